"""What is shown of a file: also of one that says odd things, and never more than a bounded part of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests import tinygguf

from inglenook.core.errors import ModelError
from inglenook.models.details import MAX_TEMPLATE, read_details
from inglenook.models.library import starter_path

MakeGguf = Callable[..., Path]


def test_what_is_no_whole_model_is_refused(make_gguf: MakeGguf, tmp_path: Path) -> None:
    path = make_gguf("short.gguf")
    path.write_bytes(path.read_bytes()[:300])
    for wrong in (path, tmp_path, tmp_path / "none.gguf"):
        with pytest.raises(ModelError):
            read_details(wrong)


def test_of_an_endless_template_a_bounded_part_is_kept(make_gguf: MakeGguf) -> None:
    details = read_details(make_gguf("long.gguf", {"tokenizer.chat_template": "é" * 2_000_000}))
    assert len(details.template) == MAX_TEMPLATE // 2
    assert details.header.has_template


def test_values_of_an_unexpected_kind_count_as_not_there(make_gguf: MakeGguf) -> None:
    odd = {
        "llama.rope.freq_base": "fast",
        "llama.rope.scaling.type": 5,
        "llama.expert_count": -3.0,
        "tokenizer.ggml.model": 7,
        "tokenizer.ggml.eos_token_id": 2**31,
        "tokenizer.ggml.bos_token_id": "first",
    }
    details = read_details(make_gguf("odd.gguf", odd))
    assert (details.rope_base, details.rope_scaling, details.experts) == (0, "", 0)
    assert (details.tokenizer, details.bos, details.eos, details.stop_tokens) == ("", "", "", ())


def test_the_facts_are_those_of_the_file(make_gguf: MakeGguf) -> None:
    words = [f"token {number}" for number in range(298)] + ["<|im_end|>", "<stop>"]
    said = {
        "llama.rope.freq_base": 500_000.0,
        "llama.rope.scaling.type": "yarn",
        "llama.rope.scaling.factor": 4.0,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "llama-bpe",
        "tokenizer.ggml.eos_token_id": 299,
        "tokenizer.ggml.bos_token_id": 3,
        "tokenizer.ggml.tokens": words,
    }
    details = read_details(make_gguf("tiny.gguf", said, version=2))
    assert (details.version, details.files) == (2, 1)
    assert (details.rope_base, details.rope_scaling, details.rope_factor) == (500_000, "yarn", 4)
    assert (details.tokenizer, details.pre_tokenizer) == ("gpt2", "llama-bpe")
    assert (details.bos, details.eos) == ("token 3", "<stop>")
    assert details.stop_tokens == ("<stop>", "<|im_end|>")
    assert dict(details.tensor_counts) == {"Q4_K": 1, "F32": 1}
    assert details.bits_per_weight == pytest.approx((4 * 144 + 256) * 8 / (256 * 4 + 64))
    assert details.template == "{{ messages }}"


def test_the_starter_tells_what_it_is() -> None:
    path = starter_path()
    assert path is not None
    details = read_details(path)
    assert details.stop_tokens == ("<|im_end|>", "<|endoftext|>")
    assert dict(details.tensor_counts) == {"Q4_1": 210, "F32": 61, "Q8_0": 1}
    assert details.bits_per_weight == pytest.approx(5.74, abs=0.01)
    assert "add_generation_prompt" in details.template


def test_the_tensors_of_all_files_count(tmp_path: Path) -> None:
    whole = read_details(tinygguf.build(tmp_path / "whole.gguf", "llama"))
    tinygguf.build(tmp_path / "split.gguf", "llama", tensors_per_file=8)
    split = read_details(next(tmp_path.glob("split-00001-of-*.gguf")))
    assert split.files > 1
    assert dict(split.tensor_counts) == dict(whole.tensor_counts)
    assert split.stop_tokens == whole.stop_tokens
