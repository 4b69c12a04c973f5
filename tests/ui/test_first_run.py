"""The first page: one click, one drop."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from inglenook.ui.first_run import FirstRunPage
from inglenook.ui.theme import Theme


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> FirstRunPage:
    page = FirstRunPage(theme)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def button(page: FirstRunPage, text: str) -> QPushButton:
    return next(button for button in page.findChildren(QPushButton) if button.text() == text)


def words(page: FirstRunPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_without_a_starter_it_says_so_and_offers_a_file(page: FirstRunPage) -> None:
    assert not button(page, "Start now").isVisible()
    assert "without a model of its own" in words(page)
    assert button(page, "Choose a GGUF file...").isVisible()


def test_the_starter_is_named_with_the_size_of_its_file(page: FirstRunPage) -> None:
    page.show_starter("SmolLM2 135M", 104_857_600)
    assert "Start now with SmolLM2 135M" in words(page)
    assert "105 MB" in words(page) and "often gets facts wrong" in words(page)
    assert "without a model of its own" not in words(page)
    page.show_no_starter()
    assert "without a model of its own" in words(page)


def test_enter_starts_at_once(page: FirstRunPage, qtbot: QtBot) -> None:
    page.show_starter("SmolLM2 135M", 104_857_600)
    page.setFocus()
    qtbot.waitUntil(button(page, "Start now").hasFocus)
    with qtbot.waitSignal(page.start_wanted):
        qtbot.keyClick(button(page, "Start now"), Qt.Key.Key_Return)


def test_a_file_can_be_asked_for(page: FirstRunPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.open_file_wanted):
        button(page, "Choose a GGUF file...").click()


def drop(page: FirstRunPage, *urls: QUrl) -> bool:
    """Whether the page takes these when they are dragged onto it; they are dropped if it does."""
    data = QMimeData()
    data.setUrls(list(urls))
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    enter.ignore()
    page.dragEnterEvent(enter)
    page.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    return enter.isAccepted()


def test_a_model_file_can_be_dropped(page: FirstRunPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "ä model.GGUF"
    with qtbot.waitSignal(page.file_dropped) as dropped:
        assert drop(page, QUrl.fromLocalFile(str(tmp_path / "notes.txt")), QUrl.fromLocalFile(str(path)))
    assert Path(dropped.args[0]) == path


def test_anything_else_is_not_taken(page: FirstRunPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.file_dropped):
        assert not drop(page, QUrl("https://example.com/model.gguf"))
        assert not drop(page, QUrl.fromLocalFile("/etc/passwd"))
        assert not drop(page)


@pytest.mark.parametrize("size", [(1000, 700, 100), (400, 300, 100), (640, 480, 200), (800, 480, 300)])
def test_everything_can_be_reached_at_any_size(
    page: FirstRunPage, theme: Theme, qtbot: QtBot, size: tuple[int, int, int]
) -> None:
    width, height, text_size = size
    theme.apply("light", text_size)
    page.show_starter("SmolLM2 135M", 104_857_600)
    page.resize(width, height)
    scroll = page.findChild(QScrollArea)
    last = button(page, "Choose a GGUF file...")
    qtbot.waitUntil(
        lambda: scroll.widget().height() >= last.mapTo(scroll.widget(), QPoint(0, last.height())).y()
    )
    content = scroll.widget()
    assert content.width() <= scroll.viewport().width()
    for shown in page.findChildren(QPushButton):
        corner = shown.mapTo(content, QPoint(shown.width(), shown.height()))
        assert corner.x() <= content.width() and corner.y() <= content.height()
