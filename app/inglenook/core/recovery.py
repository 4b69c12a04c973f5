"""From a damaged database back to one that is whole: the newest good backup, and what is newer and can
still be read of the damaged file. Nothing of it is thrown away unsaid.
"""

import datetime
import logging
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.core import backup as backups
from inglenook.core import restore
from inglenook.core.backup import Backup, Unreadable, open_to_read, origin_of
from inglenook.core.database import open_database, sentences, transaction
from inglenook.core.dates import short_month
from inglenook.core.errors import DamagedError, UserError
from inglenook.core.files import make_private_file
from inglenook.core.language import together, tr, tr_n
from inglenook.core.migrations import SCHEMA_VERSION
from inglenook.core.store import Store

if TYPE_CHECKING:
    from inglenook.core.salvage import Salvaged

log = logging.getLogger(__name__)

_MOST_KEPT = 10  # damaged files
_TABLES = ("chats", "messages", "messages_search", "folders", "imports", "drafts", "queued", "attachments")


@dataclass(frozen=True, slots=True)
class Recovery:
    """What a recovery did, in messages."""

    restored_from: Backup | None
    restored: int  # that the backup had
    salvaged: int  # newer ones, out of the damaged file
    lost: int | None  # of which it is known that they were there; None: that cannot be told
    in_folder: bool = False  # some of them are in the folder "Recovered"
    kept: str = ""  # the name of the damaged file; empty: not kept

    def sentence(self, now: float | None = None) -> str:
        """For a banner: what happened, and both counts."""
        from inglenook.core.salvage import RECOVERED

        parts = [tr("The file with your chats was damaged.")]
        if self.restored_from is not None:
            parts.insert(0, tr("Restored from {backup}.", backup=when(self.restored_from.made, now)))
            parts.append(self._what_came_back())
        elif self.salvaged:
            parts.append(tr("There was no backup."))
            parts.append(
                tr_n(
                    "{n} message could be read and is here.",
                    "{n} messages could be read and are here.",
                    self.salvaged,
                )
            )
        else:
            parts.append(tr("There was no backup, and nothing in the file could be read."))
        if self.lost is None and self.restored_from is not None:
            parts.append(tr("What was said after that could not be read."))
        elif self.lost:
            parts.append(tr_n("{n} message could not be read.", "{n} messages could not be read.", self.lost))
        if self.in_folder:
            parts.append(tr("Some are in the folder {folder}.", folder=tr(RECOVERED, note="a folder")))
        if self.kept:
            parts.append(tr("The damaged file is kept as {file}.", file=self.kept))
        return together(*parts)

    def _what_came_back(self) -> str:
        if not self.salvaged:
            return tr_n("{n} message came back.", "{n} messages came back.", self.restored)
        return tr_n(
            "{n} message came back, and {later} from the damaged file.",
            "{n} messages came back, and {later} from the damaged file.",
            self.restored,
            later=tr_n("{n} later one", "{n} later ones", self.salvaged, note="messages"),
        )


@dataclass(frozen=True, slots=True)
class Opened:
    """The chats of this session, and what there is to say about them; most days nothing."""

    store: Store
    told: str = ""
    problem: bool = False  # what is told is bad news


def open_store(database: Path, folders: Sequence[Path]) -> Opened:
    """Open the chats at the start of the program, whatever happened to their file.

    In `folders` there may be backups, and in the usual ones; the first that is there takes a new one
    before the chats are brought to the shape that this version needs. A restore that was asked for is
    finished first. Nothing else may have the database open. Raises UserError when it cannot go on:
    disk full, data of a newer version, no right to write.
    """
    root = database.parent
    folders = list(dict.fromkeys([*folders, backups.folder_for(root, ""), root / "backups"]))
    told = restore.finish(database)
    marks = restore.wanted(database)
    recovery: Recovery | None = None
    lost = "" if told or database.exists() else _sentence_of_loss(folders)
    if "recover" in marks or _was_cut_or_replaced(database, folders):
        recovery = recover(database, folders)
    try:
        _back_up_before_migration(database, folders)
        store = _open(database, new_index="index" in marks)
    except DamagedError as error:
        log.error("the database is damaged: %s", error.details)
        recovery = recover(database, folders)
        store = _open(database)
    if recovery is not None:
        told = recovery.sentence()
    for mark in marks & {"recover", "index"}:
        restore.done_with(database, mark)
    return Opened(store, told or lost, bool(lost) or (recovery is not None and recovery.lost != 0))


