"""A file is replaced whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from inglenook.core.errors import SaveError
from inglenook.core.files import make_private_file, read_json, write_json


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in other ways")
def test_files_are_private_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    wide = tmp_path / "wide.json"
    wide.write_text("{}")
    wide.chmod(0o666)
    write_json(wide, {"a": 1})
    new = tmp_path / "new"
    make_private_file(new)
    assert [stat.S_IMODE(path.stat().st_mode) for path in (wide, new)] == [0o600, 0o600]


def test_a_write_that_fails_leaves_the_old_file_and_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    write_json(path, {"a": "old"})

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SaveError, match="the disk is full"):
        write_json(path, {"a": "new"})
    assert read_json(path) == {"a": "old"}
    assert list(tmp_path.iterdir()) == [path]


def test_a_half_written_file_of_a_crash_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "a.json.new").write_text('{"a": "ha')
    write_json(tmp_path / "a.json", {"a": 1})
    assert read_json(tmp_path / "a.json") == {"a": 1}
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_any_text_comes_back_from_a_file(tmp_path: Path) -> None:
    value: dict[str, object] = {"text": "a\0b \ud800 \U0001f600 \u2028 \n"}
    write_json(tmp_path / "a.json", value)
    assert read_json(tmp_path / "a.json") == value


def test_a_missing_file_is_an_empty_object(tmp_path: Path) -> None:
    assert read_json(tmp_path / "none.json") == {}
