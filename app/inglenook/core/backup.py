"""Backups: whole copies of the file with the chats, made beside a running program.

A backup is one SQLite file, complete in itself and private, called `inglenook-2026-11-22-1405.db`
after the minute it was made. It gets that name when it has been copied to the end, opened, checked,
and is on the disk; until then it is called `.part`, and a `.part` that a killed program left is
removed by the next backup. So whatever has the name is whole.

Its time of change is that of the chats it holds. Where the two agree, nothing new is to be copied.
"""

import os
import re
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from filecmp import cmp
from pathlib import Path

from inglenook.core.checksums import register
from inglenook.core.database import sentences
from inglenook.core.errors import DamagedError, SaveError, UserError
from inglenook.core.files import make_private_file, make_private_folder, reason, sync_folder
from inglenook.core.language import together, tr
from inglenook.core.migrations import SCHEMA_VERSION

CAP_GB = 2

_NAME = re.compile(r"inglenook-(\d{4})-(\d\d)-(\d\d)-(\d\d)(\d\d)(?:-(\d{1,3}))?\.db")
_LEFTOVER = re.compile(r"inglenook-[^/]*\.part(?:-wal|-shm|-journal)?")

_DAY = 86_400
# Kept whatever their age says: a clock that is ten years ahead for a day must not cost the last week.
_NEWEST_KEPT = 10
_NEWEST_KEPT_OVER_CAP = 3

_PAGES = 256  # copied in one step
_PIECE = 1_000_000  # bytes, likewise
_REST_S = 0.002  # between two steps, for the disk to serve others
_SYNC_STEPS = 8  # so often what was copied is pushed to the disk: at the end it would be all at once
_TOO_FRESH_NS = 2_000_000_000  # file systems tell times of change to 2 s only (FAT) or some ms

_FULL = {sqlite3.SQLITE_FULL}
# The last two come of a schema that does not say any more what it should.
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_ERROR}

# What reading a damaged file raises; the second, where SQLite's own words quote it.
Unreadable = (sqlite3.Error, UnicodeDecodeError)

_in_folder = threading.RLock()


class Stopped(Exception):
    """Ended early on purpose; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup, as its name and a look inside tell."""

    path: Path
    made: float  # seconds since 1970, to the minute
    size: int  # bytes
    chats: int = 0  # without those in the trash
    messages: int = 0  # likewise
    schema: int = 0  # version of the database in it
    origin: str = ""  # the same for all backups of one database; empty: not known
    problem: str = ""  # a sentence: why it cannot be used


def folder_for(root: Path, chosen: str) -> Path:
    """Where the backups of the data folder `root` go: where the person chose, else beside that folder,
    so that what happens to the one does not happen to the other. Makes nothing."""
    if chosen:
        return Path(chosen)
    return root.with_name(f"{root.name}-backups") if root.name else root / "backups"


def ready_folder(root: Path, chosen: str) -> Path:
    """The same, and it is there. A folder of our own is made; one that was chosen is not, because
    then its disk is most likely away. Raises UserError with a sentence."""
    folder = folder_for(root, chosen)
    if not chosen:
        try:
            make_private_folder(folder)
        except UserError:
            if not root.is_dir():
                raise
            folder = root / "backups"  # nothing may be made beside the data folder: a disk of its own
            make_private_folder(folder)
    elif not folder.is_dir():
        sentence = tr(
            "The backup folder {folder} is not there. Connect its disk, or choose another folder.",
            folder=folder,
        )
        raise UserError(sentence)
    return folder


@contextmanager
def in_folder(stop: threading.Event | None = None) -> Iterator[None]:
    """Whoever changes the files of a backup folder does it in here: one at a time in this process.
    Raises Stopped where `stop` is set while it waits."""
    while not _in_folder.acquire(timeout=0.05):
        if stop is not None and stop.is_set():
            raise Stopped
    try:
        yield
    finally:
        _in_folder.release()


