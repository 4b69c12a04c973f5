"""A line to search with: a magnifier, a shortcut hint while it is empty, a way to clear it."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QToolButton, QWidget

from inglenook.core.language import tr
from inglenook.ui.theme import Theme

_SIDE_GAP = 11  # from the edge of the field to the magnifier, border included
_ICON_GAP = 8


class SearchField(QLineEdit):
    """Esc clears what is written; Down and Up are handed on, to move in what was found.

    The accessible name is the placeholder.
    """

    moved_on = Signal(int)  # 1 for Down, -1 for Up
    cleared = Signal()

    def __init__(self, theme: Theme, placeholder: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._hint = theme, hint
        self.setObjectName("search")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._clear = QToolButton(self)
        self._clear.setObjectName("clear")
        self._clear.hide()
        self._clear.setAccessibleName(tr("Clear search"))
        self._clear.setToolTip(tr("Clear search"))
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self._on_clear_clicked)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._dress)
        self._dress()

    def event(self, event: QEvent) -> bool:
        # Else a shortcut of the window, such as Esc for Stop, would have the key first.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._clears(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clears(event):
            self._on_clear_clicked()
        elif event.key() == Qt.Key.Key_Down:
            self.moved_on.emit(1)
        elif event.key() == Qt.Key.Key_Up:
            self.moved_on.emit(-1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = self._theme.px(16)
        at = QRect(_SIDE_GAP, (self.height() - side) // 2, side, side)
        painter.drawPixmap(
            QStyle.visualRect(self.layoutDirection(), self.rect(), at), self._theme.pixmap("search", "text-3")
        )
        if self._hint and not self.text():
            painter.setFont(self._theme.font("caption"))
            painter.setPen(self._theme.colour("text-3"))
            inside = self.rect().adjusted(_SIDE_GAP, 0, -_SIDE_GAP, 0)
            end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
            painter.drawText(inside, end, self._hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_clear()

    def _clears(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self.text())

    def _on_clear_clicked(self) -> None:
        self.clear()
        self.cleared.emit()

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def _dress(self) -> None:
        self._clear.setIcon(self._theme.icon("x", "text-3", 14))
        # The style sheet pads by 8 px already.
        before = _SIDE_GAP + self._theme.px(16) + _ICON_GAP - 11
        after = self._theme.px(20 if not self._hint else 36)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(*((after, 0, before, 0) if right_to_left else (before, 0, after, 0)))
        self._place_clear()

    def _place_clear(self) -> None:
        side = min(self._theme.px(28), self.height() - 4)
        at = QRect(self.width() - side - 2, (self.height() - side) // 2, side, side)
        self._clear.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), at))
