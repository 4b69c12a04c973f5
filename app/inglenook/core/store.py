"""Every conversation, in one SQLite file: all the SQL of the program is here.

Every method that writes has committed, to the disk, when it returns. What is stored is what was
said; only a lone surrogate, which no file can hold, becomes U+FFFD. Chats and messages are named
by their id; a method that is given one that does not exist raises LookupError, which is a bug
of the caller. What the disk or another program does wrong comes as SaveError or UserError, and
then nothing of the call was written.
"""

import logging
import sqlite3
import time
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from inglenook.core.chat import Chat, Finish, Message, Role, Statistics, Status
from inglenook.core.database import open_database, sentences, transaction
from inglenook.core.errors import SaveError, UserError

log = logging.getLogger(__name__)

_TITLE_LENGTH = 48  # characters of the first message that make a title; it fits the sidebar

_Word = TypeVar("_Word", bound=StrEnum)


class Store:
    """The chats of one data folder, for the thread that made this object and no other.

    Several may be open on one file, each in its own thread; a writer waits up to 5 s for another.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, making it where there is none. Raises NewerDataError, SaveError, UserError."""
        self._connection = open_database(path)

    def close(self) -> None:
        self._connection.close()

    # Chats ------------------------------------------------------------------

    def create_chat(self, title: str = "") -> Chat:
        """A new chat with nothing in it."""
        now = time.time()
        with transaction(self._connection):
            chat_id = self._insert("chats", title=_storable(title), created=now, updated=now)
            return self.chat(chat_id)

    def chat(self, chat_id: int) -> Chat:
        """One chat, deleted or not."""
        return _chat(self._one("SELECT * FROM chats WHERE id = ?", chat_id))

    def chats(self, title_contains: str = "") -> list[Chat]:
        """The chats that are not deleted, newest first.

        `title_contains` is plain text; capitals, accents and the width of letters do not matter.
        """
        rows = self._rows("SELECT * FROM chats WHERE deleted IS NULL ORDER BY updated DESC, id DESC")
        chats = [_chat(row) for row in rows]
        if wanted := _folded(title_contains):
            chats = [chat for chat in chats if wanted in _folded(chat.title)]
        return chats

    def rename_chat(self, chat_id: int, title: str) -> None:
        """Give a chat this title; its place in the list stays."""
        with transaction(self._connection):
            self._change("UPDATE chats SET title = ? WHERE id = ?", _storable(title), chat_id)

    def delete_chat(self, chat_id: int) -> None:
        """Take a chat out of the list; `restore_chat` brings it back whole."""
        with transaction(self._connection):
            self._change("UPDATE chats SET deleted = ? WHERE id = ?", time.time(), chat_id)

    def restore_chat(self, chat_id: int) -> None:
        """Put a deleted chat back where it was in the list."""
        with transaction(self._connection):
            self._change("UPDATE chats SET deleted = NULL WHERE id = ?", chat_id)

    # Messages ---------------------------------------------------------------

    def message(self, message_id: int) -> Message:
        return _message(self._one("SELECT * FROM messages WHERE id = ?", message_id))

    def branch(
        self,
        chat_id: int,
        *,
        leaf_id: int | None = None,
        limit: int | None = None,
        before: int | None = None,
    ) -> list[Message]:
        """The messages from the first one down to a leaf (the chat's own by default), oldest first.

        `limit`: only the last so many. `before`: only what stands above this message, which
        itself is left out; so a page above the page that is shown is
        `branch(chat_id, before=shown[0].id, limit=200)`.
        """
        if before is not None:
            start = self._one("SELECT parent_id FROM messages WHERE id = ?", before)["parent_id"]
        else:
            start = leaf_id if leaf_id is not None else self._leaf(chat_id)
        # A parent is always older than its child, so a damaged tree cannot make this go in circles.
        rows = self._rows(
            """
            WITH RECURSIVE branch (id, parent_id) AS (
                SELECT id, parent_id FROM messages WHERE id = :start AND chat_id = :chat
                UNION ALL
                SELECT parent.id, parent.parent_id
                FROM branch JOIN messages AS parent ON parent.id = branch.parent_id
                WHERE parent.id < branch.id AND parent.chat_id = :chat
                LIMIT :limit
            )
            SELECT messages.* FROM branch JOIN messages USING (id) ORDER BY id
            """,
            {"start": start, "chat": chat_id, "limit": -1 if limit is None else limit},
        )
        return [_message(row) for row in rows]

    def branch_length(self, chat_id: int, *, leaf_id: int | None = None) -> int:
        """How many messages `branch` has down to this leaf; a twentieth of its cost."""
        rows = self._rows(
            """
            WITH RECURSIVE branch (id, parent_id) AS (
                SELECT id, parent_id FROM messages WHERE id = :start AND chat_id = :chat
                UNION ALL
                SELECT parent.id, parent.parent_id
                FROM branch JOIN messages AS parent ON parent.id = branch.parent_id
                WHERE parent.id < branch.id AND parent.chat_id = :chat
            )
            SELECT count(*) FROM branch
            """,
            {"start": leaf_id if leaf_id is not None else self._leaf(chat_id), "chat": chat_id},
        )
        return int(rows[0][0])

    def ask(self, chat_id: int | None, text: str, *, model: str) -> tuple[Message, Message]:
        """Store what the person says and an empty reply to it, both or neither; answers both.

        They go below the chat's leaf, and the reply becomes the leaf; None begins a new chat. A
        chat without a title is named after the first words. A draft with this very text has been
        sent, so it goes.
        """
        text = _storable(text)
        now = time.time()
        with transaction(self._connection):
            if chat_id is None:
                chat_id = self._insert("chats", created=now, updated=now)
            chat = self.chat(chat_id)
            question_id = self._insert(
                "messages",
                chat_id=chat_id,
                parent_id=self._leaf(chat_id),
                role=Role.USER,
                status=Status.DONE,
                created=now,
                text=text,
            )
            reply_id = self._insert_reply(chat_id, question_id, model, now)
            if not chat.title:
                self._change("UPDATE chats SET title = ? WHERE id = ?", _first_words(text), chat_id)
            self._connection.execute(
                "DELETE FROM drafts WHERE text = ? AND (chat_id = ? OR chat_id IS NULL)", (text, chat_id)
            )
            return self.message(question_id), self.message(reply_id)

    def write_again(self, message_id: int, *, model: str) -> Message:
        """Another, empty reply beside this one; it becomes the leaf, and the old one stays."""
        with transaction(self._connection):
            old = self._reply(message_id)
            return self.message(self._insert_reply(old.chat_id, old.parent_id, model, time.time()))

    def reopen_reply(self, message_id: int) -> Message:
        """Go on with a reply that ended: it is being written again, its text and counts stay."""
        with transaction(self._connection):
            reply = self._reply(message_id)
            self._change(
                "UPDATE messages SET status = ?, error = '', finish = NULL WHERE id = ?",
                Status.WRITING,
                message_id,
            )
            self._change("UPDATE chats SET updated = ? WHERE id = ?", time.time(), reply.chat_id)
            return self.message(message_id)

    def append_to_reply(self, message_id: int, text: str = "", reasoning: str = "") -> None:
        """Add to a reply that is being written."""
        with transaction(self._connection):
            self._append(message_id, text, reasoning)

    def finish_reply(
        self,
        message_id: int,
        status: Status,
        *,
        text: str = "",
        reasoning: str = "",
        finish: Finish | None = None,
        statistics: Statistics | None = None,
        error: str = "",
    ) -> Message:
        """Add the rest to a reply that is being written, and close it; answers the whole reply.

        `status` is any but WRITING. For a reply that was continued, reply tokens and writing time
        add up, and the prompt's numbers stay those of the first time, so that prompt tokens and
        reply tokens together are what the chat takes up in the context.
        """
        if status is Status.WRITING:
            raise ValueError("a finished reply is no longer being written")
        cost = statistics or Statistics()
        with transaction(self._connection):
            self._append(message_id, text, reasoning)
            before = self.message(message_id).statistics
            prompt = before if before.prompt_tokens else cost
            self._change(
                """
                UPDATE messages SET status = ?, finish = ?, error = ?, prompt_tokens = ?,
                    reused_tokens = ?, first_token_s = ?, reply_tokens = ?, reply_s = ?
                WHERE id = ?
                """,
                status,
                finish,
                _storable(error),
                max(prompt.prompt_tokens, 0),
                max(prompt.reused_tokens, 0),
                max(prompt.first_token_s, 0.0),  # a clock that was set back
                before.reply_tokens + max(cost.reply_tokens, 0),
                before.reply_s + max(cost.reply_s, 0.0),
                message_id,
            )
            return self.message(message_id)

    def interrupt_leftovers(self) -> int:
        """Mark the replies that the program's last end cut off; answers how many.

        Only at the start of the program, before any reply is written.
        """
        with transaction(self._connection):
            cursor = self._connection.execute(
                "UPDATE messages SET status = 'interrupted' WHERE status = 'writing'"
            )
            return cursor.rowcount

    # Drafts -----------------------------------------------------------------

    def draft(self, chat_id: int | None) -> str:
        """What stands unsent in a chat's composer; None is the chat that is not begun yet."""
        rows = self._rows("SELECT text FROM drafts WHERE chat_id IS ?", (chat_id,))
        return rows[0]["text"] if rows else ""

    def set_draft(self, chat_id: int | None, text: str) -> None:
        """Remember the composer's text; empty text removes the draft."""
        with transaction(self._connection):
            self._connection.execute("DELETE FROM drafts WHERE chat_id IS ?", (chat_id,))
            if text:
                self._insert("drafts", chat_id=chat_id, text=_storable(text))

    # Health -----------------------------------------------------------------

    def check(self) -> list[str]:
        """What is wrong with the file, each a sentence; empty when all is well. Reads all of it.

        Raises SaveError when the disk or another program keeps it from being read.
        """
        try:
            lines = [str(row[0]) for row in self._rows("PRAGMA quick_check")]
        except SaveError:
            raise  # not a word about what is in the file
        except UserError as error:
            lines = [error.details]
        if lines != ["ok"]:
            return [f"The file is damaged: {line}." for line in lines]  # the rest cannot be read safely
        problems = [
            f"Row {row['rowid']} of {row['table']} names a row of {row['parent']} that is gone."
            for row in self._rows("PRAGMA foreign_key_check")
        ]
        problems += [
            f"Message {row['id']} does not stand below a message of its own chat."
            for row in self._rows(
                """
                SELECT child.id FROM messages AS child JOIN messages AS parent ON parent.id = child.parent_id
                WHERE parent.chat_id <> child.chat_id OR parent.id >= child.id
                """
            )
        ]
        problems += [
            f"Chat {row['id']} shows a message of another chat."
            for row in self._rows(
                """
                SELECT chats.id FROM chats JOIN messages ON messages.id = chats.leaf_id
                WHERE messages.chat_id <> chats.id
                """
            )
        ]
        try:
            with sentences():
                self._connection.execute(
                    "INSERT INTO messages_search (messages_search, rank) VALUES ('integrity-check', 1)"
                )
        except SaveError:
            raise
        except UserError as error:
            problems.append(f"The search index does not agree with the messages: {error.details}.")
        return problems

    # Rows -------------------------------------------------------------------

    def _rows(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> list[sqlite3.Row]:
        with sentences():
            return self._connection.execute(sql, values).fetchall()

    def _one(self, sql: str, row_id: int) -> sqlite3.Row:
        rows = self._rows(sql, (row_id,))
        if not rows:
            raise LookupError(f"nothing has the id {row_id}: {sql}")
        return rows[0]

    def _insert(self, table: str, **values: Any) -> int:
        """Add a row; answers its id. Inside a transaction."""
        columns = ", ".join(values)
        marks = ", ".join("?" * len(values))
        cursor = self._connection.execute(
            f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(values.values())
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def _change(self, sql: str, *values: Any) -> None:
        """Change the one row whose id is the last value. Inside a transaction."""
        if self._connection.execute(sql, values).rowcount == 0:
            raise LookupError(f"nothing has the id {values[-1]}: {sql}")

    def _leaf(self, chat_id: int) -> int | None:
        """The message that the shown branch ends in; for a chat that has lost its leaf, the newest."""
        row = self._rows(
            """
            SELECT coalesce(
                (SELECT leaf.id FROM chats JOIN messages AS leaf ON leaf.id = chats.leaf_id
                 WHERE chats.id = :chat AND leaf.chat_id = :chat),
                (SELECT max(id) FROM messages WHERE chat_id = :chat)
            ) AS id
            """,
            {"chat": chat_id},
        )[0]
        return row["id"] if row["id"] is None else int(row["id"])

    def _reply(self, message_id: int) -> Message:
        """A reply that has ended. Inside a transaction."""
        message = self.message(message_id)
        if message.role is not Role.ASSISTANT or message.status is Status.WRITING:
            raise ValueError(f"message {message_id} is not a reply that has ended")
        return message

    def _insert_reply(self, chat_id: int, parent_id: int | None, model: str, now: float) -> int:
        """An empty reply that becomes the leaf of its chat; answers its id. Inside a transaction."""
        reply_id = self._insert(
            "messages",
            chat_id=chat_id,
            parent_id=parent_id,
            role=Role.ASSISTANT,
            status=Status.WRITING,
            created=now,
            model=_storable(model),
        )
        self._change("UPDATE chats SET leaf_id = ?, updated = ? WHERE id = ?", reply_id, now, chat_id)
        return reply_id

    def _append(self, message_id: int, text: str, reasoning: str) -> None:
        """Inside a transaction. A reply that has ended is final: it is never added to by mistake."""
        changed = self._connection.execute(
            "UPDATE messages SET text = text || ?, reasoning = reasoning || ? "
            "WHERE id = ? AND status = 'writing'",
            (_storable(text), _storable(reasoning), message_id),
        ).rowcount
        if changed == 0:
            raise ValueError(f"message {message_id} is not being written")


# From rows, whatever other programs or a bad disk did to them: one odd field must not keep a whole
# chat from opening.


def _chat(row: sqlite3.Row) -> Chat:
    return Chat(
        id=row["id"],
        title=_text(row["title"]),
        created=row["created"] or 0.0,
        updated=row["updated"] or 0.0,
        leaf_id=row["leaf_id"],
    )


def _message(row: sqlite3.Row) -> Message:
    # Words whose speaker is unknown are not put into the person's mouth, and a reply whose state
    # is unknown may have been cut.
    role = _word(Role, row["role"], Role.ASSISTANT, row["id"])
    otherwise = Status.INTERRUPTED if role is Role.ASSISTANT else Status.DONE
    return Message(
        id=row["id"],
        chat_id=row["chat_id"],
        parent_id=row["parent_id"],
        role=role,
        text=_text(row["text"]),
        status=_word(Status, row["status"], otherwise, row["id"]),
        created=row["created"] or 0.0,
        reasoning=_text(row["reasoning"]),
        model=_text(row["model"]),
        error=_text(row["error"]),
        finish=None if row["finish"] is None else _word(Finish, row["finish"], Finish.END, row["id"]),
        statistics=Statistics(
            prompt_tokens=row["prompt_tokens"] or 0,
            reused_tokens=row["reused_tokens"] or 0,
            reply_tokens=row["reply_tokens"] or 0,
            first_token_s=row["first_token_s"] or 0.0,
            reply_s=row["reply_s"] or 0.0,
        ),
    )


def _word(kind: type[_Word], value: Any, otherwise: _Word, message_id: int) -> _Word:
    try:
        return kind(value)
    except ValueError:
        log.warning("message %d has an unknown %s, read as %s", message_id, kind.__name__, otherwise)
        return otherwise


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)


def _storable(text: str) -> str:
    """The text itself; half a surrogate pair, which UTF-8 cannot hold, as U+FFFD, and two halves as
    the one character they are. NUL and all else stays."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _first_words(text: str) -> str:
    """One line for the sidebar: whole words as far as they fit, "..." for what was left out."""
    start = text.lstrip()[: 20 * _TITLE_LENGTH]  # a message may have 10 MB
    words = "".join(
        " " if unicodedata.category(each) in ("Cc", "Zl", "Zp") else each for each in start
    ).split()
    title = " ".join(words)
    if len(title) <= _TITLE_LENGTH:
        return title
    fitting = title[: _TITLE_LENGTH + 1].rpartition(" ")[0] or title[:_TITLE_LENGTH]
    return fitting.rstrip(" ,.;:") + "\N{HORIZONTAL ELLIPSIS}"


def _folded(text: str) -> str:
    """For comparing as people do: no capitals, no accents, one width."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))
