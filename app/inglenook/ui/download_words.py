"""How a download is said: its name, how far it is, and what happens with it now."""

from datetime import date, datetime, timedelta

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
    said = first if len(files) == 1 else f"{first} and {len(files) - 1} more"
    return f"{said} + picture part" if len(files) < len(order.files) else said


def rate_words(bytes_per_second: float) -> str:
    """ "24.6 MB/s", "80 KB/s"."""
    if bytes_per_second >= 100_000:
        return f"{bytes_per_second / 1e6:.1f} MB/s"
    return f"{max(1, round(bytes_per_second / 1e3))} KB/s"


def size_words(item: Download) -> str:
    """ "3.12 of 4.92 GB" of what has begun; else the whole size."""
    whole = format_size(item.order.size)
    if item.state not in (State.RUNNING, State.PAUSED, State.FAILED) or not 0 < item.done < item.order.size:
        return whole
    number, unit = whole.rsplit(" ", 1)
    scale = {"GB": 1e9, "MB": 1e6, "KB": 1e3}[unit]
    return f"{item.done / scale:.{len(number.partition('.')[2])}f} of {number} {unit}"


def short_size(size: int) -> str:
    """Bytes where the size of a disk is meant: "112 GB", "9.5 GB", "820 MB"."""
    if size >= 99_500_000_000:
        return f"{size / 1e9:,.0f} GB"
    return f"{size / 1e9:.1f} GB" if size >= 1_000_000_000 else format_size(size) if size else "0 GB"


def left_words(seconds: float) -> str:
    """ "About 1 min 15 s left", in steps that do not flicker; empty where it cannot be told."""
    if not 0 < seconds < _LONGEST_LEFT:
        return ""
    step = 1 if seconds < 20 else 5 if seconds < 300 else 60
    return f"About {format_duration(max(1, round(seconds / step) * step))} left"


def sentence(item: Download, before: Download | None) -> str:
    """What happens with this one. `before`: what stands before it in the queue."""
    given = one_line(item.sentence, 400).rstrip(".")
    match item.state:
        case State.RUNNING:
            if item.speed <= 0:
                return given or "Connecting"
            return ". ".join(filter(None, (rate_words(item.speed), left_words(item.seconds_left), given)))
        case State.CHECKING:
            return f"Checking that the file is complete and unchanged. {int(fraction(item) * 100)} %"
        case State.WAITING:
            return f"Waiting. Starts after {model_name(before.order)}" if before else "Waiting"
        case State.PAUSED:
            return given or "Paused. The part on disk is kept"
        case State.FAILED:
            return given or "Stopped"
        case State.DONE:
            return f"{done_words(item.ended)}. File verified (SHA-256 matches)"


def fraction(item: Download) -> float:
    """How far it is, 0 to 1."""
    return min(1.0, item.done / item.order.size) if item.order.size else 0.0


def done_words(ended: float) -> str:
    """ "Done today at 09:12", "Done yesterday", "Done 12 Nov"."""
    if ended <= 0:
        return "Done"
    when = day_words(ended)
    if when == "Today":
        return f"Done today at {datetime.fromtimestamp(ended):%H:%M}"
    return f"Done {when.lower() if when == 'Yesterday' else when}".rstrip()


def day_words(seconds: float, today: date | None = None) -> str:
    """ "Today", "Yesterday", "12 Nov", "12 Nov 2024"; empty for no time."""
    said = short_day(seconds)
    if not said:
        return ""
    day, now = datetime.fromtimestamp(seconds).date(), today or date.today()
    if day == now:
        return "Today"
    return "Yesterday" if day == now - timedelta(days=1) else said
