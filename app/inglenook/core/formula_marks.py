"""Where formulas stand in Markdown: `$...$`, `$$...$$`, `\\(...\\)` and `\\[...\\]`.

Rules for markdown-it, which knows none of these by itself. What is not closed, and what only
looks like one ("$5 and $10"), stays text.
"""

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_CLOSINGS = {"$": "$", "$$": "$$", "\\(": "\\)", "\\[": "\\]"}
_FARTHEST = 20_000  # characters between the marks; what is too long to be drawn is still one piece
_MOST_LINES = 100
_MOST_TRIES = 8  # dollars that are looked at as the end of one formula
_MATHS = re.compile("[-\\\\^_=+*/<>{}|\u00b1\u00d7\u00f7\u2190-\u22ff]")
_WORDS = re.compile(r"[^\W\d_]{2,}")


def add_to(parser: "MarkdownIt") -> None:
    """Have `parser` make "formula" tokens: `content` is the LaTeX, `markup` the mark before it."""
    parser.inline.ruler.before("escape", "formula", _inline)
    parser.block.ruler.before(
        "fence", "formula_block", _block, {"alt": ["paragraph", "reference", "blockquote", "list"]}
    )


def closing(opening: str) -> str:
    """The mark behind a formula, by the one before it."""
    return _CLOSINGS[opening]


def _inline(state: Any, silent: bool) -> bool:
    source, start = state.src, state.pos
    opening = source[start : start + 2]
    if opening not in _CLOSINGS:
        opening = opening[:1]
    if opening not in _CLOSINGS:
        return False
    if opening == "$":
        end = _dollar(source, start)
    else:
        end = source.find(_CLOSINGS[opening], start + 2, start + _FARTHEST)
        # "\[not a link\](address)"
        if opening == "\\[" and source.startswith("(", end + 2):
            end = -1
    if end < 0 or not source[start + len(opening) : end].strip():
        return False
    if not silent:
        token = state.push("formula", "", 0)
        token.content, token.markup = source[start + len(opening) : end], opening
    state.pos = end + len(opening)
    return True


def _dollar(source: str, start: int) -> int:
    """Where the dollar is that closes the one at `start`; -1 where that one is a dollar of money."""
    first = source[start + 1 : start + 2]
    if not first or first.isspace() or (start and (source[start - 1].isalnum() or source[start - 1] == "$")):
        return -1
    end = start
    for _ in range(_MOST_TRIES):
        end = source.find("$", end + 1, start + _FARTHEST)
        if end < 0:
            return -1
        before, after = source[end - 1], source[end + 1 : end + 2]
        content = source[start + 1 : end]
        opened = content.count("{") - content.count("\\{")
        if before == "\\" or opened != content.count("}") - content.count("\\}"):
            continue  # as in \text{for $5}
        if before.isspace() or after.isalnum() or "`" in content:
            return -1
        return end if _is_maths(content) else -1
    return -1


def _is_maths(content: str) -> bool:
    """Whether it is no piece of a sentence between two prices."""
    return _MATHS.search(content) is not None or not (" " in content and _WORDS.search(content))


def _block(state: Any, start: int, end: int, silent: bool) -> bool:
    """A formula on lines of its own: what would begin a list or a heading belongs to it there.

    One that is still being written is one block too, so that what is settled before it stays so.
    """
    if state.is_code_block(start):
        return False
    opening = _line(state, start)[:2]
    if opening not in ("$$", "\\["):
        return False
    lines: list[str] = []
    for line in range(start, min(end, start + _MOST_LINES)):
        text = _line(state, line)[2 if line == start else 0 :]
        before, mark, behind = text.partition(_CLOSINGS[opening])
        if mark:
            content = "\n".join([*lines, before])
            # With words behind it it is a part of a paragraph.
            is_formula = bool(content.strip()) and not behind.strip()
            return is_formula and _push(state, start, line + 1, content, opening, "formula_block", silent)
        if line > start and (_is_blank(state, line) or state.sCount[line] < state.blkIndent):
            return False
        lines.append(text)
        if state.eMarks[line] >= len(state.src) - 1:
            source = "\n".join(lines)
            return _push(state, start, line + 1, source, opening, "formula_open", silent)
    return False


def _line(state: Any, line: int) -> str:
    return str(state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]])


def _is_blank(state: Any, line: int) -> bool:
    """Whether it stays blank, whatever is written next."""
    return bool(state.isEmpty(line)) and state.eMarks[line] < len(state.src)


def _push(state: Any, start: int, end: int, content: str, opening: str, kind: str, silent: bool) -> bool:
    if not silent:
        state.line = end
        token = state.push(kind, "", 0)
        token.content, token.markup, token.map = content, opening, [start, end]
    return True
