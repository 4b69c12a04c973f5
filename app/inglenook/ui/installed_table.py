"""The table of installed models: painted cells, real keys, a field to rename in place."""

import sys
from typing import cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from inglenook.core.language import apart, tr
from inglenook.core.text import format_size
from inglenook.models.library import Installed, Verified
from inglenook.models.licences import LicenceClass
from inglenook.ui.badges import LICENCE_TONES, badge_width, paint_badge
from inglenook.ui.fit_words import paint_fit
from inglenook.ui.focus_ring import paint_ring
from inglenook.ui.installed_rows import (
    DESCENDING_FIRST,
    MARKS,
    RIGHT,
    ROW,
    TITLES,
    VERIFIED_WORDS,
    Arranged,
    Column,
    Index,
    InstalledTable,
    cell_text,
    licence_of,
    place_words,
    trouble,
)
from inglenook.ui.quiet_table import choose_row
from inglenook.ui.theme import Theme

_HEADER = 28
_ROW_HEIGHT = 36
_TWO_LINES = 54
_PADDING = 8  # beside the text of a cell
_EDGE = 12  # at both ends of a row
_SLACK = 4  # of a row that hardly anyone misses
ACTIONS = 104  # design pixels at the end of a row, kept for its buttons
_WIDTHS = {
    Column.FAMILY: 80,
    Column.PARAMETERS: 60,
    Column.QUANTISATION: 72,
    Column.SIZE: 72,
    Column.CONTEXT: 62,
    Column.LICENCE: 104,
    Column.VERIFIED: 108,
    Column.USED: 84,
}
_LEAST_NAME = 200  # design pixels
_LEAST_LABEL = 80  # of that, before what stands beside it is left out
# What is left out first where there is no room for all.
_LEFT_OUT = (
    Column.FAMILY,
    Column.CONTEXT,
    Column.VERIFIED,
    Column.QUANTISATION,
    Column.LICENCE,
    Column.PARAMETERS,
)
_TWO_LINES_BELOW = 560  # design pixels of the table
_VERIFIED_COLOURS = {
    Verified.MATCHES: "good",
    Verified.NO_REFERENCE: "text-2",
    Verified.NOT_CHECKED: "accent-text",
    Verified.DIFFERS: "bad",
    Verified.CHECKING: "text-2",
}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class InstalledList(QTableView):
    """GUI thread. Enter chats, Alt Enter shows details, Del deletes, F2 renames; a click only selects."""

    chat_wanted = Signal(object)  # Installed; also those below
    details_wanted = Signal(object)
    delete_wanted = Signal(object)
    verify_wanted = Signal(object)  # or no longer, while it is being checked
    menu_wanted = Signal(object, object)  # and a QPoint of the screen
    selected = Signal()
    sort_wanted = Signal(object)  # Column
    typed = Signal(str)  # a letter: something is looked for
    moved = Signal()  # where its rows stand

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.keyboard_leads = False
        self.hovered = -1
        self.two_lines = False
        self.table = InstalledTable(self)
        self.setObjectName("installed")
        self.setAccessibleName(tr("Installed models"))
        self.setProperty("ownFocus", True)
        self.setModel(self.table)
        self.setItemDelegate(_CellDelegate(theme, self))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        # Else every row is measured: seconds for tens of thousands.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = _Header(theme, self)
        self.setHorizontalHeader(header)
        header.sectionClicked.connect(lambda section: self.sort_wanted.emit(Column(section)))
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit())
        self.verticalScrollBar().valueChanged.connect(lambda _: self.moved.emit())
        theme.changed.connect(self._dress)
        self._dress()

    # What is shown --------------------------------------------------------------------------------

    def show_rows(self, arranged: Arranged) -> None:
        """Show these; the same model stays selected, or the one that comes into its place."""
        before = self.current_model()
        at = self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self.table.show_rows(arranged)
        self.updateGeometry()
        rows = arranged.models
        if before and not self.currentIndex().isValid() and rows:
            place = self.table.place(before.path)
            choose_row(self, place if place >= 0 else min(max(at, 0), len(rows) - 1))
            if place >= 0:
                self.verticalScrollBar().setValue(scrolled)
        self.selected.emit()

    def show_sorted(self, column: Column, descending: bool) -> None:
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)

    def current_model(self) -> Installed | None:
        """The model of the selected row."""
        rows = self.selectionModel().selectedRows()
        return self.table.rows[rows[0].row()] if rows else None

    def rename(self) -> None:
        """Open the field over the name of the selected row."""
        if self.current_model():
            cell = self.table.index(self.currentIndex().row(), Column.NAME)
            self.scrollTo(cell)
            self.edit(cell)

    def row_rect(self, row: int) -> QRect:
        """A row in the viewport; empty where it cannot be seen, or not nearly whole."""
        top = self.rowViewportPosition(row)
        at = QRect(0, top, self.viewport().width(), self.rowHeight(row))
        whole = at.top() >= -_SLACK and at.bottom() <= self.viewport().height() + _SLACK
        return at if row >= 0 and whole else QRect()

    def sizeHint(self) -> QSize:
        """High enough for all rows, of which there may be too many."""
        height = 0 if self.two_lines else self._theme.px(_HEADER)
        rows = len(self.table.rows) * self.verticalHeader().defaultSectionSize()
        return QSize(self._theme.px(400), min(height + rows, 1 << 20))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), min(self.sizeHint().height(), self._theme.px(150)))

    # Events ---------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            key = cast(QKeyEvent, event)
            # F2 and Del here are the row's, whatever else the window uses the keys for.
            if key.key() == Qt.Key.Key_F2 or self._deletes(key):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyboard_leads = True
        model = self.current_model()
        if model and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            (self.details_wanted if alt else self.chat_wanted).emit(model)
        elif model and event.key() == Qt.Key.Key_F2:
            self.rename()
        elif model and self._deletes(event):
            self.delete_wanted.emit(model)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        # The view's own would ask for the text of every row.
        self.typed.emit(search)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.keyboard_leads = event.reason() != Qt.FocusReason.MouseFocusReason
        if not self.selectionModel().hasSelection() and self.table.rows:
            choose_row(self, max(0, self.rowAt(1)))
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.keyboard_leads = False
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._can_be_verified(index):
            self.verify_wanted.emit(index.data(ROW))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.chat_wanted.emit(index.data(ROW))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(index.row())
        shape = Qt.CursorShape.PointingHandCursor if self._can_be_verified(index) else None
        self.viewport().unsetCursor() if shape is None else self.viewport().setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.table.index(self.currentIndex().row(), Column.NAME)).bottomLeft()
            place = self.viewport().mapToGlobal(at)
        else:
            place = event.globalPos()
        if model := self.current_model():
            self.menu_wanted.emit(model, place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        row = self.currentIndex().row()
        if self.hasFocus() and self.keyboard_leads and row >= 0:
            at = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
            paint_ring(QPainter(self.viewport()), QRectF(at).adjusted(1, 0, -1, -1), self._theme, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Helpers --------------------------------------------------------------------------------------

    def _deletes(self, event: QKeyEvent) -> bool:
        """Del, and on macOS Cmd Backspace. Never Backspace alone: too easily pressed by mistake."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if sys.platform == "darwin" and modifiers == Qt.KeyboardModifier.ControlModifier:
            return event.key() == Qt.Key.Key_Backspace
        return event.key() == Qt.Key.Key_Delete and modifiers == Qt.KeyboardModifier.NoModifier

    def _can_be_verified(self, index: Index) -> bool:
        if not index.isValid() or index.column() != Column.VERIFIED:
            return False
        model: Installed = index.data(ROW)
        return not trouble(model) and model.verified is Verified.NOT_CHECKED

    def _hover(self, row: int) -> None:
        if row == self.hovered:
            return
        for each in (self.hovered, row):
            if each >= 0:
                at = QRect(0, self.rowViewportPosition(each), self.viewport().width(), self.rowHeight(each))
                self.viewport().update(at)
        self.hovered = row

    def _fit(self) -> None:
        """Leave out the columns there is no room for; the name takes what the others leave."""
        room = self.viewport().width()
        px = self._theme.px
        self._set_two_lines(room < px(_TWO_LINES_BELOW))
        shown = [Column.NAME] if self.two_lines else list(Column)
        widths: dict[Column, int] = {
            column: max(px(_WIDTHS[column]), self._title_width(column), self._word_width(column))
            for column in shown
            if column is not Column.NAME
        }
        if widths:
            widths[Column.USED] += px(ACTIONS)
        for column in _LEFT_OUT:
            if room - sum(widths.values()) < px(_LEAST_NAME):
                widths.pop(column, None)
        for column in Column:
            self.setColumnHidden(column, column is not Column.NAME and column not in widths)
        self.setColumnWidth(Column.NAME, room - sum(widths.values()))
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.moved.emit()

    def _title_width(self, column: Column) -> int:
        """Pixels the heading of a column needs: it is never cut, whatever the font."""
        metrics = QFontMetrics(_title_font(self._theme))
        return metrics.horizontalAdvance(tr(TITLES[column])) + 2 * _PADDING + 2

    def _word_width(self, column: Column) -> int:
        """Pixels the longest word of ours in a column needs."""
        if column is Column.LICENCE:
            kinds = [tr(kind.value) for kind in LICENCE_TONES if kind is not LicenceClass.UNKNOWN]
            kinds.append(tr("Unknown", note="a licence"))
            return max(badge_width(self._theme, kind) for kind in kinds) + 2 * _PADDING
        if column is Column.VERIFIED:
            font = self._theme.font("caption")
            font.setWeight(QFont.Weight.Medium)
            metrics = QFontMetrics(font)
            sign = {Verified.MATCHES: self._theme.px(18)}
            words = VERIFIED_WORDS.items()
            widest = max(metrics.horizontalAdvance(tr(word)) + sign.get(each, 0) for each, word in words)
            return widest + 2 * _PADDING + 2
        return 0

    def _set_two_lines(self, two_lines: bool) -> None:
        if two_lines == self.two_lines and self.horizontalHeader().isHidden() == two_lines:
            return
        self.two_lines = two_lines
        self.horizontalHeader().setHidden(two_lines)
        self._dress_rows()

    def _dress_rows(self) -> None:
        height = self._theme.px(_TWO_LINES if self.two_lines else _ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.updateGeometry()

    def _dress(self) -> None:
        self.horizontalHeader().setFixedHeight(self._theme.px(_HEADER))
        self._dress_rows()
        self._fit()


class _Header(QHeaderView):
    """Titles to sort by; the arrow stands beside the title, also in a wide column."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(0)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setMouseTracking(True)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        theme, column = self._theme, Column(logical)
        painter.save()
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, theme.colour("border"))
        font = _title_font(theme)
        painter.setFont(font)
        pointed = self.underMouse() and rect.contains(self.mapFromGlobal(self.cursor().pos()))
        painter.setPen(theme.colour("text" if pointed else "text-3"))
        first = _EDGE if column is Column.NAME else _PADDING
        inside = rect.adjusted(first, 0, -_PADDING, 0)
        title = tr(TITLES[column])
        side = Qt.AlignmentFlag.AlignTrailing if column in RIGHT else Qt.AlignmentFlag.AlignLeading
        direction = self.layoutDirection()
        painter.drawText(QStyle.visualRect(direction, rect, inside), _MIDDLE | side, title)
        if self.sortIndicatorSection() == logical:
            name = "chev-d" if self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder else "chev-u"
            width, size = QFontMetrics(font).horizontalAdvance(title), theme.px(14)
            left = inside.right() - width - size - 1 if column in RIGHT else inside.left() + width + 4
            at = QRect(left, rect.center().y() - size // 2, size, size)
            place = QStyle.visualRect(direction, rect, at)
            painter.drawPixmap(place.topLeft(), theme.pixmap(name, "text-3", 14))
        painter.restore()


class _CellDelegate(QStyledItemDelegate):
    """Paints cells, and renames in place."""

    def __init__(self, theme: Theme, view: InstalledList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, column = self._view.table.rows[index.row()], Column(index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        self._paint_ground(painter, option, index)
        if column is Column.NAME:
            self._paint_name(painter, option.rect, model)
        elif model.reason and not model.is_away:
            self._paint_reason(painter, option.rect, index.row(), model)
        elif column is Column.LICENCE:
            self._paint_licence(painter, option.rect, model)
        elif column is Column.VERIFIED:
            self._paint_verified(painter, option.rect, model)
        else:
            self._paint_text(painter, option.rect, model, column)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.colour("hover"))
            if self._theme.contrast:  # the ground alone would hardly show it
                for top in (option.rect.top(), option.rect.bottom() + 1 - self._theme.edge):
                    edge = QRect(option.rect.left(), top, option.rect.width(), self._theme.edge)
                    painter.fillRect(edge, self._theme.colour("border-control"))
        elif index.row() == self._view.hovered:
            painter.fillRect(option.rect, self._theme.colour("sunken" if not self._theme.dark else "hover"))
        if index.row() < len(self._view.table.rows) - 1:
            line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
            painter.fillRect(line, self._theme.colour("border"))

    def _paint_name(self, painter: QPainter, cell: QRect, model: Installed) -> None:
        theme, end = self._theme, _PADDING
        if self._view.two_lines:
            end = theme.px(ACTIONS) if self._is_current(model) else _EDGE
        inside = cell.adjusted(_EDGE, 0, -end, 0)
        first = QRect(inside)
        if self._view.two_lines:
            first = QRect(
                inside.left(),
                inside.center().y() - theme.line("ui") + 1,
                inside.width(),
                theme.line("ui"),
            )
            second = first.adjusted(theme.px(18), theme.line("ui"), 0, theme.line("ui"))
            said = self._second_line(model)
            colour = theme.colour("bad" if model.reason and not model.is_away else "text-3")
            self._draw(painter, second, cell, said, theme.font("caption"), colour)
        mark = QRect(first.left(), first.top(), theme.px(10), first.height())
        plan = self._view.table.fits.get(model.path)
        verdict = plan.verdict if plan and not trouble(model) else None
        paint_fit(painter, QRectF(self._mirrored(mark, cell)).center(), theme, verdict)

        text = first.adjusted(theme.px(18), 0, 0, 0)
        marks = self._view.table.marks(model)
        beside = [(each, badge_width(theme, tr(MARKS[each]))) for each in marks]
        place = "" if self._view.two_lines else self._place(model)
        caption = theme.font("caption")
        place_width = QFontMetrics(caption).horizontalAdvance(place) if place else 0
        kept = sum(width + 8 for _, width in beside) + (place_width + 8 if place else 0)
        if place and text.width() - kept < theme.px(_LEAST_LABEL):
            kept -= place_width + 8
            place = ""
        font = theme.font("ui")
        font.setWeight(QFont.Weight.Medium)
        quiet = bool(trouble(model))
        name = text.adjusted(0, 0, -kept, 0)
        used = self._draw(painter, name, cell, model.label, font, theme.colour("text-3" if quiet else "text"))
        left = text.left() + used + 8
        for each, width in beside:
            at = QRect(left, text.top(), width, text.height())
            paint_badge(painter, self._mirrored(at, cell), theme, tr(MARKS[each]), _tone(each))
            left += width + 8
        if place:
            at = QRect(left, text.top(), place_width + 2, text.height())
            self._draw(painter, at, cell, place, caption, theme.colour("text-3"))

    def _paint_reason(self, painter: QPainter, cell: QRect, row: int, model: Installed) -> None:
        """One sentence over all cells after the name: each paints its own part of it."""
        left = self._view.columnWidth(Column.NAME)
        end = self._theme.px(ACTIONS) if self._is_current(model) else _EDGE
        place = QRect(0, cell.top(), self._view.viewport().width(), cell.height())
        inside = QRect(left + _PADDING, cell.top(), place.width() - left - _PADDING - end, cell.height())
        self._draw(
            painter, inside, place, trouble(model), self._theme.font("caption"), self._theme.colour("bad")
        )

    def _paint_licence(self, painter: QPainter, cell: QRect, model: Installed) -> None:
        kind = licence_of(model).kind
        text = cell_text(model, Column.LICENCE)
        inside = self._inside(cell, Column.LICENCE)
        width = min(badge_width(self._theme, text), inside.width())
        at = QRect(inside.left(), inside.top(), width, inside.height())
        paint_badge(painter, self._mirrored(at, cell), self._theme, text, LICENCE_TONES[kind])

    def _paint_verified(self, painter: QPainter, cell: QRect, model: Installed) -> None:
        theme = self._theme
        inside = self._inside(cell, Column.VERIFIED)
        fraction = self._view.table.checking.get(model.path)
        text = cell_text(model, Column.VERIFIED, fraction)
        colour = "text-2" if fraction is not None else _VERIFIED_COLOURS[model.verified]
        if fraction is not None:
            height = theme.px(4)
            track = QRectF(inside.left(), inside.bottom() - theme.px(5), inside.width(), height)
            part = QRectF(track.left(), track.top(), track.width() * min(1.0, fraction), height)
            painter.setPen(Qt.PenStyle.NoPen)
            for bar, token in ((track, "border"), (part, "good")):
                painter.setBrush(theme.colour(token))
                painter.drawRoundedRect(self._mirrored_f(bar, cell), height / 2, height / 2)
            inside.adjust(0, 0, 0, -theme.px(6))
        elif model.verified is Verified.MATCHES:
            side = theme.px(14)
            icon = QRect(inside.left(), inside.top(), side, inside.height())
            corner = QRectF(self._mirrored(icon, cell)).center() - QPointF(side / 2, side / 2)
            painter.drawPixmap(corner.toPoint(), theme.pixmap("check", "good", 14))
            inside.adjust(theme.px(18), 0, 0, 0)
        font = theme.font("caption")
        if model.verified is Verified.NOT_CHECKED and fraction is None:
            font.setWeight(QFont.Weight.Medium)
        if model.is_away:
            colour = "text-3"
        self._draw(painter, inside, cell, text, font, theme.colour(colour))

    def _paint_text(self, painter: QPainter, cell: QRect, model: Installed, column: Column) -> None:
        theme = self._theme
        font = theme.font("ui")
        if column is Column.QUANTISATION:
            font = theme.font("code")
            font.setPixelSize(theme.px(12))
        token = "text" if column in (Column.QUANTISATION, Column.SIZE) else "text-2"
        colour = theme.colour("text-3" if model.is_away else token)
        text = cell_text(model, column)
        inside = self._inside(cell, column)
        self._draw(painter, inside, cell, text, font, colour, right=column in RIGHT)

    def _draw(
        self,
        painter: QPainter,
        at: QRect,
        whole: QRect,
        text: str,
        font: QFont,
        colour: QColor,
        *,
        right: bool = False,
    ) -> int:
        """Draw it elided; returns the width that it took."""
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, at.width())
        painter.setFont(font)
        painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignTrailing if right else Qt.AlignmentFlag.AlignLeading
        painter.drawText(self._mirrored(at, whole), _MIDDLE | side, text)
        return QFontMetrics(font).horizontalAdvance(text)

    def _inside(self, cell: QRect, column: Column) -> QRect:
        end = self._theme.px(ACTIONS) if column is Column.USED else _PADDING
        return cell.adjusted(_PADDING, 0, -end, 0)

    def _second_line(self, model: Installed) -> str:
        if said := trouble(model):
            return said
        parts = (
            cell_text(model, Column.QUANTISATION),
            format_size(model.size),
            cell_text(model, Column.LICENCE),
            self._place(model),
        )
        return "  ·  ".join(map(apart, filter(None, parts)))

    def _place(self, model: Installed) -> str:
        return trouble(model) if model.is_away else place_words(model)

    def _is_current(self, model: Installed) -> bool:
        current = self._view.current_model()
        return current is not None and current.path == model.path

    def _mirrored(self, at: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), place, at)

    def _mirrored_f(self, at: QRectF, place: QRect) -> QRectF:
        mirrored = self._mirrored(at.toAlignedRect(), place)
        return QRectF(mirrored.left(), at.top(), at.width(), at.height())

    # Renaming -------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("rename")
        editor.setAccessibleName(tr("Name of the model"))
        editor.setMaxLength(80)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        # Called again whenever the row changes; what is being typed stays.
        if not editor.isModified():
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        place = option.rect.adjusted(self._theme.px(18), 3, -4, -4)
        editor.setGeometry(self._mirrored(place, option.rect))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)


def _title_font(theme: Theme) -> QFont:
    font = theme.font("caption")
    font.setWeight(QFont.Weight.Medium)
    return font


def _tone(mark: str) -> str:
    return "accent" if mark == "loaded" else "neutral"


def next_order(column: Column, now: Column, descending: bool) -> bool:
    """Whether a click on this column's title sorts it descending."""
    return not descending if column is now else column in DESCENDING_FIRST
