"""Keys as X11 and Wayland call them. Linux only: libxkbcommon, which Qt needs for its windows as well."""

import ctypes
from functools import cache

from PySide6.QtCore import Qt

# https://xkbcommon.org/doc/current/xkbcommon-keysyms_8h.html
_WITHOUT_A_SIGN: dict[int, int] = {
    Qt.Key.Key_Backspace: 0xFF08,
    Qt.Key.Key_Tab: 0xFF09,
    Qt.Key.Key_Backtab: 0xFF09,
    Qt.Key.Key_Return: 0xFF0D,
    Qt.Key.Key_Enter: 0xFF8D,
    Qt.Key.Key_Pause: 0xFF13,
    Qt.Key.Key_ScrollLock: 0xFF14,
    Qt.Key.Key_Escape: 0xFF1B,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Down: 0xFF54,
    Qt.Key.Key_PageUp: 0xFF55,
    Qt.Key.Key_PageDown: 0xFF56,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_Print: 0xFF61,
    Qt.Key.Key_Insert: 0xFF63,
    Qt.Key.Key_Menu: 0xFF67,
    Qt.Key.Key_Delete: 0xFFFF,
}
_F1 = 0xFFBE
_LONGEST_NAME = 64


@cache
def _library() -> ctypes.CDLL:
    return ctypes.CDLL("libxkbcommon.so.0")


def keysym(key: int) -> int:
    """The keysym of a Qt.Key, of a letter the small one; 0 where it has none.

    Raises OSError where the library is not there.
    """
    if Qt.Key.Key_F1.value <= key <= Qt.Key.Key_F35.value:
        return _F1 + key - Qt.Key.Key_F1.value
    if key < Qt.Key.Key_Escape.value:  # a sign, by its place in Unicode
        sign = chr(key).lower()
        return int(_library().xkb_utf32_to_keysym(ctypes.c_uint32(ord(sign[0]))))
    return _WITHOUT_A_SIGN.get(key, 0)


def keysym_name(symbol: int) -> str:
    """What it is called in xkbcommon-keysyms.h, such as "space". Raises OSError as `keysym`."""
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    length = _library().xkb_keysym_get_name(ctypes.c_uint32(symbol), name, ctypes.c_size_t(_LONGEST_NAME))
    return name.value.decode("ascii") if length > 0 else ""
