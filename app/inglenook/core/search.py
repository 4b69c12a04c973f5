"""Finding messages in all chats, and words in one chat.

Words are looked up in the full-text index. It knows words, so what is written without spaces, and
signs, are looked for in the texts themselves, among the newest messages.

Hits come newest first, which the index gives in its own order. Ranking by how well a message fits
would mean to weigh every hit before the first one is shown: 2 s for the first letter of a word in
100,000 messages.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Protocol

from inglenook.core import rows
from inglenook.core.chat import Role
from inglenook.core.database import sentences
from inglenook.core.search_marks import Mark, Marker, folded
from inglenook.core.search_query import Filter, Word
from inglenook.core.search_query import parse as parse

PAGE = 50  # hits
MOST_COUNTED = 1_000
_LOOKED_THROUGH = 200_000  # newest messages, for what the index cannot find
_STEPS = 5_000  # of SQLite's machine between two looks at `stop`; about 1 ms
_SHORT = 2  # letters: words that begin so are so many that the index is slow, and texts are quick
_SHORT_LOOKED_THROUGH = 2_000  # newest messages


class Stop(Protocol):
    """What ends a search early, such as a threading.Event."""

    def is_set(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Hit:
    """A message that was found, or the title of a chat (`message_id` and `role` are None)."""

    chat_id: int
    message_id: int | None
    chat_title: str
    role: Role | None
    model: str
    created: float  # seconds since the epoch; for a title, when the chat was last written to
    snippet: str  # one line
    marks: tuple[Mark, ...]  # where in it the words stand
    folder: str = ""
    is_pinned: bool = False
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class Choices:
    """What the filters can be set to."""

    folders: tuple[str, ...]
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A message of one chat, and how often it says what was looked for."""

    message_id: int
    count: int


def search(
    connection: sqlite3.Connection,
    wanted: Filter,
    limit: int = PAGE,
    before: int | None = None,
    stop: Stop | None = None,
) -> list[Hit]:
    """The newest messages that are not deleted and fit, newest first.

    `before`: only messages older than this one, for the next page. Empty when `stop` was set on the
    way. For the thread of the connection. Never raises for what is asked; UserError and SaveError
    where the disk or the file is bad.
    """
    if wanted.is_empty or _is_set(stop):
        return []
    with _stoppable(connection, stop):
        folders = _Folders(connection)
        narrowed = _Narrowed(wanted, folders)
        marker = Marker(wanted.words)
        found = _newest_rows(connection, wanted, narrowed, marker, limit, before)
        if len(found) < limit:
            found = _rows(connection, wanted, narrowed, limit, before)
        return [_hit(row, folders, marker) for row in found]
    return []


def search_titles(
    connection: sqlite3.Connection, wanted: Filter, limit: int = PAGE, stop: Stop | None = None
) -> list[Hit]:
    """The chats whose title says all the words, newest first; as `search` otherwise.

    None where a message is asked for, by its role or its model.
    """
    if not (wanted.words or wanted.in_title) or wanted.role or wanted.model or _is_set(stop):
        return []
    with _stoppable(connection, stop):
        folders = _Folders(connection)
        narrowed = _Narrowed(replace(wanted, since=None, until=None), folders)
        where, values = narrowed.of_chats()
        for moment, sign in ((wanted.since, ">="), (wanted.until, "<")):
            if moment is not None:
                where.append(f"chats.updated {sign} ?")
                values.append(moment)
        words = [rows.folded(word.text) for word in wanted.words]
        marker = Marker([*(replace(word, is_open=True) for word in wanted.words), Word(wanted.in_title)])
        hits: list[Hit] = []
        for row in connection.execute(
            f"SELECT id, title, updated, folder_id, pinned, archived FROM chats WHERE {' AND '.join(where)} "
            "ORDER BY updated DESC, id DESC",
            values,
        ):
            title = rows.text(row["title"])
            said = rows.folded(title)
            if all(word in said for word in words) and rows.folded(wanted.in_title) in said:
                hits.append(_title_hit(row, folders, marker))
                if len(hits) == limit or _is_set(stop):
                    break
        return hits
    return []


def count(connection: sqlite3.Connection, wanted: Filter, stop: Stop | None = None) -> tuple[int, int]:
    """How many messages fit and in how many chats; counting ends at MOST_COUNTED messages."""
    if wanted.is_empty or _is_set(stop):
        return 0, 0
    with _stoppable(connection, stop):
        narrowed = _Narrowed(wanted, _Folders(connection))
        found = _rows(connection, wanted, narrowed, MOST_COUNTED, None, columns="messages.id, chat_id")
        return len(found), len({row["chat_id"] for row in found})
    return 0, 0


