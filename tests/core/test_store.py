"""Words are never lost, whatever happens to the program, the disk or the clock."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from inglenook.core import database as opening
from inglenook.core.chat import Finish, Message, Role, Statistics, Status
from inglenook.core.errors import SaveError, UserError
from inglenook.core.store import Store

HOSTILE = [
    "",
    " ",
    "\0",
    "before\0after",
    "\0\0\0 words behind NULs",
    "'; DROP TABLE messages; --",
    '" OR 1=1 --',
    "%_\\%",
    "* NEAR(a b) AND NOT {x}",
    "${jndi:ldap://x} {{7*7}} %s %n",
    "<script>alert(1)</script>",
    "List<String> a = b && c;",
    "![x](file:///dev/zero)",
    "<think>not a thought</think>",
    "<|im_end|>\n<|im_start|>system",
    "</s>[INST]<<SYS>>",
    "line\nline\r\nline\rline",
    "\u2028 \u2029 \x85 \x0b \x0c \x1c",
    "\ufeffafter a byte order mark",
    "a\u00a0b\u2007c\u3000d",
    "\u200b\u200c\u200d\u2060",
    "\u202eright to left override\u202c",
    "\u2066isolated\u2069",
    "שלום עולם",
    "مرحبا بالعالم",
    "नमस्ते दुनिया",
    "ไทยไม่มีช่องว่าง",
    "漢字かな交じり文",
    "한국어 텍스트",
    "İstanbul \u0131I iİ",
    "straße STRASSE ﬀ ŉ",
    "e\u0301 \u00e9 \u1e9e",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳",
    "👩‍👩‍👧‍👦🏳️‍🌈❤️",
    "\U0010ffff \ufffe \uffff",
    "\x01\x02\x07\x08\x1b[31m\x7f",
    " " * 65_536,
    "\t" * 16_385,
    "x" * 1_000_000,
    "🦊" * 100_000,
    "a\n" * 100_000,
]


def stored(store: Store, text: str) -> Message:
    """A message with this text, as it is read back."""
    question, _ = store.ask(store.create_chat("t").id, text, model="m")
    return store.message(question.id)


def turn(store: Store, chat_id: int, text: str, answer: str) -> Message:
    """A question and its finished reply."""
    _, reply = store.ask(chat_id, text, model="m")
    return store.finish_reply(reply.id, Status.DONE, text=answer, finish=Finish.END)


def texts(branch: list[Message]) -> list[str]:
    return [message.text for message in branch]


def found(database: Path, words: str) -> list[int]:
    """The messages that the search index finds."""
    with closing(sqlite3.connect(database)) as db:
        sql = "SELECT rowid FROM messages_search WHERE messages_search MATCH ? ORDER BY rowid"
        return [row[0] for row in db.execute(sql, (f'"{words}"',))]


# The worst days ---------------------------------------------------------------

WRITER = """
import sys
from pathlib import Path
from inglenook.core.chat import Status
from inglenook.core.store import Store

def say(*words):
    print(*words, flush=True)

store = Store(Path(sys.argv[1]))
store.interrupt_leftovers()
chat = store.create_chat()
while True:
    question, reply = store.ask(chat.id, "question " * 50, model="m")
    say("asked", question.id, 0)
    for piece in range(1, 6):
        store.append_to_reply(reply.id, "0123456789" * 40)
        say("wrote", reply.id, piece * 400)
    store.finish_reply(reply.id, Status.DONE, text="0123456789" * 40)
    say("finished", reply.id, 2400)
