"""The words that the readable formats share."""

from datetime import datetime

from inglenook.core.chat import Message, Role, Status
from inglenook.core.dates import day_and_time
from inglenook.core.language import mark, together, tr
from inglenook.core.text import one_line

STATES = {
    Status.WRITING: mark("Was being written when it was exported."),
    Status.STOPPED: mark("Stopped."),
    Status.FAILED: mark("Failed."),
    Status.INTERRUPTED: mark("Cut short."),
}


def speaker(message: Message) -> str:
    """Who said it, in one line."""
    if message.role is Role.USER:
        return tr("You")
    if message.role is Role.SYSTEM:
        return tr("Instructions")
    if message.role is Role.TOOL:
        return tr("Tool")
    return one_line(message.model) or tr("Reply", note="noun")


def state(message: Message) -> str:
    """What has to be said about how a message ended; mostly nothing."""
    words = tr(STATES[message.status]) if message.status in STATES else ""
    if message.status is Status.FAILED and message.error:
        words = tr("Failed: {reason}", reason=one_line(message.error))
    if message.edited is not None:
        words = together(words, tr("Edited."))
    return words


def where(above: Message | None) -> str:
    """After which message a branch goes on; None: it begins the chat."""
    if above is None:
        return tr("This branch begins the chat.")
    return tr("Goes on after “{message}” ({who}).", message=one_line(above.text, 80), who=speaker(above))


def day(moment: float) -> str:
    """ "22 November 2026, 14:05", in the time of this computer; empty where it is not known."""
    local = _local(moment)
    return day_and_time(local) if local else ""


def iso(moment: float) -> str:
    """ "2026-11-22T14:05:00+01:00"; empty where it is not known."""
    local = _local(moment)
    return local.isoformat(timespec="seconds") if local else ""


def _local(moment: float) -> datetime | None:
    try:
        return datetime.fromtimestamp(moment).astimezone() if moment > 0 else None
    except (OverflowError, OSError, ValueError):  # a year that no calendar has
        return None
