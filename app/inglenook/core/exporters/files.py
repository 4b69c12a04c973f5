"""An export as one file: that of the format, or a zip with a file for each chat."""

import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from inglenook.core.exporters import Chats, ExportedChat, Format, Options, Watch
from inglenook.core.exporters.chats import (
    all_chats,
    count_messages,
    folders_to_export,
    read_chats,
)
from inglenook.core.exporters.names import UniqueNames, safe_name
from inglenook.core.exporters.writing import whole_file
from inglenook.core.store import Store


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be exported, how and where to."""

    chat_ids: tuple[int, ...] | None  # None: all chats, and the folders without any
    format: Format
    path: Path
    options: Options
    instructions: str = ""  # what models are told in chats that say nothing else

    @property
    def is_zip(self) -> bool:
        return not self.format.ONE_FILE and (self.chat_ids is None or len(self.chat_ids) != 1)


@dataclass(frozen=True, slots=True)
class Exported:
    """What was exported."""

    path: Path
    chats: int
    size: int  # bytes


OnProgress = Callable[[int, int], object]  # messages done, messages in all; on the thread of the work


def suffix(file_format: Format, *, many: bool) -> str:
    """How the name of the file ends, with the dot. `many`: it is not one chat that was asked for."""
    return ".zip" if many and not file_format.ONE_FILE else file_format.SUFFIX


def suggested_name(file_format: Format, title: str, *, many: bool) -> str:
    """A name for the file, from the title of the one chat or of what they lie in."""
    day = time.strftime(" %Y-%m-%d") if many else ""
    return f"{safe_name(title)}{day}{suffix(file_format, many=many)}"


def export(
    store: Store, wanted: Wanted, stop: threading.Event, on_progress: OnProgress = lambda done, total: None
) -> Exported:
    """Write the file; afterwards it is there whole, or as it was before.

    Raises Stopped, and UserError with a sentence. For the thread of the store.
    """
    ids = all_chats(store) if wanted.chat_ids is None else list(wanted.chat_ids)
    total = count_messages(store, ids)
    written = 0
    chats = 0

    def on_message() -> None:
        nonlocal written
        written += 1
        on_progress(min(written, total), total)

    watch = Watch(stop, on_message)

    def counted() -> Iterator[ExportedChat]:
        nonlocal chats
        for chat in read_chats(store, ids, wanted.instructions, watch.check):
            chats += 1
            yield chat

    folders = folders_to_export(store, wanted.chat_ids)
    with whole_file(wanted.path) as file:
        if not wanted.is_zip:
            wanted.format.write(Chats(counted(), folders), file, wanted.options, watch)
        else:
            _write_zip(counted(), file, wanted, watch)
        size = file.seek(0, 2)
        watch.check()
    return Exported(wanted.path, chats, size)


def _write_zip(chats: Iterator[ExportedChat], file: BinaryIO, wanted: Wanted, watch: Watch) -> None:
    names = UniqueNames()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for chat in chats:
            folders = tuple(folder.name for folder in chat.folders)
            entry = zipfile.ZipInfo(names.path(folders, chat.title, wanted.format.SUFFIX), _date(chat))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            with archive.open(entry, "w", force_zip64=True) as inside:
                wanted.format.write(Chats([chat]), inside, wanted.options, watch)  # type: ignore[arg-type]


def _date(chat: ExportedChat) -> tuple[int, int, int, int, int, int]:
    """When the chat was written last, as far as a zip can say it."""
    try:
        year, month, day, hour, minute, second = time.localtime(chat.chat.updated)[:6]
    except (OverflowError, OSError, ValueError):
        return (1980, 1, 1, 0, 0, 0)
    return (year, month, day, hour, minute, second) if 1980 <= year <= 2107 else (1980, 1, 1, 0, 0, 0)
