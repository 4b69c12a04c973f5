"""What a person does with chats, and what every window hears of it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Chat, Finish, Message, Role, Status
from inglenook.core.errors import SaveError, UserError
from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.engine.protocol import Ask, Forget, Load, Stop
from inglenook.jobs.background import Background
from inglenook.jobs.conversations import ChatState, Conversations
from inglenook.jobs.generation import Generation, ModelState, Phase
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.jobs.replies import ReplyUpdate
from inglenook.models.library import ModelFile
from tests.jobs.fake_engine import FakeEngine, FakeEngines, answering

FullDisk = Callable[[], AbstractContextManager[None]]


def model_file(name: str) -> ModelFile:
    return ModelFile(Path(f"/models/{name}.gguf"), name, "Q4_K_M", 1000, "llama", 10, built_in=False)


ONE, TWO = model_file("One"), model_file("Two")


class View(QObject):
    """Shows one chat as a window would, from the signals alone."""

    def __init__(self, conversations: Conversations, qtbot: QtBot) -> None:
        super().__init__()
        self._conversations = conversations
        self._qtbot = qtbot
        self.chat_id = 0
        self.messages: dict[int, Message] = {}
        self.texts: dict[int, str] = {}  # as streamed
        self.states: list[tuple[int, ChatState]] = []
        self.model_states: list[ModelState] = []
        self.saving: list[str] = []
        self.lists = 0
        self.threads: set[QThread] = set()
        conversations.messages_added.connect(self._on_messages_added)
        conversations.branch_changed.connect(self._on_branch_changed)
        conversations.replies_changed.connect(self._on_replies_changed)
        conversations.state_changed.connect(self._on_state_changed)
        conversations.chats_changed.connect(self._on_chats_changed)
        conversations.model_changed.connect(self._on_model_changed)
        conversations.saving_failed.connect(self._on_saving_failed)
        conversations.saving_recovered.connect(self._on_saving_recovered)

    def show(self, chat_id: int) -> None:
        self.chat_id = chat_id
        self.messages = {message.id: message for message in self._conversations.branch(chat_id, limit=100)}
        self.texts = {message.id: message.text for message in self.messages.values()}

    def wait_for(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()))

    def wait_for_text(self, reply_id: int, text: str) -> None:
        self.wait_for(lambda: self.texts.get(reply_id) == text)

    def wait_for_status(self, reply_id: int, status: Status) -> Message:
        self.wait_for(lambda: reply_id in self.messages and self.messages[reply_id].status is status)
        return self.messages[reply_id]

    @Slot(int)
    def _on_messages_added(self, chat_id: int) -> None:
        self._on_branch_changed(chat_id)

    @Slot(int)
    def _on_branch_changed(self, chat_id: int) -> None:
        if chat_id == self.chat_id:
            self.show(chat_id)

    @Slot(object)
    def _on_replies_changed(self, updates: list[ReplyUpdate]) -> None:
        self.threads.add(QThread.currentThread())
        for update in updates:
            if update.chat_id == self.chat_id:
                self.texts[update.reply_id] += update.text
                if update.ended:
                    self.messages[update.reply_id] = update.ended

    @Slot(int, object)
    def _on_state_changed(self, chat_id: int, state: ChatState) -> None:
        self.threads.add(QThread.currentThread())
        self.states.append((chat_id, state))

    @Slot()
    def _on_chats_changed(self) -> None:
        self.lists += 1

    @Slot(object)
    def _on_model_changed(self, state: ModelState) -> None:
        self.threads.add(QThread.currentThread())
        self.model_states.append(state)

    @Slot(str)
    def _on_saving_failed(self, sentence: str) -> None:
        self.threads.add(QThread.currentThread())
        self.saving.append(sentence)

    @Slot()
    def _on_saving_recovered(self) -> None:
        self.threads.add(QThread.currentThread())
        self.saving.append("")


@pytest.fixture
def preferences(tmp_path: Path, qtbot: QtBot) -> Preferences:
    return Preferences(tmp_path / "settings.json", Settings())


@pytest.fixture
def models(tmp_path: Path, preferences: Preferences) -> Iterator[Models]:
    background = Background()
    yield Models(tmp_path / "models", preferences, background)
    background.close()


@pytest.fixture
def conversations(
    store: Store, generation: Generation, models: Models, preferences: Preferences
) -> Conversations:
    conversations = Conversations(store, generation, models, preferences)
    models.choose(ONE)
    return conversations


@pytest.fixture
def view(conversations: Conversations, qtbot: QtBot) -> View:
    return View(conversations, qtbot)


def send(conversations: Conversations, view: View, text: str = "Hello") -> int:
    """Ask in the chat that the view shows, or in a new one; answers the reply's id."""
    view.show(conversations.send(view.chat_id or None, text))
    return max(view.messages)


