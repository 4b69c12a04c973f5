"""What the Hub's answers say of a repository, read without trusting their form.

A fact of the wrong kind counts as one that is not there. The form:
https://huggingface.co/docs/hub/api, and `ModelInfo` of huggingface_hub 2.4.0.
"""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.models import names
from inglenook.models.published import Ability, Hit
from inglenook.models.versions import Listed, is_companion

_MOST_TEXT = 300  # characters of a fact
_MOST_FILES = 20_000
_LARGEST_COUNT = 10**15
_LONGEST_CONTEXT = 2**31

# The Hub's words for what a model is for.
_SEES = (
    "image-text-to-text",
    "image-to-text",
    "visual-question-answering",
    "any-to-any",
    "video-text-to-text",
)
_EMBEDS = ("feature-extraction", "sentence-similarity")
# Families whose members all can do it, by the beginning of a word in their names.
_THINKING = re.compile(
    r"(?<![a-z])(r1|qwq|qwen3(?!-coder|.*(instruct|embedding|reranker))|gpt-?oss|deepseek-r|magistral|phi-?4.*reasoning"
    r"|reasoning|reasoner|thinking|think|smollm3|exaone-?deep|glm-?(4\.[5-9]|z1))(?![a-z])"
)
_TOOL_USING = re.compile(
    r"(?<![a-z])(llama-?3\.[1-3]|qwen-?[23](\.\d)?(?!.*(embedding|reranker|math))|gpt-?oss|mistral-(nemo|small)"
    r"|mistral-7b-instruct-v0\.3|ministral|magistral|devstral|granite-?[34]|hermes|smollm3|phi-?4-mini|command-?r"
    r"|glm-?4|lfm2|nemotron|functionary|toolace|tool-?use|function-?calling)(?![a-z])"
)
_EMBEDDING = re.compile(r"(?<![a-z])(embed|embedding|embeddings|embeddinggemma|bge|gte|e5|minilm)(?![a-z])")
_SEEING = re.compile(r"(?<![a-z])(vl|vlm|vision|llava|smolvlm|moondream|minicpm-?v|pixtral)(?![a-z])")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a repository is, beside its files. Texts are untrusted."""

    hit: Hit
    commit: str
    base_model: str
    architecture: str
    context_length: int
    template: str


def facts(data: dict[str, Any]) -> Facts | None:
    """One entry of a list, or the whole answer on one repository; None where it names none."""
    repo = _text(data.get("id")) or _text(data.get("modelId"))
    if not names.is_repo(repo):
        return None
    card = _mapping(data.get("cardData"))
    gguf = _mapping(data.get("gguf"))
    tags = [_text(tag) for tag in _listed(data.get("tags"))]
    base_model = _base_model(card, tags)
    name = repo.partition("/")[2]
    template = gguf.get("chat_template")
    template = template if isinstance(template, str) else ""
    hit = Hit(
        repo=repo,
        name=one_line(names.for_people(repo), 80),
        maker=names.maker(repo, base_model),
        parameters=_count(gguf.get("total")) or names.parameters(name) or names.parameters(base_model),
        licence=licence(card, tags),
        abilities=_abilities(data, tags, template, f"{name} {base_model.partition('/')[2]}"),
        gated=data["gated"] if data.get("gated") in ("auto", "manual") else "",
        downloads=_count(data.get("downloads")),
        likes=_count(data.get("likes")),
        updated=_time(data.get("lastModified")),
    )
    return Facts(
        hit=hit,
        commit=_text(data.get("sha")),
        base_model=base_model,
        architecture=_text(gguf.get("architecture")),
        context_length=_count(gguf.get("context_length"), _LONGEST_CONTEXT),
        template=template,
    )


def files(data: dict[str, Any]) -> list[Listed]:
    """The files of a repository, with what the Hub's scanners say of them."""
    warnings = _warnings(_mapping(data.get("securityRepoStatus")))
    found = []
    for sibling in _listed(data.get("siblings"))[:_MOST_FILES]:
        name = _mapping(sibling).get("rfilename")
        if not isinstance(name, str):
            continue
        # Without it a file is in git itself, and has no sha256 here: no model is.
        large = _mapping(_mapping(sibling).get("lfs"))
        size = _count(large.get("size")) or _count(_mapping(sibling).get("size"))
        sha256 = large.get("sha256")
        found.append(Listed(name, size, sha256 if isinstance(sha256, str) else "", warnings.get(name, "")))
    return found


