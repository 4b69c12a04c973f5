"""A key of the whole desktop on X11: grabbed on the root window, over a connection of our own.

Qt's connection is left alone: its events, errors and grabs are its own affair. libxcb, which Qt needs
for its windows as well, is called with ctypes; every structure below is as <xcb/xproto.h> declares it.
"""

import ctypes
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtWidgets import QWidget

from inglenook.core.errors import UserError
from inglenook.core.language import tr
from inglenook.ui.hint_button import shortcut_hint
from inglenook.ui.key_combination import Combination
from inglenook.ui.keysyms import keysym

log = logging.getLogger(__name__)

_SHIFT, _LOCK, _CONTROL, _MOD1, _MOD4 = 1, 2, 4, 8, 64
_ALL_MODIFIERS = 0xFF
_KEY_PRESS, _KEY_RELEASE, _CLIENT_MESSAGE, _MAPPING_NOTIFY = 2, 3, 33, 34
_GRAB_ASYNC = 1
_BAD_ACCESS = 10
_SUBSTRUCTURE = 0x80000 | 0x100000  # what a window manager listens for on the root window
_AGAIN_MS = 100  # a new keyboard layout is told in many pieces
_REPEAT_MS = 5  # a key that is held down is told as released and pressed again at once

_ALT, _SUPER, _NUM_LOCK, _SCROLL_LOCK = (0xFFE9, 0xFFEA), (0xFFEB, 0xFFEC), (0xFF7F,), (0xFF14,)


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _Setup(ctypes.Structure):
    _fields_ = (
        ("status_to_length", ctypes.c_uint8 * 8),
        ("release_to_buffer", ctypes.c_uint32 * 4),
        ("vendor_and_request_length", ctypes.c_uint16 * 2),
        ("roots_to_scanline", ctypes.c_uint8 * 6),
        ("min_keycode", ctypes.c_uint8),
        ("max_keycode", ctypes.c_uint8),
    )


class _Reply(ctypes.Structure):
    """Of both mappings: the header, then `length` times four bytes."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("width", ctypes.c_uint8),  # keysyms per keycode, or keycodes per modifier
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),  # in the answer to intern_atom
        ("unused", ctypes.c_uint8 * 20),
    )


class _Event(ctypes.Structure):
    """A key event; all kinds begin with these bytes."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("detail", ctypes.c_uint8),  # of a key its keycode, of an error its code
        ("sequence", ctypes.c_uint16),
        ("time", ctypes.c_uint32),
        ("windows", ctypes.c_uint32 * 3),
        ("places", ctypes.c_int16 * 4),
        ("state", ctypes.c_uint16),
        ("same_screen", ctypes.c_uint16),
    )


