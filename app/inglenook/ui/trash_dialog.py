"""The trash: what was deleted in the last 30 days, to be restored or removed for good."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from inglenook.core.errors import UserError
from inglenook.core.language import mark, together, tr, tr_n
from inglenook.core.text import one_line
from inglenook.core.trash import KEEP_DAYS, Deletion
from inglenook.jobs.chat_trash import ChatTrash
from inglenook.ui.box_buttons import fit_buttons
from inglenook.ui.download_words import day_words
from inglenook.ui.labels import plain_label, plain_tooltip
from inglenook.ui.quiet_table import choose_row
from inglenook.ui.screen_room import within_screen
from inglenook.ui.theme import Theme

_COLUMNS = (
    mark("Deleted", note="heading of a column"),
    mark("What", note="heading of a column"),
    mark("When", note="heading of a column"),
    mark("Kept for", note="heading of a column"),
)
_ROW_HEIGHT = 36
_NAME = 140  # design pixels that the name of what was deleted gets at least
Index = QModelIndex | QPersistentModelIndex


def title_of(deletion: Deletion) -> str:
    """What was deleted, in the words a person knows it by."""
    unnamed = tr("Folder") if deletion.kind == "folder" else tr("New chat")
    title = one_line(deletion.title, 200) or unnamed
    if deletion.kind in ("chat", "folder"):
        return title
    return f"{one_line(deletion.words, 200) or tr('Empty message')} ({title})"


def kind_of(deletion: Deletion) -> str:
    if deletion.kind == "chat":
        return tr_n("Chat, {n} message", "Chat, {n} messages", deletion.count)
    if deletion.kind == "folder":
        return tr("Folder")
    if deletion.kind == "message" or deletion.count == 1:
        return tr("Message")
    return tr_n("{n} message", "{n} messages", deletion.count)


def kept_for(deletion: Deletion, now: float) -> str:
    days = max(0, round(KEEP_DAYS - (now - deletion.deleted) / 86_400))
    return tr_n("{n} day", "{n} days", days)


class _TrashModel(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: list[Deletion] = []

    def show(self, items: list[Deletion]) -> None:
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(_COLUMNS[section], note="heading of a column")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(item, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return plain_tooltip(title_of(item))
        return None

    def _text(self, item: Deletion, column: int) -> str:
        if column == 0:
            return title_of(item)
        if column == 1:
            return kind_of(item)
        return day_words(item.deleted) if column == 2 else kept_for(item, time.time())


class TrashDialog(QDialog):
    """Made anew each time it is opened. GUI thread."""

    def __init__(self, trash: ChatTrash, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._trash, self._theme = trash, theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Trash"))
        self.model = _TrashModel(self)
        self.table = self._make_table(theme)
        self._note = plain_label("", kind="secondary", wrap=True)
        self._refused = plain_label("", kind="bad", wrap=True)
        self._refused.hide()
        self.restore = self._button(tr("Restore"), self._restore)
        self.remove = self._button(tr("Delete for good..."), lambda: self._ask_to_remove(self._selected()))
        self.remove.setProperty("kind", "danger")
        self.empty = self._button(tr("Empty trash..."), lambda: self._ask_to_remove(list(self._trash.items)))
        self.empty.setProperty("kind", "danger")
        self._lay_out()
        self.resize(within_screen(self, theme.px(720), theme.px(460)))
        self.table.selectionModel().selectionChanged.connect(self._show_state)
        self.table.doubleClicked.connect(lambda _: self._restore())
        restore = QAction(tr("Restore"), self.table)
        restore.setShortcuts([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        restore.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        restore.triggered.connect(self._restore)
        self.table.addAction(restore)
        trash.changed.connect(self._fill)
        self._fill()
        trash.watch(True)

    def done(self, result: int) -> None:
        self._trash.watch(False)
        super().done(result)

    # Building -------------------------------------------------------------

    def _make_table(self, theme: Theme) -> QTableView:
        table = QTableView()
        table.setObjectName("log")
        table.setAccessibleName(tr("Deleted chats, messages and folders"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, columns = table.verticalHeader(), table.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.px(_ROW_HEIGHT))
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _fit_columns(self) -> None:
        """The name takes what the others leave; where that is little, they are left out."""
        header = self.table.horizontalHeader()
        left = self.table.viewport().width()
        for column, least in ((1, 150), (2, 100), (3, 80)):
            needed = max(header.sectionSizeHint(column), self.table.sizeHintForColumn(column))
            self.table.setColumnWidth(column, max(self._theme.px(least), needed))
        for column in (1, 2, 3):
            self.table.setColumnHidden(column, False)
            left -= self.table.columnWidth(column)
        for column in (1, 3, 2):
            if left < self._theme.px(_NAME):
                left += self.table.columnWidth(column)
                self.table.setColumnHidden(column, True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        return button

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.restore)
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(self.empty)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._note)
        column.addWidget(card, 1)
        column.addLayout(row)
        column.addWidget(self._refused)
        column.addWidget(buttons)

    # Showing --------------------------------------------------------------

    def _fill(self) -> None:
        if self.model.items != self._trash.items:
            at = self.table.currentIndex().row()
            self.model.show(self._trash.items)
            self._fit_columns()
            if self.model.items:
                choose_row(self.table, max(0, min(at, len(self.model.items) - 1)))
        self._show_state()

    def _show_state(self) -> None:
        busy, items = self._trash.is_busy, self.model.items
        note = tr_n(
            "What you delete is kept here for {n} day.",
            "What you delete is kept here for {n} days.",
            KEEP_DAYS,
        )
        if busy:
            note = tr("Removing the words from the chats and from all backups. This may take a while.")
        elif not items:
            note = together(tr("The trash is empty."), note)
        self._note.setText(note)
        self.restore.setEnabled(not busy and bool(self._selected()))
        self.remove.setEnabled(not busy and bool(self._selected()))
        self.empty.setEnabled(not busy and bool(items))

    def _selected(self) -> list[Deletion]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.items[row] for row in rows if row < len(self.model.items)]

    # Doing ----------------------------------------------------------------

    def _restore(self) -> None:
        self._refused.hide()
        try:
            self._trash.restore(self._selected())
        except UserError as error:
            self._say(str(error))
        except LookupError:
            self._say(tr("Some of this was removed for good meanwhile."))

    def _ask_to_remove(self, deletions: list[Deletion]) -> None:
        if not deletions:
            return
        is_all = len(deletions) == len(self._trash.items)
        verb = tr("Empty trash") if is_all else tr("Delete for good")
        title, count = one_line(title_of(deletions[0]), 60), len(deletions)
        question = tr('Delete "{title}" for good?', title=title)
        warning = tr(
            'This removes "{title}" from this computer, and from all backups. It cannot be undone.',
            title=title,
        )
        if count > 1:
            question = tr_n("Delete {n} thing for good?", "Delete {n} things for good?", count)
            warning = tr_n(
                "This removes {n} thing from this computer, and from all backups. It cannot be undone.",
                "This removes {n} things from this computer, and from all backups. It cannot be undone.",
                count,
            )
        ask = QMessageBox(self)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.setIcon(QMessageBox.Icon.Warning)
        ask.setWindowTitle(verb)
        ask.setTextFormat(Qt.TextFormat.PlainText)
        ask.setText(tr("Empty the trash?") if is_all else question)
        ask.setInformativeText(warning)
        remove = ask.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
        remove.setProperty("kind", "danger-filled")
        keep = ask.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        ask.setDefaultButton(keep)
        ask.setEscapeButton(keep)
        remove.clicked.connect(lambda: self._remove(deletions))
        fit_buttons(ask)
        ask.open()

    def _remove(self, deletions: list[Deletion]) -> None:
        self._refused.hide()
        self._trash.purge(deletions, self._on_failure)

    def _on_failure(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if isValid(self):  # it may have been closed meanwhile
            self._say(str(error))

    def _say(self, sentence: str) -> None:
        self._refused.setText(sentence)
        self._refused.show()
