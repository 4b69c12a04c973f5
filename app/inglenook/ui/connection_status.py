"""Where the words go, in the sidebar: the Offline switch, and what is connected now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from inglenook.core.errors import SaveError
from inglenook.core.language import mark, tr, tr_n
from inglenook.core.text import one_line
from inglenook.ui.direction import set_margins
from inglenook.ui.labels import plain_label, plain_tooltip
from inglenook.ui.switch import Switch
from inglenook.ui.theme import Theme

if TYPE_CHECKING:  # nothing is connected before the first paint
    from inglenook.core.connections import Connection
    from inglenook.jobs.connections import Connections

_BLOCKED_MS = 10_000

# What is said of a connection for a purpose (core.network.Purpose) while it is open, and when it was blocked.
_WORDS = {
    "search": (mark("Online: searching"), mark("{host}, search")),
    "facts": (mark("Online: looking up a model"), mark("{host}, looking up a model")),
    "download": (mark("Online: downloading"), mark("{host}, download")),
    "updates": (mark("Online: checking for updates"), mark("{host}, update check")),
    "remote": (mark("Online: remote engine"), mark("{host}, remote engine")),
}
_OTHER = (mark("Online: connected"), mark("{host}, without a purpose"))


class ConnectionStatus(QFrame):
    """Quiet and outlined while Offline is on, filled and named while it is not. GUI thread."""

    log_wanted = Signal()
    told = Signal(str, str, str, str)  # title, sentence, icon, its colour: to be said elsewhere too
    failed = Signal(str)  # the switch holds, but could not be kept; a sentence

    def __init__(self, theme: Theme, connections: Connections | None = None, parent: QWidget | None = None):
        """Without `connections` it says that the program is offline, until `show_connections`."""
        super().__init__(parent)
        self._theme = theme
        self._connections: Connections | None = None
        self._blocked: Connection | None = None
        self._look = ("offline", "good")  # icon and its colour
        self.setObjectName("status")
        self.setAccessibleName(tr("Connection status"))

        self.button = QPushButton()
        self.button.setObjectName("statusButton")
        self.button.setAccessibleName(tr("Connections"))
        self.button.clicked.connect(self.log_wanted)
        self.button.setParent(self)
        self._icon = QLabel()
        self._title = plain_label(role="caption", wrap=True)
        self._title.setObjectName("statusTitle")
        self._sentence = plain_label(role="caption", wrap=True)
        for label in (self._icon, self._title, self._sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.switch = Switch(theme, tr("Offline"), safe=True)
        self.switch.setChecked(True)
        self.switch.clicked.connect(self._on_switched)
        self._lay_out()

        self._until = QTimer(self)
        self._until.setSingleShot(True)
        self._until.setInterval(_BLOCKED_MS)
        self._until.timeout.connect(self._on_blocked_long_ago)
        theme.changed.connect(self._dress)
        self._refresh()
        if connections is not None:
            self.show_connections(connections)

    def show_connections(self, connections: Connections) -> None:
        """Follow these from now on."""
        self._connections = connections
        connections.changed.connect(self._refresh)
        connections.blocked.connect(self._on_blocked)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.button.setGeometry(self.rect())

    # Showing ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        set_margins(grid, 12, 4, 6, 7)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self.switch, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._sentence, 1, 1, 1, 2)

    @Slot()
    def _refresh(self) -> None:
        tone, icon, title, sentence = self.state()
        stays = self._connections is not None and self._connections.stays_offline
        self.switch.setChecked(self._connections is None or self._connections.offline)
        self.switch.setEnabled(not stays)
        why = self._why_it_stays() if stays else ""
        self.switch.setAccessibleDescription(why)
        self.switch.setToolTip(plain_tooltip(why) if why else "")
        self.button.setAccessibleDescription(f"{title}. {sentence}")
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.told.emit(title, sentence, icon, tone)
        if (icon, tone) != self._look or self.property("tone") != tone:
            self._look = (icon, tone)
            self.setProperty("tone", tone)
            for label, kind in (
                (self._title, tone),
                (self._sentence, "secondary" if tone == "good" else tone),
            ):
                label.setProperty("kind", kind)
            self._dress()

    def _why_it_stays(self) -> str:
        from inglenook.jobs.connections import STAYS_OFFLINE

        return tr(STAYS_OFFLINE)

    def state(self) -> tuple[str, str, str, str]:
        """Its colour, its icon, and the two lines."""
        if (blocked := self._blocked) is not None:
            words = _WORDS.get(blocked.purpose, _OTHER)[1]
            host = one_line(blocked.host, 60)
            return "warn", "shield", tr("Blocked one connection"), tr(words, host=host)
        if self._connections is not None and self._connections.stays_offline:
            return "good", "offline", tr("Offline"), tr("Started with --offline: it stays offline")
        if self._connections is None or self._connections.offline:
            return "good", "offline", tr("Offline"), tr("Nothing leaves this computer")
        now = self._connections.open
        if not now:
            return "warn", "online", tr("Online"), tr("Only when you ask")
        purposes = {each.purpose for each in now}
        # Looking something up is a part of the others.
        purpose = next((each for each in ("download", "search") if each in purposes), "")
        doing = _WORDS.get(purpose or now[0].purpose, _OTHER)[0]
        hosts = list(dict.fromkeys(each.host for each in now))
        host = one_line(hosts[0], 60)
        others = len(hosts) - 1
        if others:
            where = tr_n("{host} and {n} more", "{host} and {n} more", others, host=host)
        else:
            where = tr("Connected to {host}", host=host)
        return "warn", "online", tr(doing), where

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.pixmap(*self._look))
        # A property in a style sheet is read anew only when the widget is polished again.
        for widget in (self, self._title, self._sentence):
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    # What happens -------------------------------------------------------------------------------

    def _on_switched(self) -> None:
        if self._connections is None:
            self.switch.setChecked(True)
            return
        try:
            self._connections.set_offline(self.switch.isChecked())
        except SaveError as error:
            self.failed.emit(str(error))
        self._blocked = None
        self._refresh()

    @Slot(object)
    def _on_blocked(self, connection: Connection) -> None:
        self._blocked = connection
        self._until.start()
        self._refresh()

    @Slot()
    def _on_blocked_long_ago(self) -> None:
        self._blocked = None
        self._refresh()
