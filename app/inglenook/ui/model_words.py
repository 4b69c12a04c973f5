"""How a model and what the engine does with it are said and marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from inglenook.core.language import listed, number, tr
from inglenook.core.text import one_line
from inglenook.jobs.generation import Phase
from inglenook.ui.spinner import Spinner
from inglenook.ui.theme import Theme

if TYPE_CHECKING:
    from inglenook.models.library import ModelFile


def name(file: ModelFile) -> str:
    return one_line(file.name, 80)


def full_name(file: ModelFile) -> str:
    return listed((name(file), one_line(file.quantisation, 20)))


def percent(fraction: float) -> str:
    return tr("{number} %", number=number(int(fraction * 100)))


def state_words(phase: Phase, fraction: float | None) -> str:
    if phase is Phase.LOADING:
        return tr("loading") if fraction is None else tr("loading, {percent}", percent=percent(fraction))
    if phase is Phase.LOADED:
        return tr("loaded")
    if phase is Phase.FAILED:
        return tr("could not be loaded")
    return ""


def paint_mark(painter: QPainter, centre: QPointF, theme: Theme, phase: Phase, spinner: Spinner) -> None:
    """Beside the chosen model: full disc loaded, turning ring loading, crossed failed, ring not loaded."""
    if phase is Phase.LOADING:
        spinner.paint(painter, centre, 12)
        return
    if phase is Phase.LOADED:
        paint_disc(painter, centre, theme, "good")
        return
    failed = phase is Phase.FAILED
    paint_ring(painter, centre, theme, "bad" if failed else "text-3", crossed=failed)


def paint_disc(painter: QPainter, centre: QPointF, theme: Theme, colour: str) -> None:
    """A full one, in the colour of this token."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(colour))
    painter.drawEllipse(centre, 4 * theme.scale, 4 * theme.scale)


def paint_ring(
    painter: QPainter, centre: QPointF, theme: Theme, colour: str, *, crossed: bool = False
) -> None:
    """An empty disc, or one that is crossed out, in the colour of this token."""
    scale = theme.scale
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour(colour), 1.3 * scale))
    painter.drawEllipse(centre, 3.35 * scale, 3.35 * scale)
    if crossed:
        reach = QPointF(2.3 * scale, -2.3 * scale)
        painter.drawLine(centre - reach, centre + reach)
