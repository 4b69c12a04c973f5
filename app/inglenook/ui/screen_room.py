"""How large a window may be: with large text a design's size is larger than many a screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_SHARE = 0.9  # of what the desktop leaves free


def within_screen(window: QWidget, width: int, height: int) -> QSize:
    """This size in pixels, or as much of it as the window's screen has room for."""
    return QSize(width, height).boundedTo(window.screen().availableSize() * _SHARE)


def width_within_screen(window: QWidget, width: int) -> int:
    return within_screen(window, width, 1).width()
