"""Finding a message among all chats: typed or chosen, seen in its chat, and opened there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Message, Status
from inglenook.core.search import PAGE, Hit
from inglenook.core.store import Store
from inglenook.jobs.background import Background
from inglenook.jobs.search import Search
from inglenook.ui.search_page import SearchPage
from inglenook.ui.search_rows import Heading, day_of, grouped
from inglenook.ui.theme import Theme

HOSTILE = '<b>bold</b><img src="file:///etc/passwd"> & \u202egnp.exe \ud800 \ufdd0 \x00 ' + "w" * 5_000


class Shown:
    """The page over a real store, with a person before it."""

    def __init__(self, theme: Theme, folder: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.store = Store(folder / "inglenook.db")
        self.background = Background()
        self.search = Search(folder / "inglenook.db", self.background)
        self.page = SearchPage(theme, self.search)
        qtbot.addWidget(self.page)
        self.opened: list[tuple[int, int | None]] = []
        self.left: list[bool] = []
        self.page.open_wanted.connect(lambda chat, message: self.opened.append((chat, message)))
        self.page.left.connect(lambda: self.left.append(True))
        self.page.resize(1016, 748)
        self.page.show()
        self.page.activateWindow()

    def say(
        self, question: str, reply: str, *, chat_id: int | None = None, model: str = "Qwen3 4B"
    ) -> tuple[Message, Message]:
        said, answer = self.store.ask(chat_id, question, model=model)
        return said, self.store.finish_reply(answer.id, Status.DONE, text=reply)

    def type(self, text: str) -> None:
        """Write this and wait for what is found."""
        self.page.start()
        self.page.field.setText(text)
        self.settle()

    def settle(self) -> None:
        search = self.search
        self.qtbot.waitUntil(lambda: not search.is_busy and search.is_counted)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.page.field, key)

    @property
    def snippets(self) -> list[str]:
        return [row.snippet for row in self.page.list.found.rows if isinstance(row, Hit)]

    @property
    def current(self) -> str:
        hit = self.page.list.current
        return hit.snippet if hit else ""

    def preview(self) -> str:
        """What the preview says, when it has come."""
        if self.page._pause.isActive():
            with self.qtbot.waitSignal(self.search.looked_at):
                pass
        return self.page.transcript.toPlainText()

    def close(self) -> None:
        self.page.hide()
        self.background.close()
        self.store.close()


@pytest.fixture
def shown(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Shown]:
    shown = Shown(theme, tmp_path, qtbot)
    yield shown
    shown.close()


def test_hits_stand_below_their_chat_with_what_was_said(shown: Shown) -> None:
    said, _ = shown.say("He still holds the deposit", "Ask for the deposit back")
    shown.store.rename_chat(said.chat_id, "Letter")
    shown.say("Hire cars", "Most ask for a deposit", model="Mistral 7B")
    shown.type("deposit")
    rows = shown.page.list.found.rows
    assert [row.title if isinstance(row, Heading) else row.snippet for row in rows] == [
        "Hire cars",
        "Most ask for a deposit",
        "Letter",
        "Ask for the deposit back",
        "He still holds the deposit",
    ]
    assert shown.page._counts.whole.startswith("3 matches in 2 chats")
    assert shown.search.hits[-1].message_id == said.id


def test_the_first_hit_is_shown_in_its_chat_with_the_words_marked(shown: Shown, theme: Theme) -> None:
    shown.say("What about the money?", "The deposit is kept apart.")
    shown.type("deposit")
    assert "The deposit is kept apart." in shown.preview()
    assert "What about the money?" in shown.preview()
    mark = theme.colour("mark")
    picture = shown.page.transcript.grab().toImage()
    assert any(
        QColor(picture.pixel(x, y)) == mark
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )


def test_arrows_move_through_hits_while_typing_and_enter_opens(shown: Shown) -> None:
    first, _ = shown.say("word one", "x")
    second, _ = shown.say("word two", "y")
    shown.type("role:you word")
    assert shown.current == "word two"
    shown.press(Qt.Key.Key_Down)
    assert shown.current == "word one"
    shown.press(Qt.Key.Key_Down)
    assert shown.current == "word one"
    assert shown.page.field.hasFocus()
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_Up)
    shown.press(Qt.Key.Key_Return)
    assert shown.opened == [(first.chat_id, first.id), (second.chat_id, second.id)]


def test_a_title_opens_its_chat_at_the_end(shown: Shown) -> None:
    chat = shown.store.create_chat("Moving checklist")
    shown.type("checklist")
    shown.press(Qt.Key.Key_Return)
    assert shown.opened == [(chat.id, None)]


def test_esc_and_the_button_leave(shown: Shown) -> None:
    shown.type("word")
    shown.press(Qt.Key.Key_Escape)
    shown.page.close_button.click()
    assert shown.left == [True, True]
    assert shown.page.field.text() == "word"


def test_choices_and_operators_are_one(shown: Shown) -> None:
    house = shown.store.folders.add("My house")
    said, _ = shown.say("word in the house", "word by a model")
    shown.store.move_chat(said.chat_id, house.id)
    shown.say("word elsewhere", "word by another", model="Llama 3.1 8B")
    shown.type("word")
    shown.qtbot.waitUntil(lambda: bool(shown.search.choices.models))
    page = shown.page

    def choose(box: QComboBox, label: str) -> None:
        at = box.findText(label)
        assert at >= 0, label
        box.setCurrentIndex(at)
        box.activated.emit(at)
        shown.settle()

    choose(page.folder, "My house")
    assert page.field.text() == 'in:"My house" word'
    assert sorted(shown.snippets) == ["word by a model", "word in the house", "word in the house"]
    choose(page.role, "You")
    assert shown.snippets == ["word in the house"]
    choose(page.role, "Anyone")
    choose(page.folder, "Any folder")
    choose(page.model, "Llama 3.1 8B")
    assert shown.snippets == ["word by another"]
    choose(page.model, "Any model")
    page.pinned.click()
    shown.settle()
    assert page.field.text() == "pinned:yes word"
    assert shown.snippets == []
    page._nothing.button.click()
    shown.settle()
    assert page.field.text() == "word"
    assert not page.pinned.isChecked()

    page.field.setText("word role:you before:2024-05 model:qwen in:nowhere pinned:true")
    assert page.role.currentText() == "You"
    assert page.when.currentText() == "Before 2024-05"
    assert page.model.currentText() == "qwen"
    assert page.folder.currentText() == "nowhere"
    assert page.pinned.isChecked()
    choose(page.when, "Any time")
    assert "before:" not in page.field.text()
    choose(page.when, "Last 7 days")
    assert "after:" in page.field.text()


def test_the_segment_shows_titles_or_messages_alone(shown: Shown) -> None:
    shown.store.create_chat("word as a title")
    shown.say("a word", "x")
    shown.store.rename_chat(2, "other")
    shown.type("word")
    assert len(shown.snippets) == 2
    for kind, snippets in (("titles", ["word as a title"]), ("messages", ["a word"])):
        shown.page.kind.set_value(kind)
        shown.page.kind.changed.emit(kind)
        assert shown.snippets == snippets


def test_the_page_says_what_there_is_when_nothing_is_found(shown: Shown) -> None:
    shown.type("")
    assert shown.page._pages.currentWidget() is shown.page._start
    shown.type("nothing of it")
    assert shown.page._pages.currentWidget() is shown.page._nothing
    assert shown.page._nothing.button.isHidden()
    assert shown.page._counts.whole == "Nothing found"
    assert not shown.page._preview.isVisible()


def test_more_hits_come_without_moving_what_is_chosen(shown: Shown) -> None:
    shown.store.create_chat("Many")
    shown.store.connection.execute("BEGIN")
    shown.store.connection.executemany(
        "INSERT INTO messages (chat_id, role, status, created, text) VALUES (1, 'user', 'done', 0, ?)",
        [(f"word {number}",) for number in range(PAGE + 20)],
    )
    shown.store.connection.execute("COMMIT")
    shown.type("word")
    for _ in range(5):
        shown.press(Qt.Key.Key_Down)
    chosen = shown.current
    bar = shown.page.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    shown.qtbot.waitUntil(lambda: len(shown.snippets) == PAGE + 20)
    assert shown.current == chosen


def test_a_hit_on_another_branch_is_shown_there(shown: Shown) -> None:
    said, _ = shown.say("first wording", "old answer")
    shown.store.edit_question(said.id, "second text", model="Qwen3 4B")
    shown.store.rename_chat(said.chat_id, "x")
    shown.type("wording")
    assert "first wording" in shown.preview()
    shown.press(Qt.Key.Key_Return)
    assert shown.opened == [(said.chat_id, said.id)]


def test_a_message_that_went_away_meanwhile_is_no_crash(shown: Shown) -> None:
    said, _ = shown.say("word", "x")
    shown.store.rename_chat(said.chat_id, "x")
    shown.type("word")
    shown.store.delete_message(said.id, alone=False)
    shown.preview()
    assert "word" not in shown.page.transcript.toPlainText()


def test_previous_and_next_stay_in_the_chat(shown: Shown) -> None:
    said, _ = shown.say("word a", "x")
    shown.say("word b", "x", chat_id=said.chat_id)
    shown.store.rename_chat(said.chat_id, "x")
    shown.say("word c", "x")
    shown.store.rename_chat(2, "y")
    shown.type("word")
    shown.press(Qt.Key.Key_Down)
    shown.preview()
    page = shown.page
    assert page._place.text() == "1 of 2"
    assert not page.previous.isEnabled()
    page.next.click()
    assert (shown.current, page._place.text(), page.next.isEnabled()) == ("word a", "2 of 2", False)
    page.previous.click()
    assert shown.current == "word b"


def test_in_a_narrow_window_list_and_preview_take_turns(shown: Shown) -> None:
    shown.say("word", "x")
    shown.page.resize(420, 600)
    shown.type("word")
    page = shown.page
    assert page.list.isVisible() and not page._preview.isVisible()
    where = page.list.visualRect(page.list.currentIndex()).center()
    shown.qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))
    assert page._preview.isVisible() and not page.list.isVisible()
    page.back.click()
    assert page.list.isVisible() and not page._preview.isVisible()


def test_hostile_text_is_shown_as_text(shown: Shown) -> None:
    said, _ = shown.say("word " + HOSTILE, "x")
    shown.store.rename_chat(said.chat_id, "word " + HOSTILE)
    shown.type("word")
    assert all("\u202e" not in snippet and len(snippet) < 200 for snippet in shown.snippets)
    shown.preview()
    shown.page.grab()


def test_everything_can_be_heard_and_reached(shown: Shown) -> None:
    said, _ = shown.say("The deposit", "Of Qwen")
    shown.store.move_chat(said.chat_id, shown.store.folders.add("House").id)
    shown.store.rename_chat(said.chat_id, "Letter")
    shown.type("deposit")
    index = shown.page.list.currentIndex()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Letter, House, You, Today, The deposit"
    assert shown.page.list.found.flags(shown.page.list.found.index(0)) == Qt.ItemFlag.NoItemFlags
    assert QAccessible.queryAccessibleInterface(shown.page.field).text(QAccessible.Text.Name) == (
        "Search messages"
    )
    for kind in (QAbstractButton, QComboBox, QLineEdit, QListView):
        for widget in shown.page.findChildren(kind):
            if widget.isVisible() and not isinstance(widget.parent(), QComboBox):
                named = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
                assert named, widget


def test_hits_of_one_chat_are_together_wherever_they_come() -> None:
    def hit(chat_id: int, message_id: int) -> Hit:
        return Hit(chat_id, message_id, f"chat {chat_id}", None, "", 0.0, "x", ())

    rows = grouped([hit(1, 9), hit(2, 8), hit(1, 7)])
    assert [row.title if isinstance(row, Heading) else row.message_id for row in rows] == [
        "chat 1",
        9,
        7,
        "chat 2",
        8,
    ]


def test_a_clock_that_was_far_off_has_no_day() -> None:
    assert day_of(1e18) == ""
    assert day_of(float("inf")) == ""
