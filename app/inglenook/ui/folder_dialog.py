"""What a folder gives to its chats, and the choice of a folder to move things into."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.chat import Folder
from inglenook.core.language import tr
from inglenook.core.rows import folded
from inglenook.core.text import one_line
from inglenook.models.library import ModelFile
from inglenook.ui.chat_list_model import MOST_CHARACTERS, shown_name
from inglenook.ui.labels import plain_label
from inglenook.ui.model_words import full_name
from inglenook.ui.screen_room import within_screen
from inglenook.ui.theme import Theme

_LINES = 6
_INDENT = "    "
_DEEPEST = 8


class FolderDialog(QDialog):
    """Name, instructions and model of one folder. GUI thread."""

    saved = Signal(object)  # Folder

    def __init__(self, folder: Folder, files: Sequence[ModelFile], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Folder settings"))
        self.name = QLineEdit(one_line(folder.name, MOST_CHARACTERS))
        self.name.setMaxLength(MOST_CHARACTERS)
        self.instructions = QPlainTextEdit()
        self.instructions.setProperty("kind", "field")
        self.instructions.setPlainText(folder.instructions)
        self.instructions.setTabChangesFocus(True)
        line = self.instructions.fontMetrics().lineSpacing()
        self.instructions.setMinimumHeight(2 * line + 20)
        self.instructions.setMaximumHeight(_LINES * line + 20)
        self.model = QComboBox()
        self._fill_models(files)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(4)
        rows: tuple[tuple[str, QWidget, str], ...] = (
            (tr("Name"), self.name, ""),
            (
                tr("Instructions"),
                self.instructions,
                tr("Sent before every chat in this folder, before its own."),
            ),
            (tr("Model"), self.model, tr("New chats in this folder begin with it.")),
        )
        for label, field, help_text in rows:
            column.addWidget(_label(label, field))
            column.addWidget(field)
            if help_text:
                column.addWidget(plain_label(help_text, "caption", "hint", wrap=True))
                field.setAccessibleDescription(help_text)
            column.addSpacing(12)
        self.save = QPushButton(tr("Save"))
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column.addStretch(1)
        column.addWidget(buttons)
        self.name.textChanged.connect(lambda: self.save.setEnabled(bool(self._name())))
        self.resize(within_screen(self, theme.px(480), self.sizeHint().height()))
        self.name.selectAll()
        self.name.setFocus()

    def _fill_models(self, files: Sequence[ModelFile]) -> None:
        self.model.addItem(tr("The one in use"), "")
        for file in files:
            self.model.addItem(full_name(file), str(file.path))
        chosen = self._folder.model
        at = self.model.findData(chosen)
        if at < 0:  # on a drive that is away, most likely: it stays chosen
            name = one_line(PurePath(chosen).name, 80)
            self.model.addItem(tr("{name} (not found)", name=name), chosen)
            at = self.model.count() - 1
        self.model.setCurrentIndex(at)

    def _name(self) -> str:
        return one_line(self.name.text(), MOST_CHARACTERS)

    def _save(self) -> None:
        folder = replace(
            self._folder,
            name=self._name(),
            instructions=self.instructions.toPlainText(),
            model=self.model.currentData(),
        )
        if folder != self._folder:
            self.saved.emit(folder)
        self.accept()


class FolderChoice(QDialog):
    """Asks for a folder, by a list that narrows while a name is typed. GUI thread."""

    chosen = Signal(object)  # folder id; None: no folder
    named = Signal(str)  # a new folder of this name

    def __init__(
        self, what: str, folders: Sequence[Folder], without: set[int], theme: Theme, parent: QWidget
    ) -> None:
        """`what` is moved. `without`: folders that cannot be chosen, nor those inside them."""
        super().__init__(parent)
        self._folders = _in_tree(folders, without)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Move to folder"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a folder, or name a new one"))
        self.field.setAccessibleName(tr("Find a folder, or name a new one"))
        self.field.setMaxLength(MOST_CHARACTERS)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("categories")
        self.list.setAccessibleName(tr("Folders"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        self.move_here = QPushButton(tr("Move"))
        self.move_here.setProperty("kind", "primary")
        self.move_here.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.move_here, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(plain_label(tr("Move {what} to", what=what), kind="secondary", wrap=True))
        column.addWidget(self.field)
        column.addWidget(card, 1)
        column.addWidget(buttons)
        hint = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText())
        self.resize(within_screen(self, max(theme.px(400), hint + 72), theme.px(420)))
        self.field.textChanged.connect(self._fill)
        self.list.itemDoubleClicked.connect(lambda _: self._choose())
        self._fill()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down move in the list while a name is typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self.list.setCurrentRow(max(0, min(self.list.currentRow() + step, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        wanted = one_line(self.field.text(), MOST_CHARACTERS)
        self.list.clear()
        if not wanted:
            self._add(tr("No folder"), tr("No folder"), None)
        for folder, depth in self._folders:
            name = shown_name(folder.name)
            if folded(wanted) in folded(name):
                self._add(_INDENT * (0 if wanted else min(depth, _DEEPEST)) + name, name, folder.id)
        if wanted and not any(shown_name(folder.name) == wanted for folder, _ in self._folders):
            new = tr('New folder "{name}"', name=wanted)
            self._add(new, new, wanted)
        self.list.setCurrentRow(0)

    def _add(self, text: str, name: str, choice: object) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
        item.setData(Qt.ItemDataRole.UserRole, choice)
        self.list.addItem(item)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        choice = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        if isinstance(choice, str):
            self.named.emit(choice)
        else:
            self.chosen.emit(choice)


def _in_tree(folders: Sequence[Folder], without: set[int]) -> list[tuple[Folder, int]]:
    """The folders, those inside another one after it, and how deep each lies."""
    children: dict[int | None, list[Folder]] = {}
    for folder in folders:
        children.setdefault(folder.parent_id, []).append(folder)
    found: list[tuple[Folder, int]] = []
    ahead = [(folder, 0) for folder in reversed(children.get(None, []))]
    while ahead:
        folder, depth = ahead.pop()
        if folder.id not in without:
            found.append((folder, depth))
            ahead += [(child, depth + 1) for child in reversed(children.get(folder.id, []))]
    return found


def _label(text: str, field: QWidget) -> QLabel:
    label = plain_label(text)
    label.setBuddy(field)
    field.setAccessibleName(text)
    return label
