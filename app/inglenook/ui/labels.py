"""Labels and tooltips that show text as it is: never as HTML, whoever wrote it."""

import html
import re
import textwrap

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

from inglenook.ui.direction import direction_of, leading

_LEADING = 20 / 13  # line height over font size, as the design has it for running text
_WIDE = 60  # characters a paragraph would like to have in a line
_NARROW = 12
_LONG_WORD = 22
# What is not broken: letters of Chinese, Japanese and Korean may be, anywhere.
_WORD = re.compile("[^\\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+")
_TIP = 80  # characters in a line of a tooltip
_LONGEST = 2_000  # characters that are laid out; a label is no place for more


def plain_label(text: str = "", role: str = "ui", kind: str = "", wrap: bool = False) -> QLabel:
    """A label for plain text.

    `role` is a font and `kind` a colour of style.qss. With `wrap` it is a `Paragraph`.
    """
    label = Paragraph() if wrap else QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setProperty("kind", kind)
    if not wrap:
        label.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
    label.setText(text)
    return label


def plain_tooltip(text: str) -> str:
    """A tooltip that says `text`, in lines of bearable length.

    As it is, because a screen reader is told it too. Only what Qt may take for HTML, with the pictures
    it names, is HTML with everything escaped.
    """
    if "<" in text or "&lt;" in text:
        return f"<span>{html.escape(text)}</span>"
    return "\n".join(wrapped for line in text.split("\n") for wrapped in textwrap.wrap(line, _TIP) or [""])


class Paragraph(QLabel):
    """Plain text that breaks into lines, with the line height of the design, as high as it needs.

    It stands where its alignment says, whichever direction its text has. With `strong_start` the
    first sentence is bold: all that rich text would be needed for.
    """

    def __init__(self, strong_start: bool = False) -> None:
        super().__init__()
        self._strong_start = strong_start
        # Layouts ask for the same few widths hundreds of times.
        self._lines: dict[tuple[str, int], int] = {}
        self._longest_word = -1  # pixels; not measured yet
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        key = (self.text(), width)
        if key not in self._lines:
            self._lines[key] = max(1, self._lay_out(width).lineCount())
        return self._lines[key] * self._leading()

    def setText(self, text: str) -> None:
        self._longest_word = -1
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        self._lines.clear()  # another font, most likely
        self._longest_word = -1
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        wish = round(self._lay_out(1 << 20).maximumWidth()) + 1
        width = min(wish, _WIDE * self.fontMetrics().averageCharWidth())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        letter = metrics.averageCharWidth()
        if self._longest_word < 0:
            words = _WORD.findall(self.text()[:_LONGEST])
            self._longest_word = max(map(metrics.horizontalAdvance, words), default=0)
        # No word is broken that has a usual length.
        word = min(self._longest_word + 1, _LONG_WORD * letter)
        return QSize(max(_NARROW * letter, word), self._leading())

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._lay_out(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        spare = self.height() - layout.lineCount() * self._leading()
        layout.draw(painter, QPointF(0, max(0, spare // 2)))

    def _leading(self) -> int:
        return max(self.fontMetrics().height(), round(self.fontInfo().pixelSize() * _LEADING))

    def _lay_out(self, width: int) -> QTextLayout:
        text = self.text()[:_LONGEST]
        layout = QTextLayout(text, self.font())
        # A text layout knows the sides of the screen only.
        option = QTextOption(QStyle.visualAlignment(QGuiApplication.layoutDirection(), self.alignment()))
        option.setTextDirection(direction_of(text))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if self._strong_start:
            layout.setFormats([_strong(len(first_sentence(text)))])
        leading, top = self._leading(), 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (leading - line.height()) / 2))
            top += leading
        layout.endLayout()
        return layout


def first_sentence(text: str) -> str:
    """Up to the first full stop that ends a sentence: those of "3.1" and "model.gguf" do not.

    The full stop of Chinese has no blank after it.
    """
    end = re.search(r"[.!?؟](?=\s|$)|[。\uff01\uff1f]", text)
    return text[: end.end()] if end else text


def _strong(length: int) -> QTextLayout.FormatRange:
    strong = QTextLayout.FormatRange()
    strong.start, strong.length = 0, length
    strong.format = QTextCharFormat()
    strong.format.setFontWeight(QFont.Weight.DemiBold)
    return strong
