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

log = logging.getLogger(__name__)

KEEP_DAYS = 30


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

    def begin(self, purpose: str, method: str, host: str, path: str, sent: int) -> Connection:
        """Write down that a connection is about to be made.

        Raises SaveError where that cannot be written: then it must not be made.
        """
        with self._lock:
            held = self._read()
            connection = Connection(next(self._numbers), time.time(), purpose, method, host, path, sent)
            self._append(_beginning(connection))
            held[connection.number] = connection
            return connection

    def end(self, connection: Connection, result: Result, *, received: int = 0, status: int = 0) -> None:
        """Write down how it ended. Never raises: what happened has happened."""
        ended = replace(connection, result=result, received=received, status=status)
        with self._lock:
            self._read()[connection.number] = ended
            try:
                self._append(
                    {
                        "ended": connection.number,
                        "result": result.value,
                        "received": received,
                        "status": status,
                    }
                )
            except SaveError as error:
                log.warning("%s (%s)", error, error.details)

    def entries(self) -> list[Connection]:
        """All of the last 30 days, oldest first."""
        with self._lock:
            return list(self._read().values())

    def clear(self) -> None:
        """Forget all of them, on the disk too. Raises SaveError where the disk refuses."""
        with self._lock:
            self._held = {}
            try:
                self._path.unlink(missing_ok=True)
            except OSError as error:
                sentence = f"The connection log {self._path} cannot be removed."
                raise SaveError(sentence, str(error)) from error

    # Inside -------------------------------------------------------------------------------------

    def _read(self) -> dict[int, Connection]:
        """What is held, by number; the first call reads the file and drops what is too old."""
        if self._held is not None:
            return self._held
        held: dict[int, Connection] = {}
        try:
            lines = self._path.read_text("utf-8", "replace").splitlines()
        except FileNotFoundError:
            lines = []
        except OSError as error:
            log.warning("the connection log cannot be read: %s", error)
            lines = []
        numbers: dict[object, int] = {}  # of the file, where each run counts from one -> ours
        for line in lines:
            _take(line, held, numbers, self._numbers)
        oldest = time.time() - KEEP_DAYS * 86_400
        self._held = {each.number: each for each in held.values() if each.began >= oldest}
        if len(self._held) < len(held):
            self._rewrite()
        return self._held

    def _append(self, entry: dict[str, object]) -> None:
        line = json.dumps(entry, ensure_ascii=True) + "\n"
        make_private_file(self._path)
        try:
            with self._path.open("a", encoding="ascii") as file:
                file.write(line)
        except OSError as error:
            sentence = "The connection log cannot be written, so nothing was sent. Make room on the disk."
            raise SaveError(sentence, str(error)) from error

    def _rewrite(self) -> None:
        new = self._path.with_name(self._path.name + ".new")
        lines = []
        for each in (self._held or {}).values():
            began = {
                name: getattr(each, name) for name in ("began", "purpose", "method", "host", "path", "sent")
            }
            lines.append(json.dumps({**began, "number": each.number}))
            if each.result is not Result.OPEN:
                ended = {"result": each.result.value, "received": each.received, "status": each.status}
                lines.append(json.dumps({"ended": each.number, **ended}))
        try:
            make_private_file(new)
            new.write_text("".join(f"{line}\n" for line in lines), "ascii")
            os.replace(new, self._path)
        except (OSError, SaveError) as error:  # it stays longer than it was to
            log.warning("old connections cannot be dropped from the log: %s", error)


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


def _take(line: str, held: dict[int, Connection], numbers: dict[object, int], new: "count[int]") -> None:
    """One line of the file; one that a crash cut, or that somebody changed, is passed over."""
    try:
        entry = json.loads(line)
        if "began" in entry:
            number = numbers[entry["number"]] = next(new)
            held[number] = Connection(
                number,
                float(entry["began"]),
                str(entry["purpose"]),
                str(entry["method"]),
                str(entry["host"]),
                str(entry["path"]),
                int(entry["sent"]),
                result=Result.CUT,  # unless it says how it ended
            )
        else:
            number = numbers[entry["ended"]]
            held[number] = replace(
                held[number],
                result=Result(entry["result"]),
                received=int(entry["received"]),
                status=int(entry["status"]),
            )
    except (ValueError, KeyError, TypeError, AttributeError):
        log.warning("a line of the connection log cannot be read")
