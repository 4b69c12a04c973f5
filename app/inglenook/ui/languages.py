"""Which language the window speaks, and making Qt speak it: words, numbers, dates and direction.

Called once, before anything is shown: words are set when windows are built.
"""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from inglenook.core import language
from inglenook.core.language import LANGUAGES, Language
from inglenook.core.paths import resource

log = logging.getLogger(__name__)

_CONTEXT = "inglenook"  # of our texts in the .qm files
_FONTS = {  # what is installed where there is none
    "zh_CN": (QFontDatabase.WritingSystem.SimplifiedChinese, "Chinese", "Noto Sans CJK SC"),
    "ar": (QFontDatabase.WritingSystem.Arabic, "Arabic", "Noto Sans Arabic"),
}
_TRADITIONAL = {"Hant", "TW", "HK", "MO"}  # Chinese that zh_CN is not


def speak(wanted: str, app: QApplication) -> str:
    """Speak the language of this code from now on; empty: one that the system asks for. Answers which.

    Where its words are missing, or none of the system's languages is there, it is English.
    """
    code = chosen(wanted)
    translator = None if code == "en" else _load(f"{_CONTEXT}_{code}", str(resource("translations")), app)
    if translator is None:
        _use_english_dates()
        return "en"
    # The names of Qt's own buttons and menus first: what was installed last is asked first.
    if of_qt := _load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), app):
        app.installTranslator(of_qt)
    app.installTranslator(translator)
    locale = locale_for(code)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    from_right = locale.textDirection() == Qt.LayoutDirection.RightToLeft
    language.use(Language(code, _translate, locale.groupSeparator(), locale.decimalPoint(), from_right))
    return code


def chosen(wanted: str) -> str:
    """The code of the language that is spoken when this one, or none, was chosen."""
    return choose(wanted, QLocale.system().uiLanguages())


def choose(wanted: str, system: Sequence[str]) -> str:
    """The code of the language: the wanted one, else the first of the system's that there is.

    `system`: language tags such as "de-AT" or "zh-Hans-CN", the liked best first.
    """
    if wanted in LANGUAGES:
        return wanted
    is_traditional = False
    for tag in system:
        name, *rest = tag.replace("_", "-").split("-")
        if name == "zh":
            # A bare "zh" behind "zh-Hant-TW" is only its shorter form.
            is_traditional = is_traditional or bool(_TRADITIONAL & set(rest))
            name = "" if is_traditional else "zh_CN"
        if name in LANGUAGES:
            return name
    return "en"


def without_letters(code: str) -> str:
    """A sentence where no font of this computer has the letters of this language; else empty.

    In English, whose letters every font has.
    """
    if code not in _FONTS:
        return ""
    letters, name, font = _FONTS[code]
    if QFontDatabase.families(letters):
        return ""
    return (
        f"No font on this computer has the letters of {name}. "
        f"Install one, such as {font}, and start Inglenook again."
    )


def locale_for(code: str) -> QLocale:
    """How dates and numbers are written: as the system does where it speaks this language."""
    if code == "ar":
        # Of the Arabic locales one that writes the digits that the program writes.
        return QLocale("ar_AE")
    system, plain = QLocale.system(), QLocale(code)
    same = (system.language(), system.script()) == (plain.language(), plain.script())
    return system if same else plain


def _use_english_dates() -> None:
    if QLocale.system().language() not in (QLocale.Language.English, QLocale.Language.C):
        QLocale.setDefault(QLocale("en_GB"))


def _load(name: str, folder: str, app: QApplication) -> QTranslator | None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        return translator
    log.warning("there are no words in %s.qm", name)
    return None


def _translate(text: str, note: str, n: int) -> str:
    return QCoreApplication.translate(_CONTEXT, text, note or None, n)
