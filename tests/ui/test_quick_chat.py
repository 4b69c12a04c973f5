"""The small window: what it shows, what it keeps, and what is gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.jobs.fake_engine import answering
from tests.ui.program import Program, running
from tests.ui.test_global_shortcut import FakeDesktop

from inglenook.core.chat import is_in_memory
from inglenook.engine.protocol import Ask
from inglenook.ui import global_shortcut
from inglenook.ui.quick_chat import QuickChatPlace, QuickChatWindow
from inglenook.ui.theme import Theme


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Program]:
    with running(tmp_path, theme) as program:
        yield program


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> FakeDesktop:
    desktop = FakeDesktop()
    monkeypatch.setattr(global_shortcut, "_backend", lambda parent: desktop)
    return desktop


@pytest.fixture
def place(program: Program, theme: Theme, desktop: FakeDesktop) -> Iterator[QuickChatPlace]:
    place = QuickChatPlace(program.window, theme, program.conversations, program.preferences)
    yield place
    place.close()


@pytest.fixture
def quick(place: QuickChatPlace, qtbot: QtBot) -> QuickChatWindow:
    place.show()
    window = window_of(place)
    qtbot.waitUntil(window.isActiveWindow)
    return window


def window_of(place: QuickChatPlace) -> QuickChatWindow:
    window = place._window
    assert window is not None
    return window


def ask(program: Program, quick: QuickChatWindow, text: str) -> int:
    """Type it and send it; answers the chat's id."""
    QTest.keyClicks(quick.view.composer.edit, text)
    QTest.keyClick(quick.view.composer.edit, Qt.Key.Key_Return)
    assert quick.view.chat_id is not None
    return quick.view.chat_id


def asked_and_answered(program: Program, quick: QuickChatWindow, qtbot: QtBot) -> int:
    program.engines.behaviour.answer = answering("An answer.")
    chat_id = ask(program, quick, "A question")
    qtbot.waitUntil(lambda: not program.conversations.is_writing(chat_id))
    return chat_id


def button(quick: QuickChatWindow, name: str) -> QAbstractButton:
    return next(
        each
        for each in quick.findChildren(QAbstractButton)
        if each.accessibleName() == name and each.isVisible()
    )


def says(quick: QuickChatWindow, words: str) -> bool:
    return any(words in label.text() and label.isVisible() for label in quick.findChildren(QLabel))


def open_chats(program: Program) -> list[int]:
    return [chat.id for chat in program.conversations.temporary_chats()]


# What is gone, and what is not ------------------------------------------------------------------


def test_closing_it_stops_its_reply_and_leaves_nothing(
    program: Program, place: QuickChatPlace, quick: QuickChatWindow, qtbot: QtBot
) -> None:
    ask(program, quick, "secret words")
    program.engines.wait_for().wait_for(Ask)
    quick.close()
    qtbot.waitUntil(lambda: open_chats(program) == [])
    place.show()
    assert "secret" not in quick.view.transcript.toPlainText()
    assert not any(b"secret" in file.read_bytes() for file in program.paths.root.rglob("*") if file.is_file())


def test_a_reply_goes_on_while_it_is_hidden(
    program: Program, place: QuickChatPlace, quick: QuickChatWindow, qtbot: QtBot
) -> None:
    chat_id = ask(program, quick, "A question")
    engine = program.engines.wait_for()
    request = engine.wait_for(Ask)
    place.toggle()
    assert quick.isHidden()
    for event in answering("An answer.")(request):  # type: ignore[arg-type]
        engine.tell(event)
    qtbot.waitUntil(lambda: not program.conversations.is_writing(chat_id))
    place.toggle()
    assert quick.view.chat_id == chat_id
    qtbot.waitUntil(lambda: "An answer." in quick.view.transcript.toPlainText())


def test_hidden_words_are_there_when_it_comes_back(place: QuickChatPlace, quick: QuickChatWindow) -> None:
    QTest.keyClicks(quick.view.composer.edit, "half a wo")
    QTest.keyClick(quick.view.composer.edit, Qt.Key.Key_Escape)
    assert quick.isHidden()
    place.show()
    # Not "has the focus": a window that was hidden is not made active again without a desktop.
    assert quick.focusWidget() is quick.view.composer.edit
    QTest.keyClicks(quick.view.composer.edit, "rd")
    assert quick.view.composer.text() == "half a word"


