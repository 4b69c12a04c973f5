"""A choice of two to four short words, all of them in sight."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from inglenook.core.language import tr


class Segment(QFrame):
    """Exactly one of `choices` (value to label) is chosen; the arrow keys move the choice."""

    changed = Signal(object)  # the new value, when the person chose it

    def __init__(self, choices: dict[Any, str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "segment")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._values = list(choices)
        self._buttons = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for number, label in enumerate(choices.values()):
            # As it is: "&" in a choice is no shortcut.
            button = QPushButton(label.replace("&", "&&"))
            button.setAccessibleName(tr("{name}: {value}", name=name, value=label))
            button.setCheckable(True)
            button.setAutoExclusive(
                True
            )  # the group sees to that: so that it is a radio button to all others
            button.setAutoDefault(False)  # else Enter anywhere in a dialog would choose it
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._buttons.addButton(button, number)
            row.addWidget(button)
        self._buttons.button(0).setChecked(True)
        self.setFocusProxy(self._buttons.button(0))
        self._buttons.idToggled.connect(self._on_toggled)
        self._buttons.idClicked.connect(self._on_clicked)

    def value(self) -> Any:
        return self._values[self._buttons.checkedId()]

    def set_value(self, value: Any) -> None:
        """Show `value` as chosen, without a signal. ValueError if it is none of the choices."""
        self._buttons.button(self._values.index(value)).setChecked(True)

    def set_label(self, value: Any, label: str) -> None:
        """Write this on one of the choices, such as with a count; its accessible name stays."""
        self._buttons.button(self._values.index(value)).setText(label.replace("&", "&&"))

    def _on_toggled(self, number: int, on: bool) -> None:
        if on:
            self.setFocusProxy(self._buttons.button(number))

    def _on_clicked(self, number: int) -> None:
        self.changed.emit(self._values[number])
