"""Write a database as SQL text: `python tests/data/old_databases/dump.py inglenook.db > 1.2.sql`.

Once per release, with a small database that has a bit of everything. SQLite's own dump cannot be
read back where there is full-text search; here the triggers fill the index again.
"""

import sqlite3
import sys


def dump(path: str) -> str:
    db = sqlite3.connect(path)
    objects = db.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"
    ).fetchall()
    virtual = [name for _, name, sql in objects if sql.startswith("CREATE VIRTUAL TABLE")]
    lines = [f"PRAGMA user_version = {db.execute('PRAGMA user_version').fetchone()[0]};"]
    tables = []
    for kind, name, sql in objects:
        if name.startswith("sqlite_") or any(
            name.startswith(f"{each}_") and kind == "table" for each in virtual
        ):
            continue  # made by SQLite itself
        lines.append(f"{sql};")
        if kind == "table" and name not in virtual:
            tables.append(name)
    for table in tables:
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        values = " || ', ' || ".join(f"quote({column})" for column in columns)
        for (row,) in db.execute(f"SELECT {values} FROM {table} ORDER BY rowid"):
            lines.append(f"INSERT INTO {table} VALUES ({row});")
    db.close()
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(dump(sys.argv[1]))
