"""Damage that is found while the program runs: a look at every row, and single rows made whole again.

SQLite notices few of the single bits that a bad disk flips. What else tells: the checksums of
messages, the search index, and what never changes (who said a message and when, and the files that
came with it) but differs from the backups.
"""

import logging
import sqlite3
import threading
from collections import Counter
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inglenook.core import backup as backups
from inglenook.core import restore
from inglenook.core.backup import Unreadable, open_to_read, origin_of, stoppable
from inglenook.core.checksums import DAMAGED, SEAL, checksum
from inglenook.core.database import transaction
from inglenook.core.errors import DamagedError
from inglenook.core.store import Store

log = logging.getLogger(__name__)

# Columns that no part of the program ever changes once the row is there.
_CONSTANT = {"messages": ("chat_id", "role", "created"), "attachments": ("name", "kind", "data")}
_WITNESSES = 3  # backups that are asked which of two values is the right one


@dataclass(frozen=True, slots=True)
class Health:
    """What a look at every row found."""

    broken: str = ""  # the file's structure; technically. It is recovered with the next start
    damaged: tuple[int, ...] = ()  # messages whose words are not as they were written
    strays: tuple[tuple[str, int], ...] = ()  # table and id of rows that differ from the newest backup
    index: str = ""  # why the search index must be made anew


def examine(database: Path, folder: Path, stop: threading.Event | None = None) -> Health:
    """Look at every row of a database in use; on a copy in `folder`, so that nobody waits.

    Takes 6 s for 100,000 messages. Raises UserError when there is no room for the copy, Stopped.
    """
    part = folder / "inglenook-check.db.part"
    with backups.in_folder(stop):
        try:
            part.unlink(missing_ok=True)
            with backups.told(folder):
                backups.copy_in_use(database, part, stop)
                copy = sqlite3.connect(part.as_uri(), uri=True, isolation_level=None)
                with closing(copy), stoppable(copy, stop):
                    copy.row_factory = sqlite3.Row
                    backups.careful(copy)
                    return _health(copy, folder)
        except DamagedError as error:
            return Health(broken=error.details or str(error))
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def mend(database: Path, health: Health, folders: Sequence[Path]) -> tuple[int, int]:
    """Make rows whole again: the words of a message from the newest backup that has them whole, and
    what never changes from what most backups say.

    Answers how many rows are whole again, and how many messages stay damaged: no backup has them.
    Beside a running program; a search finds the right words from the next start on. Raises SaveError
    and UserError as the store does.
    """
    wanted = set(health.damaged)
    mended = 0
    paths = [path for folder in folders for path in backups.files(folder)]
    with closing(Store(database)) as store:
        for path in paths:
            if not wanted:
                break
            done = _words_from(path, store.connection, wanted)
            mended += len(done)
            wanted -= done
        if mended:
            restore.want(database, "index")
        for table, row_id in health.strays:
            mended += _settle(table, row_id, paths, store.connection)
    return mended, len(wanted)


