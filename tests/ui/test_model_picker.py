"""The model picker: what the button says, and choosing by keyboard and mouse."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inglenook.jobs.generation import Phase
from inglenook.models.fit import GB, Need, Plan, Verdict, plan
from inglenook.models.library import ModelFile, Unusable
from inglenook.ui.model_picker import ModelPicker
from inglenook.ui.theme import Theme


def model(
    name: str, quantisation: str = "Q4_K_M", size: int = 2_497_000_000, built_in: bool = False
) -> ModelFile:
    path = Path("/models") / f"{name}.gguf".replace("/", "_")
    return ModelFile(path, name, quantisation, size, "qwen3", 4_000_000_000, built_in)


QWEN = model("Qwen3 4B")
GEMMA = model("Gemma 3 4B Instruct")
STARTER = model("SmolLM2 135M Instruct", "Q4_1", 98_000_000, built_in=True)
MANY = [model(f"Model {number}") for number in range(30)]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def picker(qtbot: QtBot, theme: Theme, window: QMainWindow) -> ModelPicker:
    page = QWidget()
    column = QVBoxLayout(page)
    picker = ModelPicker(theme)
    column.addWidget(picker, 0, Qt.AlignmentFlag.AlignRight)
    column.addWidget(QPlainTextEdit())
    window.setCentralWidget(page)
    window.resize(700, 500)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    picker.show_models([QWEN, GEMMA, STARTER], [])
    return picker


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(focus(), key)


def rows(picker: ModelPicker) -> list[str]:
    lists = (picker.popup.models, picker.popup.commands)
    return [row.text for shown in lists for row in shown.rows.rows if not shown.isHidden()]


# The button -------------------------------------------------------------------


def test_the_button_says_model_and_state(picker: ModelPicker) -> None:
    assert picker.accessibleName() == "Model"
    assert picker.accessibleDescription() == "No model chosen"
    picker.set_current(QWEN)
    for phase, fraction, described in [
        (Phase.NONE, None, "Qwen3 4B, Q4_K_M"),
        (Phase.LOADING, 0.425, "Qwen3 4B, Q4_K_M, loading"),
        (Phase.LOADED, None, "Qwen3 4B, Q4_K_M, loaded"),
        (Phase.FAILED, None, "Qwen3 4B, Q4_K_M, could not be loaded"),
    ]:
        picker.set_state(phase, fraction)
        picker.grab()
        assert picker.accessibleDescription() == described
    picker.set_current(None)
    assert picker.accessibleDescription() == "No model chosen"


def test_states_differ_in_more_than_colour(picker: ModelPicker) -> None:
    picker.set_current(QWEN)
    pictures = []
    for phase in (Phase.NONE, Phase.LOADED, Phase.LOADING, Phase.FAILED):
        picker.set_state(phase)
        pictures.append(picker.grab().toImage().convertToFormat(picker.grab().toImage().Format.Format_Mono))
    assert all(a != b for at, a in enumerate(pictures) for b in pictures[at + 1 :])


def test_a_narrow_window_leaves_the_quantisation_out(picker: ModelPicker) -> None:
    picker.set_current(QWEN)
    wide = picker.sizeHint().width()
    picker.set_compact(True)
    assert picker.sizeHint().width() < wide


def test_a_hostile_name_is_plain_text_and_bounded(picker: ModelPicker) -> None:
    picker.set_current(model("<img src='file:///dev/zero'>\u202e\n" + "x" * 10_000))
    picker.set_state(Phase.LOADED)
    picker.grab()
    assert picker.sizeHint().width() < 400
    assert "<img" not in picker.toolTip()


# Opening and choosing -----------------------------------------------------------


def test_a_click_opens_and_asks_for_new_files(qtbot: QtBot, picker: ModelPicker) -> None:
    with qtbot.waitSignal(picker.opened):
        qtbot.mouseClick(picker, Qt.MouseButton.LeftButton)
    assert picker.popup.isVisible()
    assert rows(picker) == ["Qwen3 4B", "Gemma 3 4B Instruct", "SmolLM2 135M Instruct", "Open a GGUF file..."]
    picker.popup.close()


def test_it_opens_at_the_chosen_model_and_enter_chooses_another(qtbot: QtBot, picker: ModelPicker) -> None:
    picker.set_current(GEMMA)
    picker.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert focus() is picker.popup.models
    assert picker.popup.models.currentIndex().data() == "Gemma 3 4B Instruct"
    press(qtbot, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.model_chosen) as chosen:
        press(qtbot, Qt.Key.Key_Return)
    assert chosen.args == [STARTER]
    assert not picker.popup.isVisible()


def test_esc_closes_it_alone_and_goes_back_to_the_button(
    qtbot: QtBot, window: QMainWindow, picker: ModelPicker
) -> None:
    stopped: list[int] = []
    QShortcut(QKeySequence("Esc"), window, lambda: stopped.append(1))
    picker.setFocus()
    picker.open()
    with qtbot.assertNotEmitted(picker.model_chosen):
        press(qtbot, Qt.Key.Key_Escape)
    assert not picker.popup.isVisible()
    assert picker.hasFocus()
    assert not stopped


def test_arrow_keys_go_through_models_and_commands(qtbot: QtBot, picker: ModelPicker) -> None:
    picker.set_current(QWEN)
    picker.set_state(Phase.LOADED)
    picker.open()
    press(qtbot, *[Qt.Key.Key_Down] * 3)
    assert focus() is picker.popup.commands
    assert picker.popup.commands.currentIndex().data() == "Unload Qwen3 4B"
    press(qtbot, Qt.Key.Key_Up)
    assert focus() is picker.popup.models
    assert picker.popup.models.currentIndex().data() == "SmolLM2 135M Instruct"
    press(qtbot, *[Qt.Key.Key_Down] * 9)
    assert picker.popup.commands.currentIndex().data() == "Open a GGUF file..."
    with qtbot.waitSignal(picker.open_file_wanted):
        press(qtbot, Qt.Key.Key_Return)


def test_the_row_under_the_pointer_is_chosen(qtbot: QtBot, picker: ModelPicker) -> None:
    picker.open()
    shown = picker.popup.models
    place = shown.visualRect(shown.rows.index(1)).center()
    qtbot.mouseMove(shown.viewport(), place)
    with qtbot.waitSignal(picker.model_chosen) as chosen:
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [GEMMA]


def test_a_loaded_model_can_be_unloaded_and_a_load_cancelled(qtbot: QtBot, picker: ModelPicker) -> None:
    picker.set_current(QWEN)
    picker.set_state(Phase.LOADING, 0.42)
    picker.open()
    assert picker.popup.models.rows.rows[0].detail == "2.50 GB. Loading, 42 %"
    assert "Unload Qwen3 4B" not in rows(picker)
    press(qtbot, *[Qt.Key.Key_Down] * 3)
    with qtbot.waitSignal(picker.cancel_wanted):
        press(qtbot, Qt.Key.Key_Return)
    picker.set_state(Phase.LOADED)
    picker.open()
    assert "Cancel loading Qwen3 4B" not in rows(picker)
    press(qtbot, *[Qt.Key.Key_Down] * 3)
    with qtbot.waitSignal(picker.unload_wanted):
        press(qtbot, Qt.Key.Key_Return)


def test_progress_and_new_files_leave_the_place_in_the_open_list(qtbot: QtBot, picker: ModelPicker) -> None:
    picker.set_current(QWEN)
    picker.open()
    press(qtbot, Qt.Key.Key_Down)
    picker.set_state(Phase.LOADING, 0.5)
    picker.show_models([model("A new one"), QWEN, GEMMA, STARTER], [])
    assert picker.popup.models.currentIndex().data() == "Gemma 3 4B Instruct"
    assert rows(picker)[0] == "A new one"
    picker.popup.close()


def test_without_models_a_file_can_be_opened(qtbot: QtBot, picker: ModelPicker) -> None:
    picker.show_models([], [])
    picker.open()
    assert rows(picker) == ["Open a GGUF file..."]
    with qtbot.waitSignal(picker.open_file_wanted):
        press(qtbot, Qt.Key.Key_Return)


def test_unusable_files_are_named_with_their_reason(picker: ModelPicker) -> None:
    picker.show_models([QWEN], [Unusable(Path("/models/<b>half.gguf"), "The file is cut short.")])
    picker.open()
    row = picker.popup.models.rows.index(1)
    assert row.data() == "1 file cannot be used: <b>half.gguf"
    tooltip = row.data(Qt.ItemDataRole.ToolTipRole)
    assert "The file is cut short." in tooltip and "&lt;b&gt;half.gguf" in tooltip
    assert not row.flags() & Qt.ItemFlag.ItemIsEnabled
    picker.popup.close()


# What models need -----------------------------------------------------------------


def needing(gigabytes: float, device: int = 0) -> Plan:
    """On a computer of 16 GB with 10.2 free: 8.6 fit, 9.8 are tight."""
    need = Need(int(gigabytes * GB), 0, 0, 0, 0, device)
    return plan(lambda _: need, 8192, trained=8192, free=int(10.2 * GB), total=16 * GB)


FITS = {QWEN.path: needing(4.6), GEMMA.path: needing(9.6), STARTER.path: needing(10.9)}


def details(picker: ModelPicker) -> list[str]:
    return [row.detail for row in picker.popup.models.rows.rows]


def spoken(picker: ModelPicker, row: int) -> str:
    text = picker.popup.models.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(text, str)
    return text


def test_rows_say_what_models_need_and_whether_they_fit(picker: ModelPicker) -> None:
    picker.open()
    assert details(picker) == ["2.50 GB", "2.50 GB", "98 MB. Built in"]  # not checked yet
    picker.show_fits(FITS)
    assert details(picker) == [
        "Needs 4.6 GB",
        "Needs 9.6 GB. Other programs may become slow",
        "Needs 10.9 GB, only 10.2 GB is free. Built in",
    ]
    assert [spoken(picker, row).split(", ")[2] for row in range(3)] == ["Fits", "Tight", "Too big"]
    picker.popup.close()


def test_a_loaded_model_says_so_instead_of_what_it_needs(picker: ModelPicker) -> None:
    picker.show_fits(FITS)
    picker.set_current(STARTER)
    picker.set_state(Phase.LOADED)
    picker.open()
    assert details(picker)[2] == "Loaded. Built in"
    assert "Too big" not in spoken(picker, 2)
    picker.set_state(Phase.LOADING, 0.5)
    assert details(picker)[2] == "Needs 10.9 GB, only 10.2 GB is free. Built in. Loading, 50 %"
    picker.popup.close()


def test_the_share_of_a_graphics_card_is_said(picker: ModelPicker) -> None:
    picker.show_fits({QWEN.path: needing(0.6, device=4 * GB)})
    picker.open()
    assert details(picker)[0] == "Needs 0.6 GB and 4.0 GB on the graphics card"
    picker.popup.close()


def test_fit_marks_differ_in_more_than_colour(picker: ModelPicker) -> None:
    assert [FITS[file.path].verdict for file in (QWEN, GEMMA, STARTER)] == list(Verdict)
    pictures = []
    for fits in ({}, *({QWEN.path: made} for made in FITS.values())):
        picker.show_fits(fits)
        picker.open()
        mark = picker.popup.models.grab().toImage().copy(0, 0, 22, 48)
        pictures.append(mark.convertToFormat(mark.Format.Format_Mono))
        picker.popup.close()
    assert all(a != b for at, a in enumerate(pictures) for b in pictures[at + 1 :])


def test_what_models_need_is_asked_for_while_the_list_is_in_sight(qtbot: QtBot, picker: ModelPicker) -> None:
    with qtbot.assertNotEmitted(picker.fits_wanted):
        picker.show_models([QWEN], [])
    with qtbot.waitSignal(picker.fits_wanted):
        picker.open()
    with qtbot.waitSignal(picker.fits_wanted):  # there are new files
        picker.show_models([QWEN, GEMMA], [])
    picker.popup.close()


def test_new_numbers_leave_the_place_in_the_open_list(qtbot: QtBot, picker: ModelPicker) -> None:
    picker.set_current(QWEN)
    picker.open()
    press(qtbot, Qt.Key.Key_Down)
    picker.show_fits(FITS)
    assert picker.popup.models.currentIndex().data() == "Gemma 3 4B Instruct"
    picker.popup.close()


def test_the_chosen_model_has_settings(qtbot: QtBot, picker: ModelPicker) -> None:
    picker.open()
    assert not any(text.startswith("Settings of") for text in rows(picker))
    picker.popup.close()
    picker.set_current(GEMMA)
    picker.open()
    assert rows(picker)[-2:] == ["Settings of Gemma 3 4B Instruct...", "Open a GGUF file..."]
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.settings_wanted) as wanted:
        press(qtbot, Qt.Key.Key_Return)
    assert wanted.args == [GEMMA]
    assert not picker.popup.isVisible()


# Many models --------------------------------------------------------------------


def test_few_models_need_no_filter(picker: ModelPicker) -> None:
    picker.open()
    assert not picker.popup.filter.isVisible()
    picker.popup.close()


def test_many_models_are_filtered_by_typing(qtbot: QtBot, picker: ModelPicker) -> None:
    picker.show_models([*MANY, replace(QWEN, quantisation="Q8_0")], [])
    picker.open()
    field = picker.popup.filter
    assert focus() is field and field.accessibleName() == "Find a model"
    qtbot.keyClicks(field, "q8")
    assert rows(picker) == ["Qwen3 4B", "Open a GGUF file..."]
    with qtbot.waitSignal(picker.model_chosen) as chosen:
        press(qtbot, Qt.Key.Key_Return)
    assert chosen.args[0].name == "Qwen3 4B"
    picker.open()
    assert len(rows(picker)) == 32
    picker.popup.close()


def test_a_filter_without_hits_chooses_nothing(qtbot: QtBot, picker: ModelPicker) -> None:
    picker.show_models(MANY, [])
    picker.open()
    qtbot.keyClicks(focus(), "zzz")
    assert rows(picker)[0] == 'Nothing found for "zzz"'
    with qtbot.assertNotEmitted(picker.model_chosen):
        press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Escape)
    assert picker.popup.isVisible() and len(rows(picker)) == 31
    press(qtbot, Qt.Key.Key_Escape)
    assert not picker.popup.isVisible()


def test_from_the_filter_down_into_the_list_and_typing_back(qtbot: QtBot, picker: ModelPicker) -> None:
    picker.show_models(MANY, [])
    picker.open()
    press(qtbot, Qt.Key.Key_Down)
    assert focus() is picker.popup.models
    assert picker.popup.models.currentIndex().data() == "Model 1"
    qtbot.keyClick(focus(), Qt.Key.Key_7)
    assert focus() is picker.popup.filter and picker.popup.filter.text() == "7"
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert focus() is picker.popup.filter
    picker.popup.close()


@pytest.mark.parametrize("size", [80, 100, 200, 300])
def test_it_stays_on_the_screen(picker: ModelPicker, theme: Theme, size: int) -> None:
    theme.apply("dark", size)
    picker.show_models(MANY, [])
    picker.window().move(QPoint(-300, 500))
    picker.open()
    assert picker.screen().availableGeometry().contains(picker.popup.geometry())
    assert picker.popup.commands.height() == theme.px(20) + 12
    picker.popup.grab()
    picker.popup.close()


def test_every_control_has_a_name(picker: ModelPicker) -> None:
    picker.show_models(MANY, [])
    picker.open()
    popup = picker.popup
    for widget in (popup, popup.filter, popup.models, popup.commands):
        assert widget.accessibleName()
    index = popup.models.rows.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Model 0, Q4_K_M, 2.50 GB"
    popup.close()


def test_a_screen_reader_finds_the_open_list_and_chooses_by_selecting(
    picker: ModelPicker, window: QMainWindow, qtbot: QtBot
) -> None:
    picker.open()
    assert window.isAncestorOf(picker.popup)  # a window of its own would not be in the tree
    chosen: list[ModelFile] = []
    picker.model_chosen.connect(chosen.append)
    models = picker.popup.models
    models.selectionModel().select(models.rows.index(1), QItemSelectionModel.SelectionFlag.Select)
    assert [file.name for file in chosen] == [GEMMA.name]
    assert not picker.popup.isVisible()


def test_a_click_elsewhere_closes_the_list(picker: ModelPicker, window: QMainWindow, qtbot: QtBot) -> None:
    picker.open()
    page = window.centralWidget()
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(5, page.height() - 5))
    assert not picker.popup.isVisible()
