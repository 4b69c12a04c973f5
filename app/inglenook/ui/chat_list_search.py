"""Finds chats by their titles while somebody types, among ten thousand as well."""

from collections import deque
from collections.abc import Iterable

from inglenook.core.chat import Chat
from inglenook.core.rows import folded

_AT_ONCE = 500  # titles; folding one takes up to 5 microseconds


class TitleSearch:
    """Holds every title as it is compared: folding 10,000 of them takes longer than a key may."""

    def __init__(self) -> None:
        self._chats: list[Chat] = []
        self._folded: dict[int, tuple[str, str]] = {}  # by chat: the title, and how it is compared
        self._ahead: deque[Chat] = deque()

    def set_chats(self, chats: Iterable[Chat]) -> None:
        """What is searched from now on."""
        self._chats = list(chats)
        folded_before = self._folded
        self._ahead = deque(
            chat for chat in self._chats if folded_before.get(chat.id, ("\0",))[0] != chat.title
        )
        if len(folded_before) > 2 * len(self._chats) + _AT_ONCE:
            there = {chat.id for chat in self._chats}
            self._folded = {chat_id: each for chat_id, each in folded_before.items() if chat_id in there}

    def prepare_some(self) -> bool:
        """Fold some titles ahead of the first search; whether there are more."""
        for _ in range(min(_AT_ONCE, len(self._ahead))):
            self._fold(self._ahead.popleft())
        return bool(self._ahead)

    def find(self, text: str) -> list[Chat]:
        """The chats with this in their title, in their order. Capitals, accents and width do not matter."""
        wanted = folded(text)
        while self._ahead:
            self._fold(self._ahead.popleft())
        known = self._folded
        return [chat for chat in self._chats if wanted in known[chat.id][1]]

    def key(self, chat: Chat) -> str:
        """How the title of one of the chats is compared."""
        known = self._folded.get(chat.id)
        if known is None or known[0] != chat.title:
            self._fold(chat)
        return self._folded[chat.id][1]

    def _fold(self, chat: Chat) -> None:
        self._folded[chat.id] = (chat.title, folded(chat.title))
