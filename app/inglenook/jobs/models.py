"""Which models there are, what can be done with them, and which one chats are answered with.

What reads, moves and judges files is imported by the first call that needs it: the window is shown
before any model is looked at.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from inglenook.core.errors import ModelError, SaveError, UserError
from inglenook.core.language import tr
from inglenook.core.paths import Paths
from inglenook.core.text import one_line
from inglenook.jobs.background import Background
from inglenook.jobs.folder_watch import FolderWatch
from inglenook.jobs.preferences import Preferences
from inglenook.jobs.trash import move_to_trash

if TYPE_CHECKING:
    from inglenook.engine.protocol import Load
    from inglenook.jobs.memory import MemoryPlans
    from inglenook.models import removal
    from inglenook.models.adopt import Found
    from inglenook.models.download import Order
    from inglenook.models.facts import ModelSettings
    from inglenook.models.fit import Plan
    from inglenook.models.headers import Headers
    from inglenook.models.installed import Look
    from inglenook.models.library import Installed, ModelFile, Unusable
    from inglenook.models.removal import Removed

    AnyModel = ModelFile | Installed

log = logging.getLogger(__name__)

_REPORT_SECONDS = 0.1  # between two words on how far something is
_MOST_PLANS = 500  # models for which it is worked out whether they fit, at once
_USED_SECONDS = 600  # that the time of the last use may be behind

OnFailure = Callable[[Exception], object]


def _nothing(*_: object) -> None:
    """Nobody waits for it."""


class Models(QObject):
    """The models of this computer. GUI thread; files are read, moved and hashed on the pool.

    Whatever takes an `on_failure` calls it with the UserError that says why it could not be done.
    """

    changed = Signal()  # `files`, `unusable`, `installed`, `folders` or `current`
    chosen = Signal(object)  # ModelFile: the person picked this one
    fits_changed = Signal()  # `fits`
    verifying = Signal(object, float)  # Path of a model, and the fraction that was read; 10 a second
    verified = Signal(object)  # Installed: with what came of it
    copying = Signal(object, float)  # Path of a file that is copied into the folder, and the fraction
    found = Signal(object)  # list[Found]: models of other programs that are not in the list yet
    unload_wanted = Signal(object)  # Path of the chosen model, whose file goes away now

    _verifying_now = Signal(object, float)  # the same two, from the threads that do it
    _copying_now = Signal(object, float)

    def __init__(
        self,
        folder: Path,
        preferences: Preferences,
        background: Background,
        parent: QObject | None = None,
        *,
        trash: removal.Trash = move_to_trash,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._preferences = preferences
        self._trash = trash
        self.background = background
        self._paths = Paths(folder.parent)
        self._forced: set[Load] = set()  # to be loaded though they would not fit
        self.installed: list[Installed] = []
        self._index: dict[str, int] = {}  # of `installed`, by path
        self.files: list[ModelFile] = []  # those that chats can be answered with
        self.unusable: list[Unusable] = []
        self.current: ModelFile | None = None
        self.starter: ModelFile | None = None
        self.away_folders: frozenset[Path] = frozenset()  # on drives that are not there now
        self.fits: dict[Path, Plan] = {}  # what models would need, as far as it was worked out
        self.is_reading = False  # the folders are being read
        self._reads_again = False
        self._checks: dict[Path, Event] = {}  # models being verified; set, to stop it
        self._copies: dict[Path, Event] = {}
        self._after_look: list[Callable[[], None]] = []  # to be done once the list is new
        self._removed: tuple[Removed, bool] | None = None  # the last one, and whether it was in use
        self._watch = FolderWatch(self)
        self._watch.changed.connect(self.refresh)
        background.closed.connect(self._watch.stop)
        # Both ends are of this thread's objects, so whoever listens hears it on this thread.
        self._verifying_now.connect(self._on_verifying, Qt.ConnectionType.QueuedConnection)
        self._copying_now.connect(self._on_copying, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def plans(self) -> MemoryPlans:
        """Whether models fit into memory, and what is known of each."""
        from inglenook.jobs.memory import MemoryPlans
        from inglenook.models.facts import ModelFacts

        return MemoryPlans(ModelFacts(self._paths.model_facts))

    @cached_property
    def _headers(self) -> Headers:
        from inglenook.models.headers import Headers

        return Headers(self._paths.model_headers)

    @Slot()
    def refresh(self) -> None:
        """Read the folders again; `changed` follows."""
        if self.background.closing.is_set():
            return
        if self.is_reading:
            self._reads_again = True
            return
        self.is_reading = True
        current = self.current.path if self.current else None
        last = _path(self._preferences.settings.model)
        folder, plans, headers, stop = self._folder, self.plans, self._headers, self.background.closing
        rows, index = self.installed, self._index

        def work() -> _Found:
            from inglenook.models import installed

            began = time.monotonic()
            before = {path: rows[place] for path, place in index.items()}
            look = installed.look(folder, plans.facts, headers, stop, before)
            chosen = installed.chosen(look, plans.facts, current, last)
            return _Found(look, chosen, time.monotonic() - began, installed.is_growing(look))

        self.background.run(work, self._on_found)

    def find_starter(self) -> None:
        """Look for the built-in model now (about 15 ms): the first window offers it at once."""
        from inglenook.models import library

        self.starter = library.starter()
        self.changed.emit()

    def choose(self, file: ModelFile) -> None:
        """Answer with this one from now on. Raises SaveError as settings do."""
        self.current = file
        self._list(file)
        self._note_used(file.path)
        self.changed.emit()
        self.chosen.emit(file)
        self._preferences.change(model=str(file.path))

    def open_file(self, path: Path, on_failure: Callable[[Exception], object]) -> None:
        """Look at a GGUF file anywhere, list it where it lies, and choose it."""
        facts, folders = self.plans.facts, self.folders

        def choose(file: ModelFile) -> None:
            try:
                self.choose(file)
            except UserError as error:  # it is chosen, but that is not remembered
                on_failure(error)
            self.refresh()

        def add() -> ModelFile:
            from inglenook.models import importing, library

            return library.describe(importing.add_in_place(path, folders, facts))

        self.background.run(add, choose, on_failure)

    def load(self, file: ModelFile | None = None) -> Load | None:
        """How to load the chosen model with the settings in force; None while none is chosen.

        `file`: this one instead, which stays as little chosen as it is.
        """
        wanted = file or self.current
        if wanted is None:
            return None
        row = self.row(wanted)
        if row and time.time() - row.last_used > _USED_SECONDS:
            self._note_used(row.path)
        load = self._load(wanted, self.plans.facts.settings(wanted.path))
        return replace(load, force=load in self._forced)

    def load_anyway(self) -> None:
        """Load the chosen model with these settings though it would not fit; until the program ends."""
        if self.current and (load := self.load()):
            self._forced.add(replace(load, force=False))
            self.chosen.emit(self.current)

    def settings_of(self, file: ModelFile) -> ModelSettings:
        """The settings of this model alone."""
        return self.plans.facts.settings(file.path)

    def change_settings(self, file: ModelFile, settings: ModelSettings) -> None:
        """Keep settings for this model; they hold from its next load on, which the next message brings.

        Raises SaveError when they cannot be kept; they hold all the same.
        """
        try:
            self.plans.facts.set_settings(file.path, settings)
        finally:
            self.changed.emit()

    def plan_for(
        self,
        file: ModelFile,
        settings: ModelSettings,
        on_plan: Callable[[Plan], object],
        on_failure: Callable[[Exception], object],
    ) -> None:
        """Work out what this model would need with these settings, and whether it would fit now.

        `on_failure` gets the ModelError of a file, or of settings, that cannot be loaded.
        """
        load = self._load(file, settings)
        plans = self.plans
        self.background.run(lambda: plans.plan(load, held=plans.held()), on_plan, on_failure)

    def _load(self, file: ModelFile, own: ModelSettings) -> Load:
        from inglenook.engine.protocol import Load

        settings = self._preferences.settings
        return Load(
            path=str(file.path),
            context_length=own.context_length or settings.context_length,
            threads=own.threads or settings.threads,
            gpu_layers=own.gpu_layers,
            kv_type=own.kv_type,
            avoid_devices=self.plans.facts.failed_devices() if own.gpu_layers < 0 else (),
            kv_limit=settings.kv_limit_gb * 1_000_000_000,
        )

    def check_fits(self, files: Sequence[ModelFile] | None = None) -> None:
        """Work out what these models would need now, by the quick formulae; `fits_changed` follows.

        None: the first of all there are. What was worked out for others before is kept.
        """
        wanted = (self.files if files is None else files)[:_MOST_PLANS]
        loads = {file.path: self._load(file, self.settings_of(file)) for file in wanted}
        plans, stop = self.plans, self.background.closing
        kept = {} if len(wanted) == len(self.files) else self.fits

        def done(fits: dict[Path, Plan]) -> None:
            self.fits = {**kept, **fits}
            self.fits_changed.emit()

        self.background.run(lambda: _quick_plans(plans, loads, stop), done)

    # Folders ------------------------------------------------------------------------------------

    @property
    def folders(self) -> list[Path]:
        """Where models are looked for: the program's own folder, then those that the person added."""
        return [self._folder, *(folder.path for folder in self.plans.facts.folders())]

    def add_folder(self, path: Path, on_failure: OnFailure = _nothing) -> None:
        """Look for models in this folder too. Nothing is moved or copied."""
        from inglenook.models import places

        facts, own = self.plans.facts, self._folder
        self.background.run(lambda: places.add_folder(path, own, facts), self._refresh_after, on_failure)

    def remove_folder(self, path: Path, on_failure: OnFailure = _nothing) -> None:
        """Look for models there no longer. Everything in it stays as it is."""
        facts = self.plans.facts
        left = [folder for folder in facts.folders() if folder.path != path]
        self.background.run(lambda: facts.set_folders(left), self._refresh_after, on_failure)

    # Adding -------------------------------------------------------------------------------------

    def add_file(
        self,
        path: Path,
        copy: bool,
        on_failure: OnFailure = _nothing,
        on_done: Callable[[Path], object] = _nothing,
    ) -> None:
        """List a GGUF file where it lies, or copy it into the program's folder.

        `on_done` gets the path of the listed one. Copies are made one after the other; `copying`
        tells how far, and 1.0 at the end of each, also of one that failed.
        """
        from inglenook.models import importing, places
        from inglenook.models.part import Stopped

        facts, folders, own = self.plans.facts, self.folders, self._folder

        def done(listed: Path) -> None:
            self._copies.pop(path, None)
            self.refresh()
            on_done(listed)

        if not copy:
            self.background.run(lambda: importing.add_in_place(path, folders, facts), done, on_failure)
            return
        if path in self._copies:
            return
        report = _Reporter(lambda fraction: self._copying_now.emit(path, fraction))

        def work(stop: Event) -> Path:
            if places.is_inside(path, folders):
                return importing.add_in_place(path, folders, facts)
            return importing.copy_in(path, own, facts, stop, report.tell)

        def ended(listed: Path) -> None:
            self.copying.emit(path, 1.0)
            done(listed)

        def failed(error: Exception) -> None:
            self._copies.pop(path, None)
            self.copying.emit(path, 1.0)
            if not isinstance(error, Stopped):
                _hand_on(error, on_failure)

        self._copies[path] = self.background.run_long(work, ended, failed)

    def cancel_copy(self, path: Path) -> None:
        """Give up copying this file; nothing is left of it."""
        if stop := self._copies.get(path):
            stop.set()

    def add_download(self, order: Order, paths: tuple[Path, ...]) -> None:
        """These files were downloaded and verified just now: remember that, and list them.

        `paths`: where the files of the order lie, in its order.
        """
        from inglenook.models import sources

        facts = self.plans.facts
        self.background.run(
            lambda: sources.remember_download(facts, order, paths), self._refresh_after, self._only_log
        )

    def find_adoptable(self) -> None:
        """Look for models of other programs on this computer; `found` follows, after up to 20 s."""
        from inglenook.models import sources

        known = set(self._index)
        hashes = {row.sha256 for row in self.installed if row.sha256}
        self.background.run(lambda: sources.find_adoptable(known, hashes), self.found.emit)

    def adopt(self, found: Sequence[Found], on_failure: OnFailure = _nothing) -> None:
        """Use these models of other programs where they lie; they are only ever read."""
        from inglenook.models import sources

        facts, chosen = self.plans.facts, list(found)
        self.background.run(lambda: sources.adopt(facts, chosen), self._refresh_after, on_failure)

    # What is remembered -------------------------------------------------------------------------

    def row(self, file: AnyModel) -> Installed | None:
        """What the list says of this model; None where it is not in it."""
        return self._at(file.path)

    def note_speed(self, tokens_per_second: float) -> None:
        """A reply of the chosen model came this fast: what others would do is judged by it."""
        file = self.current
        if file is None or not file.parameters or tokens_per_second <= 0:
            return
        from inglenook.models import names

        active = names.active_parameters(file.path.stem) or file.parameters
        read = file.size_bytes * min(1.0, active / file.parameters)  # for every token, all that is used
        facts = self.plans.facts

        def keep() -> None:
            try:
                facts.note_speed(read * tokens_per_second)
            except SaveError as error:  # the next reply tells it again
                log.warning("%s (%s)", error, error.details)

        self.background.run(keep, _nothing)

    def rename(self, file: AnyModel, label: str) -> None:
        """Call a model by another name; an empty one gives it its own back. Raises SaveError."""
        row = self.row(file)
        if row is None:
            return
        label = one_line(label, 80)
        kept = "" if label == row.name else label
        try:
            self.plans.facts.change_record(row.path, label=kept)
        finally:
            shown = kept or row.name
            renamed = replace(row.file, name=shown) if row.file else None
            self._show(replace(row, label=shown, file=renamed))
            if renamed:
                self.files = [renamed if each is row.file else each for each in self.files]
                if self.current and self.current.path == row.path:
                    self.current = renamed
            self.changed.emit()

    def set_default(self, file: AnyModel | None) -> None:
        """Begin with this model when the program starts; None: with the last one. Raises SaveError."""
        try:
            self.plans.facts.set_default(file.path if file else None)
        finally:
            for old in [row for row in self.installed if row.is_default]:
                self._show(replace(old, is_default=False))
            if file and (new := self.row(file)):
                self._show(replace(new, is_default=True))
            self.changed.emit()

    # Verifying ----------------------------------------------------------------------------------

    def verify(self, file: AnyModel, on_failure: OnFailure = _nothing) -> None:
        """Read the whole model and compare it with its hash: `verifying` tells how far, then `verified`."""
        from inglenook.models import verify
        from inglenook.models.part import Stopped

        path = file.path
        if path in self._checks:
            return
        facts = self.plans.facts
        report = _Reporter(lambda fraction: self._verifying_now.emit(path, fraction))

        def done(_: bool) -> None:
            del self._checks[path]
            self._after_look.append(lambda: self._tell_verified(path))
            self.refresh()

        def failed(error: Exception) -> None:
            del self._checks[path]
            self.refresh()
            if not isinstance(error, Stopped):
                _hand_on(error, on_failure)

        self._checks[path] = self.background.run_long(
            lambda stop: verify.verify(facts, path, stop, report.tell), done, failed
        )
        self._show_checks()
        self.changed.emit()

    def cancel_verify(self, file: AnyModel) -> None:
        """Give up reading it; what was known of it before holds."""
        if stop := self._checks.get(file.path):
            stop.set()

    def accept(self, file: AnyModel, on_failure: OnFailure = _nothing) -> None:
        """Take a model that does not match for the right one, because the person replaced it."""
        from inglenook.models import verify

        facts, path = self.plans.facts, file.path
        self.background.run(lambda: verify.accept(facts, path), self._refresh_after, on_failure)

    def needs_check(self, file: AnyModel) -> bool:
        """Whether its files were changed since they were checked. `plans.refusal` reads them then."""
        from inglenook.models import verify

        return verify.needs_check(self.plans.facts, file.path)

    # Taking away --------------------------------------------------------------------------------

    def delete(
        self,
        file: AnyModel,
        on_done: Callable[[int], object] = _nothing,
        on_failure: OnFailure = _nothing,
        *,
        permanently: bool = False,
    ) -> None:
        """Move the files of a model to the bin of the system; `on_done` gets the bytes freed.

        Of a model of another program, or one outside of the folders, only the place in the list is
        taken away: 0 bytes. `on_failure` gets a NoTrashError where there is no bin: then it can only
        be deleted `permanently`, which cannot be undone.
        """
        from inglenook.models import removal

        if (row := self._removable(file, on_failure)) is None:
            return
        facts, folders, trash = self.plans.facts, self.folders, self._trash
        keep = frozenset(each.companion for each in self.installed if each.companion and each is not row)
        is_current = self._let_go(row)

        def work() -> Removed:
            return removal.delete(
                row, folders, facts, trash, keep=keep, permanently=permanently, is_in_use=is_current
            )

        self.background.run(work, lambda removed: self._on_removed(removed, is_current, on_done), on_failure)

    def forget(
        self,
        file: AnyModel,
        on_done: Callable[[int], object] = _nothing,
        on_failure: OnFailure = _nothing,
    ) -> None:
        """Take a model from the list and leave its files alone. To be undone as `delete`."""
        from inglenook.models import removal

        if (row := self._removable(file, on_failure)) is None:
            return
        facts, folders = self.plans.facts, self.folders
        is_current = self._let_go(row)
        self.background.run(
            lambda: removal.forget(row, folders, facts),
            lambda removed: self._on_removed(removed, is_current, on_done),
            on_failure,
        )

    @property
    def can_undo(self) -> bool:
        """Whether what was taken away last can be put back."""
        return self._removed is not None and self._removed[0].can_undo

    def undo_delete(self, on_failure: OnFailure = _nothing) -> None:
        """Put back what was taken away last."""
        from inglenook.models import removal

        if self._removed is None:
            return
        undone, self._removed = self._removed, None
        removed, was_current = undone
        facts = self.plans.facts

        def done(_: None) -> None:
            if was_current and self.current is None:
                self._after_look.append(lambda: self._take_up(removed.path))
            self.refresh()

        def failed(error: Exception) -> None:
            self._removed = self._removed or undone
            on_failure(error)

        self.background.run(lambda: removal.undo(removed, facts), done, failed)

    # Inside -------------------------------------------------------------------------------------

    def _at(self, path: Path) -> Installed | None:
        place = self._index.get(str(path))
        return self.installed[place] if place is not None else None

    def _removable(self, file: AnyModel, on_failure: OnFailure) -> Installed | None:
        from inglenook.models.library import BUILT_IN

        row = self.row(file)
        if row is None:
            name = one_line(file.path.stem, 80)
            on_failure(UserError(tr("{model} is not in the list any more.", model=name)))
            return None
        if row.place == BUILT_IN:
            on_failure(UserError(tr("{model} comes with Inglenook and stays.", model=row.label)))
            return None
        return row

    def _let_go(self, row: Installed) -> bool:
        """Nobody may read the files of this model any more; whether it was the chosen one."""
        self.cancel_verify(row)
        is_current = self.current is not None and self.current.path == row.path
        if is_current:
            self.unload_wanted.emit(row.path)
        return is_current

    def _on_removed(self, removed: Removed, was_current: bool, on_done: Callable[[int], object]) -> None:
        self._removed = removed, was_current
        if self.current and self.current.path == removed.path:
            self.current = None
            self._remember_current("")
        self.refresh()
        on_done(removed.freed)

    def _take_up(self, path: Path) -> None:
        """Answer with this one again, if nothing else was chosen meanwhile."""
        row = self._at(path)
        if row and row.file and (self.current is None or self.current.path == path):
            self.current = row.file
            self._remember_current(str(path))
            self.changed.emit()

    def _remember_current(self, path: str) -> None:
        try:
            self._preferences.change(model=path)
        except SaveError as error:  # the next start asks which model, no more
            log.warning("%s (%s)", error, error.details)

    def _note_used(self, path: Path) -> None:
        now, facts = time.time(), self.plans.facts
        if row := self._at(path):
            self._show(replace(row, last_used=now))
        self.background.run(lambda: facts.change_record(path, used=now), _nothing, self._only_log)

    def _on_found(self, found: _Found) -> None:
        look = found.look
        self.is_reading = False
        self.installed, self._index = look.installed, look.index
        self.files, self.unusable, self.starter = look.files, look.unusable, look.starter
        self.away_folders = look.away_folders
        if self.current is None:
            self.current = found.chosen
        elif row := self.row(self.current):
            self.current = row.file or self.current  # it may have another name now
        self._show_checks()
        if self.current:
            self._list(self.current)
        self._watch.look_was(look.folders, found.seconds, found.is_growing)
        waiting, self._after_look = self._after_look, []
        if self._reads_again:
            self._reads_again = False
            self.refresh()
        self.changed.emit()
        for tell in waiting:
            tell()

    def _tell_verified(self, path: Path) -> None:
        if row := self._at(path):
            self.verified.emit(row)

    def _show_checks(self) -> None:
        from inglenook.models.library import Verified

        for path in self._checks:
            if row := self._at(path):
                self._show(replace(row, verified=Verified.CHECKING))

    def _show(self, row: Installed) -> None:
        """Put this row in the place of the one that the list has of the same model."""
        self._reads_again |= self.is_reading  # what is being read may not know of it
        self.installed = list(self.installed)  # views compare with what they have
        self.installed[self._index[str(row.path)]] = row

    def _list(self, file: ModelFile) -> None:
        """Offer a model that was chosen although the list does not have it."""
        if str(file.path) not in self._index and all(known.path != file.path for known in self.files):
            self.files = [*self.files, file]

    def _refresh_after(self, _: object) -> None:
        self.refresh()

    def _only_log(self, error: Exception) -> None:
        """What cannot be kept holds until the program ends; nobody waits to hear of it."""
        if not isinstance(error, UserError):
            raise error
        log.warning("%s (%s)", error, error.details)
        self.refresh()

    @Slot(object, float)
    def _on_verifying(self, path: Path, fraction: float) -> None:
        if path in self._checks:
            self.verifying.emit(path, fraction)

    @Slot(object, float)
    def _on_copying(self, path: Path, fraction: float) -> None:
        if path in self._copies:
            self.copying.emit(path, fraction)


