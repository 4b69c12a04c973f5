"""What comes of the keys that a person wants for the whole desktop, whatever the desktop says."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inglenook.ui import global_shortcut
from inglenook.ui.global_shortcut import GlobalShortcut
from inglenook.ui.key_combination import Combination

KEYS = "Ctrl+Alt+Space"


class FakeDesktop(QObject):
    """Gives every key, unless it is told otherwise."""

    activated = Signal(str)
    told = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.asks_the_person = False
        self.problem = ""
        self.grabbed: list[str] = []
        self.released = self.closed = 0

    def grab(self, wanted: Combination, keys: str) -> None:
        self.grabbed.append(keys)
        self.told.emit(self.problem, "" if self.problem else f"<{keys}>")

    def release(self) -> None:
        self.released += 1

    def close(self) -> None:
        self.closed += 1

    def bring_to_front(self, window: QWidget) -> None: ...


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch, qapp: object) -> FakeDesktop:
    desktop = FakeDesktop()
    monkeypatch.setattr(global_shortcut, "_backend", lambda parent: desktop)
    return desktop


@pytest.fixture
def shortcut(qtbot: QtBot) -> Iterator[GlobalShortcut]:
    shortcut = GlobalShortcut()
    yield shortcut
    shortcut.close()


def test_a_desktop_without_such_keys_is_a_sentence(shortcut: GlobalShortcut) -> None:
    shortcut.set_keys(KEYS, may_ask=True)  # the tests have no desktop
    assert shortcut.problem == (
        "This desktop does not let programs have a key of their own. "
        "Give “inglenook --quick-chat” a key in the settings of your system."
    )
    assert shortcut.shown == ""
    shortcut.set_keys("", may_ask=True)
    assert shortcut.problem == ""


@pytest.mark.parametrize("keys", ["nonsense", "A"])
def test_keys_that_cannot_be_used_are_a_sentence_and_not_asked_for(
    shortcut: GlobalShortcut, desktop: FakeDesktop, keys: str
) -> None:
    shortcut.set_keys(KEYS, may_ask=True)
    shortcut.set_keys(keys, may_ask=True)
    assert shortcut.problem and not shortcut.shown
    assert desktop.grabbed == [KEYS] and desktop.released == 1


def test_keys_that_another_program_has_are_a_sentence(shortcut: GlobalShortcut, desktop: FakeDesktop) -> None:
    desktop.problem = "Another program has the keys."
    shortcut.set_keys(KEYS, may_ask=True)
    assert (shortcut.problem, shortcut.shown) == (desktop.problem, "")


def test_keys_that_work_are_shown_and_heard(
    shortcut: GlobalShortcut, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(shortcut.changed):
        shortcut.set_keys(KEYS, may_ask=False)
    assert (shortcut.problem, shortcut.shown) == ("", f"<{KEYS}>")
    with qtbot.waitSignal(shortcut.activated, check_params_cb=lambda token: token == "abc"):
        desktop.activated.emit("abc")


def test_the_same_keys_are_not_asked_for_twice(shortcut: GlobalShortcut, desktop: FakeDesktop) -> None:
    shortcut.set_keys(KEYS, may_ask=False)
    shortcut.set_keys(KEYS, may_ask=False)
    assert desktop.grabbed == [KEYS] and desktop.released == 0


def test_no_keys_give_back_those_before(shortcut: GlobalShortcut, desktop: FakeDesktop) -> None:
    shortcut.set_keys(KEYS, may_ask=False)
    shortcut.set_keys("", may_ask=False)
    assert desktop.released == 1 and (shortcut.problem, shortcut.shown) == ("", "")


def test_a_desktop_that_asks_the_person_is_not_asked_before_its_time(
    shortcut: GlobalShortcut, desktop: FakeDesktop
) -> None:
    desktop.asks_the_person = True
    shortcut.set_keys(KEYS, may_ask=False)
    assert desktop.grabbed == []
    assert shortcut.problem.endswith("when the quick chat is opened for the first time.")
    shortcut.set_keys(KEYS, may_ask=True)
    assert desktop.grabbed == [KEYS] and not shortcut.problem
