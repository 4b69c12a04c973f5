"""The licences of what is carried: every part has a text, and none is passed over in silence."""

from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.scripts import script

licences: Any = script("licences")


def test_the_list_names_every_part_and_where_its_text_lies(tmp_path: Path) -> None:
    parts = [
        licences.Part("Qt", "6.11", "LGPL-3.0-only", ("One.", "Two.")),
        licences.Part("A B", "1", "MIT", ("T",)),
    ]
    licences._write(parts, tmp_path)
    listed = (tmp_path / licences.LIST).read_text()
    assert "Qt 6.11\n    LGPL-3.0-only\n    qt.txt\n" in listed and "a-b.txt" in listed
    assert (tmp_path / "qt.txt").read_text() == "One.\n\nTwo.\n"
    assert "source" in listed and "replace them" in listed  # what the LGPL asks to be said


def test_the_texts_that_several_parts_stand_under_come_along(tmp_path: Path) -> None:
    licences._write([], tmp_path)
    assert "LESSER GENERAL PUBLIC LICENSE" in (tmp_path / "LGPL-3.0.txt").read_text()
    assert "GNU GENERAL PUBLIC LICENSE" in (tmp_path / "GPL-3.0.txt").read_text()


def test_a_package_of_python_brings_its_licence_and_its_text() -> None:
    (part,) = licences._python_packages({"jinja2"})
    assert (part.name.lower(), part.version) == ("jinja2", metadata.version("jinja2"))
    assert "BSD" in part.licence and "Redistribution" in part.texts[0]


def test_qt_stands_under_the_lgpl_and_names_what_is_in_it() -> None:
    parts = {part.name.lower().replace("-", "_"): part for part in licences._python_packages({"PySide6"})}
    qt = parts["pyside6_essentials"]
    assert qt.licence == "LGPL-3.0-only"
    assert "Unicode" in qt.texts[1] and "Independent JPEG Group" in qt.texts[1]


def test_a_package_without_a_text_has_one_among_ours() -> None:
    (part,) = licences._python_packages({"latex2mathml"})
    assert "Copyright" in part.texts[0]


def test_a_library_that_nobody_knows_ends_the_making(tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "libnobody-knows-it.so.1").touch()
    if not Path("/usr/bin/dpkg").exists():
        pytest.skip("no packages to ask")
    with pytest.raises(SystemExit, match="libnobody-knows-it"):
        list(licences._system_libraries(tmp_path))
