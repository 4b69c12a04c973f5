"""What a GGUF model file says about itself, read without trusting it and without loading it.

A file that passes is whole and well formed as far as its header tells; llama.cpp may still refuse
it. Nothing can tell from the header whether the weights are the right ones.

The format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md. Sizes of the tensor types and
names of the file types: ggml-common.h and llama.h of llama.cpp 0c1e57098.
"""

import io
import stat
import struct
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NoReturn

from inglenook.core.errors import ModelError
from inglenook.core.language import tr
from inglenook.core.text import format_size, one_line
from inglenook.models import loadable
from inglenook.models.shape import Shape, TensorTotals, Values, shape

# Far above what real files have (a vocabulary of 262,144 words makes a header of 16 MB); they bound
# what a hostile file can cost.
MAX_HEADER = 64 * 1024 * 1024
_MAX_PAIRS = 65_536
_MAX_TENSORS = 131_072
_MAX_ARRAY = 4 * 1024 * 1024  # elements
_MAX_KEY = 65_535  # bytes, by the format
_MAX_TEXT = 1024  # bytes of a value that is kept
_MAX_NAME = 63  # bytes of a tensor's name, in llama.cpp
_MAX_VOCABULARY = 512 * 1024  # words that are looked at one by one; twice the largest there is
_MAX_WORD = 65_536  # bytes
_MAX_DIMENSIONS = 4
_MOST_KEPT = 1024  # numbers of an array that is kept: one for every layer of any model there is
_MOST_KEPT_IN_ALL = 65_536
_CHUNK = 1024 * 1024  # bytes read at a time
_LARGEST_FILE = 10**13  # bytes

_U32, _U64 = struct.Struct("<I"), struct.Struct("<Q")
# The kinds of value, by number; 8 is text, 9 an array.
_SCALARS = {
    kind: struct.Struct(f"<{code}")
    for kind, code in {
        0: "B",
        1: "b",
        2: "H",
        3: "h",
        4: "I",
        5: "i",
        6: "f",
        7: "?",
        10: "Q",
        11: "q",
        12: "d",
    }.items()
}
_TEXT, _ARRAY = 8, 9

# type: (name, weights in a block, bytes of a block)
TENSOR_TYPES: dict[int, tuple[str, int, int]] = {
    0: ("F32", 1, 4),
    1: ("F16", 1, 2),
    2: ("Q4_0", 32, 18),
    3: ("Q4_1", 32, 20),
    6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24),
    8: ("Q8_0", 32, 34),
    9: ("Q8_1", 32, 36),
    10: ("Q2_K", 256, 84),
    11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144),
    13: ("Q5_K", 256, 176),
    14: ("Q6_K", 256, 210),
    15: ("Q8_K", 256, 292),
    16: ("IQ2_XXS", 256, 66),
    17: ("IQ2_XS", 256, 74),
    18: ("IQ3_XXS", 256, 98),
    19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18),
    21: ("IQ3_S", 256, 110),
    22: ("IQ2_S", 256, 82),
    23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1),
    25: ("I16", 1, 2),
    26: ("I32", 1, 4),
    27: ("I64", 1, 8),
    28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56),
    30: ("BF16", 1, 2),
    34: ("TQ1_0", 256, 54),
    35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17),
    40: ("NVFP4", 64, 36),
    41: ("Q1_0", 128, 18),
    42: ("Q2_0", 64, 18),
}
# Types that llama.cpp had and removed.
_REMOVED_TYPES = (4, 5, 31, 32, 33, 36, 37, 38)

FILE_TYPES: dict[int, str] = {
    0: "F32",
    1: "F16",
    2: "Q4_0",
    3: "Q4_1",
    7: "Q8_0",
    8: "Q5_0",
    9: "Q5_1",
    10: "Q2_K",
    11: "Q3_K_S",
    12: "Q3_K_M",
    13: "Q3_K_L",
    14: "Q4_K_S",
    15: "Q4_K_M",
    16: "Q5_K_S",
    17: "Q5_K_M",
    18: "Q6_K",
    19: "IQ2_XXS",
    20: "IQ2_XS",
    21: "Q2_K_S",
    22: "IQ3_XS",
    23: "IQ3_XXS",
    24: "IQ1_S",
    25: "IQ4_NL",
    26: "IQ3_S",
    27: "IQ3_M",
    28: "IQ2_S",
    29: "IQ2_M",
    30: "IQ4_XS",
    31: "IQ1_M",
    32: "BF16",
    36: "TQ1_0",
    37: "TQ2_0",
    38: "MXFP4",
    39: "NVFP4",
    40: "Q1_0",
    41: "Q2_0",
}


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """What the model list and the memory plan need to know. Texts are the file's own: untrusted."""

    architecture: str
    kind: str  # general.type: "model", "adapter", "mmproj", ...; "model" where it says nothing
    name: str  # general.name; may be empty
    parameters: int  # weights in this file
    quantisation: str  # such as "Q4_K_M"
    context_length: int  # tokens the model was trained for; 0 where it says nothing
    block_count: int  # layers; 0 where it says nothing
    embedding_length: int
    split_count: int  # files the model is split into; 1 for most
    has_template: bool
    size_bytes: int  # of the file
    data_offset: int  # bytes before the weights
    shape: Shape
    licence: str = ""  # general.license, such as "apache-2.0"; untrusted like the rest


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the first bytes of a file say. Texts are the file's own: untrusted."""

    architecture: str  # empty: they end before it, or it is none
    tensor_count: int
    values: Values  # as far as they go; of a vocabulary its length

    @property
    def has_shape(self) -> bool:
        """Whether all is there that `shape` takes from values: what describes the model comes first."""
        return f"{self.architecture}.block_count" in self.values and "tokenizer.ggml.tokens" in self.values