def engine_asked(engines: FakeEngines, count: int = 1) -> FakeEngine:
    engine = engines.wait_for()
    engine.wait_for(Ask, count)
    return engine


# Nothing stored where nothing can be done ---------------------------------------


def test_without_a_model_nothing_is_stored(
    store: Store, generation: Generation, models: Models, preferences: Preferences
) -> None:
    conversations = Conversations(store, generation, models, preferences)
    with pytest.raises(UserError, match="Choose a model"):
        conversations.send(None, "Hello")
    assert store.chats() == []
    _, reply = store.ask(None, "Hello", model="One")
    store.finish_reply(reply.id, Status.STOPPED)
    for act in conversations.write_again, conversations.continue_reply:
        with pytest.raises(UserError, match="Choose a model"):
            act(reply.id)
    assert store.branch(reply.chat_id)[-1].status is Status.STOPPED
    assert not conversations.writing_chats()


def test_full_disk_leaves_everything_as_it_was(
    conversations: Conversations, view: View, engines: FakeEngines, store: Store, full_disk: FullDisk
) -> None:
    engines.behaviour.answer = answering("Hi")
    reply_id = send(conversations, view)
    view.wait_for_status(reply_id, Status.DONE)
    before, lists = store.branch(view.chat_id), view.lists
    with full_disk():
        for act in (
            lambda: conversations.send(None, "New"),
            lambda: conversations.send(view.chat_id, "More"),
            lambda: conversations.write_again(reply_id),
            lambda: conversations.continue_reply(reply_id),
            lambda: conversations.rename(view.chat_id, "Other"),
            lambda: conversations.delete(view.chat_id),
        ):
            with pytest.raises(SaveError):
                act()
    assert store.branch(view.chat_id) == before
    assert [chat.title for chat in store.chats()] == ["Hello"]
    assert view.lists == lists
    assert not conversations.writing_chats()


def test_full_disk_does_not_stop_the_reply_of_a_chat_that_cannot_be_deleted(
    conversations: Conversations, view: View, engines: FakeEngines, full_disk: FullDisk
) -> None:
    reply_id = send(conversations, view)
    engine = engine_asked(engines)
    with full_disk(), pytest.raises(SaveError):
        conversations.delete(view.chat_id)
    engine.finish(reply_id)
    view.wait_for_status(reply_id, Status.DONE)
    assert Stop(reply_id) not in engine.commands


def test_a_reply_that_the_disk_refused_is_shown_whole_and_not_built_upon(
    conversations: Conversations, view: View, engines: FakeEngines, store: Store, full_disk: FullDisk
) -> None:
    reply_id = send(conversations, view)
    engine = engine_asked(engines)
    with full_disk():
        engine.say(reply_id, "All of it.")
        engine.finish(reply_id)
        view.wait_for_status(reply_id, Status.DONE)
        assert store.message(reply_id).status is Status.WRITING
        shown = conversations.branch(view.chat_id, limit=2)[-1]
        assert (shown.status, shown.text) == (Status.DONE, "All of it.")
        view.wait_for(lambda: view.saving)
        for act in conversations.write_again, conversations.continue_reply:
            with pytest.raises(SaveError):
                act(reply_id)
    view.wait_for(lambda: view.saving[-1] == "")
    assert conversations.branch(view.chat_id, limit=2) == store.branch(view.chat_id)
    conversations.write_again(reply_id)
    engine.wait_for(Ask, 2)


# Asking -------------------------------------------------------------------------


def test_question_and_empty_reply_are_stored_before_the_model_sees_them(
    conversations: Conversations, view: View, engines: FakeEngines, store: Store
) -> None:
    engines.behaviour.loads = False
    chat_id = conversations.send(None, "Hello")
    question, reply = store.branch(chat_id)
    assert (question.role, question.text) == (Role.USER, "Hello")
    assert (reply.role, reply.status, reply.model) == (Role.ASSISTANT, Status.WRITING, "One")
    assert conversations.is_writing(chat_id)
    assert view.states == [(chat_id, ChatState.WAITING)]


def test_two_views_of_one_chat_show_the_same(
    conversations: Conversations, view: View, engines: FakeEngines, qtbot: QtBot
) -> None:
    reply_id = send(conversations, view)
    other = View(conversations, qtbot)
    other.show(view.chat_id)
    engine = engine_asked(engines)
    engine.say(reply_id, "Once ")
    for each in view, other:
        each.wait_for_text(reply_id, "Once ")
    late = View(conversations, qtbot)  # opened in the middle of the reply
    late.show(view.chat_id)
    engine.say(reply_id, "upon.")
    engine.finish(reply_id)
    for each in view, other, late:
        each.wait_for_text(reply_id, "Once upon.")
        assert each.wait_for_status(reply_id, Status.DONE).text == "Once upon."
    conversations.send(view.chat_id, "And then?")
    assert view.messages == other.messages
    assert len(view.messages) == 4


