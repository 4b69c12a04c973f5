"""The engine dies, or hears nothing any more: words are kept, a sentence says why, and it goes on."""

from collections.abc import Callable

import pytest

from inglenook.core.chat import Message, Status
from inglenook.core.store import Store
from inglenook.engine.protocol import Ask, CancelLoad, Load, TemplateEnded, TemplateStarted, Unload
from inglenook.jobs.generation import Generation, Phase
from inglenook.jobs.inference import DEATHS_IN_A_ROW
from tests.jobs.conftest import MODEL, OTHER_MODEL, Window
from tests.jobs.fake_engine import Behaviour, FakeEngine, FakeEngines, answering

AskFor = Callable[..., Message]
MEMORY = "The model stopped unexpectedly. It most likely ran out of memory."


def loaded(engine: FakeEngine) -> tuple[str, bool]:
    """What this engine was first told to load, and whether with the file's own template."""
    load = engine.wait_for(Load)
    assert isinstance(load, Load)
    return load.path, load.own_template


# Death ----------------------------------------------------------------------


def test_death_in_the_reply_keeps_its_words_and_says_why(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.think(reply.id, "Hm.")
    engine.say(reply.id, "Once ", "upon")
    engine.die(MEMORY)
    ended = window.wait_for_end(reply)
    assert (ended.status, ended.error) == (Status.FAILED, MEMORY)
    assert (ended.text, ended.reasoning) == ("Once upon", "Hm.")
    assert store.message(reply.id) == ended


def test_death_in_the_prompt(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.read(reply.id, 5, 100)
    engine.die(MEMORY)
    ended = window.wait_for_end(reply)
    assert (ended.status, ended.error, ended.text) == (Status.FAILED, MEMORY, "")


def test_death_while_loading_fails_what_waits_for_that_model_and_the_rest_goes_on(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.behaviour.loads = False
    bad, good = ask(), ask(load=OTHER_MODEL)
    engines.wait_for().wait_for(Load)
    engines.behaviour = Behaviour(answer=answering("Hi"))
    engines.wait_for().die(MEMORY)
    assert window.wait_for_end(bad).error == MEMORY
    assert window.wait_for_end(good).text == "Hi"
    failed = next(state for state in window.states if state.phase is Phase.FAILED)
    assert (failed.path, failed.sentence, failed.details) == (MODEL.path, MEMORY, "details")
    assert loaded(engines.wait_for(2)) == (OTHER_MODEL.path, True)  # and not the file that killed it


def test_death_while_idle_loads_the_model_again(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    generation.load(MODEL)
    window.wait_for_phase(Phase.LOADED)
    engines.wait_for().die(MEMORY)
    engines.wait_for(2).wait_for(Load)
    window.wait_for(lambda: [state.phase for state in window.states[-3:]] == ["none", "loading", "loaded"])


def test_death_with_nothing_loaded_starts_the_engine_again(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.wait_for().die()
    engines.behaviour.answer = answering("Hi")
    engines.wait_for(2)
    assert window.wait_for_end(ask()).text == "Hi"
    assert len(engines.made) == 2


def test_death_in_one_reply_leaves_the_waiting_ones_waiting(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    writing = ask()
    engines.wait_for().wait_for(Ask)
    waiting = ask(load=OTHER_MODEL)
    window.wait_for(lambda: window.waits(waiting))
    engines.behaviour = Behaviour(answer=answering("Hi"))
    engines.wait_for().die()
    assert window.wait_for_end(writing).status is Status.FAILED
    assert window.wait_for_end(waiting).text == "Hi"


def test_death_after_a_stop_is_a_stop(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.behaviour.deaf = True
    generation.stop(reply.id)
    engine.die(MEMORY)
    ended = window.wait_for_end(reply)
    assert (ended.status, ended.error) == (Status.STOPPED, "")


def test_a_question_that_comes_between_death_and_its_news_is_answered(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    generation.load(MODEL)
    window.wait_for_phase(Phase.LOADED)
    engine = engines.wait_for()
    engines.behaviour = Behaviour(answer=answering("Hi"))
    with engine.news_held_back():
        engine.die()
        reply = ask()
    assert window.wait_for_end(reply).text == "Hi"


def test_three_deaths_in_a_row_end_the_restarts_and_the_next_question_tries_again(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.behaviour.dies_at = Ask
    for number in range(1, DEATHS_IN_A_ROW + 1):
        engines.wait_for(number)
        assert window.wait_for_end(ask()).status is Status.FAILED
    state = window.wait_for_phase(Phase.FAILED)
    assert "several times in a row" in state.sentence
    assert state.path == MODEL.path
    assert len(engines.made) == DEATHS_IN_A_ROW
    engines.behaviour = Behaviour(answer=answering("Hi"))
    assert window.wait_for_end(ask()).text == "Hi"
    assert len(engines.made) == DEATHS_IN_A_ROW + 1


def test_an_engine_that_dies_without_work_is_not_started_for_ever(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    for number in range(1, DEATHS_IN_A_ROW + 1):
        engines.wait_for(number).die("The engine could not start.")
    state = window.wait_for_phase(Phase.FAILED)
    assert (state.path, state.sentence) == ("", "The engine could not start.")
    assert len(engines.made) == DEATHS_IN_A_ROW
    engines.behaviour = Behaviour(answer=answering("Hi"))
    assert window.wait_for_end(ask()).text == "Hi"


def test_a_finished_reply_forgives_the_deaths_before_it(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    for number in range(1, 2 * DEATHS_IN_A_ROW):
        engine = engines.wait_for(number)
        done = ask()
        engine.wait_for(Ask)
        engine.finish(done.id)
        assert window.wait_for_end(done).status is Status.DONE
        engine.die()
        engines.wait_for(number + 1).wait_for(Load)


def test_a_choice_forgives_the_deaths_before_it(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.behaviour.dies_at = Ask
    for number in range(1, DEATHS_IN_A_ROW + 1):
        engines.wait_for(number)
        window.wait_for_end(ask())
    window.wait_for_phase(Phase.FAILED)
    generation.load(MODEL)
    window.wait_for_phase(Phase.LOADED)
    window.wait_for_end(ask())
    engines.wait_for(DEATHS_IN_A_ROW + 2).wait_for(Load)  # restarted, as after a first death


def test_an_engine_that_does_not_start_fails_every_question_with_a_sentence(
    idle_generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.behaviour = Behaviour(starts=False)
    one, two = ask(), ask(load=OTHER_MODEL)
    idle_generation.start()
    for reply in one, two:
        ended = window.wait_for_end(reply)
        assert ended.status is Status.FAILED
        assert ended.error.startswith("The engine could not be started.")
    engines.behaviour = Behaviour(answer=answering("Hi"))
    assert window.wait_for_end(ask()).text == "Hi"


# The model's own chat template -------------------------------------------------


def test_a_template_that_takes_too_long_at_loading_is_replaced_and_the_question_answered(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.behaviour.loads = False
    reply = ask()
    engine = engines.wait_for()
    assert loaded(engine) == (MODEL.path, True)
    engines.behaviour = Behaviour(answer=answering("Hi"))
    engine.tell(TemplateStarted())
    engine.die("The template took too long.")
    assert window.wait_for_end(reply).text == "Hi"
    assert loaded(engines.wait_for(2)) == (MODEL.path, False)
    assert Phase.FAILED not in [state.phase for state in window.states]


def test_a_template_that_takes_too_long_at_a_question_is_replaced_and_the_question_answered(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    writing = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.say(writing.id, "Once")
    held_up = ask()
    engine.wait_for(Ask, 2)
    engines.behaviour = Behaviour(answer=answering("Hi"))
    engine.tell(TemplateStarted())
    engine.tell(TemplateEnded())
    engine.tell(TemplateStarted())
    engine.die("The template took too long.")
    ended = window.wait_for_end(writing)
    assert (ended.status, ended.text) == (Status.FAILED, "Once")
    assert window.wait_for_end(held_up).text == "Hi"
    assert loaded(engines.wait_for(2)) == (MODEL.path, False)


def test_a_template_that_ended_is_not_blamed(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.tell(TemplateStarted())
    engine.tell(TemplateEnded())
    engine.die()
    assert window.wait_for_end(reply).status is Status.FAILED
    assert loaded(engines.wait_for(2)) == (MODEL.path, True)


# A deaf engine ----------------------------------------------------------------


def test_a_deaf_engine_is_killed_at_stop_and_the_others_are_told(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    stopped, other = ask(), ask()
    engine = engines.wait_for()
    engine.wait_for(Ask, 2)
    engine.say(stopped.id, "One")
    engine.say(other.id, "Two")
    window.wait_for_text(other, "Two")
    engines.behaviour = Behaviour(answer=answering("Hi"))
    engine.behaviour.deaf = True
    generation.stop(stopped.id)
    ended = window.wait_for_end(stopped)
    assert (ended.status, ended.text) == (Status.STOPPED, "One")
    ended = window.wait_for_end(other)
    assert (ended.status, ended.text) == (Status.FAILED, "Two")
    assert "did not answer" in ended.error
    assert window.wait_for_end(ask()).text == "Hi"
    assert not engine.alive


def test_a_question_that_comes_between_the_kill_and_its_news_is_answered(
    generation: Generation,
    window: Window,
    ask: AskFor,
    engines: FakeEngines,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("inglenook.jobs.inference.STOP_SECONDS", 0.1)
    stopped = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engines.behaviour = Behaviour(answer=answering("Hi"))
    engine.behaviour.deaf = True
    with engine.death_unnoticed():
        generation.stop(stopped.id)
        assert window.wait_for_end(stopped).status is Status.STOPPED
        reply, other = ask(), ask(load=OTHER_MODEL)
        generation.stop(other.id)
        window.wait_for_end(other)  # so the one before it was looked at
    assert window.wait_for_end(reply).text == "Hi"


@pytest.mark.parametrize("give_up", [Generation.cancel_load, Generation.unload])
def test_an_engine_that_hangs_in_a_load_is_killed_when_it_is_given_up(
    generation: Generation,
    window: Window,
    ask: AskFor,
    engines: FakeEngines,
    monkeypatch: pytest.MonkeyPatch,
    give_up: Callable[[Generation], None],
) -> None:
    monkeypatch.setattr("inglenook.jobs.inference.FREE_SECONDS", 0.1)
    engines.behaviour.loads, engines.behaviour.deaf = False, True
    generation.load(MODEL)
    engine = engines.wait_for()
    engine.wait_for(Load)
    engines.behaviour = Behaviour(answer=answering("Hi"))
    give_up(generation)
    engine.wait_for(CancelLoad)
    window.wait_for_phase(Phase.NONE)
    engines.wait_for(2)
    assert window.wait_for_end(ask()).text == "Hi"
    assert [state.phase for state in window.states].count(Phase.FAILED) == 0


def test_an_engine_that_does_not_let_go_of_its_model_is_killed(
    generation: Generation, window: Window, engines: FakeEngines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inglenook.jobs.inference.FREE_SECONDS", 0.1)
    generation.load(MODEL)
    window.wait_for_phase(Phase.LOADED)
    engine = engines.wait_for()
    engine.behaviour.deaf = True
    generation.unload()
    engine.wait_for(Unload)
    window.wait_for_phase(Phase.NONE)
    assert engines.wait_for(2).commands == []


def test_killed_deaf_engines_are_not_counted_as_deaths(
    generation: Generation,
    window: Window,
    ask: AskFor,
    engines: FakeEngines,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("inglenook.jobs.inference.STOP_SECONDS", 0.1)
    engines.behaviour.deaf = True
    for number in range(1, DEATHS_IN_A_ROW + 2):
        reply = ask()
        engines.wait_for(number).wait_for(Ask)
        generation.stop(reply.id)
        assert window.wait_for_end(reply).status is Status.STOPPED
    engines.wait_for(DEATHS_IN_A_ROW + 2)
    assert Phase.FAILED not in [state.phase for state in window.states]
