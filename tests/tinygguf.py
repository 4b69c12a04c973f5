"""Writes tiny GGUF models for the tests: random weights, real architectures, a second to run.

To add a family: write its function, which adds the metadata and the tensors that llama.cpp asks
for (its error log names what is missing), and a line in FAMILIES.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from gguf import GGUFWriter, TokenType
from numpy.typing import NDArray

WIDTH = 128  # of the embedding
HEADS, KV_HEADS, HEAD = 4, 2, 32
INNER = 128  # of the feed-forward layers
WINDOW = 64  # tokens of sliding windows

CHATML = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)

CONTROL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
USER_DEFINED = ("<think>", "</think>")


def build(
    path: Path,
    family: str,
    *,
    context: int = 512,
    template: str | None = CHATML,
    seed: int = 0,
    pieces: Sequence[str] = (),
    favour: Sequence[str] = (),
    script: Sequence[str] = (),
    control: Sequence[str] = (),
) -> Path:
    """Write one model.

    `pieces`: texts that get tokens of their own. `control`: more control tokens. For qwen2 only,
    which alone has a bias on its output: `favour`, the only tokens it ever says, and `script`,
    what it says after a line end, one token after the other; each may occur only once.
    """
    writer = GGUFWriter(path, family)
    writer.add_name(f"Tiny {family}")
    writer.add_context_length(context)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_file_type(0)
    if template is not None:
        writer.add_chat_template(template)
    make, sentencepiece = FAMILIES[family]
    words = _sentencepiece(writer) if sentencepiece else _byte_level(writer, pieces, control)
    tensors = _Tensors(writer, seed)
    if script:
        _script(tensors, words, script)
        make(writer, _Muted(writer, seed), len(words))
    else:
        if favour:
            bias = np.full(len(words), -50.0, np.float32)
            bias[[words.index(encode(word)) for word in favour]] = 0
            writer.add_tensor("output.bias", bias)
        tensors("token_embd.weight", WIDTH, len(words))
        if family != "gemma3":  # there the embedding serves as output too
            tensors("output.weight", WIDTH, len(words))
        make(writer, tensors, len(words))
    tensors.ones("output_norm.weight", WIDTH)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


# Vocabularies -----------------------------------------------------------------


def _byte_symbols() -> dict[int, str]:
    """GPT-2's way to write any byte as a visible character."""
    visible = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in visible]
    return {byte: chr(byte) for byte in visible} | {
        byte: chr(256 + index) for index, byte in enumerate(others)
    }


_SYMBOLS = _byte_symbols()


def encode(text: str | bytes) -> str:
    """A text as byte-level vocabularies spell it; control tokens are spelt as they are."""
    if text in CONTROL or text in USER_DEFINED or (isinstance(text, str) and text.startswith("<|")):
        return str(text)
    data = text.encode() if isinstance(text, str) else text
    return "".join(_SYMBOLS[byte] for byte in data)


def _byte_level(writer: GGUFWriter, pieces: Sequence[str], control: Sequence[str]) -> list[str]:
    normal = [_SYMBOLS[byte] for byte in range(256)]
    normal += [word for word in map(encode, pieces) if word not in normal]
    controls = [*CONTROL, *control]
    words = [*normal, *controls, *USER_DEFINED]
    types = [TokenType.NORMAL] * len(normal) + [TokenType.CONTROL] * len(controls)
    types += [TokenType.USER_DEFINED] * len(USER_DEFINED)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(words)
    writer.add_token_types(types)
    writer.add_token_merges([f"{_SYMBOLS[ord('t')]} {_SYMBOLS[ord('h')]}"])
    writer.add_bos_token_id(words.index("<|endoftext|>"))
    writer.add_eos_token_id(words.index("<|im_end|>"))
    writer.add_add_bos_token(False)
    return words


