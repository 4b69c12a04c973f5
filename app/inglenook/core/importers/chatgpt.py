"""The export of ChatGPT: a zip archive, the folder it was unpacked to, or its conversations.json.

A chat is a `mapping` of nodes that name their parent; `current_node` is the end of the shown
branch. One reply is several nodes: thoughts, calls of tools, what those answered, and texts. The
format is not documented; it is as described by mitkury/chatgpt-export-parser
(docs/chatgpt-data-export-format.md) and by the content types found in exports of 2023 to 2026.
"""

import json
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from inglenook.core.chat import Attachment, ChatSettings, Role
from inglenook.core.errors import UserError
from inglenook.core.importers import archives, json_parts
from inglenook.core.importers.attached import LARGEST, Attached, note
from inglenook.core.importers.chats import ImportedChat, Skipped, Step, chat, skipped
from inglenook.core.importers.values import (
    fenced,
    items,
    joined,
    mapping,
    objects,
    seconds,
    text,
    tool_answer,
    tool_call,
    written_out,
)
from inglenook.core.language import tr

NAME = "ChatGPT"

_CHATS = re.compile(r"conversations(-\d+)?\.json")
_BEGINNING = 1_000_000  # bytes in which the first chat shows what it is
_MAPPING = re.compile(rb'"mapping"\s*:\s*\{')
_FILE_ID = re.compile(r"file[-_][A-Za-z0-9]+")
# References to search results, between characters of the private use area.
_CITATION = re.compile("\ue200[^\ue200\ue201]*\ue201|[\ue200-\ue206]")
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "tool": Role.TOOL, "system": Role.SYSTEM}
_NEVER_SHOWN = {"reasoning_recap", "model_editable_context", "user_editable_context"}


def can_read(path: Path) -> bool:
    try:
        with archives.opened(path, most=2000) as files:
            return any(
                _looks_right(archives.beginning(files, name, _BEGINNING)) for name in _chat_files(files)[:1]
            )
    except UserError:
        return False


def read(path: Path, stop: threading.Event) -> Iterator[ImportedChat | Skipped]:
    with archives.opened(path) as files:
        pictures = _Pictures(files)
        for name in _chat_files(files):
            try:
                for value in json_parts.elements(archives.pieces(files, name), stop):
                    if stop.is_set():
                        return
                    yield from _chat(value, name, pictures)
            except archives.DamagedError as error:
                yield skipped(name, str(error))


def _chat_files(files: archives.Files) -> list[str]:
    """conversations.json, or the numbered files that large exports have instead; those on top only."""
    if isinstance(files, archives.OneFile):
        return files.names
    found = [name for name in files.names if _CHATS.fullmatch(archives.base_name(name))]
    top = min((name.count("/") for name in found), default=0)
    return sorted(name for name in found if name.count("/") == top)


def _looks_right(start: bytes) -> bool:
    return bool(_MAPPING.search(start)) or start.split() in ([b"[]"], [b"[", b"]"])


class _Pictures:
    """The files of an export by the ids that messages call them by."""

    def __init__(self, files: archives.Files) -> None:
        self._files = files
        self._names: dict[str, str] = {}
        for name in files.names:
            if identity := _file_id(name):
                self._names.setdefault(identity, name)

    def attachment(self, pointer: str, name: str, attached: Attached) -> Attachment | None:
        """The file behind an address such as "file-service://file-AbC" or "sediment://file_00ab"."""
        stored = self._names.get(_file_id(pointer))
        called = name or (archives.base_name(stored) if stored else tr("a picture"))
        if stored is None:
            attached.leave_out(called, tr("It is not in the export."))
            return None
        try:
            return attached.file(called, archives.whole(self._files, stored, LARGEST))
        except archives.DamagedError as error:
            attached.leave_out(called, str(error))
            return None


def _file_id(address: str) -> str:
    """The id in "file-service://file-AbC", or in the name of a file; empty where there is none."""
    found = _FILE_ID.match(address.rpartition("/")[2])
    return found[0] if found else ""


def _chat(value: object, file: str, pictures: _Pictures) -> Iterator[ImportedChat | Skipped]:
    if isinstance(value, json_parts.Unreadable):
        yield skipped(json_parts.named(value) or file, value.why)
        return
    conversation = mapping(value)
    title = text(conversation.get("title"))
    nodes = mapping(conversation.get("mapping"))
    if not nodes:
        yield skipped(title or file, tr("There is no message in it."))
        return
    attached = Attached()
    steps = (_step(key, mapping(nodes[key]), pictures, attached) for key in _in_order(nodes))
    yield chat(
        title,
        steps,
        leaf_key=text(conversation.get("current_node")),
        created=seconds(conversation.get("create_time")),
        updated=seconds(conversation.get("update_time")),
        pinned=conversation.get("is_starred") is True or conversation.get("pinned_time") is not None,
        archived=conversation.get("is_archived") is True,
        settings=ChatSettings(instructions=_instructions(nodes)),
        origin_id=text(conversation.get("conversation_id")) or text(conversation.get("id")),
    )
    yield from attached.report(title)


