"""What a model would need that is not on this computer yet, and which of its versions to take.

A version's files tell their size. How the model is built stands in the header of each of its
files, whose first bytes are enough; where they cannot be had, a model of about as many weights
stands in, and the numbers are marked as approximate.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from inglenook.core.language import mark, tr
from inglenook.models import names
from inglenook.models.curated import CuratedModel, CuratedShape, as_header
from inglenook.models.fit import Verdict
from inglenook.models.gguf import Beginning, GgufHeader
from inglenook.models.published import Hit, Version
from inglenook.models.shape import TensorTotals, Values, shape

USUAL_BITS = 4.85  # of a weight in Q4_K_M, which most people take
_MOST_LAYERS = 1024

# Every how manieth layer of these keeps something of every token, where the file does not say.
_FULL_ATTENTION = {"qwen3next": 4, "qwen35": 4, "qwen35moe": 4}
_RECURRENT = ("mamba", "mamba2", "rwkv6", "rwkv6qwen2", "rwkv7", "arwkv7")
_HYBRID = ("falcon-h1", "plamo2")  # both kinds in every layer

# Models of Qwen 3, SmolLM 2 and Llama 3 by their billions of weights: layers, width, width of the
# feed-forward layers, heads, of them for keys and values, numbers in a head, vocabulary.
_TYPICAL = {
    0.135: (30, 576, 1536, 9, 3, 64, 49_152),
    0.36: (32, 960, 2560, 15, 5, 64, 49_152),
    0.6: (28, 1024, 3072, 16, 8, 128, 151_936),
    1.7: (28, 2048, 6144, 16, 8, 128, 151_936),
    4.0: (36, 2560, 9728, 32, 8, 128, 151_936),
    8.2: (36, 4096, 12_288, 32, 8, 128, 151_936),
    14.8: (40, 5120, 17_408, 40, 8, 128, 151_936),
    32.8: (64, 5120, 25_600, 64, 8, 128, 151_936),
    70.6: (80, 8192, 28_672, 64, 8, 128, 128_256),
    123.0: (88, 12_288, 28_672, 96, 8, 128, 32_768),
    405.0: (126, 16_384, 53_248, 128, 8, 128, 128_256),
}

# By the bits of a quantisation's name.
_QUALITY = {
    1: mark("Poor. Last resort"),
    2: mark("Poor. Last resort"),
    3: mark("Fair. Some mistakes"),
    4: mark("Good. Best balance"),
    5: mark("Very good"),
    6: mark("Nearly the original"),
    8: mark("Same as the original"),
    16: mark("The original"),
    32: mark("The original"),
}
_GOOD = 4  # bits; with fewer a model makes mistakes that its makers did not see


@dataclass(frozen=True, slots=True)
class Outline:
    """How a model is built, as far as that is known; the same for all its versions."""

    header: GgufHeader  # with no weights
    is_approximate: bool = True
    read_share: float = 1.0  # of the weights, that are read for one token: less where there are experts

    def of(self, version: Version) -> GgufHeader:
        """What the header of this version would say: for fit.estimate. The part that sees is not counted."""
        return self.sized(sum(file.size for file in version.files))

    def sized(self, weights: int) -> GgufHeader:
        """The same for a version of so many bytes."""
        shape = replace(self.header.shape, weights=weights)
        return replace(self.header, size_bytes=weights, shape=shape)


def outline(
    hit: Hit, known: CuratedModel | None = None, beginning: Beginning | None = None, context_length: int = 0
) -> Outline:
    """The best that can be said: by the file's own header, else by the curated list, else by its size.

    `context_length`: tokens the model was trained for, where the Hub told; 0: not known.
    """
    share = _active_share(hit)
    if beginning is not None and (header := _from_beginning(beginning, hit)):
        by_experts = _read_share(beginning.values, header, hit.parameters)
        return Outline(header, False, share or by_experts)
    if known is not None:
        return Outline(known.header(known.usual), True, share or 1.0)
    billions = (hit.parameters or 4_000_000_000) / 1e9
    nearest = min(_TYPICAL, key=lambda size: abs(math.log(size / max(billions, 1e-3))))
    layers, width, inner, heads, kv_heads, head, words = _TYPICAL[nearest]
    typical = CuratedShape("", context_length, layers, width, inner, heads, kv_heads, head, words)
    return Outline(as_header(typical, "", 0, hit), True, share or 1.0)


def with_parameters(hit: Hit, versions: Sequence[Version]) -> Hit:
    """The same, with a number of weights that the sizes of its versions make likely, if it has none."""
    if hit.parameters or not versions:
        return hit
    version = versions[0]
    weights = sum(file.size for file in version.files)
    return replace(hit, parameters=round(weights * 8 / (bits(version.quantisation) or USUAL_BITS)))


def usual_size(hit: Hit) -> int:
    """Bytes of the version that most people take, by the number of weights; 0 where that is not known."""
    return round(hit.parameters * USUAL_BITS / 8)


# By the file's own header -------------------------------------------------------------------------


def _from_beginning(beginning: Beginning, hit: Hit) -> GgufHeader | None:
    """None where what was read does not tell enough."""
    if not beginning.has_shape:
        return None
    architecture, values = beginning.architecture, beginning.values

    def count(key: str) -> int:
        value = values.get(f"{architecture}.{key}")
        return value if isinstance(value, int) and value >= 0 else 0

    layers = count("block_count")
    if not 0 < layers <= _MOST_LAYERS or not count("embedding_length"):
        return None
    attend, recur = _layers(architecture, values, layers)
    made = shape(architecture, values, TensorTotals())
    return GgufHeader(
        architecture=architecture,
        kind="model",
        name=hit.name,
        parameters=hit.parameters,
        quantisation="",
        context_length=count("context_length"),
        block_count=layers,
        embedding_length=count("embedding_length"),
        split_count=1,
        has_template=True,
        size_bytes=0,
        data_offset=0,
        shape=replace(made, attention_layers=attend, recurrent_layers=recur, tensors=beginning.tensor_count),
    )


def _layers(architecture: str, values: Values, count: int) -> tuple[frozenset[int], frozenset[int]]:
    """Which layers keep something of every token, and which a state of a fixed size.

    The names of a file's tensors tell it exactly, but they come after a vocabulary of megabytes.
    """
    every = frozenset(range(count))
    if architecture in _RECURRENT:
        return frozenset(), every
    if architecture in _HYBRID:
        return every, every
    kv_heads = values.get(f"{architecture}.attention.head_count_kv")
    if isinstance(kv_heads, tuple) and 0 in kv_heads:
        attend = frozenset(layer for layer, heads in enumerate(kv_heads[:count]) if heads)
        return attend, every - attend
    period = values.get(f"{architecture}.full_attention_interval", _FULL_ATTENTION.get(architecture, 1))
    if isinstance(period, int) and period > 1:
        attend = frozenset(range(period - 1, count, period))
        return attend, every - attend
    return every, frozenset()


def _active_share(hit: Hit) -> float:
    """By a name such as "Qwen3-30B-A3B"; 0 where it does not tell."""
    active = names.active_parameters(hit.repo)
    return active / hit.parameters if 0 < active < hit.parameters else 0.0


def _read_share(values: Values, header: GgufHeader, parameters: int) -> float:
    """By how many experts there are and how many are asked for each token."""
    experts = values.get(f"{header.architecture}.expert_count")
    used = header.shape.experts_used
    if not isinstance(experts, int) or not 0 < used < experts or not parameters:
        return 1.0
    inside = 3 * header.embedding_length * header.shape.expert_feed_forward * header.block_count * experts
    in_experts = min(inside / parameters, 0.98)
    return 1.0 - in_experts * (1 - used / experts)


# Which version to take ----------------------------------------------------------------------------


def bits(quantisation: str) -> int:
    """The bits in a quantisation's name: 4 of "UD-Q4_K_XL" or "IQ4_NL"; 0 where it has none."""
    name = names.quantisation(quantisation.partition(" (")[0])  # what follows tells two alike apart
    found = re.search(r"\d+", name)
    number = int(found[0]) if found else 0
    return number if number in _QUALITY else 0


