"""What may be shown: cleaned, capped display copies of text that nobody vouches for.

What a model, a file or a web address says is stored as it is and shown through
this module. The limits are those that keep Qt's text layout fast on any input: it
never ends on 65,536 blanks in a row (its count of trailing spaces is 16 bits wide)
nor on 16,385 tabs, and takes quadratic time on a long text without a space.
"""

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from inglenook.core.language import number, tr

MOST_CHARACTERS = 65_536
MOST_LINES = 1_500
MOST_BLANKS = 511
_DIRECTION_WITHIN = 1_000  # characters; a paragraph that begins with so many signs reads as they stand

_BLANKS = "[ \t\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]"
_LONG_BLANKS = re.compile(f"({_BLANKS}{{{MOST_BLANKS}}}){_BLANKS}+")

# Characters that a Qt text document takes for its own structure (U+2029, U+FDD0,
# U+FDD1, U+FFFC) and control characters, which have no look of their own.
_REPLACED = {code: "\ufffd" for code in (*range(0x20), 0x7F, 0xFDD0, 0xFDD1, 0xFFFC)}
_REPLACED |= {ord("\t"): "\t", ord("\n"): "\n", 0x0B: " ", 0x0C: " ", 0x2029: "\n"}

# They turn the reading direction of what follows, so that "exe.txt" may be "txt.exe".
_BIDI_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_INVISIBLE_CATEGORIES = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


@dataclass(frozen=True, slots=True)
class DisplayText:
    """A text that is safe to lay out. `capped`: the end was left out."""

    text: str
    capped: bool


def display(text: str, most_characters: int = MOST_CHARACTERS, most_lines: int = MOST_LINES) -> DisplayText:
    """The part of `text` that can be laid out in a wrapping text view without harm.

    Lone surrogates, control characters and those that Qt reserves become U+FFFD,
    line ends become a newline, and longer runs of blanks are cut to `MOST_BLANKS`.
    """
    # A little more than is shown, so that a run of blanks that is cut does not end the text early.
    shown = clean(text[: most_characters + MOST_BLANKS + 1])
    capped = len(text) > most_characters + MOST_BLANKS + 1 or len(shown) > most_characters
    shown = shown[:most_characters]
    end = _end_of_line(shown, most_lines)
    if end < len(shown):
        return DisplayText(shown[:end], True)
    return DisplayText(shown, capped)


def clean(text: str) -> str:
    """`text` without what a text document cannot hold, in full length."""
    text = well_formed(text).replace("\r\n", "\n").replace("\r", "\n").translate(_REPLACED)
    return _LONG_BLANKS.sub(r"\1", text)


def well_formed(text: str) -> str:
    """`text` with surrogate pairs as the character they stand for, and lone ones as U+FFFD."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def one_line(text: str, limit: int = 200) -> str:
    """`text` for a title, label or tooltip: no control or direction characters, blanks folded.

    At most `limit` characters; what is cut ends in an ellipsis. The result is plain
    text: show it only where Qt cannot take it for HTML.
    """
    text = well_formed(text[: 20 * limit])
    kept = "".join(
        " " if char.isspace() else char
        for char in text
        if char.isspace() or char == "\u200d" or unicodedata.category(char) not in _INVISIBLE_CATEGORIES
    )
    kept = " ".join(kept.split())
    return kept if len(kept) <= limit else kept[: limit - 1].rstrip() + "…"


def show_direction_marks(code: str) -> str:
    """`code` with U+FFFD for every character that would reorder it, so that it reads as it runs."""
    return _BIDI_CONTROLS.sub("\ufffd", code)


def direction(text: str) -> str:
    """Where the first strong letter of a text makes it begin: "ltr" or "rtl"; empty without any."""
    for character in text[:_DIRECTION_WITHIN]:
        match unicodedata.bidirectional(character):
            case "L":
                return "ltr"
            case "R" | "AL":
                return "rtl"
    return ""


def format_count(count: int) -> str:
    """1234567 as "1,234,567"."""
    return number(count)


def format_size(size: int) -> str:
    """Bytes as people count them: "1.25 GB", "24 MB", "3 KB"."""
    if size >= 1_000_000_000:
        return tr("{size} GB", size=number(size / 1e9, 2))
    if size >= 1_000_000:
        return tr("{size} MB", size=round(size / 1e6))
    return tr("{size} KB", size=max(1, round(size / 1e3)) if size else 0)


def format_duration(seconds: float) -> str:
    """ "0.4 s", "12 s", "3 min 5 s", "2 h 10 min"."""
    if seconds < 0.95:
        return tr("{seconds} s", seconds=number(seconds, 1))
    whole = round(seconds)
    if whole < 60:
        return tr("{seconds} s", seconds=whole)
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        if rest:
            return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
        return tr("{minutes} min", minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    if minutes:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    return tr("{hours} h", hours=hours)


def is_safe_link(url: str) -> bool:
    """Whether this address may be offered to the web browser or mail program at all."""
    if any(char.isspace() or char == "\\" or unicodedata.category(char) == "Cc" for char in url):
        return False
    try:
        parts = urlsplit(url)
        if parts.scheme in ("http", "https"):
            # Reading the port raises ValueError where it is not a number.
            return bool(parts.hostname) and (parts.port is None or parts.port >= 0)
    except ValueError:
        return False
    if parts.scheme != "mailto" or parts.netloc:  # a mail address has no host of its own
        return False
    # Some mail programs attach local files that a mailto: address names.
    return bool(parts.path) and "attach" not in parts.query.lower()


def link_to_show(url: str) -> str:
    """A safe link in full and in ASCII: a host that only looks like a known one stands out.

    The host is written in Punycode, everything else percent-encoded. Raises
    ValueError for an address that `is_safe_link` refuses.
    """
    if not is_safe_link(url):
        raise ValueError(f"not a link to open: {url[:100]!r}")
    parts = urlsplit(url)
    safe = "!$&'()*+,;=:@/?-._~%[]"
    return urlunsplit(
        SplitResult(
            parts.scheme,
            _ascii_authority(parts, safe),
            quote(parts.path, safe, errors="replace"),
            quote(parts.query, safe, errors="replace"),
            quote(parts.fragment, safe, errors="replace"),
        )
    )


def link_host(url: str) -> str:
    """Who a safe link leads to: the host in Punycode, or the mail address."""
    parts = urlsplit(link_to_show(url))
    return parts.hostname or parts.path


def _ascii_authority(parts: SplitResult, safe: str) -> str:
    if not parts.hostname:
        return ""
    host = ".".join(_ascii_label(label) for label in re.split("[.\u3002\uff0e\uff61]", parts.hostname))
    if ":" in host:
        host = f"[{host}]"
    user = parts.netloc.rpartition("@")[0]
    prefix = quote(user, safe, errors="replace") + "@" if user else ""
    return prefix + host + (f":{parts.port}" if parts.port is not None else "")


def _ascii_label(label: str) -> str:
    """One label of a host name as `xn--` and Punycode (RFC 3492) unless it is ASCII."""
    if label.isascii():
        return quote(label.lower(), ":-._~%")
    plain = unicodedata.normalize("NFKC", clean(label)).lower()
    return plain if plain.isascii() else "xn--" + plain.encode("punycode").decode("ascii")


def _end_of_line(text: str, line: int) -> int:
    """The offset at which line number `line` (from 1) ends, or the end of the text."""
    if text.count("\n") < line:
        return len(text)
    end = -1
    for _ in range(line):
        end = text.index("\n", end + 1)
    return end