class _Reporter:
    """Passes on how far something is, a few times a second; not its end. On the thread that does it."""

    def __init__(self, tell: Callable[[float], object]) -> None:
        self._tell = tell
        self._last = 0.0

    def tell(self, fraction: float) -> None:
        now = time.monotonic()
        if now - self._last >= _REPORT_SECONDS and fraction < 1.0:
            self._last = now
            self._tell(fraction)


@dataclass(frozen=True, slots=True)
class _Found:
    """What a look into the folders brought."""

    look: Look
    chosen: ModelFile | None  # the model to answer with, if none is chosen yet
    seconds: float  # that it took
    is_growing: bool  # a file that cannot be used is being written


def _quick_plans(plans: MemoryPlans, loads: dict[Path, Load], stop: Event) -> dict[Path, Plan]:
    """What each of these would need; a file that cannot be read is left out."""
    held = plans.held()
    found: dict[Path, Plan] = {}
    for path, load in loads.items():
        if stop.is_set():
            break
        try:
            found[path] = plans.quick(load, held=held)
        except ModelError as error:
            log.warning("no memory plan for a listed model: %s %s", error, error.details)
    return found


def _hand_on(error: Exception, on_failure: OnFailure) -> None:
    """A UserError to whoever waits for it; anything else is a fault of the program."""
    if not isinstance(error, UserError):
        raise error
    on_failure(error)


def _path(stored: str) -> Path | None:
    return Path(stored) if stored else None
