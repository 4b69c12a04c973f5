"""The list of installed models: what lies in the folders, what was opened or adopted elsewhere, and
what is remembered of all of it.

Work for the background pool. Nothing in here changes a model file.
"""

import logging
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from heapq import merge
from operator import itemgetter
from pathlib import Path
from threading import Event

from inglenook.core.errors import ModelError
from inglenook.core.garbage import collector_waiting
from inglenook.core.language import mark, tr
from inglenook.core.text import one_line
from inglenook.models import library
from inglenook.models.facts import ModelFacts
from inglenook.models.headers import Headers
from inglenook.models.library import BUILT_IN, Installed, ModelFile, Unusable, Verified
from inglenook.models.places import Entry, Places, inside_check
from inglenook.models.records import NOTHING, Record

log = logging.getLogger(__name__)

DIFFERS = mark("The file “{name}” differs from the published one. Delete it and download it again.")
CHANGED = mark(
    "The file “{name}” has changed since it was first checked. Use it only if you replaced it yourself."
)

_STARTER_LICENCE = "apache-2.0"
# The first of these that holds for one of its files holds for a model.
_WORST_FIRST = (Verified.DIFFERS, Verified.NOT_CHECKED, Verified.NO_REFERENCE, Verified.MATCHES)
_GROWING_SECONDS = 30  # since a file that cannot be used was written to
_MOST_LOOKED_AT = 100  # of these
_AT_ONCE = 4_000  # rows sorted without letting another thread run: 3 ms


@dataclass(frozen=True, slots=True)
class Look:
    """What a look into all places brought."""

    installed: list[Installed] = field(default_factory=list)  # by name, the built-in one last
    index: dict[str, int] = field(default_factory=dict)  # of `installed`, by path
    files: list[ModelFile] = field(default_factory=list)  # those of them that can be used
    unusable: list[Unusable] = field(default_factory=list)
    starter: ModelFile | None = None
    folders: list[Path] = field(default_factory=list)  # that were read, with those inside them
    away_folders: frozenset[Path] = frozenset()  # of those that the person chose


def look(
    own: Path,
    facts: ModelFacts,
    headers: Headers,
    stop: Event | None = None,
    before: Mapping[str, Installed] | None = None,
) -> Look:
    """Read all folders. Never raises; `stop` ends it early, with what was found so far.

    `own`: the program's own folder; it comes before those that the person added. `before`: rows of
    the look before this one, by path; those that did not change are the same objects again.
    """
    with collector_waiting() as held:
        records = facts.records()
        places = Places(own, facts, headers, stop or Event())
        places.read_folders()
        places.read_single_files(records)
        rows = _rows(places, records, facts.default(), before or {})
        if not places.stop.is_set():
            headers.keep_only(places.seen)
        held.append(len(rows))
    listed = [row for row in rows if row.place != BUILT_IN]
    return Look(
        installed=rows,
        index={str(row.path): place for place, row in enumerate(rows)},
        files=[row.file for row in rows if row.file],
        unusable=[Unusable(row.path, row.reason) for row in listed if row.reason and not row.is_away],
        starter=next((row.file for row in reversed(rows) if row.place == BUILT_IN), None),
        folders=places.read,
        away_folders=frozenset(places.away),
    )


def reason(file: Path, record: Record) -> str:
    """Why a file that is not the right one is not used: a sentence."""
    sentence = DIFFERS if record.is_published else CHANGED
    return tr(sentence, name=one_line(file.name, 100))


def chosen(look: Look, facts: ModelFacts, current: Path | None, last: Path | None) -> ModelFile | None:
    """The model to answer with. `last`: the one used last, before this start of the program."""
    for path in (current, facts.default(), last):
        place = look.index.get(str(path)) if path else None
        if place is not None and (file := look.installed[place].file):
            return file
    return _used_elsewhere(last, look.index)


def _used_elsewhere(path: Path | None, index: dict[str, int]) -> ModelFile | None:
    """A file that was opened where it lies, of which only the settings know."""
    if path is None or str(path) in index:
        return None
    try:
        return library.describe(path)
    except ModelError as error:
        log.warning("the model used last cannot be used: %s", error.details)
        return None


def is_growing(look: Look) -> bool:
    """Whether a file that cannot be used was written just now: one that is still being copied."""
    now = time.time()
    for bad in look.unusable[:_MOST_LOOKED_AT]:
        with suppress(OSError):
            if 0 <= now - bad.path.stat().st_mtime < _GROWING_SECONDS:
                return True
    return False


# Rows ---------------------------------------------------------------------------


