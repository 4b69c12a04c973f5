"""Several chats at once over one model: slots, reuse of what was read before, and batching.

Every open request has its tokens (the prompt and the reply so far); its slot holds the first of
them in the memory of the model (`slots`). What is missing is read in the next batches, and the
last row of it gives the next token. So a request that has lost its slot, or its slot's
memory, only has more to read: nothing else changes.

What the person looks at goes first: it gets the first place in every batch, and where all slots
are taken a reply in the background waits for it. The others go on beside it as far as there is room.

All methods belong to the thread that owns the context. `Request.stopped` may be set by any
thread, and `Scheduler.interrupt` called by any.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from inglenook.core.chat import Finish, Statistics
from inglenook.core.language import tr
from inglenook.engine.kvcache import Folder, InMemory
from inglenook.engine.llama import ABORTED, DECODED, NO_ROOM, SEQUENCES, Context, Model, last_errors
from inglenook.engine.protocol import Event, Failed, Finished, PromptProgress, Sampling
from inglenook.engine.reply import Reply
from inglenook.engine.sampling import NO_TOKEN, Sampler
from inglenook.engine.slots import Slot, Slots

BESIDE_A_REPLY = 128  # tokens of a prompt read in one step while another reply streams
# Idle chats leave the pool, which takes milliseconds each, when that delays no first word: after this
# many tokens of a reply, or before at least so many of a prompt are read.
SETTLED = 4
LONG_READING = 256
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
    so_far: str = ""  # what the answer already says, for its grammar
    # Set while it runs.
    tokens: list[int] = field(default_factory=list)
    sampler: Sampler | None = None
    reused: int | None = None
    first_token: float = 0.0  # time.perf_counter()
    last_token: float = 0.0
    told: float = 0.0  # when the last PromptProgress was sent

    @property
    def order(self) -> tuple[bool, float]:
        """Who goes first: what the person looks at, then what came first."""
        return (not self.visible, self.received)


@dataclass(frozen=True)
class Share:
    """What one slot has in the batch."""

    slot: Slot
    count: int
    row: int | None  # of its output; None while more of the prompt follows


class Scheduler:
    """Writes the replies of all open requests, a step at a time."""

    def __init__(
        self,
        model: Model,
        context: Context,
        emit: Callable[[Event], None],
        memory: InMemory | None = None,
        folder: Folder | None = None,
    ) -> None:
        """`memory` and `folder`: where chats go that lose their slot; None: nowhere."""
        self.slots = Slots(model, context, memory or InMemory(0), folder)
        self._model = model
        self._context = context
        self._emit = emit
        self._waiting: list[Request] = []
        self._may_interrupt = True
        self._untidy = False  # chats have begun or ended since the pool was tidied

    # For the engine -----------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        return bool(self._waiting) or any(slot.request for slot in self.slots.all)

    def add(self, request: Request) -> None:
        """Take in a request whose prompt is shorter than the context. Raises UserError as Sampler does."""
        request.tokens = list(request.prompt)
        request.sampler = Sampler(
            request.sampling,
            self._model,
            request.prompt,
            so_far=request.so_far,
            unbound=lambda: request.reply.is_thinking,
        )
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
        for slot in self._running():
            self._fail(slot, sentence)

    def step(self) -> None:
        """One decode: a token for every streaming reply, and more of the prompts."""
        # First these, then the look at the flags: an interrupt after the look is never lost.
        self._may_interrupt = True
        self._context.clear_interrupt()
        self._finish_stopped()
        self._admit()
        self._tidy()
        shares = self._fill_batch()
        if not shares:
            return
        # An interrupt costs the other chats of some models all they held since the last saved
        # state: too much for the sake of one token.
        is_long = sum(share.count for share in shares) > SEQUENCES
        self._may_interrupt = is_long or not self.slots.need_checkpoints
        result = self._context.decode()
        if result == DECODED:
            self._after_decode(shares)
        elif result == NO_ROOM:
            self._free_some_room()
        elif result == ABORTED:
            for share in shares:
                self.slots.rewind(share.slot, len(share.slot.held), dirty=True)
        else:
            for share in shares:
                self.slots.clear(share.slot)
                self._fail(
                    share.slot,
                    tr("The model could not go on with this reply. Try again."),
                    f"llama_decode returned {result}\n{last_errors()}",
                )

    # Who runs -------------------------------------------------------------------------------------

    def _finish_stopped(self) -> None:
        for request in [request for request in self._waiting if request.stopped()]:
            self._waiting.remove(request)
            self._finish(request, Finish.STOPPED)
        for slot in self._running():
            if slot.request and slot.request.stopped():
                self._finish_slot(slot, Finish.STOPPED)

    def _running(self) -> list[Slot]:
        return [slot for slot in self.slots.all if slot.request]

    def _admit(self) -> None:
        """Give slots to waiting requests, as long as all that runs fits the context."""
        while self._waiting:
            request = min(self._waiting, key=lambda request: request.order)
            if not self._make_place(request):
                return
            self._waiting.remove(request)
            free = [slot for slot in self.slots.all if slot.request is None]
            slot = self.slots.take(free, request.chat_id, request.tokens)
            slot.request = request
            self._untidy = True
            if request.reused is None:
                request.reused = len(slot.held)
                self._tell_progress(slot, request)

    def _make_place(self, request: Request) -> bool:
        """Whether there is a slot and room; replies in the background give way to what is visible."""

        def has_place(running: list[Slot]) -> bool:
            tokens = sum(len(slot.request.tokens) for slot in running if slot.request)
            room = not running or tokens + len(request.tokens) < self._context.length
            return room and len(running) < SEQUENCES

        while not has_place(running := self._running()):
            visible = [slot for slot in running if slot.request and slot.request.visible]
            if not request.visible or not has_place(visible):
                return False
            self._send_back(max(running, key=_order))
        return True

    def _tidy(self) -> None:
        """Take idle chats out of the way of the replies, once nobody waits for a first word."""
        if self._untidy and all(
            slot.missing >= LONG_READING or (slot.request and slot.request.reply.tokens >= SETTLED)
            for slot in self._running()
        ):
            self._untidy = False
            self.slots.tidy()

    # Room -----------------------------------------------------------------------------------------

    def _fits(self, plan: list[tuple[Slot, int]]) -> bool:
        return self.slots.held + sum(count for _slot, count in plan) <= self._context.length

    def _drop_idle(self) -> bool:
        """Let the chat go that has been idle for longest."""
        idle = self.slots.idle
        if idle:
            self.slots.put_away(idle[0])
        return bool(idle)

    def _send_back_one(self) -> bool:
        """Let the least important of several requests wait until there is room for it again."""
        running = self._running()
        if len(running) < 2:
            return False
        self._send_back(max(running, key=_order))
        return True

    def _send_back(self, slot: Slot) -> None:
        assert slot.request
        self._waiting.append(slot.request)
        self.slots.give_back(slot)
        self.slots.put_away(slot)

    def _free_some_room(self) -> None:
        """The model found no room where there should be some: give up more."""
        if not self._drop_idle() and not self._send_back_one():
            for slot in self._running():
                self._finish_slot(slot, Finish.CONTEXT)

    # Batch ----------------------------------------------------------------------------------------

    def _fill_batch(self) -> list[Share]:
        plan = self._plan()
        # The memory of idle chats goes first, the longest idle before the others.
        while not self._fits(plan) and (self._drop_idle() or self._send_back_one()):
            plan = self._plan()
        self._context.clear_batch()
        return [self._put(slot, count) for slot, count in plan]

    def _plan(self) -> list[tuple[Slot, int]]:
        """How many tokens of which slot come next: streaming replies first, one token each."""
        running = sorted(self._running(), key=_order)
        plan = [(slot, 1) for slot in running if slot.missing == 1]
        budget = self._context.batch_size - len(plan)
        if any(slot.request and slot.request.reply.tokens for slot, _count in plan):
            budget = min(budget, BESIDE_A_REPLY)
        for slot in running:
            if slot.missing > 1 and budget > 0:
                count = min(slot.missing, budget, self._up_to_checkpoint(slot))
                plan.append((slot, count))
                budget -= count
        return plan

    def _up_to_checkpoint(self, slot: Slot) -> int:
        """Tokens up to the place of the checkpoint, if that is still ahead."""
        assert slot.request
        ahead = slot.request.stable - len(slot.held)
        return ahead if self.slots.need_checkpoints and ahead > 0 else slot.missing

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
            self.slots.decoded(slot, request.tokens[start : start + share.count])
            if self.slots.need_checkpoints and len(slot.held) == request.stable:
                self.slots.save_checkpoint(slot)
            if not request.reply.tokens:
                self._tell_progress(slot, request)
        for share in shares:
            request = share.slot.request
            if share.row is not None and request and request.sampler:
                token = self._context.sample(request.sampler, share.row)
                self._next_token(share.slot, request, token)

    def _tell_progress(self, slot: Slot, request: Request) -> None:
        now = time.perf_counter()
        done, total = len(slot.held), len(request.prompt)
        if done == total or now - request.told >= PROGRESS_SECONDS:
            request.told = now
            self._emit(PromptProgress(request.request_id, done, total, request.reused or 0))

    def _next_token(self, slot: Slot, request: Request, token: int) -> None:
        if token == NO_TOKEN:  # the grammar allows nothing more
            self._finish_slot(slot, Finish.END)
            return
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
        request = slot.request
        self.slots.give_back(slot)
        self._untidy = True
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
        request = slot.request
        self.slots.give_back(slot)
        request.reply.end(at_stop_string=False)
        self._close(request, Failed(request.request_id, sentence, details))

    def _close(self, request: Request, event: Finished | Failed) -> None:
        if request.sampler:
            request.sampler.free()
        self._emit(event)


def _order(slot: Slot) -> tuple[bool, float]:
    assert slot.request
    return slot.request.order
