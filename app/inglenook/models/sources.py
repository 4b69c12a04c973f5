"""Where models came from: what is remembered of a download, and of models of other programs.

Work for the background pool.
"""

import logging
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.models import library
from inglenook.models.facts import ModelFacts
from inglenook.models.records import Adopted, Check, Origin, Record

if TYPE_CHECKING:  # each of them is needed by whoever has one
    from inglenook.models.adopt import Found
    from inglenook.models.download import Order

log = logging.getLogger(__name__)


def remember_download(facts: ModelFacts, order: "Order", paths: tuple[Path, ...]) -> None:
    """These files of an order were fetched and verified just now. Raises SaveError."""
    made: dict[Path, Record] = {}
    companion = next((path for path in paths if library.is_companion(path)), None)
    now = time.time()
    for file, path in zip(order.files, paths, strict=True):
        try:
            status = path.stat()
        except OSError as error:
            log.warning("a file is gone just after its download: %s", error)
            continue
        made[path] = replace(
            facts.record(path),
            origin=Origin(order.repo, order.commit, file.name, order.licence),
            reference=file.sha256,
            is_published=True,
            check=Check(file.sha256, status.st_size, status.st_mtime_ns, now),
            is_removed=False,
        )
    first = next((path for path in paths if path != companion), None)
    if first and companion and {first, companion} <= made.keys():
        made[first] = replace(made[first], companion=companion)
    facts.set_records(made)


def find_adoptable(known: set[str], hashes: set[str]) -> "list[Found]":
    """Models of other programs whose path and whose hash are new. Takes up to 20 s; never raises."""
    from inglenook.models import adopt

    return [
        each
        for each in adopt.find()
        if str(each.path) not in known and not (each.sha256 and each.sha256 in hashes)
    ]


def adopt(facts: ModelFacts, found: "Iterable[Found]") -> None:
    """Use these models of other programs where they lie. Raises SaveError."""
    made = {}
    for each in found:
        old = facts.record(each.path)
        made[each.path] = replace(
            old,
            adopted=Adopted(each.program, each.name),
            origin=Origin(each.repo, "", each.path.name) if each.repo else old.origin,
            reference=each.sha256 or old.reference,
            is_published=bool(each.sha256) or old.is_published,
            companion=each.companion,
            is_removed=False,
        )
    facts.set_records(made)
