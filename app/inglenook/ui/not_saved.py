"""The mark of a chat that is never on the disk, and the way to keep it after all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from inglenook.core.language import mark, tr
from inglenook.ui.labels import plain_label
from inglenook.ui.theme import Theme

SENTENCE = mark("This chat is not saved. It is gone when you close it.")


class NotSaved(QWidget):
    """Stands in the header of such a chat."""

    keep_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = plain_label()
        self._words = plain_label(tr("Not saved"), "caption", "secondary")
        self.keep = QPushButton(tr("Keep this chat"))
        self.keep.setAccessibleName(tr("Keep this chat"))
        self.keep.setProperty("density", "compact")
        self.keep.setToolTip(tr("Save it with the other chats"))
        self.keep.clicked.connect(self.keep_wanted)
        self.setAccessibleName(tr("Not saved"))
        self.setAccessibleDescription(tr(SENTENCE))
        self.setToolTip(tr(SENTENCE))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        row.addSpacing(4)
        row.addWidget(self.keep)
        theme.changed.connect(self._dress)
        self._dress()

    def set_compact(self, compact: bool) -> None:
        """Only the icon and a short button."""
        self._words.setHidden(compact)
        self.keep.setText(tr("Keep") if compact else tr("Keep this chat"))

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("mask", "text-2", 16))
