"""The only door to the network: purposes, permissions, the offline switch, and the connection log.

    with network.online(Purpose.SEARCH) as client:
        client.get(...)

Every request of the program goes through `_gate` below, also those of libraries, which get their
client from `Network.client`. A request outside of `online` is refused, so nothing can go online
without a purpose. Each request, refused ones too, is one entry of the log.

What speaks with the network is imported with the first connection: it costs 0.3 s.
"""

import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from enum import StrEnum
from typing import TYPE_CHECKING

from inglenook.core.connections import Connection, ConnectionLog, Result
from inglenook.core.errors import NetworkFailedError as NetworkFailedError
from inglenook.core.errors import NetworkRefusedError as NetworkRefusedError
from inglenook.core.errors import SaveError, UserError
from inglenook.core.language import mark, together, tr
from inglenook.core.sockets import CONNECT_TIMEOUT as CONNECT_TIMEOUT
from inglenook.core.sockets import Sockets, addresses_of, is_public

if TYPE_CHECKING:
    import httpcore2
    import httpx2

READ_TIMEOUT = 20.0  # seconds without a byte
USER_AGENT = "inglenook"

# No answer but a file is larger or takes longer: a server could keep us busy for ever.
MOST_BYTES = 64_000_000
LONGEST = 120.0  # seconds

_MOST_REDIRECTS = 10


class Purpose(StrEnum):
    """Why a connection is made. The value is what the log keeps."""

    SEARCH = "search"
    FACTS = "facts"
    DOWNLOAD = "download"
    UPDATES = "updates"
    REMOTE = "remote"


class Permission(StrEnum):
    """What a person decided for a purpose."""

    NEVER = "never"
    ASK = "ask"
    ALLOW = "allow"


_current: ContextVar[Purpose | None] = ContextVar("purpose", default=None)


