"""The Offline switch and the permissions: in force at once, kept for the next start."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inglenook.core import settings as settings_file
from inglenook.core.connections import ConnectionLog
from inglenook.core.errors import NetworkRefusedError, SaveError
from inglenook.core.network import Network, Permission, Purpose
from inglenook.core.settings import Settings
from inglenook.jobs.connections import Connections
from inglenook.jobs.preferences import Preferences


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.json", Settings())


@pytest.fixture
def network(tmp_path: Path) -> Network:
    return Network(ConnectionLog(tmp_path / "connections.jsonl"))


@pytest.fixture
def connections(network: Network, preferences: Preferences, qtbot: QtBot) -> Connections:
    return Connections(network, preferences)


def refused(network: Network) -> None:
    """One request that is refused and written down."""
    with pytest.raises(NetworkRefusedError), network.online(Purpose.SEARCH, "hub.test"):
        pass


def test_what_was_kept_is_in_force_from_the_start(network: Network, tmp_path: Path, qtbot: QtBot) -> None:
    kept = Settings(offline=False, search_permission="allow", download_permission="never")
    connections = Connections(network, Preferences(tmp_path / "settings.json", kept))
    assert not connections.offline
    assert connections.permission(Purpose.SEARCH) is Permission.ALLOW
    assert connections.permission(Purpose.FACTS) is Permission.ALLOW
    assert connections.permission(Purpose.DOWNLOAD) is Permission.NEVER
    assert network.may(Purpose.FACTS) and not network.may(Purpose.DOWNLOAD)


def test_what_stays_offline_goes_online_by_no_setting(
    network: Network, connections: Connections, preferences: Preferences, tmp_path: Path
) -> None:
    preferences.change(offline=False, search_permission="allow")
    assert network.may(Purpose.SEARCH)
    connections.stay_offline()
    assert connections.stays_offline and connections.offline and not network.may(Purpose.SEARCH)
    preferences.change(text_size=110)
    connections.set_offline(False)
    network.set_offline(False)
    network.grant(Purpose.SEARCH)
    assert connections.offline and not network.may(Purpose.SEARCH)
    refused(network)
    # What the person chose is for the next start.
    assert settings_file.load(tmp_path / "settings.json").settings.offline is False


@pytest.mark.parametrize(
    ("search", "download", "facts"),
    [
        ("never", "never", "never"),
        ("never", "allow", "ask"),
        ("ask", "never", "ask"),
        ("allow", "ask", "allow"),
    ],
)
def test_looking_up_follows_searching_but_never_keeps_a_download_from_its_facts(
    preferences: Preferences, connections: Connections, search: str, download: str, facts: str
) -> None:
    preferences.change(search_permission=search, download_permission=download)
    assert connections.permission(Purpose.FACTS) == facts


def test_at_first_nothing_may(connections: Connections, network: Network) -> None:
    assert connections.offline
    assert not any(network.may(purpose) for purpose in Purpose)


def test_the_switch_and_the_permissions_are_kept(connections: Connections, tmp_path: Path) -> None:
    connections.set_offline(False)
    connections.set_permission(Purpose.SEARCH, Permission.ALLOW)
    connections.set_permission(Purpose.DOWNLOAD, Permission.NEVER)
    stored = settings_file.load(tmp_path / "settings.json").settings
    assert (stored.offline, stored.search_permission, stored.download_permission) == (False, "allow", "never")
    assert connections.network.may(Purpose.SEARCH)


def test_the_switch_holds_even_where_it_cannot_be_kept(
    connections: Connections, network: Network, tmp_path: Path
) -> None:
    connections.set_offline(False)
    (tmp_path / "settings.json").unlink()
    (tmp_path / "settings.json").mkdir()
    with pytest.raises(SaveError):
        connections.set_offline(True)
    assert network.offline


def test_settings_changed_elsewhere_are_in_force(preferences: Preferences, connections: Connections) -> None:
    preferences.set(Settings(offline=False, search_permission="allow"))
    assert connections.network.may(Purpose.SEARCH)


def test_the_hub_a_person_chose_may_be_in_a_private_network(
    preferences: Preferences, connections: Connections, network: Network
) -> None:
    preferences.change(hub="http://Mirror.test:8080/hf")
    assert network._sockets._check_reach("mirror.test", ["10.0.0.1"]) == ["10.0.0.1"]


def test_changes_of_any_thread_are_told_on_this_one_and_not_too_often(
    connections: Connections, network: Network, qtbot: QtBot
) -> None:
    told: list[int] = []
    connections.changed.connect(lambda: told.append(threading.get_ident()))
    with qtbot.waitSignal(connections.changed):
        thread = threading.Thread(target=lambda: [refused(network) for _ in range(200)])
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert set(told) == {threading.get_ident()}
    assert len(connections.entries()) == 200


def test_a_blocked_connection_is_told_once(connections: Connections, network: Network, qtbot: QtBot) -> None:
    told: list[str] = []
    connections.blocked.connect(lambda connection: told.append(connection.host))
    refused(network)
    qtbot.waitUntil(lambda: told == ["hub.test"])
    connections.set_offline(False)
    with qtbot.waitSignal(connections.changed):
        connections.clear()
    assert told == ["hub.test"] and connections.entries() == []
