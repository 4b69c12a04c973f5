"""Chats of other programs in our database: added in one go, known again, and taken out again.

Each import has a row of its own and its chats name it, so that one undo removes exactly them.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from inglenook.core import rows
from inglenook.core.attachments import Attachments
from inglenook.core.chat import Folder, Role, Status, TitleBy
from inglenook.core.checksums import checksum
from inglenook.core.importers.chats import ImportedChat, ImportedFolder, ImportedMessage
from inglenook.core.sql import Sql
from inglenook.core.trash import Trash

_LONGEST_S = 0.04  # of a transaction: a chat that is open writes meanwhile
_PAUSE_S = 0.01  # in which others get their turn to write

# Whether somebody has written in a chat since it was imported.
_USED = """
    EXISTS (SELECT 1 FROM messages WHERE chat_id = chats.id AND (created > :moment OR edited > :moment))
    OR EXISTS (SELECT 1 FROM drafts WHERE chat_id = chats.id)
    OR EXISTS (SELECT 1 FROM queued WHERE chat_id = chats.id)
"""
_EMPTY_FOLDERS = """
    DELETE FROM folders WHERE created = ?
    AND NOT EXISTS (SELECT 1 FROM chats WHERE folder_id = folders.id)
    AND NOT EXISTS (SELECT 1 FROM folders AS inner_one WHERE inner_one.parent_id = folders.id)
