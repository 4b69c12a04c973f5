"""A damaged database comes back: nothing is lost in silence, and nothing foreign gets in."""

import logging
import os
import random
import shutil
import sqlite3
import time
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path
from typing import Any

import pytest
from tests.core import safety_sample as sample

from inglenook.core import backup, mending, recovery, restore
from inglenook.core.backup import back_up
from inglenook.core.chat import Attachment, Role, Status
from inglenook.core.errors import NewerDataError, UserError
from inglenook.core.migrations import SCHEMA_VERSION
from inglenook.core.recovery import Recovery, open_store, recover
from inglenook.core.store import Store

NOW = time.mktime((2026, 11, 22, 8, 0, 0, 0, 0, -1))
PAGE = 4096


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with three backups; the last words came after them."""
    folder = tmp_path_factory.mktemp("template")
    database = folder / "data" / "inglenook.db"
    database.parent.mkdir()
    (folder / "data-backups").mkdir()
    sample.make(database, chats=30)
    for number in range(3):
        sample.say(database, f"day {number}")
        back_up(database, folder / "data-backups", now=NOW - (3 - number) * 86_400)
    sample.say(database, "after the backup")
    sample.settle(database)
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    shutil.copytree(template, tmp_path / "case")
    return tmp_path / "case"


@pytest.fixture
def database(folder: Path) -> Path:
    return folder / "data" / "inglenook.db"


@pytest.fixture
def folders(folder: Path) -> list[Path]:
    return [folder / "data-backups"]


def start(database: Path, folders: list[Path]) -> str:
    """What the next start of the program does; answers what it tells."""
    opened = open_store(database, folders)
    opened.store.close()
    return opened.told


def ruin(database: Path, page: int, content: bytes = b"\xff" * PAGE) -> None:
    """Pages count from 1."""
    with database.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(content)


def root(database: Path, name: str) -> int:
    with closing(sqlite3.connect(database)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
        return int(found[0])


def words(database: Path) -> Counter[str]:
    return Counter(sample.messages(database).values())


# Whole files ------------------------------------------------------------------------------------


def truncate(size: Callable[[int], int]) -> Callable[[Path], None]:
    def act(database: Path) -> None:
        os.truncate(database, size(database.stat().st_size))

    return act


def text(database: Path) -> None:
    database.write_text("These are not chats. " * 1000)


def zero_header(database: Path) -> None:
    with database.open("r+b") as file:
        file.write(b"\0" * 100)


def first_page(database: Path) -> None:
    ruin(database, 1)


def all_zero(database: Path) -> None:
    database.write_bytes(b"\0" * database.stat().st_size)


def other_program(database: Path) -> None:
    database.unlink()
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE bookmarks (id INTEGER PRIMARY KEY, url TEXT)")
        connection.execute("INSERT INTO bookmarks (url) VALUES ('https://example.org')")
        connection.commit()


BAD_DAYS = [
    *(truncate(lambda size: 0), truncate(lambda size: size // 2), truncate(lambda size: size - PAGE)),
    *(truncate(lambda size: size - 100), truncate(lambda size: 100), truncate(lambda size: 5)),
    *(text, zero_header, first_page, all_zero, other_program),
]
NAMES = [
    *("empty", "half", "a page less", "cut in a page", "a header", "five bytes"),
    *("text", "zero header", "first page", "zeros", "another program's"),
]


@pytest.mark.parametrize("damage", BAD_DAYS, ids=NAMES)
def test_a_ruined_file_is_replaced_by_the_newest_backup(
    database: Path, folders: list[Path], damage: Callable[[Path], None]
) -> None:
    before = words(database)
    sample.settle(database)
    damage(database)
    ruined = database.read_bytes()
    told = start(database, folders)
    assert told.startswith("Restored from")
    assert "damaged" in told
    after = words(database)
    assert before - after <= Counter(["after the backup", "to after the backup"])
    assert after - before == Counter()
    assert sample.problems(database) == []
    [kept] = restore.set_aside(database)
    assert kept.read_bytes() == ruined
    assert kept.name in told
    assert start(database, folders) == ""


@pytest.mark.parametrize("damage", [zero_header, first_page], ids=["zero header", "first page"])
def test_newer_words_are_read_under_the_first_page_of_a_backup(
    database: Path, folders: list[Path], damage: Callable[[Path], None]
) -> None:
    before = words(database)
    sample.settle(database)
    damage(database)
    told = start(database, folders)
    assert words(database) == before
    assert "2 later ones from the damaged file" in told


@pytest.mark.parametrize("damage", BAD_DAYS, ids=NAMES)
def test_without_a_backup_what_can_be_read_is_kept(
    database: Path, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    before = words(database)
    sample.settle(database)
    damage(database)
    recovery = recover(database, [tmp_path / "none"])
    assert recovery.restored_from is None and recovery.restored == 0
    after = words(database)
    assert after - before == Counter()
    assert recovery.salvaged == after.total()
    assert sample.problems(database) == []
    assert "There was no backup" in recovery.sentence() and recovery.kept in recovery.sentence()
    with closing(Store(database)) as store:
        assert store.ask(None, "It goes on", model="m")


def test_an_empty_file_without_backups_is_a_new_beginning(tmp_path: Path) -> None:
    database = tmp_path / "inglenook.db"
    database.touch()
    assert start(database, [tmp_path / "none"]) == ""
    assert restore.set_aside(database) == []


# Pages, rows, bits ------------------------------------------------------------------------------


def test_any_ruined_page_costs_no_word_that_can_be_had(template: Path, tmp_path: Path) -> None:
    source = template / "data" / "inglenook.db"
    before = words(source)
    sample.settle(source)
    pages = source.stat().st_size // PAGE
    lost: Counter[str] = Counter()
    for page in random.Random(3).sample(range(1, pages + 1), 25):
        case = tmp_path / f"page {page}"
        shutil.copytree(template, case)
        database, folders = case / "data" / "inglenook.db", [case / "data-backups"]
        ruin(database, page)
        restore.want(database, "recover")
        told = start(database, folders)
        missing = before - words(database)
        assert words(database) - before == Counter()
        assert sample.problems(database) == []
        if missing:
            assert "could not be read" in told, "what is lost is told"
        lost += missing
        shutil.rmtree(case)
    assert set(lost) <= {"after the backup", "to after the backup"}


def test_no_bit_flips_away_a_word_in_silence(
    template: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """300 flips; each then has a start, a daily look, and what comes of it."""
    caplog.set_level(logging.CRITICAL)
    source = template / "data" / "inglenook.db"
    before = sample.contents(source)
    sample.settle(source)
    whole, chance = source.read_bytes(), random.Random(9)
    noticed = silent = 0
    database, folders = tmp_path / "inglenook.db", [template / "data-backups"]
    for _ in range(300):
        for path in tmp_path.iterdir():
            path.unlink()
        flipped, bit = bytearray(whole), chance.randrange(len(whole) * 8)
        flipped[bit // 8] ^= 1 << bit % 8
        database.write_bytes(flipped)
        told = start(database, folders)
        health = mending.examine(database, folders[0])
        if health.broken:
            restore.want(database, "recover")
        _, left = mending.mend(database, health, folders)
        if health.index:
            restore.want(database, "index")
        told += start(database, folders)
        noticed += bool(told or health != mending.Health())
        after = sample.contents(database)
        if after == before:
            continue
        assert told or left or not _lost_words(before, after), f"bit {bit}"
        silent += not (told or left)
    assert noticed > 90, "most of a file is words, and their damage is found"
    assert silent <= 20, "titles, settings and counts have no second copy in the file"


def _lost_words(before: dict[str, list[Any]], after: dict[str, list[Any]]) -> bool:
    return any(
        [said(row) for row in before[table]] != [said(row) for row in after[table]]
        for table, said in (
            ("messages", lambda row: (row[0], row[1], row[3], row[15], row[16])),
            ("attachments", lambda row: (row[0], row[4], row[6])),
        )
    )


def test_damaged_words_come_back_from_the_newest_backup_that_has_them(
    database: Path, folders: list[Path]
) -> None:
    before = sample.contents(database)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("DROP TRIGGER messages_search_update")
        connection.execute("UPDATE messages SET text = 'dby 0' WHERE text = 'day 0'")
        connection.execute("UPDATE messages SET text = 'bfter' WHERE text = 'after the backup'")
        connection.commit()
    health = mending.examine(database, folders[0])
    assert len(health.damaged) == 2
    assert mending.mend(database, health, folders) == (1, 1)
    after = sample.messages(database)
    assert "day 0" in after.values() and "bfter" in after.values()
    assert before["attachments"] == sample.contents(database)["attachments"]


def test_words_that_were_edited_since_are_not_taken_back_from_a_backup(
    database: Path, folders: list[Path]
) -> None:
    with closing(Store(database)) as store:
        [reply] = [
            each for chat in store.chats() for each in store.branch(chat.id) if each.text == "to day 0"
        ]
        store.edit_reply(reply.id, "mine now")
        store.connection.execute("UPDATE messages SET text = 'mine nqw' WHERE id = ?", (reply.id,))
    health = mending.examine(database, folders[0])
    assert health.damaged == (reply.id,)
    assert mending.mend(database, health, folders) == (0, 1)


def test_what_never_changes_is_decided_by_most_of_the_backups(database: Path, folders: list[Path]) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE attachments SET data = x'00' WHERE id = 1")
        connection.execute("UPDATE messages SET created = 5.0 WHERE id = 1")
        connection.commit()
    before = sample.contents(database)
    health = mending.examine(database, folders[0])
    assert set(health.strays) == {("attachments", 1), ("messages", 1)}
    assert mending.mend(database, health, folders) == (2, 0)
    assert sample.contents(database) != before
    assert mending.examine(database, folders[0]) == mending.Health()


def test_a_backup_that_rots_alone_changes_nothing(database: Path, folders: list[Path]) -> None:
    with closing(sqlite3.connect(backup.files(folders[0])[0])) as connection:
        connection.execute("UPDATE messages SET created = 5.0 WHERE id = 1")
        connection.commit()
    before = sample.contents(database)
    mending.mend(database, mending.examine(database, folders[0]), folders)
    assert sample.contents(database) == before


def test_a_ruined_search_index_is_made_anew_and_nothing_else(database: Path, folders: list[Path]) -> None:
    before = sample.contents(database)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("DELETE FROM messages_search_docsize")
        connection.commit()
    health = mending.examine(database, folders[0])
    assert health.index and not health.broken
    restore.want(database, "index")
    assert start(database, folders) == ""
    assert sample.contents(database) == before
    assert mending.examine(database, folders[0]) == mending.Health()


def test_looking_at_every_row_keeps_no_writer_waiting(database: Path, folders: list[Path]) -> None:
    with closing(Store(database)) as store:
        store.connection.execute("PRAGMA busy_timeout = 0")
        real = mending._health

        def beside(*arguments: Any) -> mending.Health:
            store.set_draft(None, "I go on")
            return real(*arguments)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(mending, "_health", beside)
            assert mending.examine(database, folders[0]) == mending.Health()
    assert [path.name for path in folders[0].iterdir() if "part" in path.name] == []


# The log ----------------------------------------------------------------------------------------


def test_words_in_the_log_of_a_killed_program_are_salvaged(database: Path, folders: list[Path]) -> None:
    with closing(sqlite3.connect(database)) as held:  # keeps the log from being emptied
        held.execute("SELECT * FROM chats").fetchall()
        sample.say(database, "only in the log")
        log_file = database.with_name("inglenook.db-wal")
        assert log_file.stat().st_size
        shutil.copy(log_file, database.parent / "log")
    sample.settle(database)
    shutil.copy(database.parent / "log", log_file)
    index = root(database, "messages_of_chat")
    sample.settle(database)
    ruin(database, index)
    restore.want(database, "recover")
    start(database, folders)
    assert "only in the log" in sample.messages(database).values()
    assert sample.problems(database) == []


def test_a_stale_log_beside_the_chats_does_no_harm(
    database: Path, folders: list[Path], tmp_path: Path
) -> None:
    """Of another database, as when somebody copied one file over and not the other."""
    other = tmp_path / "other.db"
    sample.make(other, chats=3)
    with closing(sqlite3.connect(other)) as held:
        held.execute("SELECT * FROM chats").fetchall()
        sample.say(other, "of another database")
        shutil.copy(other.with_name("other.db-wal"), database.with_name("inglenook.db-wal"))
    before = words(database.parent.parent / "data-backups" / backup.files(folders[0])[0].name)
    start(database, folders)
    if mending.examine(database, folders[0]).broken:
        restore.want(database, "recover")
        start(database, folders)
    assert before - words(database) == Counter()
    assert sample.problems(database) == []


def test_a_restored_database_never_meets_the_log_of_the_old_one(database: Path, folders: list[Path]) -> None:
    with closing(sqlite3.connect(database)) as held:
        held.execute("SELECT * FROM chats").fetchall()
        sample.say(database, "newer")
        shutil.copy(database.with_name("inglenook.db-wal"), database.parent / "log")
    shutil.copy(database.parent / "log", database.with_name("inglenook.db-wal"))
    restore.restore(backup.files(folders[0])[-1], database, told="Restored.")
    assert start(database, folders) == "Restored."
    assert "newer" not in sample.messages(database).values()
    assert sample.problems(database) == []


def test_chats_that_went_back_in_time_are_noticed(
    database: Path, folders: list[Path], tmp_path: Path
) -> None:
    newest = backup.look(backup.files(folders[0])[0])
    assert not recovery.is_older_than(database, newest)
    shutil.copy(backup.files(folders[0])[-1], database)
    assert recovery.is_older_than(database, newest)
    database.unlink()
    sample.make(database, chats=1)
    assert not recovery.is_older_than(database, newest), "another database altogether"


# What gets in, and what not ---------------------------------------------------------------------


def test_rows_that_do_not_fit_stay_out(database: Path, folders: list[Path]) -> None:
    before = sample.contents(database)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        columns = "chat_id, role, status, created, text, checksum"
        bad = [
            *((1, "user", "done", 1.0, "wrong checksum", 5), (1, "ghost", "done", 1.0, "a ghost", None)),
            *(
                (1, "user", "done", -5.0, "before all time", None),
                (1, "user", "done", 9e300, "too late", None),
            ),
        ]
        connection.executemany(f"INSERT INTO messages ({columns}) VALUES (?, ?, ?, ?, ?, ?)", bad)
        connection.execute(
            "INSERT INTO attachments (message_id, name, kind, data) VALUES (99999, '', 'text', x'')"
        )
        connection.commit()
    recovery = recover(database, folders)
    after = sample.contents(database)
    assert after["messages"] == before["messages"]
    assert after["attachments"] == before["attachments"]
    assert recovery.lost == 4
    assert sample.problems(database) == []


def test_a_hostile_file_gets_nothing_in_but_plain_rows(database: Path, folders: list[Path]) -> None:
    """Views, triggers and tables that are not what they are called."""
    sample.settle(database)
    database.unlink()
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript("""
            CREATE VIEW messages AS
                WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n;
            CREATE TABLE chats (id INTEGER PRIMARY KEY, title, created, updated, leaf_id);
            INSERT INTO chats VALUES
                (700, 'a chat', 1.0, 1.0, 5), (701, x'ff', 1.0, 1.0, 1), (702, 1, 'x', 1, 1);
            CREATE TABLE folders (id INTEGER PRIMARY KEY, name, created, parent_id);
            INSERT INTO folders VALUES (90, 'in itself', 1.0, 90);
            CREATE VIRTUAL TABLE attachments USING fts5 (id, data);
            CREATE TRIGGER t AFTER INSERT ON chats BEGIN DELETE FROM chats; END;
            PRAGMA user_version = 6;
        """)
    recover(database, folders)
    assert sample.problems(database) == []
    with closing(Store(database)) as store:
        assert "a chat" in {chat.title for chat in store.chats()}
        assert not {701, 702} & {chat.id for chat in store.chats()}
        assert (
            store.connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 't'").fetchone()[0] == 0
        )


def test_newer_states_of_old_rows_are_taken(database: Path, folders: list[Path]) -> None:
    with closing(Store(database)) as store:
        chats = {chat.title: chat for chat in store.chats()}
        reply = store.branch(chats["day 0"].id)[-1]
        store.edit_reply(reply.id, "edited later")
        store.rename_chat(chats["day 1"].id, "renamed later")
        store.pin_chat(chats["day 2"].id, True)
        gone = store.delete_message(store.branch(chats["day 2"].id)[-1].id, alone=True)
        store.set_draft(None, "a thought", [Attachment(0, "note.txt", "text", b"more")])
        folder_id = store.folders.add("New folder").id
        store.move_chat(chats["day 1"].id, folder_id)
        _, open_reply = store.ask(chats["day 1"].id, "and then?", model="m")
        store.append_to_reply(open_reply.id, "it was ")
        before = sample.contents(database)
    index = root(database, "messages_of_chat")
    sample.settle(database)
    ruin(database, index)
    recover(database, folders)
    assert sample.contents(database) == before
    with closing(Store(database)) as store:
        assert [each.id for each in store.trash.all() if each.kind == "message"][:1] == [gone.id]
        assert store.interrupt_leftovers() >= 1


def test_a_message_whose_chat_is_gone_is_in_the_folder_recovered(database: Path, folders: list[Path]) -> None:
    with closing(Store(database)) as store:
        question, reply = store.ask(None, "Where am I?", model="m")
        store.finish_reply(reply.id, Status.DONE, text="Here.")
        store.connection.execute("PRAGMA foreign_keys = OFF")
        store.connection.execute("DELETE FROM chats WHERE id = ?", (question.chat_id,))
    recovery = recover(database, folders)
    assert recovery.in_folder and "in the folder Recovered" in recovery.sentence()
    with closing(Store(database)) as store:
        chat = store.chat(question.chat_id)
        assert chat.folder_id is not None and store.folders.get(chat.folder_id).name == "Recovered"
        assert [message.text for message in store.branch(chat.id)] == ["Where am I?", "Here."]


def test_a_message_whose_parent_is_gone_stands_below_the_one_before(
    database: Path, folders: list[Path]
) -> None:
    with closing(Store(database)) as store:
        first, reply = store.ask(None, "one", model="m")
        store.finish_reply(reply.id, Status.DONE, text="two")
        _, last = store.ask(first.chat_id, "three", model="m")
        store.finish_reply(last.id, Status.DONE, text="four")
        store.connection.execute("PRAGMA foreign_keys = OFF")
        store.connection.execute("UPDATE messages SET text = 'damaged' WHERE id = ?", (reply.id,))
    recovery = recover(database, folders)
    assert recovery.lost == 1 and "1 message could not be read" in recovery.sentence()
    with closing(Store(database)) as store:
        assert [message.text for message in store.branch(first.chat_id)] == ["one", "three", "four"]


def test_backups_of_another_database_are_not_mixed_in(
    database: Path, folders: list[Path], tmp_path: Path
) -> None:
    before = words(database)
    sample.settle(database)
    other = tmp_path / "other.db"
    sample.make(other, chats=2)
    back_up(other, folders[0], now=NOW)
    ruin(database, 7)
    recovery = recover(database, folders)
    assert recovery.restored_from is not None
    assert recovery.restored_from.path != backup.files(folders[0])[0]
    assert before - words(database) <= Counter(["after the backup", "to after the backup"])


def test_a_damaged_backup_is_passed_over(database: Path, folders: list[Path]) -> None:
    newest, second, _ = backup.files(folders[0])
    ruin(newest, 6)
    assert backup.problem_of(newest)
    database.write_bytes(b"")
    recovery = recover(database, folders)
    assert recovery.restored_from is not None and recovery.restored_from.path == second


def test_numbers_are_never_used_twice(database: Path, folders: list[Path]) -> None:
    with closing(Store(database)) as store:
        _, newest = store.ask(None, "the newest", model="m")
    restore.restore(backup.files(folders[0])[-1], database)
    start(database, folders)
    with closing(Store(database)) as store:
        question, _ = store.ask(None, "after the restore", model="m")
        assert question.id > newest.id


# Disks and days ---------------------------------------------------------------------------------


@pytest.mark.parametrize("room", [0, 10_000, 60_000])
def test_a_full_disk_leaves_the_damaged_file_where_it_is(
    database: Path, folders: list[Path], full_disk: Callable[[int], AbstractContextManager[None]], room: int
) -> None:
    ruin(database, 7)
    before = database.read_bytes()
    with full_disk(room), pytest.raises(UserError):
        recover(database, folders)
    assert database.read_bytes() == before
    assert restore.set_aside(database) == []
    recover(database, folders)
    assert sample.problems(database) == []


def test_one_damaged_file_a_day_is_kept(database: Path, folders: list[Path]) -> None:
    for _ in range(3):
        index = root(database, "messages_of_chat")
        sample.settle(database)
        ruin(database, index)
        recovery = recover(database, folders)
        assert recovery.lost == 0
    assert len(restore.set_aside(database)) == 1


def test_a_newer_version_s_chats_are_refused_and_not_recovered(database: Path, folders: list[Path]) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    with pytest.raises(NewerDataError):
        open_store(database, folders)
    assert restore.set_aside(database) == []


def test_old_chats_are_backed_up_before_they_are_changed(tmp_path: Path) -> None:
    database, folder = tmp_path / "data" / "inglenook.db", tmp_path / "backups"
    database.parent.mkdir()
    folder.mkdir()
    script = next((Path(__file__).parents[1] / "data" / "old_databases").glob("*.sql")).read_text("utf-8")
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(script)
    old = backup.look(database)
    assert start(database, [folder]) == ""
    [made] = backup.backups(folder)
    assert (made.schema, made.messages) == (old.schema, old.messages)
    assert made.schema < SCHEMA_VERSION
    assert start(database, [folder]) == ""
    assert len(backup.files(folder)) == 1
    # And that backup opens with this version.
    restore.restore(made.path, database, told="Restored.")
    assert start(database, [folder]) == "Restored."


def test_old_chats_are_backed_up_in_the_usual_folder_where_the_chosen_one_is_away(tmp_path: Path) -> None:
    database = tmp_path / "data" / "inglenook.db"
    database.parent.mkdir()
    script = next((Path(__file__).parents[1] / "data" / "old_databases").glob("*.sql")).read_text("utf-8")
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(script)
    start(database, [tmp_path / "usb"])
    assert len(backup.files(tmp_path / "data-backups")) == 1
    assert not (tmp_path / "usb").exists()


def test_old_chats_are_not_changed_where_no_backup_can_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(database: Path, folder: Path) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(backup, "back_up", refuse)
    database = tmp_path / "data" / "inglenook.db"
    database.parent.mkdir()
    script = next((Path(__file__).parents[1] / "data" / "old_databases").glob("*.sql")).read_text("utf-8")
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(script)
    before = database.read_bytes()
    with pytest.raises(UserError, match="backs it up before"):
        open_store(database, [tmp_path / "away"])
    assert database.read_bytes() == before


def test_nothing_is_told_and_nothing_left_on_a_good_day(database: Path, folders: list[Path]) -> None:
    assert start(database, folders) == ""
    assert sorted(path.name for path in database.parent.iterdir()) == ["inglenook.db"]


def test_a_restore_that_is_asked_for_twice_is_the_second(database: Path, folders: list[Path]) -> None:
    newest, *_, oldest = backup.files(folders[0])
    restore.restore(oldest, database, told="The oldest.")
    restore.restore(newest, database, told="The newest.")
    assert start(database, folders) == "The newest."
    assert "day 2" in sample.messages(database).values()


# Words ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (NOW, "this morning's backup (08:00)"),
        (NOW + 6 * 3600, "today's backup (14:00)"),
        (NOW - 86_400, "yesterday's backup (08:00)"),
        (NOW - 10 * 86_400, "the backup of 12 Nov 2026 (08:00)"),
    ],
)
def test_a_backup_is_named_as_people_would(made: float, said: str) -> None:
    assert recovery.when(made, NOW + 7 * 3600) == said


def test_both_counts_are_told() -> None:
    made = backup.Backup(Path("x"), NOW, 1)
    told = Recovery(made, 3120, 2, 1, kept="inglenook.db.damaged-2026-11-22-090000")
    assert told.sentence(NOW) == (
        "Restored from this morning's backup (08:00). The file with your chats was damaged. "
        "3,120 messages came back, and 2 later ones from the damaged file. 1 message could not be read. "
        "The damaged file is kept as inglenook.db.damaged-2026-11-22-090000."
    )


def test_one_message_is_told_as_one() -> None:
    made = backup.Backup(Path("x"), NOW, 1)
    said = Recovery(made, 1, 1, 0).sentence(NOW)
    assert said.endswith("damaged. 1 message came back, and 1 later one from the damaged file.")
    assert Recovery(None, 0, 1, 0).sentence(NOW) == (
        "The file with your chats was damaged. There was no backup. 1 message could be read and is here."
    )


def test_a_recovery_is_told_in_the_language_of_the_window(
    in_german: Callable[[dict[str, str]], None],
) -> None:
    in_german(
        {
            "Restored from {backup}.": "Quelle: {backup}.",
            "the backup of {day} {month} {year} ({time})": "die Sicherung vom {day}. {month} {year}, {time}",
            "Nov": "Nov.",
            "{n} messages came back.": "{n} Nachrichten sind wieder da.",
        }
    )
    told = Recovery(backup.Backup(Path("x"), NOW, 1), 3120, 0, 0).sentence(NOW + 10 * 86_400)
    assert told.startswith("Quelle: die Sicherung vom 22. Nov. 2026, 08:00. ")
    assert told.endswith(" 3.120 Nachrichten sind wieder da.")


def test_roles_of_salvaged_messages_are_known_ones(database: Path, folders: list[Path]) -> None:
    recover(database, [])
    with closing(Store(database)) as store:
        said = {message.role for chat in store.chats() for message in store.branch(chat.id)}
    assert said == {Role.USER, Role.ASSISTANT}


def test_chats_that_are_gone_are_told_and_may_be_restored(database: Path, folders: list[Path]) -> None:
    database.unlink()
    assert "The file with your chats is gone. There is " in start(database, folders)
    assert sample.messages(database) == {}
    restore.restore(backup.files(folders[0])[0], database, told="Restored.")
    assert start(database, folders) == "Restored."
    assert "day 2" in sample.messages(database).values()
