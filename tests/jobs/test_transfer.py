"""Exports and imports beside the window: heard of on its thread, stopped when it wants, one at a time."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from inglenook.core.errors import UserError
from inglenook.core.exporters import ALL, Chats, Options, Stopped, Watch, markdown, own_json
from inglenook.core.exporters.files import Wanted
from inglenook.core.importing import ImportOptions
from inglenook.core.store import Store
from inglenook.jobs.transfer import BackupFailedError, Progress, Transfer
from tests.core.transfer_program import write_file


class Listener(QObject):
    def __init__(self, transfer: Transfer) -> None:
        super().__init__()
        self.progress: list[Progress] = []
        self.results: list[Any] = []
        self.threads: set[QThread] = set()
        self.changes = 0
        transfer.progressed.connect(self._on_progress)
        transfer.chats_changed.connect(self._on_changed)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.threads.add(QThread.currentThread())
        self.progress.append(progress)

    @Slot()
    def _on_changed(self) -> None:
        self.changes += 1

    def on_done(self, result: Any) -> None:
        self.threads.add(QThread.currentThread())
        self.results.append(result)


class Slow:
    """A format that waits until it is let go, telling of a message now and then."""

    NAME, SUFFIX, ONE_FILE = "Slow", ".slow", True
    OPTIONS: tuple[str, ...] = ()

    def __init__(self) -> None:
        self.began = threading.Event()
        self.go_on = threading.Event()

    def write(self, chats: Chats, file: BinaryIO, options: Options, watch: Watch) -> None:
        while not self.go_on.wait(0.002):
            self.began.set()
            watch.message()


@pytest.fixture
def backups() -> list[int]:
    return []


@pytest.fixture
def transfer(qtbot: QtBot, store: Store, database: Path, backups: list[int]) -> Iterator[Transfer]:
    transfer = Transfer(database, formats=ALL, back_up=lambda: backups.append(1), temporary="test-transfer")
    yield transfer
    transfer.close()


@pytest.fixture
def listener(transfer: Transfer) -> Listener:
    return Listener(transfer)


@pytest.fixture
def wait(qtbot: QtBot, listener: Listener) -> Callable[[], Any]:
    def wait() -> Any:
        count = len(listener.results)
        qtbot.waitUntil(lambda: len(listener.results) > count)
        return listener.results[-1]

    return wait


def wanted(path: Path, file_format: Any = own_json, ids: tuple[int, ...] | None = None) -> Wanted:
    return Wanted(ids, file_format, path, Options())


def test_look_import_export_and_undo(
    transfer: Transfer, listener: Listener, wait: Any, store: Store, backups: list[int], tmp_path: Path
) -> None:
    source = tmp_path / "in.json"
    write_file(source, 40)
    transfer.preview(source, listener.on_done, listener.on_done)
    assert transfer.is_busy
    preview = wait()
    assert (preview.source, preview.chats, preview.known) == ("Inglenook", 40, 0) and not backups
    transfer.import_(source, ImportOptions(), listener.on_done, listener.on_done, total=40)
    report = wait()
    assert report.chats == 40 and backups == [1] and listener.changes == 1 and len(store.chats()) == 40
    transfer.export(wanted(tmp_path / "out.json"), listener.on_done, listener.on_done)
    assert wait().chats == 40
    transfer.imports(listener.on_done, listener.on_done)
    assert [each.chats for each in wait()] == [40]
    transfer.undo(report.import_id, listener.on_done, listener.on_done)
    assert wait().removed == 40 and listener.changes == 2 and store.chats() == []
    transfer.undo(report.import_id, listener.on_done, listener.on_done)
    assert "undone before" in str(wait())
    assert listener.threads == {QThread.currentThread()} and not transfer.is_busy


def test_progress_comes_at_most_five_times_a_second(
    transfer: Transfer, listener: Listener, wait: Any, store: Store, tmp_path: Path
) -> None:
    slow = Slow()
    began = time.monotonic()
    transfer.export(wanted(tmp_path / "x", slow), listener.on_done, listener.on_done)
    slow.began.wait(10)
    threading.Timer(0.7, slow.go_on.set).start()
    wait()
    assert 1 <= len(listener.progress) <= 1 + (time.monotonic() - began) / 0.2


def test_one_thing_at_a_time_and_stopping_it(
    transfer: Transfer, listener: Listener, wait: Any, store: Store, tmp_path: Path
) -> None:
    slow = Slow()
    transfer.export(wanted(tmp_path / "x", slow), listener.on_done, listener.on_done)
    assert slow.began.wait(10)
    with pytest.raises(UserError, match="still running"):
        transfer.import_(tmp_path, ImportOptions(), listener.on_done, listener.on_done)
    transfer.stop()
    assert isinstance(wait(), Stopped) and not transfer.is_busy
    assert not list(tmp_path.glob("x*"))


def test_a_new_look_takes_the_place_of_the_old_one(
    transfer: Transfer, listener: Listener, wait: Any, tmp_path: Path
) -> None:
    one, two = tmp_path / "one.json", tmp_path / "two.json"
    write_file(one, 3000)
    write_file(two, 2)
    transfer.preview(one, listener.on_done, listener.on_done)
    transfer.preview(two, listener.on_done, listener.on_done)
    assert wait().path == two and len(listener.results) == 1
    transfer.preview(one, listener.on_done, listener.on_done)
    transfer.stop()
    assert not transfer.is_busy  # and the window need not wait


def test_closing_ends_what_is_running(
    transfer: Transfer, listener: Listener, store: Store, tmp_path: Path
) -> None:
    slow = Slow()
    transfer.export(wanted(tmp_path / "x", slow), listener.on_done, listener.on_done)
    assert slow.began.wait(10)
    transfer.close()
    assert listener.results == [] and not list(tmp_path.glob("x*"))


def test_without_a_backup_nothing_is_imported_unless_that_is_wanted(
    listener: Listener, wait: Any, store: Store, database: Path, tmp_path: Path
) -> None:
    def refuse() -> None:
        raise UserError("The disk with the backups is away.")

    source = tmp_path / "in.json"
    write_file(source, 2)
    transfer = Transfer(database, back_up=refuse)
    transfer.import_(source, ImportOptions(), listener.on_done, listener.on_done)
    assert isinstance(wait(), BackupFailedError) and store.chats() == []
    transfer.import_(source, ImportOptions(), listener.on_done, listener.on_done, without_backup=True)
    assert wait().chats == 2
    transfer.close()


def test_a_temporary_chat_can_be_exported(
    transfer: Transfer, listener: Listener, wait: Any, tmp_path: Path
) -> None:
    temporary = Store.temporary("test-transfer")
    question, _ = temporary.ask(None, "Only in memory", model="m")
    path = tmp_path / "x.md"
    transfer.export(wanted(path, markdown, (question.chat_id,)), listener.on_done, listener.on_done)
    assert wait().chats == 1 and "Only in memory" in path.read_text("utf-8")
    temporary.close()


def test_what_cannot_be_read_is_told(
    transfer: Transfer, listener: Listener, wait: Any, tmp_path: Path
) -> None:
    for path in (tmp_path / "none.zip", tmp_path):
        transfer.preview(path, listener.on_done, listener.on_done)
        assert isinstance(wait(), UserError)
