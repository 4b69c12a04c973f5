"""The prompt that fits: what stays, what leaves, and where the cut is made."""

import random
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from inglenook.core.chat import Finish, Role
from inglenook.engine.fitting import PIECE, Fitted, GivenUp, Tokeniser, TooLong, fit, pieces
from inglenook.engine.llama import Model
from inglenook.engine.prompt import ChatTemplate, Rendered
from inglenook.engine.protocol import Ask, Failed, Finished, PromptPlanned, PromptProgress, Turn
from tests.engine.conftest import Driver, Tiny
from tests.tinygguf import CHATML

S, U, A, T = Role.SYSTEM, Role.USER, Role.ASSISTANT, Role.TOOL
CONTEXT = 1024


class Fitting:
    """A model, its template, and what was rendered."""

    def __init__(self, path: Path, template: str | None = CHATML) -> None:
        self.model = Model(str(path), weights=False)
        self.tokeniser = Tokeniser(self.model)
        self.template = ChatTemplate.choose(template, "qwen2", own=True, bos="", eos="<|im_end|>")
        self.rendered: list[list[Turn]] = []

    def __call__(
        self, turns: list[Turn], length: int = CONTEXT, *, max_tokens: int = 0, so_far: str = ""
    ) -> Fitted:
        def render(some: list[Turn]) -> Rendered:
            self.rendered.append(some)
            return self.template.render(some, {}, so_far=so_far)

        self.rendered.clear()
        return fit(turns, render, self.tokeniser, length, max_tokens=max_tokens, so_far=so_far)

    def text(self, fitted: Fitted) -> str:
        return b"".join(self.model.token(token).piece for token in fitted.tokens).decode()

    @property
    def seen(self) -> list[Turn]:
        return self.rendered[-1]


@pytest.fixture(scope="module")
def fitting(tiny: Tiny) -> Iterator[Fitting]:
    made = Fitting(tiny("qwen2"))
    yield made
    made.model.free()


def talk(exchanges: int, size: int = 100, *, system: str = "") -> list[Turn]:
    """A conversation that ends with a question; each turn has its own words of about this size."""
    turns = [Turn(S, system)] if system else []
    for number in range(exchanges):
        turns += [Turn(U, f"Q{number} " + "x" * size), Turn(A, f"A{number} " + "y" * size)]
    return [*turns, Turn(U, "And now?")]


# What stays -----------------------------------------------------------------------


def test_a_conversation_that_fits_is_whole(fitting: Fitting) -> None:
    turns = talk(2, system="Be kind.")
    fitted = fitting(turns)
    assert fitted.left_out == 0
    assert fitting.seen == turns
    assert fitted.system_tokens == len("Be kind.")


def test_the_system_prompt_and_the_newest_turn_stay_and_whole_oldest_exchanges_leave(
    fitting: Fitting,
) -> None:
    turns = talk(30, system="Be kind.")
    fitted = fitting(turns)
    assert 0 < fitted.left_out < len(turns) - 1
    assert fitting.seen == [turns[0], *turns[1 + fitted.left_out :]]
    assert fitting.seen[1].role is U
    assert fitting.text(fitted).count("<|im_start|>") == len(fitting.seen) + 1


