"""Chats of other programs on this computer: where those programs keep them.

Sources: ollama/ollama app/store/store.go; janhq/jan src-tauri/src/core/app/commands.rs;
nomic-ai/gpt4all mysettings.cpp; lmstudio-ai/lms findLMStudioHome.ts; open-webui/open-webui env.py.
"""

import json
import os
import re
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from inglenook.core.errors import UserError
from inglenook.core.importers import archives, foreign_database, gpt4all, jan, lm_studio, ollama, open_webui

_LARGEST_SETTINGS = 1024 * 1024  # bytes
_MOST_FILES = 20_000  # that are counted of one program


@dataclass(frozen=True, slots=True)
class Source:
    """Chats of a program that can be imported without exporting them first."""

    name: str  # of the program
    path: Path  # what to give to its importer
    count_hint: int  # about how many chats there are


def found(home: Path | None = None, environment: Mapping[str, str] | None = None) -> list[Source]:
    """The chats of other programs on this computer, by program; only those that have any.

    `home`: where to look instead of the person's own folder. Lists folders and opens databases:
    work for the background pool. Never raises. Any thread.
    """
    if home is None:
        try:
            home = Path.home()
        except RuntimeError:  # nobody knows where it is
            return []
        environment = os.environ if environment is None else environment
    places = _Places(home, environment or {})
    sources = []
    seen: set[Path] = set()
    for name, candidates, count in _PROGRAMS:
        for path in candidates(places):
            try:
                real = path.resolve()
                if real in seen or not path.exists():
                    continue
                seen.add(real)
                chats = count(path)
            except (OSError, ValueError, RuntimeError):
                continue  # a link in a circle, a folder of somebody else
            if chats:
                sources.append(Source(name, path, chats))
    return sources


@dataclass(frozen=True, slots=True)
class _Places:
    home: Path
    environment: Mapping[str, str]

    def named(self, variable: str) -> list[Path]:
        """The folder that an environment variable names."""
        path = Path(self.environment.get(variable, ""))
        return [path] if path.is_absolute() else []

    def data(self) -> list[Path]:
        """Where programs keep their data on Linux, macOS and Windows; most are not there."""
        usual = (".local/share", "Library/Application Support", "AppData/Local", "AppData/Roaming")
        named = [each for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA") for each in self.named(name)]
        return [*named, *(self.home / each for each in usual)]

    def settings(self) -> list[Path]:
        return [*self.named("XDG_CONFIG_HOME"), self.home / ".config", *self.data()]


def _ollama(places: _Places) -> Iterator[Path]:
    for folder in (*(each / "Ollama" for each in places.data()), places.home / ".ollama"):
        yield folder / "db.sqlite"


def _lm_studio(places: _Places) -> Iterator[Path]:
    pointer = _small_text(places.home / ".lmstudio-home-pointer").strip()
    named = [Path(pointer)] if pointer and Path(pointer).is_absolute() else []
    for folder in (*named, places.home / ".lmstudio", places.home / ".cache" / "lm-studio"):
        yield folder / "conversations"


def _jan(places: _Places) -> Iterator[Path]:
    for folder in places.named("JAN_DATA_FOLDER"):
        yield folder / "threads"
    for folder in places.settings():
        try:
            chosen = json.loads(_small_text(folder / "Jan" / "settings.json")).get("data_folder")
        except (ValueError, RecursionError, AttributeError):
            chosen = None
        if isinstance(chosen, str) and Path(chosen).is_absolute():
            yield Path(chosen) / "threads"
        yield folder / "Jan" / "data" / "threads"
    yield places.home / "jan" / "threads"


def _gpt4all(places: _Places) -> Iterator[Path]:
    for folder in places.settings():
        settings = _small_text(folder / "nomic.ai" / "GPT4All.ini")
        named = re.search(r"^modelPath *= *\"?([^\n\"]+)", settings, re.MULTILINE)
        chosen = named[1].strip().replace("\\\\", "\\") if named else ""  # Qt writes a backslash as two
        if chosen and Path(chosen).is_absolute():
            yield Path(chosen)
    for folder in places.data():
        yield folder / "nomic.ai" / "GPT4All"


def _open_webui(places: _Places) -> Iterator[Path]:
    for folder in (
        *places.named("DATA_DIR"),
        *(each / "open-webui" for each in places.data()),
        *(each / "open-webui" / "data" for each in places.data()),
        places.home / ".open-webui",
        places.home / "open-webui" / "backend" / "data",
    ):
        yield folder / "webui.db"


def _files(*, ending: str) -> Callable[[Path], int]:
    def count(folder: Path) -> int:
        with archives.opened(folder, _MOST_FILES) as files:
            return sum(name.endswith(ending) for name in files.names)

    return _no_errors(count)


def _rows(table: str, can_read: Callable[[Path], bool]) -> Callable[[Path], int]:
    def count(path: Path) -> int:
        if not can_read(path):
            return 0
        with foreign_database.opened(path) as database:
            return database.count(table)

    return _no_errors(count)


def _no_errors(count: Callable[[Path], int]) -> Callable[[Path], int]:
    def counted(path: Path) -> int:
        try:
            return count(path)
        except UserError:
            return 0

    return counted


_PROGRAMS: tuple[tuple[str, Callable[[_Places], Iterator[Path]], Callable[[Path], int]], ...] = (
    (gpt4all.NAME, _gpt4all, _files(ending=".chat")),
    (jan.NAME, _jan, _files(ending="/thread.json")),
    (lm_studio.NAME, _lm_studio, _files(ending=".conversation.json")),
    (ollama.NAME, _ollama, _rows("chats", ollama.can_read)),
    (open_webui.NAME, _open_webui, _rows("chat", open_webui.can_read)),
)


def _small_text(path: Path) -> str:
    """A small file; empty where it cannot be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return ""
        with path.open("rb") as file:
            return file.read(_LARGEST_SETTINGS).decode("utf-8", "replace")
    except (OSError, ValueError):
        return ""
