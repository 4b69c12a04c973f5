"""Every window in every language: each word translated, none cut, and all of it mirrored for Arabic."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, QTranslator
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.reading import Mark, Painted, Translations, noting, without_room, words_on
from tests.ui.screens import SCREENS, Desk, desk

from inglenook.core import language
from inglenook.core.language import LANGUAGES, Language
from inglenook.ui import languages
from inglenook.ui.elided_label import ElidedLabel
from inglenook.ui.installed_rows import _licence
from inglenook.ui.theme import Theme
from inglenook.ui.transcript_lines import Kind
from inglenook.ui.transcript_writer import Property

MADE_UP = "made up"
NEAR = 4  # pixels that rounding and the signs around a name may make
SIZE = (1280, 800)  # of the main window and of the screen

_ACCENTS = str.maketrans("aeiouAEIOUnc", "àéîöûÀÉÎÖÛñç")
# What Latin letters say in every language: names, keys, units, formats, and files.
_OUTSIDE = re.compile(
    r"/\S*|\S*\.(txt|png|gguf|json)\b|https?:\S+|\b(Ctrl|Shift|Alt|Esc|Pg(Up|Down)|Up|Down)\b"
    r"|Inglenook|SmolLM2 135M Instruct|Llama|Gemma|Qwen\d*|Instruct|Google|Meta\b|Ollama|LM Studio|GGUF|BPE"
    r"|huggingface\.co|owner|GET|python|qwen2|llama(-cpp-python)?|Chat \d|Community License|Apache License"
    r"|Terms of Use|Creative Commons Attribution NonCommercial"
)
# Technical words that are copied for who helps, and the help itself, which has files of its own.
_NOT_READ = ("settings_diagnostics", "help_")


def made_up(text: str, note: str = "", n: int = -1) -> str:
    """A text in brackets, with accents, and two fifths longer: about as long as most languages are."""
    parts = re.split(r"(\{[^}]*\}|<[^>]*>|&\w+;)", text)
    said = "".join(part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))
    letters = len(re.sub(r"\{[^}]*\}", "", text))
    if letters > 12:
        return f"⟦{said} {' '.join(['~~~~'] * round(letters * 0.4 / 5))}⟧"
    return f"⟦{said}{'~' * max(1, round(letters * 0.4))}⟧"


class _WordsOfQt(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, note: str | None = None, n: int = -1) -> str | None:
        return None if context == "QShortcut" or not source else made_up(source)


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    locale, direction = QLocale(), qapp.layoutDirection()
    _licence.cache_clear()  # what is made up is kept as English
    yield
    _licence.cache_clear()
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)
    language.use(Language())


def speak(code: str, app: QApplication, theme: Theme) -> Translations:
    """Speak this language; answers what is said in it."""
    if code == MADE_UP:
        app.installTranslator(_WordsOfQt(app))
        QLocale.setDefault(QLocale("el_GR"))  # its letters are not Latin
        said = Translations(made_up)
        language.use(Language("en", said, ".", ","))
    else:
        assert languages.speak(code, app) == code
        now = language._language
        said = Translations(now.translate or (lambda text, note, n: text))
        language.use(Language(code, said, now.thousands, now.decimal, now.from_right))
    theme._dress()  # its style sheet is that of the direction
    return said


@contextmanager
def each_screen(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Iterator[tuple[str, QWidget, Painted]]]:
    def show() -> Iterator[tuple[str, QWidget, Painted]]:
        for name, build in SCREENS.items():
            window = build(desk)
            yield name, window, look(window, desk, monkeypatch)
            desk.tidy()

    yield show()


def look(window: QWidget, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Painted:
    desk.settle()
    window.grab()  # what is laid out only when it is painted
    with noting(monkeypatch) as painted:
        window.grab()
    return painted


def test_every_word_is_translated(
    tmp_path: Path, theme: Theme, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak(MADE_UP, qapp, theme)
    found: list[str] = []
    with desk(tmp_path, theme, qtbot, monkeypatch) as made, each_screen(made, monkeypatch) as screens:
        for name, window, painted in screens:
            if name.startswith(_NOT_READ):
                continue
            words = [*words_on(window), *((f"painted on {mark.on}", mark.what) for mark in painted.marks)]
            found += [f"{name}: {kind}: {text!r}" for kind, text in words if is_english(text)]
    assert not found, "\n".join(dict.fromkeys(found))


def is_english(text: str) -> bool:
    if text in ("drawPixmap", "drawRoundedRect", "fillRect", "drawEllipse"):
        return False
    before = ""
    while before != text:
        before, text = text, re.sub("⟦[^⟦⟧]*⟧", "", text)
    # What is cut short has lost its bracket.
    return re.search("[A-Za-z]{3}", _OUTSIDE.sub("", re.sub("⟦[^⟦]*…", "", text))) is not None


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("code", [MADE_UP, *LANGUAGES])
def test_nothing_is_cut(
    code: str,
    text_size: int,
    tmp_path: Path,
    theme: Theme,
    qtbot: QtBot,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = speak(code, qapp, theme)
    found: list[str] = []
    with (
        desk(tmp_path, theme, qtbot, monkeypatch, text_size, SIZE) as made,
        each_screen(made, monkeypatch) as screens,
    ):
        for name, window, painted in screens:
            faults = without_room(window, painted, said.has)
            if faults:  # unless an answer from another thread was just being laid out
                qtbot.wait(300)
                faults = without_room(window, look(window, made, monkeypatch), said.has)
            found += [f"{name}: {fault}" for fault in faults]
            least = window.minimumSizeHint()
            if least.width() > SIZE[0] or least.height() > SIZE[1]:
                found.append(f"{name}: needs a screen of {least.toTuple()}")
    assert not found, "\n".join(found)


# From right to left -----------------------------------------------------------------------------


Places = dict[str, tuple[int, list[tuple[str, int, int, int, int]], list[Mark]]]


def test_where_lines_begin_at_the_right_everything_is_mirrored(
    tmp_path: Path, theme: Theme, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak(MADE_UP, qapp, theme)

    def places(direction: Qt.LayoutDirection) -> Places:
        qapp.setLayoutDirection(direction)
        theme._dress()
        found: Places = {}
        folder = tmp_path / direction.name
        folder.mkdir()
        with desk(folder, theme, qtbot, monkeypatch) as made, each_screen(made, monkeypatch) as screens:
            for name, window, painted in screens:
                found[name] = (window.width(), list(_places_in(window)), painted.marks)
        return found

    left, right = places(Qt.LayoutDirection.LeftToRight), places(Qt.LayoutDirection.RightToLeft)
    wrong: list[str] = []
    for name, (width, widgets, marks) in left.items():
        _, others, other_marks = right[name]
        for here, there in zip(widgets, others, strict=True):
            kind, x, y, wide, high = here
            expected = (kind, width - x - wide, y, wide, high)
            if there[0] != kind or any(
                abs(a - b) > NEAR for a, b in zip(expected[1:], there[1:], strict=True)
            ):
                wrong.append(f"{name}: expected {expected}, found {there}")
        wrong += [
            f"{name}: {mark} is not mirrored" for mark in marks if not _is_mirrored(mark, other_marks, width)
        ]
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def _places_in(window: QWidget) -> Iterator[tuple[str, int, int, int, int]]:
    for each in window.findChildren(QWidget):
        kind = type(each).__name__
        of = type(each.parentWidget()).__name__
        # A transcript is a column in the middle, and Qt keeps more room for the arrows of a number.
        if (
            each.visibleRegion().isEmpty()
            or of == "Transcript"
            or isinstance(each.parent(), QAbstractSpinBox)
            or (isinstance(each, ElidedLabel) and " ms" in each.whole)  # of a search, another time each time
        ):
            continue
        at = each.mapTo(window, QPoint())
        yield f"{of}/{kind}", at.x(), at.y(), each.width(), each.height()


def _is_mirrored(mark: Mark, others: list[Mark], width: int) -> bool:
    """Whether one of the others is what it becomes. In a transcript and a message the words decide."""
    is_on_words = (mark.what, mark.on) == ("drawRoundedRect", "FoundList")
    if mark.rect.isEmpty() or mark.on in ("Transcript", "_MessageField") or is_on_words:
        return True
    x = width - mark.rect.x() - mark.rect.width()
    return any(
        (other.what, other.on) == (mark.what, mark.on)
        and abs(other.rect.x() - x) <= NEAR
        and abs(other.rect.y() - mark.rect.y()) <= NEAR
        and abs(other.rect.width() - mark.rect.width()) <= NEAR
        for other in others
    )


def test_in_an_arabic_transcript_our_lines_begin_at_the_right_and_code_at_the_left(
    tmp_path: Path, theme: Theme, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak("ar", qapp, theme)
    with desk(tmp_path, theme, qtbot, monkeypatch) as made:
        made.show_chat()
        made.settle()
        transcript = made.window.view.transcript
        directions: dict[int, set[Qt.LayoutDirection]] = {}
        block = transcript.document().begin()
        while block.isValid():
            kind = block.blockFormat().intProperty(Property.KIND)
            directions.setdefault(kind, set()).add(block.textDirection())
            block = block.next()
        right, left = {Qt.LayoutDirection.RightToLeft}, {Qt.LayoutDirection.LeftToRight}
        for kind in (Kind.NOTICE, Kind.STATISTICS, Kind.ATTACHMENT):
            assert directions[kind] == right, kind.name
        for kind in (Kind.CODE, Kind.CODE_HEAD, Kind.PARAGRAPH, Kind.HEADING):  # they are Greek
            assert directions[kind] == left, kind.name
        with noting(monkeypatch) as painted:
            transcript.grab()
        view = transcript.viewport()
        middle = view.mapTo(made.window, view.rect().center()).x()
        icons = [mark.rect for mark in painted.marks if mark.what == "drawPixmap" and mark.rect.width() == 16]
        assert any(icon.left() > middle for icon in icons)  # that of the notice


def test_an_empty_message_begins_where_its_placeholder_stands(
    tmp_path: Path, theme: Theme, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak("ar", qapp, theme)
    with desk(tmp_path, theme, qtbot, monkeypatch) as made:
        made.window.new_chat()
        made.settle()
        edit = made.window.view.composer.edit
        middle = edit.viewport().width() // 2
        assert edit.cursorRect().x() > middle
        edit.set_text("Hello")
        assert edit.cursorRect().x() < middle
        edit.set_text("مرحبا")
        assert edit.cursorRect().x() > middle
