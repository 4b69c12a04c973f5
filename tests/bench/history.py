"""A data folder with a past: chats of the last two years, as a person would have left them."""

import random
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from inglenook.core import settings
from inglenook.core.chat import Finish, Statistics, Status
from inglenook.core.paths import Paths
from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.models import library

_SUBJECTS = ["Garden", "Plan for", "Letter about", "Invoice of", "Recipe with", "Travel to", "Repair of"]
_MATTERS = ["the library", "winter", "sourdough", "a radio", "the chess club", "an old lamp", "the budget"]
_DAY = 24 * 60 * 60
_REPLY = "Here is a start.\n\n1. Begin with what you know.\n2. Then `ask` for more.\n\n" + "More words. " * 40


def write_history(folder: Path, chats: int, seed: int = 1) -> None:
    """Make a data folder with so many chats of one question and one reply each.

    The starter, where there is one, is the model chosen last.
    """
    paths = Paths.under(folder)
    paths.create()
    starter = library.starter_path()
    settings.save(paths.settings, Settings(model=str(starter) if starter else ""))
    Store(paths.database).close()
    random_words = random.Random(seed)
    store = Store(paths.database)
    # Thousands of commits that wait for the disk would take minutes on a slow one.
    store.connection.execute("PRAGMA synchronous = OFF")
    try:
        for _ in range(chats):
            title = f"{random_words.choice(_SUBJECTS)} {random_words.choice(_MATTERS)}"
            chat = store.create_chat(title)
            _, reply = store.ask(chat.id, f"Tell me about: {title}", model="SmolLM2 135M Instruct")
            cost = Statistics(prompt_tokens=40, reply_tokens=120, first_token_s=0.2, reply_s=1.5)
            store.finish_reply(reply.id, Status.DONE, text=_REPLY, finish=Finish.END, statistics=cost)
    finally:
        store.close()
    _spread_over_two_years(paths.database)


def _spread_over_two_years(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        newest = connection.execute("SELECT max(id) FROM chats").fetchone()[0]
        connection.execute(
            "UPDATE chats SET updated = :now - (:newest - id) * :step",
            {"now": time.time(), "newest": newest, "step": 2 * 365 * _DAY / newest},
        )
