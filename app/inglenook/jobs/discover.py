"""Finding models: in the list that comes with the program, and on the Hub where that is allowed.

Nothing here goes online by itself: a search is sent when a person asked for one, and the facts of
a model when it is opened, each only where the network may.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.core.errors import UserError
from inglenook.core.language import tr
from inglenook.core.network import Purpose
from inglenook.core.text import one_line
from inglenook.jobs import offers
from inglenook.jobs.background import Background
from inglenook.jobs.models import Models
from inglenook.jobs.offers import Here, Known, Offer
from inglenook.models import curated, download, names
from inglenook.models.fit import Verdict
from inglenook.models.hub import KNOWN_ABILITIES, Hub, HubError
from inglenook.models.licences import LicenceClass, licence
from inglenook.models.published import Ability, Hit, Order, Page, Query, Repository, Version

__all__ = ["Discover", "Offer", "Opened"]

TYPING_MS = 300  # without a key, before what was typed is asked for
_ENOUGH = 10  # results that pass the filters; with fewer the next page is asked for too
_MOST_PAGES = 3  # at once
_FRESH = 600.0  # seconds; facts of a model that are younger are not asked for again
_STALE = 60.0  # seconds; what was free before then may be taken now


@dataclass(frozen=True, slots=True)
class Opened:
    """The model whose details are shown."""

    repository: Repository | None  # None: only what the list says; sizes are about right, nothing to fetch
    hit: Hit
    offers: tuple[Offer, ...] = ()  # the smallest first
    sentence: str = ""  # why the Hub's facts are not there
    is_busy: bool = False  # something is still being looked up
    context_length: int = 0  # tokens the model was trained for; 0: not known


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the Hub answered to a search, as far as it was read."""

    query: Query
    hits: tuple[Hit, ...] = ()
    next: str = ""
    at: float = field(default_factory=time.time)


@dataclass(frozen=True, slots=True)
class _Filters:
    """What is shown of what was found."""

    fits: bool = False
    licence: LicenceClass | None = None
    ability: Ability | None = None

    def passes(self, hit: Hit, verdict: Verdict | None) -> bool:
        """What cannot be told of a model does not hide it, but for its licence and what it can do."""
        return (
            not (self.fits and verdict is Verdict.TOO_BIG)
            and (self.licence is None or licence(hit.licence).kind is self.licence)
            and (self.ability is None or self.ability in hit.abilities)
        )


