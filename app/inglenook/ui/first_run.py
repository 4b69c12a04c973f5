"""The page of the very first start: how to begin, in one click."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.language import mark, number, tr
from inglenook.ui.first_run_card import Card
from inglenook.ui.labels import plain_label
from inglenook.ui.notices import Banner
from inglenook.ui.theme import Theme

if TYPE_CHECKING:
    from inglenook.models.adopt import Found
    from inglenook.models.curated import CuratedModel
    from inglenook.ui.first_download import FirstDownloadCard
    from inglenook.ui.found_models import FoundModels

_COLUMN = 720
_OWN_SENTENCE = mark("Choose a GGUF file, or drop it here. It stays where it is; nothing is copied.")


class FirstRunPage(QWidget):
    """Start with the model that came along, with a better one, or with one that is already there.

    A .gguf file can also be dropped anywhere on the page. What suits this computer and what is on
    it is told later: the first paint waits for neither.
    """

    start_wanted = Signal()
    open_file_wanted = Signal()
    file_dropped = Signal(str)  # path of a .gguf file
    download_wanted = Signal(str, str, str)  # repository, quantisation, name of the model
    all_models_wanted = Signal()
    use_found_wanted = Signal(object)  # list[Found]

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)

        self._app_icon = QLabel()
        self._starter = Card(theme, "flame", "accent-text")
        self._start = QPushButton(tr("Start now"))
        self._start.setProperty("kind", "primary")
        self._start.setDefault(True)
        self._start.clicked.connect(self.start_wanted)
        self._starter.add_action(self._start)
        self._no_starter = plain_label(
            tr("This copy of Inglenook comes without a model of its own. Choose one below to begin."),
            kind="secondary",
            wrap=True,
        )
        self._own = Card(theme, "drive", "text-2")
        self._own.title.setText(tr("Use a model you already have"))
        self._own.text.setText(tr(_OWN_SENTENCE))
        self._choose = QPushButton(tr("Choose a GGUF file..."))
        self._choose.clicked.connect(self.open_file_wanted)
        self._own.add_action(self._choose)
        self._first = self._choose  # what most people press
        self.better: FirstDownloadCard | None = None
        self.found: FoundModels | None = None

        self._column = QWidget()
        column = self._cards = QVBoxLayout(self._column)
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
        self._starter.title.setText(tr("Start now with {name}", name=name))
        self._starter.text.setText(
            tr(
                "Comes with Inglenook ({size} MB) and works offline. "
                "It is small and fast, good for a first look. It often gets facts wrong.",
                size=number(size_bytes / 1e6),
            )
        )
        self._starter.show()
        self._no_starter.hide()
        self._first = self._start

    def take_focus(self) -> None:
        """No focus proxy: Tab passes over what stands before one."""
        self._first.setFocus()

    def show_no_starter(self) -> None:
        """Say that no model comes along, as in a copy built without one."""
        self._starter.hide()
        self._no_starter.show()
        self._first = self._choose

    def show_recommended(
        self,
        models: "list[CuratedModel]",
        free: int,
        total: int,
        graphics: str = "",
        host: str = "huggingface.co",
    ) -> None:
        """Offer these for download, the first as recommended; none takes the card away.

        `free`, `total`: bytes of memory. `graphics`: the name of the graphics card, if there is
        one. `host`: who would be contacted.
        """
        if self.better is None:
            if not models:
                return
            from inglenook.ui.first_download import FirstDownloadCard

            self.better = FirstDownloadCard(self._theme)
            self.better.download_wanted.connect(self.download_wanted)
            self.better.all_models_wanted.connect(self.all_models_wanted)
            self._cards.insertWidget(self._cards.indexOf(self._own), self.better)
        self.better.show_models(models, free, total, graphics, host)

    def show_found(self, found: "list[Found]") -> None:
        """Offer to use these models of other programs where they lie."""
        if self.found is None:
            if not found:
                return
            from inglenook.ui.found_models import FoundModels

            self.found = FoundModels(self._theme, self._choose)
            self.found.use_wanted.connect(self.use_found_wanted)
            self._own.words.addWidget(self.found)
        from inglenook.ui.found_models import found_sentence

        self.found.show_found(found)
        self._own.text.setText(found_sentence(found) if found else tr(_OWN_SENTENCE))
        self._set_quiet(bool(found))

    def _set_quiet(self, quiet: bool) -> None:
        """Beside the button that uses what was found, the other one is the quieter way."""
        self._choose.setProperty("kind", "quiet" if quiet else "")
        self._choose.style().unpolish(self._choose)
        self._choose.style().polish(self._choose)

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
        words.addWidget(plain_label(tr("Welcome to Inglenook"), "page", wrap=True))
        words.addWidget(
            plain_label(
                tr(
                    "Your chats and files stay on this computer. Choose how to begin. "
                    "You can change it at any time."
                ),
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


def _dropped_model(urls: list[QUrl]) -> str:
    """The path of the first local .gguf file among `urls`, or nothing."""
    paths = (url.toLocalFile() for url in urls if url.isLocalFile())
    return next((path for path in paths if Path(path).suffix.lower() == ".gguf"), "")
