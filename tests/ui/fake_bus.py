"""A session bus with one desktop portal on it, spoken byte by byte: nothing of D-Bus is needed for it.

https://dbus.freedesktop.org/doc/dbus-specification.html
"""

import os
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_FIXED = {"y": "B", "b": "I", "n": "h", "q": "H", "i": "i", "u": "I", "x": "q", "t": "Q", "d": "d"}
_ALIGNED = {"y": 1, "g": 1, "v": 1, "n": 2, "q": 2, "x": 8, "t": 8, "d": 8, "(": 8, "{": 8}
_CALL, _ANSWER, _ERROR, _SIGNAL = 1, 2, 3, 4
_PATH, _INTERFACE, _MEMBER, _ERROR_NAME, _REPLY_TO, _SENDER, _SIGNATURE = 1, 2, 3, 4, 5, 7, 8
_FIELDS = {_PATH: "o", _INTERFACE: "s", _MEMBER: "s", _ERROR_NAME: "s", _REPLY_TO: "u", _SENDER: "s"}

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
        fields = {_PATH: path, _INTERFACE: interface, _MEMBER: member, _SENDER: PORTAL}
        self._send(_SIGNAL, fields, signature, body)

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
                    self._on_call(*_read_message(header, stream))
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
        member = fields[_MEMBER]
        if fields.get(_INTERFACE) == BUS:
            body = [NAME] if member == "Hello" else []
            self._send(_ANSWER, {_REPLY_TO: serial, _SENDER: BUS}, "s" * len(body), body)
            return
        self.calls.append((member, fields.get(_SIGNATURE, ""), arguments))
        if answer := self.answers.get(member):
            path = f"{DESKTOP}/request/unused"
            self._send(_ANSWER, {_REPLY_TO: serial, _SENDER: PORTAL}, "o", [path])
            answer(arguments)
        else:
            name = f"{BUS}.Error.UnknownMethod"
            self._send(_ERROR, {_REPLY_TO: serial, _ERROR_NAME: name, _SENDER: PORTAL}, "s", ["no"])

    def _respond(self, token: str, code: int, results: dict[str, Any]) -> None:
        path = f"{DESKTOP}/request/{NAME[1:].replace('.', '_')}/{token}"
        self.signal(path, "org.freedesktop.portal.Request", "Response", "ua{sv}", [code, results])

    def _send(self, kind: int, fields: dict[int, Any], signature: str, body: list[Any]) -> None:
        assert self._connection
        self._serial += 1
        content = bytearray()
        for each, value in zip(_types(signature), body, strict=True):
            _write(content, each, value)
        head = [(code, (_FIELDS[code], value)) for code, value in fields.items()]
        if signature:
            head.append((_SIGNATURE, ("g", signature)))
        message = bytearray(struct.pack("<BBBBII", ord("l"), kind, 0, 1, len(content), self._serial))
        _write(message, "a(yv)", head)
        _pad(message, 8)
        self._connection.sendall(message + content)


@contextmanager
def portal() -> Iterator[tuple[Portal, str]]:
    """A portal, and the address of its bus."""
    name = f"inglenook-test-{os.getpid()}-{os.urandom(4).hex()}"
    made = Portal(name)
    try:
        yield made, f"unix:abstract={name}"
    finally:
        made.close()


def _types(signature: str) -> list[str]:
    types, at = [], 0
    while at < len(signature):
        end = _end(signature, at)
        types.append(signature[at:end])
        at = end
    return types


def _end(signature: str, at: int) -> int:
    """Where the complete type ends that begins here."""
    if signature[at] == "a":
        return _end(signature, at + 1)
    if signature[at] not in "({":
        return at + 1
    depth = 0
    for place in range(at, len(signature)):
        depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(signature[place], 0)
        if depth == 0:
            return place + 1
    raise ValueError(signature)


def _pad(data: bytearray, size: int) -> None:
    data.extend(bytes(-len(data) % size))


def _write(data: bytearray, kind: str, value: Any) -> None:
    """Variants are given as (type, value)."""
    _pad(data, _ALIGNED.get(kind[0], 4))
    if kind in _FIXED:
        data += struct.pack(f"<{_FIXED[kind]}", value)
    elif kind in ("s", "o"):
        data += struct.pack("<I", len(value.encode())) + value.encode() + b"\0"
    elif kind == "g":
        data += bytes([len(value)]) + value.encode() + b"\0"
    elif kind == "v":
        _write(data, "g", value[0])
        _write(data, value[0], value[1])
    elif kind[0] == "a":
        data += bytes(4)
        place = len(data)
        _pad(data, _ALIGNED.get(kind[1], 4))
        begin = len(data)
        for each in value.items() if kind[1] == "{" else value:
            _write(data, kind[1:], each)
        struct.pack_into("<I", data, place - 4, len(data) - begin)
    else:
        for part, each in zip(_types(kind[1:-1]), value, strict=True):
            _write(data, part, each)


def _read_message(header: bytes, stream: Any) -> tuple[int, dict[int, Any], list[Any]]:
    """Serial, header fields and arguments of a message."""
    order, _kind, _flags, _version, length, serial, fields_length = struct.unpack("<cBBBIII", header)
    assert order == b"l"
    rest = fields_length + -fields_length % 8
    data = header + stream.read(rest + length)
    fields, _ = _read(data[: 16 + rest], "a(yv)", 12)
    named = dict(fields)
    body, at, arguments = data[16 + rest :], 0, []
    for kind in _types(named.get(_SIGNATURE, "")):
        value, at = _read(body, kind, at)
        arguments.append(value)
    return serial, named, arguments


def _read(data: bytes, kind: str, at: int) -> tuple[Any, int]:
    """A value, and where the next begins."""
    at += -at % _ALIGNED.get(kind[0], 4)
    if kind in _FIXED:
        (value,) = struct.unpack_from(f"<{_FIXED[kind]}", data, at)
        return value, at + struct.calcsize(_FIXED[kind])
    if kind in ("s", "o", "g"):
        size = 1 if kind == "g" else 4
        length = int.from_bytes(data[at : at + size], "little")
        begin = at + size
        return data[begin : begin + length].decode(), begin + length + 1
    if kind == "v":
        inner, at = _read(data, "g", at)
        return _read(data, inner, at)
    if kind[0] == "a":
        (length,) = struct.unpack_from("<I", data, at)
        at += 4
        at += -at % _ALIGNED.get(kind[1], 4)
        values, end = [], at + length
        while at < end:
            value, at = _read(data, kind[1:], at)
            values.append(value)
        return (dict(values) if kind[1] == "{" else values), end
    parts = []
    for part in _types(kind[1:-1]):
        value, at = _read(data, part, at)
        parts.append(value)
    return tuple(parts), at
