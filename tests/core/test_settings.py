"""Settings survive what people, crashes and other versions do to their file."""

import dataclasses
import json
import logging
from pathlib import Path
from typing import Any

import pytest

from inglenook.core.errors import SaveError
from inglenook.core.settings import PUBLIC_HUB, Settings, hub_endpoint, load, save

FIELDS = {each.name: each for each in dataclasses.fields(Settings)}
SHOWN = {name: each for name, each in FIELDS.items() if "label" in each.metadata}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\0" * 4096, b"{", b'{"text_size": 120', b"[]", b"null", b"7", b'"text"', b"\xff\xfe\x00"),
        *(b"[" * 100_000, b'{"text_size": ' + b"9" * 5000 + b"}"),
    ],
    ids=lambda content: repr(content[:12]),
)
def test_a_bad_file_is_set_aside_and_said_in_one_sentence(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    loaded = load(path)
    assert loaded.settings == Settings()
    assert "settings.json.bad" in loaded.note
    assert not path.exists()
    assert path.with_name("settings.json.bad").read_bytes() == content


def test_a_folder_in_the_place_of_the_file_is_set_aside(path: Path) -> None:
    (path / "inside").mkdir(parents=True)
    assert "settings.json.bad" in load(path).note
    save(path, Settings(text_size=150))
    assert load(path).settings.text_size == 150


def test_a_folder_that_cannot_be_set_aside_still_gives_the_defaults(path: Path) -> None:
    path.mkdir()
    path.with_name("settings.json.bad").write_text("older")
    loaded = load(path)
    assert loaded.settings == Settings()
    assert "could not be moved away" in loaded.note


def test_a_blank_file_does_not_replace_an_older_bad_one_but_a_fuller_one_does(path: Path) -> None:
    kept = path.with_name("settings.json.bad")
    kept.write_text('{"text_size": 12')
    path.write_bytes(b"\0\0\0")
    load(path)
    assert kept.read_text() == '{"text_size": 12'
    path.write_text('{"text_size": 130, "inst')
    load(path)
    assert kept.read_text() == '{"text_size": 130, "inst'


def test_an_unreadable_file_stays_where_it_is(ordinary_folder: Path) -> None:
    path = ordinary_folder / "settings.json"
    save(path, Settings(text_size=150))
    path.chmod(0o000)
    loaded = load(path)
    assert loaded.settings == Settings()
    assert "cannot be read" in loaded.note
    path.chmod(0o600)
    assert load(path).settings.text_size == 150


def test_a_read_only_folder_is_told_when_saving(ordinary_folder: Path) -> None:
    path = ordinary_folder / "settings.json"
    save(path, Settings(text_size=150))
    ordinary_folder.chmod(0o500)
    with pytest.raises(SaveError, match="read-only"):
        save(path, Settings())
    assert load(path).settings.text_size == 150


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *[("text_size", bad) for bad in (True, "120", None, [], 110.5)],
        *[("temperature", bad) for bad in (float("nan"), True, "0.5", {})],
        *[("show_statistics", bad) for bad in (1, 0, "true", None)],
        *[("appearance", bad) for bad in ("black", 1, None, [])],
        *[("instructions", bad) for bad in (None, 3, ["a"])],
        ("model", 7),
    ],
)
def test_a_bad_value_is_logged_and_becomes_the_default_and_the_others_stay(
    path: Path, name: str, value: Any, caplog: pytest.LogCaptureFixture
) -> None:
    path.write_text(json.dumps({name: value, "max_tokens": 512}))
    loaded = load(path)
    assert loaded.settings == Settings(max_tokens=512)
    assert loaded.note == ""
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert name in caplog.text


@pytest.mark.parametrize(
    ("name", "value", "nearest"),
    [
        ("text_size", 10_000, 300),
        ("text_size", -1, 80),
        ("text_size", 10**400, 300),
        ("temperature", 9, 2.0),
        ("temperature", float("inf"), 2.0),
        ("temperature", -(10**400), 0.0),
        ("context_length", 0, 512),
    ],
)
def test_a_number_out_of_bounds_becomes_the_nearest_allowed_one(
    path: Path, name: str, value: Any, nearest: float
) -> None:
    path.write_text(json.dumps({name: value}))
    assert getattr(load(path).settings, name) == nearest


