"""Pinned chats, folders, the archive: how they stand in the list, and how they are moved about."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Chat, Folder
from inglenook.ui.chat_list import ChatList
from inglenook.ui.chat_list_model import MIME, ChatListModel
from inglenook.ui.chat_list_rows import ORDERS, ArchiveRow, FolderRow, arranged, found
from inglenook.ui.theme import Theme

NOON = datetime.combine(date.today(), datetime.min.time()).timestamp() + 12 * 3600
DAY = 86_400
TODAY = date.today()
THESIS, HOUSE, NOTES = Folder(1, "Thesis"), Folder(2, "House"), Folder(3, "Notes", 1)
FOLDERS = [HOUSE, NOTES, THESIS]


def chat(
    chat_id: int,
    folder_id: int | None = None,
    *,
    title: str = "",
    pinned: bool = False,
    archived: bool = False,
    updated: float = 0.0,
) -> Chat:
    moment = updated or NOON - chat_id
    return Chat(
        chat_id,
        title or f"Chat {chat_id}",
        moment,
        moment,
        None,
        folder_id=folder_id,
        pinned=pinned,
        archived=archived,
    )


CHATS = [chat(1), chat(2, pinned=True), chat(3, 1), chat(4, 3), chat(5), chat(6, 1, pinned=True), chat(7)]
ARCHIVED = [chat(9, archived=True, title="Old taxes")]


@pytest.fixture
def listed(qtbot: QtBot, theme: Theme) -> ChatList:
    view = ChatList(theme)
    qtbot.addWidget(view)
    view.resize(264, 600)
    view.show_chats(CHATS, folders=FOLDERS, archived=ARCHIVED)
    view.show()
    return view


def texts(view: ChatList) -> list[str]:
    return [view.rows.index(row).data().strip() for row in range(view.rows.rowCount())]


def spoken(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def press(qtbot: QtBot, view: ChatList, index: QModelIndex, *keys: Qt.Key) -> None:
    view.setFocus()
    view._make_current(index)
    for key in keys:
        qtbot.keyClick(view, key)


def click(
    qtbot: QtBot,
    view: ChatList,
    index: QModelIndex,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    place = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def open_menu(view: ChatList, index: QModelIndex) -> QMenu:
    place = view.visualRect(index).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


# How it stands ---------------------------------------------------------------------


def test_pinned_chats_come_first_then_folders_then_days(listed: ChatList) -> None:
    closed = [
        "Pinned",
        "Chat 2",
        "Chat 6",
        "Folders",
        "House",
        "Thesis",
        "Today",
        "Chat 1",
        "Chat 5",
        "Chat 7",
    ]
    assert texts(listed) == [*closed, "", "Archived chats"]
    listed.set_open(1, True)
    assert texts(listed)[4:8] == ["House", "Thesis", "Notes", "Chat 3"]
    listed.set_open(3, True)
    assert texts(listed)[4:9] == ["House", "Thesis", "Notes", "Chat 4", "Chat 3"]
    depths = [listed.rows.depth(listed.rows.index(row)) for row in range(4, 9)]
    assert depths == [0, 0, 1, 2, 1]


def test_a_row_says_all_that_it_shows(listed: ChatList) -> None:
    assert spoken(listed.rows.index_of(2)) == "Chat 2, pinned"
    assert spoken(listed.rows.index_of_folder(1)) == "Thesis, folder, 2 chats, closed"
    assert spoken(listed.rows.index_of_folder(2)) == "House, folder, 0 chats, closed"
    listed.set_open(1, True)
    assert spoken(listed.rows.index_of_folder(1)) == "Thesis, folder, 2 chats, open"
    assert spoken(listed.rows.index_of_folder(3)) == "Notes, folder, 1 chat, closed"
    assert spoken(listed.rows.index(listed.rows.rowCount() - 1)) == "Archived chats, 1 chat"


def test_a_search_looks_into_folders_and_the_archive(listed: ChatList) -> None:
    listed.search("OLD")
    assert texts(listed) == ["Today", "Old taxes"]
    assert spoken(listed.rows.index_of(9)) == "Old taxes, archived"
    listed.search("chat 4")
    assert texts(listed) == ["Today", "Chat 4"] and listed.rows.depth(listed.rows.index_of(4)) == 0
    listed.search("  ")
    assert "Folders" in texts(listed)


@pytest.mark.parametrize(
    ("order", "labels"),
    [
        ("newest", ["Today", "new", "mid", "Yesterday", "Ätna"]),
        ("oldest", ["Yesterday", "Ätna", "Today", "mid", "new"]),
        ("title", ["Chats", "Ätna", "mid", "new"]),
        ("created", ["Today", "Ätna", "new", "Yesterday", "mid"]),
    ],
)
def test_the_list_is_sorted_as_the_person_wants(order: str, labels: list[str]) -> None:
    chats = [
        Chat(1, "mid", NOON - DAY, NOON - 5, None),
        Chat(2, "Ätna", NOON, NOON - DAY, None),
        Chat(3, "new", NOON - 9, NOON, None),
    ]
    rows = found(chats, today=TODAY, order=order).rows
    assert [row.title if isinstance(row, Chat) else row for row in rows] == labels


def test_the_sort_is_chosen_in_the_menu_of_the_list(qtbot: QtBot, listed: ChatList) -> None:
    menu = open_menu(listed, listed.rows.index(0))
    sort = next(action.menu() for action in menu.actions() if action.text() == "Sort by")
    assert isinstance(sort, QMenu)
    assert [action.text() for action in sort.actions() if action.isChecked()] == ["Newest first"]
    with qtbot.waitSignal(listed.arrangement_changed):
        choose(sort, "By title")
    menu.close()
    assert listed.order == "title" and "Chats" in texts(listed)


def test_folders_in_a_circle_and_without_a_parent_lose_no_chat() -> None:
    folders = [Folder(1, "a", 2), Folder(2, "b", 1), Folder(3, "c", 77), Folder(4, "d", 4)]
    chats = [chat(1, 1), chat(2, 2), chat(3, 3), chat(4, 4), chat(5, 99)]
    rows = arranged(chats, folders, today=TODAY, opened={1, 2, 3, 4}).rows
    assert sorted(row.id for row in rows if isinstance(row, Chat)) == [1, 2, 3, 4, 5]
    assert sorted(row.folder.id for row in rows if isinstance(row, FolderRow)) == [1, 2, 3, 4]


def test_a_thousand_folders_in_each_other_are_listed() -> None:
    folders = [Folder(number, f"{number}", number - 1 or None) for number in range(1, 1001)]
    rows = arranged([chat(1, 1000)], folders, today=TODAY, opened=set(range(1, 1001))).rows
    assert len(rows) == 1002
    assert isinstance(rows[1], FolderRow) and rows[1].count == 1


def test_the_list_is_consistent_under_random_changes(qtbot: QtBot, theme: Theme) -> None:
    """The model's own signals, followed row by row, always lead to what it should show."""
    dice = random.Random(7)
    view = ChatList(theme)
    qtbot.addWidget(view)
    followed: list[object] = []
    model = view.rows
    model.rowsRemoved.connect(lambda _p, first, last: followed.__delitem__(slice(first, last + 1)))
    model.rowsInserted.connect(lambda _p, at, _l: followed.insert(at, model._keys[at]))
    model.rowsMoved.connect(lambda _p, a, _b, _d, to: followed.insert(to, followed.pop(a)))
    model.modelReset.connect(lambda: followed.__setitem__(slice(None), model._keys))
    chats = {number: chat(number) for number in range(1, 30)}
    folders = {number: Folder(number, f"F{number}") for number in range(1, 6)}
    for _ in range(300):
        number = dice.choice(list(chats) or [0])
        match dice.randrange(8):
            case 0:
                chats.pop(number, None)
            case 1:
                new = dice.randrange(1, 60)
                chats[new] = chat(new, dice.choice([None, *folders, 99]))
            case 2 if number:
                chats[number] = replace(chats[number], folder_id=dice.choice([None, *folders]))
            case 3 if number:
                chats[number] = replace(chats[number], pinned=not chats[number].pinned)
            case 4 if number:
                chats[number] = replace(chats[number], updated=NOON - dice.randrange(400) * DAY)
            case 5:
                folder = dice.randrange(1, 8)
                if folder in folders:
                    del folders[folder]
                else:
                    folders[folder] = Folder(folder, f"F{folder}", dice.choice([None, *folders]))
            case 6:
                view.set_open(dice.randrange(1, 8), dice.random() < 0.7)
            case _:
                view.set_order(dice.choice(list(ORDERS)))
        view.set_current(dice.choice([None, number]))
        view.show_chats(list(chats.values()), folders=list(folders.values()))
        wanted = arranged(
            list(chats.values()),
            list(folders.values()),
            today=TODAY,
            order=view.order,
            opened=view.opened,
        )
        assert model._rows == wanted.rows
        assert followed == model._keys and len(set(followed)) == len(followed)
        assert model._depths == wanted.depths
        assert {chat.id for chat in view.selected_chats()} <= {view._shown}


