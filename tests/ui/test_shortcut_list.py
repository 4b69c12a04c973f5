"""The list of keys is what the program does with keys."""

from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot
from tests.ui.program import running

from inglenook.core.markdown import Heading, Table
from inglenook.ui import shortcut_list, transcript
from inglenook.ui.hint_button import shortcut_hint
from inglenook.ui.theme import Theme


def test_every_key_of_the_main_window_is_in_it(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        found = program.window._shortcut_groups()
        written = " ".join(keys for group in found for _name, keys in group.keys)
        for action in program.window.actions():
            for keys in action.shortcuts():
                assert shortcut_hint(keys) in written, action.text()
        titles = [group.title for group in found]
        assert titles[:2] == ["Everywhere in the main window", "In a chat"]
        assert all(group.keys for group in found)
        of_chat = dict(found[1].keys)
        assert of_chat["Find in this chat"] == "Ctrl F" and "New chat" not in of_chat


def test_every_key_of_the_transcript_is_in_it() -> None:
    written = {key for _name, keys in shortcut_list._OF_THE_TRANSCRIPT for key in keys}
    assert {QKeySequence(key).toString() for key in transcript._KEYS} <= written


def test_a_command_that_is_there_twice_is_told_once(qtbot: QtBot) -> None:
    actions = []
    for text, keys in (("Settings...", "Ctrl+,"), ("&Settings", "Alt+3"), ("Without keys", "")):
        action = QAction(text)
        action.setShortcut(QKeySequence(keys))
        actions.append(action)
    found = shortcut_list.groups(actions, [], enter_sends=True, quick_chat="")
    assert found[0].keys == (("Settings", "Ctrl , or Alt 3"),)


def test_keys_that_were_chosen_are_told() -> None:
    found = shortcut_list.groups([], [], enter_sends=False, quick_chat="Ctrl+Alt+Space")
    everywhere, field = dict(found[0].keys), dict(found[2].keys)
    assert everywhere == {"Quick chat, also while another program is in front": "Ctrl Alt Space"}
    assert field["Send the message"] == "Ctrl Enter" and field["New line"] == "Enter"


def test_it_is_a_page_with_a_table_for_each_place() -> None:
    page = shortcut_list.blocks(shortcut_list.groups([], [], enter_sends=True, quick_chat="F9"))
    tables = [block for block in page if isinstance(block, Table)]
    headings = [block for block in page if isinstance(block, Heading) and block.level == 2]
    assert len(tables) == len(headings) == 6
