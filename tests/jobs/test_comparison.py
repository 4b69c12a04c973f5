"""Several models answer one question, one after the other, and nothing of it is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Status
from inglenook.core.errors import UserError
from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.engine.protocol import Ask
from inglenook.jobs.background import Background
from inglenook.jobs.comparison import Comparison, Turn
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.generation import Generation
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models.library import ModelFile
from tests.jobs.fake_engine import FakeEngines, answering


def model(name: str) -> ModelFile:
    return ModelFile(Path(f"/models/{name}.gguf"), name, "Q4_0", 1000, "llama", 10, built_in=False)


ONE, TWO, THREE = model("One"), model("Two"), model("Three")


@pytest.fixture
def conversations(tmp_path: Path, store: Store, generation: Generation) -> Iterator[Conversations]:
    preferences = Preferences(tmp_path / "settings.json", Settings())
    background = Background()
    models = Models(tmp_path / "models", preferences, background)
    models.choose(ONE)
    yield Conversations(store, generation, models, preferences)
    background.close()


@pytest.fixture
def comparison(conversations: Conversations) -> Comparison:
    comparison = Comparison(conversations)
    comparison.choose(0, ONE)
    comparison.choose(1, TWO)
    return comparison


def turns(comparison: Comparison) -> list[Turn]:
    return [side.turn for side in comparison.sides]


def wait(comparison: Comparison, qtbot: QtBot) -> None:
    """Until nobody answers and nobody waits."""
    over = {Turn.ANSWERED, Turn.NOT_ASKED}
    qtbot.waitUntil(lambda: set(turns(comparison)) <= over and not comparison.is_busy)


def test_models_answer_one_after_the_other_as_versions_of_one_reply(
    comparison: Comparison, conversations: Conversations, engines: FakeEngines, qtbot: QtBot
) -> None:
    engines.behaviour.answer = answering("An answer")
    comparison.add_side(THREE)
    comparison.ask("Which one?")
    assert turns(comparison) == [Turn.WRITING, Turn.WAITING, Turn.WAITING]
    wait(comparison, qtbot)
    replies = [comparison.reply(place) for place in range(3)]
    assert [reply.model for reply in replies if reply] == ["One", "Two", "Three"]
    assert comparison.chat_id is not None
    (newest,) = conversations.branch(comparison.chat_id, limit=1)
    assert newest.versions == tuple(reply.id for reply in replies if reply)
    assert comparison.question is not None
    assert comparison.question.text == "Which one?"
    assert comparison.kept == 2
    comparison.keep(0)
    assert comparison.kept == 0
    # The next question goes on from there, to all of them again.
    comparison.ask("And why?")
    wait(comparison, qtbot)
    asks = [each for made in engines.made for each in made.commands if isinstance(each, Ask)]
    assert len(asks) == 6
    assert [turn.text for turn in asks[5].turns][-3:] == ["Which one?", "An answer", "And why?"]


def test_stop_ends_the_one_that_writes_and_asks_nobody_else(
    comparison: Comparison, engines: FakeEngines, qtbot: QtBot
) -> None:
    comparison.ask("Which one?")
    engines.wait_for().wait_for(Ask)
    comparison.stop()
    wait(comparison, qtbot)
    assert turns(comparison) == [Turn.ANSWERED, Turn.NOT_ASKED]
    reply = comparison.reply(0)
    assert reply is not None
    assert reply.status is Status.STOPPED
    engines.behaviour.answer = answering("Late")
    engines.made[-1].behaviour.answer = answering("Late")
    comparison.answer(1)
    wait(comparison, qtbot)
    assert turns(comparison) == [Turn.ANSWERED, Turn.ANSWERED]


def test_a_model_that_fails_does_not_keep_the_others_from_answering(
    comparison: Comparison, engines: FakeEngines, qtbot: QtBot
) -> None:
    comparison.ask("Which one?")
    engine = engines.wait_for()
    ask = engine.wait_for(Ask)
    assert isinstance(ask, Ask)
    engines.behaviour.answer = answering("Mine")
    engine.fail(ask.request_id, "It ran out of memory.")
    wait(comparison, qtbot)
    first, second = comparison.reply(0), comparison.reply(1)
    assert first is not None and second is not None
    assert first.status is Status.FAILED
    assert second.text == "Mine"


def test_nothing_is_asked_twice_at_once(comparison: Comparison, engines: FakeEngines, qtbot: QtBot) -> None:
    comparison.ask("Which one?")
    engines.wait_for().wait_for(Ask)
    with pytest.raises(UserError, match="still being written"):
        comparison.ask("Another?")
    with pytest.raises(UserError, match="still being written"):
        comparison.keep(0)
    comparison.stop()
    wait(comparison, qtbot)


def test_the_last_answer_of_a_chat_is_compared_with_another(
    comparison: Comparison, conversations: Conversations, engines: FakeEngines, qtbot: QtBot
) -> None:
    engines.behaviour.answer = answering("An answer")
    chat_id = conversations.send(None, "Hello")
    qtbot.waitUntil(lambda: not conversations.is_writing(chat_id))
    comparison.show(chat_id)
    assert turns(comparison) == [Turn.ANSWERED, Turn.NOT_ASKED]
    comparison.answer(1)
    wait(comparison, qtbot)
    second = comparison.reply(1)
    assert second is not None
    assert second.model == "Two"
    # An answer that is deleted elsewhere is gone here as well.
    conversations.delete_message(second.id, alone=True)
    assert turns(comparison) == [Turn.ANSWERED, Turn.NOT_ASKED]
    assert comparison.kept == 0


def test_an_empty_chat_has_nothing_to_compare_yet(
    comparison: Comparison, conversations: Conversations, store: Store
) -> None:
    comparison.show(store.create_chat("Empty").id)
    assert comparison.question is None
    comparison.answer(1)
    comparison.keep(0)
    assert comparison.kept is None
    comparison.remove_side(0)
    assert len(comparison.sides) == 2


def test_a_question_that_was_deleted_meanwhile_is_not_asked_again(
    comparison: Comparison, conversations: Conversations, engines: FakeEngines, qtbot: QtBot
) -> None:
    comparison.ask("Which one?")
    assert comparison.chat_id is not None
    engine = engines.wait_for()
    ask = engine.wait_for(Ask)
    assert isinstance(ask, Ask)
    heard: list[str] = []
    comparison.failed.connect(heard.append)
    comparison.sides[0].reply_id = None
    comparison._ask_next()  # still busy: nothing
    engine.say(ask.request_id, "x")
    engine.finish(ask.request_id)
    qtbot.waitUntil(lambda: not comparison.is_busy)
    comparison._ask_next()
    assert turns(comparison)[1] is Turn.NOT_ASKED
    assert heard == []
