"""Markdown arrives as blocks of plain text: all of it, whatever it is, and in time."""

import random
import re
from collections.abc import Iterator
from time import monotonic

import pytest

from inglenook.core.markdown import (
    MOST_CELLS,
    Block,
    Code,
    Heading,
    Item,
    List,
    Paragraph,
    Quote,
    Rule,
    Run,
    StreamingMarkdown,
    Table,
    code_blocks,
    parse,
)
from inglenook.core.text import display


def plain(blocks: list[Block] | tuple[Block, ...]) -> str:
    """All the text of the blocks, in reading order."""
    return "\n".join(_texts(blocks))


def _texts(blocks: list[Block] | tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(runs) | Heading(_, runs):
                yield "".join(run.text for run in runs)
            case Code():
                yield block.language
                yield block.text
            case Quote(inside):
                yield from _texts(inside)
            case List():
                for number, item in enumerate(block.items):
                    if block.first is not None:
                        yield f"{block.first + number}."
                    yield from _texts(item.blocks)
            case Table():
                for row in block.rows:
                    for cell in row:
                        yield "".join(run.text for run in cell)


def p(*runs: Run | str) -> Paragraph:
    return Paragraph(tuple(Run(run) if isinstance(run, str) else run for run in runs))


# The worst day: hostile text ------------------------------------------------

SIZE = 65_536
HOSTILE = {
    "prose": "The quick brown fox jumps. ",
    "one word": "x",
    "bold without end": "a**b",
    "stars": "*a*",
    "only stars": "*",
    "underscores": "_a",
    "brackets": "[",
    "images": "![",
    "links in links": "[a](",
    "open links": "[a](<",
    "ticks": "`a``b```c",
    "tags": "<b>",
    "angles": "<",
    "quotes": ">",
    "spaced quotes": "> ",
    "quoted lines": "> a\n",
    "lazy quotes": ">>>>>a\nb\n",
    "bullets in bullets": "- ",
    "bullets and quotes": "- > ",
    "list": "- item text\n",
    "numbers": "1. item\n",
    "struck": "~~a",
    "entities": "&amp;",
    "escapes": r"\*",
    "addresses": "http://www.a.b a@b.c ",
    "fences": "```\n",
    "headings": "# a\n",
    "underlined": "a\n=\n",
    "rules": "---\n",
    "indented": "    a\n\n",
    "definitions": "[a]: http://x\n",
    "lines": "a\n",
    "table rows": "| x | y |\n",
    "emoji": "👩\u200d👩\u200d👧",
    "zalgo": "Z\u0300\u0301\u0302\u0303\u0304",
    "right to left": "שלום ",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_parsed_in_time(name: str) -> None:
    part = HOSTILE[name]
    for size in (SIZE, 19_000):
        source = display(part * (size // len(part) + 1), size).text
        began = monotonic()
        blocks = parse(source)
        # Seconds, where a parser with a flaw takes minutes.
        assert monotonic() - began < 10
        assert letters(plain(blocks)) >= 0.9 * letters(re.sub(r"&amp;", "&", source)) - 4


def letters(text: str) -> int:
    return sum(char.isalnum() for char in text)


def test_quotes_deeper_than_any_reader_are_shown_as_they_are() -> None:
    source = ">" * 100_000 + " deep"
    assert parse(source) == [p(source)]


def test_lists_deeper_than_any_reader_are_shown_as_they_are() -> None:
    source = "".join("  " * depth + "- level\n" for depth in range(200))
    assert plain(parse(source)).count("level") == 200


def test_a_giant_table_is_shown_as_text() -> None:
    source = "| a | b |\n|---|---|\n" + "| x | y |\n" * MOST_CELLS
    assert parse(source) == [p(source.rstrip("\n"))]


def test_a_table_with_thousands_of_columns_is_shown_as_text() -> None:
    source = "|" + "a|" * 5_000 + "\n|" + "-|" * 5_000
    assert parse(source) == [p(source)]


# Every visible character arrives ---------------------------------------------


@pytest.mark.parametrize(
    "source",
    [
        "Use List<String> in Java",
        "a <br> b",
        "<think>\n\nhm\n\n</think>",
        "<div>\n<p>text</p>\n</div>",
        "<script>alert(1)</script>",
        "<!-- comment -->",
        "[label]: https://example.org/definition",
        "price: 5 < 6 > 4 & more",
        "snake_case_name and 2 * 3 * 4",
        "C:\\Users\\name",
    ],
)
def test_what_is_not_markdown_stays_text(source: str) -> None:
    assert plain(parse(source)).replace("\n\n", "\n") == source.replace("\n\n", "\n")


def test_all_letters_and_digits_of_random_markdown_arrive() -> None:
    random.seed(7)
    pieces = [
        *("**b1**", "*i2*", "`c3`", "~~s4~~", "\n\n", "\n", "# h5\n", "- l6\n", "> q7\n", "  ", "    "),
        *("<x8>", "[t9]", "| a |", "\n|-|\n", "```\nf0\n```\n", "1. n\n", "***", "&lt;", "\\", "word "),
    ]
    for _ in range(300):
        source = "".join(random.choice(pieces) for _ in range(30))
        arrived = plain(parse(source))
        for wanted in ("b1", "i2", "c3", "s4", "h5", "l6", "q7", "x8", "t9", "f0", "word"):
            assert arrived.count(wanted) >= source.count(wanted), source


def test_cells_beyond_the_header_are_not_dropped() -> None:
    source = "| a |\n|---|\n| x | lost |"
    assert "lost" in plain(parse(source))


def test_an_image_is_its_description_and_address() -> None:
    assert parse("![cat](https://example.org/c.png)") == [
        p("cat ", Run("(https://example.org/c.png)", link="https://example.org/c.png"))
    ]
    assert parse("![x](file:///etc/passwd)") == [p("x (file:///etc/passwd)")]


def test_a_link_that_may_not_be_opened_shows_its_address() -> None:
    assert parse("[press](javascript:alert(1))") == [p("press (javascript:alert(1))")]


# What Markdown means -----------------------------------------------------------


def test_looks_are_nested() -> None:
    assert parse("a **b *c* `d`** ~~e~~") == [
        p(
            "a ",
            Run("b ", bold=True),
            Run("c", bold=True, italic=True),
            Run(" ", bold=True),
            Run("d", bold=True, code=True),
            " ",
            Run("e", strike=True),
        )
    ]


def test_links_keep_their_words_and_address() -> None:
    assert parse("[**w**](https://a.b) <https://c.d>") == [
        p(Run("w", bold=True, link="https://a.b"), " ", Run("https://c.d", link="https://c.d"))
    ]


def test_line_breaks_are_kept() -> None:
    assert parse("one\ntwo  \nthree") == [p("one\ntwo\nthree")]


def test_headings_of_both_kinds() -> None:
    assert parse("### a\n\nb\n===") == [Heading(3, (Run("a"),)), Heading(1, (Run("b"),))]


def test_lists_are_nested_and_numbered() -> None:
    source = "3. a\n4. b\n   - c\n\nend"
    inner = List((Item((p("c"),)),), None, True)
    assert parse(source) == [List((Item((p("a"),)), Item((p("b"), inner))), 3, True), p("end")]


def test_a_list_with_blank_lines_is_loose() -> None:
    assert parse("- a\n\n- b") == [List((Item((p("a"),)), Item((p("b"),))), None, False)]


def test_tasks_are_ticked_or_not() -> None:
    assert parse("- [ ] a\n- [x] **b**\n- [y] c") == [
        List(
            (
                Item((p("a"),), False),
                Item((p(Run("b", bold=True)),), True),
                Item((p("[y] c"),)),
            ),
            None,
            True,
        )
    ]


def test_code_knows_its_language_and_whether_it_is_closed() -> None:
    assert parse("```py title\nx = 1\n\n```\n~~~\nopen") == [
        Code("x = 1\n", "py title", True),
        Code("open", "", False),
    ]
    assert parse("    a\n    b") == [Code("a\nb", "", True)]


def test_code_inside_lists_and_quotes_is_found_in_reading_order() -> None:
    blocks = parse("> ```\n> a\n> ```\n\n- x\n  ```\n  b\n  ```\n\n```\nc\n```")
    assert [code.text for code in code_blocks(blocks)] == ["a", "b", "c"]


def test_tables_have_alignments() -> None:
    (table,) = parse("a | b | c\n:-- | :-: | --:\n1 | *2* |")
    assert table == Table(
        (
            ((Run("a"),), (Run("b"),), (Run("c"),)),
            ((Run("1"),), (Run("2", italic=True),), ()),
        ),
        ("left", "center", "right"),
    )


@pytest.mark.parametrize("before", ["- ", "> ", "12) ", "> - "])
def test_tables_stand_inside_lists_and_quotes(before: str) -> None:
    rest = " " * len(before) if ">" not in before else ">" + " " * (len(before) - 1)
    source = f"{before}| a | b |\n{rest}|---|---|\n{rest}| 1 | 2 |"
    (block,) = parse(source)
    while not isinstance(block, Table):
        assert isinstance(block, List | Quote)
        block = block.items[0].blocks[0] if isinstance(block, List) else block.blocks[0]
    assert len(block.rows) == 2


def test_rules_and_quotes() -> None:
    assert parse("> a\n> > b\n\n---") == [Quote((p("a"), Quote((p("b"),)))), Rule()]


@pytest.mark.parametrize("source", ["", "  \n\n\t\n"])
def test_nothing_is_no_block(source: str) -> None:
    assert parse(source) == []


# While it is being written -----------------------------------------------------

REPLY = """# Title

Some *intro* with `code`
on two lines.

1. one

2. two
   - inner
   > quote
3. three

| a | b |
|---|---|
| 1 | 2 |

text | not a table
```python
x = 1

# not a heading
```
- a

- b

* other list
---
last **words
> quoted
lazy
"""


@pytest.mark.parametrize("step", [1, 3, 17])
def test_streamed_text_ends_as_the_whole_text_would(step: int) -> None:
    streaming = StreamingMarkdown()
    for end in range(step, len(REPLY) + step, step):
        before = list(streaming.blocks)
        same = streaming.update(REPLY[:end])
        assert streaming.blocks == parse(REPLY[:end])
        assert streaming.blocks[:same] == before[:same]


def test_a_text_that_is_replaced_is_parsed_anew() -> None:
    streaming = StreamingMarkdown()
    streaming.update("a\n\nb\n\nc\n\nd")
    assert streaming.update("a\n\nother\n\nc") == 1
    assert streaming.blocks == [p("a"), p("other"), p("c")]


def test_an_unfinished_number_can_still_join_the_list_before_it() -> None:
    streaming = StreamingMarkdown()
    streaming.update("intro\n\n1. a\n\n2")
    assert len(streaming.blocks) == 3
    streaming.update("intro\n\n1. a\n\n2. b")
    assert streaming.blocks == parse("intro\n\n1. a\n\n2. b")


def test_only_the_end_of_a_long_text_is_parsed_again() -> None:
    streaming = StreamingMarkdown()
    text = "A paragraph.\n\n" * 400
    streaming.update(text)
    streaming.update(text + "The end")
    # The settled part is the same list of the same objects, not an equal one.
    before = streaming.blocks[:300]
    assert streaming.update(text + "The end, nearly") == 400
    assert all(old is new for old, new in zip(before, streaming.blocks, strict=False))
