"""Dates as the language of the window writes them.

Not strftime's names of months, which speak the language of the system.
"""

from datetime import datetime

from inglenook.core.language import mark, tr

_MONTHS = (
    mark("January", note="a month"),
    mark("February", note="a month"),
    mark("March", note="a month"),
    mark("April", note="a month"),
    mark("May", note="a month"),
    mark("June", note="a month"),
    mark("July", note="a month"),
    mark("August", note="a month"),
    mark("September", note="a month"),
    mark("October", note="a month"),
    mark("November", note="a month"),
    mark("December", note="a month"),
)
_SHORT_MONTHS = (
    mark("Jan", note="a month, short"),
    mark("Feb", note="a month, short"),
    mark("Mar", note="a month, short"),
    mark("Apr", note="a month, short"),
    mark("May", note="a month, short"),
    mark("Jun", note="a month, short"),
    mark("Jul", note="a month, short"),
    mark("Aug", note="a month, short"),
    mark("Sep", note="a month, short"),
    mark("Oct", note="a month, short"),
    mark("Nov", note="a month, short"),
    mark("Dec", note="a month, short"),
)


def month(number: int) -> str:
    """The name of a month, from 1: "November"."""
    return tr(_MONTHS[number - 1], note="a month")


def short_month(number: int) -> str:
    """The short name of a month, from 1: "Nov"."""
    return tr(_SHORT_MONTHS[number - 1], note="a month, short")


def day_and_time(moment: datetime) -> str:
    """ "22 November 2026, 14:05"."""
    return tr(
        "{day} {month} {year}, {time}",
        day=moment.day,
        month=month(moment.month),
        year=moment.year,
        time=f"{moment:%H:%M}",
    )
