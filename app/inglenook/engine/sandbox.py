"""Jinja for chat templates: code out of a downloaded file, so it runs in a sandbox, with limits.

Jinja's immutable sandbox keeps a template from Python's insides and from changing what it is
given. It bounds neither time nor memory: the limits here catch the plain cases early, and the
caller runs everything in a process that it ends after a deadline.

What a template may use beyond Jinja itself (`raise_exception`, `strftime_now`, `tojson` without
HTML escapes, `break` and `continue`, `generation` blocks) is what the authors of chat templates
are promised by Hugging Face's transformers.

Imports Jinja at once: import this module only where a template is really rendered.
"""

import json
import re
from datetime import datetime
from typing import Any, NoReturn

from jinja2 import nodes
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.ext import Extension, loopcontrols
from jinja2.parser import Parser
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from inglenook.core.language import number, tr
from inglenook.engine.prompt import PromptError

MAX_SOURCE = 256 * 1024  # characters; the longest that models come with are about 30,000
MAX_OUTPUT = 16 * 1024 * 1024  # characters
_MAX_NUMBER = 1_000_000  # in a call: the width of a `center`, the count of a `range`
_STRFTIME = re.compile(r"(?:[^%]|%-?[A-Za-z%]){0,100}")
_WIDE_FORMAT = re.compile(r"%[^a-zA-Z%]*(?:\d{4}|\*)")


class _Generation(Extension):
    """`{% generation %}` marks what a model is trained on; here it is its content and no more."""

    tags = {"generation"}  # noqa: RUF012 (Jinja's own declaration)

    def parse(self, parser: Parser) -> list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class _Environment(ImmutableSandboxedEnvironment):
    # Also keeps Jinja from working out constants such as 9**9**9 while it compiles.
    intercepted_binops = frozenset({"**", "*", "%"})

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        if operator == "**" and not (_is_small(left) and _is_small(right)):
            raise SecurityError("a power too large")
        if operator == "*" and _length(left, right) * _length(right, left) > MAX_OUTPUT:
            raise SecurityError("a repetition too long")
        if operator == "%" and isinstance(left, str) and _WIDE_FORMAT.search(left):
            raise SecurityError("a format too wide")
        return super().call_binop(context, operator, left, right)

    def call(self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:
        for argument in (*args, *kwargs.values()):
            if isinstance(argument, int) and abs(argument) > _MAX_NUMBER:
                raise SecurityError("a number too large")
        return super().call(__context, __obj, *args, **kwargs)


class CompiledTemplate:
    """A chat template that compiled. Holds no state between renderings; one thread at a time."""

    def __init__(self, source: str) -> None:
        """Raises PromptError where the source is too long or is not valid."""
        if len(source) > MAX_SOURCE:
            longest = number(MAX_SOURCE // 1024)
            raise PromptError(
                tr("The chat template of the model file is longer than {size} KB.", size=longest)
            )
        environment = _Environment(
            trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols, _Generation]
        )
        del environment.globals["lipsum"]
        environment.filters["tojson"] = _tojson
        environment.globals["raise_exception"] = _raise_exception
        environment.globals["strftime_now"] = _strftime_now
        try:
            self._template = environment.from_string(source)
        # A template is somebody else's program: whatever it raises is its failure, not ours.
        except Exception as error:
            raise PromptError(
                tr("The chat template of the model file cannot be read."), _detail(error)
            ) from error

    def render(self, variables: dict[str, Any]) -> str:
        """The text it makes. Raises PromptError for anything it raises, and past MAX_OUTPUT."""
        pieces: list[str] = []
        room = MAX_OUTPUT
        try:
            for piece in self._template.generate(variables):
                room -= len(piece)
                if room < 0:
                    raise SecurityError(f"more than {MAX_OUTPUT} characters")
                pieces.append(piece)
        except Exception as error:  # as above
            sentence = tr("The chat template of the model file does not work.")
            raise PromptError(sentence, _detail(error)) from error
        return "".join(pieces)


def _detail(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:500]


def _is_small(number: Any) -> bool:
    return not isinstance(number, int) or abs(number) <= 64


def _length(value: Any, other: Any) -> int:
    """How long `value * other` is made by `value`: a text's length, or a count of repetitions."""
    if isinstance(value, (str, list, tuple)):
        return len(value)
    return value if isinstance(value, int) and isinstance(other, (str, list, tuple)) else 0


def _tojson(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    return json.dumps(
        value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys
    )


def _raise_exception(message: str) -> NoReturn:
    raise TemplateError(str(message))


def _strftime_now(format: str) -> str:
    if not _STRFTIME.fullmatch(format):
        raise SecurityError("an unusual date format")
    return datetime.now().strftime(format)
