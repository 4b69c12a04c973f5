import re

import pytest

from inglenook.models import fit
from inglenook.models.curated import CONTEXT_LENGTH, CuratedModel, curated, find, recommended
from inglenook.models.fit import GB, MB
from inglenook.models.gguf import read_header
from inglenook.models.library import starter_path
from inglenook.models.published import Ability

# Bits for one weight, about: some tensors of each kind are of a better type.
BITS = {
    "Q2_K": 3.2,
    "Q3_K_M": 4.0,
    "Q4_K_M": 4.9,
    "MXFP4": 4.6,
    "Q5_K_M": 5.7,
    "Q6_K": 6.6,
    "Q8_0": 8.5,
    "F16": 16,
}


def needed(model: CuratedModel) -> int:
    return model.need(model.usual, CONTEXT_LENGTH).total


def test_there_are_models_from_the_smallest_to_30_billion_of_many_makers() -> None:
    models = curated()
    assert len(models) >= 20
    assert models[0].hit.parameters < 200_000_000
    assert models[-1].hit.parameters > 30_000_000_000
    assert len({model.hit.maker for model in models}) >= 8
    assert len({model.hit.repo for model in models}) == len(models)
    everything = frozenset().union(*(model.hit.abilities for model in models))
    assert everything == set(Ability)


@pytest.mark.parametrize("model", curated(), ids=lambda model: model.hit.name)
class TestEachModel:
    def test_it_is_written_for_people(self, model: CuratedModel) -> None:
        assert re.fullmatch(r"[\w-]+/[\w.-]+", model.hit.repo)
        assert re.fullmatch(r"[A-Z].*\.", model.good_for) and len(model.good_for) < 100
        assert not re.search(r"AI|powerful|magic|best|!", model.good_for)
        assert model.hit.summary == model.good_for

    def test_its_sizes_are_those_of_so_many_weights(self, model: CuratedModel) -> None:
        assert list(model.versions) == sorted(model.versions, key=lambda version: version.size)
        assert model.hit.smallest == model.versions[0].size
        for version in model.versions:
            bits = version.weights * 8 / model.hit.parameters
            # The embeddings of small models weigh more, and are kept in a better type.
            low, high = (0.85, 1.65) if model.hit.parameters < 2e9 else (0.9, 1.15)
            assert low < bits / BITS[version.quantisation] < high, (version.quantisation, bits)

    def test_its_shape_has_about_as_many_weights(self, model: CuratedModel) -> None:
        shape = model.shape
        attention = (2 * shape.heads + 2 * shape.kv_heads) * shape.head_size * shape.embedding_length
        if shape.experts_used:
            experts = {"gpt-oss": 32, "qwen3moe": 128}[shape.architecture]
            inner = experts * shape.expert_feed_forward
        else:
            inner = shape.feed_forward
        matrices = 2 if shape.architecture == "nomic-bert" else 3
        weights = shape.layers * (attention + matrices * inner * shape.embedding_length)
        embeddings = shape.vocabulary * shape.embedding_length
        # Some use their embeddings as output too; nomic-bert has a gate as well.
        assert 0.9 * (weights + embeddings) < model.hit.parameters < 1.25 * (weights + 2 * embeddings), (
            weights + embeddings
        )

    def test_it_needs_more_memory_for_more_context_and_more_than_its_file(self, model: CuratedModel) -> None:
        need = model.need(model.usual, 2048).total
        assert model.usual.weights < need < model.need(model.usual, CONTEXT_LENGTH).total + 1
        assert need < 2 * model.usual.weights + 1.5 * GB


def test_the_memory_of_the_starter_is_what_its_file_says() -> None:
    path = starter_path()
    assert path is not None
    model = curated()[0]
    assert model.hit.name == "SmolLM2 135M Instruct"
    said = fit.estimate(read_header(path), 8192, "f16", frozenset())
    ours = model.need(model.usual, 8192)
    assert ours.kv == said.kv
    assert abs(ours.compute - said.compute) < MB
    assert abs(ours.overhead - said.overhead) < MB


def test_a_model_is_found_by_its_repository() -> None:
    model = find("qwen/qwen3-4b-gguf")
    assert model is not None and model.hit.name == "Qwen3 4B"
    assert find("somebody/else") is None


# What is offered at the first start ------------------------------------------------------------


@pytest.mark.parametrize("free", [0.3, 0.6, 1, 1.5, 2, 3, 4, 6, 8, 11.2, 16, 24, 40, 100])
@pytest.mark.parametrize("share", [0.5, 0.7, 0.95])
def test_what_is_recommended_fits(free: float, share: float) -> None:
    models = recommended(int(free * GB), int(free / share * GB))
    assert len(models) <= 3
    assert len({model.hit.repo for model in models}) == len(models)
    assert all(needed(model) < free * GB for model in models)
    assert all(model.is_chat and model.hit.licence for model in models)


def test_the_choice_is_the_largest_with_headroom_and_one_smaller_and_one_bigger() -> None:
    best, smaller, bigger = recommended(int(11.2 * GB), 16 * GB)
    assert best.hit.name == "Qwen3 8B"
    assert needed(smaller) < needed(best) < needed(bigger) < 11.2 * GB
    assert needed(best) * 1.25 < 11.2 * GB - fit.reserve(16 * GB)


def test_on_a_large_computer_two_smaller_ones_stand_beside_the_largest() -> None:
    best, *others = recommended(60 * GB, 64 * GB)
    assert best.hit.name == "Qwen3 30B A3B"
    assert [needed(model) < needed(best) for model in others] == [True, True]


def test_a_little_memory_gives_little_models_and_too_little_none() -> None:
    assert [model.hit.parameters < 2e9 for model in recommended(int(1.5 * GB), 4 * GB)] == [True, True]
    assert recommended(GB // 4, GB) == []
    assert recommended(0, 0) == []
