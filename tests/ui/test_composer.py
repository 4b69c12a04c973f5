"""The composer: sending, drafts, and text from anywhere that must neither freeze it nor be changed."""

import faulthandler
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inglenook.core.attachments import Queued
from inglenook.core.chat import Attachment
from inglenook.jobs.background import Background
from inglenook.ui.composer import Composer
from inglenook.ui.theme import Theme

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TEXT = Attachment(1, "bill.txt", "text", b"131.84")
PICTURE = Attachment(2, "meter.png", "image", b"\x89PNG\r\n\x1a\n")


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def composer(qtbot: QtBot, theme: Theme, window: QMainWindow) -> Composer:
    """Ready to send, 712 px wide, at the foot of an active window."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.addStretch()
    composer = Composer(theme)
    composer.setFixedWidth(712)
    column.addWidget(composer)
    window.setCentralWidget(page)
    window.resize(800, 600)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    composer.set_ready(True)
    composer.focus_text()
    return composer


@pytest.fixture
def never_hangs() -> Iterator[None]:
    """What Qt never comes back from cannot be interrupted in Python: end the run with a trace instead."""
    faulthandler.dump_traceback_later(120, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


def paste(composer: Composer, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    composer.edit.insertFromMimeData(data)
    QApplication.processEvents()
    composer.grab()


# Sending ----------------------------------------------------------------------


def test_enter_sends_and_shift_enter_breaks_the_line(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.edit, "one")
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClicks(composer.edit, "two")
    with qtbot.waitSignal(composer.submitted) as sent:
        qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    assert sent.args == ["one\ntwo"]
    # Until whoever stores it says that it is safe.
    assert composer.text() == "one\ntwo"
    composer.clear()
    assert composer.text() == ""
    assert composer.edit.hasFocus()


def test_ctrl_enter_sends_when_so_set(qtbot: QtBot, window: QMainWindow, composer: Composer) -> None:
    taken: list[int] = []
    QShortcut(QKeySequence("Ctrl+Return"), window, lambda: taken.append(1))
    composer.set_send_with("ctrl-enter")
    qtbot.keyClicks(composer.edit, "one")
    with qtbot.assertNotEmitted(composer.submitted):
        qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    with qtbot.waitSignal(composer.submitted) as sent:
        qtbot.keyClick(composer.edit, Qt.Key.Key_Enter, CONTROL | Qt.KeyboardModifier.KeypadModifier)
    assert sent.args == ["one\n"]
    assert not taken


def test_send_is_a_button_too(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.edit, "hello")
    with qtbot.waitSignal(composer.submitted):
        qtbot.mouseClick(composer.send, Qt.MouseButton.LeftButton)
    composer.send.setFocus()
    with qtbot.waitSignal(composer.submitted):
        qtbot.keyClick(composer.send, Qt.Key.Key_Space)
    assert composer.edit.hasFocus()


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "\t \u00a0\u3000"])
def test_nothing_is_not_sent(qtbot: QtBot, composer: Composer, text: str) -> None:
    composer.set_text(text)
    assert not composer.send.isEnabled()
    with qtbot.assertNotEmitted(composer.submitted):
        qtbot.keyClick(composer.edit, Qt.Key.Key_Return)


def test_a_held_down_enter_sends_nothing(qtbot: QtBot, composer: Composer) -> None:
    composer.set_text("hello")
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    with qtbot.assertNotEmitted(composer.submitted):
        QApplication.sendEvent(composer.edit, held)
    assert composer.text() == "hello"


def test_without_a_model_it_says_why_and_keeps_the_text(qtbot: QtBot, composer: Composer) -> None:
    composer.set_ready(False, "Choose a model to begin")
    assert composer.note.text() == "Choose a model to begin"
    qtbot.keyClicks(composer.edit, "hello")
    assert not composer.send.isEnabled()
    with qtbot.assertNotEmitted(composer.submitted):
        qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    assert composer.text() == "hello"
    composer.set_ready(True)
    assert composer.send.isEnabled() and composer.note.text() == ""


def test_while_a_reply_is_written_there_is_stop(qtbot: QtBot, composer: Composer) -> None:
    composer.set_text("next")
    composer.send.setFocus()
    composer.set_writing(True)
    assert composer.stop.isVisible()
    assert composer.edit.hasFocus()
    with qtbot.waitSignal(composer.stop_wanted):
        qtbot.keyClick(composer.edit, Qt.Key.Key_Escape)
    with qtbot.waitSignal(composer.stop_wanted):
        qtbot.mouseClick(composer.stop, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(composer.submitted), qtbot.waitSignal(composer.queue_wanted) as queued:
        qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    assert queued.args == ["next"]
    assert composer.text() == "next"  # until whoever keeps it says so
    composer.clear()
    assert not composer.send.isVisible()
    composer.set_text("next")
    composer.set_writing(False)
    assert composer.send.isVisible() and composer.send.isEnabled() and not composer.stop.isVisible()
    with qtbot.assertNotEmitted(composer.stop_wanted):
        qtbot.keyClick(composer.edit, Qt.Key.Key_Escape)


# Input methods ------------------------------------------------------------------


def test_enter_during_a_composition_never_sends(qtbot: QtBot, composer: Composer) -> None:
    QApplication.sendEvent(composer.edit, QInputMethodEvent("nihon", []))
    with qtbot.assertNotEmitted(composer.submitted):
        qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    commit = QInputMethodEvent("", [])
    commit.setCommitString("日本")
    QApplication.sendEvent(composer.edit, commit)
    assert composer.text() == "日本"
    with qtbot.waitSignal(composer.submitted) as sent:
        qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    assert sent.args == ["日本"]


# Drafts -------------------------------------------------------------------------


def test_a_draft_is_told_shortly_after_typing(qtbot: QtBot, composer: Composer) -> None:
    with qtbot.waitSignal(composer.draft_changed) as changed:
        qtbot.keyClicks(composer.edit, "half a thou")
    assert changed.args == ["half a thou"]


def test_a_draft_can_be_had_at_once_and_only_once(qtbot: QtBot, composer: Composer) -> None:
    drafts: list[str] = []
    composer.draft_changed.connect(drafts.append)
    qtbot.keyClicks(composer.edit, "ab")
    composer.flush_draft()
    composer.flush_draft()
    assert drafts == ["ab"]
    composer.set_text("the draft of another chat")
    composer.flush_draft()
    assert drafts == ["ab"]
    composer.clear()
    assert drafts == ["ab", ""]


# Pasting ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pasted", "wanted"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("line\u2028separator\u2029paragraph", "line\nseparator\nparagraph"),
        ("no\u00a0break\u202fspace", "no\u00a0break\u202fspace"),
        ("nul\x00byte", "nulbyte"),
        ("tab\there, bell\x07", "tab\there, bell\x07"),
        ("<b>not</b> &amp; HTML", "<b>not</b> &amp; HTML"),
        ("👩\u200d👩\u200d👧 e\u0301 \u202eabc", "👩\u200d👩\u200d👧 e\u0301 \u202eabc"),
        ("frame\ufdd0marks\ufdd1", "frame\ufffdmarks\ufffd"),
        ("  leading and trailing  \n", "  leading and trailing  \n"),
    ],
)
def test_what_is_pasted_is_what_is_sent(composer: Composer, pasted: str, wanted: str) -> None:
    paste(composer, pasted)
    assert composer.text() == wanted
    composer.set_text(pasted)
    assert composer.text() == wanted


def test_a_lone_surrogate_loses_nothing_else(composer: Composer) -> None:
    composer.set_text("before\ud800after")
    assert composer.text() == "before\ufffdafter"


def test_html_is_pasted_as_its_text(composer: Composer) -> None:
    data = QMimeData()
    data.setHtml("<h1 onclick='x'>Title</h1><img src='file:///dev/zero'>")
    data.setText("Title")
    composer.edit.insertFromMimeData(data)
    assert composer.text() == "Title"


def test_a_paste_can_be_undone_and_replaces_the_selection(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.edit, "old")
    composer.edit.selectAll()
    paste(composer, "new")
    assert composer.text() == "new"
    composer.edit.undo()
    assert composer.text() == "old"


def test_a_long_paste_becomes_a_file(qtbot: QtBot, composer: Composer, never_hangs: None) -> None:
    composer.set_text("kept")
    text = "line of a log \U0001f642\n" * 10_000
    with qtbot.waitSignal(composer.draft_changed):
        paste(composer, text)
    assert composer.text() == "kept"
    (file,) = composer.attachments
    assert (file.name, file.kind, file.text) == ("Pasted text", "text", text)
    assert composer.note.text() == "Pasted text, 190 KB, is attached."
    paste(composer, text)
    assert [file.name for file in composer.attachments] == ["Pasted text", "Pasted text 2"]


def test_a_run_of_blanks_becomes_a_file(composer: Composer, never_hangs: None) -> None:
    paste(composer, "a" + " " * 65_536 + "b")
    assert composer.text() == ""
    assert composer.attachments[0].text == "a" + " " * 65_536 + "b"


def test_eleven_megabytes_are_refused_with_a_sentence(composer: Composer, never_hangs: None) -> None:
    composer.set_text("kept")
    paste(composer, "x" * 11_000_000)
    assert composer.text() == "kept" and composer.attachments == ()
    assert composer.note.text() == "The pasted text is larger than 10 MB. Paste a part of it."


@pytest.mark.parametrize("blank", [" ", "\t", "\u00a0", "\u3000"])
def test_blanks_that_grow_together_freeze_nothing(
    qtbot: QtBot, composer: Composer, never_hangs: None, blank: str
) -> None:
    for _ in range(8):
        paste(composer, blank * 9_999)
    assert composer.text() == blank * 79_992
    qtbot.keyClicks(composer.edit, "ab")
    composer.edit.undo()
    composer.edit.redo()
    composer.grab()


@pytest.mark.parametrize("text", [" " * 70_000, "\t" * 20_000, "x" * 500_000, "漢" * 200_000, "\n" * 100_000])
def test_a_stored_draft_freezes_nothing(composer: Composer, never_hangs: None, text: str) -> None:
    composer.set_text(text)
    composer.grab()
    assert composer.text() == text


@pytest.mark.parametrize(
    "text",
    ["x" * 99_000, "word " * 19_000, ("word " * 12 + "\n") * 1_600, "e" + "\u0301" * 49_000, "\n" * 99],
)
def test_long_texts_are_pasted_whole(composer: Composer, never_hangs: None, text: str) -> None:
    paste(composer, text)
    assert composer.text() == text
    composer.edit.clear()
    assert composer.edit.wordWrapMode() == composer.edit.wordWrapMode().WrapAtWordBoundaryOrAnywhere


def test_lines_that_are_joined_are_wrapped_as_long_ones(
    qtbot: QtBot, composer: Composer, never_hangs: None
) -> None:
    paste(composer, "\n".join(" " * 9_000 for _ in range(9)))
    composer.edit.moveCursor(composer.edit.textCursor().MoveOperation.End)
    for _ in range(8):
        composer.edit.moveCursor(composer.edit.textCursor().MoveOperation.StartOfBlock)
        qtbot.keyClick(composer.edit, Qt.Key.Key_Backspace)
    composer.grab()
    assert composer.text() == " " * 81_000


# Dropping -----------------------------------------------------------------------


def test_dropped_text_is_pasted(composer: Composer) -> None:
    data = QMimeData()
    data.setText("dropped\r\ntext")
    assert composer.edit.canInsertFromMimeData(data)
    composer.edit.dropEvent(
        QDropEvent(
            QPointF(20, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert composer.text() == "dropped\ntext"


def test_a_link_is_pasted_and_a_file_is_attached(composer: Composer, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("what the file says")
    link, file = QMimeData(), QMimeData()
    for data, url in ((link, "https://example.org/a"), (file, (tmp_path / "notes.txt").as_uri())):
        data.setUrls([QUrl(url)])
        data.setText(url)
    composer.edit.insertFromMimeData(link)
    assert composer.edit.canInsertFromMimeData(file)
    composer.edit.insertFromMimeData(file)
    assert composer.text() == "https://example.org/a"
    assert [each.text for each in composer.attachments] == ["what the file says"]


def test_files_can_be_dropped_beside_the_text(composer: Composer, tmp_path: Path) -> None:
    paths = [tmp_path / "one.txt", tmp_path / "two.md"]
    for path in paths:
        path.write_text(path.name)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    no_key, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, no_key)
    composer.dragEnterEvent(enter)
    assert enter.isAccepted()
    composer.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, no_key))
    assert [each.name for each in composer.attachments] == ["one.txt", "two.md"]


# Files ----------------------------------------------------------------------------


def test_a_file_alone_can_be_sent(qtbot: QtBot, composer: Composer) -> None:
    composer.show_draft("", (TEXT,))
    assert composer.send.isEnabled()
    with qtbot.waitSignal(composer.submitted) as sent:
        qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    assert sent.args == [""] and composer.attachments == (TEXT,)
    composer.clear()
    assert composer.attachments == () and not composer.strip.isVisible()


def test_a_file_can_be_removed_and_the_draft_hears_of_it(qtbot: QtBot, composer: Composer) -> None:
    composer.show_draft("text", (TEXT, PICTURE))
    remove = composer.strip.findChildren(QToolButton)
    assert [button.accessibleName() for button in remove] == ["Remove bill.txt", "Remove meter.png"]
    with qtbot.waitSignal(composer.draft_changed):
        qtbot.mouseClick(remove[0], Qt.MouseButton.LeftButton)
    assert composer.attachments == (PICTURE,)


def test_a_picture_says_that_it_is_not_seen(composer: Composer) -> None:
    def shown() -> list[str]:
        return [label.text() for label in composer.strip.findChildren(QLabel) if label.isVisible()]

    composer.show_draft("", (TEXT,))
    assert "Models cannot see pictures in this version." not in shown()
    composer.show_draft("", (TEXT, PICTURE))
    assert "Models cannot see pictures in this version." in shown()


def test_a_picture_from_the_clipboard_becomes_a_png(composer: Composer) -> None:
    data = QMimeData()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    data.setImageData(image)
    assert composer.edit.canInsertFromMimeData(data)
    composer.edit.insertFromMimeData(data)
    (picture,) = composer.attachments
    assert (picture.name, picture.kind) == ("Pasted picture.png", "image")
    assert QImage.fromData(picture.data) == image


def test_what_cannot_be_attached_is_said(composer: Composer, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04\x00")
    composer.attach([tmp_path / "a.zip"])
    assert composer.attachments == ()
    assert composer.note.text().startswith("a.zip is not a text file.")


def test_no_more_files_than_can_be_looked_over(composer: Composer, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    composer.attach([tmp_path / "a.txt"] * 25)
    assert len(composer.attachments) == 20
    assert composer.note.text() == "At most 20 files can be attached to a message."


def test_a_file_that_comes_late_belongs_to_its_own_draft(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    background = Background()
    composer = Composer(theme, background=background)
    qtbot.addWidget(composer)
    composer.set_ready(True)
    composer.attach([tmp_path / "a.txt"])
    assert not composer.send.isEnabled()  # it is still being read
    composer.show_draft("another chat")
    done: list[int] = []
    background.run(lambda: None, lambda _: done.append(1))
    qtbot.waitUntil(lambda: bool(done))
    assert composer.attachments == () and composer.send.isEnabled()
    composer.attach([tmp_path / "a.txt"])
    qtbot.waitUntil(lambda: len(composer.attachments) == 1)
    assert composer.send.isEnabled()
    background.close()


def test_hostile_names_are_shown_as_they_are(composer: Composer) -> None:
    composer.show_draft("", (Attachment(0, "<b>x</b>\u202egnp.&exe\n" * 30, "text", b"x"),))
    composer.grab()
    (button,) = composer.strip.findChildren(QPushButton)
    assert "\u202e" not in button.text() and "\n" not in button.text() and len(button.text()) < 90


# What waits -------------------------------------------------------------------------


def test_waiting_messages_stand_on_top_and_can_be_edited_and_removed(
    qtbot: QtBot, composer: Composer
) -> None:
    waiting = [Queued(1, 1, "first", (TEXT,)), Queued(2, 1, "second")]
    composer.set_writing(True)
    composer.show_queue(waiting)
    assert composer.queue.isVisible() and not composer.queue.send.isVisible()
    edit, remove, *_ = composer.queue.findChildren(QToolButton)
    with qtbot.waitSignal(composer.queued_remove_wanted) as gone:
        qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert gone.args == [waiting[0]]
    with qtbot.waitSignal(composer.queued_edit_wanted) as edited:
        qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    composer.set_text("begun")
    composer.take_back(edited.args[0])
    assert composer.text() == "first\n\nbegun" and composer.attachments == (TEXT,)
    composer.show_queue([])
    assert not composer.queue.isVisible()


def test_a_held_queue_waits_for_a_person(qtbot: QtBot, composer: Composer) -> None:
    composer.show_queue([Queued(1, 1, "first")])
    assert composer.queue.send.isVisible() and composer.queue.send.isEnabled()
    with qtbot.waitSignal(composer.send_queued_wanted):
        qtbot.mouseClick(composer.queue.send, Qt.MouseButton.LeftButton)
    composer.set_ready(False, "Choose a model to begin")
    assert not composer.queue.send.isEnabled()


def test_thinking_goes_round(qtbot: QtBot, composer: Composer) -> None:
    chosen: list[str] = []
    composer.thinking_chosen.connect(chosen.append)
    composer.thinking_chosen.connect(composer.set_thinking)
    for _ in range(3):
        qtbot.mouseClick(composer.thinking_button, Qt.MouseButton.LeftButton)
    assert chosen == ["on", "off", "auto"]
    assert composer.thinking_button.text() == "Thinking: auto"


# Size and looks -------------------------------------------------------------------


def test_it_grows_to_eight_lines_and_then_scrolls(composer: Composer) -> None:
    heights = []
    for lines in range(1, 12):
        composer.set_text("\n".join("line" for _ in range(lines)))
        QApplication.processEvents()
        heights.append(composer.edit.height())
        assert (composer.edit.verticalScrollBar().maximum() > 0) == (lines > 8)
    assert heights[:8] == sorted(set(heights[:8]))
    assert heights[7:] == [heights[7]] * 4
    composer.set_text("word " * 60)
    assert heights[0] < composer.edit.height() < heights[7]


def test_one_line_is_as_high_as_designed(composer: Composer) -> None:
    composer.set_text("one line")
    QApplication.processEvents()
    assert composer.edit.height() == 22


@pytest.mark.parametrize("size", [80, 200, 300])
def test_it_grows_with_the_text(composer: Composer, theme: Theme, size: int) -> None:
    theme.apply("dark", size)
    composer.set_text("one")
    composer.grab()
    assert composer.send.sizeHint().height() == theme.px(20) + 12
    assert composer.edit.viewport().font() == composer.edit.font()  # the placeholder's


def test_a_click_beside_the_text_goes_to_the_text(qtbot: QtBot, composer: Composer) -> None:
    composer.edit.clearFocus()
    qtbot.mouseClick(composer, Qt.MouseButton.LeftButton, pos=QPoint(5, composer.height() - 5))
    assert composer.edit.hasFocus()


def test_every_control_has_a_name(composer: Composer) -> None:
    assert composer.edit.accessibleName() == "Message"
    composer.show_draft("", (TEXT, PICTURE))
    composer.show_queue([Queued(1, 1, "first")])
    buttons = composer.findChildren(QAbstractButton)
    assert all(button.accessibleName() or button.text() for button in buttons)
    assert {"Send", "Stop"} <= {button.text() for button in buttons}
    assert len(composer.findChildren(QPlainTextEdit)) == 1


def test_tab_leaves_the_text(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.edit, "hello")
    qtbot.keyClick(composer.edit, Qt.Key.Key_Tab)
    assert composer.send.hasFocus()
    assert composer.text() == "hello"
