"""The files of an export: in a zip archive, in a folder, or one alone.

Archives are hostile until shown otherwise. Nothing is ever unpacked to the disk, so a name in an
archive is only a name; links, devices and archives in archives are not followed; and what is read
is bounded, whatever the archive says about itself. In folders, links are not followed either.
"""

import os
import stat
import zipfile
import zlib
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path, PurePosixPath
from typing import IO

from inglenook.core.errors import UserError
from inglenook.core.language import mark, number, tr

MOST_FILES = 100_000
_LARGEST_LISTING = 16_000_000  # bytes of the list of files at the end of an archive
_MOST_BYTES = 4_000_000_000  # that are read of one archive
_HIGHEST_RATIO = 200  # of a file to its packed size
_ALWAYS_FINE = 1_000_000  # bytes of a file whose ratio does not matter
_DEEPEST = 8  # folders
_TOO_MANY_FILES = mark("The archive has more than 100,000 files. Choose one with your chats only.")
_PIECE = 256 * 1024  # bytes


class DamagedError(Exception):
    """One file of an export cannot be read, or not to its end. The text is a sentence for the report."""


class Archive:
    """The files in a zip archive."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file = file
        self._read = 0
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in file.infolist():
            kind = stat.S_IFMT(entry.external_attr >> 16)
            if not entry.is_dir() and kind in (0, stat.S_IFREG):
                self._entries.setdefault(entry.filename, entry)

    @property
    def names(self) -> list[str]:
        """As the archive says, with "/" between folders: nothing to be used as a path."""
        return list(self._entries)

    def open(self, name: str) -> IO[bytes]:
        """For reading. Raises DamagedError."""
        entry = self._entries[name]
        if entry.flag_bits & 0x1:
            raise DamagedError(tr("It is protected by a password. Unpack the archive and import the folder."))
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise DamagedError(
                tr("It is packed in an uncommon way. Unpack the archive and import the folder.")
            )
        if entry.file_size > _ALWAYS_FINE and entry.file_size > _HIGHEST_RATIO * entry.compress_size:
            raise DamagedError(tr("It is packed far tighter than any chats are, and was not unpacked."))
        self._read += entry.file_size  # zipfile hands out no more than that
        if self._read > _MOST_BYTES:
            raise DamagedError(tr("The archive holds more than 4 GB."))
        with damage():
            return self._file.open(entry)


class Folder:
    """The files below a folder, those nearest to it first; links are left out."""

    def __init__(self, root: Path, most: int) -> None:
        self._root = root
        self.names = list(_files_below(root, most))

    def open(self, name: str) -> IO[bytes]:
        """For reading. Raises DamagedError."""
        return open_plain(self._root / name)


class OneFile:
    """A file alone."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.names = [path.name]

    def open(self, name: str) -> IO[bytes]:
        """For reading. Raises DamagedError."""
        return open_plain(self._path, follow=True)


Files = Archive | Folder | OneFile


@contextmanager
def opened(path: Path, most: int = MOST_FILES) -> Iterator[Files]:
    """The files of an export. Raises UserError where there is nothing that can be read.

    `most`: of a folder, how many files are looked at.
    """
    try:
        status = path.stat()
    except (OSError, ValueError) as error:
        raise UserError(
            tr("{file} cannot be opened. Is it still there?", file=path.name), str(error)
        ) from error
    if stat.S_ISDIR(status.st_mode):
        yield Folder(path, most)
    elif not stat.S_ISREG(status.st_mode):
        raise UserError(tr("{file} is neither a file nor a folder.", file=path.name))
    elif not _is_zip(path):
        yield OneFile(path)
    else:
        with _zip(path) as file:
            yield Archive(file)


def pieces(files: Files, name: str) -> Iterator[bytes]:
    """What a file says, bit by bit. Raises DamagedError, also after some."""
    with files.open(name) as file, damage():
        while piece := file.read(_PIECE):
            yield piece


def whole(files: Files, name: str, most: int) -> bytes:
    """What a file says, if that is at most so many bytes. Raises DamagedError."""
    with files.open(name) as file, damage():
        data = file.read(most + 1)
    if len(data) > most:
        raise DamagedError(tr("It is larger than {size} MB.", size=number(most // 1_000_000)))
    return data


def beginning(files: Files, name: str, most: int) -> bytes:
    """The first bytes of a file; none where it cannot be read."""
    try:
        with files.open(name) as file, damage():
            return file.read(most)
    except DamagedError:
        return b""


def open_plain(path: Path, *, follow: bool = False) -> IO[bytes]:
    """Open a file that is a plain file and, unless `follow`, no link. Raises DamagedError."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    flags |= getattr(os, "O_NONBLOCK", 0)  # opening a pipe would wait for its other end
    if not follow:
        flags |= getattr(os, "O_NOFOLLOW", 0)
    with damage():
        descriptor = os.open(path, flags)
    try:
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            return os.fdopen(descriptor, "rb")
    except OSError as error:
        os.close(descriptor)
        raise DamagedError(tr("It cannot be read.")) from error
    os.close(descriptor)
    raise DamagedError(tr("It is no file."))


def base_name(name: str) -> str:
    return PurePosixPath(name).name


@contextmanager
def damage() -> Iterator[None]:
    try:
        yield
    except PermissionError as error:
        raise DamagedError(tr("There is no permission to read it.")) from error
    except (OSError, ValueError) as error:
        raise DamagedError(tr("It cannot be read.")) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
        raise DamagedError(tr("The archive is damaged there. Download it again.")) from error


def _is_zip(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")
    except OSError as error:
        raise UserError(tr("{file} cannot be read.", file=path.name), str(error)) from error


class _ListingLimit(FileIO):
    """A file that hands out no list of files too large for a real export.

    zipfile reads the list of an archive in one go, and makes an object of each entry.
    """

    def read(self, size: int | None = -1) -> bytes:
        if size is not None and size > _LARGEST_LISTING:
            raise UserError(tr(_TOO_MANY_FILES))
        return super().read(size) or b""


@contextmanager
def _zip(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        raw = _ListingLimit(path)
    except OSError as error:
        raise UserError(tr("{file} cannot be read.", file=path.name), str(error)) from error
    with raw:
        try:
            file = zipfile.ZipFile(raw)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
            sentence = tr("{file} is damaged and cannot be opened. Download it again.", file=path.name)
            raise UserError(sentence, str(error)) from error
        with file:
            if len(file.infolist()) > MOST_FILES:
                raise UserError(tr(_TOO_MANY_FILES))
            yield file


def _files_below(root: Path, most: int) -> Iterator[str]:
    pending = deque([("", 0)])
    count = 0
    while pending:
        folder, depth = pending.popleft()
        try:
            with os.scandir(root / folder) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError:
            continue  # one folder that cannot be entered does not hide the others
        for entry in entries:
            name = f"{folder}/{entry.name}" if folder else entry.name
            count += 1
            if count > most:
                return
            try:
                if entry.is_dir(follow_symlinks=False):
                    if depth < _DEEPEST:
                        pending.append((name, depth + 1))
                elif entry.is_file(follow_symlinks=False):
                    yield name
            except OSError:
                continue
