"""Where the windows were: window.json in the data folder.

Losing it costs a person one drag of a window edge, so a damaged or unwritable file
is logged and otherwise forgotten.
"""

import logging
from dataclasses import asdict, dataclass, field
from pathlib import Path

from inglenook.core.errors import UserError
from inglenook.core.files import read_json, write_json

log = logging.getLogger(__name__)

_NARROWEST, _WIDEST = 220, 400  # design pixels of the sidebar

# Set-up of screens -> window -> its geometry, as Qt saves it, in base 64.
Places = dict[str, dict[str, str]]


@dataclass(slots=True)
class WindowState:
    """What the next start restores."""

    places: Places = field(default_factory=dict)  # kept by ui/window_places.py
    sidebar_width: int = 264  # design pixels
    sidebar_shown: bool = True
    chat: int = 0  # the chat in the main window; 0: a new one
    chat_windows: list[int] = field(default_factory=list)
    open_folders: list[int] = field(default_factory=list)  # in the list of chats
    chat_order: str = "newest"  # what the list is sorted by: chat_list_rows.ORDERS
    quick_pinned: bool = False  # the quick chat stays on top
    quick_used: bool = False  # it was opened once: a desktop may be asked for its keys
    tray_told: bool = False  # it was said that closing the window keeps the program in the tray


def load(path: Path) -> WindowState:
    """The stored state, or the default of everything that is not usable."""
    state = WindowState()
    try:
        stored = read_json(path)
    except (UserError, ValueError) as error:
        log.warning("window.json is not used: %s", error)
        return state
    for name, default in asdict(state).items():
        value = stored.get(name)
        if type(value) is type(default):
            setattr(state, name, value)
    state.places = {setup: _usable(places) for setup, places in state.places.items()}
    state.sidebar_width = max(_NARROWEST, min(state.sidebar_width, _WIDEST))
    state.chat_windows = [chat for chat in state.chat_windows if type(chat) is int]
    state.open_folders = [folder for folder in state.open_folders if type(folder) is int]
    return state


def save(path: Path, state: WindowState) -> None:
    try:
        write_json(path, asdict(state))
    except UserError as error:
        log.warning("window.json is not kept: %s", error)


def _usable(places: object) -> dict[str, str]:
    if not isinstance(places, dict):
        return {}
    return {
        window: geometry
        for window, geometry in places.items()
        if isinstance(geometry, str) and geometry.isascii()
    }