def quality(quantisation: str) -> str:
    """How good a version is, in words; empty where its name does not tell."""
    words = _QUALITY.get(bits(quantisation))
    return tr(words) if words else ""


def recommended(versions: list[tuple[Version, Verdict | None]]) -> Version | None:
    """The version to take: Q4_K_M, or the nearest good one that fits; else the best that fits.

    Where none fits, the same among those that are tight; where nobody can tell what fits, among
    all. None where all are too big.
    """
    sound = [(version, verdict) for version, verdict in versions if not _warned(version)]
    for wanted in (Verdict.FITS, Verdict.TIGHT, None):
        fitting = [version for version, verdict in sound if verdict is wanted and bits(version.quantisation)]
        if fitting:
            return min(fitting, key=_rank)
    return None


def _rank(version: Version) -> tuple[int, float, bool, int]:
    """Good ones first, the nearest to Q4_K_M of them; then poor ones, the best first."""
    name = version.quantisation
    number = bits(name)
    if number < _GOOD:
        return (1, -number, False, -version.size)
    is_usual = name == "Q4_K_M"
    is_plain = bool(re.match(r"(UD-)?Q\d_K", name))  # better than older kinds of the same size
    return (0, number, not is_usual, 0 if is_plain else 1)


def _warned(version: Version) -> bool:
    return any(file.warning for file in version.all_files)
