"""Old data always opens, newer data is never touched, and an upgrade is all or nothing."""

import hashlib
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from inglenook.core import database as opening
from inglenook.core import migrations
from inglenook.core.chat import Status
from inglenook.core.errors import NewerDataError, UserError
from inglenook.core.migrations import MIGRATIONS, SCHEMA_VERSION, SET_NAME
from inglenook.core.store import Store

OLD_DATABASES = sorted((Path(__file__).parents[1] / "data" / "old_databases").glob("*.sql"))

KILLED_NEWER_VERSION = """
import os, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA journal_mode = WAL")
db.execute("PRAGMA user_version = 1000")
os._exit(9)
"""


def schema(path: Path) -> list[str]:
    """Every object of the database, without the layout of its text."""
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").fetchall()
        return [" ".join(sql.split()) for (sql,) in rows]


def fingerprints(path: Path) -> dict[str, str]:
    """The database and its log; the -shm file beside them is scratch space of SQLite's readers."""
    files = (path, path.with_name(path.name + "-wal"))
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files if file.exists()}


def test_a_database_of_a_newer_version_is_refused_untouched(database: Path) -> None:
    Store(database).close()
    with closing(sqlite3.connect(database)) as db:
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = fingerprints(database)
    with pytest.raises(NewerDataError, match=r"newer version of Inglenook\. They were not touched"):
        Store(database)
    assert fingerprints(database) == before
    assert [path.name for path in database.parent.iterdir()] == [database.name]


def test_a_newer_version_that_was_killed_is_recognised_by_its_log(database: Path) -> None:
    Store(database).close()
    subprocess.run([sys.executable, "-c", KILLED_NEWER_VERSION, str(database)], check=False)
    before = fingerprints(database)
    assert len(before) == 2
    with pytest.raises(NewerDataError):
        Store(database)
    assert fingerprints(database) == before


def test_a_database_that_is_not_one_is_left_as_it_is(database: Path) -> None:
    for content in (b"this is a text file, not a database. " * 100, b"\0" * 8192, os.urandom(8192)):
        database.write_bytes(content)
        with pytest.raises(UserError, match="damaged"):
            Store(database)
        assert database.read_bytes() == content


def test_an_empty_file_becomes_a_database(database: Path) -> None:
    database.touch()
    with closing(Store(database)) as store:
        assert store.check() == []


def test_a_migration_that_fails_leaves_nothing_behind(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store(database).close()
    before = schema(database)

    def m999_breaks_half_way(db: migrations.Connection) -> None:
        db.execute("CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT")
        db.execute("CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT")

    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, m999_breaks_half_way))
    monkeypatch.setattr(migrations, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    monkeypatch.setattr(opening, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        Store(database)
    assert schema(database) == before


def test_an_older_database_gets_only_the_steps_it_lacks(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(Store(database)) as store:
        chat = store.create_chat("kept")

    def m999_notes(db: migrations.Connection) -> None:
        db.execute("ALTER TABLE chats ADD COLUMN note TEXT NOT NULL DEFAULT ''")

    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, m999_notes))
    monkeypatch.setattr(migrations, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    monkeypatch.setattr(opening, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    with closing(Store(database)) as store:
        assert store.chats() == [chat]
        assert store.check() == []
    with closing(sqlite3.connect(database)) as db:
        assert db.execute("SELECT note FROM chats").fetchall() == [("",)]
        assert db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION + 1
        names = [name for (name,) in db.execute("SELECT name FROM _sqlite_migrations ORDER BY id")]
    assert names == [migration.__name__ for migration in (*MIGRATIONS, m999_notes)]


def test_a_new_database_is_what_sqlite_utils_would_have_made(database: Path, tmp_path: Path) -> None:
    Store(database).close()
    by_sqlite_utils = tmp_path / "other.db"
    steps = Migrations(SET_NAME)
    for migration in MIGRATIONS:
        steps()(migration)
    with closing(sqlite3.connect(by_sqlite_utils)) as db:
        steps.apply(Database(db, execute_plugins=False))
    assert schema(database) == schema(by_sqlite_utils)
    with closing(sqlite3.connect(database)) as db:
        assert steps.pending(Database(db, execute_plugins=False)) == []


def test_migrations_are_named_in_their_order() -> None:
    numbers = [int(migration.__name__[1:4]) for migration in MIGRATIONS]
    assert numbers == list(range(1, len(MIGRATIONS) + 1))
    assert all(migration.__doc__ for migration in MIGRATIONS)


def test_every_table_is_strict(database: Path) -> None:
    Store(database).close()
    with closing(sqlite3.connect(database)) as db:
        tables = db.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").fetchall()
    ours = {name: strict for name, strict in tables if not name.startswith(("sqlite_", "_sqlite_"))}
    assert {"chats", "messages", "drafts"} <= ours.keys()
    assert set(ours.values()) == {1}


@pytest.mark.parametrize("dump", OLD_DATABASES, ids=lambda dump: dump.stem)
def test_databases_of_old_releases_open_with_all_their_words(database: Path, dump: Path) -> None:
    with closing(sqlite3.connect(database)) as db:
        db.executescript(dump.read_text(encoding="utf-8"))
    with closing(Store(database)) as store:
        assert store.check() == []
        assert store.interrupt_leftovers() == 1
        assert [chat.title for chat in store.chats()] == ["Empty", "Why is the sky blue?"]
        chat = store.chats()[1]
        branch = store.branch(chat.id)
        assert [message.text for message in branch] == [
            "Why is the sky blue?",
            "Blue light is",
            "Und warum ist er abends rot? \U0001f307",
            "",
        ]
        assert [message.status for message in branch] == [
            Status.DONE,
            Status.STOPPED,
            Status.DONE,
            Status.FAILED,
        ]
        assert (store.draft(None), store.draft(chat.id)) == ("not begun", "two\nlines")
        store.ask(chat.id, "And it goes on", model="m")
        assert store.check() == []
