"""How large the parts of a model are, from the names and numbers in its GGUF header.

The names of keys and tensors: llama-arch.cpp of llama.cpp 0c1e57098; the defaults: llama-model.cpp.
"""

import re
from dataclasses import dataclass, field, replace

Values = dict[str, str | int | float | tuple[int | float, ...]]

# Only looked up a row at a time, never multiplied with.
_LOOKED_UP = {
    "token_embd.weight",
    "per_layer_token_embd.weight",
    "position_embd.weight",
    "token_types.weight",
}
_BLOCK = re.compile(r"blk\.(\d{1,4})\.(\w+)")


@dataclass(frozen=True, slots=True)
class Shape:
    """How large the parts of the model are: what the memory plan counts with.

    Numbers are as the file says, 0 where it says nothing; a hostile file may say anything.
    """

    vocabulary: int  # tokens
    feed_forward: int  # width of the widest feed-forward layer
    heads: int  # of attention, in the layer that has most
    kv_heads: tuple[int, ...]  # by layer; one number where it holds for all
    key_length: int
    value_length: int
    window_key_length: int  # the same in layers with a sliding window
    window_value_length: int
    is_latent: bool  # keeps one compressed vector instead of keys and values (DeepSeek's MLA)
    window: int  # tokens that sliding windows look back over; 0: there are none
    window_pattern: tuple[bool, ...] | int  # which layers have one, or every how manieth has not
    shared_kv_layers: int  # the last so many use what earlier ones keep
    attention_layers: frozenset[int]  # that keep something of every token
    recurrent_layers: frozenset[int]  # that keep a state of a fixed size
    recurrent_state: int  # numbers in that state, of one layer and one chat
    expert_feed_forward: int
    experts_used: int  # for every token
    tensors: int
    weights: int  # bytes of all tensors
    # Bytes by type of the tensors that are multiplied with and whose rows come in eights, so that
    # llama.cpp may keep a second copy in another order.
    repackable: dict[str, int]

    def with_part(self, other: "Shape") -> "Shape":
        """Of a model in several files, of which this is the first: also count what is in the other."""
        types = self.repackable.keys() | other.repackable.keys()
        return replace(
            self,
            attention_layers=self.attention_layers | other.attention_layers,
            recurrent_layers=self.recurrent_layers | other.recurrent_layers,
            tensors=self.tensors + other.tensors,
            weights=self.weights + other.weights,
            repackable={name: self.repackable.get(name, 0) + other.repackable.get(name, 0) for name in types},
        )


@dataclass
class TensorTotals:
    """What the tensors of one file come to; filled while the header is read."""

    count: int = 0
    parameters: int = 0
    end: int = 0  # bytes up to the end of the last one
    by_type: dict[str, int] = field(default_factory=dict)  # bytes
    counts: dict[str, int] = field(default_factory=dict)  # tensors by type
    repackable: dict[str, int] = field(default_factory=dict)  # bytes
    embeddings: tuple[str, int, int] = ("", 0, 0)  # type, rows and bytes of token_embd
    has_output: bool = False  # else the embeddings serve as output too
    parts: dict[int, set[str]] = field(default_factory=dict)  # names in every layer

    def add(self, name: str, dimensions: list[int], type_name: str, size: int) -> None:
        self.count += 1
        self.by_type[type_name] = self.by_type.get(type_name, 0) + size
        self.counts[type_name] = self.counts.get(type_name, 0) + 1
        rows = dimensions[1] if len(dimensions) > 1 else 1
        if name == "token_embd.weight":
            self.embeddings = (type_name, rows, size)
        self.has_output |= name == "output.weight"
        if name not in _LOOKED_UP:
            self._may_repack(type_name, rows, size)
        if block := _BLOCK.match(name):
            self.parts.setdefault(int(block[1]), set()).add(block[2])

    def _may_repack(self, type_name: str, rows: int, size: int) -> None:
        if rows > 1 and rows % 8 == 0:
            self.repackable[type_name] = self.repackable.get(type_name, 0) + size

    def close(self) -> None:
        """Count what can be counted only when all are known."""
        if not self.has_output:
            self._may_repack(*self.embeddings)


def shape(architecture: str, values: Values, tensors: TensorTotals) -> Shape:
    """What the values of the header and the tensors of the file say together. Never raises."""

    def numbers(key: str, default: int = 0) -> tuple[int, ...]:
        value = values.get(f"{architecture}.{key}", default)
        held = value if isinstance(value, tuple) else (value,)
        return tuple(int(each) for each in held if isinstance(each, int) and each >= 0) or (default,)

    def number(key: str, default: int = 0) -> int:
        return max(numbers(key, default))

    tensors.close()
    heads = number("attention.head_count")
    head = number("embedding_length") // heads if heads else 0
    key_length = number("attention.key_length", head)
    value_length = number("attention.value_length", head)
    pattern = values.get(f"{architecture}.attention.sliding_window_pattern")
    periods = numbers("attention.sliding_window_pattern")
    inner, state = number("ssm.inner_size"), number("ssm.state_size")
    convolution = max(0, number("ssm.conv_kernel") - 1) * (inner + 2 * number("ssm.group_count") * state)
    words = values.get("tokenizer.ggml.tokens", 0)
    return Shape(
        vocabulary=words if isinstance(words, int) else len(words) if isinstance(words, tuple) else 0,
        feed_forward=number("feed_forward_length"),
        heads=heads,
        kv_heads=numbers("attention.head_count_kv", heads),
        key_length=key_length,
        value_length=value_length,
        window_key_length=number("attention.key_length_swa", key_length),
        window_value_length=number("attention.value_length_swa", value_length),
        is_latent=number("attention.key_length_mla") > 0 and number("attention.kv_lora_rank") > 0,
        window=number("attention.sliding_window"),
        window_pattern=tuple(map(bool, pattern)) if isinstance(pattern, tuple) else max(periods),
        shared_kv_layers=number("attention.shared_kv_layers"),
        attention_layers=frozenset(layer for layer, names in tensors.parts.items() if _attends(names)),
        recurrent_layers=frozenset(layer for layer, names in tensors.parts.items() if _recurs(names)),
        recurrent_state=convolution + inner * state,
        expert_feed_forward=number("expert_feed_forward_length", number("feed_forward_length")),
        experts_used=number("expert_used_count"),
        tensors=tensors.count,
        weights=sum(tensors.by_type.values()),
        repackable=tensors.repackable,
    )


def _recurs(names: set[str]) -> bool:
    return any(name.startswith(("ssm_", "time_mix_", "shortconv")) for name in names)


def _attends(names: set[str]) -> bool:
    if names & {"attn_k", "attn_kv_a_mqa", "attn_k_b"}:
        return True
    # Layers with a recurrent state have a tensor of this name too.
    return "attn_qkv" in names and not _recurs(names)
