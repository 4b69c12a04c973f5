"""One question and the answers of two or three models side by side."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.errors import UserError
from inglenook.core.language import tr, tr_n
from inglenook.core.text import one_line
from inglenook.jobs.comparison import Comparison
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.models import Models
from inglenook.jobs.replies import ReplyUpdate
from inglenook.models.library import ModelFile
from inglenook.ui.badges import Badge
from inglenook.ui.compare_side import CompareSide
from inglenook.ui.composer import Composer
from inglenook.ui.direction import pointing, set_margins
from inglenook.ui.header import Title
from inglenook.ui.hint_button import HintButton
from inglenook.ui.labels import plain_label
from inglenook.ui.link_dialog import confirm_and_open
from inglenook.ui.notices import Banner
from inglenook.ui.page_tabs import PageTabs
from inglenook.ui.theme import Theme
from inglenook.ui.transcript import Transcript

MOST_SIDES = 3
_NARROW = 860  # effective width under which the sides become tabs
_MOST_OF_QUESTION = 0.3  # of the page's height
_LOW = 420  # design pixels


class ComparePage(QWidget):
    """GUI thread. Built when it is first wanted; `show_chat` says what is compared."""

    left = Signal(object)  # the chat to go back to, or None for a new one
    sidebar_wanted = Signal()
    notice = Signal(str)  # for a toast

    def __init__(
        self, theme: Theme, conversations: Conversations, models: Models, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._conversations = conversations
        self._models = models
        self.comparison = Comparison(conversations, self)
        self._syncing = False
        self.sides: list[CompareSide] = []
        self.banner = Banner(theme, self)
        self._make_header()
        self._question = Transcript(theme, read_only=True)
        self._question.setAccessibleName(tr("Question"))
        self._question_row = QWidget()
        self._tabs = PageTabs(theme, [])
        self._tabs.setAccessibleName(tr("Models"))
        self._splitter = QSplitter()
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setMinimumWidth(1)  # sides that have too little room become tabs
        self.composer = Composer(theme)
        self.composer.thinking_button.hide()
        self._lay_out()
        self._connect()
        self._dress()

    def show_chat(self, chat_id: int | None, reply_id: int | None = None) -> None:
        """Compare answers to a chat's last question, or to that of one reply; None begins a chat."""
        self.banner.clear()
        files = self._models.files
        current = self._models.current
        others = [file for file in files if current is None or file.path != current.path]
        del self.comparison.sides[2:]
        self.comparison.choose(0, current or (files[0] if files else None))
        self.comparison.choose(1, others[0] if others else current)
        self.comparison.show(chat_id, reply_id)
        reply = self.comparison.reply(0)
        if reply is not None:
            # On the side of the answer stands who wrote it, where that model is still there.
            by = next((file for file in files if file.name == reply.model), None)
            if by is not None:
                self.comparison.choose(0, by)
                others = [file for file in files if file.path != by.path]
                self.comparison.choose(1, current if current in others else (others or [by])[0])
        self.composer.focus_text()

    def show_sidebar_button(self, shown: bool) -> None:
        """The way to the sidebar, while that is hidden."""
        self._sidebar_button.setVisible(shown)

    # Building -------------------------------------------------------------

    def _make_header(self) -> None:
        self._header = QFrame()
        self._header.setObjectName("header")
        self._sidebar_button = QToolButton()
        self._sidebar_button.setAccessibleName(tr("Sidebar"))
        self._sidebar_button.setToolTip(tr("Sidebar  Ctrl B"))
        self._sidebar_button.clicked.connect(self.sidebar_wanted)
        self._sidebar_button.hide()
        self._title = Title()
        self._title.setCursor(Qt.CursorShape.ArrowCursor)
        self._badge = Badge(self._theme, tr("Compare", note="noun"))
        self._together = QCheckBox(tr("Scroll together"))
        self._together.setChecked(True)
        self._add = HintButton(self._theme, "plus", tr("Add a model"))
        self._add.setProperty("density", "compact")
        self._end = QPushButton(tr("End compare"))
        self._end.setProperty("kind", "quiet")
        self._end.setProperty("density", "compact")
        row = self._header_row = QHBoxLayout(self._header)
        row.setSpacing(8)
        row.addWidget(self._sidebar_button)
        row.addWidget(self._title, 1000)
        row.addWidget(self._badge)
        row.addStretch(1)
        for widget in (self._together, self._add, self._end):
            row.addWidget(widget)

    def _lay_out(self) -> None:
        question = QHBoxLayout(self._question_row)
        question.setContentsMargins(8, 4, 8, 0)
        question.addStretch(1)
        question.addWidget(self._question, 1000)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(8, 0, 8, 0)
        tabs.addWidget(self._tabs)
        self._note = plain_label(
            tr("One model is in memory at a time, so they answer one after the other."),
            role="caption",
            kind="hint",
        )
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.setWordWrap(True)
        self._note.setMinimumWidth(1)
        self._composer_row = QHBoxLayout()
        self._composer_row.addStretch(1)
        self._composer_row.addWidget(self.composer, 1000)
        self._composer_row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.banner)
        column.addWidget(self._question_row)
        column.addLayout(tabs)
        column.addWidget(_line())
        column.addWidget(self._splitter, 1)
        column.addWidget(_line())
        column.addSpacing(8)
        column.addWidget(self._note)
        column.addSpacing(4)
        column.addLayout(self._composer_row)

    def _connect(self) -> None:
        self._add.clicked.connect(self._add_side)
        self._end.clicked.connect(self._leave)
        self._tabs.currentChanged.connect(self._show_tab)
        self._question.link_wanted.connect(lambda url: confirm_and_open(self, url))
        self.composer.submitted.connect(self._ask)
        self.composer.queue_wanted.connect(
            lambda _: self.composer.hint(tr("The models are still answering."))
        )
        self.composer.stop_wanted.connect(self.comparison.stop)
        self.comparison.changed.connect(self._show)
        self.comparison.failed.connect(self._tell)
        self._conversations.replies_changed.connect(self._on_replies_changed)
        self._conversations.chats_changed.connect(self._show_title)
        self._conversations.state_changed.connect(self._on_state_changed)
        self._models.changed.connect(self._show)
        self._theme.changed.connect(self._dress)

    def _make_side(self) -> CompareSide:
        place = len(self.sides)
        side = CompareSide(self._theme, place + 1)
        side.model_chosen.connect(lambda file: self._choose(place, file))
        side.answer_wanted.connect(lambda: self._attempt(lambda: self.comparison.answer(place)))
        side.keep_wanted.connect(lambda: self._attempt(lambda: self.comparison.keep(place)))
        side.remove_wanted.connect(lambda: self.comparison.remove_side(place))
        side.transcript.link_wanted.connect(lambda url: confirm_and_open(self, url))
        side.transcript.copied.connect(self.notice)
        bar = side.transcript.verticalScrollBar()
        bar.valueChanged.connect(lambda value: self._scroll_others(side, value))
        return side

    # What the person does -------------------------------------------------

    def _ask(self, text: str) -> None:
        def ask() -> None:
            self.comparison.ask(text, self.composer.attachments)
            self.composer.clear()

        self._attempt(ask)

    def _choose(self, place: int, file: ModelFile) -> None:
        self.comparison.choose(place, file)

    def _add_side(self) -> None:
        taken = {side.model.path for side in self.comparison.sides if side.model}
        free = [file for file in self._models.files if file.path not in taken]
        self.comparison.add_side(free[0] if free else self._models.current)

    def _leave(self) -> None:
        """What is being written goes on in the chat; who waits is not asked."""
        if any(side.is_waiting for side in self.sides):
            self.comparison.drop_waiting()
        self.left.emit(self.comparison.chat_id)

    def _attempt(self, act: Callable[[], object]) -> bool:
        """Do it, or say in the banner why not."""
        try:
            act()
        except UserError as error:
            self._tell(str(error))
            return False
        self.banner.clear()
        return True

    def _tell(self, sentence: str) -> None:
        self.banner.show_message("error", sentence)

    def _scroll_others(self, moved: CompareSide, value: int) -> None:
        if self._syncing or not self._together.isChecked() or self.comparison.is_busy:
            return
        self._syncing = True
        for side in self.sides:
            if side is not moved:
                side.transcript.verticalScrollBar().setValue(value)
        self._syncing = False

    # What is shown --------------------------------------------------------

    def _show(self) -> None:
        wanted = len(self.comparison.sides)
        while len(self.sides) < wanted:
            side = self._make_side()
            self.sides.append(side)
            self._splitter.addWidget(side)
            self._tabs.addTab("")
        while len(self.sides) > wanted:
            gone = self.sides.pop()
            gone.setParent(None)
            gone.deleteLater()
            self._tabs.removeTab(len(self.sides))
        self._show_title()
        self._show_question()
        kept, busy = self.comparison.kept, self.comparison.is_busy
        for place, (side, state) in enumerate(zip(self.sides, self.comparison.sides, strict=True)):
            side.show_models(self._models.files, state.model)
            side.show_state(
                state,
                self.comparison.reply(place),
                is_kept=place == kept,
                busy=busy,
                can_answer=self.comparison.question is not None,
                removable=wanted > 2,
            )
            name = one_line(state.model.name, 40) if state.model else tr("Model {number}", number=place + 1)
            self._tabs.setTabText(place, name)
            self._tabs.setAccessibleTabName(place, name)
        self._show_composer()
        self._arrange()

    def _show_title(self) -> None:
        chat_id = self.comparison.chat_id
        title = self._conversations.store_for(chat_id).chat(chat_id).title if chat_id is not None else ""
        self._title.show_title(one_line(title, 200) or tr("New chat"))
        self._title.setMaximumWidth(self._title.sizeHint().width())

    def _show_question(self) -> None:
        question = self.comparison.question
        self._question_row.setVisible(question is not None)
        if question is None:
            return
        if self._question.message(question.id) is None:
            self._question.show_messages([question], more_above=False)
        self._fit_question()

    def _fit_question(self) -> None:
        """As high as it is, but for a very long one. Where the page is low the answers have its room."""
        is_low = self.height() < self._theme.px(_LOW)
        self._question.setHidden(is_low)
        self._note.setHidden(is_low)
        self._question.setMaximumWidth(self._theme.px(712))
        height = round(self._question.document().size().height())
        self._question.setFixedHeight(min(height, max(80, round(self.height() * _MOST_OF_QUESTION))))

    def _show_composer(self) -> None:
        busy = self.comparison.is_busy
        models = [side.model for side in self.comparison.sides]
        ready = all(model is not None for model in models) and bool(models)
        if busy != self.composer.stop.isVisibleTo(self.composer):
            self.composer.set_writing(busy)
        self.composer.set_ready(ready, "" if ready else tr("Choose the models to begin"))
        self.composer.edit.setPlaceholderText(
            tr("Ask both models")
            if len(models) == 2
            else tr_n("Ask all {n} models", "Ask all {n} models", len(models))
        )

    def _on_state_changed(self, chat_id: int) -> None:
        if chat_id == self.comparison.chat_id:
            self._show()

    def _on_replies_changed(self, updates: list[ReplyUpdate]) -> None:
        for update in updates:
            for side in self.sides:
                side.follow(update)

    # Size -----------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._fit_question()

    def _arrange(self) -> None:
        sides = sum(side.needed_width for side in self.sides)
        narrow = self.width() < max(sides, self._theme.px(_NARROW - 220))
        self._tabs.setVisible(narrow)
        self._together.setVisible(not narrow)
        can_add = len(self.sides) < MOST_SIDES and len(self._models.files) > 1
        self._add.setVisible(can_add and not narrow)
        self._badge.setVisible(not narrow)
        shown = max(0, self._tabs.currentIndex())
        for place, side in enumerate(self.sides):
            side.setVisible(not narrow or place == shown)

    def _show_tab(self, place: int) -> None:
        self._arrange()

    def _dress(self) -> None:
        px = self._theme.px
        self._title.setFont(self._theme.font("title"))
        self._sidebar_button.setIcon(self._theme.icon(pointing("panel-l"), "text-2"))
        self._header.setFixedHeight(px(52))
        set_margins(self._header_row, 24, 0, 12, 0)
        self._composer_row.setContentsMargins(16, 0, 16, 16)
        self.composer.setMaximumWidth(px(712))
        self._arrange()
        self._fit_question()


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line
