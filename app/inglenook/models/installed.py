"""The list of installed models: what lies in the folders, what was opened or adopted elsewhere, and
what is remembered of all of it.

Work for the background pool. Nothing in here changes a model file.
"""

import logging
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from threading import Event

from inglenook.core.errors import ModelError, SaveError
from inglenook.core.text import one_line
from inglenook.models import library
from inglenook.models.facts import Folder, ModelFacts
from inglenook.models.headers import Headers
from inglenook.models.library import BUILT_IN, Installed, ModelFile, Unusable, Verified
from inglenook.models.records import NOTHING, Record

log = logging.getLogger(__name__)

DIFFERS = "The file “{name}” differs from the published one. Delete it and download it again."
CHANGED = "The file “{name}” has changed since it was first checked. Use it only if you replaced it yourself."

_STARTER_LICENCE = "apache-2.0"
# The first of these that holds for one of its files holds for a model.
_WORST_FIRST = (Verified.DIFFERS, Verified.NOT_CHECKED, Verified.NO_REFERENCE, Verified.MATCHES)


@dataclass(frozen=True, slots=True)
class Look:
    """What a look into all places brought."""

    installed: list[Installed] = field(default_factory=list)  # by name
    files: list[ModelFile] = field(default_factory=list)  # those of them that can be used
    unusable: list[Unusable] = field(default_factory=list)
    starter: ModelFile | None = None
    folders: list[Path] = field(default_factory=list)  # that were read, with those inside them
    away_folders: frozenset[Path] = frozenset()  # of those that the person chose


def look(own: Path, facts: ModelFacts, headers: Headers, stop: Event | None = None) -> Look:
    """Read all folders. Never raises; `stop` ends it early, with what was found so far.

    `own`: the program's own folder; it comes before those that the person added.
    """
    records = facts.records()
    places = _Places(own, facts, headers, stop or Event())
    places.read_folders()
    places.read_single_files(records)
    rows = _rows(places, records, facts.default(), library.starter())
    if not places.stop.is_set():
        headers.keep_only(places.seen)
    wrong = [Unusable(row.path, row.reason) for row in rows if row.verified is Verified.DIFFERS]
    return Look(
        installed=rows,
        files=[row.file for row in rows if row.file],
        unusable=[each for each in places.unusable if not _is_removed(each.path, records)] + wrong,
        starter=next((row.file for row in rows if row.place == BUILT_IN), None),
        folders=places.read,
        away_folders=frozenset(places.away_folders),
    )


def is_away(folder: Folder) -> bool:
    """Whether this folder is not there now, as one on a drive that was taken out."""
    if not folder.path.is_dir():
        return True
    # A place where drives are mounted is an empty folder while there is none.
    return bool(folder.mount) and not os.path.ismount(folder.mount)


def is_inside(path: Path, folders: Iterable[Path]) -> bool:
    """Whether a file really lies in one of these folders: by its name, and with all links followed.

    A link that lies there and leads out of them does not.
    """
    try:
        real = path.resolve(strict=True)
        return not path.is_symlink() and any(
            path.is_relative_to(folder) and real.is_relative_to(folder.resolve()) for folder in folders
        )
    except (OSError, RuntimeError):  # gone, or links in a circle
        return False


# Where models are -----------------------------------------------------------------