# Making ------------------------------------------------------------------------------------------


def back_up(
    database: Path, folder: Path, *, now: float | None = None, stop: threading.Event | None = None
) -> Backup:
    """Copy the chats as they are at this moment; answers the newest backup that holds them.

    That may be an older one, where nothing has changed since. Writers do not wait for this, nor
    does this wait for them. Takes 1 s for 100,000 messages: for the pool. `folder` is there.

    Raises DamagedError when the chats are damaged, UserError with a sentence when there is no room
    or no right to write, Stopped soon after `stop` is set. Nothing of a backup is left then.
    """
    with in_folder(stop), told(folder):
        seen = last_change(database)
        names = files(folder)
        for path in names:
            if _changed(path) == seen:
                return look(path)
        _remove_leftovers(folder)
        path = _free_name(folder, time.time() if now is None else now)
        part = path.with_name(path.name + ".part")
        with removed_on_failure(part):
            copy_in_use(database, part, stop)
            if names and cmp(part, names[0], shallow=False):
                part.unlink()
                path = names[0]
            # A write in the same tick of the clock may have come after the copy.
            mark = seen if time.time_ns() - seen > _TOO_FRESH_NS else seen - 1
            os.utime(part if part.exists() else path, ns=(mark, mark))
            if part.exists():
                os.replace(part, path)
                sync_folder(folder)
        return look(path)


def copy_in_use(database: Path, part: Path, stop: threading.Event | None = None) -> None:
    """Copy a database in use to a new private file, and check that copy. Errors as `back_up`'s.

    One snapshot is read to the end: other connections write on, and SQLite need not begin anew with
    each of their writes, which beside a streaming reply would never end.
    """
    make_private_file(part)
    with (
        closing(open_to_read(database, with_log=True)) as source,
        closing(sqlite3.connect(part, isolation_level=None)) as target,
    ):
        source.execute("BEGIN")
        held = _counts(source)
        target.row_factory = sqlite3.Row
        # A copy that is not finished is thrown away, so it needs no journal.
        target.execute("PRAGMA journal_mode = OFF")
        target.execute("PRAGMA synchronous = OFF")
        descriptor = os.open(part, os.O_RDWR)
        try:
            source.backup(target, pages=_PAGES, progress=_Pause(descriptor, stop))
            target.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
            with stoppable(target, stop):
                wrong = first_problem(target)
            if wrong:
                with stoppable(source, stop):
                    _blame(source, part, wrong)
            if _counts(target) != held:
                sentence = tr(
                    "The backup in {folder} came out incomplete. It was removed.", folder=part.parent
                )
                raise UserError(sentence)
            target.close()
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def last_change(database: Path) -> int:
    """When the file or the log beside it was written last, in ns since 1970. Any thread."""
    wal = database.with_name(database.name + "-wal")
    changed = _changed(database)
    with suppress(OSError):
        info = wal.stat()
        if info.st_size:
            changed = max(changed, info.st_mtime_ns)
    return changed


class _Pause:
    """Called between two steps of a copy."""

    def __init__(self, descriptor: int, stop: threading.Event | None) -> None:
        self._descriptor, self._stop, self._steps = descriptor, stop, 0

    def __call__(self, status: int, remaining: int, total: int) -> None:
        if self._stop is not None and self._stop.is_set():
            raise Stopped
        self._steps += 1
        if self._steps % _SYNC_STEPS == 0:
            os.fsync(self._descriptor)
        time.sleep(_REST_S)


def _blame(source: sqlite3.Connection, part: Path, wrong: str) -> None:
    # A connection that only reads does not look at CHECK constraints.
    if wrong.startswith("CHECK constraint") or first_problem(source):
        raise DamagedError(tr("No backup was made, because the file with your chats is damaged."), wrong)
    sentence = tr(
        "The disk with the backups in {folder} does not keep what is written to it. "
        "Choose a folder on another disk.",
        folder=part.parent,
    )
    raise UserError(sentence, wrong)


