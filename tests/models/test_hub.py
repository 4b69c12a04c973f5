"""Searching and looking up models, against a stand-in for the Hub on its worst days."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests import tinygguf
from tests.hub import Fault, Generated, Held, OnDisk, Place, Repo, StandIn, faults
from tests.hub.demo import CLASHING_NAMES, HOSTILE_NAMES

from inglenook.core.connections import ConnectionLog
from inglenook.core.errors import UserError
from inglenook.core.network import Network, NetworkRefusedError, Permission, Purpose
from inglenook.models.hub import Ability, Hub, HubError, HubFile, Order, Query

REPO = "maker/Ember-4B-GGUF"
NAME = "Ember-4B-Q4_K_M.gguf"
FILE = Generated(300_000, seed=1)
TOKEN = "hf_good"


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with StandIn() as standin:
        standin.add(Repo(REPO, files={NAME: FILE}, licence="apache-2.0", downloads=10))
        yield standin


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    network = Network(ConnectionLog(tmp_path / "connections.jsonl"))
    network.trust("127.0.0.1")
    network.set_offline(False)
    network.grant(Purpose.SEARCH, Purpose.FACTS, Purpose.DOWNLOAD)
    yield network
    network.close()


@pytest.fixture
def hub(standin: StandIn, network: Network, tmp_path: Path) -> Hub:
    return Hub(network, tmp_path / "hub", standin.endpoint, waits=(0.0, 0.0))


def sentence_of(error: pytest.ExceptionInfo[UserError]) -> str:
    said = str(error.value)
    assert said.endswith(".") and "http://" not in said.split(" on ")[0] and "Traceback" not in said
    return said


# Nothing goes out that was not allowed ------------------------------------------------------------


def test_offline_nothing_is_sent(hub: Hub, network: Network, standin: StandIn) -> None:
    commit = hub.repository(REPO).commit
    standin.forget_requests()
    network.set_offline(True)
    file = HubFile(NAME, FILE.size, FILE.sha256)
    for ask in (
        lambda: hub.search(Query("ember")),
        lambda: hub.look_up(REPO),
        lambda: hub.repository(REPO),
        lambda: hub.beginning_of(REPO, commit, file),
        lambda: hub.locate(REPO, commit, NAME),
    ):
        with pytest.raises(NetworkRefusedError, match="Offline is on"):
            ask()
    assert standin.requests == []


@pytest.mark.parametrize("purpose", [Purpose.SEARCH, Purpose.FACTS, Purpose.DOWNLOAD])
def test_each_question_has_its_own_permission(
    purpose: Purpose, hub: Hub, network: Network, standin: StandIn
) -> None:
    commit = standin.repos[REPO].sha
    network.set_permission(purpose, Permission.NEVER)
    asked = {
        Purpose.SEARCH: lambda: hub.search(Query("ember")),
        Purpose.FACTS: lambda: hub.repository(REPO),
        Purpose.DOWNLOAD: lambda: hub.locate(REPO, commit, NAME),
    }
    for kind, ask in asked.items():
        if kind is purpose:
            with pytest.raises(NetworkRefusedError, match="Settings, Privacy"):
                ask()
        else:
            ask()


def test_the_log_has_every_request_and_its_purpose(hub: Hub, network: Network, standin: StandIn) -> None:
    hub.search(Query("secret words"))
    repository = hub.repository(REPO)
    hub.locate(REPO, repository.commit, NAME)
    entries = network.log.entries()
    assert [(entry.method, entry.path, entry.status) for entry in entries] == [
        (seen.method, seen.path, seen.status) for seen in standin.requests
    ]
    assert [entry.purpose for entry in entries] == ["search", "facts", "facts", "facts", "download"]
    assert not any("secret" in entry.path for entry in entries)


def test_what_is_sent_names_the_program_and_nothing_else(hub: Hub, standin: StandIn) -> None:
    hub.search(Query("ember"))
    hub.locate(REPO, hub.repository(REPO).commit, NAME)
    for seen in standin.requests:
        assert seen.headers["user-agent"].startswith("inglenook/")
        assert seen.headers.keys() <= {"host", "accept", "accept-encoding", "connection", "user-agent"}


def test_the_library_is_imported_for_a_download_only_and_asks_nothing_by_itself(tmp_path: Path) -> None:
    program = """
