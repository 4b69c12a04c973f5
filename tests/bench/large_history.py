"""A data folder with 100,000 messages in realistic words, made within seconds."""

import json
import random
import time
import zipfile
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from inglenook.core.checksums import SEAL
from inglenook.core.database import transaction
from inglenook.core.paths import Paths
from inglenook.core.store import Store

LONG_CHAT = 10_000  # messages
_IN_A_CHAT = 100  # messages of the others
# fmt: off
_SYLLABLES = [
    "ba", "ce", "di", "fo", "gu", "ha", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "wa", "xe",
    "yo", "zi", "tra", "blo", "ste", "chi", "dru", "gle",
]
# fmt: on
_DAY = 24 * 60 * 60
_COLUMNS = "chat_id, parent_id, role, status, created, model, reply_tokens, reply_s, prompt_tokens, text"


class Words:
    """Speaks like people: word number n is used 1/n times as often as the first (Zipf's law)."""

    def __init__(self, seed: int = 1, vocabulary: int = 30_000) -> None:
        self._random = random.Random(seed)
        made: dict[str, None] = {}
        while len(made) < vocabulary:
            made["".join(self._random.choices(_SYLLABLES, k=self._random.randint(1, 4)))] = None
        self.all = list(made)
        self._weights = list(accumulate(1 / (rank + 1) for rank in range(vocabulary)))

    def say(self, count: int) -> str:
        return " ".join(self._random.choices(self.all, cum_weights=self._weights, k=count))

    def reply(self) -> str:
        """Some paragraphs, and now and then a list or a piece of code."""
        parts = [self.say(self._random.randint(10, 60)).capitalize() + "." for _ in range(2)]
        kind = self._random.random()
        if kind < 0.2:
            parts.append("\n".join(f"- **{self.say(1)}**: {self.say(8)}" for _ in range(4)))
        elif kind < 0.3:
            lines = "\n".join(f"    {self.say(1)} = {self.say(1)}({number})" for number in range(6))
            parts.append(f"```python\ndef {self.say(1)}():\n{lines}\n```")
        return "\n\n".join(parts)


def write_large_history(folder: Path, messages: int, seed: int = 1) -> int:
    """Make a data folder with so many messages, 10,000 of them in one chat; answers that chat's id."""
    paths = Paths.under(folder)
    paths.create()
    words = Words(seed)
    store = Store(paths.database)
    store.connection.execute("PRAGMA synchronous = OFF")
    try:
        long = min(LONG_CHAT, messages)
        sizes = [_IN_A_CHAT] * ((messages - long) // _IN_A_CHAT) + [long]
        next_id = 1
        for number, size in enumerate(sizes):
            chat_id = store.create_chat(words.say(4).capitalize()).id
            when = time.time() - (len(sizes) - number) * 2 * 365 * _DAY / len(sizes)
            rows = list(_messages(words, chat_id, next_id, size, when))
            next_id += size
            with transaction(store.connection):
                store.connection.executemany(
                    f"INSERT INTO messages ({_COLUMNS}) VALUES (?, ?, ?, 'done', ?, ?, ?, ?, ?, ?)", rows
                )
                store.connection.execute(
                    "UPDATE chats SET leaf_id = ?, created = ?, updated = ? WHERE id = ?",
                    (next_id - 1, when, when, chat_id),
                )
        with transaction(store.connection):
            store.connection.execute(f"UPDATE messages SET {SEAL}")
        store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return chat_id
    finally:
        store.close()


def _messages(
    words: Words, chat_id: int, first: int, count: int, when: float
) -> Iterator[tuple[object, ...]]:
    for number in range(count):
        message_id = first + number
        parent = message_id - 1 if number else None
        if number % 2:
            row = ("assistant", when + number, "Fake 1B", 120, 3.0, 400, words.reply())
        else:
            row = ("user", when + number, "", 0, 0.0, 0, words.say(12) + "?")
        yield (chat_id, parent, *row)


def write_chatgpt_export(path: Path, chats: int, messages: int = 30, seed: int = 2) -> None:
    """An export of ChatGPT as it comes: one array of conversations in a zip, each a tree of nodes."""
    words = Words(seed, 5000)
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("conversations.json", "w", force_zip64=True) as file,
    ):
        for number in range(chats):
            file.write(b"[" if number == 0 else b",")
            file.write(json.dumps(_conversation(words, number, messages)).encode())
        file.write(b"]")


def _conversation(words: Words, number: int, messages: int) -> dict[str, object]:
    nodes: dict[str, object] = {
        "root": {"id": "root", "message": None, "parent": None, "children": ["m0"]},
    }
    begun = 1_700_000_000 + number * 1000
    for at in range(messages):
        mine = at % 2 == 0
        nodes[f"m{at}"] = {
            "id": f"m{at}",
            "parent": f"m{at - 1}" if at else "root",
            "children": [f"m{at + 1}"] if at + 1 < messages else [],
            "message": {
                "id": f"m{at}",
                "author": {"role": "user" if mine else "assistant", "name": None, "metadata": {}},
                "create_time": begun + at,
                "update_time": None,
                "content": {"content_type": "text", "parts": [words.say(12) if mine else words.reply()]},
                "status": "finished_successfully",
                "end_turn": None,
                "weight": 1.0,
                "metadata": {} if mine else {"model_slug": "gpt-4o"},
                "recipient": "all",
                "channel": None,
            },
        }
    return {
        "title": words.say(4),
        "create_time": begun,
        "update_time": begun + messages,
        "mapping": nodes,
        "moderation_results": [],
        "current_node": f"m{messages - 1}",
        "conversation_id": f"00000000-0000-0000-0000-{number:012}",
        "id": f"00000000-0000-0000-0000-{number:012}",
    }
