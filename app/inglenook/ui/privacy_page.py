"""Settings, Privacy: the Offline switch, what may go online, and everything that did."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.core.connections import KEEP_DAYS, Connection
from inglenook.core.errors import SaveError
from inglenook.core.language import mark, number, together, tr, tr_n
from inglenook.core.network import Permission, Purpose
from inglenook.core.search_marks import folded
from inglenook.core.settings import PERMISSIONS
from inglenook.jobs.background import Background
from inglenook.jobs.connections import STAYS_OFFLINE, Connections
from inglenook.ui.connection_log import (
    HOST,
    PURPOSE,
    RECEIVED,
    RESULT,
    SENT,
    TIME,
    ConnectionView,
    ConnectionWindow,
)
from inglenook.ui.direction import set_margins
from inglenook.ui.labels import plain_label
from inglenook.ui.segment import Segment
from inglenook.ui.switch import Switch
from inglenook.ui.theme import Theme

_NEWEST = 5  # connections shown on the page
_NARROW = 440  # design pixels; in a narrower row the control stands below its label

_OFFLINE = mark("Inglenook opens no network connection at all. Chats and models keep working.")


class PrivacyPage(QWidget):
    """A page of the settings dialog. Every change applies at once. GUI thread."""

    failed = Signal(str)  # what was changed holds, but could not be kept; a sentence

    category = "Privacy"

    def __init__(self, connections: Connections, background: Background, theme: Theme) -> None:
        """The log is read on `background`."""
        super().__init__()
        self._connections, self._background, self._theme = connections, background, theme
        self._entries: list[Connection] = []
        self._is_reading = False
        self._is_stale = False
        self._window: ConnectionWindow | None = None
        self._offline = self._build_offline()
        self._permissions = self._build_permissions()
        self._log = self._build_log()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self._offline, self._permissions, self._log):
            column.addWidget(part)
        connections.changed.connect(self._refresh)
        theme.changed.connect(self._dress)
        self._dress()
        self._refresh()

    def show_matching(self, wanted: list[str], shown: bool) -> None:
        """Show the parts that have all the wanted words; nothing at all if none has, or not `shown`."""
        found_by = tr("privacy offline network", note="words that a setting is found by")
        self._offline.setVisible(_has(wanted, f"{found_by} {tr(_OFFLINE)}"))
        rows = [row.show_matching(wanted) for row in self._rows]
        self._rows[0].line.hide()
        self._rows[1].line.setVisible(all(rows))
        self._permissions.setVisible(any(rows))
        found_by = tr("privacy connection log history", note="words that a setting is found by")
        self._log.setVisible(_has(wanted, f"{found_by} {_kept()}"))
        parts = (self._offline, self._permissions, self._log)
        self.setHidden(not shown or all(part.isHidden() for part in parts))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    # Building -----------------------------------------------------------------------------------

    def _build_offline(self) -> "_OfflineCard":
        card = _OfflineCard(self._theme)
        self.switch = card.switch
        self.switch.clicked.connect(self._on_switched)
        return card

    def _build_permissions(self) -> QWidget:
        self._rows = [
            _PermissionRow(Purpose.SEARCH, tr("Search for models"), self._theme),
            _PermissionRow(Purpose.DOWNLOAD, tr("Download models"), self._theme),
        ]
        card = QFrame()
        card.setProperty("kind", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for row in self._rows:
            row.chosen.connect(self._on_permission_chosen)
            rows.addWidget(row)
        part, column = _part()
        column.addWidget(plain_label(tr("When not offline, it may go online to"), "heading", wrap=True))
        column.addWidget(card)
        return part

    def _build_log(self) -> QWidget:
        self.show_all = QPushButton()
        self.show_all.setProperty("kind", "link")
        self.show_all.clicked.connect(self._on_show_all)
        self.clear = QPushButton(tr("Clear"))
        self.clear.setAccessibleDescription(
            tr("Removes all entries of the connection log from this computer")
        )
        self.clear.clicked.connect(self._on_clear)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(plain_label(tr("Connection log"), "heading"), 1)
        for button in (self.show_all, self.clear):
            button.setProperty("density", "compact")
            button.setAutoDefault(False)
            top.addWidget(button)
        self.show_all.hide()
        self.clear.setEnabled(False)
        self.table = ConnectionView(self._theme, _NEWEST, (TIME, PURPOSE, HOST, SENT, RECEIVED, RESULT))
        self._empty, self._globe = _empty_state()
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(5, 1, 5, 1)
        inside.addWidget(self.table)
        inside.addWidget(self._empty)
        # Until the log has been read it is not known which of them is true.
        self.table.hide()
        self._empty.hide()
        part, column = _part()
        column.addLayout(top)
        column.addWidget(plain_label(_kept(), "caption", "hint", wrap=True))
        column.addWidget(card)
        return part

    # Showing ------------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        self.switch.setChecked(self._connections.offline)
        self._offline.show_for_good(self._connections.stays_offline)
        for row in self._rows:
            row.show_permission(self._connections.permission(row.purpose), self._connections.hub_host)
        if self.isVisible() or (self._window is not None and self._window.isVisible()):
            self._read_log()

    def _read_log(self) -> None:
        """Read it on the pool; once more afterwards if it was wanted while that was under way."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        self._background.run(self._connections.entries, self._show_log)

    def _show_log(self, entries: list[Connection]) -> None:
        self._is_reading = False
        self._entries = entries
        self.table.rows.show_connections(entries)
        if self._window is not None:
            self._window.view.rows.show_connections(entries)
        self.table.setHidden(not entries)
        self._empty.setHidden(bool(entries))
        self.show_all.setText(tr("Show all {count}", count=number(len(entries))))
        self.show_all.setHidden(not entries)
        self.clear.setEnabled(bool(entries))
        if self._is_stale:
            self._read_log()

    def _dress(self) -> None:
        self._globe.setPixmap(self._theme.pixmap("globe", "text-2", 24))

    # Changing -----------------------------------------------------------------------------------

    def _on_switched(self) -> None:
        try:
            self._connections.set_offline(self.switch.isChecked())
        except SaveError as error:
            self.failed.emit(str(error))

    @Slot(object, object)
    def _on_permission_chosen(self, purpose: Purpose, permission: Permission) -> None:
        try:
            self._connections.set_permission(purpose, permission)
        except SaveError as error:
            self.failed.emit(str(error))

    def _on_show_all(self) -> None:
        if self._window is None:
            self._window = ConnectionWindow(self._theme, self.window())
        self._window.view.rows.show_connections(self._entries)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _on_clear(self) -> None:
        self._background.run(self._connections.network.log.clear, self._on_cleared, self._on_not_cleared)

    def _on_cleared(self, _: None) -> None:
        self._read_log()

    def _on_not_cleared(self, error: Exception) -> None:
        if not isinstance(error, SaveError):
            raise error
        self.failed.emit(str(error))


