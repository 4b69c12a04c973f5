"""Several chats at once over one model: slots, reuse of what was read before, and batching.

Every open request has its tokens (the prompt and the reply so far); every slot holds the
first of them in the memory of the model. What is missing is read in the next batches, and the
last row of it gives the next token. So a request that has lost its slot, or its slot's
memory, only has more to read: nothing else changes.

All methods belong to the thread that owns the context. `Request.stopped` may be set by any
thread, and `Scheduler.interrupt` called by any.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from inglenook.core.chat import Finish, Statistics
from inglenook.engine import sampling
from inglenook.engine.llama import ABORTED, DECODED, NO_ROOM, SEQUENCES, Context, Model, last_errors
from inglenook.engine.protocol import Event, Failed, Finished, PromptProgress, Sampling
from inglenook.engine.reply import Reply

BESIDE_A_REPLY = 128  # tokens of a prompt read in one step while another reply streams
WORTH_REUSING = 0.1  # of a prompt: less in common is taken for chance
STATE_LIMIT = 256 * 1024 * 1024  # bytes of one saved state; larger ones are read again instead
PROGRESS_SECONDS = 0.05


@dataclass(eq=False)
class Request:
    """One reply to be written."""

    request_id: int
    chat_id: int
    prompt: list[int]
    # Tokens of the prompt before the template's last words: the next prompt of the chat repeats
    # these for certain, while the words that open the reply may read differently then.
    stable: int
    reply: Reply
    sampling: Sampling
    max_tokens: int  # 0: as far as the context reaches
    visible: bool
    received: float  # time.perf_counter() when it came in
    stopped: Callable[[], bool]
    # Set while it runs.
    tokens: list[int] = field(default_factory=list)
    chain: Any = None
    reused: int | None = None
    first_token: float = 0.0  # time.perf_counter()
    last_token: float = 0.0
    told: float = 0.0  # when the last PromptProgress was sent

    @property
    def order(self) -> tuple[bool, float]:
        """Who goes first: what the person looks at, then what came first."""
        return (not self.visible, self.received)


@dataclass(eq=False)
class Slot:
    """One sequence in the memory of the model."""

    sequence: int
    held: list[int] = field(default_factory=list)
    chat_id: int | None = None
    request: Request | None = None
    used: float = 0.0  # time.monotonic() of the end of its last request
    state: tuple[int, Any] | None = None  # how many tokens it was saved after, and the copy

    @property
    def missing(self) -> int:
        return len(self.request.tokens) - len(self.held) if self.request else 0


@dataclass(frozen=True)
class Share:
    """What one slot has in the batch."""

    slot: Slot
    count: int
    row: int | None  # of its output; None while more of the prompt follows


class Scheduler:
    """Writes the replies of all open requests, a step at a time."""

    def __init__(self, model: Model, context: Context, emit: Callable[[Event], None]) -> None:
        self._model = model
        self._context = context
        self._emit = emit
        self._slots = [Slot(sequence) for sequence in range(SEQUENCES)]
        self._waiting: list[Request] = []
        # Sliding windows and recurrent states cannot be taken back without a saved copy.
        self._saves_states = model.recurrent or model.window > 0
        self._may_interrupt = True

    # For the engine -----------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        return bool(self._waiting) or any(slot.request for slot in self._slots)

    def add(self, request: Request) -> None:
        """Take in a request whose prompt is shorter than the context."""
        request.tokens = list(request.prompt)
        request.chain = sampling.make_chain(request.sampling, self._model.vocabulary_size, request.prompt)
        self._waiting.append(request)

    def interrupt(self) -> None:
        """End the decode that runs now, because a flag has changed. For any thread."""
        if self._may_interrupt:
            self._context.interrupt()

    def fail_all(self, sentence: str) -> None:
        """End every open request with Failed."""
        for request in self._waiting:
            self._close(request, Failed(request.request_id, sentence))
        self._waiting.clear()
        for slot in self._slots:
            if slot.request:
                self._fail(slot, sentence)

    def step(self) -> None:
        """One decode: a token for every streaming reply, and more of the prompts."""
        # First these, then the look at the flags: an interrupt after the look is never lost.
        self._may_interrupt = True
        self._context.clear_interrupt()
        self._finish_stopped()
        self._admit()
        shares = self._fill_batch()
        if not shares:
            return
        # An interrupt costs the other chats of some models all they held since the last saved
        # state: too much for the sake of one token.
        is_long = sum(share.count for share in shares) > SEQUENCES
        self._may_interrupt = is_long or not self._saves_states
        result = self._context.decode()
        if result == DECODED:
            self._after_decode(shares)
        elif result == NO_ROOM:
            self._free_some_room()
        elif result == ABORTED:
            for share in shares:
                self._rewind(share.slot, len(share.slot.held), dirty=True)
        else:
            for share in shares:
                self._clear(share.slot)
                self._fail(
                    share.slot,
                    "The model could not go on with this reply. Try again.",
                    f"llama_decode returned {result}\n{last_errors()}",
                )

    # Slots ----------------------------------------------------------------------------------------

    def _finish_stopped(self) -> None:
        for request in [request for request in self._waiting if request.stopped()]:
            self._waiting.remove(request)
            self._finish(request, Finish.STOPPED)
        for slot in self._slots:
            if slot.request and slot.request.stopped():
                self._finish_slot(slot, Finish.STOPPED)

    def _admit(self) -> None:
        """Give free slots to waiting requests, as long as all that runs fits the context."""
        while self._waiting:
            free = [slot for slot in self._slots if slot.request is None]
            request = min(self._waiting, key=lambda request: request.order)
            running = sum(len(slot.request.tokens) for slot in self._slots if slot.request)
            if not free or (running and running + len(request.tokens) >= self._context.length):
                return
            self._waiting.remove(request)
            slot = self._choose(free, request)
            # At least one token is decoded again: the output of the last one was not kept.
            common = _common(slot.held, request.tokens)
            self._rewind(slot, min(common, len(request.tokens) - 1))
            slot.request, slot.chat_id = request, request.chat_id
            if request.reused is None:
                request.reused = len(slot.held)
                self._tell_progress(slot, request)

    def _choose(self, free: list[Slot], request: Request) -> Slot:
        """The slot with the longest common beginning, unless that would spoil another chat."""

        def common(slot: Slot) -> int:
            length = _common(slot.held, request.tokens)
            worth = length > WORTH_REUSING * len(request.tokens)
            ours = slot.chat_id == request.chat_id or 2 * length >= len(slot.held)
            return length if worth and ours else 0

        best = max(free, key=lambda slot: (common(slot), slot.chat_id == request.chat_id))
        if common(best):
            return best
        return min(free, key=lambda slot: (bool(slot.held), slot.used))

    def _rewind(self, slot: Slot, length: int, *, dirty: bool = False) -> None:
        """Go back to the first `length` tokens of the slot, or to fewer where the model must.

        `dirty`: an aborted decode may have written beyond what the slot holds.
        """
        if length == len(slot.held) and not dirty:
            return
        if self._can_cut(slot, length) and self._context.remove(slot.sequence, length):
            del slot.held[length:]
        elif slot.state and slot.state[0] <= length and self._restore(slot):
            del slot.held[slot.state[0] :]
        else:
            self._clear(slot)
        if slot.state and slot.state[0] > len(slot.held):
            slot.state = None

    def _can_cut(self, slot: Slot, length: int) -> bool:
        """Whether everything that the token after `length` looks back on is still held.

        Sliding windows: the memory says yes to any cut, but what the window has left behind is
        gone (llama.cpp, tools/server/server-context.cpp, pos_min_thold).
        """
        if length == 0 or self._model.recurrent:
            return False
        if not self._model.window:
            return True
        first = self._context.first_position(slot.sequence)
        return 0 <= first <= max(0, length - self._model.window)

    def _restore(self, slot: Slot) -> bool:
        assert slot.state
        length, state = slot.state
        return self._context.restore_state(slot.sequence, state) and self._context.remove(
            slot.sequence, length
        )

    def _clear(self, slot: Slot) -> None:
        self._context.remove(slot.sequence, -1)
        slot.held.clear()
        slot.state = None

    # Room -----------------------------------------------------------------------------------------

    def _fits(self, plan: list[tuple[Slot, int]]) -> bool:
        held = sum(len(slot.held) for slot in self._slots)
        return held + sum(count for _slot, count in plan) <= self._context.length

    def _drop_idle(self) -> bool:
        idle = [slot for slot in self._slots if slot.held and not slot.request]
        if idle:
            self._clear(min(idle, key=lambda slot: slot.used))
        return bool(idle)

    def _send_back(self) -> bool:
        """Let the least important of several requests wait until there is room for it again."""
        running = [slot for slot in self._slots if slot.request]
        if len(running) < 2:
            return False
        slot = max(running, key=_order)
        assert slot.request
        self._waiting.append(slot.request)
        slot.request = None
        self._clear(slot)
        return True

    def _free_some_room(self) -> None:
        """The model found no room where there should be some: give up more."""
        if not self._drop_idle() and not self._send_back():
            for slot in self._slots:
                if slot.request:
                    self._finish_slot(slot, Finish.CONTEXT)

    # Batch ----------------------------------------------------------------------------------------

    def _fill_batch(self) -> list[Share]:
        plan = self._plan()
        # The memory of idle chats goes first, the longest idle before the others.
        while not self._fits(plan) and (self._drop_idle() or self._send_back()):
            plan = self._plan()
        self._context.clear_batch()
        return [self._put(slot, count) for slot, count in plan]

    def _plan(self) -> list[tuple[Slot, int]]:
        """How many tokens of which slot come next: streaming replies first, one token each."""
        running = sorted((slot for slot in self._slots if slot.request), key=_order)
        plan = [(slot, 1) for slot in running if slot.missing == 1]
        budget = self._context.batch_size - len(plan)
        if any(slot.request and slot.request.reply.tokens for slot, _count in plan):
            budget = min(budget, BESIDE_A_REPLY)
        for slot in running:
            if slot.missing > 1 and budget > 0:
                count = min(slot.missing, budget, self._up_to_state(slot))
                plan.append((slot, count))
                budget -= count
        return plan

    def _up_to_state(self, slot: Slot) -> int:
        """Tokens up to the place where the state is saved, if that is still ahead."""
        assert slot.request
        ahead = slot.request.stable - len(slot.held)
        return ahead if self._saves_states and ahead > 0 else slot.missing

    def _put(self, slot: Slot, count: int) -> Share:
        assert slot.request
        start = len(slot.held)
        last = count == slot.missing
        tokens = slot.request.tokens[start : start + count]
        row = self._context.add(slot.sequence, start, tokens, wants_output=last)
        return Share(slot, count, row if last else None)

    def _after_decode(self, shares: list[Share]) -> None:
        for share in shares:
            slot, request = share.slot, share.slot.request
            assert request
            start = len(slot.held)
            slot.held += request.tokens[start : start + share.count]
            if self._saves_states and len(slot.held) == request.stable:
                state = self._context.save_state(slot.sequence, STATE_LIMIT)
                slot.state = (request.stable, state) if state else None
            if not request.reply.tokens:
                self._tell_progress(slot, request)
        for share in shares:
            if share.row is not None and share.slot.request:
                token = self._context.sample(share.slot.request.chain, share.row)
                self._next_token(share.slot, share.slot.request, token)

    def _tell_progress(self, slot: Slot, request: Request) -> None:
        now = time.perf_counter()
        done, total = len(slot.held), len(request.prompt)
        if done == total or now - request.told >= PROGRESS_SECONDS:
            request.told = now
            self._emit(PromptProgress(request.request_id, done, total, request.reused or 0))

    def _next_token(self, slot: Slot, request: Request, token: int) -> None:
        piece, control, ends = self._model.token(token)
        if ends:
            self._finish_slot(slot, Finish.END)
            return
        request.last_token = time.perf_counter()
        request.first_token = request.first_token or request.last_token
        request.tokens.append(token)
        if request.reply.add(piece, control):
            self._finish_slot(slot, Finish.END, at_stop_string=True)
        elif request.max_tokens and request.reply.tokens >= request.max_tokens:
            self._finish_slot(slot, Finish.LENGTH)
        elif len(request.tokens) >= self._context.length:
            self._finish_slot(slot, Finish.CONTEXT)

    # The end of a request -------------------------------------------------------------------------

    def _finish_slot(self, slot: Slot, finish: Finish, *, at_stop_string: bool = False) -> None:
        assert slot.request
        request, slot.request = slot.request, None
        slot.used = time.monotonic()
        self._finish(request, finish, at_stop_string=at_stop_string)

    def _finish(self, request: Request, finish: Finish, *, at_stop_string: bool = False) -> None:
        request.reply.end(at_stop_string=at_stop_string)
        statistics = Statistics(
            prompt_tokens=len(request.prompt),
            reused_tokens=request.reused or 0,
            reply_tokens=request.reply.tokens,
            first_token_s=request.first_token - request.received if request.first_token else 0.0,
            reply_s=request.last_token - request.first_token,
        )
        self._close(request, Finished(request.request_id, finish, statistics))

    def _fail(self, slot: Slot, sentence: str, details: str = "") -> None:
        assert slot.request
        request, slot.request = slot.request, None
        slot.used = time.monotonic()
        request.reply.end(at_stop_string=False)
        self._close(request, Failed(request.request_id, sentence, details))

    def _close(self, request: Request, event: Finished | Failed) -> None:
        sampling.free_chain(request.chain)
        self._emit(event)


def _order(slot: Slot) -> tuple[bool, float]:
    assert slot.request
    return slot.request.order


def _common(held: list[int], tokens: list[int]) -> int:
    """How many tokens the two have in common at their beginning."""
    if tokens[: len(held)] == held:  # the usual case, without a loop in Python
        return len(held)
    for index, (one, other) in enumerate(zip(held, tokens, strict=False)):
        if one != other:
            return index
    return min(len(held), len(tokens))
