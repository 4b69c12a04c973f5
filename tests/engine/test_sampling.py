"""How tokens are chosen: every stage does something, none does harm, and a grammar is kept to."""

import json
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inglenook.core.errors import UserError
from inglenook.engine.llama import DECODED, Context, L, Model
from inglenook.engine.protocol import Ask, Failed, Finished, Reasoning, Sampling, Turn, decode, encode
from inglenook.engine.sampling import NO_TOKEN, Sampler
from tests.engine.conftest import Driver, Tiny, text_of
from tests.tinygguf import CHATML

LETTERS = "abcdefghijklmnopqrstuvwxyz "


class Row:
    """What a model made of one prompt, to be sampled from again and again."""

    def __init__(self, path: Path) -> None:
        self.model = Model(str(path))
        self.context = Context(self.model, 512, 1)
        self._row = self.context.add(0, 0, self.tokens("abc"), wants_output=True)
        assert self.context.decode() == DECODED

    def tokens(self, text: str) -> list[int]:
        return self.model.tokenise(text, special=True)

    def sampler(self, sampling: Sampling, said: str = "", **options: Any) -> Sampler:
        return Sampler(sampling, self.model, self.tokens(said), **options)

    def draw(self, sampler: Sampler, count: int) -> str:
        tokens = [self.context.sample(sampler, self._row) for _ in range(count)]
        return "".join("∎" if t == NO_TOKEN else self.model.token(t).piece.decode("latin-1") for t in tokens)

    def say(self, sampling: Sampling, said: str = "", count: int = 1) -> str:
        sampler = self.sampler(sampling, said)
        drawn = self.draw(sampler, count)
        sampler.free()
        return drawn

    def probabilities(self) -> dict[str, float]:
        """Of the letters, the likeliest first."""
        logits = L.llama_get_logits_ith(self.context._context, self._row)
        values = {letter: logits[self.tokens(letter)[0]] for letter in LETTERS}
        total = sum(map(math.exp, values.values()))
        return {
            letter: math.exp(value) / total
            for letter, value in sorted(values.items(), key=lambda item: -item[1])
        }


@pytest.fixture(scope="module")
def row(talkative: Path) -> Iterator[Row]:
    made = Row(talkative)
    yield made
    made.context.free()
    made.model.free()


@pytest.fixture(scope="module")
def likeliest(row: Row) -> str:
    return row.say(Sampling(temperature=0))


def hot(**stages: Any) -> Sampling:
    """A choice as good as at random, but for these stages."""
    return Sampling(**{"temperature": 5.0, "top_k": 0, "top_p": 1.0, "min_p": 0.0, "seed": 5, **stages})


# Chance ---------------------------------------------------------------------------


def test_the_coldest_is_the_likeliest(row: Row, likeliest: str) -> None:
    assert likeliest == next(iter(row.probabilities()))
    assert row.say(Sampling(temperature=0, seed=3), count=5) == likeliest * 5
    assert set(row.say(hot(temperature=1e-4), count=30)) == {likeliest}
    assert len(set(row.say(hot(), count=60))) > 10


def test_the_same_seed_says_the_same(row: Row) -> None:
    for stages in ({}, {"xtc_probability": 0.5}, {"mirostat": 1}, {"mirostat": 2}):
        assert row.say(hot(**stages), count=40) == row.say(hot(**stages), count=40)
        assert row.say(hot(**stages), count=40) != row.say(hot(seed=6, **stages), count=40)
    assert row.say(hot(seed=None), count=40) != row.say(hot(seed=None), count=40)


@pytest.mark.parametrize(
    "stage", [{"top_k": 1}, {"top_p": 1e-6}, {"min_p": 1.0}], ids=lambda stage: next(iter(stage))
)
def test_a_stage_that_leaves_one_token_leaves_the_likeliest(
    row: Row, likeliest: str, stage: dict[str, Any]
) -> None:
    assert set(row.say(hot(**stage), count=40)) == {likeliest}


def test_top_k_leaves_so_many(row: Row) -> None:
    assert set(row.say(hot(top_k=3), count=100)) == set(list(row.probabilities())[:3])


def test_typical_leaves_out_what_surprises_too_much_or_too_little(row: Row) -> None:
    probabilities = row.probabilities()
    entropy = -sum(p * math.log(p) for p in probabilities.values())
    distance = {letter: abs(-math.log(p) - entropy) for letter, p in probabilities.items()}
    typical = sorted(distance, key=distance.__getitem__)
    assert set(row.say(hot(typical_p=1e-6), count=30)) == {typical[0]}
    assert set(row.say(hot(typical_p=0.3), count=300)) < set(LETTERS)


