"""Where models are looked for: the folders of the person, and single files elsewhere.

Work for the background pool.
"""

import logging
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Event

from inglenook.core.errors import ModelError, SaveError, UserError
from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.models import library
from inglenook.models.facts import Folder, ModelFacts
from inglenook.models.headers import Headers
from inglenook.models.library import ModelFile
from inglenook.models.records import Record

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Entry:
    """A model, or a file that looks like one."""

    path: Path
    file: ModelFile | None  # what it is; of one that is away, what it was
    sentence: str = ""  # why it cannot be used
    is_away: bool = False


class Places:
    """What the folders and the single files hold, each file once."""

    def __init__(self, own: Path, facts: ModelFacts, headers: Headers, stop: Event) -> None:
        self.stop = stop
        self.entries: list[Entry] = []
        self.companions: dict[Path, list[Path]] = defaultdict(list)  # by folder
        self.read: list[Path] = []  # folders, with those inside them
        self.away: list[Path] = []  # folders
        self.seen: set[str] = set()  # paths of all the entries
        self.folders = [Folder(own), *facts.folders()]
        self._facts = facts
        self._headers = headers

    def read_folders(self) -> None:
        for folder in self.folders:
            if is_away(folder):
                self.away.append(folder.path)
                sentence = tr(
                    "The folder {folder} is not there now. Connect the drive it lies on.",
                    folder=_shown(folder.path),
                )
                for file in self._headers.remembered_under(folder.path):
                    self._add(Entry(file.path, file, sentence, is_away=True))
                continue
            scanned = library.scan(folder.path, self._headers.describe, self.stop)
            for file in scanned.models:
                self._add(Entry(file.path, file))
            for each in scanned.unusable:
                if not _is_arriving(each.path):
                    self._add(Entry(each.path, None, each.sentence))
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
            if not (record.is_opened or record.adopted) or name in self.seen or self.stop.is_set():
                continue
            path = Path(name)
            try:
                self._add(Entry(path, self._headers.describe(path)))
            except ModelError as error:
                if path.exists():
                    self._add(Entry(path, None, str(error)))
                else:
                    sentence = tr("The file is not where it was, in {folder}.", folder=_shown(path.parent))
                    self._add(Entry(path, self._headers.remembered(path), sentence, is_away=True))

    def _add(self, entry: Entry) -> None:
        name = str(entry.path)
        if name not in self.seen:
            self.seen.add(name)
            self.entries.append(entry)


def add_folder(path: Path, own: Path, facts: ModelFacts) -> None:
    """Look for models there too. Raises UserError where that cannot be, and SaveError."""
    shown = one_line(str(path), 200)
    try:
        real = path.resolve(strict=True)
        next(real.iterdir(), None)
    except (OSError, RuntimeError) as error:
        raise UserError(
            tr("The folder {folder} cannot be read. Choose another one.", folder=shown), str(error)
        ) from error
    if Path.home().resolve().is_relative_to(real):
        raise UserError(
            tr(
                "{folder} holds everything you have. Choose the folder inside it that holds models.",
                folder=shown,
            )
        )
    known = facts.folders()
    if any(real.is_relative_to(folder) for folder in (own.resolve(), *(each.path for each in known))):
        raise UserError(tr("Models in {folder} are listed already.", folder=shown))
    facts.set_folders([*known, Folder(real)])


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


def inside_check(folders: Sequence[Path]) -> Callable[[Path], bool]:
    """`is_inside` for many files: each folder is looked at once."""
    real_folders = [folder.resolve() for folder in folders]

    @cache
    def holds(parent: Path) -> bool:
        real = parent.resolve()
        return any(parent.is_relative_to(folder) for folder in folders) and any(
            real.is_relative_to(folder) for folder in real_folders
        )

    return lambda path: holds(path.parent) and not path.is_symlink()


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


def _shown(path: Path) -> str:
    return one_line(str(path), 200)
