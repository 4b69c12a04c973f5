"""What was done is taken back, the newest first, and nothing is lost where that fails."""

import pytest
from pytestqt.qtbot import QtBot

from inglenook.core.errors import SaveError, UserError
from inglenook.jobs.undo import UndoStack


def test_the_newest_step_is_taken_back_first(qtbot: QtBot) -> None:
    stack, done = UndoStack(), []
    stack.add("Undo delete", lambda: done.append("delete"))
    stack.add("Undo move", lambda: done.append("move"))
    assert stack.words == "Undo move"
    stack.undo()
    assert done == ["move"] and stack.words == "Undo delete"
    stack.undo()
    stack.undo()
    assert done == ["move", "delete"] and not stack and stack.words == ""


def test_a_step_whose_undo_the_disk_refuses_stays(qtbot: QtBot) -> None:
    stack = UndoStack()

    def refuse() -> None:
        raise SaveError("The disk is full.", "")

    stack.add("Undo delete", refuse)
    with pytest.raises(SaveError):
        stack.undo()
    assert stack.words == "Undo delete"


def test_a_step_of_what_is_gone_for_good_is_told_and_dropped(qtbot: QtBot) -> None:
    stack = UndoStack()

    def gone() -> None:
        raise LookupError("no such chat")

    stack.add("Undo delete", gone)
    with pytest.raises(UserError, match="for good"):
        stack.undo()
    assert not stack


def test_a_toast_takes_back_its_own_step_and_only_once(qtbot: QtBot) -> None:
    stack, done = UndoStack(), []
    first = stack.add("Undo delete", lambda: done.append(1))
    stack.add("Undo move", lambda: done.append(2))
    stack.undo_step(first)
    stack.undo_step(first)
    assert done == [1] and stack.words == "Undo move"


def test_the_menu_hears_of_every_change_and_old_steps_are_forgotten(qtbot: QtBot) -> None:
    stack = UndoStack()
    with qtbot.waitSignal(stack.changed):
        stack.add("Undo delete", lambda: None)
    for _ in range(200):
        stack.add("Undo move", lambda: None)
    steps = 0
    while stack:
        stack.undo()
        steps += 1
    assert steps == 100
