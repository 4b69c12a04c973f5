import re

import pytest

from inglenook.models.curated import curated
from inglenook.models.licences import Licence, LicenceClass, licence, licences

# Every id the Hub takes: https://huggingface.co/docs/hub/repositories-licenses.
HUB = """
apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0
bigcode-openrail-m afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause bsd-3-clause-clear
c-uda cc cc0-1.0 cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0
cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0 cc-by-nc-nd-3.0 cc-by-nc-nd-4.0 cc-by-nc-sa-2.0
cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0 cdla-permissive-1.0 cdla-permissive-2.0 wtfpl
ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1 eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 gpl-3.0 lgpl lgpl-2.1
lgpl-3.0 isc h-research intel-research lppl-1.3c ms-pl apple-ascl apple-amlr mpl-2.0 odc-by odbl
openmdw-1.0 openmdw-1.1 openrail++ osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl lgpl-lr
deepfloyd-if-license fair-noncommercial-research-license llama2 llama3 llama3.1 llama3.2 llama3.3
llama4 grok2-community gemma unknown other
"""

# The Hub's ids that tell nothing, and the sentence that says so.
TELL_NOTHING = {"cc": "which Creative Commons", "unknown": "not known", "other": "licence of its own"}


@pytest.mark.parametrize("id", HUB.split())
def test_every_licence_of_the_hub_is_known_or_says_why_not(id: str) -> None:
    found = licence(id)
    assert found.id == id
    assert found.name
    if id in TELL_NOTHING:
        assert found.kind is LicenceClass.UNKNOWN
        assert TELL_NOTHING[id] in found.sentence
    else:
        assert found.kind is not LicenceClass.UNKNOWN


@pytest.mark.parametrize(
    ("id", "kind", "condition"),
    [
        ("apache-2.0", LicenceClass.OPEN_SOURCE, "Use it for anything"),
        ("gpl-3.0", LicenceClass.OPEN_SOURCE, "If you pass it or a changed version on"),
        ("agpl-3.0", LicenceClass.OPEN_SOURCE, "over a network"),
        ("cc-by-4.0", LicenceClass.OPEN_SOURCE, "name its authors"),
        ("llama2", LicenceClass.OPEN_WEIGHTS, "700 million users"),
        ("llama3", LicenceClass.OPEN_WEIGHTS, "“Built with Meta Llama 3”"),
        ("llama3.1", LicenceClass.OPEN_WEIGHTS, "“Built with Llama”"),
        ("llama3.2", LicenceClass.OPEN_WEIGHTS, "European Union"),
        ("llama3.3", LicenceClass.OPEN_WEIGHTS, "700 million users"),
        ("llama4", LicenceClass.OPEN_WEIGHTS, "European Union"),
        ("gemma", LicenceClass.OPEN_WEIGHTS, "use policy"),
        ("openrail", LicenceClass.OPEN_WEIGHTS, "harmful uses"),
        ("cc-by-nd-4.0", LicenceClass.OPEN_WEIGHTS, "only unchanged"),
        ("cc-by-nc-4.0", LicenceClass.RESTRICTED, "Not for paid work"),
        ("cc-by-nc-sa-4.0", LicenceClass.RESTRICTED, "Not for paid work"),
        ("fair-noncommercial-research-license", LicenceClass.RESTRICTED, "Not for paid work"),
        ("intel-research", LicenceClass.RESTRICTED, "research"),
        # Names that makers give their own.
        ("qwen", LicenceClass.OPEN_WEIGHTS, "100 million users"),
        ("qwen-research", LicenceClass.RESTRICTED, "permission"),
        ("tongyi-qianwen", LicenceClass.OPEN_WEIGHTS, "100 million users"),
        ("mrl", LicenceClass.RESTRICTED, "licence from Mistral AI"),
        ("mnpl", LicenceClass.RESTRICTED, "licence from Mistral AI"),
        ("health-ai-developer-foundations", LicenceClass.OPEN_WEIGHTS, "patients"),
        ("nvidia-open-model-license", LicenceClass.OPEN_WEIGHTS, "NVIDIA"),
        ("falcon-llm-license", LicenceClass.OPEN_WEIGHTS, "use policy"),
        ("exaone", LicenceClass.RESTRICTED, "permission"),
        ("hunyuan", LicenceClass.RESTRICTED, "European Union"),
        ("modified-mit", LicenceClass.OPEN_WEIGHTS, "name"),
        ("lfm1.0", LicenceClass.OPEN_WEIGHTS, "10 million dollars"),
        ("jamba-open-model-license", LicenceClass.OPEN_WEIGHTS, "50 million dollars"),
        ("deepseek", LicenceClass.OPEN_WEIGHTS, "harmful uses"),
    ],
)
def test_the_sentence_says_the_condition_that_matters(id: str, kind: LicenceClass, condition: str) -> None:
    found = licence(id)
    assert (found.kind, condition in found.sentence) == (kind, True), found


def test_every_entry_is_written_for_people_and_leads_to_a_text() -> None:
    for found in licences().values():
        assert re.fullmatch(r"[A-Z“].*\.", found.sentence), found
        assert "!" not in found.sentence
        assert len(found.sentence) < 280, found
        assert found.url == "" or re.fullmatch(r"https://[^\s]+", found.url), found
        if found.kind is LicenceClass.OPEN_SOURCE:
            assert found.sentence.startswith("Use it for anything"), found
        if found.kind in (LicenceClass.OPEN_SOURCE, LicenceClass.OPEN_WEIGHTS):
            assert "paid work" in found.sentence, found


def test_spellings_make_no_difference() -> None:
    assert licence("Apache-2.0") == licence(" apache-2.0 ") == licence("apache 2.0") == licence("APACHE_2.0")
    assert licence("Llama 3.1 Community License") == licence("llama3.1") == licence("llama3_1")


def test_a_licence_that_is_not_known_says_so_and_is_safe_to_show() -> None:
    found = licence("super-open\n<b>\u202emodel</b>")
    assert found.kind is LicenceClass.UNKNOWN
    assert "does not know this licence" in found.sentence
    assert "\n" not in found.name and "\u202e" not in found.name
    assert len(licence("x" * 100_000).name) <= 60


@pytest.mark.parametrize("id", ["", " ", "\n\t"])
def test_a_model_without_a_licence_says_so(id: str) -> None:
    assert licence(id) == Licence("", "No licence given", LicenceClass.UNKNOWN, licence("").sentence)
    assert "Ask its maker" in licence("").sentence


def test_the_curated_list_has_no_licence_that_is_not_known() -> None:
    kinds = {model.hit.name: licence(model.hit.licence).kind for model in curated()}
    assert LicenceClass.UNKNOWN not in kinds.values()
    assert kinds["Ministral 8B Instruct"] is LicenceClass.RESTRICTED
