"""The log is small, private, and never in the way."""

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from inglenook.core import log


@pytest.fixture(autouse=True)
def restored_logging() -> Iterator[None]:
    level, raising = logging.getLogger().level, logging.raiseExceptions
    yield
    log.stop()
    logging.getLogger().setLevel(level)
    logging.getLogger("inglenook").setLevel(logging.NOTSET)
    logging.raiseExceptions = raising


def test_lines_of_the_program_are_kept_and_those_of_libraries_only_from_warnings_up(tmp_path: Path) -> None:
    log.start(tmp_path)
    logging.getLogger("inglenook.core").info("chat %d opened", 7)
    logging.getLogger("some_library").info("https://example.org/secret")
    logging.getLogger("some_library").warning("odd: \ud800")
    written = (tmp_path / "inglenook.log").read_text()
    assert "chat 7 opened" in written
    assert "secret" not in written
    assert "odd" in written


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in other ways")
def test_the_log_is_private_and_stays_small(tmp_path: Path, umask: int) -> None:
    log.start(tmp_path)
    for _ in range(60):
        logging.getLogger("inglenook").info("x" * 50_000)
    files = sorted(tmp_path.iterdir())
    assert [path.name for path in files] == ["inglenook.log", "inglenook.log.1"]
    assert all(path.stat().st_size <= 1_000_000 for path in files)
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_a_log_that_cannot_be_written_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log.start(tmp_path / "missing")
    logging.getLogger("inglenook").info("still here")


def test_stderr_is_used_only_when_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log.start(tmp_path)
    logging.getLogger("inglenook").info("quiet")
    log.start(tmp_path, to_stderr=True)
    logging.getLogger("inglenook").info("loud")
    shown = capsys.readouterr().err
    assert "loud" in shown
    assert "quiet" not in shown
    assert (tmp_path / "inglenook.log").read_text().count("loud") == 1
