"""A chat that is not saved in everything the windows do with chats."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from tests.ui.program import Program, running

from inglenook.engine.protocol import Ask
from inglenook.ui.theme import Theme


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Program]:
    with running(tmp_path, theme) as program:
        yield program


def open_unsaved(program: Program) -> int:
    program.window.new_temporary_chat()
    chat_id = program.view.chat_id
    assert isinstance(chat_id, int)
    return chat_id


def answer_question(button: str, seen: list[str]) -> None:
    """Press this in the question that comes."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box.informativeText())
        next(each for each in box.buttons() if each.text() == button).click()

    QTimer.singleShot(0, press)


def test_quitting_while_only_that_one_is_written_asks_and_promises_nothing(
    program: Program, qtbot: QtBot
) -> None:
    chat_id = open_unsaved(program)
    program.conversations.send(chat_id, "secret words")
    program.engines.wait_for().wait_for(Ask)
    seen: list[str] = []
    answer_question("Keep open", seen)
    assert not program.window.close()
    assert seen == ['In "secret words". A chat that is not saved is gone when Inglenook ends.']


def test_it_can_be_shown_in_a_window_of_its_own(program: Program) -> None:
    chat_id = open_unsaved(program)
    program.window.open_in_new_window(chat_id)
    program.conversations.rename(chat_id, "Mine")
    window = program.window._chat_windows[chat_id]
    assert window.windowTitle() == "Mine - Inglenook"
    program.window.new_chat()
    QApplication.processEvents()
    assert [chat.id for chat in program.conversations.temporary_chats()] == [chat_id]
    window.close()
    assert program.conversations.temporary_chats() == []


def test_deleting_it_closes_it(program: Program, qtbot: QtBot) -> None:
    chat_id = open_unsaved(program)
    program.view.delete_wanted.emit(chat_id)
    qtbot.waitUntil(lambda: program.conversations.temporary_chats() == [])
    assert program.view.chat_id is None


def test_keeping_it_in_one_window_closes_the_other(program: Program) -> None:
    chat_id = open_unsaved(program)
    program.window.open_in_new_window(chat_id)
    QTest.keyClicks(program.window._chat_windows[chat_id].view.composer.edit, "half a word")
    program.view.not_saved.keep_wanted.emit()
    QApplication.processEvents()
    assert program.conversations.temporary_chats() == []
    assert program.window._chat_windows == {}


def test_a_chat_that_is_removed_for_good_leaves_the_windows(program: Program) -> None:
    chat_id = program.store.create_chat().id
    program.window.open_chat(chat_id)
    program.window.open_in_new_window(chat_id)
    QTest.keyClicks(program.view.composer.edit, "half a word")
    program.store.delete_chat(chat_id)
    program.store.trash.purge(program.store.trash.all())  # as taking an import back does
    program.conversations.chats_changed.emit()
    assert program.view.chat_id is None and program.window._chat_windows == {}
