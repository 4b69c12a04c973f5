"""Telling a model's thought from its answer, while both stream in.

Models that think aloud put markers around the thought, each family its own. A marker may arrive in
pieces, and as text or as a control token. Marker text counts only where a family writes it: before
the answer begins. Later it is text, since people ask about `<think>` tags too. A control token is
a marker anywhere.

To add a family: one line in `PAIRS`.
"""

import re
from dataclasses import dataclass
from functools import cache

Part = tuple[bool, str]  # is it reasoning, and the text

# What opens a thought, and what closes it.
PAIRS: dict[str, str] = {
    "<think>": "</think>",  # DeepSeek R1, Qwen 3, SmolLM3 and most others
    "<thinking>": "</thinking>",
    "<thought>": "</thought>",
    "<reasoning>": "</reasoning>",
    "<seed:think>": "</seed:think>",  # Seed-OSS
    "<mm:think>": "</mm:think>",  # MiniMax M3
    "[THINK]": "[/THINK]",  # Magistral, Ministral
    "◁think▷": "◁/think▷",  # Kimi-VL
    "<|START_THINKING|>": "<|END_THINKING|>",  # Command R7B, Command A
    "<|inner_prefix|>": "<|inner_suffix|>",  # Apertus
    # https://ai.google.dev/gemma/docs/core/prompt-formatting-gemma4
    "<|channel>thought": "<channel|>",
}

# gpt-oss writes <|channel|>NAME<|message|>TEXT<|end|><|start|>assistant<|channel|>NAME ...
# Source: OpenAI's description of the harmony response format.
CHANNEL, _MESSAGE, _START, _END = "<|channel|>", "<|message|>", "<|start|>", "<|end|>"
_NAMES = ("analysis", "commentary", "final")
_LONGEST_HEADER = 200  # characters: a channel's name and whom it is for
_NEXT_MESSAGE = ("<|start|>assistant<|channel|>", CHANNEL)

_GEMMA_CHANNEL = "<|channel>"
_ANY_CLOSING = (*PAIRS.values(), _END)


@dataclass(slots=True)
class _Waiting:
    """Nothing but white space yet: what comes first decides."""

    openings: tuple[str, ...]
    closings: tuple[str, ...] = ()  # not empty: what is no opening is part of a thought
    drop_blank: bool = False  # a thought has just ended


@dataclass(slots=True)
class _Thought:
    closings: tuple[str, ...]
    blank: bool = True  # only white space so far


@dataclass(slots=True)
class _Header:
    """Between a channel's marker and its message."""

    raw: str  # what came as text and is given back should this be no header after all


@dataclass(slots=True)
class _Answer:
    pass


