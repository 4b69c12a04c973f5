"""`kill -9` in the middle of a download, many times: it goes on where it was, and ends in the right file."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from inglenook.models.download import leftovers
from tests.hub import Fault, Generated, Place, Repo, StandIn, faults

PROGRAM = Path(__file__).with_name("download_program.py")
REPO, NAME = "own/model-GGUF", "model-Q4_0.gguf"
SIZE = 1_300_000
RATE = 1_000_000  # bytes a second
FILE = Generated(SIZE, seed=9)
KILLS = 20


@pytest.mark.timeout(240)
def test_kill_9_at_20_points_loses_nothing_that_was_on_the_disk(tmp_path: Path) -> None:
    bytes_of_file = FILE.read(0, SIZE)
    path = tmp_path / "models" / REPO / NAME
    part = path.with_name(f"{NAME}.part")
    moments = random.Random(4)
    with StandIn() as hub:
        hub.add(Repo(REPO, files={NAME: FILE}))
        hub.faults = [Fault(Place.BODY, faults.throttle(RATE), file=NAME)]
        kept = [0]
        for _ in range(KILLS):
            point = kept[-1] + moments.randint(0, SIZE // KILLS - 15_000)
            _kill_at(point, part, hub, tmp_path)
            assert not path.exists()
            assert bytes_of_file.startswith(part.read_bytes())
            assert [left.bytes for left in leftovers(tmp_path / "models")] == [part.stat().st_size]
            kept.append(part.stat().st_size)
        assert len(set(kept)) > KILLS / 2, "most kills should meet a download that gains something"
        hub.faults = []
        assert subprocess.run(_command(hub, tmp_path), timeout=60).returncode == 0
        host = hub.cdn.removeprefix("http://")
        ranges = [seen.range for seen in hub.requests if seen.host == host]
    assert path.read_bytes() == bytes_of_file
    assert sorted(file.name for file in path.parent.iterdir()) == [NAME]
    # Each run asked for what was not on the disk, and for nothing else; one killed early for nothing.
    allowed = {f"bytes={size}-" if size else "" for size in kept}
    assert set(ranges) <= allowed
    assert ranges[-1] == f"bytes={kept[-1]}-"


def _kill_at(size: int, part: Path, hub: StandIn, folder: Path) -> None:
    """Run the program until its part is larger than that, and kill it."""
    with subprocess.Popen(_command(hub, folder)) as process:
        deadline = time.monotonic() + 60
        while not part.exists() or part.stat().st_size <= size:
            assert process.poll() is None, "the program ended early"
            assert time.monotonic() < deadline
            time.sleep(0.002)
        process.kill()


def _command(hub: StandIn, folder: Path) -> list[str]:
    commit = hub.repos[REPO].sha
    arguments = [hub.endpoint, REPO, commit, NAME, FILE.sha256, str(SIZE), str(folder)]
    return [sys.executable, os.fspath(PROGRAM), *arguments]
