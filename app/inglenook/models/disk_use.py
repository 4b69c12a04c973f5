"""How the disk that models lie on is used: by models, by everything else, and what is free."""

import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from inglenook.models.library import Installed


@dataclass(frozen=True, slots=True)
class DiskUse:
    """Bytes of one disk."""

    own: int  # models in folders of the person
    adopted: int  # models that belong to other programs
    other: int  # everything else
    free: int


def disk_use(folder: Path, installed: Iterable[Installed]) -> DiskUse | None:
    """How the disk of `folder` is used; None where it cannot be asked. For the pool.

    Models on other disks do not count.
    """
    try:
        usage = shutil.disk_usage(folder)
        disk = folder.stat().st_dev
    except OSError:
        return None

    @cache
    def is_here(parent: str) -> bool:
        try:
            return os.stat(parent).st_dev == disk
        except OSError:
            return False

    own = adopted = 0
    for model in installed:
        if not model.is_away and is_here(os.path.dirname(model.path)):
            if model.is_adopted:
                adopted += model.size
            elif model.is_own:
                own += model.size
    return DiskUse(own, adopted, max(0, usage.used - own - adopted), usage.free)
