"""Words in the language of the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from inglenook.core import language
from inglenook.core.language import Language, apart, listed, number, said, to_be_stored, together, tr, tr_n

GERMAN = {
    ("{name} needs {size}.", "", -1): "{size} braucht {name}.",
    ("Open", "", -1): "Öffnen",
    ("Open", "a licence", -1): "Offen",
    ("{n} chats", "", 1): "{n} Unterhaltung",
    ("{n} chats", "", 1200): "{n} Unterhaltungen",
    ("Room for {what}.", "", -1): "Platz für {what}.",
}


@pytest.fixture
def german() -> Iterator[None]:
    def translate(text: str, note: str, n: int) -> str:
        return GERMAN.get((text, note, n), text)

    language.use(Language("de", translate, thousands=".", decimal=","))
    yield
    language.use(Language())


def test_english_is_what_the_source_says() -> None:
    assert tr("{name} needs {size}.", name="Qwen", size="4 GB") == "Qwen needs 4 GB."
    assert [tr_n("{n} chat", "{n} chats", n) for n in (0, 1, 1200)] == ["0 chats", "1 chat", "1,200 chats"]
    assert number(1234.56, 1) == "1,234.6"


def test_sentences_follow_one_another_as_the_language_writes_them(german: None) -> None:
    assert together("Saved.", "", "Try again.") == "Saved. Try again."
    language.use(Language("zh_CN"))
    assert together("已保存。", "", "请重试。") == "已保存。请重试。"


def test_text_without_values_may_hold_braces() -> None:
    assert tr('{"a": 1}') == '{"a": 1}'


def test_values_that_hold_braces_stay_as_they_are() -> None:
    assert tr("{name} needs {size}.", name="{size}", size="{0}") == "{size} needs {0}."


@pytest.mark.usefixtures("german")
def test_the_language_orders_the_words_and_writes_the_numbers() -> None:
    assert tr("{name} needs {size}.", name="Qwen", size="4 GB") == "4 GB braucht Qwen."
    assert (tr("Open"), tr("Open", note="a licence")) == ("Öffnen", "Offen")
    assert [tr_n("{n} chat", "{n} chats", n) for n in (1, 1200)] == ["1 Unterhaltung", "1.200 Unterhaltungen"]
    assert number(1234.56, 1) == "1.234,6"


def test_from_right_to_left_values_keep_their_own_direction(german: None) -> None:
    language.use(Language("ar", lambda text, note, n: text, from_right=True))
    assert tr("{name} needs {size}.", name="a (2)", size="") == "\u2068a (2)\u2069 needs ."
    assert (
        tr_n("{n} chat in {name}", "{n} chats in {name}", 2, name="b")
        == "\u20682\u2069 chats in \u2068b\u2069"
    )
    assert tr("{n:d}", n=7) == "7"
    assert tr("{file} is full.", file=Path("/a (2)")) == f"{apart(str(Path('/a (2)')))} is full."
    assert listed(["/a (2)", "", "4 GB"]) == "\u2068/a (2)\u2069, \u20684 GB\u2069"
    assert to_be_stored(tr("Used {tool}", tool="search")) == "Used search"


@pytest.mark.usefixtures("german")
def test_what_is_not_translated_yet_is_said_in_english() -> None:
    assert tr("New") == "New"
    assert [tr_n("{n} model", "{n} models", n) for n in (1, 2)] == ["1 model", "2 models"]


@pytest.mark.usefixtures("german")
def test_sentence_of_the_engine_is_said_on_the_programs_side(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_deferring", True)
    inner = tr("{name} needs {size}.", name="Qwen", size=number(1234.5, 1))
    sentence = f"{tr('Room for {what}.', what=inner)} {tr_n('{n} chat', '{n} chats', 1200)}, {tr('Open')}"
    monkeypatch.setattr(language, "_deferring", False)
    assert said(sentence) == "Platz für 1.234,5 braucht Qwen.. 1.200 Unterhaltungen, Öffnen"


def test_name_that_looks_like_a_call_is_no_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_deferring", True)
    sentence = tr("{name} needs {size}.", name="\x02x\x03", size='\x02["", "{a.__class__}", "", {}]\x03')
    monkeypatch.setattr(language, "_deferring", False)
    assert said(sentence) == 'x needs ["", "{a.__class__}", "", {}].'


def test_plain_text_passes_as_it_is() -> None:
    assert said("Nothing to say. {x}") == "Nothing to say. {x}"
