"""What the model has read of each chat, kept beyond its slot: in memory, and in one file per chat.

A slot gives the fastest way back to a chat, but there are only a few. A chat that loses its slot
goes to `InMemory`; a chat that lies idle, and what no longer fits the memory, goes to `Folder`.
Both hold copies, and a copy that cannot be used is a plain miss: then the prompt is read again.

llama.cpp is not needed here: the program deletes the file of a deleted chat with `forget`.
"""

import os
import re
import stat
import struct
import sys
import time
import zlib
from array import array
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from inglenook.engine.protocol import Load

Buffer = Any  # bytes that llama.cpp wrote: an array of ctypes, or anything else that can be read

SPARE_DISK = 500_000_000  # bytes that are left free on the disk

# A file: the header and its checksum, the tokens, the checkpoint, the state.
_MAGIC = b"inglkv01"
_HEADER = struct.Struct("<8s32sqQQQqIII")
_CHECKSUM = struct.Struct("<I")
_TOKEN = 4  # bytes
_CHUNK = 8 * 1024 * 1024  # bytes written between two looks at whether to go on

# A model file is known by its beginning, which names every tensor, and by samples of its weights.
_BEGINNING = 1024 * 1024
_SAMPLES, _SAMPLE = 64, 64 * 1024


@dataclass(frozen=True)
class Copy:
    """What a slot held of a chat: everything that is needed to go on as if it had never left."""

    chat_id: int
    tokens: list[int]
    state: Buffer
    first: int  # the first position that every layer holds; later than 0 for sliding windows
    # How many tokens a second copy was made after, of the part that cannot be cut, and that copy.
    checkpoint: tuple[int, Buffer] | None = None
    filed: bool = False  # the chat's file says the same, or there can be none

    @property
    def size(self) -> int:
        """Bytes, nearly all of them llama.cpp's."""
        return len(self.state) + (len(self.checkpoint[1]) if self.checkpoint else 0)


@dataclass(frozen=True)
class Summary:
    """What the file of a chat holds, without its bytes."""

    tokens: list[int]
    first: int
    checkpoint_length: int  # 0: none


class InMemory:
    """The chats that have lost their slot, as many as fit; the one unused for longest goes first."""

    def __init__(self, limit: int) -> None:
        """`limit`: bytes; 0 keeps nothing."""
        self._limit = limit
        self._copies: dict[int, Copy] = {}  # by chat, the one used last at the end

    @property
    def size(self) -> int:
        return sum(copy.size for copy in self._copies.values())

    def all(self) -> list[Copy]:
        return list(self._copies.values())

    def fits(self, size: int) -> bool:
        """Whether a copy of so many bytes could be kept at all."""
        return size <= self._limit

    def put(self, copy: Copy) -> list[Copy]:
        """Keep this copy; answers those that had to go for it, it among them where it is too large."""
        self._copies.pop(copy.chat_id, None)
        if not self.fits(copy.size):
            return [copy]
        self._copies[copy.chat_id] = copy
        gone = []
        while self.size > self._limit:
            gone.append(self._copies.pop(next(iter(self._copies))))
        return gone

    def replace(self, copy: Copy) -> None:
        """Put this in the place of the chat's copy, if there is one."""
        if copy.chat_id in self._copies:
            self._copies[copy.chat_id] = copy

    def get(self, chat_id: int) -> Copy | None:
        return self._copies.get(chat_id)

    def drop(self, chat_id: int) -> None:
        self._copies.pop(chat_id, None)


