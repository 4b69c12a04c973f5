"""The list of installed models: folders, single files, drives that are away, what is remembered."""

import gc
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from inglenook.models import installed, library, places
from inglenook.models.facts import Folder, ModelFacts
from inglenook.models.headers import Headers
from inglenook.models.installed import Look
from inglenook.models.library import Installed, Verified
from inglenook.models.records import Adopted, Check, Origin

MakeGguf = Callable[..., Path]
HASH, OTHER = "a" * 64, "b" * 64


class Shelf:
    """A data folder, and what the list says of it."""

    def __init__(self, root: Path) -> None:
        self.own = root / "data" / "models"
        self.own.mkdir(parents=True)
        self.facts = ModelFacts(root / "data" / "models.json")
        self.headers = Headers(root / "data" / "headers.jsonl")

    def look(self) -> Look:
        return installed.look(self.own, self.facts, self.headers)

    @property
    def rows(self) -> list[Installed]:
        """Without the built-in one."""
        return [row for row in self.look().installed if row.place != library.BUILT_IN]

    @property
    def row(self) -> Installed:
        (row,) = self.rows
        return row

    def add_folder(self, path: Path, mount: str = "") -> None:
        self.facts.set_folders([*self.facts.folders(), Folder(path, mount)])

    def check(self, model: Path, sha256: str) -> None:
        """As if the file had been read, and had this hash."""
        status = model.stat()
        self.facts.change_record(model, check=Check(sha256, status.st_size, status.st_mtime_ns, 1.0))


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def link(path: Path, target: Path) -> None:
    try:
        path.symlink_to(target, target_is_directory=target.is_dir())
    except OSError:
        pytest.skip("no symbolic links here")


# Bad days -----------------------------------------------------------------------------


def test_a_folder_that_is_away_leaves_its_models_in_the_list(shelf: Shelf, make_gguf: MakeGguf) -> None:
    model = make_gguf("drive/owner/repo/Big-7B-Q4_K_M.gguf")
    shelf.add_folder(model.parents[2])
    shelf.facts.change_record(model, label="My big one")
    before = shelf.row
    assert not before.is_away
    shutil.move(model.parents[2], model.parents[3] / "elsewhere")
    again = Shelf.__new__(Shelf)  # the next start of the program
    again.own, again.facts = shelf.own, ModelFacts(shelf.facts._path)
    again.headers = Headers(shelf.headers._path)
    for _ in range(2):
        row = again.row
        assert row.is_away
        assert row.file is None
        assert "is not there now. Connect the drive" in row.reason
        assert (row.label, row.quantisation, row.size) == ("My big one", "Q4_K_M", before.size)
        assert (row.parameters, row.context_length) == (before.parameters, before.context_length)
        assert again.look().away_folders == {model.parents[2]}
        assert again.look().files == [file for file in again.look().files if file.built_in]
    shutil.move(model.parents[3] / "elsewhere", model.parents[2])
    assert again.row.file


def test_an_empty_mount_point_is_a_drive_that_is_away(shelf: Shelf, make_gguf: MakeGguf) -> None:
    model = make_gguf("mnt/usb/model.gguf")
    shelf.add_folder(model.parent)
    assert shelf.row.file
    assert shelf.facts.folders()[0].mount not in ("", str(model.parent))
    model.unlink()
    shelf.facts.set_folders([Folder(model.parent, mount=str(model.parent))])  # where its drive was
    assert shelf.row.is_away


def test_a_model_deleted_from_a_folder_that_is_there_is_gone(shelf: Shelf, make_gguf: MakeGguf) -> None:
    model = make_gguf("data/models/model.gguf")
    assert shelf.rows
    model.unlink()
    assert shelf.rows == []
    assert Headers(shelf.headers._path).remembered(model) is None


def test_damaged_and_partial_files_are_not_offered_for_chat(shelf: Shelf, make_gguf: MakeGguf) -> None:
    whole = make_gguf("data/models/cut.gguf").read_bytes()
    (shelf.own / "cut.gguf").write_bytes(whole[:-600])
    (shelf.own / "half.gguf.part").write_bytes(whole[:600])
    make_gguf("data/models/big-00001-of-00003.gguf", {"split.count": 3})
    make_gguf("data/models/big-00003-of-00003.gguf", {"split.count": 3})
    look = shelf.look()
    assert [file for file in look.files if not file.built_in] == []
    big, cut = shelf.rows
    assert "Part 2 of 3" in big.reason
    assert "is incomplete" in cut.reason
    assert cut.size == len(whole) - 600
    assert big.is_own and cut.is_own  # so they can be deleted
    assert {each.path.name for each in look.unusable} == {"cut.gguf", "big-00001-of-00003.gguf"}


