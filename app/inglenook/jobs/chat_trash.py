"""What was deleted of the chats: to be looked through, brought back, or removed for good."""

import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inglenook.core.store import Store
from inglenook.core.trash import Deletion
from inglenook.jobs.background import Background
from inglenook.jobs.conversations import Conversations


class ChatTrash(QObject):
    """GUI thread. Reads and removes on the pool, each time with a store of its own."""

    changed = Signal()  # `items` or `is_busy`
    purged = Signal(int)  # so many things are gone for good

    def __init__(
        self,
        database: Path,
        conversations: Conversations,
        background: Background,
        backup_folders: Callable[[], Sequence[Path]],
        parent: QObject | None = None,
    ) -> None:
        """`backup_folders`: where backups are, of which the words are removed as well; asked on the pool."""
        super().__init__(parent)
        self.items: list[Deletion] = []  # newest first
        self.is_busy = False  # something is being removed
        self._database = database
        self._conversations = conversations
        self._background = background
        self._backup_folders = backup_folders
        self._asked = 0
        conversations.chats_changed.connect(self._on_chats_changed)
        conversations.branch_changed.connect(self._on_chats_changed)
        self._is_watched = False

    def watch(self, watched: bool) -> None:
        """Keep `items` as they are on the disk, as long as somebody looks at them."""
        self._is_watched = watched
        if watched:
            self._read()

    def restore(self, deletions: Sequence[Deletion]) -> None:
        """Bring these back. Raises UserError where the disk refuses; those before stay restored."""
        try:
            for deletion in deletions:
                self._conversations.restore(deletion)
        finally:
            self._on_chats_changed()

    def purge(self, deletions: Sequence[Deletion], on_failure: Callable[[Exception], object]) -> None:
        """Remove these for good, from the database and from all backups. Takes seconds, or more with
        many backups. `on_failure` gets a UserError; what is not gone everywhere is still listed then."""
        if self.is_busy or not deletions:
            return
        self.is_busy = True
        self.changed.emit()
        database, gone = self._database, list(deletions)

        def remove(stop: threading.Event) -> bool:
            # Here, because it is seldom needed and brings the backups with it.
            from inglenook.core import erase
            from inglenook.core.backup import Stopped

            try:
                erase.purge(database, gone, self._backup_folders(), stop=stop)
            except Stopped:
                return False  # the program ends: what is not gone everywhere is still listed
            return True

        def done() -> None:
            self.is_busy = False
            self._read()
            self.changed.emit()

        def removed(whole: bool) -> None:
            done()
            if whole:
                self.purged.emit(len(gone))

        def failed(error: Exception) -> None:
            done()
            on_failure(error)

        self._background.run_long(remove, removed, failed)

    def _on_chats_changed(self) -> None:
        if self._is_watched:
            self._read()

    def _read(self) -> None:
        self._asked += 1
        number, database = self._asked, self._database

        def read() -> list[Deletion]:
            with closing(Store(database)) as store:
                return store.trash.all()

        def take(items: list[Deletion]) -> None:
            if number == self._asked and items != self.items:
                self.items = items
                self.changed.emit()

        self._background.run(read, take)