class Folder:
    """One file per chat. Whatever goes wrong with the disk is logged: this is only a cache."""

    def __init__(self, folder: Path, limit: int, key: bytes) -> None:
        """`limit`: bytes of all files together. `key`: what `make_key` said about the model in use."""
        self._folder = folder
        self._limit = limit
        self._key = key
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for left in folder.glob("*.new"):  # of a process that ended while it wrote
                left.unlink()
        self._make_room(0)  # the limit may be lower than last time

    def put(self, copy: Copy, *, given_up: Callable[[], bool] = lambda: False) -> bool:
        """Write the file of this chat, all or nothing; False where it could not be or was given up.

        Nothing is flushed to the disk: after a power loss the file is a miss.
        """
        size = _HEADER.size + _CHECKSUM.size + len(copy.tokens) * _TOKEN + copy.size
        path = kvcache_path(self._folder, copy.chat_id)
        new = path.with_suffix(".new")
        try:
            if not self._make_room(size, replaced=path):
                return False
            with open(os.open(new, _NEW_FILE, 0o600), "wb", buffering=0) as file:
                finished = self._write(file, copy, given_up)
            if finished:
                os.replace(new, path)
            else:
                new.unlink()
            return finished
        except OSError as error:
            _log(f"Cannot write {path.name}: {error}")
            with suppress(OSError):
                new.unlink()
            return False

    def summary(self, chat_id: int) -> Summary | None:
        """What there is of a chat for this model; None for a miss, and then a damaged file is gone."""
        with _Reader(kvcache_path(self._folder, chat_id), self._key) as reader:
            return reader.summary()

    def get(self, chat_id: int) -> Copy | None:
        """The chat's copy, checked byte by byte; None as with `summary`. The file counts as used now."""
        path = kvcache_path(self._folder, chat_id)
        with _Reader(path, self._key) as reader:
            copy = reader.copy(chat_id)
        if copy:
            with suppress(OSError):
                os.utime(path)
        return copy

    def drop(self, chat_id: int) -> None:
        """Delete the chat's file, if there is one."""
        try:
            forget(self._folder, chat_id)
        except OSError as error:
            _log(f"Cannot delete the file of chat {chat_id}: {error}")

    def _write(self, file: BinaryIO, copy: Copy, given_up: Callable[[], bool]) -> bool:
        tokens = array("i", copy.tokens)
        if sys.byteorder == "big":
            tokens.byteswap()
        after, checkpoint = copy.checkpoint or (0, b"")
        parts = [memoryview(part).cast("B") for part in (tokens, checkpoint, copy.state)]
        header = _HEADER.pack(
            *(_MAGIC, self._key, copy.chat_id),
            *(len(copy.tokens), len(parts[1]), len(parts[2])),
            *(copy.first, after),
            zlib.crc32(parts[0]),
            zlib.crc32(parts[2], zlib.crc32(parts[1])),
        )
        _write_all(file, header + _CHECKSUM.pack(zlib.crc32(header)))
        for part in parts:
            for start in range(0, len(part), _CHUNK):
                if given_up():
                    return False
                _write_all(file, part[start : start + _CHUNK])
        return True

    def _make_room(self, size: int, replaced: Path | None = None) -> bool:
        """Delete what was unused for longest until so many bytes more are allowed."""
        if size > self._limit:
            return False
        others = [found for found in _files(self._folder) if found[2] != replaced]
        total = sum(length for _used, length, _path in others)
        for _used, length, path in sorted(others):
            if total + size <= self._limit:
                break
            with suppress(OSError):
                path.unlink()
                total -= length
        return size == 0 or _free(self._folder) - size >= SPARE_DISK


# For the program --------------------------------------------------------------------------------


def kvcache_path(folder: Path, chat_id: int) -> Path:
    """The file of a chat, whether there is one or not."""
    return folder / f"{chat_id}.kv"


def forget(folder: Path, chat_id: int) -> None:
    """Delete the file of a chat, if there is one: it holds the chat's words as tokens.

    An engine that has the chat in its memory must be told too (`protocol.Forget`). Raises OSError.
    """
    path = kvcache_path(folder, chat_id)
    for each in (path, path.with_suffix(".new")):
        with suppress(FileNotFoundError):
            each.unlink()


def forget_all_but(folder: Path, known: Callable[[], set[int]]) -> None:
    """Delete the files of chats that are not there any more, deleted while no engine could be told.

    `known`: the chats that are there; not asked where there are no files. Raises OSError.
    """
    files = _files(folder)
    kept = known() if files else set()
    for _used, _size, path in files:
        if int(path.stem) not in kept:
            forget(folder, int(path.stem))


# For the engine -----------------------------------------------------------------------------------


def open_places(load: Load, shape: str) -> tuple[InMemory, Folder | None]:
    """Where chats of this model go that lose their slot. `shape`: that of its context."""
    limit = load.host_cache if load.host_cache >= 0 else _default_limit()
    if not load.kv_folder:
        return InMemory(limit), None
    try:
        key = make_key(Path(load.path), shape)
    except OSError as error:
        _log(f"No chats are filed: {error}")
        return InMemory(limit), None
    return InMemory(limit), Folder(Path(load.kv_folder), load.kv_limit, key)