def test_parts_that_are_still_arriving_are_no_news(shelf: Shelf, make_gguf: MakeGguf) -> None:
    make_gguf("data/models/o/r/big-00001-of-00002.gguf", {"split.count": 2})
    (shelf.own / "o" / "r" / "big-00002-of-00002.gguf.part").write_bytes(b"GGUF")
    assert shelf.rows == []
    assert shelf.look().unusable == []


def test_a_file_that_differs_is_listed_with_its_reason_and_not_offered(
    shelf: Shelf, make_gguf: MakeGguf
) -> None:
    model = make_gguf("data/models/model.gguf")
    shelf.facts.change_record(model, reference=HASH, is_published=True)
    shelf.check(model, OTHER)
    look = shelf.look()
    assert (shelf.row.verified, shelf.row.file) == (Verified.DIFFERS, None)
    assert "differs from the published one" in shelf.row.reason
    assert shelf.row.quantisation == "Q4_K_M"
    assert model not in [file.path for file in look.files]
    assert look.unusable[0].sentence == shelf.row.reason


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_cannot_be_read_says_so(shelf: Shelf, make_gguf: MakeGguf) -> None:
    folder = make_gguf("data/models/locked/model.gguf").parent
    folder.chmod(0)
    try:
        assert "cannot be read" in shelf.row.reason
    finally:
        folder.chmod(0o700)


def test_what_cannot_be_written_down_holds_until_the_end(shelf: Shelf, make_gguf: MakeGguf) -> None:
    make_gguf("data/models/model.gguf")
    shelf.add_folder(make_gguf("other/second.gguf").parent)
    shelf.facts._path.with_name("models.json.new").mkdir()  # in the way
    shelf.headers._path.with_name("headers.jsonl.new").mkdir()
    assert len(shelf.rows) == 2


def test_names_out_of_files_cannot_disturb_the_list(shelf: Shelf, make_gguf: MakeGguf) -> None:
    try:
        path = make_gguf("data/models/evil\n\u202e" + "x" * 150 + ".gguf")
    except OSError:
        pytest.skip("no such names here")
    path.with_name("bad\n\u202e.gguf").write_bytes(b"no")
    shelf.facts.change_record(path, label="a\u202eb\nc" * 50)
    for row in shelf.rows:
        shown = row.label + row.name + row.reason
        assert "\n" not in shown and "\u202e" not in shown
        assert len(row.label) <= 80


def test_a_look_that_is_cut_short_forgets_nothing(shelf: Shelf, make_gguf: MakeGguf) -> None:
    model = make_gguf("data/models/model.gguf")
    assert shelf.row.file
    stop = Event()
    stop.set()
    installed.look(shelf.own, shelf.facts, shelf.headers, stop)
    assert shelf.headers.remembered(model)


# Whose file it is ---------------------------------------------------------------------


def test_a_link_that_leads_out_of_the_folder_is_not_an_own_file(shelf: Shelf, make_gguf: MakeGguf) -> None:
    outside = make_gguf("elsewhere/deep/model.gguf")
    link(shelf.own / "link.gguf", outside)
    link(shelf.own / "folder", outside.parent.parent / "other")
    assert not shelf.row.is_own
    (shelf.own / "link.gguf").unlink()
    shutil.move(outside.parent, outside.parent.parent / "other")
    assert shelf.row.path == shelf.own / "folder" / "model.gguf"
    assert not shelf.row.is_own
    assert not places.is_inside(shelf.row.path, [shelf.own])
    link(shelf.own / "loop", shelf.own / "loop")
    assert not places.is_inside(shelf.own / "loop", [shelf.own])
    assert not places.is_inside(shelf.own / ".." / "x.gguf", [shelf.own])


