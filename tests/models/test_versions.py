"""Grouping the files of a repository into versions."""

import hashlib

import pytest

from inglenook.models.published import Version
from inglenook.models.versions import Listed, group


def listed(name: str, size: int = 1000) -> Listed:
    return Listed(name, size, hashlib.sha256(name.encode()).hexdigest())


def versions(*names: str) -> dict[str, Version]:
    found, left_out = group([listed(name, 1000 + place) for place, name in enumerate(names)])
    assert left_out == 0
    return {version.quantisation: version for version in found}


# What cannot be trusted ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "file",
    [
        Listed("a-Q4_0.gguf", 0, "0" * 64),
        Listed("a-Q4_0.gguf", -1, "0" * 64),
        Listed("a-Q4_0.gguf", 10**14, "0" * 64),
        Listed("a-Q4_0.gguf", 10, ""),
        Listed("a-Q4_0.gguf", 10, "0" * 63),
        Listed("a-Q4_0.gguf", 10, "../" * 21 + "x"),
        Listed("../a-Q4_0.gguf", 10, "0" * 64),
        Listed(".cache/a-Q4_0.gguf", 10, "0" * 64),
    ],
)
def test_a_file_without_sound_facts_is_left_out_and_counted(file: Listed) -> None:
    found, left_out = group([file, listed("good-Q8_0.gguf")])
    assert [version.quantisation for version in found] == ["Q8_0"]
    assert left_out == 1


def test_names_that_are_one_file_on_some_systems_are_left_out() -> None:
    found, left_out = group([listed("A-Q4_0.gguf"), listed("a-q4_0.GGUF"), listed("b-Q8_0.gguf")])
    assert [version.quantisation for version in found] == ["Q8_0"]
    assert left_out == 2


def test_a_model_with_a_part_missing_is_no_version() -> None:
    parts = [f"big-Q4_K_M-{number:05}-of-00003.gguf" for number in (1, 3)]
    found, left_out = group([listed(name) for name in (*parts, "big-Q8_0.gguf")])
    assert [version.quantisation for version in found] == ["Q8_0"]
    assert left_out == 2


@pytest.mark.parametrize("name", ["a-00000-of-00000.gguf", "a-00002-of-00001.gguf", "a-00001-of-99999.gguf"])
def test_impossible_part_numbers_make_no_version(name: str) -> None:
    assert group([listed(name)]) == ((), 1)


# Versions -----------------------------------------------------------------------------------------


def test_files_that_are_no_models_are_passed_over() -> None:
    assert versions("README.md", "imatrix.gguf", "x-lora-f16.gguf", "ggml-vocab-x.gguf", "config.json") == {}


def test_parts_are_one_version_in_their_order() -> None:
    found = versions(*(f"Q4_K_M/big-{number:05}-of-00003.gguf" for number in (3, 1, 2)))
    (version,) = found.values()
    assert [file.name[-8] for file in version.files] == ["0", "0", "0"]
    assert [file.name for file in version.files] == sorted(file.name for file in version.files)
    assert version.size == 3003


def test_versions_are_sorted_by_size() -> None:
    files = [listed("m-F16.gguf", 900), listed("m-Q2_K.gguf", 100), listed("m-Q8_0.gguf", 500)]
    assert [version.quantisation for version in group(files)[0]] == ["Q2_K", "Q8_0", "F16"]


def test_kinds_that_llama_cpp_removed_are_not_offered() -> None:
    assert versions("m-Q4_0_4_4.gguf", "m-Q4_0_8_8.gguf", "m-Q4_0.gguf").keys() == {"Q4_0"}


def test_the_same_quantisation_twice_stays_distinguishable() -> None:
    by_folder = versions("one/m-Q4_0.gguf", "two/m-Q4_0.gguf", "two/m-Q8_0.gguf")
    assert len(by_folder) == 3 and "Q8_0" in by_folder
    by_name = versions("small-Q4_0.gguf", "large-Q4_0.gguf")
    assert by_name.keys() == {"Q4_0 (small-Q4_0)", "Q4_0 (large-Q4_0)"}
    assert versions("m-Q4_K_XL.gguf", "m-UD-Q4_K_XL.gguf").keys() == {"Q4_K_XL", "UD-Q4_K_XL"}


def test_a_file_that_names_no_quantisation_is_called_by_its_name() -> None:
    assert versions("folder/ggml-model.gguf").keys() == {"ggml-model"}


# The part that sees pictures ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("companions", "chosen"),
    [
        (["mmproj-BF16.gguf", "mmproj-F16.gguf", "mmproj-F32.gguf"], "mmproj-F16.gguf"),
        (["mmproj-F32.gguf", "mmproj-Q4_0.gguf"], "mmproj-F32.gguf"),
        (["m-mmproj-Q8_0.gguf"], "m-mmproj-Q8_0.gguf"),
        (["mmproj-model.gguf"], "mmproj-model.gguf"),
    ],
)
def test_every_version_has_the_companion_that_loses_nothing(companions: list[str], chosen: str) -> None:
    found = versions(*companions, "m-Q4_K_M.gguf", "m-Q8_0.gguf")
    assert found.keys() == {"Q4_K_M", "Q8_0"}
    for version in found.values():
        assert version.companion and version.companion.name == chosen
        assert version.all_files[-1] == version.companion


def test_a_companion_in_the_same_folder_is_the_right_one() -> None:
    found = versions("a/mmproj-F16.gguf", "a/x-Q4_0.gguf", "b/mmproj-BF16.gguf", "b/y-Q8_0.gguf")
    assert {name: version.companion and version.companion.name for name, version in found.items()} == {
        "Q4_0": "a/mmproj-F16.gguf",
        "Q8_0": "b/mmproj-BF16.gguf",
    }
