"""Whatever is typed, a search finds what is there, tells no lie about it, and never raises."""

import random
import threading
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from inglenook.core.chat import Message, Role, Status
from inglenook.core.database import open_database
from inglenook.core.errors import DamagedError
from inglenook.core.search import (
    MOST_COUNTED,
    Hit,
    choices,
    count,
    find_in_chat,
    parse,
    search,
    search_titles,
)
from inglenook.core.search_query import Filter, Word, operator_of, with_operator
from inglenook.core.store import Store

HOSTILE = [
    "",
    " ",
    "\t\n\r\x0b\x0c",
    "\0",
    "a\0b",
    "\0" * 100,
    '"',
    '""',
    '"""',
    '"unclosed',
    'a"b"c',
    "'",
    "'; DROP TABLE messages; --",
    '" OR 1=1 --',
    "*",
    "a*",
    "*a",
    "**",
    "^a",
    "a AND",
    "AND",
    "OR",
    "NOT",
    "NOT a",
    "NEAR",
    "NEAR(a b, 5)",
    "a NEAR/3 b",
    "text:a",
    "nosuchcolumn:a",
    "{text}: a",
    "-a",
    "+a",
    "a + b",
    "(",
    ")",
    "((((a))))",
    "[a]",
    "%",
    "_",
    "\\",
    "\\'",
    "\ud800",
    "\udfff word \ud800",
    "\ufffe\uffff\U0010ffff",
    "\u202eword\u202c",
    "👩‍👩‍👧‍👦",
    "→ ∞ ☃",
    "ß ﬁ İ \u0131",
    "e\u0301" * 50,
    "\u0301\u0302",
    "漢",
    "漢字 word",
    '"漢字 word"',
    "ไทย",
    "한국",
    "x" * 10_000,
    "x " * 5_000,
    '"' * 10_000,
    "(" * 10_000,
    "*" * 10_000,
    "a:" * 1_000,
    "in:",
    "in: model: before: after: role: pinned: title:",
    'in:"',
    'in:"" model:""',
    "before:never",
    "before:0000-00-00",
    "after:9999-99-99",
    "before:0001-01-01",
    "after:9999-12-31",
    "before:" + "9" * 900,
    "role:king",
    "pinned:maybe",
    "in:House",
    "model:%_\\",
    "title:'\"",
    "IN:a MODEL:b",
]


def reply_of(
    store: Store, question: str, reply: str, *, chat_id: int | None = None, model: str = "Qwen3 4B"
) -> tuple[Message, Message]:
    said, answer = store.ask(chat_id, question, model=model)
    return said, store.finish_reply(answer.id, Status.DONE, text=reply)


def fill(store: Store, texts: Iterable[str]) -> None:
    """Many messages of the first chat at once."""
    store.connection.execute("BEGIN")
    store.connection.executemany(
        "INSERT INTO messages (chat_id, role, status, created, text) VALUES (1, 'user', 'done', 0, ?)",
        ((text,) for text in texts),
    )
    store.connection.execute("COMMIT")


def found(store: Store, text: str, **more: object) -> list[Hit]:
    return search(store.connection, parse(text), **more)  # type: ignore[arg-type]


def ids(store: Store, text: str) -> list[int | None]:
    return [hit.message_id for hit in found(store, text)]


def marked(hit: Hit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.marks]


# The worst day --------------------------------------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:20]))
def test_nothing_that_can_be_typed_raises(store: Store, text: str) -> None:
    for said in ("word a b", "漢字かな", "ไทยไม่มีช่องว่าง", "한국어는", 'x" OR *', "\0 text"):
        reply_of(store, said, "House " + said)
    wanted = parse(text)
    for hit in [*search(store.connection, wanted), *search_titles(store.connection, wanted)]:
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)
    count(store.connection, wanted)
    find_in_chat(store.connection, store.branch_ids(1), text)
    assert isinstance(with_operator(text, "in", 'a "b" c'), str)
    assert store.chat(1).title


def test_random_texts_never_raise(store: Store) -> None:
    seed = random.Random(5)
    signs = "\"'*^:()+-{}~\\%_ \0\ud800\u0301漢é한ab:in:model:AND NEAR"
    reply_of(store, "ab é 漢", "in model")
    for _ in range(2_000):
        wanted = parse("".join(seed.choices(signs, k=seed.randint(0, 30))))
        search(store.connection, wanted)
        search_titles(store.connection, wanted)