def test_an_opened_file_is_listed_where_it_lies_and_when_it_is_gone(
    shelf: Shelf, make_gguf: MakeGguf
) -> None:
    model = make_gguf("elsewhere/model.gguf")
    shelf.facts.change_record(model, is_opened=True)
    assert (shelf.row.place, shelf.row.is_own, shelf.row.is_away) == ("", False, False)
    model.unlink()
    row = shelf.row
    assert (row.is_away, row.quantisation) == (True, "Q4_K_M")
    assert "is not where it was" in row.reason


def test_an_adopted_file_bears_its_program_and_the_name_it_has_there(
    shelf: Shelf, make_gguf: MakeGguf
) -> None:
    blob = make_gguf(f"ollama/blobs/sha256-{HASH}")
    shelf.facts.change_record(
        blob, adopted=Adopted("Ollama", "Qwen2.5 7B Instruct"), reference=HASH, is_published=True
    )
    row = shelf.row
    assert (row.label, row.place, row.is_adopted, row.is_own) == (
        "Qwen2.5 7B Instruct",
        "Ollama",
        True,
        False,
    )
    assert row.file
    assert row.file.name == "Qwen2.5 7B Instruct"
    assert row.verified is Verified.NOT_CHECKED
    # The folder of the other program may be one of ours too: it stays theirs.
    shelf.add_folder(make_gguf("ollama/x/model.gguf").parents[1])
    (blob.parent / "more.gguf").write_bytes(blob.read_bytes())
    shelf.facts.change_record(blob.parent / "more.gguf", adopted=Adopted("Ollama", "More"))
    assert {row.path.name: row.is_own for row in shelf.rows} == {
        blob.name: False,
        "more.gguf": False,
        "model.gguf": True,
    }


def test_what_was_taken_from_the_list_stays_away(shelf: Shelf, make_gguf: MakeGguf) -> None:
    model = make_gguf("data/models/model.gguf")
    (shelf.own / "bad.gguf").write_bytes(b"no")
    for path in (model, shelf.own / "bad.gguf"):
        shelf.facts.change_record(path, is_removed=True)
    look = shelf.look()
    assert [file.path for file in look.files if not file.built_in] == []
    assert look.unusable == []
    assert shelf.rows == []


# What is told -------------------------------------------------------------------------


def test_the_same_file_is_listed_once(shelf: Shelf, make_gguf: MakeGguf) -> None:
    model = make_gguf("data/models/sub/model.gguf")
    shelf.add_folder(shelf.own)
    shelf.add_folder(model.parent)
    shelf.facts.change_record(model, is_opened=True)
    assert shelf.row.path == model


def test_a_row_tells_what_is_remembered(shelf: Shelf, make_gguf: MakeGguf) -> None:
    model = make_gguf("data/models/o/r/Tiny-1B-Q4_K_M.gguf", {"general.license": "mit"})
    assert shelf.row.licence == "mit"
    origin = Origin("owner/name", "c" * 40, "x/Tiny.gguf", "apache-2.0")
    shelf.facts.change_record(
        model, label="Mine", origin=origin, reference=HASH, is_published=True, used=17.0
    )
    shelf.check(model, HASH)
    shelf.facts.set_default(model)
    row = shelf.row
    assert (row.label, row.name, row.repo, row.licence) == ("Mine", "Tiny 1B", "owner/name", "apache-2.0")
    assert (row.commit, row.sha256, row.is_published) == ("c" * 40, HASH, True)
    assert (row.verified, row.checked, row.last_used, row.is_default) == (Verified.MATCHES, 1.0, 17.0, True)
    assert row.file
    assert row.file.name == "Mine"
    assert row.is_own


def test_a_model_is_verified_as_its_worst_part_is(shelf: Shelf, make_gguf: MakeGguf) -> None:
    paths = [make_gguf(f"data/models/big-{n:05}-of-00003.gguf", {"split.count": 3}) for n in (1, 2, 3)]
    assert shelf.row.verified is Verified.NO_REFERENCE
    assert shelf.row.parts == tuple(paths[1:])
    for path in paths:
        shelf.facts.change_record(path, reference=HASH, is_published=True)
    assert shelf.row.verified is Verified.NOT_CHECKED
    for path in paths:
        shelf.check(path, HASH)
    assert shelf.row.verified is Verified.MATCHES
    os.utime(paths[1], ns=(1, 1))
    assert shelf.row.verified is Verified.NOT_CHECKED  # it was changed
    shelf.check(paths[2], OTHER)
    assert shelf.row.verified is Verified.DIFFERS


