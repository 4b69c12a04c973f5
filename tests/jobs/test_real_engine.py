"""The worker thread with the engine process and the starter model in place of the fake."""

import os
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Message, Status
from inglenook.core.store import Store
from inglenook.engine.process import EngineProcess
from inglenook.engine.protocol import Load, Sampling
from inglenook.jobs.generation import Generation, Phase
from inglenook.jobs.replies import Request
from inglenook.models.library import starter_path
from tests.jobs.conftest import Window

STARTER = starter_path()
pytestmark = pytest.mark.skipif(STARTER is None, reason="the starter model is not installed")
LOAD = Load(str(STARTER), context_length=1024)


@pytest.fixture
def generation(qtbot: QtBot, store: Store, database: Path, tmp_path: Path) -> Iterator[Generation]:
    generation = Generation(database, lambda on_event: EngineProcess(on_event, tmp_path / "engine.log"))
    generation.start()
    yield generation
    generation.close()


@pytest.fixture
def window(generation: Generation, qtbot: QtBot) -> Window:
    return Window(generation, qtbot)


def ask(generation: Generation, store: Store, text: str, max_tokens: int = 0) -> Message:
    _, reply = store.ask(None, text, model="Starter")
    generation.ask(Request(reply, LOAD, sampling=Sampling(temperature=0), max_tokens=max_tokens))
    return reply


def engine_process() -> psutil.Process:
    return next(child for child in psutil.Process().children() if "--engine" in child.cmdline())


@pytest.mark.skipif(os.name == "nt", reason="the ways to die are those of POSIX")
def test_killed_in_the_reply_it_comes_back_and_answers(
    generation: Generation, window: Window, store: Store
) -> None:
    reply = ask(generation, store, "Tell a very long story about the sea.")
    window.wait_for(lambda: window.text(reply))
    engine_process().kill()
    ended = window.wait_for_end(reply)
    assert ended.status is Status.FAILED
    assert ended.error.startswith("The model stopped unexpectedly.")
    assert ended.text == window.text(reply) == store.message(reply.id).text != ""
    again = ask(generation, store, "What is the capital of France?", max_tokens=8)
    assert window.wait_for_end(again).status is Status.DONE


@pytest.mark.skipif(os.name == "nt", reason="the ways to die are those of POSIX")
def test_suspended_in_the_reply_it_is_killed_at_stop_and_comes_back(
    generation: Generation, window: Window, store: Store
) -> None:
    reply = ask(generation, store, "Tell a very long story about the sea.")
    window.wait_for(lambda: window.text(reply))
    engine_process().suspend()
    generation.stop(reply.id)
    assert window.wait_for_end(reply).status is Status.STOPPED
    again = ask(generation, store, "What is the capital of France?", max_tokens=8)
    assert window.wait_for_end(again).status is Status.DONE


def test_two_replies_at_once_a_stop_and_an_unload(
    generation: Generation, window: Window, store: Store
) -> None:
    story, answer = (
        ask(generation, store, "Tell a very long story about the sea."),
        ask(generation, store, "What is the capital of France?", max_tokens=8),
    )
    ended = window.wait_for_end(answer)
    assert (ended.status, ended.statistics.reply_tokens) == (Status.DONE, 8)
    assert ended.text == window.text(answer) != ""
    generation.stop(story.id)
    ended = window.wait_for_end(story)
    assert ended.status is Status.STOPPED
    assert sum(u.tokens for u in window.updates if u.reply_id == story.id) == ended.statistics.reply_tokens
    story = ask(generation, store, "Tell another story.")
    window.wait_for(lambda: window.text(story))
    generation.unload()
    assert window.wait_for_end(story).status is Status.STOPPED
    window.wait_for_phase(Phase.NONE)


def test_what_is_read_of_a_temporary_chat_is_never_filed(
    generation: Generation, window: Window, store: Store, tmp_path: Path
) -> None:
    temporary = Store.temporary(generation.temporary_name)
    _, hidden = temporary.ask(None, "What is the capital of France? " * 5, model="Starter")
    generation.ask(Request(hidden, LOAD, sampling=Sampling(temperature=0), max_tokens=8))
    assert window.wait_for_end(hidden).status is Status.DONE
    kept = ask(generation, store, "What is the capital of Italy? " * 5, max_tokens=8)
    assert window.wait_for_end(kept).status is Status.DONE
    generation.close()  # files what is not filed yet
    filed = [path.name for path in (tmp_path / "kv").iterdir()]
    assert len(filed) == 1 and str(kept.chat_id) in filed[0]
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or b"capital of France" not in path.read_bytes(), path
    temporary.close()
