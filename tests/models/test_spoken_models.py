"""What models are said to be, in another language than English."""

from collections.abc import Iterator

import pytest

from inglenook.core import language
from inglenook.core.language import Language
from inglenook.models import fit, remote
from inglenook.models.curated import curated
from inglenook.models.fit import GB, Need, Verdict
from inglenook.models.licences import licence


@pytest.fixture
def made_up() -> Iterator[None]:
    language.use(Language("de", lambda text, note, n: f"«{text}»", thousands=".", decimal=","))
    yield
    language.use(Language())


@pytest.mark.usefixtures("made_up")
def test_tables_of_models_and_licences_speak_the_language() -> None:
    assert licence("mit").sentence == f"«{licence('mit').english}»"
    assert curated()[0].good_for == f"«{curated()[0].hit.summary}»"


@pytest.mark.usefixtures("made_up")
def test_licence_that_nobody_gave_is_said_in_words() -> None:
    assert licence("").name == "«No licence given»"
    assert licence("my-own").name == "my-own"
    assert licence("my-own").sentence.startswith("«")


@pytest.mark.usefixtures("made_up")
def test_plan_is_told_with_the_signs_of_the_language() -> None:
    made = fit.plan(
        lambda length: Need(weights=4 * GB, repacked=0, kv=0, compute=0, overhead=0),
        2048,
        trained=2048,
        free=int(11.25 * GB),
        total=16 * GB,
    )
    assert made.verdict is Verdict.FITS
    assert made.sentence == "«Needs «4,0 GB», «11,2 GB» is free.»"


@pytest.mark.usefixtures("made_up")
def test_version_without_a_known_quality_says_nothing() -> None:
    assert remote.quality("Q4_K_M") == "«Good. Best balance»"
    assert remote.quality("unheard-of") == ""
