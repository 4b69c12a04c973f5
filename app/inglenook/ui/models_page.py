"""The Models page: finding models, fetching them, and what is installed."""

from collections.abc import Callable
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.errors import UserError
from inglenook.core.language import tr
from inglenook.core.network import Purpose
from inglenook.core.settings import hub_endpoint
from inglenook.jobs.connections import Connections
from inglenook.jobs.discover import Discover
from inglenook.jobs.downloads import Downloads
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.ui.add_model_dialog import AddModelDialog, dropped_models
from inglenook.ui.copy_line import CopyLine
from inglenook.ui.direction import pointing
from inglenook.ui.discover_view import DiscoverView
from inglenook.ui.downloads_view import DownloadsView
from inglenook.ui.folders_dialog import FoldersDialog
from inglenook.ui.go_online import ask_to_go_online
from inglenook.ui.hint_button import HintButton
from inglenook.ui.installed_view import InstalledView
from inglenook.ui.menu_button import MenuButton
from inglenook.ui.notices import Banner, Toasts
from inglenook.ui.page_tabs import PageTabs
from inglenook.ui.theme import Theme

_BUTTONS_FROM = 640  # design pixels of width from where on both commands have a button of their own


class Tab(IntEnum):
    DISCOVER = 0
    DOWNLOADS = 1
    INSTALLED = 2


