"""A desktop of one's own with an accessibility bus, and the objects that a program shows on it.

What is here is what a screen reader gets: nothing in it knows the program from within.
https://gnome.pages.gitlab.gnome.org/at-spi2-core/libatspi/
"""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests import dbus
from tests.ui import x_server

DEADLINE_S = 20.0  # for what should take milliseconds
REGISTRY, ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
_SPI = "org.a11y.atspi"
_LABELLED_BY = 2  # kind of relation
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")

# By their numbers on the bus.
ROLES = {
    2: "alert", 6: "canvas", 7: "check box", 8: "check menu item", 11: "combo box", 16: "dialog",
    20: "filler", 23: "frame", 26: "icon", 27: "image", 29: "label", 30: "layered pane", 31: "list",
    32: "list item", 33: "menu", 34: "menu bar", 35: "menu item", 37: "page tab", 38: "page tab list",
    39: "panel", 40: "password text", 41: "popup menu", 42: "progress bar", 43: "push button",
    44: "radio button", 45: "radio menu item", 48: "scroll bar", 49: "scroll pane", 50: "separator",
    51: "slider", 52: "spin button", 53: "split pane", 54: "status bar", 55: "table", 56: "table cell",
    57: "table column header", 58: "table row header", 61: "text", 62: "toggle button", 63: "tool bar",
    64: "tool tip", 65: "tree", 67: "unknown", 69: "window", 73: "paragraph", 75: "application",
    79: "entry", 82: "document frame", 85: "section", 88: "link", 94: "document text", 98: "grouping",
    101: "notification",
}  # fmt: skip
STATES = (
    *("invalid", "active", "armed", "busy", "checked", "collapsed", "defunct", "editable", "enabled"),
    *("expandable", "expanded", "focusable", "focused", "has tooltip", "horizontal", "iconified", "modal"),
    *(
        "multi line",
        "multiselectable",
        "opaque",
        "pressed",
        "resizable",
        "selectable",
        "selected",
        "sensitive",
    ),
    *("showing", "single line", "stale", "transient", "vertical", "visible", "manages descendants"),
    *("indeterminate", "required", "truncated", "animated", "invalid entry", "supports autocompletion"),
    *("selectable text", "default", "visited", "checkable", "has popup", "read only"),
)


def missing() -> str:
    """What such a desktop needs and this computer has not got; empty: nothing."""
    programs = ["Xvfb", "dbus-daemon"]
    lacking = [name for name in programs if shutil.which(name) is None]
    if not any(Path(path).is_file() for path in _LAUNCHERS):
        lacking.append("at-spi2-core")
    return ", ".join(lacking)


class BusError(LookupError):
    """An object refused a call, or is gone."""