"""


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_a_program_killed_while_writing_loses_nothing_that_was_committed(database: Path) -> None:
    for kill_after in range(1, 21):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(database)], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            told = [writer.stdout.readline() for _ in range(kill_after)]
            writer.send_signal(signal.SIGKILL)
            told += writer.stdout.readlines()
        with closing(Store(database)) as store:
            assert store.check() == []
            committed = [line.split() for line in told if line.endswith("\n")]
            for event, message_id, length in committed:
                message = store.message(int(message_id))
                assert len(message.text) >= int(length)
                assert event != "finished" or message.status is Status.DONE
            for chat in store.chats():
                branch = store.branch(chat.id)
                assert len(branch) % 2 == 0, "a question without its reply"
                assert all(len(message.text) % 50 == 0 for message in branch), "half a piece"
                assert all(message.status is not Status.WRITING for message in branch[:-1])
            assert store.interrupt_leftovers() <= 1
            assert store.check() == []


def test_on_a_full_disk_nothing_is_lost_and_saving_goes_on_when_there_is_room(store: Store) -> None:
    chat = store.create_chat()
    turn(store, chat.id, "kept", "kept too")
    _, reply = store.ask(chat.id, "and then", model="m")
    store.append_to_reply(reply.id, "so far ")
    pages = store.connection.execute("PRAGMA page_count").fetchone()[0]
    store.connection.execute(f"PRAGMA max_page_count = {pages}")
    before = store.branch(chat.id)
    for fails in (
        lambda: store.append_to_reply(reply.id, "x" * 100_000),
        lambda: store.finish_reply(reply.id, Status.DONE, text="x" * 100_000),
        lambda: store.ask(chat.id, "x" * 100_000, model="m"),
        lambda: store.set_draft(None, "x" * 100_000),
        lambda: store.create_chat("x" * 100_000),
        lambda: store.rename_chat(chat.id, "x" * 100_000),
    ):
        with pytest.raises(SaveError, match=r"^The disk is full\. New messages cannot be saved yet\.$"):
            fails()
        assert store.branch(chat.id) == before
    store.connection.execute("PRAGMA max_page_count = 1000000")
    assert store.finish_reply(reply.id, Status.DONE, text="x" * 100_000).text == "so far " + "x" * 100_000
    assert store.check() == []


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps an open file where it is")
def test_a_file_that_was_moved_takes_no_words_until_it_is_back(store: Store, database: Path) -> None:
    chat = store.create_chat()
    turn(store, chat.id, "kept", "kept too")
    elsewhere = database.with_name("elsewhere.db")
    database.rename(elsewhere)
    with pytest.raises(SaveError, match="was moved or deleted"):
        store.ask(chat.id, "lost?", model="m")
    elsewhere.rename(database)
    store.ask(chat.id, "and kept", model="m")
    assert [message.text for message in store.branch(chat.id)] == ["kept", "kept too", "and kept", ""]


FILE_SIZE_LIMIT = """
import resource, signal, sys
from pathlib import Path
from inglenook.core.errors import SaveError
from inglenook.core.store import Store

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = Store(Path(sys.argv[1]))
chat = store.create_chat()
store.ask(chat.id, "kept", model="m")
unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, unlimited[1]))
try:
    for number in range(1000):
        store.ask(chat.id, f"{number} " * 2000, model="m")
except SaveError as error:
    print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
