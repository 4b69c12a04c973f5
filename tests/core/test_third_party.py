"""The software of others, told from what is installed."""

import sys
from pathlib import Path

import pytest

from inglenook.core import third_party


def test_every_library_is_told_with_its_licence() -> None:
    found = {each.name.lower().replace("_", "-"): each for each in third_party.components()}
    assert {"pyside6-essentials", "shiboken6", "llama-cpp-python", "markupsafe"} <= found.keys()
    assert "LGPL" in found["pyside6-essentials"].licence
    assert [name for name, each in found.items() if not each.licence or not each.version] == []
    assert not {"inglenook", "pytest", "mypy", "ruff"} & found.keys()


def test_a_source_run_has_no_copyright_file() -> None:
    assert third_party.licence_text() == ""


def test_a_bundle_shows_the_copyright_file_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "inglenook"))
    (tmp_path / "copyright").write_text("Format: ...\n")
    assert third_party.licence_text() == "Format: ...\n"
