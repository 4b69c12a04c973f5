"""Words reach the disk while they are written; a disk that refuses them gets them later."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from inglenook.core.chat import Message, Status
from inglenook.core.errors import SaveError
from inglenook.core.store import Store
from inglenook.engine.protocol import Ask
from inglenook.jobs import replies
from inglenook.jobs.generation import Generation
from inglenook.jobs.inference import seconds_asleep
from tests.jobs.conftest import Window
from tests.jobs.fake_engine import FakeEngines
from tests.jobs.writing_program import CHATS, LENGTH, word

AskFor = Callable[..., Message]
FullDisk = Callable[[], AbstractContextManager[None]]


# Killed -----------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_killed_program_loses_at_most_16_tokens_of_an_open_reply(tmp_path: Path) -> None:
    for run in range(10):
        database = tmp_path / f"{run}.db"
        said, ended = _write_and_kill(database, lines=4 + 7 * run)
        store = Store(database)
        try:
            store.interrupt_leftovers()
            assert store.check() == []
            assert len(store.chats()) == CHATS
            for chat in store.chats():
                question, reply = store.branch(chat.id)
                assert question.text == "Write."
                words = reply.text.count(" ")
                assert reply.text == "".join(word(n) for n in range(words))
                assert words >= said.get(reply.id, 0) - 16
                if reply.id in ended:
                    assert (reply.status, words) == (Status.DONE, LENGTH)
                else:
                    assert reply.status is Status.INTERRUPTED or words == LENGTH
        finally:
            store.close()
    assert ended, "the last run was long enough for a reply to end"


def _write_and_kill(database: Path, *, lines: int) -> tuple[dict[int, int], set[int]]:
    """Tokens that the window of the program heard, by reply, and the replies it saw ending."""
    said: dict[int, int] = {}
    ended: set[int] = set()
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.jobs.writing_program", str(database)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )
    with program:
        assert program.stdout
        for number, line in enumerate(program.stdout):
            match line.split():
                case ["said", reply_id, tokens]:
                    said[int(reply_id)] = int(tokens)
                case ["ended", reply_id]:
                    ended.add(int(reply_id))
            if number == lines:
                program.send_signal(signal.SIGKILL)  # what it wrote before that is read on
    assert program.returncode == -signal.SIGKILL
    return said, ended


def test_the_disk_is_never_more_than_16_tokens_behind_the_window(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    for number in range(60):
        engine.say(reply.id, word(number))
        window.wait_for(lambda number=number: window.text(reply).endswith(word(number)))
        heard = window.text(reply).count(" ")
        assert heard - store.message(reply.id).text.count(" ") < 16


def test_a_slow_reply_is_stored_without_waiting_for_16_tokens(
    generation: Generation, window: Window, ask: AskFor, engines: FakeEngines, store: Store
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.think(reply.id, "Hm.")
    engine.say(reply.id, "Once")
    window.wait_for(lambda: store.message(reply.id).text == "Once")
    assert store.message(reply.id).reasoning == "Hm."
    assert store.message(reply.id).status is Status.WRITING


# A full disk ------------------------------------------------------------------


def test_full_disk_while_writing_is_said_once_and_made_good_unasked(
    generation: Generation,
    window: Window,
    ask: AskFor,
    engines: FakeEngines,
    store: Store,
    full_disk: FullDisk,
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.say(reply.id, "Before. ")
    window.wait_for(lambda: store.message(reply.id).text == "Before. ")
    with full_disk():
        for number in range(100):
            engine.say(reply.id, word(number))
        window.wait_for(lambda: window.saving)
        engine.say(reply.id, "After.")
        text = "Before. " + "".join(word(number) for number in range(100)) + "After."
        window.wait_for_text(reply, text)
        assert store.message(reply.id).text == "Before. "
    window.wait_for(lambda: store.message(reply.id).text == text)
    window.wait_for(lambda: window.saving[-1] == "")
    assert len(window.saving) == 2
    assert window.saving[0].endswith(".")
    engine.finish(reply.id)
    assert window.wait_for_end(reply).text == text
    assert store.message(reply.id).status is Status.DONE


def test_full_disk_at_the_end_of_a_reply(
    generation: Generation,
    window: Window,
    ask: AskFor,
    engines: FakeEngines,
    store: Store,
    full_disk: FullDisk,
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    with full_disk():
        engine.think(reply.id, "Hm.")
        engine.say(reply.id, "All of it.")
        engine.finish(reply.id)
        ended = window.wait_for_end(reply)
        assert (ended.status, ended.text, ended.reasoning) == (Status.DONE, "All of it.", "Hm.")
        assert [update.saved for update in window.updates if update.ended] == [False]
        assert store.message(reply.id).status is Status.WRITING
        window.wait_for(lambda: window.saving)
    window.wait_for(lambda: window.saving[-1] == "")
    assert store.message(reply.id) == ended


def test_full_disk_when_the_engine_dies(
    generation: Generation,
    window: Window,
    ask: AskFor,
    engines: FakeEngines,
    store: Store,
    full_disk: FullDisk,
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    with full_disk():
        engine.say(reply.id, "Once")
        engine.die("It broke.")
        assert window.wait_for_end(reply).error == "It broke."
    window.wait_for(lambda: store.message(reply.id).error == "It broke.")
    assert store.message(reply.id).text == "Once"


def test_disk_that_has_room_again_at_the_close_gets_the_rest(
    generation: Generation,
    window: Window,
    ask: AskFor,
    engines: FakeEngines,
    store: Store,
    full_disk: FullDisk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("inglenook.jobs.replies.RETRY_SAVE_SECONDS", 1000.0)
    ended, open_ = ask(), ask()
    engine = engines.wait_for()
    engine.wait_for(Ask, 2)
    with full_disk():
        engine.say(ended.id, "One")
        engine.finish(ended.id)
        engine.say(open_.id, "Two")
        window.wait_for_end(ended)
    generation.close()
    assert (store.message(ended.id).status, store.message(ended.id).text) == (Status.DONE, "One")
    assert (store.message(open_.id).status, store.message(open_.id).text) == (Status.STOPPED, "Two")


def test_disk_that_stays_full_does_not_keep_the_program_from_closing(
    generation: Generation,
    window: Window,
    ask: AskFor,
    engines: FakeEngines,
    store: Store,
    full_disk: FullDisk,
) -> None:
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    with full_disk():
        engine.say(reply.id, "Once")
        window.wait_for_text(reply, "Once")
        generation.close()
    store.interrupt_leftovers()
    assert store.message(reply.id).status is Status.INTERRUPTED


def test_the_full_disk_of_these_tests_is_one(store: Store, full_disk: FullDisk) -> None:
    with full_disk(), pytest.raises(SaveError):
        store.create_chat("Anything")
    assert store.create_chat("Anything")


def test_everything_said_so_far_is_stored_at_once_when_the_power_may_go(
    generation: Generation,
    window: Window,
    ask: AskFor,
    engines: FakeEngines,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(replies, "SAVE_SECONDS", 3600.0)
    reply = ask()
    engine = engines.wait_for()
    engine.wait_for(Ask)
    engine.say(reply.id, "Half ", "a ", "word")
    window.wait_for_text(reply, "Half a word")
    assert store.message(reply.id).text == ""
    generation.save_now()
    window.wait_for(lambda: store.message(reply.id).text == "Half a word")
    assert store.message(reply.id).status is Status.WRITING


@pytest.mark.parametrize(
    ("waited", "meant", "asleep"),
    [(900.1, 900.0, 0.0), (915.0, 900.0, 0.0), (900.0 + 28_800, 900.0, 28_800.0), (28_800.0, None, 0.0)],
)
def test_time_asleep_is_no_time_of_being_idle(waited: float, meant: float | None, asleep: float) -> None:
    assert seconds_asleep(waited, meant) == asleep
