"""The page of the very first start: how to begin, in one click."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inglenook.ui.labels import plain_label
from inglenook.ui.notices import Banner
from inglenook.ui.theme import Theme

_COLUMN = 720
_NARROW = 560  # below, in design pixels, a card's button stands under its text


class FirstRunPage(QWidget):
    """Start with the model that came along, or with a file that is already there.

    A .gguf file can also be dropped anywhere on the page.
    """

    start_wanted = Signal()
    open_file_wanted = Signal()
    file_dropped = Signal(str)  # path of a .gguf file

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)

        self._app_icon = QLabel()
        self._starter = _Card(theme, "flame", "accent-text")
        self._start = QPushButton("Start now")
        self._start.setProperty("kind", "primary")
        self._start.setDefault(True)
        self._start.clicked.connect(self.start_wanted)
        self._starter.add_action(self._start)
        self._no_starter = plain_label(
            "This copy of Inglenook comes without a model of its own. Choose one below to begin.",
            kind="secondary",
            wrap=True,
        )
        self._own = _Card(theme, "drive", "text-2")
        self._own.title.setText("Use a model you already have")
        self._own.text.setText(
            "Choose a GGUF file, or drop it here. It stays where it is; nothing is copied."
        )
        choose = QPushButton("Choose a GGUF file...")
        choose.clicked.connect(self.open_file_wanted)
        self._own.add_action(choose)

        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(16, 24, 16, 24)
        column.setSpacing(12)
        column.addStretch(2)
        column.addLayout(self._welcome())
        column.addSpacing(12)
        column.addWidget(self._no_starter)
        column.addWidget(self._starter)
        column.addWidget(self._own)
        column.addStretch(3)

        content = QWidget()
        centred = QHBoxLayout(content)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(self._column, 1000)
        centred.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        self.banner = Banner(theme)  # why a file cannot be used
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.banner)
        outer.addWidget(scroll)

        self.show_no_starter()
        theme.changed.connect(self._dress)
        self._dress()

    def show_starter(self, name: str, size_bytes: int) -> None:
        """Offer the model that comes along; `size_bytes` is that of its file."""
        self._starter.title.setText(f"Start now with {name}")
        self._starter.text.setText(
            f"Comes with Inglenook ({size_bytes / 1e6:.0f} MB) and works offline. "
            "It is small and fast, good for a first look. It often gets facts wrong."
        )
        self._starter.show()
        self._no_starter.hide()
        self.setFocusProxy(self._start)

    def show_no_starter(self) -> None:
        """Say that no model comes along, as in a copy built without one."""
        self._starter.hide()
        self._no_starter.show()
        self.setFocusProxy(self._own.action)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_model(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_model(event.mimeData().urls())
        if path:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def _welcome(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(plain_label("Welcome to Inglenook", "page", wrap=True))
        words.addWidget(
            plain_label(
                "Your chats and files stay on this computer. Choose how to begin. "
                "You can change it at any time.",
                kind="secondary",
                wrap=True,
            )
        )
        row.addWidget(self._app_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _dress(self) -> None:
        self._column.setMaximumWidth(self._theme.px(_COLUMN) + 32)
        size = self._theme.px(40)
        self._app_icon.setPixmap(self._theme.app_icon().pixmap(size, size))


class _Card(QFrame):
    """An icon, a title with a paragraph, and one button: beside them, or below where it is narrow."""

    def __init__(self, theme: Theme, icon: str, colour: str) -> None:
        super().__init__()
        self._theme, self._icon_name, self._colour = theme, icon, colour
        self.setProperty("kind", "card")
        self._icon = QLabel()
        self.title = plain_label("", "heading", wrap=True)
        self.text = plain_label("", kind="secondary", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addStretch()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(16)
        self._body.addLayout(words, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._body, 1)
        theme.changed.connect(self._dress)
        self._dress()

    def add_action(self, button: QPushButton) -> None:
        self.action = button
        self._body.addWidget(button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def resizeEvent(self, event: object) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(down if narrow else across)
        self._body.setSpacing(12 if narrow else 16)

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.pixmap(self._icon_name, self._colour, 20))


def _dropped_model(urls: list[QUrl]) -> str:
    """The path of the first local .gguf file among `urls`, or nothing."""
    paths = (url.toLocalFile() for url in urls if url.isLocalFile())
    return next((path for path in paths if Path(path).suffix.lower() == ".gguf"), "")
