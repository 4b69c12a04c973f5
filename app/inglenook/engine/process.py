"""The program's side of the engine process: start it, talk to it, and say why it died."""

import logging
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from inglenook.core.language import mark, said, tr
from inglenook.engine.protocol import (
    Aborting,
    Command,
    Died,
    Event,
    Failed,
    Loaded,
    LoadFailed,
    Quit,
    Ready,
    TemplateEnded,
    TemplateStarted,
    decode,
    encode,
)

log = logging.getLogger(__name__)

CLOSE_SECONDS = 1.0  # for the child to free its model after Quit
_LOG_TAIL = 4000  # bytes of the child's log for Died.details

OUT_OF_MEMORY = mark(
    "The model stopped unexpectedly. It most likely ran out of memory. Your messages are safe."
)
ASSERTION = mark(
    "The model stopped unexpectedly: the engine met something it cannot handle. Your messages are safe."
)
DAMAGED = mark(
    "The model stopped unexpectedly. Its file may be damaged or have changed. Your messages are safe."
)
INSTRUCTION = mark("This computer's processor lacks an instruction the engine needs. Your messages are safe.")
TEMPLATE = mark(
    "This model's chat template took too long, so the engine was stopped. "
    "Use the built-in template for this model, or choose another model."
)
NO_START = mark("The engine could not start. Install Inglenook again if this goes on.")
UNKNOWN = mark("The model stopped unexpectedly. Your messages are safe.")

# What glibc, libstdc++, libgomp and Python write last where an allocation fails.
_NO_MEMORY = ("cannot allocate memory", "bad_alloc", "Thread creation failed", "MemoryError")

# Exit codes on Windows (ntstatus.h) for what are signals elsewhere.
_ACCESS_VIOLATION, _IN_PAGE_ERROR, _ILLEGAL_INSTRUCTION = 0xC0000005, 0xC0000006, 0xC000001D
_TEMPLATE_DEADLINE = 1  # faulthandler ends the process with _exit(1)