def _rows(
    places: Places, records: dict[str, Record], default: Path | None, before: Mapping[str, Installed]
) -> list[Installed]:
    is_inside = inside_check([folder.path for folder in places.folders])
    companions = _companions(places)
    starter = library.starter()
    rows: list[Installed] = []
    for entry in places.entries:
        record = records.get(str(entry.path), NOTHING)
        if record.is_removed or (starter and entry.path == starter.path):
            continue
        row = _row(
            entry,
            record,
            records,
            companion=companions.get(entry.path),
            is_own=not entry.is_away and record.adopted is None and is_inside(entry.path),
            is_default=entry.path == default,
        )
        old = before.get(str(entry.path))
        rows.append(old if old == row else row)
    rows = _sorted(rows)
    if starter:
        record = records.get(str(starter.path), NOTHING)
        row = _row(Entry(starter.path, starter), record, records, is_default=starter.path == default)
        rows.append(replace(row, place=BUILT_IN, licence=row.licence or _STARTER_LICENCE))
    return rows


def _row(
    entry: Entry,
    record: Record,
    records: dict[str, Record],
    *,
    companion: Path | None = None,
    is_own: bool = False,
    is_default: bool = False,
) -> Installed:
    """What the file says, with what is remembered of it."""
    path, file, origin = entry.path, entry.file, record.origin
    files = library.files_of(path)
    if record.companion and record.companion.exists():
        companion = record.companion
    name = (record.adopted.name if record.adopted else "") or (file.name if file else one_line(path.stem, 80))
    label = record.label or name
    states = {_verified(each, records.get(str(each), NOTHING)): each for each in reversed(files)}
    verified = next(state for state in _WORST_FIRST if state in states)
    sentence = entry.sentence
    if verified is Verified.DIFFERS:
        wrong = states[verified]
        sentence = sentence or reason(wrong, records.get(str(wrong), NOTHING))
    usable = None if sentence else file
    if usable and usable.name != label:
        usable = replace(usable, name=label)
    size = file.size_bytes if file else _size(files)
    return Installed(
        path=path,
        file=usable,
        label=label,
        name=name,
        place=record.adopted.program if record.adopted else "",
        is_own=is_own,
        is_adopted=record.adopted is not None,
        is_away=entry.is_away,
        reason=sentence,
        repo=origin.repo if origin else "",
        commit=origin.commit if origin else "",
        licence=(origin.licence if origin else "") or (file.licence if file else ""),
        verified=verified,
        is_published=record.is_published,
        checked=record.check.when if record.check else 0.0,
        sha256=record.reference,
        last_used=record.used,
        size=size + _size([companion]) if companion else size,
        is_default=is_default,
        parts=files[1:],
        companion=companion,
        quantisation=file.quantisation if file else "",
        architecture=file.architecture if file else "",
        parameters=file.parameters if file else 0,
        context_length=file.context_length if file else 0,
    )


def _verified(file: Path, record: Record) -> Verified:
    if not record.reference:
        return Verified.NO_REFERENCE
    if record.check is None:
        return Verified.NOT_CHECKED
    try:
        status = file.stat()
    except OSError:  # away: what was found the last time holds
        pass
    else:
        if not record.check.is_of(status.st_size, status.st_mtime_ns):
            return Verified.NOT_CHECKED
    return Verified.DIFFERS if record.differs else Verified.MATCHES


def _companions(places: Places) -> dict[Path, Path]:
    """For each model the part that sees pictures, where one lies beside it.

    It bears the model's name; one without a name belongs to all models of a folder that holds
    versions of one model only.
    """
    if not places.companions:
        return {}
    beside: dict[Path, list[Path]] = defaultdict(list)
    for entry in places.entries:
        if entry.file and entry.path.parent in places.companions:
            beside[entry.path.parent].append(entry.path)
    found: dict[Path, Path] = {}
    for folder, companions in places.companions.items():
        names = {path: library.plain_name(path) for path in beside[folder]}
        is_one_model = len(set(names.values())) == 1
        for path, name in names.items():
            for companion in sorted(companions):
                its_name = library.plain_name(companion)
                if its_name == name or (not its_name and is_one_model):
                    found.setdefault(path, companion)
    return found


def _size(files: Iterable[Path]) -> int:
    """Bytes of those of these files that are there."""
    size = 0
    for file in files:
        with suppress(OSError):
            size += file.stat().st_size
    return size


# Many rows ------------------------------------------------------------------------


def _sorted(rows: list[Installed]) -> list[Installed]:
    """By name, size and path, in steps: while Python sorts one list, the window stands still."""
    keyed = [(f"{row.label.casefold()}\0{row.size:016}\0{row.path}", row) for row in rows]
    steps = [keyed[start : start + _AT_ONCE] for start in range(0, len(keyed), _AT_ONCE)]
    for step in steps:
        step.sort(key=itemgetter(0))
    return [row for _, row in merge(*steps, key=itemgetter(0))]
