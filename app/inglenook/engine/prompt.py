"""From a conversation to the text a model reads: chat templates.

A model file usually carries its own template, written in Jinja. It is rendered with a stand-in for
every message, and the messages are put in place afterwards. So template text can be told from what
people and models said: only the former may become control tokens, whatever the latter look like.

A template that cannot be used (it is broken, it loses or changes messages) is replaced by a
built-in one of its family, and where nothing hints at a family, by plain text to be continued.
"""

import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from inglenook.core.chat import Role
from inglenook.core.errors import UserError
from inglenook.core.language import mark, tr
from inglenook.engine.builtin_templates import Form, built_in, writes_bos
from inglenook.engine.protocol import Turn
from inglenook.engine.reasoning import CHANNEL, PAIRS


class PromptError(UserError):
    """The conversation cannot be rendered."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of the prompt. `text` is never empty and may hold lone surrogates."""

    text: str
    special: bool  # template text, to be searched for control tokens; else somebody's words, never searched


@dataclass(frozen=True, slots=True)
class Rendered:
    """The prompt in the order it is read, its beginning-of-text token included where it wants one."""

    segments: list[Segment]
    opens_reasoning: bool  # it ends inside a thought: the reply begins with reasoning


class ChatTemplate:
    """How the loaded model wants its prompts. Made by `choose`; for one thread at a time."""

    def __init__(
        self, kind: str, note: str, form: Form | None, bos: str, own: "_OwnTemplate | None" = None
    ) -> None:
        self.kind = kind  # "own", "built-in" or "none" (plain text to be continued)
        self.note = note  # why the file's own template could not be used, and what takes its place; else ""
        self.family = form.name if form and not own else ""  # of the built-in one, for people
        self.stop: tuple[str, ...] = form.stop if form and not own else ()
        self._form = form
        self._bos = bos
        self._own = own
        self._opening = own.opening if own else _opening(form.assistant[0] + form.no_thinking if form else "")

    @classmethod
    def choose(
        cls, source: str | None, architecture: str, *, own: bool, bos: str, eos: str
    ) -> "ChatTemplate":
        """The file's own template (`source`) if `own` and if it works, else the best substitute.

        `bos` and `eos` are the texts of the vocabulary's tokens for the beginning and the end of
        text, empty where it has none. Runs untrusted code: call it where a deadline can end it.
        """
        form = built_in(source, architecture, bos, eos)
        problem = "" if source else tr("This model file has no chat template.")
        if source and own:
            try:
                return cls("own", "", form, bos, _OwnTemplate(source, bos, eos))
            except PromptError as error:
                problem = str(error)
        if form is None:
            problem = problem or tr("No built-in chat template fits this model.")
            instead = tr("The model continues your text instead of answering it.")
            return cls("none", f"{problem} {instead}", None, bos)
        if not own or not problem:
            return cls("built-in", "", form, bos)
        instead = tr("A built-in one takes its place.")
        return cls("built-in", f"{problem} {instead}", form, bos)

    def render(
        self,
        turns: list[Turn],
        options: dict[str, Any],
        *,
        so_far: str = "",
        reasoning_so_far: str = "",
        at_once: bool = False,
    ) -> Rendered:
        """The prompt for the next reply, or for the rest of the one that begins with `so_far`.

        `options` are keyword arguments of the template, such as enable_thinking. `at_once`: the
        answer has a form, so that the model cannot write what its family puts before one. Raises
        PromptError where there is nothing to answer. Like `choose`, it runs untrusted code.
        """
        if not turns and not so_far and not reasoning_so_far:
            raise PromptError(tr("There is no message to answer yet. Write one first."))
        segments = self._conversation(turns, options)
        if at_once and not so_far and not reasoning_so_far and _waits_for_channel(segments, self._opening):
            _add(segments, _FINAL, special=True)
        if not so_far and not reasoning_so_far:
            return Rendered(segments, _open_thought(segments) is not None)
        if self.kind == "none":
            _add(segments, reasoning_so_far + so_far, special=False)
            return Rendered(segments, opens_reasoning=False)
        return _continued(segments, so_far, reasoning_so_far, self._opening)

    def _conversation(self, turns: list[Turn], options: dict[str, Any]) -> list[Segment]:
        if self._own:
            try:
                return self._own.render(turns, options)
            except PromptError:
                pass  # the template does not take this one conversation: go on as without it
        if self._form is None:
            return _plain(turns, self._bos)
        return _built_in(self._form, turns, options, self._bos)


def _add(segments: list[Segment], text: str, *, special: bool) -> None:
    """One more piece; neighbouring template text stays in one, for tokens that reach across."""
    if not text:
        return
    if special and segments and segments[-1].special:
        text = segments.pop().text + text
    segments.append(Segment(text, special))


# The file's own template ------------------------------------------------------

