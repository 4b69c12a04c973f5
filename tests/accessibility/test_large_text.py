"""With text of 300 % no window is larger than the screen, and the settings of a chat can be read."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.ui.program import running
from tests.ui.screens import SCREENS, desk

from inglenook.ui.theme import Theme


def test_every_window_has_room_on_a_common_screen(
    tmp_path: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    large: list[str] = []
    theme.apply("light", 300)
    with desk(tmp_path, theme, qtbot, monkeypatch, 300, (1280, 800)) as made:
        for name, build in SCREENS.items():
            screen = build(made)
            made.settle()
            window = screen.window()
            if not isinstance(screen, QMenu) and (window.width() > 1280 or window.height() > 800):
                large.append(f"{name}: {window.width()} by {window.height()}")
            made.tidy()
    assert not large, "\n".join(large)


def test_where_there_is_little_room_the_settings_of_a_chat_stand_alone(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme) as program:
        window, view = program.window, program.view
        window.resize(1280, 800)
        window.open_chat(program.store.create_chat("Porto").id)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        view.settings_button.setChecked(True)
        panel = view.settings_panel
        assert panel is not None
        assert view.composer.isVisible() and panel.isVisible()
        window.resize(480, 800)
        QApplication.processEvents()
        assert not view.composer.isVisible() and panel.width() == view.width()
        window.resize(1280, 800)
        QApplication.processEvents()
        assert view.composer.isVisible() and panel.width() < view.width() / 2
        window.resize(480, 800)
        panel.close_button.click()
        QApplication.processEvents()
        assert view.composer.isVisible() and not panel.isVisible()
