"""Text is shown as it is, whoever wrote it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inglenook.ui.labels import Paragraph, first_sentence, plain_label, plain_tooltip
from inglenook.ui.theme import Theme

HOSTILE = [
    "<b>bold</b> <img src=file:///dev/zero>",
    "a\0b",
    "lone \ud800 surrogate",
    " " * 65_536,
    "x" * 100_000,
    "\u202eright to left",
    "Z̴̨̛͚a̷l̸g̶o̵" * 50,
    "",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("wrap", [False, True])
def test_hostile_text_is_plain_text(theme: Theme, qtbot: QtBot, text: str, wrap: bool) -> None:
    label = plain_label(text, wrap=wrap)
    qtbot.addWidget(label)
    label.resize(200, 100)
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.grab()


def test_a_paragraph_grows_as_it_gets_narrower(theme: Theme, qtbot: QtBot) -> None:
    label = plain_label(
        "Some words that need several lines where there is not much room for them.", wrap=True
    )
    qtbot.addWidget(label)
    assert label.heightForWidth(100) > label.heightForWidth(1000) > 0


def test_a_paragraph_grows_with_the_text(theme: Theme, qtbot: QtBot) -> None:
    label = Paragraph()
    label.setText("One line")
    qtbot.addWidget(label)
    label.ensurePolished()
    normal = label.heightForWidth(1000)
    theme.apply("light", 200)
    assert label.heightForWidth(1000) == pytest.approx(2 * normal, abs=2)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The disk is full. New messages cannot be saved.", "The disk is full."),
        ("Llama 3.1 8B needs 6.5 GB. Close something.", "Llama 3.1 8B needs 6.5 GB."),
        ("Is model.gguf there? Look.", "Is model.gguf there?"),
        ("No full stop", "No full stop"),
        ("", ""),
    ],
)
def test_the_first_sentence_ends_at_its_full_stop(text: str, first: str) -> None:
    assert first_sentence(text) == first


def test_a_tooltip_says_its_text_and_is_never_html(theme: Theme) -> None:
    assert plain_tooltip("Copy & more") == "Copy & more"  # a screen reader is told this too
    assert plain_tooltip("") == ""
    assert max(map(len, plain_tooltip("some words " * 50).split("\n"))) <= 80
    for text in HOSTILE:
        tip = plain_tooltip(text)
        assert "<b>" not in tip and ("<" not in tip or tip.startswith("<span>"))
