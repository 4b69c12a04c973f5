"""The messages between the program and its engine process.

Commands go down the child's stdin, events come up its stdout: one JSON object a
line, UTF-8, `{"type": "<class name>", ...fields}`. Lone surrogates in text travel
as JSON escapes, so no text is ever refused.

Several requests may be open at once; `request_id` tells their events apart and
`chat_id` tells the engine which earlier prompt a request most likely continues.

For every `Ask` exactly one `Finished` or `Failed` comes back, unless the child dies.
For every `Load` exactly one `Loaded` or `LoadFailed`, unless the child dies.
"""

import json
from dataclasses import asdict, dataclass, field
from typing import Any

from inglenook.core.chat import Finish, Role, Statistics


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of the prompt, as the chat template sees it."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is chosen. Zero or one, as noted, turns a stage off."""

    temperature: float = 0.7  # 0: always the likeliest token
    top_k: int = 40  # 0: off
    top_p: float = 0.95  # 1: off
    min_p: float = 0.05  # 0: off
    repeat_penalty: float = 1.0  # 1: off
    repeat_last_n: int = 64  # tokens the penalty looks back over
    seed: int | None = None  # None: a new one for every request


# Commands: program to engine ------------------------------------------------


@dataclass(frozen=True, slots=True)
class Load:
    """Load this file; whatever was loaded is unloaded first."""

    path: str
    context_length: int = 8192  # tokens; the engine lowers it to what the model was trained with
    threads: int = 0  # 0: physical cores
    gpu_layers: int = 0  # layers to keep on a graphics card
    own_template: bool = True  # False: a built-in chat template instead of the file's


@dataclass(frozen=True, slots=True)
class CancelLoad:
    """Give up the load that is running; it answers with LoadFailed(cancelled=True)."""


@dataclass(frozen=True, slots=True)
class Unload:
    """Free the model; answers with Unloaded. Open requests fail first."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Write the next assistant message after `turns`."""

    request_id: int
    chat_id: int
    turns: list[Turn]
    sampling: Sampling = Sampling()
    max_tokens: int = 0  # 0: as far as the context reaches
    stop: list[str] = field(default_factory=list)  # strings that end the reply and are not part of it
    # What the reply already says, to be continued (an interrupted or cut reply).
    so_far: str = ""
    reasoning_so_far: str = ""
    # Keyword arguments of the chat template, such as enable_thinking.
    template_options: dict[str, Any] = field(default_factory=dict)
    visible: bool = True  # the chat is in front of the person: it goes first


@dataclass(frozen=True, slots=True)
class Stop:
    """End this request now, also in the middle of reading the prompt."""

    request_id: int


@dataclass(frozen=True, slots=True)
class Quit:
    """Free everything and exit with status 0."""


Command = Load | CancelLoad | Unload | Ask | Stop | Quit


# Events: engine to program --------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ready:
    """The child is up and reads commands."""

    version: str  # of llama-cpp-python


@dataclass(frozen=True, slots=True)
class LoadProgress:
    fraction: float  # 0 to 1; at most 20 a second


@dataclass(frozen=True, slots=True)
class Loaded:
    path: str
    name: str  # general.name of the file, else its file name; untrusted text
    architecture: str
    context_length: int  # tokens, what this load really got
    trained_context: int  # tokens, what the model was made for
    seconds: float
    template: str  # "own", "built-in" or "none" (plain completion)
    template_note: str = ""  # one sentence where the file's own template could not be used


@dataclass(frozen=True, slots=True)
class LoadFailed:
    path: str
    sentence: str
    details: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Unloaded:
    pass


@dataclass(frozen=True, slots=True)
class TemplateStarted:
    """A chat template runs now; if it has not ended after its deadline, the child ends itself."""


@dataclass(frozen=True, slots=True)
class TemplateEnded:
    pass


@dataclass(frozen=True, slots=True)
class PromptProgress:
    """Reading the prompt; at most 20 a second, the last one with done == total."""

    request_id: int
    done: int  # tokens, including the reused ones
    total: int
    reused: int


@dataclass(frozen=True, slots=True)
class Text:
    """More of the answer. `tokens` counts what this event adds (0 for a held-back tail)."""

    request_id: int
    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class Reasoning:
    """More of the thought before the answer, without its markers."""

    request_id: int
    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class Finished:
    request_id: int
    finish: Finish
    statistics: Statistics


@dataclass(frozen=True, slots=True)
class Failed:
    request_id: int
    sentence: str
    details: str = ""


@dataclass(frozen=True, slots=True)
class Aborting:
    """The last words of a dying child: the text of a failed assertion."""

    message: str


@dataclass(frozen=True, slots=True)
class Died:
    """Never sent by the child: `EngineProcess` says it when the child is gone.

    `sentence` tells a person what most likely happened ("The model stopped
    unexpectedly. It most likely ran out of memory."); empty after a Quit.
    """

    sentence: str
    details: str = ""


Event = (
    Ready
    | LoadProgress
    | Loaded
    | LoadFailed
    | Unloaded
    | TemplateStarted
    | TemplateEnded
    | PromptProgress
    | Text
    | Reasoning
    | Finished
    | Failed
    | Aborting
    | Died
)

_TYPES: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        *(Load, CancelLoad, Unload, Ask, Stop, Quit),
        *(Ready, LoadProgress, Loaded, LoadFailed, Unloaded, TemplateStarted, TemplateEnded),
        *(PromptProgress, Text, Reasoning, Finished, Failed, Aborting, Died),
    )
}


def encode(message: Command | Event) -> bytes:
    """One line, newline included. Safe for any text: all but ASCII is escaped."""
    return json.dumps({"type": type(message).__name__, **asdict(message)}).encode("ascii") + b"\n"


def decode(line: bytes) -> Any:
    """The message in one line; raises ValueError for anything `encode` did not write."""
    try:
        fields = json.loads(line)
        kind = _TYPES[fields.pop("type")]
        if kind is Ask:
            fields["turns"] = [Turn(Role(turn["role"]), turn["text"]) for turn in fields["turns"]]
            fields["sampling"] = Sampling(**fields["sampling"])
        elif kind is Finished:
            fields["finish"] = Finish(fields["finish"])
            fields["statistics"] = Statistics(**fields["statistics"])
        return kind(**fields)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a message of this protocol: {line[:200]!r}") from error
