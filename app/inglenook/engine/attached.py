"""How a model is told what was attached to a message: each file by its name, its text between fences."""

import re
from collections.abc import Sequence

from inglenook.core.chat import Attachment
from inglenook.core.text import one_line

_FENCES = re.compile("`{3,}")


def with_attachments(text: str, attachments: Sequence[Attachment]) -> str:
    """What was said, with the files before it. Without any, the text as it is.

    A fence is longer than any run of backticks in its file, so that no file can end its own. Models
    cannot see pictures in this version; they are told that there is one, so that they do not guess.
    """
    if not attachments:
        return text
    parts = [_told(attachment) for attachment in attachments]
    return "\n\n".join([*parts, text] if text.strip() else parts)


def _told(attachment: Attachment) -> str:
    name = one_line(attachment.name, 120)
    if attachment.kind == "image":
        return f"[A picture is attached, {name}. You cannot see it.]"
    text = attachment.text
    longest = max((len(run) for run in _FENCES.findall(text)), default=2)
    fence = "`" * (longest + 1)
    return f"Attached file: {name}\n{fence}\n{text.rstrip(chr(10))}\n{fence}"
