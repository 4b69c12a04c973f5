"""A message of the person is edited in the composer: what that looks like, and how it ends."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from inglenook.core.chat import Attachment, Message
from inglenook.core.language import tr
from inglenook.ui.announcements import announce
from inglenook.ui.composer import Composer
from inglenook.ui.direction import set_margins
from inglenook.ui.labels import plain_label
from inglenook.ui.theme import Theme


class MessageEditing(QObject):
    """Puts a message into the composer, and afterwards what stood there before. GUI thread only.

    While it `is_active` what the composer submits is the edited message, and what changes in it
    is no draft. Changes that are left with Esc are there again when the same message is edited next.
    """

    ended = Signal()

    def __init__(self, theme: Theme, composer: Composer) -> None:
        super().__init__(composer)
        self._composer = composer
        self._message: Message | None = None
        self._draft: tuple[str, Sequence[Attachment]] = ("", ())  # what stood in the composer
        self._unsent: dict[int, str] = {}
        self._line = _EditingLine(theme, composer)
        cast(QVBoxLayout, composer.layout()).insertWidget(0, self._line)
        self._line.hide()
        self._line.close_button.clicked.connect(self.cancel)
        composer.edit.installEventFilter(self)

    @property
    def is_active(self) -> bool:
        return self._message is not None

    @property
    def message_id(self) -> int | None:
        """The message that is being edited."""
        return self._message.id if self._message else None

    def begin(self, message: Message) -> None:
        """Edit this message; the caret is in it."""
        if self._message is not None:
            self.cancel()
        composer = self._composer
        composer.flush_draft()
        self._draft = composer.text(), composer.attachments
        self._message = message
        composer.show_draft(self._unsent.pop(message.id, message.text))
        place = message.versions.index(message.id) + 1 if message.id in message.versions else 1
        words = tr("Editing your message. The old version stays as branch {number}", number=place)
        self._line.words.setText(words)
        self._line.show()
        composer.focus_text()
        announce(composer, words)

    def cancel(self) -> None:
        """Leave the message as it is; the changes are kept for the next time."""
        if self._message is not None:
            text = self._composer.text()
            if text != self._message.text and not self._composer.edit.is_blank():
                self._unsent[self._message.id] = text
            self.end()

    def end(self) -> None:
        """It is sent, or left: show what stood in the composer before."""
        if self._message is None:
            return
        text, attachments = self._draft
        self._composer.show_draft(text, attachments)
        self._message = None
        self._line.hide()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if not self.is_active or not is_key or cast(QKeyEvent, event).key() != Qt.Key.Key_Escape:
            return False
        # Before it would stop a reply.
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.cancel()
        return True


class _EditingLine(QFrame):
    """Stands at the top of the composer while a message is edited."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = QLabel()
        self.words = plain_label(role="caption", kind="secondary")
        self.words.setWordWrap(True)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(tr("Stop editing"))
        self.close_button.setToolTip(tr("Stop editing (Esc)"))
        row = QHBoxLayout(self)
        set_margins(row, 16, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.close_button)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("edit", "text-2", 14))
        self.close_button.setIcon(self._theme.icon("x", "text-2"))
