"""The D-Bus protocol byte by byte, so that no library of it is needed.

https://dbus.freedesktop.org/doc/dbus-specification.html
"""

import struct
from typing import Any

_FIXED = {"y": "B", "b": "I", "n": "h", "q": "H", "i": "i", "u": "I", "x": "q", "t": "Q", "d": "d"}
_ALIGNED = {"y": 1, "g": 1, "v": 1, "n": 2, "q": 2, "x": 8, "t": 8, "d": 8, "(": 8, "{": 8}
CALL, ANSWER, ERROR, SIGNAL = 1, 2, 3, 4  # kinds of message
# Fields of a header.
PATH, INTERFACE, MEMBER, ERROR_NAME, REPLY_TO, DESTINATION, SENDER, SIGNATURE = 1, 2, 3, 4, 5, 6, 7, 8
_FIELDS = {
    PATH: "o",
    INTERFACE: "s",
    MEMBER: "s",
    ERROR_NAME: "s",
    REPLY_TO: "u",
    DESTINATION: "s",
    SENDER: "s",
}


def message(kind: int, serial: int, fields: dict[int, Any], signature: str, body: list[Any]) -> bytes:
    content = bytearray()
    for each, value in zip(_types(signature), body, strict=True):
        _write(content, each, value)
    head = [(code, (_FIELDS[code], value)) for code, value in fields.items()]
    if signature:
        head.append((SIGNATURE, ("g", signature)))
    data = bytearray(struct.pack("<BBBBII", ord("l"), kind, 0, 1, len(content), serial))
    _write(data, "a(yv)", head)
    _pad(data, 8)
    return bytes(data + content)


def read_message(header: bytes, stream: Any) -> tuple[int, int, dict[int, Any], list[Any]]:
    """Kind, serial, header fields and arguments of the message whose first 16 bytes these are."""
    order, kind, _flags, _version, length, serial, fields_length = struct.unpack("<cBBBIII", header)
    assert order == b"l"
    rest = fields_length + -fields_length % 8
    data = header + stream.read(rest + length)
    fields, _ = _read(data[: 16 + rest], "a(yv)", 12)
    named = dict(fields)
    body, at, arguments = data[16 + rest :], 0, []
    for each in _types(named.get(SIGNATURE, "")):
        value, at = _read(body, each, at)
        arguments.append(value)
    return kind, serial, named, arguments


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
