"""Says in a window why the program cannot start, for those who started it without a terminal."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox


def show(sentence: str) -> None:
    """Show this until it is closed. Where nobody can see a window, nothing happens."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication) or app.platformName() in ("offscreen", "minimal"):
        return
    box = QMessageBox(QMessageBox.Icon.Critical, "Inglenook", "", QMessageBox.StandardButton.Close)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.exec()
