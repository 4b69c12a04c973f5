"""From a path to a model that is ready to write: checks, progress, and a sentence for every failure."""

import os
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from inglenook.core.errors import ModelError
from inglenook.core.language import mark, tr, tr_n
from inglenook.core.text import one_line
from inglenook.engine import hardware, llama
from inglenook.engine.llama import Context, LoadCancelled, Model
from inglenook.engine.protocol import Load

_MAGIC = b"GGUF"
_CHUNK = 8 * 1024 * 1024
_SHORTEST = 64  # tokens of context

# What llama.cpp logs, and what it means to a person. {name} is the file's; the first hit counts.
_REASONS = (
    (
        ("unknown model architecture",),
        mark("{name} is of a kind that this version of Inglenook does not know yet. Choose another model."),
    ),
    (
        (
            "not within the file bounds",
            "corrupted or incomplete",
            "failed to read",
            "unexpectedly reached end",
        ),
        mark("{name} is incomplete or damaged. Download it again."),
    ),
    (
        ("unable to allocate", "failed to allocate", "bad_alloc", "out of memory", "Cannot allocate memory"),
        mark("There is not enough memory for {name}. Close other programs or choose a smaller model."),
    ),
    (
        ("unknown pre-tokenizer", "unknown tokenizer", "cannot find tokenizer"),
        mark("{name} uses a vocabulary that this version of Inglenook does not know. Choose another model."),
    ),
)
# What it logs where the heads of a model cannot be kept in a block type (llama-context.cpp).
_NO_SUCH_KV = ("does not divide", "V cache", "cache types")
_UNCLEAR = mark("{name} could not be loaded. It may be damaged: download it again or choose another model.")


@dataclass(frozen=True)
class LoadedModel:
    """A model that is ready, and its context. Free the context first."""

    path: str
    name: str  # one line, untrusted
    architecture: str
    model: Model
    context: Context
    gpu_layers: int = 0  # layers on graphics cards

    def free(self) -> None:
        self.context.free()
        self.model.free()
        hardware.give_back_memory()


def load(
    command: Load,
    progress: Callable[[float], bool],
    using: Callable[[list[str]], None] = lambda names: None,
) -> LoadedModel:
    """Load the file that the command names. `progress` gets 0 to 1 and returns False to give up.

    `using` gets the names of the graphics cards before the first byte goes there. Raises
    ModelError with a sentence for the person, or LoadCancelled.
    """
    name = _shown(command.path)
    size = _check(command.path, name)
    if sentence := hardware.missing_instructions(llama.built_for()):
        raise ModelError(sentence)
    devices = _graphics_cards(command, using)
    gpu_layers = _gpu_layers(command, devices)
    _read_ahead(command.path, size, lambda fraction: progress(fraction / 2))
    if gpu_layers:
        using([device.name for device in devices])
    try:
        model = Model(
            command.path,
            gpu_layers=gpu_layers,
            devices=[device.name for device in devices] if gpu_layers else [],
            progress=lambda fraction: progress(0.5 + fraction / 2),
        )
    except ModelError as error:
        raise ModelError(_sentence(name, error.details), error.details) from error
    try:
        if not model.can_chat:
            raise ModelError(tr("{name} is not a model that writes text. Choose another model.", name=name))
        if not progress(1.0):
            raise LoadCancelled
        context = _make_context(model, command, name)
    except BaseException:
        model.free()
        raise
    title = " ".join((model.metadata("general.name") or "").split())[:80]
    return LoadedModel(
        command.path,
        title or Path(command.path).stem,
        model.metadata("general.architecture") or "",
        model,
        context,
        gpu_layers,
    )


