"""A connection with the few shapes of statement that the store is made of."""

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

from inglenook.core.database import sentences, transaction


class Sql:
    """For the thread that opened the connection. Errors are those of core/database.py."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing, committed to the disk when the block is left."""
        return transaction(self.connection)

    def rows(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> list[sqlite3.Row]:
        with sentences():
            return self.connection.execute(sql, values).fetchall()

    def one(self, sql: str, row_id: int) -> sqlite3.Row:
        """The row with this id. Raises LookupError where there is none."""
        rows = self.rows(sql, (row_id,))
        if not rows:
            raise LookupError(f"nothing has the id {row_id}: {sql}")
        return rows[0]

    def insert(self, table: str, **values: Any) -> int:
        """Add a row; answers its id. Inside a transaction."""
        columns = ", ".join(values)
        marks = ", ".join("?" * len(values))
        cursor = self.connection.execute(
            f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(values.values())
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def change(self, sql: str, *values: Any) -> None:
        """Change the one row whose id is the last value. Inside a transaction."""
        if self.connection.execute(sql, values).rowcount == 0:
            raise LookupError(f"nothing has the id {values[-1]}: {sql}")

    def run(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> int:
        """Change any number of rows; answers how many. Inside a transaction."""
        return self.connection.execute(sql, values).rowcount
