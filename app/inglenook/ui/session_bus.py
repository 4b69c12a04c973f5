"""A connection of our own to the session bus of a Linux desktop.

QtDBus cannot write an array of structures from Python, which some portals want. libdbus, which QtDBus
itself speaks through, can; it is called with ctypes. It ends the process over a wrong argument, so
nothing outside this module calls it.
"""

import ctypes
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

_BASIC: dict[str, Any] = {
    "y": ctypes.c_uint8,
    "b": ctypes.c_uint32,
    "n": ctypes.c_int16,
    "q": ctypes.c_uint16,
    "i": ctypes.c_int32,
    "u": ctypes.c_uint32,
    "x": ctypes.c_int64,
    "t": ctypes.c_uint64,
    "d": ctypes.c_double,
    "s": ctypes.c_char_p,
    "o": ctypes.c_char_p,
    "g": ctypes.c_char_p,
}
_ARRAY, _STRUCTURE, _ENTRY, _VARIANT = (ord(sign) for sign in "arev")
_KINDS = {1: "call", 2: "answer", 3: "error", 4: "signal"}


@dataclass(frozen=True, slots=True)
class Message:
    """What came. Structures are tuples, variants are what is in them."""

    kind: str  # "call", "answer", "error" or "signal"
    path: str
    member: str  # of an error its name
    answers: int  # the call, by what `SessionBus.call` answered for it; 0: none
    arguments: list[Any]


