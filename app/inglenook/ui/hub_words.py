"""How a published model is described in words and numbers."""

from datetime import datetime

from inglenook.core.text import format_size, one_line
from inglenook.models.published import Ability, Hit

ABILITY_ICONS = {
    Ability.VISION: "eye",
    Ability.TOOLS: "wrench",
    Ability.REASONING: "bulb",
    Ability.EMBEDDING: "hash",
}
ABILITY_SENTENCES = {
    Ability.VISION: "Understands pictures",
    Ability.TOOLS: "Can use tools",
    Ability.REASONING: "Can think before it answers",
    Ability.EMBEDDING: "Compares texts; it does not chat",
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LATEST = 253_402_300_000.0  # the year 9999, the last that a date can say


def hit_name(hit: Hit) -> str:
    return one_line(hit.name, 80) or one_line(hit.repo, 80)


def short_parameters(count: int) -> str:
    """ "8 B", "1.7 B", "135 M"; empty where the number is not known."""
    if count >= 995_000_000:
        billions = count / 1e9
        if billions >= 10:  # makers call a model of 14.8 billion "14B"
            return f"{int(billions + 0.1)} B"
        return f"{billions:.1f} B".replace(".0 B", " B")
    return f"{round(count / 1e6)} M" if count > 0 else ""


def long_parameters(count: int) -> str:
    """ "8.0 billion", "135 million"; empty where the number is not known."""
    if count >= 995_000_000:
        return f"{count / 1e9:.1f} billion"
    return f"{round(count / 1e6)} million" if count > 0 else ""


def short_count(count: int) -> str:
    """ "2.1 M", "34 k", "812"."""
    if count >= 995_000:
        return f"{count / 1e6:.1f} M"
    return f"{round(count / 1e3)} k" if count >= 1_000 else str(max(0, count))


def smallest_size(hit: Hit) -> str:
    """ "from 3.2 GB"; one decimal is enough to choose by."""
    if hit.smallest <= 0:
        return ""
    gb = hit.smallest / 1e9
    return f"from {gb:.1f} GB" if gb >= 0.25 else f"from {format_size(hit.smallest)}"


def second_line(hit: Hit) -> str:
    """ "8 B · Meta · from 3.2 GB"."""
    return " · ".join(
        filter(None, (short_parameters(hit.parameters), one_line(hit.maker, 40), smallest_size(hit)))
    )


def day(seconds: float) -> str:
    """ "19 Aug 2024" of seconds since 1970; empty for a time that no date can say."""
    if not 0 < seconds < _LATEST:
        return ""
    moment = datetime.fromtimestamp(seconds)
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def short_day(seconds: float, today: datetime | None = None) -> str:
    """ "12 Nov", with the year where it is not this one."""
    whole = day(seconds)
    return whole.removesuffix(f" {(today or datetime.now()).year}")


def popularity(hit: Hit) -> str:
    """ "2.1 M downloads, updated 19 Aug 2024", as far as it is known."""
    said = []
    if hit.downloads > 0:
        said.append(f"{short_count(hit.downloads)} download{'' if hit.downloads == 1 else 's'}")
    if hit.likes > 0:
        said.append(f"{short_count(hit.likes)} like{'' if hit.likes == 1 else 's'}")
    if updated := day(hit.updated):
        said.append(f"updated {updated}")
    return ", ".join(said)


def abilities_in_order(hit: Hit) -> list[Ability]:
    return [ability for ability in Ability if ability in hit.abilities]
