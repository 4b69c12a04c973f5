"""The model of the chat list: its rows, updated by their differences."""

import json
import os
from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from inglenook.core.chat import Chat
from inglenook.core.language import listed, mark, tr, tr_n
from inglenook.core.text import one_line
from inglenook.jobs.conversations import ChatState
from inglenook.ui.chat_list_rows import ArchiveRow, FolderRow, Row, Rows, by_day

__all__ = ["ChatListModel", "by_day", "shown_name", "shown_title"]

UNTITLED = mark("New chat")
UNNAMED = mark("Folder")
MOST_CHARACTERS = 200  # of a title

ROW = Qt.ItemDataRole.UserRole  # what the row is: one of chat_list_rows.Row
MIME = "application/x-inglenook-chats"
_STATE_WORDS = {
    ChatState.WRITING: mark("writing"),
    ChatState.WAITING: mark("waiting its turn"),
    ChatState.NEW: mark("new reply"),
    ChatState.FAILED: mark("failed"),
}
# With more differences than this, one reset is cheaper than many small changes.
_MOST_CHANGES = 50

Index = QModelIndex | QPersistentModelIndex

# Made once: Qt asks for them ten thousand times where everything is selected.
_ITEM = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_OWN_ITEM = _ITEM | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled


def shown_title(chat: Chat) -> str:
    """The title as one line of plain text."""
    return one_line(chat.title, MOST_CHARACTERS) or tr(UNTITLED)


def shown_name(name: str) -> str:
    """The name of a folder as one line of plain text."""
    return one_line(name, MOST_CHARACTERS) or tr(UNNAMED)


def chats_in_words(count: int) -> str:
    return tr_n("{n} chat", "{n} chats", count)


