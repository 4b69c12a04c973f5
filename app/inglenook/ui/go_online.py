"""The question before the program goes online for something that a person has not decided for good."""

import logging
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.errors import SaveError
from inglenook.core.language import mark, together, tr
from inglenook.core.network import Network, Permission, Purpose
from inglenook.core.text import one_line
from inglenook.jobs.connections import STAYS_OFFLINE
from inglenook.jobs.preferences import Preferences
from inglenook.ui.labels import plain_label
from inglenook.ui.screen_room import width_within_screen
from inglenook.ui.theme import Theme

log = logging.getLogger(__name__)

# What is asked for -> what is allowed with it.
_TOGETHER = {
    Purpose.SEARCH: (Purpose.SEARCH, Purpose.FACTS),
    Purpose.FACTS: (Purpose.SEARCH, Purpose.FACTS),
    Purpose.DOWNLOAD: (Purpose.DOWNLOAD, Purpose.FACTS),
}
_SETTING = {
    Purpose.SEARCH: "search_permission",
    Purpose.FACTS: "search_permission",
    Purpose.DOWNLOAD: "download_permission",
}
_IS_NEVER = {
    "search_permission": mark("Searching for models is set to Never"),
    "download_permission": mark("Downloading models is set to Never"),
}
_ALWAYS = {
    "search_permission": mark("Always allow searching for models"),
    "download_permission": mark("Always allow downloading models"),
}
_WIDTH = 440  # design pixels


def ask_to_go_online(
    network: Network,
    preferences: Preferences,
    purpose: Purpose,
    host: str,
    parent: QWidget,
    on_allowed: Callable[[], object],
    what: str = "",
) -> None:
    """Call `on_allowed` at once where this may go online, else if the person says so; returns at once.

    `purpose` is SEARCH, FACTS or DOWNLOAD, `what` the name of the model that is meant. "Allow once"
    holds until Offline is switched on or the program ends, and switches Offline off: the question
    says so. GUI thread.
    """
    if network.may(purpose):
        network.grant(*_TOGETHER[purpose])
        on_allowed()
        return
    GoOnlineDialog(network, preferences, purpose, host, parent, on_allowed, what).open()


class GoOnlineDialog(QDialog):
    """Says where it would go and what it would send, with Not now and Allow once."""

    def __init__(
        self,
        network: Network,
        preferences: Preferences,
        purpose: Purpose,
        host: str,
        parent: QWidget,
        on_allowed: Callable[[], object],
        what: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Go online"))
        self.setModal(True)
        self._network, self._preferences, self._purpose = network, preferences, purpose
        self._on_allowed = on_allowed
        permission = network.permission(purpose)
        is_never = permission is Permission.NEVER or network.stays_offline
        self._setting = _SETTING[purpose]

        heading, sentence = _question(purpose, one_line(host, 80), one_line(what, 80))
        if network.stays_offline:
            heading, sentence = tr("Inglenook is offline"), tr(STAYS_OFFLINE)
        elif is_never:
            heading = tr(_IS_NEVER[self._setting])
            sentence = tr("Nothing was sent. Choose Ask or Allow in Settings, Privacy.")
        elif network.offline:
            sentence = together(sentence, tr("Offline is switched off for this."))
        self.always = QCheckBox(tr(_ALWAYS[self._setting]))
        self.always.setVisible(permission is Permission.ASK and not is_never)
        buttons = self._buttons = QDialogButtonBox()
        if not is_never:
            allow = QPushButton(tr("Allow once"))
            allow.setProperty("kind", "primary")
            # Enter was pressed to get here, and may still be held down.
            allow.setAutoDefault(False)
            buttons.addButton(allow, QDialogButtonBox.ButtonRole.AcceptRole)
        stay = QPushButton(tr("Close") if is_never else tr("Not now"))
        buttons.addButton(stay, QDialogButtonBox.ButtonRole.RejectRole)
        stay.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(heading, sentence, buttons)
        stay.setFocus()

    def accept(self) -> None:
        changes: dict[str, object] = {"offline": False}
        if self.always.isChecked():
            changes[self._setting] = Permission.ALLOW.value
        try:
            self._preferences.change(**changes)
        except SaveError as error:  # it holds for now, and is asked again after the next start
            log.warning("%s (%s)", error, error.details)
        self._network.set_offline(False)
        self._network.grant(*_TOGETHER[self._purpose])
        super().accept()
        self._on_allowed()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the sentence needs at this width, which a dialog does not ask by itself."""
        layout = self.layout()
        assert layout is not None
        width = max(self.minimumWidth(), layout.minimumSize().width())
        self.resize(width, layout.totalHeightForWidth(width))
        super().showEvent(event)
        # Qt makes the default button its proxy, and Tab passes over what stands before that.
        self._buttons.setFocusProxy(None)

    def _lay_out(self, heading: str, sentence: str, buttons: QDialogButtonBox) -> None:
        self.setAccessibleDescription(sentence)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(plain_label(heading, "heading", wrap=True))
        words.addWidget(plain_label(sentence, kind="secondary", wrap=True))
        words.addWidget(self.always)
        body = QHBoxLayout()
        body.setSpacing(12)
        # Whoever asks has no theme at hand; there is one, a child of the application.
        if (theme := QApplication.instance().findChild(Theme)) is not None:  # type: ignore[union-attr]
            icon = QLabel()
            icon.setPixmap(theme.pixmap("globe", "warn", 18))
            body.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            self.setMinimumWidth(width_within_screen(self, theme.px(_WIDTH)))
        body.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(16)
        column.addLayout(body)
        column.addWidget(buttons)


def _question(purpose: Purpose, host: str, what: str) -> tuple[str, str]:
    """What is asked, and what would happen."""
    if purpose is Purpose.SEARCH:
        heading = tr("Search for models online?")
        sentence = tr("Inglenook would contact {host} and send your search words.", host=host)
    elif purpose is Purpose.FACTS:
        heading = tr("Look up {model} online?", model=what) if what else tr("Look up this model online?")
        sentence = tr("Inglenook would contact {host} and send the name of the model.", host=host)
    else:
        heading = tr("Download {model}?", model=what) if what else tr("Download this model?")
        sentence = tr("Inglenook would contact {host} and its file servers.", host=host)
    return heading, together(sentence, tr("Chats and documents are never sent."))
