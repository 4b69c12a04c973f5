"""Pictures that the person sent: small in the transcript, larger in a window of their own.

They are decoded on the pool, within limits, from what was attached; no file is ever opened here.
"""

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QImageReader,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPixmap,
    QPyTextObject,
    QResizeEvent,
    QShortcut,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from inglenook.core.chat import Attachment, Message
from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.jobs.background import Background
from inglenook.ui.labels import plain_label
from inglenook.ui.screen_room import within_screen
from inglenook.ui.theme import Theme

Key = tuple[int, int]  # the message, and which of its attachments

PICTURE_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 2
HIGHEST = 320  # pixels
_WIDEST = 480
_MOST_PIXELS = 64_000_000  # of the file: 256 MB in memory
_MOST = 60  # pictures that are remembered
_WINDOW = QSize(2_400, 2_400)  # no larger in the window of its own
_ROUND = 6.0
_MESSAGE = QTextFormat.Property.UserProperty.value + 111
_NUMBER = QTextFormat.Property.UserProperty.value + 112


def decode(data: bytes, most: QSize) -> QImage | None:
    """The picture, no larger than `most`; None for what is none, or is too large to be opened. Any thread."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return None
    if bytes(reader.format().data()) not in (b"png", b"jpeg", b"jpg", b"webp", b"gif"):
        return None
    if size.width() > most.width() or size.height() > most.height():
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    return None if image.isNull() else image


class Pictures(QObject):
    """The small pictures of a transcript. GUI thread only."""

    ready = Signal(int)  # a message one of whose pictures can be shown now

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.background: Background | None = None
        self.sizes: dict[Key, QSize] = {}  # of those that can be shown, in pixels of the design
        self.images: OrderedDict[Key, QImage] = OrderedDict()
        self._asked: set[Key] = set()

    def want(self, message: Message) -> None:
        """Decode the pictures of this message; without a pool they stay names."""
        if self.background is None:
            return
        for number, attachment in enumerate(message.attachments):
            key = (message.id, number)
            if attachment.kind == "image" and key not in self._asked:
                self._asked.add(key)
                # Twice as many pixels, for screens that have them.
                most = QSize(2 * _WIDEST, 2 * HIGHEST)
                self.background.run(partial(decode, attachment.data, most), partial(self._keep, key))

    def clear(self) -> None:
        self.sizes.clear()
        self.images.clear()
        self._asked.clear()

    def _keep(self, key: Key, image: QImage | None) -> None:
        if not isValid(self) or image is None or key not in self._asked:
            return
        self.images[key] = image
        size = image.size()
        most = QSize(_WIDEST, HIGHEST)
        if size.width() > most.width() or size.height() > most.height():
            size = size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        self.sizes[key] = size
        if len(self.images) > _MOST:
            old, _ = self.images.popitem(last=False)
            self.sizes.pop(old, None)
            self._asked.discard(old)
        self.ready.emit(key[0])


class PictureObject(QPyTextObject):
    """Draws the characters that stand for pictures."""

    def __init__(self, pictures: Pictures, parent: QTextDocument) -> None:
        super().__init__(parent)
        self._pictures = pictures

    def intrinsicSize(self, document: QTextDocument, position: int, format: QTextFormat) -> QSizeF:
        size = QSizeF(self._pictures.sizes.get(_key(format), QSize(0, 0)))
        room = document.textWidth() * 0.84 - 60
        return size if size.width() <= room or room <= 0 else size * (room / size.width())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        format: QTextFormat,
    ) -> None:
        rect = QRectF(rect)
        image = self._pictures.images.get(_key(format))
        if image is None:
            return
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing, True
        )
        shape = QPainterPath()
        shape.addRoundedRect(rect, _ROUND, _ROUND)
        painter.setClipPath(shape)
        painter.drawImage(rect, image)
        painter.restore()


def picture_format(key: Key, text: QTextCharFormat) -> QTextCharFormat:
    """What a picture's character looks like."""
    char = QTextCharFormat(text)
    char.setObjectType(PICTURE_OBJECT)
    char.setProperty(_MESSAGE, str(key[0]))
    char.setProperty(_NUMBER, key[1])
    return char


def _key(format: QTextFormat) -> Key:
    return int(str(format.property(_MESSAGE)) or 0), format.intProperty(_NUMBER)


class PictureWindow(QWidget):
    """One picture, as large as the window. Esc closes it."""

    def __init__(self, theme: Theme, attachment: Attachment, background: Background, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = one_line(attachment.name, 80)
        self.setWindowTitle(name)
        self._pixmap = QPixmap()
        self._label: QLabel = plain_label(tr("Opening the picture"))
        self._label.setAccessibleName(name)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setMinimumSize(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._label)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self.resize(within_screen(self, theme.px(760), theme.px(560)))
        background.run(partial(decode, attachment.data, _WINDOW), self._show)

    def _show(self, image: QImage | None) -> None:
        if not isValid(self):
            return  # the window was closed before its picture was there
        if image is None:
            self._label.setText(tr("This picture is too large to be shown, or damaged."))
            return
        self._pixmap = QPixmap.fromImage(image)
        self._fit()

    def _fit(self) -> None:
        if self._pixmap.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = self._label.size() * ratio
        shown = self._pixmap
        if shown.width() > room.width() or shown.height() > room.height():
            shown = shown.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        shown.setDevicePixelRatio(ratio)
        self._label.setPixmap(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
