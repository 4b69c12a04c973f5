"""What a person does with chats: ask, write again, continue, stop, rename, delete.

The one object that every window shares. It owns the GUI thread's `Store`, hands
replies to `Generation`, and tells all views what changed, so that a chat may be
shown in two windows at once and both stay true.
"""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from inglenook.core.chat import Chat, Message, Status
from inglenook.core.errors import SaveError, UserError
from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.engine.protocol import Sampling
from inglenook.jobs.context import ContextUse
from inglenook.jobs.generation import Generation, ModelState, Phase, ReplyUpdate, Request
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences


class ChatState(StrEnum):
    """What the list shows beside a chat."""

    IDLE = "idle"
    WRITING = "writing"
    WAITING = "waiting"  # for the model, or for another reply
    NEW = "new"  # a reply finished while the chat was not in front
    FAILED = "failed"


class Conversations(QObject):
    """GUI thread. Methods raise UserError with nothing changed when the disk refuses."""

    chats_changed = Signal()  # the list: a chat came, went, or got another title or place
    messages_added = Signal(int)  # chat id: at the end of its branch
    branch_changed = Signal(int)  # chat id: what was shown of it is no longer its branch
    replies_changed = Signal(object)  # list[ReplyUpdate]
    state_changed = Signal(int, object)  # chat id, ChatState
    model_changed = Signal(object)  # ModelState
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
        generation.check_loads(models.plans)
        generation.unload_when_idle(60 * preferences.settings.idle_unload_min)
        preferences.changed.connect(self._on_preferences_changed)
        generation.replies_changed.connect(self._on_replies_changed)
        generation.model_changed.connect(self._on_model_changed)
        generation.saving_failed.connect(self._on_saving_failed)
        generation.saving_recovered.connect(self._on_saving_recovered)
        models.chosen.connect(self._load_chosen)

    # Asking ---------------------------------------------------------------

    def send(self, chat_id: int | None, text: str) -> int:
        """Store the message and ask for its reply; returns the chat's id (a new one for None).

        Both messages are on the disk before the model sees anything.
        """
        model = self._model_name()
        self._check_idle(chat_id)
        _, reply = self.store.ask(chat_id, text, model=model)
        self.messages_added.emit(reply.chat_id)
        self._ask(reply)
        self.chats_changed.emit()
        return reply.chat_id

    def write_again(self, reply_id: int) -> None:
        """A new reply beside this one; the old one stays in the tree."""
        model = self._model_name()
        self._check_idle(self.store.message(reply_id).chat_id)
        reply = self.store.write_again(reply_id, model=model)
        self.branch_changed.emit(reply.chat_id)
        self._ask(reply)
        self.chats_changed.emit()

    def continue_reply(self, reply_id: int) -> None:
        """Go on where this reply was cut."""
        self._model_name()
        self._check_idle(self.store.message(reply_id).chat_id)
        reply = self.store.reopen_reply(reply_id)
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

    def branch(self, chat_id: int, *, limit: int, before: int | None = None) -> list[Message]:
        """The newest messages of the shown branch (or those before one), open replies up to date."""
        messages = self.store.branch(chat_id, limit=limit, before=before)
        newer = self._unsaved | self._open
        return [newer.get(message.id, message) for message in messages]

    def context(self, chat_id: int) -> ContextUse | None:
        """What the model's context holds of this chat; None while nobody can tell."""
        if chat_id in self._contexts:
            return self._contexts[chat_id]
        load = self._models.load()
        newest = self.store.branch(chat_id, limit=1)
        if load is None or not newest or not newest[0].statistics.prompt_tokens:
            return None
        loaded = self.model_state.loaded
        return ContextUse.of_reply(newest[0], loaded.context_length if loaded else load.context_length)

    def _check_idle(self, chat_id: int | None) -> None:
        """What is asked next continues the reply before it, so that one must be whole."""
        if self.is_writing(chat_id):
            raise UserError("A reply is still being written in this chat. Wait for its end, or stop it.")
        if any(reply.chat_id == chat_id for reply in self._unsaved.values()):
            raise SaveError("The last reply is not saved yet. Make room on the disk and try again.")

    # Chats ----------------------------------------------------------------

    def rename(self, chat_id: int, title: str) -> None:
        self.store.rename_chat(chat_id, title)
        self.chats_changed.emit()

    def delete(self, chat_id: int) -> Chat:
        """Take a chat out of the list; `restore` brings it back. Its reply is stopped.

        What the engine keeps of it goes at once: it can be read again.
        """
        chat = self.store.chat(chat_id)
        self.store.delete_chat(chat_id)
        self.stop(chat_id)
        self._generation.forget(chat_id)
        self.chats_changed.emit()
        return chat

    def restore(self, chat_id: int) -> None:
        self.store.restore_chat(chat_id)
        self.chats_changed.emit()

    def state(self, chat_id: int) -> ChatState:
        return self._states.get(chat_id, ChatState.IDLE)

    def set_in_front(self, chat_ids: set[int]) -> None:
        """The chats a person is looking at: what is new in them counts as seen."""
        self._in_front = chat_ids
        for chat_id in chat_ids:
            if self.state(chat_id) in (ChatState.NEW, ChatState.FAILED):
                self._set_state(chat_id, ChatState.IDLE)

    # The model ------------------------------------------------------------

    def warm(self) -> None:
        """Load the chosen model if it is not there yet: a person has begun to type."""
        if self.model_state.phase is Phase.NONE:
            self._load_chosen()

    def reload(self) -> None:
        """Load the chosen model as its settings want it now, if it is loaded or was refused."""
        if self.model_state.phase is not Phase.NONE:
            self._load_chosen()

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

    def _model_name(self) -> str:
        if self._models.current is None:
            raise UserError("Choose a model first.")
        return self._models.current.name

    # Replies --------------------------------------------------------------

    def _ask(self, reply: Message) -> None:
        load = self._models.load()
        assert load is not None  # _model_name has refused before anything was stored
        settings = self._preferences.settings
        options = {} if settings.thinking == "auto" else {"enable_thinking": settings.thinking == "on"}
        self._open[reply.id] = reply
        self._set_state(reply.chat_id, ChatState.WAITING)
        self._generation.ask(
            Request(
                reply=reply,
                load=load,
                instructions=settings.instructions,
                sampling=Sampling(
                    temperature=settings.temperature,
                    top_k=settings.top_k,
                    top_p=settings.top_p,
                    min_p=settings.min_p,
                    repeat_penalty=settings.repeat_penalty,
                ),
                max_tokens=settings.max_tokens,
                template_options=options,
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
