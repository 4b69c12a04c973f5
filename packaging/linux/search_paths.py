"""Takes folders of the building machine out of the places where libraries look for others.

Python's own extension modules may name the folder that Python was installed to (RUNPATH). On another
computer that folder is nobody's, or anybody's. What starts at the library itself ($ORIGIN) stays.
"""

import struct
from pathlib import Path

_DYNAMIC, _LOAD = 2, 1  # kinds of segments
_END, _STRINGS, _RPATH, _RUNPATH = 0, 5, 15, 29  # kinds of entries in the dynamic segment
_ENTRY = struct.Struct("<QQ")
_SEGMENT = struct.Struct("<IIQQQQQQ")


def clean(folder: Path) -> list[Path]:
    """Change the libraries below this folder that need it; which those were."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    return [path for path in files if _clean(path)]


def _clean(file: Path) -> bool:
    with file.open("rb") as opened:
        if opened.read(6) != b"\x7fELF\x02\x01":  # 64 bits, little end first
            return False
    data = bytearray(file.read_bytes())
    entries = _entries(data)
    kept = [entry for entry in entries if not _names_a_folder(data, entries, entry)]
    if kept == entries:
        return False
    place, size = _dynamic(data)
    table = b"".join(_ENTRY.pack(*entry) for entry in kept)
    data[place : place + size] = table.ljust(size, b"\0")
    file.write_bytes(data)
    return True


def _names_a_folder(data: bytes, entries: list[tuple[int, int]], entry: tuple[int, int]) -> bool:
    kind, value = entry
    if kind not in (_RPATH, _RUNPATH):
        return False
    begin = _offset(data, dict(entries)[_STRINGS]) + value
    paths = data[begin : data.index(b"\0", begin)].split(b":")
    return any(not path.startswith(b"$ORIGIN") for path in paths)


def _entries(data: bytes) -> list[tuple[int, int]]:
    place, size = _dynamic(data)
    found: list[tuple[int, int]] = []
    for kind, value in _ENTRY.iter_unpack(data[place : place + size]):
        if kind == _END:
            break
        found.append((kind, value))
    return found


def _dynamic(data: bytes) -> tuple[int, int]:
    """Where the dynamic segment lies in the file, and its length; nowhere in a program without one."""
    for kind, place, _address, size in _segments(data):
        if kind == _DYNAMIC:
            return place, size
    return 0, 0


def _offset(data: bytes, address: int) -> int:
    """The place in the file of what will be at this address."""
    for kind, place, begin, size in _segments(data):
        if kind == _LOAD and begin <= address < begin + size:
            return address - begin + place
    raise ValueError(f"nothing is loaded at {address:#x}")


def _segments(data: bytes) -> list[tuple[int, int, int, int]]:
    """Kind, place in the file, address and length of every segment."""
    (table,) = struct.unpack_from("<Q", data, 0x20)
    width, count = struct.unpack_from("<HH", data, 0x36)
    segments = [_SEGMENT.unpack_from(data, table + number * width) for number in range(count)]
    return [(kind, place, address, size) for kind, _, place, address, _, size, _, _ in segments]
