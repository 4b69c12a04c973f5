"""Importing from the window: look first, then import, then a report and one undo."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.core.chats_sample import say
from tests.core.transfer_program import write_file

from inglenook.core.errors import UserError
from inglenook.core.importers import Source, places
from inglenook.core.store import Store
from inglenook.jobs import transfer as transfer_module
from inglenook.jobs.transfer import Transfer
from inglenook.ui.import_dialog import ImportDialog
from inglenook.ui.theme import Theme


@pytest.fixture(autouse=True)
def nothing_found(monkeypatch: pytest.MonkeyPatch) -> list[Source]:
    """The programs of whoever runs the tests are nobody's business."""
    found: list[Source] = []
    monkeypatch.setattr(places, "found", lambda: found)
    monkeypatch.setattr(transfer_module.importers, "found", lambda: found)
    return found


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "a.db")
    yield store
    store.close()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "chats.json"
    write_file(path, 30)
    return path


class Shown:
    def __init__(self, dialog: ImportDialog, qtbot: QtBot) -> None:
        self.dialog, self._qtbot = dialog, qtbot

    def click(self, text: str) -> None:
        [button] = [
            each
            for each in self.dialog.findChildren(QPushButton)
            if text in (each.text(), each.accessibleName()) and each.isVisible()
        ]
        assert button.isEnabled()
        button.click()

    @property
    def words(self) -> str:
        return " ".join(each.text() for each in self.dialog.findChildren(QLabel) if each.isVisible())

    @property
    def buttons(self) -> list[str]:
        return [
            each.text()
            for each in self.dialog.findChildren(QPushButton)
            if each.isVisible() and each.isEnabled()
        ]

    def wait_for(self, text: str) -> None:
        self._qtbot.waitUntil(lambda: text in self.words or text in self.buttons)


Show = Callable[..., Shown]


@pytest.fixture
def show(store: Store, tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Show]:
    transfers: list[Transfer] = []
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def show(back_up: Callable[[], object] = lambda: None) -> Shown:
        transfers.append(Transfer(tmp_path / "a.db", back_up=back_up))
        dialog = ImportDialog(transfers[-1], theme, window)
        dialog.show()
        return Shown(dialog, qtbot)

    yield show
    for transfer in transfers:
        transfer.close()


