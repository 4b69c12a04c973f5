"""What a model would need before it is here: held against what its whole file says."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests import tinygguf

from inglenook.core.errors import ModelError
from inglenook.models import curated, fit, library, remote
from inglenook.models.fit import Verdict
from inglenook.models.gguf import read_beginning, read_header
from inglenook.models.published import Hit, HubFile, Version

HIT = Hit("owner/model", "Model", "owner")


def version(quantisation: str, size: int = 1000, warning: str = "") -> Version:
    return Version(quantisation, (HubFile(f"m-{quantisation}.gguf", size, "0" * 64, warning),))


def before_the_tensors(path: Path) -> bytes:
    """As much of a file as the first request for it brings: its values, not its tensors."""
    data = path.read_bytes()
    return data[: data.index(b"token_embd.weight") - 8]


@pytest.mark.parametrize("family", sorted(tinygguf.FAMILIES))
def test_the_first_bytes_tell_what_the_whole_file_tells(family: str, tmp_path: Path) -> None:
    path = tinygguf.build(tmp_path / "tiny.gguf", family, context=4096)
    header = read_header(path)
    outline = remote.outline(HIT, beginning=read_beginning(before_the_tensors(path)))
    assert not outline.is_approximate
    for context_length in (512, 4096):
        for kv_type in ("f16", "q8_0"):
            whole = fit.estimate(header, context_length, kv_type, frozenset())
            ahead = fit.estimate(outline.sized(header.size_bytes), context_length, kv_type, frozenset())
            assert ahead.total == pytest.approx(whole.total, rel=0.05)
            assert ahead.kv == pytest.approx(whole.kv, rel=0.05)


def test_the_starter_is_told_by_its_first_64_kb() -> None:
    path = library.starter_path()
    assert path is not None
    with path.open("rb") as file:
        beginning = read_beginning(file.read(64 * 1024))
    assert beginning.has_shape
    header = read_header(path)
    outline = remote.outline(HIT, beginning=beginning)
    whole = fit.estimate(header, 8192, "f16", frozenset())
    ahead = fit.estimate(outline.sized(path.stat().st_size), 8192, "f16", frozenset())
    assert ahead.total == pytest.approx(whole.total, rel=0.05)


def test_the_first_bytes_may_end_anywhere() -> None:
    path = library.starter_path()
    assert path is not None
    with path.open("rb") as file:
        data = file.read(64 * 1024)
    told = []
    for length in range(24, len(data), 301):
        beginning = read_beginning(data[:length])
        told.append(beginning.has_shape)
        assert remote.outline(HIT, beginning=beginning).is_approximate is not beginning.has_shape
    assert told == sorted(told) and {*told} == {False, True}  # from some length on


@pytest.mark.parametrize("data", [b"", b"GGUF", b"<html>", b"GGUF" + bytes(20), b"\xff" * 1000])
def test_first_bytes_of_something_else_are_refused(data: bytes) -> None:
    with pytest.raises(ModelError):
        read_beginning(data)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("block_count", 2**32 - 1),
        ("block_count", 0),
        ("embedding_length", 0),
        ("attention.head_count_kv", 2**32 - 1),
        ("context_length", 2**32 - 1),
        ("expert_count", 2**32 - 1),
        ("full_attention_interval", 2**32 - 1),
    ],
)
def test_a_header_that_lies_makes_no_trouble(key: str, value: int, tmp_path: Path) -> None:
    beginning = read_beginning(before_the_tensors(tinygguf.build(tmp_path / "tiny.gguf", "qwen3moe")))
    lying = replace(beginning, values={**beginning.values, f"qwen3moe.{key}": value})
    outline = remote.outline(HIT, beginning=lying)
    need = fit.estimate(outline.of(version("Q4_K_M", 10**9)), 8192, "f16", frozenset())
    assert need.total > 10**9
    assert 0 < outline.read_share <= 1


# Without a header ---------------------------------------------------------------------------------


def test_a_model_of_known_size_is_taken_for_a_typical_one() -> None:
    outline = remote.outline(replace(HIT, parameters=8_000_000_000), context_length=131_072)
    assert outline.is_approximate
    need = fit.estimate(outline.of(version("Q4_K_M", 4_900_000_000)), 8192, "f16", frozenset())
    assert need.kv == pytest.approx(36 * 8 * 256 * 2 * 8192)
    assert need.weights == 4_900_000_000


@pytest.mark.parametrize("parameters", [0, 1, 10**6, 10**10, 10**15])
def test_any_number_of_weights_has_a_typical_model(parameters: int) -> None:
    outline = remote.outline(replace(HIT, parameters=parameters))
    assert fit.estimate(outline.of(version("Q4_0")), 8192, "f16", frozenset()).total > 0


def test_the_size_of_a_version_tells_about_how_many_weights_there_are() -> None:
    hit = remote.with_parameters(HIT, [version("Q8_0", 8_000_000_000)])
    assert hit.parameters == 8_000_000_000
    assert remote.with_parameters(HIT, []) == HIT


def test_a_model_of_the_curated_list_is_told_by_it() -> None:
    known = curated.curated()[0]
    outline = remote.outline(known.hit, known)
    assert outline.header.block_count == known.shape.layers


@pytest.mark.parametrize(
    ("repo", "parameters", "share"),
    [("q/Qwen3-30B-A3B-GGUF", 30_000_000_000, 0.1), ("q/Qwen3-8B-GGUF", 8_000_000_000, 1.0)],
)
def test_of_experts_only_some_are_read_for_a_token(repo: str, parameters: int, share: float) -> None:
    assert remote.outline(replace(HIT, repo=repo, parameters=parameters)).read_share == share


# Which version to take ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quantisation", "quality"),
    [
        ("Q2_K", "Poor. Last resort"),
        ("IQ1_S", "Poor. Last resort"),
        ("TQ1_0", "Poor. Last resort"),
        ("UD-IQ2_XXS", "Poor. Last resort"),
        ("Q3_K_M", "Fair. Some mistakes"),
        ("IQ3_XXS", "Fair. Some mistakes"),
        ("Q4_K_M", "Good. Best balance"),
        ("UD-Q4_K_XL", "Good. Best balance"),
        ("MXFP4", "Good. Best balance"),
        ("NVFP4", "Good. Best balance"),
        ("Q4_0 (small)", "Good. Best balance"),
        ("Q5_K_M", "Very good"),
        ("Q6_K", "Nearly the original"),
        ("Q8_0", "Same as the original"),
        ("F16", "The original"),
        ("BF16", "The original"),
        ("F32", "The original"),
        ("ggml-model", ""),
        ("", ""),
    ],
)
def test_quality_in_words(quantisation: str, quality: str) -> None:
    assert remote.quality(quantisation) == quality


FITS, TIGHT, BIG = Verdict.FITS, Verdict.TIGHT, Verdict.TOO_BIG


@pytest.mark.parametrize(
    ("verdicts", "recommended"),
    [
        ({"Q2_K": FITS, "Q4_0": FITS, "Q4_K_M": FITS, "Q8_0": FITS, "F16": FITS}, "Q4_K_M"),
        ({"Q4_0": FITS, "Q4_K_S": FITS, "Q8_0": FITS}, "Q4_K_S"),
        ({"Q2_K": FITS, "Q5_K_M": FITS, "Q8_0": FITS}, "Q5_K_M"),
        ({"Q2_K": FITS, "Q3_K_M": FITS, "Q4_K_M": TIGHT}, "Q3_K_M"),
        ({"Q2_K": BIG, "Q4_K_M": TIGHT}, "Q4_K_M"),
        ({"Q2_K": BIG}, None),
        ({"Q4_K_M": None, "Q8_0": None}, "Q4_K_M"),
        ({"F16": FITS}, "F16"),
        ({"MXFP4": FITS, "F16": FITS}, "MXFP4"),
        ({"UD-Q4_K_XL": FITS, "Q4_0": FITS, "IQ4_NL": FITS}, "UD-Q4_K_XL"),
        ({"nameless": FITS}, None),
        ({}, None),
    ],
)
def test_the_version_to_take(verdicts: dict[str, Verdict | None], recommended: str | None) -> None:
    found = remote.recommended([(version(name), verdict) for name, verdict in verdicts.items()])
    assert (found.quantisation if found else None) == recommended


def test_a_file_that_scanners_warn_of_is_never_recommended() -> None:
    found = remote.recommended([(version("Q4_K_M", warning="Unsafe."), FITS), (version("Q8_0"), FITS)])
    assert found and found.quantisation == "Q8_0"
