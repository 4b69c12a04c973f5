"""The connection log: one entry for every request that was made or refused.

A text file in the data folder, one JSON object a line: one line when a connection begins, one when
it ends, so that also a killed program leaves what it did. No address holds its query: what was
searched for is not kept.
"""

import json
import logging
import os
import threading
import time
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count
from pathlib import Path

from inglenook.core.errors import SaveError
from inglenook.core.files import make_private_file
from inglenook.core.language import tr

log = logging.getLogger(__name__)

KEEP_DAYS = 30
KEEP_ENTRIES = 20_000

_MOST_FILE = 16_000_000  # bytes of the file that are read, from its end
_MOST_TEXT = 500  # characters of a host or a path
_MOST_NUMBER = 1 << 53


class Result(StrEnum):
    """How a connection ended."""

    OPEN = "open"  # not ended yet
    DONE = "done"  # answered whole; the status says with what
    CUT = "cut"  # broke off, or we had enough
    NO_ANSWER = "no answer"
    BLOCKED = "blocked"  # refused before anything was sent
    STOPPED = "stopped"  # by the Offline switch


@dataclass(frozen=True, slots=True)
class Connection:
    """One request."""

    number: int
    began: float  # seconds since 1970
    purpose: str
    method: str
    host: str  # with its port, where it is not the usual one
    path: str
    sent: int  # bytes of the request
    received: int = 0  # bytes of the body of the answer
    status: int = 0  # of HTTP; 0 without an answer
    result: Result = Result.OPEN


