"""Models that other programs on this computer have fetched already.

They are used where they lie, and only ever read. To add a program: a function that yields
candidates, and a line in _PROGRAMS.

Where the programs keep their models: ollama/ollama manifest/paths.go and its FAQ; lmstudio-ai/lms
findLMStudioHome.ts; janhq/jan src-tauri/src/core/app/commands.rs; nomic-ai/gpt4all settings.md and
mysettings.cpp; huggingface_hub constants.py and file_download.py.
"""

import hashlib
import json
import os
import re
import stat
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from inglenook.core.text import one_line

_MOST_ENTRIES = 200_000  # of folders, in all
_LONGEST = 20.0  # seconds for everything
_DEEPEST = 6  # folders
_LARGEST_SETTINGS = 1024 * 1024  # bytes of a manifest or a settings file
_ENDS = 1024 * 1024  # bytes at each end of a file that tell it from another one
_BETWEEN, _SAMPLES = 64 * 1024, 14  # bytes, and how many times; two tunings of one model differ in few layers

_SHA256 = re.compile(r"[0-9a-fA-F]{64}")
_DIGEST = re.compile(r"sha256[:-]([0-9a-fA-F]{64})")
_PART = re.compile(r"-(\d{5})-of-(\d{5})$", re.IGNORECASE)
_QUANTISATION = re.compile(
    r"(?:^|[-_. ])(?:UD[-_])?(?:I?Q\d(?:[-_][A-Z0-9]+)*|TQ\d[-_]\d|BF16|F16|FP16|F32|FP32|MXFP4|NVFP4)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A model file of another program."""

    path: Path  # of the first file, for a model in several
    program: str  # such as "Ollama"
    name: str  # for people, such as "Qwen2.5 7B Instruct"; made safe to show
    size: int  # bytes of all its files
    sha256: str = ""  # 64 hexadecimal digits in lower case, where the program knows it
    companion: Path | None = None  # the part that sees pictures
    repo: str = ""  # "owner/name" on the Hub, where the place of the file tells it
    duplicates: tuple[Path, ...] = ()  # other files with the same content; each takes its size again


def find(home: Path | None = None, environment: Mapping[str, str] | None = None) -> list[Found]:
    """The models of other programs, each once, by name.

    `home`: where to look instead of the person's own folder; then nothing outside of it is looked
    at but what `environment` or the settings there name. Whether a file can be loaded is not
    checked beyond its first four bytes: see library.describe.

    Reads folders and small files, and 3 MB of those models that may be there twice: work for the
    background pool, at most 20 s. Never raises. Any thread.
    """
    of_this_computer = home is None
    if home is None:
        try:
            home = Path.home()
        except RuntimeError:  # nobody knows where it is
            return []
    search = _Search(
        home,
        (os.environ if of_this_computer else {}) if environment is None else environment,
        time.monotonic() + _LONGEST,
        of_this_computer=of_this_computer,
    )
    candidates = [each for program in _PROGRAMS for each in program(search)]
    return sorted(_merged(candidates), key=lambda found: (found.name.casefold(), found.path))


def saved(found: Iterable[Found]) -> int:
    """Bytes that need not be fetched again, for these models."""
    return sum(each.size for each in found)


@dataclass
class _Search:
    """Where to look, and how much of it is left to do."""

    home: Path
    environment: Mapping[str, str]
    until: float  # on the monotonic clock
    of_this_computer: bool
    entries: int = 0
    visited: set[tuple[int, int]] = field(default_factory=set)  # folders: two settings may name one

    def folder(self, variable: str) -> Path | None:
        """The folder that an environment variable names."""
        return self.absolute(self.environment.get(variable, ""))

    def absolute(self, text: object) -> Path | None:
        """A path out of settings, where it is one that may be searched."""
        if not isinstance(text, str) or not text or "\0" in text:
            return None
        path = Path(text)
        # Somebody's whole disk is no folder of models.
        if not path.is_absolute() or path == path.parent or path == self.home:
            return None
        return path

    def data_folders(self) -> list[Path]:
        """Where programs keep their data on Linux, macOS and Windows; most are not there."""
        named = [self.folder(name) for name in ("XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")]
        usual = (
            (".local", "share"),
            ("Library", "Application Support"),
            ("AppData", "Roaming"),
            ("AppData", "Local"),
        )
        return [*filter(None, named), *(self.home.joinpath(*parts) for parts in usual)]

    def config_folders(self) -> list[Path]:
        named = self.folder("XDG_CONFIG_HOME")
        return [*([named] if named else []), self.home / ".config", *self.data_folders()]

    def is_new(self, folder: Path) -> bool:
        """Whether there is such a folder, and nobody looked into it before."""
        try:
            status = folder.stat()
        except (OSError, ValueError):
            return False
        key = (status.st_dev, status.st_ino)
        if not stat.S_ISDIR(status.st_mode) or key in self.visited:
            return False
        self.visited.add(key)
        return True

    def children(self, folder: Path) -> list[Path]:
        """What lies in a folder, without hidden things, by name; empty when the search is over."""
        if self.entries > _MOST_ENTRIES or time.monotonic() > self.until:
            return []
        try:
            with os.scandir(folder) as entries:
                names = sorted(entry.name for entry in entries if not entry.name.startswith("."))
        except OSError:
            return []
        self.entries += len(names)
        return [folder / name for name in names]

    def model_files(self, folder: Path, deepest: int = _DEEPEST) -> Iterator[Path]:
        """Files under a folder that look like models; of one in several files the first."""
        pending = [(folder, 0)]
        while pending:
            current, depth = pending.pop()
            if not self.is_new(current):
                continue
            for path in self.children(current):
                if path.suffix.lower() == ".gguf":
                    part = _PART.search(path.stem)
                    if not _is_companion(path) and (part is None or int(part[1]) == 1):
                        yield path
                elif depth < deepest:
                    pending.append((path, depth + 1))


@dataclass(frozen=True, slots=True)
class _Candidate:
    found: Found
    files: tuple[tuple[int, int], ...]  # device and number of each file


def _candidate(found: Found) -> _Candidate | None:
    """With its size, where it is there and begins like a model."""
    paths = [found.path, *_later_parts(found.path)]
    statuses = []
    try:
        for path in paths:
            status = path.stat()
            if not stat.S_ISREG(status.st_mode):  # opening a FIFO would never return
                return None
            statuses.append(status)
        with found.path.open("rb", buffering=0) as file:
            if file.read(4) != b"GGUF":
                return None
    except (OSError, ValueError):
        return None
    sized = replace(found, size=sum(status.st_size for status in statuses))
    return _Candidate(sized, tuple((status.st_dev, status.st_ino) for status in statuses))


def _later_parts(path: Path) -> list[Path]:
    part = _PART.search(path.stem)
    if part is None:
        return []
    stem = path.stem[: part.start()]
    count = min(int(part[2]), 1000)
    return [path.with_name(f"{stem}-{number:05}-of-{part[2]}{path.suffix}") for number in range(2, count + 1)]


def _is_companion(path: Path) -> bool:
    return "mmproj" in path.name.lower()


def _companion(path: Path, search: _Search) -> Path | None:
    """The part that sees pictures, where exactly one lies beside the model."""
    beside = [other for other in search.children(path.parent) if _is_companion(other)]
    beside = [other for other in beside if other.suffix.lower() == ".gguf"]
    return beside[0] if len(beside) == 1 else None


# The programs --------------------------------------------------------------------------------


def _ollama(search: _Search) -> Iterator[_Candidate]:
    """Files called after their hash, and manifests that say which of them belong to which model."""
    folders = [search.folder("OLLAMA_MODELS"), search.home / ".ollama" / "models"]
    if search.of_this_computer:  # where its installers let it run as a service
        folders += [Path("/usr/share/ollama/.ollama/models"), Path("/var/lib/ollama")]
    for folder in filter(None, folders):
        if search.is_new(folder):
            # The name that says least about a model comes last.
            manifests = sorted(_ollama_manifests(folder, search), key=lambda path: path.name == "latest")
            for manifest in manifests:
                if (model := _ollama_model(folder, manifest)) is not None:
                    yield model


def _ollama_manifests(folder: Path, search: _Search) -> list[Path]:
    """manifests/<host>/<owner>/<name>/<tag>"""
    level = [folder / "manifests"]
    for _ in range(4):
        level = [child for parent in level for child in search.children(parent)]
    return level


def _ollama_model(folder: Path, manifest: Path) -> _Candidate | None:
    layers = _object(manifest).get("layers")
    blobs: dict[str, list[str]] = {}
    for layer in layers if isinstance(layers, list) else []:
        if isinstance(layer, dict) and isinstance(layer.get("digest"), str):
            # Only a hash ever becomes part of a path.
            digest = _DIGEST.fullmatch(layer["digest"])
            kind = str(layer.get("mediaType")).removeprefix("application/vnd.ollama.image.")
            if digest is not None:
                blobs.setdefault(kind, []).append(digest[1].lower())
    models, pictures = blobs.get("model", []), blobs.get("projector", [])
    if len(models) != 1 or "adapter" in blobs:  # a model with an adapter is more than its file
        return None
    host, owner, name, tag = manifest.parts[-4:]
    is_of_the_hub = host in ("hf.co", "huggingface.co")
    return _candidate(
        Found(
            _blob(folder, models[0]),
            "Ollama",
            _name(name if tag == "latest" else f"{name}-{tag}"),
            0,
            models[0],
            companion=_blob(folder, pictures[0]) if len(pictures) == 1 else None,
            repo=f"{owner}/{name}" if is_of_the_hub else "",
        )
    )


def _blob(folder: Path, digest: str) -> Path:
    return folder / "blobs" / f"sha256-{digest}"


def _lm_studio(search: _Search) -> Iterator[_Candidate]:
    """models/<owner>/<repo>/<file>.gguf; its settings may name another folder."""
    pointer = _text(search.home / ".lmstudio-home-pointer").strip()
    homes = [search.absolute(pointer), search.home / ".lmstudio", search.home / ".cache" / "lm-studio"]
    for home in filter(None, homes):
        chosen = search.absolute(_object(home / "settings.json").get("downloadsFolder"))
        for folder in filter(None, [chosen, home / "models"]):
            for path in search.model_files(folder):
                is_in_place = len(path.parts) - len(folder.parts) == 3
                repo = "/".join(path.parts[-3:-1]) if is_in_place else ""
                companion = _companion(path, search)
                found = Found(path, "LM Studio", _name_of_file(path), 0, companion=companion, repo=repo)
                if model := _candidate(found):
                    yield model


def _jan(search: _Search) -> Iterator[_Candidate]:
    """llamacpp/models/<id>/model.gguf with a model.yml, and models/ before version 0.6."""
    chosen = [
        search.absolute(_object(folder / "Jan" / "settings.json").get("data_folder"))
        for folder in search.config_folders()
    ]
    usual = [folder / "Jan" / "data" for folder in search.config_folders()]
    folders = [search.folder("JAN_DATA_FOLDER"), *chosen, *usual, search.home / "jan"]
    for folder in filter(None, folders):
        for models in (folder / "llamacpp" / "models", folder / "models"):
            for path in search.model_files(models):
                name = re.search(
                    r"^name: *['\"]?([^\n'\"]+)", _text(path.with_name("model.yml")), re.MULTILINE
                )
                called = _name(name[1]) if name else _name_of_file(path)
                companion = _companion(path, search)
                if model := _candidate(Found(path, "Jan", called, 0, companion=companion)):
                    yield model


def _gpt4all(search: _Search) -> Iterator[_Candidate]:
    """Files in one folder, which its settings may name."""
    chosen = []
    for folder in search.config_folders():
        settings = _text(folder / "nomic.ai" / "GPT4All.ini")
        named = re.search(r"^modelPath *= *\"?([^\n\"]+)", settings, re.MULTILINE)
        # Qt writes a backslash as two.
        chosen.append(search.absolute(named[1].strip().replace("\\\\", "\\")) if named else None)
    usual = [folder / "nomic.ai" / "GPT4All" for folder in search.data_folders()]
    for folder in filter(None, [*chosen, *usual, search.home / ".cache" / "gpt4all"]):
        for path in search.model_files(folder, deepest=1):
            if not path.name.startswith("incomplete-") and (
                model := _candidate(Found(path, "GPT4All", _name_of_file(path), 0))
            ):
                yield model


def _hugging_face(search: _Search) -> Iterator[_Candidate]:
    """models--<owner>--<name>/snapshots/<commit>/<file>, a link to blobs/<sha256>."""
    cache, home = search.folder("XDG_CACHE_HOME"), search.folder("HF_HOME")
    folders = [
        search.folder("HF_HUB_CACHE"),
        search.folder("HUGGINGFACE_HUB_CACHE"),
        home / "hub" if home else None,
        cache / "huggingface" / "hub" if cache else None,
        search.home / ".cache" / "huggingface" / "hub",
    ]
    for folder in filter(None, folders):
        if not search.is_new(folder):
            continue
        for repository in search.children(folder):
            kind, *names = repository.name.split("--")
            if kind != "models" or len(names) != 2:
                continue
            for path in search.model_files(repository / "snapshots"):
                sha256 = _cached_hash(path, folder, repository)
                if sha256 is None:
                    continue
                name = _name_of_file(path)
                found = Found(
                    path, "Hugging Face", name, 0, sha256, _companion(path, search), "/".join(names)
                )
                if model := _candidate(found):
                    yield model


def _cached_hash(path: Path, cache: Path, repository: Path) -> str | None:
    """What the cache says the file's hash is, "" where it says nothing; None where it leads elsewhere."""
    try:
        if not path.resolve().is_relative_to(cache.resolve()):
            return None
        if not path.is_symlink():
            return ""  # on Windows the cache holds plain files
        target = Path(os.path.normpath(path.parent / os.readlink(path)))
    except (OSError, ValueError, RuntimeError):
        return None
    is_blob = target.parent == repository / "blobs" and _SHA256.fullmatch(target.name)
    return target.name.lower() if is_blob else ""


_PROGRAMS: tuple[Callable[[_Search], Iterator[_Candidate]], ...] = (
    _lm_studio,
    _hugging_face,
    _jan,
    _gpt4all,
    _ollama,
)


# Small files of theirs -----------------------------------------------------------------------


def _text(path: Path) -> str:
    """A small file; empty where it cannot be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return ""
        with path.open("rb") as file:
            return file.read(_LARGEST_SETTINGS).decode("utf-8", "replace")
    except (OSError, ValueError):
        return ""


def _object(path: Path) -> dict[str, object]:
    """The object in a small JSON file; empty where there is none."""
    try:
        value = json.loads(_text(path) or "{}")
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


# Names ---------------------------------------------------------------------------------------

# How their makers write them, where capitals alone do not do it.
_SPELLINGS = {
    "codellama": "Code Llama",
    "deepseek": "DeepSeek",
    "exaone": "EXAONE",
    "glm": "GLM",
    "gpt": "gpt",
    "lfm2": "LFM2",
    "olmo": "OLMo",
    "oss": "oss",
    "qwq": "QwQ",
    "smollm": "SmolLM",
    "tinyllama": "TinyLlama",
    "wizardlm": "WizardLM",
    "moe": "MoE",
    "it": "Instruct",
    "qat": "QAT",
}
_SEPARATE_NUMBER = ("codellama", "gemma", "granite", "llama", "olmo", "phi")
_NAMELESS = {"", "model", "ggml-model", "ggml", "gguf", "weights"}


def _name_of_file(path: Path) -> str:
    """A file called "model" is named by its folder."""
    stem = _PART.sub("", path.stem)
    return _name(path.parent.name if _QUANTISATION.sub("", stem).lower() in _NAMELESS else stem)


def _name(raw: str) -> str:
    """For people: "qwen2.5-7b-instruct-q4_K_M" becomes "Qwen2.5 7B Instruct"."""
    raw = raw.replace(":", "-").rsplit("/", 1)[-1]
    plain = re.sub(r"[-_. ]gguf$", "", raw, flags=re.IGNORECASE)
    plain = re.sub(r"[-_. ]gguf$", "", _QUANTISATION.sub("", plain), flags=re.IGNORECASE)
    words = [_word(word) for word in re.split(r"[-_\s]+", plain) if word]
    return one_line(" ".join(words).replace("gpt oss", "gpt-oss"), 80) or one_line(raw, 80)


def _word(word: str) -> str:
    if word != word.lower():
        return word  # whoever named it thought of capitals
    if re.fullmatch(r"(a|e|\d+x)?\d+(\.\d+)?[bm]|r\d+", word):
        return word.upper().replace("X", "x")
    split = re.fullmatch(r"([a-z]+)(\d[\d.]*n?)", word)
    if split and split[1] in _SEPARATE_NUMBER:
        return f"{_word(split[1])} {split[2]}"
    if split and split[1] in _SPELLINGS:
        return _SPELLINGS[split[1]] + split[2]
    if word in _SPELLINGS:
        return _SPELLINGS[word]
    return word if re.fullmatch(r"v?\d.*", word) else word[:1].upper() + word[1:]


# The same model twice --------------------------------------------------------------------------


def _merged(candidates: list[_Candidate]) -> list[Found]:
    """Each model once: by the files themselves, by the hashes that are known, by samples of the bytes."""
    by_files: dict[tuple[tuple[int, int], ...], Found] = {}
    for each in candidates:
        known = by_files.get(each.files)
        # Links to one file take no room, so that they are no duplicates.
        by_files[each.files] = _with_facts(known, each.found) if known else each.found
    by_size: dict[int, list[Found]] = {}
    for found in by_files.values():
        by_size.setdefault(found.size, []).append(found)
    return [found for alike in by_size.values() for found in _merged_by_content(alike)]


def _merged_by_content(alike: list[Found]) -> list[Found]:
    """Models of one size, each once."""
    if len(alike) == 1:
        return alike
    by_hash: dict[str, Found] = {}
    unknown: list[Found] = []
    for found in alike:
        if not found.sha256:
            unknown.append(found)
        elif found.sha256 in by_hash:
            by_hash[found.sha256] = _merge(by_hash[found.sha256], found)
        else:
            by_hash[found.sha256] = found
    if not unknown:
        return list(by_hash.values())
    by_sample: dict[str, Found] = {}
    for found in [*by_hash.values(), *unknown]:
        sample = _sample(found.path) or str(found.path)
        # Files whose hashes differ are two models, however alike their ends are.
        if sample in by_sample and by_sample[sample].sha256 and found.sha256:
            sample += found.sha256
        by_sample[sample] = _merge(by_sample[sample], found) if sample in by_sample else found
    return list(by_sample.values())


def _merge(kept: Found, other: Found) -> Found:
    """One of the two, with the other as its duplicate."""
    if kept.path.suffix.lower() != ".gguf" and other.path.suffix.lower() == ".gguf":
        kept, other = other, kept  # rather a file with a name than one called after its hash
    duplicates = (*kept.duplicates, other.path, *other.duplicates)
    return replace(_with_facts(kept, other), duplicates=duplicates)


def _with_facts(kept: Found, other: Found) -> Found:
    """What the other one knows beside."""
    return replace(
        kept,
        sha256=kept.sha256 or other.sha256,
        companion=kept.companion or other.companion,
        repo=kept.repo or other.repo,
    )


def _sample(path: Path) -> str:
    """A hash over both ends of a file and some places between; empty where it cannot be read."""
    try:
        with path.open("rb", buffering=0) as file:
            size = file.seek(0, os.SEEK_END)
            digest = hashlib.sha256()
            for at, length in _places(size):
                file.seek(at)
                digest.update(file.read(length))
    except OSError:
        return ""
    return digest.hexdigest()


def _places(size: int) -> list[tuple[int, int]]:
    between = [(size * number // (_SAMPLES + 1), _BETWEEN) for number in range(1, _SAMPLES + 1)]
    return [(0, _ENDS), *between, (max(0, size - _ENDS), _ENDS)]
