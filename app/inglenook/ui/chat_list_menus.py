"""The menus of the chat list: of chats, of a folder, and of the list itself."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from inglenook.core.chat import Chat
from inglenook.ui.chat_list_rows import ORDERS, FolderRow
from inglenook.ui.theme import Theme

if TYPE_CHECKING:
    from inglenook.ui.chat_list import ChatList

DELETE_KEYS = "Ctrl+Backspace" if sys.platform == "darwin" else "Del"


class _Menu(QMenu):
    """Goes away with its closing."""

    def __init__(self, view: "ChatList", theme: Theme, name: str) -> None:
        super().__init__(view)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)

    def add(self, text: str, icon: str, do: Callable[[], object], keys: str = "") -> None:
        action = self.addAction(self._theme.icon(icon), text)
        if keys:
            action.setShortcut(QKeySequence(keys))
            # Shown only: the list acts on the key itself.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda: do())


def menu_of_chats(view: "ChatList", theme: Theme, chats: list[Chat]) -> QMenu:
    """For one chat, or for several that are selected."""
    menu = _Menu(view, theme, "Chat" if len(chats) == 1 else f"{len(chats)} chats")
    ids = [chat.id for chat in chats]
    several = f" {len(ids)} chats" if len(ids) > 1 else ""
    if len(ids) == 1:
        menu.add("Open in new window", "ext", lambda: view.new_window_wanted.emit(ids[0]))
        menu.add("Rename", "edit", lambda: view.rename(view.rows.index_of(ids[0])), "F2")
        menu.addSeparator()
    is_archived = all(chat.archived for chat in chats)
    if not is_archived:
        pinned = all(chat.pinned for chat in chats)
        menu.add("Unpin" if pinned else "Pin", "pin", lambda: view.pin_wanted.emit(ids, not pinned))
        menu.add("Move to folder...", "folder", lambda: view.choose_folder_wanted.emit(ids, []))
    menu.add(
        "Restore from the archive" if is_archived else "Archive",
        "inbox",
        lambda: view.archive_wanted.emit(ids, not is_archived),
    )
    menu.add("Export...", "up", lambda: view.export_wanted.emit(ids))
    menu.addSeparator()
    menu.add(f"Delete{several}", "trash", lambda: view.delete(ids), DELETE_KEYS)
    return menu


def menu_of_folder(view: "ChatList", theme: Theme, row: FolderRow) -> QMenu:
    folder_id = row.folder.id
    menu = _Menu(view, theme, "Folder")
    menu.add("New chat here", "compose", lambda: view.new_chat_in_wanted.emit(folder_id))
    menu.add("New folder inside", "plus", lambda: view.new_folder_wanted.emit(folder_id))
    menu.addSeparator()
    menu.add("Rename", "edit", lambda: view.rename(view.rows.index_of_folder(folder_id)), "F2")
    menu.add("Move to folder...", "folder", lambda: view.choose_folder_wanted.emit([], [folder_id]))
    menu.add("Settings...", "sliders", lambda: view.folder_settings_wanted.emit(folder_id))
    menu.addSeparator()
    menu.add("Delete", "trash", lambda: view.folder_deleted.emit(folder_id), DELETE_KEYS)
    return menu


def menu_of_list(view: "ChatList", theme: Theme) -> QMenu:
    """What concerns the list as a whole."""
    menu = _Menu(view, theme, "Chats")
    menu.add("New folder", "folder", lambda: view.new_folder_wanted.emit(None))
    menu.addMenu(sort_menu(view, theme, menu))
    menu.addSeparator()
    menu.add("Archived chats", "inbox", view.archive_opened.emit)
    menu.add("Trash...", "trash", view.trash_wanted.emit)
    return menu


def sort_menu(view: "ChatList", theme: Theme, parent: QMenu) -> QMenu:
    """One choice of four, the one in force with a mark."""
    menu = QMenu("Sort by", parent)
    menu.setIcon(theme.icon("sort"))
    group = QActionGroup(menu)
    for order, words in ORDERS.items():
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(order == view.order)
        action.triggered.connect(lambda _checked=False, order=order: view.set_order(order))
        group.addAction(action)

    def mark() -> None:
        for action, order in zip(menu.actions(), ORDERS, strict=True):
            action.setChecked(order == view.order)

    menu.aboutToShow.connect(mark)
    return menu
