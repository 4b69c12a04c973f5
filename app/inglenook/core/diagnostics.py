"""What somebody who helps with this program may ask for: plain facts, and never a word of a chat.

Any thread. What only Qt or the engine knows is added by those who show it.
"""

import dataclasses
import os
import platform
import shutil
import sys
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from inglenook import __version__
from inglenook.core.language import number, tr, tr_n
from inglenook.core.paths import Paths
from inglenook.core.settings import Settings
from inglenook.core.text import clean, format_size, one_line

LOG_LINES = 200  # of each log that are shown, the newest
_LOG_BYTES = 200_000  # at its end that are looked at
_LONGEST_LINE = 1_000  # characters
_LONGEST_VALUE = 300

# Settings that hold what a person wrote: only how much it is, is told.
_OWN_WORDS = ("instructions",)
_ADDRESSES = ("hub",)
_PATHS = ("model", "backup_folder")


@dataclass(frozen=True, slots=True)
class Fact:
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Section:
    """Facts that belong together, in the words of the window."""

    title: str
    facts: tuple[Fact, ...]


def versions() -> tuple[Fact, ...]:
    """Of the program, of Python and of the system. The names are names and need no translation."""
    return (
        Fact("Inglenook", __version__),
        Fact("Python", platform.python_version()),
        Fact(platform.system(), f"{platform.release()} {platform.machine()}"),
    )


def system_name() -> str:
    """The system as its people call it, such as "Debian GNU/Linux 12 (bookworm)"."""
    if sys.platform == "linux":
        try:
            return one_line(platform.freedesktop_os_release()["PRETTY_NAME"], 80)
        except (OSError, KeyError):
            return "Linux"
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]}"
    return f"{platform.system()} {platform.version()}"


def processor_name() -> str:
    """The model of the processor; empty where nobody tells."""
    if sys.platform == "linux":
        try:
            with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as file:
                for line in file:
                    if line.startswith("model name"):
                        return one_line(line.partition(":")[2], 100)
        except OSError:
            return ""
        return ""
    if sys.platform == "win32":
        return one_line(os.environ.get("PROCESSOR_IDENTIFIER", ""), 100)
    return one_line(platform.processor(), 100)


def data_folder(paths: Paths) -> Section:
    """Where the data lie, how much the chats take, and how much room there is."""
    facts = [Fact(tr("Folder"), without_home(str(paths.root)))]
    try:
        size = format_size(paths.database.stat().st_size)
        facts.append(Fact(tr("Chats", note="the file they are in"), size))
        use = shutil.disk_usage(paths.root)
        room = tr("{free} free of {total}", free=format_size(use.free), total=format_size(use.total))
        facts.append(Fact(tr("Disk"), room))
    except OSError as error:
        facts.append(Fact(tr("Disk"), one_line(without_home(str(error)))))
    return Section(tr("Data"), tuple(facts))


def changed_settings(settings: Settings) -> Section:
    """The settings that are not as they were at first. Instructions are counted, not told."""
    first = Settings()
    facts = []
    for each in dataclasses.fields(Settings):
        value = getattr(settings, each.name)
        if value != getattr(first, each.name):
            label = each.metadata.get("label")
            facts.append(Fact(tr(label) if label else each.name, _setting(each, value)))
    if not facts:
        facts.append(Fact(tr("All settings"), tr("as they were at first")))
    return Section(tr("Changed settings"), tuple(facts))


def _setting(setting: "dataclasses.Field[Any]", value: Any) -> str:
    if setting.name in _OWN_WORDS:
        return tr_n("{n} character, not shown here", "{n} characters, not shown here", len(value))
    if setting.name in _ADDRESSES:
        return one_line(_host(value), _LONGEST_VALUE)
    if setting.name in _PATHS:
        return one_line(without_home(value), _LONGEST_VALUE)
    if isinstance(value, bool):
        return tr("On") if value else tr("Off")
    choices = setting.metadata.get("choices", {})
    if value in choices:
        return tr(choices[value])
    if isinstance(value, float):
        return number(value, 2)
    return one_line(str(value), _LONGEST_VALUE)


def _host(address: str) -> str:
    """Where an address leads, without a name and a password that may stand in it."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def log_tail(file: Path, lines: int = LOG_LINES) -> str:
    """The newest lines of a log, with ~ for the home folder; empty where there is none."""
    try:
        with file.open("rb") as log:
            log.seek(0, os.SEEK_END)
            start = max(0, log.tell() - _LOG_BYTES)
            log.seek(start)
            data = log.read()
    except OSError:
        return ""
    if start:
        data = data.partition(b"\n")[2]  # the first line may begin in its middle
    newest = deque(data.decode("utf-8", "replace").splitlines(), maxlen=lines)
    return without_home(clean("\n".join(line[:_LONGEST_LINE] for line in newest)))


def without_home(text: str) -> str:
    """A text with ~ for the home folder, whose name is mostly that of a person."""
    home = Path.home()
    if home == Path(home.anchor):
        return text
    return text.replace(str(home), "~").replace(home.as_posix(), "~")


def as_text(sections: Sequence[Section], logs: Iterable[tuple[str, str]] = ()) -> str:
    """All of it as one plain text, to be copied. `logs`: a title and the lines of each."""
    parts = [
        "\n".join([section.title, *(f"  {fact.name}: {fact.value}" for fact in section.facts)])
        for section in sections
    ]
    parts += [f"{title}\n{text or '-'}" for title, text in logs]
    return "\n\n".join(parts) + "\n"
