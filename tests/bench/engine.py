"""The engine against llama-server and `llama_cpp.Llama`: speed, stop, way back, memory.

All in the same run, taking turns, medians of the rounds; what is measured stands at each
function of engine_measures.py and engine_memory.py. llama-server comes from the wheel `xllamacpp`:
`uv run --group bench python -m tests.bench engine`.

The rivals get what ours has: the same messages and chat template, context, batch sizes, four slots,
sampling, and one thread a core. Left to each are flash attention (ours and llama-server: AUTO,
`Llama`: off), how threads wait, and the instructions that each was built for.
"""

import argparse
import importlib.util
import math
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from inglenook.core.settings import Settings
from inglenook.engine import hardware
from inglenook.models import library
from inglenook.models.fit import MICRO_BATCH
from tests.bench import engine_measures, engine_memory
from tests.bench.contestants import BATCH, SAMPLING, Setup, ends_of
from tests.bench.engine_measures import Bench, Row

CONTEXT = Settings().context_length  # as the window uses it
MEASURES: dict[int, Callable[[Bench], list[Row]]] = {
    1: engine_measures.decode,
    2: engine_measures.flat,
    3: engine_measures.prefill,
    4: engine_measures.return_to_chat,
    5: engine_measures.resume,
    6: engine_measures.stop,
    7: engine_measures.parallel,
    8: engine_memory.overhead,
    9: engine_measures.busy,
    10: engine_measures.idle_chats,
    11: engine_memory.plan_error,
}
AGAINST_SERVER = {1, 3, 4, 7, 9, 10}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", type=Path, metavar="FILE", help="a GGUF file (default: the starter)")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="of each measure (default 5)")
    parser.add_argument("--only", type=_numbers, default=list(MEASURES), metavar="N,N", help="these measures")


def run(options: argparse.Namespace) -> dict[str, float]:
    """Measure, print a table, return the figures."""
    setup = _setup(options.model, options.only)
    print(_conditions(setup, options.rounds), flush=True)
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(setup, options.rounds, Path(folder))
        try:
            for number in options.only:
                begun = time.monotonic()
                rows += (done := MEASURES[number](bench))
                figures = {name: round(value, 3) for row in done for name, value in row.figures.items()}
                print(f"{number}: {time.monotonic() - begun:.0f} s {figures}", file=sys.stderr, flush=True)
        except KeyboardInterrupt:  # then what there is
            print("interrupted", file=sys.stderr)
        finally:
            bench.close()
    _print_table(rows)
    figures = {name: value for row in rows for name, value in row.figures.items()}
    return {name: round(value, 4) for name, value in figures.items() if not math.isnan(value)}


def _setup(model: Path | None, numbers: Sequence[int]) -> Setup:
    path = model or library.starter_path()
    if path is None:
        sys.exit("The starter is not installed: name a file with --model.")
    if not path.is_file():
        sys.exit(f"{path} is not there.")
    if AGAINST_SERVER & set(numbers) and importlib.util.find_spec("xllamacpp") is None:
        sys.exit(
            "llama-server is not there: start this with `uv run --group bench python -m tests.bench engine`."
        )
    engine_memory.check()
    return Setup(path, CONTEXT, hardware.fast_cores(), ends_of(path))


def _conditions(setup: Setup, rounds: int) -> str:
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    sampling = ", ".join(f"{name} {value}" for name, value in SAMPLING.items())
    return (
        f"{setup.path.name}; {setup.threads} cores{load}; {platform.machine()}; medians of {rounds}\n"
        f"context {setup.context:,}, batch {BATCH}, micro batch {MICRO_BATCH}; {sampling}"
    )


def _print_table(rows: Sequence[Row]) -> None:
    names = ("ours", "server", "llama")
    table = [("#", "measure", "ours", "llama-server", "Llama", "ratio", "target", "")]
    for row in rows:
        cells = (row.cells.get(name, "-") for name in names)
        met = "met" if row.met else "MISSED"
        table.append((str(row.number), row.what, *cells, row.ratio, row.target, met))
    widths = [max(len(line[column]) for line in table) for column in range(len(table[0]))]
    print()
    for line in table:
        cells = [
            cell.rjust(width) if 2 <= column <= 5 or column == 0 else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())
    for row in rows:
        if row.note:
            print(f"{row.number:>3}: {row.note}")


def _numbers(text: str) -> list[int]:
    try:
        numbers = sorted({int(each) for each in text.split(",")})
    except ValueError:
        numbers = [0]
    if not set(numbers) <= set(MEASURES):
        raise argparse.ArgumentTypeError(f"name measures from 1 to {len(MEASURES)}, such as 4,5")
    return numbers
