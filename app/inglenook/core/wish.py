"""What somebody who starts the program wants of it: files opened, a new chat, the quick chat.

A second start hands its wish to the program that runs already, as one line of JSON.
"""

import json
import os
from dataclasses import asdict, dataclass
from urllib.parse import unquote, urlsplit

MOST_BYTES = 10_000_000  # of a wish in one line
MOST_FILES = 1000
ACTIVATION = "XDG_ACTIVATION_TOKEN"  # where a Wayland desktop leaves the token, and Qt takes it


@dataclass(frozen=True, slots=True)
class Wish:
    """An empty one still wants the window in front."""

    files: tuple[str, ...] = ()  # absolute paths of model files
    new_chat: bool = False
    quick_chat: bool = False
    offline: bool = False  # nothing on the wire any more until the program ends
    activation: str = ""  # the Wayland token that lets a window come to the front


def to_line(wish: Wish) -> bytes:
    """As it is handed over. ASCII, whatever the file names hold."""
    return json.dumps(asdict(wish)).encode("ascii") + b"\n"


def from_line(line: bytes) -> Wish:
    """What `to_line` wrote. Raises ValueError for anything else; names it does not know are passed over."""
    told = json.loads(line.decode("ascii"))
    if not isinstance(told, dict):
        raise ValueError("no wish")
    files = told.get("files", [])
    if not isinstance(files, list) or len(files) > MOST_FILES:
        raise ValueError("no list of files")
    if not all(isinstance(file, str) and os.path.isabs(file) and "\0" not in file for file in files):
        raise ValueError("no absolute paths")
    activation = told.get("activation", "")
    if not isinstance(activation, str) or not activation.isascii() or not activation.isprintable():
        activation = ""  # no reason to refuse the rest
    return Wish(
        tuple(files),
        told.get("new_chat") is True,
        told.get("quick_chat") is True,
        told.get("offline") is True,
        activation,
    )


def local_path(argument: str) -> str:
    """The absolute path of a file that was named on the command line, also as a file: URL."""
    if argument[:5].lower() == "file:":
        argument = _path_of(argument)
    return os.path.abspath(argument)


def _path_of(url: str) -> str:
    try:
        path = unquote(urlsplit(url).path, errors="surrogateescape")
    except ValueError:  # half an IPv6 address
        return url
    if os.name == "nt":  # file:///C:/models/small.gguf
        path = path.lstrip("/").replace("/", "\\")
    return path if path and "\0" not in path else url
