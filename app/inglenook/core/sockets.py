"""Under the door to the network: how a socket is made, kept in sight, and cut.

A name is looked up once, its addresses are checked, and exactly those are connected to. Whatever
is under way ends within a moment when the door closes: the look-up of a name, the connecting, the
handshake, the waiting, and the body.
"""

import logging
import os
import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from inglenook.core.errors import NetworkRefusedError
from inglenook.core.language import tr

if TYPE_CHECKING:
    import ipaddress
    import socket
    import ssl

    import httpcore2

log = logging.getLogger(__name__)

CONNECT_TIMEOUT = 10.0  # seconds, to find a host and reach it

_STEP = 0.05  # seconds between two looks at the Offline switch while a connection is made
_PIECE = 1 << 18  # bytes read at a time: httpcore2 asks for 64 KB, which costs a fifth more time


def addresses_of(host: str) -> list[str]:
    """The IP addresses of a name, as the system finds them. Blocks. Raises OSError."""
    import socket

    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(place[0]) for *_, place in found))


def is_public(address: str) -> bool:
    """Whether this IP address is one of the internet, not of this computer or a network around it."""
    ip = _ip(address)
    return ip is not None and (getattr(ip, "ipv4_mapped", None) or ip).is_global


class Sockets:
    """All sockets of the program, in pools that libraries can speak HTTP over. Any thread."""

    def __init__(
        self,
        refuse_if_closed: Callable[[], object],
        look_up: Callable[[str], list[str]],
        is_public: Callable[[str], bool],
    ) -> None:
        """`refuse_if_closed` raises NetworkRefusedError while nothing may be connected."""
        self._refuse_if_closed = refuse_if_closed
        self._look_up, self._is_public = look_up, is_public
        self._lock = threading.RLock()
        self._trusted: set[str] = set()  # hosts that a person chose, which may be in their own network
        self._private = False  # whether one of them is
        self._handles: set[socket.socket] = set()  # one of each socket that is connected
        self._pools: dict[str, httpcore2.ConnectionPool] = {}  # by proxy; empty text: none
        self._tls: ssl.SSLContext | None = None

    def trust(self, host: str) -> None:
        """Let this host be in a private network, see `Network.trust`."""
        with self._lock:
            self._trusted.add(host.lower().strip("[]"))

    def pool(self, scheme: str, host: str) -> "httpcore2.ConnectionPool":
        """The way to this host: direct, or over the proxy of the system or the environment.

        Raises NetworkRefusedError where there is none.
        """
        proxy = _proxy_for(scheme, host)
        if proxy and _ip(host) is not None:
            self._check_reach(host, [host])  # else the proxy would go there for a stranger
        # Takes a while, and the window may want the lock: made twice at worst.
        tls = self._tls = self._tls or _system_trust()
        with self._lock:
            if proxy not in self._pools:
                self._pools[proxy] = _new_pool(self, proxy, tls)
            return self._pools[proxy]

    def cut(self) -> None:
        """End every connection, whoever reads from it. New ones are for `refuse_if_closed` to refuse."""
        import socket

        with self._lock:
            for handle in self._handles:
                with suppress(OSError):  # ended already by the other side
                    handle.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the pools and what is kept open in them for later requests."""
        with self._lock:
            pools, self._pools = list(self._pools.values()), {}
        for pool in pools:
            pool.close()

    # Connecting ---------------------------------------------------------------------------------

    def connect(self, host: str, port: int, seconds: float, *, to_proxy: bool) -> "socket.socket":
        """A socket to this host. Raises OSError, TimeoutError, NetworkRefusedError."""
        deadline = time.monotonic() + seconds
        addresses = [host] if _ip(host) is not None else self._find(host, deadline)
        if not to_proxy:
            addresses = self._check_reach(host, addresses)
        for number, address in enumerate(addresses, 1):
            left = deadline - time.monotonic()
            is_last = number == len(addresses)
            try:
                # One that swallows everything must not use up the time of the next.
                return self._connect_to(address, port, left if is_last else left / 2)
            except OSError as error:
                if is_last:
                    raise
                log.info("an address of a host cannot be reached: %s", type(error).__name__)
        raise OSError(f"no address is known of {host}")

    def hold(self, link: "socket.socket") -> "socket.socket":
        """A second handle of a socket, to cut it with: TLS takes the first one away."""
        with self._lock:
            self._refuse_if_closed()
            handle = link.dup()
            self._handles.add(handle)
            return handle

    def let_go(self, handle: "socket.socket") -> None:
        with self._lock:
            self._handles.discard(handle)
            handle.close()

    def _find(self, host: str, deadline: float) -> list[str]:
        """Look a name up, on a thread that is left behind when it takes too long: it cannot be cut."""
        answer: queue.SimpleQueue[list[str] | OSError | UnicodeError] = queue.SimpleQueue()

        def look_up() -> None:
            try:
                answer.put(self._look_up(host))
            except (OSError, UnicodeError) as error:
                answer.put(error)

        self._refuse_if_closed()
        threading.Thread(target=look_up, name="look up a host", daemon=True).start()
        while True:
            try:
                found = answer.get(timeout=_STEP)
            except queue.Empty:
                self._refuse_if_closed()
                if time.monotonic() > deadline:
                    raise TimeoutError(f"{host} was not found in time") from None
                continue
            if isinstance(found, UnicodeError):
                raise OSError(f"{host} is no name of a host") from found
            if isinstance(found, OSError):
                raise found
            return found

    def _check_reach(self, host: str, addresses: list[str]) -> list[str]:
        """Those of the addresses that this host may lead to; NetworkRefusedError where that is none."""
        private = [each for each in addresses if not self._is_public(each)]
        with self._lock:
            if host.lower() in self._trusted:
                self._private |= bool(private)
                return addresses
            if self._private or not private:
                return addresses
        if len(private) == len(addresses):
            sentence = tr("{host} leads into a private network. Nothing was sent to it.", host=host)
            raise NetworkRefusedError(sentence)
        return [each for each in addresses if each not in private]

    def _connect_to(self, address: str, port: int, seconds: float) -> "socket.socket":
        import selectors
        import socket

        deadline = time.monotonic() + seconds
        family, kind, protocol, _, place = socket.getaddrinfo(
            address, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST
        )[0]
        self._refuse_if_closed()
        link = socket.socket(family, kind, protocol)
        try:
            link.setblocking(False)
            link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with suppress(BlockingIOError):
                link.connect(place)
            with selectors.DefaultSelector() as waiting:
                waiting.register(link, selectors.EVENT_WRITE)
                while not waiting.select(_STEP):
                    self._refuse_if_closed()
                    if time.monotonic() > deadline:
                        raise TimeoutError(f"{address} does not answer")
            if problem := link.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                raise OSError(problem, os.strerror(problem))
        except BaseException:
            link.close()
            raise
        return link


# What httpcore2 is given ------------------------------------------------------------------------


def _new_pool(sockets: Sockets, proxy: str, tls: "ssl.SSLContext") -> "httpcore2.ConnectionPool":
    """Speaks HTTP over our own sockets, and keeps them while they are used."""
    import httpcore2
    import httpx2

    class Backend(httpcore2.NetworkBackend):
        def connect_tcp(
            self,
            host: str,
            port: int,
            timeout: float | None = None,
            local_address: str | None = None,
            socket_options: Any = None,
        ) -> httpcore2.NetworkStream:
            with _as(httpcore2.ConnectTimeout, httpcore2.ConnectError):
                link = sockets.connect(host, port, timeout or CONNECT_TIMEOUT, to_proxy=bool(proxy))
                try:
                    return _stream(sockets, link, sockets.hold(link))
                except BaseException:
                    link.close()
                    raise

    if not proxy:
        return httpcore2.ConnectionPool(ssl_context=tls, network_backend=Backend())
    unusable = NetworkRefusedError(
        tr("The proxy set on this computer is of a kind that Inglenook cannot use. Set an HTTP proxy.")
    )
    try:
        way = httpx2.Proxy(proxy)
    except (ValueError, httpx2.InvalidURL) as error:
        raise unusable from error
    if way.url.scheme != "http" or not way.url.host:
        raise unusable
    return httpcore2.HTTPProxy(
        httpcore2.URL(
            scheme=way.url.raw_scheme, host=way.url.raw_host, port=way.url.port, target=way.url.raw_path
        ),
        proxy_auth=way.raw_auth,
        ssl_context=tls,
        network_backend=Backend(),
    )


def _stream(sockets: Sockets, link: "socket.socket", handle: "socket.socket") -> "httpcore2.NetworkStream":
    """One connected socket, plain or with TLS. `handle` is the same socket once more, to cut it with."""
    import selectors
    import ssl

    import httpcore2

    class Stream(httpcore2.NetworkStream):
        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
            with _as(httpcore2.ReadTimeout, httpcore2.ReadError):
                link.settimeout(timeout)
                return link.recv(_PIECE)

        def write(self, buffer: bytes, timeout: float | None = None) -> None:
            with _as(httpcore2.WriteTimeout, httpcore2.WriteError):
                link.settimeout(timeout)
                link.sendall(buffer)

        def close(self) -> None:
            sockets.let_go(handle)
            link.close()

        def start_tls(
            self,
            ssl_context: ssl.SSLContext,
            server_hostname: str | None = None,
            timeout: float | None = None,
        ) -> httpcore2.NetworkStream:
            try:
                with _as(httpcore2.ConnectTimeout, httpcore2.ConnectError):
                    link.settimeout(timeout)
                    secure = ssl_context.wrap_socket(link, server_hostname=server_hostname)
            except BaseException:
                self.close()
                raise
            return _stream(sockets, secure, handle)

        def get_extra_info(self, info: str) -> Any:
            if info == "ssl_object" and isinstance(link, ssl.SSLSocket):
                return link
            if info == "socket":
                return handle
            if info == "is_readable":
                with suppress(OSError, ValueError), selectors.DefaultSelector() as waiting:
                    waiting.register(link, selectors.EVENT_READ)
                    return bool(waiting.select(0))
                return True  # closed: reading says so at once
            return None

    return Stream()


@contextmanager
def _as(timeout: type[Exception], other: type[Exception]) -> Iterator[None]:
    """Errors of a socket as those that httpcore2 knows."""
    try:
        yield
    except TimeoutError as error:
        raise timeout(str(error)) from error
    except OSError as error:
        raise other(str(error)) from error


def _system_trust() -> "ssl.SSLContext":
    """Trusts the authorities that the system trusts, on every system.

    SSL_CERT_FILE and SSL_CERT_DIR of the environment win, as with every program.
    """
    import httpcore2

    return httpcore2.default_ssl_context()


def _proxy_for(scheme: str, host: str) -> str:
    """The address of the proxy for this host, from the environment or the system; empty: none.

    As in browsers, this computer itself is never reached over a proxy.
    """
    from urllib import request as system

    ip = _ip(host)
    if host == "localhost" or (ip is not None and ip.is_loopback):
        return ""
    proxies = system.getproxies()
    proxy = proxies.get(scheme) or proxies.get("all") or ""
    if not proxy or system.proxy_bypass(host):
        return ""
    return proxy if "://" in proxy else f"http://{proxy}"


def _ip(host: str) -> "ipaddress.IPv4Address | ipaddress.IPv6Address | None":
    import ipaddress

    try:
        return ipaddress.ip_address(host.split("%")[0])
    except ValueError:
        return None
