"""What holds for every test: no display, nothing left behind.

Warnings and Qt log lines fail a test by configuration (pyproject.toml); threads and
child processes that a test leaves running fail it here.
"""

import os

# Before Qt is imported anywhere.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import gc
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inglenook.core.garbage import collect_on_this_thread_only, collect_what_is_due
from inglenook.ui.app import settle_clipboard
from inglenook.ui.theme import Theme


def _threads() -> set[threading.Thread]:
    # Python before 3.13 keeps its stand-in for a thread of Qt after that thread has ended.
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


@pytest.fixture(scope="session", autouse=True)
def _collected_here_only() -> Iterator[None]:
    """As in the program: what Qt owns must not be collected on another thread."""
    collect_on_this_thread_only()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """A test ends with the threads and child processes it began with."""
    threads = _threads()
    children = set(psutil.Process().children())
    yield
    collect_what_is_due()
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        left_threads = _threads() - threads
        left_children = [child for child in psutil.Process().children() if child not in children]
        if not left_threads and not left_children:
            return
        time.sleep(0.02)
    pytest.fail(f"left running: threads {left_threads}, processes {left_children}")


class PatientBot(QtBot):
    """Waits longer than the usual five seconds: on a busy machine much takes that long."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = 30_000) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = 30_000, **options: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitSignals(self, signals: Any, *, timeout: int = 30_000, **options: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **options)

    def waitExposed(self, widget: QWidget, *, timeout: int = 30_000) -> Any:
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget: QWidget, *, timeout: int = 30_000) -> Any:
        return super().waitActive(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(scope="session")
def _session_theme(qapp: QApplication) -> Iterator[Theme]:
    """One for all tests: each follows the focus of the whole application."""
    font = QFont(qapp.font())
    font.setPixelSize(13)
    qapp.setFont(font)
    yield Theme(qapp)
    settle_clipboard()  # as the program does at its end


@pytest.fixture
def theme(_session_theme: Theme) -> Theme:
    """The light look at 100 %."""
    # Windows of earlier tests would all dress again: without a running loop Qt keeps them.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    _session_theme.apply("light", 100)
    return _session_theme
