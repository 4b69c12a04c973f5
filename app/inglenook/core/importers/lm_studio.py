"""Chats of LM Studio: the folder ~/.lmstudio/conversations, one in it, or one of its files.

Each `<moment>.conversation.json` is a chat: a list of messages, each with its versions and the one
that is shown. A reply of several steps has its thought as a step of the style "thinking". Folders
are folders, and pictures lie beside them in user-files. The format is not documented; it is as
read by YorkieDev/lm-studio-conversation-converter and as LM Studio 0.3 and 0.4 write it.
"""

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
    joined,
    mapping,
    number,
    objects,
    seconds,
    text,
    tool_call,
    whole,
    without_thought,
    written_out,
)
from inglenook.core.language import tr

NAME = "LM Studio"

_SUFFIX = ".conversation.json"
_BEGINNING = 1_000_000  # bytes in which a chat shows what it is
_VERSIONS = re.compile(rb'"(?:versions|perChatPredictionConfig)"\s*:\s*[\[{]')
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM, "tool": Role.TOOL}
_PICTURES = "user-files"


def can_read(path: Path) -> bool:
    try:
        with archives.opened(path, most=2000) as files:
            if isinstance(files, archives.OneFile):
                return bool(_VERSIONS.search(archives.beginning(files, files.names[0], _BEGINNING)))
            return any(name.endswith(_SUFFIX) for name in files.names)
    except UserError:
        return False


def read(path: Path, stop: threading.Event) -> Iterator[ImportedChat | Skipped]:
    with archives.opened(path) as files:
        pictures = _user_files(path)
        alone = isinstance(files, archives.OneFile)
        for name in sorted(name for name in files.names if alone or name.endswith(_SUFFIX)):
            if stop.is_set():
                return
            try:
                value = json_parts.parsed(archives.whole(files, name, json_parts.LARGEST))
            except archives.DamagedError as error:
                yield skipped(name, str(error))
                continue
            if isinstance(value, json_parts.Unreadable):
                yield skipped(name, value.why)
            else:
                yield from _chat(mapping(value), name, pictures)


def _user_files(path: Path) -> Path | None:
    """Where LM Studio keeps what was attached: beside the folder of all chats."""
    for folder in (path, *path.absolute().parents):
        if folder.name == "conversations":
            beside = folder.with_name(_PICTURES)
            return beside if beside.is_dir() and not beside.is_symlink() else None
    return None


def _chat(value: dict[str, Any], name: str, pictures: Path | None) -> Iterator[ImportedChat | Skipped]:
    title = text(value.get("name"))
    attached = Attached()
    model = text(mapping(value.get("lastUsedModel")).get("identifier"))
    messages = objects(value.get("messages"))
    shown = filter(None, (_shown(index, message) for index, message in reversed([*enumerate(messages)])))
    moments = [seconds(value.get(f"{who}LastMessagedAt")) for who in ("assistant", "user")]
    yield chat(
        title,
        _steps(messages, model, pictures, attached),
        leaf_key=next(shown, ""),
        created=seconds(value.get("createdAt")),
        updated=max(moments),
        folder=_folder(name),
        pinned=value.get("pinned") is True,
        settings=_settings(value),
        origin_id=archives.base_name(name).removesuffix(_SUFFIX),
    )
    yield from attached.report(title or name)


def _folder(name: str) -> str:
    """The folders of a file, those below "conversations" where that is among them."""
    folders = name.split("/")[:-1]
    if "conversations" in folders:
        folders = folders[folders.index("conversations") + 1 :]
    return "/".join(folders)


def _steps(
    messages: list[dict[str, Any]], model: str, pictures: Path | None, attached: Attached
) -> Iterator[Step]:
    """All versions of all messages; what follows a message follows its selected version."""
    before: str | None = None
    for index, message in enumerate(messages):
        for place, version in enumerate(objects(message.get("versions"))):
            step = _step(f"{index}.{place}", before, version, pictures, attached)
            if step.role is Role.ASSISTANT:
                step.model = step.model or model
            yield step
        before = _shown(index, message) or before


def _shown(index: int, message: dict[str, Any]) -> str | None:
    """The key of the version that is selected."""
    count = len(objects(message.get("versions")))
    selected = message.get("currentlySelected")
    if not isinstance(selected, int) or not 0 <= selected < count:
        selected = 0
    return f"{index}.{int(selected)}" if count else None


def _step(
    key: str, parent: str | None, version: dict[str, Any], pictures: Path | None, attached: Attached
) -> Step:
    said: list[str] = []
    thought: list[str] = []
    files: list[Attachment] = []
    model = text(mapping(version.get("senderInfo")).get("senderName"))
    parts = [("", part) for part in objects(version.get("content"))]
    for part in objects(version.get("steps")):
        if part.get("type") == "contentBlock":
            style = text(mapping(part.get("style")).get("type"))
            parts += [(style, each) for each in objects(part.get("content"))]
        generated = mapping(part.get("genInfo"))
        model = model or text(generated.get("indexedModelIdentifier")) or text(generated.get("identifier"))
    for style, part in parts:
        match text(part.get("type")):
            case "text":
                (thought if style == "thinking" else said).append(text(part.get("text")))
            case "file":
                name = text(part.get("fileIdentifier"))
                file = _file(name, pictures, attached)
                if file is None:
                    said.append(note(name))
                else:
                    files.append(file)
            case "toolCallRequest":
                given = part.get("parameters", part.get("arguments"))
                thought.append(tool_call(text(part.get("name")), given))
            case "toolCallResult":
                answer = written_out(part.get("content"))
                thought.append(joined(tr("The tool answered"), fenced(answer)) if answer.strip() else "")
    inline, answer = without_thought(joined(*said))
    return Step(
        key,
        parent,
        _ROLES.get(text(version.get("role")), Role.ASSISTANT),
        text=answer,
        reasoning=joined(*thought, inline),
        model=model,
        attachments=tuple(files),
    )


def _file(name: str, pictures: Path | None, attached: Attached) -> Attachment | None:
    """A file of a message, by the name that LM Studio keeps it under."""
    if pictures is None or not name or name != Path(name).name or "\0" in name or name in (".", ".."):
        attached.leave_out(name, tr("It is not beside the chats."))
        return None
    try:
        data = _beside(pictures / name, LARGEST + 1)
    except archives.DamagedError:
        attached.leave_out(name, tr("It is not beside the chats."))
        return None
    try:
        metadata = mapping(json_parts.parsed(_beside(pictures / f"{name}.metadata.json", LARGEST)))
    except archives.DamagedError:
        metadata = {}
    return attached.file(text(metadata.get("originalName")) or name, data)


def _beside(path: Path, most: int) -> bytes:
    with archives.open_plain(path) as file, archives.damage():
        return file.read(most)


def _settings(value: dict[str, Any]) -> ChatSettings:
    given = {
        text(field.get("key")): field.get("value")
        for field in objects(mapping(value.get("perChatPredictionConfig")).get("fields"))
    }

    def chosen(name: str) -> object:
        found = given.get(f"llm.prediction.{name}")
        if isinstance(found, dict):  # with a box to tick beside it
            return found.get("value") if found.get("checked", True) is True else None
        return found

    return ChatSettings(
        instructions=text(chosen("systemPrompt")) or text(value.get("systemPrompt")) or None,
        temperature=number(chosen("temperature")),
        top_k=whole(chosen("topKSampling")),
        top_p=number(chosen("topPSampling")),
        min_p=number(chosen("minPSampling")),
        repeat_penalty=number(chosen("repeatPenalty")),
        max_tokens=whole(chosen("maxPredictedTokens")),
    )