def _check(path: str, name: str) -> int:
    """The size of the file in bytes. Raises ModelError where it is certainly no model."""
    try:
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode):  # a pipe or a device could block for ever
            raise ModelError(tr("{name} is not a file. Choose a GGUF file.", name=name))
        with open(path, "rb") as file:
            start = file.read(len(_MAGIC))
    except FileNotFoundError as error:
        raise ModelError(
            tr("{name} is not there any more. Choose another model.", name=name), str(error)
        ) from error
    except PermissionError as error:
        raise ModelError(
            tr("{name} may not be read. Change its permissions.", name=name), str(error)
        ) from error
    except (OSError, ValueError) as error:
        raise ModelError(
            tr("{name} cannot be read. Check the disk it is on.", name=name), str(error)
        ) from error
    if start != _MAGIC:
        raise ModelError(
            tr("{name} is not a GGUF model file. Choose another model.", name=name), f"starts with {start!r}"
        )
    return status.st_size


def _read_ahead(path: str, size: int, progress: Callable[[float], bool]) -> None:
    """Bring the file into the disk cache.

    llama.cpp maps the file in one call, which would read all of it without progress and without a
    way to stop. What does not fit the memory anyway is left to it.
    """
    import psutil

    if size > psutil.virtual_memory().available:
        return
    buffer = memoryview(bytearray(_CHUNK))
    done = 0
    try:
        with open(path, "rb", buffering=0) as file:
            while count := file.readinto(buffer):
                done += count
                if not progress(min(1.0, done / max(1, size))):
                    raise LoadCancelled
    except OSError as error:
        raise ModelError(
            tr("{name} cannot be read. Check the disk it is on.", name=_shown(path)), str(error)
        ) from error


def _graphics_cards(command: Load, using: Callable[[list[str]], None]) -> list[hardware.Device]:
    """Those that may be used. A driver that ended this process at the first look is not asked again."""
    if llama.GRAPHICS in command.avoid_devices or not command.gpu_layers:
        return []
    if llama.has_graphics():
        using([llama.GRAPHICS])
        llama.devices()
        using([])
    return [device for device in llama.devices() if device.name not in command.avoid_devices]


def _gpu_layers(command: Load, devices: Sequence[hardware.Device]) -> int:
    """How many layers go onto graphics cards: as many as asked for, or as fit."""
    if not devices or command.gpu_layers == 0:
        return 0
    if command.gpu_layers > 0:
        return command.gpu_layers
    model = Model(command.path, weights=False)
    try:
        sizes = llama.context_sizes(model, _context_length(model, command), command.kv_type)
        if sizes is None:
            return 0
        return hardware.gpu_layers(
            devices, layers=model.layers + 1, weights=model.size, kv=sizes.kv, compute=sizes.compute
        )
    finally:
        model.free()


def _context_length(model: Model, command: Load) -> int:
    length = max(_SHORTEST, command.context_length)
    return min(length, model.trained_context) if model.trained_context > 0 else length


def _make_context(model: Model, command: Load, name: str) -> Context:
    length = _context_length(model, command)
    threads, batch_threads = hardware.threads(command.threads)
    try:
        return Context(model, length, threads, batch_threads=batch_threads, kv_type=command.kv_type)
    except MemoryError as error:
        if any(sign in str(error) for sign in _NO_SUCH_KV):
            raise ModelError(
                tr(
                    "{name} cannot keep its context as {kind}. Choose f16 in the model's settings.",
                    name=name,
                    kind=command.kv_type,
                ),
                str(error),
            ) from error
        sentence = tr_n(
            "There is not enough memory for {name} with a context of {n} token. "
            "Choose a shorter context or a smaller model.",
            "There is not enough memory for {name} with a context of {n} tokens. "
            "Choose a shorter context or a smaller model.",
            length,
            name=name,
        )
        raise ModelError(sentence, str(error)) from error


def _sentence(name: str, log: str) -> str:
    for signs, sentence in _REASONS:
        if any(sign in log for sign in signs):
            return tr(sentence, name=name)
    return tr(_UNCLEAR, name=name)


def _shown(path: str) -> str:
    """A file name inside a sentence: whoever made the file chose it."""
    return one_line(Path(path).name, 100)