class ReasoningSplitter:
    """Feed it a reply piece by piece; it says which parts are thought and which are answer.

    Markers are left out. White space before a thought, between a thought and the answer, and a
    thought of nothing but white space are left out too. Everything else comes out once, in order.
    Costs time in proportion to the text, however it is cut. Not for several threads.
    """

    def __init__(self, *, open: bool = False) -> None:
        """`open`: the prompt already ends inside a thought (`Rendered.opens_reasoning`)."""
        self._state: _Waiting | _Thought | _Header | _Answer = _Waiting(
            openings=(*PAIRS, CHANNEL), closings=_ANY_CLOSING if open else ()
        )
        self._held = ""  # may be the beginning of a marker
        self._blanks: list[str] = []  # white space nothing is decided about
        self._answered = False

    @property
    def is_thinking(self) -> bool:
        """Whether a thought is open: its end may be held back, but its marker has not come."""
        state = self._state
        return isinstance(state, _Thought) or (isinstance(state, _Waiting) and bool(state.closings))

    def text(self, piece: str) -> list[Part]:
        """More of the reply's text; returns the parts that are certain now, none of them empty."""
        parts: list[Part] = []
        rest = self._held + piece
        self._held = ""
        while rest:
            match self._state:
                case _Waiting():
                    rest = self._wait(rest)
                case _Thought():
                    rest = self._think(rest, parts)
                case _Header():
                    rest = self._read_header(rest)
                case _Answer():
                    self._answer(rest, parts)
                    rest = ""
        return parts

    def marker(self, piece: str) -> list[Part]:
        """A control token's text. One that belongs to no thought is left out: it is not a word."""
        name = piece.strip()
        state = self._state
        parts: list[Part] = []
        if name in PAIRS:
            self._settle(parts)
            self._state = _Thought((PAIRS[name],))
        elif name == _GEMMA_CHANNEL:
            self._settle(parts)
            self._state = _Waiting(("thought",), (PAIRS["<|channel>thought"],))
        elif name in (CHANNEL, _START):
            self._settle(parts)
            self._state = _Header("")
        elif name == _MESSAGE and isinstance(state, _Header):
            self._open_channel(self._held)
        elif isinstance(state, _Thought | _Waiting) and name in state.closings:
            self._settle(parts)
            self._close()
        return parts

    def end(self) -> list[Part]:
        """The reply is over: what was held back."""
        parts: list[Part] = []
        self._settle(parts, ended=True)
        return parts

    # What each state does with text: returns what is left for the next state ------------------

    def _wait(self, rest: str) -> str:
        state = self._state
        assert isinstance(state, _Waiting)
        begun = rest.lstrip()
        self._blanks.append(rest[: len(rest) - len(begun)])
        if not begun:
            return ""
        opening = next((known for known in state.openings if begun.startswith(known)), None)
        if opening is not None:
            self._blanks.clear()
            if opening in PAIRS:
                self._state = _Thought((PAIRS[opening],))
            elif opening in (CHANNEL, *_NEXT_MESSAGE):
                self._state = _Header(opening)
            else:
                self._state = _Thought(state.closings)
            return begun[len(opening) :]
        if any(known.startswith(begun) for known in state.openings):
            self._held = begun
            return ""
        return self._decide(state) + begun

    def _decide(self, state: _Waiting) -> str:
        """No marker came: a thought goes on, or the answer begins. Returns the white space it had."""
        blanks = "" if state.drop_blank else "".join(self._blanks)
        self._blanks.clear()
        self._state = _Thought(state.closings) if state.closings else _Answer()
        return blanks

    def _think(self, rest: str, parts: list[Part]) -> str:
        state = self._state
        assert isinstance(state, _Thought)
        found = _pattern(state.closings).search(rest)
        if found:
            self._reason(rest[: found.start()], parts)
            self._close(text_marker=found.group())
            return rest[found.end() :]
        cut = len(rest) - _begun_marker(rest, state.closings)
        self._reason(rest[:cut], parts)
        self._held = rest[cut:]
        return ""

    def _read_header(self, rest: str) -> str:
        state = self._state
        assert isinstance(state, _Header)
        header, message, after = rest.partition(_MESSAGE)
        name = header.strip()
        # By control tokens, a header may begin with who speaks. By text, it may turn out to be none.
        if message and len(header) <= _LONGEST_HEADER and (not state.raw or name.startswith(_NAMES)):
            self._open_channel(header)
            return after
        begun = name.startswith(_NAMES) or any(known.startswith(name) for known in _NAMES)
        if not message and len(rest) < _LONGEST_HEADER + len(_MESSAGE) and (not state.raw or begun):
            self._held = rest
            return ""
        self._state = _Answer()
        return state.raw + rest

    # Changes of state --------------------------------------------------------------------------

    def _open_channel(self, header: str) -> None:
        """A message begins. Anything but analysis is for the person to read."""
        self._held = ""
        if header.strip().startswith("analysis"):
            self._state = _Thought((_END,))
        else:
            self._state = _Waiting((), drop_blank=not self._answered)

    def _close(self, text_marker: str = "") -> None:
        """The thought is over. After text markers of gpt-oss, the next header is text as well."""
        self._blanks.clear()
        self._state = _Waiting(
            openings=_NEXT_MESSAGE if text_marker == _END else (),
            # In the middle of an answer, white space is the answer's own.
            drop_blank=not self._answered,
        )

    def _settle(self, parts: list[Part], *, ended: bool = False) -> None:
        """A control token or the end comes: what was held back was no marker."""
        held, self._held = self._held, ""
        match self._state:
            case _Waiting() as state if held:
                text = self._decide(state) + held
                if state.closings:
                    self._reason(text, parts)
                else:
                    self._answer(text, parts)
            case _Waiting(closings=(), drop_blank=False) if self._answered or ended:
                self._answer("".join(self._blanks), parts)
            case _Thought():
                self._reason(held, parts)
            case _Header() as header if header.raw:
                self._answer(header.raw + held, parts)
            case _:
                pass
        self._blanks.clear()

    def _reason(self, text: str, parts: list[Part]) -> None:
        state = self._state
        if isinstance(state, _Thought) and state.blank:
            if not text.strip():
                self._blanks.append(text)
                return
            state.blank = False
            text = "".join(self._blanks) + text
            self._blanks.clear()
        if text:
            parts.append((True, text))

    def _answer(self, text: str, parts: list[Part]) -> None:
        if text:
            self._answered = True
            parts.append((False, text))


@cache
def _pattern(markers: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, markers)))


def _begun_marker(text: str, markers: tuple[str, ...]) -> int:
    """How many characters at the end of the text may be the beginning of a marker."""
    longest = max(map(len, markers)) - 1
    for length in range(min(longest, len(text)), 0, -1):
        end = text[-length:]
        if any(marker.startswith(end) for marker in markers):
            return length
    return 0
