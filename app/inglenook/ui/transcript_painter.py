"""Paints what stands behind and beside the transcript's text: bubbles, panels, bars, marks.

Only the blocks inside the exposed part of the view are looked at, so that painting
costs the same in a chat of any length.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextLine,
)

from inglenook.ui.direction import is_mirrored, pointing
from inglenook.ui.spinner import Spinner
from inglenook.ui.theme import Theme
from inglenook.ui.transcript_lines import Kind
from inglenook.ui.transcript_marks import MarkedWords
from inglenook.ui.transcript_writer import GUTTER, Property

_PANELS: dict[int, str] = {
    Kind.CODE_HEAD: "code",
    Kind.CODE: "code",
    Kind.NOTICE: "notice",
    Kind.NOTICE_ACTIONS: "notice",
    Kind.THOUGHT_TEXT: "thought",
}
_STARTS = {Kind.CODE_HEAD, Kind.NOTICE}
_IN_BUBBLES = {Kind.BUBBLE, Kind.ATTACHMENT, Kind.PICTURE}


@dataclass
class _Panel:
    """Neighbouring blocks with one background."""

    what: str
    top: float
    bottom: float
    left: int  # design pixels
    tone: str = ""
    begins_right: bool = False
    has_head: bool = True  # its first block is exposed, with what stands in its head


class TranscriptPainter:
    """Paints in document coordinates. GUI thread only."""

    def __init__(self, document: QTextDocument, theme: Theme, spinner: Spinner) -> None:
        self._document = document
        self._theme = theme
        self._spinner = spinner
        self.column_width = 0  # pixels
        self.words = MarkedWords()  # that were searched for
        self.chosen: QTextCursor | None = None  # the one of them that was jumped to, selected

    def paint(self, painter: QPainter, first: QTextBlock, exposed: QRectF) -> None:
        """Everything behind the text from block `first` to the lower edge of `exposed`."""
        layout = self._document.documentLayout()
        reach = self._theme.px(64)
        panel: _Panel | None = None
        bubble = -1
        # Marks and buttons stand on panels, which are painted when their last block is known.
        marks: list[tuple[QTextBlock, QRectF, int]] = []
        block = first
        while block.isValid():
            rect = block_rect(layout, block)
            if rect.top() > exposed.bottom() + reach:
                break
            block_format = block.blockFormat()
            kind = block_format.intProperty(Property.KIND)
            what = _PANELS.get(kind, "")
            if panel and (what != panel.what or kind in _STARTS):
                self._paint_panel(painter, panel)
                panel = None
            if what and panel is None:
                # The first block may be in the middle of a panel that begins further up.
                has_top = kind in _STARTS or block != first
                top = rect.top() if has_top else exposed.top() - reach
                panel = _Panel(
                    what,
                    top,
                    rect.bottom(),
                    block_format.intProperty(Property.LEFT),
                    block_format.stringProperty(Property.TONE),
                    block.textDirection() == Qt.LayoutDirection.RightToLeft,
                    has_top and kind in _STARTS,
                )
            elif panel:
                # Buttons reach further down than their words.
                panel.bottom = rect.bottom() + (self._theme.px(8) if kind == Kind.NOTICE_ACTIONS else 0)
            if kind in _IN_BUBBLES and block.position() > bubble:
                frame = self._document.frameAt(block.position())
                bubble = frame.lastPosition()
                self._paint_bubble(painter, layout, frame)
            marks.append((block, rect, kind))
            block = block.next()
        if panel:
            below = block.blockFormat().intProperty(Property.KIND) if block.isValid() else 0
            if _PANELS.get(below) == panel.what and below not in _STARTS:
                # It goes on below what is exposed.
                panel.bottom = max(panel.bottom, exposed.bottom() + reach)
            self._paint_panel(painter, panel)
        for marked, rect, kind in marks:
            self._paint_marks(painter, marked, rect, kind)

    # Panels ---------------------------------------------------------------

    def _paint_bubble(
        self, painter: QPainter, layout: QAbstractTextDocumentLayout, frame: QTextFrame
    ) -> None:
        painter.setPen(self._theme.outline())
        painter.setBrush(self._theme.colour("bubble"))
        # Fixed line height puts the spare height above the text: move the bubble after it.
        px = self._theme.px
        rect = frame_rect(layout, frame).adjusted(0, px(3), 0, px(2))
        last = self._document.findBlock(frame.lastPosition())
        if last.blockFormat().intProperty(Property.KIND) == Kind.VERSIONS:
            # They stand below the bubble, as far from it as its text is from its edge.
            rect.setBottom(block_rect(layout, last).top() - px(4) + px(2))
        painter.drawRoundedRect(rect, px(12), px(12))

    def _paint_panel(self, painter: QPainter, panel: _Panel) -> None:
        px = self._theme.px
        left = GUTTER + (px(panel.left) if panel.left else 0)
        right = GUTTER + self.column_width
        if panel.what == "thought":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("border-strong"))
            bar = self._from_start(left - GUTTER + px(6), px(2), panel.begins_right)
            painter.drawRect(QRectF(bar, panel.top, px(2), panel.bottom - panel.top))
            return
        above, below = (px(7), px(13)) if panel.what == "code" else (px(12), px(12))
        top = round(panel.top) - above
        rect = QRectF(left, top, right - left, round(panel.bottom) + below - top).adjusted(
            0.5, 0.5, -0.5, -0.5
        )
        painter.setPen(QPen(self._theme.colour("border"), self._theme.edge))
        painter.setBrush(self._theme.colour("sunken" if panel.what == "code" else "surface"))
        painter.drawRoundedRect(rect, px(8), px(8))
        if not panel.has_head:
            return
        if panel.what == "code":
            y = top + px(30) + 0.5
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        else:
            icon = self._theme.pixmap("error" if panel.tone == "bad" else "info", panel.tone or "info", 16)
            x = self._from_start(left - GUTTER + px(14), px(16), panel.begins_right)
            painter.drawPixmap(QPointF(x, top + px(14)), icon)

    def _from_start(self, distance: float, width: float, begins_right: bool) -> float:
        """The left edge of what stands so far from where the lines of the column begin."""
        return GUTTER + (self.column_width - distance - width if begins_right else distance)

    # Marks ---------------------------------------------------------------

    def _paint_marks(self, painter: QPainter, block: QTextBlock, rect: QRectF, kind: int) -> None:
        px = self._theme.px
        block_format = block.blockFormat()
        left = GUTTER
        if block_format.hasProperty(Property.HAS_CODE):
            self._paint_inline_code(painter, block, rect)
        if self.words:
            self._paint_words(painter, block, rect)
        if block_format.hasProperty(Property.BARS):
            self._paint_quote_bars(painter, block, rect, block_format.stringProperty(Property.BARS))
        match kind:
            case Kind.THOUGHT:
                name = "chev-d" if block_format.boolProperty(Property.OPENED) else pointing("chev-r")
                x = self._from_start(-px(3), px(14), is_mirrored())
                painter.drawPixmap(QPointF(x, rect.top() + px(4)), self._theme.pixmap(name, "text-3", 14))
            case Kind.CODE_HEAD | Kind.ATTACHMENT:
                self._paint_icons(painter, block, rect, 1 if kind == Kind.CODE_HEAD else 4)
            case Kind.NOTICE_ACTIONS:
                self._paint_buttons(painter, block, rect)
            case Kind.STATUS:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                x = self._from_start(px(6), 0, is_mirrored())
                self._spinner.paint(painter, QPointF(x, rect.top() + px(9)), 13)
            case Kind.PROGRESS_HEAD:
                x = self._from_start(0, px(16), is_mirrored())
                flame = self._theme.pixmap("flame", "accent-text", 16)
                painter.drawPixmap(QPointF(x, rect.top() + px(3)), flame)
            case Kind.PROGRESS_BAR:
                self._paint_progress(painter, rect, block_format.doubleProperty(Property.FRACTION))
            case Kind.UNSEEN:
                self._paint_unseen(painter, block, rect)
            case Kind.RULE:
                y = round(rect.center().y()) + 0.5
                indent = left + px(block_format.intProperty(Property.LEFT) or 0.1) - 1
                painter.setPen(QPen(self._theme.colour("border-strong"), self._theme.edge))
                painter.drawLine(QPointF(indent, y), QPointF(left + self.column_width, y))

    def _paint_unseen(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        """A line on both sides of the words."""
        gap = self._theme.px(16)
        lines = block.layout()
        width = max((lines.lineAt(n).naturalTextWidth() for n in range(lines.lineCount())), default=0.0)
        y = round(rect.top() + self._theme.px(9)) + 0.5
        side = (self.column_width - width) / 2 - gap
        painter.setPen(QPen(self._theme.colour("border-strong"), self._theme.edge))
        if side > 0:
            painter.drawLine(QPointF(GUTTER, y), QPointF(GUTTER + side, y))
            right = GUTTER + self.column_width
            painter.drawLine(QPointF(right - side, y), QPointF(right, y))

    def _paint_inline_code(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        px = self._theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sunken"))
        for part in fragment_rects(block, rect, Property.INLINE_CODE):
            painter.drawRoundedRect(part.adjusted(-px(2), px(1), px(2), px(2)), px(4), px(4))

    def _paint_words(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        """The words that were searched for; around the one that was jumped to, a line."""
        chosen = self.chosen.selectionStart() - block.position() if self.chosen else -1
        for start, length in self.words.in_block(block):
            line = self._theme.colour("focus") if start == chosen else Qt.GlobalColor.transparent
            painter.setPen(QPen(line, 1.5))
            painter.setBrush(self._theme.colour("mark"))
            for part in text_rects(block, rect, start, start + length):
                painter.drawRoundedRect(part.adjusted(-1, self._theme.px(1), 1, self._theme.px(2)), 2, 2)

    def _paint_quote_bars(self, painter: QPainter, block: QTextBlock, rect: QRectF, bars: str) -> None:
        px = self._theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("border-strong"))
        following = block.next()
        theirs, next_top = [], rect.bottom()
        if following.isValid():
            theirs = following.blockFormat().stringProperty(Property.BARS).split(",")
            next_top = block_rect(self._document.documentLayout(), following).top()
        for number, bar in enumerate(bars.split(",")):
            # It goes on to the next block where that is in the same quote.
            bottom = next_top if theirs[number : number + 1] == [bar] else rect.bottom()
            top = round(rect.top()) + px(2)
            left = GUTTER + px(int(bar) + 2)
            if block.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left = GUTTER + self.column_width - px(int(bar) + 2) - px(2)
            painter.drawRect(QRectF(left, top, px(2), round(bottom) + px(2) - top))

    def _paint_icons(self, painter: QPainter, block: QTextBlock, rect: QRectF, down: int) -> None:
        for name in ("copy", "get", "ext", "doc", "image"):
            for part in fragment_rects(block, rect, Property.ICON, name):
                begins_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
                x = part.right() + self._theme.px(5) if begins_right else part.left() - self._theme.px(19)
                place = QPointF(x, rect.top() + self._theme.px(down))
                painter.drawPixmap(place, self._theme.pixmap(name, "text-2", 14))

    def _paint_buttons(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        px = self._theme.px
        painter.setPen(QPen(self._theme.colour("border-strong"), self._theme.edge))
        painter.setBrush(self._theme.colour("surface"))
        for part in fragment_rects(block, rect, Property.BUTTON, "normal"):
            middle = round(part.center().y()) + px(1)
            button = QRectF(round(part.left()), middle - px(14), round(part.width()), px(28))
            painter.drawRoundedRect(button.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))

    def _paint_progress(self, painter: QPainter, rect: QRectF, fraction: float) -> None:
        height = self._theme.px(4)
        track = QRectF(GUTTER, round(rect.top()), self.column_width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("border-strong" if self._theme.dark else "border"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        done = track.width() * fraction
        track = QRectF(self._from_start(0, done, is_mirrored()), track.top(), done, height)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(track, height / 2, height / 2)


def block_rect(layout: QAbstractTextDocumentLayout, block: QTextBlock) -> QRectF:
    """The block without its margins, in document coordinates, from the top of its first line.

    Qt's own rectangle leaves out the spare height above the text that a fixed line
    height adds, but not the shift that it causes.
    """
    rect = layout.blockBoundingRect(block)
    rect.setHeight(block.layout().boundingRect().bottom())
    return rect


def frame_rect(layout: QAbstractTextDocumentLayout, frame: QTextFrame) -> QRectF:
    """The frame without its margins, in document coordinates."""
    frame_format = frame.frameFormat()
    return layout.frameBoundingRect(frame).adjusted(
        frame_format.leftMargin(),
        frame_format.topMargin(),
        -frame_format.rightMargin(),
        -frame_format.bottomMargin(),
    )


def fragment_rects(
    block: QTextBlock, rect: QRectF, name: int | None, value: object = None
) -> Iterator[QRectF]:
    """Where the parts of a block with this character property stand, a rectangle for each line.

    `rect` is the block's own. Without a name: the parts that are links.
    """
    it = block.begin()
    while not it.atEnd():
        fragment = it.fragment()
        it += 1
        char = fragment.charFormat()
        wanted = char.isAnchor() if name is None else char.hasProperty(name)
        if not wanted or (value is not None and name is not None and char.property(name) != value):
            continue
        start = fragment.position() - block.position()
        yield from text_rects(block, rect, start, start + fragment.length())


def text_rects(block: QTextBlock, rect: QRectF, start: int, end: int) -> Iterator[QRectF]:
    """Where the text between two places of a block stands, a rectangle for each line."""
    layout = block.layout()
    at = start
    while at < end:
        line = layout.lineForTextPosition(at)
        if not line.isValid():
            break
        stop = min(end, line.textStart() + line.textLength())
        if stop <= at:
            break
        x1, x2 = _x_at(line, at), _x_at(line, stop)
        text = line.naturalTextRect()
        part = QRectF(min(x1, x2), text.top(), abs(x2 - x1), text.height())
        # The lines of a layout are counted from its position, and so is the block's rectangle.
        yield part.translated(rect.topLeft())
        at = stop


def _x_at(line: QTextLine, position: int) -> float:
    # PySide returns the position that it really used as well.
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x
