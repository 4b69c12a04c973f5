"""A chat in a window of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow

from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.jobs.conversations import Conversations
from inglenook.ui.areas import areas_of_chat, go_to_area
from inglenook.ui.chat_list_model import shown_title
from inglenook.ui.chat_view import ChatView
from inglenook.ui.notices import Toasts
from inglenook.ui.theme import Theme


class ChatWindow(QMainWindow):
    """Shows one chat until it is closed; what streams in it goes on."""

    closed = Signal(int)  # chat id

    def __init__(self, theme: Theme, view: ChatView, conversations: Conversations, chat_id: int) -> None:
        super().__init__()
        self.chat_id = chat_id
        self.view = view
        self._conversations = conversations
        self._toasts = Toasts(view.stage, theme)
        self.setCentralWidget(view)
        self.setMinimumSize(400, 480)
        self.resize(theme.px(760), theme.px(800))
        self.addActions(view.chat_actions)
        for text, keys, do in (
            (tr("Close window"), QKeySequence(QKeySequence.StandardKey.Close), self.close),
            (tr("Full screen"), QKeySequence("F11"), self._toggle_full_screen),
            (tr("Rename chat"), QKeySequence("F2"), view.header.rename),
            (tr("Next area"), QKeySequence("F6"), lambda: go_to_area(areas_of_chat(view), 1)),
            (tr("Previous area"), QKeySequence("Shift+F6"), lambda: go_to_area(areas_of_chat(view), -1)),
        ):
            action = QAction(text, self)
            action.setShortcut(keys)
            action.triggered.connect(lambda checked=False, do=do: do())
            self.addAction(action)
        view.notice.connect(self._toasts.show)
        view.show_chat(chat_id)
        conversations.chats_changed.connect(self._show_title)
        self._show_title()

    def _show_title(self) -> None:
        try:
            title = shown_title(self._conversations.store_for(self.chat_id).chat(self.chat_id))
        except LookupError:  # removed for good, or kept after all, in another window
            self.close()
            return
        self.setWindowTitle(tr("{title} - Inglenook", title=one_line(title, 80)))

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.view.keep_draft()
        self.closed.emit(self.chat_id)
        super().closeEvent(event)
