"""An export is on the disk whole, or nothing of it is."""

import errno
import json
import os
import random
import stat
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from tests.core.chats_sample import fill, say
from tests.core.transfer_program import write_file

from inglenook.core.errors import SaveError
from inglenook.core.exporters import ALL, Chats, Format, Options, Stopped, Watch, markdown, own_json, training
from inglenook.core.exporters.chats import all_chats, chats_of_folder
from inglenook.core.exporters.files import Wanted, export, suffix, suggested_name
from inglenook.core.importing import ImportOptions, import_chats
from inglenook.core.store import Store

PROGRAM = Path(__file__).with_name("transfer_program.py")


def write(
    store: Store, path: Path, file_format: Format = markdown, ids: tuple[int, ...] | None = None
) -> Any:
    return export(store, Wanted(ids, file_format, path, Options()), threading.Event())


def test_all_chats_are_a_zip_with_folders_and_no_two_of_one_name(store: Store, tmp_path: Path) -> None:
    inner = store.folders.add("CON", store.folders.add("a/b").id)
    for _ in range(3):
        say(store, None, "Same title")
    say(store, None, "Inside", folder_id=inner.id)
    path = tmp_path / "all.zip"
    assert write(store, path).chats == 4
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert sorted(archive.namelist()) == [
            "Same title 2.md",
            "Same title 3.md",
            "Same title.md",
            "a b/CON_/Inside.md",
        ]
        assert archive.read("Same title.md").startswith(b"---\ntitle:")


def test_one_chat_is_one_file_and_a_folder_has_what_lies_in_its_folders_too(
    store: Store, tmp_path: Path
) -> None:
    outer = store.folders.add("Outer")
    inner = store.folders.add("Inner", outer.id)
    say(store, None, "one", folder_id=outer.id)
    say(store, None, "two", folder_id=inner.id)
    say(store, None, "three")
    store.archive_chat(2, True)
    assert chats_of_folder(store, outer.id) == [1, 2] and all_chats(store) == [1, 2, 3]
    write(store, tmp_path / "one.md", ids=(1,))
    assert (tmp_path / "one.md").read_bytes().startswith(b"---\ntitle:")
    assert write(store, tmp_path / "one.jsonl", training, (1, 2)).chats == 2


def test_the_file_is_for_its_owner_only(store: Store, tmp_path: Path, umask: int) -> None:
    say(store, None, "one")
    write(store, tmp_path / "x.json", own_json)
    if os.name != "nt":
        assert stat.S_IMODE((tmp_path / "x.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("ids", [None, (1,)])
@pytest.mark.parametrize("file_format", ALL, ids=lambda each: each.SUFFIX)
def test_what_was_there_before_stays_when_the_disk_gets_full(
    store: Store,
    tmp_path: Path,
    file_format: Format,
    ids: tuple[int, ...] | None,
    full_disk: Callable[[int], Any],
) -> None:
    for number in range(3):
        say(
            store,
            None,
            "Long",
            " ".join(random.Random(number * place).randbytes(20).hex() for place in range(5_000)),
        )
    path = tmp_path / "out"
    path.write_bytes(b"before")
    with full_disk(40_000), pytest.raises(SaveError, match="out cannot be written"):
        write(store, path, file_format, ids)
    assert path.read_bytes() == b"before" and [each.name for each in tmp_path.glob("out*")] == ["out"]


class FullDisk:
    """A format whose disk is full."""

    NAME, SUFFIX, ONE_FILE, OPTIONS = "Full", ".full", True, ()

    def write(self, chats: Chats, file: BinaryIO, options: Options, watch: Watch) -> None:
        file.write(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_is_told_in_a_sentence(store: Store, tmp_path: Path) -> None:
    with pytest.raises(SaveError, match=r"x\.full cannot be written: the disk is full"):
        write(store, tmp_path / "x.full", FullDisk())
    assert not list(tmp_path.glob("x*"))


def test_a_folder_that_is_gone_or_read_only_is_told_in_a_sentence(ordinary_folder: Path) -> None:
    store = Store(ordinary_folder / "a.db")
    with pytest.raises(SaveError, match="cannot be written"):
        write(store, ordinary_folder / "none" / "x.md")
    closed = ordinary_folder / "closed"
    closed.mkdir(mode=0o500)
    with pytest.raises(SaveError, match="read-only or belongs to another user"):
        write(store, closed / "x.md")
    store.close()


@pytest.mark.parametrize("file_format", ALL, ids=lambda each: each.SUFFIX)
def test_stopping_leaves_nothing(store: Store, tmp_path: Path, file_format: Format) -> None:
    fill(store, chats=6)
    stop = threading.Event()
    told: list[tuple[int, int]] = []

    def on_progress(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) == 5:
            stop.set()

    with pytest.raises(Stopped):
        export(store, Wanted(None, file_format, tmp_path / "x", Options()), stop, on_progress)
    assert len(told) == 5 and told[-1][0] == 5 < told[-1][1]
    assert not list(tmp_path.glob("x*"))


def test_chats_that_go_away_meanwhile_are_left_out(store: Store, tmp_path: Path) -> None:
    for text in ("one", "two", "three"):
        say(store, None, text)
    store.delete_chat(2)
    assert write(store, tmp_path / "x.zip", markdown, (1, 2, 3, 99)).chats == 2


def test_nothing_at_all_can_be_exported(store: Store, tmp_path: Path) -> None:
    for file_format in ALL:
        assert write(store, tmp_path / f"none{file_format.SUFFIX}", file_format).chats == 0
    assert json.loads((tmp_path / "none.json").read_bytes())[0]["version"] == 1


def test_suggested_names_say_what_it_is() -> None:
    assert suggested_name(markdown, "a/b", many=False) == "a b.md"
    assert suggested_name(markdown, "Inglenook chats", many=True).endswith(".zip")
    assert suffix(own_json, many=True) == ".json"


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9")
@pytest.mark.parametrize("ending", [".json", ".md"])
def test_kill_9_inside_an_export_leaves_the_file_as_it_was(tmp_path: Path, ending: str) -> None:
    database, source = tmp_path / "a.db", tmp_path / "in.json"
    write_file(source, 300, characters=3000)
    store = Store(database)
    import_chats(store, source, ImportOptions(), threading.Event())
    target = tmp_path / ("out.json" if ending == ".json" else "out.zip")
    moments = random.Random(3)
    target.write_bytes(b"before")
    for _ in range(4):
        with subprocess.Popen(
            [sys.executable, str(PROGRAM), "export", str(database), str(target), ending],
            stdout=subprocess.PIPE,
        ) as process:
            assert process.stdout
            for _ in range(moments.randint(1, 1700)):
                process.stdout.readline()
            process.kill()
        assert target.read_bytes() == b"before"
    # What a killed one left does not stand in the way of the next.
    wanted = next(each for each in ALL if ending == each.SUFFIX)
    assert export(store, Wanted(None, wanted, target, Options()), threading.Event()).chats == 300
    assert [each.name for each in tmp_path.glob("out*")] == [target.name]
    store.close()
