"""What can still be read of a damaged database, row by row, into one that is whole.

The damaged file is only read, and trusted in nothing: a row is taken when it fits (the columns, types
and references that our own schema demands) and, for messages, when its checksum is right. What both
databases have is taken from the damaged one where that is newer; when a message was said, by whom
and below what never changes, so that stays as it is.
"""

import logging
import sqlite3
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from inglenook.core.backup import Unreadable, copy_file, open_to_read, sync_file
from inglenook.core.chat import TitleBy
from inglenook.core.checksums import checksum
from inglenook.core.language import mark, tr
from inglenook.core.rows import first_words

log = logging.getLogger(__name__)

RECOVERED = mark("Recovered", note="a folder")  # the folder for messages whose chat is gone

_Row = dict[str, Any]

# After a row that cannot be read each id is tried, as far as a damaged inner page reaches; beyond,
# in leaps that double. 2**40 and more are ids of what is never on a disk.
_TRY_EACH = 20_000
_LAST_ID = 2**40

_NEVER_CHANGES = ("id", "chat_id", "parent_id", "role", "created", "checksum")
# Columns that hold a moment, and the earliest one that makes sense.
_TIMES = {"created": 0.0, "updated": 0.0} | dict.fromkeys(("deleted", "edited", "pinned", "archived"), 1e9)
# Newest state of what has no checksum; in this order, because of what names what.
_BEFORE_MESSAGES = ("folders", "imports")
_AFTER_MESSAGES = ("drafts", "queued", "attachments")


@dataclass(slots=True)
class Salvaged:
    """What came out of a damaged database."""

    added: int = 0  # messages that were not there
    renewed: int = 0  # messages that were there in an older state
    lost: int | None = 0  # messages it had that are not there; None: that cannot be told
    chats: int = 0  # chats that were not there
    readable: bool = False  # anything at all
    in_folder: bool = False  # some of them, in the folder "Recovered"
    _seen: set[int] = field(default_factory=set, repr=False)  # ids of messages it has or had
    _taken: set[tuple[str, int]] = field(default_factory=set, repr=False)  # rows that need no other state
    _gaps: bool = False  # something could not be read
    _add_only: bool = False  # what is there already is newer


def salvage(damaged: Path, into: sqlite3.Connection, page_one: bytes = b"") -> Salvaged:
    """Add to `into`, a whole database of ours, what `damaged` has more or newer. Commits once, at the end.

    `page_one`: the first page of a backup of the same database; with it, a file that has lost its own
    can be read. Takes 10 s for 100,000 messages. Raises sqlite3.Error only for `into`.
    """
    found = Salvaged()
    into.execute("BEGIN IMMEDIATE")
    try:
        with ExitStack() as stack:
            for view in _views(damaged, stack):
                _take_all(view, into, found)
                if found.readable and not found._gaps:
                    break
            if not found.readable and page_one:
                other = stack.enter_context(_with_page(damaged, page_one))
                if other is not None:
                    _take_all(other, into, found)
        _count_lost(into, found)
        into.execute("COMMIT")
    except BaseException:
        into.execute("ROLLBACK")
        raise
    return found


# Reading -----------------------------------------------------------------------------------------


def _views(damaged: Path, stack: ExitStack) -> Iterator[sqlite3.Connection]:
    """With its log, which has the newest, and without, should the log be what is damaged."""
    for with_log in (True, False):
        with suppress(*Unreadable):
            view = stack.enter_context(closing(open_to_read(damaged, with_log=with_log, tolerant=True)))
            view.text_factory = bytes
            yield view


class _with_page:
    """A copy of a database under another first page, open to read; None where that is no use."""

    def __init__(self, damaged: Path, page: bytes) -> None:
        self._damaged, self._page = damaged, page
        self._copy = damaged.with_name(damaged.name + ".page.part")
        self._view: sqlite3.Connection | None = None

    def __enter__(self) -> sqlite3.Connection | None:
        pages = self._damaged.stat().st_size // len(self._page)
        if pages < 2:
            return None
        page = bytearray(self._page)
        page[18:20] = b"\1\1"  # no log belongs to it
        page[28:32] = pages.to_bytes(4, "big")
        page[92:96] = page[24:28]  # the number of pages holds
        copy_file(self._damaged, self._copy)
        with self._copy.open("r+b") as file:
            file.write(page)
        sync_file(self._copy)
        with suppress(*Unreadable):
            self._view = open_to_read(self._copy, tolerant=True)
            self._view.text_factory = bytes
        return self._view

    def __exit__(self, *_: object) -> None:
        if self._view is not None:
            self._view.close()
        self._copy.unlink(missing_ok=True)


