"""What is known of each model file beside its header: its settings, its source, the memory it takes.

One JSON file in the data folder. What it cannot hold is asked or measured again, so a damaged part
is passed over; a damaged file is set aside, for there may be settings in it.
"""

import logging
import os
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from inglenook import __version__
from inglenook.core.errors import SaveError, UserError
from inglenook.core.files import read_json, write_json
from inglenook.models import records
from inglenook.models.fit import KV_BYTES, Sample
from inglenook.models.records import Record

log = logging.getLogger(__name__)

_LARGEST = 2**50  # bytes; what a damaged file says beyond is not believed
_LONGEST = 2**24  # tokens


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """How one model is to be loaded. Zero: as the settings of the program say."""

    context_length: int = 0  # tokens
    kv_type: str = "f16"  # how precisely the context is kept: a key of fit.KV_BYTES
    gpu_layers: int = -1  # layers on a graphics card; -1: as many as fit
    threads: int = 0


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of models that the person added."""

    path: Path
    mount: str = ""  # where its drive was mounted when it was seen last; empty: not seen yet


class ModelFacts:
    """The file, read once and written whole at each change. For any thread.

    Methods that write raise SaveError where the disk refuses; what was told holds all the same
    until the program ends.
    """

    def __init__(self, path: Path) -> None:
        """Nothing is read before the first question."""
        self._path = path
        self._lock = threading.Lock()
        self._held: dict[str, Any] | None = None
        self._is_readable = True

    def settings(self, model: Path) -> ModelSettings:
        """The settings of this model file; those that are not there or make no sense are the default."""
        stored = self._of(model).get("settings")
        if not isinstance(stored, dict):
            return ModelSettings()
        default = ModelSettings()
        kv_type = stored.get("kv_type")
        return ModelSettings(
            context_length=_number(stored.get("context_length"), 0, _LONGEST, default.context_length),
            kv_type=kv_type if isinstance(kv_type, str) and kv_type in KV_BYTES else default.kv_type,
            gpu_layers=_number(stored.get("gpu_layers"), -1, 10_000, default.gpu_layers),
            threads=_number(stored.get("threads"), 0, 1024, default.threads),
        )

    def set_settings(self, model: Path, settings: ModelSettings) -> None:
        """Keep the settings of this model, also when the file behind the path changes."""
        self._change(model, lambda entry: entry.update(settings=asdict(settings)))

    def samples(self, model: Path, kv_type: str) -> tuple[Sample, ...]:
        """What llama.cpp said of contexts of this model; empty where it was not asked yet."""
        stored = self._of_this_version(model).get("samples")
        listed = stored.get(kv_type) if isinstance(stored, dict) else None
        if not isinstance(listed, list):
            return ()
        samples: list[Sample] = []
        for each in listed:
            if not isinstance(each, list) or len(each) != 3:
                return ()
            numbers = [_number(number, 1, _LARGEST, 0) for number in each]
            if 0 in numbers or (samples and numbers[0] <= samples[-1].context_length):
                return ()
            samples.append(Sample(*numbers))
        return tuple(samples)

    def set_samples(self, model: Path, kv_type: str, samples: tuple[Sample, ...]) -> None:
        """Remember what llama.cpp said."""
        listed = [[each.context_length, each.kv, each.compute] for each in samples]
        self._change_this_version(
            model, lambda entry: entry.setdefault("samples", {}).update({kv_type: listed})
        )

    def overhead(self, model: Path) -> int:
        """Bytes that the engine took beside weights, context and buffers; 0 where not measured yet."""
        return _number(self._of_this_version(model).get("overhead"), 0, _LARGEST, 0)

    def measured(self, model: Path) -> int:
        """Bytes that the model took in all when it was loaded last; 0 where not measured yet."""
        return _number(self._of_this_version(model).get("measured"), 0, _LARGEST, 0)

    def set_overhead(self, model: Path, size: int, measured: int = 0) -> None:
        """Remember what was measured last; `measured`: what the model took in all."""
        self._change_this_version(model, lambda entry: entry.update(overhead=size, measured=measured))

    def failed_devices(self) -> tuple[str, ...]:
        """Graphics cards, by llama.cpp's names, that loading a model has failed with."""
        with self._lock:
            stored = self._read().get("failed_devices")
        return tuple(str(name) for name in stored) if isinstance(stored, list) else ()

    def set_failed_devices(self, names: tuple[str, ...]) -> None:
        """Remember exactly these; none, to try all of them again."""
        with self._lock:
            self._read()["failed_devices"] = sorted(set(names))
            self._write()

    # Of the computer ----------------------------------------------------------------------------

    def speed(self) -> float:
        """Bytes of weights that this computer reads in a second while it writes; 0: not measured yet."""
        with self._lock:
            stored = self._read().get("speed")
        return float(stored) if isinstance(stored, int | float) and 0 < stored < _LARGEST else 0.0

    def note_speed(self, bytes_per_second: float) -> None:
        """Take a measured speed into account; later ones count more. Small changes are not written."""
        known = self.speed()
        speed = 0.7 * known + 0.3 * bytes_per_second if known else bytes_per_second
        if known and abs(speed - known) < 0.005 * known:
            return
        with self._lock:
            self._read()["speed"] = round(speed)
            self._write()

    # The library --------------------------------------------------------------------------------

    def folders(self) -> list[Folder]:
        """The folders that the person added, in their order."""
        with self._lock:
            stored = self._read().get("folders")
        found: list[Folder] = []
        for each in stored if isinstance(stored, list) else []:
            path = each.get("path") if isinstance(each, dict) else None
            if isinstance(path, str) and path and "\0" not in path:
                mount = each.get("mount")
                found.append(Folder(Path(path), mount if isinstance(mount, str) else ""))
        return found

    def set_folders(self, folders: Iterable[Folder]) -> None:
        """Keep exactly these."""
        with self._lock:
            self._read()["folders"] = [
                {"path": str(folder.path), "mount": folder.mount} for folder in folders
            ]
            self._write()

    def set_mount(self, folder: Path, mount: str) -> None:
        """Remember where the drive of this folder is mounted, if the folder is still one of them."""
        folders = self.folders()
        changed = [replace(each, mount=mount) if each.path == folder else each for each in folders]
        if changed != folders:
            self.set_folders(changed)

    def default(self) -> Path | None:
        """The model that the program begins with, where the person set one."""
        with self._lock:
            stored = self._read().get("default")
        return Path(stored) if isinstance(stored, str) and stored and "\0" not in stored else None

    def set_default(self, model: Path | None) -> None:
        """Begin with this one; None: with the one that was used last."""
        with self._lock:
            self._read()["default"] = str(model) if model else ""
            self._write()

    def record(self, file: Path) -> Record:
        """What is remembered of this file; of each file of a model by itself."""
        return records.from_json(self._of(file).get("record"))

    def records(self) -> dict[str, Record]:
        """All of them, by path."""
        with self._lock:
            entries = list(self._models().items())
        return {
            path: records.from_json(entry["record"])
            for path, entry in entries
            if isinstance(entry, dict) and "record" in entry
        }

    def set_records(self, changed: Mapping[Path, Record]) -> None:
        """Keep these records in the place of those there are."""
        with self._lock:
            models = self._models()
            for file, record in changed.items():
                entry = models.get(str(file))
                models[str(file)] = {
                    **(entry if isinstance(entry, dict) else {}),
                    "record": records.to_json(record),
                }
            self._write()

    def change_record(self, file: Path, **fields: Any) -> Record:
        """Change some fields of a record, and keep it; answers the new one."""
        with self._lock:
            models = self._models()
            entry = models.get(str(file))
            if not isinstance(entry, dict):
                entry = models[str(file)] = {}
            record = replace(records.from_json(entry.get("record")), **fields)
            entry["record"] = records.to_json(record)
            self._write()
        return record

    def take_out(self, files: Iterable[Path]) -> dict[str, Any]:
        """Forget everything about these files; answers what `put_back` needs to undo it.

        Raises nothing: what cannot be written is forgotten until the program ends.
        """
        with self._lock:
            models = self._models()
            taken = {str(file): models.pop(str(file)) for file in files if str(file) in models}
            if taken:
                try:
                    self._write()
                except SaveError as error:
                    log.warning("%s (%s)", error, error.details)
        return taken

    def put_back(self, taken: Mapping[str, Any]) -> None:
        """Know again what `take_out` answered."""
        if taken:
            with self._lock:
                self._models().update(taken)
                self._write()

    # Inside -----------------------------------------------------------------------------------

    def _of(self, model: Path) -> dict[str, Any]:
        """What is held of this file; not to be changed."""
        with self._lock:
            entry = self._models().get(str(model))
            return dict(entry) if isinstance(entry, dict) else {}

    def _of_this_version(self, model: Path) -> dict[str, Any]:
        """The same, empty where the file or the program has changed since."""
        entry = self._of(model)
        return entry if entry.get("of") == _identity(model) else {}

    def _change(self, model: Path, change: Callable[[dict[str, Any]], object]) -> None:
        with self._lock:
            entry = self._models().setdefault(str(model), {})
            if not isinstance(entry, dict):
                entry = self._models()[str(model)] = {}
            change(entry)
            self._write()

    def _change_this_version(self, model: Path, change: Callable[[dict[str, Any]], object]) -> None:
        identity = _identity(model)

        def renew(entry: dict[str, Any]) -> None:
            if entry.get("of") != identity or not isinstance(entry.get("samples", {}), dict):
                entry.pop("samples", None)
                entry.pop("overhead", None)
                entry.pop("measured", None)
                entry["of"] = identity
            change(entry)

        self._change(model, renew)

    def _models(self) -> dict[str, Any]:
        models = self._read().setdefault("models", {})
        if not isinstance(models, dict):
            models = self._read()["models"] = {}
        return models

    def _read(self) -> dict[str, Any]:
        if self._held is None:
            try:
                self._held = read_json(self._path)
            except UserError as error:
                log.warning("%s (%s)", error, error.details)
                self._held, self._is_readable = {}, False
            except ValueError as error:
                log.warning("what was known of models is set aside: %s", type(error).__name__)
                with suppress(OSError):
                    os.replace(self._path, self._path.with_name(self._path.name + ".bad"))
                self._held = {}
        return self._held

    def _write(self) -> None:
        if self._is_readable:  # else it may hold more than we know
            write_json(self._path, self._read())


def _identity(model: Path) -> str:
    """What tells two versions of a file apart without reading it, and versions of this program."""
    try:
        status = model.stat()
    except OSError:
        return ""
    return f"{status.st_size} {status.st_mtime_ns} {__version__}"


def _number(value: object, least: int, most: int, default: int) -> int:
    return value if type(value) is int and least <= value <= most else default
