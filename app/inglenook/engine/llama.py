"""A thin, safe layer over the low-level llama.cpp bindings (llama-cpp-python 0.3.36).

The only module that loads llama.cpp, and only ever inside the engine process: what llama.cpp
does not like (a bad file, a bad index, two threads in one context) ends the whole process.
Everything here belongs to one thread, except `Context.interrupt`.

Free what you made in this order: sampler chains, context, model.
"""

import ctypes
import importlib
import importlib.machinery
import importlib.util
import os
import re
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from inglenook.core.errors import ModelError
from inglenook.core.language import tr
from inglenook.engine.hardware import Device

if TYPE_CHECKING:
    from inglenook.engine.sampling import Sampler
from inglenook.engine.kvcache import new_buffer
from inglenook.engine.pace import Pace

SEQUENCES = 4  # chats whose prompts are held at the same time
BATCH = 512  # tokens in one decode call
MICRO_BATCH = 256  # tokens in one pass of the compute graph; memory and the time to a stop grow with it

# How precisely keys and values may be kept: ggml.h, enum ggml_type.
KV_TYPES = {"f16": 1, "q8_0": 8, "q4_0": 2}

# Results of Context.decode (llama.h, llama_decode); everything else is fatal for the batch.
DECODED = 0
NO_ROOM = 1  # nothing was changed
ABORTED = 2  # part of the batch may have been decoded


class LoadCancelled(Exception):
    """Loading was given up because the progress callback asked for it."""


class Token(NamedTuple):
    """What one token of the vocabulary stands for."""

    piece: bytes  # a part of UTF-8 text, of any length; may end inside a character
    control: bool  # a marker of the model's format, not a part of what it says
    ends: bool  # the model has finished (there are several such tokens)


# The bindings -------------------------------------------------------------------------------


def _import_bindings() -> Any:
    """llama_cpp.llama_cpp without llama_cpp/__init__.py, which imports numpy, jinja2 and 0.5 s of more."""
    if "llama_cpp" not in sys.modules:
        spec = importlib.util.find_spec("llama_cpp")
        if spec is None or spec.submodule_search_locations is None:
            raise ImportError("llama-cpp-python is not installed")
        package = ModuleType("llama_cpp")
        package.__path__ = list(spec.submodule_search_locations)
        package.__spec__ = spec
        sys.modules["llama_cpp"] = package
    return importlib.import_module("llama_cpp.llama_cpp")


L: Any = _import_bindings()
_LIBRARIES = Path(L._base_path)  # where the bindings found llama.cpp
_GRAPHICS_LIBRARIES = _LIBRARIES / "gpu"

# strlen of "" is 0 and of "\1" is 1, so libc's own strlen serves as an abort callback that reads
# a flag byte. llama.cpp calls it for every node of the graph; a Python function would fight
# for the interpreter lock 500 times a token.
_strlen = ctypes.CDLL("ucrtbase" if os.name == "nt" else None).strlen


def version() -> str:
    """The version of llama-cpp-python, read from its source: importlib.metadata takes 20 ms."""
    spec = importlib.util.find_spec("llama_cpp")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        source = Path(folder) / "__init__.py"
        if source.is_file() and (found := re.search(r'__version__ = "(.+?)"', source.read_text())):
            return found[1]
    return llama_version()


def llama_version() -> str:
    """The version of llama.cpp itself."""
    return str(L.llama_version().decode())


_last_errors: deque[str] = deque(maxlen=12)
_sizes: list[str] = []  # what is logged about buffers, for `context_sizes`
_backends: dict[str, str] = {}  # name -> library of each backend that was loaded from one of its own
_BACKEND = re.compile(r"loaded (\S+) backend from (.+)")
_WORTH_KEEPING = (3, 4)  # warnings and errors: ggml.h, enum ggml_log_level


@L.llama_log_callback  # type: ignore[untyped-decorator]
def _log(level: int, text: bytes, _data: object) -> None:
    if level in _WORTH_KEEPING:
        line = text.decode("utf-8", "replace").rstrip()
        _last_errors.append(line)
        print(line, file=sys.stderr)
    elif b"size = " in text:
        _sizes.append(text.decode("utf-8", "replace"))
        del _sizes[:-100]
    elif found := _BACKEND.search(text.decode("utf-8", "replace")):
        _backends[found[1]] = found[2]


