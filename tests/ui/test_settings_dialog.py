"""The dialog is built from the declarations, applies at once, and works by keyboard alone."""

import dataclasses
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inglenook.core.settings import Settings
from inglenook.ui.notices import Toast
from inglenook.ui.segment import Segment
from inglenook.ui.setting_controls import ChoiceBox, LongText, Number, ShortText, Toggle, control_for
from inglenook.ui.settings_dialog import SettingsDialog
from inglenook.ui.theme import Theme

SHOWN = [each for each in dataclasses.fields(Settings) if "label" in each.metadata]


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(Settings(), theme)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    return dialog


def row(dialog: SettingsDialog, name: str) -> Any:
    return next(row for row in dialog._rows() if row.name == name)


def find(dialog: SettingsDialog, text: str) -> None:
    field = next(
        each for each in dialog.findChildren(QLineEdit) if each.placeholderText() == "Find a setting"
    )
    field.setText(text)


def visible_names(dialog: SettingsDialog) -> list[str]:
    return [each.name for each in dialog._rows() if each.isVisible()]


def choose(dialog: SettingsDialog, category: str) -> None:
    categories = dialog.findChild(QListWidget)
    categories.setCurrentItem(categories.findItems(category, Qt.MatchFlag.MatchExactly)[0])


def test_every_setting_with_a_label_is_in_exactly_one_category(dialog: SettingsDialog) -> None:
    seen: list[str] = []
    categories = dialog.findChild(QListWidget)
    for number in range(categories.count()):
        categories.setCurrentRow(number)
        seen += visible_names(dialog)
    assert sorted(seen) == sorted(each.name for each in SHOWN)


@pytest.mark.parametrize("setting", SHOWN, ids=lambda each: each.name)
def test_a_control_shows_any_value_it_may_have_and_is_silent_about_it(
    theme: Theme, qtbot: QtBot, setting: "dataclasses.Field[Any]"
) -> None:
    control = control_for(setting, theme)
    qtbot.addWidget(control)
    shown = setting.metadata
    values = list(shown.get("choices", ())) or [setting.default]
    if "min" in shown:
        values += [shown["min"], shown["max"]]
    if isinstance(setting.default, bool):
        values = [True, False]
    with qtbot.assertNotEmitted(control.changed):
        for value in values:
            control.set_value(value)


@pytest.mark.parametrize("setting", SHOWN, ids=lambda each: each.name)
def test_every_control_carries_the_words_of_its_label(
    dialog: SettingsDialog, setting: "dataclasses.Field[Any]"
) -> None:
    each = row(dialog, setting.name)
    label = next(label for label in each.findChildren(QLabel) if label.buddy() is not None)
    assert label.buddy() is each.control and label.text() == setting.metadata["label"]
    for part in [each.control, *each.control.findChildren(QWidget)]:
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(part.parent(), QComboBox):
            named = part.accessibleName() or part.focusProxy()
            assert named or part.objectName().startswith("qt_"), part


def test_every_button_has_a_name(dialog: SettingsDialog) -> None:
    for button in dialog.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button


def test_a_choice_applies_at_once(dialog: SettingsDialog, qtbot: QtBot) -> None:
    segment = row(dialog, "motion").control
    assert isinstance(segment, Segment)
    with qtbot.waitSignal(dialog.changed) as changed:
        next(button for button in segment.findChildren(QAbstractButton) if button.text() == "Less").click()
    assert changed.args == [replace(Settings(), motion="less")]


