"""The translations are whole, and no word of the window is left out of them."""

from tests.packaging.scripts import script


def test_every_text_is_translated_into_every_language() -> None:
    assert script("translations").check() == []


def test_no_word_that_a_person_reads_is_left_out() -> None:
    assert script("translations").check_source([]) == []
