"""Several replies at once: the same words as alone, whatever is reused, stopped or pushed aside."""

from pathlib import Path

import pytest

from inglenook.core.chat import Finish
from inglenook.engine.protocol import (
    Event,
    Failed,
    Finished,
    PromptProgress,
    Reasoning,
    Text,
)
from tests import tinygguf
from tests.engine.conftest import Tiny, text_of, tokens_of
from tests.engine.runner import Runner, Start, assert_as_alone, prompt_of

ALL_FAMILIES = list(tinygguf.FAMILIES)


@pytest.fixture(params=ALL_FAMILIES)
def family(request: pytest.FixtureRequest, tiny: Tiny) -> Path:
    return tiny(request.param, context=2048)


# The same words -----------------------------------------------------------------


def test_replies_at_the_same_time_say_what_they_say_alone(start: Start, family: Path) -> None:
    runner = start(family)
    prompts = [prompt_of(runner, length, seed) for seed, length in enumerate((5, 70, 33))]
    numbers = [runner.add(prompt, max_tokens=16, chat_id=index) for index, prompt in enumerate(prompts)]
    runner.run()
    for number, prompt in zip(numbers, prompts, strict=True):
        assert_as_alone(start, family, runner, number, prompt)


def test_a_conversation_that_goes_on_is_not_read_again(start: Start, family: Path) -> None:
    runner = start(family, 2048)
    first = prompt_of(runner, 300)
    runner.reply(first, 40)
    second = first + prompt_of(runner, 50, 9)
    number = runner.reply(second, 16)
    assert runner.finished(number).statistics.reused_tokens >= len(first) - 2
    assert_as_alone(start, family, runner, number, second, context=2048)


def test_the_same_question_again_reads_only_its_end(start: Start, family: Path) -> None:
    runner = start(family, 2048)
    prompt = prompt_of(runner, 400)
    runner.reply(prompt, 300)
    for _ in range(2):
        number = runner.reply(prompt, 40)
        assert len(prompt) - 2 <= runner.finished(number).statistics.reused_tokens < len(prompt)
        assert_as_alone(start, family, runner, number, prompt, context=2048)


def test_a_change_far_back_never_trusts_a_window_that_has_moved_on(start: Start, family: Path) -> None:
    runner = start(family, 2048)
    runner.reply(prompt_of(runner, 700), 500)
    changed = prompt_of(runner, 350) + prompt_of(runner, 40, 5)
    number = runner.reply(changed, 16)
    assert_as_alone(start, family, runner, number, changed, context=2048)


def test_an_interrupted_decode_changes_no_word(start: Start, family: Path) -> None:
    runner = start(family)
    context = runner.loaded.context
    decode, calls = context.decode, iter(range(10_000))

    def interrupted_now_and_then() -> int:
        if next(calls) % 3 == 1:
            context.interrupt()
        return decode()

    context.decode = interrupted_now_and_then  # type: ignore[method-assign]
    prompts = [prompt_of(runner, length, seed) for seed, length in enumerate((20, 150))]
    numbers = [runner.add(prompt, max_tokens=12, chat_id=index) for index, prompt in enumerate(prompts)]
    runner.run()
    for number, prompt in zip(numbers, prompts, strict=True):
        assert_as_alone(start, family, runner, number, prompt)


def test_more_text_than_room_waits_and_nothing_is_cut(start: Start, family: Path) -> None:
    runner = start(family)  # 512 tokens for all
    prompts = [prompt_of(runner, 120, seed) for seed in range(3)]
    numbers = [runner.add(prompt, max_tokens=150, chat_id=index) for index, prompt in enumerate(prompts)]
    runner.run()
    for number, prompt in zip(numbers, prompts, strict=True):
        assert runner.finished(number).finish in (Finish.LENGTH, Finish.END)
        assert_as_alone(start, family, runner, number, prompt)


def test_more_requests_than_slots_are_all_answered(start: Start, talkative: Path) -> None:
    runner = start(talkative, 2048)
    numbers = [runner.add(prompt_of(runner, 30 + n, n), max_tokens=5, chat_id=n) for n in range(9)]
    runner.run()
    assert [runner.finished(number).finish for number in numbers] == [Finish.LENGTH] * 9


# Slots ----------------------------------------------------------------------------


