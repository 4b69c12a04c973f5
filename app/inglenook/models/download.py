"""The transfer of one model file: resumable, verified, and stopped at once when asked.

`hf_hub_download` does not resume across runs, does not verify what it got and cannot be cancelled
well (measured with 2.4.0), so the bytes are fetched here.

models/safe_path.py says where the file may lie, models/part.py keeps what is there of it,
models/transfer.py tries until it is whole, and models/body.py brings the bytes of one try.
"""

import threading
from dataclasses import dataclass
from pathlib import Path

from inglenook.core.files import make_private_folder
from inglenook.core.language import tr
from inglenook.core.network import Network
from inglenook.models import part as parts
from inglenook.models.hub import Hub, HubFile
from inglenook.models.part import (
    DiskFullError,
    DownloadError,
    Leftover,
    Part,
    PartFacts,
    Stopped,
    leftovers,
    part_path,
)
from inglenook.models.rate_limit import RateLimit
from inglenook.models.safe_path import UnsafePathError, clashes, safe_path
from inglenook.models.transfer import OnProgress, Patience, Progress, Transfer, has_size

__all__ = [
    "DiskFullError",
    "DownloadError",
    "Leftover",
    "OnProgress",
    "Order",
    "Patience",
    "Progress",
    "RateLimit",
    "Stopped",
    "bytes_on_disk",
    "discard",
    "fetch",
    "leftovers",
    "part_of",
    "remove_leftover",
]

USUAL = Patience()


@dataclass(frozen=True, slots=True)
class Order:
    """What a person wants to have: one version of a model, from one state of a repository."""

    repo: str
    commit: str
    files: tuple[HubFile, ...]  # with the companion, if there is one
    name: str  # of the model, for people
    quantisation: str
    licence: str = ""

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(file.size for file in self.files)


def fetch(
    hub: Hub,
    network: Network,
    order: Order,
    file: HubFile,
    folder: Path,
    *,
    stop: threading.Event,
    limit: RateLimit,
    on_progress: OnProgress,
    patience: Patience = USUAL,
) -> Path:
    """Have this file under `folder/<owner>/<repo>/<name>`, verified; returns its path. Blocks.

    Goes on where an earlier call was stopped or killed. Never the same file from two threads.
    `on_progress` is called on this thread, at most 5 times a second.

    Raises Stopped within a moment of `stop` being set; NetworkRefusedError where downloads are not
    allowed; DownloadError and other UserErrors, with a sentence, for what ends it for good. In each
    case what is on the disk is kept, unless it is known to be wrong.
    """
    target = _target(folder, order, file)
    make_private_folder(folder)
    facts = PartFacts(order.repo, order.commit, file.name, file.sha256.lower(), file.size)
    part = Part(target, facts)
    transfer = Transfer(hub, network, part, facts, folder, stop, limit, on_progress, patience)
    if transfer.is_there_already():
        parts.remove(part.path, folder)
        return target
    transfer.check_room(part.bytes_on_disk)
    try:
        part.open()
        return transfer.run()
    finally:
        part.close()


def part_of(folder: Path, order: Order, file: HubFile) -> Path:
    """Where the part of this file lies, if there is one. Raises DownloadError for an unsafe name."""
    return part_path(_target(folder, order, file))


def bytes_on_disk(folder: Path, order: Order, file: HubFile) -> int:
    """How much of this file is there, whole or as a part, going by sizes. Never raises."""
    try:
        target = _target(folder, order, file)
    except DownloadError:
        return 0
    if has_size(target, file.size):
        return file.size
    return Part(target, PartFacts(order.repo, order.commit, file.name, file.sha256, file.size)).bytes_on_disk


def discard(folder: Path, order: Order, file: HubFile) -> None:
    """Remove the part of this file, if there is one. Raises UserError where the disk refuses."""
    try:
        part = part_of(folder, order, file)
    except DownloadError:
        return  # then it was never begun
    parts.remove(part, folder)


def remove_leftover(folder: Path, leftover: Leftover) -> None:
    """Remove one of `leftovers(folder)`. Raises UserError where the disk refuses."""
    parts.remove(leftover.path, folder)


def _target(folder: Path, order: Order, file: HubFile) -> Path:
    try:
        target = safe_path(folder, order.repo, file.name)
    except UnsafePathError as error:
        raise DownloadError(str(error), error.details, can_retry=False) from error
    if file.name in clashes(each.name for each in order.files):
        raise DownloadError(
            tr(
                "Two files of this model have names that are the same on some systems, "
                "so they are not fetched."
            ),
            file.name,
            can_retry=False,
        )
    return target
