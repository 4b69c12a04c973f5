"""Replies between question and end: what the disk has of them, and what the window was told.

Everything here belongs to one thread, the one that opened the Store.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from inglenook.core.chat import Finish, Message, Statistics, Status, is_in_memory
from inglenook.core.errors import UserError
from inglenook.core.store import Store
from inglenook.engine.protocol import Load, PromptPlanned, Reasoning, Sampling, Text
from inglenook.jobs.history import History

log = logging.getLogger(__name__)

SAVE_TOKENS = 16  # of an open reply that a killed program may lose
SAVE_SECONDS = 0.25
RETRY_SAVE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Request:
    """One reply to be written."""

    reply: Message  # stored already, with Status.WRITING; what it says is continued
    load: Load  # the model it is for; loaded first where it is not
    instructions: str = ""  # the system prompt
    sampling: Sampling = field(default_factory=Sampling)
    max_tokens: int = 0
    template_options: dict[str, Any] = field(default_factory=dict)
    visible: bool = True


@dataclass(frozen=True, slots=True)
class ReplyUpdate:
    """What is new about one reply since the last update."""

    reply_id: int
    chat_id: int
    text: str = ""
    reasoning: str = ""
    tokens: int = 0
    reading: tuple[int, int] | None = None  # tokens of the prompt read so far, and of all
    waiting: str = ""  # what it waits for, a sentence
    planned: PromptPlanned | None = None  # what the context is used for; once, before `reading`
    first_seen: int | None = None  # with `planned`: the first message the model sees; None: it sees all
    ended: Message | None = None  # the whole message, once it is closed
    saved: bool = True  # False: the disk has refused this end, and is asked again


@dataclass(frozen=True, slots=True)
class Ending:
    """How a reply ends, kept until the disk has taken it."""

    status: Status
    finish: Finish | None = None
    statistics: Statistics | None = None
    error: str = ""


class OpenReply:
    """One reply. Its pieces are kept to its end, in case the disk refuses them."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.ending: Ending | None = None
        self.ended: Message | None = None  # what became of it
        self.saved = False  # with its end
        self.save_at: float | None = None  # time.monotonic() when something is due to be stored
        self.tokens = 0  # not stored yet
        self.stop_by: float | None = None  # time.monotonic(), once the engine was told to stop it
        self._pieces: list[Text | Reasoning] = []
        self._stored_pieces = 0
        self._shown_pieces = 0
        self.history: History | None = None  # what was sent to the engine
        self._planned: PromptPlanned | None = None
        self._reading: tuple[int, int] | None = None
        self._waiting = ""
        self._shown_waiting = ""
        self.end_is_shown = False

    @property
    def id(self) -> int:
        return self.request.reply.id

    @property
    def has_words(self) -> bool:
        """Whether anything was said since it was asked for."""
        return bool(self._pieces)

    # For the window -------------------------------------------------------

    def wait_for(self, sentence: str) -> None:
        self._waiting = sentence

    @property
    def is_told_to_wait(self) -> bool:
        return bool(self._waiting)

    def plan(self, planned: PromptPlanned) -> None:
        self._planned = planned

    def read(self, done: int, total: int) -> None:
        self._reading = (done, total)

    @property
    def has_news(self) -> bool:
        return (
            self._shown_pieces < len(self._pieces)
            or self._planned is not None
            or self._reading is not None
            or self._waiting != self._shown_waiting
            or (self.ended is not None and not self.end_is_shown)
        )

    @property
    def is_over(self) -> bool:
        """Whether both the disk and the window have all of it."""
        return self.saved and self.end_is_shown

    def take_update(self) -> ReplyUpdate:
        pieces = self._pieces[self._shown_pieces :]
        update = ReplyUpdate(
            self.id,
            self.request.reply.chat_id,
            text=_text(pieces),
            reasoning=_reasoning(pieces),
            tokens=sum(piece.tokens for piece in pieces),
            planned=self._planned,
            first_seen=(
                self.history.first_seen(self._planned.left_out) if self.history and self._planned else None
            ),
            reading=self._reading,
            waiting=self._waiting if self._waiting != self._shown_waiting else "",
            ended=self.ended,
            saved=self.saved or self.ended is None,
        )
        self._shown_pieces = len(self._pieces)
        self._planned = None
        self._reading = None
        self._shown_waiting = self._waiting
        self.end_is_shown = self.ended is not None
        return update

    # For the disk ---------------------------------------------------------

    def add(self, piece: Text | Reasoning) -> None:
        self._pieces.append(piece)
        self.tokens += piece.tokens
        if self.save_at is None:
            self.save_at = time.monotonic() + SAVE_SECONDS

    def store(self, store: Store) -> None:
        """Write down what is not stored yet, with the end where there is one. Errors as of Store."""
        pieces = self._pieces[self._stored_pieces :]
        text, reasoning = _text(pieces), _reasoning(pieces)
        if self.ending:
            self.ended = store.finish_reply(
                self.id,
                self.ending.status,
                text=text,
                reasoning=reasoning,
                finish=self.ending.finish,
                statistics=self.ending.statistics,
                error=self.ending.error,
            )
            self.saved = True
        elif pieces:
            store.append_to_reply(self.id, text, reasoning)
        self._stored_pieces = len(self._pieces)
        self.tokens = 0
        self.save_at = None

    def as_said(self, ending: Ending) -> Message:
        """The whole message, whatever the disk has of it."""
        reply = self.request.reply
        return replace(
            reply,
            text=reply.text + _text(self._pieces),
            reasoning=reply.reasoning + _reasoning(self._pieces),
            status=ending.status,
            finish=ending.finish,
            error=ending.error,
            statistics=ending.statistics or reply.statistics,
        )


