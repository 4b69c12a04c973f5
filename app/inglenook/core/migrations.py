"""How the database came to its present shape: small steps, in order, never changed once released.

To change the schema:
1. write the next `mNNN_` function here, with plain SQL and a docstring that says why,
2. add it to MIGRATIONS,
3. put a database of the last release into tests/data/old_databases.

Run one after another they make a new database, so there is no second description of the schema.
"""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Protocol

SET_NAME = "inglenook"


class Connection(Protocol):
    """What a migration may use: plain SQL, one statement at a time, inside a transaction."""

    def execute(self, sql: str, /) -> Any: ...


def m001_chats_and_messages(db: Connection) -> None:
    """A chat is a tree of messages and knows the leaf that is shown.

    AUTOINCREMENT: an id is never used twice, so whatever still names a deleted chat or message
    cannot hit another one; and a child's id is always larger than its parent's, which makes the
    order of ids the order of a branch, whatever the clock did.

    `text` and `reasoning` stand last, so that a walk up the tree reads no text.

    `parent_id` does not cascade: SQLite stops a cascade 1,000 levels down, and chats grow longer.
    """
    db.execute("""
        CREATE TABLE chats (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL DEFAULT '',
            created REAL NOT NULL,
            updated REAL NOT NULL,
            leaf_id INTEGER REFERENCES messages (id) ON DELETE SET NULL,
            deleted REAL
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE messages (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
            parent_id INTEGER REFERENCES messages (id),
            role TEXT NOT NULL CHECK (role IN ('system', 'user', 'assistant', 'tool')),
            status TEXT NOT NULL
                CHECK (status IN ('writing', 'done', 'stopped', 'failed', 'interrupted')),
            created REAL NOT NULL,
            model TEXT NOT NULL DEFAULT '',
            error TEXT NOT NULL DEFAULT '',
            finish TEXT CHECK (finish IN ('end', 'length', 'context', 'stopped')),
            prompt_tokens INTEGER NOT NULL DEFAULT 0,
            reused_tokens INTEGER NOT NULL DEFAULT 0,
            reply_tokens INTEGER NOT NULL DEFAULT 0,
            first_token_s REAL NOT NULL DEFAULT 0,
            reply_s REAL NOT NULL DEFAULT 0,
            reasoning TEXT NOT NULL DEFAULT '',
            text TEXT NOT NULL DEFAULT ''
        ) STRICT
    """)
    db.execute("CREATE INDEX messages_of_chat ON messages (chat_id, parent_id)")
    db.execute("CREATE INDEX messages_of_parent ON messages (parent_id)")
    # The start of the program looks for replies that were cut off, among perhaps 100,000 messages.
    db.execute("CREATE INDEX messages_being_written ON messages (id) WHERE status = 'writing'")
    db.execute("CREATE INDEX chats_newest_first ON chats (updated DESC, id DESC) WHERE deleted IS NULL")


def m002_drafts(db: Connection) -> None:
    """What stands in the composer, not sent yet; `chat_id` is NULL for the chat not yet begun."""
    db.execute("""
        CREATE TABLE drafts (
            id INTEGER PRIMARY KEY,
            chat_id INTEGER UNIQUE REFERENCES chats (id) ON DELETE CASCADE,
            text TEXT NOT NULL
        ) STRICT
    """)


def m003_full_text(db: Connection) -> None:
    """Words of messages, found fast; kept by triggers, so no code can forget it.

    A reply is written to disk many times a second while it grows. It enters the index once, when
    it is final: the index looks at a view that leaves out what is being written, so that its own
    integrity check and rebuild agree with the triggers.
    """
    db.execute("""
        CREATE VIEW messages_to_search AS SELECT id, text FROM messages WHERE status <> 'writing'
    """)
    db.execute("""
        CREATE VIRTUAL TABLE messages_search USING fts5 (
            text, content = 'messages_to_search', content_rowid = 'id',
            tokenize = 'unicode61 remove_diacritics 2'
        )
    """)
    db.execute("""
        CREATE TRIGGER messages_search_insert AFTER INSERT ON messages
        WHEN new.status <> 'writing'
        BEGIN
            INSERT INTO messages_search (rowid, text) VALUES (new.id, new.text);
        END
    """)
    # The old words must leave the index before the new ones enter: one trigger, in this order.
    db.execute("""
        CREATE TRIGGER messages_search_update AFTER UPDATE OF text, status ON messages
        WHEN old.status <> 'writing' OR new.status <> 'writing'
        BEGIN
            INSERT INTO messages_search (messages_search, rowid, text)
            SELECT 'delete', old.id, old.text WHERE old.status <> 'writing';
            INSERT INTO messages_search (rowid, text)
            SELECT new.id, new.text WHERE new.status <> 'writing';
        END
    """)
    db.execute("""
        CREATE TRIGGER messages_search_delete AFTER DELETE ON messages
        WHEN old.status <> 'writing'
        BEGIN
            INSERT INTO messages_search (messages_search, rowid, text)
            VALUES ('delete', old.id, old.text);
        END
    """)


