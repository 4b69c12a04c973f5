"""What is exported: chats with all their branches, read one after the other from a store."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from inglenook.core.chat import Chat, Folder, Message
from inglenook.core.language import tr
from inglenook.core.sql import Sql
from inglenook.core.store import Store


@dataclass(frozen=True, slots=True)
class Options:
    """What a format may leave out. Each module says in OPTIONS which of them it looks at."""

    all_branches: bool = False  # not only the one that is shown
    reasoning: bool = True  # the thoughts before the answers
    instructions: bool = True  # what the model was told to be


@dataclass(frozen=True, slots=True)
class ExportedChat:
    """One chat, whole, and where it lies."""

    chat: Chat
    messages: tuple[Message, ...]  # of all branches, parents first; deleted ones are left out
    folders: tuple[Folder, ...] = ()  # those it lies in, the outermost first
    instructions: str = ""  # what the model is told in this chat, by the folders and the chat

    @property
    def title(self) -> str:
        return self.chat.title or tr("Chat", note="noun")

    @property
    def models(self) -> tuple[str, ...]:
        """Who wrote in it, in the order of their first reply."""
        return tuple(dict.fromkeys(message.model for message in self.messages if message.model))

    def branch(self) -> list[Message]:
        """The shown one, from its beginning."""
        return self._down_to(self._leaf()) if self.messages else []

    def other_branches(self) -> Iterator[tuple[Message | None, list[Message]]]:
        """What stands beside the shown branch, each message once: the message that a branch goes on
        after (None: it begins the chat), and what follows."""
        told = {message.id for message in self.branch()}
        by_id = {message.id: message for message in self.messages}
        parents = {message.parent_id for message in self.messages}
        for end in (message for message in self.messages if message.id not in parents):
            rest = [message for message in self._down_to(end.id) if message.id not in told]
            if rest:
                told.update(message.id for message in rest)
                yield by_id.get(rest[0].parent_id or 0), rest

    def branches(self) -> Iterator[list[Message]]:
        """Every branch from its beginning to its end."""
        parents = {message.parent_id for message in self.messages}
        for end in (message for message in self.messages if message.id not in parents):
            yield self._down_to(end.id)

    def _leaf(self) -> int:
        there = {message.id for message in self.messages}
        leaf = self.chat.leaf_id
        return leaf if leaf in there and leaf is not None else max(there)

    def _down_to(self, leaf_id: int) -> list[Message]:
        by_id = {message.id: message for message in self.messages}
        found: list[Message] = []
        at: int | None = leaf_id
        while at is not None and at in by_id:
            found.append(by_id[at])
            # A parent is always older, so a damaged tree cannot make this go in circles.
            parent = by_id[at].parent_id
            at = parent if parent is not None and parent < at else None
        return found[::-1]


@dataclass(frozen=True, slots=True)
class Chats:
    """What one export holds."""

    each: Iterable[ExportedChat]
    folders: tuple[Folder, ...] = ()  # that are to be there; a folder stands before those in it


def count_messages(store: Store, chat_ids: Sequence[int]) -> int:
    """How many messages these chats have, about: deleted ones count too."""
    sql = Sql(store.connection)
    return sum(
        int(sql.rows("SELECT count(*) FROM messages WHERE chat_id = ?", (chat_id,))[0][0])
        for chat_id in chat_ids
    )


def all_chats(store: Store) -> list[int]:
    """The ids of all chats that are not deleted, in the archive too, the oldest first."""
    return sorted(chat.id for archived in (False, True) for chat in store.chats(archived=archived))


def chats_of_folder(store: Store, folder_id: int) -> list[int]:
    """The ids of the chats of a folder and of the folders in it, the oldest first."""
    inside = {folder_id}
    folders = store.folders.all()
    for _ in folders:  # at most as deep as there are folders
        inside |= {folder.id for folder in folders if folder.parent_id in inside}
    return sorted(
        chat.id
        for archived in (False, True)
        for chat in store.chats(archived=archived)
        if chat.folder_id in inside
    )


def read_chats(
    store: Store, chat_ids: Sequence[int], instructions: str = "", check: Callable[[], object] = lambda: None
) -> Iterator[ExportedChat]:
    """Each of these chats as it is at one moment; one that is gone meanwhile is left out.

    One at a time is in memory. `instructions`: what models are told in chats that say nothing else.
    `check` is called before each.
    """
    for chat_id in chat_ids:
        check()
        found = _read(store, chat_id, instructions)
        if found is not None:
            yield found


def _read(store: Store, chat_id: int, instructions: str) -> ExportedChat | None:
    sql = Sql(store.connection)
    sql.rows("BEGIN")  # all of it as it is now, though a reply may be written meanwhile
    try:
        chat = store.chat(chat_id)
        if chat.deleted is not None:
            return None
        folders = folders_of(store.folders.all(), chat.folder_id)
        messages = tuple(store.all_messages(chat_id))
    except LookupError:
        return None
    finally:
        sql.rows("COMMIT")
    own = chat.settings.instructions
    told = [folder.instructions for folder in folders] + [instructions if own is None else own]
    return ExportedChat(chat, messages, folders, "\n\n".join(each for each in told if each.strip()))


def folders_to_export(store: Store, chat_ids: Sequence[int] | None) -> tuple[Folder, ...]:
    """The folders that these chats lie in, and those that they lie in; None: all folders."""
    folders = store.folders.all()
    if chat_ids is None:
        wanted: list[int | None] = [folder.id for folder in folders]
    else:
        chats = set(chat_ids)
        wanted = [
            chat.folder_id
            for archived in (False, True)
            for chat in store.chats(archived=archived)
            if chat.id in chats
        ]
    found = {folder: None for each in dict.fromkeys(wanted) for folder in folders_of(folders, each)}
    return tuple(found)


def folders_of(folders: Sequence[Folder], folder_id: int | None) -> tuple[Folder, ...]:
    """The folder with this id and those it lies in, the outermost first."""
    by_id = {folder.id: folder for folder in folders}
    path: list[Folder] = []
    while folder_id in by_id and folder_id is not None:
        path.append(by_id.pop(folder_id))  # taken out, so that no circle is walked twice
        folder_id = path[-1].parent_id
    return tuple(reversed(path))
