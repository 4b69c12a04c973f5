"""Python's cyclic garbage, collected on the GUI thread and nowhere else.

Python collects on whichever thread happens to allocate. An object of Qt that dies on another thread
leaves its timers behind, and the event loop then calls into memory that is gone.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 200


class Collector(QObject):
    """Takes the collecting over from Python for as long as it lives. GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()


def collect_what_is_due() -> None:
    """Collect the oldest generation that Python would collect now, if any."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
