"""Exporting from the window: what, how, where to, and what came of it."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.core.chats_sample import say

from inglenook.core.exporters import ALL, Chats, Options, Watch
from inglenook.core.exporters.files import Exported
from inglenook.core.store import Store
from inglenook.jobs.transfer import Transfer
from inglenook.ui.export_dialog import ExportChoice, ExportDialog, export_choices, exported_words
from inglenook.ui.pdf import Pdf
from inglenook.ui.theme import Theme


class Slow:
    NAME, SUFFIX, ONE_FILE = "Slow", ".slow", True
    OPTIONS: tuple[str, ...] = ()

    def __init__(self) -> None:
        self.began = threading.Event()

    def write(self, chats: Chats, file: BinaryIO, options: Options, watch: Watch) -> None:
        while True:
            self.began.set()
            watch.check()


@pytest.fixture
def slow() -> Slow:
    return Slow()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "a.db")
    folder = store.folders.add("House & garden")
    for number in range(3):
        say(store, None, f"Question {number}", "```\ncode\n```", folder_id=folder.id if number else None)
    yield store
    store.close()


@pytest.fixture
def transfer(store: Store, tmp_path: Path, slow: Slow, qtbot: QtBot) -> Iterator[Transfer]:
    transfer = Transfer(tmp_path / "a.db", formats=(*ALL, Pdf(), slow))
    yield transfer
    transfer.close()


class Shown:
    def __init__(self, dialog: ExportDialog) -> None:
        self.dialog = dialog
        self.exported: list[Exported] = []
        dialog.exported.connect(self.exported.append)

    def click(self, text: str) -> None:
        kinds = (QPushButton, QRadioButton, QCheckBox)
        [button] = [
            each
            for kind in kinds
            for each in self.dialog.findChildren(kind)
            if each.text() == text and each.isVisible()
        ]
        assert button.isEnabled()
        button.click()

    @property
    def buttons(self) -> list[str]:
        return [each.text() for each in self.dialog.findChildren(QPushButton) if each.isVisible()]

    @property
    def words(self) -> str:
        return " ".join(each.text() for each in self.dialog.findChildren(QLabel) if each.isVisible())


@pytest.fixture
def shown(store: Store, transfer: Transfer, theme: Theme, qtbot: QtBot) -> Iterator[Shown]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = ExportDialog(transfer, export_choices(store, 2), theme, window)
    dialog.show()
    yield Shown(dialog)


def where(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """Answer the question for a file, and note what was suggested."""
    asked: list[str] = []

    def answer(parent: QWidget, title: str, start: str, kinds: str) -> tuple[str, str]:
        asked.append(Path(start).name)
        return ("" if path is None else str(path), kinds)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return asked


def test_the_choices_are_this_chat_its_folder_and_all(store: Store) -> None:
    choices = export_choices(store, 2)
    assert [(choice.label, choice.chat_ids, choice.count) for choice in choices] == [
        ("This chat: Question 1", (2,), 1),
        ("The folder House & garden (2 chats)", (2, 3), 2),
        ("All 3 chats", None, 3),
    ]
    assert [choice.count for choice in export_choices(store, 1)] == [1, 3]
    assert [choice.count for choice in export_choices(store, folder_id=1)] == [2, 3]


def test_one_chat_is_exported_as_markdown(
    shown: Shown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = where(monkeypatch, tmp_path / "mine")
    shown.click("Export 1 chat...")
    qtbot.waitUntil(lambda: bool(shown.exported))
    assert asked == ["Question 1.md"]
    assert (tmp_path / "mine.md").read_text("utf-8").count("Question 1")
    assert exported_words(shown.exported[0]) == "Exported 1 chat to mine.md"
    qtbot.waitUntil(lambda: not isValid(shown.dialog))


def test_all_chats_as_json_and_as_a_zip(
    shown: Shown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.click("All 3 chats")
    assert "in a zip" in shown.words
    shown.dialog.format.setCurrentIndex(2)
    assert "in a zip" not in shown.words and not any(box.isVisible() for box in shown.dialog.options.values())
    asked = where(monkeypatch, tmp_path / "all.json")
    shown.click("Export 3 chats...")
    qtbot.waitUntil(lambda: bool(shown.exported))
    assert asked[0].startswith("Inglenook chats") and asked[0].endswith(".json")
    assert sum("chat" in record for record in json.loads((tmp_path / "all.json").read_bytes())) == 3


def test_a_pdf_is_one_of_the_formats(
    shown: Shown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.dialog.format.setCurrentText("PDF")
    where(monkeypatch, tmp_path / "x.pdf")
    shown.click("Export 1 chat...")
    qtbot.waitUntil(lambda: bool(shown.exported))
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF-")


def test_nothing_happens_when_no_place_is_chosen(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    where(monkeypatch, None)
    shown.click("Export 1 chat...")
    assert "Stop" not in shown.buttons and not shown.exported


def test_a_place_that_refuses_is_told_and_another_can_be_chosen(
    shown: Shown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where(monkeypatch, tmp_path / "none" / "x.md")
    shown.click("Export 1 chat...")
    qtbot.waitUntil(lambda: "x.md cannot be written" in shown.words)
    where(monkeypatch, tmp_path / "x.md")
    shown.click("Export 1 chat...")
    qtbot.waitUntil(lambda: bool(shown.exported))


def test_stopping_and_closing_while_it_is_written(
    shown: Shown, slow: Slow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where(monkeypatch, tmp_path / "x.slow")
    shown.dialog.format.setCurrentText("Slow")
    shown.click("Export 1 chat...")
    assert slow.began.wait(10)
    shown.click("Stop")
    qtbot.waitUntil(lambda: "Nothing was written" in shown.words)
    shown.click("Export 1 chat...")
    qtbot.keyClick(shown.dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(shown.dialog))
    assert not list(tmp_path.glob("x*"))


def test_hostile_titles_stay_text(
    transfer: Transfer, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    choice: Any = ExportChoice("This chat: <b>x</b> & y", "../<b>x</b>", (1,), 1)
    dialog = ExportDialog(transfer, [choice], theme, window)
    asked = where(monkeypatch, None)
    Shown(dialog)
    [radio] = dialog.findChildren(QRadioButton)
    assert radio.text() == "This chat: <b>x</b> && y"
    dialog.show()
    Shown(dialog).click("Export 1 chat...")
    assert asked == ["b x b.md"]
