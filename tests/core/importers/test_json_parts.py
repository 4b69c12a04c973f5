"""Reading a JSON array bit by bit."""

import json
import random
import threading
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest

from inglenook.core.importers import json_parts
from inglenook.core.importers.json_parts import (
    CUT_OFF,
    MORE,
    NOT_JSON,
    TOO_LARGE,
    Unreadable,
    elements,
    named,
)

GO = threading.Event()


def cut(data: bytes, size: int) -> Iterator[bytes]:
    for start in range(0, len(data), size):
        yield data[start : start + size]


def parts(data: bytes | str, size: int = 1 << 20) -> list[Any]:
    return list(elements(cut(data.encode() if isinstance(data, str) else data, size), GO))


def any_value(chance: random.Random, depth: int = 0) -> Any:
    match chance.randrange(7 if depth < 4 else 4):
        case 0:
            return chance.choice([None, True, False, 0, -1.5, 1e20])
        case 1 | 2 | 3:
            return "".join(chance.choice('ab"\\/{}[],:\n\té漢😀\ud800 ') for _ in range(chance.randrange(9)))
        case 4:
            return [any_value(chance, depth + 1) for _ in range(chance.randrange(4))]
        case _:
            return {
                str(any_value(chance, 9)): any_value(chance, depth + 1) for _ in range(chance.randrange(4))
            }


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64, 1000])
def test_the_elements_are_those_of_the_json_module_wherever_the_pieces_end(size: int) -> None:
    chance = random.Random(size)
    for _ in range(60):
        values = [any_value(chance) for _ in range(chance.randrange(6))]
        written = json.dumps(values, ensure_ascii=chance.random() < 0.5, indent=chance.choice([None, 1]))
        data = written.encode("utf-8", "surrogatepass").replace(b"\xed\xa0\x80", b"?")
        assert parts(data, size) == json.loads(data)


def test_one_object_alone_and_objects_that_follow_each_other() -> None:
    assert parts('{"a": [1, 2]}') == [{"a": [1, 2]}]
    assert parts('{"a": 1}\n{"b": 2}\n\n') == [{"a": 1}, {"b": 2}]


def test_nothing_is_nothing() -> None:
    assert parts("") == parts(" \n ") == parts("[]") == parts(" [ \n ] ") == []
    assert parts("\ufeff[1]") == [1]


def test_what_is_no_json_is_told_once() -> None:
    for data in ("hello world", "<html>", "1", "\x00" * 500):
        (found,) = parts(data)
        assert isinstance(found, Unreadable) and found.why == NOT_JSON


def test_what_follows_the_array_is_told() -> None:
    assert parts('[1, {"a": 2}] \n', 4) == [1, {"a": 2}]
    for size in (4, 1000):
        *read, more = parts('[1, {"a": 2}] [and more', size)
        assert read == [1, {"a": 2}] and isinstance(more, Unreadable) and more.why == MORE


def test_one_broken_element_does_not_cost_the_others() -> None:
    first, broken, last = parts('[{"title": "One"}, {"title": "Two", oh}, {"title": "Three"}]')
    assert (first, last) == ({"title": "One"}, {"title": "Three"})
    assert isinstance(broken, Unreadable) and broken.why == NOT_JSON and named(broken) == "Two"


def test_bytes_that_are_no_utf_8_and_line_ends_in_texts_are_read() -> None:
    assert parts(b'[{"a": "x\xffy\nz"}]') == [{"a": "x\ufffdy\nz"}]


def test_an_end_in_the_middle_is_told_with_what_was_read_before() -> None:
    whole = '[{"title": "One"}, {"title": "Two", "mapping": {"a": "b"}}]'
    for end in range(20, len(whole)):
        one, *rest = parts(whole[:end], 8)
        assert one == {"title": "One"}
        assert rest and isinstance(rest[-1], Unreadable) and rest[-1].why == CUT_OFF


def test_an_element_that_is_too_large_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_parts, "LARGEST", 10_000)
    large = {"title": "Large", "text": 'a\\"b' * 10_000, "list": [{}] * 10}
    found = parts(json.dumps([{"title": "One"}, large, {"title": "Three"}]), 512)
    assert [found[0], found[2]] == [{"title": "One"}, {"title": "Three"}]
    assert found[1].why == TOO_LARGE and named(found[1]) == "Large"


def test_an_element_of_too_many_values_is_passed_over() -> None:
    (found,) = parts(b"[[" + b"1," * 3_100_000 + b"1]]")
    assert isinstance(found, Unreadable) and found.why == TOO_LARGE


def test_depth_is_no_harm() -> None:
    for data in ("[" + "[" * 200_000 + "]" * 200_000 + ", 1]", '[{"a":' * 50_000):
        found = parts(data, 1000)
        assert isinstance(found[0], Unreadable)


def test_memory_is_that_of_one_element() -> None:
    element = json.dumps({"title": "x", "text": "y" * 100_000}).encode()

    def export() -> Iterator[bytes]:
        yield b"["
        for index in range(500):
            yield (b"," if index else b"") + element
        yield b"]"

    tracemalloc.start()
    try:
        assert sum(1 for _ in elements(export(), GO)) == 500
        assert tracemalloc.get_traced_memory()[1] < 3_000_000
    finally:
        tracemalloc.stop()


def test_it_stops_when_told() -> None:
    stop = threading.Event()
    reader = elements(cut(b"[" + b"1," * 1000 + b"1]", 100), stop)
    assert next(reader) == 1
    stop.set()
    assert list(reader) == []
