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
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from inglenook.core import rows
from inglenook.core.attachments import Attachments
from inglenook.core.chat import (
    Attachment,
    Chat,
    ChatSettings,
    Finish,
    Message,
    Role,
    Statistics,
    Status,
    TitleBy,
)
from inglenook.core.checksums import DAMAGED, SEAL
from inglenook.core.database import memory_database, open_database, sentences
from inglenook.core.errors import SaveError, UserError
from inglenook.core.folders import Folders
from inglenook.core.keeping import copy_chat
from inglenook.core.sql import Sql
from inglenook.core.trash import Deletion, Trash
from inglenook.core.tree import Tree

log = logging.getLogger(__name__)


class Store:
    """The chats of one data folder, for the thread that made this object and no other.

    Several may be open on one file, each in its own thread; a writer waits up to 5 s for another.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, making it where there is none. Raises NewerDataError, SaveError, UserError."""
        self._open(open_database(path))

    @classmethod
    def temporary(cls, name: str) -> "Store":
        """Chats that never touch the disk, and are gone with the last store of this name.

        Their ids begin far above those of any file, so that the two cannot be mistaken.
        """
        store = cls.__new__(cls)
        store._open(memory_database(name))
        return store

    def _open(self, connection: sqlite3.Connection) -> None:
        self._made: dict[int, tuple[sqlite3.Row, Chat]] = {}
        self._sql = Sql(connection)
        self.attachments = Attachments(self._sql)
        self.folders = Folders(self._sql)
        self.trash = Trash(self._sql)
        self._tree = Tree(self._sql, self.attachments)

    @property
    def connection(self) -> sqlite3.Connection:
        """For what reads the database in its own way, on this thread: search, backups, imports."""
        return self._sql.connection

    def close(self) -> None:
        self._sql.connection.close()

    # Chats ------------------------------------------------------------------

    def create_chat(
        self, title: str = "", *, folder_id: int | None = None, settings: ChatSettings | None = None
    ) -> Chat:
        """A new chat with nothing in it."""
        now = time.time()
        with self._sql.transaction():
            chat_id = self._new_chat(now, title=title, folder_id=folder_id, settings=settings)
            return self.chat(chat_id)

    def chat(self, chat_id: int) -> Chat:
        """One chat, deleted or not."""
        return rows.chat(self._sql.one("SELECT * FROM chats WHERE id = ?", chat_id))

    def chats(self, title_contains: str = "", *, archived: bool = False) -> list[Chat]:
        """The chats that are not deleted, those in the archive or the others, newest first.

        `title_contains` is plain text; capitals, accents and the width of letters do not matter.
        One whose folder was deleted is in none.
        """
        where = "IS NOT NULL" if archived else "IS NULL"
        found = self._sql.rows(
            f"SELECT * FROM chats WHERE deleted IS NULL AND archived {where} ORDER BY updated DESC, id DESC"
        )
        there = {folder.id for folder in self.folders.all()}
        chats = [self._listed(row) for row in found]
        chats = [
            chat if chat.folder_id is None or chat.folder_id in there else replace(chat, folder_id=None)
            for chat in chats
        ]
        if wanted := rows.folded(title_contains):
            chats = [chat for chat in chats if wanted in rows.folded(chat.title)]
        return chats

    def _listed(self, row: sqlite3.Row) -> Chat:
        """The chat of a row, made once for as long as the row is the same: lists ask again and again."""
        known = self._made.get(row["id"])
        if known is None or known[0] != row:
            known = self._made[row["id"]] = (row, rows.chat(row))
        return known[1]

    def rename_chat(self, chat_id: int, title: str, by: TitleBy = TitleBy.PERSON) -> None:
        """Give a chat this title; its place in the list stays."""
        with self._sql.transaction():
            self._sql.change(
                "UPDATE chats SET title = ?, title_by = ? WHERE id = ?", rows.storable(title), by, chat_id
            )

    def set_chat_settings(self, chat_id: int, settings: ChatSettings) -> None:
        """How this chat differs from the settings of the program."""
        with self._sql.transaction():
            self._sql.change(
                "UPDATE chats SET settings = ? WHERE id = ?",
                rows.storable(rows.settings_json(settings)),
                chat_id,
            )

    def pin_chat(self, chat_id: int, pinned: bool) -> None:
        """Keep a chat at the top of the list, or no longer."""
        self._mark(chat_id, "pinned", pinned)

    def archive_chat(self, chat_id: int, archived: bool) -> None:
        """Put a chat away without deleting it, or back into the list."""
        self._mark(chat_id, "archived", archived)

    def move_chat(self, chat_id: int, folder_id: int | None) -> None:
        """Put a chat into a folder; None: into none."""
        with self._sql.transaction():
            self._sql.change("UPDATE chats SET folder_id = ? WHERE id = ?", folder_id, chat_id)

    def delete_chat(self, chat_id: int) -> None:
        """Take a chat out of the list; `restore_chat` brings it back whole."""
        self._mark(chat_id, "deleted", True)

    def restore_chat(self, chat_id: int) -> None:
        """Put a deleted chat back where it was in the list."""
        self._mark(chat_id, "deleted", False)

    # The tree ---------------------------------------------------------------

    def message(self, message_id: int) -> Message:
        """One message, deleted or not; without its versions."""
        message = rows.message(self._sql.one("SELECT * FROM messages WHERE id = ?", message_id))
        return self.attachments.filled([message])[0]

    def branch(
        self,
        chat_id: int,
        *,
        leaf_id: int | None = None,
        limit: int | None = None,
        before: int | None = None,
    ) -> list[Message]:
        """The messages from the first one down to a leaf (the chat's own by default), oldest first.

        Deleted ones are left out. Each knows its other versions and its attachments.

        `limit`: only the last so many. `before`: only what stands above this message, which
        itself is left out; so a page above the page that is shown is
        `branch(chat_id, before=shown[0].id, limit=200)`.
        """
        return self._tree.branch(chat_id, leaf_id, limit=limit, before=before)

    def branch_length(self, chat_id: int, *, leaf_id: int | None = None) -> int:
        """How many messages `branch` has down to this leaf; a twentieth of its cost."""
        return self._tree.branch_length(chat_id, leaf_id)

    def branch_ids(self, chat_id: int, *, leaf_id: int | None = None) -> list[int]:
        """The messages that `branch` has down to this leaf, by id alone; a twentieth of its cost.

        What stands around one of them is `branch(chat_id, leaf_id=ids[at + 50], limit=100)`.
        """
        return self._tree.branch_ids(chat_id, leaf_id)

    def all_messages(self, chat_id: int) -> list[Message]:
        """Every message of a chat on every branch, parents first; deleted ones are left out."""
        return self._tree.all_messages(chat_id)

    def show_version(self, message_id: int) -> Chat:
        """Make the branch through this message the shown one, down to its newest end."""
        return self.chat(self._tree.show(message_id))

    def fork_chat(self, message_id: int, title: str | None = None) -> Chat:
        """A new chat with a copy of the branch down to this message."""
        return self.chat(self._tree.fork(message_id, title))

    def keep_chat(self, temporary: "Store", chat_id: int) -> Chat:
        """Copy a chat of another store into this one, with all its branches; answers the copy.

        Draft and queue come with it, what was deleted in it does not. The other store stays as it is.
        """
        return self.chat(copy_chat(temporary._sql, self._sql, chat_id))

    def delete_message(self, message_id: int, *, alone: bool) -> Deletion:
        """Put a message into the trash: alone, or with all that follows it."""
        moment = self._tree.delete(message_id, alone=alone)
        return self.trash.messages_of(moment)

    def restore(self, deletion: Deletion) -> None:
        """Bring back what was deleted. Raises LookupError where it is gone for good."""
        if deletion.kind == "chat":
            self.restore_chat(deletion.id)
        elif deletion.kind == "folder":
            self.folders.restore(deletion.id)
        else:
            assert deletion.chat_id is not None
            self._tree.restore(deletion.chat_id, deletion.deleted)

    # Saying and replying ----------------------------------------------------

    def ask(
        self,
        chat_id: int | None,
        text: str,
        *,
        model: str,
        attachments: Sequence[Attachment] = (),
        folder_id: int | None = None,
        settings: ChatSettings | None = None,
        queued_id: int | None = None,
    ) -> tuple[Message, Message]:
        """Store what the person says and an empty reply to it, both or neither; answers both.

        They go below the chat's leaf, and the reply becomes the leaf; None begins a new chat, in
        this folder and with these settings. A chat without a title is named after the first words.
        A draft with this very text has been sent, so it goes. `queued_id`: it has waited as this
        message, which leaves the queue in the same step.
        """
        text = rows.storable(text)
        now = time.time()
        with self._sql.transaction():
            if chat_id is None:
                chat_id = self._new_chat(now, folder_id=folder_id, settings=settings)
            chat = self.chat(chat_id)
            question_id = self._insert_question(chat_id, self._tree.leaf(chat_id), text, now)
            self.attachments.add("message_id", question_id, attachments)
            if queued_id is not None:
                self._sql.run("DELETE FROM queued WHERE id = ?", (queued_id,))
            reply_id = self._insert_reply(chat_id, question_id, model, now)
            if not chat.title:
                title = rows.first_words(text) or (attachments[0].name if attachments else "")
                self._sql.change(
                    "UPDATE chats SET title = ?, title_by = ? WHERE id = ?",
                    rows.storable(title),
                    TitleBy.WORDS,
                    chat_id,
                )
            self._sql.run(
                "DELETE FROM drafts WHERE text = ? AND (chat_id = ? OR chat_id IS NULL)", (text, chat_id)
            )
            return self.message(question_id), self.message(reply_id)

    def edit_question(self, message_id: int, text: str, *, model: str) -> tuple[Message, Message]:
        """Another version of what the person said, with an empty reply; both are shown, the old
        version stays beside them. Attachments are those of the old one."""
        now = time.time()
        with self._sql.transaction():
            old = self.message(message_id)
            if old.role is not Role.USER:
                raise ValueError(f"message {message_id} was not said by the person")
            question_id = self._insert_question(old.chat_id, old.parent_id, rows.storable(text), now)
            self.attachments.copy(message_id, question_id)
            reply_id = self._insert_reply(old.chat_id, question_id, model, now)
            return self.message(question_id), self.message(reply_id)

    def edit_reply(self, message_id: int, text: str) -> Message:
        """Change what the model wrote, in its place."""
        with self._sql.transaction():
            self._reply(message_id)
            self._sql.change(
                "UPDATE messages SET text = ?, edited = ? WHERE id = ?",
                rows.storable(text),
                time.time(),
                message_id,
            )
            self._sql.change(f"UPDATE messages SET {SEAL} WHERE id = ?", message_id)
            return self.message(message_id)

    def write_again(self, message_id: int, *, model: str) -> Message:
        """Another, empty reply beside this one; it becomes the leaf, and the old one stays."""
        with self._sql.transaction():
            old = self._reply(message_id)
            return self.message(self._insert_reply(old.chat_id, old.parent_id, model, time.time()))

    def reopen_reply(self, message_id: int) -> Message:
        """Go on with a reply that ended: it is being written again, its text and counts stay."""
        with self._sql.transaction():
            reply = self._reply(message_id)
            self._sql.change(
                "UPDATE messages SET status = ?, error = '', finish = NULL, checksum = NULL WHERE id = ?",
                Status.WRITING,
                message_id,
            )
            self._sql.change("UPDATE chats SET updated = ? WHERE id = ?", time.time(), reply.chat_id)
            return self.message(message_id)

    def append_to_reply(self, message_id: int, text: str = "", reasoning: str = "") -> None:
        """Add to a reply that is being written."""
        with self._sql.transaction():
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
        with self._sql.transaction():
            self._append(message_id, text, reasoning)
            before = self.message(message_id).statistics
            prompt = before if before.prompt_tokens else cost
            self._sql.change(
                """
                UPDATE messages SET status = ?, finish = ?, error = ?, prompt_tokens = ?,
                    reused_tokens = ?, first_token_s = ?, reply_tokens = ?, reply_s = ?
                WHERE id = ?
                """,
                status,
                finish,
                rows.storable(error),
                max(prompt.prompt_tokens, 0),
                max(prompt.reused_tokens, 0),
                max(prompt.first_token_s, 0.0),  # a clock that was set back
                before.reply_tokens + max(cost.reply_tokens, 0),
                before.reply_s + max(cost.reply_s, 0.0),
                message_id,
            )
            self._sql.change(f"UPDATE messages SET {SEAL} WHERE id = ?", message_id)
            return self.message(message_id)

    def interrupt_leftovers(self) -> int:
        """Mark the replies that the program's last end cut off; answers how many.

        Only at the start of the program, before any reply is written.
        """
        with self._sql.transaction():
            return self._sql.run(
                f"UPDATE messages SET status = 'interrupted', {SEAL} WHERE status = 'writing'"
            )

    # Drafts -----------------------------------------------------------------

    def draft(self, chat_id: int | None) -> str:
        """What stands unsent in a chat's composer; None is the chat that is not begun yet."""
        found = self._sql.rows("SELECT text FROM drafts WHERE chat_id IS ?", (chat_id,))
        return rows.text(found[0]["text"]) if found else ""

    def draft_attachments(self, chat_id: int | None) -> tuple[Attachment, ...]:
        """What lies beside it."""
        found = self._sql.rows("SELECT id FROM drafts WHERE chat_id IS ?", (chat_id,))
        return self.attachments.of("draft_id", found[0]["id"]) if found else ()

    def set_draft(
        self, chat_id: int | None, text: str, attachments: Sequence[Attachment] | None = ()
    ) -> None:
        """Remember what stands in the composer; nothing at all removes the draft.

        Attachments None: as they were stored last. They may be large, and typing does not change them.
        """
        with self._sql.transaction():
            if attachments is None and self.draft_attachments_count(chat_id):
                self._sql.run("UPDATE drafts SET text = ? WHERE chat_id IS ?", (rows.storable(text), chat_id))
                return
            self._sql.run("DELETE FROM drafts WHERE chat_id IS ?", (chat_id,))
            if text or attachments:
                draft_id = self._sql.insert("drafts", chat_id=chat_id, text=rows.storable(text))
                self.attachments.add("draft_id", draft_id, attachments or ())

    def draft_attachments_count(self, chat_id: int | None) -> int:
        """How many lie beside it, without reading them."""
        found = self._sql.rows(
            "SELECT count(*) FROM attachments JOIN drafts ON drafts.id = draft_id WHERE chat_id IS ?",
            (chat_id,),
        )
        return int(found[0][0])

    # Health -----------------------------------------------------------------

    def check(self) -> list[str]:
        """What is wrong with the file, each a sentence; empty when all is well. Reads all of it.

        Raises SaveError when the disk or another program keeps it from being read.
        """
        try:
            lines = [str(row[0]) for row in self._sql.rows("PRAGMA quick_check")]
        except SaveError:
            raise  # not a word about what is in the file
        except UserError as error:
            lines = [error.details]
        if lines != ["ok"]:
            return [f"The file is damaged: {line}." for line in lines]  # the rest cannot be read safely
        problems = [
            f"Row {row['rowid']} of {row['table']} names a row of {row['parent']} that is gone."
            for row in self._sql.rows("PRAGMA foreign_key_check")
        ]
        problems += [
            f"Message {row['id']} does not stand below a message of its own chat."
            for row in self._sql.rows(
                """
                SELECT child.id FROM messages AS child JOIN messages AS parent ON parent.id = child.parent_id
                WHERE parent.chat_id <> child.chat_id OR parent.id >= child.id
                """
            )
        ]
        problems += [
            f"Chat {row['id']} shows a message of another chat."
            for row in self._sql.rows(
                """
                SELECT chats.id FROM chats JOIN messages ON messages.id = chats.leaf_id
                WHERE messages.chat_id <> chats.id
                """
            )
        ]
        problems += [
            f"Message {row['id']} of chat {row['chat_id']} is not as it was written."
            for row in self._sql.rows(DAMAGED)
        ]
        try:
            with sentences():
                self._sql.connection.execute(
                    "INSERT INTO messages_search (messages_search, rank) VALUES ('integrity-check', 1)"
                )
        except SaveError:
            raise
        except UserError as error:
            problems.append(f"The search index does not agree with the messages: {error.details}.")
        return problems

    # Rows -------------------------------------------------------------------

    def _new_chat(
        self,
        now: float,
        *,
        title: str = "",
        folder_id: int | None = None,
        settings: ChatSettings | None = None,
    ) -> int:
        """Inside a transaction."""
        return self._sql.insert(
            "chats",
            title=rows.storable(title),
            title_by=TitleBy.PERSON if title else TitleBy.WORDS,
            created=now,
            updated=now,
            folder_id=folder_id,
            settings=rows.storable(rows.settings_json(settings or ChatSettings())),
        )

    def _mark(self, chat_id: int, column: str, marked: bool) -> None:
        """Set the moment of a mark of a chat, or take it away."""
        with self._sql.transaction():
            moment = time.time() if marked else None
            self._sql.change(f"UPDATE chats SET {column} = ? WHERE id = ?", moment, chat_id)

    def _reply(self, message_id: int) -> Message:
        """A reply that has ended. Inside a transaction."""
        message = self.message(message_id)
        if message.role is not Role.ASSISTANT or message.status is Status.WRITING:
            raise ValueError(f"message {message_id} is not a reply that has ended")
        return message

    def _insert_question(self, chat_id: int, parent_id: int | None, text: str, now: float) -> int:
        """Inside a transaction."""
        question_id = self._sql.insert(
            "messages",
            chat_id=chat_id,
            parent_id=parent_id,
            role=Role.USER,
            status=Status.DONE,
            created=now,
            text=text,
        )
        self._sql.change(f"UPDATE messages SET {SEAL} WHERE id = ?", question_id)
        return question_id

    def _insert_reply(self, chat_id: int, parent_id: int | None, model: str, now: float) -> int:
        """An empty reply that becomes the leaf of its chat; answers its id. Inside a transaction."""
        reply_id = self._sql.insert(
            "messages",
            chat_id=chat_id,
            parent_id=parent_id,
            role=Role.ASSISTANT,
            status=Status.WRITING,
            created=now,
            model=rows.storable(model),
        )
        self._sql.change("UPDATE chats SET leaf_id = ?, updated = ? WHERE id = ?", reply_id, now, chat_id)
        return reply_id

    def _append(self, message_id: int, text: str, reasoning: str) -> None:
        """Inside a transaction. A reply that has ended is final: it is never added to by mistake."""
        changed = self._sql.run(
            "UPDATE messages SET text = text || ?, reasoning = reasoning || ? "
            "WHERE id = ? AND status = 'writing'",
            (rows.storable(text), rows.storable(reasoning), message_id),
        )
        if changed == 0:
            raise ValueError(f"message {message_id} is not being written")