def _default_limit() -> int:
    import psutil

    return min(int(psutil.virtual_memory().total) // 10, 1_000_000_000)


# What a copy is good for --------------------------------------------------------------------------


def make_key(model: Path, shape: str) -> bytes:
    """What must be the same for a copy to be usable: the model, the library, and the memory's shape.

    Hashing all of a model takes seconds per gigabyte, so the file counts by its size, its time of
    change, its first megabyte (names and shapes of the tensors) and 64 samples of 64 KiB. Two
    models whose weights differ in any training step differ in every sample. Raises OSError.
    """
    digest = sha256(shape.encode())
    for path in _parts(model):
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            digest.update(struct.pack("<QQ", status.st_size, status.st_mtime_ns))
            digest.update(file.read(_BEGINNING))
            for index in range(_SAMPLES):
                file.seek(index * max(0, status.st_size - _SAMPLE) // (_SAMPLES - 1))
                digest.update(file.read(_SAMPLE))
    return digest.digest()


def common_length(held: list[int], tokens: list[int]) -> int:
    """How many tokens the two have in common at their beginning."""
    if tokens[: len(held)] == held:  # the usual case, without a loop in Python
        return len(held)
    for index, (one, other) in enumerate(zip(held, tokens, strict=False)):
        if one != other:
            return index
    return min(len(held), len(tokens))


# Files --------------------------------------------------------------------------------------------

_NEW_FILE = os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_BINARY", 0)
_OLD_FILE = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


@dataclass(frozen=True)
class _Header:
    tokens: int
    checkpoint_size: int
    state_size: int
    first: int
    checkpoint_length: int
    tokens_checksum: int
    states_checksum: int


class _Damaged(Exception):
    """The file is not one that `Folder.put` wrote, or not all of it."""


class _Reader:
    """Reads the file of a chat and deletes it where it is damaged; a context manager."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._file: BinaryIO | None = None

    def __enter__(self) -> "_Reader":
        with suppress(OSError):
            self._file = open(os.open(self._path, _OLD_FILE), "rb", buffering=0)
        return self

    def __exit__(self, *_error: object) -> None:
        if self._file:
            self._file.close()

    def summary(self) -> Summary | None:
        found = self._read(states=False)
        return found and Summary(found[1], found[0].first, found[0].checkpoint_length)

    def copy(self, chat_id: int) -> Copy | None:
        found = self._read(states=True)
        if found is None:
            return None
        header, tokens, checkpoint, state = found
        saved = (header.checkpoint_length, checkpoint) if header.checkpoint_size else None
        return Copy(chat_id, tokens, state, header.first, saved, filed=True)

    def _read(self, *, states: bool) -> tuple[_Header, list[int], Buffer, Buffer] | None:
        if self._file is None:
            return None
        try:
            header = self._read_header(self._file)
            if header is None:
                return None
            tokens = array("i", bytes(self._bytes(header.tokens * _TOKEN)))
            if zlib.crc32(tokens) != header.tokens_checksum:
                raise _Damaged("tokens")
            if sys.byteorder == "big":
                tokens.byteswap()
            checkpoint = self._bytes(header.checkpoint_size if states else 0)
            state = self._bytes(header.state_size if states else 0)
            if states and zlib.crc32(state, zlib.crc32(checkpoint)) != header.states_checksum:
                raise _Damaged("states")
            return header, list(tokens), checkpoint, state
        except (OSError, MemoryError) as error:
            _log(f"Cannot read {self._path.name}: {error}")
        except _Damaged as error:
            _log(f"{self._path.name} is damaged ({error}) and is deleted")
            with suppress(OSError):
                self._path.unlink()
        return None

    def _read_header(self, file: BinaryIO) -> _Header | None:
        """None for a sound file of another model or version, which may come back into use."""
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            return None
        data = bytes(self._bytes(min(status.st_size, _HEADER.size + _CHECKSUM.size)))
        if len(data) < _HEADER.size + _CHECKSUM.size or not data.startswith(_MAGIC):
            raise _Damaged("header")
        fields = data[: _HEADER.size]
        if zlib.crc32(fields) != _CHECKSUM.unpack(data[_HEADER.size :])[0]:
            raise _Damaged("header")
        _magic, key, chat_id, *rest = _HEADER.unpack(fields)
        header = _Header(*rest)
        length = len(data) + header.tokens * _TOKEN + header.checkpoint_size + header.state_size
        if length != status.st_size or kvcache_path(self._path.parent, chat_id) != self._path:
            raise _Damaged("length")
        return header if key == self._key else None

    def _bytes(self, size: int) -> memoryview:
        assert self._file
        buffer = new_buffer(size)
        done = 0
        while done < size:
            count = self._file.readinto(buffer[done:])  # type: ignore[attr-defined]
            if not count:
                raise _Damaged("end")
            done += count
        return buffer


def new_buffer(size: int) -> memoryview:
    """So many bytes of memory that go back to the system as soon as nobody holds them.

    An anonymous mapping: what malloc gets back it may keep, and states come by the 100 MB. A private
    one, whose first touch takes half as long as that of a shared one, which is Python's default.
    Huge pages would take a quarter, but now and then ten times as long, where the system has none
    at hand.
    """
    import mmap

    if not size:
        return memoryview(bytearray())
    if sys.platform == "win32":
        return memoryview(mmap.mmap(-1, size))
    return memoryview(mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS))


def _write_all(file: BinaryIO, data: Buffer) -> None:
    view = memoryview(data)
    while view:
        view = view[file.write(view) :]


def _files(folder: Path) -> list[tuple[float, int, Path]]:
    """When each was used last, how many bytes it has, and where it is."""
    found = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if re.fullmatch(r"-?\d+\.kv", entry.name) and entry.is_file(follow_symlinks=False):
                status = entry.stat(follow_symlinks=False)
                found.append((status.st_mtime, status.st_size, folder / entry.name))
    return found


def _free(folder: Path) -> int:
    import shutil

    return shutil.disk_usage(folder).free


def _parts(model: Path) -> list[Path]:
    """All files of a model that comes in several (llama.cpp's name-00001-of-00003.gguf)."""
    part = re.fullmatch(r"(.*-)\d{5}(-of-\d{5})", model.stem)
    if not part:
        return [model]
    pattern = re.compile(re.escape(part[1]) + r"\d{5}" + re.escape(part[2] + model.suffix))
    return sorted(path for path in model.parent.iterdir() if pattern.fullmatch(path.name))


def _log(line: str) -> None:
    print(time.strftime("%H:%M:%S"), line, file=sys.stderr)
