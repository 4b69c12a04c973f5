"""Nobody goes online without a yes, and a yes is for what was asked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.network import Online

from inglenook.core import settings as settings_file
from inglenook.core.network import Purpose
from inglenook.ui.go_online import GoOnlineDialog, ask_to_go_online
from inglenook.ui.theme import Theme


class Asked:
    """The question over a window, and how often it was allowed."""

    def __init__(self, window: QWidget, online: Online, purpose: Purpose, what: str = "") -> None:
        self.allowed = 0
        ask_to_go_online(
            online.network, online.preferences, purpose, "hub.test", window, self._on_allowed, what
        )
        self.dialog = window.findChild(GoOnlineDialog)

    def _on_allowed(self) -> None:
        self.allowed += 1

    def press(self, name: str, qtbot: QtBot) -> None:
        [button] = [each for each in self.dialog.findChildren(QPushButton) if each.text() == name]
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def tick(self, name: str) -> None:
        [box] = [each for each in self.dialog.findChildren(QCheckBox) if each.text() == name]
        box.click()

    @property
    def text(self) -> str:
        return " ".join(label.text() for label in self.dialog.findChildren(QLabel))


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    return window


def test_where_it_is_allowed_nothing_is_asked(window: QWidget, tmp_path: Path) -> None:
    asked = Asked(window, Online(tmp_path, offline=False, search_permission="allow"), Purpose.SEARCH)
    assert asked.allowed == 1 and asked.dialog is None


def test_an_allowed_download_may_look_up_what_it_needs(window: QWidget, tmp_path: Path) -> None:
    online = Online(tmp_path, offline=False, download_permission="allow")
    Asked(window, online, Purpose.DOWNLOAD)
    assert online.network.may(Purpose.FACTS) and not online.network.may(Purpose.SEARCH)


@pytest.mark.parametrize("how", ["button", "escape", "enter"])
def test_not_now_changes_nothing(window: QWidget, tmp_path: Path, qtbot: QtBot, how: str) -> None:
    online = Online(tmp_path)
    asked = Asked(window, online, Purpose.SEARCH)
    if how == "button":
        asked.press("Not now", qtbot)
    else:  # Enter may still be held down from the search field
        qtbot.keyClick(asked.dialog, Qt.Key.Key_Escape if how == "escape" else Qt.Key.Key_Return)
    assert asked.allowed == 0 and not asked.dialog.isVisible()
    assert online.network.offline and not online.network.may(Purpose.SEARCH)
    assert not online.settings_file.exists()


@pytest.mark.parametrize(
    ("purpose", "may"),
    [
        (Purpose.SEARCH, {Purpose.SEARCH, Purpose.FACTS}),
        (Purpose.FACTS, {Purpose.SEARCH, Purpose.FACTS}),
        (Purpose.DOWNLOAD, {Purpose.DOWNLOAD, Purpose.FACTS}),
    ],
)
def test_allow_once_allows_this_until_offline_is_switched_on(
    window: QWidget, tmp_path: Path, qtbot: QtBot, purpose: Purpose, may: set[Purpose]
) -> None:
    online = Online(tmp_path)
    asked = Asked(window, online, purpose)
    assert "Offline is switched off for this." in asked.text and "hub.test" in asked.text
    asked.press("Allow once", qtbot)
    assert asked.allowed == 1
    assert {each for each in Purpose if online.network.may(each)} == may
    stored = settings_file.load(online.settings_file).settings
    assert (stored.offline, stored.search_permission, stored.download_permission) == (False, "ask", "ask")
    online.connections.set_offline(True)
    online.connections.set_offline(False)
    assert not any(online.network.may(each) for each in Purpose)


@pytest.mark.parametrize(
    ("purpose", "box", "kept"),
    [
        (Purpose.SEARCH, "Always allow searching for models", ("allow", "ask")),
        (Purpose.FACTS, "Always allow searching for models", ("allow", "ask")),
        (Purpose.DOWNLOAD, "Always allow downloading models", ("ask", "allow")),
    ],
)
def test_always_is_kept(
    window: QWidget, tmp_path: Path, qtbot: QtBot, purpose: Purpose, box: str, kept: tuple[str, str]
) -> None:
    online = Online(tmp_path)
    asked = Asked(window, online, purpose)
    asked.tick(box)
    asked.press("Allow once", qtbot)
    stored = settings_file.load(online.settings_file).settings
    assert (stored.search_permission, stored.download_permission) == kept
    online.connections.set_offline(True)
    online.connections.set_offline(False)
    assert online.network.may(purpose)


def test_while_online_it_does_not_speak_of_offline(window: QWidget, tmp_path: Path) -> None:
    asked = Asked(window, Online(tmp_path, offline=False), Purpose.SEARCH)
    assert "Offline" not in asked.text and "send your search words" in asked.text


def test_what_is_always_allowed_is_only_asked_for_offline(window: QWidget, tmp_path: Path) -> None:
    asked = Asked(window, Online(tmp_path, search_permission="allow"), Purpose.SEARCH)
    assert "Offline is switched off" in asked.text
    assert not asked.dialog.always.isVisible()


def test_never_is_said_and_not_asked(window: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    online = Online(tmp_path, offline=False, download_permission="never")
    asked = Asked(window, online, Purpose.DOWNLOAD)
    assert "Downloading models is set to Never" in asked.text
    assert [each.text() for each in asked.dialog.findChildren(QPushButton)] == ["Close"]
    asked.press("Close", qtbot)
    assert asked.allowed == 0 and not online.network.may(Purpose.DOWNLOAD)


def test_a_yes_that_cannot_be_kept_still_holds(window: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    online = Online(tmp_path)
    online.settings_file.mkdir()
    asked = Asked(window, online, Purpose.SEARCH)
    asked.press("Allow once", qtbot)
    assert asked.allowed == 1 and online.network.may(Purpose.SEARCH)


def test_a_hostile_name_is_shown_as_it_is(window: QWidget, tmp_path: Path) -> None:
    asked = Asked(window, Online(tmp_path), Purpose.DOWNLOAD, "<img src=x>\n" + "y" * 1000)
    labels = [each for each in asked.dialog.findChildren(QLabel) if each.text()]
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in labels)
    assert "Download <img src=x> yyy" in asked.text and len(asked.text) < 400


@pytest.mark.parametrize("text_size", [80, 100, 200])
def test_all_of_the_question_is_in_sight(
    window: QWidget, theme: Theme, tmp_path: Path, text_size: int
) -> None:
    theme.apply("dark", text_size)
    asked = Asked(window, Online(tmp_path), Purpose.SEARCH)
    asked.dialog.grab()
    for label in asked.dialog.findChildren(QLabel):
        if label.text():
            assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize("permission", ["ask", "allow", "never"])
def test_started_offline_there_is_nothing_to_allow(window: QWidget, tmp_path: Path, permission: str) -> None:
    online = Online(tmp_path, offline=False, search_permission=permission)
    online.connections.stay_offline()
    asked = Asked(window, online, Purpose.SEARCH)
    assert "started with --offline" in asked.text
    assert [button.text() for button in asked.dialog.findChildren(QPushButton)] == ["Close"]
    assert not any(box.isVisibleTo(asked.dialog) for box in asked.dialog.findChildren(QCheckBox))
    assert asked.allowed == 0 and not online.preferences.settings.offline