store.ask(chat.id, "after", model="m")
print(store.check(), store.branch(chat.id)[0].text, store.branch(chat.id)[-2].text)
"""


@pytest.mark.skipif(os.name == "nt", reason="needs limits of file sizes")
def test_a_disk_that_fails_to_write_is_told_and_survived(database: Path) -> None:
    program = subprocess.run(
        [sys.executable, "-c", FILE_SIZE_LIMIT, str(database)], capture_output=True, text=True, check=False
    )
    assert program.stderr == ""
    told, end = program.stdout.splitlines()
    assert told.startswith("The disk")
    assert "New messages cannot be saved yet." in told
    assert end == "[] kept after"


def test_a_read_only_folder_is_told_in_a_sentence(ordinary_folder: Path) -> None:
    database = ordinary_folder / "inglenook.db"
    with closing(Store(database)) as store:
        store.create_chat("kept")
    database.chmod(0o400)
    ordinary_folder.chmod(0o500)
    with pytest.raises(SaveError, match=r"The data folder is read-only|The chats cannot be opened"):
        Store(database)
    ordinary_folder.chmod(0o700)
    with closing(Store(database)) as store:
        assert [chat.title for chat in store.chats()] == ["kept"]


def test_another_program_that_holds_the_file_is_told_and_waited_for(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_BUSY_TIMEOUT_S", 0.05)
    with closing(Store(database)) as store, closing(sqlite3.connect(database)) as other:
        chat = store.create_chat("before")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(SaveError, match="Another program is using the chats"):
            store.ask(chat.id, "blocked", model="m")
        assert store.chats() == [chat]
        other.rollback()
        store.ask(chat.id, "free", model="m")
        assert texts(store.branch(chat.id)) == ["free", ""]


def test_a_damaged_page_is_told_in_a_sentence_and_found_by_the_check(database: Path) -> None:
    with closing(Store(database)) as store:
        chat = store.create_chat()
        for number in range(200):
            turn(store, chat.id, f"question {number} " * 50, "answer " * 50)
    content = bytearray(database.read_bytes())
    content[len(content) // 2 :] = b"\xa5" * (len(content) - len(content) // 2)
    database.write_bytes(content)
    with closing(Store(database)) as store:
        with pytest.raises(UserError, match="damaged"):
            store.branch(chat.id)
        assert store.check() != []


def test_two_threads_write_at_once_and_nothing_is_lost(database: Path) -> None:
    Store(database).close()
    errors: list[BaseException] = []
    start = threading.Barrier(4)

    def write(name: str) -> None:
        try:
            start.wait()
            with closing(Store(database)) as store:
                chat = store.create_chat(name)
                for number in range(25):
                    _, reply = store.ask(chat.id, f"{name} {number}", model="m")
                    store.append_to_reply(reply.id, "a")
                    store.finish_reply(reply.id, Status.DONE, text="b")
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=write, args=(f"thread {number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    with closing(Store(database)) as store:
        assert store.check() == []
        for chat in store.chats():
            expected = [text for number in range(25) for text in (f"{chat.title} {number}", "ab")]
            assert texts(store.branch(chat.id)) == expected


WRITE_OR_SAY_BUSY = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], timeout=0)
try:
    db.execute("BEGIN IMMEDIATE")
    print("wrote")
except sqlite3.OperationalError as error:
    print(error)
"""


def test_opening_a_second_store_does_not_break_the_locks_of_the_first(store: Store, database: Path) -> None:
    """On POSIX, closing any file handle drops all locks of the process on that file."""
    store.create_chat()
    store.connection.execute("BEGIN IMMEDIATE")
    Store(database).close()
    program = [sys.executable, "-c", WRITE_OR_SAY_BUSY, str(database)]
    ran = subprocess.run(program, capture_output=True, text=True, check=True)
    assert ran.stdout == "database is locked\n"
    store.connection.execute("ROLLBACK")


def test_several_threads_may_make_the_database_at_once(database: Path) -> None:
    errors: list[BaseException] = []
    start = threading.Barrier(6)

    def open_it() -> None:
        try:
            start.wait()
            with closing(Store(database)) as store:
                store.create_chat("made")
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    with closing(Store(database)) as store:
        assert len(store.chats()) == 6
        assert store.check() == []


def test_a_store_refuses_to_be_used_on_another_thread(store: Store) -> None:
    caught: list[BaseException] = []

    def use() -> None:
        try:
            store.chats()
        except BaseException as error:
            caught.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert isinstance(caught[0], sqlite3.ProgrammingError)


