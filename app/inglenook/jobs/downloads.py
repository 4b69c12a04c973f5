"""The download queue: two at a time, on threads of their own, kept in a file across runs.

Only the list is kept, not how far each one is: that is what lies on the disk as a part. So nothing
is lost by `kill -9`, and a part is never believed without having been read again.
"""

import logging
import shutil
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from inglenook.core.errors import SaveError, UserError
from inglenook.core.files import read_json, write_json
from inglenook.core.language import current, mark, tr
from inglenook.core.network import Network, NetworkRefusedError, Permission, Purpose
from inglenook.core.text import format_size
from inglenook.jobs.background import Background
from inglenook.jobs.connections import STAYS_OFFLINE
from inglenook.models import download
from inglenook.models.download import (
    DiskFullError,
    DownloadError,
    Leftover,
    Order,
    Progress,
    RateLimit,
    Stopped,
)
from inglenook.models.hub import Hub
from inglenook.models.published import HubFile

log = logging.getLogger(__name__)

_PAUSED = mark("Paused. The part on disk is kept.")

AFTER_SLEEP_MS = 15_000  # between two tries, until the network is back
_FORGIVEN_S = 300.0  # after a sleep
AT_ONCE = 2
KEPT_FREE = 2_000_000_000  # bytes of the disk that the queue leaves alone
_WINDOW = 5.0  # seconds over which the speed is measured
_MOST_FINISHED = 100  # that the list keeps


class State(StrEnum):
    """What becomes of a download. The value is kept in the file."""

    WAITING = "waiting"
    RUNNING = "running"
    CHECKING = "checking"  # reads what is on the disk
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Download:
    """One entry of the queue, at one moment."""

    id: int  # while the program runs
    order: Order
    added: float  # seconds since 1970
    state: State = State.WAITING
    done: int = 0  # bytes on the disk, of `order.size`
    speed: float = 0.0  # bytes a second
    seconds_left: float = 0.0  # 0: not known
    sentence: str = ""  # why it waits, was paused or failed
    may_retry: bool = True  # whether trying again could help
    ended: float = 0.0  # when it was finished
    paths: tuple[Path, ...] = ()  # of the finished files

    @property
    def is_active(self) -> bool:
        return self.state in (State.RUNNING, State.CHECKING)


