"""What is asked is loaded, sent, shown and stored in the right order; Stop and choice come first."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Finish, Message, Role, Statistics, Status
from inglenook.core.store import Store
from inglenook.engine.protocol import Ask, CancelLoad, Load, Stop, Turn, Unload, Unloaded
from inglenook.jobs.generation import Generation, ModelState, Phase
from inglenook.jobs.replies import Request
from tests.jobs.conftest import MODEL, OTHER_MODEL, Window
from tests.jobs.fake_engine import FakeEngine, FakeEngines, answering

THIRD_MODEL = Load("/models/three.gguf")
AskFor = Callable[..., Message]


def loads(engine: FakeEngine) -> list[str]:
    return [command.path for command in engine.commands if isinstance(command, Load)]


def asked(engine: FakeEngine) -> list[int]:
    return [command.request_id for command in engine.commands if isinstance(command, Ask)]


# Stop -----------------------------------------------------------------------


def test_stop_while_reading_the_prompt(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.read(reply.id, 512, 9000)
    window.wait_for(lambda: any(update.reading == (512, 9000) for update in window.updates))
    generation.stop(reply.id)
    assert window.wait_for_end(reply).status is Status.STOPPED
    assert store.message(reply.id).finish is Finish.STOPPED


def test_stop_while_writing_keeps_what_is_there(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.say(reply.id, "Once ", "upon")
    window.wait_for_text(reply, "Once upon")
    generation.stop(reply.id)
    ended = window.wait_for_end(reply)
    assert (ended.status, ended.text) == (Status.STOPPED, "Once upon")
    assert store.message(reply.id) == ended


def test_stop_while_waiting_for_another_model(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    first = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    second = ask(load=OTHER_MODEL)
    window.wait_for(lambda: window.waits(second))
    generation.stop(second.id)
    assert window.wait_for_end(second).status is Status.STOPPED
    engine.say(first.id, "Still here")
    engine.finish(first.id)
    assert window.wait_for_end(first).status is Status.DONE
    assert asked(engine) == [first.id]


def test_stop_while_loading_leaves_the_load_alone(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.behaviour.loads = False
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Load)
    generation.stop(reply.id)
    assert window.wait_for_end(reply).status is Status.STOPPED
    engine.finish_load()
    window.wait_for_phase(Phase.LOADED)
    assert asked(engine) == []


def test_stop_twice_is_told_once(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    generation.stop(reply.id)
    generation.stop(reply.id)
    window.wait_for_end(reply)
    assert engine.commands.count(Stop(reply.id)) == 1


def test_stop_of_a_reply_that_has_ended_does_nothing(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store
) -> None:
    engines.behaviour.answer = answering("Hi")
    reply = ask()
    window.wait_for_end(reply)
    generation.stop(reply.id)
    window.wait_for_end(ask())
    assert store.message(reply.id).status is Status.DONE


# A reply --------------------------------------------------------------------


def test_reply_from_question_to_end(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store
) -> None:
    reply = ask("What is a fjord?")
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.read(reply.id, 10, 10)
    engine.think(reply.id, "Water, ", "rock.")
    engine.say(reply.id, "A long, ", "narrow inlet.")
    engine.finish(reply.id, Finish.LENGTH, Statistics(10, 2, 4, 0.5, 1.5))
    ended = window.wait_for_end(reply)
    assert ended.text == window.text(reply) == "A long, narrow inlet."
    assert ended.reasoning == "Water, rock."
    assert (ended.status, ended.finish) == (Status.DONE, Finish.LENGTH)
    assert ended.statistics == Statistics(10, 2, 4, 0.5, 1.5)
    assert store.message(reply.id) == ended
    assert sum(update.tokens for update in window.updates) == 4


def test_the_model_sees_instructions_and_the_branch_without_empty_replies(
    generation: Generation, window: Window, store: Store, engines: FakeEngines
) -> None:
    engines.behaviour.answer = answering("Two.")
    _, empty = store.ask(None, "One?", model="Fake")
    store.finish_reply(empty.id, Status.FAILED, error="It broke.")
    _, reply = store.ask(empty.chat_id, "And?", model="Fake")
    generation.ask(
        Request(reply, MODEL, instructions="Be brief.", template_options={"enable_thinking": False})
    )
    window.wait_for_end(reply)
    sent = engines.wait_for().wait_for(Ask)
    assert isinstance(sent, Ask)
    assert sent.turns == [Turn(Role.SYSTEM, "Be brief."), Turn(Role.USER, "One?"), Turn(Role.USER, "And?")]
    assert sent.template_options == {"enable_thinking": False}
    assert sent.chat_id == empty.chat_id


def test_a_reply_is_continued_where_it_was_cut(
    generation: Generation, window: Window, store: Store, engines: FakeEngines
) -> None:
    _, reply = store.ask(None, "Count.", model="Fake")
    store.finish_reply(reply.id, Status.STOPPED, text="One, two,", reasoning="Numbers.")
    engines.behaviour.answer = answering(" three", ".")
    reply = store.reopen_reply(reply.id)
    generation.ask(Request(reply, MODEL))
    assert window.wait_for_end(reply).text == "One, two, three."
    sent = engines.wait_for().wait_for(Ask)
    assert isinstance(sent, Ask)
    assert (sent.so_far, sent.reasoning_so_far) == ("One, two,", "Numbers.")
    assert sent.turns == [Turn(Role.USER, "Count.")]
    assert window.text(reply) == " three."


def test_a_reply_that_the_engine_refuses_says_why(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.fail(reply.id, "This conversation is too long. Start a new chat.")
    ended = window.wait_for_end(reply)
    assert (ended.status, ended.error) == (Status.FAILED, "This conversation is too long. Start a new chat.")
    assert store.message(reply.id) == ended


def test_two_chats_are_written_at_once(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store
) -> None:
    one, two = ask("One?"), ask("Two?")
    engine = engines.wait_for()
    engine.wait_for(Ask, 2)
    for n in range(20):
        engine.say(one.id, f"a{n} ")
        engine.say(two.id, f"b{n} ")
    engine.finish(two.id)
    assert window.wait_for_end(two).text == "".join(f"b{n} " for n in range(20))
    assert window.ended(one) is None
    engine.say(one.id, "end")
    engine.finish(one.id)
    assert window.wait_for_end(one).text == "".join(f"a{n} " for n in range(20)) + "end"
    assert loads(engine) == [MODEL.path]


# The window -----------------------------------------------------------------


def test_5000_tokens_at_once_are_few_signals(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store
) -> None:
    words = [f"word{n} " for n in range(5000)]
    engines.behaviour.answer = answering(*words)
    reply = ask()
    ended = window.wait_for_end(reply)
    assert window.text(reply) == ended.text == store.message(reply.id).text == "".join(words)
    assert window.batches < 500, window.batches  # 25 a second, however slow the disk is


def test_a_flood_of_load_progress_is_few_signals(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.behaviour.loads = False
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Load)
    for n in range(5000):
        engine.progress(n / 5000)
    window.wait_for(lambda: window.state.fraction == 4999 / 5000)
    assert len(window.states) < 100
    assert len(window.waits(reply)) < 100


def test_waiting_is_told_once_for_each_reason(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    writing = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    waiting = ask(load=OTHER_MODEL)
    text = ""
    for n in range(5):  # each is a look at what waits, and an update
        engine.say(writing.id, f"{n} ")
        text += f"{n} "
        window.wait_for_text(writing, text)
    assert window.waits(waiting) == ["Waiting for another reply to finish."]
    engines.behaviour.loads = False
    engine.finish(writing.id)
    window.wait_for(lambda: window.waits(waiting)[-1] == "Loading the model")
    engine.progress(0.25)
    window.wait_for(lambda: window.waits(waiting)[-1] == "Loading the model, 25%")
    engine.finish_load()
    engine.wait_for(Ask, 2)
    engine.finish(waiting.id)
    window.wait_for_end(waiting)
    assert window.waits(waiting) == [
        "Waiting for another reply to finish.",
        "Loading the model",
        "Loading the model, 25%",
        "Waiting for the model.",
    ]


def test_everything_is_heard_on_the_thread_of_the_window(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.behaviour.answer = answering("Hi")
    window.wait_for_end(ask())
    assert window.states
    assert window.threads == {QThread.currentThread()}


# Models ---------------------------------------------------------------------


def test_load_with_progress(generation: Generation, window: Window, engines: FakeEngines) -> None:
    engines.behaviour.loads = False
    generation.load(MODEL)
    engine = engines.wait_for()
    engine.wait_for(Load)
    engine.progress(0.5)
    window.wait_for(lambda: window.state == ModelState(Phase.LOADING, MODEL.path, 0.5))
    engine.finish_load()
    state = window.wait_for_phase(Phase.LOADED)
    assert state.loaded
    assert (state.path, state.fraction, state.loaded.name) == (MODEL.path, 1.0, "Fake")


def test_progress_of_no_load_is_not_shown(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.progress(0.5)
    engine.finish(reply.id)
    window.wait_for_end(reply)
    assert window.state.fraction == 1.0


def test_a_model_that_cannot_be_loaded_fails_what_waits_for_it_and_nothing_else(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.behaviour.loads = False
    bad, good = ask(), ask(load=OTHER_MODEL)
    engine = engines.wait_for()
    engine.wait_for(Load)
    engine.fail_load("one.gguf is damaged. Download it again.")
    ended = window.wait_for_end(bad)
    assert (ended.status, ended.error) == (Status.FAILED, "one.gguf is damaged. Download it again.")
    engine.wait_for(Load, 2)
    engine.finish_load()
    engine.wait_for(Ask)
    engine.finish(good.id)
    assert window.wait_for_end(good).status is Status.DONE
    failed = next(state for state in window.states if state.phase is Phase.FAILED)
    assert failed == ModelState(
        Phase.FAILED, MODEL.path, sentence="one.gguf is damaged. Download it again.", details="details"
    )


def test_a_request_for_another_model_waits_for_the_reply_and_then_loads(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    first = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    second = ask(load=OTHER_MODEL)
    window.wait_for(lambda: window.waits(second))
    assert loads(engine) == [MODEL.path]
    engine.finish(first.id)
    engine.wait_for(Ask, 2)
    assert loads(engine) == [MODEL.path, OTHER_MODEL.path]
    assert window.wait_for_end(first).status is Status.DONE


def test_changed_settings_load_the_model_again(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.behaviour.answer = answering("Hi")
    window.wait_for_end(ask())
    window.wait_for_end(ask(load=Load(MODEL.path, context_length=2048)))
    assert len(loads(engines.wait_for())) == 2


def test_the_newest_choice_cancels_the_load_before_it(
    generation: Generation, window: Window, engines: FakeEngines
) -> None:
    engines.behaviour.loads = False
    generation.load(MODEL)
    engine = engines.wait_for()
    engine.wait_for(Load)
    generation.load(OTHER_MODEL)
    generation.load(THIRD_MODEL)
    engine.wait_for(Load, 2)
    engine.finish_load()
    window.wait_for_phase(Phase.LOADED)
    assert loads(engine) == [MODEL.path, THIRD_MODEL.path]
    assert engine.commands.count(CancelLoad()) == 1


def test_a_choice_taken_back_is_loaded_after_all(
    generation: Generation, window: Window, engines: FakeEngines
) -> None:
    engines.behaviour.loads = False
    engines.behaviour.deaf = True
    generation.load(MODEL)
    engine = engines.wait_for()
    engine.wait_for(Load)
    generation.load(OTHER_MODEL)
    engine.wait_for(CancelLoad)
    generation.load(MODEL)
    generation.cancel_load()  # for the worker to have seen the load before; cancels the old one only
    generation.load(MODEL)
    engine.behaviour.deaf = False
    engine.send(CancelLoad())  # heard late
    engine.wait_for(Load, 2)
    engine.finish_load()
    window.wait_for_phase(Phase.LOADED, MODEL.path)


def test_a_load_that_a_reply_waits_for_is_not_cancelled_by_a_choice(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.behaviour.loads = False
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Load)
    generation.load(OTHER_MODEL)
    engine.finish_load()
    engine.wait_for(Ask)
    engine.finish(reply.id)
    assert window.wait_for_end(reply).status is Status.DONE
    engine.wait_for(Load, 2)
    assert CancelLoad() not in engine.commands
    assert loads(engine) == [MODEL.path, OTHER_MODEL.path]


def test_cancelled_load_stops_what_waits_for_it(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.behaviour.loads = False
    reply = ask()
    engines.wait_for().wait_for(Load)
    generation.cancel_load()
    assert window.wait_for_end(reply).status is Status.STOPPED
    window.wait_for_phase(Phase.NONE)
    assert asked(engines.wait_for()) == []


def test_unload_stops_every_reply_and_loads_nothing_again(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    writing = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.say(writing.id, "Half")
    waiting = ask(load=OTHER_MODEL)
    generation.unload()
    assert window.wait_for_end(writing).status is Status.STOPPED
    assert window.wait_for_end(waiting).status is Status.STOPPED
    window.wait_for_phase(Phase.NONE)
    assert loads(engine) == [MODEL.path]


def test_a_reply_that_the_engine_fails_because_of_the_unload_is_a_stopped_one(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.behaviour.deaf = True  # to Stop: it meets Unload first, as the real one may
    generation.unload()
    engine.wait_for(Unload)
    engine.fail(reply.id, "The model was unloaded before the reply was finished.")
    ended = window.wait_for_end(reply)
    assert (ended.status, ended.error) == (Status.STOPPED, "")


def test_a_question_after_unload_loads_the_model_again(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.behaviour.answer = answering("Hi")
    window.wait_for_end(ask())
    generation.unload()
    assert window.wait_for_end(ask()).status is Status.DONE
    assert loads(engines.wait_for()) == [MODEL.path, MODEL.path]


def test_a_question_that_comes_while_the_model_is_freed_waits_for_that(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    generation.load(MODEL)
    window.wait_for_phase(Phase.LOADED)
    engine = engines.wait_for()
    engine.behaviour.deaf = True
    generation.unload()
    engine.wait_for(Unload)
    reply, other = ask(), ask(load=OTHER_MODEL)
    generation.stop(other.id)
    window.wait_for_end(other)  # so the one before it was looked at
    assert asked(engine) == []
    engine.tell(Unloaded())
    engine.wait_for(Ask)
    engine.finish(reply.id)
    assert window.wait_for_end(reply).status is Status.DONE
    assert loads(engine) == [MODEL.path, MODEL.path]


# The end --------------------------------------------------------------------


def test_close_while_writing_keeps_the_words(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.say(reply.id, "Once ", "upon")
    window.wait_for_text(reply, "Once upon")
    generation.close()
    stored = store.message(reply.id)
    assert (stored.status, stored.text) == (Status.STOPPED, "Once upon")


def test_close_while_the_engine_is_deaf_keeps_the_words(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.say(reply.id, "Once ", "upon")
    window.wait_for_text(reply, "Once upon")
    engine.behaviour.deaf = True
    generation.close()
    stored = store.message(reply.id)
    assert (stored.status, stored.text) == (Status.STOPPED, "Once upon")
    assert not engine.alive


def test_close_while_loading(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store
) -> None:
    engines.behaviour.loads = False
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Load)
    generation.close()
    assert store.message(reply.id).status is Status.STOPPED
    assert not engine.alive


def test_close_while_another_reply_waits_for_its_model(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store
) -> None:
    ask()
    engines.wait_for().wait_for(Ask)
    waiting = ask(load=OTHER_MODEL)
    generation.close()
    assert store.message(waiting.id).status is Status.STOPPED


def test_close_before_start_and_twice(idle_generation: Generation, engines: FakeEngines) -> None:
    idle_generation.close()
    idle_generation.start()
    idle_generation.close()
    idle_generation.close()
    assert all(not engine.alive for engine in engines.made)


def test_what_is_asked_before_the_start_is_answered_after_it(
    idle_generation: Generation, window: Window, ask: AskFor, engines: FakeEngines
) -> None:
    engines.behaviour.answer = answering("Hi")
    reply = ask()
    idle_generation.start()
    assert window.wait_for_end(reply).text == "Hi"


# A fault of our own -----------------------------------------------------------


def test_a_fault_in_the_worker_is_reported_and_leaves_nobody_waiting(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store, qtbot: QtBot
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.say(reply.id, "Once")
    window.wait_for_text(reply, "Once")
    with qtbot.captureExceptions() as faults:
        engine.finish(reply.id, "never")  # type: ignore[arg-type]  # the database refuses it
        ended = window.wait_for_end(reply)
        assert (ended.status, ended.text) == (Status.FAILED, "Once")
        assert window.wait_for_end(ask("And now?")).status is Status.FAILED
    assert [kind for kind, _, _ in faults] == [sqlite3.IntegrityError]
    assert window.state.phase is Phase.FAILED
    generation.close()
    store.interrupt_leftovers()
    assert store.message(reply.id).status is Status.INTERRUPTED


def test_a_database_that_cannot_be_opened_leaves_nobody_waiting(
    qtbot: QtBot, tmp_path: Path, store: Store, engines: FakeEngines
) -> None:
    generation = Generation(tmp_path / "nowhere" / "inglenook.db", engines.make)
    window = Window(generation, qtbot)
    _, reply = store.ask(None, "Hello", model="Fake")
    generation.start()
    generation.ask(Request(reply, MODEL))
    ended = window.wait_for_end(reply)
    generation.close()
    assert ended.status is Status.FAILED
    assert ended.error == window.state.sentence != ""
