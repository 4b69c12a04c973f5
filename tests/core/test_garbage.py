"""What Qt owns must die on the thread it lives on: garbage is collected where it is asked for only."""

import gc
import threading
import weakref

from inglenook.core.garbage import collect_what_is_due, collector_waiting


class Knot:
    """An object that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


def tie() -> "weakref.ref[Knot]":
    return weakref.ref(Knot())


def make_many() -> list[list[int]]:
    """More new objects than the collector lets pass."""
    return [[number] for number in range(5 * gc.get_threshold()[0])]


def test_another_thread_that_makes_many_objects_collects_nothing() -> None:
    knot = tie()
    thread = threading.Thread(target=make_many)
    thread.start()
    thread.join()
    assert knot() is not None
    kept = make_many()
    collect_what_is_due()
    assert knot() is None and kept


def test_nothing_is_collected_while_a_long_list_is_made() -> None:
    knot = tie()
    with collector_waiting():
        kept = make_many()
        collect_what_is_due()
        assert knot() is not None
    collect_what_is_due()
    assert knot() is None and kept
