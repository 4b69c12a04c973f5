"""The installed models as a table: what its cells say, and how it is searched and sorted.

There may be tens of thousands of rows. So what is searched and sorted by is worked out once for a
list (`prepare`), an order is made of it (`arrange`), both of them plain functions for any thread,
and the text of a cell only when it is shown.
"""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from inglenook.core.language import current, listed, mark, number, tr
from inglenook.core.text import format_size, one_line
from inglenook.models.fit import Plan
from inglenook.models.library import BUILT_IN, Installed, Verified
from inglenook.models.licences import Licence, LicenceClass, licence
from inglenook.ui.download_words import day_words
from inglenook.ui.hub_words import short_parameters
from inglenook.ui.labels import plain_tooltip
from inglenook.ui.model_words import percent

ROW = Qt.ItemDataRole.UserRole  # Installed
Index = QModelIndex | QPersistentModelIndex
AWAY = mark("Drive not connected")
_BREATH = 500  # models that are worked on at a stretch, 3 ms


class Column(IntEnum):
    NAME = 0
    FAMILY = 1
    PARAMETERS = 2
    QUANTISATION = 3
    SIZE = 4
    CONTEXT = 5
    LICENCE = 6
    VERIFIED = 7
    USED = 8


TITLES = {
    Column.NAME: mark("Name"),
    Column.FAMILY: mark("Family"),
    Column.PARAMETERS: mark("Params"),
    Column.QUANTISATION: mark("Quant"),
    Column.SIZE: mark("On disk"),
    Column.CONTEXT: mark("Context"),
    Column.LICENCE: mark("Licence"),
    Column.VERIFIED: mark("Verified"),
    Column.USED: mark("Last used"),
}
RIGHT = (Column.PARAMETERS, Column.SIZE, Column.CONTEXT)
# What one wants to see first: the largest, the latest; names from A on.
DESCENDING_FIRST = (Column.PARAMETERS, Column.SIZE, Column.CONTEXT, Column.USED)

# What a family is called, by a word of the model's name; the first that is there counts.
_FAMILIES = re.compile(
    r"(?P<family>smollm ?\d?|tinyllama|codellama|mixtral|ministral|mistral|devstral|magistral|qwq|"
    r"qwen ?\d?(?:\.\d)?|deepseek|codegemma|medgemma|embeddinggemma|gemma ?\d?n?|phi ?\d?(?:\.\d)?|granite|"
    r"olmo ?\d?|falcon ?\d?|nomic|hermes|llama ?\d?(?:\.\d)?|command|aya|glm|gpt oss|internlm|exaone|"
    r"yi|stablelm)"
    r"(?![a-z])"
)
_SPELLINGS = {
    "smollm": "SmolLM",
    "tinyllama": "TinyLlama",
    "codellama": "Code Llama",
    "qwq": "QwQ",
    "deepseek": "DeepSeek",
    "codegemma": "CodeGemma",
    "medgemma": "MedGemma",
    "embeddinggemma": "EmbeddingGemma",
    "olmo": "OLMo",
    "glm": "GLM",
    "gpt oss": "gpt-oss",
    "internlm": "InternLM",
    "exaone": "EXAONE",
    "stablelm": "StableLM",
}
_ARCHITECTURES = {"llama": "Llama", "qwen2": "Qwen2", "qwen3": "Qwen3", "phi3": "Phi-3", "gpt-oss": "gpt-oss"}


@dataclass(frozen=True, slots=True)
class Row:
    """One model with what it is searched and sorted by."""

    installed: Installed
    path: str
    family: str
    name: str  # in small letters
    words: str  # everything it can be found by, in small letters


@dataclass(frozen=True, slots=True)
class Prepared:
    """A whole list, ready to be arranged; by name."""

    rows: tuple[Row, ...] = ()
    families: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    has_adopted: bool = False
    being_checked: frozenset[Path] = frozenset()


@dataclass(frozen=True, slots=True)
class Question:
    """What the person wants to see, and in which order."""

    words: str = ""
    family: str = ""  # empty: all
    place: str = ""  # empty: all
    column: Column = Column.USED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Arranged:
    """The models that were asked for, in order."""

    models: list[Installed]
    places: dict[str, int]  # of each in that order, by its path


def prepare(installed: Sequence[Installed]) -> Prepared:
    """Work out what a list is searched and sorted by. Any thread."""
    rows: list[Row] = []
    for start in range(0, len(installed), _BREATH):
        rows += map(_row, installed[start : start + _BREATH])
        time.sleep(0.001)  # else the window would wait for the interpreter
    rows.sort(key=lambda row: row.name)
    return Prepared(
        rows=tuple(rows),
        families=tuple(sorted({row.family for row in rows if row.family}, key=str.casefold)),
        places=tuple(sorted({place_of(row.installed) for row in rows}, key=_place_order)),
        has_adopted=any(model.is_adopted for model in installed),
        being_checked=frozenset(m.path for m in installed if m.verified is Verified.CHECKING),
    )


