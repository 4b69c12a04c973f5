"""Our own format: what is exported comes back as it was, and a file that was meddled with does no harm."""

import json
import random
import threading
from pathlib import Path

import pytest
from tests.core.chats_sample import contents, fill, folders, say

from inglenook.core.chat import Attachment, Status
from inglenook.core.errors import UserError
from inglenook.core.exporters import Options
from inglenook.core.exporters import own_json as written
from inglenook.core.exporters.files import Wanted, export
from inglenook.core.importers import ImportedChat, importer_for, own_json
from inglenook.core.importing import ImportOptions, Report, import_chats
from inglenook.core.store import Store


def exported(store: Store, path: Path, *chat_ids: int) -> Path:
    export(store, Wanted(chat_ids or None, written, path, Options()), threading.Event())
    return path


def imported(path: Path, database: Path) -> tuple[Store, Report]:
    store = Store(database)
    return store, import_chats(store, path, ImportOptions(), threading.Event())


@pytest.mark.parametrize("seed", range(12))
def test_what_is_exported_comes_back_as_it_was(store: Store, tmp_path: Path, seed: int) -> None:
    fill(store, seed)
    path = exported(store, tmp_path / "all.json")
    other, report = imported(path, tmp_path / "other.db")
    try:
        assert contents(other) == contents(store)
        assert folders(other) == folders(store)
        assert report.chats == len(contents(store)) and not report.skipped.told and not report.problem
        assert other.check() == []
        # And once more, from what came back.
        again, _ = imported(exported(other, tmp_path / "again.json"), tmp_path / "again.db")
        assert contents(again) == contents(store)
        again.close()
    finally:
        other.close()


def test_folders_without_chats_come_back_too_and_two_of_one_name_stay_two(
    store: Store, tmp_path: Path
) -> None:
    for _ in range(2):
        folder = store.folders.add("House")
        store.folders.add("Empty", folder.id)
        say(store, None, "Hello", folder_id=folder.id)
    other, _ = imported(exported(store, tmp_path / "all.json"), tmp_path / "other.db")
    assert folders(other) == folders(store) and len(folders(other)) == 4
    assert contents(other) == contents(store)
    other.close()


def test_one_chat_brings_its_own_folders_only(store: Store, tmp_path: Path) -> None:
    inner = store.folders.add("Inner", store.folders.add("Outer").id)
    store.folders.add("Other")
    question, _ = say(store, None, "Hello", folder_id=inner.id)
    say(store, None, "Another")
    other, report = imported(exported(store, tmp_path / "one.json", question.chat_id), tmp_path / "other.db")
    assert report.chats == 1
    assert sorted(folder.name for folder in other.folders.all()) == ["Inner", "Outer"]
    other.close()


def test_a_large_attachment_is_cut_and_put_together_again(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(written, "_PIECE", 300)
    data = bytes(random.Random(1).randbytes(1000))
    say(
        store,
        None,
        "Look",
        attachments=[Attachment(0, "a.png", "image", data), Attachment(0, "e", "text", b"")],
    )
    path = exported(store, tmp_path / "all.json")
    assert path.read_text("utf-8").count('"attachment":') == 5
    other, _ = imported(path, tmp_path / "other.db")
    assert contents(other) == contents(store)
    other.close()


def test_a_reply_that_is_being_written_comes_back_as_cut_short(store: Store, tmp_path: Path) -> None:
    _, reply = store.ask(None, "Hello", model="m")
    store.append_to_reply(reply.id, "Half")
    other, _ = imported(exported(store, tmp_path / "all.json"), tmp_path / "other.db")
    message = other.all_messages(1)[-1]
    assert (message.text, message.status) == ("Half", Status.INTERRUPTED)
    other.close()


def test_the_file_is_json_that_any_program_can_read(store: Store, tmp_path: Path) -> None:
    fill(store)
    records = json.loads(exported(store, tmp_path / "all.json").read_bytes())
    assert records[0]["format"] == "inglenook-chats" and records[0]["version"] == 1
    assert all(len(record) == 1 for record in records[1:])
    # Written differently it is read all the same.
    pretty = tmp_path / "pretty.json"
    pretty.write_text(json.dumps(records, indent=2), "utf-8")
    assert importer_for(pretty) is own_json
    other, _ = imported(pretty, tmp_path / "other.db")
    assert contents(other) == contents(store)
    other.close()


def test_a_newer_format_is_refused_with_a_sentence(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "new.json"
    path.write_text('[{"format": "inglenook-chats", "version": 2}, {"chat": {}}]', "utf-8")
    with pytest.raises(UserError, match="newer version"):
        import_chats(store, path, ImportOptions(), threading.Event())


def test_a_file_cut_off_anywhere_gives_what_came_before(store: Store, tmp_path: Path) -> None:
    fill(store, chats=4)
    whole = exported(store, tmp_path / "all.json").read_bytes()
    path = tmp_path / "cut.json"
    for length in range(100, len(whole), len(whole) // 60):
        path.write_bytes(whole[:length])
        read = list(own_json.read(path, threading.Event()))
        chats = [item for item in read if isinstance(item, ImportedChat)]
        assert len(chats) <= len(contents(store))


_ODD = [None, True, -1, 0, 1.5, 1e400, "", "x", [], {}, [[]], {"id": {}}, 10**30, "\ud800", ["a", None, 3]]


def test_a_file_that_was_meddled_with_never_raises_and_leaves_a_sound_database(
    store: Store, tmp_path: Path
) -> None:
    fill(store, chats=3)
    records = json.loads(exported(store, tmp_path / "all.json").read_bytes())
    path = tmp_path / "odd.json"
    for seed in range(200):
        chance = random.Random(seed)
        odd = json.loads(json.dumps(records))
        for _ in range(chance.randint(1, 6)):
            _meddle(odd, chance)
        odd[:0] = [{"format": "inglenook-chats", "version": 1}]
        path.write_text(json.dumps(odd), "utf-8")
        import_chats(store, path, ImportOptions(skip_known=False), threading.Event())
    assert store.check() == []
    for chat in store.chats():
        store.branch(chat.id)


def _meddle(value: object, chance: random.Random) -> None:
    """Put something odd at some place of it."""
    while True:
        if isinstance(value, dict) and value:
            key: object = chance.choice(list(value))
        elif isinstance(value, list) and value:
            key = chance.randrange(len(value))
        else:
            return
        inner = value[key]  # type: ignore[index]
        if not isinstance(inner, dict | list) or not inner or chance.random() < 0.2:
            value[key] = chance.choice(_ODD)  # type: ignore[index]
            return
        value = inner


def test_no_other_json_is_taken_for_ours(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    for text in ("", "[]", "{}", '[{"format": "other"}]', '{"format": "inglenook-chats"}', "\x00" * 2000):
        path.write_text(text, "utf-8")
        assert not own_json.can_read(path)
    assert not own_json.can_read(tmp_path) and not own_json.can_read(tmp_path / "none")
