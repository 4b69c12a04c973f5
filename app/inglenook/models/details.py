"""What a model file says about itself beyond what lists and plans need: for people who look closely.

Keys: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md.
"""

import stat
import struct
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from inglenook.core.errors import ModelError
from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.models import fit, library
from inglenook.models.gguf import GgufHeader, Reader

# Longer than any template that is rendered (engine/sandbox.py), in the widest characters.
MAX_TEMPLATE = 1024 * 1024 + 4  # bytes
_TEMPLATE = "tokenizer.chat_template"
_MOST_STOP_TOKENS = 16
_LONGEST_TOKEN = 64  # bytes of a token that is told
_U64 = struct.Struct("<Q")

# Tokens that end a reply wherever a vocabulary has them, whatever its numbers say: llama-vocab.cpp of
# llama.cpp 0c1e57098.
_ENDINGS = frozenset(
    text.encode()
    for text in (
        "<|eot_id|>",
        "<|im_end|>",
        "<|end|>",
        "<|return|>",
        "<|call|>",
        "<|flush|>",
        "<|calls|>",
        "<end_of_turn>",
        "<turn|>",
        "<|endoftext|>",
        "</s>",
        "<|eom_id|>",
        "<EOT>",
        "_<EOT>",
        "[EOT]",
        "[EOS]",
        "<|end_of_text|>",
        "<end_of_utterance>",
        "<eos>",
        "< EOT >",
        "<｜end▁of▁sentence｜>",  # noqa: RUF001 (the model's own full-width bar)
    )
)


@dataclass(frozen=True, slots=True)
class GgufDetails:
    """All that is shown of a file. Texts are the file's own: untrusted. Numbers are 0 where it is silent."""

    header: GgufHeader  # of all files of the model together
    version: int  # of the GGUF format
    files: int  # that the model is split into
    rope_base: float
    rope_scaling: str  # "yarn", "linear"; empty: none
    rope_factor: float
    experts: int
    tokenizer: str  # "gpt2", "llama", "bert" ...
    pre_tokenizer: str  # "llama-bpe", "qwen2" ...
    bos: str  # the token that begins a text
    eos: str  # and the one that ends it
    stop_tokens: tuple[str, ...]  # all that end a reply, the file's own first
    tensor_counts: tuple[tuple[str, int], ...]  # by type, the commonest first
    template: str  # the chat template; the first `MAX_TEMPLATE` bytes of it

    @property
    def bits_per_weight(self) -> float:
        return self.header.shape.weights * 8 / self.header.parameters if self.header.parameters else 0.0


def read_details(path: Path) -> GgufDetails:
    """Read and check the whole header. Raises ModelError with a sentence, as `read_header` does.

    Takes 0.1 s for a vocabulary of 128,000 words; what it holds at a time is bounded. Any thread.
    """
    header = fit.read(path)
    first = _read(path)
    counts = Counter(first.tensors.counts)
    others = library.other_parts(path, header.split_count)
    for other in others:
        counts.update(_read(other).tensors.counts)
    architecture = header.architecture
    return GgufDetails(
        header=header,
        version=first.version,
        files=1 + len(others),
        rope_base=first.number(f"{architecture}.rope.freq_base"),
        rope_scaling=first.text(f"{architecture}.rope.scaling.type").replace("none", ""),
        rope_factor=first.number(f"{architecture}.rope.scaling.factor"),
        experts=int(first.number(f"{architecture}.expert_count")),
        tokenizer=first.text("tokenizer.ggml.model"),
        pre_tokenizer=first.text("tokenizer.ggml.pre"),
        bos=first.token("bos"),
        eos=first.token("eos"),
        stop_tokens=first.stop_tokens(),
        tensor_counts=tuple(counts.most_common()),
        template=first.text(_TEMPLATE) or first.template,
    )


def _read(path: Path) -> "_DetailsReader":
    name = one_line(path.name, 100)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise ModelError(tr("“{name}” is not a file. Choose a GGUF file.", name=name))
        with path.open("rb", buffering=0) as file:
            reader = _DetailsReader(name, file)
            reader.header()
    except OSError as error:
        reason = error.strerror or str(error)
        raise ModelError(
            tr("The file “{name}” cannot be read: {reason}.", name=name, reason=reason), repr(error)
        ) from error
    return reader


class _DetailsReader(Reader):
    """Also keeps the template and the vocabulary, as bytes."""

    template = ""
    _vocabulary = b""
    _listed: list[bytes] | None = None

    def text(self, key: str) -> str:
        value = self.values.get(key)
        return value if isinstance(value, str) else ""

    def number(self, key: str) -> float:
        value = self.values.get(key)
        if not isinstance(value, int | float) or isinstance(value, bool):
            return 0
        return value if 0 <= value < 2**63 else 0

    def token(self, role: str) -> str:
        """The text of the token that the file gives this role, such as "eos"; empty where it names none."""
        wanted = self.values.get(f"tokenizer.ggml.{role}_token_id")
        if type(wanted) is not int:
            return ""
        words = self._words_kept()
        is_there = 0 <= wanted < len(words)
        return words[wanted][:_LONGEST_TOKEN].decode("utf-8", "replace") if is_there else ""

    def stop_tokens(self) -> tuple[str, ...]:
        own = [self.token(role) for role in ("eos", "eot", "eom")]
        known = [word.decode() for word in self._words_kept() if word in _ENDINGS]
        return tuple(dict.fromkeys(text for text in (*own, *known) if text))[:_MOST_STOP_TOKENS]

    def _long_text(self, key: str, length: int) -> None:
        if key != _TEMPLATE:
            super()._long_text(key, length)
            return
        kept = min(length, MAX_TEMPLATE)
        self.template = self._bytes(kept).decode("utf-8", "replace")
        self._skip(length - kept)

    def _words(self, count: int) -> None:
        start = self._start + self._at
        super()._words(count)
        end = self._start + self._at
        self._file.seek(start)
        self._vocabulary = self._file.read(end - start)

    def _words_kept(self) -> list[bytes]:
        """Of the vocabulary; `_words` has made sure that it is whole."""
        if self._listed is None:
            data, at, self._listed = self._vocabulary, 0, []
            while at < len(data):
                end = at + 8 + _U64.unpack_from(data, at)[0]
                self._listed.append(data[at + 8 : end])
                at = end
        return self._listed
