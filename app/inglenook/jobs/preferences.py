"""The settings in force, shared by every window."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from inglenook.core import settings as settings_file
from inglenook.core.settings import Settings


class Preferences(QObject):
    """Holds one `Settings`; a change that can be kept is on the disk when it is told. GUI thread."""

    changed = Signal(object)  # Settings

    def __init__(self, path: Path, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._settings = settings

    @property
    def settings(self) -> Settings:
        return self._settings

    def change(self, **fields: Any) -> None:
        """Change some settings. Raises SaveError when they cannot be kept; they hold all the same."""
        self.set(replace(self._settings, **fields))

    def set(self, settings: Settings) -> None:
        """Put these in force and keep them; errors as with `change`."""
        if settings == self._settings:
            return
        self._settings = settings
        try:
            settings_file.save(self._path, settings)
        finally:
            self.changed.emit(settings)
