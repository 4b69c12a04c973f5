"""Settings in force: kept first, told then, and in force even where they cannot be kept."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from inglenook.core import settings as settings_file
from inglenook.core.errors import SaveError
from inglenook.core.settings import Settings
from inglenook.jobs.preferences import Preferences


class Listener(QObject):
    """Notes each change, and what the file held when it was told."""

    def __init__(self, preferences: Preferences, path: Path) -> None:
        super().__init__()
        self._path = path
        self.heard: list[tuple[Settings, Settings]] = []
        preferences.changed.connect(self._on_changed)

    @Slot(object)
    def _on_changed(self, settings: Settings) -> None:
        self.heard.append((settings, settings_file.load(self._path).settings))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def preferences(path: Path, qtbot: QtBot) -> Preferences:
    return Preferences(path, Settings())


def test_settings_that_cannot_be_kept_hold_all_the_same(
    preferences: Preferences, path: Path, full_disk: Callable[[], AbstractContextManager[None]]
) -> None:
    listener = Listener(preferences, path)
    with full_disk(), pytest.raises(SaveError):
        preferences.change(text_size=150)
    assert preferences.settings.text_size == 150
    assert [settings.text_size for settings, _ in listener.heard] == [150]
    preferences.change(temperature=0.1)
    assert settings_file.load(path).settings == Settings(text_size=150, temperature=0.1)


def test_a_change_is_on_the_disk_when_it_is_told(preferences: Preferences, path: Path) -> None:
    listener = Listener(preferences, path)
    preferences.change(appearance="dark", text_size=120)
    assert listener.heard == [(Settings(appearance="dark", text_size=120),) * 2]


def test_no_change_is_not_told(preferences: Preferences, path: Path) -> None:
    listener = Listener(preferences, path)
    preferences.set(Settings())
    preferences.change(appearance="system")
    assert listener.heard == []
    assert not path.exists()
