"""The connection log: what was sent stays written down, whatever happens to its file."""

import json
import logging
import os
import threading
import time
from pathlib import Path

import pytest

from inglenook.core import connections
from inglenook.core.connections import ConnectionLog, Result
from inglenook.core.errors import SaveError

DAY = 86_400


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "connections.jsonl"


def line(number: int = 1, began: float | None = None, **other: object) -> str:
    entry = {
        "began": time.time() if began is None else began,
        "purpose": "search",
        "method": "GET",
        "host": "hub.test",
        "path": "/models",
        "sent": 100,
        "number": number,
    }
    return json.dumps({**entry, **other}) + "\n"


def made(log: ConnectionLog, path: str = "/a") -> None:
    log.end(log.begin("search", "GET", "hub.test", path, 100), Result.DONE, received=7, status=200)


def test_what_ended_and_what_did_not_is_there_in_the_next_run(path: Path) -> None:
    log = ConnectionLog(path)
    made(log)
    log.end(log.begin("download", "GET", "hub.test:81", "/b", 90), Result.NO_ANSWER)
    log.begin("download", "GET", "hub.test", "/c", 80)
    assert [each.result for each in log.entries()] == [Result.DONE, Result.NO_ANSWER, Result.OPEN]
    again = ConnectionLog(path)
    first, second, third = again.entries()
    assert (first.path, first.sent, first.received, first.status) == ("/a", 100, 7, 200)
    assert (second.host, second.result) == ("hub.test:81", Result.NO_ANSWER)
    assert (third.path, third.result) == ("/c", Result.CUT)


def test_a_run_after_a_killed_one_does_not_end_its_connections(path: Path) -> None:
    ConnectionLog(path).begin("search", "GET", "hub.test", "/killed", 1)
    made(ConnectionLog(path), "/next")
    assert [(each.path, each.result) for each in ConnectionLog(path).entries()] == [
        ("/killed", Result.CUT),
        ("/next", Result.DONE),
    ]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in other ways")
def test_the_file_is_for_its_owner_only(path: Path, umask: int) -> None:
    log = ConnectionLog(path)
    made(log)
    assert path.stat().st_mode & 0o777 == 0o600
    log.clear()
    assert path.stat().st_mode & 0o777 == 0o600


def test_clearing_forgets_all_but_what_is_open(path: Path) -> None:
    log = ConnectionLog(path)
    made(log)
    open_one = log.begin("download", "GET", "hub.test", "/open", 1)
    log.clear()
    assert [each.path for each in log.entries()] == ["/open"]
    assert "/a" not in path.read_text()
    log.end(open_one, Result.DONE, received=5, status=200)
    [left] = ConnectionLog(path).entries()
    assert (left.path, left.received, left.result) == ("/open", 5, Result.DONE)


def test_clearing_what_was_never_written_is_no_error(path: Path) -> None:
    ConnectionLog(path).clear()
    assert ConnectionLog(path).entries() == []


# The worst day --------------------------------------------------------------------------------------


def test_a_folder_that_cannot_be_written_to_lets_nothing_begin(ordinary_folder: Path) -> None:
    path = ordinary_folder / "connections.jsonl"
    log = ConnectionLog(path)
    made(log)
    path.chmod(0o400)
    ordinary_folder.chmod(0o500)
    new = ConnectionLog(ordinary_folder / "other.jsonl")
    with pytest.raises(SaveError, match="so nothing was sent"):
        new.begin("search", "GET", "hub.test", "/", 1)
    assert new.entries() == []
    with pytest.raises(SaveError, match="cannot be emptied"):
        log.clear()
    assert len(log.entries()) == 1


def test_a_folder_in_the_place_of_the_file_lets_nothing_begin(path: Path) -> None:
    path.mkdir()
    with pytest.raises(SaveError):
        ConnectionLog(path).begin("search", "GET", "hub.test", "/", 1)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limits")
def test_a_disk_that_was_full_in_the_middle_of_a_line_costs_that_line_only(path: Path) -> None:
    import resource

    log = ConnectionLog(path)
    made(log)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 20, before[1]))
    try:
        with pytest.raises(SaveError, match="Make room on the disk"):
            log.begin("search", "GET", "hub.test", "/full", 1)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    made(log, "/after")
    assert [each.path for each in log.entries()] == ["/a", "/after"]
    assert [each.path for each in ConnectionLog(path).entries()] == ["/a", "/after"]


