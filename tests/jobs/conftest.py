"""The worker thread over a fake engine and a real database, and a window that notes what it hears."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Message
from inglenook.core.store import Store
from inglenook.engine.protocol import Load
from inglenook.jobs.generation import Generation, ModelState, Phase
from inglenook.jobs.replies import ReplyUpdate, Request
from tests.jobs.fake_engine import FakeEngines

MODEL = Load("/models/one.gguf")
OTHER_MODEL = Load("/models/two.gguf")


class Window(QObject):
    """What a window hears of a `Generation`, and on which thread."""

    def __init__(self, generation: Generation, qtbot: QtBot) -> None:
        super().__init__()
        self._qtbot = qtbot
        self.states: list[ModelState] = []
        self.updates: list[ReplyUpdate] = []
        self.batches = 0  # how often replies_changed came
        self.saving: list[str] = []  # sentences of saving_failed, "" for saving_recovered
        self.threads: set[QThread] = set()
        generation.model_changed.connect(self._on_model_changed)
        generation.replies_changed.connect(self._on_replies_changed)
        generation.saving_failed.connect(self._on_saving_failed)
        generation.saving_recovered.connect(self._on_saving_recovered)

    @Slot(object)
    def _on_model_changed(self, state: ModelState) -> None:
        self.threads.add(QThread.currentThread())
        self.states.append(state)

    @Slot(object)
    def _on_replies_changed(self, updates: list[ReplyUpdate]) -> None:
        self.threads.add(QThread.currentThread())
        self.batches += 1
        self.updates += updates

    @Slot(str)
    def _on_saving_failed(self, sentence: str) -> None:
        self.threads.add(QThread.currentThread())
        self.saving.append(sentence)

    @Slot()
    def _on_saving_recovered(self) -> None:
        self.threads.add(QThread.currentThread())
        self.saving.append("")

    @property
    def state(self) -> ModelState:
        return self.states[-1] if self.states else ModelState()

    def text(self, reply: Message) -> str:
        return "".join(update.text for update in self.updates if update.reply_id == reply.id)

    def ended(self, reply: Message) -> Message | None:
        ends = [update.ended for update in self.updates if update.reply_id == reply.id and update.ended]
        assert len(ends) <= 1, "a reply ends once"
        return ends[0] if ends else None

    def waits(self, reply: Message) -> list[str]:
        return [update.waiting for update in self.updates if update.reply_id == reply.id and update.waiting]

    def wait_for(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()))

    def wait_for_text(self, reply: Message, text: str) -> None:
        self.wait_for(lambda: self.text(reply) == text)

    def wait_for_end(self, reply: Message) -> Message:
        self.wait_for(lambda: self.ended(reply))
        ended = self.ended(reply)
        assert ended
        return ended

    def wait_for_phase(self, phase: Phase, path: str = "") -> ModelState:
        self.wait_for(lambda: self.state.phase is phase and path in ("", self.state.path))
        return self.state


Ask = Callable[..., Message]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "inglenook.db"


@pytest.fixture
def store(database: Path) -> Iterator[Store]:
    store = Store(database)
    yield store
    store.close()


@pytest.fixture
def engines() -> FakeEngines:
    return FakeEngines()


@pytest.fixture
def idle_generation(qtbot: QtBot, store: Store, database: Path, engines: FakeEngines) -> Iterator[Generation]:
    """Not started yet. `store` comes first, so that it is open longer."""
    generation = Generation(database, engines.make)
    yield generation
    generation.close()


@pytest.fixture
def generation(idle_generation: Generation) -> Generation:
    idle_generation.start()
    return idle_generation


@pytest.fixture
def window(idle_generation: Generation, qtbot: QtBot) -> Window:
    return Window(idle_generation, qtbot)


@pytest.fixture
def ask(store: Store, idle_generation: Generation) -> Ask:
    """Store a question and have it answered; answers the reply as it was stored."""

    def ask(text: str = "Hello", *, chat_id: int | None = None, load: Load = MODEL) -> Message:
        _, reply = store.ask(chat_id, text, model="Fake")
        idle_generation.ask(Request(reply, load))
        return reply

    return ask


@contextmanager
def _full_disk() -> Iterator[None]:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))  # Python ignores the signal that comes of it
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def full_disk() -> Callable[[], AbstractContextManager[None]]:
    """Inside `with full_disk():` this process can write to no file."""
    if sys.platform == "win32":
        pytest.skip("Windows has no such limit")
    return _full_disk
