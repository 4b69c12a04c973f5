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
    repeat_last_n: int = 64  # tokens the penalties look back over, the prompt included; 0: off
    seed: int | None = None  # None: a new one for every request
    typical_p: float = 1.0  # 1: off
    frequency_penalty: float = 0.0  # for every time a token occurred; 0: off, below: a reward
    presence_penalty: float = 0.0  # for having occurred at all; likewise
    # DRY: against saying the same run of tokens again. It grows with the length of the run.
    dry_multiplier: float = 0.0  # 0: off
    dry_base: float = 1.75
    dry_allowed_length: int = 2  # tokens that may be repeated freely
    dry_last_n: int = 4096  # tokens it looks back over; 0: off
    dry_breakers: list[str] = field(default_factory=lambda: ["\n", ":", '"', "*"])  # a run ends at these
    # XTC: now and then all but the least likely of the likely tokens are left out.
    xtc_probability: float = 0.0  # of doing so; 0: off
    xtc_threshold: float = 0.1  # what counts as likely; above 0.5: off
    # Mirostat steers towards a constant surprise; top-k, top-p and the like do nothing then.
    mirostat: int = 0  # 0: off; its version, 1 or 2
    mirostat_tau: float = 5.0  # the surprise, in bits
    mirostat_eta: float = 0.1  # how fast it steers, up to 1
    # What is added to the logit of a token, by its text; -100 or less: never. A blank before a word
    # is part of its token: " yes" and "yes" are two.
    logit_bias: dict[str, float] = field(default_factory=dict)
    # The form of the answer: a GBNF grammar with the rule "root", or a JSON schema. One of them at
    # most; empty: any text.
    grammar: str = ""
    json_schema: str = ""


# Commands: program to engine ------------------------------------------------


@dataclass(frozen=True, slots=True)
class Load:
    """Load this file; whatever was loaded is unloaded first."""

    path: str
    context_length: int = 8192  # tokens; the engine lowers it to what the model was trained with
    threads: int = 0  # 0: physical cores
    gpu_layers: int = -1  # layers to keep on a graphics card; -1: as many as fit
    kv_type: str = "f16"  # how precisely the context is kept: "f16", "q8_0" or "q4_0"
    avoid_devices: tuple[str, ...] = ()  # graphics cards that failed before
    force: bool = False  # load it though it does not seem to fit into memory
    own_template: bool = True  # False: a built-in chat template instead of the file's
    # Where the prompts of chats are kept when they lie idle, for the way back; empty: nowhere.
    kv_folder: str = ""
    kv_limit: int = 2_000_000_000  # bytes of all files there; 0: none
    host_cache: int = -1  # bytes of memory for chats without a slot; -1: a tenth of it, at most 1 GB


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
class Forget:
    """Keep nothing of this chat, in memory or on the disk; it was deleted. No answer follows."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Quit:
    """Free everything and exit with status 0; what is read of the chats is filed before."""


Command = Load | CancelLoad | Unload | Ask | Stop | Forget | Quit


# Events: engine to program --------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ready:
    """The child is up and reads commands."""

    version: str  # of llama-cpp-python
    llama: str = ""  # of llama.cpp
    # Which build of llama.cpp computes on the processor, and with which instructions, such as
    # "zen4: AVX2, AVX512"; without the name where there is only one.
    processor: str = ""


@dataclass(frozen=True, slots=True)
class LoadProgress:
    fraction: float  # 0 to 1; at most 20 a second


@dataclass(frozen=True, slots=True)
class UsingDevices:
    """A model goes onto these graphics cards now: the likely reason should the child die of it.

    None: all is well so far, and nothing is on a card.
    """

    names: list[str]  # as llama.cpp calls them


@dataclass(frozen=True, slots=True)
class Loaded:
    path: str
    name: str  # general.name of the file, else its file name; untrusted text
    architecture: str
    context_length: int  # tokens, what this load really got
    trained_context: int  # tokens, what the model was made for
    seconds: float
    template: str  # "own", "built-in" or "none" (plain completion)
    template_note: str = ""  # why the file's own template could not be used, and what takes its place
    gpu_layers: int = 0  # layers on graphics cards


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
class PromptPlanned:
    """What the context is used for; before the first PromptProgress. Counts are tokens."""

    request_id: int
    context_length: int
    system_tokens: int
    history_tokens: int  # the rest of the prompt, the words of the chat template included
    reply_room: int  # how long the reply can get
    left_out: int  # turns after the system turns that the model does not see: the oldest ones


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
    | UsingDevices
    | Loaded
    | LoadFailed
    | Unloaded
    | TemplateStarted
    | TemplateEnded
    | PromptPlanned
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
        *(Load, CancelLoad, Unload, Ask, Stop, Forget, Quit),
        *(Ready, LoadProgress, UsingDevices, Loaded, LoadFailed, Unloaded, TemplateStarted, TemplateEnded),
        *(PromptPlanned, PromptProgress, Text, Reasoning, Finished, Failed, Aborting, Died),
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
        if kind is Load:
            fields["avoid_devices"] = tuple(fields.get("avoid_devices", ()))
        elif kind is Ask:
            fields["turns"] = [Turn(Role(turn["role"]), turn["text"]) for turn in fields["turns"]]
            fields["sampling"] = Sampling(**fields["sampling"])
        elif kind is Finished:
            fields["finish"] = Finish(fields["finish"])
            fields["statistics"] = Statistics(**fields["statistics"])
        return kind(**fields)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a message of this protocol: {line[:200]!r}") from error
