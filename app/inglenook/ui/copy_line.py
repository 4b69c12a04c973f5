"""Says that a model file is being copied, how far it is, and lets it be given up."""

from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.jobs.models import Models
from inglenook.ui.direction import set_margins
from inglenook.ui.elided_label import ElidedLabel


class CopyLine(QWidget):
    """Hidden while nothing is copied. GUI thread."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._path: Path | None = None  # of what is copied now
        self._text = ElidedLabel("caption", "secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(tr("Copying"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setProperty("density", "compact")
        self.cancel.clicked.connect(lambda checked: self._cancel())
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._text)
        words.addWidget(self._bar)
        row = QHBoxLayout()
        set_margins(row, 24, 8, 16, 8)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.cancel)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(line)
        models.copying.connect(self._show)
        self.hide()

    def _show(self, path: Path, fraction: float) -> None:
        """1.0 is the end of this one, also of one that failed; the next one may follow."""
        if fraction >= 1.0:
            if path == self._path:
                self._path = None
                self.hide()
            return
        self._path = path
        name = one_line(path.name, 100)
        percent = int(fraction * 100)
        self._text.show_text(
            tr("Copying {name} into the Inglenook folder. {percent} %", name=name, percent=percent)
        )
        self._bar.setValue(int(fraction * 1000))
        self.cancel.setAccessibleDescription(name)
        self.show()

    def _cancel(self) -> None:
        if self._path is not None:
            self._models.cancel_copy(self._path)
