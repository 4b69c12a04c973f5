"""From rows to chats and messages, whatever other programs or a bad disk did to the rows.

One odd field must not keep a whole chat from opening.
"""

import dataclasses
import json
import logging
import sqlite3
import unicodedata
from enum import StrEnum
from typing import Any, TypeVar

from inglenook.core.chat import (
    Chat,
    ChatSettings,
    Finish,
    Folder,
    Message,
    Role,
    Statistics,
    Status,
    TitleBy,
)

log = logging.getLogger(__name__)

_TITLE_LENGTH = 48  # characters of the first message that make a title; it fits the sidebar

_NONE_OF_ITS_OWN = ChatSettings()

_Word = TypeVar("_Word", bound=StrEnum)


def chat(row: sqlite3.Row) -> Chat:
    return Chat(
        id=row["id"],
        title=text(row["title"]),
        created=row["created"] or 0.0,
        updated=row["updated"] or 0.0,
        leaf_id=row["leaf_id"],
        folder_id=row["folder_id"],
        pinned=row["pinned"] is not None,
        archived=row["archived"] is not None,
        title_by=_word(TitleBy, row["title_by"], TitleBy.PERSON, row["id"]),
        settings=chat_settings(row["settings"]),
        deleted=row["deleted"],
    )


def message(row: sqlite3.Row) -> Message:
    # Words whose speaker is unknown are not put into the person's mouth, and a reply whose state
    # is unknown may have been cut.
    role = _word(Role, row["role"], Role.ASSISTANT, row["id"])
    otherwise = Status.INTERRUPTED if role is Role.ASSISTANT else Status.DONE
    return Message(
        id=row["id"],
        chat_id=row["chat_id"],
        parent_id=row["parent_id"],
        role=role,
        text=text(row["text"]),
        status=_word(Status, row["status"], otherwise, row["id"]),
        created=row["created"] or 0.0,
        reasoning=text(row["reasoning"]),
        model=text(row["model"]),
        error=text(row["error"]),
        finish=None if row["finish"] is None else _word(Finish, row["finish"], Finish.END, row["id"]),
        statistics=Statistics(
            prompt_tokens=row["prompt_tokens"] or 0,
            reused_tokens=row["reused_tokens"] or 0,
            reply_tokens=row["reply_tokens"] or 0,
            first_token_s=row["first_token_s"] or 0.0,
            reply_s=row["reply_s"] or 0.0,
        ),
        edited=row["edited"],
    )


def folder(row: sqlite3.Row) -> Folder:
    return Folder(
        row["id"], text(row["name"]), row["parent_id"], text(row["instructions"]), text(row["model"])
    )


def chat_settings(stored: object) -> ChatSettings:
    """From JSON; what is not there or makes no sense is as in the settings of the program."""
    if stored == "{}":
        return _NONE_OF_ITS_OWN
    try:
        values = json.loads(text(stored) or "{}")
    except ValueError:
        values = None
    if not isinstance(values, dict):
        log.warning("the settings of a chat cannot be read, those of the program are used")
        return ChatSettings()
    kinds: dict[str, tuple[type, ...]] = {
        "instructions": (str,),
        "persona": (str,),
        "thinking": (str,),
        "top_k": (int,),
        "max_tokens": (int,),
        "seed": (int,),
    }
    known = {
        each.name: values[each.name]
        for each in dataclasses.fields(ChatSettings)
        if type(values.get(each.name)) in kinds.get(each.name, (int, float))
    }
    return ChatSettings(**known)


def settings_json(settings: ChatSettings) -> str:
    """Only what differs, so that new settings of later versions have their default."""
    held, usual = dataclasses.asdict(settings), dataclasses.asdict(ChatSettings())
    return json.dumps({name: value for name, value in held.items() if value != usual[name]})


def text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)


def storable(said: str) -> str:
    """The text itself; half a surrogate pair, which UTF-8 cannot hold, as U+FFFD, and two halves as
    the one character they are. NUL and all else stays."""
    try:
        said.encode()
    except UnicodeEncodeError:
        return said.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return said


def first_words(said: str) -> str:
    """One line for the sidebar: whole words as far as they fit, "..." for what was left out."""
    start = said.lstrip()[: 20 * _TITLE_LENGTH]  # a message may have 10 MB
    words = "".join(
        " " if unicodedata.category(each) in ("Cc", "Zl", "Zp") else each for each in start
    ).split()
    title = " ".join(words)
    if len(title) <= _TITLE_LENGTH:
        return title
    fitting = title[: _TITLE_LENGTH + 1].rpartition(" ")[0] or title[:_TITLE_LENGTH]
    return fitting.rstrip(" ,.;:") + "\N{HORIZONTAL ELLIPSIS}"


def folded(said: str) -> str:
    """For comparing as people do: no capitals, no accents, one width."""
    if said.isascii():
        return said.lower()
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", said).casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))


def _word(kind: type[_Word], value: Any, otherwise: _Word, row_id: int) -> _Word:
    try:
        return kind(value)
    except ValueError:
        log.warning("row %d has an unknown %s, read as %s", row_id, kind.__name__, otherwise)
        return otherwise
