"""Deleting models: what goes to the bin, what never does, and the way back."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from inglenook.core.errors import UserError
from inglenook.models import installed, library, removal
from inglenook.models.facts import ModelFacts
from inglenook.models.headers import Headers
from inglenook.models.library import Installed
from inglenook.models.records import Adopted
from inglenook.models.removal import NoTrashError

MakeGguf = Callable[..., Path]


class Bin:
    """A bin as that of freedesktop.org; takes as many files as the test says."""

    def __init__(self, root: Path) -> None:
        self.files, self.info = root / "files", root / "info"
        self.files.mkdir(parents=True)
        self.info.mkdir()
        self.room = 100
        self.tells = True

    def take(self, file: Path) -> Path | None:
        if self.room == 0:
            raise OSError("no bin here")
        self.room -= 1
        there = self.files / file.name
        file.rename(there)
        (self.info / f"{file.name}.trashinfo").write_text("[Trash Info]")
        return there if self.tells else None

    @property
    def names(self) -> list[str]:
        return sorted(path.name for path in self.files.iterdir())


@pytest.fixture
def bin(tmp_path: Path) -> Bin:
    return Bin(tmp_path / "Trash")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    return folder


@pytest.fixture
def facts(tmp_path: Path) -> ModelFacts:
    return ModelFacts(tmp_path / "models.json")


def rows(own: Path, facts: ModelFacts) -> list[Installed]:
    found = installed.look(own, facts, Headers(facts._path.with_name("headers.jsonl"))).installed
    return [row for row in found if row.place != library.BUILT_IN]


def row(own: Path, facts: ModelFacts) -> Installed:
    (only,) = rows(own, facts)
    return only


# Never deleted ------------------------------------------------------------------------


def test_a_file_of_another_program_only_leaves_the_list(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    blob = make_gguf("ollama/model.gguf")
    facts.change_record(blob, adopted=Adopted("Ollama", "Theirs"))
    for permanently in (False, True):
        removed = removal.delete(row(own, facts), [own], facts, bin.take, permanently=permanently)
        assert (removed.freed, removed.label) == (0, "Theirs")
        assert blob.exists() and bin.names == []
        assert rows(own, facts) == []
        removal.undo(removed, facts)
        assert row(own, facts).place == "Ollama"


def test_a_file_of_another_program_inside_our_folder_is_safe_too(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    theirs = make_gguf("models/lmstudio/model.gguf")
    facts.change_record(theirs, adopted=Adopted("LM Studio", "Theirs"))
    removed = removal.delete(row(own, facts), [own], facts, bin.take)
    assert removed.freed == 0 and theirs.exists()
    assert rows(own, facts) == []
    removal.undo(removed, facts)
    assert row(own, facts).is_adopted


def test_what_a_link_leads_to_is_never_touched(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    outside = make_gguf("elsewhere/model.gguf")
    try:
        (own / "link.gguf").symlink_to(outside)
    except OSError:
        pytest.skip("no symbolic links here")
    removed = removal.delete(row(own, facts), [own], facts, bin.take, permanently=True)
    assert (removed.freed, outside.exists(), (own / "link.gguf").is_symlink()) == (0, True, True)
    assert rows(own, facts) == []
    removal.undo(removed, facts)
    assert row(own, facts).path == own / "link.gguf"
    (own / "link.gguf").unlink()
    (own / "folder").symlink_to(outside.parent, target_is_directory=True)
    assert removal.delete(row(own, facts), [own], facts, bin.take).freed == 0
    assert outside.exists()


def test_a_file_that_was_opened_elsewhere_only_leaves_the_list(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    opened = make_gguf("elsewhere/model.gguf")
    facts.change_record(opened, is_opened=True, label="Mine")
    removed = removal.delete(row(own, facts), [own], facts, bin.take)
    assert (removed.freed, opened.exists(), rows(own, facts)) == (0, True, [])
    removal.undo(removed, facts)
    assert row(own, facts).label == "Mine"


def test_a_companion_outside_of_the_folders_stays(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    model, companion = make_gguf("models/model.gguf"), make_gguf("elsewhere/mmproj.gguf")
    facts.change_record(model, companion=companion)
    removal.delete(row(own, facts), [own], facts, bin.take)
    assert companion.exists() and bin.names == ["model.gguf"]


# Bad days -----------------------------------------------------------------------------


def test_without_a_bin_nothing_is_deleted_unless_asked(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    model = make_gguf("models/o/r/model.gguf")
    bin.room = 0
    with pytest.raises(NoTrashError, match="cannot be moved to the bin") as caught:
        removal.delete(row(own, facts), [own], facts, bin.take)
    assert caught.value.details == "no bin here"
    assert model.exists()
    removed = removal.delete(row(own, facts), [own], facts, bin.take, permanently=True)
    assert removed.freed > 0 and not model.exists()
    assert list(own.iterdir()) == []
    with pytest.raises(UserError, match="cannot be put back"):
        removal.undo(removed, facts)


def test_a_bin_that_takes_a_part_of_a_model_gives_it_back(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    paths = [make_gguf(f"models/o/big-{n:05}-of-00003.gguf", {"split.count": 3}) for n in (1, 2, 3)]
    facts.change_record(paths[0], label="Mine")
    bin.room = 2
    with pytest.raises(NoTrashError):
        removal.delete(row(own, facts), [own], facts, bin.take)
    assert all(path.exists() for path in paths)
    assert bin.names == [] and list(bin.info.iterdir()) == []
    assert row(own, facts).label == "Mine"


def test_a_bin_that_does_not_tell_where_is_no_way_back(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    make_gguf("models/model.gguf")
    bin.tells = False
    removed = removal.delete(row(own, facts), [own], facts, bin.take)
    assert not removed.can_undo
    with pytest.raises(UserError, match="Look for it in the bin"):
        removal.undo(removed, facts)


def test_what_left_the_bin_or_came_back_by_itself_is_not_put_over_it(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    model = make_gguf("models/model.gguf")
    removed = removal.delete(row(own, facts), [own], facts, bin.take)
    model.write_bytes(b"another one")
    with pytest.raises(UserError, match="is there again"):
        removal.undo(removed, facts)
    assert model.read_bytes() == b"another one"
    model.unlink()
    (bin.files / "model.gguf").unlink()
    with pytest.raises(UserError, match="not in the bin any more"):
        removal.undo(removed, facts)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may delete everything")
def test_a_folder_that_cannot_be_written_to_says_so(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    folder = make_gguf("models/o/model.gguf").parent
    folder.chmod(0o500)
    try:
        with pytest.raises(UserError, match="cannot be deleted"):
            removal.delete(row(own, facts), [own], facts, bin.take, permanently=True)
    finally:
        folder.chmod(0o700)


def test_a_model_that_is_gone_already_only_leaves_the_list(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    model = make_gguf("models/model.gguf")
    listed = row(own, facts)
    model.unlink()
    assert removal.delete(listed, [own], facts, bin.take).freed == 0


def test_a_disk_that_keeps_no_facts_deletes_all_the_same(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    model = make_gguf("models/model.gguf")
    facts.change_record(model, label="Mine")
    facts.set_default(model)
    facts._path.with_name("models.json.new").mkdir()  # in the way
    removed = removal.delete(row(own, facts), [own], facts, bin.take)
    assert bin.names == ["model.gguf"]
    removal.undo(removed, facts)
    assert row(own, facts).label == "Mine"


# Deleted ------------------------------------------------------------------------------


def test_all_files_of_a_model_go_and_come_back_with_what_was_known(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    paths = [make_gguf(f"models/o/r/big-{n:05}-of-00002.gguf", {"split.count": 2}) for n in (1, 2)]
    paths.append(make_gguf("models/o/r/mmproj-big.gguf"))
    facts.change_record(paths[0], label="Mine", used=5.0)
    facts.change_record(paths[1], reference="a" * 64)
    facts.set_default(paths[0])
    listed = row(own, facts)
    size = sum(path.stat().st_size for path in paths)
    removed = removal.delete(listed, [own], facts, bin.take)
    assert (removed.freed, removed.can_undo) == (size, True)
    assert bin.names == sorted(path.name for path in paths)
    assert list(own.iterdir()) == []  # and no empty folders
    assert facts.default() is None
    assert facts.records() == {}
    removal.undo(removed, facts)
    assert row(own, facts) == listed
    assert facts.record(paths[1]).reference == "a" * 64
    assert bin.names == [] and list(bin.info.iterdir()) == []


def test_a_companion_that_another_model_needs_stays(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    make_gguf("models/o/r/seer-Q4_K_M.gguf")
    make_gguf("models/o/r/seer-Q8_0.gguf")
    companion = make_gguf("models/o/r/mmproj.gguf")
    first, second = rows(own, facts)
    removal.delete(first, [own], facts, bin.take, keep=frozenset({companion}))
    assert companion.exists()
    removal.delete(second, [own], facts, bin.take)
    assert not companion.exists() and list(own.iterdir()) == []


def test_folders_that_hold_anything_else_stay(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    make_gguf("models/o/r/model.gguf")
    (own / "o" / "notes.txt").write_text("mine")
    removal.delete(row(own, facts), [own], facts, bin.take)
    assert [path.name for path in own.rglob("*")] == ["o", "notes.txt"]


def test_a_damaged_file_and_half_a_model_can_be_deleted(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    make_gguf("models/big-00001-of-00003.gguf", {"split.count": 3})
    make_gguf("models/big-00003-of-00003.gguf", {"split.count": 3})
    (own / "bad.gguf").write_bytes(b"no")
    for each in rows(own, facts):
        assert removal.delete(each, [own], facts, bin.take).freed > 0
    assert list(own.iterdir()) == []


def test_an_own_model_can_be_taken_from_the_list_too(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf
) -> None:
    model = make_gguf("models/model.gguf")
    removed = removal.forget(row(own, facts), [own], facts)
    assert (model.exists(), rows(own, facts)) == (True, [])
    removal.undo(removed, facts)
    assert row(own, facts).path == model


def test_what_windows_does_not_let_go_of_yet_is_tried_again(
    own: Path, facts: ModelFacts, bin: Bin, make_gguf: MakeGguf, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_gguf("models/model.gguf")
    listed = row(own, facts)
    tries: list[Path] = []

    def take(file: Path) -> Path | None:
        tries.append(file)
        if len(tries) < 3:
            raise PermissionError("in use")
        return bin.take(file)

    monkeypatch.setattr(removal, "_tries", lambda is_in_use: 5 if is_in_use else 1)
    monkeypatch.setattr(removal, "_PAUSE", 0.0)
    with pytest.raises(NoTrashError):
        removal.delete(listed, [own], facts, take)
    tries.clear()
    assert removal.delete(listed, [own], facts, take, is_in_use=True).freed == listed.size
    assert len(tries) == 3


def test_a_row_from_elsewhere_is_not_believed(own: Path, facts: ModelFacts, bin: Bin, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("mine")
    for path in (secret, own / ".." / "secret.txt"):
        listed = replace(Installed(path, None, "x", "x"), is_own=True, companion=secret, parts=(secret,))
        assert removal.delete(listed, [own], facts, bin.take, permanently=True).freed == 0
    assert secret.exists()
