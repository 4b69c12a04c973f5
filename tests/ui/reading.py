"""What stands on a screen, as somebody who reads it would tell: which words, whether whole, and where.

What Qt's own widgets show is asked of them. What is painted by hand is noted while it is painted.
"""

import html
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from string import Formatter
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QWidget,
)

from inglenook.ui.elided_label import ElidedLabel
from inglenook.ui.header import Title
from inglenook.ui.labels import Paragraph
from inglenook.ui.transcript import Transcript

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
        """Whether this is one of them, with any values in it but a file: that has a name of any length."""
        if "/" in text or ".gguf" in text:
            return False
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
                yield f"{kind}.{name}", _plain(ask())
        if isinstance(each, Transcript):
            yield from ((f"{kind}.line", line) for line in each.toPlainText().splitlines())
        if isinstance(each, QComboBox):
            yield from ((f"{kind}.item", each.itemText(at)) for at in range(each.count()))
        if isinstance(each, QTabBar):
            yield from ((f"{kind}.tab", each.tabText(at)) for at in range(each.count()))
        if isinstance(each, QAbstractItemView) and not isinstance(each, QHeaderView) and each.model():
            yield from ((f"{kind}.row", words) for words in _words_of_rows(each))


def _plain(text: str) -> str:
    return html.unescape(re.sub("<.*?>", "", text, flags=re.DOTALL))


def _columns(model: QAbstractItemModel) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount()


def _words_of_rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), 60)):
        for column in range(_columns(model)):
            for role in _ROLES:
                yield _plain(str(model.index(row, column).data(role) or ""))
    if header := getattr(view, "horizontalHeader", None):
        for section in range(header().count()):
            words = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
            yield str(words or "")


# Painting ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Mark:
    """Something that was painted by hand, and where, in pixels of the window."""

    what: str
    on: str  # what kind of widget
    rect: QRect  # empty where that is not known
    is_whole: bool = True  # a text that fits where it was to be


class Painted:
    """What was painted by hand while it was noted."""

    def __init__(self) -> None:
        self.marks: list[Mark] = []
        self.elided: list[str] = []


@contextmanager
def noting(monkeypatch: pytest.MonkeyPatch) -> Iterator[Painted]:
    """Note what Python code paints meanwhile: texts, pictures, shapes, and texts that were cut short."""
    painted = Painted()
    elide = QFontMetrics.elidedText

    def noted(name: str, mark: Callable[[QPainter, tuple[Any, ...]], Mark | None]) -> Any:
        draw = getattr(QPainter, name)

        def noted_draw(painter: QPainter, *arguments: Any) -> Any:
            if found := mark(painter, arguments):
                painted.marks.append(found)
            return draw(painter, *arguments)

        return noted_draw

    def noted_elision(metrics: QFontMetrics, text: str, *arguments: Any) -> str:
        shown = elide(metrics, text, *arguments)
        if shown != text:
            painted.elided.append(text)
        return shown

    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawText", noted("drawText", _text_mark))
        for name in ("drawPixmap", "drawRoundedRect", "fillRect", "drawEllipse"):
            patch.setattr(QPainter, name, noted(name, partial(_shape_mark, name)))
        patch.setattr(QFontMetrics, "elidedText", noted_elision)
        yield painted


def _text_mark(painter: QPainter, arguments: tuple[Any, ...]) -> Mark | None:
    metrics = painter.fontMetrics()
    match arguments:
        case [QPoint() | QPointF() as at, str() as text]:
            rect = QRectF(at.x(), at.y() - metrics.ascent(), metrics.horizontalAdvance(text), 1)
            return _mark(painter, text, rect)
        case [QRect() | QRectF() as rect, flags, str() as text] if text:
            how = int(getattr(flags, "value", flags))
            if how & Qt.TextFlag.TextWordWrap.value:
                high = metrics.boundingRect(QRect(0, 0, int(rect.width()), 10_000), how, text).height()
                return _mark(painter, text, QRectF(rect), high <= rect.height() + _SLACK)
            width = metrics.horizontalAdvance(text)
            fits = width <= rect.width() + _SLACK and metrics.height() <= rect.height() + 2 * _SLACK
            inside = QRectF(rect.x(), rect.y(), width, rect.height())
            spare = rect.width() - width
            if how & Qt.AlignmentFlag.AlignHCenter.value:
                inside.translate(spare / 2, 0)
            elif _is_right(how, painter.layoutDirection()):
                inside.translate(spare, 0)
            return _mark(painter, text, inside, fits)
    return None


