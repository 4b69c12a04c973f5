"""What an importer hands over: chats as trees that can be stored as they are.

Files of other programs hold whatever they hold: parents that are not there, circles, two
messages of one name, dates of the year 57000, a dozen steps where a person saw one reply.
`chat` makes a sound tree of that.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TypeAlias

from inglenook.core.chat import (
    Attachment,
    ChatSettings,
    Finish,
    Folder,
    Role,
    Statistics,
    Status,
    TitleBy,
)
from inglenook.core.importers.values import joined
from inglenook.core.language import mark, tr
from inglenook.core.rows import first_words, storable
from inglenook.core.text import one_line

MOST_STEPS = 200_000  # of one chat
LONGEST_TEXT = 10_000_000  # characters of one message
_CUT = mark("The rest was not imported: the message is longer than 10 million characters.")
_MOST_THOUGHTS = 100_000_000  # characters of all thoughts of one chat
_NO_TITLES = {"", "new chat", "new conversation", "untitled", "untitled chat", "unnamed chat"}


@dataclass(frozen=True, slots=True)
class ImportedMessage:
    """One message, named within its chat by `key`."""

    key: str
    parent_key: str | None  # None: it begins the chat
    role: Role  # user or assistant
    text: str
    reasoning: str = ""
    model: str = ""
    created: float = 0.0  # seconds since the epoch; 0: not known
    attachments: tuple[Attachment, ...] = ()  # without ids
    # What only our own format tells.
    status: Status = Status.DONE
    error: str = ""
    finish: Finish | None = None
    statistics: Statistics = field(default_factory=Statistics)
    edited: float | None = None


@dataclass(frozen=True, slots=True)
class ImportedChat:
    """One chat.

    Every importer makes these with `chat`, so that it holds: keys are unique, a parent stands before
    its children and siblings in their order, `leaf_key` is one of the keys, there is a message at
    least, and no text is longer than LONGEST_TEXT or has what UTF-8 cannot hold.
    """

    title: str  # one line, never empty
    created: float  # seconds since the epoch; 0: not known
    updated: float
    messages: tuple[ImportedMessage, ...]
    leaf_key: str  # the message in which the shown branch ends
    folder: str = ""  # its name; the names of folders in each other are separated by "/"
    pinned: bool = False
    archived: bool = False
    settings: ChatSettings = field(default_factory=ChatSettings)
    origin_id: str = ""  # what the other program calls it
    # What only our own format tells.
    title_by: TitleBy = TitleBy.PERSON
    folders: tuple[Folder, ...] = ()  # in place of `folder`: those it lies in, the outermost first


@dataclass(frozen=True, slots=True)
class ImportedFolder:
    """A folder, also where no chat lies in it. Only our own format has them."""

    folders: tuple[Folder, ...]  # itself, last, and those it lies in


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that is not taken over."""

    what: str  # one line, such as the title of a chat
    why: str  # one sentence


def skipped(what: str, why: str) -> Skipped:
    """With `what`, which the file says, made safe to show."""
    return Skipped(one_line(what, 120) or tr("Something without a name"), why)


@dataclass(slots=True)
class Step:
    """One message as the other program has it.

    One without text and attachments is not shown to people: its thought goes to the reply that
    follows. Text of Role.SYSTEM goes to the settings of the chat, that of Role.TOOL to the thought.
    """

    key: str
    parent_key: str | None
    role: Role
    text: str = ""
    reasoning: str = ""
    model: str = ""
    created: float = 0.0
    attachments: tuple[Attachment, ...] = ()


