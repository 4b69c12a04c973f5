"""What somebody who helps may ask for, and never what the person said."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot
from tests.ui.program import Program, running

from inglenook import __version__
from inglenook.core import log
from inglenook.engine.protocol import Ready
from inglenook.ui.diagnostics_page import DiagnosticsPage
from inglenook.ui.theme import Theme


@pytest.fixture
def program(tmp_path: Path, theme: Theme) -> Iterator[Program]:
    with running(tmp_path, theme) as program:
        yield program


def open_page(program: Program, qtbot: QtBot) -> DiagnosticsPage:
    program.window.show_settings("Diagnostics")
    page = program.window.findChild(DiagnosticsPage)
    qtbot.waitUntil(lambda: "Versions" in labels(page))
    return page


def copied(page: DiagnosticsPage) -> str:
    page.copy.click()
    return QGuiApplication.clipboard().text()


def labels(page: DiagnosticsPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_the_facts_are_shown_and_copied(program: Program, qtbot: QtBot) -> None:
    page = open_page(program, qtbot)
    shown, text = labels(page), copied(page)
    for heading in ("Versions", "Model in use", "Computer", "Graphics cards for models", "Screens", "Data"):
        assert heading in shown and f"{heading}\n" in text
    assert f"Inglenook: {__version__}" in text and "Drawn through: offscreen" in text
    assert "Fake 1B" in text and "Processor: " in text and "Memory: " in text
    assert page.copy.text() == "Copied"


def test_what_a_person_wrote_is_not_in_it(program: Program, qtbot: QtBot) -> None:
    program.store.create_chat("A secret title")
    program.view.composer.edit.setPlainText("a secret draft")
    program.window.keep_drafts()
    program.preferences.change(instructions="a secret wish")
    page = open_page(program, qtbot)
    assert "secret" not in copied(page) and "secret" not in " ".join(labels(page))
    assert "Instructions: 13 characters, not shown here" in copied(page)


def test_both_logs_are_shown_from_their_ends(program: Program, qtbot: QtBot) -> None:
    for name in (log.NAME, "engine.log"):
        (program.paths.logs / name).write_text("".join(f"{name} {at}\n" for at in range(300)))
    page = open_page(program, qtbot)
    views = page.findChildren(QPlainTextEdit)
    assert [view.accessibleName() for view in views] == [
        "Log of the program, the last 200 lines",
        "Log of the engine, the last 200 lines",
    ]
    assert all(view.isReadOnly() and view.blockCount() == 200 for view in views)
    assert views[1].toPlainText().endswith("engine.log 299")
    assert "engine.log 100\n" in copied(page) and "engine.log 99\n" not in copied(page)


def test_what_the_engine_told_of_itself_is_in_it(program: Program, qtbot: QtBot) -> None:
    page = open_page(program, qtbot)
    program.generation.engine = Ready("0.3.36", llama="b1234", processor="zen4: AVX2")
    page.refresh()
    qtbot.waitUntil(lambda: "llama-cpp-python: 0.3.36" in copied(page))
    assert "llama.cpp: b1234" in copied(page)
    assert "What the engine uses of it: zen4: AVX2" in copied(page)


def test_a_model_that_cannot_be_examined_is_said(program: Program, qtbot: QtBot) -> None:
    assert "fake.gguf could not be examined" in copied(open_page(program, qtbot))


def test_without_a_model_nothing_is_asked_of_the_engine(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme, with_model=False) as program:
        program.models.starter = None
        text = copied(open_page(program, qtbot))
        assert "None chosen" in text and "Known once there is a model" in text


def test_it_is_found_by_what_people_look_for(program: Program, qtbot: QtBot) -> None:
    page = open_page(program, qtbot)
    for wanted in (["version"], ["log"], ["graphics", "card"], []):
        page.show_matching(wanted, shown=True)
        assert not page.isHidden(), wanted
    page.show_matching(["temperature"], shown=True)
    assert page.isHidden()


def test_larger_text_makes_the_logs_higher(program: Program, qtbot: QtBot, theme: Theme) -> None:
    page = open_page(program, qtbot)
    view = page.findChildren(QPlainTextEdit)[0]
    before = view.height()
    theme.apply("light", 200)
    assert view.minimumHeight() > 1.7 * before
