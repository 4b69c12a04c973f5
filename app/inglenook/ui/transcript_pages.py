"""Reads a chat into a transcript, page by page, as the reader moves through it."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from inglenook.core.chat import Message
from inglenook.ui.transcript import Transcript

PAGE = 50  # messages read at a time


class Branches(Protocol):
    """What messages are read from: `Conversations`, or a `Store`."""

    def branch(
        self, chat_id: int, *, limit: int, before: int | None = None, leaf_id: int | None = None
    ) -> Sequence[Message]: ...

    def branch_ids(self, chat_id: int, *, leaf_id: int | None = None) -> Sequence[int]: ...


class TranscriptPages(QObject):
    """GUI thread; a page takes about 5 ms to read, wherever in a chat of 10,000 it stands."""

    def __init__(self, transcript: Transcript, branches: Branches) -> None:
        super().__init__(transcript)
        self._transcript = transcript
        self._branches = branches
        self._chat_id: int | None = None
        self._leaf_id: int | None = None
        transcript.earlier_wanted.connect(self._add_earlier)
        transcript.later_wanted.connect(self._add_later)
        transcript.latest_wanted.connect(self._show_end)
        transcript.message_wanted.connect(self._show_around)

    def show(self, chat_id: int | None, *, leaf_id: int | None = None, at: int | None = None) -> bool:
        """Show this chat at its end, or at a message; whether there is anything to show.

        `leaf_id`: the branch down to this message, instead of the shown one.
        """
        self._chat_id, self._leaf_id = chat_id, leaf_id
        if at is None or not self._show_around(at):
            self._show_end()
        return bool(self._transcript.message_ids)

    def refresh(self) -> bool:
        """The chat has another branch, or says something else: show that without moving the reader.

        Answers whether there is anything to show.
        """
        known = self._transcript.message_ids
        ids = self._ids()
        there = set(ids)
        staying = [message_id for message_id in known if message_id in there]
        if not staying:
            self._show_end(in_place=True)
            return bool(ids)
        start = bisect_left(ids, staying[0]) if self._transcript.more_above else 0
        end = min(bisect_left(ids, staying[-1]) + PAGE, len(ids) - 1)
        self._transcript.change_messages(
            self._read(ids, start, end), more_above=start > 0, more_below=end < len(ids) - 1
        )
        return True

    def add_newest(self) -> None:
        """A question and its reply came to the end of the chat."""
        if self._chat_id is not None:
            for message in self._branches.branch(self._chat_id, limit=2):
                self._transcript.append_message(message)

    def _show_end(self, *, in_place: bool = False) -> None:
        messages: Sequence[Message] = ()
        if self._chat_id is not None:
            messages = self._branches.branch(self._chat_id, limit=PAGE, leaf_id=self._leaf_id)
        show = self._transcript.change_messages if in_place else self._transcript.show_messages
        show(messages, more_above=len(messages) == PAGE)

    def _show_around(self, message_id: int) -> bool:
        """A page with this message in it; whether it is on the branch."""
        ids = self._ids()
        at = bisect_left(ids, message_id)
        if ids[at : at + 1] != [message_id]:
            return False
        start, end = max(0, at - PAGE // 2), min(at + PAGE // 2, len(ids) - 1)
        self._transcript.show_messages(
            self._read(ids, start, end),
            more_above=start > 0,
            more_below=end < len(ids) - 1,
            at=message_id,
        )
        return True

    def _add_earlier(self) -> None:
        known = self._transcript.message_ids
        if self._chat_id is None or not known:
            return
        messages = self._branches.branch(self._chat_id, limit=PAGE, before=known[0])
        self._transcript.prepend_messages(messages, more_above=len(messages) == PAGE)

    def _add_later(self) -> None:
        known = self._transcript.message_ids
        if self._chat_id is None or not known:
            return
        ids = self._ids()
        at = bisect_left(ids, known[-1])
        if ids[at : at + 1] != known[-1:]:
            self.refresh()  # the branch is another one now
            return
        end = min(at + PAGE, len(ids) - 1)
        messages = self._read(ids, at + 1, end) if end > at else ()
        self._transcript.append_messages(messages, more_below=end < len(ids) - 1)

    def _ids(self) -> list[int]:
        if self._chat_id is None:
            return []
        return list(self._branches.branch_ids(self._chat_id, leaf_id=self._leaf_id))

    def _read(self, ids: list[int], start: int, end: int) -> Sequence[Message]:
        """The messages from one place to another of the branch, both included."""
        assert self._chat_id is not None
        return self._branches.branch(self._chat_id, limit=end - start + 1, leaf_id=ids[end])
