"""What the licence of a model allows, in one plain sentence.

The table is `resources/licences.json`: the licences the Hub has an id for
(https://huggingface.co/docs/hub/repositories-licenses), and those that makers give a name of their
own. It is a help for reading, not advice: the words of the licence itself decide.
"""

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from inglenook.core.language import mark, tr
from inglenook.core.paths import resource
from inglenook.core.text import one_line


class LicenceClass(StrEnum):
    """How free a model is. The value, translated, is what people read."""

    OPEN_SOURCE = mark("Open source")  # use it for anything
    OPEN_WEIGHTS = mark("Open weights")  # free with conditions
    RESTRICTED = mark("Restricted")  # not for paid work, or needs permission
    UNKNOWN = mark("Licence unknown")


@dataclass(frozen=True, slots=True)
class Licence:
    """One licence. Safe to show: what came from outside is cleaned and short."""

    id: str  # as the Hub writes it, such as "apache-2.0"; empty: none was given
    name: str  # such as "Apache License 2.0"
    kind: LicenceClass
    english: str  # what one may and must do
    url: str = ""  # of its text; empty where it has no single one

    @property
    def sentence(self) -> str:
        """What one may and must do, in the language of the window."""
        return tr(self.english)


def licence(id: str) -> Licence:
    """What is known of the licence with this id, or with the name its maker gave it.

    Upper and lower case, blanks and underscores make no difference. Never raises; an id that is
    not in the table is of class UNKNOWN and says so. Reads the table once (2 ms). Any thread.
    """
    wanted = _key(id)
    table = licences()
    found = table.get(wanted)
    if found is not None:
        return found
    shown = one_line(id, 60)
    if not wanted or not shown:
        return Licence("", tr("No licence given"), LicenceClass.UNKNOWN, _NONE_GIVEN)
    return Licence(shown, shown, LicenceClass.UNKNOWN, _NOT_KNOWN)


_NONE_GIVEN = mark("Nobody has said what it may be used for. Ask its maker before you use it for work.")
_NOT_KNOWN = mark("Inglenook does not know this licence. Read it before you use the model for work.")


@cache
def licences() -> dict[str, Licence]:
    """All licences of the table by id and by every other name they go by."""
    listed = json.loads(resource("licences.json").read_bytes())["licences"]
    table: dict[str, Licence] = {}
    for each in listed:
        known = Licence(
            each["id"],
            each["name"],
            LicenceClass[each["class"]],
            each["sentence"],
            each.get("url", ""),
        )
        for name in (each["id"], each["name"], *each.get("also", ())):
            table[_key(name)] = known
    return table


def _key(id: str) -> str:
    """What two spellings of one licence have in common."""
    return re.sub(r"[\s_]+", "-", id.strip()[:200]).casefold()
