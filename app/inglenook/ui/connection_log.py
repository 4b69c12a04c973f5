"""The connection log as a table: the newest on top, in words."""

import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.connections import Connection, Result
from inglenook.core.language import current, mark, tr
from inglenook.core.network import Purpose
from inglenook.core.text import format_size, one_line
from inglenook.ui.labels import plain_tooltip
from inglenook.ui.quiet_table import make_quiet
from inglenook.ui.theme import Theme

TIME, PURPOSE, METHOD, HOST, PATH, SENT, RECEIVED, RESULT = range(8)

_HEADINGS = (
    mark("Time"),
    mark("Purpose"),
    mark("Method"),
    mark("Host"),
    mark("Path"),
    mark("Sent"),
    mark("Received"),
    mark("Result"),
)
_PURPOSES = {
    Purpose.SEARCH.value: mark("Search models", note="why connected"),
    Purpose.FACTS.value: mark("Model details", note="why connected"),
    Purpose.DOWNLOAD.value: mark("Download", note="why connected"),
    Purpose.UPDATES.value: mark("Update check", note="why connected"),
    Purpose.REMOTE.value: mark("Remote engine", note="why connected"),
}
# What is said of a result, its icon, and its colour.
_RESULTS = {
    Result.OPEN: (mark("Connected"), "online", "warn"),
    Result.DONE: (mark("Done"), "check", "good"),
    Result.CUT: (mark("Ended early"), "minus", "text-2"),
    Result.NO_ANSWER: (mark("No answer"), "error", "bad"),
    Result.BLOCKED: (mark("Blocked"), "shield", "text-2"),
    Result.STOPPED: (mark("Stopped"), "offline", "good"),
}
_NUMBERS = (SENT, RECEIVED)
_LEFT_OUT_FIRST = (SENT, RECEIVED, PURPOSE)  # on the page, where it is narrow
_ELASTIC = 122  # design pixels that the host or the path has at least
_ANY_INDEX = QModelIndex | QPersistentModelIndex


class ConnectionModel(QAbstractTableModel):
    """The newest `most` connections, all of them where that is 0. GUI thread."""

    def __init__(self, theme: Theme, most: int = 0) -> None:
        super().__init__()
        self._theme, self._most = theme, most
        self._shown: list[Connection] = []

    def show_connections(self, connections: list[Connection]) -> None:
        """Show these, given with the oldest first."""
        newest = connections[::-1]
        newest = newest[: self._most] if self._most else newest
        if newest != self._shown:
            self.beginResetModel()
            self._shown = newest
            self.endResetModel()

    def rowCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

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
        connection, column = self._shown[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _text(connection, column)
            case Qt.ItemDataRole.ToolTipRole if column in (HOST, PATH):
                return plain_tooltip(_text(connection, column))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.FontRole if column in (METHOD, HOST, PATH):
                return self._theme.font("code")
            case Qt.ItemDataRole.ForegroundRole if column in (TIME, METHOD, PATH):
                return self._theme.colour("text-2")
            case Qt.ItemDataRole.ForegroundRole if column == RESULT:
                return self._theme.colour(_result(connection)[2])
            case Qt.ItemDataRole.DecorationRole if column == RESULT:
                _, icon, colour = _result(connection)
                return self._theme.pixmap(icon, colour, 14)
        return None


class ConnectionView(QTableView):
    """A table of connections; where it is narrow it leaves out what matters least."""

    def __init__(self, theme: Theme, most: int = 0, columns: tuple[int, ...] = tuple(range(8))) -> None:
        super().__init__()
        self._theme, self._most, self._columns = theme, most, columns
        self.rows = ConnectionModel(theme, most)
        self.setModel(self.rows)
        make_quiet(self)
        self.setAccessibleName(tr("Connection log"))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for column in range(len(_HEADINGS)):
            self.setColumnHidden(column, column not in columns)
        if most:  # the page scrolls, not the table
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rows.modelReset.connect(self._fit)
        theme.changed.connect(self._dress)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        if not self._most:
            return super().sizeHint()
        height = self.horizontalHeader().sizeHint().height()
        # Without the line under the last row: it lies on the edge of the card.
        return QSize(self._theme.px(320), height + self.rows.rowCount() * self._row_height() - 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHint().height() if self._most else self._theme.px(120))

    def _row_height(self) -> int:
        return self._theme.px(30)

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        self.setIconSize(QSize(self._theme.px(14), self._theme.px(14)))
        self._fit()

    def _fit(self) -> None:
        """Give every column what it needs, and the host (or the path) what is left."""
        elastic = PATH if PATH in self._columns else HOST
        header = self.horizontalHeader()
        for column in self._columns:
            self.setColumnHidden(column, False)  # what is hidden says that it needs nothing
        widths = {
            column: max(header.sectionSizeHint(column), self.sizeHintForColumn(column))
            for column in self._columns
            if column != elastic
        }
        least = self._theme.px(_ELASTIC)
        for column in _LEFT_OUT_FIRST if self._most else ():
            is_left_out = sum(widths.values()) + least > self.viewport().width()
            self.setColumnHidden(column, is_left_out)
            if is_left_out:
                del widths[column]
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        left = self.viewport().width() - sum(widths.values())
        self.setColumnWidth(elastic, max(left, least))
        self.updateGeometry()


class ConnectionWindow(QDialog):
    """The whole log."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Connection log"))
        self.view = ConnectionView(theme)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(theme.px(1040), theme.px(560)).boundedTo(room))


def _text(connection: Connection, column: int) -> str:
    match column:
        case 0:
            return _when(connection.began)
        case 1:
            purpose = _PURPOSES.get(connection.purpose)
            return tr(purpose, note="why connected") if purpose else tr("None given", note="why connected")
        case 2:
            return one_line(connection.method, 10)
        case 3:
            return one_line(connection.host)
        case 4:
            return one_line(connection.path)
        case 5:
            return _size(connection.sent)
        case 6:
            return _size(connection.received)
    return _result(connection)[0]


def _result(connection: Connection) -> tuple[str, str, str]:
    if connection.result is Result.DONE and connection.status >= 400:
        return tr("Error {status}", status=connection.status), "error", "bad"
    words, icon, colour = _RESULTS[connection.result]
    return tr(words), icon, colour


def _size(size: int) -> str:
    return format_size(size) if size >= 1000 else tr("{size} B", size=size)


def _when(began: float) -> str:
    time = datetime.datetime.fromtimestamp(began)
    days = (datetime.date.today() - time.date()).days
    clock = f"{time:%H:%M:%S}"
    if days == 0:
        return tr("Today {time}", time=clock)
    if days == 1:
        return tr("Yesterday {time}", time=clock)
    month = QLocale(current()).monthName(time.month, QLocale.FormatType.ShortFormat)
    return tr("{day} {month} {time}", day=time.day, month=month, time=clock)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column in _NUMBERS else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
