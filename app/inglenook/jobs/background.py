"""One small door to background work.

Inside the function: no widget, no object of the window, and no `Store` of another
thread (a job opens its own). Give it plain values, get a plain value back.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class Background(QObject):
    """A small pool. `run` is called on the GUI thread and its callbacks run there too."""

    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="background")
        self._closed = False
        # A method of this QObject, so that PySide queues it to this object's thread;
        # a lambda would run on the thread of the pool.
        self._delivered.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        function: Callable[[], T],
        on_success: Callable[[T], object],
        on_failure: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run `function` on the pool, then one of the two on the GUI thread.

        Without `on_failure` an error is raised on the GUI thread, where it reaches
        the crash window.
        """

        def deliver(future: Future[T]) -> None:
            error = future.exception()
            if error is None:
                on_success(future.result())
            elif on_failure is not None and isinstance(error, Exception):
                on_failure(error)
            else:
                raise error

        def done(future: Future[T]) -> None:
            if not future.cancelled():
                self._delivered.emit(lambda: deliver(future))

        self._pool.submit(function).add_done_callback(done)

    def close(self) -> None:
        """Wait for what runs, drop what waits; no callback comes after this."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    @Slot(object)
    def _call(self, deliver: Callable[[], None]) -> None:
        if not self._closed:
            deliver()
