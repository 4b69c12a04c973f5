"""From the tokens of one reply to the events that tell it.

Holds back what is not certain yet: the first bytes of a character, the beginning of what
could become a stop string, the beginning of what could become a reasoning marker.
"""

import codecs
from collections.abc import Callable, Sequence

from inglenook.engine.protocol import Event, Reasoning, Text
from inglenook.engine.reasoning import ReasoningSplitter


class StopStrings:
    """Finds strings that end a reply in a text that arrives in pieces."""

    def __init__(self, strings: Sequence[str]) -> None:
        self._strings = tuple(string for string in strings if string)
        self._longest = max(map(len, self._strings), default=0)
        self._held = ""

    def feed(self, piece: str) -> tuple[str, bool]:
        """The text that is certainly part of the reply, and whether a stop string ended it."""
        if not self._strings:
            return piece, False
        text = self._held + piece
        found = [at for at in map(text.find, self._strings) if at >= 0]
        if found:
            self._held = ""
            return text[: min(found)], True
        held = self._beginning_at_end(text)
        self._held = text[len(text) - held :]
        return text[: len(text) - held], False

    def end(self) -> str:
        """What was held back and turned out to be no stop string."""
        held, self._held = self._held, ""
        return held

    def _beginning_at_end(self, text: str) -> int:
        """How many characters at the end of `text` could be the beginning of a stop string."""
        for length in range(min(self._longest - 1, len(text)), 0, -1):
            tail = text[len(text) - length :]
            if any(string.startswith(tail) for string in self._strings):
                return length
        return 0


class Reply:
    """One reply being written: pieces of tokens in, Text and Reasoning events out."""

    def __init__(
        self, request_id: int, stop: Sequence[str], splitter: ReasoningSplitter, emit: Callable[[Event], None]
    ) -> None:
        self.tokens = 0  # of the reply so far
        self._request_id = request_id
        self._stop = StopStrings(stop)
        self._markers = frozenset(stop)
        self._splitter = splitter
        self._emit = emit
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._untold = 0  # tokens that no event has counted yet

    @property
    def is_thinking(self) -> bool:
        """Whether what comes next belongs to a thought, for all that is certain."""
        return self._splitter.is_thinking

    def add(self, piece: bytes, control: bool) -> bool:
        """One more token; True where a stop string has ended the reply."""
        self.tokens += 1
        self._untold += 1
        if control:
            return self._add_marker(piece)
        text, stopped = self._stop.feed(self._decoder.decode(piece))
        if text:
            self._tell(self._splitter.text(text))
        return stopped

    def _add_marker(self, piece: bytes) -> bool:
        before, stopped = self._stop.feed(self._decoder.decode(b"", True))
        self._decoder.reset()
        marker = piece.decode("utf-8", "replace")
        if not stopped:
            before += self._stop.end()
        parts = self._splitter.text(before) if before else []
        if stopped or marker in self._markers:
            self._tell(parts)
            return True
        self._tell([*parts, *self._splitter.marker(marker)])
        return False

    def end(self, *, at_stop_string: bool) -> None:
        """Tell what was held back, and the tokens that made no text."""
        parts: list[tuple[bool, str]] = []
        if not at_stop_string:
            text, stopped = self._stop.feed(self._decoder.decode(b"", True))
            if not stopped:
                text += self._stop.end()
            parts = self._splitter.text(text) if text else []
        self._tell([*parts, *self._splitter.end()])
        if self._untold:
            self._emit(Text(self._request_id, "", self._untold))
            self._untold = 0

    def _tell(self, parts: list[tuple[bool, str]]) -> None:
        """Emit the parts, neighbours of one kind joined; the first event counts the tokens."""
        at = 0
        while at < len(parts):
            is_reasoning, text = parts[at]
            at += 1
            while at < len(parts) and parts[at][0] == is_reasoning:
                text += parts[at][1]
                at += 1
            if text:
                kind = Reasoning if is_reasoning else Text
                self._emit(kind(self._request_id, text, self._untold))
                self._untold = 0
