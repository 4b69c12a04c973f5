"""One model and its scheduler without the process around them, and the yardstick for what it says."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from inglenook.engine import kvcache, loading
from inglenook.engine.llama import SEQUENCES, Context, L
from inglenook.engine.protocol import Event, Finished, Load, Sampling
from inglenook.engine.reasoning import ReasoningSplitter
from inglenook.engine.reply import Reply
from inglenook.engine.scheduler import Request, Scheduler
from tests.engine.conftest import GREEDY, text_of

Step = tuple[int, list[float]]  # a token, and the output of the model that it was chosen from

# How far outputs may differ where the same tokens were read in other batches (they are about 0.6
# in size). Measured were up to 0.01 for that, and 0.09 to 1.3 for a wrong memory.
NOISE = 0.03


class Runner:
    """One model and its scheduler, without the process around them."""

    def __init__(self, path: Path, context: int, **options: Any) -> None:
        load = Load(str(path), context_length=context, threads=1, host_cache=0)
        self.load = replace(load, **options)
        self.loaded = loading.load(self.load, lambda fraction: True)
        self.events: list[Event] = []
        self.on_event: Callable[[Event], None] = lambda event: None
        self.scheduler = self._make_scheduler()
        self.stopped: set[int] = set()
        self.steps: dict[int, list[Step]] = {}
        self._chains: dict[int, object] = {}
        self._ids = 0
        self._record(self.loaded.context)

    def _make_scheduler(self) -> Scheduler:
        memory, folder = kvcache.open_places(self.load, self.loaded.context.shape)
        return Scheduler(self.loaded.model, self.loaded.context, self._emit, memory, folder)

    def _record(self, context: Context) -> None:
        sample, size = context.sample, self.loaded.model.vocabulary_size

        def recording(chain: object, row: int) -> int:
            output = list(L.llama_get_logits_ith(context._context, row)[:size])
            token = sample(chain, row)
            number = next(number for number, known in self._chains.items() if known is chain)
            self.steps[number].append((token, output))
            return token

        context.sample = recording  # type: ignore[method-assign]

    def _emit(self, event: Event) -> None:
        self.events.append(event)
        self.on_event(event)

    def tokens(self, text: str) -> list[int]:
        return self.loaded.model.tokenise(text, special=True)

    def add(
        self,
        prompt: list[int],
        *,
        max_tokens: int = 0,
        stop: tuple[str, ...] = (),
        chat_id: int = 1,
        visible: bool = True,
        stable: int | None = None,
        sampling: Sampling = GREEDY,
    ) -> int:
        self._ids += 1
        number = self._ids
        request = Request(
            request_id=number,
            chat_id=chat_id,
            prompt=prompt,
            stable=len(prompt) - 2 if stable is None else stable,
            reply=Reply(number, stop, ReasoningSplitter(), self._emit),
            sampling=sampling,
            max_tokens=max_tokens,
            visible=visible,
            received=time.perf_counter(),
            stopped=lambda: number in self.stopped,
        )
        self.scheduler.add(request)
        self._chains[number], self.steps[number] = request.sampler, []
        return number

    def run(self) -> None:
        while self.scheduler.busy:
            self.scheduler.step()

    def reply(self, prompt: list[int], max_tokens: int = 0, *, chat_id: int = 1) -> int:
        number = self.add(prompt, max_tokens=max_tokens, chat_id=chat_id)
        self.run()
        return number

    def text(self, number: int) -> str:
        return text_of(self.events, number)

    def forget(self) -> None:
        """Hold nothing of what was read before."""
        self.scheduler = self._make_scheduler()
        for sequence in range(SEQUENCES):
            self.loaded.context.remove(sequence, -1)

    def close(self) -> None:
        """Free the model, without a word to the folder."""
        if self.loaded.model._model:
            self.scheduler.fail_all("The test is over.")
            self.loaded.free()

    def finished(self, number: int) -> Finished:
        return next(e for e in self.events if isinstance(e, Finished) and e.request_id == number)


Start = Callable[..., Runner]


def assert_as_alone(
    start: Start, path: Path, runner: Runner, number: int, prompt: list[int], *, context: int = 512
) -> None:
    """Every output is what a fresh context gives for the same tokens."""
    fresh = start(path, context)
    steps = runner.steps[number]
    said = [token for token, _output in steps]
    assert said
    # The reply is read as a prompt: so it does not matter where two tokens are equally likely.
    for at in {0, len(said) // 2, len(said) - 1}:
        again = fresh.steps[fresh.reply(prompt + said[:at], 1)][0]
        difference = max(abs(one - other) for one, other in zip(again[1], steps[at][1], strict=True))
        assert difference < NOISE, f"the output of token {at} is another: {difference}"
        fresh.forget()


def prompt_of(runner: Runner, length: int, seed: int = 0) -> list[int]:
    """Lower-case letters that look random and never repeat in the same way."""
    letters = runner.tokens("etah")[-4:]
    value, tokens = seed * 7919 + 1, []
    for _ in range(length):
        value = (value * 1103515245 + 12345) % 2**31
        tokens.append(letters[value >> 16 & 3])
    return tokens
