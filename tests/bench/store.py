"""The database with 100,000 messages: searching, reading, writing, backups, imports; and leaks.

- search_p95_ms: to the first results of a search, 95 of 100 searches of all kinds.
- open_ms, insert_ms, last200_ms: to open the database, to store a question with its (empty) reply, to
  read the last 200 messages of a chat of 10,000; medians.
- backup_block_ms: how long the event loop let a timer of 1 ms wait, at most, while the database was
  copied and checked and a reply streamed into the window.
- import_s, import_mb: to take over an export of ChatGPT with 2,000 chats, in a process of its own, and
  the most memory that the process ever held, Python and all.
- leak_mb: what the process holds more after 200 chats were opened and left.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from inglenook.core.backup import back_up
from inglenook.core.paths import Paths
from inglenook.core.search import search
from inglenook.core.search_query import parse
from inglenook.core.store import Store
from tests.bench.event_loop import percentile
from tests.bench.large_history import Words, write_chatgpt_export, write_large_history
from tests.bench.ui import print_table, start_reply

if TYPE_CHECKING:
    from tests.ui.program import Program

_TARGETS = {
    "search_p95_ms": 50.0,
    "open_ms": 5.0,
    "insert_ms": 2.0,
    "last200_ms": 5.0,
    "backup_block_ms": 50.0,
    "import_s": 60.0,
    "import_mb": 300.0,
    "leak_mb": 20.0,
}
_RUNS = 50
_SEARCHES = 300
_OPENED = 200  # chats
_WARM_UP = 50  # chats, before memory is first looked at
_IMPORT_PROBE = Path(__file__).with_name("import_probe.py")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--messages", type=int, default=100_000, metavar="N", help="in all (100,000)")
    parser.add_argument("--chats", type=int, default=2_000, metavar="N", help="in the export (2,000)")


def run(options: argparse.Namespace) -> dict[str, float]:
    """Measure, print a table, return the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        chat_id = write_large_history(data, options.messages)
        database = Paths.under(data).database
        print(f"{options.messages:,} messages, {database.stat().st_size / 1e6:.0f} MB")
        figures = _database(database, chat_id)
        figures |= _window(data, chat_id)
        figures |= _import(Path(folder), options.chats)
    print_table({name: figures[name] for name in _TARGETS}, _TARGETS)
    return {name: round(figures[name], 2) for name in _TARGETS}


# The database ------------------------------------------------------------------


def _database(database: Path, chat_id: int) -> dict[str, float]:
    figures = {"open_ms": _median_ms(lambda: Store(database).close())}
    store = Store(database)
    try:
        figures["search_p95_ms"] = _search(store)
        figures["last200_ms"] = _median_ms(lambda: store.branch(chat_id, limit=200))
        other = store.create_chat("Insertions").id
        taken = []
        for number in range(_RUNS):
            begun = time.perf_counter()
            _, reply = store.ask(other, f"Question {number}", model="Fake 1B")
            taken.append(time.perf_counter() - begun)
            store.finish_reply(reply.id, reply.status.DONE, text="An answer")
        figures["insert_ms"] = 1000 * median(taken)
    finally:
        store.close()
    return figures


def _search(store: Store) -> float:
    words, chance = Words().all, random.Random(4)
    common, rare = words[:50], words[2000:]
    kinds = [
        lambda: chance.choice(common),
        lambda: chance.choice(rare),
        lambda: f"{chance.choice(common)} {chance.choice(common)}",
        lambda: f"{chance.choice(rare)} {chance.choice(rare)}",
        lambda: f'"{chance.choice(common)} {chance.choice(common)}"',
        lambda: chance.choice(rare)[:3],
        lambda: chance.choice(common)[:1],
        lambda: f"{chance.choice(common)} role:you",
        lambda: f"{chance.choice(rare)} before:2030-01",
    ]
    taken = []
    slowest = ("", 0.0)
    for number in range(_SEARCHES):
        text = kinds[number % len(kinds)]()
        begun = time.perf_counter()
        search(store.connection, parse(text))
        taken.append(time.perf_counter() - begun)
        if taken[-1] > slowest[1]:
            slowest = (text, taken[-1])
    stopped = _stopped_after(store)
    print(
        f"search: median {1000 * median(taken):.1f} ms, slowest {1000 * slowest[1]:.0f} ms ({slowest[0]!r}); "
        f"a stopped one ends {stopped:.0f} ms later at most"
    )
    return 1000 * percentile(taken, 95)


