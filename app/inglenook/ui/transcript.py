"""The transcript: a window onto one chat, the last few hundred messages in one text document.

One document, so that reading, selecting, copying and screen readers cross messages
without help. Nothing a message says is ever given to Qt as HTML or Markdown, no
resource is ever loaded, and links are only handed on (`link_wanted`).

How it is built: `ShownMessage` turns a message into lines (transcript_lines),
`TranscriptWriter` writes lines into the document and `TranscriptDocument` keeps all
messages there; `TranscriptPainter` paints bubbles and panels behind them. This module
keeps the reader's place and hears what the person does.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QPoint,
    QRectF,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
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
from PySide6.QtWidgets import QFrame, QMenu, QTextBrowser, QToolTip, QWidget

from inglenook.core.chat import Message, Role
from inglenook.core.markdown import code_blocks, parse
from inglenook.core.text import display, is_safe_link, link_to_show, well_formed
from inglenook.ui.latest_button import LatestButton
from inglenook.ui.message_hover import HoverPlace, MessageHover
from inglenook.ui.plain_text_window import PlainTextWindow
from inglenook.ui.shown_message import ShownMessage
from inglenook.ui.theme import Theme
from inglenook.ui.transcript_copy import selected_text
from inglenook.ui.transcript_document import TranscriptDocument
from inglenook.ui.transcript_lines import speaker
from inglenook.ui.transcript_painter import TranscriptPainter
from inglenook.ui.transcript_writer import COLUMN, GUTTER
from inglenook.ui.writing_marks import WritingMarks

_NARROW = 620  # design pixels; below, the statistics say less
_FIRST_CHARACTERS = 6_000  # of the newest messages are shown at once, older ones right after
_FIRST_MESSAGES = 16
_SLICE_S = 0.012
_AT_END = 4  # pixels
_LONGEST_EXACT = 200_000  # characters that are searched for code to copy
_STREAM_SLOW_S = 0.008
_STREAM_LATE_MS = 60


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
        self._above: list[Message] = []  # older ones that will be shown in a moment
        self._more_above = False
        self._asked_above = False
        self._following = True
        self._current: int | None = None
        self._moving = 0  # while the program itself scrolls
        self._stream_due = 0.0  # not before this time of perf_counter

        self._set_up_view()
        self._messages = TranscriptDocument(self.document(), theme, self)
        self._marks = WritingMarks(theme, self, self._messages)
        self._painter = TranscriptPainter(self.document(), theme, self._marks.spinner)
        self._hover = MessageHover(theme, self.viewport(), self._hover_place)
        self._latest = LatestButton(theme, self)
        self._stream_timer = QTimer(self, interval=_STREAM_LATE_MS, singleShot=True)
        self._above_timer = QTimer(self, interval=0)
        self._connect()
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
        self._messages.colours.ready.connect(self._on_coloured)
        self._stream_timer.timeout.connect(self._show_late_stream)
        self._above_timer.timeout.connect(self._show_some_above)
        self._hover.copy_wanted.connect(self.copy_message)
        self._hover.retry_wanted.connect(self.retry_wanted)
        self._latest.clicked.connect(self.follow)

    # Messages -------------------------------------------------------------

    def show_messages(self, messages: Sequence[Message], *, more_above: bool) -> None:
        """Show these instead of what is shown, oldest first, and scroll to the end.

        The newest are there at once, the others within moments, without moving anything.
        `more_above`: there are older ones, to be asked for with `earlier_wanted`.
        """
        self._above_timer.stop()
        self._current = None
        self._hover.show_for(None)
        self._more_above, self._asked_above = more_above, False
        self._following = True
        rest = len(messages) - _how_many_at_once(messages)
        self._above = list(messages[:rest])
        with self._editing():
            self._messages.clear()
            # All of them first: a message is written differently when it is the last one.
            for shown in [self._messages.append(message) for message in messages[rest:]]:
                self._messages.write(shown)
        self._after_change()
        self._start_above()

    def prepend_messages(self, messages: Sequence[Message], *, more_above: bool) -> None:
        """Add older messages above, oldest first, without moving what the reader sees."""
        self._above = [*messages, *self._above]
        self._more_above, self._asked_above = more_above, False
        self._start_above()

    def append_message(self, message: Message) -> None:
        """Add a message below; one that is shown already is updated instead.

        A message with `Status.WRITING` is shown as being written.
        """
        if self._is_known(message.id):
            self.update_message(message)
            return
        with self._editing():
            before = self._messages.last
            self._messages.write(self._messages.append(message))
            if before is not None:
                self._messages.rewrite(before)  # it is not the last one any more
        self._after_change()

    def update_message(self, message: Message) -> None:
        """Show this version of the message: it ended, failed, or is being continued."""
        shown = self._messages.find(message.id)
        if shown is None:
            self._above = [message if old.id == message.id else old for old in self._above]
            return
        shown.replace_message(message)
        with self._editing(above=shown):
            self._messages.write(shown)
        self._after_change()

    def stream(self, message_id: int, text: str, reasoning: str, tokens: int) -> None:
        """More of a reply: what to add to its text and its thought, and how many tokens that was."""
        shown = self._messages.find(message_id)
        if shown is None:
            return
        shown.add(text, reasoning, tokens)
        if perf_counter() >= self._stream_due:
            self._show_stream(shown)
        else:
            self._stream_timer.start()

    def show_prompt_progress(self, message_id: int, done: int, total: int) -> None:
        """How far the prompt of this reply has been read, in tokens."""
        shown = self._messages.find(message_id)
        if shown is not None:
            shown.read_prompt(done, total)
            self._rewrite(shown)

    def show_waiting(self, message_id: int, sentence: str) -> None:
        """What this reply waits for, such as "Loading SmolLM2 135M, 40 %"."""
        shown = self._messages.find(message_id)
        if shown is not None:
            shown.wait(sentence)
            self._rewrite(shown)

    def show_first_seen(self, message_id: int | None) -> None:
        """Draw a line above the first message that the model still sees; None: it sees all."""
        if message_id != self._messages.first_seen:
            with self._editing(above=self._messages.first):
                self._messages.show_first_seen(message_id)

    def set_show_statistics(self, show: bool) -> None:
        """Whether the line under a reply says model, speed and counts."""
        if show != self._messages.show_statistics:
            self._messages.show_statistics = show
            with self._editing(above=self._messages.first):
                self._messages.rewrite_all()
            self._after_change()

    def message_text(self, message_id: int) -> str:
        """What the message says as far as it is known here; empty for one that is not shown."""
        message = self._message(message_id)
        return message.text if message else ""

    @property
    def current_message_id(self) -> int | None:
        """The message that the keyboard is at, if any."""
        return self._current

    def follow(self) -> None:
        """Scroll to the end and stay there while more is written."""
        self._following = True
        self._to_end()
        self._update_latest()

    def _rewrite(self, shown: ShownMessage) -> None:
        with self._editing():
            self._messages.rewrite(shown)
        self._after_change()

    def _show_stream(self, shown: ShownMessage) -> None:
        """Write what has been added. Where that is slow (a huge table), it is done less often."""
        began = perf_counter()
        with self._editing():
            self._messages.write(shown)
        self._after_change()
        took = perf_counter() - began
        self._stream_due = began + 5 * took if took > _STREAM_SLOW_S else 0.0

    def _show_late_stream(self) -> None:
        last = self._messages.last
        if last is not None and last.is_writing:
            self._show_stream(last)

    def _start_above(self) -> None:
        if self._above:
            self._above_timer.start()
        else:
            self._ask_above()

    def _show_some_above(self) -> None:
        """A few of the older messages, as many as fit into a slice of time."""
        end = perf_counter() + _SLICE_S
        with self._editing(above=self._messages.first):
            while self._above and perf_counter() < end:
                self._messages.write(self._messages.prepend(self._above.pop()))
        if not self._above:
            self._above_timer.stop()
            self._ask_above()

    def _on_coloured(self, message_id: int) -> None:
        shown = self._messages.find(message_id)
        if shown is not None:
            shown.recolour()
            self._rewrite(shown)

    def _message(self, message_id: int) -> Message | None:
        shown = self._messages.find(message_id)
        if shown is not None:
            return shown.message
        return next((message for message in self._above if message.id == message_id), None)

    def _is_known(self, message_id: int) -> bool:
        return self._message(message_id) is not None

    def _after_change(self) -> None:
        self._marks.update()
        self._update_latest()
        if self._hover.toolbar.isVisible():
            self._hover.place()

    # Copying --------------------------------------------------------------

    def copy_message(self, message_id: int) -> None:
        """Put the whole text of a message on the clipboard, as it was written."""
        message = self._message(message_id)
        if message is not None:
            self._copy(message.text)
            self.copied.emit("Message copied" if message.role is Role.USER else "Reply copied")

    def copy_last_code(self) -> None:
        """Put the newest code block on the clipboard."""
        for shown in reversed(self._messages.shown):
            if shown.is_reply and shown.codes:
                self._copy_code(shown.message.id, len(shown.codes) - 1)
                return

    def continue_last(self) -> None:
        """Ask for the rest of the newest reply, where it was cut."""
        if self._can_continue():
            self.continue_wanted.emit(self._messages.shown[-1].message.id)

    def createMimeDataFromSelection(self) -> QMimeData:
        mime = QMimeData()
        mime.setText(selected_text(self.textCursor()))
        return mime

    def _copy_code(self, message_id: int, number: int) -> None:
        text = self.message_text(message_id)
        shown = display(text).text
        codes = list(code_blocks(parse(shown)))
        if shown != text:
            # What is displayed was cleaned; what is copied should be what was written.
            exact = list(code_blocks(parse(text[:_LONGEST_EXACT].replace("\r\n", "\n"))))
            codes = exact + codes[len(exact) :]
        if number < len(codes):
            self._copy(codes[number].text)
            self.copied.emit("Code copied")

    def _copy(self, text: str) -> None:
        # Lone surrogates cannot leave Python.
        QGuiApplication.clipboard().setText(well_formed(text))

    # The reader's place ---------------------------------------------------

    @contextmanager
    def _editing(self, above: ShownMessage | None = None) -> Iterator[None]:
        """Change the document without moving what the reader sees.

        `above`: the first message that changes, where that may lie above the top edge of
        the view. What changes only below that edge needs none.
        """
        bar = self.verticalScrollBar()
        anchor: QTextCursor | None = None
        top = 0
        if above is not None and not self._following and self._messages.rect(above).top() < bar.value():
            anchor = self.cursorForPosition(QPoint(GUTTER + 1, 0))
            top = self.cursorRect(anchor).top()
        edit = QTextCursor(self.document())
        self._moving += 1
        edit.beginEditBlock()
        try:
            yield
        finally:
            edit.endEditBlock()
            self._messages.lay_out()
            if self._following:
                bar.setValue(bar.maximum())
            elif anchor is not None:
                bar.setValue(bar.value() + self.cursorRect(anchor).top() - top)
            self._moving -= 1

    def _to_end(self) -> None:
        self._messages.lay_out()
        self._scroll_to(self.verticalScrollBar().maximum())

    def _scroll_to(self, value: float) -> None:
        """Scroll without this counting as the reader's wish."""
        self._moving += 1
        self.verticalScrollBar().setValue(round(value))
        self._moving -= 1

    def _on_scrolled(self, value: int) -> None:
        self._hover.hide()
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

    def _update_latest(self) -> None:
        bar = self.verticalScrollBar()
        self._latest.setVisible(not self._following and bar.value() < bar.maximum() - _AT_END)

    # Size and look --------------------------------------------------------

    @property
    def _column(self) -> int:
        return max(1, min(self._theme.px(COLUMN), self.width() - 2 * GUTTER))

    def _place_column(self) -> None:
        """Centre the column, and lay out again only if its width changed.

        The text is as wide as the column whatever the viewport is, and the left margin of
        the viewport centres it: making a wide window wider costs no layout, and nothing
        moves when a scroll bar appears.
        """
        column = self._column
        self.setViewportMargins(max(0, (self.width() - column) // 2 - GUTTER), 0, 0, 0)
        self._painter.column_width = column
        if column != self._messages.column:
            self._messages.set_column(column)
        if self.lineWrapColumnOrWidth() != GUTTER + column:
            self.setLineWrapColumnOrWidth(GUTTER + column)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            with self._editing(above=self._messages.first):
                self._place_column()
                narrow = self.width() < self._theme.scale * _NARROW
                if narrow != self._messages.narrow:
                    self._messages.narrow = narrow
                    self._messages.rewrite_all()
            # What Qt scrolls on the way to the new size is not the reader's wish.
            self._moving += 1
            try:
                return super().event(event)
            finally:
                self._moving -= 1
        elif event.type() == QEvent.Type.Wheel:
            # The margins beside the column scroll as well.
            return QCoreApplication.sendEvent(self.verticalScrollBar(), event)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._following:
            self._to_end()
        self._hover.hide()
        self._latest.place()
        self._update_latest()

    def showEvent(self, event: QShowEvent) -> None:
        self._moving += 1  # Qt scrolls to its text cursor here
        super().showEvent(event)
        self._moving -= 1
        if self._following:
            self._to_end()
        self._ask_above()

    def _restyle(self) -> None:
        """The theme changed: write everything again in its fonts and colours."""
        self._hover.toolbar.restyle()
        self._latest.restyle()
        top = self._message_at(0)
        offset = self.verticalScrollBar().value() - self._messages.rect(top).top() if top else 0.0
        with self._editing():
            self._messages.restyle(self._column)
            self._place_column()
        if not self._following and top is not None:
            self._scroll_to(self._messages.rect(top).top() + offset)
        self._after_change()
        self.viewport().update()

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
        self._marks.paint_caret()

    def _paint_current(self, painter: QPainter) -> None:
        """The outline of the message that the keyboard is at."""
        shown = self._messages.find(self._current)
        if shown is None:
            return
        reach = self._theme.px(8)
        below = self._theme.px(14) if shown.is_reply else reach
        rect = self._messages.rect(shown).adjusted(-reach, 0 if shown.is_reply else -2, reach, below)
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, reach, reach)

    # Links and actions ----------------------------------------------------

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Nothing is ever read. Without an answer Qt would open the address as a file."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return QImage(1, 1, QImage.Format.Format_ARGB32)
        return b"/**/"

    def _on_anchor(self, url: QUrl) -> None:
        href = url.toString()
        link = self._messages.link(href)
        if link is not None:
            if is_safe_link(link):
                self.link_wanted.emit(link)
            return
        what, message_id, *number = href.removeprefix("do:").split("/")
        shown = self._messages.find(int(message_id))
        if shown is not None:
            self._act(what, shown, int(number[0]) if number else 0)

    def _act(self, what: str, shown: ShownMessage, number: int) -> None:
        message = shown.message
        match what:
            case "copy-code":
                self._copy_code(message.id, number)
            case "thought":
                self._toggle_thought(shown)
            case "continue":
                self.continue_wanted.emit(message.id)
            case "retry":
                self.retry_wanted.emit(message.id)
            case "show-all" | "show-thought":
                whole = message.text if what == "show-all" else message.reasoning
                title = speaker(message) if shown.is_reply else "Message"
                PlainTextWindow(self._theme, title, whole, self).show()

    def _toggle_thought(self, shown: ShownMessage) -> None:
        """Open or close it in place: the line that was clicked stays where it is."""
        shown.thought_open = not shown.thought_open
        self._following = False
        self._rewrite(shown)
        self._on_scrolled(self.verticalScrollBar().value())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_link_tip(event)
            return True
        if event.type() == QEvent.Type.Leave and self._current is None:
            self._hover.point_at(None)
        return super().viewportEvent(event)

    def _show_link_tip(self, event: QHelpEvent) -> None:
        link = self._messages.link(self.anchorAt(event.pos()))
        if link is None:
            QToolTip.hideText()
            return
        # In ASCII and percent-encoded there is no "<" left that would make a tooltip HTML.
        address = link_to_show(link)
        QToolTip.showText(event.globalPos(), address if len(address) < 300 else address[:299] + "…", self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        position = self.viewport().mapFromGlobal(event.globalPos())
        self.make_context_menu(position).popup(event.globalPos())

    def make_context_menu(self, position: QPoint) -> QMenu:
        """What can be done at a place of the viewport. Nothing in it opens anything."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Copy", self.copy).setEnabled(self.textCursor().hasSelection())
        link = self._messages.link(self.anchorAt(position))
        if link is not None:
            menu.addAction("Copy link", lambda: self._copy(link_to_show(link)))
        shown = self._message_at(position.y())
        if shown is not None:
            message_id = shown.message.id
            menu.addAction("Copy message", lambda: self.copy_message(message_id))
        menu.addSeparator()
        menu.addAction("Select all", self.selectAll)
        return menu

    # Pointer --------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() != Qt.MouseButton.NoButton:
            self._hover.hide()
            return
        shown = self._message_at(round(event.position().y()))
        self._hover.point_at(shown.message.id if shown else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursorWidth(0)
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # The base class would zoom this view alone.
            event.ignore()
            return
        super().wheelEvent(event)

    def _message_at(self, y: int) -> ShownMessage | None:
        return self._messages.at(y + self.verticalScrollBar().value())

    def _hover_place(self, message_id: int) -> HoverPlace | None:
        shown = self._messages.find(message_id)
        if shown is None:
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(shown.written.frame.lastPosition())
        return HoverPlace(
            rect=self._messages.rect(shown).translated(0, -self.verticalScrollBar().value()),
            is_reply=shown.is_reply,
            can_retry=self._can_retry(shown),
            line=self.cursorRect(cursor).center().y(),
            right=GUTTER + self._painter.column_width,
        )

    # Keyboard -------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._handle_key(event):
            event.accept()
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            # A caret in text that cannot be edited only helps those who select with the keyboard.
            self.setCursorWidth(2)
        super().keyPressEvent(event)

    def _handle_key(self, event: QKeyEvent) -> bool:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        shown = self._messages.find(self._current)
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down if control:
                self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if control and self._can_continue():
                self.continue_last()
            case Qt.Key.Key_C if shown and (plain or (control and not self.textCursor().hasSelection())):
                self.copy_message(shown.message.id)
            case Qt.Key.Key_R if plain and shown and self._can_retry(shown):
                self.retry_wanted.emit(shown.message.id)
            case Qt.Key.Key_Escape if plain and shown:
                self._set_current(None)
            case _:
                return False
        return True

    def _can_retry(self, shown: ShownMessage) -> bool:
        """Only the last reply: writing an earlier one again would take what follows it out of sight."""
        return shown.is_reply and not shown.is_writing and shown is self._messages.last

    def _can_continue(self) -> bool:
        last = self._messages.last
        return last is not None and any(
            action.href.startswith("do:continue/") for line in last.written.lines for action in line.actions
        )

    def _step(self, by: int) -> None:
        """Make the previous or next message the current one; at first, the lowest that is seen."""
        messages = self._messages.shown
        if not messages:
            return
        current = self._messages.find(self._current)
        if current is None:
            following = self._message_at(self.viewport().height() - 1) or messages[-1]
        else:
            index = messages.index(current) + by
            following = messages[min(len(messages) - 1, max(0, index))]
        self._set_current(following.message.id)

    def _set_current(self, message_id: int | None) -> None:
        self._current = message_id
        shown = self._messages.find(message_id)
        if shown is not None:
            self._make_visible(self._messages.rect(shown))
        self._hover.show_for(message_id)
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
