"""The command palette: what it finds, how it is used by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
from pytestqt.qtbot import QtBot
from tests.ui.program import MODEL

from inglenook.core.chat import Chat
from inglenook.ui.command_palette import CommandPalette
from inglenook.ui.palette_rows import ROW, Kind
from inglenook.ui.theme import Theme

_TITLES = ["Regex for ISO dates", "Rust lifetimes, explained", "Café crème", "<b>bold</b>\n\u202ehidden", ""]


class Window(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self.resize(900, 600)
        self.text = QPlainTextEdit()
        self.setCentralWidget(self.text)
        self.done: list[str] = []

    def action(self, text: str, keys: str = "") -> QAction:
        made = QAction(text, self)
        made.setShortcut(QKeySequence(keys))
        made.triggered.connect(lambda: self.done.append(text))
        return made


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.text.setFocus()
    return made


@pytest.fixture
def palette(window: Window, theme: Theme) -> CommandPalette:
    actions = [
        window.action("&Export this chat...", "Ctrl+Shift+E"),
        window.action("Expand all thoughts"),
        window.action("Settings...", "Ctrl+,"),
        window.action("Settings", "Alt+3"),
        window.action("Cannot be used now"),
    ]
    actions[-1].setEnabled(False)
    separator = QAction(window)
    separator.setSeparator(True)
    chats = [Chat(at, title, 0, 1e9 - at, None) for at, title in enumerate(_TITLES, start=1)]
    return CommandPalette(theme, lambda: [*actions, separator], lambda _: chats, lambda: [MODEL], window)


def rows(palette: CommandPalette, kind: Kind) -> list[str]:
    return [row.text for row in palette.list.rows.rows if row.kind is kind]


def test_lists_what_can_be_done_now_each_once(palette: CommandPalette) -> None:
    palette.open()
    assert rows(palette, Kind.COMMAND) == ["Export this chat...", "Expand all thoughts", "Settings..."]
    assert rows(palette, Kind.MODEL) == ["Use Fake 1B"]
    assert len(rows(palette, Kind.CHAT)) == 5


def test_typing_finds_commands_chats_and_a_search(palette: CommandPalette, qtbot: QtBot) -> None:
    palette.open()
    qtbot.keyClicks(palette.field, "EX")
    assert rows(palette, Kind.COMMAND) == ["Export this chat...", "Expand all thoughts"]
    assert rows(palette, Kind.CHAT) == ["Rust lifetimes, explained", "Regex for ISO dates"]
    assert rows(palette, Kind.SEARCH) == ['Search messages for "EX"']
    first = palette.list.rows.rows[1]
    assert first.marks == ((0, 2),) and first.beside == "Ctrl Shift E"


@pytest.mark.parametrize(
    ("typed", "title"),
    [("cafe CREME", "Café crème"), ("rfid", "Regex for ISO dates"), ("dates iso", "Regex for ISO dates")],
)
def test_accents_order_and_initials_do_not_matter(palette: CommandPalette, typed: str, title: str) -> None:
    palette.open(typed)
    assert rows(palette, Kind.CHAT) == [title]
    assert next(row for row in palette.list.rows.rows if row.kind is Kind.CHAT).marks


def test_enter_does_the_command_after_the_focus_is_back(
    palette: CommandPalette, window: Window, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.text.hasFocus)
    palette.open()
    focus: list[object] = []
    palette._list_actions()[1].triggered.connect(lambda: focus.append(QApplication.focusWidget()))
    qtbot.keyClicks(palette.field, "expand")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.done == ["Expand all thoughts"] and palette.isHidden()
    assert focus == [window.text]


def test_arrows_pass_over_headings_and_go_round(palette: CommandPalette, qtbot: QtBot) -> None:
    palette.open("ex")
    texts = [palette.list.current_row().text]  # type: ignore[union-attr]
    for _ in range(5):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        texts.append(palette.list.current_row().text)  # type: ignore[union-attr]
    assert texts[2] == "Rust lifetimes, explained" and texts[4] == 'Search messages for "ex"'
    assert texts[5] == texts[0]
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.current_row().kind is Kind.SEARCH  # type: ignore[union-attr]


def test_a_chat_and_a_model_are_chosen(palette: CommandPalette, qtbot: QtBot) -> None:
    palette.open("rust")
    with qtbot.waitSignal(palette.chat_chosen, check_params_cb=lambda chat_id: chat_id == 2):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    palette.open("fake")
    with qtbot.waitSignal(palette.model_chosen, check_params_cb=lambda file: file is MODEL):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)


def test_control_enter_searches_the_messages(palette: CommandPalette, qtbot: QtBot) -> None:
    palette.open(" ex ")
    with qtbot.waitSignal(palette.search_wanted, check_params_cb=lambda text: text == "ex"):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert palette.isHidden()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_escape_and_its_own_key_close_it(
    palette: CommandPalette, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    palette.open("something")
    qtbot.keyClick(palette.field, key, modifier)
    assert palette.isHidden()


@pytest.mark.parametrize(
    "typed", ["aaaaaaaaaaaaz", "[^", "\\", "(", "\u202e", "😀", "İ", "x" * 5000, "\n", '"', "."]
)
def test_takes_any_text(palette: CommandPalette, typed: str) -> None:
    palette.open(typed)
    palette.grab()


def test_titles_are_shown_as_plain_single_lines(palette: CommandPalette) -> None:
    palette.open()
    assert rows(palette, Kind.CHAT)[3:] == ["<b>bold</b> hidden", "New chat"]


def test_a_screen_reader_hears_the_rows_and_can_choose_one(palette: CommandPalette, qtbot: QtBot) -> None:
    palette.open("rust")
    heard = QAccessible.queryAccessibleInterface(palette.list)
    said = [
        heard.child(at).text(QAccessible.Text.Name)  # type: ignore[union-attr]
        for at in range(heard.childCount())  # type: ignore[union-attr]
    ]
    assert "Rust lifetimes, explained, chat, 9 Sep 2001" in said
    index = palette.list.rows.index(1)
    assert index.data(ROW).kind is Kind.CHAT
    with qtbot.waitSignal(palette.chat_chosen):
        palette.list.selectionModel().select(
            index, palette.list.selectionModel().SelectionFlag.ClearAndSelect
        )


def test_paints_in_a_narrow_window_and_from_right_to_left(
    palette: CommandPalette, window: Window, theme: Theme
) -> None:
    window.resize(400, 480)
    theme.apply("dark", 200)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    palette.open("e")
    assert window.rect().contains(palette.geometry())
    window.grab()


def test_ten_thousand_titles_are_found_in(window: Window, theme: Theme) -> None:
    chats = [Chat(at, f"Garden {at}", 0, 0, None) for at in range(10_000)]
    palette = CommandPalette(theme, list, lambda _: chats, list, window)
    palette.open("garden 99")
    assert rows(palette, Kind.CHAT) == [f"Garden {at}" for at in (99, *range(990, 997))]
