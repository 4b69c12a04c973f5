"""On or off: a check box to everyone who cannot see it, a switch to everyone who can."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from inglenook.ui.focus_ring import paint_ring
from inglenook.ui.theme import Theme

_TRACK = QSize(36, 20)
_RING = 3  # room for the focus ring on every side
_TARGET = 28  # the smallest height that is easy to hit


class Switch(QCheckBox):
    """A switch without text; whoever puts it beside a label gives it the label's words as its name.

    `safe` draws it green when on: for the one switch that keeps the computer offline.
    """

    def __init__(self, theme: Theme, name: str, safe: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._on, self._on_thumb = ("good", "on-good") if safe else ("accent", "on-accent")
        self._by_keyboard = False
        self.setAccessibleName(name)
        self.setProperty("ownFocus", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        width, height = self._theme.px(_TRACK.width()), self._theme.px(_TRACK.height())
        return QSize(width + 2 * _RING, max(height + 2 * _RING, self._theme.px(_TARGET)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = self._theme.px(_TRACK.width()), self._theme.px(_TRACK.height())
        track = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        self._paint_track(painter, track)
        self._paint_thumb(painter, track)
        if self.hasFocus() and self._by_keyboard:
            paint_ring(painter, track.adjusted(-_RING, -_RING, _RING, _RING), self._theme, height / 2 + 2)

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        line = 1.5 * self._theme.scale
        if not self.isEnabled():
            fill, edge = (
                ("border-strong", "border-strong") if self.isChecked() else ("canvas", "border-strong")
            )
        elif self.isChecked():
            fill, edge = self._on, self._on
        else:
            fill, edge = "surface", "text-2" if self.underMouse() else "border-control"
        painter.setPen(QPen(self._theme.colour(edge), line))
        painter.setBrush(self._theme.colour(fill))
        inner = track.adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)

    def _paint_thumb(self, painter: QPainter, track: QRectF) -> None:
        scale = self._theme.scale
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on_the_right = self.isChecked() != right_to_left
        radius = (7 if self.isChecked() else 6) * scale
        edge = track.height() / 2
        x = track.right() - edge if on_the_right else track.left() + edge
        if not self.isEnabled():
            colour = "surface" if self.isChecked() else "border-strong"
        else:
            colour = self._on_thumb if self.isChecked() else "border-control"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(colour))
        painter.drawEllipse(QPointF(x, track.center().y()), radius, radius)
