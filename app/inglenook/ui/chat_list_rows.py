"""What the list of chats consists of: pinned chats, folders, days, and the way to the archive."""

import math
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from operator import attrgetter

from PySide6.QtCore import QLocale

from inglenook.core.chat import Chat, Folder
from inglenook.core.language import current, mark, tr
from inglenook.core.rows import folded

# What the list can be sorted by, and how the menu calls it.
ORDERS = {
    "newest": mark("Newest first"),
    "oldest": mark("Oldest first"),
    "title": mark("By title"),
    "created": mark("By day of creation"),
}

_SECTIONS = [
    (mark("Today"), 0),
    (mark("Yesterday"), 1),
    (mark("Previous 7 days"), 7),
    (mark("Previous 30 days"), 30),
]
_EARLIEST = 86_400.0  # seconds since the epoch; some systems know no time before it


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder, closed or with its contents in the rows below."""

    folder: Folder
    depth: int  # folders it lies in
    count: int  # chats in it and in the folders inside
    is_open: bool


@dataclass(frozen=True, slots=True)
class ArchiveRow:
    """The last row: opens the list of archived chats."""

    count: int


GAP = " "  # a section without a label
TitleKey = Callable[[Chat], str]
Row = Chat | FolderRow | ArchiveRow | str  # a string is the label of a section


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows from top to bottom, and how deep the chats in open folders stand."""

    rows: list[Row]
    depths: dict[int, int]  # of chats; those at the top are left out


def arranged(
    chats: Sequence[Chat],
    folders: Sequence[Folder] = (),
    archived_count: int = 0,
    *,
    today: date,
    order: str = "newest",
    opened: Collection[int] = (),
    by_title: TitleKey | None = None,
) -> Rows:
    """The list as it stands while nothing is searched. `opened`: ids of the open folders.

    Every chat is in it once, but for those in closed folders. One whose folder is not there, and a
    folder that would lie in itself, stand at the top.
    """
    parents = _parents(folders)
    pinned: list[Chat] = []
    inside: dict[int, list[Chat]] = {}
    others: list[Chat] = []
    for chat in in_order(chats, order, by_title):
        if chat.pinned:
            pinned.append(chat)
        elif chat.folder_id is not None and chat.folder_id in parents:
            inside.setdefault(chat.folder_id, []).append(chat)
        else:
            others.append(chat)
    result = Rows([], {})
    if pinned:
        result.rows.append(tr("Pinned"))
        result.rows.extend(pinned)
    if folders:
        result.rows.append(tr("Folders"))
        _add_folders(result, folders, parents, inside, opened)
    result.rows.extend(_in_sections(others, today, order))
    if archived_count:
        result.rows.extend([GAP, ArchiveRow(archived_count)])
    return result


def found(
    chats: Iterable[Chat], *, today: date, order: str = "newest", by_title: TitleKey | None = None
) -> Rows:
    """What a search has found, without folders."""
    return Rows(_in_sections(in_order(chats, order, by_title), today, order), {})


def by_day(chats: Iterable[Chat], today: date) -> list[Row]:
    """The chats, newest first, with the label of a section before the first of each."""
    return found(chats, today=today).rows


def in_order(chats: Iterable[Chat], order: str, by_title: TitleKey | None = None) -> list[Chat]:
    """`order` is one of ORDERS. `by_title`: knows how titles are compared, faster than finding out."""
    if order == "title":
        return sorted(chats, key=by_title or (lambda chat: folded(chat.title)))
    moment: Callable[[Chat], float] = attrgetter("created" if order == "created" else "updated")
    return sorted(chats, key=moment, reverse=order != "oldest")


def _parents(folders: Iterable[Folder]) -> dict[int, int | None]:
    """Of every folder the one it lies in; a circle is cut."""
    parents = {folder.id: folder.parent_id for folder in folders}
    for folder_id, parent in parents.items():
        if parent not in parents:
            parents[folder_id] = None
    for folder_id in parents:
        seen, at = {folder_id}, parents[folder_id]
        while at is not None and at not in seen:
            seen.add(at)
            at = parents[at]
        if at is not None:
            parents[folder_id] = None
    return parents


def _add_folders(
    result: Rows,
    folders: Sequence[Folder],
    parents: dict[int, int | None],
    inside: dict[int, list[Chat]],
    opened: Collection[int],
) -> None:
    children: dict[int | None, list[Folder]] = {}
    for folder in folders:
        children.setdefault(parents[folder.id], []).append(folder)
    counts = {folder.id: len(inside.get(folder.id, ())) for folder in folders}
    for folder in folders:
        at = parents[folder.id]
        while at is not None:
            counts[at] += len(inside.get(folder.id, ()))
            at = parents[at]
    # Not by calling itself: folders may lie in each other a thousand deep.
    ahead = [(folder, 0) for folder in reversed(children.get(None, []))]
    chats_after: list[tuple[list[Chat], int]] = []
    while ahead:
        folder, depth = ahead.pop()
        if depth < 0:
            chats, at = chats_after.pop()
            result.rows.extend(chats)
            result.depths.update((chat.id, at) for chat in chats)
            continue
        is_open = folder.id in opened
        result.rows.append(FolderRow(folder, depth, counts[folder.id], is_open))
        if is_open:
            ahead.append((folder, -1))  # its chats, once the folders inside are there
            chats_after.append((inside.get(folder.id, []), depth + 1))
            ahead += [(child, depth + 1) for child in reversed(children.get(folder.id, []))]


def _in_sections(chats: list[Chat], today: date, order: str) -> list[Row]:
    """Chats that are in order already, with the label of a section before the first of each."""
    if order == "title":
        return [tr("Chats"), *chats] if chats else []
    rows: list[Row] = []
    label = ""
    begin, end = math.inf, -math.inf  # of the section, in seconds since the epoch
    for chat in chats:
        moment = chat.created if order == "created" else chat.updated
        if not begin <= moment < end:
            before = label
            label, begin, end = _section(moment, today)
            if label != before:
                rows.append(label)
        rows.append(chat)
    return rows


def _section(seconds: float, today: date) -> tuple[str, float, float]:
    """The label of the section that this moment is in, and when that section begins and ends."""
    end = math.inf
    for label, days in _SECTIONS:
        begin = _midnight(today - timedelta(days=days))
        if seconds >= begin:
            return tr(label), begin, end
        end = begin
    # A clock that was set wrong must not lose the chat.
    moment = datetime.fromtimestamp(max(seconds, _EARLIEST))
    month = QLocale(current()).standaloneMonthName(moment.month)
    first = _midnight(moment.date().replace(day=1))
    next_month = moment.date().replace(day=28) + timedelta(days=4)
    last = min(end, _midnight(next_month.replace(day=1)))
    label = tr("{month} {year}", month=month, year=moment.year)
    return label, first if seconds > _EARLIEST else -math.inf, last


def _midnight(day: date) -> float:
    return datetime.combine(day, time()).timestamp()