def test_a_search_that_is_stopped_ends_with_nothing_and_leaves_the_connection_usable(store: Store) -> None:
    store.create_chat()
    fill(store, (f"word{number} and more words" for number in range(2_000)))
    stop = threading.Event()
    stop.set()
    assert found(store, "mor", stop=stop) == []
    assert count(store.connection, parse("mor"), stop) == (0, 0)
    assert len(found(store, "mor")) == 50


def test_a_stop_from_another_thread_ends_a_long_search(store: Store, database: Path) -> None:
    store.create_chat()
    fill(store, (f"{number:x} and words enough to be read for a while " * 10 for number in range(3_000)))
    stop = threading.Event()
    ended = threading.Event()

    def work() -> None:
        connection = open_database(database)
        while not stop.is_set():
            search(connection, parse("漢字漢字"), stop=stop)
        connection.close()
        ended.set()

    thread = threading.Thread(target=work)
    thread.start()
    stop.set()
    assert ended.wait(10)
    thread.join()


def test_a_damaged_index_is_told_as_a_sentence(store: Store, database: Path) -> None:
    reply_of(store, "word", "word")
    store.connection.execute("DELETE FROM messages_search_data WHERE id > 10")
    with closing(open_database(database)) as connection, pytest.raises(DamagedError):
        search(connection, parse("word "))


# What is found --------------------------------------------------------------------------------


def test_messages_are_found_newest_first_by_all_of_their_words(store: Store) -> None:
    said, reply = reply_of(store, "The deposit of the flat", "Ask for the deposit back.")
    later, _ = reply_of(store, "A deposit for a hire car", "Some hundred euros.")
    assert ids(store, "deposit") == [later.id, reply.id, said.id]
    assert ids(store, "deposit flat") == [said.id]
    assert ids(store, "flat  DEPOSIT ") == [said.id]
    assert ids(store, "deposit moon") == []


def test_the_last_word_may_still_be_typed(store: Store) -> None:
    said, _ = reply_of(store, "photographs", "none")
    assert ids(store, "photo") == [said.id]
    assert ids(store, "p") == [said.id]
    assert ids(store, "photo ") == []
    assert ids(store, "photo none") == []


def test_the_first_letters_of_a_word_find_old_messages_too(store: Store) -> None:
    old, _ = reply_of(store, "zebra", "b")
    fill(store, ["nothing of it"] * 2_500)
    assert ids(store, "z") == [old.id]


def test_accents_and_capitals_do_not_matter_and_are_marked(store: Store) -> None:
    said, _ = reply_of(store, "Ein Café in ÖSTERREICH, cafe\u0301 au lait", "x")
    hits = found(store, "osterreich cafe")
    assert [hit.message_id for hit in hits] == [said.id]
    assert marked(hits[0]) == ["Café", "ÖSTERREICH", "cafe\u0301"]


def test_words_between_quotes_stand_in_this_order(store: Store) -> None:
    said, _ = reply_of(store, "red-green blue", "green red")
    assert ids(store, '"red green"') == [said.id]
    assert marked(found(store, '"red green"')[0]) == ["red-green"]
    assert ids(store, '"green red" x') == []


def test_signs_are_no_operators_of_the_index(store: Store) -> None:
    said, _ = reply_of(store, "What is C++ and a NOT gate?", "x")
    assert ids(store, "C++ ") == [said.id]
    assert ids(store, "NOT gate") == [said.id]
    assert ids(store, "++") == [said.id]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("私は昨日東京に行きました", "東京"),
        ("他昨天去了北京大学", "北京"),
        ("ฉันไปกรุงเทพเมื่อวานนี้", "กรุงเทพ"),
        ("저는 어제 서울에 갔습니다", "서울"),
        ("คำถาม 👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
    ],
)
def test_scripts_without_spaces_and_signs_are_found_inside_of_a_text(
    store: Store, text: str, part: str
) -> None:
    said, _ = reply_of(store, text, "x")
    hits = found(store, part + " ")
    assert [hit.message_id for hit in hits] == [said.id]
    assert marked(hits[0])[0].startswith(part)


