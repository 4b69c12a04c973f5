"""What the context of a chat holds, as the window shows it."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.core.chat import Message

if TYPE_CHECKING:
    from inglenook.engine.protocol import PromptPlanned


@dataclass(frozen=True, slots=True)
class ContextUse:
    """All counts are tokens."""

    length: int  # of the whole context
    instructions: int = 0
    messages: int = 0  # including what the reply says so far
    reply_room: int = 0  # kept for the reply, what it says so far taken off
    first_seen: int | None = None  # id of the first message the model sees; None: it sees all

    @classmethod
    def of_plan(cls, planned: "PromptPlanned", first_seen: int | None) -> "ContextUse":
        """As the engine planned the prompt of the reply that begins now."""
        return cls(
            length=planned.context_length,
            instructions=planned.system_tokens,
            messages=planned.history_tokens,
            reply_room=planned.reply_room,
            first_seen=first_seen,
        )

    @classmethod
    def of_reply(cls, reply: Message, length: int) -> "ContextUse":
        """As the last reply left it; what was read then is known as one number only."""
        numbers = reply.statistics
        return cls(length=length, messages=min(length, numbers.prompt_tokens + numbers.reply_tokens))

    def with_reply(self, tokens: int) -> "ContextUse":
        """After so many more tokens of the reply."""
        return replace(self, messages=self.messages + tokens, reply_room=max(0, self.reply_room - tokens))

    @property
    def used(self) -> int:
        return min(self.length, self.instructions + self.messages)

    @property
    def free(self) -> int:
        return max(0, self.length - self.used - self.reply_room)
