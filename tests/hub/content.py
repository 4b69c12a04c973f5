"""What a file of the stand-in holds: bytes at hand, a file on the disk, or bytes made when asked for."""

import hashlib
import random
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

PIECE = 1 << 20  # bytes sent at once


class Content:
    """The bytes of one file."""

    size: int

    def read(self, start: int, stop: int) -> bytes:
        raise NotImplementedError

    @cached_property
    def sha256(self) -> str:
        return self._digest("sha256", b"")

    @cached_property
    def blob(self) -> str:
        """What git calls these bytes."""
        return self._digest("sha1", f"blob {self.size}\0".encode())

    def _digest(self, kind: str, head: bytes) -> str:
        digest = hashlib.new(kind, head)
        for start in range(0, self.size, PIECE):
            digest.update(self.read(start, min(start + PIECE, self.size)))
        return digest.hexdigest()


@dataclass(frozen=True)
class Held(Content):
    data: bytes

    @property
    def size(self) -> int:  # type: ignore[override]
        return len(self.data)

    def read(self, start: int, stop: int) -> bytes:
        return self.data[start:stop]


@dataclass(frozen=True)
class OnDisk(Content):
    """A file, which the kernel sends by itself."""

    path: Path

    @cached_property
    def size(self) -> int:  # type: ignore[override]
        return self.path.stat().st_size

    def read(self, start: int, stop: int) -> bytes:
        with self.path.open("rb") as file:
            file.seek(start)
            return file.read(stop - start)


@dataclass(frozen=True)
class Generated(Content):
    """The same bytes each time, other ones for each seed, different at every offset; none are kept."""

    size: int
    seed: int = 0

    @cached_property
    def _block(self) -> bytes:
        return random.Random(self.seed).randbytes(PIECE)

    def read(self, start: int, stop: int) -> bytes:
        stop = min(stop, self.size)
        if stop <= start:
            return b""
        first, last = start // PIECE, (stop - 1) // PIECE
        blocks = b"".join(number.to_bytes(8, "big") + self._block[8:] for number in range(first, last + 1))
        return blocks[start - first * PIECE : stop - first * PIECE]

    def write(self, path: Path) -> OnDisk:
        """The same as a file."""
        with path.open("wb") as file:
            for start in range(0, self.size, PIECE):
                file.write(self.read(start, start + PIECE))
        return OnDisk(path)