def arrange(prepared: Prepared, question: Question) -> Arranged:
    """The models that are asked for, in order. Any thread."""
    rows: Sequence[Row] = prepared.rows
    for word in question.words.casefold().split():
        rows = [row for row in rows if word in row.words]
    if question.family:
        rows = [row for row in rows if row.family == question.family]
    if question.place:
        rows = [row for row in rows if place_of(row.installed) == question.place]
    if question.column is not Column.NAME or question.descending:
        rows = sorted(rows, key=_KEYS[question.column], reverse=question.descending)
    return Arranged([row.installed for row in rows], {row.path: at for at, row in enumerate(rows)})


_KEYS: dict[Column, Callable[[Row], Any]] = {
    Column.NAME: lambda row: row.name,
    Column.FAMILY: lambda row: row.family.casefold(),
    Column.PARAMETERS: lambda row: row.installed.parameters,
    Column.QUANTISATION: lambda row: row.installed.quantisation,
    Column.SIZE: lambda row: row.installed.size,
    Column.CONTEXT: lambda row: row.installed.context_length,
    Column.LICENCE: lambda row: licence_of(row.installed).kind.value,
    Column.VERIFIED: lambda row: row.installed.verified.value,
    Column.USED: lambda row: row.installed.last_used,
}


def _row(model: Installed) -> Row:
    family = family_of(model)
    known = (model.label, model.name, family, model.quantisation, model.architecture, model.repo)
    place, kind = place_title(place_of(model)), tr(licence_of(model).kind.value)
    words = "\n".join((*known, place, model.path.name, kind))
    return Row(model, str(model.path), family, model.label.casefold(), words.casefold())


def _place_order(place: str) -> tuple[bool, str]:
    return place != OWN, place.casefold()


OWN = "Inglenook"


def place_of(model: Installed) -> str:
    """Where it lies, for the choice of places, where it is shown by `place_title`."""
    return model.place or OWN


def place_title(place: str) -> str:
    return tr("Built in") if place == BUILT_IN else place


def place_words(model: Installed) -> str:
    """The same beside its name; empty where it lies in a folder of the person."""
    return tr("built in") if model.place == BUILT_IN else model.place


def family_of(model: Installed) -> str:
    """What kind of model it is, as its name has it; else by its architecture."""
    return _family(model.name, model.architecture)


@lru_cache(maxsize=4096)
def _family(name: str, architecture: str) -> str:
    found = _FAMILIES.search(re.sub(r"[-_]+", " ", name.casefold()))
    if found is None:
        return _ARCHITECTURES.get(architecture, architecture.replace("_", " ").title())
    word = found["family"]
    letters = word.rstrip("0123456789. ")
    return _SPELLINGS.get(letters, letters.title()) + word[len(letters) :]


def licence_of(model: Installed) -> Licence:
    return _licence(model.licence, current())


@lru_cache(maxsize=256)
def _licence(id: str, code: str) -> Licence:
    """In the language of this code, which is the one in force."""
    return licence(id)


# What cells say ------------------------------------------------------------------------------------


def trouble(model: Installed) -> str:
    """Why this one cannot be used, as a sentence; empty where it can."""
    if model.is_away:
        return tr(AWAY)
    return one_line(model.reason, 300)


def can_chat(model: Installed) -> bool:
    return model.file is not None and not model.is_away and model.verified is not Verified.DIFFERS


def context_words(tokens: int) -> str:
    """ "40k", "512"; empty where it is not known."""
    if tokens >= 1024:
        return tr("{count}k", count=number(round(tokens / 1024)))
    return number(tokens) if tokens > 0 else ""


VERIFIED_WORDS = {
    Verified.MATCHES: "SHA-256",
    Verified.NO_REFERENCE: mark("No reference"),
    Verified.NOT_CHECKED: mark("Verify"),
    Verified.DIFFERS: mark("Does not match"),
    Verified.CHECKING: mark("Checking"),
}


def verified_words(model: Installed, fraction: float | None = None) -> str:
    """What is known of its bytes; `fraction`: how much is read while it is being checked."""
    if fraction is not None:
        return tr("Checking {percent}", percent=percent(fraction))
    return tr(VERIFIED_WORDS[model.verified])


