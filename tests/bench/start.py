"""Time to the first painted window, and memory of the window process.

Inglenook, with 1,000 chats in its data folder and no model loaded, against a bare Qt window;
both are started in turn, warm, and the medians are compared. Linux only: memory is the
proportional set size (PSS) that the kernel reports, the engine process apart.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.bench.history import write_history

PROBE = Path(__file__).with_name("start_probe.py")
CHATS = 1_000
SETTLE_S = 2.0  # after the first paint, until memory is read
DEADLINE_S = 60


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="starts of each (default 5)")


def run(options: argparse.Namespace) -> dict[str, float]:
    """Measure, print a table, return the figures."""
    if not Path("/proc/self/smaps_rollup").exists():
        sys.exit("This benchmark reads the memory of a process as Linux reports it.")
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(Path(folder))
        data = Path(folder) / "data"
        write_history(data, CHATS)
        commands = {"bare": ["bare"], "inglenook": ["inglenook", "--data-dir", str(data)]}
        measured: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        for command in commands.values():
            _start(command, environment)  # warms caches of files and byte code
        for _ in range(options.runs):
            for name, command in commands.items():
                measured[name].append(_start(command, environment))

    window, memory = _medians(measured["inglenook"])
    bare_window, bare_memory = _medians(measured["bare"])
    where = environment.get("QT_QPA_PLATFORM") or f"X display {environment['DISPLAY']}"
    print(f"Medians of {options.runs} warm starts, interleaved; {CHATS:,} chats; {where}")
    print(f"{'':<16}{'first paint':>14}{'memory (PSS)':>16}")
    for name, seconds, megabytes in (
        ("bare Qt window", bare_window, bare_memory),
        ("Inglenook", window, memory),
    ):
        print(f"{name:<16}{seconds:>12.3f} s{megabytes:>13.1f} MB")
    print(f"{'ratio':<16}{window / bare_window:>14.2f}{memory / bare_memory:>16.2f}")
    return {
        "window_s": round(window, 4),
        "window_ratio": round(window / bare_window, 3),
        "pss_mb": round(memory, 2),
        "pss_ratio": round(memory / bare_memory, 3),
    }


def _environment(folder: Path) -> dict[str, str]:
    """Where both run: on the X display if there is one, and with byte code kept from the first start
    on, as it is on a person's machine, even where this process was told to write none."""
    environment = dict(os.environ)
    if not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    return environment


def _medians(runs: list[tuple[float, float]]) -> tuple[float, float]:
    return median(seconds for seconds, _ in runs), median(megabytes for _, megabytes in runs)


def _start(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Seconds from starting the process to its first paint, and its PSS in MB (2^20) once settled."""
    begun = time.monotonic()
    with subprocess.Popen(
        [sys.executable, str(PROBE), *command], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            assert process.stdout
            painted = process.stdout.readline()
            if not painted:
                raise SystemExit(f"{command[0]} showed no window; its exit status is {process.wait()}")
            time.sleep(SETTLE_S)
            return float(painted) - begun, _pss(process.pid)
        finally:
            process.terminate()
            process.wait(DEADLINE_S)


def _pss(process_id: int) -> float:
    for line in Path(f"/proc/{process_id}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise SystemExit("the kernel does not report the PSS of a process")
