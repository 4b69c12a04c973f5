"""Chats of other programs on this computer."""

import shutil
from pathlib import Path

import pytest
from tests.core.importers import samples

from inglenook.core.importers import Source, found, importer_for


def put(source: Path, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(source, target)
    return target


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def test_nothing_is_found_where_nothing_is(home: Path) -> None:
    assert found(home) == []
    home.mkdir()
    assert found(home) == []


def test_every_program_is_found_in_its_usual_place(home: Path, tmp_path: Path) -> None:
    expected = [
        Source(
            "GPT4All", put(samples.gpt4all(tmp_path), home / ".local/share/nomic.ai/GPT4All/g.chat").parent, 1
        ),
        Source("Jan", put(samples.jan(tmp_path), home / ".local/share/Jan/data/threads"), 1),
        Source("LM Studio", put(samples.lm_studio(tmp_path).parent, home / ".lmstudio") / "conversations", 1),
        Source(
            "Ollama", put(samples.ollama(tmp_path), home / "Library/Application Support/Ollama/db.sqlite"), 2
        ),
        Source("Open WebUI", put(samples.open_webui_database(tmp_path), home / ".open-webui/webui.db"), 2),
    ]
    assert found(home) == expected
    for source in expected:
        importer = importer_for(source.path)
        assert importer is not None and source.name == importer.NAME
        assert len(samples.read(importer, source.path)[0]) == source.count_hint


def test_places_that_settings_name(home: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    chats = put(samples.gpt4all(tmp_path), elsewhere / "gpt" / "gpt4all-1.chat").parent
    threads = put(samples.jan(tmp_path), elsewhere / "jan" / "threads")
    studio = put(samples.lm_studio(tmp_path).parent, elsewhere / "studio")
    samples.write_json(home / ".config/Jan/settings.json", {"data_folder": str(threads.parent)})
    (home / ".config/nomic.ai").mkdir()
    (home / ".config/nomic.ai/GPT4All.ini").write_text(f"[General]\nmodelPath={chats}\n")
    (home / ".lmstudio-home-pointer").write_text(f"{studio}\n")
    assert [source.path for source in found(home)] == [chats, threads, studio / "conversations"]


def test_places_that_the_environment_names(home: Path, tmp_path: Path) -> None:
    path = put(samples.open_webui_database(tmp_path), tmp_path / "data" / "webui.db")
    assert found(home, {"DATA_DIR": str(path.parent)}) == [Source("Open WebUI", path, 2)]
    assert found(home, {"DATA_DIR": "relative", "XDG_DATA_HOME": ""}) == []


def test_one_place_under_two_names_is_one(home: Path, tmp_path: Path) -> None:
    studio = put(samples.lm_studio(tmp_path).parent, home / ".lmstudio")
    (home / ".cache").mkdir()
    (home / ".cache/lm-studio").symlink_to(studio)
    assert len(found(home)) == 1


def test_odd_things_in_those_places_are_no_error(home: Path) -> None:
    (home / ".lmstudio").mkdir(parents=True)
    (home / ".lmstudio/conversations").symlink_to(home / ".lmstudio/conversations")
    (home / ".ollama").mkdir()
    (home / ".ollama/db.sqlite").write_text("words")
    (home / ".config/Jan").mkdir(parents=True)
    for content in (
        "[1]",
        "{",
        '{"data_folder": 5}',
        '{"data_folder": "a\\u0000b"}',
        "null",
    ):
        (home / ".config/Jan/settings.json").write_text(content)
        assert found(home) == []
