"""A short answer that is no reply, by the starter model, and a reply that comes in its way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Role, Status
from inglenook.core.store import Store
from inglenook.engine.process import EngineProcess
from inglenook.engine.protocol import Load, Sampling, Turn
from inglenook.jobs.asides import Aside, AsideEnded
from inglenook.jobs.generation import Generation, Phase
from inglenook.jobs.replies import Request
from inglenook.models.library import starter_path
from tests.jobs.conftest import Window

STARTER = starter_path()
pytestmark = pytest.mark.skipif(STARTER is None, reason="the starter model is not installed")
LOAD = Load(str(STARTER), context_length=1024)


@pytest.fixture
def generation(qtbot: QtBot, store: Store, database: Path, tmp_path: Path) -> Iterator[Generation]:
    generation = Generation(database, lambda on_event: EngineProcess(on_event, tmp_path / "engine.log"))
    generation.start()
    yield generation
    generation.close()


def test_the_model_names_a_chat_and_gives_way_to_a_reply(
    generation: Generation, store: Store, qtbot: QtBot
) -> None:
    window = Window(generation, qtbot)
    heard: list[AsideEnded] = []
    generation.aside_ended.connect(heard.append)
    generation.load(LOAD)
    window.wait_for_phase(Phase.LOADED)
    turns = [Turn(Role.USER, "Question:\nHow is bread made?\n\nGive this chat a title of at most 6 words.")]
    sampling = Sampling(temperature=0)
    generation.ask_aside(Aside(1, turns, 24, sampling, {"enable_thinking": False}))
    window.wait_for(lambda: heard)
    assert heard[0].id == 1 and not heard[0].dropped and heard[0].text
    generation.ask_aside(Aside(2, [Turn(Role.USER, "Tell a very long story.")], 500, sampling))
    _, reply = store.ask(None, "What is the capital of France?", model="Starter")
    generation.ask(Request(reply, LOAD, sampling=sampling, max_tokens=8))
    assert window.wait_for_end(reply).status is Status.DONE
    assert heard[1:] == [AsideEnded(2, dropped=True)]
    assert len(store.all_messages(reply.chat_id)) == 2
