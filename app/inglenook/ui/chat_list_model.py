"""The rows of the chat list: chats under the labels of their days, updated by their differences."""

import math
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from inglenook.core.chat import Chat
from inglenook.core.text import one_line
from inglenook.jobs.conversations import ChatState

UNTITLED = "New chat"
MOST_CHARACTERS = 200  # of a title

ROW = Qt.ItemDataRole.UserRole  # Chat, or the label of a section
_STATE_WORDS = {
    ChatState.WRITING: "writing",
    ChatState.WAITING: "waiting its turn",
    ChatState.NEW: "new reply",
    ChatState.FAILED: "failed",
}
_SECTIONS = [("Today", 0), ("Yesterday", 1), ("Previous 7 days", 7), ("Previous 30 days", 30)]
_EARLIEST = 86_400.0  # seconds since the epoch; some systems know no time before it
# With more differences than this, one reset is cheaper than many small changes.
_MOST_CHANGES = 50

Index = QModelIndex | QPersistentModelIndex


def shown_title(chat: Chat) -> str:
    """The title as one line of plain text."""
    return one_line(chat.title, MOST_CHARACTERS) or UNTITLED


def by_day(chats: Iterable[Chat], today: date) -> list[Chat | str]:
    """The chats, newest first, with the label of a section before the first of each."""
    rows: list[Chat | str] = []
    begin = math.inf  # of the section, in seconds since the epoch
    for chat in sorted(chats, key=attrgetter("updated"), reverse=True):
        if chat.updated < begin:
            label, begin = _section(chat.updated, today)
            rows.append(label)
        rows.append(chat)
    return rows


def _section(seconds: float, today: date) -> tuple[str, float]:
    """The label of the section that this moment is in, and when that section begins."""
    for label, days in _SECTIONS:
        begin = _midnight(today - timedelta(days=days))
        if seconds >= begin:
            return label, begin
    # A clock that was set wrong must not lose the chat.
    moment = datetime.fromtimestamp(max(seconds, _EARLIEST))
    name = QLocale(QLocale.Language.English).standaloneMonthName(moment.month)
    first = _midnight(moment.date().replace(day=1))
    return f"{name} {moment.year}", first if seconds > _EARLIEST else -math.inf


def _midnight(day: date) -> float:
    return datetime.combine(day, time()).timestamp()


class ChatListModel(QAbstractListModel):
    """Chats and section labels, in the order they are shown. GUI thread only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Chat | str] = []
        self._states: dict[int, ChatState] = {}

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        # A section is no item, so that the arrow keys and screen readers pass over it.
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if isinstance(row, str):
            return row if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_title(row)
        if role == Qt.ItemDataRole.EditRole:
            return one_line(row.title, MOST_CHARACTERS)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = _STATE_WORDS.get(self.state(row.id))
            return f"{shown_title(row)}, {words}" if words else shown_title(row)
        return None

    def chat_ids(self) -> list[int]:
        """Of all chats, from top to bottom."""
        return [row.id for row in self._rows if isinstance(row, Chat)]

    def index_of(self, chat_id: int | None) -> QModelIndex:
        """Where the chat is; an invalid index when it is not listed."""
        for at, row in enumerate(self._rows):
            if isinstance(row, Chat) and row.id == chat_id:
                return self.index(at)
        return QModelIndex()

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

    def show_rows(self, rows: list[Chat | str]) -> None:
        """Show these, by as few changes as it takes, so that selection, place and an open
        editor survive; with many changes by one reset."""
        keys = [_key(row) for row in rows]
        wanted, known = set(keys), {_key(row) for row in self._rows}
        changes = len(wanted ^ known)
        if changes > _MOST_CHANGES:
            self._reset(rows)
            return
        for at in reversed(range(len(self._rows))):
            if _key(self._rows[at]) not in wanted:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            if at < len(self._rows) and _key(self._rows[at]) == keys[at]:
                self._replace(at, row)
                continue
            changes += 1
            if changes > _MOST_CHANGES:
                self._reset(rows)
                return
            if keys[at] in known:
                self._move_up(row, at)
            else:
                self.beginInsertRows(QModelIndex(), at, at)
                self._rows.insert(at, row)
                self.endInsertRows()

    def _replace(self, at: int, row: Chat | str) -> None:
        old = self._rows[at]
        self._rows[at] = row
        if isinstance(old, Chat) and isinstance(row, Chat) and old.title != row.title:
            self.dataChanged.emit(self.index(at), self.index(at))

    def _move_up(self, row: Chat | str, to: int) -> None:
        here = next(at for at in range(to, len(self._rows)) if _key(self._rows[at]) == _key(row))
        self.beginMoveRows(QModelIndex(), here, here, QModelIndex(), to)
        self._rows.insert(to, self._rows.pop(here))
        self.endMoveRows()
        self._replace(to, row)

    def _reset(self, rows: list[Chat | str]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()


def _key(row: Chat | str) -> int | str:
    return row if isinstance(row, str) else row.id
