"""The transcript: a window onto one chat, the last few hundred messages in one text document.

One document, so that reading, selecting, copying and screen readers cross messages
without help. Nothing a message says is ever given to Qt as HTML or Markdown, no
resource is ever loaded, and links are only handed on (`link_wanted`).

How it is built: `ShownMessage` turns a message into lines (transcript_lines),
`TranscriptWriter` writes them into the document, `TranscriptPainter` paints bubbles
and panels behind them, and this module keeps the reader's place.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextBrowser, QToolButton, QToolTip, QWidget

from inglenook.core.chat import Message, Role
from inglenook.core.markdown import code_blocks, parse
from inglenook.core.text import display, is_safe_link, link_to_show, well_formed
from inglenook.ui.code_colours import CodeColours
from inglenook.ui.message_toolbar import MessageToolbar
from inglenook.ui.plain_text_window import PlainTextWindow
from inglenook.ui.shown_message import ShownMessage
from inglenook.ui.spinner import Spinner
from inglenook.ui.theme import Theme
from inglenook.ui.transcript_copy import selected_text
from inglenook.ui.transcript_lines import Kind, speaker
from inglenook.ui.transcript_painter import TranscriptPainter, frame_rect
from inglenook.ui.transcript_writer import COLUMN, GUTTER, TranscriptWriter

_NARROW = 620  # design pixels; below, the statistics say less
_FIRST_CHARACTERS = 6_000  # of the newest messages are shown at once, older ones right after
_FIRST_MESSAGES = 16
_SLICE_S = 0.012
_AT_END = 4  # pixels
_STREAM_SLOW_S = 0.008
_STREAM_LATE_MS = 60
_HOVER_SHOW_MS = 80
_HOVER_HIDE_MS = 200
_WRITING_KINDS = {Kind.STATUS, Kind.PROGRESS_HEAD, Kind.PROGRESS_BAR, Kind.PROGRESS_TEXT}


class Transcript(QTextBrowser):
    """Shows messages, follows a reply that is being written, and says what the person wants.

    Message ids that are not shown are ignored by every method. GUI thread only.
    """

    earlier_wanted = Signal()  # the reader came near the top and `more_above` was said
    retry_wanted = Signal(int)
    continue_wanted = Signal(int)
    link_wanted = Signal(str)  # a link that is safe to offer
    copied = Signal(str)  # words for a short notice, such as "Code copied"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: list[ShownMessage] = []
        self._above: list[Message] = []  # older ones that will be shown in a moment
        self._more_above = False
        self._asked_above = False
        self._following = True
        self._show_statistics = True
        self._links: list[str] = []
        self._link_numbers: dict[str, int] = {}
        self._current: int | None = None
        self._hovered: int | None = None
        self._moving = 0  # while the program itself scrolls

        self._set_up_view()
        self._spinner = Spinner(theme, self)
        self._colours = CodeColours(self)
        self._writer = TranscriptWriter(self.document(), theme, self._link_href)
        self._painter = TranscriptPainter(self.document(), theme, self._spinner)
        self._toolbar = MessageToolbar(theme, self.viewport())
        self._latest = _LatestButton(theme, self)
        self._caret_on = True
        self._caret_timer = QTimer(self)
        self._stream_due = 0.0  # not before this time of perf_counter
        self._stream_timer = QTimer(self, interval=_STREAM_LATE_MS, singleShot=True)
        self._above_timer = QTimer(self, interval=0)
        self._hover_show = QTimer(self, interval=_HOVER_SHOW_MS, singleShot=True)
        self._hover_hide = QTimer(self, interval=_HOVER_HIDE_MS, singleShot=True)
        self._connect()
        self._writer.restyle()
        self._place_column()

    def _set_up_view(self) -> None:
        self.setAccessibleName("Transcript")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.document().setDocumentMargin(0)
        self.setCursorWidth(0)
        # The canvas and the bubbles are painted before the text.
        self.viewport().setAutoFillBackground(False)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    def _connect(self) -> None:
        self.anchorClicked.connect(self._on_anchor)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._theme.changed.connect(self._restyle)
        self._spinner.turned.connect(self._repaint_status)
        self._colours.ready.connect(self._on_coloured)
        self._caret_timer.timeout.connect(self._blink)
        self._stream_timer.timeout.connect(self._show_late_stream)
        self._above_timer.timeout.connect(self._show_some_above)
        self._hover_show.timeout.connect(self._show_toolbar)
        self._hover_hide.timeout.connect(self._toolbar.hide)
        self._toolbar.entered.connect(self._hover_hide.stop)
        self._toolbar.left.connect(self._hover_hide.start)
        self._toolbar.copy_wanted.connect(self._copy_under_toolbar)
        self._toolbar.retry_wanted.connect(self._retry_under_toolbar)
        self._latest.clicked.connect(self.follow)

    # Messages -------------------------------------------------------------

    def show_messages(self, messages: Sequence[Message], *, more_above: bool) -> None:
        """Show these instead of what is shown, oldest first, and scroll to the end.

        The newest are there at once, the others within moments, without moving anything.
        `more_above`: there are older ones, to be asked for with `earlier_wanted`.
        """
        self._above_timer.stop()
        self._colours.clear()
        self._shown.clear()
        self._links.clear()
        self._link_numbers.clear()
        self._current = self._hovered = None
        self._hide_toolbar()
        self._more_above, self._asked_above = more_above, False
        self._following = True
        at_once = _how_many_at_once(messages)
        self._above = list(messages[: len(messages) - at_once])
        with self._editing():
            self._clear_document()
            for message in messages[len(messages) - at_once :]:
                self._append_frame(message)
            for shown in self._shown:
                self._write(shown)
        self._to_end()
        self._update_writing()
        if self._above:
            self._above_timer.start()
        else:
            self._ask_above()

    def prepend_messages(self, messages: Sequence[Message], *, more_above: bool) -> None:
        """Add older messages above, oldest first, without moving what the reader sees."""
        self._above = [*messages, *self._above]
        self._more_above, self._asked_above = more_above, False
        if self._above:
            self._above_timer.start()

    def append_message(self, message: Message) -> None:
        """Add a message below; one that is shown already is updated instead.

        A message with `Status.WRITING` is shown as being written.
        """
        if self._is_known(message.id):
            self.update_message(message)
            return
        with self._editing():
            previous = self._shown[-1] if self._shown else None
            self._write(self._append_frame(message))
            if previous is not None:
                self._rewrite(previous)  # it is not the last one any more
        self._after_change()

    def begin_stream(self, message: Message) -> None:
        """Show a reply that is being written now, from what it says already."""
        self.append_message(message)

    def update_message(self, message: Message) -> None:
        """Show this version of the message: it ended, failed, or is being continued."""
        shown = self._find(message.id)
        if shown is None:
            self._above = [message if old.id == message.id else old for old in self._above]
            return
        shown.replace_message(message)
        with self._editing(above=shown):
            self._rewrite(shown)
        self._want_colours(shown)
        self._after_change()

    def stream(self, message_id: int, text: str, reasoning: str, tokens: int) -> None:
        """More of a reply: what to add to its text and its thought, and how many tokens that was."""
        shown = self._find(message_id)
        if shown is None:
            return
        shown.add(text, reasoning, tokens)
        if perf_counter() >= self._stream_due:
            self._show_stream(shown)
        else:
            self._stream_timer.start()

    def _show_stream(self, shown: ShownMessage) -> None:
        """Write what has been added. Where that is slow (a huge table), it is done less often."""
        began = perf_counter()
        closed = sum(code.closed for code in shown.codes)
        with self._editing():
            self._rewrite(shown)
        if sum(code.closed for code in shown.codes) > closed:
            self._want_colours(shown)
        self._after_change()
        took = perf_counter() - began
        self._stream_due = began + 5 * took if took > _STREAM_SLOW_S else 0.0

    def _show_late_stream(self) -> None:
        shown = self._shown[-1] if self._shown else None
        if shown is not None and shown.is_writing:
            self._show_stream(shown)

    def show_prompt_progress(self, message_id: int, done: int, total: int) -> None:
        """How far the prompt of this reply has been read, in tokens."""
        shown = self._find(message_id)
        if shown is not None:
            shown.read_prompt(done, total)
            with self._editing():
                self._rewrite(shown)
            self._after_change()

    def show_waiting(self, message_id: int, sentence: str) -> None:
        """What this reply waits for, such as "Loading SmolLM2 135M, 40 %"."""
        shown = self._find(message_id)
        if shown is not None:
            shown.wait(sentence)
            with self._editing():
                self._rewrite(shown)
            self._after_change()

    def set_show_statistics(self, show: bool) -> None:
        """Whether the line under a reply says model, speed and counts."""
        if show != self._show_statistics:
            self._show_statistics = show
            self._rewrite_all()

    def message_text(self, message_id: int) -> str:
        """What the message says as far as it is known here; empty for one that is not shown."""
        shown = self._find(message_id)
        if shown is not None:
            return shown.message.text
        return next((message.text for message in self._above if message.id == message_id), "")

    @property
    def current_message_id(self) -> int | None:
        """The message that the keyboard is at, if any."""
        return self._current

    def follow(self) -> None:
        """Scroll to the end and stay there while more is written."""
        self._following = True
        self._to_end()
        self._update_latest()

    # Copying --------------------------------------------------------------

    def copy_message(self, message_id: int) -> None:
        """Put the whole text of a message on the clipboard, as it was written."""
        if self._is_known(message_id):
            shown = self._find(message_id)
            self._copy(self.message_text(message_id))
            is_reply = shown is None or shown.is_reply
            self.copied.emit("Reply copied" if is_reply else "Message copied")

    def copy_last_code(self) -> None:
        """Put the newest code block on the clipboard."""
        for shown in reversed(self._shown):
            if shown.is_reply and shown.codes:
                self._copy_code(shown.message.id, len(shown.codes) - 1)
                return

    def createMimeDataFromSelection(self) -> QMimeData:
        mime = QMimeData()
        mime.setText(selected_text(self.textCursor()))
        return mime

    def _copy_code(self, message_id: int, number: int) -> None:
        text = self.message_text(message_id)
        shown = display(text).text
        # What is displayed may be cleaned; what is copied must be what was written.
        source = shown if shown == text else text[: 2 * len(shown)].replace("\r\n", "\n")
        codes = list(code_blocks(parse(source)))
        if number < len(codes):
            self._copy(codes[number].text)
            self.copied.emit("Code copied")

    def _copy(self, text: str) -> None:
        # Lone surrogates cannot leave Python.
        QGuiApplication.clipboard().setText(well_formed(text))

    # The document ---------------------------------------------------------

    def loadResource(self, kind: int, url: QUrl) -> object:
        """Nothing is ever read. Without an answer Qt would open the address as a file."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return QImage(1, 1, QImage.Format.Format_ARGB32)
        return b"/**/"

    def _clear_document(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self._writer.close_end()

    def _append_frame(self, message: Message) -> ShownMessage:
        shown = ShownMessage(message, self._writer.append_frame(message.role is Role.USER))
        self._writer.close_end()
        self._shown.append(shown)
        return shown

    def _prepend_frame(self, message: Message) -> ShownMessage:
        shown = ShownMessage(message, self._writer.prepend_frame(message.role is Role.USER))
        self._shown.insert(0, shown)
        return shown

    def _write(self, shown: ShownMessage) -> None:
        self._rewrite(shown)
        self._want_colours(shown)

    def _rewrite(self, shown: ShownMessage) -> None:
        lines = shown.lines(
            self._colours.spans,
            statistics=self._show_statistics,
            narrow=self._is_narrow,
            is_last=bool(self._shown) and shown is self._shown[-1],
            still=not self._theme.moves,
        )
        self._writer.write(shown.written, lines)
        if not shown.is_reply:
            self._writer.hug(shown.written)

    def _rewrite_all(self) -> None:
        with self._editing(above=self._shown[-1] if self._shown else None):
            for shown in self._shown:
                self._rewrite(shown)
        self._after_change()

    def _show_some_above(self) -> None:
        """A few of the older messages, as many as fit into a slice of time."""
        end = perf_counter() + _SLICE_S
        with self._editing(above=self._shown[0] if self._shown else None):
            while self._above and perf_counter() < end:
                self._write(self._prepend_frame(self._above.pop()))
        if not self._above:
            self._above_timer.stop()
            self._ask_above()

    def _want_colours(self, shown: ShownMessage) -> None:
        if shown.is_reply and shown.codes:
            self._colours.want(shown.message.id, shown.codes)

    def _on_coloured(self, message_id: int) -> None:
        shown = self._find(message_id)
        if shown is not None:
            shown.recolour()
            with self._editing():
                self._rewrite(shown)

    def _find(self, message_id: int) -> ShownMessage | None:
        return next((shown for shown in reversed(self._shown) if shown.message.id == message_id), None)

    def _is_known(self, message_id: int) -> bool:
        return self._find(message_id) is not None or any(old.id == message_id for old in self._above)

    def _link_href(self, url: str) -> str:
        """A number stands in the document for each link, so that Qt never sees the address."""
        if url not in self._link_numbers:
            self._link_numbers[url] = len(self._links)
            self._links.append(url)
        return f"link:{self._link_numbers[url]}"

    # The reader's place ---------------------------------------------------

    @contextmanager
    def _editing(self, above: ShownMessage | None = None) -> Iterator[None]:
        """Change the document without moving what the reader sees.

        `above`: a message that changes and may lie above what is seen. Below, nothing has to be done.
        """
        anchor = None
        bar = self.verticalScrollBar()
        if above is not None and not self._following and self._rect(above).top() < bar.value():
            anchor = self.cursorForPosition(QPoint(GUTTER + 1, 0))
            top = self.cursorRect(anchor).top()
        edit = QTextCursor(self.document())
        self._moving += 1
        edit.beginEditBlock()
        try:
            yield
        finally:
            edit.endEditBlock()
            # Qt lays out a long document bit by bit; the place is only right when all is laid out.
            self._lay_out_all()
            if self._following:
                bar.setValue(bar.maximum())
            elif anchor is not None:
                bar.setValue(bar.value() + self.cursorRect(anchor).top() - top)
            self._moving -= 1

    def _lay_out_all(self) -> None:
        self.document().documentLayout().blockBoundingRect(self.document().lastBlock())

    def _to_end(self) -> None:
        self._moving += 1
        self._lay_out_all()
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
        self._moving -= 1

    def _on_scrolled(self, value: int) -> None:
        self._hide_toolbar()
        if self._moving:
            return
        self._following = value >= self.verticalScrollBar().maximum() - _AT_END
        self._update_latest()
        self._ask_above()

    def _on_range_changed(self, minimum: int, maximum: int) -> None:
        if self._following and not self._moving:
            self._to_end()
        self._update_latest()

    def _ask_above(self) -> None:
        """Ask for older messages when the top is near and nothing is on its way."""
        near = self.verticalScrollBar().value() < self.viewport().height()
        if near and self._more_above and not self._asked_above and not self._above and self.isVisible():
            self._asked_above = True
            self.earlier_wanted.emit()

    def _after_change(self) -> None:
        self._update_writing()
        self._update_latest()
        if self._toolbar.isVisible():
            self._place_toolbar()

    def _update_latest(self) -> None:
        bar = self.verticalScrollBar()
        self._latest.setVisible(not self._following and bar.value() < bar.maximum() - _AT_END)

    # Size and look --------------------------------------------------------

    @property
    def _is_narrow(self) -> bool:
        return self.width() < self._theme.scale * _NARROW

    def _place_column(self) -> None:
        """Centre the column, and lay out again only if its width changed.

        The text is as wide as the column whatever the viewport is, and the left margin of
        the viewport centres it: making a wide window wider costs no layout, and nothing
        moves when a scroll bar appears.
        """
        width = self.width()
        column = max(1, min(self._theme.px(COLUMN), width - 2 * GUTTER))
        self.setViewportMargins((width - column) // 2 - GUTTER, 0, 0, 0)
        if column == self._writer.column:
            return
        self._writer.set_column(column)
        self._painter.column_width = column
        for shown in self._shown:
            if shown.is_reply:
                self._writer.place_right_tabs(shown.written)
            else:
                self._writer.hug(shown.written)
        self.setLineWrapColumnOrWidth(GUTTER + column)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self._resize_column(event)
        elif event.type() == QEvent.Type.Wheel:
            # The margins beside the column scroll as well.
            return QCoreApplication.sendEvent(self.verticalScrollBar(), event)
        return super().event(event)

    def _resize_column(self, event: QResizeEvent) -> None:
        was_narrow = event.oldSize().isValid() and event.oldSize().width() < self._theme.scale * _NARROW
        with self._editing(above=self._shown[-1] if self._shown else None):
            self._place_column()
            if was_narrow != self._is_narrow:
                for shown in self._shown:
                    self._rewrite(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._following:
            self._to_end()
        self._hide_toolbar()
        self._latest.place()
        self._update_latest()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._following:
            self._to_end()
        self._ask_above()

    def _restyle(self) -> None:
        """The theme changed: write everything again in its fonts and colours."""
        self._writer.restyle()
        self._toolbar.restyle()
        self._latest.restyle()
        place = self._top_message()
        messages, self._shown = self._shown, []
        with self._editing():
            self._clear_document()
            self._place_column()
            for shown in messages:
                shown.written = self._writer.append_frame(not shown.is_reply)
            self._writer.close_end()
            self._shown = messages
            for shown in messages:
                self._rewrite(shown)
        if not self._following and place is not None:
            shown, offset = place
            self._moving += 1
            self.verticalScrollBar().setValue(round(self._rect(shown).top() + offset))
            self._moving -= 1
        self._after_change()
        self.viewport().update()

    def _top_message(self) -> tuple[ShownMessage, float] | None:
        """The message at the top edge, and how far into it the edge lies."""
        value = self.verticalScrollBar().value()
        shown = self._message_at(0)
        return (shown, value - self._rect(shown).top()) if shown else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.colour("canvas"))
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        exposed = QRectF(event.rect()).translated(0, scrolled)
        # What begins above may reach down into what is exposed.
        start = QPoint(GUTTER + 1, event.rect().top() - self._theme.px(64))
        self._painter.paint(painter, self.cursorForPosition(start).block(), exposed)
        self._paint_current(painter)
        painter.end()
        super().paintEvent(event)
        self._paint_caret()

    def _paint_current(self, painter: QPainter) -> None:
        shown = self._find(self._current) if self._current is not None else None
        if shown is None:
            return
        reach = self._theme.px(8)
        rect = self._rect(shown).adjusted(-reach, 0 if shown.is_reply else -reach / 2, reach, reach / 2)
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, self._theme.px(8), self._theme.px(8))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # The base class would zoom this view alone.
            event.ignore()
            return
        super().wheelEvent(event)

    # While a reply is being written ---------------------------------------

    def _update_writing(self) -> None:
        writing = any(shown.is_writing for shown in self._shown[-2:])
        self._spinner.set_wanted(writing)
        half = QGuiApplication.styleHints().cursorFlashTime() // 2
        if writing and half > 0 and not self._caret_timer.isActive():
            self._caret_timer.start(half)
        elif not writing:
            self._caret_timer.stop()
            self._caret_on = True

    def _repaint_status(self) -> None:
        shown = self._shown[-1] if self._shown else None
        if shown is not None and shown.is_writing:
            cursor = QTextCursor(self.document())
            cursor.setPosition(shown.written.frame.lastPosition())
            line = self.cursorRect(cursor)
            self.viewport().update(
                QRect(GUTTER - 2, line.top() - 8, self._theme.px(24), line.height() + 16)
            )

    def _blink(self) -> None:
        self._caret_on = not self._caret_on
        self.viewport().update(self._caret_rect().adjusted(-1, -1, 1, 1))

    def _caret_rect(self) -> QRect:
        """Where the answer that is being written ends; empty while there is none."""
        shown = self._shown[-1] if self._shown else None
        if shown is None or not shown.is_writing or not shown.message.text:
            return QRect()
        written = shown.written
        last = next(
            index for index in range(len(written.lines) - 1, -1, -1)
            if written.lines[index].kind not in _WRITING_KINDS
        )
        cursor = QTextCursor(self.document())
        cursor.setPosition(written.frame.firstPosition() + written.ends[last])
        line = self.cursorRect(cursor)
        px = self._theme.px
        return QRect(line.left() + px(2), line.bottom() - px(16), px(2), px(16))

    def _paint_caret(self) -> None:
        rect = self._caret_rect()
        if self._caret_on and not rect.isEmpty():
            painter = QPainter(self.viewport())
            painter.fillRect(rect, self._theme.colour("accent"))

    # Links and actions ----------------------------------------------------

    def _on_anchor(self, url: QUrl) -> None:
        href = url.toString()
        if href.startswith("link:"):
            self._open_link(self._links[int(href.removeprefix("link:"))])
            return
        what, message_id, *number = href.removeprefix("do:").split("/")
        self._act(what, int(message_id), int(number[0]) if number else 0)

    def _open_link(self, url: str) -> None:
        if is_safe_link(url):
            self.link_wanted.emit(url)

    def _act(self, what: str, message_id: int, number: int) -> None:
        shown = self._find(message_id)
        if shown is None:
            return
        match what:
            case "copy-code":
                self._copy_code(message_id, number)
            case "thought":
                shown.thought_open = not shown.thought_open
                self._following = False
                with self._editing():
                    self._rewrite(shown)
                self._on_scrolled(self.verticalScrollBar().value())
            case "continue":
                self.continue_wanted.emit(message_id)
            case "retry":
                self.retry_wanted.emit(message_id)
            case "show-all" | "show-thought":
                whole = shown.message.text if what == "show-all" else shown.message.reasoning
                title = speaker(shown.message) if shown.is_reply else "Message"
                PlainTextWindow(self._theme, title, whole, self).show()

    def _href_at(self, position: QPoint) -> str:
        return self.anchorAt(position)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_link_tip(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover_show.stop()
            if self._toolbar.isVisible() and self._current is None:
                self._hover_hide.start()
        return super().viewportEvent(event)

    def _show_link_tip(self, event: QHelpEvent) -> None:
        href = self.anchorAt(event.pos())
        if href.startswith("link:"):
            # In ASCII and percent-encoded there is no "<" left that would make a tooltip HTML.
            address = link_to_show(self._links[int(href.removeprefix("link:"))])
            QToolTip.showText(event.globalPos(), address if len(address) < 300 else address[:299] + "…", self)
        else:
            QToolTip.hideText()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        position = self.viewport().mapFromGlobal(event.globalPos())
        self.make_context_menu(position).popup(event.globalPos())

    def make_context_menu(self, position: QPoint) -> QMenu:
        """What can be done at a place of the viewport. Nothing in it opens anything."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction("Copy", self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        href = self.anchorAt(position)
        if href.startswith("link:"):
            url = self._links[int(href.removeprefix("link:"))]
            menu.addAction("Copy link", lambda: self._copy(link_to_show(url)))
        shown = self._message_at(position.y())
        if shown is not None:
            message_id = shown.message.id
            menu.addAction("Copy message", lambda: self.copy_message(message_id))
        menu.addSeparator()
        menu.addAction("Select all", self.selectAll)
        return menu

    # The toolbar ----------------------------------------------------------

    def _rect(self, shown: ShownMessage) -> QRectF:
        """Where the message stands, in document coordinates."""
        return frame_rect(self.document().documentLayout(), shown.written.frame)

    def _message_at(self, y: int) -> ShownMessage | None:
        """The message at a height of the viewport; in a gap, the one below it."""
        if not self._shown:
            return None
        at = y + self.verticalScrollBar().value()
        index = bisect_left(self._shown, at, key=lambda shown: self._rect(shown).bottom())
        return self._shown[index] if index < len(self._shown) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() != Qt.MouseButton.NoButton:
            self._hide_toolbar()
            return
        shown = self._message_at(event.position().toPoint().y())
        over = shown.message.id if shown else None
        if over is None:
            self._hover_show.stop()
            if self._toolbar.isVisible():
                self._hover_hide.start()
        elif over != self._hovered or not self._toolbar.isVisible():
            self._hovered = over
            self._hover_hide.stop()
            self._hover_show.start()
        else:
            self._hover_hide.stop()

    def _show_toolbar(self) -> None:
        self._toolbar_for(self._hovered)

    def _toolbar_for(self, message_id: int | None) -> None:
        shown = self._find(message_id) if message_id is not None else None
        if shown is None:
            self._toolbar.hide()
            return
        self._hovered = message_id
        self._toolbar.offer(retry=shown.is_reply and not shown.is_writing)
        self._place_toolbar()

    def _place_toolbar(self) -> None:
        """On the statistics line at the column's right edge; beside a bubble at its lower edge."""
        shown = self._find(self._hovered) if self._hovered is not None else None
        if shown is None:
            self._toolbar.hide()
            return
        scrolled = self.verticalScrollBar().value()
        rect = self._rect(shown).translated(0, -scrolled)
        bar, height = self._toolbar, self.viewport().height()
        if shown.is_reply:
            cursor = QTextCursor(self.document())
            cursor.setPosition(shown.written.frame.lastPosition())
            middle = self.cursorRect(cursor).center().y()
            x = GUTTER + self._painter.column_width - bar.width()
            y = middle - bar.height() // 2
        else:
            x = round(rect.left()) - self._theme.px(8) - bar.width()
            y = round(rect.bottom()) + self._theme.px(2) - bar.height()
        y = min(y, height - 8 - bar.height())
        seen = rect.top() < height and rect.bottom() > 0
        bar.setVisible(seen)
        bar.move(max(0, x), y)
        bar.raise_()

    def _hide_toolbar(self) -> None:
        self._hover_show.stop()
        self._hover_hide.stop()
        self._toolbar.hide()

    def _copy_under_toolbar(self) -> None:
        if self._hovered is not None:
            self.copy_message(self._hovered)

    def _retry_under_toolbar(self) -> None:
        if self._hovered is not None:
            self.retry_wanted.emit(self._hovered)

    # Keyboard -------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._handle_key(event):
            event.accept()
            return
        # A caret in text that cannot be edited only helps those who select with the keyboard.
        self.setCursorWidth(2 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self.cursorWidth())
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursorWidth(0)
        super().mousePressEvent(event)

    def _handle_key(self, event: QKeyEvent) -> bool:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        shown = self._find(self._current) if self._current is not None else None
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down if control:
                self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if control and self._can_continue():
                self.continue_wanted.emit(self._shown[-1].message.id)
            case Qt.Key.Key_C if shown and (plain or (control and not self.textCursor().hasSelection())):
                self.copy_message(shown.message.id)
            case Qt.Key.Key_R if plain and shown and shown.is_reply and not shown.is_writing:
                self.retry_wanted.emit(shown.message.id)
            case Qt.Key.Key_Escape if plain and shown:
                self._set_current(None)
            case _:
                return False
        return True

    def _can_continue(self) -> bool:
        return bool(self._shown) and any(
            action.href.startswith("do:continue/")
            for line in self._shown[-1].written.lines
            for action in line.actions
        )

    def _step(self, by: int) -> None:
        """Make the previous or next message the current one."""
        if not self._shown:
            return
        ids = [shown.message.id for shown in self._shown]
        if self._current in ids:
            index = min(len(ids) - 1, max(0, ids.index(self._current) + by))
        else:
            seen = self._message_at(self.viewport().height() - 1) or self._shown[-1]
            index = ids.index(seen.message.id)
        self._set_current(ids[index])

    def _set_current(self, message_id: int | None) -> None:
        self._current = message_id
        shown = self._find(message_id) if message_id is not None else None
        if shown is not None:
            self._make_visible(self._rect(shown))
        self._toolbar_for(message_id)
        self.viewport().update()

    def _make_visible(self, rect: QRectF) -> None:
        bar, height, margin = self.verticalScrollBar(), self.viewport().height(), self._theme.px(16)
        if rect.top() - margin < bar.value() or rect.height() > height - 2 * margin:
            bar.setValue(round(rect.top()) - margin)
        elif rect.bottom() + margin > bar.value() + height:
            bar.setValue(round(rect.bottom()) + margin - height)


def _how_many_at_once(messages: Sequence[Message]) -> int:
    """How many of the newest messages fill the window for certain."""
    characters = 0
    for count, message in enumerate(reversed(messages), start=1):
        characters += len(message.text)
        if characters > _FIRST_CHARACTERS or count == _FIRST_MESSAGES:
            return count
    return len(messages)


class _LatestButton(QToolButton):
    """Goes to the end. Shown while the reader is somewhere else."""

    def __init__(self, theme: Theme, parent: Transcript) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Latest")
        self.setToolTip("Latest")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        self.setFixedSize(QSize(self._theme.px(34), self._theme.px(34)))
        self.place()

    def place(self) -> None:
        """In the middle, a little above the lower edge."""
        parent = self.parentWidget()
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 12)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self._theme.colour("focus" if self.hasFocus() else "border-strong")
        painter.setPen(QPen(QColor(ring), 2 if self.hasFocus() else 1))
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        painter.setBrush(self._theme.colour(ground))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        icon = self._theme.pixmap("down", "text", 16)
        size = icon.deviceIndependentSize()
        painter.drawPixmap(
            QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2), icon
        )
