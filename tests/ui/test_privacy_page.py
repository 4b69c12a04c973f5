"""Settings, Privacy: what may go online, and everything that did."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QListWidget,
    QScrollArea,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.network import Online

from inglenook.core import settings as settings_file
from inglenook.core.connections import Result
from inglenook.core.network import Permission, Purpose
from inglenook.core.settings import Settings
from inglenook.jobs.background import Background
from inglenook.ui.notices import Toast
from inglenook.ui.privacy_page import PrivacyPage
from inglenook.ui.settings_dialog import SettingsDialog
from inglenook.ui.theme import Theme


@pytest.fixture
def online(tmp_path: Path, qtbot: QtBot) -> Online:
    return Online(tmp_path, hub="http://me:pass@mirror.test:8080/hf")


@pytest.fixture
def page(theme: Theme, qtbot: QtBot, online: Online) -> Iterator[PrivacyPage]:
    background = Background()
    yield PrivacyPage(online.connections, background, theme)
    background.close()


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot, online: Online, page: PrivacyPage) -> SettingsDialog:
    dialog = SettingsDialog(Settings(), theme, None, [page])
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.show_category("Privacy")
    return dialog


def button(widget: QWidget, name: str) -> QAbstractButton:
    [found] = [
        each
        for each in widget.findChildren(QAbstractButton)
        if name in (each.text(), each.accessibleName()) and each.isVisible()
    ]
    return found


def cells(table: QTableView) -> list[list[str]]:
    """What the shown columns say, row by row."""
    model = table.model()
    columns = [each for each in range(model.columnCount()) if not table.isColumnHidden(each)]
    return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]


def visible_words(dialog: SettingsDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible() and each.text()]


def test_the_category_is_there_and_shows_only_itself(dialog: SettingsDialog, page: PrivacyPage) -> None:
    assert page.isVisible()
    assert "Temperature" not in visible_words(dialog)
    assert not any(
        each.text() == "Reset this page" for each in dialog.findChildren(QAbstractButton) if each.isVisible()
    )
    dialog.show_category("Appearance")
    assert not page.isVisible() and "Text size" in visible_words(dialog)
    with pytest.raises(ValueError):
        dialog.show_category("Nonsense")


def test_a_dialog_without_the_page_has_no_such_category(theme: Theme, qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(), theme)
    qtbot.addWidget(dialog)
    assert not dialog.findChild(QListWidget).findItems("Privacy", Qt.MatchFlag.MatchExactly)


def test_the_switch_keeps_the_computer_offline(
    dialog: SettingsDialog, page: PrivacyPage, online: Online, qtbot: QtBot
) -> None:
    switch = button(page, "Offline")
    assert isinstance(switch, QCheckBox) and switch.isChecked()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert not online.network.offline
    assert settings_file.load(online.settings_file).settings.offline is False
    online.connections.set_offline(True)
    qtbot.waitUntil(switch.isChecked)


def test_a_permission_applies_at_once_and_is_kept(
    dialog: SettingsDialog, page: PrivacyPage, online: Online, qtbot: QtBot
) -> None:
    button(page, "Search for models: Allow").click()
    button(page, "Download models: Never").click()
    stored = settings_file.load(online.settings_file).settings
    assert (stored.search_permission, stored.download_permission) == ("allow", "never")
    assert online.connections.permission(Purpose.FACTS) is Permission.ALLOW
    online.preferences.change(search_permission="never")
    qtbot.waitUntil(lambda: button(page, "Search for models: Never").isChecked())


def test_where_it_would_go_is_said_without_the_password(dialog: SettingsDialog) -> None:
    words = visible_words(dialog)
    assert "mirror.test:8080" in words and "mirror.test:8080 and its file servers" in words


def test_what_cannot_be_kept_is_said(dialog: SettingsDialog, page: PrivacyPage, online: Online) -> None:
    online.settings_file.mkdir()
    button(page, "Download models: Never").click()
    assert online.connections.permission(Purpose.DOWNLOAD) is Permission.NEVER
    assert str(online.settings_file) in dialog.findChild(Toast).accessibleName()


def test_an_empty_log_says_so(dialog: SettingsDialog, page: PrivacyPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "No connections" in visible_words(dialog))
    assert not page.table.isVisible() and not page.show_all.isVisible() and not page.clear.isEnabled()


def fill(online: Online) -> None:
    results = [
        *((Result.DONE, 61_000, 200), (Result.DONE, 0, 404), (Result.NO_ANSWER, 0, 0)),
        *((Result.BLOCKED, 0, 0), (Result.STOPPED, 1_060_000_000, 200), (Result.CUT, 5, 206)),
    ]
    for number, (result, received, status) in enumerate(results):
        begun = online.begin("search", f"host-{number}.test", f"/path/{number}")
        online.log.end(begun, result, received=received, status=status)
    online.begin("nonsense", "<b>open</b>.test")
    online.network.on_change()


def test_the_newest_connections_are_shown_in_words(
    dialog: SettingsDialog, page: PrivacyPage, online: Online, qtbot: QtBot
) -> None:
    dialog.resize(1100, 700)
    fill(online)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 5)
    rows = cells(page.table)
    assert all(row[0].startswith("Today ") for row in rows)
    assert [row[1:] for row in rows] == [
        ["None given", "<b>open</b>.test", "300 B", "0 B", "Connected"],
        ["Search models", "host-5.test", "300 B", "5 B", "Ended early"],
        ["Search models", "host-4.test", "300 B", "1.06 GB", "Stopped"],
        ["Search models", "host-3.test", "300 B", "0 B", "Blocked"],
        ["Search models", "host-2.test", "300 B", "0 B", "No answer"],
    ]
    assert not page.table.verticalScrollBar().isVisible()


def test_show_all_shows_every_one_with_method_and_path(
    dialog: SettingsDialog, page: PrivacyPage, online: Online, qtbot: QtBot
) -> None:
    fill(online)
    qtbot.waitUntil(page.show_all.isVisible)
    assert page.show_all.text() == "Show all 7"
    page.show_all.click()
    assert page._window is not None
    rows = cells(page._window.view)
    assert len(rows) == 7
    assert rows[-1][2:5] == ["GET", "host-0.test", "/path/0"] and rows[-1][-2:] == ["61 KB", "Done"]
    assert rows[-2][-1] == "Error 404"
    online.begin(path="/later")
    online.network.on_change()
    qtbot.waitUntil(lambda: page._window.view.model().rowCount() == 8)
    page._window.close()


def test_clear_forgets_all_but_what_is_open(
    dialog: SettingsDialog, page: PrivacyPage, online: Online, qtbot: QtBot
) -> None:
    fill(online)
    qtbot.waitUntil(page.clear.isEnabled)
    page.clear.click()
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1)
    assert [each.host for each in online.log.entries()] == ["<b>open</b>.test"]


def test_a_log_that_cannot_be_cleared_is_said(
    dialog: SettingsDialog, page: PrivacyPage, online: Online, qtbot: QtBot
) -> None:
    fill(online)
    qtbot.waitUntil(page.clear.isEnabled)
    path = online.settings_file.with_name("connections.jsonl")
    path.unlink()
    path.mkdir()
    with qtbot.waitSignal(page.failed) as failed:
        page.clear.click()
    assert "cannot be emptied" in failed.args[0]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("offline", "Offline"),
        ("download models", "Download models"),
        ("connection log", "Connection log"),
        ("privacy", "Search for models"),
    ],
)
def test_search_finds_every_part(dialog: SettingsDialog, words: str, found: str) -> None:
    dialog.show_category("Appearance")
    dialog._find.setText(words)
    assert found in visible_words(dialog)


def test_search_leaves_out_what_does_not_match(dialog: SettingsDialog, page: PrivacyPage) -> None:
    dialog._find.setText("download models")
    assert "Search for models" not in visible_words(dialog)
    dialog._find.setText("temperature")
    assert not page.isVisible()
    dialog._find.setText("")
    assert "Search for models" in visible_words(dialog)


@pytest.mark.parametrize(("width", "text_size"), [(640, 200), (400, 100), (880, 100), (1200, 300)])
def test_nothing_is_cut_in_a_narrow_window(
    dialog: SettingsDialog,
    page: PrivacyPage,
    online: Online,
    theme: Theme,
    qtbot: QtBot,
    width: int,
    text_size: int,
) -> None:
    fill(online)
    theme.apply("light", text_size)
    dialog.resize(width, 500)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 5)
    dialog.grab()
    area = dialog.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    table = page.table
    shown = [each for each in range(8) if not table.isColumnHidden(each)]
    assert sum(table.columnWidth(each) for each in shown) <= table.viewport().width() or shown == [0, 3, 7]


def test_every_control_is_reached_with_tab(
    dialog: SettingsDialog, page: PrivacyPage, online: Online, qtbot: QtBot
) -> None:
    fill(online)
    qtbot.waitUntil(page.show_all.isVisible)
    dialog.activateWindow()
    dialog._find.setFocus()
    reached = []
    for _ in range(20):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        reached.append(dialog.focusWidget())
    names = {each.accessibleName() or each.text() for each in reached if isinstance(each, QAbstractButton)}
    assert {"Offline", "Search for models: Ask", "Download models: Ask", "Show all 7", "Clear"} <= names
    assert page.table in reached


def test_a_log_of_20_000_is_a_table_at_once(theme: Theme, qtbot: QtBot, online: Online) -> None:
    from inglenook.ui.connection_log import ConnectionModel

    model = ConnectionModel(theme)
    model.show_connections([online.begin()] * 20_000)
    assert model.rowCount() == 20_000 and model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_started_offline_the_switch_says_so_and_cannot_be_switched(
    page: PrivacyPage, dialog: SettingsDialog, online: Online
) -> None:
    online.connections.stay_offline()
    page._refresh()
    assert page.switch.isChecked() and not page.switch.isEnabled()
    assert any("started with --offline" in words for words in visible_words(dialog))
    page.switch.click()
    assert online.connections.offline
