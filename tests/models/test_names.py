"""What names of repositories and files tell."""

import pytest

from inglenook.models import names


@pytest.mark.parametrize(
    ("text", "repo"),
    [
        ("bartowski/Qwen3-4B-GGUF", "bartowski/Qwen3-4B-GGUF"),
        ("  bartowski/Qwen3-4B-GGUF \n", "bartowski/Qwen3-4B-GGUF"),
        ("https://huggingface.co/bartowski/Qwen3-4B-GGUF", "bartowski/Qwen3-4B-GGUF"),
        ("https://huggingface.co/bartowski/Qwen3-4B-GGUF/", "bartowski/Qwen3-4B-GGUF"),
        ("https://huggingface.co/a/b/blob/main/b-Q4_K_M.gguf?download=true#x", "a/b"),
        ("http://hf.co/a/b/tree/main", "a/b"),
        ("huggingface.co/a/b", "a/b"),
        ("hf.co/a/b:Q4_K_M", "a/b"),
        ("ollama run hf.co/a/b:Q8_0", "a/b"),
        ("a/b:Q4_K_M", "a/b"),
        # Words, and addresses that are no model's.
        ("", ""),
        ("qwen", ""),
        ("qwen 4b / instruct", ""),
        ("a/b/c", ""),
        ("/etc/passwd", ""),
        ("../..", ""),
        ("a/..", ""),
        ("https://example.org/a/b", ""),
        ("https://huggingface.co.example.org/a/b", ""),
        ("https://huggingface.co/datasets/a/b", ""),
        ("https://huggingface.co/a", ""),
        ("https://[", ""),
        ("file:///etc/passwd", ""),
        ("a/b\u202e", ""),
        ("a/con", ""),
        ("a/" + "x" * 97, ""),
    ],
)
def test_a_repository_is_found_in_what_people_paste(text: str, repo: str) -> None:
    assert names.repo_from(text) == repo


def test_an_address_of_a_mirror_is_one_where_the_mirror_is_known() -> None:
    assert names.repo_from("http://127.0.0.1:8000/a/b", "127.0.0.1:8000") == "a/b"
    assert names.repo_from("http://127.0.0.1:8000/a/b") == ""


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("Llama-3.1-8B-Instruct", 8e9),
        ("SmolLM2-135M-Instruct", 135e6),
        ("Qwen2.5-Coder-0.5B-Instruct", 0.5e9),
        ("Mixtral-8x7B-Instruct-v0.1", 56e9),
        ("gemma-3n-E4B-it", 4e9),
        ("Qwen3-30B-A3B-Instruct-2507", 30e9),
        ("Qwen2.5-7B-Instruct-1M", 7e9),
        ("llama3_8b", 8e9),
        ("Phi-4-mini-instruct", 3.8e9),
        ("phi-4", 14.7e9),
        ("gpt-oss-120b", 120e9),
        ("model-4bit", 0),
        ("Llama-3-Instruct-262k", 0),
        ("v1.5", 0),
        ("", 0),
    ],
)
def test_a_name_tells_the_number_of_weights(name: str, parameters: float) -> None:
    assert names.parameters(name) == parameters


def test_a_name_tells_how_many_weights_are_used_for_a_token() -> None:
    assert names.active_parameters("Qwen3-30B-A3B-Instruct-2507") == 3e9
    assert names.active_parameters("Qwen3-8B") == 0


@pytest.mark.parametrize(
    ("stem", "quantisation"),
    [
        ("Qwen3-4B-Q4_K_M", "Q4_K_M"),
        ("mistral-7b.Q4_K_M", "Q4_K_M"),
        ("qwen2.5-7b-instruct-q4_k_m", "Q4_K_M"),
        ("Qwen3-4B-UD-Q4_K_XL", "UD-Q4_K_XL"),
        ("UD-IQ1_S/Kimi-K2-UD-IQ1_S", "UD-IQ1_S"),
        ("Q8_0/DeepSeek-V3", "Q8_0"),
        ("model.i1-IQ3_XXS", "IQ3_XXS"),
        ("phi-3-mini-4k-instruct-fp16", "F16"),
        ("x-BF16", "BF16"),
        ("gpt-oss-20b-mxfp4", "MXFP4"),
        ("gpt-oss-20b-MXFP4_MOE", "MXFP4"),
        ("BitNet-TQ2_0", "TQ2_0"),
        ("Q4_0", "Q4_0"),
        ("gemma-3-4b-it-qat-q4_0", "Q4_0"),
        ("Qwen3-4B", ""),
        ("faq-2", ""),
    ],
)
def test_a_file_name_tells_the_quantisation(stem: str, quantisation: str) -> None:
    assert names.quantisation(stem) == quantisation


@pytest.mark.parametrize(
    ("repo", "base_model", "maker"),
    [
        ("bartowski/Meta-Llama-3.1-8B-Instruct-GGUF", "meta-llama/Llama-3.1-8B-Instruct", "Meta"),
        ("bartowski/Hermes-3-Llama-3.1-8B-GGUF", "NousResearch/Hermes-3-Llama-3.1-8B", "Nous Research"),
        ("somebody/Thing-GGUF", "inventor/Thing", "inventor"),
        ("Qwen/Qwen3-4B-GGUF", "Qwen/Qwen3-4B", "Qwen"),
        ("unsloth/Qwen3-4B-GGUF", "", "Qwen"),
        ("bartowski/google_gemma-3-4b-it-GGUF", "", "Google"),
        ("somebody/Thing-GGUF", "", "somebody"),
        ("somebody/Phil-GGUF", "", "somebody"),
    ],
)
def test_the_maker_is_who_made_the_model(repo: str, base_model: str, maker: str) -> None:
    assert names.maker(repo, base_model) == maker


@pytest.mark.parametrize(
    ("repo", "name"),
    [
        ("bartowski/Meta-Llama-3.1-8B-Instruct-GGUF", "Llama 3.1 8B Instruct"),
        ("bartowski/google_gemma-3-4b-it-GGUF", "gemma 3 4b it"),
        ("mradermacher/Thing-7B-i1-GGUF", "Thing 7B"),
        ("owner/Thing-7B-Q4_K_M-GGUF", "Thing 7B"),
        ("owner/gguf", "gguf"),
        ("owner/Q4_0", "Q4 0"),
    ],
)
def test_a_repository_has_a_name_for_people(repo: str, name: str) -> None:
    assert names.for_people(repo) == name


def test_parts_of_a_model_are_numbered_in_their_names() -> None:
    assert names.stem_of("Q4/big-00002-of-00003.gguf") == ("Q4/big", 2, 3)
    assert names.stem_of("small.GGUF") == ("small", 1, 1)
