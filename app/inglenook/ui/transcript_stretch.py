"""The stretch of a chat that is in the document: it slides over a chat of any length.

Pages come in above and below as the reader moves, a few messages at a time, and what is far
from the reader goes out again, so that a chat of 10,000 messages costs what one of 200 does.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTextBrowser

from inglenook.core.chat import Message
from inglenook.ui.shown_message import ShownMessage
from inglenook.ui.transcript_document import TranscriptDocument
from inglenook.ui.transcript_place import ReaderPlace

MOST = 200  # messages in the document; beyond it, those farthest from the reader go
_LEFT = 140  # of them
_FIRST_CHARACTERS = 6_000  # are shown at once where the reader is, the others right after
_FIRST_MESSAGES = 16
_SLICE_S = 0.008
_BESIDE = 4  # messages above and below those in sight that stay while the width changes
_PAUSE_MS = 150


class MessageStretch(QObject):
    """Puts messages into the document and takes them out, keeping the reader's place. GUI thread only."""

    earlier_wanted = Signal()  # the reader is near the upper end, and there is more
    later_wanted = Signal()
    changed = Signal()  # the document has

    def __init__(self, view: QTextBrowser, messages: TranscriptDocument, place: ReaderPlace) -> None:
        super().__init__(view)
        self._view = view
        self._messages = messages
        self._place = place
        # Known, and written into the document in a moment.
        self._above: list[ShownMessage] = []
        self._below: list[ShownMessage] = []
        self.more_above = False
        self.more_below = False
        self._asked_above = False
        self._asked_below = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._write_some)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._go_on)

    # What is there --------------------------------------------------------

    def all(self) -> Iterator[ShownMessage]:
        """Oldest first, also those that are not written yet."""
        yield from self._above
        yield from self._messages.shown
        yield from self._below

    def find(self, message_id: int) -> ShownMessage | None:
        shown = self._messages.find(message_id)
        if shown is not None:
            return shown
        return next((each for each in (*self._above, *self._below) if each.message.id == message_id), None)

    # What comes and goes --------------------------------------------------

    def show(
        self, messages: Sequence[Message], *, more_above: bool, more_below: bool, at: int | None
    ) -> None:
        """These instead of what was there; at the end, or with message `at` in view."""
        self._begin([ShownMessage(message) for message in messages], more_above, more_below, at)
        self.changed.emit()
        self._go_on()

    def prepend(self, messages: Sequence[Message], *, more_above: bool) -> None:
        self._above = [*map(ShownMessage, messages), *self._above]
        self.more_above, self._asked_above = more_above, False
        self._go_on()

    def append(self, messages: Sequence[Message], *, more_below: bool) -> None:
        self._below += map(ShownMessage, messages)
        self.more_below, self._asked_below = more_below, False
        self._go_on()

    def add_newest(self, message: Message) -> None:
        """A message came to the end of the chat; one that is there already is updated."""
        if self.find(message.id) is not None:
            self.update(message)
        elif self.more_below:
            return  # it comes with its page
        elif self._below:
            self._below.append(ShownMessage(message))
        else:
            with self._place.editing():
                self._insert(len(self._messages.shown), [ShownMessage(message)])
            self.changed.emit()

    def update(self, message: Message) -> None:
        """Another state of a message; nothing where it is not there."""
        shown = self.find(message.id)
        if shown is None:
            return
        shown.replace_message(message)
        if self.is_written(shown):
            with self._place.editing(above=shown):
                self._messages.write(shown)
            self.changed.emit()

    def change(self, messages: Sequence[Message], *, more_above: bool, more_below: bool) -> None:
        """The chat has another branch, or its messages say something else: show that in place."""
        known = {shown.message.id: shown for shown in self.all()}
        wanted = [known.get(message.id) or ShownMessage(message) for message in messages]
        kept = {message.id for message in messages} & {each.message.id for each in self._messages.shown}
        if not kept:
            self._begin(wanted, more_above, more_below, None)
        else:
            turned = {
                version: message.id
                for message in messages
                if message.id not in known
                for version in message.versions
            }
            self.more_above, self.more_below = more_above, more_below
            self._asked_above = self._asked_below = False
            with self._place.changing(kept, turned):
                self._become(wanted, dict(zip([each.message.id for each in wanted], messages, strict=True)))
        self.changed.emit()
        self._go_on()

    @contextmanager
    def writing_again(self, column: int) -> Iterator[None]:
        """The theme changed: what is in sight is written at once, the rest in moments.

        Inside, the document is empty.
        """
        top = self._messages.at(self._place.top)
        offset = self._place.top - self._messages.rect(top).top() if top else 0.0
        following = self._place.following
        with self._place.moving():
            everything = [*self._above, *self._messages.restyle(column), *self._below]
            yield
            at = None if following or top is None else top.message.id
            self._begin(everything, self.more_above, self.more_below, at, emptied=True)
        if top is not None and not following:
            self._place.scroll_to(self._messages.rect(top).top() + offset)
        self.changed.emit()
        self._go_on()

    def leave_what_is_in_sight(self) -> None:
        """Take the others out for a moment: the width changes, and laying out hundreds takes too long."""
        shown = self._messages.shown
        top = self._messages.at(self._place.top)
        if top is None or len(shown) < 8 * _BESIDE:
            return
        lowest = self._messages.at(self._place.top + self._view.viewport().height()) or shown[-1]
        start = max(0, shown.index(top) - _BESIDE)
        stop = shown.index(lowest) + 1 + _BESIDE
        self._timer.stop()
        self._pause.start()  # a window that is drawn smaller changes its width many times
        with self._place.editing(above=shown[0]):
            self._below = shown[stop:] + self._below
            self._messages.remove(stop, len(shown))
            self._above += shown[:start]
            self._messages.remove(0, start)
            self._messages.ends_chat = not self._below and not self.more_below

    def is_written(self, shown: ShownMessage) -> bool:
        return self._messages.find(shown.message.id) is shown

    # Inside ---------------------------------------------------------------

    def _begin(
        self,
        messages: list[ShownMessage],
        more_above: bool,
        more_below: bool,
        at: int | None,
        *,
        emptied: bool = False,
    ) -> None:
        self._timer.stop()
        start, stop = _first_part(messages, at)
        self._above, self._below = messages[:start], messages[stop:]
        self.more_above, self.more_below = more_above, more_below
        self._asked_above = self._asked_below = False
        self._place.following = at is None and not more_below
        self._messages.set_spare(0)
        with self._place.editing():
            if not emptied:
                self._messages.clear()
            self._insert(0, messages[start:stop])
        shown = self._messages.find(at)
        if shown is not None:
            self._place.scroll_to(self._messages.rect(shown).top() - self._view.viewport().height() // 6)

    def _become(self, wanted: list[ShownMessage], messages: dict[int, Message]) -> None:
        """Bring the document from what it holds to `wanted`, of which it holds at least one.

        What is missing between those that stay comes at once, and enough below them.
        """
        shown = self._messages.shown
        self._remove_all_but(messages)
        for each in shown:
            if messages[each.message.id] != each.message:
                each.replace_message(messages[each.message.id])
                self._messages.write(each)
        first, last = wanted.index(shown[0]), wanted.index(shown[-1])
        self._above = wanted[:first]
        for place, each in enumerate(wanted[first : last + 1]):
            if shown[place] is not each:
                self._insert(place, [each])
        below = wanted[last + 1 :]
        _, stop = _first_part(below, below[0].message.id if below else None)
        self._below = below[stop:]
        self._insert(len(shown), below[:stop])
        self._messages.rewrite(shown[-1])

    def _remove_all_but(self, wanted: dict[int, Message]) -> None:
        shown = self._messages.shown
        stop = len(shown)
        while stop:
            start = stop
            while start and shown[start - 1].message.id not in wanted:
                start -= 1
            self._messages.remove(start, stop)
            stop = start - 1 if start else 0

    def _insert(self, place: int, messages: Sequence[ShownMessage]) -> None:
        self._messages.ends_chat = not self._below and not self.more_below
        self._messages.insert(place, messages)

    def _go_on(self) -> None:
        if self._pause.isActive():
            return
        if self._above or self._below:
            self._timer.start()
        else:
            self.ask()

    def _write_some(self) -> None:
        """A few of the messages around, as many as fit into a slice of time; first those above."""
        end = perf_counter() + _SLICE_S
        first = self._messages.first
        if self._above and first is not None:
            with self._place.inserting(first):
                while self._above and perf_counter() < end:
                    self._insert(0, [self._above.pop()])
        else:
            with self._place.editing():
                while self._below and perf_counter() < end:
                    self._insert(len(self._messages.shown), [self._below.pop(0)])
        if not self._above and not self._below:
            self._timer.stop()
            self._drop_far_ones()
            self.changed.emit()
            self.ask()

    def _drop_far_ones(self) -> None:
        """Take out what is farthest from the reader, where there is too much."""
        shown = self._messages.shown
        if len(shown) <= MOST or self._view.textCursor().hasSelection():
            return
        middle = self._messages.at(self._place.top + self._view.viewport().height() / 2) or shown[-1]
        with self._place.editing(above=shown[0]):
            if shown.index(middle) < len(shown) // 2:
                self._messages.remove(_LEFT, len(shown))
                self.more_below, self._asked_below = True, False
            else:
                self._messages.remove(0, len(shown) - _LEFT)
                self.more_above, self._asked_above = True, False
            self._messages.set_ends_chat(not self.more_below)

    def ask(self) -> None:
        """Ask for more where an end is near and nothing is on its way."""
        if self._above or self._below or not self._view.isVisible():
            return
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        if self.more_above and not self._asked_above and bar.value() < height:
            self._asked_above = True
            self.earlier_wanted.emit()
        if self.more_below and not self._asked_below and bar.value() > bar.maximum() - height:
            self._asked_below = True
            self.later_wanted.emit()


def _first_part(messages: Sequence[ShownMessage], at: int | None) -> tuple[int, int]:
    """From where to where these fill a window for certain: the newest, or those from `at` on."""
    place = next((index for index, each in enumerate(messages) if each.message.id == at), None)
    if place is None:
        return len(messages) - _enough(reversed(messages)), len(messages)
    stop = place + _enough(messages[place:])
    # With what stands just above, and with more where it is the last.
    return place - _enough(reversed(messages[:place])), stop


def _enough(messages: Iterator[ShownMessage] | Sequence[ShownMessage]) -> int:
    """How many of these, from the first on, are enough."""
    characters = count = 0
    for count, each in enumerate(messages, start=1):
        characters += len(each.message.text)
        if characters > _FIRST_CHARACTERS or count == _FIRST_MESSAGES:
            break
    return count
