"""One of a few, all in sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from inglenook.ui.segment import Segment
from inglenook.ui.theme import Theme


@pytest.fixture
def segment(theme: Theme, qtbot: QtBot) -> Segment:
    segment = Segment({"auto": "Auto", "on": "On & on", "off": "Off"}, "Thinking")
    qtbot.addWidget(segment)
    with qtbot.waitExposed(segment):
        segment.show()
    segment.activateWindow()
    return segment


def buttons(segment: Segment) -> list[QPushButton]:
    return segment.findChildren(QPushButton)


def test_exactly_one_is_chosen_from_the_start(segment: Segment) -> None:
    assert segment.value() == "auto"
    assert [button.isChecked() for button in buttons(segment)] == [True, False, False]


def test_a_click_chooses_and_tells(segment: Segment, qtbot: QtBot) -> None:
    with qtbot.waitSignal(segment.changed) as changed:
        qtbot.mouseClick(buttons(segment)[2], Qt.MouseButton.LeftButton)
    assert changed.args == ["off"] and segment.value() == "off"


def test_arrows_move_the_choice_and_tell(segment: Segment, qtbot: QtBot) -> None:
    segment.setFocus()
    qtbot.waitUntil(lambda: buttons(segment)[0].hasFocus())
    with qtbot.waitSignal(segment.changed) as changed:
        qtbot.keyClick(buttons(segment)[0], Qt.Key.Key_Right)
    assert changed.args == ["on"] and segment.value() == "on"
    assert buttons(segment)[1].hasFocus()


def test_showing_a_value_tells_nobody(segment: Segment, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(segment.changed):
        segment.set_value("off")
    assert segment.value() == "off"


def test_the_focus_comes_to_the_chosen_one(segment: Segment, qtbot: QtBot) -> None:
    segment.set_value("off")
    segment.setFocus()
    qtbot.waitUntil(lambda: buttons(segment)[2].hasFocus())


def test_an_unknown_value_is_refused(segment: Segment) -> None:
    with pytest.raises(ValueError):
        segment.set_value("sometimes")
    assert segment.value() == "auto"


def test_every_button_has_a_name_and_shows_an_ampersand_as_one(segment: Segment) -> None:
    assert [button.accessibleName() for button in buttons(segment)] == [
        "Thinking: Auto",
        "Thinking: On & on",
        "Thinking: Off",
    ]
    assert buttons(segment)[1].shortcut().isEmpty()


def test_what_stands_on_a_choice_may_change_but_not_its_name(segment: Segment) -> None:
    segment.set_label("on", "On & on  3")
    assert buttons(segment)[1].text() == "On && on  3"
    assert buttons(segment)[1].accessibleName() == "Thinking: On & on"


def test_to_a_screen_reader_they_are_radio_buttons(segment: Segment) -> None:
    roles = {QAccessible.queryAccessibleInterface(button).role() for button in buttons(segment)}
    assert roles == {QAccessible.Role.RadioButton}
