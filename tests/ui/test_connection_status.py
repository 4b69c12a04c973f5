"""The sidebar says where the words go, and its switch keeps them here."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.network import Online

from inglenook.core import settings as settings_file
from inglenook.core.errors import NetworkRefusedError
from inglenook.core.network import Purpose
from inglenook.ui.connection_status import ConnectionStatus
from inglenook.ui.header import Header
from inglenook.ui.theme import Theme


@pytest.fixture
def online(tmp_path: Path, qtbot: QtBot) -> Online:
    return Online(tmp_path)


@pytest.fixture
def status(theme: Theme, qtbot: QtBot, online: Online) -> ConnectionStatus:
    return shown(ConnectionStatus(theme, online.connections), qtbot)


def shown(status: ConnectionStatus, qtbot: QtBot) -> ConnectionStatus:
    qtbot.addWidget(status)
    status.resize(240, 56)
    status.show()
    return status


def said(status: ConnectionStatus) -> list[str]:
    return [label.text() for label in status.findChildren(QLabel) if label.text()]


def test_before_there_is_a_network_it_is_offline_and_stays_so(theme: Theme, qtbot: QtBot) -> None:
    status = shown(ConnectionStatus(theme), qtbot)
    assert said(status) == ["Offline", "Nothing leaves this computer"]
    qtbot.mouseClick(status.switch, Qt.MouseButton.LeftButton)
    assert status.switch.isChecked()


def test_started_offline_it_says_so_and_cannot_be_switched(
    status: ConnectionStatus, online: Online, qtbot: QtBot
) -> None:
    online.connections.set_offline(False)
    online.connections.stay_offline()
    qtbot.waitUntil(lambda: said(status) == ["Offline", "Started with --offline: it stays offline"])
    assert status.switch.isChecked() and not status.switch.isEnabled()
    assert "until it is started without it" in status.switch.accessibleDescription()
    qtbot.mouseClick(status.switch, Qt.MouseButton.LeftButton)
    assert status.switch.isChecked() and online.connections.offline


def test_it_says_what_is_so(status: ConnectionStatus, online: Online, qtbot: QtBot) -> None:
    assert said(status) == ["Offline", "Nothing leaves this computer"]
    online.connections.set_offline(False)
    qtbot.waitUntil(lambda: said(status) == ["Online", "Only when you ask"])
    with online.connected(Purpose.DOWNLOAD, "hub.test"):
        qtbot.waitUntil(lambda: said(status) == ["Online: downloading", "Connected to hub.test"])
        with online.connected(Purpose.FACTS, "files.test"):
            qtbot.waitUntil(lambda: said(status)[1] == "hub.test and 1 more")
            assert said(status)[0] == "Online: downloading"
    with online.connected(Purpose.SEARCH, "<b>hub</b>\n.test"):
        qtbot.waitUntil(lambda: said(status) == ["Online: searching", "Connected to <b>hub</b> .test"])
    qtbot.waitUntil(lambda: said(status) == ["Online", "Only when you ask"])
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in status.findChildren(QLabel)[1:])


def test_it_tells_what_it_says_to_where_there_is_no_sidebar(
    theme: Theme, status: ConnectionStatus, online: Online, qtbot: QtBot
) -> None:
    header = Header(theme, [])
    qtbot.addWidget(header)
    status.told.connect(header.show_connection)
    label = next(each for each in header.findChildren(QLabel) if each.accessibleName() == "Offline")
    online.connections.set_offline(False)
    qtbot.waitUntil(lambda: label.accessibleName() == "Online")
    assert label.accessibleDescription() == "Only when you ask"


def test_a_blocked_connection_is_named_for_a_while(
    status: ConnectionStatus, online: Online, qtbot: QtBot
) -> None:
    status._until.setInterval(1)
    seen: list[list[str]] = []
    online.connections.blocked.connect(lambda _: seen.append(said(status)))
    with pytest.raises(NetworkRefusedError), online.network.online(Purpose.UPDATES, "inglenook.test"):
        pass
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [["Blocked one connection", "inglenook.test, update check"]]
    qtbot.waitUntil(lambda: said(status)[0] == "Offline")


def test_the_switch_is_named_and_works_by_keyboard(
    status: ConnectionStatus, online: Online, qtbot: QtBot
) -> None:
    [switch] = [each for each in status.findChildren(QCheckBox) if each.accessibleName() == "Offline"]
    assert switch.isChecked()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not online.network.offline
    assert settings_file.load(online.settings_file).settings.offline is False
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert online.network.offline and said(status)[0] == "Offline"


def test_a_switch_that_cannot_be_kept_holds_and_says_so(
    status: ConnectionStatus, online: Online, qtbot: QtBot
) -> None:
    online.settings_file.mkdir()
    with qtbot.waitSignal(status.failed) as failed:
        qtbot.mouseClick(status.switch, Qt.MouseButton.LeftButton)
    assert not online.network.offline and str(online.settings_file) in failed.args[0]


def test_it_follows_what_is_switched_elsewhere(
    status: ConnectionStatus, online: Online, qtbot: QtBot
) -> None:
    online.connections.set_offline(False)
    qtbot.waitUntil(lambda: not status.switch.isChecked())


def test_all_of_it_but_the_switch_leads_to_the_log(status: ConnectionStatus, qtbot: QtBot) -> None:
    [button] = status.findChildren(QPushButton)
    assert button.accessibleName() == "Connections"
    assert button.accessibleDescription() == "Offline. Nothing leaves this computer"
    with qtbot.waitSignal(status.log_wanted):
        label = status.findChildren(QLabel)[1]
        target = status.childAt(label.geometry().center())
        assert target is button
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(status.log_wanted):
        qtbot.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize(("width", "text_size"), [(220, 100), (264, 100), (440, 200), (176, 80)])
def test_nothing_is_cut_in_a_narrow_sidebar(
    status: ConnectionStatus, theme: Theme, qtbot: QtBot, width: int, text_size: int
) -> None:
    theme.apply("light", text_size)
    host = QWidget()
    qtbot.addWidget(host)
    status.setParent(host)
    host.resize(width, 400)
    status.setFixedWidth(width - 24)
    status.resize(status.width(), status.heightForWidth(status.width()))
    host.show()
    for label in status.findChildren(QLabel)[1:]:
        assert label.height() >= label.heightForWidth(label.width())
    assert status.switch.geometry().right() < status.width()
    status.setParent(None)
