"""The network as the window sees it: the Offline switch, the permissions, and what is connected now."""

from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inglenook.core.connections import Connection
from inglenook.core.language import mark
from inglenook.core.network import Network, Permission, Purpose
from inglenook.core.settings import Settings, hub_endpoint
from inglenook.jobs.preferences import Preferences

STAYS_OFFLINE = mark(
    "Inglenook was started with --offline: nothing goes online until it is started without it."
)

_EVERY_MS = 200  # changes are told at most this often

# The setting that keeps the permission of a purpose. UPDATES and REMOTE are never allowed yet.
_SETTINGS = {Purpose.SEARCH: "search_permission", Purpose.DOWNLOAD: "download_permission"}


class Connections(QObject):
    """Puts the settings in force in `Network`, and tells what happens there. GUI thread."""

    changed = Signal()  # what is open, allowed or in the log; at most 5 a second
    blocked = Signal(object)  # Connection: it was refused before anything was sent

    _noted = Signal()

    def __init__(self, network: Network, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.network = network
        self._preferences = preferences
        self._blocked: Connection | None = None  # the last one that was told
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_EVERY_MS)
        self._pause.timeout.connect(self._on_pause_over)
        self._waiting = False  # there is something to tell when the pause is over
        self._noted.connect(self._on_noted)  # queued where it comes from another thread
        preferences.changed.connect(self._apply)
        self._apply(preferences.settings)
        network.on_change = self._noted.emit

    # What is allowed ----------------------------------------------------------------------------

    @property
    def hub_host(self) -> str:
        """Where models are searched and downloaded."""
        return urlsplit(hub_endpoint(self._preferences.settings)).netloc.split("@")[-1]

    @property
    def offline(self) -> bool:
        return self.network.offline

    @property
    def stays_offline(self) -> bool:
        """Whether Offline cannot be switched off before the next start."""
        return self.network.stays_offline

    def stay_offline(self) -> None:
        """Offline from now on until the program ends; what the settings say is for the next start."""
        self.network.stay_offline()

    def set_offline(self, offline: bool) -> None:
        """On: nothing goes out any more, and what runs is cut at once.

        Raises SaveError where it cannot be kept for the next start; it holds all the same.
        """
        self._preferences.change(offline=offline)

    def permission(self, purpose: Purpose) -> Permission:
        return self.network.permission(purpose)

    def set_permission(self, purpose: Purpose, permission: Permission) -> None:
        """Decide on SEARCH or DOWNLOAD for good; FACTS follows. Raises SaveError as `set_offline`."""
        self._preferences.change(**{_SETTINGS[purpose]: permission.value})

    # What happened ------------------------------------------------------------------------------

    @property
    def open(self) -> list[Connection]:
        """What is connected, or being connected, now."""
        return self.network.open

    def entries(self) -> list[Connection]:
        """The connection log, oldest first. The first call reads a file: not for the GUI thread."""
        return self.network.log.entries()

    def clear(self) -> None:
        """Empty the log but for what is open now. Raises SaveError where the disk refuses."""
        try:
            self.network.log.clear()
        finally:
            self._on_noted()

    # Inside -------------------------------------------------------------------------------------

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        self.network.trust(urlsplit(hub_endpoint(settings)).hostname or "")
        search, download = Permission(settings.search_permission), Permission(settings.download_permission)
        self.network.set_permission(Purpose.SEARCH, search)
        self.network.set_permission(Purpose.DOWNLOAD, download)
        # What is looked up was found by searching, or is about to be downloaded.
        facts = search if search is not Permission.NEVER or download is Permission.NEVER else Permission.ASK
        self.network.set_permission(Purpose.FACTS, facts)
        self.network.set_offline(settings.offline)

    @Slot()
    def _on_noted(self) -> None:
        if self._pause.isActive():
            self._waiting = True
        else:
            self._pause.start()
            self._tell()

    @Slot()
    def _on_pause_over(self) -> None:
        if self._waiting:
            self._pause.start()
            self._tell()

    def _tell(self) -> None:
        self._waiting = False
        last = self.network.blocked
        if last is not None and last is not self._blocked:
            self._blocked = last
            self.blocked.emit(last)
        self.changed.emit()
