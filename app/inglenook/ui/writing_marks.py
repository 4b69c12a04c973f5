"""The two moving marks of a reply that is being written: its caret, and the spinner below it."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from inglenook.ui.direction import is_mirrored
from inglenook.ui.spinner import Spinner
from inglenook.ui.theme import Theme
from inglenook.ui.transcript_document import TranscriptDocument
from inglenook.ui.transcript_lines import LIVE
from inglenook.ui.transcript_writer import GUTTER


class WritingMarks(QObject):
    """Turns and blinks while the last message is being written. GUI thread only."""

    def __init__(self, theme: Theme, view: QTextBrowser, messages: TranscriptDocument) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._messages = messages
        self.spinner = Spinner(theme, view)
        self._caret_on = True
        self._blinking = QTimer(self)
        self.spinner.turned.connect(self._repaint_spinner)
        self._blinking.timeout.connect(self._blink)

    def update(self) -> None:
        """Start or stop, after messages have changed."""
        last = self._messages.last
        writing = last is not None and last.is_writing
        self.spinner.set_wanted(writing)
        hints = QGuiApplication.styleHints()
        half = hints.cursorFlashTime() // 2
        if writing and half > 0 and not self._blinking.isActive():
            self._blinking.start(half)
        elif not writing:
            self._blinking.stop()
            self._caret_on = True

    def paint_caret(self) -> None:
        """Draw the caret over the text, if it is there and not blinked away."""
        rect = self._caret_rect()
        if self._caret_on and not rect.isEmpty():
            painter = QPainter(self._view.viewport())
            painter.fillRect(rect, self._theme.colour("accent"))

    def _caret_rect(self) -> QRect:
        """Where the answer ends, in pixels of the viewport; empty while there is none."""
        last = self._messages.last
        if last is None or not last.is_writing or not last.message.text:
            return QRect()
        lines = last.written.lines
        index = max(index for index, line in enumerate(lines) if line.kind not in LIVE)
        line = self._line_rect(last.written.frame.firstPosition() + last.written.ends[index])
        px = self._theme.px
        block = self._view.document().findBlock(last.written.frame.firstPosition() + last.written.ends[index])
        begins_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
        left = line.left() - px(4) if begins_right else line.left() + px(2)
        return QRect(left, line.bottom() - px(16), px(2), px(16))

    def _line_rect(self, position: int) -> QRect:
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(position)
        return self._view.cursorRect(cursor)

    def _blink(self) -> None:
        self._caret_on = not self._caret_on
        self._view.viewport().update(self._caret_rect().adjusted(-1, -1, 1, 1))

    def _repaint_spinner(self) -> None:
        last = self._messages.last
        if last is not None and last.is_writing:
            line = self._line_rect(last.written.frame.lastPosition())
            reach = self._theme.px(8)
            # Before the words, which the line that ends here may fill.
            wide = self._view.viewport().width() if is_mirrored() else line.right()
            left = line.left() if is_mirrored() else line.left() - 3 * GUTTER
            self._view.viewport().update(
                QRect(left, line.top() - reach, wide - left, line.height() + 2 * reach)
            )
