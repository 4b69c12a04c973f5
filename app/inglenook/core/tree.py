"""The tree of a chat: its shown branch, other versions, what was deleted, and copies of a branch.

A deleted message stays in the tree. One that was deleted alone is walked through, so what was said
below it stands below what was above it; one that was deleted with all that follows is marked with
every message below it.
"""

import sqlite3
import time
from collections.abc import Sequence
from dataclasses import replace

from inglenook.core import rows
from inglenook.core.attachments import Attachments
from inglenook.core.chat import Message, Status, TitleBy
from inglenook.core.checksums import SEAL
from inglenook.core.sql import Sql

# From a message up to the first one. A parent is always older than its child, so a damaged tree
# cannot make this go in circles.
_BRANCH = """
    WITH RECURSIVE branch (id, parent_id, deleted) AS (
        SELECT id, parent_id, deleted FROM messages WHERE id = :start AND chat_id = :chat
        UNION ALL
        SELECT parent.id, parent.parent_id, parent.deleted
        FROM branch JOIN messages AS parent ON parent.id = branch.parent_id
        WHERE parent.id < branch.id AND parent.chat_id = :chat
    )
"""
# From a message down to everything below it that is not deleted with it or before.
_BELOW = """
    WITH RECURSIVE below (id) AS (
        SELECT id FROM messages WHERE id = :start
        UNION ALL
        SELECT child.id FROM below JOIN messages AS child ON child.parent_id = below.id
        WHERE child.id > below.id AND (child.deleted IS NULL OR child.deleted_alone)
    )
"""


