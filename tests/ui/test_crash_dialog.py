"""A fault of the program: saved, logged, said once, and never a word of a chat."""

import gc
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inglenook.core.errors import UserError
from inglenook.ui import crash_dialog
from inglenook.ui.crash_dialog import CrashDialog, CrashReporter, describe


class Saver:
    def __init__(self) -> None:
        self.times = 0
        self.threads: set[threading.Thread] = set()
        self.error: Exception | None = None

    def __call__(self) -> None:
        self.times += 1
        self.threads.add(threading.current_thread())
        if self.error:
            raise self.error


@pytest.fixture
def saver() -> Saver:
    return Saver()


@pytest.fixture
def reporter(saver: Saver, qtbot: QtBot) -> Iterator[CrashReporter]:
    with qtbot.captureExceptions():  # pytest-qt's own hook, replaced by ours for the while
        reporter = crash_dialog.install(saver)
        yield reporter
        reporter.uninstall()
        reporter.deleteLater()


def crash(text: str = "secret words of a chat") -> None:
    raise ValueError(text)


def uncaught(do: Callable[[], None] = crash) -> None:
    """As Python and PySide6 do with what nobody caught."""
    try:
        do()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


def open_window(reporter: CrashReporter, qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: reporter.window is not None)
    assert reporter.window is not None
    return reporter.window


def texts(window: CrashDialog) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel))


def press(window: CrashDialog, name: str, qtbot: QtBot) -> None:
    button = next(each for each in window.findChildren(QPushButton) if each.text() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_fault_in_a_slot_is_saved_and_shown(reporter: CrashReporter, saver: Saver, qtbot: QtBot) -> None:
    QTimer.singleShot(0, crash)
    window = open_window(reporter, qtbot)
    assert saver.times == 1
    assert "Your messages are saved." in texts(window)
    assert "in crash" in window.report and "ValueError" in window.report


def test_no_word_of_a_chat_is_in_the_report_or_the_log(
    reporter: CrashReporter, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    uncaught()
    assert "secret" not in open_window(reporter, qtbot).report
    assert "in crash" in caplog.text and "secret" not in caplog.text


def test_it_says_so_once_per_fault(reporter: CrashReporter, saver: Saver, qtbot: QtBot) -> None:
    for _ in range(3):
        uncaught()
    window = open_window(reporter, qtbot)
    assert window.report.count("in crash") == 1 and saver.times == 1
    press(window, "Keep going", qtbot)
    assert reporter.window is None
    uncaught()
    qtbot.wait(1)
    assert reporter.window is None


def test_another_fault_joins_the_window_that_is_open(reporter: CrashReporter, qtbot: QtBot) -> None:
    uncaught()
    window = open_window(reporter, qtbot)
    uncaught(lambda: {}["missing"])
    qtbot.waitUntil(lambda: "KeyError" in window.report)
    assert reporter.window is window and "ValueError" in window.report


def test_a_fault_in_a_thread_is_shown_by_the_gui_thread(
    reporter: CrashReporter, saver: Saver, qtbot: QtBot
) -> None:
    thread = threading.Thread(target=crash)
    thread.start()
    thread.join()
    window = open_window(reporter, qtbot)
    assert window.thread() is QApplication.instance().thread()
    assert saver.threads == {threading.main_thread()}


def test_a_fault_in_a_destructor_is_shown(reporter: CrashReporter, qtbot: QtBot) -> None:
    class Loose:
        def __del__(self) -> None:
            crash()

    Loose()
    gc.collect()
    assert "in __del__" in open_window(reporter, qtbot).report


def test_saving_that_fails_is_said_and_is_no_second_window(
    reporter: CrashReporter, saver: Saver, qtbot: QtBot
) -> None:
    saver.error = OSError(28, "No space left on device")
    uncaught()
    assert "may not be saved" in texts(open_window(reporter, qtbot))
    assert saver.times == 1


def test_an_error_of_nobody_shows_its_own_sentence(reporter: CrashReporter, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise UserError("The disk is full. Free some space.")

    uncaught(refuse)
    window = open_window(reporter, qtbot)
    assert "The disk is full." in texts(window) and "went wrong" not in texts(window)


def test_ctrl_c_and_the_end_of_the_program_are_no_faults(
    reporter: CrashReporter, saver: Saver, qtbot: QtBot
) -> None:
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    qtbot.wait(1)
    assert saver.times == 0 and reporter.window is None


def test_the_report_can_be_selected_and_copied_but_not_changed(reporter: CrashReporter, qtbot: QtBot) -> None:
    uncaught()
    window = open_window(reporter, qtbot)
    press(window, "Copy details", qtbot)
    assert QGuiApplication.clipboard().text() == window.report
    assert window._details.isReadOnly()
    assert window._details.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_quit_ends_the_program(
    reporter: CrashReporter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    quits: list[None] = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(None))
    uncaught()
    press(open_window(reporter, qtbot), "Quit", qtbot)
    assert quits == [None] and reporter.window is None


def test_after_the_end_python_has_its_own_hooks_back(reporter: CrashReporter) -> None:
    reporter.uninstall()
    hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    assert not [hook for hook in hooks if getattr(hook, "__self__", None) is reporter]


def test_enter_and_escape_keep_going(reporter: CrashReporter, qtbot: QtBot) -> None:
    uncaught()
    window = open_window(reporter, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Return)
    assert reporter.window is None


def test_the_chain_of_causes_is_told_without_its_words() -> None:
    try:
        try:
            crash("first secret")
        except ValueError as error:
            raise RuntimeError("second secret") from error
    except RuntimeError as error:
        report = describe(error)
    assert report.index("ValueError") < report.index("which led to") < report.index("RuntimeError")
    assert "first secret\n" not in report and not report.endswith("second secret")


def test_errors_that_speak_of_code_keep_their_text() -> None:
    assert describe(OSError(28, "No space left")).endswith("OSError: [Errno 28] No space left")
    assert describe(KeyError("what was said")) == "KeyError"


def test_a_chain_that_bites_its_tail_ends() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert describe(one).splitlines() == ["KeyError", "which led to:", "ValueError"]


def test_the_next_fault_is_shown_though_the_window_went_with_the_one_below_it(
    reporter: CrashReporter, qtbot: QtBot
) -> None:
    below = QWidget()
    with qtbot.waitActive(below):
        below.show()
        below.activateWindow()
    uncaught()
    assert open_window(reporter, qtbot).parent() is below
    below.close()
    below.deleteLater()
    qtbot.waitUntil(lambda: reporter.window is None)
    uncaught(lambda: crash("another place"))
    assert open_window(reporter, qtbot).isVisible()
