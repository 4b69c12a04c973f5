"""How a model and what the engine does with it are said and marked."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from inglenook.core.text import one_line
from inglenook.jobs.generation import Phase
from inglenook.models.library import ModelFile
from inglenook.ui.spinner import Spinner
from inglenook.ui.theme import Theme


def name(file: ModelFile) -> str:
    return one_line(file.name, 80)


def full_name(file: ModelFile) -> str:
    return ", ".join(filter(None, (name(file), one_line(file.quantisation, 20))))


def percent(fraction: float) -> str:
    return f"{int(fraction * 100)} %"


def state_words(phase: Phase, fraction: float | None) -> str:
    if phase is Phase.LOADING:
        return "loading" if fraction is None else f"loading, {percent(fraction)}"
    if phase is Phase.LOADED:
        return "loaded"
    if phase is Phase.FAILED:
        return "could not be loaded"
    return ""


def paint_mark(painter: QPainter, centre: QPointF, theme: Theme, phase: Phase, spinner: Spinner) -> None:
    """Beside the chosen model: full disc loaded, turning ring loading, crossed failed, ring not loaded."""
    if phase is Phase.LOADING:
        spinner.paint(painter, centre, 12)
        return
    scale = theme.scale
    if phase is Phase.LOADED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("good"))
        painter.drawEllipse(centre, 4 * scale, 4 * scale)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("bad" if phase is Phase.FAILED else "text-3"), 1.3 * scale))
    painter.drawEllipse(centre, 3.35 * scale, 3.35 * scale)
    if phase is Phase.FAILED:
        reach = QPointF(2.3 * scale, -2.3 * scale)
        painter.drawLine(centre - reach, centre + reach)
