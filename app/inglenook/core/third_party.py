"""Which software of others this program is made with, and under which licences: told without a network."""

import re
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_DEBIAN = Path("/usr/share/doc/inglenook/copyright")
_LONGEST = 200_000  # characters of the licences of an installed program


@dataclass(frozen=True, slots=True)
class Component:
    name: str
    version: str
    licence: str  # as its makers call it; may be empty


def components() -> list[Component]:
    """All libraries that this program needs, by name; none in a bundle, where `licence_text` has them."""
    found: dict[str, Component] = {}
    wanted = ["inglenook"]
    while wanted:
        name = wanted.pop()
        if name in found:
            continue
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # for another system, or another Python
            continue
        found[name] = Component(package.metadata["Name"], package.version, _licence(package.metadata))
        for requirement in package.requires or []:
            if "extra ==" not in requirement and (word := _NAME.match(requirement)):
                wanted.append(re.sub(r"[-_.]+", "-", word[0]).lower())
    found.pop("inglenook", None)
    return sorted(found.values(), key=lambda each: each.name.lower())


def licence_text() -> str:
    """The copyright file that was installed with a bundle; empty where there is none."""
    if not getattr(sys, "frozen", False):
        return ""
    beside = Path(sys.executable).resolve().parent
    for file in (beside / "copyright", beside / "share" / "doc" / "inglenook" / "copyright", _DEBIAN):
        try:
            return file.read_text("utf-8", "replace")[:_LONGEST]
        except OSError:
            continue
    return ""


def _licence(about: "metadata.PackageMetadata") -> str:
    """What the makers say: as an expression, as a line, or by choosing from a list."""
    for name in ("License-Expression", "License"):
        said = "".join(about.get_all(name) or []).strip()
        if said and "\n" not in said:
            return said
    kinds = [each for each in about.get_all("Classifier") or [] if each.startswith("License")]
    return kinds[0].rpartition(" :: ")[2] if kinds else ""
