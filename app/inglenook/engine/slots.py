"""What the model holds of each chat, where it goes when it must leave, and how it comes back.

The memory of the model is one pool of cells, so that a single chat may use all of it; each slot is
one chat's part. Attention walks over every cell up to the last one in use, whoever it belongs to:
three idle chats of 1,500 tokens slow a fourth one down by a quarter. So chats that lie idle while
another reply is written are copied to `kvcache.InMemory` (16 ms for the 35 MB of 1,500 tokens of a
small model, 2 ms back), and what is left moves together at the front of the pool.

Two kinds of model cannot forget their last tokens one by one: sliding windows have lost what lies
before the window, recurrent states have no past at all. For them a second copy, the checkpoint,
is taken where the next prompt of the chat will most likely go on.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from inglenook.core.chat import is_in_memory
from inglenook.engine.kvcache import Buffer, Copy, Folder, InMemory, common_length
from inglenook.engine.llama import SEQUENCES, Context, Model

if TYPE_CHECKING:
    from inglenook.engine.scheduler import Request

WORTH_REUSING = 0.1  # of a prompt: less in common is taken for chance
WORTH_KEEPING = 16  # tokens
CHECKPOINT_LIMIT = 256 * 1024 * 1024  # bytes of one checkpoint; larger ones are read again instead
WALK = 256  # cells in which attention takes its steps: fewer cost nothing (llama-kv-cache.cpp, get_n_kv)
# A chat is filed when it has been idle for so long. A large one waits longer, a second for so many
# bytes, for it would be written again after every turn of a lively conversation.
IDLE_SECONDS = 2.0
IDLE_BYTES = 32_000_000


@dataclass(eq=False)
class Slot:
    """One sequence in the memory of the model."""

    sequence: int
    held: list[int] = field(default_factory=list)
    chat_id: int | None = None
    request: "Request | None" = None
    used: float = 0.0  # time.monotonic() of the end of its last request
    checkpoint: tuple[int, Buffer] | None = None  # how many tokens it was taken after, and the copy
    filed: bool = False  # the chat's file says the same, or there can be none

    @property
    def missing(self) -> int:
        """Tokens of its request that are still to be read."""
        return len(self.request.tokens) - len(self.held) if self.request else 0


class Slots:
    """The slots and the two places behind them. Everything belongs to the context's thread."""

    def __init__(self, model: Model, context: Context, memory: InMemory, folder: Folder | None) -> None:
        self.all = [Slot(sequence) for sequence in range(SEQUENCES)]
        # Sliding windows and recurrent states need checkpoints.
        self.need_checkpoints = model.recurrent or model.window > 0
        self._model = model
        self._context = context
        self._memory = memory
        self._folder = folder
        self._forgotten: set[int] = set()  # chats of which nothing may be kept
        # At most so many cells from the front of the pool to the last one in use.
        self._span = 0

    @property
    def held(self) -> int:
        """Cells in use."""
        return sum(len(slot.held) for slot in self.all)

    @property
    def idle(self) -> list[Slot]:
        """Slots that hold a chat of which nothing is being written, the longest idle first."""
        found = [slot for slot in self.all if slot.held and not slot.request]
        return sorted(found, key=lambda slot: slot.used)

    # To a request ---------------------------------------------------------------------------------

    def take(self, free: list[Slot], chat_id: int, tokens: list[int]) -> Slot:
        """One of these slots, holding as much of the beginning of `tokens` as is known anywhere.

        At least one token is left to be read: the output of the last one was not kept.
        """
        self._forgotten.discard(chat_id)
        slot, usable = self._best_slot(free, chat_id, tokens)
        copy = self._best_copy(chat_id, tokens, usable)
        if slot.chat_id != chat_id:
            self._keep(slot)
        if copy:
            self._bring_back(copy, slot)
            slot.filed = slot.filed and copy.chat_id == chat_id
        self._memory.drop(chat_id)  # its file stays: that is what a crash leaves
        slot.chat_id = chat_id
        self.rewind(slot, min(common_length(slot.held, tokens), len(tokens) - 1))
        return slot

    def _best_slot(self, free: list[Slot], chat_id: int, tokens: list[int]) -> tuple[Slot, int]:
        """The slot with the longest usable beginning, unless that would spoil another chat."""

        def usable(slot: Slot) -> int:
            first = self._context.first_position(slot.sequence)
            after = slot.checkpoint[0] if slot.checkpoint else 0
            length = self._usable(slot.held, first, after, tokens)
            ours = slot.chat_id == chat_id or 2 * length >= len(slot.held)
            return length if ours and length > WORTH_REUSING * len(tokens) else 0

        best = max(free, key=lambda slot: (usable(slot), slot.chat_id == chat_id))
        length = usable(best)
        if not length:
            best = min(free, key=lambda slot: (slot.chat_id != chat_id, bool(slot.held), slot.used))
        return best, length

    def _best_copy(self, chat_id: int, tokens: list[int], more_than: int) -> Copy | None:
        """The copy with the longest usable beginning, where that beats the slot and mere chance."""
        best, most = None, max(more_than, int(WORTH_REUSING * len(tokens)))
        for copy in self._memory.all():
            after = copy.checkpoint[0] if copy.checkpoint else 0
            length = self._usable(copy.tokens, copy.first, after, tokens)
            if length > most:
                best, most = copy, length
        known = any(slot.chat_id == chat_id and slot.held for slot in self.all) or self._memory.get(chat_id)
        if known or not self._folder:
            return best  # what is filed is older
        filed = self._folder.summary(chat_id)
        if filed and self._usable(filed.tokens, filed.first, filed.checkpoint_length, tokens) > most:
            return self._folder.get(chat_id) or best
        return best

    def _usable(self, held: list[int], first: int, checkpoint: int, tokens: list[int]) -> int:
        """How many of the held tokens can stay for a request with these."""
        length = min(common_length(held, tokens), len(tokens) - 1)
        if length == len(held) or self._can_cut(first, length):
            return length
        return checkpoint if checkpoint <= length else 0

    def _can_cut(self, first: int, length: int) -> bool:
        """Whether everything that the token after `length` looks back on is still held.

        Sliding windows: the memory says yes to any cut, but what the window has left behind is
        gone (llama.cpp, tools/server/server-context.cpp, pos_min_thold).
        """
        if length == 0 or self._model.recurrent:
            return False
        if not self._model.window:
            return True
        return 0 <= first <= max(0, length - self._model.window)

    def give_back(self, slot: Slot) -> None:
        """Nothing more is written into the slot for now."""
        slot.request = None
        slot.used = time.monotonic()
        if slot.chat_id in self._forgotten:
            self.clear(slot)

    # What is held ---------------------------------------------------------------------------------

    def decoded(self, slot: Slot, tokens: list[int]) -> None:
        """These were read into the slot."""
        holes = self._span - self.held
        slot.held += tokens
        slot.filed = False
        # A search for free cells goes back to the front where there are twice as many as it wants.
        if holes < 2 * len(tokens):
            self._span = min(self._span + len(tokens), max(self._context.length, self.held))

    def save_checkpoint(self, slot: Slot) -> None:
        """Make it possible to come back to what the slot holds now."""
        state = self._context.save_state(slot.sequence, CHECKPOINT_LIMIT)
        slot.checkpoint = (len(slot.held), state) if state else None

    def rewind(self, slot: Slot, length: int, *, dirty: bool = False) -> None:
        """Go back to the first `length` tokens of the slot, or to fewer where the model must.

        `dirty`: an aborted decode may have written beyond what the slot holds.
        """
        if length == len(slot.held) and not dirty:
            return
        first = self._context.first_position(slot.sequence)
        if self._can_cut(first, length) and self._context.remove(slot.sequence, length):
            del slot.held[length:]
        elif slot.checkpoint and slot.checkpoint[0] <= length and self._restore_checkpoint(slot):
            del slot.held[slot.checkpoint[0] :]
        else:
            self.clear(slot)
        slot.filed = False
        if slot.checkpoint and slot.checkpoint[0] > len(slot.held):
            slot.checkpoint = None

    def _restore_checkpoint(self, slot: Slot) -> bool:
        assert slot.checkpoint
        length, state = slot.checkpoint
        return self._context.restore_state(slot.sequence, state) and self._context.remove(
            slot.sequence, length
        )

    def clear(self, slot: Slot) -> None:
        """Forget what the slot holds, without a copy."""
        self._context.remove(slot.sequence, -1)
        slot.held.clear()
        slot.checkpoint = None
        slot.filed = False
        if not self.held:
            self._span = 0

    # Leaving and coming back ------------------------------------------------------------------------

    def put_away(self, slot: Slot) -> None:
        """Empty the slot; a copy is kept where there is a place for it."""
        self._keep(slot)
        self.clear(slot)

    def tidy(self) -> None:
        """While replies are written: let the others leave the pool, and close the gaps."""
        idle = self.idle
        if sum(len(slot.held) for slot in idle) > WALK:
            for slot in idle:
                if self._memory.fits(self._size(slot)) or slot.filed:
                    self.put_away(slot)
        if self._span > self.held + 2 * WALK:
            self._compact()

    def _compact(self) -> None:
        """Move everything to the front of the pool, one after the other."""
        for slot in self.all:
            if slot.held and (copy := self._copy(slot)):
                self._context.remove(slot.sequence, -1)
                if not self._context.restore_state(slot.sequence, copy.state, whole=True):
                    self.clear(slot)
        self._span = self.held

    def _bring_back(self, copy: Copy, slot: Slot) -> None:
        """Fill the slot with a copy; it is empty afterwards where that fails."""
        self.clear(slot)
        for other in self.idle:
            if self.held + len(copy.tokens) <= self._context.length:
                break
            self.put_away(other)
        if not self._context.restore_state(slot.sequence, copy.state, whole=True):
            self.clear(slot)
            return
        self.decoded(slot, copy.tokens)
        slot.chat_id, slot.checkpoint, slot.filed = copy.chat_id, copy.checkpoint, copy.filed

    def _keep(self, slot: Slot) -> None:
        """Copy what the slot holds to the memory, else to the chat's file."""
        if not self._is_worth_keeping(slot):
            return
        fits = self._memory.fits(self._size(slot))
        if not fits and (slot.filed or not self._folder):
            return
        if copy := self._copy(slot):
            for gone in self._memory.put(copy):
                self._file(gone)

    def _copy(self, slot: Slot) -> Copy | None:
        """None where there is no memory for it."""
        assert slot.chat_id is not None
        size = self._size(slot)
        if not self._memory.fits(size) and size > _available_memory() // 2:
            return None
        state = self._context.save_state(slot.sequence, size, whole=True)
        if state is None:
            return None
        first = self._context.first_position(slot.sequence)
        if self._model.window:  # what it has left behind may still be there, but is not copied
            first = max(first, len(slot.held) - self._model.window)
        return Copy(slot.chat_id, list(slot.held), state, first, slot.checkpoint, slot.filed)

    def _size(self, slot: Slot) -> int:
        return self._context.state_size(slot.sequence)

    def _is_worth_keeping(self, slot: Slot) -> bool:
        known = slot.chat_id is not None and slot.chat_id not in self._forgotten
        return known and len(slot.held) >= WORTH_KEEPING

    # Files ------------------------------------------------------------------------------------------

    def seconds_to_filing(self) -> float | None:
        """When `file_next` has something to do; None: not before something changes."""
        if not self._folder:
            return None
        if any(not copy.filed for copy in self._memory.all()):
            return 0.0
        due = [self._filing_due(slot) for slot in self.idle if self._is_to_file(slot)]
        return max(0.0, min(due) - time.monotonic()) if due else None

    def file_next(self, given_up: Callable[[], bool]) -> None:
        """Write the file of one chat that lies idle; `given_up` is asked every few milliseconds."""
        for copy in self._memory.all():
            if not copy.filed:
                self._file(copy, given_up)
                return
        due = [slot for slot in self.idle if self._is_to_file(slot)]
        if due:
            self._file_slot(min(due, key=self._filing_due), given_up)

    def file_all(self, seconds: float) -> None:
        """Before the end: write what is not filed, the chat used last first, as far as the time goes."""
        until = time.monotonic() + seconds

        def over() -> bool:
            return time.monotonic() > until

        if not self._folder:
            return
        for slot in reversed(self.idle):
            if self._is_to_file(slot) and not over():
                self._file_slot(slot, over)
        for copy in reversed(self._memory.all()):
            if not copy.filed and not over():
                self._file(copy, over)

    def forget(self, chat_id: int) -> None:
        """Keep nothing of this chat, from now until it asks again."""
        self._forgotten.add(chat_id)
        self._memory.drop(chat_id)
        if self._folder:
            self._folder.drop(chat_id)
        for slot in self.all:
            if slot.chat_id == chat_id and not slot.request:
                self.clear(slot)

    def _is_to_file(self, slot: Slot) -> bool:
        return not slot.filed and self._is_worth_keeping(slot)

    def _filing_due(self, slot: Slot) -> float:
        return slot.used + max(IDLE_SECONDS, self._size(slot) / IDLE_BYTES)

    def _file_slot(self, slot: Slot, given_up: Callable[[], bool]) -> None:
        copy = self._copy(slot)
        slot.filed = copy is None or self._write(copy, given_up)

    def _file(self, copy: Copy, given_up: Callable[[], bool] = lambda: False) -> None:
        if not copy.filed and self._write(copy, given_up):
            self._memory.replace(replace(copy, filed=True))

    def _write(self, copy: Copy, given_up: Callable[[], bool]) -> bool:
        """Whether there is nothing more to do: a disk that refuses once is not asked again."""
        if not self._folder:
            return False
        if is_in_memory(copy.chat_id):
            return True
        return self._folder.put(copy, given_up=given_up) or not given_up()


def _available_memory() -> int:
    import psutil

    return int(psutil.virtual_memory().available)
