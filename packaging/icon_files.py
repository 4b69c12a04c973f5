"""The pictures in resources/app-icon as the one file that Windows (.ico) and macOS (.icns) want.

Both formats are a list of sizes around whole PNG files.
"""

import struct
from pathlib import Path

PICTURES = Path(__file__).resolve().parents[1] / "resources" / "app-icon"
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def ico() -> bytes:
    """All sizes that Windows shows somewhere."""
    pictures = [(size, _png(size)) for size in _ICO_SIZES]
    place = 6 + 16 * len(pictures)
    heads = [struct.pack("<HHH", 0, 1, len(pictures))]
    for size, data in pictures:
        # A size of 256 is written as 0.
        heads.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place))
        place += len(data)
    return b"".join([*heads, *(data for _size, data in pictures)])


def icns() -> bytes:
    """All sizes that macOS shows somewhere."""
    parts = []
    for size, kind in _ICNS_KINDS.items():
        data = _png(size)
        parts.append(struct.pack(">4sI", kind, 8 + len(data)) + data)
    body = b"".join(parts)
    return struct.pack(">4sI", b"icns", 8 + len(body)) + body


def _png(size: int) -> bytes:
    return (PICTURES / f"inglenook-{size}.png").read_bytes()