def verified_sentence(model: Installed) -> str:
    """The same for a tooltip and a screen reader."""
    match model.verified:
        case Verified.MATCHES:
            if model.is_published:
                return tr("Verified: the file matches the published one")
            return tr("Verified: the file is as it was when it was first checked")
        case Verified.NO_REFERENCE:
            return tr("There is no published checksum to compare with")
        case Verified.NOT_CHECKED:
            return tr("Not verified yet")
        case Verified.DIFFERS:
            return tr("The file does not match the published one")
        case Verified.CHECKING:
            return tr("Being verified")


def cell_text(model: Installed, column: Column, fraction: float | None = None) -> str:
    """What a cell shows."""
    match column:
        case Column.NAME:
            return model.label
        case Column.FAMILY:
            return family_of(model)
        case Column.PARAMETERS:
            return short_parameters(model.parameters)
        case Column.QUANTISATION:
            return one_line(model.quantisation, 20)
        case Column.SIZE:
            return format_size(model.size)
        case Column.CONTEXT:
            return context_words(model.context_length)
        case Column.LICENCE:
            kind = licence_of(model).kind
            return tr("Unknown", note="a licence") if kind is LicenceClass.UNKNOWN else tr(kind.value)
        case Column.VERIFIED:
            return verified_words(model, fraction)
        case Column.USED:
            return day_words(model.last_used) or tr("Not yet")


MARKS = {"loaded": mark("Loaded"), "default": mark("Default")}


class InstalledTable(QAbstractTableModel):
    """GUI thread only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Installed] = []
        self.fits: dict[Path, Plan] = {}
        self.loaded: Path | None = None  # the model that is in memory
        self.checking: dict[Path, float] = {}  # how much of each is read
        self._at: dict[str, int] = {}  # where each is, by its path
        self.on_rename: Callable[[Installed, str], object] = lambda model, label: None

    def show_rows(self, arranged: Arranged) -> None:
        """Show these; without a reset where they are the same models in the same order."""
        if list(arranged.places) == list(self._at):
            self.rows = arranged.models
            self.tell_changed()
            return
        self.beginResetModel()
        self.rows, self._at = arranged.models, arranged.places
        self.endResetModel()

    def tell_changed(self) -> None:
        """Something that many cells show is different."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(Column) - 1))

    def show_checking(self, path: Path, fraction: float | None) -> None:
        """How far the check of this one is; None: it has ended."""
        if fraction is None:
            self.checking.pop(path, None)
        else:
            self.checking[path] = fraction
        at = self._at.get(str(path))
        if at is not None:
            cell = self.index(at, Column.VERIFIED)
            self.dataChanged.emit(cell, cell)

    def place(self, path: Path | None) -> int:
        """The row of this model; -1 where it is not shown."""
        return self._at.get(str(path), -1) if path else -1

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Column.NAME else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[Column(section)])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in RIGHT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        model, column = self.rows[index.row()], Column(index.column())
        if role == ROW:
            return model
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(model, column, self.checking.get(model.path))
        if role == Qt.ItemDataRole.EditRole and column is Column.NAME:
            return model.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(model, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._tooltip(model, column))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() != Column.NAME:
            return False
        model = self.rows[index.row()]
        label = one_line(str(value), 80)
        if label != model.label:
            self.on_rename(model, label)
        return True

    def marks(self, model: Installed) -> list[str]:
        """What it is to the program now, which stands beside its name in the words of MARKS."""
        marks = ["loaded"] if self.loaded == model.path else []
        return [*marks, "default"] if model.is_default else marks

    def _spoken(self, model: Installed, column: Column) -> str:
        if column is Column.NAME:
            plan = self.fits.get(model.path)
            fit = tr(plan.verdict.value) if plan and not trouble(model) else ""
            marks = [tr(MARKS[each]) for each in self.marks(model)]
            said = (model.label, place_words(model), fit, *marks, trouble(model))
            return listed(said)
        if column is Column.VERIFIED and model.path not in self.checking:
            return verified_sentence(model)
        text = cell_text(model, column, self.checking.get(model.path))
        title = tr(TITLES[column])
        return (
            tr("{title} {value}", title=title, value=text) if text else tr("{title} not known", title=title)
        )

    def _tooltip(self, model: Installed, column: Column) -> str:
        if said := trouble(model):
            return said
        if column is Column.LICENCE:
            known = licence_of(model)
            return f"{known.name}. {known.sentence}"
        if column is Column.VERIFIED:
            return verified_sentence(model)
        if column is Column.NAME:
            plan = self.fits.get(model.path)
            said = f"{tr(plan.verdict.value)}. {plan.sentence}" if plan else ""
            return f"{model.label}. {said}" if said else model.label
        return cell_text(model, column) if column is Column.QUANTISATION else ""
