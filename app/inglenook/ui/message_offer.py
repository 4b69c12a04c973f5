"""What can be done with one message, the same for its toolbar, its keys, its links and its menu."""

from dataclasses import dataclass
from enum import StrEnum

from inglenook.core.chat import Message, Role, Status


class Act(StrEnum):
    """Something a person does with a message. The values stand in the links of the transcript."""

    COPY = "copy"
    EDIT = "edit"
    AGAIN = "retry"
    GO_ON = "continue"
    FORK = "fork"
    EARLIER = "earlier"  # the version before this one
    LATER = "later"
    DELETE = "delete"
    DELETE_ON = "delete-on"  # with all that follows


@dataclass(frozen=True, slots=True)
class Offer:
    """A message as it is offered to be worked with."""

    message_id: int
    is_reply: bool
    acts: frozenset[Act]
    versions: tuple[int, ...] = ()

    @property
    def version(self) -> int:
        """Which of its versions it is, from 1."""
        return self.versions.index(self.message_id) + 1

    def beside(self, act: Act) -> int | None:
        """The version before or after this one; None where there is none."""
        if act not in self.acts or act not in (Act.EARLIER, Act.LATER):
            return None
        return self.versions[self.version - 1 + (1 if act is Act.LATER else -1)]


def offer(message: Message, *, can_go_on: bool, busy: bool, read_only: bool) -> Offer:
    """What can be done with a message.

    `can_go_on`: it is the last reply and was cut. `busy`: a reply of its chat is being written,
    and the tree must not change under it. `read_only`: nothing but copying.
    """
    is_reply = message.role is not Role.USER
    acts = {Act.COPY}
    versions = message.versions if message.id in message.versions else ()
    if not (busy or read_only or message.status is Status.WRITING):
        acts |= {Act.EDIT, Act.FORK, Act.DELETE, Act.DELETE_ON}
        if is_reply:
            acts.add(Act.AGAIN)
        if can_go_on:
            acts.add(Act.GO_ON)
        if versions and versions[0] != message.id:
            acts.add(Act.EARLIER)
        if versions and versions[-1] != message.id:
            acts.add(Act.LATER)
    return Offer(message.id, is_reply, frozenset(acts), versions if len(versions) > 1 else ())
