"""What can be pressed inside a message, as a menu: for everyone who does not point at it."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtWidgets import QMenu

from inglenook.core.language import number, tr
from inglenook.core.text import is_safe_link, one_line
from inglenook.ui.transcript_lines import Kind, Line

_MOST = 30  # entries; nobody looks through a longer menu
# What the menu of the message offers already.
_ELSEWHERE = {Kind.NOTICE_ACTIONS, Kind.STATISTICS, Kind.VERSIONS}


def add_contents(
    menu: QMenu, lines: Sequence[Line], open_link: Callable[[str], object], act: Callable[[str], object]
) -> None:
    """Add a menu with the links, code, files and thoughts of these lines; nothing where there are none.

    `open_link` gets an address, `act` the "do:..." of an action.
    """
    entries = [*_actions(lines, act), *_links(lines, open_link)]
    if not entries:
        return
    inside = menu.addMenu(tr("In this message"))
    for words, do in entries[:_MOST]:
        inside.addAction(one_line(words, 60).replace("&", "&&"), do)


def _actions(
    lines: Sequence[Line], act: Callable[[str], object]
) -> Iterator[tuple[str, Callable[[], object]]]:
    codes = 0
    for line in lines:
        codes += line.kind is Kind.CODE_HEAD
        for action in line.actions:
            if not action.href or line.kind in _ELSEWHERE:
                continue
            words = action.label
            if line.kind is Kind.CODE_HEAD:
                language = "".join(run.text for run in line.runs)
                words = tr(
                    "{action}: code {number}, {language}",
                    action=action.label,
                    number=number(codes),
                    language=language,
                )
            yield words, lambda href=action.href: act(href)  # type: ignore[misc]


def _links(
    lines: Sequence[Line], open_link: Callable[[str], object]
) -> Iterator[tuple[str, Callable[[], object]]]:
    for line in lines:
        rows = line.table.rows if line.table else ()
        for run in [*line.runs, *(run for row in rows for cell in row for run in cell)]:
            if run.link and is_safe_link(run.link):
                words = tr("Open link: {text}", text=run.text)
                yield words, lambda link=run.link: open_link(link)  # type: ignore[misc]