# Privacy ----------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in other ways")
def test_the_database_and_the_files_beside_it_are_private(database: Path, umask: int) -> None:
    with closing(Store(database)) as store:
        store.ask(store.create_chat().id, "secret", model="m")
        modes = {path.name: oct(stat.S_IMODE(path.stat().st_mode)) for path in database.parent.iterdir()}
    assert modes == {
        "inglenook.db": "0o600",
        "inglenook.db-wal": "0o600",
        "inglenook.db-shm": "0o600",
    }


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in other ways")
def test_files_that_others_could_read_are_repaired(database: Path) -> None:
    Store(database).close()
    database.chmod(0o644)
    with closing(Store(database)) as store:
        store.create_chat()
        database.with_name("inglenook.db-wal").chmod(0o644)
        with closing(Store(database)):
            modes = {oct(stat.S_IMODE(path.stat().st_mode)) for path in database.parent.iterdir()}
    assert modes == {"0o600"}


def test_opening_a_store_loads_nothing_heavy(database: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from inglenook.core.store import Store; "
        f"Store(Path({str(database)!r})).close(); "
        "print(sorted({'sqlite_utils', 'numpy', 'llama_cpp', 'PySide6', 'asyncio'} & set(sys.modules)))"
    )
    for _ in ("a new file", "an existing one"):
        ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        assert ran.stdout == "[]\n"


# What is stored is what was said ---------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:16]))
def test_any_text_is_stored_as_it_was_said(store: Store, text: str) -> None:
    chat = store.create_chat(text)
    question, reply = store.ask(chat.id, text, model=text)
    store.append_to_reply(reply.id, text, text)
    store.finish_reply(reply.id, Status.FAILED, text=text, reasoning=text, error=text)
    store.set_draft(chat.id, text)
    whole = store.message(reply.id)
    assert store.message(question.id).text == text
    assert (whole.text, whole.reasoning) == (text + text, text + text)
    assert (whole.model, whole.error) == (text, text)
    assert store.draft(chat.id) == text
    if text:
        assert store.chat(chat.id).title == text
    assert store.check() == []


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("a\ud800b", "a\ufffdb"),
        ("\udfff", "\ufffd"),
        ("two halves \ud83d\ude00 of one", "two halves \U0001f600 of one"),
        ("wrong way round \ude00\ud83d.", "wrong way round \ufffd\ufffd."),
        ("a\0\udc80 long rest \U0001f600 stays", "a\0\ufffd long rest \U0001f600 stays"),
    ],
)
def test_lone_surrogates_cost_only_themselves(store: Store, said: str, kept: str) -> None:
    assert stored(store, said).text == kept
    chat = store.create_chat(said)
    store.set_draft(chat.id, said)
    assert (store.chat(chat.id).title, store.draft(chat.id)) == (kept, kept)


def test_words_behind_a_nul_are_found(store: Store, database: Path) -> None:
    message = stored(store, "before\0behind it")
    assert found(database, "behind") == [message.id]


# A reply, from the first word to the last --------------------------------------------


def test_ask_stores_the_question_and_an_open_reply_below_the_leaf(store: Store) -> None:
    chat = store.create_chat()
    first = turn(store, chat.id, "one", "1")
    question, reply = store.ask(chat.id, "two", model="SmolLM2 135M")
    assert (question.role, question.status, question.parent_id) == (Role.USER, Status.DONE, first.id)
    assert (reply.role, reply.status, reply.parent_id) == (Role.ASSISTANT, Status.WRITING, question.id)
    assert (reply.text, reply.model) == ("", "SmolLM2 135M")
    assert store.chat(chat.id).leaf_id == reply.id
    assert texts(store.branch(chat.id)) == ["one", "1", "two", ""]


def test_what_is_appended_is_seen_by_another_store_at_once(store: Store, database: Path) -> None:
    _, reply = store.ask(store.create_chat().id, "hi", model="m")
    with closing(Store(database)) as other:
        store.append_to_reply(reply.id, "Hel", "Let me ")
        store.append_to_reply(reply.id, "lo", "think")
        seen = other.message(reply.id)
    assert (seen.text, seen.reasoning, seen.status) == ("Hello", "Let me think", Status.WRITING)


