"""The data folder is private, and says in a sentence when it cannot be had."""

import os
import stat
import sys
from pathlib import Path

import pytest

from inglenook.core.errors import UserError
from inglenook.core.paths import Paths, resource

needs_modes = pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in other ways")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@needs_modes
def test_folders_are_private_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    paths = Paths.under(tmp_path / "new" / "data")
    paths.create()
    folders = (paths.root.parent, paths.root, paths.models, paths.kv, paths.backups, paths.logs)
    assert [oct(mode(folder)) for folder in folders] == ["0o700"] * 6


@needs_modes
@pytest.mark.parametrize("wider", [0o755, 0o777, 0o500])
def test_wrong_modes_of_existing_folders_are_repaired(tmp_path: Path, wider: int) -> None:
    paths = Paths.under(tmp_path / "data")
    paths.create()
    paths.models.chmod(wider)
    paths.root.chmod(wider)
    paths.create()
    assert (mode(paths.root), mode(paths.models)) == (0o700, 0o700)


@needs_modes
def test_a_folder_shared_by_all_keeps_its_mode(tmp_path: Path) -> None:
    shared = tmp_path / "like_tmp"
    shared.mkdir()
    shared.chmod(0o1777)
    paths = Paths.under(shared)
    paths.create()
    assert mode(shared) == 0o1777
    assert mode(paths.models) == 0o700


@needs_modes
def test_a_models_folder_on_another_disk_behind_a_link_is_left_as_it_is(tmp_path: Path) -> None:
    elsewhere = tmp_path / "big_disk"
    elsewhere.mkdir()
    elsewhere.chmod(0o755)
    paths = Paths.under(tmp_path / "data")
    paths.root.mkdir()
    paths.models.symlink_to(elsewhere)
    paths.create()
    assert paths.models.is_symlink()
    assert mode(elsewhere) == 0o755


@pytest.mark.parametrize("inside", [".", "deeper/still"])
def test_a_file_in_the_way_is_named(tmp_path: Path, inside: str) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("mine")
    with pytest.raises(UserError, match=r"notes\.txt is a file, but a folder is needed there"):
        Paths.under(file / inside).create()
    assert file.read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(ordinary_folder: Path) -> None:
    ordinary_folder.chmod(0o500)
    with pytest.raises(UserError, match="cannot be made: its folder is read-only"):
        Paths.under(ordinary_folder / "data").create()


def test_a_data_folder_of_someone_else_that_cannot_be_written_is_told_in_a_sentence(
    ordinary_folder: Path,
) -> None:
    with pytest.raises(UserError, match=r"/etc cannot be written to|cannot be made"):
        Paths.under("/etc").create()


def test_a_relative_data_folder_does_not_move_with_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = Paths.under("data")
    assert paths.database == tmp_path.resolve() / "data" / "inglenook.db"


@pytest.mark.skipif(sys.platform != "linux", reason="each system has its own place")
def test_the_default_place_is_the_user_s_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert Paths.default().root == tmp_path / "inglenook"
    assert not Paths.default().root.exists()


def test_resources_are_found_in_the_checkout() -> None:
    assert resource("licences").is_dir()


def test_a_data_folder_of_a_user_who_does_not_exist_is_told_in_a_sentence() -> None:
    with pytest.raises(UserError, match="cannot be found"):
        Paths.under("~nobody-has-this-name/data")
