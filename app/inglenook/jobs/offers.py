"""What this computer makes of published models: what fits, which version to take, how fast it would be.

Nothing in here knows of Qt; a plan takes a millisecond or two, so it is work for the pool.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from inglenook.jobs.memory import MemoryPlans
from inglenook.models import curated, remote
from inglenook.models.curated import CuratedModel
from inglenook.models.fit import Plan, Verdict
from inglenook.models.gguf import Beginning
from inglenook.models.library import Installed
from inglenook.models.published import Hit, HubFile, Repository, Version


@dataclass(frozen=True, slots=True)
class Offer:
    """One version of a model, as this computer sees it."""

    version: Version
    plan: Plan | None = None  # whether it fits, with the context that is counted with; None: cannot be told
    speed: float = 0.0  # tokens a second, about; 0: not known
    is_recommended: bool = False
    quality: str = ""  # such as "Good. Best balance"; empty: its name does not tell
    is_installed: bool = False
    is_approximate: bool = False  # the plan is made of what models of this size are like


@dataclass(frozen=True, slots=True)
class Here:
    """What tells the installed models from others."""

    repos: frozenset[str] = frozenset()
    files: frozenset[tuple[str, str]] = frozenset()  # repository and file name
    hashes: frozenset[str] = frozenset()

    @classmethod
    def of(cls, installed: Iterable[Installed]) -> "Here":
        models = [model for model in installed if not model.reason]
        return cls(
            repos=frozenset(model.repo.casefold() for model in models if model.repo),
            files=frozenset((model.repo.casefold(), model.path.name) for model in models if model.repo),
            hashes=frozenset(model.sha256 for model in models if model.sha256),
        )

    def has(self, repo: str, version: Version) -> bool:
        """Whether this version is here, fetched from there or known by its bytes."""
        first = version.files[0]
        name = PurePosixPath(first.name).name
        return first.sha256 in self.hashes or (bool(name) and (repo.casefold(), name) in self.files)


@dataclass(frozen=True, slots=True)
class Known:
    """What was learnt of a model from the Hub."""

    repository: Repository
    beginning: Beginning | None = None  # of one of its files


def verdict(plans: MemoryPlans, hit: Hit, context_length: int) -> Verdict | None:
    """Whether the version that most people take would fit; None where its size cannot be told."""
    known = curated.find(hit.repo)
    size = known.usual.weights if known else remote.usual_size(hit)
    if not size:
        return None
    header = remote.outline(hit, known).sized(size)
    return plans.before_download(header, context_length).verdict


def offers(
    plans: MemoryPlans, hit: Hit, known: Known | None, here: Here, context_length: int
) -> tuple[Offer, ...]:
    """All versions of a model, the smallest first: the Hub's, else those of the curated list."""
    model = curated.find(hit.repo)
    repository = known.repository if known else None
    versions = repository.versions if repository else _curated_versions(model) if model else ()
    outline = remote.outline(
        remote.with_parameters(hit, versions),
        model,
        known.beginning if known else None,
        repository.context_length if repository else 0,
    )
    made = [(version, plans.before_download(outline.of(version), context_length)) for version in versions]
    best = remote.recommended([(version, plan.verdict) for version, plan in made])
    speed = plans.facts.speed()
    return tuple(
        Offer(
            version=version,
            plan=plan,
            speed=speed / (outline.read_share * sum(file.size for file in version.files)),
            is_recommended=version is best,
            quality=remote.quality(version.quantisation),
            is_installed=here.has(hit.repo, version),
            is_approximate=outline.is_approximate,
        )
        for version, plan in made
    )


def context_length(hit: Hit, known: Known | None) -> int:
    """Tokens a model was trained for; 0 where nobody told."""
    if known and known.repository.context_length:
        return known.repository.context_length
    if known and known.beginning:
        told = known.beginning.values.get(f"{known.beginning.architecture}.context_length")
        if isinstance(told, int) and told > 0:
            return told
    model = curated.find(hit.repo)
    return model.shape.context_length if model else 0


def _curated_versions(model: CuratedModel) -> tuple[Version, ...]:
    """Versions to show; their files have no names, for they cannot be fetched before the Hub was asked."""
    return tuple(
        Version(
            version.quantisation,
            (HubFile("", version.weights, ""),),
            HubFile("", version.companion, "") if version.companion else None,
        )
        for version in model.versions
    )