class _Places:
    """What the folders and the single files hold, each file once."""

    def __init__(self, own: Path, facts: ModelFacts, headers: Headers, stop: Event) -> None:
        self.stop = stop
        self.models: list[ModelFile] = []
        self.unusable: list[Unusable] = []
        self.away: list[tuple[Path, str]] = []  # and a sentence about where it was
        self.companions: dict[Path, list[Path]] = defaultdict(list)  # by folder
        self.read: list[Path] = []  # folders, with those inside them
        self.away_folders: list[Path] = []
        self.seen: set[str] = set()  # paths of all the models above
        self.folders = [Folder(own), *facts.folders()]
        self._facts = facts
        self._headers = headers

    def read_folders(self) -> None:
        for folder in self.folders:
            if is_away(folder):
                sentence = f"The folder {_shown(folder.path)} is not there now. Connect the drive it lies on."
                known = self._headers.remembered_under(folder.path)
                self.away_folders.append(folder.path)
                self.away += [(file.path, sentence) for file in known if self._is_new(file.path)]
                continue
            scanned = library.scan(folder.path, self._headers.describe, self.stop)
            self.models += [model for model in scanned.models if self._is_new(model.path)]
            self.unusable += [
                each for each in scanned.unusable if self._is_new(each.path) and not _is_arriving(each.path)
            ]
            for companion in scanned.companions:
                self.companions[companion.parent].append(companion)
            self.read += scanned.folders
            try:
                self._facts.set_mount(folder.path, _mount_of(folder.path))
            except SaveError as error:
                log.warning("%s (%s)", error, error.details)

    def read_single_files(self, records: dict[str, Record]) -> None:
        """Files that were opened where they lie, and those of other programs."""
        for name, record in records.items():
            path = Path(name)
            if not (record.is_opened or record.adopted) or self.stop.is_set() or not self._is_new(path):
                continue
            try:
                self.models.append(self._headers.describe(path))
            except ModelError as error:
                if path.exists():
                    self.unusable.append(Unusable(path, str(error)))
                else:
                    sentence = f"The file is not where it was, in {_shown(path.parent)}."
                    self.away.append((path, sentence))

    def remembered(self, path: Path) -> ModelFile | None:
        return self._headers.remembered(path)

    def _is_new(self, path: Path) -> bool:
        if str(path) in self.seen:
            return False
        self.seen.add(str(path))
        return True


def _is_arriving(path: Path) -> bool:
    """Whether parts of this model are still being downloaded: then one that is missing is no news."""
    files = library.files_of(path)
    if len(files) == 1:
        return False
    stem = library.without_part(path.stem)
    try:
        return any(stem in name and ".part" in name.lower() for name in os.listdir(path.parent))
    except OSError:
        return False


def _mount_of(folder: Path) -> str:
    """Where the drive of this folder is mounted."""
    above = (folder, *folder.parents)
    return str(next((path for path in above if os.path.ismount(path)), above[-1]))


# Rows ---------------------------------------------------------------------------


def _rows(
    places: _Places, records: dict[str, Record], default: Path | None, starter: ModelFile | None
) -> list[Installed]:
    companions = _companions(places.models, places.companions)
    own_folders = [folder.path for folder in places.folders]
    is_inside = _inside_check(own_folders)
    rows: list[tuple[str, Installed]] = []

    def add(path: Path, file: ModelFile | None, row: Installed) -> None:
        record = records.get(str(path), NOTHING)
        if not record.is_removed:
            done = _with_record(row, file, record, records)
            done = replace(done, is_default=path == default, is_own=row.is_own and not done.is_adopted)
            rows.append((_order(done), done))

    for file in places.models:
        row = Installed(file.path, file, file.name, file.name, is_own=is_inside(file.path))
        add(file.path, file, replace(row, companion=companions.get(file.path)))
    for each in places.unusable:
        name = one_line(each.path.stem, 80)
        row = Installed(each.path, None, name, name, reason=each.sentence, is_own=is_inside(each.path))
        add(each.path, None, replace(row, size=_size(library.files_of(each.path))))
    for path, sentence in places.away:
        known = places.remembered(path)
        name = known.name if known else one_line(path.stem, 80)
        add(path, known, Installed(path, None, name, name, is_away=True, reason=sentence))
    rows.sort(key=lambda row: row[0])
    listed = [row for _, row in rows]
    if starter:
        licence = starter.licence or _STARTER_LICENCE
        row = Installed(starter.path, starter, starter.name, starter.name, BUILT_IN, licence=licence)
        record = replace(records.get(str(starter.path), NOTHING), is_removed=False)
        row = _with_record(row, starter, record, records)
        listed = [each for each in listed if each.path != starter.path]
        listed.append(replace(row, is_default=starter.path == default))
    return listed