# Looking -----------------------------------------------------------------------------------------


def files(folder: Path) -> list[Path]:
    """The backups by name only, newest first; a folder that is away has none."""
    try:
        found = [(made, path) for path in folder.iterdir() if (made := _made(path)) is not None]
    except OSError:
        return []
    return [path for _, path in sorted(found, key=lambda each: (each[0], each[1].name), reverse=True)]


def backups(folder: Path) -> list[Backup]:
    """The backups in this folder, newest first, each looked into: a few ms each, for the pool."""
    return [look(path) for path in files(folder)]


def look(path: Path) -> Backup:
    """What a backup holds; never raises for what is in it. Nothing is written."""
    moment = _made(path)
    made = moment[0] if moment else 0.0
    size = 0
    try:
        size = path.stat().st_size
        with closing(open_to_read(path)) as connection:
            schema, chats, messages = _counts(connection)
            origin = origin_of(connection)
    except (*Unreadable, OSError) as error:
        return Backup(path, made, size, problem=tr("This backup cannot be read: {reason}.", reason=error))
    problem = tr("A newer version of Inglenook made this backup.") if schema > SCHEMA_VERSION else ""
    return Backup(path, made, size, chats, messages, schema, origin, problem)


def count(database: Path) -> tuple[int, int]:
    """Chats and messages of a database in use, without the trash. Raises UserError."""
    with sentences(), closing(open_to_read(database, with_log=True)) as connection:
        return _counts(connection)[1:]


def problem_of(path: Path, stop: threading.Event | None = None) -> str:
    """Read all of a backup: what is wrong with it, technically; empty when it is whole."""
    try:
        with closing(open_to_read(path)) as connection, stoppable(connection, stop):
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if not 0 < version <= SCHEMA_VERSION:
                return f"schema version {version}"
            return first_problem(connection)
    except Unreadable as error:
        return str(error)


def open_to_read(path: Path, *, with_log: bool = False, tolerant: bool = False) -> sqlite3.Connection:
    """A connection that writes nothing and trusts nothing that is in the file.

    `with_log`: also what stands in the log beside it, for a database in use; else the file alone is
    read, and nothing may write to it meanwhile. `tolerant`: read what is left of a file that is cut.
    After https://sqlite.org/security.html.
    """
    how = "mode=ro" if with_log else "immutable=1"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?{how}", uri=True, isolation_level=None, timeout=5
    )
    connection.row_factory = sqlite3.Row
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    try:
        if tolerant:
            connection.execute("PRAGMA writable_schema = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA query_only = ON")
        careful(connection)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def careful(connection: sqlite3.Connection) -> None:
    """Have SQLite look twice at what it reads on this connection; checksums can be computed on it."""
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 0")
    register(connection)


def origin_of(connection: sqlite3.Connection) -> str:
    """When this database was made, to the microsecond: what all its copies have in common."""
    with suppress(*Unreadable):
        row = connection.execute('SELECT min(applied_at) FROM "_sqlite_migrations"').fetchone()
        return str(row[0] or "")
    return ""


