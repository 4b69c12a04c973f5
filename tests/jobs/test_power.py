"""Sleep and wake: told by logind where it is there, else by a clock that has jumped."""

import os
import shutil
import socket
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inglenook.jobs import power
from inglenook.jobs.background import Background
from inglenook.jobs.power import Power

# logind, as far as we speak with it; and the program's side, which tells what it hears.
LOGIND = """
    import os
    from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVirtualObject

    PATH, MANAGER = "/org/freedesktop/login1", "org.freedesktop.login1.Manager"
    app = QCoreApplication([])
    bus = QDBusConnection.systemBus()

    def tell(begins):
        signal = QDBusMessage.createSignal(PATH, MANAGER, "PrepareForSleep")
        signal.setArguments([begins])
        bus.send(signal)

    class Logind(QDBusVirtualObject):
        asked = 0

        def introspect(self, path):
            return ""

        def handleMessage(self, message, connection):
            if message.member() != "Inhibit":
                return False
            what, who, _why, mode = message.arguments()
            print("asked to wait for", what, who, mode, flush=True)
            self.asked += 1
            if self.asked == 2:  # the computer slept once and is awake
                app.quit()
            ours, given = os.pipe()
            connection.send(message.createReply(QDBusUnixFileDescriptor(given)))
            os.close(given)
            self.waits = QSocketNotifier(ours, QSocketNotifier.Type.Read)
            self.waits.activated.connect(self.sleep)
            QTimer.singleShot(0, lambda: tell(True))
            return True

        def sleep(self):
            self.waits.setEnabled(False)
            print("sleeps", flush=True)
            tell(False)

    logind = Logind()
    bus.registerVirtualObject(PATH, logind)
    assert bus.registerService("org.freedesktop.login1")
    print("ready", flush=True)
    app.exec()
"""
PROGRAM = """
    from PySide6.QtCore import QCoreApplication, QTimer
    from inglenook.jobs.background import Background
    from inglenook.jobs.power import Power

    app = QCoreApplication([])
    background = Background()
    power = Power(background)
    power.about_to_sleep.connect(lambda: print("about to sleep", flush=True))
    power.woke.connect(lambda: (print("woke", flush=True), app.quit()))
    power.start()
    QTimer.singleShot(30_000, app.quit)
    app.exec()
    power.close()
    background.close()
"""


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [1_000_000.0]
    monkeypatch.setattr(power.time, "time", lambda: now[0])
    return now


def test_a_clock_that_goes_its_way_means_nothing(
    background: Background, qtbot: QtBot, clock: list[float]
) -> None:
    watched = Power(background)
    with qtbot.assertNotEmitted(watched.woke):
        for seconds in (30, 31, 60, 89, -3600):
            clock[0] += seconds
            watched._look()


def test_a_clock_that_jumps_means_a_wake(background: Background, qtbot: QtBot, clock: list[float]) -> None:
    watched = Power(background)
    clock[0] += 8 * 3600
    with qtbot.waitSignal(watched.woke):
        watched._look()
    clock[0] += 30
    with qtbot.assertNotEmitted(watched.woke):
        watched._look()


def test_a_new_day_is_told_once(
    background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched = Power(background)

    class Tomorrow(date):
        @classmethod
        def today(cls) -> date:
            return date.fromtimestamp(time.time()) + timedelta(days=1)

    monkeypatch.setattr(power, "date", Tomorrow)
    with qtbot.waitSignal(watched.new_day):
        watched._look()
    with qtbot.assertNotEmitted(watched.new_day):
        watched._look()


def python(source: str, **options: object) -> "subprocess.Popen[str]":
    code = textwrap.dedent(source)
    return subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, **options)  # type: ignore[call-overload, no-any-return]


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a program for which a bus of our own is that of the system."""
    if sys.platform != "linux" or not shutil.which("dbus-daemon"):
        pytest.skip("no D-Bus daemon is installed")
    configuration = tmp_path / "bus.conf"
    configuration.write_text(
        "<busconfig><type>session</type>"
        f"<listen>unix:path={tmp_path}/bus</listen><auth>EXTERNAL</auth>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/>'
        '<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>'
    )
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout
    with daemon.stdout:
        address = daemon.stdout.readline().strip()
        yield {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address}
        daemon.kill()
        daemon.wait()


def test_logind_tells_and_waits_until_everything_is_written(bus: dict[str, str]) -> None:
    with python(LOGIND, env=bus) as logind:
        assert logind.stdout
        assert logind.stdout.readline() == "ready\n"
        with python(PROGRAM, env=bus) as program:
            heard, _ = program.communicate(timeout=60)
        told, _ = logind.communicate(timeout=60)
    assert heard.split("\n")[:2] == ["about to sleep", "woke"]
    asked = "asked to wait for sleep Inglenook delay"
    assert told.splitlines() == [asked, "sleeps", asked]


@pytest.mark.parametrize("address", ["unix:path=/nowhere/at/all", "nonsense"])
def test_without_a_bus_nothing_happens(address: str) -> None:
    source = PROGRAM.replace("30_000", "500").replace("power.close()", "print(power._has_bus); power.close()")
    with python(source, env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address}) as program:
        heard, _ = program.communicate(timeout=60)
    assert program.returncode == 0
    assert heard.split()[0] == "False"


def test_a_bus_that_hangs_holds_up_nothing(tmp_path: Path) -> None:
    ticks = PROGRAM.replace(
        "power.start()",
        "times = []; ticker = QTimer(interval=10); ticker.timeout.connect(lambda: times.append(1)); "
        "ticker.start(); power.start()",
    )
    source = ticks.replace("30_000", "1_500").replace("power.close()", "print(len(times)); power.close()")
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        address = f"unix:path={tmp_path}/bus"
        with python(source, env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address}) as program:
            heard, _ = program.communicate(timeout=60)
    assert program.returncode == 0
    assert int(heard.split()[0]) > 10
