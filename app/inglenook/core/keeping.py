"""A chat from one database into another: how one that was never on a disk is kept after all."""

from inglenook.core.checksums import SEAL
from inglenook.core.sql import Sql

_OF_CHAT = ("title", "title_by", "created", "updated", "pinned", "settings")
_OF_ATTACHMENT = ("name", "kind", "data")


def copy_chat(source: Sql, target: Sql, chat_id: int) -> int:
    """Copy a chat with every branch, its draft and its queue; answers the id of the copy.

    All or nothing. What was deleted in it stays behind; what stood below is put below what was
    above. Raises LookupError for a chat that is not there, and what the store raises.
    """
    chat = source.one("SELECT * FROM chats WHERE id = ?", chat_id)
    messages = source.rows("SELECT * FROM messages WHERE chat_id = ? ORDER BY id", (chat_id,))
    with target.transaction():
        new_chat = target.insert("chats", **{name: chat[name] for name in _OF_CHAT})
        new_ids: dict[int | None, int | None] = {None: None}
        for row in messages:
            above = new_ids.get(row["parent_id"])
            if row["deleted"] is not None:
                new_ids[row["id"]] = above
                continue
            values = dict(row) | {"chat_id": new_chat, "parent_id": above}
            del values["id"], values["deleted_alone"]
            new_id = target.insert("messages", **values)
            if row["status"] != "writing":
                target.change(f"UPDATE messages SET {SEAL} WHERE id = ?", new_id)
            new_ids[row["id"]] = new_id
            _copy_attachments(source, target, "message_id", row["id"], new_id)
        leaf = new_ids.get(chat["leaf_id"])
        target.change("UPDATE chats SET leaf_id = ? WHERE id = ?", leaf, new_chat)
        for owner, table in (("draft_id", "drafts"), ("queued_id", "queued")):
            for row in source.rows(f"SELECT * FROM {table} WHERE chat_id = ? ORDER BY id", (chat_id,)):
                values = dict(row) | {"chat_id": new_chat}
                del values["id"]
                new_id = target.insert(table, **values)
                _copy_attachments(source, target, owner, row["id"], new_id)
    return new_chat


def _copy_attachments(source: Sql, target: Sql, owner: str, owner_id: int, new_owner: int) -> None:
    """Inside a transaction of the target."""
    for row in source.rows(f"SELECT * FROM attachments WHERE {owner} = ? ORDER BY id", (owner_id,)):
        target.insert("attachments", **{name: row[name] for name in _OF_ATTACHMENT}, **{owner: new_owner})
