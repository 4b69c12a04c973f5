"""The versions of a model out of the files of its repository.

A version is a file, or several that belong together; the part of a model that sees pictures goes
with each. What no version needs is passed over: adapters, importance matrices, vocabularies.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from inglenook.core.language import tr
from inglenook.models import names
from inglenook.models.published import HubFile, Version
from inglenook.models.safe_path import clashes, is_safe_name

LARGEST_FILE = 10**13  # bytes
_SHA256 = re.compile(r"[0-9a-f]{64}")
_NO_MODEL = re.compile(r"(?<![a-z])(imatrix|vocab|lora|adapter|control[-_]?vector)(?![a-z])", re.IGNORECASE)
_MOST_LABEL = 60  # characters


@dataclass(frozen=True, slots=True)
class Listed:
    """A file as the Hub lists it: nothing of it was checked."""

    name: str
    size: int  # bytes; 0: not told
    sha256: str  # empty: not told
    warning: str = ""


def group(files: Iterable[Listed]) -> tuple[tuple[Version, ...], int]:
    """The versions, the smallest first; and how many model files cannot be trusted and are left out."""
    listed = [file for file in files if file.name.lower().endswith(".gguf")]
    clashing = clashes(file.name for file in listed)
    checked = [
        HubFile(file.name, file.size, file.sha256.lower(), file.warning)
        for file in listed
        if file.name not in clashing and _is_sound(file)
    ]
    left_out = len(listed) - len(checked)
    companions = [file for file in checked if is_companion(file.name)]
    wholes: dict[tuple[str, int], dict[int, HubFile]] = defaultdict(dict)
    for file in checked:
        if is_companion(file.name) or _NO_MODEL.search(PurePosixPath(file.name).name):
            continue
        stem, number, count = names.stem_of(file.name)
        wholes[stem, count][number] = file
    labels = _labels([stem for stem, _ in wholes])
    versions = []
    for (stem, count), parts in wholes.items():
        if len(parts) < count or set(parts) != set(range(1, count + 1)):
            left_out += len(parts)
        elif not names.is_removed(names.quantisation(stem)):
            ordered = tuple(parts[number] for number in sorted(parts))
            versions.append(Version(labels[stem], ordered, _companion(companions, ordered[0].name)))
    return tuple(sorted(versions, key=lambda version: (version.size, version.quantisation))), left_out


def is_companion(name: str) -> bool:
    """Whether this is the part of a model that sees pictures, or hears."""
    return "mmproj" in PurePosixPath(name).name.lower()


def _is_sound(file: Listed) -> bool:
    return (
        is_safe_name(file.name)
        and not any(part.startswith(".") for part in file.name.split("/"))  # the library passes it over
        and 0 < file.size <= LARGEST_FILE
        and _SHA256.fullmatch(file.sha256.lower()) is not None
    )


def _companion(companions: list[HubFile], model: str) -> HubFile | None:
    """The one to fetch with this model: in F16, else the smallest that loses next to nothing."""
    folder = PurePosixPath(model).parent
    near = [file for file in companions if PurePosixPath(file.name).parent == folder] or companions
    if not near:
        return None

    def order(file: HubFile) -> tuple[int, int]:
        kind = names.quantisation(names.stem_of(file.name)[0])
        return (0 if kind == "F16" else 1 if kind in ("Q8_0", "BF16", "F32") else 2, file.size)

    return min(near, key=order)


def _labels(stems: list[str]) -> dict[str, str]:
    """A name for each, as short as tells them apart: the quantisation, or more of the path."""
    short = {stem: names.quantisation(stem) or PurePosixPath(stem).name for stem in stems}
    counted = Counter(short.values())
    labels = {}
    for stem, label in short.items():
        if counted[label] > 1:
            label = f"{label} ({_difference(stem, stems)})"
        labels[stem] = label if len(label) <= _MOST_LABEL else f"{label[: _MOST_LABEL - 1]}…"
    return labels


def _difference(stem: str, stems: list[str]) -> str:
    """Its folder where that differs from the others', else its own name."""
    folders = {str(PurePosixPath(other).parent) for other in stems}
    path = PurePosixPath(stem)
    alone = [other for other in stems if PurePosixPath(other).parent == path.parent]
    if len(folders) > 1 and len(alone) == 1:
        return str(path.parent) if str(path.parent) != "." else tr("top folder")
    return str(path)