class Downloads(QObject):
    """The queue, and what of it runs. GUI thread."""

    changed = Signal()  # the list: one came, went, moved, or is in another state
    progressed = Signal(object)  # frozenset[int]: ids whose numbers changed, at most 5 times a second
    finished = Signal(object)  # Download: it is whole and verified
    _told = Signal(object)  # from the threads: what to do on the GUI thread

    def __init__(
        self,
        path: Path,
        folder: Path,
        network: Network,
        hub: Hub,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        """`path`: where the queue is kept, which is written on `background`. `folder`: where models go.

        Nothing starts before `start`.
        """
        super().__init__(parent)
        self.folder = folder
        self._path = path
        self._network = network
        self._hub = hub
        self._background = background
        self._writing = threading.Lock()
        self._writes = count(1)
        self._written = 0  # number of the newest that was written
        self._is_saving = False
        self._is_stale = False  # the file does not hold the queue as it is
        self._limit = RateLimit()
        self._before_sleep: set[int] = set()  # ids of what ran then
        self._forgiven_until = 0.0  # time.monotonic()
        self._ids = count(1)
        self._running: dict[int, _Run] = {}
        self._closed = False
        self.items: list[Download] = list(self._load())
        self._told.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Go on with what was left unfinished: it was asked for, so it needs no second question.

        While Offline is on it is paused, and nothing is allowed for later. Where it stays on until the
        program ends, it waits for the next start.
        """
        if self._network.stays_offline:
            for item in self.items:
                if item.state is State.WAITING:
                    self._set(item.id, sentence=tr(STAYS_OFFLINE))
            self.changed.emit()
        elif any(item.state is State.WAITING for item in self.items):
            network = self._network
            if not network.offline and network.permission(Purpose.DOWNLOAD) is not Permission.NEVER:
                network.grant(Purpose.DOWNLOAD, Purpose.FACTS)
            self._start_next()

    # What a person does ---------------------------------------------------------------------------

    def add(self, order: Order) -> int:
        """Put this at the end of the queue; returns its id, or that of the same one already there."""
        for item in self.items:
            if item.state is not State.DONE and item.order == order:
                if item.state in (State.PAUSED, State.FAILED):
                    self.resume(item.id)
                return item.id
        item = Download(next(self._ids), order, time.time())
        at = next((i for i, each in enumerate(self.items) if each.state is State.DONE), len(self.items))
        self.items.insert(at, item)
        self._after_change()
        return item.id

    def pause(self, id: int) -> None:
        """Stop this one for now; what is on the disk is kept."""
        self._halt(id, tr(_PAUSED))
        self._after_change()

    def resume(self, id: int) -> None:
        """Let it take its turn again."""
        item = self.item(id)
        if item and item.state in (State.PAUSED, State.FAILED):
            self._set(id, state=State.WAITING, sentence="", may_retry=True)
            self._after_change()

    retry = resume

    def cancel(self, id: int) -> None:
        """Take it out of the queue and its parts off the disk."""
        item = self.item(id)
        if item is None:
            return
        self.items.remove(item)
        if run := self._running.get(id):
            run.discard = True
            run.stop.set()
        elif item.state is not State.DONE:
            _discard(self.folder, item.order)
        self._after_change()

    def move_up(self, id: int) -> None:
        """One place forward among those that wait."""
        waiting = [item for item in self.items if item.state is State.WAITING]
        at = next((i for i, item in enumerate(waiting) if item.id == id), 0)
        if at > 0:
            one, other = self.items.index(waiting[at]), self.items.index(waiting[at - 1])
            self.items[one], self.items[other] = self.items[other], self.items[one]
            self._after_change()

    def pause_all(self, sentence: str = "") -> None:
        """Pause what runs and what waits; `sentence` says why, where it was no wish."""
        for item in list(self.items):
            self._halt(item.id, sentence or tr(_PAUSED))
        self._after_change()

    def resume_all(self) -> None:
        """Let everything that is paused take its turn."""
        for item in list(self.items):
            if item.state is State.PAUSED:
                self._set(item.id, state=State.WAITING, sentence="")
        self._after_change()

    def clear_finished(self) -> None:
        """Take the finished ones off the list; their files stay."""
        self.items = [item for item in self.items if item.state is not State.DONE]
        self._after_change()

    def leftovers(self) -> list[Leftover]:
        """Parts on the disk that nothing in the queue owns. Reads the folders: for the pool."""
        owned = set()
        for item in list(self.items):
            for file in item.order.files if item.state is not State.DONE else ():
                with suppress(DownloadError):  # a name that can be no file has no part
                    owned.add(download.part_of(self.folder, item.order, file))
        return [left for left in download.leftovers(self.folder) if left.path not in owned]

    # Sleep ----------------------------------------------------------------------------------------

    def note_sleep(self) -> None:
        """The computer goes to sleep: what runs now is to run when it is back."""
        self._before_sleep = {item.id for item in self.items if item.is_active}

    def go_on_after_sleep(self) -> None:
        """The computer is back: its connections are broken, and it may have no network for a while.

        For some minutes, what ran before and fails is tried again by itself.
        """
        self._before_sleep |= {item.id for item in self.items if item.is_active}
        self._forgiven_until = time.monotonic() + _FORGIVEN_S
        for id in self._before_sleep:
            self._go_on(id)

    def _go_on(self, id: int) -> None:
        item = self.item(id)
        if item and item.state is State.FAILED and item.may_retry:
            self.resume(id)

    # What is shown --------------------------------------------------------------------------------

    def item(self, id: int) -> Download | None:
        return next((item for item in self.items if item.id == id), None)

    @property
    def unfinished(self) -> list[Download]:
        return [item for item in self.items if item.state is not State.DONE]

    @property
    def speed(self) -> float:
        """Bytes a second, all together."""
        return sum(item.speed for item in self.items if item.state is State.RUNNING)

    @property
    def needed(self) -> int:
        """Bytes that are still to come for everything in the queue."""
        return sum(max(0, item.order.size - item.done) for item in self.unfinished)

    @property
    def free(self) -> int:
        """Bytes free where the models go; 0 where that cannot be told."""
        try:
            return shutil.disk_usage(self.folder).free
        except OSError:
            return 0

    @property
    def rate_limit(self) -> int:
        """Bytes a second that all downloads share; 0: no limit."""
        return self._limit.bytes_per_second

    @rate_limit.setter
    def rate_limit(self, bytes_per_second: int) -> None:
        self._limit.bytes_per_second = max(0, bytes_per_second)
        self._after_change()

    def close(self) -> None:
        """Stop; what runs goes on at the next start. Waits for the threads."""
        self._closed = True
        for run in self._running.values():
            run.stop.set()
        for run in list(self._running.values()):
            run.thread.join()
        if self._is_stale:
            self._write(next(self._writes), self._stored())

    # The queue ------------------------------------------------------------------------------------

    def _start_next(self) -> None:
        if self._closed or self._network.stays_offline:
            return
        for item in list(self.items):
            if len(self._running) >= AT_ONCE:
                return
            if item.state is State.WAITING and not self._shares_a_file(item):
                if refused := self._lacks_room(item):
                    self._set(item.id, state=State.PAUSED, sentence=refused)
                    self._after_change()
                    return
                self._start(item)

    def _shares_a_file(self, item: Download) -> bool:
        """Whether what runs (or is about to stop) writes a file that this one needs too."""
        names = {file.name for file in item.order.files}
        return any(
            run.order.repo == item.order.repo and any(file.name in names for file in run.order.files)
            for run in self._running.values()
        )

    def _lacks_room(self, item: Download) -> str:
        """A sentence where the disk has no room for this one beside those that run."""
        try:
            free = shutil.disk_usage(self.folder).free
        except OSError:
            return ""  # the transfer will say what is wrong
        beside = sum(
            max(0, other.order.size - other.done) for other in self.items if other.id in self._running
        )
        missing = item.order.size - item.done + beside + KEPT_FREE - free
        if missing <= 0:
            return ""
        return tr(
            "Paused: the disk has {free} free, and {missing} more are needed. Make room, then resume.",
            free=format_size(free),
            missing=format_size(missing),
        )

    def _start(self, item: Download) -> None:
        run = _Run(self, item, self._hub, self._network, self._limit)
        self._running[item.id] = run
        self._set(item.id, state=State.RUNNING, sentence="", speed=0.0, seconds_left=0.0)
        run.thread.start()
        self._after_change()

    def _halt(self, id: int, sentence: str) -> None:
        item = self.item(id)
        if item and (item.is_active or item.state is State.WAITING):
            self._set(id, state=State.PAUSED, sentence=sentence, speed=0.0, seconds_left=0.0)
            if run := self._running.get(id):
                run.stop.set()

    def _set(self, id: int, **fields: Any) -> None:
        self.items = [replace(item, **fields) if item.id == id else item for item in self.items]

    def _after_change(self) -> None:
        self._save()
        self.changed.emit()
        self._start_next()

    # What the threads tell ------------------------------------------------------------------------

    @Slot(object)
    def _call(self, told: Callable[[], None]) -> None:
        if not self._closed:
            told()

    def _on_progress(self, run: "_Run", done: int, progress: Progress) -> None:
        item = self.item(run.id)
        if item is None or not item.is_active:
            return
        state = State.CHECKING if progress.checking else State.RUNNING
        speed = 0.0 if progress.checking or progress.waiting else run.speed(done)
        left = (item.order.size - done) / speed if speed > 0 else 0.0
        self._set(run.id, state=state, done=done, speed=speed, seconds_left=left, sentence=progress.sentence)
        if state is not item.state:
            self.changed.emit()
        self.progressed.emit(frozenset({run.id}))

    def _on_end(self, run: "_Run", error: Exception | None, paths: tuple[Path, ...], done: int) -> None:
        self._running.pop(run.id, None)
        run.thread.join()
        if run.discard:
            _discard(self.folder, run.order)
            self._after_change()
            return
        item = self.item(run.id)
        if item is None:
            return
        self._set(run.id, speed=0.0, seconds_left=0.0, done=done)
        if error is None:
            self._finish(run.id, paths)
        elif isinstance(error, Stopped):
            pass  # the state says already what it was stopped for
        elif isinstance(error, NetworkRefusedError) and self._network.stays_offline:
            self._set(run.id, state=State.WAITING, sentence=tr(STAYS_OFFLINE))
        elif isinstance(error, NetworkRefusedError | DiskFullError):
            self._set(run.id, state=State.PAUSED, sentence=tr("Paused: {reason}", reason=_lower(str(error))))
        elif isinstance(error, UserError):
            may_retry = error.can_retry if isinstance(error, DownloadError) else True
            self._set(run.id, state=State.FAILED, sentence=str(error), may_retry=may_retry)
            log.warning("a download failed: %s (%s)", error, error.details)
            if run.id in self._before_sleep and time.monotonic() < self._forgiven_until:
                QTimer.singleShot(AFTER_SLEEP_MS, self, lambda: self._go_on(run.id))
        else:
            self._set(run.id, state=State.FAILED, sentence=tr("Stopped by an error in Inglenook."))
            self._after_change()
            raise error  # reaches the crash window; the queue goes on
        self._after_change()

    def _finish(self, id: int, paths: tuple[Path, ...]) -> None:
        self._set(id, state=State.DONE, sentence="", ended=time.time(), paths=paths)
        done = next(item for item in self.items if item.id == id)
        others = [item for item in self.items if item.id != id]
        unfinished = [item for item in others if item.state is not State.DONE]
        ended = [item for item in others if item.state is State.DONE]
        self.items = [*unfinished, done, *ended][: len(unfinished) + _MOST_FINISHED]
        self.finished.emit(done)

    # The file -------------------------------------------------------------------------------------

    def _save(self) -> None:
        """Write the queue as soon as the write before has ended: a disk may take long."""
        self._is_stale = True
        if self._is_saving or self._closed:
            return
        self._is_saving, self._is_stale = True, False
        number, stored = next(self._writes), self._stored()
        self._background.run(lambda: self._write(number, stored), self._on_saved)

    def _on_saved(self, _: None) -> None:
        self._is_saving = False
        if self._is_stale:
            self._save()

    def _write(self, number: int, stored: dict[str, object]) -> None:
        """A disk that refuses is no reason to stop what was asked for. Any thread."""
        with self._writing:
            if number < self._written:
                return  # a newer one was faster
            self._written = number
            try:
                write_json(self._path, stored)
            except SaveError as error:
                log.warning("%s (%s)", error, error.details)

    def _stored(self) -> dict[str, object]:
        return {
            "rate_limit": self.rate_limit,
            "downloads": [
                {
                    "order": asdict(item.order),
                    "added": item.added,
                    "state": item.state.value,
                    "sentence": item.sentence,
                    "may_retry": item.may_retry,
                    "ended": item.ended,
                    "paths": [str(path) for path in item.paths],
                }
                for item in self.items
            ],
        }

    def _load(self) -> Iterator[Download]:
        """What the file holds; an entry that makes no sense is passed over."""
        try:
            stored = read_json(self._path)
        except (UserError, ValueError) as error:
            log.warning("the download queue cannot be read: %s", error)
            return
        limit = stored.get("rate_limit")
        self._limit.bytes_per_second = limit if type(limit) is int and limit >= 0 else 0
        listed = stored.get("downloads")
        for entry in listed if isinstance(listed, list) else []:
            try:
                yield self._read(entry)
            except (KeyError, TypeError, ValueError) as error:
                log.warning("an entry of the download queue is passed over: %r", error)

    def _read(self, entry: dict[str, Any]) -> Download:
        stored = entry["order"]
        order = Order(
            repo=str(stored["repo"]),
            commit=str(stored["commit"]),
            files=tuple(
                HubFile(str(file["name"]), int(file["size"]), str(file["sha256"])) for file in stored["files"]
            ),
            name=str(stored["name"]),
            quantisation=str(stored["quantisation"]),
            licence=str(stored.get("licence", "")),
        )
        state = State(entry["state"])
        item = Download(
            next(self._ids),
            order,
            float(entry["added"]),
            State.WAITING if state in (State.RUNNING, State.CHECKING) else state,
            sentence=str(entry["sentence"]),
            may_retry=bool(entry["may_retry"]),
            ended=float(entry["ended"]),
            paths=tuple(Path(path) for path in entry["paths"]),
        )
        if item.state is State.DONE:
            return replace(item, done=order.size)
        on_disk = sum(download.bytes_on_disk(self.folder, order, file) for file in order.files)
        return replace(item, done=on_disk)


class _Run:
    """One download that runs, on a thread of its own."""

    def __init__(
        self, queue: Downloads, item: Download, hub: Hub, network: Network, limit: RateLimit
    ) -> None:
        self.id = item.id
        self.order = item.order
        self.stop = threading.Event()
        self.discard = False  # what is on the disk is not wanted any more
        self.thread = threading.Thread(target=self._run, name=f"download {item.id}", daemon=True)
        self._queue = queue
        self._hub, self._network, self._limit = hub, network, limit
        self._samples: deque[tuple[float, int]] = deque()  # GUI thread

    def speed(self, done: int) -> float:
        """Bytes a second over the last seconds. GUI thread."""
        now = time.monotonic()
        if self._samples and done < self._samples[-1][1]:
            self._samples.clear()  # begun again
        self._samples.append((now, done))
        while len(self._samples) > 2 and now - self._samples[0][0] > _WINDOW:
            self._samples.popleft()
        seconds, gained = now - self._samples[0][0], done - self._samples[0][1]
        return gained / seconds if seconds > 0.2 else 0.0

    def _run(self) -> None:
        queue, order = self._queue, self.order
        done = 0
        paths: list[Path] = []
        latest = Progress(0)

        def tell(progress: Progress) -> None:
            nonlocal latest
            latest = progress
            so_far = done + progress.done
            queue._told.emit(lambda: queue._on_progress(self, so_far, progress))

        error: Exception | None = None
        try:
            for file in order.files:
                latest = Progress(0)
                path = download.fetch(
                    self._hub,
                    self._network,
                    order,
                    file,
                    queue.folder,
                    stop=self.stop,
                    limit=self._limit,
                    on_progress=tell,
                )
                paths.append(path)
                done += file.size
        except Exception as raised:  # told on the GUI thread, where a bug reaches the crash window
            error = raised
            done += latest.done
        ended, all_paths = error, tuple(paths)
        queue._told.emit(lambda: queue._on_end(self, ended, all_paths, done))


def _discard(folder: Path, order: Order) -> None:
    for file in order.files:
        try:
            download.discard(folder, order, file)
        except UserError as error:  # it is listed among the unfinished files then
            log.warning("%s (%s)", error, error.details)


def _lower(sentence: str) -> str:
    """The sentence as English writes it behind a colon; a translation may end one sentence there."""
    if current() != "en":
        return sentence
    return sentence[:1].lower() + sentence[1:] if sentence[1:2].islower() else sentence
