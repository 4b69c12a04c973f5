"""How it is said and marked whether a model fits into memory."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from inglenook.core.language import tr
from inglenook.models.fit import Plan, Verdict, in_gb
from inglenook.ui.model_words import paint_disc, paint_ring
from inglenook.ui.theme import Theme

# The colour in which a verdict is said and marked.
FIT_COLOURS = {Verdict.FITS: "good", Verdict.TIGHT: "warn", Verdict.TOO_BIG: "bad"}


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
        paint_ring(painter, centre, theme, "bad" if verdict else "text-3", crossed=verdict is not None)
        return
    if verdict is Verdict.FITS:
        paint_disc(painter, centre, theme, FIT_COLOURS[verdict])
        return
    radius = 4 * theme.scale
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(FIT_COLOURS[verdict]))
    painter.drawPie(
        QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), 90 * 16, 180 * 16
    )
    paint_ring(painter, centre, theme, FIT_COLOURS[verdict])
