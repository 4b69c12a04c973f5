"""Works an installed program from outside, as a person at its screen would.

    python packaging/linux/session.py --data-dir DIR [--picture FILE] [--starts N] -- COMMAND...

Starts COMMAND on the X display that DISPLAY names, takes the time until its window is painted, presses
*Start now*, asks a question, waits for the answer to be stored, and quits, all with the keyboard. It knows
nothing of the program but the name of its window, the keys, and the file with the chats in DIR. Needs
xdotool, and `import` (ImageMagick) for a picture. Exits with 1 at the first thing that is wrong.
"""

import argparse
import ctypes
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

NAME = "Inglenook"
QUESTION = "What is the capital of France?"
ENOUGH = 200  # characters that prove that it answers
DEADLINE_S = 60.0
_POLL_S = 0.01
_QUIET_S = 1.0  # a window that shows the same for so long has nothing more to tell


def main() -> None:
    parser = argparse.ArgumentParser(description="Work an installed program from outside.")
    parser.add_argument(
        "--data-dir", type=Path, required=True, metavar="DIR", help="where its chats will lie"
    )
    parser.add_argument("--picture", type=Path, metavar="FILE", help="a picture of the answer")
    parser.add_argument("--starts", type=int, default=0, metavar="N", help="how often to start it once more")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    try:
        _work(Screen(), options)
    except SystemExit:
        for log in sorted((options.data_dir / "logs").glob("*.log")):
            print(f"{log}:\n{log.read_text(encoding='utf-8', errors='replace')[-4000:]}", file=sys.stderr)
        raise


def _work(screen: "Screen", options: argparse.Namespace) -> None:
    print(f"first start: window after {_first_session(screen, options):.2f} s", flush=True)
    times = sorted(_start_and_quit(screen, options.command) for _ in range(options.starts))
    if times:
        said = ", ".join(f"{seconds:.2f}" for seconds in times)
        print(f"later starts: window after {times[len(times) // 2]:.2f} s ({said})", flush=True)


def _first_session(screen: "Screen", options: argparse.Namespace) -> float:
    """Start, ask, read, quit; how long the window took, in seconds."""
    process, seconds = _start(screen, options.command)
    with process:
        window = screen.window()
        assert window is not None
        screen.focus(window)
        welcome = screen.picture(window)
        screen.press("space")  # Start now has the focus
        _wait_for(lambda: screen.differs(window, welcome), "the page for chats", process)
        screen.type(QUESTION)
        screen.press("Return")
        _wait_for(lambda: _reply(options.data_dir).says_enough, "an answer", process)
        if not _reply(options.data_dir).is_closed:
            screen.press("Escape")  # Stop: a small model may go on and on
        _wait_for(lambda: _reply(options.data_dir).is_closed, "an end of the answer", process)
        print(f"{QUESTION}\n{_reply(options.data_dir).text}", flush=True)
        # The window hears of the end of a reply after the disk does, and until then asks before it quits.
        _wait_for(lambda: screen.is_quiet(window), "an end of what the window shows", process)
        if options.picture:
            subprocess.run(["import", "-window", "root", options.picture], check=True)
        _quit(screen, process)
    return seconds


def _start_and_quit(screen: "Screen", command: list[str]) -> float:
    process, seconds = _start(screen, command)
    with process:
        window = screen.window()
        assert window is not None
        screen.focus(window)
        _quit(screen, process)
    return seconds


def _start(screen: "Screen", command: list[str]) -> tuple["subprocess.Popen[bytes]", float]:
    _wait_for(lambda: screen.window() is None, "a screen without another window of that name")
    began = time.monotonic()
    process = subprocess.Popen(command)
    _wait_for(lambda: screen.is_painted(screen.window()), "a window", process)
    return process, time.monotonic() - began


def _quit(screen: "Screen", process: "subprocess.Popen[bytes]") -> None:
    screen.press("ctrl+q")
    try:
        status = process.wait(DEADLINE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        sys.exit("it did not end when it was asked to")
    if status:
        sys.exit(f"it ended with status {status}")


@dataclass(frozen=True, slots=True)
class Reply:
    """The last reply, as far as it is stored."""

    status: str = ""  # "writing", "done", "stopped"...
    text: str = ""

    @property
    def is_closed(self) -> bool:
        return self.status in ("done", "stopped")

    @property
    def says_enough(self) -> bool:
        return bool(self.text) and (self.is_closed or len(self.text) >= ENOUGH)


def _reply(data_dir: Path) -> Reply:
    database = data_dir / "inglenook.db"
    if not database.exists():
        return Reply()
    asked = "SELECT status, text FROM messages WHERE role = 'assistant' ORDER BY id DESC LIMIT 1"
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True, timeout=5)) as connection:
        found = connection.execute(asked).fetchone()
    return Reply(found[0], found[1].strip()) if found else Reply()


