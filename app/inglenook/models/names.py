"""What the names of repositories and files tell: maker, size, quantisation.

Names are all there is for a list of search results. Conventions differ from one publisher to the
next, so what cannot be told is left open.
"""

import re
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from inglenook.models.safe_path import is_safe_name

_REPO = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9_][\w.-]{0,95}", re.ASCII)
_HUB_HOSTS = ("huggingface.co", "www.huggingface.co", "hf.co", "www.hf.co")
_NOT_OWNERS = ("datasets", "spaces", "docs", "blog", "api", "models", "collections", "papers", "settings")

_PART = re.compile(r"-(\d{5})-of-(\d{5})$", re.IGNORECASE)
_QUANTISATION = re.compile(
    r"(?<![A-Za-z0-9])"
    r"((?:UD[-_])?(?:I?Q\d(?:_[A-Z0-9]+)*|TQ\d_\d|BF16|FP?16|FP?32|MXFP4(?:_MOE)?|NVFP4))"
    r"(?![A-Za-z0-9])",
    re.IGNORECASE,
)
# Layouts for ARM that llama.cpp had and removed.
_REMOVED = re.compile(r"Q4_0_[48]_[48]$", re.IGNORECASE)

_EXPERTS = re.compile(r"(?<![A-Za-z0-9])(\d{1,3})x(\d{1,3}(?:\.\d+)?)B(?![A-Za-z0-9])", re.IGNORECASE)
_BILLIONS = re.compile(r"(?<![A-Za-z0-9.])E?(\d{1,4}(?:\.\d+)?)B(?![A-Za-z0-9])", re.IGNORECASE)
_MILLIONS = re.compile(r"(?<![A-Za-z0-9.])(\d{2,4})M(?![A-Za-z0-9])", re.IGNORECASE)
_ACTIVE = re.compile(r"(?<![A-Za-z0-9])A(\d{1,3}(?:\.\d+)?)B(?![A-Za-z0-9])", re.IGNORECASE)
# Of models whose names do not tell; from their model cards.
_KNOWN_SIZES = {
    "phi-4-mini": 3_800_000_000,
    "phi-4": 14_700_000_000,
    "phi-3.5-mini": 3_800_000_000,
    "phi-3-mini": 3_800_000_000,
    "phi-3-medium": 14_000_000_000,
    "phi-2": 2_800_000_000,
    "mistral-nemo": 12_200_000_000,
    "mistral-small": 24_000_000_000,
    "embeddinggemma": 300_000_000,
}

# Who stands behind the names that models are published under.
_MAKERS = {
    "01-ai": "01.AI",
    "ai21labs": "AI21",
    "allenai": "Ai2",
    "apple": "Apple",
    "arcee-ai": "Arcee AI",
    "baai": "BAAI",
    "baidu": "Baidu",
    "bytedance-seed": "ByteDance",
    "coherelabs": "Cohere",
    "cohereforai": "Cohere",
    "deepseek-ai": "DeepSeek",
    "facebook": "Meta",
    "google": "Google",
    "huggingfacetb": "Hugging Face",
    "ibm-granite": "IBM",
    "internlm": "InternLM",
    "lgai-exaone": "LG AI Research",
    "liquidai": "Liquid AI",
    "meta-llama": "Meta",
    "microsoft": "Microsoft",
    "minimaxai": "MiniMax",
    "mistralai": "Mistral AI",
    "mixedbread-ai": "Mixedbread",
    "moonshotai": "Moonshot AI",
    "nomic-ai": "Nomic AI",
    "nousresearch": "Nous Research",
    "nvidia": "NVIDIA",
    "openai": "OpenAI",
    "openbmb": "OpenBMB",
    "qwen": "Qwen",
    "stabilityai": "Stability AI",
    "swiss-ai": "Swiss AI",
    "tencent": "Tencent",
    "thudm": "Z.ai",
    "tiiuae": "TII",
    "upstage": "Upstage",
    "zai-org": "Z.ai",
}
# How the names of a maker's own models begin.
_FAMILIES = {
    "meta-llama": "Meta",
    "llama": "Meta",
    "codellama": "Meta",
    "gemma": "Google",
    "medgemma": "Google",
    "embeddinggemma": "Google",
    "qwen": "Qwen",
    "qwq": "Qwen",
    "mistral": "Mistral AI",
    "mixtral": "Mistral AI",
    "ministral": "Mistral AI",
    "magistral": "Mistral AI",
    "codestral": "Mistral AI",
    "devstral": "Mistral AI",
    "phi": "Microsoft",
    "deepseek": "DeepSeek",
    "smollm": "Hugging Face",
    "smolvlm": "Hugging Face",
    "granite": "IBM",
    "gpt-oss": "OpenAI",
    "falcon": "TII",
    "olmo": "Ai2",
    "glm": "Z.ai",
    "exaone": "LG AI Research",
    "lfm": "Liquid AI",
    "nemotron": "NVIDIA",
    "nomic": "Nomic AI",
    "aya": "Cohere",
    "command": "Cohere",
}


