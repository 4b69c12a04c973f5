"""The editor for what a model wrote: its Markdown, in the place where the reply stands."""

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.core.language import tr
from inglenook.ui.direction import set_margins
from inglenook.ui.labels import plain_label
from inglenook.ui.message_edit import MessageEdit
from inglenook.ui.theme import Theme

_EDGE = 8  # pixels that stay free around it in the view
_LOWEST = 240  # design pixels; a reply of one line still gets room to write


class ReplyEditor(QFrame):
    """Lies over the reply in the transcript. Ctrl+Enter saves, Esc cancels. GUI thread only.

    What was changed and not saved is there again when the same reply is edited next: one key too
    many loses nothing.
    """

    saved = Signal(int, str)
    opened = Signal()
    closed = Signal()  # nothing is edited any more

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._message_id: int | None = None
        self._text = ""  # as it is stored
        self._unsaved: dict[int, str] = {}
        self.setAccessibleName(tr("Edit the reply"))
        self._icon = QLabel()
        self._words = plain_label(tr("Editing the reply"), role="caption", kind="secondary")
        self.edit = MessageEdit(theme, grows=False)
        self.edit.setAccessibleName(tr("Text of the reply"))
        self.edit.enter_sends = False
        self.edit.esc_stops = True
        self._note = plain_label(role="caption", kind="hint")
        self._revert = _button(tr("As it was"), "quiet", tr("Take back all changes that were not saved"))
        self._cancel = _button(tr("Cancel"), "quiet", tr("Cancel (Esc)"))
        self._save = _button(tr("Save"), "primary", tr("Save (Ctrl Enter)"))
        self._lay_out()
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.send_pressed.connect(self.save)
        self.edit.stop_pressed.connect(self.cancel)
        self.edit.noted.connect(self._note.setText)
        self.edit.focus_changed.connect(self.update)
        self._save.clicked.connect(self.save)
        self._cancel.clicked.connect(self.cancel)
        self._revert.clicked.connect(self._take_back)
        self.restyle()
        self.hide()

    @property
    def message_id(self) -> int | None:
        """The reply that is being edited, if any."""
        return self._message_id

    def open(self, message_id: int, text: str) -> None:
        """Edit this reply; what was being edited before is kept for later."""
        self._keep()
        self._message_id, self._text = message_id, text
        unsaved = self._unsaved.pop(message_id, text)
        self.edit.set_text(unsaved)
        self._revert.setVisible(unsaved != text)
        self._note.setText(tr("With the changes you did not save.") if unsaved != text else "")
        self.show()
        self.raise_()
        self.edit.moveCursor(QTextCursor.MoveOperation.Start)
        self.edit.setFocus()
        self.opened.emit()

    def save(self) -> None:
        """Ask for this text to be stored. It is kept here until it is known to be."""
        if self._message_id is None or self.edit.is_blank():
            return
        message_id, text = self._message_id, self.edit.text()
        self.cancel()
        if text != self._text:
            self.saved.emit(message_id, text)

    def cancel(self) -> None:
        """Leave it as it is stored; changes are kept for the next time."""
        if self._message_id is None:
            return
        self._keep()
        self._message_id = None
        self.hide()
        self.closed.emit()

    def place(self, message: QRect, room: QRect) -> None:
        """Over this rectangle as far as it is inside `room`; both in the parent's pixels."""
        inside = room.adjusted(0, _EDGE, 0, -_EDGE)
        height = min(max(message.height(), self._theme.px(_LOWEST)), inside.height())
        top = min(max(message.top(), inside.top()), inside.bottom() + 1 - height)
        self.setGeometry(message.left(), top, message.width(), height)

    def restyle(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("edit", "text-2", 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("surface"))
        painter.setPen(QPen(self._theme.colour("border-control"), self._theme.edge))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 11.5, 11.5)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._words, 1)
        row = QHBoxLayout()
        set_margins(row, 16, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._note, 1)
        row.addWidget(self._revert)
        row.addWidget(self._cancel)
        row.addWidget(self._save)
        column = QVBoxLayout(self)
        set_margins(column, 1, 12, 9, 9)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.edit, 1)
        column.addLayout(row)

    def _on_text_changed(self) -> None:
        self._save.setEnabled(not self.edit.is_blank())
        self._note.setText("")

    def _take_back(self) -> None:
        self.edit.set_text(self._text)
        self._revert.hide()
        self.edit.setFocus()

    def _keep(self) -> None:
        if self._message_id is not None and self.edit.text() != self._text:
            self._unsaved[self._message_id] = self.edit.text()


def _button(words: str, kind: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", kind)
    button.setToolTip(tip)
    return button
