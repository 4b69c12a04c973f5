"""Values out of files of other programs, where anything may stand in place of anything."""

import json
import math
import re
from datetime import UTC, datetime
from typing import Any

from inglenook.core.language import to_be_stored, tr

_NICELY = 5000  # characters that are worth a line for each value
_EARLIEST, _LATEST = 0.0, 4_102_444_800.0  # 1970 and 2100, in seconds since the epoch


def text(value: object) -> str:
    """The text; empty for everything else."""
    return value if isinstance(value, str) else ""


def mapping(value: object) -> dict[str, Any]:
    """The object; an empty one for everything else."""
    return value if isinstance(value, dict) else {}


def items(value: object) -> list[Any]:
    """The array; an empty one for everything else."""
    return value if isinstance(value, list) else []


def objects(value: object) -> list[dict[str, Any]]:
    """The objects of an array; nothing for everything else."""
    return [each for each in items(value) if isinstance(each, dict)]


def number(value: object) -> float | None:
    """A finite number, also where it is written as text."""
    if isinstance(value, str) and len(value) < 40:
        try:
            value = float(value)
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        found = float(value)
    except OverflowError:
        return None
    return found if math.isfinite(found) else None


def whole(value: object) -> int | None:
    """A whole number that a setting can hold."""
    found = number(value)
    return int(found) if found is not None and abs(found) < 2**31 and found == int(found) else None


def seconds(value: object) -> float:
    """A moment in seconds since the epoch; 0.0 where it cannot be told.

    From seconds, milli-, micro- or nanoseconds since the epoch, or a date as text in the way of
    ISO 8601, of SQLite or of Go. One without a time zone is in UTC.
    """
    found = number(value)
    if found is None:
        found = _date(value[:64]) if isinstance(value, str) else 0.0
    else:
        while abs(found) > 1e11:  # seconds until the year 5138; milliseconds since 1973
            found /= 1000
    return found if _EARLIEST < found < _LATEST else 0.0


def _date(written: str) -> float:
    written = re.sub(r" (?=[+-]\d\d:?\d\d)", "", written.strip())  # Go: "2025-01-31 10:20:30.5 +0000 UTC"
    for attempt in (written, written.partition(" UTC")[0], written[:19]):
        try:
            moment = datetime.fromisoformat(attempt)
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
        except (ValueError, OverflowError):
            continue
    return 0.0


def fenced(code: str, language: str = "") -> str:
    """As a block of code in Markdown, whatever the code holds."""
    longest = max((len(run) for run in re.findall("`+", code)), default=0)
    fence = "`" * max(3, longest + 1)
    language = language if re.fullmatch(r"[A-Za-z0-9+#._-]{1,30}", language) else ""
    return f"{fence}{language}\n{code}\n{fence}"


def written_out(value: object) -> str:
    """A value of any kind for people to read: text as it is, the rest as JSON."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    try:
        written = json.dumps(value, ensure_ascii=False)
        # With depth, the blanks before the lines become more than the rest.
        return json.dumps(value, ensure_ascii=False, indent=2) if len(written) < _NICELY else written
    except (ValueError, RecursionError):
        return ""


def tool_call(name: str, arguments: object, result: object = None) -> str:
    """What a model did with a tool, for the thought before its answer."""
    parts = [to_be_stored(tr("Used {tool}", tool=name)) if name else tr("Used a tool")]
    parts += [fenced(part) for part in (written_out(arguments), written_out(result)) if part.strip()]
    return "\n\n".join(parts)


def tool_answer(name: str, answer: str) -> str:
    """What a tool said to the model; `name` may be empty."""
    said = to_be_stored(tr("{tool} answered", tool=name)) if name else tr("A tool answered")
    return joined(said, fenced(answer))


def without_thought(said: str) -> tuple[str, str]:
    """The thought at the beginning of a reply, and the reply without it."""
    begin, end = "<think>", "</think>"
    start = said.lstrip()
    if not start.startswith(begin):
        return "", said
    thought, found, answer = start.removeprefix(begin).partition(end)
    return (thought.strip(), answer.lstrip()) if found else ("", said)


def joined(*parts: str) -> str:
    """Those that say something, as paragraphs."""
    return "\n\n".join(part.strip("\n") for part in parts if part.strip())
