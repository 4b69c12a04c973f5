"""The engine process: it owns the model, and dies for it where it must.

Two threads. The input thread reads commands; it only sets flags and fills the inbox, so that
Stop and the end of the program are heard while llama.cpp computes. The main thread owns every
call into llama.cpp and writes every event.
"""

import faulthandler
import importlib
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, BinaryIO, NoReturn

from inglenook.core import language
from inglenook.core.chat import Finish, Statistics
from inglenook.core.errors import ModelError, UserError
from inglenook.core.language import mark, tr, tr_n
from inglenook.core.text import one_line
from inglenook.engine import child
from inglenook.engine.protocol import (
    Aborting,
    Ask,
    CancelLoad,
    Command,
    Event,
    Failed,
    Finished,
    Forget,
    Load,
    Loaded,
    LoadFailed,
    LoadProgress,
    PromptPlanned,
    Quit,
    Ready,
    Sampling,
    Stop,
    TemplateEnded,
    TemplateStarted,
    Turn,
    Unload,
    Unloaded,
    UsingDevices,
    decode,
    encode,
)

if TYPE_CHECKING:  # these load llama.cpp, which must find its environment prepared
    from inglenook.engine.fitting import Tokeniser
    from inglenook.engine.grammar import Form, Verdict
    from inglenook.engine.loading import LoadedModel
    from inglenook.engine.prompt import ChatTemplate, Rendered
    from inglenook.engine.scheduler import Scheduler

TEMPLATE_SECONDS = 2  # for a chat template, which is a program of whoever made the model file
PROGRESS_SECONDS = 0.05
MOST_VERDICTS = 64
# For the files of idle chats before a model is freed: the program waits a second for the end of this
# process, and a chat that is not filed only has to be read again.
FILING_SECONDS = 0.6
QUIT_SECONDS = 5.0  # after which a process that should have ended does, also if the program is gone

UNLOADED = mark("The model was unloaded before the reply was finished.")


def main() -> NoReturn:
    """Run the engine process until Quit or the end of the program."""
    language.defer()
    child.set_up()
    output = Output(child.take_stdout())
    inbox = Inbox()
    reader = threading.Thread(target=_read_commands, args=(_binary_stdin(), inbox), daemon=True)
    reader.start()
    Engine(inbox, output).run()
    # Not sys.exit: it would wait for the input thread, which waits for the program.
    sys.stderr.flush()
    os._exit(0)


# The process ----------------------------------------------------------------------------------


def _binary_stdin() -> BinaryIO:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(0, os.O_BINARY)
    return os.fdopen(0, "rb", closefd=False)


