import os
import re
import struct
from collections.abc import Callable
from importlib.metadata import distribution
from pathlib import Path

import pytest

from inglenook.core.errors import ModelError
from inglenook.models.gguf import FILE_TYPES, TENSOR_TYPES, read_header
from inglenook.models.library import starter_path
from inglenook.models.loadable import KNOWN_NAMES

MakeGguf = Callable[..., Path]


def test_a_header_says_what_the_model_is(make_gguf: MakeGguf) -> None:
    path = make_gguf("tiny.gguf")
    header = read_header(path)
    assert header.architecture == "llama"
    assert header.kind == "model"
    assert header.name == "Tiny Model"
    assert header.parameters == 256 * 4 + 64
    assert header.quantisation == "Q4_K_M"
    assert (header.context_length, header.block_count, header.embedding_length) == (4096, 2, 64)
    assert header.split_count == 1
    assert header.has_template
    assert header.size_bytes == path.stat().st_size


def test_the_starter_is_read_as_it_is() -> None:
    path = starter_path()
    assert path is not None
    header = read_header(path)
    assert header.architecture == "llama"
    assert header.parameters == 134_515_008
    assert header.quantisation == "Q4_1"
    assert header.context_length == 8192
    assert header.has_template
    assert header.size_bytes == path.stat().st_size


def test_a_header_longer_than_one_read_is_read_to_its_end(make_gguf: MakeGguf) -> None:
    words = [f"{number}" + "x" * (number % 50) for number in range(100_000)]
    path = make_gguf("long.gguf", {"tokenizer.ggml.tokens": words, "tokenizer.chat_template": "t" * 200_000})
    assert path.stat().st_size > 2_500_000
    assert read_header(path).parameters == 256 * 4 + 64
    assert read_header(path).has_template


def test_version_2_is_read_and_other_versions_are_refused(make_gguf: MakeGguf) -> None:
    assert read_header(make_gguf("v2.gguf", version=2)).architecture == "llama"
    for version in (0, 1, 4, 0x03000000):
        with pytest.raises(ModelError, match=r"version|big-endian|not supported"):
            read_header(make_gguf(f"v{version}.gguf", version=version))


def test_without_a_file_type_the_commonest_tensor_type_names_the_quantisation(make_gguf: MakeGguf) -> None:
    assert read_header(make_gguf("a.gguf", {"general.file_type": None})).quantisation == "Q4_K"
    assert read_header(make_gguf("b.gguf", {"general.file_type": 1024})).quantisation == "Q4_K"
    assert read_header(make_gguf("c.gguf", {"general.file_type": "text"})).quantisation == "Q4_K"


def test_values_of_an_unexpected_kind_count_as_not_there(make_gguf: MakeGguf) -> None:
    strange = {"general.name": 7, "general.license": 1.5, "llama.attention.head_count": "many"}
    header = read_header(make_gguf("strange.gguf", strange))
    assert (header.name, header.licence, header.shape.heads) == ("", "", 0)


def test_sizes_and_names_agree_with_the_writer_library() -> None:
    import gguf

    for kind, (block, size) in gguf.GGML_QUANT_SIZES.items():
        # The library counts 40 bytes for Q8_1, which is never in a file; ggml-common.h says 36.
        expected = 36 if kind.name == "Q8_1" else size
        assert TENSOR_TYPES[int(kind)] == (kind.name, block, expected)
    for file_type in gguf.LlamaFileType:
        if file_type.name != "GUESSED":
            name = file_type.name.removeprefix("MOSTLY_").removeprefix("ALL_").removesuffix("_MOE")
            assert FILE_TYPES[int(file_type)] == name


# Files that are not whole ------------------------------------------------------


def test_a_truncated_download_is_refused_with_both_sizes(tmp_path: Path) -> None:
    path = starter_path()
    assert path is not None
    cut = tmp_path / "cut.gguf"
    with path.open("rb") as whole, cut.open("wb") as file:
        file.write(whole.read(40_000_000))
    with pytest.raises(ModelError, match=r"“cut\.gguf” is incomplete: it ends at 40 MB of 98 MB"):
        read_header(cut)
    os.truncate(cut, 40_000_000)
    with cut.open("r+b") as file:
        file.truncate(path.stat().st_size - 1)  # sparse: only the very end is missing
    with pytest.raises(ModelError, match="incomplete"):
        read_header(cut)


def test_a_file_cut_at_every_kilobyte_is_refused(tmp_path: Path) -> None:
    path = starter_path()
    assert path is not None
    with path.open("rb") as file:
        beginning = file.read(64 * 1024)
    cut = tmp_path / "cut.gguf"
    for length in [*range(0, 32), *range(1024, len(beginning) + 1, 1024)]:
        cut.write_bytes(beginning[:length])
        with pytest.raises(ModelError, match=r"incomplete|not a GGUF file"):
            read_header(cut)


