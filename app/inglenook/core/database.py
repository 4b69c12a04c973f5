"""Opening the database file, and what SQLite's errors mean to a person."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from inglenook.core.chat import MEMORY_IDS
from inglenook.core.checksums import register
from inglenook.core.errors import DamagedError, NewerDataError, SaveError, UserError
from inglenook.core.files import make_private, make_private_file
from inglenook.core.language import mark, tr
from inglenook.core.migrations import SCHEMA_VERSION, migrate

_OLDEST_SQLITE = (3, 37)  # STRICT tables
_BUSY_TIMEOUT_S = 5.0

# One thread at a time: making the file closes a handle of it, which must not happen beside a
# connection of another thread; and a new database switches to its log only when nobody else looks.
_opening = threading.Lock()

_NOT_SAVED: dict[int, str] = {
    sqlite3.SQLITE_FULL: mark("The disk is full. New messages cannot be saved yet."),
    sqlite3.SQLITE_IOERR: mark(
        "The disk reports an error. New messages cannot be saved yet. "
        "Check that the disk is connected and has space."
    ),
    sqlite3.SQLITE_READONLY: mark(
        "The data folder is read-only. New messages cannot be saved until it can be written to."
    ),
    sqlite3.SQLITE_PERM: mark(
        "The data folder belongs to someone else. New messages cannot be saved until it can be written to."
    ),
    sqlite3.SQLITE_CANTOPEN: mark(
        "The chats cannot be opened. Check that the data folder is still there and can be written to."
    ),
    sqlite3.SQLITE_BUSY: mark(
        "Another program is using the chats. New messages cannot be saved until it lets go of them."
    ),
    sqlite3.SQLITE_LOCKED: mark(
        "Another program is using the chats. New messages cannot be saved until it lets go of them."
    ),
}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def open_database(path: Path) -> sqlite3.Connection:
    """Open the database for the calling thread, making it or bringing it up to date where needed.

    The file and the two that SQLite keeps beside it are readable by their owner only. Raises
    NewerDataError, and has then changed nothing, when a newer version of the program wrote it;
    SaveError or UserError with a sentence when it cannot be opened.
    """
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        sentence = tr(
            "This Python comes with SQLite {version}, which is too old. "
            "Install a Python with SQLite 3.37 or newer.",
            version=sqlite3.sqlite_version,
        )
        raise UserError(sentence)
    with _opening, sentences():
        _refuse_newer(path)
        make_private_file(path)
        for beside in ("-wal", "-shm"):  # SQLite makes them with the rights of the database
            make_private(path.with_name(path.name + beside))
        connection = sqlite3.connect(path, timeout=_BUSY_TIMEOUT_S, isolation_level=None)
        try:
            _set_up(connection)
        except BaseException:
            connection.close()
            raise
    return connection


_MEMORY = "/inglenook-memory-"  # how the name of a database begins that is in memory only


def memory_database(name: str) -> sqlite3.Connection:
    """A database that is never on a disk, for the calling thread.

    All connections with one name in this process share it; it is gone with the last of them.
    """
    with _opening, sentences():
        # Not a shared cache: there a reader and a writer on two threads fail at once, without waiting.
        uri = f"file:{_MEMORY}{name}?vfs=memdb"
        connection = sqlite3.connect(uri, uri=True, timeout=_BUSY_TIMEOUT_S, isolation_level=None)
        try:
            is_new = _version(connection) == 0
            _set_up(connection)
            connection.execute("PRAGMA temp_store = MEMORY")
            if is_new:
                for table in ("chats", "messages", "drafts", "queued", "attachments"):
                    connection.execute(
                        "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, MEMORY_IDS)
                    )
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, committed to the disk when the block is left.

    IMMEDIATE: the right to write is waited for here, at the start. A transaction that begins by
    reading and finds another writer later fails at once, without waiting.
    """
    with sentences():
        _refuse_moved(connection)
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # some errors have ended it already
                with suppress(sqlite3.Error):  # the first error is the one to tell
                    connection.execute("ROLLBACK")
            raise


@contextmanager
def sentences() -> Iterator[None]:
    """Turn what is nobody's bug (full, read-only, damaged, in use) into sentences; pass on the rest."""
    try:
        yield
    except UnicodeDecodeError as error:  # what SQLite says quotes the file
        sentence = tr("The file with your chats is damaged. It was left as it is.")
        raise DamagedError(sentence, repr(error)) from error
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the upper bits only say more exactly
        details = f"{type(error).__name__}: {error} ({getattr(error, 'sqlite_errorname', '')})"
        if code in _NOT_SAVED:
            raise SaveError(tr(_NOT_SAVED[code]), details) from error
        if code in _DAMAGED:
            sentence = tr(
                "The file with your chats is damaged. It was left as it is. "
                "Move inglenook.db out of the data folder to go on without it."
            )
            raise DamagedError(sentence, details) from error
        raise


def _set_up(connection: sqlite3.Connection) -> None:
    # Damaged UTF-8 must cost the damaged letters, not the chat.
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    connection.row_factory = sqlite3.Row
    # trusted_schema stays on: without it, SQLite 3.40 refuses a trigger that fills an FTS5 table.
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA foreign_keys = OFF")
    if _version(connection) < SCHEMA_VERSION:
        with transaction(connection):
            if _version(connection) < SCHEMA_VERSION:  # another thread may have been faster
                migrate(connection)
    register(connection)
    # What is deleted or overwritten must not stay readable in the file.
    connection.execute("PRAGMA secure_delete = ON")
    # After a power loss all that was committed is there: the log is on the disk at every commit.
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def _refuse_moved(connection: sqlite3.Connection) -> None:
    """Without this, SQLite goes on writing into a deleted file, which the system throws away at the end."""
    for _number, _name, file in connection.execute("PRAGMA database_list"):
        if file and not file.startswith(_MEMORY) and not os.path.exists(file):
            sentence = tr(
                "The file with your chats was moved or deleted. Move it back, or copy what you want "
                "to keep and start Inglenook again."
            )
            details = f"no file {file}"
            raise SaveError(sentence, details)


def _refuse_newer(path: Path) -> None:
    """Raise NewerDataError for a database of a newer version, without writing to it or its log.

    SQLite itself does the reading, because closing a file handle of our own would drop the locks
    of other connections in this process. "immutable" looks at the file alone and leaves nothing
    beside it; a later version may still stand in the log of a program that was killed.
    """
    wal = path.with_name(path.name + "-wal")
    if _size(path) == 0:
        return
    version = _version_by(f"{path.absolute().as_uri()}?immutable=1")
    if version <= SCHEMA_VERSION and _size(wal) > 0:
        version = _version_by(f"{path.absolute().as_uri()}?mode=ro")
    if version > SCHEMA_VERSION:
        sentence = tr(
            "Your chats were written by a newer version of Inglenook. They were not touched. "
            "Install that version to go on with them."
        )
        details = f"{path}: schema {version}, this version knows {SCHEMA_VERSION}"
        raise NewerDataError(sentence, details)


def _size(path: Path) -> int:
    """Bytes; 0 for a file that is not there, or no longer."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
    except OSError as error:
        sentence = tr("The file {file} with your chats cannot be reached.", file=path)
        raise UserError(sentence, str(error)) from error


def _version_by(uri: str) -> int:
    with closing(sqlite3.connect(uri, uri=True, timeout=_BUSY_TIMEOUT_S)) as connection:
        return _version(connection)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
