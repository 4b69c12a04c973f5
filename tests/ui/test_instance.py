"""The second start hands its wish to the first; nobody can hold either up, and nothing is lost."""

import os
import select
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inglenook.core.paths import Paths
from inglenook.core.wish import Wish
from inglenook.ui import instance

EMPTY = Wish()

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has named pipes instead")


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    return Paths.under(tmp_path / "data")


class First:
    """The program that listens, and what was wanted of it."""

    def __init__(self) -> None:
        self.wishes: list[Wish] = []
        self.is_leaving = False

    def take(self, wish: Wish) -> bool:
        if not self.is_leaving:
            self.wishes.append(wish)
        return not self.is_leaving


@pytest.fixture
def first(paths: Paths, qtbot: QtBot) -> Iterator[First]:
    first = First()
    listener = instance.listen(paths, first.take)
    assert listener is not None
    yield first
    listener.close()


def hand_over(paths: Paths, qtbot: QtBot, wish: Wish = EMPTY) -> bool:
    """As a second program does, while this one turns its event loop."""
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(instance.hand_over(paths, wish)))
    thread.start()
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    return answers[0]


def test_the_second_start_is_told_to_the_first(paths: Paths, first: First, qtbot: QtBot) -> None:
    assert hand_over(paths, qtbot)
    assert first.wishes == [EMPTY]
    assert hand_over(paths, qtbot, Wish(new_chat=True))
    assert first.wishes == [EMPTY, Wish(new_chat=True)]


def test_everything_that_is_wanted_arrives(paths: Paths, first: First, qtbot: QtBot) -> None:
    files = tuple(f"/models/{number}/{'x' * 200}\udcff ü\n.gguf" for number in range(1000))
    wish = Wish(files, new_chat=True, quick_chat=True, offline=True)
    assert hand_over(paths, qtbot, wish)
    assert first.wishes == [wish]


def test_one_that_is_about_to_end_takes_nothing(paths: Paths, first: First, qtbot: QtBot) -> None:
    first.is_leaving = True
    assert not hand_over(paths, qtbot, Wish(("/models/a.gguf",)))
    assert first.wishes == []


def test_one_that_ends_meanwhile_takes_nothing(paths: Paths, qtbot: QtBot) -> None:
    first = First()
    listener = instance.listen(paths, first.take)
    assert listener is not None
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(instance.hand_over(paths, EMPTY)))
    thread.start()
    select.select([listener._socket], [], [], 10)  # type: ignore[attr-defined]  # it is connected
    listener.close()
    thread.join()
    assert answers == [False] and first.wishes == []


@pytest.mark.parametrize(
    "line", [b"\n", b"raise\n", b"[1]\n", b'{"files": "/a"}\n', b'{"files": ["a.gguf"]}\n', b"\xff\xfe\n"]
)
def test_what_is_no_wish_is_not_answered(paths: Paths, first: First, qtbot: QtBot, line: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(instance._socket_path(paths))
        stranger.sendall(line)
        stranger.setblocking(False)
        heard: list[bytes] = []

        def hear() -> bool:
            with suppress(BlockingIOError):
                heard.append(stranger.recv(100))
            return bool(heard)

        qtbot.waitUntil(hear)
    assert heard == [b""] and first.wishes == []


def test_it_works_without_qt_in_the_second_program(paths: Paths, first: First, qtbot: QtBot) -> None:
    code = (
        "import sys; from inglenook.core.paths import Paths; from inglenook.core.wish import Wish;"
        "from inglenook.ui import instance;"
        f"print(instance.hand_over(Paths.under({str(paths.root)!r}), Wish()), 'PySide6' in sys.modules)"
    )
    second = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.stdout is not None
    with second.stdout as output:
        assert output.read().split() == ["True", "False"]
    assert first.wishes == [EMPTY]


def test_another_data_folder_is_another_program(paths: Paths, first: First, tmp_path: Path) -> None:
    assert not instance.hand_over(Paths.under(tmp_path / "other"), EMPTY)
    assert first.wishes == []


def test_nobody_there_is_told_at_once(paths: Paths) -> None:
    assert instance.hand_over(paths, EMPTY) is False


def test_a_first_program_that_hangs_is_told(paths: Paths, first: First) -> None:
    # Its event loop does not turn while this thread waits here.
    assert instance.hand_over(paths, EMPTY, 0.2) is False


def test_whoever_connects_and_says_nothing_holds_nobody_up(paths: Paths, first: First, qtbot: QtBot) -> None:
    silent = [socket.socket(socket.AF_UNIX) for _ in range(5)]
    for each in silent:
        each.connect(instance._socket_path(paths))
    assert hand_over(paths, qtbot)
    assert first.wishes == [EMPTY]
    for each in silent:
        each.close()


def test_whoever_hangs_up_at_once_harms_nobody(paths: Paths, first: First, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as hasty:
        hasty.connect(instance._socket_path(paths))
        hasty.sendall(b'{"new_chat": tr')
    assert hand_over(paths, qtbot)
    assert first.wishes == [EMPTY]


def test_a_stranger_on_the_socket_is_not_believed(paths: Paths) -> None:
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.bind(instance._socket_path(paths))
        stranger.listen()

        def talk() -> None:
            with stranger.accept()[0] as peer:
                peer.sendall(b"something else")

        talking = threading.Thread(target=talk)
        talking.start()
        assert instance.hand_over(paths, EMPTY) is False
        talking.join()


def test_what_a_killed_program_left_behind_is_replaced(paths: Paths, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(instance._socket_path(paths))
    first = First()
    listener = instance.listen(paths, first.take)
    assert listener is not None
    assert hand_over(paths, qtbot)
    listener.close()
    assert first.wishes == [EMPTY]
    assert not Path(instance._socket_path(paths)).exists()


def test_the_socket_is_for_its_owner_only(paths: Paths, first: First) -> None:
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
    assert instance.listen(paths, lambda wish: True) is None
    assert instance.hand_over(paths, EMPTY) is False


def test_a_link_in_the_place_of_our_folder_is_not_followed(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(instance.tempfile, "gettempdir", lambda: str(tmp_path))
    (tmp_path / f"inglenook-{os.getuid()}").symlink_to(tmp_path / "runtime")
    assert instance.listen(paths, lambda wish: True) is None


def test_a_path_too_long_for_a_socket_is_no_reason_to_fail(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    deep = tmp_path / ("x" * 120)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    assert instance.listen(paths, lambda wish: True) is None
    assert instance.hand_over(paths, EMPTY) is False


def test_after_the_end_nobody_answers(paths: Paths, qtbot: QtBot) -> None:
    listener = instance.listen(paths, lambda wish: True)
    assert listener is not None
    listener.close()
    assert instance.hand_over(paths, EMPTY) is False
