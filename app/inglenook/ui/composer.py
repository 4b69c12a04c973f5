"""Where a message is written: the text, a note, and Send or Stop."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inglenook.ui.hint_button import HintButton
from inglenook.ui.labels import plain_label
from inglenook.ui.message_edit import MessageEdit
from inglenook.ui.theme import Theme

_DRAFT_MS = 300


class Composer(QFrame):
    """Sends nothing itself and clears nothing: `submitted` says what to send, and whoever
    has it safely stored calls `clear`. GUI thread.
    """

    submitted = Signal(str)
    stop_wanted = Signal()
    draft_changed = Signal(str)  # what was typed, at most 300 ms ago

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._writing = False
        self._ready = False
        self._why = ""
        self.setObjectName("composer")

        self.edit = MessageEdit(theme)
        self.note = plain_label(role="caption", kind="hint")
        self.note.setWordWrap(True)
        self.note.setObjectName("note")
        self.note.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        self.send = HintButton(theme, "up", "Send", colour="on-accent", icon_colour="on-accent")
        self.send.setProperty("kind", "primary")
        self.send.setObjectName("send")
        self.stop = HintButton(theme, "stop", "Stop", "Esc", icon_colour="text")
        self.stop.setObjectName("stop")
        for button in (self.send, self.stop):
            # A click leaves the caret where it is.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.send.setToolTip("Send")
        self.stop.setToolTip("Stop the reply")

        self._draft_pending = False
        self._draft_timer = QTimer(self, interval=_DRAFT_MS, singleShot=True)
        self._draft_timer.timeout.connect(self.flush_draft)
        self._lay_out()
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.send_pressed.connect(self._submit)
        self.edit.stop_pressed.connect(self.stop_wanted)
        self.edit.noted.connect(self.hint)
        self.edit.focus_changed.connect(self.update)
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
        """Show this draft, without `draft_changed`. Call `flush_draft` before changing chats."""
        self.edit.set_text(text)
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
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.note, note))

    # ----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.focus_text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("surface"))
        border = "border-control" if self.edit.hasFocus() else "border-strong"
        painter.setPen(QPen(self._theme.colour(border), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 11.5, 11.5)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.note, 1)
        row.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 13, 9, 9)
        column.setSpacing(8)
        column.addWidget(self.edit)
        column.addLayout(row)
        self.setFocusProxy(self.edit)

    def _dress(self) -> None:
        for button in (self.send, self.stop):
            button.set_look(QFont.Weight.DemiBold, padding=self._theme.px(11), gap=6)

    def _show_state(self) -> None:
        self.send.setVisible(not self._writing)
        self.stop.setVisible(self._writing)
        self.send.setEnabled(self._ready and not self.edit.is_blank())
        self.edit.esc_stops = self._writing
        self.edit.setPlaceholderText("Write the next message" if self._writing else "Write a message")
        # WORKAROUND: Qt repaints a placeholder when it comes and goes, not when its words change.
        self.edit.viewport().update()

    def _on_text_changed(self) -> None:
        self._draft_pending = True
        self._draft_timer.start()
        self.hint("")
        self.send.setEnabled(self._ready and not self.edit.is_blank())

    def _forget_draft(self) -> None:
        self._draft_pending = False
        self._draft_timer.stop()

    def _submit(self) -> None:
        if self.edit.is_blank():
            return
        if self._writing:
            self.hint("The reply is still being written.")
        elif not self._ready:
            self.hint(self._why)
        else:
            self.submitted.emit(self.text())
            self.focus_text()
