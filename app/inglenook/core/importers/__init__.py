"""Chats out of other programs: one module a format.

To add one:
1. Write a module here with NAME, can_read(path) and read(path, stop), as in any of these.
2. Add it to ALL, before those that take more for theirs than it does.
3. Write tests/core/importers/test_<module>.py; its sample goes through the tests of
   test_damaged.py with one line in samples.py.
"""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from inglenook.core.errors import UserError
from inglenook.core.importers import (
    archives,
    chatgpt,
    claude,
    gpt4all,
    jan,
    lm_studio,
    ollama,
    open_webui,
    own_json,
)
from inglenook.core.importers.chats import ImportedChat, ImportedFolder, ImportedMessage, Skipped
from inglenook.core.importers.places import Source, found
from inglenook.core.language import together, tr

__all__ = [
    "ALL",
    "ImportedChat",
    "ImportedFolder",
    "ImportedMessage",
    "Importer",
    "Skipped",
    "Source",
    "found",
    "importer_for",
    "problem_with",
]


class Importer(Protocol):
    """What a module of this package is."""

    NAME: str  # the program or service, for people

    def can_read(self, path: Path) -> bool:
        """Whether this file or folder looks like one of these: reads its beginning at most. Never raises."""

    def read(self, path: Path, stop: threading.Event) -> Iterator[ImportedChat | ImportedFolder | Skipped]:
        """Each chat as it is read, and what cannot be taken over with the reason why.

        Holds one chat in memory at a time, never the whole file. Whatever the file says is no
        error, only something skipped. Ends early when `stop` is set. The iterator raises UserError
        where the file cannot be read at all. Any thread.
        """


ALL: list[Importer] = [own_json, chatgpt, claude, open_webui, lm_studio, jan, ollama, gpt4all]


def importer_for(path: Path) -> Importer | None:
    """Who can read this file or folder; None: nobody. Reads at most a few megabytes. Never raises."""
    return next((each for each in ALL if each.can_read(path)), None)


def problem_with(path: Path) -> str:
    """Why a file that nobody can read cannot even be opened, as a sentence: it is cut off, or has a
    password. Empty: it can be opened, so it is something else. Never raises."""
    try:
        with archives.opened(path, most=1) as files:
            for name in files.names[:1]:
                files.open(name).close()
    except UserError as error:
        return str(error)
    except archives.DamagedError as error:
        return together(tr("{file} cannot be read.", file=path.name), str(error))
    return ""
