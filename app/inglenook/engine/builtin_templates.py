"""How the known model families want a conversation written, for files without a usable template.

Sources: the families' model cards, and llama.cpp's src/llama-chat.cpp for the details.

To add a family: 1. write its `Form`; 2. add a telling piece of its templates to `_BY_SOURCE`, its
end token to `_BY_END_TOKEN`, or its architecture to `_BY_ARCHITECTURE`; 3. add a line to the test.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Form:
    """What stands around each message. All of it is template text; the messages never are."""

    user: tuple[str, str]
    assistant: tuple[str, str]
    reply: str  # what opens the reply
    system: tuple[str, str] | None = None  # None: its text goes before the first user message
    opening: str = ""  # before everything, after the beginning-of-text token
    bos: bool = False  # begins with the beginning-of-text token
    trim: bool = False  # messages lose the white space around them
    no_thinking: str = ""  # added to `reply` where the person turned thinking off
    stop: tuple[str, ...] = ()  # ends a reply, where the vocabulary has no such token
    name: str = ""  # of the family, for people


CHATML = Form(
    name="ChatML",
    system=("<|im_start|>system\n", "<|im_end|>\n"),
    user=("<|im_start|>user\n", "<|im_end|>\n"),
    assistant=("<|im_start|>assistant\n", "<|im_end|>\n"),
    reply="<|im_start|>assistant\n",
    stop=("<|im_end|>",),
)
CHATML_THINKING = replace(CHATML, no_thinking="<think>\n\n</think>\n\n")
LLAMA_3 = Form(
    name="Llama 3",
    bos=True,
    system=("<|start_header_id|>system<|end_header_id|>\n\n", "<|eot_id|>"),
    user=("<|start_header_id|>user<|end_header_id|>\n\n", "<|eot_id|>"),
    assistant=("<|start_header_id|>assistant<|end_header_id|>\n\n", "<|eot_id|>"),
    reply="<|start_header_id|>assistant<|end_header_id|>\n\n",
    trim=True,
    stop=("<|eot_id|>",),
)
LLAMA_4 = Form(
    name="Llama 4",
    bos=True,
    system=("<|header_start|>system<|header_end|>\n\n", "<|eot|>"),
    user=("<|header_start|>user<|header_end|>\n\n", "<|eot|>"),
    assistant=("<|header_start|>assistant<|header_end|>\n\n", "<|eot|>"),
    reply="<|header_start|>assistant<|header_end|>\n\n",
    trim=True,
    stop=("<|eot|>",),
)
# Llama 2 and the first Mistral models. Both take a system text before the first question.
INST = Form(
    name="Llama 2 and Mistral",
    bos=True,
    user=("[INST] ", " [/INST]"),
    assistant=(" ", "</s>"),
    reply="",
    trim=True,
    stop=("</s>", "[INST]"),
)
MISTRAL_3 = Form(
    name="Mistral",
    bos=True,
    system=("[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]"),
    user=("[INST]", "[/INST]"),
    assistant=("", "</s>"),
    reply="",
    stop=("</s>", "[INST]"),
)
GEMMA = Form(
    name="Gemma",
    bos=True,
    user=("<start_of_turn>user\n", "<end_of_turn>\n"),
    assistant=("<start_of_turn>model\n", "<end_of_turn>\n"),
    reply="<start_of_turn>model\n",
    trim=True,
    stop=("<end_of_turn>",),
)
# Source: https://ai.google.dev/gemma/docs/core/prompt-formatting-gemma4
GEMMA_4 = Form(
    name="Gemma 4",
    bos=True,
    system=("<|turn>system\n", "<turn|>\n"),
    user=("<|turn>user\n", "<turn|>\n"),
    assistant=("<|turn>model\n", "<turn|>\n"),
    reply="<|turn>model\n",
    trim=True,
    no_thinking="<|channel>thought\n<channel|>",
    stop=("<turn|>",),
)
PHI_3 = Form(
    name="Phi 3",
    system=("<|system|>\n", "<|end|>\n"),
    user=("<|user|>\n", "<|end|>\n"),
    assistant=("<|assistant|>\n", "<|end|>\n"),
    reply="<|assistant|>\n",
    stop=("<|end|>",),
)
ZEPHYR = Form(
    name="Zephyr",
    system=("<|system|>\n", "</s>\n"),
    user=("<|user|>\n", "</s>\n"),
    assistant=("<|assistant|>\n", "</s>\n"),
    reply="<|assistant|>\n",
    stop=("</s>", "<|user|>"),
)
DEEPSEEK = Form(
    name="DeepSeek",
    bos=True,
    system=("", ""),
    user=("<｜User｜>", ""),  # noqa: RUF001 (the model's own full-width bar)
    assistant=("<｜Assistant｜>", "<｜end▁of▁sentence｜>"),  # noqa: RUF001
    reply="<｜Assistant｜>",  # noqa: RUF001
    stop=("<｜end▁of▁sentence｜>", "<｜User｜>"),  # noqa: RUF001
)
FALCON = Form(
    name="Falcon",
    system=("System: ", "\n"),
    user=("User: ", "\n"),
    assistant=("Falcon: ", "\n"),
    reply="Falcon:",
    trim=True,
    stop=("\nUser:",),
)
FALCON_3 = Form(
    name="Falcon 3",
    system=("<|system|>\n", "\n"),
    user=("<|user|>\n", "\n"),
    assistant=("<|assistant|>\n", "<|endoftext|>\n"),
    reply="<|assistant|>\n",
    stop=("<|user|>", "<|endoftext|>"),
)
# Source: OpenAI's description of the harmony response format.
HARMONY = Form(
    name="gpt-oss",
    opening=(
        "<|start|>system<|message|>You are a helpful assistant.\n\nReasoning: medium\n\n"
        "# Valid channels: analysis, commentary, final. Channel must be included for every message."
        "<|end|>"
    ),
    system=("<|start|>developer<|message|># Instructions\n\n", "<|end|>"),
    user=("<|start|>user<|message|>", "<|end|>"),
    assistant=("<|start|>assistant<|channel|>final<|message|>", "<|end|>"),
    reply="<|start|>assistant",
    stop=("<|return|>",),
)

# In this order: the first piece that is found decides.
_BY_SOURCE: tuple[tuple[str, Form], ...] = (
    ("<|channel|>", HARMONY),
    ("<|start_header_id|>", LLAMA_3),
    ("<|header_start|>", LLAMA_4),
    ("<|im_start|>", CHATML),
    ("<|turn>", GEMMA_4),
    ("<start_of_turn>", GEMMA),
    ("<｜Assistant｜>", DEEPSEEK),  # noqa: RUF001
    ("[SYSTEM_PROMPT]", MISTRAL_3),
    ("[INST]", INST),
)
_BY_END_TOKEN: dict[str, Form] = {
    "<|im_end|>": CHATML,
    "<|eot_id|>": LLAMA_3,
    "<|eot|>": LLAMA_4,
    "<end_of_turn>": GEMMA,
    "<turn|>": GEMMA_4,
    "<|end|>": PHI_3,
    "<｜end▁of▁sentence｜>": DEEPSEEK,  # noqa: RUF001
    "<|return|>": HARMONY,
}
_BY_BEGINNING_TOKEN: dict[str, Form] = {"<|im_start|>": CHATML, "<|begin_of_text|>": LLAMA_3}
# By the beginning of its name, the longest first.
_BY_ARCHITECTURE: tuple[tuple[str, Form], ...] = (
    ("qwen3", CHATML_THINKING),
    ("qwen", CHATML),
    ("smollm3", CHATML_THINKING),
    ("llama4", LLAMA_4),
    ("mistral", MISTRAL_3),
    ("gemma4", GEMMA_4),
    ("gemma", GEMMA),
    ("phi3", PHI_3),
    ("phimoe", PHI_3),
    ("stablelm", ZEPHYR),
    ("deepseek", DEEPSEEK),
    ("falcon-h1", CHATML),
    ("falcon", FALCON),
    ("gpt-oss", HARMONY),
)


def built_in(source: str | None, architecture: str, bos: str, eos: str) -> Form | None:
    """The family's form; None where nothing hints at one, as with a model that only continues text.

    `source` is the file's own template where there is one, usable or not: what it writes around
    the messages says more than the architecture, which many families share.
    """
    by_architecture = next(
        (form for beginning, form in _BY_ARCHITECTURE if architecture.startswith(beginning)), None
    )
    for piece, form in _BY_SOURCE:
        if source and piece in source:
            return _kin(by_architecture, form)
    if source and "<|user|>" in source and "<|assistant|>" in source:
        return _with_role_tags(source)
    by_token = _BY_END_TOKEN.get(eos) or _BY_BEGINNING_TOKEN.get(bos)
    if by_token is not None:
        return _kin(by_architecture, by_token)
    if by_architecture is not None:
        return by_architecture
    if architecture == "llama" and eos == "</s>":
        return INST
    return CHATML if source else None


def writes_bos(form: Form | None, bos: str) -> bool:
    """Whether a prompt of this form begins with the beginning-of-text token.

    ChatML's families have none, but models of other families were taught ChatML and kept theirs;
    `<|im_start|>` and `<|endoftext|>` stand in that place in files whose models do not want them.
    """
    if bos in ("", "<|im_start|>", "<|im_end|>", "<|endoftext|>"):
        return False
    return form is None or form.bos or form.system == CHATML.system


def _kin(by_architecture: Form | None, form: Form) -> Form:
    """The architecture's own variant of a form where there is one, such as ChatML that thinks."""
    return by_architecture if by_architecture and by_architecture.user == form.user else form


def _with_role_tags(source: str) -> Form:
    """Three families write `<|user|>`; what ends their messages tells them apart."""
    if "<|end|>" in source:
        return PHI_3
    return FALCON_3 if "</s>" not in source and "eos_token" not in source else ZEPHYR
