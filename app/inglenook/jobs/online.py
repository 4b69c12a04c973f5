"""What the program may do online, put together: the door, the Hub, searching, and the downloads."""

from PySide6.QtCore import QObject, Slot

from inglenook.core.connections import ConnectionLog
from inglenook.core.files import read_private_text, write_private_text
from inglenook.core.network import Network
from inglenook.core.paths import Paths
from inglenook.core.settings import Settings, hub_endpoint
from inglenook.jobs.background import Background
from inglenook.jobs.connections import Connections
from inglenook.jobs.discover import Discover
from inglenook.jobs.downloads import Download, Downloads
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models.hub import Hub


class Online(QObject):
    """One for the program, made when its window is there. GUI thread.

    Making it opens no connection. What was being downloaded when the program ended goes on with
    `start`, unless Offline is on.
    """

    def __init__(
        self,
        paths: Paths,
        preferences: Preferences,
        models: Models,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._token_file = paths.hub_token
        self._models = models
        self.network = Network(ConnectionLog(paths.connections))
        self.connections = Connections(self.network, preferences, self)
        endpoint = hub_endpoint(preferences.settings)
        self.hub = Hub(self.network, paths.hub, endpoint, self._token(endpoint))
        self._pool = Background(self)  # a silent server holds its threads for long
        self.discover = Discover(self.hub, models, background, self._pool, self)
        self.downloads = Downloads(paths.downloads, paths.models, self.network, self.hub, background, self)
        self.downloads.finished.connect(self._on_finished)
        preferences.changed.connect(self._on_settings_changed)

    def start(self) -> None:
        """Go on with the downloads that were not finished."""
        self.downloads.start()

    def set_token(self, token: str) -> None:
        """Keep this access token for models that ask for one; empty: forget it.

        It is kept with the address of the hub in force and never sent to another one. Raises
        SaveError where it cannot be kept; it holds until the program ends all the same.
        """
        self.hub.use(self.hub.endpoint, token)
        write_private_text(self._token_file, f"{self.hub.endpoint} {token}" if token else "")

    def close(self) -> None:
        """End everything; nothing goes out any more."""
        self.network.close()
        self.downloads.close()
        self._pool.close()

    def _token(self, endpoint: str) -> str:
        """The token that was given for this address."""
        given_for, _, token = read_private_text(self._token_file).partition(" ")
        return token if given_for == endpoint else ""

    @Slot(object)
    def _on_finished(self, download: Download) -> None:
        self._models.add_download(download.order, download.paths)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        endpoint = hub_endpoint(settings)
        if endpoint != self.hub.endpoint:
            self.hub.use(endpoint, self._token(endpoint))
            self.discover.forget()
