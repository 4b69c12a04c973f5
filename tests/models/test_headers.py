"""What is remembered of the headers of model files, and files of it that are damaged."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from inglenook.core.errors import ModelError
from inglenook.models import library
from inglenook.models.headers import Headers

MakeGguf = Callable[..., Path]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "headers.jsonl"


@pytest.fixture
def model(make_gguf: MakeGguf) -> Path:
    return make_gguf("models/Tiny-1B-Q4_K_M.gguf", {"general.license": "mit"})


def remembered(path: Path, *models: Path) -> None:
    headers = Headers(path)
    for model in models:
        headers.describe(model)
    headers.keep_only({str(model) for model in models})


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 100,
        b"\xff\xfe",
        b'"another form"\n[]',
        b'"inglenook model headers 1"\n{',
        b'"inglenook model headers 1"\n[]\n',
        b'"inglenook model headers 1"\n["/a", [[1, 2]], ["n", "q", "many", "a", 1, 1, "l"]]\n',
        b'"inglenook model headers 1"\n["/a", [1], ["n", "q", 1, "a", 1, 1, "l"]]\n',
        b'"inglenook model headers 1"\n["/a", [[1, 2, 3]], ["n", "q", 1, "a", 1, 1, "l"]]\n',
        b'"inglenook model headers 1"\n' + b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_as_good_as_none(path: Path, model: Path, content: bytes) -> None:
    path.write_bytes(content)
    headers = Headers(path)
    assert headers.describe(model) == library.read(model)
    headers.keep_only({str(model)})
    assert Headers(path).remembered(model) == library.read(model)


def test_a_file_is_read_once_ever(path: Path, model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = library.read(model)
    assert expected.licence == "mit"
    remembered(path, model)
    monkeypatch.setattr(library, "read", lambda path: pytest.fail("it was read again"))
    assert Headers(path).describe(model) == expected


def test_a_changed_file_is_read_again(path: Path, model: Path, make_gguf: MakeGguf) -> None:
    remembered(path, model)
    make_gguf("models/Tiny-1B-Q4_K_M.gguf", {"llama.context_length": 100, "general.name": "Longer name"})
    assert Headers(path).describe(model).context_length == 100


def test_a_part_that_went_missing_is_noticed(path: Path, make_gguf: MakeGguf) -> None:
    first = make_gguf("big-00001-of-00002.gguf", {"split.count": 2})
    second = make_gguf("big-00002-of-00002.gguf", {"split.count": 2})
    remembered(path, first)
    second.unlink()
    with pytest.raises(ModelError, match="Part 2 of 2"):
        Headers(path).describe(first)


def test_a_damaged_model_is_looked_at_once_until_it_changes(
    path: Path, model: Path, make_gguf: MakeGguf
) -> None:
    whole = model.read_bytes()
    model.write_bytes(b"rubbish")
    headers = Headers(path)
    for _ in range(2):
        with pytest.raises(ModelError, match="is not a GGUF file"):
            headers.describe(model)
    model.write_bytes(whole)
    assert headers.describe(model).name == "Tiny 1B"


def test_what_is_away_is_still_known_and_what_is_gone_is_not(
    path: Path, model: Path, make_gguf: MakeGguf
) -> None:
    other = make_gguf("models2/other.gguf")
    remembered(path, model, other)
    headers = Headers(path)
    assert [file.path for file in headers.remembered_under(model.parent)] == [model]
    headers.keep_only({str(model)})
    assert headers.remembered(other) is None
    assert Headers(path).remembered(other) is None


def test_a_disk_that_refuses_is_no_harm(tmp_path: Path, model: Path) -> None:
    headers = Headers(tmp_path / "no such folder" / "headers.jsonl")
    file = headers.describe(model)
    headers.keep_only({str(model)})
    assert headers.remembered(model) == file


def test_the_file_is_for_its_owner_only_and_one_line_a_model(path: Path, model: Path) -> None:
    remembered(path, model)
    assert path.stat().st_mode & 0o077 == 0
    first, *lines = path.read_text().splitlines()
    assert json.loads(first) == "inglenook model headers 1"
    assert [json.loads(line)[0] for line in lines] == [str(model)]