class Discover(QObject):
    """GUI thread; the Hub is asked on a pool, and the newest question wins."""

    changed = Signal()  # `hits` and what is told of them
    opened = Signal(object)  # Opened

    def __init__(
        self,
        hub: Hub,
        models: Models,
        background: Background,
        hub_background: Background,
        parent: QObject | None = None,
    ) -> None:
        """`hub_background`: a pool for the Hub alone, since a silent server holds its threads."""
        super().__init__(parent)
        self.hits: list[Hit] = []
        self.is_busy = False
        self.sentence = ""  # why the last search failed
        self._hub = hub
        self._models = models
        self._background = background
        self._hub_background = hub_background
        self._query = Query()
        self._filters = _Filters()
        self._answer: _Answer | None = None
        self._found: dict[str, Hit] = {}  # on the Hub since the program began, by repository
        self._search_number = 0  # of the newest search
        self._verdicts: dict[str, Verdict | None] = {}  # by repository; None: cannot be told, or not yet
        self._best: tuple[str, ...] = ()  # repositories of the curated list, the best for this computer first
        self._judged = 0.0  # when they were worked out
        self._opened: Opened | None = None
        self._opening_number = 0  # of the model that was opened last
        self._asks_facts = False  # the Hub is being asked for its facts
        self._problem = ""  # why they did not come
        self._offer_number = 0  # of the newest look at its versions
        self._known: dict[str, tuple[float, Known]] = {}  # since when, by repository
        self._context_length = curated.CONTEXT_LENGTH
        self._here = Here.of(models.installed)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._search)
        models.changed.connect(self._on_models_changed)

    def forget(self) -> None:
        """Another Hub is asked from now on: what the one before said is forgotten."""
        self._typing.stop()
        self._search_number += 1
        self._opening_number += 1
        self._asks_facts = False
        self._answer, self._found, self._known = None, {}, {}
        self.is_busy, self.sentence = False, ""
        self._show()

    # The list -------------------------------------------------------------------------------------

    @property
    def is_online(self) -> bool:
        """Whether `hits` are what the Hub answered, and it may be asked for more."""
        return self._is_answered() and self._hub.network.may(Purpose.SEARCH)

    @property
    def has_more(self) -> bool:
        """Whether `more` would bring something."""
        return self._answer is not None and bool(self._answer.next) and self.is_online

    @property
    def as_of(self) -> float:
        """When the Hub told what is shown, in seconds since 1970; 0: it is the list that comes along."""
        if self._answer and (self._is_answered() or any(hit.repo in self._found for hit in self.hits)):
            return self._answer.at
        return 0.0

    def find(self, query: Query, *, online: bool = False, at_once: bool = False) -> None:
        """Show what these words find: at once what is known here, then what the Hub knows.

        The Hub is asked where it may be, and where `online` says so, there are words, or it was
        asked before. `at_once`: without waiting for further keys.
        """
        self._query = query
        self._typing.stop()
        self._search_number += 1
        self.is_busy, self.sentence = False, ""
        is_new = not self._is_answered() and bool(query.words.strip() or self._answer)
        if (online or is_new) and self._hub.network.may(Purpose.SEARCH):
            if at_once:
                self._search()
                return
            self._typing.start()
        self._show()

    def set_filters(self, fits: bool, licence: LicenceClass | None, ability: Ability | None) -> None:
        """Show only what fits this computer, has a licence of this kind, can do this. Sends nothing."""
        self._filters = _Filters(fits, licence, ability)
        self._show()

    def more(self) -> None:
        """Ask for the next page."""
        if self._answer and self.has_more and not self.is_busy:
            self._ask(self._answer)

    def fit_of(self, hit: Hit) -> Verdict | None:
        """Whether its usual version fits; None: cannot be told, or is not worked out yet."""
        return self._verdicts.get(hit.repo)

    def is_installed(self, hit: Hit) -> bool:
        """Whether a version of it is on this computer."""
        return hit.repo.casefold() in self._here.repos

    # One model ------------------------------------------------------------------------------------

    def open(self, repo: str) -> None:
        """Show the details of a model: what is known here, then the Hub's where that is allowed."""
        self._opening_number += 1
        since, known = self._known.get(repo, (-_FRESH, None))
        self._asks_facts = self._hub.network.may(Purpose.FACTS) and time.monotonic() - since >= _FRESH
        self._problem = ""
        self._set_opened(Opened(known.repository if known else None, self._hit(repo), is_busy=True))
        self._offer()
        if self._asks_facts:
            self._ask_facts(repo)

    def set_context(self, length: int) -> None:
        """Count memory for a context of so many tokens from now on."""
        self._context_length = length
        self._judged = 0.0
        self._judge(self._candidates())
        self._offer()

    def order_for(self, version: Version) -> download.Order:
        """What to give to the queue for a version of the model that is shown.

        Raises UserError where its files are not known, because the Hub was not asked.
        """
        opened = self._opened
        if opened is None or opened.repository is None or version not in opened.repository.versions:
            raise UserError(
                tr("The files of this version are not known yet. Look the model up online first.")
            )
        return download.Order(
            repo=opened.repository.hit.repo,
            commit=opened.repository.commit,
            files=version.all_files,
            name=opened.hit.name,
            quantisation=version.quantisation,
            licence=opened.hit.licence,
        )

    # Inside: the list -----------------------------------------------------------------------------

    def _asked(self) -> Query:
        """The query as the Hub is asked: of what a model can do it knows only some."""
        query = replace(self._query, words=" ".join(self._query.words.split()))
        return query if query.ability in KNOWN_ABILITIES else replace(query, ability=None)

    def _is_answered(self) -> bool:
        """Whether the last answer is to what is looked for now."""
        return self._answer is not None and self._answer.query == self._asked()

    def _search(self) -> None:
        self._ask(_Answer(self._asked()))

    def _ask(self, so_far: _Answer) -> None:
        """Ask for what comes after this answer."""
        self._search_number += 1
        number = self._search_number
        self.is_busy, self.sentence = True, ""
        self._show()
        hub, plans, filters, length = self._hub, self._models.plans, self._filters, self._context_length

        def work() -> tuple[_Answer, dict[str, Verdict | None]]:
            verdicts: dict[str, Verdict | None] = {}

            def is_shown(hit: Hit) -> bool:
                verdicts[hit.repo] = offers.verdict(plans, hit, length)
                return filters.passes(hit, verdicts[hit.repo])

            return _collect(hub, so_far, is_shown, lambda: number == self._search_number), verdicts

        def show(result: tuple[_Answer, dict[str, Verdict | None]]) -> None:
            if number == self._search_number:
                self._answer, verdicts = result
                self._found.update((hit.repo, hit) for hit in self._answer.hits)
                self._verdicts.update(verdicts)
                self.is_busy = False
                self._show()

        def fail(error: Exception) -> None:
            if number == self._search_number:
                self.is_busy, self.sentence = False, _sentence(error)
                self._show()

        self._hub_background.run(work, show, fail)

    def _show(self) -> None:
        candidates = self._candidates()
        self._judge(candidates)
        self._choose(candidates)

    def _choose(self, candidates: Sequence[Hit]) -> None:
        # What is asked for by its name is hidden by no filter.
        wanted = names.repo_from(self._query.words, self._hub.host).casefold()
        self.hits = [
            hit
            for hit in candidates
            if hit.repo.casefold() == wanted or self._filters.passes(hit, self.fit_of(hit))
        ]
        self.changed.emit()

    def _candidates(self) -> list[Hit]:
        """What the words find: the Hub's answer to them, else what is known here."""
        if self._answer and self._is_answered():
            return list(self._answer.hits)
        own = sorted((model.hit for model in curated.curated()), key=self._rank)
        others = [hit for hit in self._found.values() if curated.find(hit.repo) is None]
        others.sort(key=_SORT_KEYS[self._query.order], reverse=True)
        # Of an address only the name is in it; of a name with its owner all is.
        words = names.repo_from(self._query.words, self._hub.host) or self._query.words
        return [hit for hit in (*own, *others) if _matches(hit, words)]

    def _rank(self, hit: Hit) -> tuple[int, bool, int]:
        """The best for this computer first, then what fits, the largest first."""
        place = self._best.index(hit.repo) if hit.repo in self._best else len(self._best)
        return place, self.fit_of(hit) is Verdict.TOO_BIG, -hit.parameters

    def _judge(self, hits: Sequence[Hit]) -> None:
        """Work out what fits: where it is not known, or for all by what is free now."""
        is_stale = time.monotonic() - self._judged > _STALE or not self._judged
        left = [hit for hit in hits if is_stale or hit.repo not in self._verdicts]
        if not left:
            return
        if is_stale:
            self._judged = time.monotonic()
        for hit in left:
            self._verdicts.setdefault(hit.repo, None)
        plans, length = self._models.plans, self._context_length

        def work() -> tuple[dict[str, Verdict | None], tuple[str, ...]]:
            best = tuple(model.hit.repo for model in curated.recommended(*plans.memory()))
            return {hit.repo: offers.verdict(plans, hit, length) for hit in left}, best

        def show(result: tuple[dict[str, Verdict | None], tuple[str, ...]]) -> None:
            if length == self._context_length:
                verdicts, self._best = result
                self._verdicts.update(verdicts)
                self._choose(self._candidates())

        self._background.run(work, show)

    # Inside: one model ----------------------------------------------------------------------------

    def _ask_facts(self, repo: str) -> None:
        """First what is published, then how the model is built."""
        number, hub, known = self._opening_number, self._hub, self._known

        def fail(error: Exception) -> None:
            if number == self._opening_number:
                self._asks_facts, self._problem = False, _sentence(error)
                self._offer()

        def on_repository(repository: Repository) -> None:
            known[repo] = (time.monotonic(), Known(repository))
            if number != self._opening_number:
                return
            self._asks_facts = False
            self._offer()
            if repository.versions:
                smallest = repository.versions[0].files[0]
                self._hub_background.run(
                    lambda: hub.beginning_of(repository.hit.repo, repository.commit, smallest),
                    lambda beginning: on_beginning(Known(repository, beginning)),
                    lambda error: None if isinstance(error, UserError) else fail(error),
                )

        def on_beginning(more: Known) -> None:
            known[repo] = (time.monotonic(), more)
            if number == self._opening_number:
                self._offer()

        self._hub_background.run(lambda: hub.repository(repo), on_repository, fail)

    def _offer(self) -> None:
        """Show the model that was opened with all that is known of its versions."""
        if self._opened is None:
            return
        self._offer_number += 1
        number, repo = self._offer_number, self._opened.hit.repo
        known = self._known[repo][1] if repo in self._known else None
        hit = self._hit(repo)
        repository = known.repository if known else None
        sentence = self._problem
        if repository and not repository.versions and not sentence:
            sentence = tr(
                "{model} has no files that Inglenook can use. Search for its name and GGUF.",
                model=one_line(hit.name, 80),
            )
        plans, here, length = self._models.plans, self._here, self._context_length

        def show(made: tuple[Offer, ...]) -> None:
            if number == self._offer_number:
                trained = offers.context_length(hit, known)
                self._set_opened(Opened(repository, hit, made, sentence, self._asks_facts, trained))

        self._background.run(lambda: offers.offers(plans, hit, known, here, length), show)

    def _set_opened(self, opened: Opened) -> None:
        self._opened = opened
        self.opened.emit(opened)

    def _hit(self, repo: str) -> Hit:
        """What is known of a repository; of one that is only a name, that."""
        known = self._known.get(repo)
        if known:  # the Hub may know it by a newer name; it is shown by the one it was opened by
            return replace(_with_summary(known[1].repository.hit), repo=repo)
        model = curated.find(repo)
        if model:
            return model.hit
        return self._found.get(repo) or Hit(repo, names.for_people(repo), names.maker(repo, ""))

    def _on_models_changed(self) -> None:
        here = Here.of(self._models.installed)
        if here == self._here:
            return
        self._here = here
        self.changed.emit()
        self._offer()