def test_a_finished_reply_has_all_its_numbers_and_is_final(store: Store) -> None:
    _, reply = store.ask(store.create_chat().id, "hi", model="m")
    store.append_to_reply(reply.id, "Hello")
    numbers = Statistics(31, 12, 5, 0.25, 0.5)
    done = store.finish_reply(reply.id, Status.DONE, text=".", finish=Finish.END, statistics=numbers)
    assert (done.text, done.status, done.finish, done.statistics) == (
        "Hello.",
        Status.DONE,
        Finish.END,
        numbers,
    )
    for late in (
        lambda: store.append_to_reply(reply.id, "late"),
        lambda: store.finish_reply(reply.id, Status.FAILED, error="late"),
    ):
        with pytest.raises(ValueError, match="not being written"):
            late()
    assert store.message(reply.id) == done


def test_a_continued_reply_keeps_its_text_and_adds_up_its_tokens(store: Store) -> None:
    _, reply = store.ask(store.create_chat().id, "hi", model="m")
    store.finish_reply(
        reply.id,
        Status.FAILED,
        text="Once ",
        statistics=Statistics(30, 10, 4, 0.2, 1.0),
        error="The model stopped unexpectedly.",
    )
    opened = store.reopen_reply(reply.id)
    assert (opened.text, opened.status, opened.error, opened.finish) == ("Once ", Status.WRITING, "", None)
    whole = store.finish_reply(
        reply.id,
        Status.DONE,
        text="upon a time.",
        finish=Finish.END,
        statistics=Statistics(34, 33, 6, 0.1, 1.5),
    )
    assert whole.text == "Once upon a time."
    assert whole.statistics == Statistics(30, 10, 10, 0.2, 2.5)


def test_a_reply_continued_after_the_program_died_has_the_numbers_of_the_second_time(store: Store) -> None:
    _, reply = store.ask(store.create_chat().id, "hi", model="m")
    store.append_to_reply(reply.id, "Once ")
    store.interrupt_leftovers()
    store.reopen_reply(reply.id)
    numbers = Statistics(34, 0, 6, 0.1, 1.5)
    assert store.finish_reply(reply.id, Status.DONE, statistics=numbers).statistics == numbers


