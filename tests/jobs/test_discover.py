"""Finding models, in the curated list and on a stand-in for the Hub."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inglenook.core.connections import ConnectionLog
from inglenook.core.errors import UserError
from inglenook.core.network import Network, Purpose
from inglenook.core.settings import Settings
from inglenook.jobs import discover
from inglenook.jobs.background import Background
from inglenook.jobs.discover import Discover, Opened
from inglenook.jobs.memory import MemoryPlans
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models import curated
from inglenook.models.facts import ModelFacts
from inglenook.models.fit import GB, Verdict
from inglenook.models.hub import Ability, Hub, Order, Query
from inglenook.models.library import Installed
from inglenook.models.licences import LicenceClass
from tests import tinygguf
from tests.hub import Fault, Generated, Held, OnDisk, Place, Repo, StandIn, faults

EMBER = "maker/Ember-4B-GGUF"
SMALL = "maker/Ember-1B-GGUF"
HUGE = "maker/Ember-400B-GGUF"
Q4, Q8 = Generated(3000, seed=1), Generated(6000, seed=2)


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with StandIn() as standin:
        standin.add(
            Repo(
                EMBER,
                files={"Ember-4B-Q4_K_M.gguf": Q4, "Ember-4B-Q8_0.gguf": Q8},
                licence="apache-2.0",
                downloads=300,
                gguf={"total": 4_000_000_000, "architecture": "qwen3", "context_length": 40960},
            )
        )
        standin.add(Repo(SMALL, files={"s-Q4_0.gguf": Q4}, licence="llama3.1", downloads=200))
        standin.add(Repo(HUGE, files={"h-Q4_K_M.gguf": Q4}, licence="cc-by-nc-4.0", downloads=100))
        yield standin


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    network = Network(ConnectionLog(tmp_path / "connections.jsonl"))
    network.trust("127.0.0.1")
    network.set_offline(False)
    yield network
    network.close()


@pytest.fixture
def pools(qtbot: QtBot) -> Iterator[tuple[Background, Background]]:
    pools = Background(), Background()
    yield pools
    for pool in pools:
        pool.close()


@pytest.fixture
def models(tmp_path: Path, pools: tuple[Background, Background]) -> Models:
    models = Models(tmp_path / "models", Preferences(tmp_path / "settings.json", Settings()), pools[0])
    models.plans = MemoryPlans(ModelFacts(tmp_path / "facts.json"), free=lambda: (12 * GB, 16 * GB))
    return models


@pytest.fixture
def hub(standin: StandIn, network: Network, tmp_path: Path) -> Hub:
    return Hub(network, tmp_path / "hub", standin.endpoint, waits=(0.0,))


@pytest.fixture
def found(
    hub: Hub, models: Models, pools: tuple[Background, Background], monkeypatch: pytest.MonkeyPatch
) -> Discover:
    monkeypatch.setattr(discover, "TYPING_MS", 30)
    return Discover(hub, models, *pools)


@pytest.fixture
def opened(found: Discover) -> list[Opened]:
    heard: list[Opened] = []
    found.opened.connect(heard.append)
    return heard


def repos(found: Discover) -> list[str]:
    return [hit.repo for hit in found.hits]


def wait(qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_so, timeout=30_000)  # the first request imports what speaks with the network


def online(
    found: Discover, network: Network, qtbot: QtBot, words: str = "", order: Order = Order.DOWNLOADS
) -> None:
    """Search for this on the Hub, and wait for the answer."""
    network.grant(Purpose.SEARCH, Purpose.FACTS)
    found.find(Query(words, order), online=True, at_once=True)
    wait(qtbot, lambda: not found.is_busy)


def until(qtbot: QtBot, opened: list[Opened], is_so: Callable[[Opened], object]) -> Opened:
    wait(qtbot, lambda: bool(opened) and bool(is_so(opened[-1])))
    return opened[-1]


# Offline ------------------------------------------------------------------------------------------


def test_without_leave_nothing_is_ever_sent(
    found: Discover, standin: StandIn, opened: list[Opened], qtbot: QtBot
) -> None:
    found.find(Query("qwen"))
    found.find(Query("qwen"), online=True, at_once=True)
    found.find(Query(f"{standin.endpoint}/{EMBER}"), online=True, at_once=True)
    found.more()
    found.open(curated.curated()[0].hit.repo)
    found.set_context(4096)
    until(qtbot, opened, lambda each: each.offers and not each.is_busy)
    qtbot.wait(60)  # longer than typing takes
    assert standin.requests == []
    assert not found.is_online and not found.is_busy


def test_the_curated_list_is_there_at_once_and_is_filtered_by_words(found: Discover) -> None:
    found.find(Query())
    assert set(repos(found)) == {model.hit.repo for model in curated.curated()}
    assert found.as_of == 0 and not found.is_online and not found.has_more
    model = curated.curated()[3]
    found.find(Query(model.hit.name.lower()))
    assert model.hit.repo in repos(found)
    found.find(Query("there is no such model"))
    assert found.hits == []
    found.find(Query(f"https://huggingface.co/{model.hit.repo}"))
    assert repos(found) == [model.hit.repo]


def test_what_suits_this_computer_comes_first(found: Discover, qtbot: QtBot) -> None:
    found.find(Query())
    wait(qtbot, lambda: all(found.fit_of(hit) for hit in found.hits))
    best = curated.recommended(12 * GB, 16 * GB)
    assert repos(found)[: len(best)] == [model.hit.repo for model in best]
    assert found.fit_of(found.hits[-1]) is Verdict.TOO_BIG


def test_filters_need_no_network(found: Discover, qtbot: QtBot) -> None:
    found.find(Query())
    wait(qtbot, lambda: all(found.fit_of(hit) for hit in found.hits))
    found.set_filters(True, None, None)
    assert found.hits and all(found.fit_of(hit) is not Verdict.TOO_BIG for hit in found.hits)
    found.set_filters(False, LicenceClass.OPEN_SOURCE, None)
    assert found.hits and all(hit.licence in ("apache-2.0", "mit") for hit in found.hits)
    found.set_filters(False, None, Ability.VISION)
    assert found.hits and all(Ability.VISION in hit.abilities for hit in found.hits)
    found.set_filters(False, None, None)
    assert len(found.hits) == len(curated.curated())


# Searching online ---------------------------------------------------------------------------------


def test_a_search_that_was_asked_for_is_one_request(
    found: Discover, network: Network, standin: StandIn, qtbot: QtBot
) -> None:
    online(found, network, qtbot, "ember")
    assert repos(found) == [EMBER, SMALL, HUGE]
    assert found.is_online and found.as_of > 0 and not found.sentence
    assert len(standin.requests) == 1
    assert [found.fit_of(hit) for hit in found.hits] == [Verdict.FITS, Verdict.FITS, Verdict.TOO_BIG]


def test_typing_is_asked_for_once_when_it_stops(
    found: Discover, network: Network, standin: StandIn, qtbot: QtBot
) -> None:
    network.grant(Purpose.SEARCH)
    for end in range(1, 6):
        found.find(Query("ember"[:end]))
    wait(qtbot, lambda: found.is_online and not found.is_busy)
    assert [seen.query["search"] for seen in standin.requests] == [["ember"]]


def test_opening_the_page_sends_nothing_even_where_it_might(
    found: Discover, network: Network, standin: StandIn, qtbot: QtBot
) -> None:
    network.grant(Purpose.SEARCH)
    found.find(Query())
    qtbot.wait(60)
    assert standin.requests == []


def test_the_same_search_is_not_sent_again_by_a_filter(
    found: Discover, network: Network, standin: StandIn, qtbot: QtBot
) -> None:
    online(found, network, qtbot, "ember")
    found.set_filters(True, None, None)
    found.find(Query("ember"))
    found.find(Query(" ember ", ability=Ability.TOOLS))  # which the Hub cannot be asked for
    found.find(Query("ember"))
    qtbot.wait(60)
    assert repos(found) == [EMBER, SMALL]
    assert len(standin.requests) == 1


def test_the_newest_question_wins(found: Discover, network: Network, standin: StandIn, qtbot: QtBot) -> None:
    network.grant(Purpose.SEARCH)
    standin.faults = [Fault(Place.API, faults.throttle(2000), times=1)]
    found.find(Query("ember"), online=True, at_once=True)
    wait(qtbot, lambda: len(standin.requests) == 1)
    found.find(Query("ember-1b"), online=True, at_once=True)
    wait(qtbot, lambda: not found.is_busy)
    assert repos(found) == [SMALL]
    standin.faults = []
    wait(qtbot, lambda: not network.open)  # the old answer has come
    qtbot.wait(10)
    assert repos(found) == [SMALL]


def test_an_address_finds_exactly_that_model_whatever_the_filters(
    found: Discover, network: Network, standin: StandIn, qtbot: QtBot
) -> None:
    found.set_filters(True, LicenceClass.OPEN_SOURCE, Ability.VISION)
    online(found, network, qtbot, f"{standin.endpoint}/{HUGE}")
    assert repos(found) == [HUGE]
    online(found, network, qtbot, HUGE)
    assert repos(found) == [HUGE]


def test_half_a_name_is_searched_for(found: Discover, network: Network, qtbot: QtBot) -> None:
    online(found, network, qtbot, "maker/ember-4")
    assert repos(found) == [EMBER, HUGE]


def test_an_address_of_nothing_says_so(
    found: Discover, network: Network, standin: StandIn, qtbot: QtBot
) -> None:
    online(found, network, qtbot, f"{standin.endpoint}/maker/gone")
    assert "no model maker/gone" in found.sentence


def test_further_pages_are_asked_for_one_by_one(
    found: Discover, network: Network, standin: StandIn, qtbot: QtBot
) -> None:
    for number in range(50):
        standin.add(Repo(f"filler/Model-{number}-1B-GGUF", files={"m-Q4_0.gguf": Q4}))
    online(found, network, qtbot)
    assert len(found.hits) == 30 and found.has_more
    found.more()
    found.more()  # while it comes
    wait(qtbot, lambda: not found.is_busy)
    assert len(set(repos(found))) == len(found.hits) == 53
    assert not found.has_more
    found.more()
    assert len(standin.requests) == 2


def test_a_page_of_which_hardly_anything_is_shown_brings_the_next(
    found: Discover, network: Network, standin: StandIn, qtbot: QtBot
) -> None:
    for number in range(200):
        licence = "mit" if number % 10 == 0 else "llama3.1"
        standin.add(Repo(f"filler/M-{number}-1B-GGUF", {"m-Q4_0.gguf": Q4}, licence=licence))
    found.set_filters(False, LicenceClass.OPEN_SOURCE, None)
    online(found, network, qtbot)
    assert len(standin.requests) == 3
    assert 9 <= len(found.hits) <= 12 and found.has_more


def test_a_curated_model_is_found_with_what_the_list_says_of_it(
    found: Discover, network: Network, standin: StandIn, qtbot: QtBot
) -> None:
    model = curated.curated()[-1]
    standin.add(Repo(model.hit.repo, files={"x-Q4_K_M.gguf": Q4}, downloads=77))
    online(found, network, qtbot, model.hit.repo)
    (hit,) = found.hits
    assert (hit.name, hit.summary, hit.downloads) == (model.hit.name, model.good_for, 77)


@pytest.mark.parametrize("fault", [faults.html(), faults.status(500), faults.reset(), faults.broken_json()])
def test_a_search_that_fails_says_why_and_shows_what_is_known(
    fault: faults.Change, found: Discover, network: Network, standin: StandIn, qtbot: QtBot
) -> None:
    standin.faults = [Fault(Place.API, fault)]
    online(found, network, qtbot)
    assert found.sentence.endswith(".")
    assert len(found.hits) == len(curated.curated())
    standin.faults = []
    online(found, network, qtbot)
    assert not found.sentence and EMBER in repos(found)


def test_going_offline_ends_a_search_and_keeps_what_was_found(
    found: Discover, network: Network, standin: StandIn, qtbot: QtBot
) -> None:
    online(found, network, qtbot, "ember")
    as_of = found.as_of
    standin.faults = [Fault(Place.API, faults.hang())]
    found.find(Query("other"), online=True, at_once=True)
    wait(qtbot, lambda: len(standin.requests) == 2)
    network.set_offline(True)
    wait(qtbot, lambda: not found.is_busy)
    assert "Offline is on" in found.sentence
    found.find(Query("ember"))
    assert repos(found) == [EMBER, SMALL, HUGE]
    assert found.as_of == as_of and not found.is_online and not found.has_more
    found.find(Query("1b"))
    assert SMALL in repos(found) and EMBER not in repos(found)


def test_another_hub_forgets_what_the_first_one_said(
    found: Discover, hub: Hub, network: Network, standin: StandIn, qtbot: QtBot
) -> None:
    online(found, network, qtbot, "ember")
    hub.use(standin.dead, "")
    found.forget()
    assert found.hits == [] and found.as_of == 0
    online(found, network, qtbot, "ember")
    assert "cannot be reached" in found.sentence


# One model ----------------------------------------------------------------------------------------


def test_a_curated_model_is_shown_before_the_hub_was_asked(
    found: Discover, opened: list[Opened], qtbot: QtBot
) -> None:
    model = next(model for model in curated.curated() if model.is_recommended)
    found.open(model.hit.repo)
    shown = until(qtbot, opened, lambda each: not each.is_busy)
    assert shown.repository is None and not shown.sentence
    assert [offer.version.quantisation for offer in shown.offers] == [
        version.quantisation for version in model.versions
    ]
    assert [offer.version.size for offer in shown.offers] == [version.size for version in model.versions]
    assert all(offer.plan and offer.is_approximate for offer in shown.offers)
    assert [offer.is_recommended for offer in shown.offers].count(True) == 1
    assert shown.context_length == model.shape.context_length
    with pytest.raises(UserError, match="Look the model up online"):
        found.order_for(shown.offers[0].version)


def test_a_model_is_looked_up_and_can_be_ordered(
    found: Discover, network: Network, standin: StandIn, opened: list[Opened], qtbot: QtBot
) -> None:
    network.grant(Purpose.FACTS)
    found.open(EMBER)
    shown = until(qtbot, opened, lambda each: each.repository and not each.is_busy)
    q4, q8 = shown.offers
    assert (q4.quality, q8.quality) == ("Good. Best balance", "Same as the original")
    assert q4.is_recommended and not q8.is_recommended
    assert q4.plan and q4.plan.verdict is Verdict.FITS
    assert shown.context_length == 40960
    order = found.order_for(q4.version)
    assert (order.repo, order.commit, order.licence) == (EMBER, standin.repos[EMBER].sha, "apache-2.0")
    assert (order.name, order.quantisation, order.size) == ("Ember 4B", "Q4_K_M", 3000)
    assert order.files[0].sha256 == Q4.sha256


def test_a_model_that_was_renamed_is_ordered_by_its_new_name(
    found: Discover, network: Network, standin: StandIn, opened: list[Opened], qtbot: QtBot
) -> None:
    network.grant(Purpose.FACTS)
    moved = faults.redirect(f"{standin.endpoint}/api/models/{EMBER}?blobs=true", 307)
    standin.add(Repo("maker/Old-GGUF"))
    standin.faults = [Fault(Place.API, moved, file="/api/models/maker/Old-GGUF")]
    found.open("maker/Old-GGUF")
    shown = until(qtbot, opened, lambda each: each.repository and not each.is_busy)
    assert shown.hit.repo == "maker/Old-GGUF"
    assert found.order_for(shown.offers[0].version).repo == EMBER


def test_memory_becomes_exact_with_the_first_bytes_of_a_file(
    found: Discover, network: Network, standin: StandIn, opened: list[Opened], qtbot: QtBot, tmp_path: Path
) -> None:
    path = tinygguf.build(tmp_path / "tiny-F32.gguf", "qwen3", context=4096)
    standin.add(Repo("maker/Tiny-GGUF", files={path.name: OnDisk(path)}))
    network.grant(Purpose.FACTS)
    found.open("maker/Tiny-GGUF")
    shown = until(qtbot, opened, lambda each: each.offers and not each.offers[0].is_approximate)
    (offer,) = shown.offers
    # Two layers with two heads of 32 numbers for keys and for values, in two bytes each.
    assert offer.plan and offer.plan.need.kv == 2 * 2 * 64 * 2 * 4096
    assert shown.context_length == 4096
    found.set_context(1024)
    shown = until(qtbot, opened, lambda each: each.offers[0].plan.context_length == 1024)
    assert shown.offers[0].plan and shown.offers[0].plan.need.kv == 2 * 2 * 64 * 2 * 1024


def test_a_model_that_was_looked_up_is_known_without_asking_again(
    found: Discover, network: Network, standin: StandIn, opened: list[Opened], qtbot: QtBot
) -> None:
    network.grant(Purpose.FACTS)
    found.open(EMBER)
    until(qtbot, opened, lambda each: each.offers and not each.is_busy)
    wait(qtbot, lambda: not network.open)
    qtbot.wait(20)
    asked = len(standin.requests)
    network.set_offline(True)
    found.open(SMALL)
    found.open(EMBER)
    shown = until(qtbot, opened, lambda each: each.hit.repo == EMBER and each.offers and not each.is_busy)
    assert found.order_for(shown.offers[0].version).commit == standin.repos[EMBER].sha
    assert len(standin.requests) == asked


def test_the_model_that_was_opened_last_is_the_one_that_is_shown(
    found: Discover, network: Network, standin: StandIn, opened: list[Opened], qtbot: QtBot
) -> None:
    network.grant(Purpose.FACTS)
    standin.faults = [Fault(Place.API, faults.throttle(4000), file=f"/api/models/{EMBER}")]
    found.open(EMBER)
    found.open(SMALL)
    until(qtbot, opened, lambda each: each.repository and not each.is_busy)
    wait(qtbot, lambda: not network.open)
    qtbot.wait(20)
    assert {each.hit.repo for each in opened[1:]} == {SMALL}


@pytest.mark.parametrize(
    ("fault", "sentence"), [(faults.html(), "log in"), (faults.status(503), "fault of its own")]
)
def test_facts_that_do_not_come_are_said_to_be_missing(
    fault: faults.Change,
    sentence: str,
    found: Discover,
    network: Network,
    standin: StandIn,
    opened: list[Opened],
    qtbot: QtBot,
) -> None:
    network.grant(Purpose.FACTS)
    standin.faults = [Fault(Place.API, fault)]
    found.open(EMBER)
    shown = until(qtbot, opened, lambda each: each.sentence)
    assert sentence in shown.sentence and not shown.is_busy and shown.repository is None


def test_a_repository_without_a_model_says_so(
    found: Discover, network: Network, standin: StandIn, opened: list[Opened], qtbot: QtBot
) -> None:
    standin.add(Repo("maker/Ember-4B", files={"model.safetensors": Held(b"x")}))
    network.grant(Purpose.FACTS)
    found.open("maker/Ember-4B")
    shown = until(qtbot, opened, lambda each: not each.is_busy)
    assert "has no files that Inglenook can use" in shown.sentence


def test_what_is_installed_is_marked(
    found: Discover, network: Network, models: Models, opened: list[Opened], qtbot: QtBot, tmp_path: Path
) -> None:
    online(found, network, qtbot, "ember")
    found.open(EMBER)
    until(qtbot, opened, lambda each: each.repository and not each.is_busy)
    assert not any(found.is_installed(hit) for hit in found.hits)
    path = tmp_path / "Ember-4B-Q8_0.gguf"
    fetched = Installed(path, None, "Ember", "Ember", repo=EMBER)
    same_bytes = Installed(tmp_path / "blob", None, "Ember", "Ember", sha256=Q4.sha256)
    models.installed = [fetched]
    models.changed.emit()
    shown = until(qtbot, opened, lambda each: any(offer.is_installed for offer in each.offers))
    assert [offer.is_installed for offer in shown.offers] == [False, True]
    assert [found.is_installed(hit) for hit in found.hits] == [True, False, False]
    models.installed = [same_bytes]
    models.changed.emit()
    shown = until(qtbot, opened, lambda each: each.offers[0].is_installed)
    assert [offer.is_installed for offer in shown.offers] == [True, False]
    models.installed = [replace(fetched, reason="It is damaged.")]
    models.changed.emit()
    shown = until(qtbot, opened, lambda each: not any(offer.is_installed for offer in each.offers))


def test_the_speed_is_told_once_one_was_measured(
    found: Discover, network: Network, models: Models, opened: list[Opened], qtbot: QtBot
) -> None:
    network.grant(Purpose.FACTS)
    found.open(EMBER)
    shown = until(qtbot, opened, lambda each: each.repository and not each.is_busy)
    assert [offer.speed for offer in shown.offers] == [0, 0]
    models.plans.facts.note_speed(60_000.0)
    found.set_context(2048)
    shown = until(qtbot, opened, lambda each: each.offers[0].speed)
    assert [offer.speed for offer in shown.offers] == [20.0, 10.0]
