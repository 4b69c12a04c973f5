"""Which parts of a program text are keywords, strings, numbers, names or comments.

Pygments does the reading. It is imported when the first finished code block is
coloured, and its tokens are handed on one by one so that the caller can stop
between them and let the window breathe.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LARGEST = 20_000  # characters of code that are still coloured
LONGEST_LINE = 2_000  # minified code is not read by people, and slow to read by lexers

_LANGUAGE = re.compile(r"[\w+#.-]{1,30}")


@dataclass(frozen=True, slots=True)
class Span:
    """`length` characters from `start`. `kind` is kw, str, num, fn or com."""

    start: int
    length: int
    kind: str


def colour(code: str, language: str) -> Iterator[Span | None]:
    """The coloured spans of `code` in order, and None for each token that has no colour.

    `language` is what stood behind the fence, such as "python" or "c++ linenos".
    Nothing at all comes for an unknown language and for code that is too large.
    """
    name = _LANGUAGE.match(language)
    if name is None or len(code) > LARGEST or max(map(len, code.split("\n"))) > LONGEST_LINE:
        return
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        # The lexer gets the text as it is, so that its offsets are ours.
        lexer = get_lexer_by_name(name.group().lower(), stripnl=False, ensurenl=False)
    except ClassNotFound:
        return
    for start, token, text in lexer.get_tokens_unprocessed(code):
        kind = _kind(token, code[start + len(text) : start + len(text) + 1])
        yield Span(start, len(text), kind) if kind else None


def _kind(token: "tuple[str, ...]", next_character: str) -> str:
    """The colour of a Pygments token type, which is a tuple of names from the general to the special."""
    match token:
        case ("Keyword", *_) | ("Operator", "Word", *_):
            return "kw"
        case ("Literal", "String", "Interpol", *_):
            return ""
        case ("Literal", "String", *_):
            return "str"
        case ("Literal", "Number", *_):
            return "num"
        case ("Comment", *_):
            return "com"
        case ("Name", "Function" | "Class" | "Builtin" | "Decorator", *_):
            return "fn"
        case ("Name", *_) if next_character == "(":
            return "fn"
        case ("Name", "Tag", *_):
            return "kw"
    return ""
