"""The engine process: it owns the model, and dies for it where it must.

Two threads. The input thread reads commands; it only sets flags and fills the inbox, so that
Stop and the end of the program are heard while llama.cpp computes. The main thread owns every
call into llama.cpp and writes every event.
"""

import ctypes
import faulthandler
import importlib
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, NoReturn

from inglenook.core.chat import Finish, Statistics
from inglenook.core.errors import ModelError
from inglenook.engine.protocol import (
    Aborting,
    Ask,
    CancelLoad,
    Command,
    Event,
    Failed,
    Finished,
    Load,
    Loaded,
    LoadFailed,
    LoadProgress,
    Quit,
    Ready,
    Stop,
    TemplateEnded,
    TemplateStarted,
    Unload,
    Unloaded,
    decode,
    encode,
)

if TYPE_CHECKING:  # these load llama.cpp, which must find its environment prepared
    from inglenook.engine.loading import LoadedModel
    from inglenook.engine.prompt import ChatTemplate, Segment
    from inglenook.engine.scheduler import Scheduler

TEMPLATE_SECONDS = 2  # for a chat template, which is a program of whoever made the model file
CHARACTERS_PER_TOKEN = 16  # more than any language needs: a longer prompt is refused unread
PIECE = 32_768  # characters tokenised between two looks at Stop
PROGRESS_SECONDS = 0.05


def main() -> NoReturn:
    """Run the engine process until Quit or the end of the program."""
    _set_up_process()
    output = Output(_take_stdout())
    inbox = Inbox()
    reader = threading.Thread(target=_read_commands, args=(_binary_stdin(), inbox), daemon=True)
    reader.start()
    Engine(inbox, output).run()
    # Not sys.exit: it would wait for the input thread, which waits for the program.
    sys.stderr.flush()
    os._exit(0)


# The process ----------------------------------------------------------------------------------


def _set_up_process() -> None:
    """Die with the program, first when memory is short, last in line for the processor, no traces."""
    os.environ.setdefault("GGML_NO_BACKTRACE", "1")  # else a failed assertion starts a debugger
    # By default libgomp's threads spin for so long that one busy program beside them makes a token
    # take seconds; not spinning at all costs small models two thirds of their speed.
    os.environ.setdefault("GOMP_SPINCOUNT", "2000")
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the program
    os.umask(0o077)
    if sys.platform == "win32":
        below_normal = 0x4000
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold the conversation
    with suppress(OSError):
        os.nice(5)
    if sys.platform == "linux":
        parent = os.getppid()
        set_parent_death_signal = 1  # PR_SET_PDEATHSIG, linux/prctl.h
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:  # it died just before
            os._exit(0)
        with suppress(OSError), open("/proc/self/oom_score_adj", "w") as file:
            file.write("500")


