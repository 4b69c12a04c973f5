"""The small bar of buttons on the message under the pointer."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from inglenook.ui.theme import Theme


class MessageToolbar(QFrame):
    """Copy, and for replies Write again. The transcript places it, shows it and hides it."""

    copy_wanted = Signal()
    retry_wanted = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._copy = self._button("Copy", "C", "Copy")
        self._retry = self._button("Write again", "R", "Retry")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        row.addWidget(self._copy)
        row.addWidget(self._retry)
        self._copy.clicked.connect(self.copy_wanted)
        self._retry.clicked.connect(self.retry_wanted)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        side = self._theme.px(28)
        for button, icon in ((self._copy, "copy"), (self._retry, "redo")):
            button.setIcon(self._theme.icon(icon, "text-2"))
            button.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
            button.setFixedSize(side, side)
        self.adjustSize()

    def offer(self, *, retry: bool) -> None:
        """Choose the buttons for one message."""
        self._retry.setVisible(retry)
        self.adjustSize()

    def buttons(self) -> Iterator[QToolButton]:
        yield from (self._copy, self._retry)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.entered.emit()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("border-strong"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _button(self, words: str, key: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(f"{words} ({key})")
        button.setAccessibleName(name)
        # The keyboard reaches a message with Ctrl and the arrow keys, and its buttons by letter.
        button.setFocusPolicy(button.focusPolicy().NoFocus)
        return button
