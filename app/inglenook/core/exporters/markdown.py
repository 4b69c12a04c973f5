"""One chat as a Markdown file, with its title, dates and models in front (YAML)."""

import json
import re
from collections.abc import Iterator
from typing import BinaryIO

from inglenook.core.chat import Attachment, Message
from inglenook.core.exporters.chats import Chats, ExportedChat, Options
from inglenook.core.exporters.words import iso, speaker, state, where
from inglenook.core.exporters.writing import Watch
from inglenook.core.language import tr
from inglenook.core.text import one_line

NAME = "Markdown"
SUFFIX = ".md"
ONE_FILE = False  # a file holds one chat
OPTIONS: tuple[str, ...] = ("all_branches", "reasoning", "instructions")

_FENCE = re.compile(r"^ {0,3}(`{3,}(?=[^`]*$)|~{3,})")


def write(chats: Chats, file: BinaryIO, options: Options, watch: Watch) -> None:
    """Write each chat. Raises Stopped, and what the file raises. Any thread."""
    for chat in chats.each:
        for part in _chat(chat, options, watch):
            file.write(part.encode())


def _chat(chat: ExportedChat, options: Options, watch: Watch) -> Iterator[str]:
    yield _front(chat)
    yield f"# {_escaped(one_line(chat.title))}\n"
    if options.instructions and chat.instructions:
        yield f"\n## {_escaped(tr('Instructions'))}\n\n{_whole(chat.instructions)}\n"
    for message in chat.branch():
        yield _message(message, options)
        watch.message()
    if not options.all_branches:
        return
    for number, (above, messages) in enumerate(chat.other_branches(), 2):
        heading = _escaped(tr("Branch {number}", number=number))
        yield f"\n---\n\n# {heading}\n\n*{_escaped(where(above))}*\n"
        for message in messages:
            yield _message(message, options)
            watch.message()


def _front(chat: ExportedChat) -> str:
    # A string of JSON is one of YAML too.
    def quoted(text: str) -> str:
        return json.dumps(one_line(text), ensure_ascii=False)

    facts = {
        "title": quoted(chat.title),
        "created": iso(chat.chat.created),
        "updated": iso(chat.chat.updated),
        "models": f"[{', '.join(quoted(model) for model in chat.models)}]" if chat.models else "",
        "folder": quoted(" / ".join(folder.name for folder in chat.folders)) if chat.folders else "",
    }
    lines = "".join(f"{name}: {value}\n" for name, value in facts.items() if value)
    return f"---\n{lines}---\n\n"


def _message(message: Message, options: Options) -> str:
    date = iso(message.created)
    parts = [f"## {_escaped(speaker(message))}" + (f"\n\n<!-- {date} -->" if date else "")]
    if options.reasoning and message.reasoning.strip():
        parts.append(_quoted(f"**{_escaped(tr('Thought'))}**\n\n{_whole(message.reasoning)}"))
    parts += [_attachment(each) for each in message.attachments]
    if message.text.strip():
        parts.append(_whole(message.text))
    if words := state(message):
        parts.append(f"*{_escaped(words)}*")
    return "\n" + "\n\n".join(parts) + "\n"


def _attachment(attachment: Attachment) -> str:
    name = one_line(attachment.name)
    if attachment.kind != "text":
        return f"*{_escaped(tr('Picture: {name}', name=name))}*"
    text = attachment.text
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
    label = _escaped(tr("File: {name}", name=name))
    return f"*{label}*\n\n{fence}\n{text.rstrip()}\n{fence}"


def _whole(text: str) -> str:
    """The text as it was said, with its last code block closed: what follows is no code."""
    text = text.strip("\n")
    fence = ""
    for line in text.split("\n"):
        found = _FENCE.match(line)
        if not fence:
            fence = found.group(1) if found else ""
        elif found and found.group(1).startswith(fence) and not line.strip().strip(fence[0]):
            fence = ""
    return f"{text}\n{fence}" if fence else text


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _escaped(text: str) -> str:
    """`text` without a meaning in Markdown."""
    return re.sub(r"([\\`*_\[\]<>#|~])", r"\\\1", text)