import os, sys
os.environ["HF_TOKEN"] = "hf_of_somebody"
from pathlib import Path
from inglenook.core.connections import ConnectionLog
from inglenook.core.network import Network, Purpose
from inglenook.models.hub import Hub, Query
endpoint, folder, commit = sys.argv[1:]
network = Network(ConnectionLog(Path(folder, "log")))
network.trust("127.0.0.1"); network.set_offline(False)
network.grant(Purpose.SEARCH, Purpose.FACTS, Purpose.DOWNLOAD)
assert "httpx2" not in sys.modules
hub = Hub(network, Path(folder, "hub"), endpoint)
hub.search(Query()); hub.repository("maker/Ember-4B-GGUF")
assert "huggingface_hub" not in sys.modules
hub.locate("maker/Ember-4B-GGUF", commit, "Ember-4B-Q4_K_M.gguf")
from huggingface_hub import constants
assert constants.HF_HUB_DISABLE_TELEMETRY and constants.HF_HUB_DISABLE_XET
assert constants.HF_HUB_DISABLE_IMPLICIT_TOKEN and constants.HF_HUB_DISABLE_PROGRESS_BARS
assert constants.HF_HOME == str(Path(folder, "hub"))
network.close()
"""
    with StandIn() as standin:
        commit = standin.add(Repo(REPO, files={NAME: FILE})).sha
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", program, standin.endpoint, str(tmp_path), commit],
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        assert [seen.method for seen in standin.requests] == ["GET", "GET", "GET", "GET", "HEAD"]
        assert not any(seen.token for seen in standin.requests)


# Answers that are none ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (faults.html(), "is not 127.0.0.1"),
        (faults.broken_json(), "is not 127.0.0.1"),
        (faults.broken_json(b"{}"), "is not 127.0.0.1"),
        (faults.broken_json(b'"x"'), "is not 127.0.0.1"),
        (faults.broken_json(b"[" * 100_000), "is not 127.0.0.1"),
        (faults.broken_json(b"\xff\xfe\x00"), "is not 127.0.0.1"),
        (faults.status(503), "a fault of its own"),
        (faults.status(404), "makes no sense"),
        (faults.status(418), "makes no sense"),
        (faults.status(403), "refuses to answer"),
        (faults.status(429, Retry_After="55"), "Try again in 55 s"),
        (faults.status(429, RateLimit='"api";r=0;t=90'), "Try again in 1 min 30 s"),
        (faults.status(429, Retry_After="9" * 30), "Try again in a few minutes"),
        (faults.reset(), "broke off"),
        (faults.reset(at=10), "broke off"),
        (faults.close(), "broke off"),
        (faults.redirect("/api/models"), "round in circles"),
        (faults.redirect("ftp://example.org/x"), "an address that Inglenook does not open"),
    ],
)
def test_a_search_that_fails_ends_in_one_sentence(
    fault: faults.Change, sentence: str, hub: Hub, standin: StandIn
) -> None:
    standin.faults = [Fault(Place.API, fault)]
    with pytest.raises(UserError) as error:
        hub.search(Query("ember"))
    assert sentence in sentence_of(error)


def test_a_network_that_wants_a_login_is_named_as_such(hub: Hub, standin: StandIn) -> None:
    standin.faults = [Fault(Place.API, faults.html())]
    with pytest.raises(HubError, match="wants you to log in") as error:
        hub.search(Query("ember"))
    assert error.value.can_retry


def test_a_host_that_is_away_is_named(network: Network, standin: StandIn, tmp_path: Path) -> None:
    hub = Hub(network, tmp_path, standin.dead, waits=(0.0,))
    with pytest.raises(UserError, match="cannot be reached"):
        hub.search(Query())


@pytest.mark.parametrize("fault", [faults.status(503), faults.reset(), faults.close(), faults.reset(at=20)])
def test_what_fails_twice_is_tried_a_third_time(fault: faults.Change, hub: Hub, standin: StandIn) -> None:
    standin.faults = [Fault(Place.API, fault, times=2)]
    assert [hit.repo for hit in hub.search(Query("ember")).hits] == [REPO]
    assert len(standin.requests) == 3


@pytest.mark.parametrize("number", [400, 403, 404, 429])
def test_a_refusal_is_not_asked_again(number: int, hub: Hub, standin: StandIn) -> None:
    standin.faults = [Fault(Place.API, faults.status(number))]
    with pytest.raises(HubError) as error:
        hub.search(Query())
    assert error.value.status == number
    assert len(standin.requests) == 1


def test_a_rate_limit_says_how_long_to_wait(hub: Hub, standin: StandIn) -> None:
    standin.faults = [Fault(Place.API, faults.status(429, Retry_After="12"))]
    with pytest.raises(HubError) as error:
        hub.search(Query())
    assert error.value.wait == 12 and error.value.can_retry


def test_an_answer_without_end_is_not_read_to_its_end(hub: Hub, standin: StandIn) -> None:
    standin.faults = [Fault(Place.API, faults.other(Generated(40_000_000)))]
    with pytest.raises(UserError):
        hub.search(Query())


# Facts of the wrong form --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "entry",
    [
        {},
        {"id": 5},
        {"id": "no owner"},
        {"id": "../../etc/passwd"},
        {"id": "owner/" + "x" * 5000},
        {"id": "owner/na\u202eme"},
        [],
        None,
        7,
    ],
)
def test_a_result_without_a_sound_name_is_left_out(entry: Any, hub: Hub, standin: StandIn) -> None:
    listed = json.dumps([entry, {"id": "owner/good"}]).encode()
    standin.faults = [Fault(Place.API, faults.broken_json(listed))]
    assert [hit.repo for hit in hub.search(Query()).hits] == ["owner/good"]


def test_facts_of_the_wrong_kind_count_as_not_there(hub: Hub, standin: StandIn) -> None:
    wrong = {
        "id": "owner/good",
        "downloads": "many",
        "likes": -5,
        "gated": {"x": 1},
        "tags": [None, 5, ["gguf"]],
        "cardData": [1],
        "gguf": "llama",
        "lastModified": "yesterday",
        "siblings": {"a": 1},
        "pipeline_tag": ["x"],
    }
    standin.faults = [Fault(Place.API, faults.broken_json(json.dumps([wrong]).encode()))]
    (hit,) = hub.search(Query()).hits
    assert (hit.downloads, hit.likes, hit.gated, hit.licence, hit.updated) == (0, 0, "", "", 0.0)


@pytest.mark.parametrize("number", [10**400, 1e308, -1, True, float("nan")])
def test_numbers_beyond_reason_count_as_not_known(number: Any, hub: Hub, standin: StandIn) -> None:
    listed = json.dumps([{"id": "owner/good", "downloads": number, "gguf": {"total": number}}]).encode()
    standin.faults = [Fault(Place.API, faults.broken_json(listed))]
    (hit,) = hub.search(Query()).hits
    assert (hit.downloads, hit.parameters) == (0, 0)


@pytest.mark.parametrize("sha", ["", "main", "../../x", "A" * 40, None, 5])
def test_a_repository_without_a_commit_is_refused(sha: Any, hub: Hub, standin: StandIn) -> None:
    answer = json.dumps({"id": REPO, "sha": sha, "siblings": []}).encode()
    standin.faults = [Fault(Place.API, faults.broken_json(answer))]
    with pytest.raises(HubError, match="What answered is not"):
        hub.repository(REPO)


# Who may have what --------------------------------------------------------------------------------


def test_a_gated_model_is_shown_and_says_how_to_get_it(hub: Hub, standin: StandIn) -> None:
    standin.add(Repo("walled/Garden-GGUF", files={NAME: FILE}, gated="manual"))
    repository = hub.repository("walled/Garden-GGUF")
    assert repository.hit.gated == "manual"
    file = repository.versions[0].files[0]
    assert hub.beginning_of("walled/Garden-GGUF", repository.commit, file) is None
    assert repository.card == ""  # it may not be read, and that is no reason to show nothing
    with pytest.raises(HubError) as error:
        hub.locate("walled/Garden-GGUF", repository.commit, NAME)
    assert f"accept its licence on {standin.endpoint}/walled/Garden-GGUF" in str(error.value)
    assert "access token" in str(error.value)
    assert error.value.status == 401 and not error.value.can_retry


def test_with_a_token_that_may_not_it_says_what_is_left_to_do(
    network: Network, standin: StandIn, tmp_path: Path
) -> None:
    standin.add(Repo("walled/Garden-GGUF", files={NAME: FILE}, gated="manual"))
    standin.tokens[TOKEN] = set()
    hub = Hub(network, tmp_path / "hub", standin.endpoint, TOKEN)
    with pytest.raises(HubError, match="Ask for it on") as error:
        hub.locate("walled/Garden-GGUF", standin.repos["walled/Garden-GGUF"].sha, NAME)
    assert error.value.status == 403


def test_with_a_token_that_may_it_is_found(network: Network, standin: StandIn, tmp_path: Path) -> None:
    standin.add(Repo("walled/Garden-GGUF", files={NAME: FILE}, gated="manual"))
    standin.tokens[TOKEN] = {"walled/Garden-GGUF"}
    hub = Hub(network, tmp_path / "hub", standin.endpoint, TOKEN)
    commit = hub.repository("walled/Garden-GGUF").commit
    assert hub.locate("walled/Garden-GGUF", commit, NAME).sha256 == FILE.sha256
    assert {seen.token for seen in standin.requests if seen.port == "hub"} == {TOKEN}


def test_a_token_that_comes_later_opens_what_was_closed(hub: Hub, standin: StandIn, tmp_path: Path) -> None:
    path = tinygguf.build(tmp_path / "tiny-F32.gguf", "qwen3")
    commit = standin.add(Repo("walled/Garden-GGUF", {path.name: OnDisk(path)}, gated="auto")).sha
    file = HubFile(path.name, path.stat().st_size, OnDisk(path).sha256)
    assert hub.beginning_of("walled/Garden-GGUF", commit, file) is None
    standin.tokens[TOKEN] = {"walled/Garden-GGUF"}
    hub.use(standin.endpoint, f" {TOKEN}\n")
    assert hub.beginning_of("walled/Garden-GGUF", commit, file)


def test_a_bad_token_does_not_keep_us_from_what_everybody_may_have(
    network: Network, standin: StandIn, tmp_path: Path
) -> None:
    for ask in ("search", "locate"):
        hub = Hub(network, tmp_path / "hub", standin.endpoint, "hf_bad", waits=(60.0,))
        if ask == "search":
            assert hub.search(Query("ember")).hits
        else:
            assert hub.locate(REPO, standin.repos[REPO].sha, NAME)
        assert hub.is_token_refused and hub.token == ""


def test_a_token_does_not_follow_to_another_host(network: Network, standin: StandIn, tmp_path: Path) -> None:
    standin.tokens[TOKEN] = set()
    hub = Hub(network, tmp_path / "hub", standin.endpoint, TOKEN)
    repository = hub.repository(REPO)
    hub.beginning_of(REPO, repository.commit, repository.versions[0].files[0])
    assert {seen.token for seen in standin.requests if seen.port == "cdn"} == {""}


@pytest.mark.parametrize("repo", ["nobody/nothing", "maker/gone-GGUF"])
def test_a_model_that_is_not_there_is_said_to_be_missing(repo: str, hub: Hub) -> None:
    for ask in (hub.repository, hub.look_up):
        with pytest.raises(HubError, match=f"no model {repo}") as error:
            ask(repo)
        assert not error.value.can_retry


@pytest.mark.parametrize(
    "repo", ["", "x", "../x", "a/b/c", "a/..", "a b/c", "a/b?x=1", "a/b#", "a/con", "a/%2e"]
)
def test_what_is_no_name_is_not_asked_for(repo: str, hub: Hub, standin: StandIn) -> None:
    with pytest.raises(HubError, match="is not the name of a model"):
        hub.repository(repo)
    assert standin.requests == []


# Searching ----------------------------------------------------------------------------------------


def test_results_go_over_pages_in_one_request_each(hub: Hub, standin: StandIn) -> None:
    for number in range(70):
        standin.add(Repo(f"filler/Model-{number}-1B-GGUF", files={"m-Q4_0.gguf": FILE}, downloads=number))
    found, after, pages = [], "", 0
    while True:
        page = hub.search(Query(), after)
        found += [hit.repo for hit in page.hits]
        pages += 1
        after = page.next
        if not after:
            break
    assert pages == len(standin.requests) == 3
    assert len(found) == len(set(found)) == 71
    assert found[:2] == ["filler/Model-69-1B-GGUF", "filler/Model-68-1B-GGUF"]


def test_the_next_page_is_never_somewhere_else(hub: Hub, standin: StandIn) -> None:
    for link in (
        "https://evil.example/api/models?cursor=x",
        f"{standin.endpoint}/elsewhere?x",
        "::",
        "//[::1/x",
    ):
        standin.faults = [Fault(Place.API, faults.headers(Link=f'<{link}>; rel="next"'))]
        assert hub.search(Query()).next == ""


@pytest.mark.parametrize("order", list(Order))
def test_every_order_is_one_the_hub_knows(order: Order, hub: Hub, standin: StandIn) -> None:
    standin.add(
        Repo(
            "maker/Top-GGUF", {"t-Q4_0.gguf": FILE}, downloads=99, likes=99, trending=99, created="2026-01-01"
        )
    )
    assert [hit.repo for hit in hub.search(Query(order=order)).hits] == ["maker/Top-GGUF", REPO]


def test_only_models_in_gguf_are_found(hub: Hub, standin: StandIn) -> None:
    standin.add(Repo("maker/Ember-4B", files={"model.safetensors": FILE}))
    assert [hit.repo for hit in hub.search(Query("ember")).hits] == [REPO]


def test_a_result_tells_what_is_known_of_it(hub: Hub, standin: StandIn) -> None:
    standin.add(
        Repo(
            "bartowski/Meta-Llama-3.1-8B-Instruct-GGUF",
            files={"x-Q4_K_M.gguf": FILE},
            licence="other",
            licence_name="llama3.1",
            base_model="meta-llama/Llama-3.1-8B-Instruct",
            downloads=2_100_000,
            likes=5,
            gated="auto",
            modified="2024-08-19T00:00:00.000Z",
        )
    )
    (hit,) = hub.search(Query("llama")).hits
    assert (hit.name, hit.maker, hit.parameters) == ("Llama 3.1 8B Instruct", "Meta", 8_000_000_000)
    assert (hit.licence, hit.gated, hit.downloads, hit.likes) == ("llama3.1", "auto", 2_100_000, 5)
    assert hit.abilities == {Ability.TOOLS}
    assert hit.updated == 1_724_025_600
    assert hit == hub.look_up(hit.repo)


def test_a_search_for_an_ability_finds_only_models_that_have_it(hub: Hub, standin: StandIn) -> None:
    standin.add(
        Repo(
            "maker/Ember-VL-GGUF",
            files={"e-Q4_0.gguf": FILE, "mmproj-e-F16.gguf": FILE},
            pipeline_tag="image-text-to-text",
        )
    )
    standin.add(
        Repo("nomic/nomic-embed-GGUF", files={"e-Q4_0.gguf": FILE}, pipeline_tag="sentence-similarity")
    )
    standin.add(Repo("maker/Ember-R1-GGUF", files={"e-Q4_0.gguf": FILE}))
    found = {ability: {hit.repo for hit in hub.search(Query(ability=ability)).hits} for ability in Ability}
    assert found[Ability.VISION] == {"maker/Ember-VL-GGUF"}
    assert found[Ability.EMBEDDING] == {"nomic/nomic-embed-GGUF"}
    assert found[Ability.REASONING] == {"maker/Ember-R1-GGUF"}
    assert found[Ability.TOOLS] == set()


# One model ----------------------------------------------------------------------------------------


def test_a_repository_is_described_at_one_commit_in_few_requests(hub: Hub, standin: StandIn) -> None:
    other = Generated(500_000, seed=2)
    standin.add(
        Repo(
            "maker/Lantern-4B-GGUF",
            files={"L-Q8_0.gguf": other, "L-Q4_K_M.gguf": FILE, "mmproj-L-F16.gguf": Held(b"see")},
            card="# Lantern\n\nGood for pictures.\n",
            base_model="google/gemma-3-4b-it",
            licence="gemma",
            gguf={
                "total": 3_880_000_000,
                "architecture": "gemma3",
                "context_length": 131072,
                "chat_template": "{% if tools %}{{ tools }}{% endif %}<think>",
            },
            unsafe={"L-Q8_0.gguf": "unsafe"},
        )
    )
    found = hub.repository("maker/Lantern-4B-GGUF")
    assert found.commit == standin.repos["maker/Lantern-4B-GGUF"].sha
    assert [version.quantisation for version in found.versions] == ["Q4_K_M", "Q8_0"]
    first, second = found.versions
    assert first.files == (HubFile("L-Q4_K_M.gguf", FILE.size, FILE.sha256),)
    assert first.companion and first.companion.name == "mmproj-L-F16.gguf"
    assert "call this file unsafe" in second.files[0].warning
    assert (found.architecture, found.context_length, found.has_template) == ("gemma3", 131072, True)
    assert found.hit.abilities == {Ability.VISION, Ability.TOOLS, Ability.REASONING}
    assert (found.hit.parameters, found.hit.maker) == (3_880_000_000, "Google")
    assert found.hit.smallest == first.size == FILE.size + 3
    assert found.base_model == "google/gemma-3-4b-it"
    assert found.card == "# Lantern\n\nGood for pictures.\n"
    assert [seen.path.split("/")[1] for seen in standin.requests] == ["api", "maker", "api"]


def test_a_model_card_is_capped(hub: Hub, standin: StandIn) -> None:
    standin.add(Repo("maker/Talker-GGUF", files={NAME: FILE}, card="word " * 200_000))
    assert len(hub.repository("maker/Talker-GGUF").card) <= 256 * 1024


def test_without_its_card_a_model_is_shown_all_the_same(hub: Hub, standin: StandIn) -> None:
    standin.faults = [Fault(Place.RESOLVE, faults.status(500), file="README.md")]
    found = hub.repository(REPO)
    assert found.card == "" and len(found.versions) == 1


def test_files_whose_names_lead_elsewhere_are_left_out_and_counted(hub: Hub, standin: StandIn) -> None:
    files = {name: FILE for name in (*HOSTILE_NAMES, *CLASHING_NAMES, "Good-Q4_K_M.gguf")}
    standin.add(Repo("stranger/Hostile-GGUF", files=files))
    found = hub.repository("stranger/Hostile-GGUF")
    kept = [file.name for version in found.versions for file in version.files]
    assert set(kept) <= {"Good-Q4_K_M.gguf", "~/evil.gguf", "-rf.gguf"}
    model_files = [name for name in files if name.lower().endswith(".gguf")]
    assert found.left_out == len(model_files) - len(kept)


# The way to a file --------------------------------------------------------------------------------


def test_a_file_is_located_at_its_commit(hub: Hub, standin: StandIn) -> None:
    commit = standin.repos[REPO].sha
    standin.repos[REPO].commit({NAME: Generated(7, seed=9)})
    found = hub.locate(REPO, commit, NAME)
    assert (found.size, found.sha256) == (FILE.size, FILE.sha256)
    assert found.url == f"{standin.endpoint}/{REPO}/resolve/{commit}/{NAME}"
    assert [seen.method for seen in standin.requests] == ["HEAD"]


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (faults.no_etag(), "could not be verified"),
        (faults.no_commit(), "could not be verified"),
        (faults.etag("../../../../x"), "could not be verified"),
        (faults.etag("abc"), "could not be verified"),
        (faults.headers(X_Repo_Commit="0" * 40), "could not be verified"),
        (faults.headers(X_Linked_Size="0"), "could not be verified"),
        (faults.headers(X_Linked_Size="many"), "could not be verified"),
        (faults.html(), "wants you to log in"),
        (faults.status(404, X_Error_Code="EntryNotFound"), "is not in maker/Ember-4B-GGUF any more"),
        (faults.status(404, X_Error_Code="RevisionNotFound"), "state of maker/Ember-4B-GGUF"),
        (faults.status(404), "no model maker/Ember-4B-GGUF"),
        (faults.status(403), "refuses to answer"),
        (faults.status(500), "a fault of its own"),
        (faults.status(429, Retry_After="3"), "Try again in 3 s"),
        (faults.reset(), "broke off"),
        (faults.redirect("http://[broken"), "What answered is not"),
    ],
)
def test_a_file_that_cannot_be_located_ends_in_one_sentence(
    fault: faults.Change, sentence: str, hub: Hub, standin: StandIn
) -> None:
    standin.faults = [Fault(Place.HEAD, fault)]
    with pytest.raises(UserError) as error:
        hub.locate(REPO, standin.repos[REPO].sha, NAME)
    assert sentence in str(error.value)


# The beginning of a file --------------------------------------------------------------------------


def test_the_beginning_is_asked_for_once(hub: Hub, standin: StandIn, tmp_path: Path) -> None:
    path = tinygguf.build(tmp_path / "tiny-F32.gguf", "qwen3")
    standin.add(Repo("maker/Tiny-GGUF", files={path.name: OnDisk(path)}))
    repository = hub.repository("maker/Tiny-GGUF")
    standin.forget_requests()
    file = repository.versions[0].files[0]
    for _ in range(2):
        found = hub.beginning_of("maker/Tiny-GGUF", repository.commit, file)
        assert found and found.architecture == "qwen3" and found.has_shape
    asked = [seen.range for seen in standin.requests if seen.port == "cdn"]
    assert asked == ["bytes=0-65535"]


def test_a_server_that_sends_more_than_was_asked_for_is_not_listened_to(
    hub: Hub, standin: StandIn, tmp_path: Path
) -> None:
    path = tinygguf.build(tmp_path / "tiny-F32.gguf", "qwen3")
    standin.add(Repo("maker/Tiny-GGUF", files={path.name: OnDisk(path)}))
    repository = hub.repository("maker/Tiny-GGUF")
    standin.faults = [Fault(Place.BODY, faults.ignore_range())]
    found = hub.beginning_of("maker/Tiny-GGUF", repository.commit, repository.versions[0].files[0])
    assert found and found.has_shape


def test_what_is_no_model_has_no_beginning(hub: Hub) -> None:
    repository = hub.repository(REPO)  # its bytes are random
    assert hub.beginning_of(REPO, repository.commit, repository.versions[0].files[0]) is None
