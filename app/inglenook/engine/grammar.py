"""The form of a reply: a grammar or a JSON schema, tried in a throw-away child before it is used.

llama.cpp ends the process over some grammars, and takes minutes over others. So a child process
with nothing but the model's vocabulary reads the grammar first and rehearses with it: it lets it
choose some tokens, at random among those it allows. What ends or delays that child is refused.

The child gets one JSON object on its stdin and answers with one on its stdout. It takes some 0.4 s,
most of them for the vocabulary, once for each form that a model is asked for.
"""

import faulthandler
import json
import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from inglenook.core import language
from inglenook.core.errors import UserError
from inglenook.core.language import mark, number, tr
from inglenook.engine import json_schema
from inglenook.engine.process import engine_command
from inglenook.engine.protocol import Sampling

if TYPE_CHECKING:  # loads llama.cpp
    from inglenook.engine.sampling import Grammar

DOOR = "--engine-grammar"
MAX_SOURCE = json_schema.MAX_SOURCE  # characters
SECONDS = 2  # for a grammar in the child, once the vocabulary is there
START_SECONDS = 20  # for all of it; a busy computer with a large vocabulary on a slow disk takes 3
_POLL_SECONDS = 0.05  # between two looks at Stop

_REHEARSED_TOKENS = 64
_REHEARSAL_SECONDS = 0.15  # of processor time
_SLOWEST_TOKEN = 0.25  # seconds of processor time; JSON takes 0.006 with 49,000 tokens
_EXTRA_MEMORY = 256 * 1024**2  # bytes of address space, on top of the vocabulary
_STACK = 4 * 1024**2  # bytes; half of what the engine has, since the parser calls itself

_TOO_MUCH = mark("The reply format is not valid: it is too complicated. Make it simpler.")
_UNUSABLE = mark("The reply format is not valid: the engine cannot work with it.")


