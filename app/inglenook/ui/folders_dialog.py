"""Where models are looked for: Inglenook's own folder, and those that a person adds."""

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from inglenook.core.errors import UserError
from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.jobs.models import Models
from inglenook.ui.labels import plain_label, plain_tooltip
from inglenook.ui.reveal import show_in_folder
from inglenook.ui.screen_room import within_screen
from inglenook.ui.theme import Theme


class FoldersDialog(QDialog):
    """GUI thread. What is changed here holds at once."""

    def __init__(self, models: Models, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._models = models
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Model folders"))
        self.list = QListWidget()
        self.list.setObjectName("categories")
        self.list.setAccessibleName(tr("Model folders"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._on_current_changed)
        self.add = QPushButton(tr("Add a folder..."))
        self.add.clicked.connect(self._add)
        self.remove = QPushButton(tr("Remove from the list"))
        self.remove.clicked.connect(self._remove)
        self.show_it = QPushButton(tr("Show"))
        self.show_it.setAccessibleName(tr("Show the folder"))
        self.show_it.clicked.connect(self._show)
        for button in (self.add, self.remove, self.show_it):
            button.setAutoDefault(False)
        self._refused = plain_label("", kind="bad", wrap=True)
        self._refused.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addWidget(self.show_it)
        row.addStretch(1)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(
            plain_label(
                tr(
                    "Models are looked for in these folders. Nothing in them is moved or changed. "
                    "New models are downloaded into the first one."
                ),
                kind="secondary",
                wrap=True,
            )
        )
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        column.addWidget(card, 1)
        column.addLayout(row)
        column.addWidget(self._refused)
        column.addWidget(buttons)
        self.resize(within_screen(self, theme.px(560), theme.px(380)))
        models.changed.connect(self._fill)
        self._fill()
        self.list.setCurrentRow(0)

    def _fill(self) -> None:
        folders = list(self._models.folders)
        if [self.list.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.list.count())] == folders:
            return
        at = max(0, self.list.currentRow())
        self.list.clear()
        for number, folder in enumerate(folders):
            shown = one_line(str(folder), 400)
            item = QListWidgetItem(shown if number else tr("{folder}  (Inglenook's own)", folder=shown))
            item.setData(Qt.ItemDataRole.UserRole, folder)
            item.setToolTip(plain_tooltip(shown))
            self.list.addItem(item)
        self.list.setCurrentRow(
            min(at, self.list.count() - 1), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def _on_current_changed(self, row: int) -> None:
        self.remove.setEnabled(row > 0)  # the own folder stays
        self.show_it.setEnabled(row >= 0)

    def _add(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Add a folder with models"))
        if chosen:
            self._refused.hide()
            self._models.add_folder(Path(chosen), self._on_failure)

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is not None and self.list.currentRow() > 0:
            self._refused.hide()
            self._models.remove_folder(item.data(Qt.ItemDataRole.UserRole), self._on_failure)

    def _show(self) -> None:
        item = self.list.currentItem()
        if item is not None and not show_in_folder(item.data(Qt.ItemDataRole.UserRole) / "."):
            self._say(tr("No program on this computer can show folders."))

    def _on_failure(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if isValid(self):  # it may have been closed meanwhile
            self._say(str(error))

    def _say(self, sentence: str) -> None:
        self._refused.setText(sentence)
        self._refused.show()
