"""The quick chat: a small window for one question, which comes and goes with keys of the whole desktop.

What is written there is not saved unless the person keeps it. Hidden is not lost: the chat is there
until its window is closed, another one begins, or the program ends.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QWindow
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.chat import ChatSettings, is_in_memory
from inglenook.core.language import tr
from inglenook.core.trash import Deletion
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.preferences import Preferences
from inglenook.ui.activation import allowed_by
from inglenook.ui.chat_view import ChatView
from inglenook.ui.direction import set_margins
from inglenook.ui.global_shortcut import GlobalShortcut
from inglenook.ui.hint_button import shortcut_hint
from inglenook.ui.labels import plain_label, plain_tooltip
from inglenook.ui.main_window import MainWindow
from inglenook.ui.menu_button import MenuButton
from inglenook.ui.model_picker import ModelPicker
from inglenook.ui.notices import Toast, Toasts
from inglenook.ui.theme import Theme
from inglenook.ui.tree_actions import deletion_words

_SIZE, _LEAST = QSize(420, 700), QSize(360, 320)  # in design pixels, as everything below
_BAR, _STRIP = 48, 32
_ASIDE = 12  # between the model and the buttons


class QuickChatPlace(QObject):
    """Shows and hides the window, which is built when it is first shown, and keeps its keys. GUI thread."""

    failed = Signal(str)  # the keys do not work any more; a sentence

    def __init__(
        self, window: MainWindow, theme: Theme, conversations: Conversations, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._main, self._theme = window, theme
        self._conversations, self._preferences = conversations, preferences
        self._window: QuickChatWindow | None = None
        self._worked = False
        self._shortcut = GlobalShortcut(self)
        self._shortcut.activated.connect(self._on_keys)
        self._shortcut.changed.connect(self._on_shortcut_changed)
        window.quick_chat_wanted.connect(self.show)
        preferences.changed.connect(self._use_keys)
        self._use_keys()

    def show(self) -> None:
        """Bring it to the front, with the caret in the composer."""
        window = self._window or self._made()
        if window.view.chat_id is None:
            self.begin()
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
        window.view.focus_composer()
        if not self._main.state.quick_used:
            self._main.state.quick_used = True
            self._use_keys()

    def toggle(self) -> None:
        """Hide it where it is in front, else show it."""
        window = self._window
        if window and window.isVisible() and window.isActiveWindow() and not window.isMinimized():
            window.hide()
        else:
            self.show()

    def begin(self) -> None:
        """Another chat. The one before is gone, unless it was kept or another window shows it."""
        if self._window:
            self._window.view.show_chat(self._conversations.begin_temporary(ChatSettings()))
            self._window.view.focus_composer()

    def close(self) -> None:
        """Give the keys back, at the end of the program."""
        self._shortcut.close()

    # The window -------------------------------------------------------------------------------------

    def _made(self) -> "QuickChatWindow":
        view = self._main.make_view()
        window = QuickChatWindow(self._theme, view, self._conversations, self._main.state.quick_pinned)
        window.setWindowIcon(self._main.windowIcon())
        window.show_keys(self._shortcut.shown)
        window.new_chat_wanted.connect(self.begin)
        window.main_window_wanted.connect(self._expand)
        window.pinned.connect(self._on_pinned)
        window.closed.connect(self._let_go)
        window.connections_wanted.connect(lambda: self._main.show_settings("Privacy"))
        window.settings_wanted.connect(lambda: self._main.show_settings())
        view.chat_opened.connect(self._on_chat_opened)
        self._window = window
        self._main.add_quick_chat(window)
        return window

    def _expand(self) -> None:
        """Go on with this chat in the main window."""
        assert self._window
        chat_id = self._window.view.chat_id
        self._window.view.keep_draft()
        self._main.raise_window()
        if chat_id is not None:
            self._main.open_chat(chat_id)
        self._window.hide()
        self._let_go()

    def _let_go(self) -> None:
        """Show no chat: the next time another one begins."""
        assert self._window
        self._window.view.show_chat(None)

    def _on_chat_opened(self, chat_id: int | None) -> None:
        if chat_id is None:  # it may have been deleted in another window
            QTimer.singleShot(0, self, self._begin_where_none_is)

    def _begin_where_none_is(self) -> None:
        if self._window and self._window.isVisible() and self._window.view.chat_id is None:
            self.begin()

    def _on_pinned(self, pinned: bool) -> None:
        self._main.state.quick_pinned = pinned

    # The keys ---------------------------------------------------------------------------------------

    def _use_keys(self) -> None:
        keys = self._preferences.settings.quick_chat_keys
        self._shortcut.set_keys(keys, may_ask=self._main.state.quick_used)

    def _on_keys(self, token: str) -> None:
        with allowed_by(token):
            self.toggle()
        if self._window and self._window.isVisible():
            self._bring_to_front(self._window)

    def _bring_to_front(self, window: "QuickChatWindow") -> None:
        """Not before it is on the screen: until then the window manager does not know it."""
        handle = window.windowHandle()
        if handle.isExposed():
            self._shortcut.bring_to_front(window)
        else:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose and isinstance(watched, QWindow) and watched.isExposed():
            watched.removeEventFilter(self)
            if self._window:
                self._shortcut.bring_to_front(self._window)
        return False

    def _on_shortcut_changed(self) -> None:
        problem, shown = self._shortcut.problem, self._shortcut.shown
        wanted = shortcut_hint(self._preferences.settings.quick_chat_keys)
        note = tr("Your desktop uses {keys}.", keys=shown) if shown not in ("", wanted) else problem
        self._main.note_setting("quick_chat_keys", note)
        if self._window:
            self._window.show_keys(shown)
        if problem and self._worked:
            self.failed.emit(problem)
        self._worked = bool(shown)


class QuickChatWindow(QMainWindow):
    """One chat in a window as small as a question. Esc hides it, closing it lets go of its chat."""

    closed = Signal()
    new_chat_wanted = Signal()
    main_window_wanted = Signal()
    connections_wanted = Signal()
    settings_wanted = Signal()
    pinned = Signal(bool)

    def __init__(self, theme: Theme, view: ChatView, conversations: Conversations, on_top: bool) -> None:
        super().__init__(None, Qt.WindowType.Tool)
        self._theme = theme
        self._conversations = conversations
        self.view = view
        self._toasts = Toasts(view.stage, theme)
        self._toast: Toast | None = None  # about the chat that is shown
        self.setWindowTitle(tr("Quick chat"))
        # A tool window of macOS is else there only while another window of the program is in front.
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        picker = view.give_picker_away()
        self._bar = _Bar(theme, picker)
        self._unsaved = _Unsaved(theme)
        self._foot = _Foot(theme)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._unsaved)
        column.addWidget(view, 1)
        column.addWidget(self._foot)
        self.setCentralWidget(page)
        self._make_actions()
        self._connect()
        self._bar.pin.setChecked(on_top)
        self._stay_on_top(on_top)
        self._dress()
        theme.changed.connect(self._dress)
        self.resize(QSize(theme.px(_SIZE.width()), theme.px(_SIZE.height())).boundedTo(self._room()))

    def show_keys(self, keys: str) -> None:
        """How the keys are written that hide and show it; "" where there are none."""
        self._foot.show_keys(keys)

    def show_connection(self, title: str, sentence: str, icon: str, colour: str) -> None:
        """Say where the words go, as the sidebar does."""
        self._foot.show_connection(title, sentence, icon, colour)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or event.modifiers():
            super().keyPressEvent(event)
        elif self.view.find_bar and self.view.find_bar.isVisible():
            self.view.find_bar.close_bar()
        else:
            self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.view.keep_draft()
        super().closeEvent(event)
        self.closed.emit()

    def _make_actions(self) -> None:
        def action(text: str, keys: str, wanted: object) -> QAction:
            made = QAction(text, self)
            made.setShortcut(QKeySequence(keys))
            made.triggered.connect(lambda: wanted.emit())  # type: ignore[attr-defined]  # a Signal
            self.addAction(made)
            return made

        new_chat = action(tr("New chat"), "Ctrl+N", self.new_chat_wanted)
        self._keep = action(tr("Keep this chat"), "", self.view.not_saved.keep_wanted)
        expand = action(tr("Open in the main window"), "", self.main_window_wanted)
        settings = action(tr("Settings..."), "Ctrl+,", self.settings_wanted)
        close = QAction(tr("Close window"), self)
        close.setShortcut(QKeySequence.StandardKey.Close)
        close.triggered.connect(self.close)
        self.addAction(close)
        self.addActions(self.view.chat_actions)
        menu = QMenu(self)
        menu.setAccessibleName(tr("Commands"))
        menu.addActions([new_chat, self._keep, expand])
        menu.addSeparator()
        menu.addActions(self.view.reply_actions)
        menu.addAction(self.view.find_action)
        menu.addSeparator()
        menu.addActions([settings, close])
        self._bar.more.setMenu(menu)

    def _connect(self) -> None:
        view, bar = self.view, self._bar
        bar.pin.toggled.connect(self._stay_on_top)
        bar.pin.clicked.connect(self.pinned)
        bar.expand.clicked.connect(self.main_window_wanted)
        self._unsaved.keep.clicked.connect(view.not_saved.keep_wanted)
        self._foot.status.clicked.connect(self.connections_wanted)
        view.notice.connect(self._tell)
        view.chat_opened.connect(self._on_chat_opened)
        view.chat_wanted.connect(view.show_chat)
        view.deleted.connect(self._offer_undo)

    def _on_chat_opened(self, chat_id: int | None) -> None:
        if self._toast:
            self._toast.dismiss()
        is_saved = chat_id is not None and not is_in_memory(chat_id)
        if self._unsaved.keep.hasFocus():
            self.view.focus_composer()
        self._unsaved.setHidden(is_saved)
        self._keep.setEnabled(not is_saved)

    def _tell(self, sentence: str, label: str = "", do: Callable[[], None] | None = None) -> None:
        self._toast = self._toasts.show(sentence, label, do)
        self._toast.gone.connect(self._on_toast_gone)

    def _on_toast_gone(self, toast: Toast) -> None:
        if toast is self._toast:
            self._toast = None

    def _offer_undo(self, deletion: Deletion) -> None:
        def restore() -> None:
            self.view.attempt(lambda: self._conversations.restore(deletion))

        self._tell(deletion_words(deletion), tr("Undo"), restore)

    def _stay_on_top(self, on_top: bool) -> None:
        flag = Qt.WindowType.WindowStaysOnTopHint
        if handle := self.windowHandle():
            # As a flag of the widget it would close the window and open another.
            handle.setFlag(flag, on_top)
            self.overrideWindowFlags(self.windowFlags() | flag if on_top else self.windowFlags() & ~flag)
        else:
            self.setWindowFlag(flag, on_top)

    def _room(self) -> QSize:
        return self.screen().availableSize() * 0.9

    def _dress(self) -> None:
        px = self._theme.px
        self.setMinimumSize(QSize(px(_LEAST.width()), px(_LEAST.height())).boundedTo(self._room()))


class _Bar(QFrame):
    """The model that answers, and what can be done with the window."""

    def __init__(self, theme: Theme, picker: ModelPicker) -> None:
        super().__init__()
        self._theme, self._picker = theme, picker
        self._fitted: tuple[str, int, float] | None = None
        self.setObjectName("header")
        self.pin = QToolButton()
        self.pin.setCheckable(True)
        self.expand = QToolButton()
        self.more = MenuButton(tr("More"))
        for button, name in (
            (self.pin, tr("Keep on top")),
            (self.expand, tr("Open in the main window")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        set_margins(row, 12, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(picker)
        row.addStretch(1)
        for button in (self.pin, self.expand, self.more):
            row.addWidget(button)
        theme.changed.connect(self._dress)
        self._dress()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # another model, perhaps
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out the quantisation and the end of the name where there is no room for them."""
        what = (self._picker.accessibleDescription(), self.width(), self._theme.scale)
        if what == self._fitted:
            return
        self._fitted = what
        buttons = sum(each.sizeHint().width() + 4 for each in (self.pin, self.expand, self.more))
        self._picker.set_compact(False)
        wanted = self._picker.sizeHint().width()
        self._picker.set_compact(wanted > self.width() - buttons - 12 - 8 - _ASIDE)

    def _dress(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(_BAR))
        for button, icon in ((self.pin, "pin"), (self.expand, "expand"), (self.more, "more")):
            button.setIcon(self._theme.icon(icon, "text-2"))
            button.setIconSize(QSize(px(16), px(16)))


