"""The engine process, which also notes how long llama.cpp itself took for each step.

`python -P timed_engine.py FILE`: when the model is freed, FILE gets the seconds of each decode as JSON.
"""

import json
import sys
import time
from pathlib import Path

from inglenook.engine import llama, worker
from inglenook.engine.llama import Context

_seconds: list[float] = []
_decode, _free = Context.decode, Context.free


def _timed_decode(context: Context) -> int:
    start = time.perf_counter()
    result = _decode(context)
    _seconds.append(time.perf_counter() - start)
    return result


def _telling_free(context: Context) -> None:
    Path(sys.argv[1]).write_text(json.dumps(_seconds))
    _free(context)


llama.Context.decode = _timed_decode  # type: ignore[method-assign]
llama.Context.free = _telling_free  # type: ignore[method-assign]
worker.main()
