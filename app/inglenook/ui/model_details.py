"""What is known of one model before it is fetched: facts, licence, and its files."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.language import listed, mark, number, together, tr, tr_n
from inglenook.core.text import one_line
from inglenook.jobs.discover import Opened
from inglenook.models.fit import Plan, in_gb
from inglenook.models.licences import licence
from inglenook.models.published import Ability, Hit
from inglenook.ui.badges import LICENCE_TONES, Badge
from inglenook.ui.busy_line import BusyLine
from inglenook.ui.context_choice import stops
from inglenook.ui.direction import pointing
from inglenook.ui.hub_words import (
    ABILITY_SENTENCES,
    abilities_in_order,
    hit_name,
    long_parameters,
    popularity,
)
from inglenook.ui.labels import plain_label, plain_tooltip
from inglenook.ui.link_dialog import confirm_and_open
from inglenook.ui.menu_button import MenuButton
from inglenook.ui.offer_rows import Having, OfferRow
from inglenook.ui.offer_table import MOST_ROWS, OfferList
from inglenook.ui.panels import Facts, Panel, link_button
from inglenook.ui.setting_controls import ignore_stray_wheel
from inglenook.ui.theme import Theme

_CONTEXT = mark("How much of a chat the model sees at once, in tokens.")
_USUAL_LONGEST = 131_072  # tokens that can be chosen where the trained length is not known
_BESIDE = 560  # design pixels of width from where on the numbers stand beside the repository


class ModelDetails(QScrollArea):
    """GUI thread. `show_opened` fills it."""

    download_wanted = Signal(object)  # Offer
    downloads_wanted = Signal()
    look_up_wanted = Signal()  # to ask the Hub about this model, or to ask it again
    context_chosen = Signal(int)  # tokens, for the estimate
    card_wanted = Signal(object)  # Repository
    token_entered = Signal(str)
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._opened: Opened | None = None
        self._havings: list[Having] = []
        self._all_rows = False
        self.endpoint = ""  # of the Hub, without a slash at its end
        self.setAccessibleName(tr("Model details"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._make_parts()
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self.show_opened(None, [])

    # Building -----------------------------------------------------------------------------

    def _make_parts(self) -> None:
        theme = self._theme
        self.back = QToolButton()
        self.back.setText(tr("Back"))
        self.back.setAccessibleName(tr("Back to the list"))
        self.back.setToolTip(tr("Back to the list"))
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self._empty = plain_label(tr("Choose a model to see its files."), kind="hint")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.name = plain_label("", "page", wrap=True)
        self.more = MenuButton(tr("More about this model"))
        menu = QMenu(self)
        menu.setAccessibleName(tr("More about this model"))
        menu.addAction(tr("Open its page in the browser..."), self._open_page)
        menu.addAction(tr("Copy the repository name"), self._copy_name)
        self.more.setMenu(menu)
        self.repository = link_button("", self._open_page)
        self._outside = QLabel()  # the sign of a link that leaves the program
        self._popularity = plain_label("", "caption", "hint")
        self.summary = plain_label("", kind="secondary", wrap=True)
        self.card = link_button(tr("Read the model card"), self._read_card)
        self._facts = Facts(theme)

        self._licence = Panel()
        self._licence_badge = Badge(theme)
        self._licence.row.insertWidget(0, self._licence_badge, 0, Qt.AlignmentFlag.AlignTop)
        self.read_licence = self._licence.add_link(tr("Read the licence"), self._read_licence)
        self._gate = Panel("warn")
        self._gate.add_link(tr("Open its page..."), self._open_page)
        self.token = QLineEdit()
        self.token.setPlaceholderText(tr("Access token"))
        self.token.setAccessibleName(tr("Access token"))
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setMaxLength(400)
        self.token.returnPressed.connect(self._use_token)
        self._use = QPushButton(tr("Use this token"))
        self._use.clicked.connect(self._use_token)
        self._use.setEnabled(False)
        self.token.textChanged.connect(lambda text: self._use.setEnabled(bool(text.strip())))
        token_row = QHBoxLayout()
        token_row.setSpacing(8)
        token_row.addWidget(self.token, 1)
        token_row.addWidget(self._use)
        self._gate.column.addLayout(token_row)
        self._danger = Panel("error")

        self.context = QComboBox()
        self.context.setProperty("density", "compact")
        self.context.setAccessibleName(tr("Context for the estimate"))
        self.context.setAccessibleDescription(tr(_CONTEXT))
        self.context.setToolTip(plain_tooltip(tr(_CONTEXT)))
        ignore_stray_wheel(self.context)
        self.context.activated.connect(lambda at: self.context_chosen.emit(self.context.itemData(at)))
        self._busy = BusyLine(theme)
        self._problem = Panel("error")
        self.try_again = self._problem.add_link(tr("Try again"), self.look_up_wanted.emit)
        self._rough = Panel("neutral")
        self.look_up = self._rough.add_link(tr("Look it up online"), self.look_up_wanted.emit)
        self.files = OfferList(theme)
        self.files.download_wanted.connect(self.download_wanted)
        self.files.downloads_wanted.connect(self.downloads_wanted)
        self.show_all = link_button("", self._show_all)
        self._compared = plain_label("", "caption", "hint", wrap=True)
        self._left_out = plain_label("", "caption", "hint", wrap=True)
        self._info = QLabel()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._source = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._source.setSpacing(8)
        link = QHBoxLayout()
        link.setSpacing(4)
        link.addWidget(self.repository)
        link.addWidget(self._outside)
        link.addStretch(1)
        self._source.addLayout(link)
        self._source.addWidget(self._popularity)
        self._source.addStretch(1)
        files = QHBoxLayout()
        files.setSpacing(8)
        files.addWidget(plain_label(tr("Files"), "heading"))
        buddy = plain_label(tr("Context for the estimate"), "caption", "hint", wrap=True)
        buddy.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        buddy.setBuddy(self.context)
        files.addWidget(buddy, 1)
        files.addWidget(self.context)
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.files)
        compared = QHBoxLayout()
        compared.setSpacing(6)
        compared.addWidget(self._info, 0, Qt.AlignmentFlag.AlignTop)
        compared.addWidget(self._compared, 1)
        self._compared_row = QWidget()
        self._compared_row.setLayout(compared)
        compared.setContentsMargins(0, 4, 0, 0)
        self._files = QWidget()
        files_column = QVBoxLayout(self._files)
        files_column.setContentsMargins(0, 2, 0, 0)
        files_column.setSpacing(6)
        files_column.addLayout(files)
        files_column.addWidget(self._card)
        files_column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeading)
        files_column.addWidget(self._compared_row)
        files_column.addWidget(self._left_out)

        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(2)
        column.addLayout(self._source)
        column.addSpacing(10)
        column.addWidget(self.summary)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(12)
        column.addWidget(self._facts)
        column.addSpacing(14)
        panels = QVBoxLayout()
        panels.setSpacing(12)
        for panel in (self._licence, self._gate, self._danger, self._problem, self._rough, self._busy):
            panels.addWidget(panel)
        panels.addWidget(self._files)
        column.addLayout(panels)
        column.addStretch(1)
        content = QWidget()
        outer = self._outer = QVBoxLayout(content)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(8)
        outer.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        outer.addWidget(self._empty, 1)
        outer.addWidget(self._body, 1)
        self.setWidget(content)

    # Showing ------------------------------------------------------------------------------

    def show_opened(self, opened: Opened | None, havings: list[Having]) -> None:
        """Show this model; `havings` says of each of its offers whether it is here already."""
        other = opened is None or self._opened is None or opened.hit.repo != self._opened.hit.repo
        self._opened, self._havings = opened, havings
        self._body.setVisible(opened is not None)
        self._empty.setVisible(opened is None)
        if other:
            self._all_rows = False
            self.token.clear()
            self.verticalScrollBar().setValue(0)
        if opened is None:
            self.files.show_rows([])
            return
        self._show_head(opened)
        self._show_licence(opened.hit)
        self._show_state(opened)
        self._show_files(opened)

    def show_havings(self, havings: list[Having]) -> None:
        """Only this changed: what is here already, or coming."""
        if self._opened is not None and havings != self._havings:
            self._havings = havings
            self._show_rows(self._opened)

    def _show_head(self, opened: Opened) -> None:
        hit, repository = opened.hit, opened.repository
        self.name.setText(hit_name(hit))
        self.repository.setText(_label(one_line(hit.repo, 100)))
        self.repository.setAccessibleDescription(tr("Opens its page in the browser"))
        self._popularity.setText(popularity(hit))
        self._popularity.setVisible(bool(popularity(hit)))
        self._place_source()
        self.summary.setText(_summary(opened))
        self.summary.setVisible(bool(self.summary.text()))
        self.card.setVisible(bool(repository and repository.card.strip()))
        embeds = Ability.EMBEDDING in hit.abilities
        abilities = [
            tr(ability.value) for ability in abilities_in_order(hit) if ability is not Ability.EMBEDDING
        ]
        facts = [
            (tr("Parameters"), long_parameters(hit.parameters)),
            (tr("Longest context"), number(opened.context_length) if opened.context_length > 0 else ""),
            (tr("Can do"), listed(abilities)),
            (tr("Kind"), tr("Embedding") if embeds else tr("Chat", note="noun")),
            (tr("Made by"), one_line(hit.maker, 40)),
        ]
        self._facts.show_facts([(title, value) for title, value in facts if value])

    def _show_licence(self, hit: Hit) -> None:
        known = licence(hit.licence)
        tone, kind = LICENCE_TONES[known.kind], tr(known.kind.value)
        self._licence_badge.show_badge(kind, tone, known.name)
        self._licence.set_tone(tone)
        self._licence.text.setText(known.sentence)
        self._licence.setAccessibleName(tr("{name}: {value}", name=kind, value=known.name))
        self.read_licence.setVisible(bool(known.id))

    def _show_state(self, opened: Opened) -> None:
        hit = opened.hit
        maker = one_line(hit.maker, 40)
        asks = tr("Its publisher asks you to accept the licence first.")
        if maker:
            asks = tr("{maker} asks you to accept the licence first.", maker=maker)
        said = [asks, tr("Accept it on its page, make an access token there and enter it here.")]
        if hit.gated == "manual":
            said.append(tr("It may take some days until they answer."))
        self._gate.setVisible(bool(hit.gated))
        self._gate.text.setText(together(*said))
        warnings = [
            one_line(file.warning, 200)
            for offer in opened.offers
            for file in offer.version.all_files
            if file.warning
        ]
        self._danger.setVisible(bool(warnings))
        warns = tr("The Hub's scanners warn of a file.")
        self._danger.text.setText(together(warns, warnings[0]) if warnings else "")
        self._busy.show_text(tr("Looking up its files...") if opened.is_busy else "")
        self._problem.setVisible(bool(opened.sentence) and not opened.is_busy)
        self._problem.text.setText(opened.sentence)
        rough = opened.repository is None and not opened.is_busy and not opened.sentence
        self._rough.setVisible(rough)
        self._rough.text.setText(
            tr("The sizes are about right. The files as they are now are looked up when you download one.")
            if opened.offers
            else tr("Its files have not been looked up yet.")
        )

    def _show_files(self, opened: Opened) -> None:
        self._files.setVisible(bool(opened.offers))
        self._show_contexts(opened)
        self._show_rows(opened)
        plan = next((offer.plan for offer in opened.offers if offer.plan), None)
        self._compared_row.setVisible(plan is not None)
        if plan is not None:
            self._compared.setText(_compared_with(plan))
        left_out = opened.repository.left_out if opened.repository else 0
        self._left_out.setVisible(left_out > 0)
        self._left_out.setText(
            tr_n(
                "{n} file was left out: what is said about it cannot be trusted.",
                "{n} files were left out: what is said about them cannot be trusted.",
                left_out,
            )
        )

    def _show_rows(self, opened: Opened) -> None:
        rows = [OfferRow(*pair) for pair in zip(opened.offers, self._havings, strict=True)]
        hidden = 0 if self._all_rows else max(0, len(rows) - MOST_ROWS)
        self.files.show_rows(rows[: len(rows) - hidden])
        self.show_all.setVisible(hidden > 0)
        self.show_all.setText(tr_n("Show {n} more", "Show {n} more", hidden))

    def _show_contexts(self, opened: Opened) -> None:
        lengths = stops(opened.context_length or _USUAL_LONGEST)
        planned = next((offer.plan.context_length for offer in opened.offers if offer.plan), 0)
        if planned and planned not in lengths:
            lengths = sorted([*lengths, planned])
        if [self.context.itemData(at) for at in range(self.context.count())] != lengths:
            self.context.clear()
            for length in lengths:
                self.context.addItem(number(length), length)
        if planned:
            self.context.setCurrentIndex(lengths.index(planned))
        self.context.setEnabled(len(lengths) > 1)

    # Doing --------------------------------------------------------------------------------

    def show_back(self, shown: bool) -> None:
        """Whether the list is away, so that there is a way back to it."""
        self.back.setVisible(shown)
        self._outer.setContentsMargins(*((16, 12, 16, 16) if shown else (24, 20, 24, 20)))

    def _open_page(self) -> None:
        confirm_and_open(self.window(), self._page())

    def _page(self) -> str:
        """The address of the repository."""
        return f"{self.endpoint}/{self._opened.hit.repo}" if self._opened else ""

    def _copy_name(self) -> None:
        if self._opened:
            QGuiApplication.clipboard().setText(self._opened.hit.repo)

    def _read_card(self) -> None:
        if self._opened and self._opened.repository:
            self.card_wanted.emit(self._opened.repository)

    def _read_licence(self) -> None:
        if self._opened:
            # A licence that only this model has is on its page.
            confirm_and_open(self.window(), licence(self._opened.hit.licence).url or self._page())

    def _use_token(self) -> None:
        if token := self.token.text().strip():
            self.token.clear()
            self.token_entered.emit(token)

    def _show_all(self) -> None:
        self._all_rows = True
        if self._opened:
            self._show_rows(self._opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_source()

    def _place_source(self) -> None:
        """The repository and how popular it is side by side, where both have room."""
        link, popularity = self.repository.sizeHint().width(), self._popularity.sizeHint().width()
        needed = max(self._theme.px(_BESIDE), link + popularity + self._theme.px(24) + 80)
        beside = self.viewport().width() >= needed
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._source.setDirection(across if beside else down)
        self._source.setSpacing(8 if beside else 2)

    def _dress(self) -> None:
        side = QSize(self._theme.px(16), self._theme.px(16))
        self.more.setIcon(self._theme.icon("more"))
        self.back.setIcon(self._theme.icon(pointing("chev-l")))
        for button in (self.more, self.back):
            button.setIconSize(side)
        self._outside.setPixmap(self._theme.pixmap("ext", "accent-text", 14))
        self._info.setPixmap(self._theme.pixmap("info", "text-3", 14))


def _label(text: str) -> str:
    """As it is: "&" in a name is no shortcut."""
    return text.replace("&", "&&")


def _summary(opened: Opened) -> str:
    if said := opened.hit.summary:
        return one_line(tr(said), 400)
    return together(*(tr(ABILITY_SENTENCES[ability]) for ability in abilities_in_order(opened.hit)))


def _compared_with(plan: Plan) -> str:
    cards = [one_line(card.name, 60) for card in plan.cards]
    said = tr("Compared with the {size} of memory that is free now.", size=in_gb(plan.free))
    return together(said, tr("Graphics card: {cards}.", cards=listed(cards))) if cards else said