def test_xtc_leaves_out_the_likely_ones_but_for_the_last_of_them(row: Row, likeliest: str) -> None:
    likely = list(row.probabilities())[:5]
    drawn = row.say(hot(top_k=5, xtc_probability=1.0, xtc_threshold=0.001), count=100)
    assert set(drawn) == {likely[-1]}
    drawn = row.say(hot(top_k=5, xtc_probability=0.5, xtc_threshold=0.001), count=100)
    assert drawn.count(likely[-1]) > 50
    assert likeliest in drawn


@pytest.mark.parametrize("version", [1, 2])
def test_mirostat_steers_the_surprise(row: Row, version: int) -> None:
    probabilities = row.probabilities()

    def surprise(tau: float) -> float:
        drawn = row.say(hot(temperature=1.0, mirostat=version, mirostat_tau=tau, top_k=1), count=300)
        return sum(-math.log2(probabilities[letter]) for letter in drawn) / len(drawn)

    assert surprise(0.5) < surprise(3.0) - 0.2


# Penalties ------------------------------------------------------------------------


def test_penalties_count_what_was_said(row: Row, likeliest: str) -> None:
    assert row.say(Sampling(temperature=0, repeat_penalty=1e6), likeliest) != likeliest
    assert row.say(Sampling(temperature=0, presence_penalty=50.0), likeliest) != likeliest
    assert row.say(Sampling(temperature=0, frequency_penalty=1.0), likeliest * 50) != likeliest
    assert row.say(Sampling(temperature=0, frequency_penalty=1e-6), likeliest * 50) == likeliest


def test_penalties_look_back_so_far_and_no_further(row: Row, likeliest: str) -> None:
    penalty = {"temperature": 0, "presence_penalty": 50.0}
    assert row.say(Sampling(**penalty, repeat_last_n=3), likeliest + "###") == likeliest
    assert row.say(Sampling(**penalty, repeat_last_n=4), likeliest + "###") != likeliest
    assert row.say(Sampling(**penalty, repeat_last_n=0), likeliest) == likeliest


def test_a_penalty_counts_what_is_said_now(row: Row) -> None:
    drawn = row.say(Sampling(temperature=0, presence_penalty=50.0), count=8)
    assert len(set(drawn)) == 8


def test_dry_ends_a_repetition_unless_a_breaker_is_in_it(row: Row) -> None:
    wants_d = {"temperature": 0, "logit_bias": {"d": 60.0}}
    said = "abcdabcdabc"
    assert row.say(Sampling(**wants_d), said) == "d"
    assert row.say(Sampling(**wants_d, dry_multiplier=100.0), said) != "d"
    assert row.say(Sampling(**wants_d, dry_multiplier=100.0, dry_allowed_length=8), said) == "d"
    assert row.say(Sampling(**wants_d, dry_multiplier=100.0, dry_breakers=["c"]), said) == "d"
    assert row.say(Sampling(**wants_d, dry_multiplier=100.0, dry_last_n=3), said) == "d"


# Logit bias -----------------------------------------------------------------------


def test_a_bias_bans_and_favours_single_tokens(row: Row, likeliest: str) -> None:
    others = row.say(hot(logit_bias={likeliest: -100.0}), count=300)
    assert likeliest not in others
    assert len(set(others)) > 10
    assert set(row.say(hot(logit_bias={"#": 100.0}), count=20)) == {"#"}
    assert row.say(Sampling(temperature=0, top_k=1, logit_bias={"<|im_end|>": 90.0})) == "<|im_end|>"


def test_where_everything_is_banned_something_is_still_said(row: Row) -> None:
    banned = {letter: -math.inf for letter in LETTERS}
    said = re.sub("<[^>]*>", "", row.say(hot(logit_bias=banned), count=30))
    assert said
    assert not set(said) & set(LETTERS)


def test_a_bias_for_a_text_of_several_tokens_is_refused_with_a_sentence(row: Row) -> None:
    with pytest.raises(UserError, match="“hello” is 5 tokens for this model"):
        row.sampler(Sampling(logit_bias={"hello": 1.0}))


def test_the_text_of_a_bias_is_taken_as_it_is(tiny: Tiny) -> None:
    model = Model(str(tiny("llama")))
    sampler = Sampler(Sampling(logit_bias={" the": 5.0, "he": 5.0}), model)
    sampler.free()
    model.free()


# Nonsense -------------------------------------------------------------------------

NAN, INF = math.nan, math.inf


