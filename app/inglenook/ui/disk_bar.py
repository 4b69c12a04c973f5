"""The disk that models lie on, as one bar with a legend."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inglenook.core.language import listed, mark, tr
from inglenook.models.disk_use import DiskUse
from inglenook.ui.direction import set_margins
from inglenook.ui.download_words import short_size
from inglenook.ui.flow_layout import FlowLayout
from inglenook.ui.labels import plain_label
from inglenook.ui.memory_bar import MemoryBar, Part
from inglenook.ui.theme import Theme

_HEIGHT = 12
_PARTS = {
    mark("In Inglenook's folders", note="on the disk"): "mem-weights",
    mark("Used in place from other apps", note="on the disk"): "mem-kv",
    mark("Everything else", note="on the disk"): "mem-other",
    mark("Free", note="on the disk"): "mem-free",
}


class DiskBar(QWidget):
    """GUI thread. Shows what it is told."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = MemoryBar(theme, tr("Disk"), _HEIGHT)
        self._entries = [
            _Entry(theme, tr(name, note="on the disk"), colour) for name, colour in _PARTS.items()
        ]
        legend = QWidget()
        flow = FlowLayout(legend, gap=8)
        for entry in self._entries:
            flow.addWidget(entry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._bar)
        column.addWidget(legend)

    def show_use(self, use: DiskUse) -> None:
        sizes = (use.own, use.adopted, use.other, use.free)
        names = _PARTS.items()
        parts = [
            Part(tr(name, note="on the disk"), size, colour)
            for (name, colour), size in zip(names, sizes, strict=True)
        ]
        self._bar.show_parts(parts)
        said = listed(tr("{name}: {value}", name=part.name, value=short_size(part.size)) for part in parts)
        self._bar.setAccessibleDescription(said)
        for entry, size in zip(self._entries, sizes, strict=True):
            entry.show_size(size)


class _Entry(QWidget):
    """A square of the colour, what it stands for, and how much that is."""

    def __init__(self, theme: Theme, name: str, colour: str) -> None:
        super().__init__()
        self._theme, self._name, self._colour = theme, name, colour
        self._size = plain_label("", "caption")
        row = QHBoxLayout(self)
        set_margins(row, 0, 0, 16, 0)
        row.setSpacing(6)
        self._square = QWidget()
        row.addWidget(self._square)
        row.addWidget(plain_label(name, "caption", "secondary"))
        row.addWidget(self._size)
        theme.changed.connect(self._dress)
        self._dress()

    def show_size(self, size: int) -> None:
        self._size.setText(short_size(size))
        self.setAccessibleName(tr("{name}: {value}", name=self._name, value=short_size(size)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        free = self._colour == "mem-free"
        painter.setPen(self._theme.colour("border-strong") if free else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._colour))
        inset = 0.5 if free else 0
        at = QRectF(self._square.geometry()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(at, 2, 2)

    def _dress(self) -> None:
        side = self._theme.px(8)
        self._square.setFixedSize(QSize(side, side))
