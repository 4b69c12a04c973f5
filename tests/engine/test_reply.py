"""What a person is told of the tokens of a reply."""

import pytest

from inglenook.engine.protocol import Event, Reasoning, Text
from inglenook.engine.reasoning import ReasoningSplitter
from inglenook.engine.reply import Reply, StopStrings


def make(*stop: str) -> tuple[Reply, list[Event]]:
    events: list[Event] = []
    return Reply(1, stop, ReasoningSplitter(), events.append), events


def text(events: list[Event]) -> str:
    return "".join(event.text for event in events if isinstance(event, Text))


def tokens(events: list[Event]) -> int:
    return sum(event.tokens for event in events if isinstance(event, Text | Reasoning))


def test_a_character_split_over_tokens_is_told_whole() -> None:
    reply, events = make()
    for byte in "😀é".encode():
        reply.add(bytes([byte]), False)
    assert [event.text for event in events if isinstance(event, Text)] == ["😀", "é"]
    assert [event.tokens for event in events if isinstance(event, Text)] == [4, 2]


def test_broken_utf8_becomes_replacement_characters_and_nothing_else_is_lost() -> None:
    reply, events = make()
    for piece in (b"a", b"\xff", b"b", b"\xf0\x9f"):
        reply.add(piece, False)
    reply.end(at_stop_string=False)
    assert text(events) == "a\ufffdb\ufffd"


def test_a_stop_string_over_several_tokens_ends_the_reply_and_is_not_told() -> None:
    reply, events = make("###", "User:")
    ended = [reply.add(piece, False) for piece in (b"Hi", b" #", b"# U", b"s", b"er: more")]
    reply.end(at_stop_string=True)
    assert ended == [False, False, False, False, True]
    assert text(events) == "Hi ## "
    assert tokens(events) == reply.tokens == 5


def test_the_beginning_of_a_stop_string_is_told_at_the_end() -> None:
    reply, events = make("STOP")
    reply.add(b"go STO", False)
    assert text(events) == "go "
    reply.end(at_stop_string=False)
    assert text(events) == "go STO"


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_stop_strings_are_found_however_the_text_is_cut(size: int) -> None:
    stop = StopStrings(["aab", "</end>"])
    whole = "aaaaab and </end>"
    told, ended = "", False
    for at in range(0, len(whole), size):
        safe, ended = stop.feed(whole[at : at + size])
        told += safe
        if ended:
            break
    assert ended
    assert told == "aaa"


def test_a_control_token_that_nobody_knows_is_counted_and_not_shown() -> None:
    reply, events = make()
    reply.add(b"a", False)
    reply.add(b"<|what|>", True)
    reply.add(b"b", False)
    reply.end(at_stop_string=False)
    assert text(events) == "ab"
    assert tokens(events) == 3


def test_a_control_token_can_be_a_stop_string() -> None:
    reply, events = make("<|eom|>")
    reply.add(b"a", False)
    assert reply.add(b"<|eom|>", True)
    reply.end(at_stop_string=True)
    assert text(events) == "a"


def test_a_control_token_ends_an_unfinished_character() -> None:
    reply, events = make()
    reply.add(b"\xf0\x9f", False)
    reply.add(b"<|what|>", True)
    reply.add("é".encode(), False)
    assert text(events) == "\ufffdé"


def test_a_thought_is_reasoning_and_the_rest_is_text() -> None:
    reply, events = make()
    for piece in (b"<think>", b"Hm", b".", b"</think>", b"\n\n", b"Yes"):
        reply.add(piece, False)
    reply.end(at_stop_string=False)
    assert text(events) == "Yes"
    assert "".join(event.text for event in events if isinstance(event, Reasoning)).strip() == "Hm."
    assert tokens(events) == reply.tokens == 6


def test_tokens_without_any_text_are_counted_at_the_end() -> None:
    reply, events = make()
    reply.add(b"\xf0", False)
    reply.add(b"", False)
    reply.end(at_stop_string=False)
    assert tokens(events) == 2
