"""What a GGUF model file says about itself, read without trusting it and without loading it.

A file that passes is whole and well formed as far as its header tells; llama.cpp may still refuse
it. Nothing can tell from the header whether the weights are the right ones.

The format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md. Sizes of the tensor types and
names of the file types: ggml-common.h and llama.h of llama.cpp 0c1e57098.
"""

import stat
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NoReturn

from inglenook.core.errors import ModelError
from inglenook.core.text import format_size, one_line
from inglenook.models.shape import Shape, TensorTotals, Values, shape

# Far above what real files have (a vocabulary of 262,144 words makes a header of 16 MB); they bound
# what a hostile file can cost.
MAX_HEADER = 64 * 1024 * 1024
_MAX_PAIRS = 65_536
_MAX_TENSORS = 131_072
_MAX_ARRAY = 4 * 1024 * 1024  # elements
_MAX_KEY = 65_535  # bytes, by the format
_MAX_TEXT = 1024  # bytes of a value that is kept
_MAX_NAME = 64  # bytes of a tensor's name, in llama.cpp
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


def read_header(path: Path) -> GgufHeader:
    """Read and check the header. Raises ModelError with a sentence for anything but a whole GGUF file.

    Reads a few megabytes at most. Takes 30 ms for a vocabulary of 49,000 words. Any thread.
    """
    name = one_line(path.name, 100)
    try:
        # A FIFO would block the open, a device would never end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise ModelError(f"“{name}” is not a file. Choose a GGUF file.")
        with path.open("rb", buffering=0) as file:
            return _Reader(name, file).header()
    except OSError as error:
        reason = error.strerror or str(error)
        raise ModelError(f"The file “{name}” cannot be read: {reason}.", repr(error)) from error


class _Reader:
    """Walks through the header with a window of bytes, so that skipping costs next to nothing."""

    def __init__(self, name: str, file: BinaryIO) -> None:
        self._name = name
        self._file = file
        self._size = file.seek(0, 2)
        self._window = b""
        self._start = 0  # of the window, in the file
        self._at = 0  # in the window
        self._kept = 0  # numbers of arrays

    def header(self) -> GgufHeader:
        tensor_count, pair_count = self._beginning()
        values, has_template = self._pairs(pair_count)
        alignment = values.get("general.alignment", 32)
        if not isinstance(alignment, int) or alignment <= 0 or alignment & (alignment - 1):
            self._damaged(f"alignment {alignment!r}")
        tensors = self._tensors(tensor_count, alignment)
        data_offset = -(-(self._start + self._at) // alignment) * alignment
        whole = data_offset + tensors.end
        if whole > _LARGEST_FILE:
            self._damaged(f"{whole} bytes of weights")
        if whole > self._size:
            raise ModelError(
                f"The file “{self._name}” is incomplete: it ends at {format_size(self._size)} of "
                f"{format_size(whole)}. Download it again."
            )
        architecture = values.get("general.architecture")
        if not isinstance(architecture, str) or not architecture:
            self._damaged("no general.architecture")

        def text(key: str, default: str = "") -> str:
            value = values.get(key)
            return value if isinstance(value, str) else default

        def count(key: str, default: int = 0) -> int:
            value = values.get(key)
            return value if isinstance(value, int) and value >= 0 else default

        file_type = FILE_TYPES.get(count("general.file_type", -1))
        return GgufHeader(
            architecture=architecture,
            kind=text("general.type", "model"),
            name=text("general.name"),
            parameters=tensors.parameters,
            # Where the file does not say, the type that most of its bytes have.
            quantisation=file_type or max(tensors.by_type, key=lambda name: tensors.by_type[name]),
            context_length=count(f"{architecture}.context_length"),
            block_count=count(f"{architecture}.block_count"),
            embedding_length=count(f"{architecture}.embedding_length"),
            split_count=max(1, count("split.count", 1)),
            has_template=has_template,
            size_bytes=self._size,
            data_offset=data_offset,
            shape=shape(architecture, values, tensors),
        )

    # The parts of the header, in their order ---------------------------------------------------

    def _beginning(self) -> tuple[int, int]:
        if self._size < 4 or self._bytes(4) != b"GGUF":
            raise ModelError(f"“{self._name}” is not a GGUF file. Choose a model in the GGUF format.")
        version = self._u32()
        if version & 0xFFFF == 0:
            raise ModelError(f"“{self._name}” was made for big-endian computers. Choose another file.")
        if version not in (2, 3):
            raise ModelError(
                f"“{self._name}” is a GGUF file of version {version}, which is not supported. "
                "Choose a file of version 2 or 3."
            )
        tensor_count, pair_count = self._u64(), self._u64()
        if tensor_count == 0:
            raise ModelError(f"“{self._name}” holds no weights. Choose a file with the whole model.")
        if tensor_count > _MAX_TENSORS or pair_count > _MAX_PAIRS:
            self._damaged(f"{tensor_count} tensors, {pair_count} values")
        return tensor_count, pair_count

    def _pairs(self, pair_count: int) -> tuple[Values, bool]:
        """The values that are numbers or short texts, and whether there is a chat template.

        Short arrays of numbers are kept too; of the vocabulary only its length.
        """
        values: Values = {}
        keys: set[str] = set()
        has_template = False
        for _ in range(pair_count):
            key = self._text(_MAX_KEY)
            if not key or key in keys:
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
                    self._skip(length)
            elif kind == _ARRAY:
                values[key] = self._array()
            else:
                self._damaged(f"value of kind {kind}")
        return values, has_template

    def _array(self) -> tuple[int | float, ...] | int:
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
        elif kind == _TEXT:
            self._skip_texts(length)
        else:
            self._damaged(f"array of kind {kind}")
        return length

    def _tensors(self, tensor_count: int, alignment: int) -> TensorTotals:
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
            if weights >= 2**63 or row % block or offset % alignment:
                self._damaged(f"tensor {name!r}: {dimensions} at {offset}")
            size = weights // block * block_bytes
            found.parameters += weights
            found.end = max(found.end, offset + size)
            found.add(name, dimensions, type_name, size)
        return found

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
            raise ModelError(
                f"The file “{self._name}” is incomplete: it ends after {format_size(self._size)}, "
                "before the model begins. Download it again."
            )

    # What can be wrong -------------------------------------------------------------------------

    def _damaged(self, details: str) -> NoReturn:
        raise ModelError(f"The file “{self._name}” is damaged. Download it again.", details[:500])

    def _unknown_type(self, number: int) -> NoReturn:
        if number in _REMOVED_TYPES:
            raise ModelError(
                f"“{self._name}” is in an old form (type {number}) that is no longer supported. "
                "Choose another quantisation of the model."
            )
        self._damaged(f"tensor type {number}")
