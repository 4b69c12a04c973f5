"""Backups when something changed, a look at every row once a day, and the trash emptied in time."""

import logging
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inglenook.core import backup as backups
from inglenook.core import erase, mending, recovery, restore
from inglenook.core.backup import Backup, Stopped, folder_for, ready_folder
from inglenook.core.errors import DamagedError, SaveError, UserError
from inglenook.core.files import read_json, write_json
from inglenook.core.language import together, tr, tr_n
from inglenook.core.paths import Paths
from inglenook.core.store import Store
from inglenook.jobs.background import Background
from inglenook.jobs.preferences import Preferences

log = logging.getLogger(__name__)

LOOK_MS = 60_000  # how often it is looked whether something is due
INTERVAL_S = 30 * 60  # between two backups
_LARGE = 250_000_000  # bytes; for a database twice as large, twice that
_AFTER_FAILURE_S = 10 * 60
_CHECK_AFTER_S = 3 * 60  # of a session, so that a start has the disk for itself
_DAY_S = 86_400
_QUIT_S = 2.0  # that quitting may wait for the last backup

OnFailure = Callable[[Exception], object]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Wish:
    """What the person chose, as a job needs it."""

    root: Path
    database: Path
    chosen: str
    cap_bytes: int

    def folder(self) -> Path:
        """Where backups go; it is there. Raises UserError."""
        return ready_folder(self.root, self.chosen)

    def folders(self) -> list[Path]:
        """Every folder that may have backups, the chosen one first, though its disk may be away."""
        own = [folder_for(self.root, ""), self.root / "backups"]
        found = [folder for folder in own if backups.files(folder)]
        return list(dict.fromkeys([Path(self.chosen), *found] if self.chosen else found))


