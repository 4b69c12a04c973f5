"""The memory plan: what a model needs, and whether this computer has it free now.

The numbers come from llama.cpp itself where a probe has asked it (engine/probe.py), else from
formulae over the file's header, which tell the same within a few per cent and cost nothing.
All are bytes; people read them as GB of 1,024 MB, as memory is sold and counted by systems.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from inglenook.core.language import mark, number, together, tr, tr_n
from inglenook.models import library
from inglenook.models.gguf import GgufHeader, read_header
from inglenook.models.shape import Shape

MB = 1024 * 1024
GB = 1024 * MB

# How engine/llama.py makes its contexts; a test holds them equal.
SEQUENCES = 4
MICRO_BATCH = 256
_CELLS = 256  # llama.cpp rounds a context up to a multiple of this
_OUTPUTS = SEQUENCES

KV_BYTES = {"f16": 2.0, "q8_0": 34 / 32, "q4_0": 18 / 32}  # for one number; ggml-common.h

# The engine process without a model: measured, Python 3.11 with llama.cpp and Jinja.
_PROCESS = 41 * MB
# llama.cpp's tables for one token of the vocabulary: its text, its score, the merges. Measured.
_PER_TOKEN = 250
# And for one step of a pass over the model; it prepares for more of them than there will be.
_PER_STEP = 1500
_SHORTEST = 512  # tokens; below it nobody can chat
_WORTH_OFFERING = 2048  # tokens; a shorter context is not offered instead of the wanted one

# Every how manieth layer sees everything, where the file leaves that to llama.cpp (src/models/*.cpp).
_WINDOW_PERIODS = {
    "gemma2": 2,
    "gemma3": 6,
    "gemma3n": 5,
    "cohere2": 4,
    "exaone4": 4,
    "gpt-oss": 2,
    "olmo2": 4,
    "llama4": 4,
}
_NO_WINDOWS = ("phi3",)  # the key is there, llama.cpp does not use it

# The types whose tensors llama.cpp keeps a second copy of (ggml-cpu/repack.cpp).
REPACKED_X86 = frozenset({"Q4_0", "Q4_K", "IQ4_NL", "MXFP4"})
REPACKED_AVX512 = REPACKED_X86 | {"Q2_K"}
REPACKED_ARM = frozenset({"Q4_0", "Q4_K", "Q5_K", "Q6_K", "Q8_0", "IQ4_NL", "MXFP4"})


class Verdict(StrEnum):
    FITS = mark("Fits")
    TIGHT = mark("Tight")
    TOO_BIG = mark("Too big")


@dataclass(frozen=True, slots=True)
class Need:
    """Bytes of main memory that a model takes while it is loaded."""

    weights: int  # of the file, all of them; mapped, so that the system may drop and reread them
    repacked: int  # the part of them of which llama.cpp makes a faster copy
    kv: int  # what the model remembers of the text before: context and recurrent states
    compute: int  # buffers of one pass and its output
    overhead: int  # the engine process itself and its tables
    device: int = 0  # on a graphics card, and in none of the above

    @property
    def total(self) -> int:
        """What has to stay in memory. Of what was repacked only the copy is used again."""
        return self.peak - self.repacked

    @property
    def peak(self) -> int:
        """What the process shows as its resident size, dispensable pages of the file included."""
        return self.weights + self.repacked + self.kv + self.compute + self.overhead


@dataclass(frozen=True, slots=True)
class Sample:
    """What llama.cpp said it would allocate for a context of this length."""

    context_length: int  # tokens
    kv: int
    compute: int  # with the output


@dataclass(frozen=True, slots=True)
class Card:
    """A graphics card that layers can be put on."""

    name: str  # for people
    free: int  # bytes
    total: int
    own_memory: bool = True  # False: it takes main memory


@dataclass(frozen=True, slots=True)
class Plan:
    """Whether a model fits, in numbers and in words."""

    verdict: Verdict
    need: Need
    free: int  # bytes, when this was made
    context_length: int  # tokens the plan is for
    largest_context: int  # tokens that would fit, at most what the model was trained for; 0: none
    total: int  # bytes of memory in all
    layers: int = 0  # of the model, its output counted as one; 0 where there is no graphics card
    cards: tuple[Card, ...] = ()

    @property
    def limit(self) -> int:
        """Bytes in use by all programs together, from where on a model is too big."""
        return self.total - _least_free(self.total)

    @property
    def sentence(self) -> str:
        """Such as "Needs 4.0 GB, 11.2 GB is free."."""
        need, free = _two(self.need.total, self.free)
        if self.verdict is Verdict.TOO_BIG:
            return tr("Needs {need}, but only {free} is free.", need=need, free=free)
        if self.verdict is Verdict.TIGHT:
            return tr("Needs {need}, {free} is free. Other programs may become slow.", need=need, free=free)
        return tr("Needs {need}, {free} is free.", need=need, free=free)

    def refusal(self, name: str) -> str:
        """What a person is told instead of loading a model that is too big, with what would help."""
        need, free = _two(self.need.total, self.free)
        says = tr("{name} needs {need}, but only {free} of memory is free.", name=name, need=need, free=free)
        if self.largest_context >= _WORTH_OFFERING:
            helps = tr_n(
                "With a context of {n} token it fits.",
                "With a context of {n} tokens it fits.",
                self.largest_context,
            )
        else:
            helps = tr("Close other programs or choose a smaller model.")
        return together(says, helps)


# The verdict -------------------------------------------------------------------------------


def reserve(total: int) -> int:
    """Bytes that other programs should find free: a tenth of the memory, between 0.5 and 2 GB.

    What counts as free now leaves running programs as they are; this is for what they grow by in
    a session. On a computer with 4 GB, 2 GB would forbid even the smallest models.
    """
    return max(GB // 2, min(2 * GB, total // 10))


def _least_free(total: int) -> int:
    """Bytes without which the computer may freeze: a quarter of the reserve."""
    return reserve(total) // 4


def plan(need: Callable[[int], Need], context_length: int, *, trained: int, free: int, total: int) -> Plan:
    """Whether a model fits with this context.

    `need`: what it needs for a context of so many tokens; `trained`: the longest one it knows (0:
    not known); `free` and `total`: bytes of memory now, with what the engine holds counted as
    free if it will be given back before.
    """
    longest = trained or context_length
    context_length = min(context_length, longest)
    wanted = need(context_length)
    kept = reserve(total)
    if wanted.total <= free - kept:
        verdict = Verdict.FITS
    elif wanted.total <= free - _least_free(total):
        verdict = Verdict.TIGHT
    else:
        verdict = Verdict.TOO_BIG
    return Plan(verdict, wanted, free, context_length, _largest(need, longest, free - kept), total)


def _largest(need: Callable[[int], Need], longest: int, room: int) -> int:
    """The longest context that needs at most `room`, in whole cells; 0 where even the shortest does not."""
    if need(longest).total <= room:
        return longest
    low, high = 0, -(-longest // _CELLS)  # in cells: `low` fits, `high` does not
    while high - low > 1:
        middle = (low + high) // 2
        if need(middle * _CELLS).total <= room:
            low = middle
        else:
            high = middle
    length = low * _CELLS
    return length if length >= _SHORTEST else 0


def in_gb(size: int, decimals: int = 1) -> str:
    """Bytes as memory is counted: "4.0 GB"."""
    return tr("{size} GB", size=number(size / GB, decimals))


def _two(need: int, free: int) -> tuple[str, str]:
    """Both numbers, finer where they would read the same."""
    decimals = 2 if in_gb(need) == in_gb(free) else 1
    return in_gb(need, decimals), in_gb(free, decimals)


# What is needed ----------------------------------------------------------------------------


def read(path: Path) -> GgufHeader:
    """The header of a model, with what is in its other files counted. Raises ModelError."""
    header = read_header(path)
    for other in library.other_parts(path, header.split_count):
        part = read_header(other)
        header = replace(
            header,
            shape=header.shape.with_part(part.shape),
            size_bytes=header.size_bytes + part.size_bytes,
            parameters=header.parameters + part.parameters,
        )
    return header


def estimate(header: GgufHeader, context_length: int, kv_type: str, repacked: frozenset[str]) -> Need:
    """What the model needs by the formulae.

    `context_length`: tokens; `kv_type`: a key of KV_BYTES; `repacked`: the types of which
    this processor has faster copies.
    """
    length = min(context_length, header.context_length) if header.context_length else context_length
    return Need(
        weights=header.shape.weights,
        repacked=sum(size for name, size in header.shape.repackable.items() if name in repacked),
        kv=_kv(header, _padded(length), KV_BYTES[kv_type]),
        compute=_compute(header, _padded(length)),
        overhead=overhead(header.shape),
    )


def from_samples(
    samples: Sequence[Sample], header: GgufHeader, context_length: int, repacked: frozenset[str]
) -> Need:
    """What the model needs by what llama.cpp said; `samples` by growing length, at least one.

    Between two of them sizes lie on a line, and beyond the last one they go on along it.
    """
    by_formula = estimate(header, context_length, "f16", repacked)
    wanted = min(context_length, header.context_length) if header.context_length else context_length
    wanted = max(wanted, samples[0].context_length)
    after = min(bisect_left([each.context_length for each in samples], wanted), len(samples) - 1)
    high = samples[after]
    low = samples[max(0, after - 1)]
    span = high.context_length - low.context_length
    part = (_padded(wanted) - low.context_length) / span if span else 1.0
    return replace(
        by_formula,
        kv=int(low.kv + part * (high.kv - low.kv)),
        compute=int(low.compute + part * (high.compute - low.compute)),
    )


def on_device(need: Need, layers: int, of: int) -> Need:
    """The same with so many of the model's layers on a graphics card that has its own memory.

    The mapped file is read once and dispensable then; the repacked copies are never made.
    """
    if layers <= 0 or of <= 0:
        return need
    share = min(1.0, layers / of)
    moved = int(share * (need.weights + need.kv))
    return replace(
        need,
        weights=need.weights - int(share * need.weights),
        repacked=need.repacked - int(share * need.repacked),
        kv=need.kv - int(share * need.kv),
        device=moved + need.compute,
    )


def overhead(shape: Shape) -> int:
    """The engine process and its tables for this vocabulary, until it has been measured."""
    if shape.recurrent_layers:
        steps = max(40 * MICRO_BATCH, 32 * shape.tensors)
    else:
        steps = max(1024, 8 * shape.tensors)  # llama_context::graph_max_nodes
    return _PROCESS + _PER_TOKEN * shape.vocabulary + _PER_STEP * steps


def _padded(length: int) -> int:
    return -(-length // _CELLS) * _CELLS


def _kv(header: GgufHeader, cells: int, number: float) -> int:
    """Keys and values of all layers for so many tokens, and the recurrent states of all chats."""
    shape = header.shape
    window_cells = min(cells, _padded(shape.window * SEQUENCES + MICRO_BATCH))
    total = 0.0
    for layer in _layers_with_kv(header):
        heads = shape.kv_heads[min(layer, len(shape.kv_heads) - 1)]
        if _has_window(header, layer):
            numbers = heads * (shape.window_key_length + shape.window_value_length) * window_cells
        elif shape.is_latent:
            numbers = heads * shape.key_length * cells
        else:
            numbers = heads * (shape.key_length + shape.value_length) * cells
        total += numbers * number
    states = len(shape.recurrent_layers) * SEQUENCES * shape.recurrent_state * 4  # always F32
    return int(total) + states


def _layers_with_kv(header: GgufHeader) -> frozenset[int]:
    layers = header.shape.attention_layers
    shared = 10 if header.architecture == "gemma3n" else header.shape.shared_kv_layers
    if not shared or not layers:
        return layers
    first_shared = header.block_count - shared
    return frozenset(layer for layer in layers if layer < first_shared) or layers


def _has_window(header: GgufHeader, layer: int) -> bool:
    shape = header.shape
    if not shape.window or header.architecture in _NO_WINDOWS:
        return False
    pattern = shape.window_pattern
    if isinstance(pattern, tuple):
        return layer < len(pattern) and pattern[layer]
    period = pattern or _WINDOW_PERIODS.get(header.architecture, 1)
    return layer % period < period - 1


def _compute(header: GgufHeader, cells: int) -> int:
    """Buffers of one pass over a micro batch, flash attention on.

    Fitted to what llama.cpp reserves: the widest of its steps, and the attention mask. Where an
    expert model is far above its other steps, all used experts are held side by side.
    """
    shape = header.shape
    width = header.embedding_length
    used = max(1, shape.experts_used)
    inner = max(shape.feed_forward, used * shape.expert_feed_forward if shape.experts_used else 0)
    feed_forward = 2 * inner + (7 + (used if shape.experts_used else 0)) * width
    heads = max(shape.kv_heads)
    attention = (2 * shape.heads + heads) * shape.key_length + heads * shape.value_length + 2 * width
    floats = max(feed_forward, attention) * MICRO_BATCH + 2 * _OUTPUTS * shape.vocabulary
    masks = 2 * MICRO_BATCH * cells
    if shape.window:
        masks += 2 * MICRO_BATCH * min(cells, _padded(shape.window * SEQUENCES + MICRO_BATCH))
    return floats * 4 + masks
