"""Values out of other programs' files."""

import pytest

from inglenook.core.importers import values


@pytest.mark.parametrize(
    "value, expected",
    [
        (1_700_000_000, 1_700_000_000),
        (1_700_000_000.5, 1_700_000_000.5),
        (1_700_000_000_000, 1_700_000_000),
        (1_700_000_000_000_000, 1_700_000_000),
        (1_700_000_000_000_000_000, 1_700_000_000),
        ("1700000000", 1_700_000_000),
        ("2023-11-14T22:13:20Z", 1_700_000_000),
        ("2023-11-14T22:13:20.000000+00:00", 1_700_000_000),
        ("2023-11-14 22:13:20", 1_700_000_000),
        ("2023-11-15 00:13:20.123456789+02:00", 1_700_000_000.123456),
        ("2023-11-14 22:13:20.5 +0000 UTC", 1_700_000_000.5),
        ("yesterday", 0),
        ("", 0),
        (None, 0),
        (True, 0),
        ([], 0),
        (-5, 0),
        (float("nan"), 0),
        (float("inf"), 0),
        (10**400, 0),
        ("9999-12-31T23:59:59-14:00", 0),
        ("0001-01-01T00:00:00+14:00", 0),
        ("1" * 5000, 0),
    ],
)
def test_moments(value: object, expected: float) -> None:
    assert values.seconds(value) == pytest.approx(expected)


def test_code_of_any_kind_stays_in_its_block() -> None:
    assert values.fenced("a", "python") == "```python\na\n```"
    assert values.fenced("```\nb\n`````") == "``````\n```\nb\n`````\n``````"
    assert values.fenced("c", "x\n# heading") == "```\nc\n```"


def test_a_thought_at_the_beginning_is_taken_out() -> None:
    assert values.without_thought("\n<think>\nHm.\n</think>\n\nYes.") == ("Hm.", "Yes.")
    assert values.without_thought("Yes. <think>Hm.</think>") == ("", "Yes. <think>Hm.</think>")
    assert values.without_thought("<think>Hm.") == ("", "<think>Hm.")


def test_whole_numbers_fit_a_setting() -> None:
    assert values.whole("40") == 40
    assert values.whole(40.0) == 40
    assert values.whole(1e300) is None and values.whole(0.5) is None and values.whole(True) is None