def engine_command(door: str = "--engine") -> list[str]:
    """The command line of a child process of the engine, also from within a bundle.

    `door`: the argument that `__main__.py` knows it by.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, door]
    # -P: never import from the current folder, which may be anything.
    return [sys.executable, "-P", "-m", "inglenook", door]


@dataclass(frozen=True, slots=True)
class Memory:
    """What a process takes of main memory, in bytes."""

    resident: int  # with the pages of files it has mapped
    private: int  # without them: what comes free for certain when it ends


class EngineProcess:
    """One engine process, from start to death. Make a new one after it has died.

    `on_event` is called on a thread of this object, one event at a time; the last is always
    exactly one Died. All methods may be called from any thread. On Linux the child also dies with
    the thread that called `start`.
    """

    def __init__(self, on_event: Callable[[Event], None], log: Path | None = None) -> None:
        """`log`: where the child's stderr goes, truncated at each start; None: nowhere."""
        self._on_event = on_event
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None
        self._commands: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._dead = threading.Event()
        self._ended_by_us = False
        # What the child said about its own end.
        self._ready = False
        self._assertion = ""
        self._in_template = False

    @property
    def alive(self) -> bool:
        """Whether it was started and is not known to be dead."""
        return self._process is not None and not self._dead.is_set()

    def start(self) -> None:
        """Start the child. Returns at once; Ready follows. Raises OSError where it cannot run."""
        environment = os.environ | {"GGML_NO_BACKTRACE": "1", "GOMP_SPINCOUNT": "2000"}
        errors = _open_private(self._log) if self._log else subprocess.DEVNULL
        try:
            self._process = subprocess.Popen(
                engine_command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=environment,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows only
            )
        finally:
            if errors != subprocess.DEVNULL:
                os.close(errors)
        assert self._process.stdin and self._process.stdout
        self._threads = [
            threading.Thread(target=self._read, args=(self._process.stdout,), name="engine events"),
            threading.Thread(target=self._write, args=(self._process.stdin,), name="engine commands"),
        ]
        for thread in self._threads:
            thread.daemon = True
            thread.start()

    def memory(self) -> "Memory":
        """What the child takes now; nothing where it is not alive."""
        import psutil

        if not self.alive or self._process is None:
            return Memory(0, 0)
        try:
            info = psutil.Process(self._process.pid).memory_info()
        except psutil.Error:
            return Memory(0, 0)
        # Linux counts the pages of files apart; Windows knows what is private.
        mapped = getattr(info, "shared", 0)
        return Memory(int(info.rss), int(getattr(info, "private", info.rss - mapped)))

    def send(self, command: Command) -> None:
        """Send a command. Never blocks; dropped without a word where the child is dead."""
        if self.alive:
            self._commands.put(command)

    def kill(self) -> None:
        """End the child at once. Died follows, with an empty sentence."""
        self._ended_by_us = True
        if self._process:
            self._process.kill()
            self._process.wait()

    def close(self) -> None:
        """Let the child free its model and end, kill it after a second; nothing of it is left."""
        if self._process is None:
            return
        self._ended_by_us = True
        self.send(Quit())
        self._commands.put(None)
        try:
            self._process.wait(CLOSE_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join()

    # Threads

    def _write(self, pipe: IO[bytes]) -> None:
        with suppress(OSError), pipe:  # the child may be dead
            while (command := self._commands.get()) is not None:
                pipe.write(encode(command))
                pipe.flush()

    def _read(self, pipe: IO[bytes]) -> None:
        with pipe:
            for line in pipe:
                try:
                    event = _in_words(decode(line))
                except (ValueError, RecursionError):
                    log.error("The engine wrote what is no event: %r", line[:200])
                    continue
                self._note(event)
                self._on_event(event)
        assert self._process
        status = self._process.wait()
        self._dead.set()
        self._commands.put(None)
        self._on_event(self._died(status))

    def _note(self, event: Event) -> None:
        match event:
            case Ready():
                self._ready = True
            case TemplateStarted():
                self._in_template = True
            case TemplateEnded():
                self._in_template = False
            case Aborting():
                self._assertion = event.message

    # Why

    def _died(self, status: int) -> Died:
        """Why the child is gone, from its exit status (minus the signal, on POSIX)."""
        if self._ended_by_us:
            return Died("")
        if self._assertion:
            memory = "alloc" in self._assertion or "memory" in self._assertion
            return Died(tr(OUT_OF_MEMORY if memory else ASSERTION), self._assertion)
        details = f"exit status {status}\n{self._log_tail()}".strip()
        if self._in_template and status == _TEMPLATE_DEADLINE:
            return Died(tr(TEMPLATE), details)
        if status in (-_signal("SIGSEGV"), -_signal("SIGBUS"), _ACCESS_VIOLATION, _IN_PAGE_ERROR):
            return Died(tr(DAMAGED), details)
        if status in (-_signal("SIGILL"), _ILLEGAL_INSTRUCTION):
            return Died(tr(INSTRUCTION), details)
        if status == -_signal("SIGKILL") or any(sign in details for sign in _NO_MEMORY):
            return Died(tr(OUT_OF_MEMORY), details)
        return Died(tr(UNKNOWN if self._ready else NO_START), details)

    def _log_tail(self) -> str:
        if self._log is None:
            return ""
        try:
            with self._log.open("rb") as file:
                file.seek(max(0, self._log.stat().st_size - _LOG_TAIL))
                return file.read().decode("utf-8", "replace")
        except OSError as error:
            return f"no log: {error}"


def _in_words(event: Event) -> Event:
    """The same, with its sentences in the language of the window: the child speaks none."""
    match event:
        case LoadFailed() | Failed():
            return replace(event, sentence=said(event.sentence))
        case Loaded():
            return replace(event, template_note=said(event.template_note))
        case _:
            return event


def _signal(name: str) -> int:
    """The number of a signal; one that no status has where the platform lacks it."""
    return int(getattr(signal, name, 1 << 40))


def _open_private(path: Path) -> int:
    """A descriptor of a new, empty file that only this user can read."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    if hasattr(os, "fchmod"):
        os.fchmod(descriptor, 0o600)
    return descriptor
