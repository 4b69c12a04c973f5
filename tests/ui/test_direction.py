"""What is mirrored by hand where lines begin at the right, and what is not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inglenook.ui.box_buttons import fit_buttons
from inglenook.ui.direction import (
    direction_of,
    mirrored_style,
    pointing,
    set_margins,
    set_text_margins,
)
from inglenook.ui.labels import plain_label
from inglenook.ui.quiet_table import choose_row
from inglenook.ui.theme import Theme

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(LEFT)


def test_a_style_sheet_changes_sides() -> None:
    style = (
        "QMenu { padding: 6px 24px 6px 12px; margin-left: 8px; border-top-right-radius: 5px; margin: 3px 0 }"
    )
    other = (
        "QMenu { padding: 6px 12px 6px 24px; margin-right: 8px; border-top-left-radius: 5px; margin: 3px 0 }"
    )
    assert mirrored_style(style) == other
    assert mirrored_style(mirrored_style(style)) == style


@pytest.mark.parametrize(
    ("text", "plain", "in_arabic"),
    [
        ("Hello.", LEFT, LEFT),
        ("مرحبا.", RIGHT, RIGHT),
        ("Qwen3 يحتاج 4", LEFT, RIGHT),  # a sentence of ours that begins with a name
        ("12 %", LEFT, RIGHT),
        ("", LEFT, RIGHT),
    ],
)
def test_a_text_is_read_in_its_own_direction(
    qapp: QApplication, text: str, plain: Qt.LayoutDirection, in_arabic: Qt.LayoutDirection
) -> None:
    assert direction_of(text) is plain
    qapp.setLayoutDirection(RIGHT)
    assert direction_of(text) is in_arabic
    qapp.setLayoutDirection(LEFT)


def test_margins_begin_where_lines_do(qtbot: QtBot, mirrored: None) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    row, field = QHBoxLayout(widget), QLineEdit(widget)
    set_margins(row, 1, 2, 3, 4)
    set_text_margins(field, 5, 6)
    margins, inside = row.contentsMargins(), field.textMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (3, 2, 1, 4)
    assert (inside.left(), inside.right()) == (6, 5)


def test_signs_point_the_other_way(mirrored: None) -> None:
    assert [pointing(name) for name in ("chev-l", "chev-r", "panel-l", "chev-d")] == [
        *("chev-r", "chev-l", "panel-r", "chev-d")
    ]


def test_where_lines_begin_at_the_left_nothing_changes() -> None:
    assert pointing("chev-l") == "chev-l"


def inked(image: QImage) -> tuple[int, int]:
    """The first and the last column with anything on it."""
    ground = image.pixelColor(0, 0)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize("wrap", [False, True])
@pytest.mark.parametrize("text", ["Latin letters.", "حروف عربية."])
def test_a_label_stands_where_lines_begin_whatever_it_is_written_in(
    theme: Theme, qtbot: QtBot, qapp: QApplication, wrap: bool, text: str
) -> None:
    for direction in (LEFT, RIGHT):
        qapp.setLayoutDirection(direction)
        label = plain_label(text, wrap=wrap)
        qtbot.addWidget(label)
        label.resize(300, 30)
        label.show()
        first, last = inked(label.grab().toImage())
        qapp.setLayoutDirection(LEFT)
        assert (last > 290) if direction is RIGHT else (first < 10)


def test_a_row_is_chosen_in_a_table_that_begins_at_the_right(qtbot: QtBot, mirrored: None) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    model = QStandardItemModel(2, 0, table)
    for _ in range(2):
        model.appendColumn([QStandardItem("a"), QStandardItem("b")])
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.show()
    table.horizontalHeader().setStretchLastSection(True)
    choose_row(table, 1)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
    assert table.currentIndex().row() == 1


@pytest.mark.parametrize(
    ("label", "stacked"), [("Keep", False), ("A verb as long as it is in German " * 2, True)]
)
def test_buttons_without_room_stand_one_below_the_other(
    theme: Theme, qtbot: QtBot, label: str, stacked: bool
) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setText("What now?")
    for _ in range(3):
        box.addButton(label, QMessageBox.ButtonRole.AcceptRole)
    fit_buttons(box)
    box.show()
    buttons = box.findChild(QDialogButtonBox)
    assert buttons is not None
    assert (buttons.orientation() is Qt.Orientation.Vertical) is stacked
    assert all(button.width() >= button.sizeHint().width() for button in box.buttons())
