"""Our own format, as core/exporters/own_json.py writes it and docs/format.md describes it.

Everything comes back as it was, but for ids. The file may have been changed by anybody.
"""

import base64
import binascii
import json
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inglenook.core.chat import (
    Attachment,
    Finish,
    Folder,
    Role,
    Statistics,
    Status,
    TitleBy,
)
from inglenook.core.errors import UserError
from inglenook.core.exporters.own_json import FORMAT, VERSION
from inglenook.core.files import reason
from inglenook.core.importers.archives import DamagedError, open_plain
from inglenook.core.importers.chats import (
    ImportedChat,
    ImportedFolder,
    ImportedMessage,
    Skipped,
    skipped,
)
from inglenook.core.importers.json_parts import Unreadable, elements
from inglenook.core.importers.values import items, mapping, number, objects, text
from inglenook.core.language import together, tr, tr_n
from inglenook.core.rows import chat_settings, storable
from inglenook.core.text import format_count, one_line

NAME = "Inglenook"

_HEAD = re.compile(rb'(?:\xef\xbb\xbf)?\s*\[\s*\{[^{}]{0,200}"format"\s*:\s*"' + FORMAT.encode() + b'"')
_CHUNK = 1 << 20
_MOST_ATTACHED = 1 << 30  # bytes that the attachments of one chat may have
_DEEPEST = 64  # folders in each other


def can_read(path: Path) -> bool:
    """See `Importer`."""
    try:
        with open_plain(path, follow=True) as file:
            return _HEAD.match(file.read(1000)) is not None
    except (DamagedError, OSError):
        return False


def read(path: Path, stop: threading.Event) -> Iterator[ImportedChat | ImportedFolder | Skipped]:
    """See `Importer`."""
    reader = _Reader()
    try:
        with open_plain(path, follow=True) as file:
            for element in elements(iter(lambda: file.read(_CHUNK), b""), stop):
                yield from reader.record(element)
    except DamagedError as error:
        raise UserError(together(tr("{file} cannot be opened.", file=path.name), str(error))) from error
    except OSError as error:
        sentence = tr("{file} cannot be read: {reason}.", file=path.name, reason=reason(error))
        raise UserError(sentence, str(error)) from error


@dataclass(slots=True)
class _Piece:
    name: str
    kind: str
    data: bytearray


