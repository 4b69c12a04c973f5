"""A tool button that opens its menu at once, as its only job."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionToolButton, QToolButton, QWidget


class MenuButton(QToolButton):
    """Press it and the menu is there. Assistive technology finds the menu under the button,
    also while it is closed: of all kinds of menu button, Qt shows it only that of a split one,
    so this is one that neither looks nor acts like it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.pressed.connect(self.showMenu)

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.features = QStyleOptionToolButton.ToolButtonFeature(0)
