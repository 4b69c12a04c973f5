"""Plans before a load: what is refused, what is asked once, what is corrected."""

import hashlib
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from inglenook.core.errors import ModelError
from inglenook.engine.hardware import Device
from inglenook.engine.probe import Probe, ProbeError, Sizes
from inglenook.engine.protocol import Load
from inglenook.jobs.memory import MemoryPlans
from inglenook.models import library, verify
from inglenook.models.facts import ModelFacts
from inglenook.models.fit import GB, MB, Card, Verdict

TOTAL = 8 * GB


class Computer:
    """Memory and a llama.cpp that say what the test says."""

    def __init__(self, free: int) -> None:
        self.free = free
        self.asked: list[str] = []
        self.error: ModelError | None = None
        self.found = Probe(
            weights=92 * MB,
            layers=31,
            trained_context=8192,
            sizes=(Sizes(512, 12 * MB, 8 * MB), Sizes(8192, 180 * MB, 12 * MB)),
            devices=(),
            built_for=frozenset(),
        )

    def ask(self, path: Path, kv_type: str) -> Probe:
        self.asked.append(kv_type)
        if self.error:
            raise self.error
        return self.found

    def memory(self) -> tuple[int, int]:
        return self.free, TOTAL


@pytest.fixture
def computer() -> Computer:
    return Computer(free=6 * GB)


@pytest.fixture
def facts(tmp_path: Path) -> ModelFacts:
    return ModelFacts(tmp_path / "models.json")


@pytest.fixture
def plans(facts: ModelFacts, computer: Computer) -> MemoryPlans:
    return MemoryPlans(facts, ask=computer.ask, free=computer.memory)


@pytest.fixture
def starter() -> Load:
    path = library.starter_path()
    assert path, "the dependency group `starter` is not installed"
    return Load(str(path))


# Refused, or not ---------------------------------------------------------------------


def test_a_model_that_is_too_big_is_refused_with_numbers(
    plans: MemoryPlans, computer: Computer, starter: Load
) -> None:
    computer.free = 250 * MB
    refusal = plans.refusal(starter)
    assert refusal is not None
    assert "needs 0.3 GB, but only 0.2 GB of memory is free" in refusal.sentence
    assert "Context of 8,192 tokens: 0.18 GB" in refusal.details


def test_what_the_engine_gives_back_counts_as_free(
    plans: MemoryPlans, computer: Computer, starter: Load
) -> None:
    computer.free = 250 * MB
    assert plans.refusal(starter, held=2 * GB) is None


def test_a_small_model_is_loaded_without_a_look_into_it(
    plans: MemoryPlans, computer: Computer, starter: Load
) -> None:
    assert plans.refusal(starter) is None
    assert computer.asked == []


def test_a_file_that_ends_the_process_that_looks_at_it_is_refused(
    plans: MemoryPlans, computer: Computer, starter: Load
) -> None:
    computer.free = 600 * MB
    computer.error = ProbeError("It could not be examined.", "exit status -6")
    refusal = plans.refusal(starter)
    assert refusal is not None
    assert refusal.sentence == "It could not be examined."


def test_what_is_wrong_with_a_file_is_left_to_the_engine(
    plans: MemoryPlans, computer: Computer, starter: Load, tmp_path: Path
) -> None:
    computer.free = 600 * MB
    computer.error = ModelError("unknown architecture")
    assert plans.refusal(starter) is None
    garbage = tmp_path / "garbage.gguf"
    garbage.write_bytes(b"garbage")
    assert plans.refusal(Load(str(garbage))) is None
    assert plans.refusal(Load(str(tmp_path / "gone.gguf"))) is None


def test_a_plan_for_a_file_that_is_gone_is_an_error(plans: MemoryPlans, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="not there any more"):
        plans.plan(Load(str(tmp_path / "gone.gguf")))


def test_a_plan_for_a_context_that_cannot_be_had_is_an_error(
    plans: MemoryPlans, computer: Computer, starter: Load
) -> None:
    computer.found = replace(computer.found, sizes=())
    with pytest.raises(ModelError, match="cannot keep its context as q4_0"):
        plans.plan(replace(starter, kv_type="q4_0"))


