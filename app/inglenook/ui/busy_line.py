"""A turning ring and what is being done."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inglenook.ui.labels import plain_label
from inglenook.ui.spinner import Spinner
from inglenook.ui.theme import Theme


class BusyLine(QWidget):
    """Hidden until it is told what to say. GUI thread."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = _Ring(theme)
        self._text = plain_label("", kind="secondary", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._ring)
        row.addWidget(self._text, 1)
        self.hide()

    def show_text(self, text: str) -> None:
        """Say what is being done; nothing is done with an empty text."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._ring.spinner.set_wanted(bool(text))
        self.setVisible(bool(text))


class _Ring(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.spinner = Spinner(theme, self)
        self.spinner.turned.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(16), self._theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.spinner.paint(QPainter(self), QPointF(self.rect().toRectF().center()))
