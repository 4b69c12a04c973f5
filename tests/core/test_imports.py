"""What an import adds, one undo takes out again, and nothing else; a chat is there whole or not at all."""

import random
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.core.chats_sample import contents, fill, folders, say
from tests.core.transfer_program import MESSAGES, write_file

from inglenook.core.chat import Role, Status
from inglenook.core.errors import SaveError, UserError
from inglenook.core.importers import ImportedChat, ImportedMessage
from inglenook.core.importing import ImportOptions, Report, import_chats, look_through
from inglenook.core.imports import Imports
from inglenook.core.sql import Sql
from inglenook.core.store import Store

PROGRAM = Path(__file__).with_name("transfer_program.py")


def chat(
    title: str = "A chat", *texts: str, created: float = 1_700_000_000.0, **more: object
) -> ImportedChat:
    texts = texts or ("Hello", "Hello to you")
    messages = tuple(
        ImportedMessage(
            str(place),
            str(place - 1) if place else None,
            Role.ASSISTANT if place % 2 else Role.USER,
            text,
            created=created + place,
        )
        for place, text in enumerate(texts)
    )
    return ImportedChat(title, created, created, messages, messages[-1].key, **more)  # type: ignore[arg-type]


def imports(store: Store) -> Imports:
    return Imports(Sql(store.connection))


def take(store: Store, path: Path, **more: object) -> Report:
    return import_chats(store, path, ImportOptions(), threading.Event(), **more)  # type: ignore[arg-type]


def test_an_import_is_undone_exactly(store: Store, tmp_path: Path) -> None:
    fill(store, chats=4)
    before, folders_before = contents(store), folders(store)
    path = tmp_path / "in.json"
    write_file(path, 250)
    report = take(store, path)
    assert (report.chats, report.messages, report.known) == (250, 250 * MESSAGES, 0)
    assert len(contents(store)) == len(before) + 250
    [listed] = imports(store).all()
    assert (listed.source, listed.file, listed.chats) == ("Inglenook", "in.json", 250)
    assert report.import_id is not None
    undone = imports(store).undo(report.import_id)
    assert (undone.removed, undone.kept) == (250, 0)
    assert contents(store) == before and folders(store) == folders_before
    assert imports(store).all() == [] and not [each for each in store.trash.all() if each.title == "Chat 1"]
    assert store.check() == []


def test_what_is_undone_is_gone_from_the_files(store: Store, database: Path, tmp_path: Path) -> None:
    import_id = imports(store).begin("Test", "x")
    imports(store).add(import_id, chat("Tell no one", "the zebracrossing secret"))
    imports(store).undo(import_id)
    for file in database.parent.glob("inglenook.db*"):
        assert b"zebracrossing" not in file.read_bytes()


def test_chats_that_were_written_in_since_are_kept(store: Store) -> None:
    import_id = imports(store).begin("Test", "x")
    ids = [imports(store).add(import_id, chat(f"Chat {number}")) for number in range(4)]
    say(store, ids[0], "And now?")
    store.edit_reply(store.all_messages(ids[1])[1].id, "Better")
    store.set_draft(ids[2], "I was about to")
    store.rename_chat(ids[3], "Another name")  # no words of theirs are in it
    undone = imports(store).undo(import_id)
    assert (undone.removed, undone.kept) == (1, 3)
    assert {each.id for each in store.chats()} == set(ids[:3])
    assert imports(store).undo(import_id, used_too=True).removed == 3
    assert store.chats() == []


def test_dates_that_are_still_to_come_do_not_keep_a_chat_from_being_undone(store: Store) -> None:
    import_id = imports(store).begin("Test", "x")
    imports(store).add(import_id, chat(created=4_000_000_000.0))
    assert store.chats()[0].updated < 4_000_000_000.0
    assert imports(store).undo(import_id).removed == 1


def test_folders_are_made_once_found_again_and_taken_away_when_they_are_empty(store: Store) -> None:
    there = store.folders.add("Work")
    first = imports(store)
    import_id = first.begin("Test", "x")
    first.add(import_id, chat("a", folder="Work/Deep"))
    first.add(import_id, chat("b", folder="work/deep"))
    first.add(import_id, chat("c", folder="New"), into="From Test")
    names = {folder.name: folder.parent_id for folder in store.folders.all()}
    assert set(names) == {"Work", "Deep", "From Test", "New"} and names["Deep"] == there.id
    say(store, None, "mine", folder_id=next(f.id for f in store.folders.all() if f.name == "Deep"))
    first.undo(import_id)
    assert {folder.name for folder in store.folders.all()} == {"Work", "Deep"}


