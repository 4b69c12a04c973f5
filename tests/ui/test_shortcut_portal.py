"""Keys of the whole desktop on Wayland, against a portal that answers as desktops do."""

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from tests.ui import fake_bus
from tests.ui.fake_bus import DESKTOP, SESSION, SHORTCUTS, Portal

from inglenook.ui.key_combination import combination

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="portals are a thing of Linux")

KEYS = "Ctrl+Alt+Space"
NONE_HERE = (
    "This desktop does not let programs have a key of their own. "
    "Give “inglenook --quick-chat” a key in the settings of your system."
)


@pytest.fixture
def portal(monkeypatch: pytest.MonkeyPatch) -> Iterator[Portal]:
    with fake_bus.portal() as (portal, address):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield portal


class Heard:
    """A shortcut and what it says."""

    def __init__(self) -> None:
        from inglenook.ui.shortcut_portal import PortalShortcut

        self.tokens: list[str] = []
        self.told: list[tuple[str, str]] = []
        self.shortcut = PortalShortcut()
        self.shortcut.activated.connect(self.tokens.append)
        self.shortcut.told.connect(lambda problem, shown: self.told.append((problem, shown)))

    def grab(self, keys: str) -> None:
        self.shortcut.grab(combination(keys), keys)


@pytest.fixture
def heard(portal: Portal, qtbot: QtBot) -> Iterator[Heard]:
    heard = Heard()
    yield heard
    heard.shortcut.close()


def arguments_of(portal: Portal, member: str) -> tuple[str, list[Any]]:
    return next((signature, arguments) for name, signature, arguments in portal.calls if name == member)


def test_a_session_without_a_bus_is_an_error_and_starts_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any, qtbot: QtBot
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with pytest.raises(OSError, match="no bus"):
        Heard()


def test_a_bus_that_nobody_serves_is_an_error(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:abstract=inglenook-nobody-is-here")
    with pytest.raises(OSError, match="cannot be reached"):
        Heard()


def test_a_desktop_without_such_a_portal_is_said(heard: Heard, portal: Portal, qtbot: QtBot) -> None:
    portal.answers.clear()
    heard.grab(KEYS)
    qtbot.waitUntil(lambda: bool(heard.told))
    assert heard.told == [(NONE_HERE, "")]


def test_what_the_person_does_not_allow_is_said(heard: Heard, portal: Portal, qtbot: QtBot) -> None:
    portal.code = 1
    heard.grab(KEYS)
    qtbot.waitUntil(lambda: bool(heard.told))
    sentence = "The keys were not allowed. You can allow them in the settings of your desktop."
    assert heard.told == [(sentence, "")]


def test_a_desktop_that_binds_nothing_is_said(heard: Heard, portal: Portal, qtbot: QtBot) -> None:
    portal.bound = []
    heard.grab(KEYS)
    qtbot.waitUntil(lambda: bool(heard.told))
    assert heard.told == [("The desktop did not give these keys. Choose others in its settings.", "")]


def test_keys_are_asked_for_as_the_portal_wants_it(heard: Heard, portal: Portal, qtbot: QtBot) -> None:
    heard.grab(KEYS)
    qtbot.waitUntil(lambda: bool(heard.told))
    assert portal.calls[0] == ("Register", "sa{sv}", ["inglenook", {}])
    signature, (session, shortcuts, parent, _options) = arguments_of(portal, "BindShortcuts")
    assert signature == "oa(sa{sv})sa{sv}"
    described = {"description": "Quick chat", "preferred_trigger": "CTRL+ALT+space"}
    assert (session, shortcuts, parent) == (SESSION, [("quick-chat", described)], "")


@pytest.mark.parametrize(
    ("keys", "trigger"),
    [
        ("Meta+K", "LOGO+k"),
        ("Ctrl+Shift+F12", "CTRL+SHIFT+F12"),
        ("Alt+PgUp", "ALT+Prior"),
        ("Ctrl+Ж", "CTRL+Cyrillic_zhe"),
        ("Ctrl+Alt+,", "CTRL+ALT+comma"),
    ],
)
def test_keys_have_the_names_of_the_specification(
    heard: Heard, portal: Portal, qtbot: QtBot, keys: str, trigger: str
) -> None:
    heard.grab(keys)
    qtbot.waitUntil(lambda: bool(heard.told))
    _, (_, shortcuts, _, _) = arguments_of(portal, "BindShortcuts")
    assert shortcuts[0][1]["preferred_trigger"] == trigger


def test_the_keys_are_written_as_the_desktop_says(heard: Heard, portal: Portal, qtbot: QtBot) -> None:
    heard.grab(KEYS)
    qtbot.waitUntil(lambda: heard.told == [("", "Super+Q")])
    changed = [("quick-chat", {"trigger_description": ("s", "Super+W")})]
    portal.signal(DESKTOP, SHORTCUTS, "ShortcutsChanged", "oa(sa{sv})", [SESSION, changed])
    qtbot.waitUntil(lambda: heard.told[-1] == ("", "Super+W"))


def test_keys_without_words_of_the_desktop_are_the_wanted_ones(
    heard: Heard, portal: Portal, qtbot: QtBot
) -> None:
    portal.bound = [("quick-chat", {})]
    heard.grab(KEYS)
    qtbot.waitUntil(lambda: heard.told == [("", "Ctrl Alt Space")])


def test_a_press_brings_the_token_for_the_window(heard: Heard, portal: Portal, qtbot: QtBot) -> None:
    heard.grab(KEYS)
    qtbot.waitUntil(lambda: bool(heard.told))
    portal.press(session=f"{SESSION}_of_another")
    portal.press()
    portal.press({"activation_token": ("s", "abc")})
    qtbot.waitUntil(lambda: heard.tokens == ["", "abc"])


def test_other_keys_end_the_session_of_those_before(heard: Heard, portal: Portal, qtbot: QtBot) -> None:
    heard.grab(KEYS)
    qtbot.waitUntil(lambda: len(heard.told) == 1)
    heard.grab("Ctrl+Alt+K")
    qtbot.waitUntil(lambda: len(heard.told) == 2)
    members = [name for name, _, _ in portal.calls]
    assert members == [
        "Register",
        *("CreateSession", "BindShortcuts"),
        "Close",
        *("CreateSession", "BindShortcuts"),
    ]


def test_keys_that_the_desktop_takes_back_are_said(heard: Heard, portal: Portal, qtbot: QtBot) -> None:
    heard.grab(KEYS)
    qtbot.waitUntil(lambda: bool(heard.told))
    portal.signal(SESSION, "org.freedesktop.portal.Session", "Closed", "a{sv}", [{}])
    qtbot.waitUntil(lambda: heard.told[-1] == ("The desktop has taken the keys back.", ""))
    assert "Close" not in [name for name, _, _ in portal.calls]


def test_a_bus_that_goes_away_takes_the_keys_and_nothing_else(
    heard: Heard, portal: Portal, qtbot: QtBot
) -> None:
    heard.grab(KEYS)
    qtbot.waitUntil(lambda: bool(heard.told))
    portal.hang_up()
    qtbot.waitUntil(lambda: heard.told[-1] == (NONE_HERE, ""))
    heard.grab(KEYS)  # asks nobody
    heard.shortcut.release()
