"""How fast all downloads together may be."""

import threading
import time

_BURST = 0.25  # seconds of the rate that may pass at once after a pause
_STEP = 0.2  # seconds after which a waiting thread looks whether the rate was changed


class RateLimit:
    """A bucket of bytes that fills at a steady rate and that all transfers drink from. Any thread."""

    def __init__(self, bytes_per_second: int = 0) -> None:
        """No limit where it is 0."""
        self._lock = threading.Lock()
        self._rate = bytes_per_second
        self._held = 0.0  # bytes that may pass; below nothing: what was taken in advance
        self._filled = time.monotonic()

    @property
    def bytes_per_second(self) -> int:
        """0: no limit. May be set at any time."""
        return self._rate

    @bytes_per_second.setter
    def bytes_per_second(self, rate: int) -> None:
        with self._lock:
            self._rate = rate
            self._held = 0.0  # a debt at the old rate could take for ever at the new one
            self._filled = time.monotonic()

    def take(self, count: int, stop: threading.Event) -> None:
        """Take so many bytes, and wait until they are paid for; returns early when stopped."""
        with self._lock:
            self._held -= count
        while (seconds := self._seconds_in_debt()) > 0 and not stop.is_set():
            stop.wait(min(seconds, _STEP))

    def _seconds_in_debt(self) -> float:
        """How long until everything that was taken is paid for; 0 where it is."""
        with self._lock:
            now = time.monotonic()
            rate = self._rate
            if rate <= 0:
                self._held = 0.0
                return 0.0
            self._held = min(self._held + (now - self._filled) * rate, _BURST * rate)
            self._filled = now
            return max(0.0, -self._held / rate)
