"""Adding a model file of this computer: where it lies, or copied into the program's folder."""

import errno
import logging
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from threading import Event

from inglenook.core.errors import ModelError, SaveError, UserError
from inglenook.core.files import make_private, make_private_folder
from inglenook.core.language import tr
from inglenook.core.text import format_size, one_line
from inglenook.models import library
from inglenook.models.facts import ModelFacts
from inglenook.models.part import Stopped
from inglenook.models.places import is_inside
from inglenook.models.records import Check, Record

log = logging.getLogger(__name__)

FOLDER = "imported"  # in the program's own folder of models
KEPT_FREE = 1_000_000_000  # bytes of the disk that a copy leaves alone
_CHUNK = 4 * 1024 * 1024
_MOST_NAMES = 1000
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def add_in_place(path: Path, folders: Sequence[Path], facts: ModelFacts) -> Path:
    """List a model where it lies; answers its path. Raises ModelError where it cannot be loaded."""
    path = Path(os.path.abspath(path))
    library.describe(path)
    record = facts.record(path)
    changed = not is_inside(path, folders) and not record.adopted and not record.is_opened
    if changed or record.is_removed:
        try:
            facts.change_record(path, is_opened=record.is_opened or changed, is_removed=False)
        except SaveError as error:  # it is listed until the program ends
            log.warning("%s (%s)", error, error.details)
    return path


def copy_in(
    path: Path,
    models: Path,
    facts: ModelFacts,
    stop: Event,
    on_progress: Callable[[float], object] = lambda fraction: None,
) -> Path:
    """Copy a model into `models/imported`; answers where it is then.

    A file that is there is never overwritten: one with the same content is the one, else the copy
    gets a number. Nothing is left of a copy that fails. Takes seconds to minutes, on the calling
    thread. Raises Stopped, ModelError where it cannot be loaded, UserError where it cannot be copied.
    """
    library.describe(path)
    files = library.files_of(path)
    sizes = [file.stat().st_size for file in files]
    whole = sum(sizes)
    folder = models / FOLDER
    make_private_folder(folder)
    targets, is_there = _targets(files, folder, stop)
    if is_there:
        return targets[0]
    free = shutil.disk_usage(folder).free
    if whole + KEPT_FREE > free:
        raise UserError(
            tr(
                "“{name}” needs {size}, but only {free} of the disk is free. "
                "Use it where it lies, or make room.",
                name=_shown(path),
                size=format_size(whole),
                free=format_size(free),
            )
        )
    done = 0

    def on_bytes(count: int) -> None:
        nonlocal done
        done += count
        on_progress(min(done / max(whole, 1), 1.0))

    made: list[Path] = []
    records: dict[Path, Record] = {}
    try:
        for file, target in zip(files, targets, strict=True):
            made.append(target)
            check = _copy(file, target, stop, on_bytes)
            records[target] = Record(reference=check.sha256, check=check)
    except (Stopped, UserError):
        for target in made:
            with suppress(OSError):
                target.unlink()
        raise
    try:
        facts.set_records(records)
    except SaveError as error:
        log.warning("%s (%s)", error, error.details)
    return targets[0]


def _targets(files: Sequence[Path], folder: Path, stop: Event) -> tuple[list[Path], bool]:
    """Where to copy these files, and whether just these are there already."""
    for number in range(1, _MOST_NAMES):
        targets = [folder / _numbered(file.name, number) for file in files]
        there = [target.exists() or target.is_symlink() for target in targets]
        if not any(there):
            return targets, False
        if all(there) and all(_is_same(*pair, stop) for pair in zip(files, targets, strict=True)):
            return targets, True
    raise UserError(
        tr(
            "There are too many files called “{name}” in {folder}. Rename this one.",
            name=_shown(files[0]),
            folder=FOLDER,
        )
    )


def _numbered(name: str, number: int) -> str:
    """ "Big-00001-of-00002.gguf" as "Big (2)-00001-of-00002.gguf", so that parts stay parts."""
    if number == 1:
        return name
    stem, suffix = os.path.splitext(name)
    whole = library.without_part(stem)
    return f"{whole} ({number}){stem[len(whole) :]}{suffix}"


def _is_same(file: Path, other: Path, stop: Event) -> bool:
    try:
        if file.samefile(other):
            return True
        if file.stat().st_size != other.stat().st_size:
            return False
        with file.open("rb") as first, other.open("rb") as second:
            while block := first.read(_CHUNK):
                if stop.is_set():
                    raise Stopped
                if block != second.read(_CHUNK):
                    return False
    except OSError as error:
        log.warning("two model files cannot be compared: %s", error)
        return False
    return True


def _copy(file: Path, target: Path, stop: Event, on_bytes: Callable[[int], object]) -> Check:
    """Copy one file, hashing it on the way; it has its name once it is whole and on the disk."""
    part = target.with_name(f"{target.name}.part")
    digest = sha256()
    try:
        part.unlink(missing_ok=True)
        with part.open("xb") as copy:
            make_private(part)
            for block in _blocks(file):
                if stop.is_set():
                    raise Stopped
                copy.write(block)
                digest.update(block)
                on_bytes(len(block))
            copy.flush()
            os.fsync(copy.fileno())
        os.replace(part, target)
        status = target.stat()
    except (OSError, Stopped, UserError) as error:
        with suppress(OSError):
            part.unlink()
        if isinstance(error, OSError):
            raise UserError(_why(target, error), str(error)) from error
        raise
    return Check(digest.hexdigest(), status.st_size, status.st_mtime_ns, time.time())


def _blocks(file: Path) -> Iterator[bytes]:
    try:
        with file.open("rb", buffering=0) as source:
            while block := source.read(_CHUNK):
                yield block
    except OSError as error:
        raise ModelError(
            tr("The file “{name}” cannot be read: {reason}.", name=_shown(file), reason=error.strerror),
            repr(error),
        ) from error


def _why(target: Path, error: OSError) -> str:
    name = _shown(target)
    if error.errno in _FULL:
        return tr("The disk is full: “{name}” was not copied. Make room, or use it where it lies.", name=name)
    return tr("“{name}” cannot be copied: {reason}. Use it where it lies.", name=name, reason=error.strerror)


def _shown(path: Path) -> str:
    return one_line(path.name, 100)
