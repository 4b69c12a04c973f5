"""Grammars are tried where they can do no harm: bad ones end in a sentence, and the engine goes on."""

from pathlib import Path

import pytest

from inglenook.core.chat import Finish
from inglenook.engine import grammar
from inglenook.engine.grammar import Form, Verdict, try_form, wanted
from inglenook.engine.protocol import (
    Ask,
    Died,
    Failed,
    Finished,
    Load,
    Loaded,
    Sampling,
    Stop,
    Turn,
    Unload,
    Unloaded,
)
from tests.engine.conftest import Driver

# Takes llama.cpp longer than anybody waits: every rule doubles the ways to read the next.
ENDLESS = (
    "root ::= a0\n" + "".join(f"a{n} ::= a{n + 1} a{n + 1} | a{n + 1}\n" for n in range(40)) + 'a40 ::= "x"?'
)

BAD = {
    "open": ("root ::= (", "expecting ')', at its end"),
    "left recursion": ('root ::= root "a" | "b"', "a rule begins with itself"),
    "hidden left recursion": ('root ::= a\na ::= b "x"\nb ::= "y"? a', "a rule begins with itself"),
    "huge repetition": ('root ::= "a"{99999999}', "repeats something too often"),
    "repetition of repetitions": ('root ::= (("a"{1,900}){1,900}){1,900}', "repeats something too often"),
    "number too large": ('root ::= "a"{99999999999999999999999}', "cannot be read"),
    "no root": ('start ::= "a"', "no rule named root"),
    "no such rule": ("root ::= thing", "no rule named thing"),
    "deep": ("root ::= " + "(" * 30_000 + '"a"' + ")" * 30_000, "cannot work with it"),
    "endless": (ENDLESS, "too complicated"),
    "NUL": ('root ::= "a\0b"', "no text"),
    "lone surrogate": ('root ::= "\ud800"', "no text"),
    "no grammar": ("Answer in JSON, please.", "expecting ::="),
    "bad escape": (r'root ::= "\q"', "unknown escape"),
    "unended class": ("root ::= [a-", "ends too early"),
    "no such token": ("root ::= <[99999]>", "no text of this model"),
    "too long": ('root ::= "' + "a" * grammar.MAX_SOURCE + '"', "longer than 64 KB"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_grammar_ends_in_a_sentence(talkative: Path, name: str) -> None:
    source, reason = BAD[name]
    verdict = try_form(str(talkative), Form(source, ""))
    assert verdict.grammar == ""
    assert verdict.sentence.startswith("The reply format is not valid")
    assert reason in verdict.sentence
    assert len(verdict.sentence) < 200
    assert "\n" not in verdict.sentence


@pytest.mark.parametrize(
    "source",
    [
        'root ::= "yes" | "no"',
        'root ::= [^\\x00-\\x7f]+ "é" "😀"',
        "# a comment\r\nroot ::= item (\n  item)*\r\nitem ::= [0-9]{1,3}",
        'root ::= "a" <think>',
        "root ::=",
        "root ::= " + "".join(f'"{n}" | ' for n in range(3000)) + '"x"',
    ],
    ids=lambda source: source[:20],
)
def test_a_good_grammar_may_be_used(talkative: Path, source: str) -> None:
    assert try_form(str(talkative), Form(source, "")) == Verdict(grammar=source)


def test_a_schema_becomes_a_grammar_or_a_sentence(talkative: Path) -> None:
    assert try_form(str(talkative), Form("", '{"type": "integer"}')).grammar.startswith("root ::= integer\n")
    verdict = try_form(str(talkative), Form("", '{"not": {}}'))
    assert verdict.sentence == "The reply format is not valid. It uses “not”, which is not supported."
    assert "begins with itself" in try_form(str(talkative), Form("", '{"$ref": "#"}')).sentence
    assert "Choose one" in try_form(str(talkative), Form('root ::= "a"', "{}")).sentence


def test_a_model_that_is_gone_is_not_the_grammar_s_fault(tmp_path: Path) -> None:
    verdict = try_form(str(tmp_path / "gone.gguf"), Form('root ::= "a"', ""))
    assert verdict.sentence.startswith("The reply format could not be tried.")


def test_what_is_given_up_ends_at_once(talkative: Path) -> None:
    asked: list[None] = []

    def given_up() -> bool:
        asked.append(None)
        return True

    assert try_form(str(talkative), Form(ENDLESS, ""), given_up).grammar == ""
    assert len(asked) == 1


def test_a_form_of_nothing_is_no_form() -> None:
    assert wanted(Sampling()) is None
    assert wanted(Sampling(grammar=" \n", json_schema="")) is None
    assert wanted(Sampling(json_schema="{}")) == Form("", "{}")


# In the engine --------------------------------------------------------------------


def ask(driver: Driver, number: int, source: str, **options: object) -> None:
    sampling = Sampling(grammar=source, seed=1)
    driver.send(Ask(number, number, [Turn("user", "Hello!")], sampling, **options))  # type: ignore[arg-type]


def test_a_refused_grammar_fails_its_request_and_the_engine_goes_on(driver: Driver, talkative: Path) -> None:
    driver.load(talkative)
    for number, name in enumerate(("open", "deep", "left recursion"), 1):
        ask(driver, number, BAD[name][0])
        failed = driver.answer(number)
        assert isinstance(failed, Failed)
        assert failed.sentence.startswith("The reply format is not valid")
    ask(driver, 9, 'root ::= "yes" | "no"')
    assert isinstance(driver.answer(9), Finished)
    assert driver.text(9) in ("yes", "no")


def test_a_grammar_that_is_tried_holds_up_no_other_reply(driver: Driver, talkative: Path) -> None:
    driver.load(talkative)
    ask(driver, 100, ENDLESS)
    other = driver.ask(chat_id=77, max_tokens=20)
    first = driver.until(Finished, Failed)
    assert isinstance(first, Finished)
    assert first.request_id == other


def test_a_form_is_tried_once_for_a_model(driver: Driver, talkative: Path, tmp_path: Path) -> None:
    # Trying takes a process that reads the model file, and this copy is gone after the first time.
    copy = tmp_path / "copy.gguf"
    copy.write_bytes(talkative.read_bytes())
    driver.load(copy)
    ask(driver, 11, 'root ::= "yes"')
    finished = driver.answer(11)
    assert isinstance(finished, Finished)
    assert finished.finish is Finish.END
    copy.unlink()
    ask(driver, 12, 'root ::= "yes"')
    assert isinstance(driver.answer(12), Finished)
    ask(driver, 13, 'root ::= "other"')
    failed = driver.answer(13)
    assert isinstance(failed, Failed)
    assert "could not be tried" in failed.sentence


def test_stop_while_a_grammar_is_tried(driver: Driver, talkative: Path) -> None:
    driver.load(talkative)
    ask(driver, 1, ENDLESS)
    driver.send(Stop(1))
    finished = driver.answer(1)
    assert isinstance(finished, Finished)
    assert finished.finish is Finish.STOPPED
    assert isinstance(driver.answer(driver.ask(max_tokens=2)), Finished)


def test_unload_while_a_grammar_is_tried_fails_the_request_once(driver: Driver, talkative: Path) -> None:
    driver.load(talkative)
    ask(driver, 1, 'root ::= "yes"')
    driver.send(Unload())
    driver.send(Load(str(talkative)))
    answers = [driver.until(Finished, Failed, Unloaded, Loaded, Died) for _ in range(3)]
    assert [type(event) for event in answers] == [Failed, Unloaded, Loaded]
    ask(driver, 2, 'root ::= "yes"')
    assert isinstance(driver.answer(2), Finished)
    ends = [
        event for event in driver.events if isinstance(event, Finished | Failed) and event.request_id == 1
    ]
    assert len(ends) == 1
