"""The round button that goes to the end of the transcript."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from inglenook.core.language import tr
from inglenook.ui.theme import Theme


class LatestButton(QToolButton):
    """Shown while the reader is somewhere else than at the end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._host = parent
        self.setAccessibleName(tr("Latest"))
        self.setToolTip(tr("Latest"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        self.setFixedSize(QSize(self._theme.px(34), self._theme.px(34)))
        self.place()

    def place(self) -> None:
        """In the middle, a little above the lower edge."""
        self.move((self._host.width() - self.width()) // 2, self._host.height() - self.height() - 12)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        painter.setPen(QPen(self._theme.colour("border-strong"), self._theme.edge))
        painter.setBrush(self._theme.colour(ground))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        icon = self._theme.pixmap("down", "text", 16)
        size = icon.deviceIndependentSize()
        place = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        painter.drawPixmap(place, icon)
