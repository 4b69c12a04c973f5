"""Templates are programs of strangers: whatever one does, it does it to a child that is thrown away."""

import pytest

from inglenook.engine import template_preview
from inglenook.engine.template_preview import MOST_SHOWN, Preview, PreviewError, preview
from tests.tinygguf import CHATML


def text(made: Preview) -> str:
    return "".join(segment.text for segment in made.segments)


def shown(source: str, architecture: str = "llama", seconds: float = 20) -> Preview:
    return preview(source, architecture, "<s>", "</s>", seconds=seconds)


def test_a_template_without_end_is_ended() -> None:
    # More of range() than Jinja's sandbox lets pass at once is made of many short ones.
    source = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    with pytest.raises(PreviewError, match="did not end within 2 seconds"):
        shown(source, seconds=0.5)


@pytest.mark.parametrize(
    "source",
    [
        "{% for a in range(999999) %}{{ a }}{% endfor %}",
        "{{ 1 / 0 }}",
        "{{ raise_exception('no') }}",
        "{% for",
        "{{ messages.__class__.__mro__ }}",
        "{{ 'x' * 999999999 }}",
        "x" * 4_000_000,
        "\ud800{{ messages }}",
        "nothing of what was said",
    ],
)
def test_one_that_cannot_be_used_is_replaced_and_it_is_said_why(source: str) -> None:
    made = shown(source)
    assert made.kind in ("built-in", "none")
    assert made.note
    assert "What is a glacier?" in text(made)


def test_a_file_of_the_computer_cannot_be_read() -> None:
    made = shown("{% include '/etc/passwd' %}" + CHATML)
    assert made.kind != "own"
    assert "root" not in text(made)


def test_what_it_writes_is_bounded() -> None:
    made = shown(CHATML + "{{ 'long ' * 100000 }}")
    assert made.kind == "own"
    assert made.is_cut
    assert len(text(made)) == MOST_SHOWN


def test_the_sample_chat_is_told_from_what_the_template_writes() -> None:
    made = shown(CHATML)
    assert (made.kind, made.note, made.is_cut) == ("own", "", False)
    said = [segment.text for segment in made.segments if not segment.special]
    assert said == [turn.text for turn in template_preview.SAMPLE]
    assert text(made).endswith("<|im_start|>assistant\n")


def test_without_a_template_the_built_in_one_is_named() -> None:
    made = preview("", "gemma3", "", "")
    assert (made.kind, made.family) == ("built-in", "Gemma")
    assert "no chat template" in made.note
    assert preview("", "unheard-of", "", "").kind == "none"


@pytest.mark.parametrize("words", ["", "[]", "{}", "x" * 100_000])
def test_a_child_that_talks_nonsense_is_an_error_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setattr(template_preview, "engine_command", lambda door: ["printf", "%s", words])
    with pytest.raises(PreviewError, match="cannot be used"):
        shown(CHATML)


def test_a_child_that_cannot_be_started_is_an_error_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template_preview, "engine_command", lambda door: ["/no/such/program"])
    with pytest.raises(PreviewError, match="could not be started"):
        shown(CHATML)
