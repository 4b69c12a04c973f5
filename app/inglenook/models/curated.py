"""Models that are known to be good for their size: what is shown before anything goes online.

The table is `resources/models.json`. Its sizes are about right: makers replace files now and then,
and the Hub's own numbers take their place as soon as it may be asked.
"""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from inglenook.core.language import tr
from inglenook.core.paths import resource
from inglenook.models import fit
from inglenook.models.gguf import GgufHeader
from inglenook.models.published import Ability, Hit
from inglenook.models.shape import Shape

# A conversation of some length; what a recommended model must have memory for.
CONTEXT_LENGTH = 8192  # tokens
_HEADROOM = 1.25
# How much an alternative must differ in memory to be one.
_SMALLER, _BIGGER = 0.75, 1.3

USUAL = "Q4_K_M"  # the quantisation that most people want


@dataclass(frozen=True, slots=True)
class CuratedVersion:
    """One quantisation of a model of the list."""

    quantisation: str  # such as "Q4_K_M"
    size: int  # bytes to fetch, about; with the part that sees pictures
    companion: int = 0  # bytes of that part

    @property
    def weights(self) -> int:
        """Bytes of the model itself."""
        return self.size - self.companion


@dataclass(frozen=True, slots=True)
class CuratedShape:
    """The numbers that the memory plan counts with; see models/shape.py."""

    architecture: str  # llama.cpp's name for the family
    context_length: int  # tokens it was trained for
    layers: int
    embedding_length: int
    feed_forward: int
    heads: int
    kv_heads: int
    head_size: int  # of keys and of values
    vocabulary: int  # tokens
    window: int = 0  # tokens that sliding windows look back over; 0: there are none
    window_period: int = 0  # every how manieth layer has no window
    experts_used: int = 0  # for every token; 0: it has none
    expert_feed_forward: int = 0


@dataclass(frozen=True, slots=True)
class CuratedModel:
    """One model of the list."""

    hit: Hit  # as if the Hub had found it; its summary is `good_for` in English
    versions: tuple[CuratedVersion, ...]  # the smallest first
    shape: CuratedShape
    is_chat: bool = True  # False: it reads text and writes none
    is_recommended: bool = False  # one of the few that are offered at the first start

    @property
    def good_for(self) -> str:
        """One sentence or two, in the language of the window."""
        return tr(self.hit.summary)

    @property
    def usual(self) -> CuratedVersion:
        """The version that most people want."""
        return next((each for each in self.versions if each.quantisation == USUAL), self.versions[0])

    def header(self, version: CuratedVersion) -> GgufHeader:
        """What the header of the file would say: for fit.estimate, before there is a file."""
        return as_header(self.shape, version.quantisation, version.weights, self.hit)

    def need(self, version: CuratedVersion, context_length: int, kv_type: str = "f16") -> fit.Need:
        """The memory that it takes with a context of so many tokens, on the processor alone.

        What it takes to look at pictures comes on top, once there are any.
        """
        return fit.estimate(self.header(version), context_length, kv_type, frozenset())


def curated() -> tuple[CuratedModel, ...]:
    """The whole list, the smallest model first. Read once (3 ms). Any thread."""
    return _read()


def find(repo: str) -> CuratedModel | None:
    """The model of the list that this repository holds."""
    return next((model for model in curated() if model.hit.repo.casefold() == repo.casefold()), None)


def recommended(free: int, total: int) -> list[CuratedModel]:
    """What to offer a person at the first start: the best choice first, then up to two others.

    The best choice is the largest that fits with a quarter of headroom; the others are a clearly
    smaller one and a bigger one that may just fit, else smaller ones. Empty where not even the
    smallest fits. `free`, `total`: bytes of memory now, and in all.
    """
    ladder = [(model, _needed(model)) for model in curated() if model.is_recommended]
    ladder = sorted((rung for rung in ladder if _fits(rung[0], free, total)), key=lambda rung: rung[1])
    if not ladder:
        return []
    room = free - fit.reserve(total)
    comfortable = [rung for rung in ladder if rung[1] * _HEADROOM <= room]
    best, need = comfortable[-1] if comfortable else ladder[0]
    smaller = [rung for rung in reversed(ladder) if rung[1] <= need * _SMALLER]
    bigger = [rung for rung in ladder if rung[1] >= need * _BIGGER]
    others = [*smaller[:1], *bigger[:1]]
    if len(others) == 1 and smaller:
        others += [rung for rung in smaller if rung[1] <= smaller[0][1] * _SMALLER][:1]
    return [best, *(model for model, _ in sorted(others, key=lambda rung: rung[1]))]


def _needed(model: CuratedModel) -> int:
    return model.need(model.usual, CONTEXT_LENGTH).total


def _fits(model: CuratedModel, free: int, total: int) -> bool:
    plan = fit.plan(
        lambda length: model.need(model.usual, length),
        CONTEXT_LENGTH,
        trained=model.shape.context_length,
        free=free,
        total=total,
    )
    return plan.verdict is not fit.Verdict.TOO_BIG


def as_header(known: CuratedShape, quantisation: str, weights: int, hit: Hit) -> GgufHeader:
    """A header made of these numbers. `weights`: bytes."""
    layers = frozenset(range(known.layers))
    return GgufHeader(
        architecture=known.architecture,
        kind="model",
        name=hit.name,
        parameters=hit.parameters,
        quantisation=quantisation,
        context_length=known.context_length,
        block_count=known.layers,
        embedding_length=known.embedding_length,
        split_count=1,
        has_template=True,
        size_bytes=weights,
        data_offset=0,
        shape=Shape(
            vocabulary=known.vocabulary,
            feed_forward=known.feed_forward,
            heads=known.heads,
            kv_heads=(known.kv_heads,),
            key_length=known.head_size,
            value_length=known.head_size,
            window_key_length=known.head_size,
            window_value_length=known.head_size,
            is_latent=False,
            window=known.window,
            window_pattern=known.window_period,
            shared_kv_layers=0,
            attention_layers=layers,
            recurrent_layers=frozenset(),
            recurrent_state=0,
            expert_feed_forward=known.expert_feed_forward,
            experts_used=known.experts_used,
            tensors=known.layers * 11 + 3,  # as many as families of this kind have
            weights=weights,
            repackable={},
        ),
    )


# The table -----------------------------------------------------------------------------------


@cache
def _read() -> tuple[CuratedModel, ...]:
    listed = json.loads(resource("models.json").read_bytes())["models"]
    return tuple(sorted(map(_model, listed), key=lambda model: model.hit.parameters))


def _model(entry: dict[str, Any]) -> CuratedModel:
    companion = entry.get("companion", 0)
    versions = sorted(
        (CuratedVersion(name, size + companion, companion) for name, size in entry["versions"].items()),
        key=lambda version: version.size,
    )
    hit = Hit(
        repo=entry["repo"],
        name=entry["name"],
        maker=entry["maker"],
        parameters=entry["parameters"],
        smallest=versions[0].size,
        licence=entry["licence"],
        abilities=frozenset(Ability[name] for name in entry["abilities"]),
        summary=entry["good_for"],
    )
    return CuratedModel(
        hit=hit,
        versions=tuple(versions),
        shape=CuratedShape(**entry["shape"]),
        is_chat=entry.get("chat", True),
        is_recommended=entry.get("recommend", False),
    )
