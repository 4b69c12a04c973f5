"""Downloading: speed against curl, memory, and how long the window is held up.

A file of 500 MB from a stand-in for the Hub on 127.0.0.1, which runs in a process of its own. Ours
does all it does for a person: it asks the Hub where the file is, hashes it, keeps the connection
log, and writes the file to the disk for good before it gives it its name. curl follows the same
redirect and writes a file on the same disk, without checking it and without waiting for the disk.
Both take turns. `--no-window` leaves out what needs the window.

- speed_ratio: bytes a second of ours over those of curl, medians of the rounds.
- extra_mb: growth of the resident set of the program, from its window standing open to the peak of
  the download; what is imported for the first download is in it.
- max_block_ms: the longest time that the window's event loop let a timer of 5 ms wait meanwhile.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

import psutil

from tests.bench.download_probe import DEADLINE_S, NAME, REPO
from tests.hub.content import Generated

PROBE = "tests.bench.download_probe"
TARGETS = {"speed_ratio": 0.95, "extra_mb": 40.0, "max_block_ms": 50.0}


class _Runs:
    """What the downloads of one program cost. The first one warms everything, and is not counted."""

    def __init__(self) -> None:
        self._all: list[dict[str, float]] = []

    def add(self, figures: dict[str, float]) -> None:
        self._all.append(figures)

    @property
    def median(self) -> float:
        """Seconds."""
        return median(self._counted("seconds"))

    @property
    def spread(self) -> str:
        seconds, cpu = self._counted("seconds"), median(self._counted("cpu"))
        return f"{min(seconds):.2f} to {max(seconds):.2f} s, {cpu:.2f} s of a processor"

    @property
    def first_mb(self) -> float:
        return self._all[0]["grown_mb"]

    @property
    def later_mb(self) -> float:
        return max(self._counted("grown_mb"))

    def _counted(self, name: str) -> list[float]:
        return [figures[name] for figures in self._all[1:]]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="downloads of each (default 5)")
    parser.add_argument("--mb", type=int, default=500, metavar="N", help="size of the file (default 500)")
    parser.add_argument("--no-window", action="store_true", help="speed only")


def run(options: argparse.Namespace) -> dict[str, float]:
    """Measure, print a table, return the figures."""
    if not Path("/proc/self/clear_refs").exists():
        sys.exit("This benchmark reads the memory of a process as Linux reports it.")
    if shutil.which("curl") is None:
        sys.exit("curl is not installed.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = Generated(options.mb * 1_000_000, seed=1).write(folder / "published")
        with _child(folder / "bytecode", "serve", str(file.path)) as server:
            facts = _answer(server)
            ours, theirs = _race(facts, folder, options.rounds)
            seen = [] if options.no_window else _in_the_window(facts, folder)
    load = os.getloadavg()[0]
    print(f"{options.mb} MB over 127.0.0.1, medians of {options.rounds}, interleaved; load {load:.1f}")
    for name, runs in (("Inglenook", ours), ("curl", theirs)):
        print(f"  {name:<10}{options.mb / runs.median:>7,.0f} MB/s   {runs.spread}")
    print(f"  memory, no window: +{ours.first_mb:.1f} MB with imports, then +{ours.later_mb:.1f} MB")
    figures = {"speed_ratio": theirs.median / ours.median}
    if seen:
        worst = max(seen, key=lambda each: each["block_ms"])
        figures["extra_mb"] = max(each["grown_mb"] for each in seen)
        figures["max_block_ms"] = worst["block_ms"]
        blocks = ", ".join(f"{each['block_ms']:.0f} ms" for each in seen)
        print(f"  event loop held up at most: {blocks}; {worst['idle_block_ms']:.0f} ms with nothing to do")
        at, whole = worst["block_at"], worst["seconds"]
        print(f"  the longest ended {at:.2f} s after the download began, which took {whole:.1f} s")
    for name, value in figures.items():
        met = value >= TARGETS[name] if name == "speed_ratio" else value <= TARGETS[name]
        print(f"{name:<14}{value:>9.2f}   target {TARGETS[name]:g}   {'met' if met else 'MISSED'}")
    return {name: round(value, 3) for name, value in figures.items()}


def _race(facts: dict[str, Any], folder: Path, rounds: int) -> tuple[_Runs, _Runs]:
    """Ours and curl in turn."""
    downloads = folder / "ours"
    downloads.mkdir()
    ours, theirs = _Runs(), _Runs()
    with _child(folder / "bytecode", "fetch", json.dumps(facts), str(downloads)) as fetcher:
        for _ in range(rounds + 1):
            theirs.add(_curl(facts, folder / "curl"))
            assert fetcher.stdin
            fetcher.stdin.write("\n")
            fetcher.stdin.flush()
            ours.add(_answer(fetcher))
    return ours, theirs


def _curl(facts: dict[str, Any], path: Path) -> dict[str, float]:
    url = f"{facts['endpoint']}/{REPO}/resolve/{facts['commit']}/{NAME}"
    command = ["curl", "--silent", "--show-error", "--fail", "--location", "--noproxy", "*", "--output"]
    before = _worked_by_children()
    began = time.monotonic()
    subprocess.run([*command, str(path), url], check=True, timeout=DEADLINE_S)
    seconds = time.monotonic() - began
    cpu = _worked_by_children() - before
    if path.stat().st_size != facts["size"]:
        raise SystemExit("curl did not get the whole file")
    path.unlink()
    return {"seconds": seconds, "cpu": cpu, "grown_mb": 0.0}


def _worked_by_children() -> float:
    """Seconds of a processor that went into children of this process that have ended."""
    times = psutil.Process().cpu_times()
    return float(times.children_user + times.children_system)


def _in_the_window(facts: dict[str, Any], folder: Path) -> list[dict[str, float]]:
    """Three starts of the program, each with one download; one more before them warms byte code."""
    seen = []
    for number in range(4):
        data = folder / f"data {number}"
        with _child(folder / "bytecode", "window", json.dumps(facts), str(data)) as program:
            seen.append(_answer(program))
            program.wait(DEADLINE_S)
        shutil.rmtree(data)
    return seen[1:]


@contextmanager
def _child(bytecode: Path, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    # Byte code is kept from the first start on, as it is on a person's machine: modules that have to
    # be compiled hold everything up.
    environment = dict(os.environ, PYTHONPYCACHEPREFIX=str(bytecode), NO_PROXY="127.0.0.1")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    with subprocess.Popen(
        [sys.executable, "-m", PROBE, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        try:
            yield process
        finally:
            assert process.stdin
            process.stdin.close()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.terminate()


def _answer(process: "subprocess.Popen[str]") -> Any:
    assert process.stdout
    line = process.stdout.readline()
    if not line:
        raise SystemExit(f"a process of the benchmark ended early, with status {process.wait()}")
    return json.loads(line)