def _with_record(
    row: Installed, file: ModelFile | None, record: Record, records: dict[str, Record]
) -> Installed:
    """The row with what the file said, and with what is remembered of it."""
    companion = record.companion if record.companion and record.companion.exists() else row.companion
    parts = library.files_of(row.path)[1:]
    if file is not None:
        row = replace(
            row,
            size=file.size_bytes + (_size([companion]) if companion else 0),
            licence=file.licence or row.licence,
            quantisation=file.quantisation,
            architecture=file.architecture,
            parameters=file.parameters,
            context_length=file.context_length,
        )
    if parts or companion:
        row = replace(row, parts=parts, companion=companion)
    if record is NOTHING and not parts:
        return row
    name = (record.adopted.name if record.adopted else "") or row.name
    label = record.label or name
    verified = _verified((row.path, *parts), records)
    if verified is Verified.DIFFERS:
        row = replace(row, reason=reason(row.path, record), file=None)
    origin = record.origin
    return replace(
        row,
        label=label,
        name=name,
        file=replace(row.file, name=label) if row.file else None,
        place=record.adopted.program if record.adopted else row.place,
        is_adopted=record.adopted is not None,
        repo=origin.repo if origin else "",
        commit=origin.commit if origin else "",
        licence=(origin.licence if origin else "") or row.licence,
        verified=verified,
        is_published=record.is_published,
        checked=record.check.when if record.check else 0.0,
        sha256=record.reference,
        last_used=record.used,
    )


def reason(file: Path, record: Record) -> str:
    """Why a file that is not the right one is not used: a sentence."""
    sentence = DIFFERS if record.is_published or not record.reference else CHANGED
    return sentence.format(name=one_line(file.name, 100))


def _verified(files: Sequence[Path], records: dict[str, Record]) -> Verified:
    states = {_file_verified(file, records.get(str(file), NOTHING)) for file in files}
    return next(state for state in _WORST_FIRST if state in states)


def _file_verified(file: Path, record: Record) -> Verified:
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


def _companions(models: list[ModelFile], by_folder: dict[Path, list[Path]]) -> dict[Path, Path]:
    """For each model the part that sees pictures, where one lies beside it.

    It bears the model's name; one without a name belongs to all models of a folder that holds
    versions of one model only.
    """
    if not by_folder:
        return {}
    beside: dict[Path, list[ModelFile]] = defaultdict(list)
    for model in models:
        if model.path.parent in by_folder:
            beside[model.path.parent].append(model)
    found: dict[Path, Path] = {}
    for folder, companions in by_folder.items():
        names = {model.path: library.plain_name(model.path) for model in beside[folder]}
        is_one_model = len(set(names.values())) == 1
        for path, name in names.items():
            for companion in sorted(companions):
                its_name = library.plain_name(companion)
                if its_name == name or (not its_name and is_one_model):
                    found.setdefault(path, companion)
    return found


def _inside_check(folders: Sequence[Path]) -> Callable[[Path], bool]:
    """`is_inside` for many files: each folder is looked at once."""
    real_folders = [folder.resolve() for folder in folders]

    @cache
    def holds(parent: Path) -> bool:
        real = parent.resolve()
        return any(parent.is_relative_to(folder) for folder in folders) and any(
            real.is_relative_to(folder) for folder in real_folders
        )

    return lambda path: holds(path.parent) and not path.is_symlink()


def _order(row: Installed) -> str:
    return f"{row.label.casefold()}\0{row.size:016}\0{row.path}"


def _is_removed(path: Path, records: dict[str, Record]) -> bool:
    return records.get(str(path), NOTHING).is_removed


def _size(files: Iterable[Path]) -> int:
    """Bytes of those of these files that are there."""
    size = 0
    for file in files:
        with suppress(OSError):
            size += file.stat().st_size
    return size


def _shown(path: Path) -> str:
    return one_line(str(path), 200)
