"""The message that the keyboard is at: outlined, with its toolbar."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QTextBrowser

from inglenook.ui.announcements import announce, is_listened_to
from inglenook.ui.reply_announcer import message_words
from inglenook.ui.shown_message import ShownMessage
from inglenook.ui.theme import Theme
from inglenook.ui.transcript_document import TranscriptDocument
from inglenook.ui.transcript_place import ReaderPlace


class CurrentMessage(QObject):
    """GUI thread only."""

    changed = Signal()

    def __init__(
        self, theme: Theme, view: QTextBrowser, messages: TranscriptDocument, place: ReaderPlace
    ) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._messages = messages
        self._place = place
        self.id: int | None = None

    @property
    def shown(self) -> ShownMessage | None:
        return self._messages.find(self.id)

    def set(self, message_id: int | None) -> None:
        """Go to this message, which is scrolled into view; None: to none."""
        self.id = message_id
        shown = self.shown
        if shown is not None:
            self._place.show(self._messages.rect(shown), self._theme.px(16))
        self.changed.emit()
        self._view.viewport().update()

    def step(self, by: int) -> None:
        """To the message above (-1) or below (1); at first, to the lowest that is seen."""
        messages = self._messages.shown
        if not messages:
            return
        current = self.shown
        if current is None:
            lower = self._place.top + self._view.viewport().height() - 1
            self.set((self._messages.at(lower) or messages[-1]).message.id)
        else:
            index = messages.index(current) + by
            self.set(messages[min(len(messages) - 1, max(0, index))].message.id)
        if self.shown is not None and is_listened_to():
            announce(self._view, message_words(self.shown.message))

    def paint(self, painter: QPainter) -> None:
        """The outline, in document coordinates."""
        shown = self.shown
        if shown is None:
            return
        reach = self._theme.px(8)
        below = self._theme.px(14) if shown.is_reply else reach
        rect = self._messages.rect(shown).adjusted(-reach, 0 if shown.is_reply else -2, reach, below)
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, reach, reach)
