"""The page that sets answers of several models side by side."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.jobs.fake_engine import FakeEngines, answering

from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.engine.protocol import Ask
from inglenook.jobs.background import Background
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.generation import Generation
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models.library import ModelFile
from inglenook.ui.compare_page import ComparePage
from inglenook.ui.theme import Theme


def model(name: str) -> ModelFile:
    return ModelFile(Path(f"/models/{name}.gguf"), name, "Q4_0", 1000, "llama", 10, built_in=False)


ONE, TWO, THREE = model("One"), model("Two"), model("Three")


@pytest.fixture
def engines() -> FakeEngines:
    engines = FakeEngines()
    engines.behaviour.answer = answering("An ", "answer.\n\n", *["A paragraph.\n\n"] * 60)
    return engines


@pytest.fixture
def conversations(tmp_path: Path, engines: FakeEngines, qtbot: QtBot) -> Iterator[Conversations]:
    store = Store(tmp_path / "inglenook.db")
    background = Background()
    preferences = Preferences(tmp_path / "settings.json", Settings())
    models = Models(tmp_path / "models", preferences, background)
    models.files = [ONE, TWO, THREE]
    models.choose(ONE)
    generation = Generation(tmp_path / "inglenook.db", engines.make)
    generation.start()
    yield Conversations(store, generation, models, preferences)
    generation.close()
    background.close()
    store.close()


@pytest.fixture
def page(theme: Theme, conversations: Conversations, qtbot: QtBot) -> ComparePage:
    page = ComparePage(theme, conversations, conversations._models)
    qtbot.addWidget(page)
    page.resize(1016, 800)
    page.show()
    qtbot.waitExposed(page)
    page.show_chat(None)
    return page


def ask(page: ComparePage, qtbot: QtBot, words: str = "Which one?") -> None:
    page.composer.edit.set_text(words)
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return)


def wait(page: ComparePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: not page.comparison.is_busy and not any(side.is_waiting for side in page.sides),
        timeout=10_000,
    )


def test_a_question_is_answered_on_both_sides(page: ComparePage, qtbot: QtBot) -> None:
    assert page.composer.edit.placeholderText() == "Ask both models"
    ask(page, qtbot)
    wait(page, qtbot)
    for side in page.sides:
        assert side.transcript.toPlainText().count("An answer.") == 1
        assert side.transcript.toPlainText().count("A paragraph.") == 60
        assert "3 tok" not in side.transcript.toPlainText()
    assert "Which one?" in page._question.toPlainText()
    assert page.composer.text() == ""
    first, second = page.sides
    assert first.keep.text() == "Keep this reply" and first.keep.isEnabled()
    assert second.keep.text() == "Kept" and not second.keep.isEnabled()
    first.keep.click()
    assert first.keep.text() == "Kept"
    assert second.keep.isEnabled()
    assert [side.transcript.message_ids for side in page.sides] == [
        [side.reply_id] for side in page.comparison.sides
    ]


def test_who_waits_says_why(page: ComparePage, engines: FakeEngines, qtbot: QtBot) -> None:
    engines.behaviour.answer = None
    ask(page, qtbot)
    engines.wait_for().wait_for(Ask)
    words = [label.text() for label in page.sides[1].findChildren(QLabel) if label.isVisible()]
    assert "Waits for its turn. One model is in memory at a time." in words
    assert page.composer.stop.isVisible()
    assert not page.sides[0].choice.isEnabled()
    page.composer.stop.click()
    wait(page, qtbot)
    assert "Stopped" in page.sides[0].transcript.toPlainText()
    answer = page.sides[1].answer
    assert answer.isVisible()
    engines.made[-1].behaviour.answer = engines.behaviour.answer = answering("At last.")
    answer.click()
    wait(page, qtbot)
    assert "At last." in page.sides[1].transcript.toPlainText()


def test_models_are_chosen_added_and_removed(page: ComparePage, qtbot: QtBot) -> None:
    assert [side.choice.currentText() for side in page.sides] == ["One Q4_0", "Two Q4_0"]
    add = next(b for b in page.findChildren(QPushButton) if b.text() == "Add a model")
    add.click()
    assert [side.choice.currentText() for side in page.sides][2] == "Three Q4_0"
    assert not add.isVisible()
    assert page.composer.edit.placeholderText() == "Ask all 3 models"
    page.sides[1].choice.setCurrentIndex(0)
    page.sides[1].choice.activated.emit(0)
    assert page.comparison.sides[1].model == ONE
    page.sides[1].remove_wanted.emit()
    assert [side.choice.currentText() for side in page.sides] == ["One Q4_0", "Three Q4_0"]


def test_the_sides_scroll_together_unless_told_otherwise(page: ComparePage, qtbot: QtBot) -> None:
    ask(page, qtbot)
    wait(page, qtbot)
    bars = [side.transcript.verticalScrollBar() for side in page.sides]
    bars[0].setValue(100)
    assert bars[1].value() == 100
    page._together.setChecked(False)
    bars[0].setValue(0)
    assert bars[1].value() == 100


def test_a_narrow_page_has_tabs(page: ComparePage, qtbot: QtBot) -> None:
    assert not page._tabs.isVisible()
    page.resize(500, 800)
    assert page._tabs.isVisible()
    assert [side.isVisible() for side in page.sides] == [True, False]
    page._tabs.setCurrentIndex(1)
    assert [side.isVisible() for side in page.sides] == [False, True]
    page.resize(1016, 800)
    assert [side.isVisible() for side in page.sides] == [True, True]


def test_a_reply_of_a_chat_is_set_beside_another_one(
    page: ComparePage, conversations: Conversations, qtbot: QtBot
) -> None:
    chat_id = conversations.send(None, "Hello", model=TWO)
    qtbot.waitUntil(lambda: not conversations.is_writing(chat_id))
    reply = conversations.branch(chat_id, limit=1)[0]
    page.show_chat(chat_id, reply.id)
    assert [side.choice.currentText() for side in page.sides] == ["Two Q4_0", "One Q4_0"]
    assert page.sides[0].transcript.message_ids == [reply.id]
    page.sides[1].answer.click()
    wait(page, qtbot)
    newest = conversations.branch(chat_id, limit=1)[0]
    assert len(newest.versions) == 2
    with qtbot.waitSignal(page.left) as left:
        next(b for b in page.findChildren(QPushButton) if b.text() == "End compare").click()
    assert left.args == [chat_id]


def test_without_models_it_says_what_is_missing(page: ComparePage, conversations: Conversations) -> None:
    conversations._models.files = []
    conversations._models.current = None
    page.show_chat(None)
    page.composer.edit.set_text("Hello")
    assert not page.composer.send.isEnabled()
    assert page.composer.note.text() == "Choose the models to begin"


def test_everything_has_a_name(page: ComparePage) -> None:
    for kind in (QComboBox, QPushButton):
        for widget in page.findChildren(kind):
            assert widget.accessibleName() or widget.text()  # type: ignore[attr-defined]
    names = [widget.accessibleName() for widget in page.findChildren(QWidget)]
    for name in ("Answer of model 1", "Answer of model 2", "Model 1", "Model 2", "Question", "Message"):
        assert name in names
