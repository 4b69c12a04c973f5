"""One chat as a web page that needs nothing else: no script, nothing fetched, light or dark as the reader is.

What was said is escaped, all of it; it is laid out from the same blocks as in the window.
"""

import base64
import html
from collections.abc import Iterator
from typing import BinaryIO

from inglenook.core.chat import Attachment, Message
from inglenook.core.exporters.chats import Chats, ExportedChat, Options
from inglenook.core.exporters.html_blocks import blocks_html
from inglenook.core.exporters.words import day, speaker, state, where
from inglenook.core.exporters.writing import Watch
from inglenook.core.language import listed, mark, tr
from inglenook.core.text import one_line

NAME = mark("Web page (HTML)")
SUFFIX = ".html"
ONE_FILE = False
OPTIONS: tuple[str, ...] = ("all_branches", "reasoning", "instructions")

_STYLE = """
:root { color-scheme: light dark; --canvas: #fdfcfb; --text: #25211d; --quiet: #686056; --line: #e6e1d9;
  --bubble: #f0ece5; --sunken: #f5f3ef; --link: #a34409; --kw: #8a3ffc; --str: #2b6747; --num: #7d4e00;
  --fn: #2c5b86; --com: #686056; }
@media (prefers-color-scheme: dark) { :root { --canvas: #1b1917; --text: #ece7e1; --quiet: #a79e93;
  --line: #38332e; --bubble: #2c2824; --sunken: #232019; --link: #f0a36b; --kw: #c8a6ff; --str: #8fd0a8;
  --num: #e3b56a; --fn: #8fbde6; --com: #a79e93; } }
body { background: var(--canvas); color: var(--text); font: 16px/1.55 system-ui, sans-serif; margin: 0 auto;
  max-width: 44rem; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1.title { font-size: 1.6rem; line-height: 1.3; margin: 0 0 .25rem; }
.facts, .when, .state { color: var(--quiet); font-size: .85rem; }
.message { margin: 1.75rem 0; }
.who { font-weight: 600; margin: 0 0 .25rem; }
.who .when { font-weight: 400; margin-inline-start: .5rem; }
.user .said, .system .said { background: var(--bubble); border-radius: 12px; padding: .6rem 1rem; }
.said > :first-child { margin-top: 0; } .said > :last-child { margin-bottom: 0; }
.branch { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
details { border-inline-start: 3px solid var(--line); color: var(--quiet); margin: .5rem 0;
  padding-inline-start: 1rem; }
summary { cursor: pointer; }
pre { background: var(--sunken); border: 1px solid var(--line); border-radius: 8px; overflow-x: auto;
  padding: .75rem 1rem; font: .85rem/1.5 ui-monospace, monospace; white-space: pre; }
code { font: .9em ui-monospace, monospace; background: var(--sunken); border-radius: 4px; padding: 0 .25em; }
pre code { background: none; font: inherit; padding: 0; }
.language { color: var(--quiet); font-size: .8rem; margin: 0 0 -.75rem; }
.kw { color: var(--kw); } .str { color: var(--str); } .num { color: var(--num); } .fn { color: var(--fn); }
.com { color: var(--com); font-style: italic; }
blockquote { border-inline-start: 3px solid var(--line); margin: 1em 0; padding-inline-start: 1rem; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: start; }
hr { border: none; border-top: 1px solid var(--line); } a { color: var(--link); } img { max-width: 100%; }
li.task { list-style: none; margin-inline-start: -1.3em; }
@media print { body { font-size: 10.5pt; max-width: none; padding: 0; } pre { white-space: pre-wrap; }
  .who { break-after: avoid; } pre, table, blockquote { break-inside: avoid; } }
"""

# Pictures that every browser shows and that can hold no script, by how they begin.
_PICTURES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
}


def write(chats: Chats, file: BinaryIO, options: Options, watch: Watch) -> None:
    """Write each chat. Raises Stopped, and what the file raises. Any thread."""
    for chat in chats.each:
        for part in page(chat, options, watch):
            file.write(part.encode())


def page(chat: ExportedChat, options: Options, watch: Watch) -> Iterator[str]:
    """The page of a chat, piece by piece."""
    title = html.escape(one_line(chat.title))
    yield (
        '<!DOCTYPE html>\n<html lang="">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n"
        '<body dir="auto">\n<header>\n'
        f'<h1 class="title" dir="auto">{title}</h1>\n'
        f'<p class="facts" dir="auto">{html.escape(facts(chat))}</p>\n'
        "</header>\n"
    )
    if options.instructions and chat.instructions:
        yield _section("system", tr("Instructions"), "", blocks_html(chat.instructions))
    for message in chat.branch():
        yield _message(message, options)
        watch.message()
    if options.all_branches:
        for number, (above, messages) in enumerate(chat.other_branches(), 2):
            heading = html.escape(tr("Branch {number}", number=number))
            yield f'<section class="branch">\n<h2 dir="auto">{heading}</h2>\n{where_html(above)}'
            for message in messages:
                yield _message(message, options)
                watch.message()
            yield "</section>\n"
    yield "</body>\n</html>\n"


def facts(chat: ExportedChat) -> str:
    """When it was, with whom, and where it lies, in one line."""
    parts = [day(chat.chat.created), listed(one_line(model) for model in chat.models)]
    parts.append(" / ".join(one_line(folder.name) for folder in chat.folders))
    return " · ".join(part for part in parts if part)


def _message(message: Message, options: Options) -> str:
    parts = []
    if options.reasoning and message.reasoning.strip():
        thought = blocks_html(message.reasoning)
        heading = html.escape(tr("Thought"))
        parts.append(f"<details><summary>{heading}</summary>{thought}</details>")
    parts += [attachment_html(each) for each in message.attachments]
    parts.append(blocks_html(message.text))
    if words := state(message):
        parts.append(f'<p class="state">{html.escape(words)}</p>')
    said = "\n".join(part for part in parts if part)
    return _section(message.role, speaker(message), day(message.created), said)


def _section(role: str, who: str, when: str, said: str) -> str:
    time = f'<span class="when">{html.escape(when)}</span>' if when else ""
    return (
        f'<article class="message {html.escape(role)}">\n<p class="who">{html.escape(who)}{time}</p>\n'
        f'<div class="said" dir="auto">\n{said}\n</div>\n</article>\n'
    )


def where_html(above: Message | None) -> str:
    """After which message a branch goes on."""
    return f'<p class="facts">{html.escape(where(above))}</p>\n'


def attachment_html(attachment: Attachment) -> str:
    """A file that was sent, whole; a picture that no browser shows by its name."""
    name = one_line(attachment.name)
    if attachment.kind == "text":
        label = html.escape(tr("File: {name}", name=name))
        return f'<p class="state">{label}</p>\n<pre><code>{html.escape(attachment.text)}</code></pre>'
    kind = picture_kind(attachment.data)
    if not kind:
        return f'<p class="state">{html.escape(tr("Picture: {name}", name=name))}</p>'
    data = base64.b64encode(attachment.data).decode("ascii")
    return f'<p class="picture"><img alt="{html.escape(name)}" src="data:{kind};base64,{data}"></p>'


def picture_kind(data: bytes) -> str:
    """The media type of a picture that may stand in a page; empty for anything else."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for start, kind in _PICTURES.items() if data.startswith(start)), "")
