"""The dock at the right of a chat: its instructions, and how its replies are written."""

from dataclasses import Field, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.chat import ChatSettings
from inglenook.core.errors import UserError
from inglenook.core.language import number, together, tr
from inglenook.core.prompts import Prompt, Prompts
from inglenook.core.settings import Settings
from inglenook.core.text import one_line
from inglenook.jobs.chat_settings import PRESETS, SAMPLING, Source, folder_in_force, preset_of
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.preferences import Preferences
from inglenook.ui.direction import set_margins, set_text_margins
from inglenook.ui.flow_layout import FlowLayout
from inglenook.ui.labels import plain_label
from inglenook.ui.panels import link_button
from inglenook.ui.segment import Segment
from inglenook.ui.setting_controls import ChoiceBox, LongText, control_for, ignore_stray_wheel
from inglenook.ui.theme import Theme

WIDTH, LEAST = 320, 280  # design pixels
_ANY_WIDTH = (1 << 24) - 1  # as Qt has it

_USUAL, _OWN = "", "\0own"  # in the boxes of prompts and presets; no prompt has such a name
_NUMBERS = (*SAMPLING, "max_tokens")
_LINES = 7


class ChatSettingsPanel(QFrame):
    """Shows and changes the settings of one chat; they hold from its next reply on. GUI thread."""

    close_wanted = Signal()
    failed = Signal(str)  # why something could not be stored

    def __init__(
        self,
        theme: Theme,
        conversations: Conversations,
        preferences: Preferences,
        prompts: Prompts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._conversations, self._preferences = theme, conversations, preferences
        self._prompts = prompts
        self._chat_id: int | None = None
        self._folder_id: int | None = None
        self._library: list[Prompt] = []
        self._shown_instructions = ""
        self._fills = False
        self.setObjectName("page")
        self.setAccessibleName(tr("Chat settings"))
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(tr("Close chat settings"))
        self.close_button.setToolTip(tr("Close chat settings"))
        self.close_button.clicked.connect(self.close_wanted)

        self.persona = ChoiceBox({_USUAL: tr("As in Settings")}, tr("Prompt"))
        self.persona.changed.connect(self._on_persona_chosen)
        self.instructions = LongText(_LINES, tr("Instructions of this chat"), theme)
        self.instructions.changed.connect(self._on_instructions_written)
        self.source = plain_label("", "caption", "hint", wrap=True)
        self.save_prompt = QPushButton(tr("Save as prompt..."))
        self.save_prompt.clicked.connect(self._save_as_prompt)
        self.open_library = QPushButton(tr("Prompt library..."))
        self.open_library.clicked.connect(self._show_library)
        for button in (self.save_prompt, self.open_library):
            button.setProperty("density", "compact")

        choices = {_USUAL: tr("As in Settings")} | {name: tr(name) for name in PRESETS}
        self.preset = ChoiceBox(choices, tr("Preset"))
        self.preset.changed.connect(self._on_preset_chosen)
        known = Settings.__dataclass_fields__
        words = {value: tr(label) for value, label in known["thinking"].metadata["choices"].items()}
        self.thinking = Segment(words, tr("Thinking"))
        self.thinking.changed.connect(lambda value: self._change(thinking=value))
        self.seed = _seed_box()
        self.seed.valueChanged.connect(lambda seed: self._change(seed=None if seed < 0 else seed))
        self.numbers = {name: control_for(known[name], theme) for name in _NUMBERS}
        for name, control in self.numbers.items():
            control.changed.connect(partial(self._on_number, name))
        self._rows: dict[str, _Row] = {}
        self._lay_out()

        conversations.settings_changed.connect(self._on_settings_changed)
        preferences.changed.connect(self._refresh)
        conversations.chats_changed.connect(self._refresh)  # it may be in another folder now
        theme.changed.connect(self._dress)
        self._dress()
        self.read_library()
        self.show_chat(None)

    def show_chat(self, chat_id: int | None, folder_id: int | None = None) -> None:
        """Show the settings of this chat; None: of the one that is not begun yet, in this folder."""
        if self._is_being_written():  # what is typed belongs to the chat that is left
            self._on_instructions_written(self.instructions.toPlainText())
        self._chat_id, self._folder_id = chat_id, folder_id
        self._shown_instructions = self.instructions.toPlainText()
        self._refresh()

    def read_library(self) -> None:
        """Offer the prompts as they are now."""
        self._library = self._prompts.all()
        self._refresh()

    # Building -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._title = plain_label(tr("Chat settings"), "title")
        head = QHBoxLayout()
        set_margins(head, 16, 0, 12, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button)
        self._head = QFrame()
        self._head.setObjectName("header")
        self._head.setLayout(head)

        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(plain_label(tr("Instructions"), "ui-strong"))
        column.addWidget(self.persona)
        column.addWidget(self.instructions)
        column.addWidget(self.source)
        buttons = FlowLayout()
        buttons.addWidget(self.save_prompt)
        buttons.addWidget(self.open_library)
        column.addLayout(buttons)
        column.addSpacing(12)
        column.addWidget(plain_label(tr("Replies"), "ui-strong"))
        column.addWidget(self.preset)
        column.addSpacing(4)
        known = Settings.__dataclass_fields__
        self._add_row(column, "thinking", known["thinking"], self.thinking)
        for name, control in self.numbers.items():
            self._add_row(column, name, known[name], control)
        self._rows["seed"] = _Row(tr("Seed"), self.seed, lambda: self._change(seed=None))
        self._rows["seed"].hint(tr("The same seed and the same words give the same reply."))
        column.addWidget(self._rows["seed"])
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedWidth(1)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(line)
        whole = QVBoxLayout()
        whole.setSpacing(0)
        beside.addLayout(whole, 1)
        whole.addWidget(self._head)
        whole.addWidget(scroll, 1)

    def _add_row(self, column: QVBoxLayout, name: str, setting: "Field[Any]", control: QWidget) -> None:
        row = _Row(tr(setting.metadata["label"]), control, partial(self._forget, name))
        row.hint(tr(setting.metadata["help"]) if "help" in setting.metadata else "")
        self._rows[name] = row
        column.addWidget(row)

    def _dress(self) -> None:
        self.close_button.setIcon(self._theme.icon("x", "text-2"))
        self.close_button.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        self._head.setFixedHeight(self._theme.px(52))
        self.fill_width(self._fills)

    def fill_width(self, fills: bool) -> None:
        """Whether it takes all the room there is, because nothing stands beside it."""
        self._fills = fills
        self.setMinimumWidth(1 if fills else self._theme.px(LEAST))
        self.setMaximumWidth(_ANY_WIDTH if fills else self._theme.px(WIDTH))

    # Showing --------------------------------------------------------------------------------------

    def _on_settings_changed(self, chat_id: int | None) -> None:
        if chat_id == self._chat_id:
            self._refresh()

    def _refresh(self) -> None:
        own = self._conversations.chat_settings(self._chat_id)
        usual = self._preferences.settings
        now = self._conversations.effective(self._chat_id, self._folder_id)
        self._show_instructions(own, usual)
        preset = preset_of(own)
        presets = [(name, tr(name)) for name in PRESETS]
        self._fill(self.preset, presets, tr("Own numbers") if preset is None else "")
        self.preset.set_value(_OWN if preset is None else preset)
        for name, control in self.numbers.items():
            control.set_value(now.max_tokens if name == "max_tokens" else getattr(now.sampling, name))
        self.thinking.set_value(now.thinking)
        blocked = self.seed.blockSignals(True)
        self.seed.setValue(-1 if own.seed is None else own.seed)
        self.seed.blockSignals(blocked)
        for name, row in self._rows.items():
            is_own = now.sources[name] is Source.CHAT
            row.show_source(is_own, "" if name == "seed" else _shown(name, getattr(usual, name)))

    def _show_instructions(self, own: ChatSettings, usual: Settings) -> None:
        names = {prompt.name for prompt in self._library}
        has_own = own.instructions is not None
        known = has_own and own.persona in names
        unlisted = own.persona if has_own and own.persona and not known else tr("Own words")
        self._fill(
            self.persona,
            [(prompt.name, one_line(prompt.name, 60)) for prompt in self._library],
            one_line(unlisted, 60) if has_own and not known else "",
        )
        self.persona.set_value((own.persona if known else _OWN) if has_own else _USUAL)
        if not self._is_being_written():
            shown = own.instructions if own.instructions is not None else usual.instructions
            self.instructions.set_value(shown)
            self._shown_instructions = self.instructions.toPlainText()
        self.instructions.setPlaceholderText(tr("What the model is to know or do in every reply"))
        said = [tr("Only in this chat.") if has_own else tr("From Settings.")]
        folder = self._folder()
        if folder and folder.instructions:
            name = one_line(folder.name, 40)
            said.append(tr("The folder {name} adds its own before these.", name=name))
        self.source.setText(together(*said))
        self.save_prompt.setEnabled(bool(self.instructions.toPlainText().strip()))

    def _is_being_written(self) -> bool:
        """Whether the field holds words that are not applied yet."""
        return self.instructions.toPlainText() != self._shown_instructions

    def _fill(self, box: ChoiceBox, choices: list[tuple[str, str]], own: str) -> None:
        """The usual, what was written by hand where there is such a thing, then the choices."""
        wanted = [(_USUAL, tr("As in Settings")), *([(_OWN, own)] if own else []), *choices]
        if wanted != [(box.itemData(at), box.itemText(at)) for at in range(box.count())]:
            box.clear()
            for value, label in wanted:
                box.addItem(label, value)

    def _folder(self) -> Any:
        folder_id = self._folder_id
        if self._chat_id is not None:
            folder_id = self._conversations.store_for(self._chat_id).chat(self._chat_id).folder_id
        if folder_id is None:
            return None
        return folder_in_force(self._conversations.store.folders.all(), folder_id)

    # Changing -------------------------------------------------------------------------------------

    def _change(self, **values: Any) -> None:
        own = self._conversations.chat_settings(self._chat_id)
        try:
            self._conversations.set_chat_settings(self._chat_id, replace(own, **values))
        except UserError as error:
            self.failed.emit(str(error))
            self._refresh()

    def _on_number(self, name: str, value: float) -> None:
        self._change(**{name: value})

    def _forget(self, name: str) -> None:
        self._change(**{name: None})
        control = self.numbers.get(name, self.thinking)
        control.setFocus()  # the link that was pressed is gone

    def _on_preset_chosen(self, name: str) -> None:
        if name != _OWN:
            self._change(**(PRESETS.get(name) or dict.fromkeys(SAMPLING)))

    def _on_persona_chosen(self, name: str) -> None:
        prompt = next((prompt for prompt in self._library if prompt.name == name), None)
        if prompt:
            self._change(instructions=prompt.text, persona=prompt.name)
        elif name == _USUAL:
            self._change(instructions=None, persona="")

    def _on_instructions_written(self, text: str) -> None:
        own = self._conversations.chat_settings(self._chat_id)
        prompt = next((prompt for prompt in self._library if prompt.name == own.persona), None)
        is_prompt = prompt is not None and prompt.text == text
        self._shown_instructions = text
        self._change(instructions=text, persona=own.persona if is_prompt else "")

    def _save_as_prompt(self) -> None:
        self._open_library(Prompt("", self.instructions.toPlainText()))

    def _show_library(self) -> None:
        self._open_library(None)

    def _open_library(self, new: Prompt | None) -> None:
        from inglenook.ui.prompt_library import PromptLibrary

        dialog = PromptLibrary(self._theme, self._prompts, self.window(), new=new)
        dialog.chosen.connect(self._on_prompt_chosen)
        dialog.changed.connect(self.read_library)
        dialog.open()

    def _on_prompt_chosen(self, prompt: Prompt) -> None:
        self.read_library()
        self._change(instructions=prompt.text, persona=prompt.name)


class _Row(QWidget):
    """A label, where its value comes from, and the control below."""

    def __init__(self, label: str, control: QWidget, on_forget: Any) -> None:
        super().__init__()
        self._control = control
        self._name = label
        title = plain_label(label, wrap=True)
        title.setBuddy(control)
        self._usual = plain_label(tr("As in Settings"), "caption", "hint", wrap=True)
        self._usual.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._reset = link_button(tr("As in Settings"), on_forget)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title, 1)
        head.addWidget(self._usual, 1)
        head.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(control)
        if control.findChild(QSlider) is None:
            column.setAlignment(control, Qt.AlignmentFlag.AlignLeading)
        self._help = plain_label("", "caption", "hint", wrap=True)
        self._help.hide()
        column.addWidget(self._help)

    def hint(self, sentence: str) -> None:
        self._help.setText(sentence)
        self._help.setVisible(bool(sentence))

    def show_source(self, is_own: bool, usual: str) -> None:
        """`usual`: the value in Settings; empty where there is none."""
        self._usual.setVisible(not is_own)
        self._usual.setText(tr("As in Settings") if usual else "")
        self._reset.setVisible(is_own)
        if usual:
            self._reset.setText(tr("Back to {value}", value=usual))
            spoken = tr("{setting}: back to {value}", setting=self._name, value=usual)
        else:
            self._reset.setText(tr("New each time"))
            spoken = tr("{setting}: back to a new one each time", setting=self._name)
        self._reset.setAccessibleName(spoken)
        self._reset.setToolTip(tr("As in Settings") if usual else "")


def _seed_box() -> QSpinBox:
    box = QSpinBox()
    box.setRange(-1, 2_147_483_647)
    box.setSpecialValueText(tr("New each time"))
    box.setKeyboardTracking(False)
    box.setAccessibleName(tr("Seed"))
    box.setProperty("density", "compact")
    # The padding of the style sheet reserves this room, but does not move the text there.
    set_text_margins(box.lineEdit(), 8, 4)
    ignore_stray_wheel(box)
    return box


def _shown(name: str, value: Any) -> str:
    """A value of Settings in words."""
    setting = Settings.__dataclass_fields__[name]
    known = setting.metadata
    if "choices" in known:
        return tr(known["choices"][value]) if value in known["choices"] else str(value)
    if "at_min" in known and value == known["min"]:
        return tr(known["at_min"])
    amount = number(value, 2 if isinstance(setting.default, float) else 0)
    return tr("{number} {unit}", number=amount, unit=tr(known["unit"])) if "unit" in known else amount
