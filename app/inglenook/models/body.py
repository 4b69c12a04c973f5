"""The body of one file, asked for and read ahead on a thread of its own.

A read of the network cannot be broken off by the thread that waits in it. So that thread is another
one, and whoever takes the bytes from it can stop at once. It also hides the time that writing and
hashing take.
"""

import contextlib
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from inglenook.core.network import CONNECT_TIMEOUT, Network, Purpose, cut
from inglenook.models.part import Stopped

_MOST_AHEAD = 2 << 20  # bytes that wait to be taken
_STEP = 0.2  # seconds after which a waiting thread looks whether it was stopped


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for. An `Authorization` among the headers goes to the origin of the address only."""

    url: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came before the body."""

    status: int
    headers: Mapping[str, str]  # by name, in lower case
    host: str  # that answered, after all redirects


class _Closed(Exception):
    """Nobody wants the rest."""


class Body:
    """`with Body(...) as body`: first `answer()`, then `pieces()` until there are none.

    Both raise Stopped soon after `stop` is set, else what the client raised.
    """

    def __init__(
        self, network: Network, request: Callable[[], Request], stall: float, stop: threading.Event
    ) -> None:
        """`request` is called on the thread, so it may ask the Hub. `stall`: seconds without a byte."""
        self._network = network
        self._request = request
        self._stall = stall
        self._stop = stop
        self._changed = threading.Condition()
        self._answer: Answer | None = None
        self._pieces: list[bytes] = []
        self._held = 0  # bytes
        self._error: Exception | None = None
        self._has_ended = False
        self._closed = False
        self._response: Any = None
        self._thread = threading.Thread(target=self._run, name="body of a download", daemon=True)

    def __enter__(self) -> "Body":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Break off what is still under way.

        A thread that waits for the first word of an answer cannot be woken: it is left to its
        timeout, after which it ends without having touched anything.
        """
        with self._changed:
            self._closed = True
            if self._response is not None:
                cut(self._response)
            self._changed.notify_all()
        self._thread.join(2 * _STEP)

    def answer(self) -> Answer:
        """Waits for what comes before the body."""
        with self._changed:
            self._wait(lambda: self._answer is not None)
            assert self._answer
            return self._answer

    def pieces(self) -> list[bytes]:
        """Waits for bytes and returns all that came; nothing at the end of the body."""
        with self._changed:
            self._wait(lambda: bool(self._pieces))
            taken, self._pieces, self._held = self._pieces, [], 0
            self._changed.notify_all()
            return taken

    def _wait(self, is_there: Callable[[], bool]) -> None:
        while not self._stop.is_set():
            if is_there():
                return
            if self._error:
                raise self._error
            if self._has_ended:
                return
            self._changed.wait(_STEP)
        raise Stopped

    # On the thread --------------------------------------------------------------------------------

    def _run(self) -> None:
        error: Exception | None = None
        with contextlib.suppress(_Closed):
            try:
                self._read(self._request())
            except _Closed:
                raise
            except Exception as raised:  # again, where the bytes are taken
                error = raised
        with self._changed:
            self._error, self._has_ended = error, True
            self._changed.notify_all()

    def _read(self, request: Request) -> None:
        timeout = (CONNECT_TIMEOUT, self._stall, self._stall, self._stall)  # connect, read, write, pool
        with (
            self._network.online(Purpose.DOWNLOAD) as client,
            client.stream("GET", request.url, headers=dict(request.headers), timeout=timeout) as response,
        ):
            headers = {name.lower(): value for name, value in response.headers.items()}
            with self._changed:
                if self._closed:
                    raise _Closed
                self._response = response
                self._answer = Answer(response.status_code, headers, response.url.host)
                self._changed.notify_all()
            for piece in response.iter_bytes():
                self._hand_over(piece)
            with self._changed:
                self._response = None  # from here on, its connection may serve somebody else

    def _hand_over(self, piece: bytes) -> None:
        with self._changed:
            while self._held > _MOST_AHEAD and not self._closed:
                self._changed.wait(_STEP)
            if self._closed:
                raise _Closed
            self._pieces.append(piece)
            self._held += len(piece)
            self._changed.notify_all()
