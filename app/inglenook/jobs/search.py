"""Searching while the person types: on the pool, the newest question first, older ones ended early."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.core.chat import Message, is_in_memory
from inglenook.core.database import open_database
from inglenook.core.errors import UserError
from inglenook.core.search import (
    MOST_COUNTED,
    PAGE,
    Choices,
    Found,
    Hit,
    choices,
    count,
    find_in_chat,
    found_in,
    parse,
    search,
    search_titles,
)
from inglenook.core.search_query import Filter
from inglenook.core.store import Store
from inglenook.jobs.background import Background
from inglenook.jobs.conversations import Conversations

_TYPING_MS = 120  # a pause this long, and it is searched
_AROUND = 30  # messages above and below the one that is looked at

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class View:
    """A hit, and the messages above and below it; none where it is gone."""

    hit: Hit
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class _FirstPage:
    titles: list[Hit]
    hits: list[Hit]
    took_s: float


class Search(QObject):
    """What was found for the newest question. GUI thread; the work is done on the pool."""

    changed = Signal()  # hits, counts, is_busy, sentence
    looked_at = Signal(object)  # View: what `look_at` asked for
    choices_changed = Signal()

    def __init__(self, database: Path, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.wanted = Filter()
        self.hits: list[Hit] = []  # messages, newest first
        self.titles: list[Hit] = []
        self.has_more = False
        self.is_busy = False
        self.sentence = ""  # why it could not be searched
        self.total = 0  # messages, of which `hits` has the first
        self.chats = 0  # that they are in
        self.is_counted = False  # whether these two are known
        self.took_s = 0.0  # until the first hits were there
        self.choices = Choices((), ())
        self._database = database
        self._background = background
        self._stop = Event()
        self._looking = Event()
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self._start)

    @property
    def is_total_open(self) -> bool:
        """Whether there are more than were counted."""
        return self.total >= MOST_COUNTED

    def find(self, text: str, *, at_once: bool = False) -> None:
        """Search for this, when typing has paused; what was searched for before is given up."""
        wanted = parse(text)
        same = wanted == self.wanted and not self.sentence
        self.text = text
        if same and not at_once:
            return
        self._give_up()
        self.wanted = wanted
        if wanted.is_empty:
            self._show([], [], has_more=False)
            self.total, self.chats, self.is_counted = 0, 0, True
            self.is_busy, self.sentence = False, ""
            self.changed.emit()
            return
        self.is_busy = True
        self.changed.emit()
        if at_once:
            self._start()
        else:
            self._pause.start()

    def more(self) -> None:
        """The next page of messages, added at the end."""
        if self.is_busy or not self.has_more or not self.hits:
            return
        self.is_busy = True
        self.changed.emit()
        last = self.hits[-1].message_id
        self._run(partial(_more, self._database, self.wanted, last), self._on_more)

    def look_at(self, hit: Hit) -> None:
        """Read what stands around a hit; `looked_at` has it, for the newest hit only."""
        self._looking.set()
        stop = self._looking = Event()

        def succeed(view: View) -> None:
            if not stop.is_set():
                self.looked_at.emit(view)

        def fail(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            if not stop.is_set():
                self._on_failed(str(error))

        self._background.run(partial(_view, self._database, hit), succeed, fail)

    def look_up_choices(self) -> None:
        """What the filters can be set to, as the chats are now."""
        stops = _FirstOf((self._background.closing,))

        def look() -> Choices:
            with closing(open_database(self._database)) as connection:
                return choices(connection, stops)

        self._background.run(look, self._on_choices, self._on_choices_failed)

    def close(self) -> None:
        """Give up what is searched for."""
        self._give_up()
        self._looking.set()
        self.is_busy = False

    def _give_up(self) -> None:
        self._pause.stop()
        self._stop.set()

    def _start(self) -> None:
        self._run(partial(_first_page, self._database, self.wanted), self._on_first_page)

    def _run(self, work: Callable[["_FirstOf"], T], on_success: Callable[[T], object]) -> None:
        """On the pool; what comes after it was given up is not heard."""
        self._stop.set()
        stop = self._stop = Event()
        stops = _FirstOf((stop, self._background.closing))

        def succeed(result: T) -> None:
            if not stop.is_set():
                on_success(result)

        def fail(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            if not stop.is_set():
                self._on_failed(str(error))

        self._background.run(partial(work, stops), succeed, fail)

    def _on_first_page(self, page: _FirstPage) -> None:
        self._show(page.titles, page.hits, has_more=len(page.hits) == PAGE)
        self.took_s = page.took_s
        self.is_busy, self.sentence = False, ""
        # Less than a page is all there is.
        self.is_counted = not self.has_more
        self.total = len(page.hits)
        self.chats = len({hit.chat_id for hit in page.hits})
        if not self.is_counted:
            self._count()
        self.changed.emit()

    def _count(self) -> None:
        stop, wanted = self._stop, self.wanted
        stops = _FirstOf((stop, self._background.closing))

        def work() -> tuple[int, int]:
            with closing(open_database(self._database)) as connection:
                return count(connection, wanted, stops)

        def succeed(counted: tuple[int, int]) -> None:
            if wanted == self.wanted and not stops.is_set():
                self.total, self.chats = counted
                self.is_counted = True
                self.changed.emit()

        def fail(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error  # how many there are is not worth a word: the hits are there

        self._background.run(work, succeed, fail)

    def _on_more(self, hits: list[Hit]) -> None:
        self._show(self.titles, [*self.hits, *hits], has_more=len(hits) == PAGE)
        self.is_busy = False
        self.changed.emit()

    def _on_failed(self, sentence: str) -> None:
        self._show([], [], has_more=False)
        self.total, self.chats, self.is_counted = 0, 0, True
        self.is_busy, self.sentence = False, sentence
        self.changed.emit()

    def _on_choices(self, found: Choices) -> None:
        self.choices = found
        self.choices_changed.emit()

    def _on_choices_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error  # a bad disk is told about where it is searched

    def _show(self, titles: list[Hit], hits: list[Hit], *, has_more: bool) -> None:
        self.titles, self.hits, self.has_more = titles, hits, has_more


class FindInChat(QObject):
    """Where a chat says something, in all of its shown branch, on screen or not. GUI thread."""

    changed = Signal()

    def __init__(
        self,
        database: Path,
        conversations: Conversations,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.text = ""
        self.chat_id: int | None = None
        self.found: list[Found] = []  # oldest first
        self.is_busy = False
        self.sentence = ""
        self._database = database
        self._conversations = conversations
        self._background = background
        self._stop = Event()
        gone = self._gone = Event()
        self.destroyed.connect(lambda: gone.set())
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self._start)
        conversations.branch_changed.connect(self._on_chat_changed)
        conversations.messages_added.connect(self._on_chat_changed)
        conversations.state_changed.connect(self._on_chat_changed)

    @property
    def total(self) -> int:
        """How often it is said."""
        return sum(found.count for found in self.found)

    def find(self, chat_id: int | None, text: str) -> None:
        """Look for this when typing has paused; nothing of it is an operator."""
        self._stop.set()
        self.chat_id, self.text = chat_id, text
        if chat_id is None or not text.strip():
            self._pause.stop()
            self._show([])
            return
        self.is_busy = True
        self._pause.start()

    def close(self) -> None:
        """Give up what is looked for."""
        self.find(None, "")

    def _on_chat_changed(self, chat_id: int) -> None:
        if chat_id == self.chat_id and self.text.strip():
            self.find(chat_id, self.text)

    def _start(self) -> None:
        if self.chat_id is None:
            return
        chat_id, text = self.chat_id, self.text
        stop = self._stop = Event()
        stops = _FirstOf((stop, self._gone, self._background.closing))
        if is_in_memory(chat_id):
            # Its database is open on this thread alone, and such a chat is short.
            try:
                messages = self._conversations.branch(chat_id, limit=-1)
            except UserError as error:
                self._show([], str(error))
                return
            self._show(found_in([(each.id, each.text) for each in messages], text))
            return

        def work() -> list[Found]:
            with closing(Store(self._database)) as store:
                return find_in_chat(store.connection, store.branch_ids(chat_id), text, stops)

        def succeed(found: list[Found]) -> None:
            if not stops.is_set():
                self._show(found)

        def fail(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            if not stops.is_set():
                self._show([], str(error))

        self._background.run(work, succeed, fail)

    def _show(self, found: list[Found], sentence: str = "") -> None:
        self.found, self.sentence, self.is_busy = found, sentence, False
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class _FirstOf:
    """Set when the first of these is."""

    events: tuple[Event, ...]

    def is_set(self) -> bool:
        return any(event.is_set() for event in self.events)


def _first_page(database: Path, wanted: Filter, stop: _FirstOf) -> _FirstPage:
    began = perf_counter()
    with closing(open_database(database)) as connection:
        titles = search_titles(connection, wanted, stop=stop)
        hits = search(connection, wanted, PAGE, stop=stop)
    return _FirstPage(titles, hits, perf_counter() - began)


def _view(database: Path, hit: Hit) -> View:
    """On the shown branch, if the hit is on that; for a title, the end of the chat."""
    with closing(Store(database)) as store:
        ids = store.branch_ids(hit.chat_id)
        if hit.message_id is not None and hit.message_id not in ids:
            ids = store.branch_ids(hit.chat_id, leaf_id=hit.message_id)
        if not ids or (hit.message_id is not None and hit.message_id not in ids):
            return View(hit, ())  # deleted meanwhile
        at = len(ids) - 1 if hit.message_id is None else ids.index(hit.message_id)
        first, last = max(0, at - _AROUND), min(at + _AROUND, len(ids) - 1)
        return View(hit, tuple(store.branch(hit.chat_id, leaf_id=ids[last], limit=last - first + 1)))


def _more(database: Path, wanted: Filter, before: int | None, stop: _FirstOf) -> list[Hit]:
    with closing(open_database(database)) as connection:
        return search(connection, wanted, PAGE, before, stop)
