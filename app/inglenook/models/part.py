"""What is on the disk of a file that is being fetched: `<file>.part` beside its place to be.

A sidecar, `<file>.part.json`, says what it is a part of. There is one part for each file, under a
name that can be foretold, so that nothing is lost by a crash and nothing lies about unseen. It is
moved to the name of the file when its SHA-256 is the published one, never before.
"""

import contextlib
import errno
import logging
import os
import stat
import threading
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from inglenook.core.errors import SaveError, UserError
from inglenook.core.files import make_private, make_private_folder, read_json, sync_folder, write_json
from inglenook.core.language import together, tr
from inglenook.core.text import format_size
from inglenook.models.digest import Digest

log = logging.getLogger(__name__)

PART = ".part"
SIDECAR = ".part.json"

_AT_ONCE = 1 << 20  # bytes that are read again at a time
_WRITE_BACK = 1 << 24  # bytes
_DEEPEST = 8  # folders
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_TOO_LARGE = errno.EFBIG


class Stopped(Exception):
    """Stopped on purpose; what is on the disk is kept."""


class DownloadError(UserError):
    """A file could not be fetched. What is on the disk is kept, unless the sentence says otherwise."""

    def __init__(self, sentence: str, details: str = "", *, can_retry: bool = True) -> None:
        super().__init__(sentence, details)
        self.can_retry = can_retry  # whether the same thing may succeed later


class DiskFullError(DownloadError):
    """The disk has no room for the rest."""


@dataclass(frozen=True, slots=True)
class PartFacts:
    """What something is a part of."""

    repo: str
    commit: str  # 40 hexadecimal digits
    name: str  # of the file in the repository
    sha256: str  # of the whole file, 64 hexadecimal digits
    size: int  # of the whole file, bytes


@dataclass(frozen=True, slots=True)
class Leftover:
    """A part on the disk: a download that was not finished."""

    path: Path
    bytes: int  # on the disk
    facts: PartFacts


class Part:
    """The part of one file, and the SHA-256 of what it holds. For one thread.

    Its methods raise DiskFullError or DownloadError where the disk refuses; the part is kept.
    """

    def __init__(self, target: Path, facts: PartFacts) -> None:
        """`target`: where the file is to be. Nothing is touched before `open`."""
        self.target = target
        self.path = part_path(target)
        self.size = 0  # bytes that are on the disk and in the hash
        self._facts = facts
        self._sidecar = sidecar_path(target)
        self._file = -1
        self._digest: Digest | None = None
        self._written_back = 0  # bytes that the system was told to write to the disk

    @property
    def bytes_on_disk(self) -> int:
        """How much of this very file is there; 0 where the part is one of something else."""
        held = read_facts(self._sidecar)
        if held is None or held.sha256 != self._facts.sha256:
            return 0
        with contextlib.suppress(OSError):
            size = self.path.lstat().st_size
            return size if size <= self._facts.size else 0
        return 0

    def open(self) -> None:
        """Make the part ready to be read again and written on; a part of something else is dropped."""
        make_private_folder(self.target.parent)
        kept = self.bytes_on_disk
        with self._errors():
            if not kept:
                self.path.unlink(missing_ok=True)
            try:
                write_json(self._sidecar, asdict(self._facts))
            except SaveError as error:
                if isinstance(error.__cause__, OSError):
                    raise error.__cause__ from error
                raise
            flags = os.O_RDWR | os.O_CREAT
            for name in ("O_BINARY", "O_NOFOLLOW", "O_CLOEXEC"):
                flags |= getattr(os, name, 0)
            self._file = os.open(self.path, flags, 0o600)
        make_private(self.path)
        self._digest = Digest()

    def read_again(self, stop: threading.Event, on_bytes: Callable[[int], object]) -> None:
        """Take what is there into the hash: nothing is believed that was not read. Raises Stopped."""
        with self._errors(), os.fdopen(os.dup(self._file), "rb", buffering=0) as file:
            while piece := file.read(_AT_ONCE):
                self._take(piece)
                on_bytes(self.size)
                if stop.is_set():
                    raise Stopped
        self._written_back = self.size

    def write(self, piece: bytes) -> None:
        """Add to the end. It is in the hands of the system when this returns: a kill loses nothing."""
        with self._errors():
            left = memoryview(piece)
            while left:
                count = os.write(self._file, left)
                self._take(left[:count])
                left = left[count:]
            if self.size - self._written_back >= _WRITE_BACK:
                self._write_back()

    def restart(self) -> None:
        """Forget what is there."""
        with self._errors():
            os.ftruncate(self._file, 0)
            os.lseek(self._file, 0, os.SEEK_SET)
        self._end_digest()
        self._digest = Digest()
        self.size = self._written_back = 0

    @property
    def is_right(self) -> bool:
        """Whether it is the whole file that was published."""
        if self._digest is None or self.size != self._facts.size:
            return False
        return self._digest.hexdigest() == self._facts.sha256

    def finish(self) -> Path:
        """Put the file in its place, in one step that a power loss undoes or leaves whole."""
        with self._errors():
            os.fsync(self._file)
            self.close()
            os.replace(self.path, self.target)
            sync_folder(self.target.parent)
        with contextlib.suppress(OSError):  # it says nothing wrong without its part
            self._sidecar.unlink()
        return self.target

    def close(self) -> None:
        """Let go of the file; the part stays."""
        self._end_digest()
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _take(self, piece: bytes | memoryview) -> None:
        assert self._digest, "the part is not open"
        self._digest.add(piece)
        self.size += len(piece)

    def _end_digest(self) -> None:
        if self._digest:
            self._digest.close()
            self._digest = None

    def _write_back(self) -> None:
        """Let the system begin to write to the disk, so that little is left for the end.

        Linux does that for pages that are said not to be needed. They are not dropped from memory:
        it drops none that are still to be written (mm/fadvise.c).
        """
        if hasattr(os, "posix_fadvise"):
            length = self.size - self._written_back
            os.posix_fadvise(self._file, self._written_back, length, os.POSIX_FADV_DONTNEED)
        self._written_back = self.size

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise disk_error(error, self.path, self.size) from error


