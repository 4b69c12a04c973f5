"""The messages that are on screen, and the text document that they are written into."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QTextCursor, QTextDocument

from inglenook.ui.code_colours import CodeColours
from inglenook.ui.formula_images import FormulaImages
from inglenook.ui.pictures import Pictures
from inglenook.ui.shown_message import ShownMessage
from inglenook.ui.theme import Theme
from inglenook.ui.transcript_painter import frame_rect
from inglenook.ui.transcript_writer import TranscriptWriter

_LINK = "link:"


class TranscriptDocument:
    """Adds, rewrites and finds messages. Where the reader is, is the view's matter. GUI thread only."""

    def __init__(self, document: QTextDocument, theme: Theme, parent: QObject) -> None:
        self.shown: list[ShownMessage] = []
        self.colours = CodeColours(parent)
        self.formulas = FormulaImages(parent)
        self.pictures = Pictures(parent)
        self.show_statistics = True
        self.narrow = False
        self.first_seen: int | None = None  # the first message the model sees; None: it sees all
        self.ends_chat = True  # nothing comes below the last one
        self._document = document
        self._theme = theme
        self._writer = TranscriptWriter(document, theme, self._link_href, self.formulas, self.pictures)
        self._writer.restyle()
        self._links: list[str] = []
        self._link_numbers: dict[str, int] = {}

    # Messages -------------------------------------------------------------

    def clear(self) -> None:
        self.shown = []
        self.colours.clear()
        self.formulas.clear()
        self.pictures.clear()
        self._links.clear()
        self._link_numbers.clear()
        self._empty()

    def insert(self, place: int, messages: Sequence[ShownMessage]) -> None:
        """Write these before the message at this place, and again the one above, which may differ now."""
        # All of them first: a message is written differently when it is the last one.
        below = self.shown[place].written if place < len(self.shown) else None
        for shown in messages:
            shown.written = self._writer.insert_frame(below, not shown.is_reply)
        self.shown[place:place] = messages
        for shown in messages:
            self.write(shown)
        if messages and place:
            self.rewrite(self.shown[place - 1])

    def remove(self, start: int, stop: int) -> None:
        """Take the messages from one place to before another out of the document."""
        if start < stop:
            self._writer.remove_frames(self.shown[start].written, self.shown[stop - 1].written)
            del self.shown[start:stop]

    def set_ends_chat(self, ends_chat: bool) -> None:
        """Whether nothing of the chat comes below the last message."""
        if ends_chat != self.ends_chat:
            self.ends_chat = ends_chat
            if self.last is not None:
                self.rewrite(self.last)

    def write(self, shown: ShownMessage) -> None:
        """Write the message as it is now, and see to the colours of its code and to its formulas."""
        self.rewrite(shown)
        if shown.is_reply and shown.codes:
            self.colours.want(shown.message.id, shown.codes)
        if shown.is_reply and ("$" in shown.message.text or "\\" in shown.message.text):
            self.formulas.want(shown.message.id, shown.formulas)
        if shown.message.attachments:
            self.pictures.want(shown.message)

    def rewrite(self, shown: ShownMessage) -> None:
        """Write the message as it is now; what has not changed in it is left alone."""
        self._rewrite(shown, self._last_unseen())

    def _rewrite(self, shown: ShownMessage, last_unseen: ShownMessage | None) -> None:
        lines = shown.lines(
            self.colours.spans,
            self.formulas.formulas,
            self.pictures.sizes,
            statistics=self.show_statistics,
            narrow=self.narrow,
            is_last=self.ends_chat and shown is self.shown[-1],
            still=not self._theme.moves,
            unseen_by=self.shown[-1].message.model if shown is last_unseen else None,
        )
        self._writer.write(shown.written, lines)
        if not shown.is_reply:
            self._writer.hug(shown.written)

    def show_first_seen(self, message_id: int | None) -> None:
        """Draw the line above the first message the model sees; None takes it away."""
        if message_id == self.first_seen:
            return
        before = self._last_unseen()
        self.first_seen = message_id
        for shown in (before, self._last_unseen()):
            if shown is not None:
                self.rewrite(shown)

    def _last_unseen(self) -> ShownMessage | None:
        if self.first_seen is None:
            return None
        for above, below in pairwise(self.shown):
            if below.message.id == self.first_seen:
                return above
        return None

    def rewrite_all(self) -> None:
        last_unseen = self._last_unseen()
        for shown in self.shown:
            self._rewrite(shown, last_unseen)

    def find(self, message_id: int | None) -> ShownMessage | None:
        return next((shown for shown in reversed(self.shown) if shown.message.id == message_id), None)

    @property
    def first(self) -> ShownMessage | None:
        return self.shown[0] if self.shown else None

    @property
    def last(self) -> ShownMessage | None:
        return self.shown[-1] if self.shown else None

    # Look and size --------------------------------------------------------

    def restyle(self, column: int) -> list[ShownMessage]:
        """The theme changed: empty the document, for a column of this width in pixels.

        Answers what was in it, to be inserted again.
        """
        messages, self.shown = self.shown, []
        self._empty()
        self._writer.restyle()
        self._writer.set_column(column)
        return messages

    @property
    def column(self) -> int:
        """The width of the column in pixels."""
        return self._writer.column

    def set_column(self, width: int) -> None:
        self._writer.set_column(width)
        for shown in self.shown:
            if shown.is_reply:
                self._writer.place_right_tabs(shown.written)
            else:
                self._writer.hug(shown.written)

    @property
    def spare(self) -> int:
        """The empty room below the last message, in pixels."""
        return round(self._document.lastBlock().blockFormat().lineHeight()) - 1

    def set_spare(self, height: int) -> None:
        if height != self.spare:
            self._writer.set_end_height(height + 1)

    @property
    def height(self) -> float:
        """Of the document without the spare room, once it is laid out."""
        return self._document.documentLayout().documentSize().height() - self.spare

    def lay_out(self) -> None:
        """Finish the layout now: Qt lays out a long document bit by bit."""
        self._document.documentLayout().blockBoundingRect(self._document.lastBlock())

    def rect(self, shown: ShownMessage) -> QRectF:
        """Where the message stands, in document coordinates."""
        return frame_rect(self._document.documentLayout(), shown.written.frame)

    def at(self, y: float) -> ShownMessage | None:
        """The message at a height in document coordinates; in a gap, the one below it."""

        def is_above(shown: ShownMessage) -> bool:
            return self.rect(shown).bottom() <= y

        index = bisect_left(self.shown, True, key=lambda shown: not is_above(shown))
        return self.shown[index] if index < len(self.shown) else None

    # Links ----------------------------------------------------------------

    def link(self, href: str) -> str | None:
        """The address that a model wrote, for the `href` that stands in the document."""
        return self._links[int(href.removeprefix(_LINK))] if href.startswith(_LINK) else None

    def _link_href(self, url: str) -> str:
        """A number stands in the document for each link, so that Qt never sees the address."""
        if url not in self._link_numbers:
            self._link_numbers[url] = len(self._links)
            self._links.append(url)
        return f"{_LINK}{self._link_numbers[url]}"

    def _empty(self) -> None:
        cursor = QTextCursor(self._document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self._writer.close_end()