class ConnectionLog:
    """The file and what is in it, newest last. Any thread."""

    def __init__(self, path: Path) -> None:
        """Nothing is read or made before it is needed."""
        self._path = path
        self._lock = threading.Lock()
        self._numbers = count(1)
        self._held: dict[int, Connection] | None = None
        self._is_torn = False  # the file may end within a line

    def begin(self, purpose: str, method: str, host: str, path: str, sent: int) -> Connection:
        """Write down that a connection is about to be made.

        Raises SaveError where that cannot be written: then it must not be made.
        """
        with self._lock:
            held = self._read()
            connection = Connection(
                next(self._numbers), time.time(), purpose, method, host[:_MOST_TEXT], path[:_MOST_TEXT], sent
            )
            try:
                self._append(_beginning(connection))
            except SaveError as error:
                sentence = tr(
                    "The connection log cannot be written, so nothing was sent. Make room on the disk."
                )
                raise SaveError(sentence, f"{error} {error.details}") from error
            held[connection.number] = connection
            if len(held) > KEEP_ENTRIES:
                self._keep(list(held.values())[-(KEEP_ENTRIES * 9 // 10) :])
            return connection

    def end(
        self, connection: Connection, result: Result, *, received: int = 0, status: int = 0
    ) -> Connection:
        """Write down how it ended, and answer with that. Never raises: what happened has happened."""
        ended = replace(connection, result=result, received=received, status=status)
        with self._lock:
            self._read()[connection.number] = ended
            try:
                self._append(_ending(ended))
            except SaveError as error:
                log.warning("%s (%s)", error, error.details)
        return ended

    def entries(self) -> list[Connection]:
        """All of the last 30 days, oldest first."""
        with self._lock:
            return list(self._read().values())

    def clear(self) -> None:
        """Forget all but those that are open now, on the disk too. Raises SaveError where it refuses."""
        with self._lock:
            still_open = [each for each in self._read().values() if each.result is Result.OPEN]
            try:
                self._rewrite(still_open)
            except (OSError, SaveError) as error:
                sentence = tr("The connection log {file} cannot be emptied.", file=self._path)
                raise SaveError(sentence, str(error)) from error

    # Inside -------------------------------------------------------------------------------------

    def _read(self) -> dict[int, Connection]:
        """What is held, by number; the first call reads the file and drops what is too old."""
        if self._held is not None:
            return self._held
        self._held = {}
        try:
            lines = self._last_lines()
        except FileNotFoundError:
            return self._held
        except OSError as error:
            log.warning("the connection log cannot be read: %s", error)
            return self._held
        numbers: dict[object, int] = {}  # of the file, where each run counts from one -> ours
        unreadable = sum(not _take(line, self._held, numbers, self._numbers) for line in lines)
        if unreadable:
            log.warning("%d lines of the connection log cannot be read", unreadable)
        oldest = time.time() - KEEP_DAYS * 86_400
        kept = [each for each in self._held.values() if each.began >= oldest][-KEEP_ENTRIES:]
        if len(kept) < len(self._held) or unreadable:
            self._keep(kept)
        return self._held

    def _last_lines(self) -> list[bytes]:
        with self._path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _MOST_FILE))
            data = file.read(_MOST_FILE)
        self._is_torn = bool(data) and not data.endswith(b"\n")
        return [line for line in data.split(b"\n") if line.strip()]

    def _append(self, entry: dict[str, object]) -> None:
        """Raises SaveError; then a part of the line may be in the file."""
        line = ("\n" if self._is_torn else "") + json.dumps(entry, ensure_ascii=True) + "\n"
        make_private_file(self._path)
        self._is_torn = True
        try:
            with self._path.open("a", encoding="ascii", newline="\n") as file:
                file.write(line)
        except OSError as error:
            sentence = tr("The connection log {file} cannot be written.", file=self._path)
            raise SaveError(sentence, str(error)) from error
        self._is_torn = False

    def _keep(self, entries: list[Connection]) -> None:
        """Drop all others, where the disk allows."""
        try:
            self._rewrite(entries)
        except (OSError, SaveError) as error:  # the file stays longer than it was to
            log.warning("old connections cannot be dropped from the log: %s", error)
            self._held = {each.number: each for each in entries}

    def _rewrite(self, entries: list[Connection]) -> None:
        lines: list[dict[str, object]] = []
        for each in entries:
            lines.append(_beginning(each))
            if each.result is not Result.OPEN:
                lines.append(_ending(each))
        new = self._path.with_name(self._path.name + ".new")
        make_private_file(new)
        new.write_text("".join(f"{json.dumps(line)}\n" for line in lines), "ascii", newline="\n")
        os.replace(new, self._path)
        self._held = {each.number: each for each in entries}
        self._is_torn = False


def _beginning(connection: Connection) -> dict[str, object]:
    return {
        "began": connection.began,
        "purpose": connection.purpose,
        "method": connection.method,
        "host": connection.host,
        "path": connection.path,
        "sent": connection.sent,
        "number": connection.number,
    }


def _ending(connection: Connection) -> dict[str, object]:
    return {
        "ended": connection.number,
        "result": connection.result.value,
        "received": connection.received,
        "status": connection.status,
    }


def _take(line: bytes, held: dict[int, Connection], numbers: dict[object, int], new: "count[int]") -> bool:
    """Take in one line of the file; not one that a crash cut, or that somebody changed."""
    try:
        entry = json.loads(line)
        if "began" in entry:
            began = float(entry["began"])
            if not 0 <= began < 4e9:  # nor NaN
                return False
            number = next(new)
            held[number] = Connection(
                number,
                began,
                _text(entry["purpose"]),
                _text(entry["method"]),
                _text(entry["host"]),
                _text(entry["path"]),
                _number(entry["sent"]),
                result=Result.CUT,  # unless it says how it ended
            )
            numbers[entry["number"]] = number
        else:
            number = numbers[entry["ended"]]
            held[number] = replace(
                held[number],
                result=Result(entry["result"]),
                received=_number(entry["received"]),
                status=_number(entry["status"]),
            )
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return False
    return True


def _text(value: object) -> str:
    return str(value)[:_MOST_TEXT]


def _number(value: object) -> int:
    return min(max(0, value), _MOST_NUMBER) if isinstance(value, int) else 0