def read_beginning(data: bytes) -> Beginning:
    """Read as far as the first bytes of a file go. Raises ModelError where they are not of a whole GGUF file.

    For models that are not on this computer yet; what is fetched is read by `read_header` too.
    """
    values: Values = {}
    tensor_count = _BeginningReader("model", io.BytesIO(data)).read_into(values)
    architecture = values.get("general.architecture")
    return Beginning(architecture if isinstance(architecture, str) else "", tensor_count, values)


def read_header(path: Path) -> GgufHeader:
    """Read and check the header. Raises ModelError with a sentence for anything but a whole GGUF file.

    Reads a few megabytes at most. Takes 40 ms for a vocabulary of 49,000 words. Any thread.
    """
    name = one_line(path.name, 100)
    try:
        # A FIFO would block the open, a device would never end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise ModelError(tr("“{name}” is not a file. Choose a GGUF file.", name=name))
        with path.open("rb", buffering=0) as file:
            return Reader(name, file).header()
    except OSError as error:
        reason = error.strerror or str(error)
        raise ModelError(
            tr("The file “{name}” cannot be read: {reason}.", name=name, reason=reason), repr(error)
        ) from error


class _EndsEarlyError(ModelError):
    """There are fewer bytes than the header has."""


class Reader:
    """Walks through the header with a window of bytes, so that skipping costs next to nothing."""

    def __init__(self, name: str, file: BinaryIO) -> None:
        self._name = name
        self._file = file
        self._size = file.seek(0, 2)
        self._window = b""
        self._start = 0  # of the window, in the file
        self._at = 0  # in the window
        self._kept = 0  # numbers of arrays
        self.version = 0
        self.values: Values = {}  # what was kept of them
        self.tensors = TensorTotals()

    def header(self) -> GgufHeader:
        """Read and check it, from the beginning on; fills in `version`, `values` and `tensors`."""
        tensor_count, pair_count = self._beginning()
        values = self.values
        has_template = self._pairs(pair_count, values)
        part, parts = self._part(values)
        if tensor_count == 0 and parts == 1:
            raise ModelError(
                tr("“{name}” holds no weights. Choose a file with the whole model.", name=self._name)
            )
        alignment = values.get("general.alignment", 32)
        if type(alignment) is not int or alignment <= 0 or alignment & (alignment - 1):
            self._damaged(f"alignment {alignment!r}")
        tensors, names = self._tensors(tensor_count, alignment)
        self.tensors = tensors
        data_offset = -(-(self._start + self._at) // alignment) * alignment
        whole = data_offset + tensors.end
        if whole > _LARGEST_FILE:
            self._damaged(f"{whole} bytes of weights")
        if whole > self._size:
            raise ModelError(
                tr(
                    "The file “{name}” is incomplete: it ends at {size} of {whole}. Download it again.",
                    name=self._name,
                    size=format_size(self._size),
                    whole=format_size(whole),
                )
            )
        architecture = values.get("general.architecture", "")
        # The later files of a model hold weights only; what they belong to stands in the first.
        if part == 0 and (not isinstance(architecture, str) or not architecture):
            self._damaged("no general.architecture")
        architecture = str(architecture)

        def text(key: str, default: str = "") -> str:
            value = values.get(key)
            return value if isinstance(value, str) else default

        def count(key: str, default: int = 0) -> int:
            value = values.get(key)
            return value if isinstance(value, int) and value >= 0 else default

        kind = text("general.type", "model")
        if part == 0 and (flaw := loadable.flaw(kind, architecture, values, names)):
            raise ModelError(
                tr(
                    "“{name}” holds no language model that the engine knows, or it is damaged. "
                    "Download it again, or choose another file.",
                    name=self._name,
                ),
                flaw,
            )
        file_type = FILE_TYPES.get(count("general.file_type", -1))
        return GgufHeader(
            architecture=architecture,
            kind=kind,
            name=text("general.name"),
            parameters=tensors.parameters,
            # Where the file does not say, the type that most of its bytes have.
            quantisation=file_type
            or max(tensors.by_type, key=lambda name: tensors.by_type[name], default=""),
            context_length=count(f"{architecture}.context_length"),
            block_count=count(f"{architecture}.block_count"),
            embedding_length=count(f"{architecture}.embedding_length"),
            split_count=parts,
            has_template=has_template,
            size_bytes=self._size,
            data_offset=data_offset,
            shape=shape(architecture, values, tensors),
            licence=text("general.license"),
        )

    # The parts of the header, in their order ---------------------------------------------------

    def _beginning(self) -> tuple[int, int]:
        if self._size < 4 or self._bytes(4) != b"GGUF":
            raise ModelError(
                tr("“{name}” is not a GGUF file. Choose a model in the GGUF format.", name=self._name)
            )
        version = self._u32()
        if version & 0xFFFF == 0:
            raise ModelError(
                tr("“{name}” was made for big-endian computers. Choose another file.", name=self._name)
            )
        if version not in (2, 3):
            raise ModelError(
                tr(
                    "“{name}” is a GGUF file of version {version}, which is not supported. "
                    "Choose a file of version 2 or 3.",
                    name=self._name,
                    version=version,
                )
            )
        self.version = version
        tensor_count, pair_count = self._u64(), self._u64()
        if tensor_count > _MAX_TENSORS or pair_count > _MAX_PAIRS:
            self._damaged(f"{tensor_count} tensors, {pair_count} values")
        return tensor_count, pair_count

    def _part(self, values: Values) -> tuple[int, int]:
        """Which of the files of a model this is, from 0, and how many there are."""
        number, count = values.get("split.no", 0), values.get("split.count", 1)
        # Some tools write 0 into a model in one file.
        if type(number) is not int or type(count) is not int or not 0 <= number < max(1, count):
            self._damaged(f"file {number!r} of {count!r}")
        return number, max(1, count)

    def _pairs(self, pair_count: int, values: Values) -> bool:
        """Fill in the values that are numbers or short texts; answers whether there is a chat template.

        Short arrays of numbers are kept too; of the vocabulary only its length.
        """
        keys: set[str] = set()
        has_template = False
        for _ in range(pair_count):
            key = self._text(_MAX_KEY)
            if not key or key in keys or not key.isascii() or not key.isprintable():
                self._damaged(f"key {key!r}")
            keys.add(key)
            kind = self._u32()
            if kind in _SCALARS:
                scalar = _SCALARS[kind]
                (values[key],) = scalar.unpack(self._bytes(scalar.size))
            elif kind == _TEXT:
                length = self._u64()
                has_template |= key == "tokenizer.chat_template" and length > 0
                if length <= _MAX_TEXT:
                    values[key] = self._bytes(length).decode("utf-8", "replace")
                else:
                    self._long_text(key, length)
            elif kind == _ARRAY:
                values[key] = self._array(key)
            else:
                self._damaged(f"value of kind {kind}")
        return has_template

    def _array(self, key: str) -> tuple[int | float, ...] | int:
        """A short array of numbers as it is; of any other its length."""
        kind = self._u32()
        length = self._u64()
        if length > _MAX_ARRAY:
            self._damaged(f"array of {length}")
        if kind in _SCALARS:
            scalar = _SCALARS[kind]
            if length <= _MOST_KEPT and self._kept + length <= _MOST_KEPT_IN_ALL:
                self._kept += length
                data = self._bytes(length * scalar.size)
                return tuple(number for (number,) in scalar.iter_unpack(data))
            self._skip(length * scalar.size)
        elif kind == _TEXT and key == "tokenizer.ggml.tokens" and length <= _MAX_VOCABULARY:
            self._words(length)
        elif kind == _TEXT:
            self._skip_texts(length)
        else:
            self._damaged(f"array of kind {kind}")
        return length

    def _tensors(self, tensor_count: int, alignment: int) -> tuple[TensorTotals, set[str]]:
        """What the tensors come to, and their names."""
        found = TensorTotals()
        names: set[str] = set()
        for _ in range(tensor_count):
            name = self._text(_MAX_NAME)
            if name in names:
                self._damaged(f"tensor {name!r} twice")
            names.add(name)
            dimension_count = self._u32()
            if dimension_count > _MAX_DIMENSIONS:
                self._damaged(f"{dimension_count} dimensions")
            dimensions = [self._u64() for _ in range(dimension_count)]
            number, offset = self._u32(), self._u64()
            if number not in TENSOR_TYPES:
                self._unknown_type(number)
            type_name, block, block_bytes = TENSOR_TYPES[number]
            weights = 1
            for dimension in dimensions:
                weights *= dimension
            row = dimensions[0] if dimensions else 1
            # Each begins where the one before ends: llama.cpp insists on it.
            if not 0 < weights < 2**63 or row % block or offset != -(-found.end // alignment) * alignment:
                self._damaged(f"tensor {name!r}: {dimensions} at {offset}")
            size = weights // block * block_bytes
            found.parameters += weights
            found.end = offset + size
            found.add(name, dimensions, type_name, size)
        return found, names

    # Reading and skipping ----------------------------------------------------------------------

    def _u32(self) -> int:
        return int.from_bytes(self._bytes(4), "little")

    def _u64(self) -> int:
        return int.from_bytes(self._bytes(8), "little")

    def _text(self, longest: int) -> str:
        length = self._u64()
        if length > longest:
            self._damaged(f"text of {length} bytes")
        return self._bytes(length).decode("utf-8", "replace")

    def _bytes(self, count: int) -> bytes:
        at = self._at
        if at + count > len(self._window):
            self._fill(count)
            at = 0
        self._at = at + count
        return self._window[at : at + count]

    def _skip(self, count: int) -> None:
        self._at += count
        if self._at > len(self._window):
            self._fill(0)

    def _long_text(self, key: str, length: int) -> None:
        """Pass a text that is too long for `values`."""
        self._skip(length)

    def _skip_texts(self, count: int) -> None:
        """Skip many texts: a vocabulary has 50,000 to 260,000, and as many merges."""
        length_at = _U64.unpack_from
        while count:
            window, at = self._window, self._at
            last = len(window) - 8
            while count and at <= last:
                at += 8 + length_at(window, at)[0]
                count -= 1
            self._at = at
            if count:
                self._fill(8)

    def _words(self, count: int) -> None:
        """Skip the vocabulary, making sure that no word is in it twice: that ends llama.cpp's process."""
        length_at = _U64.unpack_from
        words: set[bytes] = set()
        empty = 0  # llama.cpp gives each of these a name of its own
        left = count
        while left:
            window, at = self._window, self._at
            last = len(window) - 8
            end = 0
            while left and at <= last:
                end = at + 8 + length_at(window, at)[0]
                if end > len(window):
                    break
                if word := window[at + 8 : end]:
                    words.add(word)
                else:
                    empty += 1
                at = end
                left -= 1
            self._at = at
            if end - at > _MAX_WORD:
                self._damaged(f"word of {end - at - 8} bytes")
            if left:
                self._fill(max(8, end - at))
        if len(words) + empty < count:
            self._damaged("a word twice")

    def _fill(self, count: int) -> None:
        """Move the window to where we are; raises ModelError unless it then holds `count` bytes."""
        self._start += self._at
        self._at = 0
        if self._start + count > MAX_HEADER:
            self._damaged("a header too long")
        self._window = b""
        if self._start < self._size:
            self._file.seek(self._start)
            self._window = self._file.read(max(count, _CHUNK))
        if len(self._window) < count or self._start > self._size:
            raise _EndsEarlyError(
                tr(
                    "The file “{name}” is incomplete: it ends after {size}, before the model begins. "
                    "Download it again.",
                    name=self._name,
                    size=format_size(self._size),
                )
            )

    # What can be wrong -------------------------------------------------------------------------

    def _damaged(self, details: str) -> NoReturn:
        raise ModelError(
            tr("The file “{name}” is damaged. Download it again.", name=self._name), details[:500]
        )

    def _unknown_type(self, number: int) -> NoReturn:
        if number in _REMOVED_TYPES:
            raise ModelError(
                tr(
                    "“{name}” is in an old form (type {number}) that is no longer supported. "
                    "Choose another quantisation of the model.",
                    name=self._name,
                    number=number,
                )
            )
        self._damaged(f"tensor type {number}")


class _BeginningReader(Reader):
    """Reads bytes that end somewhere in the header."""

    def read_into(self, values: Values) -> int:
        """Fill in the values up to the end; answers how many tensors the file has."""
        tensor_count, pair_count = self._beginning()
        with suppress(_EndsEarlyError):
            self._pairs(pair_count, values)
        return tensor_count

    def _skip_texts(self, count: int) -> None:
        with suppress(_EndsEarlyError):  # the length of the array is known; the next read ends it
            super()._skip_texts(count)

    def _words(self, count: int) -> None:
        self._skip_texts(count)
