"""A second start with the same data folder raises the window of the first.

The first program listens on a local socket whose name is made from the data folder. To
connect is the whole message: the first program raises its window, answers one word and hangs
up. It reads nothing, so whoever connects cannot hold it up; the second waits a second at most.

Unix sockets come with Python and cost nothing; QtNetwork, which Windows needs for its named
pipes, takes 8 ms and 3 MB and is imported there only.
"""

import hashlib
import logging
import os
import stat
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from inglenook.core.paths import Paths

log = logging.getLogger(__name__)

_ANSWER = b"raised\n"
_PATIENCE_S = 1.0
_AGAIN_S = 0.05  # the first program may hold its data folder but not listen yet
_QUEUE = 8


class Listener(Protocol):
    """What `listen` answers: keep it as long as the window can be raised."""

    def close(self) -> None: ...


def listen(paths: Paths, on_raise: Callable[[], None]) -> Listener | None:
    """Call `on_raise` in the GUI thread whenever this data folder is opened once more.

    Only for the program that holds the folder's lock: what an earlier one left behind is
    replaced. None where the system does not let us listen; the program is as good without.
    """
    try:
        if sys.platform == "win32":
            return _PipeListener(_name(paths), on_raise)
        return _SocketListener(_socket_path(paths), on_raise)
    except OSError as error:
        log.warning("a second start cannot raise this window: %s", error)
        return None


def raise_first(paths: Paths) -> bool:
    """Ask the program that has this data folder open to show itself; answers whether it did.

    Needs no QApplication. Takes a second at most.
    """
    if sys.platform == "win32":
        return _raise_by_pipe(_name(paths))
    deadline = time.monotonic() + _PATIENCE_S
    while (left := deadline - time.monotonic()) > 0:
        try:
            return _raise_by_socket(_socket_path(paths), left)
        except (FileNotFoundError, ConnectionRefusedError):
            time.sleep(_AGAIN_S)
        except OSError as error:
            log.info("the first window does not answer: %s", error)
            return False
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


class _SocketListener:
    """Listens on a Unix socket. GUI thread only."""

    def __init__(self, path: str, on_raise: Callable[[], None]) -> None:
        import socket

        from PySide6.QtCore import QSocketNotifier

        self._path, self._on_raise = path, on_raise
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
        Path(self._path).unlink(missing_ok=True)

    def _on_connection(self) -> None:
        try:
            peer, _address = self._socket.accept()
        except OSError as error:  # gone again already
            log.info("no connection after all: %s", error)
            return
        with peer:
            peer.setblocking(False)
            self._on_raise()
            try:
                peer.send(_ANSWER)
            except OSError as error:
                log.info("whoever wanted this window raised is gone: %s", error)


def _raise_by_socket(path: str, patience_s: float) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as first:
        first.settimeout(patience_s)
        first.connect(path)
        return first.recv(len(_ANSWER)) == _ANSWER


class _PipeListener:
    """Listens on a named pipe of Windows, for this user only. GUI thread only."""

    def __init__(self, name: str, on_raise: Callable[[], None]) -> None:
        from PySide6.QtNetwork import QLocalServer

        self._on_raise = on_raise
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(name):
            raise OSError(self._server.errorString())

    def close(self) -> None:
        self._server.close()

    def _on_connection(self) -> None:
        while (peer := self._server.nextPendingConnection()) is not None:
            self._on_raise()
            peer.disconnected.connect(peer.deleteLater)
            peer.write(_ANSWER)
            peer.disconnectFromServer()


def _raise_by_pipe(name: str) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    patience_ms = round(_PATIENCE_S * 1000)
    first = QLocalSocket()
    first.connectToServer(name)
    if not first.waitForConnected(patience_ms) or not first.waitForReadyRead(patience_ms):
        return False
    return bytes(first.readAll().data()) == _ANSWER
