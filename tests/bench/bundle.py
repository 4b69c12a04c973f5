"""The bundle against a run from source: the same chat, the start of the engine, the first window.

Both in the same run, taking turns, medians of the rounds. The engines are asked through `EngineProcess`
and its pipe, as the window asks them. The window is timed on an X display with xdotool, from outside,
since nothing can look into a bundle; where one of them is missing it is left out.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from inglenook.core.settings import Settings
from inglenook.engine import hardware
from inglenook.engine.protocol import Turn
from inglenook.models import library
from tests.bench.contestants import Ours, Reply, Setup, ends_of
from tests.bench.engine_measures import Bench

DEADLINE_S = 60
BLOCK = 16  # tokens that are timed together
_SOURCE = [sys.executable, "-m", "inglenook"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--bundle", type=Path, required=True, metavar="DIR", help="such as build/inglenook")
    parser.add_argument("--rounds", type=int, default=9, metavar="N", help="of each measure (default 9)")


def run(options: argparse.Namespace) -> dict[str, float]:
    """Measure, print a table, return the figures."""
    program = [str((options.bundle / "inglenook").resolve())]
    path = library.starter_path()
    if path is None or not Path(program[0]).is_file():
        sys.exit("Neither the starter model nor the bundle may be missing.")
    # The same number of threads for both: they would choose, each by what they measured.
    cores = hardware.fast_cores()
    setup = Setup(path, Settings().context_length, 0, ends_of(path), own_threads=cores)
    measured = _chat(setup, program, options.rounds)
    measured |= _engine_start(setup, program, options.rounds)
    if os.environ.get("DISPLAY") and shutil.which("xdotool"):
        measured |= _first_window(program, options.rounds)
    print(f"{path.name}, medians of {options.rounds}, taking turns; load {os.getloadavg()[0]:.1f}")
    print(f"{'':<34}{'source':>10}{'bundle':>10}{'ratio':>8}")
    for what, pair in measured.items():
        print(f"{what:<34}{pair.source:>10.3f}{pair.bundle:>10.3f}{pair.ratio:>8.3f}")
    return {what: round(pair.ratio, 4) for what, pair in measured.items()}


@dataclass(frozen=True)
class Pair:
    """Medians of both, and of the ratios of each round, in which what slows both down does not count."""

    source: float
    bundle: float
    ratio: float


def _in_turn(rounds: int, source: Callable[[int], float], bundle: Callable[[int], float]) -> Pair:
    """Who goes first changes with each round."""
    found: list[tuple[float, float]] = []
    for number in range(rounds):
        if number % 2:
            before = source(number)
            found.append((before, bundle(number)))
        else:
            after = bundle(number)
            found.append((source(number), after))
    sources, bundles = zip(*found, strict=True)
    return Pair(median(sources), median(bundles), median(ours / theirs for theirs, ours in found))


def _chat(setup: Setup, program: list[str], rounds: int) -> dict[str, Pair]:
    """Tokens a second of a 256-token reply, and seconds to the first word after 1,300 and 40 tokens."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        bench = Bench(setup, rounds, Path(folder))
        stack.callback(bench.close)
        both = [bench.ours, Ours(setup, Path(folder) / "kv2", command=[*program, "--engine"])]
        stack.callback(both[1].close)

        def speed(ours: Ours) -> Callable[[int], float]:
            return lambda number: _speed(ours.begin([short[number]], 256, chat=bench.new_chat()).wait())

        def first(ours: Ours, messages: list[Turn]) -> Callable[[int], float]:
            return lambda number: ours.begin([messages[number]], 4, chat=bench.new_chat()).wait().first_s

        short = [bench.message(40) for _ in range(rounds)]
        others = [bench.message(40) for _ in range(rounds)]
        long = [bench.message(1300) for _ in range(rounds)]
        for ours in both:
            speed(ours)(0)
        return {
            "decode, tokens/s": _in_turn(rounds, *(speed(each) for each in both)),
            "first token, 1,300 new ones, s": _in_turn(rounds, *(first(each, long) for each in both)),
            "first token, 40 new ones, s": _in_turn(rounds, *(first(each, others) for each in both)),
        }


def _speed(reply: Reply) -> float:
    """Tokens a second in the faster quarter of a reply: waiting for a core tells nothing of either."""
    gaps = reply.gaps
    blocks = [sum(gaps[start : start + BLOCK]) for start in range(0, len(gaps) - BLOCK, BLOCK // 2)]
    return BLOCK / quantiles(blocks, n=4)[0]


def _engine_start(setup: Setup, program: list[str], rounds: int) -> dict[str, Pair]:
    """Seconds until a new engine process is ready, and until it has loaded the model."""

    def start(command: list[str] | None, *, load: bool) -> Callable[[int], float]:
        def once(number: int) -> float:
            begun = time.monotonic()
            ours = Ours(setup, command=command, load=load)
            seconds = time.monotonic() - begun
            ours.close()
            return seconds

        return once

    bundled = [*program, "--engine"]
    return {
        "engine ready, s": _in_turn(rounds, start(None, load=False), start(bundled, load=False)),
        "engine with the model, s": _in_turn(rounds, start(None, load=True), start(bundled, load=True)),
    }


def _first_window(program: list[str], rounds: int) -> dict[str, Pair]:
    """Seconds from the start to a window on the display, over an empty data folder, warm."""
    with tempfile.TemporaryDirectory() as folder:

        def once(command: list[str]) -> Callable[[int], float]:
            def seconds(number: int) -> float:
                with _started([*command, "--data-dir", f"{folder}/{len(command)}-{number}"]) as begun:
                    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Inglenook$"]
                    subprocess.run(search, check=True, capture_output=True, timeout=DEADLINE_S)
                    return time.monotonic() - begun

            return seconds

        both = once(_SOURCE), once(program)
        for each in both:
            each(-1)
        return {"first window, s": _in_turn(rounds, *both)}


@contextmanager
def _started(command: list[str]) -> Iterator[float]:
    """The program while it runs, and when it was started."""
    begun = time.monotonic()
    process = subprocess.Popen(command)
    try:
        yield begun
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(DEADLINE_S)