class _Reader:
    def __init__(self) -> None:
        self._folders: dict[int, tuple[Folder, ...]] = {}
        self._attached: dict[int, _Piece] = {}
        self._attached_bytes = 0

    def record(self, element: object) -> Iterator[ImportedChat | ImportedFolder | Skipped]:
        if isinstance(element, Unreadable):
            yield skipped(tr("A part of the file"), element.why)
            return
        record = mapping(element)
        if "format" in record:
            _check(record)
        elif "folder" in record:
            yield from self._folder(mapping(record["folder"]))
        elif "attachment" in record:
            yield from self._attachment(mapping(record["attachment"]))
        elif "chat" in record:
            yield from self._chat(mapping(record["chat"]))
        else:
            yield skipped(tr("A part of the file"), tr("This version of Inglenook does not know what it is."))

    def _folder(self, facts: dict[str, Any]) -> Iterator[ImportedFolder | Skipped]:
        folder_id = _id(facts.get("id"))
        name = storable(text(facts.get("name")))
        above = self._folders.get(_id(facts.get("parent")) or 0, ())
        if folder_id is None or len(above) >= _DEEPEST:
            yield skipped(name, tr("This folder has no number, or lies in too many others."))
            return
        instructions, model = storable(text(facts.get("instructions"))), storable(text(facts.get("model")))
        parent = above[-1].id if above else None
        self._folders[folder_id] = (*above, Folder(folder_id, name, parent, instructions, model))
        yield ImportedFolder(self._folders[folder_id])

    def _attachment(self, facts: dict[str, Any]) -> Iterator[Skipped]:
        attachment_id, kind = _id(facts.get("id")), text(facts.get("kind"))
        name = storable(text(facts.get("name")))
        try:
            data = base64.b64decode(text(facts.get("data")), validate=True)
        except (binascii.Error, ValueError):
            attachment_id, data = None, b""
        if attachment_id is None or kind not in ("text", "image"):
            yield skipped(name, tr("This attachment cannot be read."))
            return
        if self._attached_bytes + len(data) > _MOST_ATTACHED:
            self._attached.pop(attachment_id, None)
            yield skipped(name, tr("The attachments of this chat take more than 1 GB."))
            return
        self._attached_bytes += len(data)
        self._attached.setdefault(attachment_id, _Piece(name, kind, bytearray())).data.extend(data)

    def _chat(self, facts: dict[str, Any]) -> Iterator[ImportedChat | Skipped]:
        title = storable(text(facts.get("title")))
        told = objects(facts.get("messages"))
        messages: dict[str, ImportedMessage] = {}
        for each in told:
            message = self._message(each, messages)
            if message is not None:
                messages[message.key] = message
        self._attached.clear()
        self._attached_bytes = 0
        if len(messages) < len(told):
            unread = len(told) - len(messages)
            why = tr_n(
                "{n} of its {all} messages cannot be read.",
                "{n} of its {all} messages cannot be read.",
                unread,
                all=format_count(len(told)),
            )
            yield skipped(title, why)
            if not messages:
                return
        leaf = str(_id(facts.get("shown")))
        folders = self._folders.get(_id(facts.get("folder")) or 0, ())
        yield ImportedChat(
            title=title,
            created=number(facts.get("created")) or 0.0,
            updated=number(facts.get("updated")) or 0.0,
            messages=tuple(messages.values()),
            leaf_key=leaf if leaf in messages else next(reversed(messages), ""),
            folder="/".join(one_line(folder.name, 80) for folder in folders),
            pinned=facts.get("pinned") is True,
            archived=facts.get("archived") is True,
            settings=chat_settings(json.dumps(mapping(facts.get("settings")))),
            origin_id=str(_id(facts.get("id")) or ""),
            title_by=_word(TitleBy, facts.get("title_by"), TitleBy.PERSON),
            folders=folders,
        )

    def _message(self, facts: dict[str, Any], before: dict[str, ImportedMessage]) -> ImportedMessage | None:
        message_id = _id(facts.get("id"))
        role = text(facts.get("role"))
        if message_id is None or str(message_id) in before or role not in set(Role):
            return None
        parent = str(_id(facts.get("parent")))
        attached = [self._attached.get(_id(each) or 0) for each in items(facts.get("attachments"))]
        counts = mapping(facts.get("statistics"))
        finish = text(facts.get("finish"))
        status = _word(Status, facts.get("status"), Status.DONE)
        return ImportedMessage(
            key=str(message_id),
            parent_key=parent if parent in before else None,
            role=Role(role),
            text=storable(text(facts.get("text"))),
            reasoning=storable(text(facts.get("reasoning"))),
            model=storable(text(facts.get("model"))),
            created=number(facts.get("created")) or 0.0,
            attachments=tuple(
                Attachment(0, each.name, each.kind, bytes(each.data)) for each in attached if each
            ),
            status=Status.INTERRUPTED if status is Status.WRITING else status,
            error=storable(text(facts.get("error"))),
            finish=Finish(finish) if finish in set(Finish) else None,
            statistics=Statistics(
                *(_id(counts.get(name)) or 0 for name in ("prompt_tokens", "reused_tokens", "reply_tokens")),
                *(max(number(counts.get(name)) or 0.0, 0.0) for name in ("first_token_s", "reply_s")),
            ),
            edited=number(facts.get("edited")),
        )


def _check(head: dict[str, Any]) -> None:
    version = number(head.get("version")) or 0
    if version > VERSION:
        sentence = tr(
            "This file was written by a newer version of Inglenook. Install that version to read it."
        )
        details = f"format {version}, this version knows {VERSION}"
        raise UserError(sentence, details)


def _id(value: object) -> int | None:
    """A whole number from 1 on."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**63 else None


def _word(kind: Any, value: object, otherwise: Any) -> Any:
    return kind(value) if isinstance(value, str) and value in set(kind) else otherwise
