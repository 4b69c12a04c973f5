"""What a bundle is built from, fetched once and kept: a Python environment and the source of llama.cpp.

Everything lies in one folder outside the checkout, `$INGLENOOK_BUILD_CACHE` or `~/.cache/inglenook-build`,
under names that change with whatever it was made from, so nothing in it can be out of date. It may be
deleted at any time.
"""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import requirements

LLAMA = "llama-cpp-python"


def cache() -> Path:
    """The folder that everything is kept in."""
    folder = Path(os.environ.get("INGLENOOK_BUILD_CACHE") or Path.home() / ".cache" / "inglenook-build")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def key(*parts: str) -> str:
    """A short name for what these texts decide."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


@contextmanager
def made_whole(folder: Path) -> Iterator[Path]:
    """A folder to fill, which gets the name `folder` once that is done: there is never half of it."""
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as begun:
        inside = Path(begun) / "made"
        inside.mkdir()
        yield inside
        shutil.rmtree(folder, ignore_errors=True)
        inside.rename(folder)


def environment() -> Path:
    """A virtual environment with the pinned parts, all but llama.cpp; made in 10 s where uv has them."""
    pinned = requirements.read(requirements.FILE.read_text())
    others, _llama = requirements.without(pinned, LLAMA)
    text = "".join(each.text for each in others)
    folder = cache() / f"environment-{key(text, sys.version, platform.platform())}"
    if not folder.exists():
        print(f"environment: {len(others)} parts", flush=True)
        # Not under another name first: an environment knows where it lies.
        try:
            base = Path(sys.base_prefix, "bin", f"python{sysconfig.get_python_version()}")
            base = base if base.exists() else Path(sys.base_prefix, "python.exe")
            _run("uv", "venv", "--quiet", "--no-project", "--python", base, folder)
            _install(folder, text)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
    return folder


def program(environment: Path, name: str) -> Path:
    """A command of the environment, such as "python"."""
    return environment / "Scripts" / f"{name}.exe" if os.name == "nt" else environment / "bin" / name


def llama_source(environment: Path) -> Path:
    """The unpacked source archive of llama-cpp-python: its bindings, and the llama.cpp they belong to."""
    _others, llama = requirements.without(requirements.read(requirements.FILE.read_text()), LLAMA)
    folder = cache() / f"source-{key(llama.text)}"
    if not folder.exists():
        print(f"source: {llama.name} {llama.version}", flush=True)
        with made_whole(folder) as inside, tempfile.TemporaryDirectory() as fetched:
            wanted = Path(fetched, "wanted.txt")
            wanted.write_text(llama.text)
            fetch = ["-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", LLAMA]
            fetch += ["--require-hashes", "--requirement", str(wanted), "--dest", fetched]
            _run(program(environment, "python"), *fetch)
            with tarfile.open(next(Path(fetched).glob("*.tar.gz"))) as archive:
                archive.extractall(fetched, filter="data")
            unpacked = next(each for each in Path(fetched).iterdir() if each.is_dir())
            for each in unpacked.iterdir():
                shutil.move(each, inside / each.name)
    return folder


def _install(environment: Path, text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder, "wanted.txt")
        wanted.write_text(text)
        options = ["--quiet", "--no-deps", "--require-hashes", "--no-config"]
        python = program(environment, "python")
        _run("uv", "pip", "install", *options, "--python", python, "--requirement", wanted)


def _run(*command: str | Path) -> None:
    subprocess.run([str(each) for each in command], check=True)
