"""Files that were sent with messages or lie beside a draft, and messages that wait their turn."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from inglenook.core.chat import Attachment, Message
from inglenook.core.rows import storable, text
from inglenook.core.sql import Sql

OWNERS = ("message_id", "draft_id", "queued_id")


@dataclass(frozen=True, slots=True)
class Queued:
    """A message that is sent when the reply before it has ended."""

    id: int
    chat_id: int
    text: str
    attachments: tuple[Attachment, ...] = ()


class Attachments:
    """The tables `attachments` and `queued`."""

    def __init__(self, sql: Sql) -> None:
        self._sql = sql

    def add(self, owner: str, owner_id: int, attachments: Sequence[Attachment]) -> None:
        """Keep these with a message, a draft or a queued message: one of OWNERS. Inside a transaction.

        Each gets an id of its own, whatever id it had.
        """
        for each in attachments:
            values = {owner: owner_id, "name": storable(each.name), "kind": each.kind, "data": each.data}
            self._sql.insert("attachments", **values)

    def copy(self, message_id: int, to: int) -> None:
        """Give another message the same ones. Inside a transaction."""
        self._sql.run(
            "INSERT INTO attachments (message_id, name, kind, data) "
            "SELECT ?, name, kind, data FROM attachments WHERE message_id = ? ORDER BY id",
            (to, message_id),
        )

    def of(self, owner: str, owner_id: int) -> tuple[Attachment, ...]:
        """Those of one message, draft or queued message, in their order."""
        return self._of_each(owner, [owner_id]).get(owner_id, ())

    def filled(self, messages: list[Message]) -> list[Message]:
        """The same messages with their attachments."""
        found = self._of_each("message_id", [message.id for message in messages])
        if not found:
            return messages
        return [
            replace(message, attachments=found[message.id]) if message.id in found else message
            for message in messages
        ]

    def _of_each(self, owner: str, ids: list[int]) -> dict[int, tuple[Attachment, ...]]:
        assert owner in OWNERS
        found: dict[int, tuple[Attachment, ...]] = {}
        for start in range(0, len(ids), 500):
            some = ids[start : start + 500]
            marks = ", ".join("?" * len(some))
            for row in self._sql.rows(
                f"SELECT * FROM attachments WHERE {owner} IN ({marks}) ORDER BY id", some
            ):
                data = row["data"] if isinstance(row["data"], bytes) else str(row["data"]).encode()
                each = Attachment(row["id"], text(row["name"]), text(row["kind"]), data)
                found[row[owner]] = (*found.get(row[owner], ()), each)
        return found

    # Messages that wait ---------------------------------------------------------------------------

    def queue(self, chat_id: int, said: str, attachments: Sequence[Attachment] = ()) -> Queued:
        """Keep a message that is to be sent when the reply before it has ended."""
        with self._sql.transaction():
            queued_id = self._sql.insert("queued", chat_id=chat_id, created=time.time(), text=storable(said))
            self.add("queued_id", queued_id, attachments)
        return Queued(queued_id, chat_id, said, self.of("queued_id", queued_id))

    def queued(self, chat_id: int | None = None) -> list[Queued]:
        """What waits in this chat, or in all of them, first come first."""
        where, values = ("", ()) if chat_id is None else ("WHERE chat_id = ?", (chat_id,))
        return [
            Queued(row["id"], row["chat_id"], text(row["text"]), self.of("queued_id", row["id"]))
            for row in self._sql.rows(f"SELECT * FROM queued {where} ORDER BY id", values)
        ]

    def unqueue(self, queued_id: int) -> None:
        """It is sent, or not wanted any more. One that is gone already is no error."""
        with self._sql.transaction():
            self._sql.run("DELETE FROM queued WHERE id = ?", (queued_id,))
