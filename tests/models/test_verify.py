"""Hashes of model files: compared with the published ones, and again when a file was changed."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from inglenook.core.errors import ModelError
from inglenook.models import verify
from inglenook.models.facts import ModelFacts
from inglenook.models.part import Stopped
from inglenook.models.records import Origin

MakeGguf = Callable[..., Path]


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def touch_later(path: Path) -> None:
    """Another time of change, however coarse the clock of the disk is."""
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 5_000_000_000))


def check(facts: ModelFacts, model: Path) -> bool:
    return verify.verify(facts, model, Event(), lambda fraction: None)


@pytest.fixture
def facts(tmp_path: Path) -> ModelFacts:
    return ModelFacts(tmp_path / "models.json")


@pytest.fixture
def model(make_gguf: MakeGguf) -> Path:
    return make_gguf("model.gguf")


@pytest.fixture
def published(facts: ModelFacts, model: Path) -> Path:
    """A model whose right hash is known, and which has it."""
    origin = Origin("owner/name", "c" * 40, "model.gguf", "mit")
    facts.change_record(model, origin=origin, reference=sha256(model), is_published=True)
    assert check(facts, model)
    return model


# Compared ---------------------------------------------------------------------------


def test_a_file_with_one_wrong_bit_is_found(facts: ModelFacts, published: Path) -> None:
    data = bytearray(published.read_bytes())
    data[-1] ^= 1
    published.write_bytes(data)
    touch_later(published)
    assert not check(facts, published)
    assert facts.record(published).differs
    assert facts.record(published).reference == hashlib.sha256(bytes(data[:-1]) + b"\0").hexdigest()


def test_without_a_published_hash_the_first_one_is_the_reference(facts: ModelFacts, model: Path) -> None:
    assert check(facts, model)
    record = ModelFacts(facts._path).record(model)
    assert (record.reference, record.is_published) == (sha256(model), False)
    assert record.check
    assert record.check.when > 1e9
    model.write_bytes(model.read_bytes() + b"more")
    assert not check(facts, model)


def test_all_parts_are_read_and_one_wrong_one_is_enough(facts: ModelFacts, make_gguf: MakeGguf) -> None:
    first = make_gguf("big-00001-of-00003.gguf", {"split.count": 3})
    make_gguf("big-00002-of-00003.gguf", {"split.count": 3})
    third = make_gguf("big-00003-of-00003.gguf", {"split.count": 3})
    facts.change_record(third, reference="0" * 64, is_published=True)
    told: list[float] = []
    assert not verify.verify(facts, first, Event(), told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert "“big-00003-of-00003.gguf” differs" in verify.objection(facts, first, Event())


def test_the_part_that_sees_pictures_is_read_too(facts: ModelFacts, make_gguf: MakeGguf) -> None:
    model, companion = make_gguf("model.gguf"), make_gguf("mmproj.gguf")
    facts.change_record(model, companion=companion)
    facts.change_record(companion, reference="0" * 64, is_published=True)
    assert not check(facts, model)


def test_reading_ends_when_asked_and_leaves_what_was_known(facts: ModelFacts, published: Path) -> None:
    before = facts.record(published)
    stop = Event()
    stop.set()
    with pytest.raises(Stopped):
        verify.verify(facts, published, stop, lambda fraction: None)
    assert facts.record(published) == before


def test_a_file_that_changes_while_it_is_read_is_not_judged(facts: ModelFacts, model: Path) -> None:
    def write(count: int) -> None:
        with model.open("ab") as file:
            file.write(b"more")

    with pytest.raises(ModelError, match="changed while it was read"):
        verify.hash_of(model, Event(), write)


def test_a_file_that_is_gone_is_an_error_with_a_sentence(facts: ModelFacts, published: Path) -> None:
    published.unlink()
    with pytest.raises(ModelError, match=r"“model\.gguf” cannot be read"):
        check(facts, published)


def test_a_disk_that_refuses_the_record_loses_no_finding(tmp_path: Path, model: Path) -> None:
    facts = ModelFacts(tmp_path / "no such folder" / "models.json")
    assert check(facts, model)
    assert facts.record(model).reference == sha256(model)


# Before a load ------------------------------------------------------------------------


def test_a_file_that_nobody_checked_is_loaded_as_it_is(facts: ModelFacts, model: Path) -> None:
    assert not verify.needs_check(facts, model)
    assert verify.objection(facts, model, Event()) == ""
    assert facts.record(model).check is None  # and it was not read for that


def test_an_unchanged_file_is_not_read_again(
    facts: ModelFacts, published: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verify, "hash_of", lambda *_: pytest.fail("it was read"))
    assert not verify.needs_check(facts, published)
    assert verify.objection(facts, published, Event()) == ""


def test_a_file_with_another_time_and_the_same_content_may_be_loaded(
    facts: ModelFacts, published: Path
) -> None:
    touch_later(published)
    assert verify.needs_check(facts, published)
    assert verify.objection(facts, published, Event()) == ""
    assert not verify.needs_check(facts, published)


def test_a_changed_file_of_a_published_model_is_refused_in_one_sentence(
    facts: ModelFacts, published: Path
) -> None:
    published.write_bytes(published.read_bytes() + b"x")
    assert verify.objection(facts, published, Event()) == (
        "The file “model.gguf” differs from the published one. Delete it and download it again."
    )
    # Also the next time, without reading it again.
    assert verify.needs_check(facts, published)
    assert verify.objection(facts, published, Event())


def test_a_file_that_was_mended_is_taken_again(facts: ModelFacts, published: Path) -> None:
    whole = published.read_bytes()
    published.write_bytes(whole[:-5])
    assert verify.objection(facts, published, Event())
    published.write_bytes(whole)
    touch_later(published)
    assert verify.objection(facts, published, Event()) == ""


def test_a_replaced_file_can_be_accepted(facts: ModelFacts, published: Path) -> None:
    published.write_bytes(published.read_bytes() + b"x")
    assert verify.objection(facts, published, Event())
    verify.accept(facts, published)
    assert verify.objection(facts, published, Event()) == ""
    record = facts.record(published)
    assert (record.is_published, record.origin) == (False, None)


def test_a_file_that_is_gone_is_left_to_whoever_opens_it(facts: ModelFacts, published: Path) -> None:
    published.unlink()
    assert not verify.needs_check(facts, published)
    assert verify.objection(facts, published, Event()) == ""


def test_a_hostile_name_cannot_disturb_the_sentence(facts: ModelFacts, make_gguf: MakeGguf) -> None:
    try:
        model = make_gguf("evil\n\u202emodel.gguf")
    except OSError:
        pytest.skip("no such names here")
    check(facts, model)
    model.write_bytes(b"GGUF")
    sentence = verify.objection(facts, model, Event())
    assert "\n" not in sentence
    assert "\u202e" not in sentence
