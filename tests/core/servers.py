"""Servers on this computer that do what servers should not."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

# A key and a certificate for "localhost" and 127.0.0.1 that no authority has signed.
CERTIFICATE = Path(__file__).with_name("localhost.pem")

Answer = Callable[["Caller"], object]


class Caller:
    """One connection to the server, after the head of its first request was read."""

    def __init__(self, link: socket.socket, head: str, over: threading.Event) -> None:
        self.link, self.head, self._over = link, head, over

    @property
    def path(self) -> str:
        return self.head.split(" ")[1] if self.head else ""

    def say(self, text: str) -> None:
        self.link.sendall(text.encode("latin-1"))

    def reply(self, body: str = "", status: str = "200 OK", *headers: str) -> None:
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", body]
        self.say("\r\n".join(lines))

    def redirect(self, place: str) -> None:
        self.reply("", "302 Found", f"Location: {place}")

    def stay(self) -> None:
        """Say no more until the test is over or the caller has gone."""
        self.link.settimeout(0.02)
        while not self._over.is_set():
            try:
                if not self.link.recv(1):
                    return
            except TimeoutError:
                continue


class Server:
    """Answers every request with `answer`, and remembers what it saw."""

    def __init__(self, answer: Answer, address: str = "127.0.0.1", *, tls: bool = False) -> None:
        self._answer = answer
        self._over = threading.Event()
        self.seen: list[str] = []  # heads of requests
        self.connected = threading.Event()
        self.gone = threading.Event()  # a caller closed its side
        self._tls = None
        if tls:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(CERTIFICATE)
        self._door = socket.create_server((address, 0))
        self._door.settimeout(0.02)
        self.port: int = self._door.getsockname()[1]
        self.host = f"{address}:{self.port}"
        self.url = f"{'https' if tls else 'http'}://{self.host}"
        self._threads = [threading.Thread(target=self._listen)]
        self._threads[0].start()

    def close(self) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join()
        self._door.close()

    @property
    def paths(self) -> list[str]:
        return [head.split(" ")[1] for head in self.seen]

    def _listen(self) -> None:
        while not self._over.is_set():
            try:
                link, _ = self._door.accept()
            except TimeoutError:
                continue
            self.connected.set()
            thread = threading.Thread(target=self._serve, args=(link,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, link: socket.socket) -> None:
        link.settimeout(10)
        with suppress(OSError):
            if self._tls is not None:
                link = self._tls.wrap_socket(link, server_side=True)
            while head := self._head(link):
                self.seen.append(head)
                self._answer(Caller(link, head, self._over))
            self.gone.set()
        link.close()

    def _head(self, link: socket.socket) -> str:
        data = b""
        link.settimeout(0.02)
        while b"\r\n\r\n" not in data and not self._over.is_set():
            with suppress(TimeoutError):
                piece = link.recv(4096)
                if not piece:
                    return ""
                data += piece
        link.settimeout(10)
        return data.decode("latin-1") if not self._over.is_set() else ""


@contextmanager
def serving(answer: Answer, address: str = "127.0.0.1", *, tls: bool = False) -> Iterator[Server]:
    server = Server(answer, address, tls=tls)
    try:
        yield server
    finally:
        server.close()


@contextmanager
def deaf() -> Iterator[str]:
    """The address of a server whose queue is full: whoever connects waits."""
    door = socket.create_server(("127.0.0.1", 0), backlog=0)
    waiting = []
    for _ in range(4):
        link = socket.socket()
        link.setblocking(False)
        with suppress(BlockingIOError):
            link.connect(door.getsockname())
        waiting.append(link)
    try:
        yield f"http://127.0.0.1:{door.getsockname()[1]}"
    finally:
        for link in waiting:
            link.close()
        door.close()


@contextmanager
def greeting(words: bytes = b"") -> Iterator[str]:
    """host:port of a server that says these words to its first caller, whatever that wants."""
    door = socket.create_server(("127.0.0.1", 0))
    links = []

    def greet() -> None:
        links.append(door.accept()[0])
        links[0].sendall(words)

    thread = threading.Thread(target=greet)
    thread.start()
    try:
        yield f"127.0.0.1:{door.getsockname()[1]}"
    finally:
        thread.join()
        for each in (door, *links):
            each.close()
