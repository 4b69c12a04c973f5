"""Before a load: does it fit? After a while without work: the memory goes back."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from inglenook.core.chat import Status
from inglenook.engine.process import Memory
from inglenook.engine.protocol import Load, Loaded, Unload, UsingDevices
from inglenook.jobs.generation import Generation, Phase
from inglenook.jobs.memory import Refusal
from tests.jobs.conftest import MODEL, OTHER_MODEL, Ask, Window
from tests.jobs.fake_engine import FakeEngines, answering


class Plans:
    """Refuses what the test says, when the test says so."""

    def __init__(self) -> None:
        self.answer: Refusal | Exception | None = None
        self.go = threading.Event()
        self.go.set()
        self.checks: list[tuple[Load, int]] = []
        self.measured: list[tuple[Load, int]] = []
        self.failed_devices: list[str] = []

    def refusal(self, load: Load, *, held: int) -> Refusal | None:
        self.checks.append((load, held))
        assert self.go.wait(10)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer if self.answer and not (load.force and self.answer.can_force) else None

    def note_measured(self, load: Load, resident: int) -> None:
        self.measured.append((load, resident))

    def note_failed_devices(self, names: list[str]) -> None:
        self.failed_devices += names


TOO_BIG = Refusal("It needs 9.0 GB, but only 4.1 GB of memory is free.", "Weights: 8.00 GB")


@pytest.fixture
def plans(idle_generation: Generation) -> Iterator[Plans]:
    plans = Plans()
    idle_generation.check_loads(lambda: plans)  # type: ignore[arg-type,return-value]
    yield plans
    plans.go.set()


# Refused ------------------------------------------------------------------------------


def test_a_model_that_does_not_fit_is_refused_and_may_be_forced(
    plans: Plans, generation: Generation, window: Window, engines: FakeEngines
) -> None:
    plans.answer = TOO_BIG
    generation.load(MODEL)
    state = window.wait_for_phase(Phase.FAILED)
    assert (state.sentence, state.details, state.can_force) == (TOO_BIG.sentence, TOO_BIG.details, True)
    assert state.path == MODEL.path
    assert not any(isinstance(command, Load) for command in engines.wait_for().commands)
    generation.load(replace(MODEL, force=True))
    assert window.wait_for_phase(Phase.LOADED).path == MODEL.path
    assert [load.force for load, _ in plans.checks] == [False, True]  # its file may be a wrong one


def test_a_file_that_is_not_the_published_one_is_not_loaded_whoever_insists(
    plans: Plans, generation: Generation, window: Window, engines: FakeEngines
) -> None:
    plans.answer = Refusal("The file differs from the published one.", "", can_force=False)
    generation.load(replace(MODEL, force=True))
    state = window.wait_for_phase(Phase.FAILED)
    assert (state.sentence, state.can_force) == (plans.answer.sentence, False)
    assert not any(isinstance(command, Load) for command in engines.wait_for().commands)


def test_a_question_for_a_model_that_does_not_fit_says_why(
    plans: Plans, generation: Generation, window: Window, ask: Ask
) -> None:
    plans.answer = TOO_BIG
    reply = window.wait_for_end(ask())
    assert (reply.status, reply.error) == (Status.FAILED, TOO_BIG.sentence)


def test_a_forced_load_that_kills_the_engine_leaves_the_rest_alive(
    plans: Plans, generation: Generation, window: Window, engines: FakeEngines, ask: Ask
) -> None:
    engine = engines.wait_for()
    engine.behaviour.loads = False
    generation.load(replace(MODEL, force=True))
    engine.wait_for(Load)
    engine.die("It most likely ran out of memory.")
    state = window.wait_for_phase(Phase.FAILED)
    assert (state.sentence, state.can_force) == ("It most likely ran out of memory.", False)
    engines.behaviour.loads = True
    generation.load(OTHER_MODEL)
    assert window.wait_for_phase(Phase.LOADED).path == OTHER_MODEL.path


def test_what_the_engine_holds_counts_as_free(
    plans: Plans, generation: Generation, window: Window, engines: FakeEngines
) -> None:
    engines.wait_for().behaviour.memory = Memory(resident=500, private=300)
    generation.load(MODEL)
    window.wait_for_phase(Phase.LOADED)
    assert plans.checks == [(MODEL, 300)]


def test_a_model_that_was_refused_is_tried_again_when_asked_again(
    plans: Plans, generation: Generation, window: Window, ask: Ask, engines: FakeEngines
) -> None:
    plans.answer = TOO_BIG
    generation.load(MODEL)
    window.wait_for_phase(Phase.FAILED)
    plans.answer = None  # other programs were closed
    engines.wait_for().behaviour.answer = answering("Yes.")
    assert window.wait_for_end(ask()).text == "Yes."


def test_the_model_before_a_refused_one_gives_its_memory_back(
    plans: Plans, generation: Generation, window: Window, engines: FakeEngines
) -> None:
    generation.load(MODEL)
    window.wait_for_phase(Phase.LOADED)
    plans.answer = TOO_BIG
    generation.load(OTHER_MODEL)
    window.wait_for_phase(Phase.FAILED)
    engines.wait_for().wait_for(Unload)
    plans.answer = None
    generation.load(MODEL)
    assert window.wait_for_phase(Phase.LOADED).path == MODEL.path
    assert [state.phase for state in window.states[-3:]] == [Phase.FAILED, Phase.LOADING, Phase.LOADED]


# While it is looked into ----------------------------------------------------------------


def test_cancelling_while_the_file_is_looked_into(
    plans: Plans, generation: Generation, window: Window, engines: FakeEngines, ask: Ask
) -> None:
    plans.go.clear()
    reply = ask()
    window.wait_for_phase(Phase.LOADING)
    generation.cancel_load()
    window.wait_for_phase(Phase.NONE)
    assert window.wait_for_end(reply).status is Status.STOPPED
    plans.go.set()
    engines.wait_for().behaviour.answer = answering("Yes.")
    assert window.wait_for_end(ask()).text == "Yes."
    loads = [command for command in engines.wait_for().commands if isinstance(command, Load)]
    assert len(loads) == 1


def test_another_choice_while_the_file_is_looked_into(
    plans: Plans, generation: Generation, window: Window, engines: FakeEngines
) -> None:
    plans.go.clear()
    generation.load(MODEL)
    window.wait_for(lambda: plans.checks)
    generation.load(OTHER_MODEL)
    window.wait_for(lambda: len(plans.checks) == 2)
    plans.go.set()
    assert window.wait_for_phase(Phase.LOADED).path == OTHER_MODEL.path
    loads = [command for command in engines.wait_for().commands if isinstance(command, Load)]
    assert [load.path for load in loads] == [OTHER_MODEL.path]


def test_unloading_while_the_file_is_looked_into(
    plans: Plans, generation: Generation, window: Window, engines: FakeEngines
) -> None:
    plans.go.clear()
    generation.load(MODEL)
    window.wait_for(lambda: plans.checks)
    generation.unload()
    engines.wait_for().wait_for(Unload)
    window.wait_for_phase(Phase.NONE)
    plans.go.set()


def test_a_death_while_the_file_is_looked_into_is_not_the_file_s_fault(
    plans: Plans, generation: Generation, window: Window, engines: FakeEngines
) -> None:
    plans.go.clear()
    generation.load(MODEL)
    window.wait_for(lambda: plans.checks)
    engines.wait_for().die()
    engines.wait_for(2)
    plans.go.set()
    assert window.wait_for_phase(Phase.LOADED).path == MODEL.path
    assert Phase.FAILED not in [state.phase for state in window.states]


def test_closing_while_the_file_is_looked_into(plans: Plans, generation: Generation, window: Window) -> None:
    plans.go.clear()
    generation.load(MODEL)
    window.wait_for(lambda: plans.checks)
    generation.close()


def test_a_fault_in_the_plan_reaches_the_crash_window(
    plans: Plans, generation: Generation, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: told.append(kind))
    plans.answer = ZeroDivisionError()
    generation.load(MODEL)
    window.wait_for_phase(Phase.FAILED)
    assert told == [ZeroDivisionError]


# What it really takes ---------------------------------------------------------------------


def test_the_first_reply_of_a_load_measures_it(
    plans: Plans, generation: Generation, window: Window, engines: FakeEngines, ask: Ask
) -> None:
    engine = engines.wait_for()
    engine.behaviour.answer = answering("Yes.")
    engine.behaviour.memory = Memory(resident=500, private=300)
    window.wait_for_end(ask())
    window.wait_for_end(ask())
    assert plans.measured == [(MODEL, 500)]
    window.wait_for_end(ask(load=OTHER_MODEL))
    assert plans.measured == [(MODEL, 500), (OTHER_MODEL, 500)]


# Graphics cards ---------------------------------------------------------------------------


def test_a_card_that_a_load_died_of_is_remembered_and_named(
    plans: Plans, generation: Generation, window: Window, engines: FakeEngines
) -> None:
    engine = engines.wait_for()
    engine.behaviour.loads = False
    generation.load(MODEL)
    engine.wait_for(Load)
    engine.tell(UsingDevices(["Vulkan0"]))
    engine.die("The model stopped unexpectedly.")
    state = window.wait_for_phase(Phase.FAILED)
    assert "The graphics card Vulkan0 will not be used any more" in state.sentence
    assert plans.failed_devices == ["Vulkan0"]


def test_after_an_unload_the_process_that_holds_a_card_ends(
    plans: Plans, generation: Generation, window: Window, engines: FakeEngines
) -> None:
    engine = engines.wait_for()
    engine.behaviour.loads = False
    generation.load(MODEL)
    engine.wait_for(Load)
    engine.tell(UsingDevices(["Vulkan0"]))
    engine.tell(Loaded(MODEL.path, "Fake", "fake", 2048, 4096, 0.1, "own", gpu_layers=33))
    window.wait_for_phase(Phase.LOADED)
    generation.unload()
    window.wait_for_phase(Phase.NONE)
    engines.wait_for(2)
    assert not engine.alive
    assert plans.failed_devices == []


# Idle -------------------------------------------------------------------------------------


def test_a_model_that_is_not_used_is_unloaded_and_comes_back(
    generation: Generation, window: Window, engines: FakeEngines, ask: Ask
) -> None:
    generation.unload_when_idle(0.05)
    engine = engines.wait_for()
    engine.behaviour.answer = answering("Yes.")
    assert window.wait_for_end(ask()).text == "Yes."
    engine.wait_for(Unload)
    window.wait_for_phase(Phase.NONE)
    assert window.wait_for_end(ask()).text == "Yes."
    engine.wait_for(Load, 2)


def test_a_model_that_writes_is_not_idle(
    generation: Generation, window: Window, engines: FakeEngines, ask: Ask
) -> None:
    generation.unload_when_idle(0.01)
    reply = ask()
    engine = engines.wait_for()
    window.wait_for_phase(Phase.LOADED)
    for piece in ("one ", "two ", "three"):
        engine.say(reply.id, piece)
        window.wait_for(lambda piece=piece: window.text(reply).endswith(piece))
    assert not any(isinstance(command, Unload) for command in engine.commands)
    engine.finish(reply.id)
    assert window.wait_for_end(reply).text == "one two three"
    engine.wait_for(Unload)


def test_zero_means_never(generation: Generation, window: Window, engines: FakeEngines, ask: Ask) -> None:
    generation.unload_when_idle(0.01)
    generation.unload_when_idle(0)
    engine = engines.wait_for()
    engine.behaviour.answer = answering("Yes.")
    window.wait_for_end(ask())
    window.wait_for_end(ask())
    assert not any(isinstance(command, Unload) for command in engine.commands)


def test_a_shorter_limit_holds_at_once(generation: Generation, window: Window, engines: FakeEngines) -> None:
    generation.load(MODEL)
    window.wait_for_phase(Phase.LOADED)
    generation.unload_when_idle(0.01)
    engines.wait_for().wait_for(Unload)
    window.wait_for_phase(Phase.NONE)
