"""Markdown as HTML, made of the typed blocks of core/markdown.py, every character escaped."""

import html
from collections.abc import Iterator
from dataclasses import replace

from inglenook.core.colouring import colour
from inglenook.core.markdown import (
    Block,
    Code,
    Heading,
    List,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    parse,
)
from inglenook.core.text import clean, one_line

_ITEMS = 40  # of a list in one piece


def blocks_html(source: str) -> str:
    """What the window shows of this text, as HTML. Never raises."""
    return "\n".join(_block(block) for block in parse(clean(source)))


def pieces(source: str, most: int) -> Iterator[str]:
    """The same in pieces of about `most` characters, for laying it out bit by bit. A block that is
    longer than four times that is cut, where it can be."""
    waiting: list[str] = []
    length = 0
    for block in parse(clean(source)):
        for part in _cut(block, 4 * most):
            waiting.append(_block(part))
            length += len(waiting[-1])
            if length >= most:
                yield "\n".join(waiting)
                waiting, length = [], 0
    if waiting:
        yield "\n".join(waiting)


def _cut(block: Block, most: int) -> Iterator[Block]:
    match block:
        case Code(text, language, closed) if len(text) > most:
            for part in _lines(text, most):
                yield Code(part, language, closed)
        case Paragraph((Run(text) as run,)) if len(text) > most:
            for part in _words(text, most):
                yield Paragraph((replace(run, text=part),))
        case List(items, first, tight) if len(items) > _ITEMS:
            for start in range(0, len(items), _ITEMS):
                number = None if first is None else first + start
                yield List(items[start : start + _ITEMS], number, tight)
        case _:
            yield block


def _words(text: str, most: int) -> Iterator[str]:
    """Cut between words, where there is a blank."""
    start = 0
    while start < len(text):
        end = start + most
        if end < len(text):
            end = text.rfind(" ", start + most // 2, end) + 1 or end
        yield text[start:end]
        start = end


def _lines(text: str, most: int) -> Iterator[str]:
    """Cut between lines, and inside those that are too long."""
    part: list[str] = []
    length = 0
    for line in text.split("\n"):
        for start in range(0, len(line) or 1, most):
            piece = line[start : start + most]
            if part and length + len(piece) > most:
                yield "\n".join(part)
                part, length = [], 0
            part.append(piece)
            length += len(piece) + 1
    yield "\n".join(part)


def _block(block: Block) -> str:
    match block:
        case Paragraph(runs):
            return f'<p dir="auto">{_runs(runs)}</p>'
        case Heading(level, runs):
            level = min(level + 1, 6)  # the page has one of its own
            return f'<h{level} dir="auto">{_runs(runs)}</h{level}>'
        case Code():
            return _code(block)
        case List():
            return _list(block)
        case Quote(blocks):
            return f"<blockquote>{''.join(map(_block, blocks))}</blockquote>"
        case Table():
            return _table(block)
        case Rule():
            return "<hr>"


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    text = html.escape(run.text).replace("\n", "<br>\n")
    for wanted, tag in (
        (run.code or run.formula, "code"),
        (run.bold, "b"),
        (run.italic, "i"),
        (run.strike, "s"),
    ):
        if wanted:
            text = f"<{tag}>{text}</{tag}>"
    if run.link:  # safe to offer, says core/markdown.py
        text = f'<a href="{html.escape(run.link)}" rel="noreferrer noopener">{text}</a>'
    return text


def _code(code: Code) -> str:
    language = html.escape(one_line(code.language, 30))
    label = f'<p class="language">{language}</p>\n' if language else ""
    return f'{label}<pre dir="ltr"><code>{_coloured(code)}</code></pre>'


def _coloured(code: Code) -> str:
    parts, end = [], 0
    for span in colour(code.text, code.language):
        if span is None or span.start < end:
            continue
        parts.append(html.escape(code.text[end : span.start]))
        end = span.start + span.length
        parts.append(f'<span class="{span.kind}">{html.escape(code.text[span.start : end])}</span>')
    return "".join(parts) + html.escape(code.text[end:])


def _list(block: List) -> str:
    items = []
    for item in block.items:
        inside = "".join(
            _runs(each.runs) if block.tight and isinstance(each, Paragraph) else _block(each)
            for each in item.blocks
        )
        if item.checked is None:
            items.append(f"<li>{inside}</li>")
        else:
            items.append(f'<li class="task">{"☑" if item.checked else "☐"} {inside}</li>')
    if block.first is None:
        return f"<ul>{''.join(items)}</ul>"
    start = f' start="{block.first}"' if block.first != 1 else ""
    return f"<ol{start}>{''.join(items)}</ol>"


def _table(table: Table) -> str:
    lines = []
    for number, row in enumerate(table.rows):
        tag = "td" if number else "th"
        cells = []
        for column, cell in enumerate(row):
            alignment = table.alignments[column] if column < len(table.alignments) else ""
            style = f' style="text-align:{alignment}"' if alignment in ("left", "right", "center") else ""
            cells.append(f'<{tag}{style} dir="auto">{_runs(cell)}</{tag}>')
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table>{''.join(lines)}</table>"