"""


@dataclass(frozen=True, slots=True)
class Import:
    """One import, as it stands now."""

    id: int
    created: float  # seconds since the epoch
    source: str  # the program, such as "ChatGPT"
    file: str  # its name
    chats: int  # that are still there, the trash not counted


@dataclass(frozen=True, slots=True)
class Undone:
    """What undoing an import did."""

    removed: int  # chats
    kept: int  # chats that somebody has written in since


class Imports:
    """The table `imports`, for the thread of its connection. Errors are those of core/database.py."""

    def __init__(self, sql: Sql) -> None:
        self._sql = sql
        self._attachments = Attachments(sql)
        self._by_name: dict[tuple[int | None, str], int] = {}  # folders: parent and folded name
        self._by_id: dict[int, int] = {}  # folders: the id in the file, and here

    def all(self) -> list[Import]:
        """Those that left a chat, newest first."""
        found = self._sql.rows(
            """
            SELECT imports.*, count(chats.id) AS chats FROM imports
            JOIN chats ON chats.import_id = imports.id AND chats.deleted IS NULL
            GROUP BY imports.id ORDER BY imports.id DESC
            """
        )
        return [
            Import(row["id"], row["created"], rows.text(row["source"]), rows.text(row["file"]), row["chats"])
            for row in found
        ]

    def begin(self, source: str, file: str) -> int:
        """Note an import; answers its id."""
        with self._sql.transaction():
            # The moment names the import: folders that it makes are known by it.
            newest = self._sql.rows(
                "SELECT max(created) FROM (SELECT created FROM imports UNION ALL SELECT created FROM folders)"
            )[0][0]
            moment = max(time.time(), (newest or 0.0) + 1e-3)
            return self._sql.insert(
                "imports", created=moment, source=rows.storable(source), file=rows.storable(file)
            )

    def known(self) -> "Known":
        """The chats that are here, the trash not counted. Takes up to a second for many."""
        return Known(self._sql)

    def add(self, import_id: int, chat: ImportedChat, into: str = "") -> int:
        """Store one chat; answers its id. `into`: see `add_all`."""
        moment = self._moment(import_id)
        with self._sql.transaction():
            return self._add(import_id, moment, chat, into)

    def add_all(self, import_id: int, items: Sequence[ImportedChat | ImportedFolder], into: str = "") -> None:
        """Store these, each chat whole or not at all; a few dozen at most in one transaction.

        Transactions are short, with a pause after each, because chats are being written meanwhile.
        `into`: the name of a folder that all of it goes into; empty: none.
        """
        moment = self._moment(import_id)
        at = 0
        while at < len(items):
            with self._sql.transaction():
                end = time.monotonic() + _LONGEST_S
                while at < len(items) and time.monotonic() < end:
                    item = items[at]
                    if isinstance(item, ImportedFolder):
                        self._own_folder(item.folders, moment, into)
                    else:
                        self._add(import_id, moment, item, into)
                    at += 1
            time.sleep(_PAUSE_S)

    def undo(self, import_id: int, *, used_too: bool = False) -> Undone:
        """Remove the chats of an import for good, and the folders that it made and left empty.

        Those that somebody has written in since stay, unless `used_too`. What is removed is gone from
        the file as what the trash is emptied of; so this takes seconds for a large database.
        """
        moment = self._moment(import_id)
        with self._sql.transaction():
            used = "" if used_too else f"AND NOT ({_USED})"
            ids = [
                int(row["id"])
                for row in self._sql.rows(
                    f"SELECT id FROM chats WHERE import_id = :import {used}",
                    {"import": import_id, "moment": moment},
                )
            ]
            now = time.time()
            self._sql.connection.executemany(
                "UPDATE chats SET deleted = ?, folder_id = NULL WHERE id = ?", ((now, each) for each in ids)
            )
            while self._sql.run(_EMPTY_FOLDERS, (moment,)):
                pass  # those that held only these are empty now
            kept = int(
                self._sql.rows(
                    "SELECT count(*) FROM chats WHERE import_id = ? AND deleted IS NULL", (import_id,)
                )[0][0]
            )
            if not kept:
                self._sql.run("DELETE FROM imports WHERE id = ?", (import_id,))
        # From here on they are in the trash, whatever happens.
        self._remove(ids)
        return Undone(len(ids), kept)

    # Rows -----------------------------------------------------------------------------------------

    def _moment(self, import_id: int) -> float:
        return float(self._sql.one("SELECT created FROM imports WHERE id = ?", import_id)["created"])

    def _remove(self, ids: Sequence[int]) -> None:
        """Delete these chats, which are in the trash, in short transactions as in `add_all`; then what is
        left of their words in the file."""
        at = 0
        while at < len(ids):
            with self._sql.transaction():
                end = time.monotonic() + _LONGEST_S
                while at < len(ids) and time.monotonic() < end:
                    chat_id = (ids[at],)
                    # As in core/trash.py: a parent cannot go before its children.
                    if self._sql.run(
                        "UPDATE chats SET leaf_id = NULL WHERE id = ? AND deleted IS NOT NULL", chat_id
                    ):  # else somebody was quick to bring it back
                        self._sql.run("UPDATE messages SET parent_id = NULL WHERE chat_id = ?", chat_id)
                        self._sql.run("DELETE FROM chats WHERE id = ?", chat_id)
                    at += 1
            time.sleep(_PAUSE_S)
        if ids:
            Trash(self._sql).purge(())

    def _add(self, import_id: int, moment: float, chat: ImportedChat, into: str) -> int:
        """Inside a transaction. No date is later than the import: what is later, a person wrote here."""
        created = min(chat.created if chat.created > 0 else moment, moment)
        updated = min(chat.updated if chat.updated > 0 else created, moment)
        if chat.folders:
            folder_id = self._own_folder(chat.folders, moment, into)
        else:
            folder_id = self._folder([into, *chat.folder.split("/")], moment)
        title, title_by = chat.title, chat.title_by
        if not title:
            asked = next((each.text for each in chat.messages if each.role is Role.USER), "")
            title, title_by = rows.first_words(asked), TitleBy.WORDS
        chat_id = self._sql.insert(
            "chats",
            title=rows.storable(title),
            title_by=title_by,
            created=created,
            updated=updated,
            folder_id=folder_id,
            pinned=moment if chat.pinned else None,
            archived=moment if chat.archived else None,
            settings=rows.storable(rows.settings_json(chat.settings)),
            import_id=import_id,
        )
        ids: dict[str, int] = {}
        before = created
        for message in chat.messages:
            before = min(message.created if message.created > 0 else before, moment)
            parent = ids.get(message.parent_key) if message.parent_key is not None else None
            ids[message.key] = self._add_message(chat_id, parent, message, before, moment)
        leaf = ids.get(chat.leaf_key, max(ids.values(), default=None))
        self._sql.change("UPDATE chats SET leaf_id = ? WHERE id = ?", leaf, chat_id)
        return chat_id

    def _add_message(
        self, chat_id: int, parent_id: int | None, message: ImportedMessage, created: float, moment: float
    ) -> int:
        said, thought = rows.storable(message.text), rows.storable(message.reasoning)
        cost = message.statistics
        message_id = self._sql.insert(
            "messages",
            chat_id=chat_id,
            parent_id=parent_id,
            role=message.role,
            status=Status.INTERRUPTED if message.status is Status.WRITING else message.status,
            created=created,
            model=rows.storable(message.model),
            error=rows.storable(message.error),
            finish=message.finish,
            prompt_tokens=cost.prompt_tokens,
            reused_tokens=cost.reused_tokens,
            reply_tokens=cost.reply_tokens,
            first_token_s=cost.first_token_s,
            reply_s=cost.reply_s,
            edited=None if message.edited is None else min(message.edited, moment),
            checksum=checksum(thought.encode(), said.encode()),
            reasoning=thought,
            text=said,
        )
        self._attachments.add("message_id", message_id, message.attachments)
        return message_id

    def _folder(self, names: Sequence[str], moment: float) -> int | None:
        """The folder with this path of names, made where it is not there. Inside a transaction."""
        at: int | None = None
        for name in filter(None, (each.strip() for each in names)):
            key = (at, rows.folded(name))
            if key not in self._by_name:
                found = self._children(at)
                at = next((each.id for each in found if rows.folded(each.name) == key[1]), None)
                self._by_name[key] = self._new_folder(Folder(0, name, key[0]), moment) if at is None else at
            at = self._by_name[key]
        return at

    def _own_folder(self, folders: Sequence[Folder], moment: float, into: str) -> int | None:
        """The folder that is the last of these, as it was: two of one name stay two."""
        at = self._folder([into], moment)
        for folder in folders:
            if folder.id not in self._by_id:
                taken = set(self._by_id.values())
                same = (
                    each.id
                    for each in self._children(at)
                    if (each.name, each.instructions, each.model)
                    == (folder.name, folder.instructions, folder.model)
                    and each.id not in taken
                )
                there = next(same, None)
                self._by_id[folder.id] = (
                    self._new_folder(replace(folder, parent_id=at), moment) if there is None else there
                )
            at = self._by_id[folder.id]
        return at

    def _children(self, parent_id: int | None) -> list[Folder]:
        found = self._sql.rows(
            "SELECT * FROM folders WHERE parent_id IS ? AND deleted IS NULL ORDER BY id", (parent_id,)
        )
        return [rows.folder(row) for row in found]

    def _new_folder(self, folder: Folder, moment: float) -> int:
        return self._sql.insert(
            "folders",
            name=rows.storable(folder.name),
            parent_id=folder.parent_id,
            created=moment,
            instructions=rows.storable(folder.instructions),
            model=rows.storable(folder.model),
        )


class Known:
    """Chats that are here already, to be recognised in another export of them.

    They are told by how they begin and when: a chat may have another title here, and may have gone
    on. One that has more messages in the file than here is not known: it has gone on there.
    """

    def __init__(self, sql: Sql) -> None:
        self._chats: dict[int | None, list[tuple[float, str, int]]] = {}
        for row in sql.rows(
            """
            WITH tree AS (SELECT chat_id, min(id) AS id, count(*) AS count FROM messages GROUP BY chat_id)
            SELECT chats.created, chats.title, coalesce(tree.count, 0) AS count, first.id,
                coalesce(first.checksum,
                    checksum_of(CAST(first.reasoning AS BLOB), CAST(first.text AS BLOB))) AS checksum
            FROM chats LEFT JOIN tree ON tree.chat_id = chats.id
            LEFT JOIN messages AS first ON first.id = tree.id
            WHERE chats.deleted IS NULL
            """
        ):
            key = None if row["id"] is None else row["checksum"]
            facts = (row["created"], rows.text(row["title"]), row["count"])
            self._chats.setdefault(key, []).append(facts)

    def __contains__(self, chat: ImportedChat) -> bool:
        return any(
            count >= len(chat.messages)
            and (title == chat.title or not chat.created or abs(created - chat.created) < 0.01)
            for created, title, count in self._chats.get(_beginning(chat), ())
        )


def _beginning(chat: ImportedChat) -> int | None:
    """The checksum of the first message."""
    if not chat.messages:
        return None
    first = chat.messages[0]
    return checksum(rows.storable(first.reasoning).encode(), rows.storable(first.text).encode())
