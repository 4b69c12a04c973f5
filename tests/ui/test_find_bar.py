"""Finding words in the chat that is open."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Message, Role, Status
from inglenook.core.search import found_in
from inglenook.ui.find_bar import FindBar
from inglenook.ui.theme import Theme
from inglenook.ui.transcript import Transcript


class Find(QObject):
    """A search that answers at once."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.texts: dict[int, str] = {}
        self.chat_id: int | None = None
        self.text = self.sentence = ""
        self.found = found_in([], "")

    def find(self, chat_id: int | None, text: str) -> None:
        self.chat_id, self.text = chat_id, text
        self.found = found_in(self.texts.items(), text) if chat_id else []
        self.changed.emit()

    def close(self) -> None:
        self.find(None, "")


class Shown:
    """A transcript with the bar over it."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.find = Find()
        self.transcript = Transcript(theme, self.window)
        self.bar = FindBar(theme, self.find, self.transcript, self.window)  # type: ignore[arg-type]
        column = QVBoxLayout(self.window)
        column.addWidget(self.bar)
        column.addWidget(self.transcript, 1)
        self.asked: list[int] = []
        self.scrolled: list[tuple[int, int]] = []
        self.transcript.message_wanted.connect(self.asked.append)
        self.window.resize(700, 500)
        self.window.show()
        self.window.activateWindow()

    def show(self, *texts: str) -> None:
        self.find.texts = dict(enumerate(texts, 1))
        self.transcript.show_messages(
            [
                Message(id_, 1, None, Role.USER, text, Status.DONE, 0.0)
                for id_, text in self.find.texts.items()
            ],
            more_above=False,
        )

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        self.qtbot.keyClick(self.bar.field, key, *modifiers)

    @property
    def count(self) -> str:
        return self.bar._count.text()

    @property
    def place(self) -> tuple[int, int] | None:
        return self.bar._places.at(self.bar._at) if self.bar._places.total else None


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot) -> Iterator[Shown]:
    yield Shown(theme, qtbot)


def test_the_newest_place_comes_first_and_enter_goes_further_up(shown: Shown) -> None:
    shown.show("word word", "nothing", "a Wörd")
    shown.bar.open(1)
    assert shown.bar.field.hasFocus()
    shown.qtbot.keyClicks(shown.bar.field, "word")
    assert (shown.count, shown.place) == ("1 of 3", (3, 0))
    shown.press(Qt.Key.Key_Return)
    assert (shown.count, shown.place) == ("2 of 3", (1, 1))
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_Return)
    assert (shown.count, shown.place) == ("1 of 3", (3, 0))
    shown.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert shown.count == "3 of 3"
    shown.bar.next.click()
    shown.bar.previous.click()
    assert shown.count == "3 of 3"
    shown.press(Qt.Key.Key_F3)
    assert shown.count == "1 of 3"


def test_a_place_that_is_not_on_screen_is_asked_for(shown: Shown) -> None:
    shown.show("word")
    shown.find.texts = {7: "word far up", 1: "word"}
    shown.bar.open(1)
    shown.bar.field.setText("word")
    shown.bar.step(1)
    assert shown.asked == [7]


def test_a_place_out_of_sight_is_brought_into_view(shown: Shown) -> None:
    shown.show("needle", *["line\n" * 20] * 20)
    shown.qtbot.waitUntil(lambda: len(shown.transcript.toPlainText()) > 2_000)
    bar = shown.transcript.verticalScrollBar()
    bar.setValue(bar.maximum())
    shown.bar.open(1)
    shown.bar.field.setText("needle")
    assert bar.value() < bar.maximum() / 2


def test_nothing_found_is_said(shown: Shown) -> None:
    shown.show("word")
    shown.bar.open(1)
    shown.bar.field.setText("nowhere")
    assert shown.count == "Not found"
    assert shown.bar.field.accessibleDescription() == "Not found"
    assert not shown.bar.next.isEnabled()
    shown.press(Qt.Key.Key_Return)
    shown.bar.field.setText("")
    assert shown.count == ""


def test_esc_closes_it_and_takes_the_marks_away(shown: Shown) -> None:
    shown.show("word")
    closed: list[bool] = []
    shown.bar.closed.connect(lambda: closed.append(True))
    shown.bar.open(1)
    shown.bar.field.setText("word")
    assert shown.transcript._painter.words
    shown.press(Qt.Key.Key_Escape)
    assert closed == [True]
    assert shown.bar.isHidden()
    assert not shown.transcript._painter.words
    shown.bar.close_bar()
    assert closed == [True]


def test_what_is_selected_is_what_is_found(shown: Shown) -> None:
    shown.show("word")
    shown.transcript.selectAll()
    cursor = shown.transcript.textCursor()
    cursor.setPosition(shown.transcript.toPlainText().index("word"))
    cursor.movePosition(cursor.MoveOperation.EndOfWord, cursor.MoveMode.KeepAnchor)
    shown.transcript.setTextCursor(cursor)
    shown.bar.open(1)
    assert shown.bar.field.text() == "word"
    assert shown.count == "1 of 1"


def test_another_chat_is_looked_through_for_the_same(shown: Shown) -> None:
    shown.show("word")
    shown.bar.show_chat(1)
    assert shown.find.chat_id is None  # it is not open
    shown.bar.open(1)
    shown.bar.field.setText("word")
    shown.show("other", "word word")
    shown.bar.show_chat(2)
    assert (shown.find.chat_id, shown.count, shown.place) == (2, "1 of 2", (2, 1))


def test_more_of_the_chat_does_not_move_the_place(shown: Shown) -> None:
    shown.show("word", "word")
    shown.bar.open(1)
    shown.bar.field.setText("word")
    shown.bar.step(1)
    shown.find.texts[3] = "word of a new reply"
    shown.find.find(1, "word")
    assert (shown.count, shown.place) == ("3 of 3", (1, 0))


@pytest.mark.parametrize(
    "text", ["\ud800", "\0", '"', "<b>", "\u0301", "x" * 2_000, "👩‍👩‍👧‍👦", ".*(", "\u2029"]
)
def test_any_text_can_be_looked_for(shown: Shown, text: str) -> None:
    shown.show(f"before {text} after", "👩‍👩‍👧‍👦")
    shown.bar.open(1)
    shown.bar.field.setText(text)
    shown.press(Qt.Key.Key_Return)
    shown.transcript.grab()
