"""The menus of the chat list: of chats, of a folder, and of the list itself."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from inglenook.core.chat import Chat
from inglenook.core.language import tr, tr_n
from inglenook.ui.chat_list_model import chats_in_words
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
    menu = _Menu(view, theme, tr("Chat", note="noun") if len(chats) == 1 else chats_in_words(len(chats)))
    ids = [chat.id for chat in chats]
    if len(ids) == 1:
        menu.add(tr("Open in new window"), "ext", lambda: view.new_window_wanted.emit(ids[0]))
        menu.add(tr("Rename"), "edit", lambda: view.rename(view.rows.index_of(ids[0])), "F2")
        menu.addSeparator()
    is_archived = all(chat.archived for chat in chats)
    if not is_archived:
        pinned = all(chat.pinned for chat in chats)
        pin = tr("Unpin") if pinned else tr("Pin")
        menu.add(pin, "pin", lambda: view.pin_wanted.emit(ids, not pinned))
        menu.add(tr("Move to folder..."), "folder", lambda: view.choose_folder_wanted.emit(ids, []))
    menu.add(
        tr("Restore from the archive") if is_archived else tr("Archive", note="verb"),
        "inbox",
        lambda: view.archive_wanted.emit(ids, not is_archived),
    )
    menu.add(tr("Export..."), "up", lambda: view.export_wanted.emit(ids))
    menu.addSeparator()
    menu.add(tr_n("Delete", "Delete {n} chats", len(ids)), "trash", lambda: view.delete(ids), DELETE_KEYS)
    return menu


def menu_of_folder(view: "ChatList", theme: Theme, row: FolderRow) -> QMenu:
    folder_id = row.folder.id
    menu = _Menu(view, theme, tr("Folder"))
    menu.add(tr("New chat here"), "compose", lambda: view.new_chat_in_wanted.emit(folder_id))
    menu.add(tr("New folder inside"), "plus", lambda: view.new_folder_wanted.emit(folder_id))
    menu.addSeparator()
    menu.add(tr("Rename"), "edit", lambda: view.rename(view.rows.index_of_folder(folder_id)), "F2")
    menu.add(tr("Move to folder..."), "folder", lambda: view.choose_folder_wanted.emit([], [folder_id]))
    menu.add(tr("Settings..."), "sliders", lambda: view.folder_settings_wanted.emit(folder_id))
    menu.addSeparator()
    menu.add(tr("Delete"), "trash", lambda: view.folder_deleted.emit(folder_id), DELETE_KEYS)
    return menu


def menu_of_list(view: "ChatList", theme: Theme) -> QMenu:
    """What concerns the list as a whole."""
    menu = _Menu(view, theme, tr("Chats"))
    menu.add(tr("New folder"), "folder", lambda: view.new_folder_wanted.emit(None))
    menu.addMenu(sort_menu(view, theme, menu))
    menu.addSeparator()
    menu.add(tr("Archived chats"), "inbox", view.archive_opened.emit)
    menu.add(tr("Trash..."), "trash", view.trash_wanted.emit)
    return menu


def sort_menu(view: "ChatList", theme: Theme, parent: QMenu) -> QMenu:
    """One choice of four, the one in force with a mark."""
    menu = QMenu(tr("Sort by"), parent)
    menu.setIcon(theme.icon("sort"))
    group = QActionGroup(menu)
    for order, words in ORDERS.items():
        action = menu.addAction(tr(words))
        action.setCheckable(True)
        action.setChecked(order == view.order)
        action.triggered.connect(lambda _checked=False, order=order: view.set_order(order))
        group.addAction(action)

    def mark() -> None:
        for action, order in zip(menu.actions(), ORDERS, strict=True):
            action.setChecked(order == view.order)

    menu.aboutToShow.connect(mark)
    return menu
