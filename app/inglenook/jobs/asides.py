"""Short answers that are no replies, such as a title for a chat: for the program, not for a person.

One is asked only of a model that is loaded and has nothing else to do, and it is dropped as soon
as anything else is wanted. Nothing of it is stored, by the program or by the engine.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from inglenook.core.chat import MEMORY_IDS, Finish
from inglenook.engine.protocol import Ask, Command, Failed, Finished, Forget, Sampling, Stop, Text, Turn

# No chat has this id, and the engine files nothing of chats with ids like it.
CHAT_ID = 2 * MEMORY_IDS


@dataclass(frozen=True, slots=True)
class Aside:
    """A short answer that is wanted."""

    id: int
    turns: list[Turn]
    max_tokens: int
    sampling: Sampling = field(default_factory=Sampling)
    template_options: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AsideEnded:
    """What became of it."""

    id: int
    text: str = ""
    dropped: bool = False  # something else was wanted, or no model was idle: ask again later


class Asides:
    """The one aside that may be open. For the thread of the worker."""

    def __init__(self, send: Callable[[Command], None], tell: Callable[[AsideEnded], None]) -> None:
        """`send` to the engine, `tell` the program; both return at once."""
        self._send, self._tell = send, tell
        self._open: Aside | None = None
        self._text = ""

    @property
    def request_id(self) -> int | None:
        """What the engine knows the open one by: below zero, where no reply is."""
        return -self._open.id if self._open else None

    def ask(self, aside: Aside, *, is_idle: bool) -> None:
        """Ask the engine, if it is idle. `aside.id` is above zero and never used again."""
        if not is_idle or self._open:
            self._tell(AsideEnded(aside.id, dropped=True))
            return
        self._open, self._text = aside, ""
        self._send(
            Ask(
                request_id=-aside.id,
                chat_id=CHAT_ID,
                turns=aside.turns,
                sampling=aside.sampling,
                max_tokens=aside.max_tokens,
                template_options=aside.template_options,
                visible=False,
            )
        )

    def drop(self) -> None:
        """Something else is wanted, or the engine is gone."""
        if self._open:
            self._send(Stop(-self._open.id))
            self._end(AsideEnded(self._open.id, dropped=True))

    def hear(self, event: Text | Finished | Failed) -> None:
        """What the engine says to a request that is no reply; what was dropped says nothing any more."""
        if self._open is None or event.request_id != self.request_id:
            return
        if isinstance(event, Text):
            self._text += event.text
        elif isinstance(event, Finished) and event.finish is not Finish.STOPPED:
            self._end(AsideEnded(self._open.id, self._text))
        else:
            self._end(AsideEnded(self._open.id))

    def _end(self, ended: AsideEnded) -> None:
        self._open = None
        self._send(Forget(CHAT_ID))
        self._tell(ended)
