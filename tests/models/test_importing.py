"""Adding model files: in place, or copied without ever overwriting anything."""

import errno
import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event
from types import SimpleNamespace

import pytest

from inglenook.core.errors import ModelError, UserError
from inglenook.models import importing, library
from inglenook.models.facts import ModelFacts
from inglenook.models.part import Stopped

MakeGguf = Callable[..., Path]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    return folder


@pytest.fixture
def facts(tmp_path: Path) -> ModelFacts:
    return ModelFacts(tmp_path / "models.json")


def copy(path: Path, own: Path, facts: ModelFacts) -> Path:
    return importing.copy_in(path, own, facts, Event())


def imported(own: Path) -> list[str]:
    folder = own / "imported"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


# Bad days -----------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", b"GGUF", b"PK\x03\x04" + bytes(100)])
def test_what_is_no_model_is_not_added(own: Path, facts: ModelFacts, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.gguf"
    path.write_bytes(content)
    with pytest.raises(ModelError):
        copy(path, own, facts)
    with pytest.raises(ModelError):
        importing.add_in_place(path, [own], facts)
    assert imported(own) == []
    assert facts.records() == {}


@pytest.mark.parametrize(
    "name", ["big-00002-of-00002.gguf", "big-00001-of-00002.gguf", "gone.gguf", "folder.gguf"]
)
def test_half_a_model_and_what_is_no_file_are_not_added(
    own: Path, facts: ModelFacts, make_gguf: MakeGguf, name: str
) -> None:
    path = make_gguf("elsewhere/big-00002-of-00002.gguf", {"split.count": 2}).with_name(name)
    if name == "big-00001-of-00002.gguf":
        shutil.copy(path.with_name("big-00002-of-00002.gguf"), path)
        path.with_name("big-00002-of-00002.gguf").unlink()
    elif name == "folder.gguf":
        path.mkdir()
    with pytest.raises(ModelError):
        copy(path, own, facts)
    with pytest.raises(ModelError):
        importing.add_in_place(path, [own], facts)
    assert imported(own) == []


def test_a_disk_without_room_is_told_before_anything_is_copied(
    own: Path, facts: ModelFacts, make_gguf: MakeGguf, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = make_gguf("model.gguf")
    monkeypatch.setattr(
        importing.shutil, "disk_usage", lambda path: SimpleNamespace(free=model.stat().st_size)
    )
    with pytest.raises(UserError, match=r"of the disk is free\. Use it where it lies, or make room"):
        copy(model, own, facts)
    assert imported(own) == []


@pytest.mark.parametrize(
    ("number", "sentence"), [(errno.ENOSPC, "The disk is full"), (errno.EIO, "cannot be copied")]
)
def test_a_copy_that_fails_leaves_nothing(
    own: Path,
    facts: ModelFacts,
    make_gguf: MakeGguf,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    sentence: str,
) -> None:
    first = make_gguf("elsewhere/big-00001-of-00002.gguf", {"split.count": 2})
    make_gguf("elsewhere/big-00002-of-00002.gguf", {"split.count": 2})
    synced: list[int] = []

    def sync(descriptor: int) -> None:
        synced.append(descriptor)
        if len(synced) == 2:
            raise OSError(number, "no")

    monkeypatch.setattr(importing.os, "fsync", sync)
    with pytest.raises(UserError, match=sentence):
        copy(first, own, facts)
    assert imported(own) == []
    assert facts.records() == {}
    assert first.exists()


def test_a_source_that_vanishes_while_it_is_copied_leaves_nothing(
    own: Path, facts: ModelFacts, make_gguf: MakeGguf
) -> None:
    first = make_gguf("elsewhere/big-00001-of-00002.gguf", {"split.count": 2})
    second = make_gguf("elsewhere/big-00002-of-00002.gguf", {"split.count": 2})
    with pytest.raises(ModelError, match=r"big-00002-of-00002\.gguf” cannot be read"):
        importing.copy_in(first, own, facts, Event(), lambda fraction: second.unlink(missing_ok=True))
    assert imported(own) == []


def test_a_copy_that_is_given_up_leaves_nothing(own: Path, facts: ModelFacts, make_gguf: MakeGguf) -> None:
    model = make_gguf("model.gguf", tensors=[("token_embd.weight", (4096, 1024), 0, 4 * 4096 * 1024)])
    stop = Event()
    with pytest.raises(Stopped):
        importing.copy_in(model, own, facts, stop, lambda fraction: stop.set())
    assert imported(own) == []


def test_what_an_earlier_run_left_is_no_obstacle(own: Path, facts: ModelFacts, make_gguf: MakeGguf) -> None:
    model = make_gguf("model.gguf")
    (own / "imported").mkdir()
    secret = own.parent / "secret"
    secret.write_text("mine")
    (own / "imported" / "model.gguf.part").symlink_to(secret)
    assert copy(model, own, facts).read_bytes() == model.read_bytes()
    assert secret.read_text() == "mine"
    assert imported(own) == ["model.gguf"]


def test_a_folder_that_cannot_be_made_says_so(own: Path, facts: ModelFacts, make_gguf: MakeGguf) -> None:
    (own / "imported").write_text("a file")
    with pytest.raises(UserError, match="is a file, but a folder is needed"):
        copy(make_gguf("model.gguf"), own, facts)


# Copied -------------------------------------------------------------------------------


def test_a_copy_is_whole_private_and_has_its_hash(own: Path, facts: ModelFacts, make_gguf: MakeGguf) -> None:
    model = make_gguf("My Model.gguf")
    told: list[float] = []
    made = importing.copy_in(model, own, facts, Event(), told.append)
    assert made == own / "imported" / "My Model.gguf"
    assert made.read_bytes() == model.read_bytes()
    assert made.stat().st_mode & 0o077 == 0
    assert told[-1] == 1.0
    record = facts.record(made)
    assert record.reference == hashlib.sha256(model.read_bytes()).hexdigest()
    assert (record.is_published, record.differs) == (False, False)
    assert library.describe(made).name == "My Model"


def test_the_same_content_is_not_copied_twice(own: Path, facts: ModelFacts, make_gguf: MakeGguf) -> None:
    model = make_gguf("model.gguf")
    made = copy(model, own, facts)
    before = made.stat()
    assert copy(model, own, facts) == made
    assert copy(made, own, facts) == made
    assert made.stat().st_mtime_ns == before.st_mtime_ns
    assert imported(own) == ["model.gguf"]


def test_another_file_of_that_name_gets_a_number(own: Path, facts: ModelFacts, make_gguf: MakeGguf) -> None:
    for number, name in enumerate(("a", "b", "c", "b"), 1):
        model = make_gguf(f"{number}/model.gguf", {"general.name": name})
        made = copy(model, own, facts)
        assert made.read_bytes() == model.read_bytes()
    assert made.name == "model (2).gguf"
    assert imported(own) == ["model (2).gguf", "model (3).gguf", "model.gguf"]


def test_parts_stay_parts_and_are_never_mixed(own: Path, facts: ModelFacts, make_gguf: MakeGguf) -> None:
    for folder, name in (("one", "a"), ("two", "b")):
        first = make_gguf(f"{folder}/big-00001-of-00002.gguf", {"split.count": 2, "general.name": name})
        make_gguf(f"{folder}/big-00002-of-00002.gguf", {"split.count": 2})
        made = copy(first, own, facts)
        assert library.describe(made).size_bytes == library.describe(first).size_bytes
    assert made.name == "big (2)-00001-of-00002.gguf"
    assert len(imported(own)) == 4


# In place -----------------------------------------------------------------------------


def test_a_file_in_place_is_remembered_and_not_touched(
    own: Path, facts: ModelFacts, make_gguf: MakeGguf
) -> None:
    model = make_gguf("elsewhere/model.gguf")
    before = model.stat()
    assert importing.add_in_place(model.parent / ".." / "elsewhere" / "model.gguf", [own], facts) == model
    assert ModelFacts(facts._path).record(model).is_opened
    assert model.stat().st_mtime_ns == before.st_mtime_ns
    assert imported(own) == []


def test_a_file_in_a_folder_needs_no_record_but_comes_back_into_the_list(
    own: Path, facts: ModelFacts, make_gguf: MakeGguf
) -> None:
    model = make_gguf("models/model.gguf")
    importing.add_in_place(model, [own], facts)
    assert facts.records() == {}
    facts.change_record(model, is_removed=True)
    importing.add_in_place(model, [own], facts)
    assert not facts.record(model).is_removed
    assert not facts.record(model).is_opened


def test_a_disk_that_keeps_no_facts_lists_it_until_the_end(
    own: Path, tmp_path: Path, make_gguf: MakeGguf
) -> None:
    facts = ModelFacts(tmp_path / "no such folder" / "models.json")
    model = make_gguf("elsewhere/model.gguf")
    assert importing.add_in_place(model, [own], facts) == model
    assert facts.record(model).is_opened
