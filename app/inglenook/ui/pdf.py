"""One chat as a PDF, to be read and printed.

It is one of the formats of core/exporters, but laid out by Qt, and so on the GUI thread: each message
is laid out in pieces, between which the window runs. What there is to lay out is read and made on the
thread of the export.

Why not on that thread: every document of Qt connects signals, for which Qt takes one of its few locks
for signals. PySide does not release Python's lock for that. On the GUI thread it is the other way round:
where an object is deleted, Qt holds the lock for signals while PySide waits for Python's. Sooner or later
each has what the other waits for, and the program stands still.
"""

import base64
import html
import threading
import traceback
from collections.abc import Callable, Iterator
from concurrent import futures
from functools import partial
from typing import BinaryIO, TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QPointF, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextImageFormat,
    QTextOption,
)

from inglenook.core.chat import Message
from inglenook.core.exporters import Chats, ExportedChat, Options, Stopped, Watch
from inglenook.core.exporters.html import attachment_html, facts, where_html
from inglenook.core.exporters.html_blocks import pieces
from inglenook.core.exporters.words import day, speaker, state
from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.ui.direction import is_mirrored

T = TypeVar("T")

_DPI = 96  # what lengths are in: a dot is a pixel of style sheets
_RESOLUTION = 1200
_MARGIN_MM = 20
_AT_ONCE = 2_000  # characters in one layout: some milliseconds
_LEAST_ROOM = 60  # below it nothing begins on a page
_BEFORE_MESSAGE = 12
_AFTER_PIECE = 7
_MOST_PIXELS = 1600  # of a picture, either way: more is not seen on paper
_GREY = QColor("#686056")
_LOOK_S = 0.05  # between two looks whether to stop, while the GUI thread is waited for

_STYLE = """
h1, h2, h3, h4, h5, h6 { margin-top: 12px; margin-bottom: 4px; }
h1 { font-size: 20px; } h2 { font-size: 17px; } h3 { font-size: 15px; } h4, h5, h6 { font-size: 14px; }
p { margin-top: 0px; margin-bottom: 7px; line-height: 130%; }
p.who { font-weight: 600; margin-top: 14px; margin-bottom: 3px; }
p.facts, p.state, span.when, p.language { color: #686056; font-size: 12px; font-weight: 400; }
p.language { margin-bottom: 0px; }
pre { background-color: #f5f3ef; font-size: 12px; white-space: pre-wrap; }
pre { margin-top: 0px; margin-bottom: 7px; }
code { font-family: monospace; font-size: 12px; }
blockquote { color: #575048; }
a { color: #a34409; text-decoration: none; }
td, th { padding: 4px; }
p.picture { line-height: 100%; }
.kw { color: #6929c4; } .str { color: #2b6747; } .num { color: #7d4e00; } .fn { color: #2c5b86; }
.com { color: #686056; }
"""


class Pdf(QObject):
    """The format. Made on the GUI thread, which lays out; `write` may be called on any."""

    NAME = "PDF"
    SUFFIX = ".pdf"
    ONE_FILE = False
    OPTIONS: tuple[str, ...] = ("all_branches", "reasoning", "instructions")

    _asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gui_thread = threading.get_ident()
        self._asked.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def write(self, chats: Chats, file: BinaryIO, options: Options, watch: Watch) -> None:
        """Write each chat. Raises Stopped, and what the file raises."""
        for chat in chats.each:
            paper = self._here(partial(_Paper, one_line(chat.title)), watch)
            pages = _Pages(paper, lambda lay: self._here(lay, watch))
            try:
                _chat(chat, options, watch, pages)
                data = self._here(paper.close, watch)
            except BaseException:
                self._asked.emit((paper.close, futures.Future()))  # nobody waits for that
                raise
            file.write(data)

    def _here(self, function: Callable[[], T], watch: Watch) -> T:
        """Call it on the GUI thread, wait for its end, and answer what it does. Raises Stopped."""
        if threading.get_ident() == self._gui_thread:
            watch.check()
            return function()
        asked: futures.Future[T] = futures.Future()
        self._asked.emit((function, asked))
        while not futures.wait([asked], _LOOK_S).done:
            try:
                watch.check()
            except Stopped:
                # The GUI thread may itself be waiting for the end of this export.
                if asked.cancel():
                    raise
        return asked.result()

    @Slot(object)
    def _run(self, wanted: "tuple[Callable[[], T], futures.Future[T]]") -> None:
        function, asked = wanted
        if asked.set_running_or_notify_cancel():
            try:
                asked.set_result(function())
            except BaseException as error:
                traceback.clear_frames(error.__traceback__)  # documents are not for another thread to delete
                asked.set_exception(error)


