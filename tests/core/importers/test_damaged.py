"""Every importer on its sample, and on what is left of it after all kinds of damage."""

import copy
import json
import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.core.importers import samples

from inglenook.core import importers
from inglenook.core.errors import UserError
from inglenook.core.importers import Importer

MUTATIONS = 200
HOSTILE: list[Any] = [
    None,
    True,
    -1,
    0,
    1e308,
    float("nan"),
    float("inf"),
    10**400,
    "",
    "\0",
    "\ud800",
    "../../etc/passwd",
    "<b>x</b>",
    "\u202e" * 50,
    "x" * 50_000,
    [],
    {},
    [[[[]]]],
    [None, 1, "a", {}],
    {"": None, "a": [1]},
    {"content_type": "text", "parts": [{"text": {"value": []}}]},
]

WRITERS = sorted(samples.SAMPLES)


@pytest.fixture(params=WRITERS)
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Importer, Path]:
    path = samples.SAMPLES[request.param](tmp_path)
    importer = importers.importer_for(path)
    assert importer is not None
    assert importer.__name__.endswith(request.param.removesuffix("_database"))  # type: ignore[attr-defined]
    return importer, path


def files(path: Path) -> list[Path]:
    return [path] if path.is_file() else sorted(each for each in path.rglob("*") if each.is_file())


def read_or_refuse(importer: Importer, path: Path) -> None:
    """Nothing but UserError is raised, and everything that comes can be stored."""
    importers.importer_for(path)
    try:
        samples.read(importer, path)
    except UserError as error:
        assert str(error).endswith((".", "?"))


def test_every_importer_has_a_sample() -> None:
    tested = {name.removesuffix("_database") for name in WRITERS}
    assert {each.__name__.rpartition(".")[2] for each in importers.ALL} <= tested | {"own_json"}  # type: ignore[attr-defined]


def test_the_sample_is_read(sample: tuple[Importer, Path]) -> None:
    importer, path = sample
    chats, _ = samples.read(importer, path)
    assert chats
    assert all(len(chat.messages) >= 1 for chat in chats)


def test_nothing_is_written_beside_it(sample: tuple[Importer, Path], tmp_path: Path) -> None:
    importer, path = sample
    before = {each: each.read_bytes() for each in files(tmp_path)}
    samples.read(importer, path)
    assert {each: each.read_bytes() for each in files(tmp_path)} == before


def test_a_stop_ends_it_at_once(sample: tuple[Importer, Path]) -> None:
    importer, path = sample
    stop = threading.Event()
    stop.set()
    assert list(importer.read(path, stop)) == []


def test_a_reader_that_is_given_up_leaves_no_file_open(sample: tuple[Importer, Path]) -> None:
    importer, path = sample
    reader = importer.read(path, threading.Event())
    next(reader)
    reader.close()  # type: ignore[attr-defined]  # ResourceWarning fails the test


def test_what_is_not_there_is_one_sentence(sample: tuple[Importer, Path]) -> None:
    importer, path = sample
    gone = path.with_name("gone" + path.suffix)
    assert not importer.can_read(gone)
    with pytest.raises(UserError):
        next(importer.read(gone, threading.Event()))


def test_empty_files_are_no_error(sample: tuple[Importer, Path]) -> None:
    importer, path = sample
    for each in files(path):
        each.write_bytes(b"")
    read_or_refuse(importer, path)


