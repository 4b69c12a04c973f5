"""What happens to a loaded model when its file, its memory or its files of chats go wrong."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from inglenook.core.chat import Finish
from inglenook.engine import process as engine_process
from inglenook.engine.kvcache import kvcache_path
from inglenook.engine.protocol import (
    Died,
    Failed,
    Finished,
    Forget,
    Load,
    Loaded,
    LoadFailed,
    Quit,
    Unload,
    Unloaded,
)
from tests.engine.conftest import Driver

posix = pytest.mark.skipif(os.name == "nt", reason="signals and open files")
linux = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="prlimit")


def child() -> psutil.Process:
    (only,) = psutil.Process().children()
    return only


def answered(driver: Driver, number: int) -> Finished:
    event = driver.answer(number)
    assert isinstance(event, Finished), event
    return event


@pytest.fixture
def another(tmp_path: Path) -> Callable[[], Driver]:
    """Engine processes that come after the first."""

    def start() -> Driver:
        made = Driver(tmp_path / "another.log")
        made.process.start()
        return made

    return start


# The model file -------------------------------------------------------------------


@posix
def test_a_model_file_deleted_while_loaded_is_missed_only_at_the_next_load(
    driver: Driver, talkative: Path, tmp_path: Path
) -> None:
    path = tmp_path / "gone.gguf"
    path.write_bytes(talkative.read_bytes())
    driver.load(path, kv_folder=str(tmp_path / "kv"))
    path.unlink()
    assert answered(driver, driver.ask(max_tokens=20)).finish is Finish.LENGTH
    driver.send(Load(str(path)))
    failed = driver.until(LoadFailed, Loaded)
    assert isinstance(failed, LoadFailed)
    assert "is not there any more" in failed.sentence
    assert driver.load(talkative).path == str(talkative)


# Memory ---------------------------------------------------------------------------


def limit_memory(more: int) -> None:
    """Let the engine have so many more bytes of addresses than it has now."""
    import resource

    process = child()
    allowed = process.memory_info().vms + more
    resource.prlimit(process.pid, resource.RLIMIT_AS, (allowed, allowed))


@linux
@pytest.mark.parametrize(
    ("room", "sentence"),
    [(10_000_000, "There is not enough memory for"), (150_000_000, "with a context of 8,192 tokens")],
)
def test_a_load_without_enough_memory_ends_in_a_sentence(
    driver: Driver, starter: str, talkative: Path, room: int, sentence: str
) -> None:
    driver.load(talkative)  # the limit is not meant for Python's imports
    limit_memory(room)
    driver.send(Load(starter, force=True))
    event = driver.until(LoadFailed, Loaded, Died)
    assert isinstance(event, LoadFailed), event
    assert sentence in event.sentence
    driver.send(Load(starter, force=True))  # and the next command is heard
    assert isinstance(driver.until(LoadFailed, Died), LoadFailed)


@linux
def test_a_decode_without_enough_memory_ends_in_a_sentence(driver: Driver, starter: str) -> None:
    driver.load(starter, threads=2)
    limit_memory(0)  # the threads that compute are made in the first decode
    driver.ask("Tell me about foxes. " * 100, max_tokens=3)
    event = driver.until(Finished, Failed, Died)
    if isinstance(event, Died):
        assert event.sentence == engine_process.OUT_OF_MEMORY
    elif isinstance(event, Failed):
        assert event.sentence


# The files of chats -----------------------------------------------------------------


def test_a_chat_comes_back_after_quitting(
    driver: Driver, another: Callable[[], Driver], starter: str, tmp_path: Path
) -> None:
    kv, words = str(tmp_path / "kv"), "Tell me about foxes and hens. " * 60
    driver.load(starter, kv_folder=kv)
    first = answered(driver, driver.ask(words, max_tokens=8, chat_id=7))
    driver.process.close()
    assert os.listdir(kv) == ["7.kv"]
    later = another()
    later.load(starter, kv_folder=kv)
    again = answered(later, later.ask(words + "And geese?", max_tokens=2, chat_id=7))
    assert again.statistics.reused_tokens > 0.9 * first.statistics.prompt_tokens
    later.process.close()


def test_a_chat_that_lies_idle_is_filed_without_being_told(
    driver: Driver, talkative: Path, tmp_path: Path
) -> None:
    kv = tmp_path / "kv"
    driver.load(talkative, kv_folder=str(kv))
    driver.answer(driver.ask("x" * 100, max_tokens=5))
    deadline = time.monotonic() + 30
    while not kvcache_path(kv, 1).exists():
        assert time.monotonic() < deadline, "no file"
        time.sleep(0.05)
    child().kill()
    driver.until(Died)
    assert os.listdir(kv) == ["1.kv"]


def test_a_killed_engine_costs_no_file_that_was_whole(
    driver: Driver, another: Callable[[], Driver], talkative: Path, tmp_path: Path
) -> None:
    kv = tmp_path / "kv"
    driver.load(talkative, kv_folder=str(kv))
    prompt = "x" * 300
    driver.answer(driver.ask(prompt, max_tokens=5))
    driver.send(Unload())
    driver.until(Unloaded)
    driver.load(talkative, kv_folder=str(kv))
    driver.ask(prompt + "and so on", chat_id=1)
    child().send_signal(signal.SIGTERM)
    driver.until(Died)
    later = another()
    later.load(talkative, kv_folder=str(kv))
    assert answered(later, later.ask(prompt, max_tokens=2)).statistics.reused_tokens > 290
    later.process.close()


def test_a_deleted_chat_is_forgotten_by_the_engine(driver: Driver, talkative: Path, tmp_path: Path) -> None:
    kv = tmp_path / "kv"
    driver.load(talkative, kv_folder=str(kv))
    for chat_id in (1, 2):
        driver.answer(driver.ask("x" * 100, max_tokens=5, chat_id=chat_id))
    driver.send(Forget(1))
    driver.send(Forget(99))
    driver.send(Quit())
    driver.until(Died)
    assert os.listdir(kv) == ["2.kv"]


def test_a_folder_full_of_rubbish_is_no_trouble(driver: Driver, talkative: Path, tmp_path: Path) -> None:
    kv = tmp_path / "kv"
    kv.mkdir()
    for chat_id, rubbish in enumerate((b"", b"inglkv01" * 500, os.urandom(40_000), b"\0" * 100_000)):
        kvcache_path(kv, chat_id).write_bytes(rubbish)
    driver.load(talkative, kv_folder=str(kv))
    for chat_id in range(4):
        words = chr(ord("a") + chat_id) * 100
        assert answered(driver, driver.ask(words, max_tokens=3, chat_id=chat_id)).finish is Finish.LENGTH