@pytest.mark.parametrize(
    "odd",
    [
        Sampling(temperature=NAN),
        Sampling(temperature=INF, top_k=0, top_p=0.0, min_p=7.0),
        Sampling(temperature=1e9, top_k=-5, top_p=NAN),
        Sampling(temperature=-1, repeat_penalty=-2.0, repeat_last_n=-7),
        Sampling(temperature=0.5, top_k=10**9, repeat_penalty=NAN, seed=-1),
        Sampling(temperature=1e-30, seed=2**80),
        Sampling(typical_p=NAN, min_p=NAN, xtc_probability=NAN, xtc_threshold=-1.0),
        Sampling(typical_p=-1.0, xtc_probability=9.0, xtc_threshold=9.0),
        Sampling(typical_p=1e-30, top_k=0, top_p=1e-30, min_p=0.0),
        Sampling(repeat_penalty=1e300, presence_penalty=-1e300, frequency_penalty=1e300),
        Sampling(frequency_penalty=INF, presence_penalty=NAN, repeat_last_n=2**31 - 1),
        Sampling(dry_multiplier=INF, dry_base=NAN, dry_allowed_length=-4, dry_last_n=2**31 - 1),
        Sampling(dry_multiplier=1e30, dry_base=1e30, dry_breakers=["", "\0", "x" * 999, "\ud800"] * 99),
        Sampling(dry_multiplier=1.0, dry_allowed_length=2**31 - 1, dry_breakers=[]),
        Sampling(mirostat=7),
        Sampling(mirostat=1, mirostat_tau=NAN, mirostat_eta=INF),
        Sampling(mirostat=2, mirostat_tau=1e300, mirostat_eta=-3.0),
        Sampling(mirostat=1, mirostat_tau=1e-30, mirostat_eta=1.0, top_k=1),
        Sampling(logit_bias={"a": NAN, "b": INF, "": 5.0, "c": -INF}),
        Sampling(temperature=INF, logit_bias={"a": 1e300, "b": -1e300}, typical_p=0.5),
    ],
    ids=lambda sampling: repr(vars_of(sampling))[:60],
)
def test_values_that_make_no_sense_are_survived(row: Row, odd: Sampling) -> None:
    assert len(row.say(odd, "abcabcabc", count=12)) >= 12


def vars_of(sampling: Sampling) -> dict[str, Any]:
    default = Sampling()
    fields = Sampling.__dataclass_fields__
    return {
        name: getattr(sampling, name) for name in fields if getattr(sampling, name) != getattr(default, name)
    }


def test_sampling_travels_whole() -> None:
    sampling = hot(logit_bias={"é": -1.5}, dry_breakers=["\n"], grammar='root ::= "a"', mirostat=2)
    sent = Ask(1, 1, [], sampling)
    assert decode(encode(sent)) == sent


# Grammars in the chain ------------------------------------------------------------


def constrained(row: Row, grammar: str, count: int, sampling: Sampling | None = None, **options: Any) -> str:
    sampler = row.sampler(replace(sampling or hot(), grammar=grammar), **options)
    drawn = row.draw(sampler, count)
    sampler.free()
    return drawn


def test_a_grammar_that_allows_everything_changes_nothing(row: Row) -> None:
    for sampling in (Sampling(temperature=0), hot(), hot(xtc_probability=0.5), hot(mirostat=2)):
        said = row.say(sampling, count=30)
        assert constrained(row, "root ::= .*", 30, sampling) == said


def test_what_the_grammar_refuses_is_chosen_again(row: Row) -> None:
    for seed in range(10):
        assert constrained(row, 'root ::= "yes" | "no" [1-3]', 3, hot(seed=seed))[:3] in (
            "yes", "no1", "no2", "no3"
        )  # fmt: skip
        drawn = constrained(row, "root ::= [xyz]+", 20, hot(seed=seed))
        assert set(drawn) <= set("xyz<|im_end|>endoftext")


def test_the_stages_hold_among_what_the_grammar_allows(row: Row) -> None:
    order = [letter for letter in row.probabilities() if letter in "wxyz"]
    assert constrained(row, "root ::= [w-z]", 1, Sampling(temperature=0)) == order[0]
    assert constrained(row, "root ::= [w-z]", 1, hot(top_k=1)) == order[0]
    banned = {order[0]: -100.0}
    assert constrained(row, "root ::= [w-z]", 1, Sampling(temperature=0, logit_bias=banned)) == order[1]
    everything = {letter: -100.0 for letter in order}
    assert constrained(row, "root ::= [w-z]", 1, hot(logit_bias=everything)) in order


def test_a_grammar_that_has_come_to_its_end_ends_the_reply(row: Row) -> None:
    drawn = constrained(row, 'root ::= "ab"', 3)
    assert drawn in ("ab<|im_end|>", "ab<|endoftext|>")


def test_a_grammar_that_leads_nowhere_ends_the_reply(row: Row) -> None:
    # No token of this vocabulary holds the second character's last byte alone with its first.
    assert constrained(row, "root ::= [a] <[0]>", 2)[0] == "a"
    assert "∎" in constrained(row, 'root ::= "a" <[99999]>', 2)


def test_the_beginning_of_a_reply_counts_for_its_grammar(row: Row) -> None:
    assert constrained(row, 'root ::= "yes" | "no"', 1, so_far="ye") == "s"
    with pytest.raises(UserError, match="does not follow the reply format"):
        constrained(row, 'root ::= "yes" | "no"', 1, so_far="maybe")


