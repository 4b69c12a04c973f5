"""One file from the Hub: whatever goes wrong, it ends in the right bytes or in one clear sentence."""

import errno
import hashlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from tests.hub import ALWAYS, Content, Fault, Generated, Held, Place, Repo, Seen, StandIn, faults

from inglenook.core import language
from inglenook.core.connections import ConnectionLog
from inglenook.core.files import write_json
from inglenook.core.network import Network, NetworkRefusedError, Permission, Purpose
from inglenook.models import download, part, transfer
from inglenook.models.download import (
    DiskFullError,
    DownloadError,
    Order,
    Patience,
    Progress,
    RateLimit,
    Stopped,
    bytes_on_disk,
    discard,
    leftovers,
    part_of,
    remove_leftover,
)
from inglenook.models.hub import Hub, HubFile
from inglenook.models.safe_path import safe_path

REPO, NAME = "own/model-GGUF", "model-Q4_0.gguf"
SIZE = 1_000_000
FILE = Generated(SIZE, seed=5)
BYTES = FILE.read(0, SIZE)
IMPATIENT = Patience(first=0.01, longest=0.05, most_asked=0.1)


@dataclass
class Fetcher:
    """`fetch` with everything it needs, and what it told."""

    standin: StandIn
    network: Network
    hub: Hub
    folder: Path
    order: Order
    patience: Patience = IMPATIENT
    limit: RateLimit = field(default_factory=RateLimit)
    stop: threading.Event = field(default_factory=threading.Event)
    told: list[Progress] = field(default_factory=list)
    on_progress: Callable[[Progress], object] = lambda progress: None

    @property
    def file(self) -> HubFile:
        return self.order.files[0]

    @property
    def path(self) -> Path:
        return self.folder / REPO / self.file.name

    @property
    def part(self) -> Path:
        return self.path.with_name(self.path.name + ".part")

    def __call__(self, **others: Any) -> Path:
        def tell(progress: Progress) -> None:
            self.told.append(progress)
            self.on_progress(progress)

        arguments: dict[str, Any] = {
            "hub": self.hub,
            "network": self.network,
            "order": self.order,
            "file": self.file,
            "folder": self.folder,
            "stop": self.stop,
            "limit": self.limit,
            "on_progress": tell,
            "patience": self.patience,
        }
        return download.fetch(**{**arguments, **others})

    def leave_a_part(self, data: bytes, **facts: Any) -> None:
        """As an earlier run left it."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        known: dict[str, object] = {"repo": REPO, "commit": self.order.commit}
        known |= {"name": self.file.name, "sha256": self.file.sha256, "size": self.file.size, **facts}
        write_json(self.part.with_name(self.part.name + ".json"), known)
        self.part.write_bytes(data)

    def bodies(self) -> list[Seen]:
        """Requests for the bytes themselves that were answered with some."""
        host = self.standin.cdn.removeprefix("http://")
        return [seen for seen in self.standin.requests if seen.host == host]

    def ranges(self) -> list[str]:
        return [seen.range for seen in self.bodies()]

    def sentences(self) -> str:
        return " ".join(progress.sentence for progress in self.told)


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with StandIn() as standin:
        standin.add(Repo(REPO, files={NAME: FILE}))
        yield standin


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    network = Network(ConnectionLog(tmp_path / "connections.jsonl"))
    network.trust("127.0.0.1")
    network.set_offline(False)
    network.set_permission(Purpose.DOWNLOAD, Permission.ALLOW)
    yield network
    network.close()


@pytest.fixture
def fetcher(standin: StandIn, network: Network, tmp_path: Path) -> Fetcher:
    hub = Hub(network, tmp_path / "home", standin.endpoint)
    order = Order(REPO, standin.repos[REPO].sha, (HubFile(NAME, SIZE, FILE.sha256),), "Model", "Q4_0")
    return Fetcher(standin, network, hub, tmp_path / "models", order)


def is_fetched(fetcher: Fetcher) -> bool:
    """The right bytes under the right name, and nothing else."""
    names = sorted(path.name for path in fetcher.path.parent.iterdir())
    return fetcher.path.read_bytes() == BYTES and names == [fetcher.path.name]


def body(change: faults.Change, times: int = ALWAYS, after: int = 0) -> Fault:
    return Fault(Place.BODY, change, file=NAME, times=times, after=after)


# The plain case -------------------------------------------------------------------------------


def test_a_file_comes_whole_private_and_by_one_request(fetcher: Fetcher) -> None:
    assert fetcher() == fetcher.path
    assert is_fetched(fetcher)
    assert fetcher.ranges() == [""]
    assert fetcher.bodies()[0].headers["accept-encoding"] == "identity"
    assert fetcher.told[-1] == Progress(SIZE)
    if os.name != "nt":
        assert fetcher.path.stat().st_mode & 0o777 == 0o600
        assert fetcher.path.parent.stat().st_mode & 0o777 == 0o700


def test_a_file_in_a_folder_of_its_repository(fetcher: Fetcher, standin: StandIn) -> None:
    name = "Q4_0/model-00001-of-00001.gguf"
    commit = standin.repos[REPO].commit({name: FILE})
    file = HubFile(name, SIZE, FILE.sha256)
    fetcher.order = Order(REPO, commit, (file,), "Model", "Q4_0")
    assert fetcher() == fetcher.folder / "own" / "model-GGUF" / "Q4_0" / "model-00001-of-00001.gguf"
    assert fetcher.path.read_bytes() == BYTES


# Connections that break -----------------------------------------------------------------------


@pytest.mark.parametrize("cut", [faults.reset, faults.close])
def test_a_broken_connection_goes_on_from_the_last_byte(
    fetcher: Fetcher, standin: StandIn, cut: Callable[[int], faults.Change]
) -> None:
    standin.faults = [body(cut(300_001), times=2)]
    fetcher()
    assert is_fetched(fetcher)
    assert fetcher.ranges() == ["", "bytes=300001-", "bytes=600002-"]


def test_a_link_that_breaks_all_the_time_is_no_reason_to_give_up(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.reset(70_000))]
    fetcher()
    assert is_fetched(fetcher)
    assert len(fetcher.bodies()) == 15  # far more than the tries that may bring nothing
    assert sum(seen.sent for seen in fetcher.bodies()) == SIZE


@pytest.mark.parametrize("place", [Place.HEAD, Place.RESOLVE, Place.BODY])
def test_a_connection_that_is_torn_down_before_the_answer(
    fetcher: Fetcher, standin: StandIn, place: Place
) -> None:
    standin.faults = [Fault(place, faults.reset(), file=NAME, times=2)]
    fetcher()
    assert is_fetched(fetcher)


def test_a_stall_is_ended_and_the_rest_fetched(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.stall(400_000), times=1)]
    fetcher.patience = replace(IMPATIENT, first=0.3, stall=1.5)
    fetcher()
    assert is_fetched(fetcher)
    assert fetcher.ranges() == ["", "bytes=400000-"]
    assert "does not answer. Trying again in 1 s." in fetcher.sentences()


def test_advice_to_try_again_is_left_out_in_every_language_while_that_is_done_anyway(
    fetcher: Fetcher, standin: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = {"{host} does not answer.": "Stille.", "Try again later.": "Später.", "{size} KB": "{size} ko"}
    made_up = language.Language("de", lambda text, note, n: words.get(text, text))
    monkeypatch.setattr(language, "_language", made_up)
    standin.faults = [body(faults.close(250_000), times=1), body(faults.hang(), after=1)]
    fetcher.patience = replace(IMPATIENT, stall=1, tries=2)
    with pytest.raises(
        DownloadError, match=r"^Stopped after 2 tries\. Stille\. The 250 ko .* kept\. Später\.$"
    ):
        fetcher()
    assert "Stille. Trying again in 1 s." in fetcher.sentences()


def test_a_server_that_never_answers_is_given_up_with_a_sentence(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.close(250_000), times=1), body(faults.hang(), after=1)]
    fetcher.patience = replace(IMPATIENT, stall=1, tries=2)
    with pytest.raises(DownloadError) as caught:
        fetcher()
    assert str(caught.value) == (
        "Stopped after 2 tries. 127.0.0.1 does not answer. The 250 KB on disk is kept. Try again later."
    )
    assert caught.value.can_retry
    assert fetcher.part.read_bytes() == BYTES[:250_000]
    assert not fetcher.path.exists()


def test_nobody_listens(fetcher: Fetcher, standin: StandIn) -> None:
    standin.refuse("cdn")
    with pytest.raises(DownloadError, match=r"Stopped after 6 tries\. 127\.0\.0\.1 cannot be reached\."):
        fetcher()
    standin.accept("cdn")
    fetcher()
    assert is_fetched(fetcher)


# Answers that are none ------------------------------------------------------------------------


@pytest.mark.parametrize("place", [Place.HEAD, Place.RESOLVE, Place.BODY])
@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_server_in_trouble_is_asked_again(
    fetcher: Fetcher, standin: StandIn, place: Place, status: int
) -> None:
    standin.faults = [Fault(place, faults.status(status), file=NAME, times=2)]
    fetcher()
    assert is_fetched(fetcher)


def test_a_server_that_stays_in_trouble_is_given_up(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.status(503))]
    with pytest.raises(DownloadError, match=r"127.0.0.1 has a problem \(HTTP 503\). Try again later."):
        fetcher()
    assert len(fetcher.bodies()) == 6


def test_a_server_may_ask_us_to_wait_but_not_for_ever(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [
        body(faults.status(429, Retry_After="86400"), times=1),
        body(faults.status(503, Retry_After="Wed, 21 Oct 2099 07:28:00 GMT"), times=1, after=1),
        body(faults.status(429, Retry_After="soon"), times=1, after=2),
        body(faults.status(429, RateLimit='"resolvers";r=0;t=55'), times=1, after=3),
    ]
    fetcher.patience = replace(IMPATIENT, most_asked=0.3)
    began = time.monotonic()
    fetcher()
    assert is_fetched(fetcher)
    assert time.monotonic() - began > 0.9
    assert 0 < max(progress.waiting for progress in fetcher.told) <= 0.3
    assert "asks us to wait. Trying again in 1 s." in fetcher.sentences()


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_link_that_expired_is_signed_anew(fetcher: Fetcher, standin: StandIn, status: int) -> None:
    standin.faults = [body(faults.close(200_000), times=1), body(faults.status(status), times=1, after=1)]
    fetcher()
    assert is_fetched(fetcher)
    heads = [seen for seen in standin.requests if seen.method == "HEAD"]
    assert len(heads) == 2


def test_links_that_all_expired_while_the_download_was_paused(fetcher: Fetcher, standin: StandIn) -> None:
    fetcher.on_progress = lambda progress: fetcher.stop.set()
    with pytest.raises(Stopped):
        fetcher()
    standin.expire_links()
    fetcher.stop = threading.Event()
    fetcher.on_progress = lambda progress: None
    fetcher()
    assert is_fetched(fetcher)


def test_a_range_that_is_refused_is_not_asked_for_again(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.close(200_000), times=1), body(faults.status(416), times=1, after=1)]
    fetcher()
    assert is_fetched(fetcher)
    assert fetcher.ranges() == ["", "bytes=200000-", ""]


def test_a_server_that_knows_no_ranges_sends_all_of_it_again(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.close(200_000), times=1), body(faults.ignore_range(), after=1)]
    fetcher()
    assert is_fetched(fetcher)


def test_a_server_without_ranges_that_always_breaks_off_is_given_up(
    fetcher: Fetcher, standin: StandIn
) -> None:
    standin.faults = [body(faults.ignore_range()), body(faults.close(200_000))]
    with pytest.raises(DownloadError, match="The 200 KB on disk is kept"):
        fetcher()
    assert len(fetcher.bodies()) == 7


@pytest.mark.parametrize("by", [-1000, 1000])
def test_bytes_from_elsewhere_than_asked_for_are_not_taken(
    fetcher: Fetcher, standin: StandIn, by: int
) -> None:
    standin.faults = [body(faults.close(200_000), times=1), body(faults.wrong_offset(by), after=1)]
    fetcher()
    assert is_fetched(fetcher)
    assert fetcher.ranges() == ["", "bytes=200000-", ""]


@pytest.mark.parametrize("by", [-1000, 1000])
def test_bytes_from_elsewhere_that_the_server_lies_about(fetcher: Fetcher, standin: StandIn, by: int) -> None:
    standin.faults = [
        body(faults.close(200_000), times=1),
        body(faults.wrong_offset(by, honest=False), after=1, times=1),
    ]
    fetcher()
    assert is_fetched(fetcher)


@pytest.mark.parametrize("place", [Place.HEAD, Place.RESOLVE, Place.BODY])
def test_a_captive_portal_is_told_and_waited_for(fetcher: Fetcher, standin: StandIn, place: Place) -> None:
    fetcher.leave_a_part(BYTES[:300_000])
    standin.faults = [Fault(place, faults.html(), file=NAME)]
    with pytest.raises(DownloadError, match="log in") as caught:
        fetcher()
    assert "300 KB on disk is kept" in str(caught.value)
    assert fetcher.part.read_bytes() == BYTES[:300_000]
    standin.faults = []
    fetcher()
    assert is_fetched(fetcher)


@pytest.mark.parametrize("by", [-10, 10])
def test_a_body_of_another_size_than_published_is_not_written(
    fetcher: Fetcher, standin: StandIn, by: int
) -> None:
    standin.faults = [body(faults.wrong_size(by), times=2)]
    fetcher()
    assert is_fetched(fetcher)
    standin.faults = [body(faults.wrong_size(by))]
    fetcher.path.unlink()
    with pytest.raises(DownloadError, match="a file of another size than the published one"):
        fetcher()
    assert fetcher.part.stat().st_size == 0


def test_more_bytes_than_published_are_left_out(fetcher: Fetcher, standin: StandIn) -> None:
    longer = Held(BYTES + b"more" * 100_000)
    standin.faults = [body(faults.other(longer)), body(faults.no_length())]
    fetcher()
    assert is_fetched(fetcher)


def test_a_body_without_a_length(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.no_length())]
    fetcher()
    assert is_fetched(fetcher)


def test_a_body_without_a_length_that_breaks_off(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.no_length()), body(faults.close(400_000), times=1)]
    fetcher()
    assert is_fetched(fetcher)


def test_a_body_that_was_compressed_on_the_way(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.gzip())]
    fetcher()
    assert is_fetched(fetcher)


# Other hosts ----------------------------------------------------------------------------------


def test_the_token_goes_to_the_hub_only(fetcher: Fetcher, standin: StandIn) -> None:
    standin.tokens = {"hf_good": set()}
    fetcher.hub.token = "hf_good"
    fetcher()
    assert is_fetched(fetcher)
    hub_host = standin.endpoint.removeprefix("http://")
    assert {seen.token for seen in standin.requests if seen.host == hub_host} == {"hf_good"}
    assert {seen.token for seen in standin.requests if seen.host != hub_host} == {""}
    assert all("hf_good" not in str(seen.headers) for seen in fetcher.bodies())


def test_a_token_that_is_not_accepted_is_left_away_and_that_is_told(
    fetcher: Fetcher, standin: StandIn
) -> None:
    fetcher.hub.token = "hf_old"
    standin.faults = [body(faults.close(300_000), times=1)]
    fetcher.patience = replace(IMPATIENT, first=0.3)
    fetcher.limit = RateLimit(1_000_000)
    fetcher()
    assert is_fetched(fetcher)
    assert "does not accept the access token" in fetcher.sentences()


def test_a_gated_model_ends_with_what_to_do_about_it(fetcher: Fetcher, standin: StandIn) -> None:
    standin.repos[REPO].gated = "auto"
    with pytest.raises(DownloadError, match="gated") as caught:
        fetcher()
    assert "Stopped after" not in str(caught.value)
    standin.tokens = {"hf_stranger": set()}
    fetcher.hub.token = "hf_stranger"
    with pytest.raises(DownloadError, match=r"ccept its licence|Ask for it"):
        fetcher()
    assert fetcher.bodies() == []
    assert not fetcher.path.exists()


@pytest.mark.parametrize("gone", ["repository", "file", "commit"])
def test_what_is_not_there_any_more(fetcher: Fetcher, standin: StandIn, gone: str) -> None:
    if gone == "repository":
        del standin.repos[REPO]
    elif gone == "file":
        standin.repos[REPO].commits[fetcher.order.commit] = {}
    else:
        fetcher.order = replace(fetcher.order, commit="0" * 40)
    with pytest.raises(DownloadError, match=r"no model|not in own|not on 127"):
        fetcher()


def test_a_dead_host_and_a_circle_end_in_a_sentence(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [Fault(Place.RESOLVE, faults.redirect(f"{standin.dead}/x"), file=NAME)]
    with pytest.raises(DownloadError, match="cannot be reached"):
        fetcher()
    way = f"{standin.endpoint}/{REPO}/resolve/{fetcher.order.commit}/{NAME}"
    standin.faults = [Fault(Place.RESOLVE, faults.redirect(way), file=NAME)]
    with pytest.raises(DownloadError, match="round in circles"):
        fetcher()


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://x"])
def test_a_redirect_to_something_else_than_the_web_leads_nowhere(
    fetcher: Fetcher, standin: StandIn, address: str
) -> None:
    standin.faults = [Fault(Place.RESOLVE, faults.redirect(address), file=NAME)]
    with pytest.raises(DownloadError, match="Stopped after 6 tries"):
        fetcher()
    assert fetcher.part.stat().st_size == 0


# Wrong bytes ----------------------------------------------------------------------------------


def test_a_wrong_byte_is_found_and_the_file_fetched_once_more(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.corrupt(500_000), times=1)]
    fetcher.limit = RateLimit(2_000_000)
    fetcher()
    assert is_fetched(fetcher)
    assert fetcher.ranges() == ["", ""]
    assert "not the published file, so it is fetched once more" in fetcher.sentences()


def test_a_file_that_is_wrong_each_time_is_refused_and_not_kept(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.corrupt(500_000))]
    with pytest.raises(DownloadError, match="The file differs from the published one") as caught:
        fetcher()
    assert "Inglenook" not in caught.value.details
    assert len(fetcher.bodies()) == 2
    assert list(fetcher.folder.iterdir()) == []


def test_a_part_that_rotted_on_the_disk_is_fetched_anew(fetcher: Fetcher) -> None:
    fetcher.leave_a_part(b"x" * 300_000)
    fetcher()
    assert is_fetched(fetcher)
    assert fetcher.ranges() == ["bytes=300000-", ""]


def test_a_file_that_changed_on_a_server_without_versions_is_never_spliced(
    fetcher: Fetcher, standin: StandIn
) -> None:
    fetcher.leave_a_part(BYTES[:300_000])
    standin.has_cdn = standin.keeps_versions = False
    standin.repos[REPO].commit({NAME: Generated(SIZE, seed=6)})
    with pytest.raises(DownloadError):
        fetcher()
    assert not fetcher.path.exists()


def test_bytes_that_changed_under_the_same_facts_are_never_spliced(
    fetcher: Fetcher, standin: StandIn
) -> None:
    standin.faults = [
        body(faults.close(300_000), times=1),
        body(faults.other(Generated(SIZE, seed=6)), after=1, times=1),
    ]
    # The other file is sent from the byte that was asked for, and only its checksum tells.
    fetcher()
    assert is_fetched(fetcher)


@pytest.mark.parametrize("wrong", ["sha256", "size"])
def test_a_hub_that_contradicts_itself_is_not_believed(
    fetcher: Fetcher, standin: StandIn, wrong: str
) -> None:
    change = faults.etag("a" * 64) if wrong == "sha256" else faults.wrong_size(5)
    standin.faults = [Fault(Place.HEAD, change, file=NAME)]
    with pytest.raises(DownloadError, match="another file under this name") as caught:
        fetcher()
    assert not caught.value.can_retry
    assert fetcher.bodies() == []


@pytest.mark.parametrize("change", [faults.no_etag(), faults.no_commit(), faults.etag("../../../x")])
def test_a_file_that_cannot_be_verified_is_not_fetched(
    fetcher: Fetcher, standin: StandIn, change: faults.Change, tmp_path: Path
) -> None:
    standin.faults = [Fault(Place.HEAD, change, file=NAME)]
    with pytest.raises(DownloadError):
        fetcher()
    assert fetcher.bodies() == []
    assert not (tmp_path / "x").exists()


# What is on the disk --------------------------------------------------------------------------


def test_a_part_of_an_earlier_run_is_read_again_and_completed(fetcher: Fetcher) -> None:
    fetcher.leave_a_part(BYTES[:600_000])
    fetcher()
    assert is_fetched(fetcher)
    assert fetcher.ranges() == ["bytes=600000-"]
    assert fetcher.told[0].checking


def test_a_whole_part_needs_no_network(fetcher: Fetcher, standin: StandIn) -> None:
    fetcher.leave_a_part(BYTES)
    fetcher.network.set_offline(True)
    fetcher()
    assert is_fetched(fetcher)
    assert standin.requests == []


def test_the_same_bytes_of_another_commit_are_kept(fetcher: Fetcher) -> None:
    fetcher.leave_a_part(BYTES[:600_000], commit="0" * 40)
    fetcher()
    assert fetcher.ranges() == ["bytes=600000-"]
    assert is_fetched(fetcher)


@pytest.mark.parametrize(
    "facts", [{"sha256": "0" * 64}, {"size": "many"}, {"more": 1}], ids=["other file", "damaged", "strange"]
)
def test_a_part_of_something_else_is_dropped(fetcher: Fetcher, facts: dict[str, Any]) -> None:
    fetcher.leave_a_part(b"x" * 600_000, **facts)
    assert bytes_on_disk(fetcher.folder, fetcher.order, fetcher.file) == 0
    fetcher()
    assert fetcher.ranges() == [""]
    assert is_fetched(fetcher)


def test_a_part_that_is_too_long_or_says_nothing_is_dropped(fetcher: Fetcher) -> None:
    fetcher.leave_a_part(BYTES + b"x")
    fetcher()
    fetcher.path.unlink()
    fetcher.part.write_bytes(BYTES[:1000])  # without a sidecar
    fetcher()
    assert fetcher.ranges() == ["", ""]
    assert is_fetched(fetcher)


def test_the_sidecar_says_what_the_part_is(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.close(100_000), times=1), body(faults.status(500), after=1)]
    with pytest.raises(DownloadError):
        fetcher()
    (left,) = leftovers(fetcher.folder)
    assert (left.path, left.bytes) == (fetcher.part, 100_000)
    assert left.facts == part.PartFacts(REPO, fetcher.order.commit, NAME, FILE.sha256, SIZE)
    assert part_of(fetcher.folder, fetcher.order, fetcher.file) == fetcher.part
    assert bytes_on_disk(fetcher.folder, fetcher.order, fetcher.file) == 100_000


def test_a_file_that_is_there_is_read_and_not_fetched(fetcher: Fetcher, standin: StandIn) -> None:
    fetcher()
    standin.forget_requests()
    fetcher.network.set_offline(True)
    assert fetcher() == fetcher.path
    assert standin.requests == []
    assert bytes_on_disk(fetcher.folder, fetcher.order, fetcher.file) == SIZE


def test_a_wrong_file_is_replaced_only_when_the_right_one_is_there(
    fetcher: Fetcher, standin: StandIn
) -> None:
    old = b"x" * SIZE
    fetcher.path.parent.mkdir(parents=True)
    fetcher.path.write_bytes(old)
    standin.faults = [body(faults.corrupt(1))]
    with pytest.raises(DownloadError):
        fetcher()
    assert fetcher.path.read_bytes() == old
    standin.faults = []
    fetcher()
    assert is_fetched(fetcher)


def test_parts_are_listed_and_removed_and_other_files_are_not(fetcher: Fetcher) -> None:
    fetcher.leave_a_part(BYTES[:10])
    foreign = fetcher.folder / "browser.part"
    foreign.write_bytes(b"half a film")
    (left,) = leftovers(fetcher.folder)
    remove_leftover(fetcher.folder, left)
    assert leftovers(fetcher.folder) == []
    assert sorted(path.name for path in fetcher.folder.iterdir()) == ["browser.part"]
    assert leftovers(fetcher.folder / "nowhere") == []


def test_a_discarded_download_leaves_nothing(fetcher: Fetcher) -> None:
    fetcher.leave_a_part(BYTES[:10])
    discard(fetcher.folder, fetcher.order, fetcher.file)
    assert list(fetcher.folder.iterdir()) == []
    discard(fetcher.folder, fetcher.order, fetcher.file)


def test_discarding_leaves_what_else_is_in_the_folder(fetcher: Fetcher) -> None:
    fetcher.leave_a_part(BYTES[:10])
    other = fetcher.path.with_name("other.gguf")
    other.write_bytes(b"GGUF")
    discard(fetcher.folder, fetcher.order, fetcher.file)
    assert other.exists()


# A full disk ----------------------------------------------------------------------------------


def test_a_disk_without_room_is_told_before_anything_is_fetched(
    fetcher: Fetcher, standin: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer, "free_bytes", lambda path: 1_000_600_000)
    fetcher.leave_a_part(BYTES[:300_000])
    with pytest.raises(DiskFullError) as caught:
        fetcher()
    assert str(caught.value) == (
        "The disk has 1.00 GB free. 700 KB more are needed, and 1.00 GB to spare. Make room, then resume."
    )
    assert standin.requests == []
    fetcher.part.write_bytes(BYTES[:500_000])
    fetcher()
    assert is_fetched(fetcher)


def test_a_disk_that_gets_full_meanwhile_stops_the_download_in_time(
    fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = iter([2_000_000_000, 2_000_000_000])
    monkeypatch.setattr(transfer, "free_bytes", lambda path: next(free, 999_000_000))
    with pytest.raises(DiskFullError, match=r"on disk is kept\. Make room, then resume"):
        fetcher()
    assert 0 < fetcher.part.stat().st_size < SIZE


@pytest.mark.parametrize(
    "number, kind, words",
    [
        (
            errno.ENOSPC,
            DiskFullError,
            "The disk is full. The 400 KB on disk is kept. Make room, then resume.",
        ),
        (errno.EFBIG, DownloadError, "takes no file as large as this one"),
        (errno.EIO, DownloadError, "cannot be written: input/output error. The 400 KB on disk is kept."),
    ],
)
def test_a_disk_that_refuses_keeps_the_part(
    fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[DownloadError], words: str
) -> None:
    fetcher.leave_a_part(BYTES[:400_000])

    def refuse(file: int, data: bytes) -> int:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched, pytest.raises(DownloadError, match=words) as caught:
        patched.setattr(os, "write", refuse)
        fetcher()
    assert type(caught.value) is kind
    assert fetcher.part.read_bytes() == BYTES[:400_000]
    fetcher()
    assert is_fetched(fetcher)


def test_short_writes_lose_nothing(fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, data: write(file, data[:1013]))
    fetcher()
    assert is_fetched(fetcher)


# Stopping -------------------------------------------------------------------------------------


def test_a_stop_keeps_what_came_and_ends_the_connection(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.throttle(300_000), times=1)]

    def stop(progress: Progress) -> None:
        if progress.done > 50_000:
            fetcher.stop.set()

    fetcher.on_progress = stop
    with pytest.raises(Stopped):
        fetcher()
    kept = fetcher.part.stat().st_size
    assert 50_000 < kept < SIZE
    fetcher.stop = threading.Event()
    fetcher.on_progress = lambda progress: None
    fetcher()
    assert is_fetched(fetcher)
    assert fetcher.ranges()[1:] == [f"bytes={kept}-"]


@pytest.mark.parametrize("silence", ["head", "answer", "body", "wait"])
def test_a_stop_does_not_wait_for_a_silent_server(fetcher: Fetcher, standin: StandIn, silence: str) -> None:
    fetcher.patience = Patience(first=60, stall=2)
    standin.faults = {
        "head": [Fault(Place.HEAD, faults.hang(1), file=NAME)],
        "answer": [body(faults.hang(1))],
        "body": [body(faults.stall(1000, seconds=60))],
        "wait": [body(faults.status(503))],
    }[silence]
    threading.Timer(0.3, fetcher.stop.set).start()
    began = time.monotonic()
    with pytest.raises(Stopped):
        fetcher()
    assert time.monotonic() - began < 10  # where the timeouts are longer


def test_offline_ends_it_at_once_and_keeps_the_part(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.stall(300_000, seconds=60))]

    def go_offline() -> None:
        deadline = time.monotonic() + 30
        while bytes_on_disk(fetcher.folder, fetcher.order, fetcher.file) < 300_000:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        fetcher.network.set_offline(True)

    watcher = threading.Thread(target=go_offline)
    watcher.start()
    with pytest.raises(NetworkRefusedError, match="Offline is on"):
        fetcher()
    watcher.join()
    assert fetcher.part.read_bytes() == BYTES[:300_000]
    asked = len(standin.requests)
    with pytest.raises(NetworkRefusedError):
        fetcher()
    assert len(standin.requests) == asked


def test_offline_ends_the_wait_for_the_next_try(fetcher: Fetcher, standin: StandIn) -> None:
    standin.faults = [body(faults.status(503))]
    fetcher.patience = Patience(first=60)
    threading.Timer(0.3, fetcher.network.set_offline, [True]).start()
    with pytest.raises(NetworkRefusedError):
        fetcher()


def test_a_stop_while_the_part_is_read_again(fetcher: Fetcher, standin: StandIn) -> None:
    fetcher.leave_a_part(BYTES[:600_000])
    fetcher.stop.set()
    with pytest.raises(Stopped):
        fetcher()
    assert standin.requests == []
    assert fetcher.part.read_bytes() == BYTES[:600_000]


# How fast, and what is told -------------------------------------------------------------------


def test_progress_is_told_at_most_five_times_a_second(fetcher: Fetcher, standin: StandIn) -> None:
    times: list[float] = []
    fetcher.on_progress = lambda progress: times.append(time.monotonic())
    standin.faults = [body(faults.throttle(800_000))]
    fetcher()
    assert len(times) <= (times[-1] - times[0]) / 0.2 + 3  # the first, the last, and one in between
    done = [progress.done for progress in fetcher.told]
    assert done == sorted(done)
    assert done[-1] == SIZE


def test_two_downloads_share_one_limit() -> None:
    limit, stop = RateLimit(1_000_000), threading.Event()
    began = time.monotonic()

    def take() -> None:
        for _ in range(6):
            limit.take(50_000, stop)

    takers = [threading.Thread(target=take) for _ in range(2)]
    for taker in takers:
        taker.start()
    for taker in takers:
        taker.join()
    # 600,000 bytes, of which a quarter of a second's worth may come at once.
    assert time.monotonic() - began > 0.3


def test_a_limit_can_be_lifted_while_somebody_waits() -> None:
    limit, stop = RateLimit(1), threading.Event()
    threading.Timer(0.1, setattr, [limit, "bytes_per_second", 0]).start()
    limit.take(1_000_000, stop)
    assert not stop.is_set()


def test_a_stop_ends_the_wait_for_the_limit() -> None:
    limit, stop = RateLimit(1), threading.Event()
    threading.Timer(0.1, stop.set).start()
    limit.take(1_000_000, stop)


# Names ----------------------------------------------------------------------------------------

HOSTILE = [
    "../evil.gguf",
    "../../../evil.gguf",
    "a/../../../evil.gguf",
    "/etc/evil.gguf",
    "//server/share/evil.gguf",
    "C:\\evil.gguf",
    "C:evil.gguf",
    "..\\evil.gguf",
    "\\\\server\\share\\evil.gguf",
    "stream.gguf:hidden",
    "nul\0byte.gguf",
    "line\nbreak.gguf",
    "turned\u202etxt.gguf",
    "lone\ud800.gguf",
    "CON",
    "con.gguf",
    "a/NUL.tar.gguf",
    "COM1.gguf",
    "com¹.gguf",
    "CONIN$",
    "trailing.gguf.",
    "trailing.gguf ",
    "a./b.gguf",
    "",
    ".",
    "a//b.gguf",
    "a/",
    "n" * 300 + ".gguf",
    "ü" * 130 + ".gguf",
    "other.gguf.part",
    "other.gguf.part.json",
]


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_a_hostile_name_reaches_neither_disk_nor_network(
    fetcher: Fetcher, standin: StandIn, name: str, tmp_path: Path
) -> None:
    fetcher.folder.mkdir()
    canary = tmp_path / "evil.gguf"
    canary.write_bytes(b"canary")
    before = _all_under(tmp_path)
    file = HubFile(name, SIZE, FILE.sha256)
    fetcher.order = replace(fetcher.order, files=(file,))
    with pytest.raises(DownloadError, match="name of this file is not safe") as caught:
        fetcher()
    assert not caught.value.can_retry
    with pytest.raises(DownloadError):
        part_of(fetcher.folder, fetcher.order, file)
    assert bytes_on_disk(fetcher.folder, fetcher.order, file) == 0
    discard(fetcher.folder, fetcher.order, file)
    assert _all_under(tmp_path) == before
    assert canary.read_bytes() == b"canary"
    assert standin.requests == []


@pytest.mark.parametrize("repo", ["../..", "own/..", "./model", "own", "own/model/more", "/own", "C:/x", ""])
def test_a_hostile_repository_reaches_neither_disk_nor_network(
    fetcher: Fetcher, standin: StandIn, repo: str, tmp_path: Path
) -> None:
    before = _all_under(tmp_path)
    fetcher.order = replace(fetcher.order, repo=repo)
    with pytest.raises(DownloadError):
        fetcher()
    assert _all_under(tmp_path) == before
    assert standin.requests == []


@pytest.mark.parametrize("other", ["MODEL-q4_0.gguf", "Model-Q4_0.GGUF"])
def test_two_names_that_are_one_on_some_systems_are_refused(
    fetcher: Fetcher, standin: StandIn, other: str
) -> None:
    second = HubFile(other, 5, "0" * 64)
    fetcher.order = replace(fetcher.order, files=(fetcher.file, second))
    with pytest.raises(DownloadError, match="the same on some systems"):
        fetcher()
    assert standin.requests == []


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize("planted", ["own", "own/model-GGUF", "part", "file", "sidecar"])
def test_a_link_in_the_model_folder_leads_nowhere(
    fetcher: Fetcher, standin: StandIn, planted: str, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    victim = outside / "victim"
    victim.write_bytes(b"canary")
    names = {"file": fetcher.path, "part": fetcher.part, "sidecar": Path(f"{fetcher.part}.json")}
    link = names.get(planted, fetcher.folder / planted)
    link.parent.mkdir(parents=True)
    link.symlink_to(victim if planted in names else outside)
    try:
        fetcher()
    except DownloadError as error:
        assert "link" in str(error)
    assert victim.read_bytes() == b"canary"
    assert list(outside.iterdir()) == [victim]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_model_folder_that_is_itself_a_link_is_what_a_person_wanted(
    fetcher: Fetcher, tmp_path: Path
) -> None:
    (tmp_path / "big disk").mkdir()
    fetcher.folder.symlink_to(tmp_path / "big disk")
    fetcher()
    assert (tmp_path / "big disk" / REPO / NAME).read_bytes() == BYTES


def test_good_names_are_good() -> None:
    for name in ["a.gguf", "Q4_0/a-00001-of-00003.gguf", "modèle (1)+é.gguf", ".hidden.gguf", "console.gguf"]:
        assert safe_path(Path("/models"), "own/x", name) == Path("/models/own/x", name)


def _all_under(folder: Path) -> set[tuple[str, int]]:
    return {
        (str(path), path.stat().st_size)
        for path in folder.rglob("*")
        if path.is_file() and "connections" not in path.name
    }


def test_contents_are_what_they_say() -> None:
    content: Content = FILE
    assert hashlib.sha256(BYTES).hexdigest() == content.sha256
