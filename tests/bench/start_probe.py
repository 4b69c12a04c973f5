"""Runs Inglenook or a bare Qt window and prints when its window was first painted.

The time is `time.monotonic()`, which on Linux is one clock for all processes. The program
itself knows nothing of this: `QMainWindow.show` is wrapped before it is imported.
"""

import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow


class _FirstPaint(QObject):
    """Watches one window, and goes away once it has seen what it waits for."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # Delivered next, when all of the window is painted and on the screen.
            painted = QEvent(QEvent.Type.User)
            QCoreApplication.postEvent(self, painted, Qt.EventPriority.HighEventPriority.value)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.User:
            print(repr(time.monotonic()), flush=True)
            return True
        return super().event(event)


_first_paint = _FirstPaint()
_show = QMainWindow.show


def _watched_show(window: QMainWindow) -> None:
    QMainWindow.show = _show  # type: ignore[method-assign]
    window.installEventFilter(_first_paint)
    _show(window)


def _bare() -> int:
    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    return app.exec()


QMainWindow.show = _watched_show  # type: ignore[method-assign]
if sys.argv[1] == "bare":
    sys.exit(_bare())

from inglenook.__main__ import main  # noqa: E402

sys.exit(main(sys.argv[2:]))
