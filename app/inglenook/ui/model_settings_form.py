"""How one model is loaded, and what that costs: the controls and the plan, for a dialog or a page."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from inglenook.core.errors import UserError
from inglenook.core.language import in_a_row, mark, number, together, tr, tr_n
from inglenook.core.settings import Settings
from inglenook.core.text import one_line
from inglenook.engine import hardware
from inglenook.jobs.models import Models
from inglenook.models.facts import ModelSettings
from inglenook.models.fit import KV_BYTES, Plan
from inglenook.models.library import ModelFile
from inglenook.ui.context_choice import ContextChoice
from inglenook.ui.direction import set_text_margins
from inglenook.ui.labels import plain_label
from inglenook.ui.memory_bar import amount
from inglenook.ui.memory_plan_card import MemoryPlanCard
from inglenook.ui.segment import Segment
from inglenook.ui.setting_controls import ignore_stray_wheel
from inglenook.ui.theme import Theme

_PAUSE_MS = 200  # from a change to the plan of it
_LABELS = 120  # in design pixels, as below
_NARROW = 420  # in a narrower row the control stands below its label
_WORDS_PER_TOKEN = 0.75
_LONGEST = 131_072  # tokens, where the file does not say what it was trained for

_PRECISIONS = {
    "f16": mark("Full", note="precision"),
    "q8_0": mark("Half", note="precision"),
    "q4_0": mark("Quarter", note="precision"),
}
_PRECISION_WORDS = {
    "f16": mark("16 bits a number."),
    "q8_0": mark("8 bits a number. Replies hardly differ."),
    "q4_0": mark("4 bits a number. Replies late in long chats may get worse."),
}


class ModelSettingsForm(QWidget):
    """GUI thread. Shows what is chosen and plans it; whoever holds the form keeps what was chosen."""

    changed = Signal()  # `chosen`, by the person
    planned = Signal()  # the memory card shows another plan now, or why there is none

    def __init__(
        self,
        file: ModelFile,
        models: Models,
        settings: Settings,
        theme: Theme,
        *,
        on_one_card: bool = False,
    ) -> None:
        """`settings` are the program's, which hold where the model has none of its own.

        `on_one_card`: plan and controls on one card, else on one each.
        """
        super().__init__()
        self._file, self._models, self._theme = file, models, theme
        self._own = models.settings_of(file)
        self._longest = file.context_length or _LONGEST
        self._usual_context = min(settings.context_length, self._longest)
        self._plan: Plan | None = None
        self._planned = self._own  # the settings that `_plan` is of
        self._planning = False

        self.memory = MemoryPlanCard(theme)
        self.memory.context_wanted.connect(self._on_context_chosen)
        self.context = ContextChoice(self._longest, theme)
        self.context.changed.connect(self._on_context_chosen)
        usual_context = tr_n("As in Settings: {n} token", "As in Settings: {n} tokens", self._usual_context)
        self.as_in_settings = QCheckBox(usual_context)
        self.as_in_settings.toggled.connect(self._on_as_in_settings)
        self.precision = Segment(
            {value: tr(word, note="precision") for value, word in _PRECISIONS.items()}, tr("KV precision")
        )
        self.precision.changed.connect(lambda kv_type: self._change(kv_type=kv_type))
        self.layers = _count(tr("Graphics layers"), -1, tr("As many as fit"))
        self.layers.valueChanged.connect(self._on_layers_chosen)
        self.layers_slider = QSlider(Qt.Orientation.Horizontal)
        self.layers_slider.setAccessibleName(tr("Graphics layers"))
        self.layers_slider.valueChanged.connect(self.layers.setValue)
        ignore_stray_wheel(self.layers_slider)
        usual = tr("Chosen for this computer")
        if settings.threads:
            usual = tr("As in Settings: {value}", value=number(settings.threads))
        self.threads = _count(tr("Processor threads"), 0, usual)
        self.threads.setMaximum(64)
        self.threads.valueChanged.connect(lambda threads: self._change(threads=threads))
        self._lay_out(on_one_card)

        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._make_plan)
        self._show_own()
        # Not before it is shown: what the pool works at holds up the building of windows.
        QTimer.singleShot(0, self, self._make_plan)

    @property
    def chosen(self) -> ModelSettings:
        """What the controls show."""
        return self._own

    @property
    def plan(self) -> Plan | None:
        """The last one, which may be of what was chosen a moment before; None: there is none."""
        return self._plan

    def choose(self, settings: ModelSettings) -> None:
        """Show these settings and plan them."""
        self._own = settings
        self._show_own()
        self.changed.emit()
        self._plan_soon()

    def plan_again(self) -> None:
        """The computer or the program may have changed meanwhile."""
        self._plan_soon()

    def add_foot(self, foot: QWidget) -> None:
        """Put this below a line, on the one card."""
        self._card.addWidget(_line())
        self._card.addWidget(foot)

    # Building -----------------------------------------------------------------------------

    def _lay_out(self, on_one_card: bool) -> None:
        context = QWidget()
        below = QVBoxLayout(context)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self.context)
        below.addWidget(self.as_in_settings)
        layers = QWidget()
        beside = QHBoxLayout(layers)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self.layers_slider, 1)
        beside.addWidget(self.layers)
        self._rows = {
            "context": _Row(tr("Context length"), context, self.context, self._theme),
            "precision": _Row(tr("KV precision"), self.precision, self.precision, self._theme),
            "layers": _Row(tr("Graphics layers"), layers, self.layers, self._theme),
            "threads": _Row(tr("Processor threads"), self.threads, self.threads, self._theme),
        }
        for each in self._rows.values():
            each.stand_in_line(list(self._rows.values()))
        self._rows["layers"].hide()  # until there is a card
        self._rows["threads"].say(tr("Cost no memory."))
        controls = QFrame()
        rows = QVBoxLayout(controls)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(16)
        for row in self._rows.values():
            rows.addWidget(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        if not on_one_card:
            controls.setProperty("kind", "card")
            whole.setSpacing(12)
            whole.addWidget(self.memory)
            whole.addWidget(controls)
            return
        card = QFrame()
        card.setProperty("kind", "card")
        self.memory.setProperty("kind", "")
        self._card = QVBoxLayout(card)
        self._card.setContentsMargins(0, 0, 0, 0)  # the border of the frame counts already
        self._card.setSpacing(0)
        for part in (self.memory, _line(), controls):
            self._card.addWidget(part)
        self._card.addStretch(1)
        whole.addWidget(card)

    # Showing ------------------------------------------------------------------------------

    def _show_own(self) -> None:
        """Bring the controls in step with `_own`, without a signal."""
        own = self._own
        usual = own.context_length == 0
        _silently(self.as_in_settings, lambda: self.as_in_settings.setChecked(usual))
        self.context.set_value(own.context_length or self._usual_context)
        self.precision.set_value(own.kv_type)
        _silently(self.layers, lambda: self._show_layers(own.gpu_layers))
        _silently(self.threads, lambda: self.threads.setValue(own.threads))
        self._show_costs()

    def _show_layers(self, layers: int) -> None:
        most = max(layers, self._plan.layers if self._plan else 0)
        self.layers.setMaximum(most)
        self.layers.setValue(layers)
        with QSignalBlocker(self.layers_slider):
            self.layers_slider.setMaximum(most)
            self.layers_slider.setValue(most if layers < 0 else layers)

    def _show_costs(self) -> None:
        """What each setting costs, by the last plan as far as that is of these settings."""
        plan = self._plan
        if plan is not None and self._planned.kv_type != self._own.kv_type:
            plan = None
        tokens = self.context.value()
        said = [tr_n("About {n} word.", "About {n} words.", _rounded(tokens * _WORDS_PER_TOKEN))]
        if plan is not None and plan.context_length == tokens:
            said.append(tr("Takes {size}.", size=amount(plan.need.kv)))
        if self._file.context_length:
            said.append(tr_n("At most {n} token.", "At most {n} tokens.", self._longest))
        self._rows["context"].say(together(*said))
        kv_type = self._own.kv_type
        self._rows["precision"].say(together(tr(_PRECISION_WORDS[kv_type]), _saving(kv_type, plan)))
        if self._plan is not None and self._plan.cards:
            self._rows["layers"].say(_on_cards(self._plan))
        # Offered as long as another one is chosen; it holds for this precision only.
        largest = plan.largest_context if plan is not None else 0
        self.memory.show_largest(0 if largest == tokens else largest)

    # Changing -----------------------------------------------------------------------------

    def _change(self, **values: int | str) -> None:
        self._own = replace(self._own, **values)  # type: ignore[arg-type]
        self._show_costs()
        self.changed.emit()
        self._plan_soon()

    def _on_context_chosen(self, tokens: int) -> None:
        self.context.set_value(tokens)
        _silently(self.as_in_settings, lambda: self.as_in_settings.setChecked(False))
        self._change(context_length=tokens)

    def _on_as_in_settings(self, on: bool) -> None:
        self.context.set_value(self._usual_context)
        self._change(context_length=0 if on else self._usual_context)

    def _on_layers_chosen(self, layers: int) -> None:
        with QSignalBlocker(self.layers_slider):
            self.layers_slider.setValue(self.layers_slider.maximum() if layers < 0 else layers)
        self._change(gpu_layers=layers)

    # Planning -----------------------------------------------------------------------------

    def _plan_soon(self) -> None:
        """Not with every step of a slider, but several times while it is dragged."""
        if not self._pause.isActive():
            self._pause.start()

    def _make_plan(self) -> None:
        """Plan what is chosen now; one at a time, for each may start a process."""
        if self._planning:
            return
        self._planning = True
        wanted = self._own
        self._models.plan_for(
            self._file,
            wanted,
            lambda plan: self._on_planned(wanted, plan),
            lambda error: self._on_no_plan(wanted, error),
        )

    def _on_planned(self, wanted: ModelSettings, plan: Plan) -> None:
        if not isValid(self):  # closed meanwhile
            return
        self._planning = False
        self._plan, self._planned = plan, wanted
        self.memory.show_plan(plan)
        self._rows["layers"].setVisible(bool(plan.cards))
        _silently(self.layers, lambda: self._show_layers(self._own.gpu_layers))
        self._show_costs()
        # Not before: the job has loaded by now what it takes 70 ms to load.
        cores = hardware.fast_cores()
        computer = tr_n(
            "This computer has one core; more is slower.",
            "This computer has {n} cores; more is slower.",
            cores,
        )
        self._rows["threads"].say(together(tr("Cost no memory."), computer))
        self.planned.emit()
        self._plan_again(wanted)

    def _on_no_plan(self, wanted: ModelSettings, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if not isValid(self):
            return
        self._planning = False
        self._plan = None
        self.memory.show_error(str(error))
        self._show_costs()
        self.planned.emit()
        self._plan_again(wanted)

    def _plan_again(self, wanted: ModelSettings) -> None:
        if self._own != wanted:
            self._plan_soon()


class _Row(QWidget):
    """A label, its control, and under that what it costs."""

    def __init__(self, label: str, control: QWidget, buddy: QWidget, theme: Theme) -> None:
        super().__init__()
        self._theme, self._control, self._buddy = theme, control, buddy
        self._in_line: list[_Row] = [self]
        self._label = plain_label(label)
        self._label.setBuddy(buddy)
        self._label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self._cost = plain_label("", "caption", "hint", wrap=True)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(2)
        self._beside.addWidget(control)
        self._beside.setAlignment(control, _alignment(control))
        self._beside.addWidget(self._cost)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(self._beside, 1)
        theme.changed.connect(self._arrange)
        self._arrange()

    def stand_in_line(self, rows: "list[_Row]") -> None:
        """Have the controls of all these begin at the same place."""
        self._in_line = rows
        self._arrange()

    def say(self, cost: str) -> None:
        """What the choice costs."""
        self._cost.setText(cost)
        self._buddy.setAccessibleDescription(cost)

    def minimumSizeHint(self) -> QSize:
        """That of the control below its label, which it becomes in a narrow page."""
        widest = max(each.minimumSizeHint().width() for each in (self._label, self._control, self._cost))
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        least = self._theme.px(_LABELS)
        labels = max(least, *(row._label.sizeHint().width() for row in self._in_line))
        controls = max(row._control.minimumSizeHint().width() for row in self._in_line)
        wide = max(self._theme.px(_NARROW) + labels - least, labels + 16 + controls)
        narrow = self.width() < wide
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(down if narrow else across)
        self._body.setSpacing(2 if narrow else 16)
        self._label.setMinimumWidth(0 if narrow else labels)
        self._label.setFixedHeight(self._theme.line("ui") + (0 if narrow else 8))


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line


def _alignment(control: QWidget) -> Qt.AlignmentFlag:
    wide = isinstance(control, Segment | QSpinBox)
    return Qt.AlignmentFlag.AlignLeading if wide else Qt.AlignmentFlag(0)


def _count(label: str, least: int, at_least: str) -> QSpinBox:
    """A number, and words for the one before the first."""
    box = QSpinBox()
    box.setMinimum(least)
    box.setSpecialValueText(at_least)
    box.setKeyboardTracking(False)
    box.setAccessibleName(label)
    box.setProperty("density", "compact")
    # The padding of the style sheet reserves this room, but does not move the text there.
    set_text_margins(box.lineEdit(), 8, 4)
    ignore_stray_wheel(box)
    return box


def _silently(control: QWidget, show: Callable[[], object]) -> None:
    before = control.blockSignals(True)
    show()
    control.blockSignals(before)


def _rounded(words: float) -> int:
    """To two digits: nobody counts the words of what was not written yet."""
    step: int = 10 ** max(0, len(str(int(words))) - 2)
    return round(words / step) * step


def _saving(kv_type: str, plan: Plan | None) -> str:
    """What this precision saves against the full one, or half of it would."""
    if plan is None or plan.need.device:  # a share of the context lies on the card
        return ""
    full = plan.need.kv * KV_BYTES["f16"] / KV_BYTES[kv_type]
    if kv_type == "f16":
        half = int(full * (1 - KV_BYTES["q8_0"] / KV_BYTES["f16"]))
        return tr("Half would save about {size}.", size=amount(half))
    return tr("Saves about {size}.", size=amount(int(full) - plan.need.kv))


def _on_cards(plan: Plan) -> str:
    cards = in_a_row([one_line(card.name, 60) for card in plan.cards])
    if plan.need.device:
        size = amount(plan.need.device)
        return tr("{size} on {cards}. Faster than the processor.", size=size, cards=cards)
    if all(not card.own_memory for card in plan.cards):
        return tr("{cards} shares the computer's memory.", cards=cards)
    return tr("Nothing is on {cards}: the processor does all the work.", cards=cards)
