"""The ring around the button that the keyboard is at.

Style sheets cannot draw outside a control, so one small overlay follows the focus.
It is shown for buttons, check boxes, sliders, lists and tables, and only while the keyboard leads:
whoever clicked a button knows where they are. Fields draw the ring as their border.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QSlider,
    QSplitter,
    QWidget,
)
from shiboken6 import isValid

if TYPE_CHECKING:
    from inglenook.ui.theme import Theme

_REACH = 3  # the gap of 1 px and the ring itself
# What can change where the ring belongs; anything else that passes the filter is none of its business.
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.EnabledChange,
    QEvent.Type.ZOrderChange,
}


class FocusRing(QObject):
    """Follows the focus of the whole application. Made once, by the theme. GUI thread only."""

    def __init__(self, app: QApplication, theme: "Theme") -> None:
        super().__init__(theme)
        self._theme = theme
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._overlay: _Overlay | None = None
        self._host: QWidget | None = None  # what the overlay lies on
        app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self._target is not None:
            if self._target.isVisible():
                self._place()
            else:
                self._let_go()
        return False

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is None or clicked or not _wears_ring(new):
            return
        self._target = new
        new.destroyed.connect(self._on_target_destroyed)
        host = _host(new)
        self._host = host
        self._overlay = _Overlay(host, self._theme)
        widget: QWidget | None = new
        while widget is not None and widget is not host:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()
        self._overlay.show()

    def _place(self) -> None:
        if self._target is None or self._overlay is None or self._host is None:
            return
        place = _ring_rect(self._target, self._host)
        if self._overlay.geometry() != place:
            self._overlay.setGeometry(place)
        self._overlay.raise_()

    def _let_go(self) -> None:
        # A window that is being deleted takes the focus with it, and some of these are gone already.
        if self._target is not None and isValid(self._target):
            self._target.destroyed.disconnect(self._on_target_destroyed)
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        if self._overlay is not None and isValid(self._overlay):
            self._overlay.hide()
            self._overlay.deleteLater()
        self._forget()

    def _on_target_destroyed(self) -> None:
        # Its parents may be going as well, and the overlay goes with them: touch nothing.
        self._forget()

    def _forget(self) -> None:
        self._target, self._overlay, self._host = None, None, None
        self._watched = []


class _Overlay(QWidget):
    """The ring itself: lets every click through, and is nothing to a screen reader."""

    def __init__(self, host: QWidget, theme: "Theme") -> None:
        super().__init__(host)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ring(painter, QRectF(self.rect()), self._theme, 8)


def paint_ring(painter: QPainter, outer: QRectF, theme: "Theme", radius: float) -> None:
    """Draw the ring just inside `outer`; `radius` is that of the ring's middle line."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 1 + theme.edge  # wider than any other line
    painter.setPen(QPen(theme.colour("focus"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(outer.adjusted(inset, inset, -inset, -inset), radius, radius)


def _wears_ring(widget: QWidget) -> bool:
    """Standard controls do; one that paints its own focus says so with the property "ownFocus"."""
    if isinstance(widget, QAbstractItemView) and widget.window().windowType() == Qt.WindowType.Popup:
        return False  # the list of a box, which has no choice but to be at one of its rows
    return isinstance(widget, (QAbstractButton, QAbstractItemView, QSlider)) and not widget.property(
        "ownFocus"
    )


def _ring_rect(widget: QWidget, host: QWidget) -> QRect:
    corner = widget.mapTo(host, QPoint(0, 0))
    return QRect(corner, widget.size()).adjusted(-_REACH, -_REACH, _REACH, _REACH)


def _host(widget: QWidget) -> QWidget:
    """The nearest ancestor with room for the ring, but never beyond what scrolls or the window."""
    host = widget.parentWidget() or widget
    while not (_roomy(host, widget) or host.isWindow() or _scrolls(host)):
        above = host.parentWidget()
        if above is None:
            break
        host = above
    return host


def _roomy(host: QWidget, widget: QWidget) -> bool:
    # A splitter would take the overlay for another pane.
    return not isinstance(host, QSplitter) and host.rect().contains(_ring_rect(widget, host))


def _scrolls(host: QWidget) -> bool:
    return isinstance(host.parentWidget(), QAbstractScrollArea)
