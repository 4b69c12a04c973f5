"""Makes the bundle: one folder with the program and all it needs, to be started with a double-click.

    python packaging/build.py [--out DIR]       the bundle lies in DIR/inglenook then

Everything else is found and fetched by itself (README.md beside this tells how); only uv and a C++
compiler have to be there. The first time takes as long as llama.cpp takes to build, later ones a minute.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import engine_libraries
import inputs
from linux import search_paths

ROOT = Path(__file__).resolve().parents[1]
STARTER = "inglenook/resources/starter"
LARGEST = 10  # parts that are named
_SPEC = Path(__file__).with_name("inglenook.spec")


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the bundle.")
    parser.add_argument("--out", type=Path, default=ROOT / "build", metavar="DIR", help="where to (build)")
    parser.add_argument(
        "--one-processor", action="store_true", help="for one generation of processors: a quick check"
    )
    parser.add_argument(
        "--without-vulkan", action="store_true", help="without graphics cards, though they could be had"
    )
    parser.add_argument("--deb", action="store_true", help="make the Debian package as well")
    options = parser.parse_args()
    bundle = build(
        options.out.resolve(), one_processor=options.one_processor, vulkan=not options.without_vulkan
    )
    print_sizes(bundle)
    if options.deb:
        from linux import deb

        package = deb.build(bundle, bundle.parent)
        print(f"{package}: {_mb(package.stat().st_size)}")


def build(out: Path, *, one_processor: bool = False, vulkan: bool = True) -> Path:
    """Make the bundle in the folder `out`; its place there."""
    environment = inputs.environment()
    source = inputs.llama_source(environment)
    generations = engine_libraries.ONE_GENERATION if one_processor else engine_libraries.ALL_GENERATIONS
    libraries = engine_libraries.build(environment, source, generations=generations, vulkan=vulkan)
    begun = time.monotonic()
    bundle = freeze(environment, source, libraries, out)
    print(f"bundle: made in {time.monotonic() - begun:.0f} s", flush=True)
    return bundle


def freeze(environment: Path, source: Path, libraries: Path, out: Path) -> Path:
    """The bundle of these parts and the program as it lies in this checkout."""
    known = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    known |= {"INGLENOOK_BINDINGS": str(source), "INGLENOOK_LIBRARIES": str(libraries)}
    # The same parts make the same bundle, whenever and wherever.
    known |= {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": _date_of_commit()}
    with tempfile.TemporaryDirectory() as work:
        command = [inputs.program(environment, "python"), "-m", "PyInstaller", "--noconfirm", "--clean"]
        command += ["--log-level=ERROR", f"--distpath={out}", f"--workpath={work}", _SPEC]
        if subprocess.run(command, cwd=work, env=known, check=False).returncode:
            sys.exit("PyInstaller could not make the bundle.")
    bundle = out / "inglenook"
    _strip(bundle)
    return bundle


def _date_of_commit() -> str:
    """In seconds since 1970; now, where there is no git."""
    command = ["git", "log", "-1", "--format=%ct"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return said.stdout.strip() or str(int(time.time()))


def _strip(bundle: Path) -> None:
    """Take out of Python's libraries what only debuggers read. Qt's and llama.cpp's have none of it."""
    if sys.platform != "linux" or not shutil.which("strip"):
        return
    done = {"PySide6", "shiboken6", "llama_cpp"}
    for library in sorted(bundle.rglob("*.so*")):
        if library.is_file() and not library.is_symlink() and not done & {*library.parts}:
            subprocess.run(["strip", "--strip-unneeded", library], check=True)
    search_paths.clean(bundle)  # Python's libraries look for others where they were built


# Sizes ----------------------------------------------------------------------------------------


def print_sizes(bundle: Path) -> None:
    """Say how large the bundle is, and its largest parts."""
    files = sizes(bundle)
    total, starter = sum(files.values()), sum(size for name, size in files.items() if STARTER in name)
    print(bundle)
    print(f"{_mb(total)} in {len(files)} files; {_mb(total - starter)} without the starter model")
    for name in sorted(files, key=lambda name: -files[name])[:LARGEST]:
        print(f"{_mb(files[name]):>10}  {name}")


def sizes(bundle: Path) -> dict[str, int]:
    """Bytes of each file, by its place in the bundle; links take nothing."""
    files = (path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    return {path.relative_to(bundle).as_posix(): path.stat().st_size for path in files}


def _mb(size: int) -> str:
    return f"{size / 1e6:.1f} MB"


if __name__ == "__main__":
    main()
