"""Chats of every kind for exports and imports, and a way to compare them without their ids."""

import random
from typing import Any

from inglenook.core.chat import Attachment, ChatSettings, Finish, Folder, Message, Statistics, Status, TitleBy
from inglenook.core.exporters.chats import folders_of
from inglenook.core.store import Store

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(64))
WORDS = [
    "heating",
    "Übung",
    "日本語",
    "**bold**",
    "```",
    "<script>",
    "a & b",
    "\x00",
    "🙂",
    "'quoted'",
    '"',
    "\\n",
]


def say(
    store: Store, chat_id: int | None, text: str, answer: str = "", **more: Any
) -> tuple[Message, Message]:
    question, reply = store.ask(chat_id, text, model="Fake 1B", **more)
    return question, store.finish_reply(reply.id, Status.DONE, text=answer or f"to {text}", finish=Finish.END)


def fill(store: Store, seed: int = 1, chats: int = 12) -> None:
    """Folders in folders, branches, edited and failed replies, attachments, settings, a little trash."""
    chance = random.Random(seed)
    folders: list[Folder] = []
    for number in range(4):
        parent = chance.choice(folders).id if folders and chance.random() < 0.6 else None
        folder = store.folders.add(chance.choice(["House", "Work", "a/b", "CON"]), parent)
        store.folders.change(Folder(folder.id, folder.name, parent, f"Be {number}.", "/models/a.gguf"))
        folders.append(store.folders.get(folder.id))
    for number in range(chats):
        _fill_chat(store, chance, folders, number)


def _fill_chat(store: Store, chance: random.Random, folders: list[Folder], number: int) -> None:
    def words() -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(1, 8)))

    settings = ChatSettings(
        instructions=chance.choice([None, "", words()]),
        temperature=chance.choice([None, 0.0, 0.7]),
        top_k=chance.choice([None, 40]),
        thinking=chance.choice([None, "off"]),
    )
    folder_id = chance.choice([None, *(folder.id for folder in folders)])
    first, _ = say(store, None, words(), words(), folder_id=folder_id, settings=settings)
    chat_id = first.chat_id
    for _ in range(chance.randint(0, 12)):
        there = store.all_messages(chat_id)
        if not there:
            break
        message = chance.choice(there)
        match chance.randint(0, 7):
            case 0 if message.role == "user":
                _, reply = store.edit_question(message.id, words(), model="Other")
                store.finish_reply(reply.id, Status.FAILED, error=words())
            case 1 if message.role == "assistant":
                store.edit_reply(message.id, words())
            case 2 if message.role == "assistant":
                reply = store.write_again(message.id, model=words())
                cost = Statistics(12, 3, 40, 0.25, 1.5)
                store.finish_reply(reply.id, Status.STOPPED, text=words(), reasoning=words(), statistics=cost)
            case 3:
                store.show_version(message.id)
            case 4 if len(there) > 3:
                store.delete_message(message.id, alone=chance.random() < 0.5)
            case 5:
                say(
                    store,
                    chat_id,
                    words(),
                    attachments=[
                        Attachment(0, "a.txt", "text", words().encode()),
                        Attachment(0, words(), "image", PNG),
                    ],
                )
            case _:
                say(store, chat_id, words(), words())
    if number % 3 == 0:
        store.rename_chat(chat_id, words(), chance.choice(list(TitleBy)))
    store.pin_chat(chat_id, chance.random() < 0.3)
    store.archive_chat(chat_id, chance.random() < 0.3)
    if chance.random() < 0.1:
        store.delete_chat(chat_id)


def contents(store: Store) -> list[Any]:
    """All chats that are not deleted, oldest id first, as values that are equal for equal chats."""
    chats = [chat for archived in (False, True) for chat in store.chats(archived=archived)]
    return [_chat(store, chat.id) for chat in sorted(chats, key=lambda chat: chat.id)]


def folders(store: Store) -> list[Any]:
    """The paths of all folders with what they say."""
    found = store.folders.all()
    return sorted(_path(found, folder.id) for folder in found)


def _path(found: list[Folder], folder_id: int | None) -> list[tuple[str, str, str]]:
    return [(each.name, each.instructions, each.model) for each in folders_of(found, folder_id)]


def _chat(store: Store, chat_id: int) -> Any:
    chat = next(
        each for archived in (False, True) for each in store.chats(archived=archived) if each.id == chat_id
    )
    messages = store.all_messages(chat_id)
    places = {message.id: place for place, message in enumerate(messages)}
    shown = store.branch(chat_id)
    return {
        "chat": (chat.title, chat.title_by, chat.created, chat.updated, chat.pinned, chat.archived),
        "settings": chat.settings,
        "folder": _path(store.folders.all(), chat.folder_id),
        "messages": [_message(message, places) for message in messages],
        "shown": [places[message.id] for message in shown],
        "versions": [tuple(places[each] for each in message.versions) for message in shown],
    }


def _message(message: Message, places: dict[int, int]) -> Any:
    return (
        None if message.parent_id is None else places[message.parent_id],
        message.role,
        message.text,
        message.reasoning,
        message.status,
        message.created,
        message.model,
        message.error,
        message.finish,
        message.statistics,
        message.edited,
        [(each.name, each.kind, each.data) for each in message.attachments],
    )
