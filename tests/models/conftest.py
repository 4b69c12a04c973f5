"""A writer of small GGUF files, whole ones and wrong ones."""

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Tensor = tuple[str, tuple[int, ...], int, int]  # name, dimensions, type, bytes
MakeGguf = Callable[..., Path]


def text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def value(value: Any) -> bytes:
    """A value with its kind: bool, int (32 bits), float, text, or a list of texts or of ints."""
    if isinstance(value, bool):
        return struct.pack("<I?", 7, value)
    if isinstance(value, int):
        return struct.pack("<II", 4, value)
    if isinstance(value, float):
        return struct.pack("<If", 6, value)
    if isinstance(value, str):
        return struct.pack("<I", 8) + text(value)
    if value and isinstance(value[0], str):
        return struct.pack("<IIQ", 9, 8, len(value)) + b"".join(map(text, value))
    return struct.pack("<IIQ", 9, 5, len(value)) + struct.pack(f"<{len(value)}i", *value)


def gguf_bytes(
    values: dict[str, Any] | None = None,
    tensors: list[Tensor] | None = None,
    *,
    version: int = 3,
    alignment: int = 32,
) -> bytes:
    """A whole GGUF file. `values` are added to what every model says; None takes one away."""
    pairs: dict[str, Any] = {
        "general.architecture": "llama",
        "general.name": "Tiny Model",
        "general.file_type": 15,
        "llama.context_length": 4096,
        "llama.block_count": 2,
        "llama.embedding_length": 64,
        "tokenizer.ggml.tokens": [f"token {number}" for number in range(300)],
        "tokenizer.ggml.token_type": [1] * 300,
        "tokenizer.chat_template": "{{ messages }}",
        **(values or {}),
    }
    pairs = {key: held for key, held in pairs.items() if held is not None}
    if tensors is None:
        tensors = [("token_embd.weight", (256, 4), 12, 4 * 144), ("output_norm.weight", (64,), 0, 256)]
    header = b"GGUF" + struct.pack("<IQQ", version, len(tensors), len(pairs))
    header += b"".join(text(key) + value(held) for key, held in pairs.items())
    data = b""
    for name, dimensions, kind, size in tensors:
        header += text(name) + struct.pack("<I", len(dimensions))
        header += struct.pack(f"<{len(dimensions)}Q", *dimensions)
        header += struct.pack("<IQ", kind, len(data))
        data += bytes(size + -size % alignment)
    return header + bytes(-len(header) % alignment) + data


@pytest.fixture
def make_gguf(tmp_path: Path) -> MakeGguf:
    """make_gguf(name, values, tensors): the path of a new file under the test's own folder."""

    def make(name: str, *arguments: Any, **options: Any) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gguf_bytes(*arguments, **options))
        return path

    return make
