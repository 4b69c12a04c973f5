"""What is made of the Hub's facts."""

from typing import Any

import pytest

from inglenook.models import hub_answers
from inglenook.models.published import Ability

TOOLS, THINKS, SEES, EMBEDS = Ability.TOOLS, Ability.REASONING, Ability.VISION, Ability.EMBEDDING


def abilities(repo: str, **facts: Any) -> set[Ability]:
    found = hub_answers.facts({"id": f"owner/{repo}", **facts})
    assert found
    return set(found.hit.abilities)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Meta-Llama-3.1-8B-Instruct-GGUF", {TOOLS}),
        ("Llama-2-7B-Chat-GGUF", set()),
        ("Qwen3-4B-GGUF", {TOOLS, THINKS}),
        ("Qwen3-4B-Instruct-2507-GGUF", {TOOLS}),
        ("Qwen3-4B-Thinking-2507-GGUF", {TOOLS, THINKS}),
        ("Qwen3-VL-4B-Instruct-GGUF", {TOOLS, SEES}),
        ("Qwen3-Embedding-0.6B-GGUF", {EMBEDS}),
        ("DeepSeek-R1-Distill-Qwen-7B-GGUF", {THINKS}),
        ("gpt-oss-20b-GGUF", {TOOLS, THINKS}),
        ("Mistral-7B-Instruct-v0.3-GGUF", {TOOLS}),
        ("TinyLlama-1.1B-GGUF", set()),
        ("SmolVLM-500M-Instruct-GGUF", {SEES}),
        ("nomic-embed-text-v1.5-GGUF", {EMBEDS}),
        ("Phi-4-mini-reasoning-GGUF", {TOOLS, THINKS}),
    ],
)
def test_a_name_tells_what_a_model_can_do(name: str, expected: set[Ability]) -> None:
    assert abilities(name) == expected


def test_a_template_knows_better_than_a_name() -> None:
    assert abilities("Qwen3-4B", gguf={"chat_template": "{{ messages }}"}) == set()
    assert abilities("Unheard-of", gguf={"chat_template": "{% if tools %}<think>"}) == {TOOLS, THINKS}


def test_the_hub_s_own_words_count() -> None:
    assert abilities("X", pipeline_tag="image-text-to-text") == {SEES}
    assert abilities("X", tags=["sentence-similarity", "gguf"]) == {EMBEDS}
    assert abilities("X", tags=["function-calling"]) == {TOOLS}
    assert abilities("X", siblings=[{"rfilename": "mmproj-x-f16.gguf"}]) == {SEES}


@pytest.mark.parametrize(
    ("card", "tags", "licence"),
    [
        ({"license": "apache-2.0"}, [], "apache-2.0"),
        ({"license": ["mit", "x"]}, [], "mit"),
        ({"license": "MIT"}, [], "mit"),
        ({"license": "other", "license_name": "llama3.1"}, [], "llama3.1"),
        ({"license": "other"}, [], "other"),
        ({"license": {"x": 1}}, ["license:gemma"], "gemma"),
        ({}, ["gguf", "license:gemma"], "gemma"),
        ({}, [], ""),
    ],
)
def test_the_licence_is_found_where_it_is_said(card: dict[str, Any], tags: list[str], licence: str) -> None:
    assert hub_answers.licence(card, tags) == licence


@pytest.mark.parametrize(
    ("card", "tags", "base"),
    [
        ({"base_model": "a/b"}, [], "a/b"),
        ({"base_model": ["a/b", "c/d"]}, [], "a/b"),
        ({"base_model": "../x"}, ["base_model:quantized:c/d"], "c/d"),
        ({}, ["base_model:c/d", "base_model:quantized:c/d"], "c/d"),
        ({}, [], ""),
    ],
)
def test_the_base_model_is_found_where_it_is_said(card: dict[str, Any], tags: list[str], base: str) -> None:
    found = hub_answers.facts({"id": "owner/x", "cardData": card, "tags": tags})
    assert found and found.base_model == base
