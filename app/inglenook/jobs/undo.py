"""The last deletions, moves and the like, to be taken back one after the other."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from inglenook.core.errors import UserError
from inglenook.core.language import tr

_AT_MOST = 100


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that can be taken back."""

    words: str  # for the menu: "Undo delete"
    undo: Callable[[], object]


class UndoStack(QObject):
    """For the whole program, the newest step first. GUI thread."""

    changed = Signal()  # another step is the newest one, or there is none

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: deque[Step] = deque(maxlen=_AT_MOST)

    @property
    def words(self) -> str:
        """What taking the newest step back is called; empty where there is none."""
        return self._steps[-1].words if self._steps else ""

    def __bool__(self) -> bool:
        return bool(self._steps)

    def add(self, words: str, undo: Callable[[], object]) -> Step:
        """Something was done that `undo` takes back. Answers the step, for `undo_step`."""
        step = Step(words, undo)
        self._steps.append(step)
        self.changed.emit()
        return step

    def undo(self) -> None:
        """Take the newest step back; nothing where there is none. Errors as of `undo_step`."""
        if self._steps:
            self.undo_step(self._steps[-1])

    def undo_step(self, step: Step) -> None:
        """Take this step back, wherever it stands; nothing where it was taken back already.

        Raises UserError: where the disk refuses, the step stays. What is gone for good loses its step.
        """
        if not any(each is step for each in self._steps):
            return
        try:
            step.undo()
        except LookupError as error:
            self._drop(step)
            raise UserError(tr("This was deleted for good meanwhile. It cannot be brought back.")) from error
        self._drop(step)

    def clear(self) -> None:
        self._steps.clear()
        self.changed.emit()

    def _drop(self, step: Step) -> None:
        self._steps = deque((each for each in self._steps if each is not step), maxlen=_AT_MOST)
        self.changed.emit()