class ChatListModel(QAbstractListModel):
    """Chats, folders and section labels, in the order they are shown. GUI thread only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._keys: list[object] = []
        self._depths: dict[int, int] = {}
        self._states: dict[int, ChatState] = {}
        self._token = os.urandom(16).hex()  # what is dragged from another program is none of this list

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        # A section is no item, so that the arrow keys and screen readers pass over it.
        row = self._rows[index.row()] if index.isValid() else ""
        if isinstance(row, str):
            return Qt.ItemFlag.NoItemFlags
        return _ITEM if isinstance(row, ArchiveRow) else _OWN_ITEM

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(row)
        if isinstance(row, str):
            return None
        if role == Qt.ItemDataRole.EditRole and not isinstance(row, ArchiveRow):
            return one_line(row.title if isinstance(row, Chat) else row.folder.name, MOST_CHARACTERS)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed([_shown(row), *self._words(row)])
        return None

    def _words(self, row: Chat | FolderRow | ArchiveRow) -> list[str]:
        """What is said after the title: all that is only painted."""
        if isinstance(row, ArchiveRow):
            return [chats_in_words(row.count)]
        if isinstance(row, FolderRow):
            is_open = tr("open", note="a folder") if row.is_open else tr("closed", note="a folder")
            return [tr("folder"), chats_in_words(row.count), is_open]
        words = [tr("pinned")] if row.pinned else []
        words += [tr("archived")] if row.archived else []
        state = _STATE_WORDS.get(self.state(row.id))
        return [*words, tr(state)] if state else words

    def row(self, index: Index) -> Row | None:
        """What stands here; None at an invalid index."""
        return self._rows[index.row()] if index.isValid() else None

    def depth(self, index: Index) -> int:
        """How many folders the row lies in."""
        row = self.row(index)
        if isinstance(row, FolderRow):
            return row.depth
        return self._depths.get(row.id, 0) if isinstance(row, Chat) else 0

    def chat_ids(self) -> list[int]:
        """Of all chats, from top to bottom."""
        return [row.id for row in self._rows if isinstance(row, Chat)]

    def index_of(self, chat_id: int | None) -> QModelIndex:
        """Where the chat is; an invalid index when it is not listed."""
        return self._index_of_key(chat_id)

    def indexes_of(self, chat_ids: Collection[int]) -> list[QModelIndex]:
        """Where these chats are, from top to bottom."""
        if len(chat_ids) < 2:
            found = [self.index_of(chat_id) for chat_id in chat_ids]
            return [index for index in found if index.isValid()]
        return [self.index(at) for at, key in enumerate(self._keys) if key in chat_ids]

    def index_of_folder(self, folder_id: int) -> QModelIndex:
        return self._index_of_key(("folder", folder_id))

    def first_item(self) -> QModelIndex:
        """The first row that is no section."""
        return next(
            (self.index(at) for at, row in enumerate(self._rows) if not isinstance(row, str)), QModelIndex()
        )

    def _index_of_key(self, key: object) -> QModelIndex:
        try:
            return self.index(self._keys.index(key))
        except ValueError:
            return QModelIndex()

    # States -----------------------------------------------------------------

    def state(self, chat_id: int) -> ChatState:
        return self._states.get(chat_id, ChatState.IDLE)

    def set_state(self, chat_id: int, state: ChatState) -> None:
        if state == self.state(chat_id):
            return
        if state is ChatState.IDLE:
            del self._states[chat_id]
        else:
            self._states[chat_id] = state
        index = self.index_of(chat_id)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def writing(self) -> list[QModelIndex]:
        """Where chats are being written in."""
        writing = [chat_id for chat_id, state in self._states.items() if state is ChatState.WRITING]
        return [index for index in map(self.index_of, writing) if index.isValid()]

    # Dragging ---------------------------------------------------------------

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = [self.row(index) for index in indexes]
        chats = [row.id for row in rows if isinstance(row, Chat)]
        folders = [row.folder.id for row in rows if isinstance(row, FolderRow)]
        return self.mime_of(chats, folders)

    def mime_of(self, chats: list[int], folders: list[int]) -> QMimeData:
        """These, as they are carried from one row to another."""
        data = QMimeData()
        held = {"list": self._token, "chats": chats, "folders": folders}
        data.setData(MIME, json.dumps(held).encode("ascii"))
        return data

    def dragged(self, data: QMimeData) -> tuple[list[int], list[int]]:
        """The chats and folders in it; none where it does not come from this list."""
        if not data.hasFormat(MIME):
            return [], []
        try:
            held = json.loads(bytes(data.data(MIME).data()))
            if held["list"] != self._token:
                return [], []
            return list(held["chats"]), list(held["folders"])
        except (ValueError, KeyError, TypeError):
            return [], []

    # Changing ---------------------------------------------------------------

    def show_rows(self, wanted: Rows | list[Row]) -> None:
        """Show these, by as few changes as it takes, so that selection, place and an open
        editor survive; with many changes by one reset."""
        if isinstance(wanted, list):
            wanted = Rows(wanted, {})
        rows, keys = wanted.rows, [_key(row) for row in wanted.rows]
        deeper = {
            chat_id
            for chat_id in wanted.depths.keys() | self._depths.keys()
            if wanted.depths.get(chat_id) != self._depths.get(chat_id)
        }
        self._depths = wanted.depths
        held, known = set(keys), set(self._keys)
        changes = len(held ^ known)
        if changes > _MOST_CHANGES:
            self._reset(rows, keys)
            return
        for at in reversed(range(len(self._rows))):
            if self._keys[at] not in held:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at], self._keys[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            if at < len(self._keys) and self._keys[at] == keys[at]:
                self._replace(at, row, moved=isinstance(row, Chat) and row.id in deeper)
                continue
            changes += 1
            if changes > _MOST_CHANGES:
                self._reset(rows, keys)
                return
            if keys[at] in known:
                self._move_up(row, keys[at], at)
            else:
                self.beginInsertRows(QModelIndex(), at, at)
                self._rows.insert(at, row)
                self._keys.insert(at, keys[at])
                self.endInsertRows()

    def _replace(self, at: int, row: Row, moved: bool = False) -> None:
        old = self._rows[at]
        if old is row and not moved:
            return
        self._rows[at] = row
        if moved or _looks(old) != _looks(row):
            self.dataChanged.emit(self.index(at), self.index(at))

    def _move_up(self, row: Row, key: object, to: int) -> None:
        here = self._keys.index(key, to)
        self.beginMoveRows(QModelIndex(), here, here, QModelIndex(), to)
        self._rows.insert(to, self._rows.pop(here))
        self._keys.insert(to, self._keys.pop(here))
        self.endMoveRows()
        self._replace(to, row, moved=True)

    def _reset(self, rows: list[Row], keys: list[object]) -> None:
        self.beginResetModel()
        self._rows, self._keys = list(rows), keys
        self.endResetModel()


def _key(row: Row) -> object:
    """What a row is known by while its title and its numbers change."""
    if isinstance(row, Chat):
        return row.id
    if isinstance(row, FolderRow):
        return ("folder", row.folder.id)
    return "" if isinstance(row, ArchiveRow) else row


def _looks(row: Row) -> object:
    """All of a row that can be seen or heard."""
    return (row.title, row.pinned, row.archived) if isinstance(row, Chat) else row


def _shown(row: Row) -> str:
    if isinstance(row, Chat):
        return shown_title(row)
    if isinstance(row, FolderRow):
        return shown_name(row.folder.name)
    return tr("Archived chats") if isinstance(row, ArchiveRow) else row