# Opening and closing ------------------------------------------------------------------


def test_arrow_keys_open_close_and_go_in_and_out(qtbot: QtBot, listed: ChatList) -> None:
    thesis = listed.rows.index_of_folder(1)
    press(qtbot, listed, thesis, Qt.Key.Key_Right)
    assert listed.opened == {1}
    qtbot.keyClick(listed, Qt.Key.Key_Right)
    assert listed.currentIndex().data() == "Notes"
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert listed.currentIndex().data() == "Chat 3"
    qtbot.keyClick(listed, Qt.Key.Key_Left)
    assert listed.currentIndex().data() == "Thesis"
    qtbot.keyClick(listed, Qt.Key.Key_Left)
    assert listed.opened == set()
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert listed.opened == {1}
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert listed.opened == set()


def test_the_arrow_keys_follow_the_direction_of_writing(qtbot: QtBot, listed: ChatList) -> None:
    listed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(qtbot, listed, listed.rows.index_of_folder(1), Qt.Key.Key_Left)
    assert listed.opened == {1}
    listed.grab()


def test_every_click_opens_or_closes_a_folder(qtbot: QtBot, listed: ChatList) -> None:
    click(qtbot, listed, listed.rows.index_of_folder(1))
    assert listed.opened == {1}
    place = listed.visualRect(listed.rows.index_of_folder(1)).center()
    qtbot.mouseDClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert listed.opened == {1}


