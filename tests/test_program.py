"""The whole program in a process of its own: how it starts, refuses to start, and ends."""

import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest

from inglenook.core.chat import Status
from inglenook.core.store import Store
from tests import tinygguf
from tests.ended import left_after_2_s

DRIVE = Path(__file__).with_name("drive.py")
PROGRAM = [sys.executable, "-m", "inglenook"]
SLOWEST_S = 60


class Driven:
    """The program as `drive.py` runs it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def wait_for(self, step: str) -> dict[str, Any]:
        """The report of this step; fails when the program ends or gives up before it."""
        assert self.process.stdout
        for line in self.process.stdout:
            report: dict[str, Any] = json.loads(line)
            assert "gave_up" not in report, f"drive.py waited in vain in its line {report['gave_up']}"
            if report.get("did") == step:
                return report
        raise AssertionError(f"the program ended before {step!r} with {self.process.wait(SLOWEST_S)}")

    def finish(self) -> int:
        """The exit status, once the program has ended by itself."""
        assert self.process.stdout
        self.process.stdout.read()
        return self.process.wait(SLOWEST_S)


@contextmanager
def drive(scenario: str, folder: Path, words: Sequence[str] = (), **options: Any) -> Iterator[Driven]:
    with subprocess.Popen(
        [sys.executable, str(DRIVE), scenario, str(folder), *words],
        stdout=subprocess.PIPE,
        text=True,
        **options,
    ) as process:
        try:
            yield Driven(process)
        finally:
            process.kill()


def test_a_first_session_ends_with_everything_stored(tmp_path: Path) -> None:
    with drive("session", tmp_path) as program:
        program.wait_for("quit")
        assert program.finish() == 0
    store = Store(tmp_path / "inglenook.db")
    with closing(store):
        (chat,) = store.chats()
        question, reply = store.branch(chat.id)
        assert store.check() == []
    assert (question.text, question.status) == ("Say hello in five words.", Status.DONE)
    assert reply.status is Status.DONE and reply.text and reply.statistics.reply_tokens
    with drive("reopened", tmp_path) as program:
        shown = program.wait_for("reopened")
        program.process.send_signal(signal.SIGTERM)
        assert program.finish() == 0
    assert reply.text.split()[0] in shown["transcript"]


def test_sigterm_ends_it_with_0_and_leaves_no_process(tmp_path: Path) -> None:
    with drive("watch", tmp_path) as program:
        program.wait_for("minimised")
        children = _children_of(program.process.pid)
        program.process.send_signal(signal.SIGTERM)
        assert program.finish() == 0
        assert left_after_2_s(children) == []


def test_a_second_start_raises_the_first_window_and_exits_with_0(tmp_path: Path) -> None:
    with drive("watch", tmp_path) as program:
        program.wait_for("minimised")
        second = subprocess.run(
            [*PROGRAM, "--data-dir", str(tmp_path)], capture_output=True, text=True, timeout=SLOWEST_S
        )
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        program.wait_for("raised")
        program.process.send_signal(signal.SIGTERM)
        assert program.finish() == 0


def test_a_second_start_hands_its_files_to_the_first(tmp_path: Path) -> None:
    model = tinygguf.build(tmp_path / "Tiny model ü.gguf", "llama")
    with drive("opened", tmp_path / "data") as program:
        program.wait_for("shown")
        second = subprocess.run(
            [*PROGRAM, "--data-dir", "data", "Tiny model ü.gguf"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=SLOWEST_S,
        )
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        assert program.wait_for("opened") == {"did": "opened", "model": str(model), "in_front": True}
        program.process.send_signal(signal.SIGTERM)
        assert program.finish() == 0


def test_a_first_start_opens_its_files_itself(tmp_path: Path) -> None:
    model = tinygguf.build(tmp_path / "tiny.gguf", "llama")
    with drive("opened", tmp_path / "data", env=os.environ | {"DRIVE_OPTIONS": str(model)}) as program:
        assert program.wait_for("opened")["model"] == str(model)
        program.process.send_signal(signal.SIGTERM)
        assert program.finish() == 0


def test_a_file_that_the_desktop_opens_is_opened(tmp_path: Path) -> None:
    model = tinygguf.build(tmp_path / "tiny.gguf", "llama")
    with drive("opened_by_desktop", tmp_path / "data", words=[str(model)]) as program:
        assert program.wait_for("opened")["model"] == str(model)
        program.process.send_signal(signal.SIGTERM)
        assert program.finish() == 0


def test_a_start_while_the_first_one_ends_is_the_first_itself(tmp_path: Path) -> None:
    model = tinygguf.build(tmp_path / "tiny.gguf", "llama")
    with drive("watch", tmp_path / "data") as first:
        first.wait_for("minimised")
        first.process.send_signal(signal.SIGTERM)
        with drive("opened", tmp_path / "data", env=os.environ | {"DRIVE_OPTIONS": str(model)}) as second:
            assert second.wait_for("opened")["model"] == str(model)
            second.process.send_signal(signal.SIGTERM)
            assert second.finish() == 0
        assert first.finish() == 0


def test_the_end_of_the_session_ends_it_while_a_question_stands(tmp_path: Path) -> None:
    with drive("asked_whether_to_quit", tmp_path) as program:
        assert program.wait_for("asked")["text"] == "A reply is still being written"
        program.process.send_signal(signal.SIGTERM)
        assert program.finish() == 0
    with closing(Store(tmp_path / "inglenook.db")) as store:
        (chat,) = store.chats()
        _question, reply = store.branch(chat.id)
        assert store.check() == []
    assert reply.status is Status.STOPPED and reply.text


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_what_was_just_typed_outlives_the_session(tmp_path: Path, number: signal.Signals) -> None:
    model = tinygguf.build(tmp_path / "tiny.gguf", "llama")
    data = tmp_path / "data"
    with drive("typed", data, env=os.environ | {"DRIVE_OPTIONS": str(model)}) as program:
        program.wait_for("typed")
        program.process.send_signal(number)
        assert program.finish() == 0
    with closing(Store(data / "inglenook.db")) as store:
        assert store.draft(None) == "half a thought"
    assert json.loads((data / "window.json").read_text())["places"]


def test_a_newer_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    database = tmp_path / "inglenook.db"
    Store(database).close()
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    before = database.read_bytes(), database.stat().st_mtime_ns
    with drive("refused", tmp_path) as program:
        sentence = program.wait_for("refused")["text"]
        assert program.finish() == 1
    assert "newer version" in sentence and sentence.endswith(".")
    assert (database.read_bytes(), database.stat().st_mtime_ns) == before


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_it_says_so_in_one_line_and_exits_with_1(tmp_path: Path) -> None:
    without = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in without}
    refused = subprocess.run(
        [*PROGRAM, "--data-dir", str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=SLOWEST_S,
    )
    assert (refused.returncode, refused.stdout) == (1, "")
    assert len(refused.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="an X display is Linux's")
def test_a_display_that_does_not_answer_is_said_in_one_line(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment.pop("WAYLAND_DISPLAY", None)
    refused = subprocess.run(
        [*PROGRAM, "--data-dir", str(tmp_path)],
        env=environment | {"DISPLAY": ":9871"},
        capture_output=True,
        text=True,
        timeout=SLOWEST_S,
    )
    assert refused.returncode == 1
    assert len(refused.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file modes")
def test_files_are_private_whatever_the_umask(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with drive("session", data, umask=0) as program:
        assert program.finish() == 0
    kept = [data, *data.rglob("*")]
    assert {"inglenook.db", "settings.json", "window.json", "lock", "engine.log"} <= {p.name for p in kept}
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in kept}
    expected = {path: 0o700 if path.is_dir() else 0o600 for path in kept}
    assert modes == expected


def test_an_unknown_option_is_said_with_2(tmp_path: Path) -> None:
    refused = subprocess.run([*PROGRAM, "--nonsense"], capture_output=True, text=True, timeout=SLOWEST_S)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.splitlines()[-1] == "inglenook: error: unrecognized arguments: --nonsense"


def test_help_names_every_option(tmp_path: Path) -> None:
    shown = subprocess.run([*PROGRAM, "--help"], capture_output=True, text=True, timeout=SLOWEST_S)
    assert shown.returncode == 0
    for option in ("FILE", "--data-dir", "--offline", "--new-chat", "--quick-chat", "--log", "--version"):
        assert option in shown.stdout


def test_version(tmp_path: Path) -> None:
    shown = subprocess.run([*PROGRAM, "--version"], capture_output=True, text=True, timeout=SLOWEST_S)
    assert (shown.returncode, shown.stdout.split()[0]) == (0, "Inglenook")


def _children_of(pid: int) -> list[psutil.Process]:
    """The engine's process, as soon as it is there: the window does not wait for it."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if children := psutil.Process(pid).children(recursive=True):
            return children
        time.sleep(0.02)
    raise AssertionError("the engine process was not seen")
