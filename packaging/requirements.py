"""What the bundle is made of, each part with its version and its hashes: requirements.txt beside this.

    python packaging/requirements.py        work requirements.txt out again, from pyproject.toml

One file serves every system and every Python that the program runs on. It names no index: the parts are
known by their hashes, wherever they come from.
"""

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FILE = Path(__file__).with_name("requirements.txt")
GROUPS = ("starter", "bundle")
# llama-cpp-python asks for these; its low-level bindings, which are all we use, do without.
NOT_USED = ("numpy", "diskcache")
# Of parts that other parts ask for on systems that have no windows, or that we take nothing of but a file.
_NOWHERE = ("sys_platform == 'never'", "sys_platform == 'emscripten'")

_HEAD = """\
# Made by `python packaging/requirements.py`.
"""


@dataclass(frozen=True, slots=True)
class Requirement:
    """One part: a name, one version, and the hashes of every file it may be installed from."""

    name: str
    version: str
    text: str  # as it stands in the file


def read(text: str) -> list[Requirement]:
    """The parts in a requirements file. Raises ValueError for anything but `name==version` with hashes."""
    found = []
    for entry in re.split(r"\n(?=\S)", text.strip()):
        if entry.startswith("#"):
            continue
        head, *rest = entry.split("\\\n")
        name = re.fullmatch(r"([A-Za-z0-9._-]+)==([^\s;]+)(?: ; .+)?", head.strip())
        if (
            not name
            or not rest
            or not all(re.fullmatch(r"\s+--hash=sha256:[0-9a-f]{64}\s*", h) for h in rest)
        ):
            raise ValueError(f"no pinned requirement with hashes: {head}")
        found.append(Requirement(name[1], name[2], entry + "\n"))
    return found


def without(requirements: list[Requirement], name: str) -> tuple[list[Requirement], Requirement]:
    """All but the part of this name, and that part."""
    return [each for each in requirements if each.name != name], next(
        each for each in requirements if each.name == name
    )


def refresh() -> None:
    """Work the file out again; what it pins already stays where pyproject.toml still allows it."""
    command = ["uv", "pip", "compile", "pyproject.toml", "--universal", "--generate-hashes", "--quiet"]
    command += ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    command += [f"--group={name}" for name in GROUPS]
    command += [f"--no-emit-package={name}" for name in NOT_USED]
    command += [f"--output-file={FILE}"]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    entries = re.split(r"\n(?=\S)", FILE.read_text().strip())
    entries = [each for each in entries if not any(where in each for where in _NOWHERE)]
    entries = [each for each in entries if not each.startswith("#")]
    FILE.write_text(_HEAD + "\n".join(entries) + "\n")
    read(FILE.read_text())


if __name__ == "__main__":
    refresh()
    print(f"{FILE.name}: {len(read(FILE.read_text()))} parts", file=sys.stderr)
