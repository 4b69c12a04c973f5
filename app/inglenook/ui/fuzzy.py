"""Whether what somebody types means a title: its words anywhere in it, or the first letters of its words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from inglenook.core.search_marks import folded

Marks = tuple[tuple[int, int], ...]

T = TypeVar("T")

_LOOKED_AT = 200  # characters of a text
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Ready:
    """A text as it is compared: without capitals and accents, and the first letters of its words."""

    text: str
    initials: str


def ready(text: str) -> Ready:
    """Takes up to 10 microseconds: made ahead where there are thousands."""
    shown = folded(text[:_LOOKED_AT])
    return Ready(shown, "".join(word[0] for word in _WORD.findall(shown)))


class Fuzzy:
    """What was typed, to be held against many texts."""

    def __init__(self, typed: str) -> None:
        self.words = folded(typed[:100]).split()
        letters = "".join(self.words)
        # In order, each as early as can be; nothing here can be read in two ways, so that no text is slow.
        pattern = "".join(f"[^{re.escape(letter)}]*{re.escape(letter)}" for letter in letters)
        self._letters = letters
        self._initials = re.compile(pattern) if 1 < len(letters) <= 12 else None

    def best(self, things: Sequence[tuple[Ready, T]], most: int) -> list[T]:
        """The few that fit best: that begin with it, then a word does, then have it within, then its
        initials. Of those that fit equally well the first. Under 10 ms for 10,000 things."""
        if not self.words:
            return [thing for _, thing in things[:most]]
        fits = list(things)
        for word in self.words:
            fits = [each for each in fits if word in each[0].text]
        first = " ".join(self.words)  # in this order, rather than each on its own
        inside = f" {first}"
        best = [thing for of, thing in fits if of.text.startswith(first)]
        if len(best) < most:
            best += [thing for of, thing in fits if inside in of.text and not of.text.startswith(first)]
        if len(best) < most:
            best += [thing for of, thing in fits if inside not in of.text and not of.text.startswith(first)]
        if len(best) < most and self._initials:
            match, words = self._initials.match, self.words
            best += [
                thing
                for of, thing in things
                if match(of.initials) and not all(word in of.text for word in words)
            ]
        return best[:most]

    def marks(self, text: str) -> Marks:
        """Where in a text that fits the letters stand, in order, none over another; characters."""
        shown = folded(text)
        if all(word in shown for word in self.words):
            return _joined((at, at + len(word)) for word in self.words for at in [_place(shown, word)])
        letters = iter(self._letters)
        wanted = next(letters, "")
        spans = []
        for word in _WORD.finditer(shown):
            if wanted and word[0].startswith(wanted):
                spans.append((word.start(), word.start() + 1))
                wanted = next(letters, "")
        return _joined(spans)


def _place(text: str, word: str) -> int:
    """Where the word stands: rather at the beginning of a word."""
    if text.startswith(word):
        return 0
    at = text.find(f" {word}")
    return at + 1 if at >= 0 else text.find(word)


def _joined(spans: Iterable[tuple[int, int]]) -> Marks:
    """Spans that touch become one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
