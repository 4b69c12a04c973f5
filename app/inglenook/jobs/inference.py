"""The inference worker: it drives the engine process and writes replies down.

Everything a person waits for goes through one inbox, which both the GUI thread and the
engine's pipe feed, so the worker never sleeps on one while the other has something to say.

The worker owns a reply from `ask` to its end: it stores what the model says every
16 tokens or 250 ms and stores the end, so that nothing depends on the window being
able to paint. The window gets the same words joined, at most 25 times a second.

Its face on the GUI thread is jobs/generation.py.
"""

import logging
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from inglenook.core.chat import Finish, Status, is_in_memory
from inglenook.core.errors import UserError
from inglenook.core.language import listed, mark, number, together, tr
from inglenook.core.paths import Paths
from inglenook.core.store import Store
from inglenook.engine import kvcache
from inglenook.engine.process import Memory
from inglenook.engine.protocol import (
    Ask,
    CancelLoad,
    Command,
    Died,
    Event,
    Failed,
    Finished,
    Forget,
    Load,
    Loaded,
    LoadFailed,
    LoadProgress,
    PromptPlanned,
    PromptProgress,
    Ready,
    Reasoning,
    Stop,
    TemplateEnded,
    TemplateStarted,
    Text,
    Unload,
    Unloaded,
    UsingDevices,
)
from inglenook.jobs import history
from inglenook.jobs.asides import Aside, AsideEnded, Asides
from inglenook.jobs.generation import Close, Generation, IdleLimit, ModelState, Phase, SaveNow, StopReply
from inglenook.jobs.memory import MemoryPlans, Refusal
from inglenook.jobs.replies import Ending, OpenReplies, OpenReply, ReplyUpdate, Request

log = logging.getLogger(__name__)

SHOW_SECONDS = 0.04  # the window is told at most 25 times a second
OVERSLEPT_SECONDS = 30.0  # later than it was to wake up: the computer slept, or this program was stopped
STOP_SECONDS = 0.8  # after which an engine that does not answer a Stop is killed
FREE_SECONDS = 2.0  # the same for giving up a load, or a model, which takes longer
DEATHS_IN_A_ROW = 3  # after which the engine is not started again by itself

UNKNOWN = mark("The model stopped unexpectedly. Your messages are safe.")
DEAF = mark("The engine did not answer and was restarted. Your messages are safe: try again.")
OFTEN = mark("This happened several times in a row: choose another model, or this one again to retry.")
NO_START = mark("The engine could not be started. Install Inglenook again if this goes on.")
NO_DEVICE = mark(
    "The graphics card {names} will not be used any more: load the model again to try without it."
)
BROKEN = mark("Something in Inglenook went wrong. Your messages are safe: start it again to go on.")


class Engine(Protocol):
    """What the worker needs of an engine, from its start to its death.

    It tells its events from any thread, one at a time; the last one is Died. `EngineProcess` is
    the one there is.
    """

    @property
    def alive(self) -> bool: ...
    def start(self) -> None: ...
    def memory(self) -> Memory: ...
    def send(self, command: Command) -> None: ...
    def kill(self) -> None: ...
    def close(self) -> None: ...


MakeEngine = Callable[[Callable[[Event], None]], Engine]


@dataclass(frozen=True, slots=True)
class _Checked:
    """A load was held against the memory that is free."""

    load: Load
    refusal: Refusal | None = None
    fault: Exception | None = None  # a bug


@dataclass(slots=True)
class _Wanted:
    """Something to do once its model is loaded: write a reply, or nothing more than the load."""

    load: Load
    reply: OpenReply | None = None


_STOPPED = Ending(Status.STOPPED, Finish.STOPPED)


def seconds_asleep(waited: float, meant: float | None) -> float:
    """How long the computer slept while something waited `waited` seconds that was to wait `meant`."""
    overslept = waited - meant if meant is not None else 0.0
    return overslept if overslept > OVERSLEPT_SECONDS else 0.0


