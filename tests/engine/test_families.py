"""Every family of models through the engine process, and what it remembers from one to the next."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from inglenook.core.chat import Finish, Role
from inglenook.engine.protocol import Ask, Finished, Loaded, Turn, Unload, Unloaded
from tests import tinygguf
from tests.engine.conftest import GREEDY, Driver, Tiny

FIRST = [Turn(Role.USER, "Tell me the heat of tea at that hut. " * 8)]


def second(told: str) -> list[Turn]:
    return [*FIRST, Turn(Role.ASSISTANT, told), Turn(Role.USER, "And the hat?")]


@dataclass
class Told:
    """What a family said in the first process."""

    loaded: Loaded
    first: Finished
    first_text: str
    second: Finished
    second_text: str
    kv: str


def ask(driver: Driver, turns: list[Turn], number: int) -> tuple[Finished, str]:
    driver.send(Ask(number, 1, turns, GREEDY, max_tokens=24))
    finished = driver.answer(number)
    assert isinstance(finished, Finished), finished
    return finished, driver.text(number)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("families")


@pytest.fixture(scope="module")
def said(tiny: Tiny, folder: Path) -> dict[str, Told]:
    """Each family: two turns without files, then the first again, filed at its end."""
    driver = Driver(folder / "first.log")
    driver.process.start()
    told = {}
    try:
        for index, family in enumerate(tinygguf.FAMILIES):
            path, kv = tiny(family, context=2048), str(folder / family)
            loaded = driver.load(path, threads=1)
            _, first_text = ask(driver, FIRST, 10 * index)
            then, second_text = ask(driver, second(first_text), 10 * index + 1)
            driver.load(path, threads=1, kv_folder=kv)
            again, again_text = ask(driver, FIRST, 10 * index + 2)
            assert again_text == first_text
            driver.send(Unload())
            driver.until(Unloaded)
            told[family] = Told(loaded, again, first_text, then, second_text, kv)
    finally:
        driver.process.close()
    return told


@pytest.fixture(scope="module")
def later(folder: Path, said: dict[str, Told]) -> Iterator[Driver]:
    """Another process."""
    driver = Driver(folder / "second.log")
    driver.process.start()
    yield driver
    driver.process.close()


@pytest.mark.parametrize("family", tinygguf.FAMILIES)
def test_it_chats_with_its_own_template(said: dict[str, Told], family: str) -> None:
    told = said[family]
    known = tinygguf.FAMILIES[family]
    assert told.loaded.architecture == (known.architecture or family)
    assert told.loaded.template == ("own" if known.template else "none")
    assert ("continues your text" in told.loaded.template_note) == (known.template is None)
    for finished, text in ((told.first, told.first_text), (told.second, told.second_text)):
        assert finished.finish is Finish.LENGTH
        assert finished.statistics.reply_tokens == 24
        assert text.isascii()
        assert len(text) >= 20


@pytest.mark.parametrize("family", tinygguf.FAMILIES)
def test_a_restart_changes_no_word(later: Driver, tiny: Tiny, said: dict[str, Told], family: str) -> None:
    told = said[family]
    later.load(tiny(family, context=2048), threads=1, kv_folder=told.kv)
    number = 1000 + list(said).index(family)
    finished, text = ask(later, second(told.first_text), number)
    assert text == told.second_text
    # The words that open the reply may read differently now; all before them is not read again.
    assert finished.statistics.reused_tokens > told.first.statistics.prompt_tokens - 40
