"""Backups by themselves, on quitting, and on demand; damage that is told; nothing that waits for them."""

import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inglenook.core import backup, erase, mending, recovery, restore
from inglenook.core.backup import Backup, files
from inglenook.core.errors import UserError
from inglenook.core.paths import Paths
from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.jobs import safety as jobs
from inglenook.jobs.preferences import Preferences
from inglenook.jobs.safety import Safety
from tests.core import safety_sample as sample


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.under(tmp_path / "inglenook")
    paths.create()
    sample.make(paths.database, chats=3)
    return paths


@pytest.fixture
def folder(paths: Paths) -> Path:
    return paths.root.with_name("inglenook-backups")


@pytest.fixture
def preferences(paths: Paths, qtbot: QtBot) -> Preferences:
    return Preferences(paths.settings, Settings())


@pytest.fixture
def safety(paths: Paths, preferences: Preferences) -> Iterator[Safety]:
    safety = Safety(paths, preferences)
    yield safety
    safety._jobs.close()


class Heard:
    """What the window hears."""

    def __init__(self, safety: Safety) -> None:
        self.told: list[tuple[str, bool]] = []
        self.failures: list[Exception] = []
        self.answers: list[object] = []
        safety.told.connect(lambda sentence, bad: self.told.append((sentence, bad)))

    def done(self, answer: object = None) -> None:
        self.answers.append(answer)

    def failed(self, error: Exception) -> None:
        self.failures.append(error)


@pytest.fixture
def heard(safety: Safety) -> Heard:
    return Heard(safety)


@pytest.fixture
def idle(safety: Safety, qtbot: QtBot):  # type: ignore[no-untyped-def]
    def idle() -> None:
        qtbot.waitUntil(lambda: not safety._running and not safety.is_busy)

    return idle


def look(safety: Safety, idle) -> None:  # type: ignore[no-untyped-def]
    """A minute has passed."""
    safety.look_after()
    idle()


