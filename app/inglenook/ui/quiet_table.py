"""What tables have in common."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView, QTableView


def make_quiet(table: QTableView) -> None:
    """Whole rows, one at a time; no grid, no row numbers, headings that cannot be pressed; Tab leaves."""
    table.setObjectName("log")
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setMinimumSectionSize(1)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setMinimumSectionSize(1)


def choose_row(table: QTableView, row: int) -> None:
    """Make this the current and the selected row.

    WORKAROUND: `selectRow` of Qt does nothing in a table that begins at the right.
    """
    whole_row = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().setCurrentIndex(table.model().index(row, 0), whole_row)
