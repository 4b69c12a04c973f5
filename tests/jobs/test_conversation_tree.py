"""The tree of a chat as windows change it: nothing while a reply is written, everything comes back."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Message, Role, Status
from inglenook.core.errors import SaveError, UserError
from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.engine.protocol import Ask, Forget, Load
from inglenook.jobs.background import Background
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.generation import Generation
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models.library import ModelFile
from tests.jobs.fake_engine import FakeEngine, FakeEngines


def model_file(name: str) -> ModelFile:
    return ModelFile(Path(f"/models/{name}.gguf"), name, "Q4_K_M", 1000, "llama", 10, built_in=False)


OTHER = model_file("Other")


@pytest.fixture
def conversations(tmp_path: Path, store: Store, generation: Generation) -> Iterator[Conversations]:
    preferences = Preferences(tmp_path / "settings.json", Settings())
    background = Background()
    models = Models(tmp_path / "models", preferences, background)
    models.choose(model_file("One"))
    yield Conversations(store, generation, models, preferences)
    background.close()


class Asker:
    """Asks and has it answered, over the fake engine."""

    def __init__(self, conversations: Conversations, engines: FakeEngines, qtbot: QtBot) -> None:
        self.conversations, self.engines, self.qtbot = conversations, engines, qtbot
        self.asked = 0

    def engine(self) -> FakeEngine:
        self.asked += 1
        engine = self.engines.wait_for()
        engine.wait_for(Ask, self.asked)
        return engine

    def answer(self, chat_id: int, words: str) -> int:
        """The reply that is waited for says this; answers its id."""
        reply_id = self.branch(chat_id)[-1].id
        engine = self.engine()
        engine.say(reply_id, words)
        engine.finish(reply_id)
        self.qtbot.waitUntil(lambda: not self.conversations.is_writing(chat_id))
        return reply_id

    def turn(self, chat_id: int | None, question: str, answer: str) -> int:
        chat_id = self.conversations.send(chat_id, question)
        self.answer(chat_id, answer)
        return chat_id

    def branch(self, chat_id: int) -> list[Message]:
        return self.conversations.branch(chat_id, limit=100)

    def said(self, chat_id: int) -> list[str]:
        return [message.text for message in self.branch(chat_id)]


@pytest.fixture
def asker(conversations: Conversations, engines: FakeEngines, qtbot: QtBot) -> Asker:
    return Asker(conversations, engines, qtbot)


def test_the_engine_keeps_no_tokens_of_a_deleted_message(
    asker: Asker, conversations: Conversations, engines: FakeEngines
) -> None:
    chat_id = asker.turn(None, "One", "First")
    conversations.delete_message(asker.branch(chat_id)[1].id, alone=True)
    assert engines.wait_for().wait_for(Forget) == Forget(chat_id)


# Refused, with nothing changed -----------------------------------------------------------


def test_the_tree_does_not_change_under_a_reply_that_is_written(
    asker: Asker,
    conversations: Conversations,
    store: Store,
) -> None:
    chat_id = asker.turn(None, "One", "First")
    question, answer = asker.branch(chat_id)
    deletion = conversations.delete_message(answer.id, alone=True)
    conversations.restore(deletion)
    conversations.send(chat_id, "Two")
    before = store.all_messages(chat_id)
    for refused in (
        lambda: conversations.write_again(answer.id),
        lambda: conversations.edit_question(question.id, "Other"),
        lambda: conversations.edit_reply(answer.id, "Other"),
        lambda: conversations.show_version(answer.id),
        lambda: conversations.fork(answer.id),
        lambda: conversations.delete_message(answer.id, alone=True),
        lambda: conversations.delete_message(question.id, alone=False),
        lambda: conversations.restore(deletion),
    ):
        with pytest.raises(UserError, match="still being written"):
            refused()
    assert store.all_messages(chat_id) == before
    assert len(store.chats()) == 1
    asker.answer(chat_id, "Second")


def test_a_full_disk_leaves_the_tree_as_it_was(
    asker: Asker,
    conversations: Conversations,
    store: Store,
    full_disk: Callable[[], AbstractContextManager[None]],
) -> None:
    chat_id = asker.turn(None, "One", "First")
    question, answer = asker.branch(chat_id)
    before = store.all_messages(chat_id)
    changed: list[int] = []
    conversations.branch_changed.connect(changed.append)
    with full_disk():
        for refused in (
            lambda: conversations.write_again(answer.id),
            lambda: conversations.edit_question(question.id, "Other"),
            lambda: conversations.edit_reply(answer.id, "Other " * 10_000),
            lambda: conversations.delete_message(answer.id, alone=True),
        ):
            with pytest.raises(SaveError):
                refused()
    assert store.all_messages(chat_id) == before
    assert changed == []
    assert not conversations.is_writing(chat_id)


def test_editing_needs_a_model(
    store: Store,
    generation: Generation,
    asker: Asker,
    conversations: Conversations,
) -> None:
    chat_id = asker.turn(None, "One", "First")
    conversations._models.current = None
    with pytest.raises(UserError, match="Choose a model"):
        conversations.edit_question(asker.branch(chat_id)[0].id, "Two")
    assert asker.said(chat_id) == ["One", "First"]


# What happens ------------------------------------------------------------------------------


def test_an_edited_question_is_asked_beside_the_old_one(
    asker: Asker,
    conversations: Conversations,
    engines: FakeEngines,
) -> None:
    chat_id = asker.turn(None, "One", "First")
    asker.turn(chat_id, "Two", "Second")
    old = asker.branch(chat_id)[2]
    changed: list[int] = []
    conversations.branch_changed.connect(changed.append)
    conversations.edit_question(old.id, "Three")
    assert changed == [chat_id]
    asker.answer(chat_id, "Third")
    ask = engines.wait_for().wait_for(Ask, 3)
    assert isinstance(ask, Ask)
    assert [turn.text for turn in ask.turns][-3:] == ["One", "First", "Three"]
    assert asker.said(chat_id) == ["One", "First", "Three", "Third"]
    new = asker.branch(chat_id)[2]
    assert new.versions == (old.id, new.id)
    conversations.show_version(old.id)
    assert asker.said(chat_id) == ["One", "First", "Two", "Second"]


def test_any_reply_is_written_again_by_any_model_and_the_chosen_one_stays_chosen(
    asker: Asker,
    conversations: Conversations,
    engines: FakeEngines,
) -> None:
    chat_id = asker.turn(None, "One", "First")
    asker.turn(chat_id, "Two", "Second")
    first = asker.branch(chat_id)[1]
    chosen = conversations._models.current
    conversations.write_again(first.id, OTHER)
    asker.answer(chat_id, "By another")
    newest = asker.branch(chat_id)[-1]
    assert newest.model == "Other"
    assert newest.versions == (first.id, newest.id)
    assert asker.said(chat_id) == ["One", "By another"]
    assert conversations._models.current == chosen
    loads = [command for command in engines.wait_for().commands if isinstance(command, Load)]
    assert Path(loads[-1].path) == OTHER.path
    # The next one is the chosen model's again.
    asker.turn(chat_id, "Three", "Third")
    assert chosen is not None
    loads = [command for command in engines.wait_for().commands if isinstance(command, Load)]
    assert Path(loads[-1].path) == chosen.path


def test_an_open_reply_knows_its_other_versions(
    asker: Asker,
    conversations: Conversations,
) -> None:
    chat_id = asker.turn(None, "One", "First")
    first = asker.branch(chat_id)[1]
    conversations.write_again(first.id)
    newest = asker.branch(chat_id)[-1]
    assert newest.status is Status.WRITING
    assert newest.versions == (first.id, newest.id)
    asker.answer(chat_id, "Second")


def test_an_edited_reply_is_what_the_model_sees_next(
    asker: Asker,
    conversations: Conversations,
    engines: FakeEngines,
) -> None:
    chat_id = asker.turn(None, "One", "First")
    conversations.edit_reply(asker.branch(chat_id)[1].id, "Better")
    assert asker.branch(chat_id)[1].edited is not None
    asker.turn(chat_id, "Two", "Second")
    ask = engines.wait_for().wait_for(Ask, 2)
    assert isinstance(ask, Ask)
    assert [turn.text for turn in ask.turns][-3:] == ["One", "Better", "Two"]


def test_a_deleted_branch_goes_from_sight_and_comes_back(
    asker: Asker,
    conversations: Conversations,
) -> None:
    chat_id = asker.turn(None, "One", "First")
    asker.turn(chat_id, "Two", "Second")
    whole = asker.said(chat_id)
    changed: list[int] = []
    conversations.branch_changed.connect(changed.append)
    for number in range(4):
        for alone in (True, False):
            deletion = conversations.delete_message(asker.branch(chat_id)[number].id, alone=alone)
            gone = 1 if alone else 4 - number
            assert deletion.count == gone
            assert len(asker.branch(chat_id)) == 4 - gone
            conversations.restore(deletion)
            assert asker.said(chat_id) == whole
    assert changed == [chat_id] * 16


def test_a_fork_goes_on_by_itself(asker: Asker, conversations: Conversations) -> None:
    chat_id = asker.turn(None, "One", "First")
    asker.turn(chat_id, "Two", "Second")
    fork_id = conversations.fork(asker.branch(chat_id)[1].id)
    assert asker.said(fork_id) == ["One", "First"]
    asker.turn(fork_id, "Other", "Way")
    assert asker.said(fork_id) == ["One", "First", "Other", "Way"]
    assert asker.said(chat_id) == ["One", "First", "Two", "Second"]
    assert asker.branch(fork_id)[0].role is Role.USER