class _Unsaved(QFrame):
    """Says all the time that nothing of this chat is on the disk."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("strip")
        self._icon = QLabel()
        self._words = plain_label(tr("Not saved. Gone when you close it"), "caption", "secondary", wrap=True)
        self.keep = QPushButton(tr("Keep", note="save a chat"))
        self.keep.setAccessibleName(tr("Keep this chat"))
        self.keep.setToolTip(tr("Save it with the other chats"))
        self.keep.setProperty("kind", "link")
        self.keep.setProperty("density", "compact")
        row = QHBoxLayout(self)
        set_margins(row, 16, 0, 8, 1)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.keep)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("clock", "text-2", 14))
        self.setMinimumHeight(self._theme.px(_STRIP))


class _Foot(QWidget):
    """Where the words go, and what hides the window."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._look = ("offline", "good")
        self.status = QToolButton()
        self.status.setObjectName("smallStatus")
        self.status.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.status.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._keys = plain_label(role="caption", kind="hint")
        self._keys.setWordWrap(True)
        self._keys.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        set_margins(row, 9, 0, 16, 4)
        row.setSpacing(8)
        row.addWidget(self.status)
        row.addWidget(self._keys, 1)
        self.show_keys("")
        theme.changed.connect(self._dress)
        self.show_connection(tr("Offline"), tr("Nothing leaves this computer"), *self._look)

    def show_keys(self, keys: str) -> None:
        self._keys.setText(tr("{keys} hides and shows", keys=keys) if keys else tr("Esc hides"))

    def show_connection(self, title: str, sentence: str, icon: str, colour: str) -> None:
        self._look = (icon, colour)
        self.status.setText(title.replace("&", "&&"))
        self.status.setAccessibleName(title)
        self.status.setAccessibleDescription(sentence)
        self.status.setToolTip(plain_tooltip(f"{title}: {sentence}"))
        self.status.setProperty("tone", colour)
        self._dress()

    def _dress(self) -> None:
        self.status.setIcon(self._theme.icon(*self._look))
        self.status.setIconSize(QSize(self._theme.px(14), self._theme.px(14)))
        # A property in a style sheet is read anew only when the widget is polished again.
        self.status.style().unpolish(self.status)
        self.status.style().polish(self.status)
