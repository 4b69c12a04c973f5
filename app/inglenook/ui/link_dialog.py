"""Asks before a link of a model is opened, and shows where it really leads."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.language import tr
from inglenook.core.text import is_safe_link, link_host, link_to_show
from inglenook.ui.screen_room import width_within_screen


def confirm_and_open(
    parent: QWidget, url: str, open_url: Callable[[QUrl], object] = QDesktopServices.openUrl
) -> "LinkDialog | None":
    """Show the whole address and open it only when the person says so. Returns at once.

    An address that is not http, https or mailto is never offered: nothing happens then.
    """
    if not is_safe_link(url):
        return None
    dialog = LinkDialog(parent, url, open_url)
    dialog.open()
    return dialog


class LinkDialog(QDialog):
    """Where a link leads, with one verb. The address is shown in ASCII, so that look-alikes stand out."""

    def __init__(self, parent: QWidget, url: str, open_url: Callable[[QUrl], object]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Open link"))
        self.setModal(True)
        self._address = link_to_show(url)
        self._open_url = open_url
        mail = self._address.startswith("mailto:")
        sentence = QLabel(self)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        sentence.setWordWrap(True)
        sentence.setText(tr("This link leads to {host}, outside Inglenook.", host=_shortened(link_host(url))))
        address = QPlainTextEdit(self)
        address.setPlainText(self._address)
        address.setReadOnly(True)
        address.setFrameShape(QFrame.Shape.NoFrame)
        address.setProperty("kind", "field")
        address.setWordWrapMode(address.wordWrapMode().WrapAnywhere)
        address.setAccessibleName(tr("Address"))
        address.setTabChangesFocus(True)
        address.setFixedHeight(address.fontMetrics().lineSpacing() * 4 + 20)
        buttons = QDialogButtonBox(self)
        go = QPushButton(tr("Write the mail") if mail else tr("Open in browser"), self)
        go.setProperty("kind", "primary")
        buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        stay = buttons.addButton(tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        stay.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(12)
        for widget in (sentence, address, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(width_within_screen(self, address.fontMetrics().averageCharWidth() * 70))
        stay.setFocus()

    def accept(self) -> None:
        self._open_url(QUrl(self._address, QUrl.ParsingMode.StrictMode))
        super().accept()


def _shortened(host: str) -> str:
    """The end of a host says whom it belongs to: that part stays."""
    return host if len(host) <= 60 else "…" + host[-60:]
