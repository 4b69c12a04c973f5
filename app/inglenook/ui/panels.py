"""Parts of a page of details: facts side by side, sentences on a coloured ground, links."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inglenook.core.language import tr
from inglenook.ui.labels import plain_label
from inglenook.ui.theme import Theme

_FACT_WIDTH = 116  # design pixels that a fact would like to have


class Facts(QFrame):
    """Names and values side by side, in as many columns as there is room for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cells: list[QWidget] = []
        self._columns = 0
        self.setProperty("kind", "facts")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)

    def show_facts(self, facts: list[tuple[str, str]]) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = [_fact(title, value) for title, value in facts]
        self._columns = 0
        self._arrange()
        self.setVisible(bool(facts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """That of one column: they become fewer in a narrow page."""
        widest = max((cell.minimumSizeHint().width() for cell in self._cells), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        if not self._cells:
            return
        gap = self._grid.horizontalSpacing()
        longest = max(cell.minimumSizeHint().width() for cell in self._cells) + gap
        wide = max(longest, self._theme.px(_FACT_WIDTH))
        columns = min(len(self._cells), max(1, (self.width() + gap) // wide))
        if columns == self._columns:
            return
        for at in range(max(columns, self._columns)):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        self._columns = columns
        for at, cell in enumerate(self._cells):
            self._grid.addWidget(cell, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)


def _fact(title: str, value: str) -> QWidget:
    cell = QWidget()
    cell.setAccessibleName(tr("{name}: {value}", name=title, value=value))
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(plain_label(title, "caption", "hint"))
    column.addWidget(plain_label(value, wrap=True))
    return cell


class Panel(QFrame):
    """A sentence on a coloured ground, with at most a few things to do about it."""

    def __init__(self, tone: str = "neutral") -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.text = plain_label("", wrap=True)
        self.column = QVBoxLayout()
        self.column.setSpacing(2)
        self.column.addWidget(self.text)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 10, 12, 10)
        self.row.setSpacing(12)
        self.row.addLayout(self.column, 1)
        self.set_tone(tone)

    def add_link(self, text: str, do: Callable[[], object]) -> QPushButton:
        link = link_button(text, do)
        self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        return link

    def set_tone(self, tone: str) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            # A property in a style sheet is read anew only when the widget is polished again.
            self.style().unpolish(self)
            self.style().polish(self)


def link_button(text: str, do: Callable[[], object]) -> QPushButton:
    link = QPushButton(text)
    link.setProperty("kind", "link")
    link.setProperty("flush", True)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    link.clicked.connect(partial(_without_argument, do))
    return link


def _without_argument(do: Callable[[], object], checked: bool = False) -> None:
    do()
