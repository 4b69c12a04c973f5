"""One program per data folder, and no leftover ever keeps it shut."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from inglenook.core import lock
from inglenook.core.errors import InUseError, UserError

HOLDER = """
import sys
from pathlib import Path
from inglenook.core import lock
held = lock.acquire(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def hold_elsewhere(path: Path) -> "subprocess.Popen[str]":
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def test_a_killed_program_gives_the_folder_back(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with hold_elsewhere(path) as holder:
        with pytest.raises(InUseError, match="already running"):
            lock.acquire(path)
        holder.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
        holder.wait()
        lock.acquire(path).release()


@pytest.mark.parametrize("content", [b"", b"\0" * 512, b"999999\nother-host\n"])
def test_a_leftover_lock_file_does_not_block(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "lock"
    path.write_bytes(content)
    lock.acquire(path).release()


def test_a_second_lock_in_the_same_program_is_refused_until_release(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with lock.acquire(path) as held:
        with pytest.raises(InUseError):
            lock.acquire(path)
        held.release()
        with lock.acquire(path):
            pass


@pytest.mark.skipif(os.name == "nt", reason="needs pass-through of file descriptors")
def test_a_child_process_does_not_inherit_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    held = lock.acquire(path)
    program = "import sys; print('up', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, close_fds=False
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()  # until the child runs its own program, it has our files
        held.release()
        lock.acquire(path).release()


def test_a_lock_file_that_cannot_be_made_is_told_in_a_sentence(ordinary_folder: Path) -> None:
    ordinary_folder.chmod(0o500)
    with pytest.raises(UserError, match="cannot be written: its folder is read-only"):
        lock.acquire(ordinary_folder / "lock")
