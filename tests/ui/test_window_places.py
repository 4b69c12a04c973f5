"""Windows come back where they stood with these screens, and never out of sight."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.program import running

from inglenook.ui import window_places
from inglenook.ui.theme import Theme
from inglenook.ui.window_places import WindowPlaces, bring_into_sight, setup_of
from inglenook.ui.window_state import WindowState

SIZE = QSize(400, 300)


class Screen(QObject):
    """One that can be plugged and unplugged, as far as places are concerned."""

    geometryChanged = Signal()

    def __init__(self, name: str, area: QRect, ratio: float = 1.0) -> None:
        super().__init__()
        self._name, self._area, self._ratio = name, area, ratio

    def name(self) -> str:
        return self._name

    def geometry(self) -> QRect:
        return self._area

    availableGeometry = geometry

    def devicePixelRatio(self) -> float:
        return self._ratio


LAPTOP = Screen("eDP-1", QRect(0, 0, 800, 800))
DESK = Screen("DP-2", QRect(800, 0, 2560, 1440))


@pytest.fixture
def screens(monkeypatch: pytest.MonkeyPatch) -> list[Screen]:
    """Those that are plugged in."""
    plugged = [LAPTOP, DESK]
    monkeypatch.setattr(window_places.QGuiApplication, "screens", staticmethod(lambda: list(plugged)))
    monkeypatch.setattr(window_places.QGuiApplication, "primaryScreen", staticmethod(lambda: plugged[0]))
    return plugged


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def moved(window: QWidget, places: WindowPlaces, place: QPoint, size: QSize = SIZE) -> None:
    window.show()
    window.move(place)
    window.resize(size)
    places.remember()


def change(places: WindowPlaces, plugged: list[Screen], now: list[Screen]) -> None:
    plugged[:] = now
    places._on_screens_changed()
    places._settling.stop()
    places._settle()


def test_a_window_without_a_place_has_the_size_it_asks_for(qtbot: QtBot, window: QWidget) -> None:
    state = WindowState()
    WindowPlaces(state, window).follow(window, "main", SIZE)
    assert window.size() == SIZE and state.places == {}


def test_a_window_is_never_larger_than_its_screen(qtbot: QtBot, window: QWidget) -> None:
    WindowPlaces(WindowState(), window).follow(window, "main", QSize(9000, 9000))
    room = window.screen().availableSize()
    assert window.width() <= room.width() and window.height() <= room.height()


def test_a_window_comes_back_where_it_stood(qtbot: QtBot, window: QWidget) -> None:
    state = WindowState()
    places = WindowPlaces(state, window)
    places.follow(window, "main", SIZE)
    moved(window, places, QPoint(50, 60))
    again = QWidget()
    qtbot.addWidget(again)
    WindowPlaces(state, again).follow(again, "main", QSize(200, 200))
    again.show()
    assert again.pos() == window.pos() and again.size() == SIZE
    other = QWidget()
    qtbot.addWidget(other)
    WindowPlaces(state, other).follow(other, "quick", QSize(200, 200))
    assert other.size() == QSize(200, 200)


@pytest.mark.parametrize("show", ["showMaximized", "showFullScreen"])
def test_a_window_that_filled_the_screen_does_so_again(qtbot: QtBot, window: QWidget, show: str) -> None:
    state = WindowState()
    places = WindowPlaces(state, window)
    places.follow(window, "main", SIZE)
    getattr(window, show)()
    places.remember()
    again = QWidget()
    qtbot.addWidget(again)
    WindowPlaces(state, again).follow(again, "main", SIZE)
    again.show()
    assert again.windowState() & window.windowState()


def test_moves_are_remembered_by_themselves(qtbot: QtBot, window: QWidget) -> None:
    state = WindowState()
    places = WindowPlaces(state, window)
    places.follow(window, "main", SIZE)
    window.show()
    qtbot.waitUntil(lambda: bool(state.places))
    [before] = state.places.values()
    before = dict(before)
    window.move(123, 45)
    qtbot.waitUntil(lambda: [before] != list(state.places.values()))


def test_each_set_up_of_screens_has_its_own_places(
    qtbot: QtBot, window: QWidget, screens: list[Screen]
) -> None:
    places = WindowPlaces(WindowState(), window)
    places.follow(window, "main", SIZE)
    moved(window, places, QPoint(300, 200))
    change(places, screens, [LAPTOP])
    moved(window, places, QPoint(10, 60))
    change(places, screens, [LAPTOP, DESK])
    assert window.pos() == QPoint(300, 200)
    change(places, screens, [LAPTOP])
    assert window.pos() == QPoint(10, 60)


def test_what_the_system_moves_when_a_screen_goes_is_not_remembered_as_a_wish(
    qtbot: QtBot, window: QWidget, screens: list[Screen]
) -> None:
    state = WindowState()
    places = WindowPlaces(state, window)
    places.follow(window, "main", SIZE)
    moved(window, places, QPoint(300, 200))
    before = dict(state.places[setup_of([LAPTOP, DESK])])
    screens[:] = [LAPTOP]
    places._on_screens_changed()
    window.move(0, 0)
    places.remember()  # as a chat that is opened at that moment does
    assert state.places == {setup_of([LAPTOP, DESK]): before}


def test_a_screen_that_is_unplugged_takes_no_window_with_it(
    qtbot: QtBot, window: QWidget, screens: list[Screen]
) -> None:
    places = WindowPlaces(WindowState(), window)
    places.follow(window, "main", SIZE)
    moved(window, places, QPoint(1500, 900))
    change(places, screens, [LAPTOP])
    assert LAPTOP.geometry().contains(window.frameGeometry())


def test_a_smaller_screen_shows_the_whole_window(
    qtbot: QtBot, window: QWidget, screens: list[Screen]
) -> None:
    places = WindowPlaces(WindowState(), window)
    places.follow(window, "main", SIZE)
    moved(window, places, QPoint(500, 100), QSize(1200, 900))
    change(places, screens, [LAPTOP])
    assert LAPTOP.geometry().contains(window.frameGeometry())


def test_no_screen_at_all_for_a_moment_is_borne(qtbot: QtBot, window: QWidget, screens: list[Screen]) -> None:
    places = WindowPlaces(WindowState(), window)
    places.follow(window, "main", SIZE)
    moved(window, places, QPoint(100, 100))
    change(places, screens, [])
    change(places, screens, [LAPTOP, DESK])
    assert window.pos() == QPoint(100, 100)


@pytest.mark.parametrize(
    ("place", "size"),
    [
        (QPoint(-5000, -5000), SIZE),
        (QPoint(100, -500), SIZE),  # the upper edge, by which it is dragged, is out of sight
        (QPoint(100, 795), SIZE),
        (QPoint(790, 0), QSize(300, 300)),
        (QPoint(-3000, 100), QSize(3000, 3000)),
    ],
)
def test_what_cannot_be_dragged_is_brought_into_sight(
    qtbot: QtBot, window: QWidget, screens: list[Screen], place: QPoint, size: QSize
) -> None:
    screens[:] = [LAPTOP]
    window.setGeometry(QRect(place, size))
    bring_into_sight(window)
    assert LAPTOP.geometry().contains(window.frameGeometry())


@pytest.mark.parametrize("place", [QPoint(-200, 100), QPoint(600, 700), QPoint(799 - 80, 0)])
def test_what_can_be_dragged_is_left_where_the_person_put_it(
    qtbot: QtBot, window: QWidget, screens: list[Screen], place: QPoint
) -> None:
    window.setGeometry(QRect(place, SIZE))
    bring_into_sight(window)
    assert window.pos() == place


def test_damaged_places_are_none(qtbot: QtBot, window: QWidget) -> None:
    setup = setup_of(QGuiApplication.screens())
    for geometry in ("", "AAEC", "!!", "A" * 10_000):
        WindowPlaces(WindowState({setup: {"main": geometry}}), window).follow(window, "main", SIZE)
        assert window.size() == SIZE


def test_set_ups_that_were_not_seen_for_long_are_forgotten(qtbot: QtBot, window: QWidget) -> None:
    state = WindowState({f"old {number}": {"main": "AAEC"} for number in range(50)})
    places = WindowPlaces(state, window)
    places.follow(window, "main", SIZE)
    moved(window, places, QPoint(50, 60))
    assert len(state.places) == 20 and "old 49" in state.places and "old 20" not in state.places


def test_the_scale_and_the_size_make_another_set_up() -> None:
    small = Screen("eDP-1", QRect(0, 0, 800, 800), 2.0)
    wide = Screen("eDP-1", QRect(0, 0, 1600, 800))
    assert len({setup_of([each]) for each in (LAPTOP, small, wide)}) == 3  # type: ignore[list-item]
    assert setup_of([LAPTOP, DESK]) == setup_of([DESK, LAPTOP])  # type: ignore[list-item]


def test_the_windows_of_chats_come_back_where_they_stood(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        chat, closed = program.store.create_chat("One"), program.store.create_chat("Two")
        for each in (chat, closed):
            program.window.open_in_new_window(each.id)
        program.window._chat_windows[chat.id].move(40, 50)
        program.window._chat_windows[chat.id].resize(500, 520)
        program.window._chat_windows[closed.id].close()
    with running(tmp_path, theme) as program:
        window = program.window._chat_windows[chat.id]
        assert (window.pos(), window.size()) == (QPoint(40, 50), QSize(500, 520))
        [kept] = program.window.state.places.values()
        assert set(kept) == {"main", f"chat {chat.id}"}
