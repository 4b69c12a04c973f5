"""An engine that does what the test says, at the seam where `EngineProcess` stands.

It keeps the promises of `engine/protocol.py` (one end for every Ask and every Load, Died last) and
tells its events from a thread of its own, as the real one does. What it does by itself is set in a
`Behaviour`; everything else the test says through `say`, `finish`, `die` and the like.
"""

import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from inglenook.core.chat import Finish, Statistics
from inglenook.engine.process import Memory
from inglenook.engine.protocol import (
    Ask,
    CancelLoad,
    Command,
    Died,
    Event,
    Failed,
    Finished,
    Load,
    Loaded,
    LoadFailed,
    LoadProgress,
    PromptProgress,
    Quit,
    Ready,
    Reasoning,
    Stop,
    Text,
    Unload,
    Unloaded,
)

NO_MEMORY = Memory(0, 0)
DEADLINE = 10.0  # seconds, for what should take milliseconds


@dataclass
class Behaviour:
    """What an engine does by itself; may be changed while it runs."""

    starts: bool = True  # False: start() raises OSError
    loads: bool = True  # False: a load goes on until the test ends it
    deaf: bool = False  # to Stop, CancelLoad, Unload and Quit, as a hung or suspended process
    dies_at: type[Command] | None = None  # the kind of command that kills it
    memory: Memory = NO_MEMORY
    answer: Callable[[Ask], Iterable[Event]] | None = None  # None: the test says every word


