"""The prompt that fits: counted before the model reads it, and cut by whole turns only.

What stays: the system prompt, and the newest turn with whatever the reply already says. What
leaves first: the oldest turns, a question together with all that followed it (its reply, the calls
of tools), so that what is left begins with a question. Nothing is ever cut inside a turn, and the
event PromptPlanned says what was left out.

Room for the reply is kept: `max_tokens`, but no more than a quarter of the context, since a person
who allows long replies does not want to pay for each with most of the conversation; less, and a
reply would often be cut. Where nothing more can leave, the reply gets what is left.

Where the cut is made follows from the turns alone, and it stays where it is for many turns: the
model has the prompt in its memory as long as its beginning does not change, and a cut that moves
with every turn would make it read everything again each time. So not every question may be the
first one that is kept, but only the first after each full STEP of text, counted from the
beginning of the conversation. The earliest of these that fits is taken. A step is two thirds of a
byte for every token there is for history: English has four bytes a token, so a cut drops a sixth
of it and lasts until that has been said again; a script with one byte a token still keeps a third.

Text is counted with the model's own vocabulary, from the newest turn back until no more fits, and
remembered; the template's words are counted by rendering what is left. So a conversation of 20,000
messages costs little more than one that just fits.
"""

from array import array
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass

from inglenook.core.chat import Role
from inglenook.core.language import tr_n
from inglenook.engine.llama import Model
from inglenook.engine.prompt import Rendered, Segment
from inglenook.engine.protocol import Turn

CHARACTERS_PER_TOKEN = 16  # more than any language needs: what is longer does not fit, uncounted
PIECE = 32_768  # characters tokenised between two looks at Stop
STEP = 2 / 3  # bytes of text per token of history, between two places where a cut may be
_WRAPPING = 16  # bytes of text that the template's words around a turn count as
_REMEMBERED = 1_000_000  # characters of text whose tokens are kept


class TooLong(Exception):
    """What has to stay is longer than the context. `length` says how long, with its unit."""

    def __init__(self, length: str) -> None:
        super().__init__(length)
        self.length = length


class GivenUp(Exception):
    """The request was stopped meanwhile."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A prompt that leaves room for at least one token of a reply."""

    tokens: list[int]
    # Tokens before the template's last words: the next prompt of the chat repeats these for certain.
    stable: int
    opens_reasoning: bool  # it ends inside a thought
    system_tokens: int  # of the system turns' own text
    left_out: int  # turns after the system turns that are not in it, the oldest ones


