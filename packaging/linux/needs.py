"""What a bundle needs of the system it runs on: Debian packages, read from its libraries.

Every library names those that it is linked with. Those that the bundle does not carry are the system's;
the package that owns one here has the same name on every Debian and Ubuntu, or that name and "t64" at its
end since the size of `time_t` changed in 2024.
"""

import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

# They work only where their libraries are there, and the program does without.
_OPTIONAL = ("libqgtk3.so", "libggml-vulkan.so")
_RENAMED = ("libglib2.0-0", "libgtk-3-0", "libatk1.0-0", "libssl3", "libcups2")
# The first GCC whose C++ library has a version of symbols, as GNU's ABI history lists them.
_GCC_OF_SYMBOLS = {26: "9", 27: "9", 28: "9", 29: "11", 30: "12", 31: "13", 32: "13", 33: "14", 34: "15"}


@dataclass(frozen=True, slots=True)
class Binary:
    """A program or library: what it is linked with, and the versions of symbols that it asks for."""

    path: Path
    libraries: frozenset[str]
    symbols: frozenset[str]


def depends(bundle: Path) -> list[str]:
    """The packages without which the program does not start, as `Depends` of a package lists them."""
    binaries = list(_binaries(bundle))
    carried = {path.name for path in bundle.rglob("*.so*")}
    asked = [binary for binary in binaries if binary.path.name not in _OPTIONAL]
    libraries = {name for binary in asked for name in binary.libraries} - carried
    symbols = {name for binary in asked for name in binary.symbols}
    versions = {"libc6": newest(symbols, "GLIBC_"), "libstdc++6": _gcc(newest(symbols, "GLIBCXX_"))}
    return [alternatives(name, versions.get(name, "")) for name in sorted(_owners(libraries))]


def alternatives(package: str, version: str = "") -> str:
    """One entry of `Depends`, with both names of a package that has two."""
    suffix = f" (>= {version})" if version else ""
    if package in _RENAMED:
        return f"{package}t64{suffix} | {package}{suffix}"
    return package + suffix


def newest(symbols: Iterable[str], prefix: str) -> str:
    """The highest version among symbols such as GLIBC_2.34, as "2.34"; empty where there is none."""
    versions = [name.removeprefix(prefix) for name in symbols if re.fullmatch(rf"{prefix}[\d.]+", name)]
    return max(versions, key=lambda version: [int(part) for part in version.split(".")], default="")


def _gcc(symbols: str) -> str:
    """The version of the C++ library's package that has symbols such as "3.4.30"."""
    return _GCC_OF_SYMBOLS.get(int(symbols.rpartition(".")[2]), "") if symbols else ""


def _binaries(bundle: Path) -> Iterator[Binary]:
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    for path in files:
        with path.open("rb") as file:
            if file.read(4) != b"\x7fELF":
                continue
        said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
        libraries = re.findall(r"^\s+NEEDED\s+(\S+)$", said, re.MULTILINE)
        symbols = re.findall(r"^\s+0x\w+ 0x\w+ \d+ (\S+)$", said, re.MULTILINE)
        yield Binary(path, frozenset(libraries), frozenset(symbols))


def _owners(libraries: set[str]) -> set[str]:
    """The packages of this system that own these libraries. Raises LookupError where one has none."""
    said = subprocess.run(["/sbin/ldconfig", "--print-cache"], capture_output=True, text=True, check=True)
    places: dict[str, set[str]] = {}
    for name, place in re.findall(r"^\s*(\S+) \(.*\) => (\S+)$", said.stdout, re.MULTILINE):
        places.setdefault(name, set()).update(_spellings(Path(place)))
    if missing := libraries - places.keys():
        raise LookupError(f"not installed here, so their packages are not known: {sorted(missing)}")
    asked = sorted(place for library in libraries for place in places[library])
    said = subprocess.run(["dpkg", "--search", *asked], capture_output=True, text=True, check=False)
    lines = re.findall(r"^([^\s:,]+)\S*: (/.*)$", said.stdout, re.MULTILINE)
    owner_of = {place: owner for owner, place in lines}
    found = {
        library: {owner_of[place] for place in places[library] & owner_of.keys()} for library in libraries
    }
    if missing := {library for library in libraries if not found[library]}:
        raise LookupError(f"no package of this system owns {sorted(missing)}")
    return {min(names).removesuffix("t64") for names in found.values()}


def _spellings(place: Path) -> set[str]:
    """The names that a file can have where /lib is a link to /usr/lib."""
    names = {str(place), str(place.resolve())}
    return names | {name.removeprefix("/usr") for name in names} | {f"/usr{name}" for name in names}