@dataclass(frozen=True, slots=True)
class Form:
    """What a reply is to look like, as it was asked for: one of the two is empty."""

    grammar: str  # GBNF, with a rule named root
    json_schema: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a form."""

    grammar: str = ""  # that the engine may use; empty where it may not
    sentence: str = ""  # why not
    details: str = ""


def wanted(sampling: Sampling) -> Form | None:
    """The form that is asked for; None where any text will do."""
    form = Form(sampling.grammar.strip(), sampling.json_schema.strip())
    return form if form.grammar or form.json_schema else None


def try_form(model_path: str, form: Form, given_up: Callable[[], bool] = lambda: False) -> Verdict:
    """Whether the engine may use this form with this model. Blocks; not for the engine thread.

    `given_up` is asked now and then; once it is true the verdict is worthless.
    """
    if verdict := _refused_unread(form):
        return verdict
    question = json.dumps({"model": model_path, "grammar": form.grammar, "json_schema": form.json_schema})
    try:
        process = subprocess.Popen(
            engine_command(DOOR),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows only
        )
    except OSError as error:
        return Verdict(sentence=tr("The reply format could not be tried. Try again."), details=str(error))
    with process:
        output, errors = _wait(process, question.encode("ascii"), given_up)
    return _verdict(output, errors.decode("utf-8", "replace"), process.returncode)


def _refused_unread(form: Form) -> Verdict | None:
    text = form.grammar + form.json_schema
    if form.grammar and form.json_schema:
        return Verdict(
            sentence=tr(
                "The reply format is not valid: it is a grammar and a JSON schema at once. Choose one."
            )
        )
    if len(text) > MAX_SOURCE:
        longest = number(MAX_SOURCE // 1024)
        return Verdict(
            sentence=tr("The reply format is not valid: it is longer than {size} KB.", size=longest)
        )
    if any(character == "\0" or "\ud800" <= character <= "\udfff" for character in text):
        return Verdict(sentence=tr("The reply format is not valid: it holds characters that are no text."))
    return None


def _wait(
    process: "subprocess.Popen[bytes]", question: bytes, given_up: Callable[[], bool]
) -> tuple[bytes, bytes]:
    """What the child says; it is killed when it is late or not needed any more."""
    deadline = time.monotonic() + START_SECONDS
    unsent: bytes | None = question
    while True:
        with suppress(subprocess.TimeoutExpired):
            return process.communicate(unsent, timeout=_POLL_SECONDS)
        unsent = None  # the next call goes on with it by itself
        if given_up() or time.monotonic() >= deadline:
            process.kill()
            return process.communicate()


def _verdict(output: bytes, errors: str, status: int) -> Verdict:
    try:
        answer: dict[str, Any] = json.loads(output)
    except ValueError:
        late = status == 1 and "Timeout" in errors  # faulthandler
        return Verdict(
            sentence=tr(_TOO_MUCH if late else _UNUSABLE), details=f"exit status {status}\n{errors[-1000:]}"
        )
    if answer.get("unreadable"):
        return Verdict(sentence=_unreadable(errors), details=errors[:1000])
    verdict = Verdict(**answer)
    return replace(verdict, sentence=language.said(verdict.sentence))


def _unreadable(log: str) -> str:
    """What llama.cpp logged about a grammar it could not read, as a sentence."""
    if "left recursion" in log:
        return tr("The reply format is not valid: a rule begins with itself.")
    if "does not contain" in log:
        return tr("The reply format is not valid: it has no rule named root.")
    if found := re.search(r"Undefined rule identifier '([^'\n]{1,60})", log):
        return tr("The reply format is not valid: there is no rule named {rule}.", rule=found[1])
    if "repetition" in log:
        return tr("The reply format is not valid: it repeats something too often.")
    if found := re.search(r"error parsing grammar: ([a-zA-Z:=*+?/{},()'>< 0-9-]{3,80}?) at (.{0,30})", log):
        fault, place = found[1], found[2].strip()
        if place:
            return tr("The reply format is not valid: {fault}, at “{place}”.", fault=fault, place=place)
        return tr("The reply format is not valid: {fault}, at its end.", fault=fault)
    if "unexpected end of input" in log:
        return tr("The reply format is not valid: it ends too early.")
    return tr("The reply format is not valid: it cannot be read.")


# The child -----------------------------------------------------------------------------------


def main() -> int:
    """Answer the question on stdin; the exit status is 0 also where the form is refused."""
    from inglenook.engine import child

    language.defer()
    child.set_up()
    output = child.take_stdout()
    question = json.loads(sys.stdin.buffer.read())
    try:
        grammar = question["grammar"] or json_schema.to_gbnf(question["json_schema"])
        answer = _try(question["model"], grammar)
    except json_schema.SchemaError as error:
        sentence = tr("The reply format is not valid.")
        answer = {"sentence": f"{sentence} {error}", "details": error.details}
    except UserError as error:
        sentence = tr("The reply format could not be tried.")
        answer = {"sentence": f"{sentence} {error}", "details": error.details}
    os.write(output, json.dumps(answer).encode("ascii"))
    os._exit(0)  # there is nothing to free that the end does not free


def _try(model_path: str, grammar: str) -> dict[str, Any]:
    from inglenook.engine.llama import Model
    from inglenook.engine.sampling import Grammar

    model = Model(model_path, weights=False)
    _limit_memory()
    # Ends this process whatever it is doing, also inside llama.cpp.
    faulthandler.dump_traceback_later(SECONDS, exit=True, file=2)
    tried = Grammar(grammar, model)
    if not tried.readable:
        return {"unreadable": True}
    slowest = _rehearse(tried, bytes(4 * model.vocabulary_size))
    if slowest is None:
        return {"sentence": tr("The reply format is not valid: no text of this model follows it.")}
    if slowest > _SLOWEST_TOKEN:
        return {"sentence": tr(_TOO_MUCH), "details": f"{slowest:.2f} s for a token"}
    return {"grammar": grammar}


def _rehearse(grammar: "Grammar", logits: bytes) -> float | None:
    """The longest that a token took, in seconds of processor time; None where none is allowed at all."""
    dice = random.Random(0)
    start = time.process_time()
    slowest = None
    for _ in range(_REHEARSED_TOKENS):
        before = time.process_time()
        candidates = grammar.allowed(logits)
        if candidates is None:
            break
        grammar.accept(candidates.data[dice.randrange(candidates.size)].id)
        now = time.process_time()
        slowest = max(slowest or 0.0, now - before)
        if slowest > _SLOWEST_TOKEN or now - start > _REHEARSAL_SECONDS:
            break
    return slowest


def _limit_memory() -> None:
    if sys.platform != "linux":
        return
    import resource

    with open("/proc/self/statm", encoding="ascii") as file:
        taken = int(file.read().split()[0]) * resource.getpagesize()
    for kind, limit in ((resource.RLIMIT_AS, taken + _EXTRA_MEMORY), (resource.RLIMIT_STACK, _STACK)):
        resource.setrlimit(kind, (limit, resource.getrlimit(kind)[1]))
