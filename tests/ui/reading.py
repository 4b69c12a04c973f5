"""What stands on a screen, as somebody who reads it would tell: which words, whether whole, and where.

What Qt's own widgets show is asked of them. What is painted by hand is noted while it is painted.
"""

import html
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from string import Formatter
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPixmap, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from inglenook.ui.elided_label import ElidedLabel
from inglenook.ui.header import Title
from inglenook.ui.labels import Paragraph

_SAID = ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "windowTitle")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_ELLIPSIS = "\u2026"
_SLACK = 1  # pixels that rounding may take


# Words ------------------------------------------------------------------------------------------


class Translations:
    """The texts that were asked for in a language: what tells our words from those of others."""

    def __init__(self, translate: Callable[[str, str, int], str]) -> None:
        self._translate = translate
        self._texts: set[str] = set()
        self._patterns: list[re.Pattern[str]] | None = None

    def __call__(self, text: str, note: str, n: int) -> str:
        said = self._translate(text, note, n)
        if said not in self._texts:
            self._texts.add(said)
            self._patterns = None
        return said

    def has(self, text: str) -> bool:
        """Whether this is one of them, with whatever values in it."""
        if self._patterns is None:
            self._patterns = [pattern for each in self._texts if (pattern := _pattern(each))]
        return any(pattern.fullmatch(text) for pattern in self._patterns)


def _pattern(text: str) -> re.Pattern[str] | None:
    """What a text may become; None where there is too little in it to know it by."""
    parts = [(literal, name) for literal, name, _format, _conversion in Formatter().parse(text)]
    if len(re.sub(r"\W", "", "".join(literal for literal, _name in parts))) < 2:
        return None
    made = "".join(re.escape(literal) + (".*" if name is not None else "") for literal, name in parts)
    return re.compile(made, re.DOTALL)


def words_on(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that is read on this widget and those in it, also aloud: what kind of thing, its words."""
    for each in [widget, *widget.findChildren(QWidget), *widget.findChildren(QAction)]:
        if isinstance(each, QWidget) and not (each.isVisibleTo(widget) or each is widget):
            continue
        kind = type(each).__name__
        for name in _SAID:
            ask = getattr(each, name, None)
            if callable(ask) and not (name == "text" and isinstance(each, QLineEdit)):
                yield f"{kind}.{name}", html.unescape(re.sub("<.*?>", "", ask(), flags=re.DOTALL))
        if isinstance(each, QComboBox):
            yield from ((f"{kind}.item", each.itemText(at)) for at in range(each.count()))
        if isinstance(each, QTabBar):
            yield from ((f"{kind}.tab", each.tabText(at)) for at in range(each.count()))
        if isinstance(each, QAbstractItemView) and each.model():
            yield from ((f"{kind}.row", words) for words in _words_of_rows(each))


def _words_of_rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), 60)):
        for column in range(model.columnCount()):
            for role in _ROLES:
                yield str(model.index(row, column).data(role) or "")
    if header := getattr(view, "horizontalHeader", None):
        for section in range(header().count()):
            words = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
            yield str(words or "")


# Painting ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Mark:
    """Something that was painted by hand, and where, in pixels of the window."""

    what: str
    rect: QRect
    is_whole: bool = True


class Painted:
    """What was painted by hand while it was noted."""

    def __init__(self) -> None:
        self.marks: list[Mark] = []
        self.elided: list[str] = []


@contextmanager
def noting(monkeypatch: pytest.MonkeyPatch) -> Iterator[Painted]:
    """Note what Python code paints meanwhile: texts, pictures, and texts that were cut with an ellipsis."""
    painted = Painted()
    draw_text, draw_pixmap, elide = QPainter.drawText, QPainter.drawPixmap, QFontMetrics.elidedText

    def noted_text(painter: QPainter, *arguments: Any) -> Any:
        painted.marks += _text_mark(painter, arguments)
        return draw_text(painter, *arguments)

    def noted_pixmap(painter: QPainter, *arguments: Any) -> Any:
        painted.marks += _picture_mark(painter, arguments)
        return draw_pixmap(painter, *arguments)

    def noted_elision(metrics: QFontMetrics, text: str, *arguments: Any) -> str:
        shown = elide(metrics, text, *arguments)
        if shown != text:
            painted.elided.append(text)
        return shown

    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawText", noted_text)
        patch.setattr(QPainter, "drawPixmap", noted_pixmap)
        patch.setattr(QFontMetrics, "elidedText", noted_elision)
        yield painted


def _text_mark(painter: QPainter, arguments: tuple[Any, ...]) -> list[Mark]:
    metrics = painter.fontMetrics()
    text = arguments[-1] if isinstance(arguments[-1], str) else arguments[1]
    if not isinstance(text, str) or not text:
        return []
    match arguments:
        case [QRect() | QRectF() as rect, QTextOption() as option, _] | [QRect() | QRectF() as rect, _, QTextOption() as option]:
            flags = Qt.TextFlag.TextWordWrap if option.wrapMode() else Qt.TextFlag(0)
            alignment = option.alignment()
        case [QRect() | QRectF() as rect, flags, _]:
            alignment = Qt.AlignmentFlag(int(flags) & 0xFF) if isinstance(flags, int) else flags
        case [QPoint() | QPointF() as at, _]:
            width = metrics.horizontalAdvance(text)
            rect = QRectF(at.x(), at.y() - metrics.ascent(), width, metrics.height())
            return [Mark(text, _place(painter, rect))]
        case _:
            return []
    wraps = bool(int(flags) & int(Qt.TextFlag.TextWordWrap)) if not isinstance(flags, QTextOption) else False
    return [_in_rect(painter, QRectF(rect), alignment, wraps, text)]
