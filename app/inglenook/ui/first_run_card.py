"""A card of the first page: an icon, a title with a paragraph, and what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from inglenook.ui.labels import plain_label
from inglenook.ui.theme import Theme

_NARROW = 560  # below, in design pixels, a card's button stands under its text


class Card(QFrame):
    """Its one button stands beside the words, or below where it is narrow.

    What is added to `words` stands under the paragraph. A card without a frame is the head of
    another one.
    """

    def __init__(self, theme: Theme, icon: str, colour: str, *, framed: bool = True) -> None:
        super().__init__()
        self._theme, self._icon_name, self._colour = theme, icon, colour
        if framed:
            self.setProperty("kind", "card")
        self._icon = QLabel()
        self.title = plain_label("", "heading", wrap=True)
        self.text = plain_label("", kind="secondary", wrap=True)
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        self.words.addWidget(self.title)
        self.words.addWidget(self.text)
        column = QVBoxLayout()
        column.addLayout(self.words)
        column.addStretch()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(16)
        self._body.addLayout(column, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._body, 1)
        theme.changed.connect(self._dress)
        self._dress()

    def add_action(self, button: QPushButton) -> None:
        self._body.addWidget(button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(down if narrow else across)
        self._body.setSpacing(12 if narrow else 16)

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.pixmap(self._icon_name, self._colour, 20))