L.llama_log_set(_log, None)


def last_errors() -> str:
    """The last warnings and errors that llama.cpp logged, oldest first, a line each."""
    return "\n".join(_last_errors)


_on_abort: Any = None


def on_abort(tell: Callable[[str], None]) -> None:
    """Call `tell` with the text of a failed assertion, just before llama.cpp ends this process."""
    global _on_abort
    library = _ggml("ggml-base")
    prototype = ctypes.CFUNCTYPE(None, ctypes.c_char_p)
    library.ggml_set_abort_callback.argtypes = [prototype]
    # ctypes keeps no reference to a callback.
    _on_abort = prototype(lambda message: tell(message.decode("utf-8", "replace")))
    library.ggml_set_abort_callback(_on_abort)


def _ggml(name: str) -> Any:
    """One of ggml's libraries. Elsewhere than on Windows, llama.cpp's own shows what all of them have."""
    return ctypes.CDLL(f"{name}.dll") if os.name == "nt" else L._lib


@cache
def _start_backends() -> None:
    registry = _ggml("ggml")
    registry.ggml_backend_reg_count.restype = ctypes.c_size_t
    # Either the part that computes is built in, or it lies beside, once for every generation of
    # processors. Then llama.cpp takes the one that is best here.
    if not registry.ggml_backend_reg_count():
        _load_backends(_LIBRARIES)
    L.llama_backend_init()


@cache
def _start_graphics() -> None:
    """Where this computer has no Vulkan, its library does not load, and nothing else happens."""
    if has_graphics():
        _load_backends(_GRAPHICS_LIBRARIES)


def _load_backends(folder: Path) -> None:
    registry = _ggml("ggml")
    registry.ggml_backend_load_all_from_path.argtypes = [ctypes.c_char_p]
    registry.ggml_backend_load_all_from_path.restype = None
    registry.ggml_backend_load_all_from_path(os.fsencode(folder))


# The computer -------------------------------------------------------------------------------


def processor() -> str:
    """Which build of llama.cpp computes on the processor, and with which instructions: for experts.

    Such as "zen4: AVX2, AVX512, REPACK". The name before the colon is missing where there is only one build.
    """
    _start_backends()
    told = L.llama_print_system_info().decode("utf-8", "replace")
    features = re.search(r"CPU : (.+?)(?: \| \w+ : |$)", told)
    names = re.findall(r"(\w+) = 1\b", features[1]) if features else []
    library = Path(_backends.get("CPU", "")).stem.partition("ggml-cpu-")[2]
    return f"{library}: {', '.join(names)}" if library else ", ".join(names)


_GRAPHICS, _SHARED_GRAPHICS = 1, 2  # ggml-backend.h, enum ggml_backend_dev_type


# What brings graphics cards where it lies in a library of its own: to be avoided like a card where the
# driver ends the process at the first look.
GRAPHICS = "Vulkan"


def has_graphics() -> bool:
    """Whether the first call of `devices` loads what brings graphics cards, and with it their drivers."""
    return _GRAPHICS_LIBRARIES.is_dir()


def devices() -> list[Device]:
    """The graphics cards that this build of llama.cpp can use."""
    return [device for _handle, device in _devices()]


def _devices() -> list[tuple[int, Device]]:
    _start_backends()
    _start_graphics()
    base, registry = _ggml("ggml-base"), _ggml("ggml")
    registry.ggml_backend_dev_count.restype = ctypes.c_size_t
    registry.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
    registry.ggml_backend_dev_get.restype = ctypes.c_void_p
    for function in (base.ggml_backend_dev_name, base.ggml_backend_dev_description):
        function.argtypes, function.restype = [ctypes.c_void_p], ctypes.c_char_p
    base.ggml_backend_dev_type.argtypes = [ctypes.c_void_p]
    sizes = ctypes.POINTER(ctypes.c_size_t)
    base.ggml_backend_dev_memory.argtypes = [ctypes.c_void_p, sizes, sizes]
    base.ggml_backend_dev_memory.restype = None
    found = []
    for index in range(registry.ggml_backend_dev_count()):
        handle = registry.ggml_backend_dev_get(index)
        kind = base.ggml_backend_dev_type(handle)
        if kind not in (_GRAPHICS, _SHARED_GRAPHICS):
            continue
        free, total = ctypes.c_size_t(0), ctypes.c_size_t(0)
        base.ggml_backend_dev_memory(handle, ctypes.byref(free), ctypes.byref(total))
        device = Device(
            name=base.ggml_backend_dev_name(handle).decode("utf-8", "replace"),
            description=base.ggml_backend_dev_description(handle).decode("utf-8", "replace"),
            free=free.value,
            total=total.value,
            shares_memory=kind == _SHARED_GRAPHICS,
        )
        found.append((handle, device))
    return found


