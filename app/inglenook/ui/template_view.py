"""The chat template of a model, for reading: as it stands in the file, and what it makes of a sample chat."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import partial
from itertools import islice

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout
from shiboken6 import isValid

from inglenook.core.colouring import Span
from inglenook.core.errors import UserError
from inglenook.core.language import mark, together, tr
from inglenook.core.template_colours import colour_template
from inglenook.core.text import display
from inglenook.engine.template_preview import Preview, preview
from inglenook.jobs.background import Background
from inglenook.models.details import GgufDetails
from inglenook.ui.direction import set_margins
from inglenook.ui.download_rows import IconButton
from inglenook.ui.labels import plain_label
from inglenook.ui.segment import Segment
from inglenook.ui.theme import Theme

_NARROW = 720  # in design pixels
_HEIGHT = 272  # of the text, in design pixels
_MOST_SPANS = 1_500  # that are coloured: Qt takes quadratic time for many in one long line
_PROMISE = mark("Runs in a sandbox: it cannot open files, the network or other chats")
_CUT = mark("Only the first 64 KB are shown.")


class TemplateView(QFrame):
    """GUI thread. The template is run in a throw-away child process, and only when its result is wanted."""

    def __init__(self, theme: Theme, background: Background) -> None:
        super().__init__()
        self._theme, self._background = theme, background
        self._details: GgufDetails | None = None
        self._preview: Preview | None = None
        self._failure = ""
        self._is_asking = False
        self.setProperty("kind", "card")
        self._shield = QLabel()
        self._promise = plain_label(tr(_PROMISE), "caption", "hint", wrap=True)
        self.choice = Segment(
            {"template": tr("Template"), "result": tr("Result for a sample chat")},
            tr("Show the chat template as"),
        )
        self.choice.changed.connect(self._show)
        self.choice.setEnabled(False)
        self.copy = IconButton(theme, "copy", tr("Copy"))
        self.copy.clicked.connect(self._copy)
        self.note = plain_label("", "caption", "secondary", wrap=True)
        self.note.hide()
        self.text = QPlainTextEdit()
        self.text.setObjectName("template")
        self.text.setReadOnly(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(tr("Chat template"))
        self._colours = _Colours(self.text.document(), theme)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def show_details(self, details: GgufDetails) -> None:
        """Show the template of this file, or without one what takes its place."""
        self._details = details
        self._preview, self._failure = None, ""
        self.choice.setEnabled(True)
        self.choice.set_value("template" if details.template else "result")
        self._show()

    def show_failure(self) -> None:
        """The file could not be read; the facts say why."""
        self._show_text("", ())
        self._say(tr("There is nothing to show, because the file cannot be read."))

    # Inside ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._shield, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self._promise, 1)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.choice)
        tools.addStretch(1)
        tools.addWidget(self.copy)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        set_margins(self._head, 16, 9, 8, 9)
        self._head.setSpacing(12)
        self._head.addWidget(plain_label(tr("Chat template"), "heading"))
        self._head.addLayout(words, 1)
        self._head.addLayout(tools)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        said = QHBoxLayout()
        said.setContentsMargins(16, 0, 16, 0)
        said.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)  # the border of the frame counts already
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addLayout(said)
        column.addWidget(line)
        column.addWidget(self.text, 1)

    def _show(self, _: object = None) -> None:
        if self._details is None:
            return
        if self.choice.value() == "template":
            shown = display(self._details.template)
            self._show_text(shown.text, islice(colour_template(shown.text), _MOST_SPANS))
            none = "" if self._details.template else _no_template(self._preview)
            self._say(none or (tr(_CUT) if shown.capped else ""))
        elif self._preview is not None:
            self._show_preview(self._preview)
        elif self._failure:
            self._show_text("", ())
            self._say(self._failure, wrong=True)
        else:
            self._show_text("", ())
            self._say(tr("Trying the template..."))
            self._ask()

    def _show_preview(self, made: Preview) -> None:
        """What the template wrote stands in another colour than what was said."""
        pieces, spans, at = [], [], 0
        for segment in made.segments:
            # By itself, so that a cleaned text cannot move the colours of the next one.
            text = display(segment.text).text
            if segment.special:
                spans.append(Span(at, len(text), "kw"))
            pieces.append(text)
            at += len(text)
        shown = display("".join(pieces))
        self._show_text(shown.text, spans[:_MOST_SPANS])
        if self._details and not self._details.template:
            note = _no_template(made)
        elif made.kind == "built-in":
            used = tr("Used instead: {family}.", family=made.family)
            note = together(made.note, used)
        else:
            note = made.note
        cut = tr(_CUT) if made.is_cut or shown.capped else ""
        self._say(together(note, cut))

    def _ask(self) -> None:
        details = self._details
        if self._is_asking or details is None:
            return
        self._is_asking = True
        architecture = details.header.architecture
        self._background.run(
            lambda: preview(details.template, architecture, details.bos, details.eos),
            partial(self._on_preview, details),
            partial(self._on_failure, details),
        )

    def _on_preview(self, details: GgufDetails, made: Preview) -> None:
        if isValid(self):
            self._is_asking = False
            if details is self._details:
                self._preview = made
            self._show()

    def _on_failure(self, details: GgufDetails, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if isValid(self):
            self._is_asking = False
            if details is self._details:
                self._failure = str(error)
            self._show()

    def _show_text(self, text: str, spans: Iterable[Span]) -> None:
        self._colours.show_text(text, spans)
        self.text.setPlainText(text)
        self.copy.setEnabled(bool(text))

    def _say(self, sentence: str, *, wrong: bool = False) -> None:
        self.note.setText(sentence)
        self.note.setProperty("kind", "bad" if wrong else "secondary")
        self.note.style().polish(self.note)
        self.note.setVisible(bool(sentence))
        self.note.setContentsMargins(0, 0, 0, 8)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(down if narrow else across)
        self._head.setSpacing(6 if narrow else 12)

    def _dress(self) -> None:
        self.text.setFont(self._theme.font("code"))
        self.text.document().setDocumentMargin(16)
        self.text.setMinimumHeight(self._theme.px(_HEIGHT - 50))
        self._shield.setPixmap(self._theme.pixmap("shield", "good", 14))
        self._colours.rehighlight()
        self._arrange()


def _no_template(made: Preview | None) -> str:
    said = tr("This model file has no chat template.")
    if made is None:
        return said
    if made.kind == "none":
        instead = tr("No built-in one fits it: the model continues the text instead of answering it.")
    else:
        instead = tr("Used instead: the built-in one of {family}.", family=made.family)
    return together(said, instead)


class _Colours(QSyntaxHighlighter):
    """Gives each line the colours that were worked out for the whole text."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._lines: dict[int, list[tuple[int, int, str]]] = {}  # by line: start, length, kind

    def show_text(self, text: str, spans: Iterable[Span]) -> None:
        """Before the document is given this text."""
        self._lines = {}
        starts = [0, *(found.end() for found in re.finditer("\n", text))]
        line, counted, units = 0, 0, 0
        for span in spans:
            stop = span.start + span.length
            here = bisect_right(starts, span.start) - 1
            while here < len(starts) and starts[here] < stop:
                end = starts[here + 1] - 1 if here + 1 < len(starts) else len(text)
                if here != line:
                    line, counted, units = here, starts[here], 0
                first, last = max(span.start, starts[here]), min(stop, end)
                if first < last:
                    units += _units(text[counted:first])
                    length = _units(text[first:last])
                    self._lines.setdefault(here, []).append((units, length, span.kind))
                    counted, units = last, units + length
                here += 1

    def highlightBlock(self, text: str) -> None:
        for start, length, kind in self._lines.get(self.currentBlock().blockNumber(), ()):
            look = QTextCharFormat()
            look.setForeground(self._theme.colour(f"code-{kind}"))
            self.setFormat(start, length, look)


def _units(text: str) -> int:
    """As Qt counts characters: in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