def test_a_clock_that_is_set_back_gives_no_negative_times(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = store.create_chat()
    turn(store, chat.id, "one", "1")
    monkeypatch.setattr(time, "time", lambda: 1000.0)
    _, reply = store.ask(chat.id, "two", model="m")
    done = store.finish_reply(reply.id, Status.DONE, text="2", statistics=Statistics(3, 0, 2, -5.0, -9.0))
    assert (done.statistics.first_token_s, done.statistics.reply_s) == (0.0, 0.0)
    assert texts(store.branch(chat.id)) == ["one", "1", "two", "2"]


def test_a_written_reply_cannot_be_finished_as_being_written(store: Store) -> None:
    _, reply = store.ask(store.create_chat().id, "hi", model="m")
    with pytest.raises(ValueError, match="no longer being written"):
        store.finish_reply(reply.id, Status.WRITING)


def test_leftovers_become_interrupted_with_their_text(store: Store) -> None:
    chat = store.create_chat()
    done = turn(store, chat.id, "one", "1")
    _, open_reply = store.ask(chat.id, "two", model="m")
    store.append_to_reply(open_reply.id, "so f")
    assert store.interrupt_leftovers() == 1
    assert store.interrupt_leftovers() == 0
    left = store.message(open_reply.id)
    assert (left.status, left.text) == (Status.INTERRUPTED, "so f")
    assert store.message(done.id) == done


def test_a_reply_written_again_stands_beside_the_old_one(store: Store) -> None:
    chat = store.create_chat()
    old = turn(store, chat.id, "question", "old answer")
    new = store.write_again(old.id, model="Other")
    assert (new.parent_id, new.status, new.model) == (old.parent_id, Status.WRITING, "Other")
    assert store.message(old.id) == old
    store.finish_reply(new.id, Status.DONE, text="new answer")
    assert texts(store.branch(chat.id)) == ["question", "new answer"]
    assert texts(store.branch(chat.id, leaf_id=old.id)) == ["question", "old answer"]


def test_only_a_reply_that_has_ended_is_written_again_or_continued(store: Store) -> None:
    question, reply = store.ask(store.create_chat().id, "hi", model="m")
    for message_id in (question.id, reply.id):
        with pytest.raises(ValueError, match="not a reply that has ended"):
            store.write_again(message_id, model="m")
        with pytest.raises(ValueError, match="not a reply that has ended"):
            store.reopen_reply(message_id)


def test_what_does_not_exist_is_a_lookup_error_and_writes_nothing(store: Store) -> None:
    for missing in (
        lambda: store.chat(7),
        lambda: store.message(7),
        lambda: store.ask(7, "hi", model="m"),
        lambda: store.rename_chat(7, "x"),
        lambda: store.delete_chat(7),
        lambda: store.restore_chat(7),
        lambda: store.write_again(7, model="m"),
        lambda: store.branch(7, before=7),
    ):
        with pytest.raises(LookupError):
            missing()
    assert store.chats() == []
    assert store.check() == []


def test_a_reply_enters_the_search_index_only_when_it_is_final(store: Store, database: Path) -> None:
    question, reply = store.ask(store.create_chat().id, "weather", model="m")
    store.append_to_reply(reply.id, "Rain falls")
    assert found(database, "rain") == []
    store.finish_reply(reply.id, Status.STOPPED, text=" on Zürich")
    assert found(database, "rain") == found(database, "zurich") == [reply.id]
    assert found(database, "weather") == [question.id]
    store.reopen_reply(reply.id)
    assert found(database, "rain") == []
    store.finish_reply(reply.id, Status.DONE, text=" and snow")
    assert found(database, "zurich and snow") == [reply.id]
    assert store.check() == []


# Branches ---------------------------------------------------------------------


def test_a_branch_is_read_page_by_page_upwards(store: Store) -> None:
    chat = store.create_chat()
    for number in range(5):
        turn(store, chat.id, f"q{number}", f"a{number}")
    whole = store.branch(chat.id)
    page = store.branch(chat.id, limit=4)
    assert texts(page) == ["q3", "a3", "q4", "a4"]
    page = store.branch(chat.id, before=page[0].id, limit=4)
    assert texts(page) == ["q1", "a1", "q2", "a2"]
    page = store.branch(chat.id, before=page[0].id, limit=4)
    assert texts(page) == ["q0", "a0"]
    assert store.branch(chat.id, before=page[0].id, limit=4) == []
    assert store.branch(chat.id, limit=0) == []
    assert store.branch(chat.id, before=whole[4].id) == whole[:4]
    assert store.branch_length(chat.id) == 10
    assert store.branch_length(chat.id, leaf_id=whole[4].id) == 5
    assert store.branch_length(store.create_chat().id) == 0


def test_a_chat_of_thousands_of_messages_is_read_whole_and_can_go_for_good(
    store: Store, database: Path
) -> None:
    chat = store.create_chat("long")
    rows = [
        (number, chat.id, number - 1 or None, ("user", "assistant")[number % 2], f"m{number}")
        for number in range(1, 3001)
    ]
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("PRAGMA foreign_keys = ON")
        db.executemany(
            "INSERT INTO messages (id, chat_id, parent_id, role, status, created, text) "
            "VALUES (?, ?, ?, ?, 'done', 0, ?)",
            rows,
        )
        db.execute("UPDATE chats SET leaf_id = 3000")
    assert texts(store.branch(chat.id)) == [f"m{number}" for number in range(1, 3001)]
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("DELETE FROM chats")
        assert db.execute("SELECT count(*) FROM messages").fetchone() == (0,)
    assert found(database, "m1500") == []
    assert store.check() == []


def test_a_chat_that_other_programs_damaged_still_opens(store: Store, database: Path) -> None:
    chat = store.create_chat("chat")
    damaged = turn(store, chat.id, "one", "1")
    turn(store, chat.id, "two", "2")
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute(
            "UPDATE messages SET role = 'narrator', status = 'paused', finish = 'bored', "
            "text = CAST(X'4FFF4B' AS TEXT) WHERE id = ?",
            (damaged.id,),
        )
        db.execute("UPDATE chats SET leaf_id = NULL, title = CAST(X'FE' AS TEXT)")
        db.execute("PRAGMA writable_schema = ON")
        db.execute(
            "UPDATE sqlite_schema SET sql = replace(replace(sql, 'NOT NULL', ''), 'STRICT', '') "
            "WHERE name IN ('messages', 'chats')"
        )
    with closing(sqlite3.connect(database)) as db, db:
        db.execute(
            "UPDATE messages SET created = NULL, model = NULL, error = NULL, reasoning = NULL, "
            "prompt_tokens = NULL, reply_s = NULL WHERE id = ?",
            (damaged.id,),
        )
        db.execute("UPDATE chats SET updated = NULL")
    with closing(Store(database)) as opened:
        branch = opened.branch(chat.id)
        assert [chat.title for chat in opened.chats()] == ["\ufffd"]
        assert texts(branch) == ["one", "O\ufffdK", "two", "2"]
        read = branch[1]
        assert (read.role, read.status, read.finish) == (Role.ASSISTANT, Status.INTERRUPTED, Finish.END)
        assert (read.model, read.error, read.reasoning, read.created) == ("", "", "", 0.0)
        assert read.statistics == Statistics()
        opened.ask(chat.id, "three", model="m")
        assert texts(opened.branch(chat.id))[-2:] == ["three", ""]


def test_a_tree_that_goes_in_circles_is_read_to_an_end_and_reported(store: Store, database: Path) -> None:
    chat = store.create_chat()
    last = turn(store, chat.id, "one", "1")
    other = store.create_chat()
    elsewhere = turn(store, other.id, "two", "2")
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("UPDATE messages SET parent_id = ? WHERE id = ?", (last.id, last.id - 1))
        db.execute("UPDATE messages SET parent_id = ? WHERE id = ?", (last.id, elsewhere.id))
        db.execute("UPDATE chats SET leaf_id = 999 WHERE id = ?", (other.id,))
    assert texts(store.branch(chat.id)) == ["one", "1"]
    assert texts(store.branch(other.id)) == ["2"]
    assert store.check() == [
        "Row 2 of chats names a row of messages that is gone.",
        "Message 1 does not stand below a message of its own chat.",
        "Message 4 does not stand below a message of its own chat.",
    ]


def test_a_search_index_that_lost_words_is_reported(store: Store, database: Path) -> None:
    stored(store, "words to be lost")
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("DELETE FROM messages_search_data WHERE id > 10")
    problems = store.check()
    assert len(problems) == 1
    assert problems[0].startswith("The search index does not agree with the messages:")


# The list of chats ------------------------------------------------------------------


def test_chats_are_listed_newest_first(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(1000, 2000))
    monkeypatch.setattr(time, "time", lambda: float(next(clock)))
    first, second = store.create_chat("first"), store.create_chat("second")
    store.create_chat("third")
    store.ask(first.id, "hi", model="m")
    assert [chat.title for chat in store.chats()] == ["first", "third", "second"]
    store.rename_chat(second.id, "renamed")
    assert [chat.title for chat in store.chats()] == ["first", "third", "renamed"]


def test_chats_of_the_same_moment_keep_the_order_they_were_made_in(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "time", lambda: 1000.0)
    made = [store.create_chat(str(number)) for number in range(5)]
    assert store.chats() == made[::-1]


def test_a_deleted_chat_is_not_listed_and_comes_back_whole(store: Store) -> None:
    chat = store.create_chat("chat")
    turn(store, chat.id, "one", "1")
    store.set_draft(chat.id, "unsent")
    before = store.chats(), store.branch(chat.id)
    store.delete_chat(chat.id)
    assert store.chats() == []
    assert store.chats("chat") == []
    store.restore_chat(chat.id)
    assert (store.chats(), store.branch(chat.id)) == before
    assert store.draft(chat.id) == "unsent"


@pytest.mark.parametrize(
    ("title", "searches"),
    [
        ("100% of it", ["%", "0% O", "100%"]),
        ("snake_case", ["_", "e_c"]),
        ("Anna's birthday", ["'", "anna's"]),
        ('say "hello"', ['"', '"HELLO"']),
        ("a \\ b", ["\\"]),
        ("🦊 foxes ❤️", ["🦊", "❤", "❤️ "[:2]]),
        ("İstanbul trip", ["istanbul", "İSTANBUL", "ISTANBUL", "i̇stanbul"]),
        ("Straße nach Köln", ["STRASSE", "koln", "KÖLN", "ko\u0308ln"]),
        ("ΟΔΥΣΣΕΥΣ", ["οδυσσευς", "Οδυσσεύς"]),
        ("ﬁle \uff21\uff22\uff23", ["file", "abc"]),
        ("Привет", ["ПРИВЕТ", "вет"]),
        ("before\0after", ["AFTER", "\0"]),
    ],
)
def test_titles_are_found_by_plain_text(store: Store, title: str, searches: list[str]) -> None:
    store.create_chat("another")
    chat = store.create_chat(title)
    for search in searches:
        assert store.chats(search) == [chat], search
    assert store.chats(title + "x") == []


def test_searching_for_nothing_lists_all_chats(store: Store) -> None:
    store.create_chat("a")
    store.create_chat()
    assert len(store.chats("")) == 2


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Short question?", "Short question?"),
        ("  First line\n\n\tsecond\0line ", "First line second line"),
        (
            "one two three four five six seven eight nine ten eleven",
            "one two three four five six seven eight nine ten…",
        ),
        (
            "Exactly forty-eight characters are in this title",
            "Exactly forty-eight characters are in this title",
        ),
        ("x" * 100, "x" * 48 + "…"),
        (
            "Well, this sentence has a comma near the end, and goes on",
            "Well, this sentence has a comma near the end…",
        ),
        ("\n" * 70_000 + "far below", "far below"),
        ("   ", ""),
        ("a\ud800b", "a\ufffdb"),
    ],
)
def test_a_chat_is_named_after_its_first_words(store: Store, text: str, title: str) -> None:
    chat = store.create_chat()
    store.ask(chat.id, text, model="m")
    assert store.chat(chat.id).title == title


