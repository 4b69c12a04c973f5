"""Formulas in the transcript: drawn on the pool, shown as one character of the text.

Behind that character stands the LaTeX itself, too small to be seen: it is what is copied,
found, and read out.
"""

from collections import OrderedDict
from math import ceil
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPixmap,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from shiboken6 import isValid

from inglenook.core.formulas import Formula, render
from inglenook.jobs.background import Background

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

Key = tuple[str, bool]  # the LaTeX, and whether it stands on a line of its own

FORMULA_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_LATEX = QTextFormat.Property.UserProperty.value + 101
_DISPLAYED = QTextFormat.Property.UserProperty.value + 102
_ALONE = QTextFormat.Property.UserProperty.value + 103  # nothing else stands on its line
_MOST = 1_000  # formulas that are remembered
_MOST_PIXMAPS = 200
_MOST_OF_ONE = 300  # formulas of one message
_HOLD_S = 1.0
_BATCH = 8  # formulas drawn in one go on the pool
_SPARE = 14  # pixels that the text behind the character may take


class FormulaImages(QObject):
    """What has been drawn of the formulas of a transcript. GUI thread only."""

    ready = Signal(int)  # a message of which more formulas are drawn

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # None: it cannot be drawn. What is missing is not known yet.
        self.formulas: OrderedDict[Key, Formula | None] = OrderedDict()
        self.background: Background | None = None
        self._wanted: dict[Key, set[int]] = {}  # by which messages
        self._running = False
        self._held: set[int] = set()  # messages that have more, and wait for the rest
        self._held_until = 0.0

    def want(self, message_id: int, keys: list[Key]) -> None:
        """Draw what of these is not drawn yet; without a pool all of it stays text.

        So does what comes after hundreds of formulas in one message.
        """
        for key in keys[:_MOST_OF_ONE]:
            if key in self.formulas:
                self.formulas.move_to_end(key)
            else:
                self._wanted.setdefault(key, set()).add(message_id)
        self._go_on()

    def clear(self) -> None:
        """Another chat: what waits is not wanted any more."""
        self._wanted.clear()
        self._held.clear()

    def _go_on(self) -> None:
        if self._running or not self._wanted or self.background is None:
            return
        # The newest wish is where the reader is.
        keys = list(self._wanted)[-_BATCH:]
        self._running = True
        self.background.run(lambda: [render(*key) for key in keys], lambda drawn: self._keep(keys, drawn))

    def _keep(self, keys: list[Key], drawn: list[Formula | None]) -> None:
        if not isValid(self):  # the window of the chat was closed meanwhile
            return
        self._running = False
        messages: set[int] = set()
        for key, formula in zip(keys, drawn, strict=True):
            self.formulas[key] = formula
            messages |= self._wanted.pop(key, set())
        while len(self.formulas) > _MOST:
            self.formulas.popitem(last=False)
        # Each time the whole message is written again: not for every few formulas of many.
        self._held |= messages
        now = monotonic()
        ready = set(self._held)
        if now < self._held_until:
            ready.difference_update(*self._wanted.values())
        else:
            self._held_until = now + _HOLD_S
        self._held -= ready
        for message_id in ready:
            self.ready.emit(message_id)
        self._go_on()