def test_what_is_deleted_is_not_found(store: Store) -> None:
    said, reply = reply_of(store, "secret plan", "secret answer")
    store.delete_message(reply.id, alone=True)
    assert ids(store, "secret") == [said.id]
    store.delete_chat(said.chat_id)
    assert ids(store, "secret") == []
    assert search_titles(store.connection, parse("secret")) == []
    assert count(store.connection, parse("secret")) == (0, 0)
    store.restore_chat(said.chat_id)
    assert ids(store, "secret") == [said.id]


def test_other_versions_and_archived_chats_are_found(store: Store) -> None:
    said, _ = reply_of(store, "first wording", "x")
    store.edit_question(said.id, "second wording", model="Qwen3 4B")
    store.archive_chat(said.chat_id, True)
    hits = found(store, "wording")
    assert len(hits) == 2
    assert all(hit.is_archived for hit in hits)


def test_a_reply_is_found_when_it_has_ended(store: Store) -> None:
    _, reply = store.ask(None, "question", model="Qwen3 4B")
    store.append_to_reply(reply.id, "answering")
    assert ids(store, "answering") == []
    assert ids(store, "role:reply") == []
    store.finish_reply(reply.id, Status.DONE)
    assert ids(store, "answering") == [reply.id]


def test_pages_follow_each_other_without_a_gap(store: Store) -> None:
    said = [reply_of(store, f"word {number}", "x")[0].id for number in range(25)]
    for text in ("word", "w"):
        pages: list[int | None] = []
        before: int | None = None
        while page := found(store, text, limit=10, before=before):
            pages += [hit.message_id for hit in page]
            before = page[-1].message_id
        assert pages == said[::-1]


def test_counting_ends_somewhere(store: Store) -> None:
    store.create_chat()
    fill(store, ["word"] * 2_000)
    assert count(store.connection, parse("word")) == (MOST_COUNTED, 1)
    assert count(store.connection, parse("")) == (0, 0)


# Operators ------------------------------------------------------------------------------------


def test_operators_narrow_what_is_found(store: Store) -> None:
    house = store.folders.add("My house")
    rooms = store.folders.add("Rooms", house.id)
    said, reply = reply_of(store, "deposit one", "deposit two", model="Qwen3 4B")
    other, _ = reply_of(store, "deposit three", "nothing", model="Llama 3.1 8B")
    store.move_chat(said.chat_id, rooms.id)
    store.pin_chat(other.chat_id, True)
    store.rename_chat(other.chat_id, "Letter to the landlord")
    assert ids(store, "deposit role:you") == [other.id, said.id]
    assert ids(store, "deposit role:reply") == [reply.id]
    assert ids(store, "model:qwen deposit") == [reply.id]
    assert ids(store, 'deposit in:"my HOUSE"') == [reply.id, said.id]
    assert ids(store, "deposit in:room") == [reply.id, said.id]
    assert ids(store, "deposit in:nowhere") == []
    assert ids(store, "deposit pinned:yes") == [other.id]
    assert ids(store, "deposit pinned:no") == [reply.id, said.id]
    assert ids(store, "deposit title:landlord") == [other.id]
    assert search(store.connection, Filter(words=(Word("deposit"),), folder_id=house.id))[0].folder == "Rooms"


def test_operators_alone_list_what_fits(store: Store) -> None:
    said, reply = reply_of(store, "one", "two")
    assert ids(store, "role:you") == [said.id]
    assert ids(store, "model:qwen3") == [reply.id]


def test_dates_are_days_of_this_computer(store: Store) -> None:
    said, reply = reply_of(store, "deposit", "deposit")
    for message, day in ((said, datetime(2025, 10, 31, 23, 59)), (reply, datetime(2025, 11, 1))):
        store.connection.execute(
            "UPDATE messages SET created = ? WHERE id = ?", (day.timestamp(), message.id)
        )
    assert ids(store, "deposit before:2025-11") == [said.id]
    assert ids(store, "deposit after:2025-11-01") == [reply.id]
    assert ids(store, "deposit after:2025 before:2026") == [reply.id, said.id]
    assert ids(store, "deposit after:today") == []