class Safety(QObject):
    """One for the program. GUI thread; all work is done on a thread of its own, one thing at a time."""

    changed = Signal()  # one of the attributes below, or the folder
    told = Signal(str, bool)  # a sentence for the window, and whether it is bad news

    def __init__(self, paths: Paths, preferences: Preferences, parent: QObject | None = None) -> None:
        """`start` begins; before, nothing is done by itself."""
        super().__init__(parent)
        self.folder = folder_for(paths.root, preferences.settings.backup_folder)  # it may be away
        self.backups: list[Backup] = []  # in it, newest first, as of the last look
        self.is_known = False  # whether they have been looked at
        self.is_busy = False  # something that the person asked for is under way
        self.problem = ""  # why the last backup failed; empty: it did not
        self._paths, self._preferences = paths, preferences
        self._jobs = Background(self)
        self._running = False  # a job of the timer
        self._backed_up = 0  # last change of the database that a backup holds
        self._next_backup = 0.0  # not before; both by the clock that is never set
        self._next_check = 0.0
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_MS)
        self._looks.timeout.connect(self.look_after)
        preferences.changed.connect(self._on_settings_changed)
        self._settings = (preferences.settings.backup_folder, preferences.settings.backup_limit_gb)

    # For the person -----------------------------------------------------------------------------

    @property
    def folders(self) -> list[Path]:
        """All that may hold backups; for emptying the trash."""
        return self._wish().folders()

    def refresh(self) -> None:
        """Look into the backup folder; `changed` tells."""
        self._jobs.run(partial(_list, self._wish()), self._on_listed)

    def count(self, on_counted: Callable[[int, int], object], on_failure: OnFailure) -> None:
        """Tell how many chats and messages there are now, without the trash."""
        database = self._paths.database
        self._jobs.run(lambda: backups.count(database), lambda found: on_counted(*found), on_failure)

    def back_up_now(self, on_done: Callable[[Backup], object], on_failure: OnFailure) -> None:
        """Make a backup if anything has changed; `on_done` gets the newest one. GUI thread."""

        def done(made: Backup) -> None:
            self._on_backed_up(made)
            on_done(made)

        self._ask(partial(_back_up, self._wish()), done, on_failure)

    def back_up_here(self) -> None:
        """Make a backup if anything has changed, on the calling thread: any that may be kept waiting.

        Before an import, for one. Raises UserError; Stopped when the program ends.
        """
        wish = self._wish()
        backups.back_up(wish.database, wish.folder(), stop=self._jobs.closing)

    def restore(self, backup: Backup, on_ready: Callable[[], object], on_failure: OnFailure) -> None:
        """Have this backup be the chats from the next start on. The present ones are backed up first,
        or set aside where they are damaged. `on_ready`: it is time to restart the program."""
        self._ask(partial(_restore, self._wish(), backup), lambda _: on_ready(), on_failure)

    def move_to(self, folder: Path | None, on_done: Callable[[int], object], on_failure: OnFailure) -> None:
        """Take the backups to another folder of the person's choice, None: to the usual one, and make
        new ones there. `on_done` gets how many were moved."""

        def moved(answer: tuple[Path, int]) -> None:
            there, count = answer
            try:
                self._preferences.change(backup_folder=str(there) if folder else "")
            except SaveError as error:
                on_failure(error)
            self._backed_up = 0
            on_done(count)

        self._ask(partial(_move, self._wish(), folder), moved, on_failure)

    # By itself ----------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin to look after the chats; a backup is made in a minute at the earliest."""
        self._next_check = time.monotonic() + _CHECK_AFTER_S
        self._looks.start()
        self._run(partial(_first_look, self._wish()), self._on_checked)

    @Slot()
    def look_after(self) -> None:
        """Do what is due."""
        if self._running or self.is_busy:
            return
        now = time.monotonic()
        if self._next_check and now >= self._next_check:
            self._next_check = now + _DAY_S
            self._run(partial(_check, self._wish(), self._paths.root / "safety.json"), self._on_checked)
        elif now >= self._next_backup and backups.last_change(self._paths.database) != self._backed_up:
            self._run(partial(_back_up_if_due, self._wish()), self._on_backed_up)

    def close(self) -> None:
        """End what is under way, and make a last backup if anything has changed and that takes no
        longer than 2 s. After `Generation.close`, so that the last words are in it."""
        self._looks.stop()
        self._jobs.close()
        wish = self._wish()
        if backups.last_change(wish.database) == self._backed_up:
            return
        stop = threading.Event()
        timer = threading.Timer(_QUIT_S, stop.set)
        timer.start()
        try:
            _back_up(wish, stop)
        except Stopped:
            log.info("no backup when quitting: it would take too long")
        except UserError as error:
            log.warning("no backup when quitting: %s", error.details or type(error).__name__)
        finally:
            timer.cancel()
            timer.join()

    # Inside -------------------------------------------------------------------------------------

    def _wish(self) -> _Wish:
        settings = self._preferences.settings
        return _Wish(
            self._paths.root,
            self._paths.database,
            settings.backup_folder,
            settings.backup_limit_gb * 10**9,
        )

    def _ask(
        self,
        function: Callable[[threading.Event], T],
        on_success: Callable[[T], object],
        on_failure: OnFailure,
    ) -> None:
        """Run what the person asked for."""
        self.is_busy = True
        self.changed.emit()

        def done(answer: T) -> None:
            self._end_asked()
            on_success(answer)

        def failed(error: Exception) -> None:
            self._end_asked()
            if not isinstance(error, Stopped):
                on_failure(error)

        self._jobs.run_long(function, done, failed)

    def _end_asked(self) -> None:
        self.is_busy = False
        self.refresh()
        self.changed.emit()

    def _run(self, function: Callable[[threading.Event], T], on_success: Callable[[T], object]) -> None:
        """Run what is due."""
        self._running = True

        def done(answer: T) -> None:
            self._running = False
            on_success(answer)

        self._jobs.run_long(function, done, self._on_failed)

    def _on_listed(self, found: tuple[Path, list[Backup]]) -> None:
        self.folder, self.backups = found
        self.is_known = True
        self.changed.emit()

    def _on_backed_up(self, made: "Backup | None") -> None:
        """`made`: None where none was due."""
        size = 0
        with suppress(OSError):
            size = self._paths.database.stat().st_size
        self._next_backup = time.monotonic() + _interval(size)
        if made is None:
            return
        with suppress(OSError):
            self._backed_up = made.path.stat().st_mtime_ns
        self.problem = ""
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._running = False
        self._next_backup = time.monotonic() + _AFTER_FAILURE_S
        if isinstance(error, Stopped):
            return
        if not isinstance(error, UserError):
            raise error
        if isinstance(error, DamagedError):
            self._on_broken(error.details)
        elif str(error) != self.problem:  # told once
            log.warning("no backup: %s", error.details or type(error).__name__)
            self.problem = str(error)
            self.told.emit(self.problem, True)
            self.changed.emit()

    def _on_broken(self, details: str) -> None:
        log.error("the database is damaged: %s", details)
        sentence = tr(
            "The file with your chats is damaged. Quit Inglenook and start it again: the newest backup "
            "is restored then, with all that is newer and can still be read."
        )
        try:
            restore.want(self._paths.database, "recover")
        except SaveError as error:
            sentence = together(tr("The file with your chats is damaged."), str(error))
        if sentence != self.problem:
            self.problem = sentence
            self.told.emit(sentence, True)
            self.changed.emit()

    def _on_checked(self, found: "_Found") -> None:
        if found.broken:
            self._on_broken(found.broken)
            return
        if found.is_older:
            self.told.emit(
                tr(
                    "The chats are older than the newest backup of them. Something has replaced their file. "
                    "To bring the newer ones back, restore that backup in Settings, Backups."
                ),
                True,
            )
        parts = []
        if found.mended:
            parts.append(
                tr_n(
                    "{n} message had been damaged on the disk, and came back from a backup.",
                    "{n} messages had been damaged on the disk, and came back from a backup.",
                    found.mended,
                )
            )
        if found.left:
            parts.append(
                tr_n(
                    "Of {n} message some letters were changed on the disk, and no backup has the right "
                    "ones. The disk may be failing.",
                    "Of {n} messages some letters were changed on the disk, and no backup has the right "
                    "ones. The disk may be failing.",
                    found.left,
                )
            )
        if parts:
            self.told.emit(together(*parts), bool(found.left))

    @Slot(object)
    def _on_settings_changed(self, _: object) -> None:
        settings = self._preferences.settings
        now = (settings.backup_folder, settings.backup_limit_gb)
        if now != self._settings:
            self._settings = now
            self.problem = ""
            self._next_backup = 0.0
            self.refresh()
            self.changed.emit()


