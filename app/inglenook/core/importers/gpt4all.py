"""Chats of GPT4All: its files gpt4all-<id>.chat, one or a folder of them.

What QDataStream of Qt 6.2 wrote, big-endian, in versions 1 to 12 of the format: chat.cpp,
chatllm.cpp, chatmodel.{h,cpp} and tool.cpp in gpt4all-chat/src of nomic-ai/gpt4all. There are no
branches, and messages have no date.
"""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from urllib.parse import unquote

from inglenook.core.chat import Attachment, Role
from inglenook.core.errors import UserError
from inglenook.core.importers import archives
from inglenook.core.importers.attached import Attached, note
from inglenook.core.importers.chats import ImportedChat, Skipped, Step, chat, skipped
from inglenook.core.importers.values import fenced, joined, seconds, tool_call, without_thought
from inglenook.core.language import mark, together, tr

NAME = "GPT4All"

_MAGIC = b"\xf5\xd5\x53\xcc"
_NEWEST = 12
_LARGEST_TEXT = 64_000_000  # bytes of one text
_LARGEST_CHAT = 200_000_000  # bytes, without what the engine remembered
_DEEPEST = 20  # parts of replies within each other
_MOST_ITEMS = 200_000  # of one chat
_QSTRING = 10  # QMetaType::QString


class _OddError(Exception):
    """The file does not go on as such a file does."""


def can_read(path: Path) -> bool:
    try:
        with archives.opened(path, most=2000) as files:
            names = files.names if isinstance(files, archives.OneFile) else _chats(files)[:1]
            return any(archives.beginning(files, name, 4) == _MAGIC for name in names)
    except UserError:
        return False


def read(path: Path, stop: threading.Event) -> Iterator[ImportedChat | Skipped]:
    with archives.opened(path) as files:
        for name in files.names if isinstance(files, archives.OneFile) else _chats(files):
            if stop.is_set():
                return
            try:
                with files.open(name) as file:
                    yield from _chat(_Stream(file), name)
            except archives.DamagedError as error:
                yield skipped(name, str(error))


def _chats(files: archives.Files) -> list[str]:
    return sorted(name for name in files.names if name.endswith(".chat"))