def part_path(target: Path) -> Path:
    """Where the part of a file lies."""
    return target.with_name(target.name + PART)


def sidecar_path(target: Path) -> Path:
    """Where it says what the part is a part of."""
    return target.with_name(target.name + SIDECAR)


def read_facts(sidecar: Path) -> PartFacts | None:
    """What a sidecar says; None where there is none, or not one of ours."""
    try:
        held = read_json(sidecar)
        facts = PartFacts(**held)  # type: ignore[arg-type]
    except (ValueError, TypeError, UserError):
        return None
    texts = (facts.repo, facts.commit, facts.name, facts.sha256)
    return facts if all(isinstance(text, str) for text in texts) and type(facts.size) is int else None


def leftovers(folder: Path) -> list[Leftover]:
    """All parts under a folder, by path. Never raises. Other programs' files are not among them."""
    found = []
    for above, folders, names in os.walk(folder):
        folders.sort()
        if len(Path(above).relative_to(folder).parts) >= _DEEPEST:
            folders.clear()
        for name in sorted(names):
            path = Path(above, name)
            facts = read_facts(path.with_name(name + ".json")) if name.endswith(PART) else None
            with contextlib.suppress(OSError):
                status = path.lstat()
                if facts and stat.S_ISREG(status.st_mode):
                    found.append(Leftover(path, status.st_size, facts))
    return found


def remove(part: Path, folder: Path) -> None:
    """Remove a part, its sidecar, and the folders under `folder` that are empty then.

    Raises UserError where the disk refuses.
    """
    try:
        part.unlink(missing_ok=True)
        part.with_name(part.name + ".json").unlink(missing_ok=True)
    except NotADirectoryError:
        return
    except OSError as error:
        raise UserError(
            tr("{file} cannot be removed: {reason}.", file=part, reason=_reason(error)), str(error)
        ) from error
    root = folder.absolute()
    for above in part.parents:
        if above == root or not above.is_relative_to(root):
            return
        try:
            above.rmdir()
        except OSError:  # not empty, or not there
            return


def disk_error(error: OSError, path: Path, kept: int) -> DownloadError:
    """A sentence for what the disk said."""
    if error.errno in _FULL:
        return DiskFullError(
            together(tr("The disk is full."), kept_sentence(kept), tr("Make room, then resume.")), str(error)
        )
    if error.errno == _TOO_LARGE:
        return DownloadError(
            tr(
                "The disk that holds {folder} takes no file as large as this one. "
                "Choose a model folder on another disk.",
                folder=path.parent,
            ),
            str(error),
            can_retry=False,
        )
    sentence = tr("The file {file} cannot be written: {reason}.", file=path, reason=_reason(error))
    return DownloadError(together(sentence, kept_sentence(kept), tr("Try again.")), str(error))


def kept_sentence(kept: int) -> str:
    """What is said of the bytes that are there; nothing where there are none."""
    return tr("The {size} on disk is kept.", size=format_size(kept)) if kept else ""


def _reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return tr("another program uses it, or its folder is read-only")
    return error.strerror.lower() if error.strerror else tr("the disk reports an error")
