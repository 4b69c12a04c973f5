"""A second start with the same data folder hands its wish to the first, which comes to the front.

The first program listens on a local socket whose name is made from the data folder. The second sends
its wish in one line; the first takes it, answers one word and hangs up. One that is about to end takes
nothing and hangs up: the second then waits for the data folder to come free and is the first itself.
Whoever connects and says nothing, or too much, holds nobody up.

Unix sockets come with Python and cost nothing; QtNetwork, which Windows needs for its named
pipes, takes 8 ms and 3 MB and is imported there only.
"""

from __future__ import annotations

import hashlib
import logging
import os
import stat
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from inglenook.core.paths import Paths
from inglenook.core.wish import MOST_BYTES, Wish, from_line, to_line

if TYPE_CHECKING:
    import socket

    from PySide6.QtCore import QObject
    from PySide6.QtNetwork import QLocalSocket

log = logging.getLogger(__name__)

PATIENCE_S = 10.0  # of a second start: the first may be slow to start, or to end
_ANSWER = b"taken\n"
_SPEAK_MS = 2000  # that whoever connects has for its line
_QUEUE = 8

OnWish = Callable[[Wish], bool]


class Listener(Protocol):
    """What `listen` answers: keep it as long as wishes are taken."""

    def close(self) -> None: ...


def listen(paths: Paths, on_wish: OnWish) -> Listener | None:
    """Call `on_wish` in the GUI thread whenever this data folder is opened once more.

    It answers whether it takes the wish; it must not wait for anything. Only for the program that
    holds the folder's lock: what an earlier one left behind is replaced. None where the system does
    not let us listen; the program is as good without.
    """
    try:
        if sys.platform == "win32":
            return _PipeListener(_name(paths), on_wish)
        return _SocketListener(_socket_path(paths), on_wish)
    except OSError as error:
        log.warning("a second start cannot raise this window: %s", error)
        return None


def hand_over(paths: Paths, wish: Wish, patience_s: float = PATIENCE_S) -> bool:
    """Give the wish to the program that has this data folder open; answers whether it took it.

    Needs no QApplication. False at once where nobody listens (yet, or any more), after `patience_s`
    where nobody answers.
    """
    if sys.platform == "win32":
        return _give_by_pipe(_name(paths), wish, patience_s)
    try:
        return _give_by_socket(_socket_path(paths), wish, patience_s)
    except OSError as error:
        log.info("the first program does not take the wish: %s", error)
        return False


def _name(paths: Paths) -> str:
    folder = os.fsencode(os.path.realpath(paths.root))
    return f"inglenook-{hashlib.sha256(folder).hexdigest()[:16]}"


def _socket_path(paths: Paths) -> str:
    return str(_private_folder() / f"{_name(paths)}.socket")


def _private_folder() -> Path:
    """A folder that only this user can enter: XDG_RUNTIME_DIR, else one of our own among the temporary files.

    Raises OSError when the place is taken by someone else.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and _is_private(Path(runtime)):
        return Path(runtime)
    folder = Path(tempfile.gettempdir(), f"inglenook-{os.getuid()}")
    folder.mkdir(mode=0o700, exist_ok=True)
    if not _is_private(folder):
        raise PermissionError(f"{folder} is not ours alone")
    return folder


def _is_private(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _is_taken(line: bytes, on_wish: OnWish) -> bool:
    try:
        wish = from_line(line)
    except ValueError as error:
        log.warning("what a second start said is no wish: %s", type(error).__name__)
        return False
    return on_wish(wish)


class _SocketListener:
    """Listens on a Unix socket. GUI thread only."""

    def __init__(self, path: str, on_wish: OnWish) -> None:
        import socket

        from PySide6.QtCore import QSocketNotifier

        self._path, self._on_wish = path, on_wish
        self._peers: set[_Peer] = set()
        Path(path).unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._socket.setblocking(False)
            self._socket.bind(path)
            os.chmod(path, 0o600)
            self._socket.listen(_QUEUE)
        except OSError:
            self._socket.close()
            raise
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_connection)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._socket.close()
        for peer in list(self._peers):
            peer.hang_up()
        Path(self._path).unlink(missing_ok=True)

    def _on_connection(self) -> None:
        try:
            connection, _address = self._socket.accept()
        except OSError as error:  # gone again already
            log.info("no connection after all: %s", error)
            return
        self._peers.add(_Peer(connection, self._on_wish, self._peers.discard, self._notifier))


class _Peer:
    """A second start, until its line is there or its time is over."""

    def __init__(
        self,
        connection: socket.socket,
        on_wish: OnWish,
        on_gone: Callable[[_Peer], object],
        parent: QObject,
    ) -> None:
        from PySide6.QtCore import QSocketNotifier, QTimer

        self._connection, self._on_wish, self._on_gone = connection, on_wish, on_gone
        self._said = b""
        connection.setblocking(False)
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, parent)
        self._notifier.activated.connect(self._on_bytes)
        self._until = QTimer(parent)
        self._until.setSingleShot(True)
        self._until.timeout.connect(self.hang_up)
        self._until.start(_SPEAK_MS)

    def hang_up(self) -> None:
        self._until.stop()
        self._notifier.setEnabled(False)
        for each in (self._until, self._notifier):  # this may be a call of one of them
            each.deleteLater()
        self._connection.close()
        self._on_gone(self)

    def _on_bytes(self) -> None:
        try:
            came = self._connection.recv(65_536)
        except BlockingIOError:
            return
        except OSError as error:
            log.info("whoever wanted something is gone: %s", error)
            came = b""
        self._said += came
        if self._said.endswith(b"\n") and _is_taken(self._said, self._on_wish):
            try:
                self._connection.send(_ANSWER)
            except OSError as error:
                log.info("whoever wanted something is gone: %s", error)
        elif came and not self._said.endswith(b"\n") and len(self._said) <= MOST_BYTES:
            return
        self.hang_up()


def _give_by_socket(path: str, wish: Wish, patience_s: float) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as first:
        first.settimeout(patience_s)
        first.connect(path)
        first.sendall(to_line(wish))
        return first.recv(len(_ANSWER)) == _ANSWER


class _PipeListener:
    """Listens on a named pipe of Windows, for this user only. GUI thread only."""

    def __init__(self, name: str, on_wish: OnWish) -> None:
        from PySide6.QtNetwork import QLocalServer

        self._on_wish = on_wish
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(name):
            raise OSError(self._server.errorString())

    def close(self) -> None:
        self._server.close()

    def _on_connection(self) -> None:
        from PySide6.QtCore import QTimer

        while (peer := self._server.nextPendingConnection()) is not None:
            peer.disconnected.connect(peer.deleteLater)
            peer.readyRead.connect(lambda peer=peer: self._on_bytes(peer))
            QTimer.singleShot(_SPEAK_MS, peer, peer.abort)
            self._on_bytes(peer)

    def _on_bytes(self, peer: QLocalSocket) -> None:
        if peer.canReadLine():
            if _is_taken(bytes(peer.readLine(MOST_BYTES).data()), self._on_wish):
                peer.write(_ANSWER)
            peer.disconnectFromServer()
        elif peer.bytesAvailable() > MOST_BYTES:
            peer.abort()


def _give_by_pipe(name: str, wish: Wish, patience_s: float) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    patience_ms = round(patience_s * 1000)
    first = QLocalSocket()
    first.connectToServer(name)
    if not first.waitForConnected(patience_ms):
        return False
    first.write(to_line(wish))
    if not first.waitForBytesWritten(patience_ms) or not first.waitForReadyRead(patience_ms):
        return False
    return bytes(first.readAll().data()) == _ANSWER
