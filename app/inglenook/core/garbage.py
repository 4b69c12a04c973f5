"""When Python's cyclic garbage is collected: on one thread alone, and not while many objects are made.

Python itself collects on whichever thread happens to allocate. An object of Qt that dies on another
thread than its own leaves its timers behind, and the event loop then calls into memory that is gone.
"""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 5_000  # objects that are worth keeping from every later walk

_lock = threading.Lock()
_waiting = 0  # how many `collector_waiting` are under way


def collect_on_this_thread_only() -> None:
    """From now on nothing is collected but by `collect_what_is_due`, which this thread has to call."""
    gc.disable()


def collect_what_is_due() -> None:
    """Collect the oldest generation that Python would collect now, if any."""
    if _waiting:
        return
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return


@contextmanager
def collector_waiting() -> Iterator[list[int]]:
    """Keep the collector off many new objects, which hold no circles: it would stop the window.

    It is told how many there are by what is put into the list. Measured with 60,000 rows of the model
    list: each walk over them takes 0.3 s, with all threads waiting. Any thread.
    """
    global _waiting
    counts: list[int] = []
    with _lock:
        _waiting += 1
    try:
        yield counts
    finally:
        with _lock:
            _waiting -= 1
        if sum(counts) > _MANY:
            gc.freeze()
