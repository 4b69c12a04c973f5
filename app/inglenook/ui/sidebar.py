"""The sidebar: New chat, search, the list of chats, Settings, and where the words go."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from inglenook.core.chat import Chat
from inglenook.core.language import number, tr, tr_n
from inglenook.jobs.conversations import ChatState, Listing
from inglenook.ui.chat_list import ChatList
from inglenook.ui.chat_list_menus import sort_menu
from inglenook.ui.connection_status import ConnectionStatus
from inglenook.ui.hint_button import HintButton, shortcut_hint
from inglenook.ui.menu_button import MenuButton
from inglenook.ui.search_field import SearchField
from inglenook.ui.theme import Theme

_GUTTER = 12


class Sidebar(QWidget):
    """Says what the person wants; the window does it and calls `show_listing` again. GUI thread.

    What concerns the order of chats, `list` says itself.
    """

    new_chat_wanted = Signal()
    chat_chosen = Signal(int)
    new_window_wanted = Signal(int)
    chat_renamed = Signal(int, str)
    chat_deleted = Signal(int)
    chats_deleted = Signal(object)  # list[int]: several at once
    search_changed = Signal(str)
    models_wanted = Signal()
    settings_wanted = Signal()
    close_wanted = Signal()  # by Esc, while it lies over the page

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.over_page = False  # in a narrow window
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

        self.new_chat = HintButton(theme, "compose", tr("New chat"), shortcut_hint("Ctrl+N"))
        self.menu_button = MenuButton(tr("Menu"))
        self.search = SearchField(theme, tr("Search chats"))
        self.list = ChatList(theme)
        self.models = HintButton(theme, "box", tr("Models"))
        self.settings = HintButton(theme, "gear", tr("Settings"))
        for button in (self.models, self.settings):
            button.set_look(QFont.Weight.Normal, padding=12, gap=8)
            button.setProperty("nav", True)
        self.status = ConnectionStatus(theme)

        self._lay_out()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()

    def event(self, event: QEvent) -> bool:
        """Esc in an overlay closes it before it is a shortcut of the window."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.over_page:
            if event.type() == QEvent.Type.KeyPress:
                self.close_wanted.emit()
            event.accept()
            return True
        return super().event(event)

    def set_menu(self, menu: QMenu) -> None:
        """What the button beside New chat opens."""
        self.menu_button.setMenu(menu)

    def list_actions(self, menu: QMenu) -> list[QAction]:
        """What concerns the list as a whole, for this menu, as the list has it in a menu of its own."""

        def action(text: str, icon: str, do: Callable[[], object]) -> QAction:
            made = QAction(self._theme.icon(icon), text, menu)
            made.triggered.connect(lambda: do())
            return made

        return [
            action(tr("New folder"), "folder", lambda: self.list.new_folder_wanted.emit(None)),
            sort_menu(self.list, self._theme, menu).menuAction(),
            action(tr("Archived chats"), "inbox", self.list.archive_opened.emit),
            action(tr("Trash..."), "trash", self.list.trash_wanted.emit),
        ]

    def show_listing(self, listing: Listing) -> None:
        """List all this; what stands in the search field goes on to hold."""
        self.list.show_chats(listing.chats, self.search.text(), listing.folders, listing.archived)

    def show_chats(self, chats: list[Chat], *, searched: str = "") -> None:
        """List these chats alone; `searched` is what they were searched for, if they were."""
        self.list.show_chats(chats, searched)

    def set_current(self, chat_id: int | None) -> None:
        """Mark this chat as the open one, without a signal; None for a chat that has not begun."""
        self.list.set_current(chat_id)

    def set_page(self, models: bool) -> None:
        """Mark Models as what is shown, or a chat."""
        self.models.setProperty("current", models)
        self.models.style().unpolish(self.models)
        self.models.style().polish(self.models)

    def show_downloads(self, count: int) -> None:
        """How many downloads are not finished."""
        self.models.set_hint(number(count) if count else "")
        words = tr_n("{n} download", "{n} downloads", count) if count else ""
        self.models.setAccessibleDescription(words)

    def set_state(self, chat_id: int, state: ChatState) -> None:
        self.list.set_state(chat_id, state)

    def select_next(self) -> None:
        """Choose the chat below the open one."""
        self.list.choose_beside(1)

    def select_previous(self) -> None:
        """Choose the chat above the open one."""
        self.list.choose_beside(-1)

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.new_chat, 1)
        first.addWidget(self.menu_button)
        top = QVBoxLayout()
        top.setContentsMargins(_GUTTER, _GUTTER, _GUTTER, 10)
        top.setSpacing(8)
        top.addLayout(first)
        top.addWidget(self.search)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(8, 8, 8, _GUTTER)
        bottom.setSpacing(0)
        bottom.addWidget(self.models)
        bottom.addWidget(self.settings)
        bottom.addSpacing(8)
        status = QHBoxLayout()
        status.setContentsMargins(4, 0, 4, 0)
        status.addWidget(self.status)
        bottom.addLayout(status)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(line)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.new_chat.clicked.connect(self.new_chat_wanted)
        self.models.clicked.connect(self.models_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self.search.textChanged.connect(self.list.search)
        self.search.textChanged.connect(self.search_changed)
        self.search.returnPressed.connect(self._open_first_hit)
        self.search.moved_on.connect(self._on_moved_on)
        self.list.chat_chosen.connect(self.chat_chosen)
        self.list.new_window_wanted.connect(self.new_window_wanted)
        self.list.chat_renamed.connect(self.chat_renamed)
        self.list.chat_deleted.connect(self.chat_deleted)
        self.list.chats_deleted.connect(self.chats_deleted)

    def _open_first_hit(self) -> None:
        if self.search.text():
            self.list.choose_first()

    def _on_moved_on(self, step: int) -> None:
        if step > 0:
            self.list.focus_first()

    def _dress(self) -> None:
        side = self._theme.px(16)
        self.menu_button.setIcon(self._theme.icon("menu"))
        self.menu_button.setIconSize(QSize(side, side))
        self.menu_button.setFixedSize(self._theme.px(28), self._theme.px(28))
