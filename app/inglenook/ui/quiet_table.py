"""What the tables of the settings have in common."""

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