def recover(database: Path, folders: Sequence[Path]) -> Recovery:
    """Put the newest good backup in the place of a damaged database, with all that is newer and can
    be read; without a backup, only that. The damaged file is set aside, one a day.

    Nothing may have the database open. Takes 15 s for 100,000 messages. Raises UserError when the
    disk refuses; the damaged file is still in its place then.
    """
    restore.discard(database)
    new = restore.beside(database, "restored")
    good = _best_backup(database, folders)
    if good is not None:
        restore.copy_for(database, good.path)
        page_one = _page_one(good.path)
    else:
        page_one = _page_of_a_new_database(new)
    try:
        with closing(open_database(new)) as connection:
            before = _count(connection)
            found = _salvage(database, connection, page_one)
            restore.keep_numbers(connection, database)
        restore.settle(new)
    except OSError as error:
        raise UserError(tr("The chats cannot be restored: the disk reports an error."), str(error)) from error
    kept = _name_to_keep(database, found)
    recovery = Recovery(good, before, found.added + found.renewed, found.lost, found.in_folder, kept)
    restore.put_in_place(database, aside=kept, told=recovery.sentence())
    restore.finish(database)
    log.warning(
        "recovered: %d messages from %s, %d added, %d renewed, %s lost",
        before, good.path.name if good else "no backup", found.added, found.renewed, found.lost,
    )  # fmt: skip
    for old in restore.set_aside(database)[:-_MOST_KEPT]:
        with suppress(OSError):
            restore.remove_aside(old)
    return recovery


def when(made: float, now: float | None = None) -> str:
    """ "this morning's backup (08:00)", "yesterday's backup (17:30)", "the backup of 12 Nov 2026 (08:00)"."""
    moment = datetime.datetime.fromtimestamp(made)
    today = datetime.datetime.fromtimestamp(time.time() if now is None else now)
    time_of_day = f"{moment:%H:%M}"
    days = (today.date() - moment.date()).days
    if days == 0 and moment.hour < 12:
        return tr("this morning's backup ({time})", time=time_of_day)
    if days == 0:
        return tr("today's backup ({time})", time=time_of_day)
    if days == 1:
        return tr("yesterday's backup ({time})", time=time_of_day)
    return tr(
        "the backup of {day} {month} {year} ({time})",
        day=moment.day,
        month=short_month(moment.month),
        year=moment.year,
        time=time_of_day,
    )


def is_older_than(database: Path, newest: Backup) -> bool:
    """Whether these chats are an earlier state of what a backup holds: the file was replaced, or what
    lay beside it was deleted. Raises UserError when the database cannot be read."""
    try:
        with (
            sentences(),
            closing(open_to_read(newest.path)) as there,
            closing(open_to_read(database, with_log=True)) as here,
        ):
            if origin_of(here) != origin_of(there):
                return False
            last = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'messages'"
            return bool(here.execute(last).fetchone()[0] < there.execute(last).fetchone()[0])
    except sqlite3.OperationalError:
        return False


# Inside ------------------------------------------------------------------------------------------


def _open(database: Path, *, new_index: bool = False) -> Store:
    """Open the chats and look whether every table is one. Raises DamagedError, or as Store does."""
    store = Store(database)
    try:
        for table in _TABLES:
            store.connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchall()
        if new_index:
            with transaction(store.connection):
                store.connection.execute("INSERT INTO messages_search (messages_search) VALUES ('rebuild')")
    except Unreadable as error:
        store.close()
        if isinstance(error, UnicodeDecodeError) or backups.is_damage(error):
            raise DamagedError(tr("The file with your chats is damaged."), repr(error)) from error
        with sentences():
            raise
    except BaseException:
        store.close()
        raise
    return store


