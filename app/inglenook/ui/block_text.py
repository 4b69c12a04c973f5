"""Markdown blocks in a text view, for reading only: no HTML is involved, nothing is fetched or run."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from inglenook.core.markdown import Block, Code, Heading, List, Paragraph, Quote, Rule, Run, Table
from inglenook.core.text import direction
from inglenook.ui.theme import Theme

_INDENT = 22  # design pixels, for each level of a list
_GAP = 10  # design pixels between two paragraphs


class BlockText(QTextBrowser):
    """Shows blocks. A link is told by `anchorClicked` and not followed. GUI thread."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)

    def show_blocks(self, blocks: Sequence[Block], title: str = "read-h", share: int = 0) -> None:
        """Show these in the place of what was shown, from their beginning.

        `title`: the font of a heading of the first level. `share`: percent of the width that the first
        column of every table gets; 0: what it needs.
        """
        self.clear()
        self.setFont(self._theme.font("read"))
        _Writer(self._theme, self, title, share).write(blocks)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing, whatever is asked for: no file, no address."""
        return None


class _Writer:
    """Puts blocks into a text document, character by character."""

    def __init__(self, theme: Theme, text: QTextBrowser, title: str, share: int) -> None:
        self._theme, self._title, self._share = theme, title, share
        self._cursor = QTextCursor(text.document())
        self._is_first = True

    def write(self, blocks: Sequence[Block], depth: int = 0, mark: str = "") -> None:
        """`depth`: levels of lists and quotes; `mark`: what stands before the first block."""
        for block in blocks:
            match block:
                case Paragraph():
                    self._begin(depth, block.runs)
                    self._runs((Run(mark), *block.runs) if mark else block.runs)
                case Heading():
                    self._begin(depth, block.runs, above=_GAP * 1.6, level=block.level)
                    self._runs(block.runs, self._title if block.level == 1 else "read-h")
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

    def _begin(self, depth: int, runs: Sequence[Run] = (), above: float = _GAP, level: int = 0) -> None:
        look = QTextBlockFormat()
        indent = self._theme.px(_INDENT) * min(depth, 6)
        if direction("".join(run.text for run in runs)) == "rtl":
            look.setRightMargin(indent)
        else:
            look.setLeftMargin(indent)
        look.setHeadingLevel(level)
        look.setTopMargin(0 if self._is_first else self._theme.px(above))
        look.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._is_first:
            self._cursor.setBlockFormat(look)
        else:
            self._cursor.insertBlock(look)
        self._is_first = False

    def _runs(self, runs: Sequence[Run], role: str = "read") -> None:
        for run in runs:
            self._cursor.insertText(run.text.replace("\n", "\u2028"), self._look(run, role))

    def _look(self, run: Run, role: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(self._theme.font("code" if run.code else role))
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
        # The head tells where the columns begin: keys and numbers have no side of their own. Qt does not
        # mirror a table, so that its columns are written the other way round.
        head = "".join(run.text for runs in table.rows[0] for run in runs)
        mirrored = direction(head) == "rtl"
        cell = QTextBlockFormat()
        cell.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        if self._share:
            rest = (100 - self._share) / max(1, columns - 1)
            shares = [self._share, *[rest] * (columns - 1)]
            shares = shares[::-1] if mirrored else shares
            look.setColumnWidthConstraints(
                [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
            )
        self._begin(0, above=0)
        placed = self._cursor.insertTable(len(table.rows), columns, look)
        for at, row in enumerate(table.rows):
            for column, runs in enumerate(row):
                place = columns - 1 - column if mirrored else column
                self._cursor = placed.cellAt(at, place).firstCursorPosition()
                self._cursor.mergeBlockFormat(cell)
                self._runs(runs)
                if at == 0:
                    self._cursor.movePosition(
                        QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor
                    )
                    strong = QTextCharFormat()
                    strong.setFontWeight(QFont.Weight.DemiBold)
                    self._cursor.mergeCharFormat(strong)
        self._cursor = placed.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
