"""The prompt library: look at prompts, change one's own, share them as files."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.errors import UserError
from inglenook.core.language import tr
from inglenook.core.prompts import LONGEST_DESCRIPTION, LONGEST_NAME, Prompt, Prompts, safe_file_name
from inglenook.core.text import one_line
from inglenook.ui.flow_layout import FlowLayout
from inglenook.ui.labels import plain_label, plain_tooltip
from inglenook.ui.panels import link_button
from inglenook.ui.theme import Theme


class PromptLibrary(QDialog):
    """GUI thread. What is saved here holds at once; shipped prompts are changed as a copy of one's own."""

    chosen = Signal(object)  # Prompt: to be used in the chat
    changed = Signal()  # the library

    def __init__(self, theme: Theme, prompts: Prompts, parent: QWidget, *, new: Prompt | None = None) -> None:
        """`new`: begin with this one, which is not in the library yet."""
        super().__init__(parent)
        self._prompts = prompts
        self._theme = theme
        self._shown: Prompt | None = None
        self._gone: Prompt | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Prompt library"))
        self.list = QListWidget()
        self.list.setObjectName("categories")
        self.list.setProperty("ownFocus", True)
        self.list.setAccessibleName(tr("Prompts"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name"))
        self.name.setMaxLength(LONGEST_NAME)
        self.description = QLineEdit()
        self.description.setAccessibleName(tr("Description"))
        self.description.setMaxLength(LONGEST_DESCRIPTION)
        self.text = QPlainTextEdit()
        self.text.setProperty("kind", "field")
        self.text.setAccessibleName(tr("Instructions"))
        self.text.setTabChangesFocus(True)
        self.note = plain_label("", "caption", "hint", wrap=True)
        self.undo = link_button(tr("Undo"), self._undo_delete)
        self.undo.hide()
        self.new = _button(tr("New"), self._new)
        self.duplicate = _button(tr("Duplicate"), self._duplicate)
        self.delete = _button(tr("Delete"), self._delete, "danger")
        self.import_ = _button(tr("Import..."), self._import)
        self.export = _button(tr("Export..."), self._export)
        self.save = _button(tr("Save"), self._save)
        self.use = _button(tr("Use in this chat"), self._use, "primary")
        self._lay_out()
        self.list.currentItemChanged.connect(self._on_current_changed)
        for field in (self.name.textEdited, self.description.textEdited, self.text.textChanged):
            field.connect(self._show_state)
        self._fill(None)
        if new is not None:
            self._show(new)
            self.name.setFocus()
        else:
            self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(card, 1)
        under = FlowLayout()
        for button in (self.new, self.import_):
            under.addWidget(button)
        left.addLayout(under)
        right = QVBoxLayout()
        right.setSpacing(4)
        for label, field in (
            (tr("Name"), self.name),
            (tr("Description"), self.description),
            (tr("Instructions"), self.text),
        ):
            title = plain_label(label, "caption", "secondary")
            title.setBuddy(field)
            right.addWidget(title)
            right.addWidget(field)
            right.addSpacing(4)
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.note, 1)
        beside.addWidget(self.undo)
        right.addLayout(beside)
        actions = FlowLayout()
        for button in (self.save, self.duplicate, self.export, self.delete):
            actions.addWidget(button)
        right.addLayout(actions)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(left, 2)
        columns.addLayout(right, 3)
        buttons = QDialogButtonBox()
        close = QPushButton(tr("Close"))
        buttons.addButton(self.use, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        for button in (*buttons.buttons(), self.save):
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(columns, 1)
        column.addWidget(buttons)
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(self._theme.px(760), self._theme.px(520)).boundedTo(room))

    # Showing --------------------------------------------------------------------------------------

    def _fill(self, name: str | None) -> None:
        """Show the library as it is now, with this prompt chosen."""
        self.list.blockSignals(True)
        self.list.clear()
        for prompt in self._prompts.all():
            item = QListWidgetItem(one_line(prompt.name, LONGEST_NAME))
            item.setData(Qt.ItemDataRole.UserRole, prompt)
            item.setToolTip(plain_tooltip(prompt.description))
            whose = tr("shipped") if prompt.is_shipped else tr("your own")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {whose}")
            self.list.addItem(item)
            if name is not None and prompt.name == name:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        if name is not None and self.list.currentItem():
            self._show(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._keep_changes()
            self._show(item.data(Qt.ItemDataRole.UserRole))

    def _keep_changes(self) -> None:
        """What was changed in one's own prompt is saved before another one is shown."""
        if self._shown and self._shown.path and not self._shown.is_shipped and self._is_changed():
            written = self._written()
            if written.name.strip() and written.text.strip() and self._attempt(self._store):
                self.changed.emit()

    def _show(self, prompt: Prompt) -> None:
        self._shown = prompt
        for field, text in ((self.name, prompt.name), (self.description, prompt.description)):
            field.setText(text)
            field.setCursorPosition(0)
        self.text.setPlainText(prompt.text)
        self._show_state()

    def _show_state(self) -> None:
        shown = self._shown
        is_own = shown is not None and not shown.is_shipped
        is_stored = shown is not None and shown.path is not None
        if shown is None:
            self.note.setText("")
        elif shown.is_shipped:
            self.note.setText(tr("Comes with Inglenook. Saving a change makes a prompt of your own."))
        else:
            self.note.setText(tr("Your own.") if is_stored else tr("Not saved yet. Give it a name."))
        self.delete.setEnabled(is_own and is_stored)
        self.duplicate.setEnabled(is_stored)
        self.export.setEnabled(is_stored)
        self.save.setEnabled(self._is_changed() and bool(self.text.toPlainText().strip()))
        self.use.setEnabled(bool(self.text.toPlainText().strip()))

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)

    def _written(self) -> Prompt:
        path = self._shown.path if self._shown else None
        return Prompt(self.name.text(), self.text.toPlainText(), self.description.text(), path)

    def _is_changed(self) -> bool:
        if self._shown is None or self._shown.path is None:
            return True
        written = self._written()
        before = self._shown
        return (written.name, written.text, written.description) != (
            before.name,
            before.text,
            before.description,
        )

    # Doing ----------------------------------------------------------------------------------------

    def _attempt(self, act: object) -> bool:
        try:
            act()  # type: ignore[operator]
        except UserError as error:
            self._say(str(error))
            return False
        return True

    def _store(self) -> None:
        self._shown = self._prompts.save(self._written(), replacing=self._shown)

    def _save(self) -> None:
        if self._attempt(self._store) and self._shown:
            self._fill(self._shown.name)
            self.undo.hide()
            self._say(tr("Saved."))
            self.changed.emit()

    def _new(self) -> None:
        self._keep_changes()
        self.list.blockSignals(True)
        self.list.setCurrentItem(None)
        self.list.clearSelection()
        self.list.blockSignals(False)
        self._show(Prompt("", ""))
        self.name.setFocus()

    def _duplicate(self) -> None:
        shown = self._shown

        def duplicate() -> None:
            assert shown is not None
            self._fill(self._prompts.duplicate(shown).name)

        if shown and self._attempt(duplicate):
            self.changed.emit()
            self.name.setFocus()
            self.name.selectAll()

    def _delete(self) -> None:
        shown = self._shown
        if shown and self._attempt(lambda: self._prompts.delete(shown)):
            row = self.list.currentRow()
            self._gone, self._shown = shown, None
            self._fill(None)
            self.list.setCurrentRow(min(max(0, row), self.list.count() - 1))
            self.undo.show()
            self._say(tr("Deleted {name}.", name=one_line(shown.name, 40)))
            self.changed.emit()

    def _undo_delete(self) -> None:
        gone = self._gone
        if gone and self._attempt(lambda: self._prompts.save(gone)):
            self._gone = None
            self.undo.hide()
            self._fill(gone.name)
            self.changed.emit()

    def _import(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Import prompts"), "", _files())
        for path in paths:
            self.import_file(Path(path))

    def import_file(self, path: Path) -> None:
        """Add a prompt that somebody shared."""

        def add() -> None:
            self._fill(self._prompts.import_file(path).name)

        if self._attempt(add):
            self.changed.emit()

    def _export(self) -> None:
        shown = self._shown
        if shown is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export the prompt"), f"{safe_file_name(shown.name)}.md", _files()
        )
        if path and self._attempt(lambda: self._prompts.export_file(shown, Path(path))):
            self._say(tr("Written to {file}.", file=one_line(Path(path).name, 80)))

    def _use(self) -> None:
        """As it stands here; a change is saved first, where it has a name."""
        if self._is_changed() and self.name.text().strip():
            if not self._attempt(self._store):
                return
            self.changed.emit()
        prompt = self._written()
        self.chosen.emit(prompt)
        self.accept()


def _files() -> str:
    """What the file dialogs show."""
    return f"{tr('Prompts')} (*.md);;{tr('All files')} (*)"


def _button(text: str, do: object, kind: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    if kind:
        button.setProperty("kind", kind)
    if kind != "primary":
        button.setProperty("density", "compact")
    button.clicked.connect(lambda: do())  # type: ignore[operator]
    return button
