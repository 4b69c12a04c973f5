"""Markdown as a list of typed blocks of plain text. There is no HTML anywhere in it.

What a model writes can therefore neither load nor open nor run anything: the window
builds its text from these blocks, character by character. Every visible character of
the source arrives, because HTML, link definitions and everything else that would
swallow text is off (`List<String>`, `<br>` and `<think>` stay text).

Whatever is too deep, too wide or too slow to be laid out comes back as plain text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from time import thread_time
from typing import TYPE_CHECKING, Any

from inglenook.core import formula_marks
from inglenook.core.text import is_safe_link

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

DEEPEST = 20  # levels of quotes and lists; a list counts twice, as list and as item
MOST_RUNS = 2_000  # in one paragraph
MOST_CELLS = 600  # in one table
LONGEST_PARAGRAPH = 20_000  # characters; nobody writes longer ones, and inline parsing is not linear
LONGEST_PARSE = (
    0.5  # seconds of processor time, for input that is slow in a way that the other limits do not know
)


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text of one look. `link` is empty or safe to offer (`is_safe_link`).

    Of a formula `text` is what was written, with its marks, and `formula` the LaTeX between them.
    """

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    link: str = ""
    formula: str = ""
    displayed: bool = False  # a formula that stands on a line of its own


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: tuple[Run, ...]  # "\n" in a run is a line break


@dataclass(frozen=True, slots=True)
class Heading:
    level: int  # 1 to 6
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A code block. `language` is what stood behind the fence, untrusted and maybe empty."""

    text: str
    language: str
    closed: bool  # False while the closing fence has not been written


@dataclass(frozen=True, slots=True)
class Item:
    blocks: tuple["Block", ...]
    checked: bool | None = None  # of a task; None for an ordinary item


@dataclass(frozen=True, slots=True)
class List:
    items: tuple[Item, ...]
    first: int | None  # the number of the first item; None for bullets
    tight: bool  # no blank lines between the items


@dataclass(frozen=True, slots=True)
class Quote:
    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Table:
    rows: tuple[tuple[tuple[Run, ...], ...], ...]  # the first one is the header
    alignments: tuple[str, ...]  # "left", "right", "center" or "" for each column


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line."""


Block = Paragraph | Heading | Code | List | Quote | Table | Rule


def parse(source: str) -> list[Block]:
    """All blocks of `source`. Never raises; at worst the whole is one plain paragraph."""
    return [block for block, _ in _Parser(source, {}).top_level()]


def code_blocks(blocks: list[Block] | tuple[Block, ...]) -> Iterator[Code]:
    """Every code block in reading order, also inside lists and quotes."""
    for block in blocks:
        match block:
            case Code():
                yield block
            case Quote():
                yield from code_blocks(block.blocks)
            case List():
                for item in block.items:
                    yield from code_blocks(item.blocks)


def formulas(blocks: list[Block] | tuple[Block, ...]) -> Iterator[Run]:
    """Every formula in reading order, also inside lists, quotes and tables."""
    for block in blocks:
        match block:
            case Paragraph(runs) | Heading(_, runs):
                yield from (run for run in runs if run.formula)
            case Quote():
                yield from formulas(block.blocks)
            case List():
                for item in block.items:
                    yield from formulas(item.blocks)
            case Table():
                yield from (run for row in block.rows for cell in row for run in cell if run.formula)