def _rows(view: sqlite3.Connection, table: str, found: Salvaged) -> Iterator[_Row]:
    """Every row that can be read and was not taken yet, by id; around those that cannot. What is no
    table has none."""
    try:
        kind = view.execute("SELECT type, sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        if kind is None or kind["type"] != b"table" or not kind["sql"].upper().startswith(b"CREATE TABLE"):
            return
    except (*Unreadable, AttributeError, TypeError):
        found._gaps = True
        return
    last, tried = 0, 0
    while last < _LAST_ID:
        try:
            for row in view.execute(f"SELECT * FROM {table} WHERE id > ? ORDER BY id", (last,)):
                held = dict(row)
                if not isinstance(held.get("id"), int) or not last < held["id"] < _LAST_ID:
                    raise sqlite3.DatabaseError("rows are out of order")
                last, tried = held["id"], 0
                if (table, last) not in found._taken:
                    yield held
            return
        except (*Unreadable, OverflowError):
            found._gaps = True
            tried += 1
            # The next row is the one that cannot be read, or one behind it is.
            last += 1 if tried < _TRY_EACH else 2 ** min(tried - _TRY_EACH, 40)


def _known_ids(view: sqlite3.Connection) -> set[int] | None:
    """The messages that the indexes know, which lie apart from the rows; None: they cannot be read."""
    ids: set[int] = set()
    try:
        newest = view.execute("SELECT seq FROM sqlite_sequence WHERE name = 'messages'").fetchone()
        for (number,) in view.execute("SELECT rowid FROM messages INDEXED BY messages_of_chat"):
            if isinstance(number, int) and newest is not None and 0 < number <= newest[0]:
                ids.add(number)
    except (*Unreadable, TypeError):
        return None
    return ids


# Taking ------------------------------------------------------------------------------------------


def _take_all(view: sqlite3.Connection, into: sqlite3.Connection, found: Salvaged) -> None:
    columns = {
        table: {row["name"] for row in into.execute(f"PRAGMA table_info({table})")}
        for table in (*_BEFORE_MESSAGES, "chats", "messages", *_AFTER_MESSAGES)
    }
    found._add_only = _is_older(view, into)
    for table in _BEFORE_MESSAGES:
        taken = []
        for row in _rows(view, table, found):
            # Its folder may come later.
            if _put(into, table, columns[table], {**row, "parent_id": None}, found):
                taken.append(row)
        for row in taken:
            if row.get("parent_id") is not None:
                _put(into, table, columns[table], row, found)
    chats = []
    for row in _rows(view, "chats", found):
        if _take_chat(into, columns["chats"], row, found):
            chats.append(row)
    for row in _rows(view, "messages", found):
        found._seen.add(row["id"])
        _take_message(into, columns["messages"], row, found)
    for row in chats:
        _show_leaf(into, row)
    for table in _AFTER_MESSAGES:
        for row in _rows(view, table, found):
            if table == "drafts" and not found._add_only:
                into.execute(
                    "DELETE FROM drafts WHERE chat_id IS ? AND id <> ?", (row.get("chat_id"), row["id"])
                )
            _put(into, table, columns[table], row, found)
    known = _known_ids(view)
    if known is None:
        found._gaps = True
    else:
        found._seen |= known
        found.readable = True


def _is_older(view: sqlite3.Connection, into: sqlite3.Connection) -> bool:
    """Whether the damaged database surely went back in time: its log was lost, or it was replaced."""
    newest = "SELECT seq FROM sqlite_sequence WHERE name = 'messages'"
    with suppress(*Unreadable):
        there, here = view.execute(newest).fetchone(), into.execute(newest).fetchone()
        return bool(there and here and isinstance(there[0], int) and there[0] < here[0])
    return False


def _take_chat(into: sqlite3.Connection, columns: set[str], row: _Row, found: Salvaged) -> bool:
    known = into.execute("SELECT created FROM chats WHERE id = ?", (row["id"],)).fetchone()
    fitting = {name: value for name, value in row.items() if name != "leaf_id"}
    if known is not None:
        fitting["created"] = known["created"]
    for name, table in (("folder_id", "folders"), ("import_id", "imports")):
        if fitting.get(name) is not None and not _is_there(into, table, fitting[name]):
            fitting[name] = None
    taken = _put(into, "chats", columns, fitting, found)
    found.readable |= taken
    found.chats += taken and known is None
    return taken


def _take_message(into: sqlite3.Connection, columns: set[str], row: _Row, found: Salvaged) -> None:
    reasoning, text, sealed = row.get("reasoning"), row.get("text"), row.get("checksum")
    is_sound = isinstance(reasoning, bytes) and isinstance(text, bytes)
    is_right = is_sound and sealed is not None and sealed == checksum(reasoning, text)
    if not is_sound or (sealed is not None and not is_right):
        found._gaps = True
        return
    assert isinstance(text, bytes)
    held = into.execute("SELECT * FROM messages WHERE id = ?", (row["id"],)).fetchone()
    if held is None:
        _make_fit(into, row, found)
        if _put(into, "messages", columns, row, found):
            found.added += 1
            found.readable = True
        return
    found.readable = True
    found._taken.add(("messages", row["id"]))
    if found._add_only or held["created"] != row.get("created") or held["chat_id"] != row.get("chat_id"):
        return
    if not is_right and not text.startswith(held["text"].encode()):
        return  # without a checksum, only what was written on since is sure to be newer
    new = {name: row[name] for name in columns if name in row and name not in _NEVER_CHANGES}
    if all(_same(held[name], value) for name, value in new.items()):
        return
    if _put(into, "messages", columns, {**dict(held), **new, "checksum": sealed}, found):
        found.renewed += 1


def _make_fit(into: sqlite3.Connection, row: _Row, found: Salvaged) -> None:
    """Give a message whose chat or parent is gone a place where it is seen."""
    if not isinstance(row.get("chat_id"), int):
        return
    if not _is_there(into, "chats", row["chat_id"]):
        title = first_words(bytes(row["text"]).decode("utf-8", "replace"))
        created = row.get("created") if isinstance(row.get("created"), float) else time.time()
        with suppress(sqlite3.IntegrityError, OverflowError):
            into.execute(
                "INSERT INTO chats (id, title, title_by, created, updated, folder_id) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (row["chat_id"], title, TitleBy.WORDS, created, created, _recovered_folder(into)),
            )
            found.chats += 1
            found.in_folder = True
    parent = row.get("parent_id")
    if parent is None:
        return
    there = into.execute(
        "SELECT 1 FROM messages WHERE id = ? AND chat_id = ? AND id < ?", (parent, row["chat_id"], row["id"])
    ).fetchone()
    if there is None:
        above = into.execute(
            "SELECT max(id) FROM messages WHERE chat_id = ? AND id < ?", (row["chat_id"], row["id"])
        ).fetchone()
        row["parent_id"] = above[0]


def _recovered_folder(into: sqlite3.Connection) -> int:
    name = tr(RECOVERED, note="a folder")
    known = into.execute("SELECT id FROM folders WHERE name = ? AND deleted IS NULL", (name,)).fetchone()
    if known is not None:
        return int(known["id"])
    made = into.execute("INSERT INTO folders (name, created) VALUES (?, ?)", (name, time.time()))
    assert made.lastrowid is not None
    return made.lastrowid


def _show_leaf(into: sqlite3.Connection, row: _Row) -> None:
    with suppress(*Unreadable, OverflowError):
        into.execute(
            "UPDATE chats SET leaf_id = ?1 WHERE id = ?2 "
            "AND EXISTS (SELECT 1 FROM messages WHERE id = ?1 AND chat_id = ?2)",
            (row["leaf_id"], row["id"]),
        )


def _put(into: sqlite3.Connection, table: str, columns: set[str], row: _Row, found: Salvaged) -> bool:
    """Insert the row with this id, or change it where it may be older; false where it does not fit."""
    if found._add_only and _is_there(into, table, row["id"]):
        return False
    try:
        values = {name: _decoded(value, table, name) for name, value in row.items() if name in columns}
        names = list(values)
        changes = ", ".join(f"{name} = excluded.{name}" for name in names if name != "id")
        into.execute("SAVEPOINT one_row")
        try:
            into.execute(
                f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))}) "
                f"ON CONFLICT (id) DO UPDATE SET {changes}",
                list(values.values()),
            )
        except BaseException:
            into.execute("ROLLBACK TO one_row")
            raise
        finally:
            into.execute("RELEASE one_row")
    except (sqlite3.IntegrityError, UnicodeDecodeError, OverflowError, ValueError) as error:
        log.warning("row %s of %s does not fit: %s", row.get("id"), table, type(error).__name__)
        found._gaps = True
        return False
    found._taken.add((table, row["id"]))
    return True


def _decoded(value: object, table: str, name: str) -> object:
    """The value as Python has it; text must be UTF-8, and a time one that a clock may show."""
    if isinstance(value, bytes) and not (table == "attachments" and name == "data"):
        return value.decode()
    if name not in _TIMES or value is None:
        return value
    if isinstance(value, int | float) and _TIMES[name] <= value < 1e11:
        return value
    raise ValueError(f"no moment: {name}")


def _same(held: object, value: object) -> bool:
    return held == (value.decode("utf-8", "replace") if isinstance(value, bytes) else value)


def _is_there(into: sqlite3.Connection, table: str, row_id: object) -> bool:
    if not isinstance(row_id, int) or not 0 < row_id < _LAST_ID:
        return False
    return into.execute(f"SELECT 1 FROM {table} WHERE id = ?", (row_id,)).fetchone() is not None


def _count_lost(into: sqlite3.Connection, found: Salvaged) -> None:
    if not found.readable:
        found.lost = None
        return
    there = {row[0] for row in into.execute("SELECT id FROM messages")}
    found.lost = len(found._seen - there)
