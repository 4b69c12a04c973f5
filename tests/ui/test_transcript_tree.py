"""The transcript of a chat with branches: versions, changes in place, the stretch that slides over it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from tests.ui.test_transcript import button, conversation, hover, hrefs, line_at_top, reply, text_of, user

from inglenook.core.chat import Message, Status
from inglenook.models.library import ModelFile
from inglenook.ui.message_edit import MessageEdit
from inglenook.ui.message_offer import Act
from inglenook.ui.reply_editor import ReplyEditor
from inglenook.ui.theme import Theme
from inglenook.ui.transcript import Transcript
from inglenook.ui.transcript_stretch import MOST

KEY = Qt.Key


@pytest.fixture
def transcript(theme: Theme, qtbot: QtBot) -> Transcript:
    view = Transcript(theme)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


def versions(message: Message, *ids: int) -> Message:
    return replace(message, versions=ids)


def show(view: Transcript, messages: Sequence[Message], qtbot: QtBot) -> None:
    """Show these and wait until all of them are written."""
    view.show_messages(messages, more_above=False)
    settle(view, qtbot)


def settle(view: Transcript, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(view._messages.shown) == len(view.message_ids))


def top_of(view: Transcript, message_id: int) -> float:
    """Where a message stands in the view, in pixels below its upper edge."""
    shown = view._messages.find(message_id)
    assert shown is not None
    return view._messages.rect(shown).top() - view.verticalScrollBar().value()


def press(view: Transcript, key: Qt.Key, qtbot: QtBot, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(view, key, modifier)


# Versions ------------------------------------------------------------------------------


def test_a_fork_shows_which_version_this_is_and_leads_to_the_others(
    transcript: Transcript, qtbot: QtBot
) -> None:
    question = versions(user(3, "Second wording"), 1, 3)
    answer = versions(reply(5, "Third answer"), 4, 5, 6)
    show(transcript, [question, answer], qtbot)
    text = text_of(transcript)
    assert "Version 2 of 2." in text  # for who listens
    assert "Version 2 of 3." in text
    assert "\u2039 2/3 \u203a" in text.replace("\u00a0", " ")
    assert hrefs(transcript) == ["do:version/3/-1", "do:version/5/-1", "do:version/5/1"]
    wanted: list[int] = []
    transcript.version_wanted.connect(wanted.append)
    for href in hrefs(transcript):
        transcript.anchorClicked.emit(QUrl(href))
    assert wanted == [1, 4, 6]


def test_the_only_version_says_nothing_of_it(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, [versions(user(1, "Once"), 1), versions(reply(2, "Said"), 2)], qtbot)
    assert "Version" not in text_of(transcript)
    assert hrefs(transcript) == []


def test_the_version_is_no_part_of_what_is_copied(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, [versions(user(3, "Second wording"), 1, 3), reply(4, "Answer")], qtbot)
    transcript.selectAll()
    transcript.copy()
    assert QGuiApplication.clipboard().text() == "You:\nSecond wording\n\nQwen3 4B:\nAnswer"


def test_the_toolbar_leads_to_other_versions(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, [user(1, "Question"), versions(reply(3, "Answer"), 2, 3)], qtbot)
    hover(transcript, "Answer", qtbot)
    qtbot.waitUntil(lambda: button(transcript, "Previous version").isVisible())
    assert not button(transcript, "Next version").isEnabled()
    with qtbot.waitSignal(transcript.version_wanted) as wanted:
        button(transcript, "Previous version").click()
    assert wanted.args == [2]


def test_an_edited_reply_says_so(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, [user(1, "Question"), replace(reply(2, "Mended"), edited=5.0)], qtbot)
    assert "Edited" in text_of(transcript)


# Keys of the current message -------------------------------------------------------------


def test_every_key_of_the_current_message(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, [versions(user(3, "Question"), 1, 3), versions(reply(5, "Answer"), 4, 5, 6)], qtbot)
    heard: list[tuple[object, ...]] = []
    transcript.edit_wanted.connect(lambda *what: heard.append(("edit", *what)))
    transcript.version_wanted.connect(lambda *what: heard.append(("version", *what)))
    transcript.delete_wanted.connect(lambda *what: heard.append(("delete", *what)))
    for key in (KEY.Key_E, KEY.Key_Left, KEY.Key_Delete):
        press(transcript, key, qtbot)
    assert heard == []  # none is current
    press(transcript, KEY.Key_Up, qtbot, control=True)
    for key in (KEY.Key_Left, KEY.Key_Right, KEY.Key_Delete):
        press(transcript, key, qtbot)
    press(transcript, KEY.Key_Up, qtbot, control=True)
    for key in (KEY.Key_E, KEY.Key_Left, KEY.Key_Right, KEY.Key_Delete, KEY.Key_Backspace):
        press(transcript, key, qtbot)
    assert heard == [
        *(("version", 4), ("version", 6), ("delete", 5, True)),
        *(("edit", 3), ("version", 1), ("delete", 3, True)),
    ]


def test_nothing_of_the_tree_is_offered_while_a_reply_is_written(
    transcript: Transcript, qtbot: QtBot
) -> None:
    show(transcript, [versions(user(3, "Question"), 1, 3), reply(4, "Half", Status.WRITING)], qtbot)
    for signal in (transcript.edit_wanted, transcript.version_wanted, transcript.delete_wanted):
        signal.connect(lambda *what: pytest.fail(f"wanted {what}"))
    transcript.outline(3)
    for key in (KEY.Key_E, KEY.Key_Left, KEY.Key_Delete):
        press(transcript, key, qtbot)
    transcript.anchorClicked.emit(QUrl("do:version/3/-1"))


def test_any_reply_is_written_again_with_a_model_of_choice(transcript: Transcript, qtbot: QtBot) -> None:
    file = ModelFile(Path("/m/a.gguf"), "Tom & Jerry 4B", "Q4_0", 1, "llama", 1, built_in=False)
    transcript.set_models([file])
    show(transcript, conversation(4), qtbot)
    hover(transcript, "Answer 2.", qtbot)
    qtbot.waitUntil(lambda: button(transcript, "More").isVisible())
    menu = button(transcript, "More").menu()  # type: ignore[attr-defined]
    menu.aboutToShow.emit()
    (with_menu,) = (action.menu() for action in menu.actions() if isinstance(action.menu(), QMenu))
    (choice,) = with_menu.actions()
    assert choice.text() == "Tom && Jerry 4B Q4_0"
    with qtbot.waitSignal(transcript.retry_with_wanted) as wanted:
        choice.trigger()
    assert wanted.args == [2, file]


# Changes in place --------------------------------------------------------------------------


def test_who_reads_the_first_line_there_is_stays_there_when_more_comes_above(
    transcript: Transcript, qtbot: QtBot
) -> None:
    messages = conversation(40)
    transcript.show_messages(messages[20:], more_above=True)
    settle(transcript, qtbot)
    transcript.verticalScrollBar().setValue(0)
    before = top_of(transcript, 21)
    transcript.prepend_messages(messages[:20], more_above=False)
    settle(transcript, qtbot)
    assert top_of(transcript, 21) == before


def test_a_message_that_goes_moves_nothing_that_stays(transcript: Transcript, qtbot: QtBot) -> None:
    messages = conversation(60)
    show(transcript, messages, qtbot)
    transcript.verticalScrollBar().setValue(transcript.verticalScrollBar().maximum() // 2)
    before = line_at_top(transcript)
    transcript.change_messages(messages[:4] + messages[5:], more_above=False)
    assert "Question 5?" not in text_of(transcript)
    assert line_at_top(transcript) == before
    transcript.change_messages(messages, more_above=False)
    settle(transcript, qtbot)
    text = text_of(transcript)
    assert text.index("Answer 4.") < text.index("Question 5?") < text.index("Answer 6.")
    assert line_at_top(transcript) == before


def test_the_message_at_the_top_edge_may_go(transcript: Transcript, qtbot: QtBot) -> None:
    messages = conversation(60)
    show(transcript, messages, qtbot)
    transcript.verticalScrollBar().setValue(round(top_of(transcript, 20)) + transcript._place.top + 10)
    below = top_of(transcript, 22)
    transcript.change_messages([each for each in messages if each.id != 20], more_above=False)
    assert top_of(transcript, 22) == below


def test_another_version_takes_the_place_and_what_is_above_stays(
    transcript: Transcript, qtbot: QtBot
) -> None:
    messages = conversation(40)
    show(transcript, messages, qtbot)
    transcript.outline(21)
    transcript.verticalScrollBar().setValue(transcript._place.top + round(top_of(transcript, 20)) + 40)
    before = line_at_top(transcript)
    other = [*messages[:20], versions(user(90, "Otherwise?"), 21, 90), reply(91, "Otherwise.")]
    transcript.change_messages(other, more_above=False)
    assert line_at_top(transcript) == before
    assert transcript.message_ids[-2:] == [90, 91]
    assert transcript.current_message_id == 90
    assert "Question 23?" not in text_of(transcript)


def test_versions_of_a_long_reply_are_leafed_through_at_its_end(transcript: Transcript, qtbot: QtBot) -> None:
    """All that is in sight changes; the links to the versions stay under the pointer."""
    long, longer = "Words. " * 1500, "Other words. " * 2500
    question, follow = user(1, "Go"), user(4, "And?\n" * 60)
    show(transcript, [question, versions(reply(2, long), 2, 3), follow], qtbot)
    first = transcript._messages.find(2)
    assert first is not None
    bottom = transcript._messages.rect(first).bottom()
    transcript.verticalScrollBar().setValue(round(bottom) - transcript.viewport().height())
    at = bottom - transcript._place.top
    transcript.change_messages(
        [question, versions(reply(3, longer), 2, 3), user(5, "So?\n" * 60)], more_above=False
    )
    second = transcript._messages.find(3)
    assert second is not None
    assert abs(transcript._messages.rect(second).bottom() - transcript._place.top - at) <= 1


def test_the_end_of_a_branch_may_go_and_come_back(transcript: Transcript, qtbot: QtBot) -> None:
    messages = conversation(60)
    show(transcript, messages, qtbot)
    transcript.change_messages(messages[:30], more_above=False)
    assert transcript.message_ids == [each.id for each in messages[:30]]
    bar = transcript.verticalScrollBar()
    assert bar.value() == bar.maximum()
    before = line_at_top(transcript)
    transcript.change_messages(messages, more_above=False)
    settle(transcript, qtbot)
    assert "Answer 60." in text_of(transcript)
    assert line_at_top(transcript) == before


def test_everything_may_go_and_come_back(transcript: Transcript, qtbot: QtBot) -> None:
    messages = conversation(6)
    show(transcript, messages, qtbot)
    transcript.outline(3)
    transcript.change_messages([], more_above=False)
    assert transcript.message_ids == []
    assert transcript.current_message_id is None
    transcript.change_messages(messages, more_above=False)
    assert "Answer 6." in text_of(transcript)


def test_a_reply_that_is_written_again_is_followed_at_the_end(transcript: Transcript, qtbot: QtBot) -> None:
    messages = conversation(40)
    show(transcript, messages, qtbot)
    transcript.change_messages(
        [*messages[:39], versions(reply(90, "", Status.WRITING), 40, 90)], more_above=False
    )
    transcript.stream(90, "word " * 2000, "", 400)
    bar = transcript.verticalScrollBar()
    assert bar.value() == bar.maximum()
    transcript.update_message(reply(90, "word " * 2000))
    assert "Version 2 of 2." in text_of(transcript)  # what ends a reply does not say it again


# The stretch that is there -----------------------------------------------------------------


class Chat:
    """Answers what a transcript asks for, from a list of messages."""

    def __init__(self, view: Transcript, messages: list[Message]) -> None:
        self.view, self.messages = view, messages
        view.earlier_wanted.connect(self.earlier)
        view.later_wanted.connect(self.later)
        view.latest_wanted.connect(self.latest)

    def latest(self) -> None:
        self.view.show_messages(self.messages[-100:], more_above=True)

    def earlier(self) -> None:
        first = self.view.message_ids[0] - 1
        self.view.prepend_messages(self.messages[max(0, first - 100) : first], more_above=first > 100)

    def later(self) -> None:
        last = self.view.message_ids[-1]
        self.view.append_messages(
            self.messages[last : last + 100], more_below=last + 100 < len(self.messages)
        )


def read_upwards(view: Transcript, qtbot: QtBot) -> None:
    """Page by page to the top, as with Page Up, minding that no line jumps when a page comes in."""
    bar = view.verticalScrollBar()
    while bar.value() > 0 or view.more_above:
        before = line_at_top(view)
        ids = view.message_ids
        qtbot.waitUntil(lambda: len(view._messages.shown) == len(view.message_ids))
        assert line_at_top(view) == before
        bar.setValue(bar.value() - view.viewport().height() + 40)
        if view.message_ids != ids:
            settle(view, qtbot)


def test_a_chat_of_thousands_is_read_to_its_top_and_back_in_a_stretch_of_hundreds(
    transcript: Transcript, qtbot: QtBot
) -> None:
    chat = Chat(transcript, conversation(1200))
    chat.latest()
    settle(transcript, qtbot)
    read_upwards(transcript, qtbot)
    assert transcript.message_ids[0] == 1
    assert len(transcript.message_ids) <= MOST + 100
    assert transcript.more_below
    bar = transcript.verticalScrollBar()
    while transcript.more_below or bar.value() < bar.maximum():
        bar.setValue(min(bar.maximum(), bar.value() + 3000))
        settle(transcript, qtbot)
        ids = transcript.message_ids
        assert ids == list(range(ids[0], ids[-1] + 1))
    assert transcript.message_ids[-1] == 1200
    assert len(transcript.message_ids) <= MOST + 100


def test_the_end_is_one_click_away_wherever_the_reader_is(transcript: Transcript, qtbot: QtBot) -> None:
    chat = Chat(transcript, conversation(1200))
    transcript.show_messages(chat.messages[:100], more_above=False, more_below=True, at=20)
    settle(transcript, qtbot)
    latest = next(b for b in transcript.findChildren(QToolButton) if b.accessibleName() == "Latest")
    assert latest.isVisible()
    latest.click()
    assert transcript.message_ids[-1] == 1200
    bar = transcript.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_what_is_written_at_the_end_comes_with_its_page(transcript: Transcript, qtbot: QtBot) -> None:
    chat = Chat(transcript, conversation(300))
    transcript.show_messages(chat.messages[:100], more_above=False, more_below=True, at=20)
    settle(transcript, qtbot)
    before = line_at_top(transcript)
    transcript.append_message(reply(301, "", Status.WRITING))
    transcript.stream(301, "word " * 500, "", 100)
    assert 301 not in transcript.message_ids
    assert line_at_top(transcript) == before
    # No reply in the middle of a chat is the last one.
    assert "do:continue" not in "".join(hrefs(transcript))


def test_a_message_that_is_not_here_is_asked_for_and_shown(transcript: Transcript, qtbot: QtBot) -> None:
    messages = conversation(1000)
    transcript.show_messages(messages[-100:], more_above=True)

    def around(message_id: int) -> None:
        part = messages[message_id - 20 : message_id + 20]
        transcript.show_messages(part, more_above=True, more_below=True, at=message_id)

    transcript.message_wanted.connect(around)
    assert transcript.scroll_to(400)
    assert transcript.current_message_id == 400
    assert 0 <= top_of(transcript, 400) < transcript.viewport().height()
    settle(transcript, qtbot)
    assert 0 <= top_of(transcript, 400) < transcript.viewport().height()
    transcript.message_wanted.disconnect()
    assert not transcript.scroll_to(900)


# Marks -------------------------------------------------------------------------------------


def marked(view: Transcript) -> list[str]:
    found = []
    block = view.document().begin()
    while block.isValid():
        text = block.text()
        found += [text[start : start + length] for start, length in view._painter.words.in_block(block)]
        block = block.next()
    return found


def test_searched_words_are_marked_whatever_their_accents(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, [user(1, "caf\u00e9 CAFE"), reply(2, "A **Ca\u0301fe\u0301**, 38 tok\n\n`cafe`")], qtbot)
    assert transcript.scroll_to(2, ["cafe", "tok"])
    assert marked(transcript) == ["caf\u00e9", "CAFE", "Ca\u0301fe\u0301", "tok", "cafe"]
    transcript.grab()
    transcript.set_marks(())
    assert marked(transcript) == []


def test_the_wanted_place_of_a_long_message_comes_into_view(transcript: Transcript, qtbot: QtBot) -> None:
    text = "\n\n".join(f"Paragraph {number} with a needle." for number in range(200))
    show(transcript, [user(1, "go"), reply(2, text)], qtbot)
    transcript.verticalScrollBar().setValue(0)
    assert transcript.scroll_to(2, ["NEEDLE"], number=120)
    cursor = transcript.document().find("Paragraph 120")
    assert 0 < transcript.cursorRect(cursor).top() < transcript.viewport().height()
    assert transcript.current_message_id is None


# Editing a reply ---------------------------------------------------------------------------


def editor(view: Transcript) -> tuple[ReplyEditor, MessageEdit]:
    (found,) = view.findChildren(ReplyEditor)
    return found, found.edit


def test_a_reply_is_edited_in_its_place(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, [user(1, "go"), reply(2, "Some **Markdown**")], qtbot)
    transcript.outline(2)
    press(transcript, KEY.Key_E, qtbot)
    frame, edit = editor(transcript)
    assert frame.isVisible()
    assert edit.text() == "Some **Markdown**"
    assert transcript.rect().contains(frame.geometry())
    edit.set_text("Other *words*")
    with qtbot.waitSignal(transcript.reply_edited) as edited:
        qtbot.keyClick(edit, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert edited.args == [2, "Other *words*"]
    assert not frame.isVisible()


def test_what_was_not_saved_is_there_again(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, [user(1, "go"), reply(2, "As it was")], qtbot)
    transcript.reply_edited.connect(lambda *what: pytest.fail(f"saved {what}"))
    transcript.outline(2)
    press(transcript, KEY.Key_E, qtbot)
    frame, edit = editor(transcript)
    edit.set_text("Half an hour of work")
    qtbot.keyClick(edit, KEY.Key_Escape)
    assert not frame.isVisible()
    transcript.show_messages([user(7, "Another chat")], more_above=False)
    show(transcript, [user(1, "go"), reply(2, "As it was")], qtbot)
    transcript.outline(2)
    press(transcript, KEY.Key_E, qtbot)
    assert edit.text() == "Half an hour of work"
    revert = next(b for b in frame.findChildren(QPushButton) if b.text() == "As it was")
    assert revert.isVisible()
    revert.click()
    assert edit.text() == "As it was"
    qtbot.keyClick(edit, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)  # nothing to save
    assert not frame.isVisible()


def test_the_editor_stays_in_view_and_over_its_reply(transcript: Transcript, qtbot: QtBot) -> None:
    messages = [*conversation(20), user(21, "go"), reply(22, "Long words. " * 900)]
    show(transcript, messages, qtbot)
    transcript._acts.do(22, Act.EDIT)
    frame, _ = editor(transcript)
    for value in (0, 500, transcript.verticalScrollBar().maximum()):
        transcript.verticalScrollBar().setValue(value)
        assert transcript.rect().contains(frame.geometry())
    transcript.resize(450, 400)
    assert transcript.rect().contains(frame.geometry())
    transcript.change_messages(messages[:20], more_above=False)
    assert not frame.isVisible()


def test_a_menu_of_the_keyboard_is_that_of_the_current_message(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, [user(1, "Question"), reply(2, "Answer")], qtbot)
    menu = transcript.make_context_menu(QPoint(40, round(top_of(transcript, 2)) + 4))
    qtbot.addWidget(menu)
    assert "Write again" in [action.text() for action in menu.actions()]


def test_a_reply_that_is_written_again_grows_in_its_place(transcript: Transcript, qtbot: QtBot) -> None:
    """The question above it does not come down while there is little below it, nor go up too soon."""
    messages = conversation(41)
    show(transcript, messages, qtbot)
    transcript.verticalScrollBar().setValue(transcript._place.top + round(top_of(transcript, 29)) - 50)
    before = top_of(transcript, 29)
    transcript.change_messages(
        [*messages[:29], versions(reply(90, "", Status.WRITING), 30, 90)], more_above=False
    )
    assert top_of(transcript, 29) == before
    grown = [before]
    for _ in range(30):
        transcript.stream(90, "Some words of a paragraph.\n\n", "", 5)
        grown.append(top_of(transcript, 29))
    assert grown[:10] == [before] * 10
    assert grown == sorted(grown, reverse=True)
    bar = transcript.verticalScrollBar()
    assert bar.value() == bar.maximum()  # followed, once it fills the view
    assert transcript._messages.spare == 0


def test_spare_room_goes_when_the_reader_leaves_it(transcript: Transcript, qtbot: QtBot) -> None:
    messages = conversation(40)
    show(transcript, messages, qtbot)
    transcript.verticalScrollBar().setValue(transcript._place.top + round(top_of(transcript, 29)) - 50)
    transcript.change_messages(messages[:29], more_above=False)
    spare = transcript._messages.spare
    assert spare > 0
    before = line_at_top(transcript)
    transcript.grab()
    transcript.verticalScrollBar().setValue(transcript._place.top - 100)
    assert transcript._messages.spare < spare
    transcript.verticalScrollBar().setValue(0)
    assert transcript._messages.spare == 0
    assert before != line_at_top(transcript)
    show(transcript, messages, qtbot)
    assert transcript._messages.spare == 0


def test_who_comes_by_keyboard_is_at_a_message_and_the_pointer_is_at_none(
    transcript: Transcript, qtbot: QtBot
) -> None:
    show(transcript, [user(1, "go"), reply(2, "Some words")], qtbot)
    transcript.clearFocus()
    transcript.outline(None)
    transcript.setFocus(Qt.FocusReason.MouseFocusReason)
    assert transcript.current_message_id is None
    transcript.clearFocus()
    transcript.setFocus(Qt.FocusReason.TabFocusReason)
    assert transcript.current_message_id == 2