def _wait_for(
    condition: Callable[[], object], what: str, process: "subprocess.Popen[bytes] | None" = None
) -> None:
    until = time.monotonic() + DEADLINE_S
    while not condition():
        if process and process.poll() is not None:
            sys.exit(f"it ended with status {process.returncode} before there was {what}")
        if time.monotonic() > until:
            if process:
                process.kill()
            sys.exit(f"{what} did not come in {DEADLINE_S:.0f} s")
        time.sleep(_POLL_S)


# The screen -----------------------------------------------------------------------------------------

_VIEWABLE = 2
_ALL_PLANES, _Z_PIXMAP = -1, 2


class _Attributes(ctypes.Structure):
    """The beginning of XWindowAttributes, and room for the rest."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("kind", "bits", "window_gravity", "backing_store")),
        *((name, ctypes.c_ulong) for name in ("planes", "pixel")),
        *((name, ctypes.c_int) for name in ("save_under",)),
        ("colours", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("colours_installed", "map_state")),
        ("rest", ctypes.c_char * 128),
    )


class Screen:
    """The X display that DISPLAY names, seen through Xlib; keys go through xdotool."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.c_void_p
        self._x.XGetPixel.restype = ctypes.c_ulong
        opened = self._x.XOpenDisplay(None)
        if not opened:
            sys.exit(f"no display answers on {os.environ.get('DISPLAY', '')!r}")
        self._display = ctypes.c_void_p(opened)
        # A window that goes while it is looked at is no reason to end.
        handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
        self._ignore = handler(lambda _display, _event: 0)
        self._x.XSetErrorHandler(self._ignore)

    def window(self) -> int | None:
        """The program's visible window, whether or not a window manager put it into another one."""
        below = [self._x.XDefaultRootWindow(self._display)]
        while below:
            window = below.pop()
            if self._name(window) == NAME and self._attributes(window).map_state == _VIEWABLE:
                return window
            below.extend(self._children(window))
        return None

    def is_painted(self, window: int | None) -> bool:
        """Whether the middle of the window shows something: before the first paint it is black."""
        return window is not None and any(self.picture(window))

    def picture(self, window: int, fineness: int = 40) -> list[int]:
        """The colours of a grid of points in the window; nothing where it is not to be seen."""
        size, steps = self._attributes(window), range(1, fineness)
        points = [(size.width * x // fineness, size.height * y // fineness) for y in steps for x in steps]
        if size.map_state != _VIEWABLE:
            return []
        whole = (0, 0, size.width, size.height, ctypes.c_ulong(_ALL_PLANES), _Z_PIXMAP)
        image = self._x.XGetImage(self._display, ctypes.c_ulong(window), *whole)
        if not image:
            return []
        colours = [self._x.XGetPixel(ctypes.c_void_p(image), x, y) & 0xFFFFFF for x, y in points]
        self._x.XDestroyImage(ctypes.c_void_p(image))
        return colours

    def differs(self, window: int, before: list[int]) -> bool:
        """Whether another page is shown: a twentieth of the points have another colour."""
        now = self.picture(window)
        return sum(one != other for one, other in zip(before, now, strict=False)) > len(before) / 20

    def is_quiet(self, window: int) -> bool:
        """Whether the window shows the same for a while. A blinking cursor is a few points of a thousand."""
        before = self.picture(window, 200)
        time.sleep(_QUIET_S)
        now = self.picture(window, 200)
        return sum(one != other for one, other in zip(before, now, strict=False)) <= 10

    def focus(self, window: int) -> None:
        subprocess.run(["xdotool", "windowfocus", "--sync", str(window)], check=True)

    def press(self, keys: str) -> None:
        subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True)

    def type(self, text: str) -> None:
        subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)

    def _name(self, window: int) -> str:
        name = ctypes.c_char_p()
        if not self._x.XFetchName(self._display, ctypes.c_ulong(window), ctypes.byref(name)):
            return ""
        text = (name.value or b"").decode(errors="replace")
        self._x.XFree(name)
        return text

    def _children(self, window: int) -> list[int]:
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        said = (ctypes.byref(answer) for answer in (root, parent, children, count))
        if not self._x.XQueryTree(self._display, ctypes.c_ulong(window), *said) or not count.value:
            return []
        found = list(children[: count.value])
        self._x.XFree(children)
        return found

    def _attributes(self, window: int) -> _Attributes:
        attributes = _Attributes()
        self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), ctypes.byref(attributes))
        return attributes


if __name__ == "__main__":
    main()