# White space put around each stand-in shows what the template strips: nothing, line ends, or all
# white space (as arguments of str.strip), and what it then leaves on either side.
_BEFORE, _AFTER = "\n ", " \n"
_STRIPPED = ("", "\n", None)
_BEFORE_LEFT = (_BEFORE, " ", "")
_AFTER_LEFT = (_AFTER, " ", "")
# The likeliest first: where the template's own text is white space, several can look alike.
_LIKELY = ((0, 0), (2, 2), (1, 1), (0, 2), (2, 0), (0, 1), (1, 0), (1, 2), (2, 1))
# Put behind each stand-in, shows whether the template changes what was said.
_WORDS = '"b" <i> & {{ c }}\n\nD'
_UNFAITHFUL = mark("The chat template of the model file changes what was said.")

_SAMPLE = [
    Turn(Role.SYSTEM, ""),
    Turn(Role.USER, ""),
    Turn(Role.ASSISTANT, ""),
    Turn(Role.USER, ""),
]


@dataclass(frozen=True, slots=True)
class _Cut:
    """Template text, cut at the stand-ins: text 0, turn order[0], text 1, turn order[1], ... text n."""

    turns: list[Turn]  # in the form the template took
    texts: list[str]
    order: list[int]  # indexes into `turns`


class _OwnTemplate:
    def __init__(self, source: str, bos: str, eos: str) -> None:
        """Raises PromptError where it does not render a sample conversation faithfully."""
        from inglenook.engine.sandbox import CompiledTemplate

        self.opening = _opening(source)
        self._template = CompiledTemplate(source)
        self._tokens = {"bos_token": bos, "eos_token": eos}
        self._first = 0  # which of _FORMS to try first
        self._first, plain = self._cut(_SAMPLE, {})
        self._check_words()
        self._strip = self._learn_to_strip(plain)

    def render(self, turns: list[Turn], options: dict[str, Any]) -> list[Segment]:
        """Raises PromptError where the template takes it in no form, or loses messages in each."""
        _, cut = self._cut(turns, options)
        segments: list[Segment] = []
        _add(segments, cut.texts[0], special=True)
        for index, text in zip(cut.order, cut.texts[1:], strict=True):
            turn = cut.turns[index]
            before, after = self._strip.get(turn.role, ("", ""))
            _add(segments, turn.text.lstrip(before).rstrip(after), special=False)
            _add(segments, text, special=True)
        return segments

    def _cut(
        self, turns: list[Turn], options: dict[str, Any], before: str = "", after: str = ""
    ) -> tuple[int, _Cut]:
        """Render stand-ins, with `before` and `after` around each, in the first form that works.

        Returns which of _FORMS that was. Raises the PromptError of the first where none does.
        """
        failure: PromptError | None = None
        for number in sorted(range(len(_FORMS)), key=lambda number: number != self._first):
            formed, in_parts = _FORMS[number]
            conversation = formed(turns)
            secret = secrets.token_hex(12)  # nobody can write a stand-in on purpose
            messages = [
                _message(turn.role, f"{before}x{secret}n{index}z{after}", in_parts)
                for index, turn in enumerate(conversation)
            ]
            try:
                text = self._template.render(self._variables(messages, options))
                pieces = re.split(rf"x{secret}n(\d+)z", text)
                order = [int(index) for index in pieces[1::2]]
                if set(order) != set(range(len(conversation))):
                    raise PromptError(tr("The chat template of the model file leaves messages out."))
            except PromptError as error:
                failure = failure or error
                continue
            return number, _Cut(conversation, pieces[::2], order)
        assert failure is not None
        raise failure

    def _variables(self, messages: list[dict[str, Any]], options: dict[str, Any]) -> dict[str, Any]:
        fixed = {"messages": messages, "tools": None, "documents": None, "add_generation_prompt": True}
        return {**options, **self._tokens, **fixed}

    def _check_words(self) -> None:
        _, cut = self._cut(_SAMPLE, {}, after=_WORDS)
        if not all(text.startswith(_WORDS) for text in cut.texts[1:]):
            raise PromptError(tr(_UNFAITHFUL))

    def _learn_to_strip(self, plain: _Cut) -> dict[Role, tuple[str | None, str | None]]:
        """For each role, what the template strips before and after a message, for str.strip."""
        _, padded = self._cut(_SAMPLE, {}, before=_BEFORE, after=_AFTER)
        if padded.order != plain.order:
            raise PromptError(tr(_UNFAITHFUL))
        before: dict[Role, str | None] = {}
        after: dict[Role, str | None] = {}
        last = len(plain.order)
        for index, (text, padded_text) in enumerate(zip(plain.texts, padded.texts, strict=True)):
            for left, right in _LIKELY:
                left_over = _AFTER_LEFT[left] if index > 0 else ""
                right_over = _BEFORE_LEFT[right] if index < last else ""
                if padded_text == left_over + text + right_over:
                    break
            else:
                raise PromptError(tr(_UNFAITHFUL))
            if index > 0:
                after[plain.turns[plain.order[index - 1]].role] = _STRIPPED[left]
            if index < last:
                before[plain.turns[plain.order[index]].role] = _STRIPPED[right]
        return {role: (before[role], after[role]) for role in before}


def _message(role: Role, content: str, in_parts: bool) -> dict[str, Any]:
    return {
        "role": role.value,
        "content": [{"type": "text", "text": content}] if in_parts else content,
    }


