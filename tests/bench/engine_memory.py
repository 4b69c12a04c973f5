"""The measures of the engine's memory, as the Linux kernel reports it. MB are 2^20 bytes."""

import sys
from dataclasses import replace
from pathlib import Path

from inglenook.engine.protocol import Load
from inglenook.jobs.memory import MemoryPlans
from inglenook.models.facts import ModelFacts
from inglenook.models.fit import MB, Need
from tests.bench.contestants import Ours, Setup
from tests.bench.engine_measures import Bench, Row, user

LEAK_MB = 5.0  # what may differ between two times of having nothing loaded: the allocator's rest
TINY_TOKENS = 32


def overhead(bench: Bench) -> list[Row]:
    """MB of the engine process after a reply to 3,000 tokens, all that is resident, less the pages of the
    model file, the faster copies of weights, the context and the compute buffers, as llama.cpp says
    their sizes. And what is left after unloading, against what was left after the time before."""
    need = _need(bench, Load(str(bench.setup.path), bench.setup.context))
    ours = Ours(bench.setup, load=False)
    try:
        started = _resident(ours)
        ours.load()
        ours.unload()
        before = _resident(ours)
        ours.load()
        ours.begin([bench.message(3000)], 64).wait()
        weights = _resident_of(ours.process_id, bench.setup.path)
        own = _resident(ours) - weights - need.repacked - need.kv - need.compute
        ours.unload()
        left = _resident(ours) - before
    finally:
        ours.close()
    return [
        Row(
            number=8,
            what="memory of the engine's own, MB",
            cells={"ours": f"{own / MB:.1f}"},
            ratio="",
            target="at most 60 MB; all back after unload",
            met=own <= 60 * MB and left <= LEAK_MB * MB,
            figures={"overhead_mb": own / MB},
            note=f"without a model {started / MB:.1f} MB at first, {before / MB:.1f} MB after unloading once "
            f"and {left / MB:+.1f} MB more after the second time",
        )
    ]


def plan_error(bench: Bench) -> list[Row]:
    """The memory plan, made before anything was measured, against the most that the process then took.

    In per cent of the latter: for the model of this benchmark, or for the worst of the tiny models
    of all families if that is worse and also more than 20 MB off.
    """
    from tests import tinygguf

    ours = Ours(bench.setup)
    try:
        ours.begin([bench.message(3000)], 64).wait()
        error = _error(bench, ours)
    finally:
        ours.close()
    worst, details = abs(error[0]), [f"{bench.setup.path.stem} {error[0]:+.1f} % ({error[1]:+.1f} MB)"]
    tiny: list[tuple[float, float, str]] = []
    for family in tinygguf.FAMILIES:
        path = tinygguf.build(bench.folder / f"tiny-{family}.gguf", family)
        small = Ours(Setup(path, 8192, bench.setup.threads, ()))
        try:
            small.begin([user("a " * 100)], TINY_TOKENS).wait()
            percent, megabytes = _error(bench, small)
        finally:
            small.close()
        tiny.append((abs(megabytes), percent, f"{family} {megabytes:+.1f} MB"))
        if abs(megabytes) > 20:
            worst = max(worst, abs(percent))
    details.append("worst tiny ones: " + ", ".join(text for _, _, text in sorted(tiny, reverse=True)[:3]))
    return [
        Row(
            number=11,
            what="memory plan, worst error, %",
            cells={"ours": f"{worst:.1f}"},
            ratio="",
            target="within 10 % or 20 MB",
            met=worst <= 10
            or (abs(error[1]) <= 20 and all(each[0] <= 20 or abs(each[1]) <= 10 for each in tiny)),
            figures={"plan_error_pct": worst},
            note="; ".join(details),
        )
    ]


def _error(bench: Bench, ours: Ours) -> tuple[float, float]:
    """How far the plan is above what was measured, in per cent of that and in MB."""
    planned = _need(bench, ours.load_command).peak
    measured = _status(ours.process_id, "VmHWM")
    return 100 * (planned - measured) / measured, (planned - measured) / MB


def _need(bench: Bench, load: Load) -> Need:
    """What the program expects of a model that it sees for the first time."""
    facts = bench.folder / f"facts-{Path(load.path).stem}.json"
    facts.unlink(missing_ok=True)
    return MemoryPlans(ModelFacts(facts)).plan(replace(load, kv_folder="")).need


# The kernel's numbers, in bytes -----------------------------------------------------------------


def check() -> None:
    """End the benchmark where there are none."""
    if not Path("/proc/self/smaps_rollup").exists():
        sys.exit("This benchmark reads the memory of a process as Linux reports it.")


def _resident(ours: Ours) -> int:
    for line in Path(f"/proc/{ours.process_id}/smaps_rollup").read_text().splitlines():
        if line.startswith("Rss:"):
            return int(line.split()[1]) * 1024
    raise SystemExit("The kernel does not report the memory of a process.")


def _status(process_id: int, name: str) -> int:
    for line in Path(f"/proc/{process_id}/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    raise SystemExit(f"The kernel does not report {name}.")


def _resident_of(process_id: int, path: Path) -> int:
    """How much of a mapped file is in memory for this process."""
    total, counts = 0, False
    wanted = str(path.resolve())
    for line in Path(f"/proc/{process_id}/smaps").read_text().splitlines():
        parts = line.split(maxsplit=5)
        if "-" in parts[0] and not parts[0].endswith(":"):
            counts = len(parts) == 6 and parts[5] == wanted
        elif counts and parts[0] == "Rss:":
            total += int(parts[1]) * 1024
    return total