def test_an_end_that_cannot_be_written_is_no_error(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    log = ConnectionLog(path)
    begun = log.begin("search", "GET", "hub.test", "/", 1)
    path.unlink()
    path.mkdir()
    with caplog.at_level(logging.WARNING):
        assert log.end(begun, Result.DONE).result is Result.DONE
    assert log.entries()[0].result is Result.DONE and caplog.records


@pytest.mark.parametrize(
    "garbage",
    [
        *("", "\n\n\n", "{", "[]", "null", "7", '"began"', '["began"]', "\0" * 5000, "\ufffd\u2028"),
        *("[" * 100_000, '{"began": 1}', '{"ended": 1}', '{"ended": [], "result": "done"}'),
        line(began=float("nan")).strip(),
        line(began=float("inf")).strip(),
        line(began=-5).strip(),
        line(number=[]).strip(),  # type: ignore[arg-type]
        '{"began": "x", "number": 1}',
        '{"ended": 1, "result": "won", "received": 1, "status": 1}',
        '{"began": 1e999, "sent": ' + "9" * 5000 + "}",
    ],
    ids=lambda text: repr(text[:20]),
)
def test_what_somebody_did_to_the_file_costs_no_other_line(path: Path, garbage: str) -> None:
    path.write_text(line() + garbage + "\n" + line(2, path="/2"), "utf-8")
    log = ConnectionLog(path)
    assert [each.path for each in log.entries() if each.path != "None"][-1] == "/2"
    assert log.entries()[0].path == "/models"
    made(log, "/new")
    assert ConnectionLog(path).entries()[-1].path == "/new"


def test_a_file_that_is_no_text_at_all_is_an_empty_log(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 100)
    assert ConnectionLog(path).entries() == []


def test_texts_and_numbers_out_of_all_bounds_are_cut(path: Path) -> None:
    path.write_text(line(host="h" * 10_000, path=["p"], sent=10**300, method=None))
    [entry] = ConnectionLog(path).entries()
    assert len(entry.host) == 500 and entry.path == "['p']" and entry.sent < 10**17
    log = ConnectionLog(path)
    assert len(log.begin("search", "GET", "hub.test", "/" * 10_000, 1).path) == 500


def test_a_line_without_its_end_does_not_swallow_the_next(path: Path) -> None:
    path.write_text(line() + line(2)[:30])
    log = ConnectionLog(path)
    made(log, "/new")
    assert [each.path for each in ConnectionLog(path).entries()] == ["/models", "/new"]


# How long it is kept --------------------------------------------------------------------------------


def test_what_is_older_than_30_days_is_dropped_also_from_the_file(path: Path) -> None:
    now = time.time()
    old, young = line(1, now - 30 * DAY - 60, path="/old"), line(2, now - 30 * DAY + 60, path="/young")
    path.write_text(old + young)
    assert [each.path for each in ConnectionLog(path).entries()] == ["/young"]
    assert "/old" not in path.read_text()


def test_only_the_newest_are_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "KEEP_ENTRIES", 20)
    log = ConnectionLog(path)
    for number in range(100):
        made(log, f"/{number}")
    assert len(log.entries()) <= 20 and log.entries()[-1].path == "/99"
    assert len(path.read_text().splitlines()) <= 2 * 21
    assert ConnectionLog(path).entries() == [
        # Each run counts anew.
        connections.replace(each, number=number)
        for number, each in enumerate(log.entries(), 1)
    ]


def test_of_a_huge_file_only_the_end_is_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "_MOST_FILE", 1000)
    path.write_text("".join(line(number, path=f"/{number}") for number in range(100)))
    entries = ConnectionLog(path).entries()
    assert 0 < len(entries) < 10 and entries[-1].path == "/99"


def test_two_threads_write_whole_lines(path: Path) -> None:
    log = ConnectionLog(path)

    def many(name: str) -> None:
        for number in range(100):
            made(log, f"/{name}/{number}")

    threads = [threading.Thread(target=many, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    entries = ConnectionLog(path).entries()
    assert len(entries) == 200 and {each.result for each in entries} == {Result.DONE}
