"""The Debian package: what it asks for, what it holds, and that it is the same from the same bundle."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.scripts import script

appdir: Any = script("linux.appdir")
deb: Any = script("linux.deb")
licences: Any = script("licences")
needs: Any = script("linux.needs")
search_paths: Any = script("linux.search_paths")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages for Linux")


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder like a bundle, around a real library of this system. Who made what in it is not asked."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795358400")
    folder = tmp_path / "build" / "inglenook"
    (folder / "_internal").mkdir(parents=True)
    (folder / "inglenook").write_text("#!/bin/sh\necho Inglenook\n")
    (folder / "_internal" / "data.txt").write_text("data")
    (folder / "_internal" / "link").symlink_to("data.txt")

    def write(_bundle: Path, into: Path) -> None:
        into.mkdir(parents=True)
        (into / licences.LIST).write_text("Qt\n    LGPL-3.0-only\n")

    monkeypatch.setattr(licences, "write", write)
    return folder


# What it asks for -------------------------------------------------------------------------------------


def test_the_newest_symbol_is_found_by_number_and_not_by_spelling() -> None:
    symbols = ["GLIBC_2.4", "GLIBC_2.34", "GLIBC_2.9", "GLIBC_PRIVATE", "GLIBCXX_3.4.30"]
    assert needs.newest(symbols, "GLIBC_") == "2.34"
    assert needs.newest(symbols, "GLIBCXX_") == "3.4.30"
    assert needs.newest([], "GLIBC_") == ""


def test_a_package_that_was_renamed_is_asked_for_by_either_name() -> None:
    assert needs.alternatives("libglib2.0-0") == "libglib2.0-0t64 | libglib2.0-0"
    assert needs.alternatives("libc6", "2.34") == "libc6 (>= 2.34)"


@pytest.mark.skipif(not shutil.which("dpkg") or not shutil.which("objdump"), reason="needs dpkg and objdump")
def test_a_library_that_is_not_carried_is_asked_of_the_system(bundle: Path) -> None:
    library = next(Path("/usr/lib").glob("*-linux-gnu/libdbus-1.so.3"), None)
    if library is None:
        pytest.skip("no library to look at")
    shutil.copyfile(library.resolve(), bundle / "_internal" / "libdbus-1.so.3")
    assert any(entry.startswith("libc6 (>= ") for entry in needs.depends(bundle))
    # Its own name is not asked for: it is carried.
    assert not any(entry.startswith("libdbus") for entry in needs.depends(bundle))


# What it holds ----------------------------------------------------------------------------------------


@pytest.mark.skipif(not shutil.which("dpkg-deb") or not shutil.which("objdump"), reason="needs dpkg")
def test_the_package_holds_the_bundle_and_runs_no_script(bundle: Path, tmp_path: Path) -> None:
    package = deb.build(bundle, tmp_path)
    listed = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True, check=True).stdout
    lines = [line.split(None, 5) for line in listed.splitlines()]
    modes = {path: (mode, owner) for mode, owner, _size, _day, _time, path in lines}
    assert modes["./usr/lib/inglenook/inglenook"] == ("-rwxr-xr-x", "root/root")
    assert modes["./usr/lib/inglenook/_internal/data.txt"] == ("-rw-r--r--", "root/root")
    assert "./usr/bin/inglenook -> ../lib/inglenook/inglenook" in modes
    assert "./usr/lib/inglenook/_internal/link -> data.txt" in modes
    assert not [path for path in modes if not path.startswith("./usr/") and path not in ("./", "./usr")]
    control = tmp_path / "control"
    subprocess.run(["dpkg-deb", "-e", package, control], check=True)
    assert {path.name for path in control.iterdir()} == {"control", "md5sums"}


@pytest.mark.skipif(not shutil.which("dpkg-deb") or not shutil.which("objdump"), reason="needs dpkg")
def test_the_package_is_the_same_twice(bundle: Path, tmp_path: Path) -> None:
    first = deb.build(bundle, tmp_path).read_bytes()
    for path in bundle.rglob("*.txt"):
        path.touch(mode=0o600)
    assert deb.build(bundle, tmp_path).read_bytes() == first


def test_a_version_before_its_release_is_older_than_the_release(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deb.desktop_files, "version", lambda: "1.2.3")
    monkeypatch.setattr(deb.desktop_files, "is_released", lambda: False)
    assert deb.package_version() == "1.2.3~dev-1"
    monkeypatch.setattr(deb.desktop_files, "is_released", lambda: True)
    assert deb.package_version() == "1.2.3-1"


def test_the_description_is_folded_as_debian_wants_it() -> None:
    lines = list(deb._folded("One paragraph.\n\n" + "words " * 30))
    assert lines[:2] == [" One paragraph.", " ."]
    assert all(line.startswith(" ") and len(line) <= 79 for line in lines)


# What must not come along -------------------------------------------------------------------------------


def compiled(folder: Path, *options: str) -> Path:
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no compiler")
    library = folder / "library.so"
    command = [compiler, "-shared", "-fPIC", "-x", "c", "-", "-o", library, *options]
    subprocess.run(command, input="int answer(void) { return 42; }", text=True, check=True)
    return library


def dynamic(library: Path) -> str:
    return subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=True).stdout


def test_a_folder_of_the_building_machine_is_taken_out_of_a_library(tmp_path: Path) -> None:
    library = compiled(tmp_path, "-Wl,-rpath,/home/builder/lib")
    assert "/home/builder/lib" in dynamic(library)
    assert search_paths.clean(tmp_path) == [library]
    assert "/home/builder/lib" not in dynamic(library) and "INIT" in dynamic(library)
    loaded = "import ctypes, sys; print(ctypes.CDLL(sys.argv[1]).answer())"
    said = subprocess.run([sys.executable, "-c", loaded, library], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "42"
    assert search_paths.clean(tmp_path) == []


def test_a_place_beside_the_library_stays(tmp_path: Path) -> None:
    library = compiled(tmp_path, "-Wl,-rpath,$ORIGIN/../lib")
    before = library.read_bytes()
    assert search_paths.clean(tmp_path) == []
    assert library.read_bytes() == before


def test_files_that_are_no_libraries_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "text.so").write_text("INPUT(libreal.so)")
    (tmp_path / "short.so").write_bytes(b"\x7fELF")
    (tmp_path / "broken.so").symlink_to("nowhere")
    assert search_paths.clean(tmp_path) == []


# The AppDir -------------------------------------------------------------------------------------------


def test_an_appdir_starts_from_wherever_it_lies(bundle: Path, tmp_path: Path) -> None:
    (bundle / "inglenook").chmod(0o755)
    root = appdir.build(bundle, tmp_path)
    moved = tmp_path / "somewhere else"
    root.rename(moved)
    said = subprocess.run([moved / "AppRun"], capture_output=True, text=True, check=True)
    assert said.stdout == "Inglenook\n"
    assert (moved / ".DirIcon").read_bytes()[:4] == b"\x89PNG"
    assert (moved / "inglenook.desktop").read_text("utf-8").startswith("[Desktop Entry]")
    assert "<svg" in (moved / "inglenook.svg").read_text("utf-8")


def test_a_library_of_the_graphics_driver_ends_the_making_of_an_appdir(bundle: Path, tmp_path: Path) -> None:
    (bundle / "_internal" / "libvulkan.so.1").touch()
    with pytest.raises(SystemExit, match=r"libvulkan\.so\.1"):
        appdir.build(bundle, tmp_path)