def chat(
    title: str,
    steps: Iterable[Step],
    *,
    leaf_key: str = "",
    created: float = 0.0,
    updated: float = 0.0,
    folder: str = "",
    pinned: bool = False,
    archived: bool = False,
    settings: ChatSettings | None = None,
    origin_id: str = "",
) -> ImportedChat | Skipped:
    """A sound chat of these steps, or why there is none.

    What has a parent that is not there begins a branch of its own, and a circle is cut. Replies that
    follow each other, as with tools in between, become one. An unknown `leaf_key` stands for the
    newest message.
    """
    steps = list(islice(steps, MOST_STEPS + 1))
    if len(steps) > MOST_STEPS:
        return skipped(title, tr("It has more than 200,000 messages."))
    tree = _Tree(steps)
    tree.merge_replies()
    if not tree.roots:
        return skipped(title, tr("There is no message in it."))
    keys: dict[int, str] = {}
    messages: list[ImportedMessage] = []
    pending = tree.roots[::-1]
    while pending:
        said = pending.pop()
        keys[id(said)] = key = str(len(keys) + 1)
        messages.append(_message(said, key, keys[id(said.parent)] if said.parent else None))
        pending += said.children[::-1]
    moments = [message.created for message in messages if message.created]
    created = created or min(moments, default=0.0)
    named, named_by = _title(title, messages)
    return ImportedChat(
        title=named,
        created=created,
        updated=updated or max(moments, default=created),
        messages=tuple(messages),
        leaf_key=keys[id(tree.leaf(leaf_key))],
        folder="/".join(filter(None, (one_line(part, 80) for part in folder.split("/")[:16]))),
        pinned=pinned,
        archived=archived,
        settings=_with_instructions(settings or ChatSettings(), steps),
        origin_id=one_line(origin_id),
        title_by=named_by,
    )


@dataclass(slots=True)
class _Said:
    """A message that is shown, while the tree is being made."""

    step: Step
    parent: "_Said | None"
    children: "list[_Said]" = field(default_factory=list)
    part_of: "_Said | None" = None  # the reply that it was made one with


# What led to the next reply, the newest part first.
_Thought: TypeAlias = "tuple[str, _Thought] | None"