def test_each_chat_finds_its_own_words_again(start: Start, talkative: Path) -> None:
    runner = start(talkative, 4096)
    prompts = {chat: prompt_of(runner, 200, chat) for chat in range(4)}
    for chat, prompt in prompts.items():
        runner.reply(prompt, 4, chat_id=chat)
    for chat, prompt in prompts.items():
        number = runner.reply(prompt + prompt_of(runner, 20, 50 + chat), 4, chat_id=chat)
        assert runner.finished(number).statistics.reused_tokens >= 200


def test_a_common_beginning_does_not_cost_another_chat_its_memory(start: Start, talkative: Path) -> None:
    runner = start(talkative, 4096)
    system = prompt_of(runner, 50)
    long = system + prompt_of(runner, 600, 1)
    runner.reply(long, 4, chat_id=1)
    runner.reply(system + prompt_of(runner, 40, 2), 4, chat_id=2)
    number = runner.reply(long + prompt_of(runner, 10, 3), 4, chat_id=1)
    assert runner.finished(number).statistics.reused_tokens >= len(long)


def test_the_chat_in_front_of_the_person_goes_first(start: Start, talkative: Path) -> None:
    runner = start(talkative, 2048)
    hidden = [runner.add(prompt_of(runner, 40, n), max_tokens=30, chat_id=n, visible=False) for n in range(6)]
    visible = runner.add(prompt_of(runner, 40, 9), max_tokens=30, chat_id=9)
    runner.run()
    order = [event.request_id for event in runner.events if isinstance(event, Finished)]
    assert order.index(visible) < 4
    assert sorted(order) == sorted([*hidden, visible])


def test_a_long_prompt_is_read_in_small_parts_beside_a_reply(start: Start, talkative: Path) -> None:
    runner = start(talkative, 4096)
    streaming = runner.add(prompt_of(runner, 10), max_tokens=200, chat_id=1)
    for _ in range(5):
        runner.scheduler.step()
    reading = runner.add(prompt_of(runner, 1000, 1), max_tokens=2, chat_id=2)
    runner.run()
    first = next(
        index for index, e in enumerate(runner.events) if isinstance(e, Text) and e.request_id == reading
    )
    before = tokens_of(runner.events[:first], streaming)
    assert before >= 5 + 1000 // 128


# Ends -----------------------------------------------------------------------------


def test_the_longest_reply_is_exact(start: Start, talkative: Path) -> None:
    runner = start(talkative)
    for length in (1, 2, 7):
        number = runner.add(prompt_of(runner, 9), max_tokens=length)
        runner.run()
        assert runner.finished(number).finish is Finish.LENGTH
        assert runner.finished(number).statistics.reply_tokens == length
        assert tokens_of(runner.events, number) == length


def test_a_full_context_ends_the_reply_and_says_so(start: Start, talkative: Path) -> None:
    runner = start(talkative)
    number = runner.reply(prompt_of(runner, 400))
    finished = runner.finished(number)
    assert finished.finish is Finish.CONTEXT
    assert finished.statistics.prompt_tokens == 400
    assert finished.statistics.reply_tokens == 512 - 400


def test_a_prompt_that_just_fits_still_gets_an_answer(start: Start, talkative: Path) -> None:
    runner = start(talkative)
    finished = runner.finished(runner.reply(prompt_of(runner, 511)))
    assert finished.finish is Finish.CONTEXT
    assert finished.statistics.reply_tokens == 1


def test_a_stop_in_the_prompt(start: Start, talkative: Path) -> None:
    runner = start(talkative, 4096)

    def stop(event: Event) -> None:
        if isinstance(event, PromptProgress) and event.done:
            runner.stopped.add(event.request_id)

    runner.on_event = stop
    number = runner.reply(prompt_of(runner, 3000))
    finished = runner.finished(number)
    assert finished.finish is Finish.STOPPED
    assert finished.statistics.reply_tokens == 0
    assert finished.statistics.prompt_tokens == 3000


def test_a_stop_in_the_reply_keeps_what_was_said(start: Start, talkative: Path) -> None:
    runner = start(talkative)

    def stop(event: Event) -> None:
        if isinstance(event, Text) and tokens_of(runner.events, event.request_id) >= 5:
            runner.stopped.add(event.request_id)

    runner.on_event = stop
    number = runner.reply(prompt_of(runner, 10))
    finished = runner.finished(number)
    assert finished.finish is Finish.STOPPED
    assert len(runner.text(number)) == finished.statistics.reply_tokens == 5


