"""What the main window does with chats beyond showing one: order, undo, trash, and finding words."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget

from inglenook.core.chat import is_in_memory
from inglenook.core.language import tr
from inglenook.core.paths import Paths
from inglenook.core.trash import Deletion
from inglenook.jobs.background import Background
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.models import Models
from inglenook.jobs.undo import UndoStack
from inglenook.ui.hint_button import shortcut_hint
from inglenook.ui.notices import Toasts
from inglenook.ui.ordering import Ordering
from inglenook.ui.sidebar import Sidebar
from inglenook.ui.theme import Theme
from inglenook.ui.tree_actions import deletion_words

if TYPE_CHECKING:  # made when it is first wanted
    from inglenook.jobs.chat_trash import ChatTrash
    from inglenook.jobs.search import Search
    from inglenook.ui.compare_page import ComparePage
    from inglenook.ui.search_page import SearchPage

Attempt = Callable[[Callable[[], object]], bool]


class ChatsPlace(QObject):
    """GUI thread. Made with the main window; what is seldom wanted is built when it is."""

    open_wanted = Signal(int)  # a chat
    open_at_wanted = Signal(int, object, object)  # chat, message or None, the words that were looked for
    chats_gone = Signal(object)  # list[int]: no window should show them any more
    chat_or_new_wanted = Signal(object)  # back to this chat; None: to a new one
    left = Signal()  # back to the chat that was shown
    sidebar_wanted = Signal()

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
        self._models = models
        self._background = background
        self._paths = paths
        self._pages = pages
        self._toasts = toasts
        self._attempt = attempt
        self._window = window
        self._search: Search | None = None
        self._search_page: SearchPage | None = None
        self._compare_page: ComparePage | None = None
        self._chat_trash: ChatTrash | None = None
        self._trash: QDialog | None = None  # while it is open
        self._sidebar_away = False
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
        """Put a chat into the trash, with Undo. One that is not saved goes with the last window of it."""
        if is_in_memory(chat_id):
            self.chats_gone.emit([chat_id])
            return
        self.ordering.delete([chat_id])

    def undo_last(self) -> None:
        """Take the last deletion, move or archiving back."""
        if self.undo:
            self._attempt(self.undo.undo)

    def offer_undo(self, deletion: Deletion) -> None:
        """Messages were deleted just now: say so, with the way back."""
        step = self.undo.add(tr("Undo delete"), lambda: self._conversations.restore(deletion))
        self._toasts.show(
            deletion_words(deletion),
            tr("Undo"),
            lambda: self._attempt(lambda: self.undo.undo_step(step)),
            shortcut=shortcut_hint("Ctrl+Z"),
        )

    def compare(self, chat_id: int | None, reply_id: int | None = None) -> None:
        """One question answered by two models side by side."""
        if self._compare_page is None:
            from inglenook.ui.compare_page import ComparePage

            page = ComparePage(self._theme, self._conversations, self._models)
            page.left.connect(self.chat_or_new_wanted)
            page.sidebar_wanted.connect(self.sidebar_wanted)
            page.notice.connect(self._toasts.show)
            page.show_sidebar_button(self._sidebar_away)
            self._pages.addWidget(page)
            self._compare_page = page
        self._pages.setCurrentWidget(self._compare_page)
        self._compare_page.show_chat(chat_id, reply_id)

    def show_sidebar_button(self, shown: bool) -> None:
        """Whether the sidebar is away."""
        self._sidebar_away = shown
        if self._compare_page:
            self._compare_page.show_sidebar_button(shown)

    def show_trash(self) -> None:
        """What was deleted in the last 30 days."""
        if self._chat_trash is None:
            from inglenook.jobs.chat_trash import ChatTrash

            self._chat_trash = ChatTrash(
                self._paths.database,
                self._conversations,
                self._background,
                lambda: self.backup_folders(),
                self,
            )
        if self._trash is None:
            from inglenook.ui.trash_dialog import TrashDialog

            self._trash = TrashDialog(self._chat_trash, self._theme, self._window)
            self._trash.finished.connect(self._on_trash_closed)
        self._trash.show()
        self._trash.raise_()
        self._trash.activateWindow()

    def _on_trash_closed(self) -> None:
        self._trash = None

    def search_messages(self, words: str = "") -> None:
        """The page that finds words in all chats."""
        if self._search_page is None:
            from inglenook.jobs.search import Search
            from inglenook.ui.search_page import SearchPage

            self._search = Search(self._paths.database, self._background, self)
            page = SearchPage(self._theme, self._search)
            page.transcript.use_background(self._background)
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
