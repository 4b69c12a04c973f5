"""What a person does with chats: ask, write again, continue, stop, rename, delete.

The one object that every window shares. It owns the GUI thread's `Store`, hands
replies to `Generation`, and tells all views what changed, so that a chat may be
shown in two windows at once and both stay true.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.core.attachments import Queued
from inglenook.core.chat import (
    Attachment,
    Chat,
    ChatSettings,
    Folder,
    Message,
    Status,
    TitleBy,
    is_in_memory,
)
from inglenook.core.errors import SaveError, UserError
from inglenook.core.language import tr
from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.core.trash import Deletion
from inglenook.jobs.chat_settings import Effective, effective, folder_in_force
from inglenook.jobs.context import ContextUse
from inglenook.jobs.generation import Generation, ModelState, Phase
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences

if TYPE_CHECKING:  # not needed to show the window
    from inglenook.engine.protocol import Ready
    from inglenook.jobs.replies import ReplyUpdate
    from inglenook.models.library import ModelFile

log = logging.getLogger(__name__)


class ChatState(StrEnum):
    """What the list shows beside a chat."""

    IDLE = "idle"
    WRITING = "writing"
    WAITING = "waiting"  # for the model, or for another reply
    NEW = "new"  # a reply finished while the chat was not in front
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list of chats is made of. Nothing of it is deleted."""

    chats: Sequence[Chat] = ()  # newest first
    archived: Sequence[Chat] = ()
    folders: Sequence[Folder] = ()  # by name; all parents are among them


