"""llama.cpp for the bundle: built once, kept, and never half of it. The compiler here is a script."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.scripts import script

engine_libraries: Any = script("engine_libraries")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the compiler is a script for a shell")

CMAKE = """#!/bin/sh
echo "$@" >> "{notes}"
env >> "{notes}"
if [ "$1" = --build ]; then
  mkdir -p "$2/bin"
  for name in llama ggml ggml-base ggml-cpu-zen4 ggml-vulkan; do echo $name > "$2/bin/lib$name.so"; done
  exit {status}
fi
"""


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INGLENOOK_BUILD_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    llama = tmp_path / "source" / "vendor" / "llama.cpp"
    llama.mkdir(parents=True)
    (llama / "LICENSE").write_text("MIT")
    return tmp_path / "source"


def tools(folder: Path, status: int = 0) -> Path:
    """An environment whose cmake writes down how it was called."""
    cmake = folder / "tools" / "bin" / "cmake"
    cmake.parent.mkdir(parents=True, exist_ok=True)
    cmake.write_text(CMAKE.format(notes=folder / "notes", status=status))
    cmake.chmod(0o755)
    return folder / "tools"


def test_a_build_that_fails_leaves_nothing_behind(source: Path, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="could not be built"):
        engine_libraries.build(tools(tmp_path, status=1), source)
    assert [path.suffix for path in (tmp_path / "cache").iterdir()] == [".log"]


def test_each_library_is_there_once_and_those_for_graphics_cards_lie_apart(
    source: Path, tmp_path: Path
) -> None:
    folder = engine_libraries.build(tools(tmp_path), source)
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.so")) == [
        "gpu/libggml-vulkan.so",
        "libggml-base.so",
        "libggml-cpu-zen4.so",
        "libggml.so",
        "libllama.so",
    ]


def test_what_was_built_is_not_built_again(source: Path, tmp_path: Path) -> None:
    first = engine_libraries.build(tools(tmp_path), source)
    called = (tmp_path / "notes").read_text()
    assert engine_libraries.build(tools(tmp_path), source) == first
    assert (tmp_path / "notes").read_text() == called


def test_another_choice_of_processors_is_another_build(source: Path, tmp_path: Path) -> None:
    every = engine_libraries.build(tools(tmp_path), source)
    one = engine_libraries.build(tools(tmp_path), source, generations=engine_libraries.ONE_GENERATION)
    assert every != one


def test_a_fixed_date_does_not_reach_llama_cpp(source: Path, tmp_path: Path) -> None:
    """It would turn off every instruction beyond the oldest."""
    engine_libraries.build(tools(tmp_path), source)
    notes = (tmp_path / "notes").read_text()
    assert "SOURCE_DATE_EPOCH" not in notes
    assert "GGML_NATIVE=OFF" in notes and "GGML_CPU_ALL_VARIANTS=ON" in notes
    assert os.environ["SOURCE_DATE_EPOCH"] == "1"
