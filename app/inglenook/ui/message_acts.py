"""What a person does with the messages of a transcript: offered, asked for, and told by signals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QMenu, QTextBrowser

from inglenook.ui.message_menu import fill_menu
from inglenook.ui.message_offer import Act, Offer, offer
from inglenook.ui.shown_message import ShownMessage
from inglenook.ui.theme import Theme
from inglenook.ui.transcript_document import TranscriptDocument
from inglenook.ui.transcript_place import ReaderPlace

if TYPE_CHECKING:
    from inglenook.models.library import ModelFile
    from inglenook.ui.reply_editor import ReplyEditor

_EDITOR_SIDE = 16  # pixels that the editor of a reply is wider than its text on both sides


class MessageActs(QObject):
    """GUI thread only. Does nothing itself but to open the editor of a reply."""

    copy_wanted = Signal(int)
    edit_wanted = Signal(int)
    retry_wanted = Signal(int)
    retry_with_wanted = Signal(int, object)
    compare_wanted = Signal(int)
    continue_wanted = Signal(int)
    version_wanted = Signal(int)
    fork_wanted = Signal(int)
    delete_wanted = Signal(int, bool)
    reply_edited = Signal(int, str)
    editor_opened = Signal()
    editor_closed = Signal()

    def __init__(
        self,
        theme: Theme,
        view: QTextBrowser,
        messages: TranscriptDocument,
        place: ReaderPlace,
        *,
        read_only: bool,
    ) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._messages = messages
        self._place = place
        self._read_only = read_only
        self._models: Sequence[ModelFile] = ()
        self._can_compare = False
        self._editor: ReplyEditor | None = None  # once a reply was edited

    def set_models(self, models: Sequence[ModelFile], *, can_compare: bool) -> None:
        self._models, self._can_compare = models, can_compare

    def offer(self, shown: ShownMessage) -> Offer:
        """What can be done with a message now."""
        last = self._messages.last
        return offer(
            shown.message,
            can_go_on=can_go_on(shown),
            busy=last is not None and last.is_writing,
            read_only=self._read_only,
        )

    def do(self, message_id: int, act: Act) -> None:
        """What a person wants of a message; nothing where it is not offered."""
        shown = self._messages.find(message_id)
        if shown is None or act not in (offered := self.offer(shown)).acts:
            return
        match act:
            case Act.COPY:
                self.copy_wanted.emit(message_id)
            case Act.EDIT if shown.is_reply:
                self._edit(message_id, shown.message.text)
            case Act.EDIT:
                self.edit_wanted.emit(message_id)
            case Act.AGAIN:
                self.retry_wanted.emit(message_id)
            case Act.GO_ON:
                self.continue_wanted.emit(message_id)
            case Act.FORK:
                self.fork_wanted.emit(message_id)
            case Act.EARLIER | Act.LATER:
                self.version_wanted.emit(offered.beside(act))
            case Act.DELETE | Act.DELETE_ON:
                self.delete_wanted.emit(message_id, act is Act.DELETE)

    def fill_menu(self, menu: QMenu, shown: ShownMessage) -> None:
        """Everything that can be done with a message, but for copying."""
        message_id = shown.message.id
        fill_menu(
            menu,
            self.offer(shown),
            self._models,
            lambda act: self.do(message_id, act),
            lambda file: self.retry_with_wanted.emit(message_id, file),
            (lambda: self.compare_wanted.emit(message_id)) if self._can_compare else None,
        )

    @property
    def edited_id(self) -> int | None:
        """The reply that is being edited, if any."""
        return self._editor.message_id if self._editor else None

    def cancel_editing(self) -> None:
        """Leave the reply as it is stored."""
        if self._editor:
            self._editor.cancel()

    def restyle(self) -> None:
        """The theme changed."""
        if self._editor:
            self._editor.restyle()

    def place_editor(self) -> None:
        """The editor lies over its reply, as far as that is in sight."""
        shown = self._messages.find(self.edited_id)
        if self._editor is None or shown is None:
            return
        room = self._view.viewport().geometry()
        rect = self._messages.rect(shown).toRect().translated(room.left(), room.top() - self._place.top)
        wide = QRect(rect.left() - _EDITOR_SIDE, rect.top(), rect.width() + 2 * _EDITOR_SIDE, rect.height())
        self._editor.place(wide & self._view.rect().adjusted(0, -rect.height(), 0, rect.height()), room)

    def _edit(self, message_id: int, text: str) -> None:
        if self._editor is None:
            from inglenook.ui.reply_editor import ReplyEditor

            self._editor = ReplyEditor(self._theme, self._view)
            self._editor.saved.connect(self.reply_edited)
            self._editor.opened.connect(self.editor_opened)
            self._editor.closed.connect(self.editor_closed)
        self._editor.open(message_id, text)
        self.place_editor()


def can_go_on(shown: ShownMessage | None) -> bool:
    """Whether the transcript offers to go on with this reply: the last one, where it was cut."""
    return shown is not None and any(
        action.href.startswith("do:continue/") for line in shown.written.lines for action in line.actions
    )