def test_a_stop_while_waiting_for_a_slot(start: Start, talkative: Path) -> None:
    runner = start(talkative, 2048)
    for n in range(4):
        runner.add(prompt_of(runner, 20, n), max_tokens=10, chat_id=n)
    waiting = runner.add(prompt_of(runner, 20, 9), chat_id=9)
    runner.stopped.add(waiting)
    runner.scheduler.step()
    assert runner.finished(waiting).finish is Finish.STOPPED
    runner.run()


def test_fail_all_answers_every_request_once(start: Start, talkative: Path) -> None:
    runner = start(talkative, 2048)
    numbers = [runner.add(prompt_of(runner, 20, n), chat_id=n) for n in range(6)]
    for _ in range(3):
        runner.scheduler.step()
    runner.scheduler.fail_all("Because.")
    failed = [event.request_id for event in runner.events if isinstance(event, Failed)]
    assert sorted(failed) == numbers
    assert not runner.scheduler.busy


def test_a_failing_decode_fails_its_requests_and_the_next_one_works(start: Start, talkative: Path) -> None:
    runner = start(talkative)
    context = runner.loaded.context
    decode = context.decode
    context.decode = lambda: -3  # type: ignore[method-assign]
    number = runner.add(prompt_of(runner, 20))
    runner.run()
    failed = [event for event in runner.events if isinstance(event, Failed)]
    assert [event.request_id for event in failed] == [number]
    context.decode = decode  # type: ignore[method-assign]
    assert runner.finished(runner.reply(prompt_of(runner, 20), 4)).finish is Finish.LENGTH


# Text -----------------------------------------------------------------------------


def say(
    start: Start, tiny: Tiny, *script: str, stop: tuple[str, ...] = (), control: tuple[str, ...] = ()
) -> tuple[Runner, int]:
    """A reply made of these tokens; bytes are spelt as a character below U+0100."""
    pieces = tuple(word for word in script if not word.startswith("<"))
    path = tiny("qwen2", pieces=pieces, script=script, control=control)
    runner = start(path)
    number = runner.add(runner.tokens("<|im_start|>assistant\n"), max_tokens=len(script) + 5, stop=stop)
    runner.run()
    return runner, number


def test_an_end_token_ends_the_reply_and_is_not_counted(start: Start, tiny: Tiny) -> None:
    for end in ("<|im_end|>", "<|endoftext|>"):
        runner, number = say(start, tiny, "Hello", " you", end)
        assert text_of(runner.events, number) == "Hello you"
        finished = runner.finished(number)
        assert finished.finish is Finish.END
        assert finished.statistics.reply_tokens == tokens_of(runner.events, number) == 2


def test_long_tokens_arrive_whole(start: Start, tiny: Tiny) -> None:
    blanks, word = " " * 120, "long" * 700
    runner, number = say(start, tiny, "if x:\n", blanks, word, "<|im_end|>")
    assert text_of(runner.events, number) == "if x:\n" + blanks + word


def test_a_stop_string_over_tokens(start: Start, tiny: Tiny) -> None:
    runner, number = say(start, tiny, "One", " ST", "OP", " two", stop=("STOP",))
    assert text_of(runner.events, number) == "One "
    finished = runner.finished(number)
    assert finished.finish is Finish.END
    assert finished.statistics.reply_tokens == tokens_of(runner.events, number) == 3


def test_thoughts_are_reasoning_and_unknown_markers_are_not_shown(start: Start, tiny: Tiny) -> None:
    runner, number = say(
        start, tiny, "<think>", "Hm", "</think>", "Yes", "<|odd|>", "!", "<|im_end|>", control=("<|odd|>",)
    )
    assert text_of(runner.events, number, Reasoning) == "Hm"
    assert text_of(runner.events, number) == "Yes!"
    assert runner.finished(number).statistics.reply_tokens == tokens_of(runner.events, number) == 6


def test_progress_ends_with_the_whole_prompt(start: Start, talkative: Path) -> None:
    runner = start(talkative, 4096)
    runner.reply(prompt_of(runner, 2000), 2)
    progress = [event for event in runner.events if isinstance(event, PromptProgress)]
    assert progress[-1].done == progress[-1].total == 2000
    assert [event.done for event in progress] == sorted(event.done for event in progress)


def test_times_are_measured(start: Start, talkative: Path) -> None:
    runner = start(talkative)
    finished = runner.finished(runner.reply(prompt_of(runner, 20), 20))
    assert finished.statistics.first_token_s > 0
    assert finished.statistics.tokens_per_second > 0
