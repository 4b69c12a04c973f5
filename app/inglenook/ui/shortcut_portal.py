"""A key of the whole desktop on Wayland: asked of the desktop portal, which asks the person.

The desktop has the last word: it may give other keys, and shows how they are written.
https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html
"""

import itertools
import logging
import os
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inglenook.core.language import mark, tr
from inglenook.core.text import one_line
from inglenook.ui.hint_button import shortcut_hint
from inglenook.ui.key_combination import Combination
from inglenook.ui.keysyms import keysym, keysym_name
from inglenook.ui.session_bus import Message, SessionBus

log = logging.getLogger(__name__)

NO_KEYS = mark(
    "This desktop does not let programs have a key of their own. "
    "Give “inglenook --quick-chat” a key in the settings of your system."
)

_PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REGISTRY = "org.freedesktop.host.portal.Registry"
_SESSION = "org.freedesktop.portal.Session"
_PROGRAM = "inglenook"  # its desktop file
_ID = "quick-chat"
_DECLINED = 1  # the code of an answer
_LONGEST_KEYS = 60


class PortalShortcut(QObject):
    """GUI thread; nothing is waited for. One combination at a time; `close` gives it back."""

    activated = Signal(str)  # the token that lets a window come to the front, or ""
    told = Signal(str, str)  # why the keys cannot be had, or ""; and how they are written while they are ours

    asks_the_person = True

    def __init__(self, parent: QObject | None = None) -> None:
        """Raises OSError where this session has no bus."""
        super().__init__(parent)
        self._bus = SessionBus(self)
        self._bus.received.connect(self._on_message)
        self._bus.lost.connect(lambda: self._refuse(tr(NO_KEYS)))
        self._tokens = itertools.count(1)
        self._answers: dict[str, Callable[[Mapping[str, Any]], None]] = {}  # by the path of their request
        self._calls: set[int] = set()  # whose failure means that there are no keys
        self._wanted: tuple[Combination, str] | None = None
        self._session = ""
        for interface in ("org.freedesktop.portal.Request", _SESSION, _SHORTCUTS):
            self._bus.listen(f"type='signal',sender='{_PORTAL}',interface='{interface}'")
        # Programs outside a sandbox say who they are; a portal that does not know this guesses.
        self._bus.call(_PORTAL, _PATH, _REGISTRY, "Register", "sa{sv}", _PROGRAM, {})

    def grab(self, wanted: Combination, keys: str) -> None:
        """Ask for this combination, in the place of the one before; `told` says what came of it."""
        self.release()
        self._wanted = wanted, keys
        token = self._await(self._on_session)
        self._call("CreateSession", "a{sv}", {"handle_token": token, "session_handle_token": token})

    def release(self) -> None:
        """Give the keys back."""
        if self._session:
            self._bus.call(_PORTAL, self._session, _SESSION, "Close", "")
        self._wanted, self._session = None, ""
        self._answers.clear()
        self._calls.clear()

    def close(self) -> None:
        """Give the keys and the connection back."""
        self._bus.close()

    def bring_to_front(self, window: QWidget) -> None:
        """What the token is for, Qt does where the window is activated."""

    # Asking -----------------------------------------------------------------------------------------

    def _await(self, then: Callable[[Mapping[str, Any]], None]) -> str:
        """The token of a new request; `then` gets its answer."""
        token = f"inglenook{os.getpid()}_{next(self._tokens)}"
        sender = self._bus.name.removeprefix(":").replace(".", "_")
        self._answers[f"{_PATH}/request/{sender}/{token}"] = then
        return token

    def _call(self, member: str, signature: str, *arguments: Any) -> None:
        self._calls.add(self._bus.call(_PORTAL, _PATH, _SHORTCUTS, member, signature, *arguments))

    def _on_session(self, results: Mapping[str, Any]) -> None:
        assert self._wanted
        wanted, keys = self._wanted
        try:
            trigger = _trigger(wanted)
        except OSError as error:
            log.warning("the keys cannot be named: %s", error)
            trigger = ""
        self._session = str(results.get("session_handle", ""))
        described = {"description": tr("Quick chat")}
        if trigger:
            described["preferred_trigger"] = trigger
        token = self._await(lambda results: self._on_bound(results, keys))
        options = {"handle_token": token}
        signature = "oa(sa{sv})sa{sv}"
        self._call("BindShortcuts", signature, self._session, [(_ID, described)], "", options)

    def _on_bound(self, results: Mapping[str, Any], keys: str) -> None:
        bound = _ours(results.get("shortcuts"))
        if bound is None:
            self._refuse(tr("The desktop did not give these keys. Choose others in its settings."))
        else:
            self.told.emit("", bound or shortcut_hint(keys))

    def _refuse(self, sentence: str) -> None:
        if self._wanted:
            self.release()
            self.told.emit(sentence, "")

    # Hearing ----------------------------------------------------------------------------------------

    def _on_message(self, message: Message) -> None:
        match message:
            case Message(kind="error", answers=call) if call in self._calls:
                log.info("the desktop gives no keys: %s", message.member)
                self._refuse(tr(NO_KEYS))
            case Message(kind="signal", member="Response", arguments=[int(code), dict(results)]):
                if then := self._answers.pop(message.path, None):
                    self._on_answer(code, results, then)
            case Message(kind="signal", member="Activated", arguments=[session, shortcut, _, dict(options)]):
                if (session, shortcut) == (self._session, _ID):
                    self.activated.emit(str(options.get("activation_token", "")))
            case Message(kind="signal", member="ShortcutsChanged", arguments=[session, shortcuts]):
                if session == self._session and (shown := _ours(shortcuts)):
                    self.told.emit("", shown)
            case Message(kind="signal", member="Closed", path=path) if path == self._session and path:
                self._session = ""
                self._refuse(tr("The desktop has taken the keys back."))

    def _on_answer(
        self, code: int, results: Mapping[str, Any], then: Callable[[Mapping[str, Any]], None]
    ) -> None:
        if code == 0:
            then(results)
        elif code == _DECLINED:
            self._refuse(tr("The keys were not allowed. You can allow them in the settings of your desktop."))
        else:
            self._refuse(tr(NO_KEYS))


def _ours(shortcuts: object) -> str | None:
    """How the desktop writes our keys, "" where it does not say; None where they are not bound."""
    for each in shortcuts if isinstance(shortcuts, Iterable) else ():
        match each:
            case (str(name), dict(facts)) if name == _ID:
                return one_line(str(facts.get("trigger_description", "")), _LONGEST_KEYS)
    return None


def _trigger(wanted: Combination) -> str:
    """As https://specifications.freedesktop.org/shortcuts/latest writes it: "CTRL+ALT+space"; "" for none.

    Raises OSError where the names of keys are not to be had.
    """
    name = keysym_name(keysym(wanted.key))
    modifiers = (
        ("CTRL", wanted.ctrl),
        ("ALT", wanted.alt),
        ("SHIFT", wanted.shift),
        ("LOGO", wanted.meta),
    )
    return "+".join([*(word for word, is_held in modifiers if is_held), name]) if name else ""
