"""A SHA-256 that is computed on a thread of its own.

Hashing takes as long as writing to the disk, and neither holds Python's lock: side by side, a fast
download takes two thirds of the time (measured with 500 MB from this computer).
"""

import hashlib
import threading

_MOST_WAITING = 2 << 20  # bytes


class Digest:
    """Takes pieces in order. For one other thread, which has to close it."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._changed = threading.Condition()
        self._pieces: list[bytes | memoryview] = []
        self._waiting = 0  # bytes
        self._is_busy = False
        self._is_closed = False
        self._thread = threading.Thread(target=self._run, name="hash of a download", daemon=True)
        self._thread.start()

    def add(self, piece: bytes | memoryview) -> None:
        """Take this; it must not be changed afterwards. Waits where too much is still to be hashed."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting <= _MOST_WAITING)
            self._pieces.append(piece)
            self._waiting += len(piece)
            self._changed.notify_all()

    def hexdigest(self) -> str:
        """Of everything that was added."""
        with self._changed:
            self._changed.wait_for(lambda: not self._pieces and not self._is_busy)
            return self._hash.hexdigest()

    def close(self) -> None:
        """End the thread. What it did not come to is left out."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
        self._thread.join()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._is_busy = False
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._pieces or self._is_closed)
                if self._is_closed:
                    return
                pieces, self._pieces, self._waiting = self._pieces, [], 0
                self._is_busy = True
                self._changed.notify_all()
            for piece in pieces:
                self._hash.update(piece)
