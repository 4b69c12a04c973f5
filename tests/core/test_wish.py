"""What a start wants, and how it is told to the program that runs already."""

import json
import os
from pathlib import Path

import pytest

from inglenook.core.wish import MOST_FILES, Wish, from_line, local_path, to_line


@pytest.mark.parametrize(
    "wish",
    [
        Wish(),
        Wish(("/models/ü \n.gguf", "/models/\udcff.gguf"), new_chat=True),
        Wish(quick_chat=True, offline=True, activation="kwin-7"),
    ],
)
def test_what_is_told_is_understood(wish: Wish) -> None:
    line = to_line(wish)
    assert line.count(b"\n") == 1 and line.isascii()
    assert from_line(line) == wish


@pytest.mark.parametrize(
    "told",
    [
        [],
        {"files": "/a.gguf"},
        {"files": ["a.gguf"]},
        {"files": [1]},
        {"files": ["/a\0"]},
        {"files": ["/a"] * (MOST_FILES + 1)},
    ],
)
def test_what_is_no_wish_is_an_error(told: object) -> None:
    with pytest.raises(ValueError):
        from_line(json.dumps(told).encode())


@pytest.mark.parametrize("token", [7, "a\0", "\ud800", "ü"])
def test_a_token_that_is_none_is_passed_over(token: object) -> None:
    line = json.dumps({"new_chat": True, "activation": token}).encode()
    assert from_line(line) == Wish(new_chat=True)


def test_what_a_newer_program_wants_is_passed_over() -> None:
    assert from_line(b'{"new_chat": true, "documents": ["/a.pdf"], "offline": 1}\n') == Wish(new_chat=True)


@pytest.mark.skipif(os.name == "nt", reason="paths of other systems")
@pytest.mark.parametrize(
    ("argument", "path"),
    [
        ("/models/a.gguf", "/models/a.gguf"),
        ("file:///models/a%20b%23.gguf", "/models/a b#.gguf"),
        ("FILE:///models/../a.gguf", "/a.gguf"),
        ("file://localhost/models/a.gguf", "/models/a.gguf"),
        ("file:///models/%FF.gguf", "/models/\udcff.gguf"),
    ],
)
def test_a_file_may_be_named_by_its_path_or_its_address(argument: str, path: str) -> None:
    assert local_path(argument) == path


@pytest.mark.parametrize("argument", ["file:", "file://[half", "file:///a%00b", "file:c.gguf", "c.gguf", ""])
def test_whatever_is_named_is_an_absolute_path_that_files_can_have(argument: str) -> None:
    path = local_path(argument)
    assert os.path.isabs(path) and "\0" not in path


def test_a_file_is_found_from_where_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert local_path("a.gguf") == str(tmp_path / "a.gguf")