def test_a_chat_with_a_name_keeps_it(store: Store) -> None:
    chat = store.create_chat("Mine")
    store.ask(chat.id, "something else", model="m")
    assert store.chat(chat.id).title == "Mine"


# Drafts ------------------------------------------------------------------------


def test_drafts_belong_to_their_chat_and_to_the_one_not_begun(store: Store, database: Path) -> None:
    one, two = store.create_chat("one"), store.create_chat("two")
    assert (store.draft(None), store.draft(one.id)) == ("", "")
    store.set_draft(None, "new")
    store.set_draft(None, "newer")
    store.set_draft(one.id, "in one")
    store.set_draft(two.id, "in two")
    store.set_draft(two.id, "")
    with closing(Store(database)) as again:
        assert (again.draft(None), again.draft(one.id), again.draft(two.id)) == ("newer", "in one", "")


def test_a_draft_that_was_sent_goes_and_another_stays(store: Store) -> None:
    chat, other = store.create_chat("chat"), store.create_chat("other")
    store.set_draft(chat.id, "sent")
    store.set_draft(other.id, "sent")
    store.set_draft(None, "kept")
    store.ask(chat.id, "sent", model="m")
    assert (store.draft(chat.id), store.draft(other.id), store.draft(None)) == ("", "sent", "kept")
    store.set_draft(chat.id, "written while the reply came")
    store.ask(chat.id, "waited in the queue", model="m")
    assert store.draft(chat.id) == "written while the reply came"
