"""The second start raises the first window; nobody can hold either up."""

import os
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inglenook.core.paths import Paths
from inglenook.ui import instance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has named pipes instead")


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    return Paths.under(tmp_path / "data")


@pytest.fixture
def raised(paths: Paths, qtbot: QtBot) -> Iterator[list[float]]:
    """When the window of the listening first program was raised."""
    times: list[float] = []
    listener = instance.listen(paths, lambda: times.append(time.monotonic()))
    assert listener is not None
    yield times
    listener.close()


def raise_from_another_thread(paths: Paths, qtbot: QtBot) -> bool:
    """As a second program does, while this one turns its event loop."""
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(instance.raise_first(paths)))
    thread.start()
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    return answers[0]


def test_the_second_start_raises_the_first(paths: Paths, raised: list[float], qtbot: QtBot) -> None:
    assert raise_from_another_thread(paths, qtbot)
    assert len(raised) == 1
    assert raise_from_another_thread(paths, qtbot)
    assert len(raised) == 2


def test_it_works_without_qt_in_the_second_program(paths: Paths, raised: list[float], qtbot: QtBot) -> None:
    code = (
        "import sys; from inglenook.core.paths import Paths; from inglenook.ui import instance;"
        f"print(instance.raise_first(Paths.under({str(paths.root)!r})), 'PySide6' in sys.modules)"
    )
    second = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.stdout is not None
    with second.stdout as output:
        assert output.read().split() == ["True", "False"]
    assert len(raised) == 1


def test_another_data_folder_is_another_program(paths: Paths, raised: list[float], tmp_path: Path) -> None:
    assert not instance.raise_first(Paths.under(tmp_path / "other"))
    assert raised == []


def test_nobody_there_is_told_after_a_second(paths: Paths) -> None:
    assert instance.raise_first(paths) is False


def test_a_first_program_that_hangs_is_told(paths: Paths, raised: list[float]) -> None:
    # Its event loop does not turn while this thread waits here.
    assert instance.raise_first(paths) is False


def test_a_first_program_that_starts_a_moment_later_is_waited_for(paths: Paths, qtbot: QtBot) -> None:
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(instance.raise_first(paths)))
    thread.start()
    listener = instance.listen(paths, lambda: None)
    assert listener is not None
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    listener.close()
    assert answers == [True]


def test_whoever_connects_and_says_nothing_holds_nobody_up(
    paths: Paths, raised: list[float], qtbot: QtBot
) -> None:
    silent = [socket.socket(socket.AF_UNIX) for _ in range(5)]
    for each in silent:
        each.connect(instance._socket_path(paths))
    qtbot.waitUntil(lambda: len(raised) == 5)
    assert raise_from_another_thread(paths, qtbot)
    for each in silent:
        each.close()


def test_whoever_hangs_up_at_once_harms_nobody(paths: Paths, raised: list[float], qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as hasty:
        hasty.connect(instance._socket_path(paths))
    qtbot.waitUntil(lambda: len(raised) == 1)
    assert raise_from_another_thread(paths, qtbot)


def test_a_stranger_on_the_socket_is_not_believed(paths: Paths) -> None:
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.bind(instance._socket_path(paths))
        stranger.listen()

        def talk() -> None:
            with stranger.accept()[0] as peer:
                peer.sendall(b"something else")

        talking = threading.Thread(target=talk)
        talking.start()
        assert instance.raise_first(paths) is False
        talking.join()


def test_what_a_killed_program_left_behind_is_replaced(paths: Paths, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(instance._socket_path(paths))
    raised: list[None] = []
    listener = instance.listen(paths, lambda: raised.append(None))
    assert listener is not None
    assert raise_from_another_thread(paths, qtbot)
    listener.close()
    assert raised == [None]
    assert not Path(instance._socket_path(paths)).exists()


def test_the_socket_is_for_its_owner_only(paths: Paths, raised: list[float]) -> None:
    assert stat.S_IMODE(os.stat(instance._socket_path(paths)).st_mode) == 0o600


def test_a_folder_that_others_can_enter_is_not_used(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))
    monkeypatch.setattr(instance.tempfile, "gettempdir", lambda: str(tmp_path))
    assert Path(instance._socket_path(paths)).parent == tmp_path / f"inglenook-{os.getuid()}"
    (tmp_path / f"inglenook-{os.getuid()}").chmod(0o777)
    assert instance.listen(paths, lambda: None) is None
    assert instance.raise_first(paths) is False


def test_a_link_in_the_place_of_our_folder_is_not_followed(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(instance.tempfile, "gettempdir", lambda: str(tmp_path))
    (tmp_path / f"inglenook-{os.getuid()}").symlink_to(tmp_path / "runtime")
    assert instance.listen(paths, lambda: None) is None


def test_a_path_too_long_for_a_socket_is_no_reason_to_fail(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    deep = tmp_path / ("x" * 120)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    assert instance.listen(paths, lambda: None) is None
    assert instance.raise_first(paths) is False


def test_after_the_end_nobody_answers(paths: Paths, qtbot: QtBot) -> None:
    listener = instance.listen(paths, lambda: None)
    assert listener is not None
    listener.close()
    assert instance.raise_first(paths) is False
