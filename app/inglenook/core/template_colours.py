"""Which parts of a chat template are statements, texts, numbers, filters or comments.

One pass in linear time over any text: a template is somebody else's program, and may be written to
keep a lexer busy for ever.
"""

import re
from collections.abc import Generator, Iterator

from inglenook.core.colouring import Span

_OPEN = re.compile(r"\{[{%#]-?")
# A text that does not end goes to the end of the template.
_IN_TAG = re.compile(
    r"""(?P<end>[-+]?[%}]\})
    | (?P<str>'(?:[^'\\]|\\.|\\\Z)*(?:'|\Z) | "(?:[^"\\]|\\.|\\\Z)*(?:"|\Z))
    | (?P<num>(?<!\w)\d[\d.]{0,30})
    | (?P<filter>\|\s{0,20}[A-Za-z_]\w*)
    | (?P<word>[A-Za-z_]\w*)""",
    re.VERBOSE | re.DOTALL,
)
_STATEMENTS = """
    and as block break call continue do elif else endblock endcall endfilter endfor endgeneration endif
    endmacro endset endwith filter for from generation if import in include is macro not or recursive set
    with without true false none True False None
"""
_KEYWORDS = frozenset(_STATEMENTS.split())


def colour_template(template: str) -> Iterator[Span]:
    """The coloured spans of a Jinja template in order. Never raises."""
    at = 0
    while opened := _OPEN.search(template, at):
        start, at = opened.start(), opened.end()
        if opened[0].startswith("{#"):
            end = template.find("#}", at)
            at = len(template) if end < 0 else end + 2
            yield Span(start, at - start, "com")
            continue
        is_statement = opened[0].startswith("{%")
        if is_statement:
            yield Span(start, at - start, "kw")
        at = yield from _inside(template, at, is_statement)


def _inside(template: str, at: int, is_statement: bool) -> Generator[Span, None, int]:
    """The spans of one tag; answers where it ends."""
    while found := _IN_TAG.search(template, at):
        start, at = found.span()
        match found.lastgroup:
            case "end":
                if is_statement:
                    yield Span(start, at - start, "kw")
                return at
            case "str" | "num":
                yield Span(start, at - start, found.lastgroup)
            case "filter":
                name = found[0].lstrip("| \t\n")
                yield Span(at - len(name), len(name), "fn")
            case "word" if found[0] in _KEYWORDS:
                yield Span(start, at - start, "kw")
    return len(template)