class _Stream:
    """Values as QDataStream writes them."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._kept = 0

    def raw(self, count: int) -> bytes:
        if not 0 <= count <= _LARGEST_TEXT:
            raise _OddError(tr("A part of it is larger than 64 MB."))
        self._kept += count
        if self._kept > _LARGEST_CHAT:
            raise _OddError(tr("It is larger than 200 MB."))
        with archives.damage():
            data = self._file.read(count)
        if len(data) < count:
            raise _OddError(tr(_ENDS_EARLY))
        return data

    def skip(self, count: int) -> None:
        while count > 0:
            skipped = len(self.raw(min(count, 1_000_000)))
            self._kept -= skipped
            count -= skipped

    def u32(self) -> int:
        return int.from_bytes(self.raw(4), "big")

    def i32(self) -> int:
        return int.from_bytes(self.raw(4), "big", signed=True)

    def i64(self) -> int:
        return int.from_bytes(self.raw(8), "big", signed=True)

    def flag(self) -> bool:
        return self.raw(1) != b"\0"

    def byte_array(self) -> bytes:
        size = self.u32()
        return b"" if size == 0xFFFF_FFFF else self.raw(size)

    def text(self) -> str:
        """QString: UTF-16 behind its size in bytes."""
        return self.byte_array().decode("utf-16-be", "replace")

    def texts(self, *, wide: bool = False) -> list[str]:
        return [self.text() for _ in self.counted(wide=wide)]

    def counted(self, *, wide: bool) -> range:
        """As often as the number that follows says: a `qsizetype` where `wide`, else of 32 bits."""
        count = self.i64() if wide else self.u32()
        if not 0 <= count <= _MOST_ITEMS:
            raise _OddError(tr("It says that it has more parts than a chat can have."))
        return range(count)


_ENDS_EARLY = mark("The file ends early.")


@dataclass(slots=True)
class _Item:
    """One message, or a part of a reply."""

    name: str
    said: str = ""
    thought: list[str] = field(default_factory=list)
    files: list[tuple[str, bytes]] = field(default_factory=list)


def _chat(stream: _Stream, file: str) -> Iterator[ImportedChat | Skipped]:
    attached = Attached()
    steps: list[Step] = []
    title = model = ""
    created = 0.0
    why = ""
    try:
        if stream.raw(4) != _MAGIC:
            raise _OddError(tr("It is no chat of GPT4All."))
        version = stream.i32()
        if not 1 <= version <= _NEWEST:
            raise _OddError(
                tr("It is of version {version} of the format, which is not known here.", version=version)
            )
        created = seconds(stream.i64())
        stream.text()  # the id of the chat
        title = stream.text()
        stream.text()  # the name of the person
        model = stream.text().removesuffix(".gguf")
        if version >= 3:
            stream.texts()  # collections of documents
        if version < 11:
            _skip_state(stream, version)
        for index in stream.counted(wide=False):
            item = _item(stream, version)
            steps.append(_step(index, item, model, attached))
    except _OddError as error:
        why = str(error)
    if steps or not why:
        yield chat(
            title,
            steps,
            created=created,
            updated=created,
            origin_id=archives.base_name(file).removesuffix(".chat"),
        )
    if why:
        if steps:
            why = together(why, tr("The messages before that are imported."))
        yield skipped(title or file, why)
    yield from attached.report(title or file)


def _skip_state(stream: _Stream, version: int) -> None:
    """What the engine remembered, in the versions that kept it with the chat."""
    has_state = stream.flag() if version >= 6 else True
    if version >= 2:
        stream.i32()  # kind of model
        stream.i32()  # version of the state
    stream.text()  # the reply
    stream.text()  # the generated name
    stream.u32()  # tokens
    if not has_state:
        return
    if version < 4:
        stream.u32()
    stream.u32()  # tokens so far
    if version >= 7:
        stream.u32()  # length of the context
    if version < 9:
        stream.skip(stream.i64() * 4)  # logits
    stream.skip(stream.i64() * 4)  # tokens
    size = stream.u32()
    stream.skip(0 if size == 0xFFFF_FFFF else size)


def _item(stream: _Stream, version: int) -> _Item:
    if version < 12:
        stream.i32()  # its id
    item = _Item(stream.text())
    if item.name not in ("Prompt: ", "Response: ", "System: "):
        raise _OddError(tr("One of its messages is of an unknown kind."))
    item.said = stream.text()
    if version < 10:
        stream.text()  # the prompt again
    stream.text()  # the answer that a person wrote in place of this one
    stream.skip(4)  # is it being written, was it stopped, thumbs up and down
    if version >= 11 and item.name == "Response: ":
        stream.skip(1)  # is it an error
    if version >= 8:
        for _ in stream.counted(wide=True):  # what of the documents was used
            for _ in range(7):
                stream.text()
            stream.skip(12)
    elif version >= 3:
        stream.text()
        stream.texts()
    if version >= 10:
        for _ in stream.counted(wide=True):
            url = stream.byte_array().decode("utf-8", "replace")
            item.files.append((unquote(url.rpartition("/")[2]), stream.byte_array()))
    if version >= 12:
        parts = [_part(stream, 0) for _ in stream.counted(wide=True)]
        _add_parts(item, parts)
    return item


def _part(stream: _Stream, depth: int) -> _Item:
    """A part of a reply, with the parts of it."""
    if depth > _DEEPEST:
        raise _OddError(tr("Its parts lie too deep within each other."))
    item = _Item(stream.text())
    said = stream.text()
    match item.name:
        case "Response: " | "Text: ":
            item.said = said
        case "Think: ":
            stream.i32()  # how long it took
            item.thought.append(_without_tag(said))
        case "ToolCall: ":
            item.thought.append(_tool_call(stream, said))
        case "ToolResponse: ":
            if said.strip():
                item.thought.append(joined(tr("The tool answered"), fenced(said)))
        case _:
            raise _OddError(tr("One of its messages is of an unknown kind."))
    parts = [_part(stream, depth + 1) for _ in stream.counted(wide=True)]
    _add_parts(item, parts)
    return item


def _add_parts(item: _Item, parts: list[_Item]) -> None:
    if not parts:
        return
    item.said = joined(*(part.said for part in parts)) or item.said
    item.thought += [thought for part in parts for thought in part.thought]


def _without_tag(said: str) -> str:
    return without_thought(said)[0] or said.removeprefix("<think>").removesuffix("</think>").strip()


def _tool_call(stream: _Stream, said: str) -> str:
    name = stream.text()
    given = {}
    for _ in stream.counted(wide=True):
        parameter = stream.text()
        stream.i32()  # its kind
        if stream.u32() != _QSTRING:
            raise _OddError(tr("A tool was given something of an unknown kind."))
        stream.flag()  # is it null
        given[parameter] = stream.text()
    result = stream.text()
    stream.i32()  # number of the error
    stream.text()  # the error in words
    values = list(given.values())
    return tool_call(name, values[0] if len(values) == 1 else given or said, result)


def _step(index: int, item: _Item, model: str, attached: Attached) -> Step:
    role = {"Prompt: ": Role.USER, "System: ": Role.SYSTEM}.get(item.name, Role.ASSISTANT)
    inline, said = without_thought(item.said)
    kept: list[Attachment] = []
    for name, data in item.files:
        if (file := attached.file(name, data)) is not None:
            kept.append(file)
        else:
            said = joined(said, note(name))
    return Step(
        str(index),
        str(index - 1) if index else None,
        role,
        text=said,
        reasoning=joined(*item.thought, inline),
        model=model,
        attachments=tuple(kept),
    )
