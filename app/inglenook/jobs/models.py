"""Which models there are, and which one chats are answered with."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inglenook.core.errors import ModelError, UserError
from inglenook.core.paths import Paths
from inglenook.engine.protocol import Load
from inglenook.jobs.background import Background
from inglenook.jobs.memory import MemoryPlans
from inglenook.jobs.preferences import Preferences
from inglenook.models import library
from inglenook.models.facts import ModelFacts, ModelSettings
from inglenook.models.fit import Plan
from inglenook.models.library import ModelFile, Unusable

log = logging.getLogger(__name__)


class Models(QObject):
    """The models of this computer. GUI thread; the folders are read on the pool."""

    changed = Signal()  # `files`, `unusable` or `current`
    chosen = Signal(object)  # ModelFile: the person picked this one
    fits_changed = Signal()  # `fits`

    def __init__(
        self, folder: Path, preferences: Preferences, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._preferences = preferences
        self._background = background
        self.plans = MemoryPlans(ModelFacts(Paths(folder.parent).model_facts))
        self._forced: set[Load] = set()  # to be loaded though they would not fit
        self.files: list[ModelFile] = []
        self.unusable: list[Unusable] = []
        self.current: ModelFile | None = None
        self.starter: ModelFile | None = None
        self.fits: dict[Path, Plan] = {}  # what models would need, as far as it was worked out

    def refresh(self) -> None:
        """Read the folders again; `changed` follows."""
        folder = self._folder
        chosen = self.current.path if self.current else _path(self._preferences.settings.model)
        self._background.run(lambda: _look(folder, chosen), self._on_found)

    def find_starter(self) -> None:
        """Look for the built-in model now (about 15 ms): the first window offers it at once."""
        self.starter = library.starter()
        self.changed.emit()

    def choose(self, file: ModelFile) -> None:
        """Answer with this one from now on. Raises SaveError as settings do."""
        self.current = file
        self._list(file)
        self.changed.emit()
        self.chosen.emit(file)
        self._preferences.change(model=str(file.path))

    def open_file(self, path: Path, on_failure: Callable[[Exception], object]) -> None:
        """Look at a GGUF file anywhere and choose it; `on_failure` gets the UserError otherwise."""

        def choose(file: ModelFile) -> None:
            try:
                self.choose(file)
            except UserError as error:  # it is chosen, but that is not remembered
                on_failure(error)

        self._background.run(lambda: library.describe(path), choose, on_failure)

    def load(self) -> Load | None:
        """How to load the chosen model with the settings in force; None while none is chosen."""
        if self.current is None:
            return None
        load = self._load(self.current, self.plans.facts.settings(self.current.path))
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
        self._background.run(lambda: plans.plan(load, held=plans.held()), on_plan, on_failure)

    def _load(self, file: ModelFile, own: ModelSettings) -> Load:
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

    def check_fits(self) -> None:
        """Work out what each model would need now, by the quick formulae; `fits_changed` follows."""
        loads = {file.path: self._load(file, self.settings_of(file)) for file in self.files}
        self._background.run(lambda: _quick_plans(self.plans, loads), self._on_fits)

    def _on_fits(self, fits: dict[Path, Plan]) -> None:
        self.fits = fits
        self.fits_changed.emit()

    def _on_found(self, found: "_Found") -> None:
        self.files, self.unusable, self.starter = found.files, found.unusable, found.starter
        if self.current is None:
            self.current = found.chosen
        elif self.current.path != found.looked_for:  # chosen while the folders were read
            self._list(self.current)
        self.changed.emit()

    def _list(self, file: ModelFile) -> None:
        if all(known.path != file.path for known in self.files):
            self.files = [*self.files, file]


@dataclass(frozen=True, slots=True)
class _Found:
    """What a look into the folders brought."""

    files: list[ModelFile]
    unusable: list[Unusable]
    starter: ModelFile | None
    looked_for: Path | None  # the model in use, or the one that was used last
    chosen: ModelFile | None  # what became of it; None where it is gone


def _look(folder: Path, looked_for: Path | None) -> _Found:
    """Read the folders; on the pool."""
    found = library.scan(folder)
    starter = library.starter()
    files = [*found.models, starter] if starter else list(found.models)
    chosen = next((file for file in files if file.path == looked_for), None)
    if chosen is None and looked_for is not None:
        # A file that was opened where it lies, if it is still there.
        try:
            chosen = library.describe(looked_for)
            files.append(chosen)
        except ModelError as error:
            log.warning("the model used last cannot be used: %s", error.details)
    return _Found(files, found.unusable, starter, looked_for, chosen)


def _quick_plans(plans: MemoryPlans, loads: dict[Path, Load]) -> dict[Path, Plan]:
    """What each of these would need; a file that cannot be read is left out. On the pool."""
    held = plans.held()
    found: dict[Path, Plan] = {}
    for path, load in loads.items():
        try:
            found[path] = plans.quick(load, held=held)
        except ModelError as error:
            log.warning("no memory plan for a listed model: %s %s", error, error.details)
    return found


def _path(stored: str) -> Path | None:
    return Path(stored) if stored else None
