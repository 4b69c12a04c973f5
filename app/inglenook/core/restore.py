"""Putting another database in the place of the present one, so that a kill at any moment leaves one of
the two, and never one with the log of the other.

The new one is made whole beside the old one, as `inglenook.db.restored`. Then a note says that it is
to take the place, which is done when nothing has the database open: at the start of the program, by
`finish`. That does each step only where it is not done yet, so it can be broken off and done again.
"""

import logging
import os
import sqlite3
import threading
import time
from contextlib import closing, suppress
from pathlib import Path

from inglenook.core.backup import (
    Unreadable,
    copy_file,
    first_problem,
    open_to_read,
    origin_of,
    problem_of,
    sync_file,
)
from inglenook.core.database import open_database, sentences
from inglenook.core.errors import DamagedError, SaveError, UserError
from inglenook.core.files import read_json, reason, sync_folder, write_json
from inglenook.core.language import tr

log = logging.getLogger(__name__)

_LOGS = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a database


def restore(backup: Path, database: Path, *, told: str = "", stop: threading.Event | None = None) -> None:
    """Have this backup be the chats from the next start of the program on.

    `told` is what `finish` answers then. What the database holds now is gone after that: back it up
    before. Raises DamagedError when the backup is, SaveError or UserError when there is no room,
    Stopped; the chats stay as they are then.
    """
    copy_for(database, backup, stop)
    put_in_place(database, told=told)


def copy_for(database: Path, backup: Path, stop: threading.Event | None = None) -> Path:
    """Copy a backup beside the database, checked and in today's shape; answers the copy.

    It stays unnoticed until `put_in_place` says so. Errors as `restore`'s.
    """
    discard(database)
    problem = problem_of(backup, stop)
    if problem:
        raise DamagedError(tr("This backup is damaged. Choose another one."), problem)
    new = beside(database, "restored")
    try:
        copy_file(backup, new, stop)
        with closing(open_database(new)) as connection, sentences():
            problem = first_problem(connection)  # of a constraint, which `problem_of` cannot see
            if problem:
                raise DamagedError(tr("This backup is damaged. Choose another one."), problem)
            _complete_index(connection)
            keep_numbers(connection, database)
        settle(new)
    except OSError as error:
        discard(database)
        sentence = tr("The backup cannot be copied beside your chats: {reason}.", reason=reason(error))
        raise SaveError(sentence, str(error)) from error
    except BaseException:
        discard(database)
        raise
    return new


def keep_numbers(connection: sqlite3.Connection, database: Path) -> None:
    """Have new chats and messages get numbers that the present database has not used either: an id
    is never used twice, so what names one that is gone cannot hit another."""
    try:
        with closing(open_to_read(database, with_log=True, tolerant=True)) as present:
            if origin_of(present) != origin_of(connection):
                return
            numbers = present.execute("SELECT name, seq FROM sqlite_sequence").fetchall()
    except Unreadable as error:
        log.warning("the numbers of the present chats cannot be read: %s", error)
        return
    with sentences():
        for name, number in numbers:
            if isinstance(name, str) and isinstance(number, int) and 0 < number < 2**39:
                # A number that a bad disk made is not followed far.
                connection.execute(
                    "UPDATE sqlite_sequence SET seq = ?1 "
                    "WHERE name = ?2 AND ?1 BETWEEN seq AND seq + 10000000",
                    (number, name),
                )


def put_in_place(database: Path, *, aside: str = "", told: str = "") -> None:
    """Say that what `copy_for` made takes the place with the next `finish`.

    `aside`: the name that the present database gets, with its log; empty: it is removed. Raises
    SaveError.
    """
    write_json(_note(database), {"aside": aside, "told": told})


def finish(database: Path) -> str:
    """Do what is still to be done of a restore; answers what was to be told, or nothing.

    For the start of the program, when nothing has the database open. Without a restore under way
    it looks for a few files. Raises UserError when the disk refuses; the next start tries again.
    """
    note = _note(database)
    if not note.exists():
        discard(database)  # what was killed before it was whole
        return ""
    try:
        wanted = read_json(note)
    except ValueError:  # written whole or not at all, so the disk changed it
        log.warning("the note about a restore cannot be read")
        wanted = {}
    aside, told = (str(wanted.get(key) or "") for key in ("aside", "told"))
    new = beside(database, "restored")
    try:
        if new.exists() and (wanted or not database.exists()):
            for end in (*_LOGS, ""):  # the database last: without it, SQLite throws a log away
                _clear(database.with_name(database.name + end), aside and aside + end)
            os.replace(new, database)
            sync_folder(database.parent)
        note.unlink()
        sync_folder(database.parent)
        discard(database)
    except OSError as error:
        sentence = tr(
            "A backup is to be restored, but the data folder cannot be changed: {reason}.",
            reason=reason(error),
        )
        raise UserError(sentence, str(error)) from error
    return told


