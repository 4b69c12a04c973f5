"""Models that other programs have fetched already, as chips, with one button to use them all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.core.language import tr_n
from inglenook.core.text import format_size, one_line
from inglenook.models.adopt import Found
from inglenook.ui.flow_layout import FlowLayout
from inglenook.ui.labels import plain_label, plain_tooltip
from inglenook.ui.theme import Theme

_MOST_CHIPS = 8


def found_sentence(found: list[Found]) -> str:
    """What was found, and that it stays where it is."""
    size = format_size(sum(each.size for each in found))
    return tr_n(
        "Found a model on this computer ({size}). It stays where it is; nothing is copied.",
        "Found {n} models on this computer ({size}). They stay where they are; nothing is copied.",
        len(found),
        size=size,
    )


class FoundModels(QWidget):
    """GUI thread. Hidden while there are none."""

    use_wanted = Signal(object)  # list[Found]

    def __init__(self, theme: Theme, choose: QPushButton) -> None:
        """`choose`: the button that stands beside the one that uses them."""
        super().__init__()
        self._theme = theme
        self._found: list[Found] = []
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 6)
        self.use = QPushButton()
        self.use.clicked.connect(lambda: self.use_wanted.emit(list(self._found)))
        self.use.setAutoDefault(False)
        self._buttons = FlowLayout(gap=8)
        self._buttons.addWidget(self.use)
        self._buttons.addWidget(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._chips)
        column.addLayout(self._buttons)
        self.show_found([])

    def show_found(self, found: list[Found]) -> None:
        """Show these, the largest number of which is counted only."""
        self._found = list(found)
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for each in found[:_MOST_CHIPS]:
            self._flow.addWidget(_Chip(self._theme, each))
        if len(found) > _MOST_CHIPS:
            rest = len(found) - _MOST_CHIPS
            more = plain_label(tr_n("and {n} more", "and {n} more", rest), "caption", "secondary")
            more.setMinimumHeight(self._theme.px(28))
            self._flow.addWidget(more)
        self._chips.setVisible(bool(found))
        self.use.setVisible(bool(found))
        self.use.setText(tr_n("Use it", "Use these {n}", len(found)))


class _Chip(QFrame):
    def __init__(self, theme: Theme, found: Found) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "chip")
        name, program = one_line(found.name, 60), one_line(found.program, 40)
        self.setAccessibleName(f"{name}, {program}, {format_size(found.size)}")
        self.setToolTip(plain_tooltip(f"{format_size(found.size)}, {one_line(str(found.path), 300)}"))
        self._name = QLabel(name)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 5, 9, 5)
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addWidget(plain_label(program, "caption", "secondary"))
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        font = self._theme.font("caption")
        font.setWeight(QFont.Weight.Medium)
        self._name.setFont(font)