class _Tree:
    """The messages that people see, out of all steps. No recursion: a chat may be 100,000 steps deep."""

    def __init__(self, steps: list[Step]) -> None:
        self.roots: list[_Said] = []
        self._steps = steps
        self._places: dict[str, _Said] = {}  # for the key of a step the message it belongs to
        self._thoughts_left = _MOST_THOUGHTS
        self._grow()

    def _grow(self) -> None:
        known = {step.key for step in self._steps}
        children: dict[str | None, list[int]] = {}
        for index, step in enumerate(self._steps):
            is_known = step.parent_key in known and step.parent_key != step.key
            children.setdefault(step.parent_key if is_known else None, []).append(index)
        for siblings in children.values():
            if all(self._steps[index].created for index in siblings):
                siblings.sort(key=lambda index: self._steps[index].created)

        reached: set[int] = set()
        roots = children.get(None, [])
        for root in (*roots, *range(len(self._steps))):  # what lies in a circle hangs on no root
            pending: list[tuple[int, _Said | None, _Thought]] = [(root, None, None)]
            while pending:
                index, above, thought = pending.pop()
                if index in reached:
                    continue
                reached.add(index)
                step = self._steps[index]
                # Of two steps with one key, the first has the children.
                below = [child for child in children.pop(step.key, []) if child not in reached]
                above, thought = self._place(step, above, thought, is_last=not below)
                if above is not None:
                    self._places.setdefault(step.key, above)
                pending += [(child, above, thought) for child in reversed(below)]

    def _place(
        self, step: Step, above: _Said | None, thought: _Thought, *, is_last: bool
    ) -> tuple[_Said | None, _Thought]:
        """Put the step where it belongs; the message that the next ones follow, and their thought."""
        text = step.text if step.role in (Role.USER, Role.ASSISTANT) else ""
        is_said = bool(text.strip() or step.attachments)
        if step.role is Role.TOOL and step.text.strip():
            thought = (step.text, thought)
        if step.role is not Role.USER and step.reasoning.strip():
            thought = (step.reasoning, thought)
        if thought and (step.role is Role.USER if is_said else is_last):  # no answer followed it
            above = self._add(step, Role.ASSISTANT, "", (), self._joined(thought), above)
            thought = None
        if not is_said:
            return above, thought
        role = Role.USER if step.role is Role.USER else Role.ASSISTANT
        return self._add(step, role, text, step.attachments, self._joined(thought), above), None

    def _add(
        self,
        step: Step,
        role: Role,
        text: str,
        attachments: tuple[Attachment, ...],
        reasoning: str,
        parent: _Said | None,
    ) -> _Said:
        said = _Said(
            replace(step, role=role, text=text, attachments=attachments, reasoning=reasoning), parent
        )
        (parent.children if parent else self.roots).append(said)
        return said

    def _joined(self, thought: _Thought) -> str:
        parts: list[str] = []
        while thought is not None and self._thoughts_left > 0:
            part, thought = thought
            parts.append(part)
            self._thoughts_left -= len(part) + 1
        return joined(*reversed(parts))

    def merge_replies(self) -> None:
        """Make replies one that follow each other where nothing branches off."""
        pending = list(self.roots)
        while pending:
            said = pending.pop()
            parts = [said]
            while said.step.role is Role.ASSISTANT and len(parts[-1].children) == 1:
                (following,) = parts[-1].children
                if following.step.role is not Role.ASSISTANT:
                    break
                following.part_of = said
                parts.append(following)
            if len(parts) > 1:
                said.children = parts[-1].children
                for child in said.children:
                    child.parent = said
                steps = [part.step for part in parts]
                said.step = replace(
                    said.step,
                    text=joined(*(step.text for step in steps)),
                    reasoning=joined(*(step.reasoning for step in steps)),
                    model=next((step.model for step in steps if step.model), ""),
                    created=next((step.created for step in steps if step.created), 0.0),
                    attachments=tuple(each for step in steps for each in step.attachments),
                )
            pending += said.children

    def leaf(self, key: str) -> _Said:
        """The end of the shown branch: below the wanted message, or below the newest one."""
        said = self._places.get(key)
        if said is None:
            there = [step for step in self._steps if step.key in self._places]
            newest = max(there, key=lambda step: step.created)
            said = self._places[newest.key] if newest.created else self.roots[-1]
        said = said.part_of or said
        while said.children:
            said = said.children[-1]
        return said


def _message(said: _Said, key: str, parent_key: str | None) -> ImportedMessage:
    step = said.step
    return ImportedMessage(
        key=key,
        parent_key=parent_key,
        role=step.role,
        text=_capped(step.text),
        reasoning=_capped(step.reasoning),
        model=one_line(step.model) if step.role is Role.ASSISTANT else "",
        created=step.created,
        attachments=step.attachments,
    )


def _capped(said: str) -> str:
    if len(said) <= LONGEST_TEXT:
        return storable(said)
    end = f"\n\n*[{tr(_CUT)}]*"
    return storable(said[: LONGEST_TEXT - len(end)] + end)


def _title(title: str, messages: list[ImportedMessage]) -> tuple[str, TitleBy]:
    """The title, and whether the first words had to do as one."""
    cleaned = one_line(title)
    if cleaned.lower() not in _NO_TITLES:
        return cleaned, TitleBy.PERSON
    asked = next((each.text for each in messages if each.role is Role.USER and each.text.strip()), "")
    words = one_line(first_words(asked or messages[0].text))
    return words or cleaned or tr("Chat without a name"), TitleBy.WORDS


def _with_instructions(settings: ChatSettings, steps: list[Step]) -> ChatSettings:
    """With what the chat says as the system, where the other program does not keep it as a setting."""
    said = (step.text for step in steps if step.role is Role.SYSTEM and step.text.strip())
    instructions = settings.instructions or next(said, "")
    return replace(settings, instructions=_capped(instructions) if instructions.strip() else None)