class FakeEngine:
    """One engine, from start to death. For any thread."""

    def __init__(self, on_event: Callable[[Event], None], behaviour: Behaviour) -> None:
        self.behaviour = behaviour
        self.commands: list[Command] = []
        self._on_event = on_event
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._tell, name="fake engine")
        self._changed = threading.Condition()
        self._open: dict[int, Ask] = {}
        self._loading: Load | None = None
        self._dead = threading.Event()
        self._dying = False
        self._news = threading.Lock()
        self._notice = threading.Lock()

    # As the worker sees it --------------------------------------------------

    @property
    def alive(self) -> bool:
        return self._thread.ident is not None and not self._dead.is_set()

    def start(self) -> None:
        if self._thread.ident is not None:
            raise RuntimeError("an engine is started once")
        if not self.behaviour.starts:
            raise OSError("no such program")
        self._thread.start()
        self.tell(Ready("fake"))

    def memory(self) -> Memory:
        return self.behaviour.memory

    def send(self, command: Command) -> None:
        if not self.alive:
            return
        with self._changed:
            self.commands.append(command)
            self._changed.notify_all()
        if self.behaviour.dies_at and isinstance(command, self.behaviour.dies_at):
            self.die()
            return
        match command:
            case Load():
                self._loading = command
                if self.behaviour.loads:
                    self.finish_load()
            case Ask():
                self._open[command.request_id] = command
                for event in self.behaviour.answer(command) if self.behaviour.answer else ():
                    self.tell(event)
            case _ if not self.behaviour.deaf:
                self._obey(command)

    def kill(self) -> None:
        """As a killed process: dead at once, but nobody has heard of it yet."""
        self.die("")

    def close(self) -> None:
        if self._thread.ident is None:
            return
        self.send(Quit())
        self.die("")
        self._thread.join()

    # As the test sees it ----------------------------------------------------

    def wait_for(self, kind: type[Command], count: int = 1) -> Command:
        """The `count`th command of this kind, once it has come. Not for the engine's own thread."""

        def so_far() -> list[Command]:
            return [command for command in self.commands if isinstance(command, kind)]

        with self._changed:
            came = self._changed.wait_for(lambda: len(so_far()) >= count, DEADLINE)
            assert came, f"no {count} x {kind.__name__}, only {self.commands}"
            return so_far()[count - 1]

    def tell(self, event: Event) -> None:
        self._events.put(event)

    def progress(self, fraction: float) -> None:
        self.tell(LoadProgress(fraction))

    def finish_load(self) -> None:
        load, self._loading = self._loading, None
        assert load
        self.tell(
            Loaded(load.path, "Fake", "fake", 2048, 4096, 0.1, "own" if load.own_template else "built-in")
        )

    def fail_load(self, sentence: str) -> None:
        load, self._loading = self._loading, None
        assert load
        self.tell(LoadFailed(load.path, sentence, "details"))

    def read(self, reply_id: int, done: int, total: int) -> None:
        self.tell(PromptProgress(reply_id, done, total, 0))

    def say(self, reply_id: int, *pieces: str) -> None:
        """The pieces as answer, a token each."""
        for piece in pieces:
            self.tell(Text(reply_id, piece, 1))

    def think(self, reply_id: int, *pieces: str) -> None:
        for piece in pieces:
            self.tell(Reasoning(reply_id, piece, 1))

    def finish(
        self, reply_id: int, finish: Finish = Finish.END, statistics: Statistics | None = None
    ) -> None:
        del self._open[reply_id]
        self.tell(Finished(reply_id, finish, statistics or Statistics(10, 2, 3, 0.1, 0.2)))

    def fail(self, reply_id: int, sentence: str) -> None:
        del self._open[reply_id]
        self.tell(Failed(reply_id, sentence))

    def die(self, sentence: str = "The model stopped unexpectedly.") -> None:
        """Die now; what was told before is still heard."""
        if not self._dying:
            self._dying = True
            self.tell(Died(sentence, "details"))

    @contextmanager
    def news_held_back(self) -> Iterator[None]:
        """What happens meanwhile has happened, but the program hears of it afterwards."""
        with self._news:
            yield
            if self._dying:
                assert self._dead.wait(DEADLINE)

    @contextmanager
    def death_unnoticed(self) -> Iterator[None]:
        """Who dies meanwhile seems alive; as between the end of a process and the end of its pipe."""
        with self._notice:
            yield

    # Inside -----------------------------------------------------------------

    def _obey(self, command: Command) -> None:
        match command:
            case Stop() if command.request_id in self._open:
                self.finish(command.request_id, Finish.STOPPED)
            case CancelLoad() if self._loading:
                load, self._loading = self._loading, None
                self.tell(LoadFailed(load.path, "Loading was cancelled.", cancelled=True))
            case Unload():
                for reply_id in list(self._open):
                    self.fail(reply_id, "The model was unloaded before the reply was finished.")
                self.tell(Unloaded())

    def _tell(self) -> None:
        while True:
            event = self._events.get()
            if isinstance(event, Died):
                with self._notice:
                    self._dead.set()
            with self._news:
                self._on_event(event)
            if isinstance(event, Died):
                return


class FakeEngines:
    """Makes engines for a `Generation`, one after another, and hands them to the test."""

    def __init__(self) -> None:
        self.behaviour = Behaviour()  # of those that are made from now on
        self.made: list[FakeEngine] = []
        self._changed = threading.Condition()

    def make(self, on_event: Callable[[Event], None]) -> FakeEngine:
        with self._changed:
            self.made.append(FakeEngine(on_event, self.behaviour))
            self._changed.notify_all()
            return self.made[-1]

    def wait_for(self, number: int = 1) -> FakeEngine:
        """The first engine, or a later one, once it was made."""
        with self._changed:
            came = self._changed.wait_for(lambda: len(self.made) >= number, DEADLINE)
            assert came, f"no engine number {number}"
            return self.made[number - 1]


def answering(*pieces: str) -> Callable[[Ask], list[Event]]:
    """An engine that says these pieces to every question and is done."""

    def answer(ask: Ask) -> list[Event]:
        texts = [Text(ask.request_id, piece, 1) for piece in pieces]
        return [*texts, Finished(ask.request_id, Finish.END, Statistics(10, 0, len(pieces), 0.1, 0.2))]

    return answer
