"""Folders of chats, which may lie in each other."""

import time

from inglenook.core import rows
from inglenook.core.chat import Folder
from inglenook.core.sql import Sql


class Folders:
    """The table `folders`. A deleted one stays in it until the trash is emptied."""

    def __init__(self, sql: Sql) -> None:
        self._sql = sql

    def all(self) -> list[Folder]:
        """Those that are not deleted, by name. One whose parent is deleted lies at the top."""
        found = self._sql.rows("SELECT * FROM folders WHERE deleted IS NULL")
        there = {row["id"] for row in found}
        folders = [rows.folder(row) for row in found]
        return sorted(
            (
                folder
                if folder.parent_id in there
                else Folder(folder.id, folder.name, None, folder.instructions, folder.model)
                for folder in folders
            ),
            key=lambda folder: (rows.folded(folder.name), folder.id),
        )

    def get(self, folder_id: int) -> Folder:
        return rows.folder(self._sql.one("SELECT * FROM folders WHERE id = ?", folder_id))

    def add(self, name: str, parent_id: int | None = None) -> Folder:
        with self._sql.transaction():
            folder_id = self._sql.insert(
                "folders", name=rows.storable(name), parent_id=parent_id, created=time.time()
            )
        return self.get(folder_id)

    def change(self, folder: Folder) -> None:
        """Keep what this says of the folder with its id.

        Raises ValueError where it would lie in itself or in a folder of its own.
        """
        with self._sql.transaction():
            if folder.parent_id is not None and folder.id in self._upwards(folder.parent_id):
                raise ValueError("a folder cannot lie in itself")
            self._sql.change(
                "UPDATE folders SET name = ?, parent_id = ?, instructions = ?, model = ? WHERE id = ?",
                rows.storable(folder.name),
                folder.parent_id,
                rows.storable(folder.instructions),
                folder.model,
                folder.id,
            )

    def delete(self, folder_id: int) -> None:
        """Take a folder away. What lies in it is shown at the top, and is back in it when it is
        restored."""
        with self._sql.transaction():
            self._sql.change("UPDATE folders SET deleted = ? WHERE id = ?", time.time(), folder_id)

    def restore(self, folder_id: int) -> None:
        with self._sql.transaction():
            self._sql.change("UPDATE folders SET deleted = NULL WHERE id = ?", folder_id)

    def _upwards(self, folder_id: int) -> set[int]:
        """The folder and those it lies in."""
        found = self._sql.rows(
            """
            WITH RECURSIVE above (id, parent_id) AS (
                SELECT id, parent_id FROM folders WHERE id = ?
                UNION
                SELECT folders.id, folders.parent_id FROM above JOIN folders ON folders.id = above.parent_id
            )
            SELECT id FROM above
            """,
            (folder_id,),
        )
        return {row["id"] for row in found}
