"""What a person does to the tree of the chat on screen: edit, write again, change version, fork, delete."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from inglenook.core.chat import Role
from inglenook.core.language import tr, tr_n
from inglenook.core.trash import Deletion
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.models import Models
from inglenook.ui.composer import Composer
from inglenook.ui.message_editing import MessageEditing
from inglenook.ui.theme import Theme
from inglenook.ui.transcript import Transcript

if TYPE_CHECKING:
    from inglenook.models.library import ModelFile

Attempt = Callable[[Callable[[], object]], bool]  # do it, or say why not; whether it was done


class TreeActions(QObject):
    """Ties the wishes of one transcript and its composer to `Conversations`. GUI thread."""

    deleted = Signal(object)  # Deletion: to be offered for Undo
    chat_wanted = Signal(int)  # a new chat, which goes on from a message of this one
    compare_wanted = Signal(int)  # a reply, to be set beside one of another model

    def __init__(
        self,
        theme: Theme,
        conversations: Conversations,
        models: Models,
        transcript: Transcript,
        composer: Composer,
        attempt: Attempt,
    ) -> None:
        super().__init__(transcript)
        self._conversations = conversations
        self._models = models
        self._transcript = transcript
        self._composer = composer
        self._attempt = attempt
        self._can_compare = False
        self.editing = MessageEditing(theme, composer)
        self.editing.ended.connect(lambda: transcript.outline(None))
        transcript.edit_wanted.connect(self.edit)
        transcript.reply_edited.connect(self._edit_reply)
        transcript.retry_wanted.connect(self._write_again)
        transcript.retry_with_wanted.connect(self._write_again)
        transcript.version_wanted.connect(self._show_version)
        transcript.fork_wanted.connect(self._fork)
        transcript.delete_wanted.connect(self._delete)
        transcript.compare_wanted.connect(self.compare_wanted)
        composer.edit.up_pressed.connect(self.edit_last)
        models.changed.connect(self._show_models)
        above, below = (
            ("Ctrl+Alt+Up", "Ctrl+Alt+Down") if sys.platform == "darwin" else ("Ctrl+Up", "Ctrl+Down")
        )
        self.actions = [
            self._action(tr("Message above"), above, lambda: transcript.step(-1)),
            self._action(tr("Message below"), below, lambda: transcript.step(1)),
            self._action(tr("Edit the last message"), "", self.edit_last),
        ]
        self._show_models()

    def allow_comparing(self) -> None:
        """Offer `compare_wanted` from now on."""
        self._can_compare = True
        self._show_models()

    def edit(self, message_id: int) -> None:
        """Edit a message of the person in the composer."""
        message = self._transcript.message(message_id)
        if message is not None:
            self._transcript.outline(message_id)
            self.editing.begin(message)

    def edit_last(self) -> None:
        """Edit the newest message of the person."""
        messages = filter(None, map(self._transcript.message, reversed(self._transcript.message_ids)))
        newest = next((message for message in messages if message.role is Role.USER), None)
        if newest is not None and not self._conversations.is_writing(newest.chat_id):
            self.edit(newest.id)

    def take(self, text: str) -> bool:
        """The composer submits: whether that was an edited message, which is sent here."""
        message_id = self.editing.message_id
        if message_id is None:
            return False
        if self._composer.attachments:
            self._composer.hint(
                tr("Files cannot be added to a message that was sent. Send them with a new one.")
            )
        elif self._attempt(lambda: self._conversations.edit_question(message_id, text)):
            self.editing.end()
            self._transcript.follow()
        return True

    def _edit_reply(self, message_id: int, text: str) -> None:
        self._attempt(lambda: self._conversations.edit_reply(message_id, text))

    def _write_again(self, reply_id: int, model: ModelFile | None = None) -> None:
        self._attempt(lambda: self._conversations.write_again(reply_id, model))

    def _show_version(self, message_id: int) -> None:
        self._attempt(lambda: self._conversations.show_version(message_id))

    def _fork(self, message_id: int) -> None:
        self._attempt(lambda: self.chat_wanted.emit(self._conversations.fork(message_id)))

    def _delete(self, message_id: int, alone: bool) -> None:
        deletions: list[Deletion] = []
        self._attempt(lambda: deletions.append(self._conversations.delete_message(message_id, alone=alone)))
        for deletion in deletions:
            self.deleted.emit(deletion)

    def _show_models(self) -> None:
        self._transcript.set_models(self._models.files, can_compare=self._can_compare)

    def _action(self, words: str, keys: str, do: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: do())
        return action


def deletion_words(deletion: Deletion) -> str:
    """What was deleted, for a notice: 'Deleted "What is..."' or "Deleted 12 messages"."""
    if deletion.count > 1:
        return tr_n("Deleted {n} message", "Deleted {n} messages", deletion.count)
    if deletion.words:
        return tr('Deleted "{title}"', title=deletion.words)
    return tr("Deleted the message")
