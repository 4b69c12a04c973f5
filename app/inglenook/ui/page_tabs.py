"""The tabs of a page, as words with a line under the one in force and a count beside some."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QTabBar, QWidget

from inglenook.core.language import number, tr
from inglenook.ui.focus_ring import paint_ring
from inglenook.ui.theme import Theme

_PADDING = 10
_GAP = 6  # between the word and its count
_LINE = 2


class PageTabs(QTabBar):
    """A real tab bar that only paints differently. A tab's accessible name stays its word."""

    def __init__(self, theme: Theme, names: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: dict[int, tuple[int, bool]] = {}
        self._keyboard_leads = False
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        for name in names:
            self.setAccessibleTabName(self.addTab(name), name)
        theme.changed.connect(self._measure)

    def set_count(self, index: int, count: int, *, busy: bool = False) -> None:
        """Show a number beside the word; `busy`: it counts what is going on now. 0 shows none."""
        wanted = (count, busy) if count else None
        if self._counts.get(index) == wanted:
            return
        if wanted:
            self._counts[index] = wanted
        else:
            self._counts.pop(index, None)
        self.setTabToolTip(index, _named_count(self.tabText(index), count) if count else "")
        self._measure()

    def count_of(self, index: int) -> int:
        return self._counts.get(index, (0, False))[0]

    def tabSizeHint(self, index: int) -> QSize:
        width = 2 * _PADDING + QFontMetrics(self._font()).horizontalAdvance(self.tabText(index))
        if index in self._counts:
            width += _GAP + self._count_width(index)
        return QSize(width + 4, self._theme.px(51))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyboard_leads = True
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keyboard_leads = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: object) -> None:
        reason = event.reason()  # type: ignore[attr-defined]
        self._keyboard_leads = reason is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        at = self.tabRect(index).adjusted(2, 0, -2, 0)
        current = index == self.currentIndex()
        pointed = at.contains(self.mapFromGlobal(self.cursor().pos())) and self.underMouse()
        painter.setFont(self._font())
        painter.setPen(self._theme.colour("text" if current or pointed else "text-2"))
        inside = at.adjusted(_PADDING, 0, -_PADDING, 0)
        word = QFontMetrics(self._font()).horizontalAdvance(self.tabText(index))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignLeading, self.tabText(index))
        if index in self._counts:
            place = QRect(inside.left() + word + _GAP, at.top(), self._count_width(index), at.height())
            place = QStyle.visualRect(self.layoutDirection(), inside, place)
            self._paint_count(painter, place, *self._counts[index])
        if current:
            line = QRectF(at.left(), at.bottom() + 1 - _LINE, at.width(), _LINE)
            painter.fillRect(line, self._theme.colour("accent"))
            if self.hasFocus() and self._keyboard_leads:
                margin = (at.height() - self._theme.px(34)) / 2
                paint_ring(painter, QRectF(at).adjusted(0, margin, 0, -margin), self._theme, 6)

    def _paint_count(self, painter: QPainter, at: QRect, count: int, busy: bool) -> None:
        painter.setFont(self._theme.font("micro" if busy else "caption"))
        if busy:
            height = self._theme.px(18)
            pill = QRectF(at.left(), at.center().y() + 0.5 - height / 2, at.width(), height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent-soft"))
            painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(self._theme.colour("accent-text" if busy else "text-3"))
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, number(count))

    def _count_width(self, index: int) -> int:
        count, busy = self._counts[index]
        width = QFontMetrics(self._theme.font("micro" if busy else "caption")).horizontalAdvance(
            number(count)
        )
        return max(self._theme.px(26), width + self._theme.px(12)) if busy else width + 8

    def _font(self) -> QFont:
        font = self._theme.font("ui")
        font.setWeight(QFont.Weight.Medium)
        return font

    def _measure(self) -> None:
        # The sizes of tabs are asked for anew only when one of them changes.
        if self.count():
            self.setTabText(0, self.tabText(0))
        self.updateGeometry()
        self.update()


def _named_count(name: str, count: int) -> str:
    return tr("{name}: {value}", name=name, value=number(count))