class ModelsPage(QWidget):
    """GUI thread. Built when it is first wanted. Model files can be dropped anywhere on it."""

    chat_wanted = Signal(object)  # ModelFile
    details_wanted = Signal(object)  # ModelFile
    log_wanted = Signal()  # the connection log
    token_entered = Signal(str)  # for the Hub
    sidebar_wanted = Signal()
    left = Signal()  # by Esc: back to the chat

    def __init__(
        self,
        theme: Theme,
        discover: Discover,
        downloads: Downloads,
        models: Models,
        connections: Connections,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._downloads = downloads
        self._models = models
        self._connections = connections
        self._preferences = preferences
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        # From the outside in: Qt styles a whole subtree anew whenever it gets another parent.
        self._stack = QStackedWidget(self)
        self._main = QWidget(self._stack)
        self._views = QStackedWidget(self._main)
        self.banner = Banner(theme, self._main)
        self.discover = DiscoverView(
            theme, discover, downloads, models, connections, preferences, self._views
        )
        self._built: dict[Tab, QWidget] = {Tab.DISCOVER: self.discover}
        self._loaded: Path | None = None
        self._inspector: QWidget | None = None
        self._make_header()
        self._lay_out()
        self._toasts = Toasts(self._stack, theme)
        self._connect()
        self._dress()
        self._count()

    # Building -----------------------------------------------------------------------------

    def _make_header(self) -> None:
        self.tabs = PageTabs(
            self._theme, [tr("Discover"), tr("Downloads"), tr("Installed", note="the list of models")]
        )
        self.tabs.setAccessibleName(tr("Models"))
        self.add_file = HintButton(self._theme, "plus", tr("Add GGUF file..."))
        self.folders = HintButton(self._theme, "folder", tr("Folders..."))
        for button, do in ((self.add_file, self.ask_for_file), (self.folders, self.show_folders)):
            button.setProperty("kind", "quiet")
            button.setProperty("density", "compact")
            button.clicked.connect(partial(_without_argument, do))
        self.more = MenuButton(tr("More"))
        menu = QMenu(self)
        menu.setAccessibleName(tr("More"))
        menu.addAction(tr("Add GGUF file..."), self.ask_for_file)
        menu.addAction(tr("Folders..."), self.show_folders)
        self.more.setMenu(menu)
        self.sidebar_button = QToolButton()
        self.sidebar_button.setAccessibleName(tr("Sidebar"))
        self.sidebar_button.setToolTip(tr("Sidebar  Ctrl B"))
        self.sidebar_button.clicked.connect(self.sidebar_wanted)
        self.sidebar_button.hide()
        # The sidebar says where words go; while it is away, this does.
        self.status = QToolButton()
        self.status.clicked.connect(self.log_wanted)
        self.status.hide()

    def _lay_out(self) -> None:
        header = self._header = QFrame(self._main)
        header.setObjectName("header")
        row = self._row = QHBoxLayout(header)
        row.setSpacing(4)
        row.addWidget(self.sidebar_button)
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self.status)
        # None of them keeps the window from becoming so narrow that they go.
        self._commands = QWidget(header)
        self._commands.setMinimumWidth(1)
        beside = QHBoxLayout(self._commands)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addWidget(self.add_file)
        beside.addWidget(self.folders)
        row.addWidget(self._commands)
        row.addWidget(self.more)
        for tab in Tab:
            self._views.addWidget(self._built.get(tab) or QWidget(self._views))
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.banner)
        column.addWidget(CopyLine(self._models))
        column.addWidget(self._views, 1)
        self._stack.addWidget(self._main)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.discover.downloads_wanted.connect(partial(self.show_tab, Tab.DOWNLOADS))
        self.discover.token_entered.connect(self.token_entered)
        self.discover.failed.connect(self.say_failure)
        self.discover.notice.connect(self.toast)
        self.discover.left.connect(self.tabs.setFocus)
        self._downloads.changed.connect(self._count)
        self._models.changed.connect(self._count)
        self._connections.changed.connect(self._show_status)
        self._theme.changed.connect(self._dress)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.focus_search)

    @property
    def downloads(self) -> DownloadsView:
        """Built when it is first wanted: the page comes up without it."""
        if Tab.DOWNLOADS not in self._built:
            host = urlsplit(hub_endpoint(self._preferences.settings)).netloc
            view = DownloadsView(self._theme, self._downloads, self._models, self._views, host=host)
            view.ask_first = partial(self._ask_to_download, host)
            self._take_in(Tab.DOWNLOADS, view)
        return cast(DownloadsView, self._built[Tab.DOWNLOADS])

    @property
    def installed(self) -> InstalledView:
        """Built when it is first wanted, as the one before."""
        if Tab.INSTALLED not in self._built:
            view = InstalledView(self._theme, self._models, self._views)
            view.show_loaded(self._loaded)
            self._take_in(Tab.INSTALLED, view)
        return cast(InstalledView, self._built[Tab.INSTALLED])

    def _take_in(self, tab: Tab, view: DownloadsView | InstalledView) -> None:
        view.chat_wanted.connect(self.chat_wanted)
        view.details_wanted.connect(self.details_wanted)
        view.discover_wanted.connect(self._find_models)
        view.notice.connect(self.toast)
        view.toasts = self._toasts
        self._built[tab] = view
        if (room := self._views.widget(tab)) is not None:
            self._views.removeWidget(room)
            room.deleteLater()
        self._views.insertWidget(tab, view)

    def _ask_to_download(self, host: str, go_on: Callable[[], object], model: str) -> None:
        network = self._connections.network
        ask_to_go_online(network, self._preferences, Purpose.DOWNLOAD, host, self, go_on, model)

    # What the window asks for -------------------------------------------------------------

    def show_tab(self, tab: Tab) -> None:
        """Go to one of the three views."""
        self.hide_inspector()
        self.tabs.setCurrentIndex(tab)

    def focus(self) -> None:
        """Give the keyboard to what the page is for."""
        if self._inspector is not None:
            self._inspector.setFocus()
        elif self.tabs.currentIndex() == Tab.DISCOVER:
            self.discover.focus_search()
        else:
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def download(self, repo: str, quantisation: str, name: str = "") -> None:
        """Fetch this version, with the question before it goes online; shows what comes of it."""
        self.show_tab(Tab.DISCOVER)
        self.discover.fetch(repo, quantisation, name)

    def settle(self) -> None:
        """Carry out what still waits for an Undo: the program is about to end."""
        if Tab.DOWNLOADS in self._built:
            self.downloads.settle()

    def show_loaded(self, path: Path | None) -> None:
        """Mark the model that is in memory now; None: none is."""
        self._loaded = path
        if Tab.INSTALLED in self._built:
            self.installed.show_loaded(path)

    def show_inspector(self, inspector: QWidget) -> None:
        """Show this in the place of the whole page until `hide_inspector`; it belongs to the page then."""
        self.hide_inspector()
        self._inspector = inspector
        self._stack.addWidget(inspector)
        self._stack.setCurrentWidget(inspector)
        inspector.setFocus()

    def hide_inspector(self) -> None:
        """Back to the page as it was."""
        inspector, self._inspector = self._inspector, None
        if inspector is None:
            return
        self._stack.setCurrentWidget(self._main)
        self._stack.removeWidget(inspector)
        inspector.hide()
        inspector.deleteLater()

    def show_sidebar_button(self, shown: bool) -> None:
        """Whether the sidebar is away: then its button and the connection status stand here."""
        self.sidebar_button.setVisible(shown)
        self.status.setVisible(shown)
        self._row.setContentsMargins(*((8, 0, 8, 0) if shown else (12, 0, 12, 0)))

    def say_failure(self, sentence: str) -> None:
        self.banner.show_message("error", sentence)

    def toast(self, text: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Say something that passes, with at most one thing to do about it."""
        self._toasts.show(text, action, do)

    # Adding files -------------------------------------------------------------------------

    def ask_for_file(self) -> None:
        """Let the person choose GGUF files, then what becomes of them."""
        kinds = f"{tr('Models')} (*.gguf);;{tr('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileNames(self, tr("Add GGUF files"), "", kinds)
        self.add_files([Path(path) for path in chosen])

    def add_files(self, paths: list[Path]) -> None:
        """Ask whether to use these in place or to copy them, then do so."""
        if paths:
            AddModelDialog(paths, partial(self._add, paths), self.window()).open()

    def show_folders(self) -> None:
        FoldersDialog(self._models, self._theme, self.window()).open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_models(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := dropped_models(event.mimeData().urls()):
            event.acceptProposedAction()
            self.add_files(paths)

    def _add(self, paths: list[Path], copy: bool) -> None:
        self.show_tab(Tab.INSTALLED)
        for path in paths:
            self._models.add_file(path, copy, self._on_failure)

    def _on_failure(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.say_failure(str(error))

    # Showing ------------------------------------------------------------------------------

    def focus_search(self) -> None:
        """Ctrl F."""
        if self._inspector is not None:
            return
        if self.tabs.currentIndex() == Tab.INSTALLED:
            self.installed.focus_search()
        else:
            self.show_tab(Tab.DISCOVER)
            self.discover.focus_search()

    def _find_models(self) -> None:
        self.show_tab(Tab.DISCOVER)
        self.discover.focus_search()

    def _on_tab_changed(self, index: int) -> None:
        match Tab(index):
            case Tab.DISCOVER:
                self._views.setCurrentWidget(self.discover)
            case Tab.DOWNLOADS:
                self._views.setCurrentWidget(self.downloads)
            case Tab.INSTALLED:
                self._views.setCurrentWidget(self.installed)

    def _count(self) -> None:
        self.tabs.set_count(Tab.DOWNLOADS, len(self._downloads.unfinished), busy=True)
        self.tabs.set_count(Tab.INSTALLED, len(self._models.installed))

    def _show_status(self) -> None:
        offline = self._connections.offline
        said = tr("Offline: nothing leaves this computer") if offline else tr("Online when you ask")
        if not offline and self._connections.open:
            said = tr("Online: connected to {host}", host=self._connections.open[-1].host)
        self.status.setAccessibleName(tr("Connections"))
        self.status.setAccessibleDescription(said)
        self.status.setToolTip(said)
        icon, colour = ("offline", "good") if offline else ("online", "warn")
        self.status.setIcon(self._theme.icon(icon, colour))

    def event(self, event: QEvent) -> bool:
        # Else a shortcut of the window, such as Esc for Stop, would have the key first.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._inspector is not None:
            self.hide_inspector()
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        beside = sum(each.sizeHint().width() for each in (self.add_file, self.folders))
        # The tabs, the buttons of the sidebar and the status, and what stands between them.
        needed = self.tabs.sizeHint().width() + beside + self._theme.px(96)
        roomy = self.width() >= max(needed, self._theme.px(_BUTTONS_FROM))
        self._commands.setVisible(roomy)
        self.more.setVisible(not roomy)

    def _dress(self) -> None:
        side = QSize(self._theme.px(16), self._theme.px(16))
        self.more.setIcon(self._theme.icon("more"))
        self.sidebar_button.setIcon(self._theme.icon(pointing("panel-l")))
        for button in (self.more, self.sidebar_button, self.status):
            button.setIconSize(side)
        self._header.setFixedHeight(self._theme.px(52))
        self._row.setContentsMargins(12, 0, 12, 0)
        self._show_status()
        self._place()


def _without_argument(do: Callable[[], object], checked: bool = False) -> None:
    do()