def is_damage(error: sqlite3.Error) -> bool:
    """Whether this is about what stands in the file, and not about the disk or who uses it."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED


@contextmanager
def stoppable(connection: sqlite3.Connection, stop: threading.Event | None) -> Iterator[None]:
    """Have long statements on this connection end with Stopped soon after `stop` is set."""
    if stop is None:
        yield
        return
    connection.set_progress_handler(lambda: int(stop.is_set()), 20_000)
    try:
        yield
    except sqlite3.Error as error:
        if stop.is_set():
            raise Stopped from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _counts(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Schema version, chats, messages; those in the trash do not count."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    columns = {row["name"] for row in connection.execute("PRAGMA table_info(messages)")}
    kept = "WHERE messages.deleted IS NULL" if "deleted" in columns else ""
    if kept:
        # All of them by the smallest index, less the few in the trash: quicker than reading each row.
        messages = (
            "SELECT (SELECT count(*) FROM messages) "
            "- (SELECT count(*) FROM messages WHERE deleted IS NOT NULL)"
        )
    else:
        messages = "SELECT count(*) FROM messages"
    chats = connection.execute("SELECT count(*) FROM chats WHERE deleted IS NULL").fetchone()[0]
    return version, int(chats), int(connection.execute(messages).fetchone()[0])


def first_problem(connection: sqlite3.Connection) -> str:
    """What quick_check says first; empty when all is well."""
    try:
        found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except Unreadable as error:
        if isinstance(error, sqlite3.Error) and not is_damage(error):
            raise
        return str(error)
    return "" if found == "ok" else found


# Thinning ----------------------------------------------------------------------------------------


def thin(folder: Path, now: float | None = None, cap_bytes: int = CAP_GB * 10**9) -> list[Path]:
    """Remove what `surplus` says, for each database that has backups here; answers what went.

    A file that cannot be removed stays until the next time.
    """
    removed = []
    with in_folder():
        found = backups(folder)
        for origin in {each.origin for each in found}:
            ours = [each for each in found if each.origin == origin]
            for each in surplus(ours, time.time() if now is None else now, cap_bytes):
                with suppress(OSError):
                    each.path.unlink()
                    removed.append(each.path)
    return removed


def surplus(found: Sequence[Backup], now: float, cap_bytes: int) -> list[Backup]:
    """Which of these backups of one database are not needed any more.

    Kept are all of the last 2 days, then the newest of each day to 2 weeks, of each week to 2 months,
    and of each month; of these the newest that fit `cap_bytes` together, but three at least. What
    claims to come from the future was made while the clock was wrong, and counts as new.
    """
    newest_first = sorted(found, key=lambda each: (each.made, each.path.name), reverse=True)
    kept: list[Backup] = []
    taken: set[tuple[object, ...]] = set()
    past = 0
    for each in newest_first:
        period = _period(each.made, now - each.made)
        if each.made <= now:
            past += 1
        if past <= _NEWEST_KEPT or not period or period not in taken:
            kept.append(each)
        if period:
            taken.add(period)
    while len(kept) > _NEWEST_KEPT_OVER_CAP and sum(each.size for each in kept) > cap_bytes:
        kept.pop()
    needed = {each.path for each in kept}
    return [each for each in newest_first if each.path not in needed]


def _period(made: float, age: float) -> tuple[object, ...]:
    """Of backups with the same period one is enough; empty: each is kept."""
    if age <= 2 * _DAY:
        return ()
    day = time.localtime(made)
    if age <= 14 * _DAY:
        return ("day", day.tm_year, day.tm_yday)
    if age <= 61 * _DAY:
        return ("week", time.strftime("%G-%V", day))
    return ("month", day.tm_year, day.tm_mon)


# Moving ------------------------------------------------------------------------------------------


def place_in(chosen: Path) -> Path:
    """Where backups go in a folder that the person chose: right there if it holds nothing else, so
    that nobody's own files lie among them."""
    try:
        others = any(_made(path) is None for path in chosen.iterdir())
    except OSError:
        others = False
    return chosen / "Inglenook backups" if others else chosen


def move(folder: Path, to: Path, stop: threading.Event | None = None) -> int:
    """Take all backups to another folder, made here where it is missing; answers how many.

    Copies come first and the old ones go last. Raises UserError, or Stopped, with all of them still
    where they were.
    """
    with in_folder(stop), told(to):
        if not to.is_dir():
            to.mkdir(mode=0o700)
        copied: list[tuple[Path, Path]] = []
        try:
            for path in files(folder):
                copied.append((path, _free_copy(to, path)))
                _copy_backup(*copied[-1], stop)
            sync_folder(to)
            _try_writing(to)
        except BaseException:
            for _, there in copied:
                there.unlink(missing_ok=True)
            raise
        for here, _ in copied:
            with suppress(OSError):
                here.unlink()
        return len(copied)


