"""A program of its own that is killed again and again while it backs up, restores, recovers, empties the
trash, moves backups or upgrades; after each death it looks at what is left. Arguments: what, folder.

Every child is a fork that traces its own lines and kills itself at one of them.
"""

import os
import random
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import FrameType
from typing import Any

from tests.core import safety_sample as sample

from inglenook.core import backup, erase, recovery, restore
from inglenook.core.store import Store

DEATHS = 60
PARTS = tuple(
    f"core{os.sep}{name}.py"
    for name in ("backup", "restore", "recovery", "salvage", "erase", "trash", "files", "database")
)
SECRET = "zebrafish"


def run(act: Callable[[], object], die_at: int) -> int:
    """Do it in a child that dies before the line it comes to as number `die_at`. Answers how many lines
    there were where it lived to the end, else 0."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        seen = 0

        def trace(frame: FrameType, event: str, _: Any) -> Any:
            nonlocal seen
            if not frame.f_code.co_filename.endswith(PARTS):
                return None
            if event == "line":
                seen += 1
                if seen == die_at:
                    os.kill(os.getpid(), signal.SIGKILL)
            return trace

        sys.settrace(trace)
        act()
        sys.settrace(None)
        os.write(writer, str(seen).encode())
        os._exit(0)
    os.close(writer)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reader) as lines:
        heard = lines.read()
    assert heard or os.WIFSIGNALED(status), "the child failed"
    return int(heard or 0)


class Case:
    """One data folder and its backups."""

    def __init__(self, folder: Path) -> None:
        self.data, self.backups = folder / "data", folder / "data-backups"
        self.database = self.data / "inglenook.db"
        self.data.mkdir(parents=True)
        self.backups.mkdir()

    def whole_backups(self) -> list[Path]:
        """Each of them read to the end."""
        found = backup.files(self.backups)
        assert [backup.problem_of(path) for path in found] == [""] * len(found)
        return found

    def open(self) -> str:
        """What the next start of the program does; answers what it tells."""
        opened = recovery.open_store(self.database, [self.backups])
        assert opened.store.check() == []
        opened.store.close()
        left = [path.name for path in self.data.iterdir() if ".restore" in path.name]
        assert left == []
        return opened.told


class BackUp:
    def prepare(self, case: Case) -> None:
        sample.make(case.database)
        backup.back_up(case.database, case.backups, now=1_700_000_000)
        sample.say(case.database, "later")

    def act(self, case: Case) -> None:
        backup.back_up(case.database, case.backups, now=1_700_001_000)

    def verify(self, case: Case, before: Any) -> None:
        assert sample.contents(case.database) == before
        case.whole_backups()
        backup.back_up(case.database, case.backups, now=1_700_002_000)
        assert len(case.whole_backups()) >= 2
        assert [path for path in case.backups.iterdir() if not path.name.endswith(".db")] == []


class Restore:
    def prepare(self, case: Case) -> None:
        sample.make(case.database)
        backup.back_up(case.database, case.backups, now=1_700_000_000)
        sample.say(case.database, "later")

    def act(self, case: Case) -> None:
        [path] = backup.files(case.backups)
        restore.restore(path, case.database, told="Restored.")
        restore.finish(case.database)

    def verify(self, case: Case, before: Any) -> None:
        case.open()
        now = sample.contents(case.database)
        if now != before:
            older = {table: rows[: len(now[table])] for table, rows in before.items()}
            assert [row[0] for row in now["messages"]] == [row[0] for row in older["messages"]]
            assert "later" not in sample.messages(case.database).values()
        case.whole_backups()


class Recover:
    def prepare(self, case: Case) -> None:
        sample.make(case.database)
        sample.settle(case.database)
        backup.back_up(case.database, case.backups, now=1_700_000_000)
        sample.say(case.database, "later")
        sample.settle(case.database)
        with case.database.open("r+b") as file:  # the index of messages by chat
            file.seek(4096 * (_root(case.database, "messages_of_chat") - 1))
            file.write(b"\xff" * 4096)

    def act(self, case: Case) -> None:
        recovery.recover(case.database, [case.backups])

    def verify(self, case: Case, before: Any) -> None:
        restore.want(case.database, "recover")
        case.open()
        assert "later" in sample.messages(case.database).values()
        case.whole_backups()


class Erase:
    def prepare(self, case: Case) -> None:
        sample.make(case.database)
        reply = sample.say(case.database, f"The {SECRET} and the rest")
        backup.back_up(case.database, case.backups, now=1_700_000_000)
        sample.say(case.database, "later")
        backup.back_up(case.database, case.backups, now=1_700_100_000)
        with closing(Store(case.database)) as store:
            store.delete_chat(store.message(reply).chat_id)

    def act(self, case: Case) -> None:
        with closing(Store(case.database)) as store:
            gone = [each for each in store.trash.all() if SECRET in each.title]
        erase.purge(case.database, gone, [case.backups])

    def verify(self, case: Case, before: Any) -> None:
        assert len(case.whole_backups()) == 2
        case.open()
        self.act(case)
        if "forget" in restore.wanted(case.database):
            with closing(Store(case.database)) as store:
                store.trash.forget_words()
        assert SECRET.encode() not in sample.raw(case.data)
        leftovers = [path for path in case.backups.iterdir() if not path.name.endswith(".db")]
        backup.back_up(case.database, case.backups, now=1_700_200_000)
        assert SECRET.encode() not in sample.raw(case.backups), leftovers
        assert "later" in sample.messages(case.database).values()


class Move:
    def prepare(self, case: Case) -> None:
        sample.make(case.database)
        backup.back_up(case.database, case.backups, now=1_700_000_000)
        sample.say(case.database, "later")
        backup.back_up(case.database, case.backups, now=1_700_100_000)

    def act(self, case: Case) -> None:
        backup.move(case.backups, case.backups.with_name("other"))

    def verify(self, case: Case, before: Any) -> None:
        other = case.backups.with_name("other")
        found = {path.name for folder in (case.backups, other) for path in backup.files(folder)}
        assert len(found) == 2
        case.whole_backups()
        assert [backup.problem_of(path) for path in backup.files(other)] == [""] * len(backup.files(other))


class Upgrade:
    def prepare(self, case: Case) -> None:
        old = sorted((Path(__file__).parents[1] / "data" / "old_databases").glob("*.sql"))[0]
        with closing(sqlite3.connect(case.database)) as connection:
            connection.executescript(old.read_text("utf-8"))

    def act(self, case: Case) -> None:
        recovery.open_store(case.database, [case.backups]).store.close()

    def verify(self, case: Case, before: Any) -> None:
        with closing(sqlite3.connect(case.database)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
        found = case.whole_backups()
        assert found or version < backup.SCHEMA_VERSION
        case.open()
        [first, *_] = reversed(case.whole_backups())
        assert backup.look(first).schema < backup.SCHEMA_VERSION


KINDS: dict[str, Any] = {
    "back up": BackUp,
    "restore": Restore,
    "recover": Recover,
    "erase": Erase,
    "move": Move,
    "upgrade": Upgrade,
}


def _root(database: Path, name: str) -> int:
    with closing(sqlite3.connect(database)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
        return int(found[0])


def main(what: str, folder: Path) -> None:
    kind = KINDS[what]()
    template = Case(folder / "template")
    kind.prepare(template)
    before = sample.contents(template.database) if what not in ("upgrade", "recover") else None
    sample.settle(template.database)

    def fresh(name: str) -> Case:
        shutil.copytree(folder / "template", folder / name)
        case = object.__new__(Case)
        case.data, case.backups = folder / name / "data", folder / name / "data-backups"
        case.database = case.data / "inglenook.db"
        return case

    case = fresh("whole")
    lines = run(lambda: kind.act(case), 0)
    kind.verify(case, before)
    chance = random.Random(7)
    points = sorted(chance.sample(range(1, lines + 1), min(DEATHS, lines)))
    for die_at in points:
        case = fresh("killed")
        assert run(lambda case=case: kind.act(case), die_at) == 0  # type: ignore[misc]
        try:
            kind.verify(case, before)
        except BaseException:
            print(f"after line {die_at} of {lines}", file=sys.stderr)
            raise
        shutil.rmtree(folder / "killed")
    print(len(points))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