def built_for() -> frozenset[str]:
    """The instructions of x86 processors that this build cannot do without, by their names in /proc/cpuinfo.

    Empty where llama.cpp chooses among several builds of itself, one for every kind of processor.
    """
    _start_backends()
    if "CPU" in _backends:
        return frozenset()
    library = _ggml("ggml-cpu")
    questions = {"avx2": "avx2", "fma": "fma", "f16c": "f16c", "avx512f": "avx512"}
    return frozenset(
        name
        for name, question in questions.items()
        if (has := getattr(library, f"ggml_cpu_has_{question}", None)) and has()
    )


# The model ----------------------------------------------------------------------------------


class Model:
    """The weights and the vocabulary of one GGUF file."""

    def __init__(
        self,
        path: str,
        *,
        gpu_layers: int = 0,
        devices: Sequence[str] = (),
        progress: Callable[[float], bool] = lambda fraction: True,
        weights: bool = True,
    ) -> None:
        """Load the file. `progress` gets 0 to 1 and returns False to give up.

        `gpu_layers` of it go to the graphics cards named in `devices`. Without `weights` only the
        header is read, for `context_sizes`; such a model can do nothing else.
        Raises LoadCancelled, or ModelError where llama.cpp refuses the file. Some damaged files
        end the process instead.
        """
        _start_backends()
        _last_errors.clear()
        cancelled = False

        @L.llama_progress_callback  # type: ignore[untyped-decorator]
        def on_progress(fraction: float, _data: object) -> bool:
            nonlocal cancelled
            cancelled = not progress(fraction)
            return not cancelled

        parameters = L.llama_model_default_params()
        parameters.n_gpu_layers = gpu_layers
        parameters.progress_callback = on_progress
        # Without a list llama.cpp takes every card there is, and some memory of each.
        cards = _devices() if devices else []
        handles = [handle for handle, device in cards if device.name in devices]
        chosen = (ctypes.c_void_p * (len(handles) + 1))(*handles, None)
        parameters.devices = ctypes.cast(chosen, ctypes.c_void_p)
        if not weights:
            parameters.no_alloc = True
            parameters.load_mode = L.LLAMA_LOAD_MODE_NONE
        self._model = L.llama_model_load_from_file(os.fsencode(path), parameters)
        if not self._model:
            if cancelled:
                raise LoadCancelled
            raise ModelError(tr("llama.cpp could not load the file."), last_errors())
        self._vocabulary = L.llama_model_get_vocab(self._model)
        self._tokens: dict[int, Token] = {}
        self._piece = ctypes.create_string_buffer(256)
        self.size = int(L.llama_model_size(self._model))  # bytes of all tensors
        self.layers = int(L.llama_model_n_layer(self._model))
        self.trained_context = int(L.llama_model_n_ctx_train(self._model))
        self.vocabulary_size = int(L.llama_vocab_n_tokens(self._vocabulary))
        self.window = int(L.llama_model_n_swa(self._model))  # of sliding-window attention; 0: none
        # A recurrent state cannot be taken back token by token.
        self.recurrent = bool(L.llama_model_is_recurrent(self._model) or L.llama_model_is_hybrid(self._model))
        self.can_chat = bool(
            self.vocabulary_size
            and L.llama_model_has_decoder(self._model)
            and not L.llama_model_has_encoder(self._model)
            and not L.llama_model_is_diffusion(self._model)
        )
        self.bos = int(L.llama_vocab_bos(self._vocabulary))
        self.adds_bos = self.bos >= 0 and bool(L.llama_vocab_get_add_bos(self._vocabulary))
        # Vocabularies of the SentencePiece kind put a blank before a text, also where it goes on
        # from a text before it. `_after_text` takes that back.
        self.adds_blank = self.vocabulary_size > 0 and self._starts_with_blank(self._tokenise("a", False))

    def free(self) -> None:
        """Free the weights; every context of this model must be freed already."""
        if self._model:
            L.llama_model_free(self._model)
            self._model = None

    def metadata(self, key: str) -> str | None:
        """One scalar of the file's metadata as text, of any length; None where there is none."""
        size = 256
        while True:
            buffer = ctypes.create_string_buffer(size)
            length = L.llama_model_meta_val_str(self._model, key.encode(), buffer, size)
            if length < 0:
                return None
            if length < size:
                return buffer.value.decode("utf-8", "replace")
            size = length + 1

    @property
    def chat_template(self) -> str | None:
        """The Jinja source in the file; untrusted."""
        source = L.llama_model_chat_template(self._model, None)
        return source.decode("utf-8", "replace") if source else None

    def special_text(self, name: str) -> str:
        """The text of the "bos" or "eos" token, empty where the vocabulary has none."""
        token = self.bos if name == "bos" else int(L.llama_vocab_eos(self._vocabulary))
        return self._piece_of(token, True).decode("utf-8", "replace") if token >= 0 else ""

    @property
    def vocabulary(self) -> Any:
        """llama.cpp's own, for samplers; not to be used after `free`."""
        return self._vocabulary

    # Tokens

    def token(self, token: int) -> Token:
        """What `token` stands for. `token` must be one of the vocabulary: others end the process."""
        known = self._tokens.get(token)
        if known is None:
            control = bool(L.llama_vocab_is_control(self._vocabulary, token))
            ends = bool(L.llama_vocab_is_eog(self._vocabulary, token))
            known = self._tokens[token] = Token(self._piece_of(token, control), control, ends)
        return known

    def _piece_of(self, token: int, special: bool) -> bytes:
        size = len(self._piece)
        length = L.llama_token_to_piece(self._vocabulary, token, self._piece, size, 0, special)
        if length < 0:
            self._piece = ctypes.create_string_buffer(-length)
            length = L.llama_token_to_piece(self._vocabulary, token, self._piece, -length, 0, special)
        return self._piece.raw[:length]

    def tokenise(self, text: str, *, special: bool, after: int | None = None) -> list[int]:
        """The tokens of `text`, which follows the token `after` (None: it starts the prompt).

        With `special`, markers in the text become control tokens: for the words of a chat
        template only. Lone surrogates become question marks. One call into llama.cpp that
        cannot be stopped: about 0.1 s for 200,000 characters.
        """
        tokens = self._following(text, special, after)
        if special:
            return tokens
        forged = [piece for piece in map(self._marker, set(tokens)) if piece]
        if not forged:
            return tokens
        # llama.cpp finds "user-defined" tokens even in plain text, and in some files markers such
        # as <|im_end|> are of that type. Taken apart after their first character they are words.
        inside = "|".join(f"(?<={re.escape(piece[0])})(?={re.escape(piece[1:])})" for piece in forged)
        parts: list[int] = []
        for part in re.split(inside, text):
            last = parts[-1] if parts else after
            parts += self._following(part, False, last)
        return parts

    def _marker(self, token: int) -> str:
        """The text of a token that looks like a marker of a chat format, else empty."""
        piece = self.token(token).piece
        looks = piece.startswith(b"<|") and piece.endswith(b"|>")
        return (
            piece.decode("utf-8", "replace") if len(piece) > 1 and (looks or self.token(token).ends) else ""
        )

    def _following(self, text: str, special: bool, after: int | None) -> list[int]:
        """Tokenise `text` as the continuation of a text that ended with the token `after`."""
        if not self.adds_blank or after is None or self.token(after).control:
            return self._tokenise(text, special)
        start = self._tokenise("\n", False)
        tokens = self._tokenise("\n" + text, special)
        return tokens[len(start) :] if tokens[: len(start)] == start else self._tokenise(text, special)

    def _tokenise(self, text: str, special: bool) -> list[int]:
        data = text.encode("utf-8", "replace")
        size = len(data) + 8
        tokens = (L.llama_token * size)()
        count = L.llama_tokenize(self._vocabulary, data, len(data), tokens, size, False, special)
        if count < 0:
            tokens = (L.llama_token * -count)()
            count = L.llama_tokenize(self._vocabulary, data, len(data), tokens, -count, False, special)
        return list(tokens[:count])

    def _starts_with_blank(self, tokens: list[int]) -> bool:
        return bool(tokens) and self.token(tokens[0]).piece.startswith(b" ")


