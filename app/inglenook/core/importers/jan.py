"""Chats of Jan: its folder of threads, the data folder above it, or the folder of one thread.

threads/<id>/thread.json says what the chat is, messages.jsonl has a message a line, in their order.
The shapes are those of core/src/types/{thread,message} of janhq/jan.
"""

import io
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from inglenook.core.chat import Attachment, ChatSettings, Role
from inglenook.core.errors import UserError
from inglenook.core.importers import archives, json_parts
from inglenook.core.importers.attached import Attached, note
from inglenook.core.importers.chats import ImportedChat, Skipped, Step, chat, skipped
from inglenook.core.importers.values import (
    joined,
    mapping,
    number,
    objects,
    seconds,
    text,
    tool_answer,
    tool_call,
    whole,
    without_thought,
)
from inglenook.core.language import tr, tr_n

NAME = "Jan"

_THREAD, _MESSAGES = "thread.json", "messages.jsonl"
_LARGEST_THREAD = 4_000_000  # bytes
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM, "tool": Role.TOOL}


def can_read(path: Path) -> bool:
    try:
        if path.is_file() and path.name in (_THREAD, _MESSAGES):
            return True
        with archives.opened(path, most=2000) as files:
            return any(archives.base_name(name) == _THREAD for name in files.names)
    except (UserError, OSError, ValueError):
        return False


def read(path: Path, stop: threading.Event) -> Iterator[ImportedChat | Skipped]:
    if path.name in (_THREAD, _MESSAGES) and path.is_file():
        path = path.parent
    with archives.opened(path) as files:
        names = set(files.names)
        for name in sorted(name for name in names if archives.base_name(name) == _THREAD):
            if stop.is_set():
                return
            messages = name.removesuffix(_THREAD) + _MESSAGES
            try:
                thread = json_parts.parsed(archives.whole(files, name, _LARGEST_THREAD))
                lines = archives.whole(files, messages, json_parts.LARGEST) if messages in names else b""
            except archives.DamagedError as error:
                yield skipped(name, str(error))
                continue
            yield from _chat(thread, lines, name)


def _chat(value: object, lines: bytes, name: str) -> Iterator[ImportedChat | Skipped]:
    thread = mapping(value)
    metadata = mapping(thread.get("metadata"))
    title = text(thread.get("title")) or text(metadata.get("title"))
    assistant = next(iter(objects(thread.get("assistants"))), {})
    model = mapping(assistant.get("model")) or mapping(thread.get("model"))
    parameters = mapping(model.get("parameters"))
    attached = Attached()
    damaged: list[int] = []
    yield chat(
        title,
        _steps(lines, model, attached, damaged),
        created=seconds(thread.get("created")),
        updated=seconds(thread.get("updated")),
        folder=text(mapping(metadata.get("project")).get("name")).replace("/", " "),
        pinned=True in (thread.get("isFavorite"), metadata.get("is_favorite"), metadata.get("isFavorite")),
        settings=ChatSettings(
            instructions=text(assistant.get("instructions")) or None,
            temperature=number(parameters.get("temperature")),
            top_k=whole(parameters.get("top_k")),
            top_p=number(parameters.get("top_p")),
            min_p=number(parameters.get("min_p")),
            repeat_penalty=number(parameters.get("repeat_penalty")),
        ),
        origin_id=text(thread.get("id")) or archives.base_name(name.removesuffix(f"/{_THREAD}")),
    )
    if damaged:
        why = tr_n(
            "{n} of its messages could not be read.", "{n} of its messages could not be read.", len(damaged)
        )
        yield skipped(title or name, why)
    yield from attached.report(title or name)


def _steps(lines: bytes, model: dict[str, Any], attached: Attached, damaged: list[int]) -> Iterator[Step]:
    """The messages; the numbers of those that cannot be read go to `damaged`."""
    index = 0
    for number_, line in enumerate(io.BytesIO(lines)):
        if not line.strip():
            continue
        message = json_parts.parsed(line)
        if not isinstance(message, dict):
            damaged.append(number_)
            continue
        yield _step(index, message, model, attached)
        index += 1


def _step(index: int, message: dict[str, Any], model: dict[str, Any], attached: Attached) -> Step:
    said: list[str] = []
    thought: list[str] = []
    files: list[Attachment] = []
    content = message.get("content")
    for part in [{"type": "text", "text": content}] if isinstance(content, str) else objects(content):
        written = part.get("text")
        written = text(written) or text(mapping(written).get("value"))
        match text(part.get("type")):
            case "text":
                said.append(written)
            case "reasoning":
                thought.append(written)
            case "image_url":
                file = attached.data_url(tr("picture"), text(mapping(part.get("image_url")).get("url")))
                if file is None:
                    said.append(note(tr("picture")))
                else:
                    files.append(file)
            case "tool_call":
                thought.append(tool_call(text(part.get("tool_name")), part.get("input"), part.get("output")))
    metadata = mapping(message.get("metadata"))
    for call in objects(metadata.get("tool_calls")):
        function = mapping(mapping(call.get("tool")).get("function")) or mapping(call.get("function"))
        answer = mapping(call.get("response")).get("content")
        answer = joined(*(text(part.get("text")) for part in objects(answer))) or answer
        thought.append(tool_call(text(function.get("name")), function.get("arguments"), answer))
    inline, answer = without_thought(joined(*said))
    role = _ROLES.get(text(message.get("role")), Role.ASSISTANT)
    if role is Role.TOOL and answer.strip():
        answer = tool_answer("", answer)
    used = text(metadata.get("model")) or text(mapping(metadata.get("model")).get("id"))
    return Step(
        str(index),
        str(index - 1) if index else None,
        role,
        text=answer,
        reasoning=joined(*thought, inline),
        model=used or text(model.get("id")),
        created=seconds(message.get("created_at")),
        attachments=tuple(files),
    )
