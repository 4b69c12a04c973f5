"""Titles made by the model, while it has nothing else to do.

A new chat is named at once after its first words. After its first reply the loaded model is asked
for something better; whatever a person asks meanwhile goes first, and no model is loaded for it.
"""

import logging
import re

from PySide6.QtCore import QObject, QTimer

from inglenook.core.chat import Chat, Message, Role, Status, TitleBy, is_in_memory
from inglenook.core.errors import UserError
from inglenook.core.text import one_line
from inglenook.engine.protocol import Sampling, Turn
from inglenook.jobs.asides import Aside, AsideEnded
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.generation import Generation
from inglenook.jobs.preferences import Preferences
from inglenook.jobs.replies import ReplyUpdate

log = logging.getLogger(__name__)

IDLE_MS = 1_500  # after a reply: somebody who goes on at once should not even meet the request
MOST_CHARACTERS = 60  # of a title
MOST_TOKENS = 24
# Of question and reply together: 800 tokens. A token is about four bytes of UTF-8, in English four
# letters, in Chinese a little more than one.
_MOST_BYTES = 3_200
_AT_MOST_WAITING = 50  # chats; the newest ones

_REQUEST = (
    "Give this chat a title of at most 6 words, in the language of the question. "
    "Answer with the title alone, in one line, without quotation marks."
)
_QUOTES = "\"'`*_#“”„‟‘’‚«»‹›「」『』"  # noqa: RUF001
_LABEL = re.compile(r"^(?:chat\s+)?(?:title|titel|titre|título|titolo|name)\s*[:\uff1a]\s*", re.IGNORECASE)


class Titles(QObject):
    """Names chats one after the other, the newest first. GUI thread."""

    def __init__(
        self,
        conversations: Conversations,
        generation: Generation,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._generation = generation
        self._preferences = preferences
        self._waiting: list[int] = []  # chat ids, the newest last
        self._tried: set[int] = set()  # one answer each, good or bad
        self._last_id = 0  # of an aside
        self._asked: tuple[int, int] | None = None  # the aside that is open, and its chat
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._ask_next)
        generation.replies_changed.connect(self._on_replies_changed)
        generation.aside_ended.connect(self._on_ended)

    def _on_replies_changed(self, updates: list[ReplyUpdate]) -> None:
        for update in updates:
            if update.ended and update.ended.status is Status.DONE and not is_in_memory(update.chat_id):
                self._want(update.chat_id)
        if self._waiting:
            self._idle.start()

    def _want(self, chat_id: int) -> None:
        if chat_id in self._tried or not self._preferences.settings.auto_titles:
            return
        if chat_id in self._waiting:
            self._waiting.remove(chat_id)
        self._waiting = [*self._waiting, chat_id][-_AT_MOST_WAITING:]

    def _ask_next(self) -> None:
        if self._asked or self._conversations.writing_chats():
            return  # its end comes here again
        while self._waiting and self._preferences.settings.auto_titles:
            chat_id = self._waiting.pop()
            turns = self._turns(chat_id)
            if turns:
                self._last_id += 1
                self._asked = (self._last_id, chat_id)
                self._generation.ask_aside(
                    Aside(
                        self._last_id,
                        turns,
                        max_tokens=MOST_TOKENS,
                        sampling=Sampling(temperature=0.2),
                        template_options={"enable_thinking": False},
                    )
                )
                return

    def _turns(self, chat_id: int) -> list[Turn]:
        """What is asked about this chat; nothing where it has a better title, or is gone."""
        try:
            chat = self._conversations.store.chat(chat_id)
            if not _wants_title(chat):
                return []
            ids = self._conversations.store.branch_ids(chat_id)[:2]
            messages = self._conversations.store.branch(chat_id, leaf_id=ids[-1]) if ids else []
        except (LookupError, UserError):
            return []
        return [Turn(Role.USER, _request(messages))] if len(messages) == 2 else []

    def _on_ended(self, ended: AsideEnded) -> None:
        if self._asked is None or ended.id != self._asked[0]:
            return
        _, chat_id = self._asked
        self._asked = None
        if ended.dropped:
            # The next finished reply, of whatever chat, makes it try again.
            self._waiting.append(chat_id)
            return
        self._tried.add(chat_id)
        if title := self._title(chat_id, ended.text):
            try:
                self._conversations.name_by_model(chat_id, title)
            except (LookupError, UserError) as error:
                log.warning("chat %d keeps its first words as title: %s", chat_id, error)
        if self._waiting:
            self._idle.start()

    def _title(self, chat_id: int, said: str) -> str:
        try:
            ids = self._conversations.store.branch_ids(chat_id)[:1]
            question = self._conversations.store.message(ids[0]).text if ids else ""
        except (LookupError, UserError):
            return ""
        return cleaned(said, question)


def cleaned(said: str, question: str) -> str:
    """The title in what a model answered, as one line; empty where there is none worth showing.

    That is: nothing, more than a title can be, or no more than the question (or the request) again.
    """
    lines = [line.strip() for line in said.strip().splitlines() if line.strip()]
    if len(lines) > 1 and lines[0].endswith(":"):  # "Here is a title:"
        del lines[0]
    title = one_line(lines[0], 10 * MOST_CHARACTERS) if lines else ""
    before = None
    while title != before:  # quotes around a label around quotes
        before = title
        title = _LABEL.sub("", title.strip().strip(_QUOTES).strip())
    title = title.rstrip(".。,;:").strip()
    if not any(each.isalnum() for each in title) or len(title) > MOST_CHARACTERS:
        return ""
    told = _plain(title)
    if told == _plain(question) or told in _plain(_REQUEST):
        return ""
    return title


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text[:1_000].casefold()))


def _wants_title(chat: Chat) -> bool:
    return chat.title_by is TitleBy.WORDS and chat.deleted is None


def _request(messages: list[Message]) -> str:
    question, reply = (_cut(message.text.strip(), _MOST_BYTES // 2) for message in messages)
    # The request comes last: small models answer what they have read last.
    return f"Question:\n{question}\n\nReply:\n{reply}\n\n{_REQUEST}"


def _cut(text: str, most_bytes: int) -> str:
    """As much of the beginning as has so many bytes in UTF-8."""
    return text[:most_bytes].encode("utf-8", "replace")[:most_bytes].decode("utf-8", "ignore")
