"""Chats out to files and in from files, on a thread of their own.

One thing at a time. The window hears how far it is, a few times a second, and may stop it.
"""

import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance

from inglenook.core import importers
from inglenook.core.chat import is_in_memory
from inglenook.core.errors import UserError
from inglenook.core.exporters import ALL, Format
from inglenook.core.exporters.files import Exported, Wanted, export
from inglenook.core.importers import Source
from inglenook.core.importing import ImportOptions, Preview, Report, import_chats, look_through
from inglenook.core.imports import Import, Imports, Undone
from inglenook.core.language import tr
from inglenook.core.sql import Sql
from inglenook.core.store import Store
from inglenook.jobs.background import Background

_EVERY_S = 0.2  # between two signals of progress

T = TypeVar("T")
OnFailure = Callable[[Exception], object]  # UserError, or exporters.Stopped


class BackupFailedError(UserError):
    """There is no backup, so nothing was imported."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: messages of an export, chats of a preview or an import."""

    done: int
    total: int  # 0: not known


class Transfer(QObject):
    """GUI thread. Callbacks and signals come on it too; an error that is no UserError is a bug and is
    handed to `on_failure` as well.

    It has its own thread, so that an export need not wait for the check of a model file.
    """

    progressed = Signal(object)  # Progress, at most five times a second
    chats_changed = Signal()  # chats came, or went for good: lists are to be read again

    _progress = Signal(int, object)

    def __init__(
        self,
        database: Path,
        *,
        formats: Sequence[Format] = ALL,
        back_up: Callable[[], object] = lambda: None,
        temporary: str = "",
        parent: QObject | None = None,
    ) -> None:
        """`formats`: what can be exported to. `back_up` is called on the thread of the import, before
        anything is stored, and raises UserError where it cannot. `temporary`: the name of the store
        with the chats that are never on the disk."""
        super().__init__(parent)
        self.formats = tuple(formats)
        self._database, self._back_up, self._temporary = database, back_up, temporary
        self._background = Background(self)
        self._number = 0  # of the newest task
        self._running: Event | None = None
        self._may_be_dropped = False  # what is running: nobody waits for its end
        self._progress.connect(self._on_progress)

    @property
    def is_busy(self) -> bool:
        return self._running is not None

    def stop(self) -> None:
        """End what is being done. An export leaves nothing; an import keeps what it has stored; of a
        preview nothing more is heard."""
        if self._running is not None:
            self._running.set()
            if self._may_be_dropped:
                self._running = None
                self._number += 1

    def close(self) -> None:
        """End it and wait for that; no callback comes afterwards."""
        self._background.close()

    def export(self, wanted: Wanted, on_done: Callable[[Exported], object], on_failure: OnFailure) -> None:
        """Write the file. `on_failure` gets exporters.Stopped where it was stopped."""
        ids = wanted.chat_ids
        in_memory = ids is not None and any(is_in_memory(chat_id) for chat_id in ids)

        def work(stop: Event, tell: "_Tell") -> Exported:
            store = Store.temporary(self._temporary) if in_memory else Store(self._database)
            with closing(store):
                return export(store, wanted, stop, tell)

        self._run(work, on_done, on_failure)

    def preview(self, path: Path, on_done: Callable[[Preview], object], on_failure: OnFailure) -> None:
        """Look what is in a file or folder, in place of the one that is looked at now. Once stopped,
        neither callback comes."""

        def work(stop: Event, tell: "_Tell") -> Preview:
            with closing(Store(self._database)) as store:
                return look_through(store, path, stop, tell)

        if self._may_be_dropped:
            self.stop()
        self._run(work, on_done, on_failure, may_be_dropped=True)

    def import_(
        self,
        path: Path,
        options: ImportOptions,
        on_done: Callable[[Report], object],
        on_failure: OnFailure,
        *,
        total: int = 0,
        without_backup: bool = False,
    ) -> None:
        """Take over what is in a file. `on_failure` gets BackupFailedError where there can be no
        backup; then nothing was stored. `total`: how many chats the preview has counted."""

        def back_up() -> None:
            try:
                self._back_up()
            except UserError as error:
                raise BackupFailedError(str(error), error.details) from error

        def work(stop: Event, tell: "_Tell") -> Report:
            with closing(Store(self._database)) as store:
                return import_chats(
                    store,
                    path,
                    options,
                    stop,
                    back_up=(lambda: None) if without_backup else back_up,
                    total=total,
                    on_progress=tell,
                )

        def done(report: Report) -> None:
            if report.import_id is not None:
                self.chats_changed.emit()
            on_done(report)

        self._run(work, done, on_failure)

    def undo(
        self,
        import_id: int,
        on_done: Callable[[Undone], object],
        on_failure: OnFailure,
        *,
        used_too: bool = False,
    ) -> None:
        """Remove the chats of an import for good; see `Imports.undo`."""

        def work(stop: Event, tell: "_Tell") -> Undone:
            with closing(Store(self._database)) as store:
                try:
                    return Imports(Sql(store.connection)).undo(import_id, used_too=used_too)
                except LookupError as error:  # from another window
                    raise UserError(tr("This import was undone before.")) from error

        def done(undone: Undone) -> None:
            self.chats_changed.emit()
            on_done(undone)

        def failed(error: Exception) -> None:
            self.chats_changed.emit()  # they may be in the trash
            on_failure(error)

        self._run(work, done, failed)

    def imports(self, on_done: Callable[[list[Import]], object], on_failure: OnFailure) -> None:
        """Ask for the imports that can be undone."""

        def work() -> list[Import]:
            with closing(Store(self._database)) as store:
                return Imports(Sql(store.connection)).all()

        self._background.run(work, on_done, on_failure)

    def find(self, on_done: Callable[[list[Source]], object]) -> None:
        """Look for chats of other programs on this computer."""
        self._background.run(importers.found, on_done)

    # Inside ---------------------------------------------------------------------------------------

    def _run(
        self,
        work: "Callable[[Event, _Tell], T]",
        on_done: Callable[[T], object],
        on_failure: OnFailure,
        *,
        may_be_dropped: bool = False,
    ) -> None:
        if self.is_busy:
            raise UserError(tr("Another export or import is still running. Wait for its end, or stop it."))
        self._number += 1
        number = self._number
        self._may_be_dropped = may_be_dropped
        tell = _Tell(self._progress, number)

        def done(result: T) -> None:
            if number == self._number:
                self._running = None
                on_done(result)

        def failed(error: Exception) -> None:
            if number == self._number:
                self._running = None
                on_failure(error)

        self._running = self._background.run_long(lambda stop: work(stop, tell), done, failed)

    def _on_progress(self, number: int, progress: Progress) -> None:
        if self.is_busy and number == self._number:  # not a last word of what has ended
            self.progressed.emit(progress)


class _Tell:
    """Called on the thread of the work for every message or chat; passes on a few of these."""

    def __init__(self, signal: SignalInstance, number: int) -> None:
        self._signal, self._number = signal, number
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._last >= _EVERY_S:
            self._last = now
            self._signal.emit(self._number, Progress(done, total))
