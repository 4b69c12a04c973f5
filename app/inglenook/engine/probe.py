"""How much memory a model would take, asked of llama.cpp in a throw-away child process.

llama.cpp reads the header of the file and pretends to allocate: that is exact for every family and
takes 0.3 s. A file that is made to end the process ends only this one.

The child gets one JSON object on its stdin and answers with one on its stdout.
"""

import faulthandler
import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from inglenook.core import language
from inglenook.core.errors import ModelError
from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.engine.hardware import Device
from inglenook.engine.process import engine_command

SECONDS = 10  # for the child; 20 times what the largest vocabulary takes
_MOST_MEMORY = 4 * 1024**3  # bytes of address space of the child; a real file takes a tenth
_LONGEST = 262_144  # tokens; the tables for longer contexts are themselves large
_SHORTEST = 512
_ANSWER_LIMIT = 65_536  # bytes


class ProbeError(ModelError):
    """The child that looked at the file died of it, or came to no end."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """What a context of this length would take, in bytes."""

    context_length: int  # tokens
    kv: int
    compute: int


@dataclass(frozen=True, slots=True)
class Probe:
    """What llama.cpp makes of a model file."""

    weights: int  # bytes of all tensors
    layers: int  # with the output counted as one
    trained_context: int  # tokens; 0 where the file says nothing
    sizes: tuple[Sizes, ...]  # for contexts of growing length; empty: it cannot be had with this KV type
    devices: tuple[Device, ...]  # graphics cards
    built_for: frozenset[str]  # instructions; see hardware.missing_instructions


def probe(path: Path, kv_type: str = "f16", *, seconds: float = SECONDS) -> Probe:
    """Ask about a model file, or about its first megabytes lengthened to the size of the whole.

    Blocks for about 0.3 s and at most `seconds`: not for the GUI thread. Raises ModelError with a
    sentence where llama.cpp refuses the file, ProbeError where it dies of it or comes to no end.
    """
    question = json.dumps({"path": os.fspath(path), "kv_type": kv_type, "seconds": seconds})
    try:
        ended = subprocess.run(
            engine_command("--engine-probe"),
            input=question.encode("ascii"),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds + 1,  # the child ends itself before; this is for one that is suspended
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows only
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ProbeError(_sentence(path), f"no answer in {seconds} s") from error
    except OSError as error:
        raise ModelError(tr("The engine could not be started to look at the model."), str(error)) from error
    answer = _decode(ended.stdout)
    if answer is None:
        raise ProbeError(_sentence(path), f"exit status {ended.returncode}")
    if "error" in answer:
        raise ModelError(_sentence(path), language.said(str(answer["error"]))[:1000])
    try:
        return _from_json(answer)
    except (KeyError, TypeError, ValueError) as error:
        raise ProbeError(_sentence(path), f"no answer: {error!r}") from error


def _sentence(path: Path) -> str:
    name = one_line(path.name, 100)
    return tr("{name} could not be examined. It may be damaged: download it again.", name=name)


def _decode(data: bytes) -> dict[str, Any] | None:
    """The last whole answer: the first is without graphics cards, whose drivers may end the child."""
    for line in reversed(data[:_ANSWER_LIMIT].splitlines()):
        try:
            answer = json.loads(line)
        except ValueError:
            continue
        return answer if isinstance(answer, dict) else None
    return None


def _from_json(answer: dict[str, Any]) -> Probe:
    return Probe(
        weights=int(answer["weights"]),
        layers=int(answer["layers"]),
        trained_context=int(answer["trained_context"]),
        sizes=tuple(Sizes(**each) for each in answer["sizes"]),
        devices=tuple(Device(**each) for each in answer["devices"]),
        built_for=frozenset(answer["built_for"]),
    )


# The child -----------------------------------------------------------------------------------


def main() -> int:
    """Answer the question on stdin; the exit status is 0 also where the answer is an error."""
    from inglenook.engine import child

    language.defer()
    child.set_up()
    output = child.take_stdout()
    question = json.loads(sys.stdin.buffer.read())
    # Ends this process whatever it is doing, also inside llama.cpp.
    faulthandler.dump_traceback_later(question["seconds"], exit=True, file=2)
    _limit_memory()
    try:
        answer = _examine(question["path"], question["kv_type"])
    except (ModelError, MemoryError) as error:
        details = error.details if isinstance(error, ModelError) else "out of memory"
        answer = {"error": f"{error}\n{details}"}
    _say(output, answer)
    if "error" not in answer:
        # A graphics driver may end this process at the first look: what is known by then stands.
        _lift_memory_limit()
        _say(output, answer | {"devices": _graphics_cards()})
    os._exit(0)  # there is nothing to free that the end does not free


def _say(output: int, answer: dict[str, Any]) -> None:
    os.write(output, json.dumps(answer).encode("ascii") + b"\n")


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        most = resource.getrlimit(resource.RLIMIT_AS)[1]
        allowed = _MOST_MEMORY if most == resource.RLIM_INFINITY else min(_MOST_MEMORY, most)
        resource.setrlimit(resource.RLIMIT_AS, (allowed, most))


def _lift_memory_limit() -> None:
    """Drivers of graphics cards take address space as if it were free."""
    if sys.platform != "win32":
        import resource

        most = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _graphics_cards() -> list[dict[str, Any]]:
    from inglenook.engine import llama

    return [asdict(each) for each in llama.devices()]


def _examine(path: str, kv_type: str) -> dict[str, Any]:
    from inglenook.engine import llama

    model = llama.Model(path, weights=False)
    sizes = []
    for length in _lengths(model.trained_context):
        found = llama.context_sizes(model, length, kv_type)
        if found is None:
            break
        sizes.append(Sizes(length, found.kv, found.compute))
    return {
        "weights": model.size,
        "layers": model.layers + 1,
        "trained_context": model.trained_context,
        "sizes": [asdict(each) for each in sizes],
        "devices": [],
        "built_for": sorted(llama.built_for()),
    }


def _lengths(trained: int) -> list[int]:
    """The context lengths that are asked about: sizes in between lie on a line."""
    longest = min(max(trained, _SHORTEST), _LONGEST)
    lengths = [_SHORTEST]
    while lengths[-1] * 2 < longest:
        lengths.append(lengths[-1] * 2)
    return [*lengths, longest] if longest > _SHORTEST else lengths