def licence(card: dict[str, Any], tags: Iterable[str]) -> str:
    """The id of the licence; of an "other" one the name it is given, such as "llama3.1"."""
    given = card.get("license")
    found = _text(given[0] if isinstance(given, list) and given else given)
    found = found or next((tag.removeprefix("license:") for tag in tags if tag.startswith("license:")), "")
    if found == "other":
        found = _text(card.get("license_name")) or found
    return found.lower()


def _base_model(card: dict[str, Any], tags: list[str]) -> str:
    given = card.get("base_model")
    found = [_text(given)] if isinstance(given, str) else [_text(each) for each in _listed(given)]
    found += [tag.split(":")[-1] for tag in tags if tag.startswith("base_model:")]
    return next((repo for repo in found if names.is_repo(repo)), "")


def _abilities(data: dict[str, Any], tags: list[str], template: str, name: str) -> frozenset[Ability]:
    """What a model can do, by what the Hub says it is for, by its template, its files and its name."""
    plain = name.lower().replace("_", "-")
    kinds = {_text(data.get("pipeline_tag")), *tags}
    siblings = [_mapping(sibling).get("rfilename") for sibling in _listed(data.get("siblings"))[:_MOST_FILES]]
    found = set()
    if kinds & set(_EMBEDS) or _EMBEDDING.search(plain):
        return frozenset({Ability.EMBEDDING})
    if kinds & set(_SEES) or _SEEING.search(plain) or any(is_companion(str(each)) for each in siblings):
        found.add(Ability.VISION)
    # A template of the file is proof; a name is good enough for a list.
    uses_tools = "tools" in template if template else _TOOL_USING.search(plain)
    if uses_tools or {"tool-use", "function-calling", "function calling"} & kinds:
        found.add(Ability.TOOLS)
    thinks = any(mark in template for mark in ("<think>", "enable_thinking", "reasoning_effort", "[THINK]"))
    if thinks or (not template and _THINKING.search(plain)) or {"reasoning", "thinking"} & kinds:
        found.add(Ability.REASONING)
    return frozenset(found)


def _warnings(status: dict[str, Any]) -> dict[str, str]:
    """By file, a sentence on what was found in it."""
    found = {}
    for issue in _listed(status.get("filesWithIssues")):
        path, level = _mapping(issue).get("path"), _mapping(issue).get("level")
        if isinstance(path, str) and level not in ("safe", "info", None):
            if level == "unsafe":
                found[path] = tr("The scanners of the Hub call this file unsafe. Better choose another one.")
            else:
                found[path] = tr(
                    "The scanners of the Hub call this file suspicious. Better choose another one."
                )
    return found


# Kinds ---------------------------------------------------------------------------------------


def mappings(data: object) -> Iterator[dict[str, Any]]:
    """The entries of a list that are objects."""
    return (each for each in _listed(data) if isinstance(each, dict))


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= _MOST_TEXT else ""


def _count(value: object, most: int = _LARGEST_COUNT) -> int:
    if isinstance(value, float) and math.isfinite(value):
        value = int(value)
    return value if type(value) is int and 0 <= value <= most else 0


def _time(value: object) -> float:
    """Seconds since 1970 of such as "2025-06-01T00:00:00.000Z"."""
    try:
        return max(0.0, datetime.fromisoformat(_text(value).replace("Z", "+00:00")).timestamp())
    except (ValueError, OverflowError, OSError):
        return 0.0
