"""Titles by the model: only when it is idle, never in the way, never instead of a better one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Role, Status, TitleBy
from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.engine.protocol import Ask, Finished, Forget, Load, Stop
from inglenook.jobs import titles
from inglenook.jobs.asides import CHAT_ID, Aside, AsideEnded
from inglenook.jobs.background import Background
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.generation import Generation
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.jobs.titles import Titles, cleaned
from inglenook.models.library import ModelFile
from tests.jobs.fake_engine import FakeEngine, FakeEngines, answering

ONE = ModelFile(Path("/models/One.gguf"), "One", "Q4_K_M", 1000, "llama", 10, built_in=False)


@pytest.fixture
def preferences(tmp_path: Path, qtbot: QtBot) -> Preferences:
    return Preferences(tmp_path / "settings.json", Settings())


@pytest.fixture
def conversations(
    tmp_path: Path, store: Store, generation: Generation, preferences: Preferences
) -> Iterator[Conversations]:
    background = Background()
    models = Models(tmp_path / "models", preferences, background)
    made = Conversations(store, generation, models, preferences)
    models.choose(ONE)
    yield made
    background.close()


@pytest.fixture
def naming(
    conversations: Conversations,
    generation: Generation,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> Titles:
    monkeypatch.setattr(titles, "IDLE_MS", 0)
    return Titles(conversations, generation, preferences)


def asides(engine: FakeEngine) -> list[Ask]:
    return [each for each in engine.commands if isinstance(each, Ask) and each.chat_id == CHAT_ID]


Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()))


def replied(conversations: Conversations, engines: FakeEngines, wait: Wait, text: str = "Hello") -> int:
    """A chat whose first reply has ended; the engine answers only this."""
    engine = engines.wait_for()
    engine.behaviour.answer = lambda ask: answering("Roses ", "are red")(ask) if ask.request_id > 0 else []
    chat_id = conversations.send(None, text)
    wait(lambda: not conversations.writing_chats())
    return chat_id


def test_a_chat_is_named_after_its_first_reply(
    naming: Titles, conversations: Conversations, engines: FakeEngines, store: Store, wait: Wait
) -> None:
    chat_id = replied(conversations, engines, wait, "Write a poem about roses")
    engine = engines.wait_for()
    wait(lambda: asides(engine))
    ask = asides(engine)[0]
    assert ask.max_tokens == 24 and ask.sampling.temperature == 0.2 and not ask.visible
    assert ask.template_options == {"enable_thinking": False}
    assert [turn.role for turn in ask.turns] == [Role.USER]
    assert "Write a poem about roses" in ask.turns[0].text and "Roses are red" in ask.turns[0].text
    engine.say(ask.request_id, 'Title: "A poem', ' about roses"\n')
    engine.finish(ask.request_id)
    wait(lambda: store.chat(chat_id).title_by is TitleBy.MODEL)
    assert store.chat(chat_id).title == "A poem about roses"
    # Nothing of it is stored, and the engine keeps nothing of it.
    assert [message.text for message in store.branch(chat_id)] == [
        "Write a poem about roses",
        "Roses are red",
    ]
    wait(lambda: Forget(CHAT_ID) in engine.commands)
    # One title is enough.
    conversations.send(chat_id, "More")
    wait(lambda: not conversations.writing_chats())
    assert len(asides(engine)) == 1


def test_what_a_person_asks_goes_first_and_the_title_is_made_later(
    naming: Titles, conversations: Conversations, engines: FakeEngines, store: Store, wait: Wait
) -> None:
    chat_id = replied(conversations, engines, wait)
    engine = engines.wait_for()
    wait(lambda: asides(engine))
    first = asides(engine)[0]
    conversations.send(chat_id, "And then?")
    wait(lambda: len(asides(engine)) == 2)
    stops = [at for at, each in enumerate(engine.commands) if each == Stop(first.request_id)]
    asks = [at for at, each in enumerate(engine.commands) if isinstance(each, Ask) and each.request_id > 0]
    assert stops and stops[0] < asks[1]
    second = asides(engine)[1]
    engine.say(second.request_id, "A greeting")
    engine.finish(second.request_id)
    wait(lambda: store.chat(chat_id).title == "A greeting")


def test_no_model_is_loaded_for_it(
    generation: Generation, engines: FakeEngines, qtbot: QtBot, store: Store
) -> None:
    engine = engines.wait_for()
    with qtbot.waitSignal(generation.aside_ended) as ended:
        generation.ask_aside(Aside(1, [], 24))
    assert ended.args == [AsideEnded(1, dropped=True)]
    assert not any(isinstance(each, Load | Ask) for each in engine.commands)


def test_the_death_of_the_engine_costs_nothing_but_the_title(
    naming: Titles, conversations: Conversations, engines: FakeEngines, store: Store, wait: Wait
) -> None:
    chat_id = replied(conversations, engines, wait, "Hello there")
    engine = engines.wait_for()
    wait(lambda: asides(engine))
    engine.die()
    engines.wait_for(2)
    assert store.chat(chat_id).title == "Hello there"
    assert all(message.status is Status.DONE for message in store.branch(chat_id))


def test_a_title_by_a_person_is_never_changed(
    naming: Titles, conversations: Conversations, engines: FakeEngines, store: Store, wait: Wait
) -> None:
    chat_id = replied(conversations, engines, wait)
    engine = engines.wait_for()
    wait(lambda: asides(engine))
    conversations.rename(chat_id, "Mine")
    ask = asides(engine)[0]
    engine.say(ask.request_id, "The model's")
    engine.finish(ask.request_id)
    wait(lambda: Forget(CHAT_ID) in engine.commands)
    conversations.send(chat_id, "More")
    wait(lambda: not conversations.writing_chats())
    assert store.chat(chat_id).title == "Mine"
    assert len(asides(engine)) == 1


def test_where_it_is_switched_off_nothing_is_asked(
    naming: Titles,
    conversations: Conversations,
    preferences: Preferences,
    engines: FakeEngines,
    generation: Generation,
    qtbot: QtBot,
    wait: Wait,
) -> None:
    preferences.change(auto_titles=False)
    replied(conversations, engines, wait)
    with qtbot.waitSignal(generation.aside_ended):  # what was asked before would have been heard of
        generation.ask_aside(Aside(99, [], 24))
        conversations.send(None, "Next")
    assert [ask.request_id for ask in asides(engines.wait_for())] in ([], [-99])


def test_an_end_of_another_request_is_not_taken_for_a_reply(
    generation: Generation, engines: FakeEngines, store: Store, qtbot: QtBot, wait: Wait
) -> None:
    engine = engines.wait_for()
    generation.load(Load("/models/one.gguf"))
    engine.wait_for(Load)
    heard: list[AsideEnded] = []
    generation.aside_ended.connect(heard.append)
    engine.behaviour.answer = lambda ask: answering("A ", "title")(ask)

    def asked() -> bool:
        generation.ask_aside(Aside(len(heard) + 1, [], 24))
        qtbot.waitUntil(lambda: bool(heard))
        return heard.pop().text == "A title"

    wait(asked)
    assert not any(isinstance(each, Finished) for each in engine.commands)


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Roses in winter", "Roses in winter"),
        ('"Roses in winter."', "Roses in winter"),
        ("**Title:** Roses in winter", "Roses in winter"),
        ("Here is a title:\n\nRoses in winter\nIt is short.", "Roses in winter"),
        ("Title: \u201cRoses in winter\u201d", "Roses in winter"),
        ("Bez n\u00e1zvu: r\u016f\u017ee", "Bez n\u00e1zvu: r\u016f\u017ee"),
        ("\u51ac\u5929\u7684\u73ab\u7470\u3002", "\u51ac\u5929\u7684\u73ab\u7470"),
        ("a\u202eb <img src=x>", "ab <img src=x>"),
        ("", ""),
        ("\n \n", ""),
        ("...", ""),
        ("Title:", ""),
        ("x" * 61, ""),
        ("what about roses?", ""),
        ("Give this chat a title", ""),
        ("Answer with the title alone", ""),
    ],
)
def test_only_what_can_be_a_title_becomes_one(said: str, title: str) -> None:
    assert cleaned(said, "What about roses") == title


def test_what_is_sent_has_a_bound(store: Store) -> None:
    question, reply = store.ask(None, "\u73ab" * 100_000, model="One")
    store.finish_reply(reply.id, Status.DONE, text="\ud83d\ude00" * 100_000)
    request = titles._request(store.branch(question.chat_id))
    assert len(request.encode()) < 3_600
