"""The control for one setting, chosen by how the setting is declared in core/settings.py.

Every control has `changed`, emitted when the person chose a new value, and `set_value`,
which shows one without a signal.
"""

from dataclasses import Field
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QWidget,
)

from inglenook.core.language import tr
from inglenook.ui.direction import set_text_margins
from inglenook.ui.key_field import KeyField
from inglenook.ui.named_box import NamedBox
from inglenook.ui.segment import Segment
from inglenook.ui.switch import Switch
from inglenook.ui.theme import Theme

_SEGMENT_AT_MOST = 3  # choices; more go into a box
_SLIDER_AT_MOST = 100  # steps; on a longer slider no one can hit a value
_TYPING_MS = 400  # a pause this long in a long text, and it is applied


class Toggle(Switch):
    """A setting that is on or off."""

    changed = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.clicked.connect(self._on_clicked)

    def set_value(self, value: bool) -> None:
        self.setChecked(value)

    def _on_clicked(self) -> None:
        self.changed.emit(self.isChecked())


class ChoiceBox(NamedBox):
    """One of many choices."""

    changed = Signal(object)

    def __init__(self, choices: dict[Any, str], name: str) -> None:
        super().__init__(name)
        self.setProperty("density", "compact")
        for value, label in choices.items():
            self.addItem(label, value)
        ignore_stray_wheel(self)
        self.activated.connect(self._on_activated)

    def set_value(self, value: Any) -> None:
        self.setCurrentIndex(self.findData(value))

    def _on_activated(self, index: int) -> None:
        self.changed.emit(self.itemData(index))


class Number(QWidget):
    """A number in a box and, where the range is short enough to aim at, a slider before it."""

    changed = Signal(object)

    def __init__(self, setting: "Field[Any]", theme: Theme) -> None:
        super().__init__()
        bounds, name = setting.metadata, tr(setting.metadata["label"])
        self._theme = theme
        self._least, self._step = bounds["min"], bounds["step"]
        steps = round((bounds["max"] - self._least) / self._step)
        self._box = _number_box(setting)
        # A count is set one by one, with the arrows of the box.
        aimable = steps <= _SLIDER_AT_MOST and self._step != 1
        self._slider = _Slider(steps, name, theme) if aimable else None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        if self._slider is not None:
            row.addWidget(self._slider, 1)
            self._slider.sliderMoved.connect(self._on_slider_moved)
            self._slider.valueChanged.connect(self._on_slider_set)
        row.addWidget(self._box)
        # The first of the two: Tab passes over what stands before a proxy.
        self.setFocusProxy(self._slider or self._box)
        self._box.valueChanged.connect(self._on_box_set)

    def set_value(self, value: float) -> None:
        with QSignalBlocker(self._box):
            self._box.setValue(value)  # type: ignore[arg-type]  # an int wherever the box is one
        self._show_on_slider(value)

    def _on_slider_moved(self, position: int) -> None:
        with QSignalBlocker(self._box):
            self._box.setValue(self._least + position * self._step)

    def _on_slider_set(self, position: int) -> None:
        self._on_slider_moved(position)
        self.changed.emit(self._box.value())

    def _on_box_set(self, value: float) -> None:
        self._show_on_slider(value)
        self.changed.emit(value)

    def _show_on_slider(self, value: float) -> None:
        if self._slider is not None:
            with QSignalBlocker(self._slider):
                self._slider.setValue(round((value - self._least) / self._step))


class LongText(QPlainTextEdit):
    """A text of several lines, applied when the typing pauses."""

    changed = Signal(object)

    def __init__(self, lines: int, name: str, theme: Theme) -> None:
        super().__init__()
        self._theme, self._lines = theme, lines
        self.setProperty("kind", "field")
        self.setAccessibleName(name)
        # Tab leads on to the next control; nobody indents instructions.
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self._apply)
        self._applied = ""
        self.textChanged.connect(self._pause.start)
        theme.changed.connect(self.updateGeometry)

    def set_value(self, value: str) -> None:
        if value != self.toPlainText():
            with QSignalBlocker(self):
                self.setPlainText(value)
        self._applied = value
        self._pause.stop()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._lines * self.fontMetrics().lineSpacing() + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._apply()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._apply()
        super().hideEvent(event)

    def _apply(self) -> None:
        self._pause.stop()
        text = self.toPlainText()
        if text != self._applied:
            self._applied = text
            self.changed.emit(text)


class ShortText(QLineEdit):
    """A text of one line, applied with Enter or on leaving it."""

    changed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("density", "compact")
        self._applied = ""
        self.editingFinished.connect(self._apply)

    def set_value(self, value: str) -> None:
        self._applied = value
        self.setText(value)

    def _apply(self) -> None:
        if self.text() != self._applied:
            self._applied = self.text()
            self.changed.emit(self._applied)


Control = Toggle | Segment | ChoiceBox | Number | LongText | ShortText | KeyField


def control_for(setting: "Field[Any]", theme: Theme) -> Control:
    """The control that suits this setting, named after its label."""
    shown, name = setting.metadata, tr(setting.metadata["label"])
    if "choices" in shown:
        choices = {value: tr(label) for value, label in shown["choices"].items()}
        return Segment(choices, name) if len(choices) <= _SEGMENT_AT_MOST else ChoiceBox(choices, name)
    if isinstance(setting.default, bool):
        return Toggle(theme, name)
    if "min" in shown:
        return Number(setting, theme)
    if "lines" in shown:
        return LongText(shown["lines"], name, theme)
    if "keys" in shown:
        return KeyField(name, theme)
    return ShortText(name)


def ignore_stray_wheel(widget: QWidget) -> None:
    """Let the wheel scroll the page, unless the person is at this very control."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_StrayWheel(widget))


class _StrayWheel(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def _number_box(setting: "Field[Any]") -> QSpinBox | QDoubleSpinBox:
    shown = setting.metadata
    box = QSpinBox() if isinstance(setting.default, int) else QDoubleSpinBox()
    if isinstance(box, QDoubleSpinBox):
        box.setDecimals(2)
    box.setRange(shown["min"], shown["max"])
    box.setSingleStep(shown["step"])
    box.setGroupSeparatorShown(True)
    if at_min := shown.get("at_min", ""):
        box.setSpecialValueText(tr(at_min))
    if unit := shown.get("unit", ""):
        box.setSuffix(f" {tr(unit)}")
    # A number is applied when it is whole, not at "8" on the way to "8192".
    box.setKeyboardTracking(False)
    box.setAccessibleName(tr(shown["label"]))
    box.setProperty("density", "compact")
    # The padding of the style sheet reserves this room, but does not move the text there.
    set_text_margins(box.lineEdit(), 8, 4)
    ignore_stray_wheel(box)
    return box


class _Slider(QSlider):
    def __init__(self, steps: int, name: str, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setRange(0, steps)
        self.setPageStep(max(1, steps // 10))
        # Applied when let go: the window must not change under the hand that drags.
        self.setTracking(False)
        self.setAccessibleName(name)
        ignore_stray_wheel(self)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(192), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), super().minimumSizeHint().height())
