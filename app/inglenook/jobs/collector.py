"""The thread of the window collects Python's garbage, a little at a time."""

from PySide6.QtCore import QObject, QTimer

from inglenook.core.garbage import collect_on_this_thread_only, collect_what_is_due

_EVERY_MS = 200


class Collector(QObject):
    """Takes the collecting over from Python for as long as the program runs. GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        collect_on_this_thread_only()
        timer = QTimer(self)
        timer.setInterval(_EVERY_MS)
        timer.timeout.connect(collect_what_is_due)
        timer.start()
