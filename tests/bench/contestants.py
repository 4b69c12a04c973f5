"""Who is measured: our engine, llama-server and `llama_cpp.Llama`, each in a process behind a pipe.

All times are `time.monotonic()` in this process, where the words arrive: what a window would see.
"""

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self
from unittest.mock import patch

from inglenook.engine import process
from inglenook.engine.process import EngineProcess
from inglenook.engine.protocol import (
    Ask,
    Command,
    Died,
    Event,
    Failed,
    Finished,
    Forget,
    Load,
    Loaded,
    LoadFailed,
    PromptPlanned,
    PromptProgress,
    Ready,
    Reasoning,
    Sampling,
    Stop,
    Text,
    Turn,
    Unload,
    Unloaded,
)
from inglenook.models.fit import MICRO_BATCH

RIVAL = Path(__file__).with_name("rival.py")
TIMED_ENGINE = Path(__file__).with_name("timed_engine.py")
BATCH = 512  # as engine/llama.py has it
DEADLINE_S = 300.0  # for anything at all
# Where another program takes a core, a rival's token can take seconds: its reply is cut then.
LONGEST_REPLY_S = 60.0
# As the window sends it, but for the seed.
SAMPLING = {"temperature": 0.7, "top_k": 40, "top_p": 0.95, "min_p": 0.05, "repeat_penalty": 1.0, "seed": 1}


@dataclass(frozen=True)
class Setup:
    """What all of them get alike."""

    path: Path
    context: int
    threads: int  # of the rivals
    ends: tuple[str, ...]  # the tokens that end a reply: forbidden, so that all replies are equally long
    own_threads: int = 0  # of ours; 0: it chooses for itself, as in the window


@dataclass
class Reply:
    """One reply as it came in."""

    asked: float
    on_progress: Callable[[int, int], object] = lambda done, total: None
    first_at: float = 0.0
    arrivals: list[float] = field(default_factory=list)  # of each token
    model_s: list[float] = field(default_factory=list)  # what llama.cpp took of each; empty: not told
    text: str = ""
    tokens: int = 0
    prompt_tokens: int = 0
    reused: int = 0
    ended_at: float = 0.0
    error: str = ""
    _ended: threading.Event = field(default_factory=threading.Event)

    def add(self, text: str, tokens: int) -> None:
        now = time.monotonic()
        self.first_at = self.first_at or now
        self.arrivals += [now] * tokens
        self.text += text

    def end(self, tokens: int, error: str = "") -> None:
        self.tokens, self.error, self.ended_at = tokens, error, time.monotonic()
        self._ended.set()

    def wait(self) -> Self:
        if not self._ended.wait(DEADLINE_S):
            self.error = f"no end within {DEADLINE_S:.0f} s"
        if self.error:
            raise SystemExit(f"A reply failed: {self.error}")
        return self

    @property
    def first_s(self) -> float:
        """Seconds from the question to the first word."""
        return self.first_at - self.asked

    @property
    def speed(self) -> float:
        """Tokens a second, from the first one to the last."""
        return (self.tokens - 1) / (self.arrivals[-1] - self.arrivals[0])

    @property
    def gaps(self) -> list[float]:
        """Seconds between one token and the next."""
        return [after - before for before, after in pairwise(self.arrivals)]


class Contestant(Protocol):
    """What is asked of each of them."""

    name: str

    def begin(
        self,
        turns: Sequence[Turn],
        tokens: int,
        *,
        chat: int = 1,
        seconds: float = LONGEST_REPLY_S,
        on_progress: Callable[[int, int], object] = ...,
    ) -> Reply:
        """Ask for a reply of so many tokens, or of at most so many seconds; it comes in by itself."""

    def close(self) -> None: ...