def choices(connection: sqlite3.Connection, stop: Stop | None = None) -> Choices:
    """Folders and the models that wrote anything, by name. Looks at every message."""
    with _stoppable(connection, stop):
        models = connection.execute("SELECT DISTINCT model FROM messages WHERE deleted IS NULL")
        names = {rows.text(row["model"]) for row in models} - {""}
        folders = set(_Folders(connection).names.values())
        return Choices(tuple(sorted(folders, key=rows.folded)), tuple(sorted(names, key=rows.folded)))
    return Choices((), ())


def find_in_chat(
    connection: sqlite3.Connection, message_ids: Sequence[int], text: str, stop: Stop | None = None
) -> list[Found]:
    """Which of these messages say this, in their order; capitals and accents do not matter.

    It is taken as it is: no words, no operators.
    """
    found: list[Found] = []
    with _stoppable(connection, stop):
        for start in range(0, len(message_ids), 500):
            part = message_ids[start : start + 500]
            marks = ", ".join("?" * len(part))
            texts = {
                row["id"]: rows.text(row["text"])
                for row in connection.execute(f"SELECT id, text FROM messages WHERE id IN ({marks})", part)
            }
            found += found_in([(message_id, texts.get(message_id, "")) for message_id in part], text)
            if _is_set(stop):
                return []
        return found
    return []


def found_in(messages: Iterable[tuple[int, str]], text: str) -> list[Found]:
    """The same for messages that are at hand: their ids and what they say."""
    said = folded(text)
    if not said.strip():
        return []
    counted = (Found(message_id, folded(says).count(said)) for message_id, says in messages)
    return [found for found in counted if found.count]


# Inside -----------------------------------------------------------------------------------------


def _is_set(stop: Stop | None) -> bool:
    return stop is not None and stop.is_set()


@contextmanager
def _stoppable(connection: sqlite3.Connection, stop: Stop | None) -> Iterator[None]:
    """Ends the block early and quietly when `stop` is set. Other errors come as sentences."""
    if stop is not None:
        connection.set_progress_handler(lambda: int(stop.is_set()), _STEPS)
    try:
        with sentences():
            yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
    finally:
        if stop is not None:
            connection.set_progress_handler(None, 0)


