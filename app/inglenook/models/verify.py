"""Whether the bytes of a model file are the right ones: its SHA-256 against the published one.

Where nobody published one, the hash that a file had when it was first read is what later ones are
compared with. A file that has another size or time than when it was read is read again before it is
loaded: damage and changes on the disk would otherwise only show in what the model says.
"""

import hashlib
import logging
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

from inglenook.core.errors import ModelError, SaveError
from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.models import installed, library
from inglenook.models.facts import ModelFacts
from inglenook.models.part import Stopped
from inglenook.models.records import Check, Record

log = logging.getLogger(__name__)

_CHUNK = 4 * 1024 * 1024

OnBytes = Callable[[int], object]


def verify(facts: ModelFacts, model: Path, stop: Event, on_progress: Callable[[float], object]) -> bool:
    """Read all files of a model; whether each is the right one. What is found is remembered.

    `on_progress` is told the fraction that is done, after every few megabytes. Takes about two
    seconds for each GB, on the calling thread. Raises Stopped, and ModelError where a file cannot
    be read.
    """
    files = with_companion(facts, model)
    whole = sum(_status(file).st_size for file in files)
    done = 0

    def on_bytes(count: int) -> None:
        nonlocal done
        done += count
        on_progress(min(done / whole, 1.0) if whole else 1.0)

    right = True
    for file in files:
        right &= not _check(facts, file, stop, on_bytes).differs
    return right


def needs_check(facts: ModelFacts, model: Path) -> bool:
    """Whether a file of this model was changed since it was checked, or was wrong then. One stat each."""
    return any(_is_changed(file, record) or record.differs for file, record in _records(facts, model))


def objection(facts: ModelFacts, model: Path, stop: Event) -> str:
    """Why this model must not be loaded: a sentence; empty where it may be.

    Reads files that were changed since they were checked. Raises Stopped and ModelError as `verify`.
    """
    for file, record in _records(facts, model):
        if _is_changed(file, record):
            record = _check(facts, file, stop, lambda count: None)
        if record.differs:
            return installed.reason(file, record)
    return ""


def is_published(facts: ModelFacts, model: Path) -> bool:
    """Whether the model was published with hashes: then nobody but its publisher may change it."""
    return any(facts.record(file).is_published for file in library.files_of(model))


def accept(facts: ModelFacts, model: Path) -> None:
    """The model is right as it was when it was read last: the person replaced it.

    Where it came from is not known any more. Raises SaveError.
    """
    changed = {}
    for file, record in _records(facts, model):
        if record.check and record.differs:
            changed[file] = replace(record, reference=record.check.sha256, is_published=False, origin=None)
    if changed:
        facts.set_records(changed)


def with_companion(facts: ModelFacts, model: Path) -> tuple[Path, ...]:
    """The files of a model, with the part that sees pictures where it was fetched with it."""
    companion = facts.record(model).companion
    return (*library.files_of(model), *((companion,) if companion else ()))


def hash_of(file: Path, stop: Event, on_bytes: OnBytes) -> Check:
    """The SHA-256 of a file, with what tells that it is still the same. Raises Stopped, ModelError."""
    digest = hashlib.sha256()
    buffer = memoryview(bytearray(_CHUNK))
    try:
        with file.open("rb", buffering=0) as opened:
            before = os.fstat(opened.fileno())
            left = before.st_size + 1  # a file that grows is not read for ever
            while left > 0 and (count := opened.readinto(buffer)):
                left -= count
                if stop.is_set():
                    raise Stopped
                digest.update(buffer[:count])
                on_bytes(count)
            after = os.fstat(opened.fileno())
    except OSError as error:
        raise _unreadable(file, error) from error
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise ModelError(
            tr("The file “{name}” was changed while it was read. Verify it again later.", name=_shown(file))
        )
    return Check(digest.hexdigest(), after.st_size, after.st_mtime_ns, time.time())


def _check(facts: ModelFacts, file: Path, stop: Event, on_bytes: OnBytes) -> Record:
    """Read a file and remember what came of it."""
    check = hash_of(file, stop, on_bytes)
    reference = facts.record(file).reference or check.sha256
    try:
        facts.change_record(file, check=check, reference=reference)
    except SaveError as error:  # it holds until the program ends
        log.warning("%s (%s)", error, error.details)
    record = facts.record(file)
    if record.differs:
        log.warning("a model file is not the right one: it has %s", check.sha256)
    return record


def _records(facts: ModelFacts, model: Path) -> Sequence[tuple[Path, Record]]:
    return [(file, facts.record(file)) for file in library.files_of(model)]


def _is_changed(file: Path, record: Record) -> bool:
    """Whether a file that was checked looks different now; not where it is gone, which others say."""
    if record.check is None:
        return False
    try:
        status = file.stat()
    except OSError:
        return False
    return not record.check.is_of(status.st_size, status.st_mtime_ns)


def _status(file: Path) -> os.stat_result:
    try:
        return file.stat()
    except OSError as error:
        raise _unreadable(file, error) from error


def _unreadable(file: Path, error: OSError) -> ModelError:
    return ModelError(
        tr("The file “{name}” cannot be read: {reason}.", name=_shown(file), reason=error.strerror),
        repr(error),
    )


def _shown(file: Path) -> str:
    return one_line(file.name, 100)
