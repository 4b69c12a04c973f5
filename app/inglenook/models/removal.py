"""Taking models away: their files to the bin of the system, or only their place in the list.

Only files that really lie in a folder of the person are touched: not those of other programs, and
not those that a link leads to.
"""

import logging
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from inglenook.core.errors import SaveError, UserError
from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.models import library
from inglenook.models.facts import ModelFacts
from inglenook.models.library import Installed
from inglenook.models.places import is_inside

log = logging.getLogger(__name__)

Trash = Callable[[Path], Path | None]  # moves a file into the bin and says where; raises OSError

_TRIES, _PAUSE = 20, 0.25  # seconds: how long Windows may take to let go of a model that was loaded


class NoTrashError(UserError):
    """There is no bin that takes the files: they can only be deleted for good."""


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken away, and how it comes back."""

    path: Path  # of the model
    label: str
    freed: int = 0  # bytes; 0: it only left the list
    can_undo: bool = True
    was_default: bool = False
    trashed: tuple[tuple[Path, Path], ...] = ()  # where each file was, and where it is now
    remembered: dict[str, Any] = field(default_factory=dict)  # for ModelFacts.put_back


def delete(
    model: Installed,
    folders: Sequence[Path],
    facts: ModelFacts,
    trash: Trash,
    *,
    keep: frozenset[Path] = frozenset(),
    permanently: bool = False,
    is_in_use: bool = False,
) -> Removed:
    """Delete the files of a model, and the folders that this leaves empty.

    `keep`: files that other models need too. `is_in_use`: the engine was just told to let go of it.
    A model whose file does not lie in one of `folders` is only forgotten. Raises NoTrashError, and
    UserError where a file cannot be deleted; then all of them are where they were, unless they were
    to be deleted for good.
    """
    if model.is_adopted or not is_inside(model.path, folders):
        return forget(model, folders, facts)
    files = [file for file in model.files if file not in keep and is_inside(file, folders)]
    freed = sum(file.stat().st_size for file in files)
    if permanently:
        for file in files:
            _try(file, _delete_for_good, is_in_use)
        trashed: list[tuple[Path, Path]] = []
        can_undo = False
    else:
        trashed, can_undo = _to_trash(files, trash, is_in_use)
    for folder in {file.parent for file in files}:
        _remove_empty(folder, folders)
    remembered, was_default = _forget_facts(model, facts, files)
    return Removed(model.path, model.label, freed, can_undo, was_default, tuple(trashed), remembered)


def forget(model: Installed, folders: Sequence[Path], facts: ModelFacts) -> Removed:
    """Take a model from the list and leave its files alone."""
    remembered, was_default = _forget_facts(model, facts, [model.path])
    if any(model.path.is_relative_to(folder) for folder in folders):  # it would be found again
        with _kept_until_the_end():
            facts.change_record(model.path, is_removed=True)
        remembered.setdefault(str(model.path), {})
    return Removed(model.path, model.label, was_default=was_default, remembered=remembered)


def undo(removed: Removed, facts: ModelFacts) -> None:
    """Put everything back where it was. Raises UserError where that cannot be done."""
    label = one_line(removed.label, 80)
    if not removed.can_undo:
        raise UserError(
            tr("{name} cannot be put back from here. Look for it in the bin of your system.", name=label)
        )
    for place, there in removed.trashed:
        if place.exists():
            shown = one_line(str(place), 200)
            raise UserError(tr("{name} is in the bin, but {path} is there again.", name=label, path=shown))
        if not there.exists():
            raise UserError(tr("{name} is not in the bin any more.", name=label))
    _put_back(removed.trashed)
    with _kept_until_the_end():
        facts.put_back(removed.remembered)
        if removed.was_default:
            facts.set_default(removed.path)


# The bin ----------------------------------------------------------------------------


def _to_trash(files: Sequence[Path], trash: Trash, is_in_use: bool) -> tuple[list[tuple[Path, Path]], bool]:
    moved: list[tuple[Path, Path]] = []
    can_undo = True
    for file in files:
        try:
            there = _try(file, trash, is_in_use)
        except OSError as error:
            _put_back(moved)
            raise NoTrashError(
                tr(
                    "“{name}” cannot be moved to the bin of your system. "
                    "It is still there: keep it, or delete it for good.",
                    name=one_line(file.name, 100),
                ),
                str(error),
            ) from error
        if there is None:
            can_undo = False
        else:
            moved.append((file, there))
    return moved, can_undo


def _put_back(moved: Sequence[tuple[Path, Path]]) -> None:
    """Raises UserError where one cannot be moved; it is in the bin then."""
    for place, there in moved:
        try:
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            shutil.move(there, place)
        except OSError as error:
            raise UserError(
                tr(
                    "“{name}” cannot be put back. It is in the bin of your system.",
                    name=one_line(place.name, 100),
                ),
                str(error),
            ) from error
        # Desktops by freedesktop.org note beside the bin's files where each came from.
        with suppress(OSError):
            (there.parent.parent / "info" / f"{there.name}.trashinfo").unlink()


def _delete_for_good(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            tr(
                "“{name}” cannot be deleted: {reason}.",
                name=one_line(file.name, 100),
                reason=error.strerror,
            ),
            str(error),
        ) from error


def _try(file: Path, move: Callable[[Path], Path | None], is_in_use: bool) -> Path | None:
    """Windows moves no file that is open, and the engine needs a moment to close its model."""
    for _ in range(_tries(is_in_use) - 1):
        with suppress(OSError, UserError):
            return move(file)
        time.sleep(_PAUSE)
    return move(file)


def _tries(is_in_use: bool) -> int:
    return _TRIES if is_in_use and os.name == "nt" else 1


def _remove_empty(folder: Path, folders: Sequence[Path]) -> None:
    """Remove this folder and those above it as far as they are empty, but none that was chosen."""
    while folder not in folders and any(folder.is_relative_to(root) for root in folders):
        try:
            folder.rmdir()
        except OSError:  # not empty
            return
        folder = folder.parent


# What is remembered -----------------------------------------------------------------


def _forget_facts(model: Installed, facts: ModelFacts, files: Sequence[Path]) -> tuple[dict[str, Any], bool]:
    was_default = facts.default() == model.path
    remembered: dict[str, Any] = {}
    with _kept_until_the_end():
        remembered = facts.take_out({model.path, *library.files_of(model.path), *files})
        if was_default:
            facts.set_default(None)
    return remembered, was_default


@contextmanager
def _kept_until_the_end() -> Iterator[None]:
    """What cannot be written down about a file that is gone holds until the program ends."""
    try:
        yield
    except SaveError as error:
        log.warning("%s (%s)", error, error.details)
