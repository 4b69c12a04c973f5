"""One side of a comparison: a model, its answer, and what that cost."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from inglenook.core.chat import Message, Status
from inglenook.core.language import apart, tr, tr_n
from inglenook.core.text import one_line
from inglenook.jobs.comparison import Side, Turn
from inglenook.jobs.replies import ReplyUpdate
from inglenook.models.library import ModelFile
from inglenook.ui.announcements import announce
from inglenook.ui.direction import is_mirrored, set_margins
from inglenook.ui.hint_button import HintButton
from inglenook.ui.labels import plain_label
from inglenook.ui.named_box import NamedBox
from inglenook.ui.reply_announcer import end_words
from inglenook.ui.spinner import Spinner
from inglenook.ui.theme import Theme
from inglenook.ui.transcript import Transcript
from inglenook.ui.transcript_lines import statistics_words


class CompareSide(QFrame):
    """Shows what it is told. GUI thread."""

    model_chosen = Signal(object)  # ModelFile
    answer_wanted = Signal()
    keep_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme = theme
        self._number = number
        self._files: Sequence[ModelFile] = ()
        self._side = Side()
        self._tokens = 0
        self.setAccessibleName(tr("Answer {number}", number=number))
        self.choice = NamedBox(tr("Model {number}", number=number))
        self.choice.setMinimumContentsLength(12)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.keep = HintButton(theme, "check", tr("Keep this reply"))
        self.answer = QPushButton(tr("Answer", note="verb"))
        self._busy = _Busy(theme)
        self._remove = QToolButton()
        self._remove.setAccessibleName(tr("Remove model {number}", number=number))
        self._remove.setToolTip(tr("Remove this model. Its answer stays in the chat."))
        self.transcript = Transcript(theme, read_only=True)
        self.transcript.setAccessibleName(tr("Answer of model {number}", number=number))
        self.transcript.set_show_statistics(False)
        self._empty = plain_label(role="ui", kind="hint", wrap=True)
        self._foot = plain_label(role="caption", kind="hint", wrap=True)
        self._lay_out()
        self.choice.activated.connect(self._on_chosen)
        self.keep.clicked.connect(self.keep_wanted)
        self.answer.clicked.connect(self.answer_wanted)
        self._remove.clicked.connect(self.remove_wanted)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def needed_width(self) -> int:
        """Pixels for its buttons and a model's name."""
        return self._head.minimumSizeHint().width()

    @property
    def is_waiting(self) -> bool:
        return self._side.turn is Turn.WAITING

    def show_models(self, files: Sequence[ModelFile], current: ModelFile | None) -> None:
        """The models to choose from, and the one that answers here."""
        wanted = list(files)
        if current is not None and all(file.path != current.path for file in wanted):
            wanted.insert(0, current)
        if wanted != list(self._files):
            self._files = wanted
            self.choice.clear()
            for file in wanted:
                self.choice.addItem(one_line(f"{file.name} {file.quantisation}", 80))
        place = next((at for at, file in enumerate(wanted) if current and file.path == current.path), -1)
        self.choice.setCurrentIndex(place)

    def show_state(
        self,
        side: Side,
        reply: Message | None,
        *,
        is_kept: bool,
        busy: bool,
        can_answer: bool,
        removable: bool,
    ) -> None:
        """How far it is. `busy`: a reply is being written in this chat, here or on another side."""
        if reply is not None:
            reply = replace(reply, versions=())  # they stand side by side here
        self._side = Side(side.model, side.reply_id, side.turn)
        if reply is None:
            self.transcript.show_messages([], more_above=False)
        elif self.transcript.message(reply.id) is None:
            self._tokens = 0
            self.transcript.show_messages([reply], more_above=False)
        elif reply.status is not Status.WRITING:  # what is written comes with the stream
            self.transcript.update_message(reply)
        self.transcript.setVisible(reply is not None)
        self._empty_page.setVisible(reply is None)
        waits = side.turn is Turn.WAITING
        self._empty.setText(
            tr("Waits for its turn. One model is in memory at a time.")
            if waits
            else tr("Not asked yet.")
            if can_answer
            else tr("Ask something below.")
        )
        writing = side.turn is Turn.WRITING
        self._busy.show_turn(side.turn)
        answered = side.turn is Turn.ANSWERED and reply is not None
        self.keep.setVisible(answered)
        self.keep.setText(tr("Kept") if is_kept else tr("Keep this reply"))
        self.keep.setToolTip(
            tr("The chat goes on with this reply") if is_kept else tr("Let the chat go on with this reply")
        )
        self.keep.setEnabled(not is_kept and not busy)
        self.keep.updateGeometry()
        by_other = (
            answered and side.model is not None and reply is not None and reply.model != side.model.name
        )
        self.answer.setText(tr("Answer again") if by_other else tr("Answer", note="verb"))
        self.answer.setVisible(can_answer and not busy and (side.turn is Turn.NOT_ASKED or by_other))
        self.choice.setEnabled(not writing and not waits)
        self._remove.setVisible(removable and not writing)
        self._show_foot(reply)

    def follow(self, update: ReplyUpdate) -> None:
        """News of a reply, where it is the one of this side."""
        if update.reply_id != self._side.reply_id:
            return
        if update.waiting:
            self.transcript.show_waiting(update.reply_id, update.waiting)
        if update.reading:
            self.transcript.show_prompt_progress(update.reply_id, *update.reading)
        if update.text or update.reasoning:
            self._tokens += update.tokens
            self.transcript.stream(update.reply_id, update.text, update.reasoning, update.tokens)
        if update.ended:
            self.transcript.update_message(update.ended)
            if self.isVisible() and self.isActiveWindow():
                said = end_words(update.ended)
                announce(self, tr("{name}: {value}", name=self.accessibleName(), value=said))
        self._show_foot(update.ended)

    def _show_foot(self, reply: Message | None) -> None:
        words = statistics_words(reply) if reply is not None else []
        if self._side.turn is Turn.WRITING and self._tokens:
            words = [tr_n("{n} token so far", "{n} tokens so far", self._tokens)]
        if reply is not None and self._side.model is not None and reply.model != self._side.model.name:
            words.insert(0, one_line(reply.model, 60))
        self._foot.setText(" \u00a0·\u00a0 ".join(map(apart, words)))

    def _on_chosen(self, place: int) -> None:
        if 0 <= place < len(self._files):
            self.model_chosen.emit(self._files[place])

    def _lay_out(self) -> None:
        self._head = QWidget()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.choice, 100)
        row.addStretch(1)
        for widget in (self._busy, self.answer, self.keep, self._remove):
            row.addWidget(widget)
        self._empty_page = QWidget()
        empty = QVBoxLayout(self._empty_page)
        empty.setContentsMargins(16, 8, 16, 8)
        empty.addWidget(self._empty)
        empty.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 4, 16, 4)
        foot.addWidget(self._foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(_line())
        column.addWidget(self._empty_page, 1)
        column.addWidget(self.transcript, 1)
        column.addWidget(_line())
        column.addLayout(foot)

    def _dress(self) -> None:
        px = self._theme.px
        self._head.setFixedHeight(max(px(48), self.choice.sizeHint().height() + 8))
        self._foot.setMinimumHeight(px(36) - 8)
        self._remove.setIcon(self._theme.icon("x", "text-2"))
        self._remove.setIconSize(QSize(px(16), px(16)))


class _Busy(QWidget):
    """ "Writing" with a spinner, or "Waiting"; nothing else."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._turn = Turn.NOT_ASKED
        self._spinner = Spinner(theme, self)
        self._spinner.turned.connect(self.update)
        self._label = plain_label(role="caption", kind="secondary")
        row = QHBoxLayout(self)
        set_margins(row, theme.px(22), 0, 0, 0)
        row.addWidget(self._label)

    def show_turn(self, turn: Turn) -> None:
        self._turn = turn
        words = {Turn.WRITING: tr("Writing", note="the model, now"), Turn.WAITING: tr("Waiting")}
        self._label.setText(words.get(turn, ""))
        self.setVisible(turn in (Turn.WRITING, Turn.WAITING))
        self._spinner.set_wanted(turn is Turn.WRITING)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._turn is Turn.WRITING:
            painter = QPainter(self)
            middle = self._theme.px(9)
            x = self.width() - middle if is_mirrored() else middle
            self._spinner.paint(painter, QPointF(x, self.height() / 2))
        elif self._turn is Turn.WAITING:
            pixmap = self._theme.pixmap("clock", "text-2", 14)
            size = pixmap.deviceIndependentSize()
            left = self._theme.px(2)
            x = self.width() - left - size.width() if is_mirrored() else left
            QPainter(self).drawPixmap(QPointF(x, (self.height() - size.height()) / 2), pixmap)


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line
