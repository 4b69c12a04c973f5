"""The only door to the network: purposes, permissions, the offline switch, and the connection log.

    with network.online(Purpose.SEARCH) as client:
        client.get(...)

Every request of the program goes through `_Gate` below, also those of libraries, which get their
client from `Network.client`. A request outside of `online` is refused, so nothing can go online
without a purpose. Each request, refused ones too, is one entry of the log.

httpx2 is imported with the first connection: it costs 0.3 s.
"""

import ipaddress
import logging
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib import request as system

from inglenook.core.connections import Connection, ConnectionLog, Result
from inglenook.core.errors import UserError

if TYPE_CHECKING:
    import httpx2

log = logging.getLogger(__name__)

CONNECT_TIMEOUT = 10.0  # seconds
READ_TIMEOUT = 20.0  # seconds without a byte
USER_AGENT = "inglenook"


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


class NetworkRefusedError(UserError):
    """Nothing was sent: Offline is on, or this purpose is not allowed."""


class NetworkFailedError(UserError):
    """The other side could not be reached, or broke off. Trying again later may help."""


_current: ContextVar[Purpose | None] = ContextVar("purpose", default=None)


class Network:
    """One for the whole program. Any thread."""

    def __init__(self, connections: ConnectionLog) -> None:
        """Closed: Offline is on and every purpose must be asked for, until told otherwise."""
        self.log = connections
        self.on_change: Callable[[], object] = lambda: None  # what is open or allowed; any thread
        self._lock = threading.RLock()
        self._offline = True
        self._permissions: dict[Purpose, Permission] = {}
        self._granted: set[Purpose] = set()
        self._trusted: set[str] = set()  # hosts that a person chose, which may be in their own network
        self._private = False  # whether one of them is
        self._open: dict[int, Connection] = {}
        self._sockets: set[socket.socket] = set()
        self._client: httpx2.Client | None = None
        self._inner: dict[str, httpx2.HTTPTransport] = {}  # by proxy; empty text: none

    # What is allowed ----------------------------------------------------------------------------

    @property
    def offline(self) -> bool:
        return self._offline

    def set_offline(self, offline: bool) -> None:
        """On: refuse everything from now on, forget what was allowed once, and cut what is open."""
        with self._lock:
            if offline == self._offline:
                return
            self._offline = offline
            if offline:
                self._granted.clear()
                self._cut()
        self.on_change()

    def set_permission(self, purpose: Purpose, permission: Permission) -> None:
        """What is decided for good. UPDATES and REMOTE are never allowed before this says so."""
        with self._lock:
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
        """A host that a person typed, or a proxy of the system: it may be in a private network.

        Any other name must lead to a public address, so that no server on the internet can send us
        to a machine that only this computer can reach. A trusted host in a private network may.
        """
        with self._lock:
            self._trusted.add(host.lower())

    @property
    def open(self) -> list[Connection]:
        """What is connected, or being connected, now."""
        with self._lock:
            return list(self._open.values())

    # Going online -------------------------------------------------------------------------------

    @contextmanager
    def online(self, purpose: Purpose) -> "Iterator[httpx2.Client]":
        """Requests of this thread inside the block serve this purpose.

        Raises NetworkRefusedError where it is not allowed. Inside, the client raises what httpx2
        raises: `failure` makes a sentence of it.
        """
        if not self.may(purpose):
            raise refusal(purpose, offline=self._offline)
        token = _current.set(purpose)
        try:
            yield self.client()
        finally:
            _current.reset(token)

    def client(self) -> "httpx2.Client":
        """The one client of the program, for libraries that ask for one: useless outside `online`."""
        import httpx2

        with self._lock:
            if self._client is None or self._client.is_closed:
                self._client = httpx2.Client(
                    transport=_gate(self),
                    timeout=httpx2.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT),
                    headers={"User-Agent": USER_AGENT},
                    follow_redirects=True,
                    trust_env=False,  # the gate reads the proxies; a netrc file has no say
                )
            return self._client

    def close(self) -> None:
        """Cut everything; nothing is possible any more."""
        with self._lock:
            self._offline = True
            self._cut()
            inner, self._inner = list(self._inner.values()), {}
        for transport in inner:
            transport.close()

    # Inside -------------------------------------------------------------------------------------

    def _begin(self, request: "httpx2.Request") -> Connection:
        """Write the connection down, then refuse it or let it through."""
        purpose = _current.get()
        host = request.url.netloc.decode("ascii", "replace")
        connection = self.log.begin(
            purpose or "unknown", request.method, host, request.url.path, _sent(request)
        )
        if purpose is None or not self.may(purpose):
            self.log.end(connection, Result.BLOCKED)
            self.on_change()
            raise refusal(purpose or Purpose.FACTS, offline=self._offline)
        with self._lock:
            self._open[connection.number] = connection
        self.on_change()
        return connection

    def _end(self, connection: Connection, result: Result, *, received: int = 0, status: int = 0) -> None:
        with self._lock:
            if self._open.pop(connection.number, None) is None:
                return
        if self._offline and result is not Result.DONE:
            result = Result.STOPPED
        self.log.end(connection, result, received=received, status=status)
        self.on_change()

    def _transport(self, request: "httpx2.Request") -> "httpx2.HTTPTransport":
        """The way to this host: direct, or over the proxy of the system or the environment."""
        import httpx2

        url = request.url
        proxies = system.getproxies()
        proxy = "" if system.proxy_bypass(url.host) else proxies.get(url.scheme) or proxies.get("all") or ""
        if proxy and "://" not in proxy:
            proxy = f"http://{proxy}"
        with self._lock:
            if proxy not in self._inner:
                if proxy:
                    self._trusted.add(httpx2.URL(proxy).host)
                try:
                    self._inner[proxy] = httpx2.HTTPTransport(proxy=proxy or None)
                except (ImportError, ValueError) as error:
                    raise NetworkFailedError(
                        "The proxy set on this computer is of a kind that Inglenook cannot use. "
                        "Set an HTTP proxy.",
                        str(error),
                    ) from error
            return self._inner[proxy]

    def _opened(self, stream: Any, host: str, over_proxy: bool) -> None:
        """A socket was connected, and nothing was sent over it yet."""
        link = stream.get_extra_info("socket")
        if not isinstance(link, socket.socket):
            return
        with self._lock:
            self._sockets = {each for each in self._sockets if each.fileno() >= 0}
            self._sockets.add(link)
            refused = self._offline or not (over_proxy or self._is_allowed(link, host))
        if refused:
            stream.close()
            if self._offline:
                raise refusal(_current.get() or Purpose.FACTS, offline=True)
            raise NetworkFailedError(f"{host} leads into a private network. Nothing was sent to it.")

    def _is_allowed(self, link: socket.socket, host: str) -> bool:
        try:
            is_public = ipaddress.ip_address(link.getpeername()[0].split("%")[0]).is_global
        except (OSError, ValueError):
            is_public = False
        if host.lower() in self._trusted:
            self._private |= not is_public
            return True
        return is_public or self._private

    def _cut(self) -> None:
        for link in self._sockets:
            with suppress(OSError):  # closed already, by us or by the other side
                link.shutdown(socket.SHUT_RDWR)
        self._sockets.clear()