def _sentencepiece(writer: GGUFWriter) -> list[str]:
    words = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    types = [TokenType.UNKNOWN, TokenType.CONTROL, TokenType.CONTROL] + [TokenType.BYTE] * 256
    scores = [0.0] * len(words)
    for rank, word in enumerate(["▁", "e", "t", "a", "h", "▁t", "▁a", "th", "he", "▁the"]):
        words.append(word)
        types.append(TokenType.NORMAL)
        scores.append(-1.0 - rank)
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list(words)
    writer.add_token_scores(scores)
    writer.add_token_types(types)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_add_bos_token(True)
    return words


# Tensors ----------------------------------------------------------------------


class _Tensors:
    """Adds random tensors; shapes in ggml's order, the fastest dimension first."""

    def __init__(self, writer: GGUFWriter, seed: int) -> None:
        self._writer = writer
        self._random = np.random.default_rng(seed)

    def __call__(self, name: str, *shape: int) -> None:
        self.add(name, self.values(*shape) * 0.05)

    def values(self, *shape: int) -> NDArray[np.float32]:
        return self._random.normal(0, 1, tuple(reversed(shape))).astype(np.float32)

    def ones(self, name: str, *shape: int) -> None:
        self.add(name, np.ones(tuple(reversed(shape)), np.float32))

    def add(self, name: str, values: NDArray[np.float32]) -> None:
        self._writer.add_tensor(name, values)


class _Muted(_Tensors):
    """Layers that add nothing, so that the last token alone decides the next."""

    def __call__(self, name: str, *shape: int) -> None:
        self.add(name, np.zeros(tuple(reversed(shape)), np.float32))


def _script(tensors: _Tensors, words: list[str], script: Sequence[str]) -> None:
    """Embeddings and an output that make every token of the script follow the one before."""
    embedding = tensors.values(WIDTH, len(words))
    output = np.zeros_like(embedding)
    said = ["\n", *script]
    assert len(set(said)) == len(said), "a script must not repeat a token"
    for before, after in pairwise(said):
        output[words.index(encode(after))] += embedding[words.index(encode(before))]
    tensors.add("token_embd.weight", embedding)
    tensors.add("output.weight", output)


# Families ---------------------------------------------------------------------


def _attention(t: _Tensors, block: str, *, query: int = 1, bias: bool = False) -> None:
    for name, heads in (("q", HEADS * query), ("k", KV_HEADS), ("v", KV_HEADS)):
        t(f"{block}.attn_{name}.weight", WIDTH, HEAD * heads)
        if bias:
            t(f"{block}.attn_{name}.bias", HEAD * heads)
    t(f"{block}.attn_output.weight", HEAD * HEADS, WIDTH)


def _feed_forward(t: _Tensors, block: str) -> None:
    t(f"{block}.ffn_gate.weight", WIDTH, INNER)
    t(f"{block}.ffn_up.weight", WIDTH, INNER)
    t(f"{block}.ffn_down.weight", INNER, WIDTH)


def _head_sizes(writer: GGUFWriter) -> None:
    writer.add_key_length(HEAD)
    writer.add_value_length(HEAD)


def _llama(writer: GGUFWriter, t: _Tensors, _vocabulary: int) -> None:
    writer.add_block_count(2)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(HEAD)
    _head_sizes(writer)
    for block in ("blk.0", "blk.1"):
        t.ones(f"{block}.attn_norm.weight", WIDTH)
        t.ones(f"{block}.ffn_norm.weight", WIDTH)
        _attention(t, block)
        _feed_forward(t, block)


def _qwen2(writer: GGUFWriter, t: _Tensors, _vocabulary: int) -> None:
    writer.add_block_count(2)
    writer.add_layer_norm_rms_eps(1e-5)
    _head_sizes(writer)
    for block in ("blk.0", "blk.1"):
        t.ones(f"{block}.attn_norm.weight", WIDTH)
        t.ones(f"{block}.ffn_norm.weight", WIDTH)
        _attention(t, block, bias=True)
        _feed_forward(t, block)


