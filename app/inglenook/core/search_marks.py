"""Where in a text the words stand that were searched for, and the part of it to show."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from inglenook.core.search_query import Word
from inglenook.core.text import one_line

SNIPPET = 160  # characters
_BEFORE = 50  # of them before the first mark
_LOOKED_AT = 100_000  # characters of one message
_MOST_MARKS = 20  # in one snippet

_ACCENTS = "[\u0300-\u036f]*"
_TOKEN = re.compile(r"[^\W_]+")

Mark = tuple[int, int]  # from, and up to but not with; characters


class _Folding(dict[int, int]):
    """Each character as the index compares it: small, without its accent; always one for one."""

    def __missing__(self, code: int) -> int:
        base, *accents = list(unicodedata.normalize("NFD", chr(code)))
        if not all(map(unicodedata.combining, accents)):
            base = chr(code)  # a syllable of Hangul, whose parts are letters
        small = base.lower()
        self[code] = ord(small if len(small) == 1 else base)
        return self[code]


_FOLDING = _Folding()


def folded(text: str) -> str:
    """`text` without capitals and accents, of the same length. Accents that stand alone stay."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


class Marker:
    """Finds the words in texts. Any thread."""

    def __init__(self, words: Iterable[Word]) -> None:
        self._patterns = [pattern for pattern in map(_pattern, words) if pattern is not None]

    def first(self, text: str) -> int | None:
        """Where the first of the words stands, looking at the beginning of a long text only."""
        looked_at = folded(text[:_LOOKED_AT])
        found = (pattern.search(looked_at) for pattern in self._patterns)
        return min((match.start() for match in found if match), default=None)

    def fits(self, text: str) -> bool:
        """Whether all of the words stand in the beginning of a text."""
        looked_at = folded(text[:_LOOKED_AT])
        return all(pattern.search(looked_at) for pattern in self._patterns)

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Where words stand in a short text, in order, none over another."""
        looked_at = folded(text)
        spans = sorted(match.span() for pattern in self._patterns for match in pattern.finditer(looked_at))
        return tuple(_apart(spans))[:_MOST_MARKS]

    def snippet(self, text: str) -> tuple[str, tuple[Mark, ...]]:
        """About 160 characters around the first of the words, in one line, and where words stand in it."""
        at = self.first(text) or 0
        before = one_line(text[max(0, at - 4 * _BEFORE) : at] + "|", 5 * _BEFORE)[:-1]
        is_cut = at > 4 * _BEFORE or len(before) > _BEFORE
        if is_cut:
            before = before[-_BEFORE:]
            before = "…" + before[before.find(" ") + 1 :]
        after = one_line(text[at : at + 4 * SNIPPET], SNIPPET - len(before))
        if len(text) > at + 4 * SNIPPET and not after.endswith("…"):
            after += "…"
        shown = before + after
        return shown, self.marks(shown)


def _pattern(word: Word) -> re.Pattern[str] | None:
    """Matches in folded text what the index took for a hit."""
    tokens = _TOKEN.findall(folded(word.text))
    if not tokens or not word.is_indexed:
        literal = folded(word.text)
        return re.compile(re.escape(literal)) if literal else None
    said = r"[\W_]+".join(_ACCENTS.join(map(re.escape, token)) + _ACCENTS for token in tokens)
    end = "" if word.has_open_end else r"(?![^\W_])"
    return re.compile(rf"(?<![^\W_]){said}{end}")


def _apart(spans: list[Mark]) -> Iterator[Mark]:
    end = 0
    for start, stop in spans:
        if start >= end and stop > start:
            yield start, stop
            end = stop
