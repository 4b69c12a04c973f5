"""The bar above a transcript: its title is renamed in place and never taken for HTML."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inglenook.ui.header import Header, Title
from inglenook.ui.theme import Theme


@pytest.fixture
def header(theme: Theme, qtbot: QtBot) -> Iterator[Header]:
    window = QWidget()
    header = Header(theme, [], window)
    QVBoxLayout(window).addWidget(header)
    qtbot.addWidget(window)
    window.resize(600, 200)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    header.show_title("Holidays", has_chat=True)
    yield header  # while the window is held


def field(header: Header) -> QLineEdit:
    found = header.findChild(QLineEdit)
    assert found is not None
    return found


def test_escape_leaves_the_title_and_reaches_no_shortcut_of_the_window(header: Header, qtbot: QtBot) -> None:
    stopped: list[bool] = []
    stop = QAction(header.window())
    stop.setShortcut(QKeySequence("Esc"))
    stop.triggered.connect(stopped.append)
    header.window().addAction(stop)
    renamed: list[str] = []
    header.renamed.connect(renamed.append)
    header.rename()
    qtbot.waitUntil(field(header).hasFocus)
    qtbot.keyClicks(field(header), "Something else")
    qtbot.keyClick(field(header), Qt.Key.Key_Escape)
    assert field(header).isHidden()
    assert not renamed and not stopped


def test_enter_renames_once(header: Header, qtbot: QtBot) -> None:
    renamed: list[str] = []
    header.renamed.connect(renamed.append)
    header.rename()
    qtbot.waitUntil(field(header).hasFocus)
    qtbot.keyClicks(field(header), "Summer")
    qtbot.keyClick(field(header), Qt.Key.Key_Return)
    assert renamed == ["Summer"] and field(header).isHidden()


def test_a_title_that_looks_like_html_is_text_in_its_tooltip_too(header: Header) -> None:
    title = "<img src='file:///dev/zero'> " + "long words " * 15
    header.show_title(title, has_chat=True)
    label = header.findChild(Title)
    assert label is not None and label.textFormat() is Qt.TextFormat.PlainText
    assert "<img" not in label.toolTip() and "&lt;img" in label.toolTip()
