"""What waits, what is attached and what is not saved, in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot
from tests.jobs.fake_engine import answering
from tests.ui.program import Program, running

from inglenook.core.chat import Attachment, ChatSettings, Role, is_in_memory
from inglenook.engine.protocol import Ask
from inglenook.ui.theme import Theme


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Program]:
    with running(tmp_path, theme) as program:
        yield program


def say(program: Program, text: str) -> None:
    program.view.focus_composer()
    QTest.keyClicks(program.view.composer.edit, text)
    QTest.keyClick(program.view.composer.edit, Qt.Key.Key_Return)


def asked(program: Program, count: int = 1) -> Ask:
    command = program.engines.wait_for().wait_for(Ask, count)
    assert isinstance(command, Ask)
    return command


def questions(program: Program) -> list[str]:
    shown = program.conversations.branch(program.view.chat_id, limit=99)
    return [message.text for message in shown if message.role is Role.USER]


def test_enter_while_a_reply_streams_queues_and_the_end_sends(program: Program, qtbot: QtBot) -> None:
    say(program, "one")
    first = asked(program)
    say(program, "two")
    composer = program.view.composer
    assert composer.text() == "" and composer.queue.isVisible() and questions(program) == ["one"]
    program.engines.wait_for().finish(first.request_id)
    qtbot.waitUntil(lambda: questions(program) == ["one", "two"])
    qtbot.waitUntil(lambda: not composer.queue.isVisible())
    assert asked(program, 2).turns[-1].text == "two"


def test_stop_keeps_the_queue_and_a_restart_too(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    with running(tmp_path, theme) as program:
        say(program, "one")
        asked(program)
        say(program, "two")
        say(program, "three")
        QTest.keyClick(program.view.composer.edit, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not program.conversations.writing_chats())
        assert program.view.composer.queue.send.isVisible()
    with running(tmp_path, theme) as program:
        program.engines.behaviour.answer = answering("yes")
        composer = program.view.composer
        assert composer.queue.isVisible() and questions(program) == ["one"]
        edit = composer.queue.findChildren(QToolButton)[0]
        QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
        assert composer.text() == "two"
        assert [queued.text for queued in program.conversations.queued(program.view.chat_id)] == ["three"]
        QTest.mouseClick(composer.queue.send, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: questions(program) == ["one", "three"])
        assert composer.text() == "two" and not composer.queue.isVisible()
        qtbot.waitUntil(lambda: not program.conversations.writing_chats())


def test_a_draft_with_a_file_survives_a_restart(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    file = tmp_path / "bill.txt"
    file.write_text("131.84")
    with running(tmp_path / "data", theme) as program:
        QTest.keyClicks(program.view.composer.edit, "look")
        program.view.composer.attach([file])
        qtbot.waitUntil(lambda: len(program.store.draft_attachments(None)) == 1)  # a kill would lose nothing
    file.unlink()
    with running(tmp_path / "data", theme) as program:
        composer = program.view.composer
        assert composer.text() == "look" and composer.attachments[0].text == "131.84"
        QTest.keyClick(composer.edit, Qt.Key.Key_Return)
        assert asked(program).turns[-1].text.endswith("131.84\n```\n\nlook")
        assert composer.attachments == () and program.store.draft_attachments(None) == ()


def test_thinking_and_the_panel_are_of_this_chat(program: Program, qtbot: QtBot) -> None:
    program.engines.behaviour.answer = answering("yes")
    view = program.view
    QTest.mouseClick(view.composer.thinking_button, Qt.MouseButton.LeftButton)
    assert view.composer.thinking_button.text() == "Thinking: on"
    say(program, "one")
    qtbot.waitUntil(lambda: not program.conversations.writing_chats())
    assert asked(program).template_options == {"enable_thinking": True}
    program.window.resize(1280, 800)
    QTest.mouseClick(view.settings_button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert view.settings_panel.isVisible() and view.settings_panel.thinking.value() == "on"
    view.settings_panel.thinking.changed.emit("off")
    assert view.composer.thinking_button.text() == "Thinking: off"
    program.window.new_chat()
    assert view.composer.thinking_button.text() == "Thinking: auto"
    assert program.conversations.chat_settings(None) == ChatSettings()
    view.settings_panel.close_button.click()
    assert not view.settings_panel.isVisible() and not view.settings_button.isChecked()


def test_a_chat_that_is_not_saved_can_be_kept(program: Program, qtbot: QtBot) -> None:
    program.engines.behaviour.answer = answering("yes")
    chat_id = program.conversations.begin_temporary()
    program.window.open_chat(chat_id)
    view = program.view
    assert view.not_saved.isVisible()
    say(program, "one")
    qtbot.waitUntil(lambda: not program.conversations.writing_chats())
    view.composer.show_draft("half", (Attachment(0, "a.txt", "text", b"x"),))
    view.composer._on_text_changed()
    QTest.mouseClick(view.not_saved.keep, Qt.MouseButton.LeftButton)
    assert not is_in_memory(view.chat_id) and not view.not_saved.isVisible()
    assert questions(program) == ["one"] and program.store.chats()[0].id == view.chat_id
    assert view.composer.text() == "half" and len(view.composer.attachments) == 1
    assert program.conversations.temporary_chats() == []


def test_files_dropped_on_the_chat_are_attached(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    no_key, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, left, no_key)
    QApplication.sendEvent(program.view, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, no_key)
    QApplication.sendEvent(program.view, drop)
    qtbot.waitUntil(lambda: [each.name for each in program.view.composer.attachments] == ["a.txt"])
