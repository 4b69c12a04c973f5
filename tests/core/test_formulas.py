"""Formulas are found where they are meant, drawn in time, and draw nothing but shapes."""

from time import thread_time
from xml.etree import ElementTree

import pytest

from inglenook.core.formulas import LONGEST, LONGEST_RENDER, render
from inglenook.core.markdown import Code, Paragraph, Run, StreamingMarkdown, formulas, parse

# The library loads its font in a way that Python 3.11 and 3.12 call old, and 3.13 does not.
pytestmark = pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")


def found(source: str) -> list[tuple[str, bool]]:
    return [(run.formula, run.displayed) for run in formulas(parse(source))]


# The worst day: hostile LaTeX ------------------------------------------------


@pytest.mark.parametrize(
    "latex",
    [
        r"\sqrt{" * 20 + "x" + "}" * 20,
        "x^{" * 20 + "x" + "}" * 20,
        r"\left(" * 20 + "x" + r"\right)" * 20,
        r"\overline{" * 24 + "x" + "}" * 24,
        r"\begin{pmatrix}" * 12 + "x" + r"\end{pmatrix}" * 12,
        r"\frac12" * 280,
        "x_{1}" * 390,
        "x" * LONGEST,
        r"\begin{matrix}" + "a&" * 900 + r"\end{matrix}",
    ],
)
def test_hostile_latex_ends_in_time(latex: str) -> None:
    render("x")  # the library is loaded
    began = thread_time()
    render(latex)
    # Reading it and drawing it have no deadline, but neither repeats itself.
    assert thread_time() - began < 10 * LONGEST_RENDER


@pytest.mark.parametrize(
    "latex",
    [
        r"\def\a{\a\a}\a",
        r"\newcommand{\x}{\x\x}\x",
        r"\href{file:///etc/passwd}{x}",
        r"\includegraphics{/etc/passwd}",
        r"\input{/etc/passwd}",
        r"\unknowncommand{x}",
        "x" * (LONGEST + 1),
        "{" * 1_000_000,
        r"\frac{",
        "^",
        "",
        "&lt;script&gt;",
    ],
)
def test_what_cannot_or_must_not_be_drawn_is_no_formula(latex: str) -> None:
    assert render(latex) is None


@pytest.mark.parametrize(
    "latex", [r"\text{</text><image href='x'/>}", "<svg>", "\x00", "\ud800", "a&amp;b", r"\color{url(x)}{y}"]
)
def test_a_drawing_holds_only_shapes(latex: str) -> None:
    formula = render(latex)
    if formula is not None:
        for element in ElementTree.fromstring(formula.svg).iter():
            assert element.tag.rpartition("}")[2] in {"svg", "g", "path", "rect"}
            assert not any("href" in name for name in element.attrib)
            assert "url" not in element.attrib.get("fill", "")


# Drawing ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "latex",
    [
        "E = mc^2",
        r"\frac{-b \pm \sqrt{b^2-4ac}}{2a}",
        r"\int_0^\infty e^{-x^2}\,dx",
        r"\begin{cases} x & \text{if } x > 0 \\ -x & \text{otherwise} \end{cases}",
        r"\begin{aligned} a &= b \\ &= c \end{aligned}",
        r"a < b",
        r"\mathbb{R} \to \mathcal{L}",
        r"x = 1 \tag{3}",
    ],
)
def test_what_models_write_is_drawn(latex: str) -> None:
    formula = render(latex, True)
    assert formula is not None
    assert 0 < formula.baseline <= formula.height + 0.1
    assert formula.width > 0
    assert "currentColor" in formula.svg


# Where they stand ------------------------------------------------------------


@pytest.mark.parametrize(
    "source",
    [
        "$5 and $10",
        "It costs $5, or 10$.",
        "US$5 or A$6",
        "**$5** to **$10**",
        "$PATH and $HOME",
        "$1M and 2M$",
        "I paid $20 (was $30).",
        "`$x$`",
        "```\n$x$\n```",
        "    $x$",
        r"\$x\$",
        "$x",
        "$$x",
        r"\(x",
        "$ x $",
        "$$ $$",
        r"\[not a link\](http://example.org)",
        "$5 for `a$`",
    ],
)
def test_what_only_looks_like_a_formula_stays_text(source: str) -> None:
    assert found(source) == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("$x$ and $y$", [("x", False), ("y", False)]),
        ("$5 is $a \\ne 0$", [("a \\ne 0", False)]),
        ("$$x$$ is", [("x", True)]),
        (r"\(x\) \[y\]", [("x", False), ("y", True)]),
        ("$\\text{for $5}$", [("\\text{for $5}", False)]),
        ("$$\na\n- b\n= c\n$$", [("a\n- b\n= c", True)]),
        ("> \\[\n> x\n> \\]", [("x", True)]),
        ("- a\n  $$\n  x\n  $$\n- $y$", [("x", True), ("y", False)]),
        ("# $h$\n\n| $a$ |\n|---|\n| $b$ |", [("h", False), ("a", False), ("b", False)]),
        ("**$a*b*c$**", [("a*b*c", False)]),
    ],
)
def test_formulas_are_found(source: str, expected: list[tuple[str, bool]]) -> None:
    assert found(source) == expected


def test_a_formula_keeps_what_was_written() -> None:
    assert parse("a $x$$y$ b") != []
    assert parse(r"a \(x\) b") == [
        Paragraph((Run("a "), Run(r"\(x\)", formula="x"), Run(" b"))),
    ]
    assert parse("```\n$x$\n```") == [Code("$x$", "", True)]


@pytest.mark.parametrize("step", [1, 3, 7])
def test_a_streamed_formula_ends_as_the_whole_text_would(step: int) -> None:
    source = (
        "One $a$ two.\n\n$$\nx\n# y\n- z\n$$\n\nThree\n\\[\n- a\n- b\n\n- c\n\\]\n\n"
        "- item\n  $$\n  q\n  $$\n\n$$ open\n# and\n- more\n\n# End $5 and $6\n\nLast $$z$$."
    )
    streaming = StreamingMarkdown()
    for end in range(0, len(source) + step, step):
        streaming.update(source[:end])
    assert streaming.blocks == parse(source)
