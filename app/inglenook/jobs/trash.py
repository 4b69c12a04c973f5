"""The bin of the system: where files go that a person deletes."""

from pathlib import Path


def move_to_trash(file: Path) -> Path | None:
    """Move a file to the bin; answers where it lies there, None where the system does not tell.

    Raises OSError where there is no bin for this disk, or it takes the file not. Any thread.
    """
    from PySide6.QtCore import QFile

    opened = QFile(str(file))
    if not opened.moveToTrash():
        raise OSError(opened.errorString())
    there = Path(opened.fileName())
    return there if there != file and opened.fileName() else None
