"""The program as a person uses it: keys and clicks on the real windows, a fake engine behind."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests import tinygguf
from tests.jobs.fake_engine import answering
from tests.ui.program import MODEL, Program, running

from inglenook.core.chat import Status
from inglenook.core.store import Store
from inglenook.engine.protocol import Ask, Load, PromptPlanned
from inglenook.ui import window_state
from inglenook.ui.main_window import MainWindow
from inglenook.ui.theme import Theme

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def say(program: Program, text: str) -> None:
    """Type a message into the composer and send it with the keyboard."""
    program.view.focus_composer()
    edit = program.view.composer.edit
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def wait_for_idle(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not program.conversations.writing_chats())


def accessible(window: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything that a screen reader finds, shown or not."""
    found = [QAccessible.queryAccessibleInterface(window)]
    while found:
        item = found.pop()
        yield item
        found += [child for number in range(item.childCount()) if (child := item.child(number))]


def spoken(window: QWidget) -> set[str]:
    return {item.text(QAccessible.Text.Name) for item in accessible(window)}


def shown_text(program: Program) -> str:
    return str(program.view.transcript.toPlainText())


def listed(program: Program) -> list[int]:
    return list(program.window.sidebar.list.rows.chat_ids())


def test_first_start_offers_the_starter_and_start_now_leads_to_the_composer(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme, with_model=False) as program:
        assert program.window.first_run.isVisible()
        program.models.starter = MODEL
        program.window.first_run.start_wanted.emit()
        qtbot.waitUntil(lambda: program.view.isVisible())
        program.engines.wait_for().wait_for(Load)
        assert program.preferences.settings.model == str(MODEL.path)


def test_a_message_is_on_the_disk_before_the_model_sees_it(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme) as program:
        say(program, "Hello")
        ask = program.engines.wait_for().wait_for(Ask)
        assert isinstance(ask, Ask)
        store = Store(program.paths.database)
        question, reply = store.branch(ask.chat_id)
        store.close()
        assert (question.text, reply.status) == ("Hello", Status.WRITING)


def test_the_answer_streams_in_and_is_there_after_a_restart(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme) as program:
        program.engines.behaviour.answer = answering("Good ", "day", ".")
        say(program, "Hello")
        qtbot.waitUntil(lambda: "Good day." in shown_text(program))
        wait_for_idle(program, qtbot)
        assert program.view.header._label.text() == "Hello"
    with running(tmp_path, theme) as program:
        assert "Good day." in shown_text(program)
        assert program.view.composer.edit.hasFocus() or not program.window.isActiveWindow()


def test_a_chat_opens_at_its_end_also_when_the_program_starts(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme) as program:
        program.engines.behaviour.answer = answering("A line.\n\n" * 200)
        say(program, "Hello")
        wait_for_idle(program, qtbot)
    with running(tmp_path, theme) as program:
        bar = program.view.transcript.verticalScrollBar()
        qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
        program.window.new_chat()
        program.window.open_chat(listed(program)[0])
        qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())


