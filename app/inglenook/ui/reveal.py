"""Shows where a file lies, in the file manager of the system."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(path: Path) -> bool:
    """Open the folder that holds this file. False where nothing on this computer can."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
