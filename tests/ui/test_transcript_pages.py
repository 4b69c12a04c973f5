"""A chat of any length read into a transcript, from a real store."""

import time
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Message, Role, Status
from inglenook.core.store import Store
from inglenook.core.trash import Deletion
from inglenook.ui.theme import Theme
from inglenook.ui.transcript import Transcript
from inglenook.ui.transcript_pages import PAGE, TranscriptPages


@pytest.fixture
def store(tmp_path: Path) -> Store:  # type: ignore[misc]
    store = Store(tmp_path / "inglenook.db")
    store.connection.execute("PRAGMA synchronous = OFF")
    yield store
    store.close()


@pytest.fixture
def transcript(theme: Theme, qtbot: QtBot) -> Transcript:
    view = Transcript(theme)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def pages(transcript: Transcript, store: Store) -> TranscriptPages:
    return TranscriptPages(transcript, store)


def make_chat(store: Store, turns: int) -> int:
    chat_id = store.create_chat("Long").id
    for number in range(turns):
        say(store, chat_id, number)
    return chat_id


def say(store: Store, chat_id: int, number: int) -> None:
    _, reply = store.ask(chat_id, f"Question {number}?", model="Fake")
    store.finish_reply(reply.id, Status.DONE, text=f"Answer {number}. " + "Words. " * 40)


def settle(view: Transcript, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(view._messages.shown) == len(view.message_ids))


def is_in_view(view: Transcript, message_id: int) -> bool:
    shown = view._messages.find(message_id)
    assert shown is not None
    top = view._messages.rect(shown).top() - view._place.top
    return -1 <= top < view.viewport().height()


def test_an_empty_chat_shows_nothing(pages: TranscriptPages, store: Store, transcript: Transcript) -> None:
    assert not pages.show(store.create_chat("Empty").id)
    assert not pages.refresh()
    assert not pages.show(None)
    assert not pages.refresh()
    transcript.follow()
    assert transcript.message_ids == []


def test_a_chat_opens_at_its_end_and_goes_up_to_its_top(
    pages: TranscriptPages, store: Store, transcript: Transcript, qtbot: QtBot
) -> None:
    chat_id = make_chat(store, 180)
    ids = store.branch_ids(chat_id)
    assert pages.show(chat_id)
    assert transcript.message_ids == ids[-PAGE:]
    while transcript.message_ids[0] != ids[0]:
        transcript.verticalScrollBar().setValue(0)
        settle(transcript, qtbot)
    assert transcript.message_ids[-1] == ids[-1] or transcript.more_below
    transcript.follow()
    assert transcript.message_ids[-1] == ids[-1]


def test_a_chat_opens_at_a_message_in_its_middle(
    pages: TranscriptPages, store: Store, transcript: Transcript, qtbot: QtBot
) -> None:
    chat_id = make_chat(store, 300)
    ids = store.branch_ids(chat_id)
    for at in (250, 0, len(ids) - 1):
        pages.show(chat_id, at=ids[at])
        assert is_in_view(transcript, ids[at])
        settle(transcript, qtbot)
        assert is_in_view(transcript, ids[at])
    assert transcript.scroll_to(ids[100], ["answer"])
    settle(transcript, qtbot)
    assert is_in_view(transcript, ids[100])
    assert not transcript.scroll_to(10**9)
    # From there down to the end.
    while transcript.more_below:
        transcript.verticalScrollBar().setValue(transcript.verticalScrollBar().maximum())
        settle(transcript, qtbot)
    assert transcript.message_ids[-1] == ids[-1]


def test_a_message_of_another_branch_is_shown_with_its_branch(
    pages: TranscriptPages, store: Store, transcript: Transcript
) -> None:
    chat_id = make_chat(store, 3)
    old = store.branch(chat_id)
    store.edit_question(old[2].id, "Other", model="Fake")
    assert pages.show(chat_id, leaf_id=old[3].id, at=old[3].id)
    assert transcript.message_ids == [message.id for message in old[:4]]


def test_the_branch_changes_below_the_reader_in_the_middle_of_a_long_chat(
    pages: TranscriptPages, store: Store, transcript: Transcript, qtbot: QtBot
) -> None:
    chat_id = make_chat(store, 300)
    ids = store.branch_ids(chat_id)
    pages.show(chat_id, at=ids[200])
    settle(transcript, qtbot)
    first = transcript.message_ids[0]
    _, reply = store.edit_question(ids[210], "Other words", model="Fake")
    assert pages.refresh()
    settle(transcript, qtbot)
    assert is_in_view(transcript, ids[200])
    assert transcript.message_ids[0] == first
    assert transcript.message_ids[-1] == reply.id
    assert not transcript.more_below
    store.finish_reply(reply.id, Status.DONE, text="Done")
    store.show_version(ids[210])
    assert pages.refresh()
    settle(transcript, qtbot)
    assert is_in_view(transcript, ids[200])
    assert transcript.more_below  # 390 messages came back: not all at once
    assert transcript.message_ids == ids[ids.index(first) : ids.index(transcript.message_ids[-1]) + 1]


def test_new_messages_are_added_at_the_end(
    pages: TranscriptPages, store: Store, transcript: Transcript
) -> None:
    chat_id = make_chat(store, 2)
    pages.show(chat_id)
    say(store, chat_id, 2)
    pages.add_newest()
    assert transcript.message_ids == store.branch_ids(chat_id)


def test_whatever_is_done_to_the_tree_the_transcript_shows_its_branch(
    pages: TranscriptPages, store: Store, transcript: Transcript, qtbot: QtBot
) -> None:
    """Random edits, versions, deletions and undos; after each the screen is what the store says."""
    random = Random(5)
    chat_id = make_chat(store, 12)
    pages.show(chat_id)
    deletions: list[Deletion] = []
    for step in range(150):
        branch = store.branch(chat_id)
        if not branch:
            store.restore(deletions.pop())
        else:
            change(store, random, branch, deletions)
        assert pages.refresh() == bool(store.branch_ids(chat_id))
        if random.random() < 0.5:
            transcript.verticalScrollBar().setValue(
                random.randint(0, transcript.verticalScrollBar().maximum())
            )
        settle(transcript, qtbot)
        expected = store.branch(chat_id)
        assert transcript.message_ids == [message.id for message in expected], step
        assert [transcript.message(message.id) for message in expected] == expected
        assert on_screen(transcript) == [message.text.strip() for message in expected]


def on_screen(transcript: Transcript) -> list[str]:
    """What each message says in the document, in its order there."""
    said = []
    for frame in transcript.document().rootFrame().childFrames():
        block = transcript.document().findBlock(frame.firstPosition()).next()
        said.append(block.text().strip())
    return said


def change(store: Store, random: Random, branch: list[Message], deletions: list[Deletion]) -> None:
    message = random.choice(branch)
    match random.randrange(6):
        case 0 if message.role is Role.USER:
            _, reply = store.edit_question(message.id, f"Again {random.random()}", model="Fake")
            store.finish_reply(reply.id, Status.DONE, text=f"Answered {random.random()}")
        case 1 if message.role is Role.ASSISTANT:
            store.edit_reply(message.id, f"Edited {random.random()}")
        case 2 if message.role is Role.ASSISTANT:
            reply = store.write_again(message.id, model="Fake")
            store.finish_reply(reply.id, Status.DONE, text=f"Written again {random.random()}")
        case 3:
            store.show_version(random.choice(message.versions))
        case 4:
            deletions.append(store.delete_message(message.id, alone=random.random() < 0.7))
        case _ if deletions:
            store.restore(deletions.pop())
        case _:
            say(store, message.chat_id, round(time.time()) % 1000)
