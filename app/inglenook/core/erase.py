"""Emptying the trash for good: out of the database, and out of every backup of it.

The backups come first. A program that is killed in between still has in its trash what it has not
erased everywhere, and can do it again.
"""

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from inglenook.core import backup as backups
from inglenook.core import restore
from inglenook.core.backup import Stopped, Unreadable, open_to_read, stoppable
from inglenook.core.errors import UserError
from inglenook.core.files import sync_folder
from inglenook.core.language import tr
from inglenook.core.restore import done_with, want
from inglenook.core.store import Store
from inglenook.core.trash import KEEP_DAYS, Deletion

OnProgress = Callable[[int, int], object]  # backups done, and of how many


@dataclass(slots=True)
class _Gone:
    """What is to go: ids, each with the moment it was made. A backup may be of an older database, where
    the same id is something else."""

    chats: dict[int, float] = field(default_factory=dict)
    messages: dict[int, float] = field(default_factory=dict)
    folders: dict[int, float] = field(default_factory=dict)


def purge(
    database: Path,
    deletions: Iterable[Deletion],
    folders: Sequence[Path],
    *,
    stop: threading.Event | None = None,
    on_progress: OnProgress | None = None,
) -> None:
    """Remove these from the trash, and from every backup in `folders`, so that no file has a word of
    them. Damaged databases that were set aside go whole: nothing can be picked out of them.

    Takes 3 s for each backup with 100,000 messages: for the pool. Raises UserError where a folder is
    away or its disk is full, Stopped soon after `stop` is set; what is not erased everywhere is still
    in the trash then.
    """
    _purge(database, list(deletions), folders, stop, on_progress)
    _remove_aside(database, before=None)


def purge_old(
    database: Path, folders: Sequence[Path], *, now: float | None = None, stop: threading.Event | None = None
) -> int:
    """The same for what has been in the trash for 30 days, and damaged databases that old; answers
    how many things went."""
    oldest = (time.time() if now is None else now) - KEEP_DAYS * 86_400
    with closing(Store(database)) as store:
        old = [each for each in store.trash.all() if each.deleted < oldest]
    if old:
        _purge(database, old, folders, stop, None)
    _remove_aside(database, before=oldest)
    return len(old)


def erase(deletions: Iterable[Deletion], database: Path, folder: Path) -> int:
    """Remove these from the backups in a folder, while the database still has them in its trash.
    Answers how many backups had something of them. Errors as `purge`'s."""
    with closing(Store(database)) as store:
        gone = _rows_of(store.connection, deletions)
    with backups.in_folder():
        return sum(_erase_from(path, gone, None) for path in backups.files(folder))


def _purge(
    database: Path,
    deletions: list[Deletion],
    folders: Sequence[Path],
    stop: threading.Event | None,
    on_progress: OnProgress | None,
) -> None:
    for folder in folders:
        if not folder.is_dir():
            sentence = tr(
                "The backups in {folder} cannot be reached, and would keep what you want gone. Connect "
                "their disk, or choose another folder for backups, and empty the trash then.",
                folder=folder,
            )
            raise UserError(sentence)
    with closing(Store(database)) as store, backups.in_folder(stop):
        gone = _rows_of(store.connection, deletions)
        paths = [path for folder in folders for path in backups.files(folder)]
        for done, path in enumerate(paths):
            if on_progress is not None:
                on_progress(done, len(paths))
            _erase_from(path, gone, stop)
        want(database, "forget")
        store.trash.purge(deletions)
        done_with(database, "forget")
        if on_progress is not None:
            on_progress(len(paths), len(paths))


def _rows_of(connection: sqlite3.Connection, deletions: Iterable[Deletion]) -> _Gone:
    gone = _Gone()
    for each in deletions:
        if each.kind in ("chat", "folder"):
            table = "chats" if each.kind == "chat" else "folders"
            found = connection.execute(
                f"SELECT id, created FROM {table} WHERE id = ? AND deleted IS NOT NULL", (each.id,)
            )
            (gone.chats if each.kind == "chat" else gone.folders).update((row[0], row[1]) for row in found)
        elif each.kind == "message":
            found = connection.execute(
                "SELECT id, created FROM messages WHERE id = ? AND deleted IS NOT NULL", (each.id,)
            )
            gone.messages.update((row[0], row[1]) for row in found)
        else:
            found = connection.execute(
                """
                WITH RECURSIVE below (id) AS (
                    SELECT id FROM messages WHERE chat_id = ? AND deleted = ?
                    UNION
                    SELECT child.id FROM below JOIN messages AS child ON child.parent_id = below.id
                )
                SELECT id, created FROM below JOIN messages USING (id)
                """,
                (each.chat_id, each.deleted),
            )
            gone.messages.update((row[0], row[1]) for row in found)
    return gone


