"""Words that were searched for, marked in the transcript: found in what is shown, painted behind it."""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from inglenook.ui.transcript_lines import CHROME, Kind
from inglenook.ui.transcript_writer import Property, Written


class MarkedWords:
    """Finds words as the search does: capitals, accents and the width of letters do not matter."""

    def __init__(self, words: Sequence[str] = ()) -> None:
        folded = ("".join(map(_folded, word)) for word in words)
        # The longest first: of words that begin alike it is the one that is meant.
        self._words = sorted({word for word in folded if word.strip()}, key=len, reverse=True)

    def __bool__(self) -> bool:
        return bool(self._words)

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where each stands and how long it is, counted as Qt counts: in UTF-16 units."""
        if not self._words:
            return
        folded, starts = _with_places(text)
        at = 0
        while True:
            found = [(place, -len(word)) for word in self._words if (place := folded.find(word, at)) >= 0]
            if not found:
                return
            place, length = min(found)
            at = place - length
            yield starts[place], starts[at] - starts[place]

    def in_block(self, block: QTextBlock) -> Iterator[tuple[int, int]]:
        """Its places in a block; none in words of the window itself, such as statistics."""
        kind = block.blockFormat().intProperty(Property.KIND)
        if self._words and kind and kind != Kind.NAME and kind not in CHROME:
            yield from self.places(block.text())

    def in_message(self, document: QTextDocument, written: Written, number: int) -> QTextCursor | None:
        """The `number`th place in a message, from 0, or the last one, selected; None: there is none."""
        cursor: QTextCursor | None = None
        block = document.findBlock(written.frame.firstPosition())
        while block.isValid() and block.position() <= written.frame.lastPosition():
            for start, length in self.in_block(block):
                cursor = QTextCursor(document)
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
                if number == 0:
                    return cursor
                number -= 1
            block = block.next()
        return cursor


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    plain = unicodedata.normalize("NFKD", letter)
    return "".join(each for each in plain if not unicodedata.combining(each)).casefold()


def _with_places(text: str) -> tuple[str, Sequence[int]]:
    """The text folded, and for each of its letters (and its end) where it stands in `text`."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    folded: list[str] = []
    starts: list[int] = []
    at = 0
    for letter in text:
        plain = _folded(letter)
        folded.append(plain)
        starts += [at] * len(plain)
        at += 2 if ord(letter) > 0xFFFF else 1
    starts.append(at)
    return "".join(folded), starts
