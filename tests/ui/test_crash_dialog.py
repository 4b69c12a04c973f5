"""A fault of the program: saved, logged, said once, and never a word of a chat."""

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inglenook import __version__
from inglenook.core.errors import UserError
from inglenook.ui import crash_dialog
from inglenook.ui.crash_dialog import CrashDialog, CrashReporter


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
    press(window, "Copy report", qtbot)
    assert QGuiApplication.clipboard().text() == window.report
    assert any(each.text() == "Copied" for each in window.findChildren(QPushButton))
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
    uncaught(lambda: {}["missing"])
    assert open_window(reporter, qtbot).isVisible()


def test_it_says_that_nothing_is_sent_and_which_versions_these_are(
    reporter: CrashReporter, qtbot: QtBot
) -> None:
    reporter.llama_version = lambda: "0.3.36"
    uncaught()
    window = open_window(reporter, qtbot)
    assert "What is sent: nothing." in texts(window)
    first = window.report.splitlines()[0]
    assert first.startswith(f"Inglenook {__version__}, Python 3.") and first.endswith(
        "llama-cpp-python 0.3.36"
    )
    assert f"Qt {qVersion()}" in first


def test_the_report_does_not_name_the_person(
    reporter: CrashReporter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path(__file__).parents[1])
    uncaught()
    report = open_window(reporter, qtbot).report
    assert str(Path(__file__).parents[1]) not in report and str(Path("~", "ui")) in report


def test_a_fault_that_comes_back_by_other_ways_opens_no_second_window(
    reporter: CrashReporter, saver: Saver, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def another_way() -> None:
        crash()

    uncaught()
    press(open_window(reporter, qtbot), "Keep going", qtbot)
    uncaught(another_way)
    qtbot.wait(1)
    assert reporter.window is None and saver.times == 1
    assert "in another_way" in caplog.text


def test_other_faults_wait_until_the_person_had_a_rest(saver: Saver, qtbot: QtBot) -> None:
    with qtbot.captureExceptions():
        reporter = crash_dialog.install(saver, rest_ms=200)
        uncaught()
        press(open_window(reporter, qtbot), "Keep going", qtbot)
        uncaught(lambda: {}["missing"])
        uncaught(lambda: [][0])
        qtbot.waitUntil(lambda: saver.times == 3)
        assert reporter.window is None
        report = open_window(reporter, qtbot).report
        assert "KeyError" in report and "IndexError" in report
        reporter.uninstall()
        reporter.deleteLater()


def test_a_window_holds_no_more_reports_than_somebody_reads(reporter: CrashReporter, qtbot: QtBot) -> None:
    uncaught()
    window = open_window(reporter, qtbot)
    for number in range(100):
        window.add(f"fault {number}")
    assert "fault 10" in window.report and "fault 50" not in window.report


def test_a_fault_at_the_start_is_shown_with_the_place_of_the_log(saver: Saver, qtbot: QtBot) -> None:
    with qtbot.captureExceptions():
        reporter = crash_dialog.install(saver)
        shown: list[str] = []

        def look() -> None:
            window = QApplication.activeModalWidget()
            assert isinstance(window, CrashDialog)
            shown.extend((texts(window), window.report))
            names = [each.text() for each in window.findChildren(QPushButton) if not each.isHidden()]
            shown.append(" ".join(names))
            press(window, "Quit", qtbot)

        QTimer.singleShot(0, look)
        try:
            crash()
        except ValueError as error:
            reporter.refuse_start(error, Path("/data/logs/inglenook.log"))
        assert "could not start" in shown[0] and str(Path("/data/logs/inglenook.log")) in shown[0]
        assert "in crash" in shown[1] and "secret" not in shown[1].replace('"secret words of a chat"', "")
        assert shown[2] == "Copy report Quit"
        assert not reporter.is_installed
        reporter.deleteLater()
