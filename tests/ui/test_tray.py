"""The icon in the notification area, and what closing the window means with it and without."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot
from tests.jobs.fake_engine import answering
from tests.ui.program import Program, running

from inglenook.core.chat import is_in_memory
from inglenook.ui.desktop_notification import DesktopNotification
from inglenook.ui.theme import Theme
from inglenook.ui.tray import Tray


class Area:
    """The notification area of a desktop."""

    def __init__(self) -> None:
        self.is_there = True
        self.icons: set[QSystemTrayIcon] = set()
        self.told: list[tuple[str, str]] = []

    def show(self, icon: QSystemTrayIcon) -> None:
        self.icons.add(icon)

    def hide(self, icon: QSystemTrayIcon) -> None:
        self.icons.discard(icon)


@pytest.fixture
def area(monkeypatch: pytest.MonkeyPatch) -> Area:
    area = Area()
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: area.is_there))
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda icon: area.show(icon))
    monkeypatch.setattr(QSystemTrayIcon, "hide", lambda icon: area.hide(icon))
    monkeypatch.setattr(
        QSystemTrayIcon, "setVisible", lambda icon, shown: area.show(icon) if shown else area.hide(icon)
    )
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda icon, what, of, picture, ms: area.told.append((what, of))
    )
    return area


def tray_of(program: Program) -> Tray:
    tray = Tray(program.window, program.conversations, program.preferences)
    program.window.connect_tray(tray)
    return tray


def menu(area: Area) -> QMenu:
    [icon] = area.icons
    return icon.contextMenu()


def lines(area: Area) -> list[str]:
    return [action.text() for action in menu(area).actions()]


def test_without_the_setting_there_is_no_icon_and_closing_ends_it(
    tmp_path: Path, theme: Theme, qtbot: QtBot, area: Area
) -> None:
    with running(tmp_path, theme) as program:
        tray = tray_of(program)
        assert area.icons == set() and not tray.keeps_running
        program.window.close()
        assert program.window.has_left


def test_closing_leaves_it_in_the_tray_and_says_so_once(
    tmp_path: Path, theme: Theme, qtbot: QtBot, area: Area
) -> None:
    with running(tmp_path, theme) as program:
        tray_of(program)
        told: list[None] = []
        program.window.stays_in_tray.connect(lambda: told.append(None))
        program.preferences.change(tray=True)
        for _ in range(2):
            program.window.close()
            assert not program.window.isVisible() and not program.window.has_left
            next(action for action in menu(area).actions() if action.text() == "Show Inglenook").trigger()
            assert program.window.isVisible()
        assert len(told) == 1
    with running(tmp_path, theme) as program:
        tray_of(program)
        program.window.stays_in_tray.connect(lambda: told.append(None))
        program.window.close()
        assert len(told) == 1 and not program.window.isVisible()


def test_what_was_typed_is_kept_when_it_goes_into_the_tray(
    tmp_path: Path, theme: Theme, qtbot: QtBot, area: Area
) -> None:
    with running(tmp_path, theme) as program:
        tray_of(program)
        program.preferences.change(tray=True)
        program.view.composer.edit.setPlainText("half a thought")
        program.window.close()
        assert program.store.draft(None) == "half a thought"


def test_quit_means_quit(tmp_path: Path, theme: Theme, qtbot: QtBot, area: Area) -> None:
    with running(tmp_path, theme) as program:
        tray_of(program)
        program.preferences.change(tray=True)
        program.window.close()
        next(action for action in menu(area).actions() if action.text() == "Quit").trigger()
        assert program.window.has_left


def test_ctrl_q_quits_and_ctrl_w_closes(tmp_path: Path, theme: Theme, qtbot: QtBot, area: Area) -> None:
    with running(tmp_path, theme) as program:
        tray_of(program)
        program.preferences.change(tray=True)
        actions = {action.text(): action for action in program.window.actions()}
        actions["Close window"].trigger()
        assert not program.window.isVisible() and not program.window.has_left
        actions["Quit"].trigger()
        assert program.window.has_left


def test_the_end_of_the_session_ends_it_in_the_tray_too(
    tmp_path: Path, theme: Theme, qtbot: QtBot, area: Area
) -> None:
    with running(tmp_path, theme) as program:
        tray_of(program)
        program.preferences.change(tray=True)
        program.window.close()
        program.window.leave()
        assert program.window.has_left


def test_on_a_desktop_without_a_tray_closing_ends_it_and_the_setting_says_so(
    tmp_path: Path, theme: Theme, qtbot: QtBot, area: Area
) -> None:
    area.is_there = False
    with running(tmp_path, theme) as program:
        tray = tray_of(program)
        program.preferences.change(tray=True)
        assert "no notification area" in tray.missing()
        program.window.show_settings()
        dialog = program.window._settings_dialog
        assert dialog is not None
        assert tray.missing() in [label.text() for label in dialog.findChildren(QLabel)]
        program.window.close()
        assert program.window.has_left


def test_the_menu_has_the_newest_chats_and_never_one_that_is_not_saved(
    tmp_path: Path, theme: Theme, qtbot: QtBot, area: Area
) -> None:
    with running(tmp_path, theme) as program:
        for number in range(12):
            program.store.create_chat(f"Chat {number}")
        program.store.create_chat("One & two\n<b>three</b> " + "long " * 40)
        tray = tray_of(program)
        program.preferences.change(tray=True)
        secret = program.conversations.begin_temporary()
        assert is_in_memory(secret)
        program.conversations.rename(secret, "Nobody knows")
        tray._fill()
        shown = [line for line in lines(area) if line]
        assert shown[:2] == ["New chat", "Quick chat"] and shown[-2:] == ["Show Inglenook", "Quit"]
        chats = shown[2:-2]
        assert len(chats) == 8 and "Nobody knows" not in chats
        newest = next(chat for chat in chats if chat.startswith("One"))
        assert newest.startswith("One && two <b>three</b> ") and len(newest) <= 42 and "\n" not in newest


def test_a_chat_of_the_menu_is_opened_in_front(
    tmp_path: Path, theme: Theme, qtbot: QtBot, area: Area
) -> None:
    with running(tmp_path, theme) as program:
        chat = program.store.create_chat("Tea")
        program.conversations.chats_changed.emit()
        tray_of(program)
        program.preferences.change(tray=True)
        program.window.close()
        next(action for action in menu(area).actions() if action.text() == "Tea").trigger()
        assert program.window.isVisible() and program.view.chat_id == chat.id
        next(action for action in menu(area).actions() if action.text() == "New chat").trigger()
        assert program.view.chat_id is None


def test_the_menu_follows_the_chats(tmp_path: Path, theme: Theme, qtbot: QtBot, area: Area) -> None:
    with running(tmp_path, theme) as program:
        chat = program.store.create_chat("Tea")
        tray_of(program)
        program.preferences.change(tray=True)
        assert "Tea" in lines(area)
        program.conversations.rename(chat.id, "Coffee")
        qtbot.waitUntil(lambda: "Coffee" in lines(area) and "Tea" not in lines(area))
        program.conversations.delete(chat.id)
        qtbot.waitUntil(lambda: "Coffee" not in lines(area))


def test_the_icon_goes_with_the_setting(tmp_path: Path, theme: Theme, qtbot: QtBot, area: Area) -> None:
    with running(tmp_path, theme) as program:
        tray_of(program)
        program.preferences.change(tray=True)
        assert len(area.icons) == 1
        program.preferences.change(tray=False)
        assert area.icons == set()


def test_a_notice_uses_the_same_icon_and_leaves_it_there_only_where_it_is_wanted(
    tmp_path: Path, theme: Theme, qtbot: QtBot, area: Area
) -> None:
    with running(tmp_path, theme) as program:
        tray = tray_of(program)
        notification = DesktopNotification(program.window, tray, lambda: True)
        notification.say("Download finished", "Tea 1B")
        assert len(area.icons) == 1 and menu(area) is None
        notification.withdraw()
        assert area.icons == set()
        program.preferences.change(tray=True)
        before = set(area.icons)
        notification.say("Download finished", "Tea 2B")
        notification.withdraw()
        assert area.icons == before and len(before) == 1
        assert area.told == [("Download finished", "Tea 1B"), ("Download finished", "Tea 2B")]


def test_a_click_on_the_icon_leads_to_what_was_told_else_to_the_window(
    tmp_path: Path, theme: Theme, qtbot: QtBot, area: Area
) -> None:
    with running(tmp_path, theme) as program:
        program.engines.behaviour.answer = answering("Yes.")
        tray = tray_of(program)
        program.preferences.change(tray=True)
        notification = DesktopNotification(program.window, tray, lambda: True)
        trigger = QSystemTrayIcon.ActivationReason.Trigger
        [icon] = area.icons
        with qtbot.waitSignal(tray.show_wanted), qtbot.assertNotEmitted(notification.clicked):
            icon.activated.emit(trigger)
        notification.say("Reply finished", "Tea", 7)
        with qtbot.waitSignal(notification.clicked, check_params_cb=lambda about: about == 7):
            icon.activated.emit(trigger)
        with qtbot.assertNotEmitted(notification.clicked):
            icon.activated.emit(trigger)


def test_a_reply_that_is_waited_for_ends_the_program_also_with_a_tray(
    tmp_path: Path, theme: Theme, qtbot: QtBot, area: Area
) -> None:
    with running(tmp_path, theme) as program:
        tray_of(program)
        program.preferences.change(tray=True)
        program.window._leaving._when_done = True  # the person chose "Quit when it is done"
        program.conversations.state_changed.emit(1, object())
        assert program.window.has_left
        QApplication.processEvents()
