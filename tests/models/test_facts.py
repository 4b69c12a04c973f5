"""What is remembered of model files, and files of facts that are damaged."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inglenook.core.errors import SaveError
from inglenook.models.facts import Folder, ModelFacts, ModelSettings
from inglenook.models.fit import Sample
from inglenook.models.records import NOTHING, Adopted, Check, Origin, Record

SETTINGS = ModelSettings(context_length=4096, kv_type="q8_0", gpu_layers=12, threads=3)
SAMPLES = (Sample(512, 1000, 70), Sample(1024, 2000, 80))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "models.json"


@pytest.fixture
def model(tmp_path: Path) -> Path:
    file = tmp_path / "model.gguf"
    file.write_bytes(b"GGUF")
    return file


def stored(path: Path, model: Path, entry: Any) -> ModelFacts:
    """Facts over a file in which this stands for the model."""
    status = model.stat()
    if isinstance(entry, dict):
        from inglenook import __version__

        entry = {"of": f"{status.st_size} {status.st_mtime_ns} {__version__}", **entry}
    path.write_text(json.dumps({"models": {str(model): entry}}))
    return ModelFacts(path)


# Damage ---------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"null", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_file_that_cannot_be_read_is_set_aside(path: Path, model: Path, content: bytes) -> None:
    path.write_bytes(content)
    facts = ModelFacts(path)
    assert facts.settings(model) == ModelSettings()
    assert path.with_name("models.json.bad").read_bytes() == content
    facts.set_settings(model, SETTINGS)
    assert ModelFacts(path).settings(model) == SETTINGS


@pytest.mark.parametrize("models", [None, [], "x", 7, {"no path": []}])
def test_parts_of_another_kind_are_passed_over(path: Path, model: Path, models: Any) -> None:
    path.write_text(json.dumps({"models": models, "failed_devices": 7}))
    facts = ModelFacts(path)
    assert facts.settings(model) == ModelSettings()
    assert facts.samples(model, "f16") == ()
    assert facts.overhead(model) == 0
    assert facts.failed_devices() == ()
    facts.set_overhead(model, 5)
    assert ModelFacts(path).overhead(model) == 5


@pytest.mark.parametrize(
    "settings",
    [
        {"context_length": "long", "kv_type": "f64", "gpu_layers": 1.5, "threads": True},
        {"context_length": -1, "kv_type": None, "gpu_layers": -2, "threads": 10**9},
        {"context_length": 10**12, "kv_type": ["f16"]},
        [],
    ],
)
def test_settings_that_make_no_sense_are_the_default(path: Path, model: Path, settings: Any) -> None:
    assert stored(path, model, {"settings": settings}).settings(model) == ModelSettings()


@pytest.mark.parametrize(
    "samples",
    [
        7,
        {"f16": 7},
        {"f16": [7]},
        {"f16": [[1, 2]]},
        {"f16": [[512, "many", 3]]},
        {"f16": [[512, -5, 3]]},
        {"f16": [[512, 10**30, 3]]},
        {"f16": [[1024, 5, 3], [512, 5, 3]]},
    ],
)
def test_samples_that_make_no_sense_are_asked_again(path: Path, model: Path, samples: Any) -> None:
    facts = stored(path, model, {"samples": samples})
    assert facts.samples(model, "f16") == ()
    facts.set_samples(model, "f16", SAMPLES)
    assert ModelFacts(path).samples(model, "f16") == SAMPLES


def test_an_entry_of_another_kind_is_replaced(path: Path, model: Path) -> None:
    facts = stored(path, model, [1, 2])
    facts.set_samples(model, "f16", SAMPLES)
    assert ModelFacts(path).samples(model, "f16") == SAMPLES


def test_a_disk_that_refuses_loses_nothing_that_was_told(tmp_path: Path, model: Path) -> None:
    facts = ModelFacts(tmp_path / "no such folder" / "models.json")
    with pytest.raises(SaveError):
        facts.set_settings(model, SETTINGS)
    assert facts.settings(model) == SETTINGS


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_the_disk_does_not_hand_over_stays(path: Path, model: Path) -> None:
    path.write_text('{"models": {}}')
    path.chmod(0)
    facts = ModelFacts(path)
    facts.set_settings(model, SETTINGS)
    assert facts.settings(model) == SETTINGS
    path.chmod(0o600)
    assert path.read_text() == '{"models": {}}'


# Remembering ------------------------------------------------------------------------


def test_settings_are_kept_for_each_file(path: Path, model: Path) -> None:
    other = model.with_name("other.gguf")
    facts = ModelFacts(path)
    facts.set_settings(model, SETTINGS)
    assert ModelFacts(path).settings(model) == SETTINGS
    assert ModelFacts(path).settings(other) == ModelSettings()


def test_another_file_in_its_place_keeps_the_settings_and_nothing_else(path: Path, model: Path) -> None:
    facts = ModelFacts(path)
    facts.set_settings(model, SETTINGS)
    facts.set_samples(model, "f16", SAMPLES)
    facts.set_overhead(model, 7)
    model.write_bytes(b"GGUF, but another one")
    assert facts.settings(model) == SETTINGS
    assert (facts.samples(model, "f16"), facts.overhead(model)) == ((), 0)
    facts.set_overhead(model, 8)
    assert (facts.samples(model, "f16"), facts.overhead(model)) == ((), 8)


def test_samples_are_kept_for_each_kv_type(path: Path, model: Path) -> None:
    facts = ModelFacts(path)
    facts.set_samples(model, "f16", SAMPLES)
    facts.set_samples(model, "q8_0", SAMPLES[:1])
    again = ModelFacts(path)
    assert again.samples(model, "f16") == SAMPLES
    assert again.samples(model, "q8_0") == SAMPLES[:1]
    assert again.samples(model, "q4_0") == ()


def test_failed_devices_are_remembered_once_and_can_be_forgiven(path: Path) -> None:
    facts = ModelFacts(path)
    facts.set_failed_devices(("CUDA0", "CUDA0", "Vulkan1"))
    assert ModelFacts(path).failed_devices() == ("CUDA0", "Vulkan1")
    facts.set_failed_devices(())
    assert ModelFacts(path).failed_devices() == ()


def test_a_name_that_is_no_text_is_remembered_too(path: Path, tmp_path: Path) -> None:
    model = tmp_path / os.fsdecode(b"model\xff.gguf")
    ModelFacts(path).set_settings(model, SETTINGS)
    assert ModelFacts(path).settings(model) == SETTINGS


# The library --------------------------------------------------------------------------

RECORD = Record(
    label="Mine",
    origin=Origin("owner/name", "c" * 40, "model.gguf", "mit"),
    adopted=Adopted("Ollama", "llama3.2:3b"),
    reference="a" * 64,
    is_published=True,
    check=Check("b" * 64, 1000, 2**60, 5.0),
    used=7.5,
    companion=Path("/models/mmproj.gguf"),
    is_opened=True,
    is_removed=True,
)


def test_a_record_comes_back_as_it_was(path: Path, model: Path) -> None:
    ModelFacts(path).set_records({model: RECORD})
    again = ModelFacts(path)
    assert again.record(model) == RECORD
    assert again.records() == {str(model): RECORD}
    assert RECORD.differs
    assert again.record(model.with_name("other.gguf")) == NOTHING


def test_records_settings_and_samples_stand_side_by_side(path: Path, model: Path) -> None:
    facts = ModelFacts(path)
    facts.set_settings(model, SETTINGS)
    facts.set_records({model: RECORD})
    facts.set_samples(model, "f16", SAMPLES)
    assert facts.change_record(model, label="", used=9.0) == replace(RECORD, label="", used=9.0)
    again = ModelFacts(path)
    assert (again.settings(model), again.samples(model, "f16")) == (SETTINGS, SAMPLES)
    assert again.record(model) == replace(RECORD, label="", used=9.0)


@pytest.mark.parametrize(
    "record",
    [
        7,
        [],
        {"label": 7, "origin": [], "adopted": "x", "reference": "A" * 64, "check": {}, "used": "now"},
        {"origin": {"repo": 7}, "adopted": {"name": "x"}, "reference": "a" * 63, "is_published": 1},
        {"check": {"sha256": "a" * 64, "size": "1", "mtime_ns": 2}, "used": -1, "companion": 3},
        {"check": {"sha256": "a" * 64, "size": 1, "mtime_ns": 1.5}, "used": 1e400, "companion": "a\0b"},
        {"is_opened": "yes", "is_removed": 1, "reference": None, "is_published": True},
    ],
)
def test_a_record_that_makes_no_sense_says_nothing(path: Path, model: Path, record: Any) -> None:
    facts = stored(path, model, {"record": record})
    assert facts.record(model) == NOTHING
    assert facts.records() == {str(model): NOTHING}
    facts.change_record(model, label="Mine")
    assert ModelFacts(path).record(model) == Record(label="Mine")


def test_a_label_that_was_tampered_with_is_safe_to_show(path: Path, model: Path) -> None:
    facts = stored(path, model, {"record": {"label": "a\u202e\nb" + "x" * 500}})
    label = facts.record(model).label
    assert label.startswith("a b") and len(label) == 80


def test_what_was_taken_out_can_be_put_back(path: Path, model: Path) -> None:
    facts = ModelFacts(path)
    facts.set_settings(model, SETTINGS)
    facts.change_record(model, label="Mine")
    taken = facts.take_out([model, model.with_name("unknown.gguf")])
    assert ModelFacts(path).record(model) == NOTHING
    assert ModelFacts(path).settings(model) == ModelSettings()
    facts.put_back(taken)
    assert ModelFacts(path).record(model).label == "Mine"
    assert ModelFacts(path).settings(model) == SETTINGS


def test_the_default_model_is_remembered_and_taken_back(path: Path, model: Path) -> None:
    facts = ModelFacts(path)
    assert facts.default() is None
    facts.set_default(model)
    assert ModelFacts(path).default() == model
    facts.set_default(None)
    assert ModelFacts(path).default() is None


@pytest.mark.parametrize("held", [None, {"path": "x"}, [7, {}, {"path": 7}, {"path": "a\0"}, {"path": ""}]])
def test_folders_that_make_no_sense_are_left_out(path: Path, held: Any) -> None:
    path.write_text(json.dumps({"folders": held, "default": held, "speed": held}))
    facts = ModelFacts(path)
    assert (facts.folders(), facts.default(), facts.speed()) == ([], None, 0.0)


def test_folders_are_remembered_with_their_drives(path: Path, tmp_path: Path) -> None:
    facts = ModelFacts(path)
    facts.set_folders([Folder(tmp_path / "one"), Folder(tmp_path / "two", "/mnt")])
    facts.set_mount(tmp_path / "one", "/")
    facts.set_mount(tmp_path / "gone meanwhile", "/")
    assert ModelFacts(path).folders() == [Folder(tmp_path / "one", "/"), Folder(tmp_path / "two", "/mnt")]


def test_the_speed_follows_what_is_measured(path: Path) -> None:
    facts = ModelFacts(path)
    assert facts.speed() == 0.0
    facts.note_speed(10e9)
    assert ModelFacts(path).speed() == 10e9
    before = path.stat().st_mtime_ns
    facts.note_speed(10.1e9)  # not worth a write
    assert path.stat().st_mtime_ns == before
    for _ in range(20):
        facts.note_speed(20e9)
    assert 19e9 < ModelFacts(path).speed() <= 20e9