def test_the_folders_of_the_shown_chat_are_opened(qtbot: QtBot, listed: ChatList) -> None:
    with qtbot.waitSignal(listed.arrangement_changed):
        listed.set_current(4)
    assert listed.opened == {1, 3}
    assert [chat.id for chat in listed.selected_chats()] == [4]
    # Closing it again is the person's right, whatever goes on in the chats meanwhile.
    listed.set_open(1, False)
    listed.show_chats(CHATS, folders=FOLDERS)
    listed.set_current(4)
    assert listed.opened == {3}


def test_a_screen_reader_opens_a_folder_by_selecting_it(listed: ChatList) -> None:
    listed.set_current(1)
    flag = listed.selectionModel().SelectionFlag.ClearAndSelect
    listed.selectionModel().select(listed.rows.index_of_folder(1), flag)
    assert listed.opened == {1}
    assert [chat.id for chat in listed.selected_chats()] == [1]


def test_the_archive_is_opened_by_its_row(qtbot: QtBot, listed: ChatList) -> None:
    last = listed.rows.index(listed.rows.rowCount() - 1)
    assert isinstance(listed.rows.row(last), ArchiveRow)
    with qtbot.waitSignal(listed.archive_opened):
        click(qtbot, listed, last)
    with qtbot.waitSignal(listed.archive_opened):
        press(qtbot, listed, last, Qt.Key.Key_Return)


# Several at once -----------------------------------------------------------------------


