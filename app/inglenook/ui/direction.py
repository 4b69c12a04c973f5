"""Which side things begin at: what Qt does not mirror by itself in a language that is written to the left.

Qt mirrors the order in layouts, what is aligned, and rows in their parts. Margins and the paddings of a
style sheet stay where they are, and a label puts a text where the text itself would begin.
"""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER = re.compile(r"[^\W\d_]")


def is_mirrored() -> bool:
    """Whether lines, rows and pages begin at the right. It stays so from start to end."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def set_margins(of: QLayout | QWidget, start: int, top: int, end: int, bottom: int) -> None:
    """Give it these contents margins; `start` is the side where lines begin."""
    left, right = (end, start) if is_mirrored() else (start, end)
    of.setContentsMargins(left, top, right, bottom)


def set_text_margins(field: QLineEdit, start: int, end: int) -> None:
    """Keep this room free beside the text of a field."""
    left, right = (end, start) if is_mirrored() else (start, end)
    field.setTextMargins(left, 0, right, 0)


def leading() -> Qt.AlignmentFlag:
    """The side where lines begin, whatever the text of a label is written in."""
    side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def direction_of(text: str) -> Qt.LayoutDirection:
    """In which direction this text is to be read, where the window is as it is.

    A sentence of ours may begin with a name in other letters, so that the first letter says nothing;
    a text that has none of its own letters comes from outside and is read in its own direction.
    """
    if is_mirrored():
        is_foreign = _LETTER.search(text) is not None and not _RIGHT_TO_LEFT.search(text)
        return Qt.LayoutDirection.LeftToRight if is_foreign else Qt.LayoutDirection.RightToLeft
    first = _LETTER.search(text)
    begins_right = first is not None and _RIGHT_TO_LEFT.match(first[0]) is not None
    return Qt.LayoutDirection.RightToLeft if begins_right else Qt.LayoutDirection.LeftToRight


def pointing(icon: str) -> str:
    """The icon that points where this one does as it is drawn in a language that is written to the right."""
    if not is_mirrored():
        return icon
    for side, other in (("-l", "-r"), ("-r", "-l")):
        if icon.endswith(side):
            return icon.removesuffix(side) + other
    return icon


def mirrored_style(style: str) -> str:
    """A style sheet with its one-sided paddings, margins and corners on the other side."""
    style = style.replace("-next.svg", "-previous.svg")  # the arrow of a menu in a menu
    style = style.replace("::sub-page:horizontal", "::add-page:horizontal")  # left of the thumb, and right
    style = re.sub(r"\b(padding|margin): ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+)", r"\1: \2 \5 \4 \3", style)
    other = {"left": "right", "right": "left"}
    return re.sub(
        r"\b(padding-|margin-|border-top-|border-bottom-|border-)(left|right)",
        lambda found: found[1] + other[found[2]],
        style,
    )
