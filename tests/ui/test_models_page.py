"""The Models page: its tabs, adding files and folders, and the ways in and out of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests import tinygguf
from tests.ui.fake_discover import LLAMA, FakeDiscover, opened
from tests.ui.fake_downloads import FakeDownloads, order

from inglenook.core.connections import ConnectionLog
from inglenook.core.network import Network, Purpose
from inglenook.core.settings import Settings
from inglenook.jobs.background import Background
from inglenook.jobs.connections import Connections
from inglenook.jobs.downloads import State
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.ui.add_model_dialog import AddModelDialog
from inglenook.ui.folders_dialog import FoldersDialog
from inglenook.ui.models_page import ModelsPage, Tab
from inglenook.ui.theme import Theme


class Copying(Models):
    """Models that tell of a copy when the test says so."""

    given_up = Signal(object)

    def cancel_copy(self, path: Path) -> None:
        self.given_up.emit(path)


class Shown:
    def __init__(self, theme: Theme, folder: Path) -> None:
        self.folder = folder
        self.preferences = Preferences(folder / "settings.json", Settings())
        self.network = Network(ConnectionLog(folder / "connections.jsonl"))
        self.connections = Connections(self.network, self.preferences)
        self.background = Background()
        (folder / "models").mkdir()
        self.models = Copying(folder / "models", self.preferences, self.background)
        self.downloads = FakeDownloads(folder / "models")
        self.discover = FakeDiscover()
        self.page = ModelsPage(
            theme,
            self.discover,  # type: ignore[arg-type]
            self.downloads,  # type: ignore[arg-type]
            self.models,
            self.connections,
            self.preferences,
        )
        self.page.resize(1016, 800)
        self.page.show()
        self.page.activateWindow()


@pytest.fixture
def shown(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Shown]:
    shown = Shown(theme, tmp_path)
    qtbot.addWidget(shown.page)
    qtbot.waitExposed(shown.page)
    yield shown
    shown.background.close()
    shown.network.close()
    QApplication.processEvents()


def words(within: QWidget) -> str:
    QApplication.processEvents()
    return " ".join(label.text() for label in within.findChildren(QLabel) if label.isVisible())


def press(within: QWidget, text: str) -> None:
    found = [each for each in within.findChildren(QPushButton) if each.text() == text and not each.isHidden()]
    assert found, text
    found[0].click()


def gguf(folder: Path, name: str = "tiny.gguf") -> Path:
    return tinygguf.build(folder / name, "llama")


# Adding -------------------------------------------------------------------------------------------


def test_what_is_no_model_is_refused_with_a_sentence(shown: Shown, qtbot: QtBot) -> None:
    path = shown.folder / "bad.gguf"
    path.write_bytes(b"not a model")
    shown.page.add_files([path])
    press(shown.page.findChild(AddModelDialog), "Use in place")
    qtbot.waitUntil(lambda: not shown.page.banner.isHidden())
    assert shown.models.installed == [] or all(row.path != path for row in shown.models.installed)


def test_a_file_is_used_in_place_or_copied_as_the_person_says(shown: Shown, qtbot: QtBot) -> None:
    (shown.folder / "elsewhere").mkdir()
    path = gguf(shown.folder / "elsewhere")
    shown.page.add_files([path])
    dialog = shown.page.findChild(AddModelDialog)
    assert "tiny.gguf" in words(dialog) and dialog.in_place.hasFocus()
    press(dialog, "Cancel")
    assert shown.page.tabs.currentIndex() == Tab.DISCOVER
    shown.page.add_files([path])
    press(shown.page.findChildren(AddModelDialog)[-1], "Use in place")
    qtbot.waitUntil(lambda: any(row.path == path for row in shown.models.installed))
    assert shown.page.tabs.currentIndex() == Tab.INSTALLED
    assert shown.page.tabs.count_of(Tab.INSTALLED) == len(shown.models.installed)


def test_several_files_are_one_question(shown: Shown) -> None:
    names = [shown.folder / f"{number}.gguf" for number in range(9)]
    shown.page.add_files(names)
    dialog = shown.page.findChild(AddModelDialog)
    assert dialog.windowTitle() == "Add 9 GGUF files" and "and 5 more" in words(dialog)
    dialog.reject()


def test_a_copy_says_how_far_it_is_and_can_be_given_up(shown: Shown, qtbot: QtBot) -> None:
    path = shown.folder / "big.gguf"
    shown.models.copying.emit(path, 0.43)
    assert "Copying big.gguf into the Inglenook folder. 43 %" in words(shown.page)
    with qtbot.waitSignal(shown.models.given_up) as given_up:
        press(shown.page, "Cancel")
    assert given_up.args == [path]
    shown.models.copying.emit(path, 1.0)
    assert "Copying" not in words(shown.page)


def drop(page: ModelsPage, *urls: QUrl) -> bool:
    """Whether the page takes these; they are dropped if it does."""
    data = QMimeData()
    data.setUrls(list(urls))
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    enter.ignore()
    page.dragEnterEvent(enter)
    page.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    return enter.isAccepted()


def test_dropped_models_are_asked_about_and_other_things_left_alone(shown: Shown, tmp_path: Path) -> None:
    assert not drop(shown.page, QUrl("https://example.com/model.gguf"))
    assert not drop(shown.page, QUrl.fromLocalFile("/etc/passwd"))
    assert shown.page.findChild(AddModelDialog) is None
    model, other = tmp_path / "ä model.GGUF", tmp_path / "notes.txt"
    assert drop(shown.page, QUrl.fromLocalFile(str(other)), QUrl.fromLocalFile(str(model)))
    dialog = shown.page.findChild(AddModelDialog)
    assert "ä model.GGUF" in words(dialog) and "notes" not in words(dialog)
    dialog.reject()


def test_folders_are_added_and_removed_but_never_the_own_one(
    shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = shown.folder / "more models"
    other.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    shown.page.show_folders()
    dialog = shown.page.findChild(FoldersDialog)
    assert "Nothing in them is moved or changed." in words(dialog)
    assert dialog.list.count() == 1 and not dialog.remove.isEnabled()
    dialog.add.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    dialog.list.setCurrentRow(1)
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert other.is_dir()
    dialog.reject()


# The tabs -----------------------------------------------------------------------------------------


def test_tabs_keep_their_names_and_count_in_them(shown: Shown) -> None:
    interface = QAccessible.queryAccessibleInterface(shown.page.tabs)
    names = [interface.child(at).text(QAccessible.Text.Name) for at in range(3)]
    assert names == ["Discover", "Downloads", "Installed"]
    shown.downloads.put(order(), State.RUNNING)
    shown.downloads.put(order("Other"), State.DONE)
    assert shown.page.tabs.count_of(Tab.DOWNLOADS) == 1
    assert [interface.child(at).text(QAccessible.Text.Name) for at in range(3)] == names
    shown.page.grab()


def test_tabs_are_reached_and_moved_by_the_keyboard(shown: Shown, qtbot: QtBot) -> None:
    shown.page.tabs.setFocus()
    qtbot.keyClick(shown.page.tabs, Qt.Key.Key_Right)
    assert shown.page.downloads.isVisible()
    qtbot.keyClick(shown.page.tabs, Qt.Key.Key_Right)
    assert shown.page.installed.isVisible()


def test_ctrl_f_goes_to_the_search_of_the_view(shown: Shown, qtbot: QtBot) -> None:
    qtbot.keyClick(shown.page.tabs, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(shown.page.discover.search.hasFocus)
    shown.page.show_tab(Tab.DOWNLOADS)
    shown.page.tabs.setFocus()
    qtbot.keyClick(shown.page.tabs, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(shown.page.discover.search.hasFocus)
    assert shown.page.tabs.currentIndex() == Tab.DISCOVER


def test_from_a_download_to_its_tab(shown: Shown) -> None:
    shown.network.set_offline(False)
    shown.network.grant(Purpose.DOWNLOAD, Purpose.FACTS)
    shown.discover.answers[LLAMA.repo] = opened()
    shown.page.show_tab(Tab.INSTALLED)
    shown.page.download(LLAMA.repo, "Q4_K_M", LLAMA.name)
    assert shown.page.tabs.currentIndex() == Tab.DISCOVER
    assert "Downloading Llama 3.1 8B Instruct, 4.92 GB" in words(shown.page)
    press(shown.page, "Show")
    assert shown.page.tabs.currentIndex() == Tab.DOWNLOADS


def test_a_download_that_cannot_begin_says_why_on_the_page(shown: Shown) -> None:
    shown.page.discover.failed.emit("huggingface.co does not answer.")
    assert shown.page.banner.accessibleName() == "huggingface.co does not answer."


# In and out ---------------------------------------------------------------------------------------


def test_esc_leaves_the_inspector_then_the_page(shown: Shown, qtbot: QtBot) -> None:
    inspector = QWidget()
    inspector.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    shown.page.show_inspector(inspector)
    assert inspector.isVisible() and not shown.page.tabs.isVisible()
    with qtbot.assertNotEmitted(shown.page.left):
        qtbot.keyClick(inspector, Qt.Key.Key_Escape)
    assert shown.page.tabs.isVisible()
    with qtbot.waitSignal(shown.page.left):
        qtbot.keyClick(shown.page.tabs, Qt.Key.Key_Escape)


def test_another_tab_takes_the_inspector_away(shown: Shown) -> None:
    shown.page.show_inspector(QWidget())
    shown.page.show_tab(Tab.INSTALLED)
    assert shown.page.installed.isVisible()


def test_without_the_sidebar_the_page_says_where_words_go(shown: Shown, qtbot: QtBot) -> None:
    assert shown.page.status.isHidden() and shown.page.sidebar_button.isHidden()
    shown.page.show_sidebar_button(True)
    assert "Offline" in shown.page.status.accessibleDescription()
    with qtbot.waitSignal(shown.page.log_wanted):
        shown.page.status.click()
    with qtbot.waitSignal(shown.page.sidebar_wanted):
        shown.page.sidebar_button.click()
    shown.connections.set_offline(False)
    qtbot.waitUntil(lambda: "Online" in shown.page.status.accessibleDescription())


@pytest.mark.parametrize("size", [(1280, 800, 100), (400, 480, 100), (800, 600, 200)])
def test_everything_has_room_at_any_size(shown: Shown, theme: Theme, size: tuple[int, int, int]) -> None:
    width, height, text_size = size
    theme.apply("light", text_size)
    shown.page.resize(width, height)
    shown.page.show_sidebar_button(width < 860)
    QApplication.processEvents()
    assert shown.page.width() == width
    narrow = width / theme.scale < 640
    assert shown.page.more.isVisible() == narrow and shown.page.add_file.isVisible() != narrow
    for tab in Tab:
        shown.page.show_tab(tab)
        QApplication.processEvents()
        shown.page.grab()
        assert shown.page.width() == width


def test_every_control_has_a_name(shown: Shown) -> None:
    shown.discover.show(opened())
    for tab in (Tab.DISCOVER,):
        shown.page.show_tab(tab)
    QApplication.processEvents()
    for widget in (*shown.page.discover.findChildren(QWidget), shown.page.more, shown.page.tabs):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        if widget.objectName().startswith("qt_"):
            continue
        text = widget.property("text") or ""
        assert widget.accessibleName() or text, widget
