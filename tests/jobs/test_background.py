"""The pool: work elsewhere, callbacks here, and none after the end."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from inglenook.jobs.background import Background

HERE = threading.main_thread()


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


def test_work_is_done_elsewhere_and_heard_of_here(background: Background, qtbot: QtBot) -> None:
    heard: list[tuple[threading.Thread, threading.Thread]] = []
    background.run(
        threading.current_thread, lambda thread: heard.append((thread, threading.current_thread()))
    )
    qtbot.waitUntil(lambda: bool(heard))
    (worked_on, heard_on) = heard[0]
    assert worked_on is not HERE
    assert heard_on is HERE


def test_an_error_is_heard_of_here(background: Background, qtbot: QtBot) -> None:
    heard: list[tuple[Exception, threading.Thread]] = []
    succeeded: list[object] = []
    background.run(
        lambda: 1 // 0, succeeded.append, lambda error: heard.append((error, threading.current_thread()))
    )
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0][0], ZeroDivisionError)
    assert heard[0][1] is HERE
    assert succeeded == []


def test_an_error_that_nobody_expects_reaches_the_crash_window(background: Background, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as faults:
        background.run(lambda: 1 // 0, lambda _: None)
        qtbot.waitUntil(lambda: bool(faults))
    assert faults[0][0] is ZeroDivisionError


def test_nothing_is_heard_after_the_close(background: Background, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    heard: list[object] = []

    def work() -> str:
        begun.set()
        assert go_on.wait(10)
        return "late"

    for _ in range(5):  # more than there are threads
        background.run(work, heard.append, heard.append)
    assert begun.wait(10)
    go_on.set()
    background.close()
    marker = Background()  # what is delivered after this one's answer would have come before it
    marker.run(lambda: "marker", heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    marker.close()
    assert heard == ["marker"]


def test_long_work_is_done_one_after_the_other_beside_the_rest(background: Background, qtbot: QtBot) -> None:
    done: list[str] = []
    begun, go = threading.Event(), threading.Event()

    def first(stop: threading.Event) -> str:
        begun.set()
        assert go.wait(10)
        return "first"

    background.run_long(first, done.append)
    background.run_long(lambda stop: "second", done.append)
    assert begun.wait(10)
    background.run(lambda: "short", done.append)
    qtbot.waitUntil(lambda: done == ["short"])
    go.set()
    qtbot.waitUntil(lambda: done == ["short", "first", "second"])


def test_long_work_ends_when_it_is_stopped_and_when_the_program_closes(
    background: Background, qtbot: QtBot
) -> None:
    stopped: list[bool] = []
    stop = background.run_long(lambda stop: stop.wait(10), stopped.append)
    stop.set()
    qtbot.waitUntil(lambda: stopped == [True])
    background.run_long(lambda stop: stop.wait(10), stopped.append)
    background.run(lambda: background.closing.wait(10), stopped.append)
    with qtbot.waitSignal(background.closed):
        background.close()
    assert stopped == [True]  # and nobody is told of what came of the others
