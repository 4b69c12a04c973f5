"""The memory plan on computers and models that are made up."""

from collections.abc import Callable
from pathlib import Path

import pytest

from inglenook.core.errors import ModelError
from inglenook.models import fit
from inglenook.models.fit import GB, MB, Need, Plan, Sample, Verdict
from inglenook.models.gguf import read_header

MakeGguf = Callable[..., Path]


def plan(
    weights: float, *, free: float, total: float = 16, context: int = 8192, trained: int = 32768
) -> Plan:
    """A plan for an 8 B model's cache, 128 KB a token."""

    def need(length: int) -> Need:
        return Need(int(weights * GB), 0, length * 128 * 1024, 0, 0)

    return fit.plan(need, context, trained=trained, free=int(free * GB), total=int(total * GB))


# The verdict ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("free", "verdict"),
    [
        (0.0, Verdict.TOO_BIG),
        (5.0, Verdict.TOO_BIG),  # exactly what is needed leaves nothing to anybody
        (5.3, Verdict.TOO_BIG),
        (5.5, Verdict.TIGHT),
        (6.5, Verdict.TIGHT),
        (6.7, Verdict.FITS),
        (16.0, Verdict.FITS),
    ],
)
def test_the_verdict_on_4_gb_of_weights_and_1_gb_of_context(free: float, verdict: Verdict) -> None:
    assert plan(4, free=free).verdict is verdict


@pytest.mark.parametrize(("total", "reserve"), [(2, 0.5), (4, 0.5), (8, 0.8), (16, 1.6), (32, 2), (512, 2)])
def test_the_reserve_grows_with_the_memory_within_bounds(total: int, reserve: float) -> None:
    assert fit.reserve(total * GB) == pytest.approx(reserve * GB)


def test_a_small_computer_may_run_a_small_model() -> None:
    assert plan(0.1, free=1.2, total=4, context=2048).verdict is Verdict.FITS


def test_the_largest_context_that_fits_is_exact() -> None:
    made = plan(4, free=7.6)  # 2 GB are left for the context: 16,384 tokens
    assert made.largest_context == 16384
    assert plan(4, free=7.6, context=16384).verdict is Verdict.FITS
    assert plan(4, free=7.6, context=16384 + 256).verdict is not Verdict.FITS


def test_the_largest_context_is_at_most_what_the_model_knows() -> None:
    assert plan(1, free=15).largest_context == 32768
    assert plan(1, free=15, trained=0).largest_context == 8192  # nobody knows of more
    assert plan(1, free=15, trained=1000).largest_context == 1000


def test_a_model_whose_weights_do_not_fit_fits_with_no_context() -> None:
    assert plan(8, free=8).largest_context == 0


def test_a_context_beyond_what_the_model_knows_is_not_counted() -> None:
    made = plan(1, free=15, context=131072, trained=4096)
    assert made.context_length == 4096
    assert made.need.kv == 4096 * 128 * 1024


# The words ------------------------------------------------------------------------


def test_the_sentences_name_both_numbers() -> None:
    assert plan(3, free=11.2).sentence == "Needs 4.0 GB, 11.2 GB is free."
    assert plan(4, free=6.0).sentence == "Needs 5.0 GB, 6.0 GB is free. Other programs may become slow."
    assert plan(8, free=4.1).sentence == "Needs 9.0 GB, but only 4.1 GB is free."


def test_numbers_that_would_read_the_same_are_told_apart() -> None:
    assert plan(4, free=4.97).sentence == "Needs 5.00 GB, but only 4.97 GB is free."


def test_a_refusal_offers_the_context_that_fits() -> None:
    made = plan(4, free=7.6, context=32768)
    assert made.refusal("Llama 3.1 8B") == (
        "Llama 3.1 8B needs 8.0 GB, but only 7.6 GB of memory is free. "
        "With a context of 16,384 tokens it fits."
    )


def test_a_refusal_without_a_way_out_says_what_else_helps() -> None:
    assert plan(8, free=4.1).refusal("Llama 3.1 8B") == (
        "Llama 3.1 8B needs 9.0 GB, but only 4.1 GB of memory is free. "
        "Close other programs or choose a smaller model."
    )


# The parts ------------------------------------------------------------------------


def test_a_repacked_weight_is_needed_once_but_shows_twice() -> None:
    need = Need(weights=100, repacked=60, kv=10, compute=5, overhead=2)
    assert (need.total, need.peak) == (117, 177)


