"""Runs the whole program and works it from within, as a person would with keys and clicks.

    python tests/drive.py SCENARIO DATA_FOLDER [WORDS...]

A scenario is a generator: it acts, then yields a condition to wait for. What happens is
reported on stdout, one JSON object a line; `report` says what the lines mean. The lines are
written straight to the pipe, so that a killed program loses none that it wrote.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Any

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from inglenook.engine import process
from inglenook.engine.protocol import Event, Reasoning, Text
from inglenook.ui.crash_dialog import CrashDialog

DEADLINE_S = 60.0  # for one condition
POLL_MS = 10

Scenario = Generator[Callable[[], object], None, None]


def report(**facts: Any) -> None:
    """Write one line: `did` (a step is done), `heard` (words came from the engine; `reply`, `tokens`),
    `shown` (words reached the windows; `reply`), `ended` (a reply is closed; `reply`, `text`),
    `crashed` (the crash window came up), or `gave_up` (a condition did not come true)."""
    os.write(1, json.dumps(facts).encode() + b"\n")


# What a person does -----------------------------------------------------------


def watch(words: Sequence[str]) -> Scenario:
    """Wait for the window, minimise it, and tell when somebody raises it again."""
    yield main_window
    report(did="shown", title=main_window().windowTitle())
    main_window().showMinimized()
    yield main_window().isMinimized
    report(did="minimised")
    yield lambda: main_window() and not main_window().isMinimized()
    report(did="raised")


def opened(words: Sequence[str]) -> Scenario:
    """Tell when the window is there, then when a model is chosen, and on which page that is seen."""
    yield main_window
    report(did="shown", title=main_window().windowTitle())
    yield _has_model
    yield composer
    report(did="opened", model=_model(), in_front=main_window().isVisible())


def opened_by_desktop(words: Sequence[str]) -> Scenario:
    """The desktop of macOS opens a file with the program that runs."""
    yield main_window
    QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(words[0]))
    yield from opened(words)


def asked_whether_to_quit(words: Sequence[str]) -> Scenario:
    """A reply streams, the window is closed, and the question stands."""
    yield lambda: button("Start now")
    QTest.keyClick(button("Start now"), Qt.Key.Key_Space)
    yield from ask("Write a long story.")
    yield lambda: _heard >= 5
    QTimer.singleShot(0, main_window().close)  # it comes back when the question is answered
    yield message_box
    report(did="asked", text=message_box().text())
    yield lambda: False


def typed(words: Sequence[str]) -> Scenario:
    """Something is typed, and at once the desktop ends its session."""
    yield composer
    QTest.keyClicks(composer(), "half a thought")
    report(did="typed")
    yield lambda: False


def refused(words: Sequence[str]) -> Scenario:
    """Read the message that stands in place of the window, and accept it."""
    yield message_box
    report(did="refused", text=message_box().text())
    message_box().accept()


def reopened(words: Sequence[str]) -> Scenario:
    """Read what the transcript shows of the chat that was open last."""
    yield lambda: named("Transcript") and named("Transcript").toPlainText()
    report(did="reopened", transcript=named("Transcript").toPlainText())


def session(words: Sequence[str]) -> Scenario:
    """The first session: Start now, one question, its whole answer, a look at the settings, quit."""
    yield lambda: button("Start now")
    QTest.keyClick(button("Start now"), Qt.Key.Key_Space)
    yield from ask("Say hello in five words.")
    yield lambda: not is_writing()
    QTest.keyClick(main_window(), Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    yield dialog
    report(did="settings", title=dialog().windowTitle())
    QTest.keyClick(dialog(), Qt.Key.Key_Escape)
    yield lambda: not dialog()
    main_window().activateWindow()  # as a desktop does, and the offscreen platform does not
    yield main_window().isActiveWindow
    report(did="quit")
    QTest.keyClick(main_window(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def talk(words: Sequence[str]) -> Scenario:
    """One chat whose reply is stopped, then another that streams until the program is killed."""
    yield from ask(words[0])
    yield lambda: _heard >= 5
    QTest.keyClick(composer(), Qt.Key.Key_Escape)
    yield lambda: not is_writing()
    QTest.keyClick(main_window(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    report(did="stopped")
    yield from ask(words[1])
    yield lambda: False


def ask(text: str) -> Scenario:
    """Type a message and send it, by keyboard only."""
    yield lambda: _has_model() and composer()
    composer().setFocus()
    QTest.keyClicks(composer(), text)
    QTest.keyClick(composer(), Qt.Key.Key_Return)
    yield is_writing


# Where things are: by what a person sees or a screen reader says ----------------------


def main_window() -> Any:
    return next((w for w in _top_level(QMainWindow) if w.windowTitle() == "Inglenook"), None)


def message_box() -> Any:
    return next(_top_level(QMessageBox), None)


def dialog() -> Any:
    return next(_top_level(QDialog), None)


def named(name: str) -> Any:
    """The visible control of the main window with this accessible name."""
    window = main_window()
    if window is None:
        return None
    return next(
        (w for w in window.findChildren(QWidget) if w.accessibleName() == name and w.isVisible()), None
    )


def composer() -> Any:
    return named("Message")


def button(text: str) -> Any:
    window = main_window()
    if window is None:
        return None
    return next((b for b in window.findChildren(QPushButton) if b.text() == text and b.isVisible()), None)


def _top_level(kind: type[QWidget]) -> Iterator[QWidget]:
    return (w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def is_writing() -> bool:
    return bool(_conversations().writing_chats())


def _conversations() -> Any:
    from inglenook.jobs.conversations import Conversations

    return QApplication.instance().findChild(Conversations)


def _has_model() -> bool:
    return bool(_model())


def _model() -> str:
    """The path of the chosen one."""
    from inglenook.jobs.models import Models

    models = QApplication.instance().findChild(Models)
    return str(models.current.path) if models and models.current else ""


# How it is driven ---------------------------------------------------------------

_heard = 0  # tokens, from the engine


class _Engine(process.EngineProcess):
    """The engine process, and a report of every word that comes from it."""

    def __init__(self, on_event: Callable[[Event], None], *rest: Any) -> None:
        def heard(event: Event) -> None:
            global _heard
            if isinstance(event, Text | Reasoning):
                _heard += event.tokens
                report(heard=event.text, reply=event.request_id, tokens=event.tokens)
            on_event(event)

        super().__init__(heard, *rest)


class _Driver(QObject):
    """Goes through a scenario from the program's own event loop."""

    def __init__(self, scenario: Scenario, parent: QObject) -> None:
        super().__init__(parent)
        self._scenario = scenario
        self._condition: Callable[[], object] = lambda: True
        self._deadline = time.monotonic() + DEADLINE_S
        self._connected = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(POLL_MS)

    def _go_on(self) -> None:
        if not self._connected and (conversations := _conversations()):
            conversations.replies_changed.connect(self._on_replies_changed)
            self._connected = True
        if crash := next(_top_level(CrashDialog), None):
            report(crashed=[shown.toPlainText() for shown in crash.findChildren(QPlainTextEdit)])
            os._exit(4)
        if not self._condition():
            if time.monotonic() > self._deadline:
                report(gave_up=self._scenario.gi_frame.f_lineno)
                os._exit(3)
            return
        try:
            self._condition = next(self._scenario)
        except StopIteration:
            self._timer.stop()
        self._deadline = time.monotonic() + DEADLINE_S

    def _on_replies_changed(self, updates: Any) -> None:
        for update in updates:
            if update.text or update.reasoning:
                report(shown=update.text, reply=update.reply_id)
            if update.ended:
                report(ended=update.ended.status, reply=update.reply_id, text=update.ended.text)


def run(scenario: Scenario, folder: str) -> int:
    """Run the program over this data folder and the scenario in it; the program's exit status."""

    class Driven(QApplication):
        def __init__(self, arguments: Sequence[str]) -> None:
            super().__init__(arguments)
            self._driver = _Driver(scenario, self)

    QtWidgets.QApplication = Driven  # type: ignore[misc]
    process.EngineProcess = _Engine  # type: ignore[misc]
    from inglenook.__main__ import main

    return main(["--data-dir", folder, *os.environ.get("DRIVE_OPTIONS", "").split()])


if __name__ == "__main__":
    sys.exit(run(globals()[sys.argv[1]](sys.argv[3:]), sys.argv[2]))
