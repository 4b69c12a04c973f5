"""The program's side: what it hears of a death, and that nothing of a child is left."""

import os
import signal
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from inglenook.engine import process as engine_process
from inglenook.engine.process import EngineProcess, engine_command
from inglenook.engine.protocol import (
    Ask,
    Died,
    Event,
    Load,
    Loaded,
    LoadProgress,
    PromptProgress,
    Ready,
    Text,
)
from tests.engine.conftest import Driver, Tiny

posix = pytest.mark.skipif(os.name == "nt", reason="signals")
linux = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="reads /proc")


def child() -> psutil.Process:
    (only,) = psutil.Process().children()
    return only


def while_idle(driver: Driver, starter: str) -> None:
    driver.load(starter)


def while_loading(driver: Driver, starter: str) -> None:
    driver.send(Load(starter))
    driver.until(LoadProgress)


def in_the_prompt(driver: Driver, starter: str) -> None:
    driver.load(starter)
    driver.ask("Tell me about foxes. " * 1300)
    driver.until(PromptProgress)


def in_the_reply(driver: Driver, starter: str) -> None:
    driver.load(starter)
    driver.ask("Write a very long story.")
    driver.until(Text)


MOMENTS = [while_idle, while_loading, in_the_prompt, in_the_reply]


@posix
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_child_that_was_killed_at_any_moment_is_reported_once(
    driver: Driver, starter: str, moment: Callable[[Driver, str], None]
) -> None:
    moment(driver, starter)
    child().send_signal(signal.SIGKILL)
    died = driver.until(Died)
    assert died.sentence == engine_process.OUT_OF_MEMORY
    assert not driver.process.alive
    assert psutil.Process().children() == []  # no zombie
    driver.ask()  # dropped without a word
    driver.process.close()
    assert sum(isinstance(event, Died) for event in driver.events) == 1


@posix
@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (signal.SIGSEGV, engine_process.DAMAGED),
        (signal.SIGBUS, engine_process.DAMAGED),
        (signal.SIGILL, engine_process.INSTRUCTION),
        (signal.SIGABRT, engine_process.UNKNOWN),
    ],
)
def test_the_sentence_names_the_likely_reason(driver: Driver, number: int, sentence: str) -> None:
    driver.until(Ready)
    child().send_signal(number)
    assert driver.until(Died).sentence == sentence


@posix
def test_a_model_file_that_shrinks_under_the_model_is_named_as_the_reason(
    driver: Driver, starter: str, tmp_path: Path
) -> None:
    path = tmp_path / "shrinking.gguf"
    path.write_bytes(Path(starter).read_bytes())
    driver.load(path)
    os.truncate(path, 4096)
    driver.ask()
    assert driver.until(Died).sentence == engine_process.DAMAGED


def test_a_failed_assertion_tells_its_text(driver: Driver, tiny: Tiny, tmp_path: Path) -> None:
    """A header that llama.cpp asserts about: no layers at all."""
    from gguf import GGUFReader

    path = tmp_path / "no-layers.gguf"
    path.write_bytes(tiny("llama").read_bytes())
    reader = GGUFReader(str(path), "r+")
    field = reader.get_field("llama.block_count")
    assert field
    field.parts[field.data[0]][0] = 5000
    reader.data.flush()
    driver.send(Load(str(path)))
    died = driver.until(Died)
    assert died.sentence == engine_process.ASSERTION
    assert "GGML_ASSERT" in died.details


def test_a_child_that_cannot_start_says_so(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    other = Driver(driver.log.with_name("other.log"))
    monkeypatch.setenv("LLAMA_CPP_LIB_PATH", "/nowhere")
    other.process.start()
    died = other.until(Died)
    assert died.sentence == engine_process.NO_START
    assert "Shared library" in died.details
    other.process.close()


@pytest.mark.parametrize("moment", MOMENTS)
def test_close_at_any_moment_leaves_nothing(
    driver: Driver, starter: str, moment: Callable[[Driver, str], None]
) -> None:
    moment(driver, starter)
    threads = threading.active_count()
    driver.process.close()
    assert driver.until(Died) == Died("")
    assert psutil.Process().children() == []
    assert threading.active_count() == threads - 2


@posix
def test_a_child_that_hangs_is_killed_by_close(driver: Driver, talkative: Path) -> None:
    driver.load(talkative)
    child().send_signal(signal.SIGSTOP)
    driver.process.send(Ask(1, 1, []))
    driver.process.close()
    assert driver.until(Died) == Died("")


@posix
def test_a_child_that_hangs_with_a_full_pipe_is_killed_at_once(driver: Driver) -> None:
    driver.until(Ready)
    child().send_signal(signal.SIGSTOP)
    for _ in range(20):
        driver.ask("x" * 100_000)  # never blocks, whatever the pipe holds
    driver.process.kill()
    assert driver.until(Died) == Died("")
    assert not driver.process.alive


def test_closing_twice_or_before_the_start_is_harmless(driver: Driver) -> None:
    EngineProcess(lambda event: None).close()
    driver.process.close()
    driver.process.close()
    assert driver.until(Died) == Died("")


def test_a_command_sent_before_the_child_is_up_is_heard(driver: Driver, talkative: Path) -> None:
    driver.send(Load(str(talkative)))
    assert driver.until(Loaded).path == str(talkative)


@linux
def test_a_life_of_a_child_leaks_no_descriptor(talkative: Path, tmp_path: Path) -> None:
    def live(end: Callable[[EngineProcess], None]) -> None:
        driver = Driver(tmp_path / "log")
        driver.process.start()
        driver.load(talkative)
        end(driver.process)
        driver.until(Died)
        driver.process.close()

    live(EngineProcess.close)
    before = len(os.listdir("/proc/self/fd"))
    live(EngineProcess.close)
    live(EngineProcess.kill)
    assert len(os.listdir("/proc/self/fd")) == before


@posix
def test_the_log_is_private_and_begins_anew(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "engine.log"
    log.parent.mkdir()
    log.write_text("old words")
    log.chmod(0o644)
    engine = EngineProcess(lambda event: None, log)
    engine.start()
    engine.close()
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert "old words" not in log.read_text()


def test_a_line_that_is_no_event_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    import sys

    code = 'import sys; sys.stdout.write(\'nonsense\\n{"type": "Ready", "version": "1"}\\n\')'
    monkeypatch.setattr(engine_process, "engine_command", lambda: [sys.executable, "-c", code])
    events: list[Event] = []
    died = threading.Event()

    def on_event(event: Event) -> None:
        events.append(event)
        if isinstance(event, Died):
            died.set()

    engine = EngineProcess(on_event)
    engine.start()
    assert died.wait(30)
    engine.close()
    assert events[0] == Ready("1")
    assert events[1] == Died(engine_process.UNKNOWN, "exit status 0")
    assert "nonsense" in caplog.text


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    assert engine_command()[-3:] == ["-m", "inglenook", "--engine"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert engine_command() == [sys.executable, "--engine"]
