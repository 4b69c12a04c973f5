"""The book of open replies, on one thread, with a disk that refuses and relents."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from inglenook.core.chat import Finish, Status
from inglenook.core.store import Store
from inglenook.engine.protocol import Reasoning, Text
from inglenook.jobs.replies import Ending, OpenReplies, OpenReply, Request
from tests.jobs.conftest import MODEL

FullDisk = Callable[[], AbstractContextManager[None]]
DONE = Ending(Status.DONE, Finish.END)


@pytest.fixture
def replies(store: Store) -> OpenReplies:
    return OpenReplies(store)


def open_reply(replies: OpenReplies, store: Store) -> OpenReply:
    _, reply = store.ask(None, "Hello", model="Fake")
    return replies.add(Request(reply, MODEL))


def test_the_problem_lasts_until_the_last_refused_word_is_stored(
    replies: OpenReplies, store: Store, full_disk: FullDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inglenook.jobs.replies.RETRY_SAVE_SECONDS", 0.0)
    one, two = open_reply(replies, store), open_reply(replies, store)
    with full_disk():
        replies.say(one, Text(one.id, "One", 1))
        replies.end(one, DONE)
        assert replies.problem
    replies.end(two, DONE)  # goes through
    assert replies.problem
    replies.save_due()
    assert not replies.problem
    assert store.message(one.id).text == "One"


def test_while_the_disk_refuses_it_is_not_asked_at_every_word(
    replies: OpenReplies, store: Store, full_disk: FullDisk
) -> None:
    reply = open_reply(replies, store)
    with full_disk():
        for _ in range(16):
            replies.say(reply, Text(reply.id, "a", 1))
        assert replies.problem
    replies.say(reply, Text(reply.id, "b", 1))
    assert store.message(reply.id).text == ""
    assert replies.next_save is not None
    replies.end_all(DONE)
    assert store.message(reply.id).text == "a" * 16 + "b"


def test_updates_hold_what_is_new_and_then_nothing(replies: OpenReplies, store: Store) -> None:
    reply = open_reply(replies, store)
    assert replies.take_updates() == []
    replies.say(reply, Reasoning(reply.id, "Hm.", 2))
    replies.say(reply, Text(reply.id, "Once ", 1))
    replies.say(reply, Text(reply.id, "upon", 1))
    reply.read(3, 9)
    (update,) = replies.take_updates()
    assert (update.text, update.reasoning, update.tokens) == ("Once upon", "Hm.", 4)
    assert update.reading == (3, 9)
    assert not replies.have_news
    replies.end(reply, DONE)
    (update,) = replies.take_updates()
    assert update.ended == store.message(reply.id)
    assert (update.text, update.saved) == ("", True)
    assert replies.take_updates() == replies.untold() == []


def test_the_16th_token_brings_all_before_it_to_the_disk(replies: OpenReplies, store: Store) -> None:
    reply = open_reply(replies, store)
    for _ in range(15):
        replies.say(reply, Text(reply.id, "a", 1))
    assert store.message(reply.id).text == ""
    replies.say(reply, Text(reply.id, "b", 1))
    assert store.message(reply.id).text == "a" * 15 + "b"
    assert replies.next_save is None
