"""The translations of the program: collected from its source, checked, and compiled for Qt.

    python packaging/translations.py extract        bring resources/translations/*.ts up to date
    python packaging/translations.py compile        make the .qm files that the program reads
    python packaging/translations.py check          complete, with the same {names}, compiled?
    python packaging/translations.py check-source [FILE...]    words that `tr` cannot find or nobody gave it

The .ts files are Qt Linguist's: open one there, or in any editor, write the translations, and compile.
To add a language: one line in `LANGUAGES` of core/language.py, `extract`, and the translation itself.

All texts have one context, so that the same word is translated once; a note (`tr(text, note=...)`) parts
what only English says alike. Of a plural the source is the English form for many.
"""

import ast
import json
import re
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "app" / "inglenook"
RESOURCES = ROOT / "resources"
FOLDER = RESOURCES / "translations"
CONTEXT = "inglenook"
sys.path.insert(0, str(ROOT / "app"))

from inglenook.core.language import LANGUAGES  # noqa: E402

TRANSLATED = [code for code in LANGUAGES if code != "en"]
# How many forms a counted noun has: Qt's own rules, which lrelease builds in (numerus.cpp in Qt Linguist).
FORMS = {"de": 2, "es": 2, "fr": 2, "zh_CN": 1, "ar": 6}
# Values in resources/*.json that a person reads.
DATA = {"models.json": ("models", "good_for"), "licences.json": ("licences", "sentence")}


@dataclass
class Message:
    """One text, and where it stands."""

    source: str
    note: str = ""
    one: str = ""  # the English form for one; empty where nothing is counted
    places: set[str] = field(default_factory=set)

    @property
    def key(self) -> tuple[str, str]:
        return self.source, self.note


# Collecting -----------------------------------------------------------------------------------


def collect() -> list[Message]:
    """Every text of the program, in a steady order."""
    found: dict[tuple[str, str], Message] = {}
    for message in [*_of_source(), *_of_data()]:
        known = found.setdefault(message.key, message)
        if known.one != message.one:
            raise SystemExit(f"{message.source!r} is counted in one place and not in another: give it a note")
        known.places |= message.places
    return sorted(found.values(), key=lambda message: (min(message.places), message.key))


def _of_source() -> Iterator[Message]:
    for file in sorted(SOURCE.rglob("*.py")):
        place = file.relative_to(ROOT).as_posix()
        for call, name in _calls(ast.parse(file.read_text("utf-8"))):
            texts = [_literal(argument) for argument in call.args[: 2 if name == "tr_n" else 1]]
            note = next((_literal(word.value) for word in call.keywords if word.arg == "note"), "")
            if note is None or None in texts or not texts:
                continue  # a variable: what it holds was marked elsewhere
            one = texts[0] if name == "tr_n" else ""
            yield Message(str(texts[-1]), note, one or "", {place})


def _of_data() -> Iterator[Message]:
    for name, (entries, key) in DATA.items():
        file = RESOURCES / name
        for entry in json.loads(file.read_text("utf-8"))[entries]:
            if entry.get(key):
                yield Message(entry[key], places={file.relative_to(ROOT).as_posix()})
    from inglenook.core.prompts import read_prompt

    for file in sorted((RESOURCES / "prompts").glob("*.md")):
        prompt = read_prompt(file)
        for text in (prompt.name, prompt.description, prompt.text):
            yield Message(text, places={file.relative_to(ROOT).as_posix()})


def _calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
            if name in ("tr", "tr_n", "mark"):
                yield node, name


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


# The files of translators ---------------------------------------------------------------------


def ts_file(code: str) -> Path:
    return FOLDER / f"inglenook_{code}.ts"


def read(code: str) -> dict[tuple[str, str], list[str]]:
    """The translations there are: one text, or as many as the language has forms."""
    if not ts_file(code).exists():
        return {}
    known = {}
    for message in ET.parse(ts_file(code)).iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in message.iter("numerusform")]
        texts = forms or [(translation.text if translation is not None else "") or ""]
        known[message.findtext("source") or "", message.findtext("comment") or ""] = texts
    return known


