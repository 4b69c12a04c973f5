"""LaTeX formulas as drawings, made here: no network, no TeX, no browser.

ziamath does the work. What it is given was written by a model, so it gets neither much nor deep
input, no macros, and little time; what it gives back is looked through before anyone draws it.
"""

import logging
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from threading import Lock
from time import thread_time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

log = logging.getLogger(__name__)

LONGEST = 2_000  # characters of LaTeX
DEEPEST = 24  # braces, brackets and environments inside of each other
LONGEST_RENDER = 0.3  # seconds of processor time; ordinary formulas take 10 ms
WIDEST = 400.0  # em
_SIZE = 20.0  # what ziamath draws at; its numbers have three decimals
_MARGIN = 1.0

# Macros can grow without end; the others reach for what is not here.
_REFUSED = re.compile(
    r"\\(?:def|edef|gdef|xdef|let|futurelet|newcommand|renewcommand|providecommand|newenvironment"
    r"|DeclareMathOperator|require|input|include|includegraphics|href|url|html\w*|class|style|cssId|unicode"
    r"|csname|expandafter|loop|catcode)(?![A-Za-z])"
)
_LEVELS = re.compile(r"\\(?:left|right|begin|end)(?![A-Za-z])|\\.|[{}^_]", re.DOTALL)
_ELEMENTS = {"svg", "g", "path", "rect", "line", "polyline", "polygon", "circle", "ellipse"}
_COLOUR = re.compile(r"[#\w]+")

# ziamath keeps its fonts and settings for all threads.
_lock = Lock()


@dataclass(frozen=True, slots=True)
class Formula:
    """A drawing. All lengths are in em, of the text that it stands in."""

    svg: str  # "currentColor" is where the colour of the text goes
    width: float
    height: float
    baseline: float  # from the upper edge


class _TooSlow(BaseException):
    """Not an Exception: nothing in between may take it for an error of the formula."""


@lru_cache(maxsize=500)
def render(latex: str, displayed: bool = False) -> Formula | None:
    """Draw what stands between the dollars; None for what cannot be drawn, and for what is too much.

    `displayed`: as on a line of its own, with large sums. Any thread but the window's: it takes
    5 to 50 ms, and in the worst case LONGEST_RENDER. Never raises.
    """
    if len(latex) > LONGEST or _is_too_deep(latex) or _REFUSED.search(latex):
        return None
    with _lock:
        try:
            return _draw(_prepared(latex), displayed)
        except _TooSlow:
            log.info("a formula of %d characters took too long", len(latex))
        except Exception as error:  # parsers of any text: what they cannot read is shown as it was written
            log.info("a formula cannot be drawn: %s", type(error).__name__)
    return None


def _is_too_deep(latex: str) -> bool:
    level = scripts = 0
    for part in _LEVELS.findall(latex):
        if part in ("{", "\\left", "\\begin"):
            level += 1
        elif part in ("}", "\\right", "\\end"):
            level -= 1
        elif part in ("^", "_"):
            scripts += 1
        if level > DEEPEST or scripts > LONGEST // 4:
            return True
    return False


def _prepared(latex: str) -> str:
    """The same in what the library reads."""
    latex = re.sub(r"\\(?:label\s*\{[^{}]*\}|notag|nonumber)(?![A-Za-z])", "", latex)
    latex = re.sub(r"\\tag\*?\s*\{([^{}]*)\}", r"\\qquad (\1)", latex)
    # It makes XML of it, and takes what looks like XML for that.
    latex = re.sub(r"&(?=[#\w])", "& ", latex)
    latex = latex.replace("<", r"\lt ").replace(">", r"\gt ")
    controls = ("Cc", "Cf", "Cs")
    return "".join(" " if unicodedata.category(each) in controls else each for each in latex).strip()


def _draw(latex: str, displayed: bool) -> Formula | None:
    make = _ziamath()
    mathml = make.tex2mml(latex, inline=not displayed)
    if _says_commands(mathml):
        return None
    make.deadline = thread_time() + LONGEST_RENDER
    math = make.Math(mathml, size=_SIZE, margin=_MARGIN)
    drawing = math.svgxml()
    if not _is_harmless(drawing):
        return None
    top = math.node.bbox.ymax + _MARGIN
    width, height = float(drawing.attrib["width"]), float(drawing.attrib["height"])
    if not (0 < width <= WIDEST * _SIZE and 0 < height <= WIDEST * _SIZE):
        return None
    svg = make.tostring(drawing, encoding="unicode")
    return Formula(svg, width / _SIZE, height / _SIZE, top / _SIZE)


class _Ziamath:
    """The library, made to keep a deadline."""

    def __init__(self) -> None:
        # Imported here: most chats have no formula.
        from xml.etree.ElementTree import tostring

        from ziamath.config import config
        from ziamath.nodes.mnode import Mnode
        from ziamath.tex import tex2mml
        from ziamath.zmath import Math

        config.svg2 = False  # without <use>: Qt draws SVG Tiny
        config.numbering.autonumber = False
        self.Math: Any = Math
        self.tex2mml: Callable[..., str] = tex2mml
        self.tostring: Callable[..., str] = tostring
        self.deadline = 0.0
        # It lays out what is inside a row or root twice, so that the time doubles with every level:
        # 20 roots inside of each other take hours. Every part of a formula comes through here.
        make = Mnode.fromelement

        def fromelement(element: Any, parent: Any, **kwargs: Any) -> Any:
            if thread_time() > self.deadline:
                raise _TooSlow
            return make(element, parent, **kwargs)

        Mnode.fromelement = staticmethod(fromelement)  # type: ignore[method-assign]


@cache
def _ziamath() -> _Ziamath:
    return _Ziamath()


def _says_commands(mathml: str) -> bool:
    """Whether a command was not understood: it stands there as text then."""
    return re.search(r">\s*\\[A-Za-z]", mathml) is not None


def _is_harmless(drawing: "Element") -> bool:
    """Only shapes, no text, no pictures, nothing that names a file. Makes black the text's colour."""
    for element in drawing.iter():
        if element.tag.rpartition("}")[2] not in _ELEMENTS:
            return False
        for name, value in element.attrib.items():
            if name.rpartition("}")[2] in ("href", "style", "class", "id"):
                return False
            if name in ("fill", "stroke"):
                if value in ("black", "#000", "#000000"):
                    element.attrib[name] = "currentColor"
                elif not _COLOUR.fullmatch(value):
                    return False
        if element.tag.rpartition("}")[2] == "path" and "fill" not in element.attrib:
            element.attrib["fill"] = "currentColor"
    return True