class Network:
    """One for the whole program. Any thread."""

    def __init__(
        self,
        connections: ConnectionLog,
        *,
        look_up: Callable[[str], list[str]] = addresses_of,
        is_public: Callable[[str], bool] = is_public,
    ) -> None:
        """Closed: Offline is on and every purpose must be asked for, until told otherwise."""
        self.log = connections
        self.on_change: Callable[[], object] = _nobody  # what is open or allowed; any thread
        self._lock = threading.RLock()
        self._offline = True
        self._stays_offline = False
        self._closed = False
        self._permissions: dict[Purpose, Permission] = {}
        self._granted: set[Purpose] = set()
        self._blocked: Connection | None = None
        self._open: dict[int, Connection] = {}
        self._inside = 0  # threads inside of `online`
        self._sockets = Sockets(self._refuse_if_offline, look_up, is_public)
        self._client: httpx2.Client | None = None

    # What is allowed ----------------------------------------------------------------------------

    @property
    def offline(self) -> bool:
        return self._offline

    def set_offline(self, offline: bool) -> None:
        """On: refuse everything from now on, forget what was allowed once, and cut what is open."""
        with self._lock:
            offline = offline or self._stays_offline or self._closed
            if offline == self._offline:
                return
            self._offline = offline
            if offline:
                self._granted.clear()
                self._sockets.cut()
        self.on_change()

    @property
    def stays_offline(self) -> bool:
        """Whether `set_offline` cannot switch Offline off any more."""
        return self._stays_offline

    def stay_offline(self) -> None:
        """Offline from now on until the program ends, whatever `set_offline` is told."""
        self._stays_offline = True
        self.set_offline(True)
        self.on_change()

    def set_permission(self, purpose: Purpose, permission: Permission) -> None:
        """What is decided for good. UPDATES and REMOTE are never allowed before this says so.

        NEVER also ends what runs for this purpose, with the next bytes that come.
        """
        with self._lock:
            if permission is self._permissions.get(purpose):
                return
            self._permissions[purpose] = permission
            if permission is Permission.NEVER:
                self._granted.discard(purpose)
        self.on_change()

    def permission(self, purpose: Purpose) -> Permission:
        default = Permission.NEVER if purpose in (Purpose.UPDATES, Purpose.REMOTE) else Permission.ASK
        return self._permissions.get(purpose, default)

    def grant(self, *purposes: Purpose) -> None:
        """The person said yes for now: until Offline is switched on or the program ends."""
        with self._lock:
            self._granted.update(purposes)
        self.on_change()

    def may(self, purpose: Purpose) -> bool:
        """Whether a connection for this would be made now."""
        if self._offline:
            return False
        permission = self.permission(purpose)
        return permission is Permission.ALLOW or (permission is Permission.ASK and purpose in self._granted)

    def trust(self, host: str) -> None:
        """A host that a person chose: it may be in a private network.

        Any other name must lead to a public address, so that no server on the internet can send us
        to a machine that only this computer can reach. A trusted host in a private network may.
        """
        self._sockets.trust(host)

    @property
    def open(self) -> list[Connection]:
        """What is connected, or being connected, now."""
        with self._lock:
            return list(self._open.values())

    @property
    def blocked(self) -> Connection | None:
        """The last connection that was refused."""
        return self._blocked

    # Going online -------------------------------------------------------------------------------

    @contextmanager
    def online(self, purpose: Purpose, host: str = "") -> "Iterator[httpx2.Client]":
        """Requests of this thread inside the block serve this purpose.

        Raises NetworkRefusedError where it is not allowed; that is in the log where the host is
        named. Inside, the client raises UserError for what is refused, cut by the Offline switch, or
        cannot be written down, else what httpx2 raises: `failure` makes a sentence of either.
        """
        if not self.may(purpose):
            if host:
                with suppress(SaveError):  # refused all the same
                    self._block(self.log.begin(purpose, "", host, "", 0))
            raise refusal(purpose, offline=self._offline)
        token = _current.set(purpose)
        with self._lock:
            self._inside += 1
        try:
            yield self.client()
        finally:
            _current.reset(token)
            with self._lock:
                self._inside -= 1
            self._close_idle()

    def client(self) -> "httpx2.Client":
        """The one client of the program, for libraries that ask for one: useless outside `online`."""
        import http.cookiejar

        import httpx2

        with self._lock:
            if self._client is None or self._client.is_closed:
                # Cookies would let a server know us again.
                no_cookies = http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(allowed_domains=()))
                self._client = httpx2.Client(
                    transport=_gate(self),
                    timeout=httpx2.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT),
                    headers={"User-Agent": USER_AGENT},
                    cookies=no_cookies,
                    follow_redirects=True,
                    max_redirects=_MOST_REDIRECTS,
                    trust_env=False,  # the sockets read the proxies; a netrc file has no say
                )
            return self._client

    def close(self) -> None:
        """Cut everything; nothing is possible any more."""
        self.on_change = _nobody
        self._closed = True
        self.set_offline(True)
        self._close_idle()

    # One request --------------------------------------------------------------------------------

    def _begin(self, request: "httpx2.Request") -> Connection:
        """Write the connection down, then refuse it or let it through."""
        purpose = _current.get()
        host = request.url.netloc.decode("ascii", "replace")
        path = request.url.raw_path.split(b"?")[0].decode("ascii", "replace")
        connection = self.log.begin(purpose or "unknown", request.method, host, path, _sent(request))
        with self._lock:
            allowed = purpose is not None and self.may(purpose)
            if allowed:
                self._open[connection.number] = connection
        if not allowed:
            self._block(connection)
            if purpose is None:
                sentence = tr("A connection to {host} without a purpose was refused.", host=host)
                raise NetworkRefusedError(sentence)
            raise refusal(purpose, offline=self._offline)
        self.on_change()
        return connection

    def _block(self, connection: Connection) -> None:
        self._blocked = self.log.end(connection, Result.BLOCKED)
        self.on_change()

    def _end(self, connection: Connection, result: Result, *, received: int = 0, status: int = 0) -> None:
        with self._lock:
            if self._open.pop(connection.number, None) is None:
                return
        if self._offline and result is not Result.DONE:
            result = Result.STOPPED
        ended = self.log.end(connection, result, received=received, status=status)
        if result is Result.BLOCKED:
            self._blocked = ended
        self._close_idle()
        self.on_change()

    def _reason_to_stop(self, connection: Connection) -> NetworkRefusedError | None:
        """Why this connection must not go on, if it must not."""
        purpose = Purpose(connection.purpose)
        if self._offline or self.permission(purpose) is Permission.NEVER:
            return refusal(purpose, offline=self._offline)
        return None

    def _refuse_if_offline(self) -> None:
        if self._offline:
            raise refusal(_current.get() or Purpose.FACTS, offline=True)

    def _close_idle(self) -> None:
        """Leave no connection open that nothing is sent over: what the window says must be so."""
        with self._lock:
            if not self._inside and not self._open:
                self._sockets.close()


# The gate ---------------------------------------------------------------------------------------