class _ClientMessage(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("format", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("window", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("data", ctypes.c_uint32 * 5),
    )


@dataclass(frozen=True, slots=True)
class _Keyboard:
    """Which key says what now, and which modifier does what."""

    first: int  # keycode
    width: int  # keysyms per keycode
    keysyms: tuple[int, ...]
    modifiers: tuple[frozenset[int], ...]  # of Shift, Lock, Control, Mod1 to Mod5: their keycodes

    def keycode(self, symbol: int) -> int:
        """The key that says this with the fewest modifiers; 0 where none does."""
        at = [place for place, each in enumerate(self.keysyms) if each == symbol]
        best = min(at, key=lambda place: (place % self.width, place), default=None)
        return 0 if best is None else self.first + best // self.width

    def modifier(self, symbols: tuple[int, ...], otherwise: int) -> int:
        """The bit of the modifier with one of these keys on it."""
        codes = {self.first + at // self.width for at, each in enumerate(self.keysyms) if each in symbols}
        return next((1 << bit for bit, keys in enumerate(self.modifiers) if keys & codes), otherwise)

    def locks(self) -> list[int]:
        """The bits that say nothing about what is held down."""
        found = {_LOCK, self.modifier(_NUM_LOCK, 0), self.modifier(_SCROLL_LOCK, 0)}
        return sorted(found - {0})


class X11Shortcut(QObject):
    """GUI thread. One combination at a time; `close` gives it back."""

    activated = Signal(str)  # always ""
    told = Signal(str, str)  # why the keys cannot be had, or ""; and how they are written while they are ours

    asks_the_person = False  # a grab is silent

    def __init__(self, parent: QObject | None = None, display: str = "") -> None:
        """`display`: another than the one that the environment names. Raises OSError where there is none."""
        super().__init__(parent)
        self._x = _library()
        screen = ctypes.c_int()
        self._connection = self._x.xcb_connect(display.encode() or None, ctypes.byref(screen))
        if self._x.xcb_connection_has_error(self._connection):
            self._x.xcb_disconnect(self._connection)
            raise OSError("no X display answers")
        self._root = self._root_of(screen.value)
        self._wanted: tuple[Combination, str] | None = None
        self._held: list[tuple[int, int]] = []  # keycode, modifiers
        self._released_at = self._pressed_at = 0  # in the server's milliseconds
        self._notifier = QSocketNotifier(
            self._x.xcb_get_file_descriptor(self._connection), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._read)
        self._again = QTimer(self, interval=_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._grab_again)

    def grab(self, wanted: Combination, keys: str) -> None:
        """Take this combination, in the place of the one before; `told` says what came of it."""
        self.release()
        self._wanted = wanted, keys
        self._grab_again()

    def release(self) -> None:
        """Give the keys back."""
        self._wanted = None
        self._ungrab()

    def close(self) -> None:
        """Give the keys and the connection back."""
        if self._connection:
            self._again.stop()
            self._notifier.setEnabled(False)
            self._x.xcb_disconnect(self._connection)
            self._connection = None

    def bring_to_front(self, window: QWidget) -> None:
        """Have this window activated as what the key was pressed for.

        Qt's own wish bears the time of the last event it has seen, which is older than the last key in
        the program that is in front: window managers take that for a window that pushes in.
        """
        name = b"_NET_ACTIVE_WINDOW"
        cookie = self._x.xcb_intern_atom(self._connection, 0, len(name), name)
        reply = self._x.xcb_intern_atom_reply(self._connection, cookie, None)
        if not reply:
            return
        message = _ClientMessage(_CLIENT_MESSAGE, 32, 0, int(window.winId()), reply.contents.atom)
        self._x.free(reply)
        message.data[0], message.data[1] = 1, self._pressed_at  # from a program, at this time
        self._x.xcb_send_event(self._connection, 0, self._root, _SUBSTRUCTURE, ctypes.byref(message))
        self._x.xcb_flush(self._connection)

    # Grabbing ---------------------------------------------------------------------------------------

    def _grab_again(self) -> None:
        """Take what is wanted, as the keyboard is now."""
        if self._wanted is None or self._connection is None:
            return
        wanted, keys = self._wanted
        try:
            needed = self._places(wanted)
            if needed != self._held:
                self._ungrab()
                self._grab(needed, keys)
        except UserError as error:
            self._ungrab()
            self.told.emit(str(error), "")
        else:
            self.told.emit("", shortcut_hint(keys))
        self._read()  # what came while answers were waited for

    def _places(self, wanted: Combination) -> list[tuple[int, int]]:
        """Keycode and modifiers, for every state of the lock keys."""
        keyboard = self._keyboard()
        symbol = keysym(wanted.key)
        keycode = keyboard.keycode(symbol) if symbol else 0
        if not keycode:
            raise UserError(tr("This keyboard has no such key. Choose other keys."))
        modifiers = (
            _SHIFT * wanted.shift
            | _CONTROL * wanted.ctrl
            | (keyboard.modifier(_ALT, _MOD1) if wanted.alt else 0)
            | (keyboard.modifier(_SUPER, _MOD4) if wanted.meta else 0)
        )
        return [(keycode, modifiers | locks) for locks in _unions(keyboard.locks())]

    def _grab(self, places: list[tuple[int, int]], keys: str) -> None:
        """Take all of these or none. Raises UserError where another program has one."""
        cookies = [
            self._x.xcb_grab_key_checked(
                self._connection, 0, self._root, modifiers, keycode, _GRAB_ASYNC, _GRAB_ASYNC
            )
            for keycode, modifiers in places
        ]
        errors = [self._x.xcb_request_check(self._connection, cookie) for cookie in cookies]
        codes = {error.contents.detail for error in errors if error}
        for error in filter(None, errors):
            self._x.free(error)
        self._held = [place for place, error in zip(places, errors, strict=True) if not error]
        if codes:
            log.info("keys refused by the X server, errors %s", codes)
        if _BAD_ACCESS in codes:
            shown = shortcut_hint(keys)
            raise UserError(tr("Another program has the keys {keys}. Choose others.", keys=shown))
        if codes or self._x.xcb_connection_has_error(self._connection):
            raise UserError(tr("The desktop did not give these keys. Choose others."))

    def _ungrab(self) -> None:
        if self._connection is None:
            return
        for keycode, modifiers in self._held:
            self._x.xcb_ungrab_key(self._connection, keycode, self._root, modifiers)
        self._held = []
        self._x.xcb_flush(self._connection)

    def _keyboard(self) -> _Keyboard:
        """Raises UserError where the server does not say."""
        setup = self._x.xcb_get_setup(self._connection).contents
        count = setup.max_keycode - setup.min_keycode + 1
        keys = self._x.xcb_get_keyboard_mapping(self._connection, setup.min_keycode, count)
        bits = self._x.xcb_get_modifier_mapping(self._connection)
        mapping = self._x.xcb_get_keyboard_mapping_reply(self._connection, keys, None)
        modifiers = self._x.xcb_get_modifier_mapping_reply(self._connection, bits, None)
        try:
            if not mapping or not modifiers:
                raise UserError(tr("The desktop did not give these keys. Choose others."))
            width = modifiers.contents.width
            codes = _words(modifiers, ctypes.c_uint8, 8 * width)
            return _Keyboard(
                first=setup.min_keycode,
                width=mapping.contents.width,
                keysyms=tuple(_words(mapping, ctypes.c_uint32, mapping.contents.length)),
                modifiers=tuple(frozenset(codes[bit * width : (bit + 1) * width]) - {0} for bit in range(8)),
            )
        finally:
            self._x.free(mapping)
            self._x.free(modifiers)

    def _root_of(self, screen: int) -> int:
        screens = self._x.xcb_setup_roots_iterator(self._x.xcb_get_setup(self._connection))
        for _ in range(screen):
            self._x.xcb_screen_next(ctypes.byref(screens))
        return ctypes.c_uint32.from_address(screens.data).value

    # Events -----------------------------------------------------------------------------------------

    def _read(self) -> None:
        # Whoever hears of a key may close this.
        while self._connection and (at := self._x.xcb_poll_for_event(self._connection)):
            event = _Event.from_buffer_copy(at.contents)
            self._x.free(at)
            kind = event.response_type & 0x7F
            if kind == _MAPPING_NOTIFY:
                self._again.start()
            elif kind == _KEY_RELEASE:
                self._released_at = event.time
            elif kind == _KEY_PRESS and (event.detail, event.state & _ALL_MODIFIERS) in self._held:
                self._on_press(event.time)
        if self._connection and self._x.xcb_connection_has_error(self._connection):
            self._notifier.setEnabled(False)

    def _on_press(self, time: int) -> None:
        is_repeat = 0 <= time - self._released_at < _REPEAT_MS
        if not is_repeat:
            self._pressed_at = time
            self.activated.emit("")


def _unions(bits: list[int]) -> Iterator[int]:
    """The union of every choice of these bits."""
    for count in range(len(bits) + 1):
        for chosen in combinations(bits, count):
            yield sum(chosen)


def _words(reply: "ctypes._Pointer[_Reply]", kind: Any, count: int) -> list[int]:
    """What follows the header of a reply."""
    after = ctypes.addressof(reply.contents) + ctypes.sizeof(_Reply)
    return list((kind * count).from_address(after))


@cache
def _library() -> ctypes.CDLL:
    """libxcb with the types of what is called. Raises OSError where it is not there."""
    xcb = ctypes.CDLL("libxcb.so.1")
    connection, window = ctypes.c_void_p, ctypes.c_uint32
    byte, short = ctypes.c_uint8, ctypes.c_uint16
    setup, reply = ctypes.POINTER(_Setup), ctypes.POINTER(_Reply)
    event = ctypes.POINTER(_Event)
    for name, result, arguments in (
        ("xcb_connect", connection, (ctypes.c_char_p, ctypes.POINTER(ctypes.c_int))),
        ("xcb_disconnect", None, (connection,)),
        ("xcb_connection_has_error", ctypes.c_int, (connection,)),
        ("xcb_get_file_descriptor", ctypes.c_int, (connection,)),
        ("xcb_flush", ctypes.c_int, (connection,)),
        ("xcb_get_setup", setup, (connection,)),
        ("xcb_setup_roots_iterator", _Screens, (setup,)),
        ("xcb_screen_next", None, (ctypes.POINTER(_Screens),)),
        ("xcb_get_keyboard_mapping", _Cookie, (connection, byte, byte)),
        ("xcb_get_keyboard_mapping_reply", reply, (connection, _Cookie, ctypes.c_void_p)),
        ("xcb_get_modifier_mapping", _Cookie, (connection,)),
        ("xcb_get_modifier_mapping_reply", reply, (connection, _Cookie, ctypes.c_void_p)),
        ("xcb_intern_atom", _Cookie, (connection, byte, short, ctypes.c_char_p)),
        ("xcb_intern_atom_reply", reply, (connection, _Cookie, ctypes.c_void_p)),
        ("xcb_grab_key_checked", _Cookie, (connection, byte, window, short, byte, byte, byte)),
        ("xcb_request_check", event, (connection, _Cookie)),
        ("xcb_ungrab_key", _Cookie, (connection, byte, window, short)),
        ("xcb_poll_for_event", event, (connection,)),
        ("xcb_send_event", _Cookie, (connection, byte, window, ctypes.c_uint32, ctypes.c_void_p)),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    # What libxcb hands out is freed by the C library that it uses itself.
    free = ctypes.CDLL(None).free
    free.restype, free.argtypes = None, (ctypes.c_void_p,)
    setattr(xcb, "free", free)  # noqa: B010  # a library has no such attribute of its own
    return xcb
