"""What is seldom wanted of the chats: built when it is, and as often as it is."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.ui.program import running

from inglenook.ui.theme import Theme
from inglenook.ui.trash_dialog import TrashDialog


def test_the_trash_can_be_closed_and_opened_again(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        place = program.window.chats
        for _ in range(3):
            place.show_trash()
            place.show_trash()
            [dialog] = program.window.findChildren(TrashDialog)
            assert dialog.isVisible()
            with qtbot.waitSignal(dialog.destroyed):
                dialog.close()
