"""Nothing goes on the wire: a whole session as the kernel sees it, under strace."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

DRIVE = Path(__file__).with_name("drive.py")
INTERNET = re.compile(r"\bsocket\(AF_INET6?\b")

pytestmark = pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")


def _network_calls(command: list[str], log: Path) -> tuple[int, list[str]]:
    """Run a command with all its children; its exit status and the network calls they made."""
    traced = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network", "-o", str(log), *command]
    status = subprocess.run(traced, timeout=180, stdout=subprocess.DEVNULL).returncode
    return status, log.read_text(errors="replace").splitlines()


@pytest.mark.timeout(240)
def test_a_whole_session_opens_no_internet_socket(tmp_path: Path) -> None:
    status, calls = _network_calls(
        [sys.executable, str(DRIVE), "session", str(tmp_path / "data")], tmp_path / "calls"
    )
    assert status == 0
    assert calls, "strace saw nothing, so it proves nothing"
    assert [call for call in calls if INTERNET.search(call)] == []


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_an_internet_socket_of_a_child_would_be_seen(family: str, tmp_path: Path) -> None:
    opens = f"import socket; socket.socket(socket.{family})"
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {opens!r}], check=True)"
    status, calls = _network_calls([sys.executable, "-c", child], tmp_path / "calls")
    assert status == 0
    assert [call for call in calls if INTERNET.search(call)]
