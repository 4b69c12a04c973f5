"""The main window: sidebar and pages, the menu, the chat windows, and quitting without losing a word."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from inglenook.core.chat import Chat
from inglenook.core.language import LANGUAGES, together, tr
from inglenook.core.paths import Paths
from inglenook.core.prompts import Prompts
from inglenook.jobs.background import Background
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.generation import ModelState
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.ui import languages, window_state
from inglenook.ui.areas import area_of_page, areas_of_chat, go_to_area
from inglenook.ui.chat_view import ChatView
from inglenook.ui.chat_window import ChatWindow
from inglenook.ui.chats_place import ChatsPlace
from inglenook.ui.leaving import Leaving
from inglenook.ui.notices import Banner, Toasts
from inglenook.ui.sidebar import Sidebar
from inglenook.ui.theme import Theme
from inglenook.ui.transfer_place import TransferPlace
from inglenook.ui.window_places import WindowPlaces, bring_into_sight

if TYPE_CHECKING:  # what is made after the first paint
    from inglenook.jobs.connections import Connections
    from inglenook.jobs.online import Online
    from inglenook.jobs.safety import Safety
    from inglenook.models.library import ModelFile
    from inglenook.ui.command_palette import CommandPalette
    from inglenook.ui.first_run import FirstRunPage
    from inglenook.ui.help_window import HelpWindow
    from inglenook.ui.models_place import ModelsPlace
    from inglenook.ui.opening import Opening
    from inglenook.ui.quick_chat import QuickChatWindow
    from inglenook.ui.settings_dialog import SettingsDialog
    from inglenook.ui.shortcut_list import Group
    from inglenook.ui.tray import Tray

NARROW = 860  # effective width under which the sidebar lies over the page
TEXT_STEP = 10  # percent


class MainWindow(QMainWindow):
    """GUI thread. `main()` makes one; every chat window belongs to it."""

    quick_chat_wanted = Signal()
    stays_in_tray = Signal()  # the window was closed and the program goes on, for the first time

    def __init__(
        self,
        theme: Theme,
        conversations: Conversations,
        models: Models,
        preferences: Preferences,
        background: Background,
        paths: Paths,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Inglenook")
        self.setMinimumSize(400, 480)
        self._theme = theme
        self._conversations = conversations
        self._models = models
        self._preferences = preferences
        self._background = background
        self._paths = paths
        self._database = paths.database
        self._state_file = paths.window
        self.state = window_state.load(paths.window)
        self.places = WindowPlaces(self.state, self)
        self._prompts = Prompts(paths)
        self._chat_windows: dict[int, ChatWindow] = {}
        self._quick_chat: QuickChatWindow | None = None
        self._settings_dialog: SettingsDialog | None = None
        self._help: HelpWindow | None = None
        self._setting_notes: dict[str, str] = {}  # by the name of the setting
        self._leaving = Leaving(self, conversations)
        self._tray: Tray | None = None
        self._opening: Opening | None = None
        self._quits = False  # it is to be the end, not only of the window
        self.has_left = False  # the program ends
        self._spoken = languages.chosen(preferences.settings.language)  # since the words were set
        self._narrow = False
        self.setAcceptDrops(True)

        # Each is made in its place: a widget that is moved is styled anew, with all that is in it.
        self._splitter = QSplitter(self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self.sidebar = Sidebar(theme, self._splitter)
        self._pages = QStackedWidget(self._splitter)
        self.view = self._make_view(self._pages)
        self.view.tree.allow_comparing()  # the page for it is in this window alone
        self._pages.addWidget(self.view)
        self._first_run: FirstRunPage | None = None
        self._told: tuple[str, str] | None = None  # on the first page: its kind and words
        self._splitter.setStretchFactor(1, 1)
        self._splitter.splitterMoved.connect(self._on_splitter_moved)
        self.setCentralWidget(self._splitter)
        self._toasts = Toasts(self.view.stage, theme)
        self.sidebar.list.set_arrangement(self.state.chat_order, self.state.open_folders)
        self.chats = ChatsPlace(
            theme,
            self.sidebar,
            conversations,
            models,
            background,
            paths,
            self._pages,
            self._toasts,
            self.view.attempt,
            self,
        )
        self.transfer = TransferPlace(theme, conversations, preferences, paths, self._toasts, self)
        self._make_actions()
        self._models_place: ModelsPlace | None = None
        self._connections: Connections | None = None
        self._safety: Safety | None = None
        self._palette: CommandPalette | None = None
        self.starts_again = False  # when it has been left
        self._connect()
        self._restore({chat.id for chat in self._show_chats()})

    # Building -------------------------------------------------------------

    def make_view(self, parent: QWidget | None = None) -> ChatView:
        """The view of a chat, for any window."""
        view = ChatView(
            self._theme, self._conversations, self._models, self._preferences, self._prompts, parent
        )
        view.use_background(self._background, self._database)
        return view

    def _make_view(self, parent: QWidget | None = None) -> ChatView:
        view = self.make_view(parent)
        view.new_window_wanted.connect(self.open_in_new_window)
        view.delete_wanted.connect(lambda chat_id: self.chats.delete(chat_id))
        view.deleted.connect(lambda deletion: self.chats.offer_undo(deletion))
        view.chat_wanted.connect(self.open_chat)
        view.models_given.connect(self.open_model_files)
        view.compare_wanted.connect(lambda reply_id: self.chats.compare(view.chat_id, reply_id))
        return view

    @property
    def first_run(self) -> "FirstRunPage":
        """The page of the first start, made when it is first wanted."""
        if self._first_run is None:
            from inglenook.ui.first_run import FirstRunPage

            page = self._first_run = FirstRunPage(self._theme, self._pages)
            page.start_wanted.connect(self._start_now)
            # Its own banner: that of the chat cannot be seen from there.
            page.open_file_wanted.connect(lambda: self.view.open_model_file(page.banner))
            page.file_dropped.connect(lambda path: self.view.use_model_file(path, page.banner))
            self._pages.addWidget(page)
            self._show_starter()
        return self._first_run

    def _is_at_first_run(self) -> bool:
        return self._first_run is not None and self._pages.currentWidget() is self._first_run

    def _make_actions(self) -> None:
        def action(text: str, keys: str | QKeySequence.StandardKey, do: Callable[[], object]) -> QAction:
            made = QAction(text, self)
            made.setShortcut(QKeySequence(keys))
            made.triggered.connect(lambda: do())  # without Qt's word on whether it is checked
            self.addAction(made)
            return made

        new_chat = action(tr("New chat"), "Ctrl+N", self.new_chat)
        palette = action(tr("Search and commands"), "Ctrl+K", self.show_palette)
        search = action(tr("Search chats"), "", self._search)
        settings = action(tr("Settings..."), "Ctrl+,", lambda: self.show_settings())
        temporary = action(tr("New chat that is not saved"), "Ctrl+Shift+N", self.new_temporary_chat)
        quick = action(tr("Quick chat"), "", self.quick_chat_wanted.emit)
        action(tr("Compare models"), "", lambda: self.chats.compare(self.view.chat_id))
        messages = action(tr("Search messages"), "Ctrl+Shift+F", lambda: self.chats.search_messages())
        export = action(tr("Export..."), "Ctrl+Shift+E", self._export)
        bring_in = action(tr("Import..."), "", lambda: self.transfer.import_chats())
        self._undo = action(tr("Undo"), QKeySequence.StandardKey.Undo, self.chats.undo_last)
        sidebar = action(tr("Sidebar"), "Ctrl+B", self._toggle_sidebar)
        larger = action(tr("Larger text"), QKeySequence.StandardKey.ZoomIn, lambda: self._zoom(TEXT_STEP))
        smaller = action(tr("Smaller text"), QKeySequence.StandardKey.ZoomOut, lambda: self._zoom(-TEXT_STEP))
        normal = action(tr("Normal text size"), "Ctrl+0", lambda: self._zoom(0))
        full_screen = action(tr("Full screen"), "F11", self._toggle_full_screen)
        first_steps = action(tr("First steps"), "F1", lambda: self.show_help("first-steps"))
        glossary = action(tr("Glossary"), "", lambda: self.show_help("glossary"))
        keys = action(tr("Keyboard shortcuts"), "Ctrl+/", lambda: self.show_help("shortcuts"))
        diagnostics = action(tr("Diagnostics"), "", lambda: self.show_settings("Diagnostics"))
        about = action(tr("About Inglenook"), "", lambda: self.show_help("about"))
        leave = action(tr("Quit"), "Ctrl+Q", self.quit)
        action(tr("Close window"), "Ctrl+W", self.close)
        # In other windows too: of the text in all of them, and of the whole program.
        self._everywhere = [first_steps, keys, leave, larger, smaller, normal]
        self._settings_action = settings
        action(tr("Chat above"), "Ctrl+PgUp", self.sidebar.select_previous)
        action(tr("Chat below"), "Ctrl+PgDown", self.sidebar.select_next)
        action(tr("Next area"), "F6", lambda: self._move_area(1))
        action(tr("Previous area"), "Shift+F6", lambda: self._move_area(-1))
        models = action(tr("Models"), "Alt+1", self.show_models)
        action(tr("Settings"), "Alt+3", lambda: self.show_settings())
        action(tr("Rename chat"), "F2", self.view.header.rename)
        self.addActions(self.view.chat_actions)

        menu = QMenu(self)
        menu.setAccessibleName(tr("Commands"))
        menu.addActions([new_chat, temporary, quick, palette, search, messages])
        menu.addSeparator()
        menu.addActions([self._undo, *self.sidebar.list_actions(menu)])
        menu.addSeparator()
        menu.addActions([export, bring_in])
        menu.addSeparator()
        menu.addActions([sidebar, full_screen])
        text = menu.addMenu(tr("Text size"))
        text.addActions([larger, smaller, normal])
        menu.addSeparator()
        menu.addActions([models, settings])
        help_menu = menu.addMenu(tr("Help"))
        help_menu.addActions([first_steps, glossary, keys, diagnostics, about])
        menu.addSeparator()
        menu.addAction(leave)
        self.sidebar.set_menu(menu)
        self._show_undo()

    def _connect(self) -> None:
        sidebar = self.sidebar
        sidebar.new_chat_wanted.connect(self.new_chat)
        sidebar.chat_chosen.connect(self.open_chat)
        sidebar.new_window_wanted.connect(self.open_in_new_window)
        sidebar.chat_renamed.connect(self._rename)
        sidebar.list.arrangement_changed.connect(self._on_arrangement_changed)
        sidebar.list.new_chat_in_wanted.connect(self.new_chat)
        sidebar.list.export_wanted.connect(self.transfer.export)
        chats = self.chats
        chats.open_wanted.connect(self.open_chat)
        chats.open_at_wanted.connect(self.open_message)
        chats.chats_gone.connect(self._on_chats_gone)
        chats.left.connect(lambda: self._show(self.view.chat_id))
        chats.chat_or_new_wanted.connect(self._show)
        chats.sidebar_wanted.connect(self._toggle_sidebar)
        chats.undo.changed.connect(self._show_undo)
        sidebar.models_wanted.connect(self.show_models)
        sidebar.settings_wanted.connect(lambda: self.show_settings())
        sidebar.status.log_wanted.connect(lambda: self.show_settings("Privacy"))
        sidebar.status.failed.connect(self._toasts.show)
        sidebar.status.told.connect(self.view.header.show_connection)
        sidebar.close_wanted.connect(self._close_sidebar)
        self.view.sidebar_wanted.connect(self._toggle_sidebar)
        self.view.chat_opened.connect(self._on_chat_opened)
        self.view.notice.connect(self._toasts.show)
        self._conversations.chats_changed.connect(self._show_chats)
        self._conversations.state_changed.connect(self._on_state_changed)
        self._models.changed.connect(self._show_starter)
        self._models.chosen.connect(self._on_model_chosen)
        self._models.unload_wanted.connect(lambda _path: self._conversations.unload())
        self._preferences.changed.connect(self._on_settings_changed)
        self._conversations.model_changed.connect(self._on_model_changed)
        self._pages.currentChanged.connect(self._on_page_changed)
        self._theme.changed.connect(self._dress)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._tell_in_front)

    def _dress(self) -> None:
        self.sidebar.setMinimumWidth(self._theme.px(220))
        self.sidebar.setMaximumWidth(self._theme.px(400))
        self._fit_sidebar()

    def _restore(self, known: set[int]) -> None:
        """Place the windows and open the chats that were open; `known`: those that still exist."""
        self.places.follow(self, "main", QSize(self._theme.px(1280), self._theme.px(800)))
        self._dress()
        self._show(self.state.chat if self.state.chat in known else None)
        if not known and not self._preferences.settings.model:
            self._models.find_starter()
            self._pages.setCurrentWidget(self.first_run)
            self.first_run.take_focus()
        else:
            self.view.focus_composer()
        for chat_id in self.state.chat_windows:
            if chat_id in known:
                self.open_in_new_window(chat_id)

    # Chats ----------------------------------------------------------------

    def new_chat(self, folder_id: int | None = None) -> None:
        """The page of a chat that has not begun; it will lie in this folder."""
        self._show(None, folder_id)
        self.view.focus_composer()

    def new_temporary_chat(self) -> None:
        """A chat that never touches the disk and is gone when it is closed."""
        self.open_chat(self._conversations.begin_temporary())

    def open_chat(self, chat_id: int) -> None:
        """Show this chat here."""
        if self.view.chat_id != chat_id or self._pages.currentWidget() is not self.view:
            self._show(chat_id)
        if self._narrow:
            self.sidebar.hide()
        self.view.focus_composer()

    def open_in_new_window(self, chat_id: int) -> None:
        """Show this chat in a window of its own, or raise the one it has."""
        if chat_id not in self._chat_windows:
            window = ChatWindow(self._theme, self._make_view(), self._conversations, chat_id)
            window.closed.connect(self._on_chat_window_closed)
            window.addActions([self._settings_action, *self._everywhere])
            window.setWindowIcon(self.windowIcon())
            self.places.follow(window, f"chat {chat_id}", window.size())
            self._chat_windows[chat_id] = window
        window = self._chat_windows[chat_id]
        window.show()
        window.raise_()
        window.activateWindow()
        window.view.focus_composer()

    def add_quick_chat(self, window: "QuickChatWindow") -> None:
        """Count this window among those that show a chat. It is there, hidden or not, to the end."""
        self._quick_chat = window
        self.places.follow(window, "quick", window.size())
        window.addActions(self._everywhere)  # it has settings of its own, in its menu
        window.view.chat_opened.connect(self._on_quick_chat_opened)
        tone, icon, title, sentence = self.sidebar.status.state()
        window.show_connection(title, sentence, icon, tone)
        self.sidebar.status.told.connect(window.show_connection)

    def _on_quick_chat_opened(self) -> None:
        self._tell_in_front()
        # Later: what was shown before may be about to be kept.
        QTimer.singleShot(0, self, self._close_temporary)

    def open_message(self, chat_id: int, message_id: int | None, words: Sequence[str]) -> None:
        """Show a chat at this message, with these words marked; None: at its end."""
        if message_id is not None and message_id not in self._conversations.branch_ids(chat_id):
            self.view.attempt(lambda: self._conversations.show_version(message_id))
        self.open_chat(chat_id)
        if message_id is not None:
            self.view.transcript.scroll_to(message_id, words)

    def _on_chats_gone(self, chat_ids: Sequence[int]) -> None:
        for chat_id in chat_ids:
            if window := self._chat_windows.get(chat_id):
                window.close()
        if self.view.chat_id in chat_ids:
            self._show(None)

    def _export(self) -> None:
        self.transfer.export([self.view.chat_id] if self.view.chat_id is not None else [])

    def _show_undo(self) -> None:
        self._undo.setText(self.chats.undo.words or tr("Undo"))
        self._undo.setEnabled(bool(self.chats.undo))

    def _rename(self, chat_id: int, title: str) -> None:
        self.view.attempt(lambda: self._conversations.rename(chat_id, title))

    def _show(self, chat_id: int | None, folder_id: int | None = None) -> None:
        self.view.show_chat(chat_id, folder_id)
        if self._models.current or self._preferences.settings.model or chat_id is not None:
            self._pages.setCurrentWidget(self.view)

    def _on_chat_opened(self, chat_id: int | None) -> None:
        self.sidebar.set_current(chat_id)
        self._tell_in_front()
        # Later: whoever shows another chat may be about to keep the one that was shown.
        QTimer.singleShot(0, self, self._close_temporary)
        if self.isVisible():
            self._save_state()  # a program that is killed opens again where it was

    def _show_chats(self) -> list[Chat]:
        listing = self._conversations.listing()
        self.sidebar.show_listing(listing)
        self.sidebar.set_current(self.view.chat_id)
        return [*listing.chats, *listing.archived]

    def _on_arrangement_changed(self) -> None:
        chats = self.sidebar.list
        self.state.chat_order, self.state.open_folders = chats.order, sorted(chats.opened)

    def _close_temporary(self) -> None:
        """Chats that are not saved are gone as soon as no window shows them."""
        shown = {self.view.chat_id, *self._chat_windows}
        if self._quick_chat:
            shown.add(self._quick_chat.view.chat_id)
        for chat in self._conversations.temporary_chats():
            if chat.id not in shown:
                self._conversations.close_temporary(chat.id)

    def show_palette(self) -> None:
        """Commands, chats and models, by a few letters of their names."""
        if self._palette is None:
            from inglenook.ui.command_palette import CommandPalette

            palette = CommandPalette(
                self._theme,
                lambda: [each for each in self.actions() if each.shortcut() != QKeySequence("Ctrl+K")],
                lambda _typed: self._conversations.listing().chats,
                lambda: self._models.files,
                self,
            )
            palette.chat_chosen.connect(self.open_chat)
            palette.model_chosen.connect(lambda file: self.view.attempt(lambda: self._models.choose(file)))
            palette.search_wanted.connect(self.chats.search_messages)
            self._palette = palette
        self._palette.open()

    def show_place(self, about: object) -> None:
        """Come to the front with what a notification was about."""
        self.raise_window()
        if isinstance(about, int):
            self.open_chat(about)

    def _search(self) -> None:
        self._show_sidebar(True)
        self.sidebar.focus_search()

    def _on_state_changed(self, chat_id: int, state: object) -> None:
        self.sidebar.set_state(chat_id, state)
        if self._leaving.is_time_to_go():
            self.quit()

    def _on_chat_window_closed(self, chat_id: int) -> None:
        window = self._chat_windows.pop(chat_id)
        if not self.has_left:
            self.places.leave(f"chat {chat_id}")
        window.deleteLater()
        self._tell_in_front()
        self._close_temporary()

    def _tell_in_front(self) -> None:
        shown: list[tuple[QWidget, int | None]] = [(self, self.view.chat_id)]
        shown += [(window, chat_id) for chat_id, window in self._chat_windows.items()]
        if self._quick_chat:
            shown.append((self._quick_chat, self._quick_chat.view.chat_id))
        self._conversations.set_in_front(
            {chat_id for window, chat_id in shown if chat_id is not None and window.isActiveWindow()}
        )

    # Models ---------------------------------------------------------------

    def _start_now(self) -> None:
        starter = self._models.starter
        if starter is not None:
            self.view.attempt(lambda: self._models.choose(starter))

    def _show_starter(self) -> None:
        starter = self._models.starter
        if self._first_run is None:
            return
        if starter:
            self._first_run.show_starter(starter.name, starter.size_bytes)
        else:
            self._first_run.show_no_starter()

    def _on_model_chosen(self) -> None:
        if self._is_at_first_run():
            unread = self._told if self.first_run.banner.isVisible() else None
            self._pages.setCurrentWidget(self.view)
            self.view.focus_composer()
            if unread:
                self.view.banner.show_message(*unread)

    def connect_online(self, online: "Online") -> None:
        """Go online where a person asks for it; from the first paint on."""
        from inglenook.ui.models_place import ModelsPlace

        place = ModelsPlace(
            self._theme, self._models, self._preferences, online, self._background, self._pages
        )
        place.chat_wanted.connect(self._chat_with)
        place.log_wanted.connect(lambda: self.show_settings("Privacy"))
        place.sidebar_wanted.connect(self._toggle_sidebar)
        place.left.connect(lambda: self._show(self.view.chat_id))
        place.count_changed.connect(self.sidebar.show_downloads)
        place.notice.connect(self._toasts.show)
        place.show_sidebar_button(self.sidebar.isHidden() or self._narrow)
        self._models_place = place
        self._connections = online.connections
        self.sidebar.status.show_connections(online.connections)
        self.sidebar.show_downloads(len(online.downloads.unfinished))
        if self._is_at_first_run():
            place.serve_first_run(self.first_run)

    def connect_safety(self, safety: "Safety") -> None:
        """Look after backups; from the first paint on."""
        self._safety = safety
        self.chats.backup_folders = lambda: safety.folders
        self.transfer.back_up = safety.back_up_here
        safety.told.connect(lambda sentence, bad: self.tell("error" if bad else "info", sentence))

    def open_model_files(self, paths: Sequence[Path]) -> None:
        """List these model files where they lie, and answer with the first of them."""
        if self._opening is None:
            from inglenook.ui.opening import Opening

            self._opening = Opening(self._models, self._banner, self)
        if not self._is_at_first_run():
            self._pages.setCurrentWidget(self.view)
        self._opening.open(paths)

    def tell(self, kind: str, sentence: str) -> None:
        """Say something of the program itself; `kind` is error, warn or info."""
        self._told = (kind, sentence) if self._is_at_first_run() else None
        self._banner().show_message(kind, sentence)

    def _banner(self) -> Banner:
        """The one that is in sight."""
        return self.first_run.banner if self._is_at_first_run() else self.view.banner

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from inglenook.ui.add_model_dialog import dropped_models

        if dropped_models(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A model that is dropped where nothing else takes it, such as the list of chats."""
        from inglenook.ui.add_model_dialog import dropped_models

        event.acceptProposedAction()
        self.open_model_files(dropped_models(event.mimeData().urls()))

    def _start_again(self) -> None:
        self.starts_again = True
        self.leave()

    def show_models(self) -> None:
        """The page where models are found, fetched and kept."""
        if self._models_place:
            self._models_place.show()
            if self._narrow:
                self.sidebar.hide()

    def _chat_with(self, file: "ModelFile") -> None:
        if self.view.attempt(lambda: self._models.choose(file)):
            self.new_chat()

    def _on_model_changed(self, state: ModelState) -> None:
        if self._models_place:
            path = Path(state.loaded.path) if state.loaded else None
            self._models_place.show_loaded(path)

    def _on_page_changed(self) -> None:
        self.sidebar.set_page(bool(self._models_place and self._models_place.is_shown))
        # Other pages have a Ctrl+F of their own.
        self.view.find_action.setEnabled(self._pages.currentWidget() is self.view)

    # Settings -------------------------------------------------------------

    def show_settings(self, category: str = "") -> None:
        """Open the settings, at this category if one is named."""
        from inglenook.ui.backups_page import BackupsPage
        from inglenook.ui.diagnostics_page import DiagnosticsPage
        from inglenook.ui.privacy_page import PrivacyPage
        from inglenook.ui.settings_dialog import SettingsDialog

        if self._settings_dialog is None:
            pages: list[PrivacyPage | BackupsPage | DiagnosticsPage] = []
            if self._connections:
                pages.append(PrivacyPage(self._connections, self._background, self._theme))
            if self._safety:
                backups = BackupsPage(self._safety, self._preferences, self._theme)
                backups.restart_wanted.connect(self._start_again)
                pages.append(backups)
            pages.append(
                DiagnosticsPage(
                    self._paths,
                    self._preferences,
                    self._conversations,
                    self._models,
                    self._background,
                    self._theme,
                )
            )
            dialog = SettingsDialog(self._preferences.settings, self._theme, self, pages)
            dialog.changed.connect(self._set_settings)
            self._preferences.changed.connect(dialog.show_settings)
            for name, sentence in self._setting_notes.items():
                dialog.show_note(name, sentence)
            self._settings_dialog = dialog
        self._tell_in_settings()
        if category:
            self._settings_dialog.show_category(category)
        self._settings_dialog.show()
        self._settings_dialog.raise_()
        self._settings_dialog.activateWindow()

    def note_setting(self, name: str, sentence: str) -> None:
        """Have the settings say this at the setting with this name; "": nothing."""
        self._setting_notes[name] = sentence
        if self._settings_dialog:
            self._settings_dialog.show_note(name, sentence)

    def _tell_in_settings(self) -> None:
        """What is to be known of the settings beside what they are."""
        if self._tray:
            self.note_setting("tray", self._tray.missing())
        if self._settings_dialog:
            code = languages.chosen(self._preferences.settings.language)
            sentence = "" if code == self._spoken else self._about_language(code)
            again = tr("Start again") if sentence else ""
            self._settings_dialog.show_note("language", sentence, again, self._start_again)

    def _about_language(self, code: str) -> str:
        """Words are set when windows are built, so that another language needs another start."""
        when = tr("Inglenook speaks {language} when it starts again.", language=LANGUAGES[code])
        if self._conversations.temporary_chats():
            kept = tr("Drafts are kept. Chats that are not saved are gone then.")
        else:
            kept = tr("Drafts are kept, and a reply that is being written keeps what it has.")
        return together(when, kept)

    def _set_settings(self, settings: object) -> None:
        self.view.attempt(lambda: self._preferences.set(settings))

    def _on_settings_changed(self) -> None:
        settings = self._preferences.settings
        self._theme.apply(settings.appearance, settings.text_size, settings.motion == "less")
        self._tell_in_settings()

    def _zoom(self, step: int) -> None:
        size = self._preferences.settings.text_size + step if step else 100
        self.view.attempt(lambda: self._preferences.change(text_size=max(80, min(300, size))))

    # Help -----------------------------------------------------------------

    def show_help(self, page: str, heading: str = "") -> None:
        """Open the help at this page, one of ui/help_window.py, and at this heading on it."""
        if self._help is None:
            from inglenook.ui.help_window import HelpWindow

            self._help = HelpWindow(self._theme, self._shortcut_groups, self)
        self._help.show_page(page, heading)

    def _shortcut_groups(self) -> "list[Group]":
        from inglenook.ui import shortcut_list

        settings = self._preferences.settings
        return shortcut_list.groups(
            self.actions(),
            self.view.chat_actions,
            enter_sends=settings.send_with == "enter",
            quick_chat=settings.quick_chat_keys,
        )

    # Sidebar and areas ----------------------------------------------------

    def _toggle_sidebar(self) -> None:
        self._show_sidebar(self.sidebar.isHidden())

    def _show_sidebar(self, shown: bool) -> None:
        if not self._narrow:
            self.state.sidebar_shown = shown
        self._place_sidebar(shown)
        if shown and self._narrow:
            self.sidebar.focus_search()

    def _fit_sidebar(self) -> None:
        """Dock the sidebar where there is room, else keep it away until it is asked for."""
        self._narrow = self.width() / self._theme.scale < NARROW
        self._place_sidebar(self.state.sidebar_shown and not self._narrow)

    def _close_sidebar(self) -> None:
        self._show_sidebar(False)
        self.view.focus_composer()

    def _place_sidebar(self, shown: bool) -> None:
        self.sidebar.over_page = self._narrow
        if self._narrow:
            if self._splitter.indexOf(self.sidebar) >= 0:
                self.sidebar.setParent(self)
            width = min(self._theme.px(264), self.width() - 56)
            self.sidebar.setGeometry(0, 0, width, self.height())
            self.sidebar.setVisible(shown)
            self.sidebar.raise_()
        else:
            if self._splitter.indexOf(self.sidebar) < 0:
                self._splitter.insertWidget(0, self.sidebar)
                self._splitter.setStretchFactor(1, 1)
            width = self._theme.px(self.state.sidebar_width)
            self._splitter.setSizes([width, max(1, self.width() - width)])
            self.sidebar.setVisible(shown)
        self.view.header.show_sidebar_button(not shown or self._narrow)
        if self._models_place:
            self._models_place.show_sidebar_button(not shown or self._narrow)
        self.chats.show_sidebar_button(not shown or self._narrow)

    def _on_splitter_moved(self) -> None:
        self.state.sidebar_width = round(self.sidebar.width() / self._theme.scale)

    def _move_area(self, step: int) -> None:
        """F6: sidebar, header, transcript, composer; or the sidebar and another page."""
        page = self._pages.currentWidget()
        areas = areas_of_chat(self.view) if page is self.view else [area_of_page(page)]
        go_to_area([(self.sidebar, self.sidebar.focus_list), *areas], step)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._models_place:
            self._models.refresh()  # files may have come and gone while another program was in front

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only now the splitter has its width to share out.
        self._fit_sidebar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.width() / self._theme.scale < NARROW) != self._narrow:
            self._fit_sidebar()
        elif self._narrow and self.sidebar.isVisible():
            self._place_sidebar(True)

    # Leaving --------------------------------------------------------------

    def raise_window(self) -> None:
        """Come to the front: somebody started the program a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        bring_into_sight(self)
        self.raise_()
        self.activateWindow()

    def connect_tray(self, tray: "Tray") -> None:
        """Closing the window leaves the program running where the tray has it; from the first paint on."""
        self._tray = tray
        tray.new_chat_wanted.connect(self._new_chat_in_front)
        tray.chat_wanted.connect(self.show_place)
        tray.show_wanted.connect(self.raise_window)
        tray.quit_wanted.connect(self.quit)

    def _new_chat_in_front(self) -> None:
        self.raise_window()
        self.new_chat()

    def quit(self) -> None:
        """End the program, after a question where something would be cut or lost."""
        self._quits = True
        self.close()
        self._quits = False

    def leave(self) -> None:
        """Quit without a question, as at the end of the session: everything written so far is stored."""
        self._leaving.is_decided = True
        self.close()
        self._end()

    def keep_drafts(self) -> None:
        """Store what stands in the composers of all windows now."""
        views = [self.view, *(window.view for window in self._chat_windows.values())]
        if self._quick_chat:
            views.append(self._quick_chat.view)
        for view in views:
            view.keep_draft()

    def keep_everything(self) -> None:
        """Store what would be lost if the program went on no further: it may not."""
        self.keep_drafts()
        self._conversations.save_now()
        self._save_state()

    def prepare_for_session_end(self) -> None:
        """The session may end now: everything is stored, and nothing is asked that would hold it up."""
        self._leaving.session_ends()
        self.keep_everything()

    def refresh_days(self) -> None:
        """Another day has begun, or the computer slept for long: headings such as "Today"."""
        self._show_chats()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.has_left:
            super().closeEvent(event)
        elif not self._quits and not self._leaving.is_decided and self._tray and self._tray.keeps_running:
            event.ignore()
            self._withdraw()
        elif self._leaving.may_go() or self.has_left:  # a signal may have ended it while the question stood
            self._end()
            super().closeEvent(event)
        else:
            event.ignore()

    def _withdraw(self) -> None:
        """Into the tray."""
        self.keep_drafts()
        self._save_state()
        self.hide()
        if not self.state.tray_told:
            self.state.tray_told = True
            self._save_state()
            self.stays_in_tray.emit()

    def _end(self) -> None:
        """Once: everything is stored, every window closed, and the event loop left."""
        if self.has_left:
            return
        self.has_left = True
        self._save_state()
        for window in list(self._chat_windows.values()):
            window.close()
        if self._quick_chat:
            self._quick_chat.close()
        self.view.keep_draft()
        if self._models_place:
            self._models_place.settle()
        self.chats.close()
        self.transfer.close()
        QTimer.singleShot(0, QApplication.quit)

    def _save_state(self) -> None:
        state = self.state
        self.places.remember()
        state.chat = self.view.chat_id or 0
        state.chat_windows = list(self._chat_windows)
        window_state.save(self._state_file, state)