class Tree:
    """What `Store` knows of branches."""

    def __init__(self, sql: Sql, attachments: Attachments) -> None:
        self._sql = sql
        self._attachments = attachments

    def branch(
        self, chat_id: int, leaf_id: int | None, *, limit: int | None, before: int | None
    ) -> list[Message]:
        """See `Store.branch`."""
        if before is not None:
            start = self._sql.one("SELECT parent_id FROM messages WHERE id = ?", before)["parent_id"]
        else:
            start = leaf_id if leaf_id is not None else self.leaf(chat_id)
        found = self._sql.rows(
            f"""
            {_BRANCH}
            SELECT messages.* FROM (SELECT id FROM branch WHERE deleted IS NULL LIMIT :limit)
            JOIN messages USING (id) ORDER BY id
            """,
            {"start": start, "chat": chat_id, "limit": -1 if limit is None else limit},
        )
        messages = [rows.message(row) for row in found]
        return self._attachments.filled(self._with_versions(chat_id, messages))

    def branch_length(self, chat_id: int, leaf_id: int | None) -> int:
        """See `Store.branch_length`."""
        start = leaf_id if leaf_id is not None else self.leaf(chat_id)
        found = self._sql.rows(
            f"{_BRANCH} SELECT count(*) FROM branch WHERE deleted IS NULL", {"start": start, "chat": chat_id}
        )
        return int(found[0][0])

    def branch_ids(self, chat_id: int, leaf_id: int | None) -> list[int]:
        """See `Store.branch_ids`."""
        start = leaf_id if leaf_id is not None else self.leaf(chat_id)
        found = self._sql.rows(
            f"{_BRANCH} SELECT id FROM branch WHERE deleted IS NULL ORDER BY id",
            {"start": start, "chat": chat_id},
        )
        return [int(row["id"]) for row in found]

    def leaf(self, chat_id: int) -> int | None:
        """The message that the shown branch ends in; for a chat that has lost its leaf, the newest."""
        row = self._sql.rows(
            """
            SELECT coalesce(
                (SELECT leaf.id FROM chats JOIN messages AS leaf ON leaf.id = chats.leaf_id
                 WHERE chats.id = :chat AND leaf.chat_id = :chat AND leaf.deleted IS NULL),
                (SELECT max(id) FROM messages WHERE chat_id = :chat AND deleted IS NULL)
            ) AS id
            """,
            {"chat": chat_id},
        )[0]
        return row["id"] if row["id"] is None else int(row["id"])

    def newest_below(self, message_id: int) -> int:
        """The newest message on any branch through this one, which may be itself."""
        found = self._sql.rows(
            f"{_BELOW} SELECT max(below.id) FROM below JOIN messages USING (id) WHERE deleted IS NULL",
            {"start": message_id},
        )
        return int(found[0][0] or message_id)

    def show(self, message_id: int) -> int:
        """Make the branch through this message the shown one, down to its newest end; answers the chat."""
        with self._sql.transaction():
            chat_id = self._sql.one("SELECT chat_id FROM messages WHERE id = ?", message_id)["chat_id"]
            self._sql.change(
                "UPDATE chats SET leaf_id = ? WHERE id = ?", self.newest_below(message_id), chat_id
            )
        return int(chat_id)

    def all_messages(self, chat_id: int) -> list[Message]:
        """Every message of the tree that is not deleted, parents first, with attachments.

        The parent of each is the nearest one above it that is not deleted.
        """
        found = self._sql.rows("SELECT * FROM messages WHERE chat_id = ? ORDER BY id", (chat_id,))
        above = {row["id"]: row["parent_id"] for row in found}
        deleted = {row["id"] for row in found if row["deleted"] is not None}

        def parent(message_id: int) -> int | None:
            upper = above.get(message_id)
            while upper in deleted:
                upper = above.get(upper)
            return upper

        messages = [
            replace(rows.message(row), parent_id=parent(row["id"]))
            for row in found
            if row["id"] not in deleted
        ]
        return self._attachments.filled(messages)

    def fork(self, message_id: int, title: str | None) -> int:
        """Copy the branch down to this message into a new chat; answers its id."""
        chat = rows.chat(
            self._sql.one(
                "SELECT chats.* FROM chats JOIN messages ON chats.id = chat_id WHERE messages.id = ?",
                message_id,
            )
        )
        now = time.time()
        with self._sql.transaction():
            new_id = self._sql.insert(
                "chats",
                title=rows.storable(chat.title if title is None else title),
                title_by=chat.title_by if title is None else TitleBy.PERSON,
                created=now,
                updated=now,
                folder_id=chat.folder_id,
                settings=rows.settings_json(chat.settings),
            )
            parent: int | None = None
            for message in self.branch(chat.id, message_id, limit=None, before=None):
                parent = self._copy(message, new_id, parent)
            self._sql.change("UPDATE chats SET leaf_id = ? WHERE id = ?", parent, new_id)
        return new_id

    def delete(self, message_id: int, *, alone: bool) -> float:
        """Mark a message, alone or with all that follows; answers the moment, which names the deletion.

        The shown branch goes on as far as it can: with what followed, else in another version of
        the message, else it ends above it.
        """
        with self._sql.transaction():
            row = self._sql.one("SELECT * FROM messages WHERE id = ?", message_id)
            chat_id = row["chat_id"]
            now = self._moment()
            leaf = self.leaf(chat_id)
            if alone:
                self._sql.change(
                    "UPDATE messages SET deleted = ?, deleted_alone = 1 WHERE id = ?", now, message_id
                )
            else:
                self._sql.run(
                    f"{_BELOW} UPDATE messages SET deleted = :now, deleted_alone = 0 "
                    "WHERE id IN below AND deleted IS NULL",
                    {"start": message_id, "now": now},
                )
            gone = self._sql.one("SELECT deleted FROM messages WHERE id = ?", leaf) if leaf else None
            if gone is not None and gone["deleted"] is not None:
                self._sql.change("UPDATE chats SET leaf_id = ? WHERE id = ?", self._end_beside(row), chat_id)
        return now

    def restore(self, chat_id: int, moment: float) -> None:
        """Undo the deletion of that moment, and show what is back."""
        with self._sql.transaction():
            back = self._sql.rows(
                "SELECT min(id) AS id FROM messages WHERE chat_id = ? AND deleted = ?", (chat_id, moment)
            )[0]["id"]
            if back is None:
                raise LookupError(f"nothing of chat {chat_id} was deleted at {moment}")
            self._sql.run(
                "UPDATE messages SET deleted = NULL, deleted_alone = 0 WHERE chat_id = ? AND deleted = ?",
                (chat_id, moment),
            )
            # What it stands below must be there too, if not what else stood there.
            self._sql.run(
                f"{_BRANCH} UPDATE messages SET deleted = NULL "
                "WHERE deleted IS NOT NULL AND deleted_alone = 0 AND id IN (SELECT id FROM branch)",
                {"start": back, "chat": chat_id},
            )
            self._sql.change("UPDATE chats SET leaf_id = ? WHERE id = ?", self.newest_below(back), chat_id)

    # Inside -------------------------------------------------------------------------------------

    def _moment(self) -> float:
        """Now, but never the moment of another deletion: it is what tells them apart."""
        newest = self._sql.rows("SELECT max(deleted) AS newest FROM messages WHERE deleted IS NOT NULL")
        return max(time.time(), (newest[0]["newest"] or 0.0) + 1e-3)

    def _end_beside(self, gone: sqlite3.Row) -> int | None:
        """Where the shown branch ends when this message went: in another version of it, or above."""
        above = self._nearest_above(gone["parent_id"])
        others = self._children(gone["chat_id"], [above]).get(above, ())
        return self.newest_below(max(others)) if others else above

    def _nearest_above(self, message_id: int | None) -> int | None:
        """The message itself, or the first one above it that is not deleted."""
        while message_id is not None:
            row = self._sql.one("SELECT parent_id, deleted FROM messages WHERE id = ?", message_id)
            if row["deleted"] is None:
                return message_id
            message_id = row["parent_id"]
        return None

    def _with_versions(self, chat_id: int, messages: list[Message]) -> list[Message]:
        """The same messages of one branch, each with the ids of all that stand at its place."""
        if not messages:
            return messages
        parents = [self._nearest_above(messages[0].parent_id), *(message.id for message in messages[:-1])]
        children = self._children(chat_id, parents)
        return [
            replace(message, versions=children.get(parent, (message.id,)))
            for parent, message in zip(parents, messages, strict=True)
        ]

    def _children(self, chat_id: int, parents: Sequence[int | None]) -> dict[int | None, tuple[int, ...]]:
        """What stands directly below each of these (None: at the top), deleted ones walked through."""
        found: dict[int | None, tuple[int, ...]] = {}
        wanted = [each for each in parents if each is not None]
        for start in range(0, len(wanted), 500):
            some = wanted[start : start + 500]
            marks = ", ".join("?" * len(some))
            for row in self._sql.rows(_children_sql(f"parent_id IN ({marks})"), some):
                found[row["top"]] = (*found.get(row["top"], ()), row["id"])
        if None in parents:
            sql = _children_sql("parent_id IS NULL AND chat_id = ?")
            found[None] = tuple(row["id"] for row in self._sql.rows(sql, (chat_id,)))
        return found

    def _copy(self, message: Message, chat_id: int, parent_id: int | None) -> int:
        """Inside a transaction. A reply that is being written is copied as far as it is."""
        cost = message.statistics
        status = Status.INTERRUPTED if message.status is Status.WRITING else message.status
        new_id = self._sql.insert(
            "messages",
            chat_id=chat_id,
            parent_id=parent_id,
            role=message.role,
            status=status,
            created=message.created,
            model=message.model,
            error=message.error,
            finish=message.finish,
            prompt_tokens=cost.prompt_tokens,
            reused_tokens=cost.reused_tokens,
            reply_tokens=cost.reply_tokens,
            first_token_s=cost.first_token_s,
            reply_s=cost.reply_s,
            edited=message.edited,
            reasoning=message.reasoning,
            text=message.text,
        )
        self._sql.change(f"UPDATE messages SET {SEAL} WHERE id = ?", new_id)
        self._attachments.copy(message.id, new_id)
        return new_id


def _children_sql(where: str) -> str:
    return f"""
        WITH RECURSIVE below (top, id, deleted, alone) AS (
            SELECT parent_id, id, deleted, deleted_alone FROM messages WHERE {where}
            UNION ALL
            SELECT below.top, child.id, child.deleted, child.deleted_alone
            FROM below JOIN messages AS child ON child.parent_id = below.id
            WHERE below.deleted IS NOT NULL AND below.alone AND child.id > below.id
        )
        SELECT top, id FROM below WHERE deleted IS NULL ORDER BY id
    """