def refusal(purpose: Purpose, *, offline: bool) -> NetworkRefusedError:
    """The sentence for what was not sent."""
    what = {
        Purpose.SEARCH: "Searching for models",
        Purpose.FACTS: "Looking up a model",
        Purpose.DOWNLOAD: "Downloading models",
        Purpose.UPDATES: "Checking for updates",
        Purpose.REMOTE: "Using remote engines",
    }[purpose]
    if offline:
        return NetworkRefusedError(f"{what} needs the network, and Offline is on. Turn it off first.")
    return NetworkRefusedError(f"{what} is not allowed. Allow it in Settings, Privacy.")


def failure(error: Exception, host: str) -> UserError:
    """A sentence for what a client raised while it spoke with this host."""
    import httpx2

    causes = _causes(error)
    if refused := next((each for each in causes if isinstance(each, UserError)), None):
        return refused
    details = "\n".join(f"{type(each).__name__}: {each}".split("?")[0] for each in causes)
    if any(isinstance(each, ssl.SSLCertVerificationError) for each in causes):
        sentence = f"The certificate of {host} is not one that this computer trusts."
    elif any(isinstance(each, socket.gaierror) for each in causes):
        sentence = f"{host} was not found. Check that this computer is connected to the network."
    elif isinstance(error, httpx2.ConnectTimeout | httpx2.ReadTimeout):
        sentence = f"{host} does not answer. Try again later."
    elif isinstance(error, httpx2.ConnectError):
        sentence = f"{host} cannot be reached. Check that this computer is connected to the network."
    elif isinstance(error, httpx2.TooManyRedirects):
        sentence = f"{host} sends us round in circles. Try again later."
    else:
        sentence = f"The connection to {host} broke off. Try again."
    return NetworkFailedError(sentence, details)


def _causes(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


def _sent(request: "httpx2.Request") -> int:
    """Bytes of a request: its first line, its headers, its body."""
    headers = sum(len(name) + len(value) + 4 for name, value in request.headers.raw)
    return len(request.method) + len(request.url.raw_path) + 12 + headers + len(request.content or b"")


def _gate(network: Network) -> "httpx2.BaseTransport":
    """The transport every request of the program goes through."""
    import httpx2

    class Counted(httpx2.SyncByteStream):
        """A body that is counted while it is read."""

        def __init__(self, stream: Any, connection: Connection, status: int) -> None:
            self._stream, self._connection, self._status = stream, connection, status
            self._received = 0
            self._result = Result.CUT

        def __iter__(self) -> Iterator[bytes]:
            for piece in self._stream:
                self._received += len(piece)
                if network.offline:
                    raise refusal(_current.get() or Purpose.FACTS, offline=True)
                yield piece
            self._result = Result.DONE

        def close(self) -> None:
            self._stream.close()
            network._end(self._connection, self._result, received=self._received, status=self._status)

    class Gate(httpx2.BaseTransport):
        def handle_request(self, request: httpx2.Request) -> httpx2.Response:
            connection = network._begin(request)
            try:
                _bound(request)
                transport = network._transport(request)
                over_proxy = transport is not network._inner.get("")

                def trace(event: str, info: dict[str, Any]) -> None:
                    if event == "connection.connect_tcp.complete":
                        network._opened(info["return_value"], request.url.host, over_proxy)

                request.extensions["trace"] = trace
                response = transport.handle_request(request)
            except BaseException:
                network._end(connection, Result.NO_ANSWER)
                raise
            response.stream = Counted(response.stream, connection, response.status_code)
            return response

    return Gate()


def _bound(request: "httpx2.Request") -> None:
    """No request waits for ever: libraries leave timeouts out where they forget them."""
    given = request.extensions.get("timeout") or {}
    bounds = {"connect": CONNECT_TIMEOUT, "read": READ_TIMEOUT, "write": READ_TIMEOUT, "pool": READ_TIMEOUT}
    request.extensions["timeout"] = {name: given.get(name) or bound for name, bound in bounds.items()}
