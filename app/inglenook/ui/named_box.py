"""A box to choose from that says what it is for, with or without a label beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget


class NamedBox(QComboBox):
    """Screen readers on Linux are told a box's choice for its name, and look for a label that says what
    it is. Where there is none beside it, there is one here that nobody sees.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)  # the list that opens

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        beside = self.parentWidget()
        if beside is None:
            return
        labels = beside.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if all(label.buddy() is not self for label in labels):
            label = QLabel(self.accessibleName(), beside)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.hide()
            label.setBuddy(self)