class FormulaObject(QPyTextObject):
    """Draws the characters that stand for formulas, in the colour and size of the text around them."""

    def __init__(self, formulas: FormulaImages, parent: QTextDocument) -> None:
        super().__init__(parent)
        self._formulas = formulas
        self._pixmaps: OrderedDict[tuple[Key, int, str, float], QPixmap] = OrderedDict()

    def intrinsicSize(self, document: QTextDocument, position: int, format: QTextFormat) -> QSizeF:
        char = format.toCharFormat()
        formula = self._formulas.formulas.get(_key(char))
        if formula is None:
            return QSizeF(0, 0)
        em = _em(formula, char, document.textWidth() - _margins(document.findBlock(position)))
        return QSizeF(formula.width * em, _height(formula, em, char))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        format: QTextFormat,
    ) -> None:
        rect = QRectF(rect)
        char = format.toCharFormat()
        key = _key(char)
        formula = self._formulas.formulas.get(key)
        if formula is None or rect.isEmpty():
            return
        em = rect.width() / formula.width
        ratio = painter.device().devicePixelRatioF()
        baseline = rect.bottom()
        if char.boolProperty(_ALONE):
            baseline = rect.top() + formula.baseline * em
        elif char.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignMiddle:
            # Room is made for it around the middle of small letters, but it comes in the middle of the line.
            block = document.findBlock(position)
            line = block.layout().lineForTextPosition(position - block.position())
            spare = line.ascent() + line.descent() - rect.height()
            baseline = rect.top() + line.ascent() - spare / 2
        colour = char.foreground().color().name()
        pixmap = self._pixmap(key, formula, round(em * 64), colour, ratio)
        # The baseline stands on a whole pixel in the picture, and must on the screen, as letters do.
        top = round(baseline * ratio) - ceil(formula.baseline * em * ratio)
        painter.drawPixmap(QPointF(rect.left(), top / ratio), pixmap)

    def _pixmap(self, key: Key, formula: Formula, em64: int, colour: str, ratio: float) -> QPixmap:
        # Imported here: most chats have no formula.
        from PySide6.QtSvg import QSvgRenderer

        name = (key, em64, colour, ratio)
        known = self._pixmaps.get(name)
        if known is not None:
            self._pixmaps.move_to_end(name)
            return known
        em = em64 / 64 * ratio
        size = QSizeF(formula.width * em, formula.height * em)
        above = ceil(formula.baseline * em) - formula.baseline * em
        pixmap = QPixmap(ceil(size.width()) + 1, ceil(size.height()) + 2)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        svg = formula.svg.replace("currentColor", colour)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, above, size.width(), size.height()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        self._pixmaps[name] = pixmap
        if len(self._pixmaps) > _MOST_PIXMAPS:
            self._pixmaps.popitem(last=False)
        return pixmap


def formula_format(key: Key, formula: Formula, text: QTextCharFormat, *, alone: bool) -> QTextCharFormat:
    """What a formula's character looks like among text of this look, or alone on its line."""
    char = QTextCharFormat(text)
    char.setObjectType(FORMULA_OBJECT)
    char.setProperty(_LATEX, key[0])
    char.setProperty(_DISPLAYED, key[1])
    if alone:
        char.setProperty(_ALONE, True)
        return char
    # Qt knows two ways to place it that suit: on the baseline, and around the middle of small letters.
    below = (formula.height - formula.baseline) * char.font().pixelSize()
    if below > QFontMetricsF(char.font()).descent():
        char.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    return char


def hidden_format(text: QTextCharFormat) -> QTextCharFormat:
    """For the LaTeX behind a formula: there, and not to be seen."""
    char = QTextCharFormat(text)
    font = char.font()
    font.setPixelSize(1)
    font.setLetterSpacing(font.SpacingType.PercentageSpacing, 1)
    char.setFont(font)
    char.setForeground(Qt.GlobalColor.transparent)
    return char


def _key(char: QTextCharFormat) -> Key:
    return str(char.property(_LATEX)), bool(char.property(_DISPLAYED))


def _em(formula: Formula, char: QTextCharFormat, available: float) -> float:
    """The size it is drawn at, in pixels: that of the text, or what fits into a line."""
    em: float = char.font().pixelSize()
    return min(em, max(1.0, available - _SPARE) / formula.width) if available > 0 else em


def _height(formula: Formula, em: float, char: QTextCharFormat) -> float:
    if char.boolProperty(_ALONE):
        return formula.height * em
    above, below = formula.baseline * em, (formula.height - formula.baseline) * em
    if char.verticalAlignment() != QTextCharFormat.VerticalAlignment.AlignMiddle:
        return above
    return max(2 * above - _half_x(char), 2 * below + _half_x(char))


def _half_x(char: QTextCharFormat) -> float:
    """As Qt counts it for AlignMiddle: half of the height of small letters, in whole pixels before."""
    return QFontMetrics(char.font()).xHeight() / 2


def _margins(block: "QTextBlock") -> float:
    """What of the document's width is not the block's, in pixels."""
    looks: Any = block.blockFormat()
    root = block.document().rootFrame().frameFormat()
    return float(looks.leftMargin() + looks.rightMargin() + root.leftMargin() + root.rightMargin())
