"""The whole window program in a test: real store and files, a fake engine at the seam."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow
from tests.jobs.fake_engine import FakeEngines

from inglenook.core import settings
from inglenook.core.paths import Paths
from inglenook.core.store import Store
from inglenook.jobs.background import Background
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.generation import Generation
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models.library import ModelFile
from inglenook.ui.main_window import MainWindow
from inglenook.ui.theme import Theme

MODEL = ModelFile(
    path=Path("/models/fake.gguf"),
    name="Fake 1B",
    quantisation="Q4_0",
    size_bytes=700_000_000,
    architecture="llama",
    parameters=1_000_000_000,
    context_length=4096,
    built_in=False,
)


class Program:
    """What `ui.app.run` builds, with the test in the place of the event loop."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self.paths = Paths.under(folder)
        self.paths.create()
        self.engines = FakeEngines()
        self.background = Background()
        self.store = Store(self.paths.database)
        self.store.interrupt_leftovers()
        loaded = settings.load(self.paths.settings)
        self.preferences = Preferences(self.paths.settings, loaded.settings)
        self.generation = Generation(self.paths.database, self.engines.make)
        self.models = Models(self.paths.models, self.preferences, self.background)
        self.conversations = Conversations(self.store, self.generation, self.models, self.preferences)
        if loaded.settings.model:
            self.models.current = MODEL
        self.window = MainWindow(
            theme, self.conversations, self.models, self.preferences, self.background, self.paths
        )
        self.window.show()
        self.generation.start()

    @property
    def view(self):  # type: ignore[no-untyped-def]
        return self.window.view

    def close(self) -> None:
        self.window.leave()
        self.generation.close()
        self.background.close()
        QApplication.processEvents()  # the last words of the worker, while there is a store to read
        self.conversations.close()
        self.store.close()
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QMainWindow):  # else every theme of later tests dresses it too
                window.deleteLater()


@contextmanager
def running(folder: Path, theme: Theme, *, with_model: bool = True) -> Iterator[Program]:
    """The program over this data folder, closed at the end as a person closes it."""
    program = Program(folder, theme)
    if with_model and program.models.current is None:
        program.models.choose(MODEL)
    try:
        yield program
    finally:
        program.close()
