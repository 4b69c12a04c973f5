"""What the download benchmark measures, each in a process of its own.

    serve FILE                       the Hub, with this one file in it; until its input ends
    fetch FACTS FOLDER               one transfer for each line of its input, without a window
    window FACTS DATA_FOLDER         one transfer in the program, its window open on the downloads

FACTS is what `serve` prints: where the Hub is and which file it has. Figures are printed as JSON, one
line for each transfer. Memory is the resident set (RSS) that Linux reports, in MB (2^20 bytes).
"""

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from inglenook.models.download import Order

REPO, NAME = "bench/model", "model-Q4_0.gguf"
TICK_MS = 5
SETTLE_S = 3.0  # after the window is up, and after the download is finished
IDLE_S = 3.0  # in which the event loop is watched with nothing to do
DEADLINE_S = 300.0


def say(**facts: Any) -> None:
    print(json.dumps(facts), flush=True)


def serve(path: str) -> None:
    from tests.hub import OnDisk, Repo, StandIn

    content = OnDisk(Path(path))
    with StandIn() as hub:
        repo = hub.add(Repo(REPO, files={NAME: content}))
        say(endpoint=hub.endpoint, commit=repo.sha, size=content.size, sha256=content.sha256)
        sys.stdin.read()


def order(facts: dict[str, Any]) -> "Order":
    from inglenook.models.download import Order
    from inglenook.models.hub import HubFile

    file = HubFile(NAME, facts["size"], facts["sha256"])
    return Order(REPO, facts["commit"], (file,), "Model", "Q4_0")


# Without a window -----------------------------------------------------------------------------


def fetch(facts: dict[str, Any], folder: Path) -> None:
    from inglenook.core.connections import ConnectionLog
    from inglenook.core.network import Network, Permission, Purpose
    from inglenook.models import download
    from inglenook.models.hub import Hub

    network = Network(ConnectionLog(folder / "connections.jsonl"))
    network.set_offline(False)
    network.set_permission(Purpose.DOWNLOAD, Permission.ALLOW)
    network.trust("127.0.0.1")
    hub = Hub(network, folder / "hub", facts["endpoint"])
    wanted = order(facts)
    for _ in sys.stdin:
        before = _resident()
        _forget_peak()
        began, worked = time.monotonic(), time.process_time()
        path = download.fetch(
            hub,
            network,
            wanted,
            wanted.files[0],
            folder,
            stop=threading.Event(),
            limit=download.RateLimit(),
            on_progress=lambda progress: None,
        )
        seconds, cpu = time.monotonic() - began, time.process_time() - worked
        say(seconds=seconds, cpu=cpu, grown_mb=_peak() - before)
        path.unlink()
    network.close()


# In the program -------------------------------------------------------------------------------


def window(facts: dict[str, Any], data: Path) -> int:
    """The program as `python -m inglenook` runs it; it is worked from within, on its event loop."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QMainWindow

    show = QMainWindow.show

    def watched_show(main_window: QMainWindow) -> None:
        QMainWindow.show = show  # type: ignore[method-assign]
        show(main_window)
        steps = _download_in(main_window, facts)
        QTimer.singleShot(0, lambda: _go_on(steps, main_window))

    QMainWindow.show = watched_show  # type: ignore[method-assign, assignment]
    data.mkdir()
    allowed = {"offline": False, "download_permission": "allow", "search_permission": "allow"}
    (data / "settings.json").write_text(json.dumps({**allowed, "hub": facts["endpoint"]}))

    from inglenook.__main__ import main

    return main(["--data-dir", str(data)])


Step = Callable[[], object]  # asked again and again, until it is true


def _download_in(main_window: Any, facts: dict[str, Any]) -> Iterator[Step]:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QAbstractButton, QTabBar

    from inglenook.jobs.downloads import Downloads, State

    def press(name: str) -> bool:
        for button in main_window.findChildren(QAbstractButton):
            if name in (button.text().replace("&", ""), button.accessibleName()) and button.isVisible():
                button.click()
                return True
        return False

    def turn_to(name: str) -> bool:
        for bar in main_window.findChildren(QTabBar):
            for index in range(bar.count()):
                if bar.tabText(index) == name:
                    bar.setCurrentIndex(index)
                    return True
        return False

    yield _after(SETTLE_S)
    yield lambda: press("Models")
    yield lambda: turn_to("Downloads")
    yield _after(SETTLE_S)
    ticks = _Ticks(main_window)
    yield _after(IDLE_S)
    idle = ticks.longest
    program = QCoreApplication.instance()
    downloads = program.findChild(Downloads) if program else None
    assert downloads, "the program has no download queue"
    before = _resident()
    _forget_peak()
    yield _after(0.2)
    ticks.longest = 0.0
    began = time.monotonic()
    downloads.add(order(facts))
    ended = State.DONE, State.FAILED, State.PAUSED
    yield lambda: any(item.state in ended for item in downloads.items)
    seconds = time.monotonic() - began
    grown = _peak() - before
    item = downloads.items[0]
    assert item.state is State.DONE, f"the download ended as {item.state}: {item.sentence}"
    yield _after(SETTLE_S)
    say(
        seconds=seconds,
        grown_mb=grown,
        block_ms=ticks.longest * 1000,
        block_at=ticks.when - began,
        idle_block_ms=idle * 1000,
    )
    main_window.close()


def _after(seconds: float) -> Step:
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until


def _go_on(steps: Iterator[Step], main_window: Any) -> None:
    """Take one step after the other, without holding the event loop up."""
    from PySide6.QtCore import QTimer

    poll = QTimer(main_window)
    step: Step = lambda: True  # noqa: E731
    deadline = time.monotonic() + DEADLINE_S

    def look() -> None:
        nonlocal step
        if time.monotonic() > deadline:
            print("the window did not do as it was told", file=sys.stderr)
            main_window.close()
        elif step():
            try:
                step = next(steps)
            except StopIteration:
                poll.stop()
            except AssertionError as error:
                poll.stop()
                print(error, file=sys.stderr)
                main_window.close()

    poll.timeout.connect(look)
    poll.start(50)


class _Ticks:
    """How long the event loop let a timer wait, at most, beyond its time."""

    def __init__(self, parent: Any) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.longest = 0.0  # seconds
        self.when = 0.0  # that was over
        self._last = time.monotonic()
        timer = QTimer(parent)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        timer.start(TICK_MS)

    def _tick(self) -> None:
        now = time.monotonic()
        late = now - self._last - TICK_MS / 1000
        if late > self.longest:
            self.longest, self.when = late, now
        self._last = now


# Memory ---------------------------------------------------------------------------------------


def _resident() -> float:
    return _status("VmRSS")


def _peak() -> float:
    return _status("VmHWM")


def _forget_peak() -> None:
    """The highest resident set so far is the one of now (Linux 4.0, `man 5 proc`)."""
    Path("/proc/self/clear_refs").write_text("5")


def _status(name: str) -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    raise SystemExit(f"the kernel does not report {name}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serve", path]:
            serve(path)
        case ["fetch", facts, folder]:
            fetch(json.loads(facts), Path(folder))
        case ["window", facts, folder]:
            sys.exit(window(json.loads(facts), Path(folder)))
        case _:
            sys.exit(__doc__)