def test_two_imports_do_not_get_into_each_other_s_way(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    write_file(path, 5)
    one, two = imports(store).begin("One", "x"), imports(store).begin("Two", "x")
    imports(store).add(one, chat("a", folder="Shared"))
    imports(store).add(two, chat("b", folder="Shared"))
    imports(store).undo(one)
    assert [each.title for each in store.chats()] == ["b"]
    imports(store).undo(two)
    assert store.chats() == []


def test_what_is_here_already_is_left_out_on_wish(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    write_file(path, 20)
    take(store, path)
    renamed, gone, grown = store.chats()[:3]
    store.rename_chat(renamed.id, "Another name")
    store.delete_chat(gone.id)
    say(store, grown.id, "It went on here")
    assert look_through(store, path, threading.Event()).known == 19
    report = take(store, path)
    assert (report.chats, report.known) == (1, 19)
    everything = import_chats(store, path, ImportOptions(skip_known=False), threading.Event())
    assert (everything.chats, everything.known) == (20, 0)


def test_a_chat_that_went_on_elsewhere_is_not_left_out(store: Store) -> None:
    import_id = imports(store).begin("Test", "x")
    imports(store).add(import_id, chat("A chat", "Hello", "Hi"))
    known = imports(store).known()
    assert chat("A chat", "Hello", "Hi") in known
    assert chat("A chat", "Hello") in known
    assert chat("A chat", "Hello", "Hi", "And?") not in known
    assert chat("A chat", "Hello you", "Hi") not in known
    assert chat("Another", "Hello", "Hi", created=1_600_000_000.0) not in known


def test_a_backup_comes_before_the_first_chat_and_without_one_there_is_no_import(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "in.json"
    write_file(path, 3)

    def refuse() -> None:
        raise UserError("The disk with the backups is away.")

    with pytest.raises(UserError, match="away"):
        take(store, path, back_up=refuse)
    assert store.chats() == [] and imports(store).all() == []
    seen: list[int] = []
    take(store, path, back_up=lambda: seen.append(len(store.chats())))
    assert seen == [0]


def test_stopping_keeps_what_was_stored_and_it_can_be_undone(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    write_file(path, 900)
    stop = threading.Event()
    report = import_chats(
        store,
        path,
        ImportOptions(),
        stop,
        on_progress=lambda done, total: stop.set() if done == 500 else None,
    )
    assert report.stopped and 400 <= report.chats <= 600 and len(store.chats()) == report.chats
    assert report.import_id is not None
    imports(store).undo(report.import_id)
    assert store.chats() == []


def test_a_disk_that_gets_full_ends_the_import_with_a_sentence_and_whole_chats(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "in.json"
    write_file(path, 600)
    add_all = Imports.add_all

    def full(self: Imports, *arguments: object) -> None:
        if len(store.chats()) >= 200:
            raise SaveError("The disk is full. New messages cannot be saved yet.")
        add_all(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Imports, "add_all", full)
    report = take(store, path)
    assert report.problem.startswith("The disk is full") and report.chats == 200 == len(store.chats())


def test_a_real_full_disk_leaves_whole_chats_only(
    store: Store, tmp_path: Path, full_disk: Callable[[int], object]
) -> None:
    path = tmp_path / "in.json"
    write_file(path, 4000, characters=2000)
    with full_disk(16_000_000):  # type: ignore[attr-defined]
        report = take(store, path)
    assert report.problem and 0 < report.chats < 4000
    assert all(len(store.all_messages(each.id)) == MESSAGES for each in store.chats())
    assert store.check() == []


def test_somebody_who_writes_meanwhile_never_waits_long(store: Store, database: Path, tmp_path: Path) -> None:
    """Between two transactions of an import others get their turn."""
    path = tmp_path / "in.json"
    write_file(path, 1500)
    done = threading.Event()

    def run() -> None:
        other = Store(database)
        import_chats(other, path, ImportOptions(), threading.Event())
        other.close()
        done.set()

    thread = threading.Thread(target=run)
    thread.start()
    written = 0
    while not done.is_set():
        store.create_chat("mine")
        written += 1
        done.wait(0.002)
    thread.join()
    assert written > 5 and len(store.chats()) == 1500 + written


def test_messages_keep_what_they_say_and_damage_would_be_found(store: Store) -> None:
    import_id = imports(store).begin("Test", "x")
    odd = "a\ud800b \x00 \N{PILE OF POO}"
    chat_id = imports(store).add(import_id, chat(odd, odd))
    message = store.all_messages(chat_id)[0]
    assert message.text == "a\ufffdb \x00 \N{PILE OF POO}" and message.status is Status.DONE
    assert store.check() == []
    with sqlite3.connect(":memory:"):
        store.connection.execute("UPDATE messages SET text = 'changed' WHERE id = ?", (message.id,))
    assert len(store.check()) == 1


def test_what_nobody_knows_is_refused_with_a_sentence(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG")
    for action in (look_through, take):
        with pytest.raises(UserError, match=r"does not know what picture\.png is"):
            action(store, path, threading.Event()) if action is look_through else take(store, path)
    assert imports(store).all() == []


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9")
@pytest.mark.timeout(300)
def test_kill_9_inside_an_import_leaves_whole_chats_that_one_undo_removes(tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    write_file(path, 700)
    moments = random.Random(1)
    for number in range(6):
        database = tmp_path / f"{number}.db"
        with subprocess.Popen(
            [sys.executable, str(PROGRAM), "import", str(database), str(path), ""], stdout=subprocess.PIPE
        ) as process:
            assert process.stdout
            for _ in range(moments.randint(150, 650)):
                process.stdout.readline()
            process.kill()
        store = Store(database)
        assert store.check() == []
        assert all(len(store.all_messages(each.id)) == MESSAGES for each in store.chats())
        # The same file again adds the rest, and both can be undone.
        there = len(store.chats())
        report = take(store, path)
        assert report.known == there and len(store.chats()) == 700
        for each in imports(store).all():
            imports(store).undo(each.id)
        assert store.chats() == []
        store.close()


def test_2000_chats_are_read_and_stored_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    write_file(path, 2000, characters=4000)  # 48 MB
    finished = subprocess.run(
        [sys.executable, str(PROGRAM), "import", str(tmp_path / "a.db"), str(path), ""],
        capture_output=True,
        text=True,
        check=True,
    )
    assert float(finished.stdout.splitlines()[-1].split()[1]) < 150
    finished = subprocess.run(
        [sys.executable, str(PROGRAM), "export", str(tmp_path / "a.db"), str(tmp_path / "out.json"), ".json"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert float(finished.stdout.splitlines()[-1].split()[1]) < 150
