"""The text field in which messages are written and edited; nothing that is typed or pasted can freeze it."""

import re
from math import ceil
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from inglenook.core.language import number, tr, tr_n
from inglenook.core.text import direction
from inglenook.ui.direction import is_mirrored
from inglenook.ui.theme import Theme

MOST_BYTES = 2_000_000  # of one message, in UTF-8
MOST_LINES = 8  # the text grows to so many before it scrolls

# The look back in both keeps the search linear: a run is tried from its start only.
# A line longer than this is wrapped anywhere, which takes linear time; at words it is quadratic.
_LONG_LINE = re.compile("(?<![^\n\u2029])[^\n\u2029]{10001}")
# A paste loses the rest of longer runs. Runs can still grow together, and wrapping one of 65,536
# never ends (QTextLine counts trailing blanks in 16 bits), so such a text is not wrapped at all.
_BLANKS = re.compile(r"(?<![^\S\n\u2029])[^\S\n\u2029]{10000,}")
_KEPT_BLANKS = 512

# Line ends of all kinds, and what marks the structure of a QTextDocument.
_CLEANED = {0: None, 0x0D: "\n", 0x2028: "\n", 0x2029: "\n", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd"}


class MessageEdit(QPlainTextEdit):
    """Plain text, one to eight lines high, or as high as it is made. Accessible name "Message"."""

    send_pressed = Signal()
    stop_pressed = Signal()
    up_pressed = Signal()  # while there is nothing in it
    noted = Signal(str)  # what became of a paste
    focus_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, grows: bool = True) -> None:
        """`grows`: it is as high as its text."""
        super().__init__(parent)
        self._theme = theme
        self._grows = grows
        self._composing = False
        self.enter_sends = True
        self.esc_stops = False
        self.setObjectName("message")
        self.setAccessibleName(tr("Message"))
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.document().setDocumentMargin(0)
        # Space for the scroll bar is left where lines end, outside the text.
        left, right = (8, 16) if is_mirrored() else (16, 8)
        self.setViewportMargins(left, 0, right, 0)
        self.document().contentsChange.connect(self._choose_wrapping)
        self.document().contentsChanged.connect(self._choose_direction)
        self._choose_direction()
        self.document().contentsChanged.connect(self._fit)
        theme.changed.connect(self._dress)
        self._dress()

    def _choose_direction(self) -> None:
        """At the side where the first word begins, and before it where the placeholder stands.

        Qt orders the letters of each line as they are to be read, but has one side for all lines.
        """
        towards = direction(self.document().firstBlock().text())
        begins_right = towards == "rtl" or (not towards and is_mirrored())
        side = Qt.AlignmentFlag.AlignRight if begins_right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side | Qt.AlignmentFlag.AlignAbsolute:
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            self.document().setDefaultTextOption(option)

    # Text -----------------------------------------------------------------

    def text(self) -> str:
        # toPlainText() would turn every no-break space into a space.
        return self.document().toRawText().replace("\u2029", "\n")

    def set_text(self, text: str) -> None:
        """Replace everything; what was undone or could be is forgotten."""
        self.setPlainText("")
        self.textCursor().insertText(_clean(text))
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def is_blank(self) -> bool:
        text = self.document().toRawText()
        return not text or text.isspace()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not _holds_files(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop: text only, no more than can be sent, nothing that cannot be laid out."""
        if _holds_files(source):
            self.noted.emit(tr("Files cannot be added to a message."))
            return
        if not source.hasText():
            return
        text = _clean(source.text())
        size = len(text.encode())
        if size > MOST_BYTES:
            long = _megabytes(size)
            self.noted.emit(tr("The pasted text is {size} long; at most 2 MB can be sent.", size=long))
            return
        # A cheap bound first: the text in the field is rarely long.
        if size + 3 * self.document().characterCount() > MOST_BYTES:
            whole = size + len(self.text().encode())
            if whole > MOST_BYTES:
                long = _megabytes(whole)
                self.noted.emit(tr("The message would be {size} long; at most 2 MB can be sent.", size=long))
                return
        shorter, cuts = _BLANKS.subn(lambda run: run.group()[:_KEPT_BLANKS], text)
        self.textCursor().insertText(shorter)
        self.ensureCursorVisible()
        if cuts:
            fewer = len(text) - len(shorter)
            self.noted.emit(
                tr_n("{n} blank in a row was left out.", "{n} blanks in a row were left out.", fewer)
            )

    # Keys -----------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_enter(cast(QKeyEvent, event)):
            # Ctrl Enter is a shortcut of the window elsewhere.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_enter(event):
            self._on_enter(event)
        elif event.key() == Qt.Key.Key_Escape and self.esc_stops:
            self.stop_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif _is_plain_up(event) and not self._composing and self.document().isEmpty():
            self.up_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _on_enter(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        if self._composing:
            # It ends the composition, whatever the input method makes of it.
            return
        if modifiers == Qt.KeyboardModifier.ControlModifier or (plain and self.enter_sends):
            if not event.isAutoRepeat():
                self.send_pressed.emit()
        else:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._composing = False
        super().focusOutEvent(event)
        self.focus_changed.emit()

    # Look -----------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.getPaintContext().cursorPosition != -1:
            # Over the caret that was just drawn in the colour of the text.
            QPainter(self.viewport()).fillRect(self.cursorRect(), self._theme.colour("accent"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self.height())

    def _dress(self) -> None:
        font = self._theme.font("read")
        self.setFont(font)
        # WORKAROUND: under a style sheet the viewport, which draws the placeholder, keeps its first font.
        self.viewport().setFont(font)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the text, up to eight lines; then scroll."""
        if not self._grows:
            return
        height, lines = 0.0, 0
        block = self.document().firstBlock()
        while block.isValid() and lines <= MOST_LINES:
            height += self.document().documentLayout().blockBoundingRect(block).height()
            lines += block.layout().lineCount()
            block = block.next()
        line = self.document().firstBlock().layout().lineAt(0).height()
        scrolls = lines > MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        # A single line takes the height that the design gives to one line of reading text.
        spare = max(2, self._theme.line("read") - line)
        self.setFixedHeight(ceil((MOST_LINES * line if scrolls else height) + spare))

    def _choose_wrapping(self, position: int, removed: int, added: int) -> None:
        """Before the new text is laid out: wrap it as fast as it must be."""
        wrapping = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        if self.document().characterCount() > 10_000:
            wrapping = self._wrapping_of_long(position, added)
        if wrapping != self.wordWrapMode():
            self.setWordWrapMode(wrapping)

    def _wrapping_of_long(self, position: int, added: int) -> QTextOption.WrapMode:
        now = self.wordWrapMode()
        at_words = now == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        if added <= 1 and at_words and self.document().findBlock(position).length() <= 10_000:
            return now  # one key, in a line of usual length
        text = self.document().toRawText()
        if _BLANKS.search(text):
            return QTextOption.WrapMode.NoWrap
        if _LONG_LINE.search(text):
            return QTextOption.WrapMode.WrapAnywhere
        return QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _is_plain_up(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() == Qt.Key.Key_Up and modifiers == Qt.KeyboardModifier.NoModifier


def _holds_files(source: QMimeData) -> bool:
    return source.hasUrls() and any(url.isLocalFile() for url in source.urls())


def _clean(text: str) -> str:
    """`text` as a text document can hold it; what it cannot becomes U+FFFD or, NUL, nothing."""
    if not text.isascii():
        # Pairs of surrogates become the character they stand for.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.replace("\r\n", "\n").translate(_CLEANED)


def _megabytes(size: int) -> str:
    """To three digits: "2.35 MB", "12 MB"."""
    digits = f"{size / 1_000_000:.3g}"
    decimals = len(digits.partition(".")[2]) if "e" not in digits else 0
    return tr("{size} MB", size=number(float(digits), decimals))
