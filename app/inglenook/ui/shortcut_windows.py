"""A key of the whole desktop on Windows: RegisterHotKey, whose message comes to this thread.

Written by what the documentation says; it has never run on a Windows machine.
https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerhotkey
"""

import ctypes
import sys

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from inglenook.core.language import tr
from inglenook.ui.hint_button import shortcut_hint
from inglenook.ui.key_combination import Combination

_ID = 1
_WM_HOTKEY = 0x0312
_ALT, _CONTROL, _SHIFT, _WINDOWS, _NO_REPEAT = 1, 2, 4, 8, 0x4000
_TAKEN = 1409  # ERROR_HOTKEY_ALREADY_REGISTERED
_F1 = 0x70
_VIRTUAL_KEYS: dict[int, int] = {
    Qt.Key.Key_Backspace: 0x08,
    Qt.Key.Key_Tab: 0x09,
    Qt.Key.Key_Return: 0x0D,
    Qt.Key.Key_Escape: 0x1B,
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_PageUp: 0x21,
    Qt.Key.Key_PageDown: 0x22,
    Qt.Key.Key_End: 0x23,
    Qt.Key.Key_Home: 0x24,
    Qt.Key.Key_Left: 0x25,
    Qt.Key.Key_Up: 0x26,
    Qt.Key.Key_Right: 0x27,
    Qt.Key.Key_Down: 0x28,
    Qt.Key.Key_Insert: 0x2D,
    Qt.Key.Key_Delete: 0x2E,
}


class _Msg(ctypes.Structure):
    """MSG, as far as it is read."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("wParam", ctypes.c_size_t),
        ("lParam", ctypes.c_ssize_t),
    )


class WindowsShortcut(QObject):
    """GUI thread. One combination at a time; `close` gives it back."""

    activated = Signal(str)  # always ""
    told = Signal(str, str)  # why the keys cannot be had, or ""; and how they are written while they are ours

    asks_the_person = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        assert sys.platform == "win32"
        self._user32 = ctypes.WinDLL("user32", use_last_error=True)
        self._filter = _Filter(self)
        app = QCoreApplication.instance()
        assert app is not None
        app.installNativeEventFilter(self._filter)

    def grab(self, wanted: Combination, keys: str) -> None:
        """Take this combination, in the place of the one before; `told` says what came of it."""
        self.release()
        assert sys.platform == "win32"
        modifiers = (
            _NO_REPEAT
            | _CONTROL * wanted.ctrl
            | _ALT * wanted.alt
            | _SHIFT * wanted.shift
            | _WINDOWS * wanted.meta
        )
        code = self._virtual_key(wanted.key)
        if not code:
            self.told.emit(tr("This keyboard has no such key. Choose other keys."), "")
        elif self._user32.RegisterHotKey(None, _ID, modifiers, code):
            self.told.emit("", shortcut_hint(keys))
        elif ctypes.get_last_error() == _TAKEN:
            shown = shortcut_hint(keys)
            self.told.emit(tr("Another program has the keys {keys}. Choose others.", keys=shown), "")
        else:
            self.told.emit(tr("The desktop did not give these keys. Choose others."), "")

    def release(self) -> None:
        """Give the keys back."""
        self._user32.UnregisterHotKey(None, _ID)

    def close(self) -> None:
        """Give the keys back and hear no more messages."""
        self.release()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self._filter)

    def bring_to_front(self, window: QWidget) -> None:
        """The program whose key was pressed may come to the front by itself."""

    def _virtual_key(self, key: int) -> int:
        if Qt.Key.Key_F1.value <= key <= Qt.Key.Key_F24.value:
            return _F1 + key - Qt.Key.Key_F1.value
        if code := _VIRTUAL_KEYS.get(key):
            return code
        if key > 0xFFFF:
            return 0
        found: int = self._user32.VkKeyScanW(ctypes.c_wchar(chr(key).lower()[0])) & 0xFFFF
        return 0 if found == 0xFFFF else found & 0xFF


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, shortcut: WindowsShortcut) -> None:
        super().__init__()
        self._shortcut = shortcut

    def nativeEventFilter(self, kind: QByteArray | bytes, message: int) -> tuple[bool, int]:
        if bytes(kind) == b"windows_generic_MSG":  # type: ignore[arg-type]
            msg = _Msg.from_address(int(message))
            if (msg.message, msg.wParam) == (_WM_HOTKEY, _ID):
                self._shortcut.activated.emit("")
                return True, 0
        return False, 0