class Output:
    """Writes events to the program, each at once. For the engine thread."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def __call__(self, event: Event) -> None:
        line = encode(event)
        try:
            written = os.write(self._descriptor, line)
            while written < len(line):
                line = line[written:]
                written = os.write(self._descriptor, line)
        except OSError:
            os._exit(0)  # the program is gone


# Commands -------------------------------------------------------------------------------------


@dataclass(eq=False)
class Pending:
    """A command that is not answered yet."""

    command: Command
    received: float  # time.perf_counter()
    given_up: bool = False  # by Stop or CancelLoad; set by the input thread
    answered: bool = False


class Inbox:
    """The commands that wait for the engine thread. `put` is for the input thread."""

    def __init__(self) -> None:
        self.interrupt: Callable[[], None] = lambda: None  # ends the decode that runs now
        self._queue: queue.SimpleQueue[Pending] = queue.SimpleQueue()
        self._open: list[Pending] = []
        self._lock = threading.Lock()

    def put(self, command: Command) -> None:
        pending = Pending(command, time.perf_counter())
        with self._lock:
            for other in self._open:
                other.given_up = other.given_up or _gives_up(command, other.command)
            if isinstance(command, Ask | Load):
                self._open.append(pending)
        if not isinstance(command, Stop | CancelLoad):
            self._queue.put(pending)
        if not isinstance(command, Ask | CancelLoad | Forget):
            self.interrupt()

    def next(self, seconds: float | None) -> Pending | None:
        """The oldest command; None where there is none for so long. None for `seconds`: for ever."""
        try:
            return self._queue.get(timeout=seconds) if seconds != 0 else self._queue.get_nowait()
        except queue.Empty:
            return None

    def waiting(self) -> bool:
        """Whether there is a command."""
        return not self._queue.empty()

    def put_back(self, pending: Pending) -> None:
        """The command comes again, now that what it waited for is there. For any thread."""
        self._queue.put(pending)

    def done(self, pending: Pending) -> None:
        """It has been answered: nothing can give it up any more."""
        pending.answered = True
        with self._lock:
            self._open.remove(pending)


def _gives_up(command: Command, other: Command) -> bool:
    """Whether `command` asks that `other`, which came before it, be given up."""
    match command:
        case Stop():
            return isinstance(other, Ask) and other.request_id == command.request_id
        case CancelLoad():
            return isinstance(other, Load)
        case Quit():
            return True
        case _:
            return False


def _read_commands(stream: BinaryIO, inbox: Inbox) -> None:
    """Until the program closes the pipe or dies: then this process has nothing to live for.

    After a Quit it closes the pipe as well, and what is left to do ends within seconds.
    """
    quitting = False
    for line in stream:
        try:
            command = decode(line)
        except (ValueError, RecursionError) as error:
            print(f"Ignored a line that is no command: {error}", file=sys.stderr)
            continue
        if isinstance(command, Command):
            quitting = quitting or isinstance(command, Quit)
            inbox.put(command)
        else:
            print(f"Ignored what is no command: {type(command).__name__}", file=sys.stderr)
    if quitting:
        time.sleep(QUIT_SECONDS)
    os._exit(0)


def _import_early() -> None:
    """Import what a load needs, 0.2 s of Python, while the engine thread waits or llama.cpp reads."""
    for module in ("psutil", "inglenook.engine.sandbox", "inglenook.engine.scheduler"):
        importlib.import_module(module)


# The engine -----------------------------------------------------------------------------------


class Engine:
    """What the commands do. Everything runs on the engine thread."""

    def __init__(self, inbox: Inbox, emit: Callable[[Event], None]) -> None:
        self._inbox = inbox
        self._emit = emit
        self._loaded: LoadedModel | None = None
        self._template: ChatTemplate | None = None
        self._tokeniser: Tokeniser | None = None
        self._scheduler: Scheduler | None = None
        self._asked: dict[int, Pending] = {}
        self._verdicts: dict[Form, Verdict] = {}  # on the forms of replies, for this model

    def run(self) -> None:
        """Work until Quit."""
        from inglenook.engine import llama

        llama.on_abort(lambda message: self._emit(Aborting(message)))
        self._inbox.interrupt = self._interrupt
        ready = Ready(llama.version(), llama.llama_version(), llama.processor())
        print(f"llama.cpp {ready.llama} ({ready.version}) on {ready.processor}", file=sys.stderr, flush=True)
        self._emit(ready)
        threading.Thread(target=_import_early, daemon=True).start()
        while True:
            pending = self._inbox.next(self._seconds_to_work())
            if pending is None:
                self._work()
                continue
            match pending.command:
                case Load():
                    self._load(pending, pending.command)
                case Ask():
                    self._ask(pending, pending.command)
                case Unload():
                    self._unload()
                    self._emit(Unloaded())
                case Forget():
                    self._forget(pending.command)
                case Quit():
                    self._unload()
                    return

    def _seconds_to_work(self) -> float | None:
        """0 while replies are written; None where there is nothing to do before the next command."""
        if self._scheduler is None:
            return None
        return 0 if self._scheduler.busy else self._scheduler.slots.seconds_to_filing()

    def _work(self) -> None:
        assert self._scheduler
        if self._scheduler.busy:
            self._scheduler.step()
        else:
            self._scheduler.slots.file_next(self._inbox.waiting)

    def _forget(self, command: Forget) -> None:
        if self._scheduler:
            self._scheduler.slots.forget(command.chat_id)

    def _interrupt(self) -> None:
        """On the input thread: make the engine thread look at its flags soon."""
        scheduler = self._scheduler
        if scheduler:
            scheduler.interrupt()

    # Load

    def _load(self, pending: Pending, command: Load) -> None:
        from inglenook.engine import loading
        from inglenook.engine.llama import LoadCancelled

        self._unload()
        start = time.perf_counter()
        told = 0.0

        def progress(fraction: float) -> bool:
            nonlocal told
            now = time.perf_counter()
            if now - told >= PROGRESS_SECONDS:
                told = now
                self._emit(LoadProgress(fraction))
            return not pending.given_up

        try:
            if pending.given_up:
                raise LoadCancelled
            loaded = loading.load(command, progress, lambda names: self._emit(UsingDevices(names)))
            if pending.given_up:
                loaded.free()
                raise LoadCancelled
        except LoadCancelled:
            self._inbox.done(pending)
            self._emit(LoadFailed(command.path, tr("Loading was cancelled."), cancelled=True))
            return
        except ModelError as error:
            self._inbox.done(pending)
            self._emit(LoadFailed(command.path, str(error), error.details))
            return
        self._start(loaded, command)
        assert self._template
        self._inbox.done(pending)
        self._emit(
            Loaded(
                path=command.path,
                name=loaded.name,
                architecture=loaded.architecture,
                context_length=loaded.context.length,
                trained_context=loaded.model.trained_context,
                seconds=time.perf_counter() - start,
                template=self._template.kind,
                template_note=self._template.note,
                gpu_layers=loaded.gpu_layers,
            )
        )

    def _start(self, loaded: "LoadedModel", command: Load) -> None:
        import inglenook.engine.sandbox  # noqa: F401  Jinja's import is not to count as the template's time
        from inglenook.engine import kvcache
        from inglenook.engine.fitting import Tokeniser
        from inglenook.engine.prompt import ChatTemplate
        from inglenook.engine.scheduler import Scheduler

        model = loaded.model
        with self._template_deadline():
            self._template = ChatTemplate.choose(
                model.chat_template,
                loaded.architecture,
                own=command.own_template,
                bos=model.special_text("bos"),
                eos=model.special_text("eos"),
            )
        self._loaded = loaded
        self._tokeniser = Tokeniser(model)
        memory, folder = kvcache.open_places(command, loaded.context.shape)
        self._scheduler = Scheduler(model, loaded.context, self._tell, memory, folder)

    def _unload(self) -> None:
        if self._scheduler:
            self._scheduler.fail_all(tr(UNLOADED))
            self._scheduler.slots.file_all(FILING_SECONDS)
        for request_id, pending in list(self._asked.items()):  # their grammars are being tried
            pending.given_up = True
            self._tell(Failed(request_id, tr(UNLOADED)))
        self._verdicts = {}
        if self._loaded:
            self._loaded.free()
        self._scheduler = self._template = self._loaded = self._tokeniser = None

    @contextmanager
    def _template_deadline(self) -> Iterator[None]:
        """End this process where a template takes too long.

        faulthandler needs no interpreter lock, so not even one huge multiplication escapes it.
        """
        self._emit(TemplateStarted())
        faulthandler.dump_traceback_later(TEMPLATE_SECONDS, exit=True, file=2)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()
            self._emit(TemplateEnded())

    # Ask

    def _ask(self, pending: Pending, ask: Ask) -> None:
        from inglenook.engine.fitting import GivenUp, TooLong

        if pending.answered:  # while its grammar was being tried
            return
        self._asked[ask.request_id] = pending
        if pending.given_up:
            self._tell(Finished(ask.request_id, Finish.STOPPED, Statistics()))
            return
        if self._loaded is None or self._template is None or self._scheduler is None:
            sentence = tr("No model is loaded. Choose a model and try again.")
            self._tell(Failed(ask.request_id, sentence))
            return
        try:
            self._begin(pending, ask)
        except GivenUp:
            self._tell(Finished(ask.request_id, Finish.STOPPED, Statistics()))
        except TooLong as error:
            self._tell(Failed(ask.request_id, self._too_long(error.length)))
        except UserError as error:
            self._tell(Failed(ask.request_id, str(error), error.details))

    def _begin(self, pending: Pending, ask: Ask) -> None:
        """Make the prompt and hand the request to the scheduler. Raises what `fit` does, or UserError."""
        from inglenook.engine.fitting import fit
        from inglenook.engine.reasoning import ReasoningSplitter
        from inglenook.engine.reply import Reply
        from inglenook.engine.scheduler import Request

        sampling = self._with_tried_grammar(pending, ask)
        if sampling is None:
            return
        assert self._loaded and self._template and self._scheduler and self._tokeniser
        template, length = self._template, self._loaded.context.length

        def render(turns: list[Turn]) -> "Rendered":
            with self._template_deadline():
                return template.render(
                    turns,
                    ask.template_options,
                    so_far=ask.so_far,
                    reasoning_so_far=ask.reasoning_so_far,
                    at_once=bool(sampling.grammar),
                )

        self._tokeniser.given_up = lambda: pending.given_up
        fitted = fit(
            ask.turns,
            render,
            self._tokeniser,
            length,
            max_tokens=ask.max_tokens,
            so_far=ask.reasoning_so_far + ask.so_far,
        )
        room = length - len(fitted.tokens)
        self._emit(
            PromptPlanned(
                request_id=ask.request_id,
                context_length=length,
                system_tokens=fitted.system_tokens,
                history_tokens=len(fitted.tokens) - fitted.system_tokens,
                reply_room=min(room, ask.max_tokens or room),
                left_out=fitted.left_out,
            )
        )
        stop = [*ask.stop, *template.stop]
        splitter = ReasoningSplitter(open=fitted.opens_reasoning)
        self._scheduler.add(
            Request(
                request_id=ask.request_id,
                chat_id=ask.chat_id,
                prompt=fitted.tokens,
                stable=fitted.stable,
                reply=Reply(ask.request_id, stop, splitter, self._emit),
                sampling=sampling,
                max_tokens=ask.max_tokens,
                visible=ask.visible,
                received=pending.received,
                stopped=lambda: pending.given_up,
                so_far=ask.so_far,
            )
        )

    def _with_tried_grammar(self, pending: Pending, ask: Ask) -> Sampling | None:
        """The sampling with a grammar that does not end this process; None: it is tried first.

        The command comes again then. Raises UserError for a grammar that was refused.
        """
        if not ask.sampling.grammar and not ask.sampling.json_schema:
            return ask.sampling
        from inglenook.engine import grammar

        assert self._loaded
        path, verdicts = self._loaded.path, self._verdicts
        form = grammar.wanted(ask.sampling)
        if form is None:
            return replace(ask.sampling, grammar="", json_schema="")
        if form in verdicts:
            if verdicts[form].sentence:
                raise UserError(verdicts[form].sentence, verdicts[form].details)
            return replace(ask.sampling, grammar=verdicts[form].grammar, json_schema="")

        def try_it() -> None:
            verdict = grammar.try_form(path, form, lambda: pending.given_up)
            if len(verdicts) >= MOST_VERDICTS:
                verdicts.clear()
            if not pending.given_up:
                verdicts[form] = verdict
            self._inbox.put_back(pending)

        threading.Thread(target=try_it, name="grammar", daemon=True).start()
        return None

    def _tell(self, event: Event) -> None:
        """Emit; the end of a request also closes it."""
        if isinstance(event, Finished | Failed):
            self._inbox.done(self._asked.pop(event.request_id))
        self._emit(event)

    def _too_long(self, length: str) -> str:
        assert self._loaded
        room = self._loaded.context.length
        return tr_n(
            "This conversation is {length} long, but {name} can read {n} token at a time. "
            "Start a new chat or shorten the message.",
            "This conversation is {length} long, but {name} can read {n} tokens at a time. "
            "Start a new chat or shorten the message.",
            room,
            length=length,
            name=one_line(self._loaded.name, 80),
        )


if __name__ == "__main__":
    main()