def _take_stdout() -> int:
    """A private descriptor of the pipe to the program; what else is printed goes to stderr."""
    private = os.dup(1)
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(private, os.O_BINARY)
    return private


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
        if not isinstance(command, Ask | CancelLoad):
            self.interrupt()

    def next(self, *, wait: bool) -> Pending | None:
        """The oldest command; None where there is none and `wait` is False."""
        try:
            return self._queue.get(block=wait)
        except queue.Empty:
            return None

    def done(self, pending: Pending) -> None:
        """It has been answered: nothing can give it up any more."""
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
    """Until the program closes the pipe or dies: then this process has nothing to live for."""
    for line in stream:
        try:
            command = decode(line)
        except (ValueError, RecursionError) as error:
            print(f"Ignored a line that is no command: {error}", file=sys.stderr)
            continue
        if isinstance(command, Command):
            inbox.put(command)
        else:
            print(f"Ignored what is no command: {type(command).__name__}", file=sys.stderr)
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
        self._scheduler: Scheduler | None = None
        self._asked: dict[int, Pending] = {}

    def run(self) -> None:
        """Work until Quit."""
        from inglenook.engine import llama

        llama.on_abort(lambda message: self._emit(Aborting(message)))
        self._inbox.interrupt = self._interrupt
        self._emit(Ready(llama.version()))
        threading.Thread(target=_import_early, daemon=True).start()
        while True:
            busy = self._scheduler is not None and self._scheduler.busy
            pending = self._inbox.next(wait=not busy)
            if pending is None:
                assert self._scheduler
                self._scheduler.step()
                continue
            match pending.command:
                case Load():
                    self._load(pending, pending.command)
                case Ask():
                    self._ask(pending, pending.command)
                case Unload():
                    self._unload()
                    self._emit(Unloaded())
                case Quit():
                    self._unload()
                    return

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
            loaded = loading.load(command, progress)
            if pending.given_up:
                loaded.free()
                raise LoadCancelled
        except LoadCancelled:
            self._inbox.done(pending)
            self._emit(LoadFailed(command.path, "Loading was cancelled.", cancelled=True))
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
            )
        )

    def _start(self, loaded: "LoadedModel", command: Load) -> None:
        import inglenook.engine.sandbox  # noqa: F401  Jinja's import is not to count as the template's time
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
        self._scheduler = Scheduler(model, loaded.context, self._tell)

    def _unload(self) -> None:
        if self._scheduler:
            self._scheduler.fail_all("The model was unloaded before the reply was finished.")
        if self._loaded:
            self._loaded.free()
        self._scheduler = self._template = self._loaded = None

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
        from inglenook.engine.prompt import PromptError
        from inglenook.engine.reasoning import ReasoningSplitter
        from inglenook.engine.reply import Reply
        from inglenook.engine.scheduler import Request

        self._asked[ask.request_id] = pending
        if pending.given_up:
            self._tell(Finished(ask.request_id, Finish.STOPPED, Statistics()))
            return
        if self._loaded is None or self._template is None or self._scheduler is None:
            self._tell(Failed(ask.request_id, "No model is loaded. Choose a model and try again."))
            return
        characters = len(ask.so_far) + len(ask.reasoning_so_far) + sum(len(turn.text) for turn in ask.turns)
        if characters > CHARACTERS_PER_TOKEN * self._loaded.context.length:
            self._tell(Failed(ask.request_id, self._too_long(f"{characters:,} characters")))
            return
        try:
            with self._template_deadline():
                rendered = self._template.render(
                    ask.turns,
                    ask.template_options,
                    so_far=ask.so_far,
                    reasoning_so_far=ask.reasoning_so_far,
                )
        except PromptError as error:
            self._tell(Failed(ask.request_id, str(error), error.details))
            return
        tokens, stable = self._tokenise(rendered.segments, lambda: pending.given_up)
        if pending.given_up:
            self._tell(Finished(ask.request_id, Finish.STOPPED, Statistics()))
            return
        if len(tokens) >= self._loaded.context.length:
            self._tell(Failed(ask.request_id, self._too_long(f"{len(tokens):,} tokens")))
            return
        stop = [*ask.stop, *self._template.stop]
        splitter = ReasoningSplitter(open=rendered.opens_reasoning)
        self._scheduler.add(
            Request(
                request_id=ask.request_id,
                chat_id=ask.chat_id,
                prompt=tokens,
                stable=stable,
                reply=Reply(ask.request_id, stop, splitter, self._emit),
                sampling=ask.sampling,
                max_tokens=ask.max_tokens,
                visible=ask.visible,
                received=pending.received,
                stopped=lambda: pending.given_up,
            )
        )

    def _tell(self, event: Event) -> None:
        """Emit; the end of a request also closes it."""
        if isinstance(event, Finished | Failed):
            self._inbox.done(self._asked.pop(event.request_id))
        self._emit(event)

    def _too_long(self, length: str) -> str:
        assert self._loaded
        room = self._loaded.context.length
        return (
            f"This conversation is {length} long, but {self._loaded.name} can read {room:,} tokens "
            "at a time. Start a new chat or shorten the message."
        )

    def _tokenise(self, segments: "list[Segment]", given_up: Callable[[], bool]) -> tuple[list[int], int]:
        """The tokens of the prompt, and how many of them come before the template's last words."""
        assert self._loaded
        model = self._loaded.model
        tokens: list[int] = []
        stable = 0
        for segment in segments:
            if segment.special:
                stable = len(tokens)
            for piece in pieces(segment.text):
                if given_up():
                    return tokens, stable
                tokens += model.tokenise(piece, special=segment.special, after=tokens[-1] if tokens else None)
        if model.adds_bos and tokens[:1] != [model.bos]:
            tokens.insert(0, model.bos)  # a template that forgets it would leave some models babbling
            stable += 1
        if not tokens:
            tokens = [max(0, model.bos)]
        return tokens, min(stable, len(tokens) - 1)


def pieces(text: str) -> Iterator[str]:
    """`text` in pieces of at most PIECE characters, cut before a blank where possible.

    Tokens seldom reach over the beginning of a word, so the cuts do not change them.
    """
    start = 0
    while len(text) - start > PIECE:
        cut = text.rfind(" ", start + PIECE // 2, start + PIECE)
        end = cut if cut > start else start + PIECE
        yield text[start:end]
        start = end
    if start < len(text):
        yield text[start:]


if __name__ == "__main__":
    main()
