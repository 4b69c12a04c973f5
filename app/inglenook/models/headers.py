"""What the headers of model files said, so that a list of many is there at once the next time.

One line of JSON for each model, in a file of the data folder that may be lost: it is read again from
the models. It is also what the program tells of models on a drive that is away. Lines rather than
one JSON value: Python would hold all its threads, the window's too, while it reads a large one.
"""

import json
import logging
import os
import threading
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from inglenook.core.errors import ModelError
from inglenook.core.files import make_private
from inglenook.models import library
from inglenook.models.library import Identity, ModelFile

log = logging.getLogger(__name__)

_FORMAT = "inglenook model headers 1"


@dataclass(frozen=True, slots=True)
class _Known:
    identity: Identity
    file: ModelFile


class Headers:
    """The file, read at the first question. Any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._held: dict[str, _Known] | None = None
        self._failed: dict[str, tuple[Identity, str]] = {}  # until the program ends
        self._changed = False

    def describe(self, path: Path) -> ModelFile:
        """What one model file is: as `library.describe`, but each version of a file is read once, ever.

        Raises ModelError, with a sentence, where it cannot be loaded.
        """
        identity = library.identity(path)
        with self._lock:
            known = self._read().get(str(path))
            failed = self._failed.get(str(path))
        if known and known.identity == identity:
            return known.file
        if failed and failed[0] == identity:
            raise ModelError(failed[1])
        try:
            file = library.read(path)
        except ModelError as error:
            if not isinstance(error.__cause__, OSError):  # a disk may do better the next time
                with self._lock:
                    self._failed[str(path)] = (identity, str(error))
            raise
        with self._lock:
            self._read()[str(path)] = _Known(identity, file)
            self._changed = True
        return file

    def remembered(self, path: Path) -> ModelFile | None:
        """What this file was when it was read last, wherever it is now."""
        with self._lock:
            known = self._read().get(str(path))
        return known.file if known else None

    def remembered_under(self, folder: Path) -> list[ModelFile]:
        """What the models in this folder were when they were read last."""
        inside = os.path.join(folder, "")
        with self._lock:
            held = list(self._read().items())
        return [known.file for path, known in held if path.startswith(inside)]

    def keep_only(self, paths: set[str]) -> None:
        """Forget all other files, and write down what is left if anything is new. Never raises.

        What cannot be written is read from the models again the next time.
        """
        with self._lock:
            held = self._read()
            gone = held.keys() - paths
            for path in gone:
                del held[path]
            self._failed = {path: each for path, each in self._failed.items() if path in paths}
            if not gone and not self._changed:
                return
            self._changed = False
            kept = list(held.items())
        try:
            _write(self._path, kept)
        except OSError as error:
            log.warning("what model files are cannot be kept: %s", error)

    def _read(self) -> dict[str, _Known]:
        if self._held is None:
            self._held = {}
            try:
                # Whole, for many small reads keep Python's lock from the window (0.2 s at a time).
                lines = BytesIO(self._path.read_bytes())
                if lines.readline().strip() != json.dumps(_FORMAT).encode():
                    return self._held
                for line in lines:
                    path, known = _parsed(line)
                    self._held[path] = known
            except FileNotFoundError:
                pass
            except (OSError, ValueError, RecursionError) as error:
                log.warning("what was known of model files cannot be read: %s", type(error).__name__)
        return self._held


def _write(path: Path, held: list[tuple[str, _Known]]) -> None:
    new = path.with_name(path.name + ".new")
    with new.open("w", encoding="ascii") as file:
        make_private(new)
        file.write(json.dumps(_FORMAT) + "\n")
        for name, known in held:
            model = known.file
            facts = [
                model.name,
                model.quantisation,
                model.size_bytes,
                model.architecture,
                model.parameters,
                model.context_length,
                model.licence,
            ]
            file.write(json.dumps([name, known.identity, facts]) + "\n")
    os.replace(new, path)


def _parsed(line: bytes) -> tuple[str, _Known]:
    """Raises ValueError for anything but a line as `_write` makes them, with texts made safe to show."""
    read: Any = json.loads(line)
    try:
        path, identity, facts = read
        name, quantisation, size, architecture, parameters, context_length, licence = facts
        numbers = [size, parameters, context_length, *(number for pair in identity for number in pair)]
        texts = [path, name, quantisation, architecture, licence]
        if {type(number) for number in numbers} != {int} or {type(text) for text in texts} != {str}:
            raise ValueError("another type")
        pairs = tuple((size, mtime) for size, mtime in identity)
    except TypeError as error:
        raise ValueError("another form") from error
    file = ModelFile(
        path=Path(path),
        name=name,
        quantisation=quantisation,
        size_bytes=size,
        architecture=architecture,
        parameters=parameters,
        built_in=False,
        context_length=context_length,
        licence=licence,
    )
    return path, _Known(pairs, file)
