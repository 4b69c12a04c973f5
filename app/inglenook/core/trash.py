"""What was deleted: how to bring it back, and how to be rid of it for good.

Deleted chats, messages and folders are only marked. `purge` removes their rows and leaves no word
of them in the file: the freed pages are overwritten (`secure_delete`, set when the database is
opened), the search index is merged into one piece, and the log that SQLite keeps beside the file is
emptied. All that in small steps, between which others write: with 100,000 messages, building the
index anew would keep them waiting for 15 s.
"""

import sqlite3
import time
from collections.abc import Iterable
from dataclasses import dataclass

from inglenook.core import rows
from inglenook.core.chat import is_in_memory
from inglenook.core.errors import SaveError
from inglenook.core.language import tr
from inglenook.core.sql import Sql

KEEP_DAYS = 30
# One step of a purge takes some 10 ms; in the pause after it whoever waits to write has his turn.
_MERGE_PAGES = 16  # of the search index
_MESSAGES = 20
_PAUSE_S = 0.01


@dataclass(frozen=True, slots=True)
class Deletion:
    """One thing that was deleted."""

    kind: str  # "chat", "message" (alone), "branch" (with all that followed) or "folder"
    id: int  # of the chat, the topmost message, or the folder
    chat_id: int | None  # None for a folder
    title: str  # of the chat or the folder
    words: str  # the first words of the message; empty for a chat and a folder
    deleted: float  # seconds since 1970; for messages it names the deletion
    count: int  # messages in it; chats for a folder


