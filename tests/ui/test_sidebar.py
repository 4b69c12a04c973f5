"""The sidebar: what each control asks the window for, by keyboard and mouse."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Chat
from inglenook.jobs.conversations import ChatState
from inglenook.ui.sidebar import Sidebar
from inglenook.ui.theme import Theme

CHATS = [Chat(number, f"Chat {number}", 1e9 - number, 1e9 - number, None) for number in range(1, 4)]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(264, 800)
    return window


@pytest.fixture
def sidebar(qtbot: QtBot, theme: Theme, window: QMainWindow) -> Sidebar:
    sidebar = Sidebar(theme)
    window.setCentralWidget(sidebar)
    sidebar.set_menu(QMenu(sidebar))
    sidebar.show_chats(CHATS)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return sidebar


def named(parent: QObject, name: str) -> QWidget:
    found = [
        widget
        for widget in parent.findChildren(QWidget)
        if widget.accessibleName() == name or (isinstance(widget, QAbstractButton) and widget.text() == name)
    ]
    assert len(found) == 1, name
    return found[0]


def test_every_control_has_a_name(sidebar: Sidebar) -> None:
    for name in ("New chat", "Menu", "Search chats", "Chats", "Settings", "Offline"):
        assert named(sidebar, name)
    for widget in sidebar.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton):
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text or widget is sidebar.list.viewport(), widget


def test_the_buttons_ask_for_what_they_say(qtbot: QtBot, sidebar: Sidebar) -> None:
    for name, signal in (
        ("New chat", sidebar.new_chat_wanted),
        ("Models", sidebar.models_wanted),
        ("Settings", sidebar.settings_wanted),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(named(sidebar, name), Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(signal):
            qtbot.keyClick(named(sidebar, name), Qt.Key.Key_Space)


def test_tab_goes_from_top_to_bottom(qtbot: QtBot, window: QMainWindow, sidebar: Sidebar) -> None:
    sidebar.new_chat.setFocus()
    visited = []
    for _ in range(6):
        focus = window.focusWidget()
        assert focus is not None
        visited.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert visited == [
        sidebar.new_chat,
        sidebar.menu_button,
        sidebar.search,
        sidebar.list,
        sidebar.models,
        sidebar.settings,
    ]


def test_where_the_words_go_is_said_before_there_is_a_network(sidebar: Sidebar) -> None:
    switch = named(sidebar, "Offline")
    assert isinstance(switch, QAbstractButton) and switch.isChecked()
    assert named(sidebar, "Connections").accessibleDescription() == "Offline. Nothing leaves this computer"


def test_typing_searches_and_esc_clears(qtbot: QtBot, window: QMainWindow, sidebar: Sidebar) -> None:
    stopped: list[int] = []
    QShortcut(QKeySequence("Esc"), window, lambda: stopped.append(1))
    searched: list[str] = []
    sidebar.search_changed.connect(searched.append)
    sidebar.focus_search()
    qtbot.keyClicks(sidebar.search, "ab")
    qtbot.keyClick(sidebar.search, Qt.Key.Key_Escape)
    assert searched == ["a", "ab", ""]
    assert not stopped
    # With nothing to clear, Esc is the window's again.
    qtbot.keyClick(sidebar.search, Qt.Key.Key_Escape)
    assert stopped


def test_the_cross_clears_the_search(qtbot: QtBot, sidebar: Sidebar) -> None:
    cross = named(sidebar, "Clear search")
    assert not cross.isVisible()
    sidebar.search.setText("tax")
    with qtbot.waitSignal(sidebar.search_changed) as changed:
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert changed.args == [""] and not cross.isVisible()


def test_enter_opens_the_first_hit(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.focus_search()
    with qtbot.assertNotEmitted(sidebar.chat_chosen):
        qtbot.keyClick(sidebar.search, Qt.Key.Key_Return)
    qtbot.keyClicks(sidebar.search, "2")
    sidebar.show_chats(CHATS[1:2], searched="2")
    with qtbot.waitSignal(sidebar.chat_chosen) as chosen:
        qtbot.keyClick(sidebar.search, Qt.Key.Key_Return)
    assert chosen.args == [2]
    sidebar.show_chats([], searched="2x")
    with qtbot.assertNotEmitted(sidebar.chat_chosen):
        qtbot.keyClick(sidebar.search, Qt.Key.Key_Return)


def test_down_moves_from_the_search_into_the_list(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.focus_search()
    qtbot.keyClick(sidebar.search, Qt.Key.Key_Down)
    assert sidebar.list.hasFocus()
    with qtbot.waitSignal(sidebar.chat_chosen) as chosen:
        qtbot.keyClick(sidebar.list, Qt.Key.Key_Return)
    assert chosen.args == [1]


def test_keys_of_a_row_win_over_shortcuts_of_the_window(
    qtbot: QtBot, window: QMainWindow, sidebar: Sidebar
) -> None:
    taken: list[int] = []
    QShortcut(QKeySequence("F2"), window, lambda: taken.append(1))
    QShortcut(QKeySequence("Del"), window, lambda: taken.append(1))
    sidebar.focus_list()
    qtbot.keyClick(sidebar.list, Qt.Key.Key_F2)
    editor = sidebar.list.viewport().findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    sidebar.focus_list()
    with qtbot.waitSignal(sidebar.chat_deleted):
        qtbot.keyClick(sidebar.list, Qt.Key.Key_Delete)
    assert not taken


def test_showing_a_chat_asks_for_nothing(qtbot: QtBot, sidebar: Sidebar) -> None:
    with qtbot.assertNotEmitted(sidebar.chat_chosen):
        sidebar.set_current(2)
        sidebar.set_state(2, ChatState.WRITING)
        sidebar.show_chats(CHATS[:2])
        sidebar.set_current(None)
        sidebar.set_current(99)
    assert not sidebar.list.selectedIndexes()


def test_above_and_below(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.set_current(2)
    with qtbot.waitSignal(sidebar.chat_chosen) as chosen:
        sidebar.select_next()
    assert chosen.args == [3]
    with qtbot.waitSignal(sidebar.chat_chosen) as chosen:
        sidebar.select_previous()
    assert chosen.args == [1]


@pytest.mark.parametrize("size", [80, 100, 200, 300])
def test_controls_grow_with_the_text(sidebar: Sidebar, theme: Theme, size: int) -> None:
    theme.apply("dark", size)
    sidebar.grab()
    assert sidebar.new_chat.sizeHint().height() == theme.px(20) + 12
    assert sidebar.menu_button.width() == theme.px(28)
