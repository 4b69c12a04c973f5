"""How long an event loop keeps its events waiting, and how much memory a process holds."""

import gc
import time
from collections.abc import Callable

import psutil
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from inglenook.ui.theme import Theme

DEADLINE_S = 120
_TICK_MS = 1


class Ticks(QObject):
    """A timer of 1 ms; what it waits beyond that, the loop was busy with something else."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[float] = []  # seconds
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.blocks.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @property
    def longest_ms(self) -> float:
        return 1000 * max(self.blocks, default=0.0)

    def percentile_ms(self, percent: float) -> float:
        return 1000 * percentile(self.blocks, percent)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.blocks.append(max(0.0, now - self._last - _TICK_MS / 1000))
        self._last = now


def percentile(values: list[float], percent: float) -> float:
    """The smallest value that so many percent of them do not exceed; 0.0 of none."""
    in_order = sorted(values)
    return in_order[min(len(in_order) - 1, int(len(in_order) * percent / 100))] if in_order else 0.0


def application() -> tuple[QApplication, Theme]:
    """The application of this process, in its look at 100 %."""
    app = QApplication.instance() or QApplication(["inglenook"])
    assert isinstance(app, QApplication)
    font = QFont(app.font())
    font.setPixelSize(13)
    app.setFont(font)
    app.setQuitOnLastWindowClosed(False)
    theme = Theme(app)
    theme.apply("light", 100)
    return app, theme


def wait_until(condition: Callable[[], object], what: str) -> None:
    """Let the loop run until it is true."""
    deadline = time.monotonic() + DEADLINE_S
    while not condition():
        if time.monotonic() > deadline:
            raise SystemExit(f"waited in vain: {what}")
        QApplication.processEvents()


def settle(seconds: float = 0.3) -> None:
    """Let what is under way end."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def resident_mb() -> float:
    """What this process holds in memory, without what only waits to be collected."""
    gc.collect()
    return psutil.Process().memory_info().rss / 2**20