class _OfflineCard(QFrame):
    """The switch and what it means; anywhere on the card is its label."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "card")
        self.switch = Switch(theme, tr("Offline"), safe=True)
        self.switch.setAccessibleDescription(tr(_OFFLINE))
        self._icon = QLabel()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(tr("Offline"), "heading"))
        self._sentence = plain_label(tr(_OFFLINE), kind="secondary", wrap=True)
        words.addWidget(self._sentence)
        row = QHBoxLayout(self)
        set_margins(row, 16, 12, 13, 12)
        row.setSpacing(16)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self.switch)
        theme.changed.connect(self._dress)
        self._dress()

    def show_for_good(self, for_good: bool) -> None:
        """Whether the switch cannot be switched off before the next start."""
        sentence = tr(STAYS_OFFLINE if for_good else _OFFLINE)
        self._sentence.setText(sentence)
        self.switch.setAccessibleDescription(sentence)
        self.switch.setEnabled(not for_good)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.switch.click()

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("offline", "good", 20))


class _PermissionRow(QWidget):
    """One purpose: what it is, where it leads, and whether it may."""

    chosen = Signal(object, object)  # Purpose, Permission

    def __init__(self, purpose: Purpose, name: str, theme: Theme) -> None:
        super().__init__()
        self.purpose, self._name, self._theme = purpose, name, theme
        self.segment = Segment({Permission(value): tr(label) for value, label in PERMISSIONS.items()}, name)
        self.segment.changed.connect(self._on_chosen)
        self._where = plain_label("", "caption", "hint", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(name, wrap=True))
        words.addWidget(self._where)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setContentsMargins(16, 8, 16, 8)
        self._body.setSpacing(8)
        self._body.addLayout(words, 1)
        self._body.addWidget(self.segment, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.line = QFrame()
        self.line.setObjectName("line")
        self.line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addLayout(self._body)

    def show_permission(self, permission: Permission, host: str) -> None:
        self.segment.set_value(permission)
        is_download = self.purpose is Purpose.DOWNLOAD
        self._where.setText(tr("{host} and its file servers", host=host) if is_download else host)

    def show_matching(self, wanted: list[str]) -> bool:
        found_by = tr("privacy permission online network", note="words that a setting is found by")
        choices = " ".join(tr(label) for label in PERMISSIONS.values())
        self.setVisible(_has(wanted, f"{found_by} {self._name} {choices}"))
        return not self.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(down if narrow else across)

    def _on_chosen(self, permission: object) -> None:
        self.chosen.emit(self.purpose, permission)


def _part() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return part, column


def _empty_state() -> tuple[QWidget, QLabel]:
    """What stands in the place of an empty table, and the label of its icon."""
    empty, column = _part()
    column.setContentsMargins(16, 24, 16, 24)
    icon = QLabel()
    title = plain_label(tr("No connections"), "heading")
    nothing = tr_n(
        "Inglenook has not gone online in the last {n} day.",
        "Inglenook has not gone online in the last {n} days.",
        KEEP_DAYS,
    )
    sentence = plain_label(nothing, kind="secondary")
    sentence.setWordWrap(True)
    for label in (icon, title, sentence):
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(label)
    return empty, icon


def _kept() -> str:
    written_down = tr("Every attempt is written down, also blocked ones.")
    kept = tr_n("Kept for {n} day on this computer.", "Kept for {n} days on this computer.", KEEP_DAYS)
    return together(written_down, kept)


def _has(wanted: list[str], words: str) -> bool:
    return all(word in folded(words) for word in wanted)
