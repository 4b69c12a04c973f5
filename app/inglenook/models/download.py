"""The transfer of one model file: resumable, verified, and stopped at once when asked.

`hf_hub_download` does not resume across runs, does not verify what it got and cannot be cancelled
well (measured with 2.4.0), so the bytes are fetched here.
"""

from collections.abc import Callable
from dataclasses import dataclass

from inglenook.models.hub import HubFile


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


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one file is."""

    done: int  # bytes on the disk
    checking: bool = False  # what is on the disk is being read again
    waiting: float = 0.0  # seconds until the next try; 0: not waiting
    sentence: str = ""  # why it waits


OnProgress = Callable[[Progress], object]