def test_room_for_the_reply_is_kept_but_no_more_than_a_quarter(fitting: Fitting) -> None:
    turns = talk(60, 20)
    for max_tokens, room in ((0, CONTEXT // 4), (50, 50), (10_000, CONTEXT // 4)):
        fitted = fitting(turns, max_tokens=max_tokens)
        assert len(fitted.tokens) <= CONTEXT - room
        assert len(fitted.tokens) > (CONTEXT - room) / 2


def test_where_nothing_more_can_leave_the_reply_gets_what_is_left(fitting: Fitting) -> None:
    turns = [*talk(3), Turn(U, "z" * 900)]
    fitted = fitting(turns)
    assert fitting.seen == turns[-1:]
    assert CONTEXT * 3 / 4 < len(fitted.tokens) < CONTEXT


def test_a_message_that_is_larger_than_the_context_is_refused_with_its_length(fitting: Fitting) -> None:
    with pytest.raises(TooLong) as caught:
        fitting([*talk(3), Turn(U, "z" * 1200)])
    assert caught.value.length.endswith(" tokens")
    assert int(caught.value.length.split()[0].replace(",", "")) > 1200
    with pytest.raises(TooLong) as caught:
        fitting([Turn(U, "z" * 10_000_000)])
    assert caught.value.length == "10,000,000 characters"


def test_old_giants_leave_and_are_never_tokenised(fitting: Fitting) -> None:
    fitting.tokeniser.given_up = lambda: False
    giant = "z" * 5_000_000
    turns = [Turn(U, giant), Turn(A, "Too long."), *talk(2)]
    fitted = fitting(turns)
    assert fitted.left_out == 2
    assert not any(giant in text for text, *_ in fitting.tokeniser._known)


def test_calls_of_tools_stay_with_their_question(fitting: Fitting, monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = [Turn(U, "Q " + "x" * 60), Turn(A, "call"), Turn(T, "result " * 5), Turn(A, "answer")]
    turns = [*exchange * 8, Turn(U, "And now?"), Turn(A, "call"), Turn(T, "result")]
    template = CHATML.replace("m['role']", "'user' if m['role'] == 'tool' else m['role']")
    chosen = ChatTemplate.choose(template, "qwen2", own=True, bos="", eos="<|im_end|>")
    monkeypatch.setattr(fitting, "template", chosen)
    fitted = fitting(turns)
    assert fitted.left_out % 4 == 0 < fitted.left_out
    assert fitting.seen[0].role is U
    assert fitting.seen[-3:] == turns[-3:]


def test_a_conversation_without_a_question_is_whole_or_refused(fitting: Fitting) -> None:
    assert fitting([Turn(A, "Hello! " * 10)]).left_out == 0
    with pytest.raises(TooLong):
        fitting([Turn(A, "Hello! " * 90), Turn(A, "Hello! " * 90)])


def test_the_beginning_of_the_reply_counts_as_newest(fitting: Fitting) -> None:
    turns = talk(6)
    assert fitting(turns, 2048).left_out == 0
    so_far = "w" * 400
    fitted = fitting(turns, so_far=so_far)
    assert fitted.left_out > fitting(turns).left_out
    fitted = fitting(turns, so_far=so_far)
    assert fitting.text(fitted).endswith(so_far)
    assert len(fitted.tokens) <= CONTEXT * 3 / 4
    with pytest.raises(TooLong):
        fitting(turns, so_far="w" * 1100)


def test_many_random_conversations_are_cut_by_the_rules(fitting: Fitting) -> None:
    dice = random.Random(1)
    for _ in range(150):
        system = [Turn(S, "s" * dice.randrange(200))] if dice.random() < 0.5 else []
        history = [
            Turn(dice.choice((U, U, A)), "x" * dice.choice((0, 1, 5, 60, 300, 900)))
            for _ in range(dice.randrange(1, 40))
        ]
        turns = [*system, *history, Turn(U, "Well?")]
        max_tokens = dice.choice((0, 16, 300))
        fitted = fitting(turns, max_tokens=max_tokens)
        kept = turns[len(system) + fitted.left_out :]
        assert fitting.seen == [*system, *kept]
        assert fitted.left_out == 0 or kept[0].role is U
        room = min(max_tokens or CONTEXT, CONTEXT // 4)
        assert len(fitted.tokens) <= CONTEXT - room or len(kept) == 1
        if fitted.left_out:
            with_all = fitting.template.render(turns, {})
            assert len(fitting.tokeniser.prompt(with_all.segments)[0]) > CONTEXT - room


# Where the cut is made ------------------------------------------------------------


def test_the_cut_stays_while_the_conversation_grows_and_moves_by_far(fitting: Fitting) -> None:
    whole = talk(120, 25, system="Be kind.")
    cuts = []
    for end in range(2, len(whole), 2):
        cuts.append(fitting(whole[:end]).left_out)
    moves = [after - before for before, after in pairwise(cuts) if after != before]
    assert cuts == sorted(cuts)
    assert len(moves) >= 5
    assert all(move >= 4 for move in moves)  # two exchanges of about ten that fit
    assert len(moves) < len(cuts) / 2


def test_the_cut_follows_from_the_turns_alone(fitting: Fitting, tiny: Tiny) -> None:
    turns = talk(50, 30)
    fresh = Fitting(tiny("qwen2"))
    assert fresh(turns).tokens == fitting(turns).tokens
    fresh.model.free()


def test_a_conversation_of_20_000_messages_is_mostly_not_looked_at(
    fitting: Fitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    characters = 0
    tokenise = fitting.model.tokenise

    def counting(text: str, **options: bool) -> list[int]:
        nonlocal characters
        characters += len(text)
        return tokenise(text, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(fitting.model, "tokenise", counting)
    turns = [Turn(U if at % 2 == 0 else A, f"{at} " + "x" * 60) for at in range(20_001)]
    fitted = fitting(turns)
    assert fitted.left_out > 19_900
    assert len(fitting.rendered) <= 4
    assert characters < 20 * CONTEXT


def test_stop_is_heard_while_tokens_are_counted(fitting: Fitting) -> None:
    fitting.tokeniser.given_up = lambda: True
    with pytest.raises(GivenUp):
        fitting([Turn(U, "something that was never said before")])
    fitting.tokeniser.given_up = lambda: False


def test_what_is_remembered_is_bounded_and_right(tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inglenook.engine.fitting._REMEMBERED", 300)
    for family in ("qwen2", "llama"):
        fresh = Fitting(tiny(family))
        turns = talk(3, 50)
        first = fresh(turns)
        assert fresh(turns).tokens == first.tokens
        assert sum(len(text) for text, *_ in fresh.tokeniser._known) <= 300
        fresh.model.free()


@pytest.mark.parametrize("family", ["qwen2", "llama", "gemma3"])
def test_remembered_tokens_are_those_of_the_text_where_it_stands(tiny: Tiny, family: str) -> None:
    fresh = Fitting(tiny(family))
    rendered = fresh.template.render([Turn(U, "the heat"), Turn(A, "the heat"), Turn(U, "the heat")], {})
    tokens: list[int] = []
    for segment in rendered.segments:
        after = tokens[-1] if tokens else None
        tokens += fresh.model.tokenise(segment.text, special=segment.special, after=after)
    if fresh.model.adds_bos:
        tokens.insert(0, fresh.model.bos)
    for _ in range(2):
        assert fresh.tokeniser.prompt(rendered.segments)[0] == tokens
    fresh.model.free()


@pytest.mark.parametrize("text", ["a b " * 50_000, "x" * 100_000, "short", "", " " * PIECE * 3])
def test_pieces_are_the_whole_text(text: str) -> None:
    parts = list(pieces(text))
    assert "".join(parts) == text
    assert all(0 < len(part) <= PIECE for part in parts)


# Through the engine ---------------------------------------------------------------


def planned(driver: Driver, request_id: int) -> PromptPlanned:
    return next(e for e in driver.events if isinstance(e, PromptPlanned) and e.request_id == request_id)


def ask(driver: Driver, number: int, turns: list[Turn], **options: object) -> Finished:
    driver.send(Ask(number, 1, turns, **options))  # type: ignore[arg-type]
    answer = driver.answer(number)
    assert isinstance(answer, Finished), answer
    return answer


def test_the_plan_is_told_before_the_prompt_is_read(driver: Driver, talkative: Path) -> None:
    driver.load(talkative, context_length=512)
    finished = ask(driver, 1, talk(20, 40, system="Be kind."), max_tokens=5)
    plan = planned(driver, 1)
    names = [type(event) for event in driver.events]
    assert names.index(PromptPlanned) < names.index(PromptProgress)
    assert plan.left_out > 0
    assert (plan.context_length, plan.system_tokens, plan.reply_room) == (512, len("Be kind."), 5)
    assert plan.system_tokens + plan.history_tokens == finished.statistics.prompt_tokens


def test_the_prompt_of_30_growing_turns_is_mostly_reused(driver: Driver, talkative: Path) -> None:
    driver.load(talkative, context_length=1024)
    turns = [Turn(S, "Be kind.")]
    reused, read = 0, 0
    cuts: list[int] = []
    for number in range(30):
        turns.append(Turn(U, f"Question {number} " + "x" * 20))
        finished = ask(driver, number, turns, max_tokens=30)
        turns.append(Turn(A, driver.text(number)))
        cuts.append(planned(driver, number).left_out)
        if cuts[-1] and cuts[-1] == cuts[-2]:
            assert finished.statistics.reused_tokens > 0.7 * finished.statistics.prompt_tokens
        reused += finished.statistics.reused_tokens
        read += finished.statistics.prompt_tokens
    assert len(set(cuts)) > 2
    assert reused > 0.6 * read


def test_a_reply_that_filled_the_context_goes_on_with_older_turns_left_out(
    driver: Driver, talkative: Path
) -> None:
    driver.load(talkative, context_length=512)
    turns = talk(2, 60)
    first = ask(driver, 1, turns)
    assert first.finish is Finish.CONTEXT
    assert planned(driver, 1).left_out == 0
    so_far = driver.text(1)
    second = ask(driver, 2, turns, so_far=so_far, max_tokens=20)
    assert planned(driver, 2).left_out > 0
    assert second.finish is Finish.LENGTH
    assert second.statistics.prompt_tokens > len(so_far)


def test_a_reply_that_leaves_no_room_by_itself_is_refused_with_numbers(
    driver: Driver, talkative: Path
) -> None:
    driver.load(talkative, context_length=256)
    driver.send(Ask(1, 1, talk(1, 5), so_far="w" * 300))
    failed = driver.answer(1)
    assert isinstance(failed, Failed)
    assert "can read 256 tokens" in failed.sentence
