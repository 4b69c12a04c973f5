"""A program of its own that exports or imports, to be killed or measured; a line says how far it is."""

import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from inglenook.core import exporters
from inglenook.core.chat import Chat, Message, Role, Status
from inglenook.core.exporters import Chats, ExportedChat, Options, Watch, own_json
from inglenook.core.exporters.files import Wanted, export
from inglenook.core.importing import ImportOptions, import_chats
from inglenook.core.store import Store

MESSAGES = 6  # in each chat


def chats(count: int, characters: int) -> Iterator[ExportedChat]:
    """Chats that are in no store."""
    for number in range(1, count + 1):
        messages = tuple(
            Message(
                id=number * 100 + place,
                chat_id=number,
                parent_id=number * 100 + place - 1 if place else None,
                role=Role.ASSISTANT if place % 2 else Role.USER,
                text=f"{number}.{place} " + "words and words " * (characters // 16),
                status=Status.DONE,
                created=1_700_000_000.0 + number * 1000 + place,
            )
            for place in range(MESSAGES)
        )
        chat = Chat(number, f"Chat {number}", 1_700_000_000.0 + number * 1000, 1_700_000_000.0, None)
        yield ExportedChat(chat, messages)


def write_file(path: Path, count: int, characters: int = 400) -> None:
    """A file in our own format."""
    with path.open("wb") as file:
        own_json.write(Chats(chats(count, characters)), file, Options(), Watch(threading.Event()))


def peak_mb() -> float:
    """The most memory this program ever had.

    ru_maxrss would also count what the process that started it had at that moment.
    """
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = [each for each in status.read_text().splitlines() if each.startswith("VmHWM:")]
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def tell(done: int, total: int) -> None:
    print(done, flush=True)


def main(what: str, database: Path, file: Path, name: str) -> None:
    with closing(Store(database)) as store:
        if what == "export":
            wanted = next(each for each in exporters.ALL if name == each.SUFFIX)
            export(store, Wanted(None, wanted, file, Options()), threading.Event(), tell)
        else:
            import_chats(store, file, ImportOptions(), threading.Event(), on_progress=tell)
    print("peak", peak_mb(), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])
