"""The log file: what the program did, never what was said.

Rule: no text of a message, prompt, draft or title goes into a log line. Name things by their id.
"""

import logging
import os
import sys
from io import TextIOWrapper
from pathlib import Path

from inglenook.core.errors import SaveError
from inglenook.core.files import make_private_file

NAME = "inglenook.log"  # in the folder of logs
_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
_LARGEST = 1_000_000  # bytes; with one older file, two megabytes at most


class _PrivateFileHandler(logging.FileHandler):
    """Every file it starts is readable by its owner only; one that is full becomes the older one.

    Not that of logging.handlers, which imports what sockets and pickles need: every start would wait.
    """

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self._would_be_too_large(record):
                self._begin_anew()
        except (OSError, SaveError):
            self.handleError(record)
        super().emit(record)

    def _open(self) -> TextIOWrapper:
        make_private_file(Path(self.baseFilename))
        return super()._open()

    def _would_be_too_large(self, record: logging.LogRecord) -> bool:
        if self.stream is None:
            return False
        size = os.fstat(self.stream.fileno()).st_size
        return size > 0 and size + len(self.format(record).encode("utf-8", "replace")) >= _LARGEST

    def _begin_anew(self) -> None:
        stream, self.stream = self.stream, None  # opened again by what is written next
        if stream:
            stream.close()
        os.replace(self.baseFilename, f"{self.baseFilename}.1")


def start(folder: Path, *, to_stderr: bool = False) -> None:
    """Log to NAME in this folder, and to stderr only when asked.

    The program's own lines are kept from INFO up, those of libraries from WARNING up. A log that
    cannot be written never stops the program. A second start replaces the first.
    """
    stop()
    logging.raiseExceptions = False  # a full disk is told by the store, once, not by every log line
    root = logging.getLogger()
    root.setLevel(logging.WARNING)
    logging.getLogger("inglenook").setLevel(logging.INFO)
    if to_stderr and sys.stderr is not None:  # a windowed program on Windows has none
        _add(logging.StreamHandler())
    try:
        path = folder / NAME
        _add(_PrivateFileHandler(path, encoding="utf-8", errors="replace"))
    except (OSError, SaveError) as error:
        root.warning("no log file: %s", error)


def file() -> Path | None:
    """The file that is logged to; None where `start` could open none."""
    for handler in logging.getLogger().handlers:
        if handler.name == __name__ and isinstance(handler, _PrivateFileHandler):
            return Path(handler.baseFilename)
    return None


def stop() -> None:
    """Close what `start` opened."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if handler.name == __name__]:
        root.removeHandler(handler)
        handler.close()


def _add(handler: logging.Handler) -> None:
    handler.name = __name__
    handler.setFormatter(logging.Formatter(_FORMAT))
    logging.getLogger().addHandler(handler)
