"""The queue: two at a time, kept across runs, and never a word or a byte lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inglenook.core.connections import ConnectionLog
from inglenook.core.network import Network, Permission, Purpose
from inglenook.jobs import downloads as queue
from inglenook.jobs.background import Background
from inglenook.jobs.downloads import Downloads, State
from inglenook.models.download import Order
from inglenook.models.hub import Hub, HubFile
from tests.hub import ALWAYS, Fault, Generated, Place, Repo, StandIn, faults

SIZE = 300_000


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with StandIn() as hub:
        yield hub


@contextmanager
def running(standin: StandIn, folder: Path, *, allowed: bool = True) -> Iterator[Downloads]:
    """A queue over this folder, closed as the program closes it."""
    network = Network(ConnectionLog(folder / "connections.jsonl"))
    network.trust("127.0.0.1")
    network.set_offline(False)
    if allowed:
        network.set_permission(Purpose.DOWNLOAD, Permission.ALLOW)
    (folder / "models").mkdir(exist_ok=True)
    hub = Hub(network, folder / "hub", standin.endpoint)
    background = Background()
    downloads = Downloads(folder / "downloads.json", folder / "models", network, hub, background)
    try:
        yield downloads
    finally:
        network.close()
        downloads.close()
        background.close()


def publish(standin: StandIn, name: str, files: int = 1, size: int = SIZE) -> Order:
    """A repository with so many files, and the order for all of them."""
    contents = {f"{name}-{i}-Q4_0.gguf": Generated(size, seed=i + len(name)) for i in range(files)}
    repo = standin.add(Repo(f"own/{name}", files=dict(contents)))
    return Order(
        repo=f"own/{name}",
        commit=repo.sha,
        files=tuple(HubFile(file, size, content.sha256) for file, content in contents.items()),
        name=name,
        quantisation="Q4_0",
        licence="mit",
    )


def state(downloads: Downloads, id: int) -> State | None:
    item = downloads.item(id)
    return item.state if item else None


def slow(standin: StandIn, rate: int = 200_000) -> None:
    standin.faults.append(Fault(Place.BODY, faults.throttle(rate), times=ALWAYS))


def test_all_files_of_an_order_are_fetched_and_told(standin: StandIn, tmp_path: Path, qtbot: QtBot) -> None:
    order = publish(standin, "split", files=3)
    with running(standin, tmp_path) as downloads:
        with qtbot.waitSignal(downloads.finished, timeout=20_000) as told:
            id = downloads.add(order)
        done = told.args[0]
        assert (done.id, done.state, done.done) == (id, State.DONE, 3 * SIZE)
        assert [path.stat().st_size for path in done.paths] == [SIZE] * 3
        assert downloads.unfinished == [] and downloads.needed == 0


def test_two_run_at_a_time_and_the_rest_wait_in_order(standin: StandIn, tmp_path: Path, qtbot: QtBot) -> None:
    slow(standin)
    with running(standin, tmp_path) as downloads:
        ids = [downloads.add(publish(standin, name)) for name in ("a", "b", "c", "d")]
        assert [item.is_active for item in downloads.items] == [True, True, False, False]
        downloads.move_up(ids[3])
        assert [item.id for item in downloads.items] == [ids[0], ids[1], ids[3], ids[2]]
        downloads.pause(ids[0])
        qtbot.waitUntil(lambda: state(downloads, ids[3]) is State.RUNNING)
        assert state(downloads, ids[2]) is State.WAITING


def test_a_paused_download_goes_on_from_where_it_was(standin: StandIn, tmp_path: Path, qtbot: QtBot) -> None:
    slow(standin)
    with running(standin, tmp_path) as downloads:
        id = downloads.add(publish(standin, "model"))
        qtbot.waitUntil(lambda: bool((item := downloads.item(id)) and item.done > 50_000))
        downloads.pause(id)
        downloads.resume(id)  # at once, before the thread has ended
        standin.faults.clear()
        qtbot.waitUntil(lambda: state(downloads, id) is State.DONE)
    bodies = [seen for seen in standin.requests if seen.range]
    assert bodies, "it went on, it did not begin again"


def test_the_queue_is_there_after_a_restart_and_goes_on(
    standin: StandIn, tmp_path: Path, qtbot: QtBot
) -> None:
    slow(standin)
    with running(standin, tmp_path) as downloads:
        first = downloads.add(publish(standin, "first"))
        downloads.add(publish(standin, "second"))
        third = downloads.add(publish(standin, "third"))
        downloads.pause(third)
        downloads.rate_limit = 5_000_000
        qtbot.waitUntil(lambda: bool((item := downloads.item(first)) and item.done > 50_000))
    standin.faults.clear()
    # The person said yes to these downloads, if only for now: no second question.
    with running(standin, tmp_path, allowed=False) as again:
        assert [item.order.name for item in again.items] == ["first", "second", "third"]
        assert [item.state for item in again.items] == [State.WAITING, State.WAITING, State.PAUSED]
        assert again.items[0].done > 0 and again.rate_limit == 5_000_000
        again.start()
        qtbot.waitUntil(lambda: len(again.unfinished) == 1)
        assert again.unfinished[0].order.name == "third"


def test_offline_pauses_what_runs_with_a_sentence_and_keeps_the_part(
    standin: StandIn, tmp_path: Path, qtbot: QtBot
) -> None:
    slow(standin)
    with running(standin, tmp_path) as downloads:
        id = downloads.add(publish(standin, "model"))
        qtbot.waitUntil(lambda: bool((item := downloads.item(id)) and item.done > 50_000))
        downloads._network.set_offline(True)
        qtbot.waitUntil(lambda: state(downloads, id) is State.PAUSED)
        item = downloads.item(id)
        assert item and "Offline is on" in item.sentence
    assert list((tmp_path / "models").rglob("*.part"))


def test_nothing_goes_on_by_itself_while_offline(standin: StandIn, tmp_path: Path, qtbot: QtBot) -> None:
    slow(standin)
    with running(standin, tmp_path) as downloads:
        downloads.add(publish(standin, "model"))
    standin.requests.clear()
    with running(standin, tmp_path, allowed=False) as again:
        again._network.set_offline(True)
        again.start()
        qtbot.waitUntil(lambda: again.items[0].state is State.PAUSED)
        again._network.set_offline(False)
        assert not again._network.may(Purpose.DOWNLOAD)  # nobody has said yes to what comes later
    assert list(standin.requests) == []


def test_cancelling_leaves_nothing_on_the_disk(standin: StandIn, tmp_path: Path, qtbot: QtBot) -> None:
    slow(standin)
    with running(standin, tmp_path) as downloads:
        running_one = downloads.add(publish(standin, "a"))
        downloads.add(publish(standin, "b"))
        waiting = downloads.add(publish(standin, "c"))
        qtbot.waitUntil(
            lambda: bool((item := downloads.item(running_one)) and item.done > 20_000), timeout=10_000
        )
        for item in list(downloads.items):
            downloads.cancel(item.id)
        assert downloads.items == [] and downloads.item(waiting) is None
        qtbot.waitUntil(lambda: not downloads._running)
    assert [path for path in (tmp_path / "models").rglob("*") if path.is_file()] == []


def test_a_failure_says_why_and_can_be_tried_again(standin: StandIn, tmp_path: Path, qtbot: QtBot) -> None:
    order = publish(standin, "model")
    standin.faults.append(Fault(Place.HEAD, faults.status(404), times=ALWAYS))
    with running(standin, tmp_path) as downloads:
        id = downloads.add(order)
        qtbot.waitUntil(lambda: state(downloads, id) is State.FAILED)
        item = downloads.item(id)
        assert item and item.sentence.endswith(".")
        standin.faults.clear()
        downloads.retry(id)
        qtbot.waitUntil(lambda: state(downloads, id) is State.DONE)


def test_the_same_order_twice_is_one_download(standin: StandIn, tmp_path: Path, qtbot: QtBot) -> None:
    slow(standin)
    order = publish(standin, "model")
    with running(standin, tmp_path) as downloads:
        assert downloads.add(order) == downloads.add(order)
        assert len(downloads.items) == 1


def test_two_orders_that_share_a_file_never_write_it_together(
    standin: StandIn, tmp_path: Path, qtbot: QtBot
) -> None:
    order = publish(standin, "model", files=2)
    one = Order(order.repo, order.commit, order.files, "one", "Q4_0")
    other = Order(order.repo, order.commit, order.files[1:], "other", "Q4_0")
    with running(standin, tmp_path) as downloads:
        downloads.add(one)
        downloads.add(other)
        assert [item.is_active for item in downloads.items] == [True, False]
        qtbot.waitUntil(lambda: not downloads.unfinished)


def test_without_room_on_the_disk_it_pauses_and_says_what_is_missing(
    standin: StandIn, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "KEPT_FREE", 10**18)
    with running(standin, tmp_path) as downloads:
        id = downloads.add(publish(standin, "model"))
        item = downloads.item(id)
        assert item and item.state is State.PAUSED and "Make room" in item.sentence
    assert list(standin.requests) == []


@pytest.mark.parametrize(
    "content", [b"", b"\0\0", b"[]", b'{"downloads": 3}', b'{"downloads": [1, {}, {"order": {}}]}']
)
def test_a_damaged_queue_is_no_reason_not_to_start(
    standin: StandIn, tmp_path: Path, qtbot: QtBot, content: bytes
) -> None:
    (tmp_path / "downloads.json").write_bytes(content)
    with running(standin, tmp_path) as downloads:
        assert downloads.items == []
        downloads.start()


def test_finished_ones_stand_last_and_can_be_cleared(standin: StandIn, tmp_path: Path, qtbot: QtBot) -> None:
    with running(standin, tmp_path) as downloads:
        downloads.add(publish(standin, "a"))
        qtbot.waitUntil(lambda: not downloads.unfinished)
        slow(standin)
        downloads.add(publish(standin, "b"))
        assert [item.order.name for item in downloads.items] == ["b", "a"]
        downloads.clear_finished()
        assert [item.order.name for item in downloads.items] == ["b"]
    assert list((tmp_path / "models").rglob("a-0-Q4_0.gguf"))


def unpublished(standin: StandIn) -> None:
    standin.faults.append(Fault(Place.HEAD, faults.status(404), times=ALWAYS))


def test_what_broke_while_the_computer_slept_goes_on_by_itself(
    standin: StandIn, tmp_path: Path, qtbot: QtBot
) -> None:
    unpublished(standin)
    with running(standin, tmp_path) as downloads:
        id = downloads.add(publish(standin, "model"))
        downloads.note_sleep()
        qtbot.waitUntil(lambda: state(downloads, id) is State.FAILED)
        standin.faults.clear()
        downloads.go_on_after_sleep()
        qtbot.waitUntil(lambda: state(downloads, id) is State.DONE)


def test_what_breaks_after_a_wake_is_tried_again_until_the_network_is_back(
    standin: StandIn, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "AFTER_SLEEP_MS", 10)
    unpublished(standin)
    with running(standin, tmp_path) as downloads:
        failed: list[State] = []
        downloads.changed.connect(lambda: failed.append(downloads.items[0].state))
        id = downloads.add(publish(standin, "model"))
        downloads.go_on_after_sleep()  # no word of the sleep came before it
        qtbot.waitUntil(lambda: failed.count(State.FAILED) >= 2)
        standin.faults.clear()
        qtbot.waitUntil(lambda: state(downloads, id) is State.DONE)


def test_what_had_failed_or_was_paused_before_a_sleep_stays_so(
    standin: StandIn, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "AFTER_SLEEP_MS", 0)
    unpublished(standin)
    with running(standin, tmp_path) as downloads:
        failed, paused = (downloads.add(publish(standin, name)) for name in ("a", "b"))
        downloads.pause(paused)
        qtbot.waitUntil(lambda: state(downloads, failed) is State.FAILED)
        downloads.note_sleep()
        downloads.go_on_after_sleep()
        assert (state(downloads, failed), state(downloads, paused)) == (State.FAILED, State.PAUSED)


def test_a_start_that_stays_offline_leaves_them_for_the_next(
    standin: StandIn, tmp_path: Path, qtbot: QtBot
) -> None:
    slow(standin)
    with running(standin, tmp_path) as downloads:
        downloads.add(publish(standin, "model"))
    requests = len(standin.requests)
    with running(standin, tmp_path) as downloads:
        downloads._network.stay_offline()
        downloads.start()
        [item] = downloads.items
        assert item.state is State.WAITING and "--offline" in item.sentence
        assert len(standin.requests) == requests
    standin.faults.clear()
    with running(standin, tmp_path) as downloads:
        downloads.start()
        qtbot.waitUntil(lambda: not downloads.unfinished)


def test_what_runs_when_it_goes_offline_for_good_waits_too(
    standin: StandIn, tmp_path: Path, qtbot: QtBot
) -> None:
    slow(standin)
    with running(standin, tmp_path) as downloads:
        id = downloads.add(publish(standin, "model"))
        qtbot.waitUntil(lambda: bool((item := downloads.item(id)) and item.done))
        downloads._network.stay_offline()
        qtbot.waitUntil(lambda: state(downloads, id) is State.WAITING)
        item = downloads.item(id)
        assert item and "--offline" in item.sentence and item.done
