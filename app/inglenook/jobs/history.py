"""The part of a conversation that a model could see at all, read from the store as turns."""

from dataclasses import dataclass

from inglenook.core.chat import Message, Role
from inglenook.core.store import Store
from inglenook.engine.attached import with_attachments
from inglenook.engine.protocol import Turn

# Chat templates put at least four tokens around a message. So of a context of 8,192 tokens, no more
# than the newest 2,048 messages can matter; reading 20,000 takes 0.4 s, a tenth of them 0.05 s.
TOKENS_PER_MESSAGE = 4


@dataclass(frozen=True, slots=True)
class History:
    """What is sent to the engine, and which messages that is."""

    turns: list[Turn]  # the instructions first where there are some
    message_ids: list[int]  # of the other turns
    is_whole: bool  # nothing came before

    def first_seen(self, left_out: int) -> int | None:
        """The first message the model sees, where the engine left out so many; None: it sees all."""
        if self.is_whole and not left_out:
            return None
        return self.message_ids[left_out] if left_out < len(self.message_ids) else None


def read(store: Store, chat_id: int, leaf_id: int | None, instructions: str, context_length: int) -> History:
    """The conversation down to a leaf, without what can never fit the context.

    Replies that never came to a word are left out. Raises UserError as the store does.
    """
    branch, is_whole = _newest(store, chat_id, leaf_id, max(2, context_length // TOKENS_PER_MESSAGE))
    told = [message for message in branch if message.text or message.attachments]
    turns = [Turn(Role.SYSTEM, instructions)] if instructions.strip() else []
    turns += [Turn(message.role, with_attachments(message.text, message.attachments)) for message in told]
    return History(turns, [message.id for message in told], is_whole)


def _newest(store: Store, chat_id: int, leaf_id: int | None, enough: int) -> tuple[list[Message], bool]:
    """At least the newest `enough` messages, and whether these are all.

    What is read begins at a multiple of half of that: the engine decides by the beginning of
    what it gets where it cuts, and a beginning that moves with every turn would move the cut.
    """
    branch = store.branch(chat_id, leaf_id=leaf_id, limit=enough)
    if len(branch) < enough:
        return branch, True
    before = store.branch_length(chat_id, leaf_id=leaf_id) - len(branch)
    more = before % (enough // 2)
    if more:
        branch = store.branch(chat_id, before=branch[0].id, limit=more) + branch
    if before == more:
        return branch, True
    questions = (at for at, message in enumerate(branch) if message.role is Role.USER)
    return branch[next(questions, 0) :], False
