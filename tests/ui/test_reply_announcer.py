"""A reply is said to a screen reader while it is written, and nothing where nobody listens."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.jobs.fake_engine import answering
from tests.ui.program import running

from inglenook.core.chat import Finish, Message, Role, Statistics, Status
from inglenook.jobs.replies import ReplyUpdate
from inglenook.ui.reply_announcer import ReplyAnnouncer, end_words
from inglenook.ui.theme import Theme

DONE = Message(
    id=7,
    chat_id=1,
    parent_id=6,
    role=Role.ASSISTANT,
    text="",
    status=Status.DONE,
    created=0.0,
    statistics=Statistics(reply_tokens=212),
)


@pytest.fixture
def listening() -> Iterator[None]:
    """An assistive technology is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


class Stage:
    """A view in the window in front, a reply that grows, and what was said of it."""

    def __init__(self, qtbot: QtBot, pause_ms: int) -> None:
        self.view = QWidget()
        qtbot.addWidget(self.view)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)
        self.said: list[str] = []
        self.text = ""
        self.announcer = ReplyAnnouncer(self.view, lambda _view, words: self.said.append(words), pause_ms)

    def write(self, text: str) -> None:
        self.text += text
        self.announcer.hear(ReplyUpdate(7, 1, text=text), self.text)

    def end(self) -> None:
        ended = replace(DONE, text=self.text)
        self.announcer.hear(ReplyUpdate(7, 1, ended=ended), self.text)


@pytest.fixture
def stage(qtbot: QtBot, listening: None) -> Callable[[int], Stage]:
    return lambda pause_ms: Stage(qtbot, pause_ms)


NEVER = 1_000_000


def test_nothing_is_said_where_nobody_listens(qtbot: QtBot) -> None:
    QAccessible.setActive(False)
    stage = Stage(qtbot, 0)
    stage.write("One. Two. ")
    stage.end()
    assert stage.said == []


def test_nothing_is_said_where_it_is_not_wanted(stage: Callable[[int], Stage]) -> None:
    here = stage(0)
    here.announcer.is_wanted = False
    here.write("One. Two. ")
    assert here.said == []


def test_nothing_is_said_of_a_window_that_is_not_in_front(
    stage: Callable[[int], Stage], qtbot: QtBot
) -> None:
    here = stage(0)
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not here.view.isActiveWindow())
    here.write("One. Two. ")
    assert here.said == []
    other.hide()
    here.view.activateWindow()
    qtbot.waitUntil(here.view.isActiveWindow)
    here.write("Three. Four. ")
    here.write("Five.")
    assert here.said == ["Two. Three."]  # what was going on then is said whole, what was over is not


def test_a_sentence_is_said_when_it_is_whole(stage: Callable[[int], Stage]) -> None:
    here = stage(NEVER)
    here.write("It needs 3.")
    assert here.said == []
    here.write("1 GB. Th")
    assert here.said == ["It needs 3.1 GB."]


def test_what_comes_in_the_pause_goes_out_together(stage: Callable[[int], Stage], qtbot: QtBot) -> None:
    here = stage(30)
    here.write("One. T")
    here.write("wo. Three. F")
    assert here.said == ["One."]
    qtbot.waitUntil(lambda: len(here.said) == 2)
    assert here.said[1] == "Two. Three."
    here.write("our.")
    here.end()
    qtbot.waitUntil(lambda: len(here.said) == 3)
    assert here.said[2] == "Four. Reply finished, 212 tokens"


def test_a_reply_that_goes_on_is_not_said_again(stage: Callable[[int], Stage]) -> None:
    here = stage(NEVER)
    here.text = "Old words. More of "
    here.write("them. New. A")
    assert here.said == ["More of them. New."]


def test_that_it_thinks_is_said_once_and_the_thought_is_not(stage: Callable[[int], Stage]) -> None:
    here = stage(0)
    for _ in range(3):
        here.announcer.hear(ReplyUpdate(7, 1, reasoning="Let me see. "), "")
    assert here.said == ["Thinking"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"status": Status.STOPPED}, "Reply stopped, 212 tokens"),
        ({"statistics": Statistics(reply_tokens=1)}, "Reply finished, 1 token"),
        ({"statistics": Statistics()}, "Reply finished"),
        (
            {"status": Status.FAILED, "error": "The model stopped. Your messages are safe."},
            "The model stopped. Your messages are safe.",
        ),
        ({"finish": Finish.LENGTH}, "The reply reached its longest length."),
    ],
)
def test_the_end_says_how_it_ended(changes: dict[str, object], words: str) -> None:
    assert end_words(replace(DONE, **changes)) == words  # type: ignore[arg-type]


def test_the_chat_that_is_shown_is_said(
    theme: Theme, tmp_path: Path, qtbot: QtBot, listening: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    with running(tmp_path, theme) as program:
        program.engines.behaviour.answer = answering("Hello. ", "How are you?")
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        monkeypatch.setattr(program.view._announcer, "_say", lambda _view, words: said.append(words))
        program.view.composer.edit.setPlainText("Hello")
        qtbot.keyClick(program.view.composer.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Reply finished" in " ".join(said))
    assert " ".join(said).startswith("Hello. How are you? Reply finished")