def _copy_backup(path: Path, to: Path, stop: threading.Event | None) -> None:
    part = to.with_name(to.name + ".part")
    with removed_on_failure(part):
        copy_file(path, part, stop)
        info = path.stat()
        os.utime(part, ns=(info.st_mtime_ns, info.st_mtime_ns))
        os.replace(part, to)


def _try_writing(folder: Path) -> None:
    part = folder / "inglenook-try.part"
    make_private_file(part)
    part.unlink()


# Names -------------------------------------------------------------------------------------------


def _made(path: Path) -> tuple[float, int] | None:
    """The moment in the name of a backup, and its number in that minute; None: no name of ours."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    year, month, day, hour, minute = (int(each) for each in match.groups()[:5])
    try:
        return time.mktime((year, month, day, hour, minute, 0, 0, 0, -1)), int(match[6] or 1)
    except (OverflowError, ValueError):
        return None


def _free_name(folder: Path, now: float) -> Path:
    return _first_free(folder, time.strftime("inglenook-%Y-%m-%d-%H%M", time.localtime(now)))


def _free_copy(folder: Path, path: Path) -> Path:
    return _first_free(folder, path.name[: len("inglenook-2026-11-22-1405")])


def _first_free(folder: Path, stem: str) -> Path:
    names: Iterable[str] = (f"{stem}.db", *(f"{stem}-{number}.db" for number in range(2, 1000)))
    for name in names:
        if not (folder / name).exists():
            return folder / name
    raise UserError(tr("Too many backups were made in this minute. Try again in the next one."))


def _remove_leftovers(folder: Path) -> None:
    for path in folder.iterdir():
        if _LEFTOVER.fullmatch(path.name):
            path.unlink()


# Files -------------------------------------------------------------------------------------------


def copy_file(path: Path, to: Path, stop: threading.Event | None = None) -> None:
    """Copy a file that nobody writes to into a new private one, and push it to the disk as it grows:
    all at once, that would keep everybody else who writes waiting. Raises SaveError, OSError, Stopped."""
    make_private_file(to)
    with path.open("rb") as source, to.open("wb") as target:
        pause = _Pause(target.fileno(), stop)
        while piece := source.read(_PIECE):
            target.write(piece)
            target.flush()
            pause(0, 0, 0)
        os.fsync(target.fileno())


def sync_file(path: Path) -> None:
    """Push a file to the disk. Not for a database that is open in this process: closing it here would
    drop SQLite's locks."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return 0


@contextmanager
def removed_on_failure(part: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        for beside in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):  # the error under way is the one to tell
                part.with_name(part.name + beside).unlink()
        raise


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Turn what is nobody's bug into sentences about backups."""
    try:
        yield
    except SaveError as error:
        raise UserError(_no_backup(str(error)), error.details) from error
    except OSError as error:
        why = tr("{folder}: {reason}.", folder=folder, reason=reason(error))
        raise UserError(_no_backup(why), str(error)) from error
    except UnicodeDecodeError as error:
        raise DamagedError(tr("The file with your chats is damaged."), repr(error)) from error
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        details = f"{type(error).__name__}: {error} ({getattr(error, 'sqlite_errorname', '')})"
        if is_damage(error):
            raise DamagedError(tr("The file with your chats is damaged."), details) from error
        if code in _FULL:
            why = tr("The disk with the folder {folder} is full. Free some space on it.", folder=folder)
            raise UserError(_no_backup(why), details) from error
        if isinstance(error, sqlite3.OperationalError):
            why = tr("Check that the folder {folder} can be written to.", folder=folder)
            raise UserError(_no_backup(why), details) from error
        raise


def _no_backup(why: str) -> str:
    return together(tr("No backup could be made."), why)
