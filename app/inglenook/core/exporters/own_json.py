"""Our own format: everything there is, for reading it again. Described in docs/format.md.

An array of records, one a line but for the messages of a chat, so that no program has to hold all of
it. It is written piece by piece.
"""

import base64
import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, BinaryIO

from inglenook import __version__
from inglenook.core.chat import Attachment, Chat, Folder, Message, Status
from inglenook.core.exporters.chats import Chats, ExportedChat, Options
from inglenook.core.exporters.writing import Watch
from inglenook.core.language import mark
from inglenook.core.rows import settings_json

NAME = mark("Inglenook (JSON, everything)")
SUFFIX = ".json"
ONE_FILE = True  # a file holds any number of chats
OPTIONS: tuple[str, ...] = ()

FORMAT = "inglenook-chats"
VERSION = 1

_PIECE = 12 << 20  # bytes of an attachment in one record; divisible by 3


def write(chats: Chats, file: BinaryIO, options: Options, watch: Watch) -> None:
    """Write all of these chats and the folders. Raises Stopped, and what the file raises. Any thread."""
    file.write(b"[\n" + _text({"format": FORMAT, "version": VERSION, "program": f"Inglenook {__version__}"}))
    for folder in chats.folders:
        file.write(b",\n" + _text({"folder": _folder(folder)}))
    for chat in chats.each:
        for message in chat.messages:
            for attachment in message.attachments:
                for record in _attachment(attachment):
                    watch.check()
                    file.write(b",\n" + record)
        for part in _chat(chat, watch):
            file.write(part)
    file.write(b"\n]\n")


def _attachment(attachment: Attachment) -> Iterator[bytes]:
    facts = {"id": attachment.id, "name": attachment.name, "kind": attachment.kind}
    for start in range(0, len(attachment.data) or 1, _PIECE):
        data = base64.b64encode(attachment.data[start : start + _PIECE]).decode("ascii")
        yield _text({"attachment": {**facts, "data": data}})


def _chat(exported: ExportedChat, watch: Watch) -> Iterator[bytes]:
    chat = exported.chat
    facts: dict[str, Any] = {
        "id": chat.id,
        "title": chat.title,
        "title_by": chat.title_by,
        "created": chat.created,
        "updated": chat.updated,
        **_said(
            {
                "folder": exported.folders[-1].id if exported.folders else None,
                "pinned": chat.pinned,
                "archived": chat.archived,
                "settings": json.loads(settings_json(chat.settings)),
                "shown": _shown(chat, exported.messages),
            }
        ),
    }
    yield b',\n{"chat":' + _text(facts)[:-1] + b',"messages":['
    comma = b""
    for message in exported.messages:
        yield comma + _text(_message(message))
        comma = b",\n"
        watch.message()
    yield b"]}}"


def _shown(chat: Chat, messages: tuple[Message, ...]) -> int | None:
    return chat.leaf_id if any(message.id == chat.leaf_id for message in messages) else None


def _message(message: Message) -> dict[str, Any]:
    writing = message.status is Status.WRITING  # what is read again is not being written
    status = Status.INTERRUPTED if writing else message.status
    return {
        "id": message.id,
        "parent": message.parent_id,
        "role": message.role,
        "created": message.created,
        "text": message.text,
        **_said(
            {
                "reasoning": message.reasoning,
                "model": message.model,
                "status": None if status is Status.DONE else status,
                "error": message.error,
                "finish": message.finish,
                "edited": message.edited,
                "statistics": _said(asdict(message.statistics)),
                "attachments": [each.id for each in message.attachments],
            }
        ),
    }


def _folder(folder: Folder) -> dict[str, Any]:
    facts = {"parent": folder.parent_id, "instructions": folder.instructions, "model": folder.model}
    return {"id": folder.id, "name": folder.name, **_said(facts)}


def _said(facts: dict[str, Any]) -> dict[str, Any]:
    """What is not as it mostly is."""
    return {name: value for name, value in facts.items() if value}


def _text(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
