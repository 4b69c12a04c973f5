"""Which model answers: the button in the header that says it and opens the list."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from inglenook.core.language import listed, tr
from inglenook.core.text import one_line
from inglenook.jobs.generation import Phase
from inglenook.ui.model_words import full_name, name, paint_mark, percent, state_words
from inglenook.ui.spinner import Spinner
from inglenook.ui.theme import Theme

if TYPE_CHECKING:
    from inglenook.models.fit import Plan
    from inglenook.models.library import ModelFile, Unusable
    from inglenook.ui.model_popup import ModelPopup
    from inglenook.ui.model_rows import Row

_NAME_WIDTH, _COMPACT_NAME_WIDTH = 200, 104  # of the name on the button, in design pixels


class ModelPicker(QToolButton):
    """GUI thread. Shows what it is told; `opened` is the moment to look for new files."""

    opened = Signal()
    fits_wanted = Signal()  # the list is in sight: work out what its models need, for `show_fits`
    model_chosen = Signal(object)  # ModelFile
    unload_wanted = Signal()
    settings_wanted = Signal(object)  # ModelFile
    open_file_wanted = Signal()
    cancel_wanted = Signal()  # of the load that is running

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._popup: ModelPopup | None = None  # once it was opened
        self._files: list[ModelFile] = []
        self._unusable: list[Unusable] = []
        self._fits: Mapping[Path, Plan] = {}
        self._current: ModelFile | None = None
        self._phase = Phase.NONE
        self._fraction: float | None = None
        self._compact = False
        self.setObjectName("model")
        self.setAccessibleName(tr("Model"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(False)
        self._spinner = Spinner(theme, self)
        self._spinner.turned.connect(self.update)
        self.clicked.connect(self.open)
        theme.changed.connect(self._refresh)
        self._refresh()

    @property
    def popup(self) -> ModelPopup:
        """The list, made when it is first wanted."""
        if self._popup is None:
            from inglenook.ui.model_popup import ModelPopup

            self._popup = ModelPopup(self._theme, self)
            self._popup.chosen.connect(self._on_chosen)
            self._popup.dismissed.connect(self._on_dismissed)
            self._popup.show_models(self._files, self._unusable)
            self._popup.show_fits(self._fits)
            self._popup.set_state(self._current, self._phase, self._fraction)
        return self._popup

    def show_models(self, files: list[ModelFile], unusable: list[Unusable]) -> None:
        """The models to choose from, and the files that look like models but cannot be used."""
        self._files, self._unusable = files, unusable
        if self._popup:
            self._popup.show_models(files, unusable)
            if self._popup.isVisible():
                self.fits_wanted.emit()

    def show_fits(self, fits: Mapping[Path, Plan]) -> None:
        """What models would need, by their path, and whether they fit now."""
        self._fits = fits
        if self._popup:
            self._popup.show_fits(fits)

    def set_current(self, file: ModelFile | None) -> None:
        """The model that answers; None while none is chosen."""
        self._current = file
        self._refresh()

    def set_state(self, phase: Phase, fraction: float | None = None) -> None:
        """What the engine does with it; `fraction` of a load, 0 to 1, where it is known."""
        self._phase, self._fraction = phase, fraction
        self._refresh()

    def set_compact(self, compact: bool) -> None:
        """Leave the quantisation out and the end of a long name, in a narrow window: the title needs room."""
        if compact != self._compact:
            self._compact = compact
            self._refresh()

    def open(self) -> None:
        """Open the list under the button."""
        self.popup.open()
        self.opened.emit()
        self.fits_wanted.emit()

    # ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        parts, gap = self._parts(), self._theme.px(8)
        width = sum(part.width for part in parts) + gap * (len(parts) - 1) + self._theme.px(20)
        return QSize(width, self._theme.line("ui") + 12)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        left = self._theme.px(11)
        for part in self._parts():
            at = QRect(left, 0, part.width, self.height())
            at = QStyle.visualRect(self.layoutDirection(), self.rect(), at)
            self._paint_part(painter, at, part)
            left += part.width + self._theme.px(8)

    def _paint_part(self, painter: QPainter, at: QRect, part: _Part) -> None:
        centre = QRectF(at).center()
        if part.kind == "mark":
            paint_mark(painter, centre, self._theme, self._phase, self._spinner)
        elif part.kind == "icon":
            half = self._theme.px(14) / 2
            pixmap = self._theme.pixmap(part.text, "text-3", 14)
            painter.drawPixmap((centre - QPointF(half, half)).toPoint(), pixmap)
        elif part.font:
            painter.setFont(part.font)
            painter.setPen(self._theme.colour(part.kind))
            line = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(at, line | Qt.TextFlag.TextSingleLine, part.text)

    def _parts(self) -> list[_Part]:
        """What stands on the button, from its leading end."""
        name_font, caption = self._theme.font("ui"), self._theme.font("caption")
        name_font.setWeight(QFont.Weight.Medium)
        arrows = _Part("icon", "updown", self._theme.px(14))
        if self._current is None:
            return [_text_part("text-2", tr("Choose a model"), name_font), arrows]
        most = self._theme.px(_COMPACT_NAME_WIDTH if self._compact else _NAME_WIDTH)
        metrics = QFontMetrics(name_font)
        elided = metrics.elidedText(name(self._current), Qt.TextElideMode.ElideRight, most)
        parts = [_Part("mark", "", self._theme.px(10)), _text_part("text", elided, name_font)]
        if self._phase is Phase.LOADING and self._fraction is not None:
            # As wide as it will become, so that the button does not grow on the way.
            width = QFontMetrics(caption).horizontalAdvance(percent(1.0))
            parts.append(_Part("text-3", percent(self._fraction), width, caption))
        elif self._current.quantisation and not self._compact:
            parts.append(_text_part("text-3", one_line(self._current.quantisation, 20), caption))
        return [*parts, arrows]

    def _refresh(self) -> None:
        # Without the percentage: a screen reader would read every one of them.
        state = state_words(self._phase, None) if self._current else ""
        described = tr("No model chosen")
        if self._current:
            described = listed((full_name(self._current), state))
        if described != self.accessibleDescription():
            self.setAccessibleDescription(described)
        # As HTML with everything escaped: a name that looks like HTML would be taken for it.
        self.setToolTip(f"<span>{html.escape(described)}</span>")
        self._spinner.set_wanted(self._current is not None and self._phase is Phase.LOADING)
        if self._popup:
            self._popup.set_state(self._current, self._phase, self._fraction)
        self.updateGeometry()
        self.update()

    def _on_chosen(self, row: Row) -> None:
        from inglenook.ui.model_rows import Kind

        if row.kind is Kind.MODEL:
            self.model_chosen.emit(row.file)
        elif row.kind is Kind.CANCEL:
            self.cancel_wanted.emit()
        elif row.kind is Kind.UNLOAD:
            self.unload_wanted.emit()
        elif row.kind is Kind.SETTINGS:
            self.settings_wanted.emit(self._current)
        elif row.kind is Kind.OPEN:
            self.open_file_wanted.emit()

    def _on_dismissed(self) -> None:
        self.setFocus(Qt.FocusReason.PopupFocusReason)


@dataclass(frozen=True, slots=True)
class _Part:
    """One thing on the button: a text in the colour `kind`, a "mark" or an "icon"."""

    kind: str
    text: str
    width: int
    font: QFont | None = None


def _text_part(colour: str, text: str, font: QFont) -> _Part:
    return _Part(colour, text, QFontMetrics(font).horizontalAdvance(text), font)
