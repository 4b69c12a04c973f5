"""What a search found, as a list: the hits of each chat below its title, with their words marked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inglenook.core.chat import Role
from inglenook.core.language import apart, listed, tr
from inglenook.core.search import Hit
from inglenook.core.text import one_line
from inglenook.ui.direction import direction_of, leading
from inglenook.ui.focus_ring import paint_ring
from inglenook.ui.hub_words import short_day
from inglenook.ui.theme import Theme

ROW = Qt.ItemDataRole.UserRole
_MOST_CHARACTERS = 200  # of a title
_SIDE = 8  # from the edge of the list to the ground of a hit
_INSIDE = 12  # from there to its text
_LINES = 2  # of a snippet
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """The chat that the hits below are in."""

    title: str
    where: str  # its folder, and whether it is archived
    when: str
    is_first: bool


Row = Heading | Hit


def speaker_of(hit: Hit) -> str:
    """Who said it, in a few words."""
    if hit.message_id is None:
        return tr("Title")
    if hit.role is Role.USER:
        return tr("You")
    return one_line(hit.model, 60) or tr("Reply", note="noun")


def day_of(seconds: float) -> str:
    """ "Today", "Yesterday", "12 Nov", "12 Nov 2024"."""
    try:
        that, today = date.fromtimestamp(seconds), date.today()
    except (ValueError, OverflowError, OSError):  # a clock that was far off
        return ""
    if that == today:
        return tr("Today")
    return tr("Yesterday") if that == today - timedelta(days=1) else short_day(seconds)


def title_of(hit: Hit) -> str:
    return one_line(hit.chat_title, _MOST_CHARACTERS) or tr("New chat")


def grouped(hits: Iterable[Hit]) -> list[Row]:
    """Hits of one chat together, below its heading; the chat with the first hit first."""
    groups: dict[int, list[Hit]] = {}
    for hit in hits:
        groups.setdefault(hit.chat_id, []).append(hit)
    rows: list[Row] = []
    for group in groups.values():
        first = group[0]
        places = (one_line(first.folder, 60), tr("Archived") if first.is_archived else "")
        where = " · ".join(map(apart, filter(None, places)))
        newest = max(hit.created for hit in group)
        rows.append(Heading(title_of(first), where, day_of(newest), is_first=not rows))
        rows += group
    return rows


class FoundModel(QAbstractListModel):
    """GUI thread only."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._has_more = False

    def show(self, hits: Iterable[Hit], *, has_more: bool) -> None:
        self.beginResetModel()
        self.rows, self._has_more = grouped(hits), has_more
        self.endResetModel()

    def index_of(self, hit: Hit | None) -> QModelIndex:
        """Where this hit stands now; an invalid index where it does not."""
        for at, row in enumerate(self.rows):
            if hit is not None and isinstance(row, Hit) and _same(row, hit):
                return self.index(at)
        return QModelIndex()

    def hit(self, index: _Index) -> Hit | None:
        row = self.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Hit) else None

    def beside(self, index: _Index, by: int) -> QModelIndex:
        """The next hit below (1) or above (-1); an invalid index at the ends."""
        at = index.row() + by if index.isValid() else 0 if by > 0 else len(self.rows) - 1
        while 0 <= at < len(self.rows):
            if isinstance(self.rows[at], Hit):
                return self.index(at)
            at += by
        return QModelIndex()

    def of_chat(self, chat_id: int) -> list[Hit]:
        """The hits of one chat, from top to bottom."""
        return [row for row in self.rows if isinstance(row, Hit) and row.chat_id == chat_id]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def canFetchMore(self, parent: _Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        """The view is near the end: ask for the next page once."""
        self._has_more = False
        self.more_wanted.emit()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        # A heading is no item, so that the arrow keys and screen readers pass over it.
        if self.hit(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, Heading) else row.snippet
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.title if isinstance(row, Heading) else spoken(row)
        return None


def spoken(hit: Hit) -> str:
    """What a screen reader says."""
    said = (
        title_of(hit),
        one_line(hit.folder, 60),
        tr("pinned") if hit.is_pinned else "",
        tr("archived") if hit.is_archived else "",
        speaker_of(hit),
        day_of(hit.created),
        hit.snippet,
    )
    return listed(said)


class FoundList(QListView):
    """GUI thread. Shows one hit as chosen; Enter or a double click opens its chat."""

    chosen = Signal(object)  # Hit: it became the current one
    pointed_at = Signal(object)  # Hit: it was clicked
    opened = Signal(object)  # Hit: its chat is wanted
    left = Signal()  # Up from the first one

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keyboard_leads = False
        self.found = FoundModel(self)
        self.setModel(self.found)
        self.setItemDelegate(_Delegate(theme, self))
        self.setAccessibleName(tr("Messages found"))
        self.setProperty("ownFocus", True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def current(self) -> Hit | None:
        return self.found.hit(self.currentIndex())

    def show_hits(self, hits: Iterable[Hit], *, has_more: bool, keep: bool) -> None:
        """Show these. With `keep`, the current one and the place stay; else the first one becomes current."""
        before, scrolled = self.current, self.verticalScrollBar().value()
        self.found.show(hits, has_more=has_more)
        index = self.found.index_of(before) if keep else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.verticalScrollBar().setValue(scrolled)
        else:
            self.setCurrentIndex(self.found.beside(QModelIndex(), 1))
            self.scrollToTop()
        self._on_current()

    def step(self, by: int) -> None:
        """Make the hit below or above the current one; nothing at the ends."""
        index = self.found.beside(self.currentIndex(), by)
        if index.isValid():
            self.setCurrentIndex(index)
            # With its heading in sight, where it is the first one below it.
            if index.row() and isinstance(self.found.rows[index.row() - 1], Heading):
                self.scrollTo(self.found.index(index.row() - 1))
            self.scrollTo(index)
            self._on_current()

    def choose(self, hit: Hit) -> None:
        index = self.found.index_of(hit)
        if index.isValid():
            self.setCurrentIndex(index)
            self._on_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.keyboard_leads = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyboard_leads = True
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.current is not None:
                self.opened.emit(self.current)
        elif key == Qt.Key.Key_Up and not self.found.beside(self.currentIndex(), -1).isValid():
            self.left.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(-1 if key == Qt.Key.Key_Up else 1)
        else:
            before = self.current
            super().keyPressEvent(event)
            if self.current is not before:
                self._on_current()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.keyboard_leads = False
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()  # a line may have become two

    def _on_current(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current)

    def _on_clicked(self, index: QModelIndex) -> None:
        hit = self.found.hit(index)
        if hit is not None:
            self.chosen.emit(hit)
            self.pointed_at.emit(hit)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        hit = self.found.hit(index)
        if hit is not None:
            self.opened.emit(hit)


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: FoundList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row: Row = index.data(ROW)
        if isinstance(row, Heading):
            return QSize(0, self._theme.line("ui") + (14 if row.is_first else 23))
        width = self._view.viewport().width() - 2 * (_SIDE + _INSIDE)
        lines = 1 if QFontMetrics(self._theme.font("ui")).horizontalAdvance(row.snippet) <= width else _LINES
        return QSize(0, 12 + self._theme.line("caption") + lines * self._theme.line("ui"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._paint_heading(painter, option.rect, row)
        else:
            self._paint_hit(painter, option.rect, option.state, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, place: QRect, heading: Heading) -> None:
        side = _SIDE + _INSIDE
        inside = place.adjusted(side, 0, -side, 0)
        if not heading.is_first:
            line = QRect(inside.left(), place.top() + 4, inside.width(), 1)
            painter.fillRect(line, self._theme.colour("border"))
        inside.setTop(place.bottom() + 1 - 4 - self._theme.line("ui"))
        inside.setHeight(self._theme.line("ui"))
        icon = self._theme.px(16)
        at = QRect(inside.left(), inside.top() + (inside.height() - icon) // 2, icon, icon)
        painter.drawPixmap(self._mirrored(at, place).topLeft(), self._theme.pixmap("chat", "text-3"))
        caption = self._theme.font("caption")
        when_width = QFontMetrics(caption).horizontalAdvance(heading.when) + 2
        when = QRect(inside.right() + 1 - when_width, inside.top(), when_width, inside.height())
        self._paint_text(painter, when, place, heading.when, caption, "text-3")
        left, room = at.right() + 1 + 8, when.left() - 8
        font = self._theme.font("ui")
        font.setWeight(QFont.Weight.Medium)
        title = QRect(left, inside.top(), max(0, room - left), inside.height())
        left += self._paint_text(painter, title, place, heading.title, font, "text") + 8
        if heading.where and room - left > self._theme.px(24):
            at = QRect(left, inside.top(), room - left, inside.height())
            self._paint_text(painter, at, place, heading.where, caption, "text-3")

    def _paint_hit(self, painter: QPainter, place: QRect, state: QStyle.StateFlag, hit: Hit) -> None:
        ground = place.adjusted(_SIDE, 0, -_SIDE, 0)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(self._theme.outline())
            painter.setBrush(self._theme.colour("selected" if selected else "hover"))
            painter.drawRoundedRect(ground, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus and self._view.keyboard_leads:
            paint_ring(painter, QRectF(ground), self._theme, 5)
        inside = ground.adjusted(_INSIDE, 6, -_INSIDE, -6)
        who = QRect(inside.left(), inside.top(), inside.width(), self._theme.line("caption"))
        self._paint_text(painter, who, place, speaker_of(hit), self._theme.font("caption"), "text-3")
        below = inside.adjusted(0, who.height(), 0, 0)
        self._paint_snippet(painter, below, hit, "text" if selected else "text-2")

    def _paint_snippet(self, painter: QPainter, at: QRect, hit: Hit, colour: str) -> None:
        layout = self._lay_out(hit.snippet, at.width())
        line_height = self._theme.line("ui")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("mark"))
        spans = [(_utf16(hit.snippet, start), _utf16(hit.snippet, end)) for start, end in hit.marks]
        for number in range(min(_LINES, layout.lineCount())):
            line = layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            for start, end in spans:
                if max(start, first) < min(end, last):
                    left = line.cursorToX(max(start, first))[0]  # type: ignore[index]
                    right = line.cursorToX(min(end, last))[0]  # type: ignore[index]
                    mark = QRectF(min(left, right), line.y() + 1, abs(right - left), line_height - 2)
                    painter.drawRoundedRect(
                        mark.translated(QPointF(at.topLeft())).adjusted(-1, 0, 1, 0), 3, 3
                    )
        painter.setPen(self._theme.colour(colour))
        rise = (line_height - QFontMetrics(self._theme.font("ui")).height()) / 2
        layout.draw(painter, QPointF(at.topLeft()) + QPointF(0, rise), self._marked(spans))

    def _marked(self, spans: list[tuple[int, int]]) -> list[QTextLayout.FormatRange]:
        """The words on a mark, in the colour that can be read there."""
        ranges = []
        for start, end in spans:
            each = QTextLayout.FormatRange()
            each.start, each.length = start, end - start
            look = QTextCharFormat()
            look.setForeground(self._theme.colour("text"))
            each.format = look
            ranges.append(each)
        return ranges

    def _lay_out(self, text: str, width: int) -> QTextLayout:
        """In at most two lines; what has no room ends in an ellipsis."""
        layout = self._broken(text, width)
        if layout.lineCount() > _LINES:
            last = layout.lineAt(_LINES - 1)
            encoded = text.encode("utf-16-le")
            start = encoded[: 2 * last.textStart()].decode("utf-16-le", "ignore")
            rest = encoded[2 * last.textStart() :].decode("utf-16-le", "ignore")
            metrics = QFontMetrics(self._theme.font("ui"))
            layout = self._broken(start + metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width), width)
        return layout

    def _broken(self, text: str, width: int) -> QTextLayout:
        layout = QTextLayout(text, self._theme.font("ui"))
        option = QTextOption(leading())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction_of(text))
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0
        while True:
            line = layout.createLine()
            if not line.isValid() or layout.lineCount() > _LINES + 1:
                break
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top))
            top += self._theme.line("ui")
        layout.endLayout()
        return layout

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

    def _mirrored(self, at: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), place, at)


def _same(one: Hit, other: Hit) -> bool:
    return (one.chat_id, one.message_id) == (other.chat_id, other.message_id)


def _utf16(text: str, at: int) -> int:
    """A place in `text` as Qt counts it."""
    return at if text.isascii() else len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
