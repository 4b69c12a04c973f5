"""A reply as it is said: sentence by sentence, while it is still being written."""

import pytest

from inglenook.core.markdown import StreamingMarkdown, parse
from inglenook.core.spoken import LONGEST, spoken


def heard(source: str, *, ended: bool = True) -> list[str]:
    return spoken(parse(source), ended=ended)


def test_a_sentence_is_said_when_the_next_begins_and_the_last_at_the_end() -> None:
    text = "It needs 3.1 GB. Then it answers. And"
    assert heard(text, ended=False) == ["It needs 3.1 GB.", "Then it answers."]
    assert heard(text) == ["It needs 3.1 GB.", "Then it answers.", "And"]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("你好。今天天气很好！你想去吗？好", ["你好。", "今天天气很好！", "你想去吗？"]),  # noqa: RUF001
        ("「はい。」と言った。それ", ["「はい。」", "と言った。"]),
        ("هل تريد؟ نعم. ثم", ["هل تريد؟", "نعم."]),
        ("यह है। और", ["यह है।"]),
        ("Das ist z. B. am 3. Mai so. Und dann", ["Das ist z. B. am 3. Mai so."]),
        ('He said "stop." Then she', ['He said "stop."']),
        ("Wait... what? No! Yes", ["Wait... what?", "No!"]),
        ("See model.gguf now. It", ["See model.gguf now."]),
    ],
)
def test_sentences_end_as_their_language_ends_them(text: str, sentences: list[str]) -> None:
    assert heard(text, ended=False) == sentences


def test_a_language_without_stops_is_said_in_pieces() -> None:
    thai = "ภาษาไทย " * 200
    pieces = heard(thai, ended=False)
    assert all(len(piece) <= LONGEST for piece in pieces) and len(pieces) > 3
    assert " ".join(heard(thai)).split() == thai.split()


def test_code_is_named_and_not_read() -> None:
    source = "Do this:\n\n```python\nimport os\nprint(os)\n```\n\nDone"
    assert heard(source) == ["Do this:", "Code, 2 lines, python", "Done"]
    assert heard("```\nls") == ["Code, 1 line"]


def test_code_is_said_when_it_is_whole() -> None:
    assert heard("```sh\nls\n", ended=False) == []
    assert heard("```sh\nls\n```", ended=False) == ["Code, 1 line, sh"]


def test_marks_are_not_said_and_list_items_and_rows_are_sentences() -> None:
    source = (
        "# Soup\n\n**Hot** and _fresh_\n\n3. Peel `one`\n4. [Boil](https://example.org)\n\n- salt\n- pepper"
    )
    assert heard(source) == ["Soup", "Hot and fresh", "3. Peel one", "4. Boil", "salt", "pepper"]
    assert heard("| a | b |\n|---|---|\n| 1 | 2 |\n") == ["a, b", "1, 2"]


def test_while_it_grows_what_was_said_stays_and_all_is_said() -> None:
    source = (
        "# Title\n\nFirst one. Second, which is long! Third?\n\n1. One item here.\n2. Two\n\n"
        "> quoted words. More\n\n```c\nint x;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nThe end. "
        + "x"
        * 700
    )
    markdown = StreamingMarkdown()
    said: list[str] = []
    for end in range(1, len(source) + 1):
        markdown.update(source[:end])
        said += spoken(markdown.blocks, ended=False)[len(said) :]
    said += spoken(markdown.blocks, ended=True)[len(said) :]
    assert said == heard(source)
