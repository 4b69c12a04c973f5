"""What a person types to find messages, taken apart: words, "exact words" and operators.

`in:House model:qwen before:2025-11 after:2025-01-31 role:you pinned:yes title:letter "exact words" word`

Nothing typed is an error. What looks like an operator but makes no sense is searched for as a word;
an operator without a value yet is left out, since it is most likely still being typed.
"""

import re
import time
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from inglenook.core.chat import Role
from inglenook.core.text import well_formed

_MOST_CHARACTERS = 1_000
_MOST_WORDS = 24

_PIECE = re.compile(
    r"""
    (?P<operator>in|model|before|after|role|pinned|title) : (?: "(?P<quoted>[^"]*)"? | (?P<value>[^\s"]*) )
    | "(?P<phrase>[^"]*)"?
    | (?P<word>[^\s"]+)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?")
_ROLES = {
    **dict.fromkeys(("you", "user", "me"), Role.USER),
    **dict.fromkeys(("reply", "replies", "assistant", "model"), Role.ASSISTANT),
}
_YES_NO = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}

# Scripts that are written without spaces between words: the index holds whole runs of them.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U0001b000-\U0001b16f\U00020000-\U0003ffff]"
)
# Korean has spaces, but small words stand at the end of others.
_KOREAN = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Word:
    """One thing that a message must say."""

    text: str
    is_exact: bool = False  # several words in this order, as they stood between quotes
    is_open: bool = False  # may go on: its last word is still being typed

    @property
    def is_indexed(self) -> bool:
        """Whether the index of words can find it; if not, texts are looked through for it."""
        return has_letters(self.text) and not _UNSPACED.search(self.text)

    @property
    def has_open_end(self) -> bool:
        """Whether what it ends in may go on in a text."""
        return self.is_open or bool(_KOREAN.search(self.text[-1:]))


@dataclass(frozen=True, slots=True)
class Filter:
    """What is searched for. All of it must be true of a message."""

    words: tuple[Word, ...] = ()
    model: str = ""  # part of the name of the model that wrote it
    since: float | None = None  # seconds since the epoch
    until: float | None = None  # not this very moment any more
    folder: str = ""  # name of a folder; those inside of it count
    folder_id: int | None = None
    pinned: bool | None = None
    role: Role | None = None
    in_title: str = ""  # part of the title of the chat

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for, which finds nothing."""
        return self == Filter()


def parse(text: str) -> Filter:
    """Take apart what was typed. Never raises, whatever it is."""
    typed = _cleaned(text)
    wanted = Filter()
    words: list[Word] = []
    for piece in _PIECE.finditer(typed):
        operator = (piece["operator"] or "").lower()
        if operator:
            value = (piece["quoted"] if piece["quoted"] is not None else piece["value"]).strip()
            if not value:
                continue
            narrowed = _narrowed(wanted, operator, value)
            if narrowed is not None:
                wanted = narrowed
                continue
        if piece["phrase"] is not None:
            closed = piece[0].endswith('"') and len(piece[0]) > 1
            words.append(Word(piece["phrase"].strip(), is_exact=True, is_open=not closed))
        else:
            words.append(Word(piece[0], is_open=piece.end() == len(typed)))
    kept = tuple(word for word in words if word.text)[:_MOST_WORDS]
    return replace(wanted, words=kept)


def operator_of(text: str, operator: str) -> str:
    """The value that this operator has in what was typed; empty where it is not there."""
    found = ""
    for piece in _PIECE.finditer(_cleaned(text)):
        if (piece["operator"] or "").lower() == operator:
            found = (piece["quoted"] if piece["quoted"] is not None else piece["value"]).strip()
    return found


def with_operator(text: str, operator: str, value: str) -> str:
    """What was typed, with this operator set to a value; an empty one takes it away."""
    kept = [
        piece[0] for piece in _PIECE.finditer(_cleaned(text)) if (piece["operator"] or "").lower() != operator
    ]
    if value:
        value = value.replace('"', " ").strip()
        kept.insert(0, f'{operator}:"{value}"' if re.search(r"\s", value) else f"{operator}:{value}")
    return " ".join(kept)


def has_letters(text: str) -> bool:
    """Whether there is a letter or digit in it, which is what the index is made of."""
    return any(unicodedata.category(each)[0] in "LN" or unicodedata.category(each) == "Co" for each in text)


def _cleaned(text: str) -> str:
    """No longer than anyone types, without what no file can hold or SQLite takes for the end."""
    return well_formed(text[:_MOST_CHARACTERS]).replace("\0", " ").lstrip()


def _narrowed(wanted: Filter, operator: str, value: str) -> Filter | None:
    """The filter with this operator in it; None where the value makes no sense."""
    match operator:
        case "in":
            return replace(wanted, folder=value)
        case "model":
            return replace(wanted, model=value)
        case "title":
            return replace(wanted, in_title=value)
        case "role" if value.lower() in _ROLES:
            return replace(wanted, role=_ROLES[value.lower()])
        case "pinned" if value.lower() in _YES_NO:
            return replace(wanted, pinned=_YES_NO[value.lower()])
        case "before" if (moment := _moment(value)) is not None:
            return replace(wanted, until=moment)
        case "after" if (moment := _moment(value)) is not None:
            return replace(wanted, since=moment)
    return None


def _moment(value: str) -> float | None:
    """When a year, month or day begins, in local time; None for what is no date."""
    today = datetime.fromtimestamp(time.time()).replace(hour=0, minute=0, second=0, microsecond=0)
    named = {"today": today, "yesterday": today - timedelta(days=1)}.get(value.lower())
    if named is not None:
        return named.timestamp()
    parts = _DATE.fullmatch(value)
    if parts is None:
        return None
    try:
        return datetime(int(parts[1]), int(parts[2] or 1), int(parts[3] or 1)).timestamp()
    except (ValueError, OverflowError, OSError):  # no such day, or none that this system can tell
        return None