def _stopped_after(store: Store) -> float:
    """How long searches with every prefix of one letter go on after they were stopped; milliseconds."""
    letters = " ".join("abcdefghijklmnopqrstuvwxyz")
    longest = 0.0
    for _ in range(5):
        stop = _StopSoon()
        search(store.connection, parse(letters), stop=stop)
        longest = max(longest, time.perf_counter() - stop.since)
    return 1000 * longest


class _StopSoon:
    """A search asks it now and then; from 5 ms on it says that nobody waits any more."""

    def __init__(self) -> None:
        self.since = time.perf_counter() + 0.005

    def is_set(self) -> bool:
        return time.perf_counter() >= self.since


def _median_ms(function: object) -> float:
    assert callable(function)
    taken = []
    for _ in range(_RUNS):
        begun = time.perf_counter()
        function()
        taken.append(time.perf_counter() - begun)
    return 1000 * median(taken)


# In the window -----------------------------------------------------------------


def _window(data: Path, chat_id: int) -> dict[str, float]:
    from tests.bench.event_loop import application
    from tests.ui.program import running

    _app, theme = application()
    with running(data, theme) as program:
        program.window.resize(1280, 800)
        backup_block = _backup(program, chat_id, data)
        leak = _leak(program)
    return {"backup_block_ms": backup_block, "leak_mb": leak}


def _backup(program: "Program", chat_id: int, data: Path) -> float:
    from tests.bench.event_loop import Ticks, wait_until

    folder = data.with_name("backups")
    folder.mkdir()
    speaker = start_reply(program, chat_id, 2000)
    wait_until(lambda: speaker.spoken > 5, "the first words")
    done: list[float] = []
    ticks = Ticks()
    ticks.start()
    begun = time.perf_counter()
    program.background.run(
        lambda: back_up(program.paths.database, folder),
        lambda made: done.append(time.perf_counter() - begun),
    )
    wait_until(lambda: done, "the backup")
    ticks.stop()
    print(f"backup and check beside a streaming chat: {done[0]:.1f} s")
    wait_until(lambda: not speaker.is_alive(), "the end of the reply")
    wait_until(lambda: not program.conversations.is_writing(chat_id), "the stored reply")
    return ticks.longest_ms


def _leak(program: "Program") -> float:
    from tests.bench.event_loop import resident_mb, settle

    chats = [chat.id for chat in program.store.chats()]

    def open_and_leave(ids: list[int]) -> None:
        for chat_id in ids:
            program.window.open_chat(chat_id)
            settle(0.02)
        program.window.new_chat()
        settle()

    open_and_leave(chats[:_WARM_UP])
    before = resident_mb()
    open_and_leave((chats * _OPENED)[:_OPENED])
    return max(0.0, resident_mb() - before)


# Import ------------------------------------------------------------------------


def _import(folder: Path, chats: int) -> dict[str, float]:
    export = folder / "chatgpt.zip"
    write_chatgpt_export(export, chats)
    answer = subprocess.run(
        [sys.executable, str(_IMPORT_PROBE), str(export), str(folder / "imported.db")],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    seen = json.loads(answer.stdout)
    if seen["chats"] != chats:
        raise SystemExit(f"{seen['chats']} chats of {chats} came in")
    print(
        f"import: {chats:,} chats, {seen['messages']:,} messages; "
        f"looked through in {seen['preview_s']:.1f} s; "
        f"stopped {seen['stopped_ms']:.0f} ms after it was told to"
    )
    return {"import_s": seen["seconds"], "import_mb": seen["peak_mb"]}
