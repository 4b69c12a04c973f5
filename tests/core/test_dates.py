"""Dates in the language of the window."""

from collections.abc import Callable
from datetime import datetime

from inglenook.core import dates

MOMENT = datetime(2026, 3, 2, 9, 5)


def test_english_has_the_day_before_the_month() -> None:
    assert dates.day_and_time(MOMENT) == "2 March 2026, 09:05"
    assert [dates.short_month(number) for number in (1, 12)] == ["Jan", "Dec"]


def test_the_language_orders_day_month_and_year(in_german: Callable[[dict[str, str]], None]) -> None:
    in_german(
        {"March": "März", "Mar": "Mrz.", "{day} {month} {year}, {time}": "{year}, {day}. {month}, {time}"}
    )
    assert dates.day_and_time(MOMENT) == "2026, 2. März, 09:05"
    assert dates.short_month(3) == "Mrz."
