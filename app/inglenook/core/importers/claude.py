"""The export of Claude: a zip archive, the folder it was unpacked to, or its conversations.json.

A chat is a list of `chat_messages` made of blocks: text, thinking, use of tools and their results.
Newer exports name the parent of each message; a first message names one that is not there. What was
attached is in the export as text only. The format is not documented; it is as described by
Sinity/polylogue (docs/providers/claude-ai.md) and by what exports of 2024 to 2026 hold.
"""

import re
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
    fenced,
    joined,
    mapping,
    objects,
    seconds,
    text,
    tool_answer,
    tool_call,
)
from inglenook.core.language import tr

NAME = "Claude"

_BEGINNING = 1_000_000  # bytes in which the first chat shows what it is
_MESSAGES = re.compile(rb'"chat_messages"\s*:\s*\[')
_LANGUAGES = {
    "text/markdown": None,
    "text/html": "html",
    "image/svg+xml": "svg",
    "application/vnd.ant.react": "jsx",
}


def can_read(path: Path) -> bool:
    try:
        with archives.opened(path, most=2000) as files:
            starts = (archives.beginning(files, name, _BEGINNING) for name in _chat_files(files)[:1])
            return any(_MESSAGES.search(start) for start in starts)
    except UserError:
        return False


def read(path: Path, stop: threading.Event) -> Iterator[ImportedChat | Skipped]:
    with archives.opened(path) as files:
        projects = _projects(files, stop)
        for name in _chat_files(files):
            try:
                for value in json_parts.elements(archives.pieces(files, name), stop):
                    if stop.is_set():
                        return
                    yield from _chat(value, name, projects)
            except archives.DamagedError as error:
                yield skipped(name, str(error))


def _chat_files(files: archives.Files) -> list[str]:
    if isinstance(files, archives.OneFile):
        return files.names
    return _top(files, "conversations.json")


def _top(files: archives.Files, wanted: str) -> list[str]:
    found = [name for name in files.names if archives.base_name(name) == wanted]
    return sorted(found, key=lambda name: name.count("/"))[:1]


def _projects(files: archives.Files, stop: threading.Event) -> dict[str, dict[str, Any]]:
    """The projects by their ids."""
    found: dict[str, dict[str, Any]] = {}
    for name in _top(files, "projects.json"):
        try:
            for value in json_parts.elements(archives.pieces(files, name), stop):
                project = mapping(value)
                found[text(project.get("uuid"))] = {
                    "name": text(project.get("name")),
                    "prompt_template": text(project.get("prompt_template")),
                }
        except archives.DamagedError:
            break  # the chats are worth having without the names of their projects
    return found


def _chat(value: object, file: str, projects: dict[str, dict[str, Any]]) -> Iterator[ImportedChat | Skipped]:
    if isinstance(value, json_parts.Unreadable):
        yield skipped(json_parts.named(value) or file, value.why)
        return
    conversation = mapping(value)
    title = text(conversation.get("name"))
    attached = Attached()
    project = mapping(conversation.get("project"))
    project = projects.get(text(conversation.get("project_uuid")) or text(project.get("uuid")), project)
    yield chat(
        title,
        _steps(conversation, attached),
        leaf_key=text(conversation.get("current_leaf_message_uuid")),
        created=seconds(conversation.get("created_at")),
        updated=seconds(conversation.get("updated_at")),
        folder=text(project.get("name")).replace("/", " "),
        pinned=conversation.get("is_starred") is True,
        settings=ChatSettings(instructions=text(project.get("prompt_template")) or None),
        origin_id=text(conversation.get("uuid")),
    )
    yield from attached.report(title)


def _steps(conversation: dict[str, Any], attached: Attached) -> Iterator[Step]:
    messages = objects(conversation.get("chat_messages"))
    is_tree = any(isinstance(message.get("parent_message_uuid"), str) for message in messages)
    before: str | None = None
    for index, message in enumerate(messages):
        key = text(message.get("uuid")) or f"message {index}"
        parent = message.get("parent_message_uuid") if is_tree else before
        said, thought = _content(message)
        files = list(_files(message, attached))
        yield Step(
            key,
            parent if isinstance(parent, str) else None,
            Role.USER if message.get("sender") in ("human", "user") else Role.ASSISTANT,
            text=joined(said, *(note(name) for name, file in files if file is None)),
            reasoning=thought,
            model=text(message.get("model")) or text(conversation.get("model")),
            created=seconds(message.get("created_at")),
            attachments=tuple(file for _, file in files if file is not None),
        )
        before = key


def _content(message: dict[str, Any]) -> tuple[str, str]:
    """What a message says, and the thought before it."""
    said: list[str] = []
    thought: list[str] = []
    for block in objects(message.get("content")):
        match text(block.get("type")):
            case "text" | "voice_note":
                said.append(text(block.get("text")))
            case "thinking":
                thought.append(text(block.get("thinking")))
            case "tool_use":
                document = _document(mapping(block.get("input")))
                if document:
                    said.append(document)
                else:
                    thought.append(tool_call(text(block.get("name")), block.get("input")))
            case "tool_result":
                answers = [text(each.get("text")) for each in objects(block.get("content"))]
                answer = joined(*answers) or text(block.get("content"))
                thought.append(tool_answer(text(block.get("name")), answer) if answer.strip() else "")
    return joined(*said) or text(message.get("text")), joined(*thought)


def _document(given: dict[str, Any]) -> str:
    """What the model wrote into a page beside the chat or a file, which was the answer."""
    body = text(given.get("content")) or text(given.get("file_text"))
    if not body.strip() or not (given.get("type") or given.get("title") or given.get("path")):
        return ""
    name = text(given.get("title")) or text(given.get("path"))
    language: str | None = text(given.get("language"))
    if not language:
        language = _LANGUAGES.get(text(given.get("type")), "")
    return joined(f"**{name}**" if name else "", body if language is None else fenced(body, language))


def _files(message: dict[str, Any], attached: Attached) -> Iterator[tuple[str, Attachment | None]]:
    """The files of a message; None for those that the export does not have."""
    seen: set[str] = set()
    for file in objects(message.get("attachments")):
        name = text(file.get("file_name"))
        seen.add(name)
        extracted = text(file.get("extracted_content"))
        if extracted:
            yield name, attached.text(name or "pasted.txt", extracted)
        else:
            attached.leave_out(name, tr("It is not in the export."))
            yield name, None
    for file in [*objects(message.get("files")), *objects(message.get("files_v2"))]:
        name = text(file.get("file_name"))
        if name not in seen:
            seen.add(name)
            attached.leave_out(name, tr("It is not in the export."))
            yield name, None
