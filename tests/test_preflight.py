"""No display or no library: one sentence, no abort."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from inglenook import preflight

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can lack a display")

# A number that no X server has: they count from 0, and the tests of the window start above 80.
NOBODY = "64999"


@pytest.fixture(autouse=True)
def _let_go() -> Iterator[None]:
    yield
    preflight.release()


def test_a_computer_without_a_display_is_told_so() -> None:
    assert "no display" in (preflight.check({}) or "")


def test_an_empty_display_is_no_display() -> None:
    assert "no display" in (preflight.check({"DISPLAY": "", "WAYLAND_DISPLAY": ""}) or "")


def test_a_display_that_nobody_answers_on_is_named() -> None:
    sentence = preflight.check({"DISPLAY": f":{NOBODY}"}) or ""
    assert f":{NOBODY}" in sentence and "answers" in sentence


@pytest.mark.parametrize("display", ["nonsense", ":", ":1x", "\0", ":0\0"])
def test_a_display_that_is_none_is_named_and_nothing_is_raised(display: str) -> None:
    assert preflight.check({"DISPLAY": display})


def test_a_display_on_another_computer_is_left_to_qt() -> None:
    assert preflight.check({"DISPLAY": "elsewhere.example:10.0"}) is None


def test_a_platform_without_a_display_needs_none() -> None:
    assert preflight.check({"QT_QPA_PLATFORM": "offscreen"}) is None
    assert preflight.check({"QT_QPA_PLATFORM": "vnc:port=5900", "DISPLAY": f":{NOBODY}"}) is None


def test_asking_for_x_without_a_display_is_told() -> None:
    assert "no display" in (preflight.check({"QT_QPA_PLATFORM": "xcb"}) or "")


def test_a_wayland_server_that_is_gone_is_named(tmp_path: Path) -> None:
    sentence = preflight.check({"WAYLAND_DISPLAY": "wayland-5", "XDG_RUNTIME_DIR": str(tmp_path)}) or ""
    assert str(tmp_path / "wayland-5") in sentence


def test_one_display_that_works_is_enough(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-5"))
        server.listen()
        alive = {"WAYLAND_DISPLAY": "wayland-5", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert preflight.check({**alive, "DISPLAY": f":{NOBODY}"}) is None
        assert preflight.check({"XDG_SESSION_TYPE": "wayland", "XDG_RUNTIME_DIR": str(tmp_path)})


def test_a_missing_library_names_the_package_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = {"libnowhere-cursor.so.0": ("libnowhere-cursor0", "nowhere-cursor")}
    monkeypatch.setattr(preflight, "_EVERYWHERE", nowhere)
    sentence = preflight.check({"QT_QPA_PLATFORM": "offscreen"}) or ""
    assert "libnowhere-cursor0" in sentence and "nowhere-cursor (Fedora)" in sentence
    assert "\n" not in sentence


def test_several_missing_libraries_are_one_sentence_without_repetition(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nowhere = {"libone.so.99": ("libone99", "both"), "libtwo.so.99": ("libtwo99", "both")}
    monkeypatch.setattr(preflight, "_X11", nowhere)
    sentence = preflight.check({"DISPLAY": ":0"}) or ""
    assert "libone99 libtwo99 (Debian" in sentence and "or both (Fedora)" in sentence


def test_a_library_in_an_unusual_place_is_found_by_loading_it() -> None:
    assert preflight._is_there("libc.so.6")
    assert not preflight._is_there("libnowhere.so.99")


def test_nothing_of_qt_is_imported_to_find_out() -> None:
    code = "import sys; from inglenook import preflight; preflight.check({}); print('PySide6' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "False"


@pytest.mark.parametrize("display", [None, f":{NOBODY}"])
def test_the_program_says_it_in_one_line_and_exits_with_1(display: str | None, tmp_path: Path) -> None:
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")
    environment = {name: value for name, value in os.environ.items() if name not in without}
    if display:
        environment["DISPLAY"] = display
    command = [sys.executable, "-m", "inglenook", "--data-dir", str(tmp_path / "data")]
    program = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert program.returncode == 1
    assert program.stdout == ""
    assert len(program.stderr.splitlines()) == 1, program.stderr
