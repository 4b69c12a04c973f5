"""When to look into the folders of models again."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

_SETTLE_MS = 700  # from a change in a folder to the look into it: more changes follow
_PAUSES = 5  # a look that took a second is followed by the next one after so many at the earliest
_GROWING_MS = 3000  # between looks while a file is being written
_MOST_WATCHED = 512  # folders


class FolderWatch(QObject):
    """Tells of changes in folders, not too often. GUI thread."""

    changed = Signal()  # time for a look

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher: QFileSystemWatcher | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.changed)

    def look_was(self, folders: list[Path], seconds: float, is_growing: bool) -> None:
        """A look read these folders and took so long; watch them from now on.

        `is_growing`: a file is being written, and no folder tells when it is whole.
        """
        if self._watcher is None:
            self._watcher = QFileSystemWatcher()
            self._watcher.directoryChanged.connect(self._look_soon)
        wanted = {str(folder) for folder in folders[:_MOST_WATCHED]}
        watched = set(self._watcher.directories())
        if gone := watched - wanted:
            self._watcher.removePaths(list(gone))
        if new := wanted - watched:
            self._watcher.addPaths(list(new))
        self._settle.setInterval(max(_SETTLE_MS, round(1000 * _PAUSES * seconds)))
        if is_growing:
            self._settle.start(max(_GROWING_MS, self._settle.interval()))

    @Slot()
    def stop(self) -> None:
        """Watch nothing any more, while the thread of the watcher is there to end it."""
        self._settle.stop()
        self._watcher = None

    @Slot()
    def _look_soon(self) -> None:
        # Not put off by further changes: a download goes on for an hour.
        if not self._settle.isActive():
            self._settle.start()
