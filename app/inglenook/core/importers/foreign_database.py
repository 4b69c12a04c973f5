"""SQLite files of other programs, read row by row and by the names of their columns.

Such a file may be made to attack its reader (https://sqlite.org/security.html). It is opened for
reading only; nothing is read but ordinary tables, whose definitions run no SQL; and every statement
is checked by an authorizer, so that no view, trigger or function of the file can run.
"""

import contextlib
import sqlite3
import tempfile
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from inglenook.core.errors import UserError
from inglenook.core.importers.archives import DamagedError, open_plain
from inglenook.core.language import tr

_LARGEST_VALUE = 64_000_000  # bytes of one text
_LARGEST_COPY = 2_000_000_000  # bytes
_LONGEST_ID = 1000  # characters
_PRAGMAS = {"table_xinfo", "quick_check"}
_READ = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ)


class Database:
    """One file. Errors while reading are DamagedError."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        with _damage():
            found = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall()
        self.tables = {
            name
            for name, sql in found
            if isinstance(name, str) and isinstance(sql, str) and not sql.upper().startswith("CREATE VIRTUAL")
        }

    def columns(self, table: str) -> list[str]:
        """Those that hold what was put in them; not those that the file wants computed."""
        with _damage():
            found = self._connection.execute(f"PRAGMA table_xinfo({_quoted(table)})").fetchall()
        return [str(row[1]) for row in found if row[6] == 0]

    def rows(
        self, table: str, wanted: Sequence[str], where: str = "", value: Any = None
    ) -> Iterator[dict[str, Any]]:
        """These columns of a table, where they are there, in the order of the row ids.

        `where` is a column that has to have this `value`; it may be "rowid". A row that cannot be
        read ends it with DamagedError.
        """
        if table not in self.tables:
            return
        there = [name for name in self.columns(table) if name in wanted]
        # NOT INDEXED: an index may be over an expression, which would run.
        sql = f"SELECT {', '.join(['rowid', *map(_quoted, there)])} FROM {_quoted(table)} NOT INDEXED"
        if where:
            if where != "rowid" and where not in self.columns(table):
                return
            sql += f" WHERE {where if where == 'rowid' else _quoted(where)} = ?"
        with _damage():
            cursor = self._connection.execute(sql, (value,) if where else ())
            for row in cursor:
                yield dict(zip(["rowid", *there], row, strict=True))

    def row_ids(self, table: str, column: str) -> dict[Any, list[int]]:
        """The row ids of a table by what stands in this column, such as the id of the owner."""
        found: dict[Any, list[int]] = {}
        for row in self.rows(table, (column,)):
            value = row.get(column)
            if not isinstance(value, str | bytes) or len(value) <= _LONGEST_ID:
                found.setdefault(value, []).append(row["rowid"])
        return found

    def count(self, table: str) -> int:
        """How many rows there are; 0 where that cannot be told."""
        try:
            return sum(1 for _ in self.rows(table, ()))
        except DamagedError:
            return 0

    def is_sound(self, table: str) -> bool:
        """Whether SQLite finds no damage in this table. Reads all of it."""
        sql = f"PRAGMA quick_check({_quoted(table)})"
        try:
            with _damage():
                return self._connection.execute(sql).fetchall() == [("ok",)]
        except DamagedError:
            return False


@contextlib.contextmanager
def opened(path: Path, stop: threading.Event | None = None) -> Iterator[Database]:
    """Open such a file; setting `stop` ends whatever is being read with DamagedError.

    Raises UserError where it is no SQLite file or cannot be read.
    """
    with contextlib.ExitStack() as stack:
        try:
            with open_plain(path, follow=True) as file:
                if file.read(16) != b"SQLite format 3\0":
                    raise UserError(tr("{file} is no database.", file=path.name))
            connection = stack.enter_context(contextlib.closing(_connected(path, stack)))
            _restrict(connection, stop)
            database = Database(connection)
        except (DamagedError, OSError, ValueError, sqlite3.Error) as error:
            sentence = tr(
                "{file} cannot be read. Close the program it belongs to and try again.", file=path.name
            )
            raise UserError(sentence, str(error)) from error
        yield database


def is_database(path: Path) -> bool:
    """Whether it begins like a SQLite file. Never raises."""
    try:
        if not path.is_file():
            return False
        with open_plain(path, follow=True) as file:
            return file.read(16) == b"SQLite format 3\0"
    except (DamagedError, OSError, ValueError):
        return False


def _connected(path: Path, stack: contextlib.ExitStack) -> sqlite3.Connection:
    """Without writing anything beside the file.

    What its program wrote last lies in the write-ahead log beside it. Reading that takes shared
    memory: while the program runs, its own is used; else both files are copied away.
    """
    log = path.with_name(path.name + "-wal")
    has_log = log.is_file() and log.stat().st_size > 0
    if not has_log:
        return _connect(path, "mode=ro&immutable=1")
    if path.with_name(path.name + "-shm").exists():
        return _connect(path, "mode=ro")
    if path.stat().st_size + log.stat().st_size > _LARGEST_COPY:
        return _connect(path, "mode=ro&immutable=1")
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="inglenook-")))
    for source, name in ((path, "copy.db"), (log, "copy.db-wal")):
        with open_plain(source, follow=True) as file, (folder / name).open("wb") as copy:
            while piece := file.read(1024 * 1024):
                copy.write(piece)
    return _connect(folder / "copy.db", "mode=ro")


def _connect(path: Path, how: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"file:{quote(str(path.absolute()).replace(chr(92), '/'))}?{how}",
        uri=True,
        timeout=2,
        isolation_level=None,
        check_same_thread=False,  # a generator may be closed by another thread than ran it
    )


def _restrict(connection: sqlite3.Connection, stop: threading.Event | None) -> None:
    for pragma in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "query_only = ON",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    if stop is not None:
        connection.set_progress_handler(stop.is_set, 10_000)

    def may(action: int, first: str | None, second: str | None, *_: str | None) -> int:
        allowed = action in _READ or (action == sqlite3.SQLITE_PRAGMA and first in _PRAGMAS)
        return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY

    connection.set_authorizer(may)


@contextlib.contextmanager
def _damage() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, ValueError, OverflowError, MemoryError) as error:
        # ValueError: the sqlite3 module does not decode names and error messages kindly.
        raise DamagedError(tr("The database is damaged there.")) from error


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
