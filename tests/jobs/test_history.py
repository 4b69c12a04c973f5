"""What of a conversation goes to the engine: enough, not all, and the window can say from where on."""

from inglenook.core.chat import Finish, Role, Status
from inglenook.core.store import Store
from inglenook.engine.protocol import Ask, PromptPlanned, Turn
from inglenook.jobs import history
from inglenook.jobs.generation import Generation
from inglenook.jobs.replies import Request
from tests.jobs.conftest import MODEL, Window
from tests.jobs.fake_engine import FakeEngines


def converse(store: Store, exchanges: int, chat_id: int | None = None) -> tuple[int, int]:
    """The chat, and the last reply in it."""
    reply_id = 0
    for number in range(exchanges):
        question, reply = store.ask(chat_id, f"Question {number}", model="m")
        chat_id, reply_id = question.chat_id, reply.id
        store.finish_reply(reply_id, Status.DONE, text=f"Answer {number}", finish=Finish.END)
    assert chat_id is not None
    return chat_id, reply_id


def test_a_conversation_that_could_fit_is_read_whole(store: Store) -> None:
    chat_id, leaf = converse(store, 5)
    read = history.read(store, chat_id, leaf, "Be kind.", 8192)
    assert read.is_whole
    assert read.turns[:2] == [Turn(Role.SYSTEM, "Be kind."), Turn(Role.USER, "Question 0")]
    assert len(read.turns) == 11
    assert read.message_ids[-1] == leaf
    assert read.first_seen(0) is None
    assert read.first_seen(4) == read.message_ids[4]


def test_what_can_never_fit_is_not_read_and_the_beginning_stays_for_many_turns(store: Store) -> None:
    chat_id, _ = converse(store, 40)
    enough, firsts = 160 // history.TOKENS_PER_MESSAGE, []
    for _ in range(60):
        _, leaf = converse(store, 1, chat_id)
        read = history.read(store, chat_id, leaf, "", 160)
        length = store.branch_length(chat_id, leaf_id=leaf)
        assert read.is_whole == (len(read.turns) == length)
        assert enough <= len(read.turns) < 1.5 * enough
        assert read.turns[0].role is Role.USER
        assert read.message_ids[-1] == leaf
        firsts.append(read.message_ids[0])
    assert len(set(firsts)) <= 8
    assert read.first_seen(0) == firsts[-1]


def test_a_conversation_of_just_enough_messages_is_whole(store: Store) -> None:
    chat_id, leaf = converse(store, 20)
    for length, whole in ((164, True), (160, True), (156, True), (120, True), (80, False), (72, False)):
        read = history.read(store, chat_id, leaf, "", length)
        assert (read.is_whole, len(read.turns) == 40) == (whole, whole), length


def test_replies_without_a_word_are_left_out_of_turns_and_ids(store: Store) -> None:
    chat_id, _ = converse(store, 1)
    _, silent = store.ask(chat_id, "Are you there?", model="m")
    store.finish_reply(silent.id, Status.STOPPED, finish=Finish.STOPPED)
    question, reply = store.ask(chat_id, "Hello?", model="m")
    read = history.read(store, chat_id, reply.parent_id, " ", 8192)
    assert [turn.text for turn in read.turns] == ["Question 0", "Answer 0", "Are you there?", "Hello?"]
    assert len(read.message_ids) == 4
    assert read.message_ids[-1] == question.id


def test_the_window_hears_what_the_model_does_not_see(
    generation: Generation, window: Window, engines: FakeEngines, store: Store
) -> None:
    chat_id, _ = converse(store, 3)
    question, reply = store.ask(chat_id, "And now?", model="m")
    ids = [message.id for message in store.branch(chat_id, leaf_id=question.id)]
    generation.ask(Request(reply, MODEL, instructions="Be kind."))
    engine = engines.wait_for()
    assert isinstance(engine.wait_for(Ask), Ask)
    planned = PromptPlanned(reply.id, 2048, 3, 900, 500, left_out=4)
    engine.tell(planned)
    engine.say(reply.id, "Well.")
    engine.finish(reply.id)
    window.wait_for_end(reply)
    told = [update for update in window.updates if update.planned]
    assert [(update.planned, update.first_seen) for update in told] == [(planned, ids[4])]
    assert told[0].reply_id == reply.id
