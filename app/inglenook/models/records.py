"""What is remembered of a model file beside what it says itself: its name, its source, its checks.

The form in which `ModelFacts` keeps it, and back. A stored file may be damaged, or written by
another version: what makes no sense counts as not there.
"""

import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from inglenook.core.text import one_line

_SHA256 = re.compile(r"[0-9a-f]{64}")
_LARGEST = 2**60


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a file was fetched from."""

    repo: str  # "owner/name"
    commit: str
    file: str  # its path in the repository
    licence: str = ""  # the Hub's id of it


@dataclass(frozen=True, slots=True)
class Check:
    """What came of reading the whole file."""

    sha256: str  # that it had
    size: int  # bytes, at that time
    mtime_ns: int  # the same; a file that differs in either was changed since
    when: float  # seconds since 1970

    def is_of(self, size: int, mtime_ns: int) -> bool:
        """Whether the file still looks as it did then."""
        return (self.size, self.mtime_ns) == (size, mtime_ns)


@dataclass(frozen=True, slots=True)
class Adopted:
    """A file of another program, used where it lies."""

    program: str  # "Ollama"
    name: str  # of the model; its file may have none


@dataclass(frozen=True, slots=True)
class Record:
    """What is remembered of one file."""

    label: str = ""  # the person's own name for it; safe to show
    origin: Origin | None = None
    adopted: Adopted | None = None
    reference: str = ""  # the SHA-256 it should have
    is_published: bool = False  # the source says so; else it had it when it was first read
    check: Check | None = None
    used: float = 0.0  # seconds since 1970; 0: never
    companion: Path | None = None  # the part that sees pictures, as it was fetched or adopted
    is_opened: bool = False  # lies in none of the folders and was opened where it is
    is_removed: bool = False  # taken from the list by the person, though it is there

    @property
    def differs(self) -> bool:
        """Whether it was not the right file when it was read last."""
        return bool(self.check and self.reference and self.check.sha256 != self.reference)


NOTHING = Record()


def to_json(record: Record) -> dict[str, Any]:
    """The parts that say something, in the form they are kept in."""
    kept: dict[str, Any] = asdict(record)
    kept["companion"] = str(record.companion) if record.companion else None
    return {key: value for key, value in kept.items() if value}


def from_json(stored: Any) -> Record:
    """What a stored record says. Never raises."""
    if not isinstance(stored, dict):
        return NOTHING
    companion = _text(stored, "companion")
    reference = _hash(stored, "reference")
    return Record(
        label=one_line(_text(stored, "label"), 80),
        origin=_origin(stored.get("origin")),
        adopted=_adopted(stored.get("adopted")),
        reference=reference,
        is_published=stored.get("is_published") is True and bool(reference),
        check=_check(stored.get("check")),
        used=_seconds(stored, "used"),
        companion=Path(companion) if companion else None,
        is_opened=stored.get("is_opened") is True,
        is_removed=stored.get("is_removed") is True,
    )


def _origin(stored: Any) -> Origin | None:
    if not isinstance(stored, dict) or not _text(stored, "repo"):
        return None
    return Origin(**{key: _text(stored, key) for key in ("repo", "commit", "file", "licence")})


def _adopted(stored: Any) -> Adopted | None:
    if not isinstance(stored, dict) or not _text(stored, "program"):
        return None
    return Adopted(one_line(_text(stored, "program"), 40), one_line(_text(stored, "name"), 80))


def _check(stored: Any) -> Check | None:
    if not isinstance(stored, dict):
        return None
    sha256, size, mtime = _hash(stored, "sha256"), stored.get("size"), stored.get("mtime_ns")
    if not sha256 or type(size) is not int or type(mtime) is not int:
        return None
    return Check(sha256, size, mtime, _seconds(stored, "when"))


def _text(stored: dict[str, Any], key: str) -> str:
    value = stored.get(key)
    return value if isinstance(value, str) and "\0" not in value else ""


def _hash(stored: dict[str, Any], key: str) -> str:
    value = _text(stored, key)
    return value if _SHA256.fullmatch(value) else ""


def _seconds(stored: dict[str, Any], key: str) -> float:
    value = stored.get(key)
    return float(value) if isinstance(value, int | float) and 0 <= value < _LARGEST else 0.0
