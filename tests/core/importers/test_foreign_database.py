"""SQLite files that are made to attack whoever opens them, and ones that are in use."""

import sqlite3
import threading
from pathlib import Path

import pytest
from tests.core.importers import samples

from inglenook.core.errors import UserError
from inglenook.core.importers import foreign_database, importer_for, ollama
from inglenook.core.importers.archives import DamagedError


def database(path: Path, script: str) -> Path:
    connection = sqlite3.connect(path)
    connection.executescript(script)
    connection.close()
    return path


def test_a_view_in_place_of_a_table_is_not_read(tmp_path: Path) -> None:
    path = database(
        tmp_path / "db.sqlite",
        """
        CREATE TABLE secret (id, chat_id, role, content);
        INSERT INTO secret VALUES (1, 'c', 'user', 'words');
        CREATE VIEW messages AS SELECT id, chat_id, role, upper(content) AS content FROM secret;
        CREATE TABLE chats (id TEXT, title TEXT, created_at TEXT);
        INSERT INTO chats VALUES ('c', 'Chat', '');
        """,
    )
    assert not ollama.can_read(path)
    chats, skipped = samples.read(ollama, path)
    assert not chats and skipped


def test_a_virtual_table_is_not_read(tmp_path: Path) -> None:
    path = database(
        tmp_path / "db.sqlite",
        """
        CREATE VIRTUAL TABLE messages USING fts5(id, chat_id, role, content);
        CREATE TABLE chats (id TEXT, title TEXT, created_at TEXT);
        """,
    )
    assert not ollama.can_read(path)
    assert samples.read(ollama, path)[0] == []


def test_columns_that_the_file_wants_computed_are_left_out(tmp_path: Path) -> None:
    path = database(
        tmp_path / "db.sqlite",
        """
        CREATE TABLE chats (id TEXT, created_at TEXT, title TEXT AS (hex(zeroblob(4))) VIRTUAL);
        CREATE TABLE messages (id INTEGER PRIMARY KEY, chat_id TEXT, role TEXT, content TEXT,
            thinking TEXT AS (upper(content)) STORED);
        CREATE INDEX odd ON messages (lower(content));
        INSERT INTO chats (id) VALUES ('c');
        INSERT INTO messages (chat_id, role, content) VALUES ('c', 'user', 'words');
        """,
    )
    with foreign_database.opened(path) as opened:
        assert opened.columns("chats") == ["id", "created_at"]
        assert opened.columns("messages") == ["id", "chat_id", "role", "content"]
    (chat,), _ = samples.read(ollama, path)
    assert (chat.title, chat.messages[0].text) == ("words", "words")


def test_no_statement_but_reading_a_table_is_allowed(tmp_path: Path) -> None:
    path = samples.ollama(tmp_path)
    with foreign_database.opened(path) as opened:
        connection = opened._connection
        for statement in (
            "DELETE FROM chats",
            "CREATE TABLE x (y)",
            "ATTACH ':memory:' AS other",
            "SELECT load_extension('x')",
            "SELECT upper(title) FROM chats",
            "PRAGMA query_only = OFF",
            "PRAGMA writable_schema = ON",
            "VACUUM",
            "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n",
        ):
            with pytest.raises(sqlite3.Error):
                connection.execute(statement).fetchall()


def test_a_value_too_large_is_damage_and_not_memory(tmp_path: Path) -> None:
    path = samples.ollama(tmp_path)
    connection = sqlite3.connect(path)
    connection.execute(
        "INSERT INTO attachments (message_id, filename, data) VALUES (1, 'big', zeroblob(70000000))"
    )
    connection.commit()
    connection.close()
    chats, skipped = samples.read(ollama, path)
    assert any("damaged" in each.why for each in skipped)
    assert any(chat.title == "Is water wet?" for chat in chats)


def test_names_cannot_break_out_of_the_statement(tmp_path: Path) -> None:
    path = database(tmp_path / "db", 'CREATE TABLE "a""b" (x); INSERT INTO "a""b" VALUES (1)')
    with foreign_database.opened(path) as opened:
        assert [row["x"] for row in opened.rows('a"b', ("x",))] == [1]
        assert list(opened.rows('a"; DROP TABLE x; --', ("x",))) == []


def test_what_was_written_last_is_read_while_its_program_runs(tmp_path: Path) -> None:
    path = samples.ollama(tmp_path)
    program = sqlite3.connect(path)
    program.execute("PRAGMA journal_mode = WAL")
    program.execute("INSERT INTO chats (id, title) VALUES ('new', 'Newest')")
    program.execute("INSERT INTO messages (chat_id, role, content) VALUES ('new', 'user', 'Hello')")
    program.commit()
    try:
        chats, _ = samples.read(ollama, path)
        assert "Newest" in {chat.title for chat in chats}
        program.execute("DELETE FROM chats")  # nobody holds a lock on it
        program.commit()
    finally:
        program.close()


def test_what_was_written_last_is_read_after_its_program_crashed(tmp_path: Path) -> None:
    path = samples.ollama(tmp_path)
    program = sqlite3.connect(path)
    program.execute("PRAGMA journal_mode = WAL")
    program.execute("INSERT INTO chats (id, title) VALUES ('new', 'Newest')")
    program.execute("INSERT INTO messages (chat_id, role, content) VALUES ('new', 'user', 'Hello')")
    program.commit()
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for suffix in ("", "-wal"):
        (crashed / f"db.sqlite{suffix}").write_bytes(path.with_name(f"db.sqlite{suffix}").read_bytes())
    program.close()
    before = {each.name: each.read_bytes() for each in crashed.iterdir()}
    chats, _ = samples.read(ollama, crashed / "db.sqlite")
    assert "Newest" in {chat.title for chat in chats}
    assert {each.name: each.read_bytes() for each in crashed.iterdir()} == before


def test_a_file_that_nobody_may_write_is_read(tmp_path: Path) -> None:
    path = samples.ollama(tmp_path)
    path.chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        assert len(samples.read(ollama, path)[0]) == 2
    finally:
        tmp_path.chmod(0o700)


def test_what_is_no_database_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "db.sqlite"
    path.write_text("words")
    assert importer_for(path) is None
    with pytest.raises(UserError, match="no database"), foreign_database.opened(path):
        pass


def test_a_long_search_ends_when_told(tmp_path: Path) -> None:
    path = tmp_path / "db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.executemany("INSERT INTO t VALUES (?)", ((index,) for index in range(20_000)))
    connection.commit()
    connection.close()
    stop = threading.Event()
    with foreign_database.opened(path, stop) as opened:
        stop.set()
        with pytest.raises(DamagedError):
            list(opened.rows("t", ("x",), "x", "never"))
