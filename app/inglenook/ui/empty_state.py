"""A page with nothing on it yet: what would be here, and the one thing to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.ui.labels import plain_label
from inglenook.ui.theme import Theme

_WIDEST = 300  # design pixels


class EmptyState(QWidget):
    """In the middle of the room there is. GUI thread."""

    wanted = Signal()  # the button was pressed

    def __init__(self, theme: Theme, icon: str, title: str, text: str, action: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self._picture = QLabel()
        self._title = plain_label(title, "heading", wrap=True)
        self._text = plain_label(text, kind="secondary", wrap=True)
        self.button = QPushButton(action)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(lambda checked: self.wanted.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 24, 16, 48)
        column.setSpacing(8)
        column.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._picture, 0, centre)
        for label in (self._title, self._text):
            label.setAlignment(centre)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self.button, 0, centre)
        column.addStretch(3)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._picture.setPixmap(self._theme.pixmap(self._icon, "text-3", 32))
        for label in (self._title, self._text):
            label.setMaximumWidth(self._theme.px(_WIDEST))
