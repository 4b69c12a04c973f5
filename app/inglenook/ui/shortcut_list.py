"""All keys of the program: those of its commands as they are, and those that its parts act on themselves."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QAction

from inglenook.core.language import mark, tr
from inglenook.core.markdown import Block, Heading, Paragraph, Run, Table
from inglenook.ui.hint_button import shortcut_hint

_Keys = tuple[tuple[str, tuple[str, ...]], ...]

# What the parts of the window do with keys while they have the focus.
_OF_THE_LIST: _Keys = (
    (mark("Open the chat"), ("Enter",)),
    (mark("Move"), ("Up", "Down")),
    (mark("Select several"), ("Shift+Up", "Shift+Down")),
    (mark("Open or close a folder"), ("Right", "Left")),
    (mark("Rename"), ("F2",)),
    (mark("Delete"), ("Del",)),
    (mark("Menu of a chat"), ("Menu", "Shift+F10")),
)
_OF_THE_TRANSCRIPT: _Keys = (
    (mark("Message above"), ("Ctrl+Up",)),
    (mark("Message below"), ("Ctrl+Down",)),
    (mark("Copy the message"), ("C", "Ctrl+C")),
    (mark("Edit the message"), ("E",)),
    (mark("Write the reply again"), ("R",)),
    (mark("Earlier version"), ("Left",)),
    (mark("Later version"), ("Right",)),
    (mark("Delete the message"), ("Del",)),
    (mark("Continue the last reply"), ("Ctrl+Enter",)),
    (mark("Select text"), ("Shift+Right", "Shift+Down")),
)
_OF_HELP: _Keys = (
    (mark("Find on this page"), ("Ctrl+F",)),
    (mark("Next match"), ("F3",)),
    (mark("Close"), ("Esc",)),
)


@dataclass(frozen=True, slots=True)
class Group:
    """Keys that work in one place."""

    title: str
    keys: tuple[tuple[str, str], ...]  # what they do, and how they are written


def groups(
    window: Iterable[QAction], chat: Iterable[QAction], *, enter_sends: bool, quick_chat: str
) -> list[Group]:
    """The keys by the places where they work.

    `window`, `chat`: the commands of the main window and those of a chat. `quick_chat`: the keys of the
    whole desktop, as Qt writes them; empty: none.
    """
    of_chat = list(chat)
    of_window = _of_actions(each for each in window if each not in of_chat)
    if quick_chat:
        of_window.append((tr("Quick chat, also while another program is in front"), _written([quick_chat])))
    send, new_line = ("Enter", "Shift+Enter") if enter_sends else ("Ctrl+Enter", "Enter")
    of_field: _Keys = (
        (mark("Send the message"), (send,)),
        (mark("New line"), (new_line,)),
        (mark("Edit the last message, while the field is empty"), ("Up",)),
    )
    return [
        Group(tr("Everywhere in the main window"), tuple(of_window)),
        Group(tr("In a chat"), tuple(_of_actions(of_chat))),
        Group(tr("In the message field"), _own(of_field)),
        Group(tr("In the text of the chat, at the message with the outline"), _own(_OF_THE_TRANSCRIPT)),
        Group(tr("In the list of chats"), _own(_OF_THE_LIST)),
        Group(tr("In this window"), _own(_OF_HELP)),
    ]


def blocks(groups: Iterable[Group]) -> list[Block]:
    """The keys as a page of help."""
    page: list[Block] = [
        Heading(1, (Run(tr("Keyboard shortcuts")),)),
        Paragraph((Run(tr("Everything in Inglenook can be done with the keyboard. Tab leads on.")),)),
    ]
    for group in groups:
        head = ((Run(tr("Command")),), (Run(tr("Keys")),))
        rows = tuple(((Run(name),), (Run(keys),)) for name, keys in group.keys)
        page += [Heading(2, (Run(group.title),)), Table((head, *rows), ("", ""))]
    return page


def _of_actions(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    """Each command that has keys, once, by its words: some have two keys by being there twice."""
    found: dict[str, list[str]] = {}
    for action in actions:
        name = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip(".…")
        for keys in action.shortcuts():
            if not keys.isEmpty() and (written := keys.toString()) not in found.setdefault(name, []):
                found[name].append(written)
    return [(name, _written(keys)) for name, keys in found.items() if keys]


def _own(keys: _Keys) -> tuple[tuple[str, str], ...]:
    return tuple((tr(name), _written(each)) for name, each in keys)


def _written(keys: Iterable[str]) -> str:
    """Keys as this system and language write them."""
    said = ""
    for each in keys:
        native = shortcut_hint(each)
        said = tr("{keys} or {more}", keys=said, more=native) if said else native
    return said
