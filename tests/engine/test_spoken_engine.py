"""What the children of the engine say, in the language of the window: they themselves speak none."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from inglenook.core import language
from inglenook.core.errors import ModelError
from inglenook.core.language import Language
from inglenook.engine import probe
from inglenook.engine.grammar import Form, try_form
from inglenook.engine.hardware import missing_instructions
from inglenook.engine.protocol import Ask, Died, Failed, Load, LoadFailed, Sampling, Turn
from inglenook.engine.template_preview import preview
from tests import tinygguf
from tests.engine.conftest import Driver, Tiny

MADE_UP = {
    "{name} is not a GGUF model file. Choose another model.": "Kein GGUF: {name}.",
    "This conversation is {length} long, but {name} can read {n} tokens at a time. "
    "Start a new chat or shorten the message.": "{name} liest {n} auf einmal, nicht {length}.",
    "{n} characters": "{n} Zeichen",
    "The reply format is not valid.": "Die Form gilt nicht.",
    "“{keyword}” may be {most} at most.": "{keyword}: höchstens {most}.",
    "The reply format is not valid: there is no rule named {rule}.": "Keine Regel {rule}.",
    "This model file has no chat template.": "Ohne Vorlage.",
    "A built-in one takes its place.": "Es gilt die eingebaute.",
    "The chat template of the model file is longer than {size} KB.": "Länger als {size} KB.",
    "llama.cpp could not load the file.": "Nicht geladen.",
    "The model stopped unexpectedly. Your messages are safe.": "Das Modell ist fort.",
    "{first} and {second}": "{first} und {second}",
}


@pytest.fixture
def made_up() -> Iterator[None]:
    def translate(text: str, note: str, n: int) -> str:
        return MADE_UP.get(text, text)

    language.use(Language("de", translate, thousands=".", decimal=","))
    yield
    language.use(Language())


def ask(driver: Driver, number: int, schema: str = "", grammar: str = "") -> str:
    """What a request with this form fails with."""
    sampling = Sampling(grammar=grammar, json_schema=schema)
    driver.send(Ask(number, number, [Turn("user", "Hello!")], sampling))  # type: ignore[arg-type]
    failed = driver.answer(number)
    assert isinstance(failed, Failed)
    return failed.sentence


def load_failure(driver: Driver, path: Path) -> str:
    driver.send(Load(str(path)))
    failed = driver.until(LoadFailed, Died)
    assert isinstance(failed, LoadFailed)
    return failed.sentence


# The engine ---------------------------------------------------------------------


def test_name_of_a_file_that_looks_like_a_sentence_of_the_engine_does_no_harm(
    driver: Driver, tmp_path: Path
) -> None:
    bad = tmp_path / '\x02["", "{a:>999999999}", "", {"a": "b"}]\x03.gguf'
    bad.write_bytes(b"no model")
    sentence = load_failure(driver, bad)
    assert len(sentence) < 200
    assert sentence.endswith(".gguf is not a GGUF model file. Choose another model.")


def test_name_of_a_model_that_looks_like_a_sentence_of_the_engine_does_no_harm(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = '\x02["", "{a:>999999999}", "", {"a": "b"}]\x03'
    family = replace(tinygguf.FAMILIES["qwen2"], architecture="qwen2")
    monkeypatch.setitem(tinygguf.FAMILIES, name, family)
    driver.load(tinygguf.build(tmp_path / "model.gguf", name), context_length=256)
    failed = driver.answer(driver.ask("x" * 300))
    assert isinstance(failed, Failed)
    assert len(failed.sentence) < 300
    assert "can read 256 tokens at a time." in failed.sentence


def test_sentence_with_a_number_and_a_name_comes_out_in_english(driver: Driver, talkative: Path) -> None:
    driver.load(talkative, context_length=2048)
    failed = driver.answer(driver.ask("x" * 1_000_000))
    assert isinstance(failed, Failed)
    assert failed.sentence == (
        "This conversation is 1,000,000 characters long, but Tiny qwen2 can read 2,048 tokens at a time. "
        "Start a new chat or shorten the message."
    )


@pytest.mark.usefixtures("made_up")
def test_sentences_of_the_engine_come_out_in_the_language_of_the_window(
    driver: Driver, talkative: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "Übel {name}.gguf"
    bad.write_bytes(b"no model")
    assert load_failure(driver, bad) == "Kein GGUF: Übel {name}.gguf."
    driver.load(talkative, context_length=2048)
    failed = driver.answer(driver.ask("x" * 1_000_000))
    assert isinstance(failed, Failed)
    assert failed.sentence == "Tiny qwen2 liest 2.048 auf einmal, nicht 1.000.000 Zeichen."


@pytest.mark.usefixtures("made_up")
def test_note_on_a_template_comes_out_in_the_language_of_the_window(driver: Driver, tiny: Tiny) -> None:
    assert driver.load(tiny("qwen2", template="")).template_note == "Ohne Vorlage. Es gilt die eingebaute."
    loaded = driver.load(tiny("qwen2", template="x" * 300_000))
    assert loaded.template_note == "Länger als 256 KB. Es gilt die eingebaute."


@pytest.mark.usefixtures("made_up")
def test_form_that_a_child_of_the_engine_refuses_is_told_in_the_language_of_the_window(
    driver: Driver, talkative: Path
) -> None:
    driver.load(talkative)
    schema = '{"type": "string", "maxLength": 9999}'
    assert ask(driver, 1, schema) == "Die Form gilt nicht. maxLength: höchstens 500."
    assert ask(driver, 2, grammar="root ::= nobody") == "Keine Regel nobody."


@pytest.mark.usefixtures("made_up")
def test_end_of_the_engine_is_told_in_the_language_of_the_window(driver: Driver, talkative: Path) -> None:
    driver.load(talkative)
    assert driver.process._process
    driver.process._process.terminate()
    assert driver.until(Died).sentence == "Das Modell ist fort."


# The children that are thrown away ----------------------------------------------


@pytest.mark.usefixtures("made_up")
def test_form_that_the_program_tries_is_told_in_the_language_of_the_window(talkative: Path) -> None:
    verdict = try_form(str(talkative), Form("", '{"type": "string", "maxLength": 9999}'))
    assert verdict.sentence == "Die Form gilt nicht. maxLength: höchstens 500."
    assert try_form(str(talkative), Form("root ::= nobody", "")).sentence == "Keine Regel nobody."


@pytest.mark.usefixtures("made_up")
def test_preview_of_a_template_speaks_the_language_of_the_window() -> None:
    assert preview("", "gemma3", "", "").note == "Ohne Vorlage. Es gilt die eingebaute."
    assert preview("x" * 300_000, "gemma3", "", "").note == "Länger als 256 KB. Es gilt die eingebaute."


@pytest.mark.usefixtures("made_up")
def test_details_of_a_file_that_cannot_be_examined_are_readable(tmp_path: Path) -> None:
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"not a model")
    with pytest.raises(ModelError) as caught:
        probe.probe(bad)
    assert caught.value.details.startswith("Nicht geladen.\n")


@pytest.mark.usefixtures("made_up")
def test_instructions_that_are_missing_are_listed_in_the_language_of_the_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("inglenook.engine.hardware.instructions", lambda: frozenset())
    sentence = missing_instructions(frozenset({"avx2", "fma", "f16c"}))
    assert sentence is not None
    assert "AVX2 und FMA und F16C" in sentence
