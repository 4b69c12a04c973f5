"""The list of chats: order, states, keyboard and mouse, and staying fast with many of them."""

import itertools
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Chat
from inglenook.jobs.conversations import ChatState
from inglenook.ui.chat_list import ChatList
from inglenook.ui.chat_list_model import ChatListModel, by_day
from inglenook.ui.theme import Theme

NOON = datetime.combine(date.today(), datetime.min.time()).timestamp() + 12 * 3600
DAY = 86_400


def chat(chat_id: int, title: str = "", updated: float = NOON) -> Chat:
    return Chat(chat_id, title or f"Chat {chat_id}", updated, updated, None)


@pytest.fixture
def listed(qtbot: QtBot, theme: Theme) -> ChatList:
    view = ChatList(theme)
    qtbot.addWidget(view)
    view.resize(264, 500)
    view.show_chats([chat(1, updated=NOON), chat(2, updated=NOON - 60), chat(3, updated=NOON - DAY)])
    view.show()
    return view


def texts(model: ChatListModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def click(
    qtbot: QtBot, view: ChatList, chat_id: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton
) -> None:
    qtbot.mouseClick(view.viewport(), button, pos=view.visualRect(view.rows.index_of(chat_id)).center())


def choose_in_menu(text: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


# Days -----------------------------------------------------------------------


def test_chats_are_grouped_by_day_newest_first() -> None:
    today = date(2026, 3, 31)
    noon = datetime(2026, 3, 31, 12).timestamp()
    chats = [
        chat(5, updated=datetime(2026, 2, 3).timestamp()),
        chat(1, updated=noon),
        chat(2, updated=noon - DAY),
        chat(3, updated=noon - 5 * DAY),
        chat(4, updated=noon - 20 * DAY),
        chat(6, updated=datetime(2025, 2, 3).timestamp()),
    ]
    labels = [row if isinstance(row, str) else row.id for row in by_day(chats, today)]
    assert labels == [
        *("Today", 1, "Yesterday", 2, "Previous 7 days", 3, "Previous 30 days", 4),
        *("February 2026", 5, "February 2025", 6),
    ]


@pytest.mark.parametrize("updated", [-1e18, 0.0, 1e18, float("inf")])
def test_a_clock_that_was_set_wrong_loses_no_chat(updated: float) -> None:
    rows = by_day([chat(1, updated=updated)], date.today())
    assert [row.id for row in rows if isinstance(row, Chat)] == [1]


def test_a_chat_from_the_future_is_of_today() -> None:
    assert by_day([chat(1, updated=NOON + 10 * DAY)], date.today())[0] == "Today"


# The model ------------------------------------------------------------------


def test_any_change_of_the_list_ends_in_the_wanted_rows(qtbot: QtBot) -> None:
    orders = [
        order
        for count in range(5)
        for order in itertools.permutations(["Today", *map(chat, range(1, 4))], count)
    ]
    for before, after in itertools.product(orders, orders):
        model = ChatListModel()
        model.show_rows(list(before))
        model.show_rows(list(after))
        assert texts(model) == [row if isinstance(row, str) else row.title for row in after]


def test_a_new_reply_moves_its_chat_up_without_a_reset(qtbot: QtBot, listed: ChatList) -> None:
    resets: list[object] = []
    listed.rows.modelReset.connect(lambda: resets.append(1))
    with qtbot.waitSignal(listed.rows.rowsMoved):
        listed.show_chats([chat(2, updated=NOON), chat(1, updated=NOON - 60), chat(3, updated=NOON - DAY)])
    assert texts(listed.rows) == ["Today", "Chat 2", "Chat 1", "Yesterday", "Chat 3"]
    assert not resets


def test_selection_and_place_survive_new_rows_and_a_reset(listed: ChatList) -> None:
    listed.set_current(2)
    listed.setCurrentIndex(listed.rows.index_of(3))
    many = [chat(number, updated=NOON + number) for number in range(10, 200)]
    for more in (many[:1], many):
        listed.show_chats([*more, *listed_chats(listed)])
        assert [index.data() for index in listed.selectedIndexes()] == ["Chat 2"]
        assert listed.currentIndex().data() == "Chat 3"


def listed_chats(view: ChatList) -> list[Chat]:
    return [chat(1), chat(2, updated=NOON - 60), chat(3, updated=NOON - DAY)]


def test_ten_thousand_chats_are_measured_and_drawn_only_where_they_are_seen(
    qtbot: QtBot, theme: Theme
) -> None:
    painted = 0

    class Counting(ChatListModel):
        def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
            nonlocal painted
            painted += 1
            return super().data(index, role)

    view = ChatList(theme)
    qtbot.addWidget(view)
    view.resize(264, 600)
    rows = by_day([chat(number, updated=NOON - number * 600) for number in range(10_000)], date.today())
    model = Counting(view)
    view.setModel(model)
    view.show()
    qtbot.waitExposed(view)
    model.show_rows(rows)
    view.grab()
    assert model.rowCount() > 10_000
    assert painted < 2_000


def test_states_are_seen_and_said(listed: ChatList) -> None:
    before = listed.viewport().grab().toImage()
    for state, words in [
        (ChatState.WRITING, "Chat 2, writing"),
        (ChatState.WAITING, "Chat 2, waiting its turn"),
        (ChatState.NEW, "Chat 2, new reply"),
        (ChatState.FAILED, "Chat 2, failed"),
    ]:
        listed.set_state(2, state)
        spoken = listed.rows.index_of(2).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == words
        drawn = listed.viewport().grab().toImage()
        assert drawn != before
        before = drawn
    listed.set_state(2, ChatState.IDLE)
    assert listed.rows.index_of(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Chat 2"


def test_the_spinner_turns_only_while_it_can_be_seen(qtbot: QtBot, listed: ChatList) -> None:
    listed.set_state(2, ChatState.WRITING)
    assert listed.spinner.turning
    listed.hide()
    assert not listed.spinner.turning
    listed.show()
    assert listed.spinner.turning
    listed.set_state(2, ChatState.NEW)
    assert not listed.spinner.turning


def test_with_reduced_motion_the_spinner_stands_still(listed: ChatList, theme: Theme) -> None:
    theme.apply("light", 100, reduced_motion=True)
    listed.set_state(2, ChatState.WRITING)
    assert not listed.spinner.turning


def test_a_title_is_one_line_of_plain_text(listed: ChatList) -> None:
    listed.show_chats([chat(1, "  a\nb\u202e\x00 <img src='file:///dev/zero'> " + "x" * 5_000)])
    shown = listed.rows.index_of(1).data()
    assert "\n" not in shown and "\u202e" not in shown and "\x00" not in shown
    assert len(shown) <= 200
    listed.grab()


@pytest.mark.parametrize("title", ["", "   ", "\u200b\u200b", "\n"])
def test_a_chat_without_a_title_is_a_new_chat(listed: ChatList, title: str) -> None:
    listed.show_chats([Chat(1, title, NOON, NOON, None)])
    assert listed.rows.index_of(1).data() == "New chat"


def test_a_long_title_is_told_in_a_tooltip_as_plain_text(qtbot: QtBot, listed: ChatList) -> None:
    listed.show_chats([chat(1, "<b>bold</b> " * 10)])
    place = listed.visualRect(listed.rows.index_of(1)).center() - QPoint(60, 0)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, listed.viewport().mapToGlobal(place))
    QApplication.sendEvent(listed.viewport(), event)
    qtbot.waitUntil(QToolTip.isVisible)
    assert "&lt;b&gt;" in QToolTip.text()
    QToolTip.hideText()


# Keyboard -------------------------------------------------------------------


def test_arrow_keys_pass_over_sections_and_enter_opens(qtbot: QtBot, listed: ChatList) -> None:
    listed.set_current(2)
    listed.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert listed.currentIndex().data() == "Chat 3"
    assert [index.data() for index in listed.selectedIndexes()] == ["Chat 2"]
    with qtbot.waitSignal(listed.chat_chosen) as chosen:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert chosen.args == [3]
    qtbot.keyClick(listed, Qt.Key.Key_Home)
    assert listed.currentIndex().data() == "Chat 1"
    qtbot.keyClick(listed, Qt.Key.Key_Up)
    assert listed.currentIndex().data() == "Chat 1"


def test_del_deletes_and_backspace_never_does(qtbot: QtBot, listed: ChatList) -> None:
    listed.setFocus()
    listed.setCurrentIndex(listed.rows.index_of(2))
    with qtbot.assertNotEmitted(listed.chat_deleted):
        qtbot.keyClick(listed, Qt.Key.Key_Backspace)
        qtbot.keyClick(listed, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(listed.chat_deleted) as deleted:
        qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert deleted.args == [2]


def editor_of(view: ChatList) -> QLineEdit:
    editor = view.viewport().findChild(QLineEdit)
    assert editor is not None
    return editor


def test_f2_renames_in_place(qtbot: QtBot, listed: ChatList) -> None:
    listed.setFocus()
    listed.setCurrentIndex(listed.rows.index_of(2))
    qtbot.keyClick(listed, Qt.Key.Key_F2)
    editor = editor_of(listed)
    assert editor.accessibleName() == "Chat title"
    assert editor.text() == editor.selectedText() == "Chat 2"
    qtbot.keyClicks(editor, "Taxes")
    # What goes on meanwhile, a reply in another chat, must not take the field away.
    listed.show_chats([chat(3), chat(1, updated=NOON - 10), chat(2, updated=NOON - 60)])
    assert editor_of(listed).text() == "Taxes"
    with qtbot.waitSignal(listed.chat_renamed) as renamed:
        qtbot.keyClick(editor_of(listed), Qt.Key.Key_Return)
    assert renamed.args == [2, "Taxes"]


def test_esc_and_an_empty_title_rename_nothing(qtbot: QtBot, listed: ChatList) -> None:
    with qtbot.assertNotEmitted(listed.chat_renamed):
        listed.rename(listed.rows.index_of(2))
        qtbot.keyClicks(editor_of(listed), "Taxes")
        qtbot.keyClick(editor_of(listed), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: listed.viewport().findChild(QLineEdit) is None)
        listed.rename(listed.rows.index_of(2))
        editor_of(listed).setText("   ")
        qtbot.keyClick(editor_of(listed), Qt.Key.Key_Return)


def test_a_title_has_at_most_two_hundred_characters(qtbot: QtBot, listed: ChatList) -> None:
    listed.rename(listed.rows.index_of(2))
    editor = editor_of(listed)
    editor.clear()
    editor.insert("a" * 500)
    with qtbot.waitSignal(listed.chat_renamed) as renamed:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert renamed.args == [2, "a" * 200]


def test_the_chat_beside_the_open_one_is_chosen(qtbot: QtBot, listed: ChatList) -> None:
    listed.set_current(2)
    for step, wanted in ((1, 3), (-1, 1)):
        with qtbot.waitSignal(listed.chat_chosen) as chosen:
            listed.choose_beside(step)
        assert chosen.args == [wanted]
    listed.set_current(3)
    with qtbot.assertNotEmitted(listed.chat_chosen):
        listed.choose_beside(1)


# Mouse ----------------------------------------------------------------------


def test_a_click_opens_a_chat_once(qtbot: QtBot, listed: ChatList) -> None:
    chosen: list[int] = []
    listed.chat_chosen.connect(chosen.append)
    click(qtbot, listed, 3)
    assert chosen == [3]
    qtbot.mouseDClick(
        listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(listed.rows.index_of(2)).center()
    )
    assert chosen == [3] and listed.viewport().findChild(QLineEdit) is None


def test_a_click_on_a_section_does_nothing(qtbot: QtBot, listed: ChatList) -> None:
    with qtbot.assertNotEmitted(listed.chat_chosen):
        place = listed.visualRect(listed.rows.index(0)).center()
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_more_button_opens_the_menu_and_not_the_chat(qtbot: QtBot, listed: ChatList) -> None:
    place = listed.more_rect(listed.rows.index_of(2)).center()
    with qtbot.assertNotEmitted(listed.chat_chosen):
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(listed.new_window_wanted) as wanted:
        choose_in_menu("Open in new window")
    assert wanted.args == [2]


def test_the_menu_renames_and_deletes_the_row_under_the_pointer(qtbot: QtBot, listed: ChatList) -> None:
    def open_menu() -> None:
        place = listed.visualRect(listed.rows.index_of(3)).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, listed.viewport().mapToGlobal(place))
        QApplication.sendEvent(listed.viewport(), event)

    open_menu()
    with qtbot.waitSignal(listed.chat_deleted) as deleted:
        choose_in_menu("Delete")
    assert deleted.args == [3]
    open_menu()
    choose_in_menu("Rename")
    assert editor_of(listed).text() == "Chat 3"


def test_a_screen_reader_opens_a_chat_by_selecting_it(qtbot: QtBot, listed: ChatList) -> None:
    listed.set_current(1)
    with qtbot.waitSignal(listed.chat_chosen) as chosen:
        listed.selectionModel().select(
            listed.rows.index_of(3), listed.selectionModel().SelectionFlag.ClearAndSelect
        )
    assert chosen.args == [3]


# Nothing to show --------------------------------------------------------------


def test_an_empty_list_says_what_will_be_there(listed: ChatList) -> None:
    note = listed.findChild(QLabel)
    assert note is not None and not note.isVisible()
    listed.show_chats([])
    assert note.isVisible() and note.text() == "Your chats will be listed here."
    listed.show_chats([], searched="deposti")
    assert note.text() == 'Nothing found for "deposti"'


def test_the_next_day_regroups_the_list(listed: ChatList, monkeypatch: pytest.MonkeyPatch) -> None:
    class Tomorrow(date):
        @classmethod
        def today(cls) -> date:
            return date.today() + timedelta(days=1)

    monkeypatch.setattr("inglenook.ui.chat_list.date", Tomorrow)
    QApplication.sendEvent(listed, QEvent(QEvent.Type.WindowActivate))
    assert texts(listed.rows)[0] == "Yesterday"