def test_a_small_file_cut_anywhere_is_refused(make_gguf: MakeGguf, tmp_path: Path) -> None:
    whole = make_gguf("whole.gguf").read_bytes()
    cut = tmp_path / "cut.gguf"
    for length in range(0, len(whole), 7):
        cut.write_bytes(whole[:length])
        with pytest.raises(ModelError):
            read_header(cut)


@pytest.mark.parametrize(
    "counts", [(2**64 - 1, 1), (1, 2**64 - 1), (2**63, 2**63), (1_000_000, 0), (1, 1_000_000)]
)
def test_absurd_counts_are_refused(tmp_path: Path, counts: tuple[int, int]) -> None:
    path = tmp_path / "counts.gguf"
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, *counts) + bytes(1000))
    with pytest.raises(ModelError, match="damaged"):
        read_header(path)


def test_arrays_that_could_take_long_are_refused(tmp_path: Path) -> None:
    beginning = b"GGUF" + struct.pack("<IQQ", 3, 1, 1) + struct.pack("<Q", 1) + b"k" + struct.pack("<I", 9)
    path = tmp_path / "array.gguf"
    for kind, length in ((8, 2**32), (0, 2**63), (9, 1), (99, 1)):
        path.write_bytes(beginning + struct.pack("<IQ", kind, length) + bytes(1000))
        with pytest.raises(ModelError):
            read_header(path)


def test_a_header_without_end_is_refused(tmp_path: Path) -> None:
    """80 MB of one text after the other, in a file that has them."""
    path = tmp_path / "endless.gguf"
    key = struct.pack("<Q", 1)
    with path.open("wb") as file:
        file.write(b"GGUF" + struct.pack("<IQQ", 3, 1, 2) + key + b"k")
        file.write(struct.pack("<IQ", 8, 80_000_000))
        file.truncate(90_000_000)  # sparse
    with pytest.raises(ModelError, match="damaged"):
        read_header(path)


@pytest.mark.parametrize(
    "tensor",
    [
        ("t", (256, 4), 4, 576),  # a type that was removed
        ("t", (256, 4), 31, 576),
        ("t", (256, 4), 4000, 576),  # one that never was
        ("t", (100, 4), 12, 576),  # rows that are no whole blocks
        ("t", (1, 1, 1, 1, 1), 0, 4),
        ("t", (2**40, 2**40), 0, 4),
        ("t", (8, 0), 0, 0),  # nothing in it
        ("t" * 64, (1,), 0, 4),
    ],
)
def test_impossible_tensors_are_refused(
    make_gguf: MakeGguf, tensor: tuple[str, tuple[int, ...], int, int]
) -> None:
    with pytest.raises(ModelError):
        read_header(make_gguf("tensor.gguf", None, [tensor]))


def test_weights_that_no_file_could_hold_are_damage_and_not_an_unfinished_download(
    make_gguf: MakeGguf,
) -> None:
    with pytest.raises(ModelError, match="damaged"):
        read_header(make_gguf("huge.gguf", None, [("t", (2**30, 2**30), 0, 4)]))


def test_two_tensors_of_one_name_and_two_keys_of_one_name_are_refused(
    make_gguf: MakeGguf, tmp_path: Path
) -> None:
    with pytest.raises(ModelError, match="damaged"):
        read_header(make_gguf("twice.gguf", None, [("t", (8,), 0, 32), ("t", (8,), 0, 32)]))
    data = make_gguf("keys.gguf", {"llama.block_cound": 1}).read_bytes()
    path = tmp_path / "keys.gguf"
    path.write_bytes(data.replace(b"llama.block_cound", b"llama.block_count"))
    with pytest.raises(ModelError, match="damaged"):
        read_header(path)


def test_tensors_that_overlap_or_leave_gaps_are_refused(make_gguf: MakeGguf, tmp_path: Path) -> None:
    data = make_gguf("whole.gguf").read_bytes()
    name = b"output_norm.weight"
    at = data.index(name) + len(name) + 4 + 8 + 4  # its number of dimensions, the one of them, its type
    assert data[at : at + 8] == struct.pack("<Q", 576)
    path = tmp_path / "moved.gguf"
    for offset in (0, 544, 608):
        path.write_bytes(data[:at] + struct.pack("<Q", offset) + data[at + 8 :] + bytes(1024))
        with pytest.raises(ModelError, match="damaged"):
            read_header(path)


def test_a_vocabulary_with_a_word_twice_is_refused(make_gguf: MakeGguf) -> None:
    with pytest.raises(ModelError, match="damaged"):
        read_header(make_gguf("twice.gguf", {"tokenizer.ggml.tokens": ["a", "b", "a"]}))
    nameless = {"tokenizer.ggml.tokens": ["a", "", "b", ""]}
    assert read_header(make_gguf("empty.gguf", nameless)).shape.vocabulary == 4


def test_a_model_must_say_how_large_it_is(make_gguf: MakeGguf) -> None:
    for key, wrong in (
        ("block_count", (None, 0, 513, 2**31, 1.5, "two", [2, 2])),
        ("context_length", (None, 0, "many")),
        ("embedding_length", (None, 0, 2**30, float("inf"))),
    ):
        for value in wrong:
            with pytest.raises(ModelError, match="holds no language model that the engine knows"):
                read_header(make_gguf("sizeless.gguf", {f"llama.{key}": value}))