def test_escape_stops_and_what_was_said_is_kept(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        say(program, "Hello")
        engine = program.engines.wait_for()
        ask = engine.wait_for(Ask)
        assert isinstance(ask, Ask)
        engine.say(ask.request_id, "Half a ")
        qtbot.waitUntil(lambda: "Half a" in shown_text(program))
        QTest.keyClick(program.view.composer.edit, Qt.Key.Key_Escape)
        wait_for_idle(program, qtbot)
        reply = program.store.message(ask.request_id)
        assert (reply.text, reply.status) == ("Half a ", Status.STOPPED)


def test_a_dead_engine_says_so_under_the_reply_and_retry_answers(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme) as program:
        say(program, "Hello")
        engine = program.engines.wait_for()
        ask = engine.wait_for(Ask)
        assert isinstance(ask, Ask)
        engine.say(ask.request_id, "Partial")
        program.engines.behaviour.answer = answering("Whole.")
        engine.die("The model stopped unexpectedly. It most likely ran out of memory.")
        qtbot.waitUntil(lambda: "most likely ran out of memory" in shown_text(program))
        assert "Partial" in shown_text(program)
        program.view.transcript.retry_wanted.emit(ask.request_id)
        qtbot.waitUntil(lambda: "Whole." in shown_text(program))
        wait_for_idle(program, qtbot)
        assert program.store.message(ask.request_id).text == "Partial"


def test_an_interrupted_reply_can_be_continued(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        _, reply = program.store.ask(None, "Count", model="Fake 1B")
        program.store.append_to_reply(reply.id, "one two ")
    with running(tmp_path, theme) as program:
        program.engines.behaviour.answer = answering("three")
        program.window.open_chat(reply.chat_id)
        assert "cut short when Inglenook closed" in shown_text(program)
        program.view.transcript.continue_wanted.emit(reply.id)
        wait_for_idle(program, qtbot)
        assert program.store.message(reply.id).text == "one two three"
        qtbot.waitUntil(lambda: "one two three" in shown_text(program))


def test_two_windows_stream_at_once_and_both_show_the_same_chat(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme) as program:
        say(program, "First")
        engine = program.engines.wait_for()
        first = engine.wait_for(Ask)
        assert isinstance(first, Ask)
        program.window.open_in_new_window(first.chat_id)
        other = program.window._chat_windows[first.chat_id]
        program.window.new_chat()
        say(program, "Second")
        second = engine.wait_for(Ask, 2)
        assert isinstance(second, Ask)
        engine.say(first.request_id, "alpha")
        engine.say(second.request_id, "beta")
        qtbot.waitUntil(lambda: "alpha" in other.view.transcript.toPlainText())
        qtbot.waitUntil(lambda: "beta" in shown_text(program))
        assert "alpha" not in shown_text(program)
        program.window.open_chat(first.chat_id)
        assert "alpha" in shown_text(program)
        engine.say(first.request_id, " gamma")
        qtbot.waitUntil(lambda: "alpha gamma" in shown_text(program))
        qtbot.waitUntil(lambda: "alpha gamma" in other.view.transcript.toPlainText())
        engine.finish(first.request_id)
        engine.finish(second.request_id)
        wait_for_idle(program, qtbot)


def test_a_deleted_chat_comes_back_with_undo(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        program.engines.behaviour.answer = answering("Hi.")
        say(program, "Keep me")
        wait_for_idle(program, qtbot)
        (chat_id,) = listed(program)
        program.window.chats.delete(chat_id)
        assert listed(program) == [] and program.view.chat_id is None
        program.window.chats.undo_last()
        assert listed(program) == [chat_id] and program.view.chat_id == chat_id
        assert "Hi." in shown_text(program)


def test_a_message_can_be_sent_after_new_chat_by_its_shortcut(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme) as program:
        new_chat = next(each for each in program.window.actions() if each.text() == "New chat")
        new_chat.trigger()
        say(program, "Hello")
        assert program.store.chats()[0].folder_id is None


def test_search_finds_titles(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        bread = program.store.create_chat("Sourdough hydration")
        program.store.create_chat("Three days in Porto")
        program.conversations.chats_changed.emit()
        program.window.sidebar.search.setText("HYDRA")
        qtbot.waitUntil(lambda: listed(program) == [bread.id])


def test_drafts_stay_with_their_chat_and_survive_a_restart(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme) as program:
        chat = program.store.create_chat("One")
        program.conversations.chats_changed.emit()
        program.window.open_chat(chat.id)
        QTest.keyClicks(program.view.composer.edit, "half a thought")
        program.window.new_chat()
        assert program.view.composer.text() == ""
        QTest.keyClicks(program.view.composer.edit, "another")
        program.window.open_chat(chat.id)
        assert program.view.composer.text() == "half a thought"
    with running(tmp_path, theme) as program:
        assert program.view.composer.text() == "half a thought"
        program.window.new_chat()
        assert program.view.composer.text() == "another"


def test_quitting_while_a_reply_is_written_asks_and_keep_open_keeps_open(
    tmp_path: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(tmp_path, theme) as program:
        say(program, "Hello")
        ask = program.engines.wait_for().wait_for(Ask)
        assert isinstance(ask, Ask)
        pressed = []

        def answer(box: QMessageBox) -> int:
            keep = next(button for button in box.buttons() if button.text() == "Keep open")
            pressed.append(box.text())
            keep.click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", answer)
        assert not program.window.close()
        assert pressed == ["A reply is still being written"] and program.window.isVisible()
    store = Store(program.paths.database)
    assert store.message(ask.request_id).status is Status.STOPPED
    store.close()


def test_a_full_disk_keeps_the_message_in_the_composer(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        program.store.connection.execute("PRAGMA max_page_count = 1")
        long_text = "x" * 20_000
        program.view.composer.set_text(long_text)
        program.view.composer.submitted.emit(long_text)
        assert "disk is full" in program.view.banner.accessibleDescription() + _words(program.view.banner)
        assert program.view.composer.text() == long_text
        program.store.connection.execute("PRAGMA max_page_count = 1000000")
        program.view.composer.submitted.emit(long_text)
        assert program.view.composer.text() == "" and program.view.banner.isHidden()


def test_what_a_menu_and_a_toast_offer_can_be_reached_by_assistive_technology(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme) as program:
        program.window.open_chat(program.store.create_chat("Hello").id)
        assert {"Settings...", "Undo", "Rename...", "Continue the last reply"} <= spoken(program.window)
        for item in accessible(program.window):
            if item.text(QAccessible.Text.Name) == "Delete":
                item.actionInterface().doAction("Press")
        assert {"Undo", 'Deleted "Hello"'} <= spoken(program.window)


def test_esc_closes_a_sidebar_over_the_page_before_it_stops_the_reply(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme) as program:
        say(program, "Hello")
        program.window.resize(program.window.minimumSize())
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        QTest.keyClick(program.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        assert program.window.sidebar.isVisible()
        QTest.keyClick(program.window.sidebar.search, Qt.Key.Key_Escape)
        assert not program.window.sidebar.isVisible()
        assert program.conversations.writing_chats()
        assert program.view.composer.edit.hasFocus()


def test_the_title_is_seen_in_the_narrowest_window(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        program.view.picker.set_current(replace(MODEL, name="A model with quite a long name 135M Instruct"))
        program.window.open_chat(program.store.create_chat("Three days in Porto").id)
        program.window.resize(program.window.minimumSize())
        QApplication.processEvents()
        assert program.view.header._label.width() >= 60


def test_the_caret_is_in_the_message_field_after_renaming(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        chat = program.store.create_chat("Before")
        program.window.open_chat(chat.id)
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        program.view.header.rename()
        QTest.keyClicks(program.view.header._field, "After")
        QTest.keyClick(program.view.header._field, Qt.Key.Key_Return)
        assert program.store.chat(chat.id).title == "After"
        assert program.window.focusWidget() is program.view.composer.edit


def test_a_program_that_is_killed_opens_the_chat_again(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        program.window.open_chat(program.store.create_chat("Hello").id)
        assert window_state.load(program.paths.window).chat == program.view.chat_id


def test_a_model_that_does_not_load_says_why_in_the_banner(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme, with_model=False) as program:
        program.engines.behaviour.loads = False
        program.models.choose(MODEL)
        engine = program.engines.wait_for()
        engine.wait_for(Load)
        engine.fail_load("The file fake.gguf is damaged. Download it again.")
        qtbot.waitUntil(lambda: "is damaged" in _words(program.view.banner))


def test_a_narrow_window_lays_the_sidebar_over_the_page(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        window = program.window
        window.resize(1200, 800)
        qtbot.waitUntil(lambda: window.sidebar.isVisible())
        window.resize(600, 800)
        qtbot.waitUntil(lambda: not window.sidebar.isVisible())
        assert window.view.header.sidebar_button.isVisible()
        window.view.header.sidebar_button.click()
        assert window.sidebar.isVisible() and window.view.width() == window.width()
        window.resize(1200, 800)
        qtbot.waitUntil(lambda: window.view.width() < window.width())


def test_every_control_in_every_window_has_a_name(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        program.engines.behaviour.answer = answering("Hi.")
        say(program, "Hello")
        wait_for_idle(program, qtbot)
        program.window.open_in_new_window(listed(program)[0])
        program.window.show_settings()
        nameless = [
            widget
            for top in QApplication.topLevelWidgets()
            for widget in [top, *top.findChildren(QWidget)]
            if isinstance(widget, INTERACTIVE) and not isinstance(widget, QScrollBar) and not _name(widget)
        ]
        assert nameless == []


def test_a_text_size_of_200_percent_hides_nothing(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        program.window.resize(1280, 800)
        program.preferences.change(text_size=200)
        composer, header = program.view.composer, program.view.header
        qtbot.waitUntil(lambda: header.height() == theme.px(52))
        assert composer.isVisible() and composer.geometry().bottom() <= program.view.height()
        assert program.view.picker.geometry().right() <= header.width()
        assert not program.window.sidebar.isVisible()  # 1280 px at 200 % has the room of 640


def test_only_what_works_is_shown(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        names = {_name(button) for button in program.window.findChildren(QAbstractButton)}
        assert "Settings" in names
        assert not names & {"Documents", "Dictate"}


def test_the_meter_and_a_line_say_what_the_model_no_longer_sees(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme) as program:
        program.engines.behaviour.answer = answering("First answer.")
        say(program, "One")
        wait_for_idle(program, qtbot)
        program.engines.behaviour.answer = None
        engine = program.engines.wait_for()
        engine.behaviour.answer = None
        say(program, "Two")
        ask = engine.wait_for(Ask, 2)
        assert isinstance(ask, Ask)
        engine.tell(PromptPlanned(ask.request_id, 2048, 12, 300, 512, left_out=2))
        qtbot.waitUntil(lambda: "no longer sees anything above this line" in shown_text(program))
        assert program.view.meter.accessibleDescription() == "312 of 2,048 tokens"
        engine.say(ask.request_id, "a", "b")
        qtbot.waitUntil(lambda: program.view.meter.accessibleDescription() == "314 of 2,048 tokens")
        engine.finish(ask.request_id)
        wait_for_idle(program, qtbot)
        assert shown_text(program).index("First answer.") < shown_text(program).index("no longer sees")
        assert shown_text(program).index("no longer sees") < shown_text(program).index("Two")


def test_the_main_window_is_called_inglenook(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        assert isinstance(program.window, MainWindow) and program.window.windowTitle() == "Inglenook"


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    name: str = widget.accessibleName() or text
    # The inner field of a spin box or combo box speaks with the name of the whole.
    parent = widget.parentWidget()
    if not name and isinstance(parent, QAbstractSpinBox | QComboBox):
        return _name(parent)
    if not name and parent is not None and isinstance(parent.parentWidget(), QComboBox):
        return _name(parent.parentWidget())
    return name


def _words(widget: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() + label.accessibleName() for label in widget.findChildren(QLabel))


def test_a_file_that_is_no_model_is_told_where_the_first_page_is_seen(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    file = tmp_path / "broken.gguf"
    file.write_bytes(b"not a model")
    with running(tmp_path / "data", theme, with_model=False) as program:
        first_run = program.window.first_run
        first_run.file_dropped.emit(str(file))
        qtbot.waitUntil(first_run.banner.isVisible)
        assert "broken.gguf" in _words(first_run.banner)


def test_a_model_file_anywhere_can_be_opened(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    file = tinygguf.build(tmp_path / "elsewhere.gguf", "llama")
    with running(tmp_path / "data", theme) as program:
        program.view.use_model_file(str(file))
        qtbot.waitUntil(lambda: program.models.current.path == file)


def test_a_title_that_is_being_typed_stays_with_its_chat(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        first, second = (program.store.create_chat(title) for title in ("First", "Second"))
        program.conversations.chats_changed.emit()
        program.window.open_chat(first.id)
        program.view.header.rename()
        program.view.header._field.setText("First of all")
        program.window.open_chat(second.id)
        assert program.store.chat(first.id).title == "First of all"
        assert program.store.chat(second.id).title == "Second"
        assert program.view.header._field.isHidden()


def test_what_the_program_has_to_say_is_seen_on_the_first_page_too(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme, with_model=False) as program:
        assert program.window._is_at_first_run()
        program.window.tell("error", "The chats could not be read.")
        banner = program.window.first_run.banner
        assert banner.isVisible() and banner.accessibleName() == "The chats could not be read."


def test_a_model_that_loads_after_all_takes_the_banner_away_in_every_window(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path, theme, with_model=False) as program:
        chat = program.store.create_chat("A chat")
        program.window.open_in_new_window(chat.id)
        other = program.window._chat_windows[chat.id].view
        program.engines.behaviour.loads = False
        program.models.choose(MODEL)
        engine = program.engines.wait_for()
        engine.wait_for(Load)
        engine.fail_load("The file fake.gguf is damaged. Download it again.")
        qtbot.waitUntil(lambda: "is damaged" in _words(other.banner))
        program.engines.behaviour.loads = True
        program.models.choose(MODEL)
        qtbot.waitUntil(lambda: other.banner.isHidden() and program.view.banner.isHidden())


def test_quitting_asks_while_words_are_not_on_the_disk(
    tmp_path: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(tmp_path, theme) as program:
        asked: list[str] = []

        def answer(box: QMessageBox) -> int:
            asked.append(f"{box.text()}. {box.informativeText()}")
            next(button for button in box.buttons() if button.text() == "Keep open").click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", answer)
        program.generation.saving_failed.emit("The disk is full. New messages cannot be saved yet.")
        chat = program.store.create_chat("A chat")
        program.window.open_in_new_window(chat.id)
        assert "disk is full" in _words(program.window._chat_windows[chat.id].view.banner)
        assert not program.window.close() and "The disk is full" in asked[0]
        program.generation.saving_recovered.emit()
        assert program.view.banner.isHidden()
        assert program.window.close() and len(asked) == 1


def test_a_chat_window_that_was_closed_hears_nothing_any_more(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    (tmp_path / "poor.gguf").write_bytes(b"GGUF, but nothing else")
    with running(tmp_path, theme) as program:
        chat = program.store.create_chat("A chat")
        program.window.open_in_new_window(chat.id)
        window = program.window._chat_windows[chat.id]
        view = window.view
        view.find()
        looking = view.find_bar._find
        looking.find(chat.id, "word")
        looking._start()
        view.use_model_file(str(tmp_path / "poor.gguf"))
        with qtbot.waitSignal(window.destroyed):
            window.close()
        program.conversations.settings_changed.emit(chat.id)
        both = Barrier(2)  # each thread of the pool, after what it does
        done: list[int] = []
        for _ in range(2):
            program.background.run(both.wait, done.append)
        qtbot.waitUntil(lambda: len(done) == 2)  # an error would be raised in the loop


def test_the_drafts_of_all_windows_are_kept_at_once(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        chat = program.store.create_chat("A chat")
        program.window.open_in_new_window(chat.id)
        QTest.keyClicks(program.window._chat_windows[chat.id].view.composer.edit, "half a thought")
        QTest.keyClicks(program.view.composer.edit, "another")
        program.window.keep_drafts()
        assert program.store.draft(chat.id) == "half a thought"
        assert program.store.draft(None) == "another"
