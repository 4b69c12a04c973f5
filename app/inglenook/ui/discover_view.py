"""Finding a model: the list of what can be had, and the details of one."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from inglenook.core.errors import UserError
from inglenook.core.language import mark, tr
from inglenook.core.markdown import Block
from inglenook.core.network import Purpose
from inglenook.core.settings import hub_endpoint
from inglenook.core.text import format_size, one_line
from inglenook.jobs.connections import Connections
from inglenook.jobs.discover import Discover, Offer, Opened
from inglenook.jobs.downloads import Downloads, State
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models.licences import LicenceClass
from inglenook.models.published import Ability, Order, Query, Repository
from inglenook.ui.busy_line import BusyLine
from inglenook.ui.direction import set_margins
from inglenook.ui.flow_layout import FlowLayout
from inglenook.ui.go_online import ask_to_go_online
from inglenook.ui.hit_rows import HitList, HitRow
from inglenook.ui.hub_words import hit_name, short_day
from inglenook.ui.labels import plain_label
from inglenook.ui.model_card_window import ModelCardWindow, card_blocks
from inglenook.ui.model_details import ModelDetails
from inglenook.ui.offer_rows import Having
from inglenook.ui.search_field import SearchField
from inglenook.ui.setting_controls import ChoiceBox
from inglenook.ui.theme import Theme

NARROW = 860  # effective width of the window under which list and details are one column
_ONE_LINE = 900  # design pixels of width from where on search and choices stand side by side
_LIST = 340
_WIDEST = (1 << 24) - 1  # QWIDGETSIZE_MAX: no limit
_PAUSE_MS = 150  # before what the arrow keys came to is opened

_NOT_ALLOWED = mark("Its files could not be looked up. Allow searching for models in Settings, Privacy.")

_LICENCES = {
    None: mark("Any licence"),
    LicenceClass.OPEN_SOURCE: mark("Open source"),
    LicenceClass.OPEN_WEIGHTS: mark("Open weights"),
    LicenceClass.RESTRICTED: mark("Restricted"),
}
_ABILITIES = {None: mark("Any ability")} | {ability: ability.value for ability in Ability}
_ORDERS = {
    Order.DOWNLOADS: mark("Most used"),
    Order.LIKES: mark("Most liked"),
    Order.TRENDING: mark("Trending"),
    Order.NEWEST: mark("Newest"),
}


class DiscoverView(QWidget):
    """GUI thread. Nothing here goes online before the person was asked."""

    downloads_wanted = Signal()  # to see how far they are
    token_entered = Signal(str)
    notice = Signal(str, str, object)  # text, label of an action, what it does: for a toast
    failed = Signal(str)  # a sentence for the banner
    left = Signal()  # Up in the search field: to what is above

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
        self._discover = discover
        self._downloads = downloads
        self._models = models
        self._connections = connections
        self._preferences = preferences
        self._opened: Opened | None = None
        self._wanted: tuple[str, str] | None = None  # repository and quantisation, to be fetched when known
        self._details_shown = False  # where both are one column
        self._one_column = False
        self._split_placed = False
        self._make_parts()
        self._lay_out()
        self._connect()
        self._dress()
        self._show_hits()

    # Building -----------------------------------------------------------------------------

    def _make_parts(self) -> None:
        """In the order in which Tab goes through them."""
        theme = self._theme
        self._filter_row = QFrame(self)
        self._filter_row.setProperty("kind", "filters")
        self.search = SearchField(theme, tr("Search models"), parent=self._filter_row)
        self.search.setToolTip(tr("Words, or the name or address of a repository"))
        self.fits = QCheckBox(tr("Fits this computer"), self._filter_row)
        self.fits.setChecked(True)
        self.licence = ChoiceBox(_in_words(_LICENCES), tr("Licence"))
        self.ability = ChoiceBox(_in_words(_ABILITIES), tr("Ability"))
        self.order = ChoiceBox(_in_words(_ORDERS), tr("Order", note="of a list"))
        self._choices = QWidget(self._filter_row)
        flow = FlowLayout(self._choices)
        for box in (self.licence, self.ability, self.order):
            box.setProperty("density", "")
            flow.addWidget(box)

        self._split = QSplitter(self)
        # What needs room side by side must not keep the window from becoming narrow.
        for row in (self._filter_row, self._split):
            row.setMinimumWidth(1)
        self._list_pane = QWidget(self._split)
        self._where_row = QWidget(self._list_pane)
        self.where = plain_label("", "caption", "secondary", wrap=True)
        self.search_online = QPushButton(tr("Search online"), self._where_row)
        self.search_online.setProperty("density", "compact")
        self.busy = BusyLine(theme, self._list_pane)
        self._problem_row = QWidget(self._list_pane)
        self._problem = plain_label("", kind="bad", wrap=True)
        self.try_again = QPushButton(tr("Try again"), self._problem_row)
        self.try_again.setProperty("density", "compact")
        self.list = HitList(theme, self._list_pane)
        self._nothing = _Nothing(theme)
        self.details = ModelDetails(theme, self._split)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)

    def _lay_out(self) -> None:
        find = QHBoxLayout()
        find.setSpacing(12)
        find.addWidget(self.search, 1)
        find.addWidget(self.fits)
        self._filters = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._filter_row)
        set_margins(self._filters, 24, 10, 16, 10)
        self._filters.setSpacing(12)
        self._filters.addLayout(find, 1)
        self._filters.addStretch(0)
        self._filters.addWidget(self._choices)

        where = QHBoxLayout(self._where_row)
        set_margins(where, 22, 2, 16, 4)
        where.setSpacing(8)
        where.addWidget(self.where, 1)
        where.addWidget(self.search_online)
        problem = QVBoxLayout(self._problem_row)
        set_margins(problem, 22, 12, 16, 8)
        problem.setSpacing(8)
        problem.addWidget(self._problem)
        problem.addWidget(self.try_again, 0, Qt.AlignmentFlag.AlignLeading)
        set_margins(self.busy, 22, 8, 16, 4)
        pane = QVBoxLayout(self._list_pane)
        pane.setContentsMargins(0, 8, 0, 0)
        pane.setSpacing(4)
        for row in (self._where_row, self.busy, self._problem_row):
            pane.addWidget(row)
        pane.addWidget(self.list, 1)
        pane.addWidget(self._nothing, 1)

        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._list_pane)
        self._split.addWidget(self.details)
        self._split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._filter_row)
        column.addWidget(self._split, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda: self._find())
        self.search.returnPressed.connect(self._on_enter)
        self.search.moved_on.connect(self._on_moved_on)
        self.fits.toggled.connect(lambda: self._filter())
        self.licence.changed.connect(lambda: self._filter())
        self.ability.changed.connect(lambda: self._filter())
        self.order.changed.connect(lambda: self._find())
        self.search_online.clicked.connect(lambda: self.go_online())
        self.try_again.clicked.connect(lambda: self.go_online())
        self._nothing.acted.connect(self._on_nothing_acted)
        self.list.chosen.connect(lambda: self._pause.start())
        self.list.entered_row.connect(self._enter)
        self.list.left.connect(self.search.setFocus)
        self.list.hits.more_wanted.connect(self._discover.more)
        self._pause.timeout.connect(self._open_chosen)
        self.details.download_wanted.connect(self._on_download_wanted)
        self.details.downloads_wanted.connect(self.downloads_wanted)
        self.details.look_up_wanted.connect(self._look_up)
        self.details.context_chosen.connect(self._discover.set_context)
        self.details.card_wanted.connect(self._read_card)
        self.details.token_entered.connect(self.token_entered)
        self.details.back_wanted.connect(self.show_list)
        self._discover.changed.connect(self._show_hits)
        self._discover.opened.connect(self._on_opened)
        self._downloads.changed.connect(self._show_havings)
        self._connections.changed.connect(self._show_where)
        self._theme.changed.connect(self._dress)

    # Searching ----------------------------------------------------------------------------

    def start(self) -> None:
        """Show what can be had; called when the page comes up."""
        self._filter()

    def focus_search(self) -> None:
        """To the search field, with what is in it selected."""
        self.show_list()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def query(self) -> Query:
        """What the person is looking for now."""
        return Query(self.search.text().strip(), self.order.currentData(), self.ability.currentData())

    def go_online(self) -> None:
        """Search the Hub for what is written, after the question where one is due."""
        self._ask(Purpose.SEARCH, lambda: self._discover.find(self.query(), online=True, at_once=True))

    def _on_enter(self) -> None:
        self.go_online()

    def _find(self) -> None:
        self._discover.find(self.query())

    def _filter(self) -> None:
        self._discover.set_filters(
            self.fits.isChecked(), self.licence.currentData(), self.ability.currentData()
        )
        self._find()

    def _ask(self, purpose: Purpose, on_allowed: Callable[[], object], what: str = "") -> None:
        host = urlsplit(self._endpoint()).netloc
        ask_to_go_online(self._connections.network, self._preferences, purpose, host, self, on_allowed, what)

    def _endpoint(self) -> str:
        return hub_endpoint(self._preferences.settings)

    # The list -----------------------------------------------------------------------------

    def _show_hits(self) -> None:
        found = self._discover
        rows = [HitRow(hit, found.fit_of(hit), found.is_installed(hit)) for hit in found.hits]
        self.list.show_rows(rows, has_more=found.has_more and not found.is_busy)
        if self._opened:
            self.list.mark(self._opened.hit.repo)
        self.list.setVisible(bool(rows) or found.is_busy or bool(found.sentence))
        self._problem.setText(found.sentence)
        self._problem_row.setVisible(bool(found.sentence) and not found.is_busy)
        self._show_where()
        self._show_nothing(bool(rows))

    def _show_where(self) -> None:
        """Whose list it is: the Hub's, what it said some time ago, or the one that comes along."""
        found = self._discover
        host = urlsplit(self._endpoint()).netloc
        self.busy.show_text(tr("Searching {host}...", host=host) if found.is_busy else "")
        since = short_day(found.as_of) if found.as_of > 0 else ""
        self.where.setText(tr("From {day}, offline", day=since) if since else tr("Chosen for you, offline"))
        self._where_row.setVisible(not found.is_online and not found.is_busy)

    def _show_nothing(self, found_some: bool) -> None:
        found = self._discover
        self._nothing.setVisible(not found_some and not found.is_busy and not found.sentence)
        if self._nothing.isHidden():
            return
        words = one_line(self.search.text(), 60)
        title = tr('Nothing found for "{words}"', words=words) if words else tr("Nothing found")
        if self._filters_on():
            self._nothing.show_state(
                title, tr("Some models may be left out by the choices above."), tr("Show all")
            )
        elif found.is_online:
            self._nothing.show_state(title, tr("Check the spelling, or use fewer words."), "")
        else:
            self._nothing.show_state(
                title, tr("This list is short. There are many more online."), tr("Search online")
            )

    def _filters_on(self) -> bool:
        chosen = (self.licence.currentData(), self.ability.currentData())
        return self.fits.isChecked() or any(value is not None for value in chosen)

    def _on_nothing_acted(self) -> None:
        if not self._filters_on():
            self.go_online()
            return
        self.fits.setChecked(False)
        self.licence.setCurrentIndex(0)
        self.ability.setCurrentIndex(0)
        self._filter()

    def _on_moved_on(self, step: int) -> None:
        if step > 0:
            self.list.take_keyboard()
        else:
            self.left.emit()

    # The details --------------------------------------------------------------------------

    def open(self, repo: str) -> None:
        """Show the details of this repository."""
        self._pause.stop()
        self._discover.open(repo)

    def show_list(self) -> None:
        """Back to the list, where both are one column."""
        self._details_shown = False
        self._place()
        if self._one_column:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def can_go_back(self) -> bool:
        """Whether the details hide the list."""
        return self._one_column and self._details_shown

    def _open_chosen(self) -> None:
        repo = self.list.chosen_repo
        if repo and not (self._opened and self._opened.hit.repo == repo):
            self.open(repo)

    def _enter(self, repo: str) -> None:
        """By Enter or a click: it is wanted to be seen, also where the list is in front of it."""
        self._details_shown = True
        self._place()
        if not (self._opened and self._opened.hit.repo == repo):
            self.open(repo)
        if self._one_column:
            self.details.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_up(self) -> None:
        if self._opened:
            repo = self._opened.hit.repo
            self._ask(Purpose.FACTS, lambda: self.open(repo), hit_name(self._opened.hit))

    def _on_opened(self, opened: Opened | None) -> None:
        self._opened = opened
        self.details.endpoint = self._endpoint()
        self.details.show_opened(opened, self._havings())
        if opened:
            self.list.mark(opened.hit.repo)
        self._fetch_wanted()

    def _read_card(self, repository: Repository) -> None:
        def show(blocks: list[Block]) -> None:
            if isValid(self):
                ModelCardWindow(self._theme, hit_name(repository.hit), blocks, self.window()).show()

        self._models.background.run(lambda: card_blocks(repository.card), show)

    def _show_havings(self) -> None:
        self.details.show_havings(self._havings())

    def _havings(self) -> list[Having]:
        """Of each version that is shown, whether it is here or coming."""
        if self._opened is None:
            return []
        repo = self._opened.hit.repo
        coming = {
            item.order.quantisation: item.state for item in self._downloads.items if item.order.repo == repo
        }
        return [_having(offer, coming) for offer in self._opened.offers]

    # Downloading --------------------------------------------------------------------------

    def fetch(self, repo: str, quantisation: str, name: str = "") -> None:
        """Download this version, after the question where one is due; its files are looked up first."""
        what = " ".join(filter(None, (one_line(name, 80), one_line(quantisation, 40))))
        self._ask(Purpose.DOWNLOAD, lambda: self._fetch(repo, quantisation), what)

    def _on_download_wanted(self, offer: Offer) -> None:
        if self._opened:
            hit = self._opened.hit
            self.fetch(hit.repo, offer.version.quantisation, hit_name(hit))

    def _fetch(self, repo: str, quantisation: str) -> None:
        self._wanted = (repo, quantisation)
        opened = self._opened
        if opened and opened.hit.repo == repo and opened.repository and not opened.is_busy:
            self._fetch_wanted()
        else:
            self.open(repo)

    def _fetch_wanted(self) -> None:
        """Add what was asked for to the queue, as soon as its files are known."""
        opened = self._opened
        if self._wanted is None or opened is None:
            return
        repo, quantisation = self._wanted
        if opened.hit.repo != repo:
            self._wanted = None  # the person went on to another one
            return
        if opened.is_busy:
            return
        self._wanted = None
        if opened.repository is None:
            self.failed.emit(opened.sentence or tr(_NOT_ALLOWED))
            return
        offer = next((each for each in opened.offers if each.version.quantisation == quantisation), None)
        name = hit_name(opened.hit)
        if offer is None:
            self.failed.emit(
                tr(
                    "{name} is not published as {version} any more. Choose another version.",
                    name=name,
                    version=one_line(quantisation, 40),
                )
            )
            return
        try:
            self._downloads.add(self._discover.order_for(offer.version))
        except UserError as error:
            self.failed.emit(str(error))
        size = format_size(offer.version.size)
        said = tr("Downloading {name}, {size}", name=name, size=size)
        self.notice.emit(said, tr("Show"), self.downloads_wanted.emit)

    # Layout -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        # Else a shortcut of the window, such as Esc for Stop, would have the key first.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self.can_go_back
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.can_go_back:
            self.show_list()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        one_line_up = self.width() >= self._theme.px(_ONE_LINE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._filters.setDirection(across if one_line_up else down)
        self._filters.setStretch(0, 0 if one_line_up else 1)
        self._filters.setSpacing(12 if one_line_up else 8)
        self.search.setFixedWidth(self._theme.px(292)) if one_line_up else _free_width(self.search)
        effective = self.window().width() / self._theme.scale
        was, self._one_column = self._one_column, effective < NARROW
        self._list_pane.setVisible(not self._one_column or not self._details_shown)
        self._filter_row.setVisible(not self.can_go_back)
        self.details.setVisible(not self._one_column or self._details_shown)
        self._list_pane.setMinimumWidth(1 if self._one_column else self._theme.px(220))
        self.details.setMinimumWidth(1 if self._one_column else self._theme.px(260))
        self.details.show_back(self.can_go_back)
        if was != self._one_column or not self._split_placed:
            self._share_width()

    def _share_width(self) -> None:
        """List and details at first: as drawn where there is room, else two fifths and three."""
        if self._one_column or not self.isVisible():
            return
        self._split_placed = True
        width = min(self._theme.px(_LIST), self.width() * 2 // 5)
        self._split.setSizes([width, self.width() - width])

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._place()

    def _dress(self) -> None:
        self._split_placed = False
        self._place()


class _Nothing(QWidget):
    """What stands in the place of an empty list."""

    acted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QLabel()
        self._title = plain_label("", "ui-strong", wrap=True)
        self._hint = plain_label("", kind="secondary", wrap=True)
        self.button = QPushButton()
        self.button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(self._picture)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addSpacing(6)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(3)
        theme.changed.connect(self._dress)
        self._dress()

    def show_state(self, title: str, hint: str, action: str) -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self.button.setText(action)
        self.button.setVisible(bool(action))

    def _dress(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("search", "text-3", 32))


def _in_words(choices: dict[Any, str]) -> dict[Any, str]:
    return {value: tr(words) for value, words in choices.items()}


def _having(offer: Offer, coming: dict[str, State]) -> Having:
    state = coming.get(offer.version.quantisation)
    if offer.is_installed or state is State.DONE:
        return Having.YES
    return Having.COMING if state is not None else Having.NO


def _free_width(widget: QWidget) -> None:
    widget.setMinimumWidth(0)
    widget.setMaximumWidth(_WIDEST)
