"""How long a context shall be: a logarithmic slider that rests at 2k, 4k, 8k ..., and a number."""

import math

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QSpinBox, QWidget

from inglenook.core.language import tr, tr_n
from inglenook.ui.direction import set_text_margins
from inglenook.ui.setting_controls import ignore_stray_wheel
from inglenook.ui.theme import Theme

_SHORTEST = 512  # tokens, as in core/settings.py
_FIRST_STOP = 2048
_DOUBLING = 32  # positions of the slider from one stop to the next
_PULL = 6  # positions around a stop that rest at it
_STEP = 256  # tokens between two stops; llama.cpp rounds up to these


def stops(longest: int) -> list[int]:
    """2,048 tokens, twice as many, and so on, and last the longest context."""
    found = []
    stop = min(_FIRST_STOP, longest)
    while stop < longest:
        found.append(stop)
        stop *= 2
    return [*found, longest]


class ContextChoice(QWidget):
    """GUI thread. Between 512 tokens and `longest`."""

    changed = Signal(int)  # tokens, when the person chose them; also while the slider is dragged

    def __init__(self, longest: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest = max(longest, _SHORTEST)
        self.slider = _Slider(stops(self._longest), theme)
        self.number = QSpinBox()
        self.number.setRange(min(_SHORTEST, self._longest), self._longest)
        self.number.setSingleStep(_STEP)
        self.number.setGroupSeparatorShown(True)
        # A number is applied when it is whole, not at "8" on the way to "8192".
        self.number.setKeyboardTracking(False)
        self.number.setAccessibleName(tr("Context length in tokens"))
        self.number.setProperty("density", "compact")
        # The padding of the style sheet reserves this room, but does not move the text there.
        set_text_margins(self.number.lineEdit(), 8, 4)
        ignore_stray_wheel(self.number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.setFocusProxy(self.slider)
        self.slider.chosen.connect(self._on_slider_chosen)
        self.number.valueChanged.connect(self._on_number_chosen)
        self.set_value(self._longest)

    def set_value(self, tokens: int) -> None:
        """Show this length, without a signal."""
        with QSignalBlocker(self.number):
            self.number.setValue(tokens)
        self.slider.show_value(self.number.value())

    def value(self) -> int:
        return self.number.value()

    def _on_slider_chosen(self, tokens: int) -> None:
        if tokens != self.number.value():
            with QSignalBlocker(self.number):
                self.number.setValue(tokens)
            self.changed.emit(tokens)

    def _on_number_chosen(self, tokens: int) -> None:
        self.slider.show_value(tokens)
        self.changed.emit(tokens)


class _Slider(QSlider):
    """Every `_DOUBLING` positions the context is twice as long."""

    chosen = Signal(int)  # tokens

    def __init__(self, rests: list[int], theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._stops, self._theme = rests, theme
        self._tokens = rests[0]
        self.setRange(0, max(1, self._position(rests[-1])))
        self.setSingleStep(_DOUBLING // 2)
        self.setPageStep(_DOUBLING)
        self.setAccessibleName(tr("Context length"))
        self.setEnabled(len(rests) > 1)
        ignore_stray_wheel(self)
        self.valueChanged.connect(self._on_moved)

    def show_value(self, tokens: int) -> None:
        """Stand at this length, without a signal."""
        self._tokens = tokens
        self.setAccessibleDescription(tr_n("{n} token", "{n} tokens", tokens))
        with QSignalBlocker(self):
            self.setValue(self._position(tokens))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from stop to stop, wherever between them it stands."""
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            forward, back = back, forward
        if event.key() in (forward, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self._choose(next((stop for stop in self._stops if stop > self._tokens), self._stops[-1]))
        elif event.key() in (back, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            below = [stop for stop in self._stops if stop < self._tokens]
            self._choose(below[-1] if below else self._stops[0])
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(192), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), super().minimumSizeHint().height())

    def _choose(self, tokens: int) -> None:
        self.show_value(tokens)
        self.chosen.emit(tokens)

    def _on_moved(self, position: int) -> None:
        self._tokens = self._value(position)
        self.setAccessibleDescription(tr_n("{n} token", "{n} tokens", self._tokens))
        self.chosen.emit(self._tokens)

    def _position(self, tokens: int) -> int:
        return round(_DOUBLING * math.log2(max(1.0, tokens / self._stops[0])))

    def _value(self, position: int) -> int:
        nearest = min(self._stops, key=lambda stop: abs(self._position(stop) - position))
        if abs(self._position(nearest) - position) <= _PULL:
            return nearest
        tokens = self._stops[0] * 2 ** (position / _DOUBLING)
        return int(min(self._stops[-1], round(tokens / _STEP) * _STEP))
