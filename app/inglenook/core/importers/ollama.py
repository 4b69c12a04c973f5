"""Chats of the Ollama app: its database db.sqlite.

Tables chats, messages, tool_calls and attachments, as in app/store/database.go of ollama/ollama.
Messages of a chat follow each other by their ids; there are no branches.
"""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from inglenook.core.chat import Attachment, Role
from inglenook.core.errors import UserError
from inglenook.core.importers import archives, foreign_database
from inglenook.core.importers.attached import Attached, note
from inglenook.core.importers.chats import ImportedChat, Skipped, Step, chat, skipped
from inglenook.core.importers.values import joined, seconds, text, tool_answer, tool_call, without_thought
from inglenook.core.language import together, tr

NAME = "Ollama"

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM, "tool": Role.TOOL}
_LARGEST_CHAT = 200_000_000  # characters
_MESSAGE = ("id", "role", "content", "thinking", "model_name", "created_at")
_TOOL_CALL = ("function_name", "function_arguments", "function_result")


def can_read(path: Path) -> bool:
    if not foreign_database.is_database(path):
        return False
    try:
        with foreign_database.opened(path) as database:
            return {"chats", "messages"} <= database.tables and {"chat_id", "role", "content"} <= set(
                database.columns("messages")
            )
    except (archives.DamagedError, UserError):
        return False


def read(path: Path, stop: threading.Event) -> Iterator[ImportedChat | Skipped]:
    with foreign_database.opened(path, stop) as database:
        if not all(map(database.is_sound, ("chats", "messages"))) and not stop.is_set():
            yield skipped(path.name, tr("The database is damaged; what can be read of it is imported."))
        try:
            ids = [row["rowid"] for row in database.rows("chats", ())]
            messages = database.row_ids("messages", "chat_id")
            calls = database.row_ids("tool_calls", "message_id")
            files = database.row_ids("attachments", "message_id")
            for row_id in ids:
                for row in database.rows("chats", ("id", "title", "created_at"), "rowid", row_id):
                    content = _Content(database, calls, files)
                    read = _chat(row, content, messages.get(row.get("id"), []))
                    if stop.is_set():
                        return
                    yield from read
        except archives.DamagedError as error:
            if not stop.is_set():
                yield skipped(path.name, str(error))


def _chat(row: dict[str, Any], content: "_Content", message_ids: list[int]) -> list[ImportedChat | Skipped]:
    title = text(row.get("title"))
    created = seconds(row.get("created_at"))
    read = [chat(title, content.steps(message_ids), created=created, origin_id=text(row.get("id")))]
    if content.damage:
        read.append(skipped(title, together(content.damage, tr("The messages before that are imported."))))
    return [*read, *content.attached.report(title)]


class _Content:
    """The messages of one chat."""

    def __init__(
        self, database: foreign_database.Database, calls: dict[Any, list[int]], files: dict[Any, list[int]]
    ) -> None:
        self.attached = Attached()
        self.damage = ""  # why there are no more messages
        self._database = database
        self._calls = calls
        self._files = files

    def steps(self, row_ids: list[int]) -> Iterator[Step]:
        """Those in these rows, as far as they can be read."""
        before: str | None = None
        read = 0
        try:
            for row_id in row_ids:
                for row in self._database.rows("messages", _MESSAGE, "rowid", row_id):
                    step = self._step(row, before)
                    read += len(step.text) + len(step.reasoning)
                    if read > _LARGEST_CHAT:
                        raise archives.DamagedError(tr("It is larger than 200 MB."))
                    yield step
                    before = step.key
        except archives.DamagedError as error:
            self.damage = str(error)

    def _step(self, message: dict[str, Any], before: str | None) -> Step:
        row_id = message.get("id", message["rowid"])
        said = [text(message.get("content"))]
        kept: list[Attachment] = []
        for file_id in self._files.get(row_id, ()):
            for row in self._database.rows("attachments", ("filename", "data"), "rowid", file_id):
                name, data = text(row.get("filename")), row.get("data")
                file = self.attached.file(name, data) if isinstance(data, bytes) else None
                if file is None:
                    said.append(note(name))
                else:
                    kept.append(file)
        thought = [text(message.get("thinking"))]
        for call_id in self._calls.get(row_id, ()):
            for row in self._database.rows("tool_calls", _TOOL_CALL, "rowid", call_id):
                thought.append(tool_call(*(text(row.get(name)) for name in _TOOL_CALL)))
        role = _ROLES.get(text(message.get("role")), Role.ASSISTANT)
        inline, answer = without_thought(joined(*said) if len(said) > 1 else said[0])
        if role is Role.TOOL and answer.strip():
            answer = tool_answer("", answer)
        return Step(
            str(message["rowid"]),
            before,
            role,
            text=answer,
            reasoning=joined(*thought, inline),
            model=text(message.get("model_name")),
            created=seconds(message.get("created_at")),
            attachments=tuple(kept),
        )
