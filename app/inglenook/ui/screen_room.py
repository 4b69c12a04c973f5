"""How large a window may be: with large text a design's size is larger than many a screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_SHARE = 0.9  # of what the desktop leaves free


def within_screen(window: QWidget, width: int, height: int) -> QSize:
    """This size in pixels, or as much of it as the window's screen has room for."""
    return QSize(width, height).boundedTo(window.screen().availableSize() * _SHARE)


def width_within_screen(window: QWidget, width: int) -> int:
    return within_screen(window, width, 1).width()


class Scrolled(QScrollArea):
    """As high as what is in it, and scrolls where the window has less room."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        hint = self.widget().sizeHint()
        height = self.widget().heightForWidth(hint.width())
        return QSize(hint.width() + self._beside(), max(hint.height(), height))

    def minimumSizeHint(self) -> QSize:
        least = self.widget().minimumSizeHint().width()
        return QSize(least + self._beside(), 4 * self.fontMetrics().lineSpacing())

    def _beside(self) -> int:
        return self.verticalScrollBar().sizeHint().width()
