"""What the list asks for is done on the disk, told, and taken back with Ctrl+Z."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.jobs.fake_engine import FakeEngines

from inglenook.core.chat import Folder, Status
from inglenook.core.errors import UserError
from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.jobs.background import Background
from inglenook.jobs.chat_trash import ChatTrash
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.generation import Generation
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.jobs.undo import UndoStack
from inglenook.models.library import ModelFile
from inglenook.ui.archive_dialog import ArchiveDialog
from inglenook.ui.folder_dialog import FolderChoice, FolderDialog
from inglenook.ui.notices import Toasts
from inglenook.ui.ordering import Ordering
from inglenook.ui.sidebar import Sidebar
from inglenook.ui.theme import Theme
from inglenook.ui.trash_dialog import TrashDialog, kept_for, kind_of, title_of

ONE = ModelFile(Path("/models/One.gguf"), "One", "Q4_K_M", 1000, "llama", 10, built_in=False)


class Desk:
    """A window with a sidebar over a real database."""

    def __init__(self, folder: Path, theme: Theme, qtbot: QtBot) -> None:
        self.database = folder / "inglenook.db"
        self.store = Store(self.database)
        self.background = Background()
        preferences = Preferences(folder / "settings.json", Settings())
        models = Models(folder / "models", preferences, self.background)
        generation = Generation(self.database, FakeEngines().make)
        self.conversations = Conversations(self.store, generation, models, preferences)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 700)
        self.sidebar = Sidebar(theme, self.window)
        self.sidebar.resize(264, 700)
        self.list = self.sidebar.list
        self.undo = UndoStack()
        self.refused: list[str] = []
        self.theme = theme
        self.ordering = Ordering(
            self.list,
            self.conversations,
            models,
            self.undo,
            Toasts(self.window, theme),
            self.attempt,
            theme,
            self.window,
        )
        self.conversations.chats_changed.connect(self.show)
        self.window.show()

    def attempt(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except UserError as error:
            self.refused.append(str(error))
            return False
        return True

    def show(self) -> None:
        self.sidebar.show_listing(self.conversations.listing())

    def chat(self, title: str, folder_id: int | None = None) -> int:
        chat_id = self.store.create_chat(title, folder_id=folder_id).id
        self.show()
        return chat_id

    def titles(self) -> list[str]:
        rows = self.list.rows
        return [rows.index(at).data().strip() for at in range(rows.rowCount())]

    def dialog(self, kind: type[QWidget]) -> QWidget:
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert len(found) == 1
        return found[0]


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(tmp_path, theme, qtbot)
    yield desk
    desk.background.close()
    desk.store.close()


def test_chats_are_deleted_together_and_come_back_together(desk: Desk, qtbot: QtBot) -> None:
    ids = [desk.chat("One"), desk.chat("Two"), desk.chat("Three")]
    with qtbot.waitSignal(desk.ordering.chats_gone) as gone:
        desk.list.delete(ids[:2])
    assert gone.args == [ids[:2]]
    assert [chat.title for chat in desk.store.chats()] == ["Three"]
    assert desk.undo.words == "Undo delete"
    desk.undo.undo()
    assert len(desk.store.chats()) == 3


def test_a_single_chat_is_opened_again_by_undo(desk: Desk, qtbot: QtBot) -> None:
    chat_id = desk.chat("One")
    desk.list.delete([chat_id])
    with qtbot.waitSignal(desk.ordering.open_wanted) as opened:
        desk.undo.undo()
    assert opened.args == [chat_id] and desk.titles() == ["Today", "One"]


def test_archive_and_pin(desk: Desk) -> None:
    first, second = desk.chat("One"), desk.chat("Two")
    desk.list.pin_wanted.emit([second], True)
    assert desk.titles() == ["Pinned", "Two", "Today", "One"]
    desk.list.archive_wanted.emit([first], True)
    assert desk.titles() == ["Pinned", "Two", "", "Archived chats"]
    assert desk.undo.words == "Undo archive"
    desk.undo.undo()
    assert desk.titles() == ["Pinned", "Two", "Today", "One"]


def test_what_is_moved_goes_back_to_where_each_was(desk: Desk) -> None:
    house, thesis = desk.conversations.add_folder("House"), desk.conversations.add_folder("Thesis")
    one, two = desk.chat("One"), desk.chat("Two", house.id)
    desk.list.move_wanted.emit([one, two], [house.id], thesis.id)
    assert [desk.store.chat(each).folder_id for each in (one, two)] == [thesis.id, thesis.id]
    assert desk.store.folders.get(house.id).parent_id == thesis.id
    desk.undo.undo()
    assert [desk.store.chat(each).folder_id for each in (one, two)] == [None, house.id]
    assert desk.store.folders.get(house.id).parent_id is None
    desk.list.move_wanted.emit([one], [], None)  # where it is already
    assert not desk.undo


def test_a_folder_never_goes_into_itself(desk: Desk) -> None:
    house = desk.conversations.add_folder("House")
    room = desk.conversations.add_folder("Room", house.id)
    desk.ordering.move([], [house.id], room.id)
    assert desk.refused == ["A folder cannot be moved into itself."] and not desk.undo


def test_a_deleted_folder_leaves_its_chats_at_the_top_and_comes_back_with_them(desk: Desk) -> None:
    house = desk.conversations.add_folder("House")
    desk.chat("One", house.id)
    desk.list.folder_deleted.emit(house.id)
    assert desk.titles() == ["Today", "One"]
    desk.undo.undo()
    assert desk.titles() == ["Folders", "House"]


def test_a_new_folder_is_named_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.list.new_folder_wanted.emit(None)
    editor = desk.list.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.setText("House")
    with qtbot.waitSignal(desk.list.folder_renamed):
        desk.list.commitData(editor)
    assert [folder.name for folder in desk.store.folders.all()] == ["House"]


def test_what_is_gone_for_good_cannot_be_undone_and_says_so(desk: Desk) -> None:
    chat_id = desk.chat("One")
    desk.list.delete([chat_id])
    desk.store.trash.purge(desk.store.trash.all())
    desk.attempt(desk.undo.undo)
    assert "for good" in desk.refused[0] and not desk.undo


# The dialogs ---------------------------------------------------------------------------


def test_the_settings_of_a_folder_are_kept(desk: Desk, theme: Theme, qtbot: QtBot) -> None:
    folder = Folder(1, "House", None, "Be brief.", "/away/old.gguf")
    dialog = FolderDialog(folder, [ONE], theme, desk.window)
    qtbot.addWidget(dialog)
    assert dialog.model.currentText() == "old.gguf (not found)"
    for field, name in (
        (dialog.name, "Name"),
        (dialog.instructions, "Instructions"),
        (dialog.model, "Model"),
    ):
        assert field.accessibleName() == name
    dialog.name.clear()
    assert not dialog.save.isEnabled()
    dialog.name.setText("Home")
    dialog.model.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.save.click()
    assert saved.args == [Folder(1, "Home", None, "Be brief.", "/models/One.gguf")]


def test_a_folder_is_chosen_by_typing(desk: Desk, theme: Theme, qtbot: QtBot) -> None:
    folders = [Folder(2, "House"), Folder(3, "Kitchen", 2), Folder(1, "Thesis")]
    dialog = FolderChoice("2 chats", folders, {1}, theme, desk.window)
    qtbot.addWidget(dialog)
    names = [dialog.list.item(row).text().strip() for row in range(dialog.list.count())]
    assert names == ["No folder", "House", "Kitchen"]
    qtbot.keyClicks(dialog.field, "kit")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.move_here.click()
    assert chosen.args == [3]


def test_a_name_that_no_folder_has_makes_one(desk: Desk) -> None:
    chat_id = desk.chat("One")
    desk.list.choose_folder_wanted.emit([chat_id], [])
    dialog = desk.dialog(FolderChoice)
    assert isinstance(dialog, FolderChoice)
    dialog.field.setText("Taxes")
    assert dialog.list.item(0).text() == 'New folder "Taxes"'
    dialog.move_here.click()
    assert [folder.name for folder in desk.store.folders.all()] == ["Taxes"]
    assert desk.store.chat(chat_id).folder_id == desk.store.folders.all()[0].id


def test_archived_chats_are_found_and_restored(desk: Desk) -> None:
    first, second = desk.chat("Old taxes"), desk.chat("Roof")
    desk.conversations.archive([first, second], True)
    desk.list.archive_opened.emit()
    dialog = desk.dialog(ArchiveDialog)
    assert isinstance(dialog, ArchiveDialog)
    assert dialog.list.count() == 2
    dialog.field.setText("TAX")
    dialog.list.setCurrentRow(0)
    dialog.restore.click()
    assert [chat.id for chat in desk.store.chats()] == [first]
    assert dialog.list.count() == 0
    dialog.field.clear()
    assert dialog.list.count() == 1
    dialog.close()


# The trash --------------------------------------------------------------------------------


@pytest.fixture
def trash(desk: Desk) -> ChatTrash:
    return ChatTrash(desk.database, desk.conversations, desk.background, lambda: [])


def opened(trash: ChatTrash, desk: Desk, qtbot: QtBot, count: int) -> TrashDialog:
    dialog = TrashDialog(trash, desk.theme, desk.window)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == count)
    return dialog


def deleted_message(desk: Desk) -> None:
    question, reply = desk.store.ask(None, "Where is the key?", model="One")
    desk.store.finish_reply(reply.id, Status.DONE, text="Under the mat")
    desk.conversations.delete_message(question.id, alone=False)


def test_the_trash_lists_all_kinds_and_restores_them(desk: Desk, trash: ChatTrash, qtbot: QtBot) -> None:
    deleted_message(desk)
    desk.conversations.delete(desk.chat("Secret plan"))
    desk.conversations.delete_folder(desk.conversations.add_folder("House").id)
    dialog = opened(trash, desk, qtbot, 3)
    assert [title_of(each) for each in trash.items] == [
        *("House", "Secret plan", "Where is the key? (Where is the key?)")
    ]
    assert [kind_of(each) for each in trash.items] == ["Folder", "Chat, 0 messages", "2 messages"]
    assert kept_for(trash.items[0], trash.items[0].deleted) == "30 days"
    dialog.grab()
    dialog.table.selectAll()
    dialog.restore.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)
    assert not dialog.restore.isEnabled() and not dialog.empty.isEnabled()
    assert desk.store.trash.all() == []
    assert "Secret plan" in desk.titles()
    dialog.close()


def confirm(dialog: TrashDialog, verb: str) -> None:
    from PySide6.QtWidgets import QMessageBox

    box = next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    button = next(each for each in box.buttons() if each.text() == verb)
    assert box.defaultButton() is not button
    button.click()


def test_emptying_asks_once_and_leaves_no_word(desk: Desk, trash: ChatTrash, qtbot: QtBot) -> None:
    deleted_message(desk)
    desk.conversations.delete(desk.chat("Xylophone secret"))
    dialog = opened(trash, desk, qtbot, 2)
    dialog.empty.click()
    with qtbot.waitSignal(trash.purged, timeout=20_000) as purged:
        confirm(dialog, "Empty trash")
        assert trash.is_busy and not dialog.empty.isEnabled()
    assert purged.args == [2]
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)
    for file in desk.database.parent.glob("inglenook.db*"):
        content = file.read_bytes()
        assert b"Xylophone" not in content and b"Under the mat" not in content
    dialog.close()


def test_a_purge_that_fails_is_told_and_keeps_the_rest(desk: Desk, trash: ChatTrash, qtbot: QtBot) -> None:
    desk.conversations.delete(desk.chat("One"))
    gone = desk.database.parent / "no folder"
    gone.write_text("a file where backups should be")
    failing = ChatTrash(desk.database, desk.conversations, desk.background, lambda: [gone])
    dialog = opened(failing, desk, qtbot, 1)
    dialog.table.selectRow(0)
    failed: list[Exception] = []
    failing.purge(failing.items, failed.append)
    qtbot.waitUntil(lambda: bool(failed) or not failing.is_busy)
    assert all(isinstance(error, UserError) for error in failed)
    dialog.close()


def test_a_trash_that_is_closed_looks_no_more(desk: Desk, trash: ChatTrash, qtbot: QtBot) -> None:
    opened(trash, desk, qtbot, 0).close()
    with qtbot.assertNotEmitted(trash.changed, wait=50):
        desk.conversations.delete(desk.chat("One"))
