"""The rows of the model pop-up: models with what is known of them, and what can be done."""

from __future__ import annotations

import html
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

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
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inglenook.core.language import listed, tr
from inglenook.core.text import one_line
from inglenook.jobs.generation import Phase
from inglenook.ui.fit_words import paint_fit
from inglenook.ui.focus_ring import paint_ring
from inglenook.ui.model_words import full_name, paint_mark
from inglenook.ui.spinner import Spinner
from inglenook.ui.theme import Theme

if TYPE_CHECKING:
    from inglenook.models.fit import Plan
    from inglenook.models.library import ModelFile

_ROW = Qt.ItemDataRole.UserRole
_LINE_UP = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine

_Index = QModelIndex | QPersistentModelIndex


class Kind(Enum):
    MODEL = auto()
    NOTE = auto()
    CANCEL = auto()
    UNLOAD = auto()
    SETTINGS = auto()
    OPEN = auto()


@dataclass(frozen=True, slots=True)
class Row:
    kind: Kind
    text: str = ""
    icon: str = ""
    file: ModelFile | None = None
    current: bool = False
    phase: Phase = Phase.NONE  # of the current model
    plan: Plan | None = None  # whether it fits, where that was worked out
    detail: str = ""  # the second line
    tooltip: str = ""

    @property
    def key(self) -> object:
        return self.kind, self.file.path if self.file else None

    @property
    def enabled(self) -> bool:
        return self.kind is not Kind.NOTE

    @property
    def spoken(self) -> str:
        if self.file is None:
            return self.text
        fit = tr(self.plan.verdict.value) if self.plan and self.phase is Phase.NONE else ""
        parts = (full_name(self.file), fit, self.detail, tr("chosen") if self.current else "")
        return listed(parts)


class Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(self, rows: list[Row]) -> None:
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or not self.rows[index.row()].enabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole and row.tooltip:
            return f"<span>{html.escape(row.tooltip)}</span>"
        return None


