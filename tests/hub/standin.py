"""The server: one port that is the Hub, one that is the CDN its files come from."""

import hashlib
import json
import socket
import struct
import sys
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from tests.hub import repos
from tests.hub.content import PIECE, Content, Held, OnDisk
from tests.hub.faults import BEFORE, Answer, Cut, Fault, Place, replace_body
from tests.hub.repos import Repo, is_lfs

HOST = "127.0.0.1"


@dataclass
class Seen:
    """One request, as the server saw it."""

    port: str  # "hub" or "cdn"
    method: str
    host: str  # what the client called us, with the port
    path: str  # without the query, percent signs decoded
    query: dict[str, list[str]]
    headers: dict[str, str]  # names in small letters
    status: int = 0  # 0: no answer
    sent: int = 0  # bytes of the body; where the client left early, at most so many

    @property
    def range(self) -> str:
        return self.headers.get("range", "")

    @property
    def token(self) -> str:
        return self.headers.get("authorization", "").removeprefix("Bearer ")


@dataclass
class _Link:
    """A signed way to the bytes of a file."""

    name: str
    content: Content
    until: float
    is_good: bool = True


@dataclass
class _Port:
    server: "_Server"
    thread: threading.Thread


class StandIn:
    """Runs from `with` to its end. Everything may be changed while it runs."""

    def __init__(self, port: int = 0) -> None:
        """On a free port, unless one is named."""
        self.repos: dict[str, Repo] = {}
        self.faults: list[Fault] = []
        self.tokens: dict[str, set[str]] = {}  # good ones, and the gated repositories they may read
        self.has_cdn = True  # False: a mirror, which sends the bytes itself
        self.keeps_versions = True  # False: every revision means the newest one
        self.link_seconds = 3600.0  # that a signed link is good for
        self.rate_limit = "r=499;t=300"  # the state told with answers of the API
        self.seen: list[Seen] = []
        self.failures: list[BaseException] = []  # faults of the stand-in itself
        self.lock = threading.Lock()
        self.links: dict[str, _Link] = {}
        self._ports: dict[str, _Port] = {}
        self._numbers = {"hub": port, "cdn": 0}
        self._dead = socket.socket()

    def __enter__(self) -> "StandIn":
        self._dead.bind((HOST, 0))  # and it never listens
        self._open("hub")
        self._open("cdn")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for name in list(self._ports):
            self._close(name)
        self._dead.close()
        if error is None and self.failures:
            raise self.failures[0]

    # What it is called, and what it saw ---------------------------------------------------------

    @property
    def endpoint(self) -> str:
        return f"http://{HOST}:{self._numbers['hub']}"

    @property
    def cdn(self) -> str:
        return f"http://{HOST}:{self._numbers['cdn']}"

    @property
    def dead(self) -> str:
        """An address where nothing listens."""
        return f"http://{HOST}:{self._dead.getsockname()[1]}"

    @property
    def requests(self) -> list[Seen]:
        """All so far, in the order they came, of both ports."""
        with self.lock:
            return list(self.seen)

    def forget_requests(self) -> None:
        with self.lock:
            self.seen.clear()

    # What it publishes --------------------------------------------------------------------------

    def add(self, repo: Repo) -> Repo:
        self.repos[repo.id] = repo
        return repo

    def expire_links(self) -> None:
        """No link given so far is good any more."""
        with self.lock:
            for link in self.links.values():
                link.is_good = False

    # Refusing connections -----------------------------------------------------------------------

    def refuse(self, port: str = "hub") -> None:
        """Connections to this port are refused from now on, and cut where there are some."""
        self._close(port)

    def accept(self, port: str = "hub") -> None:
        """After `refuse`."""
        self._open(port)

    # Inside -------------------------------------------------------------------------------------

    def _open(self, name: str) -> None:
        server = _Server(self, name, self._numbers[name])
        self._numbers[name] = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), name=f"stand-in {name}")
        thread.start()
        self._ports[name] = _Port(server, thread)

    def _close(self, name: str) -> None:
        port = self._ports.pop(name)
        port.server.shutdown()
        port.thread.join()
        port.server.cut()
        port.server.server_close()  # waits for its threads

    def signed(self, name: str, content: Content) -> str:
        """A new link to the bytes."""
        until = time.time() + self.link_seconds
        with self.lock:
            signature = hashlib.sha256(f"{len(self.links)} {until} {content.sha256}".encode()).hexdigest()
            self.links[signature] = _Link(name, content, until)
        folder = f"/repos/{content.sha256[:2]}/{content.sha256[2:4]}"
        disposition = quote(f'inline; filename="{name.rpartition("/")[2]}"', safe="")
        return (
            f"{self.cdn}{folder}/{content.sha256}?response-content-disposition={disposition}"
            f"&Expires={int(until)}&Signature={signature}&Key-Pair-Id=STANDIN"
        )


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # so that closing waits for them
    request_queue_size = 64

    def __init__(self, standin: StandIn, name: str, port: int) -> None:
        self.standin = standin
        self.name = name
        self.ended = threading.Event()
        self._links: set[socket.socket] = set()
        super().__init__((HOST, port), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self.standin.lock:
            self._links.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self.standin.lock:
            self._links.discard(request)
        super().shutdown_request(request)

    def cut(self) -> None:
        """End all connections, so that no thread waits on one."""
        self.ended.set()
        with self.standin.lock:
            links = list(self._links)
        for link in links:
            try:
                link.shutdown(socket.SHUT_RDWR)
            except OSError:  # ended already
                continue

    def handle_error(self, request: Any, client_address: Any) -> None:
        error = sys.exc_info()[1]
        if error is not None and not isinstance(error, ConnectionError | OSError):
            self.standin.failures.append(error)
            super().handle_error(request, client_address)


class _Refused(Exception):
    """An answer that is an error of the Hub."""

    def __init__(self, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> None:
        self.status, self.code, self.message, self.headers = status, code, message, headers or {}


class _Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def log_message(self, format: str, *arguments: object) -> None:
        pass

    def do_GET(self) -> None:
        self._answer()

    def do_HEAD(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def _answer(self) -> None:
        hub = self.server.standin
        target = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        seen = Seen(
            self.server.name,
            self.command,
            self.headers.get("Host", ""),
            unquote(target.path),
            parse_qs(target.query, keep_blank_values=True),
            {name.lower(): value for name, value in self.headers.items()},
        )
        with hub.lock:
            hub.seen.append(seen)
        asked = _Asked(hub, seen, target.path, body)
        try:
            place, file, answer = asked.bytes_of_link() if seen.port == "cdn" else asked.page()
        except _Refused as refused:
            place, file = asked.place, asked.file
            answer = Answer(
                refused.status, {"X-Error-Code": refused.code, "X-Error-Message": refused.message}
            )
            answer.headers |= {"Content-Type": "application/json; charset=utf-8", **refused.headers}
            replace_body(answer, Held(json.dumps({"error": refused.message}).encode()))
        with hub.lock:
            striking = [
                fault for fault in hub.faults if fault.strikes(place, file, answer.stop - answer.start)
            ]
        for fault in striking:
            fault.change(answer)
        try:
            self._send(seen, answer)
        except ConnectionError:  # the client left
            self.close_connection = True

    # Sending ------------------------------------------------------------------------------------

    def _send(self, seen: Seen, answer: Answer) -> None:
        if answer.cut and answer.cut_at == BEFORE:
            self._end(seen, answer)
            return
        length = answer.stop - answer.start
        seen.status = answer.status
        has_body = self.command != "HEAD"
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.says_length:
            said = length if answer.said_length is None else answer.said_length
            self.send_header("Content-Length", str(said))
        if answer.status == 206:
            start = answer.start if answer.said_start is None else answer.said_start
            self.send_header("Content-Range", f"bytes {start}-{answer.stop - 1}/{answer.total}")
        if not answer.says_length or answer.said_length not in (None, length):
            self.send_header("Connection", "close")
            self.close_connection = True
        stop = answer.stop if has_body else answer.start
        is_cut = has_body and answer.cut is not None and answer.cut_at < length
        if is_cut:
            stop = answer.start + answer.cut_at
        # Counted before it is sent: the client may have it, and be asked about it, at once.
        seen.sent = stop - answer.start
        self.end_headers()
        self._send_bytes(answer, stop)
        if is_cut:
            self._end(seen, answer)

    def _send_bytes(self, answer: Answer, stop: int) -> None:
        content = answer.content
        piece = min(PIECE, max(answer.rate // 20, 1)) if answer.rate else PIECE
        file = content.path.open("rb") if isinstance(content, OnDisk) else None
        try:
            for start in range(answer.start, stop, piece):
                end = min(start + piece, stop)
                wrong = answer.wrong_byte
                if file and not (wrong is not None and start <= wrong < end):
                    self.connection.sendfile(file, start, end - start)
                else:
                    self.connection.sendall(_with_wrong_byte(content.read(start, end), start, wrong))
                if answer.rate and self.server.ended.wait((end - start) / answer.rate):
                    raise ConnectionAbortedError
        finally:
            if file:
                file.close()

    def _end(self, seen: Seen, answer: Answer) -> None:
        """End it too early."""
        self.close_connection = True
        if answer.cut is Cut.STALL:
            self.server.ended.wait(answer.seconds)
        elif answer.cut is Cut.RESET:
            seen.sent -= _wait_until_arrived(self.connection)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.rfile.close()  # or the socket would stay open
            self.connection.close()


def _with_wrong_byte(data: bytes, start: int, wrong: int | None) -> bytes:
    if wrong is None or not start <= wrong < start + len(data):
        return data
    spoilt = bytearray(data)
    spoilt[wrong - start] ^= 0xFF
    return bytes(spoilt)


def _wait_until_arrived(connection: socket.socket) -> int:
    """Wait until the other side has all that was sent, since a reset drops the rest.

    Gives the bytes it still has not, after two seconds.
    """
    if not sys.platform.startswith("linux"):
        time.sleep(0.05)
        return 0
    import fcntl
    import termios

    deadline = time.monotonic() + 2
    while True:
        waiting: int = struct.unpack("i", fcntl.ioctl(connection, termios.TIOCOUTQ, b"\0\0\0\0"))[0]
        if not waiting or time.monotonic() > deadline:
            return waiting
        time.sleep(0.001)


class _Asked:
    """One request: which place it is of, and its answer while nothing goes wrong."""

    def __init__(self, hub: StandIn, seen: Seen, path: str, body: bytes) -> None:
        self.hub, self.seen, self.body = hub, seen, body
        self.parts = [unquote(part) for part in path.split("/")[1:]]
        self.place = Place.API
        self.file = seen.path

    # The CDN ------------------------------------------------------------------------------------

    def bytes_of_link(self) -> tuple[Place, str, Answer]:
        self.place = Place.BODY
        signature = self.seen.query.get("Signature", [""])[0]
        with self.hub.lock:
            link = self.hub.links.get(signature)
        if link is None or link.content.sha256 != self.parts[-1]:
            raise _Refused(403, "AccessDenied", "The signature is not good.")
        self.file = link.name
        if not link.is_good or link.until < time.time():
            raise _Refused(403, "AccessDenied", "Request has expired")
        etag = hashlib.md5(link.content.sha256.encode()).hexdigest()  # of its own, not the file's
        return self.place, self.file, self._bytes(link.content, {"ETag": f'"{etag}-2"'})

    def _bytes(self, content: Content, headers: dict[str, str]) -> Answer:
        answer = Answer(
            200, {"Content-Type": "application/octet-stream", "Accept-Ranges": "bytes", **headers}
        )
        replace_body(answer, content)
        wanted = self.seen.range
        if wanted.startswith("bytes=") and "," not in wanted:
            first, _, last = wanted.removeprefix("bytes=").partition("-")
            start = int(first) if first else max(content.size - int(last), 0)
            stop = min(int(last) + 1, content.size) if first and last else content.size
            if start >= stop:
                replace_body(answer, Held(b"range not satisfiable"))
                answer.status = 416
                answer.headers["Content-Range"] = f"bytes */{content.size}"
            else:
                answer.status, answer.start, answer.stop = 206, start, stop
        return answer

    # The Hub ------------------------------------------------------------------------------------

    def page(self) -> tuple[Place, str, Answer]:
        match self.parts:
            case ["api", "models"]:
                self._check_token()
                return self.place, self.file, self._list()
            case ["api", "whoami-v2"]:
                self._check_token(needed=True)
                return self.place, self.file, self._json({"type": "user", "name": "tester", "orgs": []})
            case ["api", "resolve-cache", "models", owner, name, revision, *path]:
                return self._file(f"{owner}/{name}", revision, "/".join(path), is_final=True)
            case ["api", "models", owner, name, *rest]:
                return self.place, self.file, self._facts(self._repo(f"{owner}/{name}"), rest)
            case [owner, name, "resolve" | "raw", revision, *path]:
                return self._file(f"{owner}/{name}", revision, "/".join(path))
        raise _Refused(404, "", "Sorry, we can't find the page you are looking for.")

    def _list(self) -> Answer:
        found = repos.search(self.hub.repos.values(), self.seen.query)
        entries, cursor = repos.page(found, self.seen.query)
        answer = self._json([repos.listed(repo, self.seen.query) for repo in entries])
        if cursor:
            answer.headers["Link"] = self._next(cursor)
        return answer

    def _facts(self, repo: Repo, rest: list[str]) -> Answer:
        query = self.seen.query
        match rest:
            case []:
                return self._json(repos.described(repo, repo.sha, query))
            case ["revision", revision]:
                return self._json(repos.described(repo, self._commit(repo, revision), query))
            case ["auth-check"]:
                self._check_access(repo)
                return self._json({})
            case ["tree", revision, *path]:
                entries = repos.tree(repo, self._commit(repo, revision), "/".join(path), query)
                is_expanded = any("securityFileStatus" in entry for entry in entries)
                most = repos.EXPANDED_TREE_PAGE if is_expanded else repos.TREE_PAGE
                entries, cursor = repos.page(entries, query, most)
                answer = self._json(entries)
                if cursor:
                    answer.headers["Link"] = self._next(cursor)
                return answer
            case ["paths-info", revision]:
                wanted = parse_qs(self.body.decode())
                if self.seen.headers.get("content-type", "").startswith("application/json"):
                    wanted = json.loads(self.body)
                expand = str(wanted.get("expand", "")).lower() in ("true", "['true']")
                entries = repos.tree(
                    repo, self._commit(repo, revision), "", {"recursive": ["true"]}, always=expand
                )
                return self._json([entry for entry in entries if entry["path"] in wanted["paths"]])
        raise _Refused(404, "", "Sorry, we can't find the page you are looking for.")

    def _file(
        self, id: str, revision: str, name: str, *, is_final: bool = False
    ) -> tuple[Place, str, Answer]:
        self.file = name
        self.place = Place.HEAD if self.seen.method == "HEAD" else Place.RESOLVE
        repo = self._repo(id)
        self._check_access(repo)
        commit = self._commit(repo, revision)
        content = repo.commits[commit].get(name)
        if content is None:
            raise _Refused(404, "EntryNotFound", "Entry not found", {"X-Repo-Commit": commit})
        headers = {"X-Repo-Commit": commit}
        if is_lfs(name, content):
            headers |= {
                "X-Linked-Size": str(content.size),
                "X-Linked-ETag": f'"{content.sha256}"',
                "Accept-Ranges": "bytes",
            }
            if self.hub.has_cdn:
                return self.place, name, self._redirect(302, self.hub.signed(name, content), headers)
            headers["ETag"] = f'"{content.sha256}"'
        else:
            headers["ETag"] = f'"{content.blob}"'
            if not is_final:
                way = f"/api/resolve-cache/models/{id}/{commit}/{quote(name, safe='')}"
                return self.place, name, self._redirect(307, f"{way}?etag=%22{content.blob}%22", headers)
        if self.place is Place.RESOLVE:
            self.place = Place.BODY
        return self.place, name, self._bytes(content, headers)

    def _redirect(self, status: int, location: str, headers: dict[str, str]) -> Answer:
        kind = "Found" if status == 302 else "Temporary Redirect"
        answer = Answer(
            status, {"Content-Type": "text/plain; charset=utf-8", **headers, "Location": location}
        )
        replace_body(answer, Held(f"{kind}. Redirecting to {location}".encode()))
        return answer

    def _json(self, value: object) -> Answer:
        answer = Answer(200, {"Content-Type": "application/json; charset=utf-8"})
        answer.headers["RateLimit"] = f'"api";{self.hub.rate_limit}'
        answer.headers["RateLimit-Policy"] = '"fixed window";"api";q=500;w=300'
        replace_body(answer, Held(json.dumps(value).encode()))
        return answer

    def _next(self, cursor: str) -> str:
        query = {name: values for name, values in self.seen.query.items() if name != "cursor"}
        pairs = [f"{quote(name)}={quote(value)}" for name, values in query.items() for value in values]
        address = f"{self.hub.endpoint}{quote(self.seen.path)}?{'&'.join([*pairs, f'cursor={cursor}'])}"
        return f'<{address}>; rel="next"'

    # Who may what -------------------------------------------------------------------------------

    def _repo(self, id: str) -> Repo:
        self._check_token()
        repo = self.hub.repos.get(id)
        if repo is None:
            if self.seen.token:
                raise _Refused(404, "RepoNotFound", "Repository not found")
            raise _Refused(401, "RepoNotFound", "Invalid username or password.")
        return repo

    def _commit(self, repo: Repo, revision: str) -> str:
        commit = repo.resolve(revision if self.hub.keeps_versions else "main")
        if commit is None:
            raise _Refused(404, "RevisionNotFound", f"Invalid rev id: {revision}")
        return commit

    def _check_token(self, *, needed: bool = False) -> None:
        if (self.seen.token or needed) and self.seen.token not in self.hub.tokens:
            raise _Refused(401, "", "Invalid credentials in Authorization header")

    def _check_access(self, repo: Repo) -> None:
        if not repo.gated:
            return
        if not self.seen.token:
            sentence = "You must have access to it and be authenticated to access it. Please log in."
            raise _Refused(401, "GatedRepo", f"Access to model {repo.id} is restricted. {sentence}")
        if repo.id not in self.hub.tokens[self.seen.token]:
            sentence = f"Visit https://huggingface.co/{repo.id} to ask for access."
            raise _Refused(
                403,
                "GatedRepo",
                f"Access to model {repo.id} is restricted and you are not in the authorized list. {sentence}",
            )