def test_an_open_reply_is_up_to_date_in_the_branch(
    conversations: Conversations, view: View, engines: FakeEngines
) -> None:
    reply_id = send(conversations, view)
    engine = engine_asked(engines)
    engine.think(reply_id, "Hm.")
    for word in ("one ", "two ", "three "):
        engine.say(reply_id, word)
    view.wait_for_text(reply_id, "one two three ")
    shown = conversations.branch(view.chat_id, limit=1)[0]
    assert (shown.text, shown.reasoning, shown.status) == ("one two three ", "Hm.", Status.WRITING)


def test_settings_reach_the_engine(
    conversations: Conversations, view: View, engines: FakeEngines, preferences: Preferences
) -> None:
    preferences.change(
        temperature=0.2,
        max_tokens=99,
        instructions="Be brief.",
        thinking="off",
        context_length=1024,
        threads=3,
    )
    conversations.set_in_front({0})
    send(conversations, view)
    engine = engine_asked(engines)
    sent = engine.wait_for(Ask)
    assert isinstance(sent, Ask)
    assert (sent.sampling.temperature, sent.sampling.top_k) == (0.2, Settings().top_k)
    assert (sent.max_tokens, sent.visible) == (99, False)
    assert sent.template_options == {"enable_thinking": False}
    assert sent.turns[0].text == "Be brief."
    load = [command for command in engine.commands if isinstance(command, Load)][-1]
    assert (load.path, load.context_length, load.threads) == (str(ONE.path), 1024, 3)


def test_write_again_adds_a_sibling(
    conversations: Conversations, view: View, engines: FakeEngines, store: Store
) -> None:
    engines.behaviour.answer = answering("First.")
    first_id = send(conversations, view)
    view.wait_for_status(first_id, Status.DONE)
    engines.behaviour.answer = answering("Second.")
    lists = view.lists
    conversations.write_again(first_id)
    second_id = max(view.messages)
    view.wait_for_status(second_id, Status.DONE)
    first, second = store.message(first_id), store.message(second_id)
    assert (first.text, second.text) == ("First.", "Second.")
    assert first.parent_id == second.parent_id
    assert first_id not in view.messages
    assert view.lists > lists  # the chat is the newest now


def test_continue_appends_to_the_reply(
    conversations: Conversations, view: View, engines: FakeEngines, store: Store
) -> None:
    reply_id = send(conversations, view)
    engine = engine_asked(engines)
    engine.say(reply_id, "Once ")
    view.wait_for_text(reply_id, "Once ")
    conversations.stop(view.chat_id)
    view.wait_for_status(reply_id, Status.STOPPED)
    conversations.continue_reply(reply_id)
    engine.wait_for(Ask, 2)
    engine.say(reply_id, "upon.")
    engine.finish(reply_id, Finish.END)
    assert view.wait_for_status(reply_id, Status.DONE).text == "Once upon."
    assert view.texts[reply_id] == store.message(reply_id).text == "Once upon."


def test_a_chat_in_which_a_reply_is_written_takes_no_second_question(
    conversations: Conversations, view: View, engines: FakeEngines, store: Store
) -> None:
    reply_id = send(conversations, view)
    before = store.branch(view.chat_id)
    for act in (
        lambda: conversations.send(view.chat_id, "And?"),
        lambda: conversations.write_again(reply_id),
        lambda: conversations.continue_reply(reply_id),
    ):
        with pytest.raises(UserError, match="still being written"):
            act()
    assert store.branch(view.chat_id) == before
    conversations.send(None, "Elsewhere")
    engine_asked(engines, 2)


# States ---------------------------------------------------------------------------


def test_states_of_a_chat_behind_another_window(
    conversations: Conversations, view: View, engines: FakeEngines
) -> None:
    reply_id = send(conversations, view)
    chat_id = view.chat_id
    engine = engine_asked(engines)
    engine.say(reply_id, "Hi")
    view.wait_for_text(reply_id, "Hi")
    engine.finish(reply_id)
    view.wait_for_status(reply_id, Status.DONE)
    assert view.states == [
        (chat_id, ChatState.WAITING),
        (chat_id, ChatState.WRITING),
        (chat_id, ChatState.NEW),
    ]
    conversations.set_in_front({chat_id})
    assert conversations.state(chat_id) is ChatState.IDLE
    assert view.states[-1] == (chat_id, ChatState.IDLE)