# The context --------------------------------------------------------------------------------


class ContextSizes(NamedTuple):
    """Bytes that a context takes."""

    kv: int  # keys and values, and recurrent states
    compute: int  # buffers for one pass over a batch, and for its output


_SIZE = re.compile(
    r"(?:llama_kv_cache\w*|llama_memory_recurrent): size = +([\d.]+) MiB|"
    r"(compute|output) buffer size = +([\d.]+) MiB"
)


def context_sizes(model: Model, length: int, kv_type: str) -> ContextSizes | None:
    """What a context of so many tokens would take; None where llama.cpp makes no such context.

    `model`: one without weights, for which llama.cpp only pretends to allocate. It says the sizes
    nowhere but in its log.
    """
    _sizes.clear()
    context = L.llama_init_from_model(model._model, _context_parameters(length, kv_type))
    if not context:
        return None
    L.llama_free(context)
    kv = compute = 0.0
    for found in _SIZE.finditer("".join(_sizes)):
        if found[1]:
            kv += float(found[1])
        else:
            compute += float(found[3])
    return ContextSizes(int(kv * 1024 * 1024), int(compute * 1024 * 1024))


def _context_parameters(length: int, kv_type: str) -> Any:
    """All that decides how much memory a context takes."""
    parameters = L.llama_context_default_params()
    parameters.n_ctx = length
    parameters.type_k = parameters.type_v = KV_TYPES[kv_type]
    parameters.n_batch = BATCH
    parameters.n_ubatch = MICRO_BATCH
    parameters.n_seq_max = SEQUENCES
    parameters.n_outputs_max = SEQUENCES
    parameters.kv_unified = True
    parameters.swa_full = False
    parameters.no_perf = False
    parameters.flash_attn_type = L.LLAMA_FLASH_ATTN_TYPE_AUTO
    return parameters


