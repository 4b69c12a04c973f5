"""A box says what it is for, also on a system where its name is its choice."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from inglenook.ui.named_box import NamedBox


def labels(box: NamedBox) -> list[str]:
    """What a screen reader is told labels it."""
    related = QAccessible.queryAccessibleInterface(box).relations()
    return [
        each.text(QAccessible.Text.Name) for each, kind in related if kind & QAccessible.RelationFlag.Label
    ]


def test_a_box_without_a_label_has_one_that_nobody_sees(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    box = NamedBox("Letters")
    row.addWidget(box)
    page.show()
    assert labels(box) == ["Letters"]
    assert not any(label.isVisible() for label in page.findChildren(QLabel))


def test_a_label_beside_it_is_enough(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    box, title = NamedBox("Letters"), QLabel("Letters of the alphabet")
    title.setBuddy(box)
    row.addWidget(title)
    row.addWidget(box)
    page.show()
    assert labels(box) == ["Letters of the alphabet"]