def fit(
    turns: Sequence[Turn],
    render: Callable[[list[Turn]], Rendered],
    tokeniser: "Tokeniser",
    length: int,
    *,
    max_tokens: int = 0,
    so_far: str = "",
) -> Fitted:
    """The prompt of `turns`, without the oldest of them where they do not all fit `length` tokens.

    `render` makes the prompt of some turns, with `so_far`, the reply's beginning, at its end.
    `max_tokens` is the longest reply; 0: as far as the context reaches.

    Raises TooLong, GivenUp, and what `render` raises.
    """
    first = next((at for at, turn in enumerate(turns) if turn.role is not Role.SYSTEM), len(turns))
    system, history = list(turns[:first]), list(turns[first:])
    budget = length - min(max_tokens or length, length // 4)
    newest = max((at for at, turn in enumerate(history) if turn.role is Role.USER), default=0)
    must_stay = sum(len(turn.text) for turn in (*system, *history[newest:])) + len(so_far)
    if must_stay > CHARACTERS_PER_TOKEN * length:
        raise TooLong(tr_n("{n} character", "{n} characters", must_stay))

    system_tokens = sum(tokeniser.count(turn.text) for turn in system)
    fixed = system_tokens + tokeniser.count(so_far)
    texts = _tokens_from(history, budget - fixed, tokeniser)  # of the text from each turn on
    wrapping = 0.0  # the template's tokens per turn, once known
    for cut in (*_cuts(history, newest, texts, int(STEP * (budget - system_tokens))), newest):
        size = len(system) + len(history) - cut
        if cut != newest and fixed + texts[cut] + wrapping * size > budget:
            continue
        rendered = render([*system, *history[cut:]])
        tokens, stable = tokeniser.prompt(rendered.segments)
        if len(tokens) <= budget or (cut == newest and len(tokens) < length):
            return Fitted(tokens, stable, rendered.opens_reasoning, system_tokens, cut)
        if cut != newest:
            wrapping = (len(tokens) - fixed - texts[cut]) / size
    raise TooLong(tr_n("{n} token", "{n} tokens", len(tokens)))


def _tokens_from(history: Sequence[Turn], room: int, tokeniser: "Tokeniser") -> dict[int, int]:
    """For each turn, the tokens of all text from there on; only for those where they fit the room."""
    tokens: dict[int, int] = {}
    total = 0
    for at in range(len(history) - 1, -1, -1):
        text = history[at].text
        if len(text) > CHARACTERS_PER_TOKEN * (room - total):
            break
        total += tokeniser.count(text)
        if total > room:
            break
        tokens[at] = total
    return tokens


def _cuts(history: Sequence[Turn], newest: int, fitting: Container[int], step: int) -> list[int]:
    """Where the conversation may begin for the model, the best place first.

    All of it, else with the first question after a full step of text. Where one step is more than
    all that fits, with any question.
    """
    questions, after_step = [], []
    weight, passed = 0, 0
    for at, turn in enumerate(history[:newest]):
        steps = weight // max(1, step)
        if turn.role is Role.USER and at in fitting:
            questions.append(at)
            if steps > passed:
                after_step.append(at)
        if turn.role is Role.USER:
            passed = steps
        weight += len(turn.text.encode("utf-8", "surrogatepass")) + _WRAPPING
    cuts = [0] if newest and 0 in fitting else []
    cuts += after_step
    return cuts + [at for at in questions if at > max(cuts, default=-1)]


class Tokeniser:
    """Text to tokens for one model. What it has tokenised lately it remembers."""

    def __init__(self, model: Model) -> None:
        self.given_up: Callable[[], bool] = lambda: False  # the methods raise GivenUp once it is true
        self._model = model
        self._line_end = next(iter(model.tokenise("\n", special=False)[-1:]), None)
        self._known: dict[tuple[str, bool, bool], array[int]] = {}  # the latest used at the end
        self._characters = 0

    def count(self, text: str) -> int:
        """The tokens of somebody's words in the middle of a prompt."""
        return len(self._tokens(text, special=False, starts=False)) if text else 0

    def prompt(self, segments: Sequence[Segment]) -> tuple[list[int], int]:
        """The tokens of a prompt, and how many of them come before the template's last words."""
        tokens: list[int] = []
        stable = 0
        for segment in segments:
            if segment.special:
                stable = len(tokens)
            after = tokens[-1] if tokens else None
            starts = after is None or self._model.token(after).control
            tokens.extend(self._tokens(segment.text, special=segment.special, starts=starts))
        if self._model.adds_bos and tokens[:1] != [self._model.bos]:
            # A template that forgets it would leave some models babbling.
            tokens.insert(0, self._model.bos)
            stable += 1
        if not tokens:
            tokens = [max(0, self._model.bos)]
        return tokens, min(stable, len(tokens) - 1)

    def _tokens(self, text: str, *, special: bool, starts: bool) -> "array[int]":
        """`starts`: the text begins the prompt or follows a marker, where some vocabularies put a blank."""
        key = (text, special, starts and self._model.adds_blank)
        tokens = self._known.pop(key, None)
        if tokens is None:
            tokens = self._tokenise(text, special, None if starts else self._line_end)
            self._characters += len(text)
        self._known[key] = tokens
        while self._characters > _REMEMBERED:
            oldest = next(iter(self._known))
            del self._known[oldest]
            self._characters -= len(oldest[0])
        return tokens

    def _tokenise(self, text: str, special: bool, after: int | None) -> "array[int]":
        tokens = array("i")
        for piece in pieces(text):
            if self.given_up():
                raise GivenUp
            last = tokens[-1] if tokens else after
            tokens.extend(self._model.tokenise(piece, special=special, after=last))
        return tokens


def pieces(text: str) -> Iterator[str]:
    """`text` in pieces of at most PIECE characters, cut before a blank where possible.

    Tokens seldom reach over the beginning of a word, so the cuts do not change them.
    """
    start = 0
    while len(text) - start > PIECE:
        cut = text.rfind(" ", start + PIECE // 2, start + PIECE)
        end = cut if cut > start else start + PIECE
        yield text[start:end]
        start = end
    if start < len(text):
        yield text[start:]
