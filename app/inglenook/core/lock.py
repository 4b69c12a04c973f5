"""One program per data folder.

The lock belongs to the open file, not to its contents: the system gives it back when the
program ends in any way, and an old or empty lock file never stands in the way.
"""

import errno
import os
import sys
from pathlib import Path
from types import TracebackType

from inglenook.core.errors import InUseError, UserError
from inglenook.core.files import make_private_file
from inglenook.core.language import tr

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class Lock:
    """A held lock. Keep it as long as the data folder is used; leaving a `with` block releases it."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Give the data folder back. The file stays: deleting it could let two programs in."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> "Lock":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def acquire(path: Path) -> Lock:
    """Hold the data folder that this lock file stands for.

    Raises InUseError when another program holds it, UserError when it cannot be locked at all.
    Child processes do not inherit the lock (Python opens files that way, PEP 446).
    """
    make_private_file(path)
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError as error:
        sentence = tr("The file {path} cannot be opened. Change its permissions.", path=path)
        raise UserError(sentence, str(error)) from error
    try:
        _lock(descriptor)
    except OSError as error:
        os.close(descriptor)
        if error.errno in _HELD:
            raise InUseError(tr("Inglenook is already running with this data folder.")) from error
        sentence = tr(
            "The disk that holds {folder} cannot lock files. Choose a data folder on another disk.",
            folder=path.parent,
        )
        raise UserError(sentence, str(error)) from error
    return Lock(descriptor)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