# Forms of a conversation, since many templates take only some -------------------


def _as_it_is(turns: Sequence[Turn]) -> list[Turn]:
    return list(turns)


def _alternating(turns: Sequence[Turn]) -> list[Turn]:
    """Neighbouring messages of one role as one message."""
    merged: list[Turn] = []
    for turn in turns:
        if merged and merged[-1].role == turn.role:
            turn = Turn(turn.role, _join(merged.pop().text, turn.text))
        merged.append(turn)
    return merged


def _without_system(turns: Sequence[Turn]) -> list[Turn]:
    """What the system says, said at the beginning of the first user message."""
    system = _join(*(turn.text for turn in turns if turn.role == Role.SYSTEM))
    others = _alternating([turn for turn in turns if turn.role != Role.SYSTEM])
    if not system:
        return others
    first = next((index for index, turn in enumerate(others) if turn.role == Role.USER), None)
    if first is None:
        return [Turn(Role.USER, system), *others]
    others[first] = Turn(Role.USER, _join(system, others[first].text))
    return others


def _join(*texts: str) -> str:
    return "\n\n".join(text for text in texts if text)


_FORMS: list[tuple[Callable[[Sequence[Turn]], list[Turn]], bool]] = [
    (formed, in_parts) for in_parts in (False, True) for formed in (_as_it_is, _alternating, _without_system)
]


# Without a template of its own ------------------------------------------------


def _built_in(form: Form, turns: list[Turn], options: dict[str, Any], bos: str) -> list[Segment]:
    segments: list[Segment] = []
    opening = (bos if writes_bos(form, bos) else "") + form.opening
    _add(segments, opening, special=True)
    for turn in _alternating(turns) if form.system else _without_system(turns):
        if turn.role == Role.SYSTEM and form.system:
            before, after = form.system
        else:
            before, after = form.assistant if turn.role == Role.ASSISTANT else form.user
        _add(segments, before, special=True)
        _add(segments, turn.text.strip() if form.trim else turn.text, special=False)
        _add(segments, after, special=True)
    _add(segments, form.reply, special=True)
    if options.get("enable_thinking") is False:
        _add(segments, form.no_thinking, special=True)
    return segments


def _plain(turns: list[Turn], bos: str) -> list[Segment]:
    """All that was said, one after the other. What the model wrote goes on where the text before ended."""
    text = ""
    for turn in turns:
        text = text + turn.text if turn.role == Role.ASSISTANT else _join(text, turn.text)
    segments: list[Segment] = []
    _add(segments, bos if writes_bos(None, bos) else "", special=True)
    _add(segments, text, special=False)
    return segments


# A reply that already began ---------------------------------------------------

_HARMONY_REPLY = "<|start|>assistant"
_FINAL = "<|channel|>final<|message|>"


def _opening(template: str) -> str:
    """The marker with which this family opens a thought, going by its template's text."""
    return next((opening for opening in (CHANNEL, *PAIRS) if opening in template), "<think>")


def _open_thought(segments: list[Segment]) -> str | None:
    """The marker of the thought that the prompt ends in."""
    if not segments or not segments[-1].special:
        return None
    end = segments[-1].text.rstrip()
    return next((opening for opening in PAIRS if end.endswith(opening)), None)


def _waits_for_channel(segments: list[Segment], opening: str) -> bool:
    """Whether the reply begins by saying which channel of gpt-oss it goes to."""
    last = segments[-1] if segments else None
    return (
        opening == CHANNEL
        and last is not None
        and last.special
        and last.text.rstrip().endswith(_HARMONY_REPLY)
    )


def _continued(segments: list[Segment], so_far: str, reasoning_so_far: str, opening: str) -> Rendered:
    """The prompt with the beginning of the reply, its thought inside the markers of the family."""
    end = segments[-1].text.rstrip() if segments and segments[-1].special else ""
    if _waits_for_channel(segments, opening):
        if reasoning_so_far:
            _add(segments, "<|channel|>analysis<|message|>", special=True)
            _add(segments, reasoning_so_far, special=False)
        if so_far:
            after_thought = f"<|end|>{_HARMONY_REPLY}" if reasoning_so_far else ""
            _add(segments, after_thought + _FINAL, special=True)
            _add(segments, so_far, special=False)
        return Rendered(segments, opens_reasoning=not so_far)

    thought = _open_thought(segments)
    if opening == CHANNEL:  # the built-in form of another family took over
        opening = "<think>"
    # A prompt that has already closed the thought (thinking is off now) has no place for it.
    if thought is None and reasoning_so_far and not end.endswith(tuple(PAIRS.values())):
        thought = opening
        _add(segments, opening, special=True)
    if thought is not None:
        _add(segments, reasoning_so_far, special=False)
    if thought is not None and so_far:
        closing = PAIRS[thought]
        _add(segments, closing + ("\n\n" if closing.startswith("</") else ""), special=True)
    _add(segments, so_far, special=False)
    return Rendered(segments, opens_reasoning=thought is not None and not so_far)
