"""The words that the readable formats share."""

from datetime import datetime

from inglenook.core.chat import Message, Role, Status
from inglenook.core.text import one_line

# Not strftime's, which speak the language of the system in the middle of an English sentence.
# fmt: off
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)
# fmt: on

STATES = {
    Status.WRITING: "Was being written when it was exported.",
    Status.STOPPED: "Stopped.",
    Status.FAILED: "Failed.",
    Status.INTERRUPTED: "Cut short.",
}


def speaker(message: Message) -> str:
    """Who said it, in one line."""
    if message.role is Role.USER:
        return "You"
    if message.role is Role.SYSTEM:
        return "Instructions"
    if message.role is Role.TOOL:
        return "Tool"
    return one_line(message.model) or "Reply"


def state(message: Message) -> str:
    """What has to be said about how a message ended; mostly nothing."""
    words = STATES.get(message.status, "")
    if message.status is Status.FAILED and message.error:
        words = f"Failed: {one_line(message.error)}"
    if message.edited is not None:
        words = f"{words} Edited.".strip()
    return words


def day(moment: float) -> str:
    """ "22 November 2026, 14:05", in the time of this computer; empty where it is not known."""
    local = _local(moment)
    return f"{local.day} {_MONTHS[local.month - 1]} {local:%Y, %H:%M}" if local else ""


def iso(moment: float) -> str:
    """ "2026-11-22T14:05:00+01:00"; empty where it is not known."""
    local = _local(moment)
    return local.isoformat(timespec="seconds") if local else ""


def _local(moment: float) -> datetime | None:
    try:
        return datetime.fromtimestamp(moment).astimezone() if moment > 0 else None
    except (OverflowError, OSError, ValueError):  # a year that no calendar has
        return None
