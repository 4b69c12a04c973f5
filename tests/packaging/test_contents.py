"""What goes into the bundle: all that the program uses, and nothing else."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.scripts import FOLDER, script

contents: Any = script("contents")
SOURCE = FOLDER.parent / "app" / "inglenook"


def imported() -> Iterator[tuple[Path, str]]:
    """Every module that the program imports by name, and where."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                yield from ((path, each.name) for each in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield path, node.module
                yield from ((path, f"{node.module}.{each.name}") for each in node.names)


def test_nothing_that_the_program_imports_is_left_out() -> None:
    excluded = set(contents.EXCLUDED_MODULES)
    assert not [(path.name, name) for path, name in imported() if name in excluded]


def test_no_module_is_left_out_twice() -> None:
    assert len(contents.EXCLUDED_MODULES) == len(set(contents.EXCLUDED_MODULES))


def test_every_part_of_qt_that_is_imported_is_there() -> None:
    # QtNetwork is for Windows alone, which has it.
    parts = {name.split(".")[1] for _, name in imported() if name.startswith("PySide6.")} - {"QtNetwork"}
    for part in parts:
        assert contents.is_wanted(f"PySide6/{part}.abi3.so", "/venv/x"), part
        library = f"PySide6/Qt/lib/libQt6{part.removeprefix('Qt')}.so.6"
        assert contents.is_wanted(library, "/venv/x"), part


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/libpyside6.abi3.so.6.11",
        "llama_cpp/lib/libggml-base.so",
        "inglenook/resources/style.qss",
    ],
)
def test_what_the_window_needs_is_there(name: str) -> None:
    assert contents.is_wanted(name, f"/venv/{name}")


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "libQt6Qml.so.6",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/translations/qtbase_pl.qm",
        "PySide6/Qt/translations/assistant_de.qm",
        "libggml-base.so",
    ],
)
def test_what_nobody_uses_is_not_there(name: str) -> None:
    assert not contents.is_wanted(name, f"/venv/{name}")


@pytest.mark.parametrize(
    "name", ["libvulkan.so.1", "libstdc++.so.6", "libxcb.so.1", "libGL.so.1", "libz.so.1"]
)
def test_what_belongs_to_the_system_stays_there(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents.sys, "platform", "linux")
    assert not contents.is_wanted(name, f"/usr/lib/x86_64-linux-gnu/{name}")


@pytest.mark.parametrize("name", ["libgomp.so.1", "libsqlite3.so.0", "libcrypto.so.3", "libxcb-cursor.so.0"])
def test_what_a_desktop_may_lack_comes_along(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents.sys, "platform", "linux")
    assert contents.is_wanted(name, f"/usr/lib/x86_64-linux-gnu/{name}")
