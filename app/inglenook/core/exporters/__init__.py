"""Chats as files for other programs, for people and for us.

To add a format:
1. Write a module here with NAME, SUFFIX, ONE_FILE, OPTIONS and write(...), as in any of these.
2. Add it to ALL.
3. Write tests/core/exporters/test_<module>.py.
"""

from typing import BinaryIO, Protocol

from inglenook.core.exporters import html, markdown, own_json, training
from inglenook.core.exporters.chats import Chats, ExportedChat, Options
from inglenook.core.exporters.writing import Stopped, Watch

__all__ = ["ALL", "Chats", "ExportedChat", "Format", "Options", "Stopped", "Watch"]


class Format(Protocol):
    """What a module of this package is, and `ui.pdf.Pdf`."""

    NAME: str  # for people, in English: `tr` it
    SUFFIX: str  # of its files, with the dot
    ONE_FILE: bool  # whether any number of chats go into one file; else each has one, and many a zip
    OPTIONS: tuple[str, ...]  # the fields of Options that it looks at

    def write(self, chats: Chats, file: BinaryIO, options: Options, watch: Watch) -> object:
        """Write these chats, telling `watch` of every message. What it or the file raises is passed on.

        Nothing larger than one chat is held in memory. Any thread.
        """


ALL: tuple[Format, ...] = (markdown, html, own_json, training)