class StreamingMarkdown:
    """Markdown of a text that grows at its end.

    Only the last two top-level blocks are parsed again. A block is closed when the one
    after it holds a whole line; an unfinished last line can still join the block
    before it ("2" becomes the next item of a list when "." follows).
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._settled = ""  # the source of all blocks that cannot change any more
        self._settled_blocks: list[Block] = []
        self._known_runs: dict[str, tuple[Run, ...]] = {}  # of the paragraphs parsed last time

    def update(self, source: str) -> int:
        """Parse the whole text as it is now; returns how many blocks at the start are as before.

        A text that does not continue the earlier one is parsed from its beginning.
        """
        if not source.startswith(self._settled):
            self._settled, self._settled_blocks = "", []
        before = self.blocks
        tail = source[len(self._settled) :]
        parser = _Parser(tail, self._known_runs)
        parsed = parser.top_level()
        self._known_runs = parser.runs
        self.blocks = self._settled_blocks + [block for block, _ in parsed]
        same = len(self._settled_blocks)
        while same < min(len(before), len(self.blocks)) and before[same] == self.blocks[same]:
            same += 1
        if len(parsed) > 2:
            end = _line_offset(tail, parsed[-2][1])
            self._settled += tail[:end]
            self._settled_blocks = self._settled_blocks + [block for block, _ in parsed[:-2]]
        return min(same, len(before))


class _TooMuch(Exception):
    """The source is too deep or too slow; it will be shown as plain text."""


@cache
def _markdown_it() -> "MarkdownIt":
    # Imported here: the window is on screen before the first reply needs it.
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": DEEPEST + 4})
    parser.enable(["table", "strikethrough"])
    # Definitions would vanish from the text and change paragraphs far above them.
    parser.disable(["reference", "html_block", "html_inline"])
    formula_marks.add_to(parser)
    parser.block.ruler.before("table", "limits", _block_limits)
    parser.inline.ruler.before("text", "limits", _inline_limits)
    # The parser's own check drops "javascript:" only; ours is a list of what is allowed.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    parser.normalizeLinkText = lambda link: link  # type: ignore[method-assign]
    return parser


def _block_limits(state: Any, line: int, end_line: int, silent: bool) -> bool:
    """A rule that matches nothing. Beyond its own nesting limit the parser drops text."""
    if state.level >= DEEPEST or thread_time() > state.env["deadline"]:
        raise _TooMuch
    return False


def _inline_limits(state: Any, silent: bool) -> bool:
    if thread_time() > state.env["deadline"]:
        raise _TooMuch
    return False


class _Parser:
    """One run over one source text."""

    def __init__(self, source: str, known_runs: dict[str, tuple[Run, ...]]) -> None:
        self.runs: dict[str, tuple[Run, ...]] = {}  # every paragraph's source and what it became
        self._source = source
        self._known_runs = known_runs
        self._lines: list[str] = []
        self._tokens: list[Token] = []
        self._env: dict[str, Any] = {}
        self._at = 0

    def top_level(self) -> list[tuple[Block, int]]:
        """The top-level blocks, each with the line (from 0) that it starts at."""
        if not self._source.strip():
            return []
        parser = _markdown_it()
        self._env["deadline"] = thread_time() + LONGEST_PARSE
        try:
            parser.block.parse(self._source, parser, self._env, self._tokens)
            self._lines = self._source.split("\n")
            blocks: list[tuple[Block, int]] = []
            while self._at < len(self._tokens):
                start = self._tokens[self._at].map
                blocks.append((self._block(), start[0] if start else 0))
            return blocks
        except _TooMuch:
            return [(_plain(self._source), 0)]

    def _block(self) -> Block:
        token = self._next()
        match token.type:
            case "paragraph_open":
                block: Block = Paragraph(self._inline_then_close())
            case "heading_open":
                block = Heading(int(token.tag[1]), self._inline_then_close())
            case "formula_block":
                block = Paragraph((_formula(token, Run("")),))
            case "formula_open":
                block = Paragraph(self._runs(token.markup + token.content))
            case "fence":
                block = self._fence(token)
            case "code_block":
                block = Code(token.content.removesuffix("\n"), "", True)
            case "blockquote_open":
                block = Quote(self._blocks_until("blockquote_close"))
            case "bullet_list_open" | "ordered_list_open":
                block = self._list(token)
            case "table_open":
                block = self._table(token)
            case "hr":
                block = Rule()
            case other:
                raise AssertionError(f"a Markdown rule that is not switched on: {other}")
        return block

    def _next(self) -> "Token":
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _blocks_until(self, closing: str) -> tuple[Block, ...]:
        blocks = []
        while self._tokens[self._at].type != closing:
            blocks.append(self._block())
        self._at += 1
        return tuple(blocks)

    def _inline_then_close(self) -> tuple[Run, ...]:
        runs = self._runs(self._next().content)
        self._at += 1
        return runs

    def _fence(self, token: "Token") -> Code:
        text = token.content.removesuffix("\n")
        start, end = token.map or [0, 0]
        content_lines = token.content.count("\n")
        if token.content and not token.content.endswith("\n"):
            content_lines += 1
        # An open fence runs to the end of its parent, so it has one line less.
        return Code(text, token.info.strip(), end - start == content_lines + 2)

    def _list(self, token: "Token") -> List:
        closing = token.type.replace("_open", "_close")
        first = int(token.attrs.get("start", 1)) if token.type == "ordered_list_open" else None
        tight = True
        items = []
        while self._tokens[self._at].type != closing:
            self._at += 1  # list_item_open
            inside = self._tokens[self._at]
            # The parser hides the paragraphs of a list without blank lines.
            if inside.type == "paragraph_open" and not inside.hidden:
                tight = False
            items.append(_item(self._blocks_until("list_item_close")))
        self._at += 1
        return List(tuple(items), first, tight)

    def _table(self, token: "Token") -> Block:
        start, end = token.map or [0, 0]
        rows: list[tuple[tuple[Run, ...], ...]] = []
        cells: list[tuple[Run, ...]] = []
        alignments: list[str] = []
        source_line = start
        swallows = False
        count = 0
        while (part := self._next()).type != "table_close":
            if part.type == "tr_open":
                cells = []
                source_line = part.map[0] if part.map else source_line
            elif part.type == "inline":
                count += 1
                cells.append(self._runs(part.content) if count <= MOST_CELLS else ())
            elif part.type == "th_open":
                alignments.append(str(part.attrs.get("style", "")).removeprefix("text-align:"))
            elif part.type == "tr_close":
                rows.append(tuple(cells))
                swallows = swallows or _has_more_cells(self._lines[source_line], len(alignments))
        if count > MOST_CELLS or swallows:
            return _plain("\n".join(self._lines[start:end]))
        return Table(tuple(rows), tuple(alignments))

    def _runs(self, content: str) -> tuple[Run, ...]:
        runs = self._known_runs.get(content)
        if runs is None:
            runs = self._parse_runs(content)
        self.runs[content] = runs
        return runs

    def _parse_runs(self, content: str) -> tuple[Run, ...]:
        if len(content) > LONGEST_PARAGRAPH:
            return (Run(content),)
        parser = _markdown_it()
        children: list[Token] = []
        parser.inline.parse(content, parser, self._env, children)
        runs = _joined(_styled(children))
        return runs if len(runs) <= MOST_RUNS else (Run(content),)


def _styled(tokens: "list[Token]") -> Iterator[Run]:
    """The text of inline tokens, each piece with the look that is in force there."""
    look = Run("")
    outer: list[Run] = []
    link_target = ""
    for token in tokens:
        match token.type:
            case "text" | "text_special":
                yield replace(look, text=token.content)
            case "code_inline":
                yield replace(look, text=token.content, code=True)
            case "formula":
                yield _formula(token, look)
            case "softbreak" | "hardbreak":
                yield replace(look, text="\n")
            case "strong_open":
                outer.append(look)
                look = replace(look, bold=True)
            case "em_open":
                outer.append(look)
                look = replace(look, italic=True)
            case "s_open":
                outer.append(look)
                look = replace(look, strike=True)
            case "link_open":
                outer.append(look)
                link_target = str(token.attrs.get("href", ""))
                look = replace(look, link=link_target if is_safe_link(link_target) else "")
            case "image":
                yield from _image(token, look)
            case "link_close":
                # What cannot be opened is shown instead, so that nothing is hidden behind words.
                if link_target and not look.link and token.info != "auto":
                    yield Run(f" ({link_target})")
                look = outer.pop()
            case "strong_close" | "em_close" | "s_close":
                look = outer.pop()
            case other:
                raise AssertionError(f"a Markdown rule that is not switched on: {other}")


def _formula(token: "Token", look: Run) -> Run:
    opening, latex = token.markup, token.content
    text = f"{opening}{latex}{formula_marks.closing(opening)}"
    return replace(look, text=text, formula=latex.strip(), displayed=opening in ("$$", "\\["))


def _image(token: "Token", look: Run) -> Iterator[Run]:
    """A picture is never fetched: its description and its address are shown as text."""
    address = str(token.attrs.get("src", ""))
    link = address if is_safe_link(address) else ""
    if token.content:
        yield replace(look, text=token.content + " ")
    yield replace(look, text=f"({address})", link=link or look.link)


def _joined(runs: Iterator[Run]) -> tuple[Run, ...]:
    """Neighbours of one look become one run."""
    joined: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if joined and not run.formula and replace(joined[-1], text="") == replace(run, text=""):
            joined[-1] = replace(run, text=joined[-1].text + run.text)
        else:
            joined.append(run)
    return tuple(joined)


def _item(blocks: tuple[Block, ...]) -> Item:
    """An item whose text begins with "[ ] " or "[x] " is a task."""
    if blocks and isinstance(blocks[0], Paragraph) and blocks[0].runs:
        paragraph = blocks[0]
        first = paragraph.runs[0]
        box = re.match(r"\[([ xX])\][ \t\n]+", first.text)
        if box and first == Run(first.text):
            rest = replace(first, text=first.text[box.end() :])
            runs = (rest, *paragraph.runs[1:]) if rest.text else paragraph.runs[1:]
            return Item((Paragraph(runs), *blocks[1:]), box.group(1) != " ")
    return Item(blocks)


# What quotes and lists put in front of a line.
_CONTAINERS = re.compile(r"^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+")


def _has_more_cells(line: str, columns: int) -> bool:
    """Whether a table row holds cells beyond the header's; the parser would drop them."""
    cells = re.split(r"(?<!\\)\|", _CONTAINERS.sub("", line).strip())
    if cells and not cells[0].strip():
        cells = cells[1:]
    return any(cell.strip() for cell in cells[columns:])


def _plain(source: str) -> Paragraph:
    return Paragraph((Run(source.strip("\n")),))


def _line_offset(text: str, line: int) -> int:
    """Where line number `line` (from 0) begins."""
    offset = 0
    for _ in range(line):
        offset = text.index("\n", offset) + 1
    return offset