def test_a_grammar_does_not_hold_while_it_is_unbound(row: Row) -> None:
    held = [False]
    sampler = row.sampler(replace(hot(), grammar='root ::= "12"'), unbound=lambda: not held[0])
    assert set(row.draw(sampler, 20)) <= set(LETTERS)
    held[0] = True
    assert row.draw(sampler, 2) == "12"
    sampler.free()


def test_freeing_twice_is_fine(row: Row) -> None:
    sampler = row.sampler(Sampling(grammar='root ::= "a"'))
    sampler.free()
    sampler.free()


# Through the engine ---------------------------------------------------------------

SCHEMA = json.dumps(
    {
        "type": "object",
        "properties": {
            "name": {"type": "string", "maxLength": 8},
            "kind": {"enum": ["fox", "hound", 'a "b"\\']},
            "age": {"type": "integer", "minimum": 0, "maximum": 30},
            "tags": {"type": "array", "items": {"type": "boolean"}, "minItems": 1, "maxItems": 3},
        },
        "required": ["name", "kind", "age", "tags"],
    }
)


@pytest.fixture
def answer(driver: Driver) -> Callable[..., str]:
    numbers = iter(range(100, 1000))

    def ask(sampling: Sampling, text: str = "Hello!", **options: Any) -> str:
        number = next(numbers)
        driver.send(Ask(number, 1, [Turn("user", text)], sampling, **options))  # type: ignore[arg-type]
        event = driver.answer(number)
        return driver.text(number) if isinstance(event, Finished) else event.sentence

    return ask


def test_even_a_model_that_babbles_answers_by_the_schema(
    driver: Driver, talkative: Path, answer: Callable[..., str]
) -> None:
    driver.load(talkative)
    for seed in range(4):
        value = json.loads(answer(Sampling(temperature=1.5, seed=seed, json_schema=SCHEMA), max_tokens=400))
        assert list(value) == ["name", "kind", "age", "tags"]
        assert value["kind"] in ("fox", "hound", 'a "b"\\')
        assert 0 <= value["age"] <= 30
        assert 1 <= len(value["tags"]) <= 3
        assert len(value["name"]) <= 8


def test_the_starter_answers_by_a_schema(driver: Driver, starter: str, answer: Callable[..., str]) -> None:
    driver.load(starter)
    schema = {"type": "object", "properties": {"colours": {"type": "array", "maxItems": 3, "items": {
        "type": "string", "maxLength": 12}}}, "required": ["colours"]}  # fmt: skip
    text = answer(
        Sampling(temperature=0, json_schema=json.dumps(schema)), "Name three colours.", max_tokens=80
    )
    assert json.loads(text)["colours"]


def test_a_thought_is_free_and_only_the_answer_has_the_form(
    driver: Driver, tiny: Tiny, answer: Callable[..., str]
) -> None:
    template = CHATML.replace("assistant\n{% endif %}", "assistant\n<think>\n{% endif %}")
    driver.load(tiny("qwen2", context=2048, template=template, favour=("a", "b", "c", "</think>")))
    assert answer(Sampling(temperature=1.0, seed=1, grammar='root ::= "42"'), max_tokens=200) == "42"
    assert set(text_of(driver.events, 100, Reasoning)) <= set("abc")


def test_a_reply_with_a_form_goes_on_in_it(
    driver: Driver, talkative: Path, answer: Callable[..., str]
) -> None:
    driver.load(talkative)
    sampling = Sampling(grammar='root ::= "{" [0-9]{4} "}"')
    assert answer(sampling, so_far="{12", max_tokens=10)[2:] == "}"
    assert "does not follow the reply format" in answer(sampling, so_far="No.")


def test_a_bad_bias_fails_the_request_alone(
    driver: Driver, talkative: Path, answer: Callable[..., str]
) -> None:
    driver.load(talkative)
    assert "is 5 tokens for this model" in answer(Sampling(logit_bias={"hello": 1.0}))
    assert len(answer(Sampling(logit_bias={"h": 100.0}), max_tokens=3)) == 3


def test_stop_strings_hold_beside_everything_else(
    driver: Driver, talkative: Path, answer: Callable[..., str]
) -> None:
    driver.load(talkative)
    everything = Sampling(
        seed=1, dry_multiplier=0.8, xtc_probability=0.5, typical_p=0.9, frequency_penalty=0.2,
        logit_bias={"z": 2.0}, grammar="root ::= [a-z]*",
    )  # fmt: skip
    text = answer(everything, max_tokens=300, stop=["z"])
    assert "z" not in text
    assert isinstance(driver.events[-1], Finished)
    assert not any(isinstance(event, Failed) for event in driver.events)
