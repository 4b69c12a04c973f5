"""The messages that are on screen, and the text document that they are written into."""

from bisect import bisect_left
from itertools import pairwise

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QTextCursor, QTextDocument

from inglenook.core.chat import Message, Role
from inglenook.ui.code_colours import CodeColours
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
        self.show_statistics = True
        self.narrow = False
        self.first_seen: int | None = None  # the first message the model sees; None: it sees all
        self._document = document
        self._theme = theme
        self._writer = TranscriptWriter(document, theme, self._link_href)
        self._writer.restyle()
        self._links: list[str] = []
        self._link_numbers: dict[str, int] = {}

    # Messages -------------------------------------------------------------

    def clear(self) -> None:
        self.shown = []
        self.colours.clear()
        self._links.clear()
        self._link_numbers.clear()
        self._empty()

    def append(self, message: Message) -> ShownMessage:
        """Make room for a message at the end; `write` fills it."""
        shown = ShownMessage(message, self._writer.append_frame(message.role is Role.USER))
        self._writer.close_end()
        self.shown.append(shown)
        return shown

    def prepend(self, message: Message) -> ShownMessage:
        """Make room for a message at the beginning; `write` fills it."""
        shown = ShownMessage(message, self._writer.prepend_frame(message.role is Role.USER))
        self.shown.insert(0, shown)
        return shown

    def write(self, shown: ShownMessage) -> None:
        """Write the message as it is now, and see to the colours of its code."""
        self.rewrite(shown)
        if shown.is_reply and shown.codes:
            self.colours.want(shown.message.id, shown.codes)

    def rewrite(self, shown: ShownMessage) -> None:
        """Write the message as it is now; what has not changed in it is left alone."""
        self._rewrite(shown, self._last_unseen())

    def _rewrite(self, shown: ShownMessage, last_unseen: ShownMessage | None) -> None:
        lines = shown.lines(
            self.colours.spans,
            statistics=self.show_statistics,
            narrow=self.narrow,
            is_last=shown is self.shown[-1],
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

    def restyle(self, column: int) -> None:
        """The theme changed: write everything again, in a column of this width in pixels."""
        messages, self.shown = self.shown, []
        self._empty()
        self._writer.restyle()
        self._writer.set_column(column)
        for shown in messages:
            shown.written = self._writer.append_frame(not shown.is_reply)
        self._writer.close_end()
        self.shown = messages
        self.rewrite_all()

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
