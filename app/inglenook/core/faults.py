"""Reports of faults of the program itself: where in the code one came from, and nothing that was said.

An error's own text is left out unless its kind speaks only of code.
"""

import traceback
from collections.abc import Iterator

# Their texts name functions, types and files; the text of a ValueError may quote a message.
_SPEAK_OF_CODE = (
    AttributeError,
    ImportError,
    NameError,
    NotImplementedError,
    OSError,
    RecursionError,
    TypeError,
)


def describe(error: BaseException) -> str:
    """Where the error came from, without anything that a person or a model wrote."""
    return "\n".join(_lines(error, set()))


def place(error: BaseException) -> tuple[str, str, int]:
    """The kind of the error, and the file and line where it arose: the same fault has the same place."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    file = trace.tb_frame.f_code.co_filename if trace else ""
    return type(error).__qualname__, file, trace.tb_lineno if trace else 0


def _lines(error: BaseException, told: set[int]) -> Iterator[str]:
    told.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in told:
        yield from _lines(before, told)
        yield "which led to:"
    yield from (line.rstrip() for line in traceback.format_tb(error.__traceback__))
    name = type(error).__qualname__
    yield f"{name}: {error}" if isinstance(error, _SPEAK_OF_CODE) else name
