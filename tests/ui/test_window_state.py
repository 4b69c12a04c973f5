"""Where the windows were: a damaged file costs nothing but that."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from inglenook.ui import window_state
from inglenook.ui.window_state import WindowState


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    state = WindowState(
        {"LVDS-1 1366x768 1": {"main": "AAEC"}}, 300, False, 7, [8, 9], [3, 1], "title", True, True, True
    )
    window_state.save(tmp_path / "window.json", state)
    assert window_state.load(tmp_path / "window.json") == state


@pytest.mark.parametrize(
    "stored",
    [
        {"chat_windows": ["1", None], "open_folders": ["1", True]},
        {"places": [], "sidebar_shown": 1, "chat": "3"},
        {"places": 5, "sidebar_width": "wide", "chat_windows": 3},
    ],
)
def test_what_cannot_be_used_is_as_it_was_at_first(tmp_path: Path, stored: dict[str, object]) -> None:
    (tmp_path / "window.json").write_text(json.dumps(stored))
    assert asdict(window_state.load(tmp_path / "window.json")) == asdict(WindowState())


def test_of_the_places_what_can_be_used_is(tmp_path: Path) -> None:
    stored = {"places": {"one": {"main": "AAEC", "quick": "ä", "chat 3": 5}, "two": "\ud800", "three": None}}
    (tmp_path / "window.json").write_text(json.dumps(stored))
    assert window_state.load(tmp_path / "window.json").places == {
        "one": {"main": "AAEC"},
        "two": {},
        "three": {},
    }


@pytest.mark.parametrize(("width", "used"), [(-5, 220), (10**400, 400), (300, 300)])
def test_the_sidebar_is_never_wider_or_narrower_than_it_can_be(tmp_path: Path, width: int, used: int) -> None:
    (tmp_path / "window.json").write_text(json.dumps({"sidebar_width": width}))
    assert window_state.load(tmp_path / "window.json").sidebar_width == used
