"""Names of files that are made of titles: allowed on every system, and no two the same."""

import re
import unicodedata

from inglenook.core.text import one_line

_LONGEST = 120  # bytes of UTF-8, without the ending
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)", re.IGNORECASE)


def safe_name(title: str, otherwise: str = "Chat") -> str:
    """A part of a path that says this, without an ending."""
    name = unicodedata.normalize("NFC", _FORBIDDEN.sub(" ", one_line(title, 200)))
    # Dots and blanks at the end vanish on Windows, dots at the start hide the file elsewhere.
    name = " ".join(name.split()).strip(". ")
    name = name.encode()[:_LONGEST].decode("utf-8", "ignore").rstrip(". ")
    if not name:
        return otherwise
    return f"{name[:3]}_{name[3:]}" if _DEVICE.match(name) else name


class UniqueNames:
    """Gives each path a name of its own, where capitals and accents are not told apart either."""

    def __init__(self) -> None:
        self._used: set[str] = set()
        self._next: dict[str, int] = {}

    def path(self, folders: tuple[str, ...], title: str, suffix: str) -> str:
        """`folder/folder/title.suffix`, or `title 2.suffix` where that is taken."""
        start = "/".join([*(_folder_name(folder, suffix) for folder in folders), safe_name(title)])
        number = self._next.get(_folded(start), 1)
        path = f"{start}{suffix}" if number == 1 else f"{start} {number}{suffix}"
        while _folded(path) in self._used:
            number += 1
            path = f"{start} {number}{suffix}"
        self._next[_folded(start)] = number + 1
        self._used.add(_folded(path))
        return path


def _folder_name(folder: str, suffix: str) -> str:
    """Never the name that a file could have."""
    name = safe_name(folder, "Folder")
    return f"{name}_" if name.lower().endswith(suffix.lower()) else name


def _folded(path: str) -> str:
    return unicodedata.normalize("NFKD", path).casefold()
