"""How much of the context is used: a small bar in the header, and what it is used for behind it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.language import listed, number, tr, tr_n
from inglenook.jobs.context import ContextUse
from inglenook.ui.direction import is_mirrored
from inglenook.ui.labels import plain_label
from inglenook.ui.pop_over import PopOver
from inglenook.ui.theme import Theme

WARN = 0.85  # of the context, from where the bar changes its colour


class ContextMeter(QToolButton):
    """Shows one `ContextUse`; hidden while nothing is known. GUI thread."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._use: ContextUse | None = None
        self._compact = False
        self._popup: _WhatTheModelSees | None = None
        self.setAccessibleName(tr("Context"))
        self.setToolTip(tr("What the model sees  Ctrl I"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.open)
        theme.changed.connect(self.updateGeometry)
        self.hide()

    def show_use(self, use: ContextUse | None) -> None:
        """Show this use; None: nothing is known about this chat yet."""
        self._use = use
        self.setVisible(use is not None)
        if use is None:
            return
        self.setAccessibleDescription(_used_words(use))
        self.updateGeometry()
        self.update()
        if self._popup is not None and self._popup.isVisible():
            self._popup.show_use(use)

    def set_compact(self, compact: bool) -> None:
        """Only the bar, in a narrow window."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def open(self) -> None:
        """Open what the context is used for, under the button."""
        if self._use is None or self.isHidden():
            return
        if self._popup is None:
            self._popup = _WhatTheModelSees(self._theme, self)
        self._popup.show_use(self._use)
        self._popup.show_over()
        self._popup.setFocus(Qt.FocusReason.PopupFocusReason)

    def sizeHint(self) -> QSize:
        width = self._theme.px(44) + 16
        if not self._compact:
            metrics = QFontMetrics(self._theme.font("caption"))
            widest = f"{_thousands(88_800)} / {_thousands(888_000)}"
            width += 8 + max(metrics.horizontalAdvance(words) for words in (widest, _full()))
        return QSize(width, self._theme.line("ui") + 12)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._use is None:
            return
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        fraction = self._use.used / max(1, self._use.length)
        full = self._use.first_seen is not None or fraction >= 1
        colour = "bad" if full else "warn" if fraction >= WARN else "text-3"
        px = self._theme.px
        bar = QRectF(8, (self.height() - px(6)) / 2, px(44), px(6))
        bar = QStyle.visualRect(self.layoutDirection(), self.rect(), bar.toRect()).toRectF()
        painter.setPen(self._theme.colour("border-strong"))
        painter.setBrush(self._theme.colour("mem-free"))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(colour))
        filled = QRectF(bar)
        filled.setWidth(max(px(3), bar.width() * min(1.0, fraction)))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(bar.right())
        painter.drawRoundedRect(filled, px(3), px(3))
        if not self._compact:
            painter.setPen(self._theme.colour("bad" if full else "text-2"))
            painter.setFont(self._theme.font("caption"))
            text = self.rect().adjusted(8 + px(44) + 8, 0, -8, 0)
            text = QStyle.visualRect(self.layoutDirection(), self.rect(), text)
            line = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(text, line, _short(self._use))


class _WhatTheModelSees(PopOver):
    """The pop-up: one bar in parts, and a line for each of them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(tr("What the model sees"))
        self._title = plain_label(tr("What the model sees"), "ui-strong")
        self._count = plain_label("", "caption", "secondary")
        self._bar = _PartsBar(theme, self)
        self._rows = [
            (_Swatch(theme, colour, self), plain_label(name, "ui"), plain_label("", "ui"))
            for colour, name in (
                ("mem-other", tr("Instructions")),
                ("mem-weights", tr("Messages")),
                ("mem-compute", tr("Kept for the reply")),
                ("mem-free", tr("Free", note="space")),
            )
        ]
        self._left_out = plain_label("", "caption", "secondary", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for at, (swatch, name, count) in enumerate(self._rows):
            grid.addWidget(swatch, at, 0)
            grid.addWidget(name, at, 1)
            grid.addWidget(count, at, 2, Qt.AlignmentFlag.AlignRight)
        head = QGridLayout()
        head.setColumnStretch(0, 1)
        head.addWidget(self._title, 0, 0)
        head.addWidget(self._count, 0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addLayout(grid)
        column.addWidget(self._left_out)

    def show_use(self, use: ContextUse) -> None:
        counts = (use.instructions, use.messages, use.reply_room, use.free)
        self._count.setText(_used_words(use))
        for (_, name, label), count in zip(self._rows, counts, strict=True):
            label.setText(number(count))
            label.setAccessibleName(tr_n("{name}: {n} token", "{name}: {n} tokens", count, name=name.text()))
        self._bar.show_parts(counts)
        self._left_out.setText(
            tr("The oldest messages do not fit and are left out. A larger context can be set in Settings.")
            if use.first_seen is not None
            else tr("Nothing has been left out.")
        )
        said = listed(
            f"{name.text()} {number(count)}" for (_, name, _), count in zip(self._rows, counts, strict=True)
        )
        self.setAccessibleDescription(said)

    def wanted_size(self) -> tuple[int, int]:
        hint = self.sizeHint()
        width = max(self._theme.px(300), hint.width())
        return width, max(hint.height(), self.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.close()
            return
        super().keyPressEvent(event)


class _PartsBar(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[int, ...] = ()

    def show_parts(self, parts: tuple[int, ...]) -> None:
        self._parts = parts
        self.setFixedHeight(self._theme.px(12))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = ("mem-other", "mem-weights", "mem-compute", "mem-free")
        shown = [(count, colour) for count, colour in zip(self._parts, colours, strict=True) if count]
        whole = sum(count for count, _ in shown) or 1
        room = self.width() - 2 * (len(shown) - 1)
        left = 0.0
        for count, colour in shown:
            width = max(2.0, room * count / whole)
            start = self.width() - left - width if is_mirrored() else left
            painter.fillRect(QRectF(start, 0, width, self.height()), self._theme.colour(colour))
            left += width + 2


class _Swatch(QWidget):
    """The colour of a part, beside its name."""

    def __init__(self, theme: Theme, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._colour = theme, colour
        self.setFixedSize(theme.px(8), theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._colour))
        painter.drawRoundedRect(self.rect(), 2, 2)


def _used_words(use: ContextUse) -> str:
    return tr_n("{used} of {n} token", "{used} of {n} tokens", use.length, used=number(use.used))


def _full() -> str:
    return tr("Full", note="the context")


def _short(use: ContextUse) -> str:
    return (
        _full()
        if use.first_seen is not None or use.used >= use.length
        else f"{_thousands(use.used)} / {_thousands(use.length)}"
    )


def _thousands(count: int) -> str:
    """8,192 as "8k", 3,104 as "3.1k", 812 as it is: contexts are counted in steps of 1,024."""
    if count < 1000:
        return str(count)
    if count % 1024 == 0:
        return f"{count // 1024}k"
    return f"{number(count / 1000, 1)}k" if count < 100_000 else f"{count / 1000:.0f}k"
