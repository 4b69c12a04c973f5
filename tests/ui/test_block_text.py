"""Markdown as text for reading, in both directions of writing."""

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from inglenook.core.markdown import parse
from inglenook.ui.block_text import BlockText
from inglenook.ui.theme import Theme


def shown(source: str, theme: Theme, qtbot: QtBot, share: int = 0) -> BlockText:
    view = BlockText(theme)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show_blocks(parse(source), share=share)
    with qtbot.waitExposed(view):
        view.show()
    return view


def left_of(view: BlockText, words: str) -> int:
    view.moveCursor(QTextCursor.MoveOperation.Start)
    assert view.find(words)
    cursor = view.textCursor()
    cursor.clearSelection()
    view.setTextCursor(cursor)
    return view.cursorRect().left()


def test_markdown_becomes_text_and_html_stays_text(theme: Theme, qtbot: QtBot) -> None:
    view = shown("# A\n\n- one\n- **two**\n\n<img src='http://x/y.png'>\n\n`code`", theme, qtbot)
    assert view.toPlainText() == "A\n•\u2002one\n•\u2002two\n<img src='http://x/y.png'>\ncode"


def test_headings_are_told_as_such(theme: Theme, qtbot: QtBot) -> None:
    view = shown("# A\n\ntext\n\n## B", theme, qtbot)
    levels = [view.document().findBlockByNumber(at).blockFormat().headingLevel() for at in range(3)]
    assert levels == [1, 0, 2]


def test_what_is_shown_again_takes_the_place_of_what_was(theme: Theme, qtbot: QtBot) -> None:
    view = shown("a\n\n| b | c |\n|---|---|\n| d | e |", theme, qtbot)
    view.show_blocks(parse("new"))
    assert view.toPlainText() == "new"


def test_the_columns_of_a_table_begin_where_its_words_begin(theme: Theme, qtbot: QtBot) -> None:
    latin = shown("| Command | Keys |\n|---|---|\n| New | F1 |", theme, qtbot, share=60)
    assert left_of(latin, "New") < left_of(latin, "F1")
    arabic = shown("| الأمر | المفاتيح |\n|---|---|\n| جديد | F1 |", theme, qtbot, share=60)
    assert left_of(arabic, "جديد") > left_of(arabic, "F1")


def test_a_list_is_indented_on_the_side_where_its_words_begin(theme: Theme, qtbot: QtBot) -> None:
    view = shown("- one\n- واحد", theme, qtbot)
    one, other = (view.document().findBlockByNumber(at).blockFormat() for at in (0, 1))
    assert one.leftMargin() == other.rightMargin() > 0 == one.rightMargin() == other.leftMargin()