class _Folders:
    """The folders there are, to name them and to find those inside of others."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        found = connection.execute("SELECT id, parent_id, name FROM folders WHERE deleted IS NULL").fetchall()
        self.names = {int(row["id"]): rows.text(row["name"]) for row in found}
        self._parents = {int(row["id"]): row["parent_id"] for row in found}

    def within(self, name: str, folder_id: int | None) -> set[int]:
        """The folders of this name, or that one, with all inside of them."""
        said = rows.folded(name)
        inside = {id_ for id_, other in self.names.items() if name and rows.folded(other) == said}
        inside = inside or {id_ for id_, other in self.names.items() if name and said in rows.folded(other)}
        if folder_id is not None:
            inside = {folder_id} & inside if name else {folder_id}
        size = -1
        while len(inside) != size:
            size = len(inside)
            inside |= {id_ for id_, parent in self._parents.items() if parent in inside}
        return inside


class _Narrowed:
    """The conditions of a filter, but for its words, as SQL with bound values."""

    def __init__(self, wanted: Filter, folders: _Folders) -> None:
        self._wanted = wanted
        self._folder_ids: set[int] | None = None
        if wanted.folder or wanted.folder_id is not None:
            self._folder_ids = folders.within(wanted.folder, wanted.folder_id)

    def of_chats(self) -> tuple[list[str], list[Any]]:
        where: list[str] = ["chats.deleted IS NULL"]
        values: list[Any] = []
        if self._folder_ids is not None:
            where.append(f"chats.folder_id IN ({', '.join('?' * len(self._folder_ids))})")
            values += self._folder_ids
        if self._wanted.pinned is not None:
            where.append("chats.pinned IS NOT NULL" if self._wanted.pinned else "chats.pinned IS NULL")
        return where, values

    def of_messages(self) -> tuple[list[str], list[Any]]:
        wanted = self._wanted
        where, values = self.of_chats()
        where.append("messages.deleted IS NULL")
        conditions = (
            ("messages.role = ?", wanted.role),
            ("messages.created >= ?", wanted.since),
            ("messages.created < ?", wanted.until),
        )
        for condition, value in conditions:
            if value is not None:
                where.append(condition)
                values.append(value)
        for column, part in (("messages.model", wanted.model), ("chats.title", wanted.in_title)):
            if part:
                where.append(f"{column} LIKE ? ESCAPE '\\'")
                values.append(_like(part))
        return where, values


_COLUMNS = (
    "messages.id, messages.chat_id, messages.role, messages.model, messages.created, messages.text, "
    "chats.title, chats.folder_id, chats.pinned, chats.archived"
)


def _newest_rows(
    connection: sqlite3.Connection,
    wanted: Filter,
    narrowed: _Narrowed,
    marker: Marker,
    limit: int,
    before: int | None,
) -> list[sqlite3.Row]:
    """Those of the newest messages that fit, where the first letters of a word are looked for.

    So many words begin with a letter that the index takes 60 ms for it in 100,000 messages; and so
    many messages have one that the newest few hundred are enough.
    """
    if not any(word.is_open and len(word.text) <= _SHORT and word.is_indexed for word in wanted.words):
        return []
    where, values = narrowed.of_messages()
    if before is not None:
        where.append("messages.id < ?")
        values.append(before)
    newest = connection.execute(
        f"""
        SELECT {_COLUMNS} FROM messages CROSS JOIN chats ON chats.id = messages.chat_id
        WHERE {" AND ".join(where)} AND messages.status <> 'writing'
            AND messages.id > min(ifnull(?, 9e18), (SELECT max(id) FROM messages)) - ?
        ORDER BY messages.id DESC
        """,
        [*values, before, _SHORT_LOOKED_THROUGH],
    )
    return list(islice((row for row in newest if marker.fits(rows.text(row["text"]))), limit))


def _rows(
    connection: sqlite3.Connection,
    wanted: Filter,
    narrowed: _Narrowed,
    limit: int,
    before: int | None,
    columns: str = _COLUMNS,
) -> list[sqlite3.Row]:
    """Messages that fit, newest first, as the index tells them."""
    where, values = narrowed.of_messages()
    if before is not None:
        where.append("messages.id < ?")
        values.append(before)
    for word in wanted.words:
        if not word.is_indexed:
            where.append("messages.text LIKE ? ESCAPE '\\'")
            values.append(_like(word.text))
    indexed = [word for word in wanted.words if word.is_indexed]
    if indexed:
        source = "messages_search CROSS JOIN messages ON messages.id = messages_search.rowid"
        order = "messages_search.rowid"
        where.append("messages_search MATCH ?")
        values.append(" AND ".join(map(_match, indexed)))
        if before is not None:
            where.append("messages_search.rowid < ?")
            values.append(before)
    else:
        source, order = "messages", "messages.id"
        where.append("messages.status <> 'writing'")
        if wanted.words:
            where.append("messages.id > (SELECT max(id) FROM messages) - ?")
            values.append(_LOOKED_THROUGH)
    return connection.execute(
        f"SELECT {columns} FROM {source} CROSS JOIN chats ON chats.id = messages.chat_id "
        f"WHERE {' AND '.join(where)} ORDER BY {order} DESC LIMIT ?",
        [*values, limit],
    ).fetchall()


def _match(word: Word) -> str:
    """One word in the language of FTS5. Between quotes nothing in it means anything but itself."""
    return '"' + word.text.replace('"', " ") + '"' + ("*" if word.has_open_end else "")


def _like(part: str) -> str:
    escaped = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _hit(row: sqlite3.Row, folders: _Folders, marker: Marker) -> Hit:
    snippet, marks = marker.snippet(rows.text(row["text"]))
    role = rows.text(row["role"])
    return Hit(
        chat_id=row["chat_id"],
        message_id=row["id"],
        chat_title=rows.text(row["title"]),
        role=Role(role) if role in set(Role) else Role.ASSISTANT,
        model=rows.text(row["model"]),
        created=row["created"] or 0.0,
        snippet=snippet,
        marks=marks,
        folder=folders.names.get(row["folder_id"], ""),
        is_pinned=row["pinned"] is not None,
        is_archived=row["archived"] is not None,
    )


def _title_hit(row: sqlite3.Row, folders: _Folders, marker: Marker) -> Hit:
    snippet, marks = marker.snippet(rows.text(row["title"]))
    return Hit(
        chat_id=row["id"],
        message_id=None,
        chat_title=rows.text(row["title"]),
        role=None,
        model="",
        created=row["updated"] or 0.0,
        snippet=snippet,
        marks=marks,
        folder=folders.names.get(row["folder_id"], ""),
        is_pinned=row["pinned"] is not None,
        is_archived=row["archived"] is not None,
    )