def repo_from(text: str, host: str = "") -> str:
    """ "owner/name" out of a name, an address of the Hub, or "hf.co/owner/name:Q4_K_M"; else "".

    A version behind a colon is left away: which one is wanted is chosen from the list. `host`: of
    a mirror, whose addresses count too.
    """
    text = text.strip().removeprefix("ollama run ").removeprefix("ollama pull ").strip()
    if any(letter.isspace() for letter in text):
        return ""
    try:
        address = urlsplit(text if "://" in text else f"https://{text}")
        is_hub = address.hostname in _HUB_HOSTS or (host and address.netloc == host)
    except ValueError:
        return ""
    if is_hub and address.scheme in ("http", "https", "hf"):
        path = address.path
    elif "://" in text:
        return ""
    else:
        path = text
    parts = path.strip("/").split("/") if is_hub else path.split("/")
    if len(parts) < 2 or (len(parts) > 2 and not is_hub) or parts[0].lower() in _NOT_OWNERS:
        return ""
    repo = f"{parts[0]}/{parts[1].partition(':')[0]}"
    return repo if is_repo(repo) else ""


def is_repo(repo: str) -> bool:
    """Whether the Hub would take this for the name of a repository, with its owner."""
    return (
        _REPO.fullmatch(repo) is not None
        and ".." not in repo
        and "--" not in repo
        and not repo.endswith((".", "-", ".git"))
        and is_safe_name(repo)
    )


# Of a file -----------------------------------------------------------------------------------


def stem_of(name: str) -> tuple[str, int, int]:
    """A file's path without its ending; and which of how many parts of a model it is (1 of 1: whole)."""
    stem = name[: -len(".gguf")] if name.lower().endswith(".gguf") else name
    part = _PART.search(stem)
    return (stem[: part.start()], int(part[1]), int(part[2])) if part else (stem, 1, 1)


def quantisation(stem: str) -> str:
    """Such as "Q4_K_M" or "UD-Q4_K_XL", from a file's path or from a folder in it; "" where neither tells."""
    for part in reversed(PurePosixPath(stem).parts):
        if found := _QUANTISATION.findall(part):
            last: str = found[-1].upper().replace("UD_", "UD-")
            return {"FP16": "F16", "FP32": "F32", "MXFP4_MOE": "MXFP4"}.get(last, last)
    return ""


def is_removed(quantisation: str) -> bool:
    """Whether llama.cpp does not read this kind any more."""
    return _REMOVED.search(quantisation) is not None


# Of a model ----------------------------------------------------------------------------------


def parameters(name: str) -> int:
    """Weights, by a name such as "Qwen3-4B", "SmolLM2-135M" or "Mixtral-8x7B"; 0 where it does not tell.

    Of experts it counts all, though they share some; of "E4B" the four billion that matter.
    """
    if experts := _EXPERTS.search(name):
        return round(int(experts[1]) * float(experts[2]) * 1e9)
    if billions := [float(number) for number in _BILLIONS.findall(_ACTIVE.sub("", name))]:
        return round(max(billions) * 1e9)
    if millions := [int(number) for number in _MILLIONS.findall(name)]:
        return max(millions) * 1_000_000
    plain = name.lower().replace("_", "-").replace(" ", "-")
    return next((size for known, size in _KNOWN_SIZES.items() if known in plain), 0)


def active_parameters(name: str) -> int:
    """Weights used for one token, by a name such as "Qwen3-30B-A3B"; 0 where it does not tell."""
    active = _ACTIVE.search(name)
    return round(float(active[1]) * 1e9) if active else 0


def maker(repo: str, base_model: str) -> str:
    """Who made the model, as far as names tell; else who published it."""
    owner, _, name = repo.partition("/")
    base_owner = base_model.partition("/")[0]
    if known := _MAKERS.get(base_owner.lower()):
        return known
    if base_owner and base_owner.lower() != owner.lower():
        return base_owner
    if known := _MAKERS.get(owner.lower()):
        return known
    return _family(name) or owner


def _family(name: str) -> str:
    plain = name.lower()
    owner, _, rest = plain.partition("_")
    if owner in _MAKERS:
        return _MAKERS[owner]
    for family, who in _FAMILIES.items():
        if re.match(rf"{re.escape(family)}(?![a-z])", rest or plain):
            return who
    return ""


def for_people(repo: str) -> str:
    """A repository's name as the name of a model: "Llama 3.1 8B Instruct"."""
    name = repo.partition("/")[2] or repo
    owner, _, rest = name.partition("_")
    if rest and owner.lower() in _MAKERS:  # "google_gemma-3-4b-it-GGUF"
        name = rest
    name = re.sub(r"[-_. ](?:i1[-_. ])?(?:GGUF|GGML)(?=$|[-_. ])", "", name, flags=re.IGNORECASE)
    if stripped := _QUANTISATION.sub("", name).strip("-_. "):
        name = stripped
    words = re.sub(r"[-_\s]+", " ", name).strip()
    return words.removeprefix("Meta ") if words.startswith("Meta Llama") else words
