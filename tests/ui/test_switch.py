"""A switch is a check box that looks different."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inglenook.ui.switch import Switch
from inglenook.ui.theme import Theme


@pytest.fixture
def switch(theme: Theme, qtbot: QtBot) -> Switch:
    switch = Switch(theme, "Offline", safe=True)
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    return switch


def test_space_and_a_click_anywhere_turn_it(switch: Switch, qtbot: QtBot) -> None:
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(switch.width() - 2, 2))
    assert not switch.isChecked()


def test_it_has_a_name_and_is_large_enough_to_hit(switch: Switch, theme: Theme) -> None:
    assert switch.accessibleName() == "Offline"
    assert switch.sizeHint().height() >= 28 * theme.scale
    theme.apply("light", 200)
    assert switch.sizeHint().height() >= 56 * theme.scale / 2


def test_where_the_thumb_is_says_whether_it_is_on(switch: Switch, theme: Theme, qapp: QApplication) -> None:
    def colours() -> tuple[str, str]:
        picture = switch.grab().toImage()
        middle = picture.height() // 2
        return (
            picture.pixelColor(13, middle).name(),
            picture.pixelColor(picture.width() - 14, middle).name(),
        )

    def name(token: str) -> str:
        return theme.colour(token).name()

    assert colours() == (name("border-control"), name("surface"))
    switch.setChecked(True)
    assert colours() == (name("good"), name("on-good"))
    switch.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert colours() == (name("on-good"), name("good"))
    theme.apply("dark", 100)
    assert colours() == (name("on-good"), name("good"))


def test_a_disabled_switch_looks_disabled(switch: Switch) -> None:
    switch.setChecked(True)
    enabled = switch.grab().toImage()
    switch.setEnabled(False)
    assert switch.grab().toImage() != enabled
