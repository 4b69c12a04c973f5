"""A fault before there is a window, or while it is built, is said and logged, and the program ends."""

import subprocess
import sys
from pathlib import Path

SLOWEST_S = 60

# The faults are put in by hand: there is none to wait for.
_BEFORE_QT = """
import sys
from inglenook.core import lock
from inglenook.__main__ import main

def fail(path):
    raise ValueError("secret")

lock.acquire = fail
sys.exit(main(["--data-dir", sys.argv[1]]))
"""
_AFTER_THE_LOG = """
import sys
from inglenook.ui import app
from inglenook.__main__ import main

def fail(*_):
    raise ValueError("secret")

app.run = fail
sys.exit(main(["--data-dir", sys.argv[1]]))
"""
_IN_THE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from inglenook.ui import app
from inglenook.__main__ import main

def read_and_close():
    window = QApplication.activeModalWidget()
    print(" ".join(label.text() for label in window.findChildren(QLabel)), flush=True)
    window.close()

def fail(*_):
    QTimer.singleShot(0, read_and_close)
    raise ValueError("secret")

app.MainWindow = fail
sys.exit(main(["--data-dir", sys.argv[1]]))
"""


def run(script: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-P", "-c", script, str(folder)],
        capture_output=True,
        text=True,
        timeout=SLOWEST_S,
    )


def log_of(folder: Path) -> str:
    return (folder / "logs" / "inglenook.log").read_text("utf-8")


def test_a_fault_before_there_is_a_log_is_told_on_stderr(tmp_path: Path) -> None:
    ended = run(_BEFORE_QT, tmp_path)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("inglenook: Something in Inglenook went wrong.\n")
    assert ended.stderr.endswith("ValueError\n") and "ValueError: secret" not in ended.stderr


def test_a_fault_outside_of_the_window_is_one_sentence_and_in_the_log(tmp_path: Path) -> None:
    ended = run(_AFTER_THE_LOG, tmp_path)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert len(ended.stderr.splitlines()) == 1 and "inglenook.log" in ended.stderr
    assert "in fail" in log_of(tmp_path) and "secret" not in log_of(tmp_path)


def test_a_fault_while_the_window_is_built_is_said_in_a_window(tmp_path: Path) -> None:
    ended = run(_IN_THE_WINDOW, tmp_path)
    assert ended.returncode == 1, ended.stderr
    assert "Inglenook could not start." in ended.stdout and "inglenook.log" in ended.stdout
    assert "What is sent: nothing." in ended.stdout
    assert "in fail" in log_of(tmp_path) and "secret" not in log_of(tmp_path)