def _chat(chat: ExportedChat, options: Options, watch: Watch, pages: "_Pages") -> None:
    title = html.escape(one_line(chat.title))
    pages.add(f'<h1>{title}</h1><p class="facts">{html.escape(facts(chat))}</p>')
    if options.instructions and chat.instructions:
        pages.add(_who(tr("Instructions"), ""), begins=True)
        _add_text(chat.instructions, pages, watch)
    for message in chat.branch():
        _message(message, options, watch, pages)
    if options.all_branches:
        for number, (above, messages) in enumerate(chat.other_branches(), 2):
            heading = html.escape(tr("Branch {number}", number=number))
            pages.add(f"<hr><h2>{heading}</h2>{where_html(above)}", begins=True)
            for message in messages:
                _message(message, options, watch, pages)


def _message(message: Message, options: Options, watch: Watch, pages: "_Pages") -> None:
    pages.add(_who(speaker(message), day(message.created)), begins=True)
    if options.reasoning and message.reasoning.strip():
        pages.add(f'<p class="state">{html.escape(tr("Thought"))}</p>')
        for piece in pieces(message.reasoning, _AT_ONCE):
            pages.add(f"<blockquote>{piece}</blockquote>")
            watch.check()
    for attachment in message.attachments:
        if attachment.kind == "text":
            named = tr("File: {name}", name=one_line(attachment.name))
            pages.add(f'<p class="state">{html.escape(named)}</p>')
            _add_text(f"~~~~~~~~\n{attachment.text}\n~~~~~~~~", pages, watch)
        else:
            pages.add(attachment_html(attachment))
    _add_text(message.text, pages, watch)
    if words := state(message):
        pages.add(f'<p class="state">{html.escape(words)}</p>')
    watch.message()


def _add_text(text: str, pages: "_Pages", watch: Watch) -> None:
    for piece in pieces(text, _AT_ONCE):
        pages.add(piece)
        watch.check()


def _who(who: str, when: str) -> str:
    time = f'&nbsp;&nbsp;<span class="when">{html.escape(when)}</span>' if when else ""
    return f'<p class="who">{html.escape(who)}{time}</p>'


class _Pages:
    """The paper, as the thread of the export sees it."""

    def __init__(self, paper: "_Paper", call: Callable[[Callable[[], object]], object]) -> None:
        """`call`: calls on the GUI thread."""
        self._paper, self._call = paper, call

    def add(self, body: str, *, begins: bool = False) -> None:
        self._call(partial(self._paper.add, body, begins=begins))


