"""What is remembered of model files, and files of facts that are damaged."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from inglenook.core.errors import SaveError
from inglenook.models.facts import ModelFacts, ModelSettings
from inglenook.models.fit import Sample

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
