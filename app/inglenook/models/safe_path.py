"""Where a file of a repository may lie on this computer. Its name was written by a stranger.

One rule for all systems, so that a model folder can be carried from one to another: what Windows
would take for a drive, a device, a stream or another name is refused everywhere.
"""

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from inglenook.core.errors import UserError
from inglenook.core.language import tr

LONGEST_PART = 240  # bytes of UTF-8: file systems allow 255, and a part needs room for its ending
OWN_ENDINGS = (".part", ".part.json", ".part.json.new")

_LONGEST_PATH = 259 if os.name == "nt" else 4095
_FORBIDDEN = set('<>:"|?*\\')
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file, with the superscript digits it names
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])", re.IGNORECASE)
_INVISIBLE = {"Cc", "Cf", "Cs", "Zl", "Zp"}


class UnsafePathError(UserError):
    """A file may not lie where its name says, or not where a link would put it."""


def is_safe_name(name: str) -> bool:
    """Whether this path of a repository ("folder/file.gguf") stays inside a folder on every system."""
    return all(_is_safe_part(part) for part in name.split("/")) and not name.lower().endswith(OWN_ENDINGS)


def clashes(names: Iterable[str]) -> set[str]:
    """Those that are one and the same file where upper and lower case are not told apart."""
    names = list(names)
    counted = Counter(map(_folded, names))
    return {name for name in names if counted[_folded(name)] > 1}


def safe_path(folder: Path, repo: str, name: str) -> Path:
    """`folder/<owner>/<repository>/<name>`, as an absolute path.

    Raises UnsafePathError for a name that could lead elsewhere, for a path that is too long, and
    where something below the folder is a link: what it leads to is not ours to write.
    """
    if repo.count("/") != 1 or not is_safe_name(repo) or not is_safe_name(name):
        raise UnsafePathError(
            tr("The name of this file is not safe to use on this computer, so it is not fetched."),
            f"{repo!r} {name!r}",
        )
    root = folder.absolute()
    path = root.joinpath(*repo.split("/"), *name.split("/"))
    if len(os.fsencode(path)) + len(OWN_ENDINGS[-1]) > _LONGEST_PATH:
        raise UnsafePathError(
            tr("The path of this file would be too long. Choose a model folder with a shorter path."),
            str(path),
        )
    for step in (path, *path.parents):
        if step == root:
            break
        if step.is_symlink():
            raise UnsafePathError(
                tr(
                    "{path} is a link. Nothing is written through a link: remove it, or add the folder it "
                    "leads to as a model folder.",
                    path=step,
                )
            )
    if not path.resolve().is_relative_to(root.resolve()):  # a junction of Windows, say
        raise UnsafePathError(
            tr("{path} leads out of the model folder, so nothing is written there.", path=path)
        )
    return path


def _is_safe_part(part: str) -> bool:
    if part in ("", ".", "..") or part[-1] in ". " or _FORBIDDEN & set(part):
        return False
    if any(unicodedata.category(char) in _INVISIBLE for char in part):
        return False
    if len(part.encode()) > LONGEST_PART:
        return False
    return not _DEVICE.fullmatch(part.split(".")[0].rstrip(" "))


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
