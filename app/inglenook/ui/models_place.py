"""Models in the main window: its page, built when it is first wanted, and what the first run offers."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from inglenook.core.errors import SaveError
from inglenook.core.language import tr
from inglenook.jobs.background import Background
from inglenook.jobs.downloads import Download
from inglenook.jobs.models import Models
from inglenook.jobs.online import Online
from inglenook.jobs.preferences import Preferences
from inglenook.models import curated
from inglenook.models.adopt import Found
from inglenook.models.curated import CuratedModel
from inglenook.models.library import ModelFile
from inglenook.ui.first_run import FirstRunPage
from inglenook.ui.models_page import ModelsPage, Tab
from inglenook.ui.theme import Theme


class ModelsPlace(QObject):
    """Made when the window has been painted: nothing here is needed before. GUI thread."""

    chat_wanted = Signal(object)  # ModelFile
    log_wanted = Signal()
    sidebar_wanted = Signal()
    left = Signal()
    loaded_changed = Signal(object)  # Path | None
    count_changed = Signal(int)  # downloads that are not finished
    notice = Signal(str)  # a sentence that passes, told while the page is not in front

    def __init__(
        self,
        theme: Theme,
        models: Models,
        preferences: Preferences,
        online: Online,
        background: Background,
        pages: QStackedWidget,
    ) -> None:
        super().__init__(pages)
        self._theme = theme
        self._models = models
        self._preferences = preferences
        self._online = online
        self._background = background
        self._pages = pages
        self._loaded: Path | None = None
        self._sidebar_away = False
        self.page: ModelsPage | None = None
        online.downloads.changed.connect(self._count)
        online.downloads.finished.connect(self._on_finished)

    def show(self, tab: Tab | None = None) -> None:
        """Bring the page to the front."""
        page = self._built()
        if tab is not None:
            page.show_tab(tab)
        self._pages.setCurrentWidget(page)
        page.discover.start()
        page.focus()

    @property
    def is_shown(self) -> bool:
        return self.page is not None and self._pages.currentWidget() is self.page

    def show_loaded(self, path: Path | None) -> None:
        """Which model is in memory now."""
        self._loaded = path
        self.loaded_changed.emit(path)
        if self.page:
            self.page.show_loaded(path)

    def show_sidebar_button(self, shown: bool) -> None:
        """Whether the sidebar is away."""
        self._sidebar_away = shown
        if self.page:
            self.page.show_sidebar_button(shown)

    def serve_first_run(self, first_run: FirstRunPage) -> None:
        """Offer what this computer can run, and what other programs have fetched already."""
        first_run.download_wanted.connect(self._download)
        first_run.all_models_wanted.connect(lambda: self.show(Tab.DISCOVER))
        first_run.use_found_wanted.connect(self._use_found)

        self._models.found.connect(first_run.show_found)
        self._models.find_adoptable()
        plans = self._models.plans

        def look() -> tuple[list[CuratedModel], int, int]:
            free, total = plans.memory()
            return curated.recommended(free, total), free, total

        def offer(seen: tuple[list[CuratedModel], int, int]) -> None:
            first_run.show_recommended(*seen, host=self._online.hub.host)

        self._background.run(look, offer)

    def settle(self) -> None:
        """Carry out what still waits for an Undo: the program is about to end."""
        if self.page:
            self.page.settle()

    # Inside ---------------------------------------------------------------------------------------

    def _built(self) -> ModelsPage:
        if self.page is None:
            online = self._online
            page = ModelsPage(
                self._theme,
                online.discover,
                online.downloads,
                self._models,
                online.connections,
                self._preferences,
            )
            page.chat_wanted.connect(self.chat_wanted)
            page.details_wanted.connect(self._inspect)
            page.log_wanted.connect(self.log_wanted)
            page.token_entered.connect(self._keep_token)
            page.sidebar_wanted.connect(self.sidebar_wanted)
            page.left.connect(self.left)
            page.show_loaded(self._loaded)
            page.show_sidebar_button(self._sidebar_away)
            self._pages.addWidget(page)
            self.page = page
        return self.page

    def _inspect(self, file: ModelFile) -> None:
        from inglenook.ui.inspector import Inspector

        page = self._built()
        inspector = Inspector(self._theme, self._models, self._preferences, file)
        inspector.back_wanted.connect(page.hide_inspector)
        inspector.chat_wanted.connect(self.chat_wanted)
        inspector.load_wanted.connect(self._models.choose)
        inspector.toast_wanted.connect(page.toast)
        inspector.show_loaded(self._loaded)
        self.loaded_changed.connect(inspector.show_loaded)
        page.show_inspector(inspector)

    def _download(self, repo: str, quantisation: str, name: str) -> None:
        self.show()
        self._built().download(repo, quantisation, name)

    def _use_found(self, found: list[Found]) -> None:
        self._models.adopt(found)
        self.show(Tab.INSTALLED)

    def _keep_token(self, token: str) -> None:
        try:
            self._online.set_token(token)
        except SaveError as error:
            self._built().say_failure(str(error))

    def _count(self) -> None:
        self.count_changed.emit(len(self._online.downloads.unfinished))

    def _on_finished(self, download: Download) -> None:
        sentence = tr("{model} is ready. The file is complete and verified.", model=download.order.name)
        if self.is_shown:
            self._built().toast(sentence)
        else:
            self.notice.emit(sentence)