class Conversations(QObject):
    """GUI thread. Methods raise UserError with nothing changed when the disk refuses."""

    chats_changed = Signal()  # the list: a chat came, went, or got another title or place
    messages_added = Signal(int)  # chat id: at the end of its branch
    branch_changed = Signal(int)  # chat id: what was shown of it is no longer its branch
    replies_changed = Signal(object)  # list[ReplyUpdate]
    state_changed = Signal(int, object)  # chat id, ChatState
    model_changed = Signal(object)  # ModelState
    settings_changed = Signal(object)  # chat id, or None for the chat that is not begun yet
    queue_changed = Signal(int)  # chat id: what waits to be sent there
    saving_failed = Signal(str)
    saving_recovered = Signal()

    def __init__(
        self,
        store: Store,
        generation: Generation,
        models: Models,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.model_state = ModelState()
        self.saving_problem = ""  # why words are not on the disk, a sentence; empty while all are
        self._generation = generation
        self._models = models
        self._preferences = preferences
        # The replies being written, as far as the views have heard of them. The database
        # may be some tokens behind or ahead.
        self._open: dict[int, Message] = {}
        self._unsaved: dict[int, Message] = {}  # ended, but the disk has only a part of them
        self._states: dict[int, ChatState] = {}
        self._contexts: dict[int, ContextUse] = {}  # by chat, since the program began
        self._in_front: set[int] = set()
        self._next_chat = ChatSettings()  # of the chat that is not begun yet
        self._temporary: Store | None = None  # the chats that are never on the disk
        self._with_queue: set[int] = set()  # chats in which something waits, or has waited
        self._closing: set[int] = set()  # of those, the ones that go when their reply has ended
        self._drafts: dict[int | None, tuple[Attachment, ...]] = {}  # what is stored beside each
        generation.check_loads(lambda: models.plans)
        generation.unload_when_idle(60 * preferences.settings.idle_unload_min)
        preferences.changed.connect(self._on_preferences_changed)
        generation.replies_changed.connect(self._on_replies_changed)
        generation.model_changed.connect(self._on_model_changed)
        generation.saving_failed.connect(self._on_saving_failed)
        generation.saving_recovered.connect(self._on_saving_recovered)
        models.chosen.connect(self._load_chosen)

    @property
    def engine(self) -> Ready | None:
        """What the engine told of itself when it started last; None before that."""
        return self._generation.engine

    # Asking ---------------------------------------------------------------

    def send(
        self,
        chat_id: int | None,
        text: str,
        attachments: Sequence[Attachment] = (),
        *,
        model: ModelFile | None = None,
        queued_id: int | None = None,
        folder_id: int | None = None,
    ) -> int:
        """Store the message and ask for its reply; returns the chat's id (a new one for None).

        Both messages are on the disk before the model sees anything. `model`: to be answered by
        this one, not by the chosen one. `queued_id`: the message waited as this one, and leaves
        the queue in the same step. `folder_id`: where a new chat is put.
        """
        name = self._model_name(model)
        self._check_idle(chat_id)
        settings = self.chat_settings(None) if chat_id is None else None
        _, reply = self.store_for(chat_id).ask(
            chat_id,
            text,
            model=name,
            attachments=attachments,
            folder_id=folder_id,
            settings=settings,
            queued_id=queued_id,
        )
        if chat_id is None:
            self._next_chat = ChatSettings()
        self._drafts.pop(chat_id, None)
        if queued_id is not None:
            self.queue_changed.emit(reply.chat_id)
        self.messages_added.emit(reply.chat_id)
        self._ask(reply, model)
        self.chats_changed.emit()
        return reply.chat_id

    def continue_reply(self, reply_id: int) -> None:
        """Go on where this reply was cut."""
        self._model_name()
        self._check_idle(self.store_for(reply_id).message(reply_id).chat_id)
        reply = self.store_for(reply_id).reopen_reply(reply_id)
        self.branch_changed.emit(reply.chat_id)
        self._ask(reply)
        self.chats_changed.emit()

    def stop(self, chat_id: int) -> None:
        """Stop what is being written in this chat; what is there is kept."""
        for reply in self._open.values():
            if reply.chat_id == chat_id:
                self._generation.stop(reply.id)

    def is_writing(self, chat_id: int | None) -> bool:
        return chat_id in self.writing_chats()

    def writing_chats(self) -> set[int]:
        """The chats in which a reply is being written now."""
        return {reply.chat_id for reply in self._open.values()}

    def branch(
        self, chat_id: int, *, limit: int, before: int | None = None, leaf_id: int | None = None
    ) -> list[Message]:
        """The newest messages of the shown branch (or those before one), open replies up to date.

        `leaf_id`: of the branch down to this message instead.
        """
        messages = self.store_for(chat_id).branch(chat_id, limit=limit, before=before, leaf_id=leaf_id)
        newer = self._unsaved | self._open
        return [
            replace(newer[message.id], versions=message.versions) if message.id in newer else message
            for message in messages
        ]

    def branch_ids(self, chat_id: int, *, leaf_id: int | None = None) -> list[int]:
        """All messages of the shown branch, or of that down to one message, by id alone; the oldest first."""
        return self.store_for(chat_id).branch_ids(chat_id, leaf_id=leaf_id)

    def context(self, chat_id: int) -> ContextUse | None:
        """What the model's context holds of this chat; None while nobody can tell."""
        if chat_id in self._contexts:
            return self._contexts[chat_id]
        load = self._models.load()
        newest = self.store_for(chat_id).branch(chat_id, limit=1)
        if load is None or not newest or not newest[0].statistics.prompt_tokens:
            return None
        loaded = self.model_state.loaded
        return ContextUse.of_reply(newest[0], loaded.context_length if loaded else load.context_length)

    def _check_idle(self, chat_id: int | None) -> None:
        """What is asked next continues the reply before it, so that one must be whole."""
        if self.is_writing(chat_id):
            raise UserError(tr("A reply is still being written in this chat. Wait for its end, or stop it."))
        if any(reply.chat_id == chat_id for reply in self._unsaved.values()):
            raise SaveError(tr("The last reply is not saved yet. Make room on the disk and try again."))

    # The tree -------------------------------------------------------------

    def write_again(self, reply_id: int, model: ModelFile | None = None) -> None:
        """A new reply beside this one, by the chosen model or another; the old one stays in the tree."""
        name = self._model_name(model)
        self._check_idle(self.store_for(reply_id).message(reply_id).chat_id)
        reply = self.store_for(reply_id).write_again(reply_id, model=name)
        self._tell_branch(reply.chat_id)
        self._ask(reply, model)
        self.chats_changed.emit()

    def edit_question(self, message_id: int, text: str) -> None:
        """Ask in other words: a new version of the question, with a reply. The old one stays in the tree."""
        name = self._model_name()
        self._check_idle(self.store_for(message_id).message(message_id).chat_id)
        _, reply = self.store_for(message_id).edit_question(message_id, text, model=name)
        self._tell_branch(reply.chat_id)
        self._ask(reply)
        self.chats_changed.emit()

    def edit_reply(self, message_id: int, text: str) -> None:
        """Let a reply say this instead, in its place."""
        self._check_idle(self.store_for(message_id).message(message_id).chat_id)
        self._tell_branch(self.store_for(message_id).edit_reply(message_id, text).chat_id)

    def show_version(self, message_id: int) -> None:
        """Make the branch through this message the shown one."""
        self._check_idle(self.store_for(message_id).message(message_id).chat_id)
        self._tell_branch(self.store_for(message_id).show_version(message_id).id)

    def fork(self, message_id: int) -> int:
        """A new chat that goes on from here: a copy down to this message. Answers its id."""
        self._check_idle(self.store_for(message_id).message(message_id).chat_id)
        chat = self.store_for(message_id).fork_chat(message_id)
        self.chats_changed.emit()
        return chat.id

    def delete_message(self, message_id: int, *, alone: bool) -> Deletion:
        """Put a message into the trash, alone or with all that follows; `restore` brings it back.

        What the engine keeps of the chat goes at once: it has the message's words as tokens.
        """
        chat_id = self.store_for(message_id).message(message_id).chat_id
        self._check_idle(chat_id)
        deletion = self.store_for(message_id).delete_message(message_id, alone=alone)
        self._generation.forget(chat_id)
        self._tell_branch(chat_id)
        return deletion

    def restore(self, deleted: int | Deletion) -> None:
        """Bring back a chat, by its id, or whatever else was deleted."""
        if isinstance(deleted, int):
            self.store_for(deleted).restore_chat(deleted)
        else:
            if deleted.kind in ("message", "branch"):
                self._check_idle(deleted.chat_id)
            self.store_for(deleted.chat_id).restore(deleted)
            if deleted.kind in ("message", "branch") and deleted.chat_id is not None:
                self._tell_branch(deleted.chat_id)
        self.chats_changed.emit()

    def _tell_branch(self, chat_id: int) -> None:
        """What is shown has changed, and with it what the model will see."""
        self._contexts.pop(chat_id, None)
        self.branch_changed.emit(chat_id)

    # Settings of a chat, queue, temporary chats ---------------------------

    def chat_settings(self, chat_id: int | None) -> ChatSettings:
        """How this chat differs from the settings; None: the chat that is not begun yet."""
        return self._next_chat if chat_id is None else self.store_for(chat_id).chat(chat_id).settings

    def set_chat_settings(self, chat_id: int | None, settings: ChatSettings) -> None:
        """They hold from the next reply on; nothing is loaded again."""
        if chat_id is None:
            self._next_chat = settings
        else:
            self.store_for(chat_id).set_chat_settings(chat_id, settings)
        self.settings_changed.emit(chat_id)

    def effective(self, chat_id: int | None, folder_id: int | None = None) -> Effective:
        """What the next reply is written with. `folder_id`: for a chat that is not begun yet."""
        if chat_id is not None:
            folder_id = self.store_for(chat_id).chat(chat_id).folder_id
        folders = self.store.folders.all() if folder_id is not None else []
        folder = folder_in_force(folders, folder_id)
        return effective(self._preferences.settings, folder, self.chat_settings(chat_id))

    def draft(self, chat_id: int | None) -> tuple[str, tuple[Attachment, ...]]:
        """What stands unsent in the composer of a chat, and what lies beside it."""
        store = self.store_for(chat_id)
        self._drafts[chat_id] = store.draft_attachments(chat_id)
        return store.draft(chat_id), self._drafts[chat_id]

    def set_draft(self, chat_id: int | None, text: str, attachments: tuple[Attachment, ...]) -> None:
        """Remember it. Attachments are written when they change only: typing must stay quick."""
        same = self._drafts.get(chat_id) == attachments
        self.store_for(chat_id).set_draft(chat_id, text, None if same else attachments)
        self._drafts[chat_id] = attachments

    def queue(self, chat_id: int, text: str, attachments: Sequence[Attachment] = ()) -> Queued:
        """Send this when the reply that is being written has ended well; stored until then.

        A reply that was stopped or failed holds the queue: it waits for `send_queued`, also after
        the next start of the program.
        """
        queued = self.store_for(chat_id).attachments.queue(chat_id, text, attachments)
        self._with_queue.add(chat_id)
        self.queue_changed.emit(chat_id)
        return queued

    def queued(self, chat_id: int | None) -> list[Queued]:
        """What waits in this chat, first come first."""
        waiting = [] if chat_id is None else self.store_for(chat_id).attachments.queued(chat_id)
        if chat_id is not None and waiting:
            self._with_queue.add(chat_id)
        return waiting

    def unqueue(self, queued: Queued) -> None:
        """Do not send it; whoever edits it takes its text from `queued`."""
        self.store_for(queued.chat_id).attachments.unqueue(queued.id)
        self.queue_changed.emit(queued.chat_id)

    def send_queued(self, chat_id: int) -> None:
        """Send the first message that waits. The others follow, each after the reply before it."""
        waiting = self.queued(chat_id)
        if not waiting:
            self._with_queue.discard(chat_id)
        else:
            first = waiting[0]
            self.send(chat_id, first.text, first.attachments, queued_id=first.id)

    def _after_end(self, ended: Message, saved: bool) -> None:
        """A reply has ended: what waited for that."""
        chat_id = ended.chat_id
        if chat_id in self._closing:
            self.close_temporary(chat_id)
        elif chat_id in self._with_queue:
            if ended.status is Status.DONE and saved and not self.is_writing(chat_id):
                try:
                    self.send_queued(chat_id)
                except UserError as error:
                    log.warning("a message that waited is not sent: %s", error)
            self.queue_changed.emit(chat_id)

    def store_for(self, row_id: int | None) -> Store:
        """The store that has this chat or message; None: the chat that is not begun yet."""
        if row_id is None or not is_in_memory(row_id):
            return self.store
        if self._temporary is None:
            self._temporary = Store.temporary(self._generation.temporary_name)
        return self._temporary

    @property
    def temporary_name(self) -> str:
        """What `Store.temporary` needs to open the store of the chats that are not saved."""
        return self._generation.temporary_name

    def begin_temporary(self, settings: ChatSettings | None = None) -> int:
        """A chat that never touches the disk; answers its id. `close_temporary` ends it.

        `settings`: its own; None: those of the chat that is not begun yet, which this one then is.
        """
        if self._temporary is None:
            self._temporary = Store.temporary(self._generation.temporary_name)
        chat = self._temporary.create_chat(settings=self._next_chat if settings is None else settings)
        if settings is None:
            self._next_chat = ChatSettings()
        self.chats_changed.emit()
        return chat.id

    def temporary_chats(self) -> list[Chat]:
        """Those that are open, newest first."""
        return self._temporary.chats() if self._temporary else []

    def close_temporary(self, chat_id: int) -> None:
        """Be rid of it for good. A reply that is being written in it is stopped first."""
        assert is_in_memory(chat_id)
        if self.is_writing(chat_id):
            self._closing.add(chat_id)
            self.stop(chat_id)
            return
        store = self.store_for(chat_id)
        self._closing.discard(chat_id)
        self._generation.forget(chat_id)
        store.delete_chat(chat_id)
        store.trash.purge(gone for gone in store.trash.all() if gone.id == chat_id)
        self._states.pop(chat_id, None)
        self._contexts.pop(chat_id, None)
        self._drafts.pop(chat_id, None)
        self.chats_changed.emit()

    def keep_temporary(self, chat_id: int, on_kept: Callable[[int], object] = lambda _: None) -> int:
        """Keep it after all: from now on it is a chat like any other. Answers its new id.

        `on_kept` is called with it before the temporary one goes, to show it in that one's place.
        """
        assert is_in_memory(chat_id)
        self._check_idle(chat_id)
        kept = self.store.keep_chat(self.store_for(chat_id), chat_id)
        on_kept(kept.id)
        self.close_temporary(chat_id)
        return kept.id

    def close(self) -> None:
        """Be rid of every temporary chat, after `Generation.close`."""
        if self._temporary:
            self._temporary.close()
            self._temporary = None

    # Chats ----------------------------------------------------------------

    def rename(self, chat_id: int, title: str) -> None:
        self.store_for(chat_id).rename_chat(chat_id, title)
        self.chats_changed.emit()

    def delete(self, chat_id: int) -> Chat:
        """Take a chat out of the list; `restore` brings it back. Its reply is stopped.

        What the engine keeps of it goes at once: it can be read again.
        """
        chat = self.store_for(chat_id).chat(chat_id)
        self.store_for(chat_id).delete_chat(chat_id)
        self.stop(chat_id)
        self._generation.forget(chat_id)
        self.chats_changed.emit()
        return chat

    def state(self, chat_id: int) -> ChatState:
        return self._states.get(chat_id, ChatState.IDLE)

    def set_in_front(self, chat_ids: set[int]) -> None:
        """The chats a person is looking at: what is new in them counts as seen."""
        self._in_front = chat_ids
        for chat_id in chat_ids:
            if self.state(chat_id) in (ChatState.NEW, ChatState.FAILED):
                self._set_state(chat_id, ChatState.IDLE)

    # Order ----------------------------------------------------------------

    def listing(self) -> Listing:
        """All that the list of chats shows."""
        store = self.store
        return Listing(store.chats(), store.chats(archived=True), store.folders.all())

    def pin(self, chat_ids: Iterable[int], pinned: bool) -> None:
        """Keep chats at the top of the list, or no longer."""
        self._for_each(chat_ids, lambda chat_id: self.store_for(chat_id).pin_chat(chat_id, pinned))

    def archive(self, chat_ids: Iterable[int], archived: bool) -> None:
        """Put chats away without deleting them, or back into the list."""
        self._for_each(chat_ids, lambda chat_id: self.store_for(chat_id).archive_chat(chat_id, archived))

    def move(self, chat_ids: Iterable[int], folder_id: int | None) -> None:
        """Put chats into a folder; None: into none."""
        self._for_each(chat_ids, lambda chat_id: self.store.move_chat(chat_id, folder_id))

    def put_back(self, folders: Mapping[int, int | None]) -> None:
        """Put every one of these chats into its own folder: a move taken back."""
        self._for_each(folders, lambda chat_id: self.store.move_chat(chat_id, folders[chat_id]))

    def delete_all(self, chat_ids: Iterable[int]) -> None:
        """`delete` for several: the list changes once."""
        self._for_each(chat_ids, self._delete)

    def restore_all(self, chat_ids: Iterable[int]) -> None:
        """Bring deleted chats back."""
        self._for_each(chat_ids, self.store.restore_chat)

    def add_folder(self, name: str, parent_id: int | None = None) -> Folder:
        folder = self.store.folders.add(name, parent_id)
        self.chats_changed.emit()
        return folder

    def change_folder(self, folder: Folder) -> None:
        """Keep what this says of the folder with its id. Raises UserError where it would lie in itself."""
        try:
            self.store.folders.change(folder)
        except ValueError as error:
            raise UserError(tr("A folder cannot be moved into itself.")) from error
        self.chats_changed.emit()

    def delete_folder(self, folder_id: int) -> Folder:
        """Take a folder away; what lies in it is shown at the top until `restore_folder`."""
        folder = self.store.folders.get(folder_id)
        self.store.folders.delete(folder_id)
        self.chats_changed.emit()
        return folder

    def restore_folder(self, folder_id: int) -> None:
        self.store.folders.get(folder_id)  # restoring what is not there is an error, not silence
        self.store.folders.restore(folder_id)
        self.chats_changed.emit()

    def name_by_model(self, chat_id: int, title: str) -> None:
        """Give a chat the title that the model made, unless a person has named it meanwhile."""
        chat = self.store_for(chat_id).chat(chat_id)
        if chat.title_by is TitleBy.WORDS and chat.deleted is None:
            self.store_for(chat_id).rename_chat(chat_id, title, by=TitleBy.MODEL)
            self.chats_changed.emit()

    def _for_each(self, chat_ids: Iterable[int], change: Callable[[int], object]) -> None:
        """Change several chats. Where the disk refuses one, those before it stay changed and are shown so."""
        try:
            for chat_id in chat_ids:
                change(chat_id)
        finally:
            self.chats_changed.emit()

    def _delete(self, chat_id: int) -> None:
        self.store_for(chat_id).delete_chat(chat_id)
        self.stop(chat_id)
        self._generation.forget(chat_id)

    # The model ------------------------------------------------------------

    def warm(self) -> None:
        """Load the chosen model if it is not there yet: a person has begun to type."""
        if self.model_state.phase is Phase.NONE:
            self._load_chosen()

    def reload(self) -> None:
        """Load the chosen model as its settings want it now, if it is loaded or was refused."""
        if self.model_state.phase is not Phase.NONE:
            self._load_chosen()

    def save_now(self) -> None:
        """Store what was said so far of the replies that are being written."""
        self._generation.save_now()

    def cancel_load(self) -> None:
        self._generation.cancel_load()

    def unload(self) -> None:
        self._generation.unload()

    def _on_preferences_changed(self, settings: Settings) -> None:
        self._generation.unload_when_idle(60 * settings.idle_unload_min)

    def _load_chosen(self) -> None:
        if load := self._models.load():
            self._generation.load(load)

    def _on_model_changed(self, state: ModelState) -> None:
        self.model_state = state
        self.model_changed.emit(state)

    def _model_name(self, model: ModelFile | None = None) -> str:
        """The name of this model, or of the chosen one."""
        model = model or self._models.current
        if model is None:
            raise UserError(tr("Choose a model first."))
        return model.name

    # Replies --------------------------------------------------------------

    def _ask(self, reply: Message, model: ModelFile | None = None) -> None:
        from inglenook.jobs.replies import Request

        load = self._models.load(model)
        assert load is not None  # _model_name has refused before anything was stored
        wanted = self.effective(reply.chat_id)
        self._open[reply.id] = reply
        self._set_state(reply.chat_id, ChatState.WAITING)
        self._generation.ask(
            Request(
                reply=reply,
                load=load,
                instructions=wanted.instructions,
                sampling=wanted.sampling,
                max_tokens=wanted.max_tokens,
                template_options=wanted.template_options,
                visible=reply.chat_id in self._in_front,
            )
        )

    def _on_replies_changed(self, updates: list[ReplyUpdate]) -> None:
        for update in updates:
            self._follow_context(update)
            if update.ended:
                self._open.pop(update.reply_id, None)
                if not update.saved:
                    self._unsaved[update.reply_id] = update.ended
                self._set_state(update.chat_id, self._ended_state(update.chat_id, update.ended))
            elif reply := self._open.get(update.reply_id):
                self._open[reply.id] = replace(
                    reply, text=reply.text + update.text, reasoning=reply.reasoning + update.reasoning
                )
                waiting = bool(update.waiting) and not update.text and not update.reasoning
                self._set_state(update.chat_id, ChatState.WAITING if waiting else ChatState.WRITING)
        self.replies_changed.emit(updates)
        for update in updates:
            if update.ended:
                self._after_end(update.ended, update.saved)

    def _follow_context(self, update: ReplyUpdate) -> None:
        if update.planned:
            self._contexts[update.chat_id] = ContextUse.of_plan(update.planned, update.first_seen)
        if update.tokens and update.chat_id in self._contexts:
            self._contexts[update.chat_id] = self._contexts[update.chat_id].with_reply(update.tokens)
        if update.ended and update.chat_id in self._contexts:
            self._contexts[update.chat_id] = replace(self._contexts[update.chat_id], reply_room=0)

    def _on_saving_failed(self, sentence: str) -> None:
        self.saving_problem = sentence
        self.saving_failed.emit(sentence)

    def _on_saving_recovered(self) -> None:
        self.saving_problem = ""
        self._unsaved.clear()
        self.saving_recovered.emit()

    def _ended_state(self, chat_id: int, message: Message) -> ChatState:
        if self.is_writing(chat_id):
            return ChatState.WRITING
        if chat_id in self._in_front or message.status is Status.STOPPED:
            return ChatState.IDLE
        return ChatState.FAILED if message.status is Status.FAILED else ChatState.NEW

    def _set_state(self, chat_id: int, state: ChatState) -> None:
        if self.state(chat_id) is not state:
            self._states[chat_id] = state
            self.state_changed.emit(chat_id, state)
