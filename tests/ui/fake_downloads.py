"""A download queue that does what the test says: same signals and list, no thread, no network."""

from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from inglenook.jobs.downloads import Download, State
from inglenook.models.download import Leftover, Order
from inglenook.models.hub import HubFile

GB = 1_000_000_000


def order(name: str = "Llama 3.1 8B Instruct", size: int = 4_920_000_000, companion: int = 0) -> Order:
    stem = name.replace(" ", "-")
    files = [HubFile(f"{stem}-Q4_K_M.gguf", size, "a" * 64)]
    if companion:
        files.append(HubFile("mmproj-f16.gguf", companion, "b" * 64))
    return Order("owner/repo", "c" * 40, tuple(files), name, "Q4_K_M")


class FakeDownloads(QObject):
    changed = Signal()
    progressed = Signal(object)
    finished = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.items: list[Download] = []
        self.free = 112 * GB
        self.left: list[Leftover] = []
        self.asked: list[tuple[str, object]] = []
        self._limit = 0
        self._ids = count(1)

    def put(self, what: Order, state: State, **fields: Any) -> int:
        item = Download(next(self._ids), what, added=0.0, state=state, **fields)
        self.items.append(item)
        self.changed.emit()
        return item.id

    def set(self, id: int, **fields: Any) -> None:
        before = self.item(id)
        assert before is not None
        after = replace(before, **fields)
        self.items = [after if item.id == id else item for item in self.items]
        if after.state is not before.state:
            self.changed.emit()
        self.progressed.emit(frozenset({id}))

    def item(self, id: int) -> Download | None:
        return next((item for item in self.items if item.id == id), None)

    def add(self, what: Order) -> int:
        self.asked.append(("add", what))
        return self.put(what, State.WAITING)

    def pause(self, id: int) -> None:
        self.asked.append(("pause", id))
        self.set(id, state=State.PAUSED, sentence="Paused. The part on disk is kept.", speed=0.0)

    def resume(self, id: int) -> None:
        self.asked.append(("resume", id))
        self.set(id, state=State.WAITING, sentence="")

    def retry(self, id: int) -> None:
        self.asked.append(("retry", id))
        self.set(id, state=State.WAITING, sentence="")

    def cancel(self, id: int) -> None:
        self.asked.append(("cancel", id))
        self.items = [item for item in self.items if item.id != id]
        self.changed.emit()

    def move_up(self, id: int) -> None:
        self.asked.append(("move up", id))
        at = next(i for i, item in enumerate(self.items) if item.id == id)
        self.items[at - 1], self.items[at] = self.items[at], self.items[at - 1]
        self.changed.emit()

    def pause_all(self) -> None:
        self.asked.append(("pause all", None))
        for item in self.items:
            if item.is_active or item.state is State.WAITING:
                self.set(item.id, state=State.PAUSED, speed=0.0)

    def resume_all(self) -> None:
        self.asked.append(("resume all", None))
        for item in self.items:
            if item.state is State.PAUSED:
                self.set(item.id, state=State.WAITING)

    def clear_finished(self) -> None:
        self.items = self.unfinished
        self.changed.emit()

    def leftovers(self) -> list[Leftover]:
        return list(self.left)

    @property
    def unfinished(self) -> list[Download]:
        return [item for item in self.items if item.state is not State.DONE]

    @property
    def speed(self) -> float:
        return sum(item.speed for item in self.items if item.state is State.RUNNING)

    @property
    def needed(self) -> int:
        return sum(item.order.size - item.done for item in self.unfinished)

    @property
    def rate_limit(self) -> int:
        return self._limit

    @rate_limit.setter
    def rate_limit(self, bytes_per_second: int) -> None:
        self._limit = bytes_per_second
        self.changed.emit()
