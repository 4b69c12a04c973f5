"""What is published of models on the Hub: the words for it.

Whatever comes from the Hub was written by strangers: names are made safe to show where they are
shown, and a file name that could leave a folder never becomes part of a `Version`.
"""

from dataclasses import dataclass
from enum import StrEnum

from inglenook.core.language import mark


class Ability(StrEnum):
    """What a model can do beside writing text. The value, translated, is what people read."""

    VISION = mark("Pictures")
    TOOLS = mark("Tools")
    REASONING = mark("Thinking")
    EMBEDDING = mark("Embedding")


class Order(StrEnum):
    """How results are sorted, the largest or newest first. The value is the Hub's name for it."""

    DOWNLOADS = "downloads"
    LIKES = "likes"
    TRENDING = "trending_score"
    NEWEST = "created_at"


@dataclass(frozen=True, slots=True)
class Query:
    """What a person looks for."""

    words: str = ""
    order: Order = Order.DOWNLOADS
    ability: Ability | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """One repository among the results. Texts are untrusted."""

    repo: str  # "owner/name"
    name: str  # for people, such as "Llama 3.1 8B Instruct"
    maker: str  # who made the model, as far as that is known; else the owner of the repository
    parameters: int = 0  # weights; 0: not known
    smallest: int = 0  # bytes of the smallest version; 0: not known
    licence: str = ""  # the Hub's id of it, such as "apache-2.0"; empty: none given
    abilities: frozenset[Ability] = frozenset()
    gated: str = ""  # "auto" or "manual": its licence must be accepted on the Hub first
    downloads: int = 0
    likes: int = 0
    updated: float = 0.0  # seconds since 1970
    summary: str = ""  # what it is good for, in English until it is shown; only of the curated list


@dataclass(frozen=True, slots=True)
class Page:
    """Some results, and where to go on."""

    hits: tuple[Hit, ...]
    next: str = ""  # to be given to `Hub.search`; empty: that was all


@dataclass(frozen=True, slots=True)
class HubFile:
    """One file of a repository."""

    name: str  # its path in the repository; checked: it stays inside a folder on every system
    size: int  # bytes
    sha256: str  # 64 hexadecimal digits
    warning: str = ""  # what the Hub's scanners found in it, one sentence


@dataclass(frozen=True, slots=True)
class Version:
    """One quantisation of a model: one file, or several that belong together."""

    quantisation: str  # such as "Q4_K_M"
    files: tuple[HubFile, ...]
    companion: HubFile | None = None  # the part that sees pictures, fetched with it

    @property
    def size(self) -> int:
        """Bytes to fetch in all."""
        return sum(file.size for file in self.all_files)

    @property
    def all_files(self) -> tuple[HubFile, ...]:
        return (*self.files, self.companion) if self.companion else self.files


@dataclass(frozen=True, slots=True)
class Repository:
    """What is published of one model. Texts are untrusted."""

    hit: Hit
    commit: str  # 40 hexadecimal digits: everything here is of this state of the repository
    versions: tuple[Version, ...]  # the smallest first
    architecture: str = ""
    context_length: int = 0  # tokens it was trained for
    has_template: bool = False
    card: str = ""  # the model card, Markdown, capped
    base_model: str = ""  # the repository this was quantised from
    left_out: int = 0  # files whose names or facts cannot be trusted


@dataclass(frozen=True, slots=True)
class Location:
    """Where one file of one state of a repository is, as the Hub says now."""

    url: str  # of the Hub; it leads on to another host, by a link that soon expires
    size: int  # bytes
    sha256: str  # 64 hexadecimal digits