def _is_right(alignment: int, direction: Qt.LayoutDirection) -> bool:
    right = bool(alignment & Qt.AlignmentFlag.AlignRight.value)
    is_absolute = bool(alignment & Qt.AlignmentFlag.AlignAbsolute.value)
    return right != (direction == Qt.LayoutDirection.RightToLeft and not is_absolute)


def _shape_mark(name: str, painter: QPainter, arguments: tuple[Any, ...]) -> Mark | None:
    match arguments:
        case [QPoint() | QPointF() as at, QPixmap() as picture]:
            return _mark(painter, name, QRectF(QPointF(at), picture.deviceIndependentSize()))
        case [QRect() | QRectF() as rect, *_]:
            return _mark(painter, name, QRectF(rect))
        case [QPoint() | QPointF() as centre, int() | float() as across, int() | float() as down]:
            corner = QPointF(centre.x() - across, centre.y() - down)
            return _mark(painter, name, QRectF(corner, QSizeF(2 * across, 2 * down)))
    return None


def _mark(painter: QPainter, what: str, rect: QRectF, fits: bool = True) -> Mark:
    on = painter.device()  # a picture where a shadow is made of it
    if not isinstance(on, QWidget):
        return Mark(what, "", QRect(), fits)
    at = painter.combinedTransform().mapRect(rect).toRect()
    view = on.parent() if isinstance(on.parent(), QAbstractScrollArea) else on
    what = re.sub("[\u2068\u2069]", "", what)  # what keeps names apart
    return Mark(what, type(view).__name__, at.translated(on.mapTo(on.window(), QPoint())), fits)


# Room -------------------------------------------------------------------------------------------


def without_room(window: QWidget, painted: Painted, is_ours: Callable[[str], bool]) -> list[str]:
    """Every text of ours that is cut short or does not fit, and every page that must be scrolled sideways.

    Names from outside may be cut: they have no end.
    """
    found = [f"painted {mark.what!r}" for mark in painted.marks if not mark.is_whole and is_ours(mark.what)]
    found += [f"elided {text!r}" for text in painted.elided if is_ours(text)]
    for widget in [window, *window.findChildren(QWidget)]:
        if (widget.isVisible() and not widget.visibleRegion().isEmpty()) or widget is window:
            found += [f"{_path(widget, window)}: {fault}" for fault in _faults(widget, is_ours)]
    return list(dict.fromkeys(found))


def _path(widget: QWidget, window: QWidget) -> str:
    names: list[str] = []
    while widget is not window and len(names) < 4:
        names.insert(0, type(widget).__name__)
        widget = widget.parentWidget()
    return "/".join(names)


def _faults(widget: QWidget, is_ours: Callable[[str], bool]) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent and not widget.isWindow() and not isinstance(parent.parentWidget(), QAbstractScrollArea):
        # A splitter that begins at the right is a pixel off.
        room = parent.rect().adjusted(0, 0, 1, 0) if isinstance(parent, QSplitter) else parent.rect()
        outside = widget.geometry().united(room) != room
        if outside and _has_words(widget):
            yield f"{widget.geometry()} sticks out of {parent.size()}"
    match widget:
        case ElidedLabel() | Title():
            whole = widget._whole
            if widget.text() != whole and is_ours(whole):
                yield f"elided {whole!r}"
        case Paragraph():
            yield from _paragraph_faults(widget)
        case QLabel() if widget.text():
            yield from _label_faults(widget, is_ours)
        case QAbstractButton() if widget.text() and not _is_picture(widget):
            needed = widget.minimumSizeHint()
            high = widget.fontMetrics().height()
            if needed.width() > widget.width() + _SLACK or high > widget.height() + _SLACK:
                yield f"{widget.text()!r} needs {needed.toTuple()}, has {widget.size().toTuple()}"
        case QComboBox():
            yield from _choice_faults(widget, is_ours)
        case QLineEdit() if widget.placeholderText() and not widget.text():
            room = widget.style().subElementRect(
                QStyle.SubElement.SE_LineEditContents, _option(widget), widget
            )
            needed_width = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            margins = widget.textMargins()
            has = room.width() - margins.left() - margins.right() - 4
            if needed_width > has + _SLACK:
                yield f"placeholder {widget.placeholderText()!r} needs {needed_width}, has {has}"
        case QPlainTextEdit() if widget.placeholderText() and not widget.toPlainText():
            room = widget.viewport().rect().adjusted(4, 4, -4, 0)
            wrap = Qt.TextFlag.TextWordWrap.value
            needed_rect = widget.fontMetrics().boundingRect(room, wrap, widget.placeholderText())
            if needed_rect.height() > widget.viewport().height():
                yield f"placeholder {widget.placeholderText()!r} does not fit"
        case QTabBar():
            for at in range(widget.count()):
                if widget.tabRect(at).right() > widget.width() or widget.tabRect(at).left() < 0:
                    yield f"tab {widget.tabText(at)!r} is out of sight"
        case QHeaderView() if (
            type(widget) is QHeaderView and widget.orientation() == Qt.Orientation.Horizontal
        ):
            yield from _heading_faults(widget)
        case QAbstractItemView():
            yield from _row_faults(widget, is_ours)
    if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QAbstractItemView | QHeaderView):
        may = isinstance(widget, QPlainTextEdit) and widget.lineWrapMode() == widget.LineWrapMode.NoWrap
        if widget.horizontalScrollBar().maximum() > 0 and not may:
            yield f"is scrolled sideways by {widget.horizontalScrollBar().maximum()}"


