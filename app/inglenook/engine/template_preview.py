"""What a chat template makes of a sample chat, found out in a throw-away child process.

A template is a program out of a downloaded file. The child runs it as the engine does, in Jinja's
sandbox, and comes to its end in any case: what never ends, or takes all the memory there is, ends
only this child.

The child gets one JSON object on its stdin and answers with one on its stdout.
"""

import faulthandler
import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass
from typing import Any

from inglenook.core import language
from inglenook.core.chat import Role
from inglenook.core.errors import UserError
from inglenook.core.language import mark, tr
from inglenook.engine.process import engine_command
from inglenook.engine.prompt import ChatTemplate, PromptError, Segment
from inglenook.engine.protocol import Turn

DOOR = "--engine-template"
SECONDS = 2  # for the template; the engine gives it no more either
_START_SECONDS = 8  # for the child to start, on a computer that has much else to do
_MOST_MEMORY = 1024**3  # bytes of address space of the child; a template takes a twentieth
MOST_SHOWN = 64 * 1024  # characters
_ANSWER_LIMIT = 1024 * 1024  # bytes
_TOO_LONG = mark("The chat template did not end within 2 seconds, so the model cannot be used with it.")
_DIED = mark("The chat template ended the process that tried it, so the model cannot be used with it.")

SAMPLE = [
    Turn(Role.SYSTEM, "You are a helpful assistant."),
    Turn(Role.USER, "What is a glacier?"),
    Turn(Role.ASSISTANT, "A river of ice that moves slowly downhill."),
    Turn(Role.USER, "Where is the largest one?"),
]


class PreviewError(UserError):
    """The template came to no end, or the child died of it."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The prompt that the model would read."""

    kind: str  # "own", "built-in" or "none", as in ChatTemplate
    family: str  # of the built-in one, such as "ChatML"
    note: str  # why the file's own template is not used, and what is; else ""
    segments: tuple[Segment, ...]  # in the order they are read
    is_cut: bool  # there is more than is shown


def preview(source: str, architecture: str, bos: str, eos: str, *, seconds: float = SECONDS) -> Preview:
    """Render the sample chat with a template, or without one (""), as the engine would.

    `bos` and `eos`: texts of the tokens that begin and end a text, "" where there are none. Blocks
    for 0.3 s, and for a template without end until the deadline: not for the GUI thread. Raises
    PreviewError with a sentence.
    """
    question = {"source": source, "architecture": architecture, "bos": bos, "eos": eos, "seconds": seconds}
    try:
        ended = subprocess.run(
            engine_command(DOOR),
            input=json.dumps(question).encode("ascii"),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds + _START_SECONDS,  # the child ends itself before
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows only
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise PreviewError(tr(_TOO_LONG), f"no answer in {error.timeout} s") from error
    except OSError as error:
        raise PreviewError(tr("The engine could not be started to try the template."), str(error)) from error
    if ended.returncode == 1 and not ended.stdout:  # as faulthandler ends a process
        raise PreviewError(tr(_TOO_LONG))
    try:
        answer = json.loads(ended.stdout[:_ANSWER_LIMIT])
        if "error" in answer:
            raise PreviewError(
                language.said(str(answer["error"]))[:500], str(answer.get("details", ""))[:500]
            )
        return Preview(
            kind=str(answer["kind"]),
            family=str(answer["family"]),
            note=language.said(str(answer["note"])),
            segments=tuple(Segment(str(each["text"]), bool(each["special"])) for each in answer["segments"]),
            is_cut=bool(answer["is_cut"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise PreviewError(tr(_DIED), f"exit status {ended.returncode}: {error!r}") from error


# The child -----------------------------------------------------------------------------------


def main() -> int:
    """Answer the question on stdin; the exit status is 0 also where the answer is an error."""
    import inglenook.engine.sandbox  # noqa: F401  Jinja's import is not to count as the template's time
    from inglenook.engine import child

    language.defer()
    child.set_up()
    output = child.take_stdout()
    question = json.loads(sys.stdin.buffer.read())
    _limit_memory()
    # Ends this process whatever it is doing, with exit status 1.
    faulthandler.dump_traceback_later(question["seconds"], exit=True, file=2)
    try:
        answer = _render(question)
    except PromptError as error:
        answer = {"error": str(error), "details": error.details}
    except (MemoryError, RecursionError) as error:
        answer = {"error": tr(_DIED), "details": repr(error)}
    faulthandler.cancel_dump_traceback_later()
    with open(output, "wb") as pipe:
        pipe.write(json.dumps(answer).encode("ascii"))
    os._exit(0)  # there is nothing to free that the end does not free


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


def _render(question: dict[str, Any]) -> dict[str, Any]:
    template = ChatTemplate.choose(
        question["source"] or None,
        question["architecture"],
        own=True,
        bos=question["bos"],
        eos=question["eos"],
    )
    segments, room = [], MOST_SHOWN
    rendered = template.render(SAMPLE, {}).segments
    for segment in rendered:
        if room > 0:
            segments.append(asdict(Segment(segment.text[:room], segment.special)))
        room -= len(segment.text)
    return {
        "kind": template.kind,
        "family": template.family,
        "note": template.note,
        "segments": segments,
        "is_cut": room < 0,
    }
