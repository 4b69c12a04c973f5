"""What is known of the versions of one model, in the words of its table."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from inglenook.core.language import mark, number, together, tr, tr_n
from inglenook.core.text import format_size, one_line
from inglenook.jobs.discover import Offer
from inglenook.models.fit import Verdict, in_gb
from inglenook.ui.badges import fit_word
from inglenook.ui.labels import plain_tooltip

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    VERSION = 0
    SIZE = 1
    QUALITY = 2
    MEMORY = 3
    FIT = 4
    SPEED = 5


TITLES = {
    Column.VERSION: mark("Version"),
    Column.SIZE: mark("Size"),
    Column.QUALITY: mark("Quality"),
    Column.MEMORY: mark("Memory"),
    Column.FIT: mark("This computer"),
    Column.SPEED: mark("Speed"),
}
RIGHT = (Column.SIZE, Column.MEMORY, Column.SPEED)


class Having(StrEnum):
    """Whether a version is here already."""

    NO = mark("Download")
    COMING = mark("Downloading")
    YES = mark("Installed")


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One version, and whether it is here already."""

    offer: Offer
    having: Having = Having.NO

    @property
    def name(self) -> str:
        return one_line(self.offer.version.quantisation, 40) or tr("This file")

    @property
    def verdict(self) -> Verdict | None:
        return self.offer.plan.verdict if self.offer.plan else None

    @property
    def warning(self) -> str:
        """What the Hub's scanners found in its files."""
        return next((file.warning for file in self.offer.version.all_files if file.warning), "")

    @property
    def needs_second_thought(self) -> bool:
        """Whether it is only to be had through "Download anyway"."""
        return self.verdict is Verdict.TOO_BIG or bool(self.warning)

    @property
    def memory(self) -> str:
        return in_gb(self.offer.plan.need.total) if self.offer.plan else tr("Not known")

    @property
    def speed(self) -> str:
        if self.offer.speed <= 0:
            return ""
        pace = number(self.offer.speed, 0 if self.offer.speed >= 2 else 1)
        return tr("{pace} tokens/s", pace=pace)

    @property
    def sentence(self) -> str:
        """All that a row has to say, for a tooltip and a screen reader."""
        offer = self.offer
        said = [f"{self.name}, {format_size(offer.version.size)}."]
        if offer.quality:
            said.append(offer.quality if offer.quality.endswith((".", "。")) else f"{offer.quality}.")
        if offer.is_recommended:
            said.append(tr("Recommended."))
        if offer.plan:
            said.append(f"{tr(offer.plan.verdict.value)}. {offer.plan.sentence}")
        if self.speed:
            said.append(tr("About {speed}.", speed=self.speed))
        files = len(offer.version.files)
        if files > 1:
            said.append(tr_n("In {n} file.", "In {n} files.", files))
        if offer.version.companion:
            said.append(tr("With the part that sees pictures."))
        return together(*said, one_line(self.warning))


class OfferModel(QAbstractTableModel):
    """GUI thread only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[OfferRow] = []

    def show(self, rows: list[OfferRow]) -> None:
        if [row.name for row in rows] == [row.name for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, Column.SPEED))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(TITLES[Column(section)])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if section in RIGHT else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        elif role == Qt.ItemDataRole.DisplayRole:
            return self.rows[section].name
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return text_of(row, column)
        if (
            role == Qt.ItemDataRole.AccessibleTextRole
            and column is Column.QUALITY
            and row.offer.is_recommended
        ):
            return tr("{quality}. Recommended", quality=text_of(row, column))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole or role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(row.sentence) if role == Qt.ItemDataRole.ToolTipRole else row.sentence
        return None


def text_of(row: OfferRow, column: Column) -> str:
    match column:
        case Column.VERSION:
            return row.name
        case Column.SIZE:
            return format_size(row.offer.version.size)
        case Column.QUALITY:
            return row.offer.quality
        case Column.MEMORY:
            return row.memory
        case Column.FIT:
            return fit_word(row.verdict)
        case Column.SPEED:
            return row.speed
