"""Where the windows were: a damaged file costs nothing but that."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from inglenook.ui import window_state
from inglenook.ui.window_state import WindowState


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    state = WindowState("AAEC", 300, False, 7, [8, 9], [3, 1], "title")
    window_state.save(tmp_path / "window.json", state)
    assert window_state.load(tmp_path / "window.json") == state


@pytest.mark.parametrize(
    "stored",
    [
        {"geometry": "\ud800", "chat_windows": ["1", None], "open_folders": ["1", True]},
        {"geometry": "ä", "sidebar_shown": 1, "chat": "3"},
        {"geometry": 5, "sidebar_width": "wide", "chat_windows": 3},
    ],
)
def test_what_cannot_be_used_is_as_it_was_at_first(tmp_path: Path, stored: dict[str, object]) -> None:
    (tmp_path / "window.json").write_text(json.dumps(stored))
    assert asdict(window_state.load(tmp_path / "window.json")) == asdict(WindowState())


@pytest.mark.parametrize(("width", "used"), [(-5, 220), (10**400, 400), (300, 300)])
def test_the_sidebar_is_never_wider_or_narrower_than_it_can_be(tmp_path: Path, width: int, used: int) -> None:
    (tmp_path / "window.json").write_text(json.dumps({"sidebar_width": width}))
    assert window_state.load(tmp_path / "window.json").sidebar_width == used
