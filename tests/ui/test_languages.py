"""Which language is spoken, and that a missing one is no reason not to start."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from inglenook.core import language
from inglenook.core.language import LANGUAGES, Language, number, tr
from inglenook.ui import languages


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    locale, direction = QLocale(), qapp.layoutDirection()
    yield
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)
    language.use(Language())


@pytest.mark.parametrize(
    ("system", "code"),
    [
        (["de-Latn-AT", "de-AT", "de-Latn", "de"], "de"),
        (["fr-CA", "en-US"], "fr"),
        (["pt-BR", "pt", "es-ES"], "es"),
        (["en-GB", "de-DE"], "en"),
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh-SG"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        (["zh-HK", "zh"], "en"),
        (["zh-Hant-TW", "zh", "fr-FR"], "fr"),
        (["ar-EG"], "ar"),
        (["C"], "en"),
        ([], "en"),
        (["", "-", "xx-YY"], "en"),
    ],
)
def test_the_first_language_of_the_system_that_there_is(system: list[str], code: str) -> None:
    assert languages.choose("", system) == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_chosen_one_comes_before_those_of_the_system(code: str) -> None:
    assert languages.choose(code, ["es-ES"]) == code


def test_an_unknown_choice_is_none() -> None:
    assert languages.choose("tlh", ["de-DE"]) == "de"


def test_a_language_whose_words_are_missing_is_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "resource", lambda *parts: tmp_path.joinpath(*parts))
    assert languages.speak("ar", qapp) == "en"
    assert language.current() == "en"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert tr("New chat") == "New chat"


def test_english_installs_nothing(qapp: QApplication) -> None:
    assert languages.speak("en", qapp) == "en"
    assert not any(not translator.isEmpty() for translator in qapp.findChildren(QTranslator))


@pytest.mark.parametrize(
    ("code", "right_to_left"), [("de", False), ("fr", False), ("es", False), ("zh_CN", False), ("ar", True)]
)
def test_words_numbers_dates_and_direction_are_those_of_the_language(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, right_to_left: bool
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(
        QTranslator,
        "load",
        lambda translator, name, folder: bool(loaded.append(name)) or "missing" not in name,
    )
    assert languages.speak(code, qapp) == code
    assert loaded == [f"inglenook_{code}", f"qtbase_{code}"]
    assert language.current() == code
    assert (qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft) is right_to_left
    assert QLocale().language() == QLocale(code).language()
    assert tr("New chat") == "New chat"  # the translator is empty
    # The digits that Python writes, with the signs that Qt writes between them.
    assert number(1234567.5, 1) == QLocale().toString(1234567.5, "f", 1)


def test_a_language_whose_letters_no_font_has_is_told(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages.QFontDatabase, "families", lambda system: [])
    assert languages.without_letters("de") == ""
    assert "the letters of Chinese" in languages.without_letters("zh_CN")
    monkeypatch.setattr(languages.QFontDatabase, "families", lambda system: ["Noto Sans Arabic"])
    assert languages.without_letters("ar") == ""


def test_every_language_has_its_own_name_for_the_buttons_of_qt(qapp: QApplication) -> None:
    languages_of_qt = {code for code in LANGUAGES if code != "en"}
    for code in languages_of_qt:
        translator = QTranslator()
        folder = languages.QLibraryInfo.path(languages.QLibraryInfo.LibraryPath.TranslationsPath)
        assert translator.load(f"qtbase_{code}", folder), code
