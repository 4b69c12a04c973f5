"""The elements of a JSON array of any size, one at a time.

Exports are arrays of chats, of several hundred megabytes. Only the ends of the elements are looked
for here; each is then read by the json module. What a hostile file can make that module allocate is
bounded by the size of one element and by the number of values in it.
"""

import json
import re
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from inglenook.core.language import mark, tr

LARGEST = 64_000_000  # bytes of one element
_MOST_COMMAS = 2_000_000  # of one element: it has hardly more values than that
_HEAD = 4096  # bytes that are kept of an element that is too large

_REST_OF_STRING = re.compile(rb'(?:[^"\\]++|\\.)*+', re.DOTALL)
# Everything up to the next bracket, whole strings with it; and the same up to the next comma.
_TO_BRACKET = re.compile(rb'(?:[^"{}\[\]]++|"(?:[^"\\]++|\\.)*+")*+', re.DOTALL)
_TO_COMMA = re.compile(rb'(?:[^"{}\[\],]++|"(?:[^"\\]++|\\.)*+")*+', re.DOTALL)
_BLANK = b" \t\r\n"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An element, or the rest of the file, that cannot be read."""

    why: str  # one sentence
    head: bytes = b""  # how it begins


TOO_LARGE = mark("It is larger than 64 MB, or has millions of parts.")
CUT_OFF = mark("The file ends in the middle of it.")
MORE = mark("The file goes on after the end of its list; that part was not read.")
NOT_JSON = mark("It is not readable as JSON.")


def elements(chunks: Iterable[bytes], stop: threading.Event) -> Iterator[object | Unreadable]:
    """The values of a JSON array; or of values that follow each other, of which there may be one.

    `chunks` are pieces of the file of any size. Ends early when `stop` is set. Never raises but for
    what `chunks` raises.
    """
    splitter = _Splitter()
    left = iter(chunks)
    for chunk in left:
        for part in splitter.feed(chunk):
            if stop.is_set():
                return
            yield part if isinstance(part, Unreadable) else parsed(part)
        if splitter.is_done or stop.is_set():
            break
    if stop.is_set():
        return
    if not splitter.is_done:
        yield from splitter.rest()
    elif splitter.after is not None and any(piece.strip(_BLANK) for piece in chain([splitter.after], left)):
        yield Unreadable(tr(MORE))  # damage may look like the end of the array


def parsed(element: bytes) -> object | Unreadable:
    """One value; whatever makes it no JSON is no error."""
    if len(element) > LARGEST or element.count(b",") > _MOST_COMMAS:
        return Unreadable(tr(TOO_LARGE), element[:_HEAD])
    try:
        # One byte that is no UTF-8, or a line end within a text, must not cost the whole chat.
        return json.loads(element.decode("utf-8", "replace"), strict=False)  # type: ignore[no-any-return]
    except (ValueError, RecursionError):
        return Unreadable(tr(NOT_JSON), element[:_HEAD])


class _Splitter:
    def __init__(self) -> None:
        self.is_done = False
        self.after: bytes | None = None  # what follows the end of the array
        self._part = bytearray()
        self._too_large = False
        self._commas = 0
        self._base: int | None = None  # the depth at which elements lie; None: nothing was read yet
        self._depth = 0
        self._in_string = False
        self._escaped = False  # the first byte of the next chunk follows a backslash

    def feed(self, chunk: bytes) -> Iterator[bytes | Unreadable]:
        at = begin = 0
        if self._base is None:
            chunk = bytes(self._part) + chunk
            self._part.clear()
            if _BYTE_ORDER_MARK.startswith(chunk):
                self._part += chunk
                return
            start = chunk.removeprefix(_BYTE_ORDER_MARK).lstrip(_BLANK)
            if not start:
                return
            if start[:1] not in (b"[", b"{"):
                self.is_done = True
                yield Unreadable(tr(NOT_JSON), start[:_HEAD])
                return
            at = begin = len(chunk) - len(start)
            self._base = 0
            if start[:1] == b"[":
                self._base = self._depth = 1
                at = begin = at + 1
        while at < len(chunk):
            if self._in_string:
                at = self._through_string(chunk, at)
                continue
            passed = (_TO_COMMA if self._depth == self._base == 1 else _TO_BRACKET).match(chunk, at)
            assert passed is not None  # it also matches nothing
            at = passed.end() + 1
            match chunk[at - 1 : at]:
                case b"":
                    break
                case b'"':
                    self._in_string = True  # one that goes on in the next chunk
                case b"{" | b"[":
                    self._depth += 1
                case b",":
                    yield from self._ended(chunk[begin : at - 1])
                    begin = at
                case _:
                    self._depth -= 1
                    if self._depth < self._base:
                        yield from self._ended(chunk[begin : at - 1])
                        self.is_done = True
                        self.after = chunk[at:]
                        return
                    if self._depth == 0:
                        yield from self._ended(chunk[begin:at])
                        begin = at
        self._keep(chunk[begin:])

    def rest(self) -> Iterator[Unreadable]:
        """What is left over when the file has ended."""
        if self._base == 1 or self._part.strip(_BLANK):
            yield Unreadable(tr(CUT_OFF), bytes(self._part[:_HEAD]).lstrip(_BLANK))

    def _through_string(self, chunk: bytes, at: int) -> int:
        if self._escaped:
            self._escaped = False
            at += 1
        found = _REST_OF_STRING.match(chunk, at)
        assert found is not None  # it also matches nothing
        at = found.end()
        if at < len(chunk):
            self._in_string = chunk[at] != ord('"')
            self._escaped = self._in_string  # the chunk ends with a backslash
            at += 1
        return at

    def _keep(self, piece: bytes) -> None:
        if self._too_large:
            return
        self._part += piece
        self._commas += piece.count(b",")
        if len(self._part) > LARGEST or self._commas > _MOST_COMMAS:
            self._too_large = True
            del self._part[_HEAD:]

    def _ended(self, piece: bytes) -> Iterator[bytes | Unreadable]:
        self._keep(piece)
        part = bytes(self._part).strip(_BLANK)
        too_large = self._too_large
        self._part.clear()
        self._too_large = False
        self._commas = 0
        if too_large:
            yield Unreadable(tr(TOO_LARGE), part)
        elif part:
            yield part


_TITLE = re.compile(rb'"(?:title|name)"\s*:\s*("(?:[^"\\]++|\\.)*+")')


def named(unreadable: Unreadable) -> str:
    """The title in the beginning of what cannot be read; empty where none is to be seen."""
    found = _TITLE.search(unreadable.head)
    value = parsed(found[1]) if found else ""
    return value if isinstance(value, str) else ""
