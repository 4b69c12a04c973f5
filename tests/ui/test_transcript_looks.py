"""Formulas, pictures, code and directions in the transcript: what is seen, copied and opened."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextBlock
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from inglenook.core.chat import Attachment, Message, Role, Status
from inglenook.core.code_files import suggested_name
from inglenook.jobs.background import Background
from inglenook.ui.formula_images import FormulaImages
from inglenook.ui.pictures import HIGHEST, Pictures, PictureWindow, decode
from inglenook.ui.plain_text_window import PlainTextWindow
from inglenook.ui.theme import Theme
from inglenook.ui.transcript import Transcript
from inglenook.ui.transcript_lines import Kind
from inglenook.ui.transcript_writer import Property

pytestmark = pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")


@pytest.fixture
def background() -> Iterator[Background]:
    pool = Background()
    yield pool
    pool.close()


@pytest.fixture
def transcript(theme: Theme, qtbot: QtBot, background: Background) -> Transcript:
    view = Transcript(theme)
    view.use_background(background)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


def user(text: str, *attachments: Attachment) -> Message:
    return Message(1, 1, None, Role.USER, text, Status.DONE, 0.0, attachments=attachments)


def reply(text: str, status: Status = Status.DONE) -> Message:
    return Message(2, 1, None, Role.ASSISTANT, text, status, 0.0, model="Qwen3 4B")


def blocks(view: Transcript) -> Iterator[QTextBlock]:
    block = view.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def of_kind(view: Transcript, kind: Kind) -> list[QTextBlock]:
    return [block for block in blocks(view) if block.blockFormat().intProperty(Property.KIND) == kind]


def drawn(view: Transcript) -> int:
    return view.toPlainText().count("\ufffc")


def copied(view: Transcript) -> str:
    view.selectAll()
    return view.createMimeDataFromSelection().text()


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#c04010"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


# Formulas ---------------------------------------------------------------------


def test_formulas_are_drawn_and_copied_as_they_were_written(transcript: Transcript, qtbot: QtBot) -> None:
    text = "The $x^2$ of \\(y\\) costs $5 and $10:\n\n$$\n\\frac{a}{b}\n$$\n\nEnd."
    transcript.show_messages([reply(text)], more_above=False)
    qtbot.waitUntil(lambda: drawn(transcript) == 3)
    assert "The $x^2$ of \\(y\\) costs $5 and $10:" in copied(transcript)
    assert "\\frac{a}{b}" in copied(transcript)
    assert "\ufffc" not in copied(transcript)
    assert len(of_kind(transcript, Kind.FORMULA)) == 1


def test_a_formula_that_cannot_be_drawn_is_code(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_messages([reply("So $\\nonsense{x}$ it is, and $y$.")], more_above=False)
    qtbot.waitUntil(lambda: drawn(transcript) == 1)
    assert "$\\nonsense{x}$" in transcript.toPlainText()
    assert any(block.blockFormat().boolProperty(Property.HAS_CODE) for block in blocks(transcript))


def test_a_streamed_formula_is_its_source_until_it_is_closed(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_messages([reply("So $x +", Status.WRITING)], more_above=False)
    assert drawn(transcript) == 0
    assert "$x +" in transcript.toPlainText()
    transcript.update_message(reply("So $x + 1$ is", Status.WRITING))
    qtbot.waitUntil(lambda: drawn(transcript) == 1)


def test_a_wide_formula_fits_the_column(transcript: Transcript, theme: Theme, qtbot: QtBot) -> None:
    transcript.show_messages([reply("$$" + "a + b + " * 60 + "c$$")], more_above=False)
    qtbot.waitUntil(lambda: drawn(transcript) == 1)
    block = of_kind(transcript, Kind.FORMULA)[0]
    assert block.layout().lineCount() == 1
    assert block.layout().lineAt(0).naturalTextWidth() <= transcript.document().textWidth()
    theme.apply("dark", 300)
    qtbot.waitUntil(lambda: drawn(transcript) == 1)
    theme.apply("system", 100)


def test_a_formula_has_the_colour_of_the_text(transcript: Transcript, theme: Theme, qtbot: QtBot) -> None:
    transcript.show_messages([reply("$$\\blacksquare \\blacksquare$$")], more_above=False)
    qtbot.waitUntil(lambda: drawn(transcript) == 1)
    image = transcript.viewport().grab().toImage()
    # Nothing else is in this colour: what stands below is quieter.
    ink = theme.colour("text")
    assert any(image.pixelColor(x, y) == ink for x in range(image.width()) for y in range(image.height()))


# Pictures ---------------------------------------------------------------------


def test_a_picture_is_shown_small_and_opens(transcript: Transcript, qtbot: QtBot) -> None:
    message = user("Look", Attachment(1, "meter.png", "image", png(1200, 900)))
    transcript.show_messages([message], more_above=False)
    qtbot.waitUntil(lambda: len(of_kind(transcript, Kind.PICTURE)) == 1)
    line = of_kind(transcript, Kind.PICTURE)[0].layout().lineAt(0)
    assert HIGHEST - 2 <= line.height() <= HIGHEST + 12
    assert "meter.png" in transcript.toPlainText()
    transcript.anchorClicked.emit(QUrl("do:attachment/1/0"))
    window = transcript.findChild(PictureWindow)
    assert window is not None
    qtbot.waitUntil(lambda: not window._label.pixmap().isNull())
    window.close()


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n\x1a\n broken", b"<svg xmlns='http://www.w3.org/2000/svg'/>"]
)
def test_what_is_no_picture_stays_a_name(transcript: Transcript, qtbot: QtBot, data: bytes) -> None:
    assert decode(data, QSize(100, 100)) is None
    transcript.show_messages([user("Look", Attachment(1, "a.png", "image", data))], more_above=False)
    assert len(of_kind(transcript, Kind.ATTACHMENT)) == 1


def test_a_giant_picture_is_refused() -> None:
    small = png(1, 1)
    # The same header with other numbers: 15,000 by 15,000.
    giant = small[:16] + (15_000).to_bytes(4, "big") * 2 + small[24:]
    assert decode(giant, QSize(100, 100)) is None


def test_a_text_that_was_sent_is_named_and_opens(transcript: Transcript) -> None:
    transcript.show_messages([user("Look", Attachment(1, "bill.txt", "text", b"12 EUR"))], more_above=False)
    assert "bill.txt" in of_kind(transcript, Kind.ATTACHMENT)[0].text()
    transcript.anchorClicked.emit(QUrl("do:attachment/1/0"))
    window = transcript.findChild(PlainTextWindow)
    assert window is not None
    window.close()


# Code -------------------------------------------------------------------------


def test_code_is_saved_under_a_name_of_its_language(
    transcript: Transcript, qtbot: QtBot, tmp_path: Path
) -> None:
    transcript.show_messages([reply("```python\nprint(1)\n```")], more_above=False)
    transcript.anchorClicked.emit(QUrl("do:save-code/2/0"))
    dialog = transcript.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "code.py"
    target = tmp_path / "mine.py"
    with qtbot.waitSignal(transcript.copied) as said:
        dialog.fileSelected.emit(str(target))
    assert said.args == ["mine.py saved"]
    assert target.read_text() == "print(1)\n"
    dialog.close()


def test_a_file_that_cannot_be_written_is_said(transcript: Transcript, qtbot: QtBot, tmp_path: Path) -> None:
    transcript.show_messages([reply("```\nx\n```")], more_above=False)
    transcript.anchorClicked.emit(QUrl("do:save-code/2/0"))
    dialog = transcript.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(transcript.copied) as said:
        dialog.fileSelected.emit(str(tmp_path / "nowhere" / "x.txt"))
    assert said.args == ["x.txt could not be saved. Choose another folder."]
    dialog.close()


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("python", "code.py"),
        ("C++ linenos", "code.cpp"),
        ("", "code.txt"),
        ("../../x", "code.txt"),
        ("Dockerfile", "Dockerfile"),
    ],
)
def test_names_for_code(language: str, name: str) -> None:
    assert suggested_name(language) == name


def test_wide_code_opens_in_a_window(transcript: Transcript) -> None:
    transcript.show_messages([reply("```\n" + "x" * 200 + "\n```\n\n```\nshort\n```")], more_above=False)
    heads = [block.text() for block in of_kind(transcript, Kind.CODE_HEAD)]
    assert "Open" in heads[0]
    assert "Open" not in heads[1]
    transcript.anchorClicked.emit(QUrl("do:open-code/2/0"))
    window = transcript.findChild(PlainTextWindow)
    assert window is not None
    window.close()


# Directions -------------------------------------------------------------------

ARABIC = "\u0645\u0631\u062d\u0628\u0627 \u0628\u0643"


def test_each_paragraph_begins_where_its_first_letter_says(transcript: Transcript) -> None:
    text = f"# {ARABIC}\n\n{ARABIC} and\n\nHello {ARABIC}\n\n- {ARABIC}\n- item\n\n> `x` {ARABIC}"
    text += f"\n\n```\n{ARABIC}\n```"
    transcript.show_messages([reply(text)], more_above=False)
    looks = {block.text(): block.textDirection() for block in blocks(transcript) if block.text().strip()}
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert looks[f"{ARABIC} and"] == right
    assert looks[f"Hello {ARABIC}"] == left
    assert looks[f"x {ARABIC}"] == right
    assert looks[f"\t\u2022\t{ARABIC}"] == right
    assert looks["\t\u2022\titem"] == left
    assert of_kind(transcript, Kind.CODE)[0].textDirection() == left
    assert of_kind(transcript, Kind.HEADING)[0].textDirection() == right


def test_mixed_text_is_copied_in_its_order(transcript: Transcript) -> None:
    text = f"{ARABIC} with English and $x$ {ARABIC}"
    transcript.show_messages([user(text)], more_above=False)
    assert text in copied(transcript)


def test_links_of_a_code_panel_have_room_or_go(transcript: Transcript, theme: Theme) -> None:
    transcript.show_messages([reply("```python\n" + "x" * 200 + "\n```")], more_above=False)
    assert "Open" in of_kind(transcript, Kind.CODE_HEAD)[0].text()
    transcript.resize(230, 600)
    head = of_kind(transcript, Kind.CODE_HEAD)[0]
    assert "Open" not in head.text()
    assert head.text().endswith("Copy")
    assert head.layout().lineCount() == 1
    transcript.resize(1000, 600)
    assert "Open" in of_kind(transcript, Kind.CODE_HEAD)[0].text()


def test_what_is_ready_after_its_window_was_closed_is_let_go(background: Background, qtbot: QtBot) -> None:
    window = QObject()
    formulas, pictures = FormulaImages(window), Pictures(window)
    formulas.background = pictures.background = background
    formulas.want(1, [("x^2", False)])
    image = Attachment(0, "a.png", "image", png(40, 30))
    pictures.want(user("Look", image))
    delete(window)
    done: list[int] = []
    both = threading.Barrier(2)  # each thread of the pool, after what it does
    for _ in range(2):
        background.run(both.wait, done.append)
    qtbot.waitUntil(lambda: len(done) == 2)  # an error would be raised in the loop