def test_a_tensor_that_the_engine_has_no_use_for_is_refused(make_gguf: MakeGguf) -> None:
    for name in ("v.blk.0.attn_q.weight", "blk.0.attn_q.weigit", "blk.0.attn_\u00ff.weight", "blk.attn_q"):
        with pytest.raises(ModelError, match="holds no language model that the engine knows"):
            read_header(make_gguf("strange.gguf", None, [(name, (8,), 0, 32)]))


def test_what_is_no_language_model_may_have_other_tensors(make_gguf: MakeGguf) -> None:
    eyes = {"general.architecture": "clip", "general.type": "mmproj"}
    assert read_header(make_gguf("eyes.gguf", eyes, [("v.blk.0.ln1.bias", (8,), 0, 32)])).kind == "mmproj"
    adapter = {"general.type": "adapter", "llama.block_count": None}
    tensors = [("blk.0.attn_q.weight.lora_a", (8,), 0, 32)]
    assert read_header(make_gguf("adapter.gguf", adapter, tensors)).kind == "adapter"


def test_the_names_of_tensors_are_those_of_the_engine() -> None:
    folder = Path(str(distribution("llama-cpp-python").locate_file("llama_cpp/lib")))
    library = next(path for path in folder.iterdir() if path.stem.split(".")[0] in ("libllama", "llama"))
    data = library.read_bytes()
    names = {name.decode() for name in re.findall(rb"\0((?:enc\.|dec\.)?blk\.%d\.[a-z0-9_.%]+)(?=\0)", data)}
    assert len(names) > 150
    assert names - KNOWN_NAMES == set()
    assert [name for name in sorted(KNOWN_NAMES) if name.encode() not in data] == []


def test_the_later_files_of_a_model_hold_only_weights(make_gguf: MakeGguf) -> None:
    bare = dict.fromkeys(
        ("general.architecture", "llama.context_length", "llama.block_count", "tokenizer.ggml.tokens")
    )
    later = read_header(make_gguf("later.gguf", {**bare, "split.no": 1, "split.count": 2}))
    assert (later.architecture, later.split_count) == ("", 2)
    assert later.shape.weights > 0
    first = read_header(make_gguf("first.gguf", {"split.no": 0, "split.count": 2}, []))
    assert (first.parameters, first.quantisation, first.split_count) == (0, "Q4_K_M", 2)
    for number, count in ((2, 2), (1, 1), (0, "two"), (1, None)):
        with pytest.raises(ModelError, match="damaged"):
            read_header(make_gguf("wrong.gguf", {"split.no": number, "split.count": count}))


def test_an_alignment_that_is_no_power_of_two_is_refused(make_gguf: MakeGguf) -> None:
    for alignment in (0, 3, "32"):
        with pytest.raises(ModelError, match="damaged"):
            read_header(make_gguf("alignment.gguf", {"general.alignment": alignment}))
    assert read_header(make_gguf("64.gguf", {"general.alignment": 64}, alignment=64)).parameters > 0


def test_a_file_without_an_architecture_or_without_weights_is_refused(make_gguf: MakeGguf) -> None:
    with pytest.raises(ModelError, match="damaged"):
        read_header(make_gguf("nameless.gguf", {"general.architecture": None}))
    with pytest.raises(ModelError, match="no weights"):
        read_header(make_gguf("vocabulary.gguf", None, []))


def test_what_is_no_gguf_file_is_called_so(tmp_path: Path) -> None:
    for number, content in enumerate((b"", b"GG", b"PK\x03\x04" + bytes(100), b"<html>not found</html>")):
        path = tmp_path / f"{number}.gguf"
        path.write_bytes(content)
        with pytest.raises(ModelError, match="is not a GGUF file"):
            read_header(path)


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read: No such file"):
        read_header(tmp_path / "missing.gguf")
    with pytest.raises(ModelError, match="is not a file"):
        read_header(tmp_path)
    if hasattr(os, "mkfifo"):
        fifo = tmp_path / "fifo.gguf"
        os.mkfifo(fifo)
        with pytest.raises(ModelError, match="is not a file"):
            read_header(fifo)


def test_a_file_name_cannot_break_the_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a\nb\u202ec.gguf"
    path.write_bytes(b"nothing")
    with pytest.raises(ModelError) as caught:
        read_header(path)
    assert "\n" not in str(caught.value) and "\u202e" not in str(caught.value)


def test_texts_that_are_not_utf_8_do_not_matter(make_gguf: MakeGguf, tmp_path: Path) -> None:
    data = make_gguf("text.gguf").read_bytes().replace(b"Tiny Model", b"Tiny \xff\xfe\x80\x81\x82")
    path = tmp_path / "text.gguf"
    path.write_bytes(data)
    assert read_header(path).name == "Tiny \ufffd\ufffd\ufffd\ufffd\ufffd"
