"""One small door to background work.

Inside the function: no widget, no object of the window, nothing that connects signals of Qt (`ui/pdf.py`
says why), and no `Store` of another thread (a job opens its own). Give it plain values, get a plain value
back.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class Background(QObject):
    """A small pool. `run` is called on the GUI thread and its callbacks run there too.

    What takes longer than a second or two looks at an Event now and then, and ends when it is set:
    `closing` for what was given to `run`, its own for what was given to `run_long`.
    """

    closed = Signal()  # from now on nothing is delivered

    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="background")
        self._long: ThreadPoolExecutor | None = None  # most sessions have nothing that long
        self._stops: set[Event] = set()  # of what is on it
        self._closed = False
        self.closing = Event()
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
        self._deliver(self._pool.submit(function), on_success, on_failure)

    def run_long(
        self,
        function: Callable[[Event], T],
        on_success: Callable[[T], object],
        on_failure: Callable[[Exception], object] | None = None,
    ) -> Event:
        """The same for what may take minutes: one after the other, on a thread of its own.

        Answers the Event that the function is given: set it to have the function end early.
        """
        if self._long is None:
            self._long = ThreadPoolExecutor(max_workers=1, thread_name_prefix="long background")
        stop = Event()
        self._stops.add(stop)
        future = self._long.submit(function, stop)
        future.add_done_callback(lambda _: self._stops.discard(stop))
        self._deliver(future, on_success, on_failure)
        return stop

    def close(self) -> None:
        """Have what runs end soon and wait for it, drop what waits; no callback comes after this."""
        self._closed = True
        self.closing.set()
        for stop in list(self._stops):
            stop.set()
        self._pool.shutdown(wait=True, cancel_futures=True)
        if self._long:
            self._long.shutdown(wait=True, cancel_futures=True)
        self.closed.emit()

    def _deliver(
        self,
        future: Future[T],
        on_success: Callable[[T], object],
        on_failure: Callable[[Exception], object] | None,
    ) -> None:
        def deliver() -> None:
            error = future.exception()
            if error is None:
                on_success(future.result())
            elif on_failure is not None and isinstance(error, Exception):
                on_failure(error)
            else:
                raise error

        def done(future: Future[T]) -> None:
            if not future.cancelled():
                self._delivered.emit(deliver)

        future.add_done_callback(done)

    @Slot(object)
    def _call(self, deliver: Callable[[], None]) -> None:
        if not self._closed:
            deliver()
