"""The files of one model: how large, how good, whether they fit, and a button to fetch each."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.language import mark, tr
from inglenook.ui.badges import badge_width, fit_width, paint_badge, paint_fit_word
from inglenook.ui.direction import set_margins
from inglenook.ui.focus_ring import paint_ring
from inglenook.ui.labels import plain_tooltip
from inglenook.ui.menu_button import MenuButton
from inglenook.ui.offer_rows import RIGHT, TITLES, Column, Having, OfferModel, OfferRow, text_of
from inglenook.ui.quiet_table import choose_row
from inglenook.ui.theme import Theme

MOST_ROWS = 40  # that are shown unasked: each has widgets of its own
_PADDING = 5  # beside the text of a cell
_EDGE = 12  # at both ends of a row
_HEAD, _ROW = 28, 36  # heights in design pixels
_QUALITY_FROM = 380  # design pixels of width below which the quality is left out
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine

_Index = QModelIndex | QPersistentModelIndex


# What a screen reader says of the button of a row.
_SPOKEN = {
    Having.NO: mark("Download {name}"),
    Having.COMING: mark("Downloading {name}"),
    Having.YES: mark("Installed {name}"),
}
# What is left out first where there is no room for all.
_LEFT_OUT = (Column.SPEED, Column.MEMORY, Column.QUALITY, Column.SIZE)


class OfferList(QWidget):
    """The table and, in line with its rows, a button for each.

    They stand beside the table and not in it: assistive technology does not find the widgets in
    the cells of a Qt table. As high as its rows. GUI thread.
    """

    download_wanted = Signal(object)  # Offer
    downloads_wanted = Signal()  # to see how far it is

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.table = OfferTable(theme, self)
        self.buttons: list[OfferAction] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.table, 1)
        row.addLayout(self._column)
        self.table.entered_row.connect(self._on_entered)
        theme.changed.connect(self._dress)
        self._dress()

    def show_rows(self, rows: list[OfferRow]) -> None:
        """Show these; the buttons stay the same widgets as long as the versions do."""
        if [row.name for row in rows] != [row.name for row in self.table.offers.rows]:
            self._make_actions(rows)
        for action, row in zip(self.buttons, rows, strict=True):
            action.show_row(row)
        self.table.show_rows(rows)

    def _make_actions(self, rows: list[OfferRow]) -> None:
        for action in self.buttons:
            self._column.removeWidget(action)
            action.hide()
            action.deleteLater()
        self.buttons = [OfferAction(self._theme, is_last=row is rows[-1]) for row in rows]
        for action in self.buttons:
            action.download_wanted.connect(self.download_wanted)
            action.downloads_wanted.connect(self.downloads_wanted)
            self._column.insertWidget(self._column.count() - 1, action)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line under the header goes on over the buttons."""
        line = QRect(0, self._theme.px(_HEAD) - 1, self.width(), 1)
        QPainter(self).fillRect(line, self._theme.colour("border"))

    def _on_entered(self, at: int) -> None:
        self.buttons[at].act()

    def _dress(self) -> None:
        self._column.setContentsMargins(0, self._theme.px(_HEAD), 0, 0)


