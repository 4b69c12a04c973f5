"""A store in a folder of its own, and a folder of somebody who is not root."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from inglenook.core import language
from inglenook.core.language import Language
from inglenook.core.store import Store

NOBODY = 65534


@pytest.fixture
def in_german() -> Iterator[Callable[[dict[str, str]], None]]:
    """Have the program say these texts in German, and write its numbers so."""

    def speak(words: dict[str, str]) -> None:
        language.use(Language("de", lambda text, note, n: words.get(text, text), ".", ","))

    yield speak
    language.use(Language())


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "inglenook.db"


@pytest.fixture
def store(database: Path) -> Iterator[Store]:
    store = Store(database)
    yield store
    store.close()


@pytest.fixture
def ordinary_folder() -> Iterator[Path]:
    """A folder of an ordinary user, with the test running as that user: root may write anywhere."""
    if os.name == "nt":
        pytest.skip("Windows keeps rights in other ways")
    folder = Path(tempfile.mkdtemp())
    was_root = os.geteuid() == 0
    if was_root:
        os.chown(folder, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, 0)
    yield folder
    if was_root:
        os.setresuid(0, 0, 0)
    folder.chmod(0o700)
    shutil.rmtree(folder)


@pytest.fixture(params=[0o000, 0o022, 0o277], ids=["umask 000", "umask 022", "umask 277"])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


@contextmanager
def _full_disk(room: int) -> Iterator[None]:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))  # Python ignores the signal that comes of it
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def full_disk() -> Callable[[int], AbstractContextManager[None]]:
    """Inside `with full_disk(room):` this process can write no file of more bytes than this."""
    if sys.platform == "win32":
        pytest.skip("Windows has no such limit")
    return _full_disk
