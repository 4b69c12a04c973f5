"""Makes a Debian package of a bundle.

    python packaging/build.py --deb                          the bundle and its package
    cd packaging; python -m linux.deb BUNDLE [FOLDER]        the package of a bundle that is there

Needs what every Debian and Ubuntu has (dpkg) and objdump, of binutils. The package holds the bundle in
/usr/lib/inglenook and what the desktop reads in /usr/share. It runs no script of its own when it comes or
goes, and touches nobody's data. It is made in 20 s, and twice the same from the same bundle.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import licences
from linux import desktop_files, needs, search_paths

_HERE = Path(__file__).parent
_MAINTAINER = "The Inglenook developers <developers@inglenook.invalid>"
_SUMMARY = "chat with open language models on your own computer"
_DESCRIPTION = """\
You write, a model on your own computer answers, and every word stays in a file that is yours. There is no \
account, and nothing goes on the wire unless you ask for it.

A small model comes along (SmolLM2 135M Instruct). Larger ones are found and downloaded in the program, \
which says which of them fit the computer and what their licence allows; GGUF files that are there already \
are used where they lie.

This package carries Python, Qt and llama.cpp with it. Removing it leaves the chats and models in the home \
directories as they are."""
_RECOMMENDS = (
    "ca-certificates",  # to know the hub when a model is downloaded
    "xdg-desktop-portal",  # dark or light, file dialogs and notifications of the desktop
    "fonts-dejavu-core | fonts-noto-core | fonts-liberation",
)
_SUGGESTS = ("libvulkan1", "mesa-vulkan-drivers", needs.alternatives("libgtk-3-0"), "at-spi2-core")
_LEVEL = "9"  # of zstd: 6 s, where xz takes 70 s for 5 % less


def main() -> None:
    bundle = Path(sys.argv[1]).resolve()
    folder = Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else bundle.parent
    package = build(bundle, folder)
    print(f"{package}\n{package.stat().st_size / 1e6:.1f} MB")


def build(bundle: Path, folder: Path) -> Path:
    """Make the package of this bundle in the folder; its place there."""
    architecture = _said("dpkg", "--print-architecture")
    package = folder / f"inglenook_{package_version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as temporary:
        tree = Path(temporary, "tree")
        fill(tree, bundle)
        _write_control(tree, architecture, needs.depends(bundle))
        _settle(tree)
        known = os.environ | {"SOURCE_DATE_EPOCH": str(desktop_files.date())}
        command = ["dpkg-deb", "--root-owner-group", "-Zzstd", f"-z{_LEVEL}", "--build", tree, package]
        subprocess.run(command, env=known, stdout=subprocess.DEVNULL, check=True)
    return package


def package_version() -> str:
    """As Debian orders versions: one that is not released yet comes before the one that will be."""
    return f"{desktop_files.version()}{'' if desktop_files.is_released() else '~dev'}-1"


# What it holds ----------------------------------------------------------------------------------------


def fill(tree: Path, bundle: Path) -> None:
    """Lay the files out as they will lie in the system."""
    shutil.copytree(bundle, tree / "usr/lib/inglenook", symlinks=True)
    search_paths.clean(tree / "usr/lib/inglenook")
    program = tree / "usr/bin/inglenook"
    program.parent.mkdir(parents=True)
    program.symlink_to("../lib/inglenook/inglenook")
    desktop_files.install(tree / "usr/share")
    doc = tree / "usr/share/doc/inglenook"
    licences.write(bundle, doc / "licences")
    (doc / "copyright").write_text(_copyright(doc / "licences"), encoding="utf-8")
    desktop_files.compress(desktop_files.CHANGELOG.read_bytes(), doc / "changelog.gz")
    desktop_files.compress(_debian_changelog().encode(), doc / "changelog.Debian.gz")
    overrides = tree / "usr/share/lintian/overrides/inglenook"
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(_HERE / "lintian-overrides", overrides)


def _copyright(folder: Path) -> str:
    head = (_HERE / "copyright").read_text(encoding="utf-8")
    return f"{head}\n{(folder / licences.LIST).read_text(encoding='utf-8')}"


def _debian_changelog() -> str:
    day = format_datetime(datetime.fromtimestamp(desktop_files.date(), UTC))
    entry = "  * What changed for those who use it stands in changelog.gz."
    head = f"inglenook ({package_version()}) unstable; urgency=medium"
    return f"{head}\n\n{entry}\n\n -- {_MAINTAINER}  {day}\n"


def _settle(tree: Path) -> None:
    """Owner, modes and dates that depend on nothing but the files."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
        os.utime(path, (desktop_files.date(),) * 2, follow_symlinks=False)


def _is_program(path: Path) -> bool:
    return path.name == "inglenook" and path.parent.name == "inglenook" and path.parent.parent.name == "lib"


# What Debian wants to know of it ------------------------------------------------------------------------


def _write_control(tree: Path, architecture: str, depends: list[str]) -> None:
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    fields = {
        "Package": "inglenook",
        "Version": package_version(),
        "Architecture": architecture,
        "Maintainer": _MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(_RECOMMENDS),
        "Suggests": ", ".join(_SUGGESTS),
        "Section": "utils",
        "Priority": "optional",
        "Description": "\n".join([_SUMMARY, *_folded(_DESCRIPTION)]),
    }
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()), "utf-8")
    sums = [f"{_md5(path)}  {path.relative_to(tree)}\n" for path in files]
    (control / "md5sums").write_text("".join(sums), "utf-8")


def _folded(text: str) -> Iterator[str]:
    """Paragraphs as the lines of a control field: one blank in front, and a dot between paragraphs."""
    for number, paragraph in enumerate(text.split("\n\n")):
        if number:
            yield " ."
        yield from (f" {line}" for line in textwrap.wrap(paragraph, 78))


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    main()
