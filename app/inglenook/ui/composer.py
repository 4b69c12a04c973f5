"""Where a message is written: what waits, the files, the text, and Send or Stop."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QImage,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from inglenook.core.attached_files import (
    LONG_PASTE,
    MOST_FILES,
    pasted_picture,
    pasted_text,
    read_attachment,
    size_words,
)
from inglenook.core.attachments import Queued
from inglenook.core.chat import Attachment
from inglenook.core.errors import UserError
from inglenook.core.language import mark, tr, tr_n
from inglenook.core.text import one_line
from inglenook.jobs.background import Background
from inglenook.ui.announcements import announce
from inglenook.ui.attachments import AttachmentStrip, QueueStrip
from inglenook.ui.direction import set_margins
from inglenook.ui.hint_button import HintButton, shortcut_hint
from inglenook.ui.labels import plain_label
from inglenook.ui.message_edit import MessageEdit
from inglenook.ui.theme import Theme

_DRAFT_MS = 300
_NARROW = 480  # design pixels; below, the words beside the icons go
_THINKING = {
    "auto": mark("Thinking: auto"),
    "on": mark("Thinking: on"),
    "off": mark("Thinking: off"),
}
_LONG_BLANKS = re.compile(r"(?<![^\S\n\u2029])[^\S\n\u2029]{10000}")


class Composer(QFrame):
    """Sends nothing itself and clears nothing: `submitted` says what to send (and `attachments`
    what goes with it), and whoever has it safely stored calls `clear`. While a reply is written
    it is `queue_wanted` instead. GUI thread.
    """

    submitted = Signal(str)
    queue_wanted = Signal(str)  # to be sent when the reply has ended
    stop_wanted = Signal()
    models_given = Signal(object)  # list[Path]: model files, among what was dropped or pasted
    draft_changed = Signal(str)  # what was typed or attached, at most 300 ms ago
    thinking_chosen = Signal(str)  # "auto", "on" or "off"
    queued_edit_wanted = Signal(object)  # Queued: take it out of the queue and call `take_back`
    queued_remove_wanted = Signal(object)  # Queued
    send_queued_wanted = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, background: Background | None = None
    ) -> None:
        """`background` reads attached files and may come later; without it they are read at once."""
        super().__init__(parent)
        self._theme = theme
        self.background = background
        self._attachments: tuple[Attachment, ...] = ()
        self._reading = 0  # files that are on their way
        self._draft_number = 0  # which draft is shown: a file that comes late belongs to its own
        self._thinking = "auto"
        self._writing = False
        self._ready = False
        self._why = ""
        self.setObjectName("composer")

        self.edit = _MessageField(theme)
        self.strip = AttachmentStrip(theme, self)
        self.queue = QueueStrip(theme, self)
        self.attach_button = QToolButton()
        self.attach_button.setAccessibleName(tr("Attach files"))
        self.attach_button.setToolTip(tr("Attach files  {keys}", keys=shortcut_hint("Ctrl+U")))
        self.attach_button.clicked.connect(lambda: self.choose_files())
        self.thinking_button = QToolButton()
        self.thinking_button.setObjectName("thinking")
        self.thinking_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.thinking_button.setToolTip(
            tr(
                "Whether the model thinks before it answers  {keys}",
                keys=shortcut_hint("Ctrl+Shift+T"),
            )
        )
        self.thinking_button.clicked.connect(lambda: self.next_thinking())
        self.attach_action = self._action(tr("Attach files"), "Ctrl+U", self.choose_files)
        self.thinking_action = self._action(tr("Thinking: auto, on, off"), "Ctrl+Shift+T", self.next_thinking)
        self.note = plain_label(role="caption", kind="hint")
        self.note.setWordWrap(True)
        self.note.setObjectName("note")
        self.note.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        self.send = HintButton(theme, "up", tr("Send"), colour="on-accent", icon_colour="on-accent")
        self.send.setProperty("kind", "primary")
        self.send.setObjectName("send")
        self.stop = HintButton(theme, "stop", tr("Stop"), shortcut_hint("Esc"), icon_colour="text")
        self.stop.setObjectName("stop")
        for button in (self.send, self.stop, self.attach_button, self.thinking_button):
            # A click leaves the caret where it is.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.send.setToolTip(tr("Send"))
        self.stop.setToolTip(tr("Stop the reply"))

        self._draft_pending = False
        self._draft_timer = QTimer(self, interval=_DRAFT_MS, singleShot=True)
        self._draft_timer.timeout.connect(self.flush_draft)
        self._lay_out()
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.send_pressed.connect(self._submit)
        self.edit.stop_pressed.connect(self.stop_wanted)
        self.edit.noted.connect(self.hint)
        self.edit.focus_changed.connect(self.update)
        self.edit.files_given.connect(self.attach)
        self.edit.long_text_given.connect(self._attach_text)
        self.edit.picture_given.connect(self._attach_picture)
        self.strip.removed.connect(self._remove_attachment)
        self.queue.edit_wanted.connect(self.queued_edit_wanted)
        self.queue.remove_wanted.connect(self.queued_remove_wanted)
        self.queue.send_wanted.connect(self.send_queued_wanted)
        self.setAcceptDrops(True)
        self.send.clicked.connect(self._submit)
        self.stop.clicked.connect(self.stop_wanted)
        theme.changed.connect(self._dress)
        self._dress()
        self._show_state()

    # What is written ------------------------------------------------------

    def text(self) -> str:
        """As it was typed and pasted; lines end in a newline."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show this draft without files, as `show_draft` does."""
        self.show_draft(text, ())

    def show_draft(self, text: str, attachments: Sequence[Attachment] = ()) -> None:
        """Show this draft, without `draft_changed`. Call `flush_draft` before changing chats."""
        self._draft_number += 1
        self._reading = 0
        self.edit.set_text(text)
        self._set_attachments(tuple(attachments))
        self._forget_draft()
        self.hint("")

    def clear(self) -> None:
        """The message is safe: begin the next one. The caret is in it."""
        self.set_text("")
        self.draft_changed.emit("")
        self.focus_text()

    def flush_draft(self) -> None:
        """Emit `draft_changed` now, if something was typed since the last time."""
        if self._draft_pending:
            self._forget_draft()
            self.draft_changed.emit(self.text())

    def focus_text(self) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # Files ----------------------------------------------------------------

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """The files that go with the message."""
        return self._attachments

    def choose_files(self) -> None:
        """Ask for files and attach them."""
        chosen, _ = QFileDialog.getOpenFileNames(self, tr("Attach files"))
        if chosen:
            self.attach([Path(path) for path in chosen])
            self.focus_text()

    def attach(self, paths: Sequence[Path]) -> None:
        """Read these files and put them beside the message; what cannot be read is said in the note.

        A model is nothing to read: `models_given` tells of those.
        """
        models = [path for path in paths if path.suffix.lower() == ".gguf"]
        if models:
            self.models_given.emit(models)
        for path in paths:
            if path not in models:
                self._attach_from(lambda path=path: read_attachment(path))

    def _attach_text(self, text: str) -> None:
        number = 1 + sum(each.name.startswith(tr("Pasted text")) for each in self._attachments)
        self._attach_from(lambda: pasted_text(text, number))

    def _attach_picture(self, image: QImage) -> None:
        number = 1 + sum(each.name.startswith(tr("Pasted picture")) for each in self._attachments)
        self._attach_from(lambda: pasted_picture(_as_png(image), number))

    def _attach_from(self, read: Callable[[], Attachment]) -> None:
        if len(self._attachments) + self._reading >= MOST_FILES:
            self.hint(
                tr_n(
                    "At most {n} file can be attached to a message.",
                    "At most {n} files can be attached to a message.",
                    MOST_FILES,
                )
            )
            return
        draft = self._draft_number
        if self.background is None:
            try:
                self._on_read(draft, read(), at_once=True)
            except UserError as error:
                self.hint(str(error))
            return
        self._reading += 1
        self._show_state()
        self.background.run(
            read, lambda made: self._on_read(draft, made), lambda error: self._on_refused(draft, error)
        )

    def _on_read(self, draft: int, attachment: Attachment, *, at_once: bool = False) -> None:
        if not isValid(self) or draft != self._draft_number:
            return
        self._reading -= not at_once
        self._set_attachments((*self._attachments, attachment))
        self._on_text_changed()
        name, size = one_line(attachment.name, 40), size_words(attachment)
        self.hint(tr("{name}, {size}, is attached.", name=name, size=size))

    def _on_refused(self, draft: int, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if isValid(self) and draft == self._draft_number:
            self._reading -= 1
            self._show_state()
            self.hint(str(error))

    def _remove_attachment(self, place: int) -> None:
        self._set_attachments(self._attachments[:place] + self._attachments[place + 1 :])
        self._on_text_changed()
        if not self._attachments:
            self.focus_text()

    def _set_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        self._attachments = attachments
        self.strip.show_attachments(attachments)
        self._show_state()

    # What waits -----------------------------------------------------------

    def show_queue(self, queue: list[Queued]) -> None:
        """Show the messages that wait their turn in this chat."""
        self.queue.show_queue(queue)
        self._show_state()

    def take_back(self, queued: Queued) -> None:
        """Put a message that waited into the field again, before what stands there already."""
        text = self.text() if not self.edit.is_blank() else ""
        self.edit.set_text("\n\n".join(part for part in (queued.text, text) if part))
        self._set_attachments((*queued.attachments, *self._attachments))
        self._on_text_changed()
        self.flush_draft()
        self.focus_text()

    # Thinking -------------------------------------------------------------

    def set_thinking(self, thinking: str) -> None:
        """Show whether the model thinks first in this chat: "auto", "on" or "off"."""
        self._thinking = thinking if thinking in _THINKING else "auto"
        words = tr(_THINKING[self._thinking])
        self.thinking_button.setText(words)
        self.thinking_button.setAccessibleName(words)
        self.thinking_button.setProperty("on", self._thinking == "on")
        self.thinking_button.style().unpolish(self.thinking_button)
        self.thinking_button.style().polish(self.thinking_button)
        self._dress()

    def next_thinking(self) -> None:
        """Ask for the next of the three."""
        choices = list(_THINKING)
        at = choices.index(self._thinking)
        self.thinking_chosen.emit(choices[(at + 1) % len(choices)])

    # What may be done -----------------------------------------------------

    def set_writing(self, writing: bool) -> None:
        """A reply is being written in this chat: Stop stands in the place of Send."""
        had_focus = self.send.hasFocus() or self.stop.hasFocus()
        self._writing = writing
        self._show_state()
        if had_focus:
            self.focus_text()

    def set_ready(self, ready: bool, why: str = "") -> None:
        """Whether a message can be sent at all; `why` not, as a short note."""
        self._ready, self._why = ready, why
        self._show_state()
        self.hint("")

    def set_send_with(self, key: str) -> None:
        """ "enter": Enter sends; "ctrl-enter": Enter breaks the line and Ctrl Enter sends."""
        self.edit.enter_sends = key == "enter"

    def hint(self, note: str) -> None:
        """Show a note beside Send until the text changes; "" shows why nothing can be sent, if so."""
        self.note.setText(note or ("" if self._ready else self._why))
        if note:
            announce(self.note, note)

    # ----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.focus_text()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.attach(local_files(event.mimeData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.thinking_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else beside)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("surface"))
        border = "border-control" if self.edit.hasFocus() else "border-strong"
        painter.setPen(QPen(self._theme.colour(border), self._theme.edge))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 11.5, 11.5)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        set_margins(row, 8, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.attach_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(-4)
        row.addWidget(self.thinking_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.note, 1)
        row.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        set_margins(column, 1, 13, 9, 9)
        column.setSpacing(8)
        column.addWidget(self.queue)
        column.addWidget(self.strip)
        column.addWidget(self.edit)
        column.addLayout(row)
        self.setFocusProxy(self.edit)
        QWidget.setTabOrder(self.edit, self.send)
        QWidget.setTabOrder(self.send, self.stop)
        QWidget.setTabOrder(self.stop, self.attach_button)
        QWidget.setTabOrder(self.attach_button, self.thinking_button)
        self.set_thinking("auto")

    def _action(self, text: str, keys: str, do: Callable[[], object]) -> QAction:
        """For the window, whose shortcut it becomes."""
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: do())
        return action

    def _dress(self) -> None:
        side = QSize(self._theme.px(16), self._theme.px(16))
        is_on = self._thinking == "on"
        for tool, icon, colour in (
            (self.attach_button, "clip", "text-2"),
            (self.thinking_button, "bulb", "accent-text" if is_on else "text-2"),
        ):
            tool.setIcon(self._theme.icon(icon, colour))
            tool.setIconSize(side)
        font = self._theme.font("caption")
        font.setWeight(QFont.Weight.Medium)
        self.thinking_button.setFont(font)
        for button in (self.send, self.stop):
            button.set_look(QFont.Weight.DemiBold, padding=self._theme.px(11), gap=6)

    def _show_state(self) -> None:
        # While a reply is written, Send queues: it is there when there is something to queue.
        self.send.setVisible(not self._writing or self._has_something())
        self.send.setToolTip(tr("Send when this reply has ended") if self._writing else tr("Send"))
        self.stop.setVisible(self._writing)
        self.send.setEnabled(self._may_send())
        self.queue.set_held(not self._writing, self._ready)
        self.edit.esc_stops = self._writing
        self.edit.setPlaceholderText(
            tr("Write the next message; it waits its turn") if self._writing else tr("Write a message")
        )
        # WORKAROUND: Qt repaints a placeholder when it comes and goes, not when its words change.
        self.edit.viewport().update()

    def _on_text_changed(self) -> None:
        self._draft_pending = True
        self._draft_timer.start()
        self.hint("")
        self.send.setVisible(not self._writing or self._has_something())
        self.send.setEnabled(self._may_send())

    def _has_something(self) -> bool:
        return bool(self._attachments) or not self.edit.is_blank()

    def _may_send(self) -> bool:
        return self._ready and not self._reading and self._has_something()

    def _forget_draft(self) -> None:
        self._draft_pending = False
        self._draft_timer.stop()

    def _submit(self) -> None:
        if not self._has_something():
            return
        if self._reading:
            self.hint(tr("A file is still being read."))
        elif not self._ready:
            self.hint(self._why)
        elif self._writing:
            self.queue_wanted.emit(self.text())
            self.focus_text()
        else:
            self.submitted.emit(self.text())
            self.focus_text()


class _MessageField(MessageEdit):
    """Hands on what belongs beside the text: files, pictures, and what is too long to be read there."""

    files_given = Signal(object)  # list[Path]
    long_text_given = Signal(str)
    picture_given = Signal(object)  # QImage

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(local_files(source)) or source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if files := local_files(source):
            self.files_given.emit(files)
        elif source.hasText() and _is_long(source.text()):
            self.long_text_given.emit(source.text())
        elif source.hasImage() and not source.hasText():
            self.picture_given.emit(QImage(source.imageData()))
        else:
            super().insertFromMimeData(source)


def local_files(source: QMimeData) -> list[Path]:
    """The files that are pasted or dropped."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]


def _is_long(text: str) -> bool:
    """Whether a paste becomes a file: very long, or with a run of blanks that nobody wrote."""
    return len(text.encode("utf-8", "replace")) > LONG_PASTE or _LONG_BLANKS.search(text) is not None


def _as_png(image: QImage) -> bytes:
    """Raises UserError where the clipboard's picture is none."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.isNull() or not image.save(buffer, "PNG"):
        raise UserError(tr("The picture in the clipboard cannot be used."))
    return bytes(buffer.data().data())
