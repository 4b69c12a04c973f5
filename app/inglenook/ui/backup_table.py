"""The backups as a table: the newest on top, in words."""

import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTableView

from inglenook.core.backup import Backup
from inglenook.core.language import current, mark, tr
from inglenook.core.text import format_count, format_size, one_line
from inglenook.ui.labels import plain_tooltip
from inglenook.ui.quiet_table import choose_row, make_quiet
from inglenook.ui.theme import Theme

WHEN, SIZE, CHATS, MESSAGES, STATE = range(5)

_HEADINGS = (mark("When"), mark("Size"), mark("Chats"), mark("Messages"), mark("State"))
_NUMBERS = (SIZE, CHATS, MESSAGES)
_LEFT_OUT_FIRST = (SIZE, CHATS)  # where it is narrow
_MOST_ROWS = 8  # shown at once; the rest is scrolled to
_ANY_INDEX = QModelIndex | QPersistentModelIndex


class BackupModel(QAbstractTableModel):
    """GUI thread."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.backups: list[Backup] = []

    def show(self, backups: list[Backup]) -> None:
        """Show these, newest first."""
        if backups != self.backups:
            self.beginResetModel()
            self.backups = list(backups)
            self.endResetModel()

    def rowCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.backups)

    def columnCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADINGS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        backup, column = self.backups[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _text(backup, column)
            case Qt.ItemDataRole.AccessibleTextRole if column == WHEN:
                return tr("Backup of {time}", time=_text(backup, WHEN))
            case Qt.ItemDataRole.ToolTipRole if column == STATE and backup.problem:
                return plain_tooltip(one_line(backup.problem))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ForegroundRole if column == STATE:
                return self._theme.colour("bad" if backup.problem else "good")
            case Qt.ItemDataRole.DecorationRole if column == STATE:
                icon = ("error", "bad") if backup.problem else ("check", "good")
                return self._theme.pixmap(*icon, 14)
        return None


class BackupTable(QTableView):
    """At most eight rows high; where it is narrow it leaves out what matters least."""

    chosen = Signal()  # another backup is selected, or none

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows = BackupModel(theme)
        self.setModel(self.rows)
        make_quiet(self)
        self.setAccessibleName(tr("Backups"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        theme.changed.connect(self._dress)
        self._dress()

    def show_backups(self, backups: list[Backup]) -> None:
        """Show these, newest first; the selected one stays selected as long as it is there."""
        selected = self.selected()
        self.rows.show(backups)
        for row, backup in enumerate(backups):
            if selected is not None and backup.path == selected.path:
                choose_row(self, row)
        self._fit()
        self.chosen.emit()

    def selected(self) -> Backup | None:
        """The chosen backup."""
        found = self.selectionModel().selectedRows()
        return self.rows.backups[found[0].row()] if found else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        rows = min(self.rows.rowCount(), _MOST_ROWS)
        height = self.horizontalHeader().sizeHint().height() + rows * self._row_height()
        # Without the line under the last row: it lies on the edge of the card.
        return QSize(self._theme.px(320), height - 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHint().height())

    def _row_height(self) -> int:
        return self._theme.px(30)

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        self.setIconSize(QSize(self._theme.px(14), self._theme.px(14)))
        self._fit()

    def _fit(self) -> None:
        """Give every column what it needs, and the time what is left."""
        header = self.horizontalHeader()
        for column in range(len(_HEADINGS)):
            self.setColumnHidden(column, False)  # what is hidden says that it needs nothing
        widths = {
            column: max(header.sectionSizeHint(column), self.sizeHintForColumn(column))
            for column in range(len(_HEADINGS))
        }
        for column in _LEFT_OUT_FIRST:
            is_left_out = sum(widths.values()) > self.viewport().width()
            self.setColumnHidden(column, is_left_out)
            if is_left_out:
                del widths[column]
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        left = self.viewport().width() - sum(widths.values())
        self.setColumnWidth(WHEN, widths[WHEN] + max(0, left))
        self.updateGeometry()


def when_words(made: float) -> str:
    """ "Today 08:00", "Yesterday 17:30", "12 Nov 2026 08:00"."""
    time = datetime.datetime.fromtimestamp(made)
    clock = f"{time:%H:%M}"
    match _days_ago(time):
        case 0:
            return tr("Today {time}", time=clock)
        case 1:
            return tr("Yesterday {time}", time=clock)
    return tr("{day} {month} {year} {time}", day=time.day, month=_month(time), year=time.year, time=clock)


def when_in_sentence(made: float) -> str:
    """ "today at 08:00", "yesterday at 17:30", "12 Nov 2026 at 08:00"."""
    time = datetime.datetime.fromtimestamp(made)
    clock = f"{time:%H:%M}"
    match _days_ago(time):
        case 0:
            return tr("today at {time}", time=clock)
        case 1:
            return tr("yesterday at {time}", time=clock)
    return tr("{day} {month} {year} at {time}", day=time.day, month=_month(time), year=time.year, time=clock)


def _days_ago(time: datetime.datetime) -> int:
    return (datetime.date.today() - time.date()).days


def _month(time: datetime.datetime) -> str:
    return QLocale(current()).monthName(time.month, QLocale.FormatType.ShortFormat)


def _text(backup: Backup, column: int) -> str:
    if column == WHEN:
        return when_words(backup.made)
    if column == SIZE:
        return format_size(backup.size)
    if column == STATE:
        if not backup.problem:
            return tr("Checked", note="a backup")
        return tr("Newer version") if backup.schema else tr("Cannot be read")
    if backup.problem and not backup.schema:
        return ""
    return format_count(backup.chats if column == CHATS else backup.messages)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column in _NUMBERS else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
