"""Makes the README's pictures from the real window: `uv run python -m docs.make_screenshot`.

The window opens over a throw-away data folder. The chat in it is asked through the composer and
answered by the starter model while this runs; the other chats are titles only.
"""

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from tests import drive

from inglenook.core import settings
from inglenook.core.paths import Paths
from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.models import library

PICTURES = Path(__file__).parent
QUESTION = "Write a short Python function that counts the words in a text file, and explain how it works."
DAY = 24 * 60 * 60
CHATS = {  # title: days ago
    "A letter to the landlord about the heating": 0.1,
    "Names for a small cat": 1.1,
    "What a hash table is good for": 1.4,
    "Bread with less salt": 3,
    "Packing list for a week in the mountains": 5,
    "Explain compound interest": 12,
    "Shell command to find large files": 20,
    "Questions for a job interview": 48,
}


def pictures(words: Sequence[str]) -> drive.Scenario:
    """Ask, wait for the whole answer, and take a picture in light and in dark."""
    from inglenook.jobs.preferences import Preferences

    yield drive.main_window
    drive.main_window().resize(1280, 800)
    yield from drive.ask(QUESTION)
    yield lambda: not drive.is_writing()
    preferences = QApplication.instance().findChild(Preferences)
    for appearance, name in (("dark", "screenshot-dark.png"), ("light", "screenshot.png")):
        preferences.change(appearance=appearance)
        painted = time.monotonic() + 0.5
        yield lambda painted=painted: time.monotonic() > painted
        drive.main_window().grab().save(str(PICTURES / name))
    drive.main_window().leave()


def fill(folder: Path) -> None:
    """The chats of the list, and the starter as the model in use."""
    paths = Paths.under(folder)
    paths.create()
    settings.save(
        paths.settings, Settings(model=str(library.starter_path()), temperature=0.0, appearance="light")
    )
    now = time.time()
    with closing(Store(paths.database)) as store:
        made = {store.create_chat(title).id: now - days * DAY for title, days in CHATS.items()}
    with closing(sqlite3.connect(paths.database)) as connection, connection:
        connection.executemany("UPDATE chats SET updated = ? WHERE id = ?", [(t, i) for i, t in made.items()])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder))
        QApplication.setFont(QFont("Inter", 10))  # or what the system has in its place
        sys.exit(drive.run(pictures([]), folder))
