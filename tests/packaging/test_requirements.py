"""What the bundle is made of is pinned, known by its hashes, and what pyproject.toml asks for."""

import re
import sys
import tomllib
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.scripts import FOLDER, script

requirements: Any = script("requirements")
TEXT = (FOLDER / "requirements.txt").read_text()
HASH = f"    --hash=sha256:{'0' * 64}\n"


def wanted() -> list[Requirement]:
    project: dict[str, Any] = tomllib.loads(Path(FOLDER.parent, "pyproject.toml").read_text())
    lists = [project["project"]["dependencies"]]
    lists += [project["dependency-groups"][name] for name in requirements.GROUPS]
    return [Requirement(each) for each in chain(*lists)]


@pytest.mark.parametrize(
    "entry",
    [
        "numpy==2.0\n",
        f"numpy>=2.0 \\\n{HASH}",
        f"--index-url https://example.org/simple \\\n{HASH}",
        f"numpy @ https://example.org/numpy.whl \\\n{HASH}",
        "numpy==2.0 \\\n    --hash=md5:0123\n",
    ],
)
def test_what_is_not_pinned_by_its_hash_is_refused(entry: str) -> None:
    with pytest.raises(ValueError):
        requirements.read(f"fine==1.0 \\\n{HASH}{entry}")


def test_every_part_has_one_version_and_its_hashes() -> None:
    names = [each.name for each in requirements.read(TEXT)]
    assert len(names) == len(set(names)) > 20


def test_no_line_says_where_to_fetch_it() -> None:
    assert not re.search(r"://|--index|--find-links|--extra", TEXT)


def test_what_the_project_asks_for_is_what_is_pinned() -> None:
    pinned = {canonicalize_name(each.name): each.version for each in requirements.read(TEXT)}
    for each in wanted():
        assert each.specifier.contains(pinned[canonicalize_name(each.name)]), each


def test_what_only_the_unused_half_of_the_bindings_needs_is_not_there() -> None:
    assert not {"numpy", "diskcache"} & {each.name for each in requirements.read(TEXT)}


@pytest.mark.skipif(sys.platform != "linux", reason="one system is enough")
def test_parts_for_other_systems_are_pinned_too() -> None:
    assert {"pywin32-ctypes", "macholib"} <= {each.name for each in requirements.read(TEXT)}