class SessionBus(QObject):
    """GUI thread. Calls are answered by `received`, which also tells of signals that were asked for."""

    received = Signal(object)  # Message
    lost = Signal()  # the bus has gone: the session ends

    def __init__(self, parent: QObject | None = None) -> None:
        """Raises OSError where there is no bus."""
        super().__init__(parent)
        self._d = _library()
        self._connection: int | None = self._connect(_address())
        self.name = _text(self._d.dbus_bus_get_unique_name(self._connection))
        descriptor = ctypes.c_int()
        self._d.dbus_connection_get_unix_fd(self._connection, ctypes.byref(descriptor))
        self._notifier = QSocketNotifier(descriptor.value, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._soon = QTimer(self, interval=0, singleShot=True)  # for what was read on the way
        self._soon.timeout.connect(self._read)

    def call(
        self, destination: str, path: str, interface: str, member: str, signature: str, *arguments: Any
    ) -> int:
        """Call a method; answers what `Message.answers` will be.

        The signature may hold basic types, arrays, structures, and dictionaries of strings as variants.
        """
        message = self._d.dbus_message_new_method_call(
            destination.encode(), path.encode(), interface.encode(), member.encode()
        )
        writer = _Iter()
        self._d.dbus_message_iter_init_append(message, ctypes.byref(writer))
        for kind, value in zip(_complete_types(signature), arguments, strict=True):
            self._append(writer, kind, value)
        serial = ctypes.c_uint32()
        if self._connection:
            self._d.dbus_connection_send(self._connection, message, ctypes.byref(serial))
            self._d.dbus_connection_flush(self._connection)
            self._soon.start()
        self._d.dbus_message_unref(message)
        return serial.value

    def listen(self, rule: str) -> None:
        """Have signals told that match this rule of D-Bus."""
        self._d.dbus_bus_add_match(self._connection, rule.encode(), None)
        self._soon.start()

    def close(self) -> None:
        """End the connection; portals end what was begun over it."""
        if self._connection:
            self._notifier.setEnabled(False)
            self._soon.stop()
            self._d.dbus_connection_close(self._connection)
            self._d.dbus_connection_unref(self._connection)
            self._connection = None

    def _connect(self, address: str) -> int:
        connection: int | None = self._d.dbus_connection_open_private(address.encode(), None)
        if connection is None:
            raise OSError("the session bus cannot be reached")
        # Else the process would end with the bus.
        self._d.dbus_connection_set_exit_on_disconnect(connection, 0)
        if not self._d.dbus_bus_register(connection, None):
            self._d.dbus_connection_close(connection)
            self._d.dbus_connection_unref(connection)
            raise OSError("the session bus does not take another program")
        return connection

    # Reading ----------------------------------------------------------------------------------------

    def _read(self) -> None:
        # Whoever hears of a message may close this.
        while self._connection:
            is_there = self._d.dbus_connection_read_write(self._connection, 0)
            message = self._d.dbus_connection_pop_message(self._connection)
            if message is not None:
                made = self._message(message)
                self._d.dbus_message_unref(message)
                self.received.emit(made)
            elif not is_there:
                self.close()
                self.lost.emit()
            else:
                return

    def _message(self, message: int) -> Message:
        kind = _KINDS.get(self._d.dbus_message_get_type(message), "")
        name = self._d.dbus_message_get_error_name if kind == "error" else self._d.dbus_message_get_member
        reader = _Iter()
        has_arguments = self._d.dbus_message_iter_init(message, ctypes.byref(reader))
        return Message(
            kind=kind,
            path=_text(self._d.dbus_message_get_path(message)),
            member=_text(name(message)),
            answers=self._d.dbus_message_get_reply_serial(message),
            arguments=list(self._values(reader)) if has_arguments else [],
        )

    def _values(self, reader: "_Iter") -> Iterator[Any]:
        """All that is left on this level."""
        while (code := self._d.dbus_message_iter_get_arg_type(ctypes.byref(reader))) != 0:
            yield self._value(reader, code)
            self._d.dbus_message_iter_next(ctypes.byref(reader))

    def _value(self, reader: "_Iter", code: int) -> Any:
        if kind := _BASIC.get(chr(code)):
            value = kind()
            self._d.dbus_message_iter_get_basic(ctypes.byref(reader), ctypes.byref(value))
            return value.value.decode() if isinstance(value.value, bytes) else value.value
        if code not in (_ARRAY, _STRUCTURE, _ENTRY, _VARIANT):
            return None  # an open file
        inside = _Iter()
        self._d.dbus_message_iter_recurse(ctypes.byref(reader), ctypes.byref(inside))
        values = list(self._values(inside))
        if code == _ARRAY:
            kind = self._d.dbus_message_iter_get_element_type(ctypes.byref(reader))
            return dict(values) if kind == _ENTRY else values
        return values[0] if code == _VARIANT else tuple(values)

    # Writing ----------------------------------------------------------------------------------------

    def _append(self, writer: "_Iter", kind: str, value: Any) -> None:
        if basic := _BASIC.get(kind):
            held = basic(value.encode() if isinstance(value, str) else value)
            self._d.dbus_message_iter_append_basic(
                ctypes.byref(writer), ctypes.c_int(ord(kind)), ctypes.byref(held)
            )
        elif kind == "a{sv}":
            with_entries = self._open(writer, _ARRAY, "{sv}")
            for key, each in value.items():
                entry = self._open(with_entries, _ENTRY, "")
                self._append(entry, "s", key)
                inside = self._open(entry, _VARIANT, "s")
                self._append(inside, "s", each)
                self._close(entry, inside)
                self._close(with_entries, entry)
            self._close(writer, with_entries)
        elif kind.startswith("a"):
            elements = self._open(writer, _ARRAY, kind[1:])
            for each in value:
                self._append(elements, kind[1:], each)
            self._close(writer, elements)
        else:
            structure = self._open(writer, _STRUCTURE, "")
            for part, each in zip(_complete_types(kind[1:-1]), value, strict=True):
                self._append(structure, part, each)
            self._close(writer, structure)

    def _open(self, writer: "_Iter", code: int, content: str) -> "_Iter":
        inside = _Iter()
        self._d.dbus_message_iter_open_container(
            ctypes.byref(writer), code, content.encode() or None, ctypes.byref(inside)
        )
        return inside

    def _close(self, writer: "_Iter", inside: "_Iter") -> None:
        self._d.dbus_message_iter_close_container(ctypes.byref(writer), ctypes.byref(inside))


class _Iter(ctypes.Structure):
    """DBusMessageIter, which is 72 bytes of nobody's concern."""

    _fields_ = (("private", ctypes.c_uint64 * 16),)


def _address() -> str:
    """Where the bus of this session listens. Raises OSError where there is none.

    libdbus would start one otherwise, which nobody else could hear.
    """
    if address := os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return address
    socket = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / "bus"
    if socket.is_absolute() and socket.is_socket():
        return f"unix:path={socket}"
    raise OSError("this session has no bus")


def _complete_types(signature: str) -> list[str]:
    """ "sa{sv}(su)" -> "s", "a{sv}", "(su)"."""
    types, depth, begun = [], 0, ""
    for sign in signature:
        begun += sign
        depth += (sign in "({") - (sign in ")}")
        if depth == 0 and sign != "a":
            types.append(begun)
            begun = ""
    return types


def _text(value: bytes | None) -> str:
    return (value or b"").decode()


@cache
def _library() -> ctypes.CDLL:
    """libdbus with the types of what is called. Raises OSError where it is not there."""
    dbus = ctypes.CDLL("libdbus-1.so.3")
    handle, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    for name, result, arguments in (
        ("dbus_connection_open_private", handle, (text, handle)),
        ("dbus_bus_register", number, (handle, handle)),
        ("dbus_bus_get_unique_name", text, (handle,)),
        ("dbus_bus_add_match", None, (handle, text, handle)),
        ("dbus_connection_set_exit_on_disconnect", None, (handle, number)),
        ("dbus_connection_get_unix_fd", number, (handle, handle)),
        ("dbus_connection_send", number, (handle, handle, handle)),
        ("dbus_connection_flush", None, (handle,)),
        ("dbus_connection_read_write", number, (handle, number)),
        ("dbus_connection_pop_message", handle, (handle,)),
        ("dbus_connection_close", None, (handle,)),
        ("dbus_connection_unref", None, (handle,)),
        ("dbus_message_new_method_call", handle, (text, text, text, text)),
        ("dbus_message_unref", None, (handle,)),
        ("dbus_message_get_type", number, (handle,)),
        ("dbus_message_get_path", text, (handle,)),
        ("dbus_message_get_member", text, (handle,)),
        ("dbus_message_get_error_name", text, (handle,)),
        ("dbus_message_get_reply_serial", ctypes.c_uint32, (handle,)),
        ("dbus_message_iter_init", number, (handle, handle)),
        ("dbus_message_iter_init_append", None, (handle, handle)),
        ("dbus_message_iter_get_arg_type", number, (handle,)),
        ("dbus_message_iter_get_element_type", number, (handle,)),
        ("dbus_message_iter_get_basic", None, (handle, handle)),
        ("dbus_message_iter_next", number, (handle,)),
        ("dbus_message_iter_recurse", None, (handle, handle)),
        ("dbus_message_iter_append_basic", number, (handle, number, handle)),
        ("dbus_message_iter_open_container", number, (handle, number, text, handle)),
        ("dbus_message_iter_close_container", number, (handle, handle)),
    ):
        function = getattr(dbus, name)
        function.restype, function.argtypes = result, arguments
    return dbus
