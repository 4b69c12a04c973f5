"""Small coloured words: what a licence allows, what is recommended, whether a model fits."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

from inglenook.core.language import tr
from inglenook.models.fit import Verdict
from inglenook.models.licences import LicenceClass
from inglenook.ui.fit_words import FIT_COLOURS, paint_fit
from inglenook.ui.labels import plain_tooltip
from inglenook.ui.theme import Theme

# The ground and the text of a badge, as colour tokens.
_TONES = {
    "good": ("good-soft", "good"),
    "info": ("info-soft", "info"),
    "warn": ("warn-soft", "warn"),
    "bad": ("bad-soft", "bad"),
    "accent": ("accent-soft", "accent-text"),
    "neutral": ("hover", "text-2"),
}
LICENCE_TONES = {
    LicenceClass.OPEN_SOURCE: "good",
    LicenceClass.OPEN_WEIGHTS: "info",
    LicenceClass.RESTRICTED: "warn",
    LicenceClass.UNKNOWN: "neutral",
}
_PADDING = 7
_HEIGHT = 20
_CORNER = 4


def badge_width(theme: Theme, text: str) -> int:
    """How wide `paint_badge` draws this, in pixels."""
    return QFontMetrics(theme.font("micro")).horizontalAdvance(text) + 2 * theme.px(_PADDING)


def paint_badge(painter: QPainter, at: QRect, theme: Theme, text: str, tone: str) -> None:
    """Draw a badge over the whole width of `at`, in the middle of its height."""
    ground, colour = _TONES[tone]
    height = theme.px(_HEIGHT)
    box = QRectF(at.left(), at.center().y() + 0.5 - height / 2, at.width(), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(box, _CORNER, _CORNER)
    painter.setFont(theme.font("micro"))
    painter.setPen(theme.colour(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
    painter.restore()


class Badge(QLabel):
    """The same as a widget: a label that a screen reader reads."""

    def __init__(self, theme: Theme, text: str = "", tone: str = "neutral", tooltip: str = "") -> None:
        super().__init__()
        self._theme, self._tone = theme, tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.show_badge(text, tone, tooltip)

    def show_badge(self, text: str, tone: str, tooltip: str = "") -> None:
        self._tone = tone
        self.setText(text)
        self.setToolTip(plain_tooltip(tooltip))
        self.setAccessibleDescription(tooltip)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self._theme, self.text()), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.text():
            paint_badge(QPainter(self), self.rect(), self._theme, self.text(), self._tone)


class FitLabel(QLabel):
    """The mark of a verdict and its word."""

    def __init__(self, theme: Theme, verdict: Verdict | None = None) -> None:
        super().__init__()
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.changed.connect(self.updateGeometry)
        self.show_verdict(verdict)

    def show_verdict(self, verdict: Verdict | None) -> None:
        self._verdict = verdict
        self.setText(fit_word(verdict))
        self.update()

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(self._theme.px(16) + text + 1, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        direction = self.layoutDirection()
        paint_fit_word(painter, self.rect(), self._theme, self._verdict, direction)


def fit_word(verdict: Verdict | None) -> str:
    """What stands beside the mark."""
    return tr(verdict.value) if verdict else tr("Not known")


def fit_width(theme: Theme, metrics: QFontMetrics, verdict: Verdict | None) -> int:
    """How wide `paint_fit_word` draws, in pixels."""
    return theme.px(16) + metrics.horizontalAdvance(fit_word(verdict))


def paint_fit_word(
    painter: QPainter, at: QRect, theme: Theme, verdict: Verdict | None, direction: Qt.LayoutDirection
) -> None:
    """Draw mark and word from the leading edge of `at`, in the painter's font."""
    mark = QStyle.visualRect(direction, at, QRect(at.left(), at.top(), theme.px(10), at.height()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_fit(painter, QPointF(QRectF(mark).center()), theme, verdict)
    painter.setPen(theme.colour(FIT_COLOURS[verdict] if verdict else "text-3"))
    text = QStyle.visualRect(direction, at, at.adjusted(theme.px(16), 0, 0, 0))
    line = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine
    painter.drawText(text, line, fit_word(verdict))
    painter.restore()
