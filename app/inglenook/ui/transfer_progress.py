"""How far an export or an import is, with a button to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from inglenook.core.language import number, tr, tr_n
from inglenook.jobs.transfer import Progress
from inglenook.ui.elided_label import ElidedLabel


class TransferProgress(QWidget):
    """GUI thread."""

    stop_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ElidedLabel("caption", "secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(name)
        self.stop = QPushButton(tr("Stop"))
        self.stop.setAutoDefault(False)
        self.stop.setProperty("density", "compact")
        self.stop.clicked.connect(self._on_stop)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._text)
        words.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.stop)

    def begin(self, text: str) -> None:
        """Nothing is done yet."""
        self.stop.setEnabled(True)
        self._bar.setRange(0, 1)  # empty: how far it is is said in words, and nothing runs to and fro
        self._bar.setValue(0)
        self._text.show_text(text)

    def show_progress(self, progress: Progress, what: str) -> None:
        """`what` is counted: "chats" or "messages"."""
        if not self.stop.isEnabled():
            return
        if progress.total:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(min(progress.done, progress.total))
        self._text.show_text(_words(progress, what))

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self._text.show_text(tr("Stopping"))
        self.stop_wanted.emit()


def _words(progress: Progress, what: str) -> str:
    done, total = progress.done, progress.total
    if what == "chats":
        if total:
            return tr_n("{done} of {n} chat", "{done} of {n} chats", total, done=number(done))
        return tr_n("{n} chat so far", "{n} chats so far", done)
    if total:
        return tr_n("{done} of {n} message", "{done} of {n} messages", total, done=number(done))
    return tr_n("{n} message so far", "{n} messages so far", done)
