"""One question, answered by several models, one after the other; the answers are versions of one reply."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.core.chat import Attachment, Message, Role, Status
from inglenook.core.errors import UserError
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.replies import ReplyUpdate
from inglenook.models.library import ModelFile


class Turn(Enum):
    """How far one model has come with the question."""

    NOT_ASKED = auto()
    WAITING = auto()  # another one answers, and one model is in memory at a time
    WRITING = auto()
    ANSWERED = auto()  # or stopped, or failed: the reply says it


@dataclass(slots=True)
class Side:
    """One model and its answer."""

    model: ModelFile | None = None
    reply_id: int | None = None
    turn: Turn = Turn.NOT_ASKED


class Comparison(QObject):
    """GUI thread. Nothing of it is kept but what stands in the chat: closing it loses nothing."""

    changed = Signal()  # the question, a side, or whose turn it is
    failed = Signal(str)  # why the next model was not asked, a sentence

    def __init__(self, conversations: Conversations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self.chat_id: int | None = None
        self.question: Message | None = None
        self.sides: list[Side] = [Side(), Side()]
        conversations.replies_changed.connect(self._on_replies_changed)
        conversations.branch_changed.connect(self._on_branch_changed)

    # What is compared -----------------------------------------------------

    def show(self, chat_id: int | None, reply_id: int | None = None) -> None:
        """Compare answers to the last question of a chat, or to that of one reply; None: to a new one."""
        self.chat_id = chat_id
        self.question = None
        for side in self.sides:
            side.reply_id, side.turn = None, Turn.NOT_ASKED
        if chat_id is not None:
            newest = self._conversations.branch(chat_id, limit=2, leaf_id=reply_id)
            if len(newest) == 2 and newest[0].role is Role.USER and newest[1].role is Role.ASSISTANT:
                self.question = newest[0]
                self._take(self.sides[0], newest[1])
        self.changed.emit()

    def choose(self, place: int, model: ModelFile | None) -> None:
        """Let this model answer on this side from now on."""
        self.sides[place].model = model
        self.changed.emit()

    def add_side(self, model: ModelFile | None) -> None:
        self.sides.append(Side(model))
        self.changed.emit()

    def remove_side(self, place: int) -> None:
        """Take a side away; its answer stays in the chat."""
        if len(self.sides) > 2 and self.sides[place].turn is not Turn.WRITING:
            del self.sides[place]
            self.changed.emit()

    def reply(self, place: int) -> Message | None:
        """The answer on a side, as far as it is written."""
        reply_id = self.sides[place].reply_id
        if reply_id is None or self.chat_id is None:
            return None
        found = self._conversations.branch(self.chat_id, limit=1, leaf_id=reply_id)
        return found[0] if found and found[0].id == reply_id else None

    @property
    def is_busy(self) -> bool:
        """Whether a reply is being written in this chat."""
        return self._conversations.is_writing(self.chat_id)

    @property
    def kept(self) -> int | None:
        """The side whose answer the chat goes on with; None while it is another message."""
        if self.chat_id is None:
            return None
        newest = self._conversations.branch_ids(self.chat_id)[-1:]
        return next((at for at, side in enumerate(self.sides) if newest == [side.reply_id]), None)

    # What a person does ---------------------------------------------------

    def ask(self, text: str, attachments: Sequence[Attachment] = ()) -> None:
        """Ask all models. Raises UserError with nothing changed."""
        chat_id = self._conversations.send(self.chat_id, text, attachments, model=self.sides[0].model)
        self.chat_id = chat_id
        self.question, reply = self._conversations.branch(chat_id, limit=2)
        for side in self.sides:
            side.reply_id, side.turn = None, Turn.WAITING
        self._take(self.sides[0], reply)
        self.changed.emit()

    def answer(self, place: int) -> None:
        """Let the model of one side answer the question that is there, or answer it again."""
        before = next((side.reply_id for side in self.sides if side.reply_id is not None), None)
        if self.chat_id is None or before is None:
            return
        side = self.sides[place]
        self._conversations.write_again(before, side.model)
        self._take(side, self._conversations.branch(self.chat_id, limit=1)[0])
        self.changed.emit()

    def keep(self, place: int) -> None:
        """Let the chat go on with the answer of this side; the others stay as versions."""
        reply_id = self.sides[place].reply_id
        if reply_id is not None:
            self._conversations.show_version(reply_id)

    def stop(self) -> None:
        """Stop the one that answers; who waits is not asked."""
        self.drop_waiting()
        if self.chat_id is not None:
            self._conversations.stop(self.chat_id)
        self.changed.emit()

    # ----------------------------------------------------------------------

    def _take(self, side: Side, reply: Message) -> None:
        side.reply_id = reply.id
        side.turn = Turn.WRITING if reply.status is Status.WRITING else Turn.ANSWERED

    def drop_waiting(self) -> None:
        """Whoever has not begun is not asked."""
        for side in self.sides:
            if side.turn is Turn.WAITING:
                side.turn = Turn.NOT_ASKED

    def _on_replies_changed(self, updates: list[ReplyUpdate]) -> None:
        for update in updates:
            side = next((each for each in self.sides if each.reply_id == update.reply_id), None)
            if side is None or update.ended is None:
                continue
            side.turn = Turn.ANSWERED
            if update.ended.status is Status.STOPPED:
                self.drop_waiting()
            self.changed.emit()
            # Whoever else hears of this end hears of it before the next one begins.
            QTimer.singleShot(0, self, self._ask_next)

    def _ask_next(self) -> None:
        place = next((at for at, side in enumerate(self.sides) if side.turn is Turn.WAITING), None)
        if place is None or self.is_busy:
            return
        sentence = ""
        try:
            self.answer(place)
        except UserError as error:
            sentence = str(error)
        if self.sides[place].turn is Turn.WAITING:  # refused, or there is no question any more
            self.drop_waiting()
            self.changed.emit()
        if sentence:
            self.failed.emit(sentence)

    def _on_branch_changed(self, chat_id: int) -> None:
        """An answer may have been deleted, or another one be the kept one now."""
        if chat_id != self.chat_id:
            return
        for place, side in enumerate(self.sides):
            if side.reply_id is not None and side.turn is Turn.ANSWERED and self.reply(place) is None:
                side.reply_id, side.turn = None, Turn.NOT_ASKED
        self.changed.emit()
