"""What can go wrong between the Hub and us.

A `Fault` says where and how often; the functions below say what. To add one: a function that
returns a change of the answer.
"""

import gzip as gzip_format
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from fnmatch import fnmatchcase

from tests.hub.content import Content, Held

ALWAYS = 1_000_000
BEFORE = -1  # as the place of a cut: before anything of the answer

CAPTIVE_PORTAL = b"<!DOCTYPE html><html><title>Welcome</title><body>Log in to use this network.</body></html>"
NOTHING = Held(b"")


class Place(Enum):
    """The kinds of requests."""

    API = "lists and facts, as JSON"
    HEAD = "the facts of a file, in headers"
    RESOLVE = "the way to the bytes of a file, a redirect"
    BODY = "the bytes of a file"


class Cut(Enum):
    """How an answer ends too early."""

    RESET = "the connection is torn down"
    CLOSE = "the connection is closed in good order"
    STALL = "nothing comes any more"


@dataclass
class Answer:
    """One answer, before it is sent."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    content: Content = NOTHING
    start: int = 0  # bytes of the content that are sent
    stop: int = 0
    total: int = 0  # said in Content-Range
    said_start: int | None = None  # said in Content-Range, where it is not where the bytes start
    said_length: int | None = None  # said in Content-Length, where it is not the number of bytes
    says_length: bool = True
    cut: Cut | None = None
    cut_at: int = 0  # bytes of this answer's body; BEFORE: nothing at all is answered
    seconds: float = 0  # of a stall
    rate: int = 0  # bytes a second; 0: as fast as it goes
    wrong_byte: int | None = None  # place in the file


Change = Callable[[Answer], None]


@dataclass
class Fault:
    """A change of the answers to some requests."""

    place: Place
    change: Change
    file: str = ""  # its path in the repository, or a pattern; for the API the path asked for; empty: any
    times: int = ALWAYS  # requests that it spoils
    after: int = 0  # such requests that it lets pass first
    least: int = 0  # bytes of an answer that is worth it
    seen: int = 0

    def strikes(self, place: Place, file: str, size: int) -> bool:
        """Whether this request is spoilt; counts it. `size`: bytes of the answer."""
        if place is not self.place or not (self.file in ("", file) or fnmatchcase(file, self.file)):
            return False
        if size < self.least:
            return False
        self.seen += 1
        return self.after < self.seen <= self.after + self.times


# The connection -------------------------------------------------------------------------------


def reset(at: int = BEFORE) -> Change:
    """Torn down (RST) after so many bytes of the body; all of those arrive."""
    return _cut(Cut.RESET, at)


def close(at: int = BEFORE) -> Change:
    """Closed (FIN) after so many bytes of the body."""
    return _cut(Cut.CLOSE, at)


def stall(at: int = 0, seconds: float = 60) -> Change:
    """Silent after so many bytes of the body; closed in the end."""
    return _cut(Cut.STALL, at, seconds)


def hang(seconds: float = 60) -> Change:
    """No answer at all; closed in the end."""
    return _cut(Cut.STALL, BEFORE, seconds)


def throttle(rate: int) -> Change:
    """So many bytes a second."""

    def change(answer: Answer) -> None:
        answer.rate = rate

    return change


def _cut(how: Cut, at: int, seconds: float = 0) -> Change:
    def change(answer: Answer) -> None:
        answer.cut, answer.cut_at, answer.seconds = how, at, seconds

    return change


# Other answers --------------------------------------------------------------------------------


def status(number: int, body: bytes = b"", **headers: str) -> Change:
    """An answer of this status instead. `Retry_After="1"` gives a header Retry-After."""

    def change(answer: Answer) -> None:
        replace_body(answer, Held(body or f"status {number}".encode()))
        answer.status = number
        answer.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    return change


def html() -> Change:
    """The page of a captive portal: status 200 and something else than asked for."""

    def change(answer: Answer) -> None:
        replace_body(answer, Held(CAPTIVE_PORTAL))
        answer.status = 200
        answer.headers = {"Content-Type": "text/html; charset=utf-8"}

    return change


def broken_json(text: bytes = b'[{"id": "own') -> Change:
    def change(answer: Answer) -> None:
        replace_body(answer, Held(text))

    return change


def redirect(location: str, number: int = 302) -> Change:
    """To somewhere else: another host, a dead one, itself, or what is no address of the web.

    Facts of the file in the other headers stay as they are.
    """

    def change(answer: Answer) -> None:
        replace_body(answer, NOTHING)
        answer.status = number
        answer.headers["Location"] = location

    return change


def expired() -> Change:
    """The signed link is not good any more, as a CDN says it."""
    return status(403, b"<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>")


# Other headers --------------------------------------------------------------------------------


def headers(**values: str | None) -> Change:
    """Other values; None leaves one out. `X_Repo_Commit=None` is about the header X-Repo-Commit."""

    def change(answer: Answer) -> None:
        for name, value in values.items():
            name = name.replace("_", "-")
            for known in [known for known in answer.headers if known.lower() == name.lower()]:
                del answer.headers[known]
            if value is not None:
                answer.headers[name] = value

    return change


def no_etag() -> Change:
    return headers(ETag=None, X_Linked_ETag=None)


def etag(value: str) -> Change:
    """Such as `../../x`."""
    return headers(ETag=f'"{value}"', X_Linked_ETag=f'"{value}"')


def no_commit() -> Change:
    return headers(X_Repo_Commit=None)


def wrong_size(by: int) -> Change:
    """What is promised differs from what there is: in X-Linked-Size, or in Content-Length of a body.

    More than there is: the body ends too early. Less: it is cut there.
    """

    def change(answer: Answer) -> None:
        if "X-Linked-Size" in answer.headers:
            answer.headers["X-Linked-Size"] = str(int(answer.headers["X-Linked-Size"]) + by)
        else:
            answer.said_length = answer.stop - answer.start + by
            answer.stop += min(by, 0)

    return change


def no_length() -> Change:
    """The end of the body is where the connection is closed."""

    def change(answer: Answer) -> None:
        answer.says_length = False

    return change


# Other bytes ----------------------------------------------------------------------------------


def corrupt(at: int) -> Change:
    """One wrong byte, at this place of the file."""

    def change(answer: Answer) -> None:
        answer.wrong_byte = at

    return change


def other(content: Content) -> Change:
    """The bytes of another file, as where it was changed meanwhile on a server that keeps no versions."""

    def change(answer: Answer) -> None:
        answer.content = content
        answer.stop = answer.total = content.size
        answer.start = min(answer.start, content.size)

    return change


def wrong_offset(by: int, *, honest: bool = True) -> Change:
    """A part of the file from elsewhere than asked for; if honest, Content-Range says so."""

    def change(answer: Answer) -> None:
        if answer.status == 206:
            answer.said_start = None if honest else answer.start
            answer.start = min(max(answer.start + by, 0), answer.stop)
            if not honest:
                answer.said_length = answer.stop - (answer.said_start or 0)

    return change


def ignore_range() -> Change:
    """The whole file, with status 200, whatever was asked for."""

    def change(answer: Answer) -> None:
        answer.status, answer.start, answer.stop = 200, 0, answer.content.size

    return change


def gzip() -> Change:
    """The whole file, compressed, though nobody asked for that."""

    def change(answer: Answer) -> None:
        packed = gzip_format.compress(answer.content.read(0, answer.content.size), 1)
        replace_body(answer, Held(packed))
        answer.status = 200
        answer.headers["Content-Encoding"] = "gzip"

    return change


def replace_body(answer: Answer, content: Content) -> None:
    """Answer with all of these bytes."""
    answer.content = content
    answer.start, answer.stop, answer.total = 0, content.size, content.size