# On the thread of the jobs ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Found:
    """What the daily look found."""

    broken: str = ""
    mended: int = 0  # messages
    left: int = 0  # messages that no backup has whole
    is_older: bool = False


def _there(wish: _Wish) -> Path:
    """The folder to list; the usual one may have had to be made elsewhere."""
    try:
        return wish.folder()
    except UserError:
        return folder_for(wish.root, wish.chosen)


def _list(wish: _Wish) -> tuple[Path, list[Backup]]:
    folder = _there(wish)
    return folder, backups.backups(folder)


def _back_up(wish: _Wish, stop: threading.Event) -> Backup:
    folder = wish.folder()
    made = backups.back_up(wish.database, folder, stop=stop)
    backups.thin(folder, cap_bytes=wish.cap_bytes)
    return made


def _back_up_if_due(wish: _Wish, stop: threading.Event) -> "Backup | None":
    """Not within half an hour of the one before, which another session may have made."""
    newest = backups.files(wish.folder())[:1]
    for path in newest:
        age = time.time() - backups.look(path).made
        if 0 <= age < _interval(wish.database.stat().st_size):
            return None
    return _back_up(wish, stop)


def _interval(size: int) -> float:
    return INTERVAL_S * max(1.0, size / _LARGE)


def _restore(wish: _Wish, backup: Backup, stop: threading.Event) -> None:
    told = tr("Restored {backup}.", backup=recovery.when(backup.made))
    aside = ""
    try:
        present = backups.back_up(wish.database, wish.folder(), stop=stop)
        before = tr("What was there before is {backup}.", backup=recovery.when(present.made))
    except DamagedError:
        aside = restore.aside_name(wish.database)
        before = tr("What was there before was damaged, and is kept as {file}.", file=aside)
    restore.copy_for(wish.database, backup.path, stop)
    restore.put_in_place(wish.database, aside=aside, told=together(told, before))


def _move(wish: _Wish, folder: Path | None, stop: threading.Event) -> tuple[Path, int]:
    before = _there(wish)
    to = ready_folder(wish.root, "") if folder is None else backups.place_in(folder)
    if to == before:
        return to, 0
    if folder is not None and to.is_relative_to(wish.root):
        raise UserError(
            tr(
                "Choose a folder outside of the data folder: what happens to the one should not happen to "
                "the other."
            )
        )
    return to, backups.move(before, to, stop)


def _first_look(wish: _Wish, stop: threading.Event) -> _Found:
    """Before this session makes a backup: are the chats what the newest one says they were? And is
    there something left of a trash that was being emptied?"""
    if "forget" in restore.wanted(wish.database):
        with closing(Store(wish.database)) as store:
            store.trash.forget_words()
        restore.done_with(wish.database, "forget")
    newest = backups.files(_there(wish))[:1]
    is_older = any(recovery.is_older_than(wish.database, backups.look(path)) for path in newest)
    return _Found(is_older=is_older)


def _check(wish: _Wish, record: Path, stop: threading.Event) -> _Found:
    """Once a day: every row, the trash of 30 days ago, and more backups than are wanted."""
    folders = wish.folders()
    last = _last_check(record)
    if 0 <= time.time() - last < _DAY_S:
        return _Found()
    health = mending.examine(wish.database, wish.folder(), stop)
    if health.broken:
        return _Found(broken=health.broken)
    mended, left = mending.mend(wish.database, health, folders)
    if health.index:
        log.warning("the search index is made anew with the next start: %s", health.index)
        restore.want(wish.database, "index")
    try:
        erase.purge_old(wish.database, folders, stop=stop)
    except UserError as error:
        log.warning("the trash of 30 days ago stays: %s", error)
    backups.thin(wish.folder(), cap_bytes=wish.cap_bytes)
    write_json(record, {"checked": time.time()})
    return _Found(mended=mended, left=left)


def _last_check(record: Path) -> float:
    try:
        last = read_json(record).get("checked", 0.0)
    except (UserError, ValueError) as error:
        log.warning("when the chats were checked last cannot be read: %s", error)
        return 0.0
    return float(last) if isinstance(last, int | float) else 0.0
