"""Settings of one chat, messages that wait, files beside them, and chats that never touch the disk."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Attachment, ChatSettings, Role, Status, is_in_memory
from inglenook.core.errors import UserError
from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.engine.protocol import Ask, Forget, Turn
from inglenook.jobs.background import Background
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.generation import Generation
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models.library import ModelFile
from tests.jobs.fake_engine import FakeEngines, answering

FILE = Attachment(0, "bill.txt", "text", b"January 131.84")
WORD = "zarzaparrilla"  # in no file by chance


@pytest.fixture
def preferences(tmp_path: Path, qtbot: QtBot) -> Preferences:
    return Preferences(tmp_path / "settings.json", Settings(instructions="Be brief."))


@pytest.fixture
def models(tmp_path: Path, preferences: Preferences) -> Iterator[Models]:
    background = Background()
    yield Models(tmp_path / "models", preferences, background)
    background.close()


@pytest.fixture
def conversations(
    store: Store, generation: Generation, models: Models, preferences: Preferences
) -> Iterator[Conversations]:
    conversations = Conversations(store, generation, models, preferences)
    models.choose(ModelFile(Path("/models/One.gguf"), "One", "Q4_K_M", 1000, "llama", 10, built_in=False))
    yield conversations
    generation.close()
    conversations.close()


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[Callable[[], object]], None]:
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()))


Wait = Callable[[Callable[[], object]], None]


def asked(engines: FakeEngines, count: int = 1) -> Ask:
    command = engines.wait_for().wait_for(Ask, count)
    assert isinstance(command, Ask)
    return command


def last(conversations: Conversations, chat_id: int) -> tuple[str, Status]:
    message = conversations.branch(chat_id, limit=1)[-1]
    return message.text, message.status


# Settings of a chat -------------------------------------------------------------


def test_a_reply_is_written_with_the_settings_of_its_chat(
    conversations: Conversations, engines: FakeEngines, store: Store, wait: Wait
) -> None:
    engines.behaviour.answer = answering("Yes.")
    heard: list[object] = []
    conversations.settings_changed.connect(heard.append)
    conversations.set_chat_settings(
        None, ChatSettings(instructions="Rhyme.", temperature=0.0, thinking="off")
    )
    folder = store.folders.add("House")
    store.folders.change(replace(folder, instructions="We rent."))
    chat_id = conversations.send(None, "Hello", folder_id=folder.id)
    first = asked(engines)
    assert first.turns[0] == Turn(Role.SYSTEM, "We rent.\n\nRhyme.")
    assert first.sampling.temperature == 0.0 and first.template_options == {"enable_thinking": False}
    wait(lambda: not conversations.is_writing(chat_id))
    assert conversations.chat_settings(None) == ChatSettings()  # the next new chat is as in Settings
    conversations.set_chat_settings(chat_id, ChatSettings(seed=5, max_tokens=32))
    conversations.send(chat_id, "More")
    second = asked(engines, 2)
    assert (second.sampling.seed, second.max_tokens, second.template_options) == (5, 32, {})
    assert second.turns[0].text == "We rent.\n\nBe brief."
    assert heard == [None, chat_id]


# Files ----------------------------------------------------------------------------


def test_files_go_with_the_message_and_stay_in_the_history(
    conversations: Conversations, engines: FakeEngines, store: Store, wait: Wait
) -> None:
    engines.behaviour.answer = answering("Yes.")
    chat_id = conversations.send(None, "", [FILE])
    assert store.chat(chat_id).title == "bill.txt"
    told = "Attached file: bill.txt\n```\nJanuary 131.84\n```"
    assert asked(engines).turns[-1].text == told
    wait(lambda: not conversations.is_writing(chat_id))
    conversations.send(chat_id, "Sure?")
    assert [turn.text for turn in asked(engines, 2).turns[1:]] == [told, "Yes.", "Sure?"]


def test_a_draft_keeps_its_files_and_typing_does_not_write_them_again(
    conversations: Conversations, store: Store, database: Path
) -> None:
    conversations.set_draft(None, "a", (FILE,))
    (stored,) = store.draft_attachments(None)
    for text in ("ab", "abc"):
        conversations.set_draft(None, text, (FILE,))
    assert store.draft_attachments(None) == (stored,)  # with the same id
    other = Store(database)
    try:
        assert other.draft(None) == "abc" and other.draft_attachments(None)[0].data == FILE.data
    finally:
        other.close()
    text, files = conversations.draft(None)
    conversations.set_draft(None, text + "d", files)
    assert store.draft_attachments(None) == files and store.draft(None) == "abcd"
    conversations.set_draft(None, "abcd", ())
    assert store.draft_attachments(None) == ()
    conversations.set_draft(None, "", ())
    assert store.draft(None) == ""


def test_a_sent_draft_is_gone_and_the_next_one_is_written_whole(
    conversations: Conversations, store: Store
) -> None:
    conversations.set_draft(None, "Hello", (FILE,))
    chat_id = conversations.send(None, "Hello", (FILE,))
    conversations.set_draft(None, "", ())
    conversations.set_draft(chat_id, "more", (FILE,))
    assert store.draft(None) == "" and store.draft_attachments(None) == ()
    assert [each.name for each in store.draft_attachments(chat_id)] == ["bill.txt"]
    assert [each.name for each in store.branch(chat_id)[0].attachments] == ["bill.txt"]


# What waits -------------------------------------------------------------------------


def test_what_waits_is_sent_in_order_each_after_a_good_end(
    conversations: Conversations, engines: FakeEngines, store: Store, wait: Wait
) -> None:
    chat_id = conversations.send(None, "One")
    first = asked(engines)
    conversations.queue(chat_id, "Two", [FILE])
    conversations.queue(chat_id, "Three")
    assert [queued.text for queued in conversations.queued(chat_id)] == ["Two", "Three"]
    assert len(store.branch(chat_id)) == 2
    engine = engines.wait_for()
    engine.say(first.request_id, "1")
    engine.finish(first.request_id)
    wait(lambda: len(conversations.queued(chat_id)) == 1)
    second = asked(engines, 2)
    assert second.turns[-1].text.endswith("```\n\nTwo")
    engine.finish(second.request_id)
    wait(lambda: not conversations.queued(chat_id))
    third = asked(engines, 3)
    engine.finish(third.request_id)
    wait(lambda: not conversations.is_writing(chat_id))
    questions = [message.text for message in store.branch(chat_id) if message.role is Role.USER]
    assert questions == ["One", "Two", "Three"]
    assert [each.name for each in store.branch(chat_id)[2].attachments] == ["bill.txt"]


@pytest.mark.parametrize("ending", ["stop", "fail", "die"])
def test_a_bad_end_holds_the_queue_until_a_person_sends_it(
    conversations: Conversations, engines: FakeEngines, wait: Wait, ending: str
) -> None:
    chat_id = conversations.send(None, "One")
    first = asked(engines)
    conversations.queue(chat_id, "Two")
    engine = engines.wait_for()
    if ending == "stop":
        conversations.stop(chat_id)
    elif ending == "fail":
        engine.fail(first.request_id, "It could not go on.")
    else:
        engine.die()
    wait(lambda: not conversations.is_writing(chat_id))
    assert [queued.text for queued in conversations.queued(chat_id)] == ["Two"]
    conversations.send_queued(chat_id)
    assert conversations.queued(chat_id) == [] and conversations.is_writing(chat_id)
    assert conversations.branch(chat_id, limit=2)[0].text == "Two"


def test_the_queue_is_there_after_a_restart_and_waits(
    conversations: Conversations, engines: FakeEngines, database: Path
) -> None:
    chat_id = conversations.send(None, "One")
    conversations.queue(chat_id, "Two", [FILE])
    other = Store(database)
    try:
        (queued,) = other.attachments.queued()
        assert (queued.chat_id, queued.text, queued.attachments[0].data) == (chat_id, "Two", FILE.data)
    finally:
        other.close()


def test_what_is_taken_out_of_the_queue_is_not_sent(
    conversations: Conversations, engines: FakeEngines, wait: Wait
) -> None:
    chat_id = conversations.send(None, "One")
    heard: list[int] = []
    conversations.queue_changed.connect(heard.append)
    queued = conversations.queue(chat_id, "Two")
    conversations.unqueue(queued)
    conversations.unqueue(queued)
    engines.wait_for().finish(asked(engines).request_id)
    wait(lambda: not conversations.is_writing(chat_id))
    assert last(conversations, chat_id)[1] is Status.DONE and len(conversations.branch(chat_id, limit=9)) == 2
    assert heard[0] == chat_id


def test_a_queue_that_cannot_be_sent_stays(
    conversations: Conversations,
    engines: FakeEngines,
    wait: Wait,
    full_disk: Callable[[], AbstractContextManager[None]],
) -> None:
    chat_id = conversations.send(None, "One")
    conversations.queue(chat_id, "Two")
    with full_disk():
        engines.wait_for().finish(asked(engines).request_id)
        wait(lambda: not conversations.is_writing(chat_id))
        with pytest.raises(UserError):
            conversations.send_queued(chat_id)
    assert [queued.text for queued in conversations.queued(chat_id)] == ["Two"]


def test_nothing_waits_in_a_chat_that_is_not_begun(conversations: Conversations) -> None:
    assert conversations.queued(None) == []


# Chats that never touch the disk ------------------------------------------------------


def words_on_disk(folder: Path, word: str) -> list[Path]:
    raw = word.encode()
    return [path for path in folder.rglob("*") if path.is_file() and raw in path.read_bytes()]


def test_no_word_of_a_temporary_chat_is_on_the_disk(
    conversations: Conversations, engines: FakeEngines, store: Store, tmp_path: Path, wait: Wait
) -> None:
    engines.behaviour.answer = answering("Yes.")
    kept = conversations.send(None, "An ordinary chat")
    wait(lambda: not conversations.is_writing(kept))
    engines.behaviour.answer = answering(f"{WORD} answer")
    chat_id = conversations.begin_temporary()
    assert is_in_memory(chat_id)
    conversations.set_chat_settings(chat_id, ChatSettings(instructions=f"{WORD} instructions"))
    conversations.set_draft(chat_id, f"{WORD} draft", (Attachment(0, WORD, "text", WORD.encode()),))
    assert conversations.send(chat_id, f"{WORD} question", [Attachment(0, WORD, "text", b"x")]) == chat_id
    conversations.queue(chat_id, f"{WORD} waits")
    wait(lambda: not conversations.is_writing(chat_id) and not conversations.queued(chat_id))
    shown = conversations.branch(chat_id, limit=9)
    assert [message.text for message in shown if message.role is Role.ASSISTANT] == [f"{WORD} answer"] * 2
    conversations.rename(chat_id, f"{WORD} title")
    conversations.write_again(shown[-1].id)
    wait(lambda: not conversations.is_writing(chat_id))
    conversations.edit_reply(conversations.branch(chat_id, limit=1)[0].id, f"{WORD} edited")
    assert conversations.temporary_chats()[0].title == f"{WORD} title"
    assert [chat.id for chat in store.chats()] == [kept]
    assert words_on_disk(tmp_path, WORD) == []
    assert words_on_disk(tmp_path, "An ordinary chat")  # the search finds what is there

    conversations.close_temporary(chat_id)
    engines.wait_for().wait_for(Forget)
    assert conversations.temporary_chats() == []
    with pytest.raises(LookupError):
        conversations.store_for(chat_id).chat(chat_id)
    assert words_on_disk(tmp_path, WORD) == []


def test_closing_one_in_the_middle_of_a_reply_stops_it_first(
    conversations: Conversations, engines: FakeEngines, wait: Wait
) -> None:
    chat_id = conversations.begin_temporary()
    conversations.send(chat_id, "Hello")
    request = asked(engines)
    engines.wait_for().say(request.request_id, "Some words")
    conversations.queue(chat_id, "waits")
    conversations.close_temporary(chat_id)
    wait(lambda: not conversations.temporary_chats())
    assert not conversations.is_writing(chat_id)
    assert conversations.send(None, "Another")  # the worker goes on
    asked(engines, 2)


def test_a_temporary_chat_can_be_kept(
    conversations: Conversations, engines: FakeEngines, store: Store, database: Path, wait: Wait
) -> None:
    chat_id = conversations.begin_temporary()
    conversations.send(chat_id, "Hello", [FILE])
    with pytest.raises(UserError, match="still being written"):
        conversations.keep_temporary(chat_id)
    request = asked(engines)
    engines.wait_for().say(request.request_id, "Hi")
    engines.wait_for().finish(request.request_id)
    wait(lambda: not conversations.is_writing(chat_id))
    kept = conversations.keep_temporary(chat_id)
    assert not is_in_memory(kept) and conversations.temporary_chats() == []
    assert [message.text for message in store.branch(kept)] == ["Hello", "Hi"]
    assert store.branch(kept)[0].attachments[0].data == FILE.data
    engines.behaviour.answer = answering("Again.")
    conversations.send(kept, "More")
    wait(lambda: last(conversations, kept) == ("Again.", Status.DONE))


def test_two_threads_share_the_memory_without_getting_into_each_others_way() -> None:
    """As the window and the worker do: no "database is locked", no lost row."""
    name, errors = "threads", list[BaseException]()
    store = Store.temporary(name)
    chat_id = store.create_chat("one").id

    def write() -> None:
        other = Store.temporary(name)
        try:
            for _ in range(150):
                _, reply = other.ask(chat_id, "question", model="m")
                other.append_to_reply(reply.id, "some")
                other.finish_reply(reply.id, Status.DONE, text="thing")
        except BaseException as error:
            errors.append(error)
        finally:
            other.close()

    thread = threading.Thread(target=write)
    thread.start()
    count = 0
    while thread.is_alive():
        store.set_draft(chat_id, f"draft {count}")
        store.branch(chat_id, limit=20)
        count += 1
    thread.join()
    assert not errors
    assert len(store.branch(chat_id)) == 300 and count > 0
    assert store.check() == []
    store.close()
    again = Store.temporary(name)
    assert again.chats() == []  # it was gone with the last of them
    again.close()
