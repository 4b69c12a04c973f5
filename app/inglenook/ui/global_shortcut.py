"""One combination of keys that works whichever program is in front, as far as the desktop lets it.

How depends on the desktop: shortcut_x11, shortcut_portal (Wayland), shortcut_windows. To add one: a
class like `Backend`, and its case in `_backend`.
"""

import logging
import os
import sys
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from inglenook.core.errors import UserError
from inglenook.core.language import mark, tr
from inglenook.ui.key_combination import Combination, combination

log = logging.getLogger(__name__)

NOT_YET = mark("The desktop is asked for these keys when the quick chat is opened for the first time.")
NOT_ON_MAC = mark(
    "On macOS the quick chat has no keys of its own yet. It is in the menu of the window, under Quick chat."
)


class Backend(Protocol):
    """What a desktop can do."""

    activated: Any  # Signal(str): the keys were pressed; what lets a window come to the front, or ""
    told: Any  # Signal(str, str): why the keys cannot be had, or ""; how they are written while they are ours
    asks_the_person: bool  # the desktop opens a question of its own

    def grab(self, wanted: Combination, keys: str) -> None: ...
    def release(self) -> None: ...
    def close(self) -> None: ...
    def bring_to_front(self, window: QWidget) -> None: ...


class GlobalShortcut(QObject):
    """GUI thread. Whatever goes wrong is a sentence in `problem`."""

    activated = Signal(str)  # what lets a window come to the front on Wayland, or ""
    changed = Signal()  # `problem` or `shown`

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.problem = ""  # why the keys do not work, for the person; "" while they do, or none are wanted
        self.shown = ""  # how the keys are written while they work: "Ctrl Alt Space"
        self._keys = ""
        self._may_ask = False
        self._backend: Backend | None = None

    def set_keys(self, keys: str, *, may_ask: bool) -> None:
        """Use these keys, as Qt writes them portably; "" for none.

        `may_ask`: a desktop may open its own question about them now. Without, one that would is not asked.
        """
        if (keys, may_ask) == (self._keys, self._may_ask):
            return
        self._keys, self._may_ask = keys, may_ask
        if self._backend:
            self._backend.release()
        self._on_told("", "")
        if not keys:
            return
        try:
            wanted = combination(keys)
            backend = self._backend = self._backend or self._made()
        except UserError as error:
            self._on_told(str(error), "")
            return
        if backend.asks_the_person and not may_ask:
            self._on_told(tr(NOT_YET), "")
        else:
            backend.grab(wanted, keys)

    def bring_to_front(self, window: QWidget) -> None:
        """Have a visible window activated as what the keys were pressed for."""
        if self._backend:
            self._backend.bring_to_front(window)

    def close(self) -> None:
        """Give the keys back."""
        if self._backend:
            self._backend.close()
            self._backend = None

    def _made(self) -> Backend:
        """Raises UserError where this desktop has no such keys."""
        from inglenook.ui.shortcut_portal import NO_KEYS

        try:
            backend = _backend(self)
        except OSError as error:
            log.warning("no keys of the desktop: %s", error)
            raise UserError(tr(NO_KEYS)) from error
        backend.activated.connect(self.activated)
        backend.told.connect(self._on_told)
        return backend

    def _on_told(self, problem: str, shown: str) -> None:
        if (problem, shown) != (self.problem, self.shown):
            self.problem, self.shown = problem, shown
            self.changed.emit()


def _backend(parent: QObject) -> Backend:
    """That of this desktop. Raises OSError or UserError where it has none."""
    if sys.platform == "win32":
        from inglenook.ui.shortcut_windows import WindowsShortcut

        return WindowsShortcut(parent)
    if sys.platform == "darwin":
        raise UserError(tr(NOT_ON_MAC))
    # An X11 window on a Wayland desktop would hear keys only while another of them is in front.
    platform = QGuiApplication.platformName()
    if platform.startswith("wayland") or (platform == "xcb" and os.environ.get("WAYLAND_DISPLAY")):
        from inglenook.ui.shortcut_portal import PortalShortcut

        return PortalShortcut(parent)
    if platform == "xcb":
        from inglenook.ui.shortcut_x11 import X11Shortcut

        return X11Shortcut(parent)
    raise OSError(f"not on {platform}")
