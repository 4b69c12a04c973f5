"""Tells when the computer goes to sleep, when it is back, and when a new day has begun.

On Linux logind tells of sleep over the system bus, and waits a moment for programs that ask it to:
https://www.freedesktop.org/wiki/Software/systemd/inhibit/. Where there is no such bus, and on other
systems, a clock that has jumped tells of the wake afterwards.
"""

import logging
import os
import re
import sys
import time
from datetime import date
from urllib.parse import unquote

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from inglenook.core.language import tr
from inglenook.jobs.background import Background

log = logging.getLogger(__name__)

_LOOK_MS = 30_000
_JUMP_S = 60.0  # that the clock must have gone on by itself to mean a sleep
_GREETING_S = 2.0  # that the bus may take to answer
_HOLD_MS = 400  # that the sleep is held up, for what is written at that moment

_LOGIN = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"


class Power(QObject):
    """GUI thread. Making one costs nothing; `start` never waits for a bus that does not greet."""

    about_to_sleep = Signal()  # not told on every system
    woke = Signal()
    new_day = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._has_bus = False
        self._hold: int | None = None  # descriptor that logind waits for
        self._looked = time.time()
        self._today = date.today()
        self._look_timer = QTimer(self)
        self._look_timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._look_timer.setInterval(_LOOK_MS)
        self._look_timer.timeout.connect(self._look)

    def start(self) -> None:
        self._look_timer.start()
        if sys.platform == "linux":
            self._background.run(_bus_answers, self._on_bus)

    def close(self) -> None:
        self._look_timer.stop()
        self._let_go()

    # The clock ------------------------------------------------------------

    def _look(self) -> None:
        now = time.time()
        passed, self._looked = now - self._looked, now
        if not self._has_bus and passed > _LOOK_MS / 1000 + _JUMP_S:
            log.info("the clock went on by %d s: the computer slept", passed)
            self.woke.emit()
        if (today := date.today()) != self._today:
            self._today = today
            self.new_day.emit()

    # The bus --------------------------------------------------------------

    def _on_bus(self, answers: bool) -> None:
        if not answers:
            return
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.systemBus()
        # As SLOT() writes it; PySide takes a str here, though it says bytes.
        slot = "1on_prepare_for_sleep(bool)"
        self._has_bus = bus.isConnected() and bus.connect(  # type: ignore[call-overload]
            _LOGIN, _PATH, _MANAGER, "PrepareForSleep", self, slot
        )
        if self._has_bus:
            self._ask_to_wait()

    @Slot(bool)
    def on_prepare_for_sleep(self, begins: bool) -> None:
        """logind: the computer is about to sleep, or is back."""
        if begins:
            log.info("the computer goes to sleep")
            self.about_to_sleep.emit()
            QTimer.singleShot(_HOLD_MS, self, self._let_go)
        else:
            log.info("the computer is awake")
            self._looked = time.time()
            self._look()
            self._ask_to_wait()
            self.woke.emit()

    def _ask_to_wait(self) -> None:
        """Have logind wait with the next sleep until `_let_go`, or for five seconds at most."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        self._let_go()
        ask = QDBusMessage.createMethodCall(_LOGIN, _PATH, _MANAGER, "Inhibit")
        ask.setArguments(["sleep", "Inglenook", tr("Saving what was written"), "delay"])
        call = QDBusConnection.systemBus().asyncCall(ask)
        watcher = QDBusPendingCallWatcher(call, self)
        watcher.finished.connect(self._on_may_wait)

    @Slot(object)
    def _on_may_wait(self, watcher: QObject) -> None:
        answer = watcher.reply()  # type: ignore[attr-defined]
        watcher.deleteLater()
        given = answer.arguments()
        descriptor = given[0].fileDescriptor() if given and hasattr(given[0], "fileDescriptor") else -1
        if descriptor < 0:
            log.info("the sleep of this computer cannot be held up: %s", answer.errorMessage())
            return
        self._let_go()
        self._hold = os.dup(descriptor)

    def _let_go(self) -> None:
        if self._hold is not None:
            os.close(self._hold)
            self._hold = None


def _bus_answers() -> bool:
    """Whether there is a bus of the system that lets us in. Linux, any thread.

    PySide holds Python's lock while QtDBus connects: at a bus that hangs all of the program would wait.
    The greeting is that of https://dbus.freedesktop.org/doc/dbus-specification.html#auth-protocol.
    """
    import socket

    address = os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/var/run/dbus/system_bus_socket"
    place = re.match(r"unix:(?:[^;]*,)?path=([^,;]+)", address)
    if place is None:
        return False
    try:
        with socket.socket(socket.AF_UNIX) as bus:
            bus.settimeout(_GREETING_S)
            bus.connect(unquote(place[1]))
            bus.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
            return bus.recv(3) == b"OK "
    except OSError as error:
        log.info("no bus tells of sleep: %s", error)
        return False
