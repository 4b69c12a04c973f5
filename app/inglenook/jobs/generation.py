"""The inference worker thread, as the GUI thread sees it: ask, stop, load, and what comes of it.

What the thread does is jobs/inference.py. It imports that itself, and with it all that running
a model needs: the window does not wait for it.
"""

import os
import queue
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal

if TYPE_CHECKING:
    from inglenook.engine.protocol import Load, Loaded, Ready
    from inglenook.jobs.asides import Aside
    from inglenook.jobs.inference import Inference, MakeEngine
    from inglenook.jobs.memory import MemoryPlans
    from inglenook.jobs.replies import Request


class Phase(StrEnum):
    NONE = "none"
    LOADING = "loading"
    LOADED = "loaded"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ModelState:
    """What the engine holds now."""

    phase: Phase = Phase.NONE
    path: str = ""
    fraction: float = 0.0  # of the load, 0 to 1
    loaded: "Loaded | None" = None
    sentence: str = ""  # why it failed
    details: str = ""
    can_force: bool = False  # it was not tried, but will be if the person insists


class Generation(QObject):
    """Ask, stop, load. Every method is called on the GUI thread and returns at once."""

    model_changed = Signal(object)  # ModelState
    replies_changed = Signal(object)  # list[ReplyUpdate]
    saving_failed = Signal(str)  # words are not on the disk yet; a sentence
    saving_recovered = Signal()
    aside_ended = Signal(object)  # AsideEnded

    def __init__(self, database: Path, make_engine: "MakeEngine", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine: Ready | None = None  # what the engine told of itself when it started last
        # Of the store in memory that the worker and the window share; nobody else knows it.
        self.temporary_name = os.urandom(8).hex()
        self._inbox: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._worker = _Worker(self, self._inbox, database, make_engine)
        self._plans: Callable[[], MemoryPlans] | None = None

    def check_loads(self, plans: "Callable[[], MemoryPlans]") -> None:
        """Refuse models that would not fit, unless `Load.force`. Before `start`, which calls `plans`."""
        self._plans = plans

    def unload_when_idle(self, seconds: float) -> None:
        """Give the memory back when no reply was written for so long; 0: never."""
        self._inbox.put(IdleLimit(seconds))

    def start(self) -> None:
        """Start the worker and its engine process; called after the first paint."""
        if self._plans:
            plans = self._worker.plans = self._plans()
            plans.held = self._worker.held
        self._worker.start()

    def ask(self, request: "Request") -> None:
        self._inbox.put(request)

    def stop(self, reply_id: int) -> None:
        self._inbox.put(StopReply(reply_id))

    def ask_aside(self, aside: "Aside") -> None:
        """Ask for a short answer that is no reply; `aside_ended` follows. It never loads a model, and
        is dropped as soon as anything else is asked."""
        self._inbox.put(aside)

    def load(self, load: "Load") -> None:
        """Load this model next. What is being written with another one is finished first."""
        self._inbox.put(load)

    def cancel_load(self) -> None:
        """Give up the load that runs, and the replies that wait for it."""
        from inglenook.engine.protocol import CancelLoad

        self._inbox.put(CancelLoad())

    def unload(self) -> None:
        """Stop what is being written and free the model."""
        from inglenook.engine.protocol import Unload

        self._inbox.put(Unload())

    def forget(self, chat_id: int) -> None:
        """Delete what the engine keeps of this chat, when it (its reply is stopped) or a message goes."""
        from inglenook.engine.protocol import Forget

        self._inbox.put(Forget(chat_id))

    def save_now(self) -> None:
        """Store what was said so far of every reply that is being written: the power may go."""
        self._inbox.put(SaveNow())

    def close(self) -> None:
        """Stop and store what is being written, end the engine, join the thread (two seconds at most)."""
        if self._worker.isRunning():
            self._inbox.put(Close())
            self._worker.wait()


class _Worker(QThread):
    def __init__(
        self, face: Generation, inbox: "queue.SimpleQueue[Any]", database: Path, make_engine: "MakeEngine"
    ) -> None:
        super().__init__(face)
        self.plans: MemoryPlans | None = None
        self._face, self._inbox = face, inbox
        self._database, self._make_engine = database, make_engine
        self._inference: Inference | None = None

    def run(self) -> None:
        from inglenook.jobs.inference import Inference

        self._inference = Inference(self._face, self._inbox, self._database, self._make_engine, self.plans)
        self._inference.run()

    def held(self) -> int:
        """Bytes that the engine gives back before it loads another model. Any thread."""
        return self._inference.held() if self._inference else 0


# What the inbox takes beside requests, asides and commands of engine/protocol.py.


@dataclass(frozen=True, slots=True)
class StopReply:
    """Stop writing this reply."""

    reply_id: int


@dataclass(frozen=True, slots=True)
class IdleLimit:
    """Unload the model when nothing was asked of it for so long; 0: never."""

    seconds: float


@dataclass(frozen=True, slots=True)
class SaveNow:
    """Store what was said so far."""


@dataclass(frozen=True, slots=True)
class Close:
    """Store everything, and end."""