def discard(database: Path) -> None:
    """Remove a copy that is not to take the place. Raises SaveError."""
    ends = ("restore.json", "restore.json.new", "restored", *(f"restored{end}" for end in _LOGS))
    try:
        for end in ends:  # the note first: nothing may be put in place by half
            if beside(database, end).exists():  # a read-only disk refuses to remove what is not there
                beside(database, end).unlink()
    except OSError as error:
        sentence = tr("The data folder cannot be changed: {reason}.", reason=reason(error))
        raise SaveError(sentence, str(error)) from error


def settle(path: Path) -> None:
    """Push a database to the disk that was just closed; its log must be gone."""
    for end in _LOGS:
        if (log_file := path.with_name(path.name + end)).exists():
            raise UserError(tr("The restored chats are in use by another program."), str(log_file))
    sync_file(path)


# What is to be done at the next start ------------------------------------------------------------


def want(database: Path, what: str) -> None:
    """Have something done at the next start: "recover" the database, make the search "index" anew, or
    "forget" words of what is gone. Raises SaveError."""
    write_json(_to_do(database), {"at the next start": sorted(wanted(database) | {what})})


def done_with(database: Path, what: str) -> None:
    """That is done. Raises SaveError."""
    left = wanted(database) - {what}
    if left:
        write_json(_to_do(database), {"at the next start": sorted(left)})
    else:
        _to_do(database).unlink(missing_ok=True)


def wanted(database: Path) -> set[str]:
    """What is to be done; nothing where that cannot be read."""
    try:
        held = read_json(_to_do(database)).get("at the next start")
    except (UserError, ValueError) as error:
        log.warning("what is to be done cannot be read: %s", error)
        return set()
    return {str(each) for each in held} if isinstance(held, list) else set()


# Names -------------------------------------------------------------------------------------------


def beside(database: Path, end: str) -> Path:
    """A file beside the database: `inglenook.db.END`."""
    return database.with_name(f"{database.name}.{end}")


def aside_name(database: Path, now: float | None = None) -> str:
    """What a damaged database is called when it is set aside."""
    moment = time.localtime(time.time() if now is None else now)
    return beside(database, f"damaged-{time.strftime('%Y-%m-%d-%H%M%S', moment)}").name


def has_log(database: Path) -> bool:
    """Whether something stands in the log beside it."""
    try:
        return database.with_name(database.name + "-wal").stat().st_size > 0
    except OSError:
        return False


def set_aside(database: Path) -> list[Path]:
    """The damaged databases that were set aside, oldest first, without the logs beside them."""
    start = beside(database, "damaged-").name
    with suppress(OSError):
        names = [path for path in database.parent.iterdir() if path.name.startswith(start)]
        return sorted(path for path in names if not path.name.endswith(_LOGS))
    return []


def remove_aside(path: Path) -> None:
    """Remove one of them. Raises OSError."""
    for end in ("", *_LOGS):
        path.with_name(path.name + end).unlink(missing_ok=True)


def _complete_index(connection: sqlite3.Connection) -> None:
    """A backup that something was erased from has an empty search index."""
    indexed = "SELECT count(*) FROM messages_search_docsize"
    final = "SELECT count(*) FROM messages_to_search"
    if connection.execute(indexed).fetchone()[0] < connection.execute(final).fetchone()[0]:
        connection.execute("INSERT INTO messages_search (messages_search) VALUES ('rebuild')")


def _note(database: Path) -> Path:
    return beside(database, "restore.json")


def _to_do(database: Path) -> Path:
    return beside(database, "todo.json")


def _clear(path: Path, aside: str) -> None:
    if not aside:
        path.unlink(missing_ok=True)
    elif path.exists():
        os.replace(path, path.with_name(aside))
