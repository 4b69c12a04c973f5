"""Keys of the whole desktop on X11, on a real X server."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui import x_server
from tests.ui.x_server import ALT, CAPS_LOCK, CONTROL, KEY_OF_A, NUM_LOCK, SPACE, Person

from inglenook.ui.key_combination import combination
from inglenook.ui.shortcut_x11 import X11Shortcut

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not x_server.is_installed(), reason="needs Xvfb, which is not installed"
)

KEYS = "Ctrl+Alt+Space"


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with x_server.display() as name:
        yield name


@pytest.fixture
def person(display: str) -> Iterator[Person]:
    person = Person(display)
    yield person
    person.leave()


class Heard:
    """A shortcut and what it says."""

    def __init__(self, display: str) -> None:
        self.presses = 0
        self.told: list[tuple[str, str]] = []
        self.shortcut = X11Shortcut(display=display)
        self.shortcut.activated.connect(self._on_activated)
        self.shortcut.told.connect(lambda problem, shown: self.told.append((problem, shown)))

    def grab(self, keys: str) -> None:
        self.shortcut.grab(combination(keys), keys)

    def _on_activated(self) -> None:
        self.presses += 1


@pytest.fixture
def heard(display: str, qtbot: QtBot) -> Iterator[Heard]:
    heard = Heard(display)
    yield heard
    heard.shortcut.close()


def test_no_display_is_an_error_and_nothing_else(qtbot: QtBot) -> None:
    with pytest.raises(OSError, match="no X display"):
        X11Shortcut(display=":64999")


def test_keys_that_another_program_has_are_not_taken_and_said(
    heard: Heard, display: str, person: Person, qtbot: QtBot
) -> None:
    heard.grab(KEYS)
    second = Heard(display)
    second.grab(KEYS)
    assert second.told == [("Another program has the keys Ctrl Alt Space. Choose others.", "")]
    person.press(CONTROL, ALT, SPACE)
    qtbot.waitUntil(lambda: heard.presses == 1)
    assert second.presses == 0
    heard.shortcut.release()
    second.grab(KEYS)
    assert second.told[-1] == ("", "Ctrl Alt Space")
    second.shortcut.close()


def test_keys_come_whichever_lock_is_on(heard: Heard, person: Person, qtbot: QtBot) -> None:
    heard.grab(KEYS)
    for count, lock in enumerate((CAPS_LOCK, NUM_LOCK), start=1):
        person.press(lock)
        person.press(CONTROL, ALT, SPACE)
        qtbot.waitUntil(lambda count=count: heard.presses == count)
        person.press(lock)


def test_other_keys_are_left_to_others(heard: Heard, person: Person, qtbot: QtBot) -> None:
    heard.grab(KEYS)
    person.press(CONTROL, SPACE)
    person.press(ALT, SPACE)
    person.press(SPACE)
    person.press(CONTROL, ALT, SPACE)
    qtbot.waitUntil(lambda: heard.presses > 0)
    assert heard.presses == 1


def test_keys_that_are_held_down_count_once(heard: Heard, person: Person, qtbot: QtBot) -> None:
    heard.grab(KEYS)
    person.press_and_hold(CONTROL, ALT, SPACE)
    qtbot.waitUntil(lambda: heard.presses > 0)
    person.press(CONTROL, ALT, SPACE)
    qtbot.waitUntil(lambda: heard.presses > 1)
    assert heard.presses == 2


def test_keys_that_are_given_back_are_free(heard: Heard, display: str, qtbot: QtBot) -> None:
    heard.grab(KEYS)
    heard.grab("Ctrl+Alt+A")
    other = Heard(display)
    other.grab(KEYS)
    assert other.told == [("", "Ctrl Alt Space")]
    other.shortcut.close()
    heard.shortcut.release()
    again = Heard(display)
    again.grab("Ctrl+Alt+A")
    assert again.told == [("", "Ctrl Alt A")]
    again.shortcut.close()


def test_another_keyboard_layout_moves_the_keys(heard: Heard, person: Person, qtbot: QtBot) -> None:
    heard.grab("Ctrl+Alt+A")
    unused = 248
    try:
        person.relabel(KEY_OF_A, ord("q"))
        person.relabel(unused, ord("a"))
        qtbot.waitUntil(lambda: {keycode for keycode, _ in heard.shortcut._held} == {unused})
        person.press(CONTROL, ALT, KEY_OF_A)
        person.press(CONTROL, ALT, unused)
        qtbot.waitUntil(lambda: heard.presses > 0)
        assert heard.presses == 1
    finally:
        person.relabel(KEY_OF_A, ord("a"))
        person.relabel(unused, 0)


def test_a_key_that_no_keyboard_here_has_is_said(heard: Heard) -> None:
    heard.grab("Ctrl+Alt+F35")
    assert heard.told == [("This keyboard has no such key. Choose other keys.", "")]


def test_a_window_comes_to_the_front_as_of_the_time_of_the_key(
    heard: Heard, person: Person, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    heard.grab(KEYS)
    person.press(CONTROL, ALT, SPACE)
    qtbot.waitUntil(lambda: heard.presses == 1)
    person.watch()
    heard.shortcut.bring_to_front(window)
    assert person.next_wish() == (int(window.winId()), 1, heard.shortcut._pressed_at)
    assert heard.shortcut._pressed_at > 0


def test_a_closed_shortcut_hears_and_gives_back_nothing_more(heard: Heard) -> None:
    heard.grab(KEYS)
    heard.shortcut.close()
    heard.shortcut.release()
    heard.shortcut.close()
