"""The model card of a repository: what its publisher wrote about it, for reading only."""

import re
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from inglenook.core.markdown import (
    Block,
    Code,
    Heading,
    List,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    parse,
)
from inglenook.core.text import display, one_line
from inglenook.ui.labels import plain_label
from inglenook.ui.link_dialog import confirm_and_open
from inglenook.ui.theme import Theme

_LONGEST = 40_000  # characters of the source that are shown
_INDENT = 22  # design pixels, for each level of a list
_GAP = 10  # design pixels between two paragraphs

# All of them bounded: a card may be written to take for ever.
_FRONT_MATTER = re.compile(r"\A\s{0,20}---[ \t]*\n.*?\n---[ \t]*\n", re.DOTALL)
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,1000}>")
_IMAGE = re.compile(r"!\[[^\[\]\n]{0,200}\]\([^()\n]{0,1000}\)")
_EMPTY_LINK = re.compile(r"\[\s{0,20}\]\([^()\n]{0,1000}\)")
_BLANK_LINES = re.compile(r"\n(?:[ \t]{0,200}\n){2,}")


def readable(card: str) -> str:
    """The Markdown of a card without what only a web page can show: tags, pictures, the table at its top."""
    shown = display(card, _LONGEST)
    text = _FRONT_MATTER.sub("", shown.text)
    text = _TAG.sub("", _without_comments(text))
    text = _EMPTY_LINK.sub("", _IMAGE.sub("", text))
    text = _BLANK_LINES.sub("\n\n", text).strip()
    return f"{text}\n\nThe rest is left out." if shown.capped else text


def card_blocks(card: str) -> list[Block]:
    """What `ModelCardWindow` shows. Takes up to half a second for a hostile card: for the pool."""
    return parse(readable(card))


def _without_comments(text: str) -> str:
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        kept.append(text[at:start])
        at = end + 3
    return "".join([*kept, text[at:]])


class ModelCardWindow(QWidget):
    """Nothing in it is fetched or run, and a link asks before it opens. Esc closes it. GUI thread."""

    def __init__(self, theme: Theme, name: str, blocks: list[Block], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("page")
        self.setWindowTitle(f"Model card of {one_line(name, 80)}")
        self.text = _Reader(self)
        self.text.setAccessibleName("Model card")
        self.text.setFont(theme.font("read"))
        _Writer(theme, self.text).write(blocks)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.anchorClicked.connect(lambda url: confirm_and_open(self, url.toString()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 8, 0)
        layout.setSpacing(12)
        layout.addWidget(
            plain_label(
                "Written by its publisher. Inglenook has not checked it. Pictures are left out.",
                "caption",
                "hint",
                wrap=True,
            )
        )
        layout.addWidget(self.text)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self.resize(QSize(theme.px(720), theme.px(640)))


class _Reader(QTextBrowser):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing, whatever is asked for: no file, no address."""
        return None


class _Writer:
    """Puts blocks into a text document, character by character: no HTML is involved."""

    def __init__(self, theme: Theme, reader: QTextBrowser) -> None:
        self._theme = theme
        self._cursor = QTextCursor(reader.document())
        self._is_first = True

    def write(self, blocks: list[Block] | tuple[Block, ...], depth: int = 0, mark: str = "") -> None:
        """`depth`: levels of lists and quotes; `mark`: what stands before the first block."""
        for block in blocks:
            match block:
                case Paragraph():
                    self._begin(depth)
                    self._runs((Run(mark), *block.runs) if mark else block.runs)
                case Heading():
                    self._begin(depth, above=_GAP * 1.6)
                    self._runs(block.runs, heading=True)
                case Code():
                    self._begin(depth)
                    self._runs((Run(block.text.rstrip("\n"), code=True),))
                case Quote():
                    self.write(block.blocks, depth + 1)
                case List():
                    for number, item in enumerate(block.items):
                        dot = "•" if block.first is None else f"{block.first + number}."
                        self.write(item.blocks, depth + 1, f"{dot}\u2002")
                case Table():
                    self._table(block)
                case Rule():
                    pass  # the room between paragraphs says as much
            mark = ""

    def _begin(self, depth: int, above: float = _GAP) -> None:
        look = QTextBlockFormat()
        look.setLeftMargin(self._theme.px(_INDENT) * min(depth, 6))
        look.setTopMargin(0 if self._is_first else self._theme.px(above))
        look.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._is_first:
            self._cursor.setBlockFormat(look)
        else:
            self._cursor.insertBlock(look)
        self._is_first = False

    def _runs(self, runs: tuple[Run, ...], *, heading: bool = False) -> None:
        for run in runs:
            self._cursor.insertText(run.text.replace("\n", "\u2028"), self._look(run, heading))

    def _look(self, run: Run, heading: bool) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(self._theme.font("code" if run.code else "read-h" if heading else "read"))
        if run.bold:
            look.setFontWeight(QFont.Weight.DemiBold)
        look.setFontItalic(run.italic)
        look.setFontStrikeOut(run.strike)
        look.setForeground(QBrush(self._theme.colour("accent-text" if run.link else "text")))
        if run.code:
            look.setBackground(QBrush(self._theme.colour("sunken")))
        if run.link:
            look.setAnchor(True)
            look.setAnchorHref(run.link)
        return look

    def _table(self, table: Table) -> None:
        columns = max((len(row) for row in table.rows), default=0)
        if not columns:
            return
        look = QTextTableFormat()
        look.setBorder(0)
        look.setCellPadding(self._theme.px(4))
        look.setTopMargin(self._theme.px(_GAP))
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        self._begin(0, above=0)
        placed = self._cursor.insertTable(len(table.rows), columns, look)
        for at, row in enumerate(table.rows):
            for column, runs in enumerate(row):
                self._cursor = placed.cellAt(at, column).firstCursorPosition()
                self._runs(runs, heading=False)
                if at == 0:
                    self._cursor.movePosition(
                        QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor
                    )
                    strong = QTextCharFormat()
                    strong.setFontWeight(QFont.Weight.DemiBold)
                    self._cursor.mergeCharFormat(strong)
        self._cursor = placed.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