def test_look_import_and_undo(
    show: Show, store: Store, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(store, None, "Mine")
    shown = show()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    shown.click("Choose a file...")
    shown.wait_for("Import 30 chats")
    assert "Inglenook: 30 chats" in shown.words and len(store.chats()) == 1
    assert shown.dialog.look.table.rowCount() == 30
    assert shown.dialog.look.table.item(0, 0).text() == "Chat 1"
    shown.click("Import 30 chats")
    shown.wait_for("30 chats imported")
    assert len(store.chats()) == 31
    shown.click("Copy report")
    assert QGuiApplication.clipboard().text().startswith("30 chats imported\nchats.json")
    shown.click("Undo import")
    shown.wait_for("The import was undone")
    assert [chat.title for chat in store.chats()] == ["Mine"] and "30 chats are gone for good" in shown.words


def test_chats_that_are_here_already_are_left_out_unless_that_is_not_wanted(
    show: Show, store: Store, source: Path
) -> None:
    shown = show()
    for expected in ("30 chats", "0 chats"):
        shown.dialog.look_at(source)
        shown.wait_for(f"Import {expected}") if expected != "0 chats" else shown.wait_for(
            "Inglenook: 30 chats"
        )
        if expected == "30 chats":
            shown.click("Import 30 chats")
            shown.wait_for("30 chats imported")
    look = shown.dialog.look
    assert look.skip_known.isVisible() and look.wanted == 0 and "Import 0 chats" not in shown.buttons
    assert look.table.item(0, 0).text() == "Chat 1 (here already)"
    look.skip_known.click()
    shown.click("Import 30 chats")
    shown.wait_for("30 chats imported")
    assert len(store.chats()) == 60


def test_all_of_it_can_go_into_a_folder(show: Show, store: Store, source: Path) -> None:
    shown = show()
    shown.dialog.look_at(source)
    shown.wait_for("Import 30 chats")
    shown.dialog.look.into.click()
    shown.dialog.look.into_name.setText(" Old ones ")
    shown.click("Import 30 chats")
    shown.wait_for("30 chats imported")
    [folder] = store.folders.all()
    assert folder.name == "Old ones" and all(chat.folder_id == folder.id for chat in store.chats())


def test_an_earlier_import_can_be_undone(
    show: Show, store: Store, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = show()
    shown.dialog.look_at(source)
    shown.wait_for("Import 30 chats")
    shown.click("Import 30 chats")
    shown.wait_for("30 chats imported")
    say(store, store.chats()[0].id, "I wrote here")
    shown.click("Back")
    shown.wait_for("Undo...")
    monkeypatch.setattr(QMessageBox, "exec", lambda box: None)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.defaultButton())
    shown.click("Undo...")
    assert len(store.chats()) == 30  # kept: that is the default
    monkeypatch.setattr(QMessageBox, "clickedButton", _removing)
    shown.click("Undo...")
    shown.wait_for("29 chats are gone for good. 1 chat that you have written in since was kept.")
    assert len(store.chats()) == 1


def _removing(box: QMessageBox) -> QAbstractButton:
    return next(each for each in box.buttons() if each.text() == "Remove the chats")


def test_programs_on_this_computer_are_offered(show: Show, source: Path, nothing_found: list[Source]) -> None:
    nothing_found.append(Source("LM Studio", source, 30))
    shown = show()
    shown.wait_for("Look")
    assert "about 30 chats" in shown.words
    shown.click("Look at LM Studio, about 30 chats")
    shown.wait_for("Import 30 chats")


def test_a_file_can_be_dropped(show: Show, source: Path) -> None:
    shown = show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source))])
    event = QDropEvent(
        QPoint(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    shown.dialog.dropEvent(event)
    shown.wait_for("Import 30 chats")


def test_what_nobody_knows_and_what_is_empty_is_told(show: Show, tmp_path: Path) -> None:
    shown = show()
    (tmp_path / "x.png").write_bytes(b"\x89PNG")
    shown.dialog.look_at(tmp_path / "x.png")
    shown.wait_for("Inglenook does not know what x.png is. Choose an export of ChatGPT, Claude, "
                   "Open WebUI, LM Studio, Jan, Ollama, GPT4All or Inglenook.")  # fmt: skip
    write_file(tmp_path / "none.json", 0)
    shown.dialog.look_at(tmp_path / "none.json")
    shown.wait_for("There are no chats in none.json that can be imported.")


def test_without_a_backup_it_asks_again(show: Show, store: Store, source: Path) -> None:
    def refuse() -> None:
        raise UserError("The disk with the backups is away.")

    shown = show(refuse)
    shown.dialog.look_at(source)
    shown.wait_for("Import 30 chats")
    shown.click("Import 30 chats")
    shown.wait_for("The disk with the backups is away. Nothing was imported.")
    assert store.chats() == []
    shown.click("Import 30 chats without a backup")
    shown.wait_for("30 chats imported")


def test_what_was_skipped_is_told_with_why(show: Show, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    write_file(path, 2)
    path.write_bytes(path.read_bytes().replace(b'{"chat"', b'{"other": 1},\n{"chat"', 1))
    shown = show()
    shown.dialog.look_at(path)
    shown.wait_for("Import 2 chats")
    assert shown.dialog.look.skipped.text() == "1 thing cannot be taken over"
    shown.click("Import 2 chats")
    shown.wait_for("2 chats imported")
    [box] = [each for each in shown.dialog.findChildren(QPlainTextEdit) if each.isVisible()]
    assert "does not know what it is" in box.toPlainText()


def test_closing_while_it_imports_waits_and_keeps_whole_chats(
    show: Show, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "large.json"
    write_file(path, 1500)
    shown = show()
    shown.dialog.look_at(path)
    shown.wait_for("Import 1,500 chats")
    shown.click("Import 1,500 chats")
    shown.dialog.close()
    qtbot.waitUntil(lambda: not isValid(shown.dialog) or not shown.dialog.isVisible())
    assert len(store.chats()) < 1500 and store.check() == []


def test_closing_while_it_looks_is_at_once(show: Show, tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    write_file(path, 1500)
    shown = show()
    shown.dialog.look_at(path)
    shown.dialog.close()
    assert not shown.dialog.isVisible()
