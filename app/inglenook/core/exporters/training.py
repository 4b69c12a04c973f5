"""Training data: one JSON object a line, {"messages": [{"role": ..., "content": ...}]}.

The shape that the chat templates of models and most training programs take. A line is one branch,
from its beginning to its last reply. Thoughts stand beside the answer as "reasoning_content".
"""

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from inglenook.core.chat import Message, Role, Status
from inglenook.core.exporters.chats import Chats, ExportedChat, Options
from inglenook.core.exporters.writing import Watch
from inglenook.core.language import mark

NAME = mark("Training data (JSONL)")
SUFFIX = ".jsonl"
ONE_FILE = True
OPTIONS: tuple[str, ...] = ("all_branches", "reasoning", "instructions")

_WHOLE = (Status.DONE, Status.STOPPED)  # what a model may learn from


def write(chats: Chats, file: BinaryIO, options: Options, watch: Watch) -> None:
    """Write the branches that end in a reply. Raises Stopped, and what the file raises. Any thread."""
    for chat in chats.each:
        for line in _lines(chat, options, watch):
            # Bit by bit: while json writes a long one in one go, the window stands still.
            said = ", ".join(json.dumps(each, ensure_ascii=False) for each in line)
            file.write(f'{{"messages": [{said}]}}\n'.encode())


def _lines(chat: ExportedChat, options: Options, watch: Watch) -> Iterator[list[dict[str, Any]]]:
    told: set[int] = set()
    for branch in chat.branches() if options.all_branches else [chat.branch()]:
        watch.check()
        for message in branch:
            if message.id not in told:
                told.add(message.id)
                watch.message()
        line = _line(branch, options)
        if line:
            if options.instructions and chat.instructions:
                line.insert(0, {"role": "system", "content": chat.instructions})
            yield line


def _line(branch: list[Message], options: Options) -> list[dict[str, Any]]:
    """Up to the last whole reply; nothing where there is none, or one in the middle is missing."""
    line: list[dict[str, Any]] = []
    end = 0
    for message in branch:
        reply = message.role is Role.ASSISTANT
        if reply and (not message.text.strip() or message.status not in _WHOLE):
            break
        line.append(_said(message, options))
        if reply:
            end = len(line)
    return line[:end]


def _said(message: Message, options: Options) -> dict[str, Any]:
    files = [f"{each.name}:\n\n{each.text}" for each in message.attachments if each.kind == "text"]
    said: dict[str, Any] = {"role": message.role, "content": "\n\n".join([*files, message.text])}
    if options.reasoning and message.reasoning.strip():
        said["reasoning_content"] = message.reasoning
    return said
