"""Keys that may be asked for, and the field they are pressed in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from inglenook.core.errors import UserError
from inglenook.core.settings import Settings
from inglenook.ui.key_combination import Combination, combination
from inglenook.ui.key_field import KeyField
from inglenook.ui.settings_dialog import SettingsDialog
from inglenook.ui.theme import Theme

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.mark.parametrize("keys", ["", "nonsense", "Ctrl+", "Ctrl+K, Ctrl+C", "Ctrl+Alt", "\0", "+" * 500])
def test_what_is_no_combination_is_said(keys: str) -> None:
    with pytest.raises(UserError, match="is no combination of keys"):
        combination(keys)


@pytest.mark.parametrize("keys", ["A", "Shift+A", "Space", "Return", "Shift+7", "Esc"])
def test_keys_that_every_program_needs_are_refused(keys: str) -> None:
    with pytest.raises(UserError, match="must go with Ctrl or Alt"):
        combination(keys)


def test_a_combination_is_read_as_it_is_written() -> None:
    assert combination("Ctrl+Alt+Space") == Combination(Qt.Key.Key_Space.value, ctrl=True, alt=True)
    assert combination("Meta+Shift+K") == Combination(Qt.Key.Key_K.value, meta=True, shift=True)
    assert combination("F12") == Combination(Qt.Key.Key_F12.value)


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> KeyField:
    field = KeyField("Quick chat", theme)
    qtbot.addWidget(field)
    field.show()
    field.set_value("Ctrl+Alt+Space")
    return field


def test_the_keys_that_are_pressed_are_taken(field: KeyField, qtbot: QtBot) -> None:
    assert field.text() == "Ctrl Alt Space"
    with qtbot.waitSignal(field.changed, check_params_cb=lambda keys: keys == "Ctrl+Shift+K"):
        qtbot.keyClick(field, Qt.Key.Key_K, CTRL | SHIFT)
    assert field.text() == "Ctrl Shift K"


def test_modifiers_alone_and_the_same_keys_change_nothing(field: KeyField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.changed):
        qtbot.keyClick(field, Qt.Key.Key_Control, CTRL)
        qtbot.keyClick(field, Qt.Key.Key_Space, CTRL | ALT)
    assert field.text() == "Ctrl Alt Space"


def test_a_letter_alone_is_refused_with_a_sentence(field: KeyField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.changed), qtbot.waitSignal(field.refused) as refused:
        qtbot.keyClick(field, Qt.Key.Key_A)
    assert refused.args == [
        "These keys must go with Ctrl or Alt: every other program needs them as they are."
    ]
    assert field.text() == "Ctrl Alt Space"


def test_backspace_and_the_cross_take_the_keys_away(field: KeyField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.changed, check_params_cb=lambda keys: keys == ""):
        qtbot.keyClick(field, Qt.Key.Key_Backspace)
    field.set_value("F9")
    cross = next(action for action in field.actions() if isinstance(action, QAction))
    assert cross.text() == "No keys" and cross.isVisible()
    with qtbot.waitSignal(field.changed, check_params_cb=lambda keys: keys == ""):
        cross.trigger()
    assert not cross.isVisible() and not field.text()


def test_esc_closes_the_window_and_tab_leads_on(theme: Theme, qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    fields = [KeyField("One", theme), KeyField("Two", theme)]
    for each in fields:
        column.addWidget(each)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    fields[0].setFocus()
    qtbot.waitUntil(fields[0].hasFocus)
    qtbot.keyClick(fields[0], Qt.Key.Key_Tab)
    assert fields[1].hasFocus()
    qtbot.keyClick(fields[1], Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_settings_say_why_keys_are_refused(theme: Theme, qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(), theme)
    qtbot.addWidget(dialog)
    field = dialog.findChild(KeyField)
    assert field is not None

    def notes() -> list[str]:
        return [
            label.text() for label in dialog.findChildren(QLabel) if "every other program" in label.text()
        ]

    qtbot.keyClick(field, Qt.Key.Key_A)
    assert len(notes()) == 1 and notes()[0] in field.accessibleDescription()
    qtbot.keyClick(field, Qt.Key.Key_A, CTRL | ALT)
    assert notes() == [] and dialog.settings.quick_chat_keys == "Ctrl+Alt+A"
