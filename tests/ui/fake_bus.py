"""A session bus with one desktop portal on it: nothing of D-Bus is needed for it."""

import os
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from tests import dbus

BUS, PORTAL = "org.freedesktop.DBus", "org.freedesktop.portal.Desktop"
DESKTOP = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
SESSION = f"{DESKTOP}/session/1_7/ours"
NAME = ":1.7"  # that of whoever connects


class Portal:
    """Answers one connection. What it says to each call is in `answers`; `calls` are those that came."""

    def __init__(self, name: str) -> None:
        self.calls: list[tuple[str, str, list[Any]]] = []  # member, signature, arguments
        self.answers: dict[str, Callable[[list[Any]], None]] = {}  # a method without one is unknown
        self.bound: list[Any] = [("quick-chat", {"trigger_description": ("s", "Super+Q")})]
        self.code = 0  # of the answer to BindShortcuts
        self.answers["CreateSession"] = lambda arguments: self._respond(
            arguments[0]["handle_token"], 0, {"session_handle": ("s", SESSION)}
        )
        self.answers["BindShortcuts"] = lambda arguments: self._respond(
            arguments[3]["handle_token"], self.code, {"shortcuts": ("a(sa{sv})", self.bound)}
        )
        self._serial = 0
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(f"\0{name}")
        self._listener.listen()
        self._connection: socket.socket | None = None
        self._thread = threading.Thread(target=self._serve, name="fake bus")
        self._thread.start()

    def press(self, options: dict[str, Any] | None = None, session: str = SESSION) -> None:
        """The keys were pressed."""
        body = [session, "quick-chat", 1234567890123, options or {}]
        self.signal(DESKTOP, SHORTCUTS, "Activated", "osta{sv}", body)

    def signal(self, path: str, interface: str, member: str, signature: str, body: list[Any]) -> None:
        fields = {dbus.PATH: path, dbus.INTERFACE: interface, dbus.MEMBER: member, dbus.SENDER: PORTAL}
        self._send(dbus.SIGNAL, fields, signature, body)

    def hang_up(self) -> None:
        assert self._connection
        self._connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        for each in (self._listener, self._connection):
            if each:
                try:
                    each.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # the other end was first
        self._thread.join()
        self._listener.close()

    # On a thread of its own -------------------------------------------------

    def _serve(self) -> None:
        try:
            self._connection, _ = self._listener.accept()
        except OSError:
            return  # nobody came
        with self._connection, self._connection.makefile("rb") as stream:
            try:
                self._authenticate(stream)
                while header := stream.read(16):
                    _kind, serial, fields, arguments = dbus.read_message(header, stream)
                    self._on_call(serial, fields, arguments)
            except (OSError, struct.error):
                return  # the connection was closed

    def _authenticate(self, stream: Any) -> None:
        assert self._connection
        while (line := stream.readline().strip(b"\0\r\n")) != b"BEGIN":
            says = b"OK 0123456789abcdef0123456789abcdef" if line.startswith(b"AUTH EXT") else b"ERROR"
            self._connection.sendall(says + b"\r\n")
            if not line:
                return

    def _on_call(self, serial: int, fields: dict[int, Any], arguments: list[Any]) -> None:
        member = fields[dbus.MEMBER]
        if fields.get(dbus.INTERFACE) == BUS:
            body = [NAME] if member == "Hello" else []
            self._send(dbus.ANSWER, {dbus.REPLY_TO: serial, dbus.SENDER: BUS}, "s" * len(body), body)
            return
        self.calls.append((member, fields.get(dbus.SIGNATURE, ""), arguments))
        if answer := self.answers.get(member):
            path = f"{DESKTOP}/request/unused"
            self._send(dbus.ANSWER, {dbus.REPLY_TO: serial, dbus.SENDER: PORTAL}, "o", [path])
            answer(arguments)
        else:
            name = f"{BUS}.Error.UnknownMethod"
            self._send(
                dbus.ERROR, {dbus.REPLY_TO: serial, dbus.ERROR_NAME: name, dbus.SENDER: PORTAL}, "s", ["no"]
            )

    def _respond(self, token: str, code: int, results: dict[str, Any]) -> None:
        path = f"{DESKTOP}/request/{NAME[1:].replace('.', '_')}/{token}"
        self.signal(path, "org.freedesktop.portal.Request", "Response", "ua{sv}", [code, results])

    def _send(self, kind: int, fields: dict[int, Any], signature: str, body: list[Any]) -> None:
        assert self._connection
        self._serial += 1
        self._connection.sendall(dbus.message(kind, self._serial, fields, signature, body))


@contextmanager
def portal() -> Iterator[tuple[Portal, str]]:
    """A portal, and the address of its bus."""
    name = f"inglenook-test-{os.getpid()}-{os.urandom(4).hex()}"
    made = Portal(name)
    try:
        yield made, f"unix:abstract={name}"
    finally:
        made.close()
