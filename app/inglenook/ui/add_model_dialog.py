"""Asks what becomes of a model file that a person adds: used where it lies, or copied."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from inglenook.core.language import tr, tr_n
from inglenook.core.text import one_line
from inglenook.ui.labels import plain_label
from inglenook.ui.screen_room import width_within_screen

_SHOWN = 4  # names; what is more is counted


class AddModelDialog(QDialog):
    """One question for all the files. `open()` it; it goes away by itself."""

    def __init__(self, paths: list[Path], on_chosen: Callable[[bool], object], parent: QWidget) -> None:
        """`on_chosen` is called with whether to copy; not at all if the person takes it back."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._on_chosen = on_chosen
        one = len(paths) == 1
        self.setWindowTitle(tr_n("Add GGUF file", "Add {n} GGUF files", len(paths)))
        names = [one_line(path.name, 80) for path in paths[:_SHOWN]]
        more = len(paths) - _SHOWN
        if more > 0:
            names.append(tr_n("and {n} more", "and {n} more", more))
        if one:
            question = tr(
                "Use it in place, and it stays where it is. Or copy it into the Inglenook folder, "
                "which takes the space twice until you delete the original."
            )
        else:
            question = tr(
                "Use them in place, and they stay where they are. Or copy them into the Inglenook folder, "
                "which takes the space twice until you delete the original."
            )
        self.in_place = QPushButton(tr("Use in place"))
        self.in_place.setProperty("kind", "primary")
        self.in_place.setDefault(True)
        self.in_place.clicked.connect(lambda: self._choose(False))
        self.copy = QPushButton(tr("Copy"))
        self.copy.setAutoDefault(False)
        self.copy.setAccessibleName(tr("Copy into the Inglenook folder"))
        self.copy.clicked.connect(lambda: self._choose(True))
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(self.in_place, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(plain_label("\n".join(names), "ui-strong", wrap=True))
        column.addWidget(plain_label(question, kind="secondary", wrap=True))
        column.addWidget(buttons)
        self.setMinimumWidth(width_within_screen(self, self.fontMetrics().averageCharWidth() * 66))
        self.in_place.setFocus()

    def _choose(self, copy: bool) -> None:
        self.accept()
        self._on_chosen(copy)


def dropped_models(urls: list[QUrl]) -> list[Path]:
    """The local .gguf files among what was dropped."""
    paths = (Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    return [path for path in paths if path.suffix.lower() == ".gguf"]
