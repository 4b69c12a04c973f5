"""How a model and what the engine does with it are said and marked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from inglenook.core.language import listed, number, tr
from inglenook.core.text import one_line
from inglenook.jobs.generation import Phase
from inglenook.models.fit import Plan, Verdict, in_gb
from inglenook.models.library import ModelFile
from inglenook.ui.spinner import Spinner
from inglenook.ui.theme import Theme

# The colour in which a verdict is said and marked.
FIT_COLOURS = {Verdict.FITS: "good", Verdict.TIGHT: "warn", Verdict.TOO_BIG: "bad"}


def name(file: ModelFile) -> str:
    return one_line(file.name, 80)


def full_name(file: ModelFile) -> str:
    return listed((name(file), one_line(file.quantisation, 20)))


def percent(fraction: float) -> str:
    return tr("{number} %", number=number(int(fraction * 100)))


def in_a_row(names: Sequence[str]) -> str:
    """ "Ollama", "LM Studio and Ollama"."""
    said = ""
    for each in names:
        said = tr("{first} and {second}", first=said, second=each) if said else each
    return said


def state_words(phase: Phase, fraction: float | None) -> str:
    if phase is Phase.LOADING:
        return tr("loading") if fraction is None else tr("loading, {percent}", percent=percent(fraction))
    if phase is Phase.LOADED:
        return tr("loaded")
    if phase is Phase.FAILED:
        return tr("could not be loaded")
    return ""


def need_words(plan: Plan) -> str:
    """What a model needs, for a line in a list."""
    need, device, free = in_gb(plan.need.total), in_gb(plan.need.device), in_gb(plan.free)
    if plan.verdict is Verdict.TOO_BIG:
        if plan.need.device:
            return tr(
                "Needs {need} and {device} on the graphics card, only {free} is free",
                need=need,
                device=device,
                free=free,
            )
        return tr("Needs {need}, only {free} is free", need=need, free=free)
    needs = tr("Needs {need}", need=need)
    if plan.need.device:
        needs = tr("Needs {need} and {device} on the graphics card", need=need, device=device)
    if plan.verdict is Verdict.TIGHT:
        return f"{needs}. {tr('Other programs may become slow')}"
    return needs


def paint_fit(painter: QPainter, centre: QPointF, theme: Theme, verdict: Verdict | None) -> None:
    """Full disc fits, half disc tight, crossed ring too big, empty ring not checked."""
    if verdict is None or verdict is Verdict.TOO_BIG:
        _paint_ring(painter, centre, theme, "bad" if verdict else "text-3", crossed=verdict is not None)
        return
    colour, radius = theme.colour(FIT_COLOURS[verdict]), 4 * theme.scale
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    disc = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    if verdict is Verdict.FITS:
        painter.drawEllipse(disc)
    else:
        painter.drawPie(disc, 90 * 16, 180 * 16)
        _paint_ring(painter, centre, theme, "warn")


def paint_mark(painter: QPainter, centre: QPointF, theme: Theme, phase: Phase, spinner: Spinner) -> None:
    """Beside the chosen model: full disc loaded, turning ring loading, crossed failed, ring not loaded."""
    if phase is Phase.LOADING:
        spinner.paint(painter, centre, 12)
        return
    if phase is Phase.LOADED:
        paint_fit(painter, centre, theme, Verdict.FITS)
        return
    failed = phase is Phase.FAILED
    _paint_ring(painter, centre, theme, "bad" if failed else "text-3", crossed=failed)


def _paint_ring(
    painter: QPainter, centre: QPointF, theme: Theme, colour: str, *, crossed: bool = False
) -> None:
    scale = theme.scale
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour(colour), 1.3 * scale))
    painter.drawEllipse(centre, 3.35 * scale, 3.35 * scale)
    if crossed:
        reach = QPointF(2.3 * scale, -2.3 * scale)
        painter.drawLine(centre - reach, centre + reach)