class _Paper:
    """Documents one below the other, over as many pages as they need. GUI thread."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._painter = QPainter()  # deleted first, should it come to that, since it paints on the others
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setTitle(title)
        self._writer.setCreator("Inglenook")
        self._writer.setResolution(_RESOLUTION)
        self._writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
                QPageLayout.Unit.Millimeter,
            )
        )
        self._painter.begin(self._writer)
        scale = _RESOLUTION / _DPI
        self._painter.scale(scale, scale)
        self._width = self._writer.width() / scale
        self._height = self._writer.height() / scale
        self._font = QFont()
        self._font.setPixelSize(14)
        self._font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._number = 1
        self._y = 0.0
        self._foot()

    def add(self, body: str, *, begins: bool = False) -> None:
        """Lay this out below what is there. `begins`: something follows that it must not be parted from."""
        document = _Document(self._font, self._width)
        document.setHtml(body)
        document.fit_pictures(self._width, self._height - 20)
        height = document.size().height()
        if begins and self._y > 0:
            self._y += _BEFORE_MESSAGE
            if self._height - self._y < _LEAST_ROOM:
                self._new_page()
        lines = document.lines()
        top = 0.0
        while height - top > 0.5:
            room = self._height - self._y
            bottom = height if height - top <= room else _break(lines, top, top + room)
            if bottom <= top:
                if self._y <= 0:
                    bottom = min(height, top + room)  # a line that is higher than a page
                else:
                    self._new_page()
                    continue
            document.draw_slice(self._painter, self._y, top, bottom, self._width)
            self._y += bottom - top
            top = bottom
            if height - top > 0.5:
                self._new_page()
        self._y += 0 if begins else _AFTER_PIECE

    def close(self) -> bytes:
        """End it; answers what was written. No object of Qt is left for another thread to delete."""
        self._painter.end()
        data = self._buffer.data().data()
        del self._painter, self._writer, self._buffer
        return data

    def _new_page(self) -> None:
        self._writer.newPage()
        self._number += 1
        self._y = 0.0
        self._foot()

    def _foot(self) -> None:
        painter = self._painter
        painter.save()
        font = QFont(self._font)
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(_GREY)
        metrics = QFontMetricsF(font)
        number = str(self._number)
        wide = self._width - metrics.horizontalAdvance(number) - 20

        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, wide)
        y = self._height + 32
        ends = self._width - metrics.horizontalAdvance(number), self._width - metrics.horizontalAdvance(title)
        painter.drawText(QPointF(ends[1] if is_mirrored() else 0, y), title)
        painter.drawText(QPointF(0 if is_mirrored() else ends[0], y), number)
        painter.restore()


class _Document(QTextDocument):
    """A piece of a message, laid out for paper."""

    def __init__(self, font: QFont, width: float) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setDefaultFont(font)
        self.setDocumentMargin(0)
        self.setUseDesignMetrics(True)
        self.setDefaultStyleSheet(_STYLE)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)
        self.setTextWidth(width)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Only pictures that stand in the text itself; nothing is ever read from anywhere."""
        address = name.toString() if isinstance(name, QUrl) else name
        head, comma, data = address.partition(";base64,")
        if not comma or not head.startswith("data:image/"):
            return QImage()
        picture = QImage.fromData(base64.b64decode(data))
        if max(picture.width(), picture.height()) <= _MOST_PIXELS:
            return picture
        return picture.scaled(
            _MOST_PIXELS,
            _MOST_PIXELS,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )

    def fit_pictures(self, width: float, height: float) -> None:
        """Make pictures that are larger than a page as large as it."""
        block = self.begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                fragment = parts.fragment()
                shape = fragment.charFormat().toImageFormat()
                if shape.isValid():
                    self._fit_picture(fragment, shape, width, height)
                parts += 1
            block = block.next()

    def _fit_picture(
        self, fragment: QTextFragment, shape: QTextImageFormat, width: float, height: float
    ) -> None:
        picture = self.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(shape.name()))
        if not isinstance(picture, QImage) or picture.isNull():
            return
        ratio = min(1.0, width / picture.width(), height / picture.height())
        shape.setWidth(picture.width() * ratio)
        shape.setHeight(picture.height() * ratio)
        cursor = QTextCursor(self)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(shape)

    def lines(self) -> list[tuple[float, float]]:
        """Where lines lie, from top to bottom: a page may end between them only."""
        return sorted(self._lines())

    def _lines(self) -> Iterator[tuple[float, float]]:
        block = self.begin()
        while block.isValid():
            layout = block.layout()
            above = self.documentLayout().blockBoundingRect(block).top() - layout.boundingRect().top()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                yield above + line.y(), above + line.y() + line.height()
            block = block.next()

    def draw_slice(self, painter: QPainter, y: float, top: float, bottom: float, width: float) -> None:
        """Draw what lies between two heights of this document at `y` of the page."""
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))  # not that of the dark theme
        context.clip = QRectF(0, top, width, bottom - top)
        painter.save()
        painter.translate(0, y - top)
        painter.setClipRect(context.clip)
        self.documentLayout().draw(painter, context)
        painter.restore()


def _break(lines: list[tuple[float, float]], top: float, limit: float) -> float:
    """The lowest height up to `limit` at which no line is cut; `top` where there is none."""
    best = end = top
    for start, bottom in lines:
        if bottom <= top + 0.01:
            continue
        if start >= end - 0.01:  # else it stands beside one before it, as in a table
            best = end
        end = max(end, bottom)
        if end > limit:
            return best
    return end
