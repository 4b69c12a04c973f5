"""The small turning ring that says something is being worked on."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QWidget

from inglenook.ui.theme import Theme

_STEPS = 12  # to a turn, and about so many in a second
_STEP_MS = 100  # one turn in 1.2 s
# Sixteenths of a degree, as QPainter counts.
_FULL, _STEP, _TOP = 360 * 16, 30 * 16, 90 * 16


class Spinner(QObject):
    """Turns while it is wanted and its widget can be seen. GUI thread only.

    Whoever owns it draws it with `paint` and repaints on `turned`. Where the system asks
    for reduced motion it stands still, three quarters of a ring.
    """

    turned = Signal()

    def __init__(self, theme: Theme, widget: QWidget) -> None:
        super().__init__(widget)
        self._theme, self._widget = theme, widget
        self._wanted = False
        self._step = 0
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._turn)
        widget.installEventFilter(self)
        theme.changed.connect(self._start_or_stop)

    @property
    def turning(self) -> bool:
        return self._timer.isActive()

    def set_wanted(self, wanted: bool) -> None:
        self._wanted = wanted
        self._start_or_stop()

    def paint(self, painter: QPainter, centre: QPointF, size: float = 14) -> None:
        """Draw the ring around `centre`; `size` is its width in design pixels."""
        scale = self._theme.px(size) / 16
        ring = QRectF(-6 * scale, -6 * scale, 12 * scale, 12 * scale).translated(centre)
        colour = self._theme.colour("accent")
        pen = QPen(QBrush(colour), 2 * scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        faint = QPen(pen)
        colour.setAlphaF(0.25)
        faint.setColor(colour)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(faint)
        painter.drawEllipse(ring)
        painter.setPen(pen)
        length = _FULL // 4 if self._theme.moves else _FULL * 3 // 4
        painter.drawArc(ring, _TOP - self._step * _STEP, -length)
        painter.restore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._start_or_stop()
        return False

    def _start_or_stop(self) -> None:
        if self._wanted and self._widget.isVisible() and self._theme.moves:
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def _turn(self) -> None:
        if self._widget.window().isMinimized():
            return
        self._step = (self._step + 1) % _STEPS
        self.turned.emit()
