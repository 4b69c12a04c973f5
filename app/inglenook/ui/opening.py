"""Model files opened from outside: by a double-click, on the command line, or dropped on the window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from inglenook.core.errors import UserError
from inglenook.core.language import together, tr_n
from inglenook.jobs.models import Models
from inglenook.ui.notices import Banner

_MOST_SAID = 3  # sentences; what is more is counted


class Opening(QObject):
    """Lists the files where they lie and answers with the first that can be used. GUI thread."""

    def __init__(self, models: Models, banner: Callable[[], Banner], parent: QObject) -> None:
        """`banner`: the one that is in sight, for what cannot be opened."""
        super().__init__(parent)
        self._models, self._banner = models, banner
        self._refused: list[str] = []  # to be said when the page is there on which it is seen
        models.chosen.connect(self._say_refused)

    def open(self, paths: Sequence[Path]) -> None:
        """Returns at once: files are read on the pool. Nothing is copied or moved."""
        if paths:
            self._banner().clear()
            batch = _Batch(list(dict.fromkeys(paths)), self._on_read)
            for path in batch.waiting.copy():
                self._models.add_file(path, False, partial(batch.refuse, path), partial(batch.take, path))

    def _on_read(self, listed: list[Path], refused: list[str]) -> None:
        self._refused = refused
        if listed:
            self._models.open_file(listed[0], self._on_failure)
        else:
            self._say_refused()

    def _say_refused(self) -> None:
        refused, self._refused = self._refused, []
        said = refused[:_MOST_SAID]
        if more := len(refused) - len(said):
            said.append(tr_n("{n} more file cannot be opened.", "{n} more files cannot be opened.", more))
        if said:
            self._banner().show_message("error", together(*said))

    def _on_failure(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._refused.insert(0, str(error))
        self._say_refused()


class _Batch:
    """Files that were opened together, until each of them was read."""

    def __init__(self, paths: list[Path], on_read: Callable[[list[Path], list[str]], object]) -> None:
        self._paths, self._on_read = paths, on_read
        self.waiting = set(paths)
        self._listed: dict[Path, Path] = {}
        self._refused: dict[Path, str] = {}

    def take(self, path: Path, listed: Path) -> None:
        self._listed[path] = listed
        self._end(path)

    def refuse(self, path: Path, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._refused[path] = str(error)
        self._end(path)

    def _end(self, path: Path) -> None:
        self.waiting.discard(path)
        if not self.waiting:
            self._on_read(
                [self._listed[each] for each in self._paths if each in self._listed],
                [self._refused[each] for each in self._paths if each in self._refused],
            )
