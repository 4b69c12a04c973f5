"""The network of a window in a test: real objects over a folder, and nothing ever sent."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from inglenook.core.connections import Connection, ConnectionLog
from inglenook.core.network import Network, Purpose
from inglenook.core.settings import Settings
from inglenook.jobs.connections import Connections
from inglenook.jobs.preferences import Preferences


class Online:
    """What the window needs of the network."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.settings_file = folder / "settings.json"
        self.preferences = Preferences(self.settings_file, replace(Settings(), **settings))
        self.log = ConnectionLog(folder / "connections.jsonl")
        self.network = Network(self.log)
        self.connections = Connections(self.network, self.preferences)

    def begin(self, purpose: str = "search", host: str = "hub.test", path: str = "/models") -> Connection:
        return self.log.begin(purpose, "GET", host, path, 300)

    @contextmanager
    def connected(self, purpose: Purpose, host: str) -> Iterator[None]:
        """As if something were open."""
        connection = self.begin(purpose, host)
        self.network._open[connection.number] = connection
        self.network.on_change()
        yield
        del self.network._open[connection.number]
        self.network.on_change()
