"""Where the reader is in the transcript: text never moves under the eyes, whatever changes around it.

Where what is below the reader becomes shorter than the view, as when a reply is written again, the
document gets spare room at its end, so that what is above need not come down. The room goes as the
text grows into it, and as the reader scrolls away from it.
"""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from math import ceil

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser

from inglenook.ui.shown_message import ShownMessage
from inglenook.ui.transcript_document import TranscriptDocument
from inglenook.ui.transcript_writer import GUTTER

_AT_END = 4  # pixels


class ReaderPlace:
    """Every change of the document is made inside `editing` or `changing`. GUI thread only."""

    def __init__(self, view: QTextBrowser, messages: TranscriptDocument) -> None:
        self.following = True  # the end of the chat, while more is written there
        self._view = view
        self._messages = messages
        self._moving = 0

    @property
    def is_moving(self) -> bool:
        """Whether it is the program that scrolls."""
        return self._moving > 0

    @property
    def top(self) -> int:
        """The upper edge of the view, in document coordinates."""
        return self._view.verticalScrollBar().value()

    @property
    def is_at_end(self) -> bool:
        """Whether the reader sees the end of the chat."""
        bar = self._view.verticalScrollBar()
        return self._messages.ends_chat and bar.value() >= bar.maximum() - _AT_END

    @contextmanager
    def moving(self) -> Iterator[None]:
        """What is scrolled inside is not the reader's wish."""
        self._moving += 1
        try:
            yield
        finally:
            self._moving -= 1

    def scroll_to(self, value: float) -> None:
        with self.moving():
            self._view.verticalScrollBar().setValue(round(value))

    def note_scrolled(self) -> None:
        """The reader has scrolled: follow the end if that is where it led."""
        if self._messages.spare:
            self._make_room(self.top, self._messages.spare)
        self.following = self.is_at_end

    def to_end(self) -> None:
        self._messages.lay_out()
        self.scroll_to(self._view.verticalScrollBar().maximum())

    def show(self, rect: QRectF, margin: int) -> None:
        """Scroll as little as it takes to see this part of the document; its top, where it is too high."""
        height = self._view.viewport().height()
        bar = self._view.verticalScrollBar()
        if rect.top() - margin < bar.value() or rect.height() > height - 2 * margin:
            bar.setValue(round(rect.top()) - margin)
        elif rect.bottom() + margin > bar.value() + height:
            bar.setValue(round(rect.bottom()) + margin - height)

    @contextmanager
    def editing(self, above: ShownMessage | None = None) -> Iterator[None]:
        """Change the document without moving what the reader sees.

        `above`: the first message that changes, where that may lie above the top edge of
        the view. What changes only below that edge needs none.
        """
        wanted, spare = float(self.top), self._messages.spare
        anchor: QTextCursor | None = None
        top = 0
        keeps_place = spare > 0 or not self.following
        if above is not None and keeps_place and self._messages.rect(above).top() < self.top:
            anchor = self._view.cursorForPosition(QPoint(GUTTER + 1, 0))
            top = self._view.cursorRect(anchor).top()
        with self._edit_block():
            yield
        if anchor is not None:
            wanted = self.top + self._view.cursorRect(anchor).top() - top
        if spare:
            self._make_room(wanted, spare)
        if self.following:
            self.to_end()
        elif anchor is not None:
            self.scroll_to(wanted)

    @contextmanager
    def changing(self, kept: Collection[int], turned: Mapping[int, int]) -> Iterator[None]:
        """Let messages come and go without moving those that stay.

        `kept`: the messages that stay, by id. `turned`: those that another version takes the
        place of, and which. Afterwards the end is followed if it is in sight.
        """
        anchor = self._first_in_sight(kept)
        top = self._messages.rect(anchor).top() - self.top if anchor else 0.0
        replaced = None if anchor else self._first_in_sight(turned)
        new_id = turned[replaced.message.id] if replaced else None
        bottom = self._messages.rect(replaced).bottom() - self.top if replaced else 0.0
        was_above = replaced is not None and self._messages.rect(replaced).top() < self.top
        with self._edit_block():
            yield
        new = self._messages.find(new_id)
        wanted: float = self.top
        if anchor is not None:
            wanted = self._messages.rect(anchor).top() - top
        elif new is not None and was_above:
            # All that was in sight is another text now: what stays is where it ends, with the way back.
            wanted = self._messages.rect(new).bottom() - bottom
        if anchor is not None or new is not None:
            self._make_room(wanted)
        self.scroll_to(wanted)
        self.following = self.is_at_end

    def _make_room(self, top: float, most: float = float("inf")) -> None:
        """Let the view be scrolled as far as `top`, with at most so many pixels of spare room."""
        needed = round(top) + self._view.viewport().height() - self._messages.height
        with self.moving():
            self._messages.set_spare(max(0, min(ceil(needed), round(min(most, 1e6)))))
            self._messages.lay_out()

    @contextmanager
    def inserting(self, below: ShownMessage) -> Iterator[None]:
        """Put messages in above this one, which stays where it is, also for a reader at the very top."""
        offset = self._messages.rect(below).top() - self.top
        spare = self._messages.spare
        with self._edit_block():
            yield
        wanted = self._messages.rect(below).top() - offset
        if spare:
            self._make_room(wanted, spare)
        if self.following:
            self.to_end()
        else:
            self.scroll_to(wanted)

    @contextmanager
    def _edit_block(self) -> Iterator[None]:
        edit = QTextCursor(self._view.document())
        with self.moving():
            edit.beginEditBlock()
            try:
                yield
            finally:
                edit.endEditBlock()
                self._messages.lay_out()

    def _first_in_sight(self, wanted: Collection[int]) -> ShownMessage | None:
        lower = self.top + self._view.viewport().height()
        first = self._messages.at(self.top)
        if first is None:
            return None
        for shown in self._messages.shown[self._messages.shown.index(first) :]:
            if self._messages.rect(shown).top() > lower:
                return None
            if shown.message.id in wanted:
                return shown
        return None
