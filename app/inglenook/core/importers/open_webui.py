"""Chats of Open WebUI: the JSON that it exports, or its database webui.db.

A chat has a `history` of messages that name their parent, and a `currentId`. Thoughts and uses of
tools stand in the text of a reply as HTML `<details>`; newer versions also have them as `output`.
The shapes are those of backend/open_webui/models/chats.py and chat_messages.py of
open-webui/open-webui.
"""

import html
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from inglenook.core.chat import Attachment, ChatSettings, Role
from inglenook.core.errors import UserError
from inglenook.core.importers import archives, foreign_database, json_parts
from inglenook.core.importers.attached import Attached, note
from inglenook.core.importers.chats import ImportedChat, Skipped, Step, chat, skipped
from inglenook.core.importers.values import (
    fenced,
    joined,
    mapping,
    number,
    objects,
    seconds,
    text,
    tool_call,
    whole,
    without_thought,
)
from inglenook.core.language import tr

NAME = "Open WebUI"

_BEGINNING = 1_000_000  # bytes in which the first chat shows what it is
_CHAT = re.compile(rb'"chat"\s*:\s*\{')
_HISTORY = re.compile(rb'"(?:history|currentId|childrenIds|parentId)"\s*:')
_ATTRIBUTE = re.compile(r'(?<!\w)(\w++)="([^"]*+)"')
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM, "tool": Role.TOOL}
_COLUMNS = (
    "id",
    "title",
    "chat",
    "created_at",
    "updated_at",
    "archived",
    "pinned",
    "folder_id",
    "current_message_id",
)
_MESSAGE_COLUMNS = ("id", "role", "parent_id", "content", "output", "model_id", "files", "created_at")


def can_read(path: Path) -> bool:
    if foreign_database.is_database(path):
        try:
            with foreign_database.opened(path) as database:
                return "chat" in database.tables and {"title", "chat"} <= set(database.columns("chat"))
        except (archives.DamagedError, UserError):
            return False
    try:
        with archives.opened(path, most=2000) as files:
            if not isinstance(files, archives.OneFile):
                return False
            start = archives.beginning(files, files.names[0], _BEGINNING)
    except UserError:
        return False
    return bool(_CHAT.search(start) and _HISTORY.search(start))


def read(path: Path, stop: threading.Event) -> Iterator[ImportedChat | Skipped]:
    if foreign_database.is_database(path):
        yield from _read_database(path, stop)
        return
    with archives.opened(path) as files:
        for name in files.names:
            try:
                for value in json_parts.elements(archives.pieces(files, name), stop):
                    if stop.is_set():
                        return
                    if isinstance(value, json_parts.Unreadable):
                        yield skipped(json_parts.named(value) or name, value.why)
                    else:
                        yield from _chat(mapping(value), "")
            except archives.DamagedError as error:
                yield skipped(name, str(error))


def _read_database(path: Path, stop: threading.Event) -> Iterator[ImportedChat | Skipped]:
    with foreign_database.opened(path, stop) as database:
        if not database.is_sound("chat") and not stop.is_set():
            yield skipped(path.name, tr("The database is damaged; what can be read of it is imported."))
        try:
            folders = _folders(database)
            ids = [row["rowid"] for row in database.rows("chat", ())]
            # For those chats whose JSON has none any more.
            messages = database.row_ids("chat_message", "chat_id")
        except archives.DamagedError as error:
            yield skipped(path.name, str(error))
            return
        for row_id in ids:
            if stop.is_set():
                return
            try:
                for row in database.rows("chat", _COLUMNS, "rowid", row_id):
                    _complete(row, database, messages)
                    yield from _chat(row, folders.get(text(row.get("folder_id")), ""))
            except archives.DamagedError as error:
                if not stop.is_set():
                    yield skipped(tr("A chat"), str(error))


def _folders(database: foreign_database.Database) -> dict[str, str]:
    """The folders as paths, by their ids."""
    rows: dict[str, tuple[str, str]] = {}  # id: name, id of the folder around it
    for row in database.rows("folder", ("id", "name", "parent_id")):
        key, name, parent = (text(row.get(column))[:200] for column in ("id", "name", "parent_id"))
        rows[key] = (name.replace("/", " "), parent)
    paths = {}
    for key in rows:
        parts: list[str] = []
        at, seen = key, set()
        while at in rows and at not in seen and len(parts) < 16:
            seen.add(at)
            name, at = rows[at]
            parts.insert(0, name)
        paths[key] = "/".join(parts)
    return paths


def _complete(
    row: dict[str, Any], database: foreign_database.Database, message_rows: dict[Any, list[int]]
) -> None:
    """Turn a row into what an export has in its place."""
    row["chat"] = content = mapping(_json(row.get("chat")))
    history = content["history"] = mapping(content.get("history"))
    if mapping(history.get("messages")) or objects(content.get("messages")):
        return
    chat_id = text(row.get("id"))
    messages = history["messages"] = {}
    for row_id in message_rows.get(chat_id, ()):
        for each in database.rows("chat_message", _MESSAGE_COLUMNS, "rowid", row_id):
            key = text(each.get("id")).removeprefix(f"{chat_id}-")
            messages[key] = {
                "role": each.get("role"),
                "parentId": each.get("parent_id"),
                "content": _json(each.get("content")),
                "output": _json(each.get("output")),
                "model": each.get("model_id"),
                "files": _json(each.get("files")),
                "timestamp": each.get("created_at"),
            }
    history.setdefault("currentId", row.get("current_message_id"))