class Ours:
    """The engine as the window uses it: `EngineProcess`, its pipe, and the settings of a new user."""

    name = "ours"

    def __init__(
        self,
        setup: Setup,
        kv_folder: Path | None = None,
        *,
        load: bool = True,
        command: list[str] | None = None,
    ) -> None:
        """`kv_folder`: where chats are filed; None: nowhere. `command`: another one that starts it."""
        self.setup = setup
        self.loaded: Loaded | None = None
        self._kv_folder = kv_folder
        self._answers: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._replies: dict[int, Reply] = {}
        self._sampling = Sampling(**SAMPLING, logit_bias=dict.fromkeys(setup.ends, -100.0))  # type: ignore[arg-type]
        self._chats: set[int] = set()
        self._last_id = 0
        self._process = EngineProcess(self._on_event)
        with patch.object(process, "engine_command", lambda: command) if command else nullcontext():
            self._process.start()
        self._await(Ready)
        if load:
            self.load()

    @property
    def process_id(self) -> int:
        assert self._process._process
        return self._process._process.pid

    @property
    def load_command(self) -> Load:
        folder = str(self._kv_folder) if self._kv_folder else ""
        return Load(str(self.setup.path), self.setup.context, self.setup.own_threads, kv_folder=folder)

    def load(self) -> None:
        self.send(self.load_command)
        self.loaded = self._await(Loaded)

    def unload(self) -> None:
        self.send(Unload())
        self._await(Unloaded)
        self.loaded = None

    def send(self, command: Command) -> None:
        self._process.send(command)

    def begin(
        self,
        turns: Sequence[Turn],
        tokens: int,
        *,
        chat: int = 1,
        seconds: float = LONGEST_REPLY_S,
        on_progress: Callable[[int, int], object] = lambda done, total: None,
    ) -> Reply:
        self._last_id += 1
        self._chats.add(chat)
        ask = Ask(self._last_id, chat, list(turns), self._sampling, max_tokens=tokens)
        self._replies[self._last_id] = reply = Reply(time.monotonic(), on_progress)
        self.send(ask)
        return reply

    def stop(self, reply: Reply) -> None:
        self.send(Stop(next(number for number, known in self._replies.items() if known is reply)))

    def forget_all(self) -> None:
        """Nothing that was read counts any more."""
        for chat in self._chats:
            self.send(Forget(chat))
        self._chats.clear()

    def close(self) -> None:
        self._process.close()

    def _on_event(self, event: Event) -> None:
        """On the thread that reads the pipe."""
        match event:
            case Text() | Reasoning():
                self._replies[event.request_id].add(event.text, event.tokens)
            case PromptPlanned():
                reply = self._replies[event.request_id]
                reply.prompt_tokens = event.system_tokens + event.history_tokens
            case PromptProgress():
                reply = self._replies[event.request_id]
                reply.reused = event.reused
                reply.on_progress(event.done, event.total)
            case Finished():
                self._replies[event.request_id].end(event.statistics.reply_tokens)
            case Failed():
                self._replies[event.request_id].end(0, f"{event.sentence} {event.details}")
            case Died():
                for reply in self._replies.values():
                    if not reply.ended_at:
                        reply.end(0, f"{event.sentence} {event.details}")
                self._answers.put(event)
            case Ready() | Loaded() | LoadFailed() | Unloaded():
                self._answers.put(event)

    def _await(self, kind: type[Any]) -> Any:
        event = self._answers.get(timeout=DEADLINE_S)
        if not isinstance(event, kind):
            raise SystemExit(f"The engine did not answer with {kind.__name__}: {event}")
        return event


class TimedOurs(Ours):
    """Ours with a stopwatch around llama.cpp (timed_engine.py)."""

    def __init__(self, setup: Setup, times: Path) -> None:
        """`times`: a file for the process to write."""
        self._times = times
        super().__init__(setup, command=[sys.executable, "-P", str(TIMED_ENGINE), str(times)])

    def model_seconds(self) -> list[float]:
        """What llama.cpp took of each step since the model was loaded; unloads it."""
        self.unload()
        return [float(each) for each in json.loads(self._times.read_text())]


class Rival:
    """Another program (rival.py)."""

    def __init__(self, name: str, setup: Setup) -> None:
        """`name`: "server" or "llama"."""
        self.name = name
        options = {
            "path": str(setup.path),
            "context": setup.context,
            "threads": setup.threads,
            "batch": BATCH,
            "micro_batch": MICRO_BATCH,
            "gpu_layers": -1,
            "sampling": SAMPLING,
        }
        self._replies: dict[int, Reply] = {}
        self._last_id = 0
        self._process = _start_rival(name, options, subprocess.PIPE)
        _ready(self._process)
        self._reader = threading.Thread(target=self._read, name=name, daemon=True)
        self._reader.start()

    def begin(
        self,
        turns: Sequence[Turn],
        tokens: int,
        *,
        chat: int = 1,
        seconds: float = LONGEST_REPLY_S,
        on_progress: Callable[[int, int], object] = lambda done, total: None,
    ) -> Reply:
        self._last_id += 1
        messages = [{"role": str(turn.role), "content": turn.text} for turn in turns]
        request = {"id": self._last_id, "messages": messages, "max_tokens": tokens, "seconds": seconds}
        self._replies[self._last_id] = reply = Reply(time.monotonic())
        assert self._process.stdin
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return reply

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            message = json.loads(line)
            reply = self._replies[message["id"]]
            if "text" in message:
                reply.add(message["text"], 1)
                reply.model_s += [message["model_s"]] if "model_s" in message else []
            elif "error" in message:
                reply.end(0, f"{self.name}: {message['error']}")
            else:
                reply.prompt_tokens = message["prompt_tokens"]
                # Where it was cut it does not count, and a piece is a token but for split letters.
                reply.end(message["reply_tokens"] or len(reply.arrivals))
        for reply in self._replies.values():
            if not reply.ended_at:
                reply.end(0, f"{self.name} ended")


class Burner:
    """Another program that keeps one core busy."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen([sys.executable, "-c", "while True: pass"])
        time.sleep(0.5)  # until it runs
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()


def ends_of(path: Path) -> tuple[str, ...]:
    """The tokens of a model that end a reply."""
    process = _start_rival("vocabulary", {"path": str(path)}, subprocess.DEVNULL)
    with process:
        return tuple(_ready(process)["ends"])


def _start_rival(name: str, options: dict[str, Any], stdin: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-P", str(RIVAL), name, json.dumps(options)],
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def _ready(process: subprocess.Popen[str]) -> dict[str, Any]:
    assert process.stdout
    line = process.stdout.readline()
    if not line:
        raise SystemExit(f"{' '.join(process.args[2:4])} did not start")  # type: ignore[index]
    return json.loads(line)  # type: ignore[no-any-return]
