"""What a conversation is: chats, messages, and how far a message has come.

A chat is a tree. Every message names its parent; writing a reply again adds a
sibling. The chat remembers one leaf, and what the window shows (and the model
sees) is the branch from the root down to that leaf.
"""

from dataclasses import dataclass
from enum import StrEnum

# Chats and messages that are never on a disk have ids above this one. An int of a Qt signal ends at 2**31,
# and no file ever comes to this number.
MEMORY_IDS = 2**30


def is_in_memory(row_id: int) -> bool:
    """Whether this is the id of a chat or message that is never on a disk."""
    return row_id > MEMORY_IDS


class Role(StrEnum):
    """Who said it. The values are what the database and chat templates use."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"


class Status(StrEnum):
    """How far a message has come. Only a reply is ever anything but DONE."""

    WRITING = "writing"  # being generated right now
    DONE = "done"  # the model ended it, or it reached its longest length
    STOPPED = "stopped"  # the person pressed Stop
    FAILED = "failed"  # the engine could not go on; `error` says why
    INTERRUPTED = "interrupted"  # the program ended while it was being written


class Finish(StrEnum):
    """Why a reply ended, as the engine tells it."""

    END = "end"  # an end-of-generation token or a stop string
    LENGTH = "length"  # the longest reply that was allowed
    CONTEXT = "context"  # the context is full
    STOPPED = "stopped"  # a Stop command


@dataclass(frozen=True, slots=True)
class Statistics:
    """What one reply cost. Times are seconds, counts are tokens; zero where unknown."""

    prompt_tokens: int = 0
    reused_tokens: int = 0  # of the prompt, how many the engine still held
    reply_tokens: int = 0
    first_token_s: float = 0.0  # from the request reaching the engine to its first token
    reply_s: float = 0.0  # from the first token to the last

    @property
    def tokens_per_second(self) -> float:
        """Decode speed; 0.0 when there are too few tokens to tell."""
        if self.reply_tokens < 2 or self.reply_s <= 0:
            return 0.0
        return (self.reply_tokens - 1) / self.reply_s


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that was sent with a message, whole."""

    id: int
    name: str
    kind: str  # "text" or "image"
    data: bytes  # text is UTF-8

    @property
    def text(self) -> str:
        """What a text attachment says."""
        return self.data.decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class Message:
    """One stored message. `text` is what was said, never what was made of it for display."""

    id: int
    chat_id: int
    parent_id: int | None
    role: Role
    text: str
    status: Status
    created: float  # seconds since the epoch
    reasoning: str = ""  # the thought before the answer, without its markers
    model: str = ""  # display name of the model that wrote it
    error: str = ""  # one sentence, only with Status.FAILED
    finish: Finish | None = None
    statistics: Statistics = Statistics()
    edited: float | None = None  # when a person changed what the model wrote
    attachments: tuple[Attachment, ...] = ()
    versions: tuple[int, ...] = ()  # ids of all that stand at this place of the tree, this one too


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """How one chat differs from the settings of the program. None: as in those."""

    instructions: str | None = None
    persona: str = ""  # name of the prompt the instructions came from, as the prompt library has it
    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None
    repeat_penalty: float | None = None
    max_tokens: int | None = None
    thinking: str | None = None  # "auto", "on" or "off"
    seed: int | None = None


class TitleBy(StrEnum):
    """Who named a chat. A title by a person is never changed by the program."""

    WORDS = "words"  # the first words of the first message
    MODEL = "model"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of chats, which may lie in another one."""

    id: int
    name: str
    parent_id: int | None = None
    instructions: str = ""  # for its chats, before their own; empty: none
    model: str = ""  # path of the model its new chats begin with; empty: the one in use


@dataclass(frozen=True, slots=True)
class Chat:
    """One chat without its messages."""

    id: int
    title: str
    created: float  # seconds since the epoch
    updated: float  # of the newest message, for the order of the list
    leaf_id: int | None  # the message that the shown branch ends in; None while empty
    folder_id: int | None = None
    pinned: bool = False
    archived: bool = False
    title_by: TitleBy = TitleBy.PERSON
    settings: ChatSettings = ChatSettings()
    deleted: float | None = None  # when it was put in the trash
