"""A chat that was never on a disk is kept after all: whole, and one way only."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from inglenook.core.chat import Attachment, ChatSettings, Finish, Statistics, Status, is_in_memory
from inglenook.core.store import Store

FILE = Attachment(0, "a.txt", "text", b"words of a file")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "inglenook.db")
    yield store
    store.close()


@pytest.fixture
def temporary() -> Iterator[Store]:
    store = Store.temporary("keeping")
    yield store
    store.close()


def test_every_branch_is_kept(store: Store, temporary: Store) -> None:
    question, reply = temporary.ask(
        None, "One", model="m", attachments=[FILE], settings=ChatSettings(temperature=0.2, instructions="")
    )
    chat_id = question.chat_id
    cost = Statistics(10, 2, 3, 0.1, 0.2)
    temporary.finish_reply(
        reply.id, Status.DONE, text="first", reasoning="why", finish=Finish.END, statistics=cost
    )
    again = temporary.write_again(reply.id, model="n")
    temporary.finish_reply(again.id, Status.STOPPED, text="second")
    temporary.set_draft(chat_id, "half", [FILE])
    temporary.attachments.queue(chat_id, "next", [FILE])

    kept = store.keep_chat(temporary, chat_id)
    assert not is_in_memory(kept.id) and is_in_memory(chat_id)
    assert (kept.title, kept.settings) == ("One", ChatSettings(temperature=0.2, instructions=""))
    messages = store.branch(kept.id)
    assert [message.text for message in messages] == ["One", "second"]
    assert [each.text for each in messages[0].attachments] == ["words of a file"]
    other = store.message(messages[1].versions[0])
    assert (other.text, other.reasoning, other.statistics, other.finish) == ("first", "why", cost, Finish.END)
    assert store.draft(kept.id) == "half" and len(store.draft_attachments(kept.id)) == 1
    assert [queued.text for queued in store.attachments.queued(kept.id)] == ["next"]
    assert store.check() == []
    assert [message.text for message in temporary.branch(chat_id)] == ["One", "second"]


def test_what_was_deleted_stays_behind(store: Store, temporary: Store) -> None:
    chat_id = None
    for text in ("One", "Two"):
        question, reply = temporary.ask(chat_id, text, model="m")
        chat_id = question.chat_id
        temporary.finish_reply(reply.id, Status.DONE, text=f"to {text}")
    assert chat_id is not None
    temporary.delete_message(temporary.branch(chat_id)[0].id, alone=True)
    temporary.delete_message(temporary.branch(chat_id)[-1].id, alone=False)
    kept = store.keep_chat(temporary, chat_id)
    assert [message.text for message in store.branch(kept.id)] == ["to One", "Two"]
    assert store.trash.all() == [] and store.check() == []


def test_an_empty_one_and_one_that_is_gone(store: Store, temporary: Store) -> None:
    assert store.branch(store.keep_chat(temporary, temporary.create_chat().id).id) == []
    with pytest.raises(LookupError):
        store.keep_chat(temporary, 5)
    assert len(store.chats()) == 1