def _json(value: object) -> object:
    """A column of JSON; what is no JSON is taken as the text itself."""
    if not isinstance(value, str):
        return value
    found = json_parts.parsed(value.encode("utf-8", "replace"))
    return value if isinstance(found, json_parts.Unreadable) else found


def _chat(entry: dict[str, Any], folder: str) -> Iterator[ImportedChat | Skipped]:
    content = mapping(entry.get("chat")) or entry
    title = text(entry.get("title")) or text(content.get("title"))
    history = mapping(content.get("history"))
    by_key = mapping(history.get("messages"))
    attached = Attached()
    steps = (_step(key, mapping(message), attached) for key, message in by_key.items())
    parameters = mapping(content.get("params"))
    yield chat(
        title,
        steps if by_key else _chain(objects(content.get("messages")), attached),
        leaf_key=text(history.get("currentId")) or text(entry.get("current_message_id")),
        created=seconds(entry.get("created_at")) or seconds(content.get("timestamp")),
        updated=seconds(entry.get("updated_at")),
        folder=folder,
        pinned=entry.get("pinned") in (True, 1),
        archived=entry.get("archived") in (True, 1),
        settings=ChatSettings(
            instructions=text(content.get("system")) or text(parameters.get("system")) or None,
            temperature=number(parameters.get("temperature")),
            top_k=whole(parameters.get("top_k")),
            top_p=number(parameters.get("top_p")),
            min_p=number(parameters.get("min_p")),
            repeat_penalty=number(parameters.get("repeat_penalty")),
            max_tokens=whole(parameters.get("max_tokens")),
            seed=whole(parameters.get("seed")),
        ),
        origin_id=text(entry.get("id")),
    )
    yield from attached.report(title)


def _chain(messages: list[dict[str, Any]], attached: Attached) -> Iterator[Step]:
    """The messages of old exports, which have no tree."""
    before = None
    for index, message in enumerate(messages):
        key = text(message.get("id")) or f"message {index}"
        step = _step(key, message, attached)
        step.parent_key = step.parent_key or before
        before = key
        yield step


def _step(key: str, message: dict[str, Any], attached: Attached) -> Step:
    parent = message.get("parentId")
    said, thought = _content(message.get("content"))
    if not said.strip():
        said, thought = _output(message.get("output"), thought)
    files = list(_files(message, attached))
    return Step(
        key,
        parent if isinstance(parent, str) else None,
        _ROLES.get(text(message.get("role")), Role.ASSISTANT),
        text=joined(said, *(note(name) for name, file in files if file is None)) if files else said,
        reasoning=joined(text(message.get("reasoning_content")), thought),
        model=text(message.get("modelName")) or text(message.get("model")),
        created=seconds(message.get("timestamp")),
        attachments=tuple(file for _, file in files if file is not None),
    )


def _content(content: object) -> tuple[str, str]:
    """The text of a message and the thought that stands in it."""
    if isinstance(content, list):
        content = joined(*(text(part.get("text")) for part in objects(content)))
    said = text(content)
    thought, said = without_thought(said)
    said, details = _without_details(said)
    return said, joined(thought, details)


def _without_details(said: str) -> tuple[str, str]:
    """Take out what Open WebUI put into the text for itself: `<details type="...">`."""
    begin, end = '<details type="', "</details>"
    kept: list[str] = []
    thought: list[str] = []
    at = 0
    while (start := said.find(begin, at)) >= 0 and (stop := said.find(end, start)) >= 0:
        kept.append(said[at:start])
        thought.append(_details(said[start:stop]))
        at = stop + len(end)
    if not thought:
        return said, ""
    kept.append(said[at:])
    return "".join(kept).strip("\n"), joined(*thought)


def _details(block: str) -> str:
    head, _, body = block.partition(">")
    kind = head.removeprefix('<details type="').partition('"')[0]
    if kind == "tool_calls":
        given = {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(head)}
        return tool_call(given.get("name", ""), given.get("arguments", ""), given.get("result", ""))
    summary, found, rest = body.partition("</summary>")
    lines = html.unescape(rest if found else summary).strip().splitlines()
    return "\n".join(line.removeprefix("> ").removeprefix(">") for line in lines)


def _output(output: object, thought: str) -> tuple[str, str]:
    """The text and the thought of a reply that is kept as the items of OpenAI's Responses."""
    said: list[str] = []
    thoughts = [thought]
    for item in objects(output):
        parts = joined(*(text(part.get("text")) for part in objects(item.get("content"))))
        match text(item.get("type")):
            case "message":
                said.append(parts)
            case "reasoning":
                summary = joined(*(text(part.get("text")) for part in objects(item.get("summary"))))
                thoughts.append(parts or summary)
            case "function_call":
                thoughts.append(tool_call(text(item.get("name")), item.get("arguments")))
            case "function_call_output":
                answer = joined(*(text(part.get("text")) for part in objects(item.get("output"))))
                thoughts.append(fenced(answer) if answer else "")
    return joined(*said), joined(*thoughts)


def _files(message: dict[str, Any], attached: Attached) -> Iterator[tuple[str, Attachment | None]]:
    for each in objects(message.get("files")):
        inner = mapping(each.get("file"))
        name = text(each.get("name")) or text(inner.get("filename")) or tr("picture")
        url = text(each.get("url"))
        extracted = text(mapping(inner.get("data")).get("content")) or text(each.get("content"))
        if url.startswith("data:"):
            yield name, attached.data_url(name, url)
        elif extracted:
            yield name, attached.text(name, extracted)
        else:
            attached.leave_out(name, tr("It is not in the export."))
            yield name, None
