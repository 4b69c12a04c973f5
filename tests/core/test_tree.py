"""Branches, versions and the trash: whatever is done, every message can be reached or brought back."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from inglenook.core.chat import Attachment, Message, Role, Status, TitleBy, is_in_memory
from inglenook.core.store import Store


def say(store: Store, chat_id: int | None, text: str) -> tuple[Message, Message]:
    """A question and its finished reply."""
    question, reply = store.ask(chat_id, text, model="m")
    return question, store.finish_reply(reply.id, Status.DONE, text=f"to {text}")


def shown(store: Store, chat_id: int) -> list[str]:
    return [message.text for message in store.branch(chat_id)]


def test_another_version_of_a_question_stands_beside_the_old_one(store: Store) -> None:
    first, _ = say(store, None, "one")
    second, _ = say(store, first.chat_id, "two")
    say(store, first.chat_id, "three")
    other, reply = store.edit_question(second.id, "two, better", model="m")
    store.finish_reply(reply.id, Status.DONE, text="yes")
    branch = store.branch(first.chat_id)
    assert [message.text for message in branch] == ["one", "to one", "two, better", "yes"]
    assert branch[2].versions == (second.id, other.id)
    assert branch[1].versions == (branch[1].id,)
    store.show_version(second.id)
    assert shown(store, first.chat_id) == ["one", "to one", "two", "to two", "three", "to three"]


def test_versions_are_known_on_every_page(store: Store) -> None:
    first, reply = say(store, None, "one")
    again = store.write_again(reply.id, model="m")
    store.finish_reply(again.id, Status.DONE, text="again")
    for number in range(5):
        say(store, first.chat_id, str(number))
    page = store.branch(first.chat_id, limit=4)
    above = store.branch(first.chat_id, before=page[0].id, limit=200)
    assert [message.versions for message in above if message.text == "again"] == [(reply.id, again.id)]


def test_the_first_question_has_versions_too(store: Store) -> None:
    first, _ = say(store, None, "one")
    other, _ = store.edit_question(first.id, "one, better", model="m")
    assert store.branch(first.chat_id)[0].versions == (first.id, other.id)


def test_a_message_deleted_alone_leaves_what_followed(store: Store) -> None:
    first, _ = say(store, None, "one")
    second, _ = say(store, first.chat_id, "two")
    gone = store.delete_message(second.id, alone=True)
    assert (gone.kind, gone.count, gone.words) == ("message", 1, "two")
    assert shown(store, first.chat_id) == ["one", "to one", "to two"]
    store.restore(gone)
    assert shown(store, first.chat_id) == ["one", "to one", "two", "to two"]
    assert store.trash.all() == []


def test_a_branch_deleted_shows_another_version_or_ends_above(store: Store) -> None:
    first, reply = say(store, None, "one")
    say(store, first.chat_id, "two")
    again = store.write_again(reply.id, model="m")
    store.finish_reply(again.id, Status.DONE, text="again")
    gone = store.delete_message(again.id, alone=False)
    assert shown(store, first.chat_id) == ["one", "to one", "two", "to two"]
    rest = store.delete_message(reply.id, alone=False)
    assert rest.count == 3
    assert shown(store, first.chat_id) == ["one"]
    everything = store.delete_message(first.id, alone=False)
    assert shown(store, first.chat_id) == []
    for deletion in (everything, rest, gone):
        store.restore(deletion)
    assert len(store.all_messages(first.chat_id)) == 5


def test_bringing_back_a_message_brings_back_what_it_stands_below(store: Store) -> None:
    first, reply = say(store, None, "one")
    _, below = say(store, first.chat_id, "two")
    inner = store.delete_message(below.id, alone=False)
    store.delete_message(reply.id, alone=False)
    store.restore(inner)
    assert shown(store, first.chat_id) == ["one", "to one", "two", "to two"]


def test_an_edited_reply_stays_in_its_place_and_is_found_by_its_new_words(store: Store) -> None:
    _, reply = say(store, None, "one")
    edited = store.edit_reply(reply.id, "corrected")
    assert edited.text == "corrected" and edited.edited is not None
    found = store.connection.execute(
        "SELECT rowid FROM messages_search WHERE messages_search MATCH 'corrected'"
    ).fetchall()
    assert [row[0] for row in found] == [reply.id]
    assert store.check() == []


def test_a_fork_is_a_chat_of_its_own(store: Store) -> None:
    files = (Attachment(0, "notes.txt", "text", b"inside"),)
    question, reply = store.ask(None, "one", model="m", attachments=files)
    store.finish_reply(reply.id, Status.DONE, text="to one")
    _, later = say(store, question.chat_id, "two")
    fork = store.fork_chat(reply.id)
    assert shown(store, fork.id) == ["one", "to one"]
    assert store.branch(fork.id)[0].attachments[0].text == "inside"
    say(store, fork.id, "elsewhere")
    assert shown(store, question.chat_id)[-1] == later.text


def test_a_title_by_a_person_is_told_apart(store: Store) -> None:
    question, _ = say(store, None, "one")
    assert store.chat(question.chat_id).title_by is TitleBy.WORDS
    store.rename_chat(question.chat_id, "Mine")
    assert store.chat(question.chat_id).title_by is TitleBy.PERSON


def reachable(store: Store, chat_id: int) -> set[int]:
    """Every message that the versions at each place of the tree lead to."""
    found: set[int] = set()
    pending = [message.id for message in store.branch(chat_id)]
    while pending:
        message_id = pending.pop()
        if message_id in found:
            continue
        found.add(message_id)
        store.show_version(message_id)
        for message in store.branch(chat_id):
            pending += [*message.versions, message.id]
    return found


@pytest.mark.parametrize("seed", range(6))
def test_any_sequence_of_changes_keeps_every_message_reachable_or_in_the_trash(
    store: Store, seed: int
) -> None:
    rnd = random.Random(seed)
    question, _ = say(store, None, "first")
    chat_id = question.chat_id
    for step in range(60):
        messages = store.all_messages(chat_id)
        trash = store.trash.all()
        said = [message for message in messages if message.role is Role.USER]
        replies = [message for message in messages if message.role is Role.ASSISTANT]
        action = rnd.choice(["ask", "edit", "again", "branch", "alone", "restore", "show"])
        if action == "ask":
            say(store, chat_id, str(step))
        elif action == "edit" and said:
            _, reply = store.edit_question(rnd.choice(said).id, f"edit {step}", model="m")
            store.finish_reply(reply.id, Status.DONE)
        elif action == "again" and replies:
            reply = store.write_again(rnd.choice(replies).id, model="m")
            store.finish_reply(reply.id, Status.DONE)
        elif action in ("branch", "alone") and messages:
            store.delete_message(rnd.choice(messages).id, alone=action == "alone")
        elif action == "restore" and trash:
            store.restore(rnd.choice(trash))
        elif action == "show" and messages:
            chosen = rnd.choice(messages).id
            store.show_version(chosen)
            assert chosen in {message.id for message in store.branch(chat_id)}
    alive = {message.id for message in store.all_messages(chat_id)}
    leaf = store.branch(chat_id, limit=1)
    assert reachable(store, chat_id) == alive
    if leaf:
        store.show_version(leaf[0].id)
    ever = store.connection.execute("SELECT count(*) FROM messages").fetchone()[0]
    assert ever == len(alive) + sum(deletion.count for deletion in store.trash.all())
    for deletion in store.trash.all():
        store.restore(deletion)
    assert len(store.all_messages(chat_id)) == ever
    assert store.check() == []


def test_what_is_purged_is_in_no_file(store: Store, database: Path) -> None:
    question, _ = say(store, None, "ordinary words")
    secret, reply = store.ask(question.chat_id, "zanzibarsecret in a question", model="m")
    store.append_to_reply(reply.id, text="zanzibarsecret " * 2000)
    store.finish_reply(reply.id, Status.DONE, text="the end")
    other, _ = say(store, None, "zanzibarsecret as a title and a text")
    store.set_draft(other.chat_id, "zanzibarsecret in a draft")
    gone = store.delete_message(secret.id, alone=False)
    store.delete_chat(other.chat_id)
    store.trash.purge(store.trash.all())
    assert gone not in store.trash.all()
    for path in database.parent.iterdir():
        held = path.read_bytes().lower()
        assert b"zanzibar" not in held, path.name
    assert shown(store, question.chat_id) == ["ordinary words", "to ordinary words"]
    assert store.check() == []


def test_purging_one_message_keeps_what_followed(store: Store) -> None:
    first, _ = say(store, None, "one")
    second, _ = say(store, first.chat_id, "two")
    store.trash.purge([store.delete_message(second.id, alone=True)])
    assert shown(store, first.chat_id) == ["one", "to one", "to two"]
    assert store.check() == []


def test_the_trash_keeps_things_for_thirty_days(store: Store) -> None:
    question, _ = say(store, None, "one")
    store.delete_chat(question.chat_id)
    deleted = store.trash.all()[0].deleted
    assert store.trash.purge_old(deleted + 29 * 86_400) == 0
    assert store.trash.purge_old(deleted + 31 * 86_400) == 1
    assert store.trash.all() == []


def test_a_flipped_bit_in_a_message_is_found(store: Store) -> None:
    question, _ = say(store, None, "one")
    store.connection.execute("UPDATE messages SET text = 'ooe' WHERE id = ?", (question.id,))
    assert store.check() == [f"Message {question.id} of chat {question.chat_id} is not as it was written."]


def test_folders_hold_chats_and_each_other(store: Store) -> None:
    house = store.folders.add("House")
    letters = store.folders.add("Letters", house.id)
    chat = store.create_chat("to the landlord", folder_id=letters.id)
    assert [folder.name for folder in store.folders.all()] == ["House", "Letters"]
    with pytest.raises(ValueError, match="itself"):
        store.folders.change(replace(house, parent_id=letters.id))
    store.folders.delete(letters.id)
    assert store.chats()[0].folder_id is None
    store.restore(next(each for each in store.trash.all() if each.kind == "folder"))
    assert store.chats()[0].folder_id == letters.id
    store.folders.delete(letters.id)
    store.trash.purge(store.trash.all())
    assert store.chat(chat.id).folder_id is None


def test_what_waits_in_the_queue_and_beside_a_draft_is_kept_whole(store: Store) -> None:
    question, _ = say(store, None, "one")
    file = Attachment(0, "a.txt", "text", "grüße".encode())
    queued = store.attachments.queue(question.chat_id, "next", [file])
    assert store.attachments.queued(question.chat_id) == [queued]
    assert queued.attachments[0].text == "grüße"
    store.set_draft(question.chat_id, "draft", [file])
    assert store.draft_attachments(question.chat_id)[0].name == "a.txt"
    store.set_draft(question.chat_id, "")
    store.attachments.unqueue(queued.id)
    assert store.attachments.queued() == []
    left = store.connection.execute("SELECT count(*) FROM attachments").fetchone()[0]
    assert left == 0


def test_temporary_chats_are_shared_by_name_and_gone_with_the_last_store() -> None:
    one, two = Store.temporary("test"), Store.temporary("test")
    question, reply = one.ask(None, "secret", model="m")
    two.finish_reply(reply.id, Status.DONE, text="kept nowhere")
    assert one.message(reply.id).text == "kept nowhere"
    assert is_in_memory(question.id) and is_in_memory(question.chat_id)
    one.close()
    two.close()
    fresh = Store.temporary("test")
    assert fresh.chats() == []
    fresh.close()