def test_an_operator_that_makes_no_sense_is_a_word(store: Store) -> None:
    said, _ = reply_of(store, "role:king is a role", "x")
    assert ids(store, "role:king") == [said.id]
    assert parse("before:never ").words == (Word("before:never"),)
    assert parse("role: ") == Filter()


def test_operators_are_read_and_changed_in_the_text() -> None:
    text = 'deposit in:"My house" role:you'
    assert operator_of(text, "in") == "My house"
    assert operator_of(text, "model") == ""
    assert with_operator(text, "in", "") == "deposit role:you"
    assert with_operator(text, "in", "Thesis") == "in:Thesis deposit role:you"
    assert with_operator("", "model", "Qwen3 4B") == 'model:"Qwen3 4B"'
    assert parse(with_operator("a", "in", 'Say "no"')).folder == "Say  no"


def test_no_more_words_are_looked_for_than_anyone_means() -> None:
    assert len(parse("a " * 5_000).words) == 24


# Titles and snippets --------------------------------------------------------------------------


def test_chats_are_found_by_title(store: Store) -> None:
    chat = store.create_chat("Über den Umzug")
    store.create_chat("Something else")
    hits = search_titles(store.connection, parse("umzug uber"))
    assert [(hit.chat_id, hit.message_id, hit.role) for hit in hits] == [(chat.id, None, None)]
    assert marked(hits[0]) == ["Über", "Umzug"]
    assert search_titles(store.connection, parse("umzug role:you")) == []
    assert search_titles(store.connection, parse("pinned:yes")) == []


def test_a_snippet_is_one_short_line_around_the_first_hit(store: Store) -> None:
    text = "word " * 2_000 + "\n\nthe needle\tis \u202ehere\u202c\n" + "more " * 2_000
    reply_of(store, text, "x")
    hit = found(store, "needle")[0]
    assert len(hit.snippet) <= 170
    assert "\n" not in hit.snippet and "\u202e" not in hit.snippet
    assert "the needle is here" in hit.snippet
    assert marked(hit) == ["needle"]
    assert hit.snippet.startswith("…") and hit.snippet.endswith("…")


def test_marks_are_where_words_stand_behind_characters_beyond_16_bits(store: Store) -> None:
    reply_of(store, "😀😀 needle 😀", "x")
    assert marked(found(store, "needle")[0]) == ["needle"]


def test_a_hit_far_down_a_huge_message_is_found_and_shows_its_beginning(store: Store) -> None:
    reply_of(store, "start " + "x" * 5_000_000 + " needle", "y")
    assert found(store, "needle")[0].snippet.startswith("start xxx")


def test_only_whole_words_are_marked(store: Store) -> None:
    reply_of(store, "art party artful art", "x")
    assert marked(found(store, "art ")[0]) == ["art", "art"]
    assert marked(found(store, "art")[0]) == ["art", "art", "art"]


# In one chat ----------------------------------------------------------------------------------


def test_a_chat_is_searched_for_any_text_as_it_stands(store: Store) -> None:
    said, reply = reply_of(store, "Café, cafe: role:you", "no CAFÉ here, caf")
    found_there = find_in_chat(store.connection, store.branch_ids(said.chat_id), "cafe")
    assert [(each.message_id, each.count) for each in found_there] == [(said.id, 2), (reply.id, 1)]
    assert find_in_chat(store.connection, store.branch_ids(said.chat_id), "role:you")[0].count == 1
    assert find_in_chat(store.connection, store.branch_ids(said.chat_id), "  ") == []


def test_what_the_filters_offer_is_what_is_there(store: Store) -> None:
    store.folders.add("Zoo")
    store.folders.add("apes")
    reply_of(store, "a", "b", model="Qwen3 4B")
    reply_of(store, "a", "b", model="Llama 3.1 8B")
    offered = choices(store.connection)
    assert offered.folders == ("apes", "Zoo")
    assert offered.models == ("Llama 3.1 8B", "Qwen3 4B")


def test_roles_of_hits_are_known(store: Store) -> None:
    reply_of(store, "deposit", "deposit")
    assert [hit.role for hit in found(store, "deposit")] == [Role.ASSISTANT, Role.USER]
