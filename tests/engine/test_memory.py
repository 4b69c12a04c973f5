"""What the engine process really takes, held against the plan, and that all of it comes back."""

import time
from pathlib import Path

import pytest

from inglenook.engine.protocol import Unload, Unloaded
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
