"""Whether a model fits into the memory that is free now: asked before every load, and by the window.

For any thread but the GUI thread: a plan may read a file's header (30 ms) and start a throw-away
process (0.3 s), and a file that was changed since it was checked is read before it is loaded (two
seconds for each GB). Nothing in here knows of Qt.
"""

import logging
import platform
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from inglenook.core.errors import ModelError, SaveError
from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.engine import hardware
from inglenook.engine.probe import Probe, ProbeError, probe
from inglenook.engine.protocol import Load
from inglenook.models import fit, verify
from inglenook.models.facts import ModelFacts
from inglenook.models.fit import GB, MB, Need, Plan, Sample, Verdict
from inglenook.models.gguf import GgufHeader

log = logging.getLogger(__name__)

# Of the free memory: a model that needs less by the formulae fits, and llama.cpp is not asked.
_CLEARLY = 0.6
_LEAST_OVERHEAD = 16 * MB  # a smaller one was measured while the system had taken memory away
_MOST_OVERHEAD = 2 * GB

Ask = Callable[[Path, str], Probe]
Free = Callable[[], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a model is not loaded unless the person insists."""

    sentence: str
    details: str
    can_force: bool = True  # False: not even then


class MemoryPlans:
    """Makes plans, and remembers what was asked and measured for them."""

    def __init__(self, facts: ModelFacts, *, ask: Ask = probe, free: Free = hardware.free_memory) -> None:
        """`ask` examines a file in a child process; `free` tells the free and all memory, in bytes."""
        self.facts = facts
        # What the engine gives back before it loads another model, in bytes; for any thread.
        self.held: Callable[[], int] = lambda: 0
        self._ask = ask
        self._free = free
        self._lock = threading.Lock()
        self._headers: dict[tuple[Path, int, int], GgufHeader] = {}
        self._devices: tuple[hardware.Device, ...] = ()  # that were seen last

    def plan(self, load: Load, *, held: int = 0) -> Plan:
        """Whether this load would fit, in exact numbers.

        `held`: bytes that are given back before the model is loaded. Raises ModelError where the file
        cannot be loaded at all, or not with these settings.
        """
        header = self._header(Path(load.path))
        return self._make(load, header, held, self._examined(load, header))

    def quick(self, load: Load, *, held: int = 0) -> Plan:
        """The same without asking llama.cpp: for lists of models. Raises ModelError."""
        header = self._header(Path(load.path))
        known = self._known(load)
        if known is None and self._devices:
            known = _Examined((), header.block_count + 1, self._devices)
        return self._make(load, header, held, known)

    def memory(self) -> tuple[int, int]:
        """Bytes of memory that a model could take now, what the engine gives back included, and in all."""
        free, total = self._free()
        return free + self.held(), total

    def before_download(self, header: GgufHeader, context_length: int) -> Plan:
        """The same for a model that is not on this computer yet: `header` as its file will have it."""
        load = Load("", context_length=context_length)
        known = _Examined((), header.block_count + 1, self._devices) if self._devices else None
        return self._make(load, header, self.held(), known)

    def refusal(self, load: Load, *, held: int = 0) -> Refusal | None:
        """Why this load should not be tried; None where it may be.

        `load.force` is for models that would not fit, and for files that the person replaced: the
        file is the right one then. One that differs from the published one is not loaded at all.
        What is wrong with the file itself is left to the engine, which says it better, unless the
        file ends the process that looks at it.
        """
        try:
            if refusal := self._changed_file(Path(load.path), load.force):
                return refusal
            if load.force:
                return None
            header = self._header(Path(load.path))
            quick = self._make(load, header, held, None)
            if quick.need.total <= _CLEARLY * (quick.free - fit.reserve(self._free()[1])):
                return None
            plan = self._make(load, header, held, self._examined(load, header))
        except ProbeError as error:
            return Refusal(str(error), error.details)
        except ModelError:
            return None
        if plan.verdict is not Verdict.TOO_BIG:
            return None
        return Refusal(plan.refusal(_name(load)), _parts(plan))

    def note_measured(self, load: Load, resident: int) -> None:
        """Correct the next plans by what the engine really takes now, after a first reply.

        `resident`: bytes. Not for models on a graphics card, whose share nobody tells.
        """
        path = Path(load.path)
        try:
            need = self._make(load, self._header(path), 0, self._known(load)).need
            expected = need.peak - need.overhead
            overhead = max(_LEAST_OVERHEAD, min(resident - expected, _MOST_OVERHEAD))
            log.info("memory of the model: %d MB planned, %d MB measured", need.peak // MB, resident // MB)
            self.facts.set_overhead(path, overhead, resident - need.repacked)
        except (ModelError, SaveError) as error:  # the next plan is made without it
            log.warning("what the model takes cannot be kept: %s %s", error, error.details)

    def note_failed_devices(self, names: list[str]) -> None:
        """These graphics cards are not used again before the person says so."""
        try:
            self.facts.set_failed_devices((*self.facts.failed_devices(), *names))
        except SaveError as error:
            log.warning("%s (%s)", error, error.details)

    # Inside -----------------------------------------------------------------------------------

    def _changed_file(self, path: Path, force: bool) -> Refusal | None:
        """Why a file that is not the one it was is not loaded. A stat each, for those that are."""
        # Nothing stops it: who gave up the load does not wait, and what is found out is of use later.
        sentence = verify.objection(self.facts, path, threading.Event())
        if not sentence:
            return None
        published = verify.is_published(self.facts, path)
        if force and not published:
            try:
                verify.accept(self.facts, path)
            except SaveError as error:
                log.warning("%s (%s)", error, error.details)
            return None
        return Refusal(sentence, "", can_force=not published)

    def _make(self, load: Load, header: GgufHeader, held: int, examined: "_Examined | None") -> Plan:
        repacked = repacked_types()
        measured = self.facts.overhead(Path(load.path))

        def need(context_length: int) -> Need:
            if examined is None or not examined.samples:
                made = fit.estimate(header, context_length, load.kv_type, repacked)
            else:
                made = fit.from_samples(examined.samples, header, context_length, repacked)
            if examined is not None:
                made = examined.on_devices(made, load)
            return replace(made, overhead=measured) if measured else made

        free, total = self._free()
        made = fit.plan(
            need, load.context_length, trained=header.context_length, free=free + held, total=total
        )
        if examined is None or not examined.devices:
            return made
        return replace(made, layers=examined.layers, cards=examined.cards())

    def _header(self, path: Path) -> GgufHeader:
        try:
            status = path.stat()
        except OSError as error:
            raise ModelError(
                tr("{file} is not there any more.", file=one_line(path.name, 100)), str(error)
            ) from error
        key = (path, status.st_size, status.st_mtime_ns)
        with self._lock:
            known = self._headers.get(key)
        if known is None:
            known = fit.read(path)
            with self._lock:
                self._headers[key] = known
        return known

    def _known(self, load: Load) -> "_Examined | None":
        samples = self.facts.samples(Path(load.path), load.kv_type)
        return _Examined(samples) if samples else None

    def _examined(self, load: Load, header: GgufHeader) -> "_Examined":
        """What llama.cpp says of the file: asked once, or each time where a graphics card counts."""
        if known := self._known(load):
            return known
        path = Path(load.path)
        found = self._ask(path, load.kv_type)
        self._devices = found.devices
        if sentence := hardware.missing_instructions(found.built_for):
            raise ModelError(sentence)
        samples = tuple(Sample(each.context_length, each.kv, each.compute) for each in found.sizes)
        if not samples:
            raise ModelError(
                tr(
                    "{model} cannot keep its context as {type}. Choose f16 in its settings.",
                    model=_name(load),
                    type=load.kv_type,
                )
            )
        if not found.devices:  # the room on a card is another one each time
            try:
                self.facts.set_samples(path, load.kv_type, samples)
            except SaveError as error:  # it is asked again next time
                log.warning("%s (%s)", error, error.details)
        return _Examined(samples, found.layers, found.devices)


@dataclass(frozen=True, slots=True)
class _Examined:
    """What a probe found, as far as plans need it."""

    samples: tuple[Sample, ...]  # empty: not asked
    layers: int = 0
    devices: tuple[hardware.Device, ...] = ()

    def cards(self) -> tuple[fit.Card, ...]:
        """The graphics cards as a plan tells of them."""
        return tuple(
            fit.Card(each.description or each.name, each.free, each.total, not each.shares_memory)
            for each in self.devices
        )

    def on_devices(self, need: Need, load: Load) -> Need:
        """The need of main memory when the engine has put what it can on graphics cards."""
        devices = [device for device in self.devices if device.name not in load.avoid_devices]
        layers = load.gpu_layers
        if layers < 0:
            layers = hardware.gpu_layers(
                devices, layers=self.layers, weights=need.weights, kv=need.kv, compute=need.compute
            )
        if not devices or all(device.shares_memory for device in devices):
            return need
        return fit.on_device(need, layers, self.layers)


def repacked_types() -> frozenset[str]:
    """The quantisations of which llama.cpp keeps a faster copy on this processor."""
    if platform.machine().lower() in ("arm64", "aarch64"):
        return fit.REPACKED_ARM
    has = hardware.instructions() or frozenset()
    if "avx2" not in has:
        return frozenset()
    return fit.REPACKED_AVX512 if "avx512f" in has else fit.REPACKED_X86


def _name(load: Load) -> str:
    return one_line(Path(load.path).stem, 80)


def _parts(plan: Plan) -> str:
    """The parts of the plan in a line each, for the details of a refusal."""
    need = plan.need
    parts = {
        "Weights": need.weights - need.repacked,
        "Faster copies of weights": need.repacked,
        f"Context of {plan.context_length:,} tokens": need.kv,
        "Work space": need.compute,
        "Engine": need.overhead,
        "Graphics card": need.device,
        "Free": plan.free,
    }
    return "\n".join(f"{name}: {fit.in_gb(size, 2)}" for name, size in parts.items() if size)
