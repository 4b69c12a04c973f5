"""How a published model is described in words and numbers."""

from datetime import datetime

from PySide6.QtCore import QLocale

from inglenook.core.language import apart, current, listed, mark, number, tr, tr_n
from inglenook.core.text import format_size, one_line
from inglenook.models.published import Ability, Hit

ABILITY_ICONS = {
    Ability.VISION: "eye",
    Ability.TOOLS: "wrench",
    Ability.REASONING: "bulb",
    Ability.EMBEDDING: "hash",
}
ABILITY_SENTENCES = {
    Ability.VISION: mark("Understands pictures."),
    Ability.TOOLS: mark("Can use tools."),
    Ability.REASONING: mark("Can think before it answers."),
    Ability.EMBEDDING: mark("Compares texts; it does not chat."),
}
_LATEST = 253_402_300_000.0  # the year 9999, the last that a date can say


def hit_name(hit: Hit) -> str:
    return one_line(hit.name, 80) or one_line(hit.repo, 80)


def short_parameters(count: int) -> str:
    """ "8 B", "1.7 B", "135 M"; empty where the number is not known."""
    if count >= 995_000_000:
        billions = count / 1e9
        if billions >= 10:  # makers call a model of 14.8 billion "14B"
            return tr("{count} B", note="billions of parameters", count=number(int(billions + 0.1)))
        tenths = 0 if f"{billions:.1f}".endswith(".0") else 1
        return tr("{count} B", note="billions of parameters", count=number(billions, tenths))
    if count <= 0:
        return ""
    return tr("{count} M", note="millions", count=number(round(count / 1e6)))


def long_parameters(count: int) -> str:
    """ "8.0 billion", "135 million"; empty where the number is not known."""
    if count >= 995_000_000:
        said = number(count / 1e9, 1)
        return tr_n("{count} billion", "{count} billion", int(count / 1e9), count=said)
    return tr_n("{n} million", "{n} million", round(count / 1e6)) if count > 0 else ""


def short_count(count: int) -> str:
    """ "2.1 M", "34 k", "812"."""
    if count >= 995_000:
        return tr("{count} M", note="millions", count=number(count / 1e6, 1))
    if count >= 1_000:
        return tr("{count} k", note="thousands", count=number(round(count / 1e3)))
    return number(max(0, count))


def smallest_size(hit: Hit) -> str:
    """ "from 3.2 GB"; one decimal is enough to choose by."""
    if hit.smallest <= 0:
        return ""
    gb = hit.smallest / 1e9
    if gb >= 0.25:
        return tr("from {size} GB", size=number(gb, 1))
    return tr("from {size}", size=format_size(hit.smallest))


def second_line(hit: Hit) -> str:
    """ "8 B · Meta · from 3.2 GB"."""
    parts = (short_parameters(hit.parameters), one_line(hit.maker, 40), smallest_size(hit))
    return " · ".join(map(apart, filter(None, parts)))


def day(seconds: float) -> str:
    """ "19 Aug 2024" of seconds since 1970; empty for a time that no date can say."""
    if not 0 < seconds < _LATEST:
        return ""
    moment = datetime.fromtimestamp(seconds)
    return tr("{day} {month} {year}", day=moment.day, month=_month(moment), year=moment.year)


def short_day(seconds: float, today: datetime | None = None) -> str:
    """ "12 Nov", with the year where it is not this one."""
    if not 0 < seconds < _LATEST:
        return ""
    moment = datetime.fromtimestamp(seconds)
    if moment.year != (today or datetime.now()).year:
        return day(seconds)
    return tr("{day} {month}", day=moment.day, month=_month(moment))


def _month(moment: datetime) -> str:
    return QLocale(current()).monthName(moment.month, QLocale.FormatType.ShortFormat)


def popularity(hit: Hit) -> str:
    """ "2.1 M downloads, updated 19 Aug 2024", as far as it is known."""
    said = []
    if hit.downloads > 0:
        count = short_count(hit.downloads)
        said.append(tr_n("{count} download", "{count} downloads", hit.downloads, count=count))
    if hit.likes > 0:
        said.append(tr_n("{count} like", "{count} likes", hit.likes, count=short_count(hit.likes)))
    if updated := day(hit.updated):
        said.append(tr("updated {day}", day=updated))
    return listed(said)


def abilities_in_order(hit: Hit) -> list[Ability]:
    return [ability for ability in Ability if ability in hit.abilities]
