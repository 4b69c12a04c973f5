"""The settings of one model: what they cost is said as they change, and they are kept with one button."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from inglenook.core.settings import Settings
from inglenook.engine.hardware import Device
from inglenook.engine.probe import Probe, Sizes
from inglenook.jobs.background import Background
from inglenook.jobs.memory import MemoryPlans
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models import library
from inglenook.models.facts import ModelFacts, ModelSettings
from inglenook.models.fit import GB, MB
from inglenook.models.library import ModelFile
from inglenook.ui.context_choice import ContextChoice, stops
from inglenook.ui.memory_plan_card import FitLabel
from inglenook.ui.model_settings_dialog import ModelSettingsDialog
from inglenook.ui.theme import Theme

SETTINGS = Settings(context_length=4096)


class Computer:
    """Memory, cards and a llama.cpp that say what the test says."""

    def __init__(self) -> None:
        self.free = 6 * GB
        self.cards: tuple[Device, ...] = ()
        self.asked: list[str] = []
        self.answers = threading.Event()
        self.answers.set()

    def ask(self, path: Path, kv_type: str) -> Probe:
        self.answers.wait(20)
        self.asked.append(kv_type)
        part = {"f16": 1.0, "q8_0": 0.53125, "q4_0": 0.28125}[kv_type]
        sizes = (Sizes(512, int(12 * MB * part), 8 * MB), Sizes(8192, int(180 * MB * part), 12 * MB))
        return Probe(92 * MB, 31, 8192, sizes, self.cards, frozenset())

    def memory(self) -> tuple[int, int]:
        return self.free, 8 * GB


@pytest.fixture
def computer() -> Computer:
    return Computer()


@pytest.fixture
def file() -> ModelFile:
    found = library.starter()
    assert found, "the dependency group `starter` is not installed"
    return found


@pytest.fixture
def models(qtbot: QtBot, tmp_path: Path, computer: Computer) -> Iterator[Models]:
    background = Background()
    models = Models(tmp_path / "models", Preferences(tmp_path / "settings.json", SETTINGS), background)
    models.plans = MemoryPlans(ModelFacts(tmp_path / "models.json"), ask=computer.ask, free=computer.memory)
    yield models
    computer.answers.set()
    background.close()


@pytest.fixture
def dialog(models: Models, file: ModelFile, theme: Theme, qtbot: QtBot) -> ModelSettingsDialog:
    return opened(models, file, theme, qtbot)


def opened(models: Models, file: ModelFile, theme: Theme, qtbot: QtBot) -> ModelSettingsDialog:
    dialog = ModelSettingsDialog(file, models, SETTINGS, theme)
    # Tests look at it after it was closed.
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def verdict(dialog: QWidget) -> str:
    found = dialog.findChild(FitLabel)
    assert isinstance(found, FitLabel)
    return found.word


def texts(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def choose_precision(dialog: ModelSettingsDialog, text: str) -> None:
    next(each for each in dialog.form.precision.findChildren(QAbstractButton) if each.text() == text).click()


def press(dialog: QWidget, text: str) -> None:
    button(dialog, text).click()


# What it costs ----------------------------------------------------------------------


def test_it_says_what_the_model_needs_and_whether_that_fits(
    dialog: ModelSettingsDialog, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: verdict(dialog) == "Fits")
    assert " GB, 6.0 GB is free." in texts(dialog)
    assert "8.0 GB of memory in all" in texts(dialog)
    assert "Context: 90 MB" in dialog.form.memory.bar.accessibleDescription()


def test_a_longer_context_is_planned_again(dialog: ModelSettingsDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Context: 90 MB" in dialog.form.memory.bar.accessibleDescription())
    dialog.form.context.number.setValue(8192)
    qtbot.waitUntil(lambda: "Context: 0.2 GB" in dialog.form.memory.bar.accessibleDescription())
    assert "Takes 0.2 GB." in dialog.form.context.accessibleDescription()


def test_less_precision_says_what_it_saves(dialog: ModelSettingsDialog, qtbot: QtBot) -> None:
    described = dialog.form.precision.accessibleDescription
    qtbot.waitUntil(lambda: "Half would save about 42 MB." in described())
    next(
        each for each in dialog.form.precision.findChildren(QAbstractButton) if each.text() == "Quarter"
    ).click()
    assert "get worse" in described() and "aves" not in described()  # not from a plan of another one
    qtbot.waitUntil(lambda: "Saves about 65 MB." in described())


def test_the_largest_context_that_fits_is_one_click_away(
    models: Models, file: ModelFile, theme: Theme, qtbot: QtBot, computer: Computer
) -> None:
    computer.free = 1300 * MB
    models.change_settings(file, ModelSettings(context_length=8192))
    dialog = opened(models, file, theme, qtbot)
    qtbot.waitUntil(lambda: verdict(dialog) == "Fits")
    assert not dialog.form.memory.use_largest.isVisible()  # it is chosen
    computer.free = 1050 * MB
    dialog.form.context.number.setValue(8000)
    qtbot.waitUntil(lambda: verdict(dialog) == "Tight")
    assert dialog.form.memory.use_largest.isVisible()
    dialog.form.memory.use_largest.click()
    chosen = dialog.chosen.context_length
    assert 512 <= chosen < 8000 and chosen % 256 == 0
    assert dialog.form.context.value() == chosen
    qtbot.waitUntil(lambda: verdict(dialog) == "Fits")
    assert not dialog.form.memory.use_largest.isVisible()


def test_where_no_context_fits_it_says_what_to_do(
    dialog: ModelSettingsDialog, qtbot: QtBot, computer: Computer
) -> None:
    computer.free = 100 * MB
    dialog.form.context.number.setValue(512)
    qtbot.waitUntil(lambda: verdict(dialog) == "Too big")
    assert "Close other programs or choose a smaller model." in texts(dialog)
    assert not dialog.form.memory.use_largest.isVisible()


def test_what_the_loaded_model_gives_back_counts_as_free(
    models: Models, file: ModelFile, theme: Theme, qtbot: QtBot, computer: Computer
) -> None:
    computer.free = 100 * MB
    models.plans.held = lambda: 4 * GB
    dialog = opened(models, file, theme, qtbot)
    qtbot.waitUntil(lambda: verdict(dialog) == "Fits")
    assert "Other programs: 3.9 GB" in dialog.form.memory.bar.accessibleDescription()


def test_while_one_plan_is_made_no_other_is_started_and_the_last_choice_is_planned(
    models: Models, file: ModelFile, theme: Theme, qtbot: QtBot, computer: Computer
) -> None:
    computer.answers.clear()
    computer.cards = (Device("GPU0", "A card", 8 * GB, 8 * GB),)  # asked anew each time
    dialog = opened(models, file, theme, qtbot)
    assert verdict(dialog) == "Not checked"
    for tokens in range(512, 4096, 256):
        dialog.form.context.number.setValue(tokens)
    with qtbot.waitSignal(dialog.form._pause.timeout):
        dialog.form.context.number.setValue(6144)
    computer.answers.set()
    qtbot.waitUntil(lambda: "Takes" in dialog.form.context.accessibleDescription())
    assert len(computer.asked) == 2
    assert dialog.form.context.value() == 6144


# Worst days --------------------------------------------------------------------------


def test_a_file_that_is_gone_gets_a_sentence(models: Models, theme: Theme, qtbot: QtBot) -> None:
    starter = library.starter()
    assert starter
    gone = replace(starter, path=Path("/nowhere/gone.gguf"))
    dialog = opened(models, gone, theme, qtbot)
    qtbot.waitUntil(lambda: "gone.gguf is not there any more." in texts(dialog))
    assert verdict(dialog) == "Not checked"
    assert dialog.form.memory.bar.accessibleDescription() == "Not known yet"


def test_closed_while_a_plan_is_made(
    models: Models, file: ModelFile, theme: Theme, qtbot: QtBot, computer: Computer
) -> None:
    computer.answers.clear()
    dialog = ModelSettingsDialog(file, models, SETTINGS, theme)
    dialog.show()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
        dialog.deleteLater()
    computer.answers.set()
    later: list[object] = []
    models.plan_for(file, ModelSettings(), later.append, later.append)
    qtbot.waitUntil(lambda: bool(later))


def test_settings_that_cannot_be_kept_hold_and_say_so(
    dialog: ModelSettingsDialog, models: Models, file: ModelFile, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: verdict(dialog) == "Fits")  # nobody else writes into the file now
    in_the_way = tmp_path / "models.json.new"
    in_the_way.mkdir()
    dialog.form.threads.setValue(3)
    with qtbot.waitSignal(dialog.applied):
        press(dialog, "Use these settings")
    assert dialog.isVisible()
    assert "The settings hold until Inglenook is closed." in texts(dialog)
    assert models.settings_of(file).threads == 3
    in_the_way.rmdir()
    press(dialog, "Use these settings")
    assert not dialog.isVisible()
    assert ModelFacts(tmp_path / "models.json").settings(file.path).threads == 3


def test_a_hostile_name_is_plain_text(models: Models, file: ModelFile, theme: Theme, qtbot: QtBot) -> None:
    named = replace(file, name="<img src='file:///dev/zero'>\u202e" + "x" * 5000, quantisation="<b>")
    dialog = opened(models, named, theme, qtbot)
    assert dialog.width() <= dialog.screen().availableSize().width()
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert "\u202e" not in texts(dialog)


# Choosing and keeping ----------------------------------------------------------------


def test_at_first_everything_is_as_in_the_settings(dialog: ModelSettingsDialog) -> None:
    assert dialog.form.as_in_settings.isChecked()
    assert dialog.form.as_in_settings.text() == "As in Settings: 4,096 tokens"
    assert dialog.form.context.value() == 4096
    assert dialog.form.threads.text() == "Chosen for this computer"
    assert not dialog.reset.isEnabled()
    assert dialog.chosen == ModelSettings()


def test_settings_are_kept_with_the_button_only(
    dialog: ModelSettingsDialog, models: Models, file: ModelFile, qtbot: QtBot
) -> None:
    dialog.form.context.number.setValue(2048)
    next(
        each for each in dialog.form.precision.findChildren(QAbstractButton) if each.text() == "Half"
    ).click()
    dialog.form.threads.setValue(2)
    assert not dialog.form.as_in_settings.isChecked()
    assert models.settings_of(file) == ModelSettings()
    with qtbot.waitSignal(dialog.applied) as applied:
        press(dialog, "Use these settings")
    assert applied.args == [file]
    assert models.settings_of(file) == ModelSettings(context_length=2048, kv_type="q8_0", threads=2)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_cancel_keeps_nothing(
    dialog: ModelSettingsDialog, models: Models, file: ModelFile, qtbot: QtBot
) -> None:
    dialog.form.threads.setValue(2)
    with qtbot.assertNotEmitted(dialog.applied):
        press(dialog, "Cancel")
    assert models.settings_of(file) == ModelSettings()
    assert not dialog.isVisible()


def test_without_a_change_the_model_need_not_be_loaded_again(
    dialog: ModelSettingsDialog, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(dialog.applied):
        press(dialog, "Use these settings")
    assert not dialog.isVisible()


def test_it_opens_with_what_was_kept_and_resets(
    models: Models, file: ModelFile, theme: Theme, qtbot: QtBot
) -> None:
    own = ModelSettings(context_length=1024, kv_type="q4_0", threads=5)
    models.change_settings(file, own)
    dialog = opened(models, file, theme, qtbot)
    assert dialog.chosen == own
    assert (dialog.form.context.value(), dialog.form.precision.value(), dialog.form.threads.value()) == (
        1024,
        "q4_0",
        5,
    )
    press(dialog, "Reset")
    assert dialog.chosen == ModelSettings()
    assert dialog.form.as_in_settings.isChecked() and dialog.form.context.value() == 4096
    assert not dialog.reset.isEnabled()


def test_as_in_settings_can_be_taken_back(dialog: ModelSettingsDialog) -> None:
    dialog.form.context.number.setValue(1024)
    assert dialog.chosen.context_length == 1024
    dialog.form.as_in_settings.click()
    assert dialog.chosen.context_length == 0 and dialog.form.context.value() == 4096
    dialog.form.as_in_settings.click()
    assert dialog.chosen.context_length == 4096


def test_the_context_ends_where_the_model_does(
    models: Models, file: ModelFile, theme: Theme, qtbot: QtBot
) -> None:
    dialog = opened(models, replace(file, context_length=2048), theme, qtbot)
    assert dialog.form.context.number.maximum() == 2048
    assert dialog.form.as_in_settings.text() == "As in Settings: 2,048 tokens"
    assert "At most 2,048 tokens." in dialog.form.context.accessibleDescription()


# Graphics cards ----------------------------------------------------------------------


def test_without_a_card_there_is_nothing_to_choose_for_it(dialog: ModelSettingsDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: verdict(dialog) == "Fits")
    assert not dialog.form.layers.isVisible()
    assert not dialog.form.memory.cards_bar.isVisible()


def test_with_a_card_layers_are_chosen_and_its_memory_is_shown(
    models: Models, file: ModelFile, theme: Theme, qtbot: QtBot, computer: Computer
) -> None:
    computer.cards = (Device("CUDA0", "GeForce RTX 3050", 5 * GB, 6 * GB),)
    dialog = opened(models, file, theme, qtbot)
    qtbot.waitUntil(dialog.form.layers.isVisible)
    assert dialog.form.layers.text() == "As many as fit"
    assert dialog.form.layers.maximum() == 31
    assert "GeForce RTX 3050, 6.0 GB" in texts(dialog)
    assert "Other programs: 1.0 GB, This model: " in dialog.form.memory.cards_bar.accessibleDescription()
    dialog.form.layers.setValue(0)
    qtbot.waitUntil(lambda: "the processor does all the work" in dialog.form.layers.accessibleDescription())
    press(dialog, "Use these settings")
    assert models.settings_of(file).gpu_layers == 0


def test_layers_chosen_for_a_card_that_is_away_are_kept(
    models: Models, file: ModelFile, theme: Theme, qtbot: QtBot
) -> None:
    models.change_settings(file, ModelSettings(gpu_layers=40))
    dialog = opened(models, file, theme, qtbot)
    dialog.form.threads.setValue(2)
    press(dialog, "Use these settings")
    assert models.settings_of(file) == ModelSettings(gpu_layers=40, threads=2)


def test_a_card_without_memory_of_its_own_has_no_bar(
    models: Models, file: ModelFile, theme: Theme, qtbot: QtBot, computer: Computer
) -> None:
    computer.cards = (Device("Metal", "Apple M2", 5 * GB, 8 * GB, shares_memory=True),)
    dialog = opened(models, file, theme, qtbot)
    qtbot.waitUntil(dialog.form.layers.isVisible)
    assert not dialog.form.memory.cards_bar.isVisible()
    assert "shares the computer's memory" in dialog.form.layers.accessibleDescription()


# The slider --------------------------------------------------------------------------


@pytest.fixture
def context(theme: Theme, qtbot: QtBot) -> ContextChoice:
    choice = ContextChoice(40_960, theme)
    qtbot.addWidget(choice)
    choice.show()
    return choice


def test_stops_double_up_to_what_the_model_knows() -> None:
    assert stops(40_960) == [2048, 4096, 8192, 16384, 32768, 40960]
    assert stops(8192) == [2048, 4096, 8192]
    assert stops(2048) == [2048]
    assert stops(1024) == [1024]
    assert stops(1_048_576)[-2:] == [524_288, 1_048_576]


def test_each_doubling_is_equally_far(context: ContextChoice) -> None:
    positions = []
    for tokens in (2048, 4096, 8192, 16384):
        context.set_value(tokens)
        positions.append(context.slider.value())
    assert positions == [0, positions[1], 2 * positions[1], 3 * positions[1]]


def test_arrow_keys_go_from_stop_to_stop(context: ContextChoice, qtbot: QtBot) -> None:
    context.set_value(5000)
    seen: list[int] = []
    context.changed.connect(seen.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Right):
        qtbot.keyClick(context.slider, key)
    assert seen == [8192, 16384, 8192, 40960]
    qtbot.keyClick(context.slider, Qt.Key.Key_Home)
    qtbot.keyClick(context.slider, Qt.Key.Key_Left)
    assert context.value() == 2048


def test_a_number_between_the_stops_stays_as_it_is(context: ContextChoice) -> None:
    for tokens in (512, 3000, 5001, 40_959):
        context.number.setValue(tokens)
        assert context.value() == tokens
        assert context.slider.accessibleDescription() == f"{tokens:,} tokens"


def test_the_dragged_slider_rests_at_stops_and_tells_each_length_once(context: ContextChoice) -> None:
    seen: list[int] = []
    context.changed.connect(seen.append)
    for position in range(context.slider.maximum() + 1):
        context.slider.setValue(position)
    assert set(stops(40_960)[1:]) <= set(seen)
    assert seen == sorted(set(seen))
    assert all(tokens % 256 == 0 for tokens in seen)


def test_showing_a_length_is_silent(context: ContextChoice, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(context.changed):
        for tokens in (512, 2048, 3000, 40_960, 10**9):
            context.set_value(tokens)
    assert context.value() == 40_960


@pytest.mark.parametrize("longest", [512, 1024, 2048, 2049])
def test_a_model_with_a_short_context_has_a_slider_that_ends(
    theme: Theme, qtbot: QtBot, longest: int
) -> None:
    choice = ContextChoice(longest, theme)
    qtbot.addWidget(choice)
    choice.set_value(longest)
    choice.grab()
    assert choice.value() == longest


# All of it ----------------------------------------------------------------------------


def test_every_control_has_a_name(dialog: ModelSettingsDialog) -> None:
    for part in dialog.findChildren(QWidget):
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(part.parent(), QSpinBox):
            text = part.text() if isinstance(part, QAbstractButton) else ""
            assert part.accessibleName() or text or part.focusProxy(), part
    for each in dialog.findChildren(QAbstractButton):
        assert each.text() or each.accessibleName()


def test_no_button_but_the_main_one_takes_enter(dialog: ModelSettingsDialog) -> None:
    takers = [each.text() for each in dialog.findChildren(QPushButton) if each.autoDefault()]
    assert takers == ["Use these settings"]


@pytest.mark.parametrize("size", [80, 100, 200, 300])
@pytest.mark.parametrize("look", ["light", "dark"])
def test_it_stays_on_the_screen_at_every_text_size(
    models: Models, file: ModelFile, theme: Theme, qtbot: QtBot, size: int, look: str
) -> None:
    theme.apply(look, size)
    dialog = opened(models, file, theme, qtbot)
    qtbot.waitUntil(lambda: verdict(dialog) == "Fits")
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width() and dialog.height() <= room.height()
    content = dialog.findChild(QObject, "qt_scrollarea_viewport")
    assert isinstance(content, QWidget)
    assert dialog._content.minimumSizeHint().width() <= content.width()
    dialog.grab()
