"""A real X server without a screen, and somebody who presses keys on it and watches what is said.

Spoken byte by byte, so that only the server itself must be installed.
https://www.x.org/releases/current/doc/xproto/x11protocol.html
"""

import math
import os
import shutil
import socket
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

CONTROL, ALT, SPACE, CAPS_LOCK, NUM_LOCK = 37, 64, 65, 66, 77  # keycodes of every PC keyboard
KEY_OF_A = 38
_PRESS, _RELEASE, _CLIENT_MESSAGE = 2, 3, 33
_SUBSTRUCTURE_NOTIFY = 0x80000
_MOST_S = 10.0


def is_installed() -> bool:
    return shutil.which("Xvfb") is not None


@contextmanager
def display(size: str = "640x480") -> Iterator[str]:
    """The name of a display of one's own, such as ":7", this large in pixels."""
    ready, told = os.pipe()
    command = ["Xvfb", "-displayfd", str(told), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[told], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(told)
    try:
        with open(ready, encoding="ascii") as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


class Person:
    """At the keyboard of a display."""

    def __init__(self, display: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(_MOST_S)
        self._socket.connect(f"/tmp/.X11-unix/X{display[1:]}")
        self._socket.sendall(struct.pack("<cxHHHHH", b"l", 11, 0, 0, 0, 0))
        status, words = struct.unpack("<B5xH", self._read(8))
        setup = self._read(4 * words)
        assert status == 1, setup
        vendor, formats = struct.unpack_from("<H", setup, 16)[0], setup[21]
        (self._root,) = struct.unpack_from("<I", setup, 32 + 4 * math.ceil(vendor / 4) + 8 * formats)
        self._socket.sendall(struct.pack("<BxHHxx8s", 98, 4, 5, b"XTEST"))
        answer = self._read(32)
        assert answer[8] == 1, "the X server lets nobody press keys"
        self._xtest = answer[9]

    def press(self, *keycodes: int) -> None:
        """Press these keys together and let go of them."""
        self.do(*((_PRESS, keycode) for keycode in keycodes), *((_RELEASE, each) for each in keycodes[::-1]))

    def press_and_hold(self, *keycodes: int) -> None:
        """As a keyboard says it whose last key is held down for a while, and let go of."""
        last = keycodes[-1]
        self.do(*((_PRESS, keycode) for keycode in keycodes), *3 * ((_RELEASE, last), (_PRESS, last)))
        self.do(*((_RELEASE, keycode) for keycode in keycodes[::-1]))

    def do(self, *steps: tuple[int, int]) -> None:
        """These kinds of event with these keycodes, at once."""
        self._socket.sendall(b"".join(self._fake(kind, keycode) for kind, keycode in steps))
        self.wait_for_server()

    def come_to_the_top_window(self) -> None:
        """Turn to the window that lies over all others, as a window manager lets a person do."""
        self._socket.sendall(struct.pack("<BxHI", 15, 2, self._root))
        head = self._read(32)
        (count,) = struct.unpack_from("<H", head, 16)
        windows = struct.unpack(f"<{count}I", self._read(4 * count))
        for window in reversed(windows):
            self._socket.sendall(struct.pack("<BxHI", 3, 2, window))
            attributes = self._read(32) + self._read(12)
            map_state, by_itself = attributes[26], attributes[27]
            if attributes[0] == 1 and map_state == 2 and not by_itself:
                self._socket.sendall(struct.pack("<BBHII", 42, 2, 3, window, 0))
                break
        self.wait_for_server()

    def relabel(self, keycode: int, keysym: int) -> None:
        """Another keyboard layout: this key says something else now."""
        self._socket.sendall(struct.pack("<BBHBBxxI", 100, 1, 3, keycode, 1, keysym))
        self.wait_for_server()

    def watch(self) -> None:
        """Be told what is told to window managers."""
        self._socket.sendall(struct.pack("<BxHIII", 2, 4, self._root, 0x800, _SUBSTRUCTURE_NOTIFY))
        self.wait_for_server()

    def next_wish(self) -> tuple[int, int, int]:
        """Window, source and time of the next wish that was sent to the window manager."""
        while True:
            event = self._read(32)
            if event[0] & 0x7F == _CLIENT_MESSAGE:
                window, _, source, time = struct.unpack_from("<IIII", event, 4)
                return window, source, time

    def wait_for_server(self) -> None:
        """Until all that was asked for is done."""
        self._socket.sendall(struct.pack("<BxH", 43, 1))
        while self._read(32)[0] != 1:  # events on the way to the answer
            continue

    def leave(self) -> None:
        self._socket.close()

    def _fake(self, kind: int, keycode: int) -> bytes:
        return struct.pack("<BBHBBxxII8xhh7xB", self._xtest, 2, 9, kind, keycode, 0, 0, 0, 0, 0)

    def _read(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            more = self._socket.recv(count - len(data))
            assert more, "the X server has hung up"
            data += more
        return data
