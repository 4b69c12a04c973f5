"""The transcript: a window onto one chat, a stretch of its messages in one text document.

One document, so that reading, selecting, copying and screen readers cross messages
without help. Nothing a message says is ever given to Qt as HTML or Markdown, no
resource is ever loaded, and links are only handed on (`link_wanted`).

How it is built: `ShownMessage` turns a message into lines (transcript_lines),
`TranscriptWriter` writes lines into the document and `TranscriptDocument` keeps the
messages there; `MessageStretch` puts messages in and takes them out, `ReaderPlace` keeps
the reader's place meanwhile; `TranscriptPainter` paints bubbles and panels behind them.
This module hears what the person does. What a person wants of a message is told by
signals; where messages come from is transcript_pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

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
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QTextBrowser, QToolTip, QWidget
from shiboken6 import isValid

from inglenook.core.chat import Attachment, Message, Role
from inglenook.core.code_files import save, suggested_name
from inglenook.core.errors import UserError
from inglenook.core.language import tr
from inglenook.core.text import is_safe_link, link_to_show, one_line, well_formed
from inglenook.jobs.background import Background
from inglenook.ui.announcements import announce, is_listened_to
from inglenook.ui.attachments import show_attachment
from inglenook.ui.direction import is_mirrored
from inglenook.ui.latest_button import LatestButton
from inglenook.ui.message_acts import MessageActs, can_go_on
from inglenook.ui.message_contents import add_contents
from inglenook.ui.message_current import CurrentMessage
from inglenook.ui.message_hover import HoverPlace, MessageHover
from inglenook.ui.message_offer import Act
from inglenook.ui.pictures import PictureWindow
from inglenook.ui.plain_text_window import PlainTextWindow
from inglenook.ui.shown_message import ShownMessage
from inglenook.ui.theme import Theme
from inglenook.ui.transcript_copy import code_to_copy, selected_text
from inglenook.ui.transcript_document import TranscriptDocument
from inglenook.ui.transcript_lines import speaker, version_words
from inglenook.ui.transcript_marks import MarkedWords
from inglenook.ui.transcript_painter import TranscriptPainter
from inglenook.ui.transcript_place import ReaderPlace
from inglenook.ui.transcript_stretch import MessageStretch
from inglenook.ui.transcript_writer import COLUMN, GUTTER
from inglenook.ui.writing_marks import WritingMarks

if TYPE_CHECKING:
    from inglenook.models.library import ModelFile

_NARROW = 620  # design pixels; below, the statistics say less
_STREAM_SLOW_S = 0.008
_STREAM_LATE_MS = 60


class Transcript(QTextBrowser):
    """Shows messages, follows a reply that is being written, and says what the person wants.

    Message ids that are not shown are ignored by every method. GUI thread only.
    """

    earlier_wanted = Signal()  # the reader came near the top and `more_above` was said
    later_wanted = Signal()  # the same below
    latest_wanted = Signal()  # the end of the chat, which is not here
    message_wanted = Signal(int)  # this message, which is not here, with what stands around it

    edit_wanted = Signal(int)  # a message of the person
    reply_edited = Signal(int, str)  # what a reply shall say from now on
    retry_wanted = Signal(int)
    retry_with_wanted = Signal(int, object)  # and by which model: ModelFile
    compare_wanted = Signal(int)  # this reply beside one of another model
    continue_wanted = Signal(int)
    version_wanted = Signal(int)  # the message that shall be shown in the place of its other version
    fork_wanted = Signal(int)  # a new chat from here
    delete_wanted = Signal(int, bool)  # and whether alone, not with all that follows
    link_wanted = Signal(str)  # a link that is safe to offer
    copied = Signal(str)  # words for a short notice, such as "Code copied"

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        """`read_only`: it can be copied from and nothing else."""
        super().__init__(parent)
        self._theme = theme
        self._background: Background | None = None
        self._stream_due = 0.0  # not before this time of perf_counter

        self._set_up_view()
        self._messages = TranscriptDocument(self.document(), theme, self)
        self._place = ReaderPlace(self, self._messages)
        self._stretch = MessageStretch(self, self._messages, self._place)
        self._marks = WritingMarks(theme, self, self._messages)
        self._painter = TranscriptPainter(self.document(), theme, self._marks.spinner)
        self._current = CurrentMessage(theme, self, self._messages, self._place)
        self._hover = MessageHover(theme, self.viewport(), self._hover_place)
        self._acts = MessageActs(theme, self, self._messages, self._place, read_only=read_only)
        self._latest = LatestButton(theme, self)
        self._stream_timer = QTimer(self, interval=_STREAM_LATE_MS, singleShot=True)
        self._connect()
        self._place_column()

    def _set_up_view(self) -> None:
        self.setAccessibleName(tr("Transcript"))
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
        self._messages.formulas.ready.connect(self._on_drawn)
        self._messages.pictures.ready.connect(self._on_drawn)
        self._stretch.earlier_wanted.connect(self.earlier_wanted)
        self._stretch.later_wanted.connect(self.later_wanted)
        self._stretch.changed.connect(self._after_change)
        self._stream_timer.timeout.connect(self._show_late_stream)
        self._current.changed.connect(lambda: self._hover.show_for(self._current.id))
        self._hover.wanted.connect(self._acts.do)
        self._hover.more_opened.connect(self._fill_more)
        acts = self._acts
        acts.copy_wanted.connect(self.copy_message)
        acts.edit_wanted.connect(self.edit_wanted)
        acts.retry_wanted.connect(self.retry_wanted)
        acts.retry_with_wanted.connect(self.retry_with_wanted)
        acts.compare_wanted.connect(self.compare_wanted)
        acts.continue_wanted.connect(self.continue_wanted)
        acts.version_wanted.connect(self.version_wanted)
        acts.fork_wanted.connect(self.fork_wanted)
        acts.delete_wanted.connect(self.delete_wanted)
        acts.reply_edited.connect(self.reply_edited)
        acts.editor_opened.connect(self._show_edited)
        acts.editor_closed.connect(self._show_edited)
        acts.editor_closed.connect(self.setFocus)
        self._latest.clicked.connect(self.follow)

    # Messages -------------------------------------------------------------

    def show_messages(
        self,
        messages: Sequence[Message],
        *,
        more_above: bool,
        more_below: bool = False,
        at: int | None = None,
    ) -> None:
        """Show these instead of what is shown, oldest first, and scroll to the end.

        What is in sight is there at once, the others within moments, without moving anything.
        `more_above`: there are older ones, to be asked for with `earlier_wanted`; `more_below`:
        newer ones, with `later_wanted`. `at`: scroll to this message instead.
        """
        self._acts.cancel_editing()
        self._current.set(None)
        self._hover.hide()
        self._stretch.show(messages, more_above=more_above, more_below=more_below, at=at)

    def change_messages(
        self, messages: Sequence[Message], *, more_above: bool, more_below: bool = False
    ) -> None:
        """The chat has another branch, or its messages say something else: show that in place.

        Those that are shown already stay where they are under the reader's eyes.
        """
        before = self._current.id
        edited = self._acts.edited_id
        if edited is not None and all(message.id != edited for message in messages):
            self._acts.cancel_editing()
        self._stretch.change(messages, more_above=more_above, more_below=more_below)
        if before is not None and self._current.shown is None:
            self._follow_current(before, messages)
        self.viewport().update()

    def prepend_messages(self, messages: Sequence[Message], *, more_above: bool) -> None:
        """Add older messages above, oldest first, without moving what the reader sees."""
        self._stretch.prepend(messages, more_above=more_above)

    def append_messages(self, messages: Sequence[Message], *, more_below: bool) -> None:
        """Add newer messages below, oldest first, without moving what the reader sees."""
        self._stretch.append(messages, more_below=more_below)

    def append_message(self, message: Message) -> None:
        """A message came to the end of the chat; one that is shown already is updated instead.

        A message with `Status.WRITING` is shown as being written.
        """
        self._stretch.add_newest(message)

    def update_message(self, message: Message) -> None:
        """Show this state of the message: it ended, failed, or is being continued."""
        self._stretch.update(message)

    def stream(self, message_id: int, text: str, reasoning: str, tokens: int) -> None:
        """More of a reply: what to add to its text and its thought, and how many tokens that was."""
        shown = self._stretch.find(message_id)
        if shown is None:
            return
        shown.add(text, reasoning, tokens)
        if perf_counter() >= self._stream_due:
            self._show_stream(shown)
        else:
            self._stream_timer.start()

    def show_prompt_progress(self, message_id: int, done: int, total: int) -> None:
        """How far the prompt of this reply has been read, in tokens."""
        shown = self._stretch.find(message_id)
        if shown is not None:
            shown.read_prompt(done, total)
            self._rewrite(shown)

    def show_waiting(self, message_id: int, sentence: str) -> None:
        """What this reply waits for, such as "Loading SmolLM2 135M, 40 %"."""
        shown = self._stretch.find(message_id)
        if shown is not None:
            shown.wait(sentence)
            self._rewrite(shown)

    def show_first_seen(self, message_id: int | None) -> None:
        """Draw a line above the first message that the model still sees; None: it sees all."""
        if message_id != self._messages.first_seen:
            with self._place.editing(above=self._messages.first):
                self._messages.show_first_seen(message_id)

    def set_show_statistics(self, show: bool) -> None:
        """Whether the line under a reply says model, speed and counts."""
        if show != self._messages.show_statistics:
            self._messages.show_statistics = show
            with self._place.editing(above=self._messages.first):
                self._messages.rewrite_all()
            self._after_change()

    def use_background(self, background: Background) -> None:
        """The pool on which formulas and pictures are drawn; without one they stay words."""
        self._background = background
        self._messages.formulas.background = background
        self._messages.pictures.background = background

    def set_models(self, models: Sequence[ModelFile], *, can_compare: bool = False) -> None:
        """The models that a reply can be written again with, and whether they can be compared."""
        self._acts.set_models(models, can_compare=can_compare)

    def message(self, message_id: int) -> Message | None:
        """A message as far as it is known here; None for one that is not."""
        shown = self._stretch.find(message_id)
        return shown.message if shown else None

    def message_text(self, message_id: int) -> str:
        """What the message says as far as it is known here; empty for one that is not."""
        message = self.message(message_id)
        return message.text if message else ""

    @property
    def message_ids(self) -> list[int]:
        """The messages that are here, oldest first, also those that are written in a moment."""
        return [shown.message.id for shown in self._stretch.all()]

    @property
    def more_above(self) -> bool:
        """Whether there are older messages than these."""
        return self._stretch.more_above

    @property
    def more_below(self) -> bool:
        return self._stretch.more_below

    @property
    def current_message_id(self) -> int | None:
        """The message that the keyboard is at, if any."""
        return self._current.id

    def outline(self, message_id: int | None) -> None:
        """Make a message the current one, in view; None: there is none."""
        self._current.set(message_id)

    def step(self, by: int) -> None:
        """Make the message above (-1) or below (1) the current one, and take the focus."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._current.step(by)

    def follow(self) -> None:
        """Scroll to the end and stay there while more is written."""
        if self.more_below:
            self.latest_wanted.emit()
        self._place.following = not self.more_below
        self._place.to_end()
        self._update_latest()

    def scroll_to(self, message_id: int, marks: Sequence[str] = (), number: int = 0) -> bool:
        """Bring a message into view, asking for it where it is not here; whether that worked.

        `marks`: words that are marked wherever they stand, until others are; of those in this
        message the `number`th, from 0, is brought into view. Without marks the message is outlined.
        """
        if self._messages.find(message_id) is None:
            self.message_wanted.emit(message_id)
        shown = self._messages.find(message_id)
        if shown is None:
            return False
        self._place.following = False
        self.set_marks(marks)
        found = self._painter.words.in_message(self.document(), shown.written, number)
        self._painter.chosen = found
        if found is None:
            self._current.set(message_id)
        else:
            self._show_found(found)
        self._on_scrolled(self._place.top)
        return True

    def set_marks(self, marks: Sequence[str]) -> None:
        """Mark these words wherever they stand, capitals and accents aside; none: no more."""
        self._painter.words, self._painter.chosen = MarkedWords(marks), None
        self.viewport().update()

    def _show_found(self, found: QTextCursor) -> None:
        place = QTextCursor(found)
        place.setPosition(found.selectionStart())
        rect = QRectF(self.cursorRect(place)).translated(0, self._place.top)
        height = self.viewport().height()
        if not self._place.top < rect.top() < self._place.top + height - 2 * rect.height():
            with self._place.moving():
                self.verticalScrollBar().setValue(round(rect.top() - height / 3))

    def _rewrite(self, shown: ShownMessage) -> None:
        if self._stretch.is_written(shown):
            with self._place.editing():
                self._messages.rewrite(shown)
            self._after_change()

    def _show_stream(self, shown: ShownMessage) -> None:
        """Write what has been added. Where that is slow (a huge table), it is done less often."""
        if not self._stretch.is_written(shown):
            return
        began = perf_counter()
        with self._place.editing():
            self._messages.write(shown)
        self._after_change()
        took = perf_counter() - began
        self._stream_due = began + 5 * took if took > _STREAM_SLOW_S else 0.0

    def _show_late_stream(self) -> None:
        last = self._messages.last
        if last is not None and last.is_writing:
            self._show_stream(last)

    def _on_coloured(self, message_id: int) -> None:
        shown = self._messages.find(message_id)
        if shown is not None:
            shown.recolour()
            self._rewrite(shown)

    def _on_drawn(self, message_id: int) -> None:
        shown = self._messages.find(message_id)
        if shown is not None:
            shown.recolour()
            with self._place.editing(above=shown):
                self._messages.rewrite(shown)
            self._after_change()

    def _after_change(self) -> None:
        self._marks.update()
        self._update_latest()
        self._acts.place_editor()
        if self._hover.is_shown:
            self._hover.place()

    def _follow_current(self, before: int, messages: Sequence[Message]) -> None:
        """The current message went: its other version is current now, and said to who cannot see it."""
        new = next((message for message in messages if before in message.versions), None)
        self._current.set(new.id if new and self._messages.find(new.id) else None)
        if new is not None:
            announce(self, version_words(new))

    # Copying --------------------------------------------------------------

    def copy_message(self, message_id: int) -> None:
        """Put the whole text of a message on the clipboard, as it was written."""
        shown = self._stretch.find(message_id)
        if shown is not None:
            self._copy(shown.message.text)
            is_question = shown.message.role is Role.USER
            self.copied.emit(tr("Message copied") if is_question else tr("Reply copied"))

    def copy_last_code(self) -> None:
        """Put the newest code block on the clipboard."""
        for shown in reversed(self._messages.shown):
            if shown.is_reply and shown.codes:
                self._copy_code(shown.message.id, len(shown.codes) - 1)
                return

    def continue_last(self) -> None:
        """Ask for the rest of the newest reply, where it was cut."""
        if can_go_on(self._messages.last):
            self.continue_wanted.emit(self._messages.shown[-1].message.id)

    def createMimeDataFromSelection(self) -> QMimeData:
        mime = QMimeData()
        mime.setText(selected_text(self.textCursor()))
        return mime

    def _copy_code(self, message_id: int, number: int) -> None:
        code = code_to_copy(self.message_text(message_id), number)
        if code is not None:
            self._copy(code.text)
            self.copied.emit(tr("Code copied"))

    def _open_attachment(self, attachment: Attachment) -> None:
        if attachment.kind == "image" and self._background is not None:
            PictureWindow(self._theme, attachment, self._background, self).show()
        else:
            show_attachment(attachment, self._theme, self)

    def _save_code(self, message_id: int, number: int) -> None:
        """Ask where to, then write it there."""
        code = code_to_copy(self.message_text(message_id), number)
        if code is None:
            return
        dialog = QFileDialog(self, tr("Save code as"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(suggested_name(code.language))
        dialog.fileSelected.connect(lambda path: self._write_code(code.text, Path(path)))
        dialog.open()

    def _write_code(self, text: str, path: Path) -> None:
        def tell(sentence: str) -> None:
            if isValid(self):  # the window of the chat may have been closed meanwhile
                self.copied.emit(sentence)

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            tell(str(error))

        saved = tr("{file} saved", file=one_line(path.name, 60))
        if self._background is None:
            failed(UserError(tr("The code could not be saved. Try again in a moment.")))
        else:
            self._background.run(partial(save, text, path), lambda _: tell(saved), failed)

    def _copy(self, text: str) -> None:
        # Lone surrogates cannot leave Python.
        QGuiApplication.clipboard().setText(well_formed(text))

    # The reader's place ---------------------------------------------------

    def _on_scrolled(self, value: int) -> None:
        self._hover.hide()
        self._acts.place_editor()
        if self._place.is_moving:
            return
        self._place.note_scrolled()
        self._update_latest()
        self._stretch.ask()

    def _on_range_changed(self, minimum: int, maximum: int) -> None:
        if self._place.following and not self._place.is_moving:
            self._place.to_end()
        self._update_latest()

    def _update_latest(self) -> None:
        self._latest.setVisible(not self._place.following and not self._place.is_at_end)

    # Size and look --------------------------------------------------------

    @property
    def _column(self) -> int:
        return max(1, min(self._theme.px(COLUMN), self.width() - 2 * GUTTER - self._bar_before_text))

    @property
    def _bar_before_text(self) -> int:
        """Pixels that the scroll bar takes where it stands on the left."""
        return self.verticalScrollBar().sizeHint().width() if is_mirrored() else 0

    def _place_column(self) -> None:
        """Centre the column, and lay out again only if its width changed.

        The text is as wide as the column whatever the viewport is, and the left margin of
        the viewport centres it: making a wide window wider costs no layout, and nothing
        moves when a scroll bar appears.
        """
        column = self._column
        before = (self.width() - column) // 2 - GUTTER - self._bar_before_text
        self.setViewportMargins(max(0, before), 0, 0, 0)
        self._painter.column_width = column
        if column != self._messages.column:
            self._messages.set_column(column)
        if self.lineWrapColumnOrWidth() != GUTTER + column:
            self.setLineWrapColumnOrWidth(GUTTER + column)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            if self._column != self._messages.column:
                self._stretch.leave_what_is_in_sight()
            with self._place.editing(above=self._messages.first):
                self._place_column()
                narrow = self.width() < self._theme.scale * _NARROW
                if narrow != self._messages.narrow:
                    self._messages.narrow = narrow
                    self._messages.rewrite_all()
            # What Qt scrolls on the way to the new size is not the reader's wish.
            with self._place.moving():
                return super().event(event)
        elif event.type() == QEvent.Type.Wheel:
            # The margins beside the column scroll as well.
            return QCoreApplication.sendEvent(self.verticalScrollBar(), event)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._place.following:
            self._place.to_end()
        self._hover.hide()
        self._acts.place_editor()
        self._latest.place()
        self._update_latest()

    def showEvent(self, event: QShowEvent) -> None:
        with self._place.moving():  # Qt scrolls to its text cursor here
            super().showEvent(event)
        if self._place.following:
            self._place.to_end()
        self._stretch.ask()

    def _restyle(self) -> None:
        """The theme changed: write everything again in its fonts and colours."""
        self._hover.restyle()
        self._latest.restyle()
        self._acts.restyle()
        with self._stretch.writing_again(self._column):
            self._place_column()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.colour("canvas"))
        painter.translate(0, -self._place.top)
        exposed = QRectF(event.rect()).translated(0, self._place.top)
        # What begins above may reach down into what is exposed.
        start = QPoint(GUTTER + 1, event.rect().top() - self._theme.px(64))
        self._painter.paint(painter, self.cursorForPosition(start).block(), exposed)
        if self._current.id != self._acts.edited_id:
            self._current.paint(painter)
        painter.end()
        super().paintEvent(event)
        self._marks.paint_caret()

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
            case "attachment":
                self._open_attachment(message.attachments[number])
            case "save-code":
                self._save_code(message.id, number)
            case "open-code":
                code = code_to_copy(message.text, number)
                if code is not None:
                    PlainTextWindow(self._theme, tr("Code"), code.text, self).show()
            case "thought":
                self._toggle_thought(shown)
            case "version":
                self._acts.do(message.id, Act.EARLIER if number < 0 else Act.LATER)
            case "continue" | "retry":
                self._acts.do(message.id, Act(what))
            case "show-all" | "show-thought":
                whole = message.text if what == "show-all" else message.reasoning
                title = speaker(message) if shown.is_reply else tr("Message")
                PlainTextWindow(self._theme, title, whole, self).show()

    def _toggle_thought(self, shown: ShownMessage) -> None:
        """Open or close it in place: the line that was clicked stays where it is."""
        shown.thought_open = not shown.thought_open
        self._place.following = False
        self._rewrite(shown)
        self._on_scrolled(self._place.top)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_link_tip(event)
            return True
        if event.type() == QEvent.Type.Leave and self._current.id is None:
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

    # Menus ----------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        shown = self._current.shown
        position = self.viewport().mapFromGlobal(event.globalPos())
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and shown is not None:
            top = round(self._messages.rect(shown).top()) - self._place.top
            position = QPoint(2 * GUTTER, max(0, top) + self._theme.px(8))
            place = self.viewport().mapToGlobal(position)
        self.make_context_menu(position).popup(place)

    def make_context_menu(self, position: QPoint) -> QMenu:
        """What can be done at a place of the viewport. Nothing in it opens anything."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy"), self.copy).setEnabled(self.textCursor().hasSelection())
        link = self._messages.link(self.anchorAt(position))
        if link is not None:
            menu.addAction(tr("Copy link"), lambda: self._copy(link_to_show(link)))
        shown = self._message_at(position.y())
        if shown is not None:
            message_id = shown.message.id
            menu.addAction(tr("Copy message"), lambda: self.copy_message(message_id))
        menu.addAction(tr("Select all"), self.selectAll)
        if shown is not None:
            menu.addSeparator()
            self._fill_menu(menu, shown)
        return menu

    def _fill_menu(self, menu: QMenu, shown: ShownMessage) -> None:
        self._acts.fill_menu(menu, shown)
        add_contents(
            menu, shown.written.lines, self.link_wanted.emit, lambda href: self._on_anchor(QUrl(href))
        )

    def _fill_more(self) -> None:
        menu = self._hover.toolbar.more.menu()
        menu.clear()
        shown = self._messages.find(self._hover.message_id)
        if shown is not None:
            self._fill_menu(menu, shown)

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
        return self._messages.at(y + self._place.top)

    def _hover_place(self, message_id: int) -> HoverPlace | None:
        shown = self._messages.find(message_id)
        if shown is None or message_id == self._acts.edited_id:
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(shown.written.frame.lastPosition())
        return HoverPlace(
            rect=self._messages.rect(shown).translated(0, -self._place.top),
            offer=self._acts.offer(shown),
            line=self.cursorRect(cursor).center().y(),
            right=GUTTER + self._painter.column_width,
        )

    def _show_edited(self) -> None:
        """The outline and the toolbar of a reply go while its editor lies over it."""
        self._hover.place()
        self.viewport().update()

    # Keyboard -------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard, or through a screen reader, is at a message at once: its acts are there."""
        super().focusInEvent(event)
        by_keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        by_reader = event.reason() == Qt.FocusReason.OtherFocusReason and is_listened_to()
        if (by_keyboard or by_reader) and self._current.shown is None:
            self._current.step(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._handle_key(event):
            event.accept()
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            # A caret in text that cannot be edited only helps those who select with the keyboard.
            self.setCursorWidth(2)
        super().keyPressEvent(event)

    def _handle_key(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = modifiers == Qt.KeyboardModifier.ControlModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        current = self._current.id if self._current.shown else None
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down if control:
                self._current.step(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if control and can_go_on(self._messages.last):
                self.continue_last()
            case Qt.Key.Key_C if control and current is not None and not self.textCursor().hasSelection():
                self.copy_message(current)
            case Qt.Key.Key_Escape if plain and current is not None:
                self._current.set(None)
            case key if plain and current is not None and key in _KEYS:
                self._acts.do(current, _KEYS[key])
            case _:
                return False
        return True


_KEYS: dict[int, Act] = {  # of the current message
    Qt.Key.Key_C: Act.COPY,
    Qt.Key.Key_E: Act.EDIT,
    Qt.Key.Key_R: Act.AGAIN,
    Qt.Key.Key_Left: Act.EARLIER,
    Qt.Key.Key_Right: Act.LATER,
    Qt.Key.Key_Delete: Act.DELETE,
}