@pytest.mark.parametrize("in_front", [True, False])
def test_state_after_a_failure(
    conversations: Conversations, view: View, engines: FakeEngines, in_front: bool
) -> None:
    reply_id = send(conversations, view)
    conversations.set_in_front({view.chat_id} if in_front else set())
    engine_asked(engines).fail(reply_id, "Too long.")
    view.wait_for_status(reply_id, Status.FAILED)
    assert conversations.state(view.chat_id) is (ChatState.IDLE if in_front else ChatState.FAILED)


def test_state_after_the_end_in_front_and_after_a_stop(
    conversations: Conversations, view: View, engines: FakeEngines
) -> None:
    reply_id = send(conversations, view)
    conversations.set_in_front({view.chat_id})
    engine_asked(engines).finish(reply_id)
    view.wait_for_status(reply_id, Status.DONE)
    assert conversations.state(view.chat_id) is ChatState.IDLE
    conversations.set_in_front(set())
    reply_id = send(conversations, view)
    engine_asked(engines, 2)
    conversations.stop(view.chat_id)
    view.wait_for_status(reply_id, Status.STOPPED)
    assert conversations.state(view.chat_id) is ChatState.IDLE
    assert not conversations.writing_chats()


def test_waiting_for_another_model_is_a_state(
    conversations: Conversations, view: View, engines: FakeEngines, models: Models
) -> None:
    first = conversations.send(None, "One?")
    engine_asked(engines)
    models.choose(TWO)
    second = conversations.send(None, "Two?")
    view.wait_for(lambda: conversations.state(first) is ChatState.WAITING)  # nothing was said in it yet
    assert conversations.state(second) is ChatState.WAITING
    assert conversations.writing_chats() == {first, second}


def test_every_signal_comes_on_the_thread_of_the_windows(
    conversations: Conversations, view: View, engines: FakeEngines, full_disk: FullDisk
) -> None:
    reply_id = send(conversations, view)
    engine = engine_asked(engines)
    with full_disk():
        engine.say(reply_id, "Hi")
        view.wait_for(lambda: view.saving)
    view.wait_for(lambda: view.saving[-1] == "")
    engine.finish(reply_id)
    view.wait_for_status(reply_id, Status.DONE)
    assert view.threads == {QThread.currentThread()}


# Chats ------------------------------------------------------------------------------


def test_delete_while_writing_stops_the_reply_and_undo_brings_all_of_it_back(
    conversations: Conversations, view: View, engines: FakeEngines, store: Store
) -> None:
    reply_id = send(conversations, view)
    engine = engine_asked(engines)
    engine.say(reply_id, "Half")
    view.wait_for_text(reply_id, "Half")
    deleted = conversations.delete(view.chat_id)
    assert isinstance(deleted, Chat)
    assert deleted.title == "Hello"
    assert store.chats() == []
    view.wait_for_status(reply_id, Status.STOPPED)
    assert engine.wait_for(Forget) == Forget(view.chat_id)
    conversations.restore(view.chat_id)
    assert [chat.id for chat in store.chats()] == [view.chat_id]
    assert conversations.branch(view.chat_id, limit=10)[-1].text == "Half"


def test_rename(conversations: Conversations, view: View, engines: FakeEngines, store: Store) -> None:
    send(conversations, view)
    lists = view.lists
    conversations.rename(view.chat_id, "Fjords")
    assert store.chat(view.chat_id).title == "Fjords"
    assert view.lists == lists + 1


# The model --------------------------------------------------------------------------


def test_a_chosen_model_is_loaded_at_once(
    conversations: Conversations, view: View, engines: FakeEngines
) -> None:
    view.wait_for(lambda: conversations.model_state.phase is Phase.LOADED)
    assert conversations.model_state.path == str(ONE.path)
    assert conversations.model_state == view.model_states[-1]


def test_warm_loads_what_is_not_there_yet_and_only_that(
    conversations: Conversations, view: View, engines: FakeEngines
) -> None:
    view.wait_for(lambda: conversations.model_state.phase is Phase.LOADED)
    conversations.warm()
    conversations.unload()
    view.wait_for(lambda: conversations.model_state.phase is Phase.NONE)
    for _ in range(5):  # every key a person presses
        conversations.warm()
    view.wait_for(lambda: conversations.model_state.phase is Phase.LOADED)
    reply_id = send(conversations, view)
    engine_asked(engines).finish(reply_id)
    view.wait_for_status(reply_id, Status.DONE)
    loads = [command for command in engines.wait_for().commands if isinstance(command, Load)]
    assert len(loads) == 2


def test_a_model_whose_load_is_cancelled_is_not_there(
    conversations: Conversations, view: View, engines: FakeEngines, models: Models
) -> None:
    view.wait_for(lambda: conversations.model_state.phase is Phase.LOADED)
    engines.behaviour.loads = False
    models.choose(TWO)
    engines.wait_for().wait_for(Load, 2)
    conversations.cancel_load()
    view.wait_for(lambda: conversations.model_state.phase is Phase.NONE)
