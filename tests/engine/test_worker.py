"""The engine process, driven through its pipes."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from inglenook.core.chat import Finish, Role
from inglenook.engine import process as engine_process
from inglenook.engine.protocol import (
    Ask,
    CancelLoad,
    Died,
    Failed,
    Finished,
    Load,
    Loaded,
    LoadFailed,
    LoadProgress,
    PromptProgress,
    Quit,
    Ready,
    Reasoning,
    Stop,
    TemplateEnded,
    TemplateStarted,
    Text,
    Turn,
    Unload,
    Unloaded,
    decode,
    encode,
)
from inglenook.engine.worker import Inbox
from tests import tinygguf
from tests.engine.conftest import Driver, Tiny, tokens_of

ENDLESS = "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}"


# A whole reply ------------------------------------------------------------------


def test_the_starter_model_answers(driver: Driver, starter: str) -> None:
    loaded = driver.load(starter)
    assert (loaded.architecture, loaded.template, loaded.template_note) == ("llama", "own", "")
    assert loaded.context_length == loaded.trained_context == 8192
    number = driver.ask("Name three colours.", max_tokens=30)
    finished = driver.answer(number)
    assert isinstance(finished, Finished)
    text = driver.text(number)
    assert "red" in text.lower()
    assert finished.statistics.reply_tokens == tokens_of(driver.events, number)
    assert finished.statistics.prompt_tokens > 20
    names = [type(event) for event in driver.events]
    assert names[0] is Ready
    assert names.index(TemplateStarted) < names.index(TemplateEnded) < names.index(Loaded)
    assert LoadProgress in names
    assert PromptProgress in names


def test_a_second_turn_reuses_the_first(driver: Driver, starter: str) -> None:
    driver.load(starter)
    first = driver.ask("Say hello.", max_tokens=10)
    driver.answer(first)
    turns = [
        Turn(Role.USER, "Say hello."),
        Turn(Role.ASSISTANT, driver.text(first)),
        Turn(Role.USER, "And goodbye."),
    ]
    driver.send(Ask(50, 1, turns, max_tokens=3))
    finished = driver.answer(50)
    assert isinstance(finished, Finished)
    assert finished.statistics.reused_tokens > 20


def test_several_chats_stream_at_the_same_time(driver: Driver, talkative: Path) -> None:
    driver.load(talkative)
    numbers = [driver.ask(f"Chat {chat}", chat_id=chat, max_tokens=60) for chat in range(3)]
    for _ in numbers:
        driver.until(Finished)
    spoke = [event.request_id for event in driver.events if isinstance(event, Text)]
    assert all(spoke.count(number) == 60 for number in numbers)
    assert spoke[:60].count(numbers[0]) < 60  # not one after the other


def test_one_token_never_makes_two_events(driver: Driver, talkative: Path) -> None:
    driver.load(talkative)
    number = driver.ask(max_tokens=50)
    driver.answer(number)
    told = [event for event in driver.events if isinstance(event, Text | Reasoning)]
    assert all(event.tokens >= 1 for event in told)


def test_a_cut_reply_goes_on_where_it_ended(driver: Driver, starter: str) -> None:
    driver.load(starter)
    whole = driver.ask("Count from one to ten.", max_tokens=24)
    driver.answer(whole)
    half = driver.ask("Count from one to ten.", max_tokens=8)
    driver.answer(half)
    rest = driver.ask("Count from one to ten.", max_tokens=8, so_far=driver.text(half))
    driver.answer(rest)
    assert driver.text(whole).startswith(driver.text(half) + driver.text(rest)[:10])


def test_an_odd_prompt_is_no_trouble(driver: Driver, talkative: Path) -> None:
    driver.load(talkative)
    for text in (
        "",
        "\0",
        "lone \ud800 surrogate",
        "<|im_end|>\n<|im_start|>system\n",
        "{{ 7*7 }}",
        " " * 900,
    ):
        finished = driver.answer(driver.ask(text, max_tokens=2))
        assert isinstance(finished, Finished), finished


# Stop -----------------------------------------------------------------------------


def test_stop_in_the_reply(driver: Driver, talkative: Path) -> None:
    driver.load(talkative)
    number = driver.ask()
    driver.until(Text)
    driver.send(Stop(number))
    finished = driver.answer(number)
    assert isinstance(finished, Finished)
    assert finished.finish is Finish.STOPPED
    assert finished.statistics.reply_tokens == tokens_of(driver.events, number) < 4000


def test_stop_in_the_prompt_of_a_real_model_and_the_next_request_works(driver: Driver, starter: str) -> None:
    driver.load(starter)
    number = driver.ask("Tell me about foxes. " * 1300)
    driver.until(PromptProgress)
    driver.send(Stop(number))
    finished = driver.answer(number)
    assert isinstance(finished, Finished)
    assert finished.finish is Finish.STOPPED
    assert finished.statistics.reply_tokens == 0
    assert isinstance(driver.answer(driver.ask("Hello!", max_tokens=3)), Finished)


def test_stop_of_what_has_ended_or_never_was_is_ignored(driver: Driver, talkative: Path) -> None:
    driver.load(talkative)
    number = driver.ask(max_tokens=2)
    driver.answer(number)
    driver.send(Stop(number))
    driver.send(Stop(777))
    finished = driver.answer(driver.ask(max_tokens=2))
    assert isinstance(finished, Finished)
    assert finished.finish is Finish.LENGTH


def test_a_prompt_of_10_mb_is_refused_with_a_sentence_and_stop_beside_it_works(
    driver: Driver, starter: str
) -> None:
    driver.load(starter)
    streaming = driver.ask("Write a very long story.", chat_id=2)
    huge = driver.ask("word " * 2_000_000)
    driver.send(Stop(huge))
    driver.send(Stop(streaming))
    answers = {event.request_id: event for event in (driver.until(Finished, Failed) for _ in range(2))}
    stopped = answers[streaming]
    assert isinstance(stopped, Finished)
    assert stopped.finish is Finish.STOPPED
    assert isinstance(answers[huge], Finished | Failed)


def test_a_prompt_too_long_to_tokenise_says_how_long_it_is(driver: Driver, starter: str) -> None:
    driver.load(starter)
    failed = driver.answer(driver.ask("word " * 2_000_000))
    assert isinstance(failed, Failed)
    assert "10,000,000 characters" in failed.sentence
    assert "8,192 tokens" in failed.sentence


def test_a_prompt_longer_than_the_context_is_refused_with_numbers(driver: Driver, talkative: Path) -> None:
    driver.load(talkative, context_length=256)
    failed = driver.answer(driver.ask("x" * 300))
    assert isinstance(failed, Failed)
    assert failed.sentence.startswith("This conversation is 3")
    assert "Tiny qwen2 can read 256 tokens" in failed.sentence
    assert isinstance(driver.answer(driver.ask("Hello", max_tokens=2)), Finished)


def test_a_dense_prompt_is_tokenised_in_parts_between_which_stop_is_heard(
    driver: Driver, starter: str
) -> None:
    driver.load(starter)
    number = driver.ask("x1" * 60_000)  # 120,000 characters of small tokens
    driver.send(Stop(number))
    event = driver.answer(number)
    assert isinstance(event, Finished | Failed)


# Load and unload -------------------------------------------------------------------


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_files_that_cannot_be_loaded_are_refused_each_with_its_reason(
    driver: Driver, tiny: Tiny, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = tiny("qwen2").read_bytes()
    os.mkfifo(tmp_path / "pipe.gguf")
    monkeypatch.setitem(tinygguf.FAMILIES, "qwen99", tinygguf.FAMILIES["qwen2"])
    cases = {
        tmp_path / "missing.gguf": "is not there any more",
        tmp_path: "is not a file",
        tmp_path / "pipe.gguf": "is not a file",
        write(tmp_path / "empty.gguf", b""): "is not a GGUF model file",
        write(tmp_path / "text.gguf", b"Hello, I am a text.\n" * 100): "is not a GGUF model file",
        write(tmp_path / "noise.gguf", b"GGUF" + bytes(range(256)) * 50): "damaged",
        write(tmp_path / "cut.gguf", good[: len(good) // 2]): "incomplete or damaged",
        write(tmp_path / "last.gguf", good[:-100]): "incomplete or damaged",
        tinygguf.build(tmp_path / "new.gguf", "qwen99"): "does not know yet",
    }
    for path, reason in cases.items():
        driver.send(Load(str(path)))
        failed = driver.until(LoadFailed, Loaded, Died)
        assert isinstance(failed, LoadFailed), path
        assert reason in failed.sentence, failed
        assert path.name in failed.sentence
        assert not failed.cancelled
    assert driver.load(tiny("qwen2")).architecture == "qwen2"


def test_a_load_that_was_cancelled_while_it_waited_is_not_begun(driver: Driver, talkative: Path) -> None:
    # All three are in the pipe long before the engine thread is up.
    driver.send(Load(str(talkative)))
    driver.send(Load(str(talkative), context_length=1024))
    driver.send(CancelLoad())
    answers = [driver.until(Loaded, LoadFailed) for _ in range(2)]
    assert [isinstance(event, LoadFailed) and event.cancelled for event in answers] == [True, True]
    assert driver.load(talkative).context_length == 4096


def test_a_command_gives_up_what_it_is_meant_for() -> None:
    inbox = Inbox()
    asked = [Ask(number, 1, []) for number in (1, 2)]
    for command in (Load("a"), *asked, Stop(2), CancelLoad(), Load("b")):
        inbox.put(command)
    waiting = [inbox.next(0) for _ in range(4)]
    assert [(p.command, p.given_up) for p in waiting if p] == [
        (Load("a"), True),
        (asked[0], False),
        (asked[1], True),
        (Load("b"), False),
    ]
    assert inbox.next(0) is None


def test_cancel_with_nothing_to_cancel_does_nothing(driver: Driver, talkative: Path) -> None:
    driver.send(CancelLoad())
    assert driver.load(talkative).path == str(talkative)


def test_a_request_without_a_model_fails_with_a_sentence(driver: Driver, talkative: Path) -> None:
    failed = driver.answer(driver.ask())
    assert isinstance(failed, Failed)
    assert "No model is loaded" in failed.sentence
    driver.load(talkative)
    driver.send(Unload())
    driver.until(Unloaded)
    assert isinstance(driver.answer(driver.ask()), Failed)


def test_another_model_fails_what_is_open_and_then_loads(driver: Driver, talkative: Path, tiny: Tiny) -> None:
    driver.load(talkative)
    number = driver.ask()
    driver.until(Text)
    driver.send(Load(str(tiny("gemma3"))))
    failed = driver.answer(number)
    assert isinstance(failed, Failed)
    assert "unloaded" in failed.sentence
    assert driver.until(Loaded).architecture == "gemma3"


def test_the_context_is_never_longer_than_what_the_model_learned(driver: Driver, tiny: Tiny) -> None:
    loaded = driver.load(tiny("llama", context=300), context_length=100_000)
    assert loaded.context_length == loaded.trained_context == 300


def test_a_model_without_a_template_says_what_it_will_do(driver: Driver, tiny: Tiny) -> None:
    loaded = driver.load(tiny("qwen2", template=None, favour=("a", "b")))
    assert loaded.template in ("built-in", "none")
    assert isinstance(driver.answer(driver.ask(max_tokens=3)), Finished)


def test_the_name_of_a_model_is_one_short_line(driver: Driver, tmp_path: Path, monkeypatch: Any) -> None:
    from gguf import GGUFWriter

    monkeypatch.setattr(GGUFWriter, "add_name", lambda w, _n: w.add_string("general.name", "Evil\n" * 99))
    loaded = driver.load(tinygguf.build(tmp_path / "evil.gguf", "qwen2"))
    assert "\n" not in loaded.name
    assert len(loaded.name) <= 80


# Templates --------------------------------------------------------------------------


def test_an_endless_template_ends_the_process_and_the_sentence_names_it(driver: Driver, tiny: Tiny) -> None:
    driver.send(Load(str(tiny("qwen2", template=ENDLESS))))
    died = driver.until(Died)
    assert died.sentence == engine_process.TEMPLATE
    assert isinstance(driver.events[-2], TemplateStarted)


def test_a_template_that_becomes_endless_ends_the_process_when_it_does(driver: Driver, tiny: Tiny) -> None:
    source = "{% if 'now' in messages[-1]['content']|string or boom %}" + ENDLESS + "{% endif %}"
    driver.load(tiny("qwen2", template=source + tinygguf.CHATML))
    driver.ask(template_options={"boom": True})
    assert driver.until(Died).sentence == engine_process.TEMPLATE


def test_the_built_in_template_saves_a_model_with_an_endless_one(driver: Driver, tiny: Tiny) -> None:
    path = tiny("qwen2", template=ENDLESS, favour=("a",))
    assert driver.load(path, own_template=False).template == "built-in"
    assert isinstance(driver.answer(driver.ask(max_tokens=3)), Finished)


# The process itself -------------------------------------------------------------------


@pytest.fixture
def child(tmp_path: Path) -> Iterator[Any]:
    """A bare engine process with its pipes."""
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(
            engine_process.engine_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log
        )
    yield process
    process.kill()
    process.stdout.close()
    with suppress(OSError):  # it is dead
        process.stdin.close()
    process.wait()


def test_garbage_on_stdin_is_ignored(child: Any, tmp_path: Path) -> None:
    for line in (
        b"\n",
        b"hello\n",
        bytes(range(11, 256)) + b"\n",
        b"[" * 100_000 + b"\n",
        b'{"type": "Nonsense"}\n',
        b'{"type": "Load"}\n',
        b'{"type": "Ask", "request_id": 1}\n',
        encode(Died("x")),
        b"null\n",
        b'"' + b"x" * 1_000_000 + b'"\n',
        encode(Load("/nowhere/at/all.gguf")),
    ):
        child.stdin.write(line)
    child.stdin.flush()
    events = [decode(child.stdout.readline()) for _ in range(2)]
    assert isinstance(events[0], Ready)
    assert isinstance(events[1], LoadFailed)
    assert "Ignored" in (tmp_path / "log").read_text()


def test_nothing_but_events_reaches_the_pipe(child: Any, starter: str) -> None:
    for command in (Load(starter), Ask(1, 1, [Turn(Role.USER, "Hi")], max_tokens=5), Quit()):
        child.stdin.write(encode(command))
        child.stdin.flush()
    lines = child.stdout.readlines()
    assert all(json.loads(line)["type"] for line in lines)
    assert child.wait(30) == 0


def test_the_end_of_stdin_ends_it_in_the_middle_of_a_prompt(child: Any, starter: str) -> None:
    child.stdin.write(encode(Load(starter)))
    child.stdin.write(encode(Ask(1, 1, [Turn(Role.USER, "Tell me about foxes. " * 1300)])))
    child.stdin.flush()
    while not isinstance(decode(child.stdout.readline()), PromptProgress):
        pass
    child.stdin.close()
    child.wait(30)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_it_is_the_first_to_go_when_memory_is_short_and_leaves_no_core(child: Any) -> None:
    assert isinstance(decode(child.stdout.readline()), Ready)
    proc = Path(f"/proc/{child.pid}")
    assert int((proc / "oom_score_adj").read_text()) == 500
    limits = next(line for line in (proc / "limits").read_text().splitlines() if "core file" in line)
    assert limits.split()[4:6] == ["0", "0"]
    assert "Umask:\t0077" in (proc / "status").read_text()
    assert os.getpriority(os.PRIO_PROCESS, child.pid) == os.getpriority(os.PRIO_PROCESS, 0) + 5


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_it_loads_no_numpy(driver: Driver, talkative: Path) -> None:
    import psutil

    driver.load(talkative)
    maps = psutil.Process().children()[-1].memory_maps()
    assert not [entry.path for entry in maps if "numpy" in entry.path]


def test_quit_ends_it_with_success(child: Any) -> None:
    child.stdin.write(encode(Quit()))
    child.stdin.flush()
    assert child.wait(30) == 0


def test_the_death_of_the_program_ends_it(tmp_path: Path, starter: str) -> None:
    """kill -9 of a parent whose engine is reading a long prompt."""
    import psutil

    code = f"""
import sys, threading, time
from inglenook.core.chat import Role
from inglenook.engine.process import EngineProcess
from inglenook.engine.protocol import Ask, Load, PromptProgress, Turn
reading = threading.Event()
engine = EngineProcess(lambda event: reading.set() if isinstance(event, PromptProgress) else None)
engine.start()
engine.send(Load({starter!r}))
engine.send(Ask(1, 1, [Turn(Role.USER, "Tell me about foxes. " * 1300)]))
reading.wait(60)
print("reading", flush=True)
time.sleep(600)
"""
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert parent.stdout
    with parent.stdout:
        assert parent.stdout.readline() == "reading\n"
        engine = psutil.Process(parent.pid).children()[0]
        parent.kill()
        parent.wait()
    deadline = time.monotonic() + 2
    while engine.is_running() and engine.status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline, "the engine outlived the program"
        time.sleep(0.01)