class Trash:
    """Works on all three tables."""

    def __init__(self, sql: Sql) -> None:
        self._sql = sql

    def all(self) -> list[Deletion]:
        """What can be brought back, newest first."""
        chats = self._sql.rows(
            """
            SELECT chats.*, (SELECT count(*) FROM messages WHERE chat_id = chats.id) AS count
            FROM chats WHERE deleted IS NOT NULL
            """
        )
        folders = self._sql.rows(
            """
            SELECT folders.*, (SELECT count(*) FROM chats WHERE folder_id = folders.id) AS count
            FROM folders WHERE deleted IS NOT NULL
            """
        )
        found = [
            Deletion("chat", row["id"], row["id"], rows.text(row["title"]), "", row["deleted"], row["count"])
            for row in chats
        ]
        found += self._messages("messages.deleted IS NOT NULL")
        found += [
            Deletion("folder", row["id"], None, rows.text(row["name"]), "", row["deleted"], row["count"])
            for row in folders
        ]
        return sorted(found, key=lambda each: each.deleted, reverse=True)

    def messages_of(self, moment: float) -> Deletion:
        """What was deleted of a chat at this moment; quick, however much else there is.

        Raises LookupError where that is nothing.
        """
        found = self._messages("messages.deleted = ?", moment)
        if not found:
            raise LookupError(f"no message was deleted at {moment}")
        return found[0]

    def purge(self, deletions: Iterable[Deletion]) -> None:
        """Remove these for good. Takes seconds for a large database: for the pool.

        Raises SaveError when another thread reads the whole time: what was removed is gone from the
        chats then, but words of it may still stand beside the database until the next purge.
        """
        for each in deletions:
            if each.kind == "chat":
                self._remove_messages_of(each.id)
            with self._sql.transaction():
                self._remove(each)
        self.forget_words()

    def forget_words(self) -> None:
        """Remove the words of what is gone from the index and the log, as `purge` does; for the next
        start after a `purge` that was killed. Errors are the same."""
        # Deleting leaves them in the index: only merging all its pieces drops them. A negative number
        # begins that with every piece, a positive one goes on (https://sqlite.org/fts5.html 6.8).
        pages = -_MERGE_PAGES
        while True:
            before = self._sql.connection.total_changes
            with self._sql.transaction():
                self._sql.run(
                    "INSERT INTO messages_search (messages_search, rank) VALUES ('merge', ?)", (pages,)
                )
            if self._sql.connection.total_changes - before < 2:
                break
            pages = _MERGE_PAGES
            time.sleep(_PAUSE_S)
        self._empty_log()

    def purge_old(self, now: float | None = None) -> int:
        """Remove what has been in the trash for 30 days; answers how many."""
        oldest = (time.time() if now is None else now) - KEEP_DAYS * 86_400
        old = [each for each in self.all() if each.deleted < oldest]
        if old:
            self.purge(old)
        return len(old)

    def _messages(self, where: str, *values: float) -> list[Deletion]:
        """Those that were deleted of chats that are there."""
        gone = self._sql.rows(
            f"""
            SELECT gone.*, chats.title, substr(top.text, 1, 1000) AS words
            FROM (
                SELECT min(id) AS id, chat_id, deleted, max(deleted_alone) AS alone, count(*) AS count
                FROM messages WHERE {where} GROUP BY chat_id, deleted
            ) AS gone
            JOIN messages AS top ON top.id = gone.id
            JOIN chats ON chats.id = gone.chat_id AND chats.deleted IS NULL
            """,
            values,
        )
        return [
            Deletion(
                "message" if row["alone"] else "branch",
                row["id"],
                row["chat_id"],
                rows.text(row["title"]),
                rows.first_words(rows.text(row["words"])),
                row["deleted"],
                row["count"],
            )
            for row in gone
        ]

    def _remove_messages_of(self, chat_id: int) -> None:
        """The messages of a deleted chat, from the end: what is left is a tree at any moment."""
        sql = (
            "DELETE FROM messages WHERE id IN (SELECT messages.id FROM messages "
            "JOIN chats ON chats.id = chat_id AND chats.deleted IS NOT NULL "
            "WHERE chat_id = ? ORDER BY messages.id DESC LIMIT ?)"
        )
        while True:
            with self._sql.transaction():
                if not self._sql.run(sql, (chat_id, _MESSAGES)):
                    return
            if not is_in_memory(chat_id):  # of those there is no other writer, and a window waits
                time.sleep(_PAUSE_S)

    def _remove(self, each: Deletion) -> None:
        if each.kind == "chat":
            # Messages first, from the end: a parent cannot go before its children.
            self._sql.run("UPDATE chats SET leaf_id = NULL WHERE id = ? AND deleted IS NOT NULL", (each.id,))
            self._sql.run("UPDATE messages SET parent_id = NULL WHERE chat_id = ?", (each.id,))
            self._sql.run("DELETE FROM chats WHERE id = ? AND deleted IS NOT NULL", (each.id,))
        elif each.kind == "folder":
            self._sql.run("DELETE FROM folders WHERE id = ? AND deleted IS NOT NULL", (each.id,))
        else:
            self._remove_messages(each)

    def _remove_messages(self, each: Deletion) -> None:
        if each.kind == "message":
            self._sql.run(
                "UPDATE messages SET parent_id = (SELECT parent_id FROM messages AS gone WHERE gone.id = ?1) "
                "WHERE parent_id = ?1",
                (each.id,),
            )
            self._sql.run("DELETE FROM messages WHERE id = ? AND deleted IS NOT NULL", (each.id,))
            return
        # With what was deleted of the branch before: it has nothing to hang on any more.
        ids = [
            row["id"]
            for row in self._sql.rows(
                """
                WITH RECURSIVE below (id) AS (
                    SELECT id FROM messages WHERE chat_id = ? AND deleted = ?
                    UNION
                    SELECT child.id FROM below JOIN messages AS child ON child.parent_id = below.id
                )
                SELECT id FROM below
                """,
                (each.chat_id, each.deleted),
            )
        ]
        for sql in ("UPDATE messages SET parent_id = NULL WHERE id = ?", "DELETE FROM messages WHERE id = ?"):
            self._sql.connection.executemany(sql, ((each_id,) for each_id in ids))

    def _empty_log(self) -> None:
        busy = True
        for _ in range(3):
            busy = bool(self._sql.rows("PRAGMA wal_checkpoint(TRUNCATE)")[0][0])
            if not busy:
                return
        sentence = tr(
            "The trash is empty, but another part of Inglenook still holds a copy. "
            "Empty the trash once more, or quit Inglenook."
        )
        details = f"wal_checkpoint is busy; SQLite {sqlite3.sqlite_version}"
        raise SaveError(sentence, details)