def _sentence_of_loss(folders: Sequence[Path]) -> str:
    """Where the file is gone but there are backups. It may have been put away on purpose."""
    found = [each for folder in folders for path in backups.files(folder)[:1] if (each := backups.look(path))]
    if not found:
        return ""
    newest = max(found, key=lambda each: each.made)
    return tr_n(
        "The file with your chats is gone. There is {backup}, with {n} chat: to have it back, restore the "
        "backup in Settings, Backups.",
        "The file with your chats is gone. There is {backup}, with {n} chats: to have them back, restore it "
        "in Settings, Backups.",
        newest.chats,
        backup=when(newest.made),
    )


def _was_cut_or_replaced(database: Path, folders: Sequence[Path]) -> bool:
    """What SQLite would take for sound: a file that ends within a page, and, where there are backups,
    one that is empty or another program's."""
    try:
        size = database.stat().st_size
    except OSError:
        return False
    if size % 512 and not restore.has_log(database):
        return True
    if not any(backups.files(folder) for folder in folders):
        return False
    if size == 0:
        return True
    try:
        with closing(open_to_read(database, with_log=True)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    except Unreadable:
        return False  # opening it will tell
    return version <= SCHEMA_VERSION and not {"chats", "messages"} <= tables


def _back_up_before_migration(database: Path, folders: Sequence[Path]) -> None:
    if not database.exists() or database.stat().st_size == 0:
        return
    with sentences(), closing(open_to_read(database, with_log=True)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if not 0 < version < SCHEMA_VERSION:
            return
    failure: UserError | None = None
    with suppress(UserError):  # the data folder will do then
        backups.ready_folder(database.parent, "")
    # What lies outside of the data folder first.
    for folder in sorted(folders, key=lambda folder: folder.is_relative_to(database.parent)):
        try:
            if folder.is_dir():
                backups.back_up(database, folder)
                return
        except DamagedError:
            raise
        except UserError as error:
            failure = failure or error
    what = tr("This version of Inglenook has to change the file with your chats, and backs it up before.")
    why = str(failure) if failure else tr("There is no folder for backups.")
    raise UserError(together(what, why), failure.details if failure else "")


def _best_backup(database: Path, folders: Sequence[Path]) -> Backup | None:
    """The newest one that is whole, and is of this database as far as that can be told."""
    found = [each for folder in folders for each in backups.backups(folder)]
    for each in sorted(found, key=lambda each: (each.made, each.path.name), reverse=True):
        if each.problem or not _may_be_of(database, each):
            continue
        problem = backups.problem_of(each.path)
        if not problem:
            return each
        log.warning("%s is damaged: %s", each.path.name, problem)
    return None


def _may_be_of(database: Path, each: Backup) -> bool:
    """Not, when both tell where they come from, and have no chat in common either."""
    chats = "SELECT id, created FROM chats ORDER BY id LIMIT 1000"
    with suppress(*Unreadable):
        with closing(open_to_read(database, with_log=True, tolerant=True)) as here:
            origin = origin_of(here)
            if not origin or origin == each.origin:
                return True
            ours = {tuple(row) for row in here.execute(chats)}
        with closing(open_to_read(each.path)) as there:
            return any(tuple(row) in ours for row in there.execute(chats))
    return True


def _salvage(database: Path, into: sqlite3.Connection, page_one: bytes) -> "Salvaged":
    from inglenook.core.salvage import Salvaged, salvage

    if not database.exists() or database.stat().st_size == 0:
        return Salvaged(lost=None)
    with sentences():
        return salvage(database, into, page_one)


def _page_one(path: Path) -> bytes:
    with path.open("rb") as file:
        header = file.read(100)
        size = int.from_bytes(header[16:18], "big")
        size = 65_536 if size == 1 else size
        file.seek(0)
        return file.read(size)


def _page_of_a_new_database(new: Path) -> bytes:
    make_private_file(new)
    open_database(new).close()
    return _page_one(new)


def _name_to_keep(database: Path, found: "Salvaged") -> str:
    """One damaged file a day is kept; another of the same day only when more was lost with it."""
    name = restore.aside_name(database)
    start = restore.beside(database, f"damaged-{time.strftime('%Y-%m-%d')}").name
    again = any(path.name.startswith(start) for path in restore.set_aside(database))
    return "" if again and found.lost == 0 else name


def _count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM messages WHERE deleted IS NULL").fetchone()[0])