def _gate(network: Network) -> "httpx2.BaseTransport":
    """The transport every request of the program goes through."""
    import httpcore2
    import httpx2

    class Body(httpx2.SyncByteStream):
        """A body that is counted while it is read, and ends when it must."""

        def __init__(self, answer: "httpcore2.Response", connection: Connection, stall: float) -> None:
            """`stall`: seconds without a byte after which the reading ends."""
            self._answer, self._connection, self._stall = answer, connection, stall
            self._received = 0
            self._result = Result.CUT

        def __iter__(self) -> Iterator[bytes]:
            limited = self._connection.purpose != Purpose.DOWNLOAD
            deadline = time.monotonic() + LONGEST
            with _translated(network, self._connection):
                for piece in self._pieces(direct=not limited):
                    self._received += len(piece)
                    if reason := network._reason_to_stop(self._connection):
                        raise reason
                    if limited and (self._received > MOST_BYTES or time.monotonic() > deadline):
                        raise httpx2.RemoteProtocolError("the answer has no end")
                    yield piece
                # A cut looks like the end of a body that does not say how long it is.
                if reason := network._reason_to_stop(self._connection):
                    raise reason
            self._result = Result.DONE

        def _pieces(self, *, direct: bool) -> Iterator[bytes]:
            """The body as it comes; `direct`: past the HTTP library from its second piece on.

            The library copies every byte three times, which is a quarter of the processor time of a
            fast download. With its first piece it has handed over all that it held, so what follows
            on the wire is the rest of the body and nothing else.
            """
            pieces = self._answer.iter_stream()
            left = _length(self._answer) if direct else 0
            for piece in pieces:
                yield piece
                left -= len(piece)
                if left > 0:
                    break
            else:
                return
            link = self._answer.extensions["network_stream"]
            while left > 0:
                piece = link.read(left, self._stall)[:left]
                if not piece:
                    raise httpcore2.RemoteProtocolError("the connection ended before the body did")
                left -= len(piece)
                yield piece

        def close(self) -> None:
            status = self._answer.status
            try:
                self._answer.close()
            finally:
                network._end(self._connection, self._result, received=self._received, status=status)

    class Gate(httpx2.BaseTransport):
        def handle_request(self, request: httpx2.Request) -> httpx2.Response:
            connection = network._begin(request)
            try:
                with _translated(network, connection):
                    pool = network._sockets.pool(request.url.scheme, request.url.host)
                    inner = _inner(request)
                    answer = pool.handle_request(inner)
            except NetworkRefusedError:
                network._end(connection, Result.BLOCKED)
                raise
            except BaseException:
                network._end(connection, Result.NO_ANSWER)
                raise
            return httpx2.Response(
                answer.status,
                headers=answer.headers,
                stream=Body(answer, connection, inner.extensions["timeout"]["read"]),
                extensions=answer.extensions,
            )

    return Gate()


def _length(answer: "httpcore2.Response") -> int:
    """Bytes of a body that simply follows the headers; 0 where it comes in another way."""
    headers = {name.lower(): value for name, value in answer.headers}
    length = headers.get(b"content-length", b"")
    plain = b"transfer-encoding" not in headers and answer.extensions.get("http_version") == b"HTTP/1.1"
    has_link = "network_stream" in answer.extensions
    return int(length) if plain and has_link and answer.status in (200, 206) and length.isdigit() else 0


def _inner(request: "httpx2.Request") -> "httpcore2.Request":
    """The request as the layer below wants it, with an end to every wait: libraries forget them."""
    import httpcore2

    given = request.extensions.get("timeout") or {}
    bounds = {"connect": CONNECT_TIMEOUT, "read": READ_TIMEOUT, "write": READ_TIMEOUT, "pool": READ_TIMEOUT}
    timeouts = {name: given.get(name) or bound for name, bound in bounds.items()}
    return httpcore2.Request(
        method=request.method,
        url=httpcore2.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        ),
        headers=request.headers.raw,
        content=request.stream,
        extensions={**request.extensions, "timeout": timeouts},
    )


@contextmanager
def _translated(network: Network, connection: Connection) -> Iterator[None]:
    """Errors of the layer below as those of httpx2; what the Offline switch cut, as refused."""
    import httpcore2
    import httpx2

    try:
        yield
    except (
        httpcore2.TimeoutException,
        httpcore2.NetworkError,
        httpcore2.ProtocolError,
        httpcore2.ProxyError,
        httpcore2.UnsupportedProtocol,
    ) as error:
        if reason := network._reason_to_stop(connection):
            raise reason from error
        raise getattr(httpx2, type(error).__name__)(str(error)) from error


def _sent(request: "httpx2.Request") -> int:
    """Bytes of a request: its first line, its headers, its body."""
    headers = sum(len(name) + len(value) + 4 for name, value in request.headers.raw)
    body = request.headers.get("Content-Length", "0")
    first_line = len(f"{request.method}  HTTP/1.1\r\n") + len(request.url.raw_path)
    return first_line + headers + len("\r\n") + (int(body) if body.isdecimal() else 0)


