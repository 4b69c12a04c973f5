"""The memory plan of one model: a bar with its parts in numbers, the verdict, and what would fit."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inglenook.core.language import together, tr, tr_n
from inglenook.models.fit import Plan, Verdict, in_gb
from inglenook.ui.direction import set_margins
from inglenook.ui.fit_words import FIT_COLOURS, paint_fit
from inglenook.ui.labels import plain_label
from inglenook.ui.memory_bar import MemoryBar, Part, amount, card_memory, main_memory
from inglenook.ui.theme import Theme

_NARROW = 320  # in design pixels


class MemoryPlanCard(QFrame):
    """GUI thread. Shows what it is told."""

    context_wanted = Signal(int)  # tokens: the largest context that fits

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._largest = 0
        self.setProperty("kind", "card")
        self._verdict = FitLabel(theme)
        self._total = plain_label("", "caption", "hint", wrap=True)
        self._total.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.bar = MemoryBar(theme, tr("Memory plan"))
        self._legend = _Legend(theme)
        self._sentence = plain_label(tr("Working out what this model needs."), wrap=True)
        self._sentence.setAccessibleName(tr("What it needs"))
        self._cards_name = plain_label("", "caption", "secondary")
        self._cards_free = plain_label("", "caption", "hint")
        self.cards_bar = MemoryBar(theme, tr("Memory of the graphics card"), 10)
        self._cards = QWidget()
        self.use_largest = QPushButton()
        self.use_largest.setProperty("density", "compact")
        self.use_largest.setMinimumWidth(1)
        # Else Enter in any field would press it.
        self.use_largest.setAutoDefault(False)
        self._offer = QWidget()
        self.use_largest.clicked.connect(lambda: self.context_wanted.emit(self._largest))
        self._lay_out()
        self._cards.hide()
        self.show_largest(0)

    def show_plan(self, plan: Plan) -> None:
        """Show this plan."""
        parts = main_memory(plan)
        self.bar.show_parts(parts, plan.limit)
        self._legend.show_parts(parts)
        self._verdict.show_verdict(plan.verdict)
        self._total.setText(tr("{size} of memory in all", size=in_gb(plan.total)))
        self._show_sentence(_sentence(plan), wrong=False)
        # Its place is kept, so that nothing below moves under the hand that drags a slider.
        self._keep_place_of_button(plan.largest_context > 0)
        cards = [card for card in plan.cards if card.own_memory]
        self._cards.setVisible(bool(cards))
        if cards:
            parts = card_memory(plan, cards)
            self.cards_bar.show_parts(parts)
            several = tr_n("{n} graphics card", "{n} graphics cards", len(cards))
            what = cards[0].name if len(cards) == 1 else several
            self._cards_name.setText(f"{what}, {in_gb(sum(card.total for card in cards))}")
            self._cards_free.setText(tr("{size} stays free", size=amount(parts[-1].size)))

    def show_error(self, sentence: str) -> None:
        """Say why there is no plan."""
        self.bar.show_parts([])
        self._legend.show_parts([])
        self._verdict.show_verdict(None)
        self._total.setText("")
        self._cards.hide()
        self._show_sentence(sentence, wrong=True)
        self._keep_place_of_button(False)

    def show_largest(self, tokens: int) -> None:
        """Offer a context of so many tokens as the largest that fits; 0: offer none."""
        self._largest = tokens
        self.use_largest.setText(tr_n("Use {n} token", "Use {n} tokens", tokens))
        self.use_largest.setAccessibleDescription(tr("The largest context that fits"))
        self._offer.setVisible(tokens > 0)

    def _keep_place_of_button(self, keep: bool) -> None:
        policy = self._offer.sizePolicy()
        policy.setRetainSizeWhenHidden(keep)
        self._offer.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        self._total.setHidden(narrow)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._offer_row.setDirection(down if narrow else across)
        self._offer_row.setSpacing(4 if narrow else 12)

    def _show_sentence(self, sentence: str, *, wrong: bool) -> None:
        self._sentence.setText(sentence)
        self._sentence.setProperty("kind", "bad" if wrong else "")
        self._sentence.style().polish(self._sentence)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(plain_label(tr("Memory plan"), "heading"))
        head.addWidget(self._verdict)
        head.addWidget(self._total, 1)
        above = QHBoxLayout()
        above.addWidget(self._cards_name)
        above.addStretch(1)
        above.addWidget(self._cards_free)
        cards = QVBoxLayout(self._cards)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(4)
        cards.addLayout(above)
        cards.addWidget(self.cards_bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self._legend)
        column.addWidget(self._cards)
        column.addWidget(self._sentence)
        self._offer_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._offer)
        self._offer_row.setContentsMargins(0, 0, 0, 0)
        self._offer_row.addWidget(self.use_largest, 0, Qt.AlignmentFlag.AlignLeading)
        self._offer_row.addWidget(
            plain_label(tr("The largest context that fits"), "caption", "hint", wrap=True), 1
        )
        column.addWidget(self._offer)


class FitLabel(QWidget):
    """The fit mark and its word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = _Mark(theme)
        self._word = plain_label("", "ui-strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addWidget(self._word)
        self.show_verdict(None)

    @property
    def word(self) -> str:
        return self._word.text()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """None: not checked."""
        self._mark.verdict = verdict
        self._mark.update()
        self._word.setText(tr(verdict.value) if verdict else tr("Not checked"))
        self._word.setProperty("kind", FIT_COLOURS[verdict] if verdict else "hint")
        self._word.style().polish(self._word)
        self.setAccessibleName(self._word.text())


class _Mark(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.verdict: Verdict | None = None

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(10), self._theme.px(10))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_fit(painter, QRectF(self.rect()).center(), self._theme, self.verdict)


class _Legend(QWidget):
    """The parts in words and numbers, in as many columns as there is room for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: list[_Entry] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        theme.changed.connect(self._arrange)

    def show_parts(self, parts: Sequence[Part]) -> None:
        while len(self._entries) < len(parts):
            self._entries.append(_Entry(self._theme, self))
        for number, entry in enumerate(self._entries):
            entry.setVisible(number < len(parts))
            if number < len(parts):
                entry.show_part(parts[number])
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(100), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        """All in one row where they have room, else in rows of three or two, or one below the other."""
        entries = [entry for entry in self._entries if not entry.isHidden()]
        if not entries:
            return
        gap = self._grid.horizontalSpacing()
        widths = [entry.sizeHint().width() for entry in entries]
        room = (self.width() + gap) // (max(widths) + gap)
        if sum(widths) + gap * (len(widths) - 1) <= self.width():
            columns = len(entries)
        else:
            columns = next(each for each in (3, 2, 1) if each <= max(1, room))
        if columns == self._columns:
            return
        self._columns = columns
        for number, entry in enumerate(entries):
            self._grid.addWidget(entry, number // columns, number % columns)
        for column in range(len(entries)):
            # In one row by their width, so that the space between them is even.
            wide = widths[column] if columns == len(entries) else int(column < columns)
            self._grid.setColumnStretch(column, wide)
        self.updateGeometry()


class _Entry(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = "mem-free"
        self._name = plain_label("", "caption", "secondary")
        self._size = plain_label("", "ui-strong")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._name)
        self._column.addWidget(self._size)
        theme.changed.connect(self._dress)
        self._dress()

    def show_part(self, part: Part) -> None:
        self._colour = part.colour
        self._name.setText(part.name)
        self._size.setText(amount(part.size))
        self.setAccessibleName(part.said)
        self.update()

    def _dress(self) -> None:
        set_margins(self._column, self._theme.px(14), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        free = self._colour == "mem-free"
        painter.setPen(self._theme.colour("border-strong") if free else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._colour))
        side = self._theme.px(8)
        left = self.width() - side if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        top = self._name.geometry().center().y() - side / 2
        inset = 0.5 if free else 0
        at = QRectF(QPointF(left, top), QSize(side, side)).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(at, 2, 2)


def _sentence(plan: Plan) -> str:
    if plan.verdict is Verdict.TOO_BIG and plan.largest_context == 0:
        return together(plan.sentence, tr("Close other programs or choose a smaller model."))
    return plan.sentence