def _collect(
    hub: Hub, so_far: _Answer, is_shown: Callable[[Hit], bool], is_wanted: Callable[[], bool]
) -> _Answer:
    """One page more, and further ones while hardly anything of them is shown. On the pool."""
    hits = {hit.repo: hit for hit in so_far.hits}
    after, shown = so_far.next, 0
    for _ in range(_MOST_PAGES):
        if not is_wanted():
            break
        page = hub.search(so_far.query, after) if after else _first(hub, so_far.query)
        new = [_with_summary(hit) for hit in page.hits if hit.repo not in hits]
        hits.update((hit.repo, hit) for hit in new)
        shown += sum(is_shown(hit) for hit in new)
        after = page.next
        if not after or shown >= _ENOUGH:
            break
    return _Answer(so_far.query, tuple(hits.values()), after)


def _first(hub: Hub, query: Query) -> Page:
    """The first page; of a name or an address of a repository exactly that one."""
    repo = names.repo_from(query.words, hub.host)
    if not repo:
        return hub.search(query)
    try:
        return Page((hub.look_up(repo),))
    except HubError as error:
        # Two words with a stroke between them, or a name that is not written to its end.
        if error.status not in (401, 404) or query.words != repo:
            raise
        return hub.search(replace(query, words=repo.replace("/", " ")))


def _with_summary(hit: Hit) -> Hit:
    """With what the curated list says of it."""
    model = curated.find(hit.repo)
    if model is None:
        return hit
    return replace(
        hit,
        name=model.hit.name,
        maker=model.hit.maker,
        parameters=hit.parameters or model.hit.parameters,
        smallest=hit.smallest or model.hit.smallest,
        summary=model.hit.summary,
        abilities=hit.abilities | model.hit.abilities,
    )


def _matches(hit: Hit, words: str) -> bool:
    text = f"{hit.name} {hit.repo} {hit.maker}".casefold()
    return all(word in text for word in words.casefold().split())


def _sentence(error: Exception) -> str:
    if isinstance(error, UserError):
        return str(error)
    raise error


_SORT_KEYS: dict[Order, Callable[[Hit], float]] = {
    Order.DOWNLOADS: lambda hit: hit.downloads,
    Order.LIKES: lambda hit: hit.likes,
    Order.TRENDING: lambda hit: hit.downloads,
    Order.NEWEST: lambda hit: hit.updated,
}