def cut(response: "httpx2.Response") -> None:
    """End the connection that this answer comes over: whoever reads it, on any thread, is woken."""
    import socket

    stream = response.extensions.get("network_stream")
    link = stream.get_extra_info("socket") if stream is not None else None
    if isinstance(link, socket.socket):
        with suppress(OSError):  # ended already
            link.shutdown(socket.SHUT_RDWR)


# Sentences --------------------------------------------------------------------------------------

_OFFLINE = {
    Purpose.SEARCH: mark("Searching for models needs the network, and Offline is on. Turn it off first."),
    Purpose.FACTS: mark("Looking up a model needs the network, and Offline is on. Turn it off first."),
    Purpose.DOWNLOAD: mark("Downloading models needs the network, and Offline is on. Turn it off first."),
    Purpose.UPDATES: mark("Checking for updates needs the network, and Offline is on. Turn it off first."),
    Purpose.REMOTE: mark("Using remote engines needs the network, and Offline is on. Turn it off first."),
}
_NOT_ALLOWED = {
    Purpose.SEARCH: mark("Searching for models is not allowed. Allow it in Settings, Privacy."),
    Purpose.FACTS: mark("Looking up a model is not allowed. Allow it in Settings, Privacy."),
    Purpose.DOWNLOAD: mark("Downloading models is not allowed. Allow it in Settings, Privacy."),
    Purpose.UPDATES: mark("Checking for updates is not allowed. Allow it in Settings, Privacy."),
    Purpose.REMOTE: mark("Using remote engines is not allowed. Allow it in Settings, Privacy."),
}


def refusal(purpose: Purpose, *, offline: bool) -> NetworkRefusedError:
    """The sentence for what was not sent."""
    return NetworkRefusedError(tr((_OFFLINE if offline else _NOT_ALLOWED)[purpose]))


def failure(error: Exception, host: str) -> UserError:
    """A sentence for what a client raised while it spoke with this host."""
    import socket
    import ssl

    import httpx2

    causes = _causes(error)
    if refused := next((each for each in causes if isinstance(each, UserError)), None):
        return refused
    details = "\n".join(_without_secrets(f"{type(each).__name__}: {each}") for each in causes)
    advice = ""  # to try again: a transfer does that by itself
    if any(isinstance(each, ssl.SSLCertVerificationError) for each in causes):
        sentence = tr(
            "The certificate of {host} is not one that this computer trusts. Nothing was sent.", host=host
        )
    elif any(isinstance(each, ssl.SSLError) for each in causes):
        sentence = tr("No secure connection to {host} could be made.", host=host)
        advice = tr("Try again later.")
    elif any(isinstance(each, socket.gaierror) for each in causes):
        sentence = tr(
            "{host} was not found. Check that this computer is connected to the network.", host=host
        )
    elif isinstance(error, httpx2.ProxyError):
        sentence = tr(
            "The proxy set on this computer does not lead to {host}. Check its settings.", host=host
        )
    elif isinstance(error, httpx2.TimeoutException):
        sentence = tr("{host} does not answer.", host=host)
        advice = tr("Try again later.")
    elif isinstance(error, httpx2.ConnectError):
        sentence = tr(
            "{host} cannot be reached. Check that this computer is connected to the network.", host=host
        )
    elif isinstance(error, httpx2.TooManyRedirects):
        sentence = tr("{host} sends us round in circles.", host=host)
        advice = tr("Try again later.")
    elif isinstance(error, httpx2.UnsupportedProtocol | httpx2.InvalidURL):
        sentence = tr("{host} sends us to an address that Inglenook does not open.", host=host)
    elif isinstance(error, httpx2.RemoteProtocolError | httpx2.DecodingError):
        sentence = tr("{host} answered something that cannot be read, or broke off.", host=host)
        advice = tr("Try again.")
    else:
        sentence = tr("The connection to {host} broke off.", host=host)
        advice = tr("Try again.")
    return NetworkFailedError(together(sentence, advice), details, happened=sentence)


def errors() -> tuple[type[Exception], ...]:
    """What the client raises for what the network or the other side did: for an `except` clause."""
    import httpx2

    return (httpx2.HTTPError, httpx2.StreamError, httpx2.InvalidURL)


def _causes(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


def _without_secrets(text: str) -> str:
    """Without what addresses hold beside host and path: search words, passwords, signatures."""
    return re.sub(r"//[^/@\s]*@", "//", re.sub(r"\?[^\s'\"]*", "", text))


def _nobody() -> None:
    """Nobody wants to be told."""
