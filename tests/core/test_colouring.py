"""Code is coloured where its language is known, and left alone where that would take long."""

from collections.abc import Iterator

import pytest
from pygments.lexers import PythonLexer

from inglenook.core.colouring import LARGEST, LONGEST_LINE, colour


def kinds(code: str, language: str) -> list[tuple[str, str]]:
    spans = [span for span in colour(code, language) if span is not None]
    return [(code[span.start : span.start + span.length], span.kind) for span in spans]


def test_the_five_colours() -> None:
    found = kinds('def run(x):\n    return "s" + 12  # why\n', "python")
    assert ("def", "kw") in found
    assert ("run", "fn") in found
    assert ("12", "num") in found
    assert ("# why", "com") in found
    assert "".join(text for text, kind in found if kind == "str") == '"s"'


def test_offsets_count_characters_of_all_planes() -> None:
    assert ("return", "kw") in kinds('x = "😀"\nreturn', "python")


def test_leading_and_missing_newlines_do_not_shift_anything() -> None:
    assert kinds("\n\nif", "python") == [("if", "kw")]


def test_words_behind_the_language_are_ignored() -> None:
    assert ("fn", "kw") in kinds("fn main() {}", "rust,ignore title=a.rs")


@pytest.mark.parametrize("language", ["", "no-such-language", "<b>", "../../etc", "\ud800", " " * 100])
def test_an_unknown_language_has_no_colours(language: str) -> None:
    assert kinds("if x: pass", language) == []


def test_large_and_minified_code_has_no_colours() -> None:
    assert kinds("x = 1\n" * LARGEST, "python") == []
    assert kinds("x = 1;" * LONGEST_LINE, "python") == []


def test_a_lexer_that_fails_leaves_the_rest_without_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    def tokens(lexer: PythonLexer, code: str) -> Iterator[tuple[int, tuple[str, ...], str]]:
        yield 0, ("Keyword",), "if"
        raise IndexError(code)

    monkeypatch.setattr(PythonLexer, "get_tokens_unprocessed", tokens)
    assert kinds("if x: pass", "python") == [("if", "kw")]


@pytest.mark.parametrize("language", ["matlab", "js+genshitext", "psql", "markdown"])
def test_a_language_whose_lexer_may_take_seconds_has_no_colours(language: str) -> None:
    assert kinds("if 1\nend", language) == []
