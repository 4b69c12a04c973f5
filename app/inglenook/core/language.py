"""The language of the window: every word that a person reads goes through `tr`.

Plain Python, so that every layer can use it; the program hands in Qt's translator at its start
(`use`). Without one, and in the engine process, English is what the source says.

    tr("New chat")                                      a text that stands there as it is
    tr("{name} needs {size}.", name=..., size=...)      with values: never an f-string
    tr_n("{n} chat", "{n} chats", count)                with a count; {n} is the count as it is written
    mark("Off")                                         a constant, for `tr` where it is shown
    number(1234.5, 1)                                   "1,234.5" as the language writes it
    listed(["Ready", "4.0 GB"])                         "Ready, 4.0 GB"
    in_a_row(["LM Studio", "Ollama"])                   "LM Studio and Ollama"
    together(tr("Saved."), tr("Try again."))            "Saved. Try again."

The first argument is a literal, because `packaging/translations.py` collects them from the source. What
must read differently in two places of the same English gets a `note`: tr("Open", note="a licence").
"""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from string import Formatter
from typing import Any

# Each in its own words, as the settings offer them. "en" is the language of the source.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh_CN": "简体中文",
    "ar": "العربية",
}

# source text, note, count (-1: none) -> the text in the language of the window
Translate = Callable[[str, str, int], str]


@dataclass(frozen=True, slots=True)
class Language:
    """How to say things: the translator and the signs that numbers are written with."""

    code: str = "en"
    translate: Translate | None = None  # None: the source's own English
    thousands: str = ","
    decimal: str = "."
    from_right: bool = False  # whether its lines begin at the right


_language = Language()


def use(language: Language) -> None:
    """Speak this language from now on. Called once, before the first window; any thread may read."""
    global _language
    _language = language


def current() -> str:
    """The code of the language in force, one of LANGUAGES."""
    return _language.code


def tr(text: str, /, note: str = "", **values: object) -> str:
    """This text in the language of the window, with `values` in the places of their names in braces."""
    if _deferring:
        return _deferred(["", text, note, values])
    if _language.translate:
        text = _language.translate(text, note, -1)
    return _filled(text, values) if values else text


def tr_n(one: str, many: str, n: int, /, note: str = "", **values: object) -> str:
    """As `tr`, in the form that goes with this count; `{n}` in the text is the count."""
    if _deferring:
        return _deferred([one, many, note, values, n])
    text = _language.translate(many, note, n) if _language.translate else many
    if n == 1 and text == many:  # English, or not translated yet
        text = one
    return _filled(text, {"n": number(n), **values})


def mark(text: str, /, note: str = "") -> str:
    """A text that stays English here and is translated where it is shown, by `tr`."""
    return text


def listed(parts: Iterable[str]) -> str:
    """What stands beside each other, as the language parts it: "Ready, 4.0 GB". Empty parts are left out."""
    return tr(", ", note="between the parts of a list").join(apart(part) for part in parts if part)


def in_a_row(names: Iterable[str]) -> str:
    """Names within a sentence: "Ollama", "LM Studio and Ollama"."""
    row = ""
    for each in names:
        row = tr("{first} and {second}", first=row, second=each) if row else each
    return row


def apart(text: str) -> str:
    """A name or an amount among other words: read in its own direction, and not torn apart by theirs.

    https://www.w3.org/International/articles/inline-bidi-markup/
    """
    return f"\u2068{text}\u2069" if text and _language.from_right else text


def to_be_stored(text: str) -> str:
    """A text made here that will be somebody's words: without what `apart` put around its parts."""
    return text.replace("\u2068", "").replace("\u2069", "")


def together(*sentences: str) -> str:
    """One sentence after the other, without those that are empty. Not for the engine process."""
    return ("" if _language.code == "zh_CN" else " ").join(filter(None, sentences))


def number(value: float, decimals: int = 0) -> str:
    """A number with the signs of the language: 1,234.5, or 1.234,5 where that is how it is written."""
    if _deferring:
        return _deferred([value, decimals])
    written = f"{value:,.{decimals}f}"
    if (_language.thousands, _language.decimal) == (",", "."):
        return written
    signs = {",": _language.thousands, ".": _language.decimal}
    return "".join(signs.get(sign, sign) for sign in written)


def _filled(text: str, values: dict[str, object]) -> str:
    if _language.from_right:
        values = {
            name: value if isinstance(value, int | float) else apart(str(value))
            for name, value in values.items()
        }
    return text.format_map(values)


# Across the pipe ------------------------------------------------------------------------------
# The engine process speaks no language. What it says goes over as the call that would say it, between
# two characters that no sentence holds, and is said on the program's side.

_BEGIN, _END = "\x02", "\x03"
_SAID = re.compile(f"{_BEGIN}([^{_BEGIN}{_END}]*){_END}")
_deferring = False


def defer() -> None:
    """In the engine process: from now on `tr`, `tr_n` and `number` answer with what `said` makes words of."""
    global _deferring
    _deferring = True


def said(text: str) -> str:
    """A sentence of the engine process, in the language of the window. Other text stays as it is."""
    return _SAID.sub(lambda found: _say(found[1]), text)


def _deferred(call: list[Any]) -> str:
    # JSON escapes the two characters, so a call within a call's values stays whole.
    return f"{_BEGIN}{json.dumps(call, default=str)}{_END}"


def _say(call: str) -> str:
    # A name out of a model file may hold the two characters too: then it is no call, and no bug.
    try:
        match json.loads(call):
            case ["", str() as text, str() as note, dict() as values]:
                return tr(text, note, **_values(text, values))
            case [str() as one, str() as many, str() as note, dict() as values, int() as n]:
                return tr_n(one, many, n, note, **_values(many, values))
            case [int() | float() as value, int() as decimals]:
                return number(value, decimals)
    except ValueError:
        pass
    return call


def _values(text: str, values: dict[str, Any]) -> dict[str, Any]:
    """The values of a call, themselves said. Raises ValueError where the text asks for anything else."""
    for _text, name, how, conversion in Formatter().parse(text):
        if name is not None and (name not in {*values, "n"} or how or conversion):
            raise ValueError("not a text of this program")
    return {name: said(value) if isinstance(value, str) else value for name, value in values.items()}
