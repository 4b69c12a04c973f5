"""The benchmarks: `python -m tests.bench NAME [options]`.

To add one: a module beside this one with `add_arguments(parser)` and
`run(options) -> dict[str, float]`, and its name in `BENCHMARKS`.
"""

import argparse
import importlib
import json
from pathlib import Path

BENCHMARKS = {
    "start": "time to the first painted window, and the memory of the window process",
    "download": "downloads: speed against curl, memory, and how long the window is held up",
    "ui": "window beside a chat of 10,000 messages: opening, streaming, scrolling",
    "store": "database with 100,000 messages: search, reading, writing, backup, import, leaks",
    "bundle": "bundle against a run from source: chat, start of the engine, first window",
    "engine": "engine: speed, stop, way back to a chat and memory, against llama-server and Llama",
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure Inglenook.")
    names = parser.add_subparsers(dest="name", required=True, metavar="NAME")
    modules = {name: importlib.import_module(f"tests.bench.{name}") for name in BENCHMARKS}
    for name, summary in BENCHMARKS.items():
        benchmark = names.add_parser(name, help=summary, description=f"Measure the {summary}.")
        benchmark.add_argument("--json", type=Path, metavar="FILE", help="write the figures to this file")
        modules[name].add_arguments(benchmark)
    options = parser.parse_args()
    figures = modules[options.name].run(options)
    if options.json:
        options.json.write_text(json.dumps(figures, indent=2) + "\n")


if __name__ == "__main__":
    main()
