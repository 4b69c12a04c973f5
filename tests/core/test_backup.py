"""Backups: whole or not there, beside a writer, on a bad day, and thinned without regret."""

import itertools
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest
from tests.core import safety_sample as sample

from inglenook.core import backup
from inglenook.core.backup import Backup, Stopped, back_up, files, look, surplus, thin
from inglenook.core.errors import DamagedError, UserError
from inglenook.core.migrations import SCHEMA_VERSION
from inglenook.core.store import Store

DAY = 86_400
NOW = time.mktime((2026, 11, 22, 14, 5, 0, 0, 0, -1))


@pytest.fixture
def database(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    sample.make(folder / "inglenook.db")
    return folder / "inglenook.db"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="needs fork")
@pytest.mark.timeout(600)
@pytest.mark.parametrize("what", ["back up", "restore", "recover", "erase", "move", "upgrade"])
def test_a_program_killed_at_any_line_leaves_everything_whole(what: str, tmp_path: Path) -> None:
    program = subprocess.run(
        [sys.executable, "-m", "tests.core.killed_safety", what, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert program.returncode == 0, program.stderr[-3000:]
    assert int(program.stdout) >= 40


def test_a_backup_holds_everything_and_says_what(database: Path, folder: Path) -> None:
    before = sample.contents(database)
    made = back_up(database, folder, now=NOW)
    assert made.path == folder / "inglenook-2026-11-22-1405.db"
    assert names(folder) == [made.path.name]
    assert (made.made, made.problem, made.schema) == (NOW, "", SCHEMA_VERSION)
    with closing(Store(database)) as store:
        assert made.chats == len(store.chats()) + len(store.chats(archived=True))
    copy = folder.parent / "copy.db"
    shutil.copy(made.path, copy)
    assert sample.contents(copy) == before
    assert sample.problems(copy) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in other ways")
def test_a_backup_is_private_from_its_first_byte(database: Path, folder: Path, umask: int) -> None:
    seen: set[int] = set()
    real = backup._Pause.__call__

    def watch(self: backup._Pause, *counts: int) -> None:
        seen.update(path.stat().st_mode & 0o777 for path in folder.iterdir())
        real(self, *counts)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(backup._Pause, "__call__", watch)
        made = back_up(database, folder)
    assert seen == {0o600}
    assert made.path.stat().st_mode & 0o777 == 0o600


def test_nothing_is_copied_where_nothing_changed(
    database: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = back_up(database, folder, now=NOW)
    monkeypatch.setattr(backup, "_TOO_FRESH_NS", 0)
    # Once more: the first came right after a write, and the clock of files is coarse.
    assert back_up(database, folder, now=NOW + DAY).path == first.path
    monkeypatch.setattr(backup, "copy_in_use", None)
    assert back_up(database, folder, now=NOW + 2 * DAY).path == first.path
    assert names(folder) == [first.path.name]


def test_the_smallest_change_makes_a_new_one(database: Path, folder: Path) -> None:
    with closing(Store(database)) as store:
        for number in range(3):
            store.set_draft(None, f"draft {number}")
            back_up(database, folder, now=NOW)
    assert len(files(folder)) == 3
    assert [path.name for path in files(folder)] == [
        "inglenook-2026-11-22-1405-3.db",
        "inglenook-2026-11-22-1405-2.db",
        "inglenook-2026-11-22-1405.db",
    ]


def test_a_backup_beside_a_writer_is_one_moment_of_the_chats(database: Path, folder: Path) -> None:
    """Every write is two rows that belong together; none waits long, and the copy needs no second try."""
    with closing(Store(database)) as store:
        store.connection.execute("BEGIN")
        for _ in range(3000):  # some MB, so that the copy takes many steps
            store.connection.execute(
                "INSERT INTO queued (chat_id, created, text) VALUES (1, 0, hex(randomblob(900)))"
            )
        store.connection.execute("COMMIT")
    stop, written = threading.Event(), 0

    def write() -> None:
        nonlocal written
        with closing(Store(database)) as store:
            while not stop.is_set():
                store.ask(None, f"question {written}", model="m")
                written += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [back_up(database, folder, now=NOW + number * 60) for number in range(4)]
    finally:
        stop.set()
        writer.join()
    assert written > 20
    for each in made:
        with closing(backup.open_to_read(each.path)) as connection:
            pairs = connection.execute(
                "SELECT count(*), sum(role = 'user') * 2 FROM messages JOIN chats ON chats.id = chat_id "
                "WHERE chats.title LIKE 'question %'"
            ).fetchone()
            assert pairs[0] == (pairs[1] or 0)
        assert backup.problem_of(each.path) == ""
    assert [each.messages for each in made] == sorted(each.messages for each in made)
    assert sample.problems(database) == []


def test_it_ends_soon_when_it_is_to_stop_and_leaves_nothing(database: Path, folder: Path) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Stopped):
        back_up(database, folder, stop=stop)
    assert names(folder) == []


def test_leftovers_of_a_killed_one_go_and_files_of_others_stay(database: Path, folder: Path) -> None:
    for name in ("inglenook-2026-11-22-1405.db.part", "inglenook-check.db.part-wal", "letter.part", "my.db"):
        (folder / name).write_text("x")
    made = back_up(database, folder, now=NOW)
    assert names(folder) == sorted(["letter.part", "my.db", made.path.name])


@pytest.mark.parametrize("room", [0, 4096, 50_000, 120_000])
def test_a_full_disk_is_told_and_leaves_the_older_backups(
    database: Path, folder: Path, full_disk: Callable[[int], AbstractContextManager[None]], room: int
) -> None:
    older = back_up(database, folder, now=NOW - DAY)
    assert older.size > 120_000
    sample.say(database, "more")
    with full_disk(room), pytest.raises(UserError, match="No backup could be made"):
        back_up(database, folder, now=NOW)
    assert names(folder) == [older.path.name]
    assert backup.problem_of(older.path) == ""
    assert back_up(database, folder, now=NOW).path != older.path


def test_a_small_disk_that_is_full_is_told(database: Path, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = sys.platform == "linux" and os.geteuid() == 0
    if not mounted or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", small]).returncode:
        pytest.skip("only root may mount a small disk")
    try:
        with pytest.raises(UserError, match=r"full"):
            back_up(database, small)
        assert names(small) == []
    finally:
        subprocess.run(["umount", small], check=True)


def test_a_read_only_folder_is_told(ordinary_folder: Path) -> None:
    database = ordinary_folder / "data" / "inglenook.db"
    folder = ordinary_folder / "backups"
    database.parent.mkdir()
    folder.mkdir()
    sample.make(database, chats=2)
    folder.chmod(0o500)
    with pytest.raises(UserError, match="No backup could be made"):
        back_up(database, folder)
    folder.chmod(0o700)
    assert back_up(database, folder).problem == ""


def test_a_chosen_folder_that_is_away_is_not_made_in_secret(tmp_path: Path) -> None:
    away = tmp_path / "usb" / "backups"
    with pytest.raises(UserError, match=r"is not there\. Connect its disk"):
        backup.ready_folder(tmp_path / "data", str(away))
    assert not away.parent.exists()


def test_the_usual_folder_lies_outside_of_the_data_folder(tmp_path: Path) -> None:
    root = tmp_path / "data"
    root.mkdir()
    folder = backup.ready_folder(root, "")
    assert folder == tmp_path / "data-backups" and folder.is_dir()
    assert not folder.is_relative_to(root)


def test_where_nothing_may_be_made_beside_the_data_folder_it_lies_inside(ordinary_folder: Path) -> None:
    root = ordinary_folder / "data"
    root.mkdir()
    ordinary_folder.chmod(0o500)
    assert backup.ready_folder(root, "") == root / "backups"


def test_damaged_chats_are_not_backed_up_over_good_backups(database: Path, folder: Path) -> None:
    good = back_up(database, folder, now=NOW)
    sample.say(database, "more")
    sample.settle(database)
    with database.open("r+b") as file:
        file.seek(4096 * 5)
        file.write(b"\xff" * 4096)
    with pytest.raises(DamagedError):
        back_up(database, folder, now=NOW + 60)
    assert names(folder) == [good.path.name]


@pytest.mark.parametrize("content", [b"", b"x", b"\0" * 8192, b"SQLite format 3\0" + b"\xff" * 500])
def test_a_backup_that_cannot_be_read_is_listed_as_such(database: Path, folder: Path, content: bytes) -> None:
    good = back_up(database, folder, now=NOW)
    (folder / "inglenook-2026-11-23-0000.db").write_bytes(content)
    found = backup.backups(folder)
    assert [bool(each.problem) for each in found] == [True, False]
    assert found[1].path == good.path


def test_a_backup_of_a_newer_version_is_listed_as_such(database: Path, folder: Path) -> None:
    made = back_up(database, folder)
    with closing(sqlite3.connect(made.path)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    assert "newer version" in look(made.path).problem


def test_looking_changes_nothing(database: Path, folder: Path) -> None:
    made = back_up(database, folder)
    before = made.path.read_bytes(), names(folder)
    look(made.path)
    assert backup.problem_of(made.path) == ""
    assert (made.path.read_bytes(), names(folder)) == before


@pytest.mark.parametrize(
    "name",
    [
        *(
            "inglenook.db",
            "inglenook-2026-11-22.db",
            "inglenook-2026-11-22-1405.db.part",
            "x-2026-11-22-1405.db",
        ),
        *(
            "inglenook-2026-11-22-1405-9999.db",
            "Inglenook-2026-11-22-1405.db",
            "inglenook-2026-11-22-1405.db~",
        ),
    ],
)
def test_other_names_are_no_backups(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"")
    assert files(folder) == []


# Thinning


def fake(made: float, size: int = 1_000_000) -> Backup:
    return Backup(Path(f"inglenook-{made:.0f}.db"), made, size)


def test_a_year_of_backups_is_thinned_to_what_is_wanted() -> None:
    """A computer that is on from 9 to 17 h, with a backup every half hour."""
    kept: list[Backup] = []
    start = NOW - 365 * DAY
    for day in range(366):
        for half_hour in range(16):
            now = start + day * DAY + half_hour * 1800
            kept.append(fake(now))
            gone = set(surplus(kept, now, 10**12))
            kept = [each for each in kept if each not in gone]
    ages = [(now - each.made) / DAY for each in kept]
    assert all(any(abs(age - wanted) < 0.1 for age in ages) for wanted in (0, 0.02, 1, 2))
    assert len([age for age in ages if age <= 2]) >= 2 * 16
    assert len([age for age in ages if 2 < age <= 14]) in (11, 12, 13)
    assert len([age for age in ages if 14 < age <= 61]) in (6, 7, 8)
    assert len([age for age in ages if age > 61]) in (9, 10, 11, 12)
    assert max(ages) > 300
    newest_first = sorted(ages)
    gaps = [older - newer for newer, older in itertools.pairwise(newest_first)]
    assert max(gaps) < 62, "no hole where a backup was"


def test_thinning_twice_takes_nothing_more() -> None:
    found = [fake(NOW - number * 1800) for number in range(48 * 100)]
    gone = set(surplus(found, NOW, 10**12))
    kept = [each for each in found if each not in gone]
    assert surplus(kept, NOW, 10**12) == []


def test_the_oldest_go_when_they_take_too_much_room_but_three_stay() -> None:
    found = [fake(NOW - number * 3600, size=100) for number in range(20)]
    assert surplus(found, NOW, 1000) == found[10:]
    assert surplus(found, NOW, 1) == found[3:]


@pytest.mark.parametrize("years", [-10, 10])
def test_a_clock_that_is_wrong_for_a_day_costs_little(years: int) -> None:
    found = [fake(NOW - number * 1800) for number in range(200)]
    wrong = NOW + years * 365 * DAY
    found.insert(0, fake(wrong))
    gone = set(surplus(found, wrong, 10**12))
    kept = [each for each in found if each not in gone]
    assert len([each for each in kept if NOW - each.made < 4 * 3600]) >= 8
    # And when the clock is right again, what came from the future is no reason to forget the rest.
    assert set(kept) - set(surplus(kept, NOW, 10**12)) >= {each for each in kept if NOW - each.made < 2 * DAY}


def test_each_database_is_thinned_for_itself(database: Path, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    sample.make(other, chats=2)
    for number in range(3):
        sample.say(database, "more")
        sample.say(other, "more")
        back_up(database, folder, now=NOW - number * DAY)
        back_up(other, folder, now=NOW - number * DAY)
    assert thin(folder, NOW, cap_bytes=1) == []
    sample.say(other, "more")
    back_up(other, folder, now=NOW + 60)
    assert len(thin(folder, NOW, cap_bytes=1)) == 1
    assert len(files(folder)) == 6


# Moving


def test_moved_backups_are_the_same_and_the_old_folder_has_none(
    database: Path, folder: Path, tmp_path: Path
) -> None:
    for number in range(3):
        sample.say(database, f"more {number}")
        back_up(database, folder, now=NOW + number * DAY)
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in files(folder)}
    to = tmp_path / "chosen"
    assert backup.move(folder, to) == 3
    assert files(folder) == []
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in files(to)} == before


def test_backups_that_do_not_fit_elsewhere_stay(
    database: Path, folder: Path, tmp_path: Path, full_disk: Callable[[int], AbstractContextManager[None]]
) -> None:
    back_up(database, folder, now=NOW)
    before = names(folder)
    with full_disk(4096), pytest.raises(UserError):
        backup.move(folder, tmp_path / "chosen")
    assert names(folder) == before
    assert names(tmp_path / "chosen") == []


def test_backups_do_not_lie_among_somebody_s_files(tmp_path: Path) -> None:
    chosen = tmp_path / "documents"
    chosen.mkdir()
    assert backup.place_in(chosen) == chosen
    (chosen / "letter.odt").write_text("Dear")
    assert backup.place_in(chosen) == chosen / "Inglenook backups"


def test_names_in_a_random_order_are_found_newest_first(folder: Path) -> None:
    wanted = [f"inglenook-2026-{month:02}-03-0405.db" for month in range(12, 0, -1)]
    for name in random.Random(1).sample(wanted, 12):
        (folder / name).write_bytes(b"")
    assert [path.name for path in files(folder)] == wanted
