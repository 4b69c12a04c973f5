"""A frame that opens at a button, over the window, until the person turns elsewhere.

It is a child of the window and no window of its own: a screen reader finds it (Qt leaves pop-up
windows out of the accessibility tree), no compositor is needed for its round corners, and it
can be placed on Wayland.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from inglenook.ui.theme import Theme

RADIUS = 10  # pixels
_EDGE = 8  # what is left free to the edges of the window


class PopOver(QFrame):
    """Esc, a click elsewhere and a change of focus or window close it. GUI thread."""

    dismissed = Signal()  # by Esc

    def __init__(self, theme: Theme, button: QWidget) -> None:
        super().__init__(button)
        self._theme = theme
        self._button = button
        self._before: QWidget | None = None  # what had the focus
        self.hide()

    def show_over(self) -> None:
        """Open, as large as `place` says."""
        self._before = QApplication.focusWidget()
        self.setParent(self._button.window())
        self.place()
        self.show()
        self.raise_()
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def wanted_size(self) -> tuple[int, int]:
        """Width and height in pixels, if the window has that room."""
        hint = self.sizeHint()
        return hint.width(), hint.height()

    def place(self) -> None:
        """Right-aligned under the button, inside the window."""
        window = self._button.window()
        room = window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        wanted_width, wanted_height = self.wanted_size()
        width, height = min(wanted_width, room.width()), min(wanted_height, room.height())
        edge = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self._button.width() - width
        corner = self._button.mapTo(window, QPoint(edge, self._button.height() + 4))
        left = min(max(corner.x(), room.left()), room.right() + 1 - width)
        top = min(max(corner.y(), room.top()), room.bottom() + 1 - height)
        self.setGeometry(left, top, width, height)

    def hideEvent(self, event: QEvent) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        focus = QApplication.focusWidget()
        before, self._before = self._before, None
        if before is not None and (focus is None or self._holds(focus)) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget):
            return False
        window = self._button.window()
        match event.type():
            case QEvent.Type.MouseButtonPress if not self._holds(watched):
                self.close()
                # A press on the button has closed it, and does not open it again.
                return watched is self._button
            case QEvent.Type.FocusIn if watched.window() is window and not self._holds(watched):
                self.close()
            case QEvent.Type.WindowDeactivate if watched is window:
                self.close()
            case QEvent.Type.Resize if watched is window:
                self.place()
        return False

    def event(self, event: QEvent) -> bool:
        # A key pressed here, Esc above all, is no shortcut of the window.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("surface"))
        painter.setPen(QPen(self._theme.colour("border-strong"), self._theme.edge))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS - 0.5, RADIUS - 0.5)

    def _holds(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)
