"""Help that is there offline, in the language of the window, and is only text."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.program import running

from inglenook import __version__
from inglenook.core import language, paths
from inglenook.core.language import LANGUAGES, Language
from inglenook.core.markdown import Heading, Paragraph, parse
from inglenook.ui import help_window
from inglenook.ui.diagnostics_page import DiagnosticsPage
from inglenook.ui.help_window import ABOUT, FIRST_STEPS, GLOSSARY, SHORTCUTS, HelpWindow
from inglenook.ui.link_dialog import LinkDialog
from inglenook.ui.shortcut_list import Group
from inglenook.ui.theme import Theme

FOLDER = Path(paths.resource("help"))
FILES = sorted(FOLDER.rglob("*.md"))


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> Iterator[HelpWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    yield HelpWindow(theme, lambda: [Group("Here", (("New chat", "Ctrl N"),))], parent)


def show(window: HelpWindow, page: str, qtbot: QtBot, heading: str = "") -> str:
    with qtbot.waitExposed(window):
        window.show_page(page, heading)
    return window.text.toPlainText()


def test_every_page_is_there(window: HelpWindow, qtbot: QtBot) -> None:
    assert show(window, FIRST_STEPS, qtbot).startswith("First steps\n")
    assert show(window, GLOSSARY, qtbot).startswith("Glossary\n")
    assert "New chat\nCtrl N" in show(window, SHORTCUTS, qtbot)
    about = show(window, ABOUT, qtbot)
    assert about.startswith(f"Inglenook {__version__}\n")
    assert "Apache License 2.0" in about and "Lesser General Public License" in about
    assert "PySide6_Essentials" in about and "download.qt.io" in about


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_what_is_shipped_is_plain_markdown(file: Path) -> None:
    source = file.read_text("utf-8")
    blocks = parse(source)
    assert isinstance(blocks[0], Heading) and blocks[0].level == 1
    assert not re.search(r"<[a-zA-Z/!]|&[a-z]+;|!\[|https?:", source), "no HTML, pictures or addresses"
    assert file.parent.name in LANGUAGES
    assert (FOLDER / "en" / file.name).is_file()


def test_every_word_of_the_glossary_is_explained_briefly() -> None:
    blocks = parse((FOLDER / "en" / "glossary.md").read_text("utf-8"))
    entries: dict[str, list[str]] = {}
    for block in blocks[2:]:
        if isinstance(block, Heading):
            entries["".join(run.text for run in block.runs)] = []
        else:
            assert isinstance(block, Paragraph)
            entries[list(entries)[-1]].append("".join(run.text for run in block.runs))
    assert len(entries) >= 25
    assert {"Parameters", "Quantisation", "Context", "Open weights", "Token", "GGUF"} <= entries.keys()
    assert list(entries) == sorted(entries, key=str.casefold)
    for name, said in entries.items():
        assert len(said) == 1 and 60 < len(said[0]) < 420, name


def test_a_page_that_a_language_lacks_is_shown_in_english(window: HelpWindow, qtbot: QtBot) -> None:
    language.use(Language("xx", lambda text, note, n: f"«{text}»"))
    try:
        assert show(window, GLOSSARY, qtbot).startswith("Glossary\n")
    finally:
        language.use(Language())


def test_an_entry_is_brought_to_the_top(window: HelpWindow, qtbot: QtBot) -> None:
    show(window, GLOSSARY, qtbot, "Quantisation")
    assert window.text.textCursor().block().text() == "Quantisation"
    assert abs(window.text.cursorRect().top()) < 40
    show(window, GLOSSARY, qtbot, "No such word")


def test_words_are_found_around_the_end(window: HelpWindow, qtbot: QtBot) -> None:
    show(window, GLOSSARY, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = window.findChild(QLineEdit, "search")
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "hallu")
    first = window.text.textCursor().position()
    assert window.text.textCursor().selectedText().casefold() == "hallu"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.text.textCursor().position() == first  # there is only one
    qtbot.keyClicks(field, "zzz")
    assert field.accessibleDescription() == "Not found"
    field.clear()
    assert field.accessibleDescription() == ""


def test_another_page_begins_at_its_top_with_nothing_to_find(window: HelpWindow, qtbot: QtBot) -> None:
    show(window, GLOSSARY, qtbot)
    field = window.findChild(QLineEdit, "search")
    field.setText("vision")
    assert window.text.verticalScrollBar().value() > 0
    window.findChild(QListWidget).setCurrentRow(0)
    assert (window.page, field.text()) == (FIRST_STEPS, "")
    assert window.text.verticalScrollBar().value() == 0


def test_in_a_narrow_window_the_pages_are_in_a_box(window: HelpWindow, qtbot: QtBot) -> None:
    show(window, FIRST_STEPS, qtbot)
    window.resize(400, 500)
    pages, box = window.findChild(QListWidget), window.findChild(QComboBox)
    qtbot.waitUntil(lambda: box.isVisible() and not pages.isVisible())
    box.setCurrentIndex(1)
    assert window.page == GLOSSARY and pages.currentRow() == 1


def test_larger_text_keeps_the_page(window: HelpWindow, qtbot: QtBot, theme: Theme) -> None:
    show(window, GLOSSARY, qtbot)
    before = window.text.font().pixelSize()
    theme.apply("dark", 200)
    assert window.page == GLOSSARY and window.text.font().pixelSize() == 2 * before


def test_a_link_asks_before_it_leads_outside(window: HelpWindow, qtbot: QtBot) -> None:
    show(window, ABOUT, qtbot)
    window.text.anchorClicked.emit(help_window._QT_SOURCE)
    asked = window.findChild(LinkDialog)
    assert asked.isVisible()
    asked.reject()


def test_escape_closes_it_and_it_can_be_shown_again(window: HelpWindow, qtbot: QtBot) -> None:
    show(window, FIRST_STEPS, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    show(window, FIRST_STEPS, qtbot)
    assert window.isVisible()


def test_the_main_window_opens_it_at_every_page(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path, theme) as program:
        actions = {action.text(): action for action in program.window.actions()}
        for name, page in (("First steps", FIRST_STEPS), ("Keyboard shortcuts", SHORTCUTS)):
            actions[name].trigger()
            shown = program.window.findChild(HelpWindow)
            assert shown.isVisible() and shown.page == page
        assert actions["First steps"].shortcut().toString() == "F1"
        assert actions["Keyboard shortcuts"].shortcut().toString() == "Ctrl+/"
        actions["About Inglenook"].trigger()
        assert len(program.window.findChildren(HelpWindow)) == 1 and shown.page == ABOUT
        actions["Diagnostics"].trigger()
        assert program.window.findChild(DiagnosticsPage).isVisible()