def write(code: str, messages: list[Message], known: dict[tuple[str, str], list[str]]) -> None:
    """The file of one language with exactly these texts, translated as far as they are known."""
    ts = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(ts, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        element = ET.SubElement(context, "message", {"numerus": "yes"} if message.one else {})
        for place in sorted(message.places):
            ET.SubElement(element, "location", filename=f"../../{place}")
        ET.SubElement(element, "source").text = message.source
        if message.note:
            ET.SubElement(element, "comment").text = message.note
        if message.one:
            ET.SubElement(element, "extracomment").text = f"For one: {message.one}"
        count = FORMS[code] if message.one else 1
        texts = known.get(message.key, [])
        texts = texts if len(texts) == count else [""] * count
        done = all(texts)
        translation = ET.SubElement(element, "translation", {} if done else {"type": "unfinished"})
        if message.one:
            for text in texts:
                ET.SubElement(translation, "numerusform").text = text
        else:
            translation.text = texts[0]
    ET.indent(ts, " ")
    text = ET.tostring(ts, "unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts_file(code).write_text(f"{head}{text}\n", "utf-8", newline="\n")


def extract() -> None:
    FOLDER.mkdir(exist_ok=True)
    messages = collect()
    for code in TRANSLATED:
        known = read(code)
        write(code, messages, known)
        missing = sum(not all(known.get(message.key, [""])) for message in messages)
        print(f"{code}: {len(messages)} texts, {missing} to be translated")


# For the program ------------------------------------------------------------------------------


def compile_all(folder: Path = FOLDER) -> None:
    """Make the .qm file of every language, with the tool that comes with Qt."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for code in TRANSLATED:
        made = folder / f"inglenook_{code}.qm"
        command = [tool, "-silent", "-compress", "-nounfinished", ts_file(code), "-qm", made]
        subprocess.run(command, check=True)


# Checks ---------------------------------------------------------------------------------------


def check() -> list[str]:
    """What is wrong with the translations; empty when all is well."""
    wrong = []
    messages = collect()
    for code in TRANSLATED:
        known = read(code)
        for message in messages:
            texts = known.get(message.key, [])
            wrong += [f"{code}: {message.source!r}: {fault}" for fault in _faults(code, message, texts)]
        wrong += [
            f"{code}: {key[0]!r} is said nowhere: extract" for key in known.keys() - {m.key for m in messages}
        ]
    with tempfile.TemporaryDirectory() as folder:
        compile_all(Path(folder))
        for made in sorted(Path(folder).iterdir()):
            kept = FOLDER / made.name
            if not kept.exists() or kept.read_bytes() != made.read_bytes():
                wrong.append(f"{made.name} is not what its .ts says: compile")
    return wrong


def _faults(code: str, message: Message, texts: list[str]) -> Iterator[str]:
    if not texts or not all(texts):
        yield "not translated"
        return
    if len(texts) != (FORMS[code] if message.one else 1):
        yield "another number of forms"
    wanted = _names(message.source)
    for text in texts:
        try:
            names = _names(text)
        except ValueError:
            yield "braces that do not close"
            continue
        # Of one, two or none a language may say the number in the noun itself.
        if names != wanted and not (message.one and names == wanted - {"n"}):
            yield f"other names in braces: {text!r}"
        if text != text.strip() and message.source == message.source.strip():
            yield "blanks around it"
        if message.source.endswith(("...", "…")) != text.endswith(("...", "…")):
            yield "the dots at the end"
        if ("\n" in message.source) != ("\n" in text):
            yield "lines"


def _names(text: str) -> set[str]:
    return {name for _text, name, _format, _conversion in string.Formatter().parse(text) if name is not None}


# The first argument, or all, of these is read by a person.
_SHOWN = re.compile(
    r"set(Text|ToolTip|StatusTip|WhatsThis|AccessibleName|AccessibleDescription|PlaceholderText|WindowTitle|Title"
    r"|InformativeText|LabelText|Suffix|Prefix)|addItem|addAction|addMenu|addTab|addRow|insertItem"
    r"|QLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|QAction|QGroupBox|plain_label"
    r"|\w*Error|show_message|show_notice"
)
_NO_SENTENCE = (  # errors that are bugs, or end in a sentence of ours
    *("ValueError", "TypeError", "KeyError", "LookupError", "AssertionError", "RuntimeError"),
    *("OSError", "ImportError", "PermissionError", "TimeoutError"),
    *("DatabaseError", "RemoteProtocolError", "SecurityError"),
)


def check_source(files: list[Path]) -> list[str]:
    """Words that a person reads and `extract` does not find."""
    wrong = []
    for file in files or sorted(SOURCE.rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        inside = {
            id(node)
            for outer in ast.walk(tree)
            if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            for body in (outer.body if isinstance(outer.body, list) else [outer.body])
            for node in ast.walk(body)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                wrong += [
                    f"{file}:{node.lineno}: {fault}" for fault in _source_faults(node, id(node) in inside)
                ]
    return wrong


def _source_faults(call: ast.Call, in_function: bool) -> Iterator[str]:
    function = call.func
    name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
    if name in ("tr", "tr_n", "mark"):
        if any(isinstance(argument, ast.JoinedStr | ast.BinOp) for argument in call.args):
            yield f"{name}() of a text that is put together"
        if name != "mark" and not in_function:
            yield f"{name}() before the language is known: mark() it, and tr() it where it is shown"
        return
    if _SHOWN.fullmatch(name) and not name.endswith(_NO_SENTENCE):
        # What follows the sentence of an error is technical.
        for argument in call.args[:1] if name.endswith("Error") else call.args:
            if _is_words(argument):
                yield f"{name}() with words that are not translated"


def _is_words(node: ast.expr) -> bool:
    if isinstance(node, ast.JoinedStr):
        return any(_is_words(part) for part in node.values)
    text = _literal(node)
    return (
        text is not None and text != "Inglenook" and re.search(r"[A-Z][a-z]+|[a-z]+ [a-z]+", text) is not None
    )


def main(arguments: list[str]) -> int:
    match arguments:
        case ["extract"]:
            extract()
        case ["compile"]:
            compile_all()
        case ["check"]:
            return _tell(check())
        case ["check-source", *files]:
            return _tell(check_source([Path(file) for file in files]))
        case _:
            print(__doc__)
            return 2
    return 0


def _tell(wrong: list[str]) -> int:
    print("\n".join(wrong) if wrong else "all is well")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
