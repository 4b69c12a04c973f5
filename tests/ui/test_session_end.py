"""The desktop ends its session, or the computer sleeps: everything is stored, nothing is asked."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from tests.ui.program import Program, running

from inglenook.core import settings as settings_file
from inglenook.core.chat import Status
from inglenook.core.settings import Settings
from inglenook.engine.protocol import Ask
from inglenook.jobs import replies
from inglenook.ui import chat_list, leaving, window_state
from inglenook.ui.app import _Session
from inglenook.ui.theme import Theme


def begin_reply(program: Program, qtbot: QtBot) -> int:
    """A reply that has said something and goes on."""
    program.conversations.send(None, "Hello")
    engine = program.engines.wait_for()
    ask = engine.wait_for(Ask)
    assert isinstance(ask, Ask)
    engine.say(ask.request_id, "Half a ")
    qtbot.waitUntil(lambda: program.conversations.is_writing(ask.chat_id))
    return ask.request_id


@pytest.fixture
def no_question(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(box: QMessageBox) -> int:
        raise AssertionError(f"asked: {box.text()}")

    monkeypatch.setattr(QMessageBox, "exec", refuse)


def test_a_log_out_is_held_up_by_no_question(
    tmp_path: Path, theme: Theme, qtbot: QtBot, qapp: QApplication, no_question: None
) -> None:
    with running(tmp_path, theme) as program:
        reply_id = begin_reply(program, qtbot)
        session = _Session(qapp, program.window, ["inglenook"])
        session._on_commit()
        program.window.close()  # as the desktop asks all windows
        assert program.window.has_left
        session.deleteLater()
    with running(tmp_path, theme) as program:
        reply = program.store.message(reply_id)
        assert (reply.text, reply.status) == ("Half a ", Status.STOPPED)


def test_everything_is_stored_before_the_desktop_goes_on(
    tmp_path: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replies, "SAVE_SECONDS", 3600.0)
    with running(tmp_path, theme) as program:
        reply_id = begin_reply(program, qtbot)
        program.view.composer.edit.setPlainText("and another thing")
        chat_id = program.view.chat_id
        program.window.prepare_for_session_end()
        assert program.store.draft(chat_id) == "and another thing"
        assert window_state.load(program.paths.window).chat == (chat_id or 0)
        qtbot.waitUntil(lambda: program.store.message(reply_id).text == "Half a ")


def test_a_log_out_that_was_taken_back_is_forgotten_after_a_minute(
    tmp_path: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    now = [1000.0]
    monkeypatch.setattr(leaving.time, "monotonic", lambda: now[0])
    with running(tmp_path, theme) as program:
        monkeypatch.setattr(program.conversations, "writing_chats", lambda: {1})
        program.store.create_chat("Tea")
        program.window.prepare_for_session_end()
        now[0] += 61
        program.window.close()
        assert asked == ["A reply is still being written"] and not program.window.has_left


def test_the_days_are_named_anew_after_a_night(
    tmp_path: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(tmp_path, theme) as program:
        program.store.create_chat("Tea")
        program.conversations.chats_changed.emit()
        assert headings(program) == ["Today"]

        class Tomorrow(date):
            @classmethod
            def today(cls) -> date:
                return date.fromordinal(date.today().toordinal() + 1)

        monkeypatch.setattr(chat_list, "date", Tomorrow)
        program.window.refresh_days()
        assert headings(program) == ["Yesterday"]


def headings(program: Program) -> list[str]:
    rows = program.window.sidebar.list.rows
    return [row for row in rows._rows if isinstance(row, str)]


# Another language


def note(program: Program) -> str:
    dialog = program.window._settings_dialog
    assert dialog is not None
    [row] = [row for row in dialog._rows() if row.name == "language"]
    return row._note.text() if row._note.isVisibleTo(row) else ""


def test_another_language_offers_to_start_again_and_says_what_happens(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    settings_file.save(tmp_path / "settings.json", Settings(language="en"))
    with running(tmp_path, theme) as program:
        program.window.show_settings()
        assert note(program) == ""
        program.preferences.change(language="de")
        assert note(program).startswith("Inglenook speaks Deutsch when it starts again. Drafts are kept")
        program.conversations.begin_temporary()
        program.preferences.change(language="ar")
        assert "Chats that are not saved are gone then." in note(program)
        program.preferences.change(language="en")
        assert note(program) == ""


def test_start_again_keeps_the_draft_and_the_reply(
    tmp_path: Path, theme: Theme, qtbot: QtBot, no_question: None
) -> None:
    with running(tmp_path, theme) as program:
        reply_id = begin_reply(program, qtbot)
        program.view.composer.edit.setPlainText("and another thing")
        chat_id = program.view.chat_id
        program.window.show_settings()
        program.preferences.change(language="fr")
        dialog = program.window._settings_dialog
        assert dialog is not None
        [row] = [row for row in dialog._rows() if row.name == "language"]
        assert row._action
        row._action.click()
        assert program.window.starts_again and program.window.has_left
    with running(tmp_path, theme) as program:
        assert program.store.message(reply_id).text == "Half a "
        assert program.store.draft(chat_id) == "and another thing"
        assert program.preferences.settings == Settings(
            language="fr", model=program.preferences.settings.model
        )