class RowList(QListView):
    """One list of the pop-up; `left` asks to go on beyond its first or last row."""

    entered_row = Signal(object)  # Row: chosen by Enter or click
    typed = Signal(str)
    left = Signal(int)  # 1 beyond the last row, -1 before the first
    touched = Signal()  # the keyboard or the pointer came to one of its rows

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.keyboard_leads = False
        self.marks_current = True
        self.rows = Rows(self)
        self.spinner = Spinner(theme, self)
        self.spinner.turned.connect(self.viewport().update)
        self.setAccessibleName(name)
        self.setProperty("ownFocus", True)
        self.setModel(self.rows)
        self.setItemDelegate(_RowDelegate(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.selectionModel().selectionChanged.connect(self._on_selected)

    def show_rows(self, rows: list[Row]) -> None:
        here = self.current_row()
        self.rows.show(rows)
        if here and not self.currentIndex().isValid():
            keys = [row.key for row in rows]
            if here.key in keys:
                self.go_to(keys.index(here.key))
        self.spinner.set_wanted(any(row.phase is Phase.LOADING for row in rows))

    def current_row(self) -> Row | None:
        index = self.currentIndex()
        return self.rows.rows[index.row()] if index.isValid() else None

    def go_to(self, at: int) -> None:
        self.setCurrentIndex(self.rows.index(at))
        self.touched.emit()

    def enabled_rows(self) -> list[int]:
        """Which of its rows can be chosen."""
        return [at for at, row in enumerate(self.rows.rows) if row.enabled]

    def set_marks_current(self, marks: bool) -> None:
        """Only one list of the pop-up marks a row."""
        self.marks_current = marks
        self.viewport().update()

    def wanted_height(self) -> int:
        """Of all rows, in pixels."""
        return sum(self.sizeHintForRow(at) for at in range(self.rows.rowCount()))

    def selectionCommand(
        self, index: _Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Keys and the pointer only move the current row: what selects one is a screen reader."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def _on_selected(self, selected: QItemSelection) -> None:
        chosen = [index.data(_ROW) for index in selected.indexes()]
        if chosen and chosen[0].enabled:
            self.clearSelection()
            self.entered_row.emit(chosen[0])

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.keyboard_leads = True
            can_be = self.enabled_rows()
            if self.currentIndex().row() not in can_be and can_be:
                self.go_to(can_be[0])
            self.touched.emit()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyboard_leads = True
        row, can_be = self.current_row(), self.enabled_rows()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if row and row.enabled:
                self.entered_row.emit(row)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() == Qt.Key.Key_Down and (not can_be or self.currentIndex().row() >= can_be[-1]):
            self.left.emit(1)
        elif event.key() == Qt.Key.Key_Up and (not can_be or self.currentIndex().row() <= can_be[0]):
            self.left.emit(-1)
        elif event.text() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
            self.touched.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the pointer is the current one, as in a menu."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.data(_ROW).enabled:
            self.keyboard_leads = False
            self.go_to(index.row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Acts on release, as a menu does."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.data(_ROW).enabled and event.button() == Qt.MouseButton.LeftButton:
            self.entered_row.emit(index.data(_ROW))


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: RowList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        kind = index.data(_ROW).kind
        if kind is Kind.MODEL:
            return QSize(0, self._theme.line("ui") + self._theme.line("caption") + 12)
        return QSize(0, self._theme.line("ui") + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(_ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.enabled and index == self._view.currentIndex() and self._view.marks_current:
            self._paint_ground(painter, option)
        if row.kind is Kind.MODEL:
            self._paint_model(painter, option.rect, row)
        else:
            self._paint_action(painter, option.rect, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        painter.setPen(self._theme.outline())
        painter.setBrush(self._theme.colour("hover"))
        painter.drawRoundedRect(option.rect, 6, 6)
        if self._view.keyboard_leads and self._view.hasFocus():
            paint_ring(painter, QRectF(option.rect), self._theme, 5)

    def _paint_model(self, painter: QPainter, place: QRect, row: Row) -> None:
        assert row.file is not None
        inside = place.adjusted(10, 6, -10, -6)
        mark = QRect(inside.left(), inside.top(), self._theme.px(10), inside.height())
        centre = QRectF(self._mirrored(mark, place)).center()
        if row.phase is not Phase.NONE:
            paint_mark(painter, centre, self._theme, row.phase, self._view.spinner)
        else:
            paint_fit(painter, centre, self._theme, row.plan.verdict if row.plan else None)
        if row.current:
            end = QRect(
                inside.right() - self._theme.px(16) + 1, inside.top(), self._theme.px(16), inside.height()
            )
            self._paint_icon(painter, self._mirrored(end, place), "check", "accent-text")
        text = inside.adjusted(self._text_start(), 0, -self._theme.px(16) - 8, 0)
        first = QRect(text.left(), text.top(), text.width(), self._theme.line("ui"))
        second = QRect(text.left(), first.bottom() + 1, text.width(), self._theme.line("caption"))

        quantisation = one_line(row.file.quantisation, 20)
        caption = self._theme.font("caption")
        beside = QFontMetrics(caption).horizontalAdvance(quantisation) + self._theme.px(8)
        name_font = self._theme.font("ui")
        name_font.setWeight(QFont.Weight.Medium)
        used = self._paint_text(
            painter, first.adjusted(0, 0, -beside, 0), place, row.text, name_font, self._theme.colour("text")
        )
        quiet = self._theme.colour("text-3")
        self._paint_text(
            painter, first.adjusted(used + self._theme.px(8), 0, 0, 0), place, quantisation, caption, quiet
        )
        self._paint_text(painter, second, place, row.detail, caption, quiet)

    def _paint_action(self, painter: QPainter, place: QRect, row: Row) -> None:
        inside = place.adjusted(10, 0, -10, 0)
        quiet = row.kind is Kind.NOTE
        if row.icon:
            side = self._theme.px(16)
            icon = QRect(inside.left(), inside.top(), side, inside.height())
            self._paint_icon(painter, self._mirrored(icon, place), row.icon, "text-3" if quiet else "text-2")
            inside.setLeft(icon.right() + 1 + 8)
        font = self._theme.font("caption" if quiet else "ui")
        colour = self._theme.colour("text-3" if quiet else "text")
        self._paint_text(painter, inside, place, row.text, font, colour)

    def _paint_text(
        self, painter: QPainter, at: QRect, place: QRect, text: str, font: QFont, colour: QColor
    ) -> int:
        """Draw it elided; returns the width that it took."""
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, at.width())
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(self._mirrored(at, place), _LINE_UP, text)
        return QFontMetrics(font).horizontalAdvance(text)

    def _paint_icon(self, painter: QPainter, at: QRect, name: str, colour: str) -> None:
        half = self._theme.px(16) / 2
        corner = QRectF(at).center() - QPointF(half, half)
        painter.drawPixmap(corner.toPoint(), self._theme.pixmap(name, colour))

    def _text_start(self) -> int:
        return self._theme.px(10) + 10

    def _mirrored(self, at: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), place, at)
