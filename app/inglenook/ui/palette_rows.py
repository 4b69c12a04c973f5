"""The rows of the command palette: commands, chats and models, with the matched letters marked."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inglenook.core.language import listed, tr
from inglenook.ui.direction import pointing
from inglenook.ui.theme import Theme

ROW = Qt.ItemDataRole.UserRole
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine

_Index = QModelIndex | QPersistentModelIndex


class Kind(Enum):
    HEADING = auto()
    COMMAND = auto()
    CHAT = auto()
    MODEL = auto()
    SEARCH = auto()
    NOTE = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `what` is the command, chat or model itself."""

    kind: Kind
    text: str
    icon: str = ""
    beside: str = ""  # at the end of the line: a shortcut, a day
    marks: tuple[tuple[int, int], ...] = ()  # of the text: from, and up to but not with
    what: Any = None

    @property
    def enabled(self) -> bool:
        return self.kind not in (Kind.HEADING, Kind.NOTE)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        kinds = {Kind.COMMAND: tr("command"), Kind.CHAT: tr("chat"), Kind.MODEL: tr("model")}
        return listed((self.text, kinds.get(self.kind, ""), self.beside))


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        # A heading is no item, so that keys and screen readers pass over it.
        if not index.isValid() or not self.rows[index.row()].enabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None


class PaletteList(QListView):
    """What was found. The field above keeps the keyboard; one row is the current one. GUI thread."""

    entered_row = Signal(object)  # Row: by a click, or chosen by a screen reader

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = _Rows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(theme, self))
        self.setObjectName("palette")
        self.setAccessibleName(tr("Commands and chats"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: list[Row]) -> None:
        """Show these; the first that can be chosen is the current one."""
        self.rows.show(rows)
        self.step(1)
        self.scrollToTop()

    def current_row(self) -> Row | None:
        index = self.currentIndex()
        return self.rows.rows[index.row()] if index.isValid() else None

    def step(self, by: int) -> None:
        """The next row that can be chosen, or the one before; round at the ends."""
        can_be = [at for at, row in enumerate(self.rows.rows) if row.enabled]
        if not can_be:
            return
        here = self.currentIndex().row()
        if abs(by) == 1:
            beyond = [at for at in can_be if (at - here) * by > 0]
            ahead, round_again = (0, can_be[0]) if by > 0 else (-1, can_be[-1])
            self._go_to(beyond[ahead] if beyond else round_again)
        else:
            place = can_be.index(here) if here in can_be else 0
            self._go_to(can_be[min(max(place + by, 0), len(can_be) - 1)])

    def go_to_end(self, step: int) -> None:
        """The last row, or with a negative step the first."""
        can_be = [at for at, row in enumerate(self.rows.rows) if row.enabled]
        if can_be:
            self._go_to(can_be[-1 if step > 0 else 0])

    def wanted_height(self) -> int:
        """Of all rows, in pixels."""
        return sum(self.sizeHintForRow(at) for at in range(self.rows.rowCount()))

    def selectionCommand(
        self, index: _Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Keys and the pointer only move the current row: what selects one is a screen reader."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the pointer is the current one, as in a menu."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.data(ROW).enabled:
            self.setCurrentIndex(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Acts on release, as a menu does."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.data(ROW).enabled and event.button() == Qt.MouseButton.LeftButton:
            self.entered_row.emit(index.data(ROW))

    def _go_to(self, at: int) -> None:
        self.setCurrentIndex(self.rows.index(at))
        if at and not self.rows.rows[at - 1].enabled:
            self.scrollTo(self.rows.index(at - 1))  # its heading too
        self.scrollTo(self.rows.index(at))

    def _on_selected(self, selected: QItemSelection) -> None:
        chosen = [index.data(ROW) for index in selected.indexes()]
        if chosen and chosen[0].enabled:
            self.clearSelection()
            self.entered_row.emit(chosen[0])


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: PaletteList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if index.data(ROW).kind is Kind.HEADING:
            return QSize(0, self._theme.line("caption") + (8 if index.row() == 0 else 12))
        return QSize(0, self._theme.line("ui") + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(ROW)
        place: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not row.enabled:
            inside = place.adjusted(10, 0, -10, -4 if row.kind is Kind.HEADING else 0)
            line = inside.adjusted(0, inside.height() - self._theme.line("caption"), 0, 0)
            at = line if row.kind is Kind.HEADING else inside
            self._paint_caption(painter, at, place, row.text)
        else:
            if index == self._view.currentIndex():
                painter.setPen(self._theme.outline())
                painter.setBrush(self._theme.colour("hover"))
                painter.drawRoundedRect(place, 6, 6)
            self._paint_row(painter, place, row)
        painter.restore()

    def _paint_row(self, painter: QPainter, place: QRect, row: Row) -> None:
        inside = place.adjusted(10, 0, -10, 0)
        side = self._theme.px(16)
        icon = self._mirrored(QRect(inside.left(), inside.top(), side, inside.height()), place)
        corner = QRectF(icon).center() - QPointF(side / 2, side / 2)
        painter.drawPixmap(corner.toPoint(), self._theme.pixmap(pointing(row.icon), "text-2"))
        inside.setLeft(inside.left() + side + 8)
        if row.beside:
            metrics = QFontMetrics(self._theme.font("caption"))
            width = min(metrics.horizontalAdvance(row.beside) + 2, inside.width() // 2)
            beside = QRect(inside.right() + 1 - width, inside.top(), width, inside.height())
            self._paint_caption(painter, beside, place, row.beside)
            inside.setRight(beside.left() - 8)
        self._paint_marked(painter, self._mirrored(inside, place), row)

    def _paint_caption(self, painter: QPainter, at: QRect, place: QRect, text: str) -> None:
        font = self._theme.font("caption")
        painter.setFont(font)
        painter.setPen(self._theme.colour("text-3"))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, at.width())
        painter.drawText(self._mirrored(at, place), _LINE, shown)

    def _paint_marked(self, painter: QPainter, at: QRect, row: Row) -> None:
        font = self._theme.font("ui")
        metrics = QFontMetrics(font)
        text = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, at.width())
        cut = len(text) if text == row.text else len(text) - 1
        layout = QTextLayout(text, font)
        option = QTextOption(
            Qt.AlignmentFlag.AlignRight if self._view.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        )
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(at.width())
        layout.endLayout()
        top = QPointF(at.left(), at.top() + (at.height() - line.height()) / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("mark"))
        ranges = []
        for start, end in row.marks:
            if start >= cut:
                break
            first, last = _utf16(text, start), _utf16(text, min(end, cut))
            left = line.cursorToX(first)[0]  # type: ignore[index]
            right = line.cursorToX(last)[0]  # type: ignore[index]
            mark = QRectF(min(left, right), -1, abs(right - left), line.height() + 2)
            painter.drawRoundedRect(mark.translated(top).adjusted(-1, 0, 1, 0), 3, 3)
            each = QTextLayout.FormatRange()
            each.start, each.length = first, last - first
            each.format.setForeground(self._theme.colour("text"))
            ranges.append(each)
        painter.setPen(self._theme.colour("text"))
        layout.draw(painter, top, ranges)

    def _mirrored(self, at: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), place, at)


def _utf16(text: str, at: int) -> int:
    """A place in `text` as Qt counts it."""
    return at if text.isascii() else len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
