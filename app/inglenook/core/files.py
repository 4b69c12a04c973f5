"""Small private files: made for their owner only, and replaced whole or not at all."""

import contextlib
import errno
import json
import logging
import os
import stat
from pathlib import Path

from inglenook.core.errors import SaveError, UserError
from inglenook.core.language import tr

log = logging.getLogger(__name__)

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}


def make_private_folder(path: Path) -> None:
    """Make a folder (and the ones above it that are missing) that only its owner can enter: 0700.

    A folder that is there already is repaired when it is ours. Left as they are: one that
    belongs to someone else, one that everybody shares (`/tmp`), and one behind a link, which the
    person pointed somewhere on purpose. Raises UserError when there is no such folder afterwards.
    """
    for folder in (*reversed(path.parents), path):
        try:
            if not folder.is_dir():
                folder.mkdir(mode=0o700, exist_ok=True)
                folder.chmod(0o700)  # the umask may have taken away too much
        except FileExistsError as error:
            sentence = tr("{folder} is a file, but a folder is needed there. Move it away.", folder=folder)
            raise UserError(sentence) from error
        except OSError as error:
            sentence = tr(
                "The folder {folder} cannot be made: {reason}.", folder=folder, reason=reason(error)
            )
            raise UserError(sentence, str(error)) from error
    make_private(path)
    if not os.access(path, os.R_OK | os.W_OK | os.X_OK):
        sentence = tr(
            "The folder {folder} cannot be written to. Change its permissions, or choose another folder.",
            folder=path,
        )
        raise UserError(sentence)


def make_private_file(path: Path) -> None:
    """Make an empty file that only its owner can read: 0600; one that is there is set to that.

    An existing file is never opened: on POSIX, closing it would drop every lock that this
    process holds on it, those of SQLite too (https://sqlite.org/howtocorrupt.html 2.2).
    Raises SaveError when it cannot be made.
    """
    try:
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise SaveError(_not_written(path, error), str(error)) from error
    make_private(path)


def read_json(path: Path) -> dict[str, object]:
    """The object in a JSON file; empty when there is no such file.

    Raises ValueError for anything that is not a JSON object, and UserError when the disk does
    not hand the file over.
    """
    try:
        value = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (IsADirectoryError, RecursionError) as error:
        raise ValueError(f"{path} holds no JSON object") from error
    except OSError as error:
        sentence = tr("The file {file} cannot be read: {reason}.", file=path, reason=reason(error))
        raise UserError(sentence, str(error)) from error
    if not isinstance(value, dict):
        raise ValueError(f"{path} holds no JSON object")
    return value


def write_json(path: Path, value: dict[str, object]) -> None:
    """Replace a file by this object: after a crash or power loss it is the old one or the new one.

    The file is 0600. Raises SaveError, and then the old file is still there.
    """
    data = json.dumps(value, indent=2).encode("ascii") + b"\n"
    new = path.with_name(path.name + ".new")
    try:
        descriptor = os.open(new, os.O_CREAT | os.O_WRONLY | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            make_private(new)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, path)
        sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            new.unlink()
        raise SaveError(_not_written(path, error), str(error)) from error


def read_private_text(path: Path) -> str:
    """One line that is kept secret; empty where there is none or it cannot be read."""
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError as error:
        if path.exists():
            log.warning("%s cannot be read: %s", path.name, error)
        return ""


def write_private_text(path: Path, text: str) -> None:
    """Keep it, for the owner only (0600); empty text removes the file. Raises SaveError."""
    try:
        path.unlink(missing_ok=True)
        if text:
            make_private_file(path)
            path.write_text(text, "utf-8")
    except OSError as error:
        raise SaveError(_not_written(path, error), str(error)) from error


def reason(error: OSError) -> str:
    """Why the disk refused, as the end of a sentence."""
    if error.errno in _FULL:
        return tr("the disk is full")
    if error.errno in _NOT_ALLOWED:
        return tr("its folder is read-only or belongs to another user")
    return error.strerror.lower() if error.strerror else tr("the disk reports an error")


def _not_written(path: Path, error: OSError) -> str:
    return tr("The file {file} cannot be written: {reason}.", file=path, reason=reason(error))


def make_private(path: Path) -> None:
    """Set 0700 for a folder and 0600 for a file, if it is there, whatever the umask was.

    Nothing is done to what is not ours, to a link, and to a folder that everybody shares. Some
    file systems (exFAT) know no rights: that is logged, not fatal.
    """
    if os.name == "nt":  # access lists are inherited from the user's profile
        return
    try:
        info = path.lstat()
        mode = 0o700 if stat.S_ISDIR(info.st_mode) else 0o600
        shared_by_all = stat.S_ISDIR(info.st_mode) and info.st_mode & stat.S_ISVTX
        ours = info.st_uid == os.geteuid() and not stat.S_ISLNK(info.st_mode) and not shared_by_all
        if ours and stat.S_IMODE(info.st_mode) != mode:
            path.chmod(mode)
    except FileNotFoundError:
        return
    except OSError as error:
        log.warning("cannot make %s private: %s", path, error)


def sync_folder(folder: Path) -> None:
    """Make a rename survive a power loss. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