def _is_picture(button: QAbstractButton) -> bool:
    is_tool = isinstance(button, QToolButton) and not button.icon().isNull()
    return is_tool and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def _has_words(widget: QWidget) -> bool:
    return any(
        isinstance(each, QLabel | QAbstractButton) and each.text()
        for each in [widget, *widget.findChildren(QWidget)]
    )


def _option(widget: QLineEdit) -> QStyleOptionFrame:
    option = QStyleOptionFrame()
    widget.initStyleOption(option)
    return option


def _paragraph_faults(label: Paragraph) -> Iterator[str]:
    text, metrics = label.text(), label.fontMetrics()
    needed = label.heightForWidth(label.width())
    if text and needed > label.height() + _SLACK:
        yield f"{text!r} needs {needed} lines high, has {label.height()}"
    longest = max(re.findall(r"[^\s\u2e80-\uffef]+", text), key=metrics.horizontalAdvance, default="")
    if len(longest) < 30 and metrics.horizontalAdvance(longest) > label.width() + _SLACK:
        yield f"{longest!r} is broken: {label.width()} wide"


def _label_faults(label: QLabel, is_ours: Callable[[str], bool]) -> Iterator[str]:
    text = label.text()
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + _SLACK:
            yield f"{text!r} needs {label.heightForWidth(label.width())} high, has {label.height()}"
        return
    needed = label.sizeHint()
    high = min(needed.height(), label.fontMetrics().height())
    if needed.width() > label.width() + _SLACK or high > label.height() + 2 * _SLACK:
        yield f"{text!r} needs {needed.toTuple()}, has {label.size().toTuple()}"
    if _ELLIPSIS in text:
        whole = _plain(label.toolTip()) or label.accessibleName()
        if whole != text and is_ours(whole):
            yield f"elided {whole!r}"


def _choice_faults(box: QComboBox, is_ours: Callable[[str], bool]) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    if needed > room + 2 * _SLACK and is_ours(box.currentText()):
        yield f"{box.currentText()!r} needs {needed}, has {room}"
    for at in range(box.count()):
        needed = box.fontMetrics().horizontalAdvance(box.itemText(at))
        if needed > max(box.width(), box.view().minimumWidth()) - 26 and is_ours(box.itemText(at)):
            yield f"in the list, {box.itemText(at)!r} needs {needed}, has {box.width() - 26}"


def _heading_faults(header: QHeaderView) -> Iterator[str]:
    for at in range(header.count()):
        if header.isSectionHidden(at):
            continue
        words = str(header.model().headerData(at, Qt.Orientation.Horizontal) or "")
        needed = header.fontMetrics().horizontalAdvance(words)
        if words and needed > header.sectionSize(at) + _SLACK:
            yield f"heading {words!r} needs {needed}, has {header.sectionSize(at)}"


def _row_faults(view: QAbstractItemView, is_ours: Callable[[str], bool]) -> Iterator[str]:
    if type(view.itemDelegate()) is not QStyledItemDelegate:
        return  # painted by hand: noted while it was
    model = view.model()
    for row in range(model.rowCount() if model else 0):
        for column in range(_columns(model)):
            index = model.index(row, column)
            text, rect = str(index.data() or ""), view.visualRect(index)
            if rect.isEmpty() or not rect.intersects(view.viewport().rect()) or not is_ours(text):
                continue
            needed = view.sizeHintForIndex(index).width()
            if needed > min(rect.width(), view.viewport().width()) + _SLACK:
                yield f"{text!r} needs {needed}, has {rect.width()}"
