"""Writes the lines of messages into one text document: fonts, spacing, colours.

Everything arrives through `QTextCursor.insertText` and `insertTable`; no HTML and no
Markdown is ever given to Qt. Each message is one QTextFrame. What has to be painted
behind the text (bubbles, panels, bars) is noted in block and character properties
and painted by transcript_painter.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)

from inglenook.core.markdown import Run, Table
from inglenook.core.text import direction
from inglenook.ui.direction import is_mirrored
from inglenook.ui.formula_images import (
    FORMULA_OBJECT,
    FormulaImages,
    FormulaObject,
    formula_format,
    hidden_format,
)
from inglenook.ui.pictures import PICTURE_OBJECT, PictureObject, Pictures, picture_format
from inglenook.ui.theme import Theme
from inglenook.ui.transcript_lines import Action, Kind, Line

COLUMN = 680  # design pixels
GUTTER = 16  # pixels beside the column, at the least
BUBBLE_MOST = 540
BUBBLE_PART = 0.84  # of the column, where that is less
BUBBLE_PADDING = 8
BUBBLE_SIDE = 6  # more at the left and right: a frame's padding is the same on all sides
ATTACHMENT_ICON = 19
CODE_SIDE = 14
NOTICE_LEFT = 42

_numbers = count(QTextFormat.Property.UserProperty + 1)


class Property:
    """What a block or character format carries for the painter and for copying."""

    KIND = next(_numbers)
    BARS = next(_numbers)  # "0,18": where bars stand, in design pixels
    LEFT = next(_numbers)  # design pixels
    LAST = next(_numbers)
    HAS_CODE = next(_numbers)  # the block holds inline code
    DEPTH = next(_numbers)
    FRACTION = next(_numbers)
    TONE = next(_numbers)
    OPENED = next(_numbers)
    INLINE_CODE = next(_numbers)  # of characters
    BUTTON = next(_numbers)  # of characters: "normal" or "quiet"
    CELL = next(_numbers)  # the column of a table cell, from 0
    ICON = next(_numbers)  # of characters: the icon that is painted before them


@dataclass(slots=True)
class Written:
    """What of a message is in the document now."""

    frame: QTextFrame
    lines: list[Line] = field(default_factory=list)
    # For each line, how far behind the frame's first position it ends.
    ends: list[int] = field(default_factory=list)
    ideal_width: int = 0  # of a bubble: what its text would like, in pixels
    column: int = 0  # how wide the column was when it was written


# For each kind: font role, colour, line height, space above, space below (design pixels).
_LOOKS: dict[Kind, tuple[str, str, int, int, int]] = {
    Kind.BUBBLE: ("read", "text", 22, 0, 0),
    Kind.ATTACHMENT: ("ui", "text-3", 20, 0, 4),
    Kind.PICTURE: ("ui", "text-3", 20, 2, 6),
    Kind.THOUGHT: ("ui", "text-3", 20, 2, 7),
    Kind.THOUGHT_TEXT: ("ui", "text-2", 20, 0, 0),
    Kind.PARAGRAPH: ("read", "text", 22, 0, 8),
    Kind.ITEM: ("read", "text", 22, 0, 8),
    Kind.FORMULA: ("read", "text", 22, 4, 12),
    Kind.HEADING: ("read-h", "text", 24, 6, 4),
    Kind.SMALL_HEADING: ("read", "text", 22, 6, 4),
    Kind.CODE_HEAD: ("caption", "text-3", 16, 15, 15),
    Kind.CODE: ("code", "text", 20, 0, 0),
    Kind.RULE: ("ui", "text-3", 9, 4, 12),
    Kind.SHOW_ALL: ("caption", "text-3", 16, 4, 8),
    Kind.NOTICE: ("ui", "text", 20, 20, 4),
    Kind.NOTICE_ACTIONS: ("ui", "text", 28, 6, 32),
    Kind.STATUS: ("caption", "text-3", 16, 16, 8),
    Kind.PROGRESS_HEAD: ("ui", "text", 20, 2, 2),
    Kind.PROGRESS_BAR: ("ui", "text", 4, 11, 7),
    Kind.PROGRESS_TEXT: ("caption", "text-3", 16, 4, 8),
    Kind.STATISTICS: ("caption", "text-3", 16, 16, 8),
    Kind.VERSIONS: ("caption", "text-3", 16, BUBBLE_PADDING + 4, 0),
    Kind.UNSEEN: ("caption", "text-2", 16, 12, 4),
}
_EXTRA_LEFT = {
    Kind.THOUGHT: 17,
    Kind.THOUGHT_TEXT: 22,
    Kind.CODE_HEAD: CODE_SIDE,
    Kind.CODE: CODE_SIDE,
    Kind.NOTICE: NOTICE_LEFT,
    Kind.NOTICE_ACTIONS: NOTICE_LEFT,
    Kind.STATUS: 19,
    Kind.PROGRESS_HEAD: 24,
    Kind.BUBBLE: BUBBLE_SIDE,
    Kind.PICTURE: BUBBLE_SIDE,
    Kind.ATTACHMENT: BUBBLE_SIDE + ATTACHMENT_ICON,
}
_EXTRA_RIGHT = {
    Kind.CODE: CODE_SIDE,
    Kind.NOTICE: 14,
    Kind.NOTICE_ACTIONS: 14,
    Kind.BUBBLE: BUBBLE_SIDE,
    Kind.PICTURE: BUBBLE_SIDE,
}
_LAST_AFTER = {Kind.CODE: 28, Kind.THOUGHT_TEXT: 10, Kind.NOTICE: 26}
_AT_RIGHT_EDGE = {Kind.CODE_HEAD: CODE_SIDE, Kind.PROGRESS_HEAD: 0}  # their right tab stop, from the right


class TranscriptWriter:
    """Knows the document and the theme; messages and their state are the transcript's. GUI thread only."""

    def __init__(
        self,
        document: QTextDocument,
        theme: Theme,
        link_href: Callable[[str], str],
        formulas: FormulaImages,
        pictures: Pictures,
    ) -> None:
        """`link_href(url)` gives what stands in the document for a link of a model."""
        self._document = document
        self._theme = theme
        self._link_href = link_href
        self._formulas = formulas
        self._formula_object = FormulaObject(formulas, document)
        self._pictures = pictures
        self._picture_object = PictureObject(pictures, document)
        document.documentLayout().registerHandler(FORMULA_OBJECT, self._formula_object)
        document.documentLayout().registerHandler(PICTURE_OBJECT, self._picture_object)
        self._column = COLUMN
        self._blocks: dict[tuple[object, ...], QTextBlockFormat] = {}
        self._chars: dict[tuple[object, ...], QTextCharFormat] = {}

    def restyle(self) -> None:
        """The theme changed: what is written from now on has its fonts and colours."""
        self._blocks.clear()
        self._chars.clear()
        self._document.setDefaultFont(self._theme.font("read"))
        root = self._document.rootFrame()
        frame_format = root.frameFormat()
        frame_format.setLeftMargin(GUTTER)
        frame_format.setTopMargin(2)
        frame_format.setBottomMargin(12)
        root.setFrameFormat(frame_format)

    @property
    def column(self) -> int:
        """The width of the column in pixels."""
        return self._column

    def set_column(self, width: int) -> None:
        """What is written from now on is for a column of so many pixels."""
        self._column = width
        for key in [key for key in self._blocks if key[0] in _AT_RIGHT_EDGE]:
            del self._blocks[key]

    def place_right_tabs(self, written: Written) -> None:
        """Move what stands at the right edge of this message there, after the column changed."""
        for index, line in enumerate(written.lines):
            if line.kind is Kind.CODE_HEAD and (
                self._fitting(line, written.column) != self._fitting(line, self._column)
            ):
                # More or fewer of its links have room: write from here on again.
                lines, written.lines, written.ends = (
                    written.lines,
                    written.lines[:index],
                    written.ends[:index],
                )
                self.write(written, lines)
                break
        cursor = QTextCursor(self._document)
        first = written.frame.firstPosition()
        for line, end in zip(written.lines, written.ends, strict=True):
            if line.kind in _AT_RIGHT_EDGE:
                cursor.setPosition(first + end)
                cursor.setBlockFormat(self._block_format(line))

    # Messages -------------------------------------------------------------

    def insert_frame(self, below: Written | None, bubble: bool) -> Written:
        """An empty frame above the one `below`; None: at the end."""
        cursor = QTextCursor(self._document)
        if below is None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor.setPosition(below.frame.firstPosition() - 1)
        frame = cursor.insertFrame(self._frame_format(bubble))
        for position in (frame.firstPosition() - 1, frame.lastPosition() + 1):
            cursor.setPosition(position)
            self._make_thin(cursor)
        return Written(frame)

    def remove_frames(self, first: Written, last: Written) -> None:
        """Take these two and all between them away."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(first.frame.firstPosition() - 1)
        cursor.setPosition(last.frame.lastPosition() + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._make_thin(cursor)

    def close_end(self) -> None:
        """Make the empty block that Qt keeps behind the last frame invisible."""
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._make_thin(cursor)

    def set_end_height(self, height: int) -> None:
        """How high the empty block behind the last frame is, in pixels; 1 is no height at all."""
        block = QTextBlockFormat(self._block_format(Line(Kind.NAME)))
        block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        QTextCursor(self._document.lastBlock()).setBlockFormat(block)

    def write(self, written: Written, lines: list[Line]) -> None:
        """Make the message consist of `lines`; what is the same at the beginning is left alone."""
        old = written.lines
        same = 0
        shorter = min(len(old), len(lines))
        while same < shorter and (old[same] is lines[same] or old[same] == lines[same]):
            same += 1
        if same == len(old) == len(lines):
            return
        first = written.frame.firstPosition()
        cursor = QTextCursor(self._document)
        cursor.setPosition(first + written.ends[same - 1] if same else first)
        cursor.setPosition(written.frame.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if same and cursor.block().length() == 1 and lines[same - 1].kind is not Kind.TABLE:
            # An empty block, such as a blank line of code, took the format of what was removed behind it.
            cursor.setBlockFormat(self._block_format(lines[same - 1]))
            cursor.setBlockCharFormat(self._char_format(lines[same - 1].kind))
        # The block that a frame begins with, and the one behind a table, are there already.
        reuse = not same or lines[same - 1].kind is Kind.TABLE
        ends = written.ends[:same]
        for line in lines[same:]:
            self._write_line(cursor, line, reuse)
            reuse = line.kind is Kind.TABLE
            ends.append(cursor.position() - first)
        written.lines, written.ends, written.ideal_width = lines, ends, 0
        written.column = self._column

    # Bubbles --------------------------------------------------------------

    def hug(self, written: Written) -> None:
        """Let the bubble end where its text ends, through the left margin of its frame."""
        written.ideal_width = written.ideal_width or self._ideal_width(written.lines)
        width = min(written.ideal_width, self._theme.px(BUBBLE_MOST), int(self._column * BUBBLE_PART))
        frame_format = written.frame.frameFormat()
        margins = [self._column - width, 0]
        if QGuiApplication.isRightToLeft():
            margins.reverse()
        if [frame_format.leftMargin(), frame_format.rightMargin()] != margins:
            frame_format.setLeftMargin(margins[0])
            frame_format.setRightMargin(margins[1])
            written.frame.setFrameFormat(frame_format)

    def _ideal_width(self, lines: list[Line]) -> int:
        most = self._theme.px(BUBBLE_MOST)
        padding = 2 * self._theme.px(BUBBLE_PADDING) + 2 * self._theme.px(BUBBLE_SIDE)
        widest = 0.0
        for line in lines:
            if line.kind is Kind.NAME:
                continue
            if line.picture is not None:
                size = self._pictures.sizes.get(line.picture)
                widest = max(widest, size.width() if size else 0)
                continue
            metrics = QFontMetricsF(self._theme.font(_LOOKS[line.kind][0]))
            text = "".join(run.text for run in line.runs) + " ".join(action.label for action in line.actions)
            if len(text) > 300 or "\t" in text:
                return most
            side = self._theme.px(ATTACHMENT_ICON) if line.kind is Kind.ATTACHMENT else 0
            widest = max(widest, metrics.horizontalAdvance(text) + side)
        # One pixel more: layout rounds each word.
        return int(widest) + 2 + padding

    # Lines ----------------------------------------------------------------

    def _write_line(self, cursor: QTextCursor, line: Line, reuse: bool) -> None:
        if line.kind is Kind.TABLE:
            if reuse:
                self._make_thin(cursor)
            assert line.table is not None
            self._write_table(cursor, line.table, line.left)
            return
        block_format = self._block_format(line)
        if reuse:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(self._char_format(line.kind))
        else:
            cursor.insertBlock(block_format, self._char_format(line.kind))
        if line.marker:
            cursor.insertText(f"\t{line.marker}\t", self._char_format(line.kind, "marker"))
        if line.spans:
            self._write_coloured(cursor, line)
        else:
            for run in line.runs:
                # A line break inside a paragraph; "\n" would begin a new block.
                looks = self._run_format(line.kind, run)
                self._write_run(cursor, run, looks, alone=line.kind is Kind.FORMULA)
        if line.picture is not None:
            action = line.actions[0]
            looks = self._action_format(line.kind, action)
            cursor.insertText("\ufffc", picture_format(line.picture, looks))
            cursor.insertText(action.label, hidden_format(looks))
        elif line.actions:
            self._write_actions(cursor, line)

    def _write_run(
        self, cursor: QTextCursor, run: Run, looks: QTextCharFormat, *, alone: bool = False
    ) -> None:
        text = run.text.replace("\n", "\u2028")
        key = (run.formula, run.displayed)
        formula = self._formulas.formulas.get(key) if run.formula else None
        if formula is not None:
            cursor.insertText("\ufffc", formula_format(key, formula, looks, alone=alone))
            if not alone:
                # Nothing to be seen, but its line is as high, and stands as low, as one of words.
                cursor.insertText("\u2060", looks)
            looks = hidden_format(looks)
            text = text.replace("\u2028", " ")
        cursor.insertText(text, looks)

    def _write_coloured(self, cursor: QTextCursor, line: Line) -> None:
        text = line.runs[0].text
        plain = self._char_format(line.kind)
        at = 0
        for span in line.spans:
            if span.start > at:
                cursor.insertText(text[at : span.start], plain)
            at = span.start + span.length
            cursor.insertText(text[span.start : at], self._char_format(line.kind, f"code-{span.kind}"))
        if at < len(text):
            cursor.insertText(text[at:], plain)

    def _write_actions(self, cursor: QTextCursor, line: Line) -> None:
        if line.kind is Kind.NOTICE_ACTIONS:
            # The padding of the buttons that are painted behind the words.
            gap, pad = "\u2002", "\u00a0\u00a0\u00a0"
        elif line.kind is Kind.CODE_HEAD:
            gap, pad = "\t", ""  # from the second one on: room for its icon
        elif line.kind is Kind.THOUGHT:
            gap, pad = "", ""
        else:
            gap, pad = " \u00a0·\u00a0 " if line.kind is Kind.STATISTICS else "  ", ""
        plain = self._char_format(line.kind)
        for number, action in enumerate(self._fitting(line, self._column)):
            if gap and not action.joined and (number or line.runs):
                cursor.insertText(_ICON_GAP if number and line.kind is Kind.CODE_HEAD else gap, plain)
            looks = self._action_format(line.kind, action) if action.href else plain
            cursor.insertText(pad + action.label + pad, looks)

    def _fitting(self, line: Line, column: int) -> tuple[Action, ...]:
        """The links that have room in the head of a code panel; the last one always has."""
        if line.kind is not Kind.CODE_HEAD or len(line.actions) < 2:
            return line.actions
        px = self._theme.px
        metrics = QFontMetricsF(self._theme.font(_LOOKS[line.kind][0]))
        room = column - px(line.left + 2 * CODE_SIDE) - metrics.horizontalAdvance(line.runs[0].text)
        for start in range(len(line.actions)):
            widths = [metrics.horizontalAdvance(each.label + _ICON_GAP) for each in line.actions[start:]]
            if sum(widths) * 1.08 < room:  # the links are a little bolder
                return line.actions[start:]
        return line.actions[-1:]

    def _write_table(self, cursor: QTextCursor, table: Table, left: int) -> None:
        px = self._theme.px
        columns = len(table.alignments)
        table_format = QTextTableFormat()
        table_format.setBorder(0)
        table_format.setCellSpacing(0)
        table_format.setCellPadding(0)
        table_format.setBorderCollapse(True)
        table_format.setTopMargin(px(10))
        table_format.setBottomMargin(px(9))
        table_format.setLeftMargin(px(left) if left else 0)
        table_format.setHeaderRowCount(1)
        table_format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table_format.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in _column_shares(table)]
        )
        grid = cursor.insertTable(len(table.rows), columns, table_format)
        for row, cells in enumerate(table.rows):
            grows = any(run.formula for runs in cells for run in runs)
            for column, runs in enumerate(cells):
                cell = grid.cellAt(row, column)
                cell.setFormat(self._cell_format(row == 0, column == columns - 1, grows))
                inside = cell.firstCursorPosition()
                inside.setBlockFormat(self._cell_block_format(column, table.alignments[column], runs, grows))
                for run in runs:
                    run_format = self._run_format(Kind.TABLE, run, strong=row == 0)
                    self._write_run(inside, run, run_format)
        cursor.setPosition(grid.lastPosition() + 1)

    def _make_thin(self, cursor: QTextCursor) -> None:
        """The empty block that Qt keeps before and after a frame must not be seen."""
        cursor.setBlockFormat(self._block_format(Line(Kind.NAME)))
        cursor.setBlockCharFormat(self._char_format(Kind.NAME))

    # Formats --------------------------------------------------------------

    def _frame_format(self, bubble: bool) -> QTextFrameFormat:
        px = self._theme.px
        frame_format = QTextFrameFormat()
        frame_format.setBorder(0)
        frame_format.setTopMargin(px(12) if bubble else 0)
        frame_format.setBottomMargin(px(16) if bubble else px(8))
        if bubble:
            frame_format.setPadding(px(BUBBLE_PADDING))
        return frame_format

    def _block_format(self, line: Line) -> QTextBlockFormat:
        has_code = any(run.code for run in line.runs)
        grows = line.picture is not None or any(run.formula for run in line.runs)
        towards = _direction(line.runs) if line.kind in _TURNS else ""
        if line.kind in _OURS and is_mirrored():
            towards = "rtl"
        key = (
            *(line.kind, line.left, line.bars, line.marker and line.hang, line.depth, line.after, line.last),
            *(line.opened, line.fraction, line.tone, has_code, grows, towards),
        )
        known = self._blocks.get(key)
        if known is None:
            known = self._blocks[key] = self._make_block_format(line, has_code, grows, towards)
        return known

    def _make_block_format(self, line: Line, has_code: bool, grows: bool, towards: str) -> QTextBlockFormat:
        px = self._theme.px
        block = QTextBlockFormat()
        block.setProperty(Property.KIND, int(line.kind))
        if line.kind is Kind.NAME:
            block.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            return block
        _, _, height, above, below = _LOOKS[line.kind]
        if line.last:
            below = _LAST_AFTER.get(line.kind, below)
        if line.after is not None:
            below = line.after
        block.setLineHeight(px(height), _line_height(grows))
        block.setTopMargin(px(above) if above else 0)
        block.setBottomMargin(px(below) if below else 0)
        left = line.left + _EXTRA_LEFT.get(line.kind, 0)
        right = _EXTRA_RIGHT.get(line.kind, 0)
        if towards:
            block.setLayoutDirection(_DIRECTIONS[towards])
        # What is indented is so from where the line begins.
        start, end = (px(left) if left else 0), (px(right) if right else 0)
        block.setLeftMargin(end if towards == "rtl" else start)
        block.setRightMargin(start if towards == "rtl" else end)
        if line.marker:
            # Bullets and numbers end at one edge, the text begins at another.
            block.setTextIndent(-px(line.hang))
            ends, begins = QTextOption.TabType.RightTab, QTextOption.TabType.LeftTab
            if towards == "rtl":
                ends, begins = begins, ends
            block.setTabPositions(
                [QTextOption.Tab(px(line.hang - 5), ends), QTextOption.Tab(px(line.hang), begins)]
            )
        if line.kind in _AT_RIGHT_EDGE:
            width = (
                self._column - px(left) - (px(_AT_RIGHT_EDGE[line.kind]) if _AT_RIGHT_EDGE[line.kind] else 0)
            )
            ends = QTextOption.TabType.LeftTab if towards == "rtl" else QTextOption.TabType.RightTab
            block.setTabPositions([QTextOption.Tab(width, ends)])
        if line.kind in (Kind.UNSEEN, Kind.FORMULA):
            block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        if line.kind is Kind.VERSIONS:
            block.setAlignment(Qt.AlignmentFlag.AlignRight)
        if line.kind in (Kind.CODE, Kind.CODE_HEAD, Kind.FORMULA):
            # Program text reads from left to right in every language.
            block.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for name, value in (
            (Property.BARS, ",".join(map(str, line.bars))),
            (Property.LEFT, line.left),
            (Property.LAST, line.last),
            (Property.HAS_CODE, has_code),
            (Property.DEPTH, line.depth),
            (Property.FRACTION, line.fraction),
            (Property.TONE, line.tone),
            (Property.OPENED, line.opened),
        ):
            if value:
                block.setProperty(name, value)
        return block

    def _cell_format(self, header: bool, last_column: bool, grows: bool) -> QTextTableCellFormat:
        px = self._theme.px
        cell = QTextTableCellFormat()
        if grows:
            cell.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        cell.setBottomBorder(1)
        cell.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        cell.setBottomBorderBrush(self._theme.colour("border-strong" if header else "border"))
        cell.setTopPadding(px(3))
        cell.setBottomPadding(px(5))
        cell.setRightPadding(0 if last_column else px(12))
        return cell

    def _cell_block_format(
        self, column: int, alignment: str, runs: tuple[Run, ...], grows: bool
    ) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setProperty(Property.KIND, int(Kind.TABLE))
        block.setProperty(Property.CELL, column)
        if any(run.code for run in runs):
            block.setProperty(Property.HAS_CODE, True)
        block.setLineHeight(self._theme.px(20), _line_height(grows))
        flags = {"right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}
        block.setAlignment(flags.get(alignment, Qt.AlignmentFlag.AlignLeft))
        if towards := _direction(runs):
            block.setLayoutDirection(_DIRECTIONS[towards])
            if towards == "rtl" and alignment:
                # Where the column says left or right, that is meant as seen.
                block.setAlignment(block.alignment() | Qt.AlignmentFlag.AlignAbsolute)
        return block

    def _char_format(self, kind: Kind, variant: str = "") -> QTextCharFormat:
        """The look of a kind of line; `variant` is a colour token or "marker"."""
        key = (kind, variant)
        known = self._chars.get(key)
        if known is not None:
            return known
        char = QTextCharFormat()
        if kind is Kind.NAME:
            font = QFont(self._theme.font("micro"))
            font.setPixelSize(1)
            char.setFont(font)
            char.setForeground(Qt.GlobalColor.transparent)
        else:
            role, colour = ("ui", "text") if kind is Kind.TABLE else _LOOKS[kind][:2]
            font = self._theme.font(role)
            if kind is Kind.SMALL_HEADING:
                font.setWeight(QFont.Weight.DemiBold)
            char.setFont(font)
            char.setForeground(self._theme.colour({"": colour, "marker": "text-3"}.get(variant, variant)))
        self._chars[key] = char
        return char

    def _run_format(self, kind: Kind, run: Run, strong: bool = False) -> QTextCharFormat:
        if not (strong or run.bold or run.italic or run.strike or run.code or run.link):
            return self._char_format(kind)
        key = (kind, strong or run.bold, run.italic, run.strike, run.code, bool(run.link))
        known = self._chars.get(key)
        if known is None:
            known = self._chars[key] = self._make_run_format(kind, run, strong)
        if run.link:
            known = QTextCharFormat(known)
            known.setAnchorHref(self._link_href(run.link))
        return known

    def _make_run_format(self, kind: Kind, run: Run, strong: bool) -> QTextCharFormat:
        char = QTextCharFormat(self._char_format(kind))
        font = char.font()
        if run.code:
            size = font.pixelSize()
            font = self._theme.font("code")
            font.setPixelSize(max(8, round(size * 0.93)))
            char.setProperty(Property.INLINE_CODE, True)
        if strong or run.bold:
            font.setWeight(QFont.Weight.DemiBold)
        font.setItalic(run.italic)
        font.setStrikeOut(run.strike)
        font.setUnderline(bool(run.link) and self._theme.contrast)  # its colour hardly differs then
        char.setFont(font)
        if run.link:
            char.setAnchor(True)
            char.setForeground(self._theme.colour("accent-text"))
        return char

    def _action_format(self, kind: Kind, action: Action) -> QTextCharFormat:
        char = QTextCharFormat(self._char_format(kind))
        font = char.font()
        if kind is not Kind.THOUGHT:
            font.setWeight(QFont.Weight.Medium)
            char.setForeground(self._theme.colour("accent-text" if kind in _LINKS else "text-2"))
            font.setUnderline(kind in _LINKS and self._theme.contrast)
        if kind is Kind.NOTICE_ACTIONS:
            char.setForeground(self._theme.colour("text"))
            char.setProperty(Property.BUTTON, "quiet" if action.quiet else "normal")
        if action.icon:
            char.setProperty(Property.ICON, action.icon)
        char.setFont(font)
        char.setAnchor(True)
        char.setAnchorHref(action.href)
        return char


# Kinds whose lines begin at the right where their words do.
_TURNS = {
    *(Kind.BUBBLE, Kind.THOUGHT_TEXT, Kind.PARAGRAPH, Kind.ITEM, Kind.HEADING, Kind.SMALL_HEADING),
}
# Kinds whose words are those of the window, or stand in line with them.
_OURS = {
    *(Kind.ATTACHMENT, Kind.PICTURE, Kind.THOUGHT, Kind.SHOW_ALL, Kind.NOTICE, Kind.NOTICE_ACTIONS),
    *(Kind.STATUS, Kind.PROGRESS_HEAD, Kind.PROGRESS_TEXT, Kind.STATISTICS, Kind.VERSIONS, Kind.UNSEEN),
}
_DIRECTIONS = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}
_ICON_GAP = "\u2003\u2003\u2002"
_LINKS = {Kind.ATTACHMENT, Kind.SHOW_ALL, Kind.STATISTICS, Kind.VERSIONS}


def _direction(runs: Sequence[Run]) -> str:
    """Where these words begin: "ltr", "rtl" or empty. Code and formulas do not decide about it."""
    for run in runs:
        if not (run.code or run.formula) and (towards := direction(run.text)):
            return towards
    return ""


def _line_height(grows: bool) -> int:
    """How a line height is meant: of formulas some are higher than a line."""
    kinds = QTextBlockFormat.LineHeightTypes
    return int((kinds.MinimumHeight if grows else kinds.FixedHeight).value)


def _column_shares(table: Table) -> list[float]:
    """Per cent of the width for each column, by how much its cells say. The gap counts as two letters."""
    widths = [
        2 + max(4, min(40, max(sum(len(run.text) for run in row[column]) for row in table.rows)))
        for column in range(len(table.alignments))
    ]
    return [100 * width / sum(widths) for width in widths]
