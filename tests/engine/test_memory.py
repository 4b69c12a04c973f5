"""What the engine process really takes, held against the plan, and that all of it comes back."""

import time
from pathlib import Path

import pytest

from inglenook.core.errors import ModelError
from inglenook.engine import hardware, llama, loading
from inglenook.engine.protocol import Load, Unload, Unloaded
from inglenook.jobs.memory import repacked_types
from inglenook.models import fit
from tests import tinygguf
from tests.engine.conftest import Driver, Tiny

MB = 1024 * 1024


def measured(driver: Driver, path: str | Path, **options: object) -> int:
    """The resident size after a reply, when all buffers are in use."""
    driver.load(path, **options)
    driver.answer(driver.ask("Hello! " * 60, max_tokens=8))
    return driver.process.memory().resident


def check(path: str | Path, resident: int, context_length: int = 8192) -> None:
    need = fit.estimate(fit.read(Path(path)), context_length, "f16", repacked_types())
    assert abs(need.peak - resident) <= max(0.1 * resident, 20 * MB), (need, resident / MB)


def test_the_plan_for_the_starter_model_is_what_it_takes(driver: Driver, starter: str) -> None:
    check(starter, measured(driver, starter))


@pytest.mark.parametrize("family", tinygguf.FAMILIES)
def test_the_plan_for_a_family_is_what_it_takes(driver: Driver, tiny: Tiny, family: str) -> None:
    file = tiny(family)
    check(file, measured(driver, file))


def test_all_memory_comes_back_after_unload(driver: Driver, starter: str, tiny: Tiny) -> None:
    # Once, for what is imported and made only once.
    measured(driver, tiny("llama"))
    driver.send(Unload())
    driver.until(Unloaded)
    before = driver.process.memory().private
    for _ in range(3):
        measured(driver, starter)
        driver.send(Unload())
        driver.until(Unloaded)
        deadline = time.monotonic() + 5  # memory is given back by the next system call or so
        while driver.process.memory().private > before + 10 * MB:
            assert time.monotonic() < deadline, driver.process.memory()
            time.sleep(0.02)


def test_a_dead_child_takes_nothing(driver: Driver) -> None:
    driver.process.close()
    assert driver.process.memory().resident == 0


@pytest.mark.parametrize("kv_type", fit.KV_BYTES)
def test_a_context_of_each_kv_type_answers(driver: Driver, starter: str, kv_type: str) -> None:
    loaded = driver.load(starter, kv_type=kv_type, gpu_layers=5, context_length=1024)
    assert loaded.gpu_layers == 0  # there is no graphics card that this build could use
    question = driver.ask("Say hello.", max_tokens=4)
    driver.answer(question)
    assert driver.text(question)


def test_a_processor_that_is_too_old_is_a_sentence_before_the_load(
    starter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hardware, "instructions", lambda: frozenset())
    monkeypatch.setattr(llama, "built_for", lambda: frozenset({"avx2"}))
    with pytest.raises(ModelError, match="lacks AVX2"):
        loading.load(Load(starter), lambda fraction: True)


def test_a_model_goes_onto_cards_that_have_room_and_have_not_failed(
    starter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = hardware.Device("Fake0", "A card that is not there", free=8 * 1024 * MB, total=8 * 1024 * MB)
    monkeypatch.setattr(llama, "devices", lambda: [card])
    used: list[list[str]] = []

    def layers(**options: object) -> int:
        command = Load(starter, context_length=1024, **options)  # type: ignore[arg-type]
        loaded = loading.load(command, lambda fraction: True, used.append)
        loaded.free()
        return loaded.gpu_layers

    assert layers() == 31  # the weights stay here, for llama.cpp knows no such card
    assert layers(gpu_layers=7) == 7
    assert used == [["Fake0"], ["Fake0"]]
    assert layers(gpu_layers=0) == 0
    assert layers(avoid_devices=("Fake0",)) == 0
    assert len(used) == 2


def test_a_driver_that_ended_the_engine_at_the_first_look_is_not_asked_again(
    starter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[bool] = []
    monkeypatch.setattr(llama, "has_graphics", lambda: True)
    monkeypatch.setattr(llama, "devices", lambda: looked.append(True) or [])
    used: list[list[str]] = []

    def load(**options: object) -> None:
        command = Load(starter, context_length=512, **options)  # type: ignore[arg-type]
        loading.load(command, lambda fraction: True, used.append).free()

    load(avoid_devices=(llama.GRAPHICS,))
    assert not looked and not used
    load()
    assert looked and used == [[llama.GRAPHICS], []]  # blamed while it looks, and no longer
