"""The program's picture for Windows and macOS: read back by Qt, or by its own list of parts."""

import struct
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImageReader

from tests.packaging.scripts import script

icon_files: Any = script("icon_files")


def test_windows_finds_every_size_in_the_file() -> None:
    buffer = QBuffer()
    buffer.setData(QByteArray(icon_files.ico()))
    reader = QImageReader(buffer, QByteArray(b"ico"))
    sizes = []
    for index in range(reader.imageCount()):
        assert reader.jumpToImage(index)
        image = reader.read()
        assert not image.isNull()
        sizes.append(image.width())
    assert sizes == [16, 24, 32, 48, 64, 128, 256]


def test_the_parts_of_the_file_for_macos_fill_it() -> None:
    data = icon_files.icns()
    name, size = struct.unpack_from(">4sI", data)
    assert (name, size) == (b"icns", len(data))
    place, kinds = 8, []
    while place < len(data):
        kind, size = struct.unpack_from(">4sI", data, place)
        assert data[place + 8 :].startswith(b"\x89PNG")
        kinds.append(kind)
        place += size
    assert place == len(data) and len(kinds) == 6
