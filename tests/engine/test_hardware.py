"""Choices that depend on the computer, made on computers that are made up."""

from pathlib import Path

import pytest

from inglenook.engine import hardware
from inglenook.engine.hardware import Device, gpu_layers, missing_instructions

GB = 1024**3


def card(free_gb: float, name: str = "CUDA0") -> Device:
    return Device(name, "A graphics card", int(free_gb * GB), 24 * GB)


def layers(*devices: Device, of: int = 33, weights: float = 4.0, kv: float = 1.0) -> int:
    return gpu_layers(devices, layers=of, weights=int(weights * GB), kv=int(kv * GB), compute=int(0.25 * GB))


# Graphics cards -----------------------------------------------------------------


def test_without_a_graphics_card_everything_stays_in_main_memory() -> None:
    assert layers() == 0


def test_a_model_that_fits_with_room_to_spare_goes_onto_the_card_whole() -> None:
    assert layers(card(8)) == 33


def test_one_gigabyte_of_the_card_is_left_free() -> None:
    assert layers(card(6.2)) < 33  # 5 GB and a quarter would fit, but for the rest of the screen
    assert layers(card(6.3)) == 33


@pytest.mark.parametrize("free_gb", [0, 0.5, 1.0, 1.2])
def test_a_card_that_is_full_is_not_used(free_gb: float) -> None:
    assert layers(card(free_gb)) == 0


def test_as_many_layers_as_fit_go_onto_the_card() -> None:
    some = layers(card(3.75))
    assert some == pytest.approx(33 * 2.5 / 5, abs=1)


def test_two_cards_hold_more_than_one() -> None:
    assert layers(card(3.75), card(3.75, "CUDA1")) == 2 * layers(card(3.75))


def test_a_model_of_no_size_does_no_harm() -> None:
    assert gpu_layers([card(8)], layers=0, weights=0, kv=0, compute=0) == 0


# Threads ------------------------------------------------------------------------


@pytest.mark.parametrize(("cores", "write", "read"), [(1, 1, 1), (2, 1, 2), (4, 3, 4), (16, 15, 16)])
def test_a_core_is_left_free_while_writing(
    monkeypatch: pytest.MonkeyPatch, cores: int, write: int, read: int
) -> None:
    monkeypatch.setattr(hardware, "fast_cores", lambda: cores)
    assert hardware.threads() == (write, read)


def test_a_number_of_threads_that_was_chosen_holds() -> None:
    assert hardware.threads(3) == (3, 3)


def test_this_computer_has_cores() -> None:
    assert hardware.fast_cores() >= 1


def test_a_list_of_processors_is_read(tmp_path: Path) -> None:
    file = tmp_path / "cpus"
    file.write_text("0-3,8\n")
    assert hardware._listed(file) == [0, 1, 2, 3, 8]
    file.write_text("nonsense")
    assert hardware._listed(file) == []
    assert hardware._listed(tmp_path / "none") == []


# Instructions -------------------------------------------------------------------


def test_a_processor_that_lacks_what_the_engine_was_built_for_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hardware, "instructions", lambda: frozenset({"fma"}))
    sentence = missing_instructions(frozenset({"avx2", "fma", "f16c"}))
    assert sentence is not None
    assert "lacks AVX2 and F16C" in sentence


def test_an_engine_that_was_built_for_an_old_processor_runs_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardware, "instructions", lambda: frozenset())
    assert missing_instructions(frozenset()) is None


def test_where_nobody_tells_the_engine_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardware, "instructions", lambda: None)
    assert missing_instructions(frozenset({"avx2"})) is None


# Memory -------------------------------------------------------------------------


def test_free_memory_is_a_part_of_all_memory() -> None:
    free, total = hardware.free_memory()
    assert 0 < free <= total
