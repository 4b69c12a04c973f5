"""How a download is said: its name, how far it is, and what happens with it now."""

from datetime import date, datetime

from inglenook.core.language import number, tr, tr_n
from inglenook.core.text import format_duration, format_size, one_line
from inglenook.jobs.downloads import Download, State
from inglenook.models.download import Order
from inglenook.ui.hub_words import short_day

_LONGEST_LEFT = 99 * 3600.0  # seconds; beyond, a number says nothing


def model_name(order: Order) -> str:
    return one_line(order.name, 80) or one_line(order.repo, 80)


def file_words(order: Order) -> str:
    """ "gemma-3-4b-it-Q4_K_M.gguf + picture part", or how many files it is."""
    files = [file for file in order.files if "mmproj" not in file.name.lower()]
    if not files:
        return ""
    first = one_line(files[0].name.rpartition("/")[2], 100)
    more = len(files) - 1
    said = tr_n("{file} and {n} more", "{file} and {n} more", more, file=first) if more else first
    return tr("{files} + picture part", files=said) if len(files) < len(order.files) else said


def rate_words(bytes_per_second: float) -> str:
    """ "24.6 MB/s", "80 KB/s"."""
    if bytes_per_second >= 100_000:
        return tr("{rate} MB/s", rate=number(bytes_per_second / 1e6, 1))
    return tr("{rate} KB/s", rate=max(1, round(bytes_per_second / 1e3)))


def size_words(item: Download) -> str:
    """ "3.12 of 4.92 GB" of what has begun; else the whole size."""
    done, size = item.done, item.order.size
    if item.state not in (State.RUNNING, State.PAUSED, State.FAILED) or not 0 < done < size:
        return format_size(size)
    # In the same unit and as finely as the whole, as `format_size` writes it.
    if size >= 1_000_000_000:
        return tr("{done} of {size} GB", done=number(done / 1e9, 2), size=number(size / 1e9, 2))
    if size >= 1_000_000:
        return tr("{done} of {size} MB", done=number(done / 1e6), size=number(size / 1e6))
    return tr("{done} of {size} KB", done=number(done / 1e3), size=number(max(1, round(size / 1e3))))


def short_size(size: int) -> str:
    """Bytes where the size of a disk is meant: "112 GB", "9.5 GB", "820 MB"."""
    if size >= 99_500_000_000:
        return tr("{size} GB", size=number(size / 1e9))
    if size >= 1_000_000_000:
        return tr("{size} GB", size=number(size / 1e9, 1))
    return format_size(size) if size else tr("{size} GB", size=number(0))


def left_words(seconds: float) -> str:
    """ "About 1 min 15 s left", in steps that do not flicker; empty where it cannot be told."""
    if not 0 < seconds < _LONGEST_LEFT:
        return ""
    step = 1 if seconds < 20 else 5 if seconds < 300 else 60
    return tr("About {time} left", time=format_duration(max(1, round(seconds / step) * step)))


def sentence(item: Download, before: Download | None) -> str:
    """What happens with this one. `before`: what stands before it in the queue."""
    given = one_line(item.sentence, 400).rstrip(".。")
    match item.state:
        case State.RUNNING:
            if item.speed <= 0:
                return given or tr("Connecting")
            return ". ".join(filter(None, (rate_words(item.speed), left_words(item.seconds_left), given)))
        case State.CHECKING:
            percent = int(fraction(item) * 100)
            return tr("Checking that the file is complete and unchanged. {percent} %", percent=percent)
        case State.WAITING:
            if before is None:
                return tr("Waiting")
            return tr("Waiting. Starts after {name}", name=model_name(before.order))
        case State.PAUSED:
            return given or tr("Paused. The part on disk is kept")
        case State.FAILED:
            return given or tr("Stopped")
        case State.DONE:
            return f"{done_words(item.ended)}. {tr('File verified (SHA-256 matches)')}"


def fraction(item: Download) -> float:
    """How far it is, 0 to 1."""
    return min(1.0, item.done / item.order.size) if item.order.size else 0.0


def done_words(ended: float) -> str:
    """ "Done today at 09:12", "Done yesterday", "Done 12 Nov"."""
    said = short_day(ended)
    if not said:
        return tr("Done")
    match _days_ago(ended, date.today()):
        case 0:
            return tr("Done today at {time}", time=f"{datetime.fromtimestamp(ended):%H:%M}")
        case 1:
            return tr("Done yesterday")
    return tr("Done {day}", day=said)


def day_words(seconds: float, today: date | None = None) -> str:
    """ "Today", "Yesterday", "12 Nov", "12 Nov 2024"; empty for no time."""
    said = short_day(seconds)
    if not said:
        return ""
    match _days_ago(seconds, today or date.today()):
        case 0:
            return tr("Today")
        case 1:
            return tr("Yesterday")
    return said


def _days_ago(seconds: float, today: date) -> int:
    return (today - datetime.fromtimestamp(seconds).date()).days
