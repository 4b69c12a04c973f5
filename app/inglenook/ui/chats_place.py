"""What the main window does with chats beyond showing one: order, undo, trash, and finding words."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget

from inglenook.core.paths import Paths
from inglenook.jobs.background import Background
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.models import Models
from inglenook.jobs.undo import UndoStack
from inglenook.ui.notices import Toasts
from inglenook.ui.ordering import Ordering
from inglenook.ui.sidebar import Sidebar
from inglenook.ui.theme import Theme

if TYPE_CHECKING:  # made when it is first wanted
    from inglenook.jobs.search import Search
    from inglenook.ui.search_page import SearchPage

Attempt = Callable[[Callable[[], object]], bool]


class ChatsPlace(QObject):
    """GUI thread. Made with the main window; what is seldom wanted is built when it is."""

    open_wanted = Signal(int)  # a chat
    open_at_wanted = Signal(int, object, object)  # chat, message or None, the words that were looked for
    chats_gone = Signal(object)  # list[int]: no window should show them any more
    left = Signal()  # back to the chat

    def __init__(
        self,
        theme: Theme,
        sidebar: Sidebar,
        conversations: Conversations,
        models: Models,
        background: Background,
        paths: Paths,
        pages: QStackedWidget,
        toasts: Toasts,
        attempt: Attempt,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._conversations = conversations
        self._background = background
        self._paths = paths
        self._pages = pages
        self._toasts = toasts
        self._attempt = attempt
        self._window = window
        self._search: Search | None = None
        self._search_page: SearchPage | None = None
        self._trash: QDialog | None = None
        # Where backups are, of which the words of the trash are removed as well.
        self.backup_folders: Callable[[], Sequence[Path]] = lambda: ()
        self.undo = UndoStack(self)
        self.ordering = Ordering(
            sidebar.list, conversations, models, self.undo, toasts, attempt, theme, window
        )
        self.ordering.chats_gone.connect(self.chats_gone)
        self.ordering.open_wanted.connect(self.open_wanted)
        sidebar.list.trash_wanted.connect(self.show_trash)

    def delete(self, chat_id: int) -> None:
        """Put a chat into the trash, with Undo."""
        self.ordering.delete([chat_id])

    def undo_last(self) -> None:
        """Take the last deletion, move or archiving back."""
        if self.undo:
            self._attempt(self.undo.undo)

    def show_trash(self) -> None:
        """What was deleted in the last 30 days."""
        if self._trash is None:
            from inglenook.jobs.chat_trash import ChatTrash
            from inglenook.ui.trash_dialog import TrashDialog

            trash = ChatTrash(
                self._paths.database,
                self._conversations,
                self._background,
                lambda: self.backup_folders(),
                self,
            )
            self._trash = TrashDialog(trash, self._theme, self._window)
        self._trash.show()
        self._trash.raise_()
        self._trash.activateWindow()

    def search_messages(self, words: str = "") -> None:
        """The page that finds words in all chats."""
        if self._search_page is None:
            from inglenook.jobs.search import Search
            from inglenook.ui.search_page import SearchPage

            self._search = Search(self._paths.database, self._background, self)
            page = SearchPage(self._theme, self._search)
            page.left.connect(self.left)
            page.notice.connect(self._toasts.show)
            page.open_wanted.connect(self._open_hit)
            self._pages.addWidget(page)
            self._search_page = page
        self._pages.setCurrentWidget(self._search_page)
        self._search_page.start(words)

    def _open_hit(self, chat_id: int, message_id: int | None) -> None:
        words = [word.text for word in self._search.wanted.words] if self._search else []
        self.open_at_wanted.emit(chat_id, message_id, words)

    def close(self) -> None:
        """End what runs."""
        if self._search:
            self._search.close()