class Inference:
    """All methods but `held` are called on the thread of the worker."""

    def __init__(
        self,
        face: Generation,
        inbox: "queue.SimpleQueue[Any]",
        database: Path,
        make_engine: MakeEngine,
        plans: MemoryPlans | None,
    ) -> None:
        """`plans` refuses models that would not fit, unless `Load.force`; None refuses nothing."""
        self._face = face
        self._inbox = inbox
        self._database = database
        self._kv_folder = Paths(database.parent).kv
        self._make_engine = make_engine
        self._plans = plans
        self._temporary: Store | None = None
        self._wanted: deque[_Wanted] = deque()
        self._running: dict[int, OpenReply] = {}
        # The engine from its start to its Died; and what it holds or is loading.
        self._engine: Engine | None = None
        self._load: Load | None = None
        self._state = ModelState()
        self._killed = False  # by this thread, and its Died is on the way
        self._cancelling = False  # CancelLoad is sent and not answered
        self._unloading = False  # Unload likewise
        self._checking = False  # this load is held against the free memory, the engine waits
        self._measured = False  # what this model takes is known
        self._asides = Asides(self._send, self._tell_aside)
        self._devices: list[str] = []  # graphics cards that this model is on, or goes onto
        self._idle_seconds = 0.0
        self._used_at = 0.0  # time.monotonic() of the end of the last reply or load
        self._answer_by: float | None = None  # time.monotonic() for those two
        self._template_runs = False
        self._without_template: set[str] = set()  # files whose own template took too long
        self._deaths = 0
        self._close_by: float | None = None
        # What the window knows.
        self._shown_state = self._state
        self._shown_problem = ""
        self._show_at = 0.0

    # The loop -------------------------------------------------------------

    def run(self) -> None:
        """Do what the inbox asks for until it says Close."""
        replies: OpenReplies | None = None
        try:
            with closing(Store(self._database)) as store:
                self._store = store
                self._replies = replies = OpenReplies(store, self._temporary_store)
                try:
                    self._work()
                finally:
                    if self._engine:
                        self._engine.close()
                    if self._temporary:
                        self._temporary.close()
        except UserError as error:
            log.exception("the worker cannot go on")
            self._refuse_all(str(error), replies.untold() if replies else [])
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)  # a bug: for the crash window
            self._refuse_all(tr(BROKEN), replies.untold() if replies else [])

    def _work(self) -> None:
        self._forget_deleted()
        self._start_engine()
        while not self._is_closed():
            self._handle(self._next_item())
            self._kill_if_deaf()
            self._unload_if_idle()
            self._advance()
            self._replies.save_due()
            if self._has_news() and time.monotonic() >= self._show_at:
                self._show()

    def _temporary_store(self) -> Store:
        """The chats that are never on the disk."""
        if self._temporary is None:
            self._temporary = Store.temporary(self._face.temporary_name)
        return self._temporary

    def _next_item(self) -> Any:
        """What comes first: a wish of the window, an event of the engine, or None when a duty is due."""
        seconds, began = self._seconds_to_next_duty(), time.monotonic()
        try:
            item = self._inbox.get(timeout=seconds)
        except queue.Empty:
            item = None
        # Some systems' clocks go on while the computer sleeps, which is no time of being idle.
        self._used_at += seconds_asleep(time.monotonic() - began, seconds)
        return item

    def _refuse_all(self, sentence: str, replies: list[OpenReply]) -> None:
        """After a fault in here: nobody waits for ever. What is stored is continued at the next start."""
        self._set_state(ModelState(Phase.FAILED, sentence=sentence))
        failed = Ending(Status.FAILED, error=sentence)
        while True:
            messages = [reply.as_said(failed) for reply in replies]
            self._face.replies_changed.emit(
                [ReplyUpdate(each.id, each.chat_id, ended=each, saved=False) for each in messages]
            )
            if self._close_by is not None:
                return
            item = self._inbox.get()
            if isinstance(item, Close):
                return
            replies = [OpenReply(item)] if isinstance(item, Request) else []

    def _handle(self, item: Any) -> None:
        if isinstance(item, Request | Load | Unload | CancelLoad | Close):
            self._asides.drop()
        match item:
            case Aside():
                self._asides.ask(item, is_idle=self._is_idle())
            case Text() | Finished() | Failed() if item.request_id == self._asides.request_id:
                self._asides.hear(item)
            case Request():
                self._want(item.load, self._replies.add(item))
            case StopReply():
                self._on_stop(item.reply_id)
            case Load():
                self._deaths = 0  # a person chose it, perhaps after some deaths
                self._want(item)
            case CancelLoad():
                self._on_cancel_load()
            case Unload():
                self._on_unload()
            case Forget():
                self._on_forget(item)
            case IdleLimit():
                self._idle_seconds = item.seconds
            case SaveNow():
                self._replies.save_all()
            case _Checked():
                self._on_checked(item)
            case Close():
                self._on_close()
            case Text() | Reasoning():
                if reply := self._running.get(item.request_id):
                    self._replies.say(reply, item)
            case PromptPlanned():
                if reply := self._running.get(item.request_id):
                    reply.plan(item)
            case PromptProgress():
                if reply := self._running.get(item.request_id):
                    reply.read(item.done, item.total)
            case Ready():
                self._face.engine = item
            case Finished():
                self._on_finished(item)
            case Failed():
                self._on_failed(item)
            case LoadProgress() if self._state.phase is Phase.LOADING:
                self._state = replace(self._state, fraction=item.fraction)
            case Loaded():
                self._on_load_answered()
                self._used_at = time.monotonic()
                self._set_state(ModelState(Phase.LOADED, item.path, 1.0, item))
            case UsingDevices():
                self._devices = item.names
            case LoadFailed():
                self._on_load_failed(item)
            case Unloaded():
                self._on_unloaded()
            case TemplateStarted():
                self._template_runs = True
            case TemplateEnded():
                self._template_runs = False
            case Died():
                self._on_died(item)

    def _seconds_to_next_duty(self) -> float | None:
        due = [self._replies.next_save, self._close_by]
        if not self._killed:
            due += [self._answer_by, *(reply.stop_by for reply in self._running.values())]
        if self._has_news():
            due.append(self._show_at)
        due.append(self._idle_at())
        times = [at for at in due if at is not None]
        return max(0.0, min(times) - time.monotonic()) if times else None

    # What the window wants ------------------------------------------------

    def _want(self, load: Load, reply: OpenReply | None = None) -> None:
        """The newest wish counts: an older load that no reply waits for is dropped, or given up."""
        self._wanted = deque(wanted for wanted in self._wanted if wanted.reply)
        awaited = any(wanted.load == self._load for wanted in self._wanted)
        if self._state.phase is Phase.LOADING and self._load != load and not awaited:
            self._give_up_load()
        self._wanted.append(_Wanted(load, reply))

    def _on_stop(self, reply_id: int) -> None:
        if reply := self._running.get(reply_id):
            if reply.stop_by is None:
                reply.stop_by = time.monotonic() + STOP_SECONDS
                self._send(Stop(reply_id))
            return
        for wanted in list(self._wanted):
            if wanted.reply and wanted.reply.id == reply_id:
                self._wanted.remove(wanted)
                self._end(wanted.reply, _STOPPED)

    def _on_cancel_load(self) -> None:
        if self._state.phase is Phase.LOADING:
            self._end_wanted(self._load, _STOPPED)
            self._give_up_load()

    def _give_up_load(self) -> None:
        if self._checking:  # the engine has not heard of it yet
            self._checking = False
            self._load = None
            self._set_state(ModelState())
            self._free_the_model_before()
        elif not self._cancelling:
            self._cancelling = True
            self._answer_by = time.monotonic() + FREE_SECONDS
            self._send(CancelLoad())

    def _on_unload(self) -> None:
        while self._wanted:
            self._end_wanted(self._wanted[0].load, _STOPPED)
        if self._state.phase not in (Phase.LOADING, Phase.LOADED):
            self._set_state(ModelState())
            return
        for reply_id in list(self._running):
            self._on_stop(reply_id)
        if self._state.phase is Phase.LOADING:
            self._give_up_load()
        self._unloading = True
        self._answer_by = time.monotonic() + FREE_SECONDS
        self._send(Unload())

    def _on_forget(self, forget: Forget) -> None:
        try:
            kvcache.forget(self._kv_folder, forget.chat_id)
        except OSError as error:  # the next start tries again
            log.warning("cannot delete what the engine keeps of a chat: %s", error)
        self._send(forget)

    def _forget_deleted(self) -> None:
        """Chats that were deleted while no engine could be told, or that another program deleted."""
        try:
            kvcache.forget_all_but(self._kv_folder, self._known_chats)
        except (UserError, OSError) as error:
            log.warning("cannot look through what the engine keeps of chats: %s", error)

    def _known_chats(self) -> set[int]:
        return {chat.id for archived in (False, True) for chat in self._store.chats(archived=archived)}

    def _on_close(self) -> None:
        self._close_by = time.monotonic() + STOP_SECONDS
        while self._wanted:
            self._end_wanted(self._wanted[0].load, _STOPPED)
        for reply_id in list(self._running):
            self._on_stop(reply_id)

    def _is_closed(self) -> bool:
        if self._close_by is None or (self._running and time.monotonic() < self._close_by):
            return False
        self._replies.end_all(_STOPPED)
        self._show()
        return True

    # What happens next ----------------------------------------------------

    def _advance(self) -> None:
        """Send what can be sent: replies for the model that is loaded, else the next model."""
        while self._wanted and self._may_advance():
            wanted = self._wanted[0]
            if self._state.phase is Phase.LOADING:
                self._tell_waiting(self._loading_sentence())
                return
            if self._state.phase is Phase.LOADED and self._load == wanted.load:
                self._wanted.popleft()
                if wanted.reply:
                    self._send_reply(wanted.reply)
                continue
            if self._running:
                self._tell_waiting(tr("Waiting for another reply to finish."))
                return
            if self._engine or self._start_engine():
                self._send_load(wanted.load)

    def _may_advance(self) -> bool:
        if self._close_by is not None or self._killed or self._unloading:
            return False
        # An engine that is dead already has its Died on the way, which decides what comes next.
        return self._engine is None or self._engine.alive

    def _start_engine(self) -> bool:
        engine = self._make_engine(self._inbox.put)
        try:
            engine.start()
        except (UserError, OSError) as error:
            log.exception("the engine process did not start")
            sentence = str(error) if isinstance(error, UserError) else tr(NO_START)
            self._fail_load(self._wanted[0].load if self._wanted else None, sentence, str(error))
            return False
        self._engine = engine
        return True

    def _tell_aside(self, ended: AsideEnded) -> None:
        self._face.aside_ended.emit(ended)

    def _send(self, command: Command) -> None:
        if self._engine:
            self._engine.send(command)

    def held(self) -> int:
        """Bytes that the engine gives back before it loads another model. Any thread."""
        engine = self._engine
        return engine.memory().private if engine else 0

    def _send_load(self, load: Load) -> None:
        """Load it next, if it fits into memory and its file is the right one."""
        self._load = load
        self._devices, self._measured = [], False
        self._set_state(ModelState(Phase.LOADING, load.path))
        if self._plans is None or self._engine is None:
            self._send_checked_load(load)
            return
        plans, held = self._plans, self.held()
        self._checking = True

        def check() -> None:
            try:
                self._inbox.put(_Checked(load, plans.refusal(load, held=held)))
            except Exception as error:
                self._inbox.put(_Checked(load, fault=error))

        # A thread of its own: a file that keeps the probe busy must not keep this one.
        threading.Thread(target=check, name="memory plan", daemon=True).start()

    def _on_checked(self, checked: _Checked) -> None:
        if not self._checking or checked.load != self._load:
            return  # given up meanwhile
        self._checking = False
        if checked.fault:
            raise checked.fault
        if checked.refusal is None:
            self._send_checked_load(checked.load)
            return
        refusal = checked.refusal
        log.warning("a model is not loaded: %s", refusal.sentence)
        self._fail_load(checked.load, refusal.sentence, refusal.details, can_force=refusal.can_force)
        self._free_the_model_before()

    def _free_the_model_before(self) -> None:
        """The engine may still hold the model that this load was to replace, and nobody uses it now."""
        self._send(Unload())

    def _send_checked_load(self, load: Load) -> None:
        own = load.own_template and load.path not in self._without_template
        self._send(replace(load, own_template=own, kv_folder=str(self._kv_folder)))

    def _send_reply(self, reply: OpenReply) -> None:
        request, message = reply.request, reply.request.reply
        try:
            length = self._state.loaded.context_length if self._state.loaded else request.load.context_length
            store = self._temporary_store() if is_in_memory(message.chat_id) else self._store
            reply.history = history.read(
                store, message.chat_id, message.parent_id, request.instructions, length
            )
        except UserError as error:
            self._end(reply, Ending(Status.FAILED, error=str(error)))
            return
        if reply.is_told_to_wait:
            reply.wait_for(tr("Waiting for the model."))
        self._running[reply.id] = reply
        self._send(
            Ask(
                request_id=reply.id,
                chat_id=message.chat_id,
                turns=reply.history.turns,
                sampling=request.sampling,
                max_tokens=request.max_tokens,
                so_far=message.text,
                reasoning_so_far=message.reasoning,
                template_options=request.template_options,
                visible=request.visible,
            )
        )

    def _loading_sentence(self) -> str:
        fraction = self._state.fraction
        if not fraction:
            return tr("Loading the model")
        return tr("Loading the model, {percent}%", percent=number(100 * fraction))

    def _tell_waiting(self, sentence: str) -> None:
        for wanted in self._wanted:
            if wanted.reply:
                wanted.reply.wait_for(sentence)

    # What the engine says -------------------------------------------------

    def _on_finished(self, event: Finished) -> None:
        if reply := self._running.get(event.request_id):
            self._deaths = 0
            self._measure()
            status = Status.STOPPED if event.finish is Finish.STOPPED else Status.DONE
            self._end(reply, Ending(status, event.finish, event.statistics))

    def _on_failed(self, event: Failed) -> None:
        if reply := self._running.get(event.request_id):
            log.warning("a reply failed: %s %s", event.sentence, event.details)
            self._end(reply, _STOPPED if reply.stop_by else Ending(Status.FAILED, error=event.sentence))

    def _on_load_answered(self) -> None:
        self._cancelling = False
        if not self._unloading:
            self._answer_by = None

    def _on_load_failed(self, event: LoadFailed) -> None:
        self._on_load_answered()
        if event.cancelled:
            self._load = None
            self._set_state(ModelState())
        else:
            self._fail_load(self._load, event.sentence, event.details)

    def _on_unloaded(self) -> None:
        if not self._unloading:  # only the model before, and another one may be on its way in
            return
        self._unloading, self._answer_by = False, None
        self._load = None
        self._set_state(ModelState())
        if self._devices and self._engine:
            # The driver of a graphics card gives some of its memory back at the end of the process only.
            self._killed = True
            self._engine.kill()

    def _on_died(self, event: Died) -> None:
        """The child is gone: keep what was said, say why, and start it again unless it keeps dying."""
        load, phase = self._load, self._state.phase
        killed, given_up = self._killed, self._cancelling or self._unloading
        if self._checking:
            phase = Phase.NONE  # it had not begun with this file
        timed_out = self._template_runs and load is not None and load.path not in self._without_template
        self._engine = self._load = self._answer_by = None
        self._asides.drop()
        self._killed = self._cancelling = self._unloading = self._template_runs = self._checking = False
        devices, self._devices = self._devices, []
        sentence = event.sentence or tr(DEAF if killed else UNKNOWN)
        if load and timed_out:
            self._without_template.add(load.path)
            self._want_again()
        for reply in list(self._running.values()):
            self._end(reply, _STOPPED if reply.stop_by else Ending(Status.FAILED, error=sentence))
        if self._close_by is not None:
            return
        if not killed:
            log.warning("the engine died: %s %s", event.sentence, event.details)
            self._deaths += 1
        if self._deaths >= DEATHS_IN_A_ROW:
            self._fail_load(load, together(sentence, tr(OFTEN)) if load else sentence, event.details)
            return
        if phase is Phase.LOADING and devices and not given_up and self._plans:
            self._plans.note_failed_devices(devices)
            sentence = together(sentence, tr(NO_DEVICE, names=_names(devices)))
        if phase is Phase.LOADING and not given_up and not timed_out:
            # The same file would most likely end the same way.
            self._fail_load(load, sentence, event.details)
        elif load:
            self._set_state(ModelState())
            if not given_up and not self._wanted:
                self._wanted.append(_Wanted(load))
        if not self._wanted:
            self._start_engine()

    def _want_again(self) -> None:
        """The file's own template took too long. With a built-in one, what it held up can be answered."""
        for reply in reversed(list(self._running.values())):
            if not reply.has_words and reply.stop_by is None:
                del self._running[reply.id]
                self._wanted.appendleft(_Wanted(reply.request.load, reply))

    def _fail_load(self, load: Load | None, sentence: str, details: str, *, can_force: bool = False) -> None:
        """This model cannot be had: whoever waits for it is told."""
        self._load = None
        self._end_wanted(load, Ending(Status.FAILED, error=sentence))
        path = load.path if load else ""
        self._set_state(
            ModelState(Phase.FAILED, path, sentence=sentence, details=details, can_force=can_force)
        )

    def _kill_if_deaf(self) -> None:
        """Stop stops: an engine that does not answer (hung, suspended) is killed."""
        if self._killed or self._engine is None:
            return
        now = time.monotonic()
        deaf = [reply for reply in self._running.values() if reply.stop_by and reply.stop_by <= now]
        if not deaf and not (self._answer_by and self._answer_by <= now):
            return
        log.warning("the engine does not answer and is killed")
        self._killed = True  # its Died decides about the others
        for reply in deaf:
            self._end(reply, _STOPPED)
        self._engine.kill()

    # Memory ---------------------------------------------------------------

    def _is_idle(self) -> bool:
        """Whether a model is loaded and nobody wants anything of it."""
        loaded = self._state.phase is Phase.LOADED and self._load is not None
        return loaded and not (self._running or self._wanted) and self._may_advance()

    def _idle_at(self) -> float | None:
        """When the model is to be unloaded, if nothing happens until then."""
        idle = self._state.phase is Phase.LOADED and not (self._running or self._wanted or self._unloading)
        return self._used_at + self._idle_seconds if idle and self._idle_seconds else None

    def _unload_if_idle(self) -> None:
        idle_at = self._idle_at()
        if idle_at is not None and idle_at <= time.monotonic() and self._may_advance():
            log.info("the model is unloaded: it was not used for %d s", self._idle_seconds)
            self._asides.drop()
            self._on_unload()

    def _measure(self) -> None:
        """After the first reply all buffers are in use: the next plans are made with what it took."""
        if self._measured or self._devices or not (self._plans and self._load and self._engine):
            return
        self._measured = True
        plans, load, resident = self._plans, self._load, self._engine.memory().resident
        if resident:
            plans.note_measured(load, resident)

    # Keeping and showing --------------------------------------------------

    def _end(self, reply: OpenReply, ending: Ending) -> None:
        self._running.pop(reply.id, None)
        self._used_at = time.monotonic()
        self._replies.end(reply, ending)

    def _end_wanted(self, load: Load | None, ending: Ending) -> None:
        """Drop what waits for this model."""
        for wanted in [wanted for wanted in self._wanted if wanted.load == load]:
            self._wanted.remove(wanted)
            if wanted.reply:
                self._end(wanted.reply, ending)

    def _set_state(self, state: ModelState) -> None:
        self._state = state
        self._show_state()

    def _show_state(self) -> None:
        if self._state != self._shown_state:
            self._shown_state = self._state
            self._face.model_changed.emit(self._state)

    def _has_news(self) -> bool:
        return (
            self._replies.have_news
            or self._state != self._shown_state
            or bool(self._replies.problem) != bool(self._shown_problem)
        )

    def _show(self) -> None:
        self._show_state()
        if updates := self._replies.take_updates():
            self._face.replies_changed.emit(updates)
        problem = self._replies.problem
        if problem and not self._shown_problem:
            self._face.saving_failed.emit(problem)
        elif self._shown_problem and not problem:
            self._face.saving_recovered.emit()
        self._shown_problem = problem
        self._show_at = time.monotonic() + SHOW_SECONDS


def _names(devices: Sequence[str]) -> str:
    """Graphics cards in a sentence."""
    if len(devices) == 1:
        return devices[0]
    return tr("{some} and {last}", some=listed(devices[:-1]), last=devices[-1])
