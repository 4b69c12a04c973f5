"""The icon in the notification area: recent chats and the quick chat in its menu, and notices.

There is one icon. It stands there as long as the setting wants it, and for the time of a notice
otherwise. Where it stands, closing the window keeps the program running.
"""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.preferences import Preferences
from inglenook.ui.chat_list_model import shown_title

_CHATS = 8
_TITLE = 40  # characters
_SHOWN_MS = 8000
_SOON_MS = 500  # the menu may be that far behind


class Tray(QObject):
    """GUI thread."""

    new_chat_wanted = Signal()
    quick_chat_wanted = Signal()
    chat_wanted = Signal(int)
    show_wanted = Signal()
    quit_wanted = Signal()
    notice_clicked = Signal()

    def __init__(self, window: QWidget, conversations: Conversations, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._conversations, self._preferences = conversations, preferences
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._chats: list[QAction] = []
        self._below: QAction | None = None  # what the chats stand above
        self._tells = False  # a notice is shown
        self._hiding = QTimer(self, interval=_SHOWN_MS, singleShot=True)
        self._hiding.timeout.connect(self.withdraw)
        self._filling = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._filling.timeout.connect(self._fill)
        preferences.changed.connect(self._on_settings_changed)
        conversations.chats_changed.connect(self._on_chats_changed)
        self._on_settings_changed()

    @property
    def is_wanted(self) -> bool:
        """Whether the setting asks for the icon."""
        return self._preferences.settings.tray

    @property
    def keeps_running(self) -> bool:
        """Whether the program can be reached in the tray when its window is closed."""
        return self.is_wanted and self.is_possible()

    @staticmethod
    def is_possible() -> bool:
        """Whether this desktop has a notification area now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def missing(self) -> str:
        """What to tell next to the setting: empty where the desktop can follow it."""
        if self.is_possible():
            return ""
        return tr("This desktop has no notification area. Closing the window ends Inglenook.")

    def tell(self, what: str, of: str) -> None:
        """Show a notice at the icon; `notice_clicked` follows where it is clicked."""
        icon = self._made()
        icon.show()
        icon.showMessage(what, of, self._window.windowIcon(), _SHOWN_MS)
        self._tells = True
        self._hiding.start()

    def withdraw(self) -> None:
        """The notice was read, or is about something that is in front."""
        self._hiding.stop()
        self._tells = False
        if self._icon and not self.is_wanted:
            self._icon.hide()

    def close(self) -> None:
        """Take the icon away, at the end of the program."""
        self._hiding.stop()
        self._filling.stop()
        if self._icon:
            self._icon.hide()

    # The icon -------------------------------------------------------------

    def _made(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._window.windowIcon(), self)
            self._icon.setToolTip("Inglenook")
            self._icon.messageClicked.connect(self.notice_clicked)
            self._icon.activated.connect(self._on_activated)
        return self._icon

    def _on_settings_changed(self) -> None:
        if self.is_wanted:
            icon = self._made()
            if self._menu is None:
                self._menu = self._make_menu()
            icon.setContextMenu(self._menu)
            icon.show()
        elif self._icon:
            self._icon.setContextMenu(None)
            self._icon.setVisible(self._tells)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Context:
            return
        if self._tells:
            self.notice_clicked.emit()
        elif reason == QSystemTrayIcon.ActivationReason.MiddleClick:
            self.quick_chat_wanted.emit()
        else:
            self.show_wanted.emit()

    # The menu -------------------------------------------------------------

    def _make_menu(self) -> QMenu:
        menu = QMenu(self._window)
        self._action(menu, tr("New chat"), self.new_chat_wanted)
        self._action(menu, tr("Quick chat"), self.quick_chat_wanted)
        self._below = menu.addSeparator()
        self._action(menu, tr("Show Inglenook"), self.show_wanted)
        self._action(menu, tr("Quit"), self.quit_wanted)
        self._menu = menu
        self._fill()
        return menu

    def _action(self, menu: QMenu, text: str, wanted: object) -> None:
        menu.addAction(text).triggered.connect(lambda: wanted.emit())  # type: ignore[attr-defined]

    def _on_chats_changed(self) -> None:
        if self._menu is not None:
            self._filling.start()

    def _fill(self) -> None:
        """The newest chats, without those that are not saved: a desktop may keep what a menu said."""
        menu, below = self._menu, self._below
        assert menu is not None and below is not None
        for old in self._chats:
            menu.removeAction(old)
            old.deleteLater()
        chats = self._conversations.listing().chats
        self._chats = [QAction(self)] if chats else []
        for line in self._chats:
            line.setSeparator(True)
        for chat in chats[:_CHATS]:
            action = QAction(one_line(shown_title(chat), _TITLE).replace("&", "&&"), self)
            action.triggered.connect(lambda _checked=False, chat_id=chat.id: self.chat_wanted.emit(chat_id))
            self._chats.append(action)
        for action in self._chats:
            menu.insertAction(below, action)
