"""A search that answers what the test says: same signals and fields, no thread, no network."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from inglenook.core.errors import UserError
from inglenook.jobs.discover import Offer, Opened
from inglenook.models.download import Order
from inglenook.models.fit import GB, Need, Plan, Verdict
from inglenook.models.published import Ability, Hit, HubFile, Query, Repository, Version

COMMIT = "c" * 40


def hit(name: str, **facts: Any) -> Hit:
    known = dict(maker="Qwen", parameters=4_000_000_000, smallest=1_700_000_000, licence="apache-2.0")
    return Hit(repo=f"owner/{name.replace(' ', '-')}-GGUF", name=name, **(known | facts))


LLAMA = hit(
    "Llama 3.1 8B Instruct",
    maker="Meta",
    parameters=8_030_000_000,
    smallest=3_180_000_000,
    licence="llama3.1",
    abilities=frozenset({Ability.TOOLS}),
    downloads=2_100_000,
    updated=1_724_060_000.0,
    summary="An all-round chat model.",
)
QWEN = hit("Qwen3 4B", abilities=frozenset({Ability.TOOLS, Ability.REASONING}))
GEMMA = hit("Gemma 3 4B", maker="Google", licence="gemma", abilities=frozenset({Ability.VISION}))
HITS = [LLAMA, QWEN, GEMMA]

_VERSIONS = [
    ("Q2_K", 3.18, "Poor. Last resort", 4.8, Verdict.FITS),
    ("Q4_K_M", 4.92, "Good. Best balance", 6.5, Verdict.FITS),
    ("Q8_0", 8.54, "Same as the original", 10.1, Verdict.TIGHT),
    ("F16", 16.07, "The original", 17.7, Verdict.TOO_BIG),
]


def plan(verdict: Verdict, need: float, context_length: int = 8192) -> Plan:
    needed = Need(weights=int(need * GB), repacked=0, kv=0, compute=0, overhead=0)
    return Plan(verdict, needed, int(11.2 * GB), context_length, 131_072, 16 * GB)


def offer(name: str = "Q4_K_M", size: float = 4.92, quality: str = "", **facts: Any) -> Offer:
    warning = facts.pop("warning", "")
    file = HubFile(f"model-{name}.gguf", int(size * 1e9), "a" * 64, warning)
    return Offer(Version(name, (file,)), quality=quality, **facts)


def offers() -> tuple[Offer, ...]:
    return tuple(
        offer(name, size, quality, plan=plan(verdict, need), speed=9.0, is_recommended=name == "Q4_K_M")
        for name, size, quality, need, verdict in _VERSIONS
    )


def opened(of: Hit = LLAMA, *, known: bool = True, **facts: Any) -> Opened:
    """`known`: the Hub has said what is published."""
    versions = facts.pop("offers", None) or offers()
    repository = None
    if known:
        published = tuple(each.version for each in versions)
        repository = Repository(of, COMMIT, published, "llama", 131_072, True, "# A card\n\nHello.")
    return Opened(repository, of, versions, **({"context_length": 131_072} | facts))


class FakeDiscover(QObject):
    changed = Signal()
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.hits = list(HITS)
        self.is_busy = False
        self.is_online = False
        self.has_more = False
        self.sentence = ""
        self.as_of = 0.0
        self.asked: list[tuple[Any, ...]] = []
        self.answers: dict[str, Opened] = {}  # by repository; else what is not known yet
        self.shown: Opened | None = None
        self.installed: set[str] = set()
        self.fits = {LLAMA.repo: Verdict.FITS, QWEN.repo: Verdict.TIGHT}

    def tell(self, **fields: Any) -> None:
        for name, value in fields.items():
            setattr(self, name, value)
        self.changed.emit()

    def show(self, what: Opened) -> None:
        self.shown = what
        self.opened.emit(what)

    def find(self, query: Query, *, online: bool = False, at_once: bool = False) -> None:
        self.asked.append(("find", query.words, online))
        self.changed.emit()

    def set_filters(self, *chosen: Any) -> None:
        self.asked.append(("filters", *chosen))

    def set_context(self, tokens: int) -> None:
        self.asked.append(("context", tokens))

    def more(self) -> None:
        self.asked.append(("more",))

    def open(self, repo: str) -> None:
        self.asked.append(("open", repo))
        of = next((each for each in self.hits if each.repo == repo), LLAMA)
        self.show(replace(opened(of, known=False), is_busy=True, offers=()))
        self.show(self.answers.get(repo) or opened(of, known=False))

    def fit_of(self, of: Hit) -> Verdict | None:
        return self.fits.get(of.repo)

    def is_installed(self, of: Hit) -> bool:
        return of.repo in self.installed

    def order_for(self, version: Version) -> Order:
        if self.shown is None or self.shown.repository is None:
            raise UserError("The files of this version are not known yet.")
        repository = self.shown.repository
        of = repository.hit
        return Order(of.repo, repository.commit, version.all_files, of.name, version.quantisation)
