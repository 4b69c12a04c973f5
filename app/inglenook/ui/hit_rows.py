"""The list of models that can be had: two lines each, and more of them when its end is reached."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inglenook.core.language import listed, together, tr
from inglenook.models.fit import Verdict
from inglenook.models.licences import licence
from inglenook.models.published import Hit
from inglenook.ui.badges import LICENCE_TONES, badge_width, fit_width, fit_word, paint_badge, paint_fit_word
from inglenook.ui.focus_ring import paint_ring
from inglenook.ui.hub_words import ABILITY_ICONS, abilities_in_order, hit_name, second_line
from inglenook.ui.labels import plain_tooltip
from inglenook.ui.theme import Theme

ROW = Qt.ItemDataRole.UserRole
_SIDE = 8  # from the edge of the list to the ground of a row
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class HitRow:
    """One model of the list, and what this computer makes of it."""

    hit: Hit
    verdict: Verdict | None = None  # whether its recommended version fits; None: cannot be told
    is_installed: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        fit = fit_word(self.verdict) if self.verdict else ""
        state = tr("Installed") if self.is_installed else fit
        abilities = [tr(ability.value) for ability in abilities_in_order(self.hit)]
        line = second_line(self.hit).replace(" · ", ", ")
        return listed((hit_name(self.hit), line, *abilities, state, licence_word(self.hit)))


def licence_word(hit: Hit) -> str:
    return tr(licence(hit.licence).kind.value)


def _tooltip(hit: Hit) -> str:
    abilities = listed(tr(ability.value) for ability in abilities_in_order(hit))
    said = [f"{hit_name(hit)}."]
    if abilities:
        said.append(tr("Can do: {abilities}.", abilities=abilities))
    said.append(tr("{name}: {value}", name=licence_word(hit), value=licence(hit.licence).sentence))
    return together(*said)


class HitModel(QAbstractListModel):
    """GUI thread only."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[HitRow] = []
        self._has_more = False

    def show(self, rows: list[HitRow], *, has_more: bool) -> None:
        """Show these, so that what was added at the end leaves place and selection alone."""
        self._has_more = has_more
        if rows == self.rows:
            return
        old, known = len(self.rows), [row.hit.repo for row in self.rows]
        if not known or [row.hit.repo for row in rows[:old]] != known:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        self.rows = rows[:old]
        self.dataChanged.emit(self.index(0), self.index(old - 1))
        if len(rows) > old:
            self.beginInsertRows(QModelIndex(), old, len(rows) - 1)
            self.rows = rows
            self.endInsertRows()

    def index_of(self, repo: str) -> QModelIndex:
        for at, row in enumerate(self.rows):
            if row.hit.repo == repo:
                return self.index(at)
        return QModelIndex()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def canFetchMore(self, parent: _Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        """The view is near the end of the list: ask for the next page once."""
        self._has_more = False
        self.more_wanted.emit()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return hit_name(row.hit)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(_tooltip(row.hit))
        return None


class HitList(QListView):
    """GUI thread. Shows one model as chosen; Enter or a click also opens it."""

    chosen = Signal(str)  # repository: it became the current one
    entered_row = Signal(str)  # repository: by Enter or a click
    left = Signal()  # by Up from the first row

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keyboard_leads = False
        self.hits = HitModel(self)
        self.setModel(self.hits)
        self.setItemDelegate(_HitDelegate(theme, self))
        self.setAccessibleName(tr("Models found"))
        self.setProperty("ownFocus", True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: list[HitRow], *, has_more: bool) -> None:
        """Show these; what was chosen stays so if it is among them, without a signal."""
        repo = self.chosen_repo
        self.hits.show(rows, has_more=has_more)
        if repo and self.chosen_repo != repo:
            self.mark(repo)

    @property
    def chosen_repo(self) -> str:
        """The repository of the selected row; empty while there is none."""
        selected = self.selectionModel().selectedIndexes()
        return self.hits.rows[selected[0].row()].hit.repo if selected else ""

    def mark(self, repo: str) -> None:
        """Show this one as chosen, without a signal."""
        blocked = self.blockSignals(True)
        index = self.hits.index_of(repo)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()
        self.blockSignals(blocked)

    def take_keyboard(self) -> None:
        """Take the focus; the first row becomes the current one where none is."""
        self.keyboard_leads = True
        if not self.currentIndex().isValid() and self.hits.rows:
            self.setCurrentIndex(self.hits.index(0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.take_keyboard()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyboard_leads = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if repo := self.chosen_repo:
                self.entered_row.emit(repo)
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.keyboard_leads = False
        super().mousePressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.entered_row.emit(self.hits.rows[index.row()].hit.repo)

    def _on_selected(self) -> None:
        if repo := self.chosen_repo:
            self.chosen.emit(repo)


class _HitDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: HitList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self._theme.line("ui") + self._theme.px(20) + 21)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: HitRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        self._paint_ground(painter, ground, option.state)
        inside = ground.adjusted(14, 9, -12, -9)
        first = QRect(inside.left(), inside.top(), inside.width(), self._theme.line("ui"))
        second = QRect(inside.left(), first.bottom() + 4, inside.width(), self._theme.px(20))
        first.setRight(self._paint_state(painter, first, option.rect, row) - 8)
        self._paint_name(painter, first, option.rect, row)
        second.setRight(self._paint_licence(painter, second, option.rect, row) - 8)
        self._paint_text(
            painter, second, option.rect, second_line(row.hit), self._theme.font("caption"), "text-3"
        )
        painter.restore()

    def _paint_ground(self, painter: QPainter, ground: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(self._theme.outline())
            painter.setBrush(self._theme.colour("selected" if selected else "hover"))
            painter.drawRoundedRect(ground, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus and self._view.keyboard_leads:
            paint_ring(painter, QRectF(ground), self._theme, 5)

    def _paint_state(self, painter: QPainter, line: QRect, place: QRect, row: HitRow) -> int:
        """At the end of the first line; returns where it begins."""
        font = self._theme.font("caption")
        metrics = QFontMetrics(font)
        painter.setFont(font)
        if row.is_installed:
            width = self._theme.px(18) + metrics.horizontalAdvance(tr("Installed"))
            at = QRect(line.right() + 1 - width, line.top(), width, line.height())
            self._paint_icon(
                painter, QRect(at.left(), at.top(), self._theme.px(14), at.height()), place, "check", 14
            )
            self._paint_text(
                painter, at.adjusted(self._theme.px(18), 0, 1, 0), place, tr("Installed"), font, "text-2"
            )
            return at.left()
        if row.verdict is None:
            return line.right() + 1
        width = fit_width(self._theme, metrics, row.verdict)
        at = QRect(line.right() + 1 - width, line.top(), width, line.height())
        mirrored = self._mirrored(at, place)
        paint_fit_word(painter, mirrored, self._theme, row.verdict, self._view.layoutDirection())
        return at.left()

    def _paint_name(self, painter: QPainter, line: QRect, place: QRect, row: HitRow) -> None:
        side, gap = self._theme.px(14), self._theme.px(6)
        abilities = abilities_in_order(row.hit)
        room = line.width() - len(abilities) * (side + gap)
        font = self._theme.font("ui")
        font.setWeight(QFont.Weight.Medium)
        name = QRect(line.left(), line.top(), room, line.height())
        left = line.left() + self._paint_text(painter, name, place, hit_name(row.hit), font, "text")
        for ability in abilities:
            left += gap
            at = QRect(left, line.top(), side, line.height())
            self._paint_icon(painter, at, place, ABILITY_ICONS[ability], 14)
            left += side

    def _paint_licence(self, painter: QPainter, line: QRect, place: QRect, row: HitRow) -> int:
        """At the end of the second line; returns where it begins."""
        kind = licence(row.hit.licence).kind
        word = licence_word(row.hit)
        width = badge_width(self._theme, word)
        at = QRect(line.right() + 1 - width, line.top(), width, line.height())
        paint_badge(painter, self._mirrored(at, place), self._theme, word, LICENCE_TONES[kind])
        return at.left()

    def _paint_text(
        self, painter: QPainter, at: QRect, place: QRect, text: str, font: QFont, colour: str
    ) -> int:
        """Draw it elided; returns the width that it took."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, at.width())
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        painter.drawText(self._mirrored(at, place), _LINE, shown)
        return metrics.horizontalAdvance(shown)

    def _paint_icon(self, painter: QPainter, at: QRect, place: QRect, name: str, size: int) -> None:
        half = self._theme.px(size) / 2
        centre = QRectF(self._mirrored(at, place)).center()
        corner = QPoint(round(centre.x() - half), round(centre.y() - half))
        painter.drawPixmap(corner, self._theme.pixmap(name, "text-2", size))

    def _mirrored(self, at: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), place, at)
