"""Reading a file of chats: first to show what is in it, then to take it over."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from inglenook.core.errors import UserError
from inglenook.core.importers import (
    ImportedChat,
    ImportedFolder,
    Importer,
    Skipped,
    importer_for,
    problem_with,
)
from inglenook.core.imports import Imports
from inglenook.core.language import tr
from inglenook.core.sql import Sql
from inglenook.core.store import Store
from inglenook.core.text import one_line

MOST_SHOWN = 500  # chats of a preview
MOST_SKIPPED = 1_000  # things that are told of; more are counted

_AT_ONCE = 200  # chats that wait to be stored
_MOST_CHARACTERS = 4_000_000  # of these

OnProgress = Callable[[int, int], object]  # chats so far, chats in all (0: not known); on the worker's thread


@dataclass(frozen=True, slots=True)
class ChatInFile:
    """One chat of a preview."""

    title: str
    created: float  # seconds since the epoch; 0: not known
    messages: int
    is_known: bool  # it is here already


@dataclass(slots=True)
class SkippedThings:
    """What is not taken over, and why."""

    told: list[Skipped] = field(default_factory=list)  # at most MOST_SKIPPED
    count: int = 0

    def add(self, skipped: Skipped) -> None:
        self.count += 1
        if len(self.told) < MOST_SKIPPED:
            self.told.append(skipped)


@dataclass(frozen=True, slots=True)
class Preview:
    """What is in a file."""

    path: Path
    source: str  # the program that wrote it
    chats: int
    messages: int
    known: int  # chats that are here already
    first: tuple[ChatInFile, ...]  # at most MOST_SHOWN
    skipped: SkippedThings


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How to take a file over."""

    skip_known: bool = True  # leave out chats that are here already
    into: str = ""  # the name of a folder that all of it goes into; empty: none


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did."""

    source: str
    file: str
    import_id: int | None  # None: nothing was stored
    chats: int
    messages: int
    known: int  # left out because they are here already
    skipped: SkippedThings
    stopped: bool = False  # by the person; what was stored before stays
    problem: str = ""  # a sentence: why it ended early


def look_through(
    store: Store, path: Path, stop: threading.Event, on_progress: OnProgress = lambda done, total: None
) -> Preview:
    """Read all of the file and store nothing. Raises UserError; ends early when `stop` is set.

    For the thread of the store.
    """
    known_here = Imports(Sql(store.connection)).known()
    chats = messages = known = 0
    first: list[ChatInFile] = []
    skipped = SkippedThings()
    importer = _importer(path)
    for item in importer.read(path, stop):
        if isinstance(item, Skipped):
            skipped.add(item)
        elif isinstance(item, ImportedChat):
            is_known = item in known_here
            chats += 1
            messages += len(item.messages)
            known += is_known
            if len(first) < MOST_SHOWN:
                first.append(ChatInFile(one_line(item.title), item.created, len(item.messages), is_known))
            on_progress(chats, 0)
    return Preview(path, importer.NAME, chats, messages, known, tuple(first), skipped)


def import_chats(
    store: Store,
    path: Path,
    options: ImportOptions,
    stop: threading.Event,
    *,
    back_up: Callable[[], object] = lambda: None,
    total: int = 0,
    on_progress: OnProgress = lambda done, total: None,
) -> Report:
    """Store what is in the file. Each chat is there whole or not at all, also after a power loss.

    `back_up` is called before the first chat is stored; what it raises ends the import with nothing
    stored. `total`: how many chats there are, where it is known. Raises UserError only while nothing
    was stored; afterwards a problem stands in the report. For the thread of the store.
    """
    work = _Work(store, path, options, back_up)
    problem = ""
    try:
        importer = _importer(path)
        work.source = importer.NAME
        for item in importer.read(path, stop):
            if stop.is_set():
                break
            work.take(item)
            on_progress(work.seen, total)
        work.store_waiting()
    except UserError as error:
        if work.import_id is None:
            raise
        problem = str(error)
    return Report(
        source=work.source,
        file=path.name,
        import_id=work.import_id,
        chats=work.chats,
        messages=work.messages,
        known=work.known,
        skipped=work.skipped,
        stopped=stop.is_set(),
        problem=problem,
    )


class _Work:
    """One import on its way."""

    def __init__(
        self, store: Store, path: Path, options: ImportOptions, back_up: Callable[[], object]
    ) -> None:
        self.source = ""
        self.import_id: int | None = None
        self.seen = self.chats = self.messages = self.known = 0
        self.skipped = SkippedThings()
        self._imports = Imports(Sql(store.connection))
        self._here = self._imports.known()
        self._origins: set[str] = set()  # some exports hold a chat twice
        self._path, self._options, self._back_up = path, options, back_up
        self._waiting: list[ImportedChat | ImportedFolder] = []
        self._characters = 0

    def take(self, item: ImportedChat | ImportedFolder | Skipped) -> None:
        """Keep it to be stored, or note that it is not."""
        if isinstance(item, Skipped):
            self.skipped.add(item)
            return
        if isinstance(item, ImportedChat):
            self.seen += 1
            if self._options.skip_known and (item in self._here or item.origin_id in self._origins):
                self.known += 1
                return
            if item.origin_id:
                self._origins.add(item.origin_id)
            self._characters += _size(item)
        self._waiting.append(item)
        if len(self._waiting) >= _AT_ONCE or self._characters >= _MOST_CHARACTERS:
            self.store_waiting()

    def store_waiting(self) -> None:
        if not any(isinstance(item, ImportedChat) for item in self._waiting) and self.import_id is None:
            return  # folders alone are nothing to begin with
        if self.import_id is None:
            self._back_up()
            self.import_id = self._imports.begin(self.source, self._path.name)
        self._imports.add_all(self.import_id, self._waiting, self._options.into)
        stored = [item for item in self._waiting if isinstance(item, ImportedChat)]
        self.chats += len(stored)
        self.messages += sum(len(chat.messages) for chat in stored)
        self._waiting = []
        self._characters = 0


def _importer(path: Path) -> Importer:
    found = importer_for(path)
    if found is None:
        raise UserError(
            problem_with(path)
            or tr(
                "Inglenook does not know what {file} is. Choose an export of ChatGPT, "
                "Claude, Open WebUI, LM Studio, Jan, Ollama, GPT4All or Inglenook.",
                file=one_line(path.name, 80),
            )
        )
    return found


def _size(chat: ImportedChat) -> int:
    return sum(
        len(each.text) + len(each.reasoning) + sum(len(file.data) for file in each.attachments)
        for each in chat.messages
    )