def _health(copy: sqlite3.Connection, folder: Path) -> Health:
    try:
        lines = [str(row[0]) for row in copy.execute("PRAGMA integrity_check(20)")]
        if lines != ["ok"]:
            return Health(broken="; ".join(lines))
        loose = copy.execute("PRAGMA foreign_key_check").fetchall()
        if loose:
            return Health(broken=f"{len(loose)} rows name rows that are gone")
        damaged = tuple(row["id"] for row in copy.execute(DAMAGED))
    except Unreadable as error:
        if isinstance(error, sqlite3.Error) and not backups.is_damage(error):
            raise
        return Health(broken=str(error))
    strays = _strays(copy, backups.files(folder))
    try:
        copy.execute("INSERT INTO messages_search (messages_search, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if not backups.is_damage(error):
            raise
        # Where words are damaged, the index has to differ from them.
        return Health(damaged=damaged, strays=strays, index="" if damaged else str(error))
    return Health(damaged=damaged, strays=strays)


def _strays(copy: sqlite3.Connection, paths: Sequence[Path]) -> tuple[tuple[str, int], ...]:
    """Rows in which something that never changes is not as in the newest backup."""
    found: list[tuple[str, int]] = []
    origin = origin_of(copy)
    for path in paths:
        older = backups.look(path)
        if older.problem or older.origin != origin:
            continue
        copy.execute("ATTACH ? AS older", (f"{path.absolute().as_uri()}?immutable=1",))
        try:
            for table, columns in _CONSTANT.items():
                if not _columns(copy, table, "older") >= set(columns):
                    continue  # an older version made it
                now, then = (", ".join(f"{side}.{each}" for each in columns) for side in ("now", "then_"))
                found += [
                    (table, row["id"])
                    for row in copy.execute(
                        f"SELECT now.id FROM main.{table} AS now JOIN older.{table} AS then_ USING (id) "
                        f"WHERE ({now}) IS NOT ({then})"
                    )
                ]
        except Unreadable as error:
            log.warning("%s cannot be compared: %s", path.name, error)
            continue
        finally:
            copy.execute("DETACH older")
        break
    return tuple(found)


def _settle(table: str, row_id: int, paths: Sequence[Path], into: sqlite3.Connection) -> int:
    """Give a row what most of the backups and itself say it has always had; answers whether it was
    changed. Where there are too few to tell, another day will."""
    columns = _CONSTANT[table]
    wanted = f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?"
    now = into.execute(wanted, (row_id,)).fetchone()
    if now is None:
        return 0
    origin = origin_of(into)
    said: list[tuple[Any, ...]] = [tuple(now)]
    for path in paths:
        if len(said) > _WITNESSES:
            break
        with suppress(*Unreadable), closing(open_to_read(path)) as older:
            row = older.execute(wanted, (row_id,)).fetchone() if origin_of(older) == origin else None
            if row is not None:
                said.append(tuple(row))
    right, votes = Counter(said).most_common(1)[0]
    if right == tuple(now) or votes * 2 <= len(said):
        return 0
    with transaction(into):
        changes = ", ".join(f"{each} = ?" for each in columns)
        into.execute(f"UPDATE {table} SET {changes} WHERE id = ?", (*right, row_id))
    log.warning("row %d of %s was damaged, and is as in %d backups again", row_id, table, votes)
    return 1


def _words_from(path: Path, into: sqlite3.Connection, ids: set[int]) -> set[int]:
    """Words of these messages from one backup; answers the ids that are whole now."""
    done: set[int] = set()
    try:
        with closing(open_to_read(path)) as source:
            if "checksum" not in _columns(source, "messages"):
                return done
            whole = {}
            for message_id in ids:
                row = source.execute("SELECT * FROM messages WHERE id = ?", (message_id,)).fetchone()
                if row is not None and row["checksum"] == checksum(*_words(row)):
                    whole[message_id] = row
    except Unreadable as error:
        log.warning("%s cannot be read: %s", path.name, error)
        return done
    with transaction(into):
        for message_id, row in whole.items():
            now = into.execute("SELECT * FROM messages WHERE id = ?", (message_id,)).fetchone()
            if now is None or now["created"] != row["created"]:
                continue
            # Else it was edited since.
            if now["checksum"] == row["checksum"] or _words(now) == _words(row):
                into.execute(
                    "UPDATE messages SET text = ?, reasoning = ? WHERE id = ?",
                    (row["text"], row["reasoning"], message_id),
                )
                into.execute(f"UPDATE messages SET {SEAL} WHERE id = ?", (message_id,))
                done.add(message_id)
    return done


def _words(row: sqlite3.Row) -> tuple[bytes, bytes]:
    return str(row["reasoning"]).encode(), str(row["text"]).encode()


def _columns(connection: sqlite3.Connection, table: str, schema: str = "main") -> set[str]:
    return {row["name"] for row in connection.execute(f"PRAGMA {schema}.table_info({table})")}