def _gemma3(writer: GGUFWriter, t: _Tensors, _vocabulary: int) -> None:
    """Five of six layers look back over a sliding window only."""
    writer.add_block_count(6)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_sliding_window(WINDOW)
    writer.add_rope_freq_base(1e6)
    _head_sizes(writer)
    for block in (f"blk.{index}" for index in range(6)):
        for norm in ("attn_norm", "post_attention_norm", "ffn_norm", "post_ffw_norm"):
            t.ones(f"{block}.{norm}.weight", WIDTH)
        t.ones(f"{block}.attn_q_norm.weight", HEAD)
        t.ones(f"{block}.attn_k_norm.weight", HEAD)
        _attention(t, block)
        _feed_forward(t, block)


def _qwen35(writer: GGUFWriter, t: _Tensors, _vocabulary: int) -> None:
    """Every other layer has a recurrent state (a gated delta net) instead of attention."""
    state, groups, steps, kernel = 16, 2, 4, 4
    writer.add_block_count(4)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(HEAD // 2)
    writer.add_array("qwen35.rope.dimension_sections", [HEAD // 8, HEAD // 8, 0, 0])
    writer.add_ssm_conv_kernel(kernel)
    writer.add_ssm_inner_size(state * steps)
    writer.add_ssm_state_size(state)
    writer.add_ssm_time_step_rank(steps)
    writer.add_ssm_group_count(groups)
    writer.add_uint32("qwen35.full_attention_interval", 2)
    _head_sizes(writer)
    keys, values = state * groups, state * steps
    for index in range(4):
        block = f"blk.{index}"
        t.ones(f"{block}.attn_norm.weight", WIDTH)
        t.ones(f"{block}.post_attention_norm.weight", WIDTH)
        _feed_forward(t, block)
        if index % 2:
            _attention(t, block, query=2)
            t.ones(f"{block}.attn_q_norm.weight", HEAD)
            t.ones(f"{block}.attn_k_norm.weight", HEAD)
            continue
        t(f"{block}.attn_qkv.weight", WIDTH, 2 * keys + values)
        t(f"{block}.attn_gate.weight", WIDTH, values)
        t(f"{block}.ssm_conv1d.weight", kernel, 2 * keys + values)
        t(f"{block}.ssm_dt.bias", steps)
        t.add(f"{block}.ssm_a", -np.abs(t.values(steps)))
        t(f"{block}.ssm_beta.weight", WIDTH, steps)
        t(f"{block}.ssm_alpha.weight", WIDTH, steps)
        t.ones(f"{block}.ssm_norm.weight", state)
        t(f"{block}.ssm_out.weight", values, WIDTH)


def _gpt_oss(writer: GGUFWriter, t: _Tensors, _vocabulary: int) -> None:
    """Experts, biases everywhere, and every other layer with a sliding window."""
    experts, inner = 4, 32
    writer.add_block_count(2)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(HEAD)
    writer.add_sliding_window(WINDOW)
    writer.add_expert_count(experts)
    writer.add_expert_used_count(2)
    writer.add_expert_feed_forward_length(inner)
    _head_sizes(writer)
    for block in ("blk.0", "blk.1"):
        t.ones(f"{block}.attn_norm.weight", WIDTH)
        t.ones(f"{block}.post_attention_norm.weight", WIDTH)
        _attention(t, block, bias=True)
        t(f"{block}.attn_output.bias", WIDTH)
        t(f"{block}.attn_sinks.weight", HEADS)
        t(f"{block}.ffn_gate_inp.weight", WIDTH, experts)
        t(f"{block}.ffn_gate_inp.bias", experts)
        for name, rows, columns in (("gate", WIDTH, inner), ("up", WIDTH, inner), ("down", inner, WIDTH)):
            t(f"{block}.ffn_{name}_exps.weight", rows, columns, experts)
            t(f"{block}.ffn_{name}_exps.bias", columns, experts)


# Family: its function, and whether its vocabulary is of the SentencePiece kind.
FAMILIES: dict[str, tuple[Callable[[GGUFWriter, _Tensors, int], None], bool]] = {
    "llama": (_llama, True),
    "qwen2": (_qwen2, False),
    "gemma3": (_gemma3, True),
    "qwen35": (_qwen35, False),
    "gpt-oss": (_gpt_oss, False),
}
