"""A short look at a bundle: the version, the engine with one question, the window.

    python packaging/smoke.py DIR       DIR: the folder with the program, such as build/inglenook

Needs nothing but Python. The bundle runs with an empty PATH and without a variable that could lead it to
the Python or the libraries of this machine. Says what it saw; exits with 1 at the first thing that is wrong.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SLOWEST_S = 60
RULE = "You are a helpful assistant."
QUESTION = "What is the capital of France?"
ANSWER = "Paris"


def main() -> None:
    bundle = Path(sys.argv[1]).resolve()
    program = bundle / ("inglenook.exe" if os.name == "nt" else "inglenook")
    print(f"version: {version(program)}")
    with tempfile.TemporaryDirectory() as folder:
        for line in ask(program, starter(bundle), Path(folder)):
            print(f"engine: {line}")
        print(f"window: {window(program, Path(folder))}")


def environment(folder: Path) -> dict[str, str]:
    """As bare as a program can be started: a home, no PATH, no display."""
    kept = {name: value for name, value in os.environ.items() if name in ("SYSTEMROOT", "TEMP", "TMP")}
    return kept | {"HOME": str(folder), "USERPROFILE": str(folder), "PATH": "", "LANG": "C.UTF-8"}


def version(program: Path) -> str:
    said = subprocess.run(
        [program, "--version"], capture_output=True, text=True, timeout=SLOWEST_S, check=False
    )
    if said.returncode or not said.stdout.startswith("Inglenook "):
        sys.exit(f"--version: status {said.returncode}, {said.stdout!r} {said.stderr!r}")
    return said.stdout.strip()


def starter(bundle: Path) -> Path:
    """The model that comes along."""
    found = list(bundle.rglob("resources/starter/*.gguf"))
    if len(found) != 1:
        sys.exit(f"the bundle should carry one model, not {found}")
    return found[0]


# The engine -----------------------------------------------------------------------------------


def ask(program: Path, model: Path, folder: Path) -> Iterator[str]:
    """Load the model and put one question to it, as the window does; yields what is worth knowing."""
    with (folder / "engine.log").open("w+b") as log, _engine(program, folder, log) as engine:
        ready = _until(engine, log, "Ready")
        yield ", ".join(str(value) for name, value in ready.items() if name != "type")
        _send(engine, type="Load", path=str(model))
        yield f"loaded in {_until(engine, log, 'Loaded', 'LoadFailed')['seconds']:.2f} s"
        turns = [{"role": "system", "text": RULE}, {"role": "user", "text": QUESTION}]
        _send(
            engine,
            type="Ask",
            request_id=1,
            chat_id=1,
            turns=turns,
            sampling={"temperature": 0},
            max_tokens=40,
        )
        text = ""
        while (event := _next(engine, log))["type"] != "Finished":
            if event["type"] in ("Failed", "Aborting"):
                sys.exit(f"the engine did not answer: {event}")
            text += event["text"] if event["type"] == "Text" else ""
        if ANSWER not in text:
            sys.exit(f"the engine answered {text!r}")
        yield f"“{QUESTION}” “{text.strip()}”"
        _send(engine, type="Quit")
        if status := engine.wait(SLOWEST_S):
            sys.exit(f"the engine ended with status {status}")


@contextmanager
def _engine(program: Path, folder: Path, log: Any) -> Iterator["subprocess.Popen[bytes]"]:
    pipe = subprocess.PIPE
    command = [program, "--engine"]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=log, env=environment(folder)) as engine:
        try:
            yield engine
        finally:
            engine.kill()


def _send(engine: "subprocess.Popen[bytes]", **fields: object) -> None:
    assert engine.stdin
    engine.stdin.write(json.dumps(fields).encode() + b"\n")
    engine.stdin.flush()


def _next(engine: "subprocess.Popen[bytes]", log: Any) -> dict[str, Any]:
    assert engine.stdout
    line = engine.stdout.readline()
    if not line:
        log.seek(0)
        sys.exit(f"the engine died: status {engine.wait(SLOWEST_S)}\n{log.read().decode(errors='replace')}")
    event: dict[str, Any] = json.loads(line)
    return event


def _until(engine: "subprocess.Popen[bytes]", log: Any, kind: str, failure: str = "") -> dict[str, Any]:
    while (event := _next(engine, log))["type"] != kind:
        if event["type"] == failure:
            sys.exit(f"the engine could not: {event}")
    return event


# The window -----------------------------------------------------------------------------------


def window(program: Path, folder: Path) -> str:
    """Open the window where nobody sees it, raise it by a second start, and end it with SIGTERM."""
    started = time.monotonic()
    bare = environment(folder) | {"QT_QPA_PLATFORM": "offscreen"}
    command = [program, "--data-dir", folder / "data", "--log"]
    with (folder / "window.log").open("w+") as log:
        first = subprocess.Popen(command, stdout=log, stderr=log, env=bare)
        try:
            _wait_for_answer(first, command, bare)
            seconds = time.monotonic() - started
            first.send_signal(signal.SIGTERM)
            status = first.wait(SLOWEST_S)
        finally:
            first.kill()
        log.seek(0)
        said = log.read()
    if status or "Traceback" in said:
        sys.exit(f"the window ended with status {status}:\n{said}")
    return f"answered a second start after {seconds:.1f} s and ended as asked"


def _wait_for_answer(first: "subprocess.Popen[bytes]", command: list[Any], bare: dict[str, str]) -> None:
    """A second start ends with status 0 once the first one has heard it."""
    until = time.monotonic() + SLOWEST_S
    while time.monotonic() < until and first.poll() is None:
        database = Path(command[2], "inglenook.db")
        if (
            database.exists()
            and subprocess.run(command, env=bare, capture_output=True, check=False).returncode == 0
        ):
            return
    sys.exit(f"no window after {SLOWEST_S} s (status {first.poll()})")


if __name__ == "__main__":
    main()