def test_a_switch_applies_at_once_wherever_its_row_is_clicked(dialog: SettingsDialog, qtbot: QtBot) -> None:
    choose(dialog, "Chat defaults")
    each = row(dialog, "show_statistics")
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.mouseClick(each, Qt.MouseButton.LeftButton, pos=QPoint(20, each.height() // 2))
    assert changed.args[0].show_statistics is False
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.keyClick(each.control, Qt.Key.Key_Space)
    assert changed.args[0].show_statistics is True


def test_a_slider_and_its_box_keep_in_step(dialog: SettingsDialog, qtbot: QtBot) -> None:
    control = row(dialog, "temperature").control
    assert isinstance(control, Number)
    slider = control.findChild(QSlider)
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert changed.args[0].temperature == pytest.approx(0.75)
    assert control._box.value() == pytest.approx(0.75)
    with qtbot.waitSignal(dialog.changed) as changed:
        control._box.setValue(1.5)
    assert changed.args[0].temperature == pytest.approx(1.5)
    assert slider.value() == 30


def test_a_number_is_applied_when_it_is_whole(dialog: SettingsDialog, qtbot: QtBot) -> None:
    choose(dialog, "Advanced")
    box = row(dialog, "context_length").control._box
    box.setFocus()
    box.selectAll()
    with qtbot.assertNotEmitted(dialog.changed):
        qtbot.keyClicks(box, "4096")
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert changed.args[0].context_length == 4096
    assert dialog.isVisible()


def test_a_whole_number_stays_one(dialog: SettingsDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.keyClick(row(dialog, "text_size").control.findChild(QSlider), Qt.Key.Key_Right)
    assert changed.args[0].text_size == 110 and type(changed.args[0].text_size) is int


def test_a_long_text_is_applied_when_the_typing_pauses(dialog: SettingsDialog, qtbot: QtBot) -> None:
    choose(dialog, "Chat defaults")
    text = row(dialog, "instructions").control
    assert isinstance(text, LongText)
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.keyClicks(text, "Be <b>brief</b>.")
    assert changed.args[0].instructions == "Be <b>brief</b>."


def test_a_text_that_is_still_being_typed_is_kept_when_the_window_closes(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    choose(dialog, "Chat defaults")
    text = row(dialog, "instructions").control
    text.setFocus()
    qtbot.keyClicks(text, "Be brief.")
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.keyClick(text, Qt.Key.Key_Escape)
    assert changed.args[0].instructions == "Be brief."
    assert not dialog.isVisible()


def test_changes_add_up(dialog: SettingsDialog, qtbot: QtBot) -> None:
    row(dialog, "temperature").control._box.setValue(1.0)
    with qtbot.waitSignal(dialog.changed) as changed:
        row(dialog, "max_tokens").control._box.setValue(512)
    assert changed.args == [replace(Settings(), temperature=1.0, max_tokens=512)]
    assert dialog.settings == changed.args[0]


def test_what_was_changed_elsewhere_is_shown_and_not_told_again(dialog: SettingsDialog, qtbot: QtBot) -> None:
    other = replace(Settings(), text_size=150, appearance="dark", instructions="Short.", temperature=0.2)
    with qtbot.assertNotEmitted(dialog.changed):
        dialog.show_settings(other)
        qtbot.wait(1)
    assert row(dialog, "text_size").control._box.value() == 150
    assert row(dialog, "appearance").control.currentData() == "dark"
    assert row(dialog, "instructions").control.toPlainText() == "Short."


def test_a_page_can_be_reset_and_that_undone(dialog: SettingsDialog, qtbot: QtBot) -> None:
    mine = replace(Settings(), temperature=1.5, instructions="Mine.", top_k=7)
    dialog.show_settings(mine)
    choose(dialog, "Chat defaults")
    reset = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Reset this page")
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert changed.args == [replace(Settings(), top_k=7)]
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.mouseClick(dialog.findChild(Toast).findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert changed.args == [mine]


def test_enter_in_a_field_presses_no_button(dialog: SettingsDialog, qtbot: QtBot) -> None:
    assert not [
        button for button in dialog.findChildren(QPushButton) if button.autoDefault() and button.isVisible()
    ]


def test_search_finds_settings_of_every_category(dialog: SettingsDialog) -> None:
    find(dialog, "TOKEN")
    assert {"max_tokens", "context_length", "show_statistics"} <= set(visible_names(dialog))
    find(dialog, "text siz")
    assert visible_names(dialog) == ["text_size"]
    find(dialog, "")
    assert set(visible_names(dialog)) == {"appearance", "text_size", "motion"}


def test_a_search_without_a_find_says_so(dialog: SettingsDialog) -> None:
    find(dialog, "<b>nothing")
    assert visible_names(dialog) == []
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any("<b>nothing" in label.text() for label in labels)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels if label.text())


def test_choosing_a_category_ends_the_search(dialog: SettingsDialog) -> None:
    find(dialog, "temperature")
    choose(dialog, "Advanced")
    assert "top_k" in visible_names(dialog) and "temperature" not in visible_names(dialog)


def test_escape_clears_the_search_first_and_then_closes(dialog: SettingsDialog, qtbot: QtBot) -> None:
    find(dialog, "temperature")
    field = dialog._find
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert dialog.isVisible() and field.text() == ""
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_wheel_scrolls_the_page_and_changes_nothing(dialog: SettingsDialog, qtbot: QtBot) -> None:
    box = row(dialog, "text_size").control._box
    middle = QPointF(box.rect().center())
    turn = QWheelEvent(
        middle,
        QPointF(box.mapToGlobal(box.rect().center())),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.assertNotEmitted(dialog.changed):
        QApplication.sendEvent(box, turn)


def test_every_control_of_a_page_is_reached_with_tab(dialog: SettingsDialog, qtbot: QtBot) -> None:
    choose(dialog, "Chat defaults")
    dialog._find.setFocus()
    reached = set()
    for _ in range(40):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        widget = dialog.focusWidget()
        reached |= {each.name for each in dialog._rows() if each.isAncestorOf(widget)}
    assert reached == set(visible_names(dialog))


@pytest.mark.parametrize(("width", "text_size"), [(640, 200), (400, 100), (900, 100), (640, 80)])
def test_nothing_is_cut_in_a_narrow_window(
    dialog: SettingsDialog, theme: Theme, qtbot: QtBot, width: int, text_size: int
) -> None:
    theme.apply("light", text_size)
    dialog.resize(width, 500)
    page = dialog.findChild(QScrollArea)
    for number in range(dialog.findChild(QListWidget).count()):
        dialog.findChild(QListWidget).setCurrentRow(number)
        qtbot.wait(1)
        assert page.widget().width() <= page.viewport().width(), number


def test_a_narrow_window_has_its_categories_in_a_box(dialog: SettingsDialog, qtbot: QtBot) -> None:
    box = next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Categories")
    dialog.resize(1000, 600)
    assert not box.isVisible()
    dialog.resize(500, 600)
    assert box.isVisible() and not dialog.findChild(QListWidget).isVisible()
    box.setCurrentText("Advanced")
    assert "top_k" in visible_names(dialog)


@dataclasses.dataclass(frozen=True)
class Others:
    """Kinds of setting that Settings has none of yet."""

    many: int = dataclasses.field(
        default=2,
        metadata={"label": "Many", "section": "New", "choices": {1: "One", 2: "Two", 3: "Three", 4: "Four"}},
    )
    short: str = dataclasses.field(default="a", metadata={"label": "Short", "section": "New"})


def test_more_than_three_choices_are_a_box(theme: Theme, qtbot: QtBot) -> None:
    control = control_for(dataclasses.fields(Others)[0], theme)
    assert isinstance(control, ChoiceBox)
    qtbot.addWidget(control)
    control.set_value(2)
    assert control.currentText() == "Two"
    with qtbot.waitSignal(control.changed) as changed:
        qtbot.keyClick(control, Qt.Key.Key_Down)
    assert changed.args == [3]


def test_a_short_text_is_applied_on_enter(theme: Theme, qtbot: QtBot) -> None:
    control = control_for(dataclasses.fields(Others)[1], theme)
    assert isinstance(control, ShortText)
    qtbot.addWidget(control)
    control.set_value("a")
    qtbot.keyClicks(control, "b")
    with qtbot.waitSignal(control.changed) as changed:
        qtbot.keyClick(control, Qt.Key.Key_Return)
    assert changed.args == ["ab"]


def test_a_switch_is_a_toggle(theme: Theme, qtbot: QtBot) -> None:
    setting = next(each for each in SHOWN if isinstance(each.default, bool))
    control = control_for(setting, theme)
    qtbot.addWidget(control)
    assert isinstance(control, Toggle)


def test_a_category_that_is_only_selected_is_shown(dialog: SettingsDialog) -> None:
    """As assistive technology does it: the current row does not follow by itself."""
    assert not row(dialog, "temperature").isVisible()
    (chat,) = dialog._list.findItems("Chat defaults", Qt.MatchFlag.MatchExactly)
    chat.setSelected(True)
    dialog._list.item(0).setSelected(False)
    assert row(dialog, "temperature").isVisible()
    assert dialog._list.currentItem() is chat
