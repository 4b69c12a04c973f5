"""Notifications of the desktop: when, and that they never hold a word of a reply."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot
from tests.jobs.fake_engine import answering
from tests.ui.program import running

from inglenook.ui import desktop_notification
from inglenook.ui.desktop_notification import DesktopNotification
from inglenook.ui.theme import Theme
from inglenook.ui.tray import Tray


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What the tray was given to say; the program is not in front."""
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(desktop_notification, "_is_in_front", lambda: False)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda tray: None)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda tray, what, of, icon, shown_ms: told.append((what, of))
    )
    return told


def test_a_finished_reply_is_told_by_its_chat_alone(
    tmp_path: Path, theme: Theme, qtbot: QtBot, said: list[tuple[str, str]]
) -> None:
    with running(tmp_path, theme) as program:
        program.engines.behaviour.answer = answering("a secret ", "answer")
        tray = Tray(program.window, program.conversations, program.preferences)
        notification = DesktopNotification(program.window, tray, lambda: True)
        notification.follow(program.conversations)
        chat_id = program.conversations.send(None, "What about <b>tea</b>?")
        program.conversations.set_in_front(set())
        qtbot.waitUntil(lambda: bool(said))
        assert said == [("Reply finished", program.store.chat(chat_id).title)]
        assert "secret" not in str(said)
        with qtbot.waitSignal(notification.clicked, check_params_cb=lambda about: about == chat_id):
            tray.notice_clicked.emit()


def test_nothing_is_told_where_nobody_wants_it(
    tmp_path: Path, theme: Theme, qtbot: QtBot, said: list[tuple[str, str]]
) -> None:
    with running(tmp_path, theme) as program:
        tray = Tray(program.window, program.conversations, program.preferences)
        notification = DesktopNotification(program.window, tray, lambda: False)
        assert not notification.tell("Download finished", "Qwen3 4B")
        assert said == []
        notification.say("Inglenook keeps running", "")
        assert said == [("Inglenook keeps running", "")]


def test_nothing_is_told_while_the_program_is_in_front(
    tmp_path: Path,
    theme: Theme,
    qtbot: QtBot,
    said: list[tuple[str, str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with running(tmp_path, theme) as program:
        tray = Tray(program.window, program.conversations, program.preferences)
        monkeypatch.setattr(desktop_notification, "_is_in_front", lambda: True)
        assert not DesktopNotification(program.window, tray, lambda: True).tell("Download finished", "Tea")
        assert said == []


def test_a_desktop_with_neither_tray_nor_bus_is_borne(
    tmp_path: Path,
    theme: Theme,
    qtbot: QtBot,
    said: list[tuple[str, str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with running(tmp_path, theme) as program:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
        tray = Tray(program.window, program.conversations, program.preferences)
        assert DesktopNotification(program.window, tray, lambda: True).tell("Reply finished", "Tea")
        assert said == []