def test_a_backup_is_made_when_something_changed_and_half_an_hour_has_passed(
    safety: Safety, folder: Path, paths: Paths, idle, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    look(safety, idle)
    assert len(files(folder)) == 1
    sample.say(paths.database, "more")
    look(safety, idle)
    assert len(files(folder)) == 1, "not within half an hour"
    safety._next_backup = 0.0
    look(safety, idle)
    assert len(files(folder)) == 1, "nor within half an hour of the clock, as after a restart"
    monkeypatch.setattr(jobs, "INTERVAL_S", 0.0)
    safety._next_backup = 0.0
    look(safety, idle)
    assert len(files(folder)) == 2
    safety._next_backup = 0.0
    look(safety, idle)
    assert len(files(folder)) == 2, "nothing changed"


def test_a_large_database_is_copied_less_often() -> None:
    assert jobs._interval(1_000_000) == 1800
    assert jobs._interval(1_000_000_000) == 4 * 1800


def test_the_list_is_known_after_a_backup(safety: Safety, heard: Heard, qtbot: QtBot) -> None:
    safety.back_up_now(heard.done, heard.failed)
    assert safety.is_busy
    qtbot.waitUntil(lambda: safety.is_known and bool(safety.backups))
    [made] = heard.answers
    assert safety.backups == [made]
    assert not safety.is_busy


def test_a_folder_that_is_away_is_told_once_and_tried_again(
    safety: Safety, preferences: Preferences, heard: Heard, tmp_path: Path, idle
) -> None:  # type: ignore[no-untyped-def]
    away = tmp_path / "usb"
    preferences.change(backup_folder=str(away))
    for _ in range(3):
        safety._next_backup = 0.0
        look(safety, idle)
    assert len(heard.told) == 1
    assert "is not there. Connect its disk" in heard.told[0][0]
    assert safety.problem
    away.mkdir()
    safety._next_backup = 0.0
    look(safety, idle)
    assert safety.problem == "" and len(files(away)) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in other ways")
def test_damage_is_told_and_repaired_with_the_next_start(
    safety: Safety, paths: Paths, folder: Path, heard: Heard, idle
) -> None:  # type: ignore[no-untyped-def]
    before = sample.contents(paths.database)
    look(safety, idle)
    sample.settle(paths.database)
    with paths.database.open("r+b") as file:
        file.seek(4096 * 6)
        file.write(b"\xff" * 4096)
    os.utime(paths.database)
    safety._next_backup = 0.0
    jobs_interval, jobs.INTERVAL_S = jobs.INTERVAL_S, 0.0
    try:
        look(safety, idle)
    finally:
        jobs.INTERVAL_S = jobs_interval
    [(sentence, bad)] = heard.told
    assert bad and "Quit Inglenook and start it again" in sentence
    assert len(files(folder)) == 1
    opened = recovery.open_store(paths.database, safety.folders)
    opened.store.close()
    assert opened.told.startswith("Restored from")
    assert sample.contents(paths.database) == before


def test_the_daily_look_mends_words_and_is_made_once_a_day(
    safety: Safety, paths: Paths, heard: Heard, idle, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    sample.say(paths.database, "whole words")
    look(safety, idle)
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("DROP TRIGGER messages_search_update")
        connection.execute("UPDATE messages SET text = 'whole wqrds' WHERE text = 'whole words'")
        connection.commit()
    safety._next_check = time.monotonic() - 1
    look(safety, idle)
    assert heard.told == [
        ("1 message had been damaged on the disk, and came back from a backup.", False),
    ]
    assert "whole words" in sample.messages(paths.database).values()
    monkeypatch.setattr(mending, "examine", None)
    safety._next_check = time.monotonic() - 1
    look(safety, idle)


def test_what_no_backup_has_is_told(safety: Safety, paths: Paths, heard: Heard, idle) -> None:  # type: ignore[no-untyped-def]
    sample.say(paths.database, "whole words")
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("DROP TRIGGER messages_search_update")
        connection.execute("UPDATE messages SET text = 'whole wqrds' WHERE text = 'whole words'")
        connection.commit()
    safety._next_check = time.monotonic() - 1
    look(safety, idle)
    [(sentence, bad)] = heard.told
    assert bad and sentence.startswith("Of 1 message some letters were changed on the disk")


def test_the_trash_of_30_days_ago_goes_with_the_daily_look(safety: Safety, paths: Paths, idle) -> None:  # type: ignore[no-untyped-def]
    with closing(Store(paths.database)) as store:
        question, _ = store.ask(None, "zebrafish", model="m")
        store.delete_chat(question.chat_id)
        store.connection.execute(
            "UPDATE chats SET deleted = ? WHERE id = ?", (time.time() - 31 * 86_400, question.chat_id)
        )
    look(safety, idle)
    safety._next_check = time.monotonic() - 1
    look(safety, idle)
    assert b"zebrafish" not in sample.raw(paths.root, safety.folder)


def test_chats_that_went_back_in_time_are_told_at_the_start(
    safety: Safety, paths: Paths, heard: Heard, idle, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    sample.settle(paths.database)
    shutil.copy(paths.database, tmp_path / "older.db")
    sample.say(paths.database, "more")
    look(safety, idle)
    shutil.copy(tmp_path / "older.db", paths.database)
    safety.start()
    idle()
    [(sentence, bad)] = heard.told
    assert bad and sentence.startswith("The chats are older than the newest backup")


def test_what_a_killed_purge_left_goes_at_the_start(safety: Safety, paths: Paths, idle) -> None:  # type: ignore[no-untyped-def]
    restore.want(paths.database, "forget")
    safety.start()
    idle()
    assert restore.wanted(paths.database) == set()


def test_quitting_makes_a_last_backup_only_of_what_changed(
    safety: Safety, paths: Paths, folder: Path
) -> None:
    safety.close()
    assert len(files(folder)) == 1
    safety.close()
    assert len(files(folder)) == 1
    sample.say(paths.database, "the last words")
    safety.close()
    assert len(files(folder)) == 2


def test_quitting_does_not_wait_for_a_backup_that_takes_long(
    safety: Safety, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "_QUIT_S", 0.05)

    def slow(database: Path, part: Path, stop: threading.Event | None) -> None:
        assert stop is not None and stop.wait(10)
        raise backup.Stopped

    monkeypatch.setattr(backup, "copy_in_use", slow)
    safety.close()
    assert list(folder.iterdir()) == []


def test_quitting_ends_what_is_under_way(
    safety: Safety, folder: Path, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = threading.Event()
    real = backup.copy_in_use

    def slow(database: Path, part: Path, stop: threading.Event | None) -> None:
        if began.is_set():
            real(database, part, stop)
            return
        began.set()
        assert stop is not None and stop.wait(10)
        raise backup.Stopped

    monkeypatch.setattr(backup, "copy_in_use", slow)
    safety.look_after()
    assert began.wait(10)
    safety.close()
    assert len(files(folder)) == 1, "the one of quitting"


def test_an_import_can_have_a_backup_on_its_own_thread(safety: Safety, folder: Path) -> None:
    failures: list[BaseException] = []

    def act() -> None:
        try:
            safety.back_up_here()
        except BaseException as error:
            failures.append(error)
            raise

    thread = threading.Thread(target=act)
    thread.start()
    thread.join()
    assert failures == [] and len(files(folder)) == 1


def test_a_restore_backs_up_the_present_first_and_holds_from_the_next_start(
    safety: Safety, paths: Paths, folder: Path, heard: Heard, qtbot: QtBot
) -> None:
    safety.back_up_now(heard.done, heard.failed)
    qtbot.waitUntil(lambda: bool(safety.backups))
    older = safety.backups[0]
    before = sample.messages(paths.database)
    sample.say(paths.database, "since then")
    present = sample.messages(paths.database)
    safety.restore(older, heard.done, heard.failed)
    qtbot.waitUntil(lambda: len(heard.answers) == 2)
    assert heard.failures == []
    assert sample.messages(paths.database) == present, "not yet"
    opened = recovery.open_store(paths.database, safety.folders)
    opened.store.close()
    assert opened.told.startswith("Restored ") and "What was there before is " in opened.told
    assert not opened.problem
    assert sample.messages(paths.database) == before
    # And back again.
    restore.restore(files(folder)[0], paths.database)
    recovery.open_store(paths.database, safety.folders).store.close()
    assert sample.messages(paths.database) == present


def test_a_damaged_backup_is_not_restored(safety: Safety, paths: Paths, heard: Heard, qtbot: QtBot) -> None:
    safety.back_up_now(heard.done, heard.failed)
    qtbot.waitUntil(lambda: bool(safety.backups))
    chosen = safety.backups[0]
    with chosen.path.open("r+b") as file:
        file.seek(4096 * 6)
        file.write(b"\xff" * 4096)
    safety.restore(chosen, heard.done, heard.failed)
    qtbot.waitUntil(lambda: bool(heard.failures))
    assert "This backup is damaged" in str(heard.failures[0])
    assert recovery.open_store(paths.database, safety.folders).store.check() == []


def test_another_folder_gets_the_backups_and_the_new_ones(
    safety: Safety, preferences: Preferences, folder: Path, heard: Heard, tmp_path: Path, qtbot: QtBot
) -> None:
    safety.back_up_now(heard.done, heard.failed)
    qtbot.waitUntil(lambda: bool(safety.backups))
    chosen = tmp_path / "disk"
    chosen.mkdir()
    (chosen / "letter.txt").write_text("Dear")
    safety.move_to(chosen, heard.done, heard.failed)
    qtbot.waitUntil(lambda: safety.folder == chosen / "Inglenook backups" and bool(safety.backups))
    assert heard.answers[-1] == 1
    assert preferences.settings.backup_folder == str(chosen / "Inglenook backups")
    assert files(folder) == [] and len(safety.backups) == 1
    assert safety.folders == [chosen / "Inglenook backups"]
    safety.move_to(None, heard.done, heard.failed)
    qtbot.waitUntil(lambda: safety.folder == folder and bool(safety.backups))
    assert preferences.settings.backup_folder == ""


def test_the_data_folder_is_no_place_for_backups(
    safety: Safety, preferences: Preferences, paths: Paths, heard: Heard, qtbot: QtBot
) -> None:
    safety.move_to(paths.models, heard.done, heard.failed)
    qtbot.waitUntil(lambda: bool(heard.failures))
    assert isinstance(heard.failures[0], UserError)
    assert preferences.settings.backup_folder == ""


def test_the_trash_knows_every_folder_with_backups(
    safety: Safety, paths: Paths, preferences: Preferences, tmp_path: Path, heard: Heard, qtbot: QtBot
) -> None:
    assert safety.folders == []
    safety.back_up_now(heard.done, heard.failed)
    qtbot.waitUntil(lambda: bool(safety.backups))
    usual = safety.folder
    assert safety.folders == [usual]
    preferences.change(backup_folder=str(tmp_path / "usb"))
    assert safety.folders == [tmp_path / "usb", usual]
    with closing(Store(paths.database)) as store:
        store.delete_chat(1)
        gone = store.trash.all()
    with pytest.raises(UserError, match="Connect their disk"):
        erase.purge(paths.database, gone, safety.folders)


def test_the_counts_of_now_are_told(safety: Safety, paths: Paths, qtbot: QtBot) -> None:
    counted: list[tuple[int, int]] = []
    safety.count(lambda chats, messages: counted.append((chats, messages)), lambda error: None)
    qtbot.waitUntil(lambda: bool(counted))
    with closing(Store(paths.database)) as store:
        assert counted[0][0] == len(store.chats()) + len(store.chats(archived=True))


def test_too_many_backups_are_thinned_after_each(
    safety: Safety,
    preferences: Preferences,
    folder: Path,
    heard: Heard,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[int] = []
    monkeypatch.setattr(backup, "thin", lambda folder, now=None, cap_bytes=0: seen.append(cap_bytes))
    preferences.change(backup_limit_gb=5)
    safety.back_up_now(heard.done, heard.failed)
    qtbot.waitUntil(lambda: bool(heard.answers))
    assert seen == [5 * 10**9]
    assert isinstance(heard.answers[0], Backup)
