"""The throw-away child, and the formulae held against what it says."""

import struct
import sys
from pathlib import Path

import pytest

from inglenook.core.errors import ModelError
from inglenook.engine import llama, probe
from inglenook.engine.probe import ProbeError
from inglenook.models import fit
from tests import tinygguf
from tests.engine.conftest import Tiny

MB = 1024 * 1024


def near(value: int, exact: int) -> bool:
    """The accuracy that is promised."""
    return abs(value - exact) <= max(0.1 * exact, 20 * MB)


def patched(source: Path, target: Path, key: bytes, number: int) -> Path:
    """The same file with another number under a key that holds 32 bits."""
    data = bytearray(source.read_bytes())
    at = data.index(key) + len(key) + 4
    data[at : at + 4] = struct.pack("<I", number)
    target.write_bytes(data)
    return target


# Files that are made to hurt ------------------------------------------------------


@pytest.mark.parametrize("number", [0, 5000, 2**31])
def test_a_file_that_ends_llama_cpp_ends_only_the_child(tiny: Tiny, tmp_path: Path, number: int) -> None:
    bad = patched(tiny("llama"), tmp_path / "bad.gguf", b"llama.block_count", number)
    with pytest.raises(ModelError, match=r"bad\.gguf could not be examined"):
        probe.probe(bad)


@pytest.mark.parametrize("content", [b"", b"GGUF", b"not a model", bytes(5000), b"GGUF" + b"\xff" * 5000])
def test_garbage_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "garbage.gguf"
    file.write_bytes(content)
    with pytest.raises(ModelError, match="could not be examined"):
        probe.probe(file)


def test_a_truncated_file_is_refused(tiny: Tiny, tmp_path: Path) -> None:
    file = tmp_path / "short.gguf"
    file.write_bytes(tiny("llama").read_bytes()[:5000])
    with pytest.raises(ModelError, match="could not be examined"):
        probe.probe(file)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError):
        probe.probe(tmp_path / "none.gguf")


def test_a_child_that_takes_too_long_ends(tiny: Tiny) -> None:
    with pytest.raises(ProbeError):
        probe.probe(tiny("llama"), seconds=0.001)


def test_contexts_beyond_reason_are_not_asked_about(tiny: Tiny, tmp_path: Path) -> None:
    bad = patched(tiny("llama"), tmp_path / "bad.gguf", b"llama.context_length", 2**30)
    assert probe.probe(bad).sizes[-1].context_length == 262_144


def test_a_child_without_memory_is_a_refusal(tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        probe,
        "engine_command",
        lambda door: ["sh", "-c", 'ulimit -v 60000; exec "$@"', "sh", *command(door)],
    )
    with pytest.raises(ModelError):
        probe.probe(tiny("llama"))


def command(door: str) -> list[str]:
    from inglenook.engine.process import engine_command

    return engine_command(door)


def test_a_child_that_cannot_be_started_is_a_refusal(tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "engine_command", lambda door: ["/no/such/program"])
    with pytest.raises(ModelError, match="could not be started"):
        probe.probe(tiny("llama"))


@pytest.mark.parametrize("words", ["", "[]", "{}", '{"weights": "many"}', "x" * 100_000])
def test_a_child_that_talks_nonsense_is_a_refusal(
    tiny: Tiny, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setattr(probe, "engine_command", lambda door: ["printf", "%s", words])
    with pytest.raises(ProbeError):
        probe.probe(tiny("llama"))


def test_a_graphics_driver_that_ends_the_child_takes_nothing_else_along(
    tiny: Tiny, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The child has said all else before it looks for graphics cards."""
    code = (
        "import os, sys\n"
        "from inglenook.engine import llama, probe\n"
        "llama.devices = os.abort\n"
        "sys.exit(probe.main())\n"
    )
    monkeypatch.setattr(probe, "engine_command", lambda door: [sys.executable, "-P", "-c", code])
    found = probe.probe(tiny("llama"))
    assert found.sizes and found.devices == ()


# What it says -----------------------------------------------------------------------


def test_the_first_part_of_a_file_is_enough(tiny: Tiny, tmp_path: Path) -> None:
    whole = tiny("llama")
    data = whole.read_bytes()
    offset = fit.read(whole).data_offset
    part = tmp_path / "part.gguf"
    with part.open("wb") as file:
        file.write(data[:offset])
        file.truncate(len(data))
    assert probe.probe(part) == probe.probe(whole)


def test_a_smaller_kv_type_takes_less(starter: str) -> None:
    full, half = probe.probe(Path(starter)), probe.probe(Path(starter), "q8_0")
    assert half.sizes[-1].kv == pytest.approx(full.sizes[-1].kv * 34 / 64, rel=0.01)


def test_the_lengths_end_with_what_the_model_was_trained_for() -> None:
    assert probe._lengths(4096) == [512, 1024, 2048, 4096]
    assert probe._lengths(5000) == [512, 1024, 2048, 4096, 5000]
    assert probe._lengths(0) == probe._lengths(100) == [512]


def test_the_plan_and_the_engine_agree_on_what_a_context_is() -> None:
    assert (fit.SEQUENCES, fit.MICRO_BATCH) == (llama.SEQUENCES, llama.MICRO_BATCH)
    assert fit.KV_BYTES.keys() == llama.KV_TYPES.keys()


# The formulae -----------------------------------------------------------------------


@pytest.mark.parametrize("family", tinygguf.FAMILIES)
def test_the_formulae_say_what_llama_cpp_says(tiny: Tiny, family: str) -> None:
    file = tiny(family, context=8192)
    header, exact = fit.read(file), probe.probe(file)
    assert header.shape.weights == exact.weights
    for sizes in exact.sizes:
        need = fit.estimate(header, sizes.context_length, "f16", frozenset())
        # Small models would be within 20 MB with almost any formula: these are held to more.
        assert need.kv == pytest.approx(sizes.kv, rel=0.01, abs=20_000)
        assert near(need.compute, sizes.compute)


@pytest.mark.parametrize("kv_type", fit.KV_BYTES)
def test_the_formulae_hold_for_the_starter_model(starter: str, kv_type: str) -> None:
    header, exact = fit.read(Path(starter)), probe.probe(Path(starter), kv_type)
    for sizes in exact.sizes:
        need = fit.estimate(header, sizes.context_length, kv_type, frozenset())
        assert need.kv == pytest.approx(sizes.kv, rel=0.01)
        assert need.compute == pytest.approx(sizes.compute, rel=0.25)