def test_shift_and_arrows_select_several_and_del_deletes_them(qtbot: QtBot, listed: ChatList) -> None:
    listed.set_current(1)
    listed.setFocus()
    with qtbot.assertNotEmitted(listed.chat_chosen):
        qtbot.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [chat.id for chat in listed.selected_chats()] == [1, 5, 7]
    qtbot.keyClick(listed, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert [chat.id for chat in listed.selected_chats()] == [1, 5]
    click(qtbot, listed, listed.rows.index_of(7), Qt.KeyboardModifier.ShiftModifier)
    # A list that changes meanwhile keeps them.
    listed.show_chats([*CHATS, chat(8)], folders=FOLDERS)
    listed.set_current(1)
    with qtbot.waitSignal(listed.chats_deleted) as deleted, qtbot.assertNotEmitted(listed.chat_deleted):
        qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert deleted.args == [[1, 5, 7]]
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    assert [chat.id for chat in listed.selected_chats()] == [1]


def test_ctrl_and_shift_click_select_without_opening(qtbot: QtBot, listed: ChatList) -> None:
    listed.set_current(1)
    with qtbot.assertNotEmitted(listed.chat_chosen):
        click(qtbot, listed, listed.rows.index_of(7), Qt.KeyboardModifier.ControlModifier)
        click(qtbot, listed, listed.rows.index_of(2), Qt.KeyboardModifier.ControlModifier)
    assert [chat.id for chat in listed.selected_chats()] == [2, 1, 7]
    menu = open_menu(listed, listed.rows.index_of(7))
    assert [action.text() for action in menu.actions() if action.text()] == [
        *("Pin", "Move to folder...", "Archive", "Export...", "Delete 3 chats"),
    ]
    with qtbot.waitSignal(listed.archive_wanted) as archived:
        choose(menu, "Archive")
    assert archived.args == [[2, 1, 7], True]
    # What lies outside of the selection is meant alone.
    with qtbot.waitSignal(listed.pin_wanted) as pinned:
        choose(open_menu(listed, listed.rows.index_of(5)), "Pin")
    assert pinned.args == [[5], True]
    with qtbot.waitSignal(listed.chat_chosen):
        click(qtbot, listed, listed.rows.index_of(1))
    assert [chat.id for chat in listed.selected_chats()] == [1]


# Menus ----------------------------------------------------------------------------------


def test_the_menu_of_a_chat_asks_for_what_it_says(qtbot: QtBot, listed: ChatList) -> None:
    for text, signal, args in (
        ("Unpin", listed.pin_wanted, [[2], False]),
        ("Move to folder...", listed.choose_folder_wanted, [[2], []]),
        ("Archive", listed.archive_wanted, [[2], True]),
        ("Export...", listed.export_wanted, [[2]]),
        ("Open in new window", listed.new_window_wanted, [2]),
        ("Delete", listed.chat_deleted, [2]),
    ):
        with qtbot.waitSignal(signal) as wanted:
            choose(open_menu(listed, listed.rows.index_of(2)), text)
        assert wanted.args == args
    listed.search("taxes")
    with qtbot.waitSignal(listed.archive_wanted) as wanted:
        choose(open_menu(listed, listed.rows.index_of(9)), "Restore from the archive")
    assert wanted.args == [[9], False]


def test_the_menu_of_a_folder_asks_for_what_it_says(qtbot: QtBot, listed: ChatList) -> None:
    for text, signal, args in (
        ("New chat here", listed.new_chat_in_wanted, [1]),
        ("New folder inside", listed.new_folder_wanted, [1]),
        ("Settings...", listed.folder_settings_wanted, [1]),
        ("Move to folder...", listed.choose_folder_wanted, [[], [1]]),
        ("Delete", listed.folder_deleted, [1]),
    ):
        with qtbot.waitSignal(signal) as wanted:
            choose(open_menu(listed, listed.rows.index_of_folder(1)), text)
        assert wanted.args == args


def test_del_and_f2_work_on_a_folder(qtbot: QtBot, listed: ChatList) -> None:
    with qtbot.waitSignal(listed.folder_deleted) as deleted:
        press(qtbot, listed, listed.rows.index_of_folder(2), Qt.Key.Key_Delete)
    assert deleted.args == [2]
    press(qtbot, listed, listed.rows.index_of_folder(2), Qt.Key.Key_F2)
    editor = listed.viewport().findChild(QLineEdit)
    assert editor is not None and editor.text() == "House" and editor.accessibleName() == "Folder name"
    qtbot.keyClicks(editor, "Home")
    with qtbot.waitSignal(listed.folder_renamed) as renamed:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert renamed.args == [2, "Home"]


def test_a_new_folder_is_named_where_it_stands(listed: ChatList) -> None:
    listed.show_chats(CHATS, folders=[*FOLDERS, Folder(8, "New folder", 3)])
    listed.rename_folder(8)
    editor = listed.viewport().findChild(QLineEdit)
    assert editor is not None and editor.selectedText() == "New folder"
    assert listed.opened == {1, 3}


# Dragging ---------------------------------------------------------------------------------


def drag(view: ChatList, data: QMimeData, at: QPoint) -> QDropEvent:
    """What the system sends while something is carried to this place and let go."""
    copy_or_move = Qt.DropAction.MoveAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(at, copy_or_move, data, buttons, keys))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(at, copy_or_move, data, buttons, keys))
    drop = QDropEvent(QPointF(at), copy_or_move, data, buttons, keys, QEvent.Type.Drop)
    drop.ignore()
    QApplication.sendEvent(view.viewport(), drop)
    return drop


