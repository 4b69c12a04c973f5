"""Round corners for a pop-up, also where no compositor blends windows."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath, QRegion
from PySide6.QtWidgets import QWidget

RADIUS = 10  # pixels


def round_corners(popup: QWidget) -> None:
    """Cut the corners off the window itself; called whenever its size changes.

    A see-through background would do it more smoothly, but shows black corners on an X server
    without a compositor.
    """
    path = QPainterPath()
    path.addRoundedRect(QRectF(popup.rect()), RADIUS, RADIUS)
    popup.setMask(QRegion(path.toFillPolygon().toPolygon()))