class Context:
    """Room for the tokens of up to SEQUENCES chats, one shared pool, and the batch that fills it."""

    def __init__(
        self, model: Model, length: int, threads: int, *, batch_threads: int = 0, kv_type: str = "f16"
    ) -> None:
        """`length`: tokens; `threads`: for a token; `batch_threads`: for a prompt (0: as many).

        Where `batch_threads` are faster for a token too, they are taken (engine/pace.py).
        `kv_type`: how precisely keys and values are kept, a key of KV_TYPES. Raises MemoryError, or
        ModelError for a model that cannot converse.
        """
        self.model = model
        self._stop = ctypes.create_string_buffer(2)  # read by _strlen as the abort callback
        parameters = _context_parameters(length, kv_type)
        self._threads, self._batch_threads = threads, batch_threads or threads
        self._pace = Pace(self._threads, self._batch_threads)
        parameters.n_threads, parameters.n_threads_batch = self._threads, self._batch_threads
        parameters.abort_callback = ctypes.cast(_strlen, L.ggml_abort_callback)
        parameters.abort_callback_data = ctypes.addressof(self._stop)
        self._context = L.llama_init_from_model(model._model, parameters)
        if not self._context:
            raise MemoryError(last_errors())
        self._memory = L.llama_get_memory(self._context)
        if not self._memory:
            L.llama_free(self._context)
            self._context = None
            raise ModelError(tr("This kind of model does not write text. Choose another model."))
        self.shape = _shape(parameters, int(L.llama_n_ctx(self._context)))
        # llama.cpp rounds the length up; a model knows nothing beyond what it was asked for.
        self.length = min(length, int(L.llama_n_ctx(self._context)))
        self.batch_size = min(BATCH, int(L.llama_n_batch(self._context)))
        self._batch = L.llama_batch_init(self.batch_size, 0, 1)
        self._batch.n_tokens = 0

    def free(self) -> None:
        """Free the batch and the memory; every sampler chain must be freed already."""
        if self._context:
            L.llama_batch_free(self._batch)
            L.llama_free(self._context)
            self._context = None

    # Stopping

    def interrupt(self) -> None:
        """Make a decode that runs now return ABORTED. For any thread."""
        self._stop[0] = b"\1"

    def clear_interrupt(self) -> None:
        self._stop[0] = b"\0"

    # Decoding

    def clear_batch(self) -> None:
        self._batch.n_tokens = 0

    def add(self, sequence: int, position: int, tokens: list[int], *, wants_output: bool) -> int:
        """Put tokens of one sequence into the batch; the row of the last one, for `sample`."""
        batch = self._batch
        row = int(batch.n_tokens)
        ids, positions, counts = batch.token, batch.pos, batch.n_seq_id
        sequences, outputs = batch.seq_id, batch.logits
        for token in tokens:
            ids[row] = token
            positions[row] = position
            counts[row] = 1
            sequences[row][0] = sequence
            outputs[row] = 0
            row += 1
            position += 1
        if wants_output:
            outputs[row - 1] = 1
        batch.n_tokens = row
        return row - 1

    def decode(self) -> int:
        """Run the model over the batch: DECODED, NO_ROOM, ABORTED, or another number for a failure."""
        if self._batch.n_tokens > 1:  # llama.cpp takes the threads for prompts then
            return int(L.llama_decode(self._context, self._batch))
        if self._pace.threads != self._threads:
            self._threads = self._pace.threads
            L.llama_set_n_threads(self._context, self._threads, self._batch_threads)
        start = time.perf_counter()
        result = int(L.llama_decode(self._context, self._batch))
        if result == DECODED:
            self._pace.note(time.perf_counter() - start)
        return result

    def sample(self, sampler: "Sampler", row: int) -> int:
        """Choose a token from what the model made of that row (one added with `wants_output`)."""
        return sampler.choose(self._context, row)

    # What is held

    def remove(self, sequence: int, start: int) -> bool:
        """Forget the tokens of a sequence from the position `start` on.

        False where the model cannot (recurrent states). True is no proof for sliding windows:
        ask `first_position` before.
        """
        return bool(L.llama_memory_seq_rm(self._memory, sequence, start, -1))

    def first_position(self, sequence: int) -> int:
        """The first position that every layer still holds; -1 where there is none."""
        return int(L.llama_memory_seq_pos_min(self._memory, sequence))

    def save_state(self, sequence: int, limit: int, *, whole: bool = False) -> memoryview | None:
        """A copy of the part that `remove` cannot take back (windows and recurrent states).

        `whole`: of everything that is held of this sequence. None where it is larger than `limit`
        bytes, or where there is no memory for it.
        """
        flags = 0 if whole else L.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY
        size = self.state_size(sequence, whole=whole)
        if not 0 < size <= limit:
            return None
        try:
            buffer = new_buffer(size)
        except OSError:
            return None
        state = (ctypes.c_uint8 * size).from_buffer(buffer)
        written = L.llama_state_seq_get_data_ext(self._context, state, size, sequence, flags)
        return buffer if written == size else None

    def restore_state(self, sequence: int, state: Any, *, whole: bool = False) -> bool:
        """Put back what `save_state` copied, `whole` or not.

        The whole of a sequence may go to another one. Where it fails, nothing usable is held of the
        sequence. Never hand over bytes that `save_state` did not make: not all of them are checked.
        """
        flags = 0 if whole else L.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY
        size = len(state)
        data = (ctypes.c_uint8 * size).from_buffer(state)
        return bool(L.llama_state_seq_set_data_ext(self._context, data, size, sequence, flags) == size)

    def state_size(self, sequence: int, *, whole: bool = True) -> int:
        """Bytes that `save_state` would copy."""
        flags = 0 if whole else L.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY
        return int(L.llama_state_seq_get_size_ext(self._context, sequence, flags))


def _shape(parameters: Any, length: int) -> str:
    """Everything that decides what a saved state means, apart from the model.

    The length counts too: some models turn positions by other angles in a long context. Whether
    flash attention AUTO came out on or off is in the states themselves, and llama.cpp checks it.
    """
    names = (
        *("n_seq_max", "kv_unified", "swa_full", "type_k", "type_v", "flash_attn_type"),
        *("rope_scaling_type", "rope_freq_base", "rope_freq_scale", "n_rs_seq"),
        *("yarn_ext_factor", "yarn_attn_factor", "yarn_beta_fast", "yarn_beta_slow", "yarn_orig_ctx"),
    )
    library = f"{version()} {L.llama_version().decode()}"
    return f"{library} {length} " + " ".join(f"{name}={getattr(parameters, name)}" for name in names)
