"""The transcript: what it shows, what it says was wanted, and that the reader's place stays."""

import math
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Finish, Message, Role, Statistics, Status
from inglenook.ui.link_dialog import confirm_and_open
from inglenook.ui.plain_text_window import PlainTextWindow
from inglenook.ui.theme import Theme
from inglenook.ui.transcript import Transcript
from inglenook.ui.transcript_lines import Kind
from inglenook.ui.transcript_writer import Property

STATISTICS = Statistics(prompt_tokens=80, reply_tokens=212, first_token_s=0.4, reply_s=5.55)


def user(number: int, text: str) -> Message:
    return Message(number, 1, None, Role.USER, text, Status.DONE, 0.0)


def reply(
    number: int,
    text: str,
    status: Status = Status.DONE,
    *,
    reasoning: str = "",
    error: str = "",
    finish: Finish | None = None,
    statistics: Statistics = STATISTICS,
) -> Message:
    return Message(
        *(number, 1, None, Role.ASSISTANT, text, status, 0.0),
        reasoning=reasoning,
        model="Qwen3 4B",
        error=error,
        finish=finish,
        statistics=statistics,
    )


def conversation(count: int) -> list[Message]:
    """So many messages, user and reply in turn; each text says its number."""
    return [
        user(number, f"Question {number}?")
        if number % 2
        else reply(number, f"Answer {number}.\n\n" + "Some more words. " * 30)
        for number in range(1, count + 1)
    ]


