"""The files that chats are kept in: whole, private, bounded, and never believed when damaged."""

import os
import stat
from pathlib import Path

import pytest

from inglenook.engine import kvcache
from inglenook.engine.kvcache import Copy, Folder, InMemory, Summary, forget, forget_all_but, make_key

KEY = b"k" * 32


def copy_of(chat_id: int = 1, size: int = 20_000, tokens: int = 300) -> Copy:
    state = bytes((chat_id + index * 7) % 256 for index in range(size))
    return Copy(chat_id, list(range(5, 5 + tokens)), state, 0, (tokens - 2, b"checkpoint"))


def same(one: Copy | None, other: Copy) -> bool:
    return (
        one is not None
        and (one.chat_id, one.tokens, one.first) == (other.chat_id, other.tokens, other.first)
        and bytes(one.state) == bytes(other.state)
        and (one.checkpoint and (one.checkpoint[0], bytes(one.checkpoint[1]))) == other.checkpoint
    )


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "kv", 10_000_000, KEY)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the file of chat 1 is."""
    return tmp_path / "kv" / "1.kv"


def names(path: Path) -> set[str]:
    return {found.name for found in path.parent.iterdir()}


# Damage ---------------------------------------------------------------------------


def test_a_file_cut_anywhere_is_a_miss_and_goes(folder: Folder, path: Path) -> None:
    folder.put(copy_of())
    whole = path.read_bytes()
    for length in [*range(0, 17 * 1024, 1024), 8, 50, 99, 110, 111, len(whole) - 1]:
        path.write_bytes(whole[:length])
        assert folder.summary(1) is None, length
        assert not path.exists()
        path.write_bytes(whole[:length])
        assert folder.get(1) is None, length
        assert not path.exists()


def test_a_file_with_something_behind_it_is_a_miss(folder: Folder, path: Path) -> None:
    folder.put(copy_of())
    path.write_bytes(path.read_bytes() + b"\0")
    assert folder.get(1) is None


def test_a_flipped_bit_anywhere_is_a_miss(folder: Folder, path: Path) -> None:
    folder.put(copy_of())
    whole = path.read_bytes()
    for at in [*range(120), *range(120, len(whole), 997), len(whole) - 1]:
        damaged = bytearray(whole)
        damaged[at] ^= 1 << at % 8
        path.write_bytes(damaged)
        assert folder.get(1) is None, at
        assert not path.exists(), at


@pytest.mark.parametrize("data", [b"", b"\0" * 4096, b"GGUF" * 1000, b"inglkv01", b"\xff" * 112])
def test_what_is_no_such_file_is_a_miss(folder: Folder, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    assert folder.summary(1) is None
    assert folder.get(1) is None


def test_another_model_or_version_is_a_miss_that_stays(folder: Folder, path: Path) -> None:
    Folder(path.parent, 10_000_000, b"other" + b"k" * 27).put(copy_of())
    assert folder.summary(1) is None
    assert folder.get(1) is None
    assert path.exists()  # the other model may be chosen again


def test_the_file_of_another_chat_is_a_miss(folder: Folder, path: Path) -> None:
    folder.put(copy_of(2))
    path.with_name("2.kv").rename(path)
    assert folder.get(1) is None


@pytest.mark.skipif(os.name == "nt", reason="no such things there")
def test_what_is_no_file_at_all_is_a_miss(folder: Folder, path: Path) -> None:
    for make in (lambda: os.mkfifo(path), path.mkdir, lambda: path.symlink_to("/dev/zero")):
        make()
        assert folder.summary(1) is None
        assert folder.get(1) is None
        path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)


# Writing --------------------------------------------------------------------------


def test_what_was_written_comes_back(folder: Folder, path: Path) -> None:
    for copy in (copy_of(), Copy(1, [1, 2, 3], b"x", 7), copy_of(size=9_000_000)):
        assert folder.put(copy)
        assert same(folder.get(1), copy)
        after = copy.checkpoint[0] if copy.checkpoint else 0
        assert folder.summary(1) == Summary(copy.tokens, copy.first, after)
        assert names(path) == {"1.kv"}


def test_no_file_is_a_miss(folder: Folder) -> None:
    assert folder.summary(1) is None
    assert folder.get(1) is None


@pytest.mark.skipif(os.name == "nt", reason="rights")
def test_only_the_owner_can_read_it(folder: Folder, path: Path) -> None:
    before = os.umask(0)
    try:
        Folder(path.parent.with_name("other"), 1_000_000, KEY).put(copy_of())
    finally:
        os.umask(before)
    other = path.parent.with_name("other")
    assert stat.S_IMODE(other.stat().st_mode) == 0o700
    assert stat.S_IMODE((other / "1.kv").stat().st_mode) == 0o600


def test_a_write_that_is_given_up_leaves_the_old_file(folder: Folder, path: Path) -> None:
    old = copy_of()
    folder.put(old)
    assert not folder.put(copy_of(size=50_000), given_up=lambda: True)
    assert same(folder.get(1), old)
    assert names(path) == {"1.kv"}


def test_a_write_that_the_disk_refuses_leaves_the_old_file(
    folder: Folder, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = copy_of()
    folder.put(old)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(kvcache, "_write_all", refuse)
    assert not folder.put(copy_of(size=50_000))
    assert same(folder.get(1), old)
    assert names(path) == {"1.kv"}


def test_some_of_the_disk_stays_free(folder: Folder, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kvcache, "SPARE_DISK", 1 << 62)
    assert not folder.put(copy_of())
    assert names(path) == set()


def test_what_a_killed_process_left_goes(folder: Folder, path: Path) -> None:
    path.with_suffix(".new").write_bytes(b"half")
    Folder(path.parent, 1_000_000, KEY)
    assert names(path) == set()


def test_a_folder_that_cannot_be_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "kv").write_text("a file in its place")
    folder = Folder(tmp_path / "kv", 1_000_000, KEY)
    assert not folder.put(copy_of())
    assert folder.get(1) is None
    folder.drop(1)
    forget_all_but(tmp_path / "kv", set)


# Limits ---------------------------------------------------------------------------


def test_the_file_unused_for_longest_goes_first(folder: Folder, path: Path) -> None:
    folder = Folder(path.parent, 70_000, KEY)
    for chat_id in (1, 2, 3):
        folder.put(copy_of(chat_id))
        os.utime(path.with_name(f"{chat_id}.kv"), (chat_id, chat_id))
    folder.get(1)
    folder.put(copy_of(4))
    assert names(path) == {"1.kv", "3.kv", "4.kv"}
    assert sum(found.stat().st_size for found in path.parent.iterdir()) <= 70_000


def test_a_file_makes_room_for_its_own_successor_only(path: Path) -> None:
    folder = Folder(path.parent, 50_000, KEY)
    folder.put(copy_of(1))
    folder.put(copy_of(2))
    folder.put(copy_of(1))
    assert names(path) == {"1.kv", "2.kv"}


def test_what_is_larger_than_the_limit_is_not_written_and_costs_no_other(path: Path) -> None:
    folder = Folder(path.parent, 50_000, KEY)
    folder.put(copy_of(1))
    assert not folder.put(copy_of(2, size=60_000))
    assert names(path) == {"1.kv"}


def test_a_lower_limit_counts_from_the_next_start(folder: Folder, path: Path) -> None:
    folder.put(copy_of(1))
    (path.parent / "notes.txt").write_text("not ours")
    Folder(path.parent, 0, KEY)
    assert names(path) == {"notes.txt"}


def test_memory_is_limited_and_the_oldest_goes() -> None:
    memory = InMemory(50_000)
    one, two, three = (copy_of(chat_id) for chat_id in (1, 2, 3))
    assert memory.put(one) == []
    assert memory.put(two) == []
    assert memory.put(one) == []  # used again
    assert memory.put(three) == [two]
    assert memory.size <= 50_000
    huge = copy_of(4, size=60_000)
    assert memory.put(huge) == [huge]
    assert memory.get(1) == one
    memory.drop(1)
    assert memory.get(1) is None


# Deleting -------------------------------------------------------------------------


def test_a_forgotten_chat_has_no_file(folder: Folder, path: Path) -> None:
    folder.put(copy_of())
    path.with_suffix(".new").write_bytes(b"half")
    forget(path.parent, 1)
    assert names(path) == set()
    forget(path.parent, 1)


def test_only_known_chats_have_files(folder: Folder, path: Path) -> None:
    for chat_id in (1, 2, 30):
        folder.put(copy_of(chat_id))
    (path.parent / "notes.txt").write_text("not ours")
    forget_all_but(path.parent, lambda: {2, 99})
    assert names(path) == {"2.kv", "notes.txt"}
    forget_all_but(path.parent / "nowhere", set)


# What is the same model --------------------------------------------------------------


def test_the_key_tells_models_apart(tmp_path: Path) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(bytes(5_000_000))
    os.utime(model, ns=(1, 1))
    key = make_key(model, "shape")
    assert make_key(model, "shape") == key
    assert make_key(model, "another shape") != key
    for at in (0, 500_000, 4_999_999):  # names, shapes, weights
        with model.open("r+b") as file:
            file.seek(at)
            file.write(b"x")
        os.utime(model, ns=(1, 1))
        changed = make_key(model, "shape")
        assert changed != key
        key = changed
    os.utime(model, ns=(2, 2))
    assert make_key(model, "shape") != key
    with pytest.raises(OSError):
        make_key(tmp_path / "nowhere.gguf", "shape")


def test_the_key_counts_every_part_of_a_model(tmp_path: Path) -> None:
    parts = [tmp_path / f"model-0000{number}-of-00002.gguf" for number in (1, 2)]
    for part in parts:
        part.write_bytes(b"weights")
    key = make_key(parts[0], "")
    parts[1].write_bytes(b"others!")
    assert make_key(parts[0], "") != key
