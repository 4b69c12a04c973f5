"""Room for the buttons of a question: they are verbs, and long in some languages and with large text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox

_MARGINS = 60  # pixels beside the buttons and between them


def fit_buttons(box: QMessageBox) -> None:
    """Set the buttons one below the other where they have no room side by side.

    Called when all are added. A message box has a largest width of its own, and cuts what is wider.
    """
    screen = box.screen().availableSize().width()
    most = screen if screen <= 1024 else min(screen - 480, 1000)
    for button in box.buttons():
        button.ensurePolished()
    needed = sum(button.sizeHint().width() for button in box.buttons())
    buttons = box.findChild(QDialogButtonBox)
    if buttons and needed + _MARGINS > most:
        buttons.setOrientation(Qt.Orientation.Vertical)