def test_files_that_end_early(sample: tuple[Importer, Path]) -> None:
    importer, path = sample
    for each in files(path):
        whole = each.read_bytes()
        for end in range(0, len(whole), max(1, len(whole) // 50)):
            each.write_bytes(whole[:end])
            read_or_refuse(importer, path)
        each.write_bytes(whole)


def test_bytes_that_changed(sample: tuple[Importer, Path]) -> None:
    importer, path = sample
    chance = random.Random(5)
    there = files(path)
    for _ in range(MUTATIONS):
        each = chance.choice(there)
        whole = each.read_bytes()
        data = bytearray(whole)
        for _ in range(chance.choice((1, 1, 3, 20))):
            place = chance.randrange(len(data))
            match chance.randrange(4):
                case 0:
                    data[place] = chance.randrange(256)
                case 1:
                    data[place] ^= 1 << chance.randrange(8)
                case 2:
                    del data[place : place + chance.randrange(1, 9)]
                case _:
                    data[place:place] = chance.randbytes(chance.randrange(1, 9))
            if not data:
                break
        each.write_bytes(data)
        read_or_refuse(importer, path)
        each.write_bytes(whole)


@pytest.mark.parametrize(
    "name", [name for name in WRITERS if name in ("chatgpt", "claude", "lm_studio", "open_webui")]
)
def test_values_of_every_kind_in_every_place(name: str, tmp_path: Path) -> None:
    path = samples.SAMPLES[name](tmp_path)
    importer = importers.importer_for(path)
    assert importer is not None
    (file,) = [each for each in files(path) if "conversation" in each.name or "chat-export" in each.name]
    value = json.loads(file.read_text("utf-8"))
    for changed in mutations(value, 7):
        file.write_text(json.dumps(changed), encoding="utf-8")
        read_or_refuse(importer, path)


def test_values_of_every_kind_in_a_thread_of_jan(tmp_path: Path) -> None:
    path = samples.jan(tmp_path)
    importer = importers.importer_for(path)
    assert importer is not None
    (thread,), (messages,) = list(path.rglob("thread.json")), list(path.rglob("messages.jsonl"))
    whole = json.loads(thread.read_text("utf-8"))
    lines = [json.loads(line) for line in messages.read_text("utf-8").splitlines()]
    for facts, said in zip(mutations(whole, 8), mutations(lines, 9), strict=True):
        thread.write_text(json.dumps(facts), encoding="utf-8")
        said = said if isinstance(said, list) else [said]
        messages.write_text("\n".join(json.dumps(line) for line in said), encoding="utf-8")
        read_or_refuse(importer, path)


def mutations(value: object, seed: int) -> Iterator[Any]:
    """The same value, each time with something else in one or more of its places."""
    chance = random.Random(seed)
    for _ in range(MUTATIONS):
        holder = [copy.deepcopy(value)]
        for _ in range(chance.choice((1, 1, 2, 5))):
            spots = list(_spots(holder))
            container, key = chance.choice(spots)
            container[key] = copy.deepcopy(chance.choice(HOSTILE))
        yield holder[0]


def _spots(holder: Any) -> Iterator[tuple[Any, Any]]:
    pending = [holder]
    while pending:
        at = pending.pop()
        pairs = at.items() if isinstance(at, dict) else enumerate(at)
        for key, value in pairs:
            yield at, key
            if isinstance(value, dict | list):
                pending.append(value)


CHANGES: list[Callable[[Path], object]] = [
    lambda path: path.mkdir(),
    lambda path: path.write_text("just some words"),
    lambda path: path.write_bytes(b"\xff\xfe" + "[]".encode("utf-16-le")),
    lambda path: path.write_text("[" * 100_000),
    lambda path: path.write_text('{"a":' * 100_000),
    lambda path: path.write_text("[" + "{}," * 50_000 + "{}]"),
    lambda path: path.write_text('[{"mapping": {"a": ' + "[" * 5000 + "]" * 5000 + "}}]"),
    lambda path: path.write_bytes(b"PK\x03\x04" + bytes(100)),
    lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(5000)),
    lambda path: path.write_bytes(b"\xf5\xd5\x53\xcc" + b"\xff" * 5000),
    lambda path: path.write_text("[1" + "0" * 5000 + "]"),
]


@pytest.mark.parametrize("write", CHANGES)
@pytest.mark.parametrize("importer", importers.ALL, ids=lambda each: each.NAME)
def test_other_files_are_no_error(
    write: Callable[[Path], object], importer: Importer, tmp_path: Path
) -> None:
    path = tmp_path / "conversations.json"
    write(path)
    read_or_refuse(importer, path)