def middle(view: ChatList, index: QModelIndex) -> QPoint:
    return view.visualRect(index).center()


def test_chats_are_dragged_onto_a_folder(qtbot: QtBot, listed: ChatList) -> None:
    data = listed.rows.mimeData([listed.rows.index_of(1), listed.rows.index_of(5)])
    with qtbot.waitSignal(listed.move_wanted) as moved:
        assert drag(listed, data, middle(listed, listed.rows.index_of_folder(2))).isAccepted()
    assert moved.args == [[1, 5], [], 2]


def test_a_chat_in_a_folder_stands_for_it_and_a_day_for_the_top(qtbot: QtBot, listed: ChatList) -> None:
    listed.set_open(1, True)
    listed.set_open(3, True)
    one = listed.rows.mime_of([1], [])
    for target, folder in ((listed.rows.index_of(4), 3), (listed.rows.index_of(3), 1)):
        with qtbot.waitSignal(listed.move_wanted) as moved:
            drag(listed, one, middle(listed, target))
        assert moved.args == [[1], [], folder]
    listed.set_open(3, False)
    with qtbot.waitSignal(listed.move_wanted) as moved:
        drag(listed, one, middle(listed, listed.rows.index_of(3)))
    assert moved.args == [[1], [], 1]
    with qtbot.waitSignal(listed.move_wanted) as moved:
        drag(listed, listed.rows.mime_of([3], []), middle(listed, listed.rows.index_of(5)))
    assert moved.args == [[3], [], None]


def test_a_folder_goes_into_another_one_but_never_into_itself(qtbot: QtBot, listed: ChatList) -> None:
    listed.set_open(1, True)
    thesis = listed.rows.mime_of([], [1])
    with qtbot.waitSignal(listed.move_wanted) as moved:
        drag(listed, thesis, middle(listed, listed.rows.index_of_folder(2)))
    assert moved.args == [[], [1], 2]
    with qtbot.assertNotEmitted(listed.move_wanted):
        for inside in (listed.rows.index_of_folder(1), listed.rows.index_of_folder(3)):
            assert not drag(listed, thesis, middle(listed, inside)).isAccepted()


@pytest.mark.parametrize(
    "held",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff",
        b'{"list": "other", "chats": [1], "folders": []}',
        b'{"list": null, "chats": 3}',
    ],
)
def test_what_comes_from_elsewhere_is_not_taken(qtbot: QtBot, listed: ChatList, held: bytes) -> None:
    data = QMimeData()
    data.setData(MIME, held)
    data.setText("Chat 1")
    with qtbot.assertNotEmitted(listed.move_wanted):
        assert not drag(listed, data, middle(listed, listed.rows.index_of_folder(2))).isAccepted()


def test_a_folder_opens_under_what_rests_on_it(qtbot: QtBot, listed: ChatList) -> None:
    index = listed.rows.index_of_folder(1)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    data = listed.rows.mime_of([1], [])
    place = middle(listed, index)
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(listed.viewport(), kind(place, Qt.DropAction.MoveAction, data, buttons, keys))
    assert listed.is_drop_target(index)
    listed.grab()
    qtbot.waitUntil(lambda: 1 in listed.opened)


# Ten thousand -------------------------------------------------------------------------------


def test_ten_thousand_titles_are_folded_once(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    folds = 0

    def counting(said: str) -> str:
        nonlocal folds
        folds += 1
        return said.lower()

    monkeypatch.setattr("inglenook.ui.chat_list_search.folded", counting)
    view = ChatList(theme)
    qtbot.addWidget(view)
    many = [chat(number, number % 7 or None, title=f"Bill {number}") for number in range(1, 10_001)]
    view.show_chats(many, folders=FOLDERS)
    qtbot.waitUntil(lambda: folds == 10_000)  # ahead of the first key
    for text in ("b", "bi", "bill 99", ""):
        view.search(text)
    changed: Sequence[Chat] = [replace(many[0], title="Bills"), *many[1:]]
    view.show_chats(changed, folders=FOLDERS)
    view.set_order("title")
    view.search("bills")
    assert texts(view) == ["Chats", "Bills"]
    assert folds == 10_000 + 4 + 1 + 1


def test_a_model_without_rows_answers_for_nothing(qtbot: QtBot) -> None:
    model = ChatListModel()
    assert model.row(QModelIndex()) is None and model.depth(QModelIndex()) == 0
    assert not model.index_of(None).isValid() and not model.first_item().isValid()
