"""A reply as it is said to somebody who listens: whole sentences, without the marks of Markdown.

Code is not read out: only what it is and how long.
"""

import re
from collections.abc import Iterator, Sequence

from inglenook.core.language import tr_n
from inglenook.core.markdown import Block, Code, Heading, List, Paragraph, Quote, Rule, Run, Table
from inglenook.core.text import one_line

LONGEST = 240  # characters that may wait for the end of their sentence; some languages write none
# These may also stand inside a sentence, as in "3.1". Latin, Arabic, Urdu, Armenian, Hindi, Amharic.
_STOPS = ".!?\u2026\u061f\u06d4\u0589\u0964\u0965\u1362"
_FULL_STOPS = "\u3002\uff01\uff1f\uff61\u104b\u17d4\u0f0e"  # of languages without spaces
_CLOSING = "\"'\u201d\u2019\u00bb)\\]\u300d\u300f\uff09"
_END = re.compile(f"[{_STOPS}]+[{_CLOSING}]*(?=\\s)|[{_FULL_STOPS}]+[{_CLOSING}]*")
_SHORT = re.compile(r"\b(?:[^\W\d]|\d{1,2})\.$")  # "z. B.", "3. Mai": a full stop that ends no sentence
_BREAK = re.compile(r"[\s,;:\u060c\u061b\u3001\uff0c\uff1b\uff1a]")  # where too long a sentence is cut


def spoken(blocks: Sequence[Block], *, ended: bool) -> list[str]:
    """The sentences of these blocks, in order.

    Until the text has `ended`, what may still go on is left out; what was there stays as it was.
    """
    sentences = []
    leaves = list(_leaves(blocks))
    for number, leaf in enumerate(leaves, start=1):
        whole = ended or number < len(leaves)
        if isinstance(leaf, Code):
            sentences += [_about(leaf)] if whole or leaf.closed else []
        else:
            *finished, rest = _split(leaf)
            sentences += [*finished, rest] if whole and rest else finished
    return sentences


def _leaves(blocks: Sequence[Block]) -> Iterator[str | Code]:
    """Every text that stands for itself, and every code block, in reading order."""
    for block in blocks:
        match block:
            case Paragraph(runs) | Heading(_, runs):
                yield _text(runs)
            case Code():
                yield block
            case Quote(inside):
                yield from _leaves(inside)
            case List():
                yield from _items(block)
            case Table(rows):
                yield from (", ".join(map(_text, row)) for row in rows)
            case Rule():
                continue


def _items(block: List) -> Iterator[str | Code]:
    """Numbered where the list is: the number is a part of what is said."""
    for place, item in enumerate(block.items):
        number = "" if block.first is None else f"{block.first + place}. "
        leaves = list(_leaves(item.blocks)) or [""]
        if isinstance(leaves[0], str):
            leaves[0] = number + leaves[0]
        yield from leaves


def _text(runs: Sequence[Run]) -> str:
    return " ".join("".join(run.text for run in runs).split())


def _about(code: Code) -> str:
    count = code.text.count("\n") + 1
    language = one_line(code.language, 16)
    if language:
        return tr_n("Code, {n} line, {language}", "Code, {n} lines, {language}", count, language=language)
    return tr_n("Code, {n} line", "Code, {n} lines", count)


def _split(text: str) -> list[str]:
    """The sentences, and at the end, maybe empty, the beginning of one."""
    sentences, begin = [], 0
    for found in _END.finditer(text):
        so_far, after = text[begin : found.end()], text[found.end() :].lstrip()
        if not _SHORT.search(so_far) and not after[:1].islower():
            sentences += _cut(so_far)
            begin = found.end()
    *pieces, rest = _cut(text[begin:])
    return [*sentences, *pieces, rest]


def _cut(sentence: str) -> list[str]:
    """In pieces of bearable length, the same ones while the sentence grows."""
    sentence, pieces = sentence.strip(), []
    while len(sentence) > LONGEST:
        breaks = [found.end() for found in _BREAK.finditer(sentence, LONGEST // 2, LONGEST)]
        end = breaks[-1] if breaks else LONGEST
        pieces.append(sentence[:end].strip())
        sentence = sentence[end:].lstrip()
    return [*pieces, sentence]
