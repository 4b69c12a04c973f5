"""Imports one file in a process of its own, and prints how long that took and what it held in memory."""

import json
import resource
import sys
import tempfile
import threading
import time
from pathlib import Path

from inglenook.core.importing import ImportOptions, import_chats, look_through
from inglenook.core.store import Store


def main(export: Path, database: Path) -> None:
    stopped_ms = _stop_early(export)
    store = Store(database)
    begun = time.perf_counter()
    preview = look_through(store, export, threading.Event())
    looked_through = time.perf_counter()
    report = import_chats(store, export, ImportOptions(), threading.Event(), total=preview.chats)
    ended = time.perf_counter()
    store.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        json.dumps(
            {
                "seconds": ended - begun,
                "preview_s": looked_through - begun,
                "peak_mb": peak / (1024 if sys.platform == "linux" else 2**20),
                "chats": report.chats,
                "messages": report.messages,
                "stopped_ms": stopped_ms,
            }
        )
    )


def _stop_early(export: Path) -> float:
    """How long an import goes on after it was stopped; milliseconds."""
    stop = threading.Event()
    at: list[float] = []

    def note(done: int, total: int) -> None:
        if done == 50:
            at.append(time.perf_counter())
            stop.set()

    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "stopped.db")
        import_chats(store, export, ImportOptions(), stop, on_progress=note)
        ended = time.perf_counter()
        store.close()
    return 1000 * (ended - at[0]) if at else 0.0


main(Path(sys.argv[1]), Path(sys.argv[2]))