def test_sizes_between_two_samples_lie_on_a_line_and_go_on_beyond(make_gguf: MakeGguf) -> None:
    header = fit.read(make_gguf("model.gguf", {"llama.context_length": 100_000}))
    samples = (Sample(512, 1000, 70), Sample(1024, 2000, 80), Sample(2048, 2000, 100))

    def sizes(length: int) -> tuple[int, int]:
        need = fit.from_samples(samples, header, length, frozenset())
        return need.kv, need.compute

    assert sizes(100) == sizes(512) == (1000, 70)
    assert sizes(768) == (1500, 75)
    assert sizes(2048) == (2000, 100)
    assert sizes(4096) == (2000, 140)
    assert fit.from_samples(samples[:1], header, 4096, frozenset()).kv == 1000


def test_layers_on_a_graphics_card_leave_main_memory() -> None:
    need = Need(weights=3200, repacked=1600, kv=320, compute=50, overhead=40)
    half = fit.on_device(need, 16, 32)
    assert (half.weights, half.repacked, half.kv) == (1600, 800, 160)
    assert half.device == 1600 + 160 + 50
    assert fit.on_device(need, 0, 32) == need
    whole = fit.on_device(need, 99, 32)
    assert (whole.weights, whole.kv) == (0, 0)


def test_all_files_of_a_model_count(make_gguf: MakeGguf) -> None:
    one = make_gguf("m-00001-of-00002.gguf", {"split.count": 2})
    make_gguf(
        "m-00002-of-00002.gguf",
        {"split.count": 2},
        [("blk.7.attn_k.weight", (256, 8), 12, 8 * 144), ("blk.7.attn_v.weight", (256, 8), 12, 8 * 144)],
    )
    whole = fit.read(one)
    assert whole.shape.weights == read_header(one).shape.weights + 2 * 8 * 144
    assert whole.shape.attention_layers == {7}
    assert whole.shape.repackable == {"Q4_K": 2 * 8 * 144}


def test_weights_that_are_only_looked_up_are_not_repacked(make_gguf: MakeGguf) -> None:
    rows = 4 * 8
    tensors = [
        ("token_embd.weight", (256, rows), 12, rows * 144),
        ("output.weight", (256, rows), 12, rows * 144),
        ("blk.0.attn_q.weight", (256, rows - 1), 12, (rows - 1) * 144),
        ("blk.0.attn_norm.weight", (256,), 0, 1024),
    ]
    header = fit.read(make_gguf("model.gguf", None, tensors))
    assert header.shape.repackable.get("Q4_K") == rows * 144
    tied = fit.read(make_gguf("tied.gguf", None, [tensors[0], *tensors[2:]]))
    assert tied.shape.repackable.get("Q4_K") == rows * 144  # the embeddings are the output too


# Files that lie -------------------------------------------------------------------


@pytest.mark.parametrize(
    "values",
    [
        {"llama.attention.head_count": 0},
        {"llama.attention.head_count": 2**31},
        {"llama.attention.head_count_kv": []},
        {"llama.attention.head_count_kv": [2**31 - 1] * 900},
        {"llama.attention.head_count_kv": "many"},
        {"llama.attention.sliding_window": 2**31, "llama.attention.sliding_window_pattern": "x"},
        {"llama.attention.sliding_window": 7, "llama.attention.sliding_window_pattern": float("nan")},
        {"llama.attention.sliding_window": 7, "llama.attention.sliding_window_pattern": [0]},
        {"llama.rope.freq_base": float("inf"), "llama.feed_forward_length": "wide"},
        {"llama.context_length": 2**31},
        {"llama.block_count": 512, "llama.attention.shared_kv_layers": 2**31},
    ],
)
def test_nonsense_in_a_header_gives_a_number_and_no_error(
    make_gguf: MakeGguf, values: dict[str, object]
) -> None:
    tensors = [(f"blk.{layer}.attn_k.weight", (256, 8), 12, 8 * 144) for layer in range(3)]
    header = fit.read(make_gguf("model.gguf", values, tensors))
    need = fit.estimate(header, 8192, "f16", fit.REPACKED_X86)
    assert need.total > 0
    made = fit.plan(
        lambda length: fit.estimate(header, length, "f16", frozenset()),
        8192,
        trained=header.context_length,
        free=4 * GB,
        total=8 * GB,
    )
    assert made.sentence


def test_many_long_arrays_do_not_fill_the_memory(make_gguf: MakeGguf) -> None:
    values = {f"llama.list{number}": list(range(1000)) for number in range(200)}
    header = fit.read(make_gguf("model.gguf", values))
    assert header.shape.vocabulary == 300
    assert fit.overhead(header.shape) < 100 * MB


def test_a_file_that_is_not_there_is_an_error_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelError):
        fit.read(tmp_path / "none.gguf")
