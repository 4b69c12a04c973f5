"""A person works with the tree of a chat: transcript, composer and store together, over a fake engine."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.jobs.fake_engine import FakeEngines, answering

from inglenook.core.errors import UserError
from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.core.trash import Deletion
from inglenook.jobs.background import Background
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.generation import Generation
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.jobs.replies import ReplyUpdate
from inglenook.models.library import ModelFile
from inglenook.ui.composer import Composer
from inglenook.ui.reply_editor import ReplyEditor
from inglenook.ui.theme import Theme
from inglenook.ui.transcript import Transcript
from inglenook.ui.transcript_pages import TranscriptPages
from inglenook.ui.tree_actions import TreeActions, deletion_words

ONE = ModelFile(Path("/models/one.gguf"), "One", "Q4_0", 1000, "llama", 10, built_in=False)
TWO = ModelFile(Path("/models/two.gguf"), "Two", "Q4_0", 1000, "llama", 10, built_in=False)


class Page(QWidget):
    """What `ChatView` ties together, as far as the tree goes."""

    def __init__(self, theme: Theme, conversations: Conversations, models: Models, qtbot: QtBot) -> None:
        super().__init__()
        self.conversations, self.qtbot = conversations, qtbot
        self.chat_id: int | None = None
        self.refused: list[str] = []
        self.sent: list[str] = []
        self.drafts: list[str] = []
        self.transcript, self.composer = Transcript(theme), Composer(theme)
        column = QVBoxLayout(self)
        column.addWidget(self.transcript, 1)
        column.addWidget(self.composer)
        self.pages = TranscriptPages(self.transcript, conversations)
        self.tree = TreeActions(theme, conversations, models, self.transcript, self.composer, self._attempt)
        self.composer.set_ready(True)
        self.composer.submitted.connect(self._on_submitted)
        self.composer.draft_changed.connect(self._on_draft)
        conversations.branch_changed.connect(lambda _: self.pages.refresh())
        conversations.messages_added.connect(lambda _: self.pages.add_newest())
        conversations.replies_changed.connect(self._on_replies_changed)
        self.resize(1000, 800)
        qtbot.addWidget(self)
        self.show()
        qtbot.waitExposed(self)

    def ask(self, words: str) -> None:
        self.chat_id = self.conversations.send(self.chat_id, words)
        self.pages.show(self.chat_id)
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.conversations.is_writing(self.chat_id))

    def said(self) -> list[str]:
        assert self.chat_id is not None
        shown = [self.transcript.message_text(each) for each in self.transcript.message_ids]
        assert shown == [each.text for each in self.conversations.branch(self.chat_id, limit=100)]
        return shown

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.composer.edit, key)

    def _attempt(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except UserError as error:
            self.refused.append(str(error))
            return False
        return True

    def _on_submitted(self, text: str) -> None:
        if not self.tree.take(text):
            self.sent.append(text)

    def _on_draft(self, text: str) -> None:
        if not self.tree.editing.is_active:
            self.drafts.append(text)

    def _on_replies_changed(self, updates: list[ReplyUpdate]) -> None:
        for update in updates:
            self.transcript.stream(update.reply_id, update.text, update.reasoning, update.tokens)
            if update.ended:
                self.transcript.update_message(update.ended)


@pytest.fixture
def engines() -> FakeEngines:
    engines = FakeEngines()
    engines.behaviour.answer = answering("An ", "answer.")
    return engines


@pytest.fixture
def conversations(tmp_path: Path, engines: FakeEngines, qtbot: QtBot) -> Iterator[Conversations]:
    store = Store(tmp_path / "inglenook.db")
    background = Background()
    preferences = Preferences(tmp_path / "settings.json", Settings())
    models = Models(tmp_path / "models", preferences, background)
    models.files = [ONE, TWO]
    models.choose(ONE)
    generation = Generation(tmp_path / "inglenook.db", engines.make)
    generation.start()
    yield Conversations(store, generation, models, preferences)
    generation.close()
    background.close()
    store.close()


@pytest.fixture
def page(theme: Theme, conversations: Conversations, qtbot: QtBot) -> Page:
    page = Page(theme, conversations, conversations._models, qtbot)
    page.ask("First question")
    page.ask("Second question")
    return page


def editing_line(page: Page) -> QLabel:
    return next(each for each in page.composer.findChildren(QLabel) if each.text().startswith("Editing"))


# Editing a question --------------------------------------------------------------------


def test_up_in_the_empty_composer_edits_the_last_message_and_enter_sends_it(page: Page) -> None:
    page.press(Qt.Key.Key_Up)
    assert page.composer.text() == "Second question"
    assert editing_line(page).isVisible()
    assert editing_line(page).text() == "Editing your message. The old version stays as branch 1"
    page.composer.edit.set_text("Third question")
    page.press(Qt.Key.Key_Return)
    assert not page.tree.editing.is_active
    assert page.composer.text() == ""
    page.wait()
    assert page.said() == ["First question", "An answer.", "Third question", "An answer."]
    assert "Version 2 of 2." in page.transcript.toPlainText()
    page.press(Qt.Key.Key_Up)
    assert editing_line(page).text().endswith("branch 2")


def test_esc_leaves_the_message_as_it_is_and_brings_the_draft_back(page: Page) -> None:
    page.composer.set_text("A draft of mine")
    first = page.transcript.message_ids[0]
    page.transcript.edit_wanted.emit(first)
    assert page.transcript.current_message_id == first
    page.composer.edit.set_text("Changed, but not sent")
    page.composer.flush_draft()
    assert page.drafts == []
    page.press(Qt.Key.Key_Escape)
    assert page.composer.text() == "A draft of mine"
    assert page.transcript.current_message_id is None
    assert page.said()[0] == "First question"
    # One key too many loses nothing.
    page.transcript.edit_wanted.emit(first)
    assert page.composer.text() == "Changed, but not sent"


def test_up_does_not_leave_a_text_that_is_being_written(page: Page) -> None:
    page.composer.set_text("Two\nlines")
    page.press(Qt.Key.Key_Up)
    assert page.composer.text() == "Two\nlines"
    assert not page.tree.editing.is_active


def test_an_edit_that_is_refused_stays_in_the_composer(page: Page, engines: FakeEngines) -> None:
    engines.behaviour.answer = None
    page.press(Qt.Key.Key_Up)
    page.composer.edit.set_text("Third question")
    page.conversations.send(page.chat_id, "From another window")
    page.tree.take("Third question")
    assert page.refused and "still being written" in page.refused[0]
    assert page.tree.editing.is_active
    assert page.composer.text() == "Third question"
    assert page.chat_id is not None
    page.conversations.stop(page.chat_id)
    page.wait()


def test_an_earlier_message_is_edited_and_what_followed_stays_in_its_version(page: Page) -> None:
    page.tree.edit(page.transcript.message_ids[0])
    page.composer.edit.set_text("Another beginning")
    page.press(Qt.Key.Key_Return)
    page.wait()
    assert page.said() == ["Another beginning", "An answer."]
    first = page.transcript.message(page.transcript.message_ids[0])
    assert first is not None
    page.transcript.version_wanted.emit(first.versions[0])
    assert page.said() == ["First question", "An answer.", "Second question", "An answer."]


# Everything else -----------------------------------------------------------------------


def test_a_reply_is_edited_in_place(page: Page) -> None:
    reply = page.transcript.message_ids[1]
    page.transcript.reply_edited.emit(reply, "A better answer.")
    assert page.said()[1] == "A better answer."
    assert "Edited" in page.transcript.toPlainText()


def test_an_edit_the_disk_refuses_is_still_there(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(message_id: int, text: str) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(page.conversations, "edit_reply", refuse)
    page.transcript.outline(page.transcript.message_ids[1])
    page.transcript.setFocus()
    page.qtbot.keyClick(page.transcript, Qt.Key.Key_E)
    (editor,) = page.transcript.findChildren(ReplyEditor)
    editor.edit.set_text("Long work")
    editor.save()
    assert page.refused == ["The disk is full."]
    page.qtbot.keyClick(page.transcript, Qt.Key.Key_E)
    assert editor.edit.text() == "Long work"


def test_a_reply_is_written_again_by_another_model(page: Page) -> None:
    page.transcript.retry_with_wanted.emit(page.transcript.message_ids[1], TWO)
    page.wait()
    assert page.said() == ["First question", "An answer."]
    newest = page.transcript.message(page.transcript.message_ids[-1])
    assert newest is not None
    assert newest.model == "Two"
    assert len(newest.versions) == 2


def test_a_deletion_is_told_and_can_be_undone(page: Page) -> None:
    told: list[Deletion] = []
    page.tree.deleted.connect(told.append)
    whole = page.said()
    page.transcript.delete_wanted.emit(page.transcript.message_ids[2], True)
    assert page.said() == [whole[0], whole[1], whole[3]]
    page.transcript.delete_wanted.emit(page.transcript.message_ids[0], False)
    assert page.said() == []
    assert [deletion_words(each) for each in told] == ['Deleted "Second question"', "Deleted 3 messages"]
    while told:
        page.conversations.restore(told.pop())
    assert page.said() == whole


def test_a_new_chat_begins_at_a_message(page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.tree.chat_wanted) as wanted:
        page.transcript.fork_wanted.emit(page.transcript.message_ids[1])
    fork = page.conversations.branch(wanted.args[0], limit=10)
    assert [each.text for each in fork] == ["First question", "An answer."]


def test_comparing_is_offered_where_somebody_can_do_it(page: Page, qtbot: QtBot) -> None:
    assert "Compare with another model" not in words_of_last(page, qtbot)
    page.tree.allow_comparing()
    assert "Compare with another model" in words_of_last(page, qtbot)


def words_of_last(page: Page, qtbot: QtBot) -> list[str]:
    view = page.transcript
    place = view.cursorRect(view.document().find("An answer.")).center()
    menu = view.make_context_menu(place)
    qtbot.addWidget(menu)
    return [action.text() for action in menu.actions()]


def test_the_arrows_lead_from_message_to_message_from_anywhere(page: Page) -> None:
    actions = {action.text(): action for action in page.tree.actions}
    page.composer.focus_text()
    actions["Message above"].trigger()
    assert page.transcript.hasFocus()
    assert page.transcript.current_message_id == page.transcript.message_ids[-1]
    actions["Message above"].trigger()
    actions["Message below"].trigger()
    assert page.transcript.current_message_id == page.transcript.message_ids[-1]
    actions["Edit the last message"].trigger()
    assert page.composer.text() == "Second question"
