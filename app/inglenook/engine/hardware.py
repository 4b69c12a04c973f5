"""What this computer has for a model: processor cores and instructions, graphics cards, memory.

Plain Python: what llama.cpp knows of the computer is handed in (engine/llama.py).
"""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from inglenook.core.language import in_a_row, tr

KEPT_FREE = 1024**3  # bytes of a graphics card, for the screen and other programs


@dataclass(frozen=True, slots=True)
class Device:
    """A graphics card that llama.cpp can compute on."""

    name: str  # as llama.cpp calls it, such as "CUDA0"
    description: str  # for people, such as "NVIDIA GeForce RTX 4070"
    free: int  # bytes
    total: int
    shares_memory: bool = False  # it has none of its own and takes main memory


def gpu_layers(devices: Sequence[Device], *, layers: int, weights: int, kv: int, compute: int) -> int:
    """How many layers of a model the graphics cards can hold, with KEPT_FREE left on each.

    `layers`: of the model, its output counted as one. `weights` and `kv`: bytes of all of them,
    taken to be alike. `compute`: bytes that every card in use needs beside its layers.
    """
    each = max(1, -(-(weights + kv) // max(1, layers)))
    room = sum(max(0, device.free - KEPT_FREE - compute) // each for device in devices)
    return min(layers, room)


# Threads -------------------------------------------------------------------------------------


def threads(wanted: int = 0) -> tuple[int, int]:
    """How many threads write a token, and how many read a prompt. `wanted` > 0 decides both.

    Writing waits for the memory, which few cores use up, and for its slowest thread: one core is
    left for the window and the rest of the computer, unless all of them turn out to be faster
    (engine/pace.py). Reading a prompt gains from each core.
    """
    if wanted > 0:
        return wanted, wanted
    cores = fast_cores()
    return max(1, cores - 1), cores


def fast_cores() -> int:
    """Cores this process may use: no second threads of a core, and no slow cores beside fast ones.

    Both would only get in the way: every step waits for its slowest thread.
    """
    import psutil

    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        cores = min(cores, len(os.sched_getaffinity(0)))
    return max(1, min(cores, _performance_cores() or cores))


def _performance_cores() -> int:
    """The fast cores of a processor that has two kinds; 0 where all are alike or nobody knows."""
    if sys.platform == "linux":
        # Intel's hybrids; the second threads of these cores are in the list too.
        folder = Path("/sys/devices/system/cpu")
        cores = set()
        for number in _listed(Path("/sys/devices/cpu_core/cpus")):
            with suppress(OSError):
                cores.add((folder / f"cpu{number}/topology/thread_siblings_list").read_text())
        return len(cores)
    if sys.platform == "darwin":
        return _sysctl("hw.perflevel0.physicalcpu")
    return 0


def _listed(file: Path) -> list[int]:
    """The numbers in a list such as "0-7,16"; none where there is no such file."""
    try:
        parts = [part.split("-") for part in file.read_text().strip().split(",") if part]
        return [number for part in parts for number in range(int(part[0]), int(part[-1]) + 1)]
    except (OSError, ValueError):
        return []


# Instructions --------------------------------------------------------------------------------

_NAMES = {"avx2": "AVX2", "fma": "FMA", "f16c": "F16C", "avx512f": "AVX-512"}


def missing_instructions(built_for: frozenset[str]) -> str | None:
    """One sentence where llama.cpp was built for more than this processor can; None otherwise.

    `built_for`: keys of _NAMES. Without this the first multiplication ends the process.
    """
    has = instructions()
    missing = [_NAMES[name] for name in _NAMES if name in built_for and has is not None and name not in has]
    if not missing:
        return None
    return tr(
        "This computer's processor lacks {names}, which the engine needs. "
        "Use a computer from 2014 or later, or build llama-cpp-python on this one.",
        names=in_a_row(missing),
    )


def instructions() -> frozenset[str] | None:
    """Those of _NAMES that the processor has; None where it is no x86 or nobody tells."""
    if sys.platform == "linux":
        try:
            text = Path("/proc/cpuinfo").read_text()
        except OSError:
            return None
        flags = next((line for line in text.splitlines() if line.startswith("flags")), "")
        return frozenset(flags.split()) & _NAMES.keys() if flags else None
    if sys.platform == "win32":
        import ctypes

        # winnt.h, PF_AVX2_INSTRUCTIONS_AVAILABLE and PF_AVX512F_INSTRUCTIONS_AVAILABLE; the two
        # others came with AVX2.
        present = ctypes.windll.kernel32.IsProcessorFeaturePresent
        found = {"avx2", "fma", "f16c"} if present(40) else set()
        return frozenset(found | ({"avx512f"} if present(41) else set()))
    if sys.platform == "darwin" and not _sysctl("hw.optional.arm64"):
        keys = {"avx2": "avx2_0", "fma": "fma", "f16c": "f16c", "avx512f": "avx512f"}
        return frozenset(name for name, key in keys.items() if _sysctl(f"hw.optional.{key}"))
    return None


def instruction_names() -> list[str]:
    """The instructions that make a model fast, as far as the processor has them: "AVX2", "AVX-512"."""
    has = instructions() or frozenset()
    return [said for name, said in _NAMES.items() if name in has]


def _sysctl(name: str) -> int:
    """A number that macOS knows under this name; 0 where it does not."""
    import ctypes

    value = ctypes.c_uint64(0)
    size = ctypes.c_size_t(ctypes.sizeof(value))
    failed = ctypes.CDLL(None).sysctlbyname(name.encode(), ctypes.byref(value), ctypes.byref(size), None, 0)
    return 0 if failed else int(value.value)


# Memory --------------------------------------------------------------------------------------


def free_memory() -> tuple[int, int]:
    """Bytes of main memory that can be had now without swapping, and bytes there are in all."""
    import psutil

    memory = psutil.virtual_memory()
    return int(memory.available), int(memory.total)


def give_back_memory() -> None:
    """Hand what was freed back to the system; else glibc keeps up to 30 MB of a model's tables."""
    if sys.platform == "linux":
        import ctypes

        libc = ctypes.CDLL(None)
        if hasattr(libc, "malloc_trim"):  # musl has none and needs none
            libc.malloc_trim(0)
