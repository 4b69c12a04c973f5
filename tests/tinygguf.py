"""Writes tiny GGUF models for the tests: random weights, real architectures, a second to run.

What each family is made of stands in `tinyfamilies`.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from gguf import GGUFWriter, TokenType

from tests.tinyfamilies import CHATML, FAMILIES, HEADS, INNER, WIDTH, Family, Muted, Tensors

__all__ = ["CHATML", "FAMILIES", "build", "encode"]

FAMILYS_OWN = "the template in the family's own style"

CONTROL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
USER_DEFINED = ("<think>", "</think>")


def build(
    path: Path,
    family: str,
    *,
    context: int = 512,
    template: str | None = FAMILYS_OWN,
    seed: int = 0,
    pieces: Sequence[str] = (),
    favour: Sequence[str] = (),
    script: Sequence[str] = (),
    control: Sequence[str] = (),
    tensors_per_file: int = 0,
) -> Path:
    """Write one model, which never ends a reply by itself unless a script does.

    `pieces`: texts that get tokens of their own. `control`: more control tokens. For qwen2 only,
    which alone has a bias on its output: `favour`, the only tokens it ever says, and `script`,
    what it says after a line end, one token after the other; each may occur only once.
    `tensors_per_file`: written as several files, `<stem>-00001-of-00003.gguf` and so on.
    """
    known = FAMILIES[family]
    writer = GGUFWriter(path, known.architecture or family, split_max_tensors=tensors_per_file)
    writer.add_name(f"Tiny {family}")
    writer.add_context_length(context)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(known.kv_heads)
    writer.add_file_type(0)
    template = known.template if template is FAMILYS_OWN else template
    if template is not None:
        writer.add_chat_template(template)
    if known.sentencepiece:
        words = _sentencepiece(writer, known)
    else:
        words = _byte_level(writer, known, pieces, control)
    tensors = Tensors(writer, seed)
    if script:
        _script(tensors, words, script)
        known.make(writer, Muted(writer, seed))
    else:
        _embeddings(tensors, words, known, favour)
        known.make(writer, tensors)
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


def _byte_level(
    writer: GGUFWriter, family: Family, pieces: Sequence[str], control: Sequence[str]
) -> list[str]:
    normal = [_SYMBOLS[byte] for byte in range(256)]
    normal += [word for word in map(encode, pieces) if word not in normal]
    controls = list(dict.fromkeys([*CONTROL, *family.control, *control]))
    words = [*normal, *controls, *USER_DEFINED]
    types = [TokenType.NORMAL] * len(normal) + [TokenType.CONTROL] * len(controls)
    types += [TokenType.USER_DEFINED] * len(USER_DEFINED)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(family.pre)
    writer.add_token_list(words)
    writer.add_token_types(types)
    writer.add_token_merges([f"{_SYMBOLS[ord('t')]} {_SYMBOLS[ord('h')]}"])
    writer.add_bos_token_id(words.index(family.bos))
    writer.add_eos_token_id(words.index(family.eos))
    writer.add_add_bos_token(False)
    return words


def _sentencepiece(writer: GGUFWriter, family: Family) -> list[str]:
    words = ["<unk>", family.bos, family.eos, *(f"<0x{byte:02X}>" for byte in range(256))]
    types = [TokenType.UNKNOWN, TokenType.CONTROL, TokenType.CONTROL] + [TokenType.BYTE] * 256
    scores = [0.0] * len(words)
    for rank, word in enumerate(["▁", "e", "t", "a", "h", "▁t", "▁a", "th", "he", "▁the"]):
        words.append(word)
        types.append(TokenType.NORMAL)
        scores.append(-1.0 - rank)
    for word in family.control:
        words.append(word)
        types.append(TokenType.CONTROL)
        scores.append(0.0)
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


def _embeddings(tensors: Tensors, words: list[str], family: Family, favour: Sequence[str]) -> None:
    """Random ones, in which what is no text is too faint to be said."""
    shown = np.array([0.05 if _is_text(word) else 0.002 for word in words], np.float32)[:, None]
    embedding = tensors.values(WIDTH, len(words))
    tensors.add("token_embd.weight", embedding * (shown if family.tied else np.float32(0.05)))
    if not family.tied:
        tensors.add("output.weight", tensors.values(WIDTH, len(words)) * shown)
    if favour:
        bias = np.full(len(words), -50.0, np.float32)
        bias[[words.index(encode(word)) for word in favour]] = 0
        tensors.add("output.bias", bias)
    elif family.output_bias:
        tensors.add("output.bias", np.zeros(len(words), np.float32))


def _is_text(word: str) -> bool:
    """Whether a token is a visible ASCII character or several."""
    byte = re.fullmatch("<0x([0-9A-F]{2})>", word)
    if byte:
        return 32 <= int(byte[1], 16) < 127
    return not re.match(r"<.|\[/?INST", word) and all(" " < letter <= "~" for letter in word)


def _script(tensors: Tensors, words: list[str], script: Sequence[str]) -> None:
    """Embeddings and an output that make every token of the script follow the one before."""
    embedding = tensors.values(WIDTH, len(words))
    output = np.zeros_like(embedding)
    said = ["\n", *script]
    assert len(set(said)) == len(said), "a script must not repeat a token"
    for before, after in pairwise(said):
        output[words.index(encode(after))] += embedding[words.index(encode(before))]
    tensors.add("token_embd.weight", embedding)
    tensors.add("output.weight", output)
