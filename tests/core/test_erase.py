"""The trash leaves no word in any file: a raw scan of the data folder and of all backups finds nothing."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest
from tests.core import safety_sample as sample

from inglenook.core import backup, erase, restore
from inglenook.core.backup import Stopped, back_up
from inglenook.core.chat import Attachment, Status
from inglenook.core.errors import UserError
from inglenook.core.store import Store
from inglenook.core.trash import Deletion

DAY = 86_400
NOW = 1_790_000_000.0
SECRET = b"zebrafish"  # in the words below, and as an index would have it


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


@pytest.fixture
def database(tmp_path: Path, folder: Path) -> Path:
    """Chats with secrets of every kind, among others, in three backups."""
    database = tmp_path / "data" / "inglenook.db"
    database.parent.mkdir()
    sample.make(database, chats=5)
    with closing(Store(database)) as store:
        question, reply = store.ask(
            None,
            "My zebrafish is ill",
            model="zebrafish model",
            attachments=[Attachment(0, "zebrafish.txt", "text", b"Zebrafish keep 5 years.")],
        )
        store.finish_reply(reply.id, Status.DONE, text="Poor zebrafish.", reasoning="zebrafish?")
        store.set_draft(question.chat_id, "and the other zebrafish")
        store.attachments.queue(question.chat_id, "zebrafish food")
        back_up(database, folder, now=NOW)
        store.edit_reply(reply.id, "The zebrafish is well.")
        back_up(database, folder, now=NOW + DAY)
        store.ask(None, "What stays", model="m")
        back_up(database, folder, now=NOW + 2 * DAY)
    return database


def secret_chat(store: Store) -> int:
    return next(chat.id for chat in store.chats() if chat.title == "My zebrafish is ill")


def delete_chat(database: Path) -> list[Deletion]:
    with closing(Store(database)) as store:
        chat_id = secret_chat(store)
        store.delete_chat(chat_id)
        return [each for each in store.trash.all() if each.kind == "chat" and each.id == chat_id]


def scan(*folders: Path) -> int:
    return sample.raw(*folders).lower().count(SECRET)


def test_a_chat_leaves_the_database_and_every_backup(database: Path, folder: Path) -> None:
    assert scan(folder) > 20
    gone = delete_chat(database)
    others = {id: text for id, text in sample.messages(database).items() if b"zebrafish" not in text.encode()}
    erase.purge(database, gone, [folder])
    assert scan(folder, database.parent) == 0
    assert {id: text for id, text in sample.messages(database).items() if id in others} == others
    assert sample.problems(database) == []
    for path in backup.files(folder):
        assert backup.problem_of(path) == ""
        restore.restore(path, database)
        restore.finish(database)
        assert sample.problems(database) == []
        with closing(Store(database)) as store:
            found = store.connection.execute(
                "SELECT count(*) FROM messages_search WHERE messages_search MATCH 'to'"
            ).fetchone()[0]
            said = [text for text in sample.messages(database).values() if "to" in text.split()]
            assert found >= len(said) > 0
    assert len(backup.files(folder)) == 3


@pytest.mark.parametrize("alone", [True, False])
def test_messages_leave_every_backup_and_what_stays_hangs_together(
    database: Path, folder: Path, alone: bool
) -> None:
    with closing(Store(database)) as store:
        chat_id = secret_chat(store)
        store.ask(chat_id, "Then what about the goldfish?", model="m")
        question, reply, last, _ = store.branch(chat_id)
        back_up(database, folder, now=NOW + 3 * DAY)
        gone = [store.delete_message(reply.id, alone=alone)]
        if not alone:
            assert gone[0].count == 3
    erase.purge(database, gone, [folder])
    for path in [database, *backup.files(folder)]:
        with closing(sqlite3.connect(path)) as connection:
            ids = {row[0] for row in connection.execute("SELECT id FROM messages")}
            assert reply.id not in ids and question.id in ids
            assert (last.id in ids) == (alone and path in (database, backup.files(folder)[0]))
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    raw = sample.raw(folder, database.parent)
    assert b"Poor zebrafish" not in raw and b"zebrafish?" not in raw
    assert b"My zebrafish is ill" in raw


def test_the_same_number_in_an_older_database_is_something_else(tmp_path: Path, folder: Path) -> None:
    """The data folder was deleted once, and its backups stayed."""
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    sample.say(old, "of the old database")
    back_up(old, folder, now=NOW)
    sample.say(new, "of the new one")
    back_up(new, folder, now=NOW + DAY)
    with closing(Store(new)) as store:
        store.delete_chat(1)
        gone = store.trash.all()
    erase.purge(new, gone, [folder])
    raw = sample.raw(folder)
    assert b"of the old database" in raw and b"of the new one" not in raw


def test_backups_of_older_versions_are_erased_from_too(tmp_path: Path, folder: Path) -> None:
    script = next((Path(__file__).parents[1] / "data" / "old_databases").glob("*.sql")).read_text("utf-8")
    database = tmp_path / "inglenook.db"
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(script)
        text = connection.execute("SELECT text FROM messages WHERE length(text) > 8 LIMIT 1").fetchone()[0]
        chat_id = connection.execute("SELECT chat_id FROM messages WHERE text = ?", (text,)).fetchone()[0]
    made = back_up(database, folder, now=NOW)
    assert text.encode() in made.path.read_bytes()
    with closing(Store(database)) as store:
        store.delete_chat(chat_id)
        gone = [each for each in store.trash.all() if each.id == chat_id and each.kind == "chat"]
    erase.purge(database, gone, [folder])
    assert text.encode() not in made.path.read_bytes()
    assert backup.look(made.path).schema == made.schema


def test_a_backup_that_cannot_be_read_goes_whole(database: Path, folder: Path) -> None:
    newest = backup.files(folder)[0]
    with newest.open("r+b") as file:
        file.write(b"\xff" * 100)
    erase.purge(database, delete_chat(database), [folder])
    assert not newest.exists()
    assert scan(folder, database.parent) == 0


def test_damaged_files_that_were_set_aside_go_with_the_words(database: Path, folder: Path) -> None:
    aside = database.with_name(restore.aside_name(database))
    aside.write_bytes(b"damaged zebrafish")
    aside.with_name(aside.name + "-wal").write_bytes(b"zebrafish log")
    erase.purge(database, delete_chat(database), [folder])
    assert scan(database.parent) == 0


def test_where_the_backups_are_away_nothing_goes(database: Path, tmp_path: Path) -> None:
    gone = delete_chat(database)
    with pytest.raises(UserError, match="Connect their disk"):
        erase.purge(database, gone, [tmp_path / "usb"])
    with closing(Store(database)) as store:
        assert gone[0] in store.trash.all()


def test_on_a_full_disk_it_is_still_in_the_trash(
    database: Path, folder: Path, full_disk: Callable[[int], AbstractContextManager[None]]
) -> None:
    gone = delete_chat(database)
    before = [path.read_bytes() for path in backup.files(folder)]
    with full_disk(4096), pytest.raises(UserError):
        erase.purge(database, gone, [folder])
    assert [path.read_bytes() for path in backup.files(folder)] == before
    assert [path.suffix for path in folder.iterdir()] == [".db"] * 3
    with closing(Store(database)) as store:
        assert gone[0] in store.trash.all()
    erase.purge(database, gone, [folder])
    assert scan(folder, database.parent) == 0


def test_it_ends_when_it_is_to_stop_with_the_rest_in_the_trash(database: Path, folder: Path) -> None:
    gone = delete_chat(database)
    stop = threading.Event()
    heard: list[tuple[int, int]] = []

    def progress(done: int, of: int) -> None:
        heard.append((done, of))
        if done == 2:
            stop.set()

    with pytest.raises(Stopped):
        erase.purge(database, gone, [folder], stop=stop, on_progress=progress)
    assert heard == [(0, 3), (1, 3), (2, 3)]
    with closing(Store(database)) as store:
        assert gone[0] in store.trash.all()


def test_what_is_30_days_in_the_trash_goes_by_itself(database: Path, folder: Path) -> None:
    [gone] = delete_chat(database)
    assert erase.purge_old(database, [folder], now=gone.deleted + 29 * DAY) == 0
    assert scan(folder) > 0
    assert erase.purge_old(database, [folder], now=gone.deleted + 31 * DAY) >= 1
    assert scan(folder, database.parent) == 0


def test_backups_without_the_words_are_not_touched(database: Path, folder: Path) -> None:
    with closing(Store(database)) as store:
        question, _ = store.ask(None, "said after the last backup", model="m")
        store.delete_chat(question.chat_id)
        gone = [each for each in store.trash.all() if each.id == question.chat_id and each.kind == "chat"]
    before = [(path.stat().st_ino, path.stat().st_mtime_ns) for path in backup.files(folder)]
    assert erase.erase(gone, database, folder) == 0
    assert [(path.stat().st_ino, path.stat().st_mtime_ns) for path in backup.files(folder)] == before


def test_writers_go_on_while_the_trash_is_emptied(database: Path, folder: Path) -> None:
    gone = delete_chat(database)
    stop, failures, written = threading.Event(), [], 0

    def write() -> None:
        nonlocal written
        with closing(Store(database)) as store:
            store.connection.execute("PRAGMA busy_timeout = 1000")
            while not stop.is_set():
                try:
                    store.set_draft(None, f"draft {written}")
                    written += 1
                except UserError as error:
                    failures.append(error)
                stop.wait(0.005)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        erase.purge(database, gone, [folder])
    finally:
        stop.set()
        writer.join()
    assert failures == [] and written > 0
