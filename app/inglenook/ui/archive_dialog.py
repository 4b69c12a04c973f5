"""The archived chats: to be opened, or brought back into the list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.chat import Chat
from inglenook.core.language import together, tr
from inglenook.ui.chat_list_model import shown_title
from inglenook.ui.chat_list_search import TitleSearch
from inglenook.ui.download_words import day_words
from inglenook.ui.labels import plain_label
from inglenook.ui.screen_room import within_screen
from inglenook.ui.search_field import SearchField
from inglenook.ui.theme import Theme


class ArchiveDialog(QDialog):
    """Says what the person wants; whoever opened it does it and calls `show_chats` again. GUI thread."""

    open_wanted = Signal(int)
    restore_wanted = Signal(object)  # list[int]
    delete_wanted = Signal(object)  # list[int]

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._titles = TitleSearch()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Archived chats"))
        self.field = SearchField(theme, tr("Search archived chats"))
        self.list = QListWidget()
        self.list.setObjectName("categories")
        self.list.setAccessibleName(tr("Archived chats"))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._note = plain_label("", kind="secondary", wrap=True)
        self.open_chat = self._button(tr("Open"), self._open)
        self.restore = self._button(tr("Restore"), lambda: self.restore_wanted.emit(self._selected()))
        self.delete = self._button(tr("Delete"), lambda: self.delete_wanted.emit(self._selected()))
        self.delete.setProperty("kind", "danger")
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.open_chat, self.restore, self.delete):
            row.addWidget(button)
        row.addStretch(1)
        buttons = QDialogButtonBox()
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for widget in (self.field, self._note):
            column.addWidget(widget)
        column.addWidget(card, 1)
        column.addLayout(row)
        column.addWidget(buttons)
        self.resize(within_screen(self, theme.px(480), theme.px(480)))
        self.field.textChanged.connect(self._fill)
        self.field.moved_on.connect(lambda step: self.list.setFocus() if step > 0 else None)
        self.list.itemActivated.connect(lambda _: self._open())
        self.list.itemSelectionChanged.connect(self._show_state)
        self.list.setFocus()

    def show_chats(self, archived: Sequence[Chat]) -> None:
        self._titles.set_chats(archived)
        self._fill()

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        return button

    def _fill(self) -> None:
        at = self.list.currentRow()
        self.list.clear()
        for chat in self._titles.find(self.field.text()):
            item = QListWidgetItem(shown_title(chat))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{shown_title(chat)}, {day_words(chat.updated)}"
            )
            item.setData(Qt.ItemDataRole.UserRole, chat.id)
            self.list.addItem(item)
        self.list.setCurrentRow(max(0, min(at, self.list.count() - 1)))
        self._show_state()

    def _show_state(self) -> None:
        count = len(self._selected())
        self.open_chat.setEnabled(count == 1)
        self.restore.setEnabled(count > 0)
        self.delete.setEnabled(count > 0)
        note = tr("Archived chats are out of the list, but searches still find them.")
        if not self.list.count():
            note = tr("Nothing found.") if self.field.text() else together(tr("No chat is archived."), note)
        self._note.setText(note)

    def _selected(self) -> list[int]:
        return [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]

    def _open(self) -> None:
        selected = self._selected()
        if len(selected) == 1:
            self.accept()
            self.open_wanted.emit(selected[0])
