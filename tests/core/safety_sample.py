"""Chats to be backed up, damaged and brought back, and all that a database says."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.core.chats_sample import fill

from inglenook.core.chat import Status
from inglenook.core.store import Store

TABLES = ("chats", "messages", "folders", "imports", "drafts", "queued", "attachments")


def make(database: Path, *, chats: int = 12) -> None:
    """Chats of every kind."""
    with closing(Store(database)) as store:
        fill(store, chats=chats)


def say(database: Path, text: str, chat_id: int | None = None) -> int:
    """One more question and its answer; answers the id of the reply."""
    with closing(Store(database)) as store:
        _, reply = store.ask(chat_id, text, model="Fake 1B")
        store.finish_reply(reply.id, Status.DONE, text=f"to {text}", reasoning="hm")
        return reply.id


def contents(database: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row that a person could miss. The file alone is read: nothing may have it open."""
    with closing(Store(database)) as store:
        return {
            table: [tuple(row) for row in store.connection.execute(f"SELECT * FROM {table} ORDER BY id")]
            for table in TABLES
        }


def messages(database: Path) -> dict[int, str]:
    """The words of every message by its id."""
    return {row[0]: row[-1] for row in named(database, "id, text")}


def named(database: Path, columns: str) -> list[tuple[Any, ...]]:
    with closing(Store(database)) as store:
        return [tuple(row) for row in store.connection.execute(f"SELECT {columns} FROM messages ORDER BY id")]


def problems(database: Path) -> list[str]:
    with closing(Store(database)) as store:
        return store.check()


def settle(database: Path) -> None:
    """Have everything in the file itself, with no log beside it."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def raw(*folders: Path) -> bytes:
    """All bytes of all files in these folders."""
    found = (path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file())
    return b"".join(path.read_bytes() for path in found)
