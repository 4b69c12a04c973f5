"""How an export comes onto the disk: whole or not at all, and stopped when the person wants it."""

import contextlib
import logging
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from inglenook.core.errors import SaveError
from inglenook.core.files import make_private, reason, sync_folder
from inglenook.core.language import tr

log = logging.getLogger(__name__)

PART = ".inglenook-part"  # the end of the name while it is written


class Stopped(Exception):
    """Stopped on purpose; nothing of it is on the disk."""


class Watch:
    """What a writer tells of every message: counts them, and ends the writing when it is to stop."""

    def __init__(self, stop: threading.Event, on_message: Callable[[], object] = lambda: None) -> None:
        """`on_message` is called on the thread of the writer."""
        self._stop = stop
        self._on_message = on_message

    def message(self) -> None:
        """One more message was written. Raises Stopped."""
        self.check()
        self._on_message()

    def check(self) -> None:
        """Raises Stopped."""
        if self._stop.is_set():
            raise Stopped


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to be written, readable by its owner only (0600); at the end of the block it has this name.

    Whatever happens before, what had the name stays as it is, and the part is removed. Raises
    SaveError where the disk refuses. Any thread.
    """
    part = path.with_name(path.name + PART)
    try:
        part.unlink(missing_ok=True)  # of a program that was killed
        descriptor = os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "w+b") as file:
            make_private(part)
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
        sync_folder(path.parent)
    except OSError as error:
        _remove(part)
        sentence = tr(
            "{file} cannot be written: {reason}. Choose another place, or make room.",
            file=path.name,
            reason=reason(error),
        )
        raise SaveError(sentence, f"{path}: {error}") from error
    except BaseException:
        _remove(part)
        raise


def _remove(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError as error:
        log.warning("a part of an export stays: %s", error)
