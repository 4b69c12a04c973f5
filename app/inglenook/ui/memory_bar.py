"""The memory of this computer, or of its graphics cards, as one bar: who takes what, and what stays free."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inglenook.core.language import listed, number, tr
from inglenook.models.fit import GB, MB, Card, Plan, in_gb
from inglenook.ui.theme import Theme

_GAP = 2  # between two parts, in pixels
_THINNEST = 2.0  # what is there at all is seen, in pixels
_STRIPES = 5  # from one to the next, in design pixels


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar."""

    name: str  # as it is shown
    size: int  # bytes
    colour: str  # a token

    @property
    def said(self) -> str:
        return tr("{name}: {value}", name=self.name, value=amount(self.size))


def amount(size: int) -> str:
    """Bytes as memory is counted, also few of them: "1.1 GB", "53 MB", "0 GB"."""
    if size >= GB // 10:
        return in_gb(size)
    if not size:
        return tr("{size} GB", size=number(0))
    return tr("{size} MB", size=number(max(1, round(size / MB))))


def main_memory(plan: Plan) -> list[Part]:
    """The parts of main memory while the planned model is loaded."""
    need = plan.need
    return [
        Part(tr("Other programs"), plan.total - plan.free, "mem-other"),
        Part(tr("Weights"), need.weights, "mem-weights"),
        Part(tr("Context"), need.kv, "mem-kv"),
        Part(tr("Working memory"), need.compute + need.overhead, "mem-compute"),
        Part(tr("Stays free"), max(0, plan.free - need.total), "mem-free"),
    ]


def card_memory(plan: Plan, cards: Sequence[Card]) -> list[Part]:
    """The parts of the memory of these graphics cards together."""
    free = sum(card.free for card in cards)
    return [
        Part(tr("Other programs"), sum(card.total for card in cards) - free, "mem-other"),
        Part(tr("This model"), plan.need.device, "mem-weights"),
        Part(tr("Stays free"), max(0, free - plan.need.device), "mem-free"),
    ]


class MemoryBar(QWidget):
    """GUI thread. What reaches over the limit is hatched; an empty track while nothing is known."""

    def __init__(self, theme: Theme, name: str, height: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._height = theme, height
        self._parts: list[Part] = []
        self._limit = 0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.show_parts([])

    def show_parts(self, parts: Sequence[Part], limit: int = 0) -> None:
        """Show these from the leading end on; `limit`: bytes from where on it is too much, 0: none."""
        self._parts, self._limit = [part for part in parts if part.size > 0], limit
        said = listed(part.said for part in parts)
        self.setAccessibleDescription(said or tr("Not known yet"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(self._height))

    def places(self) -> list[tuple[Part, QRectF, bool]]:
        """Each part with its place in a bar that runs left to right, and whether it is over the limit.

        A part that begins within the limit and ends over it is in the list twice.
        """
        pieces: list[tuple[Part, int, bool]] = []
        before = 0
        for part in self._parts:
            within = part.size
            if self._limit and part.colour != "mem-free":
                within = max(0, min(part.size, self._limit - before))
            if within:
                pieces.append((part, within, False))
            if part.size - within:
                pieces.append((part, part.size - within, True))
            before += part.size
        whole = before or 1
        room = self.width() - _GAP * (len(pieces) - 1)
        widths = [max(_THINNEST, room * size / whole) for _, size, _ in pieces]
        # What thin parts were given is taken from the widest.
        if widths:
            widths[widths.index(max(widths))] += room - sum(widths)
        placed, left = [], 0.0
        for (part, _, over), width in zip(pieces, widths, strict=True):
            placed.append((part, QRectF(left, 0, width, self.height()), over))
            left += width + _GAP
        return placed

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        corner = self._theme.px(4)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), corner, corner)
        painter.setClipPath(outline)
        placed = self.places()
        for part, at, over in placed:
            if part.colour == "mem-free":
                self._paint_track(painter, at, corner)
            elif over:
                self._hatch(painter, at, part.colour)
            else:
                painter.fillRect(at, self._theme.colour(part.colour))
        if not placed:
            self._paint_track(painter, QRectF(self.rect()), corner)

    def _paint_track(self, painter: QPainter, at: QRectF, corner: int) -> None:
        """What is free, with an edge: on a light ground its colour alone is hardly seen."""
        painter.setBrush(self._theme.colour("mem-free"))
        painter.setPen(QPen(self._theme.colour("border-strong"), self._theme.edge))
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        inside = at.adjusted(0.5, 0.5, -0.5, -0.5)
        path.addRoundedRect(inside, corner - 0.5, corner - 0.5)
        if at.left() > 0:  # only the end of the bar is round
            square = QRectF(inside)
            square.setWidth(min(corner, inside.width()))
            path.addRect(square)
        painter.drawPath(path.simplified())

    def _hatch(self, painter: QPainter, at: QRectF, colour: str) -> None:
        step, height = self._theme.px(_STRIPES), at.height()
        painter.save()
        painter.setClipRect(at, Qt.ClipOperation.IntersectClip)
        painter.fillRect(at, self._theme.colour("bad-soft"))
        painter.setPen(QPen(self._theme.colour(colour), self._theme.scale * 2))
        left = at.left() - at.left() % step - height
        while left < at.right():
            painter.drawLine(QPointF(left, height), QPointF(left + height, 0))
            left += step
        painter.restore()