@pytest.fixture
def transcript(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Transcript:
    # However slow this machine is: every part of a stream is shown at once.
    monkeypatch.setattr("inglenook.ui.transcript._STREAM_SLOW_S", math.inf)
    view = Transcript(theme)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


def text_of(view: Transcript) -> str:
    """What can be read in it, line breaks inside paragraphs as newlines."""
    return view.toPlainText()


def click(view: Transcript, href: str) -> None:
    view.anchorClicked.emit(QUrl(href))


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def hrefs(view: Transcript) -> list[str]:
    found = []
    block = view.document().begin()
    while block.isValid():
        it = block.begin()
        while not it.atEnd():
            href = it.fragment().charFormat().anchorHref()
            if href and href not in found:
                found.append(href)
            it += 1
        block = block.next()
    return found


def scroll_to(view: Transcript, value: int) -> None:
    view.verticalScrollBar().setValue(value)


def wait_for_all(view: Transcript, first: Message, qtbot: QtBot) -> None:
    """Until the older messages are shown as well."""
    qtbot.waitUntil(lambda: first.text.split("\n")[0] in text_of(view))


# Showing ----------------------------------------------------------------------


def test_a_blank_line_of_streamed_code_stays_code(transcript: Transcript) -> None:
    transcript.show_messages([user(1, "Code"), reply(2, "", Status.WRITING)], more_above=False)
    pieces = ("```python\na = 1\n", "\n", "  ", "b = 2\n", "\n", "c = 3\n")
    for number in range(len(pieces)):
        transcript.update_message(reply(2, "".join(pieces[: number + 1]), Status.WRITING))
    kinds = []
    block = transcript.document().begin()
    while block.isValid():
        kinds.append(block.blockFormat().property(Property.KIND))
        block = block.next()
    at = kinds.index(Kind.CODE)
    assert kinds[at : at + 5] == [Kind.CODE] * 5
    assert kinds.count(Kind.STATUS) == 1


def test_messages_are_shown_in_order_with_their_speakers(transcript: Transcript) -> None:
    transcript.show_messages([user(1, "Hello"), reply(2, "Hi **there**")], more_above=False)
    text = text_of(transcript)
    assert [text.index(part) for part in ("You:", "Hello", "Qwen3 4B:", "Hi there")] == sorted(
        text.index(part) for part in ("You:", "Hello", "Qwen3 4B:", "Hi there")
    )


def test_markdown_of_the_person_is_shown_as_typed(transcript: Transcript) -> None:
    transcript.show_messages([user(1, "# not a *heading*\n\n  two")], more_above=False)
    assert "# not a *heading*\n\n  two" in text_of(transcript)


def test_a_long_chat_shows_everything_and_begins_at_its_end(transcript: Transcript, qtbot: QtBot) -> None:
    messages = conversation(120)
    transcript.show_messages(messages, more_above=False)
    assert "Answer 120." in text_of(transcript)
    wait_for_all(transcript, messages[0], qtbot)
    text = text_of(transcript)
    for number in range(1, 121, 2):
        assert f"Question {number}?" in text
    bar = transcript.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0


def test_showing_another_chat_replaces_everything(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_messages(conversation(120), more_above=False)
    transcript.show_messages([user(500, "Other chat")], more_above=False)
    qtbot.wait(50)  # whatever was still to come of the first chat would come now
    text = text_of(transcript)
    assert "Other chat" in text
    assert "Question" not in text
    transcript.show_messages([], more_above=False)
    assert text_of(transcript).strip() == ""


def test_the_statistics_line_can_be_switched_off(transcript: Transcript) -> None:
    transcript.show_messages([user(1, "a"), reply(2, "b")], more_above=False)
    line = "Qwen3 4B \u00a0·\u00a0 38 tok/s \u00a0·\u00a0 212 tokens \u00a0·\u00a0 0.4 s to first token"
    assert line.replace("\u00a0", " ") in text_of(transcript).replace("\u00a0", " ")
    transcript.set_show_statistics(False)
    assert "tok/s" not in text_of(transcript)
    transcript.set_show_statistics(True)
    assert "tok/s" in text_of(transcript)


def test_a_narrow_window_says_less_in_the_statistics(transcript: Transcript) -> None:
    transcript.show_messages([user(1, "a"), reply(2, "b")], more_above=False)
    transcript.resize(420, 600)
    text = text_of(transcript)
    assert "212 tokens" in text
    assert "first token" not in text
    transcript.resize(1000, 600)
    assert "first token" in text_of(transcript)


def test_updates_of_messages_that_are_not_shown_are_ignored(transcript: Transcript) -> None:
    transcript.show_messages([user(1, "a")], more_above=False)
    before = text_of(transcript)
    transcript.update_message(reply(99, "x"))
    transcript.stream(99, "x", "", 1)
    transcript.show_prompt_progress(99, 1, 2)
    transcript.show_waiting(99, "x")
    transcript.copy_message(99)
    assert transcript.message_text(99) == ""
    assert text_of(transcript) == before


def test_an_update_reaches_a_message_that_is_about_to_be_shown(transcript: Transcript, qtbot: QtBot) -> None:
    messages = conversation(120)
    transcript.show_messages(messages, more_above=False)
    transcript.update_message(reply(2, "Changed"))
    assert transcript.message_text(2) == "Changed"
    wait_for_all(transcript, messages[0], qtbot)
    assert "Changed" in text_of(transcript)
    assert "Answer 2." not in text_of(transcript)


def test_the_theme_and_the_text_size_may_change_at_any_time(transcript: Transcript, theme: Theme) -> None:
    transcript.show_messages(conversation(10), more_above=False)
    transcript.append_message(reply(11, "", Status.WRITING))
    transcript.stream(11, "half", "", 3)
    before = text_of(transcript)
    theme.apply("dark", 200)
    transcript.grab()
    assert text_of(transcript) == before
    transcript.stream(11, " done", "", 3)
    assert "half done" in text_of(transcript)
    theme.apply("light", 100)


def test_the_column_is_centred_and_never_wider_than_the_window(transcript: Transcript) -> None:
    transcript.show_messages(conversation(4), more_above=False)
    for width in (1600, 1000, 640, 400, 300):
        transcript.resize(width, 600)
        viewport = transcript.viewport()
        assert transcript.lineWrapColumnOrWidth() <= viewport.width()
        assert viewport.x() == max(0, (width - 680) // 2 - 16)
        transcript.grab()


# While a reply is written -----------------------------------------------------


def test_a_stream_arrives_whole(transcript: Transcript, qtbot: QtBot) -> None:
    whole = (
        "# Title\n\nSome **bold** words.\n\n- a\n- b\n\n"
        "| x | y |\n|---|---|\n| 1 | 2 |\n\n```py\nx = 1\n```\nend"
    )
    transcript.show_messages([user(1, "go")], more_above=False)
    transcript.append_message(reply(2, "", Status.WRITING))
    for start in range(0, len(whole), 3):
        transcript.stream(2, whole[start : start + 3], "", 1)
    assert transcript.message_text(2) == whole
    transcript.update_message(reply(2, whole))
    streamed = text_of(transcript)
    transcript.show_messages([user(1, "go"), reply(2, whole)], more_above=False)
    assert streamed == text_of(transcript)


def test_a_stream_that_is_slow_to_show_is_shown_less_often_but_whole(
    transcript: Transcript, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inglenook.ui.transcript._STREAM_SLOW_S", 0.0)
    transcript.show_messages([user(1, "go"), reply(2, "", Status.WRITING)], more_above=False)
    for number in range(50):
        transcript.stream(2, f"part{number} ", "", 1)
    assert transcript.message_text(2).endswith("part49 ")
    qtbot.waitUntil(lambda: "part49" in text_of(transcript))


def test_a_stream_shows_how_fast_it_is(transcript: Transcript) -> None:
    transcript.show_messages([user(1, "go")], more_above=False)
    transcript.append_message(reply(2, "", Status.WRITING))
    transcript.stream(2, "one two", "", 2)
    assert "2 tokens" in text_of(transcript)
    transcript.update_message(reply(2, "one two"))
    assert "212 tokens" in text_of(transcript)


def test_a_reply_that_is_continued_keeps_what_it_said(transcript: Transcript) -> None:
    transcript.show_messages([user(1, "go"), reply(2, "First half", Status.STOPPED)], more_above=False)
    transcript.update_message(reply(2, "First half", Status.WRITING))
    transcript.stream(2, " and second", "", 3)
    assert "First half and second" in text_of(transcript)


def test_reading_shows_progress_only_when_it_lasts(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_messages([user(1, "go"), reply(2, "", Status.WRITING)], more_above=False)
    transcript.show_prompt_progress(2, 100, 5290)
    assert "Reading" not in text_of(transcript)

    def is_shown() -> bool:
        transcript.show_prompt_progress(2, 3280, 5290)
        return "Reading your message" in text_of(transcript)

    qtbot.waitUntil(is_shown)
    text = text_of(transcript).replace("\u00a0", " ")
    assert "62 %" in text
    assert "3,280 of 5,290 tokens." in text
    transcript.stream(2, "Hi", "", 1)
    assert "Reading" not in text_of(transcript)


def test_waiting_says_for_what(transcript: Transcript) -> None:
    transcript.show_messages([user(1, "go"), reply(2, "", Status.WRITING)], more_above=False)
    transcript.show_waiting(2, "Loading SmolLM2 135M, 40 %")
    assert "Loading SmolLM2 135M, 40 %" in text_of(transcript)
    transcript.stream(2, "Hi", "", 1)
    assert "Loading" not in text_of(transcript)


def test_a_thought_is_folded_and_opens_in_place(transcript: Transcript) -> None:
    slow = Statistics(reply_tokens=212, reply_s=8.0)
    message = reply(2, "Answer", reasoning="Hmm.\nLet me see", statistics=slow)
    transcript.show_messages([user(1, "go"), message], more_above=False)
    assert "Thought for" in text_of(transcript)
    assert "Let me see" not in text_of(transcript)
    click(transcript, "do:thought/2")
    assert "Hmm.\nLet me see" in text_of(transcript)
    click(transcript, "do:thought/2")
    assert "Let me see" not in text_of(transcript)


def test_a_thought_streams_while_it_is_open(transcript: Transcript) -> None:
    transcript.show_messages([user(1, "go"), reply(2, "", Status.WRITING)], more_above=False)
    transcript.stream(2, "", "First ", 1)
    assert "Thinking" in text_of(transcript)
    click(transcript, "do:thought/2")
    transcript.stream(2, "", "second", 1)
    assert "First second" in text_of(transcript)
    transcript.stream(2, "Answer", "", 1)
    assert "Thinking" not in text_of(transcript)
    assert "Thought for" in text_of(transcript)


# What went wrong and what can be done ------------------------------------------


@pytest.mark.parametrize(
    ("message", "words", "actions"),
    [
        (
            reply(2, "Half", Status.INTERRUPTED),
            "This reply was cut short when Inglenook closed. Everything up to here was saved.",
            ["do:continue/2", "do:retry/2"],
        ),
        (
            reply(2, "", Status.FAILED, error="The model stopped unexpectedly. Your messages are safe."),
            "The model stopped unexpectedly. Your messages are safe.",
            ["do:retry/2"],
        ),
        (reply(2, "Long", finish=Finish.LENGTH), "The reply reached its longest length.", ["do:continue/2"]),
        (reply(2, "Long", finish=Finish.CONTEXT), "The context is full.", []),
        (reply(2, "Half", Status.STOPPED), "Stopped", ["do:continue/2"]),
        (reply(2, "Whole", finish=Finish.END), "Whole", []),
    ],
)
def test_a_reply_that_is_not_whole_says_so(
    transcript: Transcript, message: Message, words: str, actions: list[str]
) -> None:
    transcript.show_messages([user(1, "go"), message], more_above=False)
    assert words in text_of(transcript)
    assert hrefs(transcript) == actions


def test_only_the_last_reply_offers_to_go_on(transcript: Transcript) -> None:
    transcript.show_messages([user(1, "go"), reply(2, "Half", Status.INTERRUPTED)], more_above=False)
    transcript.append_message(user(3, "next"))
    assert "cut short" in text_of(transcript)
    assert hrefs(transcript) == []


def test_actions_are_handed_on(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_messages([user(1, "go"), reply(2, "Half", Status.INTERRUPTED)], more_above=False)
    with qtbot.waitSignal(transcript.continue_wanted) as wanted:
        click(transcript, "do:continue/2")
    assert wanted.args == [2]
    with qtbot.waitSignal(transcript.retry_wanted) as wanted:
        click(transcript, "do:retry/2")
    assert wanted.args == [2]


# Links ---------------------------------------------------------------------------


def test_a_link_is_handed_on_exactly_as_it_was_written(transcript: Transcript, qtbot: QtBot) -> None:
    url = "https://example.org/a%20b?q=%2F&x=ü#end"
    transcript.show_messages([user(1, "go"), reply(2, f"[here]({url})")], more_above=False)
    with qtbot.waitSignal(transcript.link_wanted) as wanted:
        click(transcript, hrefs(transcript)[0])
    assert wanted.args == [url]


def test_the_address_of_a_model_is_never_in_the_document(transcript: Transcript) -> None:
    text = "[a](do:retry/1) [b](file:///etc/passwd) [c](https://ok.example) <javascript:x> ![d](link:0)"
    transcript.show_messages([user(1, "go"), reply(2, text)], more_above=False)
    assert hrefs(transcript) == ["link:0"]


def test_a_link_is_opened_only_when_the_person_says_so(theme: Theme, qtbot: QtBot) -> None:
    opened: list[str] = []
    parent = Transcript(theme)
    qtbot.addWidget(parent)
    dialog = confirm_and_open(
        parent, "https://b\u00fccher.example/x", lambda url: opened.append(url.toString())
    )
    assert dialog is not None
    assert not opened
    dialog.reject()
    assert not opened
    dialog = confirm_and_open(
        parent, "https://b\u00fccher.example/x", lambda url: opened.append(url.toString())
    )
    assert dialog is not None
    dialog.accept()
    assert opened == ["https://xn--bcher-kva.example/x"]


def test_an_unsafe_address_gets_no_dialog(theme: Theme, qtbot: QtBot) -> None:
    parent = Transcript(theme)
    qtbot.addWidget(parent)
    opened: list[QUrl] = []
    assert confirm_and_open(parent, "file:///etc/passwd", opened.append) is None
    assert not opened


# Copying -------------------------------------------------------------------------


def test_a_message_is_copied_as_it_was_written(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_messages([user(1, "go"), reply(2, "a **b** \ud83d c")], more_above=False)
    with qtbot.waitSignal(transcript.copied) as copied:
        transcript.copy_message(2)
    assert copied.args == ["Reply copied"]
    assert clipboard() == "a **b** \ufffd c"


def test_code_is_copied_exactly(transcript: Transcript) -> None:
    code = "if a:\n\tb = 1  \n\n    c\u202e = '''x'''"
    blanks = " " * 2_000
    text = f"```\nfirst\n```\n\n- item\n\n  ```py\n  x{blanks}y\n  ```\n\n```\n{code}\n```"
    transcript.show_messages([user(1, "go"), reply(2, text)], more_above=False)
    click(transcript, "do:copy-code/2/2")
    assert clipboard() == code
    click(transcript, "do:copy-code/2/1")
    assert clipboard() == f"x{blanks}y"
    transcript.copy_last_code()
    assert clipboard() == code


def select(view: Transcript, start: str, end: str) -> None:
    document = view.document()
    cursor = document.find(start)
    first = cursor.selectionStart()
    cursor = document.find(end, first)
    last = cursor.selectionEnd()
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def test_a_selection_is_clean_text(transcript: Transcript) -> None:
    text = (
        "Intro\nline two.\n\n1. one\n2. two\n   - deep\n\n```py\nx = 1\ny = 2\n```\n\n"
        "| a | b |\n|--|--|\n| c | d |\n\nEnd"
    )
    transcript.show_messages([user(1, "go"), reply(2, text)], more_above=False)
    select(transcript, "Intro", "End")
    transcript.copy()
    assert clipboard() == (
        "Intro\nline two.\n\n1. one\n2. two\n  • deep\n\nx = 1\ny = 2\n\na\tb\nc\td\n\nEnd"
    )


def test_a_selection_across_messages_names_the_speakers(transcript: Transcript) -> None:
    transcript.show_messages([user(1, "Question?"), reply(2, "Answer!"), user(3, "More")], more_above=False)
    transcript.selectAll()
    transcript.copy()
    assert clipboard() == "You:\nQuestion?\n\nQwen3 4B:\nAnswer!\n\nYou:\nMore"


def test_part_of_a_line_is_copied_as_it_is(transcript: Transcript) -> None:
    transcript.show_messages([user(1, "go"), reply(2, "one 😀 two")], more_above=False)
    select(transcript, "😀", "two")
    transcript.copy()
    assert clipboard() == "😀 two"


def test_a_long_text_can_be_seen_whole(transcript: Transcript) -> None:
    text = "line\n" * 3_000 + "last words"
    transcript.show_messages([user(1, text)], more_above=False)
    assert "last words" not in text_of(transcript)
    click(transcript, "do:show-all/1")
    (window,) = transcript.findChildren(PlainTextWindow)
    (view,) = [child for child in window.children() if hasattr(child, "toPlainText")]
    assert view.toPlainText() == text
    window.close()


# The reader's place ----------------------------------------------------------------


def line_at_top(view: Transcript) -> tuple[str, int]:
    cursor = view.cursorForPosition(QPoint(20, 0))
    return cursor.block().text(), view.cursorRect(cursor).top()


def test_the_end_is_followed_until_the_reader_scrolls_up(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_messages(conversation(20), more_above=False)
    transcript.append_message(reply(21, "", Status.WRITING))
    bar = transcript.verticalScrollBar()
    transcript.stream(21, "word " * 400, "", 400)
    assert bar.value() == bar.maximum()
    scroll_to(transcript, bar.maximum() - 300)
    before = line_at_top(transcript)
    for _ in range(5):
        transcript.stream(21, "\n\nmore " * 50, "", 50)
        assert line_at_top(transcript) == before
    latest = next(b for b in transcript.findChildren(QToolButton) if b.accessibleName() == "Latest")
    assert latest.isVisible()
    latest.click()
    assert bar.value() == bar.maximum()
    assert not latest.isVisible()
    transcript.stream(21, "\n\nend", "", 1)
    assert bar.value() == bar.maximum()


def test_older_messages_come_without_moving_anything(transcript: Transcript, qtbot: QtBot) -> None:
    messages = conversation(60)
    transcript.show_messages(messages[40:], more_above=True)
    wait_for_all(transcript, messages[40], qtbot)
    with qtbot.waitSignal(transcript.earlier_wanted):
        scroll_to(transcript, 40)
    before = line_at_top(transcript)
    transcript.prepend_messages(messages[:40], more_above=False)
    wait_for_all(transcript, messages[0], qtbot)
    assert line_at_top(transcript) == before


def test_older_messages_are_asked_for_once(transcript: Transcript, qtbot: QtBot) -> None:
    asked: list[None] = []
    transcript.earlier_wanted.connect(lambda: asked.append(None))
    messages = conversation(60)
    transcript.show_messages(messages[40:], more_above=True)
    wait_for_all(transcript, messages[40], qtbot)
    for value in (30, 20, 10, 0):
        scroll_to(transcript, value)
    assert len(asked) == 1


def test_a_chat_that_fills_less_than_the_window_asks_for_more(transcript: Transcript, qtbot: QtBot) -> None:
    with qtbot.waitSignal(transcript.earlier_wanted):
        transcript.show_messages([user(1, "short")], more_above=True)


def test_resizing_keeps_the_place(transcript: Transcript, qtbot: QtBot) -> None:
    messages = conversation(30)
    transcript.show_messages(messages, more_above=False)
    wait_for_all(transcript, messages[0], qtbot)
    scroll_to(transcript, transcript.verticalScrollBar().maximum() // 2)
    before = line_at_top(transcript)[0]
    transcript.resize(500, 600)
    assert line_at_top(transcript)[0] == before
    transcript.resize(1000, 600)
    assert line_at_top(transcript)[0] == before


# Pointer and keyboard ----------------------------------------------------------------


def button(view: Transcript, name: str) -> QToolButton:
    found = [b for b in view.findChildren(QToolButton) if b.accessibleName() == name]
    assert found, name
    return found[0]


def hover(view: Transcript, words: str, qtbot: QtBot) -> None:
    place = view.cursorRect(view.document().find(words)).center()
    qtbot.mouseMove(view.viewport(), place)


def test_the_toolbar_copies_and_writes_again(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_messages([user(1, "Question"), reply(2, "Answer")], more_above=False)
    hover(transcript, "Answer", qtbot)
    qtbot.waitUntil(lambda: button(transcript, "Retry").isVisible())
    with qtbot.waitSignal(transcript.retry_wanted) as wanted:
        qtbot.mouseClick(button(transcript, "Retry"), Qt.MouseButton.LeftButton)
    assert wanted.args == [2]
    qtbot.mouseClick(button(transcript, "Copy"), Qt.MouseButton.LeftButton)
    assert clipboard() == "Answer"


def test_a_bubble_offers_no_other_reply(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_messages([user(1, "Question"), reply(2, "Answer")], more_above=False)
    hover(transcript, "Question", qtbot)
    qtbot.waitUntil(lambda: button(transcript, "Copy").isVisible())
    assert button(transcript, "Edit").isVisible()
    assert button(transcript, "Delete").isVisible()
    assert not button(transcript, "Retry").isVisible()
    assert not button(transcript, "Next version").isVisible()
    assert transcript.viewport().rect().contains(button(transcript, "Copy").parentWidget().geometry())


def test_a_reply_that_is_being_written_is_not_written_again(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_messages([user(1, "go"), reply(2, "Half", Status.WRITING)], more_above=False)
    hover(transcript, "Half", qtbot)
    qtbot.waitUntil(lambda: button(transcript, "Copy").isVisible())
    for name in ("Retry", "Edit", "Delete", "More"):
        assert not button(transcript, name).isVisible()


def test_the_keyboard_goes_from_message_to_message(transcript: Transcript, qtbot: QtBot) -> None:
    messages = conversation(12)
    transcript.show_messages(messages, more_above=False)
    wait_for_all(transcript, messages[0], qtbot)

    def press(key: Qt.Key, control: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(transcript, key, modifier)

    assert transcript.current_message_id is None
    press(Qt.Key.Key_Up, control=True)
    assert transcript.current_message_id == 12
    press(Qt.Key.Key_Down, control=True)
    assert transcript.current_message_id == 12
    press(Qt.Key.Key_Up, control=True)
    assert transcript.current_message_id == 11
    press(Qt.Key.Key_C)
    assert clipboard() == "Question 11?"
    retried: list[int] = []
    transcript.retry_wanted.connect(retried.append)
    press(Qt.Key.Key_R)
    assert retried == []  # a question is edited instead
    for _ in range(20):
        press(Qt.Key.Key_Up, control=True)
    assert transcript.current_message_id == 1
    assert transcript.verticalScrollBar().value() == 0
    press(Qt.Key.Key_Down, control=True)
    press(Qt.Key.Key_R)
    assert retried == [2]  # any reply: what followed it stays in its version
    for _ in range(20):
        press(Qt.Key.Key_Down, control=True)
    press(Qt.Key.Key_R)
    assert retried == [2, 12]
    transcript.grab()
    press(Qt.Key.Key_Escape)
    assert transcript.current_message_id is None


def test_ctrl_enter_continues_only_what_can_be_continued(transcript: Transcript, qtbot: QtBot) -> None:
    wanted: list[int] = []
    transcript.continue_wanted.connect(wanted.append)

    def press() -> None:
        qtbot.keyClick(transcript, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    transcript.show_messages([user(1, "go"), reply(2, "Whole")], more_above=False)
    press()
    assert wanted == []
    transcript.show_messages([user(1, "go"), reply(2, "Half", Status.STOPPED)], more_above=False)
    press()
    assert wanted == [2]


def test_the_menu_says_in_words_what_can_be_done(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_messages(
        [user(1, "go"), reply(2, "[link](https://b\u00fc.example) text")], more_above=False
    )

    def words_at(words: str) -> list[str]:
        place = transcript.cursorRect(transcript.document().find(words)).center() - QPoint(3, 0)
        menu = transcript.make_context_menu(place)
        qtbot.addWidget(menu)
        return [action.text() for action in menu.actions() if action.text()]

    tree = ["New chat from here", "Delete this message", "Delete from here on"]
    copying = ["Copy", "Copy message", "Select all"]
    assert words_at("go") == [*copying, "Edit", *tree]
    assert words_at("text") == [*copying, "Edit", "Write again", *tree, "In this message"]
    assert words_at("link")[:4] == ["Copy", "Copy link", "Copy message", "Select all"]


def test_what_can_be_pressed_in_a_message_is_in_its_menu_too(transcript: Transcript, qtbot: QtBot) -> None:
    table = "| a |\n|---|\n| [three](https://b.example) |"
    text = f"[one & two](https://a.example)\n\n```python\nx = 1\n```\n\n{table}"
    transcript.show_messages([reply(2, text)], more_above=False)
    links: list[str] = []
    transcript.link_wanted.connect(links.append)
    menu = transcript.make_context_menu(transcript.cursorRect(transcript.document().find("one")).center())
    qtbot.addWidget(menu)
    inside = next(action.menu() for action in menu.actions() if action.text() == "In this message")
    entries = {action.text(): action for action in inside.actions()}
    assert list(entries) == [
        "Save as…: code 1, python",
        "Copy: code 1, python",
        "Open link: one && two",
        "Open link: three",
    ]
    entries["Open link: three"].trigger()
    assert links == ["https://b.example"]
    entries["Copy: code 1, python"].trigger()
    assert QGuiApplication.clipboard().text() == "x = 1"


def test_a_transcript_to_read_only_copies(theme: Theme, qtbot: QtBot) -> None:
    view = Transcript(theme, read_only=True)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    qtbot.waitExposed(view)
    view.show_messages([user(1, "Question"), reply(2, "Answer")], more_above=False)
    place = view.cursorRect(view.document().find("Answer")).center()
    menu = view.make_context_menu(place)
    qtbot.addWidget(menu)
    assert [action.text() for action in menu.actions() if action.text()] == [
        *("Copy", "Copy message", "Select all")
    ]
    hover(view, "Answer", qtbot)
    qtbot.waitUntil(lambda: button(view, "Copy").isVisible())
    assert not button(view, "Edit").isVisible()


def test_every_button_has_a_name(transcript: Transcript) -> None:
    for tool in transcript.findChildren(QToolButton):
        assert tool.accessibleName()
    assert transcript.accessibleName() == "Transcript"


# Code colours ----------------------------------------------------------------------


def foreground(view: Transcript, words: str) -> str:
    cursor = view.document().find(words)
    cursor.setPosition(cursor.selectionStart() + 1)
    return cursor.charFormat().foreground().color().name()


@pytest.mark.parametrize("streamed", [False, True])
def test_finished_code_gets_its_colours(
    transcript: Transcript, theme: Theme, qtbot: QtBot, streamed: bool
) -> None:
    text = "Look:\n\n```python\nimport csv\n```\n\nand on"
    if streamed:
        transcript.show_messages([user(1, "go"), reply(2, "", Status.WRITING)], more_above=False)
        transcript.stream(2, text, "", 9)
    else:
        transcript.show_messages([user(1, "go"), reply(2, text)], more_above=False)
    keyword: Callable[[], bool] = lambda: foreground(transcript, "import") == theme.colour("code-kw").name()  # noqa: E731
    qtbot.waitUntil(keyword)
    assert foreground(transcript, "csv") == theme.colour("text").name()
    click(transcript, "do:copy-code/2/0")
    assert clipboard() == "import csv"
