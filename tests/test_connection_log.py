"""The connection log says what the server saw, request for request."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from inglenook.core.connections import Connection, ConnectionLog, Result
from inglenook.core.network import Network, NetworkRefusedError, Permission, Purpose
from inglenook.models import download
from inglenook.models.download import Order, RateLimit
from inglenook.models.hub import Hub, Query
from tests.hub import Fault, Generated, Place, Repo, Seen, StandIn, faults

REPO, NAME = "own/model-GGUF", "model-Q4_0.gguf"
SIZE = 3_000_000
SEARCHED = "a secret wish"


@pytest.fixture
def hub() -> Iterator[StandIn]:
    with StandIn() as hub:
        hub.add(Repo(REPO, files={NAME: Generated(SIZE, seed=3)}))
        yield hub


@pytest.fixture
def network(hub: StandIn, tmp_path: Path) -> Iterator[Network]:
    network = Network(ConnectionLog(tmp_path / "connections.jsonl"))
    network.trust("127.0.0.1")
    network.set_offline(False)
    for purpose in (Purpose.SEARCH, Purpose.FACTS, Purpose.DOWNLOAD):
        network.set_permission(purpose, Permission.ALLOW)
    yield network
    network.close()


def model_hub(hub: StandIn, network: Network, tmp_path: Path) -> Hub:
    return Hub(network, tmp_path / "hub", hub.endpoint)


def fetch(model: Hub, network: Network, folder: Path) -> Path:
    """Look the model up and have its file, as the program does it."""
    found = model.repository(REPO)
    order = Order(REPO, found.commit, found.versions[0].files, "Model", "Q4_0")
    return download.fetch(
        model,
        network,
        order,
        order.files[0],
        folder,
        stop=threading.Event(),
        limit=RateLimit(),
        on_progress=lambda progress: None,
        patience=download.Patience(first=0.01),
    )


def logged(network: Network) -> list[tuple[str, str, str, int, int]]:
    return [(each.method, each.host, each.path, each.status, each.received) for each in network.log.entries()]


def seen(requests: list[Seen]) -> list[tuple[str, str, str, int, int]]:
    return [(each.method, each.host, each.path, each.status, each.sent) for each in requests]


def test_the_log_equals_what_the_server_saw_through_three_cut_connections(
    hub: StandIn, network: Network, tmp_path: Path
) -> None:
    hub.faults = [
        Fault(Place.BODY, faults.reset(at=700_001), file=NAME, times=1),
        Fault(Place.BODY, faults.close(at=650_000), file=NAME, times=1, after=1),
        Fault(Place.BODY, faults.reset(at=600_000), file=NAME, times=1, after=2),
    ]
    model = model_hub(hub, network, tmp_path)
    assert model.search(Query("model")).hits
    path = fetch(model, network, tmp_path / "models")
    assert path.read_bytes() == Generated(SIZE, seed=3).read(0, SIZE)

    assert logged(network) == seen(hub.requests)
    bodies = [each for each in network.log.entries() if each.host == hub.cdn.removeprefix("http://")]
    assert [each.result for each in bodies] == [Result.CUT, Result.CUT, Result.CUT, Result.DONE]
    came_twice = sum(each.received for each in bodies) - SIZE
    assert 0 <= came_twice <= 3 * (1 << 18)  # at most the piece that each cut left unfinished
    assert {each.purpose for each in network.log.entries()} == {"search", "facts", "download"}
    # The next run of the program reads the same.
    again = ConnectionLog(tmp_path / "connections.jsonl").entries()
    assert [_without_number(each) for each in again] == [
        _without_number(each) for each in network.log.entries()
    ]


def _without_number(connection: Connection) -> tuple[object, ...]:
    return (
        connection.began,
        connection.purpose,
        connection.method,
        connection.host,
        connection.path,
        connection.sent,
        connection.received,
        connection.status,
        connection.result,
    )


def test_errors_refusals_and_silence_are_in_the_log_too(
    hub: StandIn, network: Network, tmp_path: Path
) -> None:
    hub.faults = [
        Fault(Place.HEAD, faults.status(503), times=1),
        Fault(Place.HEAD, faults.reset(), times=1, after=1),
        Fault(Place.RESOLVE, faults.status(500), file=NAME, times=1),
        Fault(Place.BODY, faults.expired(), file=NAME, times=1),
        Fault(Place.BODY, faults.html(), file=NAME, times=1, after=1),
    ]
    fetch(model_hub(hub, network, tmp_path), network, tmp_path / "models")
    assert {0, 200, 302, 307, 403, 500, 503} <= {status for _, _, _, status, _ in logged(network)}
    entries, requests = network.log.entries(), hub.requests
    assert [(each.method, each.host, each.path, each.status) for each in entries] == [
        (each.method, each.host, each.path, each.status) for each in requests
    ]
    # What we had enough of before its end is counted as far as it was read.
    assert all(
        each.received == asked.sent if each.result is Result.DONE else each.received <= asked.sent
        for each, asked in zip(entries, requests, strict=True)
    )


def test_what_was_searched_for_is_not_kept(hub: StandIn, network: Network, tmp_path: Path) -> None:
    model_hub(hub, network, tmp_path).search(Query(SEARCHED))
    assert hub.requests[0].query["search"] == [SEARCHED]
    kept = (tmp_path / "connections.jsonl").read_text()
    assert "/api/models" in kept
    assert "secret" not in kept


def test_nothing_reaches_the_server_while_offline_and_the_log_tells(
    hub: StandIn, network: Network, tmp_path: Path
) -> None:
    model = model_hub(hub, network, tmp_path)
    model.repository(REPO)
    before = len(hub.requests)
    network.set_offline(True)
    with pytest.raises(NetworkRefusedError):
        model.search(Query("model"))
    with pytest.raises(NetworkRefusedError):
        fetch(model, network, tmp_path / "models")
    assert len(hub.requests) == before
    refused = network.log.entries()[before:]
    assert {each.result for each in refused} <= {Result.BLOCKED}