def m004_order(db: Connection) -> None:
    """Folders, pins and the archive; settings of one chat; and which import a chat came with.

    Who named a chat decides whether the program may name it better: what was there before this
    step is taken for named by the person.
    """
    db.execute("""
        CREATE TABLE folders (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            parent_id INTEGER REFERENCES folders (id) ON DELETE SET NULL,
            name TEXT NOT NULL,
            created REAL NOT NULL,
            instructions TEXT NOT NULL DEFAULT '',
            model TEXT NOT NULL DEFAULT '',
            deleted REAL
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE imports (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            created REAL NOT NULL,
            source TEXT NOT NULL,
            file TEXT NOT NULL DEFAULT ''
        ) STRICT
    """)
    db.execute("ALTER TABLE chats ADD COLUMN folder_id INTEGER REFERENCES folders (id) ON DELETE SET NULL")
    db.execute("ALTER TABLE chats ADD COLUMN pinned REAL")
    db.execute("ALTER TABLE chats ADD COLUMN archived REAL")
    db.execute(
        "ALTER TABLE chats ADD COLUMN title_by TEXT NOT NULL DEFAULT 'person' "
        "CHECK (title_by IN ('words', 'model', 'person'))"
    )
    db.execute("ALTER TABLE chats ADD COLUMN settings TEXT NOT NULL DEFAULT '{}'")
    db.execute("ALTER TABLE chats ADD COLUMN import_id INTEGER REFERENCES imports (id) ON DELETE SET NULL")
    db.execute("CREATE INDEX chats_of_folder ON chats (folder_id) WHERE folder_id IS NOT NULL")
    db.execute("CREATE INDEX chats_of_import ON chats (import_id) WHERE import_id IS NOT NULL")
    db.execute("CREATE INDEX chats_in_trash ON chats (deleted) WHERE deleted IS NOT NULL")


def m005_changed_messages(db: Connection) -> None:
    """Messages can be deleted, alone or with all that follows, and replies edited; damage is found.

    A deleted message stays in the tree, so that undoing is one change and nothing below it moves.
    The checksum (CRC-32 of reasoning and text, as core/checksums.py says) is NULL while a message
    is being written, and for those that were there before this step.
    """
    db.execute("ALTER TABLE messages ADD COLUMN deleted REAL")
    db.execute("ALTER TABLE messages ADD COLUMN deleted_alone INTEGER NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE messages ADD COLUMN edited REAL")
    db.execute("ALTER TABLE messages ADD COLUMN checksum INTEGER")
    db.execute("CREATE INDEX messages_in_trash ON messages (deleted) WHERE deleted IS NOT NULL")


def m006_attachments_and_queue(db: Connection) -> None:
    """Files that belong to a message or to a draft, and messages that wait for a reply to end."""
    db.execute("""
        CREATE TABLE queued (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
            created REAL NOT NULL,
            text TEXT NOT NULL
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE attachments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            message_id INTEGER REFERENCES messages (id) ON DELETE CASCADE,
            draft_id INTEGER REFERENCES drafts (id) ON DELETE CASCADE,
            queued_id INTEGER REFERENCES queued (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('text', 'image')),
            data BLOB NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX queued_of_chat ON queued (chat_id)")
    for owner in ("message", "draft", "queued"):
        column = f"{owner}_id"
        db.execute(
            f"CREATE INDEX attachments_of_{owner} ON attachments ({column}) WHERE {column} IS NOT NULL"
        )


MIGRATIONS: tuple[Callable[[Connection], None], ...] = (
    m001_chats_and_messages,
    m002_drafts,
    m003_full_text,
    m004_order,
    m005_changed_messages,
    m006_attachments_and_queue,
)

# Kept in `PRAGMA user_version`, where it can be read without touching the file.
SCHEMA_VERSION = len(MIGRATIONS)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the database up to SCHEMA_VERSION: all of it, or nothing and an exception.

    `connection` is inside a transaction, with foreign keys off (a table that is rebuilt must not
    take its children with it). Any thread.
    """
    if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0:
        _create(connection)
    else:
        _upgrade(connection)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _create(connection: sqlite3.Connection) -> None:
    """An empty database, without sqlite-utils: importing it takes 0.3 s and 30 MB, and this happens
    before the first window. What it would have recorded is written here in its place."""
    connection.execute("""
        CREATE TABLE "_sqlite_migrations" (
           "id" INTEGER PRIMARY KEY,
           "migration_set" TEXT,
           "name" TEXT,
           "applied_at" TEXT
        )
    """)
    connection.execute("""
        CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
        ON "_sqlite_migrations" ("migration_set", "name")
    """)
    for migration in MIGRATIONS:
        migration(connection)
        connection.execute(
            'INSERT INTO "_sqlite_migrations" (migration_set, name, applied_at) VALUES (?, ?, ?)',
            (SET_NAME, migration.__name__, str(datetime.now(UTC))),
        )


def _upgrade(connection: sqlite3.Connection) -> None:
    """A database with words in it: only the steps it lacks, each recorded."""
    from sqlite_utils import Database, Migrations

    migrations = Migrations(SET_NAME)
    for migration in MIGRATIONS:
        migrations()(migration)
    migrations.apply(Database(connection, execute_plugins=False))