def _in_order(nodes: dict[str, Any]) -> list[str]:
    """The keys of the nodes, siblings as their parent lists them."""
    places: dict[str, int] = {}
    for node in nodes.values():
        for child in items(mapping(node).get("children")):
            if isinstance(child, str) and child in nodes:
                places.setdefault(child, len(places))
    return sorted(nodes, key=lambda key: places.get(key, -1))


def _step(key: str, node: dict[str, Any], pictures: _Pictures, attached: Attached) -> Step:
    message = mapping(node.get("message"))
    content = mapping(message.get("content"))
    metadata = mapping(message.get("metadata"))
    author = mapping(message.get("author"))
    step = Step(
        key,
        node.get("parent") if isinstance(node.get("parent"), str) else None,
        _ROLES.get(text(author.get("role")), Role.TOOL),
        model=text(metadata.get("model_slug")),
        created=seconds(message.get("create_time")),
    )
    kind = text(content.get("content_type"))
    if metadata.get("is_visually_hidden_from_conversation") is True or kind in _NEVER_SHOWN:
        return step
    if step.role is Role.SYSTEM:  # OpenAI's own, but for what the person set, see _instructions
        return step
    said, files = _content(content, kind, metadata, pictures, attached)
    recipient = text(message.get("recipient")) or "all"
    channel = text(message.get("channel"))
    if kind == "thoughts" or channel in ("analysis", "commentary"):
        step.reasoning = said
    elif step.role is Role.ASSISTANT and recipient != "all":
        document = _document(recipient, said)
        step.text, step.reasoning = document, "" if document else tool_call(recipient, said)
    elif step.role is Role.TOOL:
        step.text = tool_answer(text(author.get("name")), said) if said else ""
    elif kind == "code" and said.strip():
        language = text(content.get("language"))
        step.text = fenced(said, "" if language == "unknown" else language)
    else:
        step.text = said
    step.attachments = files
    return step


def _content(
    content: dict[str, Any],
    kind: str,
    metadata: dict[str, Any],
    pictures: _Pictures,
    attached: Attached,
) -> tuple[str, tuple[Attachment, ...]]:
    """What a message says, and its files."""
    said: list[str] = []
    files: list[Attachment] = []
    seen: set[str] = set()

    def add(pointer: str, name: str) -> None:
        identity = _file_id(pointer) or pointer
        if identity in seen:
            return
        seen.add(identity)
        attachment = pictures.attachment(pointer, name, attached)
        if attachment is not None:
            files.append(attachment)
        else:
            said.append(note(name or tr("a picture")))

    names = {text(each.get("id")): text(each.get("name")) for each in objects(metadata.get("attachments"))}
    for part in items(content.get("parts")):
        if isinstance(part, str):
            said.append(_without_citations(part, metadata))
            continue
        part = mapping(part)
        match text(part.get("content_type")):
            case "image_asset_pointer":
                pointer = text(part.get("asset_pointer"))
                add(pointer, names.get(_file_id(pointer), ""))
            case "audio_transcription":
                said.append(text(part.get("text")))
            case "audio_asset_pointer" | "real_time_user_audio_video_asset_pointer":
                attached.leave_out(tr("a recording"), tr("Only its transcript is imported."))
            case _:
                said.append(text(part.get("text")))
    for identity, name in names.items():
        add(identity, name)
    match kind:
        case "thoughts":
            for thought in objects(content.get("thoughts")):
                summary = text(thought.get("summary"))
                said.append(joined(f"**{summary}**" if summary else "", text(thought.get("content"))))
        case "tether_quote":
            said.append(
                joined(text(content.get("title")), text(content.get("url")), text(content.get("text")))
            )
        case "tether_browsing_display":
            said.append(text(content.get("result")))
        case _:
            said.append(text(content.get("text")))
    return joined(*said), tuple(files)


def _without_citations(said: str, metadata: dict[str, Any]) -> str:
    """With links in place of the marks that stand for search results."""
    if "\ue200" not in said:
        return said
    links = {
        text(each.get("matched_text")): text(each.get("alt"))
        for each in objects(metadata.get("content_references"))
    }
    return _CITATION.sub(lambda mark: links.get(mark[0], ""), said)


def _document(recipient: str, said: str) -> str:
    """What the model wrote onto the canvas beside the chat, which was the answer."""
    if recipient != "canmore.create_textdoc":
        return ""
    begin, end = said.find("{"), said.rfind("}")
    try:
        document = mapping(json.loads(said[begin : end + 1], strict=False))
    except (ValueError, RecursionError):
        return ""
    name, kind = text(document.get("name")), text(document.get("type"))
    body = written_out(document.get("content"))
    if kind.startswith("code"):
        body = fenced(body, kind.removeprefix("code/"))
    return joined(f"**{name}**" if name else "", body)


def _instructions(nodes: dict[str, Any]) -> str | None:
    """What the person told ChatGPT for all chats, as it was for this one."""
    for node in nodes.values():
        message = mapping(mapping(node).get("message"))
        content = mapping(message.get("content"))
        if content.get("content_type") == "user_editable_context":
            said = (text(content.get("user_profile")), text(content.get("user_instructions")))
        else:
            given = mapping(mapping(message.get("metadata")).get("user_context_message_data"))
            said = (text(given.get("about_user_message")), text(given.get("about_model_message")))
        if both := joined(*said):
            return both
    return None