class OfferTable(QTableView):
    """What is known of each version. As high as its rows."""

    entered_row = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.keyboard_leads = False
        self.offers = OfferModel(self)
        self.setObjectName("offers")
        self.setAccessibleName(tr("Files"))
        self.setProperty("ownFocus", True)
        self.setModel(self.offers)
        self.setItemDelegate(_OfferDelegate(theme, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(0)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        theme.changed.connect(self._dress)
        self._dress()

    def show_rows(self, rows: list[OfferRow]) -> None:
        """Show these, and be as high as they are."""
        self.offers.show(rows)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyboard_leads = True
        at = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            self.entered_row.emit(at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.keyboard_leads = event.reason() is not Qt.FocusReason.MouseFocusReason
        if self.keyboard_leads and not self.selectionModel().hasSelection() and self.offers.rows:
            choose_row(self, 0)
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def sizeHint(self) -> QSize:
        height = self.horizontalHeader().height() + self.verticalHeader().length()
        return QSize(self._theme.px(320), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def _dress(self) -> None:
        self.horizontalHeader().setFixedHeight(self._theme.px(_HEAD))
        self.horizontalHeader().setFont(self._theme.font("caption"))
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self._share_width()

    def _share_width(self) -> None:
        """Give each column what it needs, leave out what has no room, and the rest to the quality."""
        room = self.viewport().width()
        needs = {column: self._needed(column) for column in Column}
        left_out = {Column.SPEED} if not any(row.speed for row in self.offers.rows) else set()
        if room < self._theme.px(_QUALITY_FROM):
            left_out.add(Column.QUALITY)
        badge = self._theme.px(8) + badge_width(self._theme, tr("Recommended"))
        for column in _LEFT_OUT:
            # The speed can be read in the tooltip; which version is recommended must be seen.
            beside = badge if column is Column.SPEED else 0
            if sum(need for each, need in needs.items() if each not in left_out) + beside <= room:
                break
            left_out.add(column)
        shown = [column for column in Column if column not in left_out]
        spare = max(0, room - sum(needs[column] for column in shown))
        wide = Column.QUALITY if Column.QUALITY in shown else Column.FIT
        for column in Column:
            self.setColumnHidden(column, column not in shown)
            self.setColumnWidth(column, needs[column] + (spare if column is wide else 0))

    def _needed(self, column: Column) -> int:
        """Pixels that the widest cell of this column needs; its badge is no need."""
        caption = self._theme.font("caption")
        caption.setWeight(QFont.Weight.Medium)
        widest = QFontMetrics(caption).horizontalAdvance(tr(TITLES[column])) + 1
        metrics = QFontMetrics(self._theme.font("code" if column is Column.VERSION else "ui"))
        for row in self.offers.rows:
            if column is Column.FIT:
                width = fit_width(self._theme, metrics, row.verdict)
            else:
                width = metrics.horizontalAdvance(text_of(row, column))
            widest = max(widest, width)
        return widest + 2 * _PADDING + 1 + (_EDGE - _PADDING if column is Column.VERSION else 0)


class _OfferDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: OfferTable) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, column = self._view.offers.rows[index.row()], Column(index.column())
        painter.save()
        self._paint_ground(painter, option, row, index)
        before = _EDGE if column is Column.VERSION else _PADDING
        inside = QStyle.visualRect(
            self._view.layoutDirection(), option.rect, option.rect.adjusted(before, 0, -_PADDING, 0)
        )
        painter.setFont(self._theme.font("code" if column is Column.VERSION else "ui"))
        painter.setPen(self._theme.colour("text"))
        if column is Column.FIT:
            paint_fit_word(painter, inside, self._theme, row.verdict, self._view.layoutDirection())
        elif column is Column.QUALITY:
            self._paint_quality(painter, inside, row)
        else:
            side = Qt.AlignmentFlag.AlignTrailing if column in RIGHT else Qt.AlignmentFlag.AlignLeading
            text = painter.fontMetrics().elidedText(
                text_of(row, column), Qt.TextElideMode.ElideRight, inside.width()
            )
            painter.drawText(inside, _MIDDLE | side, text)
        painter.restore()

    def _paint_quality(self, painter: QPainter, inside: QRect, row: OfferRow) -> None:
        text = painter.fontMetrics().elidedText(
            row.offer.quality, Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, _MIDDLE | Qt.AlignmentFlag.AlignLeading, text)
        word, tone = (tr("Warning"), "bad") if row.warning else (tr("Recommended"), "accent")
        left = inside.left() + painter.fontMetrics().horizontalAdvance(text) + 6
        width = badge_width(self._theme, word)
        if (row.warning or row.offer.is_recommended) and left + width <= inside.right() + 1 + _PADDING:
            at = QRect(left, inside.top(), width, inside.height())
            at = QStyle.visualRect(self._view.layoutDirection(), inside, at)
            paint_badge(painter, at, self._theme, word, tone)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: OfferRow, index: _Index
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        if selected or row.offer.is_recommended:
            quiet = "hover" if self._theme.dark else "sunken"
            painter.fillRect(option.rect, self._theme.colour("hover" if selected else quiet))
        if index.row() < len(self._view.offers.rows) - 1:
            line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
            painter.fillRect(line, self._theme.colour("border"))
        if selected and self._view.keyboard_leads:
            whole = QRect(0, option.rect.top(), self._view.viewport().width(), option.rect.height())
            painter.setClipRect(option.rect)
            paint_ring(painter, whole.toRectF().adjusted(1, 1, -1, -1), self._theme, 5)


class OfferAction(QWidget):
    """The end of a row: what can be done with this version now."""

    download_wanted = Signal(object)  # Offer
    downloads_wanted = Signal()

    def __init__(self, theme: Theme, *, is_last: bool) -> None:
        super().__init__()
        self._theme, self._is_last = theme, is_last
        self._row: OfferRow | None = None
        self.button = QPushButton()
        self.button.setProperty("density", "compact")
        self.button.clicked.connect(lambda checked: self.act())
        # Beside the others it looks as what it is: to be had, but not by one click.
        self.more = MenuButton(tr("Download"), self)
        self.more.setText(tr("Download"))
        self.more.setProperty("kind", "doubtful")
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind
        menu = QMenu(self)
        menu.setAccessibleName(tr("Download"))
        menu.addAction(tr("Download anyway"), self._fetch)
        self.more.setMenu(menu)
        line = QHBoxLayout(self)
        set_margins(line, 4, 0, 8, 0)
        line.setSpacing(0)
        line.addStretch(1)
        line.addWidget(self.button)
        line.addWidget(self.more)
        theme.changed.connect(self._dress)
        self._dress()

    def show_row(self, row: OfferRow) -> None:
        """Offer what can be done with this one."""
        self._row = row
        having = row.having
        doubtful = row.needs_second_thought and having is Having.NO
        self.button.setText(tr(having.value))
        self.button.setEnabled(having is not Having.YES)
        self.button.setVisible(not doubtful)
        primary = row.offer.is_recommended and having is Having.NO
        self._set_kind("primary" if primary else "" if having is Having.NO else "quiet")
        self.more.setVisible(doubtful)
        shown, hidden = (self.more, self.button) if doubtful else (self.button, self.more)
        shown.setAccessibleName(tr(_SPOKEN[having], name=row.name))
        shown.setAccessibleDescription(row.sentence)
        shown.setToolTip(plain_tooltip(row.sentence))
        hidden.setAccessibleName(tr("Not offered"))  # so that nobody finds it by the name of the other
        self._dress()

    def act(self) -> None:
        """What Enter on the row does."""
        if self._row is None or self._row.having is Having.YES:
            return
        if self._row.having is Having.COMING:
            self.downloads_wanted.emit()
        elif self._row.needs_second_thought:
            self.more.showMenu()
        else:
            self._fetch()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The row goes on under the button."""
        painter = QPainter(self)
        if self._row is not None and self._row.offer.is_recommended:
            painter.fillRect(self.rect(), self._theme.colour("hover" if self._theme.dark else "sunken"))
        if not self._is_last:
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("border"))

    def _fetch(self) -> None:
        if self._row is not None:
            self.download_wanted.emit(self._row.offer)

    def _set_kind(self, kind: str) -> None:
        if self.button.property("kind") != kind:
            self.button.setProperty("kind", kind)
            # A property in a style sheet is read anew only when the widget is polished again.
            self.button.style().unpolish(self.button)
            self.button.style().polish(self.button)

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(_ROW))
        is_here = self._row is not None and self._row.having is Having.YES
        self.button.setIcon(self._theme.icon("check", "text-disabled") if is_here else QIcon())
        self.more.setIcon(self._theme.icon("chev-d", "text-3", 12))
        self.more.setIconSize(QSize(self._theme.px(12), self._theme.px(12)))
        self.more.setFixedWidth(max(self.button.sizeHint().width(), self.more.sizeHint().width()))