def test_a_processor_that_is_too_old_is_an_error(
    plans: MemoryPlans, computer: Computer, starter: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inglenook.engine.hardware.instructions", lambda: frozenset())
    computer.found = replace(computer.found, built_for=frozenset({"avx2"}))
    with pytest.raises(ModelError, match="lacks AVX2"):
        plans.plan(starter)


# Exact numbers -----------------------------------------------------------------------


def test_llama_cpp_is_asked_once_for_a_file_and_a_kv_type(
    plans: MemoryPlans, facts: ModelFacts, computer: Computer, starter: Load
) -> None:
    plan = plans.plan(starter)
    assert (plan.need.kv, plan.need.compute) == (180 * MB, 12 * MB)
    assert plan.verdict is Verdict.FITS
    plans.plan(replace(starter, context_length=512))
    plans.plan(replace(starter, kv_type="q8_0"))
    MemoryPlans(facts, ask=computer.ask, free=computer.memory).plan(starter)
    assert computer.asked == ["f16", "q8_0"]


def test_what_was_measured_corrects_the_next_plan(plans: MemoryPlans, starter: Load) -> None:
    before = plans.plan(starter)
    plans.note_measured(starter, before.need.peak + 30 * MB)
    after = plans.plan(starter)
    assert after.need.peak == before.need.peak + 30 * MB
    assert plans.plan(replace(starter, context_length=512)).need.overhead == after.need.overhead


def test_a_measurement_under_pressure_is_not_believed(plans: MemoryPlans, starter: Load) -> None:
    plans.plan(starter)
    plans.note_measured(starter, 10 * MB)  # the system had taken most of it away
    assert plans.plan(starter).need.overhead == 16 * MB
    plans.note_measured(starter, 100 * GB)
    assert plans.plan(starter).need.overhead == 2 * GB


def test_a_measurement_of_a_file_that_is_gone_is_dropped(plans: MemoryPlans, tmp_path: Path) -> None:
    plans.note_measured(Load(str(tmp_path / "gone.gguf")), 5 * GB)


# Graphics cards ------------------------------------------------------------------------


def test_what_a_graphics_card_holds_is_not_needed_here(
    plans: MemoryPlans, computer: Computer, starter: Load
) -> None:
    card = Device("CUDA0", "A card", 4 * GB, 8 * GB)
    computer.found = replace(computer.found, devices=(card,))
    whole = plans.plan(starter)
    assert whole.need.weights == whole.need.kv == 0
    assert whole.need.device > 280 * MB
    assert plans.plan(replace(starter, gpu_layers=0)).need.device == 0
    assert plans.plan(replace(starter, avoid_devices=("CUDA0",))).need.device == 0
    shared = replace(card, shares_memory=True)
    computer.found = replace(computer.found, devices=(shared,))
    assert plans.plan(starter).need.device == 0
    assert len(computer.asked) == 4  # the room on a card is another one each time


def test_a_card_that_failed_is_remembered(plans: MemoryPlans, facts: ModelFacts) -> None:
    plans.note_failed_devices(["CUDA0"])
    plans.note_failed_devices(["CUDA1"])
    assert facts.failed_devices() == ("CUDA0", "CUDA1")


# For lists and for the window -----------------------------------------------------------


def test_a_quick_plan_asks_nobody_and_agrees(plans: MemoryPlans, computer: Computer, starter: Load) -> None:
    quick = plans.quick(starter)
    assert computer.asked == []
    assert quick.need.total == pytest.approx(plans.plan(starter).need.total, rel=0.1)
    assert plans.quick(starter) == plans.plan(starter)  # what was asked is remembered


def test_a_plan_tells_the_graphics_cards_also_when_nothing_is_put_on_them(
    plans: MemoryPlans, computer: Computer, starter: Load
) -> None:
    assert plans.plan(starter).cards == ()
    computer.found = replace(computer.found, devices=(Device("CUDA0", "A card", 5 * GB, 6 * GB),))
    made = plans.plan(replace(starter, kv_type="q8_0", gpu_layers=0))
    assert made.need.device == 0
    assert made.layers == 31
    assert made.cards == (Card("A card", 5 * GB, 6 * GB),)


def test_a_quick_plan_counts_on_the_cards_that_were_seen(
    plans: MemoryPlans, computer: Computer, starter: Load
) -> None:
    assert plans.quick(starter).need.device == 0
    computer.found = replace(computer.found, devices=(Device("CUDA0", "A card", 5 * GB, 6 * GB),))
    plans.plan(starter)
    assert plans.quick(starter).need.device > 0


def test_the_limit_is_where_models_become_too_big(
    plans: MemoryPlans, computer: Computer, starter: Load
) -> None:
    for megabytes in range(200, 1400, 50):
        computer.free = megabytes * MB
        made = plans.plan(starter)
        used = made.total - made.free + made.need.total
        assert (used > made.limit) == (made.verdict is Verdict.TOO_BIG)


# The file itself -----------------------------------------------------------------------


def published(facts: ModelFacts, tmp_path: Path) -> Path:
    """A model whose published hash is known, and which was checked."""
    path = tmp_path / "model.gguf"
    path.write_bytes(b"weights")
    facts.change_record(path, reference=hashlib.sha256(b"weights").hexdigest(), is_published=True)
    assert verify.verify(facts, path, threading.Event(), lambda fraction: None)
    return path


def test_a_file_that_differs_from_the_published_one_is_never_loaded(
    plans: MemoryPlans, facts: ModelFacts, tmp_path: Path
) -> None:
    load = Load(str(published(facts, tmp_path)))
    assert plans.refusal(load) is None
    Path(load.path).write_bytes(b"other weights")
    for force in (False, True):
        refusal = plans.refusal(replace(load, force=force))
        assert refusal is not None
        assert refusal.sentence == (
            "The file “model.gguf” differs from the published one. Delete it and download it again."
        )
        assert not refusal.can_force


def test_who_insists_on_a_model_that_is_too_big_gets_it(
    plans: MemoryPlans, computer: Computer, starter: Load
) -> None:
    computer.free = 250 * MB
    assert plans.refusal(starter) is not None
    assert plans.refusal(replace(starter, force=True)) is None