class OpenReplies:
    """All replies that are waited for, being written, or not on the disk yet."""

    def __init__(self, store: Store, temporary: Callable[[], Store] | None = None) -> None:
        """`temporary` answers the store of the chats that are never on a disk."""
        self._store = store
        self._temporary = temporary
        self._replies: list[OpenReply] = []
        self._refused: set[OpenReply] = set()  # by the disk
        self.problem = ""  # why words are not on the disk, a sentence; empty when nothing is wrong

    def add(self, request: Request) -> OpenReply:
        reply = OpenReply(request)
        self._replies.append(reply)
        return reply

    def say(self, reply: OpenReply, piece: Text | Reasoning) -> None:
        reply.add(piece)
        if reply.tokens >= SAVE_TOKENS and not self._refused:
            self._save(reply)

    def end(self, reply: OpenReply, ending: Ending) -> None:
        """Close a reply, on the disk now if it takes it; what was said is never dropped."""
        reply.ending = ending
        self._save(reply)
        if not reply.saved:
            reply.ended = reply.as_said(ending)

    def end_all(self, ending: Ending) -> None:
        """Close whatever is open, and try once more to store what the disk has refused."""
        for reply in list(self._replies):
            if reply.ending is None:
                self.end(reply, ending)
            elif not reply.saved:
                self._save(reply)

    def save_due(self) -> None:
        now = time.monotonic()
        for reply in self._replies:
            if reply.save_at is not None and reply.save_at <= now:
                self._save(reply)

    def save_all(self) -> None:
        """Write down what was said so far."""
        for reply in self._replies:
            if reply.save_at is not None:
                self._save(reply)

    @property
    def next_save(self) -> float | None:
        """time.monotonic() of the next `save_due`; None while nothing is to be stored."""
        return min((reply.save_at for reply in self._replies if reply.save_at is not None), default=None)

    @property
    def have_news(self) -> bool:
        return any(reply.has_news for reply in self._replies)

    def take_updates(self) -> list[ReplyUpdate]:
        updates = [reply.take_update() for reply in self._replies if reply.has_news]
        self._replies = [reply for reply in self._replies if not reply.is_over]
        return updates

    def untold(self) -> list[OpenReply]:
        """Those whose end the window does not know."""
        return [reply for reply in self._replies if not reply.end_is_shown]

    def _save(self, reply: OpenReply) -> None:
        """A disk that is full (or a file that is damaged) is asked again later."""
        try:
            in_memory = self._temporary and is_in_memory(reply.id)
            reply.store(self._temporary() if self._temporary and in_memory else self._store)
        except UserError as error:
            if not self._refused:
                log.warning("reply %d is not stored yet: %s", reply.id, error.details)
            reply.save_at = time.monotonic() + RETRY_SAVE_SECONDS
            self._refused.add(reply)
            self.problem = self.problem or str(error)
        else:
            self._refused.discard(reply)
            if not self._refused:
                self.problem = ""


def _text(pieces: list[Text | Reasoning]) -> str:
    return "".join(piece.text for piece in pieces if isinstance(piece, Text))


def _reasoning(pieces: list[Text | Reasoning]) -> str:
    return "".join(piece.text for piece in pieces if isinstance(piece, Reasoning))
