"""Searching while the person types: the newest question wins, and no disk trouble is a crash."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Message, Status
from inglenook.core.search import MOST_COUNTED, PAGE
from inglenook.core.store import Store
from inglenook.jobs.background import Background
from inglenook.jobs.search import FindInChat, Search


class Chats(QObject):
    """What `FindInChat` asks of `Conversations`, over a store in memory."""

    branch_changed = Signal(int)
    messages_added = Signal(int)
    state_changed = Signal(int, object)

    def __init__(self, temporary: Store) -> None:
        super().__init__()
        self._temporary = temporary

    def branch(self, chat_id: int, *, limit: int) -> list[Message]:
        return self._temporary.branch(chat_id, limit=limit)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "inglenook.db")
    yield store
    store.close()


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def search(store: Store, tmp_path: Path, background: Background) -> Iterator[Search]:
    search = Search(tmp_path / "inglenook.db", background)
    yield search
    search.close()


def say(store: Store, *texts: str, chat_id: int | None = None) -> int:
    """Each as a question, answered by "answer"; answers the chat."""
    for text in texts:
        question, reply = store.ask(chat_id, text, model="Qwen3 4B")
        store.finish_reply(reply.id, Status.DONE, text="answer")
        chat_id = question.chat_id
    assert chat_id is not None
    return chat_id


def fill(store: Store, count: int) -> None:
    store.connection.execute("BEGIN")
    store.connection.executemany(
        "INSERT INTO messages (chat_id, role, status, created, text) VALUES (1, 'user', 'done', 0, 'word')",
        [()] * count,
    )
    store.connection.execute("COMMIT")


def settled(search: Search, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not search.is_busy and search.is_counted)


def test_what_is_typed_last_is_what_is_found(store: Store, search: Search, qtbot: QtBot) -> None:
    say(store, "deposit", "depot")
    for text in ("d", "de", "dep", "depo", "depot"):
        search.find(text)
    settled(search, qtbot)
    assert [hit.snippet for hit in search.hits] == ["depot"]
    assert (search.total, search.chats) == (1, 1)
    search.find("depos", at_once=True)
    search.find("", at_once=True)
    assert (search.hits, search.is_busy) == ([], False)
    search.find("nowhere", at_once=True)
    settled(search, qtbot)
    assert search.hits == []


def test_an_answer_to_an_older_question_is_not_heard(store: Store, search: Search, qtbot: QtBot) -> None:
    say(store, "one", "two")
    heard: list[list[str]] = []
    search.changed.connect(lambda: heard.append([hit.snippet for hit in search.hits]))
    search.find("one", at_once=True)
    search.find("two", at_once=True)
    settled(search, qtbot)
    assert ["one"] not in heard
    assert heard[-1] == ["two"]


def test_more_hits_come_at_the_end(store: Store, search: Search, qtbot: QtBot) -> None:
    store.create_chat()
    fill(store, 2 * PAGE + 5)
    search.find("word", at_once=True)
    settled(search, qtbot)
    assert (len(search.hits), search.has_more, search.total) == (PAGE, True, 2 * PAGE + 5)
    for there in (2 * PAGE, 2 * PAGE + 5):
        search.more()
        settled(search, qtbot)
        assert len(search.hits) == there
    assert not search.has_more
    search.more()
    assert not search.is_busy
    ids = [hit.message_id for hit in search.hits]
    assert ids == sorted(set(ids), reverse=True)  # type: ignore[type-var]


def test_counting_ends_at_many(store: Store, search: Search, qtbot: QtBot) -> None:
    store.create_chat()
    fill(store, MOST_COUNTED + 10)
    search.find("word", at_once=True)
    settled(search, qtbot)
    assert search.is_total_open


def test_titles_are_found_beside_messages(store: Store, search: Search, qtbot: QtBot) -> None:
    chat = store.create_chat("A letter")
    say(store, "Write a letter")
    search.find("letter", at_once=True)
    settled(search, qtbot)
    assert chat.id in [hit.chat_id for hit in search.titles]
    assert [hit.snippet for hit in search.hits] == ["Write a letter"]


def test_a_file_that_cannot_be_read_is_told_in_a_sentence(store: Store, search: Search, qtbot: QtBot) -> None:
    say(store, "word")
    store.connection.execute("DELETE FROM messages_search_data WHERE id > 10")
    search.find("word ", at_once=True)
    settled(search, qtbot)
    assert "damaged" in search.sentence
    assert search.hits == []
    search.find("")
    assert search.sentence == ""


def test_the_filters_are_offered_what_is_there(store: Store, search: Search, qtbot: QtBot) -> None:
    store.folders.add("House")
    say(store, "a")
    with qtbot.waitSignal(search.choices_changed):
        search.look_up_choices()
    assert search.choices.folders == ("House",)
    assert search.choices.models == ("Qwen3 4B",)


def test_closing_the_program_ends_a_search(store: Store, tmp_path: Path) -> None:
    store.create_chat()
    fill(store, 3_000)
    background = Background()
    search = Search(tmp_path / "inglenook.db", background)
    search.find("word", at_once=True)
    background.close()
    assert search.hits == []


def test_what_stands_around_a_hit_is_read(store: Store, search: Search, qtbot: QtBot) -> None:
    chat_id = say(store, *(f"word {number}" for number in range(100)))
    search.find('"word 50"', at_once=True)
    settled(search, qtbot)
    with qtbot.waitSignal(search.looked_at) as looked:
        search.look_at(search.hits[0])
    view = looked.args[0]
    texts = [message.text for message in view.messages]
    assert view.hit == search.hits[0]
    assert len(texts) == 61
    assert texts[30] == "word 50"
    store.delete_chat(chat_id)
    store.trash.purge(store.trash.all())
    with qtbot.waitSignal(search.looked_at) as looked:
        search.look_at(search.hits[0])
    assert looked.args[0].messages == ()


# In one chat ----------------------------------------------------------------------------------


@pytest.fixture
def temporary() -> Iterator[Store]:
    temporary = Store.temporary("test-search")
    yield temporary
    temporary.close()


@pytest.fixture
def find(temporary: Store, tmp_path: Path, background: Background) -> Iterator[FindInChat]:
    find = FindInChat(
        tmp_path / "inglenook.db",
        Chats(temporary),  # type: ignore[arg-type]
        background,
    )
    yield find
    find.close()


def found(find: FindInChat, qtbot: QtBot, chat_id: int | None, text: str) -> list[int]:
    """How often each message says it."""
    with qtbot.waitSignal(find.changed):
        find.find(chat_id, text)
    return [each.count for each in find.found]


def test_all_of_the_shown_branch_is_looked_through(store: Store, find: FindInChat, qtbot: QtBot) -> None:
    chat_id = say(store, "Word and word", "nothing", "wording")
    say(store, "word in another chat")
    assert found(find, qtbot, chat_id, "word") == [2, 1]
    assert find.total == 3
    assert found(find, qtbot, chat_id, "no such") == []
    assert found(find, qtbot, chat_id, "") == []
    assert found(find, qtbot, None, "word") == []


def test_a_chat_that_is_never_on_the_disk_is_looked_through(
    temporary: Store, find: FindInChat, qtbot: QtBot
) -> None:
    chat_id = say(temporary, "a secret word", "more")
    assert found(find, qtbot, chat_id, "word") == [1]


def test_what_is_added_to_the_chat_is_found_too(store: Store, find: FindInChat, qtbot: QtBot) -> None:
    chat_id = say(store, "word")
    assert found(find, qtbot, chat_id, "word") == [1]
    say(store, "word word", chat_id=chat_id)
    with qtbot.waitSignal(find.changed):
        find._conversations.messages_added.emit(chat_id)
    assert [each.count for each in find.found] == [1, 2]
    find._conversations.messages_added.emit(chat_id + 1)
    assert not find.is_busy


def test_typing_on_gives_up_what_was_looked_for(store: Store, find: FindInChat, qtbot: QtBot) -> None:
    chat_id = say(store, "word", "other")
    find.find(chat_id, "word")
    find.find(chat_id, "other")
    qtbot.waitUntil(lambda: not find.is_busy)
    assert find.text == "other"
    assert find.total == 1