def test_a_new_chat_takes_the_place_of_the_one_before(
    program: Program, quick: QuickChatWindow, qtbot: QtBot
) -> None:
    before = asked_and_answered(program, quick, qtbot)
    QTest.keyClick(quick, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert quick.view.chat_id is not None and quick.view.chat_id != before
    qtbot.waitUntil(lambda: open_chats(program) == [quick.view.chat_id])


def test_a_chat_that_is_deleted_elsewhere_leaves_a_new_one(
    program: Program, quick: QuickChatWindow, qtbot: QtBot
) -> None:
    before = quick.view.chat_id
    assert before is not None
    program.conversations.close_temporary(before)
    qtbot.waitUntil(lambda: quick.view.chat_id not in (None, before))
    assert is_in_memory(quick.view.chat_id or 0)


def test_the_main_window_s_chats_come_and_go_without_it(
    program: Program, quick: QuickChatWindow, qtbot: QtBot
) -> None:
    chat_id = quick.view.chat_id
    program.window.new_temporary_chat()
    program.window.new_chat()
    qtbot.waitUntil(lambda: open_chats(program) == [chat_id])


def test_it_does_not_take_the_settings_of_the_chat_that_is_not_begun(
    program: Program, place: QuickChatPlace
) -> None:
    program.window.new_chat()
    program.view.composer.thinking_chosen.emit("on")
    place.show()
    assert program.conversations.chat_settings(None).thinking == "on"
    assert program.conversations.chat_settings(window_of(place).view.chat_id).thinking != "on"


# Keeping ----------------------------------------------------------------------------------------


def test_it_says_all_the_time_that_it_is_not_saved(
    program: Program, quick: QuickChatWindow, qtbot: QtBot
) -> None:
    assert says(quick, "Not saved. Gone when you close it")
    asked_and_answered(program, quick, qtbot)
    assert says(quick, "Not saved. Gone when you close it")
    assert program.store.chats() == []


def test_what_is_kept_is_a_chat_like_any_other(
    program: Program, place: QuickChatPlace, quick: QuickChatWindow, qtbot: QtBot
) -> None:
    asked_and_answered(program, quick, qtbot)
    button(quick, "Keep this chat").click()
    (kept,) = program.store.chats()
    assert quick.view.chat_id == kept.id
    assert not says(quick, "Not saved") and says(quick, "This chat is saved now.")
    quick.close()
    place.show()
    assert quick.view.chat_id != kept.id and says(quick, "Not saved")
    assert not says(quick, "saved now")
    assert [chat.id for chat in program.store.chats()] == [kept.id]


def test_a_chat_in_the_middle_of_a_reply_says_why_it_is_not_kept_yet(
    program: Program, quick: QuickChatWindow
) -> None:
    ask(program, quick, "A question")
    program.engines.wait_for().wait_for(Ask)
    button(quick, "Keep this chat").click()
    assert "still being written" in quick.view.banner.accessibleName()
    assert says(quick, "Not saved")


def test_the_main_window_goes_on_with_the_chat(
    program: Program, place: QuickChatPlace, quick: QuickChatWindow, qtbot: QtBot
) -> None:
    chat_id = asked_and_answered(program, quick, qtbot)
    button(quick, "Open in the main window").click()
    assert quick.isHidden() and program.view.chat_id == chat_id
    place.show()
    assert quick.view.chat_id != chat_id
    qtbot.waitUntil(lambda: set(open_chats(program)) == {chat_id, quick.view.chat_id})


# Keys and window --------------------------------------------------------------------------------


def test_nothing_is_built_before_it_is_wanted(program: Program, place: QuickChatPlace) -> None:
    assert place._window is None
    assert open_chats(program) == []


def test_the_keys_show_and_hide_it(place: QuickChatPlace, desktop: FakeDesktop, qtbot: QtBot) -> None:
    desktop.activated.emit("")
    quick = window_of(place)
    qtbot.waitUntil(quick.isActiveWindow)
    assert quick.view.composer.edit.hasFocus()
    assert says(quick, "<Ctrl+Alt+Space> hides and shows")
    desktop.activated.emit("")
    assert quick.isHidden()


def test_the_keys_bring_it_to_the_front_where_it_lies_behind(
    program: Program, quick: QuickChatWindow, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    desktop.activated.emit("")
    qtbot.waitUntil(quick.isActiveWindow)


def test_esc_stops_a_reply_before_it_hides(program: Program, quick: QuickChatWindow, qtbot: QtBot) -> None:
    chat_id = ask(program, quick, "A question")
    program.engines.wait_for().wait_for(Ask)
    QTest.keyClick(quick.view.composer.edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not program.conversations.is_writing(chat_id))
    assert quick.isVisible()
    QTest.keyClick(quick.view.composer.edit, Qt.Key.Key_Escape)
    assert quick.isHidden()


def test_esc_ends_editing_and_finding_before_it_hides(
    program: Program, quick: QuickChatWindow, qtbot: QtBot
) -> None:
    asked_and_answered(program, quick, qtbot)
    quick.view.tree.edit_last()
    quick.view.find()
    quick.view.focus_composer()
    QTest.keyClick(quick.view.composer.edit, Qt.Key.Key_Escape)
    assert not quick.view.tree.editing.is_active and quick.isVisible()
    QTest.keyClick(quick.view.composer.edit, Qt.Key.Key_Escape)
    assert quick.view.find_bar is not None and quick.view.find_bar.isHidden() and quick.isVisible()
    QTest.keyClick(quick.view.composer.edit, Qt.Key.Key_Escape)
    assert quick.isHidden()


def test_keys_that_do_not_work_are_said_in_the_settings(
    program: Program, place: QuickChatPlace, desktop: FakeDesktop
) -> None:
    desktop.problem = "Another program has these keys."
    program.preferences.change(quick_chat_keys="Ctrl+Alt+K")
    program.window.show_settings()
    dialog = program.window._settings_dialog
    assert dialog is not None
    assert any(label.text() == desktop.problem for label in dialog.findChildren(QLabel))
    place.show()
    assert says(window_of(place), "Esc hides")


def test_keys_that_are_taken_back_are_told(place: QuickChatPlace, desktop: FakeDesktop, qtbot: QtBot) -> None:
    with qtbot.waitSignal(place.failed, check_params_cb=lambda sentence: sentence == "Taken back."):
        desktop.told.emit("Taken back.", "")


def test_a_desktop_that_asks_is_asked_when_it_is_first_opened(
    program: Program, theme: Theme, desktop: FakeDesktop
) -> None:
    desktop.asks_the_person = True
    place = QuickChatPlace(program.window, theme, program.conversations, program.preferences)
    assert desktop.grabbed == []
    place.show()
    assert desktop.grabbed == ["Ctrl+Alt+Space"]
    place.close()


def test_the_pin_keeps_it_on_top_and_is_remembered(program: Program, quick: QuickChatWindow) -> None:
    on_top = Qt.WindowType.WindowStaysOnTopHint
    button(quick, "Keep on top").click()
    assert quick.windowFlags() & on_top and quick.windowHandle().flags() & on_top
    assert quick.isVisible() and program.window.state.quick_pinned
    button(quick, "Keep on top").click()
    assert not quick.windowFlags() & on_top and not quick.windowHandle().flags() & on_top


def test_the_end_of_the_program_closes_it(program: Program, quick: QuickChatWindow) -> None:
    program.window.leave()
    assert quick.isHidden()


# Looks ------------------------------------------------------------------------------------------


def test_the_keys_of_the_program_work_in_it(program: Program, quick: QuickChatWindow, qtbot: QtBot) -> None:
    QTest.keyClick(quick.view.composer.edit, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: program.window.has_left)
    assert not quick.isVisible()


def test_everything_fits_with_the_largest_text(program: Program, quick: QuickChatWindow) -> None:
    program.preferences.change(text_size=300)
    quick.resize(quick.minimumSize())
    QApplication.processEvents()
    right = quick.width()
    for each in quick.findChildren(QWidget):
        if each.isVisible() and isinstance(each, QAbstractButton | QLabel) and each.window() is quick:
            left = each.mapTo(quick, each.rect().topLeft()).x()
            assert left >= 0 and left + each.width() <= right, each
            if isinstance(each, QAbstractButton):
                assert each.width() >= each.minimumSizeHint().width(), each.accessibleName()


def test_every_control_has_a_name_and_is_reached_by_tab(quick: QuickChatWindow, qtbot: QtBot) -> None:
    quick.view.focus_composer()
    seen: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in seen:
        assert focus is not None
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    names = [each.accessibleName() or getattr(each, "text", str)() for each in seen]
    assert all(names)
    assert {"Message", "Model", "Keep on top", "Open in the main window", "More", "Keep this chat"} <= set(
        names
    )
    assert "Offline" in names
