"""The Downloads page: it says what happens, in words, and every button does what it says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.fake_downloads import GB, FakeDownloads, order

from inglenook.core import settings
from inglenook.core.paths import Paths
from inglenook.jobs.background import Background
from inglenook.jobs.downloads import State
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models.download import Leftover, Order
from inglenook.models.library import ModelFile
from inglenook.models.part import PartFacts
from inglenook.ui import downloads_view
from inglenook.ui.download_rows import DownloadRow, FinishedRow, LeftoverRow, Row
from inglenook.ui.download_words import day_words, left_words, rate_words, short_size
from inglenook.ui.downloads_view import DownloadsView
from inglenook.ui.notices import Toast
from inglenook.ui.theme import Theme


@pytest.fixture
def models(tmp_path: Path, theme: Theme) -> Iterator[Models]:
    paths = Paths.under(tmp_path)
    paths.create()
    background = Background()
    preferences = Preferences(paths.settings, settings.load(paths.settings).settings)
    yield Models(paths.models, preferences, background)
    background.close()


@pytest.fixture
def downloads(tmp_path: Path) -> FakeDownloads:
    return FakeDownloads(tmp_path / "models")


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, downloads: FakeDownloads, models: Models) -> DownloadsView:
    view = DownloadsView(theme, downloads, models)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.resize(theme.px(1016), theme.px(749))
    view.show()
    return view


def rows(view: QWidget, kind: type[Row] = DownloadRow) -> list[Row]:
    QApplication.processEvents()  # layouts show what they were given, and place it
    found = [row for row in view.findChildren(kind) if not row.isHidden()]
    return sorted(found, key=lambda row: row.mapTo(view, row.rect().topLeft()).y())


def button(within: QWidget, name: str) -> QAbstractButton:
    QApplication.processEvents()
    found = [
        each
        for each in within.findChildren(QAbstractButton)
        if (each.accessibleName() or each.text()) == name and each.isVisible()
    ]
    assert len(found) == 1, f"{len(found)} buttons called {name}"
    return found[0]


def buttons(within: QWidget) -> list[str]:
    QApplication.processEvents()
    found = [each for each in within.findChildren(QAbstractButton) if each.isVisible()]
    return [each.accessibleName() or each.text() for each in found]


def said(row: Row) -> str:
    return row.accessibleDescription()


def press(qtbot: QtBot, within: QWidget, name: str) -> None:
    qtbot.mouseClick(button(within, name), Qt.MouseButton.LeftButton)


def test_a_failure_is_one_sentence_and_offers_what_helps(
    view: DownloadsView, downloads: FakeDownloads
) -> None:
    why = "Stopped: huggingface.co did not answer three times in a row. The 1.12 GB on disk is kept."
    downloads.put(order(), State.FAILED, done=1_120_000_000, sentence=why)
    downloads.put(order("Other"), State.FAILED, sentence="The file was taken away.", may_retry=False)
    first, second = rows(view)
    assert said(first) == f"{why.rstrip('.')}. 1.12 of 4.92 GB"
    assert buttons(first) == ["Retry", "Cancel"]
    assert buttons(second) == ["Cancel"]


def test_every_state_is_said_in_words(view: DownloadsView, downloads: FakeDownloads) -> None:
    downloads.put(order(), State.RUNNING, done=3_120_000_000, speed=24.6e6, seconds_left=74)
    downloads.put(order("Qwen3 4B", 2_500_000_000), State.CHECKING, done=1_775_000_000)
    downloads.put(order("Gemma 3 4B", 2_490_000_000, companion=850_000_000), State.WAITING)
    downloads.put(order("Ministral"), State.PAUSED, done=1_900_000_000)
    sentences = [said(row) for row in rows(view)]
    assert sentences == [
        "24.6 MB/s. About 1 min 15 s left. 3.12 of 4.92 GB",
        "Checking that the file is complete and unchanged. 71 %. 2.50 GB",
        "Waiting. Starts after Qwen3 4B. 3.34 GB",
        "Paused. The part on disk is kept. 1.90 of 4.92 GB",
    ]
    assert [buttons(row) for row in rows(view)] == [
        ["Pause", "Cancel"],
        ["Cancel"],
        ["Cancel"],
        ["Resume", "Cancel"],
    ]
    files = [label.accessibleName() for label in rows(view)[2].findChildren(QLabel)]
    assert "Gemma-3-4B-Q4_K_M.gguf + picture part" in files


def test_a_server_that_lets_us_wait_is_said(view: DownloadsView, downloads: FakeDownloads) -> None:
    why = "huggingface.co does not answer. Trying again in 12 s."
    downloads.put(order(), State.RUNNING, done=GB, sentence=why)
    assert said(rows(view)[0]).startswith("huggingface.co does not answer. Trying again in 12 s")


def test_each_button_names_its_model_and_asks_for_it(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads
) -> None:
    running = downloads.put(order(), State.RUNNING)
    paused = downloads.put(order("Second"), State.PAUSED)
    failed = downloads.put(order("Third"), State.FAILED)
    downloads.put(order("Fourth"), State.WAITING)
    last = downloads.put(order("Fifth"), State.WAITING)
    assert button(rows(view)[0], "Pause").accessibleDescription() == "Llama 3.1 8B Instruct"
    for at, name in ((0, "Pause"), (1, "Resume"), (2, "Retry"), (4, "Move up")):
        press(qtbot, rows(view)[at], name)
    assert downloads.asked == [("pause", running), ("resume", paused), ("retry", failed), ("move up", last)]


def test_only_what_waits_behind_another_can_move_up(view: DownloadsView, downloads: FakeDownloads) -> None:
    downloads.put(order("First"), State.WAITING)
    downloads.put(order("Second"), State.WAITING)
    assert [buttons(row) for row in rows(view)] == [["Cancel"], ["Move up", "Cancel"]]


def test_progress_changes_a_row_in_place(view: DownloadsView, downloads: FakeDownloads) -> None:
    id = downloads.put(order(), State.RUNNING, done=GB, speed=10e6, seconds_left=100)
    row = rows(view)[0]
    bar = row.findChild(QProgressBar)
    downloads.set(id, done=2_460_000_000, speed=20e6, seconds_left=10)
    assert rows(view) == [row]
    assert bar is not None and bar.value() == 500
    assert said(row).startswith("20.0 MB/s. About 10 s left")
    assert bar.accessibleDescription() == "20.0 MB/s. About 10 s left"
    assert bar.accessibleName() == "Progress of Llama 3.1 8B Instruct"


def test_a_row_that_moves_stays_the_same_widget(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads
) -> None:
    downloads.put(order("First"), State.WAITING)
    downloads.put(order("Second"), State.WAITING)
    first, second = rows(view)
    press(qtbot, second, "Move up")
    assert rows(view) == [second, first]


def test_the_keyboard_stays_in_the_row_whose_button_changed(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads
) -> None:
    downloads.put(order(), State.RUNNING)
    pause = button(rows(view)[0], "Pause")
    pause.setFocus()
    qtbot.keyClick(pause, Qt.Key.Key_Space)
    assert view.window().focusWidget() is button(rows(view)[0], "Resume")


def test_the_keyboard_goes_on_to_the_next_row_when_one_is_cancelled(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads
) -> None:
    downloads.put(order("First"), State.PAUSED)
    downloads.put(order("Second"), State.PAUSED)
    cancel = button(rows(view)[0], "Cancel")
    cancel.setFocus()
    qtbot.keyClick(cancel, Qt.Key.Key_Space)
    assert view.window().focusWidget() is button(rows(view)[0], "Resume")


def test_a_small_download_is_cancelled_at_once(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads
) -> None:
    id = downloads.put(order(), State.RUNNING, done=50_000_000)
    press(qtbot, rows(view)[0], "Cancel")
    assert downloads.asked == [("cancel", id)]
    assert view.findChild(Toast) is None


def test_a_large_download_is_cancelled_when_undo_is_over(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads
) -> None:
    id = downloads.put(order(), State.RUNNING, done=3 * GB)
    press(qtbot, rows(view)[0], "Cancel")
    assert rows(view) == []
    assert downloads.asked == [("pause", id)]  # the part is still there
    toast = view.findChild(Toast)
    assert toast is not None
    toast.dismiss()
    qtbot.waitUntil(lambda: downloads.asked[-1] == ("cancel", id))


def test_undo_brings_a_cancelled_download_back(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads
) -> None:
    id = downloads.put(order(), State.RUNNING, done=3 * GB)
    press(qtbot, rows(view)[0], "Cancel")
    press(qtbot, view, "Undo")
    qtbot.wait(0)
    assert downloads.asked == [("pause", id), ("resume", id)]
    assert [row.accessibleName() for row in rows(view)] == ["Llama 3.1 8B Instruct"]


def test_undo_leaves_a_paused_download_paused(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads
) -> None:
    downloads.put(order(), State.PAUSED, done=3 * GB)
    press(qtbot, rows(view)[0], "Cancel")
    press(qtbot, view, "Undo")
    assert ("resume", 1) not in downloads.asked
    assert button(rows(view)[0], "Resume")


def test_what_waits_for_undo_is_carried_out_before_the_program_ends(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads
) -> None:
    id = downloads.put(order(), State.RUNNING, done=3 * GB)
    press(qtbot, rows(view)[0], "Cancel")
    view.settle()
    assert downloads.asked[-1] == ("cancel", id)


def test_pause_all_and_resume_all(qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads) -> None:
    downloads.put(order(), State.RUNNING)
    downloads.put(order("Second"), State.WAITING)
    press(qtbot, view, "Pause all")
    assert "Pause all" not in buttons(view)
    press(qtbot, view, "Resume all")
    assert downloads.asked == [("pause all", None), ("resume all", None)]
    assert "Resume all" not in buttons(view)


def test_what_needs_the_network_is_asked_first(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads
) -> None:
    asked = []
    view.ask_first = lambda go_on, model: asked.append((go_on, model))
    downloads.put(order(), State.PAUSED)
    failed = downloads.put(order("Second"), State.FAILED)
    press(qtbot, rows(view)[0], "Resume")
    press(qtbot, rows(view)[1], "Retry")
    press(qtbot, view, "Resume all")
    assert [model for _, model in asked] == ["Llama 3.1 8B Instruct", "Second", ""]
    assert downloads.asked == []
    asked[1][0]()
    assert downloads.asked == [("retry", failed)]


def test_a_speed_limit_can_be_chosen_or_written(view: DownloadsView, downloads: FakeDownloads) -> None:
    downloads.put(order(), State.RUNNING)
    box = view.findChild(QComboBox)
    number = view.findChild(QDoubleSpinBox)
    assert box is not None and number is not None
    assert [box.itemText(i) for i in range(box.count())] == [
        "None",
        "1 MB/s",
        "5 MB/s",
        "10 MB/s",
        "25 MB/s",
        "Custom...",
    ]
    box.activated.emit(2)
    assert downloads.rate_limit == 5_000_000
    assert box.currentText() == "5 MB/s" and number.isHidden()
    box.activated.emit(5)
    assert not number.isHidden()
    number.setValue(3.5)
    assert downloads.rate_limit == 3_500_000
    assert box.currentText() == "Custom..."


def test_a_limit_that_was_set_before_is_shown(
    qtbot: QtBot, theme: Theme, downloads: FakeDownloads, models: Models
) -> None:
    downloads.rate_limit = 2_500_000
    view = DownloadsView(theme, downloads, models)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    number = view.findChild(QDoubleSpinBox)
    assert number is not None and number.value() == 2.5 and not number.isHidden()


def test_the_disk_turns_red_before_it_is_full(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads
) -> None:
    downloads.put(order(size=10 * GB), State.RUNNING)

    def disk(words: str) -> QLabel | None:
        return next((each for each in view.findChildren(QLabel) if each.text() == words), None)

    qtbot.waitUntil(lambda: disk("112 GB free, the queue needs 10.0 GB") is not None)
    downloads.free = 11 * GB
    downloads.changed.emit()
    qtbot.waitUntil(lambda: disk("11.0 GB free, the queue needs 10.0 GB") is not None)
    label = disk("11.0 GB free, the queue needs 10.0 GB")
    assert label is not None and label.property("kind") == "bad"


def test_an_empty_page_leads_to_models(qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads) -> None:
    with qtbot.waitSignal(view.discover_wanted):
        press(qtbot, view, "Find a model")
    downloads.put(order(), State.WAITING)
    assert "Find a model" not in buttons(view)


def test_a_finished_model_can_be_chatted_with_once_it_is_listed(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads, models: Models, tmp_path: Path
) -> None:
    path = tmp_path / "models" / "a.gguf"
    downloads.put(order("SmolLM2", 1_060_000_000), State.DONE, paths=(path,))
    assert buttons(rows(view, FinishedRow)[0]) == ["More"]
    file = ModelFile(path, "SmolLM2", "Q4_K_M", 1_060_000_000, "llama", 1, False)
    models.files = [file]
    models.changed.emit()
    with qtbot.waitSignal(view.chat_wanted) as asked:
        press(qtbot, rows(view, FinishedRow)[0], "Chat")
    assert asked.args == [file]
    assert "File verified (SHA-256 matches)" in said(rows(view, FinishedRow)[0])


def test_finished_ones_leave_the_list_and_stay_on_the_disk(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads
) -> None:
    id = downloads.put(order(), State.DONE)
    menu = rows(view, FinishedRow)[0]._menu  # type: ignore[attr-defined]
    next(each for each in menu.actions() if each.text() == "Remove from this list").trigger()
    assert downloads.asked == [("cancel", id)]
    downloads.put(order(), State.DONE)
    downloads.put(order("Going"), State.RUNNING)
    press(qtbot, view, "Clear list")
    assert rows(view, FinishedRow) == []
    assert len(rows(view)) == 1


def leave_a_part(downloads: FakeDownloads) -> Path:
    part = downloads.folder / "owner" / "repo" / "old-Q4_K_M.gguf.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"x" * 1000)
    facts = PartFacts("owner/repo", "c" * 40, "old-Q4_K_M.gguf", "a" * 64, 2 * GB)
    downloads.left = [Leftover(part, 700_000_000, facts)]
    return part


def test_a_file_left_unfinished_earlier_can_be_deleted(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads
) -> None:
    part = leave_a_part(downloads)
    view.hide()
    view.show()
    qtbot.waitUntil(lambda: len(rows(view, LeftoverRow)) == 1)
    row = rows(view, LeftoverRow)[0]
    assert said(row) == "Left from an earlier download that was not finished. 700 MB of 2.00 GB"
    downloads.left = []
    with qtbot.waitSignal(view.notice) as notice:
        press(qtbot, row, "Delete")
    assert notice.args == ["Deleted. 700 MB are free again"]
    assert not part.exists()
    qtbot.waitUntil(lambda: rows(view, LeftoverRow) == [])


def test_a_file_left_unfinished_earlier_can_be_gone_on_with(
    qtbot: QtBot, view: DownloadsView, downloads: FakeDownloads
) -> None:
    leave_a_part(downloads)
    view.hide()
    view.show()
    qtbot.waitUntil(lambda: len(rows(view, LeftoverRow)) == 1)
    row = rows(view, LeftoverRow)[0]
    downloads.left = []
    press(qtbot, row, "Resume")
    asked, added = downloads.asked[-1]
    assert asked == "add"
    assert isinstance(added, Order)
    assert (added.repo, added.commit, added.files[0].sha256) == ("owner/repo", "c" * 40, "a" * 64)
    qtbot.waitUntil(lambda: rows(view, LeftoverRow) == [])


def test_hundreds_of_downloads_do_not_become_hundreds_of_widgets(
    view: DownloadsView, downloads: FakeDownloads
) -> None:
    downloads.blockSignals(True)
    for number in range(300):
        downloads.put(order(f"Model {number}"), State.WAITING)
    downloads.blockSignals(False)
    downloads.changed.emit()
    assert len(rows(view)) == 50
    assert any(label.text() == "and 250 more wait" for label in view.findChildren(QLabel))


def test_names_of_strangers_are_only_text(view: DownloadsView, downloads: FakeDownloads) -> None:
    hostile = "<img src='file:///etc/passwd'>\u202eexe.gguf\nsecond line" + "x" * 5000
    downloads.put(order(hostile), State.FAILED, sentence=hostile)
    row = rows(view)[0]
    assert "\n" not in row.accessibleName() and "\u202e" not in row.accessibleName()
    assert len(row.accessibleName()) <= 80
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in row.findChildren(QLabel))


def test_a_narrow_window_keeps_every_button(
    qtbot: QtBot, theme: Theme, view: DownloadsView, downloads: FakeDownloads
) -> None:
    downloads.put(order("A model with quite a long name Instruct"), State.PAUSED, done=GB)
    view.resize(400, 600)
    qtbot.waitUntil(lambda: view.width() == 400)
    for name in ("Resume", "Cancel", "Resume all"):
        place = button(view, name)
        qtbot.waitUntil(lambda place=place: place.mapTo(view, place.rect().bottomRight()).x() < 400)


def test_every_button_has_a_name(view: DownloadsView, downloads: FakeDownloads) -> None:
    for state in State:
        downloads.put(order(state.value), state, done=GB)
    nameless = [
        each
        for each in view.findChildren(QAbstractButton)
        if not (each.accessibleName() or each.text()) and each.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert nameless == []
    assert all(isinstance(each, QPushButton) or each.toolTip() for each in view.findChildren(QAbstractButton))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, ""),
        (5.4, "About 5 s left"),
        (74, "About 1 min 15 s left"),
        (4000, "About 1 h 7 min left"),
        (9e9, ""),
    ],
)
def test_the_time_left_does_not_flicker(seconds: float, words: str) -> None:
    assert left_words(seconds) == words


def test_numbers_are_said_in_units_that_fit() -> None:
    assert rate_words(24_600_000) == "24.6 MB/s"
    assert rate_words(80_000) == "80 KB/s"
    assert short_size(112 * GB) == "112 GB"
    assert short_size(9_540_000_000) == "9.5 GB"
    assert short_size(0) == "0 GB"
    assert day_words(0.0) == ""
    assert downloads_view._WORTH_UNDO == 100_000_000
