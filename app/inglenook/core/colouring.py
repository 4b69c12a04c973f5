"""Which parts of a program text are keywords, strings, numbers, names or comments.

Pygments does the reading. It is imported when the first finished code block is
coloured, and its tokens are handed on one by one so that the caller can stop
between them and let the window breathe.
"""

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass

log = logging.getLogger(__name__)

LARGEST = 20_000  # characters of code that are still coloured
LONGEST_LINE = 500  # minified code is not read by people, and slow to read by lexers

# What a model may name. A lexer cannot be stopped inside one of its patterns, and some take seconds
# for one bad line (matlab 5 s for 2,000 characters). Those of these languages took less than 50 ms
# for each of the first 60 tokens of 120 bad texts in lines just below LONGEST_LINE: try that before adding
# one. None that hands parts of the code to a lexer the text names, as markdown does.
_NAMES = """
    bash batch c c# c++ clojure cmake console cpp cs csharp css dart diff docker dockerfile elixir
    erlang fsharp go graphql groovy haskell html ini java javascript js json jsx julia kotlin latex less
    lua make makefile mysql nginx nim objective-c ocaml perl php postgresql powershell protobuf py pycon
    python python3 r rb rs ruby rust scala scss sh shell sql sqlite3 swift tex toml ts tsx typescript
    vim xml yaml zig zsh
"""
_LANGUAGES = frozenset(_NAMES.split())

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
    Nothing at all comes for an unknown language and for code that is too large. Never raises.
    """
    name = _LANGUAGE.match(language)
    if name is None or name.group().lower() not in _LANGUAGES:
        return
    if len(code) > LARGEST or max(map(len, code.split("\n"))) > LONGEST_LINE:
        return
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        # The lexer gets the text as it is, so that its offsets are ours.
        lexer = get_lexer_by_name(name.group().lower(), stripnl=False, ensurenl=False)
        for start, token, text in lexer.get_tokens_unprocessed(code):
            kind = _kind(token, code[start + len(text) : start + len(text) + 1])
            yield Span(start, len(text), kind) if kind else None
    except ClassNotFound:
        return
    except Exception as error:  # 600 lexers, any text: the rest of the code is shown without colours
        log.warning("a Pygments lexer failed: %s", type(error).__name__)


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
