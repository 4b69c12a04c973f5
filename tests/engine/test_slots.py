"""Chats that lose their slot, leave the pool or outlive the process: they go on as if nothing was."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from inglenook.core.chat import Finish
from inglenook.engine import kvcache, slots
from inglenook.engine.kvcache import Copy, kvcache_path
from inglenook.engine.protocol import Event, Finished, Text
from tests import tinygguf
from tests.engine.conftest import Tiny, tokens_of
from tests.engine.runner import NOISE, Runner, Start, assert_as_alone, prompt_of

MEMORY = 1_000_000_000


@pytest.fixture(params=list(tinygguf.FAMILIES))
def family(request: pytest.FixtureRequest, tiny: Tiny) -> Path:
    return tiny(request.param, context=2048)


@pytest.fixture
def kv(tmp_path: Path) -> str:
    return str(tmp_path / "kv")


def reused(runner: Runner, number: int) -> int:
    return runner.finished(number).statistics.reused_tokens


def quit_(runner: Runner) -> None:
    """As the engine does before it ends."""
    runner.scheduler.slots.file_all(60)
    runner.close()


def test_the_yardstick_sees_a_wrong_memory(start: Start, family: Path) -> None:
    """Everything below compares outputs; so they must depend on what was read long before."""
    runner = start(family, 2048)
    end = prompt_of(runner, 30, 9)
    outputs = []
    for seed in (0, 1):
        outputs.append(runner.steps[runner.reply(prompt_of(runner, 30, seed) + end, 1)][0][1])
        runner.forget()
    assert max(abs(one - other) for one, other in zip(*outputs, strict=True)) > NOISE


# Memory ---------------------------------------------------------------------------


def test_a_chat_that_lost_its_slot_goes_on(start: Start, family: Path) -> None:
    runner = start(family, 2048, host_cache=MEMORY)
    prompts = [prompt_of(runner, 150 + seed, seed) for seed in range(6)]
    for chat, prompt in enumerate(prompts):
        runner.reply(prompt, 5, chat_id=chat)
    for chat in (0, 5, 1):
        again = prompts[chat] + prompt_of(runner, 20, 50 + chat)
        number = runner.reply(again, 8, chat_id=chat)
        assert reused(runner, number) >= len(prompts[chat]) - 2
        assert_as_alone(start, family, runner, number, again, context=2048)


def test_idle_chats_make_way_and_change_no_word(start: Start, family: Path) -> None:
    runner = start(family, 2048, host_cache=MEMORY)
    prompts = [prompt_of(runner, 300, seed) for seed in range(3)]
    for chat, prompt in enumerate(prompts):
        runner.reply(prompt, 5, chat_id=chat)
    short = prompt_of(runner, 50, 7)
    number = runner.reply(short, 24, chat_id=3)
    assert runner.scheduler.slots.held < len(short) + 30  # nobody else is there
    assert_as_alone(start, family, runner, number, short, context=2048)
    for chat in (1, 0):
        again = prompts[chat] + prompt_of(runner, 30, 60 + chat)
        number = runner.reply(again, 8, chat_id=chat)
        assert reused(runner, number) >= len(prompts[chat]) - 2
        assert_as_alone(start, family, runner, number, again, context=2048)


def test_chats_that_make_way_for_lack_of_room_come_back(start: Start, family: Path) -> None:
    runner = start(family, 512, host_cache=MEMORY)  # 512 tokens for all
    prompts = [prompt_of(runner, 120, seed) for seed in range(3)]
    numbers = [runner.add(prompt, max_tokens=150, chat_id=index) for index, prompt in enumerate(prompts)]
    runner.run()
    for number, prompt in zip(numbers, prompts, strict=True):
        assert_as_alone(start, family, runner, number, prompt)


def test_a_short_chat_stays_where_it_is(start: Start, talkative: Path) -> None:
    runner = start(talkative, 4096, host_cache=MEMORY)
    runner.reply(prompt_of(runner, 100), 5, chat_id=1)
    runner.reply(prompt_of(runner, 100, 2), 20, chat_id=2)
    assert runner.scheduler.slots.held > 200


def test_the_first_word_does_not_wait_for_others_to_make_way(start: Start, talkative: Path) -> None:
    runner = start(talkative, 4096, host_cache=MEMORY)
    runner.reply(prompt_of(runner, 600), 5, chat_id=1)
    held: list[int] = []

    def look(event: Event) -> None:
        if isinstance(event, Text):
            held.append(runner.scheduler.slots.held)

    runner.on_event = look
    runner.reply(prompt_of(runner, 40, 2), 20, chat_id=2)
    assert held[0] > 600
    assert held[-1] < 100


def test_a_common_beginning_is_found_in_the_memory_of_another_chat(start: Start, talkative: Path) -> None:
    runner = start(talkative, 2048, host_cache=MEMORY)
    system = prompt_of(runner, 300)
    runner.reply(system + prompt_of(runner, 20, 1), 5, chat_id=1)
    runner.reply(prompt_of(runner, 500, 2), 5, chat_id=2)  # chat 1 makes way
    other = system + prompt_of(runner, 40, 3)
    number = runner.reply(other, 5, chat_id=3)
    assert reused(runner, number) >= 300
    assert_as_alone(start, talkative, runner, number, other, context=2048)
    again = runner.reply(system + prompt_of(runner, 20, 1), 5, chat_id=1)
    assert reused(runner, again) >= 319  # and it lost nothing


def test_a_memory_that_is_full_sends_the_oldest_to_the_disk(start: Start, talkative: Path, kv: str) -> None:
    runner = start(talkative, 1024, kv_folder=kv, host_cache=700_000)
    for chat in range(5):
        runner.reply(prompt_of(runner, 400, chat), 5, chat_id=chat)
    assert kvcache_path(Path(kv), 0).exists()
    number = runner.reply([*prompt_of(runner, 400), 97, 98], 5, chat_id=0)
    assert reused(runner, number) >= 399


# Files ----------------------------------------------------------------------------


def test_a_chat_goes_on_after_a_restart(start: Start, family: Path, kv: str) -> None:
    first = start(family, 2048, kv_folder=kv)
    prompt = prompt_of(first, 400)
    first.reply(prompt, 100)
    quit_(first)
    second = start(family, 2048, kv_folder=kv)
    again = prompt + prompt_of(second, 50, 9)
    number = second.reply(again, 16)
    assert reused(second, number) >= len(prompt) - 2
    assert_as_alone(start, family, second, number, again, context=2048)


def test_the_same_question_after_a_restart_comes_back_to_its_end(start: Start, family: Path, kv: str) -> None:
    """What was said since must be taken back: windows and recurrent states need their checkpoint."""
    first = start(family, 2048, kv_folder=kv)
    prompt = prompt_of(first, 400)
    first.reply(prompt, 200)
    quit_(first)
    second = start(family, 2048, kv_folder=kv)
    number = second.reply(prompt, 16)
    assert len(prompt) - 2 <= reused(second, number) < len(prompt)
    assert_as_alone(start, family, second, number, prompt, context=2048)


def test_a_change_far_back_after_a_restart_is_read_again(start: Start, family: Path, kv: str) -> None:
    first = start(family, 2048, kv_folder=kv)
    first.reply(prompt_of(first, 700), 100)
    quit_(first)
    second = start(family, 2048, kv_folder=kv)
    changed = prompt_of(second, 350) + prompt_of(second, 40, 5)
    number = second.reply(changed, 16)
    assert_as_alone(start, family, second, number, changed, context=2048)


@pytest.fixture
def filed(start: Start, talkative: Path, kv: str) -> list[int]:
    """The prompt of chat 1, of which there is a file."""
    runner = start(talkative, 1024, kv_folder=kv)
    prompt = prompt_of(runner, 300)
    runner.reply(prompt, 20)
    quit_(runner)
    return prompt


def test_a_file_is_used_only_where_everything_is_the_same(
    start: Start, talkative: Path, tiny: Tiny, kv: str, filed: list[int]
) -> None:
    letters = tuple("abcdefghijklmnopqrstuvwxyz ")
    other = tiny("qwen2", context=4096, favour=letters, seed=1)  # the same shape, other weights
    for path, context in ((other, 1024), (talkative, 512)):
        runner = start(path, context, kv_folder=kv)
        number = runner.reply(filed, 8)
        assert reused(runner, number) == 0
        assert_as_alone(start, path, runner, number, filed, context=context)
    runner = start(talkative, 1024, kv_folder=kv)
    assert reused(runner, runner.reply(filed, 8)) == 299


def cut(path: Path) -> None:
    os.truncate(path, 9_000)


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize("damage", [cut, flip])
def test_a_damaged_file_costs_only_time(
    start: Start, talkative: Path, kv: str, filed: list[int], damage: Callable[[Path], None]
) -> None:
    damage(kvcache_path(Path(kv), 1))
    runner = start(talkative, 1024, kv_folder=kv)
    number = runner.reply(filed, 8)
    assert reused(runner, number) == 0
    assert not kvcache_path(Path(kv), 1).exists()
    assert_as_alone(start, talkative, runner, number, filed, context=1024)


@pytest.mark.parametrize("keep", [0, 11, 100, 5000, -1])
def test_a_state_that_llama_cpp_refuses_costs_only_time(
    start: Start, talkative: Path, kv: str, filed: list[int], keep: int
) -> None:
    runner = start(talkative, 1024, kv_folder=kv)
    _memory, folder = kvcache.open_places(runner.load, runner.loaded.context.shape)
    assert folder
    found = folder.get(1)
    assert found
    folder.put(Copy(1, found.tokens, bytes(found.state)[:keep] + b"nonsense", 0))
    number = runner.reply(filed, 8)
    assert reused(runner, number) == 0
    assert_as_alone(start, talkative, runner, number, filed, context=1024)


def test_an_idle_chat_is_filed_after_a_while_and_only_once(
    start: Start, talkative: Path, kv: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner = start(talkative, 1024, kv_folder=kv)
    held = runner.scheduler.slots
    assert held.seconds_to_filing() is None
    runner.reply(prompt_of(runner, 200), 5)
    seconds = held.seconds_to_filing()
    assert seconds is not None and 1 < seconds <= slots.IDLE_SECONDS
    monkeypatch.setattr(slots, "IDLE_SECONDS", 0.0)
    monkeypatch.setattr(slots, "IDLE_BYTES", 10**12)
    assert held.seconds_to_filing() == pytest.approx(0, abs=1e-3)
    held.file_next(lambda: True)  # a command has come in
    assert not kvcache_path(Path(kv), 1).exists()
    held.file_next(lambda: False)
    assert kvcache_path(Path(kv), 1).exists()
    assert held.seconds_to_filing() is None


def test_what_is_not_worth_a_file_gets_none(start: Start, talkative: Path, kv: str) -> None:
    runner = start(talkative, 1024, kv_folder=kv)
    runner.reply(prompt_of(runner, 10), 2)
    assert runner.scheduler.slots.seconds_to_filing() is None
    quit_(runner)
    assert os.listdir(kv) == []


def test_a_disk_that_refuses_is_asked_once(
    start: Start, talkative: Path, kv: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kvcache, "SPARE_DISK", 1 << 62)
    runner = start(talkative, 1024, kv_folder=kv, host_cache=MEMORY)
    prompts = [prompt_of(runner, 300, chat) for chat in range(2)]
    for chat, prompt in enumerate(prompts):
        runner.reply(prompt, 5, chat_id=chat)
    held = runner.scheduler.slots
    for _ in range(2):
        held.file_next(lambda: False)
    assert held.seconds_to_filing() is None
    assert reused(runner, runner.reply(prompts[0], 5, chat_id=0)) >= 299


def test_a_chat_in_its_slot_is_not_looked_for_on_the_disk(start: Start, talkative: Path, kv: str) -> None:
    runner = start(talkative, 1024, kv_folder=kv)
    prompt = prompt_of(runner, 200)
    runner.reply(prompt, 5)
    runner.scheduler.slots.file_all(60)
    flip(kvcache_path(Path(kv), 1))
    number = runner.reply([*prompt, 97], 5)
    assert reused(runner, number) >= 200
    assert kvcache_path(Path(kv), 1).exists()


def test_a_lack_of_time_at_the_end_files_nothing_half(start: Start, talkative: Path, kv: str) -> None:
    runner = start(talkative, 1024, kv_folder=kv)
    runner.reply(prompt_of(runner, 200), 5)
    runner.scheduler.slots.file_all(-1)
    runner.close()
    assert os.listdir(kv) == []


# Forgetting -----------------------------------------------------------------------


def test_a_forgotten_chat_leaves_nothing_wherever_it_was(start: Start, talkative: Path, kv: str) -> None:
    runner = start(talkative, 1024, kv_folder=kv, host_cache=MEMORY)
    held = runner.scheduler.slots
    for chat in range(3):
        runner.reply(prompt_of(runner, 300, chat), 5, chat_id=chat)  # 0 and 1 have made way
    held.file_all(60)
    assert len(os.listdir(kv)) == 3
    for chat in (0, 2):
        held.forget(chat)
    held.file_all(60)
    assert os.listdir(kv) == ["1.kv"]
    number = runner.reply(prompt_of(runner, 300), 5, chat_id=0)
    assert reused(runner, number) == 0


def test_a_chat_forgotten_while_its_reply_is_written_is_not_filed(
    start: Start, talkative: Path, kv: str
) -> None:
    runner = start(talkative, 1024, kv_folder=kv, host_cache=MEMORY)
    number = runner.add(prompt_of(runner, 100), max_tokens=20)
    for _ in range(5):
        runner.scheduler.step()
    runner.scheduler.slots.forget(1)
    runner.run()
    assert runner.finished(number).finish is Finish.LENGTH
    assert runner.scheduler.slots.held == 0
    quit_(runner)
    assert os.listdir(kv) == []


def test_a_chat_that_asks_again_is_kept_again(start: Start, talkative: Path, kv: str) -> None:
    runner = start(talkative, 1024, kv_folder=kv)
    runner.reply(prompt_of(runner, 100), 5)
    runner.scheduler.slots.forget(1)
    runner.reply(prompt_of(runner, 100), 5)
    quit_(runner)
    assert os.listdir(kv) == ["1.kv"]


# Who goes first -------------------------------------------------------------------


@pytest.mark.parametrize("host_cache", [0, MEMORY])
def test_what_the_person_looks_at_takes_the_place_of_a_reply_in_the_background(
    start: Start, talkative: Path, host_cache: int
) -> None:
    runner = start(talkative, 2048, host_cache=host_cache)
    hidden = [runner.add(prompt_of(runner, 40, n), max_tokens=60, chat_id=n, visible=False) for n in range(4)]
    for _ in range(10):
        runner.scheduler.step()
    visible = runner.add(prompt_of(runner, 40, 9), max_tokens=10, chat_id=9)
    runner.run()
    order = [event.request_id for event in runner.events if isinstance(event, Finished)]
    assert order[0] == visible
    for number, chat in zip(hidden, range(4), strict=True):
        assert tokens_of(runner.events, number) == 60
        assert_as_alone(start, talkative, runner, number, prompt_of(runner, 40, chat))


def test_a_reply_in_the_background_goes_on_beside_a_visible_one(start: Start, talkative: Path) -> None:
    runner = start(talkative, 2048)
    hidden = runner.add(prompt_of(runner, 40), max_tokens=100, chat_id=1, visible=False)
    visible = runner.add(prompt_of(runner, 40, 2), max_tokens=100, chat_id=2)
    for _ in range(40):
        runner.scheduler.step()
    assert tokens_of(runner.events, hidden) > 30
    assert tokens_of(runner.events, visible) > 30
    runner.run()


def test_a_visible_chat_that_needs_all_the_room_gets_it(start: Start, talkative: Path) -> None:
    runner = start(talkative, 1024, host_cache=MEMORY)
    hidden = runner.add(prompt_of(runner, 300), max_tokens=100, chat_id=1, visible=False)
    for _ in range(10):
        runner.scheduler.step()
    visible = runner.add(prompt_of(runner, 900, 2), max_tokens=20, chat_id=2)
    runner.run()
    order = [event.request_id for event in runner.events if isinstance(event, Finished)]
    assert order == [visible, hidden]
    assert_as_alone(start, talkative, runner, hidden, prompt_of(runner, 300), context=1024)
