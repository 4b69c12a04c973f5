"""Says on the desktop that a reply or a download is finished, while another program is in front.

Never with a word of a reply: a notification may be read on a locked screen, and desktops keep them.
The tray says it where there is one (Qt knows how on every system), else the desktop portal of Linux
does; the task bar marks the window in any case.
https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Notification.html
"""

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from inglenook.core.chat import is_in_memory
from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.jobs.conversations import ChatState, Conversations
from inglenook.ui.chat_list_model import shown_title
from inglenook.ui.tray import Tray

_PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Notification"


class DesktopNotification(QObject):
    """One at a time: the newest takes the place of the one before. GUI thread.

    `is_wanted` is asked each time: the setting "Notify when a reply is finished".
    """

    clicked = Signal(object)  # the chat's id, or what else `tell` was given

    def __init__(self, window: QWidget, tray: Tray, is_wanted: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._tray, self._is_wanted = window, tray, is_wanted
        self._about: object = None
        self._is_listening = False
        tray.notice_clicked.connect(self._on_clicked)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.applicationStateChanged.connect(self._on_state_changed)

    def follow(self, conversations: Conversations) -> None:
        """Tell of every reply that ends where nobody looks."""

        def on_state(chat_id: int, state: object) -> None:
            if state is ChatState.NEW:
                # The title of a chat that is kept nowhere is kept by no desktop either.
                chat = conversations.store_for(chat_id).chat(chat_id)
                self.tell(tr("Reply finished"), "" if is_in_memory(chat_id) else shown_title(chat), chat_id)

        conversations.state_changed.connect(on_state)

    def tell(self, what: str, of: str, about: object = None) -> bool:
        """Say it ("Download finished", the model's name), unless the program is in front or the person
        wants none; whether it was said. `about` comes back with `clicked`."""
        if not self._is_wanted() or _is_in_front():
            return False
        self.say(what, of, about)
        return True

    def say(self, what: str, of: str, about: object = None) -> None:
        """The same whatever the person wants of such notices: for what must be known."""
        self._about = about
        of = one_line(of, 80)
        QApplication.alert(self._window)
        if self._tray.is_possible():
            self._tray.tell(what, of)
        elif sys.platform == "linux":
            self._tell_by_portal(what, of)

    def withdraw(self) -> None:
        """Take it away: it was read, or what it is about is in front."""
        self._tray.withdraw()

    def _tell_by_portal(self, what: str, of: str) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        if not self._is_listening:
            self._is_listening = True
            # As SLOT() writes it; PySide takes a str here, though it says bytes.
            slot: Any = "1on_portal_action(QString,QString,QVariantList)"
            bus.connect(_PORTAL, _PATH, _INTERFACE, "ActionInvoked", self, slot)
        said = QDBusMessage.createMethodCall(_PORTAL, _PATH, _INTERFACE, "AddNotification")
        said.setArguments(["reply", {"title": what, "body": of, "default-action": "open"}])
        bus.asyncCall(said)  # a desktop without a portal answers with an error, which nobody waits for

    @Slot(str, str, "QVariantList")
    def on_portal_action(self, _id: str, _action: str, _parameters: object) -> None:
        """The portal tells of a click."""
        self._on_clicked()

    def _on_clicked(self) -> None:
        self.withdraw()
        self.clicked.emit(self._about)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.withdraw()


def _is_in_front() -> bool:
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
