"""Which models there are, and which one was chosen, whatever happened to the files since."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from inglenook.core import settings as settings_file
from inglenook.core.errors import ModelError, SaveError
from inglenook.core.settings import Settings
from inglenook.jobs.background import Background
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models.library import ModelFile, describe, starter
from tests.models.conftest import gguf_bytes

FullDisk = Callable[[], AbstractContextManager[None]]


class Listener(QObject):
    """Counts the changes, and notes what was chosen."""

    def __init__(self, models: Models, qtbot: QtBot) -> None:
        super().__init__()
        self._models = models
        self._qtbot = qtbot
        self.changes = 0
        self.chosen: list[ModelFile] = []
        models.changed.connect(self._on_changed)
        models.chosen.connect(self._on_chosen)

    @Slot()
    def _on_changed(self) -> None:
        self.changes += 1

    @Slot(object)
    def _on_chosen(self, file: ModelFile) -> None:
        self.chosen.append(file)

    def refresh(self) -> list[str]:
        """Names of the models that are listed after a look into the folder, without the starter."""
        before = self.changes
        self._models.refresh()
        self._qtbot.waitUntil(lambda: self.changes > before, timeout=10_000)
        return [file.path.name for file in self._models.files if not file.built_in]


@pytest.fixture
def settings_path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "models").mkdir()
    return tmp_path / "models"


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def models(folder: Path, settings_path: Path, background: Background) -> Models:
    return Models(folder, Preferences(settings_path, settings_file.load(settings_path).settings), background)


@pytest.fixture
def listener(models: Models, qtbot: QtBot) -> Listener:
    return Listener(models, qtbot)


def write_model(path: Path) -> Path:
    path.write_bytes(gguf_bytes())
    return path


def remember(settings_path: Path, model: Path) -> None:
    Preferences(settings_path, Settings()).change(model=str(model))


@pytest.fixture
def outside(tmp_path: Path, settings_path: Path) -> Path:
    """The model used last, which does not lie in the folder. Before `models`."""
    path = write_model(tmp_path / "outside.gguf")
    remember(settings_path, path)
    return path


@pytest.fixture
def gone(tmp_path: Path, settings_path: Path) -> Path:
    """The model used last, which is not there any more. Before `models`."""
    path = tmp_path / "gone.gguf"
    remember(settings_path, path)
    return path


def test_a_model_that_is_gone_is_not_chosen(gone: Path, models: Models, listener: Listener) -> None:
    assert listener.refresh() == []
    assert models.current is None
    assert models.load() is None
    assert models.name_of(str(gone)) == "gone"


def test_a_file_that_is_no_model_is_refused_with_a_sentence(
    models: Models, listener: Listener, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "notes.gguf"
    path.write_text("not a model")
    refused: list[Exception] = []
    models.open_file(path, refused.append)
    qtbot.waitUntil(lambda: bool(refused), timeout=10_000)
    assert isinstance(refused[0], ModelError)
    assert models.current is None
    assert listener.chosen == []


def test_a_choice_that_cannot_be_remembered_holds_and_says_so(
    models: Models, listener: Listener, tmp_path: Path, full_disk: FullDisk, qtbot: QtBot
) -> None:
    path = write_model(tmp_path / "one.gguf")
    with full_disk():
        with pytest.raises(SaveError):
            models.choose(describe(path))
        assert models.current == describe(path)
        said: list[Exception] = []
        models.open_file(path, said.append)  # its answer comes from the event loop
        qtbot.waitUntil(lambda: len(listener.chosen) == 2, timeout=10_000)
    assert said == []  # it is the same choice as before, so there is nothing new to keep
    other = write_model(tmp_path / "two.gguf")
    with full_disk():
        models.open_file(other, said.append)
        qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    assert isinstance(said[0], SaveError)
    assert models.current == describe(other)


def test_the_folder_and_the_starter_are_listed(models: Models, listener: Listener, folder: Path) -> None:
    write_model(folder / "b.gguf")
    write_model(folder / "a.gguf")
    (folder / "broken.gguf").write_bytes(gguf_bytes()[:-100])
    assert listener.refresh() == ["a.gguf", "b.gguf"]
    assert [file.path.name for file in models.unusable] == ["broken.gguf"]
    assert models.starter == starter()
    assert [file for file in models.files if file.built_in] == ([models.starter] if models.starter else [])
    assert models.current is None
    assert models.name_of(str(folder / "a.gguf")) == "a"


def test_the_model_used_last_is_chosen_at_the_start_but_not_loaded(
    outside: Path, models: Models, listener: Listener, folder: Path
) -> None:
    write_model(folder / "a.gguf")
    assert listener.refresh() == ["a.gguf", "outside.gguf"]
    assert models.current == describe(outside)
    assert listener.chosen == []


def test_a_file_from_anywhere_is_chosen_listed_and_remembered(
    models: Models, listener: Listener, tmp_path: Path, qtbot: QtBot, settings_path: Path
) -> None:
    path = write_model(tmp_path / "elsewhere.gguf")
    refused: list[Exception] = []
    models.open_file(path, refused.append)
    qtbot.waitUntil(lambda: bool(listener.chosen), timeout=10_000)
    assert models.current == listener.chosen[0] == describe(path)
    assert settings_file.load(settings_path).settings.model == str(path)
    assert listener.refresh() == ["elsewhere.gguf"]
    path.unlink()
    assert listener.refresh() == []
    assert refused == []


def test_a_choice_made_while_the_folder_is_read_stays(
    models: Models, listener: Listener, tmp_path: Path, qtbot: QtBot
) -> None:
    file = describe(write_model(tmp_path / "elsewhere.gguf"))
    models.refresh()
    models.choose(file)
    qtbot.waitUntil(lambda: listener.changes == 2, timeout=10_000)
    assert models.current == file
    assert file in models.files


def test_a_model_is_loaded_with_the_settings_in_force(
    models: Models, listener: Listener, tmp_path: Path, settings_path: Path, background: Background
) -> None:
    path = write_model(tmp_path / "one.gguf")
    preferences = Preferences(settings_path, Settings(context_length=1024, threads=2))
    models = Models(tmp_path, preferences, background)
    models.choose(describe(path))
    load = models.load()
    assert load
    assert (load.path, load.context_length, load.threads) == (str(path), 1024, 2)
