"""Settings, Backups: what is there, making one, and going back to one."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.core import safety_sample as sample

from inglenook.core import backup
from inglenook.core.paths import Paths
from inglenook.core.settings import Settings
from inglenook.jobs.preferences import Preferences
from inglenook.jobs.safety import Safety
from inglenook.ui import backups_page
from inglenook.ui.backup_table import SIZE, when_words
from inglenook.ui.backups_page import BackupsPage
from inglenook.ui.settings_dialog import SettingsDialog
from inglenook.ui.theme import Theme


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.under(tmp_path / "inglenook")
    paths.create()
    sample.make(paths.database, chats=3)
    return paths


@pytest.fixture
def preferences(paths: Paths, qtbot: QtBot) -> Preferences:
    return Preferences(paths.settings, Settings())


@pytest.fixture
def safety(paths: Paths, preferences: Preferences) -> Iterator[Safety]:
    safety = Safety(paths, preferences)
    yield safety
    safety._jobs.close()


@pytest.fixture
def page(theme: Theme, safety: Safety, preferences: Preferences) -> BackupsPage:
    return BackupsPage(safety, preferences, theme)


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot, page: BackupsPage) -> SettingsDialog:
    dialog = SettingsDialog(Settings(), theme, None, [page])
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.show_category("Backups")
    dialog.resize(900, 620)
    return dialog


@pytest.fixture
def three(paths: Paths, page: BackupsPage) -> list[Path]:
    """Of a day each, and one that nobody can read."""
    folder = backup.ready_folder(paths.root, "")
    for days in (2, 1):
        sample.say(paths.database, f"{days} days ago")
        backup.back_up(paths.database, folder, now=time.time() - days * 86_400)
    (folder / "inglenook-2026-01-02-0304.db").write_bytes(b"not a database" * 100)
    return backup.files(folder)


def words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def cells(page: BackupsPage) -> list[list[str]]:
    model = page.table.model()
    columns = [each for each in range(model.columnCount()) if not page.table.isColumnHidden(each)]
    return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]


def wait_for_list(qtbot: QtBot, page: BackupsPage, safety: Safety, count: int) -> None:
    safety.refresh()
    qtbot.waitUntil(lambda: safety.is_known and len(page.table.rows.backups) == count)


def test_without_backups_it_says_so(
    dialog: SettingsDialog, page: BackupsPage, safety: Safety, qtbot: QtBot
) -> None:
    wait_for_list(qtbot, page, safety, 0)
    assert "No backups yet" in words(page)
    assert not page.restore.isEnabled()
    assert not page.table.isVisible()


def test_each_backup_is_listed_with_what_it_holds(
    three: list[Path], dialog: SettingsDialog, page: BackupsPage, safety: Safety, qtbot: QtBot
) -> None:
    wait_for_list(qtbot, page, safety, 3)
    qtbot.waitUntil(lambda: len(cells(page)[0]) == 5)
    newest, _, unreadable = cells(page)
    made = backup.look(three[0])
    assert newest[0] == when_words(made.made) and newest[0].startswith("Yesterday ")
    assert newest[2:] == [str(made.chats), str(made.messages), "Checked"]
    assert unreadable[2:] == ["", "", "Cannot be read"]
    assert "Backed up yesterday at " in words(page)
    assert "3 backups, " in words(page)
    assert str(safety.folder) in words(page)


def test_only_a_good_backup_can_be_restored(
    three: list[Path], dialog: SettingsDialog, page: BackupsPage, safety: Safety, qtbot: QtBot
) -> None:
    wait_for_list(qtbot, page, safety, 3)
    assert not page.restore.isEnabled()
    for row, may in ((0, True), (2, False), (1, True)):
        page.table.selectRow(row)
        assert page.restore.isEnabled() is may


def test_a_backup_is_made_on_demand(
    dialog: SettingsDialog, page: BackupsPage, safety: Safety, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.back_up, Qt.MouseButton.LeftButton)
    assert not page.back_up.isEnabled()
    qtbot.waitUntil(lambda: len(page.table.rows.backups) == 1 and page.back_up.isEnabled())
    assert "Backed up today at " in words(page)


def test_restoring_asks_with_both_counts_and_then_wants_a_restart(
    three: list[Path], dialog: SettingsDialog, page: BackupsPage, safety: Safety, paths: Paths, qtbot: QtBot
) -> None:
    wait_for_list(qtbot, page, safety, 3)
    page.table.selectRow(1)
    chosen = page.table.selected()
    assert chosen is not None
    qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._question is not None)
    question = page._question
    assert question is not None
    chats, messages = backup.count(paths.database)
    assert f"It has {chosen.chats} chats with {chosen.messages} messages." in question.informativeText()
    assert f"The {chats} chats with {messages} messages you have now" in question.informativeText()
    assert question.defaultButton().text() == "Not now"
    [go] = [each for each in question.findChildren(QPushButton) if each.text() == "Restore and start again"]
    with qtbot.waitSignal(page.restart_wanted):
        go.click()
    assert paths.database.with_name("inglenook.db.restored").exists()


def test_restoring_may_be_thought_better_of(
    three: list[Path], dialog: SettingsDialog, page: BackupsPage, safety: Safety, paths: Paths, qtbot: QtBot
) -> None:
    wait_for_list(qtbot, page, safety, 3)
    page.table.selectRow(0)
    page.restore.click()
    qtbot.waitUntil(lambda: page._question is not None)
    assert page._question is not None
    page._question.reject()
    qtbot.waitUntil(lambda: page._question is None)
    assert not safety.is_busy
    assert not paths.database.with_name("inglenook.db.restored").exists()


def test_another_folder_is_chosen_and_given_back(
    dialog: SettingsDialog,
    page: BackupsPage,
    safety: Safety,
    preferences: Preferences,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = tmp_path / "disk"
    chosen.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    assert not page.usual.isVisible()
    page.choose.click()
    qtbot.waitUntil(lambda: str(chosen) in words(page) and page.usual.isVisible() and page.usual.isEnabled())
    assert preferences.settings.backup_folder == str(chosen)
    page.usual.click()
    qtbot.waitUntil(lambda: not page.usual.isVisible())
    assert preferences.settings.backup_folder == ""


def test_the_room_they_may_take_is_chosen(
    dialog: SettingsDialog, page: BackupsPage, preferences: Preferences
) -> None:
    assert page.limit.currentText() == "2 GB"
    page.limit.setCurrentIndex(page.limit.findText("10 GB"))
    page.limit.activated.emit(page.limit.currentIndex())
    assert preferences.settings.backup_limit_gb == 10
    preferences.change(backup_limit_gb=7)
    assert page.limit.currentText() == "7 GB"


def test_a_failure_is_said_on_the_page_and_as_a_sentence(
    dialog: SettingsDialog,
    page: BackupsPage,
    safety: Safety,
    preferences: Preferences,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    preferences.change(backup_folder=str(tmp_path / "usb"))
    with qtbot.waitSignal(page.failed) as failed:
        page.back_up.click()
    assert "Connect its disk" in failed.args[0]
    safety.look_after()
    qtbot.waitUntil(lambda: "The last backup was not made" in words(page))


def test_the_folder_is_shown_only_where_it_is(
    dialog: SettingsDialog, page: BackupsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(backups_page, "show_in_folder", lambda path: bool(shown.append(path)) or True)
    qtbot.waitUntil(lambda: page._safety.is_known)
    page.show_folder.click()
    assert [path.parent for path in shown] in ([page._safety.folder], [page._safety.folder.parent])


def test_the_page_is_found_by_its_words(dialog: SettingsDialog, page: BackupsPage) -> None:
    for wanted, found in ((["restore"], True), (["folder"], True), (["zebra"], False)):
        page.show_matching(wanted, True)
        assert page.isHidden() is not found
    page.show_matching([], False)
    assert page.isHidden()


def test_where_it_is_narrow_the_table_leaves_out_the_size(
    three: list[Path], dialog: SettingsDialog, page: BackupsPage, safety: Safety, qtbot: QtBot
) -> None:
    wait_for_list(qtbot, page, safety, 3)
    qtbot.waitUntil(lambda: not page.table.isColumnHidden(SIZE))
    dialog.resize(400, 600)
    qtbot.waitUntil(lambda: page.table.isColumnHidden(SIZE))


def test_every_control_has_a_name(dialog: SettingsDialog, page: BackupsPage) -> None:
    assert page.table.accessibleName() == "Backups"
    assert page.limit.accessibleName() == "Use at most"
    assert all(each.text() or each.accessibleName() for each in page.findChildren(QPushButton))


def test_a_selected_backup_stays_selected_when_the_list_is_read_again(
    three: list[Path], dialog: SettingsDialog, page: BackupsPage, safety: Safety, paths: Paths, qtbot: QtBot
) -> None:
    wait_for_list(qtbot, page, safety, 3)
    page.table.selectRow(1)
    chosen = page.table.selected()
    sample.say(paths.database, "more")
    page.back_up.click()
    wait_for_list(qtbot, page, safety, 4)
    assert page.table.selected() == chosen