def test_a_whole_number_is_good_where_a_fraction_is_meant(path: Path) -> None:
    path.write_text('{"temperature": 1}')
    temperature = load(path).settings.temperature
    assert (temperature, type(temperature)) == (1.0, float)


def test_keys_of_a_newer_version_are_kept(path: Path) -> None:
    path.write_text('{"text_size": 120, "from_the_future": {"a": [1, null]}}')
    save(path, dataclasses.replace(load(path).settings, text_size=130))
    stored = json.loads(path.read_text())
    assert stored["from_the_future"] == {"a": [1, None]}
    assert stored["text_size"] == 130


def test_settings_come_back_as_they_were_saved(path: Path) -> None:
    changed = Settings(
        appearance="dark",
        text_size=200,
        send_with="ctrl-enter",
        show_statistics=False,
        instructions="Be brief.\n\0 \ud800 \U0001f600",
        temperature=0.15,
        thinking="off",
        threads=3,
        model="/models/a b.gguf",
    )
    save(path, changed)
    assert load(path).settings == changed
    assert load(path).note == ""


def test_without_a_file_the_defaults_are_used_and_nothing_is_said(path: Path) -> None:
    assert load(path).settings == Settings()
    assert load(path).note == ""
    assert not path.exists()


def test_only_the_remembered_model_and_what_has_a_page_of_its_own_are_not_shown() -> None:
    assert set(FIELDS) - set(SHOWN) == {
        *("model", "offline", "search_permission", "download_permission"),
        *("backup_folder", "backup_limit_gb"),
    }


@pytest.mark.parametrize("name", SHOWN)
def test_every_shown_setting_says_all_that_the_dialog_needs(name: str) -> None:
    setting = SHOWN[name]
    known = setting.metadata
    assert known["section"]
    assert known["label"]
    if "choices" in known:
        assert setting.default in known["choices"]
    elif type(setting.default) in (int, float):
        assert type(known["min"]) is type(known["max"]) is type(known["step"]) is type(setting.default)
        assert known["min"] <= setting.default <= known["max"]
    else:
        assert type(setting.default) in (bool, str) and known.get("lines", 1) >= 1
    assert set(known) <= {
        "section",
        "label",
        "help",
        "choices",
        "min",
        "max",
        "step",
        "unit",
        "at_min",
        "lines",
        "keys",
    }


@pytest.mark.parametrize(
    ("chosen", "environment", "address"),
    [
        (PUBLIC_HUB, "", PUBLIC_HUB),
        (PUBLIC_HUB, "http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        (PUBLIC_HUB, "file:///etc/passwd", PUBLIC_HUB),
        ("https://mirror.test/hf/", "http://other.test", "https://mirror.test/hf"),
        (" mirror.test ", "", "https://mirror.test"),
        ("", "", PUBLIC_HUB),
        ("", "mirror.test", "https://mirror.test"),
        ("ftp://mirror.test", "", PUBLIC_HUB),
        ("https://", "", PUBLIC_HUB),
        ("https://[::1", "", PUBLIC_HUB),
        ("https://mirror.test:port", "", PUBLIC_HUB),
    ],
)
def test_the_hub_is_the_chosen_one_else_that_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, chosen: str, environment: str, address: str
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", environment)
    assert hub_endpoint(Settings(hub=chosen)) == address


def test_nothing_goes_online_before_it_is_allowed() -> None:
    assert Settings().offline
    assert Settings().search_permission == Settings().download_permission == "ask"


def test_a_permission_that_is_none_is_asked_for(path: Path) -> None:
    path.write_text('{"search_permission": "always", "download_permission": true, "offline": 0}')
    assert load(path).settings == Settings()