class Bus:
    """A connection to a bus. Calls wait for their answers; signals on the way are kept."""

    def __init__(self, address: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(DEADLINE_S)
        self._socket.connect(_place(address))
        self._socket.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        self._stream = self._socket.makefile("rb")
        assert self._stream.readline().startswith(b"OK")
        self._socket.sendall(b"BEGIN\r\n")
        self._serial = 0
        self.signals: list[tuple[str, list[Any], str]] = []  # member, arguments, path
        self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello")

    def call(
        self, to: str, path: str, interface: str, member: str, signature: str = "", *arguments: Any
    ) -> list[Any]:
        """The answer. Raises BusError where there is none."""
        self._serial += 1
        fields = {
            dbus.PATH: path,
            dbus.DESTINATION: to,
            dbus.INTERFACE: interface,
            dbus.MEMBER: member,
        }
        sent = self._serial
        self._socket.sendall(dbus.message(dbus.CALL, sent, fields, signature, list(arguments)))
        while True:
            kind, serial, fields, body = self._read()
            if fields.get(dbus.REPLY_TO) == sent:
                if kind == dbus.ERROR:
                    raise BusError(f"{member} of {path}: {fields.get(dbus.ERROR_NAME)} {body}")
                return body
            self._note(kind, serial, fields, body)

    def listen(self, rule: str) -> None:
        """Have signals sent here that this match rule describes."""
        self.call(
            *("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch", "s", rule)
        )

    def want_event(self, event: str) -> None:
        """Have programs send events of this kind, such as "object:announcement": they ask who listens."""
        registry = "/org/a11y/atspi/registry"
        self.call(REGISTRY, registry, REGISTRY, "RegisterEvent", "sass", event, [], "")

    def wait_for_signal(self, wanted: Callable[[str, list[Any]], bool]) -> list[Any]:
        """The arguments of the first signal like that, from those that came or come."""
        while True:
            while self.signals:
                member, body, _ = self.signals.pop(0)
                if wanted(member, body):
                    return body
            self._note(*self._read())

    def close(self) -> None:
        self._stream.close()
        self._socket.close()

    def _read(self) -> tuple[int, int, dict[int, Any], list[Any]]:
        header = self._stream.read(16)
        assert header, "the bus has hung up"
        return dbus.read_message(header, self._stream)

    def _note(self, kind: int, serial: int, fields: dict[int, Any], body: list[Any]) -> None:
        if kind == dbus.SIGNAL:
            self.signals.append((fields[dbus.MEMBER], body, fields[dbus.PATH]))
        elif kind == dbus.CALL:  # the registry asks whether we are there
            back = {dbus.REPLY_TO: serial, dbus.DESTINATION: fields[dbus.SENDER]}
            self._serial += 1
            self._socket.sendall(dbus.message(dbus.ANSWER, self._serial, back, "", []))


@dataclass(frozen=True)
class Accessible:
    """One object as it is on the bus now: every question is asked anew."""

    bus: Bus
    owner: str
    path: str

    def __repr__(self) -> str:
        return f"{self.role} {self.name!r}"

    @property
    def name(self) -> str:
        return str(self._property(f"{_SPI}.Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self._property(f"{_SPI}.Accessible", "Description"))

    @property
    def role(self) -> str:
        number = self._call("Accessible", "GetRole")[0]
        return ROLES.get(number, f"role {number}")

    @property
    def states(self) -> set[str]:
        low, high = self._call("Accessible", "GetState")[0]
        bits = low | high << 32
        return {name for number, name in enumerate(STATES) if bits >> number & 1}

    @property
    def is_showing(self) -> bool:
        return {"showing", "visible"} <= self.states

    @property
    def interfaces(self) -> set[str]:
        return {each.removeprefix(f"{_SPI}.") for each in self._call("Accessible", "GetInterfaces")[0]}

    @property
    def label(self) -> str:
        """What it is called: its name, or that of what labels it. The name of a choice is its value."""
        labelled_by = [
            Accessible(self.bus, *target)
            for kind, targets in self._call("Accessible", "GetRelationSet")[0]
            for target in targets
            if kind == _LABELLED_BY
        ]
        if self.role == "combo box":
            return " ".join(each.name for each in labelled_by)
        return self.name or " ".join(each.name for each in labelled_by)

    @property
    def parent(self) -> "Accessible":
        owner, path = self._property(f"{_SPI}.Accessible", "Parent")
        return Accessible(self.bus, owner, path)

    @property
    def children(self) -> list["Accessible"]:
        return [Accessible(self.bus, *each) for each in self._call("Accessible", "GetChildren")[0]]

    @property
    def actions(self) -> list[str]:
        return [each[0] for each in self._call("Action", "GetActions")[0]]

    @property
    def text(self) -> str:
        return str(self._call("Text", "GetText", "ii", 0, -1)[0])

    @property
    def value(self) -> tuple[float, float, float]:
        """Now, the least, and the most."""
        names = ("CurrentValue", "MinimumValue", "MaximumValue")
        now, least, most = (self._property(f"{_SPI}.Value", name) for name in names)
        return now, least, most

    def do(self, action: str) -> None:
        """Do one of its actions, by name."""
        assert action in self.actions, f"{self} can do {self.actions}, not {action!r}"
        self._call("Action", "DoAction", "i", self.actions.index(action))

    def press(self) -> None:
        self.do("Press")

    def focus(self) -> None:
        self._call("Component", "GrabFocus")

    def set_value(self, value: float) -> None:
        self.bus.call(
            *(self.owner, self.path, "org.freedesktop.DBus.Properties", "Set", "ssv"),
            *(f"{_SPI}.Value", "CurrentValue", ("d", value)),
        )

    def set_text(self, text: str) -> None:
        self._call("EditableText", "SetTextContents", "s", text)

    def walk(self, *, hidden: bool = False) -> Iterator["Accessible"]:
        """This one and all below that can be seen. What goes meanwhile is left out."""
        yield self
        try:
            children = [child for child in self.children if hidden or child.is_showing]
        except BusError:
            return
        for child in children:
            yield from child.walk(hidden=hidden)

    def choose(self, *path: str) -> None:
        """Choose this item of its menu, through the menus below it."""
        menu = self
        for name in path:
            menu = wait_until(
                lambda menu=menu, name=name: next(
                    (each for each in menu.walk(hidden=True) if each.name == name and each != menu), None
                ),
                f"{name!r} in {menu!r}",
            )
        menu.press()

    def find(self, name: str, role: str = "") -> "Accessible":
        """The first one below with this name, once it is there."""
        return wait_until(lambda: self.find_now(name, role), f"{role} {name!r}")

    def find_now(self, name: str, role: str = "") -> "Accessible | None":
        return next((each for each in self.walk() if each.name == name and role in ("", each.role)), None)

    def _call(self, interface: str, member: str, signature: str = "", *arguments: Any) -> list[Any]:
        return self.bus.call(self.owner, self.path, f"{_SPI}.{interface}", member, signature, *arguments)

    def _property(self, interface: str, name: str) -> Any:
        return self.bus.call(
            *(self.owner, self.path, "org.freedesktop.DBus.Properties", "Get", "ss", interface, name)
        )[0]


def wait_until(find: Callable[[], Any], what: str) -> Any:
    """What `find` answers, once that is something."""
    deadline = time.monotonic() + DEADLINE_S
    while time.monotonic() < deadline:
        try:
            if found := find():
                return found
        except BusError:
            pass  # it went while it was looked at
        time.sleep(0.05)
    raise AssertionError(f"not there in time: {what}")


@dataclass
class Desktop:
    """What programs that are to be on it need in their environment, and its accessibility bus."""

    environment: dict[str, str]
    bus: Bus

    def application(self, name: str) -> Accessible:
        """The program of this name, once it is on the bus."""
        root = Accessible(self.bus, REGISTRY, ROOT)
        return wait_until(
            lambda: next((each for each in root.children if each.name == name), None), f"program {name}"
        )


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """A display, a session bus and an accessibility bus for as long as they are needed."""
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    with x_server.display("1600x1000") as display:
        environment = os.environ | {
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "XAUTHORITY"):
            environment.pop(name, None)
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        try:
            assert daemon.stdout
            address = environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
            session = Bus(address)
            place = session.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0]
            session.close()
            bus = Bus(place)
            try:
                yield Desktop(environment, bus)
            finally:
                bus.close()
        finally:
            daemon.terminate()
            daemon.communicate()


def _place(address: str) -> str:
    """The socket of "unix:path=...,guid=..." or "unix:abstract=...": what connect() wants."""
    parts = dict(each.split("=", 1) for each in address.removeprefix("unix:").split(","))
    return parts["path"] if "path" in parts else "\0" + parts["abstract"]
