"""The families of the tiny models: the metadata and tensors that llama.cpp asks of each.

To add a family: write its function (llama.cpp's error log names what is missing) and a line in
FAMILIES. A shape is given in ggml's order, the fastest dimension first.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from gguf import ExpertGatingFuncType, GGUFWriter
from numpy.typing import NDArray

WIDTH = 128  # of the embedding
HEADS, KV_HEADS, HEAD = 4, 2, 32
INNER = 128  # of the feed-forward layers
EXPERTS, EXPERT_INNER = 4, 32
WINDOW = 64  # tokens of sliding windows


class Tensors:
    """Adds random tensors to a file."""

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


class Muted(Tensors):
    """Layers that add nothing, so that the last token alone decides the next. For qwen2."""

    def __call__(self, name: str, *shape: int) -> None:
        self.add(name, np.zeros(tuple(reversed(shape)), np.float32))


# Parts ------------------------------------------------------------------------


def _attention(t: Tensors, block: str, *, query: int = 1, bias: bool = False) -> None:
    for name, heads in (("q", HEADS * query), ("k", KV_HEADS), ("v", KV_HEADS)):
        t(f"{block}.attn_{name}.weight", WIDTH, HEAD * heads)
        if bias:
            t(f"{block}.attn_{name}.bias", HEAD * heads)
    t(f"{block}.attn_output.weight", HEAD * HEADS, WIDTH)


def _fused_attention(t: Tensors, block: str, kv_heads: int = KV_HEADS, *, bias: bool = False) -> None:
    width = HEAD * (HEADS + 2 * kv_heads)
    t(f"{block}.attn_qkv.weight", WIDTH, width)
    t(f"{block}.attn_output.weight", HEAD * HEADS, WIDTH)
    if bias:
        t(f"{block}.attn_qkv.bias", width)
        t(f"{block}.attn_output.bias", WIDTH)


def _feed_forward(t: Tensors, block: str, inner: int = INNER, suffix: str = "") -> None:
    t(f"{block}.ffn_gate{suffix}.weight", WIDTH, inner)
    t(f"{block}.ffn_up{suffix}.weight", WIDTH, inner)
    t(f"{block}.ffn_down{suffix}.weight", inner, WIDTH)


def _plain_feed_forward(t: Tensors, block: str, *, bias: bool) -> None:
    t(f"{block}.ffn_up.weight", WIDTH, INNER)
    t(f"{block}.ffn_down.weight", INNER, WIDTH)
    if bias:
        t(f"{block}.ffn_up.bias", INNER)
        t(f"{block}.ffn_down.bias", WIDTH)


def _experts(t: Tensors, block: str, inner: int = EXPERT_INNER) -> None:
    """Experts that say little: which ones are asked can hang on a rounding error."""
    t(f"{block}.ffn_gate_inp.weight", WIDTH, EXPERTS)
    t(f"{block}.ffn_gate_exps.weight", WIDTH, inner, EXPERTS)
    t(f"{block}.ffn_up_exps.weight", WIDTH, inner, EXPERTS)
    t.add(f"{block}.ffn_down_exps.weight", t.values(inner, WIDTH, EXPERTS) * np.float32(0.01))


def _shared_expert(t: Tensors, block: str) -> None:
    _feed_forward(t, block, EXPERT_INNER, "_shexp")


def _norms(t: Tensors, block: str, *names: str) -> None:
    for name in names:
        t.ones(f"{block}.{name}.weight", WIDTH)


def _norms_with_bias(t: Tensors, block: str, *names: str) -> None:
    _norms(t, block, *names)
    for name in names:
        t(f"{block}.{name}.bias", WIDTH)


def _head_norms(t: Tensors, block: str) -> None:
    t.ones(f"{block}.attn_q_norm.weight", HEAD)
    t.ones(f"{block}.attn_k_norm.weight", HEAD)


def _head_sizes(writer: GGUFWriter) -> None:
    writer.add_key_length(HEAD)
    writer.add_value_length(HEAD)


def _expert_counts(writer: GGUFWriter) -> None:
    writer.add_expert_count(EXPERTS)
    writer.add_expert_used_count(2)


def _blocks(writer: GGUFWriter, count: int) -> list[str]:
    writer.add_block_count(count)
    return [f"blk.{index}" for index in range(count)]


# Families ---------------------------------------------------------------------


def _llama(writer: GGUFWriter, t: Tensors) -> None:
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(HEAD)
    _head_sizes(writer)
    for block in _blocks(writer, 2):
        _norms(t, block, "attn_norm", "ffn_norm")
        _attention(t, block)
        _feed_forward(t, block)


def _mixtral(writer: GGUFWriter, t: Tensors) -> None:
    """Llama with a mixture of experts."""
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(HEAD)
    _expert_counts(writer)
    for block in _blocks(writer, 2):
        _norms(t, block, "attn_norm", "ffn_norm")
        _attention(t, block)
        _experts(t, block, INNER)


def _smollm3(writer: GGUFWriter, t: Tensors) -> None:
    """Every fourth layer without positions."""
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(HEAD)
    for block in _blocks(writer, 4):
        _norms(t, block, "attn_norm", "ffn_norm")
        _attention(t, block)
        _feed_forward(t, block)


def _qwen2(writer: GGUFWriter, t: Tensors) -> None:
    writer.add_layer_norm_rms_eps(1e-5)
    _head_sizes(writer)
    for block in _blocks(writer, 2):
        _norms(t, block, "attn_norm", "ffn_norm")
        _attention(t, block, bias=True)
        _feed_forward(t, block)


def _qwen3(writer: GGUFWriter, t: Tensors) -> None:
    writer.add_layer_norm_rms_eps(1e-5)
    _head_sizes(writer)
    for block in _blocks(writer, 2):
        _norms(t, block, "attn_norm", "ffn_norm")
        _attention(t, block)
        _head_norms(t, block)
        _feed_forward(t, block)


def _qwen3moe(writer: GGUFWriter, t: Tensors) -> None:
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_expert_feed_forward_length(EXPERT_INNER)
    _expert_counts(writer)
    _head_sizes(writer)
    for block in _blocks(writer, 2):
        _norms(t, block, "attn_norm", "ffn_norm")
        _attention(t, block)
        _head_norms(t, block)
        _experts(t, block)


def _qwen35(writer: GGUFWriter, t: Tensors) -> None:
    _delta_net(writer, t, moe=False, separate=True)


def _qwen35moe(writer: GGUFWriter, t: Tensors) -> None:
    _delta_net(writer, t, moe=True, separate=True)


def _qwen3next(writer: GGUFWriter, t: Tensors) -> None:
    _delta_net(writer, t, moe=True, separate=False)


def _delta_net(writer: GGUFWriter, t: Tensors, *, moe: bool, separate: bool) -> None:
    """Every other layer has a recurrent state (a gated delta net) instead of attention."""
    state, groups, steps, kernel = 16, 2, 4, 4
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(HEAD // 2)
    if separate:
        writer.add_array(f"{writer.arch}.rope.dimension_sections", [HEAD // 8, HEAD // 8, 0, 0])
    writer.add_ssm_conv_kernel(kernel)
    writer.add_ssm_inner_size(state * steps)
    writer.add_ssm_state_size(state)
    writer.add_ssm_time_step_rank(steps)
    writer.add_ssm_group_count(groups)
    writer.add_uint32(f"{writer.arch}.full_attention_interval", 2)
    _head_sizes(writer)
    if moe:
        _expert_counts(writer)
        writer.add_expert_feed_forward_length(EXPERT_INNER)
        writer.add_expert_shared_feed_forward_length(EXPERT_INNER)
    keys, values = state * groups, state * steps
    for index, block in enumerate(_blocks(writer, 4)):
        _norms(t, block, "attn_norm", "post_attention_norm")
        if moe:
            _experts(t, block)
            _shared_expert(t, block)
            t(f"{block}.ffn_gate_inp_shexp.weight", WIDTH)
        else:
            _feed_forward(t, block)
        if index % 2:
            _attention(t, block, query=2)
            _head_norms(t, block)
            continue
        t(f"{block}.attn_qkv.weight", WIDTH, 2 * keys + values)
        t(f"{block}.attn_gate.weight", WIDTH, values)
        t(f"{block}.ssm_conv1d.weight", kernel, 2 * keys + values)
        t(f"{block}.ssm_dt.bias", steps)
        t.add(f"{block}.ssm_a", -np.abs(t.values(steps)))
        if separate:
            t(f"{block}.ssm_beta.weight", WIDTH, steps)
            t(f"{block}.ssm_alpha.weight", WIDTH, steps)
        else:
            t(f"{block}.ssm_ba.weight", WIDTH, 2 * steps)
        t.ones(f"{block}.ssm_norm.weight", state)
        t(f"{block}.ssm_out.weight", values, WIDTH)


def _falcon(writer: GGUFWriter, t: Tensors) -> None:
    writer.add_layer_norm_eps(1e-5)
    t("output_norm.bias", WIDTH)
    for block in _blocks(writer, 2):
        _norms_with_bias(t, block, "attn_norm")
        _fused_attention(t, block, 1)
        _plain_feed_forward(t, block, bias=False)


def _gptneox(writer: GGUFWriter, t: Tensors) -> None:
    writer.add_layer_norm_eps(1e-5)
    writer.add_parallel_residual(True)
    writer.add_rope_dimension_count(HEAD // 2)
    t("output_norm.bias", WIDTH)
    for block in _blocks(writer, 2):
        _norms_with_bias(t, block, "attn_norm", "ffn_norm")
        _fused_attention(t, block, HEADS, bias=True)
        _plain_feed_forward(t, block, bias=True)


def _deepseek2(writer: GGUFWriter, t: Tensors) -> None:
    """Latent attention (MLA); a dense layer, then routed and shared experts. V2, V3 and R1."""
    latent, latent_query, plain, turned, value = 32, 24, 16, 16, 16
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_leading_dense_block_count(1)
    writer.add_q_lora_rank(latent_query)
    writer.add_kv_lora_rank(latent)
    writer.add_key_length(latent + turned)
    writer.add_value_length(latent)
    writer.add_key_length_mla(plain + turned)
    writer.add_value_length_mla(value)
    writer.add_rope_dimension_count(turned)
    writer.add_expert_feed_forward_length(EXPERT_INNER)
    _expert_counts(writer)
    writer.add_expert_shared_count(1)
    writer.add_expert_weights_scale(2.5)
    writer.add_expert_weights_norm(True)
    writer.add_expert_gating_func(ExpertGatingFuncType.SIGMOID)
    for index, block in enumerate(_blocks(writer, 2)):
        _norms(t, block, "attn_norm", "ffn_norm")
        t.ones(f"{block}.attn_q_a_norm.weight", latent_query)
        t.ones(f"{block}.attn_kv_a_norm.weight", latent)
        t(f"{block}.attn_q_a.weight", WIDTH, latent_query)
        t(f"{block}.attn_q_b.weight", latent_query, HEADS * (plain + turned))
        t(f"{block}.attn_kv_a_mqa.weight", WIDTH, latent + turned)
        t(f"{block}.attn_k_b.weight", plain, latent, HEADS)
        t(f"{block}.attn_v_b.weight", latent, value, HEADS)
        t(f"{block}.attn_output.weight", HEADS * value, WIDTH)
        if index == 0:
            _feed_forward(t, block)
        else:
            _experts(t, block)
            t(f"{block}.exp_probs_b.bias", EXPERTS)
            _shared_expert(t, block)


def _gemma3(writer: GGUFWriter, t: Tensors) -> None:
    """Five of six layers look back over a sliding window only."""
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_sliding_window(WINDOW)
    writer.add_rope_freq_base(1e6)
    _head_sizes(writer)
    _gemma_blocks(writer, t, 6)


def _gemma4(writer: GGUFWriter, t: Tensors) -> None:
    """Two of three layers look back over a sliding window only."""
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_sliding_window(WINDOW)
    writer.add_rope_freq_base(1e6)
    _head_sizes(writer)
    writer.add_uint32("gemma4.attention.key_length_swa", HEAD)
    writer.add_uint32("gemma4.attention.value_length_swa", HEAD)
    writer.add_array("gemma4.attention.sliding_window_pattern", [True, True, False])
    writer.add_uint32("gemma4.attention.shared_kv_layers", 0)
    writer.add_uint32("gemma4.embedding_length_per_layer_input", 0)
    writer.add_float32("gemma4.final_logit_softcapping", 30.0)
    writer.add_float32("gemma4.rope.freq_base_swa", 10_000.0)
    t.ones("rope_freqs.weight", HEAD // 2)
    _gemma_blocks(writer, t, 3)


def _gemma_blocks(writer: GGUFWriter, t: Tensors, count: int) -> None:
    for block in _blocks(writer, count):
        _norms(t, block, "attn_norm", "post_attention_norm", "ffn_norm", "post_ffw_norm")
        _attention(t, block)
        _head_norms(t, block)
        _feed_forward(t, block)


def _phi2(writer: GGUFWriter, t: Tensors) -> None:
    writer.add_layer_norm_eps(1e-5)
    writer.add_rope_dimension_count(HEAD // 2)
    t("output_norm.bias", WIDTH)
    for block in _blocks(writer, 2):
        _norms_with_bias(t, block, "attn_norm")
        _attention(t, block, bias=True)
        t(f"{block}.attn_output.bias", WIDTH)
        _plain_feed_forward(t, block, bias=True)


def _phi3(writer: GGUFWriter, t: Tensors) -> None:
    """Phi 3, 3.5 and 4: query, key and value are one tensor, gate and up another."""
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(HEAD)
    for block in _blocks(writer, 2):
        _norms(t, block, "attn_norm", "ffn_norm")
        _fused_attention(t, block)
        t(f"{block}.ffn_up.weight", WIDTH, 2 * INNER)
        t(f"{block}.ffn_down.weight", INNER, WIDTH)


def _gpt_oss(writer: GGUFWriter, t: Tensors) -> None:
    """Experts, biases everywhere, and every other layer with a sliding window."""
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(HEAD)
    writer.add_sliding_window(WINDOW)
    writer.add_expert_feed_forward_length(EXPERT_INNER)
    _expert_counts(writer)
    _head_sizes(writer)
    for block in _blocks(writer, 2):
        _norms(t, block, "attn_norm", "post_attention_norm")
        _attention(t, block, bias=True)
        t(f"{block}.attn_output.bias", WIDTH)
        t(f"{block}.attn_sinks.weight", HEADS)
        _experts(t, block)
        t(f"{block}.ffn_gate_inp.bias", EXPERTS)
        for name, columns in (("gate", EXPERT_INNER), ("up", EXPERT_INNER), ("down", WIDTH)):
            t(f"{block}.ffn_{name}_exps.bias", columns, EXPERTS)


# Templates, in the style of each family's own ---------------------------------------

CHATML = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
INST = (
    "{{ bos_token }}{% for m in messages %}{% if m['role'] == 'user' %}[INST] {{ m['content'] }} [/INST]"
    "{% else %} {{ m['content'] }}{{ eos_token }}{% endif %}{% endfor %}"
)
LLAMA_3 = (
    "{{ bos_token }}{% for m in messages %}<|start_header_id|>{{ m['role'] }}<|end_header_id|>\n\n"
    "{{ m['content'] | trim }}<|eot_id|>{% endfor %}"
    "{% if add_generation_prompt %}<|start_header_id|>assistant<|end_header_id|>\n\n{% endif %}"
)
MISTRAL_3 = (
    "{{ bos_token }}{% for m in messages %}{% if m['role'] == 'user' %}[INST]{{ m['content'] }}[/INST]"
    "{% else %}{{ m['content'] }}{{ eos_token }}{% endif %}{% endfor %}"
)
FALCON = (
    "{% for m in messages %}{{ 'User' if m['role'] == 'user' else 'Falcon' }}: {{ m['content'] }}\n"
    "{% endfor %}{% if add_generation_prompt %}Falcon:{% endif %}"
)
DEEPSEEK = (
    "{{ bos_token }}{% for m in messages %}{% if m['role'] == 'user' %}<｜User｜>{{ m['content'] }}"  # noqa: RUF001
    "{% else %}<｜Assistant｜>{{ m['content'] }}{{ eos_token }}{% endif %}{% endfor %}"  # noqa: RUF001
    "{% if add_generation_prompt %}<｜Assistant｜>{% endif %}"  # noqa: RUF001
)
GEMMA = (
    "{{ bos_token }}{% for m in messages %}<start_of_turn>"
    "{{ 'model' if m['role'] == 'assistant' else m['role'] }}\n{{ m['content'] | trim }}<end_of_turn>\n"
    "{% endfor %}{% if add_generation_prompt %}<start_of_turn>model\n{% endif %}"
)
GEMMA_4 = GEMMA.replace("<start_of_turn>", "<|turn>").replace("<end_of_turn>", "<turn|>")
PHI_2 = (
    "{% for m in messages %}{{ 'Instruct' if m['role'] == 'user' else 'Output' }}: {{ m['content'] }}\n"
    "{% endfor %}{% if add_generation_prompt %}Output:{% endif %}"
)
PHI_3 = (
    "{% for m in messages %}<|{{ m['role'] }}|>\n{{ m['content'] }}<|end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>\n{% endif %}"
)
HARMONY = (
    "{% for m in messages %}<|start|>{{ m['role'] }}<|message|>{{ m['content'] }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}<|start|>assistant{% endif %}"
)


@dataclass(frozen=True)
class Family:
    make: Callable[[GGUFWriter, Tensors], None]
    template: str | None
    architecture: str = ""  # empty: the family's own name
    sentencepiece: bool = False  # the kind of vocabulary; else byte-level
    pre: str = "qwen2"  # how a byte-level vocabulary splits text first
    control: tuple[str, ...] = ()  # tokens of its template, besides those that every model here has
    bos: str = "<|endoftext|>"
    eos: str = "<|im_end|>"
    tied: bool = False  # the embedding serves as output too
    output_bias: bool = False  # must have one
    kv_heads: int = KV_HEADS


_LLAMA_3_TOKENS = ("<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>")
_DEEPSEEK_BOS, _DEEPSEEK_EOS = "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>"  # noqa: RUF001
_DEEPSEEK_TOKENS = (_DEEPSEEK_BOS, _DEEPSEEK_EOS, "<｜User｜>", "<｜Assistant｜>")  # noqa: RUF001
_PHI_3_TOKENS = ("<|endoftext|>", "<|system|>", "<|user|>", "<|assistant|>", "<|end|>")
_HARMONY_TOKENS = ("<|start|>", "<|message|>", "<|channel|>", "<|end|>", "<|return|>")

FAMILIES: dict[str, Family] = {
    "llama": Family(_llama, INST, sentencepiece=True, bos="<s>", eos="</s>"),  # Llama 2, Mistral
    "llama3": Family(
        *(_llama, LLAMA_3, "llama"),
        pre="llama-bpe",
        control=_LLAMA_3_TOKENS,
        bos="<|begin_of_text|>",
        eos="<|eot_id|>",
    ),
    "mixtral": Family(_mixtral, INST, "llama", sentencepiece=True, bos="<s>", eos="</s>"),
    "mistral3": Family(
        *(_llama, MISTRAL_3),
        pre="tekken",
        control=("<s>", "</s>", "[INST]", "[/INST]"),
        bos="<s>",
        eos="</s>",
    ),
    "smollm3": Family(_smollm3, CHATML, pre="smaug-bpe"),
    "qwen2": Family(_qwen2, CHATML),
    "qwen3": Family(_qwen3, CHATML),
    "qwen3moe": Family(_qwen3moe, CHATML),
    "qwen35": Family(_qwen35, CHATML, pre="qwen35"),
    "qwen35moe": Family(_qwen35moe, CHATML, pre="qwen35"),
    "qwen3next": Family(_qwen3next, CHATML),
    "falcon": Family(_falcon, FALCON, pre="falcon", eos="<|endoftext|>", kv_heads=1),
    "gptneox": Family(_gptneox, None, pre="olmo", eos="<|endoftext|>", kv_heads=HEADS),  # Pythia
    "deepseek2": Family(
        *(_deepseek2, DEEPSEEK),
        pre="deepseek-v3",
        control=_DEEPSEEK_TOKENS,
        bos=_DEEPSEEK_BOS,
        eos=_DEEPSEEK_EOS,
        kv_heads=1,
    ),
    "gemma3": Family(
        *(_gemma3, GEMMA),
        sentencepiece=True,
        control=("<start_of_turn>", "<end_of_turn>"),
        bos="<bos>",
        eos="<eos>",
        tied=True,
    ),
    "gemma4": Family(
        *(_gemma4, GEMMA_4),
        sentencepiece=True,
        control=("<|turn>", "<turn|>"),
        bos="<bos>",
        eos="<eos>",
        tied=True,
    ),
    "phi2": Family(_phi2, PHI_2, pre="gpt-2", eos="<|endoftext|>", output_bias=True),
    "phi3": Family(_phi3, PHI_3, sentencepiece=True, control=_PHI_3_TOKENS, bos="<s>", eos="</s>"),
    "gpt-oss": Family(_gpt_oss, HARMONY, pre="gpt-4o", control=_HARMONY_TOKENS, eos="<|return|>"),
}