def _erase_from(path: Path, gone: _Gone, stop: threading.Event | None) -> bool:
    """Remove the rows from one backup: in a copy, which then takes its place. One that cannot be
    read is removed whole. Answers whether it had any."""
    if stop is not None and stop.is_set():
        raise Stopped
    try:
        with closing(open_to_read(path)) as connection:
            ours = _found_in(connection, gone)
    except Unreadable:
        ours = None
    if ours is None:
        path.unlink(missing_ok=True)
        return True
    if not (ours.chats or ours.messages or ours.folders):
        return False
    part = path.with_name(path.name + ".part")
    with backups.told(path.parent), backups.removed_on_failure(part):
        part.unlink(missing_ok=True)
        backups.copy_file(path, part, stop)
        try:
            _erase_in_copy(part, ours, stop)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            part.unlink()
            path.unlink()  # damaged: no good as a backup, and the words are in it
            return True
        info = path.stat()
        os.utime(part, ns=(info.st_atime_ns, info.st_mtime_ns))
        os.replace(part, path)
        sync_folder(path.parent)
    return True


def _found_in(connection: sqlite3.Connection, gone: _Gone) -> _Gone:
    ours = _Gone()
    tables = {
        row["name"] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    }
    for table, wanted, found in (
        ("chats", gone.chats, ours.chats),
        ("messages", gone.messages, ours.messages),
        ("folders", gone.folders, ours.folders),
    ):
        if table not in tables:
            continue  # an older version made this backup
        for row_id, created in wanted.items():
            row = connection.execute(f"SELECT created FROM {table} WHERE id = ?", (row_id,)).fetchone()
            if row is not None and row["created"] == created:
                found[row_id] = created
    return ours


def _erase_in_copy(part: Path, gone: _Gone, stop: threading.Event | None) -> None:
    with closing(sqlite3.connect(part, isolation_level=None)) as connection, stoppable(connection, stop):
        backups.careful(connection)
        # Thrown away when it is not finished, so it needs no journal, which would hold the words.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN")
        for chat_id in gone.chats:
            connection.execute("UPDATE chats SET leaf_id = NULL WHERE id = ?", (chat_id,))
            connection.execute("UPDATE messages SET parent_id = NULL WHERE chat_id = ?", (chat_id,))
            connection.execute("DELETE FROM chats WHERE id = ?", (chat_id,))
        for message_id in sorted(gone.messages, reverse=True):
            connection.execute(
                "UPDATE chats SET leaf_id = (SELECT parent_id FROM messages WHERE id = ?1) "
                "WHERE leaf_id = ?1",
                (message_id,),
            )
            connection.execute(
                "UPDATE messages SET parent_id = (SELECT parent_id FROM messages AS gone WHERE gone.id = ?1) "
                "WHERE parent_id = ?1",
                (message_id,),
            )
            connection.execute("DELETE FROM messages WHERE id = ?", (message_id,))
        for folder_id in gone.folders:
            connection.execute("DELETE FROM folders WHERE id = ?", (folder_id,))
        if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'messages_search'").fetchone():
            # Only an empty index has none of the old words; restoring the backup makes a new one.
            connection.execute("INSERT INTO messages_search (messages_search) VALUES ('delete-all')")
        connection.execute("COMMIT")
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("the backup is damaged")
    backups.sync_file(part)


def _remove_aside(database: Path, before: float | None) -> None:
    """Remove the damaged databases that were set aside, or only the ones of before a moment."""
    for path in restore.set_aside(database):
        with suppress(OSError):
            if before is None or path.stat().st_mtime < before:
                restore.remove_aside(path)