@pytest.mark.parametrize(
    ("companion", "files", "with_it"),
    [
        ("mmproj-F16.gguf", ["Seer-4B-Q4_K_M.gguf", "Seer-4B-Q8_0.gguf"], 2),
        ("mmproj-model-f16.gguf", ["Seer-4B-Q4_K_M.gguf", "Other-1B-Q4_K_M.gguf"], 0),
        ("mmproj-Seer-4B-f16.gguf", ["Seer-4B-Q4_K_M.gguf", "Other-1B-Q4_K_M.gguf"], 1),
        ("Seer-4B.mmproj-Q8_0.gguf", ["Seer-4B.Q4_K_M.gguf"], 1),
        ("mmproj-Third-4B-f16.gguf", ["Seer-4B-Q4_K_M.gguf"], 0),
    ],
)
def test_the_part_that_sees_pictures_is_listed_with_its_model(
    shelf: Shelf, make_gguf: MakeGguf, companion: str, files: list[str], with_it: int
) -> None:
    seeing = make_gguf(f"data/models/o/r/{companion}")
    for name in files:
        make_gguf(f"data/models/o/r/{name}")
    rows = shelf.rows
    assert len(rows) == len(files)
    assert [row.companion for row in rows].count(seeing) == with_it
    for row in rows:
        assert row.file
        extra = seeing.stat().st_size if row.companion else 0
        assert row.size == row.file.size_bytes + extra
        assert (seeing in row.files) == bool(row.companion)


def test_a_companion_that_was_fetched_with_its_model_is_known_by_that(
    shelf: Shelf, make_gguf: MakeGguf
) -> None:
    model = make_gguf("data/models/o/r/Q4_K_M/Seer.gguf")
    seeing = make_gguf("data/models/o/r/mmproj.gguf")
    assert shelf.row.companion is None
    shelf.facts.change_record(model, companion=seeing)
    assert shelf.row.companion == seeing
    seeing.unlink()
    assert shelf.row.companion is None


def test_the_built_in_model_comes_last_and_stays(shelf: Shelf, make_gguf: MakeGguf) -> None:
    starter = library.starter()
    assert starter
    make_gguf("data/models/zzz.gguf")
    shelf.facts.change_record(starter.path, is_removed=True, is_opened=True)
    rows = shelf.look().installed
    assert [row.path.name for row in rows] == ["zzz.gguf", starter.path.name]
    assert (rows[-1].place, rows[-1].is_own, rows[-1].licence) == ("built in", False, "apache-2.0")
    assert rows[-1].file
    assert rows[-1].file.built_in
    assert shelf.look().starter


def test_a_look_that_finds_nothing_new_answers_the_same_rows(shelf: Shelf, make_gguf: MakeGguf) -> None:
    make_gguf("data/models/a.gguf")
    make_gguf("data/models/b.gguf")
    first = shelf.look()
    before = {str(row.path): row for row in first.installed}
    shelf.facts.change_record(first.installed[1].path, used=5.0)
    again = installed.look(shelf.own, shelf.facts, shelf.headers, None, before)
    assert again.installed[0] is first.installed[0]
    assert again.installed[1].last_used == 5.0
    assert again.index == {str(row.path): place for place, row in enumerate(again.installed)}


def test_sixty_thousand_models_are_listed_in_order(shelf: Shelf, tmp_path: Path) -> None:
    drive = tmp_path / "drive"  # away: nothing but what is remembered
    shelf.add_folder(drive)
    count = 60_000
    with (tmp_path / "data" / "headers.jsonl").open("w") as file:
        file.write('"inglenook model headers 1"\n')
        for number in range(count):
            name = f"Model {number * 7919 % count:05}"
            facts = [name, "Q4_K_M", 1000 + number, "llama", 7, 4096, "mit"]
            path = str(drive / f"owner{number % 100}" / f"{number}.gguf")
            file.write(json.dumps([path, [[1000 + number, 1]], facts]) + "\n")
    was_collecting = gc.isenabled()
    rows = shelf.rows
    assert [row.label for row in rows] == [f"Model {number:05}" for number in range(count)]
    assert all(row.is_away and row.licence == "mit" for row in rows)
    assert gc.isenabled() == was_collecting
    gc.unfreeze()
